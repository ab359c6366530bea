/** What the kit needs to judge the adapters for rooms of chat platforms: what their documentation shows. */
import { botFramework, discord, googleChat, matrix } from "@redthread/adapters"
import type { Received } from "@redthread/channel"
import type { ChannelKit } from "@redthread/testing"
import { generateKeyPairSync, sign } from "node:crypto"
import { type Candidate, filesIn, of } from "./KitMessaging.ts"

const inRoom = (vendor: string, told: Parameters<typeof filesIn>[1]) =>
  filesIn("chat", told).filter(({ name }) => name.startsWith(vendor)) as unknown as readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>]
const listens = {
  "channel/opt-out": "people leave a room or block the app; a room has no word that stops messages", "channel/no-echo": "who writes in a room stands in the room's own words"
}

const rsa = [generateKeyPairSync("rsa", { modulusLength: 2048 }), generateKeyPairSync("rsa", { modulusLength: 2048 })] as const
const evidence = { "platform-keys": rsa.map(({ publicKey }, i) => ({ kid: `key-${i}`, publicKeyPem: publicKey.export({ type: "spki", format: "pem" }) as string })) }
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url")
const bearer = (key: 0 | 1, iss: string, aud: string) => (_: Received, at: number) => {
  const signed = `${base64({ alg: "RS256", typ: "JWT", kid: `key-${key}` })}.${base64({ iss, aud, exp: Math.floor(at / 1000) + 600 })}`
  return { authorization: `Bearer ${signed}.${sign("RSA-SHA256", Buffer.from(signed), rsa[key].privateKey).toString("base64url")}` }
}
const withKeys = (payloads: ReturnType<typeof inRoom>) => payloads.map((payload) => ({ ...payload, evidence })) as unknown as ReturnType<typeof inRoom>

/** Google Chat, after its documentation of interaction events. */
export const googleChatCandidate: Candidate = {
  adapter: googleChat({ audience: "1234567890" }),
  samples: {
    payloads: withKeys(inRoom("google", {
      "google-message.json": { speaker: "customer", customer: [of("google-chat-user", "users/9001"), of("email", "anna@post.example.org"), of("name", "Anna Berg")] }, "google-addon.json": { speaker: "customer" }
    })),
    signing: { sign: bearer(0, "chat@system.gserviceaccount.com", "1234567890"), earlier: bearer(1, "chat@system.gserviceaccount.com", "1234567890"), covers: "sender" },
    exempt: { ...listens, "channel/reissue-revises": "the app is told of no corrections" }
  }
}

/** Teams, after the activity schema of the Bot Framework. */
export const botFrameworkCandidate: Candidate = {
  adapter: botFramework({ appId: "app-1" }),
  samples: {
    payloads: withKeys(inRoom("teams", {
      "teams-message.json": { speaker: "customer", customer: [of("teams-user", "29:1anna", "7e000000-0000-4000-8000-000000000001"), of("entra-object", "0a000000-0000-4000-8000-000000000001"), of("name", "Anna Berg")] }, "teams-own.json": { speaker: "echo" }
    })),
    signing: { sign: bearer(0, "https://api.botframework.com", "app-1"), earlier: bearer(1, "https://api.botframework.com", "app-1"), covers: "sender" },
    reissues: [filesIn("chat", {}).filter(({ name }) => name === "teams-message.json" || name === "teams-edited.json").toSorted(({ name: one }) => (one === "teams-message.json" ? -1 : 1)) as unknown as readonly [ChannelKit.Payload, ChannelKit.Payload]],
    exempt: { "channel/opt-out": listens["channel/opt-out"] }
  }
}

const ed = [generateKeyPairSync("ed25519"), generateKeyPairSync("ed25519")] as const
const hexOf = (i: 0 | 1): string => ed[i].publicKey.export({ type: "spki", format: "der" }).subarray(12).toString("hex")
const byDiscord = (i: 0 | 1) => ({ body }: Received, at: number) => {
  const time = String(Math.floor(at / 1000))
  return { "x-signature-timestamp": time, "x-signature-ed25519": sign(null, Buffer.concat([Buffer.from(time), body]), ed[i].privateKey).toString("hex") }
}

/** Discord, after its documentation of interactions, webhook events and the gateway. */
export const discordCandidate: Candidate = {
  adapter: discord({ publicKeys: [hexOf(0), hexOf(1)] }),
  samples: {
    payloads: inRoom("discord", { "discord-message.json": { speaker: "customer", customer: [of("discord-user", "80001"), of("discord-username", "anna.berg"), of("name", "Anna Berg")] }, "discord-button.json": { speaker: "customer" } }),
    signing: { sign: byDiscord(0), earlier: byDiscord(1), lifetime: 300_000 },
    reissues: [filesIn("chat", {}).filter(({ name }) => name.startsWith("discord-message")).toSorted(({ name: one }) => (one === "discord-message.json" ? -1 : 1)) as unknown as readonly [ChannelKit.Payload, ChannelKit.Payload]],
    exempt: listens
  }
}

const hsToken = (token: string) => () => ({ authorization: `Bearer ${token}` })

/** Matrix, after the application service API. */
export const matrixCandidate: Candidate = {
  adapter: matrix({ tokens: ["new token", "old token"], ownUsers: ["@service:stadtwerke.example.org"] }),
  samples: {
    payloads: inRoom("matrix", { "matrix-text.json": { speaker: "customer", customer: [of("matrix-user", "@anna:post.example.org")] }, "matrix-media.json": { speaker: "customer" }, "matrix-own.json": { speaker: "echo" } }),
    signing: { sign: hsToken("new token"), earlier: hsToken("old token"), covers: "sender" },
    exempt: { "channel/opt-out": listens["channel/opt-out"], "channel/reissue-revises": "a corrected message is an event of its own that names the first" }
  }
}
