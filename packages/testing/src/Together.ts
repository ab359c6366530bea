/** Things that happen at the same time: one customer on two channels, or two customers; fast-check's scheduler decides what comes first. */
import type { ChannelName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Effect, type Schema } from "effect"
import * as fc from "fast-check"
import type { Customer } from "./Customers.ts"
import { differences, type Disagreement, saidOf } from "./Disagreement.ts"
import type { Seen } from "./Driver.ts"
import { storyOf } from "./Stories.ts"
import { type Attempt, attempt, type Differs, type Ended, factsOf, farewell, learn, look, newcomer, playAll, type Running, type Subject, tellStory, turnUp } from "./StoryRun.ts"

/** What decides who comes first. */
export type Scheduler = fc.Scheduler

/** One customer, and what they then do on two channels at once: numbers choose among what is possible there. */
export interface OnTwoChannels {
  readonly customer: Customer
  readonly pair: number
  readonly left: ReadonlyArray<number>
  readonly right: ReadonlyArray<number>
}

/** As many schedulers as a situation is to be tried, each in another order. They let everything settle before they choose what comes next. */
export const schedulers = (orders: number, settle: () => Promise<void>): fc.Arbitrary<ReadonlyArray<Scheduler>> =>
  fc.tuple(...Array.from({ length: orders }, () => fc.scheduler({ act: (follow) => Effect.runPromise(Effect.andThen(Effect.promise(settle), Effect.promise(follow))) })))

/** Customers who do something on two channels at once. */
export const onTwoChannels = (customers: fc.Arbitrary<Customer>): fc.Arbitrary<OnTwoChannels> => {
  const steps = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 2 })
  return fc.record({ customer: customers, pair: fc.nat({ max: 99 }), left: steps, right: steps }, { noNullPrototype: true })
}

interface Branch {
  readonly on: ChannelName
  readonly steps: ReadonlyArray<string>
}

/** What a customer who does these steps on the channel takes, as far as they are possible there. */
const branchOn = (process: Process.Composed, from: Process.Case, on: ChannelName, numbers: ReadonlyArray<number>): Branch => {
  const steps: Array<string> = []
  let at = Process.arrive(process, from, on)
  for (const number of numbers) {
    const offers = Process.offered(process, at, on).filter(({ kind }) => kind !== "handover")
    const chosen = offers[number % Math.max(1, offers.length)]
    const outcome = chosen === undefined ? undefined : Process.step(process, at, { channel: on, step: chosen.step })
    if (chosen === undefined || outcome?._tag !== "Taken") break
    steps.push(chosen.step)
    at = outcome.case
  }
  return { on, steps }
}

const branchesOf = ({ channels, process }: Subject<unknown>["stage"], at: Process.Case, { left, pair, right }: OnTwoChannels): readonly [Branch, Branch] | undefined => {
  const pairs = channels.flatMap((one) => channels.flatMap((other) => (one < other ? [[one, other] as const] : [])))
  const possible = pairs.map(([one, other]) => [branchOn(process, at, one, left), branchOn(process, at, other, right)] as const)
    .filter(([one, other]) => one.steps.length > 0 && other.steps.length > 0)
  return possible[pair % Math.max(1, possible.length)]
}

