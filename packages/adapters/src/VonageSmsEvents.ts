/** Webhooks of Vonage about SMS; what we send there ourselves is named for what it is. */
import { type Draft, Malformed, noMarks, type Place, type Received, textOf } from "@redthread/channel"
import { type ChannelEvent, type Content, ConversationId, type Signal } from "@redthread/model"
import { Result, type Schema } from "effect"
import { adapterId, defined, eventKey, finish, looking, sharedBy, under, unrecognisedDraft } from "./Drafting.ts"
import { isStart, isStop } from "./OptOutWords.ts"
import { smsAddress, smsBrand, smsConsents, type SmsStatus } from "./Sms.ts"
import { exchangeTime } from "./TelephoneCalls.ts"
import { formImage, jsonImage, looksLikeForm, queryOf } from "./TelephoneImage.ts"
import { allInWords, carry, isObject, tooLarge } from "./Webhook.ts"

type Part = typeof Content.Type

/** The adapter's id. */
export const vonageSmsId = adapterId("vonage-sms")

/** Source: Vonage, “SMS API: delivery receipt” and “Messages API: message status”. */
const statuses: Readonly<Record<string, SmsStatus>> = {
  accepted: "accepted", buffered: "accepted", submitted: "sent", unknown: "sent", delivered: "delivered", read: "read", expired: "failed", failed: "failed", rejected: "failed", undeliverable: "failed"
}

/** JSON, a form, or the query of a GET request. */
export const vonageSmsDocument = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const refusal = tooLarge(received)
  if (refusal !== undefined) return Result.fail(refusal)
  const query = queryOf(received)
  const text = textOf(received).trim()
  if (query !== undefined) return formImage(query)
  if (looksLikeForm(text)) return formImage(text)
  return Result.flatMap(jsonImage(text), (document) =>
    document !== null && typeof document === "object" ? Result.succeed(document) : Result.fail(new Malformed({ at: "", reason: "A webhook is a JSON object; this is a bare value." })))
}

const has = (place: Place, ...keys: ReadonlyArray<string>): boolean => keys.every((key) => place.get(key).isPresent)

/** Whether this looks like a webhook about a message. */
export const isVonageSms = (place: Place): boolean =>
  (has(place, "msisdn", "to") && (has(place, "messageId") || has(place, "message-timestamp"))) ||
  (has(place, "message_uuid") && (has(place, "status") || has(place, "from", "to")))

/** What a document is that no webhook delivers: something we ask of Vonage, or its answer. */
export const vonageSmsDocumentName = (place: Place): string | undefined =>
  has(place, "message-count") || place.get("messages").items().some((item) => has(item, "status") && (has(item, "message-id") || has(item, "error-text")))
    ? "answer to a request to send an SMS"
    : has(place, "message_uuid") && !has(place, "from")
    ? "answer to a request to send a message"
    : has(place, "to", "from") && (has(place, "channel") || has(place, "message_type")) && !has(place, "message_uuid")
    ? "request to send a message"
    : isObject(place) && has(place, "status") && place.members().length === 1
    ? "request to change a message"
    : undefined

const aside = [
  "api-key", "nonce", "sig", "timestamp", "network-code", "price", "client-ref", "client_ref", "err-code", "status", "usage", "destination", "sms", "whatsapp", "workflow", "origin", "context_status", "context",
  "provider_message", "_self", "channel", "message_type", "keyword", "concat", "concat-ref", "concat-part", "concat-total", "data", "udh", "type", "scts", "error", "country-code", "mcc_mnc", "webhook_version", "sender_id"
]

const media: Readonly<Record<string, Extract<Part, { readonly _tag: "Media" }>["kind"]>> = { image: "image", video: "video", audio: "audio", file: "document", sticker: "sticker", vcard: "file" }

const contentOf = (item: Place): ReadonlyArray<Part> => {
  const text = item.get("text").string()
  const files = Object.entries(media).flatMap(([key, kind]): ReadonlyArray<Part> => {
    const place = item.get(key)
    const ref = place.get("url").name()
    const part = ref === undefined ? [] : [{ _tag: "Media" as const, kind, media: { ref, ...defined({ filename: place.get("name").name() }) }, ...defined({ caption: place.get("caption").name() }) }]
    place.carry()
    return part
  })
  const [reply, location, order] = [item.get("reply"), item.get("location"), item.get("order").get("product_items")]
  const [latitude, longitude] = [location.get("lat").number(), location.get("long").number()]
  const chosen = reply.get("title").name()
  const parts: ReadonlyArray<Part> = [
    ...(text === undefined || text === "" ? [] : [{ _tag: "Text", text } as const]),
    ...files,
    ...(chosen === undefined ? [] : [{ _tag: "Choice", id: reply.get("id").string() ?? chosen, title: chosen } as const]),
    ...(latitude === undefined || longitude === undefined ? [] : [{ _tag: "Location", latitude, longitude, ...defined({ name: location.get("name").name(), address: location.get("address").name() }) } as const]),
    ...(Array.isArray(order.value) ? [{ _tag: "Order", items: order.json() as ReadonlyArray<Schema.Json> } as const] : [])
  ]
  carry(item, "reply", "location", "order", "content", "button")
  const type = item.get("message_type").value ?? item.get("type").value
  return parts.length > 0 ? parts : [{ _tag: "Unsupported", what: typeof type === "string" && type !== "" && type !== "text" ? `${type} message` : "message without text" }]
}

