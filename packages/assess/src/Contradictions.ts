/** What a thread itself convicts: customers sent where they cannot do it, and what they had to tell again. */
import type { ChannelName, ConcernId, EntryId, FactName, Thread } from "@redthread/model"

/** Somebody was sent to a channel that refuses them: who sent, where to, which entries show it, and why it refuses. */
export interface Contradiction {
  readonly concern?: ConcernId
  readonly from: ChannelName
  readonly to: ChannelName
  readonly entries: ReadonlyArray<EntryId>
  readonly because: string
}

/** A fact that was asked for although it was known: where, and where it had been told before. */
export interface ReEntry {
  readonly fact: FactName
  readonly on: ChannelName
  readonly entry: EntryId
  readonly toldOn?: ChannelName
}

/**
 * The contradictions of a thread: a redirect to a channel on which a step of the same concern was refused and whose login state has not
 * changed since, or on which it is refused on arrival. The same way about the same concern counts once.
 * Source: „wieder auf Website verwiesen“, „man darf nicht eingeloggt sein“ (R. Dinter, junokai).
 */
export const contradictionsOf = ({ entries }: Thread): ReadonlyArray<Contradiction> => {
  const found = new Map<string, Contradiction>()
  entries.forEach((entry, i) => {
    if (entry._tag !== "Redirected") return
    const { from, to } = entry.redirect
    const changes = (j: number): boolean => {
      const other = entries[j]
      return other !== undefined && other.on === to && (other._tag === "AssuranceChanged" || other._tag === "StepTaken")
    }
    const refusal = entries.find((other, j) => {
      if (other._tag !== "StepRefused" || other.on !== to || (entry.concern !== undefined && other.concern !== undefined && other.concern !== entry.concern)) return false
      const [first, last] = j < i ? [j, i] : [i, j]
      return !Array.from({ length: last - first - 1 }, (_, k) => first + 1 + k).some(changes)
    })
    const key = `${from}\u0000${to}\u0000${entry.concern ?? ""}`
    if (refusal?._tag !== "StepRefused" || found.has(key)) return
    found.set(key, { ...(entry.concern === undefined ? {} : { concern: entry.concern }), from, to, entries: [refusal.id, entry.id], because: refusal.because })
  })
  return [...found.values()]
}

/** Everything a customer was asked for although the company knew it. */
export const reEntriesOf = ({ entries }: Thread): ReadonlyArray<ReEntry> =>
  entries.flatMap((entry, i) => {
    if (entry._tag !== "FactAsked" || !entry.known) return []
    const before = entries.slice(0, i).findLast((other) => other._tag === "FactGiven" && other.fact.name === entry.fact)
    return [{ fact: entry.fact, on: entry.on, entry: entry.id, ...(before === undefined ? {} : { toldOn: before.on }) }]
  })
