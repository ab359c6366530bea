/** From a webhook of the example vendor to what happened: messages, receipts, a STOP, and what nobody knows. */
import { type Draft, Malformed, noMarks, parseJson, type Place, reading, type Received, settle, textOf } from "@redthread/channel"
import {
  AdapterId, type ChannelEvent, type Content, ConversationId, EventKey, type Identifier, Instant, Namespace, Purpose, type ReceiptStatus
} from "@redthread/model"
import { Result, type Schema } from "effect"
import { hash } from "node:crypto"

/** The name under which the adapter and its keys are known. */
export const exampleId = AdapterId.make("example-channel")

/** The kind of channel; one of redthread's own, such as `sms`, or a name with the vendor before the colon. */
export const exampleKind = "example:channel"

/** The delivery as JSON; `Malformed` where it is none. Long numbers keep their digits, as text. */
export const exampleDocument = (received: Received): Result.Result<Schema.Json, Malformed> =>
  Result.flatMap(parseJson(textOf(received)), (document) =>
    document !== null && typeof document === "object"
      ? Result.succeed(document)
      : Result.fail(new Malformed({ at: "", reason: "A webhook is a JSON object." })))

const receipts: Readonly<Record<string, ReceiptStatus>> = { sent: "sent", delivered: "delivered", read: "read", failed: "failed" }
const stopWords = new Set(["stop", "unsubscribe", "abmelden"])
const digest = (value: Schema.Json | undefined): string => hash("sha256", JSON.stringify(value) ?? "").slice(0, 16)

/** Unix seconds; the time of receipt stands in for what is no time. */
const timeOf = (received: Received, place: Place) => {
  const seconds = place.number()
  const isTime = seconds !== undefined && Math.abs(seconds) < 8.64e12
  return { instant: isTime ? Instant.make(Math.round(seconds * 1000)) : received.at, raw: seconds === undefined ? "" : String(seconds) }
}

/** Everything by which the vendor knows this person, together; ids count only within the account. */
const identifiersOf = (user: Place, account: string | undefined): ReadonlyArray<Identifier> => {
  const [id, phone, name] = [user.get("id").name(), user.get("phone").name(), user.get("name").name()]
  const scope = account === undefined ? {} : { scope: account }
  return [
    ...(id === undefined ? [] : [{ namespace: Namespace.make("example-user"), value: id, ...scope, assurance: "channel-verified" } as const]),
    ...(phone === undefined ? [] : [{ namespace: Namespace.make("phone"), value: phone, assurance: "channel-verified" } as const]),
    ...(name === undefined ? [] : [{ namespace: Namespace.make("name"), value: name, assurance: "claimed" } as const])
  ]
}

const contentOf = (item: Place): ReadonlyArray<Content> => {
  const [text, url, caption] = [item.get("text").name(), item.get("image").get("url").name(), item.get("image").get("caption").name()]
  return [
    ...(text === undefined ? [] : [{ _tag: "Text", text } as const]),
    ...(url === undefined ? [] : [{ _tag: "Media", kind: "image", media: { ref: url }, ...(caption === undefined ? {} : { caption }) } as const])
  ]
}

/** One item of a webhook, with what all its events share. */
const sceneOf = (received: Received, root: Place, item: Place) => {
  const account = root.get("account").for(item.marks).name()
  const identifiers = identifiersOf(item.get("user"), account)
  const [who] = identifiers
  const thread = {
    ...(who === undefined ? {} : { conversation: ConversationId.make(`${exampleId}:${account ?? ""}:${who.value}`) }),
    references: [] as ReadonlyArray<string>
  }
  const at = timeOf(received, item.get("sent"))
  return {
    item,
    /** From what was delivered alone: the same thing delivered again has the same key. */
    key: (...parts: ReadonlyArray<string>): EventKey => EventKey.make([exampleId, account ?? "", ...parts].join(":")),
    shared: { channel: exampleKind, adapter: exampleId, revision: 0, at, identifiers, others: [], signals: [], thread } as const,
    draft: (event: Draft["event"]): Draft => ({ at: item.pointer, marks: item.marks, event })
  }
}
type Scene = ReturnType<typeof sceneOf>

/** A message; a second event where the customer says stop. One that was edited comes again with a higher version. */
const messageDrafts = ({ draft, item, key, shared }: Scene, id: string): ReadonlyArray<Draft> => {
  const [by, answered] = [item.get("by").name(), item.get("answers").name()]
  const content = contentOf(item)
  const [only] = content
  const message = draft({
    ...shared,
    _tag: "Message",
    key: key("message", id),
    revision: Math.min(1_000_000, Math.max(0, Math.round(item.get("version").number() ?? 0))),
    direction: by === "user" ? "inbound" : "outbound",
    thread: { ...shared.thread, id, references: answered === undefined ? [] : [answered] },
    content,
    ...(by === "user" ? {} : { automatic: by === "bot" ? "auto-reply" : "echo" })
  })
  const isStop = by === "user" && content.length === 1 && only?._tag === "Text" && stopWords.has(only.text.trim().toLowerCase())
  if (!isStop) return [message]
  const consent = { purpose: Purpose.make("marketing"), channel: exampleKind, granted: false, at: shared.at, evidence: only.text } as const
  return [message, draft({ ...shared, _tag: "ConsentChanged", key: key("consent", id), consent })]
}

const draftsOf = (received: Received, root: Place, place: Place): ReadonlyArray<Draft> => {
  const scene = sceneOf(received, root, place.for(noMarks()))
  const { draft, item, key, shared } = scene
  const [type, id, target, status] = [item.get("type").name(), item.get("id").name(), item.get("message").name(), item.get("status").name()]
  if (type === "message" && id !== undefined) return messageDrafts(scene, id)
  const receipt = status !== undefined && Object.hasOwn(receipts, status) ? receipts[status] : undefined
  if (type === "status" && target !== undefined && receipt !== undefined) {
    return [draft({ ...shared, _tag: "Receipt", key: key("status", target, receipt), target, status: receipt })]
  }
  const unknown = { ...shared, identifiers: [], thread: { references: [] } }
  const event: Draft["event"] = { ...unknown, _tag: "Unrecognised", key: key("unknown", digest(item.value)), what: type ?? "event without type" }
  // With marks of its own, so that nothing of it counts as read.
  return [{ at: item.pointer, marks: noMarks(), event }]
}

/** Each key and revision once: what a repetition took counts as carried along by the first. */
const once = (drafts: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
  const first = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = `${draft.event.key} ${draft.event.revision}`
    const known = first.get(key)
    if (known === undefined) first.set(key, draft)
    else for (const leaf of [...draft.marks.read, ...draft.marks.carried]) known.marks.carried.add(leaf)
  }
  return [...first.values()]
}

/** The events of one delivery, every leaf of it accounted for. JSON that is no webhook is one `Unrecognised`. */
export const exampleEvents = (received: Received): Result.Result<ReadonlyArray<ChannelEvent>, Malformed> =>
  Result.map(exampleDocument(received), (document) => {
    const root = reading(document)
    const items = root.get("events").items()
    const drafts = (items.length === 0 ? [root] : items).flatMap((item) => draftsOf(received, root, item))
    return settle(document, once(drafts))
  })
