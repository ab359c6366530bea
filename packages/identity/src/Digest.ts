/** Numbers that stand for texts: the same on every machine, and spread evenly. */

const mixed = (h1: number, h2: number): number => {
  let [a, b] = [h1, h2]
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
}

/** A number below 2^53 for a text, after another number where one is given. No cryptographic digest: who knows the text finds the number. */
export const digest = (text: string, seed = 0): number => {
  let a = 0xdeadbeef ^ (seed >>> 0)
  let b = 0x41c6ce57 ^ Math.floor(seed / 0x100000000)
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i)
    a = Math.imul(a ^ letter, 0x9e3779b1)
    b = Math.imul(b ^ letter, 0x5f356495)
  }
  return mixed(a, b)
}

/** A number for two numbers, whichever comes first. */
export const digestOfTwo = (one: number, other: number): number => {
  const [low, high] = one < other ? [one, other] : [other, one]
  return mixed(
    Math.imul(low >>> 0, 0x9e3779b1) ^ Math.floor(low / 0x100000000) ^ Math.imul(high >>> 0, 0x27d4eb2f),
    Math.imul(high >>> 0, 0x5f356495) ^ Math.imul(Math.floor(high / 0x100000000), 0x165667b1) ^ low
  )
}

/** Tells each of these numbers once, in ascending order, and how often it is there. Sorts them where they stand. */
export const eachRun = (numbers: Float64Array, tell: (number: number, count: number) => void): void => {
  numbers.sort()
  for (let from = 0, to = 0; from < numbers.length; from = to) {
    while (to < numbers.length && numbers[to] === numbers[from]) to++
    tell(numbers[from]!, to - from)
  }
}
