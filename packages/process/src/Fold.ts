/** The case as a fold over the entries of its concern, and the entries that a step leaves behind. */
import { type ConcernId, type Entry, type EntryId, type EventKey, type FactName, type Instant, type OutsideTime } from "@redthread/model"
import { arrive, type Case, higher, presence, tell, united, unopened } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { asksOf, authOf, own } from "./Form.ts"
import { machineOf } from "./Machine.ts"
import { clocked } from "./Reminders.ts"
import { type Asked, afterAuth, type Outcome } from "./Step.ts"

const changed = (process: Composed, running: Case, entry: Extract<Entry, { _tag: "AssuranceChanged" }>): Case => {
  const here = presence(process, running, entry.on)
  const auth = authOf(own(process.form.channels, entry.on), entry.by)
  return {
    ...running,
    known: united(running.known, [...auth?.asks ?? [], ...auth?.brings ?? []]),
    at: { ...running.at, [entry.on]: { visible: auth === undefined ? here.visible : afterAuth(auth, here.visible), assurance: entry.now } }
  }
}

const taken = (process: Composed, running: Case, entry: Extract<Entry, { _tag: "StepTaken" }>): Case => {
  const machine = machineOf(process.form)
  const name = machine.targets.get(entry.step)?.event ?? entry.step
  const event = own(process.form.events, name)
  const afford = own(own(process.form.channels, entry.on)?.affords, name)
  const here = presence(process, running, entry.on)
  const byTime = entry.cause === undefined && machine.timeouts[machine.index.get(running.state) ?? -1]?.some((timeout) => timeout.event === entry.step) === true
  const asks = event === undefined || afford === undefined || byTime ? [] : asksOf(afford, event)
  const known = united(running.known, asks)
  const shows = (byTime ? [] : afford?.shows ?? []).filter((fact) => known.some((name) => name === fact))
  return {
    ...running,
    state: machine.index.has(entry.now) ? entry.now : running.state,
    known,
    at: { ...running.at, [entry.on]: { ...here, visible: united(united(here.visible, asks), shows) } }
  }
}

const handedOver = (process: Composed, running: Case, { handover }: Extract<Entry, { _tag: "HandedOver" }>): Case => {
  if (!Object.hasOwn(process.form.channels, handover.to)) return running
  const { [handover.from]: _, ...elsewhere } = running.at
  const open = presence(process, running, handover.to)
  const carried = handover.carried.filter((fact) => Object.hasOwn(process.form.facts, fact))
  return {
    ...running,
    known: united(running.known, carried),
    on: handover.to,
    at: { ...elsewhere, [handover.to]: { visible: united(open.visible, carried), assurance: higher(handover.assurance, open.assurance) } }
  }
}

/** The running case after one more entry of its concern; see `caseOf`. */
export const following = (process: Composed, running: Case, entry: Entry): Case => {
  if (entry._tag === "RowImported") return { ...running, known: united(running.known, entry.facts.map(({ name }) => name).filter((name) => Object.hasOwn(process.form.facts, name))) }
  if (!Object.hasOwn(process.form.channels, entry.on)) return running
  const arrived = arrive(process, running, entry.on)
  const at = entry.occurred.instant
  switch (entry._tag) {
    case "FactGiven":
      return tell(process, running, entry.on, { [entry.fact.name]: entry.fact.value })
    case "AssuranceChanged":
      return clocked(process, arrived, changed(process, arrived, entry), at, `${entry.on} ${entry.by}`)
    case "StepTaken":
      return entry.process === process.name ? clocked(process, arrived, taken(process, arrived, entry), at) : running
    case "HandedOver":
      return clocked(process, arrived, handedOver(process, arrived, entry), at)
    default:
      return running
  }
}

/**
 * The running case that the entries of one concern add up to, in their order: logins, facts told or held by another
 * system, steps taken and handovers count, all else leaves it as it is. Steps of another process and channels the process does not know are
 * passed over; a step without a cause that is the `onTimeout` of its state was taken by time. Equal to the case that `step` gave when the entries were written.
 */
export const caseOf = (process: Composed, entries: ReadonlyArray<Entry>): Case =>
  entries.reduce<Case>((running, entry) => following(process, running, entry), unopened(process))

/** What entries need besides the outcome: times and ids come from outside. */
export interface Noting {
  readonly concern: ConcernId
  readonly occurred: OutsideTime
  readonly recorded: Instant
  readonly nextId: () => EntryId
  /** The channel event that led to it; left out where time took the step. */
  readonly cause: EventKey
}

/** The entries a step leaves in the thread: what was asked, what became of it, and what the customer told with it. */
export const entriesFor = (process: Composed, asked: Asked, outcome: Outcome, { cause, nextId, ...noting }: Noting): ReadonlyArray<Entry> => {
  const about = { ...noting, on: asked.channel, ...(asked.byTime === true ? {} : { cause }) }
  const { name } = process
  if (outcome._tag === "Refused") {
    const { because, offeredOn, state, step } = outcome
    return [{ _tag: "StepRefused", id: nextId(), ...about, process: name, step, state, because, offeredOn }]
  }
  const { assurance, assuranceWas, channel, kind, now, step, was } = outcome
  const questions = outcome.asked.map((fact): Entry => ({ _tag: "FactAsked", id: nextId(), ...about, fact, known: outcome.reasked.includes(fact) }))
  const main: Entry = kind === "auth" || authOf(own(process.form.channels, asked.channel), step) !== undefined
    ? { _tag: "AssuranceChanged", id: nextId(), ...about, was: assuranceWas, now: assurance, by: step }
    : kind === "handover"
    ? {
      _tag: "HandedOver",
      id: nextId(),
      ...about,
      handover: {
        from: asked.channel,
        to: channel,
        carried: (own(outcome.case.at, channel)?.visible ?? []),
        lost: outcome.forgotten,
        assurance,
        because: `${asked.channel} hands over to ${channel}`
      }
    }
    : { _tag: "StepTaken", id: nextId(), ...about, process: name, step, was, now }
  const answers = Object.entries(asked.facts ?? {}).filter(([fact]) => Object.hasOwn(process.form.facts, fact))
  return [
    ...questions,
    ...answers.map(([fact, value]): Entry => ({ _tag: "FactGiven", id: nextId(), ...about, fact: { name: fact as FactName, value, on: asked.channel, at: about.occurred } })),
    main
  ]
}
