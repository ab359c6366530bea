/** Deadlines and logins that run, and when somebody is to be reminded. */
import { ChannelName, ConcernId, type Entry, EntryId, EventKey, Instant, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

type Json = Record<string, unknown>
const web = ChannelName.make("web")
const read = (json: unknown) => Result.getOrThrow(Process.fromJson(json))
const at = (text: string) => Instant.make(Date.parse(text))
const shown = (instant: Instant | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString())
const end = (from: string, duration: string, zone?: string, direction?: 1 | -1) => shown(Process.after(at(from), duration, zone, direction))

describe("a span of time", () => {
  it("ends on the last day of a month that is too short, and knows leap years", () => {
    expect(end("2027-01-31T10:00:00Z", "P1M")).toBe("2027-02-28T10:00:00.000Z")
    expect(end("2028-01-31T10:00:00Z", "P1M")).toBe("2028-02-29T10:00:00.000Z")
    expect(end("2027-03-31T10:00:00Z", "P1M")).toBe("2027-04-30T10:00:00.000Z")
    expect(end("2027-11-30T10:00:00Z", "P3M")).toBe("2028-02-29T10:00:00.000Z")
    expect(end("2028-02-29T10:00:00Z", "P1Y")).toBe("2029-02-28T10:00:00.000Z")
    expect(end("2028-02-29T10:00:00Z", "P4Y")).toBe("2032-02-29T10:00:00.000Z")
    expect(end("2100-02-28T10:00:00Z", "P1D")).toBe("2100-03-01T10:00:00.000Z")
    expect(end("2027-12-31T10:00:00Z", "P1Y2M3W4DT5H6M7S")).toBe("2029-03-25T15:06:07.000Z")
    expect(end("2027-03-31T10:00:00Z", "P1M", "UTC", -1)).toBe("2027-02-28T10:00:00.000Z")
  })
  it("keeps the time of day across a change to summer time and back, while hours pass by the clock", () => {
    // In Berlin clocks go forward on 28 March 2027 at 2:00 and back on 31 October at 3:00.
    expect(end("2027-03-27T11:00:00Z", "P1D", "Europe/Berlin")).toBe("2027-03-28T10:00:00.000Z")
    expect(end("2027-03-27T11:00:00Z", "PT24H", "Europe/Berlin")).toBe("2027-03-28T11:00:00.000Z")
    expect(end("2027-10-30T10:00:00Z", "P1D", "Europe/Berlin")).toBe("2027-10-31T11:00:00.000Z")
    expect(end("2027-03-01T08:00:00Z", "P1M", "Europe/Berlin")).toBe("2027-04-01T07:00:00.000Z")
    // Half past two does not exist on that day; half past two in autumn comes twice.
    expect(end("2027-03-27T01:30:00Z", "P1D", "Europe/Berlin")).toBe("2027-03-28T01:30:00.000Z")
    expect(end("2027-10-30T00:30:00Z", "P1D", "Europe/Berlin")).toBe("2027-10-31T00:30:00.000Z")
    expect(end("2027-03-27T11:00:00Z", "P1D", "+01:00")).toBe("2027-03-28T11:00:00.000Z")
    expect(end("2027-01-31T23:30:00Z", "P1M", "Europe/Berlin")).toBe("2027-02-28T23:30:00.000Z")
  })
  it("is counted in UTC where the time zone is unknown, and stays within the range of dates", () => {
    expect([Process.isTimeZone("Europe/Berlin"), Process.isTimeZone("+02:00"), Process.isTimeZone("Europe/Nowhere")]).toEqual([true, true, false])
    expect(end("2027-03-27T11:00:00Z", "P1D", "Europe/Nowhere")).toBe("2027-03-28T11:00:00.000Z")
    expect(Process.after(Instant.make(8.64e15), "P1D")).toBe(8.64e15)
    expect(Process.after(Instant.make(-8.64e15), "P9999999Y", "UTC", -1)).toBe(-8.64e15)
  })
  /** What JavaScript itself will say, where it can. */
  const Temporal = (globalThis as { readonly Temporal?: TemporalLike }).Temporal
  it.skipIf(Temporal === undefined)("ends when Temporal says it does", () => {
    const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns"]
    const part = (most: number, unit: string) => fc.option(fc.integer({ min: 0, max: most }).map((count) => `${count}${unit}`), { nil: "" })
    const duration = fc.tuple(part(5, "Y"), part(30, "M"), part(9, "W"), part(400, "D"), part(60, "H")).filter((parts) => parts.some((text) => text !== ""))
      .map(([years, months, weeks, days, hours]) => `P${years}${months}${weeks}${days}${hours === "" ? "" : `T${hours}`}`)
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2045, 0) }), duration, fc.constantFrom(...zones), fc.constantFrom(1 as const, -1 as const), (from, span, zone, direction) => {
      const { days, hours, months, weeks, years } = Temporal?.Duration.from(span) ?? { years: 0, months: 0, weeks: 0, days: 0, hours: 0 }
      const begin = Temporal?.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
      const calendar = { years: direction * years, months: direction * months, weeks: direction * weeks, days: direction * days }
      expect(Process.after(Instant.make(from), span, zone, direction)).toBe(begin?.add(calendar).add({ hours: direction * hours }).epochMilliseconds)
    }), { numRuns: 2000 })
  })
})

