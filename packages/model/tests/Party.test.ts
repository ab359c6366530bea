/** What a customer allows, is recognised by, and may be relied upon for. */
import {
  type Assurance, type ChannelKind, type Consent, Customer, CustomerId, describeIdentifier, type Identifier, Instant, isAtLeast,
  lowerAssurance, Namespace, Purpose, RecordId, TenantId
} from "@redthread/model"
import { describe, expect, it } from "vitest"

const marketing = Purpose.make("marketing")
const said = (granted: boolean, at: number, channel?: ChannelKind): Consent => ({
  purpose: marketing, granted, at: { instant: Instant.make(at), raw: "" }, evidence: granted ? "START" : "STOP",
  ...(channel === undefined ? {} : { channel })
})
const identifier = (namespace: string, value: string, assurance: Assurance): Identifier => ({ namespace: Namespace.make(namespace), value, assurance })
const customer = (consents: ReadonlyArray<Consent>, identifiers: ReadonlyArray<Identifier> = []): Customer =>
  new Customer({
    tenant: TenantId.make("energy"), id: CustomerId.make("c1"), party: { _tag: "Person", name: "Anna Schulz" },
    records: [RecordId.make("r1")], identifiers, consents
  })

describe("a customer", () => {
  it("allows nothing that nobody ever asked", () => {
    expect(customer([]).allows(marketing, "email")).toBe(false)
    expect(customer([said(true, 1)]).allows(Purpose.make("recording"), "email")).toBe(false)
  })

  it("is taken at the last word, in whatever order the words arrive", () => {
    expect(customer([said(true, 1), said(false, 2)]).allows(marketing, "email")).toBe(false)
    expect(customer([said(true, 3), said(false, 2)]).allows(marketing, "email")).toBe(true)
  })

  it("may say no on one channel and yes on another", () => {
    const words = customer([said(true, 1), said(false, 2, "whatsapp")])
    expect(words.allows(marketing, "whatsapp")).toBe(false)
    expect(words.allows(marketing, "email")).toBe(true)
  })

  it("withdraws from every channel with a word that names none", () => {
    expect(customer([said(true, 1, "whatsapp"), said(false, 2)]).allows(marketing, "whatsapp")).toBe(false)
  })

  it("is taken at the later one of two words at the same time", () => {
    expect(customer([said(true, 1), said(false, 1)]).allows(marketing, "email")).toBe(false)
  })

  it("is relied upon as far as the weakest identifier, and not at all without any", () => {
    expect(customer([]).assurance).toBe("anonymous")
    expect(customer([], [identifier("email", "a@example.org", "authenticated"), identifier("phone", "+49301", "claimed")]).assurance).toBe("claimed")
  })

  it("has identifiers of each namespace in the order in which they became known", () => {
    const both = customer([], [identifier("email", "b@example.org", "claimed"), identifier("phone", "+49301", "claimed"), identifier("email", "a@example.org", "claimed")])
    expect(both.identifiersOf(Namespace.make("email")).map(({ value }) => value)).toEqual(["b@example.org", "a@example.org"])
  })
})

describe("assurance", () => {
  it("is ordered from anonymous to identified by law", () => {
    expect(isAtLeast("authenticated", "claimed")).toBe(true)
    expect(isAtLeast("claimed", "claimed")).toBe(true)
    expect(isAtLeast("anonymous", "claimed")).toBe(false)
    expect(lowerAssurance("identified-by-law", "channel-verified")).toBe("channel-verified")
    expect(lowerAssurance("anonymous", "authenticated")).toBe("anonymous")
  })
})

describe("an identifier in words", () => {
  it("shows the form in which it is compared, where there is one", () => {
    expect(describeIdentifier(identifier("email", "Anna@Example.org", "claimed"))).toBe("email Anna@Example.org")
    expect(describeIdentifier({ ...identifier("email", "Anna@Example.org", "claimed"), normalised: "anna@example.org" })).toBe("email anna@example.org")
  })
})
