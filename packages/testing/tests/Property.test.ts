/** What a property finds in an implementation with one defect, and how it tells it. */
import * as Process from "@redthread/process"
import * as Test from "@redthread/testing"
import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { implementing, type Kept } from "./Implementations.ts"
import { returns } from "./Shop.ts"

type Channel = Test.ChannelDriver<Kept>
const clean = implementing(returns)
const web = clean.channels["web"] as Channel
const hotline = clean.channels["hotline"] as Channel

/** The clean implementation with something else on one of its channels. */
const but = (name: "web" | "hotline", change: Partial<Channel>): Test.Driver<Kept> =>
  ({ ...clean, channels: { ...clean.channels, [name]: { ...clean.channels[name] as Channel, ...change } } })

const seeing = (name: "web" | "hotline", change: (seen: Test.Seen, kept: Kept) => Test.Seen): Test.Driver<Kept> =>
  but(name, { observe: (kept) => change((name === "web" ? web : hotline).observe(kept) as Test.Seen, kept) })

const offersOf = (seen: Test.Seen) => ({ ...seen.offers as Readonly<Record<string, ReadonlyArray<string>>> })
const showsOf = (seen: Test.Seen) => ({ ...seen.shows as Readonly<Record<string, Schema.Json>> })
const found = (driver: Test.Driver<Kept>, settings: Test.PropertySettings = {}) => Test.property(returns, driver, settings).check({ seed: 11 }).then(({ failure }) => failure)

describe("an implementation that does what the process says", () => {
  it("passes, and the report says what was done and what nobody compared", async () => {
    const report = await Test.property(returns, clean).assert({ seed: 1, runs: 80 })
    expect(report).toMatchObject({ process: "parcel.return", runs: 80, seed: 1, unvisited: [], unseen: [] })
    expect(report.failure).toBeUndefined()
    expect(report.coverage).toMatchObject({ transitions: Process.check(returns).transitions, isComplete: true })
    expect(report.coverage.percent).toBeGreaterThan(60)
  })
  it("may answer at once, by promises or by Effects", async () => {
    const asPromises: Test.Driver<Kept> = {
      begin: (newcomer) => Promise.resolve(clean.begin(newcomer) as Kept),
      channels: {
        web: { perform: (kept, step, answers) => Effect.sync(() => web.perform(kept, step, answers) as Test.Performed), observe: (kept) => Promise.resolve(web.observe(kept) as Test.Seen) }
      },
      end: () => Effect.void
    }
    expect(await Test.property(returns, asPromises).check({ seed: 1 })).not.toHaveProperty("failure")
  })
  it("is compared only on channels that have a driver, and only in what they tell", async () => {
    const report = await Test.property(returns, { begin: clean.begin, channels: { web: { perform: web.perform, observe: (kept) => ({ shows: Object.keys(showsOf(web.observe(kept) as Test.Seen)) }) } } }).check({ seed: 1 })
    expect(report).toMatchObject({ unvisited: ["hotline"], unseen: ["web: offers", "web: state", "web: assurance"] })
    expect(report.coverage.steps.map(({ on, step }) => `${on} ${step}`)).toEqual(["web announce", "web decide", "web decide:no", "web explain", "web login", "web logout"])
  })
  it("gets answers that its facts allow", async () => {
    const told: Array<unknown> = []
    const listening = but("web", { perform: (kept, step, answers) => { told.push(...Object.values(answers)); return web.perform(kept, step, answers) } })
    await Test.property(returns, listening, { facts: { reason: fc.constantFrom("too small", "too late") } }).check({ seed: 1 })
    expect(new Set(told.filter((value) => value === "too small" || value === "too late")).size).toBe(2)
    expect(told.filter((value) => typeof value !== "string" || value.trim() === "")).toEqual([])
  })
})

