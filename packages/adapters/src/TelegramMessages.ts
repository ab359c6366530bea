/** Messages on Telegram: what was said and corrected, by whom; payments, and what a group says about itself. */
import { type Draft, noMarks, type Place } from "@redthread/channel"
import type { Direction, Identifier, Participant } from "@redthread/model"
import { defined, digest, eventKey, under, unixTime, unrecognisedDraft } from "./Drafting.ts"
import { consentFor, isStop, onlyWords } from "./OptOutWords.ts"
import { telegramContent } from "./TelegramContent.ts"
import { asParticipant, botOf, carryChat, chatAsParticipant, conversationIn, messageRef, privateCustomer, telegramId, type TelegramScene, telegramShared, userOf, withBot } from "./TelegramPeople.ts"
import { allInWords, carry, eachOnce } from "./Webhook.ts"

/** Messages that Telegram writes itself when something happens in a chat. Source: Bot API, `Message`. */
const serviceFields = [
  "new_chat_members", "new_chat_member", "new_chat_participant", "left_chat_member", "left_chat_participant", "chat_owner_left", "chat_owner_changed",
  "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created", "supergroup_chat_created", "channel_chat_created",
  "message_auto_delete_timer_changed", "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message", "connected_website",
  "proximity_alert_triggered", "boost_added", "chat_background_set", "checklist_tasks_done", "checklist_tasks_added", "community_chat_added",
  "community_chat_removed", "direct_message_price_changed", "forum_topic_created", "forum_topic_edited", "forum_topic_closed",
  "forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden", "giveaway_created", "giveaway_completed",
  "managed_bot_created", "paid_message_price_changed", "poll_option_added", "poll_option_deleted", "suggested_post_approved",
  "suggested_post_approval_failed", "suggested_post_declined", "suggested_post_paid", "suggested_post_refunded", "gift_upgrade_sent",
  "video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited", "voice_chat_scheduled",
  "voice_chat_started", "voice_chat_ended", "voice_chat_participants_invited"
]

/** What is known about a message beside its content and stays with the raw payload. */
const aside = [
  "reply_to_message", "external_reply", "quote", "forward_origin", "forward_from", "forward_from_chat", "forward_from_message_id", "forward_date",
  "forward_signature", "forward_sender_name", "is_automatic_forward", "reply_markup", "link_preview_options", "via_bot", "author_signature",
  "sender_boost_count", "has_protected_content", "has_media_spoiler", "show_caption_above_media", "media_group_id", "is_topic_message", "effect_id",
  "is_from_offline", "paid_star_count", "is_paid_post", "sender_tag", "reply_to_story", "direct_messages_topic", "suggested_post_info", "guest_query_id",
  "reply_to_checklist_task_id", "reply_to_poll_option_id", "new_chat_participant", "left_chat_participant", "new_chat_member", "guest_bot_caller_user", "guest_bot_caller_chat", "business_connection_id"
]

/** Minor units of a currency: most have two digits, some none, Telegram's own stars none. Source: Telegram, currencies. */
const withoutCents = new Set(["XTR", "JPY", "KRW", "CLP", "VND", "UGX", "PYG", "ISK", "XAF", "XOF"])

/** A sum in minor units as a decimal string: 1050 cents are `10.50`. */
export const decimalAmount = (minor: number, currency: string): string =>
  withoutCents.has(currency) || !Number.isInteger(minor) ? String(minor) : `${minor < 0 ? "-" : ""}${Math.floor(Math.abs(minor) / 100)}.${String(Math.abs(minor) % 100).padStart(2, "0")}`

/** Who speaks: the customer; or the brand, through the bot, a channel of its own or the owner of a business account. */
interface Speech {
  readonly direction: Direction
  readonly identifiers: ReadonlyArray<Identifier>
  readonly others: ReadonlyArray<Participant>
  readonly automatic?: "echo" | "auto-reply"
}

