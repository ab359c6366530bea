/** A process in Promela, the language of the model checker Spin: everything that can happen, told from the declarations alone. */
import { asksOf, type AuthForm, type Composed, expiryOf, type HandoverForm, type ProcessForm, sourcesOf, stepsOf, undoneBy } from "@redthread/process"
import type { Loss } from "@redthread/standards"
import { any, type Formula, given, isGoal, isGoalForGood, isPossible, isSettled, not } from "./Formula.ts"
import { type Inexpressible, lossesOf } from "./Inexpressible.ts"
import { memoriesOf, type Parts, partsOf, type Region, scopeOf, wayInto } from "./Parts.ts"

/** The text of the model, and what it leaves out. */
export interface Promela {
  readonly text: string
  readonly losses: ReadonlyArray<Loss>
}

const left = "Promela has no word for it; it changes neither what can happen nor in which order."
const inexpressible: Inexpressible = {
  process: { owner: left, migrates: "The older version and what becomes of its cases are left out." },
  state: { within: "The time can be up at any moment; how long it takes is left out.", remind: left, owner: left, department: left },
  event: { mandatory: left },
  channel: { claims: "No claim is stated; “goal” and the names of the states can be used in formulas." },
  auth: { effort: left, expires: "The login can expire at any moment; how long it lasts is left out.", remind: left },
  afford: { effort: left, onlyWaits: left, revalidates: "The fact is asked for; that it is asked anew on purpose is left out." },
  handover: { effort: left }
}

const factsPerWord = 31

/** Names of its own for everything, in letters that Promela knows. */
const naming = (prefix: string, names: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const taken = new Set<string>()
  return new Map(names.map((name) => {
    const plain = `${prefix}_${name.replaceAll(/\W/g, "_")}`
    let own = plain
    for (let i = 2; taken.has(own); i++) own = `${plain}_${i}`
    taken.add(own)
    return [name, own]
  }))
}

/** The facts as bits of one or several words, and what Promela says about sets of them. */
const factBits = (form: ProcessForm) => {
  const names = Object.keys(form.facts).sort()
  const constants = naming("F", names)
  const words = Array.from({ length: Math.max(1, Math.ceil(names.length / factsPerWord)) }, (_, i) => names.slice(i * factsPerWord, (i + 1) * factsPerWord))
  const called = (variable: string, word: number) => (words.length === 1 ? variable : `${variable}${word + 1}`)
  /** What is said of each word of which some facts are meant. */
  const each = (facts: ReadonlyArray<string>, say: (mask: string, word: number) => string): ReadonlyArray<string> =>
    words.flatMap((word, i) => {
      const meant = word.filter((fact) => facts.includes(fact)).map((fact) => constants.get(fact) ?? "")
      return meant.length === 0 ? [] : [say(meant.length === 1 ? meant[0] ?? "" : `(${meant.join("|")})`, i)]
    })
  return { names, constants, words, called, each }
}

type FactBits = ReturnType<typeof factBits>

/** A condition that all of these facts are known, or shown. */
const hold = ({ called, each }: FactBits, variable: string, facts: ReadonlyArray<string>): ReadonlyArray<string> =>
  each(facts, (mask, word) => `(${called(variable, word)} & ${mask}) == ${mask}`)

/** What a step does to facts and assurance. */
interface Effect {
  readonly asks: ReadonlyArray<string>
  readonly brings: ReadonlyArray<string>
  readonly keeps: "all" | ReadonlyArray<string>
  readonly shows: ReadonlyArray<string>
}

const learning = (bits: FactBits, { asks, brings, keeps, shows }: Effect): ReadonlyArray<string> => {
  const mask = (facts: ReadonlyArray<string>, word: number) => bits.each(facts, (text, i) => (i === word ? text : "")).find((text) => text !== "")
  return bits.words.flatMap((names, word) => {
    const [known, shown] = [bits.called("known", word), bits.called("shown", word)]
    const asked = mask(asks, word)
    const brought = mask(brings, word)
    const seen = asked === undefined ? shown : `(${shown}|${asked})`
    const kept = keeps === "all" || names.every((name) => keeps.includes(name)) ? seen : mask(keeps, word) === undefined ? "0" : `(${seen} & ${mask(keeps, word)})`
    const learnt = mask([...asks, ...brings], word)
    const then = [kept, ...(brought === undefined ? [] : [brought]), ...(mask(shows, word) === undefined ? [] : [`(${known} & ${mask(shows, word)})`])].join("|")
    return [...(learnt === undefined ? [] : [`${known} = ${known}|${learnt}`]), ...(then === shown ? [] : [`${shown} = ${then}`])]
  })
}

