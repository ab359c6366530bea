/** What became of a message whose answer got lost: vendors that can be asked, played by one that keeps what it was sent. */
import { makeSlack, makeTwilioSms } from "@redthread/adapters"
import type { AnyAdapter, Destination, FetchError, OutboundRequest } from "@redthread/channel"
import { Instant, Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { expect, it } from "vitest"

interface Asked {
  readonly method: string
  readonly url: URL
  readonly body: string
}

/** The adapter, connected to a vendor that answers so. */
const connected = (connect: Effect.Effect<AnyAdapter, never, HttpClient.HttpClient>, answer: (asked: Asked) => readonly [status: number, body: unknown]): Promise<AnyAdapter> => {
  const client = HttpClient.make((request, url) => {
    const [status, body] = answer({ method: request.method, url, body: request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : "" })
    return Effect.succeed(HttpClientResponse.fromWeb(request, new Response(JSON.stringify(body), { status })))
  })
  return Effect.runPromise(Effect.provideService(connect, HttpClient.HttpClient, client))
}

const now = Instant.make(Date.now())
const [justNow, longAgo] = [now, Instant.make(now - 600_000)]
const requestOf = async (adapter: AnyAdapter, text: string, to: Destination): Promise<OutboundRequest> =>
  (await Effect.runPromise(adapter.render({ content: [{ _tag: "Text", text }] }, to))).requests[0] as OutboundRequest
const found = (adapter: AnyAdapter, key: string, to: Destination, request: OutboundRequest, since: Instant): Promise<string> =>
  Effect.runPromise(Effect.result(adapter.lookUp?.(key, to, { request, since }) ?? Effect.die("nobody can be asked"))).then(Result.match({
    onSuccess: (one) => (one === undefined ? "there is none" : one.externalKey), onFailure: (error: FetchError) => error.reason._tag
  }))

it("Slack finds a message by our key, in a channel, a thread and a direct message", async () => {
  const kept: Array<{ readonly channel: string; readonly thread_ts?: string; readonly ts: string; readonly metadata: unknown }> = []
  const methods: Array<string> = []
  const slack = await connected(makeSlack({ signingSecrets: [], sender: { token: "t", origin: "https://slack.example.org/api" } }), ({ body, method, url }) => {
    methods.push(url.pathname.slice("/api/".length))
    if (method === "POST") {
      const said = JSON.parse(body) as { readonly channel: string; readonly thread_ts?: string; readonly metadata: unknown }
      kept.push({ ...said, channel: said.channel.replace(/^U/, "D"), ts: `${Math.floor(Date.now() / 1000)}.00000${kept.length}` })
      return [200, { ok: true }]
    }
    if (methods.at(-1) === "conversations.open") return [200, { ok: true, channel: { id: (url.searchParams.get("users") ?? "").replace(/^U/, "D") } }]
    const messages = kept.filter(({ channel, thread_ts }) => channel === url.searchParams.get("channel") && thread_ts === (url.searchParams.get("ts") ?? undefined))
    const [from, isAll] = [Number(url.searchParams.get("cursor") ?? 0), url.searchParams.get("include_all_metadata") === "true"]
    return [200, { ok: true, messages: messages.slice(from, from + 1).map(({ metadata, ...message }) => (isAll ? { ...message, metadata } : message)), response_metadata: { next_cursor: from + 1 < messages.length ? String(from + 1) : "" } }]
  })
  const to = (value: string, inReplyTo?: string): Destination => ({ channel: "slack", to: { namespace: Namespace.make(value.startsWith("U") ? "slack-user" : "slack-channel"), value, assurance: "channel-verified" }, references: [], ...(inReplyTo === undefined ? {} : { inReplyTo }) })
  for (const [i, place] of [to("C1"), to("C1"), to("C1", "C1:1741500000.000100"), to("U7")].entries()) {
    const request = await requestOf(slack, "Guten Tag", place)
    expect(await found(slack, `a${i}/0`, place, request, justNow)).toBe("Unreachable")
    expect(await found(slack, `a${i}/0`, place, request, longAgo)).toBe("there is none")
    await Effect.runPromise(Effect.exit(slack.send(request, `a${i}/0`)))
    expect(await found(slack, `a${i}/0`, place, request, justNow)).toBe(`${kept[i]?.channel ?? ""}:${kept[i]?.ts ?? ""}`)
  }
  expect(new Set(methods)).toEqual(new Set(["chat.postMessage", "conversations.history", "conversations.replies", "conversations.open"]))
})

it("Slack that lacks the right to read, or does not answer, is not sure", async () => {
  const place: Destination = { channel: "slack", to: { namespace: Namespace.make("slack-channel"), value: "C1", assurance: "channel-verified" }, references: [] }
  for (const [answer, reason] of [[[200, { ok: false, error: "missing_scope" }], "NotAllowed"], [[200, { ok: false, error: "ratelimited" }], "RateLimited"], [[503, {}], "Unreachable"]] as const) {
    const slack = await connected(makeSlack({ signingSecrets: [], sender: { token: "t", origin: "https://slack.example.org/api" } }), () => answer)
    expect(await found(slack, "a/0", place, await requestOf(slack, "x", place), longAgo)).toBe(reason)
  }
})

it("Twilio finds a message by number, words and time, and is not sure where two look alike", async () => {
  const kept: Array<Readonly<Record<string, unknown>>> = []
  const asked: Array<string> = []
  const twilio = await connected(makeTwilioSms({ authTokens: [], sender: { accountSid: "AC1", authToken: "t", from: "+4930555000" } }), ({ body, method, url }) => {
    asked.push(`${method} ${url.pathname}`)
    if (method === "GET") return [200, { messages: kept.filter(({ to }) => to === url.searchParams.get("To")), next_page_uri: null }]
    const said = new URLSearchParams(body)
    kept.unshift({ sid: `SM${kept.length}`, to: said.get("To"), body: said.get("Body"), num_media: "0", direction: "outbound-api", date_created: new Date().toUTCString() })
    return [201, {}]
  })
  const anna: Destination = { channel: "sms", to: { namespace: Namespace.make("phone"), value: "+491715550101", assurance: "channel-verified" }, references: [] }
  const request = await requestOf(twilio, "Ihr Vertrag ist gekündigt.", anna)
  kept.push({ sid: "old", to: "+491715550101", body: "Ihr Vertrag ist gekündigt.", num_media: "0", direction: "outbound-api", date_created: "Mon, 09 Mar 2026 08:00:00 +0000" })
  kept.push({ sid: "theirs", to: "+491715550101", body: "Ihr Vertrag ist gekündigt.", num_media: "0", direction: "inbound", date_created: new Date().toUTCString() })
  expect(await found(twilio, "a/0", anna, request, justNow)).toBe("Unreachable")
  expect(await found(twilio, "a/0", anna, request, longAgo)).toBe("there is none")
  await Effect.runPromise(Effect.exit(twilio.send(request, "a/0")))
  expect(await found(twilio, "a/0", anna, request, justNow)).toBe("SM2")
  expect(await found(twilio, "a/0", anna, await requestOf(twilio, "Etwas anderes", anna), longAgo)).toBe("there is none")
  await Effect.runPromise(Effect.exit(twilio.send(request, "b/0")))
  expect(await found(twilio, "a/0", anna, request, justNow)).toBe("Rejected")
  expect(new Set(asked)).toEqual(new Set(["GET /2010-04-01/Accounts/AC1/Messages.json", "POST /2010-04-01/Accounts/AC1/Messages.json"]))
})
