/** The laws of identity on generated histories, and each of them broken on purpose. */
import * as Identity from "@redthread/identity"
import { Instant, type Law, Namespace, RecordId } from "@redthread/model"
import { findBreach, identityCoverage, identityHistory, identityHistoryModel, identityHistoryPolicy, identityTrial, runs } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lawsHold, remembering } from "./Lawfully.ts"

const { resolver } = Identity

const model = identityHistoryModel()

describe("the laws hold", () => lawsHold(Identity.trialLaws, identityTrial(remembering(resolver))))

const isObserved = (piece: Identity.Evidence): boolean => piece._tag === "Observed"

/** A resolver that is broken in one place and for the rest does what it should. */
const broken = (change: Partial<Identity.Resolver>): Identity.Resolver => ({ ...resolver, ...change })

/** Resolves under a policy that forgot something. */
const under = (forget: (rule: Identity.Rule) => Identity.Rule): Identity.Resolver => {
  const lax = (policy: Identity.Policy): Identity.Policy => ({
    ...policy, namespaces: Object.fromEntries(Object.entries(policy.namespaces).map(([name, rule]) => [name, forget(rule)]))
  })
  return broken({ resolve: (evidence, policy) => resolver.resolve(evidence, lax(policy)) })
}

const without = (outcome: Identity.Outcome): Identity.Outcome => ({ ...outcome, people: outcome.people.slice(1) })

const mutants: ReadonlyArray<readonly [Law<Identity.Trial>, string, Identity.Resolver]> = [
  [Identity.commutative, "the first evidence counts for nothing", broken({ resolve: (evidence, policy) => resolver.resolve(evidence.slice(1), policy) })],
  [Identity.associative, "each batch is looked at alone", broken({
    replay: (batches, policy) => batches.map((batch) => resolver.resolve(batch, policy))
  })],
  [Identity.idempotent, "what comes twice is left out", broken({
    resolve: (evidence, policy) => resolver.resolve(evidence.filter((piece) => evidence.filter((other) => other === piece).length === 1), policy)
  })],
  [Identity.incrementalEqualsBatch, "the live engine does not see the last batch yet", broken({
    replay: (batches, policy) => resolver.replay([[], ...batches.slice(0, -1)], policy)
  })],
  [Identity.retractEqualsNeverSeen, "retractions are ignored", broken({
    resolve: (evidence, policy) => resolver.resolve(evidence.filter((piece) => piece._tag !== "Retract"), policy)
  })],
  [Identity.retractEqualsNeverSeen, "a retraction counts only after what it retracts", broken({
    resolve: (evidence, policy) => resolver.resolve(
      evidence.filter((piece, i) => piece._tag !== "Retract" || evidence.slice(0, i).some(({ id }) => id === piece.evidence)), policy
    )
  })],
  [Identity.nobodyIsLost, "one person is left out", broken({ resolve: (evidence, policy) => without(resolver.resolve(evidence, policy)) })],
  [Identity.nobodyIsLost, "one person is told twice", broken({
    resolve: (evidence, policy) => {
      const right = resolver.resolve(evidence, policy)
      return { ...right, people: [...right.people, ...right.people.slice(0, 1)] }
    }
  })],
  [Identity.differentIsNeverViolated, "nobody listens to those who tell people apart", broken({
    resolve: (evidence, policy) => resolver.resolve(evidence.filter((piece) => piece._tag !== "AssertDifferent"), policy)
  })],
  [Identity.limitsHold, "limits are forgotten", under(({ limit: _, ...rule }) => rule)],
  [Identity.genericValuesDoNotLink, "nobody asks how many people stand behind a value", under(({ generic: _, ...rule }) => rule)],
  [Identity.limitsWithinDaysHold, "limits within days are forgotten", under(({ limit, ...rule }) => (limit === undefined || limit.days !== undefined ? rule : { ...rule, limit }))],
  [Identity.numbersPassOn, "nobody listens to who gave a number up", broken({
    resolve: (evidence, policy) => resolver.resolve(evidence.map((piece) => {
      if (piece._tag !== "Observed") return piece
      return { ...piece, identifiers: piece.identifiers.map(({ validUntil: _, ...identifier }) => identifier) }
    }), policy)
  })],
  [Identity.olderStatesStay, "an older state shows what came later", broken({
    revisit: (batches, policy) => batches.map(() => resolver.resolve(batches.flat(), policy))
  })],
  [Identity.snapshotEqualsRebuild, "what is kept forgets what was retracted", broken({
    resume: (before, after, policy) => {
      const kept = Identity.snapshot(Identity.add(Identity.empty(policy), before))
      return Identity.outcome(Identity.add(Identity.restore({ ...kept, retracted: [] }), after))
    }
  })],
  [Identity.snapshotEqualsRebuild, "what is kept leaves out assertions", broken({
    resume: (before, after, policy) => {
      const kept = Identity.snapshot(Identity.add(Identity.empty(policy), before))
      return Identity.outcome(Identity.add(Identity.restore({ ...kept, evidence: kept.evidence.filter(isObserved) }), after))
    }
  })],
  [Identity.linksExplainThemselves, "the explanation leaves out the last step", broken({
    explain: (evidence, policy) => {
      const why = resolver.explain(evidence, policy)
      return (one, other) => {
        const right = why(one, other)
        return right._tag === "Same" ? { ...right, steps: right.steps.slice(0, -1) } : right
      }
    }
  })],
  [Identity.linksExplainThemselves, "assertions are not known to who explains", broken({
    explain: (evidence, policy) => resolver.explain(evidence.filter(isObserved), policy)
  })],
  [Identity.linksExplainThemselves, "the evidence cited is another", broken({
    explain: (evidence, policy) => {
      const why = resolver.explain(evidence, policy)
      return (one, other) => {
        const right = why(one, other)
        return right._tag !== "Same" ? right : {
          ...right,
          steps: right.steps.map((step) => ({ ...step, link: { ...step.link, evidence: step.link._tag === "Asserted" ? Identity.EvidenceId.make("x") : [] } as Identity.Link }))
        }
      }
    }
  })],
  [Identity.mergeNeverRaisesAssurance, "the highest assurance stands", broken({
    profile: (person) => {
      const right = resolver.profile(person)
      return { ...right, identifiers: right.identifiers.map((each) => ({ ...each, assurance: person.records.length > 1 ? "authenticated" : each.assurance })) }
    }
  })],
  [Identity.mergeNeverRaisesAssurance, "a merge makes the whole person authenticated", broken({
    profile: (person) => ({ ...resolver.profile(person), ...(person.records.length > 1 ? { assurance: "authenticated" } : {}) })
  })]
]

