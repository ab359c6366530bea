/** What is on its way out, as all entries of the ledger tell it: what to send next, and what became of the rest. */
import { type Budget, waitFor } from "@redthread/channel"
import type { Committed } from "@redthread/ledger"
import type { AdapterId, AnswerId, ChannelEvent, ConcernId, Instant, ReceiptStatus, RecordId, SendOutcome } from "@redthread/model"
import { type Answer, deadBecause, followingAnswer, nextMessage, sendKey } from "./Answers.ts"
import { keyedBy } from "./Delivery.ts"
import { laneOf } from "./Ways.ts"

/** One message of an answer (counted from 0), the answer as it is now, and the stream in which it stands. */
export interface OnItsWay {
  readonly record: RecordId
  readonly answer: Answer
  readonly message: number
}

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
  | { readonly _tag: "Report"; readonly record: RecordId; readonly from: RecordId; readonly answer: AnswerId; readonly message: number; readonly externalKey: string; readonly status: ReceiptStatus }

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

/** How many receipts are kept of which nobody knows yet what they belong to. */
const straysAtMost = 10_000
/** How many earlier sendings are kept to stay within a budget. */
const triesAtMost = 1_000

interface Place {
  readonly record: RecordId
  readonly answer: AnswerId
  readonly message: number
}

interface Echo extends Pick<ChannelEvent, "identifiers"> {
  readonly id: string
  readonly order: number
}

interface Receipt {
  readonly from: RecordId
  readonly status: ReceiptStatus
}

const contentOf = (adapter: AdapterId, content: unknown): string => `${adapter} ${JSON.stringify(content)}`

/** The fold of the ledger that the outbox works on. Mutable: each entry moves it on. */
export class Outgoing {
  /** Answers that are not over, in the order in which they were planned. */
  readonly #open = new Map<AnswerId, Omit<OnItsWay, "message">>()
  /** Answers that ended without arriving as a whole. */
  readonly #dead = new Map<AnswerId, Omit<OnItsWay, "message">>()
  readonly #places = new Map<AnswerId, RecordId>()
  readonly #homes = new Map<ConcernId, RecordId>()
  /** Messages that the channel has, by adapter and the channel's id. */
  readonly #sent = new Map<string, Place>()
  /** Receipts outside the thread of their answer, or of nobody's. */
  readonly #receipts = new Map<string, Array<Receipt>>()
  readonly #reported = new Set<string>()
  /** What channels showed us of our own messages while something was on its way: their ids, by adapter and content. */
  readonly #echoes = new Map<string, Array<Echo>>()
  /** When the latest attempt for a message began, as the number of entries before it. */
  readonly #begun = new Map<string, number>()
  readonly #named = new Map<string, { readonly externalKey: string; readonly foundBy: string }>()
  /** When to ask the vendor (again) what became of a message. */
  readonly #askAt = new Map<string, Instant>()
  readonly #tries = new Map<AdapterId, Array<Instant>>()
  readonly #paused = new Map<AdapterId, Instant>()
  #learnt = 0

