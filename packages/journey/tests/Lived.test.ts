/** Journeys held against a plan: every way in which they break is named, with its entries. */
import * as Journey from "@redthread/journey"
import { tellStory } from "@redthread/cli"
import { layer as nodeServices } from "@effect/platform-node/NodeServices"
import {
  AdapterId, type ChannelKind, ChannelName, ConcernId, CustomerId, type Entry, EntryId, EventKey, FactName, Instant, JourneySpec, OfferId, ProcessName, PromiseId, rootPointer, StateName, StepName, type Thread
} from "@redthread/model"
import { Effect, Schema } from "effect"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"

type Body = Entry extends infer E ? E extends Entry ? Omit<E, "id" | "occurred" | "recorded" | "on"> : never : never
const hour = 3_600_000
const concern = ConcernId.make("K-1")
const process = ProcessName.make("order")

type Lines = ReadonlyArray<readonly [channel: string, body: Body, at?: number]>

/** One entry an hour, unless `at` says otherwise. */
const thread = (...lines: Lines): Thread => ({
  customer: CustomerId.make("anna"),
  entries: lines.map(([on, body, at = 0], i) => {
    const instant = Instant.make(at === 0 ? i * hour : at)
    return { ...body, id: EntryId.make(`e${String(i).padStart(3, "0")}`), occurred: { instant, raw: "" }, recorded: instant, on: ChannelName.make(on) } as Entry
  })
})
const taken = (step: string): Body => ({ _tag: "StepTaken", concern, process, step: StepName.make(step), was: StateName.make("a"), now: StateName.make("b") })
const refused = (step: string, offeredOn: ReadonlyArray<string> = []): Body => ({ _tag: "StepRefused", concern, process, step: StepName.make(step), state: StateName.make("a"), because: "not here", offeredOn: offeredOn.map((one) => ChannelName.make(one)) })
const sent = (from: string, to: string, forced = true): Body => ({ _tag: "Redirected", concern, redirect: { from: ChannelName.make(from), to: ChannelName.make(to), forced, because: "only there" } })
const proved = (now: "anonymous" | "authenticated"): Body => ({ _tag: "AssuranceChanged", was: now === "anonymous" ? "authenticated" : "anonymous", now, by: StepName.make(now === "anonymous" ? "logout" : "login") as never })
const asked = (fact: string, known = false): Body => ({ _tag: "FactAsked", fact: FactName.make(fact), known })
const told = (fact: string): Body => ({ _tag: "FactGiven", fact: { name: FactName.make(fact), value: "x", on: ChannelName.make("web"), at: { instant: Instant.make(0), raw: "" } } })
const passed = (from: string, to: string, lost: ReadonlyArray<string>): Body => ({
  _tag: "HandedOver", handover: { from: ChannelName.make(from), to: ChannelName.make(to), carried: [], lost: lost as never, assurance: "anonymous", because: "" }
})
const closed: Body = { _tag: "ConcernClosed", concern, outcome: "done" }
let keys = 0
const happened = (channel: ChannelKind, what: object): Body => ({
  _tag: "Contacted",
  event: { key: EventKey.make(`k${keys++}`), revision: 0, channel, adapter: AdapterId.make("test"), at: { instant: Instant.make(0), raw: "" }, thread: { references: [] }, identifiers: [], others: [], signals: [], source: { at: rootPointer, read: [], carried: [], unrecognised: [] }, ...what }
}) as unknown as Body
const page = (touchpoint: string): Body => happened("web", { _tag: "PageAction", action: "view", touchpoint, content: [] })
const call = (phase: string): Body => happened("telephone", { _tag: "Call", direction: "inbound", phase, leg: "1" })
const wrote = (direction: string): Body => happened("email", { _tag: "Message", direction, content: [] })

