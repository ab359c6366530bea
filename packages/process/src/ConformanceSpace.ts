/**
 * What can happen in a process, as a log may show it: situations are the cases that `step` leads to, whatever values the
 * facts have; customers turn up on every channel by their own choice, so changing the channel is no move of its own.
 */
import type { ChannelName, StepName } from "@redthread/model"
import { type Case, tell, timed, unopened } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { authOf, own } from "./Form.ts"
import { machineOf } from "./Machine.ts"
import type { Moves } from "./NetSpace.ts"
import { offered, step } from "./Step.ts"

/** A step somewhere. */
export interface StepOn {
  readonly step: string
  readonly channel: ChannelName
  /** Time took it; nobody has to have seen it. */
  readonly byTime: boolean
}

/** One event as it is compared: its step, the channel where the log tells one, and the facts that were told with it. */
export interface Seen {
  readonly step: string
  readonly channel?: string
  readonly facts?: ReadonlyArray<string>
}

/** The situations of one process, found as they are asked for; each has a number, 0 is that before anybody said anything. */
export interface CaseSpace {
  readonly size: () => number
  readonly caseAt: (at: number) => Case
  /** Every step that customers, the company or time can take: indexes into `steps`, with the situations they lead to. */
  readonly movesOf: (at: number) => Moves
  /** The moves that explain the event. */
  readonly explaining: (at: number, event: Seen) => Moves
  readonly stepAt: (move: number) => StepOn | undefined
}

const textOf = ({ at, known, state }: Case): string => JSON.stringify([state, known, Object.entries(at).sort(([one], [other]) => (one < other ? -1 : 1))])

/** The space of a process: only the first situation is known. */
export const caseSpace = (process: Composed): CaseSpace => {
  const numbers = new Map<string, number>()
  const cases: Array<Case> = []
  const steps: Array<StepOn> = []
  const stepNumbers = new Map<string, number>()
  const moves: Array<Moves | undefined> = []
  /** For each situation what can be done on each channel, as far as it was asked for. */
  const offers: Array<Array<ReadonlyArray<readonly [number, number]> | undefined>> = []

  const numberOf = (running: Case): number => {
    const key = textOf(running)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, cases.length)
    moves.push(undefined)
    offers.push([])
    return cases.push(running) - 1
  }
  const stepNumber = (one: StepOn): number => {
    const key = `${one.byTime ? "time" : ""} ${one.channel} ${one.step}`
    const known = stepNumbers.get(key)
    if (known !== undefined) return known
    stepNumbers.set(key, steps.length)
    return steps.push(one) - 1
  }
  numberOf(unopened(process))

  /** All that can be done on one channel. */
  const on = (running: Case, channel: ChannelName): ReadonlyArray<readonly [number, number]> => {
    const take = (name: StepName, byTime: boolean): ReadonlyArray<readonly [number, number]> => {
      const outcome = step(process, running, { channel, step: name, byTime })
      return outcome._tag === "Taken" ? [[stepNumber({ step: name, channel, byTime }), numberOf(outcome.case)]] : []
    }
    return [...offered(process, running, channel).flatMap((offer) => take(offer.step, false)), ...timed(process, running, channel).flatMap((name) => take(name, true))]
  }
  const asMoves = (pairs: ReadonlyArray<readonly [number, number]>): Moves => ({ transitions: pairs.map(([move]) => move), targets: pairs.map(([, to]) => to) })
  const onChannel = (at: number, channel: number): ReadonlyArray<readonly [number, number]> =>
    (offers[at] as Array<ReadonlyArray<readonly [number, number]> | undefined>)[channel] ??= on(cases[at] as Case, process.channels[channel] as ChannelName)
  const movesOf = (at: number): Moves => moves[at] ??= asMoves(process.channels.flatMap((_, channel) => onChannel(at, channel)))
  const explaining = (at: number, { channel, facts = [], step: name }: Seen): Moves => {
    const running = cases[at] as Case
    const told = (where: ChannelName): Case => tell(process, running, where, Object.fromEntries(facts.map((fact) => [fact, null])))
    const possible = process.channels.flatMap((one, i) =>
      channel !== undefined && one !== channel ? [] : facts.length === 0 ? onChannel(at, i) : on(told(one), one))
    return asMoves(possible.filter(([move]) => steps[move]?.step === name))
  }
  return { size: () => cases.length, caseAt: (at) => cases[at] as Case, movesOf, explaining, stepAt: (move) => steps[move] }
}

/** Whether a step of this name is a login, a logout, its expiry or a handover on any channel: it leaves the state of the process as it is. */
export const leavesState = (process: Composed, name: string): boolean =>
  process.channels.some((channel) => {
    const binding = own(process.form.channels, channel)
    return authOf(binding, name) !== undefined || (name.startsWith("handover ") && own(binding?.handover, name.slice("handover ".length)) !== undefined)
  })

/** Whether any channel or time can take a step of this name. */
export const knowsStep = (process: Composed, name: string): boolean => machineOf(process.form).targets.has(name) || leavesState(process, name)
