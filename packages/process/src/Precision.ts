/**
 * Precision: how much a net allows that was never seen. After every beginning of a case that the net can follow, steps that
 * it allows and that nobody took are escaping edges. Source: Muñoz-Gama and Carmona 2010 (ETConformance).
 */
import type { Variant } from "./AlignmentLog.ts"
import type { PreparedNet } from "./NetForm.ts"
import { netSpace } from "./NetSpace.ts"

/** Where a model can be after what was seen, silent steps included. */
export interface Whereabouts<E> {
  /** The names of the steps that it allows next. */
  readonly allowed: ReadonlySet<string>
  /** Where it can be after this event; `undefined` where it cannot follow. */
  readonly after: (event: E) => Whereabouts<E> | undefined
}

/** Markings looked at for one beginning; beyond, the rest is taken as not allowed. */
const limit = 100_000

/**
 * Follows a model whose situations are numbers: `alone` tells every visible name that is possible in one, and where silent
 * steps lead; `together` where an event leads.
 */
export const follower = <E extends string | number>(
  alone: (at: number, see: (name: string) => void, slip: (to: number) => void) => void,
  together: (at: number, event: E) => Iterable<number>
): Whereabouts<E> | undefined => {
  const known = new Map<string, Whereabouts<E>>()
  const closed = (start: Iterable<number>): Whereabouts<E> | undefined => {
    const seen = new Set(start)
    if (seen.size === 0) return undefined
    const allowed = new Set<string>()
    for (const at of seen) alone(at, (name) => allowed.add(name), (to) => (seen.size < limit ? seen.add(to) : undefined))
    const all = [...seen].sort((a, b) => a - b)
    const key = all.join()
    const same = known.get(key)
    if (same !== undefined) return same
    const followed = new Map<E, Whereabouts<E> | undefined>()
    const made: Whereabouts<E> = {
      allowed,
      after: (event) => {
        if (followed.has(event)) return followed.get(event)
        const there = closed(new Set(all.flatMap((at) => [...together(at, event)])))
        followed.set(event, there)
        return there
      }
    }
    known.set(key, made)
    return made
  }
  return closed([0])
}

interface Beginning<E> {
  readonly after: Map<E, Beginning<E>>
  readonly taken: Set<string>
  /** Cases that begin like this and go on. */
  weight: number
}

/** What a case looked like, and how many cases did. */
export interface Followed<E> {
  readonly events: ReadonlyArray<E>
  readonly cases: number
}

/**
 * The share of what a model allows that the cases used, over all beginnings of cases which the model can follow and which
 * go on, each as often as it occurs; the empty beginning counts once for every case. 1 where nothing was allowed.
 */
export const shareUsed = <E>(start: Whereabouts<E> | undefined, seen: ReadonlyArray<Followed<E>>, nameOf: (event: E) => string): number => {
  const begun = (): Beginning<E> => ({ after: new Map(), taken: new Set(), weight: 0 })
  const root = begun()
  for (const { cases, events } of seen) {
    let at = root
    root.weight += cases
    events.forEach((event, i) => {
      if (i > 0) at.weight += cases
      const further = at.after.get(event) ?? begun()
      at.after.set(event, further)
      at.taken.add(nameOf(event))
      at = further
    })
  }
  let [allowed, escaping] = [0, 0]
  const stack: Array<readonly [Beginning<E>, Whereabouts<E>]> = start === undefined ? [] : [[root, start]]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [beginning, at] = top
    if (beginning.weight === 0) continue
    allowed += beginning.weight * at.allowed.size
    for (const name of at.allowed) if (!beginning.taken.has(name)) escaping += beginning.weight
    for (const [event, further] of beginning.after) {
      const there = at.after(event)
      if (there !== undefined) stack.push([further, there])
    }
  }
  return allowed === 0 ? 1 : 1 - escaping / allowed
}

/**
 * The share of what the net allows that the log used, over all beginnings of cases which the net can follow and which go on,
 * each as often as it occurs; the empty beginning counts once for every case. 1 where nothing was allowed.
 */
export const precisionOf = (prepared: PreparedNet, variants: ReadonlyArray<Variant>): number => {
  const { labels, transitions } = prepared
  const space = netSpace(prepared)
  const labelOf = (transition: number): string | undefined => labels[transitions[transition]?.label ?? -1]
  const start = follower<string>(
    (at, see, slip) => {
      const moves = space.movesOf(at)
      moves.transitions.forEach((transition, i) => {
        const label = labelOf(transition)
        if (label === undefined) slip(moves.targets[i] as number)
        else see(label)
      })
    },
    (at, activity) => {
      const moves = space.movesOf(at)
      return moves.targets.filter((_, i) => labelOf(moves.transitions[i] as number) === activity)
    }
  )
  return shareUsed(start, variants.map(({ activities, cases }) => ({ events: activities, cases: cases.length })), (activity) => activity)
}
