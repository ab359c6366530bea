/** What customers say when asked, and whether the brand did what it said. */
import type { Instant, Thread } from "@redthread/model"
import type { Contact } from "./Contacts.ts"
import { averageOf, type Measured, type Observation, shareOf } from "./Measured.ts"

const scoresOn = (contacts: ReadonlyArray<Contact>, scale: string): ReadonlyArray<Observation> =>
  contacts.flatMap(({ attributes, began, channel, customer, from, scores }) =>
    scores.filter((one) => one.scale === scale).map(({ score }) => ({ customer, channel, attributes, at: began ?? from, value: score })))

const unasked = (contacts: ReadonlyArray<Contact>, scale: string) => [{ count: contacts.filter(({ scores }) => !scores.some((one) => one.scale === scale)).length, because: `no answer on the scale ${scale}` }]

/** Customer satisfaction: the share of answers on the scale that are at least `satisfiedFrom`, such as 4 on `CSAT 1–5`. */
export const csat = (contacts: ReadonlyArray<Contact>, { satisfiedFrom, scale }: { readonly scale: string; readonly satisfiedFrom: number }): Measured =>
  shareOf(
    { measure: "csat", definition: "Answers at or above the threshold, of all answers.", parameters: { scale, satisfiedFrom } },
    scoresOn(contacts, scale).map((one) => ({ ...one, value: one.value >= satisfiedFrom ? 1 : 0 })), unasked(contacts, scale)
  )

/** Customer effort score: the mean answer on the scale, such as `CES 1–7`; whether high is good depends on the question that was asked. */
export const ces = (contacts: ReadonlyArray<Contact>, { highIs, scale }: { readonly scale: string; readonly highIs: "easy" | "hard" }): Measured =>
  averageOf({ measure: "ces", definition: "The mean answer to how easy it was.", parameters: { scale, highIs } }, "score", "mean", scoresOn(contacts, scale), unasked(contacts, scale))

/**
 * Net promoter score on a scale from 0 to 10, −100 to 100: 9 and 10 promote, 0 to 6 detract. Answers outside the scale are left out.
 * Source: F. F. Reichheld, Harvard Business Review 81 (2003) 46.
 */
export const nps = (contacts: ReadonlyArray<Contact>, { scale }: { readonly scale: string }): Measured => {
  const all = scoresOn(contacts, scale)
  const valid = all.filter(({ value }) => value >= 0 && value <= 10)
  return averageOf(
    { measure: "nps", definition: "Promoters (9, 10) less detractors (0 to 6), in hundredths of all answers.", parameters: { scale } }, "score", "mean",
    valid.map((one) => ({ ...one, value: one.value >= 9 ? 100 : one.value <= 6 ? -100 : 0 })),
    [...unasked(contacts, scale), { count: all.length - valid.length, because: "outside the scale 0 to 10" }]
  )
}

/** The share of promises that were kept, of those that were kept, broken or are overdue at `until`. */
export const promiseKeptRate = (threads: ReadonlyArray<Thread>, { until }: { readonly until: Instant }): Measured => {
  const made = threads.flatMap(({ customer, entries }) => entries.flatMap((entry) => (entry._tag === "PromiseMade" ? [{ customer, entry }] : [])))
  const kept = new Set(threads.flatMap(({ entries }) => entries.flatMap((entry) => (entry._tag === "PromiseKept" ? [entry.promise] : []))))
  const broken = new Set(threads.flatMap(({ entries }) => entries.flatMap((entry) => (entry._tag === "PromiseBroken" ? [entry.promise] : []))))
  const due = made.filter(({ entry: { promise } }) => kept.has(promise.id) || broken.has(promise.id) || (promise.due !== undefined && promise.due.instant <= until))
  return shareOf(
    { measure: "promise-kept", definition: "Promises kept and not broken before, of all that are due.", parameters: { until: new Date(until).toISOString() } },
    due.map(({ customer, entry }) => ({ customer, at: entry.occurred.instant, channel: entry.on, attributes: {}, value: kept.has(entry.promise.id) && !broken.has(entry.promise.id) ? 1 : 0 })),
    [{ count: made.length - due.length, because: "not due yet, or without a time" }]
  )
}
