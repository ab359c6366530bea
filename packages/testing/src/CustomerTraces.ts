/** What customers leave behind on the channels, in the order of time: evidence of who they are, each piece with the truth. */
import * as Identity from "@redthread/identity"
import { type Assurance, type Identifier, Instant, Namespace, RecordId } from "@redthread/model"
import { chance, type Chance } from "./Chance.ts"
import { type CustomerOptions, type CustomerPhenomenon, customerRates, type CustomerRates, households, transliterated, type TrueCustomer } from "./Households.ts"
import { slipped } from "./CustomerSlips.ts"

/** Where a trace was left. */
export type TraceChannel = "portal" | "email" | "whatsapp" | "telephone" | "webform" | "letter" | "chat" | "shop" | "notice"

/** What somebody said of themselves, as it was written or heard; no evidence for the deterministic policy. */
export interface TraceFacts {
  readonly given?: string
  readonly surname?: string
  readonly born?: string
  readonly street?: string
  readonly house?: string
  readonly postcode?: string
  readonly town?: string
  readonly organisation?: string
}

/** One contact, and who it truly was. */
export interface CustomerTrace {
  readonly evidence: Identity.Observed
  readonly facts: TraceFacts
  readonly channel: TraceChannel
  /** The id of the person, and of the people they are related to. */
  readonly person: string
  readonly household: string
  readonly phenomena: ReadonlyArray<CustomerPhenomenon>
}

type Said = readonly [namespace: string, value: string, assurance?: Assurance, more?: Partial<Identifier>]

const identifier = ([namespace, value, assurance = "claimed", more = {}]: Said): Identifier => ({ namespace: Namespace.make(namespace), value, assurance, ...more })

/** The brand's WhatsApp number, for which the ids of its customers are. */
const business = "493055501234"

/** A number as people write it: with spaces, slashes, the trunk zero, foreign mobiles as at home. */
const written = (draw: Chance, number: string): string => {
  const national = number.slice(3)
  if (number.startsWith("+54911")) return draw.one([number, `+54 11 15 ${number.slice(6, 10)} ${number.slice(10)}`, `+54 9 11 ${number.slice(6)}`])
  if (number.startsWith("+5255")) return draw.one([number, `+52 1 55 ${number.slice(5)}`, `+52 55 ${number.slice(5, 9)} ${number.slice(9)}`])
  if (!number.startsWith("+49")) return draw.one([number, `0044 ${national}`, `+44 (0)${national.slice(0, 2)} ${national.slice(2)}`])
  const [head, tail] = [national.slice(0, 3), national.slice(3)]
  return draw.one([number, `0${head}/${tail}`, `0${head} ${tail.slice(0, 3)} ${tail.slice(3)}`, `0049 ${head} ${tail}`, `+49 (0)${head}-${tail}`, `0${national}`])
}

interface Contact {
  readonly at: number
  readonly channel: TraceChannel
  readonly customer: TrueCustomer
  /** Whether it is after they married or moved. */
  readonly isLater: boolean
}

const channels: ReadonlyArray<TraceChannel> = ["telephone", "email", "webform", "whatsapp", "portal", "chat", "letter", "shop"]

/** Who a contact shows: the name, the address, what else was typed; with slips and without umlauts as they come. */
const factsOf = (draw: Chance, rates: CustomerRates, { channel, customer, isLater }: Contact): readonly [TraceFacts, ReadonlyArray<CustomerPhenomenon>] => {
  if (channel === "portal" || channel === "chat" || (channel === "telephone" && draw.happens(0.5))) return [{}, []]
  const folds = transliterated(`${customer.given}${customer.surname}`) !== `${customer.given}${customer.surname}` && draw.happens(rates.transliterations)
  const slips = draw.happens(rates.typos)
  const write = (text: string): string => (folds ? transliterated(text) : text)
  const surname = isLater ? customer.later.surname ?? customer.surname : customer.surname
  const address = isLater ? customer.later.address ?? customer.address : customer.address
  const facts: TraceFacts = {
    given: write(customer.given), surname: slips ? slipped(draw, write(surname)) : write(surname),
    ...(customer.organisation === undefined ? {} : { organisation: write(customer.organisation) }),
    ...(channel === "webform" || channel === "letter" ? { street: write(address.street), house: address.house, postcode: address.postcode, town: write(address.town) } : {}),
    ...(channel === "webform" && draw.happens(0.4) ? { born: customer.born } : {})
  }
  return [facts, [
    ...(folds ? ["transliteration" as const] : []), ...(slips ? ["typo" as const] : []),
    ...(isLater && customer.later.surname !== undefined ? ["marriage" as const] : []), ...(isLater && customer.later.address !== undefined ? ["move" as const] : [])
  ]]
}

