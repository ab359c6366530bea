/**
 * The thread in which PDFs are read. Of a damaged file the PDF library drops rejections that nobody can wait for; in the
 * thread of a service each of them would end the process, here they end nothing.
 */
import { parentPort, workerData } from "node:worker_threads"
import { constants, inflateSync } from "node:zlib"
import { isInvoiceFile } from "./LetterInvoice.ts"
import { greyOf, greyOfBits, type GreyPicture, turned } from "./LetterPictures.ts"

/** What makes a thread this one: the module may also be loaded elsewhere and then does nothing. */
export const threadName = "redthread/pdf"

/** A file to read; `number` comes back with the answer. */
export interface PdfQuestion {
  readonly number: number
  readonly bytes: Uint8Array
  readonly maxPages: number
  /** Asks for the pictures on this page (counted from 1, each of at most so many pixels) instead of the words. */
  readonly pictures?: { readonly page: number; readonly maxPixels: number }
}

/** What a PDF says: its pages as text, what it says about itself, the files inside it. */
export interface PdfRead {
  readonly _tag: "Read"
  readonly pages: ReadonlyArray<string>
  readonly info: ReadonlyArray<readonly [string, string | number | boolean | null]>
  readonly attachments: ReadonlyArray<string>
  /** The electronic invoices among the attachments. */
  readonly invoices: ReadonlyArray<{ readonly name: string; readonly bytes: Uint8Array }>
}

/** The pictures on a page, upright; `tooLarge` of them were left out. */
export interface PdfPictures {
  readonly _tag: "Pictures"
  readonly pictures: ReadonlyArray<GreyPicture>
  readonly tooLarge: number
}

/** The answer to a question: what was read, how many pages were too many, or why it cannot be read. */
export type PdfAnswer = { readonly number: number } & (
  | PdfRead
  | PdfPictures
  | { readonly _tag: "TooLong"; readonly pages: number }
  | { readonly _tag: "Failed"; readonly name: string; readonly message: string }
)

/** More invoices than anybody puts into one letter. */
const mostInvoices = 10

/** More than a page in colour at 600 dots an inch; what grows beyond it is made to exhaust memory. */
const largestStream = 128 * 1024 * 1024

/** Streams shorter than this cannot grow beyond it: deflate makes at most 1,032 bytes of one. */
const shortest = 100_000

/** Whether a stream in the file would grow beyond measure when it is unpacked, or is packed twice. */
const isBomb = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const head = file.toString("latin1", Math.max(0, at - 400), at)
    const dictionary = head.slice(head.lastIndexOf("obj") + 1)
    if (head.endsWith("end") || !dictionary.includes("/FlateDecode")) continue
    if (/\/Filter\s*\[[^\]]*\/FlateDecode[^\]]*\/(Flate|LZW|RunLength)Decode/.test(dictionary)) return true
    const start = at + (file[at + 6] === 13 ? 8 : 7)
    const end = file.indexOf("endstream", start)
    if (end < 0 || end - start < shortest) continue
    try {
      inflateSync(file.subarray(start, end), { maxOutputLength: largestStream, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (cause) {
      if (cause instanceof RangeError) return true
    }
  }
  return false
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  typeof value === "string" || typeof value === "boolean" || value === null || (typeof value === "number" && Number.isFinite(value))

/** What covers less than this part of the largest picture on a page is a stamp or a logo, no part of a scan. */
const smallPart = 0.05

/** A picture as the PDF library gives it: `kind` 1 has a bit a pixel, 2 three bytes, 3 four; a mask has no kind and a bit a pixel. */
interface Painted {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data?: unknown
}

const greyOfPainted = ({ data, height, kind = 1, width }: Painted): ReadonlyArray<GreyPicture> => {
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return []
  return [kind === 1 ? greyOfBits(data, width, height) : greyOf(data, width, height, kind === 2 ? 3 : 4)]
}

const picturesOf = async (bytes: Uint8Array, { maxPixels, page: wanted }: { readonly page: number; readonly maxPixels: number }): Promise<PdfPictures> => {
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf")
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  try {
    const page = await pdf.getPage(wanted)
    const { OPS } = await getResolvedPDFJS()
    const painting = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
    const { argsArray, fnArray } = await page.getOperatorList()
    const found: Array<Painted> = []
    for (const [i, operator] of fnArray.entries()) {
      if (!painting.has(operator)) continue
      const [given] = argsArray[i] as readonly [string | Painted]
      const key = typeof given === "string" ? given : given.data
      const image = typeof key !== "string" ? given as Painted : await new Promise<Painted | null>((resolve) => (key.startsWith("g_") ? page.commonObjs : page.objs).get(key, resolve))
      if (image !== null && image.width * image.height > 0) found.push(image)
    }
    const largest = found.reduce((most, { height, width }) => Math.max(most, width * height), 0)
    const part = found.filter(({ height, width }) => width * height >= largest * smallPart)
    const fitting = part.filter(({ height, width }) => width * height <= maxPixels)
    return { _tag: "Pictures", pictures: fitting.flatMap(greyOfPainted).map((picture) => turned(picture, page.rotate)), tooLarge: part.length - fitting.length }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const read = async ({ bytes, maxPages, number, pictures }: PdfQuestion): Promise<PdfAnswer> => {
  if (isBomb(bytes)) return { _tag: "Failed", number, name: "", message: `a part of it grows beyond ${largestStream} bytes when it is unpacked` }
  if (pictures !== undefined) return { number, ...await picturesOf(bytes, pictures) }
  const { extractText, getDocumentProxy, getMeta } = await import("unpdf")
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  try {
    if (pdf.numPages > maxPages) return { _tag: "TooLong", number, pages: pdf.numPages }
    const { text } = await extractText(pdf, { mergePages: false })
    const { info } = await getMeta(pdf)
    const attachments = [...await pdf.getAttachments() ?? []].map(([id, { filename }]) => ({ id, name: filename }))
    const invoices: Array<{ readonly name: string; readonly bytes: Uint8Array }> = []
    for (const { id, name } of attachments.filter((one) => isInvoiceFile(one.name)).slice(0, mostInvoices)) {
      invoices.push({ name, bytes: new Uint8Array(await pdf.getAttachmentContent(id) ?? []) })
    }
    return {
      _tag: "Read",
      number,
      pages: text.map((page) => page.trim()),
      info: Object.entries(info).flatMap(([key, value]) => (isPlain(value) ? [[key, value] as const] : [])),
      attachments: attachments.map(({ name }) => name),
      invoices
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const failed = (number: number, cause: unknown): PdfAnswer => ({
  _tag: "Failed",
  number,
  name: cause instanceof Error ? cause.name : "",
  message: cause instanceof Error ? cause.message : String(cause)
})

if (workerData === threadName) {
  process.on("unhandledRejection", () => undefined)
  const reply = async (question: PdfQuestion): Promise<void> => {
    const answer = await read(question).catch((cause: unknown) => failed(question.number, cause))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(answer)
  }
  parentPort?.on("message", (question: PdfQuestion) => void reply(question))
}
