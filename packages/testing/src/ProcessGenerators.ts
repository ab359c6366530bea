/** Random small processes with channels, and customers who walk through them. */
import { type Composed, fromJson, type Walk } from "@redthread/process"
import { Result } from "effect"
import * as fc from "fast-check"

const facts = ["name", "contractNo", "reason"] as const
const levels = ["anonymous", "claimed", "authenticated"] as const
const channels = ["branch", "hotline", "web"] as const
const stateNames = ["s0", "s1", "s2", "s3"] as const

const someFacts = fc.subarray([...facts])
const carries = fc.oneof(fc.constant("all" as const), someFacts)
const level = fc.constantFrom(...levels)
const sometimes = <A>(values: fc.Arbitrary<A>) => fc.option(values, { nil: undefined, freq: 2 })

const department = fc.constantFrom("grid", "service")

const auth = fc.record({
  login: sometimes(fc.record(
    { grants: fc.constantFrom("claimed", "authenticated"), brings: someFacts, expires: fc.constant("PT30M"), keeps: carries },
    { requiredKeys: ["grants"] }
  )),
  identify: sometimes(fc.record({ grants: fc.constant("claimed"), asks: someFacts })),
  logout: sometimes(fc.record({ resets: fc.constant(true), keeps: carries }))
})

const afford = fc.record(
  { asks: someFacts, atLeast: level, atMost: fc.constantFrom("anonymous", "authenticated"), shows: someFacts, revalidates: someFacts, effort: fc.nat(3), onlyWaits: fc.constant(true) },
  { requiredKeys: [] }
)

const event = (index: number, states: number) =>
  fc.record({
    from: fc.oneof(
      fc.constant(stateNames[Math.min(index, states - 2)]),
      fc.subarray(stateNames.slice(0, states - 1), { minLength: 1 })
    ),
    to: fc.oneof({ weight: 3, arbitrary: fc.constant(stateNames[Math.min(index + 1, states - 1)]) }, { weight: 1, arbitrary: fc.constantFrom(...stateNames.slice(0, states)) }),
    needs: someFacts,
    mandatory: fc.constant(true),
    compensates: fc.nat(3),
    outcomes: fc.record({ other: fc.constantFrom(...stateNames.slice(0, states)) }, { requiredKeys: [] })
  }, { requiredKeys: ["from", "to"] })

const channel = (self: string, all: ReadonlyArray<string>, events: ReadonlyArray<string>) =>
  fc.record({
    claims: fc.constantFrom<ReadonlyArray<string>>([], ["goal"]),
    auth,
    affords: fc.record(Object.fromEntries(events.map((name) => [name, fc.option(afford, { nil: undefined, freq: 3 })]))),
    handover: fc.record(Object.fromEntries(all.filter((name) => name !== self).map((name) => [
      name,
      fc.option(fc.record({ carries, assurance: fc.constantFrom("keep", "drop", "claimed") }, { requiredKeys: [] }), { nil: undefined, freq: 2 })
    ])))
  })

/** The JSON form of a small process, valid by construction: 2–4 states, 1–4 events, 1–3 channels, 3 facts, 3 levels; some with nested or parallel states, ends, outcomes, deadlines, expiring logins, steps that undo others, departments. */
export const processJson: fc.Arbitrary<unknown> = fc.record({
  states: fc.integer({ min: 2, max: 4 }),
  events: fc.integer({ min: 1, max: 4 }),
  channels: fc.integer({ min: 1, max: 3 })
}).chain(({ channels: width, events: count, states }) => {
  const eventNames = Array.from({ length: count }, (_, i) => `e${i}`)
  const names = channels.slice(0, width)
  const last = stateNames[states - 1]
  const rename = (name: unknown) => (name === last ? "goal" : name)
  return fc.record({
    events: fc.tuple(...eventNames.map((_, i) => event(i, states))),
    has: fc.tuple(...stateNames.slice(0, states).map((_, i) => fc.option(i === 0 ? fc.constant<Array<(typeof facts)[number]>>([]) : someFacts, { nil: undefined, freq: 2 }))),
    channels: fc.tuple(...names.map((name) => channel(name, names, eventNames))),
    timeout: fc.boolean(),
    parts: fc.constantFrom("none", "none", "nested", "parallel"),
    history: fc.constantFrom(undefined, "shallow", "deep"),
    waits: fc.nat(count),
    idles: fc.nat(7).map((number) => number === 0),
    finals: fc.tuple(...stateNames.map(() => fc.nat(5).map((number) => number === 0))),
    owner: sometimes(department),
    departments: fc.tuple(...stateNames.map(() => fc.option(fc.record({ owner: department, department }, { requiredKeys: [] }), { nil: undefined, freq: 2 })))
  }).map(({ channels: bound, departments, events, finals, has, history, idles, owner, parts, timeout, waits }) => {
    const timed = events.findIndex(({ from }) => from === "s0" || (Array.isArray(from) && from.includes("s0")))
    return JSON.parse(JSON.stringify({
      name: "generated",
      version: 1,
      facts: Object.fromEntries(facts.map((fact) => [fact, { type: "string" }])),
      assurance: levels,
      states: Object.fromEntries(stateNames.slice(0, states).map((name, i) => [rename(name), {
        has: has[i],
        ...departments[i],
        ...(name === last ? { goal: true } : i > 0 && finals[i] === true ? { final: true } : {}),
        ...(parts === "none" || i === 0 || name === last ? {} : { in: "whole", ...(parts === "parallel" ? { region: name } : i === 1 ? { first: true } : {}) }),
        ...(timeout && timed >= 0 && i === 0 ? { within: "P14D", onTimeout: `e${timed}`, ...(waits === 0 ? { remind: "P2D" } : {}) } : {})
      }]).concat(parts === "none" || states < 3 ? [] : [["whole", { history, ...departments[0] }]])),
      initial: "s0",
      owner,
      events: Object.fromEntries(events.map(({ compensates, from, outcomes, to, ...rest }, i) => [`e${i}`, {
        ...rest,
        ...(compensates === undefined || compensates === i || compensates >= count ? {} : { compensates: `e${compensates}` }),
        from: Array.isArray(from) ? from.map(rename) : rename(from),
        to: rename(to),
        ...(outcomes?.other === undefined ? {} : { outcomes: { other: rename(outcomes.other) } }),
        ...(parts === "parallel" && states > 2 && i === waits ? { when: ["s1"] } : {})
      }]).concat(idles ? [["idle", { from: "s0", to: "s0" }]] : [])),
      channels: Object.fromEntries(bound.map((binding, i) => [names[i], idles && i === 0 ? { ...binding, affords: { ...binding.affords, idle: {} } } : binding]))
    })) as unknown
  })
})

/** Small composed processes. */
export const composedProcesses: fc.Arbitrary<Composed> = processJson.map((json) => Result.getOrThrow(fromJson(json)))

/** Walks of up to 12 steps through small processes. */
export const walks: fc.Arbitrary<Walk> = fc.record({
  process: composedProcesses,
  choices: fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 })
})
