/** One delivery of the Cloud API: entries of business accounts, their changes, and everything that each change holds. */
import type { Draft, Malformed, Place, Received } from "@redthread/channel"
import type { ChannelEvent } from "@redthread/model"
import { Result } from "effect"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { isObject, webhookDocument } from "./Webhook.ts"
import { historyDrafts, messageDrafts, unknownDraft } from "./WhatsAppMessages.ts"
import { isNoticeField, noticeDraft } from "./WhatsAppNotices.ts"
import { whatsAppId, type WhatsAppScene } from "./WhatsAppPeople.ts"
import { callDraft, preferenceDraft, statusDrafts, userIdDraft } from "./WhatsAppReports.ts"
import type { WhatsAppConfig } from "./WhatsAppWire.ts"

const lists: ReadonlyArray<readonly [string, (scene: WhatsAppScene, item: Place) => ReadonlyArray<Draft>]> = [
  ["messages", (scene, item) => messageDrafts(scene, item, "inbound")],
  ["message_echoes", (scene, item) => messageDrafts(scene, item, "outbound")],
  ["history", historyDrafts],
  ["statuses", statusDrafts],
  ["calls", (scene, item) => [callDraft(scene, item)]],
  ["user_preferences", (scene, item) => [preferenceDraft(scene, item)]],
  ["user_id_update", (scene, item) => [userIdDraft(scene, item)]],
  ["groups", (scene, item) => [noticeDraft(scene, item, fieldOf(scene) ?? "groups")]],
  ["errors", (scene, item) => [noticeDraft(scene, item, "errors")]]
]

const fieldOf = (scene: WhatsAppScene): string | undefined =>
  typeof scene.field.value === "string" && scene.field.value !== "" ? scene.field.value : undefined

/** Contact cards that no event took, and empty lists: kept, and known for what they are. */
const carryCards = (scene: WhatsAppScene, drafts: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
  const [first] = drafts
  if (first === undefined) return drafts
  scene.value.get("contacts").for(first.marks).carry()
  for (const [key] of lists) {
    const { value } = scene.value.get(key)
    if (Array.isArray(value) && value.length === 0) scene.value.get(key).for(first.marks).carry()
  }
  return drafts
}

const changeDrafts = (scene: WhatsAppScene): ReadonlyArray<Draft> => {
  const drafts: Array<Draft> = []
  for (const [key, read] of lists) for (const item of scene.value.get(key).items()) drafts.push(...read(scene, item))
  if (drafts.length > 0) return carryCards(scene, drafts)
  const field = fieldOf(scene)
  return [
    field !== undefined && isNoticeField(field)
      ? noticeDraft(scene, scene.value, field)
      : unknownDraft(scene, scene.value, field === undefined ? "change without field" : `webhook field “${field}”`)
  ]
}

/** What stands in a change, delivered without its envelope, as some partners of Meta forward it. */
const isBareValue = (place: Place): boolean =>
  ["messages", "statuses"].some((key) => place.get(key).items().some((item) => item.get("timestamp").isPresent && item.get("id").isPresent))

/**
 * Whether this is a webhook of the Cloud API: the object it names, a change that names its product, or what stands in one.
 * What we send names the product too, but neither a number of ours nor messages with a time.
 */
export const isWhatsApp = (place: Place): boolean => {
  const value = isObject(place.get("value")) ? place.get("value") : place
  if (place.get("object").isPresent || Array.isArray(place.get("entry").value)) return place.get("object").value === "whatsapp_business_account"
  return value.get("messaging_product").value === "whatsapp" && (isObject(value.get("metadata")) || isBareValue(value))
    || isBareValue(value) && ["messages", "statuses"].some((key) => value.get(key).items().some((item) => String(item.get("id").value).startsWith("wamid.")))
}

/** All webhooks in a document, wherever they stand: one, an array of several, or a recording that names each. */
const draftsIn = (config: WhatsAppConfig, received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftsIn(config, received, item))
  if (!isObject(place)) return []
  const scene = (entry: Place, change: Place): WhatsAppScene => ({
    config, received, account: entry.get("id"), time: entry.get("time"), field: change.get("field"), value: change.get("value")
  })
  const object = place.get("object").value
  if (Array.isArray(place.get("entry").value)) {
    if (object !== undefined && object !== "whatsapp_business_account") {
      return [unrecognisedDraft(whatsAppId, "whatsapp", received, place, `webhook for “${typeof object === "string" ? object : "something"}”`)]
    }
    const drafts = place.get("entry").items().flatMap((entry) =>
      entry.get("changes").items().flatMap((change) => changeDrafts(scene(entry, change)))
    )
    for (const draft of drafts) place.get("object").for(draft.marks).carry()
    return drafts.length > 0 ? drafts : [unrecognisedDraft(whatsAppId, "whatsapp", received, place, "webhook without changes")]
  }
  if (typeof place.get("field").value === "string" && isObject(place.get("value"))) return changeDrafts(scene(place, place))
  if (isBareValue(place)) return changeDrafts({ ...scene(place, place), value: place })
  return place.members().flatMap(([, member]) => draftsIn(config, received, member))
}

/** The events of one delivery. A JSON object that is no webhook becomes one `Unrecognised`. */
export const whatsAppEvents = (
  config: WhatsAppConfig,
  received: Received
): Result.Result<ReadonlyArray<ChannelEvent>, Malformed> =>
  Result.map(webhookDocument(received), (document) => {
    const root = looking(document)
    return finish(
      document,
      draftsIn(config, received, root),
      () => unrecognisedDraft(whatsAppId, "whatsapp", received, root, "JSON that is no WhatsApp webhook")
    )
  })
