/** Telephone deliveries that no other adapter takes: kept, counted, and called by the name of what they look like. */
import { type ChannelAdapter, Malformed, type Place, type Received, textOf } from "@redthread/channel"
import { Effect, Result, Schema } from "effect"
import { adapterId, finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { onlyListens } from "./TelephoneCalls.ts"
import { cellsOf, formImage, jsonImage, looksLikeForm, looksLikeJson, queryOf } from "./TelephoneImage.ts"

const id = adapterId("telephone-other")

const tableOf = (received: Received): Result.Result<Schema.Json, Malformed> =>
  Result.flatMap(cellsOf(received), (rows) =>
    rows.some((row) => row.length > 1)
      ? Result.succeed({ rows: rows.map((row) => [...row]) })
      : Result.fail(new Malformed({ at: "", reason: "This is neither JSON, nor a form, nor a table." })))

const documentOf = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const query = queryOf(received)
  if (query !== undefined) return formImage(query)
  const text = textOf(received)
  if (looksLikeJson(text)) return jsonImage(text)
  return looksLikeForm(text) ? formImage(text.trim()) : tableOf(received)
}

const has = (place: Place, ...keys: ReadonlyArray<string>): boolean => keys.every((key) => place.get(key).value !== undefined)

const looks: ReadonlyArray<readonly [string, (place: Place) => boolean]> = [
  ["Amazon Lex response", (place) => has(place, "dialogAction") || has(place.get("sessionState"), "dialogAction")],
  ["description of the Asterisk REST interface", (place) => has(place, "swaggerVersion", "apis")],
  ["event of the Asterisk REST interface", (place) => has(place, "type", "application") && (has(place, "channel") || has(place, "timestamp"))],
  ["event of the Asterisk manager interface", (place) => has(place, "Event")],
  ["Plivo voice webhook", (place) => has(place, "CallUUID")],
  ["Telnyx call event", (place) => has(place.get("data"), "event_type")],
  ["Genesys conversation", (place) => has(place, "conversationId", "participants")],
  ["table", (place) => Array.isArray(place.get("rows").value)],
  ["list", (place) => Array.isArray(place.value)]
]

const nameOf = (place: Place): string => {
  const [name] = looks.find(([, looksLike]) => looksLike(place)) ?? []
  const keys = place.members().slice(0, 5).map(([key]) => key.slice(0, 40))
  return name ?? (keys.length === 0 ? "empty object" : `object with ${keys.join(", ")}`)
}

/** There is nothing to be told. */
const Nothing = Schema.Record(Schema.String, Schema.Never)

/** Whatever can be read: an object or a list. */
const Readable = Schema.Union([Schema.Record(Schema.String, Schema.Json), Schema.Array(Schema.Json)])
type Readable = typeof Readable.Type

/**
 * The last adapter of its kind: everything readable becomes one `Unrecognised` that accounts for every leaf, so that
 * nothing is dropped because its vendor is not known yet. It proves nothing about the sender. Forms are objects, tables
 * `{ "rows": [[…]] }`.
 *
 * ```ts
 * import { telephoneOther } from "@redthread/adapters"
 * telephoneOther().id // => "telephone-other"
 * ```
 */
export const telephoneOther = (): ChannelAdapter<typeof Nothing.Type, Readable> => ({
  id,
  kind: "telephone",
  config: Nothing,
  wire: Readable,
  recognises: () => true,
  isCatchAll: true,
  verify: () => Effect.void,
  document: (received) => Effect.fromResult(documentOf(received)),
  normalise: (received) =>
    Effect.fromResult(Result.map(documentOf(received), (document) => {
      const root = looking(document)
      return finish(document, [], () => unrecognisedDraft(id, "telephone", received, root, nameOf(root)))
    })),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  ...onlyListens("https://en.wikipedia.org/wiki/Computer_telephony_integration")
})
