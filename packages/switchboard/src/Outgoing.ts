/** What is on its way out, as all entries of the ledger tell it: what to send next, and what became of the rest. */
import { type Budget, waitFor } from "@redthread/channel"
import type { Committed } from "@redthread/ledger"
import type { AdapterId, AnswerId, ConcernId, Instant, RecordId, SendOutcome } from "@redthread/model"
import { type Answer, deadBecause, followingAnswer, nextMessage, sendKey } from "./Answers.ts"
import { type OnItsWay, Shown, type ShownForm, type Stray } from "./Shown.ts"
import { laneOf } from "./Ways.ts"

/** Something to do now. */
export type Task =
  /** It is its turn. */
  | OnItsWay & { readonly _tag: "Send"; readonly attempt: number }
  /** Whoever began to send it did not tell the outcome in time. */
  | OnItsWay & { readonly _tag: "Missed"; readonly attempt: number }
  /** Nobody knows what became of it; the vendor can be asked. */
  | OnItsWay & { readonly _tag: "Ask"; readonly attempt: number }
  /** The channel showed us that it arrived. */
  | OnItsWay & { readonly _tag: "Found"; readonly attempt: number; readonly outcome: SendOutcome }
  /** A receipt for it stands outside its thread. */
  | Stray & { readonly _tag: "Report" }

/** What is to be done now, and when to look again if nothing happens. */
export interface Worklist {
  readonly tasks: ReadonlyArray<Task>
  readonly next?: Instant
}

/** What the worklist depends on beside the ledger. */
export interface Present {
  readonly now: Instant
  /** Of the adapters that are there; `canAsk` where they can tell what became of a message. */
  readonly budgets: ReadonlyMap<AdapterId, Budget & { readonly canAsk: boolean }>
  /** The keys of messages that are being worked on in this process. */
  readonly busy: ReadonlySet<string>
  /** No more tasks than this. */
  readonly atMost: number
  /** Milliseconds until a vendor is asked (again) what became of a message. */
  readonly askEvery: number
}

/** How many earlier sendings are kept to stay within a budget. */
const triesAtMost = 1_000

type Standing = Omit<OnItsWay, "message">

/** The fold as plain JSON: what begins with it goes on as if it had read all that came before. */
export interface OutgoingForm {
  readonly learnt: number
  readonly open: ReadonlyArray<readonly [AnswerId, Standing]>
  readonly dead: ReadonlyArray<readonly [AnswerId, Standing]>
  readonly places: ReadonlyArray<readonly [AnswerId, RecordId]>
  readonly homes: ReadonlyArray<readonly [ConcernId, RecordId]>
  readonly begun: ReadonlyArray<readonly [string, number]>
  readonly tries: ReadonlyArray<readonly [AdapterId, ReadonlyArray<Instant>]>
  readonly paused: ReadonlyArray<readonly [AdapterId, Instant]>
  readonly shown: ShownForm
}

/** The fold of the ledger that the outbox works on. Mutable: each entry moves it on. */
export class Outgoing {
  /** Answers that are not over, in the order in which they were planned. */
  readonly #open: Map<AnswerId, Standing>
  /** Answers that ended without arriving as a whole. */
  readonly #dead: Map<AnswerId, Standing>
  readonly #places: Map<AnswerId, RecordId>
  readonly #homes: Map<ConcernId, RecordId>
  /** When the latest attempt for a message began, as the number of entries before it. */
  readonly #begun: Map<string, number>
  readonly #tries: Map<AdapterId, ReadonlyArray<Instant>>
  readonly #paused: Map<AdapterId, Instant>
  readonly #shown: Shown
  #learnt: number
  /** When to ask the vendor (again) what became of a message; a matter of this process alone. */
  readonly #askAt = new Map<string, Instant>()

  constructor(form?: OutgoingForm) {
    this.#open = new Map(form?.open)
    this.#dead = new Map(form?.dead)
    this.#places = new Map(form?.places)
    this.#homes = new Map(form?.homes)
    this.#begun = new Map(form?.begun)
    this.#tries = new Map(form?.tries)
    this.#paused = new Map(form?.paused)
    this.#shown = new Shown(form?.shown)
    this.#learnt = form?.learnt ?? 0
  }

