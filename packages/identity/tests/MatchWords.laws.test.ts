/** The laws of matching by likeness with what people said of the records, and each of them broken on purpose. */
import * as Identity from "@redthread/identity"
import type { Law } from "@redthread/model"
import { findBreach, runs } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lawsHold } from "./Lawfully.ts"
import { registry } from "./Registry.ts"

const { table } = registry(60, 11)
const { model } = Identity.match([table])

/** Some rows near each other, which often are one person's, some of them twice, and words about them and about nobody. */
const trials: fc.Arbitrary<Identity.MatchTrial> = fc.record({
  start: fc.nat(table.rows.length - 1),
  steps: fc.array(fc.constantFrom(0, 1, 1, 1, 1, 1, 1, 2), { minLength: 3, maxLength: 14 }),
  said: fc.array(fc.record({ isSame: fc.boolean(), one: fc.nat(15), by: fc.constantFrom(0, 1, 1, 1, 2, 2, 3, 5, 9) }), { maxLength: 10 }),
  seed: fc.array(fc.nat(1000), { minLength: 15, maxLength: 15 })
}).map(({ said, seed, start, steps }) => {
  let at = start
  const places = [start, ...steps.map((step) => (at = (at + step) % table.rows.length))]
  const keys = places.map((_, i) => `k${String.fromCodePoint(97 + (i * 7) % places.length)}${i}`)
  const pairs = (isSame: boolean): ReadonlyArray<readonly [string, string]> =>
    said.filter((each) => each.isSame === isSame).map(({ by, one }) => [keys[one % keys.length] ?? "", one > 14 ? "nobody" : keys[(one + by) % keys.length] ?? ""] as const)
  const order = places.map((_, i) => i).sort((one, other) => (seed[one] ?? 0) - (seed[other] ?? 0))
  return { table: { columns: table.columns, rows: places.map((place) => table.rows[place] ?? []) }, keys, model, same: pairs(true), different: pairs(false), order, ...Identity.matching }
})

describe("the laws of matching hold", () => lawsHold(Identity.matchLaws, trials))

type Match = typeof Identity.match
type Live = typeof Identity.matcher

/** A matcher that is broken in one place. */
const brokenLive = (change: (live: Identity.Matcher) => Partial<Identity.Matcher>): { readonly matcher: Live } => ({
  matcher: (...given) => {
    const live = Identity.matcher(...given)
    return { ...live, ...change(live) }
  }
})
const matchedBy = (wrongly: (tables: Parameters<Match>[0], options: Identity.MatchOptions) => Identity.Matching): { readonly match: Match } => ({
  match: (tables, options) => wrongly(tables, options ?? {})
})
const brokenMatch = (change: (options: Identity.MatchOptions) => Identity.MatchOptions): { readonly match: Match } =>
  matchedBy((tables, options) => Identity.match(tables, change(options)))

