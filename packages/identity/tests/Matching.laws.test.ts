/** What holds of matching whatever the records: on generated tables, and each law noticed when it is broken. */
import * as Identity from "@redthread/identity"
import { runs } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cohere } from "@redthread/identity/Cohesion"
import { companies } from "@redthread/identity/Companies"
import { categories, codes, mailboxes, telephones, wordings } from "@redthread/identity/Contacts"
import { dates } from "@redthread/identity/Dates"
import { firstGuess, type PerLevel, step, type Tally } from "@redthread/identity/Mixture"
import { personName } from "@redthread/identity/PersonName"
import { postcodes, streets } from "@redthread/identity/Places"
import type { Cells, Trait } from "@redthread/identity/Trait"
import { eachNotices, lawsHold } from "./Lawfully.ts"
import { registry } from "./Registry.ts"

const { table } = registry(60, 11)
const learned = Identity.match([table])
const { model } = learned
const columns = table.columns
const id = (row: number): string => String(row).padStart(4, "0")

const told = (people: ReadonlyArray<ReadonlyArray<string>>): string => JSON.stringify(people.map((ids) => ids.toSorted()).sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)))

describe("matching is a function of the set of records", () => {
  it("learns the same model and finds the same people from rows and columns in any order", () => {
    const order = (seed: number) => table.rows.map((_, i) => i).sort((one, other) => (one * seed) % 101 - (other * seed) % 101 || one - other)
    for (const seed of [7, 23]) {
      const from = order(seed)
      const other = Identity.match([{ columns: columns.toReversed(), rows: from.map((i) => (table.rows[i] ?? []).toReversed()) }])
      expect(other.model).toEqual(model)
      expect(told(other.people.map((records) => records.map((record) => id(from[record] ?? 0))))).toBe(told(learned.people.map((records) => records.map(id))))
    }
  })
  it("learns the same from more records than it can compare with all strangers, in any order", () => {
    const { table: large } = registry(330, 21)
    expect(large.rows.length * (large.rows.length - 1) / 2).toBeGreaterThan(200_000)
    expect(Identity.match([{ columns, rows: large.rows.toReversed() }]).model).toEqual(Identity.match([large]).model)
  })
  it("a replaced record counts with what it says now", () => {
    const live = Identity.matcher(model, columns)
    const [person = []] = learned.people.filter(({ length }) => length > 1)
    const [one = 0, other = 0] = person
    live.put("a", table.rows[one] ?? [])
    live.put("b", ["Quirin", "Ypsilanti", "1.1.1911", "Amselsteig 99", "01234", "Oybin", ""])
    expect(live.personOf("a")).toEqual(["a"])
    expect(live.put("b", table.rows[other] ?? [])).toEqual(["a", "b"])
    expect(live.alike("a")).toEqual([{ id: "b", weight: learned.weigh(one, other) }])
    expect(live.contributions("a", "b")).toEqual(learned.contributions(one, other))
    expect(live.contributions("a", "c")).toEqual([])
  })
})

/** Weights of pairs of up to twelve things, as opinions of anybody about anybody. */
const opinions = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 66, maxLength: 66 })
const grouped = (weights: ReadonlyArray<number>, group = cohere): string => {
  const { count, openings, weigh } = groupingOf(weights)
  return JSON.stringify(group({ count, openings, size: () => 1, weigh, rank: (i) => i }).map((members) => members.toSorted((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b))
}
const groupingOf = (weights: ReadonlyArray<number>) => {
  const weigh = (one: number, other: number): number => 256 * (weights[(one < other ? other * (other - 1) / 2 + one : one * (one - 1) / 2 + other) % 66] ?? 0)
  const openings = Array.from({ length: 12 }, (_, i) => i).flatMap((one) => Array.from({ length: one }, (_, other) => [one, other] as const)).filter(([one, other]) => weigh(one, other) >= 4 * 256)
  return { count: 12, openings, weigh }
}
const groupings = (group: typeof cohere = cohere): fc.Arbitrary<Identity.GroupingTrial> =>
  fc.record({ weights: opinions, order: fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }) }).map(({ order, weights }) => ({ count: 12, weigh: groupingOf(weights).weigh, order, cohere: group }))

