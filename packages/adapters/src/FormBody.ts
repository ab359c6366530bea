/**
 * What a form delivers, as one JSON document: `/fields/0/name`, `/fields/0/value`, `/files/0/filename`, and for a saved
 * request (`POST /cancel HTTP/1.1` …) `/request/method`, `/request/target`, `/request/headers/0/value`. A body of JSON is
 * its own document, below `/body` where it came in a saved request.
 */
import { Malformed, parseJson, type Received } from "@redthread/channel"
import { Result, Schema } from "effect"
import { formText, multipartParts, urlencodedFields } from "./FormBodyParts.ts"

const Field = Schema.Struct({ name: Schema.String, value: Schema.String })

const FormRequest = Schema.Struct({ method: Schema.String, target: Schema.String, headers: Schema.Array(Field) })
type FormRequest = typeof FormRequest.Type

/** A form as a document. */
export const FormImage = Schema.Struct({
  request: Schema.optionalKey(FormRequest),
  fields: Schema.Array(Field),
  files: Schema.Array(Schema.Struct({
    name: Schema.String, filename: Schema.String, mimeType: Schema.String, size: Schema.Int, sha256: Schema.String
  })),
  /** Words around the parts that belong to no field. */
  asides: Schema.optionalKey(Schema.Array(Schema.String)),
  /** What was wrong with the request and forgiven. */
  problems: Schema.optionalKey(Schema.Array(Schema.String))
})
export type FormImage = typeof FormImage.Type

const malformed = (reason: string): Result.Result<never, Malformed> => Result.fail(new Malformed({ at: "", reason }))

const limit = 50 * 1024 * 1024
/** More than any page has; frameworks allow a thousand by default. */
const mostFields = 20_000

interface Raw {
  readonly request: FormRequest | undefined
  readonly contentType: string
  /** As Latin-1: one character a byte. */
  readonly body: string
  readonly problems: ReadonlyArray<string>
}

const dechunk = (body: string): string => {
  let rest = body
  let whole = ""
  for (let size = /^([0-9a-f]{1,7})[^\n]*\n/i.exec(rest); size !== null; size = /^([0-9a-f]{1,7})[^\n]*\n/i.exec(rest)) {
    const length = Number.parseInt(size[1] ?? "0", 16)
    if (length === 0) return whole
    whole += rest.slice(size[0].length, size[0].length + length)
    rest = rest.slice(size[0].length + length).replace(/^\r?\n/, "")
  }
  return whole === "" ? body : whole
}

const rawOf = (received: Received): Raw => {
  const whole = Buffer.from(received.body.buffer, received.body.byteOffset, received.body.byteLength).toString("latin1").replace(/^\xEF\xBB\xBF/, "")
  const line = /^([A-Z]{3,10}) (\S+) HTTP\/\d(?:\.\d)?[ \t]*(?:\r?\n|$)/.exec(whole)
  if (line === null) return { request: undefined, contentType: received.headers["content-type"] ?? "", body: whole, problems: [] }
  const rest = whole.slice(line[0].length)
  const blank = /^\r?\n|\n\r?\n/.exec(rest)
  const head = blank === null ? rest : rest.slice(0, blank.index + (blank[0].startsWith("\n") && blank.index > 0 ? 1 : 0))
  const headers = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/).flatMap((one) => {
    const colon = one.indexOf(":")
    return colon < 1 ? (one.trim() === "" ? [] : [{ name: "", value: one }]) : [{ name: one.slice(0, colon).trim().toLowerCase(), value: one.slice(colon + 1).trim() }]
  })
  const valueOf = (name: string): string => headers.find((one) => one.name === name)?.value ?? ""
  const sent = rest.slice(head.length).replace(/^\r?\n/, "")
  const said = valueOf("content-length")
  const problems = /^\d+$/.test(said) && Number(said) > sent.length ? [`Content-Length says ${said} bytes, ${sent.length} came.`] : []
  return {
    request: { method: line[1] ?? "", target: line[2] ?? "", headers },
    contentType: valueOf("content-type"),
    body: /chunked/i.test(valueOf("transfer-encoding")) ? dechunk(sent) : sent,
    problems
  }
}

