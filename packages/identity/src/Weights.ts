/** What agreement and difference are worth, in whole 256ths of a bit, so that sums do not depend on their order. */
import { Schema } from "effect"
import { type Held, matterOf, ownMatters, type Profiled, repeatsName } from "./Reading.ts"
import { patterns, type Patterns } from "./Patterns.ts"
import type { LearnedAspect, LearnedLevel, MatchModel } from "./Model.ts"
import { rareCount } from "./Model.ts"

/** How many units a bit has. */
export const unitsPerBit = 256

/** A weight in bits. */
export const inBits = (weight: number): number => weight / unitsPerBit

/** How much rarity adds at most, in bits, and takes at most. */
export const mostRarity = 6

/** What rarity adds on a level, in units, where the commoner of the two values has this share (a power of two). */
export const rarityOf = ({ rarity, usual }: { readonly rarity: number; readonly usual: number }, share: number): number =>
  rarity === 0 ? 0 : Math.round(unitsPerBit * rarity * Math.max(-mostRarity, Math.min(mostRarity, usual - share)))

/** How many values are remembered with their shares at most. */
const remembering = 1 << 17

/** The share of a reading's value in an aspect, as a power of two. */
export type Shares = (held: Held, aspect: number) => number

/** Looks up how common values are, and remembers it by the number of the value. */
export const sharesOf = (aspects: ReadonlyArray<Pick<LearnedAspect, "filled" | "values" | "counts">>): Shares => {
  const counts = aspects.map(({ counts: all, values }) => new Map(values.map((value, i) => [value, all[i] ?? rareCount])))
  const width = aspects.length
  let [numbers, shares] = [new Int32Array(0), new Float64Array(0)]
  const grow = (number: number): void => {
    const size = Math.min(remembering, 2 ** Math.max(10, Math.ceil(Math.log2(number + 1))))
    if (size <= numbers.length) return
    const [more, moreShares] = [new Int32Array(size).fill(-1), new Float64Array(size * width)]
    more.set(numbers)
    moreShares.set(shares)
    ;[numbers, shares] = [more, moreShares]
  }
  return (held, aspect) => {
    if (held.number >= numbers.length) grow(held.number)
    const at = held.number % numbers.length
    if (numbers[at] !== held.number) {
      numbers[at] = held.number
      for (let i = 0; i < width; i++) {
        const term = held.terms[i]
        shares[at * width + i] = term === undefined ? 0 : Math.log2((counts[i]!.get(term) ?? rareCount) / Math.max(rareCount, aspects[i]?.filled ?? 1))
      }
    }
    return shares[at * width + aspect]!
  }
}

/** What a level says by itself against strangers, in units: for one person, or for the circle of this number. */
export const levelWeight = ({ h, m, u }: Pick<LearnedLevel, "h" | "m" | "u">, circle?: number): number =>
  Math.round(unitsPerBit * Math.log2((circle === undefined ? m : h[circle] ?? u) / u))

/** What a comparison contributed. */
export const Contribution = Schema.Struct({
  /** What was compared, such as `birth date`; or `circle` for people who agree on much without being one. */
  reading: Schema.String,
  aspect: Schema.String,
  level: Schema.String,
  /** In bits: above zero for one person, below for two. */
  weight: Schema.Number
})
export type Contribution = typeof Contribution.Type

/** A model made ready to weigh pairs of records. It remembers comparisons; what it says depends on the model and the pair alone. */
export interface Scales {
  readonly model: MatchModel
  /** Log odds, in units, that the two are one person. */
  readonly weigh: (one: Profiled, other: Profiled) => number
  /** The same, told apart: the sum of all, and of the prior, is the weight. */
  readonly contributions: (one: Profiled, other: Profiled) => ReadonlyArray<Contribution>
  /**
   * The matters that speak for one person by so many units each, and of which no part speaks against it: how somebody is
   * called, where they live, when they were born.
   */
  readonly witnesses: (one: Profiled, other: Profiled, least: number) => ReadonlyArray<string>
  /** Which matters are one's own. */
  readonly own: ReadonlySet<string>
}

/** What the circles take away: from the log odds against strangers to those against all who are not one. */
export const lessCircles = (sums: ReadonlyArray<number> | Float64Array): number => {
  let others = 1
  for (let k = 1; k < sums.length; k++) others += 2 ** Math.min(1000, inBits(sums[k] ?? 0))
  return -Math.round(unitsPerBit * Math.log2(others))
}

