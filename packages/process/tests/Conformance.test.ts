/** Small nets and logs, reckoned by hand. */
import type { EventLog, Net } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

/** A net from lines such as `order: begin > paid + packed`; a name in brackets is silent. */
const net = (final: string, ...lines: ReadonlyArray<string>): Net => {
  const split = (text: string): ReadonlyArray<string> => text.split("+").map((one) => one.trim()).filter((one) => one !== "")
  const steps = lines.map((line, i) => {
    const [name = "", arcs = ""] = line.split(":").map((part) => part.trim())
    const [takes = "", gives = ""] = arcs.split(">")
    return { id: `t${i}`, name, takes: split(takes), gives: split(gives) }
  })
  const places = [...new Set(["begin", final, ...steps.flatMap(({ gives, takes }) => [...takes, ...gives])])]
  return {
    name: "by hand", places: places.map((id) => ({ id })), initial: { begin: 1 }, final: { [final]: 1 },
    transitions: steps.map(({ id, name }) => (name.startsWith("(") ? { id } : { id, label: name })),
    arcs: steps.flatMap(({ gives, id, takes }) => [...takes.map((from) => ({ from, to: id, weight: 1 })), ...gives.map((to) => ({ from: id, to, weight: 1 }))])
  }
}
const ready = (one: Net): Process.PreparedNet => Result.getOrThrow(Process.prepareNet(one))
const log = (...cases: ReadonlyArray<string>): EventLog => ({
  cases: cases.map((text, i) => ({ id: String(i), attributes: {}, events: text.split(" ").filter((one) => one !== "").map((activity) => ({ activity, attributes: {} })) }))
})
const cost = (one: Net, text: string): number => Result.getOrThrow(Process.aligner(ready(one))(text.split(" ").filter((name) => name !== ""))).cost

/** Order; then pay and pack in any order; then ship. */
const shop = net("end", "order: begin > a + b", "pay: a > c", "pack: b > d", "ship: c + d > end")
/** Ask, then answer or pass on and ask again; closing may be left out. */
const hotline = net("end", "(call): begin > called", "ask: called > asked", "answer: asked > answered", "pass: asked > called", "close: answered > end", "(skip): answered > end")

describe("an alignment", () => {
  it("costs nothing where the case fits, in either order of parallel steps", () => {
    for (const fitting of ["order pay pack ship", "order pack pay ship"]) expect(cost(shop, fitting)).toBe(0)
    for (const fitting of ["ask answer", "ask answer close", "ask pass ask answer"]) expect(cost(hotline, fitting)).toBe(0)
  })
  it("costs one for each event too many and each step too few", () => {
    expect(cost(shop, "order pay ship")).toBe(1)
    expect(cost(shop, "order pay pay pack ship")).toBe(1)
    expect(cost(shop, "order complain pay pack ship")).toBe(1)
    expect(cost(shop, "pay order pack ship")).toBe(2)
    expect(cost(shop, "")).toBe(4)
    expect(cost(shop, "ship pack pay order")).toBe(4)
    expect(cost(hotline, "")).toBe(2)
  })
  it("leaves the obvious way when another explains more", () => {
    const twice = net("end", "a: begin > dead", "d: dead > end", "b: begin > q", "a: q > r", "c: r > end")
    expect(cost(twice, "a c")).toBe(1)
    expect(Result.getOrThrow(Process.aligner(ready(twice))(["a", "c"])).moves.map(({ _tag }) => _tag)).toEqual(["OnlyNet", "Both", "Both"])
  })
  it("does first what competes with the next event, where only that leads to the end", () => {
    expect(cost(net("end", "a: begin > q", "b: begin > begin + z", "(finish): q + z > end"), "a")).toBe(1)
  })
  it("says that a net which never ends has no alignment, and when it gave up", () => {
    expect(Process.aligner(ready(net("end", "a: begin > other")))(["a"])).toMatchObject({ _tag: "Failure", failure: { reason: "unreachable" } })
    expect(Process.aligner(ready(shop), { limit: 2 })(["ship", "pack"])).toMatchObject({ _tag: "Failure", failure: { reason: "gave-up" } })
  })
  it("looks at less when it reckons how far it still is", () => {
    const names = ["ask", "call", "mail", "meet", "scan", "sign", "sort"]
    const wide = net("end", `(split): begin > ${names.map((name) => `${name}1`).join(" + ")}`, ...names.flatMap((name) => [`${name}: ${name}1 > ${name}2`]), `(join): ${names.map((name) => `${name}2`).join(" + ")} > end`)
    const odd = [...names, ...names]
    const [eager, reckoning] = [2000, 0].map((lookFirst) => Result.getOrThrow(Process.aligner(ready(wide), { lookFirst })(odd)))
    expect([eager?.cost, reckoning?.cost]).toEqual([7, 7])
    expect(reckoning?.visited).toBeLessThan((eager?.visited ?? 0) / 10)
  })
})

