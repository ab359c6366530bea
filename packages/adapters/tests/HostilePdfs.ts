/** PDFs that were made to hurt: streams that grow, in one filter or in several, pictures that say they are huge, pages without end. */
import { deflateSync } from "node:zlib"

const latin = (text: string): Buffer => Buffer.from(text, "latin1")

/** A PDF of these objects, the first of which is its catalogue; the table of places is left to whoever repairs it. */
const pdfOf = (...objects: ReadonlyArray<string | Buffer>): Uint8Array =>
  new Uint8Array(Buffer.concat([
    latin("%PDF-1.7\n"), ...objects.flatMap((object, i) => [latin(`${i + 1} 0 obj\n`), typeof object === "string" ? latin(object) : object, latin("\nendobj\n")]),
    latin(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`)
  ]))

const stream = (dictionary: string, data: Buffer): Buffer => Buffer.concat([latin(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, latin("\nendstream")])
const book = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"] as const
const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>"

/** A page whose content is this stream. */
const content = (dictionary: string, data: Buffer, ...more: ReadonlyArray<Buffer>): Uint8Array => pdfOf(...book, page, stream(dictionary, data), ...more)

const flate = (data: Buffer): Buffer => deflateSync(data, { level: 9 })
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, 0x20)

/** LZW as PDF has it (ISO 32000-1, 7.4.4): blanks alone; each code is one longer than the one before it, 12 bits at most. */
const lzwBlanks = (codes: number): Buffer => {
  const out = Buffer.alloc(Math.ceil((codes * 12) / 8) + 16)
  let [at, held, bits] = [0, 0, 0]
  const put = (code: number, width: number): void => {
    held = held * 2 ** width + code
    bits += width
    while (bits >= 8) {
      bits -= 8
      out[at++] = Math.floor(held / 2 ** bits) & 255
      held %= 2 ** bits
    }
  }
  const widthOf = (next: number): number => (next > 2047 ? 12 : next > 1023 ? 11 : next > 511 ? 10 : 9)
  put(256, 9)
  put(0x20, 9)
  let next = 258
  for (let i = 0; i < codes; i++) {
    put(Math.min(next, 4094), widthOf(next + 1))
    if (next < 4095) next++
  }
  return out.subarray(0, at)
}

/** So many bytes of the same, 128 from two. */
const runs = (pairs: number): Buffer => Buffer.alloc(pairs * 2, Buffer.from([0x81, 0x20]))

/** `scale` is how large they are, 1 being full size. */
export const hostilePdfs = (scale: number): ReadonlyArray<{ readonly name: string; readonly body: () => Uint8Array }> => {
  const many = (count: number): number => Math.max(1, Math.ceil(count * scale))
  return [
    { name: "a stream that grows a thousandfold", body: () => content("/Filter /FlateDecode", flate(zeros(many(1000)))) },
    { name: "thirty streams that grow just below the limit", body: () => content("/Filter /FlateDecode", flate(zeros(many(190))), ...Array.from({ length: 30 }, () => stream("/Filter /FlateDecode", flate(zeros(many(190)))))) },
    { name: "a content of thirty streams", body: () => pdfOf(...book, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [${Array.from({ length: 30 }, () => "4 0 R").join(" ")}] >>`, stream("/Filter /FlateDecode", flate(zeros(many(100))))) },
    { name: "deflate in deflate", body: () => content("/Filter [/FlateDecode /FlateDecode]", flate(flate(zeros(many(2000))))) },
    { name: "deflate in deflate behind a comment", body: () => content("/Filter [/FlateDecode % \n /FlateDecode]", flate(flate(zeros(many(1000))))) },
    { name: "deflate under its short name", body: () => content("/F#69lter /Fl", flate(zeros(many(1000)))) },
    { name: "deflate in hexadecimal digits", body: () => content("/Filter [/ASCIIHexDecode /FlateDecode]", latin(flate(zeros(many(1000))).toString("hex"))) },
    { name: "deflate in a filter that is named elsewhere", body: () => content("/Filter 6 0 R", flate(zeros(many(1000))), latin("null"), latin("/FlateDecode")) },
    { name: "LZW that grows a thousandfold", body: () => content("/Filter /LZWDecode", lzwBlanks(many(400_000))) },
    { name: "LZW in LZW", body: () => content("/Filter [/LZWDecode /LZWDecode]", lzwBlanks(many(400_000))) },
    { name: "runs that grow sixty-four-fold", body: () => content("/Filter /RunLengthDecode", runs(many(8_000_000))) },
    { name: "runs in runs in deflate", body: () => content("/Filter [/RunLengthDecode /RunLengthDecode]", runs(many(200_000))) },
    { name: "a picture of sixty thousand by sixty thousand", body: () => content("", latin("q 595 0 0 842 0 0 cm /I Do Q"), stream("/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode", flate(zeros(1)))) },
    { name: "a fax of sixty thousand by sixty thousand", body: () => content("", latin("q 595 0 0 842 0 0 cm /I Do Q"), stream("/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>", Buffer.alloc(many(1_000_000)))) },
    { name: "a picture of JBIG2 that says it is huge", body: () => content("", latin("/I Do"), stream("/Type /XObject /Subtype /Image /Width 65535 /Height 65535 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode", Buffer.from("0000000030000100000013000fffff000fffff000000000000000000000000", "hex"))) },
    { name: "pages that contain themselves", body: () => pdfOf(book[0], "<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 400 >>") },
    { name: "a million pages that are not there", body: () => pdfOf(book[0], "<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>", page) },
    { name: "as many pages as are allowed, each of them long", body: () => {
      const count = Math.min(500, many(500))
      const words = stream("/Filter /FlateDecode", flate(latin(`BT /F 9 Tf ${"(Der Zaehlerstand) Tj 0 -9 Td ".repeat(many(5000))} ET`)))
      return pdfOf(book[0], `<< /Type /Pages /Kids [${Array.from({ length: count }, (_, i) => `${i + 5} 0 R`).join(" ")}] /Count ${count} >>`, words, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ...Array.from({ length: count }, () => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> >> >>"))
    } },
    { name: "arrays nested a hundred thousand deep", body: () => pdfOf(book[0], `<< /Type /Pages /Kids ${"[".repeat(many(100_000))}` ) },
    { name: "forms that draw each other", body: () => content("", latin("/I Do ".repeat(100)), stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /I 5 0 R >> >>", latin("/I Do /I Do"))) },
    { name: "a function of many samples", body: () => content("", latin("/I Do"), stream("/Type /XObject /Subtype /Image /Width 9999 /Height 9999 /ColorSpace [/Indexed /DeviceRGB 255 9 0 R] /BitsPerComponent 8 /Filter [/ASCII85Decode /FlateDecode]", latin("~>"))) },
    { name: "a PDF that was cut off", body: () => content("/Filter /FlateDecode", flate(zeros(many(10)))).slice(0, 400) },
    { name: "a hundred thousand objects", body: () => pdfOf(...book, page, stream("", latin("BT ET")), ...Array.from({ length: many(100_000) }, (_, i) => `<< /A ${i + 5} 0 R >>`)) },
    { name: "the word stream two million times", body: () => new Uint8Array(latin(`%PDF-1.7\n${"stream\n/FlateDecode obj ".repeat(many(2_000_000))}`)) }
  ]
}
