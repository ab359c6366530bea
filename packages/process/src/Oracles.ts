/**
 * The rules read a second time, slowly and simply: everything that can happen is found through `step` alone, on names
 * instead of bits, and each rule is looked up in it as its page says it. Laws hold the checker to these readings.
 */
import { Result } from "effect"
import { begin, type Case, isGoal, isIn, isOver } from "./Case.ts"
import { type Composed, fromJson } from "./Composed.ts"
import { asksOf, authOf, own, type ProcessForm, sourcesOf, stepsOf, undoneBy } from "./Form.ts"
import { machineOf } from "./Machine.ts"
import { step, type Taken } from "./Step.ts"
import { causeOf, isLossless, next, text } from "./Walks.ts"

/** One step somebody can take, between two numbered cases. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly taken: Taken
  readonly cause: string
  readonly isFree: boolean
}

/** Everything that can happen in a process: cases by number in the order of their distance, those that customers begin with first. */
export interface Graph {
  readonly process: Composed
  readonly cases: ReadonlyArray<Case>
  readonly far: ReadonlyArray<number>
  readonly edges: ReadonlyArray<Edge>
  readonly starts: number
}

/** Explores through `step` alone. */
export const graphBy = (process: Composed, run: typeof step = step): Graph => {
  const cases: Array<Case> = process.channels.map((channel) => begin(process, channel))
  const far = cases.map(() => 0)
  const number = new Map(cases.map((at, i) => [text(at), i]))
  const edges: Array<Edge> = []
  const starts = cases.length
  for (const [from, at] of cases.entries()) {
    for (const taken of next(process, at, run)) {
      const key = text(taken.case)
      const to = number.get(key) ?? cases.length
      if (to === cases.length) {
        number.set(key, to)
        cases.push(taken.case)
        far.push((far[from] ?? 0) + 1)
      }
      edges.push({ from, to, taken, cause: causeOf(process, taken), isFree: isLossless(taken) })
    }
  }
  return { process, cases, far, edges, starts }
}

/** The cases from which one of the seeds is reached over edges that are allowed. */
export const leading = ({ cases, edges }: Graph, isSeed: (at: Case, i: number) => boolean, isAllowed: (edge: Edge) => boolean = () => true): ReadonlySet<number> => {
  const reached = new Set(cases.flatMap((at, i) => (isSeed(at, i) ? [i] : [])))
  for (let size = -1; size !== reached.size;) {
    size = reached.size
    for (const edge of edges) if (reached.has(edge.to) && isAllowed(edge)) reached.add(edge.from)
  }
  return reached
}

/** What was found, by its key, each with the steps of its shortest story. */
export type Readings = ReadonlyMap<string, number>

const readings = () => {
  const found = new Map<string, number>()
  return { found, note: (key: string, length: number): void => { found.set(key, Math.min(found.get(key) ?? Number.POSITIVE_INFINITY, length)) } }
}

/** The process with one channel that offers everything and asks whatever is needed, and without ends: what its events alone can lead to. */
export const unbound = ({ form }: Composed): Composed => {
  const states = Object.fromEntries(Object.entries(form.states).map(([name, { final: _, ...state }]) => [name, state]))
  const affords = Object.fromEntries(Object.entries(form.events).map(([name, { needs = [] }]) => [name, { asks: needs }]))
  const { migrates: _, ...rest } = form
  return Result.getOrThrow(fromJson(JSON.parse(JSON.stringify({ ...rest, states, channels: { all: { affords } } }))))
}

/** From each state those that events alone can lead to. */
export const aheadOf = (process: Composed): ((state: string) => ReadonlySet<string>) => {
  const { cases, edges } = graphBy(unbound(process))
  const steps = new Set(edges.map(({ from, to }) => `${cases[from]?.state ?? ""}\n${cases[to]?.state ?? ""}`))
  const next = [...steps].map((pair) => pair.split("\n") as [string, string])
  return (state) => {
    const ahead = new Set([state])
    for (let size = -1; size !== ahead.size;) {
      size = ahead.size
      for (const [from, to] of next) if (ahead.has(from)) ahead.add(to)
    }
    return ahead
  }
}

const admits = (process: Composed, at: Case, event: string): boolean => {
  const declared = process.form.events[event] ?? { from: "", to: "" }
  const isActive = (state: string) => isIn(process, at.state, state)
  return (sourcesOf(declared).some(isActive) || (declared.also ?? []).some(({ from }) => isActive(from))) && (declared.when ?? []).every(isActive)
}

