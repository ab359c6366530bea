/** What a message on Telegram consists of, by the field that is there. */
import type { Place } from "@redthread/channel"
import type { Content } from "@redthread/model"
import type { Schema } from "effect"
import { defined } from "./Drafting.ts"
import { allInWords, carry } from "./Webhook.ts"

type Part = typeof Content.Type
type MediaKind = Extract<Part, { readonly _tag: "Media" }>["kind"]

const aside = [
  "file_unique_id", "width", "height", "duration", "length", "thumb", "thumbnail", "performer", "title", "emoji", "set_name", "type", "is_animated",
  "is_video", "mask_position", "custom_emoji_id", "premium_animation", "needs_repainting", "cover", "start_timestamp", "qualities"
]

const fileOf = (place: Place, kind: MediaKind, caption: Place): ReadonlyArray<Part> => {
  const ref = place.get("file_id").name()
  if (ref === undefined) return []
  carry(place, ...aside)
  const size = place.get("file_size").number()
  return [{
    _tag: "Media",
    kind,
    media: {
      ref,
      ...defined({
        mediaType: place.get("mime_type").string(),
        filename: place.get("file_name").string(),
        size: size === undefined || !Number.isSafeInteger(size) ? undefined : size
      })
    },
    ...defined({ caption: caption.string() })
  }]
}

/** A photo comes in several sizes; the largest, which stands last, is the photo. */
const photoOf = (place: Place, caption: Place): ReadonlyArray<Part> => {
  const parts = fileOf(place.items().at(-1) ?? place, "image", caption)
  if (parts.length > 0) place.carry()
  return parts
}

const locationOf = (place: Place, more: { readonly name?: string; readonly address?: string } = {}): ReadonlyArray<Part> => {
  const [latitude, longitude] = [place.get("latitude").number(), place.get("longitude").number()]
  carry(place, "horizontal_accuracy", "live_period", "heading", "proximity_alert_radius")
  return latitude === undefined || longitude === undefined ? [] : [{ _tag: "Location", latitude, longitude, ...more }]
}

/** Telegram demands an address of every venue; one that repeats the title says nothing. */
const venueOf = (place: Place): ReadonlyArray<Part> => {
  const [title, address] = [place.get("title").name(), place.get("address").name()]
  carry(place, "foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
  return locationOf(place.get("location"), defined({ name: title, address: address === title ? undefined : address }))
}

const cardsOf = (place: Place): ReadonlyArray<Part> => (place.isPresent ? [{ _tag: "Contacts", cards: [place.json() as Schema.Json] }] : [])

const named = (place: Place, what: string): ReadonlyArray<Part> => {
  if (!place.isPresent) return []
  const words = allInWords(place)
  return [{ _tag: "Unsupported", what: words === "" ? what : `${what}: ${words}` }]
}

/** A file in paid media may be a preview only. */
const paidOf = (place: Place, caption: Place): ReadonlyArray<Part> => {
  const parts = place.get("paid_media").items().flatMap((item) => {
    const files = [...photoOf(item.get("photo"), caption), ...fileOf(item.get("video"), "video", caption)]
    item.carry()
    return files.length > 0 ? files : [{ _tag: "Unsupported", what: "paid media" } as const]
  })
  place.get("star_count").carry()
  return parts
}

const pollOf = (place: Place): ReadonlyArray<Part> => {
  const question = place.get("question").string()
  if (question === undefined) return []
  const options = place.get("options").items().map((option) => option.get("text").string() ?? "")
  place.carry()
  return [{ _tag: "Text", text: [question, ...options.map((option) => `– ${option}`)].join("\n") }]
}

/** What the customer's own page inside Telegram sent: a button and its data. */
const webAppOf = (place: Place): ReadonlyArray<Part> => {
  const [data, button] = [place.get("data").string(), place.get("button_text").string()]
  return data === undefined ? [] : [{ _tag: "Form", fields: [{ name: button ?? "data", value: data }] }]
}

const textOf = (place: Place): ReadonlyArray<Part> => {
  const text = place.string()
  return text === undefined ? [] : [{ _tag: "Text", text }]
}

const diceOf = (place: Place): ReadonlyArray<Part> => {
  const [emoji, value] = [place.get("emoji").name(), place.get("value").text()]
  return emoji === undefined ? [] : [{ _tag: "Text", text: `${emoji} ${value ?? ""}`.trim() }]
}

/** In this order: an animation also has a document, and a venue a location, which say the same once more. */
const readers: ReadonlyArray<readonly [field: string, read: (message: Place) => ReadonlyArray<Part>, again?: string]> = [
  ["text", (message) => textOf(message.get("text"))],
  ["photo", (message) => photoOf(message.get("photo"), message.get("caption"))],
  ["live_photo", (message) => fileOf(message.get("live_photo"), "image", message.get("caption"))],
  ["animation", (message) => fileOf(message.get("animation"), "video", message.get("caption")), "document"],
  ["video", (message) => fileOf(message.get("video"), "video", message.get("caption"))],
  ["video_note", (message) => fileOf(message.get("video_note"), "video", message.get("caption"))],
  ["voice", (message) => fileOf(message.get("voice"), "voice", message.get("caption"))],
  ["audio", (message) => fileOf(message.get("audio"), "audio", message.get("caption"))],
  ["document", (message) => fileOf(message.get("document"), "document", message.get("caption"))],
  ["sticker", (message) => fileOf(message.get("sticker"), "sticker", message.get("caption"))],
  ["paid_media", (message) => paidOf(message.get("paid_media"), message.get("caption"))],
  ["venue", (message) => venueOf(message.get("venue")), "location"],
  ["location", (message) => locationOf(message.get("location"))],
  ["contact", (message) => cardsOf(message.get("contact"))],
  ["poll", (message) => pollOf(message.get("poll"))],
  ["web_app_data", (message) => webAppOf(message.get("web_app_data"))],
  ["dice", (message) => diceOf(message.get("dice"))],
  ...["story", "game", "invoice", "checklist", "passport_data", "giveaway", "giveaway_winners", "gift", "unique_gift", "users_shared", "user_shared", "chat_shared", "rich_message"].map((field) =>
    [field, (message: Place) => named(message.get(field), field)] as const)
]

/** The parts of a message; `undefined` where it has none of the fields that Telegram documents for content. */
export const telegramContent = (message: Place): ReadonlyArray<Part> | undefined => {
  const present = readers.filter(([field]) => message.get(field).isPresent)
  const repeated = new Set(present.map(([, , again]) => again))
  const parts = present.filter(([field]) => !repeated.has(field)).flatMap(([field, read]) => {
    const found = read(message)
    return found.length > 0 ? found : [{ _tag: "Unsupported", what: field } as const]
  })
  for (const field of repeated) if (field !== undefined) message.get(field).carry()
  carry(message, "caption", "entities", "caption_entities")
  return present.length === 0 ? undefined : parts
}
