/** Bodies that were made to hurt; `scale` is how large they are: 1 is their full size, for the benchmark. */
import { hostilePdfs } from "./HostilePdfs.ts"
import { zipOf } from "./HostilePictures.ts"

/** A body, made when it is needed. */
export interface Attack {
  readonly name: string
  readonly body: () => Uint8Array | string
}

const bytes = (length: number, byte: (i: number) => number): Uint8Array => Uint8Array.from({ length }, (_, i) => byte(i))
const repeated = (unit: string, times: number): string => unit.repeat(times)

/** Nobody's deliveries: each meets every adapter. */
export const attacks = (scale: number): ReadonlyArray<Attack> => {
  const many = (times: number): number => Math.ceil(times * scale)
  return [
  { name: "nothing", body: () => "" },
  { name: "blanks", body: () => repeated(" \r\n\t", many(50_000)) },
  { name: "NUL bytes", body: () => bytes(many(100_000), () => 0) },
  { name: "bytes of no text", body: () => bytes(many(100_000), (i) => (i * 7919 + (i >> 3)) & 255) },
  { name: "arrays nested a million deep", body: () => repeated("[", many(1_000_000)) },
  { name: "objects nested a million deep", body: () => `${repeated("{\"a\":", many(1_000_000))}1${repeated("}", many(1_000_000))}` },
  { name: "arrays nested as deep as is allowed", body: () => `${repeated("[", 512)}${repeated("]", 512)}` },
  { name: "a list of more than a million values", body: () => `[${repeated("0,", many(1_000_001))}0]` },
  { name: "a list of twenty thousand empty objects", body: () => `[${repeated("{},", many(20_000))}{}]` },
  { name: "an object of a million keys", body: () => `{${Array.from({ length: many(1_000_000) }, (_, i) => `"k${i}":${i}`).join(",")}}` },
  { name: "an object of twenty thousand keys", body: () => `{${Array.from({ length: many(20_000) }, (_, i) => `"k${i}":${i}`).join(",")}}` },
  { name: "one string of three megabytes", body: () => JSON.stringify({ text: repeated("aA0 .-@<", many(400_000)) }) },
  { name: "one string of escapes", body: () => `{"text":"${repeated("\\u0041", many(300_000))}"}` },
  { name: "a number of a million digits", body: () => `{"id":${repeated("9", many(1_000_000))}}` },
  { name: "an exponent beyond all numbers", body: () => "{\"id\":1e999999999,\"other\":-1e-999999999}" },
  { name: "one key a thousand times", body: () => `{${Array.from({ length: 1000 }, (_, i) => `"a":${i}`).join(",")}}` },
  { name: "a string that never ends", body: () => `{"text":"${repeated("a", many(1_000_000))}` },
  { name: "names of what objects inherit", body: () => "{\"__proto__\":{\"polluted\":true},\"constructor\":{\"prototype\":{\"polluted\":true}},\"toString\":1,\"hasOwnProperty\":null}" },
  { name: "fifty thousand fields of a form", body: () => repeated("a=1&", many(50_000)) },
  { name: "a form that is one key of a megabyte", body: () => repeated("%41", many(350_000)) },
  { name: "ten thousand parts of a form", body: () => `${repeated("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n", many(10_000))}--x--\r\n` },
  { name: "ten thousand lines of a table", body: () => repeated("\"a\",\"b\",\"c\"\n", many(10_000)) },
  { name: "a quotation mark that never ends", body: () => `"${repeated("a,\n", many(100_000))}` },
  { name: "XML that names itself", body: () => "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"&c;&c;\"><!ENTITY c \"&b;&b;\">]><a>&b;</a>" },
  { name: "an archive that grows a thousandfold", body: () => zipOf(many(900_000_000)) },
  ...hostilePdfs(scale).filter(({ name }) => /thousandfold|cut off/.test(name))
  ]
}

