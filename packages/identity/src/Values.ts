/** Values and the records that carry them: which are one value, how many carry it, and how many people stand behind it. */
import { assuranceRank, type Identifier, type Instant, type Namespace, type RecordId } from "@redthread/model"
import type { Bearer } from "./Bearing.ts"
import { type Role, roleOf } from "./Columns.ts"
import type { Assertion, Observed } from "./Evidence.ts"
import type { Component } from "./Link.ts"
import type { Likening } from "./Likening.ts"
import { type Key, normaliserFor } from "./Normalise.ts"
import { isBlockedBy, type Policy, type Rule, ruleFor } from "./Policy.ts"
import type { Profiled } from "./Reading.ts"
import { TextMap } from "./TextMap.ts"

/** Values of a limited namespace within one scope, counted together: a person has so many of them at most. */
export interface Group {
  readonly namespace: Namespace
  readonly scope: string | undefined
  /** At most so many; those of a span of `days` where the limit says so. */
  readonly limit: number
  readonly days: number | undefined
  /** The most values of this group that any single record carried so far. */
  widest: number
  /** How many were counted in the round of that number. */
  count: number
  round: number
}

let rounds = 0

/** A number that no value or group was counted in before. */
export const nextRound = (): number => ++rounds

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
  /** The first of the marks that may link, and how many there are; the first of those that may not. */
  linking: Mark | undefined
  links: number
  mute: Mark | undefined
  isGeneric: boolean
  /** How many values of each group are carried by those that may link, kept where they are many. */
  crowd: Map<Group, Map<Value, number>> | undefined
  /** Whether anybody ever said that it passed on. */
  isCut: boolean
  /** The round in which it was last looked at. */
  round: number
  /** Whether it is on the list of those stirred. */
  isStirred: boolean
}

/** That a record carries a value. */
export interface Mark {
  readonly value: Value
  readonly record: Node
  /** As the best piece of evidence gave it: the highest assurance, then the earliest; that piece; the earliest and the latest. */
  identifier: Identifier
  best: Observed
  first: Observed
  latest: Observed
  until: Instant | undefined
  mayLink: boolean
  /** Its neighbours among the marks of the value, and the next of the record. */
  previous: Mark | undefined
  next: Mark | undefined
  beside: Mark | undefined
}

/** One record. Records that could be one person, directly or through others, hang together in a ring. */
export interface Node {
  readonly id: RecordId
  marks: Mark | undefined
  observations: Observed | ReadonlyArray<Observed> | undefined
  assertions: ReadonlyArray<Assertion>
  /** One for all of a ring; `undefined` while nothing is observed of the record. */
  root: Node | undefined
  ring: Node
  /** How many are in the ring, and what was decided about them; at the root. */
  size: number
  decided: Decided | undefined
  /** As others see it, until it changes. */
  bearer: Bearer | undefined
  /** Whether it alone has more values than a person can have: then it joins nobody but by somebody's word. */
  isOverfull: boolean
  /** Whether it is on the list of those touched. */
  isTouched: boolean
  /** Its place among those being decided. */
  place: number
  /** What it is like and whom, where there is a model. */
  likeness: Likeness | undefined
}

/** A record as it is compared, and those that are alike. */
export interface Likeness {
  readonly by: Likening
  readonly profile: Profiled
  /** By contents: puts records in an order that does not depend on how they are called. */
  readonly digest: number
  /** The keys under which it is found. */
  readonly keys: ReadonlyArray<number>
  /** Those with whom it opens a merge, and those that are likelier one person with it than not and no more, with the weight in units. */
  readonly opens: Map<Node, number>
  readonly near: Map<Node, number>
}

/** Who is who among the records of a ring, once somebody asked; with all reasons, once somebody asked for these. */
export interface Decided {
  readonly parts: ReadonlyArray<ReadonlyArray<RecordId>>
  readonly component: Component | undefined
}

/** All values of one namespace. */
export interface Space {
  readonly namespace: Namespace
  readonly rule: Rule
  readonly attested: number
  readonly normalise: (value: string) => string | undefined
  readonly group: Group | undefined
  readonly values: TextMap<Value>
  readonly scoped: Map<string, { readonly group: Group | undefined; readonly values: TextMap<Value> }>
  /** Values that could not be normalised, by scope and text. */
  readonly unreadable: Map<string, Value>
  /** What its values are for those who compare records. */
  readonly role: Role | undefined
}

const groupOf = (namespace: Namespace, { limit }: Rule, scope?: string): Group | undefined =>
  limit === undefined ? undefined : { namespace, scope, limit: limit.values, days: limit.days, widest: 0, count: 0, round: 0 }

const formOf = ({ normalised }: Value): string => normalised ?? ""

/** An empty space under this policy. */
export const spaceFor = (namespace: Namespace, policy: Policy): Space => {
  const rule = ruleFor(policy, namespace)
  return {
    namespace, rule, attested: assuranceRank(rule.attested), normalise: normaliserFor(rule), group: groupOf(namespace, rule),
    values: new TextMap(formOf), scoped: new Map(), unreadable: new Map(), role: roleOf(namespace)
  }
}

/** Where values of this scope are kept. */
const shelf = (space: Space, scope: string | undefined): { readonly group: Group | undefined; readonly values: TextMap<Value> } => {
  if (scope === undefined) return space
  const have = space.scoped.get(scope)
  if (have !== undefined) return have
  const fresh = { group: groupOf(space.namespace, space.rule, scope), values: new TextMap(formOf) }
  space.scoped.set(scope, fresh)
  return fresh
}

const made = (space: Space, { scope, value }: Identifier, normalised: string | undefined, group: Group | undefined): Value => ({
  space, group, scope, normalised, given: value, canLink: normalised !== undefined && space.rule.unique && !isBlockedBy(space.rule, normalised),
  key: undefined, linking: undefined, links: 0, mute: undefined, isGeneric: false, crowd: undefined, isCut: false, round: 0, isStirred: false
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
  if (linking !== undefined || mute !== undefined) return
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

/** Puts the mark among those of its value that may link, or that may not. */
export const attach = (mark: Mark, mayLink: boolean): void => {
  const { value } = mark
  mark.mayLink = mayLink
  mark.previous = undefined
  mark.next = mayLink ? value.linking : value.mute
  if (mark.next !== undefined) mark.next.previous = mark
  if (mayLink) {
    value.linking = mark
    value.links++
  } else value.mute = mark
}

/** Takes the mark from its value. */
export const detach = (mark: Mark): void => {
  const { mayLink, next, previous, value } = mark
  if (next !== undefined) next.previous = previous
  if (previous !== undefined) previous.next = next
  else if (mayLink) value.linking = next
  else value.mute = next
  if (mayLink) value.links--
}

/** All that a record was observed with. */
export const observationsOf = ({ observations }: Node): ReadonlyArray<Observed> =>
  observations === undefined ? [] : "_tag" in observations ? [observations] : observations

/** All records of a ring, in no particular order. */
export const ringOf = (node: Node): Array<Node> => {
  const all = [node]
  for (let at = node.ring; at !== node; at = at.ring) all.push(at)
  return all
}
