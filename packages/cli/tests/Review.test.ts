import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

let place = ""
let ledger = ""
const redthread = async (...args: ReadonlyArray<string>) => {
  const [out, err]: [Array<string>, Array<string>] = [[], []]
  const screen: Console.Console = { ...globalThis.console, log: (...text) => out.push(text.join(" ")), error: (...text) => err.push(text.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(args), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n"), json: () => out.map((line) => JSON.parse(line) as Record<string, unknown>) }
}
const review = (...args: ReadonlyArray<string>) => redthread("review", "--ledger", ledger, ...args)

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "redthread-review-"))
  ledger = join(place, "ledger.sqlite")
  writeFileSync(join(place, "broken.json"), "{ no json")
  expect(await redthread("ingest", "--ledger", ledger, "--channel", "web", join(place, "broken.json"))).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(place, { recursive: true }))

describe("redthread review", () => {
  it("lists what waits, with the answers it takes, for people and for machines", async () => {
    const { code, out } = await review()
    expect(code).toBe(0)
    expect(out).toMatch(/P-[0-9a-f]{10} {2}What shall become of .*broken\.json \(web, 9 bytes\)\?/)
    expect(out).toContain("1 open: 1 deliveries put aside")
    expect((await review("--json")).json()).toMatchObject([{ _tag: "Parked", answers: [{ answer: "replay" }, { answer: "trust" }, { answer: "discard" }] }, { summary: { open: 1 } }])
  })

  it("takes no decision without who and why, no answer the question does not have, and none without a question", async () => {
    const [{ id }] = (await review("--json")).json() as [{ id: string }]
    const by = ["--by", "berta", "--because", "test"]
    expect(await review("--decide", id, "discard", "--by", "berta")).toMatchObject({ code: 2, err: expect.stringContaining("give --because TEXT") })
    expect(await review("--decide", id, "discard", "--because", "test")).toMatchObject({ code: 2, err: expect.stringContaining("give --by NAME") })
    expect(await review("--decide", id, "burn", ...by)).toMatchObject({ code: 2, err: expect.stringContaining("it is replay, trust, discard") })
    expect(await review("--decide", id, ...by)).toMatchObject({ code: 2, err: expect.stringContaining("--decide ID ANSWER") })
    expect(await review("--decide", "P-0", "discard", ...by)).toMatchObject({ code: 2, err: expect.stringContaining("No decision P-0 is open") })
    expect(await review("--take-back", "e1", ...by)).toMatchObject({ code: 2, err: expect.stringContaining("No decision e1 counts now") })
    expect(await review("discard")).toMatchObject({ code: 2, err: expect.stringContaining("--decide ID ANSWER") })
    expect((await review("--made", "--json")).json()).toEqual([{ summary: { made: 0 } }])
  })

  it("writes the decision down with who, when and why; then nothing waits any more", async () => {
    const [{ id }] = (await review("--json")).json() as [{ id: string }]
    expect((await review("--decide", id, "replay", "--by", "berta", "--because", "once more", "--json")).json()).toMatchObject([{ decided: id, became: expect.stringContaining("put aside again") }])
    expect(await review("--decide", id, "discard", "--by", "berta", "--because", "of no use")).toMatchObject({ code: 0, out: expect.stringContaining("It is discarded.") })
    expect((await review()).out).toBe("Nothing waits for a decision.")
    const made = (await review("--made", "--json")).json()
    expect(made).toMatchObject([{ by: "berta", words: expect.stringContaining("replay (once more)") }, { words: expect.stringContaining("discard (of no use)") }, { summary: { made: 2 } }])
  })

  it("names a ledger that is not there", async () => {
    expect(await redthread("review", "--ledger", join(place, "none.sqlite"))).toMatchObject({ code: 2, err: expect.stringContaining("There is no such ledger") })
  })
})