const spec = Schema.decodeUnknownSync(JourneySpec)({
  name: "shop", version: 3,
  stages: [
    { stage: "research", touchpoints: [{ id: "shop/", channel: "web", name: "Shop", login: "none", isMeasured: true }], expects: ["look"] },
    {
      stage: "buy",
      touchpoints: [
        { id: "checkout", channel: "web", name: "Checkout", login: "loggedIn", isMeasured: true, places: ["shop/checkout"] },
        { id: "counter", channel: "branch", name: "Counter", login: "none", isMeasured: false }
      ],
      expects: ["basket", "pay", "collect"], otherwise: [["pay"]]
    },
    { stage: "use", touchpoints: [{ id: "line", channel: "hotline", name: "Hotline", login: "none", isMeasured: true }], expects: [] }
  ],
  steps: [
    { name: "look", metBy: [{ entry: "Contacted", touchpoint: "shop/" }], isMeasured: true }, { name: "pay", at: ["checkout", "counter"], isMeasured: true },
    { name: "collect", at: ["counter"], requires: { says: "soon", unit: "hours", atMost: 24 }, capability: { says: "by lorry", unit: "hours", value: 30 } }
  ]
})
const live = (...lines: Lines) => Journey.liveThrough(thread(...lines), spec)
const kinds = (journey: Journey.LivedJourney) => journey.deviations.map((one) => ("step" in one ? `${one.kind} ${one.step}` : `${one.kind} ${one.at}`))

describe("planned and lived", () => {
  it("agree where every step comes in its order and place", () => {
    const journey = live(["web", page("shop/shoes")], ["web", page("shop/checkout/basket")], ["web", taken("basket")], ["web", taken("pay")], ["branch", taken("collect")], ["branch", closed])
    expect(kinds(journey)).toEqual([])
    expect(journey.stays.map(({ on, stage }) => `${on} ${stage}`)).toEqual(["web buy", "branch buy"])
    expect([...journey.touchpoints]).toEqual([["shop/", 1], ["checkout", 1], ["counter", 1]])
  })
  it("differ where a step is skipped, comes late, comes again or is refused", () => {
    expect(kinds(live(["web", taken("basket")], ["branch", taken("collect")]))).toEqual(["skipped pay"])
    expect(kinds(live(["web", taken("basket")], ["branch", taken("collect")], ["web", page("checkout")], ["web", taken("pay")]))).toEqual(["out-of-order pay"])
    expect(kinds(live(["web", taken("basket")], ["web", taken("basket")]))).toEqual(["repeated basket"])
    expect(kinds(live(["web", taken("basket")], ["web", refused("pay")]))).toEqual(["refused pay"])
  })
  it("differ where a step is taken elsewhere, or neither step nor place is planned", () => {
    expect(kinds(live(["hotline", taken("pay")]))).toEqual(["elsewhere pay"])
    expect(kinds(live(["web", taken("juggle")]))).toEqual(["unplanned-step juggle"])
    expect(kinds(live(["web", page("blog/party")]))).toEqual(["unplanned-touchpoint blog/party"])
    expect(live(["fax", taken("basket")]).unknownPlaces).toEqual(new Map([["fax: StepTaken", 1]]))
  })
  it("are compared with the way that fits best, and what is still to come is pending", () => {
    const [run] = live(["web", page("checkout")], ["web", taken("pay")]).runs
    expect(run).toMatchObject({ path: ["pay"], pending: [], deviations: [] })
    expect(live(["web", taken("basket")]).runs[0]).toMatchObject({ path: ["basket", "pay", "collect"], pending: ["pay", "collect"] })
  })
  it("count a settled concern that never came so far as skipped, and a second purchase as another passage", () => {
    expect(kinds(live(["web", taken("basket")], ["web", closed]))).toEqual(["skipped pay", "skipped collect"])
    const again: Lines = [["web", page("checkout")], ["web", taken("basket")], ["web", taken("pay")], ["branch", taken("collect")]]
    expect(live(...again, ...again).runs).toHaveLength(2)
  })
  it("say nothing without a plan", () => {
    const journey = Journey.liveThrough(thread(["web", page("blog/party")], ["hotline", taken("pay")]))
    expect([journey.deviations, journey.runs, journey.spec]).toEqual([[], [], undefined])
  })
})

