/**
 * vCard as a tree that mappings can read: for each name of a property the list of its lines, each with value and parameters.
 * Lines that do not change stay as they are, folded or not. Source: RFC 6350, sections 3.2 and 3.4.
 */
import { Result } from "effect"
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from "./JsonText.ts"
import type { Syntax } from "./MappingCodec.ts"
import { textPieces } from "./Text.ts"
import { Unreadable } from "./Unreadable.ts"
import { edited, type Edit, isSame, pairedItems } from "./Written.ts"

interface Line {
  readonly from: number
  readonly to: number
  readonly name: string
  /** What stands before the value, unfolded: group, name and parameters as they were written. */
  readonly head: string
  readonly value: JsonRecord
}

interface Card {
  readonly lines: ReadonlyArray<Line>
  /** Where new lines go. */
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Values of these are parts, parted by semicolons. */
const structured = new Set(["N", "ADR", "ORG", "GENDER"])
const unescaped = (text: string): string => text.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign))
const escaped = (text: string): string => text.replaceAll(/[\\,;\n]/g, (sign) => (sign === "\n" ? "\\n" : `\\${sign}`))
/** The parts of a value; a semicolon behind a backslash parts nothing. */
const partsOf = (text: string): ReadonlyArray<string> => {
  const parts = [""]
  for (const piece of text.match(/\\[\s\S]|[\s\S]/g) ?? []) {
    if (piece === ";") parts.push("")
    else parts.push(`${parts.pop() ?? ""}${piece}`)
  }
  return parts
}

const valueOf = (name: string, params: string, written: string): JsonRecord => ({
  ...Object.fromEntries([...params.matchAll(/;([^=;:]+)=("[^"]*"|[^;:]*)/g)].map(([, key, value]) => [`@${(key ?? "").toUpperCase()}`, (value ?? "").replaceAll("\"", "")])),
  ...(structured.has(name) ? { parts: partsOf(written).map((part) => (part === "" ? null : unescaped(part))) } : { value: unescaped(written) })
})

const textOf = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "")

