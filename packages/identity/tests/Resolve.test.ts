/** Who is who: examples from an energy supplier's day. */
import * as Identity from "@redthread/identity"
import { type Assurance, type Identifier, Instant, Namespace, RecordId } from "@redthread/model"
import { Schema } from "effect"
import { inspect } from "node:util"
import { describe, expect, it } from "vitest"

const policy = Identity.defaultPolicy
const record = (id: string): RecordId => RecordId.make(id)
const at = (n: number): Instant => Instant.make(n * 1000)
type Given = readonly [namespace: string, value: string, assurance?: Assurance, scope?: string]
const identifier = ([namespace, value, assurance = "claimed", scope]: Given): Identifier => ({
  namespace: Namespace.make(namespace), value, assurance, ...(scope === undefined ? {} : { scope })
})
let count = 0
const seen = (id: string, first: Given, ...rest: ReadonlyArray<Given>): Identity.Evidence =>
  Identity.Evidence.cases.Observed.make({
    id: Identity.EvidenceId.make(`seen ${id} ${++count}`), record: record(id), identifiers: [identifier(first), ...rest.map(identifier)], at: at(count)
  })
const word = (id: string) => ({ id: Identity.EvidenceId.make(id), by: "agent Meier", because: "checked the contract", at: at(9000 + ++count) })
const resolve = (...evidence: ReadonlyArray<Identity.Evidence>): Identity.Resolution => Identity.resolve(evidence, policy)
const people = (resolution: Identity.Resolution): ReadonlyArray<string> => Identity.partitionOf(resolution).people.map((records) => records.join(" "))

const portal = seen("portal", ["portal-account", "anna", "authenticated"], ["customer-no", "4711"], ["email", "anna@example.org"])
const call = seen("call", ["phone", "0151 23456789"])
const whatsapp = seen("whatsapp", ["whatsapp-user", "4915123456789", "channel-verified", "4930"], ["phone", "4915123456789", "channel-verified"])
const mail = seen("mail", ["email", "Anna@Example.org"], ["phone", "+49 151 23456789"], ["name", "Anna Müller"])

describe("links", () => {
  it("one customer on portal, hotline, WhatsApp and e-mail is one person", () => {
    expect(people(resolve(portal, call, whatsapp, mail))).toEqual(["call mail portal whatsapp"])
  })
  it("one name makes nobody one person", () => {
    expect(people(resolve(seen("a", ["name", "Anna Müller"]), seen("b", ["name", "anna müller"])))).toEqual(["a", "b"])
  })
  it("a mailbox of many makes nobody one person, nor does a value too weakly attested", () => {
    expect(people(resolve(seen("a", ["email", "info@example.org"]), seen("b", ["email", "info@example.org"])))).toEqual(["a", "b"])
    expect(people(resolve(seen("a", ["portal-account", "x", "claimed"]), seen("b", ["portal-account", "x", "authenticated"])))).toEqual(["a", "b"])
  })
  it("accounts of two businesses with one name are two", () => {
    expect(people(resolve(seen("a", ["whatsapp-user", "1", "claimed", "x"]), seen("b", ["whatsapp-user", "1", "claimed", "y"])))).toEqual(["a", "b"])
  })
  it("a session holds together what happened in it, until two people used it", () => {
    const before = seen("visit", ["session", "s1", "anonymous"])
    const login = seen("anna", ["session", "s1", "anonymous"], ["customer-no", "1"])
    const other = seen("otto", ["session", "s1", "anonymous"], ["customer-no", "2"])
    expect(people(resolve(before, login))).toEqual(["anna visit"])
    expect(people(resolve(before, login, other))).toEqual(["anna", "otto", "visit"])
  })
})

