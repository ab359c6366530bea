/** What the outbox promises, as laws over the ledger and what the vendor saw. */
import type { AnswerId, Breach, Entry, Law } from "@redthread/model"
import { type Answer, answersOf, deadBecause, nextMessage } from "./Answers.ts"
import { laneOf } from "./Ways.ts"

/** One request that reached a vendor: for which message of which answer, and whether the customer got it. */
export interface Called {
  readonly answer: AnswerId
  readonly message: number
  readonly arrived: boolean
}

/**
 * The entries of one person in commit order, and the requests that vendors saw, in their order. `replyWindow` is that of
 * the channel, in milliseconds; absent where free answers are always allowed.
 */
export interface Outgone {
  readonly entries: ReadonlyArray<Entry>
  readonly calls: ReadonlyArray<Called>
  readonly replyWindow?: number
}

const nameOf = ({ answer, message }: Pick<Called, "answer" | "message">): string => `message ${message} of ${answer}`

/** Where an attempt begins. */
const triesIn = (entries: ReadonlyArray<Entry>) => entries.flatMap((entry, i) => (entry._tag === "SendTried" ? [{ entry, i }] : []))

/** Each message arrives at most once. */
export const arrivesOnce: Law<Outgone> = {
  id: "switchboard/arrives-once",
  says: "No customer gets the same answer twice, whatever crashes or times out.",
  source: "Promise of the outbox",
  breaches: ({ calls }) => {
    const arrived = calls.flatMap((call) => (call.arrived ? [nameOf(call)] : []))
    return arrived.flatMap((name, i): ReadonlyArray<Breach> => (arrived.indexOf(name) < i ? [{ entries: [], because: `${name} arrived again` }] : []))
  }
}

/** The ledger knows of a request before the vendor does. */
export const triedBeforeCalled: Law<Outgone> = {
  id: "switchboard/tried-before-called",
  says: "Nothing leaves us that is not written down before, and nothing is tried again whose outcome is unknown.",
  source: "Promise of the outbox",
  breaches: ({ calls, entries }) => {
    const tries = triesIn(entries)
    const counts = new Map<string, number>()
    for (const call of calls) counts.set(nameOf(call), (counts.get(nameOf(call)) ?? 0) + 1)
    return [
      ...[...counts].flatMap(([name, count]): ReadonlyArray<Breach> => {
        const written = tries.filter(({ entry }) => nameOf(entry) === name).length
        return written < count ? [{ entries: [], because: `${name} was requested ${count} times, ${written} are written down` }] : []
      }),
      ...tries.flatMap(({ entry, i }): ReadonlyArray<Breach> => {
        const isFree = entry.attempt === 0 || entries.slice(0, i).some((earlier) =>
          earlier._tag === "SendEnded" && nameOf(earlier) === nameOf(entry) && earlier.attempt === entry.attempt - 1 && (earlier.outcome._tag === "Postponed" || earlier.outcome._tag === "NotArrived"))
        return isFree ? [] : [{ entries: [i], because: `${nameOf(entry)} is tried again although nobody knows what became of it` }]
      })
    ]
  }
}

/** A no is obeyed from the moment in which it is written down. */
export const neverAfterNo: Law<Outgone> = {
  id: "switchboard/never-after-no",
  says: "Who said STOP gets nothing more of that kind, also nothing that was on its way.",
  source: "GDPR Art. 7(3) and 21(3); CTIA Messaging Principles",
  breaches: ({ entries }) =>
    triesIn(entries).flatMap(({ entry, i }): ReadonlyArray<Breach> => {
      const planned = answersOf(entries).get(entry.answer)?.planned
      const word = entries.slice(0, i).findLast((earlier) =>
        earlier._tag === "ConsentChanged" && earlier.consent.purpose === planned?.purpose &&
        (earlier.consent.channel === undefined || earlier.consent.channel === planned?.recipient.channel))
      return word?._tag === "ConsentChanged" && !word.consent.granted ? [{ entries: [i], because: `${nameOf(entry)} is sent after “${word.consent.evidence}”` }] : []
    })
}

