/** What agents do for a customer: each act an entry with who did it, put to the same process as the customer's own steps. */
import { Ledger, type LedgerError } from "@redthread/ledger"
import {
  AgentId, ChannelName, type ConcernId, type CustomerId, type Entry, type EntryId, type Fact, FactName, knownFacts, type Promise, PromiseId,
  RecordId, type Signal, StepName
} from "@redthread/model"
import { Context, Effect, HashMap, Layer, Option, Schema } from "effect"
import { Access, Agents, type NotAllowed, permitted, UnknownAgent } from "./Access.ts"
import { Composed } from "./Composition.ts"
import { type Draft, meant, type Placed, processOf, type Situation, type Stamp } from "./Consequences.ts"
import { type Known, People, personOf } from "./People.ts"
import { Reader } from "./Reader.ts"
import { Scribe } from "./Scribe.ts"
import { appendsOf, homeOf, threadOf } from "./Threads.ts"

/** One thing an agent does. */
export const Action = Schema.TaggedUnion({
  /** The concern is this agent's from now on. */
  TakeOver: {},
  /** For colleagues, on every channel. */
  Note: { text: Schema.NonEmptyString },
  /** Asks the customer for a fact; the answer to the caller says where the company knows it already. */
  Ask: { fact: FactName },
  /** What the customer told the agent. */
  Tell: { fact: FactName, value: Schema.Json },
  /** Passes the customer on, with these facts; with all that is known where none are named. */
  HandOver: { to: ChannelName, because: Schema.String, carried: Schema.optionalKey(Schema.Array(FactName)) },
  /** Tells the customer to go elsewhere, alone; `forced` where nothing else was on offer. */
  SendElsewhere: { to: ChannelName, forced: Schema.Boolean, because: Schema.String },
  /** `due` in ISO 8601; a day is kept until its end. The owner is the agent who gives it, unless another is named. */
  Promise: { text: Schema.NonEmptyString, due: Schema.optionalKey(Schema.NonEmptyString), owner: Schema.optionalKey(AgentId) },
  KeepPromise: { promise: PromiseId },
  BreakPromise: { promise: PromiseId },
  /** Takes a step of the process on the customer's behalf. */
  TakeStep: { step: StepName },
  /** The matter is settled: the concern is closed with this outcome. */
  Resolve: { outcome: Schema.NonEmptyString }
})
export type Action = typeof Action.Type

/** Who acts, on which channel, and what about: a concern, or a customer without one. */
export interface Acting {
  readonly by: AgentId
  readonly on: ChannelName
  readonly about: { readonly concern: ConcernId } | { readonly customer: CustomerId | RecordId }
}

/** What goes along with a customer who is passed on, for whoever takes over. */
export interface Ticket {
  readonly id: EntryId
  readonly concern: ConcernId | undefined
  readonly from: ChannelName
  readonly to: ChannelName
  readonly because: string
  readonly carried: ReadonlyArray<Fact>
  /** Known to the company, and not passed on: the customer will be asked again. */
  readonly lost: ReadonlyArray<Fact>
  readonly promises: ReadonlyArray<Promise>
}

/** What came of an act. */
export interface Acted {
  readonly entries: ReadonlyArray<Entry>
  /** The fact that was asked for although the company knows it. */
  readonly known?: Fact
  /** Where the customer was passed on. */
  readonly ticket?: Ticket
  /** Where the process refused the step: why, and the channels that offer it. The refusal is an entry. */
  readonly refused?: { readonly because: string; readonly offeredOn: ReadonlyArray<ChannelName> }
}

/** Nobody has such a concern, or nobody is known by that name. */
export class UnknownThread extends Schema.TaggedError<UnknownThread>()("UnknownThread", { what: Schema.String }) {
  override get message(): string {
    return `There is no ${this.what}.`
  }
}