/** Makes the model ready; comparisons that were made already, one memory per reading, are not made again. */
export const scales = (model: MatchModel, memories: ReadonlyArray<Patterns> = []): Scales => {
  const kinds = model.circles.length + 1
  const parts = model.readings.map(({ aspects, reading }, r) => {
    const memory = memories[r] ?? patterns(reading)
    const base: Array<ReadonlyArray<number>> = []
    const rare: Array<boolean> = []
    const levels = aspects.map((aspect) => aspect.levels)
    /** Per kind the sum over the aspects of a pattern. */
    const baseOf = (pattern: number): ReadonlyArray<number> => {
      const have = base[pattern]
      if (have !== undefined) return have
      const reached = memory.levels[pattern] ?? []
      rare[pattern] = reached.some((level, i) => (levels[i]?.[level - 1]?.rarity ?? 0) !== 0)
      return base[pattern] = Array.from({ length: kinds }, (_, kind) => reached.reduce((all, level, i) => {
        const learned = levels[i]?.[level - 1]
        return learned === undefined ? all : all + levelWeight(learned, kind === 0 ? undefined : kind - 1)
      }, 0))
    }
    return { reading, aspects, memory, levels, baseOf, rare, shares: sharesOf(aspects) }
  })
  const priors = [model.prior, ...model.circles.map(({ odds }) => odds)].map((odds) => Math.round(odds * unitsPerBit))
  const sums = new Float64Array(kinds)
  const add = (one: Profiled, other: Profiled): void => {
    for (let kind = 0; kind < kinds; kind++) sums[kind] = priors[kind]!
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!
      const mine = one[i]
      const theirs = other[i]
      if (mine === undefined || theirs === undefined) continue
      const pattern = part.memory.of(mine, theirs)
      const base = part.baseOf(pattern)
      for (let kind = 0; kind < kinds; kind++) sums[kind]! += base[kind]!
      if (part.rare[pattern] !== true) continue
      const reached = part.memory.levels[pattern]!
      for (let a = 0; a < reached.length; a++) {
        const learned = part.levels[a]?.[reached[a]! - 1]
        if (learned === undefined || learned.rarity === 0) continue
        const rarity = rarityOf(learned, Math.max(part.shares(mine, a), part.shares(theirs, a)))
        sums[0]! += rarity
        const isShared = part.aspects[a]!.isShared
        for (let kind = 1; kind < kinds; kind++) if (isShared[kind - 1] === true) sums[kind]! += rarity
      }
    }
  }
  const matters = model.readings.map(({ reading }) => matterOf(reading.name))
  return {
    model,
    own: ownMatters(model.readings.map(({ reading }) => reading)),
    witnesses: (one, other, least) => {
      const said = new Map<string, number>()
      const at = matters.indexOf("name")
      const names = [one[at], other[at]]
      parts.forEach(({ levels, memory, reading, shares }, i) => {
        const [mine, theirs, matter = ""] = [one[i], other[i], matters[i]]
        if (mine === undefined || theirs === undefined) return
        memory.levels[memory.of(mine, theirs)]?.forEach((level, k) => {
          const learned = levels[k]?.[level - 1]
          if (learned === undefined || names.some((name) => name !== undefined && matter !== "name" && repeatsName(reading, level, mine, name))) return
          const weight = levelWeight(learned) + rarityOf(learned, Math.max(shares(mine, k), shares(theirs, k)))
          said.set(matter, weight < 0 ? -Infinity : (said.get(matter) ?? 0) + weight)
        })
      })
      return [...said].flatMap(([matter, weight]) => (weight >= least ? [matter] : []))
    },
    weigh: (one, other) => {
      add(one, other)
      return sums[0]! + lessCircles(sums)
    },
    contributions: (one, other) => {
      add(one, other)
      const less = lessCircles(sums)
      const found = parts.flatMap((part, i) => {
        const [mine, theirs] = [one[i], other[i]]
        if (mine === undefined || theirs === undefined) return []
        return (part.memory.levels[part.memory.of(mine, theirs)] ?? []).flatMap((level, k) => {
          const learned = part.levels[k]?.[level - 1]
          if (learned === undefined) return []
          const rarity = learned.rarity === 0 ? 0 : rarityOf(learned, Math.max(part.shares(mine, k), part.shares(theirs, k)))
          return [{ reading: part.reading.name, aspect: part.aspects[k]?.name ?? "", level: learned.name, weight: inBits(levelWeight(learned) + rarity) }]
        })
      })
      const circles = model.circles.filter((_, k) => (sums[k + 1] ?? 0) > 0).map(({ circle }) => circle).join(", ")
      return less === 0 ? found : [...found, { reading: "circle", aspect: circles === "" ? "any" : circles, level: "agree without being one", weight: inBits(less) }]
    }
  }
}
