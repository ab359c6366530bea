/** The generated contacts and threads are such as the model allows, and rich enough to find something. */
import { ChannelEvent, Entry, Thread } from "@redthread/model"
import { entries, events, identifiers, runs, threads } from "@redthread/testing"
import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const drawn = <A>(arbitrary: fc.Arbitrary<A>, numRuns = 3000): ReadonlyArray<A> => fc.sample(arbitrary, { numRuns, seed: 3 })
const made = drawn(threads, 500)

describe("generated events and entries", () => {
  it("are what the model calls so", () => {
    fc.assert(fc.property(events, Schema.is(ChannelEvent)), { numRuns: runs })
    fc.assert(fc.property(entries, Schema.is(Entry)), { numRuns: runs })
    fc.assert(fc.property(threads, Schema.is(Thread)), { numRuns: runs / 5 })
  })

  it("are of every kind there is", () => {
    expect(new Set(drawn(events).map(({ _tag }) => _tag)).size).toBe(Object.keys(ChannelEvent.cases).length)
    expect(new Set(drawn(entries).map(({ _tag }) => _tag)).size).toBe(Object.keys(Entry.cases).length)
  })

  it("name the same few people again and again", () => {
    expect(new Set(drawn(identifiers).map(({ namespace, value }) => `${namespace} ${value}`)).size).toBe(24)
  })
})

describe("generated threads", () => {
  it("stand in recorded order, with ids of their own, and nothing is recorded before it occurred", () => {
    for (const { entries: lines } of made) {
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
      lines.forEach((line, i) => {
        expect(line.recorded).toBeGreaterThanOrEqual(lines[i - 1]?.recorded ?? 0)
        expect(line.occurred.instant).toBeLessThanOrEqual(line.recorded)
      })
    }
  })

  it("open a concern once, before anything is said about it", () => {
    for (const { entries: lines } of made) {
      const opened = new Set<string>()
      for (const line of lines) {
        if (line._tag === "ConcernOpened") {
          expect(opened.has(line.concern)).toBe(false)
          opened.add(line.concern)
        }
        if (line.concern !== undefined) expect(opened.has(line.concern)).toBe(true)
      }
    }
  })

  it("change the channel, ask again, refuse and hand over often enough to matter", () => {
    const share = (has: (thread: Thread) => boolean): number => made.filter(has).length / made.length
    const holds = (tag: Entry["_tag"]) => ({ entries: lines }: Thread): boolean => lines.some(({ _tag }) => _tag === tag)
    expect(share(({ entries: lines }) => new Set(lines.map(({ on }) => on)).size > 1)).toBeGreaterThan(0.5)
    for (const tag of ["StepRefused", "HandedOver", "FactAsked", "PromiseMade"] as const) expect(share(holds(tag))).toBeGreaterThan(0.15)
    expect(share(({ entries: lines }) => lines.some((line) => line._tag === "FactAsked" && line.known))).toBeGreaterThan(0.2)
  })

  it("shrink to the one entry that matters", () => {
    const failing = fc.check(fc.property(threads, ({ entries: lines }) => lines.every(({ _tag }) => _tag !== "Searched")), { seed: 5, numRuns: 1000 })
    expect(failing.counterexample?.[0].entries.map(({ _tag }) => _tag)).toEqual(["Searched"])
  })
})
