/** Finding the adapter for a delivery, and saying which were asked. */
import * as Channel from "@redthread/channel"
import { AdapterId, type ChannelKind, Checksum, Instant, TenantId } from "@redthread/model"
import { Effect, Result, Schema } from "effect"
import { describe, expect, it } from "vitest"

const received = (channel: ChannelKind, text: string): Channel.Received => ({
  tenant: TenantId.make("energy"), channel, at: Instant.make(0), name: "sample", headers: {},
  body: new TextEncoder().encode(text), checksum: Checksum.make("0".repeat(64)), evidence: {}
})

const adapter = (id: string, kind: ChannelKind, starts: string): Channel.AnyAdapter => ({
  id: AdapterId.make(id),
  kind,
  config: Schema.Unknown,
  wire: Schema.Json,
  recognises: (delivery) => Channel.textOf(delivery).startsWith(starts),
  verify: () => Effect.void,
  document: () => Effect.succeed(null),
  normalise: () => Effect.succeed([]),
  serialise: () => new Uint8Array(),
  capabilities: () => Channel.listensOnly("test"),
  render: () => Effect.succeed({ requests: [], lost: [] }),
  send: () => Effect.succeed({ externalKey: "1" }),
  budget: { requests: 1, perMilliseconds: 1000 }
})

const registry = [adapter("asterisk", "telephone", "cdr"), adapter("vonage", "telephone", "{"), adapter("mime", "email", "From")]
const chosen = (delivery: Channel.Received, forced?: string): string =>
  Effect.runSync(Effect.match(Channel.choose(registry, delivery, forced === undefined ? undefined : AdapterId.make(forced)), {
    onFailure: (error) => error.message,
    onSuccess: ({ id }) => id
  }))

describe("the registry", () => {
  it("gives a delivery to the first adapter of its kind that recognises it", () => {
    expect(chosen(received("telephone", "{}"))).toBe("vonage")
    expect(chosen(received("telephone", "cdr,1"))).toBe("asterisk")
  })

  it("names the adapters that were asked when none knows the delivery", () => {
    expect(chosen(received("telephone", "?"))).toBe("This looks like no delivery of asterisk, vonage.")
  })

  it("says what a delivery is that nobody knows, and who would know one of another kind", () => {
    expect(chosen(received("email", `[{"token":"t","scope":"read"}]`))).toBe("This looks like no delivery of mime. It is a list of objects with token, scope.")
    expect(chosen(received("email", `[]`))).toBe("This looks like no delivery of mime. It is a list.")
    expect(chosen(received("email", "{}"))).toBe("This looks like no delivery of mime. It looks like one of vonage (telephone).")
  })

  it("asks an adapter that takes anything last, and never to find out whose a delivery is", () => {
    const anything = { ...adapter("anything", "telephone", ""), isCatchAll: true }
    expect(Effect.runSync(Channel.choose([anything, ...registry], received("telephone", "{}"))).id).toBe("vonage")
    expect(Effect.runSync(Channel.choose([anything, ...registry], received("telephone", "?"))).id).toBe("anything")
    expect(Channel.whose([anything, ...registry], received("acme:kiosk", "{}")).map(({ id }) => id)).toEqual(["vonage"])
  })

  it("says so when no adapter is installed for a channel", () => {
    expect(chosen(received("acme:kiosk", ""))).toBe("No adapter is installed for the channel “acme:kiosk”.")
  })

  it("obeys a forced adapter, whatever it recognises, and names those there are when it is unknown", () => {
    expect(chosen(received("telephone", "?"), "asterisk")).toBe("asterisk")
    expect(chosen(received("telephone", "?"), "nobody")).toBe("There is no adapter “nobody”; there are asterisk, vonage, mime.")
  })

  it("normalises with the adapter it chose", () => {
    expect(Effect.runSync(Channel.normalise(registry, received("email", "From")))).toEqual([])
    expect(Effect.runSync(Effect.flip(Channel.normalise(registry, received("sms", ""))))).toBeInstanceOf(Channel.Malformed)
  })
})

