/**
 * The checks beside the tests: types, lint, layers, unused exports, documentation, public API, lock file. One line each;
 * what a failing one has to say follows it. `npm run check -- lint api` runs only those named.
 */
import { spawn } from "node:child_process"
import { availableParallelism } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (name) => join(root, "node_modules", ".bin", name)
const node = (...args) => [process.execPath, ...args]

/** Each check with the commands that make it up, one after another. */
const checks = {
  lock: [node(".ci/lock.mjs")],
  references: [node(".ci/references.mjs", "--check")],
  types: [[bin("tsc"), "-p", "."]],
  api: [[bin("tsc"), "-b", "--force", "tsconfig.build.json"], node(".ci/api.mjs")],
  lint: [[bin("oxlint"), "--type-aware", "--deny-warnings"]],
  layers: [[bin("vitest"), "run", "tests/layers.test.ts", "tests/documented.test.ts", "--reporter=dot"]],
  unused: [[bin("knip"), "--no-config-hints"]],
  docs: [[bin("typedoc"), "--emit", "none"]]
}

const run = ([command, ...args]) =>
  new Promise((done) => {
    let text = ""
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } })
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += part))
    child.on("error", (error) => done({ text: error.message, ok: false }))
    child.on("close", (code) => done({ text, ok: code === 0 }))
  })

const failed = []
const check = async (name) => {
  const started = performance.now()
  let said = ""
  let ok = true
  for (const command of checks[name]) {
    const result = await run(command)
    said = result.text
    ok = result.ok
    if (!ok) break
  }
  console.log(`${ok ? "ok    " : "FAILED"} ${name.padEnd(10)} ${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (!ok) {
    failed.push(name)
    console.log(said.trim().split("\n").map((line) => `       ${line}`).join("\n"))
  }
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !Object.hasOwn(checks, name))
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(", ")}; there are ${Object.keys(checks).join(", ")}.`)
  process.exit(2)
}
const waiting = named.length > 0 ? named : Object.keys(checks)
const worker = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await check(name)
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(", ")}.`)
  process.exit(1)
}
