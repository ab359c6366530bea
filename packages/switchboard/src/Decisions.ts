/** Decisions of people: one queue of what is open, every answer an entry that says who, when and why, and every merge can be undone. */
import * as Identity from "@redthread/identity"
import { beginning, Ledger, type LedgerError } from "@redthread/ledger"
import { type AgentId, ChannelName, type ConcernId, Entry, EntryId, RecordId, type SendOutcome } from "@redthread/model"
import { Context, Effect, HashMap, Layer, Schema } from "effect"
import { Access, type NotAllowed, permitted } from "./Access.ts"
import { answersOf } from "./Answers.ts"
import { Composed } from "./Composition.ts"
import type { Stamp } from "./Consequences.ts"
import { Intake } from "./Intake.ts"
import { type Known, lengthOf, People, personOf } from "./People.ts"
import { askIdentity, askOutcomes, askParked, type OpenDecision, retract } from "./Questions.ts"
import { type Ruling, rulingOf } from "./Rulings.ts"
import { Scribe } from "./Scribe.ts"
import { endOf } from "./Sending.ts"

/** Who decides, and why. */
export interface Word {
  readonly by: AgentId
  /** In the decider's words; not empty. */
  readonly because: string
}

/** No such decision is open: it never was, or somebody was quicker. */
export class NotOpen extends Schema.TaggedError<NotOpen>()("NotOpen", { id: Schema.String }) {
  override get message(): string {
    return `No decision ${this.id} is open: it never was, or somebody decided it meanwhile.`
  }
}

/** The question cannot be answered like that. */
export class NoAnswer extends Schema.TaggedError<NoAnswer>()("NoAnswer", {
  id: Schema.String,
  answer: Schema.String,
  possible: Schema.Array(Schema.String)
}) {
  override get message(): string {
    return `“${this.answer}” is no answer to ${this.id}: it is ${this.possible.join(", ")}.`
  }
}

/** Nothing is known by this record or decision, or fewer than two records were named. */
export class NothingToDecide extends Schema.TaggedError<NothingToDecide>()("NothingToDecide", { what: Schema.String }) {
  override get message(): string {
    return this.what
  }
}

/** What came of an answer: the entry it stands in, and what followed, in words. */
export interface Decided {
  readonly entry: EntryId
  readonly became: string
}

/** The stream in which decisions stand that are no customer's: they move nothing in any thread. */
export const deskRecord: RecordId = RecordId.make("desk:decisions")
const desk = ChannelName.make("desk")

type Said<Tag extends Entry["_tag"]> = Omit<Extract<Entry, { readonly _tag: Tag }>, "id" | "occurred" | "recorded" | "on" | "by">
type Body = Said<"RecordsJoined"> | Said<"RecordsParted"> | Said<"DecisionTakenBack"> | Said<"QuestionDecided">

const written = (body: Body, by: AgentId, { nextId, recorded }: Stamp): Entry =>
  ({ ...body, id: nextId(), occurred: { instant: recorded, raw: "" }, recorded, on: desk, by }) as Entry

const page = 100

/** The evidence that an answer retracts, by the numbers of what was seen; `undefined` where it names none, or none of these. */
const retracted = (open: OpenDecision, numbers: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
  const wrong = open._tag === "Identity" ? numbers.flatMap((number) => open.observations[Number(number) - 1]?.evidence ?? []) : []
  return wrong.length === 0 || wrong.length !== numbers.length ? undefined : wrong
}

/** What an answer about people says: which records, and which earlier decisions stand against it. */
const rulingsFor = (open: Extract<OpenDecision, { readonly _tag: "Identity" }>, answer: string, because: string): ReadonlyArray<Body> | undefined => {
  const [verdict = "", ...numbers] = answer.trim().split(/[\s,+]+/u)
  if (verdict === retract) return retracted(open, numbers) === undefined ? undefined : []
  const chosen = numbers.length === 0 ? open.candidates : numbers.flatMap((number) => open.candidates[Number(number) - 1] ?? [])
  const records = chosen.flatMap(({ records: [first] }) => (first === undefined ? [] : [first]))
  if (numbers.length > 0 && (chosen.length !== numbers.length || new Set(records).size < 2)) return undefined
  const { link, refusal } = open.item
  const against = verdict === "same"
    ? (refusal._tag === "ToldApart" ? refusal.evidence : [])
    : (link?._tag === "Asserted" ? [link.evidence] : [])
  const back = [...new Set(against.flatMap((id) => rulingOf(id) ?? []))].map((decision): Body => ({ _tag: "DecisionTakenBack", decision, because }))
  switch (verdict) {
    case "same": return [...back, { _tag: "RecordsJoined", records, because }]
    case "different": return [...back, { _tag: "RecordsParted", records, because }]
    default: return []
  }
}

