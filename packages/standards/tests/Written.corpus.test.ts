/** Every document of the corpus is written as it was read, character for character, and again from nothing with nothing lost but what is named. */
import * as Standards from "@redthread/standards"
import { Result } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"

const corpus = process.env["REDTHREAD_CORPUS"] ?? ""
const bytes = (path: string): Uint8Array => new Uint8Array(path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path))
const below = (folder: string, ending: RegExp): ReadonlyArray<string> =>
  readdirSync(join(corpus, folder), { recursive: true, encoding: "utf8" }).filter((name) => ending.test(name)).map((name) => join(corpus, folder, name))
/** What is written is stored as UTF-8, and says so. */
const textOf = (document: Uint8Array): string => new TextDecoder().decode(document).replace(/^(<\?xml[^>]*encoding=")ISO-8859-1"/, "$1UTF-8\"")

/** Reads and writes every file: with its document, then without. */
const all = <A>(files: ReadonlyArray<string>, read: (document: Uint8Array | string) => Result.Result<A, Standards.Unreadable>, write: (its: A, original?: Uint8Array) => Result.Result<Standards.Written, Standards.Unreadable>): void => {
  expect(files.length).toBeGreaterThan(0)
  let same = 0
  for (const file of files) {
    const document = bytes(file)
    const its = Result.getOrThrow(read(document))
    const again = Result.getOrThrow(write(its, document))
    expect(again.text === textOf(document), file).toBe(true)
    expect(again.losses, file).toEqual([])
    expect(Result.getOrThrow(write(its)).losses, file).toEqual([])
    same++
  }
  console.log(`${same} of ${files.length} came back character for character, and from nothing without a loss`)
}

describe.skipIf(corpus === "")("what is written of the corpus", () => {
  it("XES logs", { timeout: 120_000 }, () => all([...below("process/logs", /\.xes(\.gz)?$/)], Standards.readXes, Standards.writeXes))
  it("a XES log of 262,200 events", { timeout: 300_000 }, () => all(below("logs", /\.xes\.gz$/), Standards.readXes, Standards.writeXes))
  it("CSV logs", () => all(below("process/logs", /\.csv$/), (document) => Standards.readCsv(document), ({ log }, original) => Standards.writeCsv(log, original)))
  it("nets", () => all(below("process", /\.pnml$/), Standards.readPnml, ({ net }, original) => Standards.writePnml(net, original)))
  it("object-centric logs", () => all([...below("process/ocel", /\.jsonocel$/), ...below("standards/ocel2", /\.jsonocel$/)], Standards.readOcel, Standards.writeOcel))
})