/** Steps that nobody can ever take: `cause`, without the part of it that is never met. */
export const deadStepsIn = ({ cases, edges, process }: Graph): Readings => {
  const { found, note } = readings()
  const { channels, events, states } = process.form
  const isTaken = (kind: Taken["kind"], on: string, name: string) => edges.some(({ taken }) => taken.kind === kind && taken.on === on && taken.step === name)
  for (const [channel, { affords, auth }] of Object.entries(channels)) {
    for (const login of Object.keys(auth ?? {})) if (!isTaken("auth", channel, login)) note(`/channels/${channel}/auth/${login}`, 0)
    for (const event of Object.keys(affords ?? {})) {
      const isNear = cases.some((at) => at.on === channel && !isOver(process, at) && admits(process, at, event))
      for (const each of stepsOf(event, events[event] ?? { from: "", to: "" })) if (isNear && !isTaken("event", channel, each.step)) note(`/channels/${channel}/affords/${event}`, 0)
    }
  }
  for (const [event, declared] of Object.entries(events)) {
    const isOffered = Object.values(channels).some(({ affords }) => own(affords, event) !== undefined) || Object.values(states).some(({ onTimeout }) => onTimeout === event)
    if (!isOffered && cases.some((at) => sourcesOf(declared).some((state) => isIn(process, at.state, state)))) note(`/events/${event}`, 0)
  }
  return found
}

/** States that no event ever leads to. */
export const unreachableStatesIn = ({ process }: Graph): Readings => {
  const all = unbound(process)
  const { cases } = graphBy(all)
  return new Map(Object.keys(process.form.states).filter((state) => !cases.some((at) => isIn(all, at.state, state))).map((state) => [`/states/${state}`, 0]))
}

/** Steps that change nothing for anybody, although they are taken. */
export const superfluousIn = ({ edges, far, process }: Graph): Readings => {
  const { found, note } = readings()
  for (const { cause, from, taken } of edges) {
    const event = machineOf(process.form).targets.get(taken.step)?.event ?? ""
    const isExcused = own(own(process.form.channels, taken.on)?.affords, event)?.onlyWaits === true || process.form.events[event]?.mandatory === true
    const changes = edges.some((other) => other.from !== other.to && other.cause === cause && other.taken.step === taken.step)
    if (taken.kind === "event" && !isExcused && !changes) note(`${cause} ${taken.step}`, (far[from] ?? 0) + 1)
  }
  return found
}

const effortOf = (form: ProcessForm, { asked, kind, on, step: name }: Taken): number => {
  const channel = own(form.channels, on)
  const declared = kind === "timeout" ? 0
    : kind === "handover" ? own(channel?.handover, name.slice("handover ".length))?.effort
    : kind === "auth" ? authOf(channel, name)?.effort
    : own(channel?.affords, machineOf(form).targets.get(name)?.event ?? "")?.effort
  return (declared ?? 1) + asked.length
}

/** The least steps and questions from each case to one of the goals; infinite where there is no way. */
const costsIn = ({ cases, edges, process }: Graph, isThere: (at: Case) => boolean, isAllowed: (edge: Edge) => boolean = () => true): ReadonlyArray<number> => {
  const cost = cases.map((at) => (isThere(at) ? 0 : Number.POSITIVE_INFINITY))
  for (let isChanged = true; isChanged;) {
    isChanged = false
    for (const edge of edges) {
      const through = (cost[edge.to] ?? 0) + effortOf(process.form, edge.taken)
      if (isAllowed(edge) && through < (cost[edge.from] ?? 0)) {
        cost[edge.from] = through
        isChanged = true
      }
    }
  }
  return cost
}

/** Handovers after which every goal costs more than it costs a beginner there, and more than staying would have cost. */
export const effortIn = (graph: Graph): Readings => {
  const { cases, edges, far, process } = graph
  const { found, note } = readings()
  const goals = [...new Set(cases.filter((at) => isGoal(process, at.state)).map(({ state }) => state))].map((goal) => ({
    whole: costsIn(graph, ({ state }) => state === goal),
    staying: costsIn(graph, ({ state }) => state === goal, ({ taken }) => taken.on === taken.channel)
  }))
  for (const { cause, from, taken, to } of edges) {
    if (taken.kind !== "handover") continue
    const anew = process.channels.indexOf(taken.channel)
    const near = goals.filter(({ whole }) => whole[to] !== Number.POSITIVE_INFINITY)
    const isDearer = near.every(({ staying, whole }) => (whole[to] ?? 0) > (whole[anew] ?? 0) && (staying[from] === Number.POSITIVE_INFINITY || (whole[to] ?? 0) > (staying[from] ?? 0)))
    if (near.length > 0 && isDearer) note(cause, (far[from] ?? 0) + 1)
  }
  return found
}

