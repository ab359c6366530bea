/** XML as text: tags, and changes in tags that are there already. */
import type { Document } from "./Unreadable.ts"
import type { Edit } from "./Written.ts"
import type { XmlPlace } from "./Xml.ts"

/** Signs that XML cannot carry become U+FFFD. */
const sayable = (text: string): string => text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&apos;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" }

/** Text between tags. */
export const xmlText = (text: string): string => sayable(text).replaceAll(/[&<>\r]/g, (sign) => names[sign] ?? sign)

/** The value of an attribute, without quotes. */
export const xmlValue = (text: string): string => sayable(text).replaceAll(/[&<>"'\t\n\r]/g, (sign) => names[sign] ?? sign)

/** An element; attributes that are `undefined` are left out. */
export const xmlElement = (name: string, attributes: Readonly<Record<string, string | undefined>>, content = ""): string => {
  const tag = `<${name}${Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${xmlValue(value)}"`)).join("")}`
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`
}

/** Where the tag that is over at `ends` begins. */
export const tagStart = (text: string, ends: number): number => text.lastIndexOf("<", ends - 1)

/** Where the element begins and is over. */
export const spanOf = (text: string, { ends, to }: XmlPlace): { readonly from: number; readonly to: number } => ({ from: tagStart(text, ends), to })

/** The element without it, and without the blanks before it. */
export const withoutElement = (text: string, place: XmlPlace): Edit => {
  const { from, to } = spanOf(text, place)
  let start = from
  while (start > 0 && /\s/.test(text[start - 1] as string)) start--
  return { from: start, to, text: "" }
}

/** Sets attributes in a start tag; `undefined` takes one away. Nothing is touched that stays as it is. */
export const setAttributes = (text: string, ends: number, old: Readonly<Record<string, string>>, now: Readonly<Record<string, string | undefined>>): ReadonlyArray<Edit> => {
  const from = tagStart(text, ends)
  const tag = text.slice(from, ends)
  const edits: Array<Edit> = []
  const there = new Map([...tag.matchAll(/(\s+)([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')/g)].map((match) => [match[2] ?? "", match] as const))
  const added: Array<string> = []
  for (const [name, value] of Object.entries(now)) {
    if (value !== undefined && Object.hasOwn(old, name) && old[name] === value) continue
    const match = there.get(name)
    if (match !== undefined) {
      const start = from + match.index
      const whole = match[0]
      edits.push(value === undefined
        ? { from: start, to: start + whole.length, text: "" }
        : { from: start + whole.length - (match[3]?.length ?? 0), to: start + whole.length, text: `"${xmlValue(value)}"` })
    } else if (value !== undefined) added.push(` ${name}="${xmlValue(value)}"`)
  }
  const close = ends - (tag.endsWith("/>") ? 2 : 1)
  return added.length === 0 ? edits : [...edits, { from: close, to: close, text: added.join("") }]
}

/** One empty tag becomes two. */
export const openedTag = (text: string, { ends }: XmlPlace): ReadonlyArray<Edit> => {
  const name = /^<([^\s/>]+)/.exec(text.slice(tagStart(text, ends), ends))?.[1] ?? ""
  return [{ from: ends - 2, to: ends, text: `></${name}>` }]
}

/** Puts content into an element at a place within it, or opens the element where it is one empty tag. */
export const putInto = (text: string, { ends, to }: XmlPlace, at: number, content: string): ReadonlyArray<Edit> => {
  if (content === "") return []
  if (ends !== to || !text.slice(0, ends).endsWith("/>")) return [{ from: at, to: at, text: content }]
  const name = /^<([^\s/>]+)/.exec(text.slice(tagStart(text, ends), ends))?.[1] ?? ""
  return [{ from: ends - 2, to: ends, text: `>${content}</${name}>` }]
}

/** The declaration says UTF-8 where the bytes were something else: what is written is text, stored as UTF-8. */
export const declaredUtf8 = (text: string, original: Document): ReadonlyArray<Edit> => {
  const match = typeof original === "string" ? null : /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(text)
  const [whole, name] = match ?? []
  if (whole === undefined || name === undefined || /^utf-?8$/i.test(name)) return []
  return [{ from: whole.length - 1 - name.length, to: whole.length - 1, text: "UTF-8" }]
}
