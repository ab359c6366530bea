/**
 * XML as JSON, so that every value in it can be pointed at: `/ExchangedDocument/ID`. An element is an object of its
 * children by name, a list where a name comes several times, its text alone where it has neither children nor attributes.
 * `@name` is an attribute, `#text` the text of an element that has more. Names are without prefix where they belong to
 * the format, else `{namespace}name`. Values stay the text they were written as. The order of differently named siblings
 * and comments are only in the raw bytes.
 *
 * A document type declaration is refused, and with it all entities: nothing is fetched, nothing grows.
 */
import { Malformed } from "@redthread/channel"
import { Result, type Schema } from "effect"
import { SaxesParser } from "saxes"

/** An element in the making. */
interface Growing {
  readonly name: string
  readonly members: Map<string, Array<Schema.Json>>
  text: string
}

/** Where a document begins: its root element's name without prefix, and its namespace. */
export interface XmlRoot {
  readonly name: string
  readonly namespace: string
  readonly content: Schema.Json
}

const deepest = 64
const mostElements = 200_000
/** Characters read at once; little, so that what fails is given up early. */
const step = 4096

/** The text of bytes in the encoding that they declare, UTF-8 where they declare none; bytes that do not fit it are refused. */
export const xmlText = (bytes: Uint8Array): Result.Result<string, Malformed> => {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1")
  const wide = bytes[0] === 0xFF || bytes[1] === 0 ? "utf-16le" : bytes[0] === 0xFE || bytes[0] === 0 ? "utf-16be" : undefined
  const encoding = wide ?? /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(start)?.[1] ?? "utf-8"
  return Result.try({
    try: () => new TextDecoder(encoding, { fatal: true }).decode(bytes),
    catch: () => new Malformed({ at: "", reason: `The bytes of the XML are not ${encoding}.` })
  })
}

const jsonOf = ({ members, text }: Growing): Schema.Json => {
  if (members.size === 0) return text
  // Text between elements is mostly line breaks; it counts where it says something.
  const own: ReadonlyArray<readonly [string, Schema.Json]> = text.trim() === "" ? [] : [["#text", text]]
  return Object.fromEntries([...[...members].map(([name, values]) => [name, values.length === 1 ? values[0] ?? "" : values] as const), ...own])
}

/**
 * Reads a document; `isOurs` says which namespaces the format uses, whose names go without them. `Malformed` where it is no
 * well-formed XML, declares a document type, nests deeper than 64 levels or has more than 200,000 elements.
 */
export const readXml = (bytes: Uint8Array, isOurs: (namespace: string) => boolean): Result.Result<XmlRoot, Malformed> =>
  Result.flatMap(xmlText(bytes), (text) => {
    const parser = new SaxesParser({ xmlns: true, position: true })
    const open: Array<Growing> = []
    let root: XmlRoot | undefined
    let elements = 0
    let failed: string | undefined
    const fail = (reason: string): void => {
      failed ??= `${reason} (line ${parser.line})`
    }
    const named = (local: string, uri: string): string => (uri === "" || isOurs(uri) ? local : `{${uri}}${local}`)
    parser.on("error", (error) => fail(`This is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}`))
    parser.on("doctype", () => fail("A document type declaration is refused"))
    parser.on("opentag", ({ attributes, local, uri }) => {
      if (open.length >= deepest) fail(`The elements are nested deeper than ${deepest} levels`)
      if (++elements > mostElements) fail(`There are more than ${mostElements} elements`)
      if (failed !== undefined) return
      const members = new Map<string, Array<Schema.Json>>()
      for (const { local: key, prefix, uri: space, value } of Object.values(attributes)) {
        if (prefix !== "xmlns" && !(prefix === "" && key === "xmlns")) members.set(`@${named(key, space)}`, [value])
      }
      open.push({ name: open.length === 0 ? local : named(local, uri), members, text: "" })
      if (open.length === 1) root = { name: local, namespace: uri, content: "" }
    })
    parser.on("closetag", () => {
      const closed = failed === undefined ? open.pop() : undefined
      if (closed === undefined) return
      const around = open.at(-1)
      if (around === undefined) root = { name: root?.name ?? "", namespace: root?.namespace ?? "", content: jsonOf(closed) }
      else {
        const before = around.members.get(closed.name)
        if (before === undefined) around.members.set(closed.name, [jsonOf(closed)])
        else before.push(jsonOf(closed))
      }
    })
    const words = (piece: string): void => {
      const inside = open.at(-1)
      if (inside !== undefined) inside.text += piece
    }
    parser.on("text", words)
    parser.on("cdata", words)
    for (let from = 0; from < text.length && failed === undefined; from += step) parser.write(text.slice(from, from + step))
    if (failed === undefined) parser.close()
    if (failed !== undefined) return Result.fail(new Malformed({ at: "", reason: `${failed}.` }))
    return root === undefined ? Result.fail(new Malformed({ at: "", reason: "The XML is empty." })) : Result.succeed(root)
  })

const escaped = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const named = (name: string): readonly [string, string] => {
  const foreign = /^\{(.*)\}([^}]*)$/.exec(name)
  return foreign === null ? [name, ""] : [foreign[2] ?? name, ` xmlns="${escaped(foreign[1] ?? "")}"`]
}

const written = (name: string, value: Schema.Json, space: string): string => {
  if (Array.isArray(value)) return value.map((one: Schema.Json) => written(name, one, space)).join("")
  const [local, foreign] = named(name)
  const own = foreign === "" ? space : foreign
  if (value === null || typeof value !== "object") return `<${local}${own}>${escaped(String(value ?? ""))}</${local}>`
  const members = Object.entries(value as Schema.JsonObject)
  const attributes = members.filter(([key]) => key.startsWith("@")).map(([key, text], i) => {
    const [plain, its] = named(key.slice(1))
    return its === "" ? ` ${plain}="${escaped(String(text))}"` : ` xmlns:x${i}="${its.slice(8, -1)}" x${i}:${plain}="${escaped(String(text))}"`
  }).join("")
  const inner = members.filter(([key]) => !key.startsWith("@")).map(([key, one]) => (key === "#text" ? escaped(String(one)) : written(key, one, space))).join("")
  return `<${local}${own}${attributes}>${inner}</${local}>`
}

/** The document as XML again: the same values in the same places, with one namespace for all names of the format. */
export const writeXml = ({ content, name, namespace }: XmlRoot): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(name, content, namespace === "" ? "" : ` xmlns="${escaped(namespace)}"`)}\n`
