/** Bytes become text, in the encoding that the document declares; bytes that do not fit it are refused, not replaced. */
import { Result } from "effect"
import { type Document, type Format, Unreadable } from "./Unreadable.ts"

const declared = (bytes: Uint8Array): string => {
  if ((bytes[0] === 0xFF && bytes[1] === 0xFE) || (bytes[0] === 0x3C && bytes[1] === 0)) return "utf-16le"
  if ((bytes[0] === 0xFE && bytes[1] === 0xFF) || (bytes[0] === 0 && bytes[1] === 0x3C)) return "utf-16be"
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(start)?.[1] ?? "utf-8"
}

/** A document as one text; see `textPieces`. */
export const documentText = (format: Format, document: Document): Result.Result<string, Unreadable> =>
  Result.map(textPieces(format, document), (pieces) => pieces.join(""))

/**
 * The pieces of a document as text, a mebibyte of bytes each, without byte order mark. `otherwise` is the encoding tried
 * where the bytes are no UTF-8 and declare nothing.
 */
export const textPieces = (format: Format, document: Document, otherwise?: string): Result.Result<ReadonlyArray<string>, Unreadable> => {
  if (typeof document === "string") return Result.succeed([document.charCodeAt(0) === 0xFEFF ? document.slice(1) : document])
  const read = (encoding: string): ReadonlyArray<string> => {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const pieces: Array<string> = []
    for (let at = 0; at < document.length; at += 1_048_576) pieces.push(decoder.decode(document.subarray(at, at + 1_048_576), { stream: true }))
    pieces.push(decoder.decode())
    return pieces
  }
  const encoding = declared(document)
  const refused = new Unreadable({ format, at: "", reason: `The bytes are not ${encoding}.` })
  const first = Result.try({ try: () => read(encoding), catch: () => refused })
  return Result.isSuccess(first) || otherwise === undefined || encoding !== "utf-8" ? first : Result.try({ try: () => read(otherwise), catch: () => refused })
}
