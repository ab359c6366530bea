/** The way a customer took: one stop per stay on a channel, and how they came there. */
import type { ChannelName, CustomerId, Entry, Journey, Thread } from "@redthread/model"

/** What the customer or the brand did, as against what a machine noted about it. */
export const isContact = (entry: Entry): boolean => {
  switch (entry._tag) {
    case "Contacted":
      return !["Receipt", "ChannelNotice", "Unrecognised"].includes(entry.event._tag)
    case "ConcernOpened":
    case "ConcernLinked":
    case "ConcernClosed":
    case "RecordsJoined":
    case "RecordsParted":
    case "DecisionTakenBack":
    case "QuestionDecided":
    case "RowImported":
    case "RowVanished":
    case "Erased":
    case "Custom":
      return false
    default:
      return true
  }
}

type Stop = Journey["stops"][number]

/** How the customer came to a channel: the entries before `until` on the channel they came from tell it, the latest first. */
const arrival = (entries: ReadonlyArray<Entry>, until: number, from: ChannelName | undefined, to: ChannelName): Stop["came"] => {
  if (from === undefined) return "began"
  for (let i = until - 1; i >= 0; i--) {
    const entry = entries[i] as Entry
    if (entry._tag === "HandedOver" && entry.handover.to === to) return "handed-over"
    if (entry._tag === "Redirected" && entry.redirect.to === to) return "sent"
    if (entry.on !== from) break
  }
  return "chose"
}

/**
 * Folds a thread into its journey: consecutive entries on one channel are one stop. Entries that only note something
 * (receipts, links) belong to the stop they fall into and begin none.
 */
export const journeyOf = (thread: Thread): Journey => {
  const stops: Array<{ -readonly [K in keyof Stop]: Stop[K] } & { entries: Array<Entry["id"]> }> = []
  thread.entries.forEach((entry, i) => {
    const current = stops.at(-1)
    if (current !== undefined && (current.on === entry.on || !isContact(entry))) {
      current.until = entry.occurred
      current.entries.push(entry.id)
    } else if (isContact(entry)) {
      stops.push({
        on: entry.on,
        from: entry.occurred,
        until: entry.occurred,
        entries: [entry.id],
        came: arrival(thread.entries, i, current?.on, entry.on)
      })
    }
  })
  return { customer: thread.customer as CustomerId, stops }
}
