/** Customer ids through merges, splits and erasure. */
import * as Identity from "@redthread/identity"
import { CustomerId, RecordId } from "@redthread/model"
import { describe, expect, it } from "vitest"

const partition = (...people: ReadonlyArray<string>): Identity.Partition => ({
  people: people.map((records) => records.split(" ").map((id) => RecordId.make(id))), gone: [], isWhole: true
})
const id = (text: string): CustomerId => CustomerId.make(text)
const newId = (record: RecordId): CustomerId => id(`C-${record}`)
const after = (...partitions: ReadonlyArray<Identity.Partition>): Identity.Directory =>
  partitions.reduce((directory, each) => Identity.assign(directory, each, newId), Identity.emptyDirectory)
const resolves = (directory: Identity.Directory, text: string) => Identity.current(directory, id(text))

describe("customer ids", () => {
  it("everybody gets one, and is told so", () => {
    const directory = after(partition("a", "b c"))
    expect(directory.changes).toEqual([
      { _tag: "Opened", customer: "C-a", records: ["a"] }, { _tag: "Opened", customer: "C-b", records: ["b", "c"] }
    ])
    expect(Identity.customerOf(directory, RecordId.make("c"))).toBe("C-b")
  })
  it("the larger of two who merge keeps its id, the older where they are equal, and the other leads there", () => {
    expect(after(partition("a", "b c"), partition("a b c")).changes).toEqual([{ _tag: "Merged", gone: "C-a", into: "C-b" }])
    const equal = after(partition("b"), partition("a", "b"), partition("a b"))
    expect(equal.changes).toEqual([{ _tag: "Merged", gone: "C-a", into: "C-b" }])
    expect(resolves(equal, "C-a")).toEqual({ id: "C-b", standing: { _tag: "Current", records: ["a", "b"] } })
  })
  it("the larger part keeps the id, and the smaller gets a new one", () => {
    const directory = after(partition("a b c"), partition("a", "b c"))
    expect(directory.changes).toEqual([{ _tag: "Opened", customer: "C-a-2", records: ["a"] }, { _tag: "Split", from: "C-a", to: "C-a-2", records: ["a"] }])
    expect(resolves(directory, "C-a")?.standing).toEqual({ _tag: "Current", records: ["b", "c"] })
  })
  it("an id that was merged away comes back when its records are parted again", () => {
    const directory = after(partition("a", "b"), partition("a b"), partition("a", "b"))
    expect(directory.changes).toEqual([{ _tag: "Revived", customer: "C-b", from: "C-a" }, { _tag: "Split", from: "C-a", to: "C-b", records: ["b"] }])
    expect(directory.count).toBe(2)
  })
  it("merges undone in the reverse order restore each id in turn", () => {
    const [one, two, three] = [partition("a", "b", "c c2 c3"), partition("a b", "c c2 c3"), partition("a b c c2 c3")]
    const directory = after(one, two, three, two)
    expect(Identity.customerOf(directory, RecordId.make("b"))).toBe("C-a")
    expect(Identity.customerOf(Identity.assign(directory, one, newId), RecordId.make("b"))).toBe("C-b")
  })
  it("who joined an id that had lost its own records goes home under the id they had", () => {
    const before = partition("a a2", "b w", "p")
    const moved = after(partition("a", "b", "p", "w"), before, partition("a a2 b", "p w"))
    expect(resolves(moved, "C-p")?.id).toBe("C-b")
    const undone = Identity.assign(moved, before, newId)
    expect(["a2", "w", "p"].map((record) => Identity.customerOf(undone, RecordId.make(record)))).toEqual(["C-a", "C-b", "C-p"])
  })
  it("a person of whom nothing is left is a tombstone, and their id is never given out again", () => {
    const directory = after(partition("a", "b"), partition("b"), partition("a", "b"))
    expect(resolves(directory, "C-a")?.standing).toEqual({ _tag: "Erased" })
    expect(Identity.customerOf(directory, RecordId.make("a"))).toBe("C-a-2")
  })
  it("erasing makes a tombstone of the id and of all that led to it, and keeps no record's name", () => {
    const erased = Identity.erase(after(partition("a", "b"), partition("a b")), id("C-b"))
    expect(erased.changes).toEqual([{ _tag: "Erased", customer: "C-a" }])
    expect([resolves(erased, "C-a"), resolves(erased, "C-b")].map((found) => found?.standing._tag)).toEqual(["Erased", "Erased"])
    expect([...erased.holders, ...erased.homes]).toEqual([])
    const back = Identity.assign(erased, partition("a", "b"), newId)
    expect(resolves(back, "C-b")?.standing._tag).toBe("Erased")
    expect(Identity.erase(erased, id("C-b")).changes).toEqual([])
  })
  it("an erased id does not come back with a record that had left before", () => {
    const [apart, shared] = [partition("a a2 a3", "b1 b2", "x x2 x3"), partition("a a2 a3 b1", "x x2 x3 b2")]
    const erased = Identity.erase(after(apart, shared), id("C-b1"))
    expect(resolves(erased, "C-b1")).toEqual({ id: "C-a", standing: { _tag: "Erased" } })
    expect(resolves(Identity.assign(erased, partition("x x2 x3 b2"), newId), "C-b1")?.standing._tag).toBe("Erased")
    const parted = Identity.assign(erased, partition("x x2 x3", "b2"), newId)
    expect(Identity.customerOf(parted, RecordId.make("b2"))).toBe("C-b2")
    expect(resolves(parted, "C-b1")?.standing._tag).toBe("Erased")
  })
  it("nobody is behind an id that was never given out", () => {
    expect(resolves(Identity.emptyDirectory, "C-x")).toBeUndefined()
    expect(Identity.standingOf(Identity.emptyDirectory, id("C-x"))).toBeUndefined()
    expect(Identity.erase(Identity.emptyDirectory, id("C-x")).changes).toEqual([])
  })
  it("a partition of a few leaves all others as they were", () => {
    const directory = Identity.assign(after(partition("a", "b", "c")), { ...partition("a b"), isWhole: false }, newId)
    expect(directory.changes).toEqual([{ _tag: "Merged", gone: "C-b", into: "C-a" }])
    expect(resolves(directory, "C-c")?.standing._tag).toBe("Current")
  })
})

it("says in both languages what happened to customers, naming everybody concerned", () => {
  const [one, other] = [CustomerId.make("C-1"), CustomerId.make("C-2")]
  const records = [RecordId.make("call"), RecordId.make("mail")]
  const changes: ReadonlyArray<Identity.Change> = [
    { _tag: "Opened", customer: one, records }, { _tag: "Merged", gone: other, into: one }, { _tag: "Split", from: one, to: other, records },
    { _tag: "Revived", customer: other, from: one }, { _tag: "Erased", customer: one }
  ]
  for (const change of changes) {
    const [english, german] = [Identity.changeInWords(change, "en"), Identity.changeInWords(change, "de")]
    expect(english).not.toBe(german)
    for (const named of Object.entries(change).flatMap(([key, value]) => (key === "_tag" ? [] : value))) {
      expect(english).toContain(named)
      expect(german).toContain(named)
    }
  }
  expect(Identity.changeInWords(changes[2] as Identity.Change, "de")).toBe("call und mail gehören, wie sich zeigt, zu einem anderen Kunden: C-2, nicht mehr C-1.")
})
