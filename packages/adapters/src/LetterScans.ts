/**
 * Words read off scans, by machine and on this machine: pictures of pages, and PDFs whose pages are pictures. What was read
 * goes beside the bytes as evidence; understanding it is the letter adapter's part, which stays pure.
 *
 * Needs the optional packages `tesseract.js` and, for German, `@tesseract.js-data/deu`; nothing is fetched from anywhere.
 */
import type { ChannelAdapter, Received } from "@redthread/channel"
import { Effect, Schema, type Scope, Semaphore } from "effect"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { pgm, sizeOfPicture, tiffPage } from "./LetterPictures.ts"
import { picturesInPdf, readPdf } from "./LetterReader.ts"

/** A scan was not read: `text` says why and what to do. The letter itself is none the worse. */
export class ScanUnread extends Schema.TaggedError<ScanUnread>()("ScanUnread", { text: Schema.String }) {
  override get message(): string {
    return this.text
  }
}

/** One line of a page, and how sure the reader is of it, from 0 to 100. */
export const ScanLine = Schema.Struct({ text: Schema.String, confidence: Schema.Finite })
export type ScanLine = typeof ScanLine.Type

/** What was read: only the pages that had no words of their own, each by its number, counted from 1. */
export const ScanRead = Schema.Struct({
  engine: Schema.String,
  language: Schema.String,
  pages: Schema.Array(Schema.Struct({
    page: Schema.Int,
    text: Schema.String,
    confidence: Schema.Finite,
    lines: Schema.Array(ScanLine),
    /** Why nothing was read of this page. */
    unread: Schema.optionalKey(Schema.String)
  }))
})
export type ScanRead = typeof ScanRead.Type

/** How scans are read. */
export interface ScanOptions {
  /** The language's code and the folder that has its data as `CODE.traineddata.gz`; German unless told. */
  readonly language?: { readonly code: string; readonly folder: string }
  /** 40 million unless told: A4 at 600 dots an inch has 35. */
  readonly maxPixels?: number
  /** 50 unless told; later pages stay unread. */
  readonly maxPages?: number
  /** How long a page may take, in milliseconds; a minute unless told. */
  readonly patience?: number
}

/** Reads scans. */
export interface ScanReader {
  /** What the scan says; `undefined` where there is nothing to read: a PDF with words of its own, or no picture at all. */
  readonly read: (received: Pick<Received, "body">) => Effect.Effect<ScanRead | undefined, ScanUnread>
}

interface Recognised {
  readonly text: string
  readonly confidence: number
  readonly lines: ReadonlyArray<ScanLine>
}

interface Engine {
  readonly recognise: (picture: Uint8Array) => Promise<Recognised>
  readonly end: () => Promise<unknown>
}

const missing = (packages: string): ScanUnread => new ScanUnread({ text: `Reading scans needs the optional package ${packages}: npm install ${packages}` })

