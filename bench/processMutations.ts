/** Clean processes made from a seed, and the ways in which people break them: one small change each. */

type Names = ReadonlyArray<string>
interface State { owner?: string; department?: string; has?: Names; goal?: boolean; final?: boolean; within?: string; onTimeout?: string; in?: string; region?: string; first?: boolean }
interface Event { from: string | Names; to: string; needs?: Names; mandatory?: boolean; when?: Names; outcomes?: Record<string, string>; compensates?: Names }
interface Auth { grants?: string; brings?: Names; asks?: Names; resets?: boolean; keeps?: "all" | Names; expires?: string }
interface Afford { asks?: Names; atLeast?: string; atMost?: string; onlyWaits?: boolean; revalidates?: Names }
interface Handover { carries?: "all" | Names; assurance?: string }
interface Channel { claims: Names; auth: Record<string, Auth>; affords: Record<string, Afford>; handover: Record<string, Handover> }

/** The JSON form of a process while it is being made or broken. */
export interface Model {
  name: string
  version: number
  facts: Record<string, unknown>
  assurance: Names
  states: Record<string, State>
  initial: string
  events: Record<string, Event>
  channels: Record<string, Channel>
  owner?: string
  migrates?: { from: unknown; states: Record<string, string> }
}

/** Chance from a seed (mulberry32): the same numbers on every machine. */
export const chance = (seed: number) => {
  let at = seed >>> 0
  const next = (): number => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), at | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    maybe: (share = 0.5): boolean => next() < share,
    one: <A>(values: ReadonlyArray<A>): A | undefined => values[below(values.length)],
    some: (values: Names): Names => values.filter(() => next() < 0.5)
  }
}
type Chance = ReturnType<typeof chance>

const goal = "done"
const copied = (model: Model): Model => JSON.parse(JSON.stringify(model)) as Model

