/** Every log and diagram of the corpus is read, whole, with its losses listed. */
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

/** Runs over the files and counts what was read; fails with the names of those that were not. */
const all = (files: ReadonlyArray<string>, read: (document: Uint8Array) => Result.Result<unknown, Standards.Unreadable>): void => {
  const refused = files.flatMap((file) => {
    const result = read(bytes(file))
    return Result.isFailure(result) ? [`${file}: ${result.failure.message}`] : []
  })
  console.log(`${files.length - refused.length} of ${files.length} read`)
  expect(files.length).toBeGreaterThan(0)
  expect(refused).toEqual([])
}

describe.skipIf(corpus === "")("the corpus", () => {
  it("has XES logs, all of which are read", { timeout: 120_000 }, () => all(below("process/logs", /\.xes(\.gz)?$/), Standards.readXes))
  it("has CSV logs, all of which are understood", () => all(below("process/logs", /\.csv$/), (document) => Standards.readCsv(document)))
  it("has nets, all of which are read", () => all(below("process", /\.pnml$/), Standards.readPnml))
  it("has BPMN diagrams, all of which are read", () => all(below("process", /\.bpmn$/), (document) => Standards.readBpmn(document)))
  it("has object-centric logs, all of which are read", () => all([...below("process/ocel", /\.jsonocel$/), ...below("standards/ocel2", /\.jsonocel$/)], Standards.readOcel))
  it("loses no event and no attribute of a XES log", () => {
    for (const file of below("process/logs", /\.xes(\.gz)?$/)) {
      const text = new TextDecoder().decode(bytes(file))
      const { globals, attributes, log } = Result.getOrThrow(Standards.readXes(text))
      const count = (record: Standards.XesAttributes): number => Object.keys(record).length
      let kept = count(attributes) + globals.reduce((sum, one) => sum + count(one.attributes), 0)
      for (const one of log.cases) {
        kept += count(one.attributes) + (one.id.startsWith("#") ? 0 : 1)
        for (const event of one.events) kept += count(event.attributes) + (event.activity === "" ? 0 : 1) + (event.at === undefined ? 0 : 1)
      }
      expect(kept, file).toBe([...text.matchAll(/<(string|date|int|float|boolean|id|list|container)\b/g)].length)
    }
  })
})
