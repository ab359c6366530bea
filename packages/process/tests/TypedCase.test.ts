/** A case seen as one that is in a state. */
import { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { DateTime, Result, Schema } from "effect"
import { describe, expect, it } from "vitest"

const web = ChannelName.make("web")
const Cancel = Process.make("contract.cancel", {
  version: 2,
  facts: { name: Schema.NonEmptyString, ended: Schema.DateTimeUtc, reason: Schema.String },
  assurance: ["anonymous", "authenticated"],
  states: { open: {}, work: { has: ["name"] }, requested: { in: "work", has: ["ended"] }, cancelled: { goal: true } },
  initial: "open",
  events: { request: { from: "open", to: "requested", needs: ["name", "ended"] }, confirm: { from: "work", to: "cancelled" } }
})
const process = Process.compose(Cancel, [
  Cancel.channel("web", { claims: ["cancelled"], auth: { login: { grants: "authenticated", brings: ["name"] } }, affords: { request: {}, confirm: {} } })
])
const requested = (facts: Readonly<Record<string, Schema.Json>>, ...before: ReadonlyArray<string>): Process.Case => {
  const steps = [...before, "request"]
  return steps.reduce((running, name, i) => {
    const outcome = Process.step(process, running, { channel: web, step: StepName.make(name), ...(i === steps.length - 1 ? { facts } : {}) })
    if (outcome._tag === "Refused") throw new Error(outcome.because)
    return outcome.case
  }, Process.begin(process, web))
}
const unfit = (running: Process.Case) => {
  const seen = Process.inState(Cancel, running, "requested")
  return Result.isFailure(seen) && seen.failure._tag === "FactsUnfit" ? seen.failure.problems.map(({ fact }) => fact) : seen._tag
}

describe("a case in a state", () => {
  it("has the facts that the state and what it is part of guarantee, as values", () => {
    const seen = Result.getOrThrow(Process.inState(Cancel, requested({ name: "Jo", ended: "2027-01-31T00:00:00.000Z" }), "requested"))
    expect([seen.facts.name, DateTime.toEpochMillis(seen.facts.ended), seen.facts.reason]).toEqual(["Jo", Date.UTC(2027, 0, 31), undefined])
    expect(Result.getOrThrow(Process.inState(Cancel, seen.running, "work")).facts.name).toBe("Jo")
  })
  it("is refused where a guaranteed value was never told, or a told one does not fit", () => {
    expect(unfit(requested({ ended: "2027-01-31T00:00:00.000Z" }, "login"))).toEqual(["name"])
    expect(unfit(requested({ name: "", ended: "soon", reason: 1 }))).toEqual(["name", "ended", "reason"])
    const seen = Process.inState(Cancel, requested({}, "login"), "requested")
    expect(Result.isFailure(seen) ? seen.failure.message : "").toContain("name: The state guarantees it, and its value was never told.")
  })
  it("is refused where the case is elsewhere, or of another process or version", () => {
    const running = requested({ name: "Jo", ended: "2027-01-31T00:00:00.000Z" })
    for (const other of [Process.begin(process, web), { ...running, version: 1 }, { ...running, process: Process.unopened(Result.getOrThrow(Process.fromJson({ ...(Process.toJson(process) as object), name: "x" }))).process }]) {
      const seen = Process.inState(Cancel, other, "requested")
      expect(Result.isFailure(seen) ? seen.failure._tag : "").toBe("NotInState")
    }
    const seen = Process.inState(Cancel, running, "open")
    expect(Result.isFailure(seen) ? seen.failure.message : "").toBe("The case is “requested”, not “open”.")
  })
  it("takes the steps that leave it, with what is told on the way", () => {
    const seen = Result.getOrThrow(Process.inState(Cancel, requested({ name: "Jo", ended: "2027-01-31T00:00:00.000Z" }), "requested"))
    expect(Process.take(process, seen, { channel: web, step: "confirm", facts: { reason: "moved" } })).toMatchObject({ _tag: "Taken", now: "cancelled", case: { values: { reason: "moved" } } })
  })
})
