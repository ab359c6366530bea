/** What the example vendor's documentation shows: deliveries, signatures, receipts, and answers to our requests. */
import type { OutboundRequest } from "@redthread/channel"
import { Namespace } from "@redthread/model"
import { readFileSync } from "node:fs"
import * as ChannelKit from "./ChannelKit.ts"
import { makeExampleAdapter, exampleAdapter, signExample } from "./ExampleAdapter.ts"
import { exampleKind } from "./ExampleEvents.ts"
import type { ExampleConfig, ExampleWire } from "./ExampleWire.ts"

const config: ExampleConfig = { secrets: ["new secret", "old secret"], sender: { origin: "https://api.example.org", token: "token" } }

const webhook = (...events: ReadonlyArray<object>): string => JSON.stringify({ account: "brand-1", events })
const anna = { id: "u-1", phone: "+491715550101", name: "Anna Berg" }
const customer = [
  { namespace: Namespace.make("example-user"), value: "u-1", scope: "brand-1" },
  { namespace: Namespace.make("phone"), value: "+491715550101" }
]
const message = { type: "message", id: "m-1", sent: 1_772_442_000, by: "user", user: anna }
const file = (name: string): string => readFileSync(new URL(`../samples/${name}`, import.meta.url), "utf8")

/** A request of ours as the vendor shows it to both sides. */
const shows = (request: OutboundRequest): ReadonlyArray<ChannelKit.Payload> => {
  if (request._tag !== "Http") return []
  const { image, text, to } = JSON.parse(request.body) as { readonly to: string; readonly text?: string; readonly image?: object }
  return [{ name: "echo", body: webhook({ ...message, id: "m-9", by: "business", user: { id: to }, text, image }) }]
}

/** The adapter with these settings, for the kit. */
export const adapter = exampleAdapter(config)

/** All that the kit needs to judge it. */
export const samples: ChannelKit.Samples<ExampleWire> = {
  payloads: [
    { name: "message.json", body: file("message.json"), speaker: "customer", customer },
    { name: "stop.json", body: webhook({ ...message, id: "m-2", text: "STOP" }), speaker: "customer", isOptOut: true, customer },
    { name: "echo.json", body: webhook({ ...message, id: "m-3", by: "business", text: "Guten Tag" }), speaker: "echo" },
    { name: "bot.json", body: webhook({ ...message, id: "m-4", by: "bot", text: "We are closed." }), speaker: "auto-reply" },
    {
      name: "batch.json",
      body: webhook(
        { ...message, id: "m-5", text: "Hello" },
        { ...message, id: "m-6", image: { url: "https://media.example.org/1.jpg", caption: "My meter" }, answers: "m-3" },
        { type: "status", message: "m-3", status: "read", sent: 1_772_442_060, user: anna },
        { type: "poll", question: "How was it?" }
      ),
      customer
    }
  ],
  signing: {
    sign: ({ body }, at) => ({ "x-example-signature": signExample("new secret", body, at) }),
    earlier: ({ body }, at) => ({ "x-example-signature": signExample("old secret", body, at) }),
    lifetime: 300_000
  },
  reissues: [[
    { name: "message", body: webhook({ ...message, text: "I want to canel" }) },
    { name: "edited message", body: webhook({ ...message, version: 1, text: "I want to cancel" }) }
  ]],
  receipt: (status, target, at) => ({
    name: "status.json",
    body: webhook({ type: "status", message: target, status, sent: Math.floor(at / 1000), user: anna })
  }),
  documented: { content: { Text: "native", Media: "native" }, textLimit: 2000, receipts: ["sent", "delivered", "read", "failed"] },
  destination: {
    channel: exampleKind,
    to: { namespace: Namespace.make("example-user"), value: "u-1", scope: "brand-1", assurance: "channel-verified" },
    references: []
  },
  shows,
  outcomes: ChannelKit.overHttp(makeExampleAdapter(config), {
    sent: { status: 200, body: "{\"id\":\"m-9\"}" },
    limited: { status: 429, headers: { "retry-after": "7" }, body: "{\"error\":\"slow_down\"}" },
    rejected: { status: 400, body: "{\"error\":\"unknown_user\"}" },
    optedOut: { status: 403, body: "{\"error\":\"opted_out\"}" }
  })
}
