/** Wishes to be called back: whether somebody has one, and the day on which the form or the room took it. */
import type { Signal } from "@redthread/model"

/** A field as it was filled in. */
interface Filled {
  readonly name: string
  readonly value: string
}

const asked = /^(wunsch_?)?(rueckruf|rückruf|call_?back)([._-]?(zeit|zeitraum|termin|wann|am|um|time|date|datum|at|when|slot|erwünscht|erwuenscht|requested))?$/i
const no = /^\s*(|nein|no|false|0|off)\s*$/i
const yes = /^(ja|yes|true|1|on)$/i

/** The day in words, and the time with it, after ISO 8601: `10.3.2026` and `14:00` are `2026-03-10T14:00`; `undefined` without a day. */
export const dueIn = (words: string): string | undefined => {
  const [, iso, clock = ""] = /(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?))?/.exec(words) ?? []
  const [, day = "", month = "", year] = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(words) ?? []
  const date = iso ?? (year === undefined ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)
  const time = clock === "" ? /\b([01]?\d|2[0-3]):([0-5]\d)\b/.exec(words)?.[0].padStart(5, "0") : clock
  return date === undefined ? undefined : time === undefined ? date : `${date}T${time}`
}

/** A call that was promised for the day in these words; without a day a wish that is noted. */
export const calledBack = (words: string): Signal => {
  const due = dueIn(words)
  return due === undefined ? { _tag: "Noted", text: `Wants to be called back${words === "" ? "" : `: ${words}`}` } : { _tag: "Promised", text: "to call back", due }
}

/** What fields named after a call back say; nothing where they stay empty or say no. */
export const callBackIn = (fields: ReadonlyArray<Filled>): ReadonlyArray<Signal> => {
  const about = fields.filter(({ name }) => asked.test(name))
  if (about.every(({ value }) => no.test(value)) || about.some(({ value }) => value.trim() !== "" && no.test(value))) return []
  return [calledBack(about.map(({ value }) => value.trim()).filter((value) => !no.test(value) && !yes.test(value)).join(" "))]
}
