/** What the author of a mail has to say, told apart from what was quoted, signed and added below. */
import type { Trimmed } from "@redthread/model"
import {
  announces, headField, isClosing, isContactLine, isDeviceLine, isNotice, isOriginalLine, isRuledLine, isSalutation, mayAnnounce, namesMoment, namesOurNumber
} from "./EmailReplyWords.ts"

/** The author's answer, and where in the whole text all else stands. */
export interface Reply {
  readonly text: string
  readonly trimmed: ReadonlyArray<Trimmed>
}

interface Line {
  readonly from: number
  readonly to: number
  readonly words: string
  kind: "blank" | "own" | "quoted" | Trimmed["kind"]
}

const invisible = /[\u200B-\u200F\u2060\uFEFF\u1427]/g
const odd = /[\u00A0\u1427\u200B-\u200F\u2060\uFEFF]/

/** No line that tells what a mail quotes is longer. */
const longestLine = 500

const linesOf = (text: string): Array<Line> => {
  const isOdd = odd.test(text)
  const end = /\r\n?|\n/g
  const lines: Array<Line> = []
  for (let from = 0, isLast = false; !isLast;) {
    const found = end.exec(text)
    isLast = found === null
    const to = found === null ? text.length : end.lastIndex
    const written = text.slice(from, found?.index ?? to)
    const whole = (isOdd ? written.replace(invisible, "").replace(/\u00A0/g, " ") : written).trimEnd()
    const words = whole.slice(0, longestLine)
    lines.push({ from, to, words, kind: whole === "" ? "blank" : /^\s{0,3}[A-Z]{0,3}>/.test(words) ? "quoted" : "own" })
    from = to
  }
  return lines
}

const unquoted = (words: string): string => words.replace(/^[>\s]+/, "")

/** Where an announcement that begins at line `i` ends (exclusive); `undefined` where none begins. */
const announcement = (lines: ReadonlyArray<Line>, i: number): number | undefined => {
  const written = lines[i]?.words ?? ""
  if (!/[\d<]|[:：]$/.test(written)) return undefined
  const first = unquoted(written).replace(/^[-–—_=*\s]{2,}/, "")
  if (!mayAnnounce(first)) return undefined
  let joined = ""
  for (let j = i; j < Math.min(lines.length, i + 6); j++) {
    const words = (lines[j]?.words ?? "").trim()
    if (words === "" && !(namesMoment(first) && /^\s*</.test(lines[j + 1]?.words ?? ""))) return undefined
    joined = `${joined} ${lines[i]?.kind === "quoted" ? unquoted(words) : words}`.trim()
    if (announces(joined)) return j + 1
  }
  return undefined
}

/** Where a quoted head (`Von:`, `Gesendet:`, `An:`, `Betreff:`) that begins at line `i` ends; three different fields make one. */
const quotedHead = (lines: ReadonlyArray<Line>, i: number): number | undefined => {
  if (headField(lines[i]?.words ?? "") === undefined) return undefined
  const seen = new Set<string>()
  let end = i
  for (let j = i; j < Math.min(lines.length, i + 12); j++) {
    const words = lines[j]?.words ?? ""
    const field = headField(words)
    if (field !== undefined) {
      seen.add(field)
      end = j + 1
    } else if (unquoted(words) === "" ? j >= end : j - end >= 2) break
  }
  seen.delete("other")
  return seen.size >= 3 && (seen.has("from") || seen.has("subject")) ? end : undefined
}

/** Whether the head of a mail follows, at most two empty lines below. */
const headBelow = (lines: ReadonlyArray<Line>, i: number): boolean => {
  const at = [i + 1, i + 2, i + 3].find((next) => lines[next]?.kind !== "blank")
  return at !== undefined && quotedHead(lines, at) !== undefined
}

const isBlank = ({ kind }: Line): boolean => kind === "blank"
const isOwn = ({ kind }: Line): boolean => kind === "own"
const mark = (lines: ReadonlyArray<Line>, from: number, to: number, kind: Line["kind"]): void => {
  for (const line of lines.slice(from, to)) if (line.kind !== "blank") line.kind = kind
}
const isQuotedNext = (lines: ReadonlyArray<Line>, from: number): boolean => {
  let at = from
  while (lines[at]?.kind === "blank") at++
  return lines[at]?.kind === "quoted"
}
const isAnswer = ({ kind, words }: Line): boolean => kind === "own" && !isDelimiter(words) && !isDeviceLine(words)

/** A line of nothing but strokes. */
const isDelimiter = (words: string): boolean => /^\s*([-_=*#~+–—])\1*\s*$/.test(words)

/** Marks the heads of quoted mails; from one whose mail is not marked line by line on, all is quoted. True where there was one. */
const markHeads = (lines: ReadonlyArray<Line>): boolean => {
  let found = false
  let answered = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || isBlank(line) || (line.kind === "quoted" && lines[i - 1]?.kind === "quoted")) continue
    const original = isOriginalLine(line.words) || (isRuledLine(line.words) && headBelow(lines, i))
    const announced = announcement(lines, i)
    const end = original ? i + 1 : announced ?? quotedHead(lines, i)
    if (end === undefined) {
      answered ||= isAnswer(line)
      continue
    }
    const isMarked = line.kind === "quoted" || isQuotedNext(lines, end)
    if (!isMarked && !answered && !found) {
      if (announced === undefined) return false
      mark(lines, i, end, "header")
      found = true
      i = end - 1
      continue
    }
    found = true
    mark(lines, i, end, line.kind === "quoted" ? "quoted" : "header")
    if (!isMarked) {
      mark(lines, end, lines.length, "quote")
      return true
    }
    i = end - 1
  }
  return found
}

