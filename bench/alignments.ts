/**
 * How long it takes to align logs and to decide soundness: `node bench/alignments.ts [--seed 1] [--nets 6] [--steps 30] [--noise 0.3] [--json]`.
 * On generated nets (sequence, choice, parallel parts, loops) with noisy cases, and on the process corpus where
 * `REDTHREAD_CORPUS` names it. Times are CPU seconds of one process.
 */
import type { Net } from "@redthread/model"
import * as Process from "@redthread/process"
import * as Standards from "@redthread/standards"
import { Result } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { cpuUsage } from "node:process"
import { parseArgs } from "node:util"
import { gunzipSync } from "node:zlib"
import { dieOf } from "./Die.ts"

const { values: given } = parseArgs({
  options: {
    seed: { type: "string", default: "1" }, nets: { type: "string", default: "6" }, steps: { type: "string", default: "30" },
    noise: { type: "string", default: "0.3" }, json: { type: "boolean", default: false }
  }
})

type Die = ReturnType<typeof dieOf>

/** A net of so many steps, and a way to play cases on it. */
const netOf = (die: Die, size: number): { readonly net: Net; readonly play: () => Array<string> } => {
  const [places, transitions, arcs]: [Array<{ id: string }>, Array<{ id: string; label?: string }>, Array<Net["arcs"][number]>] = [[], [], []]
  const place = (): string => `p${places.push({ id: `p${places.length}` }) - 1}`
  const step = (takes: ReadonlyArray<string>, gives: ReadonlyArray<string>, label?: string): void => {
    const id = `t${transitions.length}`
    transitions.push(label === undefined ? { id } : { id, label })
    for (const from of takes) arcs.push({ from, to: id, weight: 1 })
    for (const to of gives) arcs.push({ from: id, to, weight: 1 })
  }
  let labels = 0
  const build = (steps: number, begin: string, end: string): () => Array<string> => {
    if (steps <= 1) {
      const label = `step ${labels++}`
      step([begin], [end], label)
      return () => [label]
    }
    const first = 1 + die(steps - 1)
    const kind = die(10)
    if (kind < 5) {
      const middle = place()
      const [one, other] = [build(first, begin, middle), build(steps - first, middle, end)]
      return () => [...one(), ...other()]
    }
    if (kind < 7) {
      const [one, other] = [build(first, begin, end), build(steps - first, begin, end)]
      return () => (die(2) === 0 ? one() : other())
    }
    if (kind < 9) {
      const [a, b, c, d] = [place(), place(), place(), place()]
      step([begin], [a, b])
      step([c, d], [end])
      const [one, other] = [build(first, a, c), build(steps - first, b, d)]
      return () => {
        const [left, right, merged] = [one(), other(), [] as Array<string>]
        while (left.length + right.length > 0) merged.push((right.length === 0 || (left.length > 0 && die(2) === 0) ? left : right).shift() ?? "")
        return merged
      }
    }
    const [before, after] = [place(), place()]
    step([begin], [before])
    step([after], [end])
    const [body, again] = [build(first, before, after), build(steps - first, after, before)]
    return () => {
      const seen = body()
      while (die(3) === 0 && seen.length < 200) seen.push(...again(), ...body())
      return seen
    }
  }
  const [begin, end] = [place(), place()]
  const play = build(size, begin, end)
  return { net: { name: `${size} steps`, places, transitions, arcs, initial: { [begin]: 1 }, final: { [end]: 1 } }, play }
}

const noisy = (die: Die, seen: ReadonlyArray<string>, labels: ReadonlyArray<string>, noise: number): ReadonlyArray<string> =>
  seen.flatMap((activity) => {
    const other = labels[die(labels.length)] ?? activity
    const turn = die(3000) / 1000
    return turn >= noise * 3 ? [activity] : turn < noise ? [] : turn < 2 * noise ? [activity, other] : [other]
  })

const seconds = (begun: ReturnType<typeof cpuUsage>): number => {
  const { system, user } = cpuUsage(begun)
  return (system + user) / 1e6
}

const measure = (name: string, net: Net, variants: ReadonlyArray<Process.Variant>) => {
  const prepared = Result.getOrThrow(Process.prepareNet(net))
  const aligning = cpuUsage()
  const align = Process.aligner(prepared)
  let [totalCost, visited, gaveUp] = [0, 0, 0]
  for (const { activities, cases } of variants) {
    const aligned = align(activities)
    if (Result.isFailure(aligned)) gaveUp++
    else {
      totalCost += aligned.success.cost * cases.length
      visited += aligned.success.visited
    }
  }
  const alignSeconds = seconds(aligning)
  const deciding = cpuUsage()
  const { markings, verdict } = Process.soundnessOf(prepared)
  const line = { name, transitions: net.transitions.length, variants: variants.length, totalCost, gaveUp, visited, alignSeconds, verdict, markings, soundSeconds: seconds(deciding) }
  console.log(given.json ? JSON.stringify(line) : `${name}: ${line.transitions} transitions, ${line.variants} variants, cost ${totalCost}, ${visited} situations, ${alignSeconds.toFixed(2)} s; ${verdict}, ${markings} markings, ${line.soundSeconds.toFixed(2)} s${gaveUp > 0 ? `; gave up ${gaveUp} times` : ""}`)
}

for (let seed = Number(given.seed); seed < Number(given.seed) + Number(given.nets); seed++) {
  const die = dieOf(seed)
  const { net, play } = netOf(die, Number(given.steps))
  const labels = net.transitions.flatMap(({ label }) => label ?? [])
  const variants = Array.from({ length: 100 }, (_, i) => ({ activities: noisy(die, play(), labels, Number(given.noise)), cases: [i] }))
  measure(`seed ${seed}`, net, variants)
}

const corpus = globalThis.process.env["REDTHREAD_CORPUS"]
if (corpus !== undefined) {
  const bytes = (path: string): Uint8Array => {
    const content = readFileSync(join(corpus, "process", path))
    return new Uint8Array(path.endsWith(".gz") ? gunzipSync(content) : content)
  }
  const pairs = [
    ...["00", "05", "10", "20", "50"].map((noise) => ["logs/a12/a12.pnml", `logs/a12/a12f0n${noise}.xes.gz`] as const),
    ["nets/roadtraffic.pnml", "logs/roadtraffic50traces.xes"] as const, ["nets/running-example.pnml", "logs/reviewing.xes"] as const
  ]
  for (const [net, log] of pairs) {
    measure(`${net} ${log}`, Result.getOrThrow(Standards.readPnml(bytes(net))).net, Process.variantsOf(Result.getOrThrow(Standards.readXes(bytes(log))).log))
  }
}
