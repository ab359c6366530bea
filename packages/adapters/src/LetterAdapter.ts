/** The letter as a channel: paper that was scanned, and paper that is printed. */
import {
  type Capabilities, type ChannelAdapter, type Destination, Malformed, noMarks, type OutboundMessage, OutboundRequest, type Place, predictLoss,
  type Received, Rejected, type Rendered, SendError, UnknownOutcome, Unreachable
} from "@redthread/channel"
import { type ChannelEvent, type Identifier, type Instant, type OutsideTime, outsideTime, plainText } from "@redthread/model"
import { Effect, Schema } from "effect"
import { adapterId, defined, eventKey, finish, looking, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { isOwnAddress } from "./EmailPeople.ts"
import { identifierIn, meaningOf } from "./FormBodyFacts.ts"
import { identifiersInWords } from "./LetterIdentifiers.ts"
import { type LetterInvoice, writeInvoice } from "./LetterInvoice.ts"
import { invoiceRead } from "./LetterInvoiceEvents.ts"
import { letterDocument, type LetterPages, type LetterPicture, LetterWire } from "./LetterImage.ts"
import { letterPdf } from "./LetterPaper.ts"
import { eachOnce } from "./Webhook.ts"

/** The name under which the adapter and its keys are known. */
export const letterAdapterId = adapterId("letter-pdf")

/** What the letter adapter has to be told; nothing is needed. */
export const LetterConfig = Schema.Struct({
  /** The brand's own e-mail addresses, or whole domains as `@example.org`: in a letter they name no customer. */
  ownAddresses: Schema.optionalKey(Schema.Array(Schema.String)),
  /** The brand's own VAT ids and tax numbers: an invoice of theirs is ours, and its customer is the buyer. */
  ownTaxNumbers: Schema.optionalKey(Schema.Array(Schema.String)),
  /** 50 MB unless told. */
  maxBytes: Schema.optionalKey(Schema.Int),
  /** 500 unless told. */
  maxPages: Schema.optionalKey(Schema.Int),
  /** Seconds of computing that the reading of one PDF may take; 8 unless told. */
  maxSeconds: Schema.optionalKey(Schema.Finite),
  /** Megabytes of memory that the reading of one PDF may take beside the file itself; 384 unless told, and no more than that. */
  maxMegabytes: Schema.optionalKey(Schema.Finite)
})
export type LetterConfig = typeof LetterConfig.Type

/** Prints and posts one page; gives the key of the print job. */
export type Printer = (page: Extract<OutboundRequest, { readonly _tag: "Print" }>, key: string) => Effect.Effect<{ readonly externalKey: string }, SendError>

const shared = sharedBy(letterAdapterId, "letter")

/** Reads `31.12.2026` beside what machines write. */
const letterTime = (raw: string | undefined, otherwise: Instant): OutsideTime => {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(raw?.trim() ?? "")
  if (raw === undefined || german === null) return outsideTime(raw, otherwise)
  const [day, month, year] = german.slice(1)
  return { instant: outsideTime(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`, otherwise).instant, raw }
}

const senderIn = (sender: Place): ReadonlyArray<Identifier> => {
  sender.get("address").carry()
  return sender.members().flatMap(([key, inner]) => {
    const fact = meaningOf(key)?.fact
    const found = typeof inner.value === "string" || typeof inner.value === "number" ? identifierIn(key, fact, String(inner.value), "claimed") : undefined
    if (found !== undefined) inner.text()
    return found ?? []
  })
}

const titleOf = (root: Place): string | undefined => {
  const title = root.get("info").get("Title")
  const name = typeof title.value === "string" && title.value.trim() !== "" && !/^(untitled|file:|microsoft word - )/i.test(title.value) ? title.name() : root.get("title").name()
  root.get("info").carry()
  return name
}

/** What was read off the pages that have no words of their own, by the number of the page, counted from 1. */
const readOffScan = (ocr: Place): ReadonlyMap<number, string> =>
  new Map(ocr.get("pages").items().flatMap((page) => {
    const [number, text] = [page.get("page").number(), page.get("text").name()]
    return number === undefined || text === undefined ? [] : [[number, text] as const]
  }))

const knownReferences = ["pages", "scannedAt"]

const eventsOf = (document: Schema.Json, received: Received, config: LetterConfig): ReadonlyArray<ChannelEvent> => {
  const root = looking(document).for(noMarks())
  const evidence = looking(received.evidence).for(noMarks())
  const own = { addresses: config.ownAddresses ?? [], taxNumbers: config.ownTaxNumbers ?? [] }
  const invoices = root.get("invoices").items().map((invoice) => invoiceRead(invoice.for(noMarks()), received, letterAdapterId, own))
  if (invoices.length > 0 && !root.get("pages").isPresent) return finish(document, invoices.map(({ draft }) => draft), () => unrecognisedDraft(letterAdapterId, "letter", received, root, "no invoice"))
  const pages = root.get("pages").items()
  const read = readOffScan(evidence.get("ocr"))
  const texts = Array.from({ length: Math.max(pages.length, ...read.keys()) }, (_, i) => pages[i]?.get("text").string() || read.get(i + 1) || "")
  const written = (texts.some((text) => text !== "") ? texts.join("\n\n") : undefined) ?? root.get("text").name() ?? evidence.get("ocrText").name()
  const at = root.get("writtenOn").name() ?? evidence.get("writtenOn").name() ?? root.get("scannedAt").name() ?? evidence.get("scannedAt").name() ??
    invoices.find(({ issued }) => issued !== undefined)?.issued
  const told = root.get("pages").number()
  for (const key of knownReferences) root.get(key).carry()
  for (const part of ["image", "attachments"]) root.get(part).carry()
  const [invoice] = invoices.flatMap(({ customer }) => (customer.length === 0 ? [] : [customer]))
  // What an invoice says of itself is certain; what its pages say may be the buyer's or the seller's.
  const inside = invoice ?? identifiersInWords(written ?? "", (address) => isOwnAddress(own.addresses, address))
  const people = [...senderIn(root.get("sender")), ...senderIn(evidence.get("sender")), ...inside]
  return finish(document, [{
    at: root.pointer,
    marks: root.marks,
    event: {
      ...shared,
      _tag: "Letter",
      key: eventKey(letterAdapterId, received.checksum),
      at: letterTime(at, received.at),
      thread: { references: [] },
      identifiers: eachOnce(people),
      direction: "inbound",
      pages: Math.max(1, pages.length, ...read.keys(), Number.isSafeInteger(told) ? told ?? 1 : 1),
      scan: root.get("scan").name() ?? `sha256:${received.checksum}`,
      ...defined({ text: written, title: titleOf(root) })
    }
  }, ...invoices.map(({ draft }) => draft)], () => unrecognisedDraft(letterAdapterId, "letter", received, root, "a letter without pages"))
}

const capabilities: Capabilities = {
  content: {
    Text: "native", Html: "text", Media: "dropped", Location: "text", Contacts: "dropped", Choice: "text", Order: "text", Form: "text",
    Unsupported: "dropped"
  },
  receipts: [],
  source: "DIN 5008, letter by post"
}

/** A page with the address, the subject and the words; layout becomes words, pictures are dropped and named as lost. */
const render = (message: OutboundMessage, destination: Destination): Effect.Effect<Rendered, SendError> => {
  const to = destination.to.value.trim()
  if (to === "") return Effect.fail(new SendError({ reason: new Rejected({ code: "no-address", text: "A letter needs a postal address." }) }))
  const words = message.content.flatMap((part) => (capabilities.content[part._tag] === "dropped" ? [] : [part._tag === "Text" ? part.text : plainText([part])]))
  const text = [to, ...(message.subject === undefined ? [] : [message.subject]), ...words].join("\n\n")
  return Effect.succeed({ requests: [OutboundRequest.cases.Print.make({ to, text })], lost: predictLoss(message, capabilities) })
}

/** How long a printer may take to accept a page, in milliseconds. */
const patience = 60_000
const silent = new SendError({ reason: new UnknownOutcome({ text: "The printer did not answer; the page may have been printed." }) })

/** A picture of this size that shows nothing: the signature of JPEG, then zeros. */
const pictureOf = ({ image }: LetterPicture): Uint8Array => {
  const bytes = new Uint8Array(Math.max(3, Math.min(50 * 1024 * 1024, image.size)))
  bytes.set([0xFF, 0xD8, 0xFF])
  return bytes
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const serialise = (wire: LetterWire): Uint8Array => {
  if ("scan" in wire) return encode(JSON.stringify(wire))
  if ("image" in wire) return pictureOf(wire as LetterPicture)
  if (!("pages" in wire)) return encode(writeInvoice((wire as { readonly invoices: readonly [LetterInvoice] }).invoices[0]))
  const { info = {}, invoices = [], pages } = wire as LetterPages
  const texts = pages.map(({ text }) => text)
  if (!("info" in wire) && invoices.length === 0) return encode(texts.join("\f"))
  return letterPdf(texts, Object.fromEntries(["Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate"].flatMap((key) => (typeof info[key] === "string" ? [[key, info[key]]] : []))),
    invoices.map((invoice) => ({ name: invoice.file ?? "factur-x.xml", bytes: encode("xml" in invoice ? writeInvoice(invoice) : "<") })))
}

/**
 * The letter adapter: PDF (needs the optional package unpdf), pictures of pages, the text of a letter, electronic invoices
 * (inside a PDF or as bare XML: a `Transaction` with exact amounts), and JSON that names a scan kept elsewhere. The reference to the scan is the checksum of the bytes where nothing else names it. When a
 * letter was written only people know: the mail room's `writtenOn`, else `scannedAt` (both may come beside the bytes as
 * evidence, as may `sender`, `ocrText`, and `ocr` as `withScans` puts it there), else the time of receipt. Posting needs a printer.
 */
export const letterAdapter = (config: LetterConfig = {}, printer?: Printer): ChannelAdapter<LetterConfig, LetterWire> => {
  const limits = { maxBytes: config.maxBytes ?? 50 * 1024 * 1024, maxPages: config.maxPages ?? 500, reading: defined({ seconds: config.maxSeconds, megabytes: config.maxMegabytes }) }
  return {
    id: letterAdapterId,
    kind: "letter",
    config: LetterConfig,
    wire: LetterWire,
    recognises: (received) => received.channel === "letter",
    isCatchAll: true,
    verify: () => Effect.void,
    document: (received) => letterDocument(received, limits),
    normalise: (received) =>
      Effect.flatMap(letterDocument(received, limits), (document) =>
        Effect.try({
          try: () => eventsOf(document, received, config),
          catch: (cause) => new Malformed({ at: "", reason: `The letter cannot be read: ${String(cause)}` })
        })),
    serialise,
    capabilities: () => capabilities,
    render,
    send: (request, key) =>
      request._tag !== "Print"
        ? Effect.fail(new SendError({ reason: new Rejected({ code: "no-page", text: `Letters are printed; this is a ${request._tag} request.` }) }))
        : printer === undefined
        ? Effect.fail(new SendError({ reason: new Unreachable({ text: "No printer is configured." }) }))
        : Effect.timeoutOrElse(printer(request, key), { duration: patience, orElse: () => Effect.fail(silent) }),
    budget: { requests: 60, perMilliseconds: 60_000 }
  }
}
