/** `redthread demo`: one customer wants to cancel a contract, told twice: by silos, and by one thread. */
import * as Journey from "@redthread/journey"
import { layerSqlite } from "@redthread/ledger"
import type { Entry, Thread } from "@redthread/model"
import * as Process from "@redthread/process"
import * as Switchboard from "@redthread/switchboard"
import { Effect, FileSystem, Layer, Path } from "effect"
import { Command, Flag } from "effect/cli"
import { fileURLToPath } from "node:url"
import { deliver, filesBelow, kindOf } from "./Deliveries.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson, progress } from "./Output.ts"
import { compose } from "./Settings.ts"

/** The raw payloads and settings that come with the command line. */
const shipped = fileURLToPath(new URL("../demo", import.meta.url))

/** Both tellings are about her. */
const customer = "V-2207-4711"

/** One telling: its thread, what it cost the customer, and what the checker says of its process. */
export interface Told {
  readonly title: string
  readonly payloads: number
  readonly thread: Thread
  readonly measures: Journey.Measures
  readonly overview: Journey.Overview
  readonly checked: Process.Checked
}

/** Reads a telling's payloads through the whole switchboard into a ledger on disk, and folds what came of it. */
export const tellStory = Effect.fn("Demo.tellStory")(function*(title: string, folder: string) {
  const fs = yield* FileSystem.FileSystem
  const { join } = yield* Path.Path
  const composition = yield* compose(join(folder, "settings.json"))
  const [process] = composition.processes
  if (process === undefined) return yield* new BadInput({ input: join(folder, "settings.json"), at: "", reason: "It names no process." })
  const files = yield* filesBelow([join(folder, "payloads")])
  const bar = progress(title, files.length)
  const place = yield* fs.makeTempDirectoryScoped({ prefix: "redthread-demo-" }).pipe(
    Effect.mapError((cause) => new BadInput({ input: "temporary folder", at: "", reason: cause.message }))
  )
  const people = yield* Effect.gen(function*() {
    const intake = yield* Switchboard.Intake
    for (const file of files) {
      const kind = kindOf(file)
      if (kind === undefined) return yield* new BadInput({ input: file, at: "", reason: "No folder name tells the channel." })
      const { received } = yield* intake.accept(yield* deliver(file, kind, composition.tenant))
      const { parked } = yield* intake.settle(received)
      if (parked !== undefined) return yield* new BadInput({ input: file, at: "", reason: parked })
      yield* bar.step(file)
    }
    return yield* (yield* Switchboard.LiveOverview).of(customer)
  }).pipe(Effect.provide(Switchboard.layer(composition).pipe(Layer.provideMerge(layerSqlite({ file: join(place, "ledger.sqlite") })))))
  yield* bar.done
  const [seen, ...others] = people
  if (seen === undefined || others.length > 0) {
    return yield* new BadInput({ input: folder, at: "", reason: `${people.length} people are known by contract ${customer}; the story is about one.` })
  }
  const { overview, thread } = seen
  return { title, payloads: files.length, thread, overview, measures: Journey.measure(thread), checked: Process.check(process) } satisfies Told
}, Effect.scoped)

const rows: ReadonlyArray<readonly [keyof Journey.Measures, string]> = [
  ["steps", "steps the customer had to take"],
  ["askedAgain", "questions asked again"],
  ["reAuthentications", "proofs of identity asked again"],
  ["channelBreaks", "changes of channel that lost something"],
  ["deadEnds", "dead ends"]
]

const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `   ${word}`
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line].map((row) => (row.length > width ? `${row.slice(0, width - 1)}…` : row))
}

const isBad = (entry: Entry): boolean =>
  entry._tag === "StepRefused" || entry._tag === "Redirected" || (entry._tag === "FactAsked" && entry.known) ||
  (entry._tag === "Searched" && entry.results === 0) || (entry._tag === "HandedOver" && entry.handover.lost.length > 0)

const column = (thread: Thread, width: number): ReadonlyArray<string> =>
  Journey.readable(thread.entries).flatMap((entry, i, entries) => {
    const before = entries[i - 1]
    const heading = before === undefined || before.on !== entry.on ? [`── ${entry.on} ${"─".repeat(Math.max(0, width - entry.on.length - 4))}`] : []
    return [...heading, ...wrap(`${isBad(entry) ? "✗" : "·"} ${Journey.tell(entry)}`, width)]
  })

/** Two texts beside each other. */
const beside = (left: ReadonlyArray<string>, right: ReadonlyArray<string>, width: number): string =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `${(left[i] ?? "").padEnd(width)} │ ${right[i] ?? ""}`.trimEnd()).join("\n")

const report = (silo: Told, omni: Told, width: number): string => {
  const table = rows.map(([key, label]) =>
    `${label.padEnd(42)}${String(silo.measures[key]).padStart(6)}${String(omni.measures[key]).padStart(11)}${String(omni.measures[key] - silo.measures[key]).padStart(12)}`)
  return [
    beside([silo.title.toUpperCase(), ...column(silo.thread, width)], [omni.title.toUpperCase(), ...column(omni.thread, width)], width),
    "",
    `${"measured from the threads".padEnd(42)}${"silos".padStart(6)}${"redthread".padStart(11)}${"difference".padStart(12)}`,
    ...table,
    "",
    "WHAT THE HOTLINE SEES WITH REDTHREAD",
    Journey.describeOverview(omni.overview),
    "",
    `WHAT THE CHECKER SAYS OF THE SILOS' PROCESS, before any customer meets it`,
    Process.report(silo.checked),
    "",
    "… AND OF THE REPAIRED ONE",
    Process.report(omni.checked)
  ].join("\n")
}

/** Runs both tellings and shows the difference. */
export const demo = Command.make(
  "demo",
  {
    payloads: Flag.String("payloads").pipe(
      Flag.withDescription("Folder with silo/ and redthread/, each with settings.json and payloads/; a copy of the shipped one to try changes"),
      Flag.withDefault(shipped)
    ),
    svg: Flag.String("svg").pipe(Flag.withDescription("Where the picture goes"), Flag.withDefault("redthread-demo.svg")),
    json: Flag.Boolean("json").pipe(Flag.withDescription("Measures and findings as JSON"), Flag.withDefault(false))
  },
  Effect.fn("redthread demo")(function*({ json, payloads, svg }) {
    const fs = yield* FileSystem.FileSystem
    const { join } = yield* Path.Path
    const silo = yield* tellStory("Silos", join(payloads, "silo"))
    const omni = yield* tellStory("redthread", join(payloads, "redthread"))
    yield* json
      ? printJson({
        silo: { measures: silo.measures, findings: silo.checked.findings },
        redthread: { measures: omni.measures, findings: omni.checked.findings }
      })
      : print(report(silo, omni, Math.min(76, Math.max(48, Math.floor(((globalThis.process.stdout.columns ?? 140) - 3) / 2)))))
    yield* Effect.mapError(fs.writeFileString(svg, Journey.toSvg([silo, omni])), (cause) =>
      new BadInput({ input: svg, at: "", reason: `The picture cannot be written: ${cause.message}` }))
    if (!json) yield* print(`\nBoth journeys as a picture: ${svg}`)
  })
).pipe(Command.withDescription("A customer wants to cancel: told by silos, then by redthread, with the difference measured"))
