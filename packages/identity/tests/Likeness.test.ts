/** Records that are alike in the live engine: what they say is compared, and certain links, limits and words come first. */
import * as Identity from "@redthread/identity"
import { type Identifier, Instant, Namespace, RecordId } from "@redthread/model"
import { Schema } from "effect"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { traitOf } from "@redthread/identity/Reading"
import { registry } from "./Registry.ts"

const { entities, table } = registry(60, 11)
const learned = Identity.match([table], { schema: Identity.personSchema })
const { model } = learned
const policy = Identity.defaultPolicy

const id = (row: number): RecordId => RecordId.make(String(row).padStart(4, "0"))
const factsOf = (row: number): ReadonlyArray<Identity.Fact> =>
  table.columns.flatMap((name, i) => {
    const value = table.rows[row]?.[i] ?? ""
    return value === "" ? [] : [{ name, value }]
  })
const seen = (row: number, ...identifiers: ReadonlyArray<Identifier>): Identity.Observed =>
  Identity.Evidence.cases.Observed.make({ id: Identity.EvidenceId.make(`seen ${id(row)}`), record: id(row), identifiers, facts: factsOf(row), at: Instant.make(row) })
const customer = (value: string): Identifier => ({ namespace: Namespace.make("customer-no"), value, assurance: "claimed" })
const word = (name: string) => ({ id: Identity.EvidenceId.make(name), by: "agent", because: "asked", at: Instant.make(1) })
const all = table.rows.map((_, row) => seen(row))

/** Two rows that are clearly one person's, and a third of somebody else. */
const [one = 0, other = 0] = learned.people.find((records) => records.length === 2 && learned.weigh(records[0] ?? 0, records[1] ?? 0) > 8) ?? []
const stranger = entities.findIndex((entity, row) => entity !== entities[one] && learned.weigh(one, row) < -8)
const resolved = (...evidence: ReadonlyArray<Identity.Evidence>): Identity.Resolution => Identity.resolve(evidence, policy, model)

describe("records that say nothing but facts", () => {
  it("are the people that a match of the same rows finds, whatever the order", () => {
    const found = Identity.resolve(all.toReversed(), policy, model)
    expect(Identity.partitionOf(found).people).toEqual(learned.people.map((records) => records.map(id)))
    expect(learned.people.some(({ length }) => length > 2)).toBe(true)
  })
  it("are linked by as much as the match weighs them, with what each comparison says", () => {
    const why = Identity.explain(resolved(...all), id(one), id(other))
    const link = why._tag === "Same" ? why.steps[0]?.link : undefined
    expect(link).toMatchObject({ _tag: "Alike", one: id(one), other: id(other), weight: learned.weigh(one, other), contributions: learned.contributions(one, other) })
    expect(link).toMatchObject({ model: Identity.nameOfModel(model), evidence: [`seen ${id(one)}`, `seen ${id(other)}`] })
  })
  it("are no one without a model, and are kept and shown all the same", () => {
    const plain = Identity.resolve(all, policy)
    expect(Identity.partitionOf(plain).people).toHaveLength(all.length)
    expect(Identity.personWith(plain, id(one))?.records[0]?.facts?.length).toBe(factsOf(one).length)
  })
})

describe("likeness yields", () => {
  it("to a limit: two customer numbers are asked about, not joined", () => {
    const who = resolved(seen(one, customer("K-1")), seen(other, customer("K-2")))
    expect(Identity.personOf(who, id(one))).toEqual([id(one)])
    expect(Identity.review(who).map(({ link, refusal }) => [link?._tag, refusal._tag])).toEqual([["Alike", "LimitReached"]])
  })
  it("to a word of difference, also through others, and asks nobody again", () => {
    const direct = resolved(seen(one), seen(other), Identity.split(id(one), id(other), word("apart")))
    const through = resolved(seen(one), seen(other), seen(stranger), Identity.merge(id(other), id(stranger), word("same")), Identity.split(id(one), id(stranger), word("apart")))
    for (const who of [direct, through]) {
      expect(Identity.personOf(who, id(one))).toEqual([id(one)])
      expect(Identity.review(who)).toEqual([])
    }
  })
  it("to the other records of a person: what speaks against it on the whole is asked about", () => {
    const who = resolved(seen(one), seen(other), seen(stranger), Identity.merge(id(other), id(stranger), word("same")))
    expect(Identity.personOf(who, id(one))).toEqual([id(one)])
    const [item] = Identity.review(who)
    expect(item?.refusal._tag).toBe("Doubtful")
    expect(item === undefined ? "" : Identity.inWords(item, "de").question).toMatch(/^Sind .* und .* eine Person\? Dafür spricht die Ähnlichkeit von .*gleich \+.*zwei beliebige −/)
    expect(item?.question).toMatch(/^Are .* and .* one person\? For it speaks the likeness of/)
  })
  it("and comes back when what it yielded to is taken back", () => {
    const state = Identity.add(Identity.empty(policy, [], model), [seen(one), seen(other), Identity.split(id(one), id(other), word("apart"))])
    const back = Identity.add(state, [Identity.retract(Identity.EvidenceId.make("apart"), { id: Identity.EvidenceId.make("r"), because: "mistaken", at: Instant.make(2) })])
    expect([Identity.personOf(state, id(one)), Identity.personOf(back, id(one))]).toEqual([[id(one)], [id(one), id(other)]])
  })
})