describe("limits", () => {
  const anna = seen("anna", ["customer-no", "1"], ["phone", "030 5550123"])
  const otto = seen("otto", ["customer-no", "2"], ["phone", "030 5550123"])
  const caller = seen("caller", ["phone", "030 5550123"])

  it("a family's telephone gives the caller to nobody, and asks whose it is", () => {
    const resolution = resolve(anna, otto, caller)
    expect(people(resolution)).toEqual(["anna", "caller", "otto"])
    expect(Identity.review(resolution)).toMatchObject([{
      id: "value phone:+49305550123",
      candidates: [["anna"], ["caller"], ["otto"]],
      refusal: { _tag: "LimitReached", namespace: "customer-no", limit: 1, values: ["1", "2"] },
      question: "Whose is phone +49305550123: that of anna, caller or otto?"
    }])
  })
  it("the answer settles it: whoever said so is followed", () => {
    const resolution = resolve(anna, otto, caller, Identity.merge(record("caller"), record("otto"), word("m1")))
    expect(people(resolution)).toEqual(["anna", "caller otto"])
  })
  it("nobody's word makes one person of two customer numbers", () => {
    const resolution = resolve(anna, otto, Identity.merge(record("anna"), record("otto"), word("m2")))
    expect(people(resolution)).toEqual(["anna", "otto"])
    expect(Identity.review(resolution).map(({ id }) => id)).toEqual(["assertion m2 anna otto", "value phone:+49305550123"])
  })
  it("a stronger link goes before a weaker one", () => {
    const letter = seen("letter", ["email", "anna@example.org"], ["contract-no", "V1"])
    const first = seen("first", ["email", "anna@example.org"], ["customer-no", "1"])
    const second = seen("second", ["contract-no", "V1"], ["customer-no", "2"])
    expect(people(resolve(letter, first, second))).toEqual(["first letter", "second"])
  })
  it("the later of two words that cannot both hold is followed, and the earlier asked about", () => {
    const both = (first: Identity.Evidence, second: Identity.Evidence): Identity.Resolution => resolve(anna, otto, seen("x", ["name", "X"]), first, second)
    const [early, late] = [word("z-early"), word("a-late")]
    const joined = both(Identity.merge(record("x"), record("anna"), early), Identity.merge(record("x"), record("otto"), late))
    expect(people(joined)).toEqual(["anna", "otto x"])
    const [first, second] = [word("a-early"), word("z-late")]
    expect(people(both(Identity.merge(record("x"), record("anna"), first), Identity.merge(record("x"), record("otto"), second)))).toEqual(["anna", "otto x"])
  })
  it("the values of a namespace do not tell apart who stands behind one of them", () => {
    const many = Array.from({ length: 40 }, (_, i) => seen(`p${i}`, ["phone", `030 55512${10 + i}`], ["phone", "030 7654321"]))
    const resolution = resolve(...many)
    expect(Identity.genericValues(resolution)).toEqual([])
    expect(Identity.review(resolution)).toMatchObject([{ refusal: { _tag: "LimitReached", namespace: "phone", limit: 6 } }])
  })
  it("one bearer alone makes no value generic, however much they carry, also after others left", () => {
    const mess = ["1", "2", "3", "4", "5", "6", "7"].map((no) => seen("mess", ["phone", "030 7654321"], ["customer-no", no]))
    const other = seen("other", ["phone", "030 7654321"])
    expect(Identity.genericValues(resolve(...mess))).toEqual([])
    expect(Identity.genericValues(resolve(...mess, other))).toEqual(["phone:+49307654321"])
    const gone = Identity.retract(other.id, { id: Identity.EvidenceId.make("g1"), because: "mistyped", at: at(1) })
    expect(Identity.genericValues(Identity.resolution(Identity.add(Identity.add(Identity.empty(policy), [...mess, other]), [gone])))).toEqual([])
  })
  it("a record that alone carries two customers' numbers is left alone and asked about", () => {
    const both = seen("form", ["customer-no", "1"], ["customer-no", "2"], ["email", "anna@example.org"])
    const resolution = resolve(both, seen("a", ["email", "anna@example.org"]), seen("b", ["email", "anna@example.org"]))
    expect(people(resolution)).toEqual(["a b", "form"])
    expect(Identity.review(resolution)).toMatchObject([{ id: "limit form", candidates: [["form"]] }])
  })
  it("a record joins again, whoever came first, when what was too much is taken back", () => {
    const line = [seen("line", ["customer-no", "1"], ["phone", "030 5550123"]), seen("line", ["customer-no", "2"])] as const
    const [caller, visitor] = [seen("caller", ["phone", "030 5550123"]), seen("visitor", ["phone", "030 5550123"])]
    const state = Identity.add(Identity.empty(policy), [...line, caller, visitor])
    expect(people(state)).toEqual(["caller visitor", "line"])
    const undone = Identity.add(state, [Identity.retract(line[1].id, { id: Identity.EvidenceId.make("o1"), because: "misheard", at: at(1) })])
    expect(people(undone)).toEqual(["caller line visitor"])
    expect(people(state)).toEqual(["caller visitor", "line"])
  })
  it("a record that is taken back and seen again in one delivery is not gone", () => {
    const mistaken = seen("call", ["phone", "030 5550123"])
    const state = Identity.add(Identity.empty(policy), [mistaken])
    const takenBack = Identity.retract(mistaken.id, { id: Identity.EvidenceId.make("o2"), because: "misheard", at: at(1) })
    expect(Identity.add(state, [takenBack]).touched).toMatchObject({ people: [], gone: ["call"] })
    expect(Identity.add(state, [takenBack, seen("call", ["phone", "030 5550124"])]).touched).toMatchObject({ people: [["call"]], gone: [] })
  })
  it("a number of more than five people is taken for a switchboard, and links again when the evidence goes", () => {
    const many = Array.from({ length: 6 }, (_, i) => seen(`c${i}`, ["customer-no", `${i + 1}`], ["phone", "030 7654321"]))
    const [first] = many
    const callers = [seen("x", ["phone", "030 7654321"]), seen("y", ["phone", "030 7654321"])]
    const hot = resolve(...many, ...callers)
    expect(Identity.genericValues(hot)).toEqual(["phone:+49307654321"])
    expect(Identity.review(hot)).toEqual([])
    const gone = many.slice(1).map((piece, i) =>
      Identity.retract(piece.id, { id: Identity.EvidenceId.make(`r${i}`), because: "mistyped", at: at(1) }))
    expect(people(resolve(...many, ...callers, ...gone))).toEqual(["c0 x y"])
    expect(first).toBeDefined()
  })
})

