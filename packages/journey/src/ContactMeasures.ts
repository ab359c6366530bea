/** Measures of contact centres, over contacts of threads and of logs alike. Each says what it leaves out; young contacts are left out, not counted as good. */
import type { Instant } from "@redthread/model"
import { type Contact, contactsBy } from "./Contacts.ts"
import { averageOf, type LeftOut, type Measured, type Observation, shareOf } from "./Measured.ts"
import { servedBetween, type ServiceHours } from "./ServiceHours.ts"

/** Within how many milliseconds, whose contacts count, and until when the data go: who came later than a window before that is too young to tell. */
export interface Window {
  readonly window: number
  readonly scope: "customer" | "concern"
  readonly until: Instant
}

const seen = (contact: Contact, value: number): Observation => ({ customer: contact.customer, at: contact.began ?? contact.from, channel: contact.channel, attributes: contact.attributes, value })
const yes = (contact: Contact, isSo: boolean): Observation => seen(contact, isSo ? 1 : 0)
const isYoung = (contact: Contact, { until, window }: { readonly until: Instant; readonly window: number }): boolean => contact.from > until - window
const young = (count: number): LeftOut => ({ count, because: "the window reaches beyond the data" })
const untold = (count: number, what: string): LeftOut => ({ count, because: `nobody recorded ${what}` })
const iso = (instant: number): string => new Date(instant).toISOString()

/** Contacts with the one that follows in their scope. */
const followed = (contacts: ReadonlyArray<Contact>, scope: Window["scope"]): ReadonlyArray<readonly [Contact, Contact | undefined]> =>
  [...contactsBy(contacts, scope).values()].flatMap((own) => own.map((contact, i) => [contact, own[i + 1]] as const))

/**
 * The share of concerns settled in their first contact. `evidence` `closed`: the concern was recorded as settled then; `no-return`:
 * nobody came back within the window. `transfer` `fails`: a contact that was passed on does not count as one.
 */
export const firstContactResolution = (
  contacts: ReadonlyArray<Contact>, { evidence, scope, transfer, until, window }: Window & { readonly evidence: "closed" | "no-return"; readonly transfer: "fails" | "counts" }
): Measured => {
  const firsts = [...contactsBy(contacts, scope).values()].flatMap((own) => {
    const starts = own.filter((contact, i) => i === 0 || contact.from - (own[i - 1]?.until ?? 0) > window)
    return starts.map((contact) => [contact, own[own.indexOf(contact) + 1]] as const)
  })
  const old = firsts.filter(([contact]) => !isYoung(contact, { until, window }))
  const told = old.filter(([contact]) => evidence === "no-return" || contact.resolved !== undefined)
  const settled = ([contact, next]: readonly [Contact, Contact | undefined]): boolean =>
    (evidence === "closed" ? contact.resolved === true : next === undefined || next.from - contact.until > window) &&
    (transfer === "counts" || contact.transferred !== true) && (next === undefined || next.from - contact.until > window)
  return shareOf(
    { measure: "first-contact-resolution", definition: "First contacts that settled the concern, of all first contacts.", parameters: { window, scope, transfer, evidence, until: iso(until) } },
    told.map((pair) => yes(pair[0], settled(pair))),
    [young(firsts.length - old.length), untold(old.length - told.length, "whether it was settled")]
  )
}

/** The share of contacts after which the customer (or the concern) came back within the window. */
export const repeatContactRate = (contacts: ReadonlyArray<Contact>, { scope, until, window }: Window): Measured => {
  const pairs = followed(contacts, scope)
  const old = pairs.filter(([contact]) => !isYoung(contact, { until, window }))
  return shareOf(
    { measure: "repeat-contact", definition: "Contacts followed by another within the window, of all contacts.", parameters: { window, scope, until: iso(until) } },
    old.map(([contact, next]) => yes(contact, next !== undefined && next.from - contact.until <= window)),
    [young(pairs.length - old.length)]
  )
}

/** The share of contacts in which the customer was passed on or sent away. */
export const transferRate = (contacts: ReadonlyArray<Contact>): Measured => {
  const told = contacts.filter(({ transferred }) => transferred !== undefined)
  return shareOf(
    { measure: "transfer", definition: "Contacts in which the customer was passed on or sent away, of all contacts.", parameters: {} },
    told.map((contact) => yes(contact, contact.transferred === true)),
    [untold(contacts.length - told.length, "whether it was passed on")]
  )
}

/** The share of contacts that the customer gave up after waiting longer than the threshold in milliseconds; who gave up earlier is left out. */
export const abandonmentRate = (contacts: ReadonlyArray<Contact>, { threshold }: { readonly threshold: number }): Measured => {
  const told = contacts.filter(({ abandoned }) => abandoned !== undefined)
  const kept = told.filter(({ abandoned, waited }) => !(abandoned === true && waited !== undefined && waited < threshold))
  return shareOf(
    { measure: "abandonment", definition: "Contacts given up before they were served, of all contacts but those given up before the threshold.", parameters: { threshold } },
    kept.map((contact) => yes(contact, contact.abandoned === true)),
    [untold(contacts.length - told.length, "whether it was given up"), { count: told.length - kept.length, because: "given up before the threshold" }]
  )
}

/**
 * The share of contacts that no person on our side took part in. `meaning` `nobody`: that alone; `settled`: and the customer did not come
 * back within the window. The two are often confused, and the first flatters.
 */
