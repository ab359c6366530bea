/** News about the WhatsApp account itself: templates, quality, reviews, groups, errors. */
import { type Draft, noMarks, type Place } from "@redthread/channel"
import type { Identifier, Participant } from "@redthread/model"
import { digest, eventKey, sharedBy, unixTime } from "./Drafting.ts"
import { allInWords } from "./Webhook.ts"
import { brandOf, carryEnvelope, peopleIn, whatsAppId, type WhatsAppScene } from "./WhatsAppPeople.ts"

/** The webhook fields that Meta documents beside messages and calls. */
const documented = new Set([
  "account_alerts", "account_offboarded", "account_reconnected", "account_review_update", "account_settings_update",
  "account_update", "automatic_events", "business_capability_update", "business_status_update", "business_username_update",
  "contacts", "flows", "group_lifecycle_update", "group_participants_update", "group_settings_update", "group_status_update", "history",
  "message_template_components_update", "message_template_quality_update", "message_template_status_update",
  "messaging_handovers", "partner_solutions", "payment_configuration_update", "phone_number_name_update",
  "phone_number_quality_update", "security", "smb_app_state_sync", "template_category_update",
  "template_correct_category_detection", "tracking_events"
])

/** Whether Meta documents this field as news about the account. */
export const isNoticeField = (field: string): boolean => documented.has(field)

/** People who joined or left a group stand beside the brand; nobody of them is “the” customer. */
const participantsOf = (scene: WhatsAppScene, item: Place): ReadonlyArray<Participant> =>
  ["added_participants", "removed_participants", "failed_participants", "participants"].flatMap((key) => item.get(key).items())
    .flatMap((participant) => {
      const [first, ...rest] = peopleIn(scene, participant)
      return first === undefined ? [] : [{ role: "other", identifiers: [first, ...rest] as [Identifier, ...Array<Identifier>] } as const]
    })

/** One notice: its topic is the webhook field, its text what the vendor says, in the vendor's words. */
export const noticeDraft = (scene: WhatsAppScene, place: Place, topic: string): Draft => {
  const item = place.for(noMarks())
  const own = item.get("timestamp")
  const time = own.isPresent ? own : scene.time.for(item.marks)
  const identifiers = peopleIn(scene, item)
  const others = [...brandOf(scene, item.marks), ...participantsOf(scene, item)]
  const at = unixTime(scene.received, time)
  const text = allInWords(item)
  carryEnvelope(scene, item.marks)
  return {
    at: item.pointer,
    marks: item.marks,
    event: {
      ...sharedBy(whatsAppId, "whatsapp"),
      key: eventKey(whatsAppId, topic, digest([scene.account.value ?? null, scene.time.value ?? null, item.value ?? null])),
      at,
      thread: { references: [] },
      identifiers,
      others,
      _tag: "ChannelNotice",
      topic,
      text
    }
  }
}
