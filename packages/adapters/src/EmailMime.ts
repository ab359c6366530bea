/**
 * Takes a mail apart with postal-mime, but hands it the body of each part in one piece. Left to itself it waits for every
 * line and takes the bytes of each part through a `Blob`, which on Node costs more than all its parsing. Where a version of it
 * is made otherwise than we know, it is left to itself: then mails are read as before, only slower.
 */
import PostalMime, { type Email, type PostalMimeOptions } from "postal-mime"

/** What postal-mime 4.0 has to say of the bytes of one part: line by line, and of runs of lines where we put a `Body` in. */
interface Decoder {
  readonly update: (line: Uint8Array) => void
  readonly finalize: () => unknown
}

interface Node {
  readonly headers: Email["headers"]
  readonly state: string
  contentDecoder: Decoder | null
  setupContentDecoder: (encoding: string) => void
  readonly feed: (line: Uint8Array) => void
}

/** What we read of a mail. */
export type TakenApart = Pick<Email, "headers" | "text" | "html" | "attachments">

interface Parser {
  readonly root: Node
  readonly textContent: Readonly<Record<string, string>>
  readonly attachments: Email["attachments"]
  buildMessage: () => TakenApart
  currentNode: Node
  readonly boundaries: ReadonlyArray<unknown>
  readonly av: Uint8Array<ArrayBuffer>
  readPos: number
  readLine: () => { readonly bytes: Uint8Array; readonly done: boolean }
}

const [lineFeed, carriageReturn, equals] = [0x0A, 0x0D, 0x3D]

/** A byte a character: bytes become text and back without a loss. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
const bytesOf = (text: string): ArrayBuffer => {
  const bytes = new Uint8Array(text.length)
  Buffer.from(bytes.buffer).write(text, "latin1")
  return bytes.buffer
}

/** Lines without the carriage returns before their ends, each with one line feed behind it. */
const lines = (text: string): string =>
  text.includes("\r\r")
    ? text.split("\n").map((line) => line.slice(0, line.length - trailing(line))).join("\n")
    : text.includes("\r") ? text.replaceAll("\r\n", "\n").replace(/\r$/, "") : text

const trailing = (line: string): number => {
  let count = 0
  while (line.at(-1 - count) === "\r") count++
  return count
}

/** Base64 as postal-mime reads it: what is no letter of it is left out, and padding ends a run. */
const fromBase64 = (text: string): ArrayBuffer => {
  const parts = text.replace(/[^a-zA-Z0-9+/=]+/g, "").split(/=+/).map((run) => Buffer.from(run, "base64"))
  const whole = Buffer.concat(parts)
  return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength)
}

const nibble = (code: number): number =>
  code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1

/** Quoted-printable (RFC 2045, 6.7); what is no escape stays as it is. */
const fromQuotedPrintable = (text: string): ArrayBuffer => {
  const out = new Uint8Array(text.length)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === equals) {
      if (text.charCodeAt(i + 1) === lineFeed) {
        i++
        continue
      }
      const [high, low] = [nibble(text.charCodeAt(i + 1)), nibble(text.charCodeAt(i + 2))]
      if (high >= 0 && low >= 0) {
        out[length++] = (high << 4) | low
        i += 2
        continue
      }
    }
    out[length++] = code
  }
  return out.buffer.slice(0, length)
}

/** The body of a part, kept as runs of lines and decoded when it is complete. */
class Body implements Decoder {
  readonly #runs: Array<string> = []
  readonly #decode: (text: string) => ArrayBuffer
  constructor(encoding: string) {
    this.#decode = /base64/i.test(encoding) ? fromBase64 : /quoted-printable/i.test(encoding) ? fromQuotedPrintable : bytesOf
  }
  update(line: Uint8Array): void {
    this.#runs.push(`${textOf(line)}\n`)
  }
  take(run: Uint8Array): void {
    this.#runs.push(lines(textOf(run)))
  }
  finalize(): ArrayBuffer {
    return this.#decode(this.#runs.join(""))
  }
}

const quicken = (node: Node): void => {
  node.setupContentDecoder = (encoding) => {
    node.contentDecoder = new Body(encoding)
  }
}

/** The next line that may part something; all lines before it are fed at once. */
const nextLine = (parser: Parser): ReturnType<Parser["readLine"]> => {
  const { av } = parser
  const bytes = Buffer.from(av.buffer, av.byteOffset, av.byteLength)
  const last = bytes.lastIndexOf(lineFeed, -2) + 1
  for (;;) {
    const start = parser.readPos
    const { boundaries, currentNode } = parser
    const isDelimiter = boundaries.length > 0 && av[start] === 0x2D && av[start + 1] === 0x2D
    if (start < last && !isDelimiter && currentNode.state === "body" && currentNode.contentDecoder instanceof Body) {
      const delimiter = boundaries.length === 0 ? -1 : bytes.indexOf("\n--", start, "latin1")
      const end = delimiter < 0 || delimiter + 1 > last ? last : delimiter + 1
      currentNode.contentDecoder.take(av.subarray(start, end))
      parser.readPos = end
      continue
    }
    const found = bytes.indexOf(lineFeed, start)
    parser.readPos = found < 0 ? av.length : found + 1
    let end = found < 0 ? av.length : found
    while (end > start && av[end - 1] === carriageReturn) end--
    const line = new Uint8Array(av.buffer, av.byteOffset + start, end - start)
    const done = parser.readPos >= av.length
    if (done || isDelimiter) return { bytes: line, done }
    currentNode.feed(line)
  }
}

const isKnown = (parser: object): parser is Parser =>
  "root" in parser && "currentNode" in parser && parser.root === parser.currentNode && "boundaries" in parser && Array.isArray(parser.boundaries) &&
  "readLine" in parser && typeof parser.readLine === "function" && parser.root !== null && typeof parser.root === "object" && "state" in parser.root && "headers" in parser.root && "textContent" in parser && "attachments" in parser && "buildMessage" in parser &&
  "feed" in parser.root && typeof parser.root.feed === "function" && "setupContentDecoder" in parser.root && typeof parser.root.setupContentDecoder === "function"

/** Of the mail that these bytes are, the headers, texts and attachments as `PostalMime.parse` gives them; nothing else is worked out. */
export const takeApart = (bytes: Uint8Array, options: PostalMimeOptions): Promise<TakenApart> => {
  const parser = new PostalMime(options)
  const inside: object = parser
  if (isKnown(inside)) {
    let current = inside.root
    quicken(current)
    Object.defineProperty(inside, "currentNode", {
      get: () => current,
      set: (node: Node) => {
        if (node !== current && node !== inside.root && node.contentDecoder === null && !Object.hasOwn(node, "setupContentDecoder")) quicken(node)
        current = node
      }
    })
    inside.buildMessage = () => {
      const { attachments, root: { headers }, textContent: { html = "", plain = "" } } = inside
      return { headers, attachments, ...(html === "" ? {} : { html }), ...(plain === "" ? {} : { text: plain }) }
    }
    inside.readLine = () => nextLine(inside)
  }
  return parser.parse(bytes)
}