/** A process without any defect, by construction: whatever is told or proved stays, and every channel offers every step. */
export const cleanModel = (seed: number): Model => {
  const { below, maybe, one, some } = chance(seed)
  const facts = Array.from({ length: 2 + below(3) }, (_, i) => `fact${i}`)
  const length = 2 + below(3)
  const line = ["open", ...Array.from({ length: length - 1 }, (_, i) => `state${i + 1}`), goal]
  const states: Record<string, State> = Object.fromEntries(line.map((name) => [name, name === goal ? { goal: true } : {}]))
  const events: Record<string, Event> = {}
  let told: Names = []
  line.slice(0, -1).forEach((from, i) => {
    const needs = i === 0 ? facts.slice(0, 1 + below(facts.length)) : some(facts)
    told = [...new Set([...told, ...needs])]
    events[`step${i + 1}`] = { from, to: line[i + 1] ?? goal, needs }
    if (i + 1 < length && maybe()) states[line[i + 1] ?? ""] = { has: told }
  })
  const second = line[1] ?? goal
  if (maybe()) {
    states["rejected"] = { final: true }
    events["reject"] = { from: second, to: "rejected" }
  }
  if (maybe()) {
    states["paused"] = {}
    events["pause"] = { from: second, to: "paused" }
    events["resume"] = { from: "paused", to: second }
  }
  if (maybe()) {
    states[second] = { ...states[second], within: "P14D", onTimeout: "lapse" }
    states["lapsed"] = {}
    events["lapse"] = { from: second, to: "lapsed" }
    events["reopen"] = { from: "lapsed", to: second }
  }
  if (maybe(0.4)) events["wait"] = { from: "open", to: "open" }
  if (maybe(0.4)) (events["step1"] ?? { mandatory: false }).mandatory = true
  if (maybe(0.3)) (events["step1"] ?? { outcomes: {} }).outcomes = { fast: second }
  if (maybe(0.4)) {
    Object.assign(states, {
      working: {}, leftWaits: { in: "working", region: "left", first: true }, leftReady: { in: "working", region: "left" },
      rightWaits: { in: "working", region: "right", first: true }, rightReady: { in: "working", region: "right" }
    })
    const last = events[`step${length}`]
    if (last !== undefined) last.to = "working"
    Object.assign(events, {
      left: { from: "leftWaits", to: "leftReady" }, right: { from: "rightWaits", to: "rightReady", when: ["leftReady"] },
      join: { from: "working", to: goal, when: ["leftReady", "rightReady"] }
    })
  }
  const names = ["app", "branch", "hotline", "web"].slice(0, 1 + below(4))
  const level = maybe() ? one(["claimed", "authenticated"]) : undefined
  const guarded = `step${1 + below(length)}`
  const channels = Object.fromEntries(names.map((name): readonly [string, Channel] => [name, {
    claims: [goal],
    auth: {
      ...(level !== undefined || maybe() ? { login: { grants: "authenticated", brings: some(facts), ...(maybe(0.3) ? { expires: "PT30M", keeps: "all" as const } : {}) } } : {}),
      ...(maybe() ? { identify: { grants: "claimed", asks: some(facts) } } : {}),
      ...(level !== undefined || maybe() ? {} : { logout: { resets: true, keeps: "all" as const } })
    },
    affords: Object.fromEntries(Object.entries(events).filter(([event]) => event !== "lapse").map(([event, { needs }]): readonly [string, Afford] => [event, {
      ...(event === "wait" ? { onlyWaits: true } : {}),
      ...(needs === undefined || maybe() ? {} : { asks: needs }),
      ...(event === guarded && level !== undefined ? { atLeast: level } : {})
    }])),
    handover: Object.fromEntries(names.filter((other) => other !== name).map((other) => [other, { carries: "all" as const, assurance: "keep" }]))
  }]))
  for (const channel of Object.values(channels)) {
    if (channel.auth["logout"] !== undefined && channel.auth["login"] === undefined && channel.auth["identify"] === undefined) {
      for (const each of Object.values(channels)) delete each.auth["logout"]
    }
  }
  const model: Model = {
    name: `clean-${seed}`, version: 2, facts: Object.fromEntries(facts.map((fact) => [fact, { type: "string" }])),
    assurance: ["anonymous", "claimed", "authenticated", "identified-by-law"], states, initial: "open", events, channels
  }
  if (states["rejected"] !== undefined && maybe(0.6)) {
    const compensates = ["step1", ...(events["step1"]?.outcomes === undefined ? [] : ["step1:fast"])]
    const reject = events["reject"] ?? { from: second, to: "rejected" }
    if (maybe()) reject.compensates = compensates
    else {
      states["undone"] = {}
      events["undo"] = { from: second, to: "undone", compensates }
      reject.from = "undone"
      for (const { affords } of Object.values(channels)) affords["undo"] = {}
    }
  }
  if (maybe(0.5)) {
    if (maybe()) model.owner = "service"
    else for (const state of Object.values(states)) if (state.in === undefined) state.owner = "service"
    for (const [name, state] of Object.entries(states)) if (state.in !== undefined) state.department = name.startsWith("left") ? "grid" : "metering"
    for (const { affords } of Object.values(channels)) for (const event of ["right", "join"]) if (affords[event] !== undefined) affords[event].onlyWaits = true
  }
  if (maybe(0.3)) {
    const rename = (text: string): string => text.replaceAll(`"${second}"`, `"former"`)
    if (second !== goal) model.migrates = { from: { ...JSON.parse(rename(JSON.stringify(model))) as Model, version: 1 }, states: { former: second } }
  }
  return model
}

/** One way to break a process: changes the copy it is given, or says `false` where there is nothing to break. */
export interface Mutation {
  readonly name: string
  readonly apply: (model: Model, chance: Chance) => boolean
  readonly isAboutRunningCases?: boolean
}

const mutation = (name: string, apply: Mutation["apply"]): Mutation => ({ name, apply })
const among = <A>(values: ReadonlyArray<A>, chance: Chance, change: (value: A) => void): boolean => {
  const value = chance.one(values)
  if (value === undefined) return false
  change(value)
  return true
}
const channelsOf = (model: Model) => Object.values(model.channels)
const handoversOf = (model: Model) => channelsOf(model).flatMap(({ handover }) => Object.values(handover))
const authsOf = (model: Model) => channelsOf(model).flatMap(({ auth }) => Object.values(auth))
const without = (model: Model, chance: Chance): Names => {
  const gone = chance.one(Object.keys(model.facts))
  return Object.keys(model.facts).filter((fact) => fact !== gone)
}
const withdraw = (model: Model, event: string): boolean => {
  if (!(event in model.events)) return false
  for (const { affords } of channelsOf(model)) delete affords[event]
  return true
}
const stepsOf = (model: Model) => Object.keys(model.events).filter((event) => event.startsWith("step"))

