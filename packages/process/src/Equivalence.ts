/**
 * The rule `equivalence`: channels that both lead to a goal must lead there by the same states. A channel that skips what
 * nobody can avoid elsewhere, such as a notice, breaks it (error); so does one that offers a state on the way which the
 * other does not (warning). Logins are not compared, nor is coming and going between states that lead back to each other.
 */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { moveOf, type Space } from "./Explore.ts"
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

interface Difference { readonly state: number; readonly edges: ReadonlyArray<number> }

/** What `other` skips although nobody can avoid it on `road`: the shortest story that leaves the common way. */
const skipped = (evidence: Evidence, road: Road, other: Road, isGoal: (state: number) => boolean, initial: number): Difference | undefined => {
  let best: Difference | undefined
  for (const state of [...road.next.keys()].sort((one, two) => one - two)) {
    if (state === initial || isGoal(state) || aroundOf(road, isGoal, state).has(initial)) continue
    const around = aroundOf(other, isGoal, state)
    if (!around.has(initial)) continue
    const edges = shortest(evidence, other, (next) => around.has(next), (from, to) => from !== to && around.has(to) && road.next.get(from)?.has(to) !== true)
    if (edges !== undefined && (best === undefined || edges.length < best.edges.length)) best = { state, edges }
  }
  return best
}

/** The first state that only one of both roads offers on the way, after the same states before; walked in step. */
const missing = (evidence: Evidence, road: Road, other: Road, leads: ReadonlyArray<ReadonlySet<number>>, initial: number): Difference | undefined => {
  const isOnlyHere = (from: number, to: number) => leads[to]?.has(from) !== true && other.next.get(from)?.has(to) !== true
  const common = new Set([initial])
  for (const state of common) for (const to of road.next.get(state) ?? []) if (!isOnlyHere(state, to)) common.add(to)
  if ([...common].every((state) => [...road.next.get(state) ?? []].every((to) => !isOnlyHere(state, to)))) return undefined
  const edges = shortest(evidence, road, (next) => common.has(next), (from, to) => from !== to && common.has(from) && isOnlyHere(from, to))
  const last = edges?.at(-1)
  const { space } = evidence
  return edges === undefined || last === undefined ? undefined : { state: space.state[space.target[last] as number] as number, edges }
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
  const all: Array<readonly [string, Found]> = []
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
    const compared = (severity: Found["severity"], compare: (road: Road, deviant: Road) => Difference | undefined): boolean => {
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
      all.push([`${deviant.channel} ${cause} ${plan.states[state]}`, {
        rule: "equivalence", shade: severity === "error" ? "skips" : "lacks", severity, channel: deviant.channel, start: space.source[edges[0] ?? 0] ?? 0,
        edges, facts: 0, cause, name: `${plan.channels[road.channel] ?? ""} ${plan.states[state] ?? ""}`
      }])
      return true
    }
    if (!compared("error", (road, deviant) => skipped(evidence, road, deviant, isGoal, plan.initial))) {
      compared("warning", (road, deviant) => missing(evidence, road, deviant, leads, plan.initial))
    }
  }
  const found = new Firsts<Found>()
  for (const [key, difference] of all.sort(([, one], [, other]) => one.edges.length - other.edges.length)) found.add(key, () => difference)
  return found.values
}

/** The way by which a situation was reached, the given edge last. */
const wayTo = (space: Space, cameBy: ReadonlyMap<number, number>, edge: number): ReadonlyArray<number> => {
  const path = [edge]
  for (let last = cameBy.get(space.source[edge] as number) ?? -1; last >= 0; last = cameBy.get(space.source[last] as number) ?? -1) path.unshift(last)
  return path
}

/**
 * Events declared mandatory that some way to a goal leaves out: the shortest way past the last chance to take them; and
 * from a channel that gives no chance at all, the shortest way to a goal.
 */
const leftOut = (evidence: Evidence): ReadonlyArray<Found> => {
  const { incoming, possible, space } = evidence
  const { all, channels, form, goal } = space.plan
  return Object.keys(form.events).sort().filter((event) => form.events[event]?.mandatory === true).flatMap((event): ReadonlyArray<Found> => {
    const isIt = all.map((move) => move.event === event)
    if (!isIt.includes(true)) return []
    const acts = new Uint8Array(space.states)
    for (let edge = 0; edge < space.transitions; edge++) if (isIt[space.move[edge] as number] === true) acts[space.source[edge] as number] = 1
    const ahead = reaching(space, incoming, (index) => acts[index] === 1, () => true)
    const found = new Firsts<Found>()
    /** Everything that can happen without the event, nearest first. */
    const walk = (starts: ReadonlyArray<number>, meet: (edge: number, way: () => ReadonlyArray<number>) => void): void => {
      const cameBy = new Map(starts.map((start) => [start, -1]))
      for (const here of cameBy.keys()) {
        for (let edge = space.firstEdge[here] as number; edge < (space.firstEdge[here + 1] as number); edge++) {
          if (isIt[space.move[edge] as number] === true) continue
          meet(edge, () => wayTo(space, cameBy, edge))
          const to = space.target[edge] as number
          if (!cameBy.has(to)) cameBy.set(to, edge)
        }
      }
    }
    const add = (key: string, shade: string, cause: Pointer, edges: ReadonlyArray<number>): void => {
      const last = edges.at(-1) ?? 0
      found.add(key, () => ({
        rule: "equivalence", shade, severity: "error", channel: space.channel[space.source[last] as number] ?? 0, start: space.source[edges[0] ?? 0] ?? 0, edges,
        facts: 0, cause, name: event
      }))
    }
    const starts = Array.from({ length: space.starts }, (_, start) => start)
    walk(starts, (edge, way) => {
      const to = space.target[edge] as number
      if (ahead[space.source[edge] as number] !== 1 || ahead[to] === 1 || possible[to] !== 1) return
      const { at } = moveOf(space, edge)
      if (!found.byKey.has(at)) add(at, "mandatory", at, way())
    })
    for (const start of starts) {
      if (ahead[start] === 1 || possible[start] !== 1) continue
      const channel = channels[space.channel[start] as number] ?? ""
      const binding = childPointer(childPointer(rootPointer, "channels"), channel)
      walk([start], (edge, way) => {
        if (goal[space.state[space.target[edge] as number] as number] === true && !found.byKey.has(channel)) {
          add(channel, "without", own(form.channels, channel)?.affords === undefined ? binding : childPointer(binding, "affords"), way())
        }
      })
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
