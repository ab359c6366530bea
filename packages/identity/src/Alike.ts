/** Records that are alike, kept up as evidence comes: who shares a key is compared, and who is near is remembered. */
import { keysOf } from "./Blocking.ts"
import { openingWeight } from "./Cohesion.ts"
import { type Likening, likening } from "./Likening.ts"
import type { MatchModel } from "./Model.ts"
import { portraitOf } from "./Portrait.ts"
import { digestOf, type Profiled } from "./Reading.ts"
import type { Likeness, Node } from "./Values.ts"
import type { Scales } from "./Weights.ts"

/** All records with a likeness, by the keys under which they are found; most keys have one. */
export interface Alike {
  readonly by: Likening
  readonly found: Map<number, Node | Set<Node>>
}

/** Nobody yet, under this model. */
export const nobodyAlike = (model: MatchModel): Alike => ({ by: likening(model), found: new Map() })

const add = ({ found }: Alike, key: number, node: Node): void => {
  const have = found.get(key)
  if (have === undefined) found.set(key, node)
  else if (have instanceof Set) have.add(node)
  else found.set(key, new Set([have, node]))
}

const remove = ({ found }: Alike, key: number, node: Node): void => {
  const have = found.get(key)
  if (!(have instanceof Set)) {
    found.delete(key)
    return
  }
  have.delete(node)
  const [only] = have
  if (only !== undefined && have.size === 1) found.set(key, only)
}

const isSame = (one: Profiled, other: Profiled): boolean => one.every((held, i) => held?.digest === other[i]?.digest)

/** The records that this one opens a merge with. Who alone exceeds a limit opens none. */
export const openingsOf = (node: Node, tell: (other: Node, weight: number) => void): void => {
  if (node.likeness === undefined || node.isOverfull) return
  for (const [other, weight] of node.likeness.opens) if (!other.isOverfull) tell(other, weight)
}

const forget = (alike: Alike, node: Node, { keys, near, opens }: Likeness, parted: (node: Node) => void): void => {
  for (const key of keys) remove(alike, key, node)
  for (const other of near.keys()) other.likeness?.near.delete(node)
  for (const other of opens.keys()) other.likeness?.opens.delete(node)
  if (opens.size > 0) parted(node)
  node.likeness = undefined
}

/**
 * Whether two records open a merge: sixteen to one, and borne out by two matters of which one is a person's own. One alone, a name above all, is that of
 * others too whom the model has not seen, the more the more customers there are; and a first name with another surname, a
 * street with another number are somebody else's, and a firm that is called like its owner says the name twice.
 */
export const isOpening = ({ own, weigh, witnesses }: Scales, one: Profiled, other: Profiled, weight = weigh(one, other)): boolean => {
  if (weight < openingWeight) return false
  const matters = witnesses(one, other, openingWeight)
  return matters.length > 1 && matters.some((matter) => own.has(matter))
}

/** The only matter that speaks for two records, where there is one. */
export const soleWitness = (one: Node, other: Node): string | undefined => {
  const [mine, theirs] = [one.likeness, other.likeness]
  if (mine === undefined || theirs === undefined) return undefined
  const [only, ...more] = mine.by.scales.witnesses(mine.profile, theirs.profile, openingWeight)
  return more.length === 0 ? only : undefined
}

const compare = (alike: Alike, node: Node, { keys, near, opens, profile }: Likeness): void => {
  const met = new Set<Node>()
  for (const key of keys) {
    const have = alike.found.get(key)
    if (have instanceof Set) for (const other of have) met.add(other)
    else if (have !== undefined) met.add(have)
    add(alike, key, node)
  }
  met.delete(node)
  for (const other of met) {
    if (other.likeness === undefined) continue
    const weight = alike.by.scales.weigh(profile, other.likeness.profile)
    if (weight <= 0) continue
    const opening = isOpening(alike.by.scales, profile, other.likeness.profile, weight)
    const [mine, theirs] = opening ? [opens, other.likeness.opens] : [near, other.likeness.near]
    mine.set(other, weight)
    theirs.set(node, weight)
  }
}

/** Reads these records anew. Those whose likeness is another now are returned; `parted` is told who ceased to open a merge. */
export const likenAnew = (alike: Alike, nodes: ReadonlyArray<Node>, parted: (node: Node) => void): ReadonlyArray<Node> => {
  const changed: Array<Node> = []
  for (const node of nodes) {
    const { likeness } = node
    const profile = node.observations === undefined ? undefined : alike.by.read(portraitOf(node, alike.by).cells)
    if (likeness !== undefined) {
      if (profile !== undefined && isSame(profile, likeness.profile)) continue
      forget(alike, node, likeness, parted)
    }
    if (profile === undefined || profile.every((held) => held === undefined)) continue
    node.likeness = { by: alike.by, profile, digest: digestOf(profile), keys: keysOf(profile, alike.by.common), opens: new Map(), near: new Map() }
    changed.push(node)
  }
  for (const node of changed) if (node.likeness !== undefined) compare(alike, node, node.likeness)
  return changed
}
