/** What holds of weighing itself: comparing, learning and grouping, whatever the records. */
import type { Breach, Law } from "@redthread/model"
import { type Cohesion, cohere, meanWeight, openingWeight } from "./Cohesion.ts"
import { firstGuess, type Mixture, step, type Tally } from "./Mixture.ts"
import type { Cells, Trait } from "./Trait.ts"

const breach = (because: string): Breach => ({ entries: [], because })

/** Things with weights between them, and who groups them. */
export interface GroupingTrial {
  readonly count: number
  /** In units, for any two, whichever comes first. */
  readonly weigh: (one: number, other: number) => number
  /** The numbers of the things in another order, each once. */
  readonly order: ReadonlyArray<number>
  readonly cohere: typeof cohere
}

const grouped = ({ cohere: group, count, order, weigh }: GroupingTrial): ReadonlyArray<ReadonlyArray<number>> => {
  const openings: Cohesion["openings"] = order.flatMap((one, i) => order.slice(0, i).filter((other) => weigh(one, other) >= openingWeight).map((other) => [one, other] as const))
  return group({ count, openings, size: () => 1, weigh, rank: (i) => i }).map((members) => members.toSorted((a, b) => a - b)).toSorted(([a = 0], [b = 0]) => a - b)
}

/** Openings in any order give the same groups. */
export const guardKeepsNoOrder: Law<GroupingTrial> = {
  id: "identity/guard-order",
  says: "In whatever order likenesses are found, the same people come out.",
  source: "Definition of a function of sets",
  breaches: (trial) => {
    const [one, other] = [grouped({ ...trial, order: trial.order.toSorted((a, b) => a - b) }), grouped(trial)].map((groups) => JSON.stringify(groups))
    return one === other ? [] : [breach(`${one} became ${other}`)]
  }
}

/** Groups hold together on the mean, and those that openings connect and that stay apart do not. */
export const guardWeighsAllPairs: Law<GroupingTrial> = {
  id: "identity/guard-bounds",
  says: "Nobody is joined to a group that speaks against it on the whole, and nobody stays outside a group that speaks for it.",
  source: "R. R. Sokal and C. D. Michener, A statistical method for evaluating systematic relationships (1958)",
  breaches: (trial) => {
    const { weigh } = trial
    const groups = grouped(trial)
    const across = (those: ReadonlyArray<number>, others: ReadonlyArray<number>): number => those.reduce((all, one) => all + others.reduce((sum, other) => sum + weigh(one, other), 0), 0)
    return groups.flatMap((those, i) => {
      const within = those.reduce((sum, one, k) => sum + across([one], those.slice(0, k)), 0)
      const left = groups.slice(0, i).filter((others) => those.some((one) => others.some((other) => weigh(one, other) >= openingWeight)) && across(those, others) >= meanWeight)
      return [
        ...(within >= meanWeight ? [] : [breach(`${those.join(" + ")} are joined by ${within}`)]),
        ...left.map((others) => breach(`${those.join(" + ")} and ${others.join(" + ")} are left apart`))
      ]
    })
  }
}

/** Pairs that somebody compared, and who learns from them. */
export interface LearningTrial {
  readonly tally: Tally
  readonly step: typeof step
}

const steps = ({ step: learn, tally }: LearningTrial, count: number): ReadonlyArray<{ readonly likelihood: number; readonly mixture: Mixture }> => {
  const all: Array<{ readonly likelihood: number; readonly mixture: Mixture }> = []
  for (let mixture = firstGuess(tally, 200); all.length < count;) {
    const next = learn(tally, mixture)
    all.push(next)
    mixture = next.mixture
  }
  return all
}

/** Each step of expectation maximisation explains the pairs at least as well; proved for a mixture of two, without circles. */
export const likelihoodNeverFalls: Law<LearningTrial> = {
  id: "identity/likelihood-never-falls",
  says: "Each round of learning explains what was seen at least as well as the one before.",
  source: "A. P. Dempster, N. M. Laird and D. B. Rubin, Maximum likelihood from incomplete data via the EM algorithm (1977)",
  breaches: (trial) =>
    trial.tally.rarity.length > 1 ? [] : steps(trial, 12).flatMap(({ likelihood }, i, all) => {
      const before = all[i - 1]?.likelihood ?? -Infinity
      return likelihood >= before - 1e-3 - Math.abs(before) * 1e-9 ? [] : [breach(`after round ${i} it is ${likelihood}, before ${before}`)]
    })
}

/** What is learned are shares, and what is one's own stays within its bounds. */
export const sharesStayShares: Law<LearningTrial> = {
  id: "identity/shares-stay-shares",
  says: "What was learned adds up, and nobody is believed to have his own name wrong as a rule.",
  source: "Definition of a probability; the bounds on what is one's own",
  breaches: (trial) => {
    const mixture = steps(trial, 8).at(-1)?.mixture
    if (mixture === undefined) return []
    const isOne = (levels: ReadonlyArray<number>): boolean => Math.abs(levels.reduce((sum, share) => sum + share, 0) - 1) < 1e-9
    const own = (mixture.kinds[0] ?? []).flatMap((aspects, r) => aspects.flatMap((levels, a) => {
      const { least = 0, most = 1 } = trial.tally.bounds[r]?.[a] ?? {}
      return (levels[0] ?? 0) >= least - 1e-9 && (levels.at(-1) ?? 0) <= most + 1e-9 ? [] : [breach(`one's own is found ${levels.join(", ")}`)]
    }))
    return [
      ...[...mixture.kinds, mixture.u].flat(2).filter((levels) => !isOne(levels)).map((levels) => breach(`${levels.join(" + ")} is not one`)),
      ...(mixture.shares.reduce((sum, share) => sum + share, 0) < 1 ? [] : [breach(`${mixture.shares.join(" + ")} is all there is`)]),
      ...own
    ]
  }
}

/** Two records' cells, and the traits by which they are compared. */
export interface ComparingTrial {
  readonly one: Cells
  readonly other: Cells
  readonly traits: ReadonlyArray<Trait>
}

/** Who comes first does not matter. */
export const comparisonSymmetric: Law<ComparingTrial> = {
  id: "identity/comparison-symmetric",
  says: "It does not matter which of two records is compared with which.",
  source: "Definition of a likeness",
  breaches: ({ one, other, traits }) => traits.flatMap((trait) => {
    const [mine, theirs] = [trait.read(one), trait.read(other)]
    if (mine === undefined || theirs === undefined) return []
    const [there, back] = [trait.compare(mine, theirs).join(), trait.compare(theirs, mine).join()]
    return there === back ? [] : [breach(`${trait.name}: ${there} and back ${back}`)]
  })
}

/** Every comparison ends on one of its levels, and with itself on the best; other names may be one only. */
export const comparisonReachesALevel: Law<ComparingTrial> = {
  id: "identity/comparison-reaches-a-level",
  says: "A record is like nothing more than itself.",
  source: "Definition of a likeness",
  breaches: ({ one, other, traits }) => traits.flatMap((trait) => {
    const [mine, theirs] = [trait.read(one), trait.read(other)]
    if (mine === undefined || theirs === undefined) return []
    const off = trait.compare(mine, theirs).some((level, i) => level < 0 || level > (trait.aspects[i]?.levels.length ?? 0))
    const unlike = trait.compare(mine, mine).some((level, i) => level > (trait.aspects[i]?.name === "other names" ? 2 : 1))
    return off || unlike ? [breach(`${trait.name}: ${trait.compare(mine, theirs).join()}, with itself ${trait.compare(mine, mine).join()}`)] : []
  })
}
