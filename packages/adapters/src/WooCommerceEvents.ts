/** What WooCommerce's resources say: orders, refunds, customers, reviews, notes to the customer; all others are news about the shop. */
import type { Draft, Place, Received } from "@redthread/channel"
import { type Identifier, Namespace, type OutsideTime } from "@redthread/model"
import { adapterId, digest, eventKey, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { fresh, has, noticeDraft } from "./Listening.ts"
import { boughtDraft, claimed, contactOf, marketingDraft, recipientOf, revisionAt, timeIn } from "./ShopPeople.ts"
import { carry, eachOnce } from "./Webhook.ts"
import type { WooCommerceConfig } from "./WooCommerceWire.ts"

/** The name under which the adapter and its keys are known. */
export const wooCommerceId = adapterId("woocommerce")

const hostOf = (address: string | undefined): string | undefined => address?.replace(/^https?:\/\//, "").replace(/\/.*$/, "") || undefined

interface Scene {
  readonly config: WooCommerceConfig
  readonly received: Received
  readonly shop: string
}

const shopOf = (config: WooCommerceConfig, { headers }: Received): string => config.shop ?? hostOf(headers["x-wc-webhook-source"]) ?? ""

const timeOf = (record: Place, received: Received): OutsideTime => {
  const at = timeIn(record, ["date_modified_gmt", "date_created_gmt", "date_modified", "date_created"], received.at)
  carry(record, "date_created", "date_created_gmt", "date_modified", "date_modified_gmt", "_links", "meta_data", "links")
  return at
}

/** A customer number of 0 is a guest; others have an account and were logged in when they bought. */
const accountOf = (id: string | undefined, { shop }: Scene): ReadonlyArray<Identifier> =>
  id === undefined || /^0?$/.test(id) ? [] : [{ namespace: Namespace.make("woocommerce-customer"), value: id, ...(shop === "" ? {} : { scope: shop }), assurance: "authenticated" }]

const orderDrafts = (record: Place, scene: Scene): ReadonlyArray<Draft> => {
  const { config, received, shop } = scene
  const at = timeOf(record, received)
  const id = record.get("id").text() || digest(record.value)
  const identifiers = eachOnce([...accountOf(record.get("customer_id").text(), scene), ...contactOf(record.get("billing"))])
  const number = record.get("number").text() || id
  const revision = revisionAt(at)
  const notes = (["status", "customer_note", "payment_method_title", "date_paid", "date_completed"] as const).flatMap((key) => {
    const text = record.get(key).name()
    return text === undefined ? [] : [`${key.replaceAll("_", " ")}: ${text}`]
  })
  const bought = boughtDraft(record, {
    adapter: wooCommerceId, what: "order", id, number, order: id, shop, at, revision, identifiers, notes, others: recipientOf(record.get("shipping"), identifiers),
    amount: record.get("total").text(), currency: record.get("currency").name()
  })
  carry(record, "billing", "shipping", "line_items", "tax_lines", "shipping_lines", "fee_lines", "coupon_lines", "refunds", "order_key", "created_via", "version", "discount_total", "discount_tax",
    "shipping_total", "shipping_tax", "cart_tax", "total_tax", "prices_include_tax", "customer_ip_address", "customer_user_agent", "payment_method", "transaction_id", "date_paid_gmt",
    "date_completed_gmt", "cart_hash", "parent_id", "set_paid", "currency_symbol", "payment_url", "is_editable", "needs_payment", "needs_processing")
  const consents = record.get("meta_data").items().flatMap((item): ReadonlyArray<Draft> => {
    const key = item.get("key").value
    if (typeof key !== "string" || config.consentKeys?.includes(key) !== true) return []
    const mine = fresh(item)
    const said = mine.get("value").text()?.toLowerCase()
    mine.get("key").string()
    if (said === undefined || !/^(1|yes|true)$/.test(said)) return []
    return [marketingDraft(mine, wooCommerceId, { about: [...(shop === "" ? [] : [shop]), "order", id, key], at, channel: "email", evidence: `${key}: ${said}`, granted: true, identifiers, revision })]
  })
  return [bought, ...consents]
}

const refundDraft = (record: Place, { received, shop }: Scene): Draft => {
  const at = timeOf(record, received)
  const id = record.get("id").text() || digest(record.value)
  const reason = record.get("reason").name()
  carry(record, "refunded_by", "refunded_payment", "line_items", "shipping_lines", "tax_lines", "fee_lines", "api_refund")
  return boughtDraft(record, {
    adapter: wooCommerceId, what: "refund", id, number: id, order: record.get("parent_id").text() || id, shop, at, revision: revisionAt(at), amount: record.get("amount").text(),
    currency: record.get("currency").name(), identifiers: [], others: [], notes: reason === undefined ? [] : [reason]
  })
}

const customerDraft = (record: Place, scene: Scene): Draft => {
  const at = timeOf(record, scene.received)
  const id = record.get("id").text() || digest(record.value)
  const account = accountOf(id, scene).map((one) => ({ ...one, assurance: "channel-verified" as const }))
  const identifiers = eachOnce([...account, ...claimed("portal-account", record.get("username").name(), scene.shop === "" ? undefined : scene.shop), ...contactOf(record), ...contactOf(record.get("billing"))])
  carry(record, "billing", "shipping", "role", "is_paying_customer", "avatar_url", "orders_count", "total_spent")
  return {
    at: record.pointer, marks: record.marks,
    event: { ...sharedBy(wooCommerceId, "shop"), _tag: "IdentityChanged", key: eventKey(wooCommerceId, scene.shop, "customer", id), revision: revisionAt(at), at, thread: { references: [] }, identifiers, was: account, now: identifiers }
  }
}

/** A review is a customer speaking in public; a note with `customer_note` is a mail to the customer, others are between colleagues. */
const saidDraft = (record: Place, { received, shop }: Scene, by: "review" | "note"): Draft => {
  const at = timeOf(record, received)
  const id = record.get("id").text() || digest(record.value)
  const html = record.get(by).string() ?? ""
  const rating = by === "review" ? record.get("rating").text() : undefined
  const about = by === "review" ? record.get("product_id").text() : undefined
  const inWords = /<[a-z/]/i.test(html) ? { _tag: "Html" as const, html } : { _tag: "Text" as const, text: html }
  carry(record, "reviewer_avatar_urls", "status", "verified", "added_by_user", "customer_note", "product_name", "product_permalink")
  const base = { ...sharedBy(wooCommerceId, "shop"), key: eventKey(wooCommerceId, shop, by, id), revision: revisionAt(at), at, thread: { id, references: about === undefined ? [] : [`product:${about}`] } }
  const author = by === "note" ? record.get("author").name() : undefined
  if (by === "note" && record.get("customer_note").value !== true) {
    return { at: record.pointer, marks: record.marks, event: { ...base, _tag: "ChannelNotice", identifiers: [], topic: `order note${author === undefined ? "" : ` by ${author}`}`, text: html } }
  }
  return {
    at: record.pointer, marks: record.marks,
    event: {
      ...base, _tag: "Message", identifiers: by === "review" ? [...claimed("email", record.get("reviewer_email").name()), ...claimed("name", record.get("reviewer").name())] : [],
      signals: rating === undefined ? [] : [{ _tag: "Noted", text: `rating: ${rating} of 5` }], direction: by === "review" ? "inbound" : "outbound", content: [inWords], ...(by === "note" ? { automatic: "echo" as const } : {})
    }
  }
}

const kinds: ReadonlyArray<readonly [(place: Place) => boolean, (record: Place, scene: Scene) => ReadonlyArray<Draft>]> = [
  [(place) => has(place, "id", "order_key"), orderDrafts],
  [(place) => has(place, "id", "amount") && place.get("refunded_by").value !== undefined, (record, scene) => [refundDraft(record, scene)]],
  [(place) => has(place, "id", "username") && (has(place, "billing") || has(place, "role")), (record, scene) => [customerDraft(record, scene)]],
  [(place) => has(place, "id", "review", "product_id"), (record, scene) => [saidDraft(record, scene, "review")]],
  [(place) => has(place, "id", "note") && typeof place.get("customer_note").value === "boolean", (record, scene) => [saidDraft(record, scene, "note")]],
  [(place) => has(place, "webhook_id"), (record, { received }) => [noticeDraft(wooCommerceId, "shop", received, record, "ping")]],
  [(place) => has(place, "id", "delivery_url", "topic"), (record, { received }) => [noticeDraft(wooCommerceId, "shop", received, record, "webhook")]],
  [(place) => has(place, "id", "code", "discount_type"), (record, { received }) => [noticeDraft(wooCommerceId, "shop", received, record, "coupon")]],
  [(place) => has(place, "id", "permalink", "catalog_visibility"), (record, { received }) => [noticeDraft(wooCommerceId, "shop", received, record, "product")]],
  [(place) => has(place, "id", "permalink", "attributes", "sku"), (record, { received }) => [noticeDraft(wooCommerceId, "shop", received, record, "product variation")]],
  [(place) => has(place, "action", "arg") && place.members().length === 2, (record, { received }) => [noticeDraft(wooCommerceId, "shop", received, record, "action")]]
]

/** The resources in a delivery: itself, the items of a list, or of a batch (`create`, `update`, `delete`). */
const recordsIn = (root: Place): ReadonlyArray<Place> => {
  const batch = ["create", "update", "delete"].flatMap((key) => root.get(key).items())
  return Array.isArray(root.value) ? root.items() : batch.length > 0 && !has(root, "id") ? batch : [root]
}

/** Whether WooCommerce could have sent this: one of its resources stands in it, or its headers say so. */
export const isWooCommerce = (root: Place, { headers }: Received): boolean =>
  headers["x-wc-webhook-topic"] !== undefined || recordsIn(root).some((place) => kinds.some(([is]) => is(place)) && (has(place, "_links") || has(place, "webhook_id") || has(place, "order_key") || has(place, "action", "arg") || place.get("date_created_gmt").value !== undefined))

/** The events of one delivery. */
export const wooCommerceDrafts = (config: WooCommerceConfig, root: Place, received: Received): ReadonlyArray<Draft> => {
  const scene = { config, received, shop: shopOf(config, received) }
  const topic = received.headers["x-wc-webhook-topic"]
  return recordsIn(root).flatMap((place) => {
    const record = fresh(place)
    const [, read] = kinds.find(([is]) => is(place)) ?? []
    if (read !== undefined) return read(record, scene)
    return topic === undefined
      ? [unrecognisedDraft(wooCommerceId, "shop", received, record, `an object with ${place.members().slice(0, 5).map(([key]) => key.slice(0, 40)).join(", ") || "nothing in it"}`)]
      : [noticeDraft(wooCommerceId, "shop", received, record, topic)]
  })
}
