/**
 * How much a case will deviate at the least from here on, by the states of the process alone: channels, facts and proofs
 * of identity are left aside, so the true cost is never lower. Reckoned backwards from the end of the case.
 */
import type { Machine } from "./Machine.ts"

/** The least that is still to come: from a state of the machine and a position in the case; `Infinity` without a way to the end. */
export type ProcessBound = (state: number, position: number) => number

/** More states than this are not reckoned with: the bound is then the number of events that nobody knows. */
const mostStates = 512

/**
 * Bounds for one process; the answer takes the steps of a case, `undefined` where the process does not know one. `stays` are
 * steps that may leave the state as it is: logins, handovers.
 */
export const processBound = (machine: Machine, isEnd: (state: number) => boolean, silent: ReadonlySet<string>, stays: (step: string) => boolean) => {
  const count = machine.states.length
  const edges: Array<readonly [number, number, 0 | 1]> = []
  for (const [step, { target }] of machine.targets) {
    target.forEach((to, from) => {
      if (to < 0 || to === from) return
      const isTimed = machine.timeouts[from]?.some(({ event }) => event === step) === true
      edges.push([from, to, isTimed || silent.has(step) ? 0 : 1])
    })
  }
  /** The least for every state when the model may go on alone first. */
  const settled = (least: Float64Array): Float64Array => {
    for (let isChanged = true; isChanged;) {
      isChanged = false
      for (const [from, to, cost] of edges) {
        if ((least[to] as number) + cost < (least[from] as number)) {
          least[from] = (least[to] as number) + cost
          isChanged = true
        }
      }
    }
    return least
  }
  const last = settled(Float64Array.from({ length: count }, (_, state) => (isEnd(state) ? 0 : Infinity)))

  return (steps: ReadonlyArray<string | undefined>): ProcessBound => {
    if (count > mostStates) {
      const strange = steps.map((_, i) => steps.slice(i).filter((step) => step === undefined).length)
      return (_, position) => strange[position] ?? 0
    }
    const rows: Array<Float64Array> = []
    let after = last
    rows[steps.length] = after
    for (let i = steps.length - 1; i >= 0; i--) {
      const step = steps[i]
      const its = step === undefined ? undefined : machine.targets.get(step)?.target
      const mayStay = step !== undefined && stays(step)
      after = settled(after.map((left, state) => {
        const to = its?.[state] ?? -1
        return mayStay ? left : Math.min(left + 1, to < 0 ? Infinity : rows[i + 1]?.[to] ?? Infinity)
      }))
      rows[i] = after
    }
    return (state, position) => rows[position]?.[state] ?? 0
  }
}
