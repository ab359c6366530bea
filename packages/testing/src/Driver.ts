/**
 * What a team writes so that its implementation can be tested: how a customer turns up on a channel, takes a step there,
 * and what they see. Methods may answer at once, by a promise or by an Effect.
 */
import { Effect, Schema } from "effect"

/** An answer of the implementation: at once, by a promise or by an Effect. One that throws, rejects or fails is reported. */
export type Answer<A> = A | PromiseLike<A> | Effect.Effect<A, unknown>

/**
 * What a channel shows the customer now. What is left out is not compared, and the report says so (`Report.unseen`).
 * `offers`: the steps they can take, each with the facts it asks for (a mere list of names leaves the questions out);
 * `shows`: the facts they see, each with its value (a mere list leaves the values out); `state`: how far the matter is;
 * `assurance`: how sure the channel is of the person. All names are those of the process; `handover hotline` is a step too.
 * Where the company decides, an offer of the event (`decide`) stands for all its outcomes.
 */
export const Seen = Schema.Struct({
  offers: Schema.optionalKey(Schema.Union([Schema.Record(Schema.String, Schema.Array(Schema.String)), Schema.Array(Schema.String)])),
  shows: Schema.optionalKey(Schema.Union([Schema.Record(Schema.String, Schema.Json), Schema.Array(Schema.String)])),
  state: Schema.optionalKey(Schema.String),
  assurance: Schema.optionalKey(Schema.String)
})
export type Seen = typeof Seen.Type

/**
 * What became of a step, where there is more to say than that it was taken. `refused`: the implementation said no, and why;
 * `step`: what really happened where the company decides, such as `decide:approved`.
 */
export const Performed = Schema.Struct({ refused: Schema.optionalKey(Schema.String), step: Schema.optionalKey(Schema.String) })
export type Performed = typeof Performed.Type

/** A new customer whom nobody knows yet. */
export interface Newcomer {
  /** From 1, another one for each customer of a check; every check starts anew. */
  readonly number: number
  /** What is true of them, in the encoding of JSON: what their account holds, and what they answer when asked. */
  readonly facts: Readonly<Record<string, Schema.Json>>
  /**
   * Lets fast-check's scheduler decide when to go on, in checks of what happens at the same time; goes on at once in
   * others. For implementations that run in the test itself: wait for it wherever they would wait for a database.
   */
  readonly pause: () => Promise<void>
}

/** How one channel is used. Facts in `answers` are those that the process asks for, in the encoding of JSON. */
export interface ChannelDriver<Customer> {
  /**
   * The customer turns up here by their own choice, or comes back. Absent: nothing is to be done, and coming back to the
   * same channel is not tested. Not called after a handover.
   */
  readonly arrive?: (customer: Customer) => Answer<void>
  /** The customer takes a step: an event, a login or logout, or `handover hotline`, after which they are there. */
  readonly perform: (customer: Customer, step: string, answers: Readonly<Record<string, Schema.Json>>) => Answer<Performed | void>
  /** What the customer sees here. Must change nothing. */
  readonly observe: (customer: Customer) => Answer<Seen>
}

/** An implementation of a process, channel by channel. Channels without a driver are not visited. */
export interface Driver<Customer> {
  /** Called before each story; `Customer` is whatever the channels need, such as an account's number and a cookie jar. */
  readonly begin: (newcomer: Newcomer) => Answer<Customer>
  /** Called after each story, however it ended. */
  readonly end?: (customer: Customer) => Answer<void>
  readonly channels: Readonly<Record<string, ChannelDriver<Customer>>>
  /**
   * Lets time pass until it takes this step: an `onTimeout`, or `login expires`; `after` is the ISO 8601 duration declared.
   * Nothing else may happen meanwhile. Absent: time stands still in all stories.
   */
  readonly wait?: (customer: Customer, step: string, after: string | undefined) => Answer<void>
}

/** Any answer as an Effect that fails with whatever was thrown. */
export const asked = <A>(answer: () => Answer<A>): Effect.Effect<A, unknown> =>
  Effect.suspend(() => {
    const given = answer()
    return Effect.isEffect(given) ? given : Effect.tryPromise({ try: () => Promise.resolve(given), catch: (error) => error })
  }).pipe(Effect.catchDefect((defect) => Effect.fail(defect)))
