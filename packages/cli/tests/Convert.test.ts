/** `redthread convert` as its users see it: documents, a report, an exit code. */
import { main } from "@redthread/cli"
import { Effect } from "effect"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it, vi } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "redthread-convert-"))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const run = async (...args: ReadonlyArray<string>): Promise<{ code: number; out: string; err: string }> => {
  const [out, err]: [Array<string>, Array<string>] = [[], []]
  const spies = [vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text)), vi.spyOn(console, "error").mockImplementation((text: string) => void err.push(text))]
  const code = await Effect.runPromise(main(["convert", ...args]))
  for (const spy of spies) spy.mockRestore()
  return { code, out: out.join("\n"), err: err.join("\n") }
}

const event = "{\"specversion\":\"1.0\", \"id\":\"1\",\"source\":\"/shop\",\"type\":\"Create\",\"own\":12345678901234567890}"

describe("redthread convert", () => {
  it("checks that documents come back as they were, and refuses what is none", async () => {
    const [good, bad] = [file("good.json", event), file("bad.json", "{\"id\":\"1\"}")]
    const { code, out } = await run("--from", "cloudevents", "--to", "cloudevents", "--json", good, bad)
    expect(JSON.parse(out)).toEqual({ files: 2, equal: 1, refused: [{ file: bad, at: "/specversion", reason: "An event needs “specversion”, a text that is not empty." }], losses: [] })
    expect(code).toBe(1)
    expect((await run("--from", "cloudevents", "--to", "cloudevents", "--json", good)).code).toBe(0)
  })
  it("writes what it converts, and names what is lost", async () => {
    const good = file("event.json", event)
    const { code, out } = await run("--from", "cloudevents", "--to", "as2", "--json", "--out", join(folder, "out"), good)
    expect(JSON.parse(out)).toMatchObject({ files: 1, equal: 0, refused: [], losses: [{ file: good, path: "/0/source" }, { file: good, path: "/0/extra" }] })
    expect(code).toBe(0)
    expect(readFileSync(join(folder, "out", "event.json"), "utf8")).toBe("{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"1\",\"type\":\"Create\"}")
    expect((await run("--from", "cloudevents", "--to", "as2", "--strict", good)).code).toBe(1)
  })
  it("says which standards there are when one is not known, and which file is missing", async () => {
    const unknown = await run("--from", "klingon", "--to", "as2", file("x.json", "{}"))
    expect([unknown.code, unknown.err.includes("cloudevents")]).toEqual([2, true])
    expect((await run("--from", "as2", "--to", "as2", join(folder, "nowhere.json"))).code).toBe(2)
  })
})
