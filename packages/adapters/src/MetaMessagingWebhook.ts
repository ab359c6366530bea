/** One delivery of the Messenger Platform: entries of pages or accounts, with messages, standby and changes. */
import { type Draft, type Malformed, noMarks, type Place, type Received } from "@redthread/channel"
import type { ChannelEvent } from "@redthread/model"
import { Result } from "effect"
import { digest, eventKey, finish, looking, sharedBy, unixTime, unrecognisedDraft } from "./Drafting.ts"
import { metaItemDrafts } from "./MetaMessages.ts"
import { carryMetaEnvelope, metaBrand, type MetaChannel, metaPerson, type MetaScene } from "./MetaMessagingPeople.ts"
import type { MetaMessagingConfig } from "./MetaMessagingWire.ts"
import { allInWords, carry, isObject, webhookDocument } from "./Webhook.ts"

/** Changes in which somebody says something in public: comments, and mentions in them. */
const comments = new Set(["comments", "live_comments", "mentions"])

/** The fields of changes that Meta documents for pages and Instagram accounts. */
const fields = new Set([
  ...comments, "story_insights", "feed", "conversations", "messages", "message_reactions", "message_edit", "messaging_seen", "messaging_postbacks", "messaging_referral", "messaging_handover",
  "messaging_optins", "message_reads", "message_deliveries", "message_echoes", "standby", "about", "affiliation", "attire", "awards", "bio", "birthday", "category", "company_overview", "culinary_team",
  "current_location", "description", "email", "general_info", "general_manager", "group_feed", "hometown", "hours", "inbox_labels", "invalid_topic_placeholder", "invoice_access_invoice_change",
  "invoice_access_invoice_draft_change", "invoice_access_onboarding_status_active", "leadgen", "leadgen_fat", "leadgen_update", "live_videos", "local_delivery", "location", "mcom_invoice_change",
  "member", "mention", "merchant_review", "mission", "name", "page_about_story", "page_change_proposal", "page_upcoming_change", "parking", "payment_options", "personal_info",
  "personal_interests", "phone", "picture", "price_range", "product_review", "products", "public_transit", "publisher_subscriptions", "ratings", "registration", "release_date", "share_to_feed",
  "standby_handover", "studio", "user_action", "video_text_question_responses", "videos", "website", "in_thread_lead_form_submit", "response_feedback", "send_cart", "messaging_integrity", "business_integrity",
  "messages_seen", "creator_marketplace_projects", "creator_marketplace_invited_creator_onboarding", "share_to_story", "story_share", "story_reactions", "story_poll_response", "onsite_conversion", "delta", "follow", "content_appointments", "call_permission_reply", "calls", "message_context", "messaging_customer_information", "messaging_feedback", "marketing_message_delivery_failed", "marketing_message_echoes", "marketing_message_clicks", "message_template_status_update", "onboarding_welcome_message_series"
])

/** Documented fields that concern conversations; the others are a page's own, or an account's. */
const conversational = /^(message|messaging|standby|inbox_labels|send_cart|calls?$|call_|in_thread|response_feedback|business_integrity|marketing_message)/

/** A change: a comment is a message in public, a message stays a message, the rest is news about the account by its field. */
const changeDrafts = (scene: MetaScene, change: Place): ReadonlyArray<Draft> => {
  const { id, kind } = scene.channel
  const field = change.get("field").value
  const value = change.get("value")
  if (typeof field !== "string" || !fields.has(field)) {
    return [unrecognisedDraft(id, kind, scene.received, change, typeof field === "string" ? `webhook field “${field}”` : "change without field")]
  }
  if (value.get("sender").isPresent && value.get("recipient").isPresent) {
    const drafts = metaItemDrafts(scene, value, field === "standby")
    for (const { marks } of drafts) change.get("field").for(marks).carry()
    return drafts
  }
  const item = value.for(noMarks())
  const time = item.get("created_time").isPresent ? item.get("created_time") : scene.entry.for(item.marks).get("time")
  const about = { ...sharedBy(id, kind), at: unixTime(scene.received, time), identifiers: metaPerson(scene, item.get("from")), others: metaBrand(scene, item.marks) }
  const [comment, text] = [item.get("id").text() ?? item.get("comment_id").text(), item.get("text").string()]
  const base = { at: item.pointer, marks: item.marks }
  if (comments.has(field) && comment !== undefined && comment !== "") {
    const above = item.get("parent_id").text() ?? item.get("media").get("id").text() ?? item.get("media_id").text()
    const isOurs = scene.entry.get("id").isPresent && String(item.get("from").get("id").value) === String(scene.entry.get("id").value)
    carry(item, "media", "parent_id", "media_id")
    change.get("field").for(item.marks).carry()
    carryMetaEnvelope(scene, item.marks)
    return [{
      ...base,
      event: {
        ...about, identifiers: isOurs ? [] : about.identifiers, key: eventKey(id, comment), thread: { id: comment, references: above === undefined || above === "" ? [] : [above] },
        signals: [{ _tag: "Noted", text: "Said in public" }], _tag: "Message", direction: isOurs ? "outbound" : "inbound",
        content: [text === undefined ? { _tag: "Unsupported", what: field } : { _tag: "Text", text }], ...(isOurs ? { automatic: "echo" as const } : {})
      }
    }]
  }
  change.get("field").for(item.marks).carry()
  const words = allInWords(item)
  carryMetaEnvelope(scene, item.marks)
  return [{
    ...base,
    event: { ...about, key: eventKey(id, field, digest([scene.entry.get("time").value ?? null, item.value ?? null])), thread: { references: [] }, _tag: "ChannelNotice", topic: field, text: words }
  }]
}

