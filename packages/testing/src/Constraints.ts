/** What the checks of a schema ask of a value, gathered so that generators build fitting values instead of guessing. */
import type { Schema } from "effect"
import { SchemaAST } from "effect"

/** Bounds, lengths, patterns and uniqueness, as the checks of Effect's Schema declare them. */
export type Constraint = Schema.Annotations.ToArbitrary.FilterConstraint<unknown>

/** The checks of one node: what a generator can be told beforehand, and the filters that have the last word. */
export interface Demands {
  readonly constraint: Constraint
  readonly passes: (value: unknown) => boolean
}

const greatest = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.max(one, other)

const least = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other)

type Bound = { readonly at: unknown; readonly exclusive: boolean }

const tighter = (one: Bound, other: Bound, compare: (one: unknown, other: unknown) => number, wins: 1 | -1): Bound => {
  if (one.at === undefined) return other
  if (other.at === undefined) return one
  const order = compare(one.at, other.at)
  return order === 0 ? { at: one.at, exclusive: one.exclusive || other.exclusive } : order === wins ? one : other
}

const both = (one: Constraint, other: Constraint): Constraint => {
  const order = other.order ?? one.order
  const compare = (a: unknown, b: unknown): number => (order === undefined ? 0 : order(a, b))
  const from = tighter(
    { at: one.minimum, exclusive: one.exclusiveMinimum === true },
    { at: other.minimum, exclusive: other.exclusiveMinimum === true },
    compare,
    1
  )
  const to = tighter(
    { at: one.maximum, exclusive: one.exclusiveMaximum === true },
    { at: other.maximum, exclusive: other.exclusiveMaximum === true },
    compare,
    -1
  )
  const [firstPattern, ...patterns] = [...(one.patterns ?? []), ...(other.patterns ?? [])]
  return {
    order,
    minimum: from.at,
    exclusiveMinimum: from.exclusive ? true : undefined,
    maximum: to.at,
    exclusiveMaximum: to.exclusive ? true : undefined,
    minLength: greatest(one.minLength, other.minLength),
    maxLength: least(one.maxLength, other.maxLength),
    minCodePoints: greatest(one.minCodePoints, other.minCodePoints),
    maxCodePoints: least(one.maxCodePoints, other.maxCodePoints),
    minSize: greatest(one.minSize, other.minSize),
    maxSize: least(one.maxSize, other.maxSize),
    minProperties: greatest(one.minProperties, other.minProperties),
    maxProperties: least(one.maxProperties, other.maxProperties),
    ...(firstPattern === undefined ? {} : { patterns: [firstPattern, ...patterns] }),
    number: one.number === "integer" || other.number === "integer" ? "integer" : one.number ?? other.number,
    uniqueBy: other.uniqueBy ?? one.uniqueBy
  }
}

/** Gathers the checks of one node of a schema; `inherited` are the demands of what stands around it. */
export const demandsOf = (ast: SchemaAST.AST, inherited: Constraint = {}): Demands => {
  let constraint = inherited
  const filters: Array<SchemaAST.Filter<unknown>> = []
  const visit = (check: SchemaAST.Check<unknown>): void => {
    const declared = check.annotations?.["arbitraryConstraint"] as Constraint | undefined
    if (declared !== undefined) constraint = both(constraint, declared)
    if (check._tag === "Filter") filters.push(check)
    else check.checks.forEach(visit)
  }
  ast.checks?.forEach(visit)
  return {
    constraint,
    passes: (value) => filters.every((filter) => filter.run(value, ast, {}) === undefined)
  }
}