describe("what is compared", () => {
  it("is the latest fact and the surest identifier, and no number that was given up or is blocked", () => {
    const at = (n: number, facts: ReadonlyArray<Identity.Fact>, identifiers: ReadonlyArray<Identifier> = []): Identity.Observed =>
      Identity.Evidence.cases.Observed.make({ id: Identity.EvidenceId.make(`piece ${n}`), record: RecordId.make("married"), identifiers, facts, at: Instant.make(n) })
    const weightOf = (...pieces: ReadonlyArray<Identity.Evidence>): number => {
      const link = Identity.people(resolved(seen(one), ...pieces)).flatMap(({ links }) => links)[0]
      return link?._tag === "Alike" ? link.weight : 0
    }
    const old = factsOf(other).map((fact) => (fact.name === "Nachname" ? { ...fact, value: "Ypsilanti" } : fact))
    expect(weightOf(at(2, factsOf(other)), at(1, old))).toBe(learned.weigh(one, other))
    expect(weightOf(at(1, factsOf(other)), at(2, old))).toBeLessThan(learned.weigh(one, other))
    const phone = (value: string, more: Partial<Identifier> = {}): Identifier => ({ namespace: Namespace.make("phone"), value, assurance: "claimed", ...more })
    const noPhone = factsOf(other).filter(({ name }) => name !== "Telefon")
    const bare = weightOf(at(1, noPhone))
    expect(weightOf(at(1, noPhone, [phone("030 5550000")]))).toBe(bare)
    expect(weightOf(at(1, noPhone, [phone("030 5551234", { validUntil: Instant.make(9) })]))).toBe(bare)
  })
})

describe("what is asked", () => {
  const says = (record: string, facts: Readonly<Record<string, string>>): Identity.Observed => Identity.Evidence.cases.Observed.make({
    id: Identity.EvidenceId.make(record), record: RecordId.make(record), identifiers: [], at: Instant.make(1), facts: Object.entries(facts).map(([name, value]) => ({ name, value }))
  })
  const [given = "", surname = "", born = ""] = table.rows[one] ?? []
  const rare = { Vorname: "Quirin", Nachname: "Ypsilanti" }

  it("is one question about all who share somebody, and nobody is joined by the name alone", () => {
    const who = resolved(says("a", rare), says("b", rare), says("c", rare))
    expect(Identity.partitionOf(who).people).toHaveLength(3)
    expect(Identity.review(who)).toMatchObject([{ candidates: [["a"], ["b"], ["c"]], refusal: { _tag: "Doubtful", only: "name", pairs: 3 } }])
    expect(Identity.reviewOf(who, [RecordId.make("b")])).toEqual(Identity.review(who))
    expect(Identity.review(who)[0]?.question).toMatch(/^Which of a, b and c are one person\?/)
  })
  it("comes with what gains most first", () => {
    const many = [says("a", rare), says("b", rare), says("c", rare), Identity.merge(RecordId.make("a"), RecordId.make("c"), word("same"))]
    const who = resolved(says("0", { Vorname: given, Geburtsdatum: born }), says("1", { Nachname: surname, Geburtsdatum: born }), ...many)
    const gains = Identity.review(who).map(Identity.gainOf)
    expect(gains.length).toBeGreaterThan(1)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    expect(Identity.review(who)[0]?.candidates).toEqual([["a", "c"], ["b"]])
  })
  it("is no question between two who agree on the name of a firm that is their own name", () => {
    const firm = Identity.match([{ columns: [...table.columns, "Firma"], rows: table.rows.map((row, i) => [...row, i % 3 === 0 ? `Bäckerei ${row[1] ?? ""}` : `Werk ${(entities[i] ?? 0) % 9}`]) }], { schema: Identity.contactSchema }).model
    const joined = (name: string): number =>
      Identity.partitionOf(Identity.resolve([says("a", { ...rare, Firma: name }), says("b", { ...rare, Firma: name })], policy, firm)).people.length
    expect([joined("Bäckerei Ypsilanti"), joined("Bäckerei Zschokke")]).toEqual([2, 1])
  })
})

