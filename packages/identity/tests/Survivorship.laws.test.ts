/** What survives when records disagree: the laws on generated values, each broken on purpose, and examples. */
import * as Identity from "@redthread/identity"
import { type Assurance, Instant, Namespace, RecordId } from "@redthread/model"
import { checkLaw, findBreach, identitySurvival } from "@redthread/testing"
import type { Law } from "@redthread/model"
import { describe, expect, it } from "vitest"

describe("the laws hold", () => {
  for (const law of Identity.survivalLaws) it(law.id, () => checkLaw(law, identitySurvival()))
})

const mutants: ReadonlyArray<readonly [Law<Identity.Survival>, string, Partial<Identity.Survival>]> = [
  [Identity.survivorshipIsAJoin, "of two claims about a field the one joined last stays", {
    join: (one, other) => new Map([...one].filter(([, { field }]) => ![...other.values()].some((each) => each.field === field)).concat([...other]))
  }],
  [Identity.survivorshipIsAJoin, "what is said twice counts twice", {
    join: (one, other) => new Map([...one, ...[...other].map(([key, said]) => [one.has(key) ? `${key} again` : key, one.has(key) ? { ...said, evidence: Identity.EvidenceId.make(`${said.evidence} again`) } : said] as const)])
  }],
  [Identity.conflictsAreShown, "what did not survive is thrown away", {
    survivors: (claims, rules) => Identity.survivors(claims, rules).map((survivor) => ({ ...survivor, conflicts: [] }))
  }],
  [Identity.survivalNeverRaisesAssurance, "the best word of any record stands for all", {
    survivors: (claims, rules) => Identity.survivors(claims, rules).map((survivor) => ({ ...survivor, assurance: "identified-by-law" }))
  }]
]

describe("each law notices when it is broken", () => {
  for (const [law, what, change] of mutants) {
    it(`${law.id}: ${what}`, () => expect(findBreach(law, identitySurvival(change), { runs: 500, seed: 7 })).toBeDefined())
  }
  it("every law has been broken", () => {
    expect(new Set(mutants.map(([law]) => law.id))).toEqual(new Set(Identity.survivalLaws.map(({ id }) => id)))
  })
})

describe("survivors", () => {
  const said = (value: string, day: number, assurance: Assurance = "claimed", source = "web", evidence = `${value} ${day}`): Identity.Said => ({
    field: "surname", value, same: value.toLowerCase(), record: RecordId.make(`${source} ${value}`), evidence: Identity.EvidenceId.make(evidence), assurance, at: Instant.make(day * 86_400_000), source
  })
  const of = (order: ReadonlyArray<Identity.Precedence>, ...all: ReadonlyArray<Identity.Said>) => Identity.survivors(Identity.claims(all), { "*": order })[0]
  const [maiden, married, shouted] = [said("Müller", 1, "authenticated"), said("Weiß", 9), said("WEISS", 5)]

  it("the best attested name survives, or the latest, or the most frequent, or that of the leading system", () => {
    expect(of([{ _tag: "MostAttested" }], maiden, married)).toMatchObject({ value: "Müller", by: "MostAttested", conflicts: [{ value: "Weiß" }] })
    expect(of([{ _tag: "MostRecent" }], maiden, married)).toMatchObject({ value: "Weiß", by: "MostRecent" })
    expect(of([{ _tag: "MostFrequent" }], maiden, said("Weiß", 2, "claimed", "crm"), married)).toMatchObject({ value: "Weiß", by: "MostFrequent" })
    expect(of([{ _tag: "Sources", order: ["crm"] }], married, said("Müller", 1, "claimed", "crm"))).toMatchObject({ value: "Müller", by: "Sources" })
    expect(of([{ _tag: "MostAttested" }], married, shouted)).toMatchObject({ value: "WEISS", by: "alphabet" })
  })
  it("a value alone has no conflicts, and none is decided", () => {
    expect(of([], maiden)).toEqual({
      field: "surname", value: "Müller", assurance: "authenticated", latest: maiden.at, records: [maiden.record], evidence: [maiden.evidence], sources: ["web"], conflicts: []
    })
  })
  it("a person's identifiers survive by namespace, the latest spelling shown", () => {
    const observed = (record: string, name: string, day: number): Identity.Evidence => ({
      _tag: "Observed", id: Identity.EvidenceId.make(`${record} ${day}`), record: RecordId.make(record), at: Instant.make(day * 86_400_000),
      identifiers: [{ namespace: Namespace.make("email"), value: "anna@example.org", assurance: "claimed" }, { namespace: Namespace.make("name"), value: name, assurance: "claimed" }]
    })
    const resolution = Identity.resolve([observed("a", "ANNA WEISS", 1), observed("b", "Anna Weiss", 3), observed("c", "Anna Müller", 2)], Identity.defaultPolicy)
    const person = Identity.personWith(resolution, RecordId.make("a"))
    const found = person === undefined ? [] : Identity.survivors(Identity.claims(Identity.saidBy(person)))
    expect(found.find(({ field }) => field === "name")).toMatchObject({ value: "Anna Weiss", by: "MostRecent", conflicts: [{ value: "Anna Müller" }] })
  })
})