export const containment = (contacts: ReadonlyArray<Contact>, { meaning, scope, until, window }: Window & { readonly meaning: "nobody" | "settled" }): Measured => {
  const pairs = followed(contacts, scope).filter(([{ automatic }]) => automatic !== undefined)
  const old = meaning === "nobody" ? pairs : pairs.filter(([contact]) => !isYoung(contact, { until, window }))
  return shareOf(
    {
      measure: "containment",
      definition: meaning === "nobody" ? "Contacts without a person on our side, of all contacts." : "Contacts without a person on our side and without another contact within the window, of all contacts.",
      parameters: meaning === "nobody" ? { meaning } : { meaning, window, scope, until: iso(until) }
    },
    old.map(([contact, next]) => yes(contact, contact.automatic === true && (meaning === "nobody" || next === undefined || next.from - contact.until > window))),
    [young(pairs.length - old.length), untold(contacts.length - pairs.length, "whether a person took part")]
  )
}

/** The median time from the first contact of a concern to the end of the one that settled it, by the calendar or within the hours of service. Open ones are left out. */
export const timeToResolution = (contacts: ReadonlyArray<Contact>, { clock }: { readonly clock: "calendar" | ServiceHours }): Measured => {
  const concerns = [...contactsBy(contacts, "concern").values()]
  const observations = concerns.flatMap((own): ReadonlyArray<Observation> => {
    const [first, end] = [own[0], own.find(({ resolved }) => resolved === true)]
    if (first === undefined || end === undefined) return []
    return [seen(first, clock === "calendar" ? end.until - first.from : servedBetween(first.from as Instant, end.until as Instant, clock))]
  })
  return averageOf(
    {
      measure: "time-to-resolution", definition: "The median time from the first contact of a concern to the end of the one that settled it.",
      parameters: { clock: clock === "calendar" ? clock : { ...clock } }
    },
    "milliseconds", "median", observations, [{ count: concerns.length - observations.length, because: "not settled yet, or not recorded as settled" }]
  )
}

/** The share of transitions from one contact of a customer (or concern) to the next in which the channel changed, or another attribute such as the device. */
export const switchRate = (contacts: ReadonlyArray<Contact>, { by, scope }: { readonly by: string; readonly scope: "customer" | "concern" }): Measured => {
  const of = (contact: Contact): string => (by === "channel" ? contact.channel : contact.attributes[by] ?? "")
  const pairs = followed(contacts, scope).flatMap(([contact, next]) => (next === undefined ? [] : [[contact, next] as const]))
  const told = pairs.filter(([one, other]) => of(one) !== "" && of(other) !== "")
  return shareOf(
    { measure: "switch", definition: `Transitions from one contact to the next that change the ${by}, of all transitions.`, parameters: { by, scope } },
    told.map(([one, other]) => yes(other, of(one) !== of(other))),
    [untold(pairs.length - told.length, `the ${by}`)]
  )
}

/** The share of questions to the customer whose answer the company knew already. */
export const reEntryRate = (contacts: ReadonlyArray<Contact>): Measured =>
  shareOf(
    { measure: "re-entry", definition: "Questions whose answer was known already, of all questions.", parameters: {} },
    contacts.flatMap((contact) => {
      const again = contact.askedAgain.length
      return contact.asked.map((_, i) => yes(contact, i < again))
    }),
    [untold(contacts.filter(({ asked }) => asked.length === 0).length, "any question")]
  )

/** The share of settled concerns after which the customer came with another one within the window: what the first one should have settled along with it. */
export const nextIssueRate = (contacts: ReadonlyArray<Contact>, { until, window }: { readonly until: Instant; readonly window: number }): Measured => {
  const byCustomer = contactsBy(contacts, "customer")
  const settled = [...contactsBy(contacts, "concern").values()].flatMap((own) => own.find(({ resolved }) => resolved === true) ?? [])
  const old = settled.filter((contact) => contact.until <= until - window)
  return shareOf(
    { measure: "next-issue", definition: "Settled concerns followed by another concern of the same customer within the window, of all settled concerns.", parameters: { window, until: iso(until) } },
    old.map((contact) => yes(contact, (byCustomer.get(contact.customer) ?? []).some(({ concern, from }) => concern !== contact.concern && from > contact.until && from - contact.until <= window))),
    [young(settled.length - old.length)]
  )
}

/** What each thing costs the customer in the effort index, in points. They are visible because they are opinions. */
export interface EffortWeights {
  readonly contact: number
  readonly step: number
  readonly switch: number
  readonly askedAgain: number
  readonly transfer: number
}

/** Weights to start from: a question asked again costs as much as two steps, being passed on as much as three. */
export const plainWeights: EffortWeights = { contact: 1, step: 1, switch: 1, askedAgain: 2, transfer: 3 }

/** The mean effort of a concern in points: contacts, steps, switches of channel, questions asked again and transfers, each by its weight. */
export const effortIndex = (contacts: ReadonlyArray<Contact>, { weights }: { readonly weights: EffortWeights }): Measured =>
  averageOf(
    { measure: "effort", definition: "The mean over concerns of the weighted sum of contacts, steps, switches of channel, questions asked again and transfers.", parameters: { ...weights } },
    "points", "mean",
    [...contactsBy(contacts, "concern").values()].flatMap((own) => {
      const [first] = own
      const points = own.reduce((sum, contact, i) =>
        sum + weights.contact + weights.step * contact.steps.length + weights.askedAgain * contact.askedAgain.length +
        (contact.transferred === true ? weights.transfer : 0) + (i > 0 && own[i - 1]?.channel !== contact.channel ? weights.switch : 0), 0)
      return first === undefined ? [] : [seen(first, points)]
    })
  )
