import { letterAdapter, letterPdf } from "@redthread/adapters"
import { Effect } from "effect"
import { expect, it } from "vitest"
import { delivery } from "./deliveries.ts"
import { hostilePdfs } from "./HostilePdfs.ts"

it("a damaged PDF of which the library drops its own failures is read or refused, and harms nobody else", async () => {
  const dropped: Array<unknown> = []
  const listen = (cause: unknown): void => {
    dropped.push(cause)
  }
  process.on("unhandledRejection", listen)
  const letter = letterPdf(["Guten Tag, ich kündige.", "Seite zwei"], { Title: "Kündigung" })
  const damages: ReadonlyArray<ReadonlyArray<readonly [number, number]>> = [
    [[587, 148], [293, 9]], [[79, 169], [292, 44], [691, 239], [532, 38]], [[738, 234], [630, 125], [295, 240], [625, 178]]
  ]
  for (const damage of damages) {
    const bytes = new Uint8Array(letter)
    for (const [at, value] of damage) bytes[at] = value
    const read = await Effect.runPromise(Effect.result(letterAdapter().normalise(delivery("letter", bytes))))
    expect(read._tag === "Success" ? read.success[0]?._tag : read.failure._tag).toBe(read._tag === "Success" ? "Letter" : "Malformed")
  }
  await new Promise((done) => setTimeout(done, 20))
  process.off("unhandledRejection", listen)
  expect(dropped).toEqual([])
})

it("many letters at once are each answered with their own words", async () => {
  const words = Array.from({ length: 8 }, (_, i) => `Brief Nummer ${i}`)
  const read = await Promise.all(words.map((text) => Effect.runPromise(letterAdapter().normalise(delivery("letter", letterPdf([text]))))))
  expect(read.map(([event]) => (event?._tag === "Letter" ? event.text : undefined))).toEqual(words)
})

const bodyOf = (name: string): Uint8Array => hostilePdfs(0.3).find((one) => one.name === name)?.body() ?? new Uint8Array()

it.each([
  ["computes without end", "as many pages as are allowed, each of them long", { maxSeconds: 0.1 }, "The PDF is not read any further: it takes more than 0.1 seconds of computing."],
  ["fills the memory", "deflate under its short name", { maxMegabytes: 100 }, "The PDF is not read any further: it takes more than 100 MB of memory."]
])("a PDF that %s is given up with its thread, and the next one is read again", async (_, name, limits, reason) => {
  const letter = delivery("letter", bodyOf(name))
  const before = Buffer.from(letter.body)
  const [given, again, next] = await Promise.all([
    Effect.runPromise(Effect.result(letterAdapter(limits).normalise(letter))),
    // In a thread that has only just begun.
    Effect.runPromise(Effect.result(letterAdapter(limits).normalise(letter))),
    Effect.runPromise(letterAdapter().normalise(delivery("letter", letterPdf(["Guten Tag, ich kündige."]))))
  ])
  for (const answer of [given, again]) expect(answer._tag === "Failure" ? answer.failure : undefined).toMatchObject({ _tag: "Malformed", reason: expect.stringContaining(reason) })
  expect(before.equals(letter.body)).toBe(true)
  expect(next[0]).toMatchObject({ _tag: "Letter", text: "Guten Tag, ich kündige." })
}, 60_000)
