/**
 * Runs the benchmarks: every `*.ts` under `bench/` and `bench/faults/` that says so in its first comment (`node bench/…`),
 * every `*.bench.ts` through vitest, and the laws on 10,000 generated subjects each. `npm run bench -- ledger` runs those
 * whose path contains the word; `npm run bench -- laws` the laws alone. `npm run bench -- faults` stages every fault and prints one
 * table; a single one is run by its own name (`faults/cluster`). What begins with `--` goes to the scripts, such as `--quick`.
 */
import { spawnSync } from "node:child_process"
import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const words = process.argv.slice(2).filter((word) => !word.startsWith("--"))
const options = process.argv.slice(2).filter((word) => word.startsWith("--"))
/** Faults are staged by `all.ts`, unless one of them is asked for by its name. */
const isStagedByAll = (name) => name.startsWith("bench/faults/") && name !== "bench/faults/all.ts"
const isWanted = (name) => (words.length === 0 && !isStagedByAll(name)) || words.some((word) => name.includes(word) && !(isStagedByAll(name) && "bench/faults/".includes(word)))
/** Those of the options that the script knows. */
const optionsOf = (path) => options.filter((option) => readFileSync(join(root, path), "utf8").includes(` ${option.slice(2).split("=")[0]}: {`))
const vitest = (...args) => [process.execPath, join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...args]

const scripts = globSync("bench/**/*.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/")).filter((path) => !path.includes("node_modules/")).sort()
const jobs = [
  ...scripts.filter((path) => !path.endsWith(".bench.ts") && readFileSync(join(root, path), "utf8").slice(0, 600).includes(`node ${path}`))
    .map((path) => [path, [process.execPath, "--conditions=@redthread/source", path, ...optionsOf(path)]]),
  ...scripts.filter((path) => path.endsWith(".bench.ts")).map((path) => [path, vitest(path)]),
  ["laws", vitest("--testTimeout=1800000", ".laws.test.ts")]
].filter(([name]) => isWanted(name))

const failed = []
for (const [name, [command, ...args]] of jobs) {
  console.log(`== ${String(name)}`)
  const started = performance.now()
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      REDTHREAD_RUNS: process.env.REDTHREAD_RUNS ?? "10000",
      ...(name.endsWith(".bench.ts") ? { REDTHREAD_BENCH: "1" } : {})
    }
  })
  console.log(`== ${String(name)}: ${status === 0 ? "done" : "failed"} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (status !== 0) failed.push(name)
}
if (jobs.length === 0) failed.push(`nothing is called ${words.join(" or ")}`)
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}.`)
  process.exit(1)
}
