/** A letter on paper as a PDF: just enough of ISO 32000 to write pages of text, for copies of letters and for samples. */

/** Windows-1252 beyond Latin-1, as the encoding WinAnsi of PDF has it. */
const beyond: Readonly<Record<string, number>> = { "€": 0x80, "‚": 0x82, "„": 0x84, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97 }

const letters = (text: string): string =>
  [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 63
    return code < 256 ? letter : String.fromCharCode(beyond[letter] ?? 63)
  }).join("").replace(/[\\()]/g, "\\$&").replace(/[\r\n]/g, " ")

const unicode = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("").toUpperCase()}>`

const pageContent = (text: string): string =>
  text === "" ? "60 60 200 20 re f" : `BT /F1 11 Tf 14 TL 60 780 Td ${text.split("\n").map((line) => `(${letters(line)}) Tj T*`).join(" ")} ET`

/** A file inside a PDF, such as the `factur-x.xml` of an electronic invoice. */
export interface PaperFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const filed = (files: ReadonlyArray<PaperFile>, first: number): { readonly objects: ReadonlyArray<string>; readonly catalog: string } =>
  files.length === 0 ? { objects: [], catalog: "" } : {
    objects: files.flatMap(({ bytes, name }, i) => [
      `<< /Type /Filespec /F ${unicode(name)} /UF ${unicode(name)} /AFRelationship /Alternative /EF << /F ${first + 1 + 2 * i} 0 R >> >>`,
      `<< /Type /EmbeddedFile /Length ${bytes.length} >>\nstream\n${Buffer.from(bytes).toString("latin1")}\nendstream`
    ]),
    catalog: ` /Names << /EmbeddedFiles << /Names [${files.map(({ name }, i) => `${unicode(name)} ${first + 2 * i} 0 R`).join(" ")}] >> >> /AF [${files.map((_, i) => `${first + 2 * i} 0 R`).join(" ")}]`
  }

/**
 * A PDF with these pages of text (lines end with a line feed; an empty page shows a grey bar, as a scan without text
 * would), these entries in its information dictionary and these files inside. Letters outside Windows-1252 become question marks.
 */
export const letterPdf = (pages: ReadonlyArray<string>, info: Readonly<Record<string, string>> = {}, files: ReadonlyArray<PaperFile> = []): Uint8Array => {
  const first = 4
  const inside = filed(files, first + 1 + 2 * pages.length)
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${inside.catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 1 + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${Object.entries(info).map(([key, value]) => `/${key.replace(/[^A-Za-z0-9]/g, "")} ${unicode(value)}`).join(" ")} >>`,
    ...pages.flatMap((text, i) => {
      const content = pageContent(text)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
      ]
    }),
    ...inside.objects
  ]
  let file = "%PDF-1.4\n"
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, "latin1"))
}
