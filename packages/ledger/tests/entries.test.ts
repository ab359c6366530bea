import { checksumOf, layerMemory, layerSqlite, Ledger } from "@redthread/ledger"
import type { Received } from "@redthread/channel"
import { ChannelName, Entry, EntryId, FactName, Instant, RecordId, TenantId } from "@redthread/model"
import { Effect } from "effect"
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-entries-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const tenant = TenantId.make("brand")
const at = Instant.make(0)

describe("the checksum of a delivery", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["hello", "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"]
  ])("of “%s” is its SHA-256", (text, checksum) => {
    expect(checksumOf(new TextEncoder().encode(text))).toBe(checksum)
  })
})

describe("an entry", () => {
  it("keeps its keys, whatever the process that reads it has read before", async () => {
    const file = join(dir, "keys.sqlite")
    const on = ChannelName.make("web")
    const time = { instant: at, raw: "" }
    const entry = (key: string) =>
      Entry.cases.FactGiven.make({ id: EntryId.make(key), occurred: time, recorded: at, on, fact: { name: FactName.make("odd"), value: { [key]: 1 }, on, at: time } })
    await Effect.runPromise(Effect.provide(
      Effect.flatMap(Ledger, (ledger) => ledger.commit({ tenant, keys: [], appends: [{ record: RecordId.make("r1"), expected: 0, entries: [entry("\\"), entry("\""), entry("\n")] }] })),
      layerSqlite({ file })
    ))
    // In a process of its own: some engines remember one escaped key and return it for the next (nodejs/node#63785).
    const { stderr, stdout } = spawnSync(process.execPath, ["--conditions=@redthread/source", "--input-type=module", "-e", `
      import { layerSqlite, Ledger } from "@redthread/ledger"
      import { Effect } from "effect"
      const read = Effect.flatMap(Ledger, (ledger) => ledger.read("brand", "r1"))
      const entries = await Effect.runPromise(Effect.provide(read, layerSqlite({ file: ${JSON.stringify(file)} })))
      console.log(JSON.stringify(entries.map((entry) => entry.fact.value)))
    `], { cwd: import.meta.dirname, encoding: "utf8" })
    expect(stderr).toBe("")
    expect(stdout.trim()).toBe(JSON.stringify(["\\", "\"", "\n"].map((key) => ({ [key]: 1 }))))
  })
})

describe.each([["in memory", layerMemory], ["in a file", layerSqlite({ file: join(dir, "bytes.sqlite") })]])("a delivery %s", (_, layer) => {
  it("stays as it came, whatever becomes of the bytes that were given or shown", async () => {
    const body = new TextEncoder().encode("hello")
    const received: Received = { tenant, channel: "email", at, name: "a.eml", headers: {}, body, checksum: checksumOf(body), evidence: {} }
    const shown = await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      const ledger = yield* Ledger
      yield* ledger.archive(received)
      body.fill(0)
      ;(yield* ledger.payload(tenant, received))?.body.fill(0)
      return yield* ledger.payload(tenant, received)
    }), layer))
    expect(new TextDecoder().decode(shown?.body)).toBe("hello")
  })
})
