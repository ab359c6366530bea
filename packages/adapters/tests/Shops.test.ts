import { shopify, wooCommerce } from "@redthread/adapters"
import { consentOf } from "@redthread/channel"
import { Instant, interactionOf, InteractionId, Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { createHmac } from "node:crypto"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, sample } from "./deliveries.ts"

const onShopify = shopify({ secrets: ["hush"], shop: "brand.myshopify.com" })
const onWoo = wooCommerce({ secrets: ["secret"], shop: "shop.example.org", consentKeys: ["_newsletter_optin"] })
const shopSample = (name: string) => sample("shop", "shop", name)

describe("an order on Shopify", () => {
  it("is a transaction with its exact amount, its long id, and everybody who is named", async () => {
    const [order, consent] = await normalised(onShopify, shopSample("shopify-order.json"))
    expect(order).toMatchObject({
      _tag: "Transaction", what: "order", number: "#1042", amount: "119.90", currency: "EUR", key: "shopify:order:820982911946154508",
      thread: { conversation: "shopify:order:820982911946154508", id: "820982911946154508" }, at: { raw: "2026-03-02T10:15:04+01:00" },
      others: [{ role: "other", identifiers: [{ namespace: "name", value: "Uwe Sand" }, { namespace: "phone", value: "+491715550202" }] }]
    })
    expect(order?.identifiers.map(({ namespace, scope, value }) => `${namespace} ${value} ${scope ?? ""}`.trim())).toEqual([
      "shopify-customer 115310627314723954 brand.myshopify.com", "email anna@post.example.org", "phone +491715550101", "name Anna Berg"
    ])
    expect(order?.source.unrecognised).toEqual(["/loyalty_points"])
    expect(consent).toMatchObject({ _tag: "ConsentChanged", consent: { purpose: "marketing", channel: "email", granted: true } })
  })

  it("that was changed is the same order at a later revision, in whatever order the news comes", async () => {
    const first = await normalised(onShopify, shopSample("shopify-order.json"))
    const again = await normalised(onShopify, shopSample("shopify-order-paid.json"))
    for (const events of [[...first, ...again], [...again, ...first]]) {
      const kept = interactionOf(InteractionId.make("i"), events)?.events.filter(({ _tag }) => _tag === "Transaction")
      expect(kept).toMatchObject([{ amount: "109.90", signals: [{ text: "financial status: paid" }, { text: "fulfillment status: fulfilled" }] }])
    }
  })

  it("without a tick at advertising takes no earlier consent back", async () => {
    expect((await normalised(onShopify, shopSample("shopify-checkout.json"))).map(({ _tag }) => _tag)).toEqual(["Transaction"])
  })

  it("written with numbers keeps every digit of them", async () => {
    const [order] = await normalised(onShopify, delivery("shop", "{\"id\":1,\"line_items\":[],\"total_price\":10.00,\"currency\":\"EUR\"}"))
    expect(order).toMatchObject({ amount: "10.00" })
    const [large] = await normalised(onShopify, delivery("shop", "{\"id\":98765432109876543210,\"line_items\":[],\"total_price\":0.12345678901234567890}"))
    expect(large).toMatchObject({ amount: "0.12345678901234567890", number: "98765432109876543210" })
  })
})

describe("a customer on Shopify", () => {
  it("who unsubscribes is left in peace by mail, and nothing is said about texts", async () => {
    const events = await normalised(onShopify, shopSample("shopify-customer.json"))
    expect(events.map(({ _tag }) => _tag)).toEqual(["IdentityChanged", "ConsentChanged"])
    const to = (channel: "email" | "sms") => consentOf(events, { channel, to: { namespace: Namespace.make("email"), value: "anna@post.example.org", assurance: "claimed" }, references: [] }, "marketing")
    expect(to("email")?.granted).toBe(false)
    expect(to("sms")).toBeUndefined()
    const later = await normalised(onShopify, shopSample("shopify-consent.json"))
    expect(later).toMatchObject([{ _tag: "ConsentChanged", key: events[1]?.key, consent: { granted: true } }])
    expect(later[0]?.revision).toBeGreaterThan(events[1]?.revision ?? 0)
  })
})

describe("other news of a shop on Shopify", () => {
  it("is told by its topic: payments, refunds and shipments belong to their order", async () => {
    const of = async (name: string) => (await normalised(onShopify, shopSample(name)))[0]
    expect(await of("shopify-payment.json")).toMatchObject({ _tag: "Transaction", what: "payment", amount: "109.90", thread: { conversation: "shopify:order:820982911946154508" } })
    expect(await of("shopify-refund.json")).toMatchObject({ _tag: "Transaction", what: "refund", amount: "109.90", signals: [{ text: "note: Falsche Größe" }] })
    expect(await of("shopify-fulfillment.json")).toMatchObject({ _tag: "Transaction", what: "shipment" })
    expect(await of("shopify-product.json")).toMatchObject({ _tag: "ChannelNotice", topic: "Product" })
    expect(await of("shopify-redact.json")).toMatchObject({ _tag: "ChannelNotice", topic: "privacy", identifiers: [{ namespace: "shopify-customer" }, { namespace: "email" }, { namespace: "phone" }] })
    expect(await normalised(onShopify, delivery("shop", "{\"id\":7,\"x\":1}", { headers: { "x-shopify-topic": "themes/publish" } }))).toMatchObject([{ _tag: "ChannelNotice", topic: "themes/publish", text: "id 7 · x 1" }])
  })

  it("that nobody documents is kept and named", async () => {
    expect(onShopify.recognises(delivery("shop", "{\"a\":1}"))).toBe(false)
    expect(await normalised(onShopify, delivery("shop", "{\"a\":1}"))).toMatchObject([{ _tag: "Unrecognised", what: "an object with a", source: { unrecognised: ["/a"] } }])
    expect(await malformed(onShopify, delivery("shop", "7"))).toContain("single value")
    expect(await malformed(onShopify, delivery("shop", "<order/>"))).toContain("not JSON")
  })
})

