/**
 * Deliveries that were made to hurt, at full size, for every adapter: each in a process of its own with a heap of 512 MB, each
 * delivery looked at, proved, and read. Prints the worst CPU seconds, the memory, and what each was answered with; fails where
 * a delivery takes more than 10 CPU seconds or the process more than 1 GB, or dies. Run: `npm run bench -- hostile`, or
 * `node bench/hostile.ts`; with ids of adapters (`node bench/hostile.ts letter-pdf email`) for these alone, with what took longest.
 *
 * The bounds: 10 CPU seconds is what a vendor waits for its thanks at most, and a sender who spends 25 MB of line on it buys no
 * more; 1 GB is the smallest machine that Node, a ledger and two such deliveries at once run on.
 */
import type { AnyAdapter, Received } from "@redthread/channel"
import { Cause, Effect, Exit, Option } from "effect"
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { delivery } from "../packages/adapters/tests/deliveries.ts"
import { attacks, grown, heavy, mails, spoiled } from "../packages/adapters/tests/HostileDeliveries.ts"
import { hostilePdfs } from "../packages/adapters/tests/HostilePdfs.ts"
import { hostilePictures } from "../packages/adapters/tests/HostilePictures.ts"
import { candidates } from "../packages/adapters/tests/KitCandidates.ts"

const bounds = { seconds: 10, megabytes: 1024 }
/** How many of a vendor's samples are made to grow. */
const grownAtMost = 2
/** The first word of the process of an adapter; its id and where the deliveries lie follow. */
const judging = "--judge"

interface Met {
  readonly name: string
  readonly seconds: number
  readonly megabytes: number
  readonly answer: string
}

/** Who gets what, beside what is nobody's. */
const folders = { email: "mails", letter: "letters" } as const
const foldersOf = (kind: string): ReadonlyArray<string> => ["attacks", ...(kind in folders ? [folders[kind as keyof typeof folders]] : [])]

const write = (place: string): void => {
  const put = (folder: string, all: ReadonlyArray<{ readonly name: string; readonly body: () => Uint8Array | string }>): void => {
    mkdirSync(join(place, folder))
    for (const { body, name } of all) writeFileSync(join(place, folder, name.replaceAll("/", " ")), body())
  }
  put("attacks", [...attacks(1), { name: "a hundred megabytes", body: () => heavy }])
  put("mails", mails(1))
  put("letters", [...hostilePdfs(1), ...hostilePictures(1)])
}

const cpu = (): number => {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1_000_000
}
const memory = (): number => process.resourceUsage().maxRSS / 1024

/** What an adapter makes of a delivery; everything that the way in does with it. */
const meet = async (adapter: AnyAdapter, received: Received): Promise<string> => {
  const exit = await Effect.runPromiseExit(Effect.suspend(() => {
    adapter.recognises(received)
    return Effect.andThen(Effect.exit(adapter.verify(received, received.at)), adapter.normalise(received))
  }))
  if (Exit.isSuccess(exit)) return exit.value.every(({ _tag }) => _tag === "Unrecognised") ? "Unrecognised" : "read"
  const error = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  return error?._tag === "Malformed" ? `Malformed: ${error.reason}` : `DIED: ${Cause.pretty(exit.cause).slice(0, 200)}`
}

