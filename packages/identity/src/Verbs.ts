/** Merging, splitting and taking back, said as evidence. */
import type { Instant, RecordId } from "@redthread/model"
import { type Assertion, Evidence, type EvidenceId, type Retract, unretracted } from "./Evidence.ts"

/** Who says so, why and when. */
export interface Word {
  readonly id: EvidenceId
  readonly by: string
  readonly because: string
  readonly at: Instant
}

/** Two records are one person. It takes effect unless a limit or an assertion of difference forbids it. */
export const merge = (one: RecordId, other: RecordId, word: Word): Assertion => Evidence.cases.AssertSame.make({ one, other, ...word })

/** Two records are two people, whatever else they share. */
export const split = (one: RecordId, other: RecordId, word: Word): Assertion => Evidence.cases.AssertDifferent.make({ one, other, ...word })

/** The evidence is to count as never seen: undoes a merge or a split, and is what erasure is made of. */
export const retract = (evidence: EvidenceId, word: Omit<Word, "by">): Retract => Evidence.cases.Retract.make({ evidence, ...word })

/** What the standing words say, as pairs for `match` with these records as its keys; retracted ones say nothing. */
export const wordsIn = (evidence: ReadonlyArray<Evidence>): Record<"same" | "different", ReadonlyArray<readonly [one: RecordId, other: RecordId]>> => {
  const pairs = (tag: Assertion["_tag"]): ReadonlyArray<readonly [RecordId, RecordId]> =>
    unretracted(evidence).flatMap((piece) => (piece._tag !== "Observed" && piece._tag === tag ? [[piece.one, piece.other] as const] : []))
  return { same: pairs("AssertSame"), different: pairs("AssertDifferent") }
}