describe("numbers that pass on", () => {
  const day = (n: number): Instant => Instant.make(Date.UTC(2026, 0, 1 + n))
  const on = (n: number, id: string, ...given: readonly [Given, ...ReadonlyArray<Given>]): Identity.Evidence => ({ ...seen(id, ...given), at: day(n) })
  const mobile = ["phone", "0151 23456789"] as const
  const ended = Identity.Evidence.cases.Observed.make({
    id: Identity.EvidenceId.make("ended"), record: record("anna"), at: day(20), identifiers: [{ ...identifier(mobile), validUntil: day(21) }]
  })
  const before = [on(1, "anna", ["email", "anna@example.org"], mobile), on(2, "form", ["contract-no", "V1"], mobile)]
  const after = [on(40, "otto", ["email", "otto@example.org"], mobile), on(41, "order", ["contract-no", "V2"], mobile)]

  it("without a word that it ended, both owners are one person", () => {
    expect(people(resolve(...before, ...after))).toEqual(["anna form order otto"])
  })
  it("with it, those before and those after are two people, and the link says since and until when", () => {
    const resolution = resolve(...before, ...after, ended)
    expect(people(resolution)).toEqual(["anna form", "order otto"])
    expect(Identity.people(resolution).flatMap(({ links }) => links)).toMatchObject([{ until: day(21) }, { since: day(21) }])
    expect(Identity.explain(resolution, record("anna"), record("form")).words).toContain("phone +4915123456789 until 2026-01-22")
    expect(Identity.explain(resolution, record("anna"), record("otto")).words).toContain("it passed from one person to another in between")
  })
  it("a record seen with it before and after is nobody's by that number, and asked about", () => {
    const resolution = resolve(...before, ...after, ended, on(3, "line", mobile), { ...on(42, "line", mobile), id: Identity.EvidenceId.make("line later") })
    expect(people(resolution)).toEqual(["anna form", "line", "order otto"])
    expect(Identity.review(resolution)).toMatchObject([{
      id: "passed-on line phone +4915123456789", refusal: { _tag: "PassedOn", at: [day(21)] }, candidates: [["anna", "form"], ["line"], ["order", "otto"]]
    }])
    const [item] = Identity.review(resolution)
    expect(item === undefined ? "" : Identity.inWords(item, "de").question).toBe("Zu wem gehört line, nachdem phone +4915123456789 den Inhaber wechselte: anna, line oder order?")
  })
  it("the word of a record that is left alone counts too, whenever it comes, and no more when it is taken back", () => {
    const line = on(3, "line", ["customer-no", "1"], ["customer-no", "2"], mobile)
    const word = Identity.Evidence.cases.Observed.make({ ...ended, id: Identity.EvidenceId.make("ended on the line"), record: record("line") })
    const state = Identity.add(Identity.empty(policy), [...before, ...after, line])
    expect(people(state)).toEqual(["anna form order otto", "line"])
    const told = Identity.add(state, [word])
    expect(people(told)).toEqual(["anna form", "line", "order otto"])
    const back = Identity.add(told, [Identity.retract(word.id, { id: Identity.EvidenceId.make("not ended"), because: "misheard", at: day(50) })])
    expect(people(back)).toEqual(["anna form order otto", "line"])
  })
  it("taking the word back joins them again", () => {
    expect(people(resolve(...before, ...after, ended, Identity.retract(ended.id, { id: Identity.EvidenceId.make("back"), because: "misheard", at: day(50) })))).toEqual(["anna form order otto"])
  })
})

