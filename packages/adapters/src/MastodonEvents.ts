/** What a Mastodon server reports: posts, notifications, conversations, accounts. Source: Mastodon API, “Entities” and “Webhooks”. */
import { type Draft, parseJson, type Place, type Received } from "@redthread/channel"
import { ConversationId, type Identifier, Namespace, outsideTime } from "@redthread/model"
import { Result } from "effect"
import { adapterId, digest, eventKey, looking, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { fileOf, htmlOf, known, visibilityNote, withoutAddress } from "./FediverseWords.ts"
import { fresh, has, noticeDraft } from "./Listening.ts"
import type { MastodonConfig } from "./MastodonWire.ts"
import { revisionAt } from "./ShopPeople.ts"
import { carry, eachOnce, isObject } from "./Webhook.ts"

/** The name under which the adapter and its keys are known. */
export const mastodonId = adapterId("mastodon")

interface Scene {
  readonly config: MastodonConfig
  readonly received: Received
}

const personOf = (account: Place, { config }: Scene): ReadonlyArray<Identifier> => {
  const acct = account.get("acct").name()
  const found = [
    ...known("mastodon-account", account.get("id").text(), "channel-verified", config.instance),
    ...known("fediverse", acct === undefined ? undefined : acct.includes("@") || config.instance === undefined ? acct : `${acct}@${config.instance}`, "channel-verified"),
    ...known("name", account.get("display_name").name(), "claimed")
  ]
  account.carry()
  return eachOnce(found)
}

const isOurs = (account: Place, { config }: Scene): boolean => config.account !== undefined && account.get("acct").value === config.account

const idIn = (place: Place): string => place.get("id").text() || digest(place.value)

const statusKept = ["uri", "url", "sensitive", "language", "tags", "mentions", "emojis", "card", "poll", "application", "favourited", "reblogged", "muted", "bookmarked", "pinned", "replies_count", "reblogs_count", "favourites_count", "quotes_count", "filtered", "in_reply_to_account_id", "text", "reblog", "account", "local_only", "quote_approval", "quote"]

/** A post; edited, it is the same post at a later revision. A boost of another is a reaction to it. */
const statusDraft = (status: Place, scene: Scene): Draft => {
  const account = status.get("account")
  const identifiers = personOf(account, scene)
  const ours = isOurs(account, scene)
  const id = idIn(status)
  const at = outsideTime(status.get("created_at").name(), scene.received.at)
  const edited = outsideTime(status.get("edited_at").name(), scene.received.at)
  status.get("edited_at").carry()
  const boosted = status.get("reblog").get("id").text() || undefined
  const answered = status.get("in_reply_to_id").text() || undefined
  status.get("in_reply_to_id").carry()
  const subject = status.get("spoiler_text").string()
  const html = status.get("content").string() ?? ""
  const content = [
    ...htmlOf(ours ? withoutAddress(html) : html),
    ...status.get("media_attachments").items().flatMap((file) => fileOf(file.get("url").name() ?? file.get("remote_url").name(), file.get("type").name() ?? "", file.get("description").name()))
  ]
  status.get("media_attachments").carry()
  const visibility = status.get("visibility").name() ?? "unknown"
  carry(status, ...statusKept)
  const about = {
    ...sharedBy(mastodonId, "social"), at, identifiers: ours ? [] : identifiers, signals: visibilityNote(visibility),
    thread: { id, references: answered === undefined ? [] : [answered], ...(visibility === "direct" && answered === undefined ? { conversation: ConversationId.make(`mastodon:${id}`) } : {}) }
  }
  const base = { at: status.pointer, marks: status.marks }
  if (boosted !== undefined) return { ...base, event: { ...about, _tag: "Reacted", key: eventKey(mastodonId, "boost", id), target: boosted, emoji: "🔁" } }
  return {
    ...base,
    event: {
      ...about, _tag: "Message", key: eventKey(mastodonId, "status", id), revision: revisionAt(edited), direction: ours ? "outbound" : "inbound",
      ...(subject === undefined || subject === "" ? {} : { subject }), content, ...(ours ? { automatic: "echo" as const } : {})
    }
  }
}

const notificationDrafts = (notification: Place, scene: Scene): ReadonlyArray<Draft> => {
  const type = String(notification.get("type").value) || "notification"
  const [status, account] = [notification.get("status"), notification.get("account")]
  const spoken = ["mention", "status", "update", "poll", "quote"].includes(type) && has(status, "id")
  if (spoken) {
    const mine = fresh(status)
    carry(notification.for(mine.marks), "type", "id", "created_at", "account", "group_key")
    return [statusDraft(mine, scene)]
  }
  const about = {
    ...sharedBy(mastodonId, "social"), at: outsideTime(notification.get("created_at").name(), scene.received.at), identifiers: personOf(account, scene),
    key: eventKey(mastodonId, "notification", idIn(notification)), thread: { references: [] }
  }
  const base = { at: notification.pointer, marks: notification.marks }
  const target = status.get("id").text() || undefined
  notification.get("type").string()
  carry(notification, "group_key", "status")
  if ((type === "favourite" || type === "reblog") && target !== undefined) return [{ ...base, event: { ...about, _tag: "Reacted", target, emoji: type === "reblog" ? "🔁" : "⭐" } }]
  const notice = noticeDraft(mastodonId, "social", scene.received, notification, type)
  return [{ ...base, event: { ...notice.event, ...about } }]
}

const accountDraft = (account: Place, { config, received }: Scene): Draft => {
  const at = outsideTime(account.get("created_at").name(), received.at)
  const identifiers = personOf(account, { config, received })
  return {
    at: account.pointer, marks: account.marks,
    event: { ...sharedBy(mastodonId, "social"), _tag: "IdentityChanged", key: eventKey(mastodonId, "account", idIn(account)), at, thread: { references: [] }, identifiers, was: identifiers.slice(0, 1), now: identifiers }
  }
}

/** A post; one that is shown abridged names no author. */
const isStatus = (place: Place): boolean => has(place, "id") && typeof place.get("content").value === "string" && (has(place, "account") || (has(place, "created_at") && typeof place.get("spoiler_text").value === "string"))
const isAccount = (place: Place): boolean => has(place, "id", "acct", "username")
/** An account as moderators see it, with the mail address behind it. Source: Mastodon, “Admin::Account”. */
const isAdminAccount = (place: Place): boolean => has(place, "id", "username", "account") && isAccount(place.get("account"))
/** Source: Mastodon, “Report”, “Admin::Report”. */
const isReport = (place: Place): boolean => has(place, "id", "category") && typeof place.get("action_taken").value === "boolean"

const adminAccountDraft = (admin: Place, scene: Scene): Draft => {
  const mail = admin.get("email").name()
  const draft = accountDraft(admin.get("account").for(admin.marks), scene)
  carry(admin, "id", "username", "domain", "created_at", "email", "ip", "ips", "role", "confirmed", "suspended", "silenced", "sensitized", "disabled", "approved", "locale", "invite_request", "created_by_application_id", "invited_by_account_id", "account")
  const { event } = draft as Draft & { readonly event: Extract<Draft["event"], { readonly _tag: "IdentityChanged" }> }
  const now = mail === undefined ? event.now : [...event.now, { namespace: Namespace.make("email"), value: mail, assurance: "claimed" as const }]
  return { ...draft, at: admin.pointer, event: { ...event, identifiers: now, now } }
}

/** What was sent over the streaming API: its `payload` is JSON in a string, or the id of a post that was deleted. Source: Mastodon, “Streaming API”. */
const isStreamed = (place: Place): boolean => Array.isArray(place.get("stream").value) && typeof place.get("event").value === "string" && (place.get("payload").value === undefined || typeof place.get("payload").value === "string")

/** The entity inside the string; its leaves are no leaves of the document, so the string is read as a whole. */
const streamedDrafts = (place: Place, scene: Scene): ReadonlyArray<Draft> => {
  const item = fresh(place)
  const [event, payload] = [item.get("event").name() ?? "event", item.get("payload").string() ?? ""]
  carry(item, "stream", "event")
  const base = { at: item.pointer, marks: item.marks }
  const about = { ...sharedBy(mastodonId, "social"), at: { instant: scene.received.at, raw: "" }, thread: { references: [] as ReadonlyArray<string> }, identifiers: [] }
  if (event === "delete" && payload !== "") return [{ ...base, event: { ...about, _tag: "Deleted", key: eventKey(mastodonId, "deleted", payload), target: payload } }]
  const inner = looking(Result.getOrElse(parseJson(payload), () => null))
  const drafts = isObject(inner) && (isStatus(inner) || has(inner, "id", "type", "account") || has(inner, "accounts", "last_status")) ? entityDrafts(inner, scene) : []
  if (drafts.length > 0) return drafts.map((draft) => ({ ...draft, ...base }))
  return [{ ...base, event: { ...about, _tag: "ChannelNotice", key: eventKey(mastodonId, "stream", event, digest(item.value)), topic: event, text: payload.slice(0, 1000) } }]
}

/** Whether an entity that a customer stands behind is found here. */
export const isMastodon = (root: Place): boolean => {
  const [place = root] = Array.isArray(root.value) ? root.items() : [root]
  return isStreamed(place) || isStatus(place) || isAccount(place) || isAdminAccount(place) || isReport(place) || (has(place, "event", "object") && /^(status|account|report)\./.test(String(place.get("event").value)))
    || (has(place, "id", "type", "account") && place.get("created_at").isPresent) || has(place, "notification_groups") || (has(place, "accounts", "last_status"))
    || (Array.isArray(place.get("ancestors").value) && Array.isArray(place.get("descendants").value)) || place.get("statuses").items().some(isStatus)
}

const entityDrafts = (place: Place, scene: Scene): ReadonlyArray<Draft> => {
  if (isStreamed(place)) return streamedDrafts(place, scene)
  if (isStatus(place)) return [statusDraft(fresh(place), scene)]
  if (isAccount(place)) return [accountDraft(fresh(place), scene)]
  if (isAdminAccount(place)) return [adminAccountDraft(fresh(place), scene)]
  if (isReport(place)) return [noticeDraft(mastodonId, "social", scene.received, fresh(place), "report")]
  if (has(place, "id", "type", "account")) return notificationDrafts(fresh(place), scene)
  const lists = ["ancestors", "descendants", "statuses", "accounts"].flatMap((key) => place.get(key).items()).filter((item) => isStatus(item) || isAccount(item))
  const inside = [...lists, ...["last_status"].flatMap((key) => (isStatus(place.get(key)) ? [place.get(key)] : []))]
  const drafts = inside.flatMap((item) => entityDrafts(item, scene))
  const groups = place.get("notification_groups").items().map((group) => noticeDraft(mastodonId, "social", scene.received, fresh(group), String(group.get("type").value ?? "") || "notification"))
  if (drafts.length + groups.length > 0) return [...drafts, ...groups]
  return [unrecognisedDraft(mastodonId, "social", scene.received, fresh(place), `an entity with ${place.members().slice(0, 5).map(([key]) => key.slice(0, 40)).join(", ") || "nothing in it"}`)]
}

/** The events of one delivery: an entity, a list of them, or a webhook with its event and object. */
export const mastodonDrafts = (config: MastodonConfig, root: Place, received: Received): ReadonlyArray<Draft> => {
  const scene = { config, received }
  if (!has(root, "event", "object")) return (Array.isArray(root.value) ? root.items() : [root]).flatMap((place) => entityDrafts(place, scene))
  const object = root.get("object")
  const event = String(root.get("event").value) || "event"
  const drafts = isStatus(object) || isAccount(object) || isAdminAccount(object) ? entityDrafts(object, scene) : [noticeDraft(mastodonId, "social", received, fresh(object), event)]
  const [first] = drafts
  if (first !== undefined) carry(root.for(first.marks), "event", "created_at")
  return drafts
}
