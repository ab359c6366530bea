/**
 * Pairs of records as a mixture of two kinds, those of one person and those of two (I. P. Fellegi and A. B. Sunter,
 * A theory for record linkage, 1969), and how its parameters are found without labels: by expectation maximisation
 * (W. E. Winkler, 1988).
 */
import { inBits } from "./Weights.ts"

/** Per reading, per aspect, per level a number. */
export type PerLevel = ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>

/**
 * What is counted of the pairs; all of it depends on the set of records, not on their order. Kinds of pairs are those of
 * one person, first, and those of a circle of people who share much; all others are strangers.
 */
export interface Tally {
  /** How many pairs there are in all, compared or not. Those that were not compared are taken for strangers. */
  readonly pairs: number
  readonly compared: number
  /** Per kind and compared pair what the rarity of shared values adds, in units. */
  readonly rarity: ReadonlyArray<Int16Array | Int32Array>
  /** Per reading, per compared pair the number of its pattern. */
  readonly patterns: ReadonlyArray<Uint8Array | Uint16Array>
  /** Per reading, per pattern the levels of its aspects; 0 for nothing to compare. */
  readonly levels: PerLevel
  /** Per reading, per aspect, per level how many of all pairs reach it, compared or not. */
  readonly reached: PerLevel
  /** Pairs of one person that are imagined per level before any is seen, so that few records do not make for wild guesses. */
  readonly imagined: PerLevel
  /** The same of strangers, and how many pairs of them are imagined in all. */
  readonly strangers: PerLevel
  readonly unseen: number
  /** Per reading and aspect the least share of one person's pairs on the first level, and the most on the last. */
  readonly bounds: ReadonlyArray<ReadonlyArray<Bounds>>
  /** Per kind, reading and aspect whether pairs of this kind agree on it; on all else a circle is like strangers. */
  readonly isShared: ReadonlyArray<ReadonlyArray<ReadonlyArray<boolean>>>
  /** Per kind, reading and aspect whether it is what makes the circle: on this it differs no more often than one person's records. */
  readonly isMade: ReadonlyArray<ReadonlyArray<ReadonlyArray<boolean>>>
}

/** What is known of one person's records before any is seen: how seldom at least they agree, how often at most they differ. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** How the kinds of pairs look. */
export interface Mixture {
  /** Per kind the share of all pairs. */
  readonly shares: ReadonlyArray<number>
  /** Per kind how often its pairs reach each level. */
  readonly kinds: ReadonlyArray<PerLevel>
  /** How often strangers do. */
  readonly u: PerLevel
}

const normalised = (counts: ReadonlyArray<number>): ReadonlyArray<number> => {
  const sum = counts.reduce((all, count) => all + count, 0)
  return counts.map((count) => count / sum)
}

/** The likeliest shares within the bounds: what is out of bounds is put on its bound, all others keep their proportions. */
const within = (shares: ReadonlyArray<number>, { least, most }: Bounds): ReadonlyArray<number> => {
  const last = shares.length - 1
  const fixed = new Map<number, number>()
  for (let round = 0; round < 2; round++) {
    const free = shares.reduce((sum, share, l) => (fixed.has(l) ? sum : sum + share), 0)
    const room = 1 - [...fixed.values()].reduce((sum, share) => sum + share, 0)
    if (!fixed.has(0) && shares[0]! * room / free < least) fixed.set(0, least)
    else if (!fixed.has(last) && shares[last]! * room / free > most) fixed.set(last, most)
    else break
  }
  const free = shares.reduce((sum, share, l) => (fixed.has(l) ? sum : sum + share), 0)
  const room = 1 - [...fixed.values()].reduce((sum, share) => sum + share, 0)
  return shares.map((share, l) => fixed.get(l) ?? (free === 0 ? room / (shares.length - fixed.size) : share * room / free))
}

/** The shares with this one for the last level; the others keep their proportions. */
const withLast = (shares: ReadonlyArray<number>, last: number): ReadonlyArray<number> => {
  const rest = 1 - (shares.at(-1) ?? 0)
  return shares.map((share, l) => (l === shares.length - 1 ? last : rest === 0 ? (1 - last) / (shares.length - 1) : share * (1 - last) / rest))
}

/** How often one person's records differ, given how often those of circles do that are made by not differing: the likeliest share that is none of theirs too little. */
const pooledLast = (own: ReadonlyArray<number>, circles: ReadonlyArray<ReadonlyArray<number>>): number => {
  const lastOf = (counts: ReadonlyArray<number>): readonly [last: number, all: number] => [counts.at(-1) ?? 0, counts.reduce((sum, count) => sum + count, 0)]
  let [last, all] = lastOf(own)
  for (const [theirs, ofAll] of circles.map(lastOf).toSorted((one, other) => other[0] / other[1] - one[0] / one[1])) {
    if (theirs / ofAll <= last / all) break
    last += theirs
    all += ofAll
  }
  return last / all
}

