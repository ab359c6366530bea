/** How a model is learned from records alone, without anybody telling which are one person. */
import { allKeys, candidatePairs, commonHandles, type Keys, type Pairs, shareKey } from "./Blocking.ts"
import { type Bounds, firstGuess, type Mixture, patternWeights, secondGuess, settled, type Tally } from "./Mixture.ts"
import { keptCount, type LearnedAspect, type MatchModel, rareCount } from "./Model.ts"
import { circlesFor, digestOf, isMadeBy, isSharedIn, type Profiled, type Reading, traitOf } from "./Reading.ts"
import { patterns, type Patterns } from "./Patterns.ts"
import { inBits, lessCircles, levelWeight, mostRarity, rarityOf, type Shares, sharesOf, unitsPerBit } from "./Weights.ts"
import { eachRun } from "./Digest.ts"
import { typicalStrangers, unseenPairs } from "./Typical.ts"

const sixDigits = (value: number): number => Number(value.toPrecision(6))

/** How many pairs of any two records are looked at to see how often strangers agree. */
const strangers = 200_000

/** The terms of these records in one aspect of a reading. */
const termsOf = (profiles: ReadonlyArray<Profiled>, reading: number, aspect: number): Float64Array => {
  const terms = new Float64Array(profiles.length)
  let filled = 0
  for (const profile of profiles) {
    const term = profile[reading]?.terms[aspect]
    if (term !== undefined) terms[filled++] = term
  }
  return terms.subarray(0, filled)
}

/** How many records have each value, per aspect of a reading. */
const counted = (profiles: ReadonlyArray<Profiled>, reading: number, aspects: number): ReadonlyArray<Pick<LearnedAspect, "filled" | "values" | "counts">> =>
  Array.from({ length: aspects }, (_, aspect) => {
    const terms = termsOf(profiles, reading, aspect)
    const [values, counts]: [Array<number>, Array<number>] = [[], []]
    eachRun(terms, (value, count) => {
      if (count < keptCount) return
      values.push(value)
      counts.push(count)
    })
    return { filled: terms.length, values, counts }
  })

/** How many pairs have the same value in one aspect: exact, where the sample could only guess. */
const samePairs = (profiles: ReadonlyArray<Profiled>, reading: number, aspect: number): number => {
  let sum = 0
  eachRun(termsOf(profiles, reading, aspect), (_, count) => { sum += count * (count - 1) / 2 })
  return sum
}

/** The same, of pairs across two files: all pairs less those within either. */
const samePairsAcross = (profiles: ReadonlyArray<Profiled>, reading: number, aspect: number, first: number | undefined): number =>
  [[], ...(first === undefined ? [] : [profiles.slice(0, first), profiles.slice(first)])].reduce((sum, within) => sum - samePairs(within, reading, aspect), samePairs(profiles, reading, aspect))

/** Pairs of any two records, chosen by the digests of their contents: the same ones whatever the order of the records. */
const strangerPairs = function*(profiles: ReadonlyArray<Profiled>, first: number | undefined): Generator<readonly [number, number]> {
  const digests = profiles.map(digestOf)
  const order = profiles.map((_, i) => i).sort((one, other) => (digests[one] ?? 0) - (digests[other] ?? 0) || one - other)
  const isAcross = (one: number, other: number): boolean => first === undefined || (one < first) !== (other < first)
  let given = 0
  for (let apart = 1; apart < order.length; apart++) {
    for (let i = 0; i + apart < order.length; i++) {
      const [one = 0, other = 0] = [order[i], order[i + apart]]
      if (!isAcross(one, other)) continue
      yield [one, other]
      if (++given >= strangers) return
    }
  }
}

/** Of fewer values it is not known which are rare: rarity counts for so much less. */
const enoughForRarity = 100

/** What is imagined of one person counts twice among so many records, and the more the fewer there are. */
const firmFor = 300

