/** What falls due by itself: deadlines and logins of processes, and promises. Told by the ledger alone, so restarts forget nothing. */
import { type Committed, Ledger, type LedgerError } from "@redthread/ledger"
import { type ConcernId, type Entry, EventKey, type Instant, type PromiseId, type RecordId } from "@redthread/model"
import * as Process from "@redthread/process"
import { Clock, Context, Effect, Layer, Semaphore } from "effect"
import { Composed, processNamed } from "./Composition.ts"
import { settled, type Stamp } from "./Consequences.ts"
import { folded, nameUnder } from "./Fold.ts"
import { People, personOf } from "./People.ts"
import { Scribe } from "./Scribe.ts"
import { listenerOf } from "./Sending.ts"

/** Something that falls due: a step that time takes, a word to colleagues before that, or the end of a promise. */
export type Due =
  | { readonly _tag: "Step"; readonly at: Instant; readonly concern: ConcernId; readonly reminder: Process.Reminder }
  | { readonly _tag: "Warning"; readonly at: Instant; readonly concern: ConcernId; readonly reminder: Process.Reminder }
  | { readonly _tag: "Promise"; readonly at: Instant; readonly promise: PromiseId; readonly concern?: ConcernId }

/** What fired, and when something falls due next; absent where nothing waits. */
export interface Fired {
  readonly entries: ReadonlyArray<Entry>
  readonly next?: Instant
}

/** The name under which a due thing takes effect: once for all time, whoever sees it fall due, however the clock is set. */
const keyOf = (due: Due): EventKey =>
  EventKey.make(due._tag === "Promise"
    ? `redthread/promise ${due.promise}`
    : `redthread/${due._tag === "Step" ? "time" : "warning"} ${JSON.stringify([due.concern, due.reminder.step, due.reminder.on ?? due.reminder.state ?? "", due.reminder.since])}`)

/** The entries of one concern, and those of its customer that belong to none. */
const own = (thread: ReadonlyArray<Entry>, concern: ConcernId): ReadonlyArray<Entry> =>
  thread.filter((entry) => entry.concern === concern || entry.concern === undefined)

type Opened = Extract<Entry, { readonly _tag: "ConcernOpened" }>

/**
 * Everything that runs for a concern, as its thread tells it: what of it is due is for the reader to say. A deadline of the
 * state in which a process begins runs since the concern was opened. Nothing runs for a concern that is closed.
 */
export const dueOf = (thread: ReadonlyArray<Entry>, concern: ConcernId, processes: ReadonlyArray<Process.Composed>, timeZone?: string): ReadonlyArray<Due> => {
  const opened = thread.find((entry): entry is Opened => entry._tag === "ConcernOpened" && entry.concern === concern)
  const process = processes.find(({ name }) => name === opened?.process?.name)
  const isClosed = thread.some((entry) => entry._tag === "ConcernClosed" && entry.concern === concern)
  if (opened === undefined || process === undefined || isClosed) return []
  const running = Process.caseOf(process, own(thread, concern))
  return Process.remindersOf(process, running, opened.occurred.instant, timeZone === undefined ? {} : { timeZone }).flatMap((reminder): ReadonlyArray<Due> => [
    ...(reminder.remindAt === undefined ? [] : [{ _tag: "Warning", at: reminder.remindAt, concern, reminder } as const]),
    { _tag: "Step", at: reminder.due, concern, reminder }
  ])
}

interface Matter {
  readonly record: RecordId
  /** What falls due for it, soonest first; absent where nobody looked yet. */
  due?: ReadonlyArray<Due>
}

interface Owed {
  readonly record: RecordId
  readonly made: Extract<Entry, { readonly _tag: "PromiseMade" }>
}

/** The fold as plain JSON. */
interface RunningForm {
  readonly matters: ReadonlyArray<readonly [ConcernId, Matter]>
  readonly promises: ReadonlyArray<readonly [PromiseId, Owed]>
  readonly stale: ReadonlyArray<ConcernId>
}

/** Concerns and promises that are open, folded from the ledger. Mutable: each entry moves it on. */
class Running {
  readonly matters: Map<ConcernId, Matter>
  readonly promises: Map<PromiseId, Owed>
  readonly #at = new Map<RecordId, Set<ConcernId>>()
  readonly fired = new Set<string>()
  /** Concerns that have to be looked at again. */
  readonly stale: Set<ConcernId>
  /** Whether anything changed that may fall due. */
  isMoved = true

