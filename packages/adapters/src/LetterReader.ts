/** Reads PDFs in a thread of their own, so that a damaged or endless one harms nobody else. */
import { extname } from "node:path"
import { Worker } from "node:worker_threads"
import { type PdfAnswer, type PdfPictures, type PdfQuestion, threadName } from "./LetterThread.ts"

/** What the reading of one PDF may take. */
export interface ReadingLimits {
  /** Of computing. */
  readonly seconds: number
  /** Of memory, beside that of the file. */
  readonly megabytes: number
}

/** A book of a thousand pages takes less than half of each, a page scanned in colour at 600 dots an inch 250 MB. */
const usual: ReadingLimits = { seconds: 8, megabytes: 384 }
/** How long anybody waits for a PDF, in milliseconds: a minute. */
const patience = 60_000
/** A thread that holds more than this when it has answered is not asked again: what a large PDF leaves behind would count against the next. */
const leftAtMost = 128 * 1024 * 1024
/** How often that is looked at, in milliseconds. */
const every = 20

/** The name of the answer about a PDF whose reading was given up. */
export const givenUp = "given up"

interface Waiting {
  readonly number: number
  readonly answer: (answer: PdfAnswer) => void
}

let waiting: Waiting | undefined
let thread: Worker | undefined
let asked = 0
/** Ends when the thread that was given up last has given its memory back. */
let ending: Promise<unknown> = Promise.resolve()
/** Ends with the question before: one PDF is read at a time, so that one that is given up takes no other with it. */
let before: Promise<unknown> = Promise.resolve()

const settle = (answer: PdfAnswer): void => {
  if (waiting?.number !== answer.number) return
  const { answer: tell } = waiting
  waiting = undefined
  // A thread that nobody waits for keeps no process alive.
  thread?.unref()
  tell(answer)
}

const giveUp = (worker: Worker, message: string): void => {
  if (worker !== thread) return
  thread = undefined
  ending = worker.terminate()
  if (waiting !== undefined) settle({ _tag: "Failed", number: waiting.number, name: givenUp, message })
}

const tooMuchMemory = (megabytes: number): string => `it takes more than ${megabytes} MB of memory`

const started = (): Worker => {
  if (thread !== undefined) return thread
  const made = new Worker(new URL(`./LetterThread${extname(new URL(import.meta.url).pathname)}`, import.meta.url), {
    workerData: threadName, resourceLimits: { maxOldGenerationSizeMb: usual.megabytes }
  })
  made.on("message", settle)
  made.on("error", (error) => giveUp(made, !(error instanceof Error) ? String(error) : "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuchMemory(usual.megabytes) : error.message))
  made.on("exit", () => giveUp(made, "the thread that reads PDFs ended"))
  thread = made
  return made
}

/** What a thread holds in bytes, and computed in microseconds (0 where this Node cannot tell); nothing of one that has not begun yet. */
const usage = async (worker: Worker): Promise<{ readonly held: number; readonly computed: number }> => {
  const statistics = worker.getHeapStatistics().catch(() => ({ external_memory: 0, used_heap_size: 0 }))
  const computing = ("cpuUsage" in worker ? worker.cpuUsage() : Promise.reject(new Error("older than Node 24.6"))).catch(() => ({ system: 0, user: 0 }))
  const [{ external_memory: outside, used_heap_size: inside }, { system, user }] = await Promise.all([statistics, computing])
  return { held: inside + outside, computed: system + user }
}

/** What is too much about the reading of this question, as soon as something is; looks until it is answered. Typed arrays are in no heap, so the thread's own limit does not see them. */
const watch = async (worker: Worker, number: number, size: number, { megabytes, seconds }: ReadingLimits): Promise<void> => {
  const [begun, { computed: before }] = [performance.now(), await usage(worker)]
  while (waiting?.number === number && worker === thread) {
    const { computed, held } = await usage(worker)
    if (waiting?.number !== number) return
    if (held - size > megabytes * 1024 * 1024) return giveUp(worker, tooMuchMemory(megabytes))
    if (computed - before > seconds * 1_000_000) return giveUp(worker, `it takes more than ${seconds} seconds of computing`)
    if (performance.now() - begun > patience) return giveUp(worker, `it takes longer than ${patience / 1000} seconds`)
    await new Promise((resolve) => setTimeout(resolve, every).unref())
  }
}

const askNow = (bytes: Uint8Array, asking: Omit<PdfQuestion, "number" | "bytes">, limits: ReadingLimits): Promise<PdfAnswer> =>
  new Promise((answer) => {
    const number = asked++
    const worker = started()
    waiting = { number, answer }
    worker.ref()
    const own = new Uint8Array(bytes)
    const question: PdfQuestion = { number, bytes: own, ...asking }
    worker.postMessage(question, [own.buffer])
    void watch(worker, number, 2 * bytes.length, limits)
  })

const tidied = async (): Promise<void> => {
  const worker = thread
  if (worker === undefined) return void await ending
  // The next question waits for this one: until then the thread keeps the process alive.
  worker.ref()
  const { held } = await usage(worker)
  worker.unref()
  if (held > leftAtMost) giveUp(worker, "")
  await ending
}

const ask = (bytes: Uint8Array, asking: Omit<PdfQuestion, "number" | "bytes">, limits: Partial<ReadingLimits> = {}): Promise<PdfAnswer> => {
  const answer = before.then(() => askNow(bytes, asking, { ...usual, ...limits }))
  before = answer.then(tidied)
  return answer
}

/** What the PDF says; never rejects. One that takes too long or too much memory (8 seconds and 384 MB unless told) is given up, and the thread with it. */
export const readPdf = async (bytes: Uint8Array, maxPages: number, limits?: Partial<ReadingLimits>): Promise<Exclude<PdfAnswer, PdfPictures>> => {
  const answer = await ask(bytes, { maxPages }, limits)
  return answer._tag === "Pictures" ? { _tag: "Failed", number: answer.number, name: "", message: "no words were read" } : answer
}

/** The pictures on a page of a PDF, counted from 1; `undefined` where it cannot be read. */
export const picturesInPdf = async (bytes: Uint8Array, page: number, maxPixels: number): Promise<PdfPictures | undefined> => {
  const answer = await ask(bytes, { maxPages: page, pictures: { page, maxPixels } })
  return answer._tag === "Pictures" ? answer : undefined
}