describe("a model is doubted", () => {
  const told = (doubted: Identity.MatchModel): ReadonlyArray<string> => Identity.modelConcerns(doubted).map(({ _tag }) => _tag)
  it("where it was learned from few records, took families for people, or takes too many for one", () => {
    const large = { ...model, records: 5000, prior: model.prior - Math.log2(5000 / model.records) }
    expect(told(large)).toEqual([])
    expect(told(model)).toEqual(["FewRecords"])
    expect(told({ ...large, prior: large.prior + 6 })).toEqual(["TooManyAlike"])
    const ofFamilies = large.readings.map(({ aspects, reading }) => ({
      reading, aspects: aspects.map((each) => (each.name === "given name" ? { ...each, levels: each.levels.map((level) => ({ ...level, m: level.u / 2 })) } : each))
    }))
    expect(Identity.modelConcerns({ ...large, readings: ofFamilies })).toEqual([{ _tag: "RelativesTakenForOne", aspect: "given name", weight: -1 }])
  })
  it("where hardly anybody is expected twice, where what was found is hardly people, and where learning begun elsewhere finds others", () => {
    const large = { ...model, records: 5000, prior: model.prior - Math.log2(5000 / model.records) }
    expect(told({ ...large, prior: -22 })).toEqual(["FewPairs"])
    expect(told({ ...large, agreement: 0.95 })).toEqual([])
    expect(Identity.modelConcerns({ ...large, agreement: 0.6 })).toEqual([{ _tag: "Unstable", agreement: 0.6 }])
    const onBound = large.readings.map(({ aspects, reading }) => ({
      reading, aspects: aspects.map((each) => (each.name === "surname" ? { ...each, levels: each.levels.map((level, l) => (l === each.levels.length - 1 ? { ...level, m: 0.35 } : level)) } : each))
    }))
    const doubted = Identity.modelConcerns({ ...large, readings: onBound, agreement: 0.6, prior: -22 })
    expect(doubted.map(({ _tag }) => _tag)).toEqual(["FewPairs", "HardlyPeople", "Unstable"])
    for (const each of doubted) expect(Identity.concernInWords(each, "de")).not.toBe(Identity.concernInWords(each, "en"))
  })
  it("is learned from two places where that is cheap: the same people come out of a list with many twice", () => {
    expect(model.agreement).toBeGreaterThan(0.97)
  })
  it("where far more is known than it was learned from, and says what to do", () => {
    const small = resolved(...all)
    const outgrown = Identity.resolve(all, policy, { ...model, records: 10 })
    expect(Identity.concernsAbout(small).map(({ _tag }) => _tag)).toEqual(["FewRecords"])
    expect(Identity.concernsAbout(Identity.resolve(all, policy))).toEqual([])
    const doubted = Identity.concernsAbout(outgrown)
    const [few, grown] = [doubted[0], doubted.find(({ _tag }) => _tag === "Outgrown")]
    expect(grown).toEqual({ _tag: "Outgrown", records: 10, known: all.length })
    expect([few, grown].flatMap((each) => (each === undefined ? [] : [Identity.concernInWords(each, "en"), Identity.concernInWords(each, "de")])).join(" ")).toMatch(/Learn it from a larger list.*Aus einer größeren Liste lernen.*Learn it anew.*Neu lernen/)
  })
})

describe("a kept state", () => {
  it("names its model, and old snapshots are still read", () => {
    const state = Identity.add(Identity.empty(policy, [], model), [seen(one), seen(other)])
    const kept = Identity.snapshot(state)
    expect([kept.format, kept.model]).toEqual([2, Identity.nameOfModel(model)])
    expect(Identity.personOf(Identity.restore(kept, policy, model), id(one))).toEqual([id(one), id(other)])
    const old: unknown = JSON.parse(readFileSync(new URL("golden/snapshot-1.json", import.meta.url), "utf8"))
    if (!Schema.is(Identity.Snapshot)(old)) throw new Error("a snapshot of the first format cannot be read")
    expect(Identity.partitionOf(Identity.restore(old)).people).toEqual([["call", "mail", "order"], ["otto"]])
  })
  it("has another name for another model", () => {
    expect(Identity.nameOfModel({ ...model, prior: model.prior + 1 })).not.toBe(Identity.nameOfModel(model))
    expect(Identity.nameOfModel(structuredClone(model))).toBe(Identity.nameOfModel(model))
  })
})

it("every comparison can be said in German", () => {
  const traits = ["name", "company", "date", "mailbox", "telephone", "street", "postcode", "code", "category", "words"] as const
  const readings: Readonly<Record<string, string>> = { date: "birth date", mailbox: "e-mail", code: "number" }
  for (const trait of traits) {
    for (const { levels, name } of traitOf({ name: trait, trait, roles: [] }).aspects) {
      for (const level of levels) {
        const contribution = { reading: readings[trait] ?? trait, aspect: name, level, weight: 1 }
        const [english, german] = [Identity.comparedInWords(contribution, "en"), Identity.comparedInWords(contribution, "de")]
        expect(english.endsWith(level)).toBe(true)
        expect(german).not.toContain(level)
        expect(german).toMatch(/^[A-ZÄÖÜw]/)
      }
    }
  }
  expect(Identity.likenessInWords([{ reading: "circle", aspect: "household, brand", level: "", weight: -2 }], -9, "de")).toBe("zwei eines Haushalts oder einer Marke stimmten auch überein −2.0, zwei beliebige −9.0")
})
