/** Why records are one person, and why some are not: links, refused links, people. */
import { Assurance, Instant, Namespace, RecordId } from "@redthread/model"
import { Schema } from "effect"
import type { Bearer } from "./Bearing.ts"
import { EvidenceId } from "./Evidence.ts"
import { Key } from "./Normalise.ts"
import { Contribution } from "./Weights.ts"

/** What makes records one person. */
export const Link = Schema.TaggedUnion({
  /** All these records carry the value; `evidence` vouches for it, one piece per record. It joins all or none. */
  SharedValue: {
    key: Key,
    namespace: Namespace,
    value: Schema.NonEmptyString,
    records: Schema.Array(RecordId),
    evidence: Schema.Array(EvidenceId),
    /** That of the weakest bearer: a chain holds as its weakest link does. */
    assurance: Assurance,
    /** Where the value passed from one person to another: since and until when it was these records'. */
    since: Schema.optionalKey(Instant),
    until: Schema.optionalKey(Instant)
  },
  /** Somebody said so. */
  Asserted: {
    one: RecordId,
    other: RecordId,
    evidence: EvidenceId,
    by: Schema.NonEmptyString,
    because: Schema.NonEmptyString,
    at: Instant
  },
  /** They are alike: tried after all certain links, and never made against a limit or anybody's word. */
  Alike: {
    one: RecordId,
    other: RecordId,
    /** Log odds, in bits, that the two are one person: the prior and all contributions together. */
    weight: Schema.Number,
    prior: Schema.Number,
    contributions: Schema.Array(Contribution),
    /** What was compared was observed in these. */
    evidence: Schema.Array(EvidenceId),
    /** The name of the model that weighed. */
    model: Schema.NonEmptyString
  }
})
export type Link = typeof Link.Type

/** What forbade a link. */
export const Refusal = Schema.TaggedUnion({
  /** Somebody said that two of those concerned are two people. */
  ToldApart: { one: RecordId, other: RecordId, evidence: Schema.Array(EvidenceId) },
  /** One person would have more values than the policy allows. */
  LimitReached: { namespace: Namespace, limit: Schema.Int, values: Schema.Array(Schema.NonEmptyString) },
  /** The record was seen with the value before and after it passed from one person to another. */
  PassedOn: { record: RecordId, namespace: Namespace, value: Schema.NonEmptyString, at: Schema.Array(Instant) },
  /**
   * They are alike, but it is no more than doubtful: `mean`, in bits, over all pairs of their records, of which there are
   * `pairs`. Where only one matter speaks for it, such as `name` or `address`, that.
   */
  Doubtful: { mean: Schema.Number, pairs: Schema.Int, only: Schema.optionalKey(Schema.NonEmptyString) }
})
export type Refusal = typeof Refusal.Type

/**
 * Something a person has to decide. `candidates` are the people concerned, each as its records; a single one where a
 * record alone carries more than one person can have. The decision becomes evidence: merge, split or retract.
 */
export const ReviewItem = Schema.Struct({
  /** The same question has the same id, whenever it is asked. */
  id: Schema.NonEmptyString,
  link: Schema.optionalKey(Link),
  refusal: Refusal,
  candidates: Schema.Array(Schema.Array(RecordId)),
  because: Schema.NonEmptyString,
  question: Schema.NonEmptyString
})
export type ReviewItem = typeof ReviewItem.Type

/** One person as far as the evidence goes: records in alphabetical order, and the links that hold them together. */
export interface Person {
  readonly records: ReadonlyArray<Bearer>
  readonly links: ReadonlyArray<Link>
}

/** Records that could be linked, decided together: nothing outside influences them. */
export interface Component {
  readonly people: ReadonlyArray<Person>
  readonly review: ReadonlyArray<ReviewItem>
}

/** The records that a link joins. */
export const recordsOf = (link: Link): ReadonlyArray<RecordId> => (link._tag === "SharedValue" ? link.records : [link.one, link.other])
