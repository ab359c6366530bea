/** Everything a net can reach, breadth-first, with the way to each marking; stops where tokens can pile up without end. */
import type { PreparedNet } from "./NetForm.ts"
import { type NetSpace, netSpace } from "./NetSpace.ts"

/** What was reached. Where it is neither `complete` nor grew without end, the limit was met first. */
export interface NetReach {
  readonly space: NetSpace
  /** Markings whose moves are known; those after them are not looked at. */
  readonly looked: number
  readonly isComplete: boolean
  /** A marking that holds all that one before it on its way holds, and more; -1 where there is none. */
  readonly growing: number
  /** Transitions on a shortest way to a marking. */
  readonly wayTo: (number: number) => ReadonlyArray<string>
}

const holdsMore = (more: Int32Array, less: Int32Array): boolean => {
  for (let i = 0; i < more.length; i++) if ((more[i] as number) < (less[i] as number)) return false
  return true
}

/** Explores the net from its initial marking up to `limit` markings. */
export const reachOf = (prepared: PreparedNet, limit: number): NetReach => {
  const space = netSpace(prepared)
  const parents: Array<number> = [-1]
  const through: Array<number> = [-1]
  const sums: Array<number> = [space.marking(0).reduce((sum, count) => sum + count, 0)]
  const wayTo = (number: number): ReadonlyArray<string> => {
    const way: Array<string> = []
    for (let at = number; at > 0; at = parents[at] as number) way.push(prepared.transitions[through[at] as number]?.id ?? "")
    return way.reverse()
  }
  let looked = 0
  for (; looked < space.size() && looked < limit; looked++) {
    const moves = space.movesOf(looked)
    for (let i = 0; i < moves.targets.length; i++) {
      const target = moves.targets[i] as number
      if (target < parents.length) continue
      const tokens = space.marking(target)
      parents[target] = looked
      through[target] = moves.transitions[i] as number
      let sum = 0
      for (let place = 0; place < tokens.length; place++) sum += tokens[place] as number
      sums[target] = sum
      for (let above = looked; above >= 0; above = parents[above] as number) {
        if ((sums[above] as number) < sum && holdsMore(tokens, space.marking(above))) return { space, looked, isComplete: false, growing: target, wayTo }
      }
    }
  }
  return { space, looked, isComplete: looked === space.size(), growing: -1, wayTo }
}

/** Tells for each marking whether one of the goals can be reached from it. */
export const goingBack = ({ looked, space }: NetReach): (goals: Iterable<number>) => Uint8Array => {
  const before: ReadonlyArray<Array<number>> = Array.from({ length: looked }, () => [])
  for (let i = 0; i < looked; i++) for (const target of space.movesOf(i).targets) before[target]?.push(i)
  return (goals) => {
    const can = new Uint8Array(looked)
    const stack = [...goals]
    for (const goal of stack) can[goal] = 1
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (const earlier of before[at] ?? []) {
        if (can[earlier] === 1) continue
        can[earlier] = 1
        stack.push(earlier)
      }
    }
    return can
  }
}
