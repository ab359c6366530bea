/** A guard beside a change: it may be asked as often as one likes, and says stop when customers are surely worse off. */
import type { Share } from "./Proportions.ts"

/** What is guarded. Each customer counts once: what they answered or met first. */
export interface GuardPlan {
  /** Which way is worse. */
  readonly worse: "higher" | "lower"
  /** How often, at most, the guard may ever stop a change that did no harm, however often it is asked. */
  readonly alpha: number
  /** The share that is still good, where nobody is served the old way any more; absent where both ways run side by side. */
  readonly bound?: number
}

/** One look: those served the new way since the last one, and those served the old way meanwhile. */
export interface GuardLook {
  readonly changed: Share
  readonly control?: Share
}

/** What the guard has seen so far. `evidence` is a natural logarithm and may fall again; once stopped stays stopped. */
export interface GuardState {
  readonly evidence: number
  readonly looks: number
  readonly changed: Share
  readonly control: Share
  /** The look, from 1, at which it said stop. */
  readonly stoppedAt?: number
}

/** The guard before the first look. */
export const guardBegins: GuardState = { evidence: 0, looks: 0, changed: { hits: 0, of: 0 }, control: { hits: 0, of: 0 } }

const added = (one: Share, other: Share): Share => ({ hits: one.hits + other.hits, of: one.of + other.of })
const turned = ({ hits, of }: Share): Share => ({ hits: of - hits, of })
/** What the next share will be, as far as one knows: a little from Jeffreys, the rest from what was seen. */
const foreseen = ({ hits, of }: Share): number => (hits + 0.5) / (of + 1)
const ratio = ({ hits, of }: Share, to: number, from: number): number => (hits === 0 ? 0 : hits * Math.log(to / from)) + (of - hits === 0 ? 0 : (of - hits) * Math.log((1 - to) / (1 - from)))

/** How many times greater the odds may have become; which of them is right nobody knows, so each gets its part of the evidence. */
const factors = [1.1, 1.25, 1.5, 2, 3, 6]

/** Evidence that more than the bound happen: the mean over the factors of how much likelier each makes what was seen. */
const overBound = (seen: Share, bound: number): number => {
  const from = Math.min(1 - 1e-9, Math.max(1e-9, bound))
  const logs = factors.map((factor) => ratio(seen, (from * factor) / (1 - from + from * factor), from))
  const most = Math.max(...logs)
  return most + Math.log(logs.reduce((sum, one) => sum + Math.exp(one - most), 0) / factors.length)
}

/** Evidence that more happen to those served the new way than to the others, as the looks before foretold it; the first look foretells nothing. */
const overControl = (before: readonly [changed: Share, control: Share], changed: Share, control: Share): number => {
  const [own, other] = [foreseen(before[0]), foreseen(before[1])]
  const all = changed.of + control.of
  if (own <= other || before[0].of === 0 || before[1].of === 0 || all === 0) return 0
  const same = (own * changed.of + other * control.of) / all
  return ratio(changed, own, same) + ratio(control, other, same)
}

/**
 * One more look. The evidence is how much likelier harm makes what was seen than the likeliest world without harm; its expectation never grows while
 * there is none, so it reaches 1 / alpha with probability alpha at most, at whatever look (Ville's inequality).
 * Sources: R. Turner, A. Ly, P. Grünwald, J. Stat. Plan. Inference 230 (2024), two shares; A. Ramdas et al., Statist. Sci. 38 (2023) 576.
 */
export const guardLook = (plan: GuardPlan, state: GuardState, look: GuardLook): GuardState => {
  const side = (share: Share): Share => (plan.worse === "higher" ? share : turned(share))
  const [changed, control] = [added(state.changed, look.changed), added(state.control, look.control ?? { hits: 0, of: 0 })]
  const evidence = plan.bound === undefined
    ? state.evidence + overControl([side(state.changed), side(state.control)], side(look.changed), side(look.control ?? { hits: 0, of: 0 }))
    : overBound(side(changed), plan.worse === "higher" ? plan.bound : 1 - plan.bound)
  const looks = state.looks + 1
  const stoppedAt = state.stoppedAt ?? (evidence >= -Math.log(plan.alpha) ? looks : undefined)
  return { evidence, looks, changed, control, ...(stoppedAt === undefined ? {} : { stoppedAt }) }
}
