/** What WooCommerce delivers, and what its adapter has to be told. Source: WooCommerce REST API documentation, “Webhooks”, “Orders”, “Customers”. */
import { Schema } from "effect"
import { maybe, maybeId, maybeList, maybeText, open } from "./Lenient.ts"

/** One shop. */
export const WooCommerceConfig = Schema.Struct({
  /** Secrets that may sign deliveries: the current one, and the one before while it is being changed. */
  secrets: Schema.Array(Schema.NonEmptyString),
  /** The shop's address without path, such as `shop.example.org`; orders and customers count in it. `X-WC-Webhook-Source` says it where absent. */
  shop: Schema.optionalKey(Schema.NonEmptyString),
  /** Keys of `meta_data` in which plug-ins keep whether the buyer wants advertising; `1`, `yes` and `true` are consent. */
  consentKeys: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
export type WooCommerceConfig = typeof WooCommerceConfig.Type

const Address = open({ first_name: maybeText, last_name: maybeText, email: maybeText, phone: maybeText })
const times = { date_created_gmt: maybeText, date_modified_gmt: maybeText }

/** An order with money as decimal text; unknown keys are kept. */
export const WooCommerceOrder = open({
  id: Schema.Int, number: maybeText, order_key: Schema.String, status: maybeText, currency: maybeText, total: maybeText, customer_id: maybeId, customer_note: maybeText,
  billing: maybe(Address), shipping: maybe(Address), line_items: maybeList(Schema.Json), meta_data: maybeList(open({ key: Schema.String, value: Schema.Json })), ...times
})
export type WooCommerceOrder = typeof WooCommerceOrder.Type

/** One delivery: a resource, several of a kind as the REST API lists them, or the question whether somebody listens. */
export const WooCommerceWire = Schema.Union([
  WooCommerceOrder,
  open({ id: Schema.Int, email: maybeText, role: maybeText, username: Schema.String, first_name: maybeText, last_name: maybeText, billing: Address, ...times }),
  open({ id: Schema.Int, product_id: Schema.Int, reviewer: Schema.String, reviewer_email: maybeText, review: Schema.String, rating: Schema.Int, date_created_gmt: maybeText }),
  open({ id: Schema.Int, note: Schema.String, customer_note: Schema.Boolean, date_created_gmt: maybeText }),
  open({ webhook_id: Schema.String }),
  Schema.Array(WooCommerceOrder),
  Schema.Record(Schema.String, Schema.Json)
])
export type WooCommerceWire = typeof WooCommerceWire.Type
