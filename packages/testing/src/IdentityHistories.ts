/** Generated histories of who is who: people who own identifiers and share some, who are merged, told apart and taken back. */
import * as Identity from "@redthread/identity"
import { type Assurance, CustomerId, type Identifier, Instant, Namespace, RecordId } from "@redthread/model"
import * as fc from "fast-check"
import { customerColumns, customerRows } from "./CustomerRows.ts"

/** What may happen in a history; numbers point at people, records and earlier evidence, whatever their count. */
type Deed =
  | { readonly kind: "seen"; readonly person: number; readonly shows: ReadonlyArray<boolean>; readonly shares: number; readonly assured: Assurance; readonly ends: boolean; readonly says: number }
  | { readonly kind: "wrote"; readonly person: number; readonly says: number }
  | { readonly kind: "same" | "different"; readonly one: number; readonly other: number; readonly isNear: boolean }
  | { readonly kind: "retracted"; readonly what: number }

const generic = (namespace: string): Identity.Policy["namespaces"] => {
  const rule = Identity.ruleFor(Identity.defaultPolicy, Namespace.make(namespace))
  return { [namespace]: { ...rule, generic: { people: 2 } } }
}

const portals = Identity.ruleFor(Identity.defaultPolicy, Namespace.make("portal-account"))

/** The default policy, but three people make a value generic, and nobody opens two accounts within four days: histories are short. */
export const identityHistoryPolicy: Identity.Policy = {
  ...Identity.defaultPolicy,
  namespaces: {
    ...Identity.defaultPolicy.namespaces, ...generic("phone"), ...generic("email"), ...generic("contract-no"), "portal-account": { ...portals, limit: { values: 1, days: 4 } }
  }
}

const belongings = (person: number): ReadonlyArray<readonly [string, string, string?]> => [
  ["email", `kunde${person}@example.org`],
  ["phone", `+49151234510${70 + person}`],
  ["customer-no", `K-${4711 + person}`],
  ["whatsapp-user", `49151234510${70 + person}`, "493055501234"],
  ["contract-no", `V 88${person}`],
  ["portal-account", `konto-${person}`]
]

/** A family's telephone, a mailbox of many, a household's contract, a common name, a number that is none. */
const shared: ReadonlyArray<ReadonlyArray<readonly [string, string, string?]>> = [
  [], [], [], [["phone", "030 5550123"]], [["phone", "030 5550123"]], [["email", "info@example.com"]], [["contract-no", "V 999"]], [["name", "Anna Müller"]],
  [["phone", "anonymous"]], [["phone", "030 5550123"], ["email", "familie@example.net"]]
]

/** Two of a family with one name, a name that is written in three ways, strangers. */
const named: ReadonlyArray<ReadonlyArray<string>> = [
  ["Anna", "Müller", "1971-06-24", "Hauptstraße", "5", "99084", "Erfurt"], ["Karl", "Müller", "1969-03-01", "Hauptstraße", "5", "99084", "Erfurt"],
  ["Karl", "Müller", "1998-09-12", "Hauptstraße", "5", "99084", "Erfurt"], ["Zoë", "Zschokke", "1985-11-30", "Lindenallee", "12", "50667", "Köln"],
  ["Jürgen", "Öttinger", "1950-07-07", "Goetheplatz", "3", "28195", "Bremen"], ["Zoe", "Tschokke", "1985-11-30", "Lindenallee", "12", "50667", "Köln"],
  ["Maria", "Grünwald", "1990-01-17", "Schillerstraße", "44", "80331", "München"], ["Björn", "Sägebrecht", "1963-05-02", "Mühlenweg", "8", "02826", "Görlitz"]
]
const factNames = ["givenName", "Nachname", "birthDate", "street", "Hausnr", "PLZ", "city"]

/** What is left out when somebody says who they are, and whether it is misspelt. */
const saying: ReadonlyArray<readonly [leftOut: ReadonlyArray<number>, isMisspelt: boolean]> = [
  [[], false], [[], true], [[2], false], [[3, 4, 5, 6], false], [[3, 4], true], [[0, 2], false], [[0, 1, 2], false], [[1, 2, 3, 4, 5, 6], false],
  [[2, 3, 4, 5, 6], false]
]

/** Nothing said, as often as not; else some of a person's names, birth date and address. */
const factsOf = (person: number, says: number): ReadonlyArray<Identity.Fact> => {
  const [leftOut = [], isMisspelt = false] = saying[says] ?? [factNames.map((_, i) => i)]
  const own = named[person % named.length] ?? []
  return factNames.flatMap((name, i) => {
    const value = own[i] ?? ""
    return leftOut.includes(i) ? [] : [{ name, value: isMisspelt && i === 1 ? value.replace("ü", "ue").replace("sch", "hsc").replace("tt", "t") : value }]
  })
}