/** Steps that wait for each other, or for a part that never gets further, where nothing leads on any more. */
export const deadlocksIn = (graph: Graph): Readings => {
  const { cases, edges, far, process } = graph
  const { channels, events, states } = process.form
  const { found, note } = readings()
  const possible = leading(graph, (at) => isGoal(process, at.state))
  const hasGoals = Object.values(states).some(({ goal }) => goal === true)
  const ahead = aheadOf(process)
  const acts = new Set(edges.flatMap(({ from, taken }) => {
    const isEvent = machineOf(process.form).targets.has(taken.step) && taken.kind !== "auth" && taken.kind !== "handover"
    return isEvent && (!hasGoals || !ahead(taken.now).has(taken.was)) ? [from] : []
  }))
  const alive = leading(graph, (_, i) => acts.has(i))
  for (const [i, at] of cases.entries()) {
    if (possible.has(i) || alive.has(i) || isOver(process, at)) continue
    const isActive = (state: string) => isIn(process, at.state, state)
    const forParts = Object.keys(events).filter((event) => sourcesOf(events[event] ?? { from: "", to: "" }).some(isActive) && (events[event]?.when ?? []).some((state) => !isActive(state))).sort()
    const offers = Object.values(channels).flatMap(({ affords }) => Object.entries(affords ?? {})).flatMap(([name, afford]) => {
      const event = events[name] ?? { from: "", to: "" }
      const asks = asksOf(afford, event)
      return admits(process, at, name) ? stepsOf(name, event).map((each) => ({ step: each.step, asks, lacks: (event.needs ?? []).filter((fact) => !asks.includes(fact) && !at.known.some((known) => known === fact)) })) : []
    })
    const blocked = offers.filter(({ lacks }) => lacks.length > 0)
    const names = (list: typeof blocked) => [...new Set(list.map((offer) => offer.step))].sort()
    const inCircle = names(blocked.filter(({ lacks }) => lacks.some((fact) => blocked.some(({ asks }) => asks.includes(fact)))))
    const forFacts = inCircle.length > 0 ? inCircle : blocked.length === offers.length && names(blocked).length > 1 ? names(blocked) : []
    const waiting = forParts.length > 0 ? forParts : forFacts
    const isTimed = Object.entries(states).some(([state, { onTimeout }]) => onTimeout !== undefined && isActive(state) && admits(process, at, onTimeout))
    if (waiting.length > 0) note(waiting.join(" "), far[i] ?? 0)
    else if (!hasGoals && offers.length === 0 && !isTimed) note(at.state, far[i] ?? 0)
  }
  return found
}

/** Events that end a matter without its goal while something is not undone: what was done is remembered beside the case here. */
export const uncompensatedIn = ({ process }: Graph): Readings => {
  const { found, note } = readings()
  const { events, ...form } = process.form
  const undoes = new Map(Object.entries(events).map(([name, event]) => [name, undoneBy(event)]))
  const compensable = new Set([...undoes.values()].flat())
  const plain = Result.getOrThrow(fromJson(JSON.parse(JSON.stringify({ ...form, events: Object.fromEntries(Object.entries(events).map(([name, { compensates: _, ...event }]) => [name, event])) }))))
  const queue = plain.channels.map((channel) => ({ at: begin(plain, channel), done: [] as ReadonlyArray<string>, far: 0 }))
  const seen = new Set<string>()
  for (const { at, done, far } of queue) {
    for (const taken of next(plain, at, step)) {
      const event = taken.kind === "event" || taken.kind === "timeout" ? machineOf(plain.form).targets.get(taken.step)?.event : undefined
      const left = event === undefined ? done : [...new Set([...done.filter((name) => !(undoes.get(event) ?? []).includes(name)), ...(compensable.has(taken.step) ? [taken.step] : [])])].sort()
      if (event !== undefined && isOver(plain, taken.case) && !isGoal(plain, taken.now) && left.length > 0) note(`/events/${event}`, far + 1)
      const key = `${text(taken.case)} ${left.join(" ")}`
      if (!seen.has(key)) {
        seen.add(key)
        queue.push({ at: taken.case, done: left, far: far + 1 })
      }
    }
  }
  return found
}

/** Open cases for which nobody answers or several do, and events between departments that are left to the customer. */
export const ownershipIn = ({ cases, edges, far, process }: Graph): Readings => {
  const { found, note } = readings()
  const { channels, events, owner, states } = process.form
  if (owner === undefined && !Object.values(states).some((state) => "owner" in state || "department" in state)) return found
  const saidBy = (key: "owner" | "department", state: string | undefined): string | undefined => (state === undefined ? undefined : states[state]?.[key] ?? saidBy(key, states[state]?.in))
  for (const [i, at] of cases.entries()) {
    const active = Object.keys(states).filter((state) => isIn(process, at.state, state))
    const inner = active.filter((state) => !active.some((part) => states[part]?.in === state))
    const owners = [...new Set(inner.flatMap((state) => saidBy("owner", state) ?? owner ?? []))].sort()
    if (isOver(process, at) || owners.length === 1) continue
    note(owners.length === 0 ? `nobody /states/${active.filter((state) => states[state]?.in === undefined).join()}` : `several ${owners.join()}`, far[i] ?? 0)
  }
  for (const [name, event] of Object.entries(events)) {
    const touched = [sourcesOf(event), event.to, Object.values(event.outcomes ?? {}), event.when ?? [], (event.also ?? []).flatMap(({ from, to }) => [from, to])].flat()
    const isWaitedFor = Object.values(channels).some(({ affords }) => own(affords, name)?.onlyWaits === true) || Object.values(states).some(({ onTimeout }) => onTimeout === name)
    const taken = edges.filter((edge) => edge.taken.kind === "event" && machineOf(process.form).targets.get(edge.taken.step)?.event === name).map(({ from }) => (far[from] ?? 0) + 1)
    if (new Set(touched.flatMap((state) => saidBy("department", state) ?? [])).size > 1 && !isWaitedFor && taken.length > 0) note(`coordinates /events/${name}`, Math.min(...taken))
  }
  return found
}
