import { beginning, Ledger } from "@redthread/ledger"
import type { Entry } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { runs } from "@redthread/testing"
import { Effect } from "effect"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { composition, run, type Slip, slip } from "./Slips.ts"

const people = ["anna", "ben"] as const
const oneSlip: fc.Arbitrary<Slip> = fc.record({
  key: fc.constantFrom("k1", "k2", "k3", "k4", "k5"),
  revision: fc.constantFrom(0, 1),
  kind: fc.constantFrom("web" as const, "telephone" as const),
  account: fc.constantFrom(...people),
  text: fc.constantFrom("kündigen", "hallo")
})

/** A delivery, and whether the machine dies between keeping it and writing it into threads. */
const arrivals = fc.array(fc.record({ slips: fc.array(oneSlip, { minLength: 1, maxLength: 3 }), dies: fc.boolean() }), { minLength: 1, maxLength: 8 })

const all = Effect.gen(function*() {
  return (yield* (yield* Ledger).after(composition.tenant, beginning, 10_000)).map(({ entry }) => entry)
})

/** All deliveries come, some twice, some cut short; at the end what was left is settled. */
const live = (given: ReadonlyArray<{ readonly slips: ReadonlyArray<Slip>; readonly dies: boolean }>): Promise<ReadonlyArray<Entry>> =>
  run(Effect.gen(function*() {
    const intake = yield* Switchboard.Intake
    const ledger = yield* Ledger
    for (const { dies, slips } of given) {
      const { received } = yield* intake.accept(slip(...slips))
      if (!dies) yield* intake.settle(received)
    }
    for (const { received } of yield* ledger.unsettled(composition.tenant, beginning, 100)) yield* intake.settle(received)
    return yield* all
  }))

const counted = (entries: ReadonlyArray<Entry>): ReadonlyArray<string> =>
  entries.flatMap((entry) => (entry._tag === "Contacted" ? [`${entry.event.key} ${entry.event.revision}`] : [])).sort()

it("switchboard/takes-effect-once: every event counts once, whatever is delivered again or cut short", () =>
  fc.assert(
    fc.asyncProperty(arrivals, async (given) => {
      const entries = counted(await live(given))
      expect(new Set(entries).size).toBe(entries.length)
      const delivered = new Set(given.flatMap(({ slips }) => slips.map(({ key }) => key)))
      expect(new Set(entries.map((entry) => entry.split(" ")[0]))).toEqual(delivered)
    }),
    { numRuns: Math.ceil(runs / 5) }
  ), 300_000)

it("switchboard/nothing-is-written-twice: delivering everything again adds no entry", () =>
  fc.assert(
    fc.asyncProperty(arrivals, async (given) => {
      expect(counted(await live([...given, ...given]))).toEqual(counted(await live(given)))
    }),
    { numRuns: Math.ceil(runs / 5) }
  ), 300_000)

it("switchboard/a-concern-is-one: an open concern of a process is continued, not opened again", () =>
  fc.assert(
    fc.asyncProperty(arrivals, async (given) => {
      const opened = (await live(given)).filter(({ _tag }) => _tag === "ConcernOpened")
      expect(opened.length).toBeLessThanOrEqual(people.length)
    }),
    { numRuns: Math.ceil(runs / 5) }
  ), 300_000)
