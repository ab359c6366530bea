/** Chance that can be repeated, for benchmarks. */

/** A die that falls the same way for the same seed (mulberry32). */
export const dieOf = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296 * sides)
  }
}
