/** Who is meant in a WhatsApp webhook: all identifiers of a person that were seen together, and the brand's own number. */
import type { Place, Received } from "@redthread/channel"
import { type ConversationId, type Identifier, Namespace, type Participant } from "@redthread/model"
import type { Schema } from "effect"
import { adapterId, defined } from "./Drafting.ts"
import { eachOnce } from "./Webhook.ts"
import type { WhatsAppConfig } from "./WhatsAppWire.ts"

/** The adapter's id. */
export const whatsAppId = adapterId("whatsapp-cloud")

/** Where in a delivery an item stands: what it needs to know about its surroundings. */
export interface WhatsAppScene {
  readonly config: WhatsAppConfig
  readonly received: Received
  /** The business account's id. */
  readonly account: Place
  /** The `value` of the change, with metadata and contacts. */
  readonly value: Place
  readonly field: Place
  readonly time: Place
}

const phone = Namespace.make("phone")
const user = Namespace.make("whatsapp-user")
const parentUser = Namespace.make("whatsapp-parent-user")
const username = Namespace.make("whatsapp-username")
const name = Namespace.make("name")
const businessPhone = Namespace.make("whatsapp-phone-number-id")

const digitsOf = (value: string): string | undefined =>
  /^\+?\d{5,15}$/.test(value) ? value.startsWith("+") ? value.slice(1) : value : undefined

/** Ids that are unique only for the business: scoped by the portfolio, or by the business account where that is all we know. */
const scoped = (scene: WhatsAppScene, namespace: Namespace, value: string, marks: Place["marks"]): Identifier => ({
  namespace,
  value,
  ...defined({ scope: scene.config.portfolio ?? scene.account.for(marks).name() }),
  assurance: "channel-verified"
})

/** A WhatsApp id: a phone number in E.164 without plus gives two identifiers, a business-scoped user id one. */
export const personOf = (scene: WhatsAppScene, place: Place): ReadonlyArray<Identifier> => {
  const value = place.name()
  if (value === undefined) return []
  const digits = digitsOf(value)
  return digits === undefined
    ? [scoped(scene, value.includes(".ENT.") ? parentUser : user, value, place.marks)]
    : [
      { namespace: phone, value: `+${digits}`, assurance: "channel-verified" },
      { namespace: user, value: digits, assurance: "channel-verified" }
    ]
}

/** The parent id of a person in linked portfolios. */
const parentOf = (scene: WhatsAppScene, place: Place): ReadonlyArray<Identifier> => {
  const value = place.name()
  return value === undefined ? [] : [scoped(scene, parentUser, value, place.marks)]
}

const claimed = (namespace: Namespace, place: Place): ReadonlyArray<Identifier> => {
  const value = place.name()
  return value === undefined ? [] : [{ namespace, value, assurance: "claimed" }]
}

/** All that one object says about a person, under the names that Meta uses for it. */
export const peopleIn = (scene: WhatsAppScene, place: Place): ReadonlyArray<Identifier> => [
  ...personOf(scene, place.get("wa_id")),
  ...personOf(scene, place.get("user_id")),
  ...parentOf(scene, place.get("parent_user_id")),
  ...claimed(username, place.get("username")),
  ...claimed(username, place.get("profile").get("username")),
  ...claimed(name, place.get("profile").get("name"))
]

const same = (one: Schema.Json | undefined, other: Schema.Json | undefined): boolean =>
  typeof one === "string" && typeof other === "string" && one !== "" && (one === other || (digitsOf(one) ?? one) === (digitsOf(other) ?? other))

/** Which keys of an item name the customer. */
export interface CustomerKeys {
  readonly id: string
  readonly user: string
  readonly parent: string
}

/** The customer of an item: by its own keys, and by the contact card of the same delivery that belongs to it. */
export const customerOf = (scene: WhatsAppScene, item: Place, keys: CustomerKeys): ReadonlyArray<Identifier> => {
  const [id, userId, parent] = [item.get(keys.id), item.get(keys.user), item.get(keys.parent)]
  const cards = scene.value.get("contacts").items()
  const matching = cards.filter((card) =>
    same(card.get("wa_id").value, id.value) || same(card.get("user_id").value, userId.value) || same(card.get("user_id").value, id.value)
  )
  const card = matching[0] ?? (cards.length === 1 ? cards[0] : undefined)
  return eachOnce([
    ...personOf(scene, id),
    ...personOf(scene, userId),
    ...parentOf(scene, parent),
    ...(card === undefined ? [] : peopleIn(scene, card.for(item.marks)))
  ])
}

/** The brand's number that the webhook belongs to. */
export const brandOf = (scene: WhatsAppScene, marks: Place["marks"]): ReadonlyArray<Participant> => {
  const metadata = scene.value.get("metadata").for(marks)
  const [display, id] = [metadata.get("display_phone_number").name(), metadata.get("phone_number_id").name()]
  const digits = display?.replaceAll(/[\s().-]/g, "")
  const [first, ...rest]: ReadonlyArray<Identifier> = [
    ...(display === undefined
      ? []
      : [{ namespace: phone, value: digits !== undefined && digitsOf(digits) !== undefined ? `+${digitsOf(digits)}` : display, assurance: "channel-verified" } as const]),
    ...(id === undefined ? [] : [{ namespace: businessPhone, value: id, assurance: "channel-verified" } as const])
  ]
  return first === undefined ? [] : [{ role: "brand", identifiers: [first, ...rest] }]
}

/** The conversation: the brand's number and the customer, or the group. A business-scoped id goes first, because it is always there. */
export const conversationOf = (
  scene: WhatsAppScene,
  marks: Place["marks"],
  identifiers: ReadonlyArray<Identifier>,
  group?: string
): { readonly conversation?: ConversationId } => {
  const number = scene.value.get("metadata").get("phone_number_id").for(marks).name() ?? scene.account.for(marks).name() ?? ""
  const users = identifiers.filter(({ namespace }) => namespace === user)
  const who = group ?? (users.find(({ scope }) => scope !== undefined) ?? users[0])?.value
  return who === undefined ? {} : { conversation: `${whatsAppId}:${number}:${who}` as ConversationId }
}

/** Envelope leaves that say where a delivery belongs and are in no typed field. */
export const carryEnvelope = (scene: WhatsAppScene, marks: Place["marks"]): void => {
  for (const place of [scene.account, scene.time, scene.field, scene.value.get("messaging_product"), scene.value.get("metadata")]) {
    place.for(marks).carry()
  }
}
