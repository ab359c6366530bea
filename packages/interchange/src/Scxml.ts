/**
 * The structure of SCXML charts as a process: states, parallel states, histories, transitions in document order, with their
 * conflicts. What a process cannot say is listed, never dropped silently.
 */
import { ChannelName } from "@redthread/model"
import { type Composed, fromJson } from "@redthread/process"
import { type Document, type Loss, readXml, Unreadable } from "@redthread/standards"
import { Result } from "effect"
import { naming } from "./Names.ts"
import { type Chart, chartOf } from "./ScxmlChart.ts"
import { anyEvent, type Drawn, explore, flat } from "./ScxmlFlat.ts"
import { nested, sideBySide } from "./ScxmlParts.ts"
import { fits } from "./ScxmlRun.ts"

/** A chart as a process, with one channel that offers every step, and what was lost. */
export interface ReadChart {
  readonly process: Composed
  readonly losses: ReadonlyArray<Loss>
  /** The steps of the process that stand for an event of the chart; in one state at most one of them and its outcomes are possible. */
  readonly steps: Readonly<Record<string, ReadonlyArray<string>>>
  /** For each state of the process, the innermost states of the chart that are active in it. */
  readonly active: Readonly<Record<string, ReadonlyArray<string>>>
}

/** The name of the channel that offers every step of a chart: charts know no channels. */
export const chartChannel = "any"

const mostConfigurations = 2048

/**
 * Reads a chart. Fails where the document is no SCXML, leads to states that do not exist, never comes to rest, or has more
 * than 2,048 configurations.
 */
export const fromScxml = (document: Document): Result.Result<ReadChart, Unreadable> =>
  Result.flatMap(Result.flatMap(readXml("SCXML", document), chartOf), read)

const read = (chart: Chart): Result.Result<ReadChart, Unreadable> => {
  const refused = (reason: string, at = "") => Result.fail(new Unreadable({ format: "SCXML", at, reason }))
  const followed = explore(chart, mostConfigurations)
  const forgetful = followed.isComplete || Object.keys(chart.data).length === 0 ? undefined : { ...chart, isScripted: true }
  const explored = forgetful === undefined ? followed : explore(forgetful, mostConfigurations)
  if (!explored.isComplete) return refused(`The chart has more than ${mostConfigurations} configurations.`)
  if (explored.begins.length === 0) return refused("The chart never comes to rest at its beginning.")
  const compose = ({ events, initial, states }: Pick<Drawn, "events" | "initial" | "states">) => fromJson({
    name: naming()(chart.name, "chart"), version: 1, facts: {}, assurance: ["anonymous"], states, initial, events,
    channels: { [chartChannel]: { claims: Object.keys(states).filter((state) => states[state]?.["goal"] === true), affords: Object.fromEntries(Object.keys(events).map((event) => [event, {}])) } }
  })
  const asDrawn = nested(chart, explored)
  const structured = asDrawn === undefined ? undefined : Result.getOrUndefined(compose(asDrawn))
  const faithful = asDrawn === undefined || structured === undefined ? undefined : sideBySide(structured, chart, explored, asDrawn, ChannelName.make(chartChannel))
  const drawn = flat(chart, explored)
  const made = structured === undefined || faithful === undefined ? compose(drawn) : Result.succeed(structured)
  if (Result.isFailure(made)) return refused(made.failure.message)
  const losses: ReadonlyArray<Loss> = [
    ...chart.losses,
    ...(faithful === undefined && chart.states.some(({ parent }) => parent > 0) ? [{ at: "", what: "States in states are not kept: each configuration of the chart is a state of its own." }] : []),
    ...(chart.isScripted || forgetful !== undefined ? [{ at: "datamodel", what: chart.isScripted ? "Scripts may change any value: conditions on values leave both outcomes possible." : "The values grow without end: conditions on values leave both outcomes possible." }] : []),
    ...explored.restless.map((what) => ({ at: what, what: "The chart may never come to rest after this; that way is left out." })),
    ...chart.states.flatMap(({ first, transitions }) => [...(first === undefined ? [] : [first]), ...transitions].filter((transition) => !explored.taken.has(transition)).map(({ line }) => (
      { at: `line ${line}`, what: "This transition is never taken." }
    )))
  ]
  return Result.succeed({ process: made.success, losses, steps: faithful === undefined ? drawn.steps : asDrawn?.steps ?? {}, active: faithful ?? drawn.active })
}

/** The steps of the process that stand for an event of the chart, by its name or the nearest beginning of it; none where nothing waits for it. */
export const stepsFor = ({ steps }: ReadChart, event: string): ReadonlyArray<string> => {
  const nearest = Object.keys(steps).filter((name) => name !== anyEvent && fits(name, event)).sort((one, other) => other.length - one.length)[0]
  return steps[nearest ?? anyEvent] ?? []
}
