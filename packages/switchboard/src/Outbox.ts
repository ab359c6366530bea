/** One answer, on the right channel, once: planned in the ledger before anything leaves us, and never sent again blindly. */
import { Ledger, type LedgerError } from "@redthread/ledger"
import { type AgentId, AnswerId, ChannelName, type ClosedWay, type Entry, EventKey, type Instant, Purpose, type RecordId, type SendOutcome } from "@redthread/model"
import { Clock, Context, Effect, Layer } from "effect"
import { type Answer, answersOf, nextMessage, sendKey } from "./Answers.ts"
import { Composed } from "./Composition.ts"
import { folded, type Folding } from "./Fold.ts"
import { Outgoing, type OutgoingForm, type Task } from "./Outgoing.ts"
import { People } from "./People.ts"
import { choose, NotAnswered, type Planned, type Say, type Shut } from "./Planning.ts"
import { Scribe } from "./Scribe.ts"
import { endOf, listenerOf, makeSending, type Pace, usualPace } from "./Sending.ts"
import type { OnItsWay } from "./Shown.ts"

/** What a person found out about a message of unknown outcome. */
export interface Reconciled {
  readonly answer: AnswerId
  /** Counted from 0. */
  readonly message: number
  /** Whether it arrived. Where it did not it is sent again. */
  readonly arrived: boolean
  readonly by: AgentId
}

/** What needs a person, and how much is on its way. */
export interface Standing {
  /** Messages of which nobody knows whether they arrived. */
  readonly unknown: ReadonlyArray<OnItsWay>
  /** Answers that will not arrive as a whole (dead letters): refused, rejected, or their channel was not reached. */
  readonly dead: ReadonlyArray<{ readonly record: RecordId; readonly answer: Answer }>
  /** Answers that are not over, those of unknown outcome among them. */
  readonly open: number
}

/** What the outbox did, and when there is something to do again if nothing happens before; absent where nothing waits. */
export interface Worked {
  readonly tasks: ReadonlyArray<Task["_tag"]>
  readonly next?: Instant
}

/** All that is on its way, from the first entry on. */
const folding: Folding<Outgoing> = {
  name: "outbox 1",
  empty: () => new Outgoing(),
  learn: (outgoing, lines) => {
    for (const line of lines) outgoing.learn(line)
    return outgoing
  },
  freeze: (outgoing) => outgoing.toJSON(),
  thaw: (frozen) => new Outgoing(frozen as unknown as OutgoingForm)
}