const speechOf = (scene: TelegramScene, message: Place, kind: string): Speech => {
  const [from, chat, senderChat] = [message.get("from"), message.get("chat"), message.get("sender_chat")]
  const [speaker, group] = [from.get("id").value, chatAsParticipant(chat, "other")]
  const isOurs = kind.endsWith("channel_post") || kind === "result" || message.get("sender_business_bot").isPresent ||
    (speaker !== undefined && String(speaker) === botOf(scene)) ||
    (kind.endsWith("business_message") && chat.get("type").value === "private" && speaker !== chat.get("id").value)
  const spokesmen = [...asParticipant(userOf(from), "brand"), ...asParticipant(userOf(message.get("sender_business_bot")), "brand")]
  if (isOurs) {
    senderChat.carry()
    return { direction: "outbound", identifiers: privateCustomer(chat), others: [...spokesmen, ...chatAsParticipant(chat, "brand")], automatic: "echo" }
  }
  // A group's anonymous administrator, or a channel that posts in its own discussion: nobody of whom we know who it is.
  if (senderChat.isPresent) {
    carry(from, "id", "is_bot", "first_name", "last_name", "username")
    return { direction: "inbound", identifiers: [], others: [...group, ...chatAsParticipant(senderChat, "other")], automatic: "auto-reply" }
  }
  const isBot = from.get("is_bot").value === true
  return {
    direction: "inbound",
    identifiers: eachOnce([...userOf(from), ...(from.isPresent ? [] : privateCustomer(chat))]),
    others: group,
    ...(isBot && chat.get("type").value !== "private" ? { automatic: "auto-reply" as const } : {})
  }
}

const paymentDraft = (message: Place, about: object, base: Pick<Draft, "at" | "marks">, field: string): Draft | undefined => {
  const payment = message.get(field)
  const [number, currency, minor] = [payment.get("telegram_payment_charge_id").name(), payment.get("currency").name(), payment.get("total_amount").number()]
  if (number === undefined) return undefined
  payment.carry()
  return {
    ...base,
    event: {
      ...about as Omit<Draft["event"], "_tag">,
      _tag: "Transaction",
      what: field === "refunded_payment" ? "refund" : "payment",
      number,
      ...defined({ amount: minor === undefined ? undefined : decimalAmount(minor, currency ?? ""), currency })
    } as Draft["event"]
  }
}

/** A shared contact card that is the sender's own: Telegram vouches for the number. */
const ownNumber = (message: Place): ReadonlyArray<Identifier> => {
  const [contact, from] = [message.get("contact"), message.get("from").get("id").value]
  const digits = String(contact.get("phone_number").value ?? "").replaceAll(/[\s()+-]/g, "")
  return from !== undefined && contact.get("user_id").value === from && /^\d{5,15}$/.test(digits)
    ? [{ namespace: "phone" as Identifier["namespace"], value: `+${digits}`, assurance: "channel-verified" }]
    : []
}

