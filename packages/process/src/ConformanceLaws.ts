/** What the comparison of logs with processes promises, as laws; costs are held to a search through everything by `step` alone. */
import type { Breach, ChannelName, EventLog, Law, StepName } from "@redthread/model"
import { Result } from "effect"
import { type Case, isGoal, isOver, tell, unopened } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { conformance, type ConformanceOptions } from "./Conformance.ts"
import { stepsOf } from "./Form.ts"
import { offered, step } from "./Step.ts"
import { text } from "./Walks.ts"

/** An event as a log shows it. */
export interface CaseEvent {
  readonly step: string
  readonly channel: string
  readonly facts: ReadonlyArray<string>
}

/** A process and one recorded case. */
export interface ProcessAndCase {
  readonly process: Composed
  readonly events: ReadonlyArray<CaseEvent>
  readonly mayBeOpen: boolean
  readonly unseen: ReadonlyArray<string>
}

/** How logs are compared; tests put a broken comparison in the place of our own. */
export type Compare = (process: Composed, log: EventLog, options: ConformanceOptions) => ReturnType<typeof conformance>

const limit = 400

const broken = (because: string): ReadonlyArray<Breach> => [{ entries: [], because }]

/** The log of one case, as a system would have written it: channel and facts are attributes. */
export const logOfCase = (events: ReadonlyArray<CaseEvent>): EventLog => ({
  cases: [{
    id: "1", attributes: {},
    events: events.map(({ channel, facts, step: activity }) => ({ activity, attributes: { ...Object.fromEntries(facts.map((fact) => [fact, "told"])), channel } }))
  }]
})

/** Every step that is declared anywhere, by name. */
const stepNames = ({ form }: Composed): ReadonlyArray<string> => [...new Set([
  ...Object.entries(form.events).flatMap(([name, event]) => stepsOf(name, event).map((each) => each.step)),
  ...Object.values(form.channels).flatMap(({ auth, handover }) => [
    ...Object.keys(auth ?? {}).flatMap((login) => [login, `${login} expires`]),
    ...Object.keys(handover ?? {}).map((to) => `handover ${to}`)
  ])
])]

/** All that the steps of these names lead to on a channel after the facts were told there, taken by customers or by time. */
const outcomes = (process: Composed, running: Case, on: string, names: ReadonlyArray<string>, facts: ReadonlyArray<string>): ReadonlyArray<readonly [string, Case, boolean]> => {
  const channel = on as ChannelName
  const told = Object.fromEntries(facts.map((fact) => [fact, null]))
  const possible = new Set<string>(offered(process, tell(process, running, channel, told), channel).map((offer) => offer.step))
  return names.flatMap((name) =>
    [false, true].flatMap((byTime) => {
      if (byTime ? name.startsWith("handover ") : !possible.has(name)) return []
      const outcome = step(process, running, { channel, step: name as StepName, byTime, facts: told })
      return outcome._tag === "Taken" ? [[name, outcome.case, byTime] as const] : []
    })
  )
}

const isEnd = (process: Composed, running: Case, mayBeOpen: boolean): boolean => mayBeOpen || isGoal(process, running.state) || isOver(process, running)

/** The least cost by looking at everything in the order of cost; `undefined` where there is too much, `Infinity` where no end is reached. */
export const leastDeviations = ({ events, mayBeOpen, process, unseen }: ProcessAndCase): number | undefined => {
  const names = stepNames(process)
  const moves = new Map<string, ReadonlyArray<readonly [string, Case, boolean]>>()
  const movesOf = (running: Case): ReadonlyArray<readonly [string, Case, boolean]> => {
    const key = text([running.state, running.known, running.at])
    const known = moves.get(key) ?? process.channels.flatMap((channel) => outcomes(process, running, channel, names, []))
    moves.set(key, known)
    return known
  }
  const seen = new Set<string>()
  const byCost: Array<Array<readonly [number, Case]>> = [[[0, unopened(process)]]]
  for (let cost = 0; cost < byCost.length; cost++) {
    const now = byCost[cost] ?? []
    for (const [position, running] of now) {
      const { at, known, state } = running
      const key = text([position, state, known, at])
      if (seen.has(key)) continue
      if (position === events.length && isEnd(process, running, mayBeOpen)) return cost
      if (seen.size >= limit) return undefined
      seen.add(key)
      const event = events[position]
      if (event !== undefined) {
        for (const [, after] of outcomes(process, running, event.channel, [event.step], event.facts)) now.push([position + 1, after])
        ;(byCost[cost + 1] ??= []).push([position + 1, running])
      }
      for (const [name, after, byTime] of movesOf(running)) {
        if (byTime || unseen.includes(name)) now.push([position, after])
        else (byCost[cost + 1] ??= []).push([position, after])
      }
    }
  }
  return Infinity
}

