/** The parts of a form's body, as browsers of many years really write them: multipart (RFC 7578) and urlencoded. */
import { sha256Hex } from "./Crypto.ts"

/** A field that was filled in, or left empty. */
export interface FormField {
  readonly name: string
  readonly value: string
}

/** A file that came with a form; its bytes stay in the raw payload. */
export interface FormFile {
  readonly name: string
  readonly filename: string
  readonly mimeType: string
  /** In bytes; 0 with an empty file name where no file was chosen. */
  readonly size: number
  readonly sha256: string
}

/** What a body holds; `asides` are words around the parts, such as a preamble, that belong to no field. */
export interface FormParts {
  readonly fields: ReadonlyArray<FormField>
  readonly files: ReadonlyArray<FormFile>
  /** The bytes of the files, in the same order. */
  readonly contents: ReadonlyArray<Uint8Array>
  readonly asides: ReadonlyArray<string>
}

const strict = new TextDecoder("utf-8", { fatal: true })
const western = new TextDecoder("windows-1252")

/** Bytes as text: UTF-8, or Windows-1252 where they are none. */
export const formText = (bytes: Uint8Array): string => {
  try {
    return strict.decode(bytes)
  } catch {
    return western.decode(bytes)
  }
}

const bytesOf = (latin1: string): Uint8Array => new Uint8Array(Buffer.from(latin1, "latin1"))

const unescape = (text: string): string => {
  if (!text.includes("%") && !text.includes("+")) return formText(bytesOf(text))
  const bytes = text.replaceAll("+", " ").replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return formText(bytesOf(bytes))
}

/** The fields of an urlencoded body or query (given as Latin-1), in order; `%` that escapes nothing stays as it is. */
export const urlencodedFields = (latin1: string): ReadonlyArray<FormField> =>
  latin1.trim().split("&").filter((pair) => pair !== "").map((pair) => {
    const equals = pair.indexOf("=")
    return equals < 0
      ? { name: unescape(pair), value: "" }
      : { name: unescape(pair.slice(0, equals)), value: unescape(pair.slice(equals + 1)) }
  })

const quoted = (text: string): string =>
  formText(bytesOf(text.replace(/\\(["\\])/g, "$1").replace(/%22/g, "\"").replace(/%0d%0a/gi, " ")))

const nameOf = (disposition: string): string => {
  const found = /(?:^|[;\s])name=(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([^;\s]*))/i.exec(disposition)
  return quoted(found?.[1] ?? found?.[2] ?? "")
}

/** The name of a file: extended (RFC 5987), quoted (to the last quotation mark, for some browsers escape none) or bare; without folders. */
const filenameOf = (disposition: string): string | undefined => {
  const extended = /filename\*=(?:utf-8|iso-8859-1)'[^']*'([^;\s]+)/i.exec(disposition)?.[1]
  const plain = /filename="(.*)"(?:\s*;\s*(?:filename\*|name)=.*)?\s*$/is.exec(disposition)?.[1] ?? /filename=([^";]*)/i.exec(disposition)?.[1]
  if (extended === undefined && plain === undefined) return undefined
  const whole = extended === undefined ? quoted(plain ?? "") : unescape(extended.replaceAll("+", "%2B"))
  return /^([a-z]:)?\\/i.test(whole) ? whole.slice(whole.lastIndexOf("\\") + 1) : whole
}

/** Where the boundary stands at the beginning of a line. */
const cuts = (body: string, delimiter: string): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (let i = body.indexOf(delimiter); i >= 0; i = body.indexOf(delimiter, i + delimiter.length)) {
    if (i === 0 || body[i - 1] === "\n") found.push(i)
  }
  return found
}

/**
 * The parts of a multipart body (given as Latin-1). Missing final hyphens, a preamble, bare line feeds and a body that
 * was cut off are forgiven; `undefined` where the boundary never appears.
 */
export const multipartParts = (body: string, boundary: string): FormParts | undefined => {
  const delimiter = `--${boundary}`
  const starts = cuts(body, delimiter)
  const [first] = starts
  if (first === undefined) return undefined
  const fields: Array<FormField> = []
  const files: Array<FormFile> = []
  const contents: Array<Uint8Array> = []
  const asides: Array<string> = [body.slice(0, first)]
  for (const [i, start] of starts.entries()) {
    const lineEnd = body.indexOf("\n", start + delimiter.length)
    const isLast = body.startsWith("--", start + delimiter.length)
    const part = lineEnd < 0 ? "" : body.slice(lineEnd + 1, starts[i + 1] ?? body.length)
    const blank = /^\r?\n|\n\r?\n/.exec(part.slice(0, 65_536))
    if (isLast || blank === null) {
      asides.push(part)
      continue
    }
    const contentStart = blank.index + blank[0].length
    const headers = part.slice(0, blank.index).replace(/\r?\n[ \t]+/g, " ")
    const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1]?.trim() ?? ""
    const content = part.slice(contentStart).replace(/\r?\n$/, "")
    const isBase64 = /^content-transfer-encoding:\s*base64/im.test(headers)
    const bytes = isBase64 ? new Uint8Array(Buffer.from(content, "base64")) : bytesOf(content)
    const filename = filenameOf(disposition)
    if (filename === undefined) fields.push({ name: nameOf(disposition), value: formText(bytes) })
    else {
      const mimeType = /^content-type:\s*([^;\s]+)/im.exec(headers)?.[1] ?? ""
      contents.push(bytes)
      files.push({ name: nameOf(disposition), filename, mimeType, size: bytes.length, sha256: sha256Hex(bytes) })
    }
  }
  return { fields, files, contents, asides: asides.map((aside) => formText(bytesOf(aside)).trim()).filter((aside) => aside !== "") }
}
