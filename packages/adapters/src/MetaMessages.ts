/** What is said on Messenger and Instagram: messages and their edits, reactions, buttons, receipts, opt-ins, and who holds the thread. */
import { type Draft, noMarks, type Place } from "@redthread/channel"
import type { ChannelEvent, Content, Signal } from "@redthread/model"
import { ChannelName } from "@redthread/model"
import type { Schema } from "effect"
import { defined, digest, eventKey, timeOrReceipt, unixTime, unrecognisedDraft } from "./Drafting.ts"
import { carryMetaEnvelope, metaAbout, type MetaScene } from "./MetaMessagingPeople.ts"
import { consentFor, isStop, onlyWords } from "./OptOutWords.ts"
import { allInWords, carry } from "./Webhook.ts"

type Part = typeof Content.Type
type Event = Draft["event"]
/** What is the same for everything that one item says. */
type About = Pick<ChannelEvent, "adapter" | "channel" | "revision" | "at" | "thread" | "identifiers" | "others" | "signals">

const files: Readonly<Record<string, Extract<Part, { readonly _tag: "Media" }>["kind"]>> = {
  image: "image", video: "video", audio: "audio", file: "file", animated_image_share: "image"
}

const textIn = (place: Place): ReadonlyArray<Part> => {
  const text = place.name()
  return text === undefined ? [] : [{ _tag: "Text", text }]
}

const attachmentOf = (attachment: Place): ReadonlyArray<Part> => {
  const [type, payload] = [attachment.get("type").name() ?? "attachment", attachment.get("payload")]
  const url = payload.get("url").name() ?? attachment.get("url").name()
  const [sticker, title] = [payload.get("sticker_id").text(), attachment.get("title").name() ?? payload.get("title").name()]
  const point = payload.get("coordinates")
  const [latitude, longitude] = [point.get("lat").number(), point.get("long").number()]
  const products = payload.get("product").get("elements")
  const items = Array.isArray(products.value) ? products.json() as ReadonlyArray<Schema.Json> : undefined
  attachment.carry()
  if (type === "location" && latitude !== undefined && longitude !== undefined) return [{ _tag: "Location", latitude, longitude, ...defined({ name: title }) }]
  if (items !== undefined) return [{ _tag: "Order", items }]
  const kind = Object.hasOwn(files, type) ? files[type] : undefined
  if (kind !== undefined && url !== undefined) return [{ _tag: "Media", kind: sticker === undefined ? kind : "sticker", media: { ref: url } }]
  const told = [title, url].filter((part) => part !== undefined).join(" ")
  return type === "fallback" && told !== "" ? [{ _tag: "Text", text: told }] : [{ _tag: "Unsupported", what: told === "" ? type : `${type}: ${told}` }]
}

/** A quick reply is a choice; else the words, then what is attached. */
const contentOf = (message: Place): ReadonlyArray<Part> => {
  const chosen = message.get("quick_reply").get("payload").string()
  const text = message.get("text").string()
  const words: ReadonlyArray<Part> = chosen !== undefined ? [{ _tag: "Choice", id: chosen, title: text ?? chosen }] : text === undefined || text === "" ? [] : [{ _tag: "Text", text }]
  const parts = [...words, ...message.get("attachments").items().flatMap(attachmentOf)]
  return parts.length > 0 ? parts : [{ _tag: "Unsupported", what: message.get("is_unsupported").value === true ? "unsupported message" : "message without content" }]
}

const referralNote = (referral: Place): ReadonlyArray<Signal> => {
  const told = [
    referral.get("ads_context_data").get("ad_title").name(), referral.get("source").name(), referral.get("ref").name(), referral.get("referer_uri").name()
  ].filter((part) => part !== undefined).join(" ")
  referral.carry()
  return told === "" ? [] : [{ _tag: "Noted", text: `Came from elsewhere: ${told}` }]
}

