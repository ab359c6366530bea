/**
 * Reads real payloads: every file of a corpus that is not part of the repository (REDTHREAD_CORPUS, or `../shared/corpus`),
 * channel by channel, and says what became of them; then the tests that look into it. Fails when a value is unaccounted for.
 */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, statSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const corpus = process.env.REDTHREAD_CORPUS ?? resolve(root, "..", "shared", "corpus")
if (!existsSync(join(corpus, "channels"))) {
  console.log("There is no corpus here: set REDTHREAD_CORPUS to a folder that holds channels/email, channels/whatsapp and so on.")
  process.exit(0)
}

/** Folders of the corpus by the kind of channel that reads them. */
const folders = { email: ["email", "email-bounce"], whatsapp: ["whatsapp"], telegram: ["telegram"], slack: ["slack"], messenger: ["messenger"], instagram: ["instagram"], sms: ["sms"], telephone: ["voice"], webform: ["webform"], letter: ["letter"], shop: ["shop"], web: ["web-app"], social: ["social-facebook", "mastodon", "activitypub"] }
const filesIn = (folder) => {
  const path = join(corpus, "channels", folder)
  return existsSync(path) ? readdirSync(path, { recursive: true }).map((file) => join(path, file)).filter((file) => statSync(file).isFile()).sort() : []
}
const chunks = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))

const failed = []
for (const [kind, names] of Object.entries(folders)) {
  const total = { payloads: 0, events: 0, unrecognised: 0, malformed: 0, leaves: 0, leavesUnaccounted: 0 }
  const started = performance.now()
  for (const files of chunks(names.flatMap(filesIn), 500)) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["--conditions=@redthread/source", join(root, "src", "bin.ts"), "decode", "--channel", kind, "--json", ...files],
      { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 }
    )
    const last = stdout.trimEnd().split("\n").at(-1) ?? ""
    try {
      const { summary } = JSON.parse(last)
      for (const name of Object.keys(total)) total[name] += summary[name]
    } catch {
      failed.push(`${kind} ended with ${status}: ${stderr.trim().split("\n").at(-1) ?? ""}`)
    }
  }
  if (total.leavesUnaccounted > 0) failed.push(`${kind} lost ${total.leavesUnaccounted} values`)
  console.log(`${kind.padEnd(10)} ${Object.entries(total).map(([name, count]) => `${name} ${count}`).join(" · ")} · ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

const tests = spawnSync(process.execPath, [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ".corpus.test.ts"], {
  cwd: root, stdio: "inherit", env: { ...process.env, REDTHREAD_CORPUS: corpus }
})
if (tests.status !== 0) failed.push("the tests on the corpus")
if (failed.length > 0) {
  console.error(`Failed: ${failed.join("; ")}.`)
  process.exit(1)
}
