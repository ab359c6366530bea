/** What one linked event means for the thread: the entries it causes. Pure; time and ids come in. */
import {
  type Assurance, type ChannelEvent, type ChannelName, type ConcernId, type Entry, type EntryId, type FactName, type Instant, knownFacts,
  type OutsideTime, PromiseId, type RecordId, type Signal, standingRows, type StateName, type StepName
} from "@redthread/model"
import * as Process from "@redthread/process"
import { type Composition, processNamed } from "./Composition.ts"
import type { Linked } from "./Stages.ts"

/** An entry and the stream it belongs to. */
export interface Placed {
  readonly record: RecordId
  readonly entry: Entry
}

/** When it is written down, and the names of the entries to come. */
export interface Stamp {
  readonly recorded: Instant
  readonly nextId: () => EntryId
}

/** An entry without what all entries of one cause share. */
export type Body = Entry extends infer E ? E extends Entry ? Omit<E, "id" | "occurred" | "recorded" | "on" | "cause"> : never : never

/** An entry to be, or one that needs the id it will have. */
export type Draft = Body | ((id: EntryId) => Body)

/** Where and when something was said or done, and all that the thread says until then. */
export interface Situation {
  readonly entries: ReadonlyArray<Entry>
  readonly on: ChannelName
  readonly at: OutsideTime
  readonly concern: ConcernId | undefined
  /** That of the concern, where it has one. */
  readonly process: Process.Composed | undefined
}

/** What is proved on a channel now, as the thread tells it. */
export const assuranceOn = (entries: ReadonlyArray<Entry>, channel: string): Assurance => {
  for (const entry of entries.toReversed()) {
    if (entry._tag === "AssuranceChanged" && entry.on === channel) return entry.now
    if (entry._tag === "HandedOver" && entry.handover.to === channel) return entry.handover.assurance
  }
  return "anonymous"
}

const factsOf = (entries: ReadonlyArray<Entry>): ReadonlySet<FactName> => new Set(knownFacts(entries).keys())

/** Signals that the payload itself gave, and the step that its words ask for where it names none. */
const signalsOf = ({ classification, event, link }: Linked): ReadonlyArray<Signal> => {
  const given = event.signals
  const named = given.some(({ _tag }) => _tag === "StepTried")
  return !named && link._tag !== "Unlinked" && classification._tag === "About" && classification.step !== undefined
    ? [...given, { _tag: "StepTried", step: classification.step }]
    : given
}

/**
 * The entries that a signal means, in order: at most one, but for a step, which may reach the goal and close the concern.
 * A step is put to the process, which takes or refuses it. None for a step without a process.
 */
export const meant = (signal: Signal, { at, concern, entries, on, process }: Situation): ReadonlyArray<Draft> => {
  const about = concern === undefined ? {} : { concern }
  switch (signal._tag) {
    case "Searched":
      return [{ _tag: "Searched", query: signal.query, results: signal.results, ...about }]
    case "Asked":
      return [{ _tag: "FactAsked", fact: signal.fact, known: factsOf(entries).has(signal.fact), ...about }]
    case "Told":
      return [{ _tag: "FactGiven", fact: { name: signal.fact, value: signal.value, on, at }, ...about }]
    case "LoggedIn":
      return [{ _tag: "AssuranceChanged", was: assuranceOn(entries, on), now: signal.assurance, by: signal.by, ...about }]
    case "LoggedOut":
      return [{ _tag: "AssuranceChanged", was: assuranceOn(entries, on), now: "anonymous", by: signal.by, ...about }]
    case "SentElsewhere":
      return [{ _tag: "Redirected", redirect: { from: on, to: signal.to, forced: signal.forced, because: signal.because }, ...about }]
    case "HandedOver": {
      const known = factsOf(entries)
      const carried = signal.carried.filter((fact) => known.has(fact))
      const keeps = process !== undefined && Process.handoverKeepsAssurance(process, on, signal.to)
      return [{
        _tag: "HandedOver",
        handover: {
          from: on,
          to: signal.to,
          carried,
          lost: [...known].filter((fact) => !carried.includes(fact)),
          assurance: keeps ? assuranceOn(entries, on) : "anonymous",
          because: signal.because
        },
        ...about
      }]
    }
    case "Promised":
      return [(id) => ({ _tag: "PromiseMade", promise: { id: PromiseId.make(`P-${id}`), text: signal.text, ...dueOf(signal.due) }, ...about })]
    case "Noted":
      return [{ _tag: "NoteWritten", text: signal.text, ...about }]
    case "StepTried":
      return concern === undefined || process === undefined ? [] : attempt(process, concern, entries, on, signal.step, at)
  }
}

