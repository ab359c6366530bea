/** What the kit needs to judge the adapters for social networks: what their vendors' documentation shows. */
import { facebookPage, makeFacebookPage, makeMastodon, mastodon } from "@redthread/adapters"
import type { OutboundRequest, Received } from "@redthread/channel"
import { ChannelKit } from "@redthread/testing"
import { createHmac } from "node:crypto"
import { type Candidate, of } from "./KitMessaging.ts"
import { beginning } from "./KitShops.ts"

const hub = (header: string, secret: string) => ({ body }: Received) => ({ [header]: `sha256=${createHmac("sha256", secret).update(body).digest("hex")}` })
const bodyOf = (request: OutboundRequest): Readonly<Record<string, string>> => (request._tag === "Http" ? JSON.parse(request.body) as Record<string, string> : {})
const noStop = "people unfollow silently; no delivery says that somebody wants nothing more"
const graph = (code: number, status: number) => ({ status, body: JSON.stringify({ error: { code, message: `(#${code})` } }) })
const documented = { content: { Text: "native" as const, Html: "text" as const, Media: "text" as const }, receipts: [] }

const page = "104000000000001"
const facebookConfig = { appSecrets: ["new secret", "old secret"], sender: { accessToken: "token", apiVersion: "v23.0" } }
const change = (value: object): string => JSON.stringify({ object: "page", entry: [{ id: page, time: 1773043600, changes: [{ field: "feed", value }] }] })

/** Facebook, after the documentation of webhooks for pages. */
export const facebookCandidate: Candidate = {
  adapter: facebookPage(facebookConfig),
  samples: {
    payloads: beginning("social", "facebook", {
      "facebook-post.json": { speaker: "customer", customer: [of("facebook-user", "7001", page), of("name", "Anna Berg")] },
      "facebook-comments.json": { speaker: "customer" },
      "facebook-own-comment.json": { speaker: "echo" }
    }),
    signing: { sign: hub("x-hub-signature-256", "new secret"), earlier: hub("x-hub-signature-256", "old secret") },
    documented: { ...documented, textLimit: 8000 },
    destination: { channel: "social", to: { ...of("facebook-user", "7001", page), assurance: "channel-verified" }, inReplyTo: `${page}_551`, references: [] },
    shows: (request) => [{ name: "echo", body: change({ item: "comment", verb: "add", comment_id: "551_9100", post_id: `${page}_551`, from: { id: page, name: "Stadtwerke" }, created_time: 1773043600, message: bodyOf(request)["message"] }) }],
    outcomes: ChannelKit.overHttp(makeFacebookPage(facebookConfig), { sent: { status: 200, body: "{\"id\":\"551_9100\"}" }, limited: graph(4, 400), rejected: graph(100, 400) }),
    exempt: { "channel/reissue-revises": "an edited post is an event of its own that names the first", "channel/opt-out": noStop }
  }
}

const mastodonConfig = { secrets: ["new secret", "old secret"], instance: "social.example.org", account: "stadtwerke", sender: { accessToken: "token" } }
const posts = beginning("social", "mastodon", {
  "mastodon-status.json": { speaker: "customer", customer: [of("mastodon-account", "21", "social.example.org"), of("fediverse", "anna@elsewhere.example.org"), of("name", "Anna Berg")] },
  "mastodon-notifications.json": { speaker: "customer" },
  "mastodon-own.json": { speaker: "echo" }
})
const mentioned = (status: string): string => escaped(status).replace(/^@(\w+)@([\w.]+)/, "<span class=\"h-card\" translate=\"no\"><a href=\"https://$2/@$1\" class=\"u-url mention\">@<span>$1</span></a></span>").replaceAll("\n", "<br />")
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** Mastodon, after the documentation of its API. */
export const mastodonCandidate: Candidate = {
  adapter: mastodon(mastodonConfig),
  samples: {
    payloads: posts,
    signing: { sign: hub("x-hub-signature", "new secret"), earlier: hub("x-hub-signature", "old secret") },
    reissues: [["mastodon-status.json", "mastodon-status-edited.json"].map((name) => posts.find((post) => post.name === name)) as unknown as readonly [ChannelKit.Payload, ChannelKit.Payload]],
    // 500, of which the customer's “@anna ” takes six.
    documented: { ...documented, textLimit: 494 },
    destination: { channel: "social", to: { ...of("fediverse", "anna@elsewhere.example.org"), assurance: "channel-verified" }, inReplyTo: "111001", references: [] },
    shows: (request) => {
      const { status = "", visibility } = bodyOf(request)
      return [{ name: "echo", body: JSON.stringify({ id: "111100", created_at: "2026-03-09T08:00:00.000Z", visibility, spoiler_text: "", account: { id: "1", username: "stadtwerke", acct: "stadtwerke" }, content: `<p>${mentioned(status)}</p>`, media_attachments: [] }) }]
    },
    outcomes: ChannelKit.overHttp(makeMastodon(mastodonConfig), {
      sent: { status: 200, body: "{\"id\":\"111100\"}" }, limited: { status: 429, headers: { "retry-after": "60" }, body: "{\"error\":\"Too many requests\"}" }, rejected: { status: 422, body: "{\"error\":\"Validation failed\"}" }
    }),
    exempt: { "channel/opt-out": noStop }
  }
}
