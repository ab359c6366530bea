/**
 * How much of a process generated customers do, with and without preferring what none did before: `node bench/properties.ts
 * [--runs 400] [--json]`. On the cancellation, on generated processes and on a large one, implemented by the book.
 */
import type { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import * as Test from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { runs: { type: "string", default: "400" }, json: { type: "boolean", default: false } } })
const read = (json: unknown): Process.Composed => Result.getOrThrow(Process.fromJson(json))

/** Two facts that may be told in any order, three levels of login, four channels that hand over everything. */
const large = (): Process.Composed => {
  const states = ["open", "drafted", "sent", "checked", "done"]
  const channels = ["app", "branch", "hotline", "web"]
  const tell = Object.fromEntries(["one", "two"].map((fact) => [`tell-${fact}`, { from: states.slice(0, 4), to: "drafted", needs: [fact] }]))
  const events = {
    ...tell, draft: { from: "open", to: "drafted" }, send: { from: "drafted", to: "sent" }, check: { from: "sent", to: "checked" },
    finish: { from: "checked", to: "done", needs: ["one", "two"] }
  }
  return read({
    name: "large", version: 1, facts: { one: { type: "string" }, two: { type: "string" } }, assurance: ["anonymous", "claimed", "authenticated"],
    states: Object.fromEntries(states.map((state) => [state, state === "done" ? { goal: true } : {}])), initial: "open", events,
    channels: Object.fromEntries(channels.map((channel) => [channel, {
      claims: ["done"], auth: { identify: { grants: "claimed" }, login: { grants: "authenticated" }, logout: { resets: true, keeps: "all" } },
      affords: Object.fromEntries(Object.keys(events).map((event) => [event, {}])),
      handover: Object.fromEntries(channels.filter((other) => other !== channel).map((other) => [other, { carries: "all", assurance: "keep" }]))
    }]))
  })
}

const byTheBook = (process: Process.Composed): Test.Driver<{ case: Process.Case }> => ({
  begin: () => ({ case: Process.unopened(process) }),
  channels: Object.fromEntries(process.channels.map((on: ChannelName): readonly [string, Test.ChannelDriver<{ case: Process.Case }>] => [on, {
    arrive: (customer) => {
      customer.case = Process.arrive(process, customer.case, on)
    },
    perform: (customer, step) => {
      const outcome = Process.step(process, customer.case, { channel: on, step: step as StepName })
      if (outcome._tag === "Refused") return { refused: outcome.because }
      customer.case = outcome.case
      return {}
    },
    observe: ({ case: { at, state } }) => ({ shows: at[on]?.visible ?? [], state })
  }])),
  wait: (customer, step) => {
    const { on } = customer.case
    const outcome = on === undefined ? undefined : Process.step(process, customer.case, { channel: on, step: step as StepName, byTime: true })
    if (outcome?._tag === "Taken") customer.case = outcome.case
  }
})

const covered = async (process: Process.Composed, guided: boolean, runs: number, seed: number) => {
  const before = globalThis.process.cpuUsage()
  const { coverage } = await Test.property(process, byTheBook(process), { guided }).assert({ seed, runs })
  const { system, user } = globalThis.process.cpuUsage(before)
  return { taken: coverage.taken, transitions: coverage.transitions, seconds: (user + system) / 1e6 }
}

const most = Number(given.runs)
const subjects: ReadonlyArray<readonly [string, ReadonlyArray<Process.Composed>, ReadonlyArray<number>]> = [
  ["cancellation", [read(JSON.parse(readFileSync(new URL("../packages/cli/demo/cancel-omni.json", import.meta.url), "utf8")))], [25, 50, 100]],
  ["100 generated", fc.sample(Test.composedProcesses, { seed: 5, numRuns: 100 }), [10, 20, 40]],
  ["large", [large()], [100, most]]
]
const rows = []
for (const [name, processes, counts] of subjects) {
  for (const runs of counts) {
    const total = { guided: 0, uniform: 0, transitions: 0, secondsGuided: 0, secondsUniform: 0 }
    for (const process of processes) {
      for (const seed of [1, 2, 3]) {
        const [one, other] = [await covered(process, true, runs, seed), await covered(process, false, runs, seed)]
        total.guided += one.taken
        total.uniform += other.taken
        total.transitions += one.transitions
        total.secondsGuided += one.seconds
        total.secondsUniform += other.seconds
      }
    }
    rows.push({ process: name, runs, ...total })
  }
}
const percent = (part: number, whole: number): string => `${(part / whole * 100).toFixed(1)} %`
if (given.json) console.log(JSON.stringify(rows, undefined, 2))
else {
  for (const { guided, process, runs, secondsGuided, secondsUniform, transitions, uniform } of rows) {
    console.log(`${process}, ${runs} customers, 3 seeds: ${percent(guided, transitions)} of the moves guided, ${percent(uniform, transitions)} uniform; ${secondsGuided.toFixed(1)} and ${secondsUniform.toFixed(1)} CPU s`)
  }
}
