import { letterAdapter, letterPdf } from "@redthread/adapters"
import { SendError, UnknownOutcome } from "@redthread/channel"
import { Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"

const adapter = letterAdapter({ ownAddresses: ["@stadtwerke.example.org"] })
const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../samples/letter/${name}`, import.meta.url)))
const named = (event: { readonly identifiers: ReadonlyArray<{ readonly namespace: string; readonly value: string }> } | undefined) =>
  event?.identifiers.map(({ namespace, value }) => `${namespace} ${value}`)

describe("a letter", () => {
  it("as a PDF has its pages, words, title and a reference to the scan", async () => {
    const received = sample("letter", "letter", "kuendigung.pdf")
    const [event] = await normalised(adapter, received)
    expect(event).toMatchObject({ _tag: "Letter", direction: "inbound", pages: 2, scan: `sha256:${received.checksum}`, title: "Kündigung Stromvertrag" })
    expect(event?._tag === "Letter" && event.text).toContain("hiermit kündige ich zum 31. März 2026 – bitte bestätigen Sie „schriftlich“.")
  })

  it("names its writer by the numbers behind their labels, never by the brand's own address", async () => {
    const [event] = await normalised(adapter, sample("letter", "letter", "kuendigung.pdf"))
    expect(named(event)).toEqual(["customer-no 100482", "contract-no V-20417", "email anna.behrens@post.example.org"])
    const text = "Kd.-Nr. 4711\nKundennummer 4712\nVertragskonto 77-1234\nVertrag Nr.: AB/99-123\ncustomer service 5555, Vertragsende 2027"
    expect(named((await normalised(adapter, delivery("letter", text)))[0])).toEqual(["contract-no AB/99-123", "contract-no 77-1234"])
  })

  it("without words is a letter all the same, and takes the words that were read off the scan", async () => {
    const [blank] = await normalised(adapter, sample("letter", "letter", "scan-ohne-text.pdf"))
    expect(blank).toMatchObject({ _tag: "Letter", pages: 1 })
    expect(blank).not.toHaveProperty("text")
    const [read] = await normalised(adapter, sample("letter", "letter", "scan-ohne-text.pdf", { evidence: { ocrText: "Meine Kundennummer: 100482" } }))
    expect(read).toMatchObject({ text: "Meine Kundennummer: 100482" })
    expect(named(read)).toEqual(["customer-no 100482"])
  })

  it("happened when it was written, not when it was scanned or received", async () => {
    const at = async (evidence: Record<string, string>) => (await normalised(adapter, sample("letter", "letter", "kuendigung.pdf", { evidence })))[0]?.at
    expect(await at({ writtenOn: "2026-03-04", scannedAt: "2026-03-09T07:45:00+01:00" })).toEqual({ instant: Date.UTC(2026, 2, 4), raw: "2026-03-04" })
    expect(await at({ scannedAt: "2026-03-09T07:45:00+01:00" })).toEqual({ instant: Date.UTC(2026, 2, 9, 6, 45), raw: "2026-03-09T07:45:00+01:00" })
    expect(await at({})).toEqual({ instant: receivedAt, raw: "" })
    expect(await at({ writtenOn: "im März" })).toEqual({ instant: receivedAt, raw: "im März" })
  })

  it("may be reported by the mail room with a scan that is kept elsewhere", async () => {
    const [event] = await normalised(adapter, sample("letter", "letter", "scan-verweis.json"))
    expect(event).toMatchObject({ _tag: "Letter", pages: 2, scan: "archiv:2026/03/000482", title: "Kündigung", at: { instant: Date.UTC(2026, 2, 4), raw: "04.03.2026" } })
    expect(named(event)).toEqual(["name Tariq Sommer", "customer-no 100733", "contract-no V-30991"])
    expect(event?.source.unrecognised).toEqual(["/fach"])
  })

  it("may be plain text with a page for each form feed, or a picture", async () => {
    expect((await normalised(adapter, sample("letter", "letter", "vorgelesen.txt")))[0]).toMatchObject({ pages: 2 })
    const [picture] = await normalised(adapter, delivery("letter", new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1])))
    expect(picture).toMatchObject({ _tag: "Letter", pages: 1 })
    expect(picture).not.toHaveProperty("text")
  })

  it("keeps all samples without loss", async () => {
    for (const name of ["kuendigung.pdf", "scan-ohne-text.pdf", "scan-verweis.json", "vorgelesen.txt"]) {
      expect((await lawful(adapter, sample("letter", "letter", name))).events).toHaveLength(1)
    }
  })

  it("that is cut off, empty, endless or no letter is refused with the reason", async () => {
    const pdf = bytes("kuendigung.pdf")
    expect(await malformed(adapter, delivery("letter", pdf.slice(0, 300)))).toContain("damaged or cut off")
    expect(await malformed(adapter, delivery("letter", ""))).toBe("The letter is empty.")
    expect(await malformed(letterAdapter({ maxPages: 1 }), delivery("letter", pdf))).toBe("The PDF has 2 pages; the limit is 1.")
    expect(await malformed(letterAdapter({ maxBytes: 10 }), delivery("letter", pdf))).toContain("the limit is 10")
    expect(await malformed(adapter, delivery("letter", "{\"pages\": 2}"))).toContain("names no scan")
    expect(await malformed(adapter, delivery("letter", new Uint8Array([0, 1, 2, 3])))).toContain("neither a PDF")
  })

  it("that is encrypted is refused, and says so", async () => {
    const locked = Buffer.from(letterPdf(["geheim"])).toString("latin1").replace("/Root 1 0 R", `/Root 1 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> /P -44 >>`)
    expect(await malformed(adapter, delivery("letter", Buffer.from(locked, "latin1")))).toBe("The PDF is encrypted and needs a password.")
  })
})

describe("a letter to the customer", () => {
  const destination = { channel: "letter", to: { namespace: Namespace.make("address"), value: "Anna Behrens\nLindenweg 4\n24103 Kiel", assurance: "claimed" }, references: [] } as const
  const render = adapter.render({ subject: "Ihre Kündigung", content: [{ _tag: "Text", text: "Erledigt." }, { _tag: "Contacts", cards: [] }] }, destination)

  it("is a page with address, subject and words, and names what paper cannot carry", async () => {
    const { lost, requests } = await Effect.runPromise(render)
    expect(requests).toEqual([{ _tag: "Print", to: destination.to.value, text: "Anna Behrens\nLindenweg 4\n24103 Kiel\n\nIhre Kündigung\n\nErledigt." }])
    expect(lost).toEqual([{ part: 1, kind: "Contacts", arrivedAs: "dropped" }])
  })

  it("is posted by the printer that is configured, and not at all without one", async () => {
    const { requests: [request] } = await Effect.runPromise(render)
    if (request === undefined) throw new Error("no request")
    const sent = await Effect.runPromise(Effect.result(adapter.send(request, "brief-1")))
    expect(Result.isFailure(sent) && sent.failure.reason).toMatchObject({ _tag: "Unreachable" })
    const printer = letterAdapter({}, (page, key) => Effect.succeed({ externalKey: `${key}/${page.to.length}` }))
    expect(await Effect.runPromise(printer.send(request, "brief-1"))).toEqual({ externalKey: "brief-1/35" })
    const jammed = letterAdapter({}, () => Effect.fail(new SendError({ reason: new UnknownOutcome({ text: "Papierstau" }) })))
    expect(Result.isFailure(await Effect.runPromise(Effect.result(jammed.send(request, "brief-1"))))).toBe(true)
  })
})