const judge = async (id: string, place: string): Promise<void> => {
  const found = candidates.find(({ adapter }) => adapter.id === id)
  if (found === undefined) throw new Error(`There is no adapter “${id}”.`)
  const { adapter, samples: { payloads } } = found
  const [{ headers = {}, name: from }] = payloads
  const tell = async (name: string, body: Uint8Array, as: string): Promise<void> => {
    const received = delivery(adapter.kind, body, { name: as, headers })
    const before = cpu()
    const answer = await meet(adapter, received)
    process.stdout.write(`${JSON.stringify({ name, seconds: cpu() - before, megabytes: memory(), answer } satisfies Met)}\n`)
  }
  for (const folder of foldersOf(adapter.kind)) {
    const own = folder === "mails" ? "mail.eml" : folder === "letters" ? "letter.pdf" : from
    for (const name of readdirSync(join(place, folder)).sort()) await tell(name, readFileSync(join(place, folder, name)), own)
  }
  for (const [i, { body, name }] of payloads.entries()) {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body
    for (const one of [...spoiled(bytes), ...i < grownAtMost ? grown(bytes, 15_000_000) : []]) await tell(`${name}, ${one.name}`, typeof one.body === "string" ? new TextEncoder().encode(one.body) : one.body, name)
  }
}

const asked = process.argv.slice(2)
if (asked[0] === judging) {
  const [, id = "", place = ""] = asked
  await judge(id, place)
  process.exit(0)
}
const unknown = asked.filter((id) => candidates.every(({ adapter }) => adapter.id !== id))
if (unknown.length > 0) throw new Error(`There is no adapter “${unknown.join("”, “")}”; there are ${candidates.map(({ adapter }) => adapter.id).join(", ")}.`)

const made = mkdtempSync(join(tmpdir(), "redthread-hostile-"))
process.on("exit", () => rmSync(made, { recursive: true, force: true }))
write(made)

const failed: Array<string> = []
console.log(`${"adapter".padEnd(20)} deliveries   read  unrec.  refused   worst CPU s   all CPU s  peak MB   the worst`)
for (const { adapter } of candidates) {
  if (asked.length > 0 && !asked.includes(adapter.id)) continue
  const { signal, status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--conditions=@redthread/source", "--max-old-space-size=512", import.meta.filename, judging, adapter.id, made],
    { encoding: "utf8", maxBuffer: 2 ** 28, timeout: 1_800_000 }
  )
  const met = stdout.trimEnd().split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Met)
  const worst = met.toSorted((one, other) => other.seconds - one.seconds)[0]
  const peak = Math.max(0, ...met.map(({ megabytes }) => megabytes))
  const largest = met.find(({ megabytes }) => megabytes === peak)
  const count = (test: RegExp): number => met.filter(({ answer }) => test.test(answer)).length
  console.log(`${adapter.id.padEnd(20)} ${String(met.length).padStart(10)} ${String(count(/^read/)).padStart(6)} ${String(count(/^Unrec/)).padStart(7)} ${String(count(/^Malformed/)).padStart(8)} ${(worst?.seconds ?? 0).toFixed(2).padStart(13)} ${met.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1).padStart(11)} ${peak.toFixed(0).padStart(8)}   ${worst?.name ?? ""} (${worst?.answer.slice(0, 60) ?? ""}); ${largest?.name ?? ""}`)
  if (status !== 0) failed.push(`${adapter.id} ended with ${signal ?? status} after “${met.at(-1)?.name ?? "nothing"}”: ${stderr.trim().split("\n").at(-1) ?? ""}`)
  for (const { answer, name, seconds } of met) {
    if (seconds > bounds.seconds) failed.push(`${adapter.id} took ${seconds.toFixed(1)} CPU seconds for “${name}”`)
    if (answer.startsWith("DIED")) failed.push(`${adapter.id} died of “${name}”: ${answer}`)
  }
  if (peak > bounds.megabytes) failed.push(`${adapter.id} took ${peak.toFixed(0)} MB, after “${largest?.name ?? ""}”`)
  if (asked.length > 0) for (const { answer, megabytes, name, seconds } of met.filter(({ seconds }) => seconds > 1)) console.log(`  ${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB  ${name}: ${answer.slice(0, 120)}`)
}
console.log(failed.length === 0 ? `Nobody took more than ${bounds.seconds} CPU seconds for a delivery, or more than ${bounds.megabytes} MB.` : `Failed:\n${failed.join("\n")}`)
process.exit(failed.length === 0 ? 0 : 1)
