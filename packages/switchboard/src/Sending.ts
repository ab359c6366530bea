/** Doing what is due: claim a message in the ledger, send it, write down what became of it. */
import { type AnyAdapter, type OutboundRequest, SendError, UnknownOutcome } from "@redthread/channel"
import { Ledger, type LedgerError } from "@redthread/ledger"
import { type AgentId, type AnswerId, type ClosedWay, CustomerId, type Entry, EventKey, type Instant, type RecordId, type SendOutcome, weave } from "@redthread/model"
import { Cause, Clock, Effect, Result } from "effect"
import { type Answer, type AnswerPlanned, answersOf, followingAnswer, nextMessage, sendKey } from "./Answers.ts"
import { Composed } from "./Composition.ts"
import type { Stamp } from "./Consequences.ts"
import type { Task } from "./Outgoing.ts"
import { People, personOf } from "./People.ts"
import { Scribe } from "./Scribe.ts"
import { forbidden, inOrder, judge, type Listener, rendered, type Saying, waysOf } from "./Ways.ts"

/** How sending is paced, in milliseconds unless said otherwise. */
export interface Pace {
  /** How long a sending may take; after that its outcome is unknown. Longer than any adapter waits for an answer. */
  readonly lease: number
  /** The wait after the first failure to reach the channel; it doubles with every further one. */
  readonly firstWait: number
  readonly longestWait: number
  /** How often a channel that cannot be reached is tried before the answer is given up. */
  readonly attempts: number
  /** How often a vendor that can be asked is asked what became of a message. */
  readonly askEvery: number
  /** Messages that are sent at the same time. */
  readonly atOnce: number
}

/** A minute for a sending; ten attempts within about an hour. */
export const usualPace: Pace = { lease: 60_000, firstWait: 1_000, longestWait: 600_000, attempts: 10, askEvery: 60_000, atOnce: 16 }

/** What waits after so many attempts that did not reach the channel. */
export const waitAfter = ({ firstWait, longestWait }: Pace, attempt: number): number => Math.min(longestWait, firstWait * 2 ** Math.min(attempt, 40))

/** What an error of sending means for the message. */
export const outcomeOf = ({ reason }: SendError, attempt: number, now: Instant, pace: Pace): SendOutcome => {
  const wait = waitAfter(pace, attempt)
  switch (reason._tag) {
    case "RateLimited":
      return { _tag: "Postponed", until: (now + Math.max(reason.retryAfter, wait)) as Instant, reason: "RateLimited", text: "The channel wants us to slow down." }
    case "Unreachable":
      return attempt + 1 < pace.attempts
        ? { _tag: "Postponed", until: (now + wait) as Instant, reason: "Unreachable", text: reason.text }
        : { _tag: "Failed", reason: "Unreachable", text: `Not reached in ${pace.attempts} attempts: ${reason.text}` }
    case "UnknownOutcome":
      return { _tag: "Unknown", text: reason.text }
    case "Rejected":
      return { _tag: "Failed", reason: "Rejected", text: `${reason.text} (${reason.code})` }
    case "OptedOut":
      return { _tag: "Failed", reason: "OptedOut", text: "The channel says that the customer wants nothing more." }
    case "WindowClosed":
      return { _tag: "Failed", reason: "WindowClosed", text: `The channel allows ${reason.allowed}.` }
  }
}

/** The streams of one person and the thread that they are. */
export const listenerOf = Effect.fnUntraced(function*(record: RecordId) {
  const { tenant } = yield* Composed
  const ledger = yield* Ledger
  const person = personOf(yield* (yield* People).known, record)
  const streams = new Map(yield* Effect.forEach(person, (one) => Effect.map(ledger.read(tenant, one), (entries) => [one, entries] as const)))
  return { streams, thread: weave(CustomerId.make(record), [...streams.values()]).entries } satisfies Listener
})

/** What entries about an answer share. */
export const aboutAnswer = ({ planned: { answer, concern, on } }: Answer, { nextId, recorded }: Stamp) => ({
  id: nextId(), occurred: { instant: recorded, raw: "" }, recorded, on, answer, ...(concern === undefined ? {} : { concern })
})

