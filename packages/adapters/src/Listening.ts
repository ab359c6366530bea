/** Channels that only tell: JSON with exact numbers in, events out, and no way to answer. */
import { type BadSignature, type ChannelAdapter, type Draft, listensOnly, Malformed, noMarks, parseJson, type Place, type Received, Rejected, SendError, textOf } from "@redthread/channel"
import type { AdapterId, ChannelKind, Instant } from "@redthread/model"
import { Effect, Result, type Schema } from "effect"
import { digest, eventKey, finish, looking, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { allInWords } from "./Webhook.ts"

const limit = 50 * 1024 * 1024

const [quote, backslash] = [34, 92]
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Digits, `+`, `-`, `.`, `E` and `e`: what numbers are written with. */
const isOfNumber = (code: number): boolean => isDigit(code) || code === 43 || code === 45 || code === 46 || code === 69 || code === 101

/** Numbers that come back otherwise than they were written, such as `10.00` or twenty decimals, as text. By hand: a pattern runs out of stack in a string of megabytes. */
const withExactNumbers = (text: string): string => {
  const written: Array<string> = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === quote) {
      for (i++; i < text.length && text.charCodeAt(i) !== quote; i++) if (text.charCodeAt(i) === backslash) i++
    } else if (isDigit(code) || code === 45) {
      const begun = i
      while (i < text.length && isOfNumber(text.charCodeAt(i))) i++
      const piece = text.slice(begun, i--)
      if (piece.length < 3 || String(Number(piece)) === piece || !number.test(piece)) continue
      written.push(text.slice(from, begun), `"${piece}"`)
      from = i + 1
    }
  }
  return written.length === 0 ? text : `${written.join("")}${text.slice(from)}`
}

/**
 * The delivery as one JSON object or list. A number that a double cannot show as it was written (`10.00`, an amount of twenty digits) is
 * the text it was written in. `Malformed` where it is no JSON, a bare value, or larger than 50 MB.
 */
export const exactDocument = (received: Received): Result.Result<Schema.Json, Malformed> => {
  if (received.body.length > limit) return Result.fail(new Malformed({ at: "", reason: `The delivery has ${received.body.length} bytes; the limit is ${limit}.` }))
  return Result.flatMap(parseJson(withExactNumbers(textOf(received))), (document) =>
    document !== null && typeof document === "object"
      ? Result.succeed(document)
      : Result.fail(new Malformed({ at: "", reason: "A delivery is a JSON object or a list of them; this is a single value." })))
}

/** What makes an adapter that only listens. */
export interface Listener<Config, Wire> {
  readonly id: AdapterId
  readonly kind: ChannelKind
  readonly config: Schema.Codec<Config, unknown>
  readonly wire: Schema.Codec<Wire, Schema.Json>
  /** Where it is written that nothing can be said here. */
  readonly source: string
  readonly looksRight: (root: Place, received: Received) => boolean
  readonly verify: (received: Received, now: Instant) => Effect.Effect<void, BadSignature>
  readonly drafts: (root: Place, received: Received) => ReadonlyArray<Draft>
  /** How the delivery becomes a document; `exactDocument` when absent. */
  readonly document?: (received: Received) => Result.Result<Schema.Json, Malformed>
}

/** An adapter that reads and never writes: rendering and sending are rejected. */
export const listener = <Config, Wire>({ config, document = exactDocument, drafts, id, kind, looksRight, source, verify, wire }: Listener<Config, Wire>): ChannelAdapter<Config, Wire> => {
  const noWayBack = new SendError({ reason: new Rejected({ code: "listens-only", text: "This channel takes no answers; answer on another one." }) })
  return {
    id,
    kind,
    config,
    wire,
    recognises: (received) => Result.match(document(received), { onFailure: () => false, onSuccess: (json) => looksRight(looking(json), received) }),
    verify,
    document: (received) => Effect.fromResult(document(received)),
    normalise: (received) =>
      Effect.fromResult(Result.map(document(received), (json) => {
        const root = looking(json)
        return finish(json, drafts(root, received), () => unrecognisedDraft(id, kind, received, root, "a delivery without events"))
      })),
    serialise: (written) => new TextEncoder().encode(JSON.stringify(written)),
    capabilities: () => listensOnly(source),
    render: () => Effect.fail(noWayBack),
    send: () => Effect.fail(noWayBack),
    budget: { requests: 1, perMilliseconds: 1 }
  }
}

/** A place that marks on behalf of an event of its own. */
export const fresh = (place: Place): Place => place.for(noMarks())

/** Whether all these keys have a value here. */
export const has = (place: Place, ...keys: ReadonlyArray<string>): boolean => keys.every((key) => place.get(key).isPresent)

/** News about the channel itself, told in words; not more than a thousand characters of them. */
export const noticeDraft = (adapter: AdapterId, channel: ChannelKind, received: Received, place: Place, topic: string): Draft => ({
  at: place.pointer,
  marks: place.marks,
  event: {
    ...sharedBy(adapter, channel),
    _tag: "ChannelNotice",
    key: eventKey(adapter, "notice", topic, digest(place.value)),
    at: { instant: received.at, raw: "" },
    thread: { references: [] },
    identifiers: [],
    topic,
    text: allInWords(place).slice(0, 1000)
  }
})
