/** What happens on a Facebook page, in public: posts, comments, reactions, recommendations, and the page's own news. */
import type { Draft, Place, Received } from "@redthread/channel"
import { type Content, ConversationId, type Identifier, Namespace } from "@redthread/model"
import { adapterId, digest, eventKey, sharedBy, under, unixTime, unrecognisedDraft } from "./Drafting.ts"
import { fresh, has, noticeDraft } from "./Listening.ts"
import { carry, eachOnce } from "./Webhook.ts"

/** The name under which the adapter and its keys are known. */
export const facebookId = adapterId("facebook-page")

const people = [["from.id", "from.name"], ["sender_id", "sender_name"], ["reviewer_id", "reviewer_name"], ["user_id", "user_name"]] as const

const at = (place: Place, path: string): Place => path.split(".").reduce((inner, key) => inner.get(key), place)

/** A person's id counts for the page; what is called by the page's own id is the page. */
const authorIn = (value: Place, page: string): { readonly identifiers: ReadonlyArray<Identifier>; readonly isPage: boolean } => {
  const found = people.map(([id, name]) => ({ id: at(value, id).text() ?? "", name: at(value, name).name()?.trim() ?? "" }))
  const isPage = found.some(({ id }) => id !== "" && id === page)
  const identifiers = found.flatMap(({ id, name }): ReadonlyArray<Identifier> => [
    ...(id === "" ? [] : [{ namespace: Namespace.make("facebook-user"), value: id, scope: page, assurance: "channel-verified" as const }]),
    ...(name === "" ? [] : [{ namespace: Namespace.make("name"), value: name.slice(0, 320), assurance: "claimed" as const }])
  ])
  return { identifiers: isPage ? [] : eachOnce(identifiers), isPage }
}

const faces: Readonly<Record<string, string>> = { like: "👍", love: "❤️", care: "🤗", haha: "😆", wow: "😮", sad: "😢", angry: "😠", pride: "🏳️‍🌈", thankful: "💐" }

const mediaIn = (value: Place): ReadonlyArray<typeof Content.Type> => [
  ...["photo", "video"].flatMap((kind) => {
    const ref = value.get(kind).name()
    return ref === undefined ? [] : [{ _tag: "Media" as const, kind: kind === "video" ? "video" as const : "image" as const, media: { ref } }]
  }),
  ...value.get("photos").items().flatMap((photo) => {
    const ref = photo.name()
    return ref === undefined ? [] : [{ _tag: "Media" as const, kind: "image" as const, media: { ref } }]
  }),
  ...(() => {
    const ref = value.get("link").name()
    if (ref === undefined) return []
    const item = value.get("item").value
    const kind = item === "photo" ? "image" as const : item === "video" ? "video" as const : undefined
    return kind === undefined ? [{ _tag: "Text" as const, text: ref }] : [{ _tag: "Media" as const, kind, media: { ref } }]
  })()
]

const contentOf = (value: Place): ReadonlyArray<typeof Content.Type> => {
  const text = value.get("message").string() ?? value.get("review_text").string()
  return [...(text === undefined || text === "" ? [] : [{ _tag: "Text" as const, text }]), ...mediaIn(value)]
}

const said = new Set(["status", "post", "photo", "video", "share", "link", "note", "album", "comment", "rating", "event", "offer", "milestone"])
const known = ["published", "is_hidden", "photo_id", "video_id", "photo_ids", "share_id", "link", "from", "sender_id", "sender_name", "item", "verb", "open_graph_story_id", "recommendation_type", "post", "is_edited", "edited_time", "permalink_url", "video_flag_reason"]