const identifier = (assurance: Assurance, until?: Instant) => ([namespace, value, scope]: readonly [string, string, string?]): Identifier => ({
  namespace: Namespace.make(namespace),
  value,
  ...(scope === undefined ? {} : { scope }),
  assurance: namespace === "portal-account" ? "authenticated" : assurance,
  ...(until === undefined || namespace !== "phone" ? {} : { validUntil: until })
})

/** Three things happen at the same time, so that time alone decides no order; then a day passes. */
const at = (n: number): Instant => Instant.make(Date.UTC(2026, 0, 1) + Math.floor(n / 3) * 86_400_000)

/** A record is named after what was shown, as a channel does it, so that later sightings of it add to earlier ones. */
const observed = (deed: Extract<Deed, { readonly kind: "seen" }>, n: number): Identity.Evidence => {
  const own = belongings(deed.person).filter((_, i) => deed.shows[i] === true)
  const given = [...own, ...(shared[deed.shares % shared.length] ?? [])].map(identifier(deed.assured, deed.ends ? at(n + 4) : undefined))
  const [first = identifier(deed.assured)(["email", `kunde${deed.person}@example.org`]), ...rest] = given
  const facts = factsOf(deed.person, deed.says)
  return Identity.Evidence.cases.Observed.make({
    id: Identity.EvidenceId.make(`e${n}`),
    record: Identity.recordOf([first, ...rest], identityHistoryPolicy) ?? RecordId.make(`call:${n % 3}`),
    identifiers: [first, ...rest],
    ...(facts.length === 0 ? {} : { facts }),
    at: at(n)
  })
}

/** A letter, with a name and an address and nothing else; or one more page of it. */
const wrote = ({ person, says }: Extract<Deed, { readonly kind: "wrote" }>, n: number): Identity.Evidence =>
  Identity.Evidence.cases.Observed.make({
    id: Identity.EvidenceId.make(`e${n}`), record: RecordId.make(`letter ${n % 12}`), identifiers: [], facts: factsOf(person, says), at: at(n)
  })

const told = (deeds: ReadonlyArray<Deed>): ReadonlyArray<Identity.Evidence> => {
  const evidence: Array<Identity.Evidence> = []
  const records: Array<RecordId> = []
  const owners = new Map<RecordId, number>()
  deeds.forEach((deed, n) => {
    const id = Identity.EvidenceId.make(`e${n}`)
    if (deed.kind === "seen" || deed.kind === "wrote") {
      const piece = deed.kind === "seen" ? observed(deed, n) : wrote(deed, n)
      if (piece._tag === "Observed" && !records.includes(piece.record)) {
        records.push(piece.record)
        owners.set(piece.record, deed.person)
      }
      evidence.push(piece)
      return
    }
    const word = { id, by: "agent", because: "asked on the telephone", at: at(n) }
    if (deed.kind === "retracted") {
      const target = evidence[deed.what % Math.max(1, evidence.length)]
      if (target !== undefined) evidence.push(Identity.retract(target.id, { id, because: "a mistake", at: at(n) }))
      return
    }
    const one = records[deed.one % Math.max(1, records.length)]
    const near = records.filter((record) => record !== one && (!deed.isNear || one === undefined || owners.get(record) === owners.get(one)))
    const other = near[deed.other % Math.max(1, near.length)]
    if (one === undefined || other === undefined || one === other) return
    evidence.push(deed.kind === "same" ? Identity.merge(one, other, word) : Identity.split(one, other, word))
  })
  return evidence
}

const assurance = fc.constantFrom<Assurance>("claimed", "claimed", "channel-verified", "channel-verified", "authenticated", "anonymous")

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant("seen" as const),
      person: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 2, arbitrary: fc.nat(7) }),
      shows: fc.array(fc.boolean(), { minLength: 3, maxLength: 6, size: "max" }),
      shares: fc.nat(9),
      assured: assurance,
      ends: fc.constantFrom(false, false, false, false, false, false, true),
      says: fc.nat(15)
    })
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("wrote" as const), person: fc.nat(7), says: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("same" as const), one: fc.nat(15), other: fc.nat(15), isNear: fc.constant(false) }) },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant("different" as const), one: fc.nat(15), other: fc.nat(15), isNear: fc.constantFrom(true, true, true, false)
    })
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("retracted" as const), what: fc.nat(40) }) }
)

