/** What reading and writing promise together, as laws: nothing is touched that did not change, nothing is lost unsaid. */
import { type Breach, childPointer, type EventLog, type Law, type Net, type Pointer, rootPointer } from "@redthread/model"
import { Result } from "effect"
import { type CsvColumns, readCsv } from "./Csv.ts"
import { writeCsv } from "./CsvWrite.ts"
import { readOcel } from "./Ocel.ts"
import { type OcelContent, writeOcel } from "./OcelWrite.ts"
import { readPnml } from "./Pnml.ts"
import { writePnml } from "./PnmlWrite.ts"
import { textPieces } from "./Text.ts"
import type { Document, Format } from "./Unreadable.ts"
import type { Codec } from "./Written.ts"
import { readXes } from "./Xes.ts"
import { writeXes, type XesContent } from "./XesWrite.ts"

const xes: Codec<XesContent> = {
  format: "XES",
  read: (document) => Result.map(readXes(document), ({ losses: _, ...content }) => content),
  write: writeXes,
  parts: /[<>]/
}
/** The columns a table is written with when it is new. */
const columns: CsvColumns = { case: "case:concept:name", activity: "concept:name", time: "time:timestamp" }
const csv: Codec<EventLog> = {
  format: "CSV",
  read: (document) => Result.map(readCsv(document, columns), ({ log }) => log),
  write: (log, original) => writeCsv(log, original, columns),
  parts: /[,;|\t\r\n]/
}
const ocel: Codec<OcelContent> = {
  format: "OCEL",
  read: (document) => Result.map(readOcel(document), ({ losses: _, ...content }) => content),
  write: writeOcel,
  parts: /[{}[\],]/
}
const pnml: Codec<Net> = { format: "PNML", read: (document) => Result.map(readPnml(document), ({ net }) => net), write: writePnml, parts: /[<>]/ }

/** Every format that is written as well as read. Tables here have the usual names of columns. */
export const codecs = { xes, csv, ocel, pnml } as const

/** Content, and the document in which it is set. */
export interface Setting<A> {
  readonly content: A
  readonly original?: Document
}

/** A document, and one value in it changed. */
export interface Changing<A> {
  readonly original: string
  readonly change: (content: A) => A
}

const broken = (because: string): ReadonlyArray<Breach> => [{ entries: [], because }]

/** Every value in something, by its pointer. */
const leaves = (value: unknown, at: Pointer = rootPointer): ReadonlyArray<readonly [Pointer, string]> =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : leaves(inner, childPointer(at, key))))
    : [[at, typeof value === "bigint" ? String(value) : JSON.stringify(value) ?? ""]]

/** The pointers at which two values differ. */
const differences = (one: unknown, other: unknown): ReadonlyArray<Pointer> => {
  const [here, there] = [new Map(leaves(one)), new Map(leaves(other))]
  return [...new Set([...here.keys(), ...there.keys()])].filter((at) => here.get(at) !== there.get(at))
}

const textIn = (format: Format, document: Document): string => Result.match(textPieces(format, document, "windows-1252"), { onFailure: () => "", onSuccess: (pieces) => pieces.join("") })

/** What was read back of that which was said; the document of an object-centric log only carries it. */
const among = (content: unknown, found: unknown): unknown =>
  typeof content !== "object" || content === null || typeof found !== "object" || found === null
    ? found
    : Object.fromEntries(Object.entries(found).filter(([key]) => Object.hasOwn(content, key) && !carriers.has(key)))

const carriers = new Set(["document", "version"])

/** The laws of one format, about the given codec. */
export const codecLawsOf = <A>(codec: Codec<A>) => {
  const id = (name: string): string => `standards/${codec.format.toLowerCase()}-${name}`
  const source = "DESIGN: foreign objects are read leniently, written losslessly"
  const unlike = (content: A, text: string): ReadonlyArray<Pointer> => differences(among(content, content), among(content, Result.getOrUndefined(codec.read(text))))
  return {
    untouchedStays: {
      id: id("untouched-stays"),
      says: "A document that is read and written again, with nothing changed, is the same character for character.",
      source,
      breaches: (document) => {
        const read = codec.read(document)
        if (Result.isFailure(read)) return []
        const written = codec.write(read.success, document)
        if (Result.isFailure(written)) return broken(written.failure.message)
        const { losses, text } = written.success
        return text !== textIn(codec.format, document) ? broken("another text came out") : losses.length > 0 ? broken(losses.map(({ at }) => at).join(", ")) : []
      }
    } satisfies Law<Document>,
    writtenIsRead: {
      id: id("written-is-read"),
      says: "What the format can say is read back exactly as it was written, whether into a new document or into one that said something else.",
      source,
      breaches: ({ content, original }) => {
        const written = codec.write(content, original)
        if (Result.isFailure(written)) return broken(written.failure.message)
        const found = unlike(content, written.success.text)
        return found.length > 0 ? broken(`${found.join(", ")} differ`) : written.success.losses.length > 0 ? broken("a loss is named where there is none") : []
      }
    } satisfies Law<Setting<A>>,
    lossesAreNamed: {
      id: id("losses-are-named"),
      says: "Whatever is written, each place where something else is read back is named among the losses, and no other.",
      source,
      breaches: ({ content, original }) => {
        const written = codec.write(content, original)
        if (Result.isFailure(written)) return []
        const { losses, text } = written.success
        const found = unlike(content, text)
        const isBelow = (at: string, loss: string): boolean => at === loss || at.startsWith(`${loss}/`) || loss.startsWith(`${at}/`)
        const unnamed = found.filter((at) => !losses.some((loss) => isBelow(at, loss.at)))
        const invented = losses.filter((loss) => !found.some((at) => isBelow(at, loss.at)))
        return unnamed.length > 0 ? broken(`${unnamed.join(", ")} not named`) : invented.length > 0 ? broken(`${invented.map(({ at }) => at).join(", ")} named`) : []
      }
    } satisfies Law<Setting<A>>,
    changeStaysInItsPlace: {
      id: id("change-stays-in-its-place"),
      says: "When one value changes, the document changes in that one place and nowhere else.",
      source,
      breaches: ({ change, original }) => {
        const read = codec.read(original)
        if (Result.isFailure(read)) return []
        const now = change(read.success)
        const written = codec.write(now, original)
        if (Result.isFailure(written)) return broken(written.failure.message)
        const { text } = written.success
        let [start, end] = [0, 0]
        while (start < original.length && start < text.length && original[start] === text[start]) start++
        while (end < original.length - start && end < text.length - start && original.at(-1 - end) === text.at(-1 - end)) end++
        const [was, is] = [original.slice(start, original.length - end), text.slice(start, text.length - end)]
        return codec.parts.test(was) || codec.parts.test(is)
          ? broken(`“${was}” became “${is}”`)
          : unlike(now, text).length > 0 ? broken("the change is not read back") : []
      }
    } satisfies Law<Changing<A>>
  } as const
}
