/** Over how many hands the work is spread: one process alone, unless a cluster says otherwise. */
import type { Received } from "@redthread/channel"
import type { LedgerError } from "@redthread/ledger"
import type { RecordId } from "@redthread/model"
import { Context, Effect, type Scope } from "effect"

/** A delivery on its way to whoever settles it. */
export interface Going {
  readonly received: Received
  /** The record that it is most about, if that can be told. */
  readonly record: Effect.Effect<RecordId | undefined>
}

/** How the deliveries that a process keeps find the process that settles them. */
export interface Spread {
  /** How many are handed over from here before the first is settled. Alone, they take effect in the order of their arrival. */
  readonly atOnce: number
  /**
   * How long, in milliseconds, a delivery may stay unsettled before those who kept it are taken for dead and it is sent again;
   * `undefined` where nobody else could have it in hand.
   */
  readonly patience: number | undefined
  /** Given how to settle here, how to have it settled by whom it belongs to; returns when that is done. */
  readonly over: (here: (received: Received) => Effect.Effect<void, LedgerError>) => Effect.Effect<(going: Going) => Effect.Effect<void, LedgerError>, never, Scope.Scope>
}

/** One process, which settles all it keeps itself. */
export const alone: Spread = { atOnce: 64, patience: undefined, over: (here) => Effect.succeed(({ received }) => here(received)) }

/** The spread of this application: alone where no layer says otherwise. */
export const Spread: Context.Reference<Spread> = Context.Reference("@redthread/switchboard/Spread", { defaultValue: () => alone })