/** Whoever an opening connects is one, whatever the others say. */
const chained: typeof cohere = ({ count, openings }) => {
  const groups = new Map(Array.from({ length: count }, (_, i) => [i, new Set([i])]))
  for (const [one, other] of openings) {
    const all = new Set([...groups.get(one) ?? [], ...groups.get(other) ?? []])
    for (const each of all) groups.set(each, all)
  }
  return [...new Set(groups.values())].map((group) => [...group])
}
/** Of equally good joins the one that was found first comes first. */
const asFound: typeof cohere = (given) => {
  const found = [...new Set(given.openings.flat())]
  return cohere({ ...given, rank: (thing) => (found.includes(thing) ? found.indexOf(thing) : given.count + thing) })
}

describe("the guard", () => {
  lawsHold(Identity.groupingLaws, groupings())
  eachNotices(Identity.groupingLaws, [
    [Identity.guardKeepsNoOrder, "of equally good joins the one that was found first comes first", groupings(asFound)],
    [Identity.guardWeighsAllPairs, "whoever an opening connects is one", groupings(chained)]
  ])
  it("joins nobody to a group that the mean of all pairs across speaks against", () => {
    const chain = Array.from({ length: 66 }, (_, i) => i)
    const next = (weights: (one: number, other: number) => number): string => {
      const all = chain.map(() => -20)
      for (let other = 1; other < 12; other++) for (let one = 0; one < other; one++) all[other * (other - 1) / 2 + one] = weights(one, other)
      return grouped(all)
    }
    expect(JSON.parse(next((one, other) => (other - one === 1 ? 10 : -30)))).toHaveLength(6)
    expect(JSON.parse(next(() => 5))).toHaveLength(1)
    expect(JSON.parse(next(() => 3))).toHaveLength(12)
  })
})

/** A tally of pairs in two readings of three levels, as if somebody had compared them. */
const tally: fc.Arbitrary<Tally> = fc.record({
  pairs: fc.integer({ min: 2000, max: 100_000 }),
  one: fc.array(fc.nat(3), { minLength: 40, maxLength: 200 }),
  other: fc.array(fc.nat(3), { minLength: 200, maxLength: 200 }),
  rarity: fc.array(fc.integer({ min: -1024, max: 1024 }), { minLength: 200, maxLength: 200 }),
  circle: fc.boolean()
}).map(({ circle, one, other, pairs, rarity }) => {
  const compared = one.length
  const patterns = [Uint16Array.from(one), Uint16Array.from(other.slice(0, compared))]
  const count = (found: Uint16Array, level: number): number => found.filter((each) => each === level).length + (pairs - compared) * [0.001, 0.01, 0.989][level - 1]!
  const perLevel = (value: (r: number, l: number) => number): PerLevel => [0, 1].map((r) => [[0, 1, 2].map((l) => value(r, l))])
  return {
    pairs, compared, patterns, levels: [0, 1].map(() => [[0], [1], [2], [3]]),
    rarity: Array.from({ length: circle ? 2 : 1 }, () => Int16Array.from(rarity.slice(0, compared))),
    reached: perLevel((r, l) => count(patterns[r]!, l + 1)), imagined: perLevel((_, l) => [4, 0.75, 0.25][l]!), strangers: perLevel((_, l) => [0.01, 0.2, 9][l]!), unseen: 50,
    bounds: [0, 1].map(() => [{ least: 0.25, most: 0.35 }]), isShared: [[[true], [true]], [[false], [true]]].slice(0, circle ? 2 : 1),
    isMade: [[[false], [false]], [[false], [true]]].slice(0, circle ? 2 : 1)
  }
})

const learnings = (learn: typeof step = step): fc.Arbitrary<Identity.LearningTrial> => tally.map((each) => ({ tally: each, step: learn }))