/** The states in Promela: a variable for each part, and for what a part remembers. */
const stateTexts = (form: ProcessForm, parts: Parts) => {
  const inside = naming("in", Object.keys(form.states).sort())
  const constants = naming("S", Object.keys(form.states).sort())
  const variables = new Map(parts.regions.map((region, i) => [region, region === parts.root ? "state" : `part${i}`]))
  const memories = memoriesOf(form, parts)
  const memory = (state: string, region: Region) => {
    const place = memories.findIndex((one) => one.state === state)
    return `was${place + 1}_${variables.get(region) ?? ""}`
  }
  const say = (formula: Formula): string =>
    typeof formula === "boolean" ? String(formula)
      : "in" in formula ? inside.get(formula.in) ?? ""
      : "not" in formula ? `!${say(formula.not)}`
      : "all" in formula ? `(${formula.all.map(say).join(" && ")})`
      : `(${formula.any.map(say).join(" || ")})`
  const when = (condition: string, then: ReadonlyArray<string>, otherwise: ReadonlyArray<string> = []): ReadonlyArray<string> =>
    then.length === 0 && otherwise.length === 0 ? [] : [`if :: ${condition} -> ${then.length === 0 ? "skip" : then.join("; ")} :: else${otherwise.length === 0 ? "" : ` -> ${otherwise.join("; ")}`} fi`]
  const set = (state: string) => `${variables.get(parts.regionOf(state)) ?? ""} = ${constants.get(state) ?? ""}`

  /** Entering a state on the way further down; without one, where it begins or was left. */
  const enter = (state: string, [next, ...further]: ReadonlyArray<string> = []): ReadonlyArray<string> => {
    const remembered = next === undefined ? memories.find((one) => one.state === state) : undefined
    const into = (region: Region): ReadonlyArray<string> =>
      next !== undefined && region.states.includes(next) ? enter(next, further) : enter(region.first)
    const anew = parts.of(state).flatMap(into)
    if (remembered === undefined) return [set(state), ...anew]
    const isRemembered = `${memory(state, parts.of(state)[0] ?? parts.root)} != 0`
    const again = form.states[state]?.history === "deep"
      ? remembered.regions.map((region) => `${variables.get(region) ?? ""} = ${memory(state, region)}`)
      : remembered.regions.flatMap((region) => {
        const [last = "", ...others] = [...region.states].reverse()
        return others.reduce<ReadonlyArray<string>>(
          (otherwise, one) => when(`${memory(state, region)} == ${constants.get(one) ?? ""}`, enter(one), otherwise),
          enter(last)
        )
      })
    return [set(state), ...when(isRemembered, again, anew)]
  }

  /** The move from a state that is active to another: remember what is left, leave it, enter the other. */
  const move = (from: string, to: string): ReadonlyArray<string> => {
    const scope = scopeOf(parts, from, to)
    const [top = to, ...further] = wayInto(parts, scope, to)
    const inner = parts.within(scope)
    const leaving = memories.filter(({ state }) => inner.includes(parts.regionOf(state)))
    return [
      ...leaving.flatMap(({ regions, state }) => when(inside.get(state) ?? "", regions.map((region) => `${memory(state, region)} = ${variables.get(region) ?? ""}`))),
      ...inner.slice(1).map((region) => `${variables.get(region) ?? ""} = 0`),
      ...enter(top, further)
    ]
  }
  /** What is active again needs no memory. */
  const forget = memories.flatMap(({ regions, state }) => when(inside.get(state) ?? "", regions.map((region) => `${memory(state, region)} = 0`)))
  const beginning = new Map([...variables.values()].map((variable) => [variable, "0"]))
  const begin = (state: string, [next, ...further]: ReadonlyArray<string>): void => {
    beginning.set(variables.get(parts.regionOf(state)) ?? "", constants.get(state) ?? "")
    for (const region of parts.of(state)) {
      if (next !== undefined && region.states.includes(next)) begin(next, further)
      else begin(region.first, [])
    }
  }
  const [outermost = form.initial, ...inward] = parts.path(form.initial)
  begin(outermost, inward)
  const type = (region: Region) => (region.states.length > 255 ? "short" : "byte")
  const declarations = [
    ...parts.regions.flatMap(({ states }) => states.map((state, i) => `#define ${constants.get(state) ?? ""} ${i + 1}`)),
    ...parts.regions.map((region) => `${type(region)} ${variables.get(region) ?? ""} = ${beginning.get(variables.get(region) ?? "") ?? "0"}`),
    ...memories.flatMap(({ regions, state }) => regions.map((region) => `${type(region)} ${memory(state, region)}`)),
    ...parts.regions.flatMap((region) => region.states.map((state) => `#define ${inside.get(state) ?? ""} (${variables.get(region) ?? ""} == ${constants.get(state) ?? ""})`))
  ]

  /** Everything that a step of an event moves. */
  const fire = (event: ProcessForm["events"][string], to: string): ReadonlyArray<string> => {
    const sources = sourcesOf(event)
    const others = event.also ?? []
    const moves = sources.map((from) => move(from, to))
    const alone = moves.every((one) => one.join(";") === moves[0]?.join(";"))
    const otherwise = others.length === 0 ? moves.at(-1) ?? [] : []
    const choices = others.length === 0 ? sources.slice(0, -1) : sources
    const main = alone && others.length === 0
      ? moves[0] ?? []
      : alone
      ? when(say(any(sources.map((state) => ({ in: state })))), moves[0] ?? [])
      : choices.reduceRight<ReadonlyArray<string>>((rest, from, i) => when(inside.get(from) ?? "", moves[i] ?? [], rest), otherwise)
    return [
      ...others.map(({ from }, i) => `also${i} = ${inside.get(from) ?? ""}`),
      ...main,
      ...others.flatMap((other, i) => {
        const { parent } = scopeOf(parts, other.from, other.to)
        return when(parent === undefined ? `also${i}` : `also${i} && ${inside.get(parent) ?? ""}`, move(other.from, other.to))
      }),
      ...forget
    ]
  }
  return { declarations, fire, inside, say }
}