/**
 * Evidence in the order in which it came: up to eight people with six identifiers each, telephones, mailboxes and
 * contracts that several share, numbers that are none, names and addresses said and misspelt, letters that show nothing
 * else, merges, splits and retractions. Shrinks by leaving out what
 * happened, then by showing less.
 */
export const identityHistory: fc.Arbitrary<ReadonlyArray<Identity.Evidence>> = fc.noBias(
  fc.tuple(...[1, 0, 0].map((minLength) => fc.array(deed, { minLength, maxLength: 16, size: "max" })))
).map((deeds) => told(deeds.flat()))

let learned: Identity.MatchModel | undefined

/** A model learned from three hundred generated customers, by which the people of these histories are alike or not. */
export const identityHistoryModel = (): Identity.MatchModel => {
  if (learned !== undefined) return learned
  const columns = customerColumns.filter((column) => column !== "id" && column !== "truth")
  const rows = [...customerRows({ seed: 5, customers: 300 })].map((row) => columns.map((column) => row[column]))
  learned = Identity.match([{ columns, rows }], { schema: Identity.contactSchema, version: "histories" }).model
  Object.defineProperty(learned, fc.toStringMethod, { value: () => "identityHistoryModel()" })
  return learned
}

const arranged = <A>(items: ReadonlyArray<A>, keys: ReadonlyArray<number>): ReadonlyArray<A> =>
  items.map((item, i) => [keys[i % Math.max(1, keys.length)] ?? 0, i, item] as const)
    .sort(([one, i], [other, j]) => one - other || i - j).map(([, , item]) => item)

/** A history, the same evidence shuffled with repetitions and cut into batches, and the implementation on trial. */
export const identityTrial = (
  resolver: Identity.Resolver = Identity.resolver, policy: Identity.Policy = identityHistoryPolicy, model?: Identity.MatchModel
): fc.Arbitrary<Identity.Trial> =>
  fc.record({
    history: identityHistory,
    order: fc.array(fc.nat(1000), { maxLength: 47 }),
    repeats: fc.array(fc.nat(40), { maxLength: 4 }),
    cuts: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 6 })
  }).map(({ cuts, history, order, repeats }) => {
    const again = repeats.flatMap((n) => history[n % Math.max(1, history.length)] ?? [])
    const told = arranged([...history, ...again], order)
    const batches: Array<ReadonlyArray<Identity.Evidence>> = []
    for (let from = 0, n = 0; from < told.length; n++) {
      const size = cuts[n % cuts.length] ?? 1
      batches.push(told.slice(from, from + size))
      from += size
    }
    return { policy, model, history, batches, resolver }
  })

/** The people after every step of a history, and who gives out their ids. */
export const customerRegister = (assign: typeof Identity.assign = Identity.assign): fc.Arbitrary<Identity.Register> =>
  identityHistory.map((history) => {
    let state = Identity.empty(identityHistoryPolicy)
    const partitions = history.map((piece) => {
      state = Identity.add(state, [piece])
      return Identity.partitionOf(Identity.resolution(state))
    })
    return { partitions, assign, newId: (record) => CustomerId.make(`customer of ${record}`) }
  })

const said: fc.Arbitrary<Identity.Said> = fc.record({
  field: fc.constantFrom("name", "street", "phone"), value: fc.constantFrom("A", "a", "B", "b", "C"), record: fc.nat(3), evidence: fc.nat(9),
  assurance, at: fc.nat(3), source: fc.constantFrom("", "crm", "web")
}).map(({ at: day, evidence, record, value, ...rest }) => ({
  ...rest, value, same: value.toLowerCase(), record: RecordId.make(`r${record}`), evidence: Identity.EvidenceId.make(`e${evidence}`), at: at(3 * day)
}))

const precedence = fc.shuffledSubarray<Identity.Precedence>([{ _tag: "MostAttested" }, { _tag: "MostRecent" }, { _tag: "MostFrequent" }, { _tag: "Sources", order: ["crm", "web"] }])

/** What a few records say of a few fields, often of the same, and who reckons what survives. */
export const identitySurvival = (change: Partial<Identity.Survival> = {}): fc.Arbitrary<Identity.Survival> =>
  fc.record({ parts: fc.array(fc.array(said, { maxLength: 6 }), { maxLength: 4 }), order: precedence })
    .map(({ order, parts }) => ({ parts, rules: { "*": order }, claims: Identity.claims, join: Identity.joinClaims, survivors: Identity.survivors, ...change }))
