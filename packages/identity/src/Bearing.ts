/** What a record carries: each identifier once, with the evidence that vouches for it best. */
import { assuranceRank, type Identifier, type Instant, type RecordId } from "@redthread/model"
import type { EvidenceId, Observed } from "./Evidence.ts"
import { type Key, keyOf, mayLink, normaliseIdentifier } from "./Normalise.ts"
import { alphabetical } from "./Order.ts"
import type { Policy } from "./Policy.ts"

/** One identifier that a record carries. */
export interface Bearing {
  readonly key: Key
  /** Normalised, as the best piece of evidence gave it: the highest assurance, then the earliest. */
  readonly identifier: Identifier
  /** That piece of evidence. */
  readonly evidence: EvidenceId
  readonly at: Instant
  /** When the record was first seen with it. */
  readonly since: Instant
  /** Whether the policy lets it link, before asking how many people carry it. */
  readonly mayLink: boolean
}

/** A record and all it carries, in the order of the keys. */
export interface Bearer {
  readonly id: RecordId
  readonly bearings: ReadonlyArray<Bearing>
}

const spelling = ({ validFrom, validUntil, value }: Identifier): string => JSON.stringify([value, validFrom ?? null, validUntil ?? null])

/** Negative where `one` vouches better: a total order, so that the best of many does not depend on who came first. */
const byWorth = (one: Bearing, other: Bearing): number =>
  assuranceRank(other.identifier.assurance) - assuranceRank(one.identifier.assurance) || one.at - other.at ||
  alphabetical(one.evidence, other.evidence) || alphabetical(spelling(one.identifier), spelling(other.identifier))

const joined = (one: Bearing, other: Bearing): Bearing => {
  const best = byWorth(one, other) <= 0 ? one : other
  const since = one.since <= other.since ? one.since : other.since
  return best.since === since ? best : { ...best, since }
}

/** What one observation says its record carries. */
const bearingsOf = (observed: Observed, policy: Policy): ReadonlyArray<Bearing> =>
  observed.identifiers.map((given) => {
    const identifier = normaliseIdentifier(given, policy)
    return {
      key: keyOf(identifier), identifier, evidence: observed.id, at: observed.at, since: observed.at, mayLink: mayLink(identifier, policy)
    }
  })

/**
 * The bearings with those of one more observation; the very same array where it taught nothing new, so that a
 * customer's hundredth message costs nothing. A join: commutative, associative, idempotent.
 */
export const learnBearings = (known: ReadonlyArray<Bearing>, observed: Observed, policy: Policy): ReadonlyArray<Bearing> => {
  let all = known
  for (const bearing of bearingsOf(observed, policy)) {
    const i = all.findIndex((have) => have.key === bearing.key)
    const have = all[i]
    const next = have === undefined ? bearing : joined(have, bearing)
    if (next === have) continue
    all = have === undefined ? [...all, bearing].sort((one, other) => alphabetical(one.key, other.key)) : all.with(i, next)
  }
  return all
}

/** The bearing with this key. */
export const bearingWith = (bearings: ReadonlyArray<Bearing>, key: Key): Bearing | undefined =>
  bearings.find((bearing) => bearing.key === key)
