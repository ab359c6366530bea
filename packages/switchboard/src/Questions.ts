/** What waits for a person: deliveries nobody could read, people nobody could tell apart, messages that may have arrived or not. */
import * as Identity from "@redthread/identity"
import { checksumOf, type Parked as ParkedDelivery } from "@redthread/ledger"
import { AnswerId, ChannelKind, Checksum, describeIdentifier, type Entry, Instant, RecordId } from "@redthread/model"
import { HashMap, Schema } from "effect"
import type { Placed } from "./Consequences.ts"
import type { Rulings } from "./Rulings.ts"

const asked = {
  /** Short, and the same whenever the same is asked. */
  id: Schema.NonEmptyString,
  question: Schema.NonEmptyString,
  /** Why nobody but a person can tell. */
  because: Schema.String,
  /** What may be answered, and what follows from it. */
  answers: Schema.Array(Schema.Struct({ answer: Schema.NonEmptyString, means: Schema.NonEmptyString }))
}

/** One open decision. */
export const OpenDecision = Schema.TaggedUnion({
  /** A delivery was put aside; its bytes are safe. */
  Parked: { ...asked, channel: ChannelKind, checksum: Checksum, name: Schema.String, since: Instant, bytes: Schema.Int },
  /** It is not clear who is who: `candidates` are the people concerned, with what is known of each. */
  Identity: {
    ...asked,
    candidates: Schema.Array(Schema.Struct({ records: Schema.Array(RecordId), identifiers: Schema.Array(Schema.NonEmptyString) })),
    /** What was seen of the values that are too many for one person; one of it may be wrong. */
    observations: Schema.Array(Schema.Struct({ evidence: Identity.EvidenceId, identifiers: Schema.Array(Schema.NonEmptyString), at: Instant })),
    item: Identity.ReviewItem
  },
  /** A message went out and no answer came: it may have arrived, or not. */
  UnknownOutcome: { ...asked, record: RecordId, answering: AnswerId, message: Schema.Int, attempt: Schema.Int, since: Instant }
})
export type OpenDecision = typeof OpenDecision.Type

type Ended = typeof Entry.cases.SendEnded.Type

/** A sending whose outcome nobody knows, and where it stands. */
export interface Sent {
  readonly record: RecordId
  readonly entry: Ended
}

/** Sendings whose outcome nobody knows; questions somebody left as they are. */
export interface Doubts {
  readonly sendings: HashMap.HashMap<string, Sent>
  /** By the id of the question: the entry that left it. */
  readonly left: HashMap.HashMap<string, Entry["id"]>
}

/** Nothing is in doubt. */
export const noDoubts: Doubts = { sendings: HashMap.empty(), left: HashMap.empty() }

/** The answer that lets a question rest without anything following from it. */
export const leave = "leave"

/** The answer that something that was seen is wrong. */
export const retract = "retract"

/** What is in doubt after one more entry. */
export const doubt = (doubts: Doubts, { entry, record }: Placed): Doubts => {
  switch (entry._tag) {
    case "SendEnded": {
      const key = `${entry.answer} ${entry.message}`
      if (entry.outcome._tag === "Reported" && entry.outcome.status === "failed") return doubts
      return entry.outcome._tag === "Unknown"
        ? { ...doubts, sendings: HashMap.set(doubts.sendings, key, { record, entry }) }
        : HashMap.has(doubts.sendings, key) ? { ...doubts, sendings: HashMap.remove(doubts.sendings, key) } : doubts
    }
    case "QuestionDecided":
      return entry.answer === leave ? { ...doubts, left: HashMap.set(doubts.left, entry.question, entry.id) } : doubts
    case "DecisionTakenBack": {
      const again = [...doubts.left].find(([, id]) => id === entry.decision)
      return again === undefined ? doubts : { ...doubts, left: HashMap.remove(doubts.left, again[0]) }
    }
    default:
      return doubts
  }
}

const idOf = (letter: string, ...names: ReadonlyArray<unknown>): string =>
  `${letter}-${checksumOf(new TextEncoder().encode(JSON.stringify(names))).slice(0, 10)}`

