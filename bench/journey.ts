/**
 * How fast threads become journeys, journeys a picture of ways, and a large log a report.
 * `node bench/journey.ts [--entries 1000000] [--thread 50] [--json]`, CPU seconds, for the machine may be shared. The demands: 100,000 entries a second
 * folded against a plan, a picture of ways within 200 ms, BPI 2012 reported within 10 s (where REDTHREAD_CORPUS has it).
 */
import * as Journey from "@redthread/journey"
import { ChannelName, ConcernId, CustomerId, type Entry, EntryId, EventKey, FactName, Instant, AdapterId, JourneySpec, ProcessName, PromiseId, rootPointer, StateName, StepName, type Thread } from "@redthread/model"
import { Schema } from "effect"
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { entries: { type: "string", default: "1000000" }, thread: { type: "string", default: "50" }, json: { type: "boolean", default: false } } })
const [wanted, length] = [Number(given.entries), Number(given.thread)]
const root = fileURLToPath(new URL("..", import.meta.url))
const spec = Schema.decodeSync(Schema.fromJsonString(JourneySpec))(readFileSync(join(root, "packages/cli/demo/journey.json"), "utf8"))

const [web, hotline] = [ChannelName.make("web"), ChannelName.make("hotline")]
const process_ = ProcessName.make("contract.cancel")
const [request, confirm] = [StepName.make("request"), StepName.make("confirm")]
const facts = ["name", "address", "contractNo", "reason"].map((name) => FactName.make(name))

/** The n-th entry of a customer: a search, a refusal, a call that asks again and sends back, a form, a promise; then all over again. */
const lineOf = (who: string, n: number): Entry => {
  const instant = Instant.make(1_700_000_000_000 + n * 60_000)
  const [i, concern] = [n % 20, ConcernId.make(`K-${who}-${Math.floor(n / 20)}`)]
  const on = i < 6 || i > 13 ? web : hotline
  const about = { id: EntryId.make(`${who}-${String(n).padStart(8, "0")}`), occurred: { instant, raw: "" }, recorded: instant, on, concern }
  const contacted = (touchpoint: string): Entry => ({
    _tag: "Contacted", ...about,
    event: {
      _tag: "PageAction", key: EventKey.make(`${who}:${n}`), revision: 0, channel: "web", adapter: AdapterId.make("bench"), at: about.occurred, thread: { references: [] }, identifiers: [], others: [], signals: [],
      source: { at: rootPointer, read: [], carried: [], unrecognised: [] }, action: "view", touchpoint, content: []
    }
  })
  const fact = facts[n % 4] ?? FactName.make("name")
  switch (i) {
    case 0: return { _tag: "ConcernOpened", ...about, title: "contract.cancel" }
    case 1: return contacted("portal/search")
    case 2: return { _tag: "Searched", ...about, query: "cancel", results: 0 }
    case 3: return { _tag: "FactGiven", ...about, fact: { name: fact, value: "x", on, at: about.occurred } }
    case 4: return { _tag: "StepRefused", ...about, process: process_, step: request, state: StateName.make("open"), because: "not logged in", offeredOn: [hotline] }
    case 13: return { _tag: "Redirected", ...about, redirect: { from: hotline, to: web, forced: true, because: "only there" } }
    case 14: return contacted("website/cancel")
    case 15: return { _tag: "StepTaken", ...about, process: process_, step: request, was: StateName.make("open"), now: StateName.make("requested") }
    case 16: return { _tag: "PromiseMade", ...about, promise: { id: PromiseId.make(`P-${n}`), text: "within a week" } }
    case 17: return { _tag: "StepTaken", ...about, process: process_, step: confirm, was: StateName.make("requested"), now: StateName.make("cancelled") }
    case 18: return { _tag: "PromiseKept", ...about, promise: PromiseId.make(`P-${n - 2}`) }
    case 19: return { _tag: "ConcernClosed", ...about, outcome: "cancelled" }
    default: return i % 2 === 0 ? { _tag: "FactAsked", ...about, fact, known: false } : { _tag: "FactGiven", ...about, fact: { name: fact, value: "x", on, at: about.occurred } }
  }
}
const threadOf = (who: number, entries: number): Thread => ({ customer: CustomerId.make(`c${who}`), entries: Array.from({ length: entries }, (_, n) => lineOf(`c${who}`, n)) })