const spokenDraft = (change: Place, received: Received, page: string, field: string): Draft | undefined => {
  const value = change.get("value")
  const [item, verb] = [String(value.get("item").value ?? ""), String(value.get("verb").value ?? "")]
  const isReaction = item === "reaction" || item === "like"
  const idOf = (key: string): string => value.get(key).text() ?? ""
  const [comment, story] = [idOf("comment_id"), idOf("open_graph_story_id")]
  const [post, parent] = [idOf("post_id") || story, idOf("parent_id")]
  const id = item === "comment" || (isReaction && comment !== "") ? comment : post || parent
  const target = id || (isReaction ? page : "")
  if (target === "" || (!isReaction && !said.has(item))) return undefined
  const { identifiers, isPage } = authorIn(value, page)
  const when = unixTime(received, value.get("created_time"))
  const rating = value.get("rating").text()
  const about = {
    ...sharedBy(facebookId, "social"), at: when, identifiers,
    thread: { conversation: ConversationId.make(`facebook:${post || parent || page}`), id: target, references: [...new Set([parent, post])].filter((one) => one !== "" && one !== target) },
    signals: [{ _tag: "Noted", text: `visibility: public${field === "mention" ? ", elsewhere" : ""}` } as const, ...(rating === undefined ? [] : [{ _tag: "Noted", text: `rating: ${rating}` } as const])]
  }
  const keyed = (what: string) => eventKey(facebookId, what, target, ...(what === "said" ? [] : [when.raw, digest(identifiers.map(({ value: one }) => one))]))
  const base = { at: change.pointer, marks: change.marks }
  const done = (event: Draft["event"]): Draft => {
    carry(value, ...known)
    value.get("verb").text()
    return { ...base, event }
  }
  if (isReaction) {
    const type = value.get("reaction_type").name()
    value.get("item").text()
    return done({ ...about, _tag: "Reacted", key: keyed(`reaction-${verb}`), target, emoji: verb === "remove" ? "" : under(faces, (type ?? "like").toLowerCase()) ?? type ?? "👍" })
  }
  switch (verb) {
    case "add":
      return done({ ...about, _tag: "Message", key: keyed("said"), direction: isPage ? "outbound" : "inbound", content: contentOf(value), ...(isPage ? { automatic: "echo" as const } : {}) })
    case "edit":
    case "edited":
    case "update":
      return done({ ...about, _tag: "Edited", key: eventKey(facebookId, "edited", target, when.raw, digest(value.value)), target, content: contentOf(value) })
    case "remove":
    case "delete":
      return done({ ...about, _tag: "Deleted", key: eventKey(facebookId, "deleted", target), target })
    default:
      return undefined
  }
}

const changeDraft = (change: Place, received: Received, entry: Place): Draft => {
  const page = entry.get("id").text() || "unnamed"
  entry.get("time").carry()
  const field = change.get("field").name() ?? "unnamed"
  const value = change.get("value")
  if (["feed", "ratings", "mention"].includes(field)) {
    const spoken = spokenDraft(change, received, page, field)
    if (spoken !== undefined) return spoken
  }
  if (field === "leadgen" && has(value, "leadgen_id")) {
    const [lead, form] = [value.get("leadgen_id").text() ?? "", value.get("form_id").text() || "unnamed"]
    carry(value, "ad_id", "adgroup_id", "page_id", "created_time")
    return {
      at: change.pointer, marks: change.marks,
      event: { ...sharedBy(facebookId, "social"), _tag: "PageAction", key: eventKey(facebookId, "lead", lead), at: unixTime(received, value.get("created_time")), thread: { id: lead || form, references: [] }, identifiers: [], action: "lead form sent", touchpoint: form, content: [] }
    }
  }
  const notice = noticeDraft(facebookId, "social", received, change, field)
  return { ...notice, event: { ...notice.event, key: eventKey(facebookId, "notice", page, field, String(entry.get("time").value ?? ""), digest(change.value)) } }
}

/** The events of one delivery. */
export const facebookDrafts = (root: Place, received: Received): ReadonlyArray<Draft> => {
  const drafts = root.get("entry").items().flatMap((entry) => {
    const changes = entry.get("changes").items()
    if (changes.length === 0) return [unrecognisedDraft(facebookId, "social", received, fresh(entry), "an entry without changes")]
    return changes.map((change) => {
      const mine = fresh(change)
      return changeDraft(mine, received, entry.for(mine.marks))
    })
  })
  const [first] = drafts
  if (first !== undefined) carry(root.for(first.marks), "object")
  return drafts
}