type Said = (scene: MetaScene, item: Place, body: Place, about: About, isOurs: boolean) => ReadonlyArray<Event> | undefined

const keyOf = (scene: MetaScene, ...parts: ReadonlyArray<string>) => eventKey(scene.channel.id, ...parts)
const whole = (item: Place): string => digest(item.value)

const message: Said = (scene, _item, body, about, isOurs) => {
  const mid = body.get("mid").name()
  if (mid === undefined) return undefined
  if (body.get("is_deleted").boolean() === true) return [{ ...about, _tag: "Deleted", key: keyOf(scene, mid, "deleted"), target: mid }]
  const content = contentOf(body)
  const answered = body.get("reply_to").get("mid").name() ?? body.get("reply_to").get("story").get("id").name()
  const signals = referralNote(body.get("referral"))
  carry(body, "is_echo", "seq", "app_id", "metadata", "sticker_id", "nlp", "tags", "reply_to", "is_unsupported", "is_self", "commands", "attachments", "quick_reply", "is_silent")
  const thread = { ...about.thread, id: mid, references: answered === undefined ? [] : [answered] }
  const said = isOurs ? undefined : onlyWords(content)
  return [
    { ...about, thread, signals, key: keyOf(scene, mid), _tag: "Message", direction: isOurs ? "outbound" : "inbound", content, ...(isOurs ? { automatic: "echo" as const } : {}) },
    ...(said !== undefined && isStop(said)
      ? [{ ...about, thread, key: keyOf(scene, mid, "consent"), _tag: "ConsentChanged" as const, consent: consentFor("marketing", scene.channel.kind, about.at, false, said) }]
      : [])
  ]
}

/** Meta counts the edits of a message, so an edit that comes twice is one. */
const edit: Said = (scene, item, body, about) => {
  const target = body.get("mid").name()
  const count = body.get("num_edit").text()
  return target === undefined ? undefined : [{ ...about, _tag: "Edited", key: keyOf(scene, target, "edit", count ?? whole(item)), target, content: textIn(body.get("text")) }]
}

const reaction: Said = (scene, item, body, about) => {
  const [target, action] = [body.get("mid").name(), body.get("action").string()]
  if (target === undefined) return undefined
  const emoji = body.get("emoji").string() ?? body.get("reaction").string() ?? ""
  carry(body, "reaction", "emoji")
  return [{ ...about, _tag: "Reacted", key: keyOf(scene, target, "reaction", whole(item)), target, emoji: action === "unreact" ? "" : emoji }]
}

const postback: Said = (scene, item, body, about) => {
  const [mid, payload, title] = [body.get("mid").name(), body.get("payload").string(), body.get("title").name()]
  const signals = referralNote(body.get("referral"))
  carry(body, "title", "payload")
  return [{
    ...about, signals, thread: { ...about.thread, ...defined({ id: mid }) }, key: keyOf(scene, mid ?? `postback-${whole(item)}`),
    _tag: "Message", direction: "inbound", content: [{ _tag: "Choice", id: payload ?? "", title: title ?? payload ?? "" }]
  }]
}

/** A receipt for each message that is named; a watermark alone stands for all until then, and is its own target. */
const receipt = (status: "delivered" | "read"): Said => (scene, _item, body, about) => {
  const named = [body.get("mid").name(), ...body.get("mids").items().map((mid) => mid.name())].filter((mid) => mid !== undefined)
  const watermark = body.get("watermark").text()
  carry(body, "seq", "mids")
  const targets = named.length > 0 ? [...new Set(named)] : watermark === undefined ? [] : [`watermark:${watermark}`]
  const who = about.identifiers[0]?.value ?? ""
  return targets.length === 0 ? undefined : targets.map((target) => ({ ...about, _tag: "Receipt", key: keyOf(scene, target, status, who), target, status }))
}

