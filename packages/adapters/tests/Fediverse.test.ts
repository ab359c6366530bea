import { activityPub } from "@redthread/adapters"
import { interactionOf, InteractionId } from "@redthread/model"
import { Effect, Result } from "effect"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, normalised, receivedAt, sample } from "./deliveries.ts"
import { actorKeys, signsNow } from "./KitFediverse.ts"

const inbox = activityPub({ ownActors: ["https://social.example.org/users/stadtwerke"] })
const social = (name: string) => sample("social", "social", name)

describe("an activity in the inbox", () => {
  it("is somebody's words, as they stand after the last change", async () => {
    const [created] = await normalised(inbox, social("activitypub-create.json"))
    const [changed] = await normalised(inbox, social("activitypub-update.json"))
    expect(created).toMatchObject({
      _tag: "Message", direction: "inbound", key: "activitypub:object:https://elsewhere.example.org/users/anna/statuses/1", signals: [{ text: "visibility: direct" }],
      identifiers: [{ namespace: "fediverse", value: "https://elsewhere.example.org/users/anna" }], content: [{ text: "Meine Kundennummer ist 100482." }, { _tag: "Media", kind: "image", caption: "Zähler" }]
    })
    for (const events of [[created, changed], [changed, created]]) {
      expect(interactionOf(InteractionId.make("i"), events.filter((event) => event !== undefined))?.events).toMatchObject([{ content: [{ text: "Meine Kundennummer ist 100483." }] }])
    }
    expect(await normalised(inbox, social("activitypub-own.json"))).toMatchObject([{ direction: "outbound", automatic: "echo", identifiers: [], signals: [{ text: "visibility: public" }] }])
  })

  it("may react, take back, delete, follow and move away", async () => {
    const one = async (name: string) => (await normalised(inbox, social(`activitypub-${name}.json`)))[0]
    expect(await one("like")).toMatchObject({ _tag: "Reacted", target: "https://social.example.org/users/stadtwerke/statuses/9", emoji: "👍" })
    expect(await one("undo")).toMatchObject({ _tag: "Reacted", target: "https://social.example.org/users/stadtwerke/statuses/9", emoji: "" })
    expect(await one("delete")).toMatchObject({ _tag: "Deleted", target: "https://elsewhere.example.org/users/anna/statuses/1" })
    expect(await one("follow")).toMatchObject({ _tag: "ChannelNotice", topic: "Follow", identifiers: [{ namespace: "fediverse" }] })
    expect(await one("move")).toMatchObject({ _tag: "IdentityChanged", now: [{ value: "https://newhome.example.org/users/anna", assurance: "claimed" }] })
  })

  it("that is none is kept and named by its type", async () => {
    expect(await normalised(inbox, delivery("social", "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"type\":\"Person\",\"name\":\"Anna\"}"))).toMatchObject([{ _tag: "Unrecognised", what: "an object of the type Person" }])
  })

  it("keeps all samples without loss", async () => {
    for (const name of readdirSync(new URL("../samples/social", import.meta.url)).filter((one) => one.startsWith("activitypub"))) {
      const { events } = await lawful(inbox, social(name))
      expect([name, inbox.recognises(social(name)), events.map(({ _tag }) => _tag).includes("Unrecognised")]).toEqual([name, true, false])
    }
  })
})

describe("the signature of another server", () => {
  const original = { ...social("activitypub-like.json"), name: "/inbox", evidence: { "actor-keys": actorKeys } }
  const signed = { ...original, headers: signsNow(original, receivedAt) }
  const believed = (received: typeof signed) => Result.isSuccess(Effect.runSync(Effect.result(inbox.verify(received, receivedAt))))

  it("covers path, host, date and body, and is checked with keys that were fetched", () => {
    expect(believed(signed)).toBe(true)
    // The last letter before “==” holds bits that nobody reads.
    const alike = (signed.headers["signature"] ?? "").replace(/(.)==/, (_, last: string) => `${{ A: "B", Q: "R", g: "h", w: "x" }[last] ?? "?"}==`)
    expect(alike).not.toContain("?")
    expect(believed({ ...signed, headers: { ...signed.headers, signature: alike } })).toBe(false)
    expect(believed({ ...signed, name: "/users/other/inbox" })).toBe(false)
    expect(believed({ ...signed, body: new TextEncoder().encode("{}") })).toBe(false)
    expect(believed({ ...signed, evidence: { "actor-keys": [] } })).toBe(false)
    expect(believed({ ...signed, evidence: { "actor-keys": actorKeys.map((key) => ({ ...key, owner: "https://elsewhere.example.org/users/mallory" })) } })).toBe(false)
    expect(believed({ ...signed, evidence: { "actor-keys": [{ id: actorKeys[0]?.id ?? "", owner: "x", publicKeyPem: "no key" }] } })).toBe(false)
    expect(believed({ ...signed, headers: { ...signed.headers, signature: signed.headers["signature"]?.replace(" digest\"", "\"") ?? "" } })).toBe(false)
    expect(Result.isSuccess(Effect.runSync(Effect.result(inbox.verify(signed, (receivedAt + 43_200_001) as typeof receivedAt))))).toBe(false)
  })
})
