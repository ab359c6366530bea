/** How well a resolution of generated traces agrees with the truth. */
import * as Identity from "@redthread/identity"
import type { RecordId } from "@redthread/model"
import type { CustomerTrace } from "./CustomerTraces.ts"

/** Shares run from 0 to 1. Pairs are pairs of records of which each was seen with one person only. */
export interface TraceScore {
  readonly traces: number
  readonly records: number
  /** Records on which several people were seen: a family's telephone, a call centre's device. They are nobody's. */
  readonly sharedRecords: number
  readonly people: number
  readonly clusters: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** In records. */
  readonly largestCluster: number
  /** Clusters that join records of more than one person. */
  readonly impureClusters: number
  /** The most people that any cluster joins, and the most that are not related. */
  readonly mostPeople: number
  readonly mostUnrelated: number
  /** Clusters that join more than two people who are not related: no slip, but a chain that would go on. */
  readonly collapses: number
  readonly review: number
}

/** Whom each record was seen with. A notice names a person but not their household: that is known from their other traces. */
export const recordOwners = (traces: Iterable<CustomerTrace>): ReadonlyMap<RecordId, ReadonlyMap<string, string>> => {
  const all = [...traces]
  const households = new Map(all.flatMap(({ household, person }) => (household === "" ? [] : [[person, household] as const])))
  const owners = new Map<RecordId, Map<string, string>>()
  for (const { evidence: { record }, person } of all) {
    const have = owners.get(record) ?? new Map<string, string>()
    owners.set(record, have.set(person, households.get(person) ?? person))
  }
  return owners
}

const pairs = (count: number): number => count * (count - 1) / 2

/** Holds the people that came out against those who left the traces. */
export const scoreTraces = (owners: ReadonlyMap<RecordId, ReadonlyMap<string, string>>, traces: number, resolution: Identity.Resolution): TraceScore => {
  const ownerOf = (record: RecordId): readonly [string, string] | undefined => {
    const all = owners.get(record)
    return all?.size === 1 ? [...all][0] : undefined
  }
  const parts = Identity.partitionOf(resolution).people
  const all = new Map<string, number>()
  for (const record of owners.keys()) {
    const owner = ownerOf(record)?.[0]
    if (owner !== undefined) all.set(owner, (all.get(owner) ?? 0) + 1)
  }
  let [joined, right, largestCluster, impureClusters, mostPeople, mostUnrelated, collapses] = [0, 0, 0, 0, 0, 0, 0]
  for (const records of parts) {
    const here = new Map<string, number>()
    const households = new Set<string>()
    for (const record of records) {
      const owner = ownerOf(record)
      if (owner === undefined) continue
      here.set(owner[0], (here.get(owner[0]) ?? 0) + 1)
      households.add(owner[1])
    }
    const count = [...here.values()].reduce((sum, each) => sum + each, 0)
    joined += pairs(count)
    for (const each of here.values()) right += pairs(each)
    largestCluster = Math.max(largestCluster, records.length)
    mostPeople = Math.max(mostPeople, here.size)
    mostUnrelated = Math.max(mostUnrelated, households.size)
    if (here.size > 1) impureClusters++
    if (households.size > 2) collapses++
  }
  const truly = [...all.values()].reduce((sum, each) => sum + pairs(each), 0)
  const [precision, recall] = [joined === 0 ? 1 : right / joined, truly === 0 ? 1 : right / truly]
  return {
    traces, records: owners.size, sharedRecords: [...owners.values()].filter(({ size }) => size > 1).length, people: all.size, clusters: parts.length,
    precision, recall, f1: 2 * precision * recall / (precision + recall), largestCluster, impureClusters, mostPeople, mostUnrelated, collapses,
    review: Identity.review(resolution).length
  }
}

/**
 * The recall, from 0 to 1, that somebody would reach who knew the truth and joined the records of each person that share
 * an identifier which may link: what is beyond it needs more than identifiers.
 */
export const reachableRecall = (traces: ReadonlyArray<CustomerTrace>, policy: Identity.Policy): number => {
  const owners = recordOwners(traces)
  const parents = new Map<string, string>()
  const root = (of: string): string => {
    let at = of
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    parents.set(of, at)
    return at
  }
  const records = new Map<string, Set<RecordId>>()
  for (const { evidence: { identifiers, record }, person } of traces) {
    if (owners.get(record)?.size !== 1) continue
    records.set(person, (records.get(person) ?? new Set()).add(record))
    for (const given of identifiers) {
      const identifier = Identity.normaliseIdentifier(given, policy)
      if (Identity.mayLink(identifier, policy)) parents.set(root(`${person} ${Identity.keyOf(identifier)}`), root(`record ${record}`))
    }
  }
  let [all, reached] = [0, 0]
  for (const own of records.values()) {
    all += pairs(own.size)
    const groups = new Map<string, number>()
    for (const record of own) groups.set(root(`record ${record}`), (groups.get(root(`record ${record}`)) ?? 0) + 1)
    for (const count of groups.values()) reached += pairs(count)
  }
  return all === 0 ? 1 : reached / all
}