/**
 * The entries that an event causes, in order: the contact itself, the concern it opens or continues, and what its
 * signals say. A step is put to the process, which takes or refuses it; both are entries. The contact stands in the
 * event's own stream, all that concerns the matter in the stream where the concern lives.
 */
export const consequences = (linked: Linked, home: RecordId, composition: Composition, stamp: Stamp): ReadonlyArray<Placed> => {
  const { before, concern, event, link, on, received: { channel, checksum }, record } = linked
  const placed: Array<Placed> = []
  const soFar = (): ReadonlyArray<Entry> => [...before, ...placed.map(({ entry }) => entry)]
  const put = (body: Draft, stream: RecordId = home): void => {
    const id = stamp.nextId()
    const entry = { ...(typeof body === "function" ? body(id) : body), id, occurred: event.at, recorded: stamp.recorded, on, cause: event.key }
    placed.push({ record: stream, entry: entry as Entry })
  }
  const about = concern === undefined ? {} : { concern }

  put({ _tag: "Contacted", event, delivery: { channel, checksum }, ...about }, record)
  if (concern !== undefined && link._tag === "Opens") {
    const process = processNamed(composition, link.process)
    put({
      _tag: "ConcernOpened",
      concern,
      title: link.process,
      ...(process === undefined ? {} : { process: { name: link.process, version: process.version } })
    })
  } else if (concern !== undefined && link._tag === "Continues" && !seenOn(before, concern, event)) {
    put({ _tag: "ConcernLinked", concern, because: link.because })
  }
  if (event._tag === "ConsentChanged") put({ _tag: "ConsentChanged", consent: event.consent, ...about })

  const process = processOf(soFar(), concern, composition)
  for (const signal of signalsOf(linked)) {
    for (const draft of meant(signal, { entries: soFar(), on, at: event.at, concern, process })) put(draft)
  }
  return placed
}

const lastOfDay = 86_399_999

/** When a promise falls due; a day without time is kept until its end, in UTC. */
const dueOf = (raw: string): { due?: OutsideTime } => {
  const instant = Date.parse(raw) + (/^\d{4}-\d{2}-\d{2}$/.test(raw) ? lastOfDay : 0)
  return Number.isNaN(instant) ? {} : { due: { instant: instant as Instant, raw } }
}

const seenOn = (before: ReadonlyArray<Entry>, concern: ConcernId, event: ChannelEvent): boolean =>
  event.thread.conversation !== undefined && before.some((entry) =>
    entry._tag === "Contacted" && entry.concern === concern && entry.event.adapter === event.adapter &&
    entry.event.thread.conversation === event.thread.conversation
  )

/** The process of a concern, where it has one that is composed here. */
export const processOf = (entries: ReadonlyArray<Entry>, concern: ConcernId | undefined, composition: Composition): Process.Composed | undefined => {
  for (const entry of entries) {
    if (entry._tag === "ConcernOpened" && entry.concern === concern) return processNamed(composition, entry.process?.name)
  }
  return undefined
}

/** Puts a step to the process: taken or refused, and what follows when the goal is reached. */
const attempt = (
  process: Process.Composed,
  concern: ConcernId,
  entries: ReadonlyArray<Entry>,
  on: ChannelName,
  step: StepName,
  at: OutsideTime
): ReadonlyArray<Body> => {
  const rows: ReadonlySet<Entry> = new Set(standingRows(entries))
  const own = entries.filter((entry) => (entry.concern === concern || entry.concern === undefined) && (entry._tag !== "RowImported" || rows.has(entry)))
  const outcome = Process.step(process, Process.caseOf(process, own), { channel: on, step })
  const name = process.name
  if (outcome._tag === "Refused") {
    return [{ _tag: "StepRefused", concern, process: name, step, state: outcome.state, because: outcome.because, offeredOn: outcome.offeredOn }]
  }
  const { now, was } = outcome
  return [
    { _tag: "StepTaken", concern, process: name, step, was, now },
    ...(Process.isGoal(process, now) ? settled(concern, now, entries, at) : [])
  ]
}

/** Reaching the goal closes the concern and settles the promises given about it: kept in time, or broken. */
export const settled = (concern: ConcernId, outcome: StateName, entries: ReadonlyArray<Entry>, at: OutsideTime): ReadonlyArray<Body> => {
  const done = new Set(entries.flatMap((entry) => (entry._tag === "PromiseKept" || entry._tag === "PromiseBroken" ? [entry.promise] : [])))
  const open = entries.flatMap((entry) =>
    entry._tag === "PromiseMade" && entry.concern === concern && !done.has(entry.promise.id) ? [entry.promise] : [])
  return [
    ...open.map(({ due, id }): Body => ({
      _tag: due === undefined || at.instant <= due.instant ? "PromiseKept" : "PromiseBroken",
      promise: id,
      concern
    })),
    { _tag: "ConcernClosed", concern, outcome }
  ]
}
