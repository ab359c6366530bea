/**
 * Token replay: a case is played through the net, and tokens that were missing or stayed behind are counted. Quicker and
 * coarser than an alignment. Source: Rozinat and van der Aalst 2008.
 */
import { fire, isEnabled, type PreparedNet, type PreparedTransition } from "./NetForm.ts"
import type { Variant } from "./AlignmentLog.ts"

/** The tokens of one replay. */
export interface Replay {
  readonly produced: number
  readonly consumed: number
  readonly missing: number
  readonly remaining: number
  /** Activities that the net does not know; they are passed over. */
  readonly unknown: number
  /** Nothing was missing, nothing remained, nothing was unknown. */
  readonly isFitting: boolean
  /** From 0 to 1: the mean of consumed tokens that were there and of produced tokens that were used. */
  readonly fitness: number
}

/** Markings looked at to see whether silent steps help. */
const patience = 2000

const amount = (pairs: Int32Array): number => {
  let sum = 0
  for (let i = 1; i < pairs.length; i += 2) sum += pairs[i] as number
  return sum
}

const lacking = ({ takes }: PreparedTransition, tokens: Int32Array): number => {
  let lacks = 0
  for (let i = 0; i < takes.length; i += 2) lacks += Math.max(0, (takes[i + 1] as number) - (tokens[takes[i] as number] as number))
  return lacks
}

const share = (bad: number, all: number): number => (all === 0 ? 1 : 1 - bad / all)

/** The fewest silent steps to the marking with the lowest score; none where nothing is better than staying. */
const silently = (prepared: PreparedNet, start: Int32Array, score: (tokens: Int32Array) => number): ReadonlyArray<PreparedTransition> => {
  interface Stop {
    readonly tokens: Int32Array
    readonly way: ReadonlyArray<PreparedTransition>
  }
  const silent = prepared.transitions.filter(({ label }) => label < 0)
  const stops: Array<Stop> = [{ tokens: start, way: [] }]
  const seen = new Set([start.join()])
  let [best, least] = [stops[0] as Stop, score(start)]
  for (let i = 0; i < stops.length && least > 0; i++) {
    const { tokens, way } = stops[i] as Stop
    for (const transition of silent) {
      if (!isEnabled(transition, tokens)) continue
      const after = fire(transition, tokens)
      const key = after.join()
      if (seen.has(key) || seen.size >= patience) continue
      seen.add(key)
      const stop = { tokens: after, way: [...way, transition] }
      stops.push(stop)
      const its = score(after)
      if (its < least) [best, least] = [stop, its]
    }
  }
  return best.way
}

/**
 * Plays one case. Where several transitions have the label, one that can happen is taken, else the one that lacks least. The
 * fewest silent steps are taken that let the next event happen, and at the end those that reach the final marking, or else
 * bring most of the tokens it lacks. On a case that deviates other silent steps would be as good, and other tools may choose
 * them: fitness may then differ a little, which cases fit does not. Source: Berti and van der Aalst 2019.
 */
export const replayCase = (prepared: PreparedNet, activities: ReadonlyArray<string>): Replay => {
  let tokens: Int32Array = prepared.initial.slice()
  let [produced, consumed, missing, unknown] = [tokens.reduce((sum, count) => sum + count, 0), 0, 0, 0]
  const take = (transition: PreparedTransition): void => {
    missing += lacking(transition, tokens)
    for (let i = 0; i < transition.takes.length; i += 2) {
      const place = transition.takes[i] as number
      tokens[place] = Math.max(tokens[place] as number, transition.takes[i + 1] as number)
    }
    tokens = fire(transition, tokens)
    consumed += amount(transition.takes)
    produced += amount(transition.gives)
  }
  for (const activity of activities) {
    const candidates = (prepared.byLabel[prepared.labelOf.get(activity) ?? -1] ?? []).map((i) => prepared.transitions[i] as PreparedTransition)
    if (candidates.length === 0) {
      unknown++
      continue
    }
    const isPossible = (at: Int32Array): boolean => candidates.some((transition) => isEnabled(transition, at))
    if (!isPossible(tokens)) {
      const way = silently(prepared, tokens, (at) => (isPossible(at) ? 0 : 1))
      for (const transition of way) take(transition)
    }
    take(candidates.reduce((best, transition) => (lacking(transition, tokens) < lacking(best, tokens) ? transition : best)))
  }
  /** 0 at the very end; else what the end lacks counts, not what is left over: silent steps bring tokens, they do not tidy up. */
  const apart = (at: Int32Array): number =>
    at.every((count, i) => count === prepared.final[i]) ? 0 : 1 + at.reduce((sum, count, i) => sum + Math.max(0, (prepared.final[i] as number) - count), 0)
  for (const transition of silently(prepared, tokens, apart)) take(transition)
  let remaining = 0
  prepared.final.forEach((wanted, i) => {
    const there = tokens[i] as number
    consumed += wanted
    missing += Math.max(0, wanted - there)
    remaining += Math.max(0, there - wanted)
  })
  return {
    produced, consumed, missing, remaining, unknown, isFitting: missing + remaining + unknown === 0,
    fitness: (share(missing, consumed) + share(remaining, produced)) / 2
  }
}

/** A whole log replayed. */
export interface ReplayedLog {
  readonly cases: number
  readonly fitting: number
  /** The mean fitness of the cases; 1 without cases. */
  readonly fitness: number
  /** The fitness reckoned over the tokens of all cases together. */
  readonly logFitness: number
}

/** Replays a log, variant by variant. */
export const replayLog = (prepared: PreparedNet, variants: ReadonlyArray<Variant>): ReplayedLog => {
  let [cases, fitting, sum, produced, consumed, missing, remaining] = [0, 0, 0, 0, 0, 0, 0]
  for (const { activities, cases: { length } } of variants) {
    const replay = replayCase(prepared, activities)
    cases += length
    fitting += replay.isFitting ? length : 0
    sum += length * replay.fitness
    produced += length * replay.produced
    consumed += length * replay.consumed
    missing += length * replay.missing
    remaining += length * replay.remaining
  }
  return { cases, fitting, fitness: cases === 0 ? 1 : sum / cases, logFitness: (share(missing, consumed) + share(remaining, produced)) / 2 }
}
