/** Records that are alike in the live engine: what they say is compared, and certain links, limits and words come first. */
import * as Identity from "@redthread/identity"
import { type Identifier, Instant, RecordId } from "@redthread/model"
import { describe, expect, it } from "vitest"
import { registry } from "./Registry.ts"

const { table } = registry(60, 11)
const learned = Identity.match([table], { schema: Identity.personSchema })
const { model } = learned
const policy = Identity.defaultPolicy

const id = (row: number): RecordId => RecordId.make(String(row).padStart(4, "0"))
const factsOf = (row: number): ReadonlyArray<Identity.Fact> =>
  table.columns.flatMap((name, i) => {
    const value = table.rows[row]?.[i] ?? ""
    return value === "" ? [] : [{ name, value }]
  })
const seen = (row: number, ...identifiers: ReadonlyArray<Identifier>): Identity.Observed =>
  Identity.Evidence.cases.Observed.make({ id: Identity.EvidenceId.make(`seen ${id(row)}`), record: id(row), identifiers, facts: factsOf(row), at: Instant.make(row) })
const all = table.rows.map((_, row) => seen(row))

describe("records that say nothing but facts", () => {
  it("are the people that a match of the same rows finds, whatever the order", () => {
    const found = Identity.resolve(all.toReversed(), policy, model)
    expect(Identity.partitionOf(found).people).toEqual(learned.people.map((records) => records.map(id)))
    expect(learned.people.some(({ length }) => length > 2)).toBe(true)
  })
})