  /** Takes in one more entry. */
  learn({ entry, record }: Pick<Committed, "entry" | "record">): void {
    this.#learnt++
    switch (entry._tag) {
      case "ConcernOpened":
        this.#homes.set(entry.concern, record)
        return
      case "Contacted":
        return this.#hear(record, entry.event)
      case "AnswerPlanned":
      case "AnswerRefused":
      case "SendTried":
      case "SendEnded": {
        const was = this.#open.get(entry.answer) ?? this.#dead.get(entry.answer)
        const answer = followingAnswer(was?.answer, entry)
        if (answer !== undefined) this.#put(entry.answer, was?.record ?? record, answer)
        const adapter = answer?.planned.recipient.adapter
        if (entry._tag === "SendTried" && adapter !== undefined) {
          const tries = this.#tries.get(adapter) ?? []
          if (tries.push(entry.recorded) > triesAtMost) tries.shift()
          this.#tries.set(adapter, tries)
          this.#begun.set(sendKey(entry.answer, entry.message), this.#learnt)
        }
        if (entry._tag !== "SendEnded") return
        const { outcome } = entry
        if (outcome._tag === "Postponed" && outcome.reason === "RateLimited" && adapter !== undefined) this.#paused.set(adapter, outcome.until)
        if (outcome._tag === "Reported") this.#reported.add(`${entry.answer} ${outcome.externalKey} ${outcome.status}`)
        if (outcome._tag === "Sent" && outcome.externalKey !== undefined && adapter !== undefined) {
          this.#sent.set(`${adapter} ${outcome.externalKey}`, { record: was?.record ?? record, answer: entry.answer, message: entry.message })
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
    for (const [message] of answer.messages.entries()) for (const map of [this.#begun, this.#named, this.#askAt]) map.delete(sendKey(id, message))
    if (deadBecause(answer) !== undefined) this.#dead.set(id, { record, answer })
    if (this.#open.size === 0) this.#echoes.clear()
  }

  #hear(record: RecordId, event: ChannelEvent): void {
    if (event._tag === "Receipt") {
      const key = `${event.adapter} ${event.target}`
      if (this.#sent.get(key)?.record !== record) {
        this.#receipts.set(key, [...this.#receipts.get(key) ?? [], { from: record, status: event.status }])
        if (this.#receipts.size > straysAtMost) this.#receipts.delete(this.#receipts.keys().next().value ?? key)
      }
    } else if (event._tag !== "Message" || event.direction !== "outbound") return
    for (const { answer, message } of this.#pending()) {
      const { answer: id, recipient } = answer.planned
      const externalKey = recipient.adapter === event.adapter ? keyedBy(event, sendKey(id, message)) : undefined
      if (externalKey !== undefined) this.#named.set(sendKey(id, message), { externalKey, foundBy: event._tag === "Receipt" ? "receipt" : "echo" })
    }
    if (event._tag === "Message" && event.thread.id !== undefined && this.#open.size > 0) {
      const key = contentOf(event.adapter, event.content)
      this.#echoes.set(key, [...this.#echoes.get(key) ?? [], { id: event.thread.id, identifiers: event.identifiers, order: this.#learnt }])
    }
  }

  /** Every answer that is not over, with the message that is next. */
  *#pending(): Iterable<OnItsWay & { readonly sending: NonNullable<ReturnType<typeof nextMessage>>["sending"] }> {
    for (const one of this.#open.values()) {
      const next = nextMessage(one.answer)
      if (next !== undefined) yield { ...one, ...next }
    }
  }

  /**
   * What the channel showed us of a message whose outcome we do not know: by our own key, or, where an answer is one
   * message, by its content to this customer. Where two of our messages might be meant, nothing is.
   */
  #found({ answer: { messages, planned }, message }: OnItsWay): { readonly externalKey: string; readonly foundBy: string } | undefined {
    const named = this.#named.get(sendKey(planned.answer, message))
    if (named !== undefined || messages.length > 1) return named
    const { adapter, to } = planned.recipient
    const begun = this.#begun.get(sendKey(planned.answer, message)) ?? Infinity
    const echo = (this.#echoes.get(contentOf(adapter, planned.content)) ?? []).find(({ id, identifiers, order }) =>
      order > begun && !this.#sent.has(`${adapter} ${id}`) && identifiers.some(({ namespace, value }) => namespace === to.namespace && value === to.value))
    if (echo === undefined) return undefined
    const rivals = [...this.#pending()].filter((other) =>
      laneOf(other.answer.planned.recipient) === laneOf(planned.recipient) && other.sending._tag !== "Waiting" &&
      JSON.stringify(other.answer.planned.content) === JSON.stringify(planned.content))
    return rivals.length > 1 ? undefined : { externalKey: echo.id, foundBy: "echo" }
  }

  /** What is due, in the order of planning; of one lane only the first that waits. */
  worklist({ askEvery, atMost, budgets, busy, now }: Present): Worklist {
    const tasks: Array<Task> = []
    let next = Infinity
    const taken = new Map<AdapterId, Array<Instant>>([...budgets.keys()].map((adapter) => [adapter, [...this.#tries.get(adapter) ?? []]]))
    const lanes = new Set<string>()
    for (const { sending, ...one } of this.#pending()) {
      if (tasks.length >= atMost) return { tasks }
      const { answer: id, recipient } = one.answer.planned
      const lane = laneOf(recipient)
      const isFirst = !lanes.has(lane)
      const { attempt } = sending
      // Nobody may ever find out what became of a message: those behind it do not wait for that.
      if (sending._tag !== "Unknown") lanes.add(lane)
      if (busy.has(sendKey(id, one.message))) continue
      if (sending._tag === "Trying" && sending.until > now) next = Math.min(next, sending.until)
      else if (sending._tag === "Trying" || sending._tag === "Unknown") {
        const found = this.#found(one)
        if (found !== undefined) tasks.push({ _tag: "Found", ...one, attempt, outcome: { _tag: "Sent", ...found } })
        else if (sending._tag === "Trying") tasks.push({ _tag: "Missed", ...one, attempt })
        else if (budgets.get(recipient.adapter)?.canAsk === true) {
          const key = sendKey(id, one.message)
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
    for (const [key, receipts] of this.#receipts) {
      const of = this.#sent.get(key)
      if (of === undefined) continue
      this.#receipts.delete(key)
      const externalKey = key.slice(key.indexOf(" ") + 1)
      for (const { from, status } of receipts) {
        if (from !== of.record && !this.#reported.has(`${of.answer} ${externalKey} ${status}`)) tasks.push({ _tag: "Report", ...of, from, externalKey, status })
      }
    }
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
  dead(): ReadonlyArray<Omit<OnItsWay, "message">> {
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
