import { facebookPage, mastodon } from "@redthread/adapters"
import { interactionOf, InteractionId, Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, normalised, sample } from "./deliveries.ts"

const facebook = facebookPage({ appSecrets: ["secret"], sender: { accessToken: "t", apiVersion: "v23.0" } })
const server = mastodon({ secrets: ["secret"], instance: "social.example.org", account: "stadtwerke", sender: { accessToken: "t" } })
const social = (name: string) => sample("social", "social", name)

describe("a Facebook page", () => {
  it("tells who wrote what below which post, in public", async () => {
    expect(await normalised(facebook, social("facebook-post.json"))).toMatchObject([{
      _tag: "Message", direction: "inbound", content: [{ text: "Seit gestern kein Strom in der Hafenstraße!" }], thread: { id: "104000000000001_551", references: [] }, signals: [{ text: "visibility: public" }],
      identifiers: [{ namespace: "facebook-user", value: "7001", scope: "104000000000001", assurance: "channel-verified" }, { namespace: "name", value: "Anna Berg", assurance: "claimed" }]
    }])
    expect(await normalised(facebook, social("facebook-comments.json"))).toMatchObject([
      { _tag: "Message", thread: { conversation: "facebook:104000000000001_551", id: "551_9001", references: ["104000000000001_551"] }, content: [{ _tag: "Text" }, { _tag: "Media", kind: "image" }] },
      { _tag: "Edited", target: "551_9001", content: [{ text: "Bei uns auch, Nr. 12." }] }, { _tag: "Reacted", emoji: "😠", target: "104000000000001_551" }, { _tag: "Deleted", target: "551_9001" }
    ])
  })

  it("knows its own words, and what is no talk at all", async () => {
    expect(await normalised(facebook, social("facebook-own-comment.json"))).toMatchObject([{ direction: "outbound", automatic: "echo", identifiers: [] }])
    expect(await normalised(facebook, social("facebook-others.json"))).toMatchObject([
      { _tag: "Message", content: [{ text: "Niemand geht ans Telefon." }], signals: [{}, { text: "rating: 2" }] }, { _tag: "PageAction", action: "lead form sent", touchpoint: "12345" },
      { _tag: "ChannelNotice", topic: "feed" }, { _tag: "ChannelNotice", topic: "opening_hours" }
    ])
  })

  it("answers below a post, and nowhere else", async () => {
    const to = { namespace: Namespace.make("facebook-user"), value: "7001", assurance: "channel-verified" } as const
    const say = (inReplyTo?: string) => Effect.runPromise(Effect.result(facebook.render({ content: [{ _tag: "Text", text: "Guten Tag" }] }, { channel: "social", to, references: [], ...(inReplyTo === undefined ? {} : { inReplyTo }) })))
    expect(Result.getOrThrow(await say("551_9001")).requests).toMatchObject([{ url: "https://graph.facebook.com/v23.0/551_9001/comments", body: "{\"message\":\"Guten Tag\"}" }])
    for (const wrong of [undefined, "../me"]) expect(Result.isFailure(await say(wrong))).toBe(true)
  })

  it("asks whether the endpoint is ours", () => {
    const asked = (token: string) => facebookPage({ appSecrets: [], verifyToken: "word" }).handshake?.(delivery("social", "", { name: `/hook?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=42` }))
    expect([asked("word"), asked("other")]).toEqual([{ status: 200, body: "42" }, { status: 403, body: "" }])
  })
})

describe("a Mastodon server", () => {
  it("streamed is the same post, and a deleted one is deleted", async () => {
    const { events } = await lawful(server, social("mastodon-streamed.json"))
    expect(events).toMatchObject([
      { _tag: "Message", key: "mastodon:status:116199000000000501", identifiers: [{ value: "501" }, { value: "anna@post.example" }, { value: "Anna Berg" }], source: { read: ["/0/event", "/0/payload"], unrecognised: [] } },
      { _tag: "Deleted", target: "116199000000000500" },
      { _tag: "ChannelNotice", topic: "filters_changed" }
    ])
  })

  it("delivers posts with who may read them; edited, it is the same post", async () => {
    const [first] = await normalised(server, social("mastodon-status.json"))
    expect(first).toMatchObject({
      _tag: "Message", direction: "inbound", content: [{ _tag: "Text", text: "@stadtwerke Wo bleibt meine Rechnung?" }, { _tag: "Media", kind: "image", caption: "Zähler" }], signals: [{ text: "visibility: public" }],
      identifiers: [{ value: "21", scope: "social.example.org" }, { namespace: "fediverse", value: "anna@elsewhere.example.org" }, { namespace: "name", value: "Anna Berg" }]
    })
    const [again] = await normalised(server, social("mastodon-status-edited.json"))
    for (const events of [[first, again], [again, first]]) {
      expect(interactionOf(InteractionId.make("i"), events.filter((event) => event !== undefined))?.events).toMatchObject([{ content: [{ text: "@stadtwerke Wo bleibt meine Rechnung vom Februar?" }] }])
    }
  })

  it("notifies of mentions, favourites and followers, and a mention is the post itself", async () => {
    const events = await normalised(server, social("mastodon-notifications.json"))
    expect(events).toMatchObject([
      { _tag: "Message", key: "mastodon:status:111003", subject: "Kundennummer", signals: [{ text: "visibility: direct" }], thread: { references: ["111002"] } },
      { _tag: "Reacted", target: "111002", emoji: "⭐", identifiers: [{ value: "22" }, { value: "uwe@social.example.org" }] }, { _tag: "ChannelNotice", topic: "follow" }
    ])
    expect(await normalised(server, social("mastodon-own.json"))).toMatchObject([{ direction: "outbound", automatic: "echo", identifiers: [] }])
  })

  it("keeps what is more than text as it came", async () => {
    const [post] = await normalised(server, delivery("social", JSON.stringify({ id: "1", account: { id: "2", acct: "a" }, content: "<ul><li>1 &lt; 2</li></ul>", visibility: "public" })))
    expect(post).toMatchObject({ content: [{ _tag: "Html", html: "<ul><li>1 &lt; 2</li></ul>" }] })
  })

  it("is addressed by name in every answer, and tells no one else", async () => {
    const to = (namespace: string, value: string) => ({ channel: "social" as const, to: { namespace: Namespace.make(namespace), value, assurance: "claimed" as const }, references: [] })
    const say = (destination: ReturnType<typeof to>) => Effect.runPromise(Effect.result(server.render({ content: [{ _tag: "Text", text: "Guten Tag" }] }, destination)))
    expect(Result.getOrThrow(await say(to("fediverse", "anna@elsewhere.example.org"))).requests).toMatchObject([{ url: "https://social.example.org/api/v1/statuses", body: "{\"status\":\"@anna@elsewhere.example.org Guten Tag\",\"visibility\":\"unlisted\"}" }])
    for (const wrong of [to("email", "anna@post.example.org"), to("fediverse", "anna @everybody")]) expect(Result.isFailure(await say(wrong))).toBe(true)
  })
})

it("all samples of social networks are read by their own adapter without loss", async () => {
  for (const name of readdirSync(new URL("../samples/social", import.meta.url)).filter((one) => /^(facebook|mastodon)/.test(one))) {
    const [reader, other] = name.startsWith("facebook") ? [facebook, server] : [server, facebook]
    expect([name, reader.recognises(social(name)), other.recognises(social(name))]).toEqual([name, true, false])
    const { events } = await lawful(reader, social(name))
    expect(events.map(({ _tag }) => _tag)).not.toContain("Unrecognised")
  }
})
