/** What a record carries: each identifier once, with the evidence that vouches for it best. */
import type { Identifier, Instant, RecordId } from "@redthread/model"
import type { EvidenceId } from "./Evidence.ts"
import type { Key } from "./Normalise.ts"

/** One identifier that a record carries. */
export interface Bearing {
  readonly key: Key
  /** Normalised, as the best piece of evidence gave it: the highest assurance, then the earliest. */
  readonly identifier: Identifier
  /** That piece of evidence. */
  readonly evidence: EvidenceId
  readonly at: Instant
  /** When the record was first seen with it, and when last. */
  readonly since: Instant
  readonly last: Instant
  /** When it ceased to be theirs, as the earliest word has it; absent while nobody said so. */
  readonly until?: Instant
  /** Whether the policy lets it link, before asking how many people carry it. */
  readonly mayLink: boolean
}

/** Something a record says of its person, and the piece of evidence that has it. */
export interface Told {
  readonly name: string
  readonly value: string
  readonly evidence: EvidenceId
  readonly at: Instant
}

/** A record and all it carries, in the order of the keys; and what it says, the latest first. */
export interface Bearer {
  readonly id: RecordId
  readonly bearings: ReadonlyArray<Bearing>
  readonly facts?: ReadonlyArray<Told>
}

/** The bearing with this key. */
export const bearingWith = (bearings: ReadonlyArray<Bearing>, key: Key): Bearing | undefined =>
  bearings.find((bearing) => bearing.key === key)

/** The instants at which the value passed from one person to the next: the ends that the evidence gives. In order of time. */
export const cutsOf = (bearings: Iterable<{ readonly until?: Instant | undefined }>): ReadonlyArray<Instant> => {
  const cuts = new Set<Instant>()
  for (const { until } of bearings) if (until !== undefined) cuts.add(until)
  return [...cuts].sort((one, other) => one - other)
}

/** Between which cuts all sightings lie, by index from 0; `undefined` where they lie on both sides of one. */
export const tenureOf = ({ last, since }: Pick<Bearing, "since" | "last">, cuts: ReadonlyArray<Instant>): number | undefined => {
  const first = cuts.filter((cut) => cut <= since).length
  return cuts.filter((cut) => cut <= last).length === first ? first : undefined
}
