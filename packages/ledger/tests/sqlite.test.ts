import { checksumOf, layerSqlite, Ledger, type LedgerError, beginning } from "@redthread/ledger"
import type { Received } from "@redthread/channel"
import { ChannelName, Entry, EntryId, Instant, RecordId, TenantId } from "@redthread/model"
import { Effect } from "effect"
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, describe, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-sqlite-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const tenant = TenantId.make("brand")
const record = RecordId.make("r1")
const at = Instant.make(1_780_000_000_000)
const note = (text: string): Entry =>
  Entry.cases.NoteWritten.make({ id: EntryId.make(text), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("hotline"), text })
const received = (text: string): Received => {
  const body = new TextEncoder().encode(text)
  return { tenant, channel: "email", at, name: "a.eml", headers: {}, body, checksum: checksumOf(body), evidence: {} }
}

const using = <A>(file: string, use: (ledger: Ledger["Service"]) => Effect.Effect<A, LedgerError>): Promise<A> =>
  Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, use), layerSqlite({ file })))
/** Why it could not be opened, or what it refused. */
const refusal = (file: string, use: (ledger: Ledger["Service"]) => Effect.Effect<unknown, LedgerError> = () => Effect.void): Promise<LedgerError["reason"]> =>
  Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, use), layerSqlite({ file })).pipe(Effect.flip, Effect.map(({ reason }) => reason)))

const write = (ledger: Ledger["Service"], text: string) =>
  ledger.commit({ tenant, keys: [], appends: [{ record, expected: "any", entries: [note(text)] }] })

describe("a ledger file", () => {
  it("has what was written when it is opened again", async () => {
    const file = join(dir, "again.sqlite")
    await using(file, (ledger) => Effect.all([ledger.archive(received("a")), write(ledger, "one")]))
    expect(await using(file, (ledger) => ledger.read(tenant, record))).toEqual([note("one")])
    expect(await using(file, (ledger) => ledger.archive(received("a")))).toEqual({ checksum: checksumOf(received("a").body), isNew: false })
  })

  it("is readable by its owner only", async () => {
    const file = join(dir, "private.sqlite")
    await using(file, (ledger) => write(ledger, "one"))
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  it("that is empty becomes a ledger", async () => {
    const file = join(dir, "empty.sqlite")
    writeFileSync(file, "")
    expect(await using(file, (ledger) => ledger.counts(tenant))).toMatchObject({ payloads: 0, entries: 0 })
  })

  it("that is no database is refused and left as it is", async () => {
    const file = join(dir, "letter.txt")
    writeFileSync(file, "Sehr geehrte Damen und Herren, hiermit kündige ich.")
    expect(await refusal(file)).toMatchObject({ _tag: "LedgerUnreadable", file, text: "it is no SQLite database" })
    expect(readFileSync(file, "utf8")).toContain("kündige")
    expect(existsSync(`${file}.lock`)).toBe(false)
  })

  it("of another program is refused and left as it is", async () => {
    const file = join(dir, "other.sqlite")
    const db = new DatabaseSync(file)
    db.exec("create table contacts (name text)")
    db.close()
    const before = readFileSync(file)
    expect(await refusal(file)).toMatchObject({ _tag: "LedgerUnreadable", text: "it is the database of another program" })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it("of a newer release is refused and named", async () => {
    const file = join(dir, "newer.sqlite")
    await using(file, (ledger) => write(ledger, "one"))
    const db = new DatabaseSync(file)
    db.exec("pragma user_version = 99")
    db.close()
    expect(await refusal(file)).toMatchObject({ _tag: "LedgerUnreadable", text: expect.stringContaining("newer release wrote it (version 99") as string })
  })

  it("that is damaged is refused, or its damage is told when it is read", async () => {
    const file = join(dir, "damaged.sqlite")
    await using(file, (ledger) => write(ledger, "one"))
    writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 100), Buffer.alloc(20_000, 7)]))
    expect((await refusal(file, (ledger) => ledger.counts(tenant)))._tag).toMatch(/LedgerUnreadable|LogUnavailable/)
  })

  it("in a directory that is missing is refused", async () => {
    expect(await refusal(join(dir, "nowhere", "a.sqlite"))).toMatchObject({ _tag: "LedgerUnreadable", text: expect.stringContaining("ENOENT") as string })
  })

  it("that is a directory is refused", async () => {
    mkdirSync(join(dir, "folder"))
    expect(await refusal(join(dir, "folder"))).toMatchObject({ _tag: "LedgerUnreadable" })
  })

  it.skipIf(process.getuid?.() === 0)("that may not be read is refused (not shown when root runs the tests)", async () => {
    const file = join(dir, "locked.sqlite")
    writeFileSync(file, "")
    chmodSync(file, 0)
    expect(await refusal(file)).toMatchObject({ _tag: "LedgerUnreadable", text: expect.stringContaining("EACCES") as string })
  })
})

