/**
 * A letter as one JSON document: `/pages/0/text` for each page, `/info/Title` and the like for a PDF, `/attachments/0/name`
 * for files inside it, `/invoices/0/xml` for an electronic invoice (the letter itself, or inside a PDF). A picture of a page is `/image/mediaType` and `/image/size`; a text that was read off a scan is pages
 * alone. A scan that is kept elsewhere is reported as JSON and is its own document: `/scan`, `/writtenOn`, `/sender/name`.
 */
import { Malformed, parseJson, type Received, textOf } from "@redthread/channel"
import { Effect, Result, Schema } from "effect"
import { formText } from "./FormBodyParts.ts"
import { LetterInvoice, readInvoice } from "./LetterInvoice.ts"
import { givenUp, type ReadingLimits, readPdf } from "./LetterReader.ts"

/** A file inside a PDF that is called like an invoice and is none: why. */
const NoInvoice = Schema.Struct({ file: Schema.String, unreadable: Schema.NonEmptyString })

/** The pages of a letter, with what a PDF says about itself. */
export const LetterPages = Schema.Struct({
  pages: Schema.Array(Schema.Struct({ text: Schema.String })),
  info: Schema.optionalKey(Schema.Record(Schema.String, Schema.Json)),
  attachments: Schema.optionalKey(Schema.Array(Schema.Struct({ name: Schema.String }))),
  invoices: Schema.optionalKey(Schema.Array(Schema.Union([LetterInvoice, NoInvoice])))
})
export type LetterPages = typeof LetterPages.Type

/** An electronic invoice without paper, such as an XRechnung. */
export const BareInvoice = Schema.Struct({ invoices: Schema.Tuple([LetterInvoice]) })
export type BareInvoice = typeof BareInvoice.Type

/** One page as a picture. */
export const LetterPicture = Schema.Struct({ image: Schema.Struct({ mediaType: Schema.String, size: Schema.Int }) })
export type LetterPicture = typeof LetterPicture.Type

/** Who sent a letter, as the mail room noted it. */
export const LetterSender = Schema.StructWithRest(
  Schema.Struct({
    name: Schema.optionalKey(Schema.String),
    address: Schema.optionalKey(Schema.String),
    email: Schema.optionalKey(Schema.String),
    phone: Schema.optionalKey(Schema.String),
    customerNo: Schema.optionalKey(Schema.String),
    contractNo: Schema.optionalKey(Schema.String)
  }),
  [Schema.Record(Schema.String, Schema.Json)]
)

/** A scan that is kept elsewhere, with what the mail room knows about it. */
export const ScanReference = Schema.StructWithRest(
  Schema.Struct({
    /** Where the scan is: an id of the archive, or a link. */
    scan: Schema.NonEmptyString,
    pages: Schema.optionalKey(Schema.Int),
    /** ISO 8601 or `31.12.2026`. */
    writtenOn: Schema.optionalKey(Schema.String),
    scannedAt: Schema.optionalKey(Schema.String),
    title: Schema.optionalKey(Schema.String),
    text: Schema.optionalKey(Schema.String),
    sender: Schema.optionalKey(LetterSender)
  }),
  [Schema.Record(Schema.String, Schema.Json)]
)
export type ScanReference = typeof ScanReference.Type

/** What a letter is delivered as. */
export const LetterWire = Schema.Union([LetterPages, BareInvoice, LetterPicture, ScanReference])
export type LetterWire = typeof LetterWire.Type

/** How much of a letter is read. */
export interface LetterLimits {
  /** In bytes. */
  readonly maxBytes: number
  readonly maxPages: number
  /** What the reading of a PDF may take. */
  readonly reading: Partial<ReadingLimits>
}

const malformed = (reason: string): Malformed => new Malformed({ at: "", reason })