  constructor(form?: RunningForm) {
    this.matters = new Map(form?.matters)
    this.promises = new Map(form?.promises)
    this.stale = new Set(form?.stale)
    for (const [concern, { record }] of this.matters) this.#stands(concern, record)
  }

  toJSON(): RunningForm {
    return { matters: [...this.matters], promises: [...this.promises], stale: [...this.stale] }
  }

  #stands(concern: ConcernId, record: RecordId): void {
    this.#at.set(record, (this.#at.get(record) ?? new Set()).add(concern))
  }

  learn({ entry, record }: Committed, personOf: (record: RecordId) => ReadonlyArray<RecordId>): void {
    switch (entry._tag) {
      case "ConcernOpened":
        if (entry.process === undefined) return
        this.matters.set(entry.concern, { record })
        this.stale.add(entry.concern)
        this.#stands(entry.concern, record)
        return
      case "ConcernClosed":
        this.matters.delete(entry.concern)
        this.stale.delete(entry.concern)
        this.#at.get(record)?.delete(entry.concern)
        return
      case "PromiseMade":
        if (entry.promise.due !== undefined) this.promises.set(entry.promise.id, { record, made: entry })
        this.isMoved = true
        return
      case "PromiseKept":
      case "PromiseBroken":
        this.promises.delete(entry.promise)
        return
      case "AssuranceChanged":
      case "FactGiven":
      case "HandedOver":
      case "StepTaken":
        if (entry.concern !== undefined) this.#stale(entry.concern)
        else for (const one of personOf(record)) for (const concern of this.#at.get(one) ?? []) this.#stale(concern)
        return
      default:
        return
    }
  }

  #stale(concern: ConcernId): void {
    if (this.matters.has(concern)) this.stale.add(concern)
  }
}

/** Steps that time takes one after the other, where a switchboard slept through several deadlines. */
const roundsAtMost = 100