/** A typical share of pairs of one person on each level, before any is seen: four in five agree, one in twenty differs; a birth or a number hardly ever. */
const imaginedLevels = ({ name }: Reading, levels: number): ReadonlyArray<number> =>
  Array.from({ length: levels }, (_, l) => (l === 0 ? 4 : l < levels - 1 ? 0.75 / Math.max(1, levels - 2) : /^(birth date|number)/u.test(name) ? 0.02 : 0.25))

/**
 * What is known of anybody's records: one's own name, birth and numbers agree in a quarter of the pairs at least and differ
 * in a third at most; where one lives and how one is reached may change more. Of columns that nobody named nothing is known.
 */
const boundsOf = ({ name }: Reading): Bounds =>
  /^(name|company|birth date|number)/.test(name) ? { least: 0.25, most: 0.35 } : /^(words|category|date)/.test(name) ? { least: 0, most: 1 } : { least: 0.15, most: 0.6 }

interface Learning {
  readonly readings: ReadonlyArray<Reading>
  readonly memories: ReadonlyArray<Patterns>
  readonly counts: ReadonlyArray<ReadonlyArray<Pick<LearnedAspect, "filled" | "values" | "counts">>>
  /** Per reading, per aspect, per level. */
  readonly usual: ReadonlyArray<ReadonlyArray<ReadonlyArray<{ readonly rarity: number; readonly usual: number }>>>
  readonly tally: Tally
}

/** A number per reading, aspect and level. */
type Counts = ReadonlyArray<ReadonlyArray<Array<number>>>

const zeros = (readings: ReadonlyArray<Reading>): Counts => readings.map((reading) => traitOf(reading).aspects.map(({ levels }) => levels.map(() => 0)))

/** How strangers agree: what is seen of pairs of any two records. */
interface Strangers {
  /** Pairs without a common key, and how many of them reach each level. */
  readonly unrelated: number
  readonly outside: Counts
  /** Per level that rarity counts on, the shares of the values that reached it, summed up, and how many. */
  readonly shareSum: Counts
  readonly shareCount: Counts
}

const strangersAmong = (profiles: ReadonlyArray<Profiled>, readings: ReadonlyArray<Reading>, shares: ReadonlyArray<Shares>, keys: Keys, first: number | undefined): Strangers => {
  const traits = readings.map(traitOf)
  const [outside, shareSum, shareCount] = [zeros(readings), zeros(readings), zeros(readings)]
  let unrelated = 0
  for (const [one, other] of strangerPairs(profiles, first)) {
    const [mine, theirs] = [profiles[one] ?? [], profiles[other] ?? []]
    const isCompared = shareKey(keys, one, other)
    if (!isCompared) unrelated++
    traits.forEach((trait, r) => {
      const [a, b] = [mine[r], theirs[r]]
      if (a === undefined || b === undefined) return
      trait.compare(a.value, b.value).forEach((level, k) => {
        if (level === 0) return
        if (!isCompared) outside[r]![k]![level - 1]!++
        if (trait.aspects[k]?.rarity[level - 1] === 0) return
        shareSum[r]![k]![level - 1]! += 2 ** Math.max(shares[r]!(a, k), shares[r]!(b, k))
        shareCount[r]![k]![level - 1]!++
      })
    })
  }
  return { unrelated, outside, shareSum, shareCount }
}

/** Room for the number of a pattern per pair: a byte each where no reading has more of them. */
const roomFor = (reading: Reading, pairs: number): Uint8Array | Uint16Array =>
  traitOf(reading).aspects.reduce((all, { levels }) => all * (levels.length + 1), 1) < 256 ? new Uint8Array(pairs) : new Uint16Array(pairs)

