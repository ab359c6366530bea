/** Giving customer ids to people: an ordered fold over successive partitions in which ids move as little as possible. */
import type { CustomerId, RecordId } from "@redthread/model"
import { HashMap, Option } from "effect"
import { kept } from "./Claims.ts"
import { type Change, current, customerOf, type Directory, forget, groupDigest, Standing, standingOf } from "./Directory.ts"
import type { Partition } from "./Engine.ts"
import { alphabetical } from "./Order.ts"

type Records = ReadonlyArray<RecordId>

const numberOf = (directory: Directory, id: CustomerId): number => Option.getOrUndefined(HashMap.get(directory.customers, id))?.number ?? 0

const recordsOf = (directory: Directory, id: CustomerId): Records => {
  const standing = standingOf(directory, id)
  return standing?._tag === "Current" ? standing.records : []
}

const fresh = (directory: Directory, wanted: CustomerId): CustomerId => {
  let id = wanted
  for (let n = 2; HashMap.has(directory.customers, id); n++) id = `${wanted}-${n}` as CustomerId
  return id
}

const stand = (directory: Directory, id: CustomerId, standing: Standing): Directory => {
  const isNew = !HashMap.has(directory.customers, id)
  const count = isNew ? directory.count + 1 : directory.count
  const number = isNew ? count : numberOf(directory, id)
  const before = Option.getOrUndefined(HashMap.get(directory.customers, id))?.before
  return { ...directory, count, customers: HashMap.set(directory.customers, id, { number, standing, ...(before === undefined ? {} : { before }) }) }
}

const holding = (directory: Directory, id: CustomerId, records: Records): Directory => ({
  ...directory,
  holders: records.reduce((holders, record) => HashMap.set(holders, record, id), directory.holders)
})

/** The customer who has most of these records now; the older where they are equal many. */
const heirOf = (now: Directory, records: Records): CustomerId | undefined => {
  const counts = new Map<CustomerId, number>()
  for (const record of records) {
    const id = customerOf(now, record)
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].sort(([one, few], [other, many]) => many - few || numberOf(now, one) - numberOf(now, other))[0]?.[0]
}

/** What became of the ids that no part kept. */
const settleLost = (now: Directory, previous: Directory, lost: ReadonlyArray<CustomerId>): Directory =>
  lost.reduce((directory, id) => {
    const before = recordsOf(previous, id)
    const left = before.filter((record) => customerOf(directory, record) === id)
    const to = heirOf(directory, before)
    return stand(directory, id, left.length > 0
      ? Standing.cases.Current.make({ records: left })
      : to === undefined ? Standing.cases.Erased.make({}) : Standing.cases.Redirected.make({ to, since: directory.assignments }))
  }, now)

const homeOf = (homes: Directory["homes"], record: RecordId): CustomerId | undefined => Option.getOrUndefined(HashMap.get(homes, record))

/** An id that holds records of others only, its own being gone, makes those its own that it had before; who came just now can still go home. */
const adopt = (homes: Directory["homes"], now: Directory, previous: Directory, named: Records): Directory["homes"] => {
  const ids = new Set(named.flatMap((record) => customerOf(now, record) ?? []))
  return [...ids].reduce((all, id) => {
    const records = recordsOf(now, id)
    if (records.some((record) => homeOf(all, record) === id)) return all
    const had = records.filter((record) => customerOf(previous, record) === id)
    return (had.length > 0 ? had : records).reduce((some, record) => HashMap.set(some, record, id), all)
  }, homes)
}

const leadsToSomebody = (directory: Directory, id: CustomerId): boolean =>
  standingOf(directory, id)?._tag === "Redirected" && current(directory, id)?.standing._tag === "Current"

/** Records whose home neither holds them nor redirects are at home where they are; ids follow the records they had. */
const settleHomes = (now: Directory, previous: Directory, named: Records): Directory => {
  const settled = named.reduce((homes, record) => {
    const [home, holder] = [homeOf(homes, record), customerOf(now, record)]
    const isAway = home !== undefined && home !== holder && leadsToSomebody(now, home)
    return holder === undefined || home === holder || isAway ? homes : HashMap.set(homes, record, holder)
  }, now.homes)
  const homes = adopt(settled, now, previous, named)
  const away = new Map<CustomerId, Array<RecordId>>()
  for (const record of named) {
    const home = homeOf(homes, record)
    if (home !== undefined && leadsToSomebody(now, home)) away.set(home, [...(away.get(home) ?? []), record])
  }
  return [...away].reduce<Directory>((directory, [id, records]) => {
    const [was, to] = [standingOf(directory, id), heirOf(directory, records)]
    return was?._tag !== "Redirected" || to === undefined || was.to === to ? directory : stand(directory, id, { ...was, to })
  }, { ...now, homes })
}