describe("changes of channel", () => {
  it("are chosen, forced, offered, passed on, or ours", () => {
    const { switches } = live(["web", taken("basket")], ["web", refused("pay", ["hotline"])], ["hotline", sent("hotline", "branch", false)], ["branch", passed("branch", "web", [])], ["web", taken("pay")], ["email", wrote("outbound")], ["hotline", call("started")])
    expect(switches.map(({ came, forced, to }) => `${to} ${came}${forced ? " forced" : ""}`)).toEqual(["hotline chose forced", "branch sent", "web handed-over", "email reached", "hotline chose"])
  })
  it("break the medium where nothing carries it over", () => {
    const breaks = (lost: ReadonlyArray<string>) => live(["web", page("shop/")], ["web", passed("web", "hotline", lost)], ["hotline", call("started")]).switches.map(({ mediaBreak }) => mediaBreak)
    expect(breaks(["name"])).toEqual([{ from: "digital", to: "analogue" }])
    expect(breaks([])).toEqual([undefined])
  })
})

describe("being sent away", () => {
  const conflicts = (...lines: Lines) => live(...lines).sendings.map(({ conflicts: found }) => found.map(({ kind }) => kind))
  it("contradicts itself where the place demands a login that the customer does not have", () => {
    const journey = live(["hotline", refused("pay")], ["hotline", sent("hotline", "web")])
    expect(journey.contradictions).toMatchObject([{ from: "hotline", to: "web", conflicts: [{ kind: "login", touchpoint: "checkout", demands: "loggedIn", has: "loggedOut" }] }])
    expect(conflicts(["web", proved("authenticated")], ["hotline", refused("pay")], ["hotline", sent("hotline", "web")])).toEqual([["back"]])
  })
  it("contradicts itself where the same was refused there, before or on arrival", () => {
    expect(conflicts(["branch", refused("basket")], ["hotline", sent("hotline", "branch")])).toEqual([["refused", "back"]])
    expect(conflicts(["hotline", sent("hotline", "branch")], ["branch", refused("basket")])).toEqual([["refused"]])
    expect(conflicts(["hotline", sent("hotline", "branch")], ["branch", taken("basket")], ["branch", refused("pay")])).toEqual([[]])
  })
  it("does not contradict itself where what stood in the way is gone", () => {
    expect(conflicts(["branch", refused("basket")], ["branch", proved("authenticated")], ["hotline", sent("hotline", "branch")])).toEqual([["back"]])
    expect(conflicts(["branch", refused("basket")], ["branch", taken("basket")], ["hotline", sent("hotline", "branch")])).toEqual([["back"]])
    expect(conflicts(["hotline", sent("hotline", "branch")], ["branch", proved("authenticated")], ["branch", refused("basket")])).toEqual([[]])
  })
  it("counts the same way about the same concern once, with how often", () => {
    expect(live(["hotline", sent("hotline", "web")], ["hotline", sent("hotline", "web")]).sendings).toMatchObject([{ times: 2 }])
  })
  it("is no loop once a step was taken in between", () => {
    expect(conflicts(["branch", taken("basket")], ["hotline", taken("pay")], ["hotline", sent("hotline", "branch")])).toEqual([[]])
    expect(conflicts(["branch", told("name")], ["hotline", sent("hotline", "branch")])).toEqual([["back"]])
  })
})

describe("what was told again", () => {
  it("is named with both places, whether the company knew that it knew or not", () => {
    const { reEntries } = live(["web", page("checkout")], ["web", told("name")], ["hotline", asked("name")], ["hotline", asked("age")], ["hotline", asked("shoe size", true)])
    expect(reEntries.map(({ again, fact, known, told: first }) => [fact, known, first?.touchpoint, again.on])).toEqual([["name", false, "checkout", "hotline"], ["shoe size", true, undefined, "hotline"]])
    expect(reEntries[0]?.told).toMatchObject({ on: "web", entry: "e001" })
  })
})