describe("learning", () => {
  lawsHold(Identity.learningLaws, learnings(), Math.min(runs, 200))
  eachNotices(Identity.learningLaws, [
    [Identity.likelihoodNeverFalls, "every third round begins again", learnings((given, mixture) => {
      const next = step(given, mixture)
      return Math.round(mixture.shares[0]! * 1e9) % 3 === 0 ? { ...next, mixture: firstGuess(given, 200) } : next
    })],
    [Identity.sharesStayShares, "a level is counted once too often", learnings((given, mixture) => {
      const next = step(given, mixture)
      return { ...next, mixture: { ...next.mixture, u: next.mixture.u.map((aspects) => aspects.map((levels) => levels.map((share, i) => (i === 0 ? share * 1.01 : share)))) } }
    })]
  ])
  it("a class whose pairs differ in what is one's own is not taken for people, however well it explains the pairs", () => {
    const rarity = [new Int16Array(100).fill(14 * 256)]
    const [first, last] = [new Uint16Array(100).fill(1), new Uint16Array(100).fill(3)]
    const levels = [0, 1].map(() => [[0], [1], [2], [3]])
    const reached = [[[150, 10, 9840]], [[10, 10, 9980]]]
    const odd: Tally = {
      pairs: 10_000, compared: 100, patterns: [first, last], levels, rarity, reached, imagined: [[[4, 0.75, 0.25]], [[4, 0.75, 0.25]]], strangers: [[[0, 0, 0]], [[0, 0, 0]]], unseen: 0,
      bounds: [[{ least: 0.25, most: 0.35 }], [{ least: 0.25, most: 0.35 }]], isShared: [[[true], [true]]], isMade: [[[false], [false]]]
    }
    const [own, free] = [odd, { ...odd, bounds: [0, 1].map(() => [{ least: 0, most: 1 }]) }].map((given) => {
      let mixture = firstGuess(given, 200)
      for (let i = 0; i < 10; i++) mixture = step(given, mixture).mixture
      return mixture.kinds[0]?.[1]?.[0] ?? []
    })
    expect(free?.[2]).toBeGreaterThan(0.8)
    expect(own?.[0]).toBeCloseTo(0.25, 9)
    expect(own?.[2]).toBeCloseTo(0.35, 9)
  })
})

const letters = fc.constantFrom("anna", "anne", "ana", "meier", "maier", "müller", "mueller", "st", "street", "12", "12a", "bau", "gmbh", "bauer", "o", "a.", "otto", "karl", "carl", "hauptstr", "hauptstraße")
const phrase = fc.array(letters, { maxLength: 4 }).map((words) => words.join(" "))
const cells = fc.record({
  givenName: phrase, surname: phrase, fullName: phrase, company: phrase, address: phrase, words: phrase, category: phrase, code: phrase, email: phrase.map((text) => text.replace(" ", "@")),
  postcode: fc.constantFrom("99084", "9908", "tq13 8df", "tq13 8hu", ""), phone: fc.constantFrom("0361 5550123", "5550123", "0361 5550124", ""),
  date: fc.constantFrom("1.2.1970", "2.1.1970", "1970-02-11", "1971-02-01", "1970-86-01", "3.2.1970", "")
})

const traits = [personName, companies, dates, mailboxes, telephones, codes, categories, wordings, streets, postcodes] as ReadonlyArray<Trait>
const given = (all: Record<string, string>): Cells => Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""))
const comparings = (change: (trait: Trait) => Trait = (trait) => trait): fc.Arbitrary<Identity.ComparingTrial> =>
  fc.tuple(cells, cells).map(([one, other]) => ({ one: given(one), other: given(other), traits: traits.map(change) }))

describe("comparisons", () => {
  lawsHold(Identity.comparingLaws, comparings())
  eachNotices(Identity.comparingLaws, [
    [Identity.comparisonSymmetric, "the longer text comes first", comparings((trait) => ({
      ...trait, compare: (one, other) => trait.compare(one, other).map((level) => (JSON.stringify(one).length > JSON.stringify(other).length && level === 2 ? 1 : level))
    }))],
    [Identity.comparisonReachesALevel, "there is a level above the last", comparings((trait) => ({
      ...trait, compare: (one, other) => trait.compare(one, other).map((level, i) => (level === trait.aspects[i]?.levels.length ? level + 1 : level))
    }))]
  ])
})