/** Every way to break a process that the study tries. */
export const mutations: ReadonlyArray<Mutation> = [
  mutation("a handover drops a fact", (model, chance) => among(handoversOf(model), chance, (handover) => { handover.carries = without(model, chance) })),
  mutation("a handover carries nothing", (model, chance) => among(handoversOf(model), chance, (handover) => { delete handover.carries })),
  mutation("a handover drops the proof of identity", (model, chance) => among(handoversOf(model), chance, (handover) => { handover.assurance = "drop" })),
  mutation("a handover lowers the proof of identity", (model, chance) => among(handoversOf(model), chance, (handover) => { handover.assurance = "claimed" })),
  mutation("a step is closed to those who are logged in", (model, chance) =>
    among(channelsOf(model).filter(({ auth }) => Object.values(auth).some(({ grants }) => grants !== undefined)).flatMap(({ affords }) => stepsOf(model).flatMap((step) => affords[step] ?? [])), chance, (afford) => { afford.atMost = "anonymous" })),
  mutation("a logout forgets a fact", (model, chance) => among(authsOf(model).filter(({ resets }) => resets === true), chance, (auth) => { auth.keeps = without(model, chance) })),
  mutation("an expired login forgets a fact", (model, chance) => among(authsOf(model).filter(({ expires }) => expires !== undefined), chance, (auth) => { auth.keeps = without(model, chance) })),
  mutation("a login begins a new session that knows nothing", (model, chance) => among(authsOf(model).filter(({ grants }) => grants === "authenticated"), chance, (auth) => {
    auth.resets = true
    auth.keeps = []
    auth.brings = []
  })),
  mutation("nobody asks for a fact that a step needs", (model, chance) =>
    among(Object.entries(model.events).flatMap(([event, { needs }]) => (needs ?? []).map((fact) => ({ event, fact }))), chance, ({ fact }) => {
      for (const { affords, auth } of channelsOf(model)) {
        for (const [event, afford] of Object.entries(affords)) afford.asks = (afford.asks ?? model.events[event]?.needs ?? []).filter((name) => name !== fact)
        for (const each of Object.values(auth)) {
          each.asks = (each.asks ?? []).filter((name) => name !== fact)
          each.brings = (each.brings ?? []).filter((name) => name !== fact)
        }
      }
    })),
  mutation("a state promises what nobody asks for", (model, chance) => among(Object.values(model.states).filter(({ goal: isGoal, in: part }) => isGoal !== true && part === undefined), chance, (state) => {
    model.facts["unheardOf"] = {}
    state.has = [...state.has ?? [], "unheardOf"]
  })),
  mutation("one channel does not ask what the next state promises", (model, chance) => {
    const promised = stepsOf(model).flatMap((event) => {
      const { from, needs, to } = model.events[event] ?? { from: "", to: "" }
      return (needs ?? []).filter((fact) => model.states[to]?.has?.includes(fact) === true && from === "open").map((fact) => ({ event, fact }))
    })
    return among(promised, chance, ({ event, fact }) => {
      const declared = model.events[event]
      for (const { affords } of channelsOf(model)) (affords[event] ??= {}).asks = declared?.needs ?? []
      const unlucky = chance.one(channelsOf(model))?.affords[event]
      if (unlucky !== undefined) unlucky.asks = (unlucky.asks ?? []).filter((name) => name !== fact)
      if (declared !== undefined) declared.needs = (declared.needs ?? []).filter((name) => name !== fact)
    })
  }),
  mutation("a step demands a level that nobody grants", (model, chance) => among(channelsOf(model).flatMap(({ affords }) => Object.values(affords)), chance, (afford) => { afford.atLeast = "identified-by-law" })),
  mutation("nobody can log in any more", (model) => {
    const levels = channelsOf(model).flatMap(({ affords }) => Object.values(affords).flatMap(({ atLeast }) => atLeast ?? []))
    for (const channel of channelsOf(model)) channel.auth = {}
    return levels.length > 0
  }),
  mutation("an end is not declared as one", (model) => {
    if (model.states["rejected"] === undefined) return false
    model.states["rejected"] = {}
    return true
  }),
  mutation("a timeout cannot be reopened", (model) => withdraw(model, "reopen")),
  mutation("a pause has no end", (model) => withdraw(model, "resume")),
  mutation("a step leads back to where it began", (model, chance) => among(stepsOf(model), chance, (step) => {
    const event = model.events[step]
    const back = [event?.from ?? []].flat()[0] ?? "open"
    if (event !== undefined) Object.assign(event, { to: back, outcomes: Object.fromEntries(Object.keys(event.outcomes ?? {}).map((outcome) => [outcome, back])) })
  })),
  mutation("a step leads into a dead end", (model, chance) => among(stepsOf(model), chance, (step) => {
    model.states["nowhere"] = {}
    Object.assign(model.events[step] ?? {}, { to: "nowhere" })
  })),
  mutation("an outcome leads into a dead end", (model) => {
    const event = Object.values(model.events).find(({ outcomes }) => outcomes !== undefined)
    model.states["nowhere"] = {}
    if (event !== undefined) event.outcomes = { fast: "nowhere" }
    return event !== undefined
  }),
  mutation("the goal is no goal any more", (model) => {
    model.states[goal] = {}
    return true
  }),
  mutation("a channel claims what it does not offer", (model) => {
    model.channels["letter"] = { claims: [goal], auth: {}, affords: {}, handover: {} }
    return true
  }),
  mutation("nobody offers a step", (model, chance) => among(stepsOf(model), chance, (step) => { withdraw(model, step) })),
  mutation("one channel skips a state", (model, chance) => {
    const [last] = stepsOf(model).slice(-1)
    const channel = chance.one(channelsOf(model))
    if (channelsOf(model).length < 2 || channel === undefined || last === undefined) return false
    const skipped = chance.below(stepsOf(model).length - 1) + 1
    const from = model.events[`step${skipped}`]?.from ?? "open"
    model.events["skip"] = { from, to: model.events[`step${skipped + 1}`]?.to ?? goal }
    channel.affords["skip"] = { asks: Object.keys(model.facts) }
    return true
  }),
  mutation("a mandatory step can be left out", (model) => {
    const next = model.events["step2"]
    if (model.events["step1"]?.mandatory !== true || next === undefined) return false
    next.from = ["open", ...[next.from].flat()]
    return true
  }),
  mutation("parallel parts wait for each other", (model) => {
    const left = model.events["left"]
    if (left !== undefined) left.when = ["rightReady"]
    return left !== undefined
  }),
  {
    name: "running cases are left without a state",
    isAboutRunningCases: true,
    apply: (model) => {
      if (model.migrates !== undefined) model.migrates.states = {}
      return model.migrates !== undefined
    }
  },
  mutation("a step does nothing", (model, chance) => {
    model.events["nothing"] = { from: "open", to: "open" }
    return among(channelsOf(model), chance, ({ affords }) => { affords["nothing"] = {} })
  }),
  mutation("a matter ends without undoing what was done", (model) => {
    if (!Object.values(model.events).some(({ compensates }) => compensates !== undefined)) return false
    model.events["drop"] = { from: model.events["step1"]?.to ?? goal, to: "rejected" }
    for (const { affords } of channelsOf(model)) affords["drop"] = {}
    return true
  }),
  mutation("what undoes a step can be left out", (model) => {
    const undo = model.events["undo"]
    const reject = model.events["reject"]
    if (undo === undefined || reject === undefined) return false
    reject.from = ["undone", ...[undo.from].flat()]
    return true
  }),
  mutation("nobody offers what undoes a step", (model) => withdraw(model, "undo")),
  mutation("nobody answers for a state", (model, chance) => {
    const states = Object.values(model.states).filter((state) => state.in === undefined && state.goal !== true && state.final !== true)
    if (model.owner === undefined && states.every(({ owner }) => owner === undefined)) return false
    for (const state of states) state.owner ??= "service"
    delete model.owner
    return among(states, chance, (state) => { delete state.owner })
  }),
  mutation("two departments answer at once", (model) => {
    const part = model.states["leftReady"]
    if (part?.department === undefined) return false
    part.owner = part.department
    return true
  }),
  mutation("the customer passes the matter on between departments", (model, chance) => {
    if (model.states["leftReady"]?.department === undefined) return false
    const event = chance.one(["right", "join"]) ?? ""
    for (const { affords } of channelsOf(model)) delete affords[event]?.onlyWaits
    return true
  }),
  mutation("a state is never reached", (model) => {
    model.states["forgotten"] = { final: true }
    return true
  })
]

/** The mutant, or `undefined` where the mutation does not apply to this model. */
export const mutantOf = (model: Model, { apply, isAboutRunningCases = false }: Mutation, seed: number): Model | undefined => {
  const broken = copied(model)
  // The older version would reveal most changes: it is left out unless it is what breaks.
  if (!isAboutRunningCases) delete broken.migrates
  return apply(broken, chance(seed)) ? broken : undefined
}
