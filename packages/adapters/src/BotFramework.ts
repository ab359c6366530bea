/** Microsoft Teams, and other clients of the Bot Framework: activities, signed by the service, or by the secret of an outgoing webhook. */
import { BadSignature, type ChannelAdapter, type Draft, type Place, type Received } from "@redthread/channel"
import type { Content, Instant } from "@redthread/model"
import { Effect, Schema } from "effect"
import { verifyBearer } from "./BearerToken.ts"
import { fileKind, memberOf, pressed, roomDeletion, roomMessage, roomNotice, roomReaction, roomTime, type Scene } from "./ChatRooms.ts"
import { equalSecrets, hmacSha256 } from "./Crypto.ts"
import { adapterId, defined, digest, unrecognisedDraft } from "./Drafting.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { fresh, has, listener } from "./Listening.ts"
import { makePlatformKeys } from "./PlatformKeys.ts"
import { carry, isObject } from "./Webhook.ts"

const id = adapterId("bot-framework")

/** What proves the sender. */
export const BotFrameworkConfig = Schema.Struct({
  /** The bot's app id, for whom the service issues its tokens. */
  appId: Schema.optionalKey(Schema.NonEmptyString),
  /** Security tokens of outgoing webhooks, Base64: the current one, and the one before. */
  webhookSecrets: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** Where the service publishes its keys; those of the public cloud unless told. */
  keysAt: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
export type BotFrameworkConfig = typeof BotFrameworkConfig.Type

const account = open({ id: Schema.String, name: maybeText, aadObjectId: maybeText })
const about = { id: Schema.String, timestamp: maybeText, channelId: Schema.String, serviceUrl: Schema.String, from: account, conversation: open({ id: Schema.String, tenantId: maybeText }), recipient: maybe(account), replyToId: maybeText }

/** One activity. Known keys typed, all others kept. */
export const BotFrameworkWire = Schema.Union([
  open({ type: Schema.Literals(["message", "messageUpdate"]), ...about, text: Schema.String, textFormat: maybe(Schema.Literals(["plain", "markdown", "xml"])) }),
  open({ type: Schema.Literal("messageReaction"), ...about, reactionsAdded: maybe(Schema.Array(open({ type: Schema.String }))) }),
  open({ type: Schema.Literals(["messageDelete", "conversationUpdate", "installationUpdate", "typing", "event", "invoke", "endOfConversation"]), ...about })
])
export type BotFrameworkWire = typeof BotFrameworkWire.Type

/** Source: Bot Framework, “Activity schema”. */
const types = new Set(["message", "messageUpdate", "messageDelete", "messageReaction", "conversationUpdate", "contactRelationUpdate", "endOfConversation", "event", "handoff", "installationUpdate", "invoke", "suggestion", "trace", "typing", "command", "commandResult"])

const isActivity = (place: Place): boolean => types.has(String(place.get("type").value)) && typeof place.get("channelId").value === "string" && has(place.get("conversation"), "id") && (has(place, "serviceUrl") || isObject(place.get("from")))

/** Words without the marks of a mention. */
const wordsOf = (text: string): string => text.replaceAll(/<at[^>]*>([^<]*)<\/at>/g, "$1").replaceAll("&nbsp;", " ").trim()

const contentOf = (activity: Place): ReadonlyArray<Content> => {
  const text = activity.get("text").string() ?? ""
  const isXml = activity.get("textFormat").value === "xml"
  const files = activity.get("attachments").items().flatMap((file): ReadonlyArray<Content> => {
    const mediaType = file.get("contentType").name() ?? ""
    const ref = file.get("content").get("downloadUrl").name() ?? file.get("contentUrl").name()
    return ref === undefined || mediaType === "text/html" ? [] : [{ _tag: "Media", kind: fileKind(mediaType), media: { ref, ...defined({ mediaType: mediaType === "" ? undefined : mediaType, filename: file.get("name").name() }) } }]
  })
  const value = activity.get("value")
  const action = ["actionId", "action", "id", "verb"].map((key) => value.get(key).name()).find((one) => one !== undefined)
  const words = wordsOf(text)
  return [...(words === "" ? [] : [isXml ? { _tag: "Html", html: text } as const : { _tag: "Text", text: words } as const]), ...files, ...(value.isPresent && words === "" ? pressed(action, value) : [])]
}

const asides = ["channelData", "channelId", "serviceUrl", "recipient", "entities", "attachments", "textFormat", "locale", "localTimestamp", "localTimezone", "conversation", "type", "value", "inputHint", "attachmentLayout", "importance", "deliveryMode", "callerId", "topicName", "summary", "membersAdded", "membersRemoved", "valueType", "label", "code", "speak", "suggestedActions", "expiration", "listenFor", "semanticAction", "historyDisclosed", "rawTimestamp", "rawLocalTimestamp", "rawExpiration"]

const activityDrafts = (activity: Place, received: Received): ReadonlyArray<Draft> => {
  const type = String(activity.get("type").value)
  const [from, conversation] = [activity.get("from"), activity.get("conversation")]
  const tenant = conversation.get("tenantId").name() ?? activity.get("channelData").get("tenant").get("id").name()
  const isProgram = from.get("role").value === "bot" || String(from.get("id").value).startsWith("28:")
  const room = conversation.get("id").name()
  const who = memberOf("teams-user", from.get("id").name(), tenant, { "entra-object": from.get("aadObjectId").name(), email: from.get("email").name() ?? from.get("userPrincipalName").name(), name: from.get("name").name() })
  from.carry()
  const scene: Scene = { adapter: id, room, who, isProgram, at: roomTime(received, activity.get("timestamp").name()) }
  const own = `${room ?? ""}:${activity.get("id").name() ?? digest(activity.value)}`
  const answered = activity.get("replyToId").name()
  const before = answered === undefined ? undefined : `${room ?? ""}:${answered}`
  if (type === "message" || type === "messageUpdate") {
    const content = contentOf(activity)
    carry(activity, ...asides)
    const edited = type === "messageUpdate" ? Math.max(1, roomTime({ ...received, at: 0 as Received["at"] }, activity.get("timestamp").name()).instant) : 0
    return [roomMessage(scene, activity, own, content, { answers: [before], revision: edited })]
  }
  if (type === "messageDelete") {
    carry(activity, ...asides, "text")
    return [roomDeletion(scene, activity, own)]
  }
  const reactions = (key: string) => activity.get(key).items().map((one) => one.get("type").name()).filter((one) => one !== undefined)
  const [added, removed] = [reactions("reactionsAdded"), reactions("reactionsRemoved")]
  if (type === "messageReaction" && before !== undefined && added.length + removed.length > 0) {
    carry(activity, ...asides, "reactionsAdded", "reactionsRemoved")
    return [roomReaction(scene, activity, `${before}:${digest(activity.value)}`, before, added.join(" "))]
  }
  activity.get("type").string()
  return [roomNotice(scene, activity, String(activity.get("name").value ?? "") === "" ? type : `${type} ${String(activity.get("name").value)}`)]
}

const verifyWebhook = (secrets: ReadonlyArray<string>, { body, headers }: Received): Effect.Effect<void, BadSignature> => {
  const due = secrets.map((secret) => `HMAC ${Buffer.from(hmacSha256(new Uint8Array(Buffer.from(secret, "base64")), body)).toString("base64")}`)
  const matches = due.map((one) => equalSecrets(one, headers["authorization"] ?? ""))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header: "authorization", reason: "No secret of an outgoing webhook gives this signature." }))
}

