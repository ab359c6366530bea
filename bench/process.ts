/**
 * How fast processes are checked and run, on one core: `node bench/process.ts [--facts 14] [--json]`. Exploration and all rules
 * on a large generated process, and `step` on one customer's matter after the other. XState is not among our dependencies,
 * so it is not measured beside.
 */
import { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { parseArgs } from "node:util"
import { explore } from "../packages/process/src/Explore.ts"
import { planOf } from "../packages/process/src/Plan.ts"

const { values: given } = parseArgs({ options: { facts: { type: "string", default: "14" }, json: { type: "boolean", default: false } } })

/** Everything is carried and kept, so that nothing is found: a form whose questions may be answered in any order, on four channels. */
const large = (facts: number): unknown => {
  const names = Array.from({ length: facts }, (_, i) => `fact${i}`)
  const states = ["open", "drafted", "sent", "checked", "done"]
  const channels = ["app", "branch", "hotline", "web"]
  const tell = Object.fromEntries(names.map((name, i) => [`tell${i}`, { from: states.slice(0, 4), to: "drafted", needs: [name] }]))
  const events = { draft: { from: "open", to: "drafted" }, ...tell, send: { from: "drafted", to: "sent" }, check: { from: "sent", to: "checked" }, finish: { from: "checked", to: "done", needs: names } }
  return {
    name: "large", version: 1, facts: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
    assurance: ["anonymous", "claimed", "authenticated"], initial: "open",
    states: Object.fromEntries(states.map((state) => [state, state === "done" ? { goal: true } : {}])), events,
    channels: Object.fromEntries(channels.map((channel) => [channel, {
      claims: ["done"], auth: { identify: { grants: "claimed" }, login: { grants: "authenticated" } },
      affords: Object.fromEntries(Object.keys(events).map((event) => [event, {}])),
      handover: Object.fromEntries(channels.filter((other) => other !== channel).map((other) => [other, { carries: "all", assurance: "keep" }]))
    }]))
  }
}
let slowest = 0
/** CPU seconds, so that other work on the machine does not count; how much it stretched the wall clock is told at the end. */
const seconds = <A>(run: () => A): readonly [A, number] => {
  const { system, user } = globalThis.process.cpuUsage()
  const began = performance.now()
  const value = run()
  const spent = globalThis.process.cpuUsage()
  slowest = Math.max(slowest, (performance.now() - began) * 1000 / (spent.user - user + spent.system - system))
  return [value, (spent.user - user + spent.system - system) / 1_000_000]
}

const measured = (facts: number) => {
  const process = Result.getOrThrow(Process.fromJson(large(facts)))
  const plan = planOf(process.form)
  if (plan === undefined) throw new Error("too many facts")
  const [space, exploring] = seconds(() => explore(plan, 5_000_000))
  const { states, transitions } = space
  const [checked, checking] = seconds(() => Process.check(process, { limit: 5_000_000 }))
  return {
    states, transitions, findings: checked.findings.length, exploring, checking, statesPerSecond: states / exploring, edgesPerSecond: transitions / exploring,
    allRulesPerExploration: (checking - exploring) / exploring, peakMemoryMb: globalThis.process.resourceUsage().maxRSS / 1024
  }
}

const stepping = () => {
  const process = Result.getOrThrow(Process.fromJson(large(3)))
  const web = ChannelName.make("web")
  const steps = ["login", "draft", "tell0", "tell1", "tell2", "send", "check", "finish"].map((step) => ({ channel: web, step: StepName.make(step) }))
  const rounds = 250_000
  const [taken, time] = seconds(() => {
    let count = 0
    for (let i = 0; i < rounds; i++) {
      let at = Process.begin(process, web)
      for (const asked of steps) {
        const outcome = Process.step(process, at, asked)
        if (outcome._tag === "Refused") throw new Error(outcome.because)
        at = outcome.case
        count++
      }
    }
    return count
  })
  return { steps: taken, stepsPerSecond: taken / time }
}

measured(4)
const result = { checker: measured(Number(given.facts)), step: (stepping(), stepping()) }
if (given.json) console.log(JSON.stringify(result))
else {
  const { checker, step } = result
  const many = (value: number) => Math.round(value).toLocaleString("en")
  console.log(`${many(checker.states)} situations and ${many(checker.transitions)} moves explored in ${checker.exploring.toFixed(2)} s: ${many(checker.statesPerSecond)} situations/s, ${many(checker.edgesPerSecond)} moves/s`)
  console.log(`all rules: ${(checker.checking - checker.exploring).toFixed(2)} s, ${checker.allRulesPerExploration.toFixed(1)} times the exploration; ${checker.findings} findings; peak memory ${many(checker.peakMemoryMb)} MB`)
  console.log(`step: ${many(step.stepsPerSecond)} steps/s without decoding`)
  console.log(`All times are CPU seconds; the wall clock ran up to ${slowest.toFixed(1)} times as long, because of other work on this machine.`)
}