const visited = (action: string): Said => (scene, item, body, about) => {
  const signals = referralNote(body)
  return [{ ...about, signals, _tag: "PageAction", key: keyOf(scene, action, whole(item)), action, touchpoint: `${scene.channel.kind}:${action}`, content: [] }]
}

/** Consent to messages that the brand begins; `STOP_NOTIFICATIONS` takes it back. */
const optin: Said = (scene, item, body, about) => {
  const [type, status, ref] = [body.get("type").name(), body.get("notification_messages_status").name(), body.get("ref").name() ?? body.get("payload").name()]
  const granted = status !== "STOP_NOTIFICATIONS"
  const evidence = [type ?? "opt-in", status, ref].filter((part) => part !== undefined).join(" ")
  const who = body.get("user_ref").name()
  body.carry()
  const about2 = who === undefined || about.identifiers.some(({ value }) => value === who)
    ? about
    : { ...about, identifiers: [...about.identifiers, { namespace: "messenger-user-ref" as About["identifiers"][number]["namespace"], value: who, assurance: "anonymous" as const, ...defined({ scope: about.identifiers[0]?.scope }) }] }
  return [{ ...about2, _tag: "ConsentChanged", key: keyOf(scene, "optin", whole(item)), consent: consentFor("marketing", scene.channel.kind, about.at, granted, evidence) }]
}

/** The conversation passed from one app to another: a handover with whatever note came along. */
const handover = (topic: string): Said => (scene, item, body, about) => {
  const [to, from] = [body.get("new_owner_app_id").text(), body.get("previous_owner_app_id").text() ?? body.get("requested_owner_app_id").text()]
  const note = body.get("metadata").name() ?? body.get("reason").name() ?? ""
  const text = [to === undefined ? undefined : `to ${to}`, from === undefined ? undefined : `from ${from}`, note].filter((part) => part !== undefined && part !== "").join(" · ")
  const signals: ReadonlyArray<Signal> = topic === "pass_thread_control" && to !== undefined && to !== ""
    ? [{ _tag: "HandedOver", to: ChannelName.make(`app-${to}`), carried: [], because: note }]
    : []
  carry(body, "is_new_owner", "metadata", "reason", "new_owner_app_id", "previous_owner_app_id", "requested_owner_app_id")
  return [{ ...about, signals, _tag: "ChannelNotice", key: keyOf(scene, topic, whole(item)), topic, text }]
}

/** A page's account linked with one of the brand's own: who it is there, is not said. */
const linking: Said = (scene, item, body, about) => {
  const status = body.get("status").string() ?? ""
  const signals: ReadonlyArray<Signal> = status === "linked"
    ? [{ _tag: "Noted", text: "Linked the account" }]
    : [{ _tag: "Noted", text: "Unlinked the account" }]
  carry(body, "authorization_code")
  return [{ ...about, signals, _tag: "PageAction", key: keyOf(scene, "account-linking", whole(item)), action: `account ${status}`.trim(), touchpoint: "messenger:account_linking", content: [] }]
}

const notice = (topic: string): Said => (scene, item, body, about) =>
  [{ ...about, _tag: "ChannelNotice", key: keyOf(scene, topic, whole(item)), topic, text: allInWords(body) }]

const order: Said = (scene, item, body, about) => {
  const products = body.get("products").json()
  carry(body, "source", "note")
  return Array.isArray(products)
    ? [{ ...about, _tag: "Message", key: keyOf(scene, "order", whole(item)), direction: "inbound", content: [{ _tag: "Order", items: products as ReadonlyArray<Schema.Json> }] }]
    : undefined
}

const payment: Said = (scene, _item, body, about) => {
  const amount = body.get("amount").isPresent ? body.get("amount") : body.get("prior_message").get("amount")
  const number = body.get("payment_credential").get("charge_id").name() ?? body.get("payload").name()
  const [sum, currency] = [amount.get("amount").text(), amount.get("currency").name()]
  body.carry()
  return number === undefined ? undefined : [{ ...about, _tag: "Transaction", key: keyOf(scene, "payment", number), what: "payment", number, ...defined({ amount: sum, currency }) }]
}

