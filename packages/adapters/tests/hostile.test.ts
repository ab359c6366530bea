/** Deliveries that were made to hurt: every adapter answers with events or with a reason, and the raw bytes stay as they came. */
import { account, type AnyAdapter, type Destination, type OutboundMessage, type OutboundRequest, type Received } from "@redthread/channel"
import { Cause, Effect, Exit, Result } from "effect"
import { describe, expect, it } from "vitest"
import { candidates } from "./KitCandidates.ts"
import { delivery } from "./deliveries.ts"
import { attacks, heavy, mails, spoiled } from "./HostileDeliveries.ts"

/** A two-hundred-and-fiftieth of full size: `bench/hostile.ts` takes all of it, in processes of their own. */
const scale = 0.004

/** That nothing of a delivery vanishes, or the reason of its refusal. */
const accounted = async (adapter: AnyAdapter, received: Received): Promise<{ readonly malformed: string | undefined }> => {
  const events = await Effect.runPromise(Effect.result(adapter.normalise(received)))
  if (Result.isFailure(events)) return { malformed: events.failure.reason }
  const document = await Effect.runPromise(adapter.document(received))
  expect(account(document, events.success).unaccounted).toEqual([])
  return { malformed: undefined }
}

/** What an adapter makes of a delivery: its events, or the reason of its refusal; a defect is an error of the test. */
const answerOf = async (adapter: AnyAdapter, received: Received): Promise<string> => {
  const before = Buffer.from(received.body)
  adapter.recognises(received)
  const verified = await Effect.runPromiseExit(Effect.suspend(() => adapter.verify(received, received.at)))
  if (Exit.isFailure(verified) && Cause.hasDies(verified.cause)) throw new Error(`${adapter.id} dies of proving: ${Cause.pretty(verified.cause)}`)
  const { malformed } = await accounted(adapter, received)
  expect(before.equals(received.body)).toBe(true)
  if (malformed !== undefined) {
    expect(malformed.trim().length).toBeGreaterThan(10)
    expect(malformed.length).toBeLessThan(2000)
  }
  return malformed ?? "read"
}

const nobodys = attacks(scale).map(({ body, name }) => ({ name, body: body() }))
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
    for (const { body, name } of nobodys) await meets(name, body, payloads[0].name)
  }, 60_000)

  it("survives what is spoiled in its vendor's own samples", async () => {
    for (const { body, name: from } of payloads.slice(0, 1)) {
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

/** What would begin a header, a request or a parameter of its own. */
const injections = ["x\r\nBcc: all@example.org", "x\nBcc: all@example.org", "x\rBcc: all@example.org", "x\u0085Bcc: all@example.org", "x\u2028Bcc: all@example.org", "x\0y", "x HTTP/1.1\r\nHost: evil.example.org\r\n\r\n", "../../x?y=1#z"]

/** The lines of a request that a client writes as they are: where an injection would begin a line of its own. */
const headOf = (request: OutboundRequest): string =>
  request._tag === "Mail"
    ? [request.from, ...request.to].join(" ")
    : request._tag === "Http" ? [request.method, request.url, ...Object.entries(request.headers).flat()].join(" ") : ""

describe.each(candidates.filter(({ samples }) => samples.destination !== undefined))("what $adapter.id sends", ({ adapter, samples }) => {
  it("begins no header and no request of its own, whatever the words, names and addresses say", async () => {
    const destination = samples.destination as Destination
    for (const bad of injections) {
      const messages: ReadonlyArray<readonly [OutboundMessage, Destination]> = [
        [{ content: [{ _tag: "Text", text: bad }] }, destination],
        [{ subject: bad, content: [{ _tag: "Text", text: "Guten Tag" }] }, destination],
        [{ content: [{ _tag: "Media", kind: "document", media: { ref: bad, filename: bad, mediaType: bad }, caption: bad }] }, destination],
        [{ content: [{ _tag: "Choice", id: bad, title: bad }] }, destination],
        [{ content: [{ _tag: "Text", text: "Guten Tag" }] }, { ...destination, to: { ...destination.to, value: bad } }],
        [{ content: [{ _tag: "Text", text: "Guten Tag" }] }, { ...destination, inReplyTo: bad, references: [bad] }]
      ]
      for (const [message, to] of messages) {
        const exit = await Effect.runPromiseExit(adapter.render(message, to))
        if (Exit.isFailure(exit)) {
          expect(Cause.hasDies(exit.cause)).toBe(false)
          continue
        }
        for (const request of exit.value.requests) {
          expect(headOf(request)).not.toMatch(/[\u0000-\u001F\u007F\u0085\u2028\u2029]/)
          if (request._tag === "Mail") expect(request.raw.slice(0, request.raw.indexOf("\r\n\r\n"))).not.toMatch(/^(Bcc|Host):/im)
          if (request._tag === "Http") expect(new URL(request.url).href).not.toContain("/../")
        }
      }
    }
  })
})

describe("e-mail", () => {
  const [email] = candidates.filter(({ adapter }) => adapter.kind === "email")
  it.each(mails(scale))("survives $name", async ({ body, refused }) => {
    const answer = await answerOf(email?.adapter as AnyAdapter, delivery("email", body(), { name: "mail.eml" }))
    if (refused === undefined) expect(answer).toBe("read")
    else expect(answer).toMatch(refused)
  }, 20_000)
})