describe("limits within days", () => {
  const monthly: Identity.Policy = { ...policy, namespaces: { ...policy.namespaces, phone: { ...Identity.ruleFor(policy, Namespace.make("phone")), limit: { values: 2, days: 30 } } } }
  const call = (n: number, phone: string): Identity.Evidence => ({ ...seen(`c${n}`, ["email", "anna@example.org"], ["phone", phone]), at: Instant.make(Date.UTC(2026, 0, 1 + n)) })
  const split = (...days: ReadonlyArray<number>): number =>
    Identity.people(Identity.resolve(days.map((n, i) => call(n, `030 555010${i}`)), monthly)).length

  it("a record that took on too much too fast joins again when one of it turns out to be older", () => {
    const slow: Identity.Policy = { ...policy, namespaces: { ...policy.namespaces, "contract-no": { ...Identity.ruleFor(policy, Namespace.make("contract-no")), limit: { values: 1, days: 4 } } } }
    const on = (n: number, id: string, ...given: readonly [Given, ...ReadonlyArray<Given>]): Identity.Evidence => ({ ...seen(id, ...given), at: Instant.make(Date.UTC(2026, 0, 1 + n)) })
    const hasty = [on(10, "form", ["contract-no", "V1"], ["phone", "030 5550123"]), on(11, "form", ["contract-no", "V2"]), on(12, "call", ["phone", "030 5550123"])]
    const state = Identity.add(Identity.empty(slow), hasty)
    expect(people(state)).toEqual(["call", "form"])
    expect(people(Identity.add(state, [on(1, "form", ["contract-no", "V1"])]))).toEqual(["call form"])
  })
  it("two new telephones in a month are one person's, three are not, and three in a year are", () => {
    expect(split(0, 10)).toBe(1)
    expect(split(0, 10, 29)).toBe(3)
    expect(split(0, 10, 30)).toBe(1)
    expect(split(0, 100, 200)).toBe(1)
  })
})

