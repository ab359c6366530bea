/** What replaying threads against a changed process promises, as laws. */
import { type Breach, ConcernId, CustomerId, type Entry, EntryId, EventKey, type Instant, type Law, type Thread } from "@redthread/model"
import { entriesFor } from "./Fold.ts"
import { step } from "./Step.ts"
import { type Walk, walked } from "./Walks.ts"
import { whatIf } from "./WhatIf.ts"

/** The thread of a customer who walked through a process as these numbers choose. */
export const threadOf = (walk: Walk): Thread => {
  let count = 0
  const entries: Array<Entry> = []
  walked(walk, step, true).forEach(({ asked, outcome }, i) => {
    entries.push(...entriesFor(walk.process, asked, outcome, {
      concern: ConcernId.make("concern"), occurred: { instant: i as Instant, raw: "" }, recorded: i as Instant, cause: EventKey.make(`event ${i}`), nextId: () => EntryId.make(`entry ${++count}`)
    }))
  })
  return { customer: CustomerId.make("customer"), entries }
}

const broken = (because: string): ReadonlyArray<Breach> => [{ entries: [], because }]

/** The laws of what-if, about the given replay. */
export const whatIfLawsOf = (replay: typeof whatIf) => ({
  sameProcessSameStory: {
    id: "process/same-process-same-story",
    says: "Where nothing is changed nothing goes differently, and every recorded step is explained by the process that it was taken in.",
    source: "DESIGN: pure functions",
    breaches: (walk) => {
      const { differences, unexplained } = replay(walk.process, walk.process, [threadOf(walk)])
      return [
        ...differences.flatMap(({ change, position }) => broken(`entry ${position}: ${change._tag}`)),
        ...unexplained.flatMap(({ position }) => broken(`entry ${position} is not explained`))
      ]
    }
  } satisfies Law<Walk>,
  withdrawnOfferIsNoticed: {
    id: "process/withdrawn-offer-is-noticed",
    says: "When channels offer nothing any more, everyone who took a step there is told of, at exactly those entries, the first as the cause of the others.",
    source: "DESIGN: What-if",
    breaches: (walk) => {
      const thread = threadOf(walk)
      const channels = Object.fromEntries(Object.entries(walk.process.form.channels).map(([name, { affords: _, ...kept }]) => [name, kept]))
      const after = { ...walk.process, form: { ...walk.process.form, channels } }
      const { differences } = replay(walk.process, after, [thread])
      const taken = thread.entries.flatMap((entry, i) => (entry._tag === "StepTaken" && entry.cause !== undefined ? [i] : []))
      const told = differences.filter(({ change, position }) => (change._tag === "Refused" || change._tag === "Spared") && taken.includes(position))
      const [first] = told
      return told.map(({ position }) => position).join() !== taken.join()
        ? broken(`entries ${told.map(({ position }) => position).join(", ")} instead of ${taken.join(", ")}`)
        : first === undefined || (first.change._tag === "Refused" && !first.follows) ? [] : broken(`the first of them is ${first.change._tag}`)
    }
  } satisfies Law<Walk>
})

/** The laws of what-if about our own replay. */
export const whatIfLaws = whatIfLawsOf(whatIf)
