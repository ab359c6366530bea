/** What a person is called and where they live when their records disagree: one value survives per field, the others are shown. */
import { Assurance, assuranceRank, Instant, lowerAssurance, RecordId } from "@redthread/model"
import { Schema } from "effect"
import { EvidenceId } from "./Evidence.ts"
import type { Person } from "./Link.ts"
import { normaliseName } from "./Numbers.ts"
import { alphabetical } from "./Order.ts"

/** One value of a field, as one piece of evidence has it. */
export const Said = Schema.Struct({
  field: Schema.NonEmptyString,
  /** As it is shown. */
  value: Schema.NonEmptyString,
  /** As it is compared; values that are the same so are one. */
  same: Schema.NonEmptyString,
  record: RecordId,
  evidence: EvidenceId,
  assurance: Assurance,
  at: Instant,
  /** Where it comes from: a system, a channel. */
  source: Schema.String
})
export type Said = typeof Said.Type

/** What decides between values; the first that tells two apart does, at last the alphabet. */
export const Precedence = Schema.TaggedUnion({
  /** The one that any record vouches for best. */
  MostAttested: {},
  /** The one said last. */
  MostRecent: {},
  /** The one that most pieces of evidence have. */
  MostFrequent: {},
  /** The one from the source that stands first here; sources that are not named come last. */
  Sources: { order: Schema.Array(Schema.NonEmptyString) }
})
export type Precedence = typeof Precedence.Type

/** What decides per field, `*` for all others. */
export type Survivorship = Readonly<Record<string, ReadonlyArray<Precedence>>>

/** Attested before recent before frequent. */
export const defaultSurvivorship: Survivorship = {
  "*": [Precedence.cases.MostAttested.make({}), Precedence.cases.MostRecent.make({}), Precedence.cases.MostFrequent.make({})]
}

const textOf = (said: Said): string => JSON.stringify([said.field, said.same, said.value, said.record, said.evidence, said.assurance, said.at, said.source])

/** All that was said, each thing once: a set. Immutable. */
export type Claims = ReadonlyMap<string, Said>

/** What these pieces say. */
export const claims = (all: Iterable<Said>): Claims => new Map([...all].map((said) => [textOf(said), said]))

/** What both say: the join of a semilattice, commutative, associative and idempotent. Records that merge join what was said of them. */
export const joinClaims = (one: Claims, other: Claims): Claims => new Map([...one, ...other])

/** One value with all that speaks for it. */
export interface Claimed {
  /** In its latest spelling. */
  readonly value: string
  /** The lowest that any record gives it; within one record the best counts. So a merge never raises it. */
  readonly assurance: Assurance
  readonly latest: Instant
  readonly records: ReadonlyArray<RecordId>
  readonly evidence: ReadonlyArray<EvidenceId>
  readonly sources: ReadonlyArray<string>
}

/** The value that survives, which rule decided, and those that did not. */
export interface Survivor extends Claimed {
  readonly field: string
  /** Absent where there was nothing to decide; `alphabet` where no rule could tell. */
  readonly by?: Precedence["_tag"] | "alphabet"
  readonly conflicts: ReadonlyArray<Claimed>
}

interface Weighed extends Claimed {
  readonly same: string
  readonly best: number
}

const distinct = <A extends string>(all: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(all)].sort(alphabetical)

const weighed = (same: string, said: ReadonlyArray<Said>): Weighed => {
  const inRecord = new Map<RecordId, Assurance>()
  for (const { assurance, record } of said) {
    const have = inRecord.get(record)
    if (have === undefined || assuranceRank(assurance) > assuranceRank(have)) inRecord.set(record, assurance)
  }
  const levels = [...inRecord.values()]
  const [last] = said.toSorted((one, other) => other.at - one.at || alphabetical(one.value, other.value))
  return {
    same, value: last?.value ?? same, assurance: levels.reduce(lowerAssurance), best: Math.max(...levels.map(assuranceRank)), latest: last?.at ?? Instant.make(0),
    records: distinct(said.map(({ record }) => record)), evidence: distinct(said.map(({ evidence }) => evidence)), sources: distinct(said.map(({ source }) => source))
  }
}

/** Negative where `one` comes first. */
const compared = (rule: Precedence, one: Weighed, other: Weighed): number => {
  switch (rule._tag) {
    case "MostAttested": return other.best - one.best
    case "MostRecent": return other.latest - one.latest
    case "MostFrequent": return other.evidence.length - one.evidence.length
    case "Sources": {
      const place = ({ sources }: Weighed): number => Math.min(...sources.map((source) => (rule.order.includes(source) ? rule.order.indexOf(source) : rule.order.length)))
      return place(one) - place(other)
    }
  }
}

const shown = ({ best: _, same: __, ...claimed }: Weighed): Claimed => claimed

/** The survivor of each field, fields and conflicts in order: a function of the set of what was said. */
export const survivors = (all: Claims, rules: Survivorship = defaultSurvivorship): ReadonlyArray<Survivor> => {
  const fields = new Map<string, Map<string, Array<Said>>>()
  for (const said of all.values()) {
    const values = fields.get(said.field) ?? new Map<string, Array<Said>>()
    fields.set(said.field, values.set(said.same, [...(values.get(said.same) ?? []), said]))
  }
  return [...fields].sort(([one], [other]) => alphabetical(one, other)).flatMap(([field, values]) => {
    const order = (Object.hasOwn(rules, field) ? rules[field] : rules["*"]) ?? []
    const ranked = [...values].map(([same, said]) => weighed(same, said)).sort((one, other) => {
      for (const rule of order) {
        const first = compared(rule, one, other)
        if (first !== 0) return first
      }
      return alphabetical(one.same, other.same)
    })
    const [first, ...others] = ranked
    if (first === undefined) return []
    const [second] = others
    const by = second === undefined ? undefined : order.find((rule) => compared(rule, first, second) !== 0)?._tag ?? "alphabet" as const
    return [{ field, ...shown(first), ...(by === undefined ? {} : { by }), conflicts: others.map(shown) }]
  })
}

/** What a person's identifiers say, one field per namespace, and their facts, one per name and as claimed: to choose the name to show, the number to call. */
export const saidBy = ({ records }: Person): ReadonlyArray<Said> =>
  records.flatMap(({ bearings, facts = [], id: record }) => [
    ...bearings.map(({ evidence, identifier: { assurance, namespace, normalised, value }, last }) => ({
      field: namespace, value, same: normalised ?? value, record, evidence, assurance, at: last, source: ""
    })),
    ...facts.map(({ at, evidence, name, value }) => ({ field: name, value, same: normaliseName(value) ?? value, record, evidence, assurance: "claimed" as const, at, source: "" }))
  ])
