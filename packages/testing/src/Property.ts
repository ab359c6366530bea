/** Property tests for teams: generated customers use a real implementation, and it must do what the process says. */
import type * as Process from "@redthread/process"
import { Duration, Effect, Schema } from "effect"
import * as fc from "fast-check"
import { type Coverage, Counted } from "./Coverage.ts"
import { Customers, type FactGenerators } from "./Customers.ts"
import { Disagreement, saidOf } from "./Disagreement.ts"
import type { Driver, Seen } from "./Driver.ts"
import { Action, type Stage } from "./Stories.ts"
import { type Ended, type Subject, tellStory } from "./StoryRun.ts"
import { onTwoChannels, type Scheduler, schedulers, tellBoth, tellTwo } from "./Together.ts"

/** The shortest story found in which the implementation and the process differ. */
export const Failure = Schema.Struct({
  /** What happened, in order, up to the differences or to what was done at the same time. */
  actions: Schema.Array(Action),
  /** How many steps, waits, handovers and changes of channel it takes after the first arrival. */
  length: Schema.Int,
  /** What was true of the customer. */
  facts: Schema.Record(Schema.String, Schema.Json),
  differences: Schema.NonEmptyArray(Disagreement),
  /** The story and its differences in plain English. */
  story: Schema.String,
  /** Together with the seed the way to this story: a check with both plays it at once. */
  path: Schema.String,
  /** Customers for whom all was well before. */
  after: Schema.Int
})
export type Failure = typeof Failure.Type

/** What a check found. */
export interface Report {
  readonly process: string
  /** Customers who were generated, without those of the search for a shorter story. */
  readonly runs: number
  readonly seed: number
  /** Absent where the implementation did what the process says. */
  readonly failure?: Failure
  /** What the customers before a failure did of all that can be done. */
  readonly coverage: Coverage
  /** Channels of the process without a driver: nothing was tested there. */
  readonly unvisited: ReadonlyArray<string>
  /** What channels never told, so that nobody compared it, such as `web: state`. */
  readonly unseen: ReadonlyArray<string>
}

/** The implementation does something else than the process says; `message` tells the story. */
export class PropertyFailed extends Schema.TaggedError<PropertyFailed>()("PropertyFailed", { process: Schema.String, seed: Schema.Int, failure: Failure }) {
  override get message(): string {
    const { failure, process, seed } = this
    return `${process}: the implementation does something else than the process says.\n${failure.story}\n` +
      `(found after ${failure.after} customers for whom all was well; again: { seed: ${seed}, path: ${JSON.stringify(failure.path)} })`
  }
}

/** How a property is tested; all of it may be left out. */
export interface PropertySettings {
  /** The most that happens in a story after the first arrival; 12 unless told otherwise. */
  readonly length?: number
  /** How long the implementation may take for one answer; 2 seconds unless told otherwise. */
  readonly patience?: Duration.Input
  /** Generators for facts whose schemas say too little, by name; values in the encoding of JSON. */
  readonly facts?: FactGenerators
  /** How many further stories are played in the search for a shorter one; 500 unless told otherwise. */
  readonly tries?: number
  /** Whether later customers prefer what none did before them; they do unless told otherwise. */
  readonly guided?: boolean
  /**
   * How long to wait until an implementation has nothing to do any more but what the scheduler holds back; one turn of the
   * event loop unless told otherwise, which is right within one program. For checks of what happens at the same time.
   */
  readonly settle?: Duration.Input
}

/** How a check is run; all of it may be left out. */
export interface CheckSettings {
  /** How many customers are generated; 100 unless told otherwise. */
  readonly runs?: number
  /** Makes a check repeatable; drawn by chance and reported where it is absent. */
  readonly seed?: number
  /** The `path` of a failure, to play its story at once; needs its seed and the same settings. */
  readonly path?: string
  /**
   * What happens at the same time: `channels`: after a story one customer acts on two channels at once, and what comes of
   * it must be what some order of those steps leads to; `customers`: two customers at once, who must not notice each other.
   * Absent: one thing after the other.
   */
  readonly together?: "channels" | "customers"
}