/** The same shape with other numbers. */
const mapped = (table: PerLevel, value: (r: number, a: number, l: number, at: number) => number): Array<Array<Array<number>>> =>
  table.map((reading, r) => reading.map((levels, a) => levels.map((at, l) => value(r, a, l, at))))
const rows = (table: PerLevel): PerLevel => table.map((reading) => reading.map(normalised))

/** Of those of a circle who are not one, so many agree on their own all the same: twins, a mailbox for two. */
const alike = 0.02

const unshared = (u: PerLevel, m: PerLevel) => (r: number, a: number, l: number): number => (1 - alike) * (u[r]?.[a]?.[l] ?? 0) + alike * (m[r]?.[a]?.[l] ?? 0)

/** Pairs of strangers that are imagined on every level alike. */
const imaginedApart = ({ compared, pairs }: Tally): number => Math.max(0.5, pairs / Math.max(400_000, compared))

/** Where the search begins: one other record per person and fewer of a circle, levels as they are imagined. */
export const firstGuess = (tally: Tally, records: number): Mixture => {
  const share = Math.min(0.2, records / 2 / (tally.pairs + tally.unseen))
  const m = rows(tally.imagined)
  const u = rows(mapped(tally.reached, (r, a, l, count) => count + imaginedApart(tally) + tally.strangers[r]![a]![l]!))
  return {
    shares: tally.isShared.map((_, kind) => (kind === 0 ? share : share / 4)),
    kinds: tally.isShared.map((isShared) => mapped(m, (r, a, l, at) => (isShared[r]?.[a] === true ? at : unshared(u, m)(r, a, l)))),
    u
  }
}

/** Another place to begin: pairs of one person and of circles are sixteen times rarer, and half as alike. */
export const secondGuess = ({ kinds, shares, u }: Mixture): Mixture => ({
  shares: shares.map((share) => share / 16),
  kinds: kinds.map((kind) => mapped(kind, (r, a, l, at) => (at + u[r]![a]![l]!) / 2)),
  u
})

/** Units of a posterior probability: sums of whole numbers do not depend on their order. */
const whole = 1 << 20
/** A pair that weighs less is of no kind but strangers, as far as a unit goes and as far as numbers go. */
const leastWeight = -50

/** Per kind and reading, the log odds of each pattern against strangers, in bits. */
export const patternWeights = ({ levels }: Tally, { kinds, u }: Mixture): ReadonlyArray<ReadonlyArray<Float64Array>> =>
  kinds.map((kind) =>
    levels.map((patterns, r) =>
      Float64Array.from(patterns, (reached) =>
        reached.reduce((sum, level, a) => (level === 0 ? sum : sum + Math.log2((kind[r]?.[a]?.[level - 1] ?? 1) / (u[r]?.[a]?.[level - 1] ?? 1))), 0))))

/** One step of expectation maximisation, and what it was made from. */
export interface Step {
  readonly mixture: Mixture
  /** Log likelihood of the mixture before the step, in bits, up to a constant. */
  readonly likelihood: number
  /** Per kind, how many of the pairs are expected to be of it. */
  readonly expected: ReadonlyArray<number>
}