/** The telephone that somebody calls from: their own, the household's, or a call centre's device. */
const caller = (draw: Chance, rates: CustomerRates, customer: TrueCustomer, devices: number): readonly [string, ReadonlyArray<CustomerPhenomenon>] => {
  if (draw.happens(rates.callCentreCalls)) return [`+4930555${1000 + draw.below(devices)}`, ["call-centre-device"]]
  if (customer.landline === undefined || draw.happens(0.6)) return [customer.mobile, []]
  return [customer.landline, customer.organisation === undefined ? customer.phenomena.filter((each) => each === "family-phone") : ["organisation"]]
}

const saidOn = (draw: Chance, rates: CustomerRates, { channel, customer }: Contact, devices: number): readonly [ReadonlyArray<Said>, ReadonlyArray<CustomerPhenomenon>] => {
  const { contractNo, customerNo, email, mobile, portal, sharedEmail, whatsapp } = customer
  const typed = (text: string): string => (draw.happens(rates.typos / 3) ? slipped(draw, text) : text)
  const maybe = (share: number, said: Said | undefined): ReadonlyArray<Said> => (said !== undefined && draw.happens(share) ? [said] : [])
  const number: Said | undefined = customerNo === undefined ? undefined : ["customer-no", draw.happens(0.2) ? customerNo.replace("-", " ") : customerNo]
  const contract: Said | undefined = contractNo === undefined ? undefined : ["contract-no", contractNo]
  const phone: Said = ["phone", written(draw, mobile)]
  const mailbox = sharedEmail !== undefined && (email === undefined || draw.happens(0.25)) ? sharedEmail : email
  const many = mailbox !== undefined && mailbox === sharedEmail ? ["mailbox-of-many" as const] : []
  const from: Said | undefined = mailbox === undefined ? undefined : ["email", draw.happens(0.1) ? mailbox.toUpperCase() : mailbox]
  switch (channel) {
    case "portal": return [portal === undefined ? [] : [["portal-account", portal, "authenticated"], ...maybe(0.9, number), ...maybe(0.7, email === undefined ? undefined : ["email", email])], []]
    case "email": return [[...maybe(1, from), ...maybe(0.35, number), ...maybe(0.1, phone)], many]
    case "webform": return [[...maybe(1, from === undefined ? undefined : ["email", from[1] === mailbox ? typed(mailbox) : from[1]]), ...maybe(0.6, phone), ...maybe(0.5, number)], many]
    case "whatsapp": return whatsapp === undefined ? [[], []] : [[
      ["whatsapp-user", whatsapp.id, "channel-verified", { scope: business }],
      ...(whatsapp.showsNumber ? [["phone", `+${whatsapp.id}`, "channel-verified"] as const] : []), ...maybe(0.25, number)
    ], whatsapp.showsNumber ? [] : ["whatsapp-without-number"]]
    case "telephone": {
      const [line, why] = caller(draw, rates, customer, devices)
      return [[["phone", draw.happens(0.5) ? line : written(draw, line)], ...maybe(0.55, number)], why]
    }
    case "letter": return [[...maybe(0.5, contract), ...maybe(0.6, number), ...maybe(0.2, phone)], []]
    case "chat": return [[["session", `s-${draw.digits(9)}${customer.id}`, "anonymous"], ...maybe(0.5, email === undefined ? undefined : ["email", email]), ...maybe(0.3, number)], []]
    case "shop": return [[...maybe(0.7, number), ...maybe(0.5, phone), ...maybe(0.3, email === undefined ? undefined : ["email", email])], []]
    case "notice": return [[], []]
  }
}

const day = 86_400_000

