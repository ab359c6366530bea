/** Ways to meet the brand: kinds of channel, the brand's own channels, and the places on them. */
import { Schema } from "effect"

const wellKnown = [
  "email", "whatsapp", "messenger", "instagram", "telegram", "slack", "sms", "telephone", "video", "social", "shop",
  "branch", "letter", "catalogue", "webform", "web", "app", "chat"
] as const

/**
 * A kind of channel. The known kinds are closed, the set is open: an application adds its own as `namespace:name`,
 * such as `acme:kiosk`. Source: „Filialen, Social Media, Apps, Web, Telefon“ (R. Dinter, junokai).
 */
export const ChannelKind = Schema.Union([
  Schema.Literals(wellKnown),
  Schema.TemplateLiteral([Schema.NonEmptyString, ":", Schema.NonEmptyString])
])
export type ChannelKind = typeof ChannelKind.Type

/** The brand's own name of one of its channels, such as `web` or `hotline`; processes bind to it. */
export const ChannelName = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/ChannelName"))
export type ChannelName = typeof ChannelName.Type

/** A channel that the brand runs. */
export const Channel = Schema.Struct({
  name: ChannelName,
  kind: ChannelKind,
  /** Both sides are present at the same time (a call), or each answers when it suits (a letter). */
  synchronous: Schema.Boolean,
  /** How people express themselves there. */
  form: Schema.Literals(["written", "spoken", "in-person"]),
  /** Whether strangers can read along, as on a social network. */
  isPublic: Schema.Boolean
})
export type Channel = typeof Channel.Type

/** Which login a touchpoint demands before anything can be done there; `loggedOut` is a trap and real. */
export const LoginDemand = Schema.Literals(["none", "loggedIn", "loggedOut"])
export type LoginDemand = typeof LoginDemand.Type

/** A place on a channel where the brand is met: a page, a menu of the hotline, a counter, an advertisement. */
export const Touchpoint = Schema.Struct({
  id: Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/TouchpointId")),
  channel: ChannelName,
  name: Schema.NonEmptyString,
  login: LoginDemand,
  /** Whether anybody measures what happens there; an unmeasured touchpoint is a blind spot. */
  isMeasured: Schema.Boolean
})
export type Touchpoint = typeof Touchpoint.Type
