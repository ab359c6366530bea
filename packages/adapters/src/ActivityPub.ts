/** The fediverse through an inbox of our own: signed activities of any server. It listens; answers go out through a server's account. */
import { type ChannelAdapter, type Draft, type Place, type Received } from "@redthread/channel"
import { type Identifier, outsideTime } from "@redthread/model"
import { Result, Schema } from "effect"
import { adapterId, digest, eventKey, looking, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { fileOf, htmlOf, idAt, known, visibilityNote } from "./FediverseWords.ts"
import { verifyHttpSignature } from "./HttpSignature.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { exactDocument, fresh, has, listener, noticeDraft } from "./Listening.ts"
import { revisionAt } from "./ShopPeople.ts"
import { carry } from "./Webhook.ts"

const id = adapterId("activitypub")

/** One inbox. */
export const ActivityPubConfig = Schema.Struct({
  /** Ids of the brand's own actors, such as `https://social.example.org/users/stadtwerke`: what they say is ours. */
  ownActors: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** How old a signed request may be, in milliseconds; twelve hours when absent, as Mastodon allows. */
  maxAge: Schema.optionalKey(Schema.Int)
})
export type ActivityPubConfig = typeof ActivityPubConfig.Type

const addressed = { id: maybeText, to: maybe(Schema.Array(Schema.String)), cc: maybe(Schema.Array(Schema.String)), published: maybeText, updated: maybeText }
const Note = open({ ...addressed, type: Schema.Literals(["Note", "Article", "Question"]), attributedTo: maybeText, content: maybeText, summary: maybeText, inReplyTo: maybeText })

/** One activity, or an object by itself; unknown keys are kept. */
export const ActivityPubWire = Schema.Union([
  open({ ...addressed, type: Schema.Literals(["Create", "Update"]), actor: Schema.String, object: Note }),
  open({ ...addressed, type: Schema.Literals(["Like", "Announce", "Delete", "Follow", "Undo", "Move"]), actor: Schema.String, object: Schema.Union([Schema.String, open({ id: maybeText, type: Schema.String })]), target: maybeText }),
  Note
])
export type ActivityPubWire = typeof ActivityPubWire.Type

const typeOf = (place: Place): string => {
  const { value } = place.get("type")
  return String(Array.isArray(value) ? value[0] ?? "" : value ?? "").replace(/^(as:|https?:\/\/www\.w3\.org\/ns\/activitystreams#)/, "")
}

const said = new Set(["Note", "Article", "Question", "Page", "Image", "Video", "Audio", "Document"])
/** All activities of the vocabulary. Source: Activity Vocabulary, “Activity types”; EmojiReact is Pleroma's. */
const activities = new Set([
  "Accept", "Add", "Announce", "Arrive", "Block", "Create", "Delete", "Dislike", "EmojiReact", "Flag", "Follow", "Ignore", "Invite", "Join", "Leave", "Like", "Listen", "Move", "Offer",
  "Question", "QuoteRequest", "Reject", "Read", "Remove", "TentativeReject", "TentativeAccept", "Travel", "Undo", "Update", "View", "Activity"
])

const publicly = /^(https:\/\/www\.w3\.org\/ns\/activitystreams#Public|as:Public|Public)$/

const addressesIn = (place: Place, key: string): ReadonlyArray<string> => {
  const inner = place.get(key)
  return (Array.isArray(inner.value) ? inner.items() : [inner]).flatMap((one) => one.name() ?? one.get("id").name() ?? [])
}

/** Public where everybody is addressed, unlisted where everybody may know, private where followers are, else direct. */
const visibilityOf = (...places: ReadonlyArray<Place>): string => {
  const [to, cc] = (["to", "cc"] as const).map((key) => places.flatMap((place) => addressesIn(place, key)))
  if (to?.some((one) => publicly.test(one)) === true) return "public"
  if (cc?.some((one) => publicly.test(one)) === true) return "unlisted"
  const all = [...to ?? [], ...cc ?? []]
  return all.length === 0 ? "unknown" : all.some((one) => one.endsWith("/followers")) ? "private" : "direct"
}

const personAt = (place: Place): ReadonlyArray<Identifier> => {
  const one = Array.isArray(place.value) ? place.items()[0] ?? place : place
  const found = [...known("fediverse", idAt(place), "channel-verified"), ...known("name", one.get("name").name(), "claimed")]
  place.carry()
  return found
}

interface Scene {
  readonly config: ActivityPubConfig
  readonly received: Received
}

const isOurs = (identifiers: ReadonlyArray<Identifier>, { config }: Scene): boolean => identifiers.some(({ namespace, value }) => namespace === "fediverse" && config.ownActors?.includes(value) === true)

const sharedKeys = ["@context", "type", "summaryMap", "contentMap", "nameMap", "sensitive", "tag", "replies", "likes", "shares", "conversation", "context", "atomUri", "inReplyToAtomUri", "signature", "url", "mediaType", "source", "bto", "bcc", "audience"]

/** Somebody wrote something: the object alone, or as what was created or changed. */
const noteDraft = (object: Place, activity: Place, scene: Scene): Draft => {
  const actor = [...personAt(activity.get("actor")), ...personAt(object.get("attributedTo"))]
  const identifiers = actor.filter((one, i) => actor.findIndex(({ namespace, value }) => namespace === one.namespace && value === one.value) === i)
  const ours = isOurs(identifiers, scene)
  const name = object.get("id").name() ?? digest(object.value)
  const [published, updated] = ["published", "updated"].map((key) => object.get(key).name() ?? activity.get(key).name())
  const answered = idAt(object.get("inReplyTo"))
  object.get("inReplyTo").carry()
  const subject = object.get("name").name() ?? object.get("summary").name()
  const files = object.get("attachment")
  const content = [
    ...htmlOf(object.get("content").string()),
    ...(Array.isArray(files.value) ? files.items() : [files]).flatMap((file) => fileOf(file.get("url").name() ?? file.get("href").name(), file.get("mediaType").name() ?? String(file.get("type").value ?? ""), file.get("name").name()))
  ]
  files.carry()
  const visibility = visibilityOf(object, activity)
  for (const place of [object, activity]) carry(place, ...sharedKeys)
  if (activity.pointer !== object.pointer) carry(activity, "id", "published", "updated")
  return {
    at: activity.pointer, marks: activity.marks,
    event: {
      ...sharedBy(id, "social"), _tag: "Message", key: eventKey(id, "object", name), revision: revisionAt(outsideTime(updated, scene.received.at)), at: outsideTime(published ?? updated, scene.received.at),
      thread: { id: name, references: answered === undefined ? [] : [answered] }, identifiers: ours ? [] : identifiers, signals: visibilityNote(visibility), direction: ours ? "outbound" : "inbound",
      ...(subject === undefined ? {} : { subject }), content, ...(ours ? { automatic: "echo" as const } : {})
    }
  }
}

const faces: Readonly<Record<string, string>> = { Like: "👍", Dislike: "👎", Announce: "🔁" }

const activityDraft = (activity: Place, scene: Scene): Draft => {
  const type = typeOf(activity)
  const object = Array.isArray(activity.get("object").value) ? activity.get("object").items()[0] ?? activity.get("object") : activity.get("object")
  if ((type === "Create" || type === "Update") && said.has(typeOf(object))) return noteDraft(object, activity, scene)
  const identifiers = personAt(activity.get("actor"))
  const name = activity.get("id").name() ?? digest(activity.value)
  const about = {
    ...sharedBy(id, "social"), key: eventKey(id, name), at: outsideTime(activity.get("published").name(), scene.received.at), identifiers: isOurs(identifiers, scene) ? [] : identifiers, thread: { id: name, references: [] }
  }
  const undone = type === "Undo" ? typeOf(object) : ""
  const target = idAt(undone === "" ? object : object.get("object"))
  const base = { at: activity.pointer, marks: activity.marks }
  const done = (event: Draft["event"]): Draft => {
    carry(activity, ...sharedKeys, "to", "cc", "object", "target", "updated")
    return { ...base, event }
  }
  const reacted = undone === "" ? type : undone
  if ((Object.hasOwn(faces, reacted) || reacted === "EmojiReact") && target !== undefined) {
    return done({ ...about, _tag: "Reacted", target, emoji: undone === "" ? (reacted === "EmojiReact" ? activity.get("content").string() ?? "" : faces[reacted] ?? "") : "" })
  }
  if (type === "Delete" && target !== undefined) return done({ ...about, _tag: "Deleted", target })
  const now = type === "Move" ? known("fediverse", idAt(activity.get("target")), "claimed") : []
  if (now.length > 0 && identifiers.length > 0) return done({ ...about, _tag: "IdentityChanged", identifiers: [...identifiers, ...now], was: identifiers, now })
  const notice = noticeDraft(id, "social", scene.received, activity, type)
  return { ...base, event: { ...notice.event, ...about } }
}

/** Who says so: whose key has to have signed it. */
const actorOf = (received: Received): string => {
  const root = looking(Result.getOrElse(exactDocument(received), () => null))
  return idAt(root.get("actor")) ?? idAt(root.get("attributedTo")) ?? ""
}

const entryDraft = (place: Place, scene: Scene): Draft => {
  const type = typeOf(place)
  if (said.has(type) && !place.get("actor").isPresent) return noteDraft(place, place, scene)
  if (activities.has(type) && (has(place, "actor") || has(place, "object"))) return activityDraft(place, scene)
  return unrecognisedDraft(id, "social", scene.received, place, type === "" ? "an object without a type" : `an object of the type ${type.slice(0, 80)}`)
}

/**
 * Activities from an inbox. It listens only; for answers the brand has an account on a server, such as `mastodon`.
 *
 * ```ts
 * import { activityPub } from "@redthread/adapters"
 * activityPub({}).id // => "activitypub"
 * ```
 */
export const activityPub = (config: ActivityPubConfig): ChannelAdapter<ActivityPubConfig, ActivityPubWire> =>
  listener({
    id,
    kind: "social",
    config: ActivityPubConfig,
    wire: ActivityPubWire,
    source: "https://www.w3.org/TR/activitypub/#server-to-server-interactions",
    looksRight: (root) => (Array.isArray(root.value) ? root.items() : [root]).some((place) => JSON.stringify(place.get("@context").value ?? "").includes("//www.w3.org/ns/activitystreams") || (typeOf(place) !== "" && (has(place, "actor") || has(place, "attributedTo")))),
    verify: (received, now) => verifyHttpSignature(received, now, config.maxAge ?? 43_200_000, actorOf(received)),
    drafts: (root, received) => (Array.isArray(root.value) ? root.items() : [root]).map((place) => entryDraft(fresh(place), { config, received }))
  })
