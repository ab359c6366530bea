/**
 * Writing without loss: the document that was read is kept as it is and only what differs is written anew, so that
 * everything we do not understand in it stays where it was. What the format cannot say is found by reading back.
 */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import type { Result } from "effect"
import type { Document, Format, Loss, Unreadable } from "./Unreadable.ts"

/** A document as text, to be stored as UTF-8, and what of the subject is not in it: each by its JSON Pointer. */
export interface Written {
  readonly text: string
  readonly losses: ReadonlyArray<Loss>
}

/** A format both ways. */
export interface Codec<A> {
  readonly format: Format
  readonly read: (document: Document) => Result.Result<A, Unreadable>
  readonly write: (content: A, original?: Document) => Result.Result<Written, Unreadable>
  /** Signs that part values from each other: a change of one value passes none of them. */
  readonly parts: RegExp
}

/** Instead of the characters from `from` up to `to` the text. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text with all edits, which do not overlap; those at the same place in the order given. */
export const edited = (text: string, edits: ReadonlyArray<Edit>): string => {
  const parts: Array<string> = []
  let at = 0
  for (const edit of edits.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    parts.push(text.slice(at, edit.from), edit.text)
    at = Math.max(at, edit.to)
  }
  parts.push(text.slice(at))
  return parts.join("")
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)

const deepest = 300

const shown = (value: unknown): string => {
  const text = value === undefined ? "nothing" : typeof value === "object" ? "something else" : typeof value === "bigint" ? String(value) : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

/** Where what is read back differs from what was to be written; empty where the document says all of it. */
export const differing = (meant: unknown, found: unknown, at: Pointer = rootPointer, depth = 0): ReadonlyArray<Loss> => {
  if (Object.is(meant, found)) return []
  if (depth < deepest && Array.isArray(meant) && Array.isArray(found)) {
    return Array.from({ length: Math.max(meant.length, found.length) }, (_, i) => i)
      .flatMap((i) => differing(meant[i] as unknown, found[i] as unknown, childPointer(at, i), depth + 1))
  }
  if (depth < deepest && isRecord(meant) && isRecord(found)) {
    return [...new Set([...Object.keys(meant), ...Object.keys(found)])]
      .flatMap((key) => differing(own(meant, key), own(found, key), childPointer(at, key), depth + 1))
  }
  return [{ at, what: `The document can only say ${shown(found)} instead of ${shown(meant)}.` }]
}

const own = (record: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined)

/** Whether two values are the same, key by key. */
export const isSame = (one: unknown, other: unknown): boolean => differing(one, other).length === 0

/**
 * Which old item each new one continues, -1 for none: the same key first, in order; then, of what is left on both sides, the
 * first the first, the second the second.
 */
export const paired = (old: ReadonlyArray<string>, now: ReadonlyArray<string>): ReadonlyArray<number> => {
  const waiting = new Map<string, Array<number>>()
  for (const [i, key] of old.entries()) {
    const queue = waiting.get(key)
    if (queue === undefined) waiting.set(key, [i])
    else queue.push(i)
  }
  for (const queue of waiting.values()) queue.reverse()
  const pairs = now.map((key) => waiting.get(key)?.pop() ?? -1)
  const used = new Set(pairs)
  const left = old.map((_, i) => i).filter((i) => !used.has(i)).reverse()
  return pairs.map((pair) => (pair >= 0 ? pair : left.pop() ?? -1))
}

/** The same for items: in lists of one length those that stay as they are at their place come first. */
export const pairedItems = <A>(old: ReadonlyArray<A>, now: ReadonlyArray<A>, keyOf: (item: A) => string): ReadonlyArray<number> => {
  const stays = now.map((item, i) => old.length === now.length && isSame(old[i], item))
  const places = old.map((_, i) => i).filter((i) => stays[i] !== true)
  const left = paired(places.map((i) => keyOf(old[i] as A)), now.filter((_, i) => stays[i] !== true).map(keyOf))
  let turn = 0
  return now.map((_, i) => {
    if (stays[i] === true) return i
    const pair = left[turn++] ?? -1
    return pair < 0 ? -1 : places[pair] ?? -1
  })
}

/** How a list is written anew: where each old item stands, how it is changed, and how a new one looks. */
export interface ListEditing {
  readonly old: ReadonlyArray<{ readonly from: number; readonly to: number }>
  /** For each new item the old one it continues, or -1. */
  readonly pairs: ReadonlyArray<number>
  /** Where the first item goes when there is none yet. */
  readonly start: number
  /** The edits that turn an old item into the new one with this number. */
  readonly change: (now: number, old: number) => ReadonlyArray<Edit>
  readonly render: (now: number) => string
  /** What stands before an item that is put in. */
  readonly before: string
}

/** The edits of a list: items stay where they are where their order allows it; others are moved as they were written. */
export const listEdits = (text: string, { before, change, old, pairs, render, start }: ListEditing): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  const stays = new Set<number>()
  let last = -1
  let place = old[0]?.from ?? start
  pairs.forEach((pair, now) => {
    const its = old[pair]
    if (its !== undefined && pair > last) {
      edits.push(...change(now, pair))
      stays.add(pair)
      last = pair
      place = its.to
      return
    }
    const moved = its === undefined
      ? render(now)
      : edited(text.slice(its.from, its.to), change(now, pair).map((edit) => ({ ...edit, from: edit.from - its.from, to: edit.to - its.from })))
    edits.push({ from: place, to: place, text: `${before}${moved}` })
  })
  old.forEach(({ from, to }, i) => {
    if (!stays.has(i)) edits.push({ from, to, text: "" })
  })
  return edits
}
