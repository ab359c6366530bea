/** `redthread resolve` on public data of known truth, which stays outside of what is resolved. */
import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const corpus = process.env["REDTHREAD_CORPUS"]
const place = join(corpus ?? "", "identity")

const figures = async (file: string, ...args: ReadonlyArray<string>): Promise<Readonly<Record<string, number>>> => {
  const out: Array<string> = []
  const screen: Console.Console = { ...globalThis.console, log: (...line) => out.push(line.join(" ")), error: () => undefined }
  await Effect.runPromise(Effect.provideService(main(["resolve", join(place, file), "--json", ...args]), Console.Console, screen))
  return JSON.parse(out.join("\n")) as Readonly<Record<string, number>>
}
const least = (figure: number | undefined, bar: number): void => expect(figure).toBeGreaterThanOrEqual(bar)

describe.skipIf(!corpus)("redthread resolve on the corpus", { timeout: 120_000 }, () => {
  it("finds the duplicates of FEBRL 3", async () => {
    const { f1, largestCluster } = await figures("febrl/dataset3.csv", "--truth", "rec_id")
    least(f1, 0.999)
    expect(largestCluster).toBeLessThanOrEqual(6)
  })
  it("links the halves of FEBRL 4", async () => {
    const { f1, pairs } = await figures("febrl/dataset4a.csv", "--against", join(place, "febrl/dataset4b.csv"), "--truth", "rec_id")
    least(f1, 0.9995)
    expect(pairs).toBeLessThanOrEqual(5000)
  })
  it("resolves a thousand made-up people", async () => {
    const { f1, precision } = await figures("splink/fake_1000.csv", "--truth", "cluster")
    least(f1, 0.94)
    least(precision, 0.99)
  })
  it("joins sites by telephone, but not across houses", async () => {
    const { precision, recall } = await figures("dedupe/csv_example_input_with_true_ids.csv", "--truth", "True Id", "--by", "phone")
    least(precision, 0.97)
    least(recall, 0.75)
  })
})
