/** One delivery of Telegram: an update, several of them, or the answer of `getUpdates`; each by its kind. */
import { type Draft, type Malformed, noMarks, type Place, type Received } from "@redthread/channel"
import type { ChannelEvent } from "@redthread/model"
import { Result } from "effect"
import { defined, digest, eventKey, finish, looking, unixTime, unrecognisedDraft } from "./Drafting.ts"
import { consentFor } from "./OptOutWords.ts"
import { callbackDraft, decimalAmount, isReachable, telegramMessage } from "./TelegramMessages.ts"
import { asParticipant, carryChat, chatAsParticipant, conversationIn, messageRef, privateCustomer, telegramId, type TelegramScene, telegramShared, userOf, withBot } from "./TelegramPeople.ts"
import type { TelegramConfig } from "./TelegramWire.ts"
import { allInWords, carry, isObject, webhookDocument } from "./Webhook.ts"

type Read = (scene: TelegramScene, place: Place, kind: string) => ReadonlyArray<Draft>

/** What an update other than a message shares: the user, the chat, the time, and a key by the update's number. */
const aboutOf = (scene: TelegramScene, item: Place, kind: string, who = item.get("from")) => {
  const chat = item.get("chat")
  const about = {
    ...telegramShared,
    identifiers: who.isPresent ? userOf(who) : privateCustomer(chat),
    others: chatAsParticipant(chat, "other"),
    key: eventKey(telegramId, ...withBot(scene, kind, scene.number.for(item.marks).text() ?? digest(item.value))),
    at: unixTime(scene.received, item.get("date")),
    thread: { ...conversationIn(scene, chat), references: [] as ReadonlyArray<string> }
  }
  carryChat(chat)
  return about
}

const noticeDraft: Read = (scene, place, kind) => {
  const item = place.for(noMarks())
  const about = aboutOf(scene, item, kind, item.get("from").isPresent ? item.get("from") : item.get("user"))
  return [{ at: item.pointer, marks: item.marks, event: { ...about, _tag: "ChannelNotice", topic: kind, text: allInWords(item) } }]
}

/** A reaction of one user replaces the one before: all that stand there now, empty where they were taken back. */
const reactionDraft: Read = (scene, place, kind) => {
  const item = place.for(noMarks())
  const target = messageRef(item.get("chat"), item.get("message_id"))
  if (target === undefined) return [unrecognisedDraft(telegramId, "telegram", scene.received, place, `${kind} without message`)]
  const emoji = item.get("new_reaction").items().map((reaction) =>
    reaction.get("emoji").name() ?? reaction.get("custom_emoji_id").name() ?? reaction.get("type").string() ?? "").filter((one) => one !== "").join(" ")
  const about = aboutOf(scene, item, kind, item.get("user"))
  carry(item, "old_reaction", "new_reaction")
  return [{
    at: item.pointer,
    marks: item.marks,
    event: { ...about, others: [...about.others, ...chatAsParticipant(item.get("actor_chat"), "other")], _tag: "Reacted", target, emoji }
  }]
}

/** Blocked or unblocked by the customer; in a group, news about the bot's place there. */
const membershipDraft: Read = (scene, place, kind) => {
  const [was, is] = ["old_chat_member", "new_chat_member"].map((key) => place.get(key).get("status").value)
  const [before, now] = [isReachable(String(was)), isReachable(String(is))]
  if (place.get("chat").get("type").value !== "private" || now === undefined || before === now) return noticeDraft(scene, place, kind)
  const item = place.for(noMarks())
  const about = aboutOf(scene, item, kind)
  item.get("new_chat_member").get("status").string()
  const bot = asParticipant(userOf(item.get("new_chat_member").get("user")), "brand")
  carry(item, "old_chat_member", "new_chat_member", "invite_link", "via_join_request", "via_chat_folder_invite_link")
  const evidence = `${String(was)} → ${String(is)}`
  // A blocked bot can send nothing at all; being unblocked is no consent to advertising.
  return (now ? ["service"] : ["service", "marketing"]).map((purpose): Draft => ({
    at: item.pointer,
    marks: item.marks,
    event: {
      ...about,
      others: [...about.others, ...bot],
      key: eventKey(telegramId, about.key.slice(telegramId.length + 1), purpose),
      _tag: "ConsentChanged",
      consent: consentFor(purpose, "telegram", about.at, now, evidence)
    }
  }))
}

