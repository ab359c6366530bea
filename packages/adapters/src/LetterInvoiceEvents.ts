/** An electronic invoice as an event: who it is from, what is to be paid until when, and what it refers to. */
import type { Draft, Place, Received } from "@redthread/channel"
import { type AdapterId, FactName, type Identifier, type Instant, Namespace, type OutsideTime, outsideTime, type Participant, type Signal } from "@redthread/model"
import { defined, digest, eventKey, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { isOwnAddress } from "./EmailPeople.ts"
import { attributeOf, invoiceTerms, partyTerms, placesOf, termOf, wordsOf } from "./LetterInvoiceTerms.ts"

/** How the brand is recognised in an invoice. */
export interface OwnParty {
  /** E-mail addresses, or whole domains as `@example.org`. */
  readonly addresses: ReadonlyArray<string>
  /** VAT ids and tax numbers. */
  readonly taxNumbers: ReadonlyArray<string>
}

/** Codes of UNTDID 1001 that invoices use; the others are called by their number. */
const kinds: Readonly<Record<string, string>> = {
  "380": "invoice", "381": "credit note", "384": "corrected invoice", "389": "self-billed invoice", "261": "self-billed credit note", "326": "partial invoice",
  "386": "prepayment invoice", "82": "metered services invoice", "325": "proforma invoice", "383": "debit note", "387": "hire invoice", "393": "factored invoice", "394": "lease invoice",
  "395": "consignment invoice", "396": "factored credit note", "575": "insurer's invoice", "623": "forwarder's invoice", "780": "freight invoice", "751": "invoice for information", "875": "partial construction invoice", "876": "partial final construction invoice", "877": "final construction invoice"
}

/** A day as `20260304` (format 102) or ISO 8601. */
const dayOf = (raw: string | undefined, otherwise: Instant): OutsideTime => {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(raw ?? "")
  return compact === null ? outsideTime(raw, otherwise) : { instant: outsideTime(compact.slice(1).join("-"), otherwise).instant, raw: raw ?? "" }
}

const identifier = (namespace: string, value: string | undefined): ReadonlyArray<Identifier> =>
  value === undefined || value.length > 320 ? [] : [{ namespace: Namespace.make(namespace), value, assurance: "claimed" }]

const plain = (number: string): string => number.replace(/[^a-z0-9]/gi, "").toUpperCase()

/** Whether the check digits of an account number are right. Source: ISO 13616, ISO 7064 (MOD 97-10). */
export const isIban = (text: string): boolean => {
  const number = text.replaceAll(" ", "")
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(number)) return false
  return [...`${number.slice(4)}${number.slice(0, 4)}`].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0) === 1
}

const emailOf = (text: string | undefined): string | undefined => (text !== undefined && /^[^\s@]+@[^\s@]+$/.test(text) ? text : undefined)

const partyOf = (party: Place | undefined, numberIs: string) => {
  if (party === undefined) return { addresses: [], taxNumbers: [], identifiers: [] }
  const taxNumbers = placesOf(party, partyTerms.tax).flatMap((one) => {
    const [scheme, words] = [attributeOf(one, "schemeID"), wordsOf(one)]
    return words === undefined ? [] : [{ scheme, words }]
  })
  const numbers = placesOf(party, partyTerms.number).filter((one) => !one.get("@schemeID").isPresent).map(wordsOf)
  const globals = placesOf(party, partyTerms.global).flatMap((one) => (attributeOf(one, "schemeID") === "0088" ? [wordsOf(one)] : []))
  const endpoints = placesOf(party, partyTerms.endpoint).flatMap((one) => (attributeOf(one, "schemeID") === "EM" ? [emailOf(wordsOf(one))] : []))
  const addresses = [...new Set([emailOf(termOf(party, partyTerms.email)), ...endpoints].filter((one) => one !== undefined))]
  const identifiers = [
    ...identifier("name", termOf(party, partyTerms.name)),
    ...taxNumbers.flatMap(({ scheme, words }) => identifier(scheme === "FC" || !/^[A-Z]{2}/.test(words) ? "tax-no" : "vat-id", words)),
    ...identifier(numberIs, numbers.find((one) => one !== undefined)),
    ...globals.flatMap((gln) => identifier("gln", gln)),
    ...identifier("register-no", termOf(party, partyTerms.register)),
    ...addresses.flatMap((one) => identifier("email", one)),
    ...identifier("phone", termOf(party, partyTerms.phone))
  ]
  return { addresses, taxNumbers: taxNumbers.map(({ words }) => words), identifiers }
}

/** The names of the facts that an invoice tells, by its terms. */
const facts = {
  number: "invoiceNo", buyerReference: "buyerReference", order: "orderNo", preceding: "precedingInvoiceNo", purpose: "paymentPurpose", net: "netAmount", tax: "taxAmount",
  payable: "amountDue", due: "dueDate", delivered: "deliveryDate", payTo: "payeeIban", payFrom: "payerIban", profile: "invoiceProfile"
} as const