describe("the figures of a log", () => {
  const seen = log("order pay pack ship", "order pay pack ship", "order pay ship", "order pack pay ship")
  it("count each variant once and each case with its weight", () => {
    const aligned = Result.getOrThrow(Process.alignLog(ready(shop), seen))
    expect(aligned.variants.map(({ alignment, variant }) => [variant.cases.length, alignment.cost])).toEqual([[2, 0], [1, 1], [1, 0]])
    const fitness = Process.fitnessOf(aligned)
    expect(fitness).toMatchObject({ cases: 4, perfectlyFitting: 3, totalCost: 1 })
    expect(fitness.fitness).toBeCloseTo((3 + 6 / 7) / 4, 12)
    expect(fitness.logFitness).toBeCloseTo(1 - 1 / 31, 12)
  })
  it("are perfect for a log without cases", () => {
    expect(Process.fitnessOf(Result.getOrThrow(Process.alignLog(ready(shop), log())))).toMatchObject({ cases: 0, fitness: 1, logFitness: 1, totalCost: 0 })
  })
  it("call a net imprecise for what it allows and nobody did", () => {
    // begin: order (4 of 4); order: pay or pack, taken: both (8); pay: pack or nothing else (3 go on, 1 ships at once); pack: pay.
    expect(Process.precisionOf(ready(shop), Process.variantsOf(seen))).toBe(1)
    // 1 case: order | pay, pack (pack escapes) | pack | ship -> 5 allowed, 1 escapes.
    expect(Process.precisionOf(ready(shop), Process.variantsOf(log("order pay pack ship")))).toBeCloseTo(1 - 1 / 5, 12)
    expect(Process.precisionOf(ready(shop), Process.variantsOf(log("order pay pack ship", "order pay pack ship", "order pay pack ship")))).toBeCloseTo(1 - 1 / 5, 12)
    // ask | answer, pass (escapes); the case ends there, so nothing is asked of what follows.
    expect(Process.precisionOf(ready(hotline), Process.variantsOf(log("ask answer")))).toBeCloseTo(1 - 1 / 3, 12)
  })
  it("replay tokens with the silent steps that reach the end or bring what it lacks, not with those that tidy up", () => {
    const joined = net("end", "quick: begin > end", "long: begin > a + b", "(join): a + b > c", "(finish): c > end")
    expect(Process.replayCase(ready(joined), ["long"])).toMatchObject({ isFitting: true, produced: 5, consumed: 5 })
    const both = net("end", "quick: begin > end", "long: begin > a + b", "(join): a + b > c", "close: c > end")
    expect(Process.replayCase(ready(both), ["quick", "long"])).toMatchObject({ produced: 4, consumed: 3, missing: 1, remaining: 2 })
  })
  it("replay tokens: one missing, one left behind", () => {
    expect(Process.replayCase(ready(shop), ["order", "pay", "pack", "ship"])).toMatchObject({ produced: 6, consumed: 6, missing: 0, remaining: 0, isFitting: true, fitness: 1 })
    const short = Process.replayCase(ready(shop), ["order", "pay", "ship"])
    expect(short).toMatchObject({ produced: 5, consumed: 5, missing: 1, remaining: 1, isFitting: false })
    expect(short.fitness).toBeCloseTo(0.8, 12)
    expect(Process.replayCase(ready(hotline), ["ask", "answer"])).toMatchObject({ isFitting: true })
    expect(Process.replayCase(ready(hotline), ["ask", "sing", "answer"])).toMatchObject({ isFitting: false, unknown: 1, missing: 0 })
  })
  it("tell what follows what", () => {
    const graph = Process.directlyFollows(seen)
    expect(graph.follows.get("order")).toEqual(new Map([["pay", 3], ["pack", 1]]))
    expect(graph.ends).toEqual(new Map([["ship", 4]]))
    const { activities, relations } = Process.footprintOf(graph)
    expect(activities).toEqual(["order", "pack", "pay", "ship"])
    expect(relations[1]).toEqual(["after", "never", "parallel", "before"])
  })
  it("are told channel by channel where the log names channels", () => {
    const on = (activity: string, channel: string) => ({ activity, attributes: { Kanal: channel } })
    const mixed: EventLog = { cases: [{ id: "1", attributes: {}, events: [on("order", "web"), on("order", "hotline"), on("pay", "web"), on("pack", "shop"), on("ship", "shop")] }] }
    expect(Process.channelAttribute(mixed)).toBe("Kanal")
    const figures = Process.fitnessByChannel(mixed, Result.getOrThrow(Process.alignLog(ready(shop), mixed)), Process.channelBy("Kanal"))
    expect([...figures].map(([channel, { deviations, events, follows }]) => [channel, events, deviations, follows])).toEqual([["hotline", 1, 1, 0], ["shop", 2, 0, 1], ["web", 2, 0, 1]])
  })
})

