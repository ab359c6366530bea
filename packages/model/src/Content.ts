/** What a message consists of, the same on every channel. */
import { Schema } from "effect"

/** Where media bytes are: an id or link of the channel, fetched by the shell before it expires. */
export const MediaRef = Schema.Struct({
  /** The channel's media id, a link, or `cid:`/part number inside the raw payload. */
  ref: Schema.NonEmptyString,
  mediaType: Schema.optionalKey(Schema.String),
  filename: Schema.optionalKey(Schema.String),
  /** In bytes. */
  size: Schema.optionalKey(Schema.Int),
  /** SHA-256 as the channel wrote it (hexadecimal or Base64). */
  checksum: Schema.optionalKey(Schema.String)
})
export type MediaRef = typeof MediaRef.Type

/**
 * A stretch of what arrived that is not the author's answer: the head of the quoted message, the quoted words, a signature, or
 * what a program or lawyer added. UTF-16 offsets into the whole words in the raw payload, `to` exclusive.
 */
export const Trimmed = Schema.Struct({ kind: Schema.Literals(["header", "quote", "signature", "notice"]), from: Schema.Int, to: Schema.Int })
export type Trimmed = typeof Trimmed.Type

/** One part of a message. `trimmed` points at what stands around the author's own words in the payload; absent where they are all. */
export const Content = Schema.TaggedUnion({
  Text: { text: Schema.String, trimmed: Schema.optionalKey(Schema.Array(Trimmed)) },
  Html: { html: Schema.String, trimmed: Schema.optionalKey(Schema.Array(Trimmed)) },
  Media: {
    kind: Schema.Literals(["image", "video", "audio", "voice", "document", "sticker", "file"]),
    media: MediaRef,
    caption: Schema.optionalKey(Schema.String)
  },
  /** Degrees, WGS 84: latitude −90 to 90, longitude −180 to 180. */
  Location: {
    latitude: Schema.Finite,
    longitude: Schema.Finite,
    name: Schema.optionalKey(Schema.String),
    address: Schema.optionalKey(Schema.String)
  },
  /** Contact cards the customer shared; the card as the channel gave it. */
  Contacts: { cards: Schema.Array(Schema.Json) },
  /** A button or list row the customer chose. */
  Choice: { id: Schema.String, title: Schema.String },
  /** Products ordered inside the channel, as the channel gave them. */
  Order: { items: Schema.Array(Schema.Json), text: Schema.optionalKey(Schema.String) },
  /** Fields of a form, in the order of the form; a name may come twice. */
  Form: { fields: Schema.Array(Schema.Struct({ name: Schema.String, value: Schema.String })) },
  /** A kind of content that the channel names but cannot deliver or that we do not model further. */
  Unsupported: { what: Schema.NonEmptyString }
})
export type Content = typeof Content.Type

/** The words in a message, its captions and choices included, one line a part; for classification and display. */
export const plainText = (parts: ReadonlyArray<Content>): string =>
  parts.map((part) =>
    Content.match(part, {
      Text: ({ text }) => text,
      Html: ({ html }) =>
        html.replaceAll(/<(style|script)[\s\S]*?<\/\1>/gi, " ").replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ").trim(),
      Media: ({ caption, kind, media }) => caption ?? `[${kind}${media.filename === undefined ? "" : ` ${media.filename}`}]`,
      Location: ({ address, latitude, longitude, name }) => name ?? address ?? `[${latitude}, ${longitude}]`,
      Contacts: ({ cards }) => `[contacts: ${cards.length}]`,
      Choice: ({ title }) => title,
      Order: ({ items, text }) => text ?? `[order: ${items.length} items]`,
      Form: ({ fields }) => fields.map(({ name, value }) => `${name}: ${value}`).join("\n"),
      Unsupported: ({ what }) => `[${what}]`
    })
  ).filter((line) => line !== "").join("\n")