describe("effort, waiting and impressions", () => {
  it("weigh each thing once, by weights that are shown", () => {
    const journey = live(["web", page("shop/")], ["web", proved("authenticated")], ["hotline", call("started")], ["hotline", call("answered")], ["hotline", told("name")], ["hotline", asked("name", true)])
    expect(journey.efforts.map(({ item }) => item)).toEqual(["contact", "login", "contact", "switch", "askedAgain"])
    const points = (weights: Journey.JourneyWeights) => Journey.liveThrough(thread(["web", page("shop/")], ["web", proved("authenticated")]), spec, { weights }).stages.reduce((sum, stage) => sum + stage.points, 0)
    expect([points(Journey.plainJourneyWeights), points({ ...Journey.plainJourneyWeights, login: 10 })]).toEqual([2, 11])
  })
  it("wait from the question to the answer, or to the hanging up", () => {
    expect(live(["hotline", call("started")], ["hotline", call("answered")], ["email", wrote("inbound")], ["email", wrote("inbound")], ["email", wrote("outbound")]).waits.map(({ ended, from, until }) => [ended, until - from])).toEqual([["answered", hour], ["answered", 2 * hour]])
    expect(live(["hotline", call("started")], ["hotline", call("ended")]).waits).toMatchObject([{ ended: "gave-up" }])
    expect(live(["email", wrote("inbound")]).waiting).toEqual([{ on: "email", from: 0 }])
  })
  it("remember the strongest and the last, bad ones more", () => {
    const one = (value: number): Journey.Impression => ({ entry: EntryId.make(`${value}`), kind: "feedback", value, on: ChannelName.make("web"), stay: 0 })
    expect(Journey.rememberedOf([one(1), one(-0.5), one(0.5)])).toMatchObject({ remembered: (-1.125 + 0.5) / 2, mean: 1 / 3, peak: { value: -0.5 }, end: { value: 0.5 } })
    expect(Journey.rememberedOf([one(1), one(-0.5), one(0.5)], 1)).toMatchObject({ remembered: 0.75, peak: { value: 1 } })
    expect(Journey.rememberedOf([])).toBeUndefined()
  })
  it("read scores by the ends that their scale names", () => {
    expect([["NPS 0–10", 0], ["CES 1–7", 7], ["CES 1–7 (low is good)", 7], ["1 to 5", 9], ["stars", 4]].map(([scale, score]) => Journey.scoreValue(String(scale), Number(score)))).toEqual([-1, 1, -1, 1, undefined])
  })
})

describe("promises and offers", () => {
  const promise = (id: string, due?: number): Body => ({ _tag: "PromiseMade", promise: { id: PromiseId.make(id), text: "call back", ...(due === undefined ? {} : { due: { instant: Instant.make(due), raw: "" } }) } })
  const kept = (id: string): Body => ({ _tag: "PromiseKept", promise: PromiseId.make(id) })
  const offer = (text: string, price: string): Body => ({ _tag: "OfferMade", offer: { id: OfferId.make("o"), text, price, currency: "EUR" } })
  it("are kept, broken, overdue or open at a moment", () => {
    const lines: Lines = [["web", promise("a")], ["web", promise("b", 5 * hour)], ["web", promise("c")], ["web", kept("a")], ["web", { _tag: "PromiseBroken", promise: PromiseId.make("c") }], ["web", kept("c")]]
    const states = (until: number) => Journey.liveThrough(thread(...lines), spec, { until: Instant.make(until) }).promises.map(({ promise: { id }, state }) => `${id} ${state}`)
    expect(states(5 * hour)).toEqual(["a kept", "b open", "c broken"])
    expect(states(6 * hour)).toEqual(["a kept", "b overdue", "c broken"])
  })
  it("differ where another channel tells another price or text", () => {
    const differences = (...lines: Lines) => live(...lines).offerDifferences.map(({ later, what }) => `${what} ${later.on}`)
    expect(differences(["web", offer("Stay", "9")], ["web", offer("Stay", "8")], ["hotline", offer("Stay", "9")])).toEqual([])
    expect(differences(["web", offer("Stay", "9")], ["hotline", offer("Stay", "8")], ["email", offer("Do stay", "9")])).toEqual(["price hotline", "text email"])
  })
})