/** One part of a long SMS that Vonage did not put together. */
const partNote = (item: Place): ReadonlyArray<Signal> => {
  const [part, total, ref] = ["concat-part", "concat-total", "concat-ref"].map((key) => item.get(key).text())
  return part === undefined || total === undefined ? [] : [{ _tag: "Noted", text: `Part ${part} of ${total}${ref === undefined ? "" : ` of long message ${ref}`}` }]
}

const webhookDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  const item = place.for(noMarks())
  const isOld = has(item, "msisdn")
  const id = item.get("messageId").name() ?? item.get("message_uuid").name()
  const status = item.get("status").name()
  if (id === undefined) return [unrecognisedDraft(vonageSmsId, "sms", received, place, "webhook without message")]
  const time = item.get(isOld ? "message-timestamp" : "timestamp").text() ?? ""
  const [customer, brand] = isOld ? ["msisdn", "to"] as const : status === undefined ? ["from", "to"] as const : ["to", "from"] as const
  const [them, us] = [item.get(customer).text(), item.get(brand).text()]
  const profile = item.get("profile").get("name").name()
  const concat = item.get("concat-ref").text()
  const shared = {
    ...sharedBy(vonageSmsId, "sms"),
    at: exchangeTime(received, time),
    identifiers: [...smsAddress(them), ...(profile === undefined ? [] : [{ namespace: "name" as ReturnType<typeof smsAddress>[number]["namespace"], value: profile, assurance: "claimed" as const }])],
    others: smsBrand(us)
  }
  const conversation = them === undefined || them === "" ? {} : { conversation: ConversationId.make(`${vonageSmsId}:${us ?? ""}:${them}`) }
  const base = { at: item.pointer, marks: item.marks }
  carry(item, "profile")
  if (status !== undefined) {
    const receipt = under(statuses, status)
    if (receipt === undefined) return [unrecognisedDraft(vonageSmsId, "sms", received, place, `message status “${status}”`)]
    const code = item.get("err-code").name() ?? item.get("error").get("title").text()
    const words = item.get("error").get("detail").name() ?? status
    const ours = item.get("client-ref").name() ?? item.get("client_ref").name()
    carry(item, ...aside)
    return [{
      ...base,
      event: {
        ...shared, thread: { ...conversation, references: ours === undefined ? [id] : [id, ours] }, key: eventKey(vonageSmsId, id, status), _tag: "Receipt", target: id, status: receipt,
        ...(code === undefined || /^0*$/.test(code) ? {} : { problem: { code, text: words } })
      }
    }]
  }
  const reacted = item.get("context").get("message_uuid").name()
  if (item.get("message_type").value === "reaction" && reacted !== undefined) {
    const emoji = item.get("reaction").get("emoji").string() ?? ""
    item.get("reaction").carry()
    carry(item, ...aside)
    return [{ ...base, event: { ...shared, thread: { ...conversation, references: [] }, key: eventKey(vonageSmsId, id), _tag: "Reacted", target: reacted, emoji } }]
  }
  const content = contentOf(item)
  const answered = item.get("context").get("message_uuid").name()
  const referral = allInWords(item.get("whatsapp").get("referral"))
  const signals: ReadonlyArray<Signal> = [...partNote(item), ...(referral === "" ? [] : [{ _tag: "Noted" as const, text: `Came from an advertisement: ${referral}` }])]
  const said = content.length === 1 && content[0]?._tag === "Text" ? content[0].text : ""
  const granted = isStop(said) ? false : isStart(said) ? true : undefined
  carry(item, ...aside, "text")
  const event = { ...shared, thread: { ...conversation, id, references: [...(answered === undefined ? [] : [answered]), ...(concat === undefined || concat === "" ? [] : [`concat:${concat}`])] } }
  return [
    { ...base, event: { ...event, signals, key: eventKey(vonageSmsId, id), _tag: "Message", direction: "inbound", content } },
    ...(granted === undefined ? [] : smsConsents(event.at, granted, said).map((consent): Draft => ({
      ...base, event: { ...event, key: eventKey(vonageSmsId, id, "consent", consent.purpose), _tag: "ConsentChanged", consent }
    })))
  ]
}

const draftsIn = (received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftsIn(received, item))
  if (!isObject(place)) return []
  if (isVonageSms(place)) return webhookDrafts(received, place)
  const name = vonageSmsDocumentName(place)
  return name === undefined ? place.members().flatMap(([, member]) => draftsIn(received, member)) : [unrecognisedDraft(vonageSmsId, "sms", received, place, name)]
}

/** The events of one delivery. */
export const vonageSmsEvents = (received: Received): Result.Result<ReadonlyArray<ChannelEvent>, Malformed> =>
  Result.map(vonageSmsDocument(received), (document) => {
    const root = looking(document)
    return finish(document, draftsIn(received, root), () => unrecognisedDraft(vonageSmsId, "sms", received, root, "no webhook of Vonage about messages"))
  })
