/** Reads PDFs in a thread of their own, so that a damaged or endless one harms nobody else. */
import { extname } from "node:path"
import { Worker } from "node:worker_threads"
import { type PdfAnswer, type PdfPictures, type PdfQuestion, threadName } from "./LetterThread.ts"

/** How long one PDF may take, in milliseconds. */
const patience = 60_000

interface Waiting {
  readonly answer: (answer: PdfAnswer) => void
  readonly timer: NodeJS.Timeout
}

const waiting = new Map<number, Waiting>()
let thread: Worker | undefined
let asked = 0

const settle = (answer: PdfAnswer): void => {
  const one = waiting.get(answer.number)
  if (one === undefined) return
  clearTimeout(one.timer)
  waiting.delete(answer.number)
  // A thread that nobody waits for keeps no process alive.
  if (waiting.size === 0) thread?.unref()
  one.answer(answer)
}

const giveUp = (message: string): void => {
  thread = undefined
  for (const number of waiting.keys()) settle({ _tag: "Failed", number, name: "", message })
}

const started = (): Worker => {
  if (thread !== undefined) return thread
  const made = new Worker(new URL(`./LetterThread${extname(new URL(import.meta.url).pathname)}`, import.meta.url), { workerData: threadName })
  made.on("message", settle)
  made.on("error", (error) => made === thread && giveUp(error instanceof Error ? error.message : String(error)))
  made.on("exit", () => made === thread && giveUp("the thread that reads PDFs ended"))
  thread = made
  return made
}

const ask = (bytes: Uint8Array, asking: Omit<PdfQuestion, "number" | "bytes">): Promise<PdfAnswer> =>
  new Promise((answer) => {
    const number = asked++
    const worker = started()
    const timer = setTimeout(() => {
      void worker.terminate()
      giveUp(`it took longer than ${patience / 1000} seconds`)
    }, patience)
    waiting.set(number, { answer, timer })
    worker.ref()
    const question: PdfQuestion = { number, bytes: new Uint8Array(bytes), ...asking }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(question)
  })

/** What the PDF says; never rejects. After a minute without an answer it is given up, and the thread with it. */
export const readPdf = async (bytes: Uint8Array, maxPages: number): Promise<Exclude<PdfAnswer, PdfPictures>> => {
  const answer = await ask(bytes, { maxPages })
  return answer._tag === "Pictures" ? { _tag: "Failed", number: answer.number, name: "", message: "no words were read" } : answer
}

/** The pictures on a page of a PDF, counted from 1; `undefined` where it cannot be read. */
export const picturesInPdf = async (bytes: Uint8Array, page: number, maxPixels: number): Promise<PdfPictures | undefined> => {
  const answer = await ask(bytes, { maxPages: page, pictures: { page, maxPixels } })
  return answer._tag === "Pictures" ? answer : undefined
}
