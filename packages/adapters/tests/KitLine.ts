/** What the kit needs to judge LINE: what its documentation shows. */
import { line, makeLine } from "@redthread/adapters"
import type { OutboundRequest, Received } from "@redthread/channel"
import { ChannelKit } from "@redthread/testing"
import { createHmac } from "node:crypto"
import { type Candidate, filesIn, of } from "./KitMessaging.ts"

type Json = Readonly<Record<string, unknown>>

const bot = "U00000000000000000000000000000b07"
const anna = [of("line-user", "U5550101aaaaaaaaaaaaaaaaaaaaaaaaa", bot)]
const config = { channelSecrets: ["new secret", "old secret"], sender: { token: "token" } }
const signed = (secret: string) => ({ body }: Received) => ({ "x-line-signature": createHmac("sha256", secret).update(body).digest("base64") })

const event = (more: Json, i: number): Json => ({ timestamp: 1772446000000 + i, mode: "active", webhookEventId: `kit-${i}-${JSON.stringify(more).length}`, deliveryContext: { isRedelivery: false }, source: { type: "user", userId: anna[0]?.value }, ...more })

/** LINE shows nobody's own messages: what we send comes as if the other side had written it, and what comes when each button is pressed. */
const shown = (request: OutboundRequest): ReadonlyArray<ChannelKit.Payload> => {
  if (request._tag !== "Http") return []
  const { messages } = JSON.parse(request.body) as { readonly messages: ReadonlyArray<Json & { readonly quickReply?: { readonly items: ReadonlyArray<{ readonly action: { readonly data: string } }> } }> }
  const events = messages.flatMap(({ quickReply, ...said }, i) => [
    event({ type: "message", message: { id: `${900100 + i}`, ...said } }, i), ...(quickReply?.items ?? []).map(({ action }, n) => event({ type: "postback", postback: { data: action.data } }, 100 + 10 * i + n))
  ])
  return [{ name: "shown", body: JSON.stringify({ destination: bot, events }) }]
}

/** LINE, after the reference of its Messaging API. */
export const lineCandidate: Candidate = {
  adapter: line(config),
  samples: {
    payloads: filesIn("chat", {
      "line-text.json": { speaker: "customer", customer: anna },
      "line-stop.json": { speaker: "customer", isOptOut: true, customer: anna },
      "line-blocked.json": { isOptOut: true, customer: anna },
      "line-media.json": { speaker: "customer", customer: anna },
      "line-choices.json": { speaker: "customer", customer: anna }
    }).filter(({ name }) => name?.startsWith("line")) as unknown as readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>],
    signing: { sign: signed("new secret"), earlier: signed("old secret") },
    documented: { content: { Text: "native", Location: "native", Choice: "converted" }, textLimit: 5000, receipts: [] },
    destination: { channel: "chat", to: { ...of("line-user", "U5550101aaaaaaaaaaaaaaaaaaaaaaaaa", bot), assurance: "channel-verified" }, references: [] },
    shows: shown,
    outcomes: ChannelKit.overHttp(makeLine(config), {
      sent: { status: 200, body: JSON.stringify({ sentMessages: [{ id: "461230966842064897", quoteToken: "q" }] }) },
      limited: { status: 429, headers: { "retry-after": "7" }, body: JSON.stringify({ message: "The API rate limit has been exceeded. Try again later." }) },
      rejected: { status: 400, body: JSON.stringify({ message: "The request body has 1 error(s)" }) }
    }),
    exempt: { "channel/reissue-revises": "LINE issues no record twice; it has no edits", "channel/no-echo": "LINE never shows an account its own messages, nor those of other accounts" }
  }
}
