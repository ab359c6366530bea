/** Asking a vendor what became of a message: when it can know, and what its answers mean. */
import { type FetchError, Rejected, type Tried, Unreachable } from "@redthread/channel"
import { Clock, Effect } from "effect"
import type { Answered } from "./Requests.ts"
import { notFetched, refusedFile } from "./VendorFile.ts"

/** A request may be on its way for as long, in milliseconds: before that a vendor who knows nothing of it is not sure. */
const onItsWay = 60_000

/** That there is no such message; fails as long as it may still arrive. */
export const nowhere = ({ since }: Tried): Effect.Effect<undefined, FetchError> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    now - since >= onItsWay ? Effect.succeed(undefined) : Effect.fail(notFetched(new Unreachable({ text: "It may still be on its way." }))))

/** The vendor's answer where it is one; the reason where it is none. */
export const answered = (answer: Answered): Effect.Effect<Answered, FetchError> =>
  answer.isSuccess && answer.json.value !== null ? Effect.succeed(answer) : Effect.fail(refusedFile(answer.isSuccess ? { ...answer, status: 503 } : answer))

/** That more messages look like it than one, or more than are looked at. */
export const notSure = (text: string): Effect.Effect<never, FetchError> => Effect.fail(notFetched(new Rejected({ code: "not-sure", text })))