/** Answers to a survey of the brand, by the question's id. */
const feedback: Said = (scene, item, body, about) => {
  const fields = body.get("feedback_screens").items().flatMap((screen) =>
    screen.get("questions").members().map(([name, question]) => ({
      name, value: [question.get("payload").text(), question.get("follow_up").get("payload").text()].filter((said) => said !== undefined).join(" ")
    })))
  body.carry()
  return fields.length === 0 ? undefined : [{ ...about, _tag: "Message", key: keyOf(scene, "feedback", whole(item)), direction: "inbound", content: [{ _tag: "Form", fields }] }]
}

/** What an item of `messaging` may hold. Source: Messenger Platform, “Webhook events”; Instagram Messaging, the same. */
const kinds: Readonly<Record<string, Said>> = {
  message, message_edit: edit, reaction, postback, delivery: receipt("delivered"), read: receipt("read"), referral: visited("referral"), optin, order, payment,
  pass_thread_control: handover("pass_thread_control"), take_thread_control: handover("take_thread_control"),
  request_thread_control: handover("request_thread_control"), app_roles: notice("app_roles"), message_context: notice("message_context"), in_thread_lead_form_submit: notice("in_thread_lead_form_submit"), in_thread_lead_form: notice("in_thread_lead_form"), call: notice("call"), calls: notice("calls"), account_linking: linking,
  game_play: visited("game_play"), response_feedback: notice("response_feedback"), "policy-enforcement": notice("policy_enforcement"), policy_enforcement: notice("policy_enforcement"),
  checkout_update: notice("checkout_update"), pre_checkout: payment, messaging_customer_information: notice("customer_information"), customer_information: notice("customer_information"), send_cart: order,
  business_integrity: notice("business_integrity"), messaging_feedback: feedback, messaging_in_thread_lead_form_submit: notice("messaging_in_thread_lead_form_submit"),
  pass_metadata: notice("pass_metadata"), typing: notice("typing")
}

/** One item of `messaging` or `standby`; in standby another app holds the thread and we only listen. */
export const metaItemDrafts = (scene: MetaScene, place: Place, isStandby: boolean): ReadonlyArray<Draft> => {
  const { id, kind: channel } = scene.channel
  const kind = Object.keys(kinds).find((key) => place.get(key).isPresent)
  const strange = place.members().map(([key]) => key).find((key) => !["sender", "recipient", "timestamp"].includes(key))
  if (kind === undefined) {
    const named = place.for(noMarks())
    const { identifiers, others } = metaAbout(scene, named, false)
    const draft = unrecognisedDraft(id, channel, scene.received, place, strange === undefined ? "messaging item without content" : `messaging item “${strange}”`)
    return [{ ...draft, marks: named.marks, event: { ...draft.event, identifiers, others } }]
  }
  const item = place.for(noMarks())
  const { conversation, isOurs, ...who } = metaAbout(scene, item, item.get("message").get("is_echo").value === true)
  const time = item.get("timestamp").isPresent ? item.get("timestamp") : scene.entry.for(item.marks).get("time")
  const about: About = {
    ...who,
    at: time.isPresent ? unixTime(scene.received, time) : timeOrReceipt(scene.received, undefined, ""),
    thread: { ...conversation, references: [] }
  }
  const events = kinds[kind]?.(scene, item, item.get(kind), about, isOurs)
  if (events === undefined) return [unrecognisedDraft(id, channel, scene.received, place, `${kind} that names no message`)]
  carryMetaEnvelope(scene, item.marks)
  carry(item, "prior_message", "timestamp")
  return events.map((event) => ({
    at: item.pointer,
    marks: item.marks,
    event: isStandby && event._tag === "Message" ? { ...event, signals: [...event.signals, { _tag: "Noted" as const, text: "Another app holds this conversation" }] } : event
  }))
}
