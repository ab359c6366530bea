/**
 * How fast processes are checked and run, on one core, with the peers beside: `node bench/process.ts [--facts 14] [--small 6] [--json]`.
 * Exploration and all rules on a large generated process, and Spin on its Promela model; @xstate/graph on a small one, as it cannot
 * finish the large one; `step` against XState's `send` on one customer's matter after the other, and with told values read by their schemas.
 */
import { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { parseArgs } from "node:util"
import { explore } from "../packages/process/src/Explore.ts"
import { planOf } from "../packages/process/src/Plan.ts"
import { large } from "./largeProcess.ts"
import { actors, graph, spin } from "./processPeers.ts"

const { values: given } = parseArgs({ options: { facts: { type: "string", default: "14" }, small: { type: "string", default: "6" }, json: { type: "boolean", default: false } } })

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
  const [{ states, transitions }, first] = seconds(() => explore(plan, 5_000_000))
  const [checked, checking] = seconds(() => Process.check(process, { limit: 5_000_000 }))
  const peakMemoryMb = globalThis.process.resourceUsage().maxRSS / 1024
  const exploring = Math.min(first, ...[1, 2].map(() => seconds(() => explore(plan, 5_000_000))[1]))
  return {
    states, transitions, findings: checked.findings.length, exploring, checking, statesPerSecond: states / exploring, edgesPerSecond: transitions / exploring,
    allRulesPerExploration: (checking - exploring) / exploring, peakMemoryMb
  }
}

const route = ["login", "draft", "tell0", "tell1", "tell2", "send", "check", "finish"]
const web = ChannelName.make("web")
const matter = Result.getOrThrow(Process.fromJson(large(3)))

/** One customer after the other goes through the same matter; with `facts`, their answers are read by the schemas first. */
const stepping = (rounds: number, facts?: Readonly<Record<string, string>>) => {
  const steps = route.map((step, i) => ({ channel: web, step: StepName.make(step), ...(facts === undefined || i < 2 || i > 4 ? {} : { facts: { [`fact${i - 2}`]: facts[`fact${i - 2}`] ?? "" } }) }))
  const [taken, time] = seconds(() => {
    let count = 0
    for (let i = 0; i < rounds; i++) {
      let at = Process.begin(matter, web)
      for (const asked of steps) {
        if (facts !== undefined && "facts" in asked && Result.isFailure(Process.decodeFacts(matter, asked.facts))) throw new Error("refused")
        const outcome = Process.step(matter, at, asked)
        if (outcome._tag === "Refused") throw new Error(outcome.because)
        at = outcome.case
        count++
      }
    }
    return count
  })
  return taken / time
}

/** What reading three answers costs, with nothing around it. */
const decoding = (rounds: number) => {
  const told = [{ fact0: "a" }, { fact1: "b" }, { fact2: "c" }]
  const [count, time] = seconds(() => {
    let read = 0
    for (let i = 0; i < rounds; i++) for (const facts of told) if (Result.isSuccess(Process.decodeFacts(matter, facts))) read++
    return read
  })
  return count / time
}

const sending = (customers: number) => {
  const go = actors(matter, customers, "web", route.map((step) => `web: ${step}`))
  const [sent, time] = seconds(go)
  return sent / time
}

const graphing = (facts: number) => {
  const process = Result.getOrThrow(Process.fromJson(large(facts)))
  const { neighbours, paths } = graph(process)
  const [states, adjacency] = seconds(neighbours)
  const [, shortest] = seconds(paths)
  const { states: ours } = Process.check(process)
  return { states, ours, statesPerSecond: states / adjacency, shortestPathsPerSecond: states / shortest }
}

const told = { fact0: "Ada", fact1: "12", fact2: "soon" }
measured(4)
stepping(250_000)
stepping(50_000, told)
sending(2_000)
const checker = measured(Number(given.facts))
const result = {
  checker, spin: spin(Result.getOrThrow(Process.fromJson(large(Number(given.facts))))), graph: graphing(Number(given.small)),
  stepsPerSecond: stepping(250_000), stepsToldPerSecond: stepping(250_000, told), decodedPerSecond: decoding(250_000), sentPerSecond: sending(20_000)
}
if (given.json) console.log(JSON.stringify(result))
else {
  const { decodedPerSecond, graph: found, sentPerSecond, spin: peer, stepsPerSecond, stepsToldPerSecond } = result
  const many = (value: number) => Math.round(value).toLocaleString("en")
  console.log(`${many(checker.states)} situations and ${many(checker.transitions)} moves explored in ${checker.exploring.toFixed(2)} s (the quickest of three): ${many(checker.statesPerSecond)} situations/s, ${many(checker.edgesPerSecond)} moves/s`)
  console.log(`all rules: ${(checker.checking - checker.exploring).toFixed(2)} s, ${checker.allRulesPerExploration.toFixed(1)} times the exploration; ${checker.findings} findings; peak memory ${many(checker.peakMemoryMb)} MB`)
  console.log(typeof peer === "string" ? peer
    : `Spin -O2 on the same: ${many(peer.states)} situations and ${many(peer.transitions)} moves in ${peer.seconds.toFixed(2)} s: ${many(peer.states / peer.seconds)} situations/s, ${many(peer.transitions / peer.seconds)} moves/s; ${many(peer.memoryMb)} MB; ` +
      `we are ${(checker.statesPerSecond * peer.seconds / peer.states).toFixed(1)} times as fast`)
  console.log(`@xstate/graph on a small one, ${many(found.states)} states (ours from all channels: ${many(found.ours)}): ${many(found.statesPerSecond)} states/s for the neighbours, ${many(found.shortestPathsPerSecond)} for the shortest paths`)
  console.log(`step: ${many(stepsPerSecond)} steps/s without decoding, XState's send ${many(sentPerSecond)}: ${(stepsPerSecond / sentPerSecond).toFixed(1)} times as fast`)
  console.log(`with three of eight steps telling a value: ${many(stepsToldPerSecond)} steps/s, the values read by their schemas; reading alone ${many(decodedPerSecond)} values/s`)
  console.log(`All times are CPU seconds; the wall clock ran up to ${slowest.toFixed(1)} times as long, because of other work on this machine.`)
}
