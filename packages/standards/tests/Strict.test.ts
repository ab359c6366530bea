/** Nouns of the model through foreign documents and back: the same, but for what is named. */
import { Concern, ConcernId, type Consent, type Identifier, Instant, Namespace, Party, Purpose, RecordId } from "@redthread/model"
import * as Standards from "@redthread/standards"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const instant = fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => Instant.make(seconds * 1000))
const time = instant.map((its) => ({ instant: its, raw: new Date(its).toISOString() }))
const word = fc.stringMatching(/^[A-Za-zäöü][A-Za-zäöü0-9@.]{0,9}$/)
const identifier = fc.record({
  namespace: fc.constantFrom("email", "phone", "crm", "loyalty").map((its) => Namespace.make(its)), value: word, assurance: fc.constantFrom("claimed", "channel-verified", "authenticated"),
  validFrom: instant, validUntil: instant, scope: word, normalised: word
}, { requiredKeys: ["namespace", "value", "assurance"] }) as fc.Arbitrary<Identifier>
const consent = fc.record({
  purpose: fc.constantFrom("marketing", "marketing", "collect", "share", "service").map((its) => Purpose.make(its)), channel: fc.constantFrom("email", "sms", "acme:kiosk", "foreign:push"), granted: fc.boolean(), at: time, evidence: fc.constantFrom("", "STOP")
}, { requiredKeys: ["purpose", "granted", "at", "evidence"] }) as fc.Arbitrary<Consent>
const known: fc.Arbitrary<Standards.Known> = fc.record({
  party: fc.oneof(fc.record({ name: word, language: word }, { requiredKeys: [] }).map((its) => Party.cases.Person.make(its)), word.map((name) => Party.cases.Organisation.make({ name }))),
  identifiers: fc.array(identifier, { maxLength: 4 }), consents: fc.array(consent, { maxLength: 4 })
})
const got = Result.getOrThrow

/** What of a noun is left where its losses are taken away, in the order in which it comes back. */
const without = ({ consents, identifiers, party }: Standards.Known, losses: ReadonlyArray<{ readonly at: string }>): Standards.Known => {
  const isLost = (at: string): boolean => losses.some((loss) => loss.at === at)
  const kept = identifiers.map((one, i) => Object.fromEntries(Object.entries(one).filter(([key]) => !isLost(`/identifiers/${i}/${key}`))) as Identifier)
  const group = ({ assurance, namespace }: Identifier): number => (assurance !== "claimed" ? 2 : namespace === "email" ? 0 : namespace === "phone" ? 1 : 2)
  const order = ["collect", "share", "advertising", "personalise", "marketing"]
  return { party, identifiers: kept.toSorted((a, b) => group(a) - group(b)), consents: consents.filter((_, i) => !isLost(`/consents/${i}`)).toSorted((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose)) }
}

describe("a party", () => {
  it("comes back from what can be told, but for what is named", () => {
    fc.assert(fc.property(known, (noun) => {
      const { its, losses } = Standards.toldKnown(noun)
      const back = got(Standards.knownOf(its))
      expect(back.losses).toEqual([])
      expect(back.its).toEqual(without(noun, losses))
    }), { numRuns: 300 })
  })
  it("comes back through a document of XDM with its consents and through a card with its addresses", () => {
    const noun: Standards.Known = {
      party: Party.cases.Person.make({ name: "Anna Österreich" }), consents: [],
      identifiers: [{ namespace: Namespace.make("email"), value: "anna@example.org", assurance: "claimed" }, { namespace: Namespace.make("phone"), value: "+4930123", assurance: "claimed" }]
    }
    for (const codec of [Standards.vcards, Standards.jsContact, Standards.fhirPatients, Standards.tmf632]) {
      const text = got(codec.write([Standards.toldKnown(noun).its])).text
      const [told = {}] = got(codec.read(text))
      expect(got(Standards.knownOf(told)).its).toEqual(noun)
    }
  })
  it("names what the model does not hold, and how times were written", () => {
    const { its, losses } = got(Standards.knownOf({ id: "7", given: "Anna", family: "Ö", gender: "f", emails: [{ value: "a@b", kind: "work", from: { instant: Instant.make(0), raw: "1970-01-01T01:00:00+01:00" } }, {}], identifiers: [{ value: "x" }] }))
    expect(its.party).toEqual({ _tag: "Person", name: "Anna Ö" })
    expect(losses.map(({ at }) => at)).toEqual(["/id", "/given", "/family", "/gender", "/emails/0/kind", "/emails/0/from", "/emails/1", "/identifiers/0"])
    expect(got(Standards.knownOf({ id: "7" }, "crm")).its.identifiers).toEqual([{ namespace: "crm", value: "7", assurance: "claimed" }])
    expect(Standards.knownOf({ kind: "Organisation" })).toEqual(Result.fail({ _tag: "Missing", fields: ["name"] }))
  })
})

describe("consents", () => {
  it("are a yes or no with a time; what rests on other grounds, is by default or has no time is named", () => {
    const when = { instant: Instant.make(0), raw: "1970-01-01T00:00:00.000Z" }
    const { its, losses } = Standards.consentsOf({ collect: { says: "yes", at: when }, share: { says: "legitimate-interest", at: when }, advertising: { says: "no" }, marketing: [{ channel: "push", says: "no", at: when, reason: "STOP" }, { channel: "email", says: "yes-by-default", at: when }] })
    expect(its).toEqual([{ purpose: "collect", granted: true, at: when, evidence: "" }, { purpose: "marketing", channel: "foreign:push", granted: false, at: when, evidence: "STOP" }])
    expect(losses.map(({ at }) => at)).toEqual(["/share", "/advertising", "/marketing/1"])
  })
  it("of a record are told purpose by purpose, withdrawn ones as a no", () => {
    const when = { instant: Instant.make(0), raw: "1970-01-01" }
    const { its, losses } = Standards.consentsInRecord({ processes: [{ purposes: ["dpv:Marketing"], states: [{ states: ["given"], at: when }, { states: ["withdrawn"], at: when }] }, { purposes: ["dpv:Service"], states: [{ states: ["requested"], at: when }] }] })
    expect(its.map(({ granted, purpose }) => [purpose, granted])).toEqual([["dpv:Marketing", true], ["dpv:Marketing", false]])
    expect(losses.map(({ at }) => at)).toEqual(["/processes/1/purposes/0"])
  })
})

describe("a concern", () => {
  const record = RecordId.make("r1")
  it("comes back through a ticket of TM Forum", () => {
    fc.assert(fc.property(fc.record({ id: word.map((its) => ConcernId.make(its)), title: word, openedAt: time, closedAt: time }, { requiredKeys: ["id", "title", "openedAt"] }), (told) => {
      const noun = Concern.make({ ...told, record })
      const { its, losses } = Standards.toldConcern(noun)
      const [back = {}] = got(Standards.tmf621.read(got(Standards.tmf621.write([its])).text))
      expect(losses.map(({ at }) => at)).toEqual(["/record"])
      expect(got(Standards.concernOf(back, record))).toEqual({ its: noun, losses: [] })
    }), { numRuns: 100 })
  })
  it("needs an id, a title and a time; the rest of a ticket is named", () => {
    expect(Standards.concernOf({ text: "" }, record)).toEqual(Result.fail({ _tag: "Missing", fields: ["id", "title", "openedAt"] }))
    const openedAt = { instant: Instant.make(0), raw: "x" }
    expect(got(Standards.concernOf({ id: "1", text: "Bill twice", openedAt, priority: "high" }, record))).toMatchObject({ its: { title: "Bill twice" }, losses: [{ at: "/priority" }] })
  })
})
