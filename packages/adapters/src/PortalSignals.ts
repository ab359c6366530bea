/** What an event of the portal says about the business, in the order in which it happened. */
import type { Place } from "@redthread/channel"
import { Assurance, ChannelName, FactName, type Signal, StepName } from "@redthread/model"
import { Schema } from "effect"
import type { PortalConfig } from "./PortalWire.ts"

const isAssurance = Schema.is(Assurance)

type Facts = NonNullable<PortalConfig["facts"]>

const factOf = (name: string, facts: Facts): FactName | undefined => {
  const fact = Object.hasOwn(facts, name) ? facts[name] ?? "" : name
  return fact === "" ? undefined : FactName.make(fact)
}

const loggedIn = (place: Place): ReadonlyArray<Signal> => {
  const by = place.get("by").name()
  if (by === undefined) return []
  const level = place.get("assurance")
  const assurance = isAssurance(level.value) ? level.string() : undefined
  return [{ _tag: "LoggedIn", by: StepName.make(by), assurance: isAssurance(assurance) ? assurance : "authenticated" }]
}

const loggedOut = (place: Place): ReadonlyArray<Signal> => {
  const by = place.get("by").name()
  return by === undefined ? [] : [{ _tag: "LoggedOut", by: StepName.make(by) }]
}

const searched = (event: Place): ReadonlyArray<Signal> => {
  const query = event.get("query").string()
  if (query === undefined) return []
  const results = event.get("results")
  const found = Number.isSafeInteger(results.value) ? results.number() : undefined
  return [{ _tag: "Searched", query, results: found ?? 0 }]
}

const asked = (place: Place, facts: Facts): ReadonlyArray<Signal> =>
  place.items().flatMap((item): ReadonlyArray<Signal> => {
    const name = item.name()
    const fact = name === undefined ? undefined : factOf(name, facts)
    return fact === undefined ? [] : [{ _tag: "Asked", fact }]
  })

const told = (place: Place, facts: Facts): ReadonlyArray<Signal> =>
  place.members().flatMap(([name, inner]): ReadonlyArray<Signal> => {
    const fact = factOf(name, facts)
    const value = fact === undefined ? undefined : inner.json()
    return fact === undefined || value === undefined ? [] : [{ _tag: "Told", fact, value }]
  })

const step = (place: Place): ReadonlyArray<Signal> => {
  const name = place.name()
  return name === undefined ? [] : [{ _tag: "StepTried", step: StepName.make(name) }]
}

const sentElsewhere = (place: Place): ReadonlyArray<Signal> => {
  const to = place.get("to").name()
  if (to === undefined) return []
  const forced = place.get("forced").boolean() ?? false
  return [{ _tag: "SentElsewhere", to: ChannelName.make(to), forced, because: place.get("because").string() ?? "" }]
}

const handedOver = (place: Place, facts: Facts): ReadonlyArray<Signal> => {
  const to = place.get("to").name()
  if (to === undefined) return []
  const carried = place.get("carried").items().flatMap((item) => {
    const name = item.name()
    return name === undefined ? [] : factOf(name, facts) ?? []
  })
  if (carried.length === 0) place.get("carried").json()
  return [{ _tag: "HandedOver", to: ChannelName.make(to), carried, because: place.get("because").string() ?? "" }]
}

const promised = (place: Place): ReadonlyArray<Signal> => {
  const text = place.get("text").name()
  return text === undefined ? [] : [{ _tag: "Promised", text, due: place.get("due").string() ?? "" }]
}

const noted = (place: Place): ReadonlyArray<Signal> => {
  const text = place.name()
  return text === undefined ? [] : [{ _tag: "Noted", text }]
}

const usualOrder = ["login", "query", "asked", "told", "prefilled", "step", "redirect", "handover", "promise", "note", "logout"] as const
type Key = (typeof usualOrder)[number]

const readers: Readonly<Record<Key, (event: Place, facts: Facts) => ReadonlyArray<Signal>>> = {
  login: (event) => loggedIn(event.get("login")),
  query: searched,
  asked: (event, facts) => asked(event.get("asked"), facts),
  told: (event, facts) => told(event.get("told"), facts),
  prefilled: (event, facts) => told(event.get("prefilled"), facts),
  step: (event) => step(event.get("step")),
  redirect: (event) => sentElsewhere(event.get("redirect")),
  handover: (event, facts) => handedOver(event.get("handover"), facts),
  promise: (event) => promised(event.get("promise")),
  note: (event) => noted(event.get("note")),
  logout: (event) => loggedOut(event.get("logout"))
}

/**
 * The signals of one event: login, search, asked, told, filled in already, step, sent elsewhere, handed over, promised,
 * noted, logout; or in the order that the event gives in `signals`, what is not named there behind it.
 */
export const portalSignals = (event: Place, config: PortalConfig): ReadonlyArray<Signal> => {
  const given = event.get("signals").items().flatMap((item) => {
    const key = usualOrder.find((one) => one === item.value)
    if (key !== undefined) item.string()
    return key ?? []
  })
  const order: ReadonlySet<Key> = new Set([...given, ...usualOrder])
  return [...order].flatMap((key) => readers[key](event, config.facts ?? {}))
}