/** The entries that tell what became of a message; where the whole answer has arrived by it, that too. */
export const endOf = (answer: Answer, message: number, attempt: number, outcome: SendOutcome, stamp: Stamp, by?: AgentId): [Entry, ...Array<Entry>] => {
  const end: Entry = { _tag: "SendEnded", ...aboutAnswer(answer, stamp), message, attempt, outcome, ...(by === undefined ? {} : { by }) }
  const now = followingAnswer(answer, end)
  const isWhole = nextMessage(answer) !== undefined && now !== undefined && now.messages.every(({ _tag }) => _tag === "Sent")
  if (!isWhole) return [end]
  const externalKey = "externalKey" in outcome && outcome.externalKey !== undefined ? { externalKey: outcome.externalKey } : {}
  return [end, { _tag: "Answered", ...aboutAnswer(answer, stamp), content: answer.planned.content, ...externalKey }]
}

interface Claimed {
  readonly adapter: AnyAdapter
  readonly request: OutboundRequest
}

/** What was planned, as it was asked for. */
const sayingOf = ({ concern, content, isAutomatic, purpose, subject, template }: AnswerPlanned): Saying => ({
  message: {
    content, purpose, ...(subject === undefined ? {} : { subject }), ...(template === undefined ? {} : { template }), ...(isAutomatic === undefined ? {} : { isAutomatic })
  },
  purpose, concern
})

const notOneThing = "The adapter was changed meanwhile: it would say this in another number of messages."