const germanFolder = Effect.try({
  try: () => join(dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/deu/package.json")), "4.0.0_best_int"),
  catch: () => missing("@tesseract.js-data/deu")
})

const engineName = "tesseract.js"

const started = async (createWorker: typeof import("tesseract.js").createWorker, code: string, langPath: string) => {
  // Without an error handler of its own the library throws where nobody can catch it; with one, a failed start answers nothing else.
  let fail: (cause: unknown) => void = () => undefined
  const failing = new Promise<never>((_, reject) => {
    fail = reject
  })
  failing.catch(() => undefined)
  return Promise.race([createWorker(code, 1, { langPath, gzip: true, cacheMethod: "none", errorHandler: (cause: unknown) => fail(cause) }), failing])
}

const start = Effect.fnUntraced(function*(code: string, folder: string) {
  const { createWorker } = yield* Effect.tryPromise({ try: () => import("tesseract.js"), catch: () => missing(engineName) })
  const worker = yield* Effect.tryPromise({
    try: () => started(createWorker, code, folder),
    catch: (cause) => new ScanUnread({ text: `The reader of scans did not start: ${String(cause)}` })
  })
  const engine: Engine = {
    recognise: async (picture) => {
      const { data } = await worker.recognize(Buffer.from(picture), {}, { text: true, blocks: true })
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
      return {
        text: data.text.replace(/\n{2,}/g, "\n").trim(),
        confidence: Math.round(data.confidence),
        lines: lines.map(({ confidence, text }) => ({ text: text.trim(), confidence: Math.round(confidence) }))
      }
    },
    end: () => worker.terminate()
  }
  return engine
})

/** After so many pages the engine is started anew: its memory only ever grows. */
const pagesAnEngine = 200

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-")

/**
 * A reader of scans, alive as long as its scope: one engine in a thread of its own, started with the first scan, one page
 * at a time. A page that takes too long is given up, and the engine with it; the next page gets a new one. Fails with
 * `ScanUnread` where the optional packages or the language are not installed.
 */
export const makeScanReader = Effect.fn("LetterScans.makeScanReader")(function*(options: ScanOptions = {}): Effect.fn.Return<ScanReader, ScanUnread, Scope.Scope> {
  const { maxPages = 50, maxPixels = 40_000_000, patience = 60_000 } = options
  const { code, folder } = options.language ?? { code: "deu", folder: yield* germanFolder }
  if (!existsSync(join(folder, `${code}.traineddata.gz`))) return yield* new ScanUnread({ text: `There is no ${code}.traineddata.gz in ${folder}.` })
  yield* Effect.tryPromise({ try: () => import("tesseract.js"), catch: () => missing(engineName) })
  const oneAtATime = yield* Semaphore.make(1)
  let engine: Engine | undefined
  let done = 0
  const end = Effect.suspend(() => {
    const old = engine
    engine = undefined
    done = 0
    return old === undefined ? Effect.void : Effect.asVoid(Effect.promise(() => old.end().catch(() => undefined)))
  })
  yield* Effect.addFinalizer(() => end)

  const recognise = (picture: Uint8Array) =>
    oneAtATime.withPermit(Effect.gen(function*() {
      if (done >= pagesAnEngine) yield* end
      const reader = engine ??= yield* start(code, folder)
      done++
      return yield* Effect.tryPromise({ try: () => reader.recognise(picture), catch: (cause) => new ScanUnread({ text: `The picture cannot be read: ${String(cause)}` }) }).pipe(
        Effect.timeoutOrElse({ duration: patience, orElse: () => Effect.andThen(end, Effect.fail(new ScanUnread({ text: `Reading the page took longer than ${patience / 1000} seconds.` }))) })
      )
    }))

  const tooLarge = `The picture has more than ${maxPixels} pixels.`
  const pageOf = (page: number, pictures: ReadonlyArray<Uint8Array>, refused: string | undefined) =>
    Effect.forEach(pictures, recognise).pipe(
      Effect.map((read) => ({
        page, text: read.map(({ text }) => text).join("\n"), lines: read.flatMap(({ lines }) => lines),
        confidence: read.length === 0 ? 0 : Math.round(read.reduce((sum, { confidence }) => sum + confidence, 0) / read.length),
        ...(refused === undefined ? {} : { unread: refused })
      })),
      Effect.catchTag("ScanUnread", ({ text }) => Effect.succeed({ page, text: "", confidence: 0, lines: [], unread: text }))
    )

  const pdfPages = Effect.fnUntraced(function*(bytes: Uint8Array) {
    const answer = yield* Effect.promise(() => readPdf(bytes, 10_000))
    if (answer._tag !== "Read") return []
    const blank = answer.pages.flatMap((text, i) => (text === "" ? [i + 1] : []))
    return yield* Effect.forEach(blank, Effect.fnUntraced(function*(page, i) {
      if (i >= maxPages) return { page, text: "", confidence: 0, lines: [], unread: `Only ${maxPages} pages are read.` }
      const found = yield* Effect.promise(() => picturesInPdf(bytes, page, maxPixels))
      const refused = found === undefined ? "The page cannot be read." : found.tooLarge > 0 ? tooLarge : found.pictures.length === 0 ? "There is no picture on the page." : undefined
      return yield* pageOf(page, (found?.pictures ?? []).map(pgm), refused)
    }))
  })

  const picturePages = Effect.fnUntraced(function*(bytes: Uint8Array) {
    const size = sizeOfPicture(bytes)
    if (size === undefined) return []
    if (size.width * size.height > maxPixels) return [{ page: 1, text: "", confidence: 0, lines: [], unread: tooLarge }]
    return yield* Effect.forEach(Array.from({ length: Math.min(size.pages, maxPages) }, (_, i) => i), (i) => pageOf(i + 1, [size.pages === 1 ? bytes : tiffPage(bytes, i)], undefined))
  })

  const read: ScanReader["read"] = Effect.fn("ScanReader.read")(function*({ body }) {
    const pages = yield* isPdf(body) ? pdfPages(body) : picturePages(body)
    return pages.length === 0 ? undefined : { engine: engineName, language: code, pages }
  })
  return { read }
})

/** The adapter of letters, reading every scan when it arrives; what was read stands beside it as the evidence `ocr`. */
export const withScans = <Config, Wire>(adapter: ChannelAdapter<Config, Wire>, { read }: ScanReader): ChannelAdapter<Config, Wire> => ({
  ...adapter,
  evidence: (received) =>
    read(received).pipe(
      Effect.map((ocr): Received["evidence"] => (ocr === undefined ? {} : { ocr })),
      Effect.catchTag("ScanUnread", ({ text }) => Effect.as(Effect.logWarning("A scan was not read", text), {}))
    )
})
