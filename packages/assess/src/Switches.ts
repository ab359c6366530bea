/** Changes of channel within one matter, whether something was lost on the way, and how well each pair of channels is joined. */
import { type Contact, contactsBy } from "@redthread/journey"
import { Result } from "effect"
import { grouped } from "./Groups.ts"
import { wilson } from "./Proportions.ts"
import type { Interval, TooFew } from "./Sample.ts"

/** One change of channel; `lost` is what the customer had to do again, empty where nothing was lost. */
export interface Switch {
  readonly customer: string
  readonly from: string
  readonly to: string
  readonly at: number
  readonly lost: string
}

/** A matter: contacts of one customer that belong together although their systems may have opened a case each. */
export interface Matter {
  readonly customer: string
  readonly contacts: ReadonlyArray<Contact>
  readonly channels: number
  readonly switches: ReadonlyArray<Switch>
}

/**
 * Joins cases of one customer about the same topic that begin within the window (milliseconds) after the last contact of one that was
 * not settled: to the customer it is one matter. A new case on another channel means that everything began again there, and what was told
 * in one case is asked again in the other.
 */
export const mattersOf = (contacts: ReadonlyArray<Contact>, { window }: { readonly window: number }): ReadonlyArray<Matter> =>
  [...contactsBy(contacts, "customer")].flatMap(([customer, all]) => {
    const matters: Array<{ readonly topic: string | undefined; readonly contacts: Array<Contact>; readonly told: Set<string> }> = []
    const homes = new Map<string, (typeof matters)[number]>()
    for (const contact of all) {
      const last = (matter: (typeof matters)[number]): Contact | undefined => matter.contacts.at(-1)
      const home = homes.get(contact.concern) ??
        matters.findLast((matter) => contact.topic !== undefined && matter.topic === contact.topic && matter.contacts.every(({ resolved }) => resolved !== true) && contact.from - (last(matter)?.until ?? 0) <= window)
      const own = home ?? { topic: contact.topic, contacts: [], told: new Set<string>() }
      if (home === undefined) matters.push(own)
      own.contacts.push({ ...contact, askedAgain: [...new Set([...contact.askedAgain, ...contact.asked.filter((name) => own.told.has(name))])] })
      contact.asked.forEach((name) => own.told.add(name))
      homes.set(contact.concern, own)
    }
    return matters.map((matter) => ({ customer, contacts: matter.contacts, channels: new Set(matter.contacts.map(({ channel }) => channel)).size, switches: switchesIn(matter.contacts) }))
  })

const switchesIn = (contacts: ReadonlyArray<Contact>): ReadonlyArray<Switch> => {
  const opened = new Set<string>()
  return contacts.flatMap((contact, i) => {
    const before = contacts[i - 1]
    const isNewCase = !opened.has(contact.concern)
    opened.add(contact.concern)
    if (before === undefined || before.channel === contact.channel) return []
    const lost = contact.lost ?? (contact.askedAgain.length > 0 ? `asked again for ${contact.askedAgain.join(", ")}` : isNewCase ? "a new case was opened" : "")
    return [{ customer: contact.customer, from: before.channel, to: contact.channel, at: contact.from, lost }]
  })
}

/** How well one channel hands over to another. */
export interface PairGrade {
  readonly from: string
  readonly to: string
  readonly switches: number
  readonly kept: number
  readonly interval: Result.Result<Interval, TooFew>
  readonly grade: "joined" | "separate" | "partly" | "not joined" | "undecided"
}

/** The share of switches that lost nothing, each customer counting once, so that a few who switch often do not decide. */
export const keptShare = (switches: ReadonlyArray<Switch>, minimum: number): Result.Result<Interval, TooFew> => {
  const byCustomer = new Map<string, { kept: number; of: number }>()
  for (const { customer, lost } of switches) {
    const own = byCustomer.get(customer) ?? { kept: 0, of: 0 }
    own.of++
    if (lost === "") own.kept++
    byCustomer.set(customer, own)
  }
  const hits = [...byCustomer.values()].reduce((sum, { kept, of }) => sum + kept / of, 0)
  return wilson({ hits, of: byCustomer.size }, { minimum })
}

/**
 * Each ordered pair of channels between which customers switched, the busiest first. `joined` from a share of `joinedFrom` on,
 * `separate` up to 1 − `joinedFrom`, `partly` clearly between them, `not joined` where it is one of these two; `undecided` where the interval does not tell.
 */
export const pairGrades = (switches: ReadonlyArray<Switch>, { joinedFrom, minimum }: { readonly joinedFrom: number; readonly minimum: number }): ReadonlyArray<PairGrade> => {
  const pairs = grouped(switches, ({ from, to }) => `${from}\u0000${to}`)
  return [...pairs.values()].map((own): PairGrade => {
    const interval = keptShare(own, minimum)
    const grade = Result.match(interval, {
      onFailure: () => "undecided" as const,
      onSuccess: ({ high, low }) => (low >= joinedFrom ? "joined" : high <= 1 - joinedFrom ? "separate" : high < joinedFrom ? (low > 1 - joinedFrom ? "partly" : "not joined") : "undecided")
    })
    return { from: own[0]?.from ?? "", to: own[0]?.to ?? "", switches: own.length, kept: own.filter(({ lost }) => lost === "").length, interval, grade }
  }).toSorted((a, b) => b.switches - a.switches)
}
