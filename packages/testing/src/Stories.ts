/** Stories of customers: what they can do next by the process alone, where that leads, and every short story there is. */
import type { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Schema } from "effect"

/**
 * One thing that happens in a story. `Arrives`: the customer turns up on a channel by their own choice; `Takes`: they take
 * a step where they are, answering with what changed meanwhile if `anew`; `Waits`: time takes a step.
 */
export const Action = Schema.TaggedUnion({
  Arrives: { on: Schema.String },
  Takes: { step: Schema.String, anew: Schema.Boolean },
  Waits: { step: Schema.String }
})
export type Action = typeof Action.Type

/** Where stories may lead: the process, the channels that have a driver, those one can come back to, and whether time can pass. */
export interface Stage {
  readonly process: Process.Composed
  readonly channels: ReadonlyArray<ChannelName>
  readonly returnsTo: ReadonlyArray<ChannelName>
  readonly canWait: boolean
}

/** Which kinds of actions a customer chooses from. */
export interface Choices {
  /** Steps, and what time does. */
  readonly moves: ReadonlyArray<Action>
  /** Changes of channel by own choice, and coming back. */
  readonly arrivals: ReadonlyArray<Action>
}

const handoverTo = (step: string): string | undefined => (step.startsWith("handover ") ? step.slice("handover ".length) : undefined)

/** Everything that can happen next, as the process says. */
export const choices = ({ canWait, channels, process, returnsTo }: Stage, running: Process.Case): Choices => {
  const { on } = running
  if (on === undefined) return { moves: [], arrivals: channels.map((channel) => ({ _tag: "Arrives", on: channel })) }
  const steps = Process.offered(process, running, on).filter(({ step }) => {
    const to = handoverTo(step)
    return to === undefined || channels.some((channel) => channel === to)
  })
  return {
    moves: [
      ...steps.map(({ step }): Action => ({ _tag: "Takes", step, anew: false })),
      ...(canWait ? Process.timed(process, running, on).map((step): Action => ({ _tag: "Waits", step })) : [])
    ],
    arrivals: channels.filter((channel) => channel !== on || returnsTo.includes(channel)).map((channel): Action => ({ _tag: "Arrives", on: channel }))
  }
}

/** What an action leads to by the process alone; `undefined` where it cannot happen. */
export const after = (stage: Stage, running: Process.Case, action: Action): Process.Case | undefined => {
  if (action._tag === "Arrives") return stage.channels.includes(action.on as ChannelName) ? Process.arrive(stage.process, running, action.on as ChannelName) : undefined
  if (running.on === undefined || (action._tag === "Waits" && !stage.canWait)) return undefined
  const outcome = Process.step(stage.process, running, { channel: running.on, step: action.step as StepName, byTime: action._tag === "Waits" })
  if (outcome._tag === "Refused" || !stage.channels.includes(outcome.channel)) return undefined
  return outcome.case
}

/** The case in which every channel shows what it shows, values aside, as text. */
export const wholeOf = ({ at, known, on, state }: Process.Case): string =>
  JSON.stringify([state, on, known, Object.entries(at).sort(([one], [other]) => (one < other ? -1 : 1)).map(([channel, { assurance, visible }]) => [channel, assurance, visible])])

/** What the checker tells apart: the state, what is known, and what the channel shows where the customer is. */
export const situationOf = (running: Process.Case): string => {
  const { known, on, state } = running
  const here = on === undefined ? undefined : running.at[on]
  return JSON.stringify([state, on, known, here?.assurance, here?.visible])
}

/** The story without what cannot happen in it any more. */
export const possibleIn = (stage: Stage, actions: ReadonlyArray<Action>): ReadonlyArray<Action> => {
  let at = Process.unopened(stage.process)
  return actions.filter((action) => {
    const next = after(stage, at, action)
    if (next === undefined) return false
    at = next
    return true
  })
}

/** One way on from a situation, with the shortest story that takes it. */
export interface Way {
  readonly from: Process.Case
  readonly action: Action
  readonly to: Process.Case
  readonly story: ReadonlyArray<Action>
}

/**
 * Every way on from every situation, the first arrivals included, nearest first, until `limit` situations were seen. Without `roams`, customers change
 * channels by handover only: these are the situations and moves of the checker.
 */
export function* ways(stage: Stage, roams: boolean, limit: number): Generator<Way> {
  const queue: Array<{ readonly at: Process.Case; readonly story: ReadonlyArray<Action> }> = [{ at: Process.unopened(stage.process), story: [] }]
  const seen = new Set<string>()
  for (const { at, story } of queue) {
    const { arrivals, moves } = choices(stage, at)
    for (const action of roams || at.on === undefined ? [...moves, ...arrivals] : moves) {
      const to = after(stage, at, action)
      if (to === undefined) continue
      const longer = [...story, action]
      yield { from: at, action, to, story: longer }
      const key = wholeOf(to)
      if (seen.has(key) || seen.size >= limit) continue
      seen.add(key)
      queue.push({ at: to, story: longer })
    }
  }
}

const told = (action: Action, from: string): string =>
  action._tag === "Arrives" ? action.on === from ? `comes back to ${action.on} later` : `goes to ${action.on} by their own choice`
    : action._tag === "Waits" ? `time runs out (${action.step})`
    : handoverTo(action.step) === undefined ? `“${action.step}” on ${from}${action.anew ? " with new answers" : ""}` : `${from} passes them on to ${handoverTo(action.step) ?? ""}`

/** The story in words. */
export const storyOf = (actions: ReadonlyArray<Action>): string => {
  const [first, ...others] = actions
  if (first?._tag !== "Arrives") return ""
  let on = first.on
  const parts = others.map((action) => {
    const part = told(action, on)
    on = action._tag === "Arrives" ? action.on : action._tag === "Takes" ? handoverTo(action.step) ?? on : on
    return part
  })
  return `A customer begins on ${first.on}${parts.length === 0 ? "" : `: ${parts.join(", then ")}`}.`
}
