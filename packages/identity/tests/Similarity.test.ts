/** Measures of likeness against values from the literature, and against slow implementations written from the definitions. */
import * as Identity from "@redthread/identity"
import { isWithin } from "@redthread/identity/Similarity"
import { runs } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import golden from "./golden/similarity.json" with { type: "json" }

describe("values from the literature", () => {
  for (const [one, other, jaro, jaroWinkler] of golden.winkler1990.map((row) => [String(row[0]), String(row[1]), Number(row[2]), Number(row[3])] as const)) {
    it(`Jaro and Winkler of ${one} and ${other}`, () => {
      expect(Identity.jaro(one, other)).toBeCloseTo(jaro, 3)
      expect(Identity.jaroWinkler(one, other)).toBeCloseTo(jaroWinkler, 3)
    })
  }
  for (const [one, other, distance] of golden.edits.map((row) => [String(row[0]), String(row[1]), Number(row[2])] as const)) {
    it(`${distance} edits from “${one}” to “${other}”`, () => expect(Identity.edits(one, other)).toBe(distance))
  }
  for (const [name = "", code = ""] of golden.postel1969) {
    it(`${name} sounds like ${code}`, () => expect(Identity.sound(name)).toBe(code))
  }
})

const word = fc.string({ unit: fc.constantFrom(..."abcdeü1"), maxLength: 9 })
const some = { numRuns: runs }

/** The distance by its definition: the fewest steps, found by going through all texts that can be reached. */
const fewestSteps = (from: string, to: string): number => {
  const letters = [...new Set(to)]
  let reached = new Set([from])
  for (let steps = 0;; steps++) {
    if (reached.has(to)) return steps
    const next = new Set<string>()
    for (const text of reached) {
      for (let i = 0; i <= text.length; i++) {
        for (const letter of letters) {
          next.add(text.slice(0, i) + letter + text.slice(i))
          if (i < text.length) next.add(text.slice(0, i) + letter + text.slice(i + 1))
        }
        if (i < text.length) next.add(text.slice(0, i) + text.slice(i + 1))
        if (i + 1 < text.length) next.add(text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2))
      }
    }
    reached = next
  }
}

/** Jaro by sets of matched places, written from the definition. */
const slowJaro = (a: string, b: string): number => {
  const [one, other] = a.length < b.length || (a.length === b.length && a < b) ? [a, b] : [b, a]
  if (one === other) return 1
  const reach = Math.max(0, Math.floor(other.length / 2) - 1)
  const partner = new Map<number, number>()
  ;[...one].forEach((letter, i) => {
    const free = [...other].findIndex((their, j) => their === letter && Math.abs(i - j) <= reach && ![...partner.values()].includes(j))
    if (free >= 0) partner.set(i, free)
  })
  const common = partner.size
  if (common === 0) return 0
  const mine = [...partner.keys()].sort((x, y) => x - y).map((i) => one[i])
  const theirs = [...partner.values()].sort((x, y) => x - y).map((j) => other[j])
  const moved = Math.floor(mine.filter((letter, i) => letter !== theirs[i]).length / 2)
  return (common / one.length + common / other.length + (common - moved) / common) / 3
}

describe("the measures", () => {
  it("edits are the fewest steps that lead from one text to the other", () => {
    const short = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 4 })
    fc.assert(fc.property(short, short, (one, other) => { expect(Identity.edits(one, other)).toBe(fewestSteps(one, other)) }), { numRuns: Math.min(runs, 150) })
  })
  it("edits are a metric", () => {
    fc.assert(fc.property(word, word, word, (one, other, third) => {
      expect(Identity.edits(one, other)).toBe(Identity.edits(other, one))
      expect(Identity.edits(one, other) === 0).toBe(one === other)
      expect(Identity.edits(one, third)).toBeLessThanOrEqual(Identity.edits(one, other) + Identity.edits(other, third))
    }), some)
  })
  it("what both texts begin and end with says nothing about whether they are within so many edits", () => {
    const twoLetters = fc.string({ unit: fc.constantFrom(..."ab1"), maxLength: 8 })
    fc.assert(fc.property(twoLetters, twoLetters, twoLetters, fc.integer({ min: 0, max: 4 }), (one, other, around, most) => {
      for (const [mine, theirs] of [[one, other], [around + one, around + other], [one + around, other + around], [around + one + around, around + other + around]] as const) {
        expect(isWithin(most, mine, theirs)).toBe(Identity.edits(mine, theirs) <= most)
      }
    }), some)
  })
  it("Jaro is what its definition says, whichever text comes first", () => {
    fc.assert(fc.property(word, word, (one, other) => {
      expect(Identity.jaro(one, other)).toBeCloseTo(one === other ? 1 : slowJaro(one, other), 12)
      expect(Identity.jaroWinkler(one, other)).toBe(Identity.jaroWinkler(other, one))
      expect(Identity.jaroWinkler(one, other)).toBeGreaterThanOrEqual(Identity.jaro(one, other))
    }), some)
  })
  it("an umlaut, its transcription and its bare vowel are one letter", () => {
    for (const name of ["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u0308ller"]) expect(Identity.folded(name)).toBe("muller")
    expect(Identity.folded("Groß")).toBe("gross")
  })
  it("names that sound alike have one code", () => {
    for (const [one, other] of [["Meyer", "Maier"], ["Schmidt", "Schmitt"], ["Müller", "Mueller"], ["Philipp", "Filip"], ["Walter", "Valter"]]) {
      expect(Identity.sound(one ?? "")).toBe(Identity.sound(other ?? ""))
    }
  })
})

describe("dates", () => {
  it("are read as people write them", () => {
    for (const text of ["1971-06-24", "19710624", "24.6.1971", "24/06/1971", "06/24/1971", "24.06.71", "1971-06-24T00:00:00Z"]) {
      expect(Identity.readDate(text)?.digits).toBe("19710624")
    }
    expect(Identity.readDate("1971-86-24")).toMatchObject({ digits: "19718624", number: undefined })
    for (const text of ["", "June", "1971", "24.6."]) expect(Identity.readDate(text)).toBeUndefined()
  })
})
