/**
 * XML, read as far as our notations need it. Nothing outside the document is fetched, and entities that it declares itself
 * are not expanded: whoever uses one is refused, so that a small document cannot grow into a huge one.
 */
import { Result } from "effect"
import { SaxesParser } from "saxes"
import { type Notation, Unreadable } from "./Loss.ts"

/** An element with what it holds: its name without prefix, its namespace, the text directly in it. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<XmlElement>
  readonly text: string
  readonly line: number
}

interface Growing extends XmlElement {
  readonly children: Array<Growing>
  text: string
}

/** More levels than any honest document has; what nests deeper is refused before it exhausts the stack. */
const deepest = 256

/** A document as it comes: bytes in the encoding that it declares, or text. */
export type Document = Uint8Array | string

/** The text of a document without byte order mark. Bytes that do not fit the encoding they declare (UTF-8 where they declare none) are refused, not replaced. */
export const textOfDocument = (notation: Notation, document: Document): Result.Result<string, Unreadable> => {
  if (typeof document === "string") return Result.succeed(document.replace(/^\uFEFF/, ""))
  const start = String.fromCharCode(...document.subarray(0, 200))
  const wide = document[0] === 0xFF || document[1] === 0 ? "utf-16le" : document[0] === 0xFE || document[0] === 0 ? "utf-16be" : undefined
  const encoding = wide ?? /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(start)?.[1] ?? "utf-8"
  return Result.try({
    try: () => new TextDecoder(encoding, { fatal: true }).decode(document),
    catch: () => new Unreadable({ notation, at: "", reason: `The bytes are not ${encoding}.` })
  })
}

/** The root element of a text. Fails where the text is no well-formed XML or nests deeper than 256 levels, and says in which line. */
export const readXml = (notation: Notation, document: string): Result.Result<XmlElement, Unreadable> => {
  const parser = new SaxesParser({ position: true, xmlns: true })
  const top: Growing = { name: "", namespace: "", attributes: {}, children: [], text: "", line: 0 }
  const open: Array<Growing> = [top]
  const failures: Array<Unreadable> = []
  const fail = (reason: string): void => {
    failures.push(new Unreadable({ notation, at: `line ${parser.line}, column ${parser.column + 1}`, reason }))
  }
  const text = (piece: string): void => {
    const inside = open.at(-1)
    if (inside !== undefined && open.length > 1) inside.text += piece
  }
  parser.on("error", (error) => fail(`This is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}.`))
  parser.on("opentag", ({ attributes, local, uri }) => {
    if (open.length > deepest) fail(`The elements are nested deeper than ${deepest} levels.`)
    if (failures.length > 0) return
    const element: Growing = {
      name: local, namespace: uri, children: [], text: "", line: parser.line,
      attributes: Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]))
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on("closetag", () => {
    if (failures.length === 0) open.pop()
  })
  parser.on("text", text)
  parser.on("cdata", text)
  for (let from = 0; from < document.length && failures.length === 0; from += 4096) parser.write(document.slice(from, from + 4096))
  if (failures.length === 0) parser.close()
  const [failed] = failures
  const [root] = top.children
  if (failed !== undefined) return Result.fail(failed)
  return root === undefined ? Result.fail(new Unreadable({ notation, at: "", reason: "The document is empty." })) : Result.succeed(root)
}
