/** What customers tell is held to what the process declares. */
import * as Process from "@redthread/process"
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"

const Order = Process.make("order", {
  version: 1, facts: { amount: Schema.NumberFromString, due: Schema.Int, note: Schema.String }, assurance: ["anonymous"], initial: "open",
  states: { open: {}, done: { goal: true } }, events: { order: { from: "open", to: "done", needs: ["amount", "note"] } }
})
const order = Process.compose(Order, [Order.channel("web", { affords: { order: {} } })])

describe("what a customer tells", () => {
  it("is read by the schemas of the facts; what is no fact is left out", () => {
    expect(Process.decodeFacts(order, { amount: "12.5", note: "soon", colour: "red" })).toEqual(Result.succeed({ amount: 12.5, note: "soon" }))
    expect(Process.decodeFacts(order, {})).toEqual(Result.succeed({}))
  })
  it("is refused with everything that is wrong with it", () => {
    const refused = Result.getOrThrow(Result.flip(Process.decodeFacts(order, { amount: 12, due: 1.5, note: "soon" })))
    expect(refused).toMatchObject({ _tag: "FactsRefused", problems: [{ fact: "amount" }, { fact: "due" }] })
    expect(refused.message).toContain("amount: Expected string")
  })
  it("is read by the types a JSON document names, too", () => {
    const read = Result.getOrThrow(Process.fromJson(Process.toJson(order)))
    expect(Result.isFailure(Process.decodeFacts(read, { due: "soon" }))).toBe(true)
    expect(Result.isSuccess(Process.decodeFacts(read, { due: 3 }))).toBe(true)
  })
})
