/** One customer's recorded cancellation, and what each change to the process would have meant to her. */
import { type ChannelName, ConcernId, CustomerId, type Entry, EntryId, EventKey, type Instant, type StepName, type Thread } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result, type Schema } from "effect"
import { describe, expect, it } from "vitest"

type Json = Record<string, unknown>
const silo = {
  name: "contract.cancel", version: 1, facts: { name: { type: "string" }, contractNo: { type: "string" } }, assurance: ["anonymous", "authenticated"],
  states: { open: {}, requested: { within: "P14D", onTimeout: "expire" }, cancelled: { goal: true }, expired: { final: true } }, initial: "open",
  events: {
    request: { from: "open", to: "requested", needs: ["name", "contractNo"] }, confirm: { from: "requested", to: "cancelled" }, expire: { from: "requested", to: "expired" }
  },
  channels: {
    web: { auth: { login: { grants: "authenticated", brings: ["name", "contractNo"] }, logout: { resets: true } }, affords: { request: { atMost: "anonymous" } }, handover: { hotline: {} } },
    hotline: { affords: { request: {}, confirm: {} } }
  }
}
interface Changeable {
  readonly channels: { readonly web: Json; readonly hotline: Json }
  readonly events: Json
  readonly states: Json
}
const process = (change: (form: Changeable) => void = () => undefined): Process.Composed => {
  const form = structuredClone(silo)
  change(form as Changeable)
  return Result.getOrThrow(Process.fromJson(form))
}

/** The thread of a customer who tried these steps, as `step` of the process left it. */
const threadFor = (its: Process.Composed, customer: string, tried: ReadonlyArray<readonly [string, string, Readonly<Record<string, Schema.Json>>?]>): Thread => {
  let running = Process.unopened(its)
  let count = 0
  const entries: Array<Entry> = [{
    _tag: "ConcernOpened", id: EntryId.make(`${customer} 0`), concern: ConcernId.make(`matter of ${customer}`), title: "cancel", process: { name: its.name, version: 1 },
    on: "web" as ChannelName, occurred: { instant: 0 as Instant, raw: "" }, recorded: 0 as Instant
  }]
  tried.forEach(([step, on, facts], i) => {
    const asked: Process.Asked = { channel: on as ChannelName, step: step.replace("time: ", "") as StepName, byTime: step.startsWith("time: "), ...(facts === undefined ? {} : { facts }) }
    const outcome = Process.step(its, running, asked)
    if (outcome._tag === "Taken") running = outcome.case
    entries.push(...Process.entriesFor(its, asked, outcome, {
      concern: ConcernId.make(`matter of ${customer}`), occurred: { instant: i as Instant, raw: "" }, recorded: i as Instant, cause: EventKey.make(`${customer} ${i}`), nextId: () => EntryId.make(`${customer} ${++count}`)
    }))
  })
  return { customer: CustomerId.make(customer), entries }
}
const before = process()
const anna = threadFor(before, "Anna", [
  ["login", "web"], ["request", "web"], ["handover hotline", "web"], ["request", "hotline", { name: "Anna", contractNo: "7" }], ["confirm", "hotline"]
])
const ben = threadFor(before, "Ben", [["request", "web", { name: "Ben", contractNo: "8" }], ["time: expire", "web"]])

/** What differs, without what only follows: customer, step and change. */
const direct = (after: Process.Composed, threads = [anna, ben]) =>
  Process.whatIf(before, after, threads).differences.flatMap(({ change, customer, follows, step }) => (follows ? [] : [[customer, step, change._tag === "Refused" ? "Refused" : change]]))

