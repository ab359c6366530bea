/** What WhatsApp reports about messages and people: receipts, calls, preferences, new user ids. */
import { type Draft, noMarks, type Place } from "@redthread/channel"
import type { CallPhase, Identifier, ReceiptStatus } from "@redthread/model"
import { defined, digest, eventKey, sharedBy, under, unixTime } from "./Drafting.ts"
import { marketing, unknownDraft } from "./WhatsAppMessages.ts"
import { brandOf, carryEnvelope, conversationOf, type CustomerKeys, customerOf, personOf, whatsAppId, type WhatsAppScene } from "./WhatsAppPeople.ts"

const recipient: CustomerKeys = { id: "recipient_id", user: "recipient_user_id", parent: "parent_recipient_user_id" }
const caller: CustomerKeys = { id: "from", user: "from_user_id", parent: "from_parent_user_id" }
const called: CustomerKeys = { id: "to", user: "to_user_id", parent: "to_parent_user_id" }
const themselves: CustomerKeys = { id: "wa_id", user: "user_id", parent: "parent_user_id" }

const receipts: Readonly<Record<string, ReceiptStatus>> = {
  accepted: "accepted", sent: "sent", delivered: "delivered", read: "read", played: "played", failed: "failed"
}
const callStatuses: Readonly<Record<string, CallPhase>> = { RINGING: "ringing", ACCEPTED: "answered", REJECTED: "ended" }

/** Error codes by which Meta says that the customer wants no advertising. */
const optedOut = new Set(["131050"])

const about = (scene: WhatsAppScene, item: Place, identifiers: ReadonlyArray<Identifier>, group?: string) => {
  const shared = {
    ...sharedBy(whatsAppId, "whatsapp"),
    at: unixTime(scene.received, item.get("timestamp")),
    thread: { ...conversationOf(scene, item.marks, identifiers, group), references: [] as ReadonlyArray<string> },
    identifiers,
    others: brandOf(scene, item.marks)
  }
  carryEnvelope(scene, item.marks)
  return shared
}

const problemOf = (item: Place) => {
  const [error] = item.get("errors").items()
  if (error === undefined) return undefined
  const texts = [error.get("title").name(), error.get("error_data").get("details").name() ?? error.get("message").name()]
  const problem = { code: error.get("code").text() ?? "", text: [...new Set(texts)].filter((text) => text !== undefined).join(": ") }
  item.get("errors").carry()
  return problem
}

/** What became of a payment that the customer was asked for. Source: “Payments API”, payment status webhooks. */
const paymentDraft = (scene: WhatsAppScene, item: Place, target: string, status: string): Draft => {
  const shared = about(scene, item, customerOf(scene, item, recipient), undefined)
  const payment = item.get("payment")
  const [number, currency] = [payment.get("reference_id").name() ?? target, payment.get("currency").name() ?? payment.get("amount").get("currency").name()]
  for (const key of ["pricing", "conversation", "type", "recipient_type", "payment", "from", "errors"]) item.get(key).carry()
  return {
    at: item.pointer, marks: item.marks,
    event: { ...shared, key: eventKey(whatsAppId, target, "payment", status.toLowerCase()), thread: { ...shared.thread, references: [target] }, _tag: "Transaction", what: `payment ${status}`, number, ...defined({ currency }) }
  }
}

/** A status of a message we sent becomes a receipt, one of a call a call; an opt-out behind a failure also withdraws consent. */
export const statusDrafts = (scene: WhatsAppScene, place: Place): ReadonlyArray<Draft> => {
  const item = place.for(noMarks())
  const [target, status] = [item.get("id").name(), item.get("status").name()]
  const phase = item.get("type").value === "call" ? under(callStatuses, status ?? "") : undefined
  const receipt = under(receipts, status ?? "")
  if (item.get("type").value === "payment" && target !== undefined && status !== undefined) return [paymentDraft(scene, item, target, status)]
  if (target !== undefined && status === "deleted") {
    const shared = about(scene, item, customerOf(scene, item, recipient))
    for (const key of ["pricing", "conversation", "type", "recipient_type", "recipient_participant_id"]) item.get(key).carry()
    return [{ at: item.pointer, marks: item.marks, event: { ...shared, key: eventKey(whatsAppId, target, "deleted"), _tag: "Deleted", target } }]
  }
  if (target === undefined || status === undefined || (receipt === undefined && phase === undefined)) {
    return [unknownDraft(scene, place, status === undefined ? "status without name" : `status “${status}”`)]
  }
  const identifiers = customerOf(scene, item, recipient)
  const shared = about(scene, item, identifiers, item.get("recipient_type").value === "group" ? item.get("recipient_id").name() : undefined)
  const callback = item.get("biz_opaque_callback_data").name()
  const who = item.get("recipient_participant_id").name() ?? item.get("recipient_id").name() ?? item.get("recipient_user_id").name() ?? ""
  const problem = problemOf(item)
  for (const key of ["pricing", "conversation", "type", "recipient_type", "payment"]) item.get(key).carry()
  const thread = { ...shared.thread, references: callback === undefined ? [target] : [target, callback] }
  const base = { at: item.pointer, marks: item.marks }
  const key = eventKey(whatsAppId, target, status.toLowerCase(), who)
  if (phase !== undefined) {
    return [{ ...base, event: { ...shared, key, thread, _tag: "Call", direction: "outbound", phase, leg: target, disposition: status } }]
  }
  return [
    { ...base, event: { ...shared, key, thread, _tag: "Receipt", target, status: receipt ?? "sent", ...defined({ problem }) } },
    ...(problem !== undefined && optedOut.has(problem.code)
      ? [{
        ...base,
        event: {
          ...shared,
          key: eventKey(whatsAppId, target, "consent", who),
          thread,
          _tag: "ConsentChanged" as const,
          consent: marketing(shared.at, false, `${problem.code} ${problem.text}`)
        }
      }]
      : [])
  ]
}

