/**
 * How fast people are recognised as evidence comes in, one core: `node bench/identityStream.ts [--records 1000000] [--svg FILE] [--json]`.
 * Traces of generated customers one by one through the default policy, beside a bare map with union-find over the same
 * keys in the same run; the growth up to a million with time and memory; undoing, erasing and explaining in a component
 * of a hundred. Times are CPU seconds.
 */
import * as Identity from "@redthread/identity"
import { Instant, Namespace, RecordId } from "@redthread/model"
import { customerTraces } from "@redthread/testing"
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { records: { type: "string", default: "1000000" }, svg: { type: "string" }, json: { type: "boolean", default: false }, seed: { type: "string", default: "1" } } })
const policy = Identity.defaultPolicy
const most = Number(given.records)
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined)

const cpu = (): number => {
  const { system, user } = process.cpuUsage()
  return (user + system) / 1_000_000
}
const timed = (run: () => void): number => {
  const began = cpu()
  run()
  return cpu() - began
}

function* pieces(seed: number, count: number): Generator<ReadonlyArray<Identity.Observed>, void> {
  let chunk: Array<Identity.Observed> = []
  let made = 0
  for (const { evidence } of customerTraces({ seed, customers: Math.ceil(count / 2.3) })) {
    chunk.push(evidence)
    if (++made === count) break
    if (chunk.length < 20_000) continue
    yield chunk
    chunk = []
  }
  yield chunk
}

/** The least that any such engine does: a map from identifier to record, and union-find, names left out. No policy, no taking back, nothing normalised. */
const bare = () => {
  const parents = new Map<string, string>()
  const root = (of: string): string => {
    let at = of
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    if (at !== of) parents.set(of, at)
    return at
  }
  return (evidence: ReadonlyArray<Identity.Observed>): void => {
    for (const { identifiers, record } of evidence) {
      if (!parents.has(record)) parents.set(record, record)
      for (const { namespace, value } of identifiers) {
        if (namespace === "name") continue
        const key = `${namespace}:${value}`
        if (!parents.has(key)) parents.set(key, key)
        const [one, other] = [root(key), root(record)]
        if (one !== other) parents.set(one, other)
      }
    }
  }
}

/** Records per second, taking the evidence one by one; `asks` who it is after each. */
const pace = (chunks: ReadonlyArray<ReadonlyArray<Identity.Observed>>, asks: boolean): number => {
  let state = Identity.empty(policy)
  const count = chunks.reduce((sum, { length }) => sum + length, 0)
  return count / timed(() => {
    for (const chunk of chunks) {
      for (const piece of chunk) {
        state = Identity.add(state, [piece])
        if (asks && Identity.personOf(state, piece.record).length === 0) throw new Error("nobody")
      }
    }
  })
}

const barePace = (chunks: ReadonlyArray<ReadonlyArray<Identity.Observed>>): number => {
  const take = bare()
  return chunks.reduce((sum, { length }) => sum + length, 0) / timed(() => chunks.forEach(take))
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

const paces = () => {
  const count = Math.min(most, 100_000)
  /** Generated anew for each, so that none finds texts whose hashes another has reckoned. */
  const anew = (): ReadonlyArray<ReadonlyArray<Identity.Observed>> => [...pieces(Number(given.seed), count)]
  const rounds = Array.from({ length: 5 }, () => [barePace(anew()), pace(anew(), false), pace(anew(), true)] as const).slice(1)
  const of = (i: 0 | 1 | 2): number => median(rounds.map((round) => round[i]))
  return { records: count, bare: of(0), ingest: of(1), ingestAndAsk: of(2), bestBare: Math.max(...rounds.map(([each]) => each)), bestIngest: Math.max(...rounds.map(([, each]) => each)) }
}

interface Grown {
  readonly records: number
  readonly seconds: number
  readonly perSecond: number
  readonly bareSeconds: number
  readonly heapMb: number
  readonly partitionSeconds: number
  readonly people: number
}

const growth = (): ReadonlyArray<Grown> => {
  const marks = new Set([0.1, 0.2, 0.4, 0.6, 0.8, 1].map((share) => Math.round(most * share)))
  const grown: Array<Grown> = []
  let state = Identity.empty(policy)
  const take = bare()
  let [records, seconds, bareSeconds] = [0, 0, 0]
  collect()
  for (const chunk of pieces(Number(given.seed) + 1, most)) {
    bareSeconds += timed(() => take(chunk))
    seconds += timed(() => {
      for (const piece of chunk) state = Identity.add(state, [piece])
    })
    records += chunk.length
    if (![...marks].some((mark) => records >= mark && records - chunk.length < mark)) continue
    collect()
    const heapMb = process.memoryUsage().heapUsed / 1_048_576
    let people = 0
    const partitionSeconds = timed(() => people = Identity.partitionOf(state).people.length)
    grown.push({ records, seconds, perSecond: records / seconds, bareSeconds, heapMb, partitionSeconds, people })
  }
  return grown
}

/** Milliseconds by the wall clock, since single steps are too short for the CPU's: other work on the machine shows in the slowest. */
const quantiles = (times: ReadonlyArray<number>) => {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p99: at(0.99), most: at(1) }
}

