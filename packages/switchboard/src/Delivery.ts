/** How far an answer got with the customer, from receipts in whatever order they come. Pure. */
import type { AnswerId, ChannelEvent, ClosedWay, Entry, Law, ReceiptStatus, SendOutcome } from "@redthread/model"
import { sendKey } from "./Answers.ts"

/** How far a message got; `failed` stands apart, because a message can be delivered to one device and fail on another. */
export type Reached = Exclude<ReceiptStatus, "failed">

/** How far an answer got: as far as the one of its messages that got least far; and what failed, if anything did. */
export interface Delivery {
  readonly reached?: Reached
  readonly failed?: ClosedWay
}

const ascending: ReadonlyArray<Reached> = ["accepted", "sent", "delivered", "read", "played"]

/** The channel's id of a message of ours that an event speaks of, where it names it by our own key; for receipts and echoes. */
export const keyedBy = (event: ChannelEvent, key: string): string | undefined => {
  const names = [event.thread.id, ...event.thread.references, ..."target" in event ? [event.target] : []]
  if (!names.includes(key)) return undefined
  const id = event._tag === "Receipt" ? event.target : event.thread.id
  return id === undefined || id === "" ? key : id
}

interface Told {
  readonly rank: number
  readonly failures: ReadonlyArray<ClosedWay>
}

const nothing: Told = { rank: -1, failures: [] }
const failing = (reason: string, text: string): Told => ({ rank: -1, failures: [{ reason, text }] })
const join = (one: Told, other: Told): Told => ({ rank: Math.max(one.rank, other.rank), failures: [...one.failures, ...other.failures] })
const byStatus = (status: ReceiptStatus, code = "failed", text = "The channel reports that it failed."): Told =>
  status === "failed" ? failing(code, text) : { rank: ascending.indexOf(status), failures: [] }

const byOutcome = (outcome: SendOutcome): Told => {
  switch (outcome._tag) {
    case "Sent": return byStatus("accepted")
    case "Reported": return byStatus(outcome.status)
    case "Failed": return failing(outcome.reason, outcome.text)
    default: return nothing
  }
}

/** Of several failures always the same one. */
const worst = (failures: ReadonlyArray<ClosedWay>): ClosedWay | undefined =>
  failures.toSorted((one, other) => (`${one.reason} ${one.text}` < `${other.reason} ${other.text}` ? -1 : 1))[0]

/**
 * How far the answer got. A receipt counts by the channel's id of the message or by our own key, also one that came before
 * we had written down that the message was sent. What was reached is never taken back; the order of the entries does not
 * matter. `undefined` where the entries do not plan this answer.
 */
export const deliveryOf = (entries: ReadonlyArray<Entry>, answer: AnswerId): Delivery | undefined => {
  const planned = entries.find((entry) => entry._tag === "AnswerPlanned" && entry.answer === answer)
  if (planned?._tag !== "AnswerPlanned") return undefined
  const { messages, recipient } = planned
  const own = entries.flatMap((entry) => (entry._tag === "SendEnded" && entry.answer === answer ? [entry] : []))
  const receipts = entries.flatMap((entry) =>
    entry._tag === "Contacted" && entry.event._tag === "Receipt" && entry.event.adapter === recipient.adapter ? [entry.event] : [])
  const told = Array.from({ length: messages }, (_, message): Told => {
    const ends = own.flatMap((entry) => (entry.message === message ? [entry.outcome] : []))
    const keys = new Set(ends.flatMap((outcome) => ("externalKey" in outcome && outcome.externalKey !== undefined ? [outcome.externalKey] : [])))
    const reported = receipts.filter((event) => keys.has(event.target) || keyedBy(event, sendKey(answer, message)) !== undefined)
    return [...ends.map(byOutcome), ...reported.map(({ problem, status }) => byStatus(status, problem?.code, problem?.text))].reduce(join, nothing)
  })
  const reached = ascending[Math.min(...told.map(({ rank }) => rank))]
  const failed = worst(told.flatMap(({ failures }) => failures))
  return { ...(reached === undefined ? {} : { reached }), ...(failed === undefined ? {} : { failed }) }
}

/** An answer, and entries of its thread in the order in which they were written. */
export interface Reported {
  readonly answer: AnswerId
  readonly entries: ReadonlyArray<Entry>
}

const rankOf = (delivery: Delivery | undefined): number => (delivery?.reached === undefined ? -1 : ascending.indexOf(delivery.reached))

/** What was read stays read. */
export const deliveryOnlyRises: Law<Reported> = {
  id: "switchboard/delivery-only-rises",
  says: "An answer that was read stays read, however late or often the news of its delivery come.",
  source: "Receipts of channels arrive late, twice and out of order",
  breaches: ({ answer, entries }) => {
    let before: Delivery | undefined
    return entries.flatMap((_, i) => {
      const now = deliveryOf(entries.slice(0, i + 1), answer)
      const fell = rankOf(now) < rankOf(before) || (before?.failed !== undefined && now?.failed === undefined)
      const because = `it was ${before?.reached ?? "not reported"}${before?.failed === undefined ? "" : " and failed"}, then ${now?.reached ?? "not reported"}`
      before = now
      return fell ? [{ entries: [i], because }] : []
    })
  }
}

/** Receipts, and the same in another order, some twice. */
export interface Reordered extends Reported {
  /** The same entries in another order; any may come more than once. */
  readonly again: ReadonlyArray<Entry>
}

/** The order of the news does not matter. */
export const deliveryInAnyOrder: Law<Reordered> = {
  id: "switchboard/delivery-in-any-order",
  says: "How far an answer got does not depend on the order in which the channel's receipts come, nor on how often.",
  source: "Receipts of channels arrive late, twice and out of order",
  breaches: ({ again, answer, entries }) => {
    const [one, other] = [JSON.stringify(deliveryOf(entries, answer)), JSON.stringify(deliveryOf(again, answer))]
    return one === other ? [] : [{ entries: [], because: `${one ?? "nothing"} in one order, ${other ?? "nothing"} in another` }]
  }
}