/** Expects of which kind each pair is, and chooses the parameters that make this likeliest. */
export const step = (tally: Tally, mixture: Mixture): Step => {
  const weights = patternWeights(tally, mixture)
  const strangers = 1 - mixture.shares.reduce((all, share) => all + share, 0)
  const priors = mixture.shares.map((share) => Math.log2(share / strangers))
  const kinds = priors.length
  const readings = tally.levels.length
  /** Per reading, per pattern and kind: what it weighs, and what is expected of it. */
  const tables = tally.levels.map((patterns, r) => Float64Array.from({ length: patterns.length * kinds }, (_, i) => weights[i % kinds]![r]![Math.floor(i / kinds)]!))
  const sums = tables.map(({ length }) => new Float64Array(length))
  const totals = new Float64Array(kinds)
  const odds = new Float64Array(kinds)
  // What closures write would be a new number in memory for each pair.
  let found = 0
  for (let pair = 0; pair < tally.compared; pair++) {
    for (let k = 0; k < kinds; k++) odds[k] = priors[k]! + inBits(tally.rarity[k]![pair]!)
    for (let r = 0; r < readings; r++) {
      const [table, at] = [tables[r]!, tally.patterns[r]![pair]! * kinds]
      for (let k = 0; k < kinds; k++) odds[k]! += table[at + k]!
    }
    let all = 1
    for (let k = 0; k < kinds; k++) {
      odds[k] = odds[k]! < leastWeight ? 0 : 2 ** Math.min(odds[k]!, 300)
      all += odds[k]!
    }
    if (all === 1) continue
    found += Math.log2(all)
    for (let k = 0; k < kinds; k++) {
      const posterior = Math.round(whole * odds[k]! / all)
      if (posterior === 0) continue
      totals[k]! += posterior
      for (let r = 0; r < readings; r++) sums[r]![tally.patterns[r]![pair]! * kinds + k]! += posterior
    }
  }
  const apart = imaginedApart(tally)
  const counts = priors.map((_, k) => {
    const often = mapped(tally.reached, () => 0)
    tally.levels.forEach((patterns, r) => patterns.forEach((reached, pattern) => {
      const sum = (sums[r]?.[pattern * kinds + k] ?? 0) / whole
      if (sum > 0) reached.forEach((level, a) => { if (level > 0) often[r]![a]![level - 1]! += sum })
    }))
    return often
  })
  const u = rows(mapped(tally.reached, (r, a, l, count) => Math.max(0, count - counts.reduce((all, kind) => all + kind[r]![a]![l]!, 0)) + apart + tally.strangers[r]![a]![l]!))
  const seen = counts.map((each) => mapped(tally.imagined, (r, a, l, count) => count + each[r]![a]![l]!))
  const same = rows(seen[0]!).map((reading, r) => reading.map((shares, a) =>
    within(withLast(shares, pooledLast(seen[0]![r]![a]!, seen.filter((_, k) => tally.isMade[k]![r]![a]!).map((each) => each[r]![a]!))), tally.bounds[r]![a]!)))
  const circleOf = (k: number, r: number, a: number): ReadonlyArray<number> => {
    const shares = normalised(seen[k]![r]![a]!)
    return tally.isMade[k]![r]![a]! ? withLast(shares, Math.min(shares.at(-1)!, same[r]![a]!.at(-1)!)) : shares
  }
  const expected = [...totals].map((total) => total / whole)
  let likelihood = found + (tally.pairs + tally.unseen) * Math.log2(strangers)
  mapped(tally.reached, (r, a, l, count) => likelihood += (count + apart + tally.strangers[r]![a]![l]!) * Math.log2(mixture.u[r]![a]![l]!))
  mixture.kinds.forEach((kind, k) => {
    likelihood += Math.log2(mixture.shares[k]! / strangers)
    mapped(tally.imagined, (r, a, l, count) => tally.isShared[k]![r]![a]! ? likelihood += count * Math.log2(kind[r]![a]![l]!) : 0)
  })
  return {
    likelihood,
    expected,
    mixture: {
      shares: expected.map((pairs) => (pairs + 1) / (tally.pairs + tally.unseen + kinds)),
      u,
      kinds: tally.isShared.map((isShared, k) =>
        k === 0 ? same : tally.levels.map((_, r) => (tally.imagined[r] ?? []).map((levels, a) =>
          isShared[r]?.[a] === true
            ? circleOf(k, r, a)
            : levels.map((_, l) => unshared(u, same)(r, a, l)))))
    }
  }
}

/** Differing more often than this is allowed to what may change; what is one's own is held tighter. */
const ownMost = 0.35

/** Whether what is one's own agrees as seldom, or differs as often, as it may at all: what was found is hardly people. */
const isHardlyPeople = ({ bounds }: Tally, { kinds }: Mixture): boolean =>
  kinds[0]!.some((reading, r) => reading.some((levels, a) => {
    const { least, most } = bounds[r]![a]!
    return most <= ownMost && (levels[0]! < least + 1e-6 || levels.at(-1)! > most - 1e-6)
  }))

/**
 * Steps until the shares of pairs move by less than a thousandth, sixty at most. Coincidences among strangers grow with the square of the records and pairs of
 * one person do not: where they are many, what had been found is left again, slowly, for a likelier mixture in which "one person" means people of one name.
 * So where the end lies on the bounds of what people are, and the pairs of one person had stood still within them on the way, what stood still counts.
 */
export const settled = (tally: Tally, first: Mixture): Mixture => {
  let mixture = first
  let standing: Mixture | undefined
  for (let i = 0; i < 60; i++) {
    const next = step(tally, mixture).mixture
    const moves = next.shares.map((share, k) => Math.abs(share - mixture.shares[k]!) / (share + 1 / tally.pairs))
    mixture = next
    if (moves[0]! < 1e-3 && !isHardlyPeople(tally, mixture)) standing = mixture
    if (i > 5 && Math.max(...moves) < 1e-3) break
  }
  return standing !== undefined && isHardlyPeople(tally, mixture) ? standing : mixture
}
