/**
 * How long it takes to compare a log with a process and its channels: `node bench/conformance.ts [--seed 1] [--cases 1000] [--steps 12] [--noise 0.2] [--json]`.
 * A process of so many steps in a row, some with an outcome that leads back, on four channels with logins and handovers;
 * customers walk through it as they like, then events are swallowed, doubled or moved to another channel. CPU seconds.
 */
import type { ChannelName, EventLog, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { cpuUsage } from "node:process"
import { parseArgs } from "node:util"
import { dieOf } from "./Die.ts"

const { values: given } = parseArgs({
  options: {
    seed: { type: "string", default: "1" }, cases: { type: "string", default: "1000" }, steps: { type: "string", default: "12" },
    noise: { type: "string", default: "0.2" }, json: { type: "boolean", default: false }
  }
})

const die = dieOf(Number(given.seed))
const steps = Number(given.steps)
const noise = Number(given.noise)
const facts = ["name", "contractNo", "address", "reason", "iban", "email"]
const channels = ["web", "hotline", "branch", "email"]
const factOf = (i: number): string => facts[i % facts.length] ?? "name"

const composed = Result.getOrThrow(Process.fromJson({
  name: "bench", version: 1, facts: Object.fromEntries(facts.map((fact) => [fact, { type: "string" }])), assurance: ["anonymous", "authenticated"],
  states: Object.fromEntries(Array.from({ length: steps + 1 }, (_, i) => [`s${i}`, i === steps ? { goal: true } : {}])), initial: "s0",
  events: Object.fromEntries(Array.from({ length: steps }, (_, i) => [`e${i}`, {
    from: `s${i}`, to: `s${i + 1}`, needs: [factOf(i)], ...(i % 4 === 3 ? { outcomes: { back: `s${i - 2}` } } : {})
  }])),
  channels: Object.fromEntries(channels.map((channel, c) => [channel, {
    auth: { login: { grants: "authenticated", brings: ["name", "contractNo"] }, logout: { resets: true } },
    affords: Object.fromEntries(Array.from({ length: steps }, (_, i) => [`e${i}`, (i + c) % 5 === 0 ? { atLeast: "authenticated" } : {}])),
    handover: Object.fromEntries(channels.filter((other) => other !== channel).map((other) => [other, { carries: "all", assurance: "keep" }]))
  }]))
}))

const walk = (): ReadonlyArray<{ readonly step: StepName; readonly channel: ChannelName }> => {
  const seen: Array<{ readonly step: StepName; readonly channel: ChannelName }> = []
  let running = Process.unopened(composed)
  let channel = composed.channels[die(composed.channels.length)] as ChannelName
  while (!Process.isOver(composed, running) && seen.length < steps * 4) {
    if (die(6) === 0) channel = composed.channels[die(composed.channels.length)] as ChannelName
    const ways = Process.offered(composed, running, channel)
    const events = ways.filter(({ kind }) => kind === "event")
    const way = events.length > 0 && die(5) > 0 ? events[die(events.length)] : ways[die(ways.length)]
    if (way === undefined) continue
    const outcome = Process.step(composed, running, { channel, step: way.step })
    if (outcome._tag === "Refused") continue
    running = outcome.case
    seen.push({ step: way.step, channel })
    channel = outcome.channel
  }
  return seen
}

const log: EventLog = {
  cases: Array.from({ length: Number(given.cases) }, (_, i) => ({
    id: String(i), attributes: {},
    events: walk().flatMap(({ channel, step }) => {
      const event = { activity: step as string, attributes: { channel: channel as string } }
      if (die(1000) >= noise * 1000) return [event]
      const kind = die(3)
      return kind === 0 ? [] : kind === 1 ? [event, event] : [{ ...event, attributes: { channel: channels[die(channels.length)] ?? "web" } }]
    })
  }))
}

const begun = cpuUsage()
const result = Result.getOrThrow(Process.conformance(composed, log))
const { system, user } = cpuUsage(begun)
const cpu = (user + system) / 1e6
const { aligned, cases, events, fitness, perfectlyFitting, precision, totalCost, variants } = result
const visited = aligned.variants.reduce((sum, { alignment }) => sum + alignment.visited, 0)
const report = {
  cases, events, variants, perfectlyFitting, totalCost, fitness: Number(fitness.toFixed(4)), precision: Number(precision.toFixed(4)),
  visited, visitedPerVariant: Math.round(visited / variants), cpuSeconds: Number(cpu.toFixed(2)), eventsPerSecond: Math.round(events / cpu)
}
console.log(given.json ? JSON.stringify(report) : Object.entries(report).map(([name, value]) => `${name}: ${value}`).join("\n"))
