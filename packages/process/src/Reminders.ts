/** What time will do to a case if nobody does anything: deadlines that run, logins that expire, and when to remind somebody. */
import type { ChannelName, Instant, StateName, StepName } from "@redthread/model"
import { after } from "./Calendar.ts"
import { type Case, isOver, presence } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { expiryOf, own } from "./Form.ts"
import { machineOf } from "./Machine.ts"

/** Something that runs: a deadline by the name of its declared state, a login by its channel and name. */
interface Clock {
  readonly key: string
  readonly step: string
  readonly lasts: string
  readonly remind: string | undefined
  readonly state?: string
  readonly on?: string
}

const deadlinesOf = (process: Composed, running: Case): ReadonlyArray<Clock> => {
  const machine = machineOf(process.form)
  const index = machine.index.get(running.state) ?? -1
  return (machine.timeouts[index] ?? []).flatMap(({ event, state }) => {
    const { remind, within } = own(process.form.states, state) ?? {}
    return within === undefined || (machine.targets.get(event)?.target[index] ?? -1) < 0 ? [] : [{ key: state, step: event, lasts: within, remind, state }]
  })
}

const loginsOf = (process: Composed, running: Case): ReadonlyArray<Clock> =>
  Object.keys(running.at).sort().flatMap((on) =>
    presence(process, running, on as ChannelName).assurance === process.form.assurance[0] ? [] : Object.entries(own(process.form.channels, on)?.auth ?? {}).sort().flatMap(
      ([login, { expires, remind }]) => (expires === undefined ? [] : [{ key: `${on} ${login}`, step: expiryOf(login), lasts: expires, remind, on }])
    )
  )

/**
 * The case with its clocks set: what runs on keeps its beginning, what begins with this step begins `at` that time. A step
 * that leads back into a state does not start its deadline anew; logging in again does. Without a time nothing begins.
 */
export const clocked = (process: Composed, was: Case, now: Case, at: Instant | undefined, login?: string): Case => {
  if (at === undefined && was.since === undefined) return now
  const { since: _, ...rest } = now
  if (isOver(process, now)) return rest
  const isProved = (on: string) => presence(process, was, on as ChannelName).assurance !== process.form.assurance[0]
  const clocks = [
    ...deadlinesOf(process, now).map(({ key }) => [key, own(was.since, key) ?? at] as const),
    // A proof that was handed over begins anew where it arrives.
    ...loginsOf(process, now).map(({ key, on = "" }) => [key, login === key ? at : own(was.since, key) ?? (login === undefined && !isProved(on) ? at : undefined)] as const)
  ].flatMap(([key, since]) => (since === undefined ? [] : [[key, since] as const]))
  return clocks.length === 0 ? rest : { ...rest, since: Object.fromEntries(clocks.sort(([one], [other]) => (one < other ? -1 : 1))) }
}

/** Something that falls due by itself. */
export interface Reminder {
  /** The step that time takes then (`byTime`). */
  readonly step: StepName
  /** The declared state whose deadline it is; absent for a login. */
  readonly state?: StateName
  /** The channel on which a login expires; absent for a deadline. */
  readonly on?: ChannelName
  /** Since when it runs. */
  readonly since: Instant
  readonly due: Instant
  /** When to remind somebody before, never before it began to run; absent where no `remind` is declared. */
  readonly remindAt?: Instant
  readonly isDue: boolean
}

/**
 * Everything that runs in this case and when each is due, the soonest first. Calendar time is counted in the time zone (an
 * IANA name, or an offset such as `+01:00`; absent: UTC). A clock whose beginning the case does not know, because no
 * step was told the time, begins `now`. Nothing runs in a case that is settled.
 */
export const remindersOf = (process: Composed, running: Case, now: Instant, { timeZone = "UTC" }: { readonly timeZone?: string } = {}): ReadonlyArray<Reminder> => {
  if (isOver(process, running)) return []
  const isTimed = running.since !== undefined
  return [...deadlinesOf(process, running), ...loginsOf(process, running)].flatMap(({ key, lasts, on, remind, state, step }): ReadonlyArray<Reminder> => {
    const known = own(running.since, key)
    // Of several logins on a channel only those that were taken run.
    if (known === undefined && on !== undefined && isTimed) return []
    const since = known ?? now
    const due = after(since, lasts, timeZone)
    return [{
      step: step as StepName, ...(state === undefined ? {} : { state: state as StateName }), ...(on === undefined ? {} : { on: on as ChannelName }), since, due,
      ...(remind === undefined ? {} : { remindAt: Math.max(since, after(due, remind, timeZone, -1)) as Instant }), isDue: due <= now
    }]
  }).sort((one, other) => one.due - other.due || (one.step < other.step ? -1 : one.step > other.step ? 1 : 0))
}