const entryDrafts = (scene: MetaScene): ReadonlyArray<Draft> => {
  const { entry } = scene
  const drafts = [
    ...entry.get("messaging").items().flatMap((item) => metaItemDrafts(scene, item, false)),
    ...entry.get("standby").items().flatMap((item) => metaItemDrafts(scene, item, true)),
    ...entry.get("changes").items().flatMap((change) => changeDrafts(scene, change)),
    ...(entry.get("changed_fields").items().length > 0 ? changedFields(scene) : [])
  ]
  for (const { marks } of drafts.slice(0, 1)) for (const key of ["messaging", "standby", "changes"]) if (entry.get(key).items().length === 0) entry.get(key).for(marks).carry()
  return drafts.length > 0 ? drafts : [unrecognisedDraft(scene.channel.id, scene.channel.kind, scene.received, entry, "entry without messages and changes")]
}

/** Subscribed without values, Meta only names the fields that changed. */
const changedFields = (scene: MetaScene): ReadonlyArray<Draft> => {
  const entry = scene.entry.for(noMarks())
  const at = unixTime(scene.received, entry.get("time"))
  const text = allInWords(entry.get("changed_fields"))
  const others = metaBrand(scene, entry.marks)
  carryMetaEnvelope(scene, entry.marks)
  const { id, kind } = scene.channel
  return [{
    at: entry.pointer, marks: entry.marks,
    event: { ...sharedBy(id, kind), key: eventKey(id, "changed_fields", digest(entry.value)), at, thread: { references: [] }, identifiers: [], others, _tag: "ChannelNotice", topic: "changed_fields", text }
  }]
}

/** Whether a page's change is read here: it concerns conversations, or nobody knows yet what it concerns. */
const isConversations = (field: string): boolean => conversational.test(field) || !fields.has(field)

/** What an item of a conversation says happened. Source: Messenger Platform, “Webhook events”. */
const happenings = [
  "message", "messages", "message_edit", "message_edits", "message_context", "reaction", "postback", "optin", "delivery", "read", "referral", "account_linking", "order", "game_play", "payment", "checkout_update", "pre_checkout",
  "pass_thread_control", "take_thread_control", "request_thread_control", "app_roles", "policy_enforcement", "policy-enforcement", "feedback", "messaging_feedback", "response_feedback"
]

/**
 * Whether this is a webhook of this channel: the object it names and what is in its entries, or one item without its envelope. Such an
 * item names no product: Messenger and Instagram both know it. Changes of the page itself belong to the page's own adapter.
 */
export const isMeta = ({ object }: MetaChannel) => (place: Place): boolean => {
  const entries = place.get("entry").items()
  if (place.get("object").isPresent || entries.length > 0) {
    return place.get("object").value === object && entries.some((entry) => object === "instagram" || entry.get("changed_fields").isPresent
      || ["messaging", "standby"].some((key) => Array.isArray(entry.get(key).value)) || entry.get("changes").items().some((change) => isConversations(String(change.get("field").value ?? "feed"))))
  }
  return place.get("sender").get("id").isPresent && place.get("recipient").get("id").isPresent && happenings.some((key) => isObject(place.get(key)))
}

/** All webhooks in a document, wherever they stand: one, an array of several, or a recording that names each. */
const draftsIn = (channel: MetaChannel, config: MetaMessagingConfig, received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftsIn(channel, config, received, item))
  if (!isObject(place)) return []
  const object = place.get("object").value
  const scene = (entry: Place): MetaScene => ({ channel, config, received, root: place, entry })
  if (Array.isArray(place.get("entry").value)) {
    if (object !== undefined && object !== channel.object) {
      return [unrecognisedDraft(channel.id, channel.kind, received, place, `webhook for “${typeof object === "string" ? object : "something"}”`)]
    }
    const drafts = place.get("entry").items().flatMap((entry) => entryDrafts(scene(entry)))
    for (const { marks } of drafts) place.get("object").for(marks).carry()
    return drafts.length > 0 ? drafts : [unrecognisedDraft(channel.id, channel.kind, received, place, "webhook without entries")]
  }
  const none = place.get("entry")
  if (isObject(place.get("sender")) && isObject(place.get("recipient"))) return metaItemDrafts(scene(none), place, false)
  if (typeof place.get("field").value === "string" && isObject(place.get("value"))) return changeDrafts(scene(none), place)
  if (["messaging", "standby", "changes"].some((key) => Array.isArray(place.get(key).value))) return entryDrafts(scene(place))
  return place.members().flatMap(([, member]) => draftsIn(channel, config, received, member))
}

/** The events of one delivery. A JSON object that is no webhook becomes one `Unrecognised`. */
export const metaEvents = (channel: MetaChannel, config: MetaMessagingConfig, received: Received): Result.Result<ReadonlyArray<ChannelEvent>, Malformed> =>
  Result.map(webhookDocument(received), (document) => {
    const root = looking(document)
    return finish(document, draftsIn(channel, config, received, root), () => unrecognisedDraft(channel.id, channel.kind, received, root, `JSON that is no webhook of ${channel.kind}`))
  })