/** A person of a hundred records, each joined with the next by a contract of their own, among fifty thousand others. */
const inComponent = () => {
  const contract = (n: number) => ({ namespace: Namespace.make("contract-no"), value: `V ${900_000 + n}`, assurance: "claimed" as const })
  const observed = (n: number, round: number): Identity.Observed => ({
    _tag: "Observed", id: Identity.EvidenceId.make(`chain ${n} ${round}`), record: RecordId.make(`chain ${n}`), identifiers: [contract(n), contract(n + 1)], at: Instant.make(n)
  })
  let state = Identity.empty(policy)
  for (const chunk of pieces(3, Math.min(most, 50_000))) state = Identity.add(state, chunk)
  state = Identity.add(state, Array.from({ length: 100 }, (_, n) => observed(n, 0)))
  const record = (n: number): RecordId => RecordId.make(`chain ${n}`)
  if (Identity.personOf(state, record(0)).length !== 100) throw new Error("no component of a hundred")
  const times = { undo: new Array<number>(), erase: new Array<number>(), explain: new Array<number>() }
  for (let round = 0; round < 500; round++) {
    const n = (round * 37) % 100
    let began = performance.now()
    const why = Identity.explain(state, record(0), record(99))
    times.explain.push(performance.now() - began)
    if (why._tag !== "Same" || why.steps.length !== 99) throw new Error("not explained")
    began = performance.now()
    const parted = Identity.add(state, [Identity.retract(Identity.EvidenceId.make(`chain ${n} ${Math.floor(round / 100)}`), { id: Identity.EvidenceId.make(`r${round}`), because: "bench", at: Instant.make(0) })])
    const left = Identity.personOf(parted, record(n === 0 ? 1 : 0)).length
    times.undo.push(performance.now() - began)
    if (left !== (n === 0 ? 99 : n)) throw new Error(`${left} are left`)
    state = Identity.add(parted, [observed(n, Math.floor(round / 100) + 1)])
    const word = Identity.EvidenceId.make(`word ${round}`)
    const merged = Identity.add(state, [Identity.merge(record(n), record((n + 50) % 100), { id: word, by: "bench", because: "bench", at: Instant.make(1) })])
    began = performance.now()
    const retractions = Identity.evidenceOf(merged, record((n + 7) % 100)).map(({ id }, i) => Identity.retract(id, { id: Identity.EvidenceId.make(`e${round} ${i}`), because: "erased", at: Instant.make(0) }))
    const erased = Identity.add(merged, retractions)
    const gone = erased.touched.gone
    times.erase.push(performance.now() - began)
    if (gone.length !== 1) throw new Error("not erased")
  }
  return { undo: quantiles(times.undo), erase: quantiles(times.erase), explain: quantiles(times.explain) }
}

/** Time and memory over records, as a picture. */
const picture = (grown: ReadonlyArray<Grown>): string => {
  const [width, height, left, top] = [720, 360, 60, 30]
  const far = grown.at(-1)?.records ?? 1
  const slow = Math.max(...grown.map(({ seconds }) => seconds)) * 1.05
  const big = Math.max(...grown.map(({ heapMb }) => heapMb)) * 1.05
  const place = (records: number, share: number): string => `${(left + records / far * (width - 2 * left)).toFixed(1)},${(height - top - share * (height - 2 * top)).toFixed(1)}`
  const line = (of: (one: Grown) => number, colour: string): string => `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${left},${height - top} ${grown.map((one) => place(one.records, of(one))).join(" ")}"/>`
  const text = (x: number, y: number, anchor: string, fill: string, what: string): string => `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}">${what}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    `<path d="M${left},${top} V${height - top} H${width - left} V${top}" fill="none" stroke="#888"/>`,
    line(({ seconds }) => seconds / slow, "#b3202a"), line(({ bareSeconds }) => bareSeconds / slow, "#999"), line(({ heapMb }) => heapMb / big, "#20508a"),
    text(left, top - 10, "start", "#b3202a", `CPU seconds, up to ${slow.toFixed(1)} (grey: a bare map)`), text(width - left, top - 10, "end", "#20508a", `heap, up to ${Math.round(big)} MB`),
    text(width / 2, height - 8, "middle", "#444", `records, up to ${far.toLocaleString("en")}`), "</svg>", ""
  ].join("\n")
}

const result = { pace: paces(), component: inComponent(), growth: growth(), peakMemoryMb: process.resourceUsage().maxRSS / 1024 }
if (given.svg !== undefined) writeFileSync(given.svg, picture(result.growth))
if (given.json) console.log(JSON.stringify(result))
else {
  const many = (value: number): string => Math.round(value).toLocaleString("en")
  const { component, growth: grown, pace: { bare: limit, bestBare, bestIngest, ingest, ingestAndAsk, records } } = result
  console.log(`${many(records)} records one by one: ${many(ingest)} records/s (best ${many(bestIngest)}), ${many(ingestAndAsk)}/s when asked who it is after each; a bare map with union-find ${many(limit)}/s (best ${many(bestBare)})`)
  for (const [what, { most: slowest, p50, p99 }] of Object.entries(component)) console.log(`${what} in a component of 100: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, most ${slowest.toFixed(2)} ms`)
  console.log("records | CPU seconds | records/s | bare map, CPU s | heap MB | everybody, CPU s | people")
  for (const one of grown) console.log(`${many(one.records)} | ${one.seconds.toFixed(2)} | ${many(one.perSecond)} | ${one.bareSeconds.toFixed(2)} | ${many(one.heapMb)} | ${one.partitionSeconds.toFixed(2)} | ${many(one.people)}`)
  console.log(`peak memory ${many(result.peakMemoryMb)} MB, with the generated evidence itself`)
}