const tallied = (
  profiles: ReadonlyArray<Profiled>,
  readings: ReadonlyArray<Reading>,
  counts: Learning["counts"],
  shares: ReadonlyArray<Shares>,
  { outside, shareCount, shareSum, unrelated }: Strangers,
  pairs: Pairs,
  first: number | undefined
): Learning => {
  const traits = readings.map(traitOf)
  const memories = readings.map(patterns)
  const all = first === undefined ? profiles.length * (profiles.length - 1) / 2 : first * (profiles.length - first)
  const perLevel = <A>(value: (r: number, a: number, l: number) => A): ReadonlyArray<ReadonlyArray<Array<A>>> =>
    traits.map(({ aspects }, r) => aspects.map(({ levels }, a) => levels.map((_, l) => value(r, a, l))))
  const usual = perLevel((r, a, l) => {
    const rarity = (traits[r]?.aspects[a]?.rarity[l] ?? 0) * Math.min(1, (counts[r]?.[a]?.filled ?? 0) / enoughForRarity)
    const filled = Math.max(rareCount, counts[r]?.[a]?.filled ?? 0)
    if (rarity === 0) return { rarity, usual: 0 }
    if (l === 0) return { rarity, usual: sixDigits(Math.log2(Math.max(1, 2 * samePairs(profiles, r, a)) / filled / filled)) }
    return { rarity, usual: sixDigits(Math.log2((shareSum[r]![a]![l]! + rareCount / filled) / (shareCount[r]![a]![l]! + 1))) }
  })
  const found = readings.map((reading) => roomFor(reading, pairs.count))
  const isShared = [
    traits.map(({ aspects }) => aspects.map(() => true)),
    ...circlesFor(readings).map((circle) => readings.map((reading, r) => (traits[r]?.aspects ?? []).map(({ isOwn }) => !isOwn && isSharedIn(circle, reading))))
  ]
  const isMade = [traits.map(({ aspects }) => aspects.map(() => false)), ...circlesFor(readings).map((circle) => readings.map((reading, r) => (traits[r]?.aspects ?? []).map(() => isMadeBy(circle, reading))))]
  const isNarrow = traits.reduce((sum, { aspects }) => sum + aspects.length, 0) * mostRarity * unitsPerBit < 1 << 15
  const rarity = isShared.map(() => (isNarrow ? new Int16Array(pairs.count) : new Int32Array(pairs.count)))
  const compared = zeros(readings)
  for (let pair = 0; pair < pairs.count; pair++) {
    const [one, other] = [profiles[pairs.one[pair] ?? 0] ?? [], profiles[pairs.other[pair] ?? 0] ?? []]
    for (let r = 0; r < readings.length; r++) {
      const [a, b] = [one[r], other[r]]
      if (a === undefined || b === undefined) continue
      const memory = memories[r]!
      const pattern = memory.of(a, b)
      found[r]![pair] = pattern + 1
      const reached = memory.levels[pattern]!
      for (let i = 0; i < reached.length; i++) {
        const learned = usual[r]![i]![reached[i]! - 1]
        if (learned === undefined || learned.rarity === 0) continue
        const added = rarityOf(learned, Math.max(shares[r]!(a, i), shares[r]!(b, i)))
        for (let k = 0; k < rarity.length; k++) if (isShared[k]![r]![i]!) rarity[k]![pair]! += added
      }
    }
  }
  const levels = memories.map((memory) => [[], ...memory.levels])
  readings.forEach((_, r) => {
    const often = new Float64Array(levels[r]?.length ?? 0)
    for (const pattern of found[r] ?? []) often[pattern]!++
    levels[r]?.forEach((reached, pattern) => reached.forEach((level, a) => { if (level > 0) compared[r]![a]![level - 1]! += often[pattern] ?? 0 }))
  })
  const scale = Math.max(0, all - pairs.count) / Math.max(1, unrelated)
  const reached = perLevel((r, a, l) => {
    const inside = compared[r]![a]![l]!
    const guess = inside + scale * outside[r]![a]![l]!
    return l === 0 && traits[r]?.aspects[a]?.rarity[0] === 1 ? Math.max(inside, samePairsAcross(profiles, r, a, first)) : guess
  })
  const bounds = traits.map(({ aspects }, r) => aspects.map(() => boundsOf(readings[r]!)))
  const firmness = 1 + firmFor / profiles.length
  const imagined = traits.map(({ aspects }, r) => aspects.map((aspect) => imaginedLevels(readings[r]!, aspect.levels.length).map((count) => count * firmness)))
  return { readings, memories, counts, usual, tally: { pairs: all, compared: pairs.count, rarity, patterns: found, levels, reached, imagined, strangers: typicalStrangers(readings), unseen: unseenPairs, isShared, isMade, bounds } }
}

