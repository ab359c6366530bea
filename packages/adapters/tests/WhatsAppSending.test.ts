import { makeWhatsAppCloud, whatsAppCloud } from "@redthread/adapters"
import { type Destination, type OutboundMessage, predictLoss, type SendError } from "@redthread/channel"
import { Namespace } from "@redthread/model"
import { Cause, Effect, Exit, Layer, Result } from "effect"
import { HttpClient, HttpClientError, HttpClientResponse } from "effect/http"
import { describe, expect, it } from "vitest"

const config = { appSecrets: [], sender: { phoneNumberId: "310000000000001", accessToken: "token", apiVersion: "v23.0", timeout: 50 } }
const adapter = whatsAppCloud(config)
const anna: Destination = {
  channel: "whatsapp", to: { namespace: Namespace.make("phone"), value: "+49 171 5550101", assurance: "channel-verified" }, references: []
}
const text = (words: string): OutboundMessage => ({ content: [{ _tag: "Text", text: words }] })
const rendered = (message: OutboundMessage, destination: Destination = anna) => Effect.runSync(Effect.result(adapter.render(message, destination)))
const bodies = (message: OutboundMessage, destination: Destination = anna): ReadonlyArray<unknown> =>
  Result.getOrThrow(rendered(message, destination)).requests.map((request) => (request._tag === "Http" ? JSON.parse(request.body) as unknown : undefined))
const refusal = (message: OutboundMessage, destination: Destination = anna) =>
  Result.match(rendered(message, destination), { onSuccess: () => "rendered", onFailure: ({ reason }) => (reason._tag === "Rejected" ? reason.code : reason._tag) })

describe("an answer on WhatsApp", () => {
  it("is a request to the Cloud API that quotes the message it answers and shows no token", () => {
    const { lost, requests } = Result.getOrThrow(rendered(text("Guten Tag"), { ...anna, inReplyTo: "wamid.ANNA0001" }))
    expect(requests).toEqual([{
      _tag: "Http", method: "POST", url: "https://graph.facebook.com/v23.0/310000000000001/messages", headers: { "content-type": "application/json" },
      body: JSON.stringify({
        messaging_product: "whatsapp", recipient_type: "individual", to: "491715550101", context: { message_id: "wamid.ANNA0001" },
        type: "text", text: { body: "Guten Tag", preview_url: false }
      })
    }])
    expect(lost).toEqual([])
  })

  it("goes to a user id where there is no number, and nowhere else", () => {
    const to = { namespace: Namespace.make("whatsapp-user"), value: "DE.5550155888", assurance: "channel-verified" } as const
    expect(bodies(text("Hallo"), { ...anna, to })).toMatchObject([{ recipient: "DE.5550155888" }])
    expect(refusal(text("Hallo"), { ...anna, to: { ...to, namespace: Namespace.make("email") } })).toBe("no-address")
  })

  it("shows choices as buttons below their question, more than three as a list", () => {
    const choices = (count: number) => Array.from({ length: count }, (_, i) => ({ _tag: "Choice" as const, id: `c${i}`, title: `Wahl ${i}` }))
    const ask = (count: number): OutboundMessage => ({ content: [{ _tag: "Text", text: "Was?" }, ...choices(count), { _tag: "Text", text: "Danke" }] })
    expect(bodies(ask(2))).toMatchObject([
      { interactive: { type: "button", body: { text: "Was?" }, action: { buttons: [{ reply: { id: "c0", title: "Wahl 0" } }, { reply: { id: "c1" } }] } } },
      { text: { body: "Danke" } }
    ])
    expect(bodies(ask(4))).toMatchObject([{ interactive: { type: "list", action: { sections: [{ rows: [{ id: "c0" }, {}, {}, {}] }] } } }, {}])
    expect([refusal(ask(11)), refusal({ content: choices(2) })]).toEqual(["choice-limits", "choice-without-question"])
    expect(bodies({ subject: "Bitte wählen", content: choices(1) })).toMatchObject([{ interactive: { body: { text: "Bitte wählen" } } }])
  })

  it("sends media by link or id, with a caption of its own where the kind has none", () => {
    expect(bodies({ content: [
      { _tag: "Media", kind: "image", media: { ref: "https://example.org/a.jpg" }, caption: "A" },
      { _tag: "Media", kind: "voice", media: { ref: "900000000000002" }, caption: "Hören Sie" },
      { _tag: "Media", kind: "file", media: { ref: "https://example.org/b.pdf", filename: "b.pdf" } }
    ] })).toMatchObject([
      { type: "image", image: { link: "https://example.org/a.jpg", caption: "A" } },
      { type: "audio", audio: { id: "900000000000002", voice: true } },
      { type: "text", text: { body: "Hören Sie" } },
      { type: "document", document: { link: "https://example.org/b.pdf", filename: "b.pdf" } }
    ])
  })

  it("names exactly what its capabilities predict to be lost", () => {
    const message: OutboundMessage = { content: [
      { _tag: "Text", text: "Hallo" }, { _tag: "Html", html: "<b>Wichtig</b>" }, { _tag: "Form", fields: [{ name: "a", value: "1" }] },
      { _tag: "Location", latitude: 1, longitude: 2 }, { _tag: "Contacts", cards: [] }, { _tag: "Unsupported", what: "x" }
    ] }
    const { lost, requests } = Result.getOrThrow(rendered(message))
    expect(lost).toEqual(predictLoss(message, adapter.capabilities(anna)))
    expect(lost.map(({ arrivedAs, kind }) => `${kind} ${arrivedAs}`)).toEqual(["Html text", "Form text", "Unsupported dropped"])
    expect(requests).toHaveLength(5)
  })

  it("is refused before it is sent where a limit is passed", () => {
    expect(refusal(text("x".repeat(4097)))).toBe("text-too-long")
    expect(refusal({ content: [{ _tag: "Media", kind: "image", media: { ref: "1", size: 6_000_000 } }] })).toBe("media-too-large")
    expect(Result.isFailure(Effect.runSync(Effect.result(whatsAppCloud({ appSecrets: [] }).render(text("a"), anna))))).toBe(true)
  })
})