const deletedDrafts: Read = (scene, place) => {
  const chat = place.get("chat")
  const drafts = place.get("message_ids").items().map((id): Draft | undefined => {
    const item = place.for(noMarks())
    const target = messageRef(item.get("chat"), id.for(item.marks))
    const { key: _, ...about } = aboutOf(scene, item, "deleted")
    carry(item, "business_connection_id")
    return target === undefined
      ? undefined
      : { at: id.pointer, marks: item.marks, event: { ...about, _tag: "Deleted", key: eventKey(telegramId, ...withBot(scene, "deleted", target)), target } }
  }).filter((draft) => draft !== undefined)
  return drafts.length > 0 ? drafts : [unrecognisedDraft(telegramId, "telegram", scene.received, place, chat.isPresent ? "deletion without messages" : "deletion without chat")]
}

const pageActionDraft = (action: string, contentOf: (item: Place) => Extract<Draft["event"], { readonly _tag: "PageAction" }>["content"]): Read => (scene, place, kind) => {
  const item = place.for(noMarks())
  const about = aboutOf(scene, item, kind)
  const content = contentOf(item)
  carry(item, "id", "offset", "chat_type", "location", "inline_message_id", "user_chat_id", "invite_link", "query_id")
  return [{ at: item.pointer, marks: item.marks, event: { ...about, _tag: "PageAction", action, touchpoint: `telegram:${kind}`, content } }]
}

const textIn = (place: Place) => {
  const text = place.name()
  return text === undefined ? [] : [{ _tag: "Text" as const, text }]
}

/** Asking about a delivery or a purchase inside Telegram. */
const purchaseDraft = (what: string, numberIn: string): Read => (scene, place, kind) => {
  const item = place.for(noMarks())
  const about = aboutOf(scene, item, kind, item.get("from").isPresent ? item.get("from") : item.get("user"))
  const number = item.get(numberIn).name()
  if (number === undefined) return [unrecognisedDraft(telegramId, "telegram", scene.received, place, `${kind} without ${numberIn}`)]
  const [currency, minor] = [item.get("currency").name(), item.get("total_amount").number()]
  carry(item, "id", "invoice_payload", "shipping_address", "shipping_option_id", "order_info", "state")
  return [{
    at: item.pointer,
    marks: item.marks,
    event: { ...about, _tag: "Transaction", what, number, ...defined({ amount: minor === undefined ? undefined : decimalAmount(minor, currency ?? ""), currency }) }
  }]
}

/** Which answers of a poll somebody chose; none where the vote was taken back. */
const pollAnswerDraft: Read = (scene, place, kind) => {
  const item = place.for(noMarks())
  const about = aboutOf(scene, item, kind, item.get("user"))
  const poll = item.get("poll_id").name()
  const chosen = item.get("option_ids").items().map((id) => ({ _tag: "Choice" as const, id: id.text() ?? "", title: `#${id.text() ?? ""}` }))
  carry(item, "option_ids", "option_persistent_ids")
  return [{
    at: item.pointer,
    marks: item.marks,
    event: {
      ...about,
      others: [...about.others, ...chatAsParticipant(item.get("voter_chat"), "other")],
      thread: { references: poll === undefined ? [] : [`poll:${poll}`] },
      _tag: "Message",
      direction: "inbound",
      content: chosen.length > 0 ? chosen : [{ _tag: "Unsupported", what: "vote taken back" }]
    }
  }]
}