const newsOf = (before: Directory, now: Directory, id: CustomerId): ReadonlyArray<Change> => {
  const [was, is] = [standingOf(before, id), standingOf(now, id)]
  if (is === undefined || is === was) return []
  if (is._tag === "Erased") return [{ _tag: "Erased", customer: id }]
  if (is._tag === "Redirected") return was?._tag === "Redirected" && was.to === is.to ? [] : [{ _tag: "Merged", gone: id, into: is.to }]
  const moved = new Map<CustomerId, Array<RecordId>>()
  for (const record of is.records) {
    const from = customerOf(before, record)
    const since = from === undefined ? undefined : standingOf(now, from)
    if (from === undefined || from === id || (since?._tag === "Redirected" && since.to === id)) continue
    moved.set(from, [...(moved.get(from) ?? []), record])
  }
  return [
    ...(was === undefined ? [{ _tag: "Opened", customer: id, records: is.records } as const] : []),
    ...(was?._tag === "Redirected" ? [{ _tag: "Revived", customer: id, from: was.to } as const] : []),
    ...[...moved].map(([from, records]) => ({ _tag: "Split", from, to: id, records }) as const)
  ]
}

/** Ids whose records changed remember which they were; of records that are gone nothing is remembered. */
const remember = (now: Directory, previous: Directory, ids: Iterable<CustomerId>, gone: ReadonlySet<RecordId>): Directory => {
  let { customers } = now
  for (const id of ids) {
    const [was, is] = [recordsOf(previous, id), recordsOf(now, id)]
    const entitled = Option.getOrUndefined(HashMap.get(customers, id))
    if (entitled === undefined || was.length === 0 || (was.length === is.length && was.every((record, i) => record === is[i]))) continue
    const { number, standing } = entitled
    customers = HashMap.set(customers, id, { number, standing, ...(was.some((record) => gone.has(record)) ? {} : { before: { group: groupDigest(was), since: now.assignments } }) })
  }
  return { ...now, customers }
}

/**
 * The directory after people became these: a part that is exactly what an id named before the last change has that id
 * again; else an id stays with the part that holds most of what was its own, of two that
 * merge the one with more records stays (the older where they are equal), one that was merged away comes back when its
 * records are parted again, and every other part gets a `newId` (asked with the part's first record; made different
 * where it was given out before). `changes` tells what happened; the same partition again changes nothing. A partition
 * that is not whole has to name whole people, as that of the engine's `touched` does.
 */
export const assign = (previous: Directory, partition: Partition, newId: (record: RecordId) => CustomerId): Directory => {
  const parts = partition.people.map((records) => records.toSorted(alphabetical)).filter((records) => records.length > 0)
    .sort((one, other) => alphabetical(String(one[0]), String(other[0])))
  const named = parts.flat()
  const present = new Set(named)
  const gone = partition.isWhole ? [...HashMap.keys(previous.holders)].filter((record) => !present.has(record)) : partition.gone
  const affected = new Set([...named, ...gone].flatMap((record) => customerOf(previous, record) ?? []))
  const taken = kept(previous, parts)

  let now: Directory = { ...forget(previous, gone), assignments: previous.assignments + 1, changes: [] }
  parts.forEach((records, part) => {
    const id = taken.get(part) ?? fresh(now, newId(records[0] as RecordId))
    const left = recordsOf(previous, id).filter((record) => customerOf(now, record) === id && !present.has(record))
    now = stand(holding(now, id, records), id, Standing.cases.Current.make({ records: [...records, ...left].sort(alphabetical) }))
  })
  const stays = new Set(taken.values())
  now = settleHomes(settleLost(now, previous, [...affected].filter((id) => !stays.has(id))), previous, named)

  const concerned = new Set([...affected, ...named.flatMap((record) => [
    ...Option.toArray(HashMap.get(now.homes, record)), ...Option.toArray(HashMap.get(now.holders, record))
  ])])
  now = remember(now, previous, concerned, new Set(gone))
  const changes = [...concerned].sort((one, other) => numberOf(now, one) - numberOf(now, other)).flatMap((id) => newsOf(previous, now, id))
  return { ...now, changes }
}