const paramText = (key: string, its: string): string => {
  const value = its.replaceAll(/["\p{Cc}]/gu, " ")
  return `;${key}=${/[;:,]/.test(value) ? `"${value}"` : value}`
}

const said = (record: JsonRecord): string => {
  const parts = record["parts"]
  return isJsonList(parts) ? parts.map((part) => escaped(textOf(part))).join(";") : escaped(textOf(record["value"]))
}

/** A line without a value is none; one of parts may have only parameters. */
const isSaying = (name: string) => (item: JsonValue): boolean => isJsonRecord(item) && (structured.has(name) ? Object.keys(item).length > 0 : item["value"] !== undefined)

const lineText = (name: string, value: JsonValue): string => {
  const record = isJsonRecord(value) ? value : {}
  const params = Object.entries(record).flatMap(([key, its]) => (key.startsWith("@") && typeof its === "string" ? [paramText(key.slice(1), its)] : []))
  return `${name}${params.join("")}:${said(record)}`
}

/** A line with another value; of its parameters only those change that differ. */
const changedLine = ({ head, value }: Line, now: JsonRecord): string => {
  let so = head
  for (const key of new Set([...Object.keys(value), ...Object.keys(now)])) {
    if (!key.startsWith("@") || value[key] === now[key]) continue
    const its = now[key]
    const written = typeof its === "string" ? paramText(key.slice(1), its) : ""
    const there = new RegExp(`;${key.slice(1)}=(?:"[^"]*"|[^";:]*)(?![\\s\\S]*;${key.slice(1)}=)`, "i")
    so = there.test(so) ? so.replace(there, () => written) : `${so}${written}`
  }
  return `${so}:${said(now)}`
}

const treeOf = ({ lines }: Card): JsonRecord =>
  Object.fromEntries([...new Set(lines.map(({ name }) => name))].map((name) => [name, lines.filter((line) => line.name === name).map(({ value }) => value)]))

const editsOf = (card: Card, now: JsonRecord, lineBreak: string): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  const added: Array<string> = []
  for (const name of new Set([...card.lines.map((line) => line.name), ...Object.keys(now)])) {
    const here = card.lines.filter((line) => line.name === name)
    const its = now[name]
    const items = (isJsonList(its) ? its : []).filter(isSaying(name))
    const found = pairedItems<JsonValue>(here.map(({ value }) => value), items, (item) => (isJsonRecord(item) ? textOf(item["value"]) : ""))
    const isOrdered = found.every((pair, i) => (pair < 0 ? found.slice(i).every((other) => other < 0) : i === 0 || pair > (found[i - 1] ?? -1)))
    const used = isOrdered ? found : items.map((_, i) => (i < here.length ? i : -1))
    items.forEach((item, i) => {
      const line = here[used[i] ?? -1]
      if (line === undefined) added.push(`${lineText(name, item)}${lineBreak}`)
      else if (!isSame(line.value, item)) edits.push({ from: line.from, to: line.to, text: `${changedLine(line, item as JsonRecord)}${lineBreak}` })
    })
    here.forEach((line, i) => {
      if (!used.includes(i)) edits.push({ from: line.from, to: line.to, text: "" })
    })
  }
  return added.length === 0 ? edits : [...edits, { from: card.end, to: card.end, text: added.join("") }]
}

const cardText = (value: JsonValue): string => {
  const lines = Object.entries(isJsonRecord(value) ? value : {}).flatMap(([name, items]) => (isJsonList(items) ? items.filter(isSaying(name)).map((item) => `${lineText(name, item)}\r\n`) : []))
  return `BEGIN:VCARD\r\nVERSION:4.0\r\n${lines.join("")}END:VCARD\r\n`
}

/** Cards as trees, one after the other. */
export const vcardSyntax: Syntax = {
  parts: /[\r\n]/,
  written: (value) => (isJsonList(value) ? value : [value]).map(cardText).join(""),
  read: (format, document) =>
    Result.flatMap(textPieces(format, document), (pieces) => {
      const text = pieces.join("")
      const cards: Array<Card> = []
      let open: Array<Line> | undefined
      let from = 0
      const refused = (at: number, reason: string) => Result.fail(new Unreadable({ format, at: `line ${text.slice(0, at).split("\n").length}`, reason }))
      for (const match of text.matchAll(/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$)/g)) {
        const written = match[0].replaceAll(/\r?\n[ \t]/g, "").replace(/\r?\n$/, "")
        if (written.trim() === "") continue
        const [, group = "", name, params, value] = /^([A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;[^=;:]+(?:=(?:"[^"]*"|[^";:]*))?)*):(.*)$/s.exec(written) ?? []
        if (name === undefined || params === undefined || value === undefined) return refused(match.index, "This is no line of a card.")
        const upper = name.toUpperCase()
        if (upper === "BEGIN") {
          if (open !== undefined) return refused(match.index, "A card begins within a card.")
          open = []
          from = match.index
        } else if (open === undefined) return refused(match.index, "A card begins with BEGIN:VCARD.")
        else if (upper === "END") {
          cards.push({ lines: open, end: match.index, from, to: match.index + match[0].length })
          open = undefined
        } else if (upper === "VERSION") {
          if (value !== "3.0" && value !== "4.0") return refused(match.index, `Cards of the versions 3.0 and 4.0 are read; this one is of ${value === "" ? "none" : value}.`)
        } else if (/;ENCODING=QUOTED-PRINTABLE(?:;|$)/i.test(params)) return refused(match.index, "Quoted-printable belongs to version 2.1.")
        else open.push({ from: match.index, to: match.index + match[0].length, name: upper, head: `${group}${name}${params}`, value: valueOf(upper, params, value) })
      }
      if (open !== undefined) return refused(text.length, "The card has no end.")
      const lineBreak = text.includes("\r\n") ? "\r\n" : "\n"
      const trees = cards.map(treeOf)
      return Result.succeed({
        text,
        value: trees.length === 1 ? trees[0] as JsonRecord : trees,
        rewritten: (now) => {
          const all = isJsonList(now) ? now : [now]
          const added = all.slice(cards.length).map(cardText).join("")
          const edits = cards.flatMap((card, i) => (isJsonRecord(all[i]) ? editsOf(card, all[i], lineBreak) : [{ from: card.from, to: card.to, text: "" }]))
          return edited(text, edits) + added
        }
      })
    })
}
