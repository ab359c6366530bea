/** Online shops on Shopify: signed webhooks about orders, payments, refunds, shipments and customers. */
import type { ChannelAdapter } from "@redthread/channel"
import { verifyBase64 } from "./Base64Signature.ts"
import { listener } from "./Listening.ts"
import { shopifyDrafts, shopifyId } from "./ShopifyEvents.ts"
import { proxyQuery, verifyProxy } from "./ShopifyProxy.ts"
import { shopifyRecords } from "./ShopifyRecords.ts"
import { ShopifyConfig, ShopifyWire } from "./ShopifyWire.ts"

/**
 * Shopify's webhooks. It listens only: Shopify's Admin API has no messages to customers.
 *
 * ```ts
 * import { shopify } from "@redthread/adapters"
 * shopify({ secrets: ["secret"] }).kind // => "shop"
 * ```
 */
export const shopify = (config: ShopifyConfig): ChannelAdapter<ShopifyConfig, ShopifyWire> =>
  listener({
    id: shopifyId,
    kind: "shop",
    config: ShopifyConfig,
    wire: ShopifyWire,
    source: "https://shopify.dev/docs/api/admin-rest/latest/resources/webhook",
    looksRight: (root, received) => received.headers["x-shopify-topic"] !== undefined || shopifyRecords(root, received).length > 0,
    verify: (received, now) => {
      const query = proxyQuery(received)
      return query === undefined ? verifyBase64("x-shopify-hmac-sha256", config.secrets, received) : verifyProxy(config.secrets, query, received, now)
    },
    drafts: (root, received) => shopifyDrafts(config, root, received)
  })
