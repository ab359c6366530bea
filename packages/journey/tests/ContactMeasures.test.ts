import * as Journey from "@redthread/journey"
import { ChannelName, CustomerId, type Entry, EntryId, Instant, PromiseId, type Thread } from "@redthread/model"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const [hour, day] = [3_600_000, 86_400_000]
const week = 7 * day
const until = Instant.make(100 * day)

const contact = (customer: string, from: number, told: Partial<Journey.Contact> = {}): Journey.Contact => ({
  customer, concern: `${customer}'s`, channel: "web", from, until: from + hour, steps: [], asked: [], askedAgain: [], scores: [], attributes: {}, ...told
})
const window = { window: week, scope: "concern", until } as const

describe("first-contact resolution", () => {
  const fcr = (contacts: ReadonlyArray<Journey.Contact>, more: Partial<Parameters<typeof Journey.firstContactResolution>[1]> = {}) =>
    Journey.firstContactResolution(contacts, { ...window, evidence: "closed", transfer: "fails", ...more })
  it("counts concerns settled in their first contact", () => {
    expect(fcr([contact("a", 0, { resolved: true }), contact("b", 0, { resolved: false })])).toMatchObject({ value: 0.5, hits: 1, of: 2 })
  })
  it("leaves out contacts that are younger than the window, and says so", () => {
    expect(fcr([contact("a", 0, { resolved: true }), contact("b", until - week + 1, { resolved: true })])).toMatchObject({ of: 1, leftOut: [{ count: 1, because: "the window reaches beyond the data" }] })
  })
  it("does not count a settled one to which the customer came back within the window, but after it", () => {
    expect(fcr([contact("a", 0, { resolved: true }), contact("a", 2 * day)]).value).toBe(0)
    expect(fcr([contact("a", 0, { resolved: true }), contact("a", 9 * day, { resolved: true })])).toMatchObject({ value: 1, of: 2 })
  })
  it("takes coming back for the only evidence where one says so", () => {
    expect(fcr([contact("a", 0), contact("b", 0), contact("b", day)])).toMatchObject({ of: 0, leftOut: [{ count: 2, because: "nobody recorded whether it was settled" }] })
    expect(fcr([contact("a", 0), contact("b", 0), contact("b", day)], { evidence: "no-return" })).toMatchObject({ of: 2, hits: 1 })
  })
  it("lets a transfer fail or count, as the rule says", () => {
    const passed = [contact("a", 0, { resolved: true, transferred: true })]
    expect([fcr(passed).value, fcr(passed, { transfer: "counts" }).value]).toEqual([0, 1])
  })
  it("has no value where nothing can be counted, and never hides its parameters", () => {
    const none = fcr([])
    expect("value" in none).toBe(false)
    expect(none.parameters).toEqual({ window: week, scope: "concern", transfer: "fails", evidence: "closed", until: "1970-04-11T00:00:00.000Z" })
    expect(Journey.tellMeasured(none)).toBe("first-contact-resolution cannot be told of 0 (window 7 d, scope concern, transfer fails, evidence closed, until 1970-04-11T00:00:00.000Z)")
  })
})

