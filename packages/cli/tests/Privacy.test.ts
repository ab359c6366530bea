/** Sealing, erasing, exporting, importing and auditing from the command line. */
import { main } from "@redthread/cli"
import { ConfigProvider, Console, Effect } from "effect"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const place = mkdtempSync(join(tmpdir(), "redthread-privacy-"))
const at = (name: string): string => join(place, name)
const own = { REDTHREAD_MASTER_KEY: Buffer.alloc(32, 9).toString("base64"), REDTHREAD_KEYS: at("keys.sqlite") }
let env: Record<string, string> = own
const redthread = async (...args: ReadonlyArray<string>) => {
  const [out, err]: [Array<string>, Array<string>] = [[], []]
  const screen: Console.Console = { ...globalThis.console, log: (...text) => out.push(text.join(" ")), error: (...text) => err.push(text.join(" ")) }
  const provider = ConfigProvider.fromEnv({ env })
  const code = await Effect.runPromise(main(args).pipe(Effect.provideService(Console.Console, screen), Effect.provideService(ConfigProvider.ConfigProvider, provider)))
  return { code, out: out.join("\n"), err: err.join("\n"), json: () => out.map((line) => JSON.parse(line) as Record<string, unknown>) }
}
const form = (name: string, email: string, message: string): string => {
  writeFileSync(at(name), JSON.stringify({ form: "contact", submissionId: name, submittedAt: "2026-05-28T20:26:40Z", fields: { email, message } }))
  return at(name)
}
const word = ["--by", "eva", "--because", "right to be forgotten"]

