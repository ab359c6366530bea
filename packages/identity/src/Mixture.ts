/**
 * Pairs of records as a mixture of two kinds, those of one person and those of two (I. P. Fellegi and A. B. Sunter,
 * A theory for record linkage, 1969), and how its parameters are found without labels: by expectation maximisation
 * (W. E. Winkler, 1988).
 */

/** What is counted of the pairs; all of it depends on the set of records, not on their order. */
export interface Tally {
  /** How many pairs there are in all, compared or not. Those that were not compared are taken for two people. */
  readonly pairs: number
  readonly compared: number
  /** Per aspect the rarity or commonness of what a compared pair shares, summed, in bits. */
  readonly rarity: Float32Array
  /** Per reading, per compared pair the number of its pattern. */
  readonly patterns: ReadonlyArray<Uint16Array>
  /** Per reading, per pattern the levels of its aspects; 0 for nothing to compare. */
  readonly levels: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>
  /** Per reading, per aspect, per level how many of all pairs reach it, compared or not. */
  readonly reached: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>
  /** Pairs of one person that are imagined per level before any is seen, so that few records do not make for wild guesses. */
  readonly imagined: ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>
}

/** Per reading, per aspect, per level a probability. */
export type Table3 = ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>

/** How the two kinds of pairs look. */
export interface Mixture {
  /** The share of pairs that are one person's. */
  readonly share: number
  readonly m: Table3
  readonly u: Table3
}

const normalised = (counts: ReadonlyArray<number>): ReadonlyArray<number> => {
  const sum = counts.reduce((all, count) => all + count, 0)
  return counts.map((count) => count / sum)
}

/** Pairs of two people that are imagined per level. */
const imaginedApart = ({ compared, pairs }: Tally): number => Math.max(0.5, pairs / Math.max(400_000, compared))

/** Where the search begins: one other record per person, levels as they are imagined. */
export const firstGuess = (tally: Tally, records: number): Mixture => ({
  share: Math.min(0.2, records / 2 / tally.pairs),
  m: tally.imagined.map((reading) => reading.map(normalised)),
  u: tally.reached.map((reading) => reading.map((levels) => normalised(levels.map((count) => count + imaginedApart(tally)))))
})

/** Units of a posterior probability: sums of whole numbers do not depend on their order. */
const whole = 1 << 20

/** Log odds of each pattern, in bits. */
const patternWeights = ({ levels }: Tally, { m, u }: Mixture): ReadonlyArray<Float64Array> =>
  levels.map((patterns, r) =>
    Float64Array.from(patterns, (reached) =>
      reached.reduce((sum, level, a) => (level === 0 ? sum : sum + Math.log2((m[r]?.[a]?.[level - 1] ?? 1) / (u[r]?.[a]?.[level - 1] ?? 1))), 0)))

/** One step of expectation maximisation, and what it was made from. */
export interface Step {
  readonly mixture: Mixture
  /** Log likelihood of the mixture before the step, in bits, up to a constant; no step lowers it. */
  readonly likelihood: number
  /** How many of the pairs are expected to be one person's. */
  readonly expected: number
}

/** Expects which pairs are one person's, and chooses the parameters that make this likeliest. */
export const step = (tally: Tally, mixture: Mixture): Step => {
  const weights = patternWeights(tally, mixture)
  const prior = Math.log2(mixture.share / (1 - mixture.share))
  const sums = tally.levels.map((patterns) => new Float64Array(patterns.length))
  const readings = weights.length
  let total = 0
  let gained = 0
  for (let pair = 0; pair < tally.compared; pair++) {
    let weight = prior + (tally.rarity[pair] ?? 0)
    for (let r = 0; r < readings; r++) weight += weights[r]![tally.patterns[r]![pair]!]!
    const odds = 2 ** weight
    gained += weight > 60 ? weight : Math.log2(1 + odds)
    const posterior = weight > 60 ? whole : Math.round(whole * odds / (1 + odds))
    if (posterior === 0) continue
    total += posterior
    for (let r = 0; r < readings; r++) sums[r]![tally.patterns[r]![pair]!]! += posterior
  }
  const apart = imaginedApart(tally)
  let likelihood = gained + tally.pairs * Math.log2(1 - mixture.share) + Math.log2(mixture.share)
  const same = tally.reached.map((reading, r) => {
    const counts = reading.map((levels) => levels.map(() => 0))
    tally.levels[r]?.forEach((reached, pattern) => {
      const sum = (sums[r]?.[pattern] ?? 0) / whole
      if (sum > 0) reached.forEach((level, a) => { if (level > 0) counts[a]![level - 1]! += sum })
    })
    return counts
  })
  const left = (r: number, a: number, l: number): number =>
    Math.max(0, (tally.reached[r]?.[a]?.[l] ?? 0) - (same[r]?.[a]?.[l] ?? 0)) + apart
  tally.reached.forEach((reading, r) => reading.forEach((levels, a) => levels.forEach((count, l) => {
    likelihood += (count + apart) * Math.log2(mixture.u[r]?.[a]?.[l] ?? 1) + (tally.imagined[r]?.[a]?.[l] ?? 0) * Math.log2(mixture.m[r]?.[a]?.[l] ?? 1)
  })))
  const expected = total / whole
  return {
    likelihood,
    expected,
    mixture: {
      share: (expected + 1) / (tally.pairs + 1),
      m: same.map((reading, r) => reading.map((counts, a) => normalised(counts.map((count, l) => count + (tally.imagined[r]?.[a]?.[l] ?? 0))))),
      u: tally.reached.map((reading, r) => reading.map((levels, a) => normalised(levels.map((_, l) => left(r, a, l)))))
    }
  }
}

/** Steps until the share of pairs of one person moves by less than a thousandth, sixty at most. */
export const settled = (tally: Tally, first: Mixture): Mixture => {
  let mixture = first
  for (let i = 0; i < 60; i++) {
    const next = step(tally, mixture).mixture
    const moved = Math.abs(next.share - mixture.share) / mixture.share
    mixture = next
    if (i > 5 && moved < 1e-3) break
  }
  return mixture
}
