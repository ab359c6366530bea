/** People by a value that is theirs, such as a telephone number: exactly, without weighing; what several share is told apart. */
import * as Identity from "@redthread/identity"
import { Instant, Namespace, RecordId } from "@redthread/model"
import { Result } from "effect"
import { BadInput } from "./Outcome.ts"
import { evidenceOf } from "./ResolveDecisions.ts"
import { type Decision, type Found, inOrder, isAnswered } from "./ResolveFound.ts"
import { type ResolveInput, whereOf } from "./ResolveInput.ts"

/** How records are joined by values. */
export interface ByValue {
  /** Columns, by name or by what they mean (`phone`, `email`), the surest first. */
  readonly by: ReadonlyArray<string>
  /** What tells apart those who share a value: a column, `houseNumber`, or `none`; chosen from what there is where absent. */
  readonly apart: string | undefined
  /** Where national telephone numbers are read, ISO 3166-1. */
  readonly region: string
}

type Recognised = ReadonlyArray<Identity.Recognised>

const plain = (name: string): string => name.trim().toLowerCase()

/** Roles that one word asks for. */
const meant: Readonly<Record<string, ReadonlyArray<string>>> = { phone: ["phone", "mobile"], telephone: ["phone", "mobile"], telefon: ["phone", "mobile"], mail: ["email"], "e-mail": ["email"] }

/** The columns of one table that a word means: that of this name, else those with this role. */
const columnsOf = (recognised: Recognised, word: string): ReadonlyArray<number> => {
  const named = recognised.flatMap(({ column }, i) => (plain(column) === plain(word) ? [i] : []))
  const roles = meant[plain(word)] ?? [word]
  return named.length > 0 ? named : recognised.flatMap(({ role }, i) => (roles.some((each) => plain(each) === plain(role)) ? [i] : []))
}

const kindOf = (role: string): string => (role === "mobile" ? "phone" : role)

/** A value in the form in which it is compared. A telephone number without its area counts by its digits. */
const normalised = (role: string, value: string, region: string): string | undefined => {
  switch (kindOf(role)) {
    case "phone":
    case "fax": {
      const digits = value.replaceAll(/\D/gu, "")
      return Identity.normalisePhone(value, region) ?? (digits.length >= 5 && !/^(\d)\1*$/u.test(digits) ? digits : undefined)
    }
    case "email": return Identity.normaliseEmail(value, { caseSensitive: false })
    default: return Identity.folded(value).trim() || undefined
  }
}

const blocked = (role: string): ReadonlyArray<string> => Identity.ruleFor(Identity.defaultPolicy, Namespace.make(kindOf(role))).blocked

const policyOf = (namespaces: ReadonlyMap<string, string>): Identity.Policy => ({
  name: "by-value",
  namespaces: Object.fromEntries([...namespaces].map(([namespace, role], i) => [namespace, {
    form: Identity.Form.cases.Text.make({}), unique: true, attested: "claimed" as const, priority: 100 - i, blocked: blocked(role)
  }])),
  others: Identity.defaultPolicy.others
})

/** The number of a house in an address, as written in English or German. */
const houseNumber = (address: string): string => /(?<![\p{L}\d])\d+[a-z]?(?![\p{L}\d])/u.exec(Identity.folded(address))?.[0] ?? ""

/** What tells records apart, and how it is called. */
interface Telling {
  readonly name: string
  readonly of: (row: ReadonlyArray<string>) => string
}

const nothing: Telling = { name: "", of: () => "" }

const birthDate = (recognised: Recognised): Telling | undefined => {
  const at = recognised.findIndex(({ role }) => role === "birthDate")
  if (at < 0) return undefined
  const of = (row: ReadonlyArray<string>): string => {
    const date = Identity.readDate(row[at] ?? "")
    return date === undefined ? "" : JSON.stringify(date)
  }
  return { name: "date of birth", of }
}
const house = (recognised: Recognised): Telling | undefined => {
  const at = ["houseNumber", "address", "street"].flatMap((role) => recognised.findIndex((each) => each.role === role)).find((i) => i >= 0)
  return at === undefined ? undefined : { name: "house number", of: (row) => houseNumber(row[at] ?? "") }
}

/** A person is told apart by the date of birth, an organisation by the number of its house. */
const tellingOf = (recognised: Recognised, apart: string | undefined): Telling | undefined => {
  if (apart === "none") return nothing
  if (apart === undefined) return birthDate(recognised) ?? (recognised.some(({ role }) => role === "company") ? house(recognised) : undefined) ?? nothing
  if (plain(apart) === "housenumber") return house(recognised)
  if (plain(apart) === "birthdate") return birthDate(recognised)
  const columns = columnsOf(recognised, apart)
  return columns.length === 0 ? undefined : { name: apart, of: (row) => Identity.folded(columns.map((i) => row[i]?.trim() ?? "").join(" ")).trim() }
}

interface Carried {
  readonly record: number
  readonly namespace: string
  readonly value: string
  readonly mark: string
}

