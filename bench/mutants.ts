/**
 * How many broken processes the checker notices: `node bench/mutants.ts [--models 200] [--seed 1] [--json]`. Clean processes are made
 * from seeds, every mutation breaks one place in each, and the checker has to find something in every mutant and nothing in
 * the clean ones. A mutant that survives is compared with its clean process, situation by situation and move by move: where
 * both can do exactly the same, the change has no effect (equivalent); every other survivor is listed as overlooked.
 */
import * as Process from "@redthread/process"
import { Result } from "effect"
import { parseArgs } from "node:util"
import { explore, moveOf, situation } from "../packages/process/src/Explore.ts"
import { factsIn, planOf } from "../packages/process/src/Plan.ts"
import { cleanModel, type Model, mutantOf, mutations } from "./processMutations.ts"

const { values: given } = parseArgs({ options: { models: { type: "string", default: "200" }, seed: { type: "string", default: "1" }, json: { type: "boolean", default: false } } })
const models = Number(given.models)
const first = Number(given.seed)

const composed = (model: Model): Process.Composed => Result.getOrThrow(Process.fromJson(model))

/** Everything customers can do, as text: situations by name, moves with what they ask and cost. */
const behaviour = (model: Model): string => {
  const plan = planOf(composed(model).form)
  if (plan === undefined) return "too many facts"
  const space = explore(plan, 2_000_000)
  const responsibleIn = (state: number) => [...plan.active[state] ?? []].sort().map((active) => [plan.form.states[active]?.owner, plan.form.states[active]?.department])
  const name = (index: number): string => {
    const { channel, known, level, state, visible } = situation(space, index)
    return JSON.stringify([plan.states[state], plan.channels[channel], plan.levels[level], factsIn(plan, known), factsIn(plan, visible), factsIn(plan, plan.has[state] ?? 0), plan.goal[state], plan.settled[state], plan.owed[state], responsibleIn(state)])
  }
  const lines: Array<string> = [plan.form.owner ?? ""]
  for (let index = 0; index < space.states; index++) {
    lines.push(name(index))
    for (let edge = space.firstEdge[index] ?? 0; edge < (space.firstEdge[index + 1] ?? 0); edge++) {
      const move = moveOf(space, edge)
      lines.push(`${name(index)} ${move.step} ${move.onlyWaits} ${factsIn(plan, move.asks & ~(space.visible[index] ?? 0)).join(",")} ${name(space.target[edge] ?? 0)}`)
    }
  }
  return lines.sort().join("\n")
}

const tally = new Map(mutations.map(({ name }) => [name, { made: 0, killed: 0, equivalent: 0 }]))
const rules = new Map<string, number>()
const overlooked: Array<string> = []
const equivalents: Array<string> = []
const falseAlarms: Array<string> = []
for (let seed = first; seed < first + models; seed++) {
  const model = cleanModel(seed)
  const clean = Process.check(composed(model))
  if (clean.findings.length > 0 || !clean.isComplete) falseAlarms.push(`seed ${seed}: ${clean.findings.map(({ message, rule }) => `${rule} ${message}`).join(" ")}`)
  mutations.forEach((mutation, number) => {
    const mutant = mutantOf(model, mutation, seed * 1000 + number)
    const counted = tally.get(mutation.name)
    if (mutant === undefined || counted === undefined) return
    counted.made++
    const { findings } = Process.check(composed(mutant))
    for (const rule of new Set(findings.map((finding) => finding.rule))) rules.set(rule, (rules.get(rule) ?? 0) + 1)
    if (findings.length > 0) counted.killed++
    else if (behaviour(mutant) === behaviour(model)) {
      counted.equivalent++
      equivalents.push(`seed ${seed}: ${mutation.name}`)
    } else overlooked.push(`seed ${seed}: ${mutation.name}`)
  })
}

const sum = (of: (counted: { made: number; killed: number; equivalent: number }) => number): number => [...tally.values()].reduce((total, counted) => total + of(counted), 0)
const made = sum((counted) => counted.made)
const killed = sum((counted) => counted.killed)
const equivalent = sum((counted) => counted.equivalent)
const share = killed / (made - equivalent)
if (given.json) {
  console.log(JSON.stringify({ seeds: [first, first + models - 1], mutations: mutations.length, made, killed, equivalent, share, overlooked, falseAlarms, perMutation: Object.fromEntries(tally), rules: Object.fromEntries(rules) }))
} else {
  console.log(`${models} clean processes (seeds ${first} to ${first + models - 1}): ${falseAlarms.length} false alarms`)
  for (const [name, counted] of tally) console.log(`  ${String(counted.killed).padStart(4)} of ${String(counted.made).padStart(4)} found, ${String(counted.equivalent).padStart(3)} without effect: ${name}`)
  console.log(`Rules that found them: ${[...rules].sort(([, one], [, other]) => other - one).map(([rule, count]) => `${rule} ${count}`).join(", ")}`)
  console.log(`${made} mutants by ${mutations.length} mutations: ${killed} found (${(100 * killed / made).toFixed(2)} % of all), ${equivalent} proved to have no effect, ${overlooked.length} overlooked: ${(100 * share).toFixed(2)} % of those with an effect.`)
  for (const line of [...falseAlarms.map((text) => `false alarm, ${text}`), ...overlooked.map((text) => `overlooked, ${text}`), ...equivalents.map((text) => `same situations and moves, ${text}`)]) console.log(line)
}
if (falseAlarms.length > 0 || share < 0.995) process.exitCode = 1
