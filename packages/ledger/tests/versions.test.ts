import { parseOwnJson } from "@redthread/channel"
import { entryVersion, readEntry, type Step, steps, upcast, writeEntry } from "@redthread/ledger"
import { Entry } from "@redthread/model"
import { arbitraryOf } from "@redthread/testing"
import { Result, type Schema } from "effect"
import * as fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const golden = new URL("golden/", import.meta.url)
const releases = readdirSync(golden).map((file) => ({
  file,
  entries: JSON.parse(readFileSync(new URL(file, golden), "utf8")) as ReadonlyArray<Schema.JsonObject>
}))
const about = { id: "e1", occurred: { instant: "2026-03-01T09:30:00.000Z", raw: "2026-03-01" }, recorded: "2026-03-01T09:30:00.000Z", on: "web" }

describe("entries of every release", () => {
  it.each(releases)("are read from $file and written back as they are today", ({ entries }) => {
    for (const json of entries) {
      const entry = Result.getOrThrow(readEntry(json))
      expect(entry._tag).toBe(json["_tag"])
      if (json["v"] === entryVersion) expect(Result.getOrThrow(writeEntry(entry))).toEqual(json)
    }
  })

  it("are there for every kind of entry of this release", () => {
    const kinds = new Set(releases.flatMap(({ entries }) => entries).filter(({ v }) => v === entryVersion).map(({ _tag }) => _tag))
    expect([...kinds].sort()).toEqual(Object.keys(Entry.cases).sort())
  })

  it("are there for every step on the way to today's form", () => {
    const versions = new Set(releases.flatMap(({ entries }) => entries.map(({ v }) => v)))
    expect(steps.filter(({ from }) => !versions.has(from))).toEqual([])
    expect(steps.map(({ from }) => from)).toEqual(steps.map((_, i) => i + 1))
  })
})

describe("a written entry", () => {
  it("comes back as it was given", () => {
    fc.assert(fc.property(arbitraryOf(Entry), (entry) => {
      const text = JSON.stringify(Result.getOrThrow(writeEntry(entry)))
      expect(JSON.stringify(Result.getOrThrow(writeEntry(Result.getOrThrow(readEntry(Result.getOrThrow(parseOwnJson(text)))))))).toBe(text)
    }))
  })

  it("that does not fit the model is refused with a sentence", () => {
    expect(Result.isFailure(writeEntry({ ...Result.getOrThrow(readEntry({ ...about, _tag: "NoteWritten", v: 1, text: "x" })), text: "" } as Entry))).toBe(true)
  })

  it.each([
    ["no object", null], ["no kind", { v: 1, ...about }], ["no version", { _tag: "NoteWritten", ...about, text: "x" }],
    ["a version of nobody", { _tag: "NoteWritten", v: 0.5, ...about, text: "x" }], ["a missing field", { _tag: "NoteWritten", v: 1, ...about }],
    ["an unknown kind without id", { _tag: "Sung", v: 1, song: "x" }]
  ])("with %s cannot be read, and says so", (_, json) => {
    expect(Result.isFailure(readEntry(json as Schema.Json))).toBe(true)
  })
})

describe("an entry of a newer release", () => {
  const sung = { _tag: "Sung", v: 3, ...about, concern: "c1", song: "Freude", verses: [1, 2] }
  const changed = { _tag: "NoteWritten", v: 2, ...about, text: { de: "Notiz" } }

  it.each([["of an unknown kind", sung], ["of a kind that changed", changed]])("%s is shown with its time and channel, and written back as it was", (_, json) => {
    const entry = Result.getOrThrow(readEntry(json))
    expect(entry).toMatchObject({ _tag: "Custom", id: "e1", on: "web", kind: `unknown/${json._tag}`, data: json })
    expect(Result.getOrThrow(writeEntry(entry))).toEqual(json)
  })

  it("that still fits is read as what it is", () => {
    expect(Result.getOrThrow(readEntry({ _tag: "NoteWritten", v: 2, ...about, text: "Notiz", mood: "good" }))).toMatchObject({ _tag: "NoteWritten", text: "Notiz" })
  })

  it("cannot be smuggled in: what could not be read later is not written", () => {
    const entry = Entry.cases.Custom.make({ ...Result.getOrThrow(readEntry(sung)), kind: "unknown/Sung", data: { _tag: "Sung" } } as Parameters<typeof Entry.cases.Custom.make>[0])
    expect(Result.isFailure(writeEntry(entry))).toBe(true)
  })
})

describe("the ladder of versions", () => {
  const ladder: ReadonlyArray<Step> = [
    { from: 1, says: "a note's text was called words", up: ({ words, ...rest }) => ({ ...rest, text: words ?? "" }) },
    { from: 2, says: "notes were called remarks", up: (entry) => entry["_tag"] === "Remark" ? { ...entry, _tag: "NoteWritten" } : entry }
  ]

  it("brings an old entry up step by step", () => {
    expect(Result.getOrThrow(readEntry({ _tag: "Remark", v: 1, ...about, words: "Notiz" }, ladder))).toMatchObject({ _tag: "NoteWritten", text: "Notiz" })
    expect(Result.getOrThrow(readEntry({ _tag: "Remark", v: 2, ...about, text: "Notiz" }, ladder))).toMatchObject({ _tag: "NoteWritten", text: "Notiz" })
    expect(Result.getOrThrow(readEntry({ _tag: "NoteWritten", v: 3, ...about, text: "Notiz" }, ladder))).toMatchObject({ text: "Notiz" })
  })

  it("names the step that is missing or breaks", () => {
    expect(upcast({}, 1, ladder.slice(1)).pipe(Result.isFailure)).toBe(true)
    expect(Result.getOrElse(Result.flip(upcast({}, 1, [{ from: 1, says: "", up: () => { throw new Error("no words") } }])), String)).toContain("no words")
  })
})