/** What a body that is no form looks like. */
const lookOf = (body: string): string =>
  body.startsWith("%PDF")
    ? "a PDF"
    : /^\s*<(!doctype|html)/i.test(body)
    ? "an HTML page"
    : /^\s*</.test(body)
    ? "XML or HTML"
    : body.includes("\0")
    ? "a binary file"
    : /^(#{1,6} |[-*] |\d+\. |```)/m.test(body)
    ? "Markdown"
    : "plain text"

const boundaryOf = (contentType: string, body: string): string | undefined => {
  const named = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  return named?.[1] ?? named?.[2] ?? /^\s*--([^\r\n]{1,200}?)\r?\ncontent-disposition:/i.exec(body)?.[1]
}

/** Looks like `name=value&name=value`, all in one line. */
const isUrlencoded = (body: string): boolean => {
  const line = body.trim()
  return !/[\s<>{}"]/.test(line) && /^[^=&]{1,500}=/.test(line) && (line.includes("&") || !line.endsWith("="))
}

/** Fields one a line, as `enctype="text/plain"` sends them. */
const isPlainForm = (contentType: string, body: string): boolean =>
  /^text\/plain/i.test(contentType) && body.trim() !== "" && body.trim().split(/\r?\n/).every((line) => /^[^=\s][^=]*=/.test(line))

const imageOf = ({ problems, request }: Raw, parts: Pick<FormImage, "fields" | "files"> & { readonly asides?: ReadonlyArray<string> }): FormImage => ({
  ...(request === undefined ? {} : { request }),
  fields: parts.fields,
  files: parts.files,
  ...(parts.asides === undefined || parts.asides.length === 0 ? {} : { asides: parts.asides }),
  ...(problems.length === 0 ? {} : { problems })
})

/** A form as a document, and whether its fields are to be found as JSON (at which place) or as an image. */
export interface FormDocument {
  readonly document: Schema.Json
  readonly json: "" | "/body" | undefined
}

/**
 * Reads what a form delivered: multipart, urlencoded, JSON, or a saved request with any of these. `Malformed` where it is
 * none of them (and says what it looks like), larger than 50 MB or 20,000 fields, without a byte, or multipart without its boundary.
 */
export const formDocument = (received: Received): Result.Result<FormDocument, Malformed> => {
  if (received.body.length > limit) return malformed(`The form has ${received.body.length} bytes; the limit is ${limit}.`)
  const raw = rawOf(received)
  const { body, contentType, request } = raw
  const image = (parts: Parameters<typeof imageOf>[1]): Result.Result<FormDocument, Malformed> =>
    parts.fields.length + parts.files.length > mostFields
      ? malformed(`The form has more than ${mostFields} fields.`)
      : Result.succeed({ document: imageOf(raw, parts), json: undefined })
  if (body.trim() === "") {
    if (request === undefined && contentType === "") return malformed("The payload is empty.")
    const query = request?.target.split("?")[1]
    return image({ fields: query === undefined ? [] : urlencodedFields(query), files: [] })
  }
  const boundary = boundaryOf(contentType, body)
  if (/^multipart\//i.test(contentType) || (boundary !== undefined && !/^[\w-]+\/[\w-]+/.test(contentType))) {
    if (boundary === undefined) return malformed("This is multipart, but its Content-Type names no boundary.")
    const parts = multipartParts(body, boundary)
    return parts === undefined ? malformed(`This is multipart, but its boundary “${boundary}” appears nowhere.`) : image(parts)
  }
  if (/^\s*[{[]/.test(body) || /\bjson\b/i.test(contentType)) {
    return Result.map(parseJson(formText(Buffer.from(body, "latin1"))), (json) =>
      request === undefined ? { document: json, json: "" } : { document: { request, body: json, ...(raw.problems.length === 0 ? {} : { problems: raw.problems }) }, json: "/body" })
  }
  if (isPlainForm(contentType, body)) {
    const fields = formText(Buffer.from(body, "latin1")).trim().split(/\r?\n/).map((line) => ({ name: line.slice(0, line.indexOf("=")), value: line.slice(line.indexOf("=") + 1) }))
    return image({ fields, files: [] })
  }
  if (/urlencoded/i.test(contentType) || isUrlencoded(body)) return image({ fields: urlencodedFields(body), files: [] })
  return malformed(`This is no form; it looks like ${lookOf(body)}.`)
}

/** The bytes of a file of a multipart form, by its checksum (SHA-256, hexadecimal); `undefined` where there is none. */
export const formFile = (received: Received, checksum: string): { readonly bytes: Uint8Array; readonly mediaType: string } | undefined => {
  if (received.body.length > limit) return undefined
  const { body, contentType } = rawOf(received)
  const boundary = boundaryOf(contentType, body)
  const parts = boundary === undefined ? undefined : multipartParts(body, boundary)
  const at = parts?.files.findIndex(({ sha256 }) => sha256 === checksum) ?? -1
  const [file, bytes] = [parts?.files[at], parts?.contents[at]]
  return file === undefined || bytes === undefined ? undefined : { bytes, mediaType: file.mimeType }
}
