/** A state as plain JSON, to be kept and taken up again: a fold that starts in the middle. */
import { Schema } from "effect"
import { add, empty, type State } from "./Engine.ts"
import { Evidence, EvidenceId } from "./Evidence.ts"
import { type MatchModel, nameOfModel } from "./Model.ts"
import { alphabetical, canonicalText } from "./Order.ts"
import { Policy } from "./Policy.ts"
import { piecesOf } from "./Store.ts"
import { storeOf } from "./Versions.ts"

/**
 * All that a state rests on: the evidence that counts, each piece once, and the ids of what was retracted, so that a
 * redelivery brings nobody back. Nothing of what was retracted but its id. Equal states have equal snapshots.
 */
export const Snapshot = Schema.Struct({
  /** 1 was before there were models and facts; it is read as it is. */
  format: Schema.Literals([1, 2]),
  policy: Policy,
  /** The name of the model; absent where only certain links were made. The model itself is kept elsewhere: it is large, and many states share it. */
  model: Schema.optionalKey(Schema.NonEmptyString),
  evidence: Schema.Array(Evidence),
  retracted: Schema.Array(EvidenceId)
})
export type Snapshot = typeof Snapshot.Type

/** The state as plain JSON values, in canonical order. */
export const snapshot = ({ model, policy, version }: State): Snapshot => {
  const { evidence, retracted } = storeOf(version)
  const pieces: Array<Evidence> = []
  for (const id of [...evidence.keys()].sort(alphabetical)) {
    const under = piecesOf(evidence.get(id))
    pieces.push(...under.length < 2 ? under : under.toSorted((one, other) => alphabetical(canonicalText(one), canonicalText(other))))
  }
  return { format: 2, policy, ...(model === undefined ? {} : { model: nameOfModel(model) }), evidence: pieces, retracted: [...retracted].sort(alphabetical) }
}

/**
 * The state that the snapshot was taken of; all later evidence may be added to it. Read JSON from elsewhere with the
 * schema `Snapshot` first. Under another policy or model the same evidence gives other people: that is how they are
 * changed. A snapshot that names a `model` wants the one of that name (`nameOfModel`); without it only certain links are made.
 */
export const restore = (kept: Snapshot, policy: Policy = kept.policy, model?: MatchModel): State => add(empty(policy, kept.retracted, model), kept.evidence)
