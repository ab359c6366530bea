/** The default policy on generated customers: nobody collapses, and every merge can be undone exactly. */
import * as Identity from "@redthread/identity"
import { CustomerId, RecordId } from "@redthread/model"
import { customerTraces, identityHistoryModel, reachableRecall, recordOwners, runs, scoreTraces } from "@redthread/testing"
import { describe, expect, it } from "vitest"

const policy = Identity.defaultPolicy
/** Twenty seeds; of 5,000 customers each in the benchmarks, of 500 in the tests. */
const [seeds, customers] = [20, runs >= 10_000 ? 5000 : 500]
const first = Number(globalThis.process.env["REDTHREAD_SEED"] ?? 1)
const newId = (record: RecordId): CustomerId => CustomerId.make(`customer of ${record}`)

describe("generated customers under the default policy", () => {
  it("nobody collapses, few are mixed up, and all that identifiers can show is found", () => {
    const scores = Array.from({ length: seeds }, (_, i) => {
      const traces = [...customerTraces({ seed: first + i, customers })]
      const score = scoreTraces(recordOwners(traces), traces.length, Identity.resolve(traces.map(({ evidence }) => evidence), policy))
      return { ...score, reachable: reachableRecall(traces, policy) }
    })
    const mean = (of: (score: typeof scores[number]) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / seeds
    console.log(`identity, ${seeds} seeds of ${customers} customers: ${JSON.stringify({
      traces: mean(({ traces }) => traces), records: mean(({ records }) => records), clusters: mean(({ clusters }) => clusters),
      collapses: Math.max(...scores.map(({ collapses }) => collapses)), largestCluster: Math.max(...scores.map(({ largestCluster }) => largestCluster)),
      mostPeople: Math.max(...scores.map(({ mostPeople }) => mostPeople)), mostUnrelated: Math.max(...scores.map(({ mostUnrelated }) => mostUnrelated)),
      impure: mean(({ impureClusters }) => impureClusters), review: mean(({ review }) => review),
      precision: mean(({ precision }) => precision), leastPrecision: Math.min(...scores.map(({ precision }) => precision)),
      recall: mean(({ recall }) => recall), reachable: mean(({ reachable }) => reachable)
    })}`)
    for (const { collapses, mostUnrelated } of scores) expect([collapses, mostUnrelated <= 2]).toEqual([0, true])
    expect(mean(({ precision }) => precision)).toBeGreaterThan(0.97)
    expect(mean(({ recall, reachable }) => recall / reachable)).toBeGreaterThan(0.98)
  })

  it("without limits many would collapse: the measure can fail", () => {
    const open: Identity.Policy = {
      ...policy, namespaces: Object.fromEntries(Object.entries(policy.namespaces).map(([name, { generic: _, limit: __, ...rule }]) => [name, { ...rule, blocked: [] }]))
    }
    const traces = [...customerTraces({ seed: first, customers: 1000 })]
    expect(scoreTraces(recordOwners(traces), traces.length, Identity.resolve(traces.map(({ evidence }) => evidence), open)).collapses).toBeGreaterThan(0)
  })

  it("what merged is retracted, and people and ids are exactly what they were", () => {
    let [undone, mixed] = [0, 0]
    for (let seed = first; seed < first + (runs >= 10_000 ? seeds : 8); seed++) {
      let state = Identity.empty(policy)
      let directory = Identity.emptyDirectory
      for (const { evidence } of customerTraces({ seed, customers })) {
        const next = Identity.add(state, [evidence])
        const after = Identity.assign(directory, next.touched, newId)
        if (after.changes.some(({ _tag }) => _tag === "Merged")) {
          undone++
          const retraction = Identity.retract(evidence.id, { id: Identity.EvidenceId.make(`undo ${evidence.id}`), because: "another person", at: evidence.at })
          const back = Identity.add(next, [retraction])
          const again = Identity.assign(after, back.touched, newId)
          const concerned = next.touched.people.flat().filter((record) => Identity.customerOf(directory, record) !== undefined)
          if (after.changes.some(({ _tag }) => _tag === "Split")) mixed++
          const told = (of: Identity.State, by: Identity.Directory) =>
            concerned.map((record) => [record, Identity.personOf(of, record), Identity.customerOf(by, record)])
          const now = told(back, again)
          expect(now).toEqual(told(state, directory))
          for (const record of concerned) {
            const id = Identity.customerOf(directory, record)
            expect(id === undefined ? undefined : Identity.current(again, id)?.id).toBe(Identity.customerOf(again, record))
          }
          if (undone % 97 === 0) expect(Identity.partitionOf(back)).toEqual(Identity.partitionOf(state))
        }
        state = next
        directory = after
      }
    }
    console.log(`identity: ${undone} merges undone exactly; ${mixed} of them had also parted somebody`)
    expect(mixed).toBeLessThan(undone / 20)
    expect(undone).toBeGreaterThan(100)
  })

  it("with a model nobody collapses either, more is found, and what merged is retracted exactly", () => {
    const model = identityHistoryModel()
    const names = { given: "givenName", surname: "surname", born: "birthDate", street: "street", house: "houseNumber", postcode: "postcode", town: "city", organisation: "company" } as const
    let undone = 0
    for (let seed = first; seed < first + (runs >= 10_000 ? seeds : 4); seed++) {
      const traces = [...customerTraces({ seed, customers })]
      const evidence = traces.map(({ evidence: piece, facts }): Identity.Observed => ({
        ...piece, facts: Object.entries(facts).flatMap(([name, value]) => (value === "" ? [] : [{ name: names[name as keyof typeof names], value }]))
      }))
      const whole = Identity.add(Identity.empty(policy, [], model), evidence)
      const [without, likely] = [Identity.resolve(evidence, policy), whole].map((each) => scoreTraces(recordOwners(traces), traces.length, each))
      expect(likely?.collapses).toBe(0)
      expect(likely?.recall).toBeGreaterThan((without?.recall ?? 1) + 0.03)
      expect(likely?.precision).toBeGreaterThan(0.95)
      const people = Identity.partitionOf(whole)
      evidence.filter((_, i) => i % 97 === 0).forEach((piece) => {
        const gone = Identity.add(whole, [Identity.retract(piece.id, { id: Identity.EvidenceId.make(`undo ${piece.id}`), because: "another person", at: piece.at })])
        const back = Identity.add(gone, [{ ...piece, id: Identity.EvidenceId.make(`again ${piece.id}`) }])
        expect(Identity.partitionOf(back)).toEqual(people)
        undone++
      })
    }
    expect(undone).toBeGreaterThan(20)
  })

  it("what an agent merged by mistake is parted again with every id as before", () => {
    const traces = [...customerTraces({ seed: first, customers: 400 })]
    let state = Identity.add(Identity.empty(policy), traces.map(({ evidence }) => evidence))
    const whole = Identity.partitionOf(state)
    const directory = Identity.assign(Identity.emptyDirectory, whole, newId)
    whole.people.slice(0, 200).forEach(([one], i) => {
      const [other] = whole.people[whole.people.length - 1 - i] ?? []
      if (one === undefined || other === undefined) return
      const id = Identity.EvidenceId.make(`merge ${i}`)
      const merged = Identity.add(state, [Identity.merge(one, other, { id, by: "agent", because: "same voice", at: traces[0]?.evidence.at ?? (0 as never) })])
      const withMerge = Identity.assign(directory, merged.touched, newId)
      const parted = Identity.add(merged, [Identity.retract(id, { id: Identity.EvidenceId.make(`undo ${i}`), because: "another voice", at: traces[0]?.evidence.at ?? (0 as never) })])
      const after = Identity.assign(withMerge, parted.touched, newId)
      expect(parted.touched.people.map((records) => records.map((record) => Identity.customerOf(after, record))))
        .toEqual(parted.touched.people.map((records) => records.map((record) => Identity.customerOf(directory, record))))
      state = parted
    })
    expect(Identity.partitionOf(state)).toEqual(whole)
  })
})
