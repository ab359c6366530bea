/** Contacts of somebody's log as threads, so that journeys can be folded from logs too. */
import { type ChannelName, type ConcernId, type CustomerId, type Entry, type EntryId, type FactName, type Instant, type ProcessName, type StateName, type StepName, type Thread } from "@redthread/model"
import { type Contact, contactsBy } from "./Contacts.ts"

type Body = Entry extends infer E ? E extends Entry ? Omit<E, "id" | "occurred" | "recorded" | "on" | "concern"> : never : never

const bodies = (contact: Contact, isFirst: boolean): ReadonlyArray<Body> => {
  const { asked, askedAgain, channel, concern, lost, resolved, scores, topic, transferred } = contact
  // Logs tell the beginning and the end of an activity as two events.
  const steps = contact.steps.filter((step, i, all) => step !== "" && step !== all[i - 1])
  const process = (topic === undefined || topic === "" ? "log" : topic) as ProcessName
  return [
    ...(isFirst ? [{ _tag: "ConcernOpened", concern: concern as ConcernId, title: topic === undefined || topic === "" ? concern : topic } as Body] : []),
    ...asked.map((fact): Body => ({ _tag: "FactAsked", fact: (fact === "" ? "something" : fact) as FactName, known: askedAgain.includes(fact) })),
    ...steps.map((step, i): Body => ({ _tag: "StepTaken", process, step: step as StepName, was: (steps[i - 1] ?? "begun") as StateName, now: step as StateName })),
    ...(transferred === true ? [{ _tag: "NoteWritten", text: `passed on from ${channel}${lost === undefined ? "" : `, ${lost}`}` } as Body] : []),
    ...scores.map(({ scale, score }) => ({ _tag: "FeedbackGiven", feedback: { scale, score, on: channel as ChannelName } }) as Body),
    ...(resolved === true ? [{ _tag: "ConcernClosed", concern: concern as ConcernId, outcome: "settled" } as Body] : [])
  ]
}

/**
 * One thread for each customer: what a log tells of a contact becomes entries at its beginning, and what settled it at its end. Where to a
 * contact was passed on is not known from a log: that stays a note. The same activity again and again within a contact is one step.
 */
export const threadsOfContacts = (contacts: ReadonlyArray<Contact>): ReadonlyArray<Thread> =>
  [...contactsBy(contacts, "customer")].map(([customer, own]) => {
    const opened = new Set<string>()
    const entries: Array<Entry> = []
    for (const contact of own) {
      if (contact.channel === "" || contact.concern === "") continue
      const isFirst = !opened.has(contact.concern)
      opened.add(contact.concern)
      const told = bodies(contact, isFirst)
      for (const body of told.some(({ _tag }) => _tag !== "ConcernOpened" && _tag !== "ConcernClosed") ? told : [...told, { _tag: "NoteWritten", text: "contact" } as Body]) {
        const instant = (body._tag === "ConcernClosed" ? contact.until : contact.from) as Instant
        const id = `${customer}:${String(entries.length).padStart(6, "0")}` as EntryId
        entries.push({ ...body, id, occurred: { instant, raw: "" }, recorded: instant, on: contact.channel as ChannelName, concern: contact.concern as ConcernId } as Entry)
      }
    }
    return { customer: customer as CustomerId, entries }
  })
