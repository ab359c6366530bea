/** What is known about who is who: a set of evidence, from which everything else follows. */
import { Identifier, Instant, RecordId } from "@redthread/model"
import { Schema } from "effect"

/** Names one piece of evidence; the same piece, delivered again, has the same id. */
export const EvidenceId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/identity/EvidenceId"))
export type EvidenceId = typeof EvidenceId.Type

const said = {
  id: EvidenceId,
  one: RecordId,
  other: RecordId,
  /** Who says so: an agent, a rule, the customer. */
  by: Schema.NonEmptyString,
  because: Schema.NonEmptyString,
  at: Instant
}

/** Something a record says of its person that is no identifier: a given name, a birth date, a street. */
export const Fact = Schema.Struct({
  /** What it is, as the column of a table would be named: `givenName`, `Vorname`, `PLZ`. What no name tells is kept and compared with nothing. */
  name: Schema.NonEmptyString,
  value: Schema.NonEmptyString
})
export type Fact = typeof Fact.Type

/**
 * One piece of evidence. Together they are a set: neither order nor repetition matters. An assertion counts while both
 * its records are observed. A retraction is final and works whenever it arrives; to undo it, say anew what was retracted.
 */
export const Evidence = Schema.TaggedUnion({
  /** A record carried these identifiers together, and said this of its person. */
  Observed: { id: EvidenceId, record: RecordId, identifiers: Schema.Array(Identifier), facts: Schema.optionalKey(Schema.Array(Fact)), at: Instant },
  /** Two records are one person. */
  AssertSame: said,
  /** Two records are two people, and so are all that are one with either; for ever, until it is retracted. */
  AssertDifferent: said,
  /** That piece of evidence is to count as never seen. */
  Retract: { id: EvidenceId, evidence: EvidenceId, because: Schema.NonEmptyString, at: Instant }
})
export type Evidence = typeof Evidence.Type

/** Identifiers seen together on one record. */
export type Observed = typeof Evidence.cases.Observed.Type
/** Somebody's word that two records are one person, or two. */
export type Assertion = typeof Evidence.cases.AssertSame.Type | typeof Evidence.cases.AssertDifferent.Type
/** The end of one piece of evidence. */
export type Retract = typeof Evidence.cases.Retract.Type

/** The evidence that counts: what nobody retracted, in the order given. */
export const unretracted = (evidence: ReadonlyArray<Evidence>): ReadonlyArray<Observed | Assertion> => {
  const retracted = new Set(evidence.flatMap((piece) => (piece._tag === "Retract" ? [piece.evidence] : [])))
  return evidence.filter((piece) => piece._tag !== "Retract").filter((piece) => !retracted.has(piece.id))
}
