/** Identifiers as people and channels write them, in the one form in which they are compared. */
import * as Identity from "@redthread/identity"
import { type Assurance, type Identifier, Namespace } from "@redthread/model"
import { checkLaw, findBreach } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const policy = Identity.defaultPolicy
const given = (namespace: string, value: string, assurance: Assurance = "claimed", scope?: string): Identifier => ({
  namespace: Namespace.make(namespace), value, assurance, ...(scope === undefined ? {} : { scope })
})
const normal = (namespace: string, value: string): string | undefined => Identity.normaliseIdentifier(given(namespace, value), policy).normalised

describe("e-mail addresses", () => {
  it.each([
    [" Anna@Example.ORG ", "anna@example.org"],
    ["mailto:anna@example.org", "anna@example.org"],
    ["<anna@example.org>", "anna@example.org"],
    ["anna+strom@example.org", "anna+strom@example.org"],
    ["anna@example.org.", "anna@example.org"],
    ["jörg@BÜCHER.example", "jörg@xn--bcher-kva.example"],
    ["jo\u0308rg@bu\u0308cher.example", "jörg@xn--bcher-kva.example"],
    ["anna@straße.example", "anna@xn--strae-oqa.example"],
    ["\"anna\"@example.org", "anna@example.org"],
    ["\"Anna Müller\"@example.org", "\"anna müller\"@example.org"],
    ["\"a\\\"b\"@example.org", "\"a\\\"b\"@example.org"]
  ])("%s is compared as %s", (written, compared) => expect(normal("email", written)).toBe(compared))

  it.each([
    "anna", "@example.org", "anna@", "anna@localhost", "anna@[192.0.2.1]", "anna@192.0.2.1", "a..b@example.org", ".a@example.org",
    "anna müller@example.org", "anna@exam ple.org", "anna@-example.org", `${"a".repeat(65)}@example.org`, `anna@${"a".repeat(64)}.org`,
    "anna@ex/ample.örg", "anna@example.org, otto@example.org", ""
  ])("%s is no mailbox", (written) => expect(Identity.normaliseEmail(written)).toBeUndefined())

  it("keeps the local part's case where the policy says so", () =>
    expect(Identity.normaliseEmail("Anna@Example.org", { caseSensitive: true })).toBe("Anna@example.org"))
})

describe("telephone numbers", () => {
  it.each([
    ["030 1234567", "+49301234567"],
    ["030/1234567", "+49301234567"],
    ["(030) 123 45-67", "+49301234567"],
    ["+49 (0) 30 1234567", "+49301234567"],
    ["0049 30 1234567", "+49301234567"],
    ["tel:+49-30-1234567", "+49301234567"],
    ["0151 23456789", "+4915123456789"],
    ["4915123456789", "+4915123456789"],
    ["０３０ １２３４５６７", "+49301234567"],
    ["0041 44 668 18 00", "+41446681800"],
    ["+54 11 15 2345 6789", "+5491123456789"],
    ["030 1234567 ext. 12", "+49301234567;ext=12"],
    ["030 1234567 Durchwahl 12", "+49301234567;ext=12"],
    ["0800 330 1000", "+498003301000"]
  ])("%s is compared as %s", (written, compared) => expect(normal("phone", written)).toBe(compared))

  it.each(["anonymous", "Unbekannt", "110", "12345", "0", "+49", "+00000000000", "0151 1234567", "0800-STROM", "+49151"])(
    "%s is no subscriber's number",
    (written) => expect(normal("phone", written)).toBeUndefined()
  )

  it("reads national numbers as those of the policy's region", () => {
    expect(Identity.normalisePhone("044 668 18 00", "CH")).toBe("+41446681800")
    expect(Identity.normalisePhone("+41 44 668 18 00", "XX")).toBe("+41446681800")
    expect(Identity.normalisePhone("044 668 18 00", "XX")).toBeUndefined()
  })
})

