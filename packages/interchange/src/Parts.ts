/** The declared states as a tree: each state has parts, one beside the other, and each part is in one of its states. */
import type { ProcessForm } from "@redthread/process"

/** A part of a state: it is in exactly one of its states while the state itself is active. The outermost has no `parent`. */
export interface Region {
  readonly parent: string | undefined
  /** Its name; empty where a state has only one part. */
  readonly name: string
  readonly states: ReadonlyArray<string>
  /** Where it begins. */
  readonly first: string
}

/** The tree of states. */
export interface Parts {
  /** All regions, the outermost first, each before those inside it. */
  readonly regions: ReadonlyArray<Region>
  readonly root: Region
  /** The parts of a state; none for a simple one. */
  readonly of: (state: string) => ReadonlyArray<Region>
  readonly regionOf: (state: string) => Region
  /** From the outermost state down to this one. */
  readonly path: (state: string) => ReadonlyArray<string>
  /** The regions inside a region, itself first. */
  readonly within: (region: Region) => ReadonlyArray<Region>
}

/** Reads the tree of states. */
export const partsOf = (form: ProcessForm): Parts => {
  const path = (state: string): ReadonlyArray<string> => {
    const parent = form.states[state]?.in
    return parent === undefined ? [state] : [...path(parent), state]
  }
  const names = Object.keys(form.states).sort()
  const root: Region = { parent: undefined, name: "", states: names.filter((state) => form.states[state]?.in === undefined), first: path(form.initial)[0] ?? form.initial }
  const regions = new Map<string, ReadonlyArray<Region>>()
  for (const parent of names) {
    const inside = names.filter((state) => form.states[state]?.in === parent)
    const called = [...new Set(inside.map((state) => form.states[state]?.region ?? ""))].sort()
    regions.set(parent, called.map((name): Region => {
      const states = inside.filter((state) => (form.states[state]?.region ?? "") === name)
      return { parent, name, states, first: states.find((state) => form.states[state]?.first === true) ?? states[0] ?? "" }
    }))
  }
  const of = (state: string) => regions.get(state) ?? []
  const within = (region: Region): ReadonlyArray<Region> => [region, ...region.states.flatMap(of).flatMap(within)]
  const all = within(root)
  return { regions: all, root, of, path, within, regionOf: (state) => all.find(({ states }) => states.includes(state)) ?? root }
}

/** Whether two states can never be active together: somewhere above them one part is in different states. */
export const areExclusive = (parts: Parts, one: string, other: string): boolean => {
  const [mine, theirs] = [parts.path(one), parts.path(other)]
  const i = mine.findIndex((state, depth) => state !== theirs[depth])
  const [here, there] = [mine[i], theirs[i]]
  return here !== undefined && there !== undefined && parts.regionOf(here) === parts.regionOf(there)
}

/** The innermost region that holds both ends of a move, and neither of them as the state it lies in: all of it is left and entered anew. */
export const scopeOf = (parts: Parts, from: string, to: string): Region => {
  const [mine, theirs] = [parts.path(from).map(parts.regionOf), parts.path(to).map(parts.regionOf)]
  return mine.findLast((region) => theirs.includes(region)) ?? parts.root
}

/** What is entered on the way to a state inside a region: the states to it, outermost first. */
export const wayInto = (parts: Parts, region: Region, to: string): ReadonlyArray<string> => {
  const path = parts.path(to)
  return path.slice(path.findIndex((state) => parts.regionOf(state) === region))
}

/** The states that go on where they were left, with the regions they remember: their own, or all inside. */
export const memoriesOf = (form: ProcessForm, parts: Parts): ReadonlyArray<{ readonly state: string; readonly regions: ReadonlyArray<Region> }> =>
  Object.entries(form.states).flatMap(([state, { history }]) => {
    const own = parts.of(state)
    return history === undefined || own.length === 0 ? [] : [{ state, regions: history === "deep" ? own.flatMap(parts.within) : own }]
  })
