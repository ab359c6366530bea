/** Comparisons made once and remembered: which levels two values reach. */
import { type Held, type Reading, traitOf } from "./Reading.ts"

/** Levels that two values of a reading reach, each combination numbered once, and remembered per pair of values. */
export interface Patterns {
  /** The number of the combination of levels. */
  readonly of: (one: Held, other: Held) => number
  /** The levels of a combination. */
  readonly levels: ReadonlyArray<ReadonlyArray<number>>
}

const slots = 1 << 16

/** A memory of comparisons of one reading, which forgets all when it is full. */
export const patterns = (reading: Reading): Patterns => {
  const trait = traitOf(reading)
  const levels: Array<ReadonlyArray<number>> = []
  const known = new Map<string, number>()
  let size = 1 << 12
  let keys = new Float64Array(size).fill(-1)
  let found = new Uint16Array(size)
  let used = 0
  const place = (key: number): number => {
    let at = ((Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x4000000) | 0, 0x85ebca6b)) >>> 8) & (size - 1)
    while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & (size - 1)
    return at
  }
  const grow = (): void => {
    const [oldKeys, oldFound] = [keys, found]
    size = Math.min(slots * 2, size * 2)
    keys = new Float64Array(size).fill(-1)
    found = new Uint16Array(size)
    used = 0
    if (oldKeys.length === size) return
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i] ?? -1
      if (key === -1) continue
      const at = place(key)
      keys[at] = key
      found[at] = oldFound[i] ?? 0
      used++
    }
  }
  const compared = (one: Held, other: Held): number => {
    const reached = trait.compare(one.value, other.value)
    const text = reached.join()
    const have = known.get(text)
    if (have !== undefined) return have
    known.set(text, levels.length)
    levels.push(reached)
    return levels.length - 1
  }
  return {
    levels,
    of: (one, other) => {
      const low = one.number < other.number ? one : other
      const high = low === one ? other : one
      const key = low.number * 0x4000000 + high.number
      const at = place(key)
      if (keys[at] === key) return found[at] ?? 0
      const pattern = compared(low, high)
      if (used * 2 >= size) {
        grow()
        const anew = place(key)
        keys[anew] = key
        found[anew] = pattern
      } else {
        keys[at] = key
        found[at] = pattern
      }
      used++
      return pattern
    }
  }
}