/** A call over WhatsApp: it begins with `connect` and ends with `terminate`. */
export const callDraft = (scene: WhatsAppScene, place: Place): Draft => {
  const item = place.for(noMarks())
  const [id, event, direction] = [item.get("id").name(), item.get("event").name(), item.get("direction").name()]
  const phase = event === "connect" ? "started" : event === "terminate" ? "ended" : undefined
  if (id === undefined || phase === undefined) return unknownDraft(scene, place, event === undefined ? "call" : `call event “${event}”`)
  const isOutbound = direction === "BUSINESS_INITIATED"
  const identifiers = customerOf(scene, item, isOutbound ? called : caller)
  const shared = about(scene, item, identifiers)
  for (const key of [isOutbound ? "from" : "to", "session", "connection", "start_time", "end_time", "errors", "deeplink_payload", "cta_payload"]) item.get(key).carry()
  const [status] = item.get("status").items()
  const callback = item.get("biz_opaque_callback_data").name()
  const seconds = item.get("duration").number()
  const whole = seconds === undefined ? undefined : Math.max(0, Math.round(seconds))
  return {
    at: item.pointer,
    marks: item.marks,
    event: {
      ...shared,
      key: eventKey(whatsAppId, id, event ?? ""),
      thread: { ...shared.thread, id, references: callback === undefined ? [] : [callback] },
      signals: [],
      _tag: "Call",
      direction: isOutbound ? "outbound" : "inbound",
      phase,
      leg: id,
      ...defined({
        disposition: item.get("status").name() ?? status?.name(),
        seconds: whole,
        talk: whole
      })
    }
  }
}

/** The customer stopped or resumed advertising in the app's settings. */
export const preferenceDraft = (scene: WhatsAppScene, place: Place): Draft => {
  const item = place.for(noMarks())
  const [category, value] = [item.get("category").name(), item.get("value").name()]
  if (category !== "marketing_messages" || (value !== "stop" && value !== "resume")) {
    return unknownDraft(scene, place, `preference “${category ?? ""}: ${value ?? ""}”`)
  }
  const shared = about(scene, item, customerOf(scene, item, themselves))
  return {
    at: item.pointer,
    marks: item.marks,
    event: {
      ...shared,
      key: eventKey(whatsAppId, "preference", digest(item.value)),
      _tag: "ConsentChanged",
      consent: marketing(shared.at, value === "resume", item.get("detail").name() ?? value)
    }
  }
}

/** The user id of a customer was exchanged for another, as happens when the phone number changes. */
export const userIdDraft = (scene: WhatsAppScene, place: Place): Draft => {
  const item = place.for(noMarks())
  const ids = ["user_id", "parent_user_id"].map((key) => item.get(key))
  const was = ids.flatMap((id) => personOf(scene, id.get("previous")))
  const now = ids.flatMap((id) => personOf(scene, id.get("current")))
  if (was.length === 0 || now.length === 0) return unknownDraft(scene, place, "change of user id")
  const phone = personOf(scene, item.get("wa_id"))
  const shared = about(scene, item, [...phone, ...was, ...now])
  item.get("detail").carry()
  return {
    at: item.pointer,
    marks: item.marks,
    event: { ...shared, key: eventKey(whatsAppId, "user-id", digest(item.value)), _tag: "IdentityChanged", was, now: [...now, ...phone] }
  }
}
