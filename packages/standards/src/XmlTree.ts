/**
 * XML as a tree that mappings can read: an element is an object of `@attributes`, `#text` and lists of children by name. Written
 * anew are only the attributes, texts and elements that differ.
 */
import { Result } from "effect"
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from "./JsonText.ts"
import type { Syntax } from "./MappingCodec.ts"
import { documentText } from "./Text.ts"
import { Unreadable } from "./Unreadable.ts"
import { declaredUtf8, putInto, setAttributes, withoutElement, xmlElement, xmlText } from "./XmlWrite.ts"
import { readXml, type XmlElement } from "./Xml.ts"
import { type Edit, edited, isSame, pairedItems } from "./Written.ts"

const childNames = (element: XmlElement): ReadonlyArray<string> => [...new Set(element.children.map(({ name }) => name))]

/** Text beside elements is not told. */
const valueOf = (element: XmlElement): JsonRecord => ({
  ...Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [`@${name}`, value])),
  ...Object.fromEntries(childNames(element).map((name) => [name, element.children.filter((child) => child.name === name).map(valueOf)])),
  ...(element.text === "" || element.children.length > 0 ? {} : { "#text": element.text })
})

const scalar = (value: JsonValue | undefined): string | undefined => (typeof value === "string" ? value : typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? String(value) : undefined)
const attributesOf = (record: JsonRecord): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (key.startsWith("@") ? [[key.slice(1), scalar(value)] as const] : [])))
const childrenOf = (record: JsonRecord): ReadonlyArray<readonly [string, ReadonlyArray<JsonRecord>]> =>
  Object.entries(record).flatMap(([key, value]) => (key.startsWith("@") || key.startsWith("#") ? [] : [[key, (isJsonList(value) ? value : [value]).filter(isJsonRecord)] as const]))

const elementText = (name: string, record: JsonRecord): string => {
  const inner = childrenOf(record).flatMap(([child, items]) => items.map((item) => elementText(child, item))).join("")
  const text = inner === "" ? xmlText(scalar(record["#text"]) ?? "") : inner
  return xmlElement(name, attributesOf(record), text)
}

const keyOf = (item: JsonValue): string => (isJsonRecord(item) ? scalar(item["@id"]) ?? "" : "")

const editsOf = (text: string, element: XmlElement, now: JsonRecord): ReadonlyArray<Edit> => {
  const old = valueOf(element)
  if (isSame(old, now)) return []
  const { ends, to } = element.place
  const its = attributesOf(now)
  const gone = Object.fromEntries(Object.keys(element.attributes).filter((name) => !Object.hasOwn(its, name)).map((name) => [name, undefined]))
  const edits: Array<Edit> = [...setAttributes(text, ends, element.attributes, { ...gone, ...its })]
  const children = new Map(childrenOf(now))
  const added: Array<string> = []
  let last = ends
  for (const name of new Set([...childNames(element), ...children.keys()])) {
    const [here, items] = [element.children.filter((child) => child.name === name), children.get(name) ?? []]
    const pairs = pairedItems<JsonValue>(here.map(valueOf), items, keyOf)
    const isOrdered = pairs.every((pair, i) => (pair < 0 ? pairs.slice(i).every((other) => other < 0) : i === 0 || pair > (pairs[i - 1] ?? -1)))
    const used = isOrdered ? pairs : items.map((_, i) => (i < here.length ? i : -1))
    items.forEach((item, i) => {
      const child = here[used[i] ?? -1]
      if (child === undefined) added.push(elementText(name, item))
      else edits.push(...editsOf(text, child, item))
    })
    here.forEach((child, i) => {
      if (!used.includes(i)) edits.push(withoutElement(text, child.place))
    })
  }
  for (const child of element.children) last = Math.max(last, child.place.to)
  const [was, is] = [scalar(old["#text"]) ?? "", scalar(now["#text"]) ?? ""]
  if (was !== is && element.children.length === 0 && children.size === 0) {
    const close = text.slice(0, ends).endsWith("/>") ? ends : text.lastIndexOf("</", to - 1)
    if (close > ends) edits.push({ from: ends, to: close, text: xmlText(is) })
    else edits.push(...putInto(text, element.place, ends, xmlText(is)))
  }
  if (added.length > 0) edits.push(...putInto(text, element.place, last, added.join("")))
  return edits
}

/** Documents with this root element, as trees. */
export const xmlSyntax = (root: string): Syntax => ({
  parts: /[<>]/,
  written: (value) => `<?xml version="1.0" encoding="UTF-8"?>${elementText(root, isJsonRecord(value) ? value : {})}`,
  read: (format, document) =>
    Result.flatMap(readXml(format, document), (element) =>
      element.name !== root
        ? Result.fail(new Unreadable({ format, at: `line ${element.line}`, reason: `The document begins with <${element.name}>, not with <${root}>.` }))
        : Result.map(documentText(format, document), (text) => ({
          text,
          value: valueOf(element),
          rewritten: (now) => edited(text, [...declaredUtf8(text, document), ...(isJsonRecord(now) ? editsOf(text, element, now) : [])])
        })))
})