describe("one process at a time", () => {
  it("opens a file, whatever name leads to it; the other is told", async () => {
    const file = join(dir, "busy.sqlite")
    await using(file, () => Effect.promise(async () => {
      symlinkSync(file, join(dir, "alias.sqlite"))
      expect(await refusal(file)).toMatchObject({ _tag: "LedgerInUse", file })
      expect(await refusal(join(dir, "alias.sqlite"))).toMatchObject({ _tag: "LedgerInUse" })
    }))
    await using(file, (ledger) => write(ledger, "next"))
  })

  it("holds the file until it dies, however it dies", async () => {
    const file = join(dir, "killed.sqlite")
    // Waiting for nothing in particular, it is all garbage to the collector, which runs before the lock is tried.
    const holder = spawn(process.execPath, ["--conditions=@redthread/source", "--expose-gc", "--input-type=module", "-e", `
      import { layerSqlite, Ledger } from "@redthread/ledger"
      import { Effect } from "effect"
      setInterval(() => {}, 1000)
      const collect = () => setTimeout(() => { for (let i = 0; i < 5; i++) gc(); console.log("collected") }, 50)
      void Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, () => Effect.andThen(Effect.sync(collect), Effect.never)), layerSqlite({ file: ${JSON.stringify(file)} })))
    `], { cwd: import.meta.dirname })
    try {
      for await (const line of holder.stdout.setEncoding("utf8")) if (String(line).includes("collected")) break
      const refused = await refusal(file)
      expect(refused, String(refused)).toMatchObject({ _tag: "LedgerInUse" })
    } finally {
      holder.kill("SIGKILL")
    }
    await once(holder, "exit")
    await using(file, (ledger) => write(ledger, "after"))
  })
})

/** A disk of one megabyte, where this user may mount one. */
const smallDisk = (): string | undefined => {
  const disk = join(dir, "disk")
  mkdirSync(disk)
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "redthread-test", disk]).status === 0 ? disk : undefined
}
const disk = smallDisk()
afterAll(() => disk && spawnSync("umount", ["-l", disk]))

describe("a full disk", () => {
  it.skipIf(disk === undefined)("refuses the write, keeps what was acknowledged, and takes writes again when there is room", async () => {
    const file = join(disk ?? "", "full.sqlite")
    const body = (number: number) => received(`${number} ${"x".repeat(20_000)}`)
    const kept = await using(file, (ledger) => Effect.gen(function*() {
      let acknowledged = 0
      const reason = yield* Effect.flip(Effect.forever(Effect.tap(Effect.suspend(() => ledger.archive(body(acknowledged))), () => Effect.sync(() => acknowledged++))))
      expect(reason.reason).toMatchObject({ _tag: "StorageFull" })
      expect(spawnSync("mount", ["-o", "remount,size=8m", disk ?? ""]).status).toBe(0)
      expect(yield* ledger.archive(body(acknowledged))).toMatchObject({ isNew: true })
      return acknowledged + 1
    }))
    expect(kept).toBeGreaterThan(5)
    expect(await using(file, (ledger) => ledger.unsettled(tenant, beginning, 1000))).toHaveLength(kept)
  })
})

describe("an acknowledgement", () => {
  it.skipIf(spawnSync("strace", ["-V"]).status !== 0)("follows the sync: power fails, and what was acknowledged is there (needs strace)", () => {
    const script = join(import.meta.dirname, "../../../bench/faults/sync.ts")
    const { stdout } = spawnSync(process.execPath, ["--conditions=@redthread/source", script, "--limit", "6", "--failures", "2", "--json"], { encoding: "utf8" })
    const { synced, unsynced } = JSON.parse(stdout.split("\n")[0] ?? "") as Record<"synced" | "unsynced", Record<string, number>>
    expect(synced).toMatchObject({ acknowledgedBeforeSynced: 0, failuresThatLostSomething: 0 })
    expect(synced["acknowledged"]).toBeGreaterThan(0)
    expect(unsynced["failuresThatLostSomething"]).toBeGreaterThan(0)
  })
})

describe("what a ledger refuses", () => {
  const file = join(dir, "refusals.sqlite")

  it("a checksum that is not the bytes' own", async () => {
    expect(await refusal(file, (ledger) => ledger.archive({ ...received("a"), checksum: checksumOf(received("b").body) }))).toMatchObject({ _tag: "ChecksumWrong" })
    expect(await refusal(file, (ledger) => ledger.archiveAll([received("c"), { ...received("a"), checksum: checksumOf(received("b").body) }]))).toMatchObject({ _tag: "ChecksumWrong" })
    expect(await using(file, (ledger) => ledger.counts(tenant))).toMatchObject({ payloads: 0 })
  })

  it("an entry that does not fit the model, with all that came with it", async () => {
    expect(await refusal(file, (ledger) => ledger.commit({
      tenant, keys: [], appends: [{ record, expected: 0, entries: [note("fits"), { ...note("x"), text: "" } as Entry] }]
    }))).toMatchObject({ _tag: "EntryInvalid", record })
    expect(await using(file, (ledger) => ledger.read(tenant, record))).toEqual([])
  })

  it("a position of nowhere", async () => {
    expect(await refusal(file, (ledger) => ledger.after(tenant, "here" as typeof beginning, 1))).toMatchObject({ _tag: "PositionUnknown", position: "here" })
  })

  it("to guess what an unreadable entry says: it names record and place", async () => {
    const damaged = join(dir, "entry.sqlite")
    await using(damaged, (ledger) => write(ledger, "one"))
    const db = new DatabaseSync(damaged)
    db.exec("update entry set json = '{\"_tag\":\"NoteWritten\",\"v\":1}'")
    db.close()
    expect(await refusal(damaged, (ledger) => ledger.read(tenant, record))).toMatchObject({ _tag: "EntryUnreadable", record, index: 0 })
    expect(await refusal(damaged, (ledger) => ledger.after(tenant, beginning, 9))).toMatchObject({ _tag: "EntryUnreadable", record, index: 0 })
  })

  it("nothing that a page limit below one asks for: it is an empty page", async () => {
    const many = join(dir, "pages.sqlite")
    expect(await using(many, (ledger) => Effect.andThen(write(ledger, "one"), ledger.after(tenant, beginning, -1)))).toEqual([])
  })
})
