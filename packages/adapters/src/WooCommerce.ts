/** Online shops on WooCommerce: signed webhooks about orders, refunds, customers and reviews. */
import { type ChannelAdapter, type Received, textOf } from "@redthread/channel"
import { Result } from "effect"
import { verifyBase64 } from "./Base64Signature.ts"
import { exactDocument, listener } from "./Listening.ts"
import { isWooCommerce, wooCommerceDrafts, wooCommerceId } from "./WooCommerceEvents.ts"
import { WooCommerceConfig, WooCommerceWire } from "./WooCommerceWire.ts"

/** A new webhook asks with the form `webhook_id=14` whether somebody listens; all else is JSON. */
const documentOf = (received: Received): ReturnType<typeof exactDocument> => {
  const [, id] = /^webhook_id=(\d{1,20})$/.exec(textOf(received).trim()) ?? []
  return id === undefined ? exactDocument(received) : Result.succeed({ webhook_id: id })
}

/**
 * WooCommerce's webhooks. It listens only: what a shop says to a customer goes out as mail.
 *
 * ```ts
 * import { wooCommerce } from "@redthread/adapters"
 * wooCommerce({ secrets: ["secret"] }).kind // => "shop"
 * ```
 */
export const wooCommerce = (config: WooCommerceConfig): ChannelAdapter<WooCommerceConfig, WooCommerceWire> =>
  listener({
    id: wooCommerceId,
    kind: "shop",
    config: WooCommerceConfig,
    wire: WooCommerceWire,
    source: "https://woocommerce.github.io/woocommerce-rest-api-docs/#webhooks",
    looksRight: isWooCommerce,
    verify: (received) => verifyBase64("x-wc-webhook-signature", config.secrets, received),
    drafts: (root, received) => wooCommerceDrafts(config, root, received),
    document: documentOf
  })