interface TemporalLike {
  readonly Duration: { from(text: string): Readonly<Record<"years" | "months" | "weeks" | "days" | "hours", number>> }
  readonly Instant: { fromEpochMilliseconds(at: number): { toZonedDateTimeISO(zone: string): ZonedLike } }
}
interface ZonedLike {
  readonly epochMilliseconds: number
  add(span: object): ZonedLike
}

const cancellation = read({
  name: "cancel", version: 1, facts: { no: {} }, assurance: ["anonymous", "claimed", "authenticated"], initial: "open",
  states: {
    open: { within: "P1Y", onTimeout: "forget" }, requested: { within: "P14D", onTimeout: "expire", remind: "P2D" }, cancelled: { goal: true }, expired: { final: true }
  },
  events: {
    forget: { from: "open", to: "expired" }, request: { from: "open", to: "requested", needs: ["no"] }, remark: { from: "requested", to: "requested" },
    confirm: { from: "requested", to: "cancelled" }, expire: { from: "requested", to: "expired" }, reopen: { from: "requested", to: "open" }
  },
  channels: {
    web: {
      claims: ["cancelled"], auth: { login: { grants: "authenticated", expires: "PT30M", remind: "PT5M", keeps: "all" }, pin: { grants: "claimed", expires: "PT10M", keeps: "all" }, logout: { resets: true, keeps: "all" } },
      affords: { request: {}, remark: {}, confirm: {}, reopen: {} }, handover: { hotline: { carries: "all", assurance: "keep" } }
    },
    hotline: { auth: { callBack: { grants: "authenticated", expires: "PT1H", keeps: "all" } }, affords: { confirm: {} } }
  }
})
type Told = readonly [string, string, { readonly byTime?: boolean; readonly isTimed?: boolean }?]
const after = (...steps: ReadonlyArray<Told>): Process.Case =>
  steps.reduce((running, [name, time, { byTime = false, isTimed = true } = {}]) => {
    const outcome = Process.step(cancellation, running, { channel: running.on ?? web, step: StepName.make(name), byTime, ...(isTimed ? { at: at(time) } : {}) })
    if (outcome._tag === "Refused") throw new Error(outcome.because)
    return outcome.case
  }, Process.begin(cancellation, web))
const lines = (running: Process.Case, now: string, timeZone?: string) =>
  Process.remindersOf(cancellation, running, at(now), timeZone === undefined ? {} : { timeZone }).map(({ due, isDue, on, remindAt, since, state, step }) =>
    [step, state ?? on, shown(since)?.slice(0, 16), shown(due)?.slice(0, 16), ...(remindAt === undefined ? [] : [shown(remindAt)?.slice(0, 16)]), ...(isDue ? ["due"] : [])].join(" "))

