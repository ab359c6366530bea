/** Where an implementation does something else than the process says, and how that is told. */
import type { ChannelName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Schema } from "effect"
import type { Seen } from "./Driver.ts"

const at = { on: Schema.String }
const step = { ...at, step: Schema.String }
const fact = { ...at, fact: Schema.String }

/**
 * One difference between the implementation and the process. `Missing`: a step the process offers is not offered; `Extra`:
 * one is offered that the process refuses; `AsksAgain`: asked for what the company knows; `AsksMore`, `AsksLess`: asked for
 * what the process does not ask for, not asked for what it does; `Forgotten`: a fact is not shown (any more, if it `was`);
 * `ShowsMore`: a fact is shown that the process does not show; `WrongValue`; `WrongState`; `WrongAssurance`; `Refused`: no
 * was said to a step that the process allows; `WrongStep`: something happened that could not; `Failed`: an error; `NoAnswer`:
 * none within the time limit; `Misread`: the driver told what no channel can show; `NotInOrder`: what was done at the same
 * time led to what no order of the steps explains.
 */
export const Disagreement = Schema.TaggedUnion({
  Missing: step,
  Extra: { ...step, because: Schema.String },
  AsksAgain: { ...step, fact: Schema.String },
  AsksMore: { ...step, fact: Schema.String },
  AsksLess: { ...step, fact: Schema.String },
  Forgotten: { ...fact, was: Schema.Boolean },
  ShowsMore: fact,
  WrongValue: { ...fact, shown: Schema.Json, told: Schema.Json },
  WrongState: { ...at, shown: Schema.String, due: Schema.String },
  WrongAssurance: { ...at, shown: Schema.String, due: Schema.String },
  Refused: { ...step, because: Schema.String },
  WrongStep: { ...step, because: Schema.String },
  Failed: { ...at, during: Schema.String, error: Schema.String },
  NoAnswer: { ...at, during: Schema.String, milliseconds: Schema.Number },
  Misread: { ...at, what: Schema.String },
  NotInOrder: { ...at, steps: Schema.Array(Schema.String), nearest: Schema.Array(Schema.String) }
})
export type Disagreement = typeof Disagreement.Type

/** What the customer told or their account brought, by fact; `undefined` where the process leaves open which of the two is shown. */
export type Values = ReadonlyMap<string, Schema.Json | undefined>

/** The event behind a step of an event with outcomes; any other step is itself. */
export const eventOf = ({ events }: Process.Composed, name: string): string => {
  if (Object.hasOwn(events, name)) return name
  const at = name.lastIndexOf(":")
  const event = name.slice(0, Math.max(0, at))
  return Object.hasOwn(events, event) && Object.hasOwn(events[event]?.outcomes ?? {}, name.slice(at + 1)) ? event : name
}

const plain = (value: Schema.Json): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner)

/** Whether two values are the same, whatever the order of their keys. */
export const isSame = (one: Schema.Json, other: Schema.Json): boolean => plain(one) === plain(other)

const isList = (value: unknown): value is ReadonlyArray<string> => Array.isArray(value)

const offersDiffer = (process: Process.Composed, running: Process.Case, on: ChannelName, offers: NonNullable<Seen["offers"]>): ReadonlyArray<Disagreement> => {
  const due = new Map(Process.offered(process, running, on).map((offer) => [eventOf(process, offer.step), offer]))
  const found = new Map<string, ReadonlyArray<string> | undefined>()
  for (const [name, asks] of isList(offers) ? offers.map((name) => [name, undefined] as const) : Object.entries(offers)) found.set(eventOf(process, name), asks)
  const extra = [...found.keys()].filter((name) => !due.has(name)).map((name): Disagreement => {
    const outcome = Process.step(process, running, { channel: on, step: name as Process.Offered["step"] })
    return { _tag: "Extra", on, step: name, because: outcome._tag === "Refused" ? outcome.because : "" }
  })
  return [
    ...[...due.keys()].filter((name) => !found.has(name)).map((name): Disagreement => ({ _tag: "Missing", on, step: name })),
    ...extra,
    ...[...due].flatMap(([name, { asks }]): ReadonlyArray<Disagreement> => {
      const asked = found.get(name)
      if (asked === undefined) return []
      const isKnown = (fact: string) => running.known.some((known) => known === fact)
      return [
        ...asked.filter((fact) => !asks.some((one) => one === fact)).map((fact): Disagreement => ({ _tag: isKnown(fact) ? "AsksAgain" : "AsksMore", on, step: name, fact })),
        ...asks.filter((fact) => !asked.includes(fact)).map((fact): Disagreement => ({ _tag: "AsksLess", on, step: name, fact }))
      ]
    })
  ]
}

