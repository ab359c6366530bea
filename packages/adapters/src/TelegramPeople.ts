/** Who is meant in an update of Telegram, and in which chat. */
import type { Place, Received } from "@redthread/channel"
import { ConversationId, type Identifier, Namespace, type Participant } from "@redthread/model"
import { adapterId, sharedBy } from "./Drafting.ts"
import type { TelegramConfig } from "./TelegramWire.ts"
import { carry } from "./Webhook.ts"

/** The adapter's id. */
export const telegramId = adapterId("telegram-bot")

/** An update on its way: what is known around it. */
export interface TelegramScene {
  readonly config: TelegramConfig
  readonly received: Received
  /** The update's number, which is unique for the bot. */
  readonly number: Place
}

const user = Namespace.make("telegram-user")
const username = Namespace.make("telegram-username")
const chatName = Namespace.make("telegram-chat")
const name = Namespace.make("name")

/** What Telegram says of a user beside id and names: known, of no use to the thread. */
const aside = ["is_bot", "language_code", "is_premium", "added_to_attachment_menu"]

/** The bot's id: as configured, or the number in its token. */
export const botOf = ({ config }: TelegramScene): string | undefined => config.bot ?? config.sender?.token.split(":")[0]

/** All names of a user: the id is Telegram's own word, user name and name are what the person chose. */
export const userOf = (place: Place): ReadonlyArray<Identifier> => {
  const [id, nick] = [place.get("id").text(), place.get("username").name()]
  const full = [place.get("first_name").name(), place.get("last_name").name()].filter((part) => part !== undefined).join(" ")
  carry(place, ...aside)
  return [
    ...(id === undefined || id === "" ? [] : [{ namespace: user, value: id, assurance: "channel-verified" } as const]),
    ...(nick === undefined ? [] : [{ namespace: username, value: nick, assurance: "claimed" } as const]),
    ...(full === "" ? [] : [{ namespace: name, value: full, assurance: "claimed" } as const])
  ]
}

/** A group or channel as a participant; a private chat is the customer and nobody else. */
export const chatAsParticipant = (chat: Place, role: Participant["role"]): ReadonlyArray<Participant> => {
  if (chat.get("type").value === "private") return []
  const [id, nick, title] = [chat.get("id").text(), chat.get("username").name(), chat.get("title").name()]
  const [first, ...rest]: ReadonlyArray<Identifier> = [
    ...(id === undefined || id === "" ? [] : [{ namespace: chatName, value: id, assurance: "channel-verified" } as const]),
    ...(nick === undefined ? [] : [{ namespace: username, value: nick, assurance: "claimed" } as const]),
    ...(title === undefined ? [] : [{ namespace: name, value: title, assurance: "claimed" } as const])
  ]
  return first === undefined ? [] : [{ role, identifiers: [first, ...rest] }]
}

/** Somebody beside the customer: the bot, the owner of a business account, another member. */
export const asParticipant = (identifiers: ReadonlyArray<Identifier>, role: Participant["role"]): ReadonlyArray<Participant> => {
  const [first, ...rest] = identifiers
  return first === undefined ? [] : [{ role, identifiers: [first, ...rest] }]
}

/** The customer of a private chat, where nobody else says who it is. */
export const privateCustomer = (chat: Place): ReadonlyArray<Identifier> => (chat.get("type").value === "private" ? userOf(chat) : [])

/** A message's id in the world: Telegram numbers messages within a chat only. */
export const messageRef = (chat: Place, id: Place): string | undefined => {
  const [within, number] = [chat.get("id").text(), id.text()]
  return within === undefined || number === undefined || number === "" ? undefined : `${within}:${number}`
}

/** The chat, or the topic inside it, as a conversation of the bot. */
export const conversationIn = (scene: TelegramScene, chat: Place, topic?: Place): { readonly conversation?: ConversationId } => {
  const [id, thread] = [chat.get("id").text(), topic?.text()]
  return id === undefined || id === ""
    ? {}
    : { conversation: ConversationId.make([telegramId, botOf(scene) ?? "", id, ...(thread === undefined ? [] : [thread])].join(":")) }
}

/** The parts of a key: the bot where it is known, because every bot counts by itself. */
export const withBot = (scene: TelegramScene, ...parts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const bot = botOf(scene)
  return bot === undefined ? parts : [bot, ...parts]
}

/** What all events of Telegram share. */
export const telegramShared = sharedBy(telegramId, "telegram")

/** What a chat says of itself beside its id. */
export const carryChat = (chat: Place): void => carry(chat, "id", "type", "title", "username", "first_name", "last_name", "is_forum", "all_members_are_administrators", "is_direct_messages")