/** A process and its implementation, ready to be compared. */
export interface Property {
  /** Compares, and reports what was found as data. */
  readonly check: (settings?: CheckSettings) => Promise<Report>
  /** Compares, and rejects with `PropertyFailed` where something differs: for `it(…, () => property.assert())`. */
  readonly assert: (settings?: CheckSettings) => Promise<Report>
  /** The same as an Effect. */
  readonly run: (settings?: CheckSettings) => Effect.Effect<Report, PropertyFailed>
}

const stageOf = <C>(process: Process.Composed, { channels, wait }: Driver<C>): Stage => {
  const driven = process.channels.filter((channel) => Object.hasOwn(channels, channel))
  return { process, channels: driven, returnsTo: driven.filter((channel) => channels[channel]?.arrive !== undefined), canWait: wait !== undefined }
}

const kinds = ["offers", "shows", "state", "assurance"] as const

/** What is noted while customers come and go: who was fine, what they did and saw, up to the first difference; and the last difference. */
class Notes {
  readonly counted = new Counted()
  readonly told = new Set<string>()
  number = 0
  fine = 0
  tries: number
  failed: Ended | undefined

  constructor(tries: number) {
    this.tries = tries
  }

  saw(on: string, seen: Seen): void {
    for (const kind of kinds) if (seen[kind] !== undefined) this.told.add(`${on}: ${kind}`)
  }

  /** Whether the search for a shorter story has gone on long enough. */
  isEnough(): boolean {
    return this.failed !== undefined && this.tries-- <= 0
  }

  /** Whether all was well. */
  ended(ended: Ended): boolean {
    if (ended.differences.length > 0) this.failed = ended
    else if (this.failed === undefined) this.fine++
    return ended.differences.length === 0
  }
}

const failureOf = ({ differences: [first, ...others], story, ...ended }: Ended, path: string, after: number): Failure | undefined =>
  first === undefined ? undefined : {
    ...ended, differences: [first, ...others], story: `${story} ${[first, ...others].map(saidOf).join(" ")}`.trim(), path, after
  }

type Details = Pick<fc.RunDetails<unknown>, "counterexamplePath" | "errorInstance" | "failed" | "numRuns" | "seed">

/** Runs fast-check; a path is followed after everything before it was generated again, as later customers depend on earlier ones. */
const checked = <A>(stories: fc.Arbitrary<A>, isFine: (story: A) => Promise<boolean>, { path, runs = 100, seed }: CheckSettings): Promise<Details> => {
  const first = Number.parseInt(path ?? "0", 10)
  const seeded = seed === undefined ? {} : { seed }
  if (path !== undefined && first > 0) fc.sample(fc.tuple(stories), { numRuns: first, ...seeded })
  return Promise.resolve(fc.check(fc.asyncProperty(stories, isFine), { numRuns: runs, ...seeded, ...(path === undefined ? {} : { path, endOnFailure: true }) }))
}

/**
 * Compares an implementation with its process. Generated customers begin on any channel, take steps that the process
 * offers, log in and out, are passed on, change channels and come back as they like, let time pass where the driver can,
 * and answer what they are asked. After everything that happens, what the channel shows, asks and offers must be what the
 * process says. Later customers prefer what none did before them. A difference is told by the shortest story that was
 * found: parts are left out as long as it shows, and every shorter way to a situation is tried.
 *
 * ```ts
 * import * as Process from "@redthread/process"
 * import * as Test from "@redthread/testing"
 * import { Schema } from "effect"
 * const Order = Process.make("order", {
 *   version: 1,
 *   facts: { article: Schema.String },
 *   assurance: ["anonymous"],
 *   states: { open: {}, ordered: { goal: true } },
 *   initial: "open",
 *   events: { order: { from: "open", to: "ordered", needs: ["article"] } }
 * })
 * const composed = Process.compose(Order, [Order.channel("web", { affords: { order: {} } })])
 * // The shop under test. Its page forgets what was ordered.
 * const property = Test.property(composed, {
 *   begin: () => ({ ordered: false }),
 *   channels: {
 *     web: {
 *       perform: (shop) => { shop.ordered = true },
 *       observe: (shop) => ({ offers: shop.ordered ? {} : { order: ["article"] }, shows: {} })
 *     }
 *   }
 * })
 * const { failure } = await property.check({ seed: 1 })
 * failure?.story // => "A customer begins on web: “order” on web. web does not show article, although the process does."
 * ```
 */
