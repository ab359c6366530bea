/**
 * Precision: how much a net allows that was never seen. After every beginning of a case that the net can follow, steps that
 * it allows and that nobody took are escaping edges. Source: Muñoz-Gama and Carmona 2010 (ETConformance).
 */
import type { Variant } from "./AlignmentLog.ts"
import type { PreparedNet } from "./NetForm.ts"
import { type NetSpace, netSpace } from "./NetSpace.ts"

/** All markings in which the net can be after what was seen, silent steps included. */
interface Whereabouts {
  readonly allowed: ReadonlySet<number>
  readonly after: Map<number, Whereabouts | undefined>
  readonly markings: ReadonlyArray<number>
}

/** Markings looked at for one beginning; beyond, the rest is taken as not allowed. */
const limit = 100_000

const follower = (space: NetSpace) => {
  const { transitions } = space.prepared
  const known = new Map<string, Whereabouts>()
  const labelOf = (transition: number): number => (transitions[transition] as { readonly label: number }).label
  const closed = (start: Iterable<number>): Whereabouts | undefined => {
    const seen = new Set(start)
    if (seen.size === 0) return undefined
    const allowed = new Set<number>()
    for (const marking of seen) {
      const moves = space.movesOf(marking)
      moves.transitions.forEach((transition, i) => {
        const label = labelOf(transition)
        if (label >= 0) allowed.add(label)
        else if (seen.size < limit) seen.add(moves.targets[i] as number)
      })
    }
    const markings = [...seen].sort((a, b) => a - b)
    const key = markings.join()
    const same = known.get(key) ?? { allowed, after: new Map(), markings }
    known.set(key, same)
    return same
  }
  const next = (at: Whereabouts, label: number): Whereabouts | undefined => {
    if (at.after.has(label)) return at.after.get(label)
    const targets = new Set<number>()
    for (const marking of at.markings) {
      const moves = space.movesOf(marking)
      moves.transitions.forEach((transition, i) => {
        if (labelOf(transition) === label) targets.add(moves.targets[i] as number)
      })
    }
    const found = closed(targets)
    at.after.set(label, found)
    return found
  }
  return { start: closed([0]), next }
}

interface Beginning {
  readonly after: Map<string, Beginning>
  /** Cases that begin like this and go on. */
  weight: number
}

/**
 * The share of what the net allows that the log used, over all beginnings of cases which the net can follow and which go on,
 * each as often as it occurs; the empty beginning counts once for every case. 1 where nothing was allowed.
 */
export const precisionOf = (prepared: PreparedNet, variants: ReadonlyArray<Variant>): number => {
  const root: Beginning = { after: new Map(), weight: 0 }
  for (const { activities, cases } of variants) {
    let at = root
    root.weight += cases.length
    activities.forEach((activity, i) => {
      if (i > 0) at.weight += cases.length
      const known = at.after.get(activity) ?? { after: new Map(), weight: 0 }
      at.after.set(activity, known)
      at = known
    })
  }
  const { next, start } = follower(netSpace(prepared))
  let [allowed, escaping] = [0, 0]
  const stack: Array<readonly [Beginning, Whereabouts]> = start === undefined ? [] : [[root, start]]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [beginning, at] = top
    if (beginning.weight === 0) continue
    allowed += beginning.weight * at.allowed.size
    for (const label of at.allowed) if (!beginning.after.has(prepared.labels[label] as string)) escaping += beginning.weight
    for (const [activity, further] of beginning.after) {
      const label = prepared.labelOf.get(activity)
      const there = label === undefined ? undefined : next(at, label)
      if (there !== undefined) stack.push([further, there])
    }
  }
  return allowed === 0 ? 1 : 1 - escaping / allowed
}
