/**
 * Customers as they really are, before any channel sees them: households, families, organisations, what they own and
 * share, and what changes in their lives. The truth against which a resolution of their traces is held.
 */
import { chance, type Chance } from "./Chance.ts"
import { type CustomerWords, englishWords, firstIn, germanWords, streetIn, surnameIn } from "./CustomerWords.ts"

/** What makes recognising people hard; each customer and trace says which of these apply to it. */
export type CustomerPhenomenon =
  | "family-phone" | "call-centre-device" | "mailbox-of-many" | "transliteration" | "marriage" | "move" | "typo" | "twins" | "namesakes"
  | "reassigned-number" | "whatsapp-without-number" | "argentine-mobile" | "mexican-mobile" | "organisation"

/** Shares from 0 to 1. */
export interface CustomerRates {
  /** Customers whose language is English; all others are German. */
  readonly english: number
  /** Households that are an organisation with several contacts. */
  readonly organisations: number
  /** Households of several people with one name and one landline. */
  readonly families: number
  /** Families with twins of age. */
  readonly twins: number
  /** Families with a father and a son of one name. */
  readonly namesakes: number
  /** Women and men who marry while they are customers and take another name. */
  readonly marriages: number
  /** Households that move. */
  readonly moves: number
  /** New customers whose mobile number belonged to another one before. */
  readonly reassigned: number
  /** Of these, numbers of which somebody said that they were given up. */
  readonly reassignmentsTold: number
  /** Customers with a mobile from Argentina, and as many from Mexico. */
  readonly foreignMobiles: number
  /** WhatsApp accounts whose messages show no telephone number. */
  readonly whatsappWithoutNumber: number
  /** Calls that a call centre's own device makes, so that its number stands where the customer's should. */
  readonly callCentreCalls: number
  /** Values that somebody typed, with a slip in them. */
  readonly typos: number
  /** Names with umlauts or accents, written without. */
  readonly transliterations: number
}

/** Rates of an energy supplier's customers; invented, but none is zero. */
export const customerRates: CustomerRates = {
  english: 0.2, organisations: 0.08, families: 0.4, twins: 0.04, namesakes: 0.05, marriages: 0.04, moves: 0.12, reassigned: 0.02, reassignmentsTold: 0.5,
  foreignMobiles: 0.01, whatsappWithoutNumber: 0.15, callCentreCalls: 0.06, typos: 0.03, transliterations: 0.35
}

/** Where somebody lives. */
export interface CustomerAddress {
  readonly street: string
  readonly house: string
  readonly postcode: string
  readonly town: string
}

/** One person with all they own. Telephone numbers are in E.164, as the network knows them. */
export interface TrueCustomer {
  readonly id: string
  /** People of one household or organisation are related; joining others is worse than joining these. */
  readonly household: string
  readonly language: "de" | "en"
  readonly given: string
  readonly surname: string
  /** ISO 8601. */
  readonly born: string
  readonly address: CustomerAddress
  /** The name after a marriage, and the address after a move. */
  readonly later: { readonly surname?: string; readonly address?: CustomerAddress }
  readonly organisation?: string
  readonly mobile: string
  /** Whose number it was before: the person's id, and whether the end of their use is known to the brand. */
  readonly mobileWas?: { readonly person: string; readonly isTold: boolean }
  /** The household's landline or the organisation's switchboard. */
  readonly landline?: string
  readonly email?: string
  /** A mailbox of the whole organisation or family. */
  readonly sharedEmail?: string
  readonly customerNo?: string
  readonly contractNo?: string
  readonly portal?: string
  readonly whatsapp?: { readonly id: string; readonly showsNumber: boolean }
  readonly phenomena: ReadonlyArray<CustomerPhenomenon>
}

/** What is generated: the same seed gives the same customers. */
export interface CustomerOptions {
  readonly seed: number
  /** How many people. */
  readonly customers: number
  readonly rates?: Partial<CustomerRates>
}

const folding: ReadonlyArray<readonly [RegExp, string]> = [
  [/ä/g, "ae"], [/ö/g, "oe"], [/ü/g, "ue"], [/Ä/g, "Ae"], [/Ö/g, "Oe"], [/Ü/g, "Ue"], [/ß/g, "ss"], [/ı/g, "i"], [/ł/g, "l"], [/Ł/g, "L"]
]

/** A name without umlauts and accents, as keyboards and old systems force it: `Jürgen Weiß` becomes `Juergen Weiss`. */
export const transliterated = (name: string): string =>
  folding.reduce((text, [from, to]) => text.replace(from, to), name).normalize("NFD").replace(/\p{M}/gu, "")

const local = (name: string): string => transliterated(name).toLowerCase().replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "")

/** Letters of the second half of a British postcode: all but those that are misread. */
const inward = [..."ABDEFGHJLNPQRSTUWXYZ"]