/**
 * The share of pairs of one person's records that share a key, by capture and recapture: from how many pairs share keys
 * of one reading only and of two follows how many share none. Source: A. Chao, Nonparametric estimation of the number of
 * classes in a population (1984); a lower bound of what is missed, so an upper bound of the recall.
 */
const recallOf = (profiles: ReadonlyArray<Profiled>, isCommon: ReadonlySet<number>, pairs: Pairs, weights: (pair: number) => number): number => {
  let [seen, once, twice] = [0, 0, 0]
  for (let pair = 0; pair < pairs.count; pair++) {
    if (weights(pair) < 4) continue
    const [mine, theirs] = [profiles[pairs.one[pair] ?? 0] ?? [], profiles[pairs.other[pair] ?? 0] ?? []]
    let by = 0
    for (let r = 0; r < mine.length; r++) {
      const [held, other] = [mine[r], theirs[r]]
      if (held !== undefined && other !== undefined && held.handles.some((handle) => other.handles.includes(handle) && !isCommon.has(handle))) by++
    }
    seen++
    if (by <= 1) once++
    else if (by === 2) twice++
  }
  const missed = once * (once - 1) / (2 * (twice + 1))
  return seen === 0 ? 1 : seen / (seen + missed)
}

const frozen = ({ counts, readings, tally, usual }: Learning, { kinds, shares, u }: Mixture): Pick<MatchModel, "readings" | "prior" | "circles"> => {
  const strangersShare = 1 - shares.reduce((all, share) => all + share, 0)
  const odds = shares.map((share) => sixDigits(Math.log2(share / strangersShare)))
  return {
    prior: odds[0] ?? 0,
    circles: circlesFor(readings).map((circle, k) => ({ circle, odds: odds[k + 1] ?? 0 })),
    readings: readings.map((reading, r) => ({
      reading,
      aspects: traitOf(reading).aspects.map(({ levels, name }, a) => ({
        name,
        levels: levels.map((level, l) => ({
          name: level,
          m: sixDigits(kinds[0]?.[r]?.[a]?.[l] ?? 0),
          u: sixDigits(u[r]?.[a]?.[l] ?? 0),
          h: kinds.slice(1).map((kind) => sixDigits(kind[r]?.[a]?.[l] ?? 0)),
          rarity: usual[r]?.[a]?.[l]?.rarity ?? 0,
          usual: usual[r]?.[a]?.[l]?.usual ?? 0
        })),
        isShared: tally.isShared.slice(1).map((kind) => kind[r]?.[a] ?? false),
        ...counts[r]?.[a] ?? { filled: 0, values: [], counts: [] }
      }))
    }))
  }
}

