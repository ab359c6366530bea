/** What an observation teaches of its record: which values it carries, by which piece best, and whether they may link. */
import { type Assurance, assuranceRank, type Identifier } from "@redthread/model"
import { exceededBy } from "./Clusters.ts"
import type { Observed } from "./Evidence.ts"
import { alphabetical } from "./Order.ts"
import { spaceOf, stirUp, type Store, touch } from "./Store.ts"
import { attach, detach, type Mark, nextRound, type Node, type Value, valueFor } from "./Values.ts"

const spelling = ({ validFrom, validUntil, value }: Identifier): string => JSON.stringify([value, validFrom ?? null, validUntil ?? null])

const ranks: Readonly<Record<Assurance, number>> = {
  anonymous: assuranceRank("anonymous"), claimed: assuranceRank("claimed"), "channel-verified": assuranceRank("channel-verified"),
  authenticated: assuranceRank("authenticated"), "identified-by-law": assuranceRank("identified-by-law")
}

/** Whether the identifier vouches better than the mark: a total order, so that the best of many does not depend on who came first. */
const isBetter = (identifier: Identifier, { at, id }: Observed, { best, identifier: have }: Mark): boolean =>
  (ranks[identifier.assurance] - ranks[have.assurance] || best.at - at || alphabetical(best.id, id) ||
    alphabetical(spelling(have), spelling(identifier))) > 0

const links = ({ canLink, space }: Value, identifier: Identifier): boolean => canLink && ranks[identifier.assurance] >= space.attested

/** The value passed on at another time than was known: that concerns all who carry it. */
export const passedOn = (store: Store, value: Value): void => {
  value.isCut = true
  for (let mark = value.linking; mark !== undefined; mark = mark.next) touch(store, mark.record)
}

/** Takes one more sighting into the mark; whether it taught anything. A join: commutative, associative, idempotent. */
const seenAgain = (store: Store, mark: Mark, identifier: Identifier, observed: Observed): boolean => {
  let taught = false
  if (observed.at < mark.first.at) {
    mark.first = observed
    taught = true
  }
  if (observed.at > mark.latest.at) {
    mark.latest = observed
    taught = true
  }
  const until = identifier.validUntil
  if (until !== undefined && (mark.until === undefined || until < mark.until)) {
    mark.until = until
    taught = true
    if (mark.mayLink) passedOn(store, mark.value)
  }
  if (!isBetter(identifier, observed, mark)) return taught
  mark.identifier = identifier
  mark.best = observed
  if (!mark.mayLink && links(mark.value, identifier)) {
    detach(mark)
    attach(mark, true)
    store.linked.push(mark)
    if (mark.until !== undefined) passedOn(store, mark.value)
  }
  return true
}

const markWith = (node: Node, value: Value): Mark | undefined => {
  if (value.linking === undefined && value.mute === undefined) return undefined
  let mark = node.marks
  while (mark !== undefined && mark.value !== value) mark = mark.beside
  return mark
}

/** What the observation says of its record; whether it taught anything. */
export const learn = (store: Store, node: Node, observed: Observed): boolean => {
  let taught = false
  for (const identifier of observed.identifiers) {
    const value = valueFor(spaceOf(store, identifier.namespace), identifier)
    const known = markWith(node, value)
    if (known !== undefined) {
      taught = seenAgain(store, known, identifier, observed) || taught
      continue
    }
    const mark: Mark = {
      value, record: node, identifier, best: observed, first: observed, latest: observed, until: identifier.validUntil, mayLink: false,
      previous: undefined, next: undefined, beside: node.marks
    }
    node.marks = mark
    const mayLink = links(value, identifier)
    attach(mark, mayLink)
    if (mayLink && value.links > 1) store.linked.push(mark)
    if (mayLink && mark.until !== undefined) passedOn(store, value)
    taught = true
  }
  return taught
}

/** Notes how wide the record's groups are, whether too wide for one person, and which values it stirs. */
export const stir = (store: Store, node: Node): void => {
  let [isOverfull, isWide] = [false, false]
  const round = nextRound()
  for (let mark = node.marks; mark !== undefined; mark = mark.beside) {
    if (!mark.mayLink) continue
    const { value } = mark
    if (value.links > 1 && value.space.rule.generic !== undefined) stirUp(store, value)
    const { group } = value
    if (group === undefined) continue
    if (group.round !== round) {
      group.round = round
      group.count = 0
    }
    if (++group.count > group.widest) {
      group.widest = group.count
      store.groups.add(group)
    }
    if (group.count <= group.limit) continue
    if (group.days === undefined) isOverfull = true
    else isWide = true
  }
  if (!isOverfull && isWide) isOverfull = exceededBy(node) !== undefined
  if (isOverfull === node.isOverfull) return
  node.isOverfull = isOverfull
  store.loosened.add(node)
}