describe("triggers", () => {
  const ids = (journey: Journey.LivedJourney) => Journey.nudges(journey).map(({ trigger }) => trigger)
  it("come up while something is wrong and open, and not after it is settled", () => {
    const lines: Lines = [["web", { _tag: "ConcernOpened", concern, title: "shoes" }], ["web", told("a")], ["hotline", refused("pay")], ["hotline", sent("hotline", "web")], ["hotline", asked("a", true)], ["hotline", asked("a", true)], ["hotline", asked("a", true)]]
    expect(ids(live(...lines))).toEqual(["sent-in-vain", "asked-too-often", "leaves-bitter"])
    expect(ids(live(...lines, ["web", closed]))).toEqual([])
  })
  it("watch the clock that they are given", () => {
    const wrote50 = thread(["email", wrote("inbound")])
    expect([49, 47].map((hours) => ids(Journey.liveThrough(wrote50, spec, { until: Instant.make(hours * hour) })))).toEqual([["waits-too-long"], []])
  })
})

describe("blind spots", () => {
  const spots = Journey.blindSpots(spec, [live(["web", page("shop/")], ["web", page("blog")], ["fax", taken("basket")])])
  it("are silent, unmeasured and unplanned places, and steps unseen or unmeasured", () => {
    expect(spots.map((spot) => `${spot.kind} ${"touchpoint" in spot ? spot.touchpoint : "place" in spot ? spot.place : spot.step}`)).toEqual([
      "silent-touchpoint checkout", "silent-touchpoint counter", "silent-touchpoint line", "unmeasured-touchpoint counter", "unplanned-place web: blog", "unplanned-place fax: StepTaken",
      "unseen-step pay", "unseen-step collect", "unmeasured-step collect", "unmeasured-step basket"
    ])
    expect(Journey.tellBlindSpot(spots[4] as Journey.BlindSpot)).toBe("web: blog: 1 event of 1 customer at a place that the plan does not know")
  })
})

describe("the weakest link", () => {
  /** Numbers that look random, the same every time. */
  const chance = (seed = 7) => () => (seed = (seed * 48271) % 2147483647) / 2147483647
  const many = Array.from({ length: 80 }, (_, i) => Journey.liveThrough({ ...(i % 2 === 0 ? thread(["web", told("a")], ["web", taken("pay")]) : thread(["hotline", told("a")], ["hotline", asked("a", true)], ["hotline", i % 4 === 1 ? refused("pay") : taken("pay")])), customer: CustomerId.make(`c${i}`) }))
  it("is the step on the channel that could be as light as elsewhere, with an interval", () => {
    const { links, of } = Journey.weakestLinks(many, { chance: chance() })
    // 40 of 80 tries on the hotline: 2 points for asking again, in half of them 2 for refusing; on the web none.
    expect(of).toBe(80)
    expect(links).toMatchObject([{ step: "pay", on: "hotline", tries: 40, burden: 3, could: 0, like: "web", gain: 1.5, weakest: 1 }])
    expect(links[0]?.interval?.low).toBeGreaterThan(1.1)
    expect(links[0]?.interval?.high).toBeLessThan(1.9)
    expect(Journey.weakestLinks(many, { chance: chance() })).toEqual(Journey.weakestLinks(many, { chance: chance() }))
  })
  it("has no interval below the minimum", () => {
    expect(Journey.weakestLinks(many.slice(0, 20), { chance: chance() }).links[0]).not.toHaveProperty("interval")
  })
  it("holds the truth in its interval about as often as it says", () => {
    const draw = chance(99)
    let held = 0
    for (let run = 0; run < 100; run++) {
      const journeys = Array.from({ length: 60 }, () => ({ ...(many[0] as Journey.LivedJourney), attempts: [{ step: StepName.make("pay"), on: ChannelName.make("web"), burdens: draw() < 0.4 ? ["refused" as const] : [] }] }))
      const [link] = Journey.weakestLinks(journeys, { chance: draw, runs: 200 }).links
      if (link?.interval !== undefined && link.interval.low <= 0.8 && 0.8 <= link.interval.high) held++
    }
    expect(held).toBeGreaterThanOrEqual(86)
  })
})

