/** What happened so far in a few sentences, each of which cites its entries; nothing is said that no entry says. */
import type { Entry, EntryId, Thread } from "@redthread/model"
import { type Measured, shareOf } from "./Measured.ts"
import { overview } from "./Overview.ts"
import { isLater } from "./Way.ts"
import { tell } from "./Words.ts"

/** One sentence of a summary. */
export interface Sentence {
  readonly says: string
  readonly entries: ReadonlyArray<EntryId>
}

/** How much an entry matters to whoever takes over; 0 for what is never quoted. Opinions. */
const weight = (entry: Entry, isOpen: boolean): number => {
  const open = isOpen ? 2 : 0
  switch (entry._tag) {
    case "ConcernOpened": return 8 + open
    case "PromiseBroken": return 8
    case "PromiseMade": return 7
    case "StepRefused": return 6 + open
    case "Redirected": return 6
    case "StepTaken": return 5 + open
    case "ConcernClosed": return 5
    case "HandedOver": return entry.handover.lost.length > 0 ? 5 : 3
    case "FeedbackGiven": return 5
    case "NoteWritten": return 4 + open
    case "OfferMade": return 4
    case "OfferAnswered": return 4
    case "Contacted": return entry.event._tag === "Message" && entry.event.direction === "inbound" && entry.event.automatic === undefined ? 3 + open : 0
    default: return 0
  }
}

/**
 * The most telling entries in the order in which they were lived: at most `most`, the same words once with all who say them. Extractive:
 * every sentence is `tell` of the entries it cites.
 */
export const summarise = (thread: Thread, most = 6): ReadonlyArray<Sentence> => {
  const closed = new Set(thread.entries.flatMap((entry) => (entry._tag === "ConcernClosed" ? [entry.concern] : [])))
  const kept = new Set(thread.entries.flatMap((entry) => (entry._tag === "PromiseKept" ? [entry.promise] : [])))
  const found = new Map<string, { says: string; entries: Array<Entry>; weight: number }>()
  for (const entry of thread.entries) {
    const isOpen = entry.concern !== undefined && !closed.has(entry.concern)
    const its = entry._tag === "PromiseMade" && kept.has(entry.promise.id) ? 2 : weight(entry, isOpen)
    if (its === 0) continue
    const says = `${entry.on}: ${tell(entry)}`
    const known = found.get(says)
    if (known === undefined) found.set(says, { says, entries: [entry], weight: its })
    else known.entries.push(entry)
  }
  return [...found.values()].map((one, i) => ({ ...one, i })).toSorted((one, other) => other.weight - one.weight || other.i - one.i).slice(0, most)
    .toSorted((one, other) => (isLater(one.entries[0] as Entry, other.entries[0] as Entry) ? 1 : -1))
    .map(({ entries, says }) => ({ says: entries.length === 1 ? says : `${says} (${entries.length} times)`, entries: entries.map(({ id }) => id) }))
}

/**
 * How complete the view of a customer is: of what one has to know, how much is known. What one has to know is a parameter: the facts, and
 * whether somebody is named, proved who they are, every contact belongs to a concern, and every open promise has a time.
 */
export const completeness = (thread: Thread, { facts }: { readonly facts: ReadonlyArray<string> }): Measured => {
  const view = overview(thread)
  const contacts = thread.entries.filter((entry) => entry._tag === "Contacted" && weight(entry, false) > 0)
  const linked = new Set(thread.entries.flatMap((entry) => (entry.concern === undefined || entry.cause === undefined ? [] : [entry.cause])))
  const parts: ReadonlyArray<readonly [string, boolean]> = [
    ["named", view.identifiers.length > 0], ["proved", view.identity.level === "proved"],
    ["contacts belong to a concern", contacts.every((entry) => entry.concern !== undefined || (entry._tag === "Contacted" && linked.has(entry.event.key)))],
    ["promises have a time", view.openPromises.every(({ due }) => due !== undefined)],
    ...facts.map((fact) => [fact, view.known.some(({ name }) => name === fact)] as const)
  ]
  return shareOf(
    { measure: "completeness", definition: "Of what one has to know of a customer, the share that is known.", parameters: { facts: [...facts] } },
    parts.map(([part, isThere]) => ({ customer: thread.customer, at: thread.entries.at(-1)?.occurred.instant ?? 0, channel: "", attributes: { part }, value: isThere ? 1 : 0 }))
  )
}