  toJSON(): OutgoingForm {
    return {
      learnt: this.#learnt, open: [...this.#open], dead: [...this.#dead], places: [...this.#places], homes: [...this.#homes], begun: [...this.#begun],
      tries: [...this.#tries], paused: [...this.#paused], shown: this.#shown.toJSON()
    }
  }

  /** Takes in one more entry. */
  learn({ entry, record }: Pick<Committed, "entry" | "record">): void {
    this.#learnt++
    switch (entry._tag) {
      case "ConcernOpened":
        this.#homes.set(entry.concern, record)
        return
      case "Contacted":
        return this.#shown.hear(record, entry.event, () => this.#pending(), this.#learnt)
      case "AnswerPlanned":
      case "AnswerRefused":
      case "SendTried":
      case "SendEnded": {
        const was = this.#open.get(entry.answer) ?? this.#dead.get(entry.answer)
        const answer = followingAnswer(was?.answer, entry)
        if (answer !== undefined) this.#put(entry.answer, was?.record ?? record, answer)
        const adapter = answer?.planned.recipient.adapter
        if (entry._tag === "SendTried" && adapter !== undefined) {
          this.#tries.set(adapter, [...this.#tries.get(adapter) ?? [], entry.recorded].slice(-triesAtMost))
          this.#begun.set(sendKey(entry.answer, entry.message), this.#learnt)
        }
        if (entry._tag !== "SendEnded") return
        const { outcome } = entry
        if (outcome._tag === "Postponed" && outcome.reason === "RateLimited" && adapter !== undefined) this.#paused.set(adapter, outcome.until)
        if (outcome._tag === "Reported") this.#shown.reported(adapter, entry.answer, outcome.externalKey, outcome.status)
        if (outcome._tag === "Sent" && outcome.externalKey !== undefined && adapter !== undefined) {
          this.#shown.sent(adapter, outcome.externalKey, { record: was?.record ?? record, answer: entry.answer, message: entry.message })
        }
        return
      }
      default:
        return
    }
  }

  #put(id: AnswerId, record: RecordId, answer: Answer): void {
    this.#places.set(id, record)
    this.#dead.delete(id)
    if (nextMessage(answer) !== undefined) {
      this.#open.set(id, { record, answer })
      return
    }
    this.#open.delete(id)
    for (const [message] of answer.messages.entries()) {
      const key = sendKey(id, message)
      this.#begun.delete(key)
      this.#askAt.delete(key)
      this.#shown.over(key)
    }
    if (deadBecause(answer) !== undefined) this.#dead.set(id, { record, answer })
    if (this.#open.size === 0) this.#shown.calm()
  }

  /** Every answer that is not over, with the message that is next. */
  *#pending(): Iterable<OnItsWay & { readonly sending: NonNullable<ReturnType<typeof nextMessage>>["sending"] }> {
    for (const one of this.#open.values()) {
      const next = nextMessage(one.answer)
      if (next !== undefined) yield { ...one, ...next }
    }
  }

  /** What is due, in the order of planning; of one lane only the first that waits. */
  worklist({ askEvery, atMost, budgets, busy, now }: Present): Worklist {
    const tasks: Array<Task> = []
    let next = Infinity
    const taken = new Map<AdapterId, Array<Instant>>([...budgets.keys()].map((adapter) => [adapter, [...this.#tries.get(adapter) ?? []]]))
    const lanes = new Set<string>()
    const rivals = () => [...this.#pending()].filter(({ sending }) => sending._tag !== "Waiting")
    for (const { sending, ...one } of this.#pending()) {
      if (tasks.length >= atMost) return { tasks }
      const { answer: id, recipient } = one.answer.planned
      const lane = laneOf(recipient)
      const isFirst = !lanes.has(lane)
      const { attempt } = sending
      const key = sendKey(id, one.message)
      // Nobody may ever find out what became of a message: those behind it do not wait for that.
      if (sending._tag !== "Unknown") lanes.add(lane)
      if (busy.has(key)) continue
      if (sending._tag === "Trying" && sending.until > now) next = Math.min(next, sending.until)
      else if (sending._tag === "Trying" || sending._tag === "Unknown") {
        const found = this.#shown.found(one, this.#begun.get(key) ?? Infinity, rivals)
        if (found !== undefined) tasks.push({ _tag: "Found", ...one, attempt, outcome: { _tag: "Sent", ...found } })
        else if (sending._tag === "Trying") tasks.push({ _tag: "Missed", ...one, attempt })
        else if (budgets.get(recipient.adapter)?.canAsk === true) {
          const askAt = this.#askAt.get(key) ?? sending.since + askEvery
          if (askAt <= now) {
            this.#askAt.set(key, (now + askEvery) as Instant)
            tasks.push({ _tag: "Ask", ...one, attempt })
          } else next = Math.min(next, askAt)
        }
      } else if (sending._tag === "Waiting" && isFirst) {
        const budget = budgets.get(recipient.adapter)
        const sent = taken.get(recipient.adapter) ?? []
        if (budget === undefined) continue
        const wait = Math.max(sending.notBefore - now, (this.#paused.get(recipient.adapter) ?? now) - now, waitFor(budget, sent, now))
        if (wait > 0) next = Math.min(next, now + wait)
        else {
          sent.push(now)
          tasks.push({ _tag: "Send", ...one, attempt })
        }
      }
    }
    tasks.push(...this.#shown.takeStrays().map((stray): Task => ({ _tag: "Report", ...stray })))
    return { tasks, ...(next === Infinity ? {} : { next: next as Instant }) }
  }

  /** The answer is not in its stream any more: it was erased. */
  forget(answer: AnswerId): void {
    for (const map of [this.#open, this.#dead, this.#places]) map.delete(answer)
  }

  /** Messages of which nobody knows whether they arrived. */
  unknown(): ReadonlyArray<OnItsWay> {
    return [...this.#pending()].flatMap(({ sending, ...one }) => (sending._tag === "Unknown" ? [one] : []))
  }

  /** Answers that will not arrive as a whole, in the order in which that became known. */
  dead(): ReadonlyArray<Standing> {
    return [...this.#dead.values()]
  }

  /** How many answers are not over. */
  get size(): number {
    return this.#open.size
  }

  /** The stream in which an answer stands. */
  placeOf(answer: AnswerId): RecordId | undefined {
    return this.#places.get(answer)
  }

  /** The stream in which a concern was opened. */
  homeOf(concern: ConcernId): RecordId | undefined {
    return this.#homes.get(concern)
  }
}
