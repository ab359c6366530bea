/** What customers say on WhatsApp: messages, reactions, edits, withdrawals, changes of number, and the word STOP. */
import { type Draft, noMarks, type Place } from "@redthread/channel"
import type { Consent, Identifier, OutsideTime, ThreadEvidence } from "@redthread/model"
import { defined, digest, eventKey, sharedBy, unixTime, unrecognisedDraft } from "./Drafting.ts"
import { consentFor, isStop, onlyWords } from "./OptOutWords.ts"
import { contentOf, messageType } from "./WhatsAppContent.ts"
import { brandOf, carryEnvelope, conversationOf, type CustomerKeys, customerOf, personOf, whatsAppId, type WhatsAppScene } from "./WhatsAppPeople.ts"

const sender: CustomerKeys = { id: "from", user: "from_user_id", parent: "from_parent_user_id" }
const recipient: CustomerKeys = { id: "to", user: "to_user_id", parent: "to_parent_user_id" }

/** What is known about a message beside its content and carried along: forwarding, catalogue references, the device's key. */
const carryAlong = (message: Place): void => {
  for (const key of ["context", "identity", "referral", "origin", "history_context"]) message.get(key).carry()
}

/** An advertisement that the customer came from is part of the journey. */
const referralNote = (message: Place) => {
  const referral = message.get("referral")
  const [headline, url] = [referral.get("headline").name(), referral.get("source_url").name()]
  const told = [headline, url].filter((part) => part !== undefined).join(" ")
  return told === "" ? [] : [{ _tag: "Noted", text: `Came from an advertisement: ${told}` } as const]
}

const threadOf = (scene: WhatsAppScene, message: Place, identifiers: ReadonlyArray<Identifier>): ThreadEvidence => {
  const [id, answered, group] = [message.get("id").name(), message.get("context").get("id").name(), message.get("group_id").name()]
  return {
    ...conversationOf(scene, message.marks, identifiers, group),
    ...defined({ id }),
    references: answered === undefined ? [] : [answered]
  }
}

/** A number or user id that was exchanged for another: Meta says so itself, so old and new stay together. */
const systemDraft = (scene: WhatsAppScene, message: Place, about: ReturnType<typeof aboutOf>): Draft => {
  const system = message.get("system")
  const type = system.get("type").name() ?? "system"
  const now = [
    ...personOf(scene, system.get("wa_id")),
    ...personOf(scene, system.get("new_wa_id")),
    ...personOf(scene, system.get("user_id")),
    ...personOf(scene, system.get("new_user_id"))
  ]
  const before = system.get("customer")
  const was = about.identifiers.length > 0 ? about.identifiers : personOf(scene, before)
  before.carry()
  const base = { at: message.pointer, marks: message.marks }
  const preference = system.get("marketing").name()
  if (preference === "stop" || preference === "resume") {
    const evidence = system.get("body").string() ?? preference
    return { ...base, event: { ...about, _tag: "ConsentChanged", consent: marketing(about.at, preference === "resume", evidence) } }
  }
  system.get("identity").carry()
  if (now.length > 0 && was.length > 0) {
    system.get("body").carry()
    return { ...base, event: { ...about, _tag: "IdentityChanged", was, now, identifiers: [...was, ...now] } }
  }
  return { ...base, event: { ...about, _tag: "ChannelNotice", topic: type, text: system.get("body").string() ?? "" } }
}

/** Consent to advertising on WhatsApp, given or withdrawn. */
export const marketing = (at: OutsideTime, granted: boolean, evidence: string): Consent => consentFor("marketing", "whatsapp", at, granted, evidence)