/** The steps that were taken and would have to be undone, in the order in which they were taken last. */
const owedTexts = (form: ProcessForm, forGood: string) => {
  const compensable = [...new Set(Object.values(form.events).flatMap(undoneBy))].sort()
  const constants = naming("U", compensable)
  const places = compensable.map((_, i) => `owed${i + 1}`)
  /** Takes one out, and closes the gap behind it. */
  const without = (step: string): string =>
    places.reduceRight((behind, place, i) => {
      const close = [...places.slice(i + 1).map((next, k) => `${places[i + k] ?? ""} = ${next}`), `${places.at(-1) ?? ""} = 0`].join("; ")
      return `if :: ${place} == ${constants.get(step) ?? ""} -> ${close} :: else${behind === "" ? "" : ` -> ${behind}`} fi`
    }, "")
  const add = (step: string): string =>
    places.reduceRight((behind, place) => `if :: ${place} == 0 -> ${place} = ${constants.get(step) ?? ""} :: else${behind === "" ? "" : ` -> ${behind}`} fi`, "")
  return {
    declarations: [...compensable.map((step, i) => `#define ${constants.get(step) ?? ""} ${i + 1}`), ...places.map((place) => `byte ${place}`)],
    /** What a step of an event adds and undoes; once the goal is reached for good, nothing is owed any more. */
    after: (step: string, event: ProcessForm["events"][string]): ReadonlyArray<string> => compensable.length === 0 ? [] : [
      ...compensable.filter((one) => one === step || undoneBy(event).includes(one)).map(without),
      ...(compensable.includes(step) ? [add(step)] : []),
      `if :: ${forGood} -> ${places.map((place) => `${place} = 0`).join("; ")} :: else fi`
    ]
  }
}