beforeAll(async () => {
  const files = [form("a.json", "anna.planted@example.org", "Anna Geheimnis möchte kündigen"), form("b.json", "ben.planted@example.org", "Ben Bleibt fragt")]
  expect(await redthread("ingest", "--channel", "webform", "--ledger", at("l.sqlite"), ...files)).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(place, { recursive: true }))

describe("redthread trace --report", () => {
  it("tells a person all that is kept about them, and nothing of anybody else", async () => {
    const report = (form: string) => redthread("trace", "--ledger", at("l.sqlite"), "--report", form, "anna.planted@example.org")
    expect((await report("de")).out).toMatch(/^Was wir über Sie gespeichert haben[^]*anna\.planted@example\.org[^]*a\.json/u)
    expect((await report("en")).out).toContain("What we keep about you")
    const [json] = (await report("json")).json()
    expect(json).toMatchObject({ identifiers: [{ value: "anna.planted@example.org" }], deliveries: [{ channel: "webform" }] })
    expect(JSON.stringify(json)).not.toContain("ben.planted")
  })
})

describe("redthread erase", () => {
  it("says whom it would erase, and erases nobody", async () => {
    expect((await redthread("erase", "--ledger", at("l.sqlite"), "--dry-run", "--json", ...word, "anna.planted@example.org")).json()).toEqual([{ wouldErase: ["email:anna.planted@example.org"] }])
    expect((await redthread("trace", "--ledger", at("l.sqlite"), "anna.planted@example.org")).code).toBe(0)
  })

  it("takes no reason that names the person, and needs to know who erases", async () => {
    expect(await redthread("erase", "--ledger", at("l.sqlite"), "--by", "eva", "--because", "anna.planted@example.org asked", "anna.planted@example.org"))
      .toMatchObject({ code: 2, err: expect.stringContaining("names the person") })
    expect((await redthread("erase", "--ledger", at("l.sqlite"), "--by", " ", "--because", "x", "anna.planted@example.org")).code).toBe(2)
    expect(await redthread("erase", "--ledger", at("l.sqlite"), ...word, "nobody@example.org")).toMatchObject({ code: 2, err: expect.stringContaining("Nobody is known by it") })
  })

  it("forgets one and leaves the other; nothing of either is in any file in clear", async () => {
    expect((await redthread("erase", "--ledger", at("l.sqlite"), "--json", ...word, "anna.planted@example.org")).json()).toEqual([{ erased: { streams: 1, entries: 3, deliveries: 1 } }])
    expect((await redthread("trace", "--ledger", at("l.sqlite"), "anna.planted@example.org")).code).toBe(2)
    expect((await redthread("trace", "--ledger", at("l.sqlite"), "ben.planted@example.org")).out).toContain("ben.planted@example.org")
    expect((await redthread("ingest", "--channel", "webform", "--ledger", at("l.sqlite"), at("a.json"))).code).toBe(0)
    expect((await redthread("trace", "--ledger", at("l.sqlite"), "anna.planted@example.org")).code).toBe(2)
    for (const name of readdirSync(place).filter((one) => one.includes("sqlite"))) {
      for (const planted of ["planted", "Geheimnis", "Bleibt"]) expect(`${name} ${readFileSync(at(name)).toString("latin1").includes(planted)}`).toBe(`${name} false`)
    }
  })

  it("needs a sealed ledger and its own keys", async () => {
    env = { ...own, REDTHREAD_MASTER_KEY: Buffer.alloc(32, 1).toString("base64") }
    expect(await redthread("trace", "--ledger", at("l.sqlite"), "ben.planted@example.org")).toMatchObject({ code: 2, err: expect.stringContaining("another master key") })
    env = { ...own, REDTHREAD_MASTER_KEY: "short" }
    expect(await redthread("trace", "--ledger", at("l.sqlite"), "ben.planted@example.org")).toMatchObject({ code: 2, err: expect.stringContaining("not 32 bytes") })
    env = { REDTHREAD_KEYS: own.REDTHREAD_KEYS }
    expect(await redthread("trace", "--ledger", at("l.sqlite"), "ben.planted@example.org")).toMatchObject({ code: 2, err: expect.stringContaining("set both") })
    env = {}
    expect(await redthread("erase", "--ledger", at("l.sqlite"), ...word, "ben.planted@example.org")).toMatchObject({ code: 2, err: expect.stringContaining("a ledger is sealed where") })
    env = own
  })
})

describe("redthread export and import", () => {
  it("move a sealed ledger to another store, sealed as it is, and out of it the same lines", async () => {
    expect((await redthread("export", "--ledger", at("l.sqlite"), "--json", at("out.ndjson"))).json()).toMatchObject([{ summary: { deliveries: 1, entries: 7, keys: 2, moved: false } }])
    expect(readFileSync(at("out.ndjson"), "utf8")).not.toContain("planted")
    expect(statSync(at("out.ndjson")).mode & 0o077).toBe(0)
    expect(await redthread("import", "--ledger", at("n.sqlite"), at("out.ndjson"))).toMatchObject({ code: 0 })
    await redthread("export", "--ledger", at("n.sqlite"), at("again.ndjson"))
    expect(readFileSync(at("again.ndjson"), "utf8")).toBe(readFileSync(at("out.ndjson"), "utf8"))
    expect((await redthread("trace", "--ledger", at("n.sqlite"), "ben.planted@example.org")).code).toBe(0)
  })

  it("copy the files themselves, and read from the copies", async () => {
    expect(await redthread("export", "--backup", "--ledger", at("l.sqlite"), at("copy.sqlite"))).toMatchObject({ code: 0 })
    expect(await redthread("export", "--backup", "--json", "--ledger", at("keys.sqlite"), at("copy-keys.sqlite"))).toMatchObject({ code: 0 })
    env = { ...own, REDTHREAD_KEYS: at("copy-keys.sqlite") }
    expect((await redthread("trace", "--ledger", at("copy.sqlite"), "ben.planted@example.org")).code).toBe(0)
    env = own
    expect(await redthread("export", "--backup", "--ledger", at("l.sqlite"), at("copy.sqlite"))).toMatchObject({ code: 2, err: expect.stringContaining("overwrites nothing") })
  })

  it("seal what was begun in clear, and refuse to mix the two, or the keys of another", async () => {
    env = {}
    await redthread("ingest", "--channel", "webform", "--ledger", at("clear.sqlite"), at("b.json"))
    await redthread("export", "--ledger", at("clear.sqlite"), at("clear.ndjson"))
    env = { ...own, REDTHREAD_KEYS: at("other-keys.sqlite") }
    expect(await redthread("trace", "--ledger", at("l.sqlite"), "ben.planted@example.org")).toMatchObject({ code: 2, err: expect.stringContaining("its keys are elsewhere") })
    expect(await redthread("trace", "--ledger", at("clear.sqlite"), "ben.planted@example.org")).toMatchObject({ code: 2, err: expect.stringContaining("kept in clear") })
    expect(await redthread("import", "--seal", "--ledger", at("sealed.sqlite"), at("out.ndjson"))).toMatchObject({ code: 2, err: expect.stringContaining("sealed already") })
    expect((await redthread("import", "--seal", "--ledger", at("sealed.sqlite"), at("clear.ndjson"))).code).toBe(0)
    expect(readFileSync(at("sealed.sqlite")).toString("latin1")).not.toContain("planted")
    expect((await redthread("trace", "--ledger", at("sealed.sqlite"), "ben.planted@example.org")).code).toBe(0)
    expect((await redthread("erase", "--ledger", at("sealed.sqlite"), "--json", ...word, "ben.planted@example.org")).json()).toEqual([{ erased: { streams: 1, entries: 3, deliveries: 1 } }])
    env = own
  })

  it("overwrite nothing, fill nothing twice, and take no broken file", async () => {
    expect(await redthread("export", "--ledger", at("l.sqlite"), at("out.ndjson"))).toMatchObject({ code: 2, err: expect.stringContaining("overwrites nothing") })
    expect(await redthread("import", "--ledger", at("n.sqlite"), at("out.ndjson"))).toMatchObject({ code: 2, err: expect.stringContaining("not empty") })
    writeFileSync(at("bad.ndjson"), readFileSync(at("out.ndjson"), "utf8").split("\n").toSpliced(3, 1).join("\n"))
    expect(await redthread("import", "--ledger", at("fresh.sqlite"), at("bad.ndjson"))).toMatchObject({ code: 2, err: expect.stringContaining("line 4") })
    expect(existsSync(at("fresh.sqlite"))).toBe(false)
    expect((await redthread("import", "--ledger", at("fresh.sqlite"), at("none.ndjson"))).code).toBe(2)
  })
})

describe("redthread audit", () => {
  it("finds a whole ledger and a whole export whole", async () => {
    expect((await redthread("audit", "--json", at("l.sqlite"))).json()).toMatchObject([{ summary: { breaches: 0, entries: 7, streams: 2 } }])
    expect((await redthread("audit", "--json", at("out.ndjson"))).json()).toMatchObject([{ summary: { breaches: 0, entries: 7 } }])
  })

  it("names the line from which on an export is broken", async () => {
    expect((await redthread("audit", "--json", at("bad.ndjson")))).toMatchObject({ code: 1, out: expect.stringContaining("\"line\":4") })
  })

  it("finds an entry that somebody took out of the database, and one that somebody changed", async () => {
    await redthread("import", "--ledger", at("tampered.sqlite"), at("out.ndjson"))
    const db = new DatabaseSync(at("tampered.sqlite"))
    db.exec("delete from entry where place = 1 and stream = 1")
    expect(await redthread("audit", at("tampered.sqlite"))).toMatchObject({ code: 1, out: expect.stringMatching(/ledger\/streams-are-ordered: .* entry 2 follows 0/u) })
    db.exec("update entry set json = replace(json, '\"sealed\":\"', '\"sealed\":\"A') where place = 2")
    db.close()
    expect(await redthread("audit", at("tampered.sqlite"))).toMatchObject({ code: 1, out: expect.stringContaining("its seal is broken") })
  })

  it("names a ledger that is not there", async () => {
    expect(await redthread("audit", at("none.sqlite"))).toMatchObject({ code: 2, err: expect.stringContaining("There is no such ledger or export") })
  })
})

describe("redthread retain", () => {
  const place = () => at("retain.sqlite")
  it("shows what would go, and lets it stay; then it goes, originals first", async () => {
    env = { ...own, REDTHREAD_KEYS: at("retain-keys.sqlite") }
    await redthread("ingest", "--channel", "webform", "--ledger", place(), form("r.json", "rita.planted@example.org", "Rita Alt fragt"))
    const rules = ["--deliveries", "email=9,*=0", "--people", "0", "--by", "eva", "--ledger", place()]
    expect((await redthread("retain", ...rules, "--dry-run", "--json")).json()).toMatchObject([
      { wouldGo: { _tag: "Delivery", delivery: { channel: "webform" } } }, { wouldGo: { _tag: "Person", records: ["email:rita.planted@example.org"] } }, { summary: { dryRun: true, deliveries: 1, people: 1 } }
    ])
    expect((await redthread("trace", "--ledger", place(), "rita.planted@example.org")).code).toBe(0)
    expect((await redthread("retain", "--deliveries", "webform=9", "--people", "9", "--ledger", place())).out).toBe("0 originals and 0 people went.")
    expect((await redthread("retain", ...rules)).out).toMatch(/^Goes: the original of .* on webform .*\.\nGoes: the person of email:rita.planted@example.org, .*\.\n1 originals and 1 people went\.$/u)
    expect((await redthread("trace", "--ledger", place(), "rita.planted@example.org")).code).toBe(2)
    expect((await redthread("retain", ...rules)).out).toBe("0 originals and 0 people went.")
    env = own
  })

  it("lets originals of a ledger in clear go, and says what people need", async () => {
    env = {}
    await redthread("ingest", "--channel", "webform", "--ledger", at("plain.sqlite"), form("p.json", "paul.planted@example.org", "Paul fragt"))
    expect((await redthread("retain", "--ledger", at("plain.sqlite"), "--deliveries", "0", "--json")).json()).toMatchObject([{ goes: { _tag: "Delivery" } }, { summary: { deliveries: 1, people: 0 } }])
    expect(await redthread("retain", "--ledger", at("plain.sqlite"), "--people", "0")).toMatchObject({ code: 2, err: expect.stringContaining("a ledger is sealed where") })
    expect(await redthread("retain", "--ledger", at("plain.sqlite"))).toMatchObject({ code: 2, err: expect.stringContaining("everything is kept") })
    expect(await redthread("retain", "--ledger", at("plain.sqlite"), "--deliveries", "soon")).toMatchObject({ code: 2, err: expect.stringContaining("number of days") })
    expect(await redthread("retain", "--ledger", at("nowhere.sqlite"), "--deliveries", "1")).toMatchObject({ code: 2, err: expect.stringContaining("no such ledger") })
    env = own
  })
})

describe("redthread keys rotate", () => {
  it("puts another master key in the place of the old one, which opens nothing any more and stands nowhere", async () => {
    const [was, now] = [Buffer.alloc(32, 0x51).toString("base64"), Buffer.alloc(32, 0x52).toString("base64")]
    const keys = at("rotate-keys.sqlite")
    env = { REDTHREAD_MASTER_KEY: was, REDTHREAD_KEYS: keys }
    await redthread("ingest", "--channel", "webform", "--ledger", at("rotate.sqlite"), form("k.json", "kai.planted@example.org", "Kai Geheimnis"))
    const db = new DatabaseSync(keys)
    const wrapped = db.prepare("select wrapped from sealing_key").all().map((row) => String(row["wrapped"]))
    db.close()
    expect(wrapped.length).toBeGreaterThanOrEqual(3)
    env = { ...env, REDTHREAD_NEW_MASTER_KEY: now }
    expect((await redthread("keys", "rotate", "--json")).json()).toEqual([{ rotated: { keys: wrapped.length } }])
    const trace = () => redthread("trace", "--ledger", at("rotate.sqlite"), "kai.planted@example.org")
    env = { REDTHREAD_MASTER_KEY: was, REDTHREAD_KEYS: keys }
    expect(await trace()).toMatchObject({ code: 2, err: expect.stringContaining("another master key") })
    env = { REDTHREAD_MASTER_KEY: now, REDTHREAD_KEYS: keys }
    expect((await trace()).out).toContain("kai.planted@example.org")
    for (const name of readdirSync(place).filter((one) => one.startsWith("rotate"))) {
      const bytes = readFileSync(at(name)).toString("latin1")
      for (const planted of [...wrapped, "planted", "Geheimnis", was, now]) expect(`${name} ${bytes.includes(planted)}`).toBe(`${name} false`)
    }
    // A second time it changes nothing, and a key that is none of the two changes nothing either.
    env = { REDTHREAD_MASTER_KEY: was, REDTHREAD_NEW_MASTER_KEY: now, REDTHREAD_KEYS: keys }
    expect((await redthread("keys", "rotate")).out).toContain(`${wrapped.length} keys are wrapped by the new master key`)
    env = { ...env, REDTHREAD_NEW_MASTER_KEY: own.REDTHREAD_MASTER_KEY }
    expect(await redthread("keys", "rotate")).toMatchObject({ code: 2, err: expect.stringContaining("another master key") })
    env = { REDTHREAD_MASTER_KEY: now, REDTHREAD_KEYS: keys }
    expect((await trace()).code).toBe(0)
    env = own
  })

  it("needs both keys and the place of the keys, and shows none of them", async () => {
    env = { REDTHREAD_MASTER_KEY: own.REDTHREAD_MASTER_KEY, REDTHREAD_KEYS: own.REDTHREAD_KEYS }
    expect(await redthread("keys", "rotate")).toMatchObject({ code: 2, err: expect.stringContaining("REDTHREAD_NEW_MASTER_KEY: It is not set") })
    env = { ...env, REDTHREAD_NEW_MASTER_KEY: own.REDTHREAD_MASTER_KEY }
    const same = await redthread("keys", "rotate")
    expect(same).toMatchObject({ code: 2, err: expect.stringContaining("the key that is in use") })
    expect(same.err).not.toContain(own.REDTHREAD_MASTER_KEY)
    env = { ...env, REDTHREAD_NEW_MASTER_KEY: Buffer.alloc(3, 1).toString("base64") }
    expect(await redthread("keys", "rotate")).toMatchObject({ code: 2, err: expect.stringContaining("not 32 bytes") })
    env = { ...env, REDTHREAD_KEYS: at("no-keys.sqlite") }
    expect(await redthread("keys", "rotate")).toMatchObject({ code: 2, err: expect.stringContaining("There are no keys") })
    env = own
  })
})
