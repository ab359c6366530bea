/** Which records are compared at all: those that share a handle behind which not too many stand, alone or with another. */
import { digestOfTwo } from "./Digest.ts"
import type { Profiled } from "./Reading.ts"

/** More records than this behind one handle, and it is asked for only together with another. */
export const mostAlone = 50
/** More records than this behind two handles together, and they are not asked for. */
export const mostTogether = 25

/** Handles of a record that are rare enough, and pairs of handles of different readings where both are too common alone. */
export const keysOf = (profile: Profiled, isCommon: (handle: number) => boolean): ReadonlyArray<number> => {
  const keys: Array<number> = []
  const common: Array<number> = []
  const from: Array<number> = []
  for (let i = 0; i < profile.length; i++) {
    for (const handle of profile[i]?.handles ?? []) {
      if (!isCommon(handle)) {
        keys.push(handle)
        continue
      }
      for (let k = 0; k < common.length && (from[k] ?? 0) < i; k++) {
        const both = digestOfTwo(common[k] ?? 0, handle)
        if (!isCommon(both)) keys.push(both)
      }
      common.push(handle)
      from.push(i)
    }
  }
  return keys
}

const buckets = 1 << 22
const bucketOf = (key: number): number => (key >>> 0) & (buckets - 1)

/** Handles and pairs of handles that too many of these records have; in ascending order. */
export const commonHandles = (profiles: ReadonlyArray<Profiled>): ReadonlyArray<number> => {
  const alone = new Map<number, number>()
  for (const profile of profiles) {
    for (const held of profile) for (const handle of held?.handles ?? []) alone.set(handle, (alone.get(handle) ?? 0) + 1)
  }
  const common = new Set<number>()
  for (const [handle, count] of alone) if (count > mostAlone) common.add(handle)
  const rough = new Uint16Array(buckets)
  const isPair = (key: number): boolean => !alone.has(key)
  for (const profile of profiles) {
    for (const key of keysOf(profile, (handle) => common.has(handle))) if (isPair(key) && (rough[bucketOf(key)] ?? 0) < 65535) rough[bucketOf(key)]!++
  }
  const together = new Map<number, number>()
  for (const profile of profiles) {
    for (const key of keysOf(profile, (handle) => common.has(handle))) {
      if (isPair(key) && (rough[bucketOf(key)] ?? 0) > mostTogether) together.set(key, (together.get(key) ?? 0) + 1)
    }
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
export const candidatePairs = (keys: ReadonlyArray<ReadonlyArray<number>>, first?: number): Pairs => {
  const starts = new Int32Array(buckets + 1)
  for (const mine of keys) for (const key of mine) starts[bucketOf(key) + 1]!++
  for (let i = 0; i < buckets; i++) starts[i + 1]! += starts[i] ?? 0
  const total = starts[buckets] ?? 0
  const [filled, entries, whole] = [new Int32Array(buckets), new Int32Array(total), new Float64Array(total)]
  const seen = new Int32Array(keys.length).fill(-1)
  let [one, other] = [new Int32Array(1 << 16), new Int32Array(1 << 16)]
  let count = 0
  for (let record = 0; record < keys.length; record++) {
    for (const key of keys[record] ?? []) {
      const bucket = bucketOf(key)
      const from = starts[bucket] ?? 0
      const until = from + (filled[bucket] ?? 0)
      for (let at = from; at < until; at++) {
        const earlier = entries[at] ?? 0
        if (whole[at] !== key || seen[earlier] === record || earlier === record) continue
        seen[earlier] = record
        if (first !== undefined && (earlier < first) === (record < first)) continue
        if (count === one.length) {
          const [longer, longerOther] = [new Int32Array(count * 2), new Int32Array(count * 2)]
          longer.set(one)
          longerOther.set(other)
          ;[one, other] = [longer, longerOther]
        }
        one[count] = earlier
        other[count] = record
        count++
      }
      entries[until] = record
      whole[until] = key
      filled[bucket]!++
    }
  }
  return { count, one: one.subarray(0, count), other: other.subarray(0, count) }
}