const verify = ({ appId, webhookSecrets = [] }: BotFrameworkConfig, received: Received, now: Instant): Effect.Effect<void, BadSignature> =>
  (received.headers["authorization"] ?? "").startsWith("HMAC ") ? verifyWebhook(webhookSecrets, received) : verifyBearer({ issuers: { "https://api.botframework.com": "itself" }, audience: appId }, received, now)

const activitiesIn = (root: Place): ReadonlyArray<Place> =>
  isActivity(root) ? [root] : (Array.isArray(root.value) ? root.items() : root.get("activities").isPresent ? root.get("activities").items() : root.members().map(([, member]) => member)).filter(isActivity)

/**
 * A bot or an outgoing webhook in Microsoft Teams. It listens only. Who calls is proved by keys that stand beside the delivery; `makeBotFramework` fetches them.
 *
 * ```ts
 * import { botFramework } from "@redthread/adapters"
 * botFramework({ appId: "11111111-2222-4333-8444-555555555555" }).kind // => "chat"
 * ```
 */
export const botFramework = (config: BotFrameworkConfig): ChannelAdapter<BotFrameworkConfig, BotFrameworkWire> =>
  listener({
    id,
    kind: "chat",
    config: BotFrameworkConfig,
    wire: BotFrameworkWire,
    source: "https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability",
    looksRight: (root) => activitiesIn(root).length > 0,
    verify: (received, now) => verify(config, received, now),
    drafts: (root, received) => (activitiesIn(root).length > 0 ? activitiesIn(root).flatMap((activity) => activityDrafts(fresh(activity), received)) : [unrecognisedDraft(id, "chat", received, root, "no activity of the Bot Framework")])
  })

/** Source: Bot Framework, “Authentication with the Bot Connector API”. */
const serviceKeys = ["https://login.botframework.com/v1/.well-known/openidconfiguration"]

/** The adapter with a way to fetch the service's keys, through the HTTP client of the composition. */
export const makeBotFramework = Effect.fnUntraced(function*(config: BotFrameworkConfig) {
  return { ...botFramework(config), evidence: yield* makePlatformKeys(config.keysAt ?? serviceKeys) }
})
