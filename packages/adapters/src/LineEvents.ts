/** Events of LINE: what users write, take back and press; who follows or blocks; all else as news. Source: Messaging API reference, “Webhook event objects”. */
import { type Draft, noMarks, type Place, type Received } from "@redthread/channel"
import { type Content, ConversationId, type Identifier, Namespace, type Participant } from "@redthread/model"
import { adapterId, defined, digest, eventKey, sharedBy, unixTime, unrecognisedDraft } from "./Drafting.ts"
import { consentFor, isStop, onlyWords } from "./OptOutWords.ts"
import { allInWords, carry, isObject } from "./Webhook.ts"

/** The adapter's id. */
export const lineId = adapterId("line")

const user = Namespace.make("line-user")

/** Whether this is a webhook of LINE, or one event of it. */
export const isLine = (place: Place): boolean =>
  Array.isArray(place.get("events").value) && /^U[0-9a-z]{32}$/i.test(String(place.get("destination").value))
  || isLineEvent(place) && (place.get("webhookEventId").isPresent || place.get("replyToken").isPresent)

const isLineEvent = (place: Place): boolean => typeof place.get("type").value === "string" && isObject(place.get("source")) && place.get("timestamp").isPresent && ["active", "standby"].includes(String(place.get("mode").value))

const mediaKinds = { image: "image", video: "video", audio: "audio", file: "file" } as const
type MediaKind = keyof typeof mediaKinds

/** What was said. Bytes of media are fetched by the message's id, unless another provider holds them. */
const contentOf = (message: Place): ReadonlyArray<Content> | undefined => {
  const type = String(message.get("type").value)
  const id = message.get("id").text() ?? ""
  if (type === "text") return [{ _tag: "Text", text: message.get("text").string() ?? "" }]
  if (Object.hasOwn(mediaKinds, type)) {
    const ref = message.get("contentProvider").get("originalContentUrl").name() ?? id
    const size = message.get("fileSize").number()
    return ref === "" ? undefined : [{ _tag: "Media", kind: mediaKinds[type as MediaKind], media: { ref, ...defined({ filename: message.get("fileName").name(), size: size !== undefined && Number.isSafeInteger(size) ? size : undefined }) } }]
  }
  if (type === "location") {
    const [latitude, longitude] = [message.get("latitude").number(), message.get("longitude").number()]
    const [title, address] = [message.get("title").name(), message.get("address").name()]
    // LINE wants a title and an address; where there was one alone, or none, it stands in both places.
    const [name, where] = [title === `${latitude}, ${longitude}` ? undefined : title, address === title ? undefined : address]
    return latitude === undefined || longitude === undefined ? undefined : [{ _tag: "Location", latitude, longitude, ...defined({ name, address: where }) }]
  }
  if (type !== "sticker") return undefined
  const sticker = [message.get("packageId").text(), message.get("stickerId").text()].filter((part) => part !== undefined && part !== "").join("/")
  const caption = message.get("text").name() ?? message.get("keywords").items().map((word) => word.name()).find((word) => word !== undefined)
  return [{ _tag: "Media", kind: "sticker", media: { ref: `sticker:${sticker}` }, ...defined({ caption }) }]
}

/** Who speaks and where. User ids count for the provider of the account only, so they carry it as their scope. */
const sceneOf = (received: Received, destination: string | undefined, event: Place) => {
  const source = event.get("source")
  const who = source.get("userId").name()
  const group = source.get("groupId").name() ?? source.get("roomId").name()
  const scope = defined({ scope: destination })
  const identifiers: ReadonlyArray<Identifier> = who === undefined ? [] : [{ namespace: user, value: who, ...scope, assurance: "channel-verified" }]
  const others: ReadonlyArray<Participant> = [
    ...(destination === undefined ? [] : [{ role: "brand", identifiers: [{ namespace: Namespace.make("line-bot"), value: destination, assurance: "channel-verified" }] } as const]),
    ...(group === undefined ? [] : [{ role: "other", identifiers: [{ namespace: Namespace.make("line-group"), value: group, ...scope, assurance: "channel-verified" }] } as const])
  ]
  source.carry()
  const where = group ?? who
  const own = event.get("webhookEventId").name()
  carry(event, "type", "mode", "replyToken", "deliveryContext")
  return {
    about: { ...sharedBy(lineId, "chat"), identifiers, others, at: unixTime(received, event.get("timestamp")) },
    conversation: where === undefined ? {} : { conversation: ConversationId.make(`${lineId}:${destination ?? ""}:${where}`) },
    // Older deliveries name no event: then all that is in it but the sign of a redelivery names it.
    own: own ?? digest({ ...(event.value as Record<string, never>), deliveryContext: null })
  }
}

