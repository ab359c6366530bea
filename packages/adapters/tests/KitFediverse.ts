/** What the kit needs to judge the adapter for an inbox of the fediverse: what ActivityPub and Mastodon's documentation show. */
import { activityPub } from "@redthread/adapters"
import type { Received } from "@redthread/channel"
import type { ChannelKit } from "@redthread/testing"
import { createHash, createSign, generateKeyPairSync } from "node:crypto"
import { type Candidate, of } from "./KitMessaging.ts"
import { beginning } from "./KitShops.ts"

const [current, earlier] = [0, 1].map(() => generateKeyPairSync("rsa", { modulusLength: 2048, publicKeyEncoding: { type: "spki", format: "pem" }, privateKeyEncoding: { type: "pkcs8", format: "pem" } }))
const keyId = "https://elsewhere.example.org/users/anna#main-key"

/** The keys as the shell fetched them. */
export const actorKeys = [current, earlier].map((pair) => ({ id: keyId, owner: "https://elsewhere.example.org/users/anna", publicKeyPem: pair?.publicKey ?? "" }))

/** Signs a request as Mastodon does. */
export const signedBy = (pair: typeof current) => ({ body, name }: Received, at: number): Record<string, string> => {
  const headers = { host: "social.example.org", date: new Date(at).toUTCString(), digest: `SHA-256=${createHash("sha256").update(body).digest("base64")}` }
  const signed = [`(request-target): post ${name}`, ...Object.entries(headers).map(([key, value]) => `${key}: ${value}`)].join("\n")
  const signature = createSign("RSA-SHA256").update(signed).sign(pair?.privateKey ?? "", "base64")
  return { ...headers, signature: `keyId="${keyId}",algorithm="rsa-sha256",headers="(request-target) host date digest",signature="${signature}"` }
}

/** With the actor's current key, and with the one before. */
export const [signsNow, signedBefore] = [signedBy(current), signedBy(earlier)]

const anna = [of("fediverse", "https://elsewhere.example.org/users/anna")]
const payloads = beginning("social", "activitypub", {
  "activitypub-create.json": { speaker: "customer", customer: anna }, "activitypub-own.json": { speaker: "echo" }
}).map((payload) => ({ ...payload, evidence: { "actor-keys": actorKeys.map((key) => (payload.speaker === "echo" ? { ...key, owner: "https://social.example.org/users/stadtwerke" } : key)) } })) as unknown as readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>]

/** An inbox of the fediverse. */
export const activityPubCandidate: Candidate = {
  adapter: activityPub({ ownActors: ["https://social.example.org/users/stadtwerke"] }),
  samples: {
    payloads,
    signing: { sign: signsNow, earlier: signedBefore, lifetime: 43_200_000 },
    reissues: [["activitypub-create.json", "activitypub-update.json"].map((name) => payloads.find((payload) => payload.name === name)) as unknown as readonly [ChannelKit.Payload, ChannelKit.Payload]]
  }
}