/** One message of any kind. An edited one has the key of the first and the time of the edit as its revision. */
export const telegramMessage = (scene: TelegramScene, place: Place, kind: string): ReadonlyArray<Draft> => {
  const message = place.for(noMarks())
  const chat = message.get("chat")
  const ref = messageRef(chat, message.get("message_id"))
  if (ref === undefined) return [unrecognisedDraft(telegramId, "telegram", scene.received, place, `${kind} without chat or number`)]
  const speech = speechOf(scene, message, kind)
  const answered = message.get("reply_to_message")
  const before = answered.isPresent ? messageRef(answered.get("chat"), answered.get("message_id")) : undefined
  const edited = message.get("edit_date").number()
  const { automatic, direction, ...who } = speech
  const about = {
    ...telegramShared,
    ...who,
    identifiers: eachOnce([...who.identifiers, ...ownNumber(message)]),
    key: eventKey(telegramId, ...withBot(scene, ref)),
    revision: edited === undefined ? (kind.startsWith("edited") ? 1 : 0) : Math.max(0, Math.floor(edited)),
    at: unixTime(scene.received, message.get("date")),
    thread: {
      ...conversationIn(scene, chat, message.get("message_thread_id").isPresent ? message.get("message_thread_id") : undefined),
      id: ref,
      references: before === undefined ? [] : [before]
    }
  }
  const base = { at: message.pointer, marks: message.marks }
  carryChat(chat)
  carry(message, ...aside)
  for (const field of ["successful_payment", "refunded_payment"]) {
    const draft = message.get(field).isPresent ? paymentDraft(message, about, base, field) : undefined
    if (draft !== undefined) return [draft]
  }
  const access = message.get("write_access_allowed")
  if (access.isPresent) {
    const evidence = `write access allowed ${allInWords(access)}`.trim()
    return [{ ...base, event: { ...about, _tag: "ConsentChanged", consent: consentFor("service", "telegram", about.at, true, evidence) } }]
  }
  const content = telegramContent(message)
  if (content !== undefined) {
    const said = direction === "inbound" && automatic === undefined ? onlyWords(content) : undefined
    const stops = said !== undefined && isStop(said)
    return [
      { ...base, event: { ...about, _tag: "Message", direction, content, ...defined({ automatic }) } },
      ...(stops
        ? [{ ...base, event: { ...about, key: eventKey(telegramId, ...withBot(scene, ref, "consent")), _tag: "ConsentChanged" as const, consent: consentFor("marketing", "telegram", about.at, false, said) } }]
        : [])
    ]
  }
  const service = serviceFields.find((field) => message.get(field).isPresent)
  if (service !== undefined) {
    return [{ ...base, event: { ...about, _tag: "ChannelNotice", topic: service, text: allInWords(message.get(service)) } }]
  }
  const known = new Set([...aside, "chat", "from", "message_id", "date", "edit_date", "sender_chat", "sender_business_bot", "message_thread_id"])
  const what = message.members().map(([key]) => key).find((key) => !known.has(key))
  return [{ ...base, event: { ...about, _tag: "Unrecognised", what: what === undefined ? "message without content" : `message with “${what}”` } }]
}

const buttonTitle = (message: Place, data: string): string | undefined => {
  const buttons = message.get("reply_markup").get("inline_keyboard").items().flatMap((row) => row.items())
  const title = buttons.find((button) => button.get("callback_data").value === data)?.get("text").value
  return typeof title === "string" ? title : undefined
}

/** A button under a message was pressed. */
export const callbackDraft = (scene: TelegramScene, place: Place): Draft => {
  const query = place.for(noMarks())
  const [message, id, data] = [query.get("message"), query.get("id").name(), query.get("data").string()]
  const chosen = data ?? query.get("game_short_name").name() ?? ""
  const below = message.isPresent ? messageRef(message.get("chat"), message.get("message_id")) : query.get("inline_message_id").name()
  const about = {
    ...telegramShared,
    identifiers: userOf(query.get("from")),
    others: message.isPresent ? chatAsParticipant(message.get("chat"), "other") : [],
    key: eventKey(telegramId, ...withBot(scene, "callback", id ?? digest(query.value))),
    at: unixTime(scene.received, query.get("date")),
    thread: {
      ...(message.isPresent ? conversationIn(scene, message.get("chat")) : {}),
      ...defined({ id: id === undefined ? undefined : `callback:${id}` }),
      references: below === undefined ? [] : [below]
    }
  }
  const title = buttonTitle(message, chosen) ?? chosen
  message.carry()
  carry(query, "chat_instance")
  return { at: query.pointer, marks: query.marks, event: { ...about, _tag: "Message", direction: "inbound", content: [{ _tag: "Choice", id: chosen, title }] } }
}

/** Whether a table knows the member's status, as one that can be written to. */
export const isReachable = (status: string): boolean | undefined =>
  under({ kicked: false, left: false, creator: true, administrator: true, member: true, restricted: true }, status)