const messageDrafts = (received: Received, destination: string | undefined, place: Place): ReadonlyArray<Draft> => {
  const event = place.for(noMarks())
  const message = event.get("message")
  const [id, content] = [message.get("id").text(), contentOf(message)]
  if (content === undefined || id === undefined || id === "") return [unrecognisedDraft(lineId, "chat", received, place, `message of type “${String(place.get("message").get("type").value)}”`)]
  const { about, conversation } = sceneOf(received, destination, event)
  const quoted = message.get("quotedMessageId").name()
  carry(message, "id", "type", "quoteToken", "markAsReadToken", "emojis", "mention", "contentProvider", "imageSet", "duration", "packageId", "stickerId", "stickerResourceType", "keywords", "text")
  const said = onlyWords(content)
  const base = { at: event.pointer, marks: event.marks }
  const shared = { ...about, thread: { ...conversation, id, references: quoted === undefined ? [] : [quoted] } }
  return [
    { ...base, event: { ...shared, _tag: "Message", key: eventKey(lineId, "message", id), direction: "inbound", content } },
    ...(said !== undefined && isStop(said)
      ? [{ ...base, event: { ...shared, _tag: "ConsentChanged" as const, key: eventKey(lineId, "message", id, "consent"), consent: consentFor("marketing", "chat", about.at, false, said) } }]
      : [])
  ]
}

/** One event of a webhook. Who blocks the account gets nothing any more; adding it again is no consent to advertising. */
const eventDrafts = (received: Received, destination: string | undefined, place: Place): ReadonlyArray<Draft> => {
  const type = String(place.get("type").value)
  if (type === "message") return messageDrafts(received, destination, place)
  if (!known.has(type) || !isObject(place)) return [unrecognisedDraft(lineId, "chat", received, place, `event of type “${type}”`)]
  const event = place.for(noMarks())
  const { about, conversation, own } = sceneOf(received, destination, event)
  const base = { at: event.pointer, marks: event.marks }
  const shared = { ...about, thread: { ...conversation, references: [] } }
  const target = event.get("unsend").get("messageId").name()
  if (type === "unsend" && target !== undefined) return [{ ...base, event: { ...shared, _tag: "Deleted", key: eventKey(lineId, "unsend", target), target } }]
  if (type === "postback" && place.get("postback").get("data").isPresent) {
    const data = event.get("postback").get("data").string() ?? ""
    const chosen = allInWords(event.get("postback").get("params"))
    return [{ ...base, event: { ...shared, thread: { ...conversation, id: own, references: [] }, _tag: "Message", key: eventKey(lineId, own), direction: "inbound", content: [{ _tag: "Choice", id: data, title: chosen === "" ? data : chosen }] } }]
  }
  if (type === "follow" || type === "unfollow") {
    const evidence = [type, event.get("follow").get("isUnblocked").value === true ? "unblocked" : ""].filter((word) => word !== "").join(", ")
    event.get("follow").carry()
    return (type === "follow" ? ["service"] : ["service", "marketing"]).map((purpose): Draft => ({
      ...base, event: { ...shared, _tag: "ConsentChanged", key: eventKey(lineId, own, purpose), consent: consentFor(purpose, "chat", about.at, type === "follow", evidence) }
    }))
  }
  const told = ["joined", "left", "link", "beacon", "membership", "module", "things", "videoPlayComplete", "chatControl", "delivery"].map((key) => allInWords(event.get(key))).filter((words) => words !== "").join(" · ")
  event.get("type").string()
  return [{ ...base, event: { ...shared, _tag: "ChannelNotice", key: eventKey(lineId, own), topic: type, text: told.slice(0, 1000) } }]
}

const known = new Set([
  "unsend", "follow", "unfollow", "join", "leave", "memberJoined", "memberLeft", "postback", "videoPlayComplete", "beacon", "accountLink", "membership", "module", "activated", "deactivated", "botSuspended", "botResumed", "delivery", "things"
])

/** All events in a document, wherever they stand; an empty webhook is LINE's question whether we listen. */
export const lineDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => lineDrafts(received, item))
  if (!isObject(place)) return []
  if (isLineEvent(place)) return eventDrafts(received, undefined, place)
  const events = place.get("events")
  if (!Array.isArray(events.value)) return place.members().flatMap(([, member]) => lineDrafts(received, member))
  const destination = place.get("destination")
  const name = typeof destination.value === "string" && destination.value !== "" ? destination.value : undefined
  const drafts = events.items().flatMap((event) => eventDrafts(received, name, event))
  for (const { marks } of drafts) destination.for(marks).carry()
  if (drafts.length > 0) return drafts
  const asked = place.for(noMarks())
  carry(asked, "events")
  return [{ at: asked.pointer, marks: asked.marks, event: { ...sharedBy(lineId, "chat"), _tag: "ChannelNotice", key: eventKey(lineId, "asked", digest(place.value)), at: { instant: received.at, raw: "" }, thread: { references: [] }, identifiers: [], topic: "verification", text: allInWords(asked) } }]
}