describe("merge, split and retract", () => {
  const [a, b, c] = [seen("a", ["email", "a@example.org"]), seen("b", ["email", "b@example.org"]), seen("c", ["email", "b@example.org"])]

  it("a merge joins, and what it was made of tells them apart again when it is retracted", () => {
    const merge = Identity.merge(record("a"), record("b"), word("m3"))
    expect(people(resolve(a, b, merge))).toEqual(["a b"])
    const undone = Identity.retract(merge.id, { id: Identity.EvidenceId.make("u1"), because: "wrong Anna", at: at(2) })
    expect(Identity.outcome(resolve(a, b, merge, undone))).toEqual(Identity.outcome(resolve(a, b)))
  })
  it("a split holds against everything, also through others, and asks", () => {
    const split = Identity.split(record("a"), record("c"), word("s1"))
    const merge = Identity.merge(record("a"), record("b"), word("m4"))
    const resolution = resolve(a, b, c, merge, split)
    expect(people(resolution)).toEqual(["a b", "c"])
    expect(Identity.review(resolution)).toMatchObject([{
      id: "value email:b@example.org", refusal: { _tag: "ToldApart", one: "a", other: "c", evidence: ["s1"] }
    }])
  })
  it("two who contradict each other are both heard: nothing is merged, somebody is asked", () => {
    const resolution = resolve(a, b, Identity.merge(record("a"), record("b"), word("m5")), Identity.split(record("b"), record("a"), word("s2")))
    expect(people(resolution)).toEqual(["a", "b"])
    expect(Identity.review(resolution)).toMatchObject([{ id: "assertion m5 a b", refusal: { _tag: "ToldApart", evidence: ["s2"] } }])
  })
  it("words about a record that was never observed wait until it is", () => {
    const merge = Identity.merge(record("a"), record("ghost"), word("m6"))
    expect(people(resolve(a, merge))).toEqual(["a"])
    expect(people(resolve(merge, a, seen("ghost", ["phone", "030 1234567"])))).toEqual(["a ghost"])
  })
  it("a retraction may come first, and a redelivery does not bring back what it named", () => {
    const gone = Identity.retract(a.id, { id: Identity.EvidenceId.make("u2"), because: "erased", at: at(2) })
    expect(people(resolve(gone, a, b, a))).toEqual(["b"])
    const state = Identity.add(Identity.add(Identity.empty(policy), [a, b]), [gone])
    expect(state.touched).toEqual({ people: [], gone: ["a"], isWhole: false })
    expect(Identity.evidenceOf(state, record("a"))).toEqual([])
    expect(Identity.evidenceOf(state, record("b"))).toEqual([b])
  })
  it("what was retracted is kept nowhere in the live state", () => {
    const gone = Identity.retract(whatsapp.id, { id: Identity.EvidenceId.make("u4"), because: "erased", at: at(2) })
    const state = Identity.add(Identity.add(Identity.empty(policy), [whatsapp]), [gone])
    expect(Identity.snapshot(state)).toEqual({ format: 2, policy, evidence: [], retracted: [whatsapp.id] })
    const kept = inspect(state, { depth: Infinity, showHidden: true })
    expect(kept).toContain(whatsapp.id)
    expect(kept).not.toContain("4915123456789")
  })
  it("two different pieces of evidence under one id both count, and go together", () => {
    const again = { ...c, id: a.id }
    const both = resolve(a, again)
    expect(people(both)).toEqual(["a", "c"])
    expect(Identity.outcome(resolve(again, a))).toEqual(Identity.outcome(both))
  })
})