describe("each law notices when it is broken", () => {
  for (const [law, what, mutant] of mutants) {
    it(`${law.id}: ${what}`, () => {
      const found = findBreach(law, identityTrial(mutant), { runs: 500, seed: 7 })
      expect(found).toBeDefined()
      expect(found?.history.length).toBeLessThanOrEqual(12)
    })
  }
  it("every law about certain links has been broken", () => {
    expect(new Set(mutants.map(([law]) => law.id))).toEqual(new Set(Identity.trialLaws.slice(0, -5).map(({ id }) => id)))
  })
})

it("at least a fifth of the generated histories contain a merge, a split and a retraction", () => {
  const coverage = identityCoverage(fc.sample(identityHistory, { numRuns: 400, seed: 4711 }))
  console.log(`identity histories: ${JSON.stringify(coverage)}`)
  expect(coverage.allThree).toBeGreaterThanOrEqual(0.2)
  expect(coverage.review).toBeGreaterThanOrEqual(0.2)
  expect(coverage.generic).toBeGreaterThanOrEqual(0.05)
  expect(coverage.passedOn).toBeGreaterThanOrEqual(0.05)
  expect(coverage.withinDays).toBeGreaterThanOrEqual(0.02)
  const likely = identityCoverage(fc.sample(identityHistory, { numRuns: 400, seed: 4711 }), model)
  console.log(`identity histories with a model: ${JSON.stringify(likely)}`)
  expect(likely.allThree).toBeGreaterThanOrEqual(0.2)
  expect(likely.alike).toBeGreaterThanOrEqual(0.2)
  expect(likely.yields).toBeGreaterThanOrEqual(0.1)
  expect(likely.doubtful).toBeGreaterThanOrEqual(0.02)
})

