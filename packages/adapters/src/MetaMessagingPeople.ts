/** Who writes to whom on Messenger and Instagram: ids that count for one page or account only. */
import type { Place, Received } from "@redthread/channel"
import { type AdapterId, ConversationId, type Identifier, Namespace, type Participant } from "@redthread/model"
import { adapterId, defined, sharedBy } from "./Drafting.ts"
import type { MetaMessagingConfig } from "./MetaMessagingWire.ts"
import { carry } from "./Webhook.ts"

/** One of the two channels of the platform. */
export interface MetaChannel {
  readonly id: AdapterId
  readonly kind: "messenger" | "instagram"
  /** What stands in `object`. */
  readonly object: "page" | "instagram"
  readonly user: Namespace
  readonly account: Namespace
}

/** Messenger: page-scoped user ids. */
export const onMessenger: MetaChannel = {
  id: adapterId("messenger"), kind: "messenger", object: "page", user: Namespace.make("messenger-user"), account: Namespace.make("facebook-page")
}

/** Instagram: user ids scoped by the account. */
export const onInstagram: MetaChannel = {
  id: adapterId("instagram"), kind: "instagram", object: "instagram", user: Namespace.make("instagram-user"), account: Namespace.make("instagram-account")
}

/** Where in a delivery an item stands. */
export interface MetaScene {
  readonly channel: MetaChannel
  readonly config: MetaMessagingConfig
  readonly received: Received
  readonly root: Place
  readonly entry: Place
}

const username = Namespace.make("instagram-username")
const userRef = Namespace.make("messenger-user-ref")
const name = Namespace.make("name")

const accountOf = (scene: MetaScene, marks: Place["marks"]): string | undefined => {
  const id = scene.entry.for(marks).get("id").text()
  return id === "" ? undefined : id
}

/** All that a person object says: an id for the account, a reference of the checkbox or chat plug-in, a user name. */
export const metaPerson = (scene: MetaScene, person: Place): ReadonlyArray<Identifier> => {
  const [id, ref, nick, full] = [person.get("id").text(), person.get("user_ref").text(), person.get("username").name(), person.get("name").name()]
  const scope = defined({ scope: accountOf(scene, person.marks) })
  person.carry()
  return [
    ...(id === undefined || id === "" ? [] : [{ namespace: scene.channel.user, value: id, ...scope, assurance: "channel-verified" } as const]),
    ...(ref === undefined || ref === "" ? [] : [{ namespace: userRef, value: ref, ...scope, assurance: "anonymous" } as const]),
    ...(nick === undefined ? [] : [{ namespace: username, value: nick, assurance: "claimed" } as const]),
    ...(full === undefined ? [] : [{ namespace: name, value: full, assurance: "claimed" } as const])
  ]
}

/** The page or account itself. */
export const metaBrand = (scene: MetaScene, marks: Place["marks"]): ReadonlyArray<Participant> => {
  const value = accountOf(scene, marks)
  return value === undefined ? [] : [{ role: "brand", identifiers: [{ namespace: scene.channel.account, value, assurance: "channel-verified" }] }]
}

/** Customer, brand and conversation of an item. The customer sends, unless the account itself does or the item says it is an echo. */
export const metaAbout = (scene: MetaScene, item: Place, isEcho: boolean) => {
  const [sender, recipient] = [item.get("sender"), item.get("recipient")]
  const account = scene.entry.get("id").value
  const isOurs = isEcho || (account !== undefined && sender.get("id").isPresent && String(sender.get("id").value) === String(account) && String(recipient.get("id").value) !== String(account))
  const identifiers = metaPerson(scene, isOurs ? recipient : sender)
  const others = metaBrand(scene, item.marks)
  if (isOurs) sender.carry()
  else recipient.carry()
  const conversation = identifiers[0] === undefined ? {} : { conversation: ConversationId.make(`${scene.channel.id}:${accountOf(scene, item.marks) ?? ""}:${identifiers[0].value}`) }
  return { ...sharedBy(scene.channel.id, scene.channel.kind), identifiers, others, conversation, isOurs }
}

/** Leaves of the envelope that say where a delivery belongs. */
export const carryMetaEnvelope = (scene: MetaScene, marks: Place["marks"]): void => {
  carry(scene.root.for(marks), "object")
  carry(scene.entry.for(marks), "id", "time", "hop_context", "uid")
}