/** Every kind of update that the Bot API documents. */
const kinds: Readonly<Record<string, Read>> = {
  message: telegramMessage, edited_message: telegramMessage, channel_post: telegramMessage, edited_channel_post: telegramMessage,
  business_message: telegramMessage, edited_business_message: telegramMessage, guest_message: telegramMessage,
  deleted_business_messages: deletedDrafts,
  message_reaction: reactionDraft,
  callback_query: (scene, place) => [callbackDraft(scene, place)],
  my_chat_member: membershipDraft,
  inline_query: pageActionDraft("inline-query", (item) => textIn(item.get("query"))),
  chosen_inline_result: pageActionDraft("chosen-inline-result", (item) => [{ _tag: "Choice", id: item.get("result_id").string() ?? "", title: item.get("query").string() ?? "" }]),
  chat_join_request: pageActionDraft("chat-join-request", (item) => textIn(item.get("bio"))),
  shipping_query: purchaseDraft("shipping query", "id"),
  pre_checkout_query: purchaseDraft("checkout", "id"),
  purchased_paid_media: purchaseDraft("paid media", "paid_media_payload"),
  subscription: purchaseDraft("subscription", "invoice_payload"),
  poll_answer: pollAnswerDraft,
  poll: noticeDraft, message_reaction_count: noticeDraft, chat_member: noticeDraft, chat_boost: noticeDraft, removed_chat_boost: noticeDraft,
  business_connection: noticeDraft, managed_bot: noticeDraft
}

/** The names of all kinds of update: Telegram leaves some out unless it is asked for them. */
export const telegramKinds: ReadonlyArray<string> = Object.keys(kinds)

const updateDrafts = (config: TelegramConfig, received: Received, place: Place): ReadonlyArray<Draft> => {
  const number = place.get("update_id")
  const drafts = place.members().filter(([kind]) => kind !== "update_id").flatMap(([kind, item]) => {
    const read = Object.hasOwn(kinds, kind) && isObject(item) ? kinds[kind] : undefined
    return read === undefined
      ? [unrecognisedDraft(telegramId, "telegram", received, item, `update of kind “${kind}”`)]
      : read({ config, received, number }, item, kind)
  })
  for (const { marks } of drafts) number.for(marks).carry()
  return drafts.length > 0 ? drafts : [unrecognisedDraft(telegramId, "telegram", received, place, "update without content")]
}

const isMessage = (place: Place): boolean => place.get("message_id").isPresent && isObject(place.get("chat"))

/** Whether this is an update, or a message of the Bot API; what we send has neither a number nor a chat. */
export const isTelegram = (place: Place): boolean =>
  Number.isInteger(Number(place.get("update_id").value ?? Number.NaN)) || isMessage(place) && place.get("chat").get("id").isPresent && place.get("date").isPresent

/** All updates in a document, wherever they stand; a message of ours in the answer to sending it counts as an echo. */
const draftsIn = (config: TelegramConfig, received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftsIn(config, received, item))
  if (!isObject(place)) return []
  if (place.get("update_id").isPresent) return updateDrafts(config, received, place)
  if (isMessage(place)) return telegramMessage({ config, received, number: place.get("update_id") }, place, "result")
  const drafts = place.members().flatMap(([, member]) => draftsIn(config, received, member))
  for (const { marks } of drafts.slice(0, 1)) place.get("ok").for(marks).carry()
  return drafts
}

/** The events of one delivery. A JSON object that is no update becomes one `Unrecognised`. */
export const telegramEvents = (config: TelegramConfig, received: Received): Result.Result<ReadonlyArray<ChannelEvent>, Malformed> =>
  Result.map(webhookDocument(received), (document) => {
    const root = looking(document)
    return finish(document, draftsIn(config, received, root), () => unrecognisedDraft(telegramId, "telegram", received, root, "JSON that is no update of Telegram"))
  })
