/** What the WhatsApp Cloud API delivers, and what its adapter has to be told. */
import { Schema } from "effect"

/** Keys, secrets and numbers of one WhatsApp business account. */
export const WhatsAppConfig = Schema.Struct({
  /** App secrets that may sign deliveries: the current one, and the one before while it is being changed. */
  appSecrets: Schema.Array(Schema.NonEmptyString),
  /** The word agreed with Meta for `hub.verify_token`. */
  verifyToken: Schema.optionalKey(Schema.NonEmptyString),
  /** The Meta business portfolio: business-scoped user ids are unique in it. Without it they count per business account. */
  portfolio: Schema.optionalKey(Schema.NonEmptyString),
  /** What sending needs; absent where nothing is sent. */
  sender: Schema.optionalKey(Schema.Struct({
    phoneNumberId: Schema.NonEmptyString,
    accessToken: Schema.NonEmptyString,
    /** Such as `v23.0`. */
    apiVersion: Schema.NonEmptyString,
    /** `https://graph.facebook.com` unless a proxy stands before it. */
    origin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type WhatsAppConfig = typeof WhatsAppConfig.Type

const others = Schema.Record(Schema.String, Schema.Json)
const open = <const Fields extends Schema.Struct.Fields>(fields: Fields) => Schema.StructWithRest(Schema.Struct(fields), [others])
const text = Schema.optionalKey(Schema.String)
const oneOf = <const Names extends ReadonlyArray<string>>(names: Names) =>
  Schema.optionalKey(Schema.Union([Schema.Literals(names), Schema.String]))
const list = <Item extends Schema.Constraint>(item: Item) => Schema.optionalKey(Schema.Array(item))

const Media = open({ id: text, url: text, link: text, mime_type: text, sha256: text, caption: text, filename: text, voice: Schema.optionalKey(Schema.Boolean) })

const Message = open({
  id: text, from: text, from_user_id: text, to: text, timestamp: text, group_id: text,
  type: oneOf([
    "text", "image", "video", "audio", "document", "sticker", "location", "contacts", "interactive", "button", "order",
    "reaction", "edit", "revoke", "system", "request_welcome", "unsupported", "unknown"
  ]),
  text: Schema.optionalKey(open({ body: text })),
  image: Schema.optionalKey(Media), video: Schema.optionalKey(Media), audio: Schema.optionalKey(Media),
  document: Schema.optionalKey(Media), sticker: Schema.optionalKey(Media),
  location: Schema.optionalKey(open({ latitude: Schema.optionalKey(Schema.Finite), longitude: Schema.optionalKey(Schema.Finite), name: text, address: text, url: text })),
  contacts: list(Schema.Json),
  interactive: Schema.optionalKey(open({
    type: oneOf(["button_reply", "list_reply", "nfm_reply", "call_permission_reply"]),
    button_reply: Schema.optionalKey(open({ id: text, title: text })),
    list_reply: Schema.optionalKey(open({ id: text, title: text, description: text })),
    nfm_reply: Schema.optionalKey(open({ name: text, body: text, response_json: text }))
  })),
  button: Schema.optionalKey(open({ text, payload: text })),
  order: Schema.optionalKey(open({ catalog_id: text, text, product_items: list(Schema.Json) })),
  reaction: Schema.optionalKey(open({ message_id: text, emoji: text })),
  revoke: Schema.optionalKey(open({ original_message_id: text })),
  system: Schema.optionalKey(open({ type: oneOf(["user_changed_number", "customer_identity_changed"]), body: text, wa_id: text })),
  context: Schema.optionalKey(open({ id: text, from: text, forwarded: Schema.optionalKey(Schema.Boolean) })),
  referral: Schema.optionalKey(open({ source_url: text, headline: text, body: text })),
  errors: list(Schema.Json)
})

const Status = open({
  id: text, status: oneOf(["sent", "delivered", "read", "played", "failed"]), timestamp: text, recipient_id: text, recipient_user_id: text,
  errors: list(open({ code: Schema.optionalKey(Schema.Int), title: text, message: text })),
  conversation: Schema.optionalKey(Schema.Json), pricing: Schema.optionalKey(Schema.Json)
})

const Call = open({
  id: text, from: text, to: text, timestamp: text, event: oneOf(["connect", "terminate"]),
  direction: oneOf(["USER_INITIATED", "BUSINESS_INITIATED"]), status: text, duration: Schema.optionalKey(Schema.Int)
})

const Value = open({
  messaging_product: oneOf(["whatsapp"]),
  metadata: Schema.optionalKey(open({ display_phone_number: text, phone_number_id: text })),
  contacts: list(open({ wa_id: text, user_id: text, profile: Schema.optionalKey(open({ name: text })) })),
  messages: list(Message),
  message_echoes: list(Message),
  statuses: list(Status),
  calls: list(Call),
  user_preferences: list(open({ wa_id: text, category: oneOf(["marketing_messages"]), value: oneOf(["stop", "resume"]), detail: text }))
})

/** One webhook of the Cloud API: entries of business accounts, each with changes. Known keys typed, all others kept. */
export const WhatsAppWire = open({
  object: Schema.Literal("whatsapp_business_account"),
  entry: Schema.Array(open({
    id: Schema.String,
    time: Schema.optionalKey(Schema.Int),
    changes: Schema.Array(open({
      field: Schema.Union([Schema.Literals(["messages", "calls", "user_preferences", "smb_message_echoes", "account_update"]), Schema.String]),
      value: Value
    }))
  }))
})
export type WhatsAppWire = typeof WhatsAppWire.Type