describe("measures of contacts", () => {
  it("count a contact as repeated when the customer comes back, about whatever, if the scope is the customer", () => {
    const contacts = [contact("a", 0, { concern: "1" }), contact("a", day, { concern: "2" }), contact("b", 0)]
    expect(Journey.repeatContactRate(contacts, { ...window, scope: "customer" })).toMatchObject({ of: 3, hits: 1 })
    expect(Journey.repeatContactRate(contacts, window)).toMatchObject({ of: 3, hits: 0 })
  })
  it("count transfers only where they were recorded", () => {
    expect(Journey.transferRate([contact("a", 0, { transferred: true }), contact("b", 0, { transferred: false }), contact("c", 0)])).toMatchObject({ of: 2, value: 0.5, leftOut: [{ count: 1 }] })
  })
  it("do not count who gave up before the threshold", () => {
    const gone = (waited: number) => contact("a", 0, { abandoned: true, waited })
    expect(Journey.abandonmentRate([gone(2000), gone(60_000), contact("b", 0, { abandoned: false })], { threshold: 5000 })).toMatchObject({ of: 2, hits: 1, leftOut: [{ count: 1, because: "given up before the threshold" }] })
  })
  it("tell containment in its two meanings, of which the first flatters", () => {
    const contacts = [contact("a", 0, { automatic: true }), contact("a", day, { automatic: false }), contact("b", 0, { automatic: true })]
    expect(Journey.containment(contacts, { ...window, meaning: "nobody" })).toMatchObject({ hits: 2, of: 3 })
    expect(Journey.containment(contacts, { ...window, meaning: "settled" })).toMatchObject({ hits: 1, of: 3 })
  })
  it("take the median time to resolution by the calendar or within the hours of service, open concerns left out", () => {
    // Friday 16:00 to Monday 10:00 in Berlin.
    const [friday, monday] = [Date.parse("2026-01-09T15:00:00Z"), Date.parse("2026-01-12T08:00:00Z")]
    const contacts = [contact("a", friday), contact("a", monday, { resolved: true }), contact("b", friday)]
    const office = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: "Europe/Berlin" }
    expect(Journey.timeToResolution(contacts, { clock: "calendar" })).toMatchObject({ value: 66 * hour, of: 1, leftOut: [{ count: 1 }] })
    expect(Journey.timeToResolution(contacts, { clock: office })).toMatchObject({ value: 2 * hour, parameters: { clock: office } })
  })
  it("count changes of channel or of any other attribute among the transitions", () => {
    const contacts = [contact("a", 0), contact("a", 1, { channel: "app", attributes: { device: "phone" } }), contact("a", 2, { channel: "app", attributes: { device: "desk" } })]
    expect(Journey.switchRate(contacts, { by: "channel", scope: "customer" })).toMatchObject({ hits: 1, of: 2 })
    expect(Journey.switchRate(contacts, { by: "device", scope: "customer" })).toMatchObject({ hits: 1, of: 1, leftOut: [{ count: 1, because: "nobody recorded the device" }] })
  })
  it("count questions whose answer was known", () => {
    expect(Journey.reEntryRate([contact("a", 0, { asked: ["name", "address"] }), contact("a", 1, { asked: ["name"], askedAgain: ["name"] })])).toMatchObject({ hits: 1, of: 3 })
  })
  it("count another concern soon after a settled one as a next issue", () => {
    const contacts = [contact("a", 0, { concern: "1", resolved: true }), contact("a", 2 * day, { concern: "2", resolved: true }), contact("a", 30 * day, { concern: "3" })]
    expect(Journey.nextIssueRate(contacts, { until, window: week })).toMatchObject({ of: 2, hits: 1 })
  })
  it("weigh effort visibly", () => {
    const contacts = [contact("a", 0, { steps: ["x", "y"] }), contact("a", 1, { channel: "app", asked: ["name"], askedAgain: ["name"], transferred: true })]
    expect(Journey.effortIndex(contacts, { weights: Journey.plainWeights })).toMatchObject({ value: 2 + 2 + 1 + 2 + 3, parameters: Journey.plainWeights })
    expect(Journey.effortIndex(contacts, { weights: { ...Journey.plainWeights, transfer: 10 } }).value).toBe(17)
  })
})

describe("opinions", () => {
  const scored = (scale: string, ...scores: ReadonlyArray<number>) => scores.map((score, i) => contact(`c${i}`, 0, { scores: [{ scale, score }] }))
  it("are read by their scale: NPS from −100 to 100, CSAT as a share, CES as a mean", () => {
    expect(Journey.nps(scored("NPS", 10, 9, 8, 6, 11), { scale: "NPS" })).toMatchObject({ value: 25, of: 4, leftOut: [{ count: 1, because: "outside the scale 0 to 10" }] })
    expect(Journey.csat([...scored("CSAT 1–5", 5, 4, 3, 1), contact("z", 0)], { scale: "CSAT 1–5", satisfiedFrom: 4 })).toMatchObject({ value: 0.5, leftOut: [{ count: 1 }] })
    expect(Journey.ces(scored("CES 1–7", 7, 4), { scale: "CES 1–7", highIs: "easy" })).toMatchObject({ value: 5.5, parameters: { highIs: "easy" } })
  })
})

