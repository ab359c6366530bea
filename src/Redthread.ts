/** The switchboard for code that does not use Effect: promises in, promises out. */
import type { Received } from "@redthread/channel"
import { type Ledger, type LedgerError, layerMemory, layerSqlite } from "@redthread/ledger"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, ManagedRuntime } from "effect"

/** What a switchboard is made of. */
export interface RedthreadOptions extends Partial<Switchboard.Composition> {
  /** Channels in order of preference; see `@redthread/adapters`. */
  readonly adapters: Switchboard.Composition["adapters"]
  /** The path of an SQLite file, `"memory"` for a throw-away ledger, or any ledger's layer, such as `layerPostgres`. */
  readonly ledger: string | Layer.Layer<Ledger, LedgerError>
  /** What webhook endpoints put up with. */
  readonly limits?: Switchboard.WebhookLimits
  /**
   * What goes on in the background: answers are sent, promises and deadlines fall due, files are fetched, mailboxes asked. With
   * `running: false` another process over the same ledger does that.
   */
  readonly workers?: Switchboard.WorkerOptions
}

/** What effects of the application may use when `run` runs them. */
export type RedthreadServices = Layer.Success<ReturnType<typeof layerOf>>

/** A running switchboard. Every promise rejects with the typed error of the effect behind it (`error._tag` names it). */
export interface Redthread extends AsyncDisposable {
  /** Answers a vendor's call to the endpoint of an adapter: 200 when the delivery is safe. It takes effect afterwards. `from` is the caller's address. */
  readonly webhook: (adapter: string, request: Request, from?: string) => Promise<Response>
  /** Keeps a delivery whose origin the caller vouches for and writes it into its thread. */
  readonly deliver: (received: Received) => Promise<Switchboard.Settled>
  /** Resolves when nothing that was kept waits to take effect; with how many took effect meanwhile. */
  readonly settled: () => Promise<number>
  /** Everybody known by this address or number, each with thread and overview. */
  readonly overview: (typed: string) => Promise<ReadonlyArray<Switchboard.Seen>>
  /** Plans an answer, which goes out by itself; the same `key` plans it once. Rejects with `NotAnswered`, which names the channels that remain. */
  readonly send: (say: Switchboard.Say) => Promise<Switchboard.Planned>
  /** What an agent does: takes over, notes, asks, promises, hands over, takes a step, resolves. */
  readonly act: (action: Switchboard.Action, acting: Switchboard.Acting) => Promise<Switchboard.Acted>
  /** All that waits for a person's decision: deliveries, people, messages. */
  readonly open: () => Promise<ReadonlyArray<Switchboard.OpenDecision>>
  /** Answers one of them; rejects with `NotOpen` where somebody was quicker, `NoAnswer` where it cannot be answered like that. */
  readonly decide: (id: string, answer: string, word: Switchboard.Word) => Promise<Switchboard.Decided>
  /** Runs an effect with the services of the switchboard. */
  readonly run: <A, E>(effect: Effect.Effect<A, E, RedthreadServices>) => Promise<A>
  /** Finishes what is in hand and closes the ledger. */
  readonly close: () => Promise<void>
}

const layerOf = ({ ledger, limits = Switchboard.webhookLimits, workers = {}, ...given }: RedthreadOptions) =>
  Layer.merge(Switchboard.layerWebhooks(limits), Switchboard.layerWorkers(workers)).pipe(
    Layer.provideMerge(Switchboard.layer(Switchboard.compose(given))),
    Layer.provideMerge(typeof ledger !== "string" ? ledger : ledger === "memory" ? layerMemory : layerSqlite({ file: ledger }))
  )

/**
 * Starts a switchboard. Rejects with `Misfit` where the adapters do not fit together, with `LedgerError` where the ledger
 * cannot be opened.
 */
export const createRedthread = async (options: RedthreadOptions): Promise<Redthread> => {
  const runtime = ManagedRuntime.make(layerOf(options))
  await runtime.context()
  const close = () => runtime.dispose()
  return {
    webhook: (adapter, request, from) =>
      runtime.runPromise(Effect.map(Effect.flatMap(Switchboard.Webhooks, ({ handle }) => handle(adapter, Switchboard.callOf(request, from))), Switchboard.responseOf)),
    deliver: (received) =>
      runtime.runPromise(Effect.flatMap(Switchboard.Intake, (intake) => Effect.flatMap(intake.accept(received), (kept) => intake.settle(kept.received)))),
    settled: () => runtime.runPromise(Effect.flatMap(Switchboard.Settling, ({ settleAll }) => settleAll)),
    overview: (typed) => runtime.runPromise(Effect.flatMap(Switchboard.LiveOverview, ({ of }) => of(typed))),
    send: (say) => runtime.runPromise(Effect.flatMap(Switchboard.Outbox, ({ send }) => send(say))),
    act: (action, acting) => runtime.runPromise(Effect.flatMap(Switchboard.AgentActions, ({ act }) => act(action, acting))),
    open: () => runtime.runPromise(Effect.flatMap(Switchboard.Decisions, ({ open }) => open)),
    decide: (id, answer, word) => runtime.runPromise(Effect.flatMap(Switchboard.Decisions, ({ decide }) => decide(id, answer, word))),
    run: (effect) => runtime.runPromise(effect),
    close,
    [Symbol.asyncDispose]: close
  }
}
