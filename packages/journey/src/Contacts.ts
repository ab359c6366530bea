/** Contacts: each time a customer and the brand met on one channel about one concern. What measures count. */
import type { Entry, Thread } from "@redthread/model"
import { breaksOf } from "./Measures.ts"
import { journeyOf } from "./Stops.ts"

/** One contact. What nobody recorded is absent and is never taken for a no. */
export interface Contact {
  readonly customer: string
  /** What it is about: the id of the concern, or of the case in somebody's log. */
  readonly concern: string
  readonly topic?: string
  readonly channel: string
  readonly from: number
  readonly until: number
  /** When its concern began; absent where that is `from`, or where nobody looked. */
  readonly began?: number
  /** The concern was settled in this contact. */
  readonly resolved?: boolean
  /** The customer was passed on or sent away in this contact. */
  readonly transferred?: boolean
  /** The customer gave up before anybody (or anything) served them. */
  readonly abandoned?: boolean
  /** Milliseconds until somebody served them, or until they gave up. */
  readonly waited?: number
  /** Nobody on our side took part. */
  readonly automatic?: boolean
  /** What the customer had to do, one name for each step, repeated where it was repeated. */
  readonly steps: ReadonlyArray<string>
  /** What the customer was asked for or told, one name each. */
  readonly asked: ReadonlyArray<string>
  /** Those of `asked` that the company knew already. */
  readonly askedAgain: ReadonlyArray<string>
  /** The arrival on this channel lost something, and what; absent where it lost nothing, or where nobody could tell. */
  readonly lost?: string
  readonly scores: ReadonlyArray<{ readonly scale: string; readonly score: number }>
  /** Segment, device, market and whatever else is known about it. */
  readonly attributes: Readonly<Record<string, string>>
}

/** Contacts in the order they began; those that began at once in the order they were told. */
export const inOrder = (contacts: ReadonlyArray<Contact>): ReadonlyArray<Contact> => contacts.toSorted((a, b) => a.from - b.from)

/** Contacts by customer or by concern, each in order. */
export const contactsBy = (contacts: ReadonlyArray<Contact>, scope: "customer" | "concern"): ReadonlyMap<string, ReadonlyArray<Contact>> => {
  const found = new Map<string, Array<Contact>>()
  for (const contact of inOrder(contacts)) {
    const key = scope === "customer" ? contact.customer : `${contact.customer}\u0000${contact.concern}`
    const known = found.get(key)
    if (known === undefined) found.set(key, [contact])
    else known.push(contact)
  }
  return found
}

/** The contacts with the beginning of their concern, so that all of a concern fall on the same side of a change. */
export const withBeginnings = (contacts: ReadonlyArray<Contact>): ReadonlyArray<Contact> =>
  inOrder([...contactsBy(contacts, "concern").values()].flatMap((own) => own.map((contact) => ({ ...contact, began: own[0]?.from ?? contact.from }))))

const stepOf = (entry: Entry): ReadonlyArray<string> => {
  switch (entry._tag) {
    case "Searched": return ["search"]
    case "AssuranceChanged": return [entry.by]
    case "FactAsked": return [`answer ${entry.fact}`]
    case "StepRefused":
    case "StepTaken": return [entry.step]
    default: return []
  }
}

const servedBy = (entry: Entry): boolean => entry.by !== undefined && entry._tag !== "AssuranceChanged" || entry._tag === "NoteWritten" || entry._tag === "TakenOver"

/** The contacts of a thread: one for each stop of its journey. Who nobody knows to have given up is not said to have stayed. */
export const contactsOf = (thread: Thread): ReadonlyArray<Contact> => {
  const byId = new Map(thread.entries.map((entry) => [entry.id, entry]))
  const breaks = new Map(breaksOf(thread).map(({ because, stop }) => [stop, because]))
  const topics = new Map(thread.entries.flatMap((entry) => (entry._tag === "ConcernOpened" ? [[entry.concern, entry.title] as const] : [])))
  return journeyOf(thread).stops.map((stop, i) => {
    const entries = stop.entries.flatMap((id) => byId.get(id) ?? [])
    const concern = entries.find((entry) => entry.concern !== undefined)?.concern
    const topic = concern === undefined ? undefined : topics.get(concern)
    const asked = entries.flatMap((entry) => (entry._tag === "FactAsked" ? [entry] : []))
    const lost = breaks.get(i)
    return {
      customer: thread.customer, concern: concern ?? "", ...(topic === undefined ? {} : { topic }), channel: stop.on, from: stop.from.instant, until: stop.until.instant,
      resolved: entries.some((entry) => entry._tag === "ConcernClosed"),
      transferred: entries.some((entry) => entry._tag === "HandedOver" || entry._tag === "Redirected"),
      automatic: !entries.some(servedBy),
      steps: entries.flatMap(stepOf), asked: asked.map(({ fact }) => fact), askedAgain: asked.filter(({ known }) => known).map(({ fact }) => fact),
      ...(lost === undefined ? {} : { lost }),
      scores: entries.flatMap((entry) => (entry._tag === "FeedbackGiven" && entry.feedback.score !== undefined ? [{ scale: entry.feedback.scale, score: entry.feedback.score }] : [])),
      attributes: {}
    }
  })
}