const aboutOf = (scene: WhatsAppScene, message: Place, keys: CustomerKeys) => {
  const identifiers = customerOf(scene, message, keys)
  const about = {
    ...sharedBy(whatsAppId, "whatsapp"),
    key: eventKey(whatsAppId, message.get("id").name() ?? `message-${digest(message.value)}`),
    at: unixTime(scene.received, message.get("timestamp")),
    thread: threadOf(scene, message, identifiers),
    identifiers,
    others: brandOf(scene, message.marks),
    signals: referralNote(message)
  }
  carryEnvelope(scene, message.marks)
  return about
}

/** What one message of the `messages`, `message_echoes` or `history` arrays says: one event, and a second one for STOP. */
export const messageDrafts = (scene: WhatsAppScene, item: Place, direction: "inbound" | "outbound"): ReadonlyArray<Draft> => {
  const message = item.for(noMarks())
  const about = aboutOf(scene, message, direction === "inbound" ? sender : recipient)
  if (direction === "outbound") message.get("from").carry()
  else message.get("to").carry()
  const type = messageType(message)
  const base = { at: message.pointer, marks: message.marks }
  const undocumented = (): ReadonlyArray<Draft> => [
    { ...base, event: { ...about, _tag: "Unrecognised", what: type === undefined ? "message without type" : `message of type “${type}”` } }
  ]
  if (type === undefined) return undocumented()
  if (type === "system") return [systemDraft(scene, message, about)]
  if (type === "reaction") {
    const target = message.get("reaction").get("message_id").name()
    if (target === undefined) return undocumented()
    return [{ ...base, event: { ...about, _tag: "Reacted", target, emoji: message.get("reaction").get("emoji").string() ?? "" } }]
  }
  if (type === "revoke") {
    const target = message.get("revoke").get("original_message_id").name()
    return target === undefined ? undocumented() : [{ ...base, event: { ...about, _tag: "Deleted", target } }]
  }
  if (type === "edit") {
    const [target, edited] = [message.get("edit").get("original_message_id").name(), message.get("edit").get("message")]
    if (target === undefined) return undocumented()
    const content = contentOf(edited, messageType(edited) ?? "unknown") ?? [{ _tag: "Unsupported", what: "edit" } as const]
    edited.get("context").carry()
    return [{ ...base, event: { ...about, _tag: "Edited", target, content } }]
  }
  const content = contentOf(message, type)
  if (content === undefined) return undocumented()
  carryAlong(message)
  const words = onlyWords(content)
  return [
    {
      ...base,
      event: { ...about, _tag: "Message", direction, content, ...(direction === "outbound" ? { automatic: "echo" as const } : {}) }
    },
    ...(direction === "inbound" && words !== undefined && isStop(words)
      ? [{
        ...base,
        event: {
          ...about,
          _tag: "ConsentChanged" as const,
          key: eventKey(whatsAppId, about.thread.id ?? `message-${digest(message.value)}`, "consent"),
          signals: [],
          consent: marketing(about.at, false, words)
        }
      }]
      : [])
  ]
}

/** Messages of the past, handed over when a business joins: threads by customer, in both directions. */
export const historyDrafts = (scene: WhatsAppScene, item: Place): ReadonlyArray<Draft> => {
  const brand = scene.value.get("metadata").get("display_phone_number").value
  const digits = typeof brand === "string" ? brand.replaceAll(/\D/g, "") : ""
  return item.get("threads").items().flatMap((thread) =>
    thread.get("messages").items().flatMap((message) => {
      const from = message.get("from").value
      const isOurs = typeof from === "string" && digits !== "" && from.replaceAll(/\D/g, "") === digits
      const drafts = messageDrafts(scene, message, isOurs ? "outbound" : "inbound")
      for (const { marks } of drafts) {
        for (const place of [thread.get("id"), thread.get("context"), item.get("metadata")]) place.for(marks).carry()
      }
      return drafts
    })
  )
}

/** A draft for something in a webhook that nobody documents. */
export const unknownDraft = (scene: WhatsAppScene, place: Place, what: string): Draft =>
  unrecognisedDraft(whatsAppId, "whatsapp", scene.received, place, what)