export const property = <C>(process: Process.Composed, driver: Driver<C>, settings: PropertySettings = {}): Property => {
  const stage = stageOf(process, driver)
  const settle = (): Promise<void> => Effect.runPromise(Effect.sleep(settings.settle ?? Duration.zero))
  const customers = (): Customers =>
    new Customers({ stage, length: settings.length ?? 12, guided: settings.guided ?? true, generators: settings.facts ?? {} })

  const check = (options: CheckSettings = {}): Effect.Effect<Report> =>
    Effect.gen(function*() {
      const notes = new Notes(settings.tries ?? 500)
      const subject: Subject<C> = {
        stage, driver, patience: Duration.fromInputUnsafe(settings.patience ?? "2 seconds"), turn: () => Promise.resolve(),
        took: (from, action) => {
          if (notes.failed === undefined) notes.counted.took(from, action)
        },
        saw: (on, seen) => {
          notes.saw(on, seen)
        }
      }
      const told = (story: Effect.Effect<Ended>): Effect.Effect<boolean> =>
        Effect.suspend(() => (notes.isEnough() ? Effect.succeed(true) : Effect.map(story, (ended) => notes.ended(ended))))
      const inEveryOrder = <A>(tell: (story: A, number: number, scheduler: Scheduler) => Effect.Effect<Ended>) => ([story, schedulers]: readonly [A, ReadonlyArray<Scheduler>]): Promise<boolean> =>
        Effect.runPromise(Effect.gen(function*() {
          for (const scheduler of schedulers) if (!(yield* told(tell(story, ++notes.number, scheduler)))) return false
          return true
        }))
      const made = customers()
      const details = yield* Effect.promise(() =>
        options.together === "channels"
          ? checked(fc.tuple(onTwoChannels(made), schedulers(4, settle)), inEveryOrder((both, number, scheduler) => tellBoth(subject, both, number, scheduler)), options)
          : options.together === "customers"
          ? checked(fc.tuple(fc.tuple(made, made), schedulers(2, settle)), inEveryOrder((two, number, scheduler) => tellTwo(subject, two, number * 2, scheduler)), options)
          : checked(made, (customer) => Effect.runPromise(told(Effect.suspend(() => tellStory(subject, customer, ++notes.number, () => Promise.resolve())))), options)
      )
      if (details.failed && notes.failed === undefined) return yield* Effect.die(details.errorInstance ?? new Error("No customer could be generated."))
      const failure = notes.failed === undefined ? undefined : failureOf(notes.failed, details.counterexamplePath ?? "", notes.fine)
      return {
        process: process.name, runs: details.numRuns, seed: details.seed, ...(failure === undefined ? {} : { failure }),
        coverage: notes.counted.of(stage),
        unvisited: process.channels.filter((channel) => !stage.channels.includes(channel)),
        unseen: stage.channels.flatMap((channel) => kinds.map((kind) => `${channel}: ${kind}`)).filter((what) => !notes.told.has(what))
      }
    })

  const run = (options: CheckSettings = {}): Effect.Effect<Report, PropertyFailed> =>
    Effect.flatMap(check(options), (report) =>
      report.failure === undefined ? Effect.succeed(report) : Effect.fail(new PropertyFailed({ process: report.process, seed: report.seed, failure: report.failure })))

  return {
    check: (options) => Effect.runPromise(check(options)),
    assert: (options) => Effect.runPromise(run(options)),
    run
  }
}
