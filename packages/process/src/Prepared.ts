/** What each channel offers, looked up and sorted once for each process, so that a step costs a microsecond. */
import type { Assurance, FactName } from "@redthread/model"
import { asksOf, type AuthForm, authOf, expiryOf, own, type ProcessForm, stepsOf } from "./Form.ts"
import { type Machine, machineOf } from "./Machine.ts"

/** A login, logout or expiry, ready to be taken. */
export interface PreparedAuth {
  readonly auth: AuthForm
  /** Taken by time, not by the customer. */
  readonly byTime: boolean
  readonly asks: ReadonlyArray<FactName>
  readonly brings: ReadonlyArray<FactName>
  /** What the company knows by it. */
  readonly known: ReadonlyArray<FactName>
  readonly lowest: Assurance
}

/** An event as a channel offers it, ready to be taken. All lists are sorted. */
export interface PreparedEvent {
  readonly asks: ReadonlyArray<FactName>
  readonly revalidates: ReadonlyArray<FactName>
  readonly shows: ReadonlyArray<FactName>
  /** Facts the event needs and the channel does not ask for. */
  readonly mustBeVisible: ReadonlyArray<FactName>
  /** Asked facts that are no re-ask: the customer may leave them out, or they are revalidated. */
  readonly optional: ReadonlyArray<FactName>
  readonly atLeast: Assurance | undefined
  readonly atMost: Assurance | undefined
}

/** A process made ready to run. */
export interface Prepared {
  readonly machine: Machine
  readonly shared: ReadonlyMap<string, { readonly auth: ReadonlyMap<string, PreparedAuth>; readonly events: ReadonlyMap<string, PreparedEvent> }>
}

const sorted = (facts: ReadonlyArray<string> | undefined): ReadonlyArray<FactName> =>
  [...new Set(facts ?? [])].sort() as ReadonlyArray<string> as ReadonlyArray<FactName>

const prepare = (form: ProcessForm): Prepared => {
  const machine = machineOf(form)
  return {
    machine,
    shared: new Map(Object.entries(form.channels).map(([name, channel]) => {
      const logins = Object.keys(channel.auth ?? {})
      const auth = [...logins, ...logins.map(expiryOf)].flatMap((step): ReadonlyArray<readonly [string, PreparedAuth]> => {
        const declared = authOf(channel, step)
        return declared === undefined ? [] : [[step, {
          auth: declared, byTime: own(channel.auth, step) === undefined, asks: sorted(declared.asks), brings: sorted(declared.brings),
          known: sorted([...declared.asks ?? [], ...declared.brings ?? []]), lowest: form.assurance[0]
        }]]
      })
      const events = Object.entries(channel.affords ?? {}).flatMap(([event, afford]) => {
        const declared = own(form.events, event)
        if (declared === undefined) return []
        const asks = sorted(asksOf(afford, declared))
        return stepsOf(event, declared).map(({ step }): readonly [string, PreparedEvent] => {
          const target = machine.targets.get(step)?.target ?? new Int32Array()
          const promised = [...target].flatMap((to) => machine.has[to] ?? [])
          const voluntary = machine.remarks.has(event) ? asks.filter((fact) => declared.needs?.includes(fact) !== true && !promised.includes(fact)) : []
          return [step, {
            asks, revalidates: sorted(afford.revalidates), shows: sorted(afford.shows),
            mustBeVisible: sorted(declared.needs).filter((fact) => !asks.includes(fact)),
            optional: sorted([...voluntary, ...afford.revalidates ?? []]), atLeast: afford.atLeast, atMost: afford.atMost
          }]
        })
      })
      return [name, { auth: new Map(auth), events: new Map(events) }]
    }))
  }
}

const ready = new WeakMap<ProcessForm, Prepared>()

/** The process made ready to run; once for each form, which is never changed. */
export const preparedFor = (form: ProcessForm): Prepared => {
  const known = ready.get(form)
  if (known !== undefined) return known
  const made = prepare(form)
  ready.set(form, made)
  return made
}