describe("asking", () => {
  const resolution = resolve(portal, call, whatsapp, mail, seen("otto", ["email", "otto@example.org"], ["name", "Anna Müller"]))
  const anna = ["call", "mail", "portal", "whatsapp"]

  it.each(["anna@example.org", " ANNA@example.org", "0151/23456789", "4711", "customer-no 4711", "email:anna@example.org", "portal"])(
    "finds a customer by %s",
    (typed) => expect(Identity.find(resolution, typed)).toEqual([anna])
  )
  it("finds by an account that is scoped, and everybody of one name", () => {
    expect(Identity.find(resolution, "whatsapp-user 4915123456789")).toEqual([anna])
    expect(Identity.find(resolution, "anna müller")).toEqual([anna, ["otto"]])
  })
  it.each(["", "   ", "nobody@example.org", "+49 30 999999", ":", "email:"])("finds nobody by “%s”", (typed) => expect(Identity.find(resolution, typed)).toEqual([]))
  it("knows nobody behind a record never observed", () => {
    expect(Identity.personOf(resolution, record("ghost"))).toEqual([])
    expect(Identity.personOf(resolution, record("call"))).toEqual(anna)
  })
  it("explains why two records are one person, by the shortest path", () => {
    const why = Identity.explain(resolution, record("portal"), record("call"))
    expect(why.words).toBe(
      "portal and mail are one person because both carry email anna@example.org; email is unique and links from “claimed” on (priority 80); " +
        "then mail and call are one person because both carry phone +4915123456789; phone is unique and links from “claimed” on (priority 70)."
    )
    expect(Identity.explain(resolution, record("call"), record("call")).words).toBe("call is one record.")
  })
  it("explains in German, and says how much each step weighs", () => {
    const why = Identity.explain(resolution, record("portal"), record("call"), "de")
    expect(why.words).toBe(
      "portal und mail sind eine Person: beide tragen email anna@example.org; email ist eindeutig und verbindet ab „claimed“ (Rang 80); " +
        "dann mail und call sind eine Person: beide tragen phone +4915123456789; phone ist eindeutig und verbindet ab „claimed“ (Rang 70)."
    )
    expect(why._tag === "Same" ? why.steps.map(({ weight }) => weight) : []).toEqual([{ priority: 80, assurance: "claimed" }, { priority: 70, assurance: "claimed" }])
    expect(Identity.explain(resolution, record("mail"), record("otto"), "de").words)
      .toBe("mail und otto sind zwei Personen: beide tragen name anna müller, aber name ist nicht eindeutig und verbindet nie.")
    expect(Identity.explain(resolution, record("ghost"), record("otto"), "de").words).toBe("Über ghost ist nichts bekannt.")
  })
  it("explains why two records are two people", () => {
    expect(Identity.explain(resolution, record("mail"), record("otto")).words)
      .toBe("mail and otto are two people: both carry name anna müller, but name is not unique and never links.")
    expect(Identity.explain(resolution, record("call"), record("otto"))).toMatchObject({ _tag: "Different", reasons: ["nothing links them"] })
    expect(Identity.explain(resolution, record("ghost"), record("otto"))).toMatchObject({ _tag: "Unknown", record: "ghost" })
  })
  it("explains a refused link by what forbade it, and a blocked or generic value by the policy", () => {
    const refused = resolve(seen("x", ["phone", "030 5550123"], ["customer-no", "1"]), seen("y", ["phone", "030 5550123"], ["customer-no", "2"]))
    expect(Identity.explain(refused, record("x"), record("y")).words).toContain("one person would have 2 values of customer-no (1, 2) where 1 is allowed")
    const blocked = resolve(seen("x", ["email", "info@example.org"]), seen("y", ["email", "info@example.org"]))
    expect(Identity.explain(blocked, record("x"), record("y")).words).toContain("which the policy blocks")
    const hot = resolve(...Array.from({ length: 6 }, (_, i) => seen(`h${i}`, ["customer-no", `${i + 1}`], ["phone", "030 7654321"])))
    expect(Identity.explain(hot, record("h0"), record("h1")).words).toContain("more than 5 people stand behind it")
  })
  it("sums a person up without raising what may be relied on", () => {
    const person = Identity.personWith(resolution, record("call"))
    const profile = person === undefined ? undefined : Identity.profile(person)
    expect(profile?.assurance).toBe("claimed")
    expect(profile?.identifiers.map(({ namespace }) => namespace)).toEqual(["customer-no", "email", "portal-account", "phone", "whatsapp-user", "name"])
    expect(profile?.identifiers.find(({ namespace }) => namespace === "phone")).toMatchObject({ assurance: "claimed", value: "0151 23456789" })
  })
})

it("evidence, policy, review and explanation survive JSON", () => {
  const split = Identity.split(record("portal"), record("mail"), word("s3"))
  const retract = Identity.retract(split.id, { id: Identity.EvidenceId.make("u3"), because: "no", at: at(3) })
  for (const piece of [portal, split, Identity.merge(record("a"), record("b"), word("m7")), retract]) {
    const codec = Schema.toCodecJson(Identity.Evidence)
    expect(Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(Schema.encodeSync(codec)(piece))))).toEqual(piece)
  }
  expect(Schema.decodeUnknownSync(Identity.Policy)(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
  const resolution = resolve(portal, mail, split)
  for (const item of Identity.review(resolution)) expect(Schema.is(Identity.ReviewItem)(item)).toBe(true)
  expect(Schema.is(Identity.Explanation)(Identity.explain(resolution, record("portal"), record("mail")))).toBe(true)
  expect(() => Schema.decodeUnknownSync(Identity.Policy)({ ...policy, others: { ...policy.others, limit: { values: 0 } } })).toThrow()
})
