/**
 * Kills `redthread ingest` with SIGKILL at random moments, over 3,000 WhatsApp messages of 300 customers, and looks what
 * is left: `node bench/faults/ingest.ts [--times 20] [--seed N]`. What is told and what counts as lost: see `kill.ts`.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

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
const given = process.argv.slice(2)
const { status } = spawnSync(process.execPath, [
  "--conditions=@redthread/source", join(import.meta.dirname, "kill.ts"), "--within", "4000", ...given, "--ledger", ledger, "--",
  process.execPath, "--conditions=@redthread/source", join(root, "src/bin.ts"), "ingest", join(place, "whatsapp"), "--ledger", ledger, "--json"
], { stdio: "inherit" })
rmSync(place, { recursive: true })
process.exit(status ?? 1)
