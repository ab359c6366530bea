/**
 * Whether assessments can be trusted. `node bench/assess.ts [--companies 200] [--runs 2000] [--json]`.
 * Planted companies, plain and odd ones: the verdicts that are right, and the alarms where nothing changed. Statistics: how often each test cries wolf on shuffled data
 * at 5 %, and how often each interval at 95 % holds the truth. Demands: ≥ 95 % right, ≤ 5 % false alarms, 3 to 7 %, 93 to 97 %.
 */
import * as Assess from "@redthread/assess"
import { Instant } from "@redthread/model"
import { companyLog, type CompanyKind, oddShape, rightVerdict } from "@redthread/testing"
import { Result } from "effect"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { companies: { type: "string", default: "200" }, runs: { type: "string", default: "2000" }, json: { type: "boolean", default: false } } })
const [companies, runs] = [Number(given.companies), Number(given.runs)]
const begun = process.cpuUsage()
const rows: Array<{ readonly what: string; readonly share: number; readonly of: number; readonly demand: readonly [number, number] }> = []
const tell = (what: string, hits: number, of: number, demand: readonly [number, number]): void => {
  rows.push({ what, share: hits / of, of, demand })
  if (!given.json) console.log(`${what.padEnd(66)} ${(100 * hits / of).toFixed(2).padStart(7)} %  ${hits}/${of}  ${hits / of >= demand[0] && hits / of <= demand[1] ? "as demanded" : "MISSED"}`)
}

const kinds: ReadonlyArray<CompanyKind> = ["silo", "multi", "omni", "half", "single"]
for (const kind of kinds) {
  let right = 0
  const wrong = new Map<string, number>()
  for (let seed = 0; seed < companies; seed++) {
    const { judged } = Assess.assess(companyLog({ kind, customers: 400, seed: 7919 * seed + kinds.indexOf(kind) }))
    if (judged.verdict === rightVerdict[kind]) right++
    else wrong.set(judged.verdict, (wrong.get(judged.verdict) ?? 0) + 1)
  }
  tell(`verdicts right: ${kind}${[...wrong].map(([verdict, count]) => ` (${verdict} ${count})`).join("")}`, right, companies, [0.95, 1])
}

// Companies of other shapes: seasons, working hours, three to seven channels, few customers with most matters, a column missing.
for (const kind of kinds) {
  let [wrong, open] = [0, 0]
  const which = new Map<string, number>()
  for (let seed = 0; seed < companies; seed++) {
    const shape = oddShape(seed)
    const { judged } = Assess.assess(companyLog({ kind, customers: 400, seed: 6007 * seed + kinds.indexOf(kind), shape }))
    if (judged.verdict === "undecidable") open++
    else if (judged.verdict !== rightVerdict[kind]) {
      wrong++
      const what = `${judged.verdict}, hides ${shape.hides.join() || "nothing"}`
      which.set(what, (which.get(what) ?? 0) + 1)
    }
  }
  tell(`odd shapes, verdicts right or open (${open}): ${kind}${[...which].map(([what, count]) => ` (${what}: ${count})`).join("")}`, companies - wrong, companies, [0.95, 1])
}

const change = Instant.make(Date.parse("2026-03-10T00:00:00Z"))
const changed = (kind: CompanyKind, seed: number, lossAfter?: number) =>
  Assess.assess(companyLog({ kind, customers: 400, seed: 104_729 + seed, ...(lossAfter === undefined ? {} : { change: { at: change, lossAfter } }) }), { change, seed }).change
