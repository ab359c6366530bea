/** What customers tried, read back out of a recorded thread: one attempt for each step taken or refused, in its order. */
import type { ConcernId, Entry, ProcessName, StepName, Thread } from "@redthread/model"
import type { Schema } from "effect"
import type { Composed } from "./Composed.ts"
import { expiryOf, own } from "./Form.ts"
import { machineOf } from "./Machine.ts"
import type { Asked } from "./Step.ts"

/** Something that was tried, or told without a step, with the entries that tell it. */
export interface Attempt {
  /** Position of its last entry in the thread. */
  readonly position: number
  readonly entries: ReadonlyArray<Entry>
  /** The last of them. */
  readonly last: Entry
  /** Absent where facts were told without any step. */
  readonly asked?: Asked
  /** Whether the record says that the step was taken. */
  readonly isTaken: boolean
}

/** The entry that says what became of a step; it stands behind the questions and answers that belong to it. */
type Main = Extract<Entry, { readonly _tag: "AssuranceChanged" | "HandedOver" | "StepRefused" | "StepTaken" }>

const isMain = (entry: Entry): entry is Main =>
  entry._tag === "AssuranceChanged" || entry._tag === "HandedOver" || entry._tag === "StepRefused" || entry._tag === "StepTaken"

const stepIn = (entry: Main): StepName =>
  entry._tag === "AssuranceChanged" ? entry.by : entry._tag === "HandedOver" ? `handover ${entry.handover.to}` as StepName : entry.step

/** Time left no cause, and takes only what is declared to be taken by time. */
const isByTime = (process: Composed, entry: Main): boolean => {
  if (entry.cause !== undefined || entry._tag === "HandedOver") return false
  const step = stepIn(entry)
  return entry._tag === "AssuranceChanged"
    ? Object.keys(own(process.form.channels, entry.on)?.auth ?? {}).some((login) => expiryOf(login) === step)
    : machineOf(process.form).timeouts.some((timeouts) => timeouts.some(({ event }) => event === step))
}

const belongTogether = (one: Entry, other: Entry): boolean => one.on === other.on && one.cause === other.cause && one.recorded === other.recorded

/** The concerns of a thread that this process is about, in the order in which they appear. */
export const concernsOf = ({ entries }: Thread, process: ProcessName): ReadonlyArray<ConcernId> => [...new Set(entries.flatMap((entry) => {
  const name = entry._tag === "ConcernOpened" ? entry.process?.name : entry._tag === "StepTaken" || entry._tag === "StepRefused" ? entry.process : undefined
  return name === process && entry.concern !== undefined ? [entry.concern] : []
}))]

/** What was tried about one concern; logins and facts that belong to no concern count for all. */
export const attemptsOf = ({ entries }: Thread, concern: ConcernId, process: Composed): ReadonlyArray<Attempt> => {
  const attempts: Array<Attempt> = []
  let waiting: ReadonlyArray<readonly [number, Entry]> = []
  const release = (): void => {
    for (const [position, entry] of waiting) if (entry._tag === "FactGiven") attempts.push({ position, entries: [entry], last: entry, isTaken: true })
    waiting = []
  }
  entries.forEach((entry, position) => {
    if (entry.concern !== undefined && entry.concern !== concern) return
    const [last] = waiting
    if (last !== undefined && !belongTogether(last[1], entry)) release()
    if (entry._tag === "FactAsked" || entry._tag === "FactGiven") waiting = [...waiting, [position, entry]]
    else if (isMain(entry)) {
      if ((entry._tag === "StepTaken" || entry._tag === "StepRefused") && entry.process !== process.name) return release()
      const facts: Record<string, Schema.Json> = {}
      for (const [, one] of waiting) if (one._tag === "FactGiven") facts[one.fact.name] = one.fact.value
      const asked = { channel: entry.on, step: stepIn(entry), facts, byTime: isByTime(process, entry) }
      attempts.push({ position, entries: [...waiting.map(([, one]) => one), entry], last: entry, asked, isTaken: entry._tag !== "StepRefused" })
      waiting = []
    }
  })
  release()
  return attempts
}