/** The way out. */
export class Outbox extends Context.Service<Outbox, {
  /**
   * Plans an answer: on the channel that was asked for, else on the right one. When this returns the intent is in the
   * ledger, and it will be sent, once, by whoever works this ledger's outbox. Asked again with the same key it gives the
   * same plan.
   */
  readonly send: (say: Say) => Effect.Effect<Planned, NotAnswered | LedgerError>
  /** Tells what became of a message of unknown outcome; false where it is not unknown (any more). */
  readonly reconcile: (found: Reconciled) => Effect.Effect<boolean, LedgerError>
  readonly standing: Effect.Effect<Standing, LedgerError>
  /** Begins what is due now and hands out what began; `wake` is run when one of it ended. For whoever runs the outbox. */
  readonly begin: (perform: (task: Task, doing: Effect.Effect<void, LedgerError>) => Effect.Effect<unknown>) => Effect.Effect<Worked, LedgerError>
  /** Does what is due now, and waits until it is done. */
  readonly work: Effect.Effect<Worked, LedgerError>
}>()("@redthread/switchboard/Outbox") {
  /** The outbox with a pace of its own; see `usualPace`. It sends when it is told to `work`; `outboxWorker` does so all the time. */
  static readonly paced = (given: Partial<Pace> = {}) => Layer.effect(
    Outbox,
    Effect.gen(function*() {
      const pace = { ...usualPace, ...given }
      const composition = yield* Composed
      const ledger = yield* Ledger
      const people = yield* People
      const scribe = yield* Scribe
      const { tenant } = composition
      const services = Effect.provideContext(yield* Effect.context<Composed | Ledger | People>())
      const { catchUp, state: outgoing } = yield* folded(folding)
      const perform = yield* makeSending(pace, (answer) => outgoing().forget(answer))
      const busy = new Set<string>()

      const planOf = Effect.fnUntraced(function*(answer: AnswerId, record: RecordId) {
        const planned = answersOf(yield* ledger.read(tenant, record)).get(answer)?.planned
        return planned === undefined ? undefined : { answer, on: planned.on, recipient: planned.recipient, lost: planned.lost, isNew: false } satisfies Planned
      })

      const refusal = (say: Say, answer: AnswerId, record: RecordId, on: ChannelName, because: ClosedWay, offeredOn: ReadonlyArray<ChannelName>) =>
        scribe.write(({ nextId, recorded }) =>
          Effect.gen(function*() {
            const stream = yield* ledger.read(tenant, record)
            const last = stream.findLast((entry) => entry._tag === "AnswerRefused" && entry.answer === answer)
            const isTold = last?._tag === "AnswerRefused" && last.because.reason === because.reason && last.on === on
            const refused: Entry = {
              _tag: "AnswerRefused", id: nextId(), occurred: { instant: recorded, raw: "" }, recorded, on, answer, because, offeredOn,
              ...(say.concern === undefined ? {} : { concern: say.concern }), ...(say.by === undefined ? {} : { by: say.by })
            }
            if (!isTold) yield* ledger.commit({ tenant, keys: [], appends: [{ record, expected: stream.length, entries: [refused] }] })
          }))

      const send = Effect.fn("Outbox.send")(function*(say: Say) {
        const answer = AnswerId.make(say.key)
        yield* catchUp
        yield* people.catchUp
        const before = outgoing().placeOf(answer)
        const planned = before === undefined ? undefined : yield* planOf(answer, before)
        if (planned !== undefined) return planned
        const home = say.record ?? (say.concern === undefined ? undefined : outgoing().homeOf(say.concern))
        if (home === undefined) return yield* new NotAnswered({ answer, because: { reason: "Unreachable", text: "Nobody is known by this concern or record." }, offeredOn: [] })
        const plan = scribe.write(({ nextId, recorded }) =>
          Effect.gen(function*() {
            const listener = yield* services(listenerOf(home))
            const { because, offeredOn, right } = yield* choose(say, home, listener, recorded, composition)
            const shut: Shut = { because, offeredOn }
            if (right === undefined) return shut
            const { lost, messages, on, recipient, record } = right
            const { content, isAutomatic, subject, template } = say.message
            const entry: Entry = {
              _tag: "AnswerPlanned", id: nextId(), occurred: { instant: recorded, raw: "" }, recorded, on, answer, recipient, messages, lost, content,
              purpose: Purpose.make(say.purpose ?? say.message.purpose ?? "service"), ...(subject === undefined ? {} : { subject }), ...(template === undefined ? {} : { template }),
              ...(isAutomatic === undefined ? {} : { isAutomatic }),
              ...(say.concern === undefined ? {} : { concern: say.concern }), ...(say.by === undefined ? {} : { by: say.by })
            }
            yield* ledger.commit({ tenant, keys: [{ key: EventKey.make(`redthread/answer ${answer}`), revision: 0 }], appends: [{ record, expected: "any", entries: [entry] }] })
            const planned: Planned = { answer, on, recipient, lost, isNew: true }
            return planned
          }))
        const made = yield* plan.pipe(Effect.catchReason("LedgerError", "AlreadyCounted", () => Effect.succeed(undefined)))
        if (made === undefined) {
          yield* catchUp
          const other = yield* planOf(answer, outgoing().placeOf(answer) ?? home)
          return other ?? (yield* new NotAnswered({ answer, because: { reason: "Unreachable", text: "It was planned before, and is gone." }, offeredOn: [] }))
        }
        if ("answer" in made) return made
        const on = say.on ?? made.offeredOn[0] ?? (yield* services(listenerOf(home))).thread.at(-1)?.on ?? ChannelName.make("nowhere")
        yield* refusal(say, answer, home, on, made.because, made.offeredOn)
        return yield* new NotAnswered({ answer, because: made.because, offeredOn: made.offeredOn })
      })

      const reconcile = Effect.fn("Outbox.reconcile")(function*({ answer, arrived, by, message }: Reconciled) {
        yield* catchUp
        const record = outgoing().placeOf(answer)
        if (record === undefined) return false
        return yield* scribe.write((stamp) =>
          Effect.gen(function*() {
            const stream = yield* ledger.read(tenant, record)
            const found = answersOf(stream).get(answer)
            const next = found === undefined ? undefined : nextMessage(found)
            if (found === undefined || next?.message !== message || next.sending._tag !== "Unknown") return false
            const outcome: SendOutcome = arrived ? { _tag: "Sent", foundBy: by } : { _tag: "NotArrived", foundBy: by }
            yield* ledger.commit({
              tenant, keys: [], appends: [{ record, expected: stream.length, entries: endOf(found, message, next.sending.attempt, outcome, stamp, by) }]
            })
            return true
          }))
      })

      const begin: Outbox["Service"]["begin"] = Effect.fnUntraced(function*(hand) {
        yield* catchUp
        const now = (yield* Clock.currentTimeMillis) as Instant
        const budgets = new Map(composition.adapters.map(({ budget, id, lookUp }) => [id, { ...budget, canAsk: lookUp !== undefined }]))
        const { next, tasks } = outgoing().worklist({ now, budgets, busy, atMost: Math.max(0, pace.atOnce - busy.size), askEvery: pace.askEvery })
        const nameOfTask = (task: Task): string => (task._tag === "Report" ? `report ${task.answer} ${task.externalKey} ${task.status}` : sendKey(task.answer.planned.answer, task.message))
        for (const task of tasks) busy.add(nameOfTask(task))
        for (const task of tasks) yield* hand(task, Effect.ensuring(perform(task), Effect.sync(() => busy.delete(nameOfTask(task)))))
        return { tasks: tasks.map(({ _tag }) => _tag), ...(next === undefined ? {} : { next }) } satisfies Worked
      })

      const work = Effect.gen(function*() {
        const doing: Array<Effect.Effect<void, LedgerError>> = []
        const worked = yield* begin((_, task) => Effect.sync(() => doing.push(task)))
        yield* Effect.all(doing, { concurrency: "unbounded", discard: true })
        return worked
      })

      const standing = Effect.map(catchUp, (): Standing => ({ unknown: outgoing().unknown(), dead: outgoing().dead(), open: outgoing().size }))

      return Outbox.of({ send, reconcile, standing, begin, work })
    })
  )

  static readonly layer = Outbox.paced()
}