/** Contacts still to come, the next on top. */
const heap = () => {
  const all: Array<Contact> = []
  const isBefore = (one: number, other: number): boolean => (all[one]?.at ?? 0) < (all[other]?.at ?? 0)
  const swap = (one: number, other: number): void => {
    const [a, b] = [all[one], all[other]]
    if (a === undefined || b === undefined) return
    all[one] = b
    all[other] = a
  }
  return {
    next: (): number => all[0]?.at ?? Infinity,
    push: (contact: Contact): void => {
      all.push(contact)
      for (let at = all.length - 1; at > 0 && isBefore(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
    },
    pop: (): Contact | undefined => {
      const top = all[0]
      const last = all.pop()
      if (last === undefined || all.length === 0) return top
      all[0] = last
      for (let at = 0;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        const least = right < all.length && isBefore(right, left) ? right : left
        if (least >= all.length || !isBefore(least, at)) return top
        swap(at, least)
        at = least
      }
    }
  }
}

/** A person's contacts from the day they become a customer, over half a year; later ones are after a marriage or move. */
const contactsOf = (draw: Chance, customer: TrueCustomer, since: number): ReadonlyArray<Contact> => {
  const [first = "telephone", ...others] = Array.from({ length: 1 + draw.below(3) }, () => draw.frequent(channels))
  return [first, ...others, ...(draw.happens(0.5) ? [first] : [])].map((wanted) => {
    const after = draw.below(180 * day)
    const channel = wanted === "whatsapp" && customer.whatsapp === undefined ? "telephone" : wanted === "portal" && customer.portal === undefined ? "webform" : wanted
    return { at: since + after, channel, customer, isLater: after > 90 * day }
  })
}

/**
 * Traces in the order of time. How many each customer leaves varies; about three on average. Memory grows with the
 * customers of half a year, not with all. Somebody's number that was given up and said to be is ended by a `notice`.
 */
export function* customerTraces(options: CustomerOptions): Generator<CustomerTrace, void> {
  const rates = { ...customerRates, ...options.rates }
  const draw = chance(options.seed + 1)
  const devices = 8 + Math.floor(options.customers / 1000)
  const waiting = heap()
  const pace = Math.max(1, Math.floor(1095 * day / Math.max(1, options.customers)))
  let [now, made] = [Date.UTC(2023, 0, 1), 0]
  const traced = (contact: Contact): CustomerTrace | undefined => {
    const { at, channel, customer } = contact
    const [facts, odd] = factsOf(draw, rates, contact)
    const [said, why] = saidOn(draw, rates, contact, devices)
    const isTheirs = said.some(([, value]) => customer.mobileWas !== undefined && Identity.normalisePhone(value, "DE") === customer.mobile)
    const named: ReadonlyArray<Said> = facts.surname === undefined ? said : [...said, ["name", `${facts.given ?? ""} ${facts.surname}`.trim()]]
    return trace(at, channel, named, customer.id, customer.household, facts, [...new Set([
      ...customer.phenomena.filter((each) => !["move", "marriage", "transliteration", "mailbox-of-many", "family-phone", "whatsapp-without-number", "reassigned-number", "organisation"].includes(each)),
      ...odd, ...why, ...(isTheirs ? ["reassigned-number" as const] : []), ...(customer.organisation === undefined ? [] : ["organisation" as const])
    ])])
  }
  const trace = (
    at: number, channel: TraceChannel, said: ReadonlyArray<Said>, person: string, household: string, facts: TraceFacts, phenomena: ReadonlyArray<CustomerPhenomenon>
  ): CustomerTrace | undefined => {
    const [first, ...rest] = said.map(identifier)
    if (first === undefined) return undefined
    const n = ++made
    const record = Identity.recordOf([first, ...rest], Identity.defaultPolicy) ?? RecordId.make(`${channel} ${n}`)
    const evidence: Identity.Observed = { _tag: "Observed", id: Identity.EvidenceId.make(`t${n}`), record, identifiers: [first, ...rest], at: Instant.make(Math.floor(at)) }
    return { evidence, facts, channel, person, household, phenomena }
  }
  for (const household of households(options)) {
    for (const customer of household) {
      now += pace
      for (; waiting.next() <= now;) {
        const contact = waiting.pop()
        const one = contact === undefined ? undefined : traced(contact)
        if (one !== undefined) yield one
      }
      if (customer.mobileWas?.isTold === true) {
        const ended: Said = ["phone", customer.mobile, "channel-verified", { validUntil: Instant.make(Math.floor(now)) }]
        const notice = trace(now - 1, "notice", [ended], customer.mobileWas.person, "", {}, ["reassigned-number"])
        if (notice !== undefined) yield notice
      }
      for (const contact of contactsOf(draw, customer, now)) waiting.push(contact)
    }
  }
  for (let contact = waiting.pop(); contact !== undefined; contact = waiting.pop()) {
    const one = traced(contact)
    if (one !== undefined) yield one
  }
}
