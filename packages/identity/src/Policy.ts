/** What a brand decides about recognising people: which identifiers link, how strongly, and which never do. */
import { Assurance, Namespace } from "@redthread/model"
import { Schema } from "effect"

const positive = Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(1)))

/**
 * How values of a namespace are brought into one form before they are compared. `Email` folds the local part's case
 * unless `caseSensitive`; `Phone` reads national numbers as those of `region` (ISO 3166-1, such as `DE`); `Number`
 * is a customer or contract number; `Name` folds case and spacing; `Text` is trimmed only.
 */
export const Form = Schema.TaggedUnion({
  Email: { caseSensitive: Schema.Boolean },
  Phone: { region: Schema.String.pipe(Schema.check(Schema.isPattern(/^[A-Z]{2}$/))) },
  Number: { leadingZeros: Schema.Literals(["keep", "strip"]) },
  Name: {},
  Text: {}
})
export type Form = typeof Form.Type

/** What holds for one namespace. */
export const Rule = Schema.Struct({
  form: Form,
  /** A value belongs to one person, so two records that carry it are linked. */
  unique: Schema.Boolean,
  /** The least assurance with which a value links and counts; a weaker one is kept and shown, nothing more. */
  attested: Assurance,
  /** Which link is tried first when not all can hold; the higher number. */
  priority: Schema.Int,
  /**
   * At most so many distinct values per person; a merge beyond that is refused. With `days` (of 24 hours) the limit is
   * on the values first seen within any such span: two telephones in a month, as many as there may be in a lifetime.
   * Absent: any number.
   */
  limit: Schema.optionalKey(Schema.Struct({ values: positive, days: Schema.optionalKey(positive) })),
  /**
   * A value behind which more than so many people stand does not link. People are told apart by the limits: seven
   * customer numbers, of which a person has one, are seven people; limits within a span of days tell nobody apart.
   * Absent: never asked.
   */
  generic: Schema.optionalKey(Schema.Struct({ people: positive })),
  /** Normalised values that never link, `*` standing for anything: `info@*`, `+49*0000`. */
  blocked: Schema.Array(Schema.NonEmptyString)
})
export type Rule = typeof Rule.Type

/** What a brand decided for all namespaces; plain JSON. The outcome depends on it as much as on the evidence. */
export const Policy = Schema.Struct({
  name: Schema.NonEmptyString,
  namespaces: Schema.Record(Schema.String, Rule),
  /** For namespaces that are not named. */
  others: Rule
})
export type Policy = typeof Policy.Type

/** The rule for a namespace. */
export const ruleFor = (policy: Policy, namespace: Namespace): Rule =>
  Object.hasOwn(policy.namespaces, namespace) ? policy.namespaces[namespace] ?? policy.others : policy.others

/** Whether a value is like a pattern in which `*` stands for anything. */
const matcher = (pattern: string): (value: string) => boolean => {
  const [head = "", ...parts] = pattern.split("*")
  const tail = parts.pop()
  if (tail === undefined) return (value) => value === pattern
  if (tail === "" && parts.length === 0) return (value) => value.startsWith(head)
  return (value) => {
    if (!value.startsWith(head) || !value.endsWith(tail) || value.length < head.length + tail.length) return false
    let from = head.length
    const until = value.length - tail.length
    for (const part of parts) {
      const found = value.indexOf(part, from)
      if (found < 0 || found + part.length > until) return false
      from = found + part.length
    }
    return true
  }
}

type Matchers = ReadonlyMap<string, ReadonlyArray<(value: string) => boolean>>

/** Matchers by the first character that a value must have, `*` for those that any may have; made once per list. */
const made = new WeakMap<ReadonlyArray<string>, Matchers>()

const matchersOf = (patterns: ReadonlyArray<string>): Matchers => {
  const known = made.get(patterns)
  if (known !== undefined) return known
  const byHead = new Map<string, Array<(value: string) => boolean>>()
  for (const pattern of patterns) byHead.set(pattern.charAt(0), [...(byHead.get(pattern.charAt(0)) ?? []), matcher(pattern)])
  made.set(patterns, byHead)
  return byHead
}

/** Whether a normalised value of the namespace is one that never links. */
export const isBlocked = (policy: Policy, namespace: Namespace, normalised: string): boolean => isBlockedBy(ruleFor(policy, namespace), normalised)

/** The same, where the rule is at hand. */
export const isBlockedBy = ({ blocked }: Rule, normalised: string): boolean => {
  if (blocked.length === 0) return false
  const matchers = matchersOf(blocked)
  const isLike = (matches: (value: string) => boolean): boolean => matches(normalised)
  return (matchers.get(normalised.charAt(0))?.some(isLike) ?? false) || (matchers.get("*")?.some(isLike) ?? false)
}
