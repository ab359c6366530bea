/**
 * XML, read as far as our formats need it. Nothing outside the document is fetched, and entities that it declares itself
 * are not expanded: whoever uses one is refused, so that a small document cannot grow into a huge one.
 */
import { Result } from "effect"
import { SaxesParser } from "saxes"
import { textPieces } from "./Text.ts"
import { type Document, type Format, Unreadable } from "./Unreadable.ts"

/**
 * What hears of an element: its name without prefix, its attributes by name as written, its line; and, counted in characters
 * from the start of the text, where its start tag (`ends`) and where the whole element is over. The prefix comes last.
 */
export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number, ends: number, prefix: string) => void
  readonly close: (name: string, ends: number) => void
  readonly text: (text: string) => void
}

const deepest = 256

const localName = (name: string): string => name.slice(name.indexOf(":") + 1)

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(":")))

/** Runs through a document. Fails where it is no well-formed XML or nests deeper than 256 levels, and says in which line. */
export const scanXml = (format: Format, document: Document, reader: XmlReader): Result.Result<void, Unreadable> =>
  Result.flatMap(textPieces(format, document), (pieces) => {
    const parser = new SaxesParser({ position: true })
    let depth = 0
    let failed: Unreadable | undefined
    const fail = (reason: string): void => {
      failed ??= new Unreadable({ format, at: `line ${parser.line}, column ${parser.column + 1}`, reason })
    }
    parser.on("error", (error) => fail(`This is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, "")}`))
    parser.on("opentag", ({ attributes, name }) => {
      if (++depth > deepest) fail(`The elements are nested deeper than ${deepest} levels.`)
      if (failed === undefined) reader.open(localName(name), attributes as Readonly<Record<string, string>>, parser.line, parser.position, prefixOf(name))
    })
    parser.on("closetag", ({ name }) => {
      depth--
      if (failed === undefined) reader.close(localName(name), parser.position)
    })
    parser.on("text", (text) => failed === undefined && depth > 0 && reader.text(text))
    parser.on("cdata", (text) => failed === undefined && depth > 0 && reader.text(text))
    for (const piece of pieces) {
      if (failed === undefined) parser.write(piece)
    }
    if (failed === undefined) parser.close()
    return failed === undefined ? Result.void : Result.fail(failed)
  })

/** Where an element stands in the text: behind its start tag, and behind all of it; both the same where it is one empty tag. */
export interface XmlPlace {
  readonly ends: number
  readonly to: number
}

/** An element with what it holds. */
export interface XmlElement {
  readonly name: string
  /** The namespace that its prefix stands for; empty where it has none. */
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<XmlElement>
  /** The text directly in it, trimmed. */
  readonly text: string
  readonly line: number
  readonly place: XmlPlace
}

/** The namespaces that prefixes stand for inside an element, where it declares some of its own. */
const scopeOf = (attributes: Readonly<Record<string, string>>, around: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const declared = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"))
  return declared.length === 0 ? around : new Map([...around, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)])
}

/** The root element of a document; for documents that fit into memory. */
export const readXml = (format: Format, document: Document): Result.Result<XmlElement, Unreadable> => {
  interface Growing extends XmlElement {
    readonly children: Array<Growing>
    text: string
    place: XmlPlace
    readonly scope: ReadonlyMap<string, string>
  }
  const top: Growing = { name: "", namespace: "", scope: new Map(), attributes: {}, children: [], text: "", line: 0, place: { ends: 0, to: 0 } }
  const open: Array<Growing> = [top]
  const scanned = scanXml(format, document, {
    open: (name, attributes, line, ends, prefix) => {
      const scope = scopeOf(attributes, open.at(-1)?.scope ?? top.scope)
      const element: Growing = { name, namespace: scope.get(prefix) ?? "", scope, attributes, children: [], text: "", line, place: { ends, to: ends } }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    close: (_, to) => {
      const closed = open.pop()
      if (closed === undefined) return
      closed.text = closed.text.trim()
      closed.place = { ends: closed.place.ends, to }
    },
    text: (text) => {
      const at = open.at(-1)
      if (at !== undefined) at.text += text
    }
  })
  return Result.flatMap(scanned, () => {
    const [root] = top.children
    return root === undefined ? Result.fail(new Unreadable({ format, at: "", reason: "The document is empty." })) : Result.succeed(root)
  })
}

/** The children of an element that have the name. */
export const childrenOf = (element: XmlElement | undefined, name: string): ReadonlyArray<XmlElement> =>
  element?.children.filter((child) => child.name === name) ?? []

/** The first child of an element that has the name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)