/** Does the tasks of the outbox; `gone` is told of answers that are not in their stream any more. */
export const makeSending = Effect.fnUntraced(function*(pace: Pace, gone: (answer: AnswerId) => void) {
  const composition = yield* Composed
  const ledger = yield* Ledger
  const scribe = yield* Scribe
  const people = yield* People
  const { tenant } = composition
  const adapterOf = (id: string) => composition.adapters.find((adapter) => adapter.id === id)
  const services = Effect.provideContext(yield* Effect.context<Composed | Ledger | People>())

  /** Appends to the answer's stream what `decide` makes of the answer as it is now; nothing for no entries. */
  const write = <A>(record: RecordId, id: AnswerId, decide: (answer: Answer, listener: Listener, stamp: Stamp) => Effect.Effect<readonly [ReadonlyArray<Entry>, A]>, otherwise: A) =>
    scribe.write((stamp) =>
      Effect.gen(function*() {
        const listener = yield* services(listenerOf(record))
        const stream = listener.streams.get(record) ?? []
        const answer = answersOf(stream).get(id)
        if (answer === undefined) {
          gone(id)
          return otherwise
        }
        const [entries, result] = yield* decide(answer, listener, stamp)
        const [first, ...rest] = entries
        if (first !== undefined) yield* ledger.commit({ tenant, keys: [], appends: [{ record, expected: stream.length, entries: [first, ...rest] }] })
        return result
      }))

  const refuse = Effect.fnUntraced(function*(answer: Answer, because: ClosedWay, listener: Listener, stamp: Stamp) {
    const { recipient } = answer.planned
    const saying = sayingOf(answer.planned)
    const ways = yield* waysOf(listener, saying, composition)
    const judged = yield* Effect.forEach(ways, (way) => judge(way, listener, saying, composition, stamp.recorded))
    const offeredOn = [...new Set(inOrder(judged).filter(({ recipient: { adapter } }) => adapter !== recipient.adapter).map(({ on }) => on))]
    return [{ _tag: "AnswerRefused", ...aboutAnswer(answer, stamp), because, offeredOn }] satisfies ReadonlyArray<Entry>
  })

  /** The right to send, and the duty to tell the outcome: whoever writes it down has it, and it is written down before the vendor is called. */
  const claim = (task: Extract<Task, { readonly _tag: "Send" }>) =>
    write<Claimed | undefined>(task.record, task.answer.planned.answer, Effect.fnUntraced(function*(answer, listener, stamp) {
      const next = nextMessage(answer)
      const { messages, recipient } = answer.planned
      const saying = sayingOf(answer.planned)
      const adapter = adapterOf(recipient.adapter)
      if (adapter === undefined || next?.message !== task.message || next.sending._tag !== "Waiting" || next.sending.attempt !== task.attempt) return [[], undefined] as const
      const out = yield* rendered(adapter, saying.message, recipient)
      const request = Result.isSuccess(out) && out.success.requests.length === messages ? out.success.requests[task.message] : undefined
      const because = forbidden(adapter, recipient, listener.thread, saying, stamp.recorded) ??
        (Result.isFailure(out) ? out.failure : request === undefined ? { reason: "Rejected", text: notOneThing } : undefined)
      if (because !== undefined || request === undefined) return [yield* refuse(answer, because ?? { reason: "Rejected", text: notOneThing }, listener, stamp), undefined] as const
      const until = (stamp.recorded + pace.lease) as Instant
      const tried: Entry = { _tag: "SendTried", ...aboutAnswer(answer, stamp), message: task.message, attempt: task.attempt, until }
      return [[tried], { adapter, request }] as const
    }), undefined)

  const end = (task: Pick<Extract<Task, { readonly attempt: number }>, "record" | "answer" | "message" | "attempt">, outcome: SendOutcome, isDue: (answer: Answer) => boolean = () => true) =>
    write(task.record, task.answer.planned.answer, (answer, _, stamp) =>
      Effect.succeed([isDue(answer) ? endOf(answer, task.message, task.attempt, outcome, stamp) : [], undefined] as const), undefined)

  const send = Effect.fn("Outbox.sendOne")(function*(task: Extract<Task, { readonly _tag: "Send" }>) {
    const claimed = yield* claim(task)
    if (claimed === undefined) return
    const key = sendKey(task.answer.planned.answer, task.message)
    const exit = yield* claimed.adapter.send(claimed.request, key).pipe(
      Effect.timeoutOrElse({
        duration: pace.lease * 0.8,
        orElse: () => Effect.fail(new SendError({ reason: new UnknownOutcome({ text: "No answer within the time allowed." }) }))
      }),
      Effect.map(({ externalKey }): SendOutcome => ({ _tag: "Sent", ...(externalKey === "" ? {} : { externalKey }) })),
      Effect.catch((error) => Effect.map(Clock.currentTimeMillis, (now) => outcomeOf(error, task.attempt, now as Instant, pace))),
      Effect.catchCause((cause) => Effect.succeed<SendOutcome>({ _tag: "Unknown", text: Cause.pretty(cause).slice(0, 500) }))
    )
    yield* end(task, exit)
  })

  const isStillOpen = (task: { readonly message: number; readonly attempt: number }, state: "Trying" | "Unknown" | "either") => (answer: Answer): boolean => {
    const next = nextMessage(answer)
    return next?.message === task.message && next.sending.attempt === task.attempt &&
      (next.sending._tag === "Trying" || next.sending._tag === "Unknown") && (state === "either" || next.sending._tag === state)
  }

  const ask = Effect.fnUntraced(function*(task: Extract<Task, { readonly _tag: "Ask" }>) {
    const { answer, recipient } = task.answer.planned
    const adapter = adapterOf(recipient.adapter)
    const sending = task.answer.messages[task.message]
    if (adapter?.lookUp === undefined || sending === undefined || !("since" in sending)) return
    const request = Result.getOrUndefined(yield* rendered(adapter, sayingOf(task.answer.planned).message, recipient))?.requests[task.message]
    if (request === undefined) return
    const asked = yield* Effect.option(adapter.lookUp(sendKey(answer, task.message), recipient, { request, since: sending.since }))
    if (asked._tag === "None") return
    yield* end(task, asked.value === undefined ? { _tag: "NotArrived", foundBy: "look-up" } : { _tag: "Sent", ...asked.value, foundBy: "look-up" }, isStillOpen(task, "Unknown"))
  })

  const report = Effect.fnUntraced(function*({ answer, externalKey, from, message, record, status }: Extract<Task, { readonly _tag: "Report" }>) {
    if (personOf(yield* people.known, record).includes(from)) return
    yield* scribe.write((stamp) =>
      Effect.gen(function*() {
        const stream = yield* ledger.read(tenant, record)
        const found = answersOf(stream).get(answer)
        if (found === undefined) return
        const attempt = found.messages[message]?.attempt ?? 0
        const [first, ...rest] = endOf(found, message, attempt, { _tag: "Reported", externalKey, status }, stamp)
        yield* ledger.commit({
          tenant,
          keys: [{ key: EventKey.make(`redthread/reported ${answer} ${externalKey} ${status}`), revision: 0 }],
          appends: [{ record, expected: stream.length, entries: [first, ...rest] }]
        })
      })).pipe(Effect.catchReason("LedgerError", "AlreadyCounted", () => Effect.void))
  })

  /** Does one task; where somebody else was faster there is nothing to do. What was begun is brought to its end. */
  return (task: Task): Effect.Effect<void, LedgerError> => {
    switch (task._tag) {
      case "Send": return Effect.uninterruptible(send(task))
      case "Missed": return end(task, { _tag: "Unknown", text: "Whoever sent it did not tell what became of it." }, isStillOpen(task, "Trying"))
      case "Found": return end(task, task.outcome, isStillOpen(task, "either"))
      case "Ask": return ask(task)
      case "Report": return report(task)
    }
  }
})
