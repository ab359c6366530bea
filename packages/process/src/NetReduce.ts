/**
 * Makes a net smaller without changing whether it is live and bounded: places and transitions in a row become one, doubles
 * and loops that change nothing disappear. Source: Murata 1989, section VI. All arcs must have weight 1.
 */
import type { Net } from "@redthread/model"

interface Node {
  readonly from: Set<string>
  readonly to: Set<string>
}

const node = (): Node => ({ from: new Set(), to: new Set() })
const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one))
const only = (nodes: ReadonlySet<string>): string | undefined => (nodes.size === 1 ? [...nodes][0] : undefined)

/** The net after all reductions that apply; labels are gone. */
export const reduceNet = (net: Net): Net => {
  const places = new Map(net.places.map(({ id }) => [id, node()]))
  const transitions = new Map(net.transitions.map(({ id }) => [id, node()]))
  const tokens = new Map(Object.entries(net.initial))
  const of = (id: string): Node => places.get(id) ?? transitions.get(id) ?? node()
  const link = (from: string, to: string): void => {
    of(from).to.add(to)
    of(to).from.add(from)
  }
  for (const { from, to } of net.arcs) link(from, to)
  const remove = (kind: Map<string, Node>, id: string): void => {
    const { from, to } = of(id)
    for (const one of from) of(one).to.delete(id)
    for (const one of to) of(one).from.delete(id)
    kind.delete(id)
    tokens.delete(id)
  }

  /** A transition that only passes a token on from a place which feeds nothing else: the two places become one. */
  const placesInARow = (): boolean => {
    for (const [id, { from, to }] of transitions) {
      const [before, after] = [only(from), only(to)]
      if (before === undefined || after === undefined || before === after || of(before).to.size !== 1) continue
      if ([...of(before).from].some((one) => of(after).from.has(one) && one !== id)) continue
      const feeding = [...of(before).from]
      const moved = (tokens.get(before) ?? 0) + (tokens.get(after) ?? 0)
      remove(transitions, id)
      remove(places, before)
      for (const one of feeding) link(one, after)
      if (moved > 0) tokens.set(after, moved)
      return true
    }
    return false
  }
  /** An empty place between two transitions, the second of which waits for nothing else: they become one. */
  const transitionsInARow = (): boolean => {
    for (const [id, { from, to }] of places) {
      const [first, second] = [only(from), only(to)]
      if (first === undefined || second === undefined || first === second || tokens.has(id) || of(second).from.size !== 1) continue
      if ([...of(second).to].some((one) => of(first).to.has(one))) continue
      const given = [...of(second).to]
      remove(places, id)
      remove(transitions, second)
      for (const one of given) link(first, one)
      return true
    }
    return false
  }
  /** Two nodes of a kind with the same neighbours; of places the one with fewer tokens stays, for it decides. */
  const doubles = (kind: Map<string, Node>): boolean => {
    const seen = new Map<string, string>()
    for (const [id, { from, to }] of kind) {
      const key = JSON.stringify([[...from].sort(), [...to].sort()])
      const other = seen.get(key)
      if (other !== undefined) {
        remove(kind, (tokens.get(id) ?? 0) < (tokens.get(other) ?? 0) ? other : id)
        return true
      }
      seen.set(key, id)
    }
    return false
  }
  const loops = (): boolean => {
    for (const [id, { from, to }] of transitions) {
      if (from.size === 1 && same(from, to) && transitions.size > 1) {
        remove(transitions, id)
        return true
      }
    }
    for (const [id, { from, to }] of places) {
      if (from.size > 0 && same(from, to) && tokens.has(id) && places.size > 1) {
        remove(places, id)
        return true
      }
    }
    return false
  }
  while (placesInARow() || transitionsInARow() || doubles(places) || doubles(transitions) || loops());
  return {
    name: net.name,
    places: [...places.keys()].map((id) => ({ id })),
    transitions: [...transitions.keys()].map((id) => ({ id })),
    arcs: [...places, ...transitions].flatMap(([from, { to }]) => [...to].map((one) => ({ from, to: one, weight: 1 }))),
    initial: Object.fromEntries(tokens),
    final: {}
  }
}