describe("soundness of a net by hand", () => {
  const tags = (one: Net, limit?: number): ReadonlyArray<string> => Process.soundnessOf(ready(one), limit === undefined ? {} : { limit }).problems.map(({ _tag }) => _tag)
  it("holds for parallel steps and loops", () => {
    for (const one of [shop, hotline]) expect(Process.soundnessOf(ready(one))).toMatchObject({ verdict: "sound", problems: [] })
  })
  it("fails where parallel ways meet in a choice, a choice in a waiting, or a step can never happen", () => {
    expect(tags(net("end", "split: begin > a + b", "x: a > end", "y: b > end"))).toEqual(["ImproperCompletion", "NoOptionToComplete"])
    expect(tags(net("end", "x: begin > a", "y: begin > b", "join: a + b > end"))).toEqual(["NoOptionToComplete", "DeadTransition"])
    expect(tags(net("end", "go: begin > a", "end it: a > end", "more: a > a + b", "less: a + b > a"))).toContain("Unbounded")
  })
  it("names the shape that is no workflow net", () => {
    expect(Process.soundnessOf(ready(net("end", "go: begin > end", "stray: other > end")))).toMatchObject({ verdict: "unsound", problems: [{ _tag: "NotAWorkflowNet", what: "2 places begin it instead of one." }] })
    for (const problem of Process.soundnessOf(ready(net("end", "x: begin > a", "y: begin > b", "join: a + b > end"))).problems) expect(Process.tellUnsound(problem)).toMatch(/^[A-Z“].*\.$/)
  })
  it("is decided for twenty parallel steps, which have a million markings", () => {
    const names = Array.from({ length: 20 }, (_, i) => `s${i}`)
    const wide = net("end", `split: begin > ${names.map((name) => `${name}a`).join(" + ")}`, ...names.map((name) => `${name}: ${name}a > ${name}b`), `join: ${names.map((name) => `${name}b`).join(" + ")} > end`)
    expect(Process.soundnessOf(ready(wide)).verdict).toBe("sound")
  })
})

describe("a net that cannot be used", () => {
  it("says where and why", () => {
    const refused = (change: Partial<Net>) => Process.prepareNet({ ...shop, ...change })
    expect(refused({ arcs: [{ from: "begin", to: "nowhere", weight: 1 }] })).toMatchObject({ failure: { at: "arcs/0/to" } })
    expect(refused({ arcs: [{ from: "begin", to: "end", weight: 1 }] })).toMatchObject({ failure: { at: "arcs/0" } })
    expect(refused({ initial: { elsewhere: 1 } })).toMatchObject({ failure: { at: "initial/elsewhere" } })
    expect(refused({ places: [...shop.places, { id: "begin" }] })).toMatchObject({ failure: { at: "places" } })
  })
})
