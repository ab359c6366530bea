/** What people decided about records outweighs what the records have in common. */
import * as Identity from "@redthread/identity"
import { Instant, RecordId } from "@redthread/model"
import { describe, expect, it } from "vitest"
import { registry } from "./Registry.ts"

const { table } = registry(60, 11)
const plain = Identity.match([table])
const { model } = plain
const keys = table.rows.map((_, i) => `row ${i}`)
const personOf = (people: ReadonlyArray<ReadonlyArray<number>>, record: number): ReadonlyArray<number> => people.find((records) => records.includes(record)) ?? []
const [three = []] = plain.people.filter(({ length }) => length === 3)
const [a = 0, b = 0, c = 0] = three
const [stranger = 0] = plain.people.find(({ length }) => length === 1) ?? []

describe("decisions about records", () => {
  it("part two who are alike, and nobody between them makes them one again", () => {
    const { people } = Identity.match([table], { model, different: [[a, b]] })
    expect(personOf(people, a)).not.toContain(b)
    expect(personOf(people, a).includes(c) && personOf(people, b).includes(c)).toBe(false)
    expect(people.filter((records) => !records.some((record) => three.includes(record)))).toEqual(plain.people.filter((records) => records !== three))
  })
  it("make one of two who have nothing in common, with all who are one with either", () => {
    const { contradictions, people } = Identity.match([table], { model, same: [[stranger, a]] })
    expect(plain.weigh(stranger, a)).toBeLessThan(0)
    expect(personOf(people, stranger)).toContain(a)
    expect(contradictions).toEqual([])
  })
  it("that contradict each other are named, and two who were told apart stay two", () => {
    const { contradictions, people } = Identity.match([table], { model, keys, same: [["row 0", "row 5"], ["row 5", "row 9"]], different: [["row 9", "row 0"]] })
    expect(personOf(people, 0)).not.toContain(9)
    expect(contradictions).toHaveLength(1)
    expect([...contradictions[0]?.different ?? []].sort((one, other) => one - other)).toEqual([0, 9])
    expect(personOf(people, 5).includes(0) || personOf(people, 5).includes(9)).toBe(true)
  })
  it("about records that are not there say nothing, nor does it teach the model anything", () => {
    const said = Identity.match([table], { keys, same: [["row 0", "nobody"], [0, 100_000]], different: [["nobody", "row 1"], [-1, 2]] })
    expect(said.people).toEqual(plain.people)
    expect(Identity.match([table], { same: [[stranger, a]] }).model).toEqual(model)
  })
  it("are not asked about again", () => {
    const { table: large } = registry(600, 33)
    const asking = (options: Identity.MatchOptions): Identity.Matching["doubtful"] => Identity.match([large], { ...options, model }).doubtful
    const [open] = asking({})
    if (open === undefined) throw new Error("nothing is doubtful")
    const asked = (options: Identity.MatchOptions): boolean => asking(options).some(({ one, other }) => one === open.one && other === open.other)
    expect(asked({})).toBe(true)
    expect(asked({ different: [[open.other, open.one]] })).toBe(false)
    expect(asked({ same: [[open.one, open.other]] })).toBe(false)
  })
  it("hold between two files too, whose records are linked one to one but by a word", () => {
    const [first, second] = [registry(60, 5, 0), registry(60, 5, 0, 2)]
    const linked = Identity.match([first.table, second.table])
    const [one = 0, other = 0] = linked.people.find(({ length }) => length === 2) ?? []
    const parted = Identity.match([first.table, second.table], { model: linked.model, different: [[one, other]] })
    expect(personOf(parted.people, one)).not.toContain(other)
    const [alone = 0] = linked.people.filter((records) => records.every((record) => record < 60 && record !== one)).flat()
    const tied = Identity.match([first.table, second.table], { model: linked.model, same: [[one, alone]] })
    expect(personOf(tied.people, alone)).toContain(one)
    const bound = Identity.match([first.table, second.table], { model: linked.model, same: [[one, other === 60 ? 61 : 60]] })
    expect(personOf(bound.people, one)).toEqual([one, other === 60 ? 61 : 60])
  })
  it("are evidence that is replayed, and what was retracted says nothing", () => {
    const word = (id: string) => ({ id: Identity.EvidenceId.make(id), by: "agent Meier", because: "asked", at: Instant.make(0) })
    const [row0, row1, row2] = [0, 1, 2].map((i) => RecordId.make(`row ${i}`)) as [RecordId, RecordId, RecordId]
    const evidence = [Identity.merge(row0, row1, word("1")), Identity.split(row1, row2, word("2")), Identity.split(row0, row1, word("3"))]
    const replayed = Identity.wordsIn([...evidence, Identity.retract(Identity.EvidenceId.make("3"), word("4"))])
    expect(replayed).toEqual({ same: [["row 0", "row 1"]], different: [["row 1", "row 2"]] })
    expect(personOf(Identity.match([table], { model, keys, ...replayed }).people, 0)).toContain(1)
  })
})
