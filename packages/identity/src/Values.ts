/** Values and the records that carry them: which are one value, how many carry it, and how many people stand behind it. */
import { assuranceRank, type Identifier, type Instant, type Namespace, type RecordId } from "@redthread/model"
import type { Bearer, Bearing } from "./Bearing.ts"
import type { Assertion, EvidenceId, Observed } from "./Evidence.ts"
import type { Component } from "./Link.ts"
import { type Key, keyOf, normaliserFor } from "./Normalise.ts"
import { alphabetical } from "./Order.ts"
import { isBlockedBy, type Policy, type Rule, ruleFor } from "./Policy.ts"

/** Values of a limited namespace within one scope, counted together: a person has so many of them at most. */
export interface Group {
  readonly namespace: Namespace
  readonly scope: string | undefined
  /** At most so many; those of a span of `days` where the limit says so. */
  readonly limit: number
  readonly days: number | undefined
  /** The most values of this group that any single record carried so far. */
  widest: number
}

/** One value and who carries it. */
export interface Value {
  readonly space: Space
  readonly group: Group | undefined
  readonly scope: string | undefined
  readonly normalised: string | undefined
  /** As one of the bearers gave it. */
  readonly given: string
  /** Whether the policy lets it link at all: unique, not blocked. */
  readonly canLink: boolean
  key: Key | undefined
  /** Bearings that may link, and those that may not. */
  readonly linking: Array<Mark>
  readonly mute: Array<Mark>
  isGeneric: boolean
  /** How many values of each group are carried by those that may link, kept where they are many. */
  crowd: Map<Group, Map<Value, number>> | undefined
}

/** What a record carries, as the store keeps it. */
export interface Mark {
  readonly value: Value
  readonly record: Node
  identifier: Identifier
  evidence: EvidenceId
  at: Instant
  since: Instant
  last: Instant
  until: Instant | undefined
  mayLink: boolean
}

/** One record. */
export interface Node {
  readonly id: RecordId
  marks: Array<Mark>
  observations: Array<Observed>
  assertions: ReadonlyArray<Assertion>
  /** Those it hangs together with; `undefined` while nothing is observed of it. */
  together: Together | undefined
  /** As others see it, until it changes. */
  bearer: Bearer | undefined
}

/** Records that could be one person, directly or through others. */
export interface Together {
  readonly records: Array<Node>
  /** Who is who among them, once somebody asked; with all reasons, once somebody asked for these. */
  decided: { readonly parts: ReadonlyArray<ReadonlyArray<RecordId>>; readonly component: Component | undefined } | undefined
}

/** All values of one namespace. */
export interface Space {
  readonly namespace: Namespace
  readonly rule: Rule
  readonly attested: number
  readonly normalise: (value: string) => string | undefined
  readonly group: Group | undefined
  readonly values: Map<string, Value>
  readonly scoped: Map<string, { readonly group: Group | undefined; readonly values: Map<string, Value> }>
  /** Values that could not be normalised, by scope and text. */
  readonly unreadable: Map<string, Value>
}

const groupOf = (namespace: Namespace, { limit }: Rule, scope?: string): Group | undefined =>
  limit === undefined ? undefined : { namespace, scope, limit: limit.values, days: limit.days, widest: 0 }

/** An empty space under this policy. */
export const spaceFor = (namespace: Namespace, policy: Policy): Space => {
  const rule = ruleFor(policy, namespace)
  return {
    namespace, rule, attested: assuranceRank(rule.attested), normalise: normaliserFor(rule), group: groupOf(namespace, rule),
    values: new Map(), scoped: new Map(), unreadable: new Map()
  }
}

/** Where values of this scope are kept. */
const shelf = (space: Space, scope: string | undefined): { readonly group: Group | undefined; readonly values: Map<string, Value> } => {
  if (scope === undefined) return space
  const have = space.scoped.get(scope)
  if (have !== undefined) return have
  const made = { group: groupOf(space.namespace, space.rule, scope), values: new Map<string, Value>() }
  space.scoped.set(scope, made)
  return made
}

const made = (space: Space, { scope, value }: Identifier, normalised: string | undefined, group: Group | undefined): Value => ({
  space, group, scope, normalised, given: value, canLink: normalised !== undefined && space.rule.unique && !isBlockedBy(space.rule, normalised),
  key: undefined, linking: [], mute: [], isGeneric: false, crowd: undefined
})

/** The value that this identifier stands for; made where it is new. */
export const valueFor = (space: Space, identifier: Identifier): Value => {
  const { scope, value } = identifier
  const normalised = space.normalise(value)
  if (normalised === undefined) {
    const text = JSON.stringify([scope ?? null, value])
    const have = space.unreadable.get(text) ?? made(space, identifier, undefined, undefined)
    space.unreadable.set(text, have)
    return have
  }
  const { group, values } = shelf(space, scope)
  const have = values.get(normalised)
  if (have !== undefined) return have
  const fresh = made(space, identifier, normalised, group)
  values.set(normalised, fresh)
  return fresh
}

/** Forgets a value that nobody carries any more. */
export const forgetValue = ({ given, linking, mute, normalised, scope, space }: Value): void => {
  if (linking.length + mute.length > 0) return
  if (normalised === undefined) {
    space.unreadable.delete(JSON.stringify([scope ?? null, given]))
    return
  }
  if (scope === undefined) {
    space.values.delete(normalised)
    return
  }
  const scoped = space.scoped.get(scope)
  scoped?.values.delete(normalised)
  if (scoped?.values.size === 0) space.scoped.delete(scope)
}

const identifierOf = ({ identifier, value: { normalised } }: Mark): Identifier => {
  if (identifier.normalised === normalised) return identifier
  const { normalised: _, ...rest } = identifier
  return normalised === undefined ? rest : { ...rest, normalised }
}

/** The key of the value, made when first asked for. */
export const keyOfValue = (value: Value): Key =>
  value.key ??= keyOf({
    namespace: value.space.namespace, value: value.given, assurance: "anonymous", ...(value.normalised === undefined ? {} : { normalised: value.normalised }),
    ...(value.scope === undefined ? {} : { scope: value.scope })
  })

const bearingOf = (mark: Mark): Bearing => ({
  key: keyOfValue(mark.value), identifier: identifierOf(mark), evidence: mark.evidence, at: mark.at, since: mark.since, last: mark.last,
  ...(mark.until === undefined ? {} : { until: mark.until }), mayLink: mark.mayLink
})

/** The record as others see it. */
export const bearerOf = (node: Node): Bearer =>
  node.bearer ??= { id: node.id, bearings: node.marks.map(bearingOf).sort((one, other) => alphabetical(one.key, other.key)) }
