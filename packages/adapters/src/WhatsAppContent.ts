/** What a WhatsApp message consists of, by its type. */
import type { Place } from "@redthread/channel"
import type { Content } from "@redthread/model"
import type { Schema } from "effect"
import { defined, under } from "./Drafting.ts"

type Part = typeof Content.Type
type MediaKind = Extract<Part, { readonly _tag: "Media" }>["kind"]

const mediaOf = (place: Place, kind: MediaKind): ReadonlyArray<Part> => {
  const ref = place.get("id").name() ?? place.get("link").name() ?? place.get("url").name()
  if (ref === undefined) return []
  place.get("url").carry()
  place.get("link").carry()
  place.get("animated").carry()
  const voice = place.get("voice").boolean()
  return [{
    _tag: "Media",
    kind: kind === "audio" && voice === true ? "voice" : kind,
    media: {
      ref,
      ...defined({
        mediaType: place.get("mime_type").string(),
        filename: place.get("filename").string(),
        checksum: place.get("sha256").string()
      })
    },
    ...defined({ caption: place.get("caption").string() })
  }]
}

const choice = (id: Place, title: Place): ReadonlyArray<Part> =>
  id.isPresent || title.isPresent ? [{ _tag: "Choice", id: id.string() ?? "", title: title.string() ?? "" }] : []

/** A flow's answer: the fields of the form inside its `response_json`, or the whole text where it is no object. */
const formOf = (place: Place): ReadonlyArray<Part> => {
  place.get("name").carry()
  place.get("body").carry()
  const written = place.get("response_json").string()
  if (written === undefined) return []
  const fields = (() => {
    try {
      const value: unknown = JSON.parse(written)
      return value !== null && typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : undefined
    } catch {
      return undefined
    }
  })()
  return [{
    _tag: "Form",
    fields: fields === undefined
      ? [{ name: "response_json", value: written }]
      : fields.map(([name, value]) => ({ name, value: typeof value === "string" ? value : JSON.stringify(value) ?? "" }))
  }]
}

const interactiveOf = (place: Place): ReadonlyArray<Part> => {
  place.get("type").carry()
  const list = place.get("list_reply")
  list.get("description").carry()
  const permission = place.get("call_permission_reply")
  const answer = permission.get("response").string()
  permission.carry()
  return [
    ...choice(place.get("button_reply").get("id"), place.get("button_reply").get("title")),
    ...choice(list.get("id"), list.get("title")),
    ...formOf(place.get("nfm_reply")),
    ...(answer === undefined ? [] : [{ _tag: "Choice", id: "call_permission_reply", title: answer } as const])
  ]
}

const locationOf = (place: Place): ReadonlyArray<Part> => {
  const [latitude, longitude] = [place.get("latitude").number(), place.get("longitude").number()]
  place.get("url").carry()
  return latitude === undefined || longitude === undefined ? [] : [{
    _tag: "Location",
    latitude,
    longitude,
    ...defined({ name: place.get("name").string(), address: place.get("address").string() })
  }]
}

const orderOf = (place: Place): ReadonlyArray<Part> => {
  place.get("catalog_id").carry()
  const items = place.get("product_items").json()
  return Array.isArray(items)
    ? [{ _tag: "Order", items: items as ReadonlyArray<Schema.Json>, ...defined({ text: place.get("text").string() }) }]
    : []
}

const contactsOf = (place: Place): ReadonlyArray<Part> => {
  const cards = place.value
  return Array.isArray(cards) ? [{ _tag: "Contacts", cards: place.json() as ReadonlyArray<Schema.Json> }] : []
}

const textOf = (place: Place): ReadonlyArray<Part> => {
  const text = place.string()
  return text === undefined ? [] : [{ _tag: "Text", text }]
}

const readers: Readonly<Record<string, (message: Place) => ReadonlyArray<Part>>> = {
  text: (message) => textOf(message.get("text").get("body")),
  image: (message) => mediaOf(message.get("image"), "image"),
  video: (message) => mediaOf(message.get("video"), "video"),
  audio: (message) => mediaOf(message.get("audio"), "audio"),
  voice: (message) => mediaOf(message.get("voice"), "voice"),
  document: (message) => mediaOf(message.get("document"), "document"),
  sticker: (message) => mediaOf(message.get("sticker"), "sticker"),
  location: (message) => locationOf(message.get("location")),
  contacts: (message) => contactsOf(message.get("contacts")),
  interactive: (message) => interactiveOf(message.get("interactive")),
  button: (message) => choice(message.get("button").get("payload"), message.get("button").get("text")),
  order: (message) => orderOf(message.get("order"))
}

/** Types that Meta documents without content we could read: they stand in the thread by their name. */
const named = new Set(["request_welcome", "unsupported", "unknown", "media_placeholder", "ephemeral", "template", "errors", "group_invite"])

/** The type of a message; where none is written, the one whose object is there. */
export const messageType = (message: Place): string | undefined =>
  message.get("type").name() ?? Object.keys(readers).find((type) => message.get(type).isPresent)

const complaint = (message: Place): string | undefined => {
  const [error] = message.get("errors").items()
  message.get("errors").carry()
  return message.get("unsupported").get("type").name() ?? error?.get("title").name()
}

/**
 * The parts of a message of this type; `undefined` for a type that Meta does not document.
 * A documented type whose object is missing or broken is `Unsupported` under its name.
 */
export const contentOf = (message: Place, type: string): ReadonlyArray<Part> | undefined => {
  const read = under(readers, type)
  if (read === undefined && !named.has(type)) return undefined
  const parts = read?.(message) ?? []
  if (parts.length > 0) return parts
  const why = complaint(message)
  return [{ _tag: "Unsupported", what: why === undefined ? type : `${type}: ${why}` }]
}
