/** Which of Shopify's resources a delivery holds: as its topic says, else by the keys that only this resource has. */
import type { Place, Received } from "@redthread/channel"
import { has } from "./Listening.ts"

/** Resources that are read; all others are news about the shop. */
export type ShopifyKind = "order" | "draft order" | "checkout" | "payment" | "refund" | "shipment" | "customer" | "consent" | "privacy"

const byTopic: ReadonlyArray<readonly [RegExp, ShopifyKind]> = [
  [/^orders\//, "order"], [/^draft_orders\//, "draft order"], [/^(checkouts|carts)\//, "checkout"], [/^order_transactions\//, "payment"], [/^refunds\//, "refund"],
  [/^fulfillments\//, "shipment"], [/^(customers\/(data_request|redact)|shop\/redact)$/, "privacy"], [/^customers_(email_)?marketing_consent\//, "consent"],
  [/^customers\/(create|update|enable|disable|delete)$/, "customer"]
]

const byKeys: ReadonlyArray<readonly [ShopifyKind, (place: Place) => boolean]> = [
  ["privacy", (place) => has(place, "shop_id", "shop_domain")],
  ["consent", (place) => has(place, "customer_id") && (has(place, "email_marketing_consent") || has(place, "sms_marketing_consent"))],
  ["refund", (place) => has(place, "order_id", "refund_line_items")],
  ["payment", (place) => has(place, "order_id", "kind", "gateway")],
  ["shipment", (place) => has(place, "order_id") && (place.get("tracking_number").value !== undefined || place.get("tracking_numbers").value !== undefined)],
  ["checkout", (place) => has(place, "token") && (has(place, "abandoned_checkout_url") || (has(place, "line_items") && (!has(place, "id") || place.get("id").value === place.get("token").value)))],
  ["draft order", (place) => has(place, "line_items") && place.get("invoice_url").value !== undefined],
  ["order", (place) => has(place, "id", "line_items") && ["total_price", "subtotal_price", "financial_status", "order_number", "admin_graphql_api_id", "contact_email"].some((key) => place.get(key).value !== undefined)],
  ["customer", (place) => has(place, "id") && ((has(place, "orders_count") && !has(place, "avatar_url")) || has(place, "email_marketing_consent") || has(place, "accepts_marketing"))]
]

const wrappers: Readonly<Record<string, ShopifyKind>> = {
  order: "order", draft_order: "draft order", checkout: "checkout", transaction: "payment", refund: "refund", fulfillment: "shipment", customer: "customer"
}

/** Resources that say nothing about a customer. Source: Admin API, “Resources”. */
const others = /^(product|variant|image|shop|inventory_item|inventory_level|custom_collection|smart_collection|collection|page|redirect|script_tag|shipping_zone|storefront_access_token|carrier_service|discount_code|price_rule|gift_card|recurring_application_charge|usage_charge|application_charge|webhook|payout|balance|fulfillment_order|original_fulfillment_order|submitted_fulfillment_order|unsubmitted_fulfillment_order|theme|location|blog|article|metafield|event|report|addresse|product_listing|collection_listing|order_edit|dispute|return|company|refund_line_item|subscription_contract)$/

/** Bare records without a mark of their own, by the keys that only they have. Source: “Webhooks”, sample payloads. */
const bareOthers: ReadonlyArray<readonly [string, (place: Place) => boolean]> = [
  ["tender transaction", (place) => has(place, "order_id", "payment_method", "processed_at")],
  ["dispute", (place) => has(place, "order_id", "type", "reason", "status", "amount")],
  ["order risk", (place) => has(place, "order_id", "risk_level")],
  ["shop", (place) => has(place, "id", "myshopify_domain")],
  ["customer tags", (place) => String(place.get("customerId").value).startsWith("gid://shopify/")],
  ["inventory level", (place) => has(place, "inventory_item_id", "location_id")]
]

/** One resource with its place; `kind` is absent where it says nothing about a customer, and `topic` names it. */
export interface ShopifyRecord {
  readonly place: Place
  readonly kind: ShopifyKind | undefined
  readonly topic: string
}

const kindOf = (place: Place): ShopifyKind | undefined => byKeys.find(([, is]) => is(place))?.[0]

const isOther = (name: string, inside: Place): boolean => {
  const [place = inside] = inside.items()
  return others.test(name) && inside.value !== null && typeof inside.value === "object" && (name !== "event" || has(place, "verb"))
}

/** The resources of a delivery; none where it is nothing that Shopify documents. */
export const shopifyRecords = (root: Place, { headers }: Received): ReadonlyArray<ShopifyRecord> => {
  const topic = headers["x-shopify-topic"]
  if (topic !== undefined) return [{ place: root, kind: byTopic.find(([test]) => test.test(topic))?.[1], topic }]
  const kind = kindOf(root)
  if (kind !== undefined) return [{ place: root, kind, topic: kind }]
  const gid = String(root.get("admin_graphql_api_id").value)
  if (gid.startsWith("gid://shopify/")) return [{ place: root, kind: undefined, topic: gid.split("/")[3] ?? "resource" }]
  const [bare] = bareOthers.find(([, is]) => is(root)) ?? []
  if (bare !== undefined) return [{ place: root, kind: undefined, topic: bare }]
  const members = root.members()
  return members.flatMap(([key, inside]): ReadonlyArray<ShopifyRecord> => {
    const one = key === "custom_collection" ? key : key.replace(/(?<=[^s])s$/, "")
    const known = Object.hasOwn(wrappers, one) ? wrappers[one] : undefined
    if (known === undefined) return isOther(one, inside) && (members.length === 1 || one.endsWith("fulfillment_order")) ? [{ place: inside, kind: undefined, topic: key }] : []
    const places = Array.isArray(inside.value) ? inside.items() : [inside]
    if (members.length > 1 && !places.some((place) => kindOf(place) !== undefined)) return []
    return places.map((place) => ({ place, kind: kindOf(place) === undefined ? undefined : known, topic: key }))
  })
}
