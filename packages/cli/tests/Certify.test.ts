/** A vendor's way: a new package, its own tests, a certificate, and words for everything that is wrong. */
import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../../../", import.meta.url))
mkdirSync(join(root, ".vitest"), { recursive: true })
// Below the checkout, where the packages are found.
const work = mkdtempSync(join(root, ".vitest", "certify-"))
const folder = join(work, "acme-chat")
afterAll(() => {
  rmSync(work, { recursive: true, force: true })
})

/** The command with these arguments: its exit code, what it printed, and what it remarked. */
const redthread = async (...args: ReadonlyArray<string>) => {
  const out: Array<string> = []
  const err: Array<string> = []
  const silent = { ...globalThis.console, log: (line: unknown) => out.push(String(line)), error: (line: unknown) => err.push(String(line)) }
  const code = await Effect.runPromise(Effect.provideService(main(["certify", ...args]), Console.Console, silent))
  return { code, out: out.join("\n"), err: err.join("\n") }
}
const samples = join(folder, "tests", "samples.ts")
const few = ["--runs", "10", "--mutations", "200"]
const edit = (file: string, change: (text: string) => string) => {
  const text = readFileSync(join(folder, file), "utf8")
  expect(change(text)).not.toBe(text)
  const copy = file.replace(/(\w+)\.ts$/, `$1${edits++}.ts`)
  writeFileSync(join(folder, copy), change(text))
  return join(folder, copy)
}
let edits = 0

describe("a new adapter", () => {
  it("is written under its own name", async () => {
    const { code, out } = await redthread("--new", folder)
    expect(code).toBe(0)
    expect(out).toContain("src/Adapter.ts")
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toMatchObject({ name: "acme-chat", dependencies: { "@redthread/channel": "^0.1.0" } })
    const all = ["src/Adapter.ts", "src/Events.ts", "src/Sending.ts", "src/Wire.ts", "tests/samples.ts"].map((file) => readFileSync(join(folder, file), "utf8")).join("\n")
    expect(all).toContain("x-acme-chat-signature")
    expect(all).toContain("export const makeAcmeChatAdapter")
    expect(all.replaceAll("example.org", "")).not.toMatch(/example/i)
  })

  it("passes at once, in words and as JSON", async () => {
    const { code, out } = await redthread(samples, ...few)
    expect(out).toContain("acme-chat: 13 of 13 laws hold. (10 generated and 200 forged deliveries")
    expect(code).toBe(0)
    const json = await redthread(samples, ...few, "--json", "--seed", "7")
    expect(JSON.parse(json.out)).toMatchObject({ adapter: "acme-chat", channel: "acme-chat:chat", passed: true, settings: { seed: 7, runs: 10, mutations: 200 } })
  })

  it("type-checks", () => {
    const tsc = spawnSync(join(root, "node_modules", ".bin", "tsc"), ["-p", folder, "--noEmit", "--customConditions", "@redthread/source", "--allowImportingTsExtensions"], { encoding: "utf8", cwd: root })
    expect(tsc.stdout).toBe("")
  })

  it("passes its own tests", () => {
    const { status, stdout } = spawnSync(process.execPath, ["--conditions=@redthread/source", "--test", "--test-reporter=tap", "tests/laws.test.ts"], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], REDTHREAD_RUNS: "25" } })
    expect(stdout).toContain("channel/nothing-vanishes")
    expect(status).toBe(0)
  })

  it("is not written over something else, nor under a name that is none", async () => {
    expect(await redthread("--new", folder)).toMatchObject({ code: 2, err: expect.stringContaining("The folder is not empty.") as string })
    expect(await redthread("--new", join(work, "Acme Chat"))).toMatchObject({ code: 2, err: expect.stringContaining("small letters, digits and hyphens") as string })
  })
})

describe("certify", () => {
  it("names the law that is broken, what breaks it and what it promises; exit code 1", async () => {
    const file = edit("tests/samples.ts", (text) => text.replace("{ type: \"status\", message: target, status,", "{ type: \"status\", message: target, status: \"sent\","))
    const { code, out } = await redthread(file, ...few)
    expect(code).toBe(1)
    expect(out).toContain("broken   channel/receipts-monotone\n           sent, delivered, read: after “delivered” the message counts as sent, not as delivered")
    expect(out).toContain("A message that was read stays read")
    expect(out).toContain("12 of 13 laws hold, 1 broken.")
  })

  it("says what to add where a law cannot be judged; exit code 1", async () => {
    const file = edit("tests/samples.ts", (text) => text.replace("lifetime: 300_000", "").replace(/^ {4}earlier: .*\n/m, ""))
    const { code, out } = await redthread(file, ...few)
    expect(code).toBe(1)
    expect(out).toContain("unproved channel/verified: add “earlier” to “signing”")
  })

  it("refuses what is no adapter with one sentence; exit code 2", async () => {
    const file = join(folder, "nothing.ts")
    writeFileSync(file, "export const adapter = {}\n")
    expect(await redthread(file)).toMatchObject({ code: 2, err: expect.stringContaining("exports no “adapter”") as string })
    expect(await redthread(edit("tests/samples.ts", (text) => text.replace("export const samples", "export const others")))).toMatchObject({ code: 2, err: expect.stringContaining("exports no “samples”") as string })
    expect(await redthread(join(folder, "nowhere.ts"))).toMatchObject({ code: 2, err: expect.stringContaining("There is no such file.") as string })
    expect(await redthread()).toMatchObject({ code: 2, err: expect.stringContaining("--new my-channel") as string })
    const broken = join(folder, "broken.ts")
    writeFileSync(broken, "export const adapter = \n")
    expect(await redthread(broken)).toMatchObject({ code: 2, err: expect.stringContaining("The module cannot be loaded") as string })
  })
})