const addressIn = (draw: Chance, words: CustomerWords): readonly [CustomerAddress, string] => {
  const { dials, postcode, town } = draw.frequent(words.towns)
  const house = `${1 + draw.below(120)}${draw.happens(0.1) ? draw.one(["a", "b", "c"]) : ""}`
  const code = words === germanWords ? String(Number(postcode) + draw.below(90)).padStart(5, "0") : `${postcode} ${draw.below(10)}${draw.one(inward)}${draw.one(inward)}`
  return [{ street: streetIn(draw, words), house, postcode: code, town }, dials]
}

/** The n-th of so many numbers, each once, in an order that looks random: the stride is a prime that does not divide the count. */
const nth = (n: number, count: number, stride: number): number => (n * stride) % count

const digits = (n: number, count: number): string => String(n).padStart(count, "0")

/** Nobody gets another one's number by accident: numbers are counted out, not drawn. */
const mobileOf = (draw: Chance, words: CustomerWords, foreign: "AR" | "MX" | undefined, n: number): string => {
  if (foreign === "AR") return `+549112${digits(nth(n, 10_000_000, 104_729), 7)}`
  if (foreign === "MX") return `+52555${digits(nth(n, 10_000_000, 104_729), 7)}`
  if (words === germanWords) return `+49${draw.one(["151", "152", "157", "159"])}${digits(nth(n, 100_000_000, 7_654_321), 8)}`
  return `+447${400 + Math.floor(n / 1_000_000)}${digits(nth(n, 1_000_000, 7919), 6)}`
}

const landlineOf = (words: CustomerWords, dials: string, n: number): string =>
  words === germanWords ? `+49${dials}${nth(n, 7_000_000, 7919) + 2_000_000}` : `+44${dials}${dials === "20" ? "79" : "4"}${digits(nth(n, 1_000_000, 7919), 6)}`

const bornBetween = (draw: Chance, from: number, until: number): string =>
  new Date(Date.UTC(from, 0, 1) + draw.below((until - from) * 365) * 86_400_000).toISOString().slice(0, 10)

interface Making {
  readonly draw: Chance
  readonly rates: CustomerRates
  /** Numbers that were given up lately, the oldest first. */
  readonly givenUp: Array<{ readonly number: string; readonly person: string; readonly since: number }>
  /** A number that was given up rests while so many people become customers: longer than its last user leaves traces. */
  readonly rest: number
  count: number
}

interface Role {
  readonly household: string
  readonly words: CustomerWords
  readonly address: CustomerAddress
  readonly later: TrueCustomer["later"]
  readonly given: string
  readonly surname: string
  readonly born: string
  readonly shared: Pick<TrueCustomer, "landline" | "sharedEmail" | "organisation" | "contractNo">
  readonly phenomena: ReadonlyArray<CustomerPhenomenon>
}

const whatsappOf = (draw: Chance, rates: CustomerRates, mobile: string, n: number): TrueCustomer["whatsapp"] =>
  draw.happens(rates.whatsappWithoutNumber)
    ? { id: `${mobile.startsWith("+44") ? "GB" : "DE"}.${draw.digits(12)}${n}`, showsNumber: false }
    : { id: mobile.slice(1).replace(/^52(?=55)/, "521"), showsNumber: true }

/** A person with what they own besides what they share. */
const customerIn = (making: Making, { address, born, given, household, later, phenomena, shared, surname, words }: Role): TrueCustomer => {
  const { draw, givenUp, rates } = making
  const n = ++making.count
  const foreign = draw.happens(rates.foreignMobiles) ? "AR" as const : draw.happens(rates.foreignMobiles) ? "MX" as const : undefined
  const before = foreign === undefined && (givenUp[0]?.since ?? n) + making.rest < n && draw.happens(rates.reassigned) ? givenUp.shift() : undefined
  const mobile = before?.number ?? mobileOf(draw, words, foreign, n)
  if (before === undefined && foreign === undefined && draw.happens(rates.reassigned * 1.2)) givenUp.push({ number: mobile, person: `p${n}`, since: n })
  const name = draw.one([`${local(given)}.${local(surname)}`, `${local(given).charAt(0)}.${local(surname)}`, `${local(surname)}${born.slice(2, 4)}`, local(given)])
  const isBusiness = shared.organisation !== undefined
  const isCustomer = draw.happens(isBusiness ? 0.3 : 0.8)
  const whatsapp = draw.happens(0.45) ? whatsappOf(draw, rates, mobile, n) : undefined
  return {
    id: `p${n}`, household, language: words === germanWords ? "de" : "en", given, surname, born, address, later, mobile, ...shared,
    ...(before === undefined ? {} : { mobileWas: { person: before.person, isTold: draw.happens(rates.reassignmentsTold) } }),
    ...(draw.happens(0.85) ? { email: isBusiness ? `${name}${n}@${local(shared.organisation ?? "")}.example` : `${name}${n}@${draw.frequent(words.providers)}` } : {}),
    ...(isCustomer ? { customerNo: `K-${100_000 + n}` } : {}),
    ...(isCustomer && draw.happens(0.55) ? { portal: `konto-${n}` } : {}),
    ...(whatsapp === undefined ? {} : { whatsapp }),
    phenomena: [
      ...phenomena,
      ...(foreign === undefined ? [] : [foreign === "AR" ? "argentine-mobile" as const : "mexican-mobile" as const]),
      ...(before === undefined ? [] : ["reassigned-number" as const]),
      ...(whatsapp?.showsNumber === false ? ["whatsapp-without-number" as const] : []),
      ...(later.surname === undefined ? [] : ["marriage" as const]),
      ...(later.address === undefined ? [] : ["move" as const])
    ]
  }
}

