import { letterAdapter, letterPdf } from "@redthread/adapters"
import { sizeOfPicture, tiffPage, turned } from "@redthread/adapters/LetterPictures"
import { makeScanReader, type ScanOptions, type ScanRead, type ScanReader, withScans } from "@redthread/adapters/LetterScans"
import { withEvidence } from "@redthread/channel"
import { Effect, Exit, Scope } from "effect"
import { readFileSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { deflateSync, inflateSync } from "node:zlib"
import { delivery, lawful, sample } from "./deliveries.ts"

const scan = new Uint8Array(readFileSync(new URL("../samples/letter/scan-brief.png", import.meta.url)))
/** What stands on the sample. */
const written = `Käthe Größmann
Überseeallee 7
24103 Kiel
Stadtwerke Musterstadt AG
Werkstraße 1
24105 Musterstadt
Kiel, 4. März 2026
Kündigung meines Stromvertrags
Kundennummer: 100482
Vertragsnummer: V-20417
Sehr geehrte Damen und Herren,
hiermit kündige ich meinen Vertrag fristgemäß zum 31. März 2026.
Bitte bestätigen Sie mir den Zugang schriftlich und überweisen Sie
das restliche Guthaben in Höhe von 37,80 Euro auf mein Konto.
Außerdem möchte ich wissen, wann der Zähler abgelesen wird;
tagsüber bin ich unter 0431 5550172 zu erreichen.
Mit freundlichen Grüßen
Käthe Größmann`

/** Letters to change, leave out or put in until one text is the other (Levenshtein). */
const differences = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
const accuracy = (read: string): number => 1 - differences(read, written) / written.length

/** The rows of the sample, one bit a pixel; its PNG filters nothing. */
const rows = (): Buffer => {
  const file = Buffer.from(scan)
  const length = file.readUInt32BE(33)
  const raw = inflateSync(file.subarray(41, 41 + length))
  return Buffer.concat(Array.from({ length: 1754 }, (_, y) => raw.subarray(y * 156 + 1, y * 156 + 156)))
}

/** The same bits from the last to the first: the picture on its head. */
const turnedBits = (bits: Buffer): Uint8Array =>
  Uint8Array.from(bits, (byte) => Number.parseInt(byte.toString(2).padStart(8, "0").split("").reverse().join(""), 2)).reverse()

/** A PDF as a scanner makes it: a picture fills the page, and nothing is said in letters. */
const scannedPdf = (more = "", pages: ReadonlyArray<string> = [""], onItsHead = false): Uint8Array => {
  const picture = deflateSync(onItsHead ? Buffer.from(turnedBits(rows())) : rows()).toString("latin1")
  const bare = Buffer.from(letterPdf(pages)).toString("latin1")
  const count = (bare.match(/ 0 obj/g) ?? []).length
  const image = `${count + 1} 0 obj\n<< /Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode /Length ${picture.length} >>\nstream\n${picture}\nendstream\nendobj\n`
  const drawn = bare.replace("60 60 200 20 re f", "q 595 0 0 842 0 0 cm /I1 Do Q").replace("/Length 17 >>", "/Length 29 >>").replaceAll("/Font << /F1 3 0 R >> >>", `/Font << /F1 3 0 R >> /XObject << /I1 ${count + 1} 0 R >> >>${more}`)
  return new Uint8Array(Buffer.from(drawn.replace(/xref\n[^]*$/, "") + image + `trailer\n<< /Root 1 0 R /Info 4 0 R /Size ${count + 2} >>\nstartxref\n0\n%%EOF\n`, "latin1"))
}

let closing: Scope.Closeable
let reader: ScanReader
beforeAll(async () => {
  closing = Effect.runSync(Scope.make())
  reader = await Effect.runPromise(Scope.provide(makeScanReader(), closing))
})
afterAll(() => Effect.runPromise(Scope.close(closing, Exit.void)))
const read = (body: Uint8Array) => Effect.runPromise(reader.read({ body }))
/** By a reader of its own. */
const readBy = (body: Uint8Array, options: ScanOptions) => Effect.runPromise(Effect.scoped(Effect.flatMap(makeScanReader(options), (own) => own.read({ body }))))

describe("a scan", () => {
  it("is read in German, line by line, and is evidence from which the adapter makes the same event every time", async () => {
    const received = sample("letter", "letter", "scan-brief.png")
    const withWords = await Effect.runPromise(withEvidence(withScans(letterAdapter(), reader), received))
    const ocr = withWords.evidence["ocr"] as unknown as ScanRead
    expect(ocr).toMatchObject({ language: "deu", pages: [{ page: 1 }] })
    const [page] = ocr.pages
    expect(accuracy(page?.text ?? "")).toBeGreaterThan(0.97)
    expect(page?.text).toContain("Kündigung meines Stromvertrags")
    expect(page?.lines).toHaveLength(18)
    expect(page?.lines.every(({ confidence }) => confidence > 50 && confidence <= 100)).toBe(true)
    const [letter] = (await lawful(letterAdapter(), withWords)).events
    expect(letter).toMatchObject({ _tag: "Letter", pages: 1, text: expect.stringContaining("31. März 2026") })
    expect(letter?.identifiers.map(({ value }) => value)).toEqual(["100482", "V-20417"])
    expect(withWords.checksum).toBe(received.checksum)
  }, 60_000)

  it("in a PDF is found as the picture on the page, turned upright, beside pages that have words", async () => {
    // The picture stands on its head, and the page says so.
    const pdf = scannedPdf(" /Rotate 180", ["Anschreiben", ""], true)
    const ocr = await read(pdf)
    expect(ocr?.pages.map(({ page, unread }) => ({ page, unread }))).toEqual([{ page: 2, unread: undefined }])
    expect(accuracy(ocr?.pages[0]?.text ?? "")).toBeGreaterThan(0.97)
    const [letter] = (await lawful(letterAdapter(), delivery("letter", pdf, { evidence: { ocr: ocr as never } }))).events
    expect(letter).toMatchObject({ pages: 2, text: expect.stringMatching(/^Anschreiben\n\nKäthe Größmann/) })
    expect(await read(letterPdf(["Nur Worte"]))).toBeUndefined()
    expect((await read(letterPdf([""])))?.pages).toMatchObject([{ page: 1, text: "", unread: "There is no picture on the page." }])
  }, 60_000)

  it("that is too large, broken, slow or no picture stays unread and says why", async () => {
    expect((await readBy(scan, { maxPixels: 1000 }))?.pages[0]?.unread).toBe("The picture has more than 1000 pixels.")
    expect((await readBy(scannedPdf(), { maxPixels: 1000 }))?.pages[0]?.unread).toBeDefined()
    expect((await readBy(scan, { patience: 1 }))?.pages[0]?.unread).toContain("took longer than")
    expect((await read(Buffer.concat([scan.subarray(0, 24), Buffer.alloc(50)])))?.pages[0]?.unread).toContain("cannot be read")
    expect(await read(new TextEncoder().encode("no picture"))).toBeUndefined()
  }, 60_000)

  it("is not read where the language is not installed, which is said at the start", async () => {
    const failed = await Effect.runPromise(Effect.flip(Effect.scoped(makeScanReader({ language: { code: "xyz", folder: "/nowhere" } }))))
    expect(failed.message).toBe("There is no xyz.traineddata.gz in /nowhere.")
  })
})

describe("a picture", () => {
  it("says how large it is before anybody unpacks it", () => {
    expect(sizeOfPicture(scan)).toEqual({ width: 1240, height: 1754, pages: 1 })
    expect(sizeOfPicture(Uint8Array.of(0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 0x01, 0x02, 0x03, 0x04, 3))).toEqual({ width: 0x304, height: 0x102, pages: 1 })
    expect(sizeOfPicture(scan.slice(0, 10))).toBeUndefined()
    expect(sizeOfPicture(new TextEncoder().encode("GIF89a"))).toBeUndefined()
  })

  it("as TIFF has pages, of which each is taken alone, and a circle of them ends", () => {
    const tiff = (next: number): Uint8Array => {
      const file = Buffer.alloc(80)
      file.write("II*\0", 0, "latin1")
      file.writeUInt32LE(8, 4)
      for (const [at, width, then] of [[8, 30, 40], [40, 50, next]] as const) {
        file.writeUInt16LE(2, at)
        for (const [i, tag, value] of [[0, 256, width], [1, 257, 10]] as const) {
          file.writeUInt16LE(tag, at + 2 + 12 * i)
          file.writeUInt16LE(3, at + 4 + 12 * i)
          file.writeUInt32LE(1, at + 6 + 12 * i)
          file.writeUInt16LE(value, at + 10 + 12 * i)
        }
        file.writeUInt32LE(then, at + 26)
      }
      return new Uint8Array(file)
    }
    expect(sizeOfPicture(tiff(0))).toEqual({ width: 50, height: 10, pages: 2 })
    expect(sizeOfPicture(tiffPage(tiff(0), 1))).toMatchObject({ width: 50, pages: 1 })
    expect(sizeOfPicture(tiff(8))).toMatchObject({ pages: 2 })
    expect(sizeOfPicture(tiff(9999))).toMatchObject({ pages: 2 })
  })

  it("is turned clockwise", () => {
    const picture = { width: 3, height: 2, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) }
    expect([...turned(picture, 90).pixels]).toEqual([4, 1, 5, 2, 6, 3])
    expect([...turned(picture, 180).pixels]).toEqual([6, 5, 4, 3, 2, 1])
    expect([...turned(picture, -90).pixels]).toEqual([3, 6, 2, 5, 1, 4])
    expect(turned(turned(picture, 90), 270)).toEqual(picture)
  })
})