const mutants: ReadonlyArray<readonly [Law<Identity.MatchTrial>, string, Partial<Identity.MatchTrial>]> = [
  [Identity.matchCommutative, "equal records are taken as they stand", brokenMatch(({ different = [], keys = [], same = [], ...options }) => {
    const numbered = (pairs: NonNullable<Identity.MatchOptions["same"]>) => pairs.map(([one, other]) => [keys.indexOf(String(one)), keys.indexOf(String(other))] as const)
    return { ...options, same: numbered(same), different: numbered(different) }
  })],
  [Identity.matchCommutative, "only the first word counts", brokenMatch(({ different = [], ...options }) => ({ ...options, different: different.slice(0, 1) }))],
  [Identity.matchIncrementalEqualsBatch, "words about records that are not there yet are lost", brokenLive((live) => ({
    say: (verdict, one, other) => { if (live.personOf(one).length > 0 && live.personOf(other).length > 0) live.say(verdict, one, other) }
  }))],
  [Identity.matchIncrementalEqualsBatch, "nobody tells of contradictions", brokenLive(() => ({ contradictions: () => [] }))],
  [Identity.matchTakenBackEqualsNeverSaid, "what was said cannot be taken back", brokenLive(() => ({ unsay: () => {} }))],
  [Identity.matchTakenBackEqualsNeverSaid, "a record stays", brokenLive(() => ({ remove: () => {} }))],
  [Identity.matchDifferentIsNeverViolated, "nobody listens to those who tell people apart", brokenMatch(({ different: _, ...options }) => options)],
  [Identity.matchDifferentIsNeverViolated, "who was told apart is kept apart only if nobody else is between", matchedBy((tables, options) => {
    const right = Identity.match(tables, options)
    const { people } = Identity.match(tables, { ...options, different: [] })
    const numbers = new Map((options.keys ?? []).map((key, i) => [key, i]))
    const isPair = (records: ReadonlyArray<number>): boolean => records.length === 2
    const split = (options.different ?? []).map(([one, other]) => [numbers.get(String(one)) ?? -1, numbers.get(String(other)) ?? -1])
    const apart = people.flatMap((records) => (isPair(records) && split.some((pair) => pair.every((each) => records.includes(each))) ? records.map((each) => [each]) : [records]))
    return { ...right, people: apart }
  })],
  [Identity.matchSameIsHonoured, "what people say is one is weighed like the rest", brokenMatch(({ same: _, ...options }) => options)],
  [Identity.matchSameIsHonoured, "every word is called a contradiction", matchedBy((tables, options) => {
    const right = Identity.match(tables, { ...options, same: [] })
    const numbers = new Map((options.keys ?? []).map((key, i) => [key, i]))
    const pairs = (options.same ?? []).map(([one, other]) => [numbers.get(String(one)) ?? 0, numbers.get(String(other)) ?? 0] as const)
    return { ...right, contradictions: pairs.map((same) => ({ same, different: same })) }
  })],
  [Identity.matchIncrementalEqualsBatch, "a record stays what it said at first", brokenLive((live) => ({ put: (id, row) => (live.personOf(id).length > 0 ? live.personOf(id) : live.put(id, row)) }))],
  [Identity.matchLinksOneToOne, "both lists are taken for one", matchedBy(([first, second], options) =>
    Identity.match([{ columns: first.columns, rows: [...first.rows, ...second?.rows ?? []] }], options))],
  [Identity.matchLinksOneToOne, "two lists are linked whatever was said", brokenMatch(({ different: _, ...options }) => options)],
  [Identity.matchLinksOneToOne, "only likeness links two lists", brokenMatch(({ same: _, ...options }) => options)]
]

describe("each law of matching notices when it is broken", () => {
  for (const [law, what, mutant] of mutants) {
    it(`${law.id}: ${what}`, () => expect(findBreach(law, trials.map((trial) => ({ ...trial, ...mutant })), { runs: Math.max(runs, 500) })).toBeDefined())
  }
})

describe("the generated tables", () => {
  it("often have words that are followed, words that part who is alike, and words that contradict each other", () => {
    const seen = { joins: 0, parts: 0, contradicts: 0 }
    const sample = fc.sample(trials, { numRuns: 300, seed: 7 })
    for (const { different, keys, match, same, table: each } of sample) {
      const [plain, under] = [match([each], { model, keys }), match([each], { model, keys, same, different })]
      const isTogether = (people: ReadonlyArray<ReadonlyArray<number>>, [one, other]: readonly [string, string]): boolean =>
        people.some((records) => records.includes(keys.indexOf(one)) && records.includes(keys.indexOf(other)))
      if (same.some((pair) => !isTogether(plain.people, pair) && isTogether(under.people, pair))) seen.joins++
      if (different.some((pair) => pair[0] !== pair[1] && isTogether(plain.people, pair))) seen.parts++
      if (under.contradictions.some((pair) => pair.same[0] !== pair.same[1])) seen.contradicts++
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(sample.length / 10)
  })
})
