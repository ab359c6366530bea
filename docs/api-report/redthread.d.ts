export * as Assess from "@redthread/assess";

export * as Channel from "@redthread/channel";

export * as Identity from "@redthread/identity";

export * as Interchange from "@redthread/interchange";

export * as Journey from "@redthread/journey";

export * as Ledger from "@redthread/ledger";

export * as Model from "@redthread/model";

export * as Process from "@redthread/process";

export * as Standards from "@redthread/standards";

export * as Switchboard from "@redthread/switchboard";

export * as Triage from "@redthread/triage";

// Redthread.d.ts
import type { Received } from "@redthread/channel";
import { type Ledger, type LedgerError } from "@redthread/ledger";
import * as Switchboard from "@redthread/switchboard";
import { Effect, Layer } from "effect";
export interface RedthreadOptions extends Partial<Switchboard.Composition> {
    readonly adapters: Switchboard.Composition["adapters"];
    readonly ledger: string | Layer.Layer<Ledger, LedgerError>;
    readonly limits?: Switchboard.WebhookLimits;
    readonly workers?: Switchboard.WorkerOptions;
}
export type RedthreadServices = Layer.Success<ReturnType<typeof layerOf>>;
export interface Redthread extends AsyncDisposable {
    readonly webhook: (adapter: string, request: Request, from?: string) => Promise<Response>;
    readonly deliver: (received: Received) => Promise<Switchboard.Settled>;
    readonly settled: () => Promise<number>;
    readonly overview: (typed: string) => Promise<ReadonlyArray<Switchboard.Seen>>;
    readonly send: (say: Switchboard.Say) => Promise<Switchboard.Planned>;
    readonly act: (action: Switchboard.Action, acting: Switchboard.Acting) => Promise<Switchboard.Acted>;
    readonly open: () => Promise<ReadonlyArray<Switchboard.OpenDecision>>;
    readonly decide: (id: string, answer: string, word: Switchboard.Word) => Promise<Switchboard.Decided>;
    readonly run: <A, E>(effect: Effect.Effect<A, E, RedthreadServices>) => Promise<A>;
    readonly close: () => Promise<void>;
}
declare const layerOf: ({ ledger, limits, workers, ...given }: RedthreadOptions) => Layer.Layer<Switchboard.AgentActions | Switchboard.Composed | Switchboard.Decisions | Switchboard.Intake | Ledger | Switchboard.LiveOverview | Switchboard.MasterData | Switchboard.Media | Switchboard.Outbox | Switchboard.People | Switchboard.Pulling | Switchboard.Reader | Switchboard.Reminders | Switchboard.Scribe | Switchboard.Settling | Switchboard.Webhooks, LedgerError | import("@redthread/channel").Misfit, never>;
export declare const createRedthread: (options: RedthreadOptions) => Promise<Redthread>;
export {};
