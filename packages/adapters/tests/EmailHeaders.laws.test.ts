/** Plain lists of addresses are read without the library, and as it reads them. */
import { parsedMailboxes, plainMailboxes } from "@redthread/adapters/EmailHeaders"
import { runs } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const piece = fc.constantFrom("a", "Weber", "anna", "@", "<", ">", ",", " ", "  ", "\t", ".", "-", "ü", "x@y.example", "<x@y.example>", "Anna W. ", "@b", "\"", "(", ";", ":")

describe("the addresses of a header", () => {
  it("are read alike by the short way and by the library, where the short way reads them", () => {
    let short = 0
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const value = pieces.join("")
      const plain = plainMailboxes(value)
      if (plain === undefined) return
      short++
      expect(plain, JSON.stringify(value)).toEqual(parsedMailboxes(value))
    }), { numRuns: runs * 20 })
    expect(short).toBeGreaterThan(runs / 10)
  })

  it("are left to the library where they are written in any other way", () => {
    for (const value of ["\"Weber, Anna\" <a@b.example>", "Team: a@b.example;", "=?utf-8?q?=C3=BC?= <a@b.example>", "a@b.example (Anna)", "nobody"]) expect(plainMailboxes(value)).toBeUndefined()
    expect(plainMailboxes("Anna Weber <a@b.example>, c@d.example")).toEqual([{ address: "a@b.example", name: "Anna Weber" }, { address: "c@d.example", name: "" }])
  })
})
