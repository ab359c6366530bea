import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const demo = fileURLToPath(new URL("../demo", import.meta.url))
let place = ""
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "redthread-cli-"))
})
afterAll(() => rmSync(place, { recursive: true }))

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

const redthread = async (...args: ReadonlyArray<string>): Promise<Ended> => {
  const out: Array<string> = []
  const err: Array<string> = []
  const screen: Console.Console = { ...globalThis.console, log: (...text) => out.push(text.join(" ")), error: (...text) => err.push(text.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(args), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n") }
}
const json = (text: string): ReadonlyArray<Record<string, unknown>> => text.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>)
const file = (name: string, text: string): string => {
  writeFileSync(join(place, name), text)
  return join(place, name)
}

describe("redthread decode as a process", () => {
  it("reads one PDF after the other and ends by itself", () => {
    const bin = fileURLToPath(new URL("../../../src/bin.ts", import.meta.url))
    const letters = fileURLToPath(new URL("../../adapters/samples/letter", import.meta.url))
    const { status, stdout } = spawnSync(process.execPath, ["--conditions=@redthread/source", bin, "decode", "--channel", "letter", letters, "--json"], { encoding: "utf8" })
    expect(status).toBe(0)
    expect(JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ summary: { malformed: 0, leavesUnaccounted: 0 } })
  })
})

describe("redthread check", () => {
  it("ends with 1 on findings and lists each with rule, path, story and repair", async () => {
    const { code, out } = await redthread("check", join(demo, "cancel-silo.json"), "--json")
    expect(code).toBe(1)
    const { findings } = JSON.parse(out) as { findings: ReadonlyArray<Record<string, unknown>> }
    expect(findings[0]).toMatchObject({ rule: "channel-trap", channel: "web", length: 1, path: ["login"], severity: "error" })
    for (const finding of findings) expect(finding).toMatchObject({ message: expect.stringMatching(/\S/), suggestion: expect.stringMatching(/\S/) })
  })
  it("ends with 0 without findings", async () => {
    expect(await redthread("check", join(demo, "cancel-omni.json"))).toMatchObject({ code: 0, out: expect.stringContaining("Consistent") })
  })
  it("names file, line and reason of what is no JSON", async () => {
    const broken = file("broken.json", "{\n  \"name\": \"x\",\n  oops\n}")
    expect(await redthread("check", broken)).toMatchObject({ code: 2, err: expect.stringMatching(/broken\.json \(line 3, column 3\): This is not JSON/) })
  })
  it("names file, line and reason of what is no process", async () => {
    const text = readFileSync(join(demo, "cancel-silo.json"), "utf8").replace(/"to":\s*"requested"/, "\"to\": \"nowhere\"")
    const line = text.split("\n").findIndex((row) => row.includes("nowhere")) + 1
    const { code, err } = await redthread("check", file("wrong.json", text))
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`wrong\\.json \\(line ${line},.*nowhere`))
  })
  it("names every key that is missing", async () => {
    const { code, err } = await redthread("check", file("bare.json", "{}"))
    expect(code).toBe(2)
    for (const key of ["name", "version", "facts", "states", "initial", "events", "channels"]) expect(err).toContain(`/${key}: Missing key.`)
  })
  it("says so when the file is missing or empty, without a stack trace", async () => {
    expect(await redthread("check", join(place, "none.json"))).toMatchObject({ code: 2, err: `${join(place, "none.json")}: There is no such file.` })
    expect(await redthread("check", file("empty.json", ""))).toMatchObject({ code: 2, err: expect.stringContaining("The file is empty.") })
  })
  it("writes the findings down for continuous integration, each at its line", async () => {
    await redthread("check", join(demo, "cancel-silo.json"), "--sarif", join(place, "silo.sarif"))
    const { runs } = JSON.parse(readFileSync(join(place, "silo.sarif"), "utf8")) as { runs: ReadonlyArray<{ results: ReadonlyArray<unknown> }> }
    expect(runs[0]?.results[0]).toMatchObject({
      ruleId: expect.stringContaining("channel-trap"),
      locations: [{ physicalLocation: { region: { startLine: expect.any(Number) } } }]
    })
  })
  it("draws the process", async () => {
    await redthread("check", join(demo, "cancel-silo.json"), "--svg", join(place, "silo.svg"))
    expect(readFileSync(join(place, "silo.svg"), "utf8")).toMatch(/^<svg[\s\S]*<\/svg>\s*$/)
  })
})

