import { emailAdapter, letterAdapter, letterPdf, portalAdapter, webFormAdapter } from "@redthread/adapters"
import { multipartParts, urlencodedFields } from "@redthread/adapters/FormBodyParts"
import { type AnyAdapter, deliveryLaws, keysAreUnique, nothingVanishes } from "@redthread/channel"
import type { ChannelKind } from "@redthread/model"
import { runs } from "@redthread/testing"
import { Effect } from "effect"
import * as fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, normalised } from "./deliveries.ts"

interface Case {
  readonly channel: ChannelKind
  readonly adapter: AnyAdapter
  readonly samples: ReadonlyArray<Uint8Array>
}

const samplesIn = (folder: string): ReadonlyArray<Uint8Array> => {
  const url = new URL(`../samples/${folder}/`, import.meta.url)
  return readdirSync(url).sort().map((name) => new Uint8Array(readFileSync(new URL(name, url))))
}

const cases: ReadonlyArray<Case> = [
  { channel: "email", adapter: emailAdapter({ ownAddresses: ["@stadtwerke.example.org"] }), samples: samplesIn("email") },
  { channel: "letter", adapter: letterAdapter({ ownAddresses: ["@stadtwerke.example.org"] }), samples: samplesIn("letter") },
  { channel: "webform", adapter: webFormAdapter(), samples: samplesIn("webform") },
  { channel: "web", adapter: portalAdapter(), samples: samplesIn("web") }
]

/** A sample with bytes changed, cut out, or put in twice: much closer to what goes wrong than bytes by chance. */
const damaged = (samples: ReadonlyArray<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 6 })), { maxLength: 4 })).map(([sample, cuts]) =>
    cuts.reduce<Uint8Array>((bytes, [where, length, instead]) => {
      const at = where % (bytes.length + 1)
      return new Uint8Array([...bytes.subarray(0, at), ...instead, ...bytes.subarray(at + length)])
    }, sample))

const many = { numRuns: runs }
const json = fc.jsonValue({ maxDepth: 4 })

describe.each(cases)("$channel", ({ adapter, channel, samples }) => {
  it("is lawful and the same again for samples that were damaged on the way", async () => {
    await fc.assert(fc.asyncProperty(damaged(samples), async (bytes) => {
      await lawful(adapter, delivery(channel, bytes))
    }), many)
  })

  it("is lawful or refused, never broken, for any bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await lawful(adapter, delivery(channel, bytes))
    }), many)
  })

  it("is lawful or refused, never broken, for any JSON", async () => {
    await fc.assert(fc.asyncProperty(json, async (value) => {
      await lawful(adapter, delivery(channel, JSON.stringify(value)))
    }), many)
  })
})

const word = fc.stringMatching(/^[a-zäöü]{1,12}$/)
const line = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.string({ unit: "grapheme-ascii", maxLength: 30 }))

describe("e-mail", () => {
  it("is lawful whatever its headers say", async () => {
    const name = fc.constantFrom("from", "to", "cc", "reply-to", "subject", "date", "message-id", "references", "in-reply-to", "content-type", "auto-submitted", "precedence", "return-path", "x-anything", "list-id")
    const value = fc.oneof(line.map((text) => text.replace(/[\r\n]/g, " ")), fc.constantFrom("<a@b>", "Anna <anna@post.example.org>", "multipart/report; report-type=delivery-status; boundary=x", "multipart/mixed; boundary=x", "Mon, 9 Mar 2026 08:00:00 +0100", "=?utf-8?B?S8O8?=", "<>"))
    const body = fc.array(fc.oneof(line, fc.constantFrom("--x", "--x--", "", "Content-Type: message/delivery-status", "Content-Type: text/html", "Final-Recipient: rfc822; a@b.example.org", "Action: failed", "Message-ID: <1@b.example.org>", "STOP", "<a@b.example.org>:")), { maxLength: 12 })
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 8 }), body, async (headers, lines) => {
      const text = ["From: anna@post.example.org", ...headers.map(([key, said]) => `${key}: ${said}`), "", ...lines].join("\r\n")
      const { malformed } = await lawful(emailAdapter({ ownAddresses: [] }), delivery("email", text))
      expect(malformed).toBeUndefined()
    }), many)
  })

  it("gives back the words that were rendered, and no header that was not meant", async () => {
    const adapter = emailAdapter({ ownAddresses: [], from: "service@stadtwerke.example.org" })
    const plain = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).map((text) => text.replace(/[\u0000-\u001F\u007F\u2028\u2029]/g, " ").trim()).filter((text) => text !== "")
    await fc.assert(fc.asyncProperty(plain, plain, async (subject, text) => {
      const { requests: [request] } = await Effect.runPromise(adapter.render({ subject, content: [{ _tag: "Text", text }] }, { channel: "email", to: { namespace: "email" as never, value: "anna@post.example.org", assurance: "claimed" }, references: [] }))
      if (request?._tag !== "Mail") throw new Error("no mail")
      const [event] = await normalised(adapter, delivery("email", request.raw))
      if (event?._tag !== "Message") throw new Error("no message")
      expect(event.content).toEqual([{ _tag: "Text", text }])
      expect(event.subject?.replace(/\s+/g, " ")).toBe(subject.replace(/\s+/g, " "))
      expect(event.others.flatMap(({ identifiers }) => identifiers.map(({ value }) => value))).toEqual(["anna@post.example.org"])
    }), { numRuns: Math.min(runs, 300) })
  })
})

describe("a form", () => {
  const field = fc.record({ name: fc.oneof(word, line), value: line })

  it("says the same urlencoded, as a browser writes it", () => {
    fc.assert(fc.property(fc.array(field, { maxLength: 6 }), (fields) => {
      const sent = new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString()
      expect(urlencodedFields(sent)).toEqual(fields)
    }), many)
  })

  it("says the same in parts, as a browser writes it", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ name: word, value: line }), { minLength: 1, maxLength: 6 }), async (fields) => {
      const form = new FormData()
      for (const { name, value } of fields) form.append(name, value)
      const response = new Response(form)
      const boundary = /boundary=(.*)/.exec(response.headers.get("content-type") ?? "")?.[1] ?? ""
      const body = Buffer.from(await response.arrayBuffer()).toString("latin1")
      expect(multipartParts(body, boundary)?.fields).toEqual(fields.map(({ name, value }) => ({ name, value: value.replace(/\r\n|\r|\n/g, "\r\n") })))
    }), many)
  })
})

it("a letter that was written is read word for word", async () => {
  const page = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "))
  await fc.assert(fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
    const [event] = await normalised(letterAdapter(), delivery("letter", letterPdf(pages)))
    expect(event).toMatchObject({ _tag: "Letter", pages: pages.length, text: pages.join("\n\n") })
  }), { numRuns: Math.min(runs, 100) })
})

describe("the laws of a delivery", () => {
  it("notice an adapter that loses a leaf, and one that gives two events one key", async () => {
    for (const { adapter, channel, samples: [bytes] } of cases) {
      const received = delivery(channel, bytes ?? "")
      const document = await Effect.runPromise(adapter.document(received))
      const events = await normalised(adapter, received)
      expect(deliveryLaws.flatMap((law) => law.breaches({ document, events }))).toEqual([])
      const careless = events.map((event) => ({ ...event, source: { ...event.source, carried: [], unrecognised: [], read: event.source.read.slice(1) } }))
      expect(nothingVanishes.breaches({ document, events: careless }).length).toBeGreaterThan(0)
      expect(keysAreUnique.breaches({ document, events: [...events, ...events] }).length).toBeGreaterThan(0)
    }
  })
})
