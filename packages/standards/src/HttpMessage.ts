/** CloudEvents in binary mode: an HTTP message whose headers are the event's context and whose body is its data. */
import { Result } from "effect"
import { cloudEvent, cloudEventFault } from "./CloudEvents.ts"
import { isJsonRecord, jsonEdits, jsonText, type JsonRecord, type JsonValue, readJson } from "./JsonText.ts"
import { type MappedCodec, mappedCodec, type Syntax } from "./MappingCodec.ts"
import { textPieces } from "./Text.ts"
import type { ToldContact } from "./Told.ts"
import { Unreadable } from "./Unreadable.ts"
import { type Edit, edited, isSame } from "./Written.ts"

interface Line {
  readonly key: string
  readonly from: number
  readonly valueFrom: number
  readonly to: number
  readonly end: number
  readonly value: string
}

const decoded = (value: string): string => Result.getOrElse(Result.try({ try: () => decodeURIComponent(value), catch: () => value }), () => value)

/** Signs outside printable ASCII, blanks, quotes and percent signs are percent-encoded. Source: HTTP protocol binding, 3.1.3.2. */
const encoded = (value: string): string =>
  [...value].map((sign) => (/[\u0021\u0023\u0024\u0026-\u007E]/.test(sign) ? sign : encodeURIComponent(sign.replace(/\p{Cs}/u, "\uFFFD")))).join("")

const nameOf = (header: string): string | undefined => {
  const name = header.toLowerCase()
  return name === "content-type" ? "datacontenttype" : name.startsWith("ce-") && name.length > 3 ? name.slice(3) : undefined
}
const headerOf = (name: string): string => (name === "datacontenttype" ? "Content-Type" : `ce-${name}`)
const isJson = (type: JsonValue | undefined): boolean => typeof type === "string" && /json/i.test(type)
const scalar = (value: JsonValue): string => (typeof value === "string" ? value : jsonText(value))
const headerText = (name: string, value: JsonValue): string => (name === "datacontenttype" ? scalar(value).replaceAll(/[\r\n]/g, " ") : encoded(scalar(value)))
const bodyText = (record: JsonRecord): string => (record["data"] === undefined ? "" : isJson(record["datacontenttype"]) || typeof record["data"] !== "string" ? jsonText(record["data"]) : record["data"])
const isAttribute = (name: string, value: JsonValue): boolean => name !== "data" && name !== "data_base64" && /^[a-z0-9]+$/.test(name) && (typeof value !== "object")

/** HTTP messages as trees in the form of structured events. Headers that are none of the event's stay where they are. */
const httpSyntax: Syntax = {
  parts: /[\r\n]/,
  written: (value) => {
    const record = isJsonRecord(value) ? value : {}
    const lines = Object.entries(record).flatMap(([name, its]) => (isAttribute(name, its) ? [`${headerOf(name)}: ${headerText(name, its)}\r\n`] : []))
    return `${lines.join("")}\r\n${bodyText(record)}`
  },
  read: (format, document) =>
    Result.flatMap(textPieces(format, document), (pieces) => {
      const text = pieces.join("")
      const lines: Array<Line> = []
      let at = /^[A-Z]+ \S+ HTTP\/|^HTTP\/\d/.test(text) ? text.indexOf("\n") + 1 || text.length : 0
      for (;;) {
        const end = text.indexOf("\n", at)
        const line = text.slice(at, end < 0 ? text.length : end)
        if (line.trim() === "") {
          at = end < 0 ? text.length : end + 1
          break
        }
        const [, key, gap, value] = /^([!#$%&'*+\-.^_`|~\w]+)(:[ \t]*)(.*?)[ \t\r]*$/.exec(line) ?? []
        if (key === undefined || gap === undefined || value === undefined) return Result.fail(new Unreadable({ format, at: `line ${text.slice(0, at).split("\n").length}`, reason: "This is no header." }))
        const valueFrom = at + key.length + gap.length
        lines.push({ key, from: at, valueFrom, to: valueFrom + value.length, end: end < 0 ? text.length : end + 1, value })
        at = end < 0 ? text.length : end + 1
      }
      const named = lines.flatMap((line) => {
        const name = nameOf(line.key)
        return name === undefined ? [] : [{ ...line, name, said: name === "datacontenttype" ? line.value : decoded(line.value) }]
      })
      const head: JsonRecord = Object.fromEntries(named.map(({ name, said }) => [name, said]))
      const body = text.slice(at)
      const json = isJson(head["datacontenttype"]) ? Result.getOrUndefined(readJson(format, body)) : undefined
      const value: JsonRecord = body === "" ? head : { ...head, data: json === undefined ? body : json.value }
      const rewritten = (now: JsonValue): string => {
        const record = isJsonRecord(now) ? now : {}
        const edits: Array<Edit> = named.flatMap(({ end, from, name, said, to, valueFrom }) => {
          const its = record[name]
          return its === undefined || its === null ? [{ from, to: end, text: "" }] : isSame(its, said) ? [] : [{ from: valueFrom, to, text: headerText(name, its) }]
        })
        const last = lines.at(-1)?.end ?? 0
        const added = Object.entries(record).filter(([name, its]) => !Object.hasOwn(head, name) && isAttribute(name, its))
        edits.push({ from: last, to: last, text: added.map(([name, its]) => `${headerOf(name)}: ${headerText(name, its)}\r\n`).join("") })
        const data = record["data"]
        if (json !== undefined && data !== undefined && isJson(record["datacontenttype"])) {
          edits.push(...jsonEdits(json.text, json.place, json.value, data).map((edit) => ({ ...edit, from: edit.from + at, to: edit.to + at })))
        } else if (!isSame(data, value["data"])) edits.push({ from: at, to: text.length, text: bodyText(record) })
        return edited(text, edits)
      }
      return Result.succeed({ text, value, rewritten })
    })
}

/** CloudEvents in binary mode: one HTTP message as text, with or without its first line. */
export const cloudEventMessages: MappedCodec<ToldContact> = mappedCodec({ format: "CloudEvents", mapping: cloudEvent, faultIn: cloudEventFault, syntax: httpSyntax })
