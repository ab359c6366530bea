/** What Mastodon and ActivityPub have in common: who may read along, attachments, and people by their addresses. */
import type { Place } from "@redthread/channel"
import { type Content, type Identifier, Namespace } from "@redthread/model"

/** Who may read along, as a note: `public`, `unlisted`, `private` (followers) or `direct`. */
export const visibilityNote = (visibility: string) => [{ _tag: "Noted", text: `visibility: ${visibility}` } as const]

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", "#39": "'", apos: "'", nbsp: " " }

/** What stands in paragraphs and links alone is a text, written as a text; anything richer stays HTML. Nothing for an empty one. */
export const htmlOf = (html: string | undefined): ReadonlyArray<typeof Content.Type> => {
  if (html === undefined || html === "") return []
  if (/<(?!\/?(?:p|br|span|a)\b)/i.test(html)) return [{ _tag: "Html", html }]
  const text = html.replaceAll(/<br\b[^>]*>/gi, "\n").replaceAll(/<\/p>\s*<p\b[^>]*>/gi, "\n\n").replaceAll(/<[^<>]*>/g, "")
  return [{ _tag: "Text", text: text.replaceAll(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => entities[name] ?? "") }]
}

/** A post without whom it is addressed to: mentions at its beginning. */
export const withoutAddress = (html: string): string => html.replace(/^<p>(?:<span class="h-card"[^>]*>.{1,500}?<\/a><\/span>\s*)+/, "<p>")

const kinds = { image: "image", gifv: "video", video: "video", audio: "audio" } as const

/** A link to a file, by what its type or media type says that it is. */
export const fileOf = (ref: string | undefined, type: string, caption: string | undefined): ReadonlyArray<typeof Content.Type> => {
  if (ref === undefined) return []
  const kind = Object.entries(kinds).find(([name]) => type.toLowerCase().startsWith(name))?.[1] ?? "file"
  return [{ _tag: "Media", kind, media: { ref }, ...(caption === undefined ? {} : { caption }) }]
}

/** An identifier that the server vouches for, or that somebody chose freely. */
export const known = (namespace: string, value: string | undefined, assurance: "channel-verified" | "claimed", scope?: string): ReadonlyArray<Identifier> => {
  const text = value?.trim() ?? ""
  return text === "" || text.length > 500 ? [] : [{ namespace: Namespace.make(namespace), value: text, ...(scope === undefined ? {} : { scope }), assurance }]
}

/** A text, or the `id` of an object that stands in its place; the first of a list. */
export const idAt = (place: Place): string | undefined => {
  const one = Array.isArray(place.value) ? place.items()[0] ?? place : place
  return one.name() ?? one.get("id").name() ?? one.get("href").name()
}
