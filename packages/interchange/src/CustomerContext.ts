/** What a statechart cannot hold in its states: what the company knows, and what each channel shows; and how steps change it. */
import { asksOf, type AuthForm, expiryOf, type ProcessForm, stepsOf } from "@redthread/process"

/** What a channel shows of the matter, and how sure it is of the person. */
interface Shown {
  readonly visible: ReadonlyArray<string>
  readonly assurance: string
}

/** The context of an exported statechart; the same words as in a running `Case`. All lists are sorted. */
export interface CustomerContext {
  readonly known: ReadonlyArray<string>
  readonly values: Readonly<Record<string, unknown>>
  /** Where the customer was last; absent before the first contact. */
  readonly on?: string
  readonly at: Readonly<Record<string, Shown>>
}

/** What is sent to an exported statechart: `web: request`, with the facts that the customer tells, if any. */
export interface CustomerEvent {
  readonly type: string
  readonly facts?: Readonly<Record<string, unknown>>
}

/** A step as far as facts and assurance go: whether it can be taken, and what it changes. Both are pure. */
export interface Happening {
  readonly may: (context: CustomerContext, event: CustomerEvent) => boolean
  readonly change: (context: CustomerContext, event: CustomerEvent) => CustomerContext
}

const united = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): ReadonlyArray<string> =>
  other.every((name) => one.includes(name)) ? one : [...new Set([...one, ...other])].sort()

const only = (facts: ReadonlyArray<string>, keeps: "all" | ReadonlyArray<string>): ReadonlyArray<string> =>
  keeps === "all" ? facts : facts.filter((fact) => keeps.includes(fact))

/** Every step of the process by the name of its event: `web: request`, `web: login`, `web: handover hotline`, `web arrives`, `by time: lapse`. */
export const happeningsOf = (form: ProcessForm): ReadonlyMap<string, Happening> => {
  const levels: ReadonlyArray<string> = form.assurance
  const lowest = levels[0] ?? ""
  const rank = new Map(levels.map((level, i) => [level, i]))
  const isBelow = (one: string, other: string) => (rank.get(one) ?? -1) < (rank.get(other) ?? -1)
  const carried = (from: string, to: string, visible: ReadonlyArray<string>) => only(visible, form.channels[from]?.handover?.[to]?.carries ?? [])

  /** The customer is on this channel: it shows what it showed before, and what channels on which the matter is open hand over to it. */
  const arrive = (context: CustomerContext, on: string): CustomerContext => {
    const here = context.at[on]
    let visible = here?.visible ?? []
    for (const other in context.at) if (other !== on) visible = united(visible, carried(other, on, context.at[other]?.visible ?? []))
    return here !== undefined && context.on === on && visible === here.visible ? context
      : { ...context, on, at: { ...context.at, [on]: { visible, assurance: here?.assurance ?? lowest } } }
  }
  const shown = (context: CustomerContext, on: string): Shown => context.at[on] ?? { visible: [], assurance: lowest }
  const tell = (context: CustomerContext, on: string, { facts }: CustomerEvent): CustomerContext => {
    const arrived = arrive(context, on)
    if (facts === undefined) return arrived
    const given = Object.entries(facts).filter(([name]) => Object.hasOwn(form.facts, name))
    const names = given.map(([name]) => name)
    const here = shown(arrived, on)
    return {
      ...arrived, known: united(arrived.known, names), values: { ...arrived.values, ...Object.fromEntries(given) },
      at: { ...arrived.at, [on]: { ...here, visible: united(here.visible, names) } }
    }
  }
  const changed = (context: CustomerContext, on: string, known: ReadonlyArray<string>, here: Shown): CustomerContext =>
    ({ ...context, known: united(context.known, known), at: { ...context.at, [on]: here } })

  const auth = (on: string, { asks = [], brings = [], grants, keeps = [], resets = false }: AuthForm): Happening => ({
    may: (context, event) => {
      const { assurance, visible } = shown(tell(context, on, event), on)
      return resets ? isBelow(lowest, assurance) : (grants !== undefined && isBelow(assurance, grants)) || brings.some((fact) => !visible.includes(fact))
    },
    change: (context, event) => {
      const told = tell(context, on, event)
      const here = shown(told, on)
      const was = resets ? lowest : here.assurance
      return changed(told, on, [...asks, ...brings], {
        visible: united(only(united(here.visible, asks), resets ? keeps : "all"), brings),
        assurance: grants !== undefined && isBelow(was, grants) ? grants : was
      })
    }
  })
  const event = (on: string, name: string): Happening => {
    const declared = form.events[name] ?? { from: "", to: "" }
    const { atLeast, atMost, shows = [], ...afford } = form.channels[on]?.affords?.[name] ?? {}
    const asks = asksOf(afford, declared)
    const needed = (declared.needs ?? []).filter((fact) => !asks.includes(fact))
    return {
      may: (context, happened) => {
        if (atLeast === undefined && atMost === undefined && needed.length === 0) return true
        const { assurance, visible } = shown(tell(context, on, happened), on)
        return !(atLeast !== undefined && isBelow(assurance, atLeast)) && !(atMost !== undefined && isBelow(atMost, assurance)) &&
          needed.every((fact) => visible.includes(fact))
      },
      change: (context, happened) => {
        const told = tell(context, on, happened)
        const { assurance, visible } = shown(told, on)
        const known = united(told.known, asks)
        return changed(told, on, asks, { visible: united(united(visible, asks), shows.filter((fact) => known.includes(fact))), assurance })
      }
    }
  }
  const handover = (on: string, to: string): Happening => ({
    may: () => true,
    change: (context, happened) => {
      const told = tell(context, on, happened)
      const here = shown(told, on)
      const open = shown(told, to)
      const rule = form.channels[on]?.handover?.[to]?.assurance ?? "drop"
      const kept = rule === "keep" ? here.assurance : rule === "drop" ? lowest : isBelow(here.assurance, rule) ? here.assurance : rule
      const { [on]: _, ...elsewhere } = told.at
      return {
        ...told, on: to,
        at: { ...elsewhere, [to]: { visible: united(open.visible, carried(on, to, here.visible)), assurance: isBelow(kept, open.assurance) ? open.assurance : kept } }
      }
    }
  })
  const byTime: Happening = { may: () => true, change: (context) => (context.on === undefined ? context : arrive(context, context.on)) }

  return new Map([
    ...Object.entries(form.channels).flatMap(([on, channel]): ReadonlyArray<readonly [string, Happening]> => [
      [`${on} arrives`, { may: () => true, change: (context) => arrive(context, on) }],
      ...Object.entries(channel.auth ?? {}).flatMap(([step, declared]): ReadonlyArray<readonly [string, Happening]> => [
        [`${on}: ${step}`, auth(on, declared)],
        ...(declared.expires === undefined ? [] : [[`${on}: ${expiryOf(step)}`, auth(on, { resets: true, ...(declared.keeps === undefined ? {} : { keeps: declared.keeps }) })] as const])
      ]),
      ...Object.keys(channel.affords ?? {}).flatMap((name) => stepsOf(name, form.events[name] ?? { from: "", to: "" }).map(({ step }) => [`${on}: ${step}`, event(on, name)] as const)),
      ...Object.keys(channel.handover ?? {}).map((to) => [`${on}: handover ${to}`, handover(on, to)] as const)
    ]),
    ...Object.values(form.states).flatMap(({ onTimeout }) => (onTimeout === undefined ? [] : [[`by time: ${onTimeout}`, byTime] as const]))
  ])
}
