/** Google Chat: interaction events of an app, as Chat itself or as Workspace add-ons write them. */
import type { ChannelAdapter, Draft, Place, Received } from "@redthread/channel"
import type { Content } from "@redthread/model"
import { Effect, Schema } from "effect"
import { verifyBearer } from "./BearerToken.ts"
import { fileKind, memberOf, pressed, roomMessage, roomNotice, roomTime, type Scene } from "./ChatRooms.ts"
import { adapterId, defined, digest, unrecognisedDraft } from "./Drafting.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { fresh, has, listener } from "./Listening.ts"
import { makePlatformKeys } from "./PlatformKeys.ts"
import { carry, isObject } from "./Webhook.ts"

const id = adapterId("google-chat")
const chatAccount = "chat@system.gserviceaccount.com"

/** Source: Google Chat, “Verify requests from Google Chat”: the first for project numbers, the second for addresses as audience. */
const googleKeys = [`https://www.googleapis.com/service_accounts/v1/jwk/${chatAccount}`, "https://www.googleapis.com/oauth2/v3/certs"]

/** For whom Google issues its tokens. */
export const GoogleChatConfig = Schema.Struct({
  /** The app's project number or address, as chosen under “Authentication audience”. */
  audience: Schema.optionalKey(Schema.NonEmptyString),
  /** Accounts that Google calls from where the audience is an address; `chat@system.gserviceaccount.com` unless told. Add-ons have one of their own. */
  callers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** Where Google publishes its keys; Google's own addresses unless told. */
  keysAt: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
export type GoogleChatConfig = typeof GoogleChatConfig.Type

const user = open({ name: Schema.String, displayName: maybeText, email: maybeText, type: Schema.Literals(["HUMAN", "BOT"]) })
const space = open({ name: Schema.String, type: maybeText })
const message = open({ name: Schema.String, text: maybeText, createTime: maybeText, sender: user, thread: maybe(open({ name: Schema.String })) })

/** One interaction event. Known keys typed, all others kept. */
export const GoogleChatWire = Schema.Union([
  open({ type: Schema.Literals(["MESSAGE", "ADDED_TO_SPACE", "CARD_CLICKED", "REMOVED_FROM_SPACE"]), eventTime: Schema.String, space, user, message: maybe(message) }),
  open({ commonEventObject: open({ hostApp: Schema.Literal("CHAT") }), chat: open({ user, eventTime: Schema.String, messagePayload: open({ space, message }) }) })
])
export type GoogleChatWire = typeof GoogleChatWire.Type

/** Source: Google Chat, “Types of Google Chat app interaction events”; Workspace add-ons, “Event objects”. */
const types = new Set(["MESSAGE", "ADDED_TO_SPACE", "REMOVED_FROM_SPACE", "CARD_CLICKED", "WIDGET_UPDATED", "APP_COMMAND", "APP_HOME", "SUBMIT_FORM"])
const payloads = ["messagePayload", "buttonClickedPayload", "appCommandPayload", "addedToSpacePayload", "removedFromSpacePayload", "widgetUpdatedPayload"]

const isEvent = (place: Place): boolean => types.has(String(place.get("type").value)) && has(place, "eventTime") && (isObject(place.get("space")) || isObject(place.get("user")))
const isAddOn = (place: Place): boolean => isObject(place.get("chat")) && (payloads.some((key) => isObject(place.get("chat").get(key))) || isObject(place.get("commonEventObject")) && has(place.get("chat"), "user"))

const personOf = (person: Place) => {
  const found = memberOf("google-chat-user", person.get("name").name(), undefined, { email: person.get("email").name(), name: person.get("displayName").name() })
  person.carry()
  return found
}

const contentOf = (said: Place): ReadonlyArray<Content> => {
  const text = said.get("text").name() ?? said.get("argumentText").name() ?? said.get("formattedText").name()
  const files = [...said.get("attachment").items(), ...said.get("attachments").items()].flatMap((file): ReadonlyArray<Content> => {
    const ref = file.get("attachmentDataRef").get("resourceName").name() ?? file.get("driveDataRef").get("driveFileId").name() ?? file.get("downloadUri").name() ?? file.get("name").name()
    const mediaType = file.get("contentType").name()
    return ref === undefined ? [] : [{ _tag: "Media", kind: fileKind(mediaType ?? ""), media: { ref, ...defined({ mediaType, filename: file.get("contentName").name() }) } }]
  })
  return [...(text === undefined ? [] : [{ _tag: "Text", text } as const]), ...files]
}

const draftOf = (event: Place, received: Received): Draft => {
  const chat = isObject(event.get("chat")) ? event.get("chat") : event
  const key = payloads.find((name) => isObject(chat.get(name)))
  const inner = key === undefined ? chat : chat.get(key)
  const type = key ?? String(event.get("type").value)
  const said = inner.get("message")
  const isMessage = type === "MESSAGE" || type === "messagePayload"
  const person = isMessage && isObject(said.get("sender")) ? said.get("sender") : chat.get("user")
  const room = said.get("thread").get("name").name() ?? inner.get("space").get("name").name() ?? chat.get("space").get("name").name()
  const isProgram = person.get("type").value === "BOT"
  const scene: Scene = { adapter: id, room, at: roomTime(received, (isMessage ? said.get("createTime").name() : undefined) ?? chat.get("eventTime").name()), isProgram, who: personOf(person) }
  const name = said.get("name").name()
  const click = type === "CARD_CLICKED" || type === "buttonClickedPayload" || type === "appCommandPayload" || type === "APP_COMMAND" || type === "SUBMIT_FORM"
  if (isMessage && name !== undefined) {
    const content = contentOf(said)
    const edited = roomTime({ ...received, at: 0 as Received["at"] }, said.get("lastUpdateTime").name()).instant
    const answers = [said.get("quotedMessageMetadata").get("name").name()]
    carry(event, "type", "eventTime", "token", "space", "user", "message", "common", "commonEventObject", "chat", "authorizationEventObject", "configCompleteRedirectUrl", "isDialogEvent", "dialogEventType", "thread", "appCommandMetadata")
    return roomMessage(scene, event, name, content, { answers, revision: edited })
  }
  if (click) {
    const action = event.get("action").get("actionMethodName").name() ?? event.get("common").get("invokedFunction").name() ?? event.get("commonEventObject").get("invokedFunction").name()
      ?? event.get("commonEventObject").get("parameters").get("actionId").name() ?? inner.get("appCommandMetadata").get("appCommandId").text() ?? type
    const values = ["common", "commonEventObject"].map((one) => event.get(one).get("formInputs")).find((one) => one.isPresent) ?? event.get("action").get("parameters")
    const content = pressed(action, values)
    carry(event, "type", "eventTime", "token", "space", "user", "message", "common", "commonEventObject", "chat", "action", "authorizationEventObject", "isDialogEvent", "dialogEventType", "thread", "appCommandMetadata")
    return roomMessage(scene, event, `${room ?? "space"}:${digest(event.value)}`, content, { answers: [name] })
  }
  return roomNotice(scene, event, type)
}

const eventsIn = (root: Place): ReadonlyArray<Place> =>
  isEvent(root) || isAddOn(root) ? [root] : (Array.isArray(root.value) ? root.items() : root.members().map(([, member]) => member)).filter((place) => isEvent(place) || isAddOn(place))

/**
 * An app in Google Chat. It listens only. Who calls is proved by keys that stand beside the delivery; `makeGoogleChat` fetches them.
 *
 * ```ts
 * import { googleChat } from "@redthread/adapters"
 * googleChat({ audience: "1234567890" }).id // => "google-chat"
 * ```
 */
export const googleChat = (config: GoogleChatConfig): ChannelAdapter<GoogleChatConfig, GoogleChatWire> =>
  listener({
    id,
    kind: "chat",
    config: GoogleChatConfig,
    wire: GoogleChatWire,
    source: "https://developers.google.com/workspace/chat/receive-respond-interactions",
    looksRight: (root) => eventsIn(root).length > 0,
    verify: (received, now) => verifyBearer({ issuers: { [chatAccount]: "itself", "https://accounts.google.com": config.callers ?? [chatAccount] }, audience: config.audience }, received, now),
    drafts: (root, received) => (eventsIn(root).length > 0 ? eventsIn(root).map((event) => draftOf(fresh(event), received)) : [unrecognisedDraft(id, "chat", received, root, "no event of Google Chat")])
  })

/** The adapter with a way to fetch Google's keys, through the HTTP client of the composition. */
export const makeGoogleChat = Effect.fnUntraced(function*(config: GoogleChatConfig) {
  return { ...googleChat(config), evidence: yield* makePlatformKeys(config.keysAt ?? googleKeys) }
})