describe("what time will do to a case", () => {
  it("is told with when it falls due and when to remind, the soonest first", () => {
    const running = after(["login", "2027-03-20T12:00:00Z"], ["request", "2027-03-20T12:05:00Z"])
    expect(lines(running, "2027-03-20T12:06:00Z")).toEqual(["login expires web 2027-03-20T12:00 2027-03-20T12:30 2027-03-20T12:25", "expire requested 2027-03-20T12:05 2027-04-03T12:05 2027-04-01T12:05"])
    expect(lines(running, "2027-04-03T12:05:00Z", "Europe/Berlin")).toEqual(["login expires web 2027-03-20T12:00 2027-03-20T12:30 2027-03-20T12:25 due", "expire requested 2027-03-20T12:05 2027-04-03T11:05 2027-04-01T11:05 due"])
  })
  it("runs on through a remark, begins anew when the state is left and entered again, and ends with it", () => {
    const requested: Told = ["request", "2027-03-20T12:00:00Z"]
    expect(after(requested, ["remark", "2027-03-21T12:00:00Z"]).since).toEqual({ requested: at("2027-03-20T12:00:00Z") })
    const again = after(requested, ["reopen", "2027-03-22T12:00:00Z"])
    expect(again.since).toEqual({ open: at("2027-03-22T12:00:00Z") })
    expect(after(requested, ["reopen", "2027-03-22T12:00:00Z"], ["request", "2027-03-23T12:00:00Z"]).since).toEqual({ requested: at("2027-03-23T12:00:00Z") })
    const settled = after(requested, ["confirm", "2027-03-22T12:00:00Z"])
    expect([settled.since, lines(settled, "2027-03-22T12:00:00Z")]).toEqual([undefined, []])
    expect(after(requested, ["expire", "2027-04-03T12:00:00Z", { byTime: true }]).state).toBe("expired")
  })
  it("counts a login from the last time it was done, on the channel where it was, until it is given up or gone", () => {
    expect(after(["pin", "2027-03-20T12:00:00Z"]).since).toEqual({ open: at("2027-03-20T12:00:00Z"), "web pin": at("2027-03-20T12:00:00Z") })
    expect(after(["pin", "2027-03-20T12:00:00Z"], ["login", "2027-03-20T12:05:00Z"]).since).toMatchObject({ "web login": at("2027-03-20T12:05:00Z"), "web pin": at("2027-03-20T12:00:00Z") })
    expect(Object.keys(after(["pin", "2027-03-20T12:00:00Z"], ["logout", "2027-03-20T12:05:00Z"]).since ?? {})).toEqual(["open"])
    expect(Object.keys(after(["login", "2027-03-20T12:00:00Z"], ["login expires", "2027-03-20T12:30:00Z", { byTime: true }]).since ?? {})).toEqual(["open"])
    const handed = after(["login", "2027-03-20T12:00:00Z"], ["handover hotline", "2027-03-20T12:05:00Z"])
    expect(handed.since).toEqual({ "hotline callBack": at("2027-03-20T12:05:00Z"), open: at("2027-03-20T12:00:00Z") })
    expect(lines(handed, "2027-03-20T12:06:00Z")[0]).toBe("callBack expires hotline 2027-03-20T12:05 2027-03-20T13:05")
  })
  it("is reckoned from now where no step was told the time, and never reminds before it began", () => {
    const untimed = after(["request", "2027-03-20T12:00:00Z", { isTimed: false }])
    expect(untimed.since).toBeUndefined()
    expect(lines(untimed, "2027-03-20T12:00:00Z")).toEqual(["expire requested 2027-03-20T12:00 2027-04-03T12:00 2027-04-01T12:00"])
    const form = Process.toJson(cancellation) as Json
    const hasty = read({ ...form, states: { ...(form["states"] as Json), requested: { within: "P1D", onTimeout: "expire", remind: "P2D" } } })
    expect(Process.remindersOf(hasty, untimed, at("2027-03-20T12:00:00Z"))).toMatchObject([{ remindAt: at("2027-03-20T12:00:00Z") }])
  })
  it("is known from the entries of the thread alone", () => {
    let count = 0
    const entries: Array<Entry> = []
    let running = Process.unopened(cancellation)
    for (const [name, time] of [["login", "2027-03-20T12:00:00Z"], ["request", "2027-03-20T12:05:00Z"], ["remark", "2027-03-21T12:05:00Z"]] as const) {
      const asked = { channel: web, step: StepName.make(name), at: at(time) }
      const outcome = Process.step(cancellation, running, asked)
      if (outcome._tag === "Refused") throw new Error(outcome.because)
      running = outcome.case
      entries.push(...Process.entriesFor(cancellation, asked, outcome, {
        concern: ConcernId.make("c"), occurred: { instant: at(time), raw: time }, recorded: at(time), cause: EventKey.make("e"), nextId: () => EntryId.make(`${++count}`)
      }))
    }
    expect(Process.caseOf(cancellation, entries)).toEqual(running)
    expect(running.since).toEqual({ requested: at("2027-03-20T12:05:00Z"), "web login": at("2027-03-20T12:00:00Z") })
  })
  it("refuses a reminder of nothing", () => {
    const result = Process.fromJson({ ...(Process.toJson(cancellation) as Json), states: { open: { remind: "P1D" }, requested: {}, cancelled: {}, expired: {} } })
    expect(Result.isFailure(result) ? result.failure.problems.map(({ at, what }) => `${at} ${what}`) : []).toEqual(["/states/open/remind remind needs within."])
  })
})