/** Free answers only while the channel allows them. */
export const withinTheWindow: Law<Outgone> = {
  id: "switchboard/within-the-window",
  says: "Nothing is sent after the channel's reply window has closed.",
  source: "Reply windows of WhatsApp, Messenger and Instagram (24 hours)",
  breaches: ({ entries, replyWindow }) =>
    replyWindow === undefined ? [] : triesIn(entries).flatMap(({ entry, i }): ReadonlyArray<Breach> => {
      const heard = entries.slice(0, i).flatMap((earlier) =>
        earlier._tag === "Contacted" && earlier.event._tag === "Message" && earlier.event.direction === "inbound" && earlier.event.automatic === undefined ? [earlier.event.at.instant] : [])
      const since = entry.recorded - Math.max(-Infinity, ...heard)
      return since > replyWindow ? [{ entries: [i], because: `${nameOf(entry)} is sent ${since} ms after the customer was heard` }] : []
    })
}

/** Once nothing is under way any more, every answer has arrived, failed with a reason, or waits for a person. */
export const nothingForgotten: Law<Outgone> = {
  id: "switchboard/nothing-forgotten",
  says: "Every planned answer arrives, fails with a reason, or waits for a person to find out.",
  source: "Promise of the outbox",
  breaches: ({ calls, entries }) =>
    [...answersOf(entries).values()].flatMap((answer): ReadonlyArray<Breach> => {
      const id = answer.planned.answer
      const next = nextMessage(answer)
      const told = entries.filter((entry) => entry._tag === "Answered" && entry.answer === id).length
      const isWhole = answer.messages.every(({ _tag }) => _tag === "Sent")
      return [
        ...(next !== undefined && next.sending._tag !== "Unknown" ? [`${nameOf({ answer: id, message: next.message })} is still “${next.sending._tag}”`] : []),
        ...(isWhole && told !== 1 ? [`${id} arrived and is told ${told} times`] : []),
        ...(!isWhole && told > 0 ? [`${id} is told and did not arrive`] : []),
        ...(next === undefined && !isWhole && deadBecause(answer) === undefined ? [`${id} ended without a reason`] : []),
        ...answer.messages.flatMap((sending, message) =>
          sending._tag === "Sent" && !calls.some((call) => call.answer === id && call.message === message && call.arrived) ? [`${nameOf({ answer: id, message })} counts as sent and never arrived`] : [])
      ].map((because) => ({ entries: [], because }))
    })
}

/** To one address nothing is tried while something that was planned before still waits or is being sent. */
export const inThePlannedOrder: Law<Outgone> = {
  id: "switchboard/in-the-planned-order",
  says: "Answers reach a customer in the order in which they were given; only one whose outcome nobody knows is overtaken.",
  source: "Promise of the outbox",
  breaches: ({ entries }) =>
    triesIn(entries).flatMap(({ entry, i }): ReadonlyArray<Breach> => {
      const answers = [...answersOf(entries.slice(0, i)).values()]
      const nth = answers.findIndex(({ planned }) => planned.answer === entry.answer)
      const lane = (answer: Answer | undefined): string => (answer === undefined ? "" : laneOf(answer.planned.recipient))
      const before = answers.slice(0, Math.max(0, nth)).find((answer) =>
        lane(answer) === lane(answers[nth]) && ["Waiting", "Trying"].includes(nextMessage(answer)?.sending._tag ?? ""))
      return before === undefined ? [] : [{ entries: [i], because: `${nameOf(entry)} overtakes ${before.planned.answer}` }]
    })
}

/** All promises of the outbox about what left us. */
export const outboxLaws: ReadonlyArray<Law<Outgone>> = [arrivesOnce, triedBeforeCalled, neverAfterNo, withinTheWindow, nothingForgotten, inThePlannedOrder]