describe("what would go differently", () => {
  it("is nothing where nothing is changed, and every entry is explained", () => {
    const { totals, unexplained } = Process.whatIf(before, process(), [anna, ben])
    expect(totals).toMatchObject({ customers: 2, customersConcerned: 0, concerns: 2, attempts: 7, goalsLost: 0, goalsWon: 0 })
    expect(unexplained).toEqual([])
  })
  it("is a step that was refused and is possible now, and all that it spares afterwards", () => {
    const after = process(({ channels }) => {
      channels.web["affords"] = { request: {} }
    })
    expect(direct(after)).toEqual([["Anna", "request", { _tag: "Possible" }]])
    const { differences, totals } = Process.whatIf(before, after, [anna])
    expect(differences.map(({ change, follows, position, step }) => [position, step, change._tag, follows])).toEqual([[2, "request", "Possible", false], [8, "request", "Spared", true]])
    expect(anna.entries[8]).toMatchObject({ _tag: "StepTaken", step: "request", on: "hotline" })
    expect(totals.changes).toMatchObject({ Possible: 1, Spared: 0, Ends: 0 })
  })
  it("is a handover that loses nothing and what is not asked again after it", () => {
    const after = process(({ channels }) => {
      channels.web["handover"] = { hotline: { carries: "all" } }
    })
    expect(direct(after)).toEqual([["Anna", "handover hotline", { _tag: "Keeps", facts: ["contractNo", "name"] }]])
    const { differences } = Process.whatIf(before, after, [anna])
    expect(differences.filter(({ follows }) => follows)).toMatchObject([{ step: "request", change: { _tag: "AsksLess", facts: ["contractNo", "name"] } }])
  })
  it("is a step withdrawn from a channel: refused there, and the goal is lost", () => {
    const after = process(({ channels }) => {
      channels.hotline["affords"] = { request: {} }
    })
    expect(direct(after)).toEqual([["Anna", "confirm", "Refused"], ["Anna", undefined, { _tag: "Ends", was: "cancelled", now: "requested", goalWas: true, goalNow: false }]])
    expect(Process.whatIf(before, after, [anna, ben]).totals).toMatchObject({ customersConcerned: 1, goalsLost: 1, goalsWon: 0 })
  })
  it("is a question more, a question less, another proof of identity, another state", () => {
    expect(direct(process(({ channels }) => {
      channels.hotline["affords"] = { request: { asks: [] }, confirm: { asks: ["name"] } }
    }))).toMatchObject([["Anna", "request", { _tag: "Helps", now: ["web"] }], ["Anna", "request", { _tag: "AsksLess", facts: ["contractNo", "name"] }]])
    expect(direct(process(({ channels }) => {
      channels.hotline["affords"] = { request: {}, confirm: { revalidates: ["name"] } }
    }))).toEqual([["Anna", "confirm", { _tag: "AsksMore", facts: ["name"] }]])
    expect(direct(process(({ channels }) => {
      channels.web["handover"] = { hotline: { assurance: "keep" } }
    }))[0]).toEqual(["Anna", "handover hotline", { _tag: "Proves", was: "anonymous", now: "authenticated" }])
    expect(direct(process(({ events, states }) => {
      states["done"] = { goal: true }
      events["confirm"] = { from: "requested", to: "done" }
    }))).toEqual([["Anna", "confirm", { _tag: "LeadsElsewhere", was: "cancelled", now: "done" }], ["Anna", undefined, { _tag: "Ends", was: "cancelled", now: "done", goalWas: true, goalNow: true }]])
  })
  it("is a refusal that sends customers elsewhere, and time that no longer takes a step", () => {
    expect(direct(process(({ channels }) => {
      channels.hotline["affords"] = { request: { atLeast: "authenticated" }, confirm: {} }
    }), [anna])[0]).toEqual(["Anna", "request", { _tag: "Helps", was: ["hotline", "web"], now: ["web"] }])
    expect(direct(process(({ states }) => {
      states["requested"] = {}
    }), [ben])).toEqual([["Ben", "expire", "Refused"], ["Ben", undefined, { _tag: "Ends", was: "expired", now: "requested", goalWas: false, goalNow: false }]])
  })
  it("takes what not even the old process explains as it was recorded, and lists it", () => {
    const odd = { ...anna, entries: anna.entries.map((entry) => (entry._tag === "StepTaken" && entry.step === "confirm" ? { ...entry, on: "web" as ChannelName } : entry)) }
    const { differences, unexplained } = Process.whatIf(before, before, [odd])
    expect([differences.length, unexplained.length, unexplained[0]?.position]).toEqual([0, 1, anna.entries.length - 1])
  })
  it("is told in English and German", () => {
    const after = process(({ channels }) => {
      channels.hotline["affords"] = { request: {} }
    })
    const result = Process.whatIf(before, after, [anna, ben])
    expect(Process.whatIfReport(result)).toContain("2 customers, 2 concerns, 7 attempts replayed; something would go differently for 1 customers, 0 goals won, 1 lost.\nnewly refused: 1, ending otherwise: 1.\n  Anna, entry 10: “confirm” on hotline would be refused: “confirm” is not offered on hotline. It would help to go to no channel at all.")
    expect(Process.whatIfReport(result, { language: "de" })).toContain("Anna, Eintrag 10: Das Anliegen endete als „requested“ statt als „cancelled“: Das Gewünschte wäre nicht erreicht.")
    expect(Process.whatIfReport(result, { most: 1 })).toContain("… and 1 more.")
  })
})