/** Where the schema of a document lies says nothing about the invoice. */
const aboutSchemas = "{http://www.w3.org/2001/XMLSchema-instance}"

/** Everything of the standard's own that is left is known and carried; extensions, whose names have a namespace, are not. */
const carryStandard = (place: Place, name = ""): void => {
  if (name.includes("{") && !name.includes(aboutSchemas)) return
  const members = place.members()
  if (members.length > 0) for (const [key, inner] of members) carryStandard(inner, key)
  else if (Array.isArray(place.value) && place.value.length > 0) for (const item of place.items()) carryStandard(item)
  else place.carry()
}

/** What an invoice comes to: the event, and who and when, for the letter that it came in. */
export interface InvoiceRead {
  readonly draft: Draft
  readonly customer: ReadonlyArray<Identifier>
  readonly issued: string | undefined
}

/**
 * One invoice. Its customer is the seller, who wrote it; where the seller is the brand itself (by tax number or address),
 * the buyer. The same XML is the same event, whatever it comes in.
 */
export const invoiceRead = (invoice: Place, received: Received, adapter: AdapterId, own: OwnParty): InvoiceRead => {
  const file = invoice.get("file").string()
  const unreadable = invoice.get("unreadable")
  if (unreadable.isPresent) {
    const draft = unrecognisedDraft(adapter, "letter", received, invoice, `“${file}” is no invoice that can be read: ${String(unreadable.value)}`)
    unreadable.for(draft.marks).string()
    invoice.get("file").for(draft.marks).string()
    return { customer: [], issued: undefined, draft }
  }
  const xml = invoice.get("xml")
  const told = (name: keyof typeof facts): ReadonlyArray<Signal> => {
    const value = termOf(xml, invoiceTerms[name])
    return value === undefined ? [] : [{ _tag: "Told", fact: FactName.make(facts[name]), value }]
  }
  const syntax = invoice.get("syntax").string()
  const number = termOf(xml, invoiceTerms.number)
  if (number === undefined) return { customer: [], issued: undefined, draft: unrecognisedDraft(adapter, "letter", received, invoice, "an invoice without a number") }
  const [seller, buyer] = [placesOf(xml, invoiceTerms.seller)[0], placesOf(xml, invoiceTerms.buyer)[0]]
  const from = partyOf(seller, "supplier-no")
  const ownNumbers = own.taxNumbers.map(plain)
  const isOurs = from.taxNumbers.some((one) => ownNumbers.includes(plain(one))) || from.addresses.some((one) => isOwnAddress(own.addresses, one))
  const to = partyOf(buyer, isOurs ? "customer-no" : "number-at-supplier")
  const [payTo, payFrom] = [termOf(xml, invoiceTerms.payTo), termOf(xml, invoiceTerms.payFrom)]
  const account = (iban: string | undefined) => (iban !== undefined && isIban(iban) ? identifier("iban", iban.replaceAll(" ", "")) : [])
  const contract = termOf(xml, invoiceTerms.contract)
  const customer = isOurs
    ? [...to.identifiers, ...account(payFrom), ...identifier("contract-no", contract)]
    : [...from.identifiers, ...account(payTo)]
  const [brand, ...more] = isOurs ? from.identifiers : to.identifiers
  const others: ReadonlyArray<Participant> = brand === undefined ? [] : [{ role: "brand", identifiers: [brand, ...more] }]
  const issued = termOf(xml, invoiceTerms.issued)
  const type = termOf(xml, invoiceTerms.type) ?? (syntax === "ubl-credit-note" ? "381" : "380")
  const signals = (Object.keys(facts) as ReadonlyArray<keyof typeof facts>).flatMap(told)
  const reference = contract === undefined ? [] : [{ _tag: "Told" as const, fact: FactName.make("contractReference"), value: contract }]
  const event: Draft["event"] = {
    ...sharedBy(adapter, "letter"),
    _tag: "Transaction",
    key: eventKey(adapter, "invoice", digest([syntax ?? "", xml.value ?? null])),
    at: dayOf(issued, received.at),
    thread: { id: number, references: placesOf(xml, invoiceTerms.preceding).flatMap((one) => wordsOf(one) ?? []) },
    identifiers: customer,
    others,
    signals: [...signals, ...reference],
    what: Object.hasOwn(kinds, type) ? kinds[type] ?? "invoice" : `document of type ${type}`,
    number,
    ...defined({ amount: termOf(xml, invoiceTerms.gross) ?? termOf(xml, invoiceTerms.payable), currency: termOf(xml, invoiceTerms.currency) })
  }
  carryStandard(xml)
  return { draft: { at: invoice.pointer, marks: invoice.marks, event }, customer, issued: issued === undefined ? undefined : new Date(dayOf(issued, received.at).instant).toISOString().slice(0, 10) }
}
