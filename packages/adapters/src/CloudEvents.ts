/** CloudEvents over HTTP, structured, batched or binary: what pages and apps report through a broker. Source: CloudEvents 1.0.2, HTTP Protocol Binding. */
import { type ChannelAdapter, type Draft, Malformed, type Place, type Received, textOf } from "@redthread/channel"
import { outsideTime } from "@redthread/model"
import { Result, Schema } from "effect"
import { adapterId, digest, eventKey, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { exactDocument, fresh, has, listener } from "./Listening.ts"
import { StandardSecrets, verifyStandard } from "./StandardWebhooks.ts"
import { isHelp, namedIn, searchedIn } from "./WebActions.ts"
import { carry } from "./Webhook.ts"

const id = adapterId("cloudevents")

const Attributes = open({
  specversion: Schema.String, id: Schema.NonEmptyString, source: Schema.NonEmptyString, type: Schema.NonEmptyString, time: maybeText, subject: maybeText,
  datacontenttype: maybeText, data: maybe(Schema.Json), data_base64: maybeText
})

/** One event in the JSON event format, or a batch of them; binary deliveries have the same image. */
export const CloudEventsWire = Schema.Union([Attributes, Schema.Array(Attributes)])
export type CloudEventsWire = typeof CloudEventsWire.Type

const decoded = (value: string): string => {
  const unquoted = /^"(.*)"$/.exec(value)?.[1] ?? value
  try {
    return decodeURIComponent(unquoted)
  } catch {
    return unquoted
  }
}

/** The event whose attributes stand in headers, as the JSON format would write it. */
const binaryDocument = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const attributes = Object.entries(received.headers).flatMap(([name, value]) => (name.startsWith("ce-") ? [[name.slice(3), decoded(value)] as const] : []))
  const type = received.headers["content-type"]
  const envelope = { ...Object.fromEntries(attributes), ...(type === undefined ? {} : { datacontenttype: type }) }
  if (received.body.length === 0) return Result.succeed(envelope)
  if (type === undefined || /[/+]json\b/i.test(type)) {
    const bare = exactDocument({ ...received, body: new TextEncoder().encode(`[${textOf(received)}\n]`) })
    return Result.map(bare, (data) => ({ ...envelope, data: Array.isArray(data) ? data[0] as Schema.Json : null }))
  }
  return Result.succeed(/^text\//i.test(type) ? { ...envelope, data: textOf(received) } : { ...envelope, data_base64: Buffer.from(received.body).toString("base64") })
}

const documentOf = (received: Received): Result.Result<Schema.Json, Malformed> =>
  received.headers["ce-specversion"] === undefined ? exactDocument(received) : binaryDocument(received)

const isEvent = (place: Place): boolean => has(place, "specversion", "id", "source", "type")

const draftOf = (event: Place, received: Received): Draft => {
  const [type, name, source] = [event.get("type").name(), event.get("id").text() || undefined, event.get("source").name()]
  if (type === undefined || name === undefined || source === undefined) return unrecognisedDraft(id, "web", received, event, "an entry without the attributes id, source and type")
  const data = event.get("data")
  const touchpoint = event.get("subject").name() ?? source
  const identifiers = [...namedIn(data), ...["customer", "user", "person", "traits"].flatMap((key) => namedIn(data.get(key)))]
  const signals = searchedIn(data)
  const text = data.string()
  carry(event, "specversion", "datacontenttype", "dataschema")
  const about = {
    ...sharedBy(id, "web"), key: eventKey(id, digest([source, name])), at: outsideTime(event.get("time").name(), received.at), thread: { id: name, references: [] }, identifiers, signals
  }
  const base = { at: event.pointer, marks: event.marks }
  if (/(^|\.)(identify|identified|identity\.(linked|changed))(\.v?\d+)?$/i.test(type) && identifiers.length > 0) {
    return { ...base, event: { ...about, _tag: "IdentityChanged", was: identifiers.slice(0, 1), now: identifiers } }
  }
  const help = isHelp(type.replaceAll(".", " "), touchpoint) && /view|read|open/i.test(type)
  return { ...base, event: { ...about, _tag: "PageAction", action: help ? "faq viewed" : type, touchpoint, content: text === undefined || text === "" ? [] : [{ _tag: "Text", text }] } }
}

/**
 * CloudEvents from pages and apps; source and id together are the key. It listens only.
 *
 * ```ts
 * import { cloudEvents } from "@redthread/adapters"
 * cloudEvents({ secrets: [] }).id // => "cloudevents"
 * ```
 */
export const cloudEvents = (config: StandardSecrets): ChannelAdapter<StandardSecrets, CloudEventsWire> =>
  listener({
    id,
    kind: "web",
    config: StandardSecrets,
    wire: CloudEventsWire,
    source: "https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md",
    looksRight: (root) => isEvent(root) || root.items().some(isEvent),
    verify: (received, now) => verifyStandard(config, received, now),
    document: documentOf,
    drafts: (root, received) => (Array.isArray(root.value) ? root.items() : [root]).map((event) => draftOf(fresh(event), received))
  })
