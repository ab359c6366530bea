/** An answer on its way, as its entries tell it: what waits, what is being sent, what arrived, what nobody knows. Pure. */
import type { AnswerId, ClosedWay, Entry, Instant } from "@redthread/model"

/** The entry in which an answer was planned. */
export type AnswerPlanned = Extract<Entry, { readonly _tag: "AnswerPlanned" }>

/**
 * How far the sending of one message is. `attempt` counts from 0: the next one where it waits, the last one else. A
 * message that waits is not sent before `notBefore`; one that is being sent has no outcome yet, and after `until` it has
 * none that its sender could still tell.
 */
export type Sending =
  | { readonly _tag: "Waiting"; readonly attempt: number; readonly notBefore: Instant }
  | { readonly _tag: "Trying"; readonly attempt: number; readonly since: Instant; readonly until: Instant }
  | { readonly _tag: "Unknown"; readonly attempt: number; readonly since: Instant; readonly text: string }
  | { readonly _tag: "Sent"; readonly attempt: number }
  | { readonly _tag: "Failed"; readonly attempt: number; readonly because: ClosedWay }

/** An answer, and how far each of its messages is. They are sent one after the other. */
export interface Answer {
  readonly planned: AnswerPlanned
  readonly messages: ReadonlyArray<Sending>
  /** Why it was not sent after all. */
  readonly refused?: ClosedWay
}

/** The key under which a vendor gets a message of an answer: the same for every attempt. */
export const sendKey = (answer: AnswerId, message: number): string => `${answer}/${message}`

/** The message that is next: the first that has not arrived; `undefined` when there is nothing more to do for it. */
export const nextMessage = ({ messages, refused }: Answer): { readonly message: number; readonly sending: Sending } | undefined => {
  const message = messages.findIndex(({ _tag }) => _tag !== "Sent")
  const sending = messages[message]
  return refused !== undefined || sending === undefined || sending._tag === "Failed" ? undefined : { message, sending }
}

/** Why an answer will not arrive as a whole; `undefined` while it may. Such an answer is for a person to look at. */
export const deadBecause = ({ messages, refused }: Answer): ClosedWay | undefined =>
  refused ?? messages.reduce<ClosedWay | undefined>((found, sending) => found ?? (sending._tag === "Failed" ? sending.because : undefined), undefined)

const ended = (was: Sending, { attempt, outcome, recorded }: Extract<Entry, { readonly _tag: "SendEnded" }>): Sending => {
  // Who has it, has it: whatever else is said of it before or later.
  if (was._tag === "Sent" || outcome._tag === "Sent") return { _tag: "Sent", attempt: was._tag === "Sent" ? was.attempt : attempt }
  if (outcome._tag === "Reported") return outcome.status === "failed" ? was : { _tag: "Sent", attempt }
  if (was._tag === "Waiting" || was._tag === "Failed" || attempt !== was.attempt) return was
  switch (outcome._tag) {
    case "Postponed":
      return { _tag: "Waiting", attempt: attempt + 1, notBefore: outcome.until }
    case "NotArrived":
      return { _tag: "Waiting", attempt: attempt + 1, notBefore: recorded }
    case "Failed":
      return { _tag: "Failed", attempt, because: { reason: outcome.reason, text: outcome.text } }
    case "Unknown":
      return was._tag === "Unknown" ? was : { _tag: "Unknown", attempt, since: was.since, text: outcome.text }
  }
}

const withMessage = (answer: Answer, message: number, change: (was: Sending) => Sending): Answer => ({
  ...answer, messages: answer.messages.map((sending, i) => (i === message ? change(sending) : sending))
})

/** The answer after one more of its entries; `undefined` before it was planned. A refusal before the plan is no answer's end. */
export const followingAnswer = (answer: Answer | undefined, entry: Entry): Answer | undefined => {
  if (answer === undefined) {
    if (entry._tag !== "AnswerPlanned") return undefined
    const waiting: Sending = { _tag: "Waiting", attempt: 0, notBefore: entry.recorded }
    return { planned: entry, messages: Array.from({ length: entry.messages }, () => waiting) }
  }
  if (!("answer" in entry) || entry.answer !== answer.planned.answer) return answer
  switch (entry._tag) {
    case "AnswerRefused":
      return { ...answer, refused: entry.because }
    case "SendTried":
      return withMessage(answer, entry.message, (was) =>
        was._tag === "Waiting" && was.attempt === entry.attempt ? { _tag: "Trying", attempt: entry.attempt, since: entry.recorded, until: entry.until } : was)
    case "SendEnded":
      return withMessage(answer, entry.message, (was) => ended(was, entry))
    default:
      return answer
  }
}

/** All answers that a thread or stream tells of, by id, in the order in which they were planned. */
export const answersOf = (entries: ReadonlyArray<Entry>): ReadonlyMap<AnswerId, Answer> => {
  const answers = new Map<AnswerId, Answer>()
  for (const entry of entries) {
    if (!("answer" in entry) || entry._tag === "QuestionDecided" || entry.answer === undefined) continue
    const answer = followingAnswer(answers.get(entry.answer), entry)
    if (answer !== undefined) answers.set(entry.answer, answer)
  }
  return answers
}
