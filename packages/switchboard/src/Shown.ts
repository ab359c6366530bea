/** What channels showed us of our own messages: ids, receipts and echoes, by which one whose outcome nobody knew is found again. */
import type { AdapterId, AnswerId, ChannelEvent, ReceiptStatus, RecordId } from "@redthread/model"
import { type Answer, sendKey } from "./Answers.ts"
import { keyedBy } from "./Delivery.ts"
import { laneOf } from "./Ways.ts"

/** One message of an answer (counted from 0), the answer as it is now, and the stream in which it stands. */
export interface OnItsWay {
  readonly record: RecordId
  readonly answer: Answer
  readonly message: number
}

/** Which message it was, and where its answer stands. */
interface Place {
  readonly record: RecordId
  readonly answer: AnswerId
  readonly message: number
}

interface Echo extends Pick<ChannelEvent, "identifiers"> {
  readonly id: string
  /** Entries before it. */
  readonly order: number
}

interface Receipt {
  readonly from: RecordId
  readonly status: ReceiptStatus
}

/** A receipt for a message that stands outside the thread of its answer. */
export interface Stray extends Place, Receipt {
  readonly externalKey: string
}

/** How a message was found, and the channel's id of it. */
export interface Finding {
  readonly externalKey: string
  readonly foundBy: string
}

/** How many receipts are kept of which nobody knows yet what they belong to. */
const straysAtMost = 10_000

const contentOf = (adapter: AdapterId, content: unknown): string => `${adapter} ${JSON.stringify(content)}`

/** Puts it last; the oldest goes where there are too many. */
const put = (map: Map<string, ReadonlyArray<Receipt>>, key: string, receipts: ReadonlyArray<Receipt>): void => {
  map.set(key, receipts)
  const [oldest] = map.keys()
  if (map.size > straysAtMost && oldest !== undefined) map.delete(oldest)
}

/** All of it as plain JSON. */
export interface ShownForm {
  readonly sent: ReadonlyArray<readonly [string, Place]>
  readonly receipts: ReadonlyArray<readonly [string, ReadonlyArray<Receipt>]>
  readonly reported: ReadonlyArray<string>
  readonly echoes: ReadonlyArray<readonly [string, ReadonlyArray<Echo>]>
  readonly named: ReadonlyArray<readonly [string, Finding]>
}

/** Mutable: each event moves it on. */
export class Shown {
  /** Messages that the channel has, by adapter and the channel's id. */
  readonly #sent: Map<string, Place>
  /** Receipts outside the thread of their answer, or of nobody's. */
  readonly #receipts: Map<string, ReadonlyArray<Receipt>>
  /** Those that were handed out to be written down where they belong: until that is read, somebody who starts anew needs them too. */
  readonly #handedOut = new Map<string, ReadonlyArray<Receipt>>()
  readonly #reported: Set<string>
  /** What channels showed us of our own messages while something was on its way: their ids, by adapter and content. */
  readonly #echoes: Map<string, ReadonlyArray<Echo>>
  readonly #named: Map<string, Finding>

  constructor(form?: ShownForm) {
    this.#sent = new Map(form?.sent)
    this.#receipts = new Map(form?.receipts)
    this.#reported = new Set(form?.reported)
    this.#echoes = new Map(form?.echoes)
    this.#named = new Map(form?.named)
  }

  toJSON(): ShownForm {
    return { sent: [...this.#sent], receipts: [...this.#handedOut, ...this.#receipts], reported: [...this.#reported], echoes: [...this.#echoes], named: [...this.#named] }
  }

  /** The channel has this message under an id of its own. */
  sent(adapter: AdapterId, externalKey: string, place: Place): void {
    this.#sent.set(`${adapter} ${externalKey}`, place)
  }

  /** A stray receipt was written down where it belongs. */
  reported(adapter: AdapterId | undefined, answer: AnswerId, externalKey: string, status: ReceiptStatus): void {
    this.#handedOut.delete(`${adapter} ${externalKey}`)
    this.#reported.add(`${answer} ${externalKey} ${status}`)
  }

  /** A message is over: how it was named matters no more. */
  over(key: string): void {
    this.#named.delete(key)
  }

  /** Nothing is on its way: no echo can belong to anything. */
  calm(): void {
    this.#echoes.clear()
  }

  /** Takes in a receipt, or the echo of a message, as entry number `order`; `pending` is what is on its way. */
  hear(record: RecordId, event: ChannelEvent, pending: () => Iterable<OnItsWay>, order: number): void {
    if (event._tag === "Receipt") {
      const key = `${event.adapter} ${event.target}`
      if (this.#sent.get(key)?.record !== record) {
        put(this.#receipts, key, [...this.#receipts.get(key) ?? [], { from: record, status: event.status }])
      }
    } else if (event._tag !== "Message" || event.direction !== "outbound") return
    let isAny = false
    for (const { answer, message } of pending()) {
      isAny = true
      const { answer: id, recipient } = answer.planned
      const externalKey = recipient.adapter === event.adapter ? keyedBy(event, sendKey(id, message)) : undefined
      if (externalKey !== undefined) this.#named.set(sendKey(id, message), { externalKey, foundBy: event._tag === "Receipt" ? "receipt" : "echo" })
    }
    if (event._tag === "Message" && event.thread.id !== undefined && isAny) {
      const key = contentOf(event.adapter, event.content)
      this.#echoes.set(key, [...this.#echoes.get(key) ?? [], { id: event.thread.id, identifiers: event.identifiers, order }])
    }
  }

  /**
   * What the channel showed us of a message whose outcome we do not know: by our own key, or, where an answer is one
   * message, by its content to this customer, after the entry number `begun`. Where two of `rivals` might be meant, nothing is.
   */
  found({ answer: { messages, planned }, message }: OnItsWay, begun: number, rivals: () => ReadonlyArray<OnItsWay>): Finding | undefined {
    const named = this.#named.get(sendKey(planned.answer, message))
    if (named !== undefined || messages.length > 1) return named
    const { adapter, to } = planned.recipient
    const echo = (this.#echoes.get(contentOf(adapter, planned.content)) ?? []).find(({ id, identifiers, order }) =>
      order > begun && !this.#sent.has(`${adapter} ${id}`) && identifiers.some(({ namespace, value }) => namespace === to.namespace && value === to.value))
    if (echo === undefined) return undefined
    const meant = rivals().filter(({ answer: { planned: other } }) =>
      laneOf(other.recipient) === laneOf(planned.recipient) && JSON.stringify(other.content) === JSON.stringify(planned.content))
    return meant.length > 1 ? undefined : { externalKey: echo.id, foundBy: "echo" }
  }

  /** The strays whose messages are known by now, each given once. */
  takeStrays(): ReadonlyArray<Stray> {
    return [...this.#receipts].flatMap(([key, receipts]) => {
      const of = this.#sent.get(key)
      if (of === undefined) return []
      this.#receipts.delete(key)
      const externalKey = key.slice(key.indexOf(" ") + 1)
      const due = receipts.filter(({ from, status }) => from !== of.record && !this.#reported.has(`${of.answer} ${externalKey} ${status}`))
      if (due.length > 0) put(this.#handedOut, key, [...this.#handedOut.get(key) ?? [], ...due])
      return due.map((one) => ({ ...of, ...one, externalKey }))
    })
  }
}
