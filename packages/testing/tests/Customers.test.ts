/** Generated customers: every phenomenon occurs as often as it should, and the truth beside it is right. */
import * as Identity from "@redthread/identity"
import {
  customerColumns, customerCsv, type CustomerPhenomenon, customerRates, customerRows, type CustomerTrace, customerTraces, households, transliterated, type TrueCustomer
} from "@redthread/testing"
import { describe, expect, it } from "vitest"

const options = { seed: 2026, customers: 3000 }
const people = [...households(options)].flat()
const traces = [...customerTraces(options)]
const rows = [...customerRows(options)]
const byId = new Map(people.map((person) => [person.id, person]))
const grouped = <A>(all: ReadonlyArray<A>, by: (one: A) => string): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, Array<A>>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return groups
}
const values = new Map(traces.map((trace) => [trace, trace.evidence.identifiers.map((each) => Identity.normaliseIdentifier(each, Identity.defaultPolicy))]))
const valueOf = (trace: CustomerTrace, namespace: string): string | undefined => {
  return values.get(trace)?.find((each) => each.namespace === namespace)?.normalised
}
const withOne = (phenomenon: CustomerPhenomenon): ReadonlyArray<CustomerTrace> => traces.filter(({ phenomena }) => phenomena.includes(phenomenon))
const ownersOf = (namespace: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const owners = new Map<string, Set<string>>()
  for (const trace of traces) {
    const value = valueOf(trace, namespace)
    if (value !== undefined) owners.set(value, (owners.get(value) ?? new Set()).add(trace.person))
  }
  return owners
}
const shareOf = (of: ReadonlyArray<TrueCustomer>, is: (one: TrueCustomer) => boolean): number => of.filter(is).length / of.length

describe("generated customers", () => {
  it("the same seed gives the same customers, traces and rows; another one others", () => {
    expect([...customerTraces({ ...options, customers: 300 })]).toEqual([...customerTraces({ ...options, customers: 300 })])
    expect([...customerRows({ ...options, customers: 50 })]).toEqual([...customerRows({ ...options, customers: 50 })])
    expect([...households({ seed: 1, customers: 50 })]).not.toEqual([...households({ seed: 2, customers: 50 })])
  })
  it("there are exactly as many as asked for, each with an id of their own", () => {
    expect(people.length).toBe(options.customers)
    expect(byId.size).toBe(options.customers)
  })
  it("frequent names are frequent and rare ones occur", () => {
    const names = new Map<string, number>()
    for (const { language, surname } of people) if (language === "de") names.set(surname, (names.get(surname) ?? 0) + 1)
    expect((names.get("Müller") ?? 0) / people.length).toBeGreaterThan(0.007)
    expect((names.get("Müller") ?? 0) / people.length).toBeLessThan(0.03)
    expect((names.get("Müller") ?? 0)).toBeGreaterThan(4 * (names.get("Lindemann") ?? 0))
    expect(names.size).toBeGreaterThan(800)
  })
  it("English customers, movers and those who marry are as many as the rates say", () => {
    expect(shareOf(people, ({ language }) => language === "en")).toBeCloseTo(customerRates.english, 1)
    expect(shareOf(people, ({ later }) => later.address !== undefined)).toBeGreaterThan(0.08)
    expect(shareOf(people, ({ later }) => later.surname !== undefined)).toBeGreaterThan(0.01)
  })
  it("a rate of zero leaves its phenomenon out", () => {
    const none = [...customerTraces({ seed: 3, customers: 1500, rates: { callCentreCalls: 0, reassigned: 0, foreignMobiles: 0, organisations: 0, families: 0, typos: 0 } })]
    const found = new Set(none.flatMap(({ phenomena }) => phenomena))
    for (const each of ["call-centre-device", "reassigned-number", "argentine-mobile", "mexican-mobile", "organisation", "family-phone", "twins", "namesakes", "typo"] as const) expect(found).not.toContain(each)
  })
  it("families share a landline, twins a birthday and a name, father and son a full name", () => {
    const families = grouped(people.filter(({ phenomena }) => phenomena.includes("family-phone")), ({ household }) => household)
    expect(families.size).toBeGreaterThan(200)
    for (const family of families.values()) expect(new Set(family.map(({ landline }) => landline)).size).toBe(1)
    const twins = [...grouped(people.filter(({ phenomena }) => phenomena.includes("twins")), ({ household }) => household).values()].filter(({ length }) => length === 2)
    expect(twins.length).toBeGreaterThan(5)
    for (const [one, other] of twins) expect([one?.born, one?.surname, one?.id === other?.id]).toEqual([other?.born, other?.surname, false])
    const namesakes = [...grouped(people.filter(({ phenomena }) => phenomena.includes("namesakes")), ({ household }) => household).values()].filter(({ length }) => length === 2)
    expect(namesakes.length).toBeGreaterThan(5)
    for (const [father, son] of namesakes) {
      expect([father?.given, father?.surname]).toEqual([son?.given, son?.surname])
      expect(Number(son?.born.slice(0, 4)) - Number(father?.born.slice(0, 4))).toBeGreaterThan(8)
    }
  })
  it("umlauts become two letters where a keyboard has none", () => {
    expect(transliterated("Jürgen Weiß-Łukasz Çelik")).toBe("Juergen Weiss-Lukasz Celik")
  })
})