describe("a defect", () => {
  const planted: Readonly<Record<string, readonly [driver: Test.Driver<Kept>, tag: Test.Disagreement["_tag"], story: string | RegExp]>> = {
    "a step that is missing": [
      seeing("web", (seen, { case: { at } }) => {
        const { announce: _, ...offers } = offersOf(seen)
        return at["web"]?.assurance === "authenticated" ? { ...seen, offers } : seen
      }),
      "Missing", "A customer begins on web: “login” on web. web does not offer “announce”, although the process does."
    ],
    "a step that the process refuses": [
      seeing("hotline", (seen) => ({ ...seen, offers: { announce: [], ...offersOf(seen) } })),
      "Extra", "A customer begins on hotline. hotline offers “announce”, which the process refuses: “announce” needs the level “claimed” on hotline; the customer is “anonymous”."
    ],
    "a question asked again": [
      seeing("hotline", (seen) => ({ ...seen, offers: { ...offersOf(seen), ...("announce" in offersOf(seen) ? { announce: [...new Set([...offersOf(seen)["announce"] ?? [], "orderNo"])] } : {}) } })),
      "AsksAgain", "A customer begins on hotline: “identify” on hotline. “announce” on hotline asks for orderNo although the company knows it already."
    ],
    "a question nobody stated": [
      seeing("web", (seen) => ({ ...seen, offers: { ...offersOf(seen), ...("login" in offersOf(seen) ? { login: ["reason"] } : {}) } })),
      "AsksMore", "A customer begins on web. “login” on web asks for reason, which the process does not."
    ],
    "a question that is left out": [
      seeing("hotline", (seen) => ({ ...seen, offers: { ...offersOf(seen), ...("identify" in offersOf(seen) ? { identify: [] } : {}) } })),
      "AsksLess", "A customer begins on hotline. “identify” on hotline does not ask for orderNo, although the process does."
    ],
    "a fact forgotten by the login": [
      seeing("web", (seen, { case: { at } }) => {
        const { reason: _, ...shows } = showsOf(seen)
        return at["web"]?.assurance === "authenticated" ? { ...seen, shows } : seen
      }),
      "Forgotten", /^A customer begins on web: “\w+” on web, then “\w+” on web\. web does not show reason(, although the process does| any more: what was told is forgotten)\./
    ],
    "a fact that should be hidden": [
      seeing("web", (seen, { values }) => ({ ...seen, shows: { ...values, ...showsOf(seen) } })),
      "ShowsMore", /^A customer begins on web: “\w+” on web, then “\w+” on web, then “logout” on web\. web shows reason, which the process does not\.$/
    ],
    "a wrong state": [
      seeing("web", (seen) => ({ ...seen, state: seen.state === "lapsed" ? "open" : seen.state ?? "" })),
      "WrongState", "A customer begins on web: “announce” on web, then time runs out (lapse). On web the matter is “open”; by the process it is “lapsed”."
    ],
    "a proof of identity that is not passed on": [
      but("web", { perform: (kept, step, answers) => {
        const performed = web.perform(kept, step, answers)
        const there = kept.case.at["hotline"]
        if (step === "handover hotline" && there !== undefined) kept.case = { ...kept.case, at: { ...kept.case.at, hotline: { ...there, assurance: "anonymous" } } }
        return performed
      } }),
      "WrongAssurance", "A customer begins on web: “login” on web, then web passes them on to hotline. hotline takes the customer for “anonymous”; by the process they are “authenticated”."
    ],
    "a no to what the process allows": [
      but("web", { perform: (kept, step, answers) => step === "decide:no" ? { refused: "Nobody may decline." } : web.perform(kept, step, answers) }),
      "Refused", "A customer begins on web: “announce” on web, then “decide:no” on web. web refuses “decide:no”, which the process allows: Nobody may decline."
    ],
    "something else than was asked for": [
      but("web", { perform: (kept, step, answers) => step === "announce" ? { step: "decide" } : web.perform(kept, step, answers) }),
      "WrongStep", "A customer begins on web: “announce” on web. On web “decide” happened, which the process refuses: “decide” is not possible in the state “open”."
    ],
    "a draft that is gone when the customer comes back": [
      but("web", { arrive: (kept) => {
        const here = kept.case.at["web"]
        const arrived = Process.arrive(returns, kept.case, "web" as Process.Taken["on"])
        kept.case = here === undefined ? arrived : { ...arrived, at: { ...arrived.at, web: { ...here, visible: [] } } }
      } }),
      "Forgotten", /^A customer begins on web: “\w+” on web, then comes back to web later\. web does not show \w+ any more: what was told is forgotten\./
    ],
    "a step nobody ever heard of": [
      seeing("web", (seen) => ({ ...seen, offers: { ...offersOf(seen), cancle: [] } })),
      "Extra", "A customer begins on web. web offers “cancle”, which the process refuses: There is no step “cancle” in parcel.return."
    ]
  }
  for (const [what, [driver, tag, story]] of Object.entries(planted)) {
    it(`is found and told by its shortest story: ${what}`, async () => {
      const failure = await found(driver)
      expect(failure?.differences[0]._tag).toBe(tag)
      expect(failure?.story).toMatch(story)
    })
  }
  it("of a mangled value is shown beside what was told", async () => {
    const failure = await found(seeing("web", (seen) => ({ ...seen, shows: Object.fromEntries(Object.entries(showsOf(seen)).map(([fact, value]) => [fact, String(value).replaceAll("ü", "u")])) })),
      { facts: { reason: fc.constantFrom("zu spät", "zu früh") } })
    expect(failure?.differences).toEqual([{ _tag: "WrongValue", on: "web", fact: "reason", shown: "zu fruh", told: "zu früh" }])
    expect(failure).toMatchObject({ length: 1, facts: { reason: "zu früh" } })
  })
  it("that keeps an old answer is found where the process asks anew", async () => {
    const failure = await found(but("web", { perform: (kept, step, answers) => web.perform(kept, step, { ...answers, ...("reason" in kept.values ? { reason: kept.values["reason"] ?? null } : {}) }) }))
    expect(failure?.story).toMatch(/^A customer begins on web: “explain” on web, then “explain” on web with new answers\. web shows ".*" as reason; it is "/)
  })
})

describe("a driver that misbehaves", () => {
  const failing = (change: Partial<Channel>, settings?: Test.PropertySettings) => found(but("web", change), settings)
  it("by throwing, rejecting or failing is reported with the step", async () => {
    const thrown = await failing({ perform: (kept, step, answers) => { if (step === "logout") throw new Error("ECONNRESET"); return web.perform(kept, step, answers) } })
    expect(thrown?.story).toBe("A customer begins on web: “login” on web, then “logout” on web. “logout” failed on web: ECONNRESET")
    expect((await failing({ perform: () => Promise.reject(new Error("503")) }))?.story).toMatch(/^A customer begins on web: .*\. “.+” failed on web: 503$/)
    expect((await failing({ observe: () => Effect.fail("no page") }))?.differences).toEqual([{ _tag: "Failed", on: "web", during: "Looking", error: "no page" }])
    expect((await failing({ observe: () => Effect.die(new Error("bug")) }))?.differences).toEqual([{ _tag: "Failed", on: "web", during: "Looking", error: "bug" }])
    expect((await failing({ arrive: () => Promise.reject(new Error("404")) }))?.story).toBe("A customer begins on web. Arriving failed on web: 404")
    expect((await found({ ...clean, begin: () => Promise.reject(new Error("ECONNREFUSED")) }))?.story).toBe("Beginning failed on no channel yet: ECONNREFUSED")
    expect((await found({ ...clean, wait: () => Promise.reject(new Error("no clock")) }))?.story).toContain("Waiting for “")
  })
  it("by never answering is reported with the step", async () => {
    const failure = await failing({ perform: (kept, step, answers) => step === "explain" ? new Promise<never>(() => {}) : web.perform(kept, step, answers) }, { patience: "20 millis" })
    expect(failure?.story).toBe("A customer begins on web: “explain” on web. “explain” on web did not answer within 20 ms.")
  })
  it("by telling nonsense is reported", async () => {
    expect((await failing({ observe: () => ({ shows: { orderno: "1" } }) }))?.story).toContain("The driver of web told what no channel can show: the process has no fact “orderno”.")
    expect((await failing({ observe: () => "<html>" as Test.Seen }))?.differences[0]._tag).toBe("Misread")
    expect((await failing({ perform: () => ({ refused: 1 }) as unknown as Test.Performed }))?.differences[0]._tag).toBe("Misread")
  })
})

describe("a check", () => {
  const forgetful = planted()
  const property = Test.property(returns, forgetful)
  it("rejects with the story, the seed and the path", async () => {
    await expect(property.assert({ seed: 5 })).rejects.toThrow(/parcel\.return: the implementation does something else.*\nA customer begins on web: .*\n.*again: \{ seed: 5, path: "\d+(:\d+)*" \}/)
    const failed = await Effect.runPromise(Effect.flip(property.run({ seed: 5 })))
    expect(failed).toBeInstanceOf(Test.PropertyFailed)
    expect(Schema.is(Test.Failure)(JSON.parse(JSON.stringify(failed.failure)))).toBe(true)
  })
  it("is the same for the same seed", async () => {
    for (const seed of [1, 2, 3]) expect(await property.check({ seed })).toEqual(await property.check({ seed }))
    const paths = await Promise.all([1, 2, 3].map((seed) => property.check({ seed }).then(({ failure }) => failure?.path)))
    expect(new Set(paths).size).toBe(3)
  })
  it("plays the story at once with seed and path, although later customers depend on earlier ones", async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { failure } = await property.check({ seed })
      const again = await property.check({ seed, path: failure?.path ?? "" })
      expect(again.failure).toMatchObject({ story: failure?.story, facts: failure?.facts, after: 0 })
      expect(again.runs).toBe(1)
    }
  })
  it("needs few further stories to find a shortest one", async () => {
    for (const seed of [1, 2, 3, 4, 5]) expect((await Test.property(returns, forgetful, { tries: 20 }).check({ seed })).failure?.length).toBe(2)
  })
  it("finds its way back to a rare story, found after many customers", async () => {
    let most = 0
    for (const seed of [1, 3]) {
      const rare = Test.property(returns, {
        ...clean,
        channels: { ...clean.channels, hotline: { ...hotline, observe: (kept) => ({ ...hotline.observe(kept) as Test.Seen, ...(kept.case.state === "lapsed" && kept.case.at["web"]?.assurance === "authenticated" && kept.case.at["hotline"]?.assurance === "claimed" ? { state: "open" } : {}) }) } }
      })
      const { failure } = await rare.check({ seed, runs: 300 })
      most = Math.max(most, failure?.after ?? 0)
      expect((await rare.check({ seed, path: failure?.path ?? "" })).failure?.story).toBe(failure?.story)
    }
    expect(most).toBeGreaterThan(12)
  })
  it("follows what really happened where the company decides", async () => {
    const strict: Test.Driver<Kept> = but("web", { perform: (kept, step, answers) => {
      const real = step.startsWith("decide") ? "decide:no" : step
      return { ...web.perform(kept, real, answers) as Test.Performed, step: real }
    } })
    const report = await Test.property(returns, strict).check({ seed: 1 })
    expect(report.failure).toBeUndefined()
    expect(report.coverage.steps.filter(({ on, step }) => on === "web" && step.startsWith("decide")).map(({ times }) => times > 0)).toEqual([false, true])
  })
  it("tells the driver how long to wait", async () => {
    const waits = new Set<string>()
    await Test.property(returns, { ...clean, wait: (kept, step, after) => { waits.add(`${step} ${after ?? ""}`); return clean.wait?.(kept, step, after) } }).check({ seed: 1 })
    expect([...waits].sort()).toEqual(["lapse P14D", "login expires PT30M"])
  })
  it("says farewell to everybody, however their story ended", async () => {
    let [come, gone] = [0, 0]
    await Test.property(returns, { ...forgetful, begin: (newcomer) => { come++; return forgetful.begin(newcomer) }, end: () => { gone++ } }).check({ seed: 1 })
    expect(come).toBeGreaterThan(5)
    expect(gone).toBe(come)
  })
})

/** The web forgets the reason when somebody logs in. */
function planted(): Test.Driver<Kept> {
  return but("web", { perform: (kept, step, answers) => {
    const performed = web.perform(kept, step, answers)
    const here = kept.case.at["web"]
    if (step === "login" && here !== undefined) kept.case = { ...kept.case, at: { ...kept.case.at, web: { ...here, visible: here.visible.filter((fact) => fact !== "reason") } } }
    return performed
  } })
}
