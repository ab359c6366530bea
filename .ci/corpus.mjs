/**
 * Reads real payloads: every file of a corpus that is not part of the repository (REDTHREAD_CORPUS, or `../shared/corpus`),
 * channel by channel, and says what became of them, and of each source how many deliveries were recognised; then the tests that look into it. Fails when a value is unaccounted for, or more than a twentieth of a source's deliveries.
 */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { whyNot } from "./deliveries.mjs"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const corpus = process.env.REDTHREAD_CORPUS ?? resolve(root, "..", "shared", "corpus")
if (!existsSync(join(corpus, "channels"))) {
  console.log("There is no corpus here: set REDTHREAD_CORPUS to a folder that holds channels/email, channels/whatsapp and so on.")
  process.exit(0)
}

/** Folders of the corpus by the kind of channel that reads them. */
const folders = {
  email: ["email", "email-bounce"], whatsapp: ["whatsapp"], telegram: ["telegram"], slack: ["slack"], messenger: ["messenger"], instagram: ["instagram"], sms: ["sms"], telephone: ["voice"],
  webform: ["webform"], letter: ["letter"], shop: ["shop"], web: ["web-app"], social: ["social-facebook", "mastodon", "activitypub"], chat: ["line", "teams", "gchat", "discord", "matrix"]
}
const channels = join(corpus, "channels")
const filesIn = (folder) => {
  const path = join(channels, folder)
  return existsSync(path) ? readdirSync(path, { recursive: true }).map((file) => join(path, file)).filter((file) => statSync(file).isFile()).sort() : []
}
const chunks = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))

const failed = []
/** What became of each file: the adapters that read it, whether one of its events was understood, and why not. */
const outcomes = new Map()
for (const [kind, names] of Object.entries(folders)) {
  const total = { payloads: 0, events: 0, unrecognised: 0, malformed: 0, leaves: 0, leavesUnaccounted: 0 }
  const started = performance.now()
  for (const files of chunks(names.flatMap(filesIn), 500)) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["--conditions=@redthread/source", join(root, "src", "bin.ts"), "decode", "--channel", kind, "--json", ...files],
      { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 }
    )
    const lines = stdout.trimEnd().split("\n")
    try {
      const { summary } = JSON.parse(lines.at(-1) ?? "")
      for (const name of Object.keys(total)) total[name] += summary[name]
      for (const line of lines.slice(0, -1)) {
        const { event, malformed, payload } = JSON.parse(line)
        const before = outcomes.get(payload) ?? { adapters: new Set(), recognised: false, why: [] }
        if (event !== undefined) before.adapters.add(event.adapter)
        outcomes.set(payload, { ...before, recognised: before.recognised || (event !== undefined && event._tag !== "Unrecognised"), why: [...before.why, malformed?.reason ?? event?.what].filter((why) => why !== undefined) })
      }
    } catch {
      failed.push(`${kind} ended with ${status}: ${stderr.trim().split("\n").at(-1) ?? ""}`)
    }
  }
  if (total.leavesUnaccounted > 0) failed.push(`${kind} lost ${total.leavesUnaccounted} values`)
  console.log(`${kind.padEnd(10)} ${Object.entries(total).map(([name, count]) => `${name} ${count}`).join(" · ")} · ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** Deliveries and other files by source: how many of the first are recognised, and that the others are named as what they are. */
const bySource = new Map()
for (const [file, { recognised, why }] of outcomes) {
  const path = relative(channels, file).replaceAll("\\", "/")
  const source = path.split("/").slice(0, 2).join("/")
  if (/^(email|letter)/.test(path)) continue
  const reason = whyNot(path, readFileSync(file, "utf8"))
  const row = bySource.get(source) ?? { deliveries: 0, recognised: 0, missed: [], others: 0, named: 0, taken: [], reasons: new Map() }
  if (reason === undefined) {
    row.deliveries++
    if (recognised) row.recognised++
    else row.missed.push(`${path}: ${why[0] ?? "nothing"}`)
  } else {
    row.others++
    row.reasons.set(reason, (row.reasons.get(reason) ?? 0) + 1)
    if (why.length > 0) row.named++
    else row.taken.push(path)
  }
  bySource.set(source, row)
}
console.log("\nsource                                     deliveries recognised          other files named read; what they are")
for (const [source, { deliveries, missed, named, others, reasons, recognised, taken }] of bySource) {
  const share = deliveries === 0 ? "" : `${(100 * recognised / deliveries).toFixed(0)} %`
  console.log(`${source.padEnd(42)} ${String(deliveries).padStart(10)} ${String(recognised).padStart(10)} ${share.padStart(6)} ${String(others).padStart(8)} ${String(named).padStart(5)} ${String(taken.length).padStart(4)}  ${[...reasons].map(([reason, count]) => `${count} ${reason}`).join("; ")}`)
  for (const one of missed) console.log(`  not recognised: ${one}`)
  if (deliveries > 0 && recognised < 0.95 * deliveries) failed.push(`${source}: ${recognised} of ${deliveries} deliveries recognised`)
}
console.log()

const tests = spawnSync(process.execPath, [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ".corpus.test.ts"], {
  cwd: root, stdio: ["inherit", "pipe", "inherit"], encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, REDTHREAD_CORPUS: corpus, NO_COLOR: "1" }
})
process.stdout.write(tests.stdout)
console.log(`what the tests counted\n${tests.stdout.split("\n").filter((line) => /^[\w -]+: \d+ of \d+ /.test(line)).map((line) => `  ${line}`).join("\n")}`)
if (tests.status !== 0) failed.push("the tests on the corpus")
if (failed.length > 0) {
  console.error(`Failed: ${failed.join("; ")}.`)
  process.exit(1)
}
