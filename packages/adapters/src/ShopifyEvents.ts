/** What Shopify's resources say: orders, payments, refunds, shipments; who the customer is, and what may be sent. */
import type { Draft, Place, Received } from "@redthread/channel"
import type { Identifier } from "@redthread/model"
import { adapterId, digest, eventKey, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { fresh, noticeDraft } from "./Listening.ts"
import { boughtDraft, claimed, contactOf, marketingDraft, recipientOf, revisionAt, timeIn } from "./ShopPeople.ts"
import { type ShopifyKind, type ShopifyRecord, shopifyRecords } from "./ShopifyRecords.ts"
import type { ShopifyConfig } from "./ShopifyWire.ts"
import { carry, eachOnce } from "./Webhook.ts"

/** The name under which the adapter and its keys are known. */
export const shopifyId = adapterId("shopify")

const changed = ["updated_at", "processed_at", "created_at", "completed_at"]

const peopleIn = (record: Place, shop: string | undefined): ReadonlyArray<Identifier> => {
  const customer = record.get("customer")
  return eachOnce([
    ...claimed("shopify-customer", customer.get("id").text(), shop),
    ...claimed("email", record.get("email").name()),
    ...claimed("email", record.get("contact_email").name()),
    ...claimed("phone", record.get("phone").name()),
    ...contactOf(customer),
    ...contactOf(record.get("billing_address"))
  ])
}

/** Documented members of orders that stay with the raw payload. Source: Admin API, “Order”, “DraftOrder”, “Checkout”. */
const kept = [
  "admin_graphql_api_id", "app_id", "browser_ip", "cart_token", "checkout_id", "checkout_token", "client_details", "closed_at", "confirmed", "confirmation_number",
  "customer", "billing_address", "shipping_address", "line_items", "shipping_lines", "tax_lines", "discount_codes", "discount_applications", "note_attributes", "fulfillments",
  "refunds", "payment_gateway_names", "payment_terms", "landing_site", "landing_site_ref", "referring_site", "source_name", "source_identifier", "source_url", "tags", "test",
  "token", "order_status_url", "invoice_url", "location_id", "user_id", "device_id", "gateway", "processing_method", "reference", "subtotal_price", "total_discounts",
  "total_line_items_price", "total_tax", "total_weight", "total_outstanding", "total_tip_received", "taxes_included", "current_total_price", "current_subtotal_price",
  "current_total_tax", "current_total_discounts", "presentment_currency", "total_price_set", "number", "order_number", "created_at", "processed_at", "completed_at", "customer_locale"
]

const notesOf = (record: Place, keys: ReadonlyArray<string>): ReadonlyArray<string> =>
  keys.flatMap((key) => {
    const text = record.get(key).name()
    record.get(key).carry()
    return text === undefined ? [] : [`${key.replaceAll("_", " ")}: ${text}`]
  })

const orderDrafts = (record: Place, kind: "order" | "draft order" | "checkout", received: Received, shop: string | undefined): ReadonlyArray<Draft> => {
  const at = timeIn(record, changed, received.at)
  const id = record.get("id").text() || record.get("token").text() || digest(record.value)
  const identifiers = peopleIn(record, shop)
  const revision = revisionAt(at)
  const bought = boughtDraft(record, {
    adapter: shopifyId, what: kind, id, number: record.get("name").name() ?? (record.get("order_number").text() || id), order: kind === "order" ? id : record.get("order_id").text() || id, shop: "",
    at, revision, identifiers, others: recipientOf(record.get("shipping_address"), identifiers),
    amount: record.get("total_price").text(), currency: record.get("currency").name(),
    notes: notesOf(record, ["financial_status", "fulfillment_status", "status", "cancelled_at", "cancel_reason", "note"])
  })
  carry(record, ...kept)
  const accepts = record.get("buyer_accepts_marketing").boolean()
  // Not ticking a box takes nothing back that was allowed before.
  if (accepts !== true) return [bought]
  const mine = fresh(record)
  mine.get("buyer_accepts_marketing").boolean()
  return [bought, marketingDraft(mine, shopifyId, { about: [kind, id], at, channel: "email", evidence: `buyer accepts marketing (${kind} ${bought.event._tag === "Transaction" ? bought.event.number : id})`, granted: true, identifiers, revision })]
}

const consentDrafts = (record: Place, received: Received, identifiers: ReadonlyArray<Identifier>, id: string): ReadonlyArray<Draft> =>
  (["email", "sms"] as const).flatMap((channel) => {
    const said = fresh(record).get(`${channel}_marketing_consent`)
    const state = said.get("state").name()?.toLowerCase()
    if (state !== "subscribed" && state !== "unsubscribed" && state !== "redacted") return []
    const at = timeIn(said, ["consent_updated_at"], received.at)
    carry(said, "opt_in_level", "consent_collected_from")
    return [marketingDraft(said, shopifyId, { about: ["customer", id], at, channel, evidence: `${channel} marketing consent: ${state}`, granted: state === "subscribed", identifiers, revision: revisionAt(at) })]
  })

const customerDrafts = (record: Place, received: Received, shop: string | undefined, idKey: "id" | "customer_id"): ReadonlyArray<Draft> => {
  const id = record.get(idKey).text() || digest(record.value)
  const account = claimed("shopify-customer", id, shop)
  const at = timeIn(record, changed, received.at)
  const identifiers = eachOnce([...account, ...contactOf(record), ...claimed("email", record.get("email_address").name()), ...contactOf(record.get("default_address"))])
  carry(record, "default_address", "addresses", "email_marketing_consent", "sms_marketing_consent", "orders_count", "total_spent", "state", "tags", "note", "verified_email", "last_order_id", "last_order_name", "created_at", "tax_exempt", "currency", "admin_graphql_api_id", "accepts_marketing", "accepts_marketing_updated_at", "marketing_opt_in_level")
  const consents = consentDrafts(record, received, identifiers, id)
  if (idKey === "customer_id" && consents.length > 0) {
    for (const leaf of record.marks.read) consents[0]?.marks.read.add(leaf)
    return consents
  }
  return [{
    at: record.pointer,
    marks: record.marks,
    event: {
      ...sharedBy(shopifyId, "shop"), _tag: "IdentityChanged", key: eventKey(shopifyId, "customer", id), revision: revisionAt(at), at, thread: { references: [] }, identifiers, was: account, now: identifiers
    }
  }, ...consents]
}

/** Payments, refunds and shipments of an order. */
const partDraft = (record: Place, what: "payment" | "refund" | "shipment", received: Received): Draft => {
  const at = timeIn(record, changed, received.at)
  const [id, order] = [record.get("id").text() || digest(record.value), record.get("order_id").text() || "unknown"]
  const paid = what === "payment" ? record : record.get("transactions").items()[0] ?? record
  const [amount, currency] = what === "shipment" ? [undefined, undefined] : [paid.get("amount").text(), paid.get("currency").name()]
  const notes = notesOf(record, ["kind", "status", "gateway", "shipment_status", "tracking_company", "tracking_number", "note"])
  carry(record, "admin_graphql_api_id", "refund_line_items", "transactions", "order_adjustments", "line_items", "tracking_numbers", "tracking_url", "tracking_urls", "receipt", "payment_details", "authorization", "parent_id", "user_id", "location_id", "source_name", "test", "processed_at", "created_at", "service", "destination", "origin_address", "device_id", "error_code", "restock", "message", "name")
  return boughtDraft(record, { adapter: shopifyId, what, id, number: id, order, shop: "", at, revision: revisionAt(at), amount, currency, identifiers: claimed("email", record.get("email").name()), others: [], notes })
}

const readers: Readonly<Record<ShopifyKind, (record: Place, received: Received, shop: string | undefined, topic: string) => ReadonlyArray<Draft>>> = {
  "order": (record, received, shop) => orderDrafts(record, "order", received, shop),
  "draft order": (record, received, shop) => orderDrafts(record, "draft order", received, shop),
  "checkout": (record, received, shop) => orderDrafts(record, "checkout", received, shop),
  "payment": (record, received) => [partDraft(record, "payment", received)],
  "refund": (record, received) => [partDraft(record, "refund", received)],
  "shipment": (record, received) => [partDraft(record, "shipment", received)],
  "customer": (record, received, shop) => customerDrafts(record, received, shop, "id"),
  "consent": (record, received, shop) => customerDrafts(record, received, shop, "customer_id"),
  "privacy": (record, received, shop, topic) => {
    const customer = record.get("customer")
    const identifiers = eachOnce([...claimed("shopify-customer", customer.get("id").text(), shop), ...contactOf(customer)])
    const notice = noticeDraft(shopifyId, "shop", received, record, topic)
    return [{ ...notice, event: { ...notice.event, identifiers } }]
  }
}

const draftsOf = (config: ShopifyConfig, received: Received, { kind, place, topic }: ShopifyRecord): ReadonlyArray<Draft> => {
  const record = fresh(place)
  return kind === undefined ? [noticeDraft(shopifyId, "shop", received, record, topic)] : readers[kind](record, received, config.shop ?? received.headers["x-shopify-shop-domain"], topic)
}

/** The events of one delivery. */
export const shopifyDrafts = (config: ShopifyConfig, root: Place, received: Received): ReadonlyArray<Draft> => {
  const records = shopifyRecords(root, received)
  return records.length > 0 ? records.flatMap((record) => draftsOf(config, received, record)) : [unrecognisedDraft(shopifyId, "shop", received, fresh(root), `an object with ${root.members().slice(0, 5).map(([key]) => key.slice(0, 40)).join(", ") || "nothing in it"}`)]
}
