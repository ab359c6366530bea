/** The markings that a net can reach, found as they are asked for; each has a number and is kept once. */
import { fire, isEnabled, type PreparedNet } from "./NetForm.ts"

/** What can happen in a marking: transitions, and the numbers of the markings after each. */
export interface Moves {
  readonly transitions: ReadonlyArray<number>
  readonly targets: ReadonlyArray<number>
}

/** The markings of one net seen so far. Marking 0 is the initial one. */
export interface NetSpace {
  readonly prepared: PreparedNet
  readonly size: () => number
  readonly marking: (number: number) => Int32Array
  /** The number of a marking; a new one if it was not seen before. */
  readonly numberOf: (tokens: Int32Array) => number
  readonly movesOf: (number: number) => Moves
}

/** One character a place; a vector with a place fuller than that is told in digits. */
const keyOf = (tokens: Int32Array): string => {
  let key = ""
  for (let i = 0; i < tokens.length; i++) {
    const count = tokens[i] as number
    if (count < 0 || count > 0xFFFE) return `\uFFFF${tokens.join(",")}`
    key += String.fromCharCode(count)
  }
  return key
}

/** An empty space: only the initial marking is known. */
export const netSpace = (prepared: PreparedNet): NetSpace => {
  const numbers = new Map<string, number>()
  const markings: Array<Int32Array> = []
  const moves: Array<Moves | undefined> = []
  const numberOf = (tokens: Int32Array): number => {
    const key = keyOf(tokens)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, markings.length)
    moves.push(undefined)
    return markings.push(tokens) - 1
  }
  numberOf(prepared.initial)
  const movesOf = (number: number): Moves => {
    const known = moves[number]
    if (known !== undefined) return known
    const tokens = markings[number] as Int32Array
    const transitions: Array<number> = []
    const targets: Array<number> = []
    prepared.transitions.forEach((transition, i) => {
      if (!isEnabled(transition, tokens)) return
      transitions.push(i)
      targets.push(numberOf(fire(transition, tokens)))
    })
    return moves[number] = { transitions, targets }
  }
  return { prepared, size: () => markings.length, marking: (number) => markings[number] as Int32Array, numberOf, movesOf }
}