/** A vendor's own delivery, spoiled in every way that a line, a program or a forger spoils it. */
export const spoiled = (sample: Uint8Array): ReadonlyArray<{ readonly name: string; readonly body: Uint8Array | string }> => {
  const text = new TextDecoder().decode(sample)
  return [
    ...Array.from({ length: 12 }, (_, i) => ({ name: `cut off after ${i} twelfths`, body: sample.slice(0, Math.floor((sample.length * i) / 12)) })),
    { name: "in UTF-16, little end first", body: Buffer.from(`\uFEFF${text}`, "utf16le") },
    { name: "in UTF-16, big end first", body: Buffer.from(`\uFEFF${text}`, "utf16le").swap16() },
    { name: "in UTF-7", body: text.replaceAll("\"", "+ACI-").replaceAll("{", "+AHs-") },
    { name: "in Latin-1", body: Buffer.from(text, "latin1") },
    { name: "with half characters", body: text.replaceAll(/[aeiou]/g, (letter) => (text.startsWith("{") || text.startsWith("[") ? `${letter}\\ud800` : `${letter}\uFFFD`)) },
    { name: "with NUL bytes", body: text.replaceAll("e", "e\0") },
    { name: "with line breaks", body: text.replaceAll("e", "\r\n") },
    { name: "with line breaks in its strings", body: text.replaceAll(/"([^"\\]*)"(?!\s*:)/g, "\"$1\\r\\nBcc: all@example.org\"") },
    { name: "with a path that climbs", body: text.replaceAll(/"([^"\\]*)"(?!\s*:)/g, "\"../../../../etc/$1\"") },
    { name: "with every string taken for a number", body: text.replaceAll(/"([^"\\]*)"(?!\s*:)/g, "9007199254740993") },
    { name: "with every value missing", body: text.replaceAll(/"([^"\\]*)"(?!\s*:)/g, "null") },
    { name: "with every value a list", body: text.replaceAll(/("(?:[^"\\]*)"|\b\d+\b)(?!\s*:)(?=\s*[,}\]])/g, "[[$1]]") },
    { name: "with long strings", body: text.replaceAll(/"([^"\\]{4,})"(?!\s*:)/g, (_, inner: string) => `"${inner.repeat(300)}"`) },
    { name: "with keys that objects inherit", body: text.replaceAll("{", "{\"__proto__\":{\"polluted\":true},\"constructor\":1,") },
    { name: "with each key twice", body: text.replaceAll(/"(\w+)"\s*:/g, "\"$1\":0,\"$1\":") }
  ].filter(({ body }) => body.length < 3_000_000)
}

/** A vendor's own delivery, grown to about so many bytes: its longest list repeated, its longest word repeated. */
export const grown = (sample: Uint8Array, size: number): ReadonlyArray<{ readonly name: string; readonly body: string }> => {
  const text = new TextDecoder().decode(sample)
  const [list] = [...text.matchAll(/\[\s*(\{(?:[^[\]]|\[[^[\]]*\])*\})\s*\]/g)].toSorted((one, other) => other[0].length - one[0].length)
  const [word] = [...text.matchAll(/"([^"\\]{2,})"(?!\s*:)/g)].toSorted((one, other) => other[0].length - one[0].length)
  const times = (piece: string): number => Math.max(1, Math.floor(size / Math.max(1, piece.length)))
  const put = (at: number, length: number, instead: string): string => text.slice(0, at) + instead + text.slice(at + length)
  return [
    ...(list?.[1] === undefined ? [] : [{ name: "with a list that is long", body: put(list.index, list[0].length, `[${Array.from({ length: times(list[1]) }, () => list[1]).join(",")}]`) }]),
    ...(word?.[1] === undefined ? [] : [{ name: "with a word that is long", body: put(word.index + 1, word[1].length, repeated(word[1], times(word[1]))) }]),
    ...(list === undefined && word === undefined ? [{ name: "again and again", body: repeated(text, times(text)) }] : [])
  ]
}

/** Larger than any vendor documents: the size alone has to be enough. */
export const heavy = new Uint8Array(101 * 1024 * 1024).fill(0x20)

const head = "From: anna@post.example.org\r\nTo: service@stadtwerke.example.org\r\nSubject: x\r\nMessage-ID: <a@b.example>\r\n"