describe("problems of a plan", () => {
  it("are names that lead nowhere", () => {
    const broken = Schema.decodeUnknownSync(JourneySpec)({
      name: "x", version: 1, stages: [{ stage: "buy", touchpoints: [{ id: "a", channel: "web", name: "A", login: "none", isMeasured: true, events: ["Shout"] }], expects: [] }, { stage: "buy", touchpoints: [{ id: "a", channel: "app", name: "A", login: "none", isMeasured: true }], expects: [] }],
      steps: [{ name: "s", at: ["b"], metBy: [{ entry: "Juggled" }, { touchpoint: "c" }, {}, { entry: "Searched", event: "Visit" }, { event: "Nod" }] }, { name: "s" }]
    })
    expect(Journey.planProblems(broken).map(({ path }) => path.join("/"))).toEqual([
      "stages/0/touchpoints/0/events/0", "stages/1/stage", "stages/1/touchpoints/0/id", "steps/0/at/0", "steps/0/metBy/0/entry", "steps/0/metBy/1/touchpoint", "steps/0/metBy/2", "steps/0/metBy/3/event", "steps/0/metBy/4/event", "steps/1/name"
    ])
    expect(Journey.planProblems(spec)).toEqual([])
  })
})

describe("the view of a customer", () => {
  const lines = thread(
    ["web", { _tag: "ConcernOpened", concern, title: "shoes" }], ["web", proved("authenticated")], ["web", told("name")], ["web", refused("pay", ["branch"])], ["web", refused("pay", ["branch"])],
    ["hotline", { _tag: "PromiseMade", concern, promise: { id: PromiseId.make("p"), text: "call back" } }], ["letter", { _tag: "NoteWritten", text: "came in writing" }, hour / 2]
  )
  it("begins with the concern at hand and its last step, and says how sure it is who that is", () => {
    const view = Journey.overview(lines)
    expect(view.now).toMatchObject({ concern: { id: "K-1" }, step: { step: "pay", happened: "refused", entry: "e004" } })
    expect(view.identity).toMatchObject({ level: "proved" })
    expect(Journey.describeOverview(view).split("\n").slice(0, 3)).toEqual(["What now", "  K-1  shoes: open (began on web)", "  now: step “pay” refused: not here; possible on branch (web)"])
  })
  it("has one timeline in the order in which it was lived", () => {
    expect(Journey.timeline(lines).map(({ entry }) => entry)).toEqual(["e000", "e006", "e001", "e002", "e003", "e004", "e005"])
    expect(Journey.timeline(lines, 2).map(({ entry }) => entry)).toEqual(["e004", "e005"])
  })
  it("sums up in the words of entries that it cites", () => {
    const sentences = Journey.summarise(lines, 3)
    expect(sentences.map(({ entries }) => entries)).toEqual([["e000"], ["e003", "e004"], ["e005"]])
    const words = new Map(lines.entries.map((entry) => [entry.id, `${entry.on}: ${Journey.tell(entry)}`]))
    for (const { entries, says } of sentences) expect(says.replace(/ \(\d+ times\)$/, "")).toBe(words.get(entries[0] as EntryId))
  })
  it("suggests what is most pressing", () => {
    expect(Journey.nextAction(Journey.overview(lines), Journey.liveThrough(lines, spec))).toMatchObject({ suggests: "Take the step “pay” for them, or name a channel that can.", entries: ["e004"] })
    expect(Journey.nextAction(Journey.overview(thread(["web", told("a")])), live(["web", told("a")]))).toBeUndefined()
  })
  it("tells how stale and how complete it is", () => {
    const stale = Journey.stalenessOf(thread(["email", wrote("inbound")], ["web", page("shop/")]), Instant.make(3 * hour))
    expect(stale).toMatchObject({ newest: { age: 2 * hour }, channels: [{ of: "web", age: 2 * hour }, { of: "email", age: 3 * hour }], sources: [] })
    // Named: nobody. Proved, contacts linked, name: yes. The promise has no time, the age is not known.
    expect(Journey.completeness(lines, { facts: ["name", "age"] })).toMatchObject({ hits: 3, of: 6, parameters: { facts: ["name", "age"] } })
  })
})

