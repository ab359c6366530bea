/** May we write now? Consent first, then the reply window, then the vendor's rate. */
import * as Channel from "@redthread/channel"
import { AdapterId, type ChannelEvent, EventKey, Instant, Namespace, Purpose, rootPointer } from "@redthread/model"
import { describe, expect, it } from "vitest"

const noon = Date.UTC(2026, 2, 9, 12)
const at = (minutes: number) => ({ instant: Instant.make(noon + minutes * 60_000), raw: "" })
const phone = { namespace: Namespace.make("phone"), value: "+491715550101", assurance: "channel-verified" } as const
const to = (value: string): Channel.Destination => ({ channel: "whatsapp", to: { ...phone, value }, references: [] })
const anna = to("+491715550101")
const about = (minutes: number) => ({
  key: EventKey.make(`e${minutes}`), revision: 0, channel: "whatsapp", adapter: AdapterId.make("test"), at: at(minutes), thread: { references: [] },
  identifiers: [phone], others: [], signals: [], source: { at: rootPointer, read: [], carried: [], unrecognised: [] }
} as const)
const message = (minutes: number): ChannelEvent => ({ ...about(minutes), _tag: "Message", direction: "inbound", content: [] })
const consent = (minutes: number, granted: boolean, more: { readonly channel?: "whatsapp" | "email"; readonly purpose?: string } = {}): ChannelEvent => ({
  ...about(minutes), _tag: "ConsentChanged",
  consent: { purpose: Purpose.make(more.purpose ?? "marketing"), granted, at: at(minutes), evidence: "STOP", ...(more.channel === undefined ? {} : { channel: more.channel }) }
})
const capabilities: Channel.Capabilities = { ...Channel.listensOnly("test"), replyWindow: 60 * 60_000 }
const refusal = (events: ReadonlyArray<ChannelEvent>, minutes: number, destination = anna, purpose = "marketing") =>
  Channel.refusalOf({ destination, purpose, events, capabilities, now: Instant.make(noon + minutes * 60_000) })?._tag

describe("a message to a customer", () => {
  it("may be sent within the reply window, and not after it", () => {
    expect(refusal([message(0)], 60)).toBeUndefined()
    expect(refusal([message(0)], 61)).toBe("WindowClosed")
    expect(refusal([], 0)).toBe("WindowClosed")
    expect(refusal([message(0)], 1, to("+491715550202"))).toBe("WindowClosed")
  })

  it("opens no window by what a machine wrote", () => {
    const auto: ChannelEvent = { ...about(0), _tag: "Message", direction: "inbound", content: [], automatic: "auto-reply" }
    expect(refusal([auto], 1)).toBe("WindowClosed")
  })

  it("fails as opted out after a stop, whatever the order in which it is told, and until consent is given again", () => {
    expect(refusal([message(0), consent(1, false)], 2)).toBe("OptedOut")
    expect(refusal([consent(1, false), consent(2, true), message(0)], 3)).toBeUndefined()
    expect(refusal([consent(2, true), consent(1, false), message(0)], 3)).toBeUndefined()
    expect(refusal([consent(1, true), consent(1, false), message(0)], 3)).toBe("OptedOut")
  })

  it("is not refused for a stop on another channel, for another purpose or by somebody else", () => {
    expect(refusal([message(0), consent(1, false, { channel: "email" })], 2)).toBeUndefined()
    expect(refusal([message(0), consent(1, false, { channel: "whatsapp" })], 2)).toBe("OptedOut")
    expect(refusal([message(0), consent(1, false)], 2, anna, "service")).toBeUndefined()
    expect(Channel.consentOf([consent(1, false)], to("+491715550202"), "marketing")).toBeUndefined()
  })

  it("is refused whatever it is for after a no to service, until service is allowed again; a yes to something else meanwhile opens nothing", () => {
    const stop = [message(0), consent(1, false, { purpose: "service" })]
    for (const purpose of ["service", "marketing", "reminder"]) expect(refusal(stop, 2, anna, purpose)).toBe("OptedOut")
    expect(refusal([...stop, consent(2, true)], 3)).toBe("OptedOut")
    for (const purpose of ["service", "reminder"]) expect(refusal([...stop, consent(2, true, { purpose: "service" })], 3, anna, purpose)).toBeUndefined()
    expect(refusal([...stop, consent(1, false), consent(2, true, { purpose: "service" })], 3)).toBe("OptedOut")
  })
})

describe("a vendor's rate", () => {
  const wait = (sent: ReadonlyArray<number>, now: number) => Channel.waitFor({ requests: 2, perMilliseconds: 1000 }, sent.map((one) => Instant.make(one)), Instant.make(now))

  it("lets so many requests through in any span, and says how long to wait for the next", () => {
    expect(wait([], 0)).toBe(0)
    expect(wait([0], 1)).toBe(0)
    expect(wait([0, 400], 500)).toBe(500)
    expect(wait([400, 0], 500)).toBe(500)
    expect(wait([0, 400], 1000)).toBe(0)
    expect(wait([0, 400, 1000], 1100)).toBe(300)
  })

  it("is never passed by somebody who waits as told", () => {
    const sent: Array<number> = []
    for (let now = 0; sent.length < 50;) {
      now += wait(sent, now)
      sent.push(now)
      now += sent.length % 7 === 0 ? 450 : 30
    }
    expect(sent.every((at, i) => i < 2 || at - (sent[i - 2] ?? 0) >= 1000)).toBe(true)
  })
})

describe("a template that was approved", () => {
  const refused = (more: Partial<Channel.Intended>) =>
    Channel.refusalOf({ destination: anna, purpose: "service", events: [], capabilities: { ...capabilities, templates: true }, now: Instant.make(noon), ...more })

  it("may be sent outside the reply window, where the channel has templates; other words may not", () => {
    expect(refused({ isTemplate: true })).toBeUndefined()
    expect(refused({})).toMatchObject({ _tag: "WindowClosed", allowed: "templates that were approved" })
    expect(refused({ isTemplate: true, capabilities })).toMatchObject({ _tag: "WindowClosed", allowed: "only what the channel allows outside its reply window" })
  })
})