/** The id of the question what shall become of a delivery. */
export const parkedQuestion = (channel: ChannelKind, checksum: Checksum): string => idOf("P", channel, checksum)

/** The question what shall become of a delivery that was put aside. */
export const askParked = ({ at, reason, received: { body, channel, checksum, name } }: ParkedDelivery): OpenDecision =>
  OpenDecision.cases.Parked.make({
    id: parkedQuestion(channel, checksum), channel, checksum, name, since: at, bytes: body.length, because: reason,
    question: `What shall become of ${name} (${channel}, ${body.length} bytes)?`,
    answers: [
      { answer: "replay", means: "read it again, as after an adapter was improved; put aside again where it still cannot be read" },
      { answer: "trust", means: "read it again without asking who sent it" },
      { answer: "discard", means: "it is of no use: it takes no effect, its bytes stay in the archive" }
    ]
  })

/** Whether somebody said of every two of these people that they are different. */
const areToldApart = (people: ReadonlyArray<ReadonlyArray<RecordId>>, rulings: Rulings): boolean => {
  const apart = [...HashMap.values(rulings)].filter(({ says }) => says === "different")
  return people.length > 1 && people.every((one, i) => people.slice(i + 1).every((other) =>
    apart.some(({ records }) => records.some((record) => one.includes(record)) && records.some((record) => other.includes(record)))))
}

/** What was seen of values that are too many for one person. */
const observationsOf = (identity: Identity.State, { candidates, refusal }: Identity.ReviewItem): Extract<OpenDecision, { readonly _tag: "Identity" }>["observations"] =>
  refusal._tag !== "LimitReached" ? [] : candidates.flat().flatMap((record) => Identity.evidenceOf(identity, record)).flatMap((piece) =>
    piece._tag === "Observed" && piece.identifiers.some(({ namespace }) => namespace === refusal.namespace)
      ? [{ evidence: piece.id, identifiers: piece.identifiers.map(describeIdentifier), at: piece.at }]
      : [])

/** The questions about who is who that nobody answered yet; two decisions that contradict each other stay a question. */
export const askIdentity = (identity: Identity.State, rulings: Rulings, doubts: Doubts): ReadonlyArray<OpenDecision> =>
  Identity.review(identity).flatMap((item) => {
    const { because, candidates, link, question } = item
    const id = idOf("I", item.id, candidates.map(([first]) => first))
    if (HashMap.has(doubts.left, id) || (link?._tag !== "Asserted" && areToldApart(candidates, rulings))) return []
    const several = candidates.length < 2 ? [] : [
      { answer: "same", means: "they are one person; followed by numbers of the people where only those are, such as “same 1 2”" },
      { answer: "different", means: "no two of them are one person, whatever they share" }
    ]
    const observations = observationsOf(identity, item)
    const wrong = observations.length === 0 ? [] : [{ answer: retract, means: "followed by numbers of what was seen, such as “retract 1”: that was wrong, and counts as never seen" }]
    return OpenDecision.cases.Identity.make({
      id, question, because, item, observations,
      answers: [...several, ...wrong, { answer: leave, means: "let it rest; it is not asked again while the same people are concerned" }],
      candidates: candidates.map((records) => {
        const person = records[0] === undefined ? undefined : Identity.personWith(identity, records[0])
        return { records, identifiers: person === undefined ? [] : Identity.profile(person).identifiers.map(describeIdentifier) }
      })
    })
  })

/** The questions whether messages arrived. */
export const askOutcomes = ({ sendings }: Doubts): ReadonlyArray<OpenDecision> =>
  [...HashMap.values(sendings)].map(({ entry, record }) =>
    OpenDecision.cases.UnknownOutcome.make({
      id: idOf("S", entry.answer, entry.message, entry.attempt), record, answering: entry.answer, message: entry.message, attempt: entry.attempt,
      since: entry.recorded, because: entry.outcome._tag === "Unknown" ? entry.outcome.text : "",
      question: `Did message ${entry.message + 1} of answer ${entry.answer} arrive on ${entry.on}?`,
      answers: [
        { answer: "arrived", means: "the customer has it; it is not sent again" },
        { answer: "not-arrived", means: "the customer does not have it; it may be sent again" }
      ]
    }))