describe("journeys out of somebody's contacts", () => {
  const contact = (customer: string, from: number, more: Partial<Journey.Contact> = {}): Journey.Contact => ({ customer, concern: `${customer}'s`, channel: "web", from, until: from + hour, steps: ["a", "a", "b"], asked: [], askedAgain: [], scores: [], attributes: {}, ...more })
  it("keep order, channels, questions and what settled them", () => {
    const [anna, ben] = Journey.threadsOfContacts([contact("anna", 5 * hour, { channel: "phone", asked: ["name"], askedAgain: ["name"], resolved: true }), contact("anna", 0), contact("ben", 0, { steps: [] })])
    const journey = Journey.liveThrough(anna as Thread)
    expect(journey.stays.map(({ on }) => on)).toEqual(["web", "phone"])
    expect(anna?.entries.map(({ _tag }) => _tag)).toEqual(["ConcernOpened", "StepTaken", "StepTaken", "FactAsked", "StepTaken", "StepTaken", "ConcernClosed"])
    expect(journey.reEntries).toMatchObject([{ fact: "name", known: true }])
    expect(Journey.liveThrough(ben as Thread).stays).toHaveLength(1)
  })
})

describe("measures of journeys", () => {
  const journeys = [live(["web", told("a")], ["hotline", asked("a", true)], ["hotline", sent("hotline", "web")], ["web", taken("pay")]), live(["web", page("checkout")], ["web", taken("pay")])]
  it("never come without what they mean", () => {
    const all = [Journey.contextCarried, Journey.forcedSwitches, Journey.fragmentation, Journey.contradictionRate, Journey.journeyEffort, Journey.waitingTime, Journey.rememberedImpression, Journey.asPlanned, Journey.stepCapture].map((measure) => measure(journeys))
    for (const { definition, measure, parameters, unit } of all) expect([measure, definition, unit, parameters].every(Boolean)).toBe(true)
    expect(Object.fromEntries(all.map(({ measure, value }) => [measure, value]))).toMatchObject({ "context-carried": 0.5, "forced-switch": 0.5, fragmentation: 0.5, contradiction: 0, "as-planned": 1 })
    expect(all[5]).not.toHaveProperty("value")
  })
})

describe("the energy contract, lived", () => {
  const demo = fileURLToPath(new URL("../../cli/demo", import.meta.url))
  const energy = Schema.decodeUnknownSync(Schema.fromJsonString(JourneySpec))(readFileSync(`${demo}/journey.json`, "utf8"))
  let silo: Thread
  let omni: Thread
  beforeAll(async () => {
    const story = (telling: string) => Effect.runPromise(Effect.provide(tellStory(telling, `${demo}/${telling}`), nodeServices))
    silo = (await story("silo")).thread
    omni = (await story("redthread")).thread
  })
  it("among silos has exactly one contradiction: sent to a form that demands to be logged out", () => {
    const { contradictions, loops } = Journey.liveThrough(silo, energy)
    expect(contradictions).toHaveLength(1)
    expect(contradictions[0]).toMatchObject({ from: "hotline", to: "web", forced: true, times: 1, conflicts: [{ kind: "login", touchpoint: "website/cancel", demands: "loggedOut", has: "loggedIn" }, { kind: "refused" }, { kind: "back" }] })
    expect(loops).toEqual(contradictions)
  })
  it("among silos is found in the thread alone, without a plan", () => {
    expect(Journey.liveThrough(silo).contradictions).toMatchObject([{ conflicts: [{ kind: "refused" }, { kind: "back" }] }])
  })
  it("among silos names every field that was told again, with both places", () => {
    const { reEntries } = Journey.liveThrough(silo, energy)
    expect(reEntries.map(({ again, fact, told: first }) => `${fact}: ${first?.on} ${first?.touchpoint} → ${again.on} ${again.touchpoint}`)).toEqual([
      ...["name", "address", "contractNo"].map((fact) => `${fact}: web portal → hotline hotline`), ...["name", "address", "contractNo"].map((fact) => `${fact}: hotline hotline → web website/cancel`)
    ])
  })
  it("with one thread has none of it, and costs and hurts less", () => {
    const [before, after] = [Journey.liveThrough(silo, energy), Journey.liveThrough(omni, energy)]
    expect([after.contradictions, after.loops, after.reEntries, after.deviations]).toEqual([[], [], [], []])
    const points = ({ stages }: Journey.LivedJourney) => stages.reduce((sum, stage) => sum + stage.points, 0)
    expect(points(after)).toBeLessThan(points(before) / 2)
    expect(after.remembered?.remembered ?? 0).toBeGreaterThan((before.remembered?.remembered ?? 0) + 0.5)
  })
})
