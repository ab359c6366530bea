/**
 * The rule `equivalence`: channels that both lead to a goal must lead there by the same states. A channel that skips what
 * nobody can avoid elsewhere, such as a notice, breaks it (error); so does one that offers a state on the way which the
 * other does not (warning). Logins are not compared, nor is coming and going between states that lead back to each other.
 */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { moveOf } from "./Explore.ts"
import { own } from "./Form.ts"
import { type Evidence, Firsts, type Found } from "./Found.ts"
import { leadsTo, reaching } from "./Reach.ts"

/** The states that a channel leads through to a goal, by lossless moves of its own. */
export interface Road {
  readonly channel: number
  readonly start: number
  /** The situations on the road, in the order of their distance. */
  readonly situations: ReadonlyArray<number>
  /** For each state those that follow. */
  readonly next: ReadonlyMap<number, ReadonlySet<number>>
  /** For each state those before it. */
  readonly previous: ReadonlyMap<number, ReadonlySet<number>>
  readonly isOn: (edge: number) => boolean
}

/** The road from the beginning on a channel to a goal it claims. */
export const roadOf = ({ losses, space, toGoal }: Evidence, start: number, claim: string): Road => {
  const channel = space.channel[start] ?? 0
  const free = toGoal(claim, { lossless: true, inChannel: true })
  const isOn = (edge: number): boolean =>
    losses[edge] === 0 && free[space.target[edge] as number] === 1 && space.channel[space.target[edge] as number] === channel
  const next = new Map<number, Set<number>>()
  const previous = new Map<number, Set<number>>()
  const note = (map: Map<number, Set<number>>, key: number, value: number): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, new Set([value]))
    else known.add(value)
  }
  const seen = new Uint8Array(space.states)
  seen[start] = 1
  const situations = [start]
  for (const here of situations) {
    const state = space.state[here] as number
    for (let edge = space.firstEdge[here] as number; edge < (space.firstEdge[here + 1] as number); edge++) {
      if (!isOn(edge)) continue
      const to = space.target[edge] as number
      if (space.state[to] !== state) {
        note(next, state, space.state[to] as number)
        note(previous, space.state[to] as number, state)
      }
      if (seen[to] === 0) {
        seen[to] = 1
        situations.push(to)
      }
    }
  }
  return { channel, start, situations, next, previous, isOn }
}

/** The states from which a goal is reached on the road without passing `avoided`. */
const aroundOf = (road: Road, isGoal: (state: number) => boolean, avoided: number): ReadonlySet<number> => {
  const around = new Set([...road.previous.keys()].filter((state) => isGoal(state) && state !== avoided))
  for (const state of around) for (const before of road.previous.get(state) ?? []) if (before !== avoided) around.add(before)
  return around
}

/** The shortest story on a road that ends with a step for which `ends` holds, passing only states that are allowed. */
const shortest = ({ space }: Evidence, road: Road, isAllowed: (state: number) => boolean, ends: (from: number, to: number, edge: number) => boolean): ReadonlyArray<number> | undefined => {
  const cameBy = new Map([[road.start, -1]])
  for (const here of cameBy.keys()) {
    for (let edge = space.firstEdge[here] as number; edge < (space.firstEdge[here + 1] as number); edge++) {
      if (!road.isOn(edge)) continue
      const to = space.target[edge] as number
      if (ends(space.state[here] as number, space.state[to] as number, edge)) {
        const path = [edge]
        for (let last = cameBy.get(here) ?? -1; last >= 0; last = cameBy.get(space.source[last] as number) ?? -1) path.unshift(last)
        return path
      }
      if (!cameBy.has(to) && isAllowed(space.state[to] as number)) cameBy.set(to, edge)
    }
  }
  return undefined
}

/** What `other` skips although nobody can avoid it on `road`: the shortest story that leaves the common way. */
const skipped = (evidence: Evidence, road: Road, other: Road, isGoal: (state: number) => boolean, initial: number) => {
  for (const state of [...road.next.keys()].sort((one, two) => one - two)) {
    if (state === initial || isGoal(state) || aroundOf(road, isGoal, state).has(initial)) continue
    const around = aroundOf(other, isGoal, state)
    if (!around.has(initial)) continue
    const edges = shortest(evidence, other, (next) => around.has(next), (from, to) => from !== to && around.has(to) && road.next.get(from)?.has(to) !== true)
    if (edges !== undefined) return { state, edges }
  }
  return undefined
}

/** The first state that only one of both roads offers on the way, after the same states before; walked in step. */
const missing = (evidence: Evidence, road: Road, other: Road, leads: ReadonlyArray<ReadonlySet<number>>, initial: number) => {
  const ahead = (from: number, to: number) => leads[to]?.has(from) !== true
  const seen = new Set([initial])
  for (const state of seen) {
    for (const to of road.next.get(state) ?? []) {
      if (!ahead(state, to) || other.next.get(state)?.has(to) === true) {
        seen.add(to)
        continue
      }
      const edges = shortest(evidence, road, (next) => seen.has(next), (from, there) => from === state && there === to)
      if (edges !== undefined) return { state: to, edges }
    }
  }
  return undefined
}

const pairsOf = (evidence: Evidence): ReadonlyArray<{ readonly claim: string; readonly one: number; readonly other: number }> => {
  const { space, toGoal } = evidence
  const reaches = (start: number, claim: string) => toGoal(claim, { lossless: true, inChannel: true })[start] === 1
  return space.plan.claims.flatMap((claims, one) =>
    claims.flatMap(({ name: claim }) =>
      space.plan.claims.flatMap((others, other) =>
        one < other && one < space.starts && other < space.starts && others.some(({ name }) => name === claim) && reaches(one, claim) && reaches(other, claim) ? [{ claim, one, other }] : []
      )
    )
  )
}

