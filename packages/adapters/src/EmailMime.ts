/**
 * Takes a mail apart with postal-mime, but joins the bytes of each part in memory. postal-mime takes them through a `Blob`,
 * which on Node costs more than all its parsing. Where a version of it is made otherwise than we know, it is left to itself:
 * then mails are read as before, only slower.
 */
import PostalMime, { type Email, type PostalMimeOptions } from "postal-mime"

/** What postal-mime 4.0 collects of one part. */
interface Decoder {
  readonly chunks: ReadonlyArray<Uint8Array | ArrayBuffer | string>
  readonly flushRemainder?: () => void
  readonly flushBuffer?: () => void
  finalize: () => unknown
}

interface Node {
  contentDecoder: Decoder | null
  setupContentDecoder: (encoding: string) => void
}

interface Parser {
  readonly root: Node
  currentNode: Node
}

const encoder = new TextEncoder()
const newline = encoder.encode("\n")

const bytesOf = (chunk: Uint8Array | ArrayBuffer | string): Uint8Array =>
  chunk === "\n" ? newline : typeof chunk === "string" ? encoder.encode(chunk) : chunk instanceof Uint8Array ? chunk : new Uint8Array(chunk)

const joined = (chunks: Decoder["chunks"]): ArrayBuffer => {
  let length = 0
  for (const chunk of chunks) length += bytesOf(chunk).length
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    const part = bytesOf(chunk)
    whole.set(part, at)
    at += part.length
  }
  return whole.buffer
}

const quicken = (node: Node): void => {
  const setUp = node.setupContentDecoder.bind(node)
  node.setupContentDecoder = (encoding) => {
    setUp(encoding)
    const decoder = node.contentDecoder
    if (!Array.isArray(decoder?.chunks)) return
    decoder.finalize = () => {
      decoder.flushRemainder?.()
      decoder.flushBuffer?.()
      return joined(decoder.chunks)
    }
  }
}

const isKnown = (parser: object): parser is Parser =>
  "root" in parser && "currentNode" in parser && parser.root === parser.currentNode &&
  parser.root !== null && typeof parser.root === "object" && "setupContentDecoder" in parser.root && typeof parser.root.setupContentDecoder === "function"

/** The mail that these bytes are, as `PostalMime.parse` gives it. */
export const takeApart = (bytes: Uint8Array, options: PostalMimeOptions): Promise<Email> => {
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
  }
  return parser.parse(bytes)
}
