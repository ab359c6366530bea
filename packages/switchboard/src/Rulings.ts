/** What people decided about who is who, as evidence: a decision counts until it is taken back, and then as never made. */
import * as Identity from "@redthread/identity"
import type { AgentId, Entry, EntryId, Instant, RecordId } from "@redthread/model"
import { HashMap, Option } from "effect"

/** One decision about records: that they are one person, or that no two of them are. */
export interface Ruling {
  readonly id: EntryId
  readonly says: "one" | "different"
  readonly records: ReadonlyArray<RecordId>
  /** Absent where no agent is known. */
  readonly by?: AgentId
  readonly because: string
  readonly at: Instant
}

/** All decisions that count, by their entry. */
export type Rulings = HashMap.HashMap<EntryId, Ruling>

/** Nothing was decided yet. */
export const noRulings: Rulings = HashMap.empty()

/** The pairs a decision speaks of: the first with every other for one person, every two for different people. */
const pairsOf = ({ records, says }: Ruling): ReadonlyArray<readonly [RecordId, RecordId]> => {
  const each = [...new Set(records)]
  return each.slice(0, says === "one" ? 1 : each.length).flatMap((one, i) => each.slice(i + 1).map((other) => [one, other] as const))
}

const prefix = "decision "
const evidenceIdOf = (ruling: EntryId, pair: number): Identity.EvidenceId => Identity.EvidenceId.make(`${prefix}${ruling} ${pair}`)

/** The decision that a piece of evidence came from; `undefined` for evidence of another origin. */
export const rulingOf = (evidence: Identity.EvidenceId): EntryId | undefined =>
  evidence.startsWith(prefix) ? evidence.slice(prefix.length, evidence.lastIndexOf(" ")) as EntryId : undefined

const asEvidence = (ruling: Ruling): ReadonlyArray<Identity.Evidence> =>
  pairsOf(ruling).map(([one, other], i) =>
    (ruling.says === "one" ? Identity.merge : Identity.split)(one, other, {
      id: evidenceIdOf(ruling.id, i), by: ruling.by ?? "redthread", because: ruling.because, at: ruling.at
    }))

/** The decisions after one more entry, and the evidence it brings; an entry that decides nothing about people changes nothing. */
export const rule = (rulings: Rulings, entry: Entry): readonly [Rulings, ReadonlyArray<Identity.Evidence>] => {
  switch (entry._tag) {
    case "RecordsJoined":
    case "RecordsParted": {
      const { because, by, id, recorded, records } = entry
      const ruling: Ruling = {
        id, records, because, at: recorded, says: entry._tag === "RecordsJoined" ? "one" : "different", ...(by === undefined ? {} : { by })
      }
      return [HashMap.set(rulings, id, ruling), asEvidence(ruling)]
    }
    case "DecisionTakenBack": {
      const earlier = Option.getOrUndefined(HashMap.get(rulings, entry.decision))
      return earlier === undefined ? [rulings, []] : [
        HashMap.remove(rulings, entry.decision),
        pairsOf(earlier).map((_, i) => Identity.retract(evidenceIdOf(earlier.id, i), {
          id: Identity.EvidenceId.make(`${prefix}${entry.id} ${i}`), because: entry.because, at: entry.recorded
        }))
      ]
    }
    case "QuestionDecided":
      return [rulings, (entry.retracts ?? []).map((evidence, i) => Identity.retract(Identity.EvidenceId.make(evidence), {
        id: Identity.EvidenceId.make(`${prefix}${entry.id} ${i}`), because: entry.because, at: entry.recorded
      }))]
    default:
      return [rulings, []]
  }
}