const betweenChannels = (evidence: Evidence): ReadonlyArray<Found> => {
  const { space } = evidence
  const { plan } = space
  const leads = leadsTo(plan)
  const found = new Firsts<Found>()
  const roads = new Map<string, Road>()
  const roadFor = (start: number, claim: string): Road => {
    const key = `${start} ${claim}`
    const road = roads.get(key) ?? roadOf(evidence, start, claim)
    roads.set(key, road)
    return road
  }
  for (const { claim, one, other } of pairsOf(evidence)) {
    const isGoal = (state: number) => plan.active[state]?.has(claim) === true
    const both = [[roadFor(one, claim), roadFor(other, claim)], [roadFor(other, claim), roadFor(one, claim)]] as const
    const compared = (severity: Found["severity"], compare: (road: Road, deviant: Road) => { readonly state: number; readonly edges: ReadonlyArray<number> } | undefined): boolean => {
      const differences = both.flatMap(([road, deviant]) => {
        const difference = compare(road, deviant)
        return difference === undefined ? [] : [{ ...difference, road, deviant }]
      }).sort((first, second) => first.edges.length - second.edges.length)
      const [first] = differences
      if (first === undefined) return false
      const { deviant, edges, road, state } = first
      const last = edges.at(-1) ?? 0
      const binding = childPointer(childPointer(rootPointer, "channels"), plan.channels[deviant.channel] ?? "")
      const hasSteps = own(plan.form.channels, plan.channels[deviant.channel] ?? "")?.affords !== undefined
      const cause = severity === "error" ? moveOf(space, last).at : hasSteps ? childPointer(binding, "affords") : binding
      found.add(`${deviant.channel} ${cause} ${plan.states[state]}`, () => ({
        rule: "equivalence", shade: severity === "error" ? "skips" : "lacks", severity, channel: deviant.channel, start: space.source[edges[0] ?? 0] ?? 0,
        edges, facts: 0, cause, name: `${plan.channels[road.channel] ?? ""} ${plan.states[state] ?? ""}`
      }))
      return true
    }
    if (!compared("error", (road, deviant) => skipped(evidence, road, deviant, isGoal, plan.initial))) {
      compared("warning", (road, deviant) => missing(evidence, road, deviant, leads, plan.initial))
    }
  }
  return found.values
}

/** Events declared mandatory that some way to a goal leaves out: the shortest way past the last chance to take them. */
const leftOut = (evidence: Evidence): ReadonlyArray<Found> => {
  const { incoming, possible, space } = evidence
  const { all, form } = space.plan
  return Object.keys(form.events).sort().filter((event) => form.events[event]?.mandatory === true).flatMap((event): ReadonlyArray<Found> => {
    const isIt = all.map((move) => move.event === event)
    const acts = new Uint8Array(space.states)
    for (let edge = 0; edge < space.transitions; edge++) if (isIt[space.move[edge] as number] === true) acts[space.source[edge] as number] = 1
    const ahead = reaching(space, incoming, (index) => acts[index] === 1, () => true)
    const found = new Firsts<Found>()
    const cameBy = new Map<number, number>(Array.from({ length: space.starts }, (_, start) => [start, -1]))
    for (const here of cameBy.keys()) {
      for (let edge = space.firstEdge[here] as number; edge < (space.firstEdge[here + 1] as number); edge++) {
        const to = space.target[edge] as number
        if (isIt[space.move[edge] as number] === true || cameBy.has(to)) continue
        cameBy.set(to, edge)
        if (ahead[here] !== 1 || ahead[to] === 1 || possible[to] !== 1) continue
        const move = moveOf(space, edge)
        found.add(move.at, () => {
          const path = [edge]
          for (let last = cameBy.get(here) ?? -1; last >= 0; last = cameBy.get(space.source[last] as number) ?? -1) path.unshift(last)
          return {
            rule: "equivalence", shade: "mandatory", severity: "error", channel: space.channel[here] ?? 0, start: space.source[path[0] ?? 0] ?? 0, edges: path,
            facts: 0, cause: move.at, name: event
          }
        })
      }
    }
    return mergedByEvent(evidence, found.values)
  })
}

/** Where every channel that offers a step lets it pass the mandatory event, the step's own declaration is the cause. */
const mergedByEvent = ({ space: { plan } }: Evidence, found: ReadonlyArray<Found>): ReadonlyArray<Found> => {
  const causes = new Set(found.map(({ cause }) => cause))
  const merged = new Firsts<Found>()
  for (const finding of found) {
    const event = plan.all.find(({ at }) => at === finding.cause)?.event ?? ""
    const offers = plan.all.filter((move) => move.event === event && move.kind === "event").map(({ at }) => at)
    const cause = event !== "" && offers.every((at) => causes.has(at)) ? childPointer(childPointer(rootPointer, "events"), event) : finding.cause
    merged.add(cause, () => ({ ...finding, cause }))
  }
  return merged.values
}

/** Every way in which channels differ on the road to the same goal. */
export const findEquivalence = (evidence: Evidence): ReadonlyArray<Found> => {
  const mandatory = leftOut(evidence)
  const causes = new Set<Pointer>(mandatory.map(({ cause }) => cause))
  return [...mandatory, ...betweenChannels(evidence).filter(({ cause }) => !causes.has(cause))]
}