/** One option of a channel's loop: a single atomic step. */
const option = (comment: string, guards: ReadonlyArray<string>, effects: ReadonlyArray<string>, then = ""): string =>
  `  :: d_step { ${guards.length === 0 ? "true" : guards.join(" && ")} -> ${[...effects, "CHECK"].join("; ")} }${then} /* ${comment} */`

/**
 * Writes the process as a Promela model: one customer, one loop for each channel, one atomic step for each move that is
 * declared. Spin's state is ours (states of the process, facts known and shown, channel, assurance) and one more,
 * in which the customer has not chosen a channel yet. So with partial-order reduction off Spin stores one state more than
 * `Process.check` counts, and makes one transition more for each channel.
 *
 * For formulas it defines `goal`, `settled`, `promised` (the facts that the active states `has` are known) and `in_NAME` for each state.
 * What has to hold after every step can be given to Spin: `spin -DALWAYS=promised -o2 -a FILE` (`-DALWAYS=!goal`: whether a goal is ever reached).
 */
export const toPromela = (process: Composed): Promela => {
  const { form } = process
  const parts = partsOf(form)
  const bits = factBits(form)
  const channels = Object.keys(form.channels).sort()
  const labels = naming("on", channels)
  const levels: ReadonlyArray<string> = form.assurance
  const levelNames = naming("L", levels)
  const level = (name: string | undefined) => levelNames.get(name ?? "") ?? ""
  const { declarations, fire, inside, say } = stateTexts(form, parts)
  const settled = isSettled(form, parts)
  const owed = owedTexts(form, say(isGoalForGood(form, parts)))
  const isOpen = not(settled)
  const open = isOpen === true ? [] : ["!settled"]

  const grant = (to: string) => (to === levels[0] ? [] : [`level = (level < ${level(to)} -> ${level(to)} : level)`])
  const autoStep = (step: string, { asks = [], brings = [], grants, keeps = [], resets }: AuthForm): string => {
    const raises = grants === undefined || grants === levels[0] ? [] : [`level < ${level(grants)}`]
    const shows = bits.each(brings, (mask, word) => `(${bits.called("shown", word)} & ${mask}) != ${mask}`)
    const changes = [...raises, ...shows]
    const possible = resets === true ? "level > 0" : changes.length === 0 ? "false" : changes.length === 1 ? changes[0] ?? "" : `(${changes.join(" || ")})`
    return option(step, [...open, possible], [
      ...learning(bits, { asks, brings, keeps: resets === true ? keeps : "all", shows: [] }),
      ...(resets === true ? [`level = ${level(grants) || "0"}`] : grants === undefined ? [] : grant(grants))
    ])
  }
  const whenOpen = (states: ReadonlyArray<string>, possible: Formula): ReadonlyArray<string> => {
    const [only, ...others] = states
    const isStillOpen = only !== undefined && others.length === 0 ? given(parts, only, isOpen) : isOpen
    return [...(possible === true ? [] : [say(possible)]), ...(isStillOpen === true ? [] : isStillOpen === false ? ["false"] : ["!settled"])]
  }
  const sourcesIn = (event: ProcessForm["events"][string]) => [...sourcesOf(event), ...(event.also ?? []).map(({ from }) => from)]
  const affordSteps = (channel: string, name: string): ReadonlyArray<string> => {
    const event = form.events[name] ?? { from: "", to: "" }
    const afford = form.channels[channel]?.affords?.[name] ?? {}
    const asks = asksOf(afford, event)
    const lowest = afford.atLeast === undefined || afford.atLeast === levels[0] ? [] : [`level >= ${level(afford.atLeast)}`]
    const highest = afford.atMost === undefined || afford.atMost === levels.at(-1) ? [] : [`level <= ${level(afford.atMost)}`]
    const needed = (event.needs ?? []).filter((fact) => !asks.includes(fact))
    return stepsOf(name, event).map(({ step, to }) =>
      option(step, [...whenOpen(sourcesIn(event), isPossible(event)), ...lowest, ...highest, ...hold(bits, "shown", needed)], [
        ...learning(bits, { asks, brings: [], keeps: "all", shows: afford.shows ?? [] }), ...fire(event, to), ...owed.after(step, event)
      ])
    )
  }
  const handoverStep = (to: string, { assurance = "drop", carries = [] }: HandoverForm): string =>
    option(`handover ${to}`, open, [
      ...learning(bits, { asks: [], brings: [], keeps: carries, shows: [] }),
      ...(assurance === "keep" ? [] : assurance === "drop" ? ["level = 0"] : [`level = (level > ${level(assurance)} -> ${level(assurance)} : level)`])
    ], ` -> goto ${labels.get(to) ?? ""}`)
  const timeouts = Object.entries(form.states).flatMap(([state, { onTimeout }]) => {
    const event = onTimeout === undefined ? undefined : form.events[onTimeout]
    return event === undefined ? [] : [option(`${onTimeout ?? ""}, by time in ${state}`, [
      inside.get(state) ?? "", ...whenOpen([state], given(parts, state, isPossible(event)))
    ], [...fire(event, event.to), ...owed.after(onTimeout ?? "", event)])]
  })
  const loops = channels.map((channel) => {
    const { affords, auth, handover } = form.channels[channel] ?? {}
    const options = [
      ...Object.entries(auth ?? {}).flatMap(([step, declared]) => [
        autoStep(step, declared),
        ...(declared.expires === undefined ? [] : [autoStep(expiryOf(step), { resets: true, ...(declared.keeps === undefined ? {} : { keeps: declared.keeps }) })])
      ]),
      ...Object.keys(affords ?? {}).flatMap((event) => affordSteps(channel, event)),
      ...Object.entries(handover ?? {}).map(([to, declared]) => handoverStep(to, declared)),
      ...timeouts
    ]
    return [`${labels.get(channel) ?? ""}:`, "  do", ...(options.length === 0 ? ["  :: false"] : options), "  od"].join("\n")
  })
  const promises = Object.entries(form.states).flatMap(([state, { has = [] }]) => (has.length === 0 ? [] : [`(!${inside.get(state) ?? ""} || (${hold(bits, "known", has).join(" && ")}))`]))
  const beside = Object.values(form.events).reduce((most, { also = [] }) => Math.max(most, also.length), 0)
  const text = [
    `/* ${form.name}, version ${form.version}. Written from its declarations. All states:`,
    "   spin -o2 -a FILE && gcc -O2 -DSAFETY -DNOREDUCE -DMEMLIM=4096 -o pan pan.c && ./pan -E -n -m1000000 */",
    "#ifdef ALWAYS", "#define CHECK assert(ALWAYS)", "#else", "#define CHECK skip", "#endif", "",
    "/* What the company knows, and what the channel shows. */",
    ...bits.words.flatMap((names) => names.map((fact, i) => `#define ${bits.constants.get(fact) ?? ""} ${2 ** i}`)),
    ...bits.words.flatMap((_, word) => [`int ${bits.called("known", word)}, ${bits.called("shown", word)}`]),
    "", "/* How sure the channel is of the person. */",
    ...levels.map((name, i) => `#define ${level(name)} ${i}`),
    "byte level", "", "/* How far the process is. */",
    ...declarations,
    ...owed.declarations,
    ...Array.from({ length: beside }, (_, i) => `hidden byte also${i}`),
    `#define goal ${say(isGoal(form, parts))}`,
    `#define settled ${say(settled)}`,
    `#define promised (${promises.length === 0 ? "true" : promises.join(" && ")})`,
    "", "active proctype customer() {",
    ...(channels.length === 0 ? ["  false"] : ["  if", ...channels.map((channel) => `  :: d_step { true -> CHECK } -> goto ${labels.get(channel) ?? ""}`), "  fi;", loops.join(";\n")]),
    "}", ""
  ].join("\n")
  return { text, losses: lossesOf(process, inexpressible) }
}

