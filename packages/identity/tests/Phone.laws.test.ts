/** Telephone numbers are read quickly where that is certain, and never otherwise than the library reads them. */
import * as Identity from "@redthread/identity"
import { readPhone } from "@redthread/identity/PhoneLibrary"
import { runs } from "@redthread/testing"
import * as fc from "fast-check"
import { expect, it } from "vitest"

const code = fc.constantFrom("49", "43", "41", "31", "32", "33", "48", "45", "34", "420", "352", "351", "46", "90", "44", "1", "7", "39", "52", "54", "36", "55", "886", "423", "0", "")
const area = fc.constantFrom("", "0", "(0)", "151", "1512", "15", "160", "170", "176", "30", "40", "89", "800", "900", "180", "137", "3581", "700", "49", "1", "9", "9 11", "15 11", "664", "79", "6", "116")
const start = fc.constantFrom("+", "+", "00", "0", "", "(+", "(0", "+(", "++", "000", "(", " +", "tel:+", "0049 0")
const separated = fc.array(fc.tuple(fc.nat(9), fc.constantFrom("", "", "", " ", "-", "/", ".", ") ", " (", "--", " - ")), { minLength: 0, maxLength: 13 })
  .map((digits) => digits.map(([digit, gap]) => `${digit}${gap}`).join(""))
const written = fc.oneof(
  fc.tuple(start, code, fc.constantFrom("", " ", "-", "/"), area, fc.constantFrom("", " ", "/", "-"), separated, fc.constantFrom("", "", "", " ", " 12", "-0", "x12", " ext. 3")).map((parts) => parts.join("")),
  fc.stringMatching(/^[+0(][0-9 ()/.-]{3,22}$/),
  fc.string({ maxLength: 20 })
)

it("what is read quickly is what the library reads, for every region", () => {
  fc.assert(fc.property(written, fc.constantFrom("DE", "DE", "AT", "CH", "FR", "GB", "US", "IT", "AR", "XX"), (text, region) => {
    expect(Identity.normalisePhone(text, region)).toBe(readPhone(text, region))
  }), { numRuns: runs * 10 })
})

it("an e-mail address or a number in its usual form is what the longer way makes of it", () => {
  const longer = (text: string): string | undefined => Identity.normaliseEmail(` ${text}`)
  fc.assert(fc.property(fc.oneof(fc.emailAddress(), fc.stringMatching(/^[a-z0-9.+_'-]{1,20}@[a-z0-9.-]{1,20}$/)), (text) => {
    expect(Identity.normaliseEmail(text)).toBe(longer(text))
  }), { numRuns: runs * 4 })
  fc.assert(fc.property(fc.stringMatching(/^[0-9A-Za-z -]{1,12}$/), fc.constantFrom("keep", "strip"), (text, zeros) => {
    expect(Identity.normaliseNumber(text, zeros)).toBe(Identity.normaliseNumber(` ${text}`, zeros))
  }), { numRuns: runs * 4 })
})
