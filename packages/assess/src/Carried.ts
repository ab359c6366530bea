/** What customers need not do again: whether each further contact knew what the ones before had told, and how broken the way was. */
import { averageOf, type Contact, type Measured, type Observation, shareOf } from "@redthread/journey"
import type { Matter } from "./Switches.ts"

const seen = ({ contacts: [first] }: Matter, contact: Contact, value: number): Observation =>
  ({ customer: contact.customer, at: first?.from ?? contact.from, channel: contact.channel, attributes: contact.attributes, value })

/**
 * The share of further contacts of a matter that began with what was known: nothing asked again, nothing lost, and no new case. By the channel on which the
 * contact took place. Empty where the log tells no questions.
 */
export const carriedOver = (matters: ReadonlyArray<Matter>, tellsQuestions: boolean): Measured => {
  const further = matters.reduce((sum, { contacts }) => sum + contacts.length - 1, 0)
  return shareOf(
    { measure: "context-carried-over", definition: "Further contacts of a matter in which nothing was asked again, lost or opened anew, of all further contacts.", parameters: {} },
    !tellsQuestions ? [] : matters.flatMap((matter) => {
      const opened = new Set<string>()
      return matter.contacts.flatMap((contact, i) => {
        const isNew = !opened.has(contact.concern)
        opened.add(contact.concern)
        return i === 0 ? [] : [seen(matter, contact, contact.askedAgain.length === 0 && contact.lost === undefined && !isNew ? 1 : 0)]
      })
    }),
    [{ count: tellsQuestions ? 0 : further, because: "nobody recorded any question" }]
  )
}

/** How often, on average, a matter was torn: changes of channel on which something was lost. */
export const fragmentation = (matters: ReadonlyArray<Matter>, tellsQuestions: boolean): Measured =>
  averageOf(
    { measure: "fragmentation", definition: "The mean number, over matters, of changes of channel on which something was lost.", parameters: {} }, "count", "mean",
    !tellsQuestions ? [] : matters.flatMap((matter) => {
      const [first] = matter.contacts
      return first === undefined ? [] : [seen(matter, first, matter.switches.filter(({ lost }) => lost !== "").length)]
    })
  )

/** How many customers use one channel, two, three and so on; the place is the number of channels less one. */
export const channelsPerCustomer = (contacts: ReadonlyArray<Contact>): ReadonlyArray<number> => {
  const used = new Map<string, Set<string>>()
  for (const { channel, customer } of contacts) used.set(customer, (used.get(customer) ?? new Set()).add(channel))
  const counts = [...used.values()].map(({ size }) => size)
  return Array.from({ length: counts.reduce((most, size) => Math.max(most, size), 0) }, (_, i) => counts.filter((size) => size === i + 1).length)
}