let [alarms, helped, harmed, rang, drifting, stopped, guarded] = [0, 0, 0, 0, 0, 0, 0]
for (let seed = 0; seed < companies; seed++) {
  const kind = kinds[seed % kinds.length] ?? "silo"
  const shape = seed % 2 === 0 ? {} : { shape: oddShape(seed) }
  const quiet = Assess.assess(companyLog({ kind, customers: 400, seed: 104_729 + seed, ...shape }), { change, seed })
  if (quiet.change?.rule === "keep" || quiet.change?.rule === "stop") alarms++
  if (quiet.guards.some(({ state }) => state.stoppedAt !== undefined)) stopped++
  if (Assess.assess(companyLog({ kind, customers: 400, seed: 104_729 + seed, ...shape }), { seed }).drifts.some(({ alarm }) => alarm !== undefined)) rang++
  const torn = companyLog({ kind: "omni", customers: 400, seed: 104_729 + seed, change: { at: change, lossAfter: 0.85 } })
  const later = companyLog({ kind: "omni", customers: 400, seed: 104_729 + seed, change: { at: Date.parse("2026-04-13T00:00:00Z"), lossAfter: 0.85 } })
  if (Assess.assess(later, { seed }).drifts.some(({ alarm, of }) => alarm !== undefined && of === "re-entry")) drifting++
  if (Assess.assess(torn, { change, seed }).guards.some(({ measure, state }) => measure === "re-entry" && state.stoppedAt !== undefined)) guarded++
  if (changed("silo", seed, 0.05)?.rows.some(({ judgement, measure }) => measure === "re-entry" && judgement === "better") === true) helped++
  if (changed("omni", seed, 0.85)?.rule === "stop") harmed++
}
tell("false alarms where nothing changed", alarms, companies, [0, 0.05])
tell("drift alarms over half a year where nothing drifts", rang, companies, [0, 0.05])
tell("channels torn apart and nobody said so: the alarm rings", drifting, companies, [0.8, 1])
tell("the guard stops a change that did no harm", stopped, companies, [0, 0.05])
tell("channels torn apart: the guard stops it while it runs", guarded, companies, [0.8, 1])
tell("silos joined: fewer questions asked again are noticed", helped, companies, [0.8, 1])
tell("channels torn apart: the guard says stop", harmed, companies, [0.8, 1])

const draw = Assess.seeded(20_261_122)
const normal = (): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
const list = <A>(length: number, make: (i: number) => A): Array<A> => Array.from({ length }, (_, i) => make(i))
const rejects = (test: () => Result.Result<{ readonly p: number }, Assess.TooFew>): number => {
  let hits = 0
  for (let run = 0; run < runs; run++) if (Result.getOrThrow(test()).p <= 0.05) hits++
  return hits
}
const typeOne: Readonly<Record<string, () => Result.Result<{ readonly p: number }, Assess.TooFew>>> = {
  "Mann–Whitney, 40 and 160 values with ties": () => {
    const values = Assess.shuffle(list(200, (i) => Math.floor(i / 4)), draw)
    return Assess.mannWhitney(values.slice(0, 40), values.slice(40))
  },
  "Kruskal–Wallis, 30, 60 and 110 values with ties": () => {
    const values = Assess.shuffle(list(200, (i) => Math.floor((i * i) / 400)), draw)
    return Assess.kruskalWallis([values.slice(0, 30), values.slice(30, 90), values.slice(90)])
  },
  "chi-square, 3 × 3": () => {
    const labels = Assess.shuffle(list(300, (i) => (i < 60 ? 0 : i < 150 ? 1 : 2)), draw)
    const table = list(3, () => [0, 0, 0])
    labels.forEach((label, i) => {
      const row = table[i < 100 ? 0 : i < 180 ? 1 : 2] ?? []
      row[label] = (row[label] ?? 0) + 1
    })
    return Assess.chiSquare(table)
  },
  "permutation, 30 and 70 customers": () => {
    const values = list(100, normal)
    const difference = (of: ReadonlyArray<number>): number => of.slice(0, 30).reduce((sum, x) => sum + x, 0) / 30 - of.slice(30).reduce((sum, x) => sum + x, 0) / 70
    return Assess.permutationTest(difference(values), (chance) => difference(Assess.shuffle(values, chance)), 100, { chance: draw, runs: 199 })
  },
  "interrupted series, 104 weeks, the jump": () => Result.map(Assess.interruptedSeries(list(104, normal), 52), ({ levelChange }) => levelChange),
  "interrupted series, 104 weeks, the slope": () => Result.map(Assess.interruptedSeries(list(104, normal), 52), ({ slopeChange }) => slopeChange)
}
for (const [what, test] of Object.entries(typeOne)) tell(`cries wolf at 5 %: ${what}`, rejects(test), runs, [0.03, 0.07])