/** The queue of open decisions, and merging and splitting of people. */
export class Decisions extends Context.Service<Decisions, {
  /** All that waits for a person now: deliveries, people, messages, in this order. */
  readonly open: Effect.Effect<ReadonlyArray<OpenDecision>, LedgerError>
  /** Answers an open decision. The answer is durable before anything follows from it; after a crash the question is answered, or still open. */
  readonly decide: (id: string, answer: string, word: Word) => Effect.Effect<Decided, LedgerError | NotOpen | NoAnswer | NotAllowed>
  /** These records are one person. It takes effect unless a limit, or somebody's word that two of them differ, forbids it; then it is an open decision. */
  readonly join: (records: ReadonlyArray<RecordId>, word: Word) => Effect.Effect<EntryId, LedgerError | NothingToDecide | NotAllowed>
  /** No two of these records are one person, whatever they share. */
  readonly part: (records: ReadonlyArray<RecordId>, word: Word) => Effect.Effect<EntryId, LedgerError | NothingToDecide | NotAllowed>
  /** That earlier decision counts as never made: people and threads are as they would be without it. */
  readonly takeBack: (decision: EntryId, word: Word) => Effect.Effect<EntryId, LedgerError | NothingToDecide | NotAllowed>
  /** The decisions about who is who that count now, the oldest first. */
  readonly standing: Effect.Effect<ReadonlyArray<Ruling>>
  /** Every decision ever made, in order: the audit trail. */
  readonly made: Effect.Effect<ReadonlyArray<Entry>, LedgerError>
}>()("@redthread/switchboard/Decisions") {
  static readonly layer = Layer.effect(
    Decisions,
    Effect.gen(function*() {
      const { tenant } = yield* Composed
      const access = yield* Access
      const intake = yield* Intake
      const ledger = yield* Ledger
      const people = yield* People
      const scribe = yield* Scribe

      const parked = Effect.fnUntraced(function*() {
        const all: Array<OpenDecision> = []
        for (let from = beginning;;) {
          const some = yield* ledger.parked(tenant, from, page)
          const last = some.at(-1)
          if (last === undefined) return all
          all.push(...some.map(askParked))
          from = last.position
        }
      })
      const open = Effect.gen(function*() {
        yield* people.catchUp
        const { doubts, identity, rulings } = yield* people.known
        return [...yield* parked(), ...askIdentity(identity, rulings, doubts), ...askOutcomes(doubts)]
      })

      const allow = (known: Known, { by }: Word, records: ReadonlyArray<RecordId>, concern?: ConcernId) =>
        permitted(access, { by, what: "decide", records: [...new Set(records.flatMap((record) => personOf(known, record)))], concern })

      /** Commits entries on the desk, if nobody decided anything meanwhile; the id of the first. */
      const note = Effect.fnUntraced(function*(known: Known, entries: readonly [Entry, ...ReadonlyArray<Entry>]) {
        yield* ledger.commit({ tenant, keys: [], appends: [{ record: deskRecord, expected: lengthOf(known, deskRecord), entries }] })
        return entries[0].id
      })

      const rule = (what: (known: Known) => Effect.Effect<{ readonly body: Body; readonly concerns: ReadonlyArray<RecordId> }, NothingToDecide>, word: Word) =>
        scribe.write(Effect.fnUntraced(function*(stamp: Stamp) {
          yield* people.catchUp
          const known = yield* people.known
          const { body, concerns } = yield* what(known)
          yield* allow(known, word, concerns)
          return yield* note(known, [written(body, word.by, stamp)])
        }))
      const about = (_tag: "RecordsJoined" | "RecordsParted", records: ReadonlyArray<RecordId>, word: Word) =>
        rule(({ identity }) => {
          const each = [...new Set(records)]
          const unknown = each.filter((record) => Identity.personOf(Identity.resolution(identity), record).length === 0)
          return each.length < 2 || unknown.length > 0
            ? Effect.fail(new NothingToDecide({ what: unknown.length > 0 ? `Nobody is known by ${unknown.join(", ")}.` : "It takes two records to be one person or two." }))
            : Effect.succeed({ body: { _tag, records: each, because: word.because }, concerns: each })
        }, word)

      const decide = Effect.fn("Decisions.decide")(function*(id: string, answer: string, word: Word) {
        const [entry, found] = yield* scribe.write(Effect.fnUntraced(function*(stamp: Stamp) {
          const found = (yield* open).find((one) => one.id === id)
          const known = yield* people.known
          if (found === undefined) return yield* new NotOpen({ id })
          const verdict = answer.trim().split(/[\s,+]+/u)[0] ?? ""
          const rulings = found._tag === "Identity" ? rulingsFor(found, answer, word.because) : verdict === answer.trim() ? [] : undefined
          if (rulings === undefined || !found.answers.some((possible) => possible.answer === verdict)) {
            return yield* new NoAnswer({ id, answer, possible: found.answers.map((possible) => possible.answer) })
          }
          yield* allow(known, word, found._tag === "Identity" ? found.candidates.flatMap(({ records }) => records) : found._tag === "UnknownOutcome" ? [found.record] : [])
          const wrong = verdict === retract ? retracted(found, answer.trim().split(/[\s,+]+/u).slice(1)) : undefined
          const decided = written({
            _tag: "QuestionDecided", question: id, answer: answer.trim(), because: word.because, ...(wrong === undefined ? {} : { retracts: wrong })
          }, word.by, stamp)
          const entries = [decided, ...rulings.map((body) => written(body, word.by, stamp))] as const
          const appends = [{ record: deskRecord, expected: lengthOf(known, deskRecord), entries }] as const
          if (found._tag === "UnknownOutcome") {
            const { answering, attempt, message, record } = found
            const stream = yield* ledger.read(tenant, record)
            const sent = answersOf(stream).get(answering)
            if (sent === undefined) return yield* new NotOpen({ id })
            const outcome: SendOutcome = verdict === "arrived" ? { _tag: "Sent", foundBy: word.by } : { _tag: "NotArrived", foundBy: word.by }
            const ended = endOf(sent, message, attempt, outcome, stamp, word.by)
            yield* ledger.commit({ tenant, keys: [], appends: [...appends, { record, expected: stream.length, entries: ended }] })
          } else {
            const discarded = found._tag === "Parked" && verdict === "discard" ? { settles: found } : {}
            yield* ledger.commit({ tenant, keys: [], appends, ...discarded })
          }
          return [decided.id, found] as const
        }))
        if (found._tag !== "Parked" || answer.trim() === "discard") return { entry, became: found._tag === "Parked" ? "It is discarded." : "It is written down." }
        const kept = yield* ledger.payload(tenant, found)
        const { received } = kept === undefined ? { received: undefined } : answer.trim() === "trust" ? yield* intake.accept(kept) : { received: kept }
        const settled = received === undefined ? undefined : yield* intake.settle(received)
        return {
          entry,
          became: settled?.parked !== undefined
            ? `It was put aside again: ${settled.parked}`
            : `It is read: ${settled?.events ?? 0} channel events, ${settled?.entries.length ?? 0} entries.`
        }
      })

      return Decisions.of({
        open,
        decide,
        join: Effect.fn("Decisions.join")((records: ReadonlyArray<RecordId>, word: Word) => about("RecordsJoined", records, word)),
        part: Effect.fn("Decisions.part")((records: ReadonlyArray<RecordId>, word: Word) => about("RecordsParted", records, word)),
        takeBack: Effect.fn("Decisions.takeBack")((decision: EntryId, word: Word) =>
          rule(({ doubts, rulings }) => {
            const ruling = HashMap.get(rulings, decision)
            const isLeft = [...HashMap.values(doubts.left)].includes(decision)
            return ruling._tag === "None" && !isLeft
              ? Effect.fail(new NothingToDecide({ what: `No decision ${decision} counts now.` }))
              : Effect.succeed({
                body: { _tag: "DecisionTakenBack", decision, because: word.because },
                concerns: ruling._tag === "Some" ? ruling.value.records : []
              })
          }, word)),
        standing: Effect.map(people.known, ({ rulings }) => [...HashMap.values(rulings)].sort((one, other) => (one.id < other.id ? -1 : 1))),
        made: ledger.read(tenant, deskRecord)
      })
    })
  )
}
