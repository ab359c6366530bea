/**
 * An e-mail as one JSON document, so that everything in it can be pointed at: `/headers/3/value`, `/text`, `/html`,
 * `/attachments/0/filename`. Headers stand in order, duplicates kept, names in lower case, values unfolded but not
 * decoded. The bytes of attachments stay in the raw payload; only machine-readable reports keep their text here.
 * A mailbox file (mbox) with several mails has the images of all of them under `/messages`.
 */
import { Expired, FetchError, Malformed, type Received } from "@redthread/channel"
import { type MediaRef, type Pointer, pointerKeys } from "@redthread/model"
import { Effect, Schema } from "effect"
import type { Attachment } from "postal-mime"
import { sha256Hex } from "./Crypto.ts"
import { takeApart, type TakenApart } from "./EmailMime.ts"

const EmailAttachment = Schema.Struct({
  filename: Schema.optionalKey(Schema.String),
  mimeType: Schema.String,
  disposition: Schema.optionalKey(Schema.String),
  contentId: Schema.optionalKey(Schema.String),
  description: Schema.optionalKey(Schema.String),
  /** In bytes, decoded. */
  size: Schema.Int,
  /** Of the decoded bytes, lower-case hexadecimal. */
  sha256: Schema.String,
  /** Only for reports and the returned mail: `message/*` and `text/rfc822-headers`. */
  text: Schema.optionalKey(Schema.String)
})

/** One e-mail as a document. */
export const EmailImage = Schema.Struct({
  /** The line that separates mails in a mailbox file, where there was one. */
  mbox: Schema.optionalKey(Schema.String),
  headers: Schema.Array(Schema.Struct({ key: Schema.String, value: Schema.String })),
  text: Schema.optionalKey(Schema.String),
  html: Schema.optionalKey(Schema.String),
  attachments: Schema.Array(EmailAttachment)
})
export type EmailImage = typeof EmailImage.Type

/** What a delivery of e-mail holds: one mail, or a mailbox file with several. */
export const EmailWire = Schema.Union([EmailImage, Schema.Struct({ messages: Schema.Array(EmailImage) })])
export type EmailWire = typeof EmailWire.Type

/** 50 MB: what the large providers accept at most, with the overhead of Base64. */
const defaultLimit = 50 * 1024 * 1024

/** What a mail may consist of: beyond this it was made to keep us busy. The largest honest mails have about 700,000 lines. */
const bounds = { lines: 1_000_000, boundaries: 20_000, parser: { maxNestingDepth: 100, maxRfc822NestingDepth: 3, maxHeadersSize: 512 * 1024 } }

const signatures: ReadonlyArray<readonly [RegExp, string]> = [
  [/^%PDF-/, "a PDF"],
  [/^\xD0\xCF\x11\xE0/, "an Outlook or Word file (OLE), which has to be saved as .eml first"],
  [/^PK\x03\x04/, "a ZIP archive or an Office document"],
  [/^!BDN/, "an Outlook data file (PST)"],
  [/^\x89PNG|^\xFF\xD8\xFF|^GIF8/, "an image"],
  [/^\x1F\x8B/, "a gzip archive"],
  [/^-----BEGIN /, "a PEM file (a key or certificate)"],
  [/^\s*<(!doctype|html|head|body)\b/i, "an HTML page"],
  [/^\s*<\?xml/, "an XML document"],
  [/^\s*[{[]\s*(["{[\d\]}]|$)/, "JSON"]
]

/** Header names that make a text a mail. */
const telling =
  /^(from|to|cc|subject|date|message-id|received|return-path|reply-to|sender|mime-version|content-type|delivered-to|x-original-to|resent-[a-z]+|dkim-signature|delivery-date|envelope-to|x-envelope-[a-z]+|bcc|references|in-reply-to|list-id|authentication-results|arc-[a-z-]+)\s*:/i

/** What the bytes look like instead of a mail; `undefined` where they may be one. */
const otherThanMail = (start: string, name: string): string | undefined => {
  const known = signatures.find(([signature]) => signature.test(start))
  if (known !== undefined) return known[1]
  const lines = start.split(/\r\n|\n|\r/)
  const first = lines.findIndex((line) => line.trim() !== "")
  const blank = lines.findIndex((line, i) => i > first && line.trim() === "")
  const headers = lines.slice(first, blank < 0 ? undefined : blank)
  const isMail = headers.some((line) => telling.test(line)) ||
    (/\.eml$/i.test(name) && headers.some((line) => /^[!-9;-~]+\s*:/.test(line)))
  if (isMail) return undefined
  return start.includes("\0") ? "a binary file" : "plain text without any header of a mail"
}

/** Where the mails of a mailbox file begin; one entry, 0, for a single mail. */
const separators = (text: string): ReadonlyArray<number> => {
  const starts: Array<number> = []
  const from = /(^|\n\r?\n)From \S[^\n]*\d{2}:\d{2}[^\n]*\n/g
  for (let found = from.exec(text); found !== null; found = from.exec(text)) {
    starts.push(found.index + (found[1] ?? "").length)
    from.lastIndex = found.index + found[0].length - 1
  }
  return starts[0] === 0 ? starts : [0]
}

const isReport = (mimeType: string): boolean => mimeType.startsWith("message/") || mimeType === "text/rfc822-headers" || mimeType === "text/rfc822"

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content)

const attachmentImage = (attachment: Attachment): EmailImage["attachments"][number] => {
  const bytes = bytesOf(attachment)
  return {
    ...(attachment.filename === null ? {} : { filename: attachment.filename }),
    mimeType: attachment.mimeType,
    ...(attachment.disposition === null ? {} : { disposition: attachment.disposition }),
    ...(attachment.contentId === undefined ? {} : { contentId: attachment.contentId }),
    ...(attachment.description === undefined ? {} : { description: attachment.description }),
    size: bytes.length,
    sha256: sha256Hex(bytes),
    ...(isReport(attachment.mimeType) ? { text: new TextDecoder("utf-8").decode(bytes) } : {})
  }
}

const imageOf = (mail: TakenApart, mbox: string | undefined): EmailImage => ({
  ...(mbox === undefined ? {} : { mbox }),
  headers: mail.headers.map(({ key, value }) => ({ key, value })),
  ...(mail.text === undefined ? {} : { text: mail.text }),
  ...(mail.html === undefined ? {} : { html: mail.html }),
  attachments: mail.attachments.map(attachmentImage)
})

/** One mail taken apart, and the line that separated it from others, where there was one. */
const parseOne = (bytes: Uint8Array) => {
  const mbox = /^From [^\n]*\n/.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1000)).toString("latin1"))?.[0]
  return Effect.tryPromise({
    try: () => takeApart(mbox === undefined ? bytes : bytes.subarray(mbox.length), bounds.parser),
    catch: (cause) => new Malformed({ at: "", reason: `The mail cannot be taken apart: ${cause instanceof Error ? cause.message : String(cause)}` })
  }).pipe(Effect.map((mail) => ({ mail, mbox: mbox?.trimEnd() })))
}

/** Why taking this mail apart would take unreasonably long; `undefined` where it would not. */
const tooMuch = (text: string): string | undefined => {
  let lines = 0
  let boundaries = 0
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) {
    lines++
    if (text.startsWith("--", i + 1)) boundaries++
  }
  return lines > bounds.lines
    ? `more than ${bounds.lines} lines`
    : boundaries > bounds.boundaries ? `more than ${bounds.boundaries} parts` : undefined
}