describe("WooCommerce", () => {
  it("delivers orders of accounts, with what plug-ins know about consent", async () => {
    const events = await normalised(onWoo, shopSample("woocommerce-order.json"))
    expect(events).toMatchObject([
      { _tag: "Transaction", key: "woocommerce:shop.example.org:order:727", amount: "29.35", currency: "EUR", others: [] },
      { _tag: "ConsentChanged", consent: { granted: true, evidence: "_newsletter_optin: 1" } }
    ])
    expect(events[0]?.identifiers[0]).toEqual({ namespace: "woocommerce-customer", value: "25", scope: "shop.example.org", assurance: "authenticated" })
    const [, second] = await normalised(onWoo, shopSample("woocommerce-batch.json"))
    expect(second).toMatchObject({ key: "woocommerce:shop.example.org:order:729", identifiers: [{ namespace: "email", value: "uwe@post.example.org" }] })
  })

  it("tells what customers write in reviews, and what we wrote to them", async () => {
    expect(await normalised(onWoo, shopSample("woocommerce-review.json"))).toMatchObject([{ _tag: "Message", direction: "inbound", signals: [{ text: "rating: 3 of 5" }], content: [{ _tag: "Html" }] }])
    expect(await normalised(onWoo, shopSample("woocommerce-note.json"))).toMatchObject([{ _tag: "Message", direction: "outbound", automatic: "echo" }])
    expect(await normalised(onWoo, delivery("shop", "{\"id\":1,\"note\":\"intern\",\"customer_note\":false}"))).toMatchObject([{ _tag: "ChannelNotice", text: "intern" }])
  })

  it("asks whether somebody listens, and is understood", async () => {
    expect(await normalised(onWoo, shopSample("woocommerce-ping.form"))).toMatchObject([{ _tag: "ChannelNotice", topic: "ping" }])
  })
})

describe("the signature of a shop", () => {
  const believed = (adapter: typeof onShopify | typeof onWoo, body: string, headers: Record<string, string>): boolean => {
    const received = delivery("shop", body, { headers })
    return Result.isSuccess(Effect.runSync(Effect.result(adapter.verify(received, received.at))))
  }
  it("is the HMAC of the raw body in Base64, and nothing near it", () => {
    // The example of Shopify's own library: secret “hush”, the body in its quotes.
    const header = "x-shopify-hmac-sha256"
    const signature = "hMTq0K2x7oyOjoBwGYeTj5oxfnaVYXzbanUG9aajpKI="
    expect(believed(onShopify, "\"my secret message\"", { [header]: signature })).toBe(true)
    expect(believed(onShopify, "\"my invalid message\"", { [header]: signature })).toBe(false)
    // The last letter of Base64 holds bits that nobody reads; another letter is another signature all the same.
    expect(believed(onShopify, "\"my secret message\"", { [header]: signature.replace("KI=", "KJ=") })).toBe(false)
    expect(believed(onShopify, "\"my secret message\"", { [header]: signature.slice(0, -1) })).toBe(false)
    expect(believed(onShopify, "\"my secret message\"", {})).toBe(false)
    expect(believed(onWoo, "\"my secret message\"", { [header]: signature })).toBe(false)
  })
})

it("all samples of shops are read by their vendor's adapter without loss", async () => {
  for (const name of readdirSync(new URL("../samples/shop", import.meta.url))) {
    const [reader, other] = name.startsWith("shopify") ? [onShopify, onWoo] : [onWoo, onShopify]
    const { events } = await lawful(reader, shopSample(name))
    expect(events.map(({ _tag }) => _tag)).not.toContain("Unrecognised")
    expect([name, reader.recognises(shopSample(name)), name.startsWith("shopify") && other.recognises(shopSample(name))]).toEqual([name, true, false])
  }
})

describe("a call through a shop's own domain", () => {
  const at = 1_772_445_304
  const query = `shop=brand.myshopify.com&path_prefix=%2Fapps%2Fhelp&timestamp=${at}&extra=1&extra=2`
  const sealOf = (text: string): string => createHmac("sha256", "hush").update(text).digest("hex")
  const seal = sealOf(`extra=1,2path_prefix=/apps/helpshop=brand.myshopify.comtimestamp=${at}`)
  const verdict = (name: string, seconds = at, body = "") =>
    Effect.runSync(Effect.result(onShopify.verify({ ...delivery("shop", body, {}), name }, Instant.make(seconds * 1000))))

  it("is proved by the signature in its query", () => {
    expect(Result.isSuccess(verdict(`/proxy?${query}&signature=${seal}`))).toBe(true)
    expect(Result.isSuccess(verdict(`/proxy?signature=${seal}&${query}`, at + 299))).toBe(true)
  })

  it.each([
    ["another value", `/proxy?${query.replace("brand", "other")}&signature=${seal}`, at, ""],
    ["one more name", `/proxy?${query}&logged_in_customer_id=7&signature=${seal}`, at, ""],
    ["another signature", `/proxy?${query}&signature=${seal.replace(/.$/, (last) => (last === "0" ? "1" : "0"))}`, at, ""],
    ["a call of yesterday", `/proxy?${query}&signature=${seal}`, at + 86_400, ""],
    ["a body, which nobody signed", `/proxy?${query}&signature=${seal}`, at, "x"]
  ])("is refused with %s", (_, name, seconds, body) => {
    expect(verdict(name, seconds, body)).toMatchObject({ failure: { _tag: "BadSignature", header: "signature" } })
  })
})
