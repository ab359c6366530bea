/** Chance from a seed: the same numbers on every machine, whoever draws. */

/** A source of numbers that only looks random. Mutable: each draw moves it on. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, but not including, `below`. */
  readonly below: (below: number) => number
  /** True in this share of cases, from 0 to 1. */
  readonly happens: (share: number) => boolean
  /** One of these, all as likely. */
  readonly one: <A>(of: readonly [A, ...ReadonlyArray<A>] | ReadonlyArray<A>) => A
  /** One of these by Zipf's law: the first is drawn about twice as often as the second, three times as often as the third. */
  readonly frequent: <A>(of: ReadonlyArray<A>) => A
  /** So many decimal digits. */
  readonly digits: (count: number) => string
}

const harmonic = new Map<number, ReadonlyArray<number>>()

const weights = (count: number): ReadonlyArray<number> => {
  const known = harmonic.get(count)
  if (known !== undefined) return known
  const sums: Array<number> = []
  let sum = 0
  for (let rank = 1; rank <= count; rank++) sums.push(sum += 1 / (rank + 1))
  const all = sums.map((each) => each / sum)
  harmonic.set(count, all)
  return all
}

/** Chance from a whole number as seed (mulberry32: period 2³², enough for what is drawn here). */
export const chance = (seed: number): Chance => {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const one = <A>(of: ReadonlyArray<A>): A => of[below(of.length)] as A
  const frequent = <A>(of: ReadonlyArray<A>): A => {
    const drawn = next()
    const sums = weights(of.length)
    let [low, high] = [0, of.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 1) > drawn) high = middle
      else low = middle + 1
    }
    return of[low] as A
  }
  const digits = (count: number): string => String(below(10 ** count)).padStart(count, "0")
  return { next, below, happens: (share) => next() < share, one, frequent, digits }
}