/** The bytes of each mail of a delivery, in order. */
const mailsIn = Effect.fnUntraced(function*(received: Received, maxBytes: number) {
  if (received.body.length > maxBytes) {
    return yield* new Malformed({ at: "", reason: `The mail has ${received.body.length} bytes; the limit is ${maxBytes}.` })
  }
  const hasMark = received.body[0] === 0xEF && received.body[1] === 0xBB && received.body[2] === 0xBF
  const body = hasMark ? received.body.subarray(3) : received.body
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1")
  if (text.trim() === "") return yield* new Malformed({ at: "", reason: "The mail is empty." })
  const much = tooMuch(text)
  if (much !== undefined) return yield* new Malformed({ at: "", reason: `The mail has ${much}.` })
  const lead = text.length - text.trimStart().length
  const other = otherThanMail(text.slice(0, 65_536), received.name)
  if (other !== undefined) return yield* new Malformed({ at: "", reason: `This is no e-mail; it looks like ${other}.` })
  const starts = separators(text.slice(lead)).map((start) => start + lead)
  return starts.map((start, i) => body.subarray(start, starts[i + 1]))
})

/**
 * The image of a delivery. Every mail is read, however broken; only what is empty, larger than `maxBytes` (50 MB unless
 * told), made to keep us busy (nested deeper than 100 parts, more than 20,000 parts, a million lines or 512 kB of headers),
 * or clearly something else is `Malformed` and says so.
 */
export const emailImage = Effect.fnUntraced(function*(received: Received, maxBytes: number = defaultLimit) {
  const mails = yield* mailsIn(received, maxBytes)
  const images = yield* Effect.forEach(mails, (bytes) => Effect.map(parseOne(bytes), ({ mail, mbox }) => imageOf(mail, mbox)))
  const [only] = images
  return (images.length === 1 && only !== undefined ? only : { messages: images }) satisfies EmailWire
})

/**
 * The attachment that a message in this place calls so: `part:` and its number, or `cid:` and its Content-ID; where several
 * have one Content-ID, the one with this checksum.
 */
export const emailAttachment = Effect.fnUntraced(function*(received: Received, at: Pointer, { checksum, ref }: MediaRef, maxBytes: number = defaultLimit) {
  const gone = new FetchError({ reason: new Expired({ text: `The mail has no part ${ref}.` }) })
  const [list, number] = pointerKeys(at)
  const bytes = (yield* mailsIn(received, maxBytes))[list === "messages" ? Number(number) : 0]
  if (bytes === undefined) return yield* gone
  const { mail: { attachments } } = yield* parseOne(bytes)
  const called = attachments.filter(({ contentId }, i) => (contentId === undefined ? `part:${i}` : `cid:${contentId.replace(/^<|>$/g, "")}`) === ref)
  const found = called.find((one) => sha256Hex(bytesOf(one)) === checksum) ?? called[0]
  return found === undefined ? yield* gone : { bytes: bytesOf(found), mediaType: found.mimeType }
})