/** Longest signature below its delimiter, in lines that are not empty. */
const longestSignature = 15

const markSignature = (lines: ReadonlyArray<Line>): void => {
  let at = lines.length
  for (let i = lines.length - 1, below = 0; i >= 0 && below <= longestSignature; i--) {
    const line = lines[i]
    if (line?.kind !== "own") continue
    if (/^\s*(--|–|—)\s*$/.test(line.words) || (below <= 5 && /^\s*(_{2,}|[—–]{2,})\s*$/.test(line.words))) at = i
    below++
  }
  for (const line of lines.slice(at)) if (isOwn(line)) line.kind = "signature"
}

/** The card of a company below the sender's name: an own paragraph with at least two lines of it. */
const markCard = (lines: ReadonlyArray<Line>): void => {
  const closing = lines.findLastIndex(({ kind, words }) => kind === "own" && isClosing(words))
  if (closing < 0) return
  const name = lines.findIndex((line, i) => i > closing && isOwn(line))
  const start = lines.findIndex((line, i) => i > name && name >= 0 && isBlank(line))
  const below = start < 0 ? [] : lines.slice(start).filter(isOwn)
  if (below.length <= longestSignature && below.filter(({ words }) => isContactLine(words)).length >= 2 && !below.some(({ words }) => namesOurNumber(words))) {
    for (const line of below) line.kind = "signature"
  }
}

/** From the first line of a notice on, what is left of the own words. */
const markNotice = (lines: ReadonlyArray<Line>): void => {
  const notice = lines.findIndex(({ kind, words }) => kind === "own" && isNotice(words))
  if (notice >= 0 && lines.slice(notice).filter(isOwn).length <= longestSignature) for (const line of lines.slice(notice)) if (isOwn(line)) line.kind = "notice"
}

/** What stands at the very end of the own words and is nobody's answer. */
const markEnd = (lines: ReadonlyArray<Line>): void => {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined || line.kind !== "own") continue
    if (isDeviceLine(line.words)) line.kind = "notice"
    else if (isDelimiter(line.words)) line.kind = "signature"
    else return
  }
}

/** Fewer lines than this below the only quoted mail are taken for a signature where the answer stands above it. */
const answerBelow = 7

/** Decides which quoted lines stay: those between answers, for they are what is answered. */
const markQuotes = (lines: ReadonlyArray<Line>, hasHead: boolean): void => {
  const said = lines.filter(({ kind }) => kind === "own" || kind === "quoted")
  const turns = said.filter(({ kind }, i) => kind !== said[i - 1]?.kind)
  const quotes = turns.filter(({ kind }) => kind === "quoted").length
  if (quotes === 0) return
  const first = lines.findIndex(({ kind }) => kind === "quoted")
  const last = lines.findLastIndex(({ kind }) => kind === "quoted")
  const above = lines.slice(0, first).filter(isOwn)
  const below = lines.slice(last + 1).filter(isOwn)
  if (hasHead && quotes === 1 && below.length > 0) {
    if (above.length === 0) mark(lines, first, last + 1, "quote")
    else if (below.length < answerBelow && !(above.length === 1 && isSalutation(above[0]?.words ?? ""))) {
      for (const line of lines.slice(last + 1)) if (isOwn(line)) line.kind = "signature"
    }
  }
  const end = lines.findLastIndex(isOwn)
  for (const line of lines.slice(end + 1)) if (line.kind === "quoted") line.kind = "quote"
}

/** In UTF-16 units; longer texts are not taken apart: what a person writes and quotes is shorter. */
const longest = 1_000_000

/**
 * The author's own answer in the plain text of a mail: without the quoted mail and its head, signature below `-- `, lines
 * of telephones and programs, and notices. Greeting and name stay. Quoted lines stay where the answers stand between them.
 * Nothing is lost: `trimmed` says where everything else stands in `text`. A mail that only passes another one on is all
 * its author has to say and stays whole. Line ends become `\n`.
 *
 * ```ts
 * import { replyOf } from "@redthread/adapters"
 * const reply = replyOf("Ja, gern.\n\nAm 09.03.2026 um 08:12 schrieb Service <service@example.org>:\n> Passt es?")
 * reply.text // => "Ja, gern."
 * reply.trimmed.map(({ kind }) => kind) // => ["header", "quote"]
 * ```
 */
export const replyOf = (text: string): Reply => {
  if (text.length > longest) return { text: text.trim(), trimmed: [] }
  const lines = linesOf(text)
  const hasHead = markHeads(lines)
  markSignature(lines)
  markNotice(lines)
  markEnd(lines)
  markCard(lines)
  markEnd(lines)
  markQuotes(lines, hasHead)
  markEnd(lines)
  const trimmed: Array<Trimmed> = []
  const kept: Array<string> = []
  for (const { from, kind, to } of lines) {
    const last = trimmed.at(-1)
    if (kind === "blank") kept.push("")
    else if (kind === "own" || kind === "quoted") kept.push(text.slice(from, to).replace(/[\r\n]+$/, ""))
    else if (last?.kind === kind && text.slice(last.to, from).trim() === "") trimmed[trimmed.length - 1] = { ...last, to }
    else trimmed.push({ kind, from, to })
  }
  return { text: kept.join("\n").replace(/^\n+/, "").trimEnd().replace(/^[\uFEFF\u200B]+/, ""), trimmed }
}