/** The act makes no sense as things stand: a promise that is settled, a concern that is closed, a step without a process. */
export class NotPossible extends Schema.TaggedError<NotPossible>()("NotPossible", { act: Schema.String, because: Schema.String }) {
  override get message(): string {
    return `${this.act} is not possible: ${this.because}`
  }
}

/** The act in the words in which channels report the same; `undefined` for what only agents do. */
const asSignal = (action: Action, entries: ReadonlyArray<Entry>): Signal | undefined => {
  switch (action._tag) {
    case "Note": return { _tag: "Noted", text: action.text }
    case "Ask": return { _tag: "Asked", fact: action.fact }
    case "Tell": return { _tag: "Told", fact: action.fact, value: action.value }
    case "HandOver": return { _tag: "HandedOver", to: action.to, because: action.because, carried: action.carried ?? [...knownFacts(entries).keys()] }
    case "SendElsewhere": return { _tag: "SentElsewhere", to: action.to, forced: action.forced, because: action.because }
    case "Promise": return { _tag: "Promised", text: action.text, due: action.due ?? "" }
    case "TakeStep": return { _tag: "StepTried", step: action.step }
    default: return undefined
  }
}

/** The promises of a thread that are neither kept nor broken. */
const openPromises = (entries: ReadonlyArray<Entry>): ReadonlyArray<Promise> => {
  const open = new Map<PromiseId, Promise>()
  for (const entry of entries) {
    if (entry._tag === "PromiseMade") open.set(entry.promise.id, entry.promise)
    else if (entry._tag === "PromiseKept" || entry._tag === "PromiseBroken") open.delete(entry.promise)
  }
  return [...open.values()]
}

const isOpen = (entries: ReadonlyArray<Entry>, concern: ConcernId): boolean =>
  entries.findLast((entry) => entry.concern === concern && (entry._tag === "ConcernOpened" || entry._tag === "ConcernClosed"))?._tag === "ConcernOpened"

/** The entries that an act means, or why it is not possible. Pure. */
const drafted = (action: Action, by: AgentId, situation: Situation): ReadonlyArray<Draft> | NotPossible => {
  const { concern, entries, process } = situation
  const no = (because: string): NotPossible => new NotPossible({ act: action._tag, because })
  const promised = (id: PromiseId): Promise | undefined => openPromises(entries).find((promise) => promise.id === id)
  switch (action._tag) {
    case "TakeOver":
      return concern === undefined ? no("it takes a concern to take over.") : isOpen(entries, concern) ? [{ _tag: "TakenOver", concern, by }] : no(`${concern} is closed.`)
    case "Resolve":
      return concern === undefined ? no("it takes a concern to resolve.")
        : isOpen(entries, concern) ? [{ _tag: "ConcernClosed", concern, outcome: action.outcome }] : no(`${concern} is closed.`)
    case "KeepPromise":
    case "BreakPromise":
      return promised(action.promise) === undefined
        ? no(`${action.promise} was never given to this customer, or is settled.`)
        : [{ _tag: action._tag === "KeepPromise" ? "PromiseKept" : "PromiseBroken", promise: action.promise, ...(concern === undefined ? {} : { concern }) }]
    case "TakeStep":
      if (concern === undefined || process === undefined) return no("the concern has no process.")
      break
    default:
  }
  const signal = asSignal(action, entries)
  const drafts = signal === undefined ? [] : meant(signal, situation)
  if (action._tag !== "Promise") return drafts
  if (action.due !== undefined && Number.isNaN(Date.parse(action.due))) return no(`“${action.due}” is no time.`)
  return drafts.map((draft): Draft => (id) => {
    const body = typeof draft === "function" ? draft(id) : draft
    return body._tag === "PromiseMade" ? { ...body, promise: { ...body.promise, owner: action.owner ?? by } } : body
  })
}

