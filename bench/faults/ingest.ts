/**
 * Kills `redthread ingest` with SIGKILL at random moments, over 3,000 WhatsApp messages of 300 customers, and looks what
 * is left: `node bench/faults/ingest.ts [--times 20] [--seed N] [--store sqlite|postgres] [--quick] [--json]`. What is told and what
 * counts as lost: see `kill.ts` and `killPostgres.ts`.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const root = join(import.meta.dirname, "../..")
const place = mkdtempSync(join(tmpdir(), "redthread-ingest-"))
const sample = readFileSync(join(root, "packages/cli/demo/redthread/payloads/3-whatsapp/question.json"), "utf8")
mkdirSync(join(place, "whatsapp"))
for (let i = 0; i < 3000; i++) {
  const number = `4922155${String(i % 300).padStart(5, "0")}`
  writeFileSync(
    join(place, "whatsapp", `${String(i).padStart(5, "0")}.json`),
    sample.replaceAll("492215550147", number).replace(/wamid\.[^"]+/, `wamid.${i}`).replace("Guten Morgen", `Frage ${i}`)
  )
}

const ledger = join(place, "ledger.sqlite")
const { values } = parseArgs({
  options: {
    times: { type: "string" }, within: { type: "string", default: "4000" }, seed: { type: "string" }, store: { type: "string", default: "sqlite" },
    quick: { type: "boolean", default: false }, json: { type: "boolean", default: false }
  }
})
const given = ["times", "seed"].flatMap((name) => {
  const value = values[name as "times" | "seed"]
  return value === undefined || (name === "seed" && values.store === "postgres") ? [] : [`--${name}`, value]
})
const source = "--conditions=@redthread/source"
const ingest = (into: string) => ["--", process.execPath, source, join(root, "src/bin.ts"), "ingest", join(place, "whatsapp"), "--ledger", into, "--json"]
const [harness, ...rest] = values.store === "postgres" ? ["killPostgres.ts", "--tenant", "default", ...ingest("URL")] : ["kill.ts", "--ledger", ledger, ...ingest(ledger)]
const { status } = spawnSync(process.execPath, [
  source, join(import.meta.dirname, harness ?? ""), "--within", values.within, ...given, ...(values.quick ? ["--quick"] : []), ...(values.json ? ["--json"] : []), ...rest
], { stdio: "inherit" })
rmSync(place, { recursive: true })
process.exit(status ?? 1)