describe("the adapters of a composition", () => {
  const [first, second, third] = registry as ReadonlyArray<Channel.AnyAdapter> as readonly [Channel.AnyAdapter, Channel.AnyAdapter, Channel.AnyAdapter]
  const misfit = (result: Result.Result<unknown, Channel.Misfit>): string => Result.match(result, { onSuccess: () => "", onFailure: ({ message }) => message })

  it("are checked before anything arrives: an id that comes twice, a channel that nobody reads", () => {
    expect(misfit(Channel.registryOf(registry, ["telephone", "email"]))).toBe("")
    expect(misfit(Channel.registryOf([first, second, { ...third, id: first.id }]))).toBe("There are several adapters called asterisk.")
    expect(misfit(Channel.registryOf(registry, ["sms", "email", "sms"]))).toBe("No adapter is installed for sms.")
  })

  it("come and go at run time; one that has gone takes nothing new and still reads what it received", () => {
    const less = Channel.withoutAdapter(registry, second.id)
    const delivery = received("telephone", "{}")
    const id = (from: Channel.Registry, forced?: AdapterId) => Effect.runSync(Effect.match(Channel.choose(from, delivery, forced), { onFailure: () => "nobody", onSuccess: ({ id }) => id }))
    expect([id(registry), id(less), id(less, second.id)]).toEqual(["vonage", "nobody", "vonage"])
    expect(misfit(Channel.withAdapter(registry, second))).toBe("There are several adapters called vonage.")
    const again = Result.getOrThrow(Channel.withAdapter(less, second))
    expect([id(again), again.length]).toEqual(["vonage", 3])
    expect(misfit(Channel.registryOf(Channel.withoutAdapter(registry, third.id), ["email"]))).toBe("No adapter is installed for email.")
  })
})

describe("errors of a channel", () => {
  it("read as sentences with their place", () => {
    expect(new Channel.Malformed({ at: "/entry/0", reason: "No id." }).message).toBe("No id. (at /entry/0)")
    expect(new Channel.Malformed({ at: "", reason: "No id." }).message).toBe("No id.")
    expect(new Channel.BadSignature({ header: "x-hub-signature-256", reason: "is missing" }).message).toBe("x-hub-signature-256: is missing")
  })

  it("can be caught by their reason, so that a new reason breaks nobody", () => {
    const send = Effect.fail(new Channel.SendError({ reason: new Channel.RateLimited({ retryAfter: 500 }) }))
    const waited = send.pipe(Effect.catchReason("SendError", "RateLimited", ({ retryAfter }) => Effect.succeed(retryAfter)))
    expect(Effect.runSync(waited)).toBe(500)
  })
})

describe("capabilities", () => {
  const channel: Channel.Capabilities = { ...Channel.listensOnly("test"), content: { ...Channel.listensOnly("test").content, Text: "native", Html: "text", Media: "dropped" } }

  it("predict what a message loses: every part that does not arrive as it is", () => {
    const message: Channel.OutboundMessage = { content: [{ _tag: "Text", text: "Hi" }, { _tag: "Html", html: "<b>Hi</b>" }, { _tag: "Media", kind: "image", media: { ref: "1" } }] }
    expect(Channel.predictLoss(message, channel)).toEqual([
      { part: 1, kind: "Html", arrivedAs: "text" },
      { part: 2, kind: "Media", arrivedAs: "dropped" }
    ])
  })

  it("of a channel that only listens reject every kind of content", () => {
    expect(new Set(Object.values(Channel.listensOnly("test").content))).toEqual(new Set(["rejected"]))
    expect(Object.keys(Channel.listensOnly("test").content).sort()).toEqual([...Channel.ContentKind.literals].sort())
  })
})

describe("a raw delivery", () => {
  it("reads as UTF-8 without byte order mark; foreign bytes become U+FFFD", () => {
    expect(Channel.textOf(received("email", "\uFEFFhä"))).toBe("hä")
    expect(Channel.textOf({ ...received("email", ""), body: Uint8Array.of(0x68, 0xE4) })).toBe("h\uFFFD")
  })
})