const pdfDocument = Effect.fnUntraced(function*(bytes: Uint8Array, { maxPages, reading }: LetterLimits): Effect.fn.Return<LetterPages, Malformed> {
  const answer = yield* Effect.promise(() => readPdf(bytes, maxPages, reading))
  switch (answer._tag) {
    case "TooLong":
      return yield* malformed(`The PDF has ${answer.pages} pages; the limit is ${maxPages}.`)
    case "Failed":
      if (answer.name === givenUp) return yield* malformed(`The PDF is not read any further: ${answer.message}. It was kept; printed and scanned, or sent as pictures of its pages, it can be read.`)
      return yield* malformed(/password/i.test(answer.name) ? "The PDF is encrypted and needs a password." : `The PDF is damaged or cut off: ${answer.message}`)
    case "Read":
      return {
        pages: answer.pages.map((text) => ({ text })),
        info: Object.fromEntries(answer.info),
        ...(answer.attachments.length === 0 ? {} : { attachments: answer.attachments.map((name) => ({ name })) }),
        ...(answer.invoices.length === 0 ? {} : { invoices: answer.invoices.map(({ bytes, name }) =>
          Result.getOrElse(readInvoice(bytes, name), ({ reason }) => ({ file: name, unreadable: reason }))) })
      }
  }
})

const pictures: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\xFF\xD8\xFF/, "image/jpeg"],
  [/^\x89PNG\r\n\x1A\n/, "image/png"],
  [/^(II\*\0|MM\0\*)/, "image/tiff"]
]

/** XML, in whatever width of letters: with its declaration, or an invoice's root element. */
const isXml = (start: string): boolean => {
  const text = start.replace(/^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, "").replaceAll("\0", "").trimStart()
  return text.startsWith("<?xml") || /^(<!--(?:(?!-->)[^])*-->\s*)*<([\w.-]+:)?(CrossIndustry(Invoice|Document)|Invoice|CreditNote)[\s>]/.test(text)
}

/** Letters, digits and the like; no binary file. */
const isText = (text: string): boolean => !/[\u0000-\u0008\u000E-\u001F]/.test(text) && !/^\s*<(!doctype|html|\?xml)/i.test(text)

/**
 * The document of a delivery. `Malformed`: nothing in it, too large, too many pages, a PDF that is damaged, cut off or
 * encrypted, XML that is no invoice, JSON without `scan`, or bytes that are neither PDF, picture nor text.
 */
export const letterDocument = Effect.fnUntraced(function*(received: Received, limits: LetterLimits): Effect.fn.Return<Schema.Json, Malformed> {
  const { body } = received
  if (body.length > limits.maxBytes) return yield* malformed(`The letter has ${body.length} bytes; the limit is ${limits.maxBytes}.`)
  const start = Buffer.from(body.subarray(0, 1024)).toString("latin1")
  if (start.trim() === "") return yield* malformed("The letter is empty.")
  if (start.includes("%PDF-")) return yield* pdfDocument(body, limits)
  const picture = pictures.find(([signature]) => signature.test(start))
  if (picture !== undefined) return { image: { mediaType: picture[1], size: body.length } }
  if (isXml(start)) return { invoices: [yield* Effect.fromResult(readInvoice(body))] }
  if (/^\s*\{/.test(start.replace(/^\xEF\xBB\xBF/, ""))) {
    const json = yield* Effect.fromResult(parseJson(textOf(received)))
    const scan = json !== null && typeof json === "object" && !Array.isArray(json) ? (json as Schema.JsonObject)["scan"] : undefined
    return typeof scan === "string" && scan !== "" ? json : yield* malformed("This JSON names no scan; a letter needs one, such as {\"scan\": \"archive:4711\"}.")
  }
  const text = formText(body).replace(/^\uFEFF/, "")
  if (!isText(text)) return yield* malformed("This is neither a PDF nor a picture nor the text of a letter.")
  const pages = text.split("\f").map((page) => ({ text: page.trim() }))
  if (pages.length > limits.maxPages) return yield* malformed(`The letter has ${pages.length} pages; the limit is ${limits.maxPages}.`)
  return { pages: pages.length > 1 && pages.at(-1)?.text === "" ? pages.slice(0, -1) : pages }
})
