/** Where the terms of EN 16931 stand in each syntax, and how they are taken from there. Source: EN 16931-1, CEN/TS 16931-3-2 and -3-3. */
import type { Place } from "@redthread/channel"

/** CII, then ZUGFeRD 1.0, which calls the same things otherwise. */
const trade = (part: "Agreement" | "Delivery" | "Settlement", path: string): ReadonlyArray<string> => [
  `SupplyChainTradeTransaction/ApplicableHeaderTrade${part}/${path}`,
  `SpecifiedSupplyChainTradeTransaction/ApplicableSupplyChainTrade${part}/${path}`
]
const amount = (name: string): ReadonlyArray<string> => [
  ...trade("Settlement", `SpecifiedTradeSettlementHeaderMonetarySummation/${name}`),
  ...trade("Settlement", `SpecifiedTradeSettlementMonetarySummation/${name}`)
]
const referenced = (name: string): ReadonlyArray<string> => [...trade("Agreement", `${name}/IssuerAssignedID`), ...trade("Agreement", `${name}/ID`)]

/** The terms that we use, with every place where they may stand; the last ones are UBL's. */
export const invoiceTerms = {
  /** BT-24 */
  profile: ["ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID", "SpecifiedExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID", "CustomizationID"],
  /** BT-1 */
  number: ["ExchangedDocument/ID", "HeaderExchangedDocument/ID", "ID"],
  /** BT-2 */
  issued: ["ExchangedDocument/IssueDateTime/DateTimeString", "HeaderExchangedDocument/IssueDateTime/DateTimeString", "IssueDate"],
  /** BT-3 */
  type: ["ExchangedDocument/TypeCode", "HeaderExchangedDocument/TypeCode", "InvoiceTypeCode", "CreditNoteTypeCode"],
  /** BT-5 */
  currency: [...trade("Settlement", "InvoiceCurrencyCode"), "DocumentCurrencyCode"],
  /** BT-9 */
  due: [...trade("Settlement", "SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString"), "DueDate", "PaymentMeans/PaymentDueDate"],
  /** BT-10, in Germany the Leitweg-ID */
  buyerReference: [...trade("Agreement", "BuyerReference"), "BuyerReference"],
  /** BT-12 */
  contract: [...referenced("ContractReferencedDocument"), "ContractDocumentReference/ID"],
  /** BT-13 */
  order: [...referenced("BuyerOrderReferencedDocument"), "OrderReference/ID"],
  /** BT-25 */
  preceding: [...trade("Settlement", "InvoiceReferencedDocument/IssuerAssignedID"), ...trade("Settlement", "InvoiceReferencedDocument/ID"), "BillingReference/InvoiceDocumentReference/ID"],
  /** BT-72 */
  delivered: [...trade("Delivery", "ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString"), "Delivery/ActualDeliveryDate"],
  /** BT-83 */
  purpose: [...trade("Settlement", "PaymentReference"), "PaymentMeans/PaymentID"],
  /** BT-84 */
  payTo: [...trade("Settlement", "SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID"), "PaymentMeans/PayeeFinancialAccount/ID"],
  /** BT-91 */
  payFrom: [...trade("Settlement", "SpecifiedTradeSettlementPaymentMeans/PayerPartyDebtorFinancialAccount/IBANID"), "PaymentMeans/PaymentMandate/PayerFinancialAccount/ID"],
  /** BT-109 */
  net: [...amount("TaxBasisTotalAmount"), "LegalMonetaryTotal/TaxExclusiveAmount"],
  /** BT-110 */
  tax: [...amount("TaxTotalAmount"), "TaxTotal/TaxAmount"],
  /** BT-112 */
  gross: [...amount("GrandTotalAmount"), "LegalMonetaryTotal/TaxInclusiveAmount"],
  /** BT-115 */
  payable: [...amount("DuePayableAmount"), "LegalMonetaryTotal/PayableAmount"],
  /** BG-4 */
  seller: [...trade("Agreement", "SellerTradeParty"), "AccountingSupplierParty/Party"],
  /** BG-7 */
  buyer: [...trade("Agreement", "BuyerTradeParty"), "AccountingCustomerParty/Party"]
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>

/** What a seller or buyer is known by. */
export const partyTerms = {
  /** BT-27, BT-44: the legal name; BT-28, BT-45 where that is missing */
  name: ["Name", "PartyLegalEntity/RegistrationName", "PartyName/Name"],
  /** BT-29, BT-46: what the other side calls this one */
  number: ["ID", "PartyIdentification/ID"],
  /** with a scheme, such as 0088 for GLN */
  global: ["GlobalID", "PartyIdentification/ID"],
  /** BT-31, BT-32, BT-48 */
  tax: ["SpecifiedTaxRegistration/ID", "PartyTaxScheme/CompanyID"],
  /** BT-30, BT-47: of the register of companies */
  register: ["SpecifiedLegalOrganization/ID", "PartyLegalEntity/CompanyID"],
  /** BT-34, BT-49 */
  endpoint: ["URIUniversalCommunication/URIID", "EndpointID"],
  /** BT-42, BT-57 */
  phone: ["DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber", "Contact/Telephone"],
  /** BT-43, BT-58 */
  email: ["DefinedTradeContact/EmailURIUniversalCommunication/URIID", "DefinedTradeContact/EmailURIUniversalCommunication/CompleteNumber", "Contact/ElectronicMail"]
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>

const each = (place: Place): ReadonlyArray<Place> => (Array.isArray(place.value) ? place.items() : place.isPresent ? [place] : [])

/** Every place where a term stands. */
export const placesOf = (place: Place, paths: ReadonlyArray<string>): ReadonlyArray<Place> =>
  paths.flatMap((path) => path.split("/").reduce<ReadonlyArray<Place>>((places, name) => places.flatMap((one) => each(one.get(name))), each(place)))

/** The text of an element, without the blanks around it; `undefined` where it says nothing. Taken as read. */
export const wordsOf = (place: Place): string | undefined => (typeof place.value === "string" ? place : place.get("#text")).string()?.trim() || undefined

/** An attribute of an element, such as `schemeID`. Taken as read. */
export const attributeOf = (place: Place, name: string): string | undefined => place.get(`@${name}`).name()

/** The first of a term's values that says something. */
export const termOf = (place: Place, paths: ReadonlyArray<string>): string | undefined => {
  for (const one of placesOf(place, paths)) {
    const words = wordsOf(one)
    if (words !== undefined) return words
  }
  return undefined
}
