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

const flag = Schema.optionalKey(Schema.Boolean)
const json = Schema.optionalKey(Schema.Json)

const Media = open({ id: text, url: text, link: text, mime_type: text, sha256: text, caption: text, filename: text, voice: flag })
const sent = { id: text, from: text, from_user_id: text, to: text, timestamp: text, context: json, referral: json }
const message = <const Type extends string, Fields extends Schema.Struct.Fields>(type: Type, fields: Fields) =>
  open({ ...sent, type: Schema.Literal(type), ...fields })

/** One message; of a type that is not listed here, whatever it holds. */
const Message = Schema.Union([
  message("text", { text: open({ body: Schema.String }) }),
  message("image", { image: Media }),
  message("video", { video: Media }),
  message("audio", { audio: Media }),
  message("document", { document: Media }),
  message("sticker", { sticker: Media }),
  message("location", { location: open({ latitude: Schema.Finite, longitude: Schema.Finite, name: text, address: text, url: text }) }),
  message("contacts", { contacts: Schema.Array(Schema.Json) }),
  message("interactive", {
    interactive: Schema.Union([
      open({ type: Schema.Literal("button_reply"), button_reply: open({ id: text, title: text }) }),
      open({ type: Schema.Literal("list_reply"), list_reply: open({ id: text, title: text, description: text }) }),
      open({ type: Schema.Literal("nfm_reply"), nfm_reply: open({ name: text, body: text, response_json: text }) }),
      open({ type: Schema.String })
    ])
  }),
  message("button", { button: open({ text, payload: text }) }),
  message("order", { order: open({ catalog_id: text, text, product_items: Schema.Array(Schema.Json) }) }),
  message("reaction", { reaction: open({ message_id: text, emoji: text }) }),
  message("edit", { edit: open({ original_message_id: text, message: json }) }),
  message("revoke", { revoke: open({ original_message_id: text }) }),
  message("system", { system: open({ type: oneOf(["user_changed_number", "customer_identity_changed"]), body: text, wa_id: text }) }),
  message("request_welcome", {}),
  message("unsupported", { errors: json }),
  open({ ...sent, type: text })
])

const Contact = open({ wa_id: text, user_id: text, profile: Schema.optionalKey(open({ name: text })) })

const Status = open({
  id: text, status: oneOf(["sent", "delivered", "read", "played", "failed"]), timestamp: text, recipient_id: text, recipient_user_id: text,
  errors: json, conversation: json, pricing: json
})

const Call = open({
  id: text, from: text, to: text, timestamp: text, event: oneOf(["connect", "terminate"]),
  direction: oneOf(["USER_INITIATED", "BUSINESS_INITIATED"]), status: text, duration: Schema.optionalKey(Schema.Int)
})

const Preference = open({ wa_id: text, category: oneOf(["marketing_messages"]), value: oneOf(["stop", "resume"]), detail: text })

const change = <Field extends Schema.Constraint, Fields extends Schema.Struct.Fields>(field: Field, fields: Fields) =>
  open({ field, value: open({ metadata: Schema.optionalKey(open({ display_phone_number: text, phone_number_id: text })), contacts: list(Contact), ...fields }) })

/** One change; of a field that is not listed here, whatever its value holds. */
export const WhatsAppChange = Schema.Union([
  change(Schema.Literal("messages"), { messages: list(Message), statuses: list(Status) }),
  change(Schema.Literal("calls"), { calls: list(Call) }),
  change(Schema.Literal("user_preferences"), { user_preferences: list(Preference) }),
  change(Schema.Literal("smb_message_echoes"), { message_echoes: list(Message) }),
  open({ field: Schema.String, value: json })
])

/** One webhook of the Cloud API: entries of business accounts, each with changes. Known keys typed, all others kept. */
export const WhatsAppWire = open({
  object: Schema.Literal("whatsapp_business_account"),
  entry: Schema.Array(open({ id: Schema.String, time: Schema.optionalKey(Schema.Int), changes: Schema.Array(WhatsAppChange) }))
})
export type WhatsAppWire = typeof WhatsAppWire.Type
