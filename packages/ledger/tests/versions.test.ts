import { parseOwnJson } from "@redthread/channel"
import { entryVersion, readEntry, readOwn, type Step, steps, writeEntry, writeOwn } from "@redthread/ledger"
import { Entry } from "@redthread/model"
import { arbitraryOf } from "@redthread/testing"
import { Result, Schema } from "effect"
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
    const written = new Set(releases.flatMap(({ entries }) => entries.map(({ _tag, v }) => `${String(_tag)} ${String(v)}`)))
    expect(steps.flatMap(({ from, kinds }) => kinds.filter((kind) => !written.has(`${kind} ${from}`)))).toEqual([])
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
    { from: 1, kinds: ["Remark"], says: "a note's text was called words", up: ({ words, ...rest }) => ({ ...rest, text: words ?? "" }) },
    { from: 2, kinds: ["Remark"], says: "notes were called remarks", up: (entry) => ({ ...entry, _tag: "NoteWritten" }) }
  ]

  it("brings an old entry up step by step", () => {
    expect(Result.getOrThrow(readEntry({ _tag: "Remark", v: 1, ...about, words: "Notiz" }, ladder))).toMatchObject({ _tag: "NoteWritten", text: "Notiz" })
    expect(Result.getOrThrow(readEntry({ _tag: "Remark", v: 2, ...about, text: "Notiz" }, ladder))).toMatchObject({ _tag: "NoteWritten", text: "Notiz" })
    expect(Result.getOrThrow(readEntry({ _tag: "NoteWritten", v: 3, ...about, text: "Notiz" }, ladder))).toMatchObject({ text: "Notiz" })
  })

  it("is climbed from the entry's own version on: each step once, in order, and none for other kinds", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 8 }), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (height, version, own) => {
      const ran: Array<number> = []
      const spied = Array.from({ length: height }, (_, i): Step => ({
        from: i + 1, says: "", kinds: own[i] === true ? ["NoteWritten"] : ["StepTaken"],
        up: (entry) => {
          ran.push(i + 1)
          return { ...entry, text: `${String(entry["text"])}.` }
        }
      }))
      const read = Result.getOrThrow(readEntry({ _tag: "NoteWritten", v: version, ...about, text: "x" }, spied))
      const due = spied.flatMap(({ from, kinds }) => (from >= version && kinds.includes("NoteWritten") ? [from] : []))
      expect(ran).toEqual(due)
      expect(read).toMatchObject({ text: `x${".".repeat(due.length)}` })
    }))
  })

  it("names the step that is missing or breaks", () => {
    const failure = (steps: ReadonlyArray<Step>) => Result.getOrElse(Result.flip(readEntry({ _tag: "Remark", v: 1, ...about, words: "x" }, steps)), String)
    expect(failure(ladder.slice(1))).toContain("no step leads from version 1 to 2")
    expect(failure([{ from: 1, kinds: ["Remark"], says: "", up: () => { throw new Error("no words") } }])).toContain("no words")
  })

  it("says which version is too new, and what to do, where nothing at all can be shown", () => {
    expect(Result.getOrElse(Result.flip(readEntry({ _tag: "Sung", v: 9 }, ladder)), String)).toBe(
      "it is Sung of version 9, and version 3 is the latest that is known here: read it with the release that wrote it, or a later one")
  })
})

describe("entries of a team's own kind", () => {
  const kind = "acme/meter-read"
  const Reading = Schema.Struct({ reading: Schema.Number, unit: Schema.String })
  const first = { kind, schema: Schema.Struct({ reading: Schema.Number }), steps: [] }
  const today = { kind, schema: Reading, steps: [
    { from: 1, says: "the unit was always kWh", up: (form: Schema.Json) => ({ ...form as Schema.JsonObject, unit: "kWh" }) },
    { from: 2, says: "readings were counted in tens", up: (form: Schema.Json) => ({ ...form as Schema.JsonObject, reading: Number((form as Schema.JsonObject)["reading"]) * 10 }) }
  ] }
  const entry = (written: { readonly kind: string; readonly data: Schema.Json }): Entry =>
    Result.getOrThrow(readEntry({ _tag: "Custom", v: 1, ...about, ...written }))

  it("are read in today's form, whichever wrote them, through the ledger's own form and back", () => {
    fc.assert(fc.property(fc.integer(), (reading) => {
      const old = entry(Result.getOrThrow(writeOwn(first, { reading })))
      const kept = Result.getOrThrow(readEntry(Result.getOrThrow(writeEntry(old))))
      expect(Result.getOrThrow(readOwn(today, kept))).toEqual({ reading: reading * 10, unit: "kWh" })
      const now = entry(Result.getOrThrow(writeOwn(today, { reading, unit: "m³" })))
      expect(Result.getOrThrow(readOwn(today, now))).toEqual({ reading, unit: "m³" })
    }))
  })

  it("that were written before there were versions are of the first", () => {
    expect(Result.getOrThrow(readOwn(today, entry({ kind, data: { reading: 4 } })))).toEqual({ reading: 40, unit: "kWh" })
  })

  it("of a newer form are an error that names the version and what to do; they stay as they are", () => {
    const newest = entry({ kind, data: { v: 7, is: { readings: [1] } } })
    expect(Result.getOrThrow(Result.flip(readOwn(today, newest)))).toMatchObject({ _tag: "OwnKindUnread", kind, version: 7, known: 3, message: expect.stringContaining("read it with the release that wrote it") })
    expect(Result.getOrThrow(writeEntry(newest))["data"]).toEqual({ v: 7, is: { readings: [1] } })
  })

  it("of another kind are nobody's, and what does not fit is neither written nor read", () => {
    expect(Result.getOrThrow(readOwn(today, entry({ kind: "acme/other", data: 1 })))).toBeUndefined()
    expect(Result.isFailure(writeOwn(today, { reading: "x" } as never))).toBe(true)
    expect(Result.getOrThrow(Result.flip(readOwn(today, entry({ kind, data: { v: 3, is: {} } }))))).toMatchObject({ version: 3, known: 3 })
    expect(Result.getOrThrow(Result.flip(readOwn({ ...today, steps: today.steps.slice(1) }, entry({ kind, data: { v: 1, is: {} } })))).text).toContain("no step leads from version 1")
  })
})
