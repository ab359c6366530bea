/** What Telegram's Bot API delivers, and what its adapter has to be told. */
import { Schema } from "effect"

/** Tokens of one bot. */
export const TelegramConfig = Schema.Struct({
  /** Secret tokens given to `setWebhook`: the current one, and the one before while it is being changed. */
  secretTokens: Schema.Array(Schema.NonEmptyString),
  /**
   * The bot's user id. Telegram numbers messages within a chat of one bot, so a brand with several bots has to name it;
   * a sender's token tells it as well.
   */
  bot: Schema.optionalKey(Schema.NonEmptyString),
  /**
   * Ask for updates rather than be called; where a webhook is set, Telegram refuses. Unless told, it is done where no secret
   * token says that there is a webhook.
   */
  poll: Schema.optionalKey(Schema.Boolean),
  /** What sending needs; absent where nothing is sent. */
  sender: Schema.optionalKey(Schema.Struct({
    /** `123456:ABC-DEF`, as BotFather gave it. */
    token: Schema.NonEmptyString,
    /** `https://api.telegram.org` unless a local Bot API server stands before it. */
    origin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type TelegramConfig = typeof TelegramConfig.Type

const others = Schema.Record(Schema.String, Schema.Json)
const open = <const Fields extends Schema.Struct.Fields>(fields: Fields) => Schema.StructWithRest(Schema.Struct(fields), [others])
const text = Schema.optionalKey(Schema.String)
const json = Schema.optionalKey(Schema.Json)
const whole = Schema.optionalKey(Schema.Int)

const User = open({ id: Schema.Int, is_bot: Schema.optionalKey(Schema.Boolean), first_name: Schema.String, last_name: text, username: text, language_code: text })
const Chat = open({ id: Schema.Int, type: Schema.Literals(["private", "group", "supergroup", "channel"]), title: text, username: text, first_name: text })
const File = open({ file_id: Schema.String, file_unique_id: text, file_size: whole, mime_type: text, file_name: text })
const sent = { message_id: Schema.Int, date: Schema.Int, chat: Chat, from: Schema.optionalKey(User), edit_date: whole, caption: text, reply_to_message: json }

const Message = Schema.Union([
  open({ ...sent, text: Schema.String, entities: json }),
  open({ ...sent, photo: Schema.Array(File) }),
  open({ ...sent, document: File }),
  open({ ...sent, voice: File }),
  open({ ...sent, sticker: File }),
  open({ ...sent, location: open({ latitude: Schema.Finite, longitude: Schema.Finite }) }),
  open({ ...sent, contact: open({ phone_number: Schema.String, first_name: Schema.String, user_id: whole }) }),
  open(sent)
])
const Member = open({ status: Schema.Literals(["creator", "administrator", "member", "restricted", "left", "kicked"]), user: User })
const MemberUpdated = open({ chat: Chat, from: User, date: Schema.Int, old_chat_member: Member, new_chat_member: Member })
const Reaction = open({ type: Schema.Literals(["emoji", "custom_emoji", "paid"]), emoji: text, custom_emoji_id: text })
const update = <Fields extends Schema.Struct.Fields>(fields: Fields) => open({ update_id: Schema.Int, ...fields })

/** One update: an id, and under the name of its kind what happened. Known keys typed, all others kept. */
export const TelegramWire = Schema.Union([
  update({ message: Message }),
  update({ edited_message: Message }),
  update({ business_message: Message }),
  update({ message_reaction: open({ chat: Chat, message_id: Schema.Int, user: Schema.optionalKey(User), date: Schema.Int, old_reaction: Schema.Array(Reaction), new_reaction: Schema.Array(Reaction) }) }),
  update({ callback_query: open({ id: Schema.String, from: User, message: Schema.optionalKey(Message), data: text }) }),
  update({ my_chat_member: MemberUpdated }),
  update({ chat_member: MemberUpdated }),
  update({})
])
export type TelegramWire = typeof TelegramWire.Type
