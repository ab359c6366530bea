import * as Journey from "@redthread/journey"
import { type Assurance, ChannelName, ConcernId, CustomerId, type Entry, EntryId, FactName, Instant, PromiseId, type Thread } from "@redthread/model"
import { describe, expect, it } from "vitest"

type Body = Entry extends infer E ? E extends Entry ? Omit<E, "id" | "occurred" | "recorded" | "on"> : never : never

const thread = (...lines: ReadonlyArray<readonly [channel: string, body: Body]>): Thread => ({
  customer: CustomerId.make("anna"),
  entries: lines.map(([on, body], i) => {
    const instant = Instant.make(i * 60_000)
    return { ...body, id: EntryId.make(`e${i}`), occurred: { instant, raw: "" }, recorded: instant, on: ChannelName.make(on) } as Entry
  })
})
const asked = (fact: string, known: boolean): Body => ({ _tag: "FactAsked", fact: FactName.make(fact), known })
const told = (fact: string, value: string): Body => ({
  _tag: "FactGiven",
  fact: { name: FactName.make(fact), value, on: ChannelName.make("web"), at: { instant: Instant.make(0), raw: "" } }
})
const proved = (was: Assurance, now: Assurance, by = "login"): Body => ({ _tag: "AssuranceChanged", was, now, by: by as never })
const sent = (from: string, to: string): Body => ({ _tag: "Redirected", redirect: { from: ChannelName.make(from), to: ChannelName.make(to), forced: true, because: "" } })
const passed = (from: string, to: string, lost: ReadonlyArray<string>): Body => ({
  _tag: "HandedOver",
  handover: { from: ChannelName.make(from), to: ChannelName.make(to), carried: [], lost: lost as never, assurance: "anonymous", because: "" }
})
const searched = (results: number): Body => ({ _tag: "Searched", query: "kündigen", results })

describe("measuring a journey", () => {
  it("counts nothing in an empty thread", () => {
    expect(Journey.measure(thread())).toEqual({ steps: 0, askedAgain: 0, reAuthentications: 0, channelBreaks: 0, channelSwitches: 0, deadEnds: 0, duration: 0 })
  })
  it("counts questions whose answer was known as asked again, and all questions as steps", () => {
    expect(Journey.measure(thread(["web", asked("name", false)], ["web", asked("name", true)]))).toMatchObject({ askedAgain: 1, steps: 2 })
  })
  it("counts a proof of identity again when it was proved to that degree before, on whatever channel", () => {
    const first = thread(["web", proved("anonymous", "authenticated")], ["hotline", proved("anonymous", "claimed", "identify")])
    expect(Journey.measure(first).reAuthentications).toBe(1)
  })
  it("does not count the step up from a claim to a login, nor a logout", () => {
    const up = thread(["web", proved("anonymous", "claimed")], ["web", proved("claimed", "authenticated")], ["web", proved("authenticated", "anonymous", "logout")])
    expect(Journey.measure(up).reAuthentications).toBe(0)
  })
  it("counts being sent away, losing facts and being asked again as breaks, a good handover as none", () => {
    expect(Journey.measure(thread(["hotline", sent("hotline", "web")], ["web", searched(1)])).channelBreaks).toBe(1)
    expect(Journey.measure(thread(["web", passed("web", "hotline", ["name"])], ["hotline", searched(1)])).channelBreaks).toBe(1)
    expect(Journey.measure(thread(["web", searched(1)], ["hotline", asked("name", true)])).channelBreaks).toBe(1)
    expect(Journey.measure(thread(["web", passed("web", "hotline", [])], ["hotline", searched(1)]))).toMatchObject({ channelBreaks: 0, channelSwitches: 1 })
  })
  it("counts a search that found nothing as a dead end", () => {
    expect(Journey.measure(thread(["web", searched(0)], ["web", searched(3)])).deadEnds).toBe(1)
  })
})

describe("a journey", () => {
  it("has one stop per stay on a channel and says how the customer came", () => {
    const { stops } = Journey.journeyOf(thread(["web", searched(0)], ["web", passed("web", "hotline", [])], ["hotline", sent("hotline", "web")], ["web", searched(1)], ["letter", searched(1)]))
    expect(stops.map(({ came, on }) => [on, came])).toEqual([["web", "began"], ["hotline", "handed-over"], ["web", "sent"], ["letter", "chose"]])
  })
})

describe("the overview", () => {
  const concern = ConcernId.make("K-1")
  const promise = { id: PromiseId.make("p"), text: "Confirmation within a week" }
  const seen = Journey.overview(thread(
    ["web", { _tag: "ConcernOpened", concern, title: "contract.cancel" }],
    ["web", told("name", "Ana")],
    ["web", told("name", "Anna")],
    ["web", { _tag: "StepRefused", concern, process: "contract.cancel" as never, step: "request" as never, state: "open" as never, because: "logged in", offeredOn: [ChannelName.make("hotline")] }],
    ["hotline", { _tag: "PromiseMade", promise, concern }]
  ))
  it("shows the last word on a fact, so that nobody asks again", () => {
    expect(seen.known.map(({ name, value }) => [name, value])).toEqual([["name", "Anna"]])
  })
  it("shows what is open: concern, promise, refusal", () => {
    expect(seen).toMatchObject({ concerns: [{ id: "K-1", title: "contract.cancel" }], openPromises: [promise], channels: ["web", "hotline"] })
    expect(seen.refused).toEqual(["step “request” refused: logged in; possible on hotline"])
  })
  it("forgets a promise once it is kept and a refusal once the step was taken", () => {
    const later = Journey.overview(thread(
      ["hotline", { _tag: "PromiseMade", promise, concern }],
      ["email", { _tag: "PromiseKept", promise: promise.id, concern }]
    ))
    expect(later.openPromises).toEqual([])
  })
})

describe("the picture", () => {
  it("is well-formed whatever people wrote", () => {
    const svg = Journey.toSvg([{ title: "<&\u0000\uD800>", thread: thread(["we<b", { _tag: "NoteWritten", text: "</svg>\u0007 \uDC00 & \"quotes\"" }]) }])
    expect([...svg].filter((char) => char < " " && char !== "\n")).toEqual([])
    expect(new TextDecoder().decode(new TextEncoder().encode(svg))).toBe(svg)
    expect(svg.match(/<\/svg>/g)).toHaveLength(1)
    expect(svg).toContain("&lt;/svg&gt;")
  })
})