const holds = (interval: () => Result.Result<Assess.Interval, Assess.TooFew>, truth: number): number => {
  let hits = 0
  for (let run = 0; run < runs; run++) {
    const { high, low } = Result.getOrThrow(interval())
    if (low <= truth && truth <= high) hits++
  }
  return hits
}
const binomial = (of: number, share: number): Assess.Share => ({ of, hits: list<number>(of, () => (draw() < share ? 1 : 0)).reduce((sum, x) => sum + x, 0) })
for (const share of [0.07, 0.5, 0.9]) tell(`holds the truth at 95 %: Wilson, 120 cases, share ${share}`, holds(() => Assess.wilson(binomial(120, share)), share), runs, [0.93, 0.97])
tell("holds the truth at 95 %: Newcombe, 80 and 300 cases", holds(() => Assess.newcombe(binomial(80, 0.3), binomial(300, 0.45)), 0.15), runs, [0.93, 0.97])
const clustered = () => list(150, () => {
  const own = draw() < 0.5 ? 0.1 : 0.7
  return list(1 + Math.floor(draw() * 6), () => (draw() < own ? 1 : 0))
})
const pooled = (customers: ReadonlyArray<ReadonlyArray<number>>): number => {
  let [hits, of] = [0, 0]
  for (const own of customers) for (const one of own) {
    hits += one
    of++
  }
  return hits / of
}
tell("holds the truth at 95 %: bootstrap by customer, 150 customers", holds(() => Assess.clusterBootstrap(clustered(), pooled, { chance: draw, runs: 400 }), 0.4), runs, [0.93, 0.97])
const observed = () => clustered().flatMap((own, i) => own.map((value) => ({ customer: String(i), at: 0, channel: "web", attributes: {}, value })))
tell("holds the truth at 95 %: share in a group, 150 customers", holds(() => Assess.clusteredShare(observed()), 0.4), runs, [0.93, 0.97])
tell("holds the truth at 95 %: the jump of an interrupted series", holds(() => Result.map(Assess.interruptedSeries(list(104, (t) => normal() + (t < 52 ? 0 : 1)), 52), ({ levelChange }) => levelChange), 1), runs, [0.93, 0.97])

// The alarm and the guard by themselves, looked at after every period; the truth of the baseline is known to neither.
const looks = 250
const rate = (of: number, share: number): Assess.Share => binomial(of, share)
let [falls, waited, heard] = [0, 0, 0]
for (let run = 0; run < runs; run++) {
  const share = 0.02 + 0.9 * draw()
  const plan = Result.getOrThrow(Assess.driftPlan(list(12, () => rate(60, share)), { run: 5000 }))
  let state = Assess.driftBegins
  for (let i = 0; i < looks && Assess.driftAlarm(plan, state) === undefined; i++) state = Assess.driftLook(plan, state, rate(60, share))
  if (Assess.driftAlarm(plan, state) !== undefined) falls++
  state = Assess.driftBegins
  const other = (share * 2) / (1 + share)
  let took = 0
  for (; took < looks && Assess.driftAlarm(plan, state) === undefined; took++) state = Assess.driftLook(plan, state, rate(60, other))
  if (Assess.driftAlarm(plan, state) !== undefined) {
    heard++
    waited += took
  }
}
tell(`drift: false alarms in ${looks} looks at a run of 5,000`, falls, runs, [0, 0.05])
tell(`drift: odds doubled are heard (after ${(waited / Math.max(1, heard)).toFixed(1)} looks of 60)`, heard, runs, [0.95, 1])
let [still, beside, found] = [0, 0, 0]
for (let run = 0; run < runs; run++) {
  const share = 0.02 + 0.9 * draw()
  const [limited, paired]: ReadonlyArray<Assess.GuardPlan> = [{ worse: run % 2 === 0 ? "higher" : "lower", alpha: 0.05, bound: share }, { worse: run % 2 === 0 ? "higher" : "lower", alpha: 0.05 }]
  let [one, two, three] = [Assess.guardBegins, Assess.guardBegins, Assess.guardBegins]
  for (let i = 0; i < looks; i++) {
    const size = 1 + Math.floor(draw() * 40)
    if (limited !== undefined) one = Assess.guardLook(limited, one, { changed: rate(size, share) })
    if (paired !== undefined) two = Assess.guardLook(paired, two, { changed: rate(size, share), control: rate(1 + Math.floor(draw() * 40), share) })
    if (paired !== undefined && i < 60) three = Assess.guardLook({ ...paired, worse: "higher" }, three, { changed: rate(20, 0.4), control: rate(20, 0.25) })
  }
  if (one.stoppedAt !== undefined) still++
  if (two.stoppedAt !== undefined) beside++
  if (three.stoppedAt !== undefined) found++
}
tell(`guard against a bound, at 5 %: stops without harm, asked ${looks} times`, still, runs, [0, 0.05])
tell(`guard beside the old way, at 5 %: stops without harm, asked ${looks} times`, beside, runs, [0, 0.05])
tell("guard beside the old way: 40 % instead of 25 % is stopped within 60 looks of 20", found, runs, [0.9, 1])

const { system, user } = process.cpuUsage(begun)
const missed = rows.filter(({ demand, share }) => share < demand[0] || share > demand[1])
if (given.json) console.log(JSON.stringify({ rows, cpuSeconds: (user + system) / 1e6 }))
else console.log(`${((user + system) / 1e6).toFixed(0)} s of computing; ${missed.length} missed`)
process.exitCode = missed.length === 0 ? 0 : 1
