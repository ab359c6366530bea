/**
 * Electronic invoices by EN 16931: ZUGFeRD, Factur-X and XRechnung, in both syntaxes (UN/CEFACT CII, OASIS UBL) and in
 * ZUGFeRD 1.0. `BT-1` and the like are the standard's own numbers of its terms. Amounts stay the text they were written as.
 */
import { Malformed } from "@redthread/channel"
import { Result, Schema } from "effect"
import { readXml, writeXml, type XmlRoot } from "./LetterXml.ts"

/** The syntaxes: where the root element is called so, in this namespace. */
const syntaxes = {
  cii: { root: "CrossIndustryInvoice", namespace: "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" },
  "zugferd-1": { root: "CrossIndustryDocument", namespace: "urn:ferd:CrossIndustryDocument:invoice:1p0" },
  "ubl-invoice": { root: "Invoice", namespace: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" },
  "ubl-credit-note": { root: "CreditNote", namespace: "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2" }
} as const

/** The syntax of an invoice. */
export const InvoiceSyntax = Schema.Literals(["cii", "zugferd-1", "ubl-invoice", "ubl-credit-note"])
export type InvoiceSyntax = typeof InvoiceSyntax.Type

/** An invoice as JSON: its XML in `xml`, and the file inside the PDF that it was found in. */
export const LetterInvoice = Schema.Struct({
  file: Schema.optionalKey(Schema.String),
  syntax: InvoiceSyntax,
  xml: Schema.Record(Schema.String, Schema.Json)
})
export type LetterInvoice = typeof LetterInvoice.Type

/** Namespaces of the parts of CII and UBL; what stands in others is somebody's extension. */
const isOurs = (namespace: string): boolean =>
  /^urn:(un:unece:uncefact:(data:(standard|draft):|documentation:)|ferd:|oasis:names:specification:ubl:schema:xsd:(Invoice-2|CreditNote-2|CommonAggregateComponents-2|CommonBasicComponents-2)$)/.test(namespace)

/** The names that the standards give to an invoice inside a PDF, in every way they were ever written. */
export const isInvoiceFile = (name: string): boolean => /^(factur-x|zugferd-invoice|xrechnung)\.xml$/i.test(name.trim())

const syntaxOf = ({ name, namespace }: XmlRoot): InvoiceSyntax | undefined =>
  InvoiceSyntax.literals.find((syntax) => syntaxes[syntax].root === name && syntaxes[syntax].namespace === namespace)

/** Reads an invoice. `Malformed` where it is no well-formed XML, or XML of another kind, which the reason names. */
export const readInvoice = (bytes: Uint8Array, file?: string): Result.Result<LetterInvoice, Malformed> =>
  Result.flatMap(readXml(bytes, isOurs), (root) => {
    const syntax = syntaxOf(root)
    return syntax === undefined || root.content === null || typeof root.content !== "object"
      ? Result.fail(new Malformed({ at: "", reason: `This XML is no invoice by EN 16931: its root is “${root.name}”${root.namespace === "" ? "" : ` of ${root.namespace}`}${syntax === undefined ? "" : ", with nothing in it"}.` }))
      : Result.succeed({ ...(file === undefined ? {} : { file }), syntax, xml: root.content as Schema.JsonObject })
  })

/** The invoice as XML again. */
export const writeInvoice = ({ syntax, xml }: LetterInvoice): string =>
  writeXml({ name: syntaxes[syntax].root, namespace: syntaxes[syntax].namespace, content: xml })