it("an older state stays what it was when evidence is added to it, and may go on another way", () => {
  fc.assert(fc.property(identityHistory, identityHistory, (first, second) => {
    const state = Identity.add(Identity.empty(identityHistoryPolicy), first)
    const told = (of: Identity.State): string => JSON.stringify(Identity.outcome(Identity.resolution(of)))
    const before = told(state)
    const later = Identity.add(state, second.map((piece) => ({ ...piece, id: Identity.EvidenceId.make(`second ${piece.id}`) })))
    const other = Identity.add(state, second.slice(0, 3))
    expect(told(state)).toBe(before)
    return [later, other].every((each) => each.policy === state.policy)
  }), { numRuns: Math.min(runs, 200) })
})

it("what the latest evidence touched, put over the people before, is the people after", () => {
  fc.assert(fc.property(identityTrial(), ({ batches, policy }) => {
    let state = Identity.empty(policy)
    let parts = new Map<string, ReadonlyArray<string>>()
    for (const batch of batches) {
      state = Identity.add(state, batch)
      const named = new Set<string>([...state.touched.people.flat(), ...state.touched.gone])
      parts = new Map([...parts].filter(([, records]) => !records.some((record) => named.has(record))))
      for (const records of state.touched.people) parts.set(records.join(" "), records)
      const whole = Identity.partitionOf(Identity.resolution(state)).people.map((records) => records.join(" "))
      expect([...parts.keys()].sort()).toEqual([...whole].sort())
    }
  }), { numRuns: Math.min(runs, 200) })
})

it("a telephone of many people is recognised the same, however its bearers come and go", () => {
  const bearer = (n: number, person: number, shows: boolean): Identity.Evidence => ({
    _tag: "Observed", id: Identity.EvidenceId.make(`b${n}`), record: RecordId.make(`r${n % 40}`), at: Instant.make(n),
    identifiers: [
      { namespace: Namespace.make("phone"), value: "030 5550123", assurance: "claimed" },
      ...(shows ? [{ namespace: Namespace.make("customer-no"), value: `K-${1 + person}`, assurance: "claimed" as const }] : [])
    ]
  })
  const deeds = fc.array(fc.oneof(
    { weight: 3, arbitrary: fc.record({ person: fc.nat(8), shows: fc.boolean() }) }, { weight: 1, arbitrary: fc.record({ gone: fc.nat(90) }) }
  ), { minLength: 60, maxLength: 90, size: "max" })
  let [generic, linked] = [0, 0]
  fc.assert(fc.property(deeds, (all) => {
    let state = Identity.empty(Identity.defaultPolicy)
    const told: Array<Identity.Evidence> = []
    all.forEach((deed, n) => {
      const target = "gone" in deed ? told[deed.gone % Math.max(1, told.length)] : undefined
      if ("gone" in deed && target === undefined) return
      const piece = "gone" in deed && target !== undefined
        ? Identity.retract(target.id, { id: Identity.EvidenceId.make(`g${n}`), because: "left", at: Instant.make(n) })
        : "person" in deed ? bearer(n, deed.person, deed.shows) : undefined
      if (piece === undefined) return
      told.push(piece)
      state = Identity.add(state, [piece])
      const now = Identity.genericValues(state)
      if (n % 7 === 0) expect(now).toEqual(Identity.genericValues(Identity.resolve(told, Identity.defaultPolicy)))
      if (now.length > 0) generic++
      else linked++
    })
    expect(Identity.outcome(state)).toEqual(Identity.outcome(Identity.resolve(told.toReversed(), Identity.defaultPolicy)))
    told.filter((piece) => piece._tag === "Observed" && piece.identifiers.length > 1).forEach(({ id }, i) => {
      const gone = Identity.retract(id, { id: Identity.EvidenceId.make(`left ${i}`), because: "left", at: Instant.make(0) })
      told.push(gone)
      state = Identity.add(state, [gone])
      if (i % 4 === 0) expect(Identity.genericValues(state)).toEqual(Identity.genericValues(Identity.resolve(told, Identity.defaultPolicy)))
    })
    expect(Identity.genericValues(state)).toEqual([])
  }), { numRuns: Math.min(runs, 100) })
  expect(Math.min(generic, linked)).toBeGreaterThan(100)
})

it("who is who is the same with and without the reasons", () => {
  fc.assert(fc.property(identityTrial(), ({ batches, policy }) => {
    let state = Identity.empty(policy)
    for (const batch of batches) {
      state = Identity.add(state, batch)
      const quick = Identity.partitionOf(state).people
      expect(quick).toEqual(Identity.people(state).map(({ records }) => records.map(({ id }) => id)))
    }
  }), { numRuns: Math.min(runs, 300) })
})
