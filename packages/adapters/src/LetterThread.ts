/**
 * The thread in which PDFs are read. Of a damaged file the PDF library drops rejections that nobody can wait for; in the
 * thread of a service each of them would end the process, here they end nothing.
 */
import { parentPort, workerData } from "node:worker_threads"

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
  readonly attachments: ReadonlyArray<{ readonly name: string; readonly size: number }>
}

/** The answer to a question: what was read, how many pages were too many, or why it cannot be read. */
export type PdfAnswer = { readonly number: number } & (
  | PdfRead
  | { readonly _tag: "TooLong"; readonly pages: number }
  | { readonly _tag: "Failed"; readonly name: string; readonly message: string }
)

const isPlain = (value: unknown): value is string | number | boolean | null =>
  typeof value === "string" || typeof value === "boolean" || value === null || (typeof value === "number" && Number.isFinite(value))

const read = async ({ bytes, maxPages, number }: PdfQuestion): Promise<PdfAnswer> => {
  const { extractText, getDocumentProxy, getMeta } = await import("unpdf")
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 })
  try {
    if (pdf.numPages > maxPages) return { _tag: "TooLong", number, pages: pdf.numPages }
    const { text } = await extractText(pdf, { mergePages: false })
    const { info } = await getMeta(pdf)
    const files: ReadonlyArray<{ readonly filename?: unknown; readonly content?: { readonly length?: unknown } }> = Object.values(await pdf.getAttachments() ?? {})
    return {
      _tag: "Read",
      number,
      pages: text.map((page) => page.trim()),
      info: Object.entries(info).flatMap(([key, value]) => (isPlain(value) ? [[key, value] as const] : [])),
      attachments: files.map(({ content, filename }) => ({ name: String(filename ?? ""), size: typeof content?.length === "number" ? content.length : 0 }))
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