/** Lets time take effect. */
export class Reminders extends Context.Service<Reminders, {
  /** Writes down everything that is due now and was not before; and what follows from it, as far as that is due too. */
  readonly fire: Effect.Effect<Fired, LedgerError>
}>()("@redthread/switchboard/Reminders") {
  /** Calendar time (days, months) is counted in the time zone: an IANA name, or an offset; UTC unless told otherwise. */
  static readonly inTimeZone = (timeZone: string | undefined) => Layer.effect(
    Reminders,
    Effect.gen(function*() {
      const composition = yield* Composed
      const ledger = yield* Ledger
      const people = yield* People
      const scribe = yield* Scribe
      const { processes, tenant } = composition
      const services = Effect.provideContext(yield* Effect.context<Composed | Ledger | People>())
      const oneAtATime = yield* Semaphore.make(1)
      let known = yield* people.known
      const fold = yield* folded({
        // What falls due depends on the processes: under others it is found out anew.
        name: nameUnder("reminders 1", [timeZone ?? "", processes.map(Process.toJson)]),
        empty: () => new Running(),
        learn: (running, lines) => {
          for (const line of lines) running.learn(line, (record) => personOf(known, record))
          return running
        },
        freeze: (running) => running.toJSON(),
        thaw: (frozen) => new Running(frozen as unknown as RunningForm)
      })
      const catchUp = Effect.gen(function*() {
        yield* people.catchUp
        known = yield* people.known
        yield* fold.catchUp
        const running = fold.state()
        for (const concern of running.stale) {
          const matter = running.matters.get(concern)
          if (matter !== undefined) matter.due = dueOf((yield* services(listenerOf(matter.record))).thread, concern, processes, timeZone)
          running.stale.delete(concern)
          running.isMoved = true
        }
      })

      const stepEntries = (due: Extract<Due, { readonly _tag: "Step" }>, thread: ReadonlyArray<Entry>, { nextId, recorded }: Stamp): ReadonlyArray<Entry> => {
        const { concern, reminder } = due
        const opened = thread.find((entry): entry is Opened => entry._tag === "ConcernOpened" && entry.concern === concern)
        const process = processNamed(composition, opened?.process?.name)
        if (process === undefined) return []
        const entries = own(thread, concern)
        const now = Process.caseOf(process, entries)
        const channel = reminder.on ?? now.on ?? process.channels[0]
        if (channel === undefined) return []
        const asked = { channel, step: reminder.step, byTime: true, at: due.at }
        const outcome = Process.step(process, now, asked)
        if (outcome._tag === "Refused") return []
        const occurred = { instant: due.at, raw: "" }
        const taken = Process.entriesFor(process, asked, outcome, { concern, occurred, recorded, nextId, cause: EventKey.make("time") })
        const ends = Process.isGoal(process, outcome.now) ? settled(concern, outcome.now, thread, occurred) : []
        return [...taken, ...ends.map((body) => ({ ...body, id: nextId(), occurred, recorded, on: channel }) as Entry)]
      }

      const entriesOf = (due: Due, owed: Owed | undefined, thread: ReadonlyArray<Entry>, stamp: Stamp): ReadonlyArray<Entry> => {
        const about = () => ({ id: stamp.nextId(), occurred: { instant: due.at, raw: "" }, recorded: stamp.recorded })
        if (due._tag === "Promise") {
          const isSettled = thread.some((entry) => (entry._tag === "PromiseKept" || entry._tag === "PromiseBroken") && entry.promise === due.promise)
          if (owed === undefined || isSettled) return []
          return [{ _tag: "PromiseBroken", ...about(), on: owed.made.on, promise: due.promise, ...(due.concern === undefined ? {} : { concern: due.concern }) }]
        }
        const isRunning = dueOf(thread, due.concern, processes, timeZone).some((one) => keyOf(one) === keyOf(due) && one.at === due.at)
        if (!isRunning) return []
        if (due._tag === "Step") return stepEntries(due, thread, stamp)
        const text = `“${due.reminder.step}” falls due on ${new Date(due.reminder.due).toISOString()} if nothing happens.`
        const on = thread.findLast((entry) => entry.concern === due.concern)?.on
        return on === undefined ? [] : [{ _tag: "NoteWritten", ...about(), on, concern: due.concern, text }]
      }

      const fireOne = (due: Due, record: RecordId) =>
        scribe.write((stamp) =>
          Effect.gen(function*() {
            const { streams, thread } = yield* services(listenerOf(record))
            const [first, ...rest] = entriesOf(due, due._tag === "Promise" ? fold.state().promises.get(due.promise) : undefined, thread, stamp)
            if (first === undefined) return []
            yield* ledger.commit({
              tenant, keys: [{ key: keyOf(due), revision: 0 }],
              appends: [{ record, expected: streams.get(record)?.length ?? 0, entries: [first, ...rest] }]
            })
            return [first, ...rest]
          })).pipe(
            Effect.catchReason("LedgerError", "AlreadyCounted", () => Effect.succeed<ReadonlyArray<Entry>>([])),
            Effect.tap(() => Effect.sync(() => {
              fold.state().fired.add(keyOf(due))
              fold.state().isMoved = true
            }))
          )

      const waiting = (): ReadonlyArray<readonly [Due, RecordId]> => [
        ...[...fold.state().matters.values()].flatMap(({ due, record }) => (due ?? []).map((one) => [one, record] as const)),
        ...[...fold.state().promises].flatMap(([promise, { made, record }]) =>
          made.promise.due === undefined ? [] : [[{ _tag: "Promise", at: (made.promise.due.instant + 1) as Instant, promise, ...(made.concern === undefined ? {} : { concern: made.concern }) }, record] as const])
      ].filter(([due]) => !fold.state().fired.has(keyOf(due)))

      let soonest = Infinity
      const fire = Effect.gen(function*() {
        const entries: Array<Entry> = []
        for (let round = 0; round < roundsAtMost; round++) {
          yield* catchUp
          const now = yield* Clock.currentTimeMillis
          if (!fold.state().isMoved && now < soonest) break
          const due = waiting().filter(([{ at }]) => at <= now).sort(([one], [other]) => one.at - other.at)
          if (due.length === 0) break
          for (const [one, record] of due) entries.push(...(yield* fireOne(one, record)))
        }
        if (fold.state().isMoved) soonest = waiting().reduce((least, [{ at }]) => Math.min(least, at), Infinity)
        fold.state().isMoved = false
        return { entries, ...(soonest === Infinity ? {} : { next: soonest as Instant }) } satisfies Fired
      }).pipe(oneAtATime.withPermit)

      return Reminders.of({ fire })
    })
  )

  static readonly layer = Reminders.inTimeZone(undefined)
}