type Answer = (sent: { readonly body: string; readonly authorization: string | undefined }) => Effect.Effect<Response, "refused" | "broken">

/** Sends one text through an HTTP client that answers as told. */
const send = async (answer: Answer) => {
  const client = HttpClient.make((request) =>
    answer({
      body: request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : "",
      authorization: request.headers["authorization"]
    }).pipe(
      Effect.map((response) => HttpClientResponse.fromWeb(request, response)),
      Effect.mapError((what) =>
        new HttpClientError.HttpClientError({
          reason: new HttpClientError.TransportError({ request, cause: Object.assign(new Error(what), what === "refused" ? { cause: { code: "ECONNREFUSED" } } : {}) })
        })
      )
    )
  )
  const exit = await Effect.runPromiseExit(
    Effect.gen(function*() {
      const connected = yield* makeWhatsAppCloud(config)
      const { requests } = yield* connected.render(text("Guten Tag"), anna)
      const [request] = requests
      return request === undefined ? undefined : yield* connected.send(request, "outbox-17")
    }).pipe(Effect.provide(Layer.succeed(HttpClient.HttpClient, client)))
  )
  if (Exit.isSuccess(exit)) return exit.value?.externalKey
  const error = Cause.squash(exit.cause) as SendError
  return error.reason
}
const graph = (code: number, status = 400, headers: Record<string, string> = {}): Answer => () =>
  Effect.succeed(new Response(JSON.stringify({ error: { code, message: `(#${code})` } }), { status, headers }))

describe("sending on WhatsApp", () => {
  it("returns Meta's id of the message, and gives our key along so that receipts name it", async () => {
    let seen: unknown
    const id = await send(({ authorization, body }) => {
      seen = [authorization, (JSON.parse(body) as Record<string, unknown>)["biz_opaque_callback_data"]]
      return Effect.succeed(new Response(JSON.stringify({ messages: [{ id: "wamid.NEW" }] })))
    })
    expect([id, seen]).toEqual(["wamid.NEW", ["Bearer token", "outbox-17"]])
  })

  it("tells a closed window, an opt-out and a rate limit from other refusals", async () => {
    expect(await send(graph(131047))).toMatchObject({ _tag: "WindowClosed", allowed: "templates" })
    expect(await send(graph(131050))).toMatchObject({ _tag: "OptedOut" })
    expect(await send(graph(130429, 429, { "retry-after": "7" }))).toMatchObject({ _tag: "RateLimited", retryAfter: 7000 })
    expect(await send(graph(80007))).toMatchObject({ _tag: "RateLimited", retryAfter: 60_000 })
    expect(await send(graph(131026))).toMatchObject({ _tag: "Rejected", code: "131026" })
    expect(await send(graph(190, 401))).toMatchObject({ _tag: "Rejected", code: "190" })
  })

  it("knows when a message never left, and when nobody knows whether it arrived", async () => {
    expect(await send(() => Effect.fail("refused"))).toMatchObject({ _tag: "Unreachable" })
    expect(await send(() => Effect.fail("broken"))).toMatchObject({ _tag: "UnknownOutcome" })
    expect(await send(() => Effect.never)).toMatchObject({ _tag: "UnknownOutcome" })
    expect(await send(() => Effect.succeed(new Response("gateway", { status: 502 })))).toMatchObject({ _tag: "UnknownOutcome" })
    expect(await send(() => Effect.succeed(new Response("{}")))).toMatchObject({ _tag: "UnknownOutcome" })
    expect(await send(graph(131016, 503))).toMatchObject({ _tag: "Unreachable" })
  })

  it("fails as rejected where nothing is connected", () => {
    const { requests } = Result.getOrThrow(rendered(text("a")))
    const [request] = requests
    expect(request && Result.isFailure(Effect.runSync(Effect.result(adapter.send(request, "k"))))).toBe(true)
  })
})

describe("a template on WhatsApp", () => {
  const template = { name: "termin_verschoben", language: "de", values: ["Anna Berg", "9. März"] }
  const message: OutboundMessage = { content: [{ _tag: "Html", html: "<p>Ihr Termin ist jetzt am 9. März.</p>" }], template }

  it("goes out instead of the words, with a value for each gap, and loses nothing", () => {
    expect(bodies(message)).toEqual([{
      messaging_product: "whatsapp", recipient_type: "individual", to: "491715550101", type: "template",
      template: { name: "termin_verschoben", language: { code: "de" }, components: [{ type: "body", parameters: [{ type: "text", text: "Anna Berg" }, { type: "text", text: "9. März" }] }] }
    }])
    expect(Result.getOrThrow(rendered(message)).lost).toEqual([])
    expect(predictLoss(message, adapter.capabilities(anna))).toEqual([])
    expect(predictLoss(message, { ...adapter.capabilities(anna), templates: false })).toEqual([{ part: 0, kind: "Html", arrivedAs: "text" }])
  })
  it("is refused with a name or with values that Meta would refuse", () => {
    expect(refusal({ ...message, template: { ...template, name: "Termin!" } })).toBe("template-name")
    for (const value of ["", "zwei\nZeilen", "x    y", "x".repeat(1025)]) expect(refusal({ ...message, template: { ...template, values: [value] } })).toBe("template-values")
  })
})
