/** Whether everything a process names exists: facts, states, events, levels, channels. Finds all problems at once. */
import { assuranceRank, childPointer, type Pointer, rootPointer } from "@redthread/model"
import { annotationKeys, type ChannelForm, knownKeys, own, type ProcessForm, sourcesOf, stepsOf, undoneBy } from "./Form.ts"
import { machineOf } from "./Machine.ts"
import type { Problem } from "./ProcessInvalid.ts"

const at = (...keys: ReadonlyArray<string | number>): Pointer => keys.reduce<Pointer>(childPointer, rootPointer)

/** How many letters differ (Levenshtein), for suggestions. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[other.length] ?? 0
}

const nearest = (name: string, names: ReadonlyArray<string>): string | undefined =>
  names
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= Math.max(1, Math.floor(name.length / 4)))
    .sort((one, other) => one.far - other.far)[0]?.candidate

const unknownName = (kind: string, name: string, names: ReadonlyArray<string>, place: Pointer): ReadonlyArray<Problem> => {
  if (names.includes(name)) return []
  const near = nearest(name, names)
  const repair = near !== undefined
    ? `Did you mean “${near}”?`
    : names.length === 0
    ? `Declare it first: there is no ${kind} yet.`
    : `Declare it, or use one of: ${names.join(", ")}.`
  return [{ at: place, what: `There is no ${kind} “${name}”.`, repair }]
}

const each = (names: ReadonlyArray<string> | "all" | undefined, kind: string, known: ReadonlyArray<string>, place: ReadonlyArray<string>) =>
  names === undefined || names === "all" ? [] : names.flatMap((name, i) => unknownName(kind, name, known, at(...place, i)))

/** A reminder comes before something that falls due. */
const reminderProblems = (remind: string | undefined, due: string | undefined, key: string, ...place: ReadonlyArray<string>): ReadonlyArray<Problem> =>
  remind === undefined || due !== undefined ? [] : [{ at: at(...place, "remind"), what: `remind needs ${key}.`, repair: `State ${key}, or leave remind out.` }]

const channelProblems = (form: ProcessForm, name: string, channel: ChannelForm): ReadonlyArray<Problem> => {
  const facts = Object.keys(form.facts)
  const events = Object.keys(form.events)
  const place = ["channels", name]
  const level = (value: string | undefined, ...keys: ReadonlyArray<string>) =>
    value === undefined ? [] : unknownName("assurance level", value, form.assurance, at(...place, ...keys))
  return [
    ...each(channel.claims, "state", Object.keys(form.states), [...place, "claims"]),
    ...Object.entries(channel.auth ?? {}).flatMap(([step, auth]) => [
      ...level(auth.grants, "auth", step, "grants"),
      ...(["brings", "asks", "keeps"] as const).flatMap((key) => each(auth[key], "fact", facts, [...place, "auth", step, key])),
      ...reminderProblems(auth.remind, auth.expires, "expires", ...place, "auth", step),
      ...(step in form.events
        ? [{ at: at(...place, "auth", step), what: `“${step}” is an event too.`, repair: "Give the login step another name: a path must tell the two apart." }]
        : [])
    ]),
    ...Object.entries(channel.affords ?? {}).flatMap(([event, afford]) => [
      ...unknownName("event", event, events, at(...place, "affords", event)),
      ...level(afford.atLeast, "affords", event, "atLeast"),
      ...level(afford.atMost, "affords", event, "atMost"),
      ...(["asks", "shows", "revalidates"] as const).flatMap((key) => each(afford[key], "fact", facts, [...place, "affords", event, key]))
    ]),
    ...Object.entries(channel.handover ?? {}).flatMap(([to, handover]) => [
      ...(to === name
        ? [{ at: at(...place, "handover", to), what: `“${name}” hands over to itself.`, repair: "Name another channel or remove the handover." }]
        : unknownName("channel", to, Object.keys(form.channels), at(...place, "handover", to))),
      ...each(handover.carries, "fact", facts, [...place, "handover", to, "carries"]),
      ...(handover.assurance === "keep" || handover.assurance === "drop"
        ? []
        : level(handover.assurance, "handover", to, "assurance"))
    ])
  ]
}

