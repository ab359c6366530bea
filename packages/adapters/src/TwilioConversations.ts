/** What Twilio delivers beside single messages: its Conversations, its event streams, clicked links, its debugger. */
import { type Draft, noMarks, parseJson, type Place, type Received } from "@redthread/channel"
import { type Content, ConversationId, outsideTime } from "@redthread/model"
import { Result, type Schema } from "effect"
import { adapterId, defined, digest, eventKey, sharedBy, under } from "./Drafting.ts"
import { isStop } from "./OptOutWords.ts"
import { smsAddress, smsBrand, smsConsents, type SmsStatus } from "./Sms.ts"
import { allInWords, carry, isObject } from "./Webhook.ts"

/** The adapter's id. */
export const twilioId = adapterId("twilio")

/** Source: Twilio, “Messages resource”, status values. A message that was never sent has failed. */
export const twilioStatuses: Readonly<Record<string, SmsStatus>> = {
  accepted: "accepted", scheduled: "accepted", queued: "accepted", sending: "accepted", sent: "sent", delivered: "delivered", partially_delivered: "sent",
  undelivered: "failed", failed: "failed", canceled: "failed", read: "read"
}

const kept = [
  "AccountSid", "ConversationSid", "MessageSid", "MessagingServiceSid", "ChatServiceSid", "ParticipantSid", "ChannelMessageSid", "DeliveryReceiptSid", "EventType", "Index", "DateCreated", "DateUpdated",
  "Attributes", "Source", "RetryCount", "Author", "Body", "Media", "WebhookSid", "ClientIdentity", "ModifiedBy", "Status", "ErrorCode"
]

/** Somebody who is met by number or through a messenger; people of the brand have names of their own. */
const isAddress = (author: string): boolean => /^([a-z]+:)?\+?\d{5,15}$/.test(author) || author.startsWith("messenger:")

/** The files of a message, which a form carries as JSON. Source: Twilio, “Conversations webhooks”, `onMessageAdded`. */
const filesOf = (media: Place, service: string | undefined): ReadonlyArray<Content> => {
  const listed = Result.getOrElse(parseJson(media.string() ?? "[]"), () => [])
  return (Array.isArray(listed) ? listed as ReadonlyArray<Schema.Json> : []).flatMap((file): ReadonlyArray<Content> => {
    const { ContentType: mediaType, Filename: filename, Sid: sid, Size: size } = (file ?? {}) as Schema.JsonObject
    if (typeof sid !== "string" || sid === "") return []
    const ref = service === undefined ? sid : `https://mcs.us1.twilio.com/v1/Services/${service}/Media/${sid}`
    const [kind = ""] = typeof mediaType === "string" ? mediaType.split("/") : []
    return [{
      _tag: "Media", kind: kind === "image" || kind === "video" || kind === "audio" ? kind : "file",
      media: { ref, ...defined({ mediaType: typeof mediaType === "string" ? mediaType : undefined, filename: typeof filename === "string" ? filename : undefined, size: typeof size === "number" && Number.isSafeInteger(size) ? size : undefined }) }
    }]
  })
}

/** One webhook of Twilio Conversations: said, corrected, taken back, arrived; all others are news about the conversation. */
const conversationDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  const item = place.for(noMarks())
  const [type, sid, author] = [String(item.get("EventType").value), item.get("MessageSid").name(), item.get("Author").name() ?? ""]
  const them = [...smsAddress(item.get("MessagingBinding.Address").name()), ...(isAddress(author) ? smsAddress(author) : [])]
  const about = {
    ...sharedBy(twilioId, "sms"), identifiers: them, others: smsBrand(item.get("MessagingBinding.ProxyAddress").name()),
    at: outsideTime(item.get("DateUpdated").name() ?? item.get("DateCreated").name(), received.at),
    thread: { conversation: ConversationId.make(`${twilioId}:${item.get("ConversationSid").name() ?? ""}`), references: [] as ReadonlyArray<string> }
  }
  const base = { at: item.pointer, marks: item.marks }
  const text = item.get("Body").string() ?? ""
  const content: ReadonlyArray<Content> = [...(text === "" ? [] : [{ _tag: "Text", text } as const]), ...filesOf(item.get("Media"), item.get("ChatServiceSid").name())]
  const status = under(twilioStatuses, item.get("Status").name() ?? "")
  const code = item.get("ErrorCode").name()
  if (sid !== undefined && type === "onDeliveryUpdated" && status !== undefined) {
    const problem = code === undefined || code === "0" ? {} : { problem: { code, text: "" } }
    const who = item.get("ParticipantSid").name() ?? ""
    carry(item, ...kept)
    return [{ ...base, event: { ...about, _tag: "Receipt", key: eventKey(twilioId, sid, who, status), thread: { ...about.thread, references: [sid] }, target: sid, status, ...problem } }]
  }
  if (sid === undefined || !/^onMessage(Added|Updated|Removed)$/.test(type)) {
    const words = allInWords(item)
    return [{ ...base, event: { ...about, _tag: "ChannelNotice", key: eventKey(twilioId, "notice", type, digest(item.value)), topic: type, text: words } }]
  }
  carry(item, ...kept)
  if (type === "onMessageRemoved") return [{ ...base, event: { ...about, _tag: "Deleted", key: eventKey(twilioId, sid, "removed"), target: sid } }]
  const said = content.length > 0 ? content : [{ _tag: "Text" as const, text: "" }]
  if (type === "onMessageUpdated") return [{ ...base, event: { ...about, _tag: "Edited", key: eventKey(twilioId, sid, "updated", digest(item.value)), target: sid, content: said } }]
  const isTheirs = isAddress(author)
  const thread = { ...about.thread, id: sid }
  return [
    { ...base, event: { ...about, _tag: "Message", key: eventKey(twilioId, sid), thread, direction: isTheirs ? "inbound" : "outbound", content: said, ...(isTheirs ? {} : { automatic: "echo" as const }) } },
    ...(isTheirs && content.length === 1 && isStop(text)
      ? smsConsents(about.at, false, text).map((consent): Draft => ({ ...base, event: { ...about, _tag: "ConsentChanged", key: eventKey(twilioId, sid, "consent", consent.purpose), thread, consent } }))
      : [])
  ]
}

