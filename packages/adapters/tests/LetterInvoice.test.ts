import { letterAdapter, letterPdf } from "@redthread/adapters"
import { readInvoice, writeInvoice } from "@redthread/adapters/LetterInvoice"
import { isIban } from "@redthread/adapters/LetterInvoiceEvents"
import { readXml, writeXml } from "@redthread/adapters/LetterXml"
import type { ChannelEvent } from "@redthread/model"
import { runs } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { deflateSync } from "node:zlib"
import { delivery, lawful, malformed, normalised, sample } from "./deliveries.ts"

const adapter = letterAdapter({ ownAddresses: ["@stadtwerke.example.org"] })
const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../samples/letter/${name}`, import.meta.url)))
const text = (name: string) => new TextDecoder().decode(bytes(name))
const encode = (words: string) => new TextEncoder().encode(words)
const named = (event: ChannelEvent | undefined) => event?.identifiers.map(({ namespace, value }) => `${namespace} ${value}`)
const told = (event: ChannelEvent | undefined) => Object.fromEntries(event?.signals.flatMap((signal) => (signal._tag === "Told" ? [[signal.fact, signal.value]] : [])) ?? [])
const cii = text("gutschrift-xrechnung-cii.xml")

describe("an electronic invoice", () => {
  it("inside a PDF is a transaction beside the letter, from the same sender, on the day of the invoice", async () => {
    const [letter, invoice, ...more] = (await lawful(adapter, sample("letter", "letter", "rechnung-zugferd.pdf"))).events
    expect(more).toEqual([])
    expect(invoice).toMatchObject({ _tag: "Transaction", what: "invoice", number: "RE-2026-0310", amount: "297.50", currency: "EUR", at: { instant: Date.UTC(2026, 2, 4), raw: "20260304" } })
    expect(named(invoice)).toEqual([
      "name Elektro Möwe GmbH", "tax-no 20/123/45678", "vat-id DE123456788", "supplier-no L-7731", "gln 4000001123452", "register-no HRB 55123",
      "email rechnung@moewe.example.org", "phone +49 431 5550160", "iban DE02120300000000202051"
    ])
    expect(told(invoice)).toMatchObject({ buyerReference: "04011000-12345-34", orderNo: "B-2026-118", contractReference: "RV-2025-07", dueDate: "20260403", payeeIban: "DE02120300000000202051" })
    expect(letter).toMatchObject({ _tag: "Letter", title: "Rechnung RE-2026-0310", at: { instant: Date.UTC(2026, 2, 4) } })
    expect(named(letter)).toEqual(named(invoice))
  })

  it("that the brand itself wrote names the buyer as the customer", async () => {
    const [invoice] = (await lawful(adapter, sample("letter", "letter", "rechnung-xrechnung-ubl.xml"))).events
    expect(named(invoice)).toEqual(["name Bäckerei Behrens e.K.", "customer-no 100482", "email anna.behrens@post.example.org", "phone 0431 5550172", "iban DE02500105170137075030", "contract-no V-20417"])
    expect(invoice?.others).toMatchObject([{ role: "brand", identifiers: [{ value: "Stadtwerke Musterstadt AG" }, { namespace: "vat-id" }, { namespace: "email" }] }])
    const byTaxNumber = letterAdapter({ ownTaxNumbers: ["DE 987 654 321"] })
    expect(named((await normalised(byTaxNumber, sample("letter", "letter", "rechnung-xrechnung-ubl.xml")))[0])).toEqual(named(invoice))
    const strangers = await normalised(letterAdapter(), sample("letter", "letter", "rechnung-xrechnung-ubl.xml"))
    expect(named(strangers[0])?.[0]).toBe("name Stadtwerke Musterstadt AG")
  })

  it("keeps amounts as they were written, however long, and names the invoice that it corrects", async () => {
    const [credit] = (await lawful(adapter, sample("letter", "letter", "gutschrift-xrechnung-cii.xml"))).events
    expect(credit).toMatchObject({ what: "credit note", amount: "14691357892469134.85", thread: { id: "GS-2026-0007", references: ["RE-2026-0310"] } })
    expect(told(credit)).toMatchObject({ netAmount: "12345678901234567.10", taxAmount: "2345678991234567.75", amountDue: "0.00" })
  })

  it("is the same event in whatever it comes, and another one when a figure changes", async () => {
    const key = async (body: Uint8Array | string) => (await normalised(adapter, delivery("letter", body))).find(({ _tag }) => _tag === "Transaction")?.key
    const bare = await key(cii)
    expect(bare).toBeDefined()
    expect(await key(letterPdf(["Gutschrift"], {}, [{ name: "xrechnung.xml", bytes: encode(cii) }]))).toBe(bare)
    expect(await key(letterPdf(["Kopie"], {}, [{ name: "notes.txt", bytes: encode("x") }, { name: "ZUGFeRD-invoice.xml", bytes: encode(cii) }]))).toBe(bare)
    expect(await key(new Uint8Array(Buffer.from(`\uFEFF${cii.replace("UTF-8", "UTF-16")}`, "utf16le")))).toBe(bare)
    expect(await key(cii.replace("0.00<", "0.01<"))).not.toBe(bare)
  })

  it("of ZUGFeRD 1.0 is read as well", async () => {
    const old = cii.replaceAll("rsm:CrossIndustryInvoice", "rsm:CrossIndustryDocument").replace("urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100", "urn:ferd:CrossIndustryDocument:invoice:1p0")
      .replace("ReusableAggregateBusinessInformationEntity:100", "ReusableAggregateBusinessInformationEntity:12").replaceAll("rsm:ExchangedDocument>", "rsm:HeaderExchangedDocument>").replaceAll("SupplyChainTradeTransaction>", "SpecifiedSupplyChainTradeTransaction>")
      .replaceAll("ApplicableHeaderTrade", "ApplicableSupplyChainTrade").replaceAll("SpecifiedTradeSettlementHeaderMonetarySummation", "SpecifiedTradeSettlementMonetarySummation").replaceAll("IssuerAssignedID", "ID")
    const [invoice] = (await lawful(adapter, delivery("letter", old))).events
    expect(invoice).toMatchObject({ what: "credit note", number: "GS-2026-0007", amount: "14691357892469134.85", thread: { references: ["RE-2026-0310"] } })
    expect(named(invoice)).toContain("vat-id DE123456788")
  })

  it("carries what the standard has and shows somebody's extension as unrecognised", async () => {
    const [invoice] = await normalised(adapter, sample("letter", "letter", "rechnung-xrechnung-ubl.xml"))
    expect(invoice?.source.carried).toContain("/invoices/0/xml/InvoiceLine/Item/Name")
    expect(invoice?.source.unrecognised).toEqual(["/invoices/0/xml/{https:~1~1stadtwerke.example.org~1ns~1invoice}Meter/{https:~1~1stadtwerke.example.org~1ns~1invoice}Number"])
  })

  it("that is broken inside a PDF does not take the letter with it", async () => {
    const { events } = await lawful(adapter, delivery("letter", letterPdf(["Rechnung 7"], {}, [{ name: "factur-x.xml", bytes: encode(cii.slice(0, 900)) }])))
    expect(events).toMatchObject([{ _tag: "Letter", text: "Rechnung 7" }, { _tag: "Unrecognised", what: expect.stringContaining("“factur-x.xml” is no invoice that can be read: This is not well-formed XML") }])
  })

  it("is refused with the reason where it is broken, another kind of XML, nested without end, or declares entities", async () => {
    const refusal = (body: string) => malformed(adapter, delivery("letter", body))
    expect(await refusal(cii.slice(0, 1200))).toMatch(/not well-formed XML.*\(line \d+\)/)
    expect(await refusal("<?xml version=\"1.0\"?><order xmlns=\"urn:x\"/>")).toBe("This XML is no invoice by EN 16931: its root is “order” of urn:x.")
    expect(await refusal(`<?xml version="1.0"?><a>${"<a>".repeat(100_000)}`)).toContain("deeper than 64 levels")
    expect(await refusal(cii.replace("<rsm:CrossIndustryInvoice", "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>\n<rsm:CrossIndustryInvoice").replace("RE-2026-0310", "&xxe;"))).toContain("document type declaration is refused")
    const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${"bcdefghij".split("").map((name, i) => `<!ENTITY ${name} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}]><l>&j;</l>`
    expect(await refusal(laughs)).toContain("document type declaration is refused")
    expect(await refusal(cii.replace("RE-2026-0310", "&unknown;"))).toContain("not well-formed")
    expect(await malformed(adapter, delivery("letter", Buffer.from(cii, "latin1")))).toBe("The bytes of the XML are not UTF-8.")
  })

  it("in a PDF that is made to grow beyond measure is refused before it is unpacked", async () => {
    const zeros = deflateSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 })
    const bomb = Buffer.from(letterPdf(["x"], {}, [{ name: "factur-x.xml", bytes: zeros }])).toString("latin1").replace("/Type /EmbeddedFile", "/Type /EmbeddedFile /Filter /FlateDecode")
    expect(await malformed(adapter, delivery("letter", Buffer.from(bomb, "latin1")))).toContain("grows beyond")
    const twice = bomb.replace("/FlateDecode", "[/FlateDecode /FlateDecode]")
    expect(await malformed(adapter, delivery("letter", Buffer.from(twice, "latin1")))).toContain("grows beyond")
    const small = deflateSync(Buffer.from(cii))
    const packed = Buffer.from(letterPdf(["x"], {}, [{ name: "factur-x.xml", bytes: small }])).toString("latin1").replace("/Type /EmbeddedFile", "/Type /EmbeddedFile /Filter /FlateDecode")
    expect((await normalised(adapter, delivery("letter", Buffer.from(packed, "latin1")))).map(({ _tag }) => _tag)).toEqual(["Letter", "Transaction"])
  })

  it("is written as XML that says the same", () => {
    for (const name of ["rechnung-xrechnung-ubl.xml", "gutschrift-xrechnung-cii.xml"]) {
      const invoice = Result.getOrThrow(readInvoice(bytes(name)))
      expect(Result.getOrThrow(readInvoice(encode(writeInvoice(invoice))))).toEqual(invoice)
    }
  })
})

it("an account number is one only where its check digits are right", () => {
  expect(isIban("DE02120300000000202051")).toBe(true)
  expect(isIban("DE02 1203 0000 0000 2020 51")).toBe(true)
  expect(isIban("DE02120300000000202052")).toBe(false)
  expect(isIban("12345678")).toBe(false)
})

const word = fc.string({ unit: fc.constantFrom(..."aÄ<&>\"' \n\t€\u{1F600}]"), maxLength: 8 })
const tree = fc.letrec((tie) => ({
  leaf: word,
  node: fc.dictionary(fc.constantFrom("ID", "Name", "{urn:x}Note", "Line"), fc.oneof({ maxDepth: 3 }, tie("leaf"), tie("node"), fc.array(tie("leaf"), { minLength: 2, maxLength: 3 })), { minKeys: 1, maxKeys: 3 })
    .chain((members) => fc.dictionary(fc.constantFrom("@schemeID", "@{urn:y}lang"), word, { maxKeys: 2 }).map((attributes) => ({ ...attributes, ...members })))
})).node

it("adapters/xml-is-lossless: values and places survive being written and read again", () => {
  fc.assert(fc.property(tree, (content) => {
    const root = { name: "Invoice", namespace: "urn:ours", content: content as never }
    expect(Result.getOrThrow(readXml(encode(writeXml(root)), (namespace) => namespace === "urn:ours"))).toEqual(root)
  }), { numRuns: runs })
})