const showsDiffer = (visible: ReadonlyArray<string>, values: Values, on: ChannelName, shows: NonNullable<Seen["shows"]>, before: ReadonlySet<string>): ReadonlyArray<Disagreement> => {
  const shown = isList(shows) ? shows : Object.keys(shows)
  return [
    ...visible.filter((name) => !shown.includes(name)).map((name): Disagreement => ({ _tag: "Forgotten", on, fact: name, was: before.has(name) })),
    ...shown.filter((name) => !visible.includes(name)).map((name): Disagreement => ({ _tag: "ShowsMore", on, fact: name })),
    ...(isList(shows) ? [] : Object.entries(shows).flatMap(([name, value]): ReadonlyArray<Disagreement> => {
      const due = values.get(name)
      return due === undefined || !visible.includes(name) || isSame(due, value) ? [] : [{ _tag: "WrongValue", on, fact: name, shown: value, told: due }]
    }))
  ]
}

/** Every difference between what a channel shows and what the process says it shows; `before`: facts it showed already. */
export const differences = (process: Process.Composed, running: Process.Case, values: Values, on: ChannelName, seen: Seen, before: ReadonlySet<string>): ReadonlyArray<Disagreement> => {
  const here = running.at[on]
  const assurance = here?.assurance ?? process.form.assurance[0]
  return [
    ...(seen.state === undefined || seen.state === running.state || Process.isIn(process, running.state, seen.state) ? [] : [{ _tag: "WrongState" as const, on, shown: seen.state, due: running.state }]),
    ...(seen.assurance === undefined || seen.assurance === assurance ? [] : [{ _tag: "WrongAssurance" as const, on, shown: seen.assurance, due: assurance }]),
    ...(seen.shows === undefined ? [] : showsDiffer(here?.visible ?? [], values, on, seen.shows, before)),
    ...(seen.offers === undefined ? [] : offersDiffer(process, running, on, seen.offers))
  ]
}

/** The difference in plain English. */
export const saidOf = (found: Disagreement): string => {
  switch (found._tag) {
    case "Missing":
      return `${found.on} does not offer “${found.step}”, although the process does.`
    case "Extra":
      return `${found.on} offers “${found.step}”, which the process refuses: ${found.because}`
    case "AsksAgain":
      return `“${found.step}” on ${found.on} asks for ${found.fact} although the company knows it already.`
    case "AsksMore":
      return `“${found.step}” on ${found.on} asks for ${found.fact}, which the process does not.`
    case "AsksLess":
      return `“${found.step}” on ${found.on} does not ask for ${found.fact}, although the process does.`
    case "Forgotten":
      return `${found.on} does not show ${found.fact}${found.was ? " any more: what was told is forgotten" : ", although the process does"}.`
    case "ShowsMore":
      return `${found.on} shows ${found.fact}, which the process does not.`
    case "WrongValue":
      return `${found.on} shows ${JSON.stringify(found.shown)} as ${found.fact}; it is ${JSON.stringify(found.told)}.`
    case "WrongState":
      return `On ${found.on} the matter is “${found.shown}”; by the process it is “${found.due}”.`
    case "WrongAssurance":
      return `${found.on} takes the customer for “${found.shown}”; by the process they are “${found.due}”.`
    case "Refused":
      return `${found.on} refuses “${found.step}”, which the process allows: ${found.because}`
    case "WrongStep":
      return `On ${found.on} “${found.step}” happened, which the process refuses: ${found.because}`
    case "Failed":
      return `${found.during} failed on ${found.on}: ${found.error}`
    case "NoAnswer":
      return `${found.during} on ${found.on} did not answer within ${found.milliseconds} ms.`
    case "Misread":
      return `The driver of ${found.on} told what no channel can show: ${found.what}`
    case "NotInOrder":
      return `No order of ${found.steps.join(" and ")} explains what came of them. In the order that comes nearest: ${found.nearest.join(" ")}`
  }
}