/** One event of an event stream: a CloudEvent around a message, or around what became of one. Source: Twilio, “Event Streams”, messaging event types. */
const streamDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  const item = place.for(noMarks())
  const [data, type] = [item.get("data"), item.get("type").name() ?? ""]
  const [, word = ""] = /^com\.twilio\.messaging\.message\.([\w-]+)$/.exec(type) ?? []
  const [sid, status] = [data.get("messageSid").name(), under(twilioStatuses, word)]
  const isHeard = type === "com.twilio.messaging.inbound-message.received"
  const [to, from] = [data.get("to").name(), data.get("from").name()]
  const about = {
    ...sharedBy(twilioId, "sms"), identifiers: smsAddress(isHeard ? from : to), others: smsBrand(isHeard ? to : from),
    at: outsideTime(data.get("timestamp").name() ?? item.get("time").name(), received.at),
    thread: { conversation: ConversationId.make(`${twilioId}:${(isHeard ? to : from) ?? ""}:${(isHeard ? from : to) ?? ""}`), references: [] as ReadonlyArray<string> }
  }
  const base = { at: item.pointer, marks: item.marks }
  const envelope = ["specversion", "type", "source", "id", "dataschema", "datacontenttype", "time"]
  if (sid !== undefined && (isHeard || status !== undefined)) {
    const text = data.get("body").string() ?? ""
    const code = data.get("errorCode").text()
    carry(item, ...envelope)
    carry(data, "accountSid", "numMedia", "numSegments", "messageStatus", "messagingServiceSid", "timestamp", "mcc", "mnc", "errorMessage")
    return [status === undefined
      ? { ...base, event: { ...about, _tag: "Message", key: eventKey(twilioId, sid), thread: { ...about.thread, id: sid }, direction: "inbound", content: [{ _tag: "Text", text }] } }
      : { ...base, event: { ...about, _tag: "Receipt", key: eventKey(twilioId, sid, word), thread: { ...about.thread, references: [sid] }, target: sid, status, ...(code === undefined || code === "0" ? {} : { problem: { code, text: data.get("errorMessage").name() ?? "" } }) } }]
  }
  const words = allInWords(data)
  carry(item, ...envelope)
  return [{ ...base, event: { ...about, _tag: "ChannelNotice", key: eventKey(twilioId, "stream", item.get("id").text() || digest(item.value)), topic: type, text: words } }]
}

/** A link in a message was followed. Source: Twilio, “Link Shortening”, click events. */
const clickDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  const item = place.for(noMarks())
  const [sid, link] = [item.get("sms_sid").name() ?? "", item.get("link").name() ?? ""]
  const about = { ...sharedBy(twilioId, "sms"), identifiers: smsAddress(item.get("to").name()), others: smsBrand(item.get("from").name()), at: outsideTime(item.get("click_time").name(), received.at) }
  carry(item, "event_type", "messaging_service_sid", "account_sid", "user_agent", "click_time", "num_clicks")
  return [{
    at: item.pointer, marks: item.marks,
    event: { ...about, _tag: "PageAction", key: eventKey(twilioId, sid, "click", digest(item.value)), thread: { references: [sid] }, action: "link clicked", touchpoint: link === "" ? "sms" : link, content: [] }
  }]
}

const debuggerDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  const item = place.for(noMarks())
  const at = outsideTime(item.get("Timestamp").name(), received.at)
  return [{
    at: item.pointer, marks: item.marks,
    event: { ...sharedBy(twilioId, "sms"), _tag: "ChannelNotice", key: eventKey(twilioId, "debugger", item.get("Sid").name() ?? digest(item.value)), at, thread: { references: [] }, identifiers: [], topic: "debugger", text: allInWords(item) }
  }]
}

const isText = (place: Place, ...keys: ReadonlyArray<string>): boolean => keys.every((key) => typeof place.get(key).value === "string")

/** How to read what is no single message; `undefined` for messages and all that is not Twilio's. */
export const twilioOther = (place: Place): ((received: Received, place: Place) => ReadonlyArray<Draft>) | undefined => {
  if (isText(place, "EventType", "ConversationSid", "AccountSid")) return conversationDrafts
  if (isText(place, "type", "specversion") && String(place.get("type").value).startsWith("com.twilio.messaging.") && isObject(place.get("data"))) return streamDrafts
  if (isText(place, "event_type", "sms_sid")) return clickDrafts
  return isText(place, "Sid", "AccountSid", "Level", "Payload") ? debuggerDrafts : undefined
}