const nested = (depth: number): string =>
  head + Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join("") + "\r\nEnde\r\n"

/** Mails that were made to hurt; `refused` where they must not be read. */
export const mails = (scale: number): ReadonlyArray<Attack & { readonly refused?: RegExp }> => {
  const many = (times: number): number => Math.ceil(times * scale)
  return [
  { name: "parts nested three hundred deep", body: () => nested(300), refused: /nest/i },
  { name: "parts nested as deep as is allowed", body: () => nested(90) },
  { name: "a hundred thousand parts", body: () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${repeated("--b\r\n\r\nx\r\n", 100_000)}--b--\r\n`, refused: /parts/ },
  { name: "mails in mails in mails", body: () => head + repeated("Content-Type: message/rfc822\r\n\r\nSubject: y\r\n", 60) + "\r\nEnde\r\n" },
  { name: "headers of a megabyte", body: () => `${head}X-Long: ${repeated("a ", 500_000)}\r\n\r\nEnde\r\n`, refused: /header/i },
  { name: "fifty thousand headers", body: () => `${head}${repeated("X-A: b\r\n", many(50_000))}\r\nEnde\r\n` },
  { name: "twenty thousand recipients", body: () => `${head}Cc: ${Array.from({ length: many(12_000) }, (_, i) => `a${i}@b.example`).join(", ")}\r\n\r\nEnde\r\n` },
  { name: "gigabytes announced in Base64 that never come", body: () => `${head}Content-Type: image/png\r\nContent-Length: 4294967296\r\nContent-Transfer-Encoding: base64\r\n\r\n${repeated("QUFB", 1000)}` },
  { name: "a text of line breaks", body: () => `${head}\r\n${repeated("\r\n", many(200_000))}x` },
  { name: "a text of blanks", body: () => `${head}\r\n${repeated(" ", many(1_000_000))}x` },
  { name: "a subject of exclamation marks", body: () => `From: a@b.example\r\nSubject: ${repeated("!", many(200_000))}x\r\n\r\n${repeated("!", many(200_000))}x` },
  { name: "a reference of brackets", body: () => `${head}References: ${repeated("<", many(200_000))}\r\n\r\nEnde\r\n` },
  { name: "a quotation without end", body: () => `${head}\r\n${repeated("> ", many(200_000))}\r\n` },
  { name: "a hundred thousand lines of quotation", body: () => `${head}\r\n${repeated("> Am 1.1.2026 um 8:00 schrieb Anna <a@b.example>:\r\n", many(100_000))}` },
  { name: "an unknown charset", body: () => `${head}Content-Type: text/plain; charset=x-none\r\n\r\nGr\u00FC\u00DFe\r\n` },
  { name: "UTF-7", body: () => `${head}Content-Type: text/plain; charset=utf-7\r\n\r\n+ADw-script+AD4-\r\n` },
  { name: "file names that climb", body: () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/csv; name="../../etc/passwd"\r\nContent-Disposition: attachment; filename="..\\\\..\\\\a\0.csv"\r\n\r\nx\r\n--b--\r\n` },
  { name: "HTML that opens a hundred thousand tags", body: () => `${head}Content-Type: text/html\r\n\r\n${repeated("<div ", many(100_000))}` },
  { name: "HTML that closes nothing", body: () => `${head}Content-Type: text/html\r\n\r\n${repeated("<b><i>", many(100_000))}x` },
  { name: "an archive that grows a thousandfold, attached", body: () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(zipOf(many(900_000_000))).toString("base64").replaceAll(/.{76}/g, "$&\r\n")}\r\n--b--\r\n` },
  { name: "forty megabytes attached", body: () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${repeated(`${repeated("QUFB", 19)}\r\n`, many(520_000))}\r\n--b--\r\n` },
  { name: "forty megabytes of words", body: () => `${head}\r\n${repeated("Der Zählerstand ist 4711, und ich bitte um Antwort.\r\n", many(700_000))}` }
  ]
}
