/** What Shopify delivers about orders and customers, and what its adapter has to be told. Source: Shopify, “Webhooks” and the Admin API's resources. */
import { Schema } from "effect"
import { maybe, maybeId, maybeList, maybeText, open } from "./Lenient.ts"

/** One shop. */
export const ShopifyConfig = Schema.Struct({
  /** Client secrets of the app that may sign deliveries: the current one, and the one before while it is being changed. */
  secrets: Schema.Array(Schema.NonEmptyString),
  /** The shop's domain, such as `brand.myshopify.com`; customers count in it. `X-Shopify-Shop-Domain` says it where absent. */
  shop: Schema.optionalKey(Schema.NonEmptyString)
})
export type ShopifyConfig = typeof ShopifyConfig.Type

const Address = open({ first_name: maybeText, last_name: maybeText, name: maybeText, phone: maybeText })
const Agreed = open({ state: Schema.Union([Schema.Literals(["subscribed", "unsubscribed", "not_subscribed", "pending"]), Schema.String]), consent_updated_at: maybeText })
const consents = { email_marketing_consent: maybe(Schema.NullOr(Agreed)), sms_marketing_consent: maybe(Schema.NullOr(Agreed)) }
const ShopifyCustomer = open({ id: maybeId, email: maybeText, phone: maybeText, first_name: maybeText, last_name: maybeText, updated_at: maybeText, ...consents })

/** An order with money as decimal text; unknown keys are kept. */
export const ShopifyOrder = open({
  id: Schema.Int, name: maybeText, order_number: maybeId, email: maybeText, phone: maybeText, created_at: maybeText, updated_at: maybeText,
  cancelled_at: maybeText, total_price: maybeText, currency: maybeText, financial_status: maybeText, fulfillment_status: maybeText,
  buyer_accepts_marketing: maybe(Schema.Boolean), customer: maybe(Schema.NullOr(ShopifyCustomer)), billing_address: maybe(Schema.NullOr(Address)),
  shipping_address: maybe(Schema.NullOr(Address)), line_items: Schema.Array(Schema.Json)
})
export type ShopifyOrder = typeof ShopifyOrder.Type

/** One delivery: a resource as the topic says, or several of a kind as the Admin API lists them. */
export const ShopifyWire = Schema.Union([
  ShopifyOrder,
  open({ id: Schema.Int, order_id: Schema.Int, kind: Schema.String, gateway: maybeText, amount: maybeText, currency: maybeText, created_at: maybeText, status: maybeText }),
  open({ id: Schema.Int, order_id: Schema.Int, refund_line_items: Schema.Array(Schema.Json), created_at: maybeText, transactions: maybeList(Schema.Json) }),
  open({ id: Schema.Int, email: Schema.String, first_name: maybeText, last_name: maybeText, updated_at: maybeText, orders_count: Schema.Int, ...consents }),
  open({ orders: Schema.Array(ShopifyOrder) }),
  Schema.Record(Schema.String, Schema.Json)
])
export type ShopifyWire = typeof ShopifyWire.Type
