/** What is wrong with a planned journey that its schema cannot see: names that lead nowhere. */
import { ChannelEvent, Entry, type JourneySpec } from "@redthread/model"

/** One problem, and where in the plan. */
export interface PlanProblem {
  readonly path: ReadonlyArray<string | number>
  readonly reason: string
}

const kindsOf = (union: { readonly cases: object }): ReadonlyArray<string> => Object.keys(union.cases)

/** All problems of a plan; empty where it can be used. */
export const planProblems = ({ stages, steps = [] }: JourneySpec): ReadonlyArray<PlanProblem> => {
  const touchpoints = new Map<string, string>()
  const found: Array<PlanProblem> = []
  const [entries, events] = [kindsOf(Entry), kindsOf(ChannelEvent)]
  stages.forEach(({ stage, touchpoints: own }, i) => {
    if (stages.findIndex((one) => one.stage === stage) !== i) found.push({ path: ["stages", i, "stage"], reason: `The stage “${stage}” comes twice.` })
    own.forEach(({ channel, events: kinds = [], id }, j) => {
      const known = touchpoints.get(id)
      if (known !== undefined && known !== channel) found.push({ path: ["stages", i, "touchpoints", j, "id"], reason: `The touchpoint “${id}” is on ${known} elsewhere.` })
      touchpoints.set(id, channel)
      kinds.forEach((kind, k) => {
        if (!events.includes(kind)) found.push({ path: ["stages", i, "touchpoints", j, "events", k], reason: `No channel event is called “${kind}”; there are ${events.join(", ")}.` })
      })
    })
  })
  steps.forEach(({ at = [], metBy = [], name }, i) => {
    if (steps.findIndex((one) => one.name === name) !== i) found.push({ path: ["steps", i, "name"], reason: `The step “${name}” comes twice.` })
    at.forEach((id, j) => {
      if (!touchpoints.has(id)) found.push({ path: ["steps", i, "at", j], reason: `No touchpoint is called “${id}”; there are ${[...touchpoints.keys()].join(", ")}.` })
    })
    metBy.forEach(({ entry, event, process, step, touchpoint }, j) => {
      if (touchpoint !== undefined && !touchpoints.has(touchpoint)) found.push({ path: ["steps", i, "metBy", j, "touchpoint"], reason: `No touchpoint is called “${touchpoint}”.` })
      if (entry !== undefined && !entries.includes(entry)) found.push({ path: ["steps", i, "metBy", j, "entry"], reason: `No entry is called “${entry}”; there are ${entries.join(", ")}.` })
      if (event !== undefined && !events.includes(event)) found.push({ path: ["steps", i, "metBy", j, "event"], reason: `No channel event is called “${event}”; there are ${events.join(", ")}.` })
      if (event !== undefined && entry !== undefined && entry !== "Contacted") found.push({ path: ["steps", i, "metBy", j, "event"], reason: "Only the entry “Contacted” has an event." })
      if ([entry, event, process, step, touchpoint].every((one) => one === undefined)) found.push({ path: ["steps", i, "metBy", j], reason: "It says nothing: every step that was taken would meet it." })
    })
  })
  return found
}