/** Every order of two lists that keeps the order of each. */
const merged = <A>([first, ...others]: ReadonlyArray<A>, right: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> => {
  const [second, ...rest] = right
  if (first === undefined || second === undefined) return [[...(first === undefined ? [] : [first, ...others]), ...right]]
  return [...merged(others, right).map((order) => [first, ...order]), ...merged([first, ...others], rest).map((order) => [second, ...order])]
}

/** What differs if the steps were taken in this order, and then looked at on both channels. */
const differsIn = (process: Process.Composed, running: Running<unknown>, order: ReadonlyArray<Attempt>, looks: ReadonlyArray<readonly [ChannelName, Seen]>): ReadonlyArray<Disagreement> => {
  const values = new Map<string, Schema.Json | undefined>(running.values)
  let at = running.case
  for (const { answers, on, refused, step } of order) {
    const outcome = Process.step(process, at, { channel: on, step })
    if (outcome._tag === "Taken" && refused !== undefined) return [{ _tag: "Refused", on, step, because: refused }]
    if (outcome._tag === "Refused" && refused === undefined) return [{ _tag: "WrongStep", on, step, because: outcome.because }]
    if (outcome._tag === "Refused") continue
    learn(process, { facts: running.facts, values }, outcome, answers)
    at = outcome.case
  }
  return looks.flatMap(([on, seen]) => {
    at = Process.arrive(process, at, on)
    return differences(process, at, values, on, seen, new Set(at.known))
  })
}

const named = ({ on, steps }: Branch): string => `${steps.map((step) => `“${step}”`).join(" and ")} on ${on}`

const onBoth = Effect.fnUntraced(function*<C>(subject: Subject<C>, running: Running<C>, [left, right]: readonly [Branch, Branch], scheduler: Scheduler, hold: (held: boolean) => void) {
  const { process } = subject.stage
  const channels = [left.on, right.on]
  for (const on of channels) {
    yield* turnUp(subject, running.person, on)
    running.case = Process.arrive(process, running.case, on)
  }
  const taking = { ...subject, turn: (during: string) => scheduler.schedule(Promise.resolve(), during) }
  const along = Effect.fnUntraced(function*({ on, steps }: Branch) {
    const tried: Array<Attempt> = []
    for (const step of steps) tried.push(yield* attempt(taking, running, on, { step, anew: false }))
    return tried
  })
  hold(true)
  const both = Effect.runPromise(Effect.result(Effect.all([along(left), along(right)], { concurrency: "unbounded" })))
  const taken = yield* Effect.promise(() => scheduler.waitFor(both))
  hold(false)
  const [one, other] = yield* Effect.fromResult(taken)
  const looks: Array<readonly [ChannelName, Seen]> = []
  for (const on of channels) {
    yield* turnUp(subject, running.person, on)
    looks.push([on, yield* look(subject, running.person, on)])
  }
  const explained = merged(one, other).map((order) => differsIn(process, running, order, looks))
  const nearest = explained.reduce((best, found) => (found.length < best.length ? found : best))
  const found: ReadonlyArray<Disagreement> = nearest.length === 0 ? [] : [{
    _tag: "NotInOrder", on: left.on, steps: [named(left), named(right)], nearest: nearest.map(saidOf)
  }]
  return found
})

/** The story of one customer, and then what they do on two channels at once: some order of it has to explain what came of it. */
export const tellBoth = <C>(subject: Subject<C>, both: OnTwoChannels, number: number, scheduler: Scheduler): Effect.Effect<Ended> => {
  let running: Running<C> | undefined
  let branches: readonly [Branch, Branch] | undefined
  let isHeld = false
  const pause = (): Promise<void> => (isHeld ? scheduler.schedule(Promise.resolve()) : Promise.resolve())
  const hold = (held: boolean): void => {
    isHeld = held
  }
  const ended = (found: ReadonlyArray<Disagreement>): Ended => ({
    actions: running?.actions ?? [],
    story: storyOf(running?.actions ?? []) + (branches === undefined ? "" : ` Then at the same time ${named(branches[0])}, and ${named(branches[1])}.`),
    length: Math.max(0, (running?.actions.length ?? 0) - 1) + (branches?.flatMap(({ steps }) => steps).length ?? 0),
    facts: factsOf(both.customer),
    differences: found
  })
  return newcomer(subject, both.customer, number, pause).pipe(
    Effect.flatMap((begun) => {
      running = begun
      const together: Effect.Effect<ReadonlyArray<Disagreement>, Differs> = Effect.suspend(() => {
        branches = branchesOf(subject.stage, begun.case, both)
        return branches === undefined ? Effect.succeed([]) : onBoth(subject, begun, branches, scheduler, hold)
      })
      return playAll(subject, begun, both.customer.actions).pipe(Effect.andThen(together), Effect.ensuring(Effect.ignore(farewell(subject, begun))))
    }),
    Effect.match({ onFailure: ({ found }) => ended(found), onSuccess: ended })
  )
}

/** The stories of two customers at the same time, who must not notice each other. */
export const tellTwo = <C>(subject: Subject<C>, customers: readonly [Customer, Customer], number: number, scheduler: Scheduler): Effect.Effect<Ended> => {
  const turn = (during?: string): Promise<void> => scheduler.schedule(Promise.resolve(), during)
  const told = (customer: Customer, i: number): Effect.Effect<Ended> => tellStory({ ...subject, turn }, customer, number + i, () => turn())
  return Effect.promise(() => scheduler.waitFor(Effect.runPromise(Effect.all(customers.map(told), { concurrency: "unbounded" })))).pipe(
    Effect.map((both): Ended => {
      const failed = both.find(({ differences: found }) => found.length > 0)
      const other = both.find((ended) => ended !== failed)
      return {
        actions: failed?.actions ?? [],
        story: `${failed?.story ?? ""} At the same time another customer: ${other?.story ?? ""}`,
        length: both.reduce((sum, { length }) => sum + length, 0),
        facts: failed?.facts ?? {},
        differences: failed?.differences ?? []
      }
    })
  )
}