/** States that are parts of states: their parents exist, nobody is part of themselves, and each part begins somewhere. */
const partProblems = (form: ProcessForm): ReadonlyArray<Problem> => {
  const above = (state: string, seen: ReadonlyArray<string> = []): ReadonlyArray<string> => {
    const parent = own(form.states, state)?.in
    return parent === undefined || seen.includes(parent) ? seen : above(parent, [...seen, parent])
  }
  const parts = new Map<string, Array<string>>()
  for (const [name, state] of Object.entries(form.states)) {
    const key = `${state.in ?? ""}#${state.region ?? ""}`
    if (state.in !== undefined) parts.set(key, [...parts.get(key) ?? [], name])
  }
  const nested = [...parts.values()].flatMap((members): ReadonlyArray<Problem> => {
    const firsts = members.filter((name) => form.states[name]?.first === true)
    return members.length === 1 || firsts.length === 1 ? [] : [{
      at: at("states", members[0] ?? ""), what: `It is not clear which of ${members.join(", ")} comes first.`, repair: `Mark one of them, and only one, with "first": true.`
    }]
  })
  const misplaced = Object.entries(form.states).flatMap(([name, state]): ReadonlyArray<Problem> => [
    ...(state.in === undefined ? [] : unknownName("state", state.in, Object.keys(form.states), at("states", name, "in"))),
    ...(above(name).includes(name) ? [{ at: at("states", name, "in"), what: `“${name}” is part of itself.`, repair: "Name another state, or leave in out." }] : []),
    ...(state.in === undefined && (state.region !== undefined || state.first !== undefined)
      ? [{ at: at("states", name), what: "region and first need a state that this one is part of.", repair: "State in, or leave them out." }]
      : [])
  ])
  const problems = [...misplaced, ...nested]
  return problems.length > 0 || machineOf(form).isComplete ? problems : [{
    at: at("states"), what: "The parallel parts and what has to be undone can combine in more than 4,096 ways.", repair: "Split the process, or merge states that need not be told apart."
  }]
}

