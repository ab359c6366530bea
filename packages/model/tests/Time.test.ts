/** Instants are exact, readable in JSON, and refused when they are no time. */
import { Instant, millisecondsBetween, outsideTime } from "@redthread/model"
import { arbitraryOf, runs } from "@redthread/testing"
import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const decode = (text: unknown): Instant | string =>
  Result.match(Schema.decodeUnknownResult(Instant)(text), { onFailure: () => "refused", onSuccess: (at) => at })

describe("an instant", () => {
  it("comes back from its ISO 8601 form to the millisecond, over the whole range of dates", () => {
    fc.assert(fc.property(arbitraryOf(Instant), (at) => {
      expect(decode(Schema.encodeSync(Instant)(at))).toBe(at)
    }), { numRuns: runs })
  })

  it("reaches from the first to the last date of ECMAScript, years beyond 9999 and before 0 included", () => {
    expect(Schema.encodeSync(Instant)(Instant.make(8.64e15))).toBe("+275760-09-13T00:00:00.000Z")
    expect(decode("-271821-04-20T00:00:00.000Z")).toBe(-8.64e15)
    expect(decode("+275760-09-13T00:00:00.001Z")).toBe("refused")
    expect(() => Instant.make(8.64e15 + 1)).toThrow()
    expect(() => Instant.make(0.5)).toThrow()
  })

  it("may leave out fractions of a second, but not the zone", () => {
    expect(decode("2026-03-01T09:30:00Z")).toBe(Date.UTC(2026, 2, 1, 9, 30))
    expect(decode("2026-03-01T09:30:00.5Z")).toBe(Date.UTC(2026, 2, 1, 9, 30, 0, 500))
    expect(decode("2026-03-01T09:30:00")).toBe("refused")
    expect(decode("2026-03-01T09:30:00+01:00")).toBe("refused")
    expect(decode(1772357400000)).toBe("refused")
  })

  it("is refused when the calendar has no such day or hour", () => {
    for (const text of ["2026-02-30T00:00:00Z", "2026-04-31T00:00:00Z", "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T25:00:00Z", "-000000-01-01T00:00:00Z", "2016-12-31T23:59:60Z", "-271821-04-19T24:00:00Z", "2100-02-29T00:00:00Z", "+002024-02-29T00:00:00Z"]) {
      expect(decode(text), text).toBe("refused")
    }
    expect(decode("2024-02-29T00:00:00Z")).toBe(Date.UTC(2024, 1, 29))
    expect(decode("2026-01-01T24:00:00Z")).toBe(Date.UTC(2026, 0, 2))
  })

  it("lies so many milliseconds from another, negative when the other is earlier", () => {
    expect(millisecondsBetween(Instant.make(1000), Instant.make(250))).toBe(-750)
  })
})

describe("a time from outside", () => {
  const unknown = Instant.make(5)

  it("keeps the text as it was written and reckons with its offset", () => {
    expect(outsideTime("2026-03-01T10:30:00+01:00", unknown)).toEqual({ instant: Date.UTC(2026, 2, 1, 9, 30), raw: "2026-03-01T10:30:00+01:00" })
    expect(outsideTime("2026-03-01T10:30:00.250-0500", unknown).instant).toBe(Date.UTC(2026, 2, 1, 15, 30, 0, 250))
    expect(outsideTime("2026-03-01 10:30:00", unknown).instant).toBe(Date.UTC(2026, 2, 1, 10, 30))
    expect(outsideTime("2026-03-01", unknown).instant).toBe(Date.UTC(2026, 2, 1))
  })

  it("is read from Unix time in seconds or milliseconds", () => {
    expect(outsideTime("1772357400", unknown).instant).toBe(1772357400000)
    expect(outsideTime("1772357400123", unknown).instant).toBe(1772357400123)
  })

  it("falls back to the time of receipt, keeping the text, when it cannot be read", () => {
    expect(outsideTime("next week", unknown)).toEqual({ instant: 5, raw: "next week" })
    expect(outsideTime("2026-02-30", unknown)).toEqual({ instant: 5, raw: "2026-02-30" })
    expect(outsideTime(undefined, unknown)).toEqual({ instant: 5, raw: "" })
  })
})
