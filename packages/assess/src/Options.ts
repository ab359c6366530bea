/** Which of several things to do within a budget: none that another beats, and the best that the money buys. */
import { Result } from "effect"

/** Something one may do: what it costs and what it gains, both in units of one's own; `gain` may be an estimate and then says so where it is made. */
export interface Choice {
  readonly name: string
  readonly cost: number
  readonly gain: number
  /** Names of others without which it is no use. */
  readonly needs?: ReadonlyArray<string>
  /** Names of others that it cannot be done beside. */
  readonly excludes?: ReadonlyArray<string>
}

/** Several of them together. */
export interface Bundle {
  readonly choices: ReadonlyArray<string>
  readonly cost: number
  readonly gain: number
}

/** More than can be looked at all together. */
export interface TooMany {
  readonly _tag: "TooMany"
  readonly most: number
  readonly has: number
}

const most = 18

/**
 * All bundles that no other beats: whoever costs less gains less. Every bundle is looked at, so the front is exact; for more than 18 choices it is refused.
 * Costs and gains below 0 count as 0. The first bundle is doing nothing. Source: V. Pareto, Manuale di economia politica (1906).
 *
 * ```ts
 * import { front } from "@redthread/assess"
 * import { Result } from "effect"
 * const choices = [{ name: "join", cost: 30, gain: 50 }, { name: "train", cost: 10, gain: 20 }, { name: "bot", cost: 30, gain: 10 }]
 * Result.getOrThrow(front(choices)).map(({ choices, cost, gain }) => `${choices.join("+")} ${cost} ${gain}`) // => [" 0 0", "train 10 20", "join 30 50", "join+train 40 70", "join+train+bot 70 80"]
 * ```
 */
export const front = (choices: ReadonlyArray<Choice>): Result.Result<ReadonlyArray<Bundle>, TooMany> => {
  if (choices.length > most) return Result.fail({ _tag: "TooMany", most, has: choices.length })
  const bit = new Map(choices.map(({ name }, i) => [name, 1 << i]))
  const mask = (names: ReadonlyArray<string> = []): number => names.reduce((all, name) => all | (bit.get(name) ?? (1 << 30)), 0)
  const [needs, excludes] = [choices.map((one) => mask(one.needs)), choices.map((one) => mask((one.excludes ?? []).filter((name) => bit.has(name))))]
  const bundles: Array<{ readonly set: number; readonly cost: number; readonly gain: number }> = []
  for (let set = 0; set < 1 << choices.length; set++) {
    let [cost, gain, isAllowed] = [0, 0, true]
    for (let i = 0; isAllowed && i < choices.length; i++) {
      if ((set & (1 << i)) === 0) continue
      isAllowed = (set & (needs[i] ?? 0)) === needs[i] && (set & (excludes[i] ?? 0)) === 0
      cost += Math.max(0, choices[i]?.cost ?? 0)
      gain += Math.max(0, choices[i]?.gain ?? 0)
    }
    if (isAllowed) bundles.push({ set, cost, gain })
  }
  bundles.sort((a, b) => a.cost - b.cost || b.gain - a.gain || a.set - b.set)
  let best = -1
  return Result.succeed(bundles.flatMap(({ cost, gain, set }) => {
    if (gain <= best) return []
    best = gain
    return [{ choices: choices.filter((_, i) => (set & (1 << i)) !== 0).map(({ name }) => name), cost, gain }]
  }))
}

/** The bundle that gains most within a budget. */
export const bestWithin = (choices: ReadonlyArray<Choice>, budget: number): Result.Result<Bundle, TooMany> =>
  Result.map(front(choices), (bundles) => bundles.findLast(({ cost }) => cost <= budget) ?? { choices: [], cost: 0, gain: 0 })
