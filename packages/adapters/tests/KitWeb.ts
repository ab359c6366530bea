/** What the kit needs to judge the adapters for events of pages and apps: what their documentation shows. */
import { cloudEvents, segment } from "@redthread/adapters"
import type { Received } from "@redthread/channel"
import type { Instant } from "@redthread/model"
import { createHmac } from "node:crypto"
import { type Candidate, of } from "./KitMessaging.ts"
import { beginning } from "./KitShops.ts"

const exempt = { "channel/reissue-revises": "what was done is reported once", "channel/no-echo": "pages are visited, not written" } as const
const sha1 = (secret: string) => ({ body }: Received) => ({ "x-signature": createHmac("sha1", secret).update(body).digest("hex") })

/** Segment, after its specification. */
export const segmentCandidate: Candidate = {
  adapter: segment({ secrets: ["new secret", "old secret"], site: "portal" }),
  samples: {
    payloads: beginning("web", "segment", { "segment-consent.json": { customer: [of("web-user", "kunde-4711", "portal"), of("anonymous-id", "a-507f", "portal")] } }),
    signing: { sign: sha1("new secret"), earlier: sha1("old secret") },
    exempt
  }
}

/** Two secrets as Standard Webhooks writes them: the current one, and the one before. */
export const standardSecrets = ["whsec_bmV3IHNlY3JldCBvZiB0aGUga2l0IQ==", "whsec_b2xkIHNlY3JldCBvZiB0aGUga2l0IQ=="] as const

/** Signs after Standard Webhooks. */
export const standard = (secret: string) => ({ body }: Received, at: Instant) => {
  const [id, time] = ["msg_kit", String(Math.floor(at / 1000))]
  const key = Buffer.from(secret.slice("whsec_".length), "base64")
  return { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": `v1,${createHmac("sha256", key).update(`${id}.${time}.`).update(body).digest("base64")}` }
}

/** CloudEvents, after their HTTP binding. */
export const cloudEventsCandidate: Candidate = {
  adapter: cloudEvents({ secrets: [...standardSecrets] }),
  samples: {
    payloads: beginning("web", "cloudevents", { "cloudevents-search.json": { customer: [of("email", "anna@post.example.org"), of("session", "s-2")] } }),
    signing: { sign: standard(standardSecrets[0]), earlier: standard(standardSecrets[1]), lifetime: 300_000 },
    exempt
  }
}
