/** How alike two texts are, by the definitions of those who proposed the measures. */
import { alphabetical } from "./Order.ts"

let matchedOne = new Uint8Array(64)
let matchedOther = new Uint8Array(64)

/** Jaro's measure of two texts, the shorter first. */
const jaroOf = (one: string, other: string): number => {
  const [n, m] = [one.length, other.length]
  if (n === 0) return m === 0 ? 1 : 0
  if (m > matchedOther.length) {
    matchedOne = new Uint8Array(m * 2)
    matchedOther = new Uint8Array(m * 2)
  }
  matchedOne.fill(0, 0, n)
  matchedOther.fill(0, 0, m)
  const reach = Math.max(0, Math.floor(m / 2) - 1)
  let common = 0
  for (let i = 0; i < n; i++) {
    const letter = one.charCodeAt(i)
    const until = Math.min(m, i + reach + 1)
    for (let j = Math.max(0, i - reach); j < until; j++) {
      if (matchedOther[j] === 1 || other.charCodeAt(j) !== letter) continue
      matchedOne[i] = 1
      matchedOther[j] = 1
      common++
      break
    }
  }
  if (common === 0) return 0
  let outOfOrder = 0
  for (let i = 0, j = 0; i < n; i++) {
    if (matchedOne[i] !== 1) continue
    while (matchedOther[j] !== 1) j++
    if (one.charCodeAt(i) !== other.charCodeAt(j)) outOfOrder++
    j++
  }
  return (common / n + common / m + (common - Math.floor(outOfOrder / 2)) / common) / 3
}

/**
 * Jaro's similarity, from 0 to 1, over UTF-16 units. Letters match within half the longer length less one; half of those
 * out of order, rounded down, are transpositions, as in the program of the US Census Bureau (packages that keep the
 * fraction differ where three letters change places). The shorter text is matched first, equally long ones by the
 * alphabet, so that the order of the two never matters; packages that match as given differ there.
 * Source: M. A. Jaro, Advances in record-linkage methodology (1989); `strcmp95.c`, US Census Bureau.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.jaro("MARTHA", "MARHTA").toFixed(3) // => "0.944"
 * ```
 */
export const jaro = (one: string, other: string): number => {
  if (one === other) return 1
  return one.length < other.length || (one.length === other.length && alphabetical(one, other) < 0) ? jaroOf(one, other) : jaroOf(other, one)
}

/**
 * Jaro's similarity raised for a common prefix of up to four letters, a tenth of what is missing for each. It is raised
 * whatever Jaro's value is, as Winkler defined it; packages that raise only above 0.7 differ below.
 * Source: W. E. Winkler, String comparator metrics and enhanced decision rules (1990).
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.jaroWinkler("DIXON", "DICKSONX").toFixed(3) // => "0.813"
 * ```
 */
export const jaroWinkler = (one: string, other: string): number => {
  const plain = jaro(one, other)
  const most = Math.min(4, one.length, other.length)
  let prefix = 0
  while (prefix < most && one.charCodeAt(prefix) === other.charCodeAt(prefix)) prefix++
  return plain + prefix * 0.1 * (1 - plain)
}

let table = new Int32Array(64 * 64)
let lastRows = new Int32Array(64)

/**
 * The least number of letters to insert, delete, replace or swap with their neighbour; the unrestricted distance of
 * Damerau and Levenshtein, a metric: `CA` becomes `ABC` in two steps. Packages that compute "optimal string alignment"
 * under the same name say three, and break the triangle inequality. Over UTF-16 units.
 * Source: R. Lowrance and R. A. Wagner, An extension of the string-to-string correction problem (1975).
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.edits("CA", "ABC") // => 2
 * ```
 */
export const edits = (one: string, other: string): number => (one === other ? 0 : between(one, other, 0, one.length, other.length))

/** The edits between `n` letters of one and `m` of the other, both from the same place on. */
const between = (one: string, other: string, from: number, n: number, m: number): number => {
  if (n === 0 || m === 0) return Math.max(n, m)
  const width = m + 2
  if (table.length < (n + 2) * width) table = new Int32Array((n + 2) * width * 2)
  if (lastRows.length <= m) lastRows = new Int32Array(2 * m)
  const most = n + m
  table[0] = most
  for (let i = 0; i <= n; i++) {
    table[(i + 1) * width] = most
    table[(i + 1) * width + 1] = i
  }
  for (let j = 0; j <= m; j++) {
    table[j + 1] = most
    table[width + j + 1] = j
    lastRows[j] = 0
  }
  for (let i = 1; i <= n; i++) {
    let lastColumn = 0
    const letter = one.charCodeAt(from + i - 1)
    for (let j = 1; j <= m; j++) {
      const [row, column] = [lastRows[j]!, lastColumn]
      const isSame = letter === other.charCodeAt(from + j - 1)
      if (isSame) {
        lastColumn = j
        lastRows[j] = i
      }
      const replaced = table[i * width + j]! + (isSame ? 0 : 1)
      const inserted = table[(i + 1) * width + j]! + 1
      const deleted = table[i * width + j + 1]! + 1
      const swapped = table[row * width + column]! + (i - row - 1) + 1 + (j - column - 1)
      table[(i + 1) * width + j + 1] = Math.min(replaced, inserted, deleted, swapped)
    }
  }
  return table[(n + 1) * width + m + 1]!
}

/** Which letters occur in a text, as bits; several letters share one. */
const lettersIn = (text: string, from = 0, to = text.length): number => {
  let bits = 0
  for (let i = from; i < to; i++) bits |= 1 << (text.charCodeAt(i) & 31)
  return bits
}

const ones = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Whether at most so many edits lie between the two. What both begin and end with is put aside first, which changes no distance; lengths or
 * letters of the rest mostly say no already: an edit changes two letters at most.
 */
export const isWithin = (most: number, one: string, other: string): boolean => {
  if (one === other) return true
  const [n, m] = [one.length, other.length]
  if (Math.abs(n - m) > most) return false
  const shorter = Math.min(n, m)
  let [begin, end] = [0, 0]
  while (begin < shorter && one.charCodeAt(begin) === other.charCodeAt(begin)) begin++
  while (end < shorter - begin && one.charCodeAt(n - 1 - end) === other.charCodeAt(m - 1 - end)) end++
  const [mine, theirs] = [n - begin - end, m - begin - end]
  if (Math.max(mine, theirs) <= most || Math.min(mine, theirs) === 0) return true
  if (most === 1) return mine === 2 && theirs === 2 && one.charCodeAt(begin) === other.charCodeAt(begin + 1) && one.charCodeAt(begin + 1) === other.charCodeAt(begin)
  return ones(lettersIn(one, begin, n - end) ^ lettersIn(other, begin, m - end)) <= 2 * most && between(one, other, begin, mine, theirs) <= most
}

/** Whether the two are at least so alike by Jaro and Winkler; quick where too many letters occur in one only. */
export const isClose = (least: number, one: string, other: string): boolean => {
  if (one === other) return true
  const [n, m] = [one.length, other.length]
  if (n === 0 || m === 0) return false
  const [mine, theirs] = [lettersIn(one), lettersIn(other)]
  const common = Math.min(n - ones(mine & ~theirs), m - ones(theirs & ~mine))
  const best = (common / n + common / m + 1) / 3
  const boost = one.charCodeAt(0) === other.charCodeAt(0) ? 0.4 : 0
  return common > 0 && best + boost * (1 - best) >= least && jaroWinkler(one, other) >= least
}
