import { main } from "@redthread/cli"
import { beginning, Ledger, layerSqlite } from "@redthread/ledger"
import { TenantId } from "@redthread/model"
import { Console, Effect } from "effect"
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

let place = ""
const redthread = async (...args: ReadonlyArray<string>) => {
  const [out, err]: [Array<string>, Array<string>] = [[], []]
  const screen: Console.Console = { ...globalThis.console, log: (...text) => out.push(text.join(" ")), error: (...text) => err.push(text.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(args), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n"), json: () => out.map((line) => JSON.parse(line) as Record<string, unknown>) }
}
const sample = (name: string) => fileURLToPath(new URL(`../../adapters/samples/${name}`, import.meta.url))

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "redthread-replay-"))
  cpSync(sample("letter"), join(place, "letter"), { recursive: true })
  writeFileSync(join(place, "own.json"), "{\"ownAddresses\": [\"@stadtwerke.example.org\"]}")
})
afterAll(() => rmSync(place, { recursive: true }))

describe("redthread ingest --replay", () => {
  it("finds nothing where nothing was improved, and takes no files", async () => {
    const ledger = join(place, "same.sqlite")
    expect(await redthread("ingest", join(place, "letter/kuendigung.pdf"), "--ledger", ledger)).toMatchObject({ code: 0 })
    expect(await redthread("ingest", "--replay", "--ledger", ledger)).toMatchObject({ code: 0, out: expect.stringContaining("1 payloads read again, 1 events took effect before; 0 new, 0 changed, 0 gone") })
    expect(await redthread("ingest", "--replay", place, "--ledger", ledger)).toMatchObject({ code: 2, err: expect.stringContaining("takes no files") })
    expect(await redthread("ingest", "--apply", "--ledger", ledger)).toMatchObject({ code: 2, err: expect.stringContaining("goes with --replay") })
    expect(await redthread("ingest", "--ledger", ledger)).toMatchObject({ code: 2, err: expect.stringContaining("Name files or folders") })
  })

  it("shows what an adapter that was told more makes of the archive, and writes it on demand, once", async () => {
    const ledger = join(place, "more.sqlite")
    expect(await redthread("ingest", join(place, "letter"), "--ledger", ledger)).toMatchObject({ code: 0 })
    // Told which addresses are its own, the adapter reads the brand's own invoice as one to a customer.
    const replay = (...more: ReadonlyArray<string>) => redthread("ingest", "--replay", "--ledger", ledger, "--settings", join(place, "own.json"), ...more)
    const seen = await replay("--json")
    expect(seen.code).toBe(0)
    const summary = seen.json().at(-1) as { summary: { changed: number } }
    expect(summary).toMatchObject({ summary: { new: 0, gone: 0, unreadable: 0, applied: 0, isApplied: false, adapters: { "letter-pdf": { new: 0, gone: 0 } } } })
    expect(summary.summary.changed).toBeGreaterThan(0)
    expect(seen.json()).toContainEqual({ difference: expect.objectContaining({ _tag: "Changed", kind: "Transaction", fields: ["identifiers", "others"], reading: 1 }) })
    expect((await replay("--strict")).code).toBe(1)
    const shown = await replay("--apply")
    expect(shown).toMatchObject({ code: 0, out: expect.stringMatching(/letter-pdf +0 +\d+ +0\n/) })
    expect((await replay("--json", "--strict")).json()).toMatchObject([{ summary: { changed: 0, applied: 0 } }])
    const events = await Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, (all) => all.after(TenantId.make("default"), beginning, 1000)), layerSqlite({ file: ledger })))
    const readings = events.flatMap(({ entry }) => (entry._tag === "Contacted" && entry.event.reading !== undefined ? [`${entry.event.key} ${entry.event.reading}`] : []))
    expect(readings).toHaveLength(summary.summary.changed)
    expect(new Set(readings).size).toBe(readings.length)
  })
})