const rows: Array<{ readonly what: string; readonly value: number; readonly unit: string; readonly demand: string; readonly met: boolean }> = []
const clocked = <A>(work: () => A): readonly [A, number] => {
  const begun = process.cpuUsage()
  const value = work()
  const { system, user } = process.cpuUsage(begun)
  return [value, (system + user) / 1e6]
}
const tell = (what: string, value: number, unit: string, demand: string, met: boolean): void => {
  rows.push({ what, value, unit, demand, met })
  if (!given.json) console.log(`${what.padEnd(64)} ${value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(2)} ${unit} (demand: ${demand})${met ? "" : "  MISSED"}`)
}

for (let who = 0; who < 200; who++) Journey.liveThrough(threadOf(who, length), spec)
const long = threadOf(0, 100_000)
const [, one] = clocked(() => Journey.liveThrough(long, spec))
tell("entries folded against a plan, one thread of 100,000", 100_000 / one, "entries/s", "≥ 100,000", 100_000 / one >= 100_000)
const threads = Array.from({ length: Math.ceil(wanted / length) }, (_, who) => threadOf(who, length))
const [journeys, folding] = clocked(() => threads.map((thread) => Journey.liveThrough(thread, spec)))
const entries = threads.reduce((sum, thread) => sum + thread.entries.length, 0)
tell(`entries folded against a plan, threads of ${length}`, entries / folding, "entries/s", "≥ 100,000", entries / folding >= 100_000)
const fold = Journey.journeyFold(spec)
const whole = Journey.followedAll(fold, undefined, threadOf(1, 10_000).entries)
const [, more] = clocked(() => {
  let way = whole
  for (let n = 10_000; n < 20_000; n++) way = Journey.followed(fold, way, lineOf("c1", n))
  return way
})
tell("one entry more, in a thread of 10,000", (more / 10_000) * 1e6, "µs", "none", true)

const contacts = threads.flatMap(Journey.contactsOf)
const flows = Journey.flowsOf(contacts)
const pictures: ReadonlyArray<readonly [string, () => string]> = [
  [`ways of ${threads.length.toLocaleString("en")} customers`, () => Journey.sankeySvg(flows)],
  ["stages of the same", () => Journey.sankeySvg(Journey.stageFlows(journeys))]
]
for (const [what, draw] of pictures) {
  const [, drawing] = clocked(draw)
  tell(`Sankey: ${what}`, drawing * 1000, "ms", "< 200", drawing < 0.2)
}
const [, counting] = clocked(() => Journey.flowsOf(contacts))
tell(`counting the ways of ${contacts.length.toLocaleString("en")} contacts`, counting * 1000, "ms", "none", true)
const [, mapping] = clocked(() => Journey.mapSvg(Journey.mapOf(spec, journeys), ""))
tell(`map of ${journeys.length.toLocaleString("en")} journeys`, mapping * 1000, "ms", "none", true)

const log = join(process.env["REDTHREAD_CORPUS"] ?? "/nowhere", "logs", "bpic2012.xes.gz")
if (existsSync(log)) {
  const { status, stdout } = spawnSync(process.execPath, ["--conditions=@redthread/source", join(root, "src/bin.ts"), "journeys", log, "--json"], { encoding: "utf8", maxBuffer: 1e9 })
  const { cpuSeconds = Infinity } = status === 0 ? JSON.parse(stdout) as { readonly cpuSeconds: number } : {}
  tell("BPI 2012, 13,087 cases, from the packed file to the report", cpuSeconds, "s", "< 10", cpuSeconds < 10)
} else if (!given.json) console.log("BPI 2012 is left out: REDTHREAD_CORPUS does not name it.")

if (given.json) console.log(JSON.stringify({ rows }))
process.exitCode = rows.every(({ met }) => met) ? 0 : 1