/** The laws of comparing logs with processes, about the given comparison. */
export const conformanceLawsOf = (compare: Compare) => {
  const compared = ({ events, mayBeOpen, process, unseen }: ProcessAndCase) => compare(process, logOfCase(events), { mayBeOpen, unseen, limit: limit * 20 })
  return {
    conformanceIsCheapest: {
      id: "process/conformance-is-cheapest",
      says: "No other explanation of a case by the process has fewer deviations, as taking every step one by one shows.",
      source: "Adriansyah 2014, optimal alignments",
      breaches: (subject) => {
        const [shortest, least] = [leastDeviations({ ...subject, events: [] }), leastDeviations(subject)]
        if (least === undefined || shortest === undefined) return []
        const result = compared(subject)
        if (Result.isFailure(result)) return shortest === Infinity && result.failure.reason === "unreachable" ? [] : broken(`${result.failure.message} It can, at a cost of ${least}.`)
        return result.success.totalCost === least ? [] : broken(`a cost of ${result.success.totalCost} instead of ${least}`)
      }
    } satisfies Law<ProcessAndCase>,
    conformanceTellsTheTruth: {
      id: "process/conformance-tells-the-truth",
      says: "The explanation of a case takes every event in turn, the process can do what it says, and its cost is the number of deviations it shows.",
      source: "Adriansyah 2014, definition of alignments",
      breaches: (subject) => {
        const result = compared(subject)
        const [variant] = Result.isSuccess(result) ? result.success.aligned.variants : []
        if (variant === undefined) return []
        const { events, mayBeOpen, process } = subject
        let position = 0
        let cases: ReadonlyArray<Case> = [unopened(process)]
        for (const move of variant.alignment.moves) {
          if ("event" in move && move.event !== position++) return broken(`event ${move.event} is taken out of turn`)
          if (move._tag === "OnlyLog") continue
          const cut = move.transition.lastIndexOf(" on ")
          const [name, channel] = [move.transition.slice(0, cut), move.transition.slice(cut + 4)]
          const event = move._tag === "Both" ? events[move.event] : undefined
          if (event !== undefined && (event.step !== name || event.channel !== channel)) return broken(`“${move.transition}” explains “${event.step}” on ${event.channel}`)
          cases = cases.flatMap((running) => outcomes(process, running, channel, [name], event?.facts ?? []).flatMap(([, after, byTime]) =>
            move._tag === "Silent" && !byTime && !subject.unseen.includes(name) ? [] : [after]))
          if (cases.length === 0) return broken(`“${move.transition}” cannot happen there`)
        }
        const shown = variant.alignment.moves.filter(({ _tag }) => _tag === "OnlyLog" || _tag === "OnlyNet").length
        return position !== events.length
          ? broken(`${events.length - position} events are left over`)
          : shown !== variant.alignment.cost
          ? broken(`${shown} deviations at a cost of ${variant.alignment.cost}`)
          : cases.some((running) => isEnd(process, running, mayBeOpen)) ? [] : broken("the process has not ended")
      }
    } satisfies Law<ProcessAndCase>,
    walkedCaseIsFree: {
      id: "process/walked-case-is-free",
      says: "A case that customers really walked through the process has no deviation, and every one of its steps was allowed.",
      source: "Adriansyah 2014, fitting traces",
      breaches: (subject) => {
        const result = compared({ ...subject, mayBeOpen: true })
        return Result.isFailure(result) ? broken(result.failure.message) : result.success.totalCost === 0 && result.success.perfectlyFitting === 1 ? [] : broken(`a cost of ${result.success.totalCost}`)
      }
    } satisfies Law<ProcessAndCase>
  } as const
}

/** The laws of comparing logs with processes, about our own comparison. */
export const conformanceLaws = conformanceLawsOf(conformance)