describe("traces on the channels", () => {
  it.each([
    "family-phone", "call-centre-device", "mailbox-of-many", "transliteration", "marriage", "move", "typo", "twins", "namesakes", "reassigned-number",
    "whatsapp-without-number", "argentine-mobile", "mexican-mobile", "organisation"
  ] as const)("%s occurs", (phenomenon) => expect(withOne(phenomenon).length).toBeGreaterThanOrEqual(10))

  it("come in the order of time, each from a known person, about three per customer", () => {
    expect(traces.every(({ evidence }, i) => i === 0 || evidence.at >= (traces[i - 1]?.evidence.at ?? 0))).toBe(true)
    expect(traces.every(({ person }) => byId.has(person))).toBe(true)
    expect(traces.length / people.length).toBeGreaterThan(2)
    expect(traces.length / people.length).toBeLessThan(4)
    expect(new Set(traces.map(({ evidence }) => evidence.id)).size).toBe(traces.length)
  })
  it("every telephone number is one that can be called, but for slips, and is counted as its owner's", () => {
    const unreadable = [...values.values()].flat().filter(({ namespace, normalised }) => namespace === "phone" && normalised === undefined)
    expect(unreadable).toEqual([])
  })
  it("Argentine and Mexican mobiles are written in several ways and are one number each", () => {
    for (const phenomenon of ["argentine-mobile", "mexican-mobile"] as const) {
      const country = phenomenon === "argentine-mobile" ? "+54" : "+52"
      const written = withOne(phenomenon).flatMap((trace) => trace.evidence.identifiers.filter(({ namespace, value }) => namespace === "phone" && value.startsWith(country)).map(({ value }) => [value, trace.person] as const))
      const forms = new Set(written.map(([value]) => value.replace(/\d{4,}/g, "#").slice(0, 9)))
      expect(forms.size).toBeGreaterThan(2)
      for (const [value, person] of written) expect(Identity.normalisePhone(value, "DE")).toBe(byId.get(person)?.mobile)
    }
  })
  it("a call-centre's device is seen with many unrelated people", () => {
    const devices = new Set(withOne("call-centre-device").map((trace) => valueOf(trace, "phone")))
    expect(devices.size).toBe(11)
    const owners = ownersOf("phone")
    for (const device of devices) expect(owners.get(String(device))?.size).toBeGreaterThan(5)
  })
  it("a number given out again belongs to two people, one after the other, and half of the ends are told", () => {
    const notices = traces.filter(({ channel }) => channel === "notice")
    const again = people.filter(({ mobileWas }) => mobileWas !== undefined)
    expect(notices.length).toBe(again.filter(({ mobileWas }) => mobileWas?.isTold).length)
    expect(again.length).toBeGreaterThan(notices.length)
    for (const { evidence, person } of notices) {
      const heir = people.find(({ mobileWas }) => mobileWas?.person === person)
      const until = evidence.identifiers[0]?.validUntil ?? 0
      expect([heir?.mobile, heir?.household === byId.get(person)?.household]).toEqual([byId.get(person)?.mobile, false])
      const theirs = traces.filter((trace) => trace.person === heir?.id)
      expect(theirs.every((trace) => trace.evidence.at >= until)).toBe(true)
      const before = traces.filter((trace) => trace.person === person && trace.channel !== "notice" && trace.evidence.at >= until && valueOf(trace, "phone") === heir?.mobile)
      expect(before).toEqual([])
    }
  })
  it("a WhatsApp id without a number comes without one", () => {
    for (const trace of withOne("whatsapp-without-number")) expect(valueOf(trace, "phone")).toBeUndefined()
  })
  it("no two people share a number, mailbox or account but where a phenomenon says so", () => {
    for (const [namespace, allowed] of [["customer-no", []], ["portal-account", []], ["whatsapp-user", ["reassigned-number"]], ["email", ["mailbox-of-many"]], ["phone", ["family-phone", "call-centre-device", "reassigned-number", "organisation"]]] as const) {
      for (const [value, owners] of ownersOf(namespace)) {
        if (owners.size < 2) continue
        const why = new Set(traces.filter((trace) => valueOf(trace, namespace) === value).flatMap(({ phenomena }) => phenomena))
        expect([value, allowed.some((each) => why.has(each)) || why.has("typo")]).toEqual([value, true])
      }
    }
  })
})

describe("rows", () => {
  it("show the same person more than once, with the truth beside, both lives of those who moved, and slips", () => {
    const byTruth = grouped(rows, ({ truth }) => truth)
    expect(rows.length / people.length).toBeGreaterThan(1.5)
    expect([...byTruth.keys()].every((id) => byId.has(id))).toBe(true)
    const moved = [...byTruth].filter(([id, all]) => byId.get(id)?.later.address !== undefined && new Set(all.map(({ postcode }) => postcode).filter(Boolean)).size > 1)
    expect(moved.length).toBeGreaterThan(50)
    const slips = rows.filter((row) => row.given_name !== "" && ![byId.get(row.truth)?.given, transliterated(byId.get(row.truth)?.given ?? "")].includes(row.given_name))
    expect(slips.length / rows.length).toBeGreaterThan(0.01)
    expect(slips.length / rows.length).toBeLessThan(0.1)
  })
  it("are written as CSV with quotes where they are needed", () => {
    const [row] = rows
    if (row === undefined) throw new Error("no row")
    const [head, line] = [...customerCsv([{ ...row, street: "Am \"Tor\", 2" }])]
    expect(head).toBe(customerColumns.join(","))
    expect(line).toContain("\"Am \"\"Tor\"\", 2\"")
  })
})
