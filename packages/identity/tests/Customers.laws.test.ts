/** The laws of customer ids over generated histories, and each of them broken on purpose. */
import * as Identity from "@redthread/identity"
import { CustomerId, type Law } from "@redthread/model"
import { customerRegister, findBreach, identityTrial, runs } from "@redthread/testing"
import { HashMap } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lawsHold } from "./Lawfully.ts"

describe("the laws hold", () => lawsHold(Identity.registerLaws, customerRegister()))

type Assign = typeof Identity.assign

const mutants: ReadonlyArray<readonly [Law<Identity.Register>, string, Assign]> = [
  [Identity.everyOldIdResolves, "ids that were merged away are thrown away", (previous, partition, newId) => {
    const next = Identity.assign(previous, partition, newId)
    return { ...next, customers: HashMap.filter(next.customers, ({ standing }) => standing._tag !== "Redirected") }
  }],
  [Identity.oneIdPerPerson, "a part that was split off keeps the old id", (previous, partition, newId) =>
    previous.count === 0 ? Identity.assign(previous, partition, newId) : { ...previous, changes: [] }],
  [Identity.idsStay, "every recount gives out new ids", (previous, partition, newId) => {
    const next = Identity.assign(Identity.emptyDirectory, partition, (record) => CustomerId.make(`${newId(record)} ${previous.count}`))
    return { ...next, count: previous.count + next.count }
  }],
  [Identity.unmergeRestoresIds, "what was merged away never comes back", (previous, partition, newId) =>
    Identity.assign({
      ...previous,
      homes: HashMap.filter(previous.homes, (id) => Identity.standingOf(previous, id)?._tag === "Current")
    }, partition, newId)],
  [Identity.undoRestoresIds, "nobody remembers which records an id named", (previous, partition, newId) =>
    Identity.assign({ ...previous, customers: HashMap.map(previous.customers, ({ number, standing }) => ({ number, standing })) }, partition, newId)]
]

describe("each law notices when it is broken", () => {
  for (const [law, what, assign] of mutants) {
    it(`${law.id}: ${what}`, () => expect(findBreach(law, customerRegister(assign), { runs: 500, seed: 7 })).toBeDefined())
  }
  it("every law has been broken", () => {
    expect(new Set(mutants.map(([law]) => law.id))).toEqual(new Set(Identity.registerLaws.map(({ id }) => id)))
  })
})

it("ids given out from what each batch touched are those given out from everybody", () => {
  fc.assert(fc.property(identityTrial(), ({ batches, policy }) => {
    const newId = (record: string): CustomerId => CustomerId.make(`customer of ${record}`)
    let state = Identity.empty(policy)
    let [little, whole] = [Identity.emptyDirectory, Identity.emptyDirectory]
    const told = (directory: Identity.Directory): unknown => [
      [...HashMap.entries(directory.holders)].sort(), [...HashMap.keys(directory.customers)].map((id) => [id, Identity.current(directory, id)]).sort()
    ]
    for (const batch of batches) {
      state = Identity.add(state, batch)
      little = Identity.assign(little, state.touched, newId)
      whole = Identity.assign(whole, Identity.partitionOf(Identity.resolution(state)), newId)
      expect(told(little)).toEqual(told(whole))
    }
  }), { numRuns: Math.min(runs, 200) })
})