const answered = (action: Action, { by, on }: Acting, before: Situation, entries: ReadonlyArray<Entry>): Acted => {
  const facts = knownFacts(before.entries)
  const known = action._tag === "Ask" ? facts.get(action.fact)?.fact : undefined
  const refusal = entries.find((entry) => entry._tag === "StepRefused")
  const passed = entries.find((entry) => entry._tag === "HandedOver")
  const named = (names: ReadonlyArray<FactName>): ReadonlyArray<Fact> => names.flatMap((name) => facts.get(name)?.fact ?? [])
  return {
    entries,
    ...(known === undefined ? {} : { known }),
    ...(refusal === undefined ? {} : { refused: { because: refusal.because, offeredOn: refusal.offeredOn } }),
    ...(passed === undefined ? {} : {
      ticket: {
        id: passed.id, concern: before.concern, from: on, to: passed.handover.to, because: passed.handover.because, carried: named(passed.handover.carried),
        lost: named(passed.handover.lost), promises: openPromises(before.entries).map((promise) => ({ ...promise, owner: promise.owner ?? by }))
      }
    })
  }
}

/** The person that an act is about; `undefined` where there is none. */
const personAbout = (known: Known, about: Acting["about"]): ReadonlyArray<RecordId> | undefined => {
  const record = "concern" in about ? Option.getOrUndefined(HashMap.get(known.concerns, about.concern)) : RecordId.make(about.customer)
  return record === undefined || !HashMap.has(known.lengths, record) ? undefined : personOf(known, record)
}

/** Everything agents do. */
export class AgentActions extends Context.Service<AgentActions, {
  /**
   * Does it, if the agent may, and writes down what it means; a step that the process refuses is written down as
   * refused. Decided anew where the thread moved meanwhile: no act is lost, none is done twice.
   */
  readonly act: (action: Action, acting: Acting) => Effect.Effect<Acted, LedgerError | NotAllowed | NotPossible | UnknownAgent | UnknownThread>
}>()("@redthread/switchboard/AgentActions") {
  static readonly layer = Layer.effect(
    AgentActions,
    Effect.gen(function*() {
      const composition = yield* Composed
      const access = yield* Access
      const agents = yield* Agents
      const ledger = yield* Ledger
      const people = yield* People
      const reader = yield* Reader
      const scribe = yield* Scribe

      const write = Effect.fnUntraced(function*(action: Action, acting: Acting, { nextId, recorded }: Stamp) {
        const { about, by, on } = acting
        yield* people.catchUp
        const person = personAbout(yield* people.known, about)
        const concern = "concern" in about ? about.concern : undefined
        if (person === undefined) return yield* new UnknownThread({ what: "concern" in about ? `concern ${about.concern}` : `customer ${about.customer}` })
        yield* permitted(access, { by, what: "act", records: person, concern })
        const streams = yield* reader.readAll(person)
        const entries = threadOf(person, streams, [])
        const at = { instant: recorded, raw: "" }
        const before: Situation = { entries, on, at, concern, process: processOf(entries, concern, composition) }
        const drafts = drafted(action, by, before)
        if (drafts instanceof NotPossible) return yield* drafts
        const record = (concern === undefined ? undefined : homeOf(concern, streams, [])) ?? ("customer" in about ? RecordId.make(about.customer) : person[0] ?? RecordId.make("nobody"))
        const placed = drafts.map((draft): Placed => {
          const id = nextId()
          return { record, entry: { ...(typeof draft === "function" ? draft(id) : draft), id, occurred: at, recorded, on, by } as Entry }
        })
        yield* ledger.commit({ tenant: composition.tenant, keys: [], appends: appendsOf(placed, streams) })
        return answered(action, acting, before, placed.map(({ entry }) => entry))
      })

      return AgentActions.of({
        act: Effect.fn("AgentActions.act")(function*(action: Action, acting: Acting) {
          if (!(yield* agents.isKnown(acting.by))) return yield* new UnknownAgent({ agent: acting.by })
          return yield* scribe.write((stamp) => write(action, acting, stamp))
        })
      })
    })
  )
}
