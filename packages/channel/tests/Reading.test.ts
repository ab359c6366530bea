/** Reading marks what it takes; what nobody took is named; nothing vanishes. */
import * as Channel from "@redthread/channel"
import { AdapterId, type ChannelEvent, EventKey, Instant, Pointer, rootPointer } from "@redthread/model"
import { checkLaw, findBreach, jsonArbitrary, runs } from "@redthread/testing"
import type { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const document = { from: "anna", "a/b": { "~": [1, null] }, list: [], extra: { deep: "x" } }

const draft = (at: Pointer, marks: Channel.Marks, key = "k"): Channel.Draft => ({
  at,
  marks,
  event: {
    _tag: "Unrecognised", what: "test", key: EventKey.make(key), revision: 0, channel: "email", adapter: AdapterId.make("test"),
    at: { instant: Instant.make(0), raw: "" }, thread: { references: [] }, identifiers: [], others: [], signals: []
  }
})

describe("a place in a document", () => {
  it("takes values of the type that is asked for, and marks their leaves", () => {
    const marks = Channel.noMarks()
    const place = Channel.reading({ s: "x", n: "12.5", b: true, e: "", o: {} }, marks)
    expect(place.get("s").string()).toBe("x")
    expect(place.get("n").number()).toBe(12.5)
    expect(place.get("b").boolean()).toBe(true)
    expect(place.get("b").text()).toBe("true")
    expect([...marks.read]).toEqual(["/s", "/n", "/b"])
  })

  it("answers undefined for what is missing or of another type, and marks nothing", () => {
    const marks = Channel.noMarks()
    const place = Channel.reading({ s: 1, e: "", list: ["a"] }, marks)
    expect([place.get("s").string(), place.get("e").name(), place.get("no").get("way").text(), place.get("list").number(), place.get("s").boolean()])
      .toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(place.get("toString").isPresent).toBe(false)
    expect(marks.read.size).toBe(0)
  })

  it("walks arrays and objects, escaping keys as RFC 6901 says", () => {
    const place = Channel.reading(document)
    expect(place.get("a/b").get("~").items().map(({ pointer }) => pointer)).toEqual(["/a~1b/~0/0", "/a~1b/~0/1"])
    expect(place.members().map(([key]) => key)).toEqual(["from", "a/b", "list", "extra"])
    expect(place.get("from").items()).toEqual([])
    expect(place.get("list").members()).toEqual([])
  })

  it("takes or carries everything below at once", () => {
    const marks = Channel.noMarks()
    const place = Channel.reading(document, marks)
    expect(place.get("extra").json()).toEqual({ deep: "x" })
    place.get("list").carry()
    place.get("missing").carry()
    expect([...marks.read]).toEqual(["/extra/deep"])
    expect([...marks.carried]).toEqual(["/list"])
  })

  it("can be marked on behalf of another event", () => {
    const mine = Channel.noMarks()
    const yours = Channel.noMarks()
    Channel.reading(document, mine).get("from").for(yours).string()
    expect([mine.read.size, yours.read.size]).toEqual([0, 1])
  })
})

describe("settling the drafts of a document", () => {
  it("gives each leaf that nobody took to the event nearest to it", () => {
    const entries = { entry: [{ id: 1, what: "a" }, { id: 2, what: "b" }], top: true }
    const drafts = [0, 1].map((i) => {
      const marks = Channel.noMarks()
      Channel.reading(entries, marks).get("entry").items()[i]?.get("id").number()
      return draft(`/entry/${i}` as Pointer, marks, `k${i}`)
    })
    const [first, second] = Channel.settle(entries, drafts)
    expect(first?.source.unrecognised).toEqual(["/entry/0/what", "/top"])
    expect(second?.source.unrecognised).toEqual(["/entry/1/what"])
  })

  it("finds a leaf that nobody took, though as many marks stand elsewhere as there are leaves", () => {
    const marks = Channel.noMarks()
    Channel.reading({ a: "x", b: { c: 1 } }, marks).get("a").string()
    marks.carried.add("/b" as Pointer)
    const [event] = Channel.settle({ a: "x", b: { c: 1 } }, [draft(rootPointer, marks)])
    expect(event?.source.unrecognised).toEqual(["/b/c"])
  })

  it("counts a leaf that was read and carried as read", () => {
    const marks = Channel.noMarks()
    const place = Channel.reading({ a: "x" }, marks)
    place.get("a").string()
    place.carry()
    const [event] = Channel.settle({ a: "x" }, [draft(rootPointer, marks)])
    expect(event?.source).toEqual({ at: "", read: ["/a"], carried: [], unrecognised: [] })
  })
})

describe("loss accounting", () => {
  it("does not let a pointer to the root, or to an object, account for what is below", () => {
    const marks = Channel.noMarks()
    marks.carried.add(rootPointer).add("/extra" as Pointer)
    const event = { ...draft(rootPointer, marks).event, source: { at: rootPointer, read: [], carried: [...marks.carried], unrecognised: [] } } as ChannelEvent
    expect(Channel.account(document, [event]).unaccounted).toEqual(["/from", "/a~1b/~0/0", "/a~1b/~0/1", "/list", "/extra/deep"])
  })

  it("counts each leaf once: read before carried before unrecognised", () => {
    const [from, list, deep] = ["/from", "/list", "/extra/deep"].map((text) => Pointer.make(text)) as [Pointer, Pointer, Pointer]
    const source = { at: rootPointer, read: [from], carried: [from, list], unrecognised: [list, deep] }
    const account = Channel.account(document, [{ ...draft(rootPointer, Channel.noMarks()).event, source }])
    expect(account).toMatchObject({ leaves: 5, read: 1, carried: 1, unrecognised: 1 })
    expect(account.unaccounted).toEqual(["/a~1b/~0/0", "/a~1b/~0/1"])
  })
})

/** A document, and an adapter that reads, carries or overlooks its leaves at random, over one or more drafts. */
const readings = fc.tuple(jsonArbitrary, fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 3 })).map(([json, choices, parts]) => {
  const leaves = Channel.leavesOf(json)
  const drafts = Array.from({ length: parts }, (_, part) => draft(leaves[part % leaves.length] ?? rootPointer, Channel.noMarks(), `k${part}`))
  leaves.forEach((leaf, i) => {
    const marks = drafts[i % parts]?.marks
    const choice = choices[i % choices.length]
    if (choice === 0 || choice === 2) marks?.read.add(leaf)
    if (choice === 1 || choice === 2) marks?.carried.add(leaf)
  })
  return { document: json, events: Channel.settle(json, drafts) } satisfies Channel.Normalised
})