/** What the compared pairs weigh by the frozen model, in units: the same as its scales say, without comparing once more. */
const weighed = ({ circles, prior, readings }: Pick<MatchModel, "readings" | "prior" | "circles">, { compared, levels, patterns: found, rarity }: Tally): Int32Array => {
  const priors = [prior, ...circles.map(({ odds }) => odds)].map((odds) => Math.round(odds * unitsPerBit))
  const parts = priors.map((_, kind) => levels.map((all, r) => Int32Array.from(all, (reached) => reached.reduce((sum, level, a) => {
    const learned = readings[r]?.aspects[a]?.levels[level - 1]
    return learned === undefined ? sum : sum + levelWeight(learned, kind === 0 ? undefined : kind - 1)
  }, 0))))
  const weights = new Int32Array(compared)
  const sums = new Float64Array(priors.length)
  for (let pair = 0; pair < compared; pair++) {
    for (let kind = 0; kind < sums.length; kind++) {
      let sum = priors[kind]! + rarity[kind]![pair]!
      for (let r = 0; r < found.length; r++) sum += parts[kind]![r]![found[r]![pair]!]!
      sums[kind] = sum
    }
    weights[pair] = sums[0]! + lessCircles(sums)
  }
  return weights
}

/** What keys tell; they are many and forgotten with the end of it. */
const looked = (
  profiles: ReadonlyArray<Profiled>, readings: ReadonlyArray<Reading>, shares: ReadonlyArray<Shares>, isCommon: ReadonlySet<number>, first: number | undefined
): { readonly pairs: Pairs; readonly strangers: Strangers } => {
  const keys = allKeys(profiles, isCommon)
  return { strangers: strangersAmong(profiles, readings, shares, keys, first), pairs: candidatePairs(keys, first) }
}

/** With more pairs than this, learning is not tried from a second place. */
const mostTwice = 250_000
/** Pairs of so many units open a merge. */
const opening = 4 * unitsPerBit

/** The share of pairs of opening weight in either that have it in both; 1 where there are none. */
const agreementOf = (one: Int32Array, other: Int32Array): number => {
  let [either, both] = [0, 0]
  one.forEach((weight, pair) => {
    const [mine, theirs] = [weight >= opening, other[pair]! >= opening]
    if (mine || theirs) either++
    if (mine && theirs) both++
  })
  return either === 0 ? 1 : sixDigits(both / either)
}

/** What learning found on its way, so that nothing is done twice. */
export interface Learned {
  readonly model: MatchModel
  readonly pairs: Pairs
  /** What each pair weighs, in units. */
  readonly weights: Int32Array
  /** The comparisons made, per reading. */
  readonly memories: ReadonlyArray<Patterns>
}

/**
 * Learns a model. The result depends on the set of records alone: not on their order, and no chance is involved.
 * `first` says how many of the records are of the first of two files that are linked.
 */
export const learn = (
  profiles: ReadonlyArray<Profiled>,
  readings: ReadonlyArray<Reading>,
  { first, version }: { readonly version: string; readonly first?: number | undefined }
): Learned => {
  const common = commonHandles(profiles)
  const isCommon = new Set(common)
  const counts = readings.map((reading, r) => counted(profiles, r, traitOf(reading).aspects.length))
  const shares = counts.map(sharesOf)
  const { pairs, strangers: seen } = looked(profiles, readings, shares, isCommon, first)
  const learning = tallied(profiles, readings, counts, shares, seen, pairs, first)
  const { tally } = learning
  const guess = firstGuess(tally, profiles.length)
  const mixture = settled(tally, guess)
  const learned = frozen(learning, mixture)
  const weights = patternWeights(tally, mixture)[0] ?? []
  const weightOf = (pair: number): number => weights.reduce((sum, each, r) => sum + each[tally.patterns[r]![pair]!]!, learned.prior + inBits(tally.rarity[0]![pair]!))
  const recall = sixDigits(recallOf(profiles, isCommon, pairs, weightOf))
  const found = weighed(learned, tally)
  const again = pairs.count > mostTwice ? {} : { agreement: agreementOf(found, weighed(frozen(learning, settled(tally, secondGuess(guess))), tally)) }
  return {
    pairs, memories: learning.memories, weights: found,
    model: { format: "redthread-match/1", version, readings: learned.readings, records: profiles.length, prior: learned.prior, circles: learned.circles, common, recall, ...again }
  }
}
