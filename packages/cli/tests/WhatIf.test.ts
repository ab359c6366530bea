/** `redthread check --what-if`: a changed process against what customers really did. */
import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const demo = fileURLToPath(new URL("../demo", import.meta.url))
const omni = join(demo, "cancel-omni.json")
const settings = join(demo, "redthread/settings.json")
let place = ""
let ledger = ""
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "redthread-what-if-"))
  ledger = join(place, "ledger.sqlite")
  expect((await redthread("ingest", join(demo, "redthread/payloads"), "--ledger", ledger, "--settings", settings)).code).toBe(0)
})
afterAll(() => rmSync(place, { recursive: true }))

const redthread = async (...args: ReadonlyArray<string>) => {
  const [out, err]: [Array<string>, Array<string>] = [[], []]
  const screen: Console.Console = { ...globalThis.console, log: (...text) => out.push(text.join(" ")), error: (...text) => err.push(text.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(args), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n") }
}
const file = (name: string, text: string): string => {
  writeFileSync(join(place, name), text)
  return join(place, name)
}
/** The consistent process, with one piece of its text replaced. */
const changed = (name: string, from: RegExp, to: string): string => {
  const text = readFileSync(omni, "utf8")
  expect(text).toMatch(from)
  return file(name, text.replace(from, to))
}

describe("redthread check --what-if", () => {
  it("finds nothing where nothing is changed", async () => {
    const { code, out } = await redthread("check", omni, "--what-if", ledger, "--settings", settings, "--before", omni)
    expect([code, out]).toEqual([0, expect.stringContaining("1 customers, 1 concerns, 7 attempts replayed; something would go differently for 0 customers")])
  })
  it("tells for whom what would go differently, where in their thread, in words and as data", async () => {
    const silent = changed("silent.json", /"email": \{\s*"claims"/, "\"email\": { \"title\": \"by mail\", \"claims\"")
    const { whatIf: same } = JSON.parse((await redthread("check", silent, "--what-if", ledger, "--settings", settings, "--before", omni, "--json")).out) as Result
    expect(same.differences).toEqual([])
    const silo = join(demo, "cancel-silo.json")
    const { out } = await redthread("check", silo, "--what-if", ledger, "--settings", settings, "--before", omni, "--json")
    const { findings, whatIf: { differences, totals } } = JSON.parse(out) as Result
    expect(findings.length).toBeGreaterThan(0)
    expect(totals).toMatchObject({ customers: 1, customersConcerned: 1, goalsLost: 1, changes: { Refused: 2, Forgets: 1 } })
    expect(differences[0]).toMatchObject({ customer: expect.stringContaining("anna"), position: 9, step: "handover hotline", change: { _tag: "Forgets" }, message: expect.stringContaining("entry 10") })
    expect((await redthread("check", silo, "--what-if", ledger, "--settings", settings, "--before", omni, "--language", "de")).out).toContain("Eintrag 10: „handover hotline“ auf web würde vergessen: address, contractNo, name.")
  })
  it("reads threads as lines of JSON, as trace prints them, and takes the older version that the process names", async () => {
    const { out } = await redthread("trace", "anna.weber@example.org", "--ledger", ledger, "--settings", settings, "--json")
    const threads = file("threads.ndjson", `${out}\n\n${out}\n`)
    const next = JSON.parse(readFileSync(omni, "utf8")) as Record<string, unknown>
    const newer = file("newer.json", JSON.stringify({ ...next, version: 2, migrates: { from: next } }))
    const { whatIf } = JSON.parse((await redthread("check", newer, "--what-if", threads, "--json")).out) as Result
    expect(whatIf.totals).toMatchObject({ customers: 2, attempts: 14, customersConcerned: 0 })
  })
  it("ends with 2 and one sentence on what it cannot use", async () => {
    const says = async (...args: ReadonlyArray<string>): Promise<string> => {
      const { code, err } = await redthread("check", omni, ...args)
      expect([code, err.split("\n").length]).toEqual([2, 1])
      return err
    }
    expect(await says("--what-if", ledger)).toContain("name that with --before FILE")
    expect(await says("--what-if", join(place, "none.sqlite"), "--before", omni)).toContain("There is no such file.")
    expect(await says("--what-if", file("bad.ndjson", "\n{\"customer\":\"a\",\"entries\":[{}]}"), "--before", omni)).toMatch(/bad\.ndjson \(line 2\): This is no thread/)
    expect(await says("--what-if", file("worse.ndjson", "{"), "--before", omni)).toContain("(line 1): This is no thread")
    expect(await says("--what-if", file("no.sqlite", "x".repeat(5000)), "--before", omni)).toContain("no.sqlite")
  })
})

interface Result {
  readonly findings: ReadonlyArray<unknown>
  readonly whatIf: {
    readonly differences: ReadonlyArray<Readonly<Record<string, unknown>>>
    readonly totals: Readonly<Record<string, unknown>>
  }
}