/** What every record carries, and in which namespaces; a word that no column answers to is told by its name. */
const carriedBy = (input: ResolveInput, recognised: ReadonlyArray<Recognised>, { by, region }: ByValue, tellings: ReadonlyArray<Telling>) => {
  const carried: Array<Carried> = []
  const namespaces = new Map<string, string>()
  let record = 0
  for (const [file, table] of input.tables.entries()) {
    const roles = recognised[file] ?? []
    const columns = by.flatMap((word) => columnsOf(roles, word)).map((at) => {
      const { column = "", role = "ignored" } = roles[at] ?? {}
      const namespace = ["phone", "fax", "email"].includes(kindOf(role)) ? kindOf(role) : plain(column).replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      namespaces.set(namespace, role)
      return { at, role, namespace }
    })
    for (const row of table.rows) {
      for (const { at, namespace, role } of columns) {
        const value = normalised(role, row[at] ?? "", region)
        if (value !== undefined) carried.push({ record, namespace, value, mark: tellings[file]?.of(row) ?? "" })
      }
      record++
    }
  }
  return { carried, namespaces }
}

/** Values behind which different marks stand, with the marks. */
const sharedValues = (carried: ReadonlyArray<Carried>): ReadonlyMap<string, ReadonlySet<string>> => {
  const marks = new Map<string, Set<string>>()
  for (const { mark, namespace, value } of carried) {
    if (mark !== "") marks.set(`${namespace}:${value}`, (marks.get(`${namespace}:${value}`) ?? new Set()).add(mark))
  }
  return new Map([...marks].filter(([, each]) => each.size > 1))
}

/** Joins records that carry the same value; decisions are evidence like any other. Fails where no column answers to a word. */
export const foundByValue = (
  input: ResolveInput, schema: Identity.RecordSchema, asked: ByValue, decisions: ReadonlyArray<Decision>, nameOf: (record: number) => RecordId
): Result.Result<Found, BadInput> => {
  const recognised = input.tables.map((table) => Identity.recognise(table, schema, input.tables.length === 1))
  const tellings: Array<Telling> = []
  for (const [file, roles] of recognised.entries()) {
    const refuse = (word: string) => Result.fail(new BadInput({ input: input.files[file]?.file ?? "", at: "", reason: `No column is or means “${word}”; there are ${roles.map(({ column, role }) => `“${column}” (${role})`).join(", ")}.` }))
    const missing = asked.by.find((word) => columnsOf(roles, word).length === 0)
    if (missing !== undefined) return refuse(missing)
    const telling = tellingOf(roles, asked.apart)
    if (telling === undefined) return refuse(asked.apart ?? "")
    tellings.push(telling)
  }
  const { carried, namespaces } = carriedBy(input, recognised, asked, tellings)
  const shared = sharedValues(carried)
  const identifiers = new Map<number, Array<Identity.Observed["identifiers"][number]>>()
  const unplaced = new Set<number>()
  for (const { mark, namespace, record, value } of carried) {
    const isShared = shared.has(`${namespace}:${value}`)
    if (isShared && mark === "") {
      unplaced.add(record)
      continue
    }
    const identifier = { namespace: Namespace.make(namespace), value, assurance: "claimed" as const, ...(isShared ? { scope: mark } : {}) }
    identifiers.set(record, [...identifiers.get(record) ?? [], identifier])
  }
  const ids = input.places.map((_, record) => nameOf(record))
  const numbers = new Map(ids.map((id, record) => [String(id), record]))
  const observed = ids.map((id, record) =>
    Identity.Evidence.cases.Observed.make({
      id: Identity.EvidenceId.make(`row ${id}`), record: id, at: Instant.make(0),
      identifiers: [{ namespace: Namespace.make("row"), value: id, assurance: "claimed" }, ...identifiers.get(record) ?? []]
    }))
  const resolution = Identity.resolve([...observed, ...evidenceOf(decisions, nameOf)], policyOf(namespaces))
  const numbersOf = (records: ReadonlyArray<RecordId>): ReadonlyArray<number> => records.flatMap((id) => numbers.get(id) ?? [])
  const inPlaces = (words: string): string => words.replaceAll(/\b[0-9a-f]{12}(?:-\d+)?\b/gu, (id) => (numbers.has(id) ? whereOf(input, numbers.get(id) ?? 0) : id))
  const answered = isAnswered(decisions)
  const told = tellings[0]?.name ?? ""
  return Result.succeed({
    people: inOrder(Identity.partitionOf(resolution).people.map(numbersOf)),
    recognised,
    compared: 0,
    questions: Identity.review(resolution).filter(({ candidates }) => candidates.length > 1).map(({ because, candidates, question }) => ({
      candidates: candidates.map(numbersOf), reasons: [inPlaces(because)], question: inPlaces(question)
    })).filter((question) => !answered(question)),
    because: (record, person) => {
      const other = person.find((each) => each !== record)
      return other === undefined ? "" : inPlaces(Identity.explain(resolution, ids[record] ?? RecordId.make("?"), ids[other] ?? RecordId.make("?")).words)
    },
    concerns: [],
    remarks: [
      told === "" ? "Nothing tells apart those who share a value; name a column with --apart." : `Those who share a value are told apart by their ${told}: ${shared.size} values are shared.`,
      ...(unplaced.size === 0 ? [] : [`${unplaced.size} records share a value with several but tell no ${told}; they are not joined by it.`])
    ]
  })
}