const forgetful = fc.tuple(jsonArbitrary, fc.nat()).map(([json, which]) => {
  const [event] = Channel.settle(json, [draft(rootPointer, Channel.noMarks())])
  const unrecognised = event?.source.unrecognised.filter((_, i, all) => i !== which % all.length) ?? []
  return { document: json, events: event === undefined ? [] : [{ ...event, source: { ...event.source, unrecognised } }] } satisfies Channel.Normalised
})

describe("the laws of a delivery", () => {
  it(Channel.nothingVanishes.id, () => {
    checkLaw(Channel.nothingVanishes, readings)
  })

  it(`${Channel.nothingVanishes.id} is broken by an adapter that overlooks one leaf`, () => {
    expect(findBreach(Channel.nothingVanishes, forgetful)?.document).toBeNull()
  })

  it(Channel.keysAreUnique.id, () => {
    checkLaw(Channel.keysAreUnique, readings)
  })

  it(`${Channel.keysAreUnique.id} is broken by two events with one key`, () => {
    const twice = Channel.settle(null, [draft(rootPointer, Channel.noMarks()), draft(rootPointer, Channel.noMarks())])
    expect(Channel.keysAreUnique.breaches({ document: null, events: twice })).toEqual([{ entries: [0, 1], because: "both are k 0" }])
  })

  it("names every leaf once, with scalars and empty containers as leaves", () => {
    const count = (value: Schema.Json): number =>
      value === null || typeof value !== "object"
        ? 1
        : Math.max(1, Object.values(value).reduce<number>((sum, inner: Schema.Json) => sum + count(inner), 0))
    fc.assert(
      fc.property(jsonArbitrary, (json) => {
        const leaves = Channel.leavesOf(json)
        expect(new Set(leaves).size).toBe(leaves.length)
        expect(leaves).toHaveLength(count(json))
      }),
      { numRuns: runs }
    )
  })
})
