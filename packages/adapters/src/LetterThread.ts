/**
 * The thread in which PDFs are read. Of a damaged file the PDF library drops rejections that nobody can wait for; in the
 * thread of a service each of them would end the process, here they end nothing.
 */
import { parentPort, workerData } from "node:worker_threads"
import { constants, inflateSync } from "node:zlib"
import { isInvoiceFile } from "./LetterInvoice.ts"

/** What makes a thread this one: the module may also be loaded elsewhere and then does nothing. */
export const threadName = "redthread/pdf"

/** A file to read; `number` comes back with the answer. */
export interface PdfQuestion {
  readonly number: number
  readonly bytes: Uint8Array
  readonly maxPages: number
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

/** The answer to a question: what was read, how many pages were too many, or why it cannot be read. */
export type PdfAnswer = { readonly number: number } & (
  | PdfRead
  | { readonly _tag: "TooLong"; readonly pages: number }
  | { readonly _tag: "Failed"; readonly name: string; readonly message: string }
)

/** More invoices than anybody puts into one letter. */
const mostInvoices = 10

/** More than a page in colour at 600 dots an inch; what grows beyond it is made to exhaust memory. */
const largestStream = 256 * 1024 * 1024

/** Streams shorter than this cannot grow beyond it: deflate makes at most 1,032 bytes of one. */
const shortest = 200_000

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

const read = async ({ bytes, maxPages, number }: PdfQuestion): Promise<PdfAnswer> => {
  if (isBomb(bytes)) return { _tag: "Failed", number, name: "", message: `a part of it grows beyond ${largestStream} bytes when it is unpacked` }
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
