/** Which records are compared at all: those that share a handle behind which not too many stand, alone or with another. */
import { digestOfTwo, eachRun } from "./Digest.ts"
import type { Profiled } from "./Reading.ts"

/** More records than this behind one handle, and it is asked for only together with another. */
const mostAlone = 50
/** More records than this behind two handles together, and they are not asked for. */
const mostTogether = 25

/** Tells the handles of a record that are rare enough, and pairs of handles of different readings where both are too common alone. */
const eachKey = (profile: Profiled, isCommon: ReadonlySet<number>, tell: (key: number, isTogether: boolean) => void): void => {
  const common: Array<number> = []
  const from: Array<number> = []
  for (let i = 0; i < profile.length; i++) {
    for (const handle of profile[i]?.handles ?? []) {
      if (!isCommon.has(handle)) {
        tell(handle, false)
        continue
      }
      for (let k = 0; k < common.length && from[k]! < i; k++) {
        const both = digestOfTwo(common[k]!, handle)
        if (!isCommon.has(both)) tell(both, true)
      }
      common.push(handle)
      from.push(i)
    }
  }
}

/** The keys under which a record is found; each once. */
export const keysOf = (profile: Profiled, isCommon: ReadonlySet<number>): ReadonlyArray<number> => {
  const keys = new Set<number>()
  eachKey(profile, isCommon, (key) => { keys.add(key) })
  return [...keys]
}

/** The keys of many records, one after the other, those of each in ascending order. */
export interface Keys {
  readonly keys: Float64Array
  /** Where the keys of each record begin; one more than there are records. */
  readonly starts: Int32Array
}

/** The keys of all these records. */
export const allKeys = (profiles: ReadonlyArray<Profiled>, isCommon: ReadonlySet<number>): Keys => {
  const starts = new Int32Array(profiles.length + 1)
  let keys = new Float64Array(1 << 14)
  let count = 0
  profiles.forEach((profile, record) => {
    eachKey(profile, isCommon, (key) => {
      if (count === keys.length) {
        const longer = new Float64Array(Math.ceil(count * 1.5))
        longer.set(keys)
        keys = longer
      }
      keys[count++] = key
    })
    keys.subarray(starts[record]!, count).sort()
    starts[record + 1] = count
  })
  return { keys, starts }
}

/** Whether two records have a key in common. */
export const shareKey = ({ keys, starts }: Keys, one: number, other: number): boolean => {
  for (let i = starts[one]!, k = starts[other]!; i < starts[one + 1]! && k < starts[other + 1]!;) {
    const [mine, theirs] = [keys[i]!, keys[k]!]
    if (mine === theirs) return true
    if (mine < theirs) i++
    else k++
  }
  return false
}

const roughly = 1 << 22
const mostBuckets = 1 << 20

/** The handles of all records. */
const allHandles = (profiles: ReadonlyArray<Profiled>): Float64Array => {
  const count = profiles.reduce((sum, profile) => profile.reduce((all, held) => all + (held?.handles.length ?? 0), sum), 0)
  const handles = new Float64Array(count)
  let at = 0
  for (const profile of profiles) for (const held of profile) for (const handle of held?.handles ?? []) handles[at++] = handle
  return handles
}

/** Handles and pairs of handles that too many of these records have; in ascending order. */
export const commonHandles = (profiles: ReadonlyArray<Profiled>): ReadonlyArray<number> => {
  const common = new Set<number>()
  eachRun(allHandles(profiles), (handle, count) => { if (count > mostAlone) common.add(handle) })
  const rough = new Uint16Array(roughly)
  const isMany = (key: number): boolean => rough[key % roughly]! > mostTogether
  for (const profile of profiles) {
    eachKey(profile, common, (key, isTogether) => {
      if (!isTogether) return
      const at = key % roughly
      if (rough[at]! < 65_535) rough[at]!++
    })
  }
  const together = new Map<number, number>()
  for (const profile of profiles) {
    eachKey(profile, common, (key, isTogether) => {
      if (isTogether && isMany(key)) together.set(key, (together.get(key) ?? 0) + 1)
    })
  }
  for (const [key, count] of together) if (count > mostTogether) common.add(key)
  return [...common].sort((one, other) => one - other)
}

/** Pairs of records, as two lists of their places; each pair once, the earlier record first. */
export interface Pairs {
  readonly count: number
  readonly one: Int32Array
  readonly other: Int32Array
}

/**
 * All pairs that share a key. With `first` given, only pairs of one of the first so many records and one of the others:
 * two files that are linked.
 */
export const candidatePairs = ({ keys, starts }: Keys, first?: number): Pairs => {
  const records = starts.length - 1
  const total = starts[records]!
  const buckets = Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(total + 1)))
  const from = new Int32Array(buckets + 1)
  for (let at = 0; at < total; at++) from[keys[at]! % buckets + 1]!++
  for (let i = 0; i < buckets; i++) from[i + 1]! += from[i]!
  const [filled, entries, places] = [new Int32Array(buckets), new Int32Array(total), new Int32Array(total)]
  const seen = new Int32Array(records).fill(-1)
  let [one, other] = [new Int32Array(1 << 14), new Int32Array(1 << 14)]
  let count = 0
  for (let record = 0; record < records; record++) {
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      const key = keys[at]!
      const bucket = key % buckets
      const until = from[bucket]! + filled[bucket]!
      for (let i = from[bucket]!; i < until; i++) {
        const earlier = entries[i]!
        if (seen[earlier] === record || earlier === record || keys[places[i]!] !== key) continue
        seen[earlier] = record
        if (first !== undefined && (earlier < first) === (record < first)) continue
        if (count === one.length) {
          const [longer, longerOther] = [new Int32Array(Math.ceil(count * 1.5)), new Int32Array(Math.ceil(count * 1.5))]
          longer.set(one)
          longerOther.set(other)
          ;[one, other] = [longer, longerOther]
        }
        one[count] = earlier
        other[count] = record
        count++
      }
      entries[until] = record
      places[until] = at
      filled[bucket]!++
    }
  }
  return { count, one: one.subarray(0, count), other: other.subarray(0, count) }
}