const givenIn = (draw: Chance, words: CustomerWords): string => firstIn(draw, words.first[draw.happens(0.5) ? "female" : "male"])

const organisationOf = (making: Making, household: string, words: CustomerWords): ReadonlyArray<TrueCustomer> => {
  const { draw } = making
  const [address, dials] = addressIn(draw, words)
  const founder = surnameIn(draw, words)
  const organisation = `${draw.one(words.trades)} ${founder} ${draw.one(words.forms)}`
  const shared = {
    organisation, landline: landlineOf(words, dials, making.count), sharedEmail: `info@${local(organisation)}-${household}.example`, contractNo: `V ${200_000 + making.count}`
  }
  return Array.from({ length: 2 + draw.below(4) }, (_, i) =>
    customerIn(making, {
      household, words, address, later: {}, given: givenIn(draw, words), surname: i === 0 ? founder : surnameIn(draw, words),
      born: bornBetween(draw, 1960, 2003), shared, phenomena: ["organisation", "mailbox-of-many"]
    }))
}

const familyOf = (making: Making, household: string, words: CustomerWords): ReadonlyArray<TrueCustomer> => {
  const { draw, rates } = making
  const [address, dials] = addressIn(draw, words)
  const surname = surnameIn(draw, words)
  const later = draw.happens(rates.moves) ? { address: addressIn(draw, words)[0] } : {}
  const shared = {
    landline: landlineOf(words, dials, making.count), contractNo: `V ${200_000 + making.count}`,
    ...(draw.happens(0.15) ? { sharedEmail: `familie.${local(surname)}${making.count}@${draw.frequent(words.providers)}` } : {})
  }
  const one = (given: string, born: string, ...phenomena: ReadonlyArray<CustomerPhenomenon>): TrueCustomer =>
    customerIn(making, { household, words, address, later, given, surname, born, shared, phenomena: ["family-phone", ...phenomena] })
  const father = firstIn(draw, words.first.male)
  const born = bornBetween(draw, 1950, 1975)
  const parents = (...ofFather: ReadonlyArray<CustomerPhenomenon>): ReadonlyArray<TrueCustomer> => [
    one(father, born, ...ofFather), one(firstIn(draw, words.first.female), bornBetween(draw, 1952, 1978))
  ]
  if (draw.happens(rates.twins)) {
    const [same, first, second] = [bornBetween(draw, 1985, 2005), firstIn(draw, words.first.female), firstIn(draw, words.first.male)]
    return [...parents(), one(first, same, "twins"), one(second, same, "twins")]
  }
  if (draw.happens(rates.namesakes)) return [...parents("namesakes"), one(father, bornBetween(draw, 1985, 2005), "namesakes")]
  return draw.happens(0.4) ? [...parents(), one(givenIn(draw, words), bornBetween(draw, 1985, 2005))] : parents()
}

const singleOf = (making: Making, household: string, words: CustomerWords): ReadonlyArray<TrueCustomer> => {
  const { draw, rates } = making
  const [address, dials] = addressIn(draw, words)
  const later = {
    ...(draw.happens(rates.marriages * 2) ? { surname: surnameIn(draw, words) } : {}), ...(draw.happens(rates.moves) ? { address: addressIn(draw, words)[0] } : {})
  }
  return [customerIn(making, {
    household, words, address, later, given: givenIn(draw, words), surname: surnameIn(draw, words), born: bornBetween(draw, 1940, 2006),
    shared: draw.happens(0.3) ? { landline: landlineOf(words, dials, making.count) } : {}, phenomena: []
  })]
}

/**
 * Households one after the other, until there are as many people as asked for (the last household is cut off). Memory
 * does not grow with the number. Nobody is real; mail domains are reserved ones (RFC 2606).
 */
export function* households(options: CustomerOptions): Generator<ReadonlyArray<TrueCustomer>, void> {
  const rates = { ...customerRates, ...options.rates }
  const making: Making = { draw: chance(options.seed), rates, givenUp: [], rest: Math.ceil(options.customers / 5), count: 0 }
  for (let n = 1, made = 0; made < options.customers; n++) {
    const words = making.draw.happens(rates.english) ? englishWords : germanWords
    const kind = making.draw.next()
    const make = kind < rates.organisations ? organisationOf : kind < rates.organisations + rates.families ? familyOf : singleOf
    const household = make(making, `h${n}`, words).slice(0, options.customers - made)
    made += household.length
    yield household
  }
}