/** Everything that is wrong with a process of the right shape; empty for a process that can be checked and run. */
export const problemsOf = (form: ProcessForm): ReadonlyArray<Problem> => {
  const facts = Object.keys(form.facts)
  const states = Object.keys(form.states)
  const steps = Object.entries(form.events).flatMap(([name, event]) => stepsOf(name, event).map(({ step }) => step))
  const ascends = form.assurance.every((level, i) => i === 0 || assuranceRank(level) > assuranceRank(form.assurance[i - 1] ?? level))
  return [
    ...unknownName("state", form.initial, states, at("initial")),
    ...(ascends ? [] : [{
      at: at("assurance"),
      what: "The levels do not rise.",
      repair: "List each level once, lowest first: anonymous, claimed, channel-verified, authenticated, identified-by-law."
    }]),
    ...Object.entries(form.states).flatMap(([name, state]) => [
      ...each(state.has, "fact", facts, ["states", name, "has"]),
      ...(state.onTimeout === undefined ? [] : unknownName("event", state.onTimeout, Object.keys(form.events), at("states", name, "onTimeout"))),
      ...(state.onTimeout !== undefined && state.onTimeout in form.events &&
          !sourcesOf(form.events[state.onTimeout] ?? { from: "", to: "" }).includes(name)
        ? [{ at: at("states", name, "onTimeout"), what: `The event “${state.onTimeout}” does not leave “${name}”.`, repair: `Add “${name}” to its from.` }]
        : []),
      ...((state.within === undefined) === (state.onTimeout === undefined)
        ? []
        : [{ at: at("states", name), what: "within and onTimeout belong together.", repair: "State both, or neither." }]),
      ...reminderProblems(state.remind, state.within, "within", "states", name)
    ]),
    ...Object.entries(form.events).flatMap(([name, event]) => [
      ...(typeof event.from === "string"
        ? unknownName("state", event.from, states, at("events", name, "from"))
        : each(event.from, "state", states, ["events", name, "from"])),
      ...unknownName("state", event.to, states, at("events", name, "to")),
      ...each(event.needs, "fact", facts, ["events", name, "needs"]),
      ...each(event.when, "state", states, ["events", name, "when"]),
      ...(event.also ?? []).flatMap((other, i) => (["from", "to"] as const).flatMap((key) => unknownName("state", other[key], states, at("events", name, "also", i, key)))),
      ...Object.entries(event.outcomes ?? {}).flatMap(([outcome, to]) => unknownName("state", to, states, at("events", name, "outcomes", outcome))),
      ...undoneBy(event).flatMap((step, i) => {
        const place = typeof event.compensates === "string" ? at("events", name, "compensates") : at("events", name, "compensates", i)
        return stepsOf(name, event).some((own) => own.step === step)
          ? [{ at: place, what: `“${name}” cannot undo itself.`, repair: "Name another step." }]
          : unknownName("step", step, steps, place)
      }),
      ...stepsOf(name, event).slice(1).flatMap(({ step }) => (step in form.events
        ? [{ at: at("events", step), what: `“${step}” is an outcome of “${name}” too.`, repair: "Give one of them another name: a path must tell the two apart." }]
        : []))
    ]),
    ...partProblems(form),
    ...Object.values(form.migrates?.states ?? {}).flatMap((to, i) => unknownName("state", to, states, at("migrates", "states", Object.keys(form.migrates?.states ?? {})[i] ?? ""))),
    ...Object.values(form.migrates?.facts ?? {}).flatMap((to, i) => unknownName("fact", to, facts, at("migrates", "facts", Object.keys(form.migrates?.facts ?? {})[i] ?? ""))),
    ...Object.entries(form.channels).flatMap(([name, channel]) => channelProblems(form, name, channel)),
    ...unknownKeysOf(form).flatMap((place) => {
      const near = nearest(place.key, place.known)
      return near === undefined ? [] : [{ at: place.at, what: `The key “${place.key}” is unknown.`, repair: `Did you mean “${near}”?` }]
    })
  ]
}

/** A key this release does not know: kept, but not checked. */
export interface UnknownKey {
  readonly at: Pointer
  readonly key: string
  readonly known: ReadonlyArray<string>
}

/** Every key that is kept without being understood, with what would have been understood there. */
export const unknownKeysOf = (form: ProcessForm): ReadonlyArray<UnknownKey> => {
  const look = (value: object, known: ReadonlyArray<string>, ...place: ReadonlyArray<string>): ReadonlyArray<UnknownKey> =>
    Object.keys(value)
      .filter((key) => !known.includes(key) && !annotationKeys.includes(key))
      .map((key) => ({ at: at(...place, key), key, known }))
  const all = (values: object | undefined, known: ReadonlyArray<string>, ...place: ReadonlyArray<string>) =>
    Object.entries(values ?? {}).flatMap(([name, value]) => look(value as object, known, ...place, name))
  return [
    ...look(form, knownKeys.process),
    ...all(form.states, knownKeys.state, "states"),
    ...all(form.events, knownKeys.event, "events"),
    ...all(form.channels, knownKeys.channel, "channels"),
    ...(form.migrates === undefined ? [] : look(form.migrates, knownKeys.migrates, "migrates")),
    ...Object.entries(form.channels).flatMap(([name, channel]) => [
      ...all(channel.auth, knownKeys.auth, "channels", name, "auth"),
      ...all(channel.affords, knownKeys.afford, "channels", name, "affords"),
      ...all(channel.handover, knownKeys.handover, "channels", name, "handover")
    ])
  ]
}
