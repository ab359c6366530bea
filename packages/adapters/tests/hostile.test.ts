/** Deliveries that were made to hurt: every adapter answers with events or with a reason, and the raw bytes stay as they came. */
import type { AnyAdapter, Received } from "@redthread/channel"
import { runs } from "@redthread/testing"
import { Cause, Effect, Exit, Result } from "effect"
import { describe, expect, it } from "vitest"
import { candidates } from "./KitCandidates.ts"
import { delivery, lawful } from "./deliveries.ts"
import { attacks, heavy, mails, spoiled } from "./HostileDeliveries.ts"

/** How many of a vendor's samples are spoiled. */
const few = runs >= 5000 ? 100 : 2

/** What an adapter makes of a delivery: its events, or the reason of its refusal; a defect is an error of the test. */
const answerOf = async (adapter: AnyAdapter, received: Received): Promise<string> => {
  const before = Buffer.from(received.body)
  adapter.recognises(received)
  const verified = await Effect.runPromiseExit(Effect.suspend(() => adapter.verify(received, received.at)))
  if (Exit.isFailure(verified) && Cause.hasDies(verified.cause)) throw new Error(`${adapter.id} dies of proving: ${Cause.pretty(verified.cause)}`)
  const { malformed } = await lawful(adapter, received)
  const document = await Effect.runPromise(Effect.result(adapter.document(received)))
  if (Result.isFailure(document)) expect(document.failure._tag).toBe("Malformed")
  expect(before.equals(received.body)).toBe(true)
  if (malformed !== undefined) {
    expect(malformed.trim().length).toBeGreaterThan(10)
    expect(malformed.length).toBeLessThan(2000)
  }
  return malformed ?? "read"
}

const tooLarge = { ...delivery("web", ""), body: heavy }

describe.each(candidates)("$adapter.id", ({ adapter, samples: { payloads } }) => {
  const headers = payloads[0].headers ?? {}
  const meets = async (name: string, body: Uint8Array | string, from: string): Promise<void> => {
    try {
      await answerOf(adapter, delivery(adapter.kind, body, { name: from, headers }))
    } catch (cause) {
      throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
  }

  it("survives what is nobody's delivery", async () => {
    for (const { body, name } of attacks) await meets(name, body(), payloads[0].name)
  }, 60_000)

  it("survives what is spoiled in its vendor's own samples", async () => {
    for (const { body, name: from } of payloads.slice(0, few)) {
      for (const one of spoiled(typeof body === "string" ? new TextEncoder().encode(body) : body)) await meets(`${from}, ${one.name}`, one.body, from)
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
  }, 60_000)

  it("refuses what is larger than anything its vendor sends", async () => {
    const answer = await Effect.runPromise(Effect.result(adapter.normalise({ ...tooLarge, channel: adapter.kind, name: payloads[0].name, headers })))
    expect(Result.isFailure(answer) && answer.failure._tag).toBe("Malformed")
    expect(Result.isFailure(answer) && answer.failure.reason).toMatch(/limit is|megabyte|too large/i)
  })
})

describe("e-mail", () => {
  const [email] = candidates.filter(({ adapter }) => adapter.kind === "email")
  it.each(mails)("survives $name", async ({ body, refused }) => {
    const answer = await answerOf(email?.adapter as AnyAdapter, delivery("email", body(), { name: "mail.eml" }))
    if (refused === undefined) expect(answer).toBe("read")
    else expect(answer).toMatch(refused)
  }, 20_000)
})