describe("promises", () => {
  const line = (i: number, body: object): Entry => ({ ...body, id: EntryId.make(`e${i}`), occurred: { instant: Instant.make(i), raw: "" }, recorded: Instant.make(i), on: ChannelName.make("hotline") }) as Entry
  const made = (i: number, id: string, due?: number) => line(i, { _tag: "PromiseMade", promise: { id: PromiseId.make(id), text: "call back", ...(due === undefined ? {} : { due: { instant: Instant.make(due), raw: "" } }) } })
  it("count as kept when kept, as not when broken or overdue, and not at all before they are due", () => {
    const thread: Thread = {
      customer: CustomerId.make("a"),
      entries: [made(0, "kept"), made(1, "broken"), made(2, "overdue", 50), made(3, "young", 500), line(4, { _tag: "PromiseKept", promise: "kept" }), line(5, { _tag: "PromiseBroken", promise: "broken" })]
    }
    expect(Journey.promiseKeptRate([thread], { until: Instant.make(100) })).toMatchObject({ of: 3, hits: 1, leftOut: [{ count: 1 }] })
  })
})

describe("attribution", () => {
  const models: ReadonlyArray<Journey.AttributionModel> = [{ model: "first" }, { model: "last" }, { model: "linear" }, { model: "position", ends: 0.4 }, { model: "decay", factor: 0.5 }]
  const paths = [{ channels: ["web", "shop", "mail"], value: 10 }]
  it("gives all to the first or the last, or shares it evenly, by position or by decay", () => {
    const shares = models.map((model) => ["web", "shop", "mail"].map((channel) => Math.round((Journey.attribute(paths, model).shares.get(channel) ?? 0) * 1000) / 1000))
    expect(shares).toEqual([[10, 0, 0], [0, 0, 10], [3.333, 3.333, 3.333], [4, 2, 4], [1.429, 2.857, 5.714]])
  })
  it("journey/attribution-preserves-the-sum", () => {
    const path = fc.record({ channels: fc.array(fc.constantFrom("a", "b", "c", "d")), value: fc.nat(1000) })
    fc.assert(fc.property(fc.array(path), fc.constantFrom(...models), (some, model) => {
      const { shares, unattributed } = Journey.attribute(some, model)
      const [given, taken] = [some.reduce((sum, { value }) => sum + value, 0), [...shares.values()].reduce((sum, value) => sum + value, unattributed)]
      return Math.abs(given - taken) < 1e-6 && [...shares.values()].every((value) => value >= 0)
    }))
  })
})

describe("the picture of ways", () => {
  const contacts = [contact("a", 0), contact("a", 1, { channel: "ho<t>line" }), contact("b", 0), contact("b", 1)]
  it("counts stays, not contacts, and says who ended", () => {
    const { flows, ways } = Journey.flowsOf(contacts)
    expect(ways).toBe(2)
    expect(flows).toEqual(expect.arrayContaining([{ step: 0, from: "web", to: "ho<t>line", count: 1 }, { step: 0, from: "web", to: "end", count: 1 }, { step: 1, from: "ho<t>line", to: "end", count: 1 }]))
  })
  it("is well-formed, tells itself in words, and is empty for nobody", () => {
    const svg = Journey.sankeySvg(Journey.flowsOf(contacts))
    expect(svg).toContain("<desc>2 ways. 1 went from web to ho&lt;t&gt;line at step 1;")
    expect(svg).not.toContain("NaN")
    expect(Journey.sankeySvg(Journey.flowsOf([]))).toContain("0 ways.")
  })
})
