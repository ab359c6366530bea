/** An exported statechart, run by XState, does what the process itself does: the same steps are possible and lead to the same. */
import { type ChannelName, StepName } from "@redthread/model"
import { toXState } from "@redthread/interchange"
import * as Process from "@redthread/process"
import { runs, walks } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as xstate from "xstate"
import { charts } from "./Charts.ts"

const machineOf = (process: Process.Composed) => {
  const { config, machine } = toXState(process)
  expect(JSON.parse(JSON.stringify(config))).toEqual(config)
  return machine(xstate)
}

/** Everything that could be asked of a process: every step on every channel, by the customer and by time. */
const everything = ({ channels, form }: Process.Composed): ReadonlyArray<Process.Asked & { readonly byTime: boolean; readonly event: string }> =>
  channels.flatMap((channel) => {
    const { affords, auth, handover } = form.channels[channel] ?? {}
    const asked = (step: string, byTime = false) => ({ channel, step: StepName.make(step), byTime, event: `${channel}: ${step}` })
    return [
      ...Object.entries(auth ?? {}).flatMap(([step, { expires }]) => [asked(step), ...(expires === undefined ? [] : [asked(Process.expiryOf(step), true)])]),
      ...Object.keys(affords ?? {}).flatMap((name) => Process.stepsOf(name, form.events[name] ?? { from: "", to: "" }).map(({ step }) => asked(step))),
      ...Object.keys(handover ?? {}).map((to) => asked(`handover ${to}`))
    ]
  })

const activeStates = (value: unknown): ReadonlyArray<string> =>
  typeof value === "string" ? [value] : Object.entries(value as object).flatMap(([key, inside]) => [key, ...activeStates(inside)])

const walk = (process: Process.Composed, choices: ReadonlyArray<number>): void => {
  const [begins] = process.channels
  if (begins === undefined) return
  const machine = machineOf(process)
  const asked = everything(process)
  const timeouts = [...new Set(Object.values(process.form.states).flatMap(({ onTimeout }) => onTimeout ?? []))]
  let running = Process.begin(process, begins)
  let [snapshot] = xstate.transition(machine, xstate.initialTransition(machine)[0], { type: `${begins} arrives` })
  for (const choice of choices) {
    const all = [...asked, ...timeouts.map((step) => ({ channel: running.on as ChannelName, step: StepName.make(step), byTime: true, event: `by time: ${step}` }))]
    const next = all[choice % Math.max(1, all.length)]
    if (next === undefined) return
    const { event, ...step } = next
    const facts = choice % 3 === 0 && !step.byTime ? { name: "Ada", other: 1 } : undefined
    const outcome = Process.step(process, running, { ...step, ...(facts === undefined ? {} : { facts }) })
    const sent = { type: event, ...(facts === undefined ? {} : { facts }) }
    expect([event, snapshot.can(sent)]).toEqual([event, outcome._tag === "Taken"])
    ;[snapshot] = xstate.transition(machine, snapshot, sent)
    if (outcome._tag === "Taken") running = outcome.case
    const { at, known, on, state, values } = running
    expect(snapshot.context).toEqual({ at, known, on, values })
    expect(activeStates(snapshot.value).filter((name) => !name.startsWith("(")).sort())
      .toEqual(Object.keys(process.form.states).filter((name) => Process.isIn(process, state, name)).sort())
    if (snapshot.status === "done") expect(Process.isOver(process, running)).toBe(true)
  }
}

describe("a statechart exported for XState", () => {
  it("takes and refuses the steps that the process does, and gets to the same, on one channel and on several", () => {
    fc.assert(fc.property(walks, ({ choices, process }) => walk(process, choices)), { numRuns: runs })
  })
  it("enters, leaves and remembers states with parts as the process does, unless it lists what it cannot move", () => {
    let told = 0
    fc.assert(fc.property(charts, fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }), (json, choices) => {
      const process = Result.getOrThrow(Process.fromJson(json))
      if (toXState(process).losses.some(({ at }) => at.includes("/also/"))) told++
      else walk(process, choices)
    }), { numRuns: runs })
    expect(told).toBeLessThan(runs / 2)
  })
})
