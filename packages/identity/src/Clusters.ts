/** Records growing into people, link by link, never beyond what the policy and the assertions of difference allow. */
import type { Namespace, RecordId } from "@redthread/model"
import type { Bearer } from "./Bearing.ts"
import type { Assertion } from "./Evidence.ts"
import type { Refusal } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import { type Policy, ruleFor } from "./Policy.ts"

/** People in the making. */
export interface Clusters {
  /** Joins all these records into one person, or says what forbids it and changes nothing. */
  readonly join: (records: ReadonlyArray<RecordId>) => Refusal | undefined
  /** Something that is the same for two records exactly when they are one person. */
  readonly clusterOf: (record: RecordId) => unknown
  readonly all: () => ReadonlyArray<ReadonlyArray<RecordId>>
}

/** Distinct values of one namespace with a limit, within one scope. */
interface Limited {
  readonly namespace: Namespace
  readonly values: ReadonlySet<string>
}

interface Cluster {
  readonly members: Array<RecordId>
  limited: ReadonlyMap<string, Limited>
}

const united = (parts: ReadonlyArray<ReadonlyMap<string, Limited>>): ReadonlyMap<string, Limited> => {
  const [first = new Map<string, Limited>(), ...others] = parts.filter((part) => part.size > 0)
  if (others.length === 0) return first
  const all = new Map(first)
  for (const part of others) {
    for (const [group, { namespace, values }] of part) {
      all.set(group, { namespace, values: new Set([...(all.get(group)?.values ?? []), ...values]) })
    }
  }
  return all
}

const none: ReadonlyMap<string, Limited> = new Map()

/** The values of a record that count towards a limit: those that may link; each scope counts for itself. */
export const limitedValues = (bearer: Bearer, policy: Policy): ReadonlyMap<string, Limited> => {
  let all: Map<string, { readonly namespace: Namespace; readonly values: Set<string> }> | undefined
  for (const { identifier: { namespace, normalised = "", scope }, mayLink } of bearer.bearings) {
    if (!mayLink || ruleFor(policy, namespace).limit === undefined) continue
    all ??= new Map()
    const group = scope === undefined ? namespace : `${namespace} ${scope}`
    const have = all.get(group)
    if (have === undefined) all.set(group, { namespace, values: new Set([normalised]) })
    else have.values.add(normalised)
  }
  return all ?? none
}

/** Which limit these values exceed, the first in the alphabet; `undefined` where none. */
export const exceeded = (limited: ReadonlyMap<string, Limited>, policy: Policy): Refusal | undefined => {
  let found: readonly [string, Refusal] | undefined
  for (const [group, { namespace, values }] of limited) {
    const limit = ruleFor(policy, namespace).limit?.values ?? Infinity
    if (values.size <= limit || (found !== undefined && found[0] < group)) continue
    found = [group, { _tag: "LimitReached", namespace, limit, values: [...values].sort(alphabetical) }]
  }
  return found?.[1]
}

/** Every record by itself. `apart` are the assertions of difference among them. */
export const clusters = (bearers: ReadonlyArray<Bearer>, apart: ReadonlyArray<Assertion>, policy: Policy): Clusters => {
  const clusterOf = new Map<RecordId, Cluster>(
    bearers.map((bearer) => [bearer.id, { members: [bearer.id], limited: limitedValues(bearer, policy) }])
  )
  const foes = new Map<RecordId, Set<RecordId>>()
  for (const { one, other } of apart) {
    for (const [from, to] of [[one, other], [other, one]] as const) foes.set(from, (foes.get(from) ?? new Set()).add(to))
  }

  const toldApart = (parts: ReadonlyArray<Cluster>): Refusal | undefined => {
    if (foes.size === 0) return undefined
    const members = parts.flatMap((part) => part.members).sort(alphabetical)
    for (const one of members) {
      const against = foes.get(one)
      const other = against === undefined ? undefined : members.find((member) => against.has(member))
      if (other === undefined) continue
      const evidence = apart.filter((word) => (word.one === one && word.other === other) || (word.one === other && word.other === one))
      return { _tag: "ToldApart", one, other, evidence: evidence.map((word) => word.id).sort(alphabetical) }
    }
    return undefined
  }

  const join = (records: ReadonlyArray<RecordId>): Refusal | undefined => {
    const parts = [...new Set(records.map((record) => clusterOf.get(record)).filter((cluster) => cluster !== undefined))]
      .sort((one, other) => other.members.length - one.members.length)
    const [largest, ...others] = parts
    if (largest === undefined || others.length === 0) return undefined
    const limited = united(parts.map((part) => part.limited))
    const refusal = toldApart(parts) ?? exceeded(limited, policy)
    if (refusal !== undefined) return refusal
    for (const part of others) {
      for (const member of part.members) {
        largest.members.push(member)
        clusterOf.set(member, largest)
      }
    }
    largest.limited = limited
    return undefined
  }

  return {
    join,
    clusterOf: (record) => clusterOf.get(record),
    all: () => [...new Set(clusterOf.values())].map(({ members }) => [...members].sort(alphabetical))
  }
}