describe("customer and contract numbers", () => {
  it.each([
    ["00 47-11", "4711"], ["kd.4711", "KD4711"], ["V–88\u20111", "V881"], ["mü 1", "MÜ1"], ["mu\u0308 1", "MÜ1"], ["Ａ１", "A1"]
  ])("%s is compared as %s", (written, compared) => expect(normal("customer-no", written)).toBe(compared))

  it.each(["0000", "unbekannt", "---", " "])("%s is a placeholder", (written) => expect(normal("contract-no", written)).toBeUndefined())

  it("keeps leading zeros where the brand does", () => expect(Identity.normaliseNumber("0047", "keep")).toBe("0047"))
})

it("trims and composes what it does not know", () => {
  expect(normal("acme:kiosk", "  u\u0308ber 1 ")).toBe("über 1")
  expect(normal("__proto__", " x ")).toBe("x")
  expect(normal("name", "  Anna\u00a0 MÜLLER ")).toBe("anna müller")
})

it("does not believe what was normalised elsewhere", () => {
  expect(Identity.normaliseIdentifier({ ...given("email", "Anna@Example.org"), normalised: "otto@example.org" }, policy).normalised)
    .toBe("anna@example.org")
  expect(Identity.normaliseIdentifier({ ...given("phone", "anonymous"), normalised: "+49301234567" }, policy)).toEqual(given("phone", "anonymous"))
})

it("never gives two identifiers one key", () => {
  const key = (namespace: string, value: string, scope?: string): string => Identity.keyFor(Namespace.make(namespace), value, scope)
  expect(key("email", "anna@example.org")).toBe("email:anna@example.org")
  expect(key("whatsapp-user", "49151", "4912")).toBe("whatsapp-user:4912/49151")
  expect(new Set([key("a", "b/c"), key("a", "c", "b"), key("a:b", "c"), key("a", "b:c"), key("a", "b%2Fc"), key("a%3Ab", "c")]).size).toBe(6)
})

const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.emailAddress(), fc.stringMatching(/^\+?[0-9 ()/.-]{3,18}(;ext=\d{1,5})?$/))
const identifiers = fc.record({
  namespace: fc.constantFrom("email", "phone", "customer-no", "contract-no", "name", "session", "acme:kiosk"),
  value: text.filter((value) => value !== "")
}).map(({ namespace, value }) => given(namespace, value))

it("identity/normalising-is-idempotent", () =>
  checkLaw(Identity.normalisingIsIdempotent, identifiers.map((identifier) => ({ identifier, policy, normalise: Identity.normaliseIdentifier }))))

it("identity/normalising-is-idempotent: the calling code is put in front of everything", () =>
  expect(findBreach(Identity.normalisingIsIdempotent, identifiers.map((identifier) => ({
    identifier, policy, normalise: (each: Identifier) => ({ ...each, normalised: `+49${each.value}` })
  })))).toBeDefined())

describe("the record of an event", () => {
  const recordOf = (...identifiers: ReadonlyArray<Identifier>): string | undefined => Identity.recordOf(identifiers, policy)

  it("is that of the strongest identifier, in whatever order they come", () => {
    const [email, phone, name] = [given("email", "Anna@Example.org"), given("phone", "030 1234567"), given("name", "Anna")]
    expect(recordOf(name, phone, email)).toBe("email:anna@example.org")
    expect(recordOf(email, phone, name)).toBe("email:anna@example.org")
    expect(recordOf(name, phone)).toBe("phone:+49301234567")
  })
  it("carries the scope of the identifier", () =>
    expect(recordOf(given("whatsapp-user", "4915123456789", "channel-verified", "4930"))).toBe("whatsapp-user:4930/4915123456789"))
  it("prefers what was proved over what was only said", () =>
    expect(recordOf(given("email", "anna@example.org", "claimed"), given("phone", "030 1234567", "channel-verified"))).toBe("phone:+49301234567"))
  it("prefers a person's own mailbox over one of many, which is better than nothing", () => {
    expect(recordOf(given("email", "info@example.org"), given("customer-no", "4711"))).toBe("customer-no:4711")
    expect(recordOf(given("email", "info@example.org"))).toBe("email:info@example.org")
  })
  it("is not known where nothing names anybody", () => {
    expect(recordOf()).toBeUndefined()
    expect(recordOf(given("name", "Anna Müller"), given("phone", "anonymous"), given("acme:kiosk", "7"))).toBeUndefined()
  })
})
