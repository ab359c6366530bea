/** A state as plain JSON, to be kept and taken up again: a fold that starts in the middle. */
import { Schema } from "effect"
import { add, empty, type State } from "./Engine.ts"
import { Evidence, EvidenceId } from "./Evidence.ts"
import { alphabetical, canonicalText } from "./Order.ts"
import { Policy } from "./Policy.ts"
import { piecesOf } from "./Store.ts"
import { storeOf } from "./Versions.ts"

/**
 * All that a state rests on: the evidence that counts, each piece once, and the ids of what was retracted, so that a
 * redelivery brings nobody back. Nothing of what was retracted but its id. Equal states have equal snapshots.
 */
export const Snapshot = Schema.Struct({
  format: Schema.Literal(1),
  policy: Policy,
  evidence: Schema.Array(Evidence),
  retracted: Schema.Array(EvidenceId)
})
export type Snapshot = typeof Snapshot.Type

/** The state as plain JSON values, in canonical order. */
export const snapshot = ({ policy, version }: State): Snapshot => {
  const { evidence, retracted } = storeOf(version)
  const pieces: Array<Evidence> = []
  for (const id of [...evidence.keys()].sort(alphabetical)) {
    const under = piecesOf(evidence.get(id))
    pieces.push(...under.length < 2 ? under : under.toSorted((one, other) => alphabetical(canonicalText(one), canonicalText(other))))
  }
  return { format: 1, policy, evidence: pieces, retracted: [...retracted].sort(alphabetical) }
}

/**
 * The state that the snapshot was taken of; all later evidence may be added to it. Read JSON from elsewhere with the
 * schema `Snapshot` first. Under another policy the same evidence gives other people: that is how a policy is changed.
 */
export const restore = (kept: Snapshot, policy: Policy = kept.policy): State => add(empty(policy, kept.retracted), kept.evidence)
