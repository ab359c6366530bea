/** The self-service portal, its pages and its app as a channel. */
import { type ChannelAdapter, type Draft, listensOnly, Malformed, noMarks, parseJson, type Place, type Received, Rejected, SendError, textOf } from "@redthread/channel"
import { type ChannelEvent, ConversationId, outsideTime } from "@redthread/model"
import { Effect, Result, type Schema } from "effect"
import { adapterId, digest, eventKey, finish, looking, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { identifierIn, meaningOf } from "./FormBodyFacts.ts"
import { portalSignals } from "./PortalSignals.ts"
import { PortalConfig, PortalWire } from "./PortalWire.ts"

/** The name under which the adapter and its keys are known. */
export const portalAdapterId = adapterId("portal")

const shared = sharedBy(portalAdapterId, "web")

const limit = 50 * 1024 * 1024

/** One event a line (NDJSON) as an array; a line that is no JSON stays as its text, so that it is named and not lost. */
const linesOf = (text: string): Result.Result<Schema.Json, Malformed> => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => ({ line, json: parseJson(line) }))
  const [first] = lines
  return first === undefined || Result.isFailure(first.json)
    ? first?.json ?? Result.fail(new Malformed({ at: "", reason: "The payload is empty." }))
    : Result.succeed(lines.map(({ json, line }) => (Result.isSuccess(json) ? json.success : line)))
}

/** What a portal delivered, as one document: a JSON value, or an array of the lines of NDJSON. */
const portalDocument = (received: Received): Result.Result<Schema.Json, Malformed> => {
  if (received.body.length > limit) return Result.fail(new Malformed({ at: "", reason: `The delivery has ${received.body.length} bytes; the limit is ${limit}.` }))
  const text = textOf(received)
  const whole = parseJson(text)
  const read = Result.isSuccess(whole) || !/^\s*\{.*\}[ \t\r]*\n/.test(text) ? whole : linesOf(text)
  return Result.flatMap(read, (document) =>
    document !== null && typeof document === "object"
      ? Result.succeed(document)
      : Result.fail(new Malformed({ at: "", reason: "A portal delivers events as JSON objects; this is a single value." })))
}

const isEvent = (value: Schema.Json | undefined): boolean =>
  value !== null && typeof value === "object" && !Array.isArray(value) && typeof (value as Schema.JsonObject)["action"] === "string"
  && ["session", "account", "touchpoint", "id"].some((key) => Object.hasOwn(value, key))

const contacts = ["email", "phone", "customerNo", "contractNo", "name"]

const identifiersIn = (event: Place, config: PortalConfig, isLoggedIn: boolean) => {
  const level = isLoggedIn ? "authenticated" : "claimed"
  const account = event.get("account").text()
  const session = event.get("session").text()
  const direct = contacts.flatMap((key) => identifierIn(key, meaningOf(key)?.fact, event.get(key).text() ?? "", "claimed") ?? [])
  const told = ["told", "prefilled"].flatMap((part) =>
    event.get(part).members().flatMap(([key, inner]) => {
      const value = typeof inner.value === "string" || typeof inner.value === "number" ? String(inner.value) : ""
      return identifierIn(key, meaningOf(key, config.facts)?.fact, value, "claimed") ?? []
    }))
  const all = [
    ...(account === undefined ? [] : [identifierIn("account", undefined, account, level)]),
    ...(session === undefined ? [] : [identifierIn("session", undefined, session, "claimed")]),
    ...direct,
    ...told
  ].filter((identifier) => identifier !== undefined)
  return all.filter((one, i) => all.findIndex((other) => other.namespace === one.namespace && other.value === one.value) === i)
}

const draftOf = (event: Place, received: Received, config: PortalConfig): Draft => {
  const action = event.get("action").name()
  if (action === undefined) return unrecognisedDraft(portalAdapterId, "web", received, event, "an entry that is no event of a portal")
  const id = event.get("id").text() ?? ""
  const session = event.get("session").text()?.trim() ?? ""
  const signals = portalSignals(event, config)
  const touchpoint = event.get("touchpoint").name()
  const url = touchpoint === undefined ? event.get("url").name() : undefined
  event.get("url").carry()
  return {
    at: event.pointer,
    marks: event.marks,
    event: {
      ...shared,
      _tag: "PageAction",
      key: id === "" ? eventKey(portalAdapterId, "no-id", digest(event.value)) : eventKey(portalAdapterId, id),
      at: outsideTime(event.get("at").text(), received.at),
      thread: { ...(session === "" ? {} : { conversation: ConversationId.make(session) }), ...(id === "" ? {} : { id }), references: [] },
      identifiers: identifiersIn(event, config, signals.some(({ _tag }) => _tag === "LoggedIn")),
      signals,
      action,
      touchpoint: touchpoint ?? url ?? "unnamed",
      content: []
    }
  }
}

const eventsOf = (document: Schema.Json, received: Received, config: PortalConfig): ReadonlyArray<ChannelEvent> => {
  const root = looking(document)
  const places = Array.isArray(document) ? root.items() : [root]
  return finish(document, places.map((place) => draftOf(place.for(noMarks()), received, config)), () =>
    unrecognisedDraft(portalAdapterId, "web", received, root, "a delivery without events"))
}

/** A page that was visited takes no answer; the answer takes another channel. */
const noWayBack = new SendError({ reason: new Rejected({ code: "listens-only", text: "A portal event takes no answers; answer on another channel." }) })

/**
 * The portal adapter: one JSON event, an array of them, or one a line. An account counts as authenticated in an event
 * that logs in, otherwise as claimed. Keys that the format does not know are kept and named as not understood.
 */
export const portalAdapter = (config: PortalConfig = {}): ChannelAdapter<PortalConfig, PortalWire> => ({
  id: portalAdapterId,
  kind: "web",
  config: PortalConfig,
  wire: PortalWire,
  recognises: (received) =>
    Result.match(portalDocument(received), {
      onFailure: () => false,
      onSuccess: (document) => (Array.isArray(document) ? document.some(isEvent) : isEvent(document))
    }),
  verify: () => Effect.void,
  document: (received) => Effect.fromResult(portalDocument(received)),
  normalise: (received) =>
    Effect.flatMap(Effect.fromResult(portalDocument(received)), (document) =>
      Effect.try({
        try: () => eventsOf(document, received, config),
        catch: (cause) => new Malformed({ at: "", reason: `The event cannot be read: ${String(cause)}` })
      })),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => listensOnly("docs/guides/portal.md"),
  render: () => Effect.fail(noWayBack),
  send: () => Effect.fail(noWayBack),
  budget: { requests: 1, perMilliseconds: 1 }
})
