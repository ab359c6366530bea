/** What the kit needs to judge the adapters for online shops: what their vendors' documentation shows. */
import { shopify, wooCommerce } from "@redthread/adapters"
import type { Received } from "@redthread/channel"
import type { ChannelKit } from "@redthread/testing"
import { createHmac } from "node:crypto"
import { type Candidate, filesIn, of } from "./KitMessaging.ts"

type Payloads = readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>]

/** The samples of a folder whose names begin alike. */
export const beginning = (folder: string, start: string, told: Readonly<Record<string, Partial<ChannelKit.Payload>>>): Payloads =>
  filesIn(folder, told).filter(({ name }) => name.startsWith(start)) as unknown as Payloads

const base64 = (header: string, secret: string) => ({ body }: Received) => ({ [header]: createHmac("sha256", secret).update(body).digest("base64") })
const pair = (payloads: Payloads, first: string, again: string): readonly [ChannelKit.Payload, ChannelKit.Payload] =>
  [first, again].map((name) => payloads.find((payload) => payload.name === name)) as unknown as readonly [ChannelKit.Payload, ChannelKit.Payload]

const shop = "brand.myshopify.com"
const buyer = [of("shopify-customer", "115310627314723954", shop), of("email", "anna@post.example.org"), of("phone", "+491715550101"), of("name", "Anna Berg")]
const shopifyPayloads = beginning("shop", "shopify", { "shopify-order.json": { customer: buyer } })

/** Shopify, after the documentation of its webhooks. */
export const shopifyCandidate: Candidate = {
  adapter: shopify({ secrets: ["new secret", "old secret"], shop }),
  samples: {
    payloads: shopifyPayloads,
    signing: { sign: base64("x-shopify-hmac-sha256", "new secret"), earlier: base64("x-shopify-hmac-sha256", "old secret") },
    reissues: [pair(shopifyPayloads, "shopify-order.json", "shopify-order-paid.json")],
    exempt: { "channel/no-echo": "orders are no messages, and nothing is sent" }
  }
}

const store = "shop.example.org"
const wooPayloads = beginning("shop", "woocommerce", {
  "woocommerce-order.json": { customer: [of("woocommerce-customer", "25", store), of("email", "tariq@post.example.org"), of("phone", "0221 555017"), of("name", "Tariq Sommer")] },
  "woocommerce-review.json": { speaker: "customer" },
  "woocommerce-note.json": { speaker: "echo" }
})

/** WooCommerce, after the documentation of its webhooks and resources. */
export const wooCommerceCandidate: Candidate = {
  adapter: wooCommerce({ secrets: ["new secret", "old secret"], shop: store, consentKeys: ["_newsletter_optin"] }),
  samples: {
    payloads: wooPayloads,
    signing: { sign: base64("x-wc-webhook-signature", "new secret"), earlier: base64("x-wc-webhook-signature", "old secret") },
    reissues: [pair(wooPayloads, "woocommerce-order.json", "woocommerce-order-completed.json")]
  }
}