describe("redthread decode", () => {
  const call = join(demo, "silo/payloads/2-telephone/call.csv")
  it("prints one line per channel event and a summary that accounts for every value", async () => {
    const { code, out } = await redthread("decode", "--channel", "telephone", call, "--json")
    const lines = json(out)
    expect(code).toBe(0)
    expect(lines.at(-1)).toMatchObject({ summary: { payloads: 1, events: lines.length - 1, malformed: 0, leavesUnaccounted: 0 } })
    for (const line of lines.slice(0, -1)) expect(line).toMatchObject({ payload: call, event: { channel: "telephone" } })
  })
  it("goes on after a payload that cannot be read and names place and reason", async () => {
    const broken = file("broken-webhook.json", "{\"object\": ")
    const good = join(demo, "redthread/payloads/3-whatsapp/question.json")
    const { code, out } = await redthread("decode", "--channel", "whatsapp", broken, good, "--json")
    const [first, ...rest] = json(out)
    expect(code).toBe(0)
    expect(first).toMatchObject({ payload: broken, malformed: { at: expect.any(String), reason: expect.stringContaining("not JSON") } })
    expect(rest.at(-1)).toMatchObject({ summary: { payloads: 2, malformed: 1 } })
  })
  it("ends with 2 when nothing could be read", async () => {
    expect(await redthread("decode", "--channel", "whatsapp", file("none.json", "nothing"))).toMatchObject({ code: 2 })
  })
  it.each([
    [["--channel", "pigeon", call], /Invalid value for flag --channel: "pigeon"/],
    [["--channel", "telephone", "--adapter", "nobody", call], /There is no such adapter/],
    [["--channel", "telephone", "/no/such/file"], /There is no such file or folder/]
  ])("says in a sentence what cannot be used: %s", async (args, sentence) => {
    const { code, err } = await redthread("decode", ...args)
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })
  it("shows the usage on unknown flags", async () => {
    expect((await redthread("decode", "--chanel", "email", call)).code).toBe(2)
  })
})

describe("redthread ingest and trace", () => {
  it("writes payloads of four channels into one thread, once", async () => {
    const ledger = join(place, "ledger.sqlite")
    const args = ["ingest", join(demo, "redthread/payloads"), "--ledger", ledger, "--settings", join(demo, "redthread/settings.json"), "--json"]
    const first = json((await redthread(...args)).out)
    expect(first.filter((line) => "acknowledged" in line)).toHaveLength(4)
    expect(first.at(-1)).toMatchObject({ summary: { payloads: 4, known: 0, parked: 0 } })
    const second = json((await redthread(...args)).out)
    expect(second.at(-1)).toMatchObject({ summary: { payloads: 4, known: 4, entries: 0 } })
    for (const known of ["anna.weber@example.org", "0221 5550147", "V-2207-4711"]) {
      const { code, out } = await redthread("trace", known, "--ledger", ledger)
      expect(code).toBe(0)
      expect(out).toMatch(/closed: cancelled/)
    }
    expect(await redthread("trace", "nobody@example.org", "--ledger", ledger)).toMatchObject({ code: 2, err: expect.stringContaining("Nobody is known") })
  })
  it("keeps what it cannot read and says so", async () => {
    const ledger = join(place, "aside.sqlite")
    const odd = file("odd.bin", "\u0000\u0001")
    const { code, out } = await redthread("ingest", odd, "--ledger", ledger)
    expect(code).toBe(0)
    expect(out).toMatch(/put aside: .*odd\.bin/)
    expect(out).toMatch(/The ledger holds 1 payloads/)
  })
  it.each([
    [["trace", "x", "--ledger", "/no/such/ledger.sqlite"], /There is no such ledger/],
    [["ingest", "/no/such/file", "--ledger", "PLACE/x.sqlite"], /There is no such file or folder/],
    [["ingest", "PLACE", "--ledger", "PLACE/x.sqlite", "--settings", "PLACE/broken.json"], /line 3/],
    [["trace", "x", "--ledger", "PLACE/broken.json"], /broken\.json/]
  ])("says in a sentence what cannot be used: %s", async (args, sentence) => {
    const { code, err } = await redthread(...args.map((arg) => arg.replace("PLACE", place)))
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe("redthread demo", () => {
  it("measures both tellings from their payloads and draws them", async () => {
    const svg = join(place, "demo.svg")
    const { code, out } = await redthread("demo", "--svg", svg, "--json")
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      silo: { measures: { askedAgain: 6, reAuthentications: 1, channelBreaks: 2 } },
      redthread: { measures: { askedAgain: 0, reAuthentications: 0, channelBreaks: 0, deadEnds: 0 }, findings: [] }
    })
    expect(readFileSync(svg, "utf8")).toContain("asked again")
  })
  it("gives other figures when a payload says something else", async () => {
    const copy = join(place, "demo")
    cpSync(demo, copy, { recursive: true })
    const call = join(copy, "silo/payloads/2-telephone/call.csv")
    writeFileSync(call, readFileSync(call, "utf8").split("\n").filter((row) => !row.includes("\"ASKED\",\"address\"")).join("\n"))
    const { out } = await redthread("demo", "--payloads", copy, "--svg", join(place, "other.svg"), "--json")
    expect(JSON.parse(out)).toMatchObject({ silo: { measures: { askedAgain: 5, steps: 15 } } })
  })
})

describe("redthread", () => {
  it("says of each command what the command says of itself", async () => {
    const { code, out } = await redthread("--help")
    expect(code).toBe(0)
    const listed = [...out.split("SUBCOMMANDS")[1]?.matchAll(/^ {2}(\w+) +(\S.*)$/gmu) ?? []]
    expect(listed.map(([, name]) => name)).toContain("resolve")
    for (const [, name = "", says = ""] of listed) expect((await redthread(name, "--help")).out.split("\n")[1]?.trim()).toBe(says.trim())
  })
  it("completes the flags of every command", async () => {
    const { out } = await redthread("--completions", "bash")
    for (const flag of ["--truth", "--ledger", "--adapter"]) expect(out).toContain(flag)
  })
})
