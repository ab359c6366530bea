/** The cancellation, told twice: as silos and as one process. */
import { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result, Schema } from "effect"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const facts = ["name", "address", "contractNo"] as const
const Cancel = Process.make("contract.cancel", {
  version: 1,
  facts: { name: Schema.String, address: Schema.String, contractNo: Schema.String, reason: Schema.String },
  assurance: ["anonymous", "claimed", "authenticated"],
  states: { open: {}, requested: { has: facts }, cancelled: { goal: true } },
  initial: "open",
  events: { request: { from: "open", to: "requested", needs: facts }, confirm: { from: "requested", to: "cancelled" } }
})
const nothing = { carries: [], assurance: "drop" } as const
const silo = Process.compose(Cancel, [
  Cancel.channel("web", {
    claims: ["cancelled"],
    auth: { login: { grants: "authenticated", brings: facts }, logout: { resets: true, keeps: [] } },
    affords: { request: { atMost: "anonymous", asks: facts }, confirm: {} },
    handover: { hotline: nothing }
  }),
  Cancel.channel("hotline", { claims: [], auth: { identify: { grants: "claimed", asks: facts } }, affords: {}, handover: { web: nothing } })
])
const everything = { carries: "all", assurance: "keep" } as const
const omni = Process.compose(Cancel, [
  Cancel.channel("web", {
    claims: ["cancelled"],
    auth: { login: { grants: "authenticated", brings: facts } },
    affords: { request: { asks: facts }, confirm: {} },
    handover: { hotline: everything }
  }),
  Cancel.channel("hotline", {
    claims: ["cancelled"],
    auth: { identify: { grants: "claimed", asks: facts } },
    affords: { request: { atLeast: "claimed", asks: [] }, confirm: {} },
    handover: { web: everything }
  })
])
const web = ChannelName.make("web")
const hotline = ChannelName.make("hotline")
const named = (name: string) => StepName.make(name)
const demo = (name: string): Process.Composed =>
  Result.getOrThrow(Process.fromJson(JSON.parse(readFileSync(new URL(`../../cli/demo/cancel-${name}.json`, import.meta.url), "utf8"))))
const take = (process: Process.Composed, running: Process.Case, channel: ChannelName, step: string): Process.Taken => {
  const outcome = Process.step(process, running, { channel, step: named(step) })
  if (outcome._tag === "Refused") throw new Error(outcome.because)
  return outcome
}

describe("the cancellation in silos", () => {
  for (const [how, process] of [["stated in TypeScript", silo], ["read from JSON", demo("silo")]] as const) {
    const { findings } = Process.check(process)
    const told = (rule: string, channel: string) => findings.filter((finding) => finding.rule === rule && finding.channel === channel).map(({ length, path, severity }) => ({ length, path, severity }))
    it(`is a trap after the login, ${how}`, () => {
      expect(told("channel-trap", "web")).toEqual([{ length: 1, path: ["login"], severity: "error" }])
      expect(told("login-removes-step", "web")).toEqual([{ length: 1, path: ["login"], severity: "error" }])
    })
    it(`forgets and loses the proof of identity at the logout it forces, ${how}`, () => {
      expect(told("forgets", "web")).toContainEqual({ length: 2, path: ["login", "logout"], severity: "error" })
      expect(told("assurance-loss", "web")).toContainEqual({ length: 2, path: ["login", "logout"], severity: "error" })
    })
    it(`asks again what it knows after three steps, ${how}`, () => {
      expect(told("re-ask", "web")).toContainEqual({ length: 3, path: ["login", "logout", "request"], severity: "error" })
    })
    it(`blames the hotline's handover that carries nothing, ${how}`, () => {
      expect(findings.filter(({ cause }) => cause === "/channels/hotline/handover/web").map(({ rule }) => rule).sort()).toEqual(["assurance-loss", "forgets", "re-ask"])
    })
  }
  it("tells every finding as a story with a repair, in English and German", () => {
    const result = Process.check(silo)
    expect(Process.report(result)).toContain("“login” on web, then “logout” on web, then “request” on web. “request” asks for address, contractNo and name although the company knows it already.")
    expect(Process.report(result, { language: "de" })).toContain("„login“ auf web, dann „logout“ auf web. Was web zeigte, ist weg")
    expect(result.findings.every((finding) => Process.declarationAt(silo, finding.cause) !== undefined)).toBe(true)
  })
  it("refuses the customer who is logged in, and says that logging out would help", () => {
    const loggedIn = take(silo, Process.begin(silo, web), web, "login").case
    const outcome = Process.step(silo, loggedIn, { channel: web, step: named("request") })
    expect(outcome).toMatchObject({ _tag: "Refused", state: "open", offeredOn: ["web"], ways: [{ channel: "web", steps: ["logout", "request"] }] })
    const called = Process.step(silo, loggedIn, { channel: hotline, step: named("request") })
    expect(called).toMatchObject({ _tag: "Refused", because: "“request” is not offered on hotline." })
  })
  it("asks for everything again after the call", () => {
    const identified = take(silo, Process.begin(silo, hotline), hotline, "identify")
    expect(identified.asked).toEqual(["address", "contractNo", "name"])
    const passedOn = take(silo, identified.case, hotline, "handover web")
    expect(passedOn).toMatchObject({ forgotten: ["address", "contractNo", "name"], assurance: "anonymous", channel: "web" })
    expect(take(silo, passedOn.case, web, "request").reasked).toEqual(["address", "contractNo", "name"])
  })
})

describe("the cancellation as one process", () => {
  it("yields no finding", () => {
    expect(Process.check(omni).findings).toEqual([])
    expect(Process.check(demo("omni")).findings).toEqual([])
  })
  it("asks nothing twice, on whatever channel the customer goes on by their own choice", () => {
    const process = demo("omni")
    const requested = take(process, take(process, Process.begin(process, web), web, "login").case, web, "request")
    const called = take(process, requested.case, hotline, "identify")
    const wrote = take(process, called.case, ChannelName.make("whatsapp"), "identify")
    const confirmed = take(process, wrote.case, ChannelName.make("email"), "confirm")
    expect([requested, called, wrote, confirmed].flatMap(({ asked }) => asked)).toEqual([])
    expect(Process.isGoal(process, confirmed.now)).toBe(true)
    expect(Process.offered(process, confirmed.case, web)).toEqual([])
    expect(Process.step(process, confirmed.case, { channel: web, step: named("login") })).toMatchObject({ _tag: "Refused", because: "The matter is settled: “cancelled”." })
  })
  it("shows the hotline what the portal did", () => {
    const loggedIn = take(omni, Process.begin(omni, web), web, "login").case
    expect(Process.offered(omni, loggedIn, hotline).map(({ asks, step }) => [step, asks])).toEqual([["identify", []], ["handover web", []]])
  })
  it("is passed on by people, not by time", () => {
    const begun = Process.begin(omni, web)
    expect(Process.step(omni, begun, { channel: web, step: named("handover hotline"), byTime: true })).toMatchObject({ _tag: "Refused", because: "Time passes nobody on." })
    expect(take(omni, begun, web, "handover hotline").channel).toBe("hotline")
  })
  it("is drawn with states, channels and an alternative text", () => {
    expect(Process.toMermaid(omni)).toContain("s0 --> s1 : request (hotline, web)")
    expect(Process.toSvg(omni, Process.check(omni))).toMatch(/^<svg[^]*<desc id="desc">3 states on hotline, web\. Consistent/)
    const svg = Process.toSvg(silo, Process.check(silo))
    expect(svg).toContain("prefers-color-scheme: dark")
    expect(svg).toContain(">1 login</text>")
  })
})
