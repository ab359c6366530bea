// LawRunner.d.ts
import type { Law } from "@redthread/model";
import * as fc from "fast-check";
export declare const runs: number;
export declare const checkLaw: <A>(law: Law<A>, subjects: fc.Arbitrary<A>, options?: {
    readonly runs?: number;
    readonly seed?: number;
}) => void;
export declare const findBreach: <A>(law: Law<A>, subjects: fc.Arbitrary<A>, options?: {
    readonly runs?: number;
    readonly seed?: number;
}) => A | undefined;

// Constraints.d.ts
import type { Schema } from "effect";
import { SchemaAST } from "effect";
export type Constraint = Schema.Annotations.ToArbitrary.FilterConstraint<unknown>;
export interface Demands {
    readonly constraint: Constraint;
    readonly passes: (value: unknown) => boolean;
}
export declare const demandsOf: (ast: SchemaAST.AST, inherited?: Constraint) => Demands;

// Scalars.d.ts
import type { Schema } from "effect";
import * as fc from "fast-check";
import type { Constraint } from "./Constraints.ts";
export declare const textArbitrary: (constraint?: Constraint) => fc.Arbitrary<string>;
export declare const numberArbitrary: (constraint?: Constraint) => fc.Arbitrary<number>;
export declare const bigIntArbitrary: ({ exclusiveMaximum, exclusiveMinimum, ...bounds }?: Constraint) => fc.Arbitrary<bigint>;
export declare const dateArbitrary: ({ maximum, minimum }?: Constraint) => fc.Arbitrary<Date>;
export declare const keyArbitrary: fc.Arbitrary<string>;
export declare const jsonArbitrary: fc.Arbitrary<Schema.Json>;

// SchemaArbitrary.d.ts
import { Schema } from "effect";
import * as fc from "fast-check";
export interface ArbitraryOptions {
    readonly overrides?: ReadonlyArray<readonly [
        schema: Schema.Top,
        arbitrary: fc.Arbitrary<unknown>
    ]>;
    readonly depth?: number;
}
declare const arbitraryKey = "@redthread/testing/arbitrary";
export declare const generatedBy: (arbitrary: fc.Arbitrary<unknown>) => {
    readonly [arbitraryKey]: fc.Arbitrary<unknown>;
};
export declare const arbitraryOf: <A>(schema: Schema.Schema<A>, options?: ArbitraryOptions) => fc.Arbitrary<A>;
export {};

// Arbitraries.d.ts
import { type ChannelEvent, type Entry, type Identifier, Instant, type Thread } from "@redthread/model";
import * as fc from "fast-check";
export declare const moments: fc.Arbitrary<Instant>;
export declare const identifiers: fc.Arbitrary<Identifier>;
export declare const events: fc.Arbitrary<ChannelEvent>;
export declare const entries: fc.Arbitrary<Entry>;
export declare const threads: fc.Arbitrary<Thread>;

// LedgerActions.d.ts
import type { Received } from "@redthread/channel";
import { type ChannelKind, Entry, EventKey, RecordId, TenantId } from "@redthread/model";
import type { Schema } from "effect";
import * as fc from "fast-check";
export declare const ledgerTenants: ReadonlyArray<TenantId>;
export type Belief = "right" | "short" | "long" | "any";
export interface DeliveryAction {
    readonly channel: ChannelKind;
    readonly body: string;
}
export interface AppendAction {
    readonly record: RecordId;
    readonly belief: Belief;
    readonly values: ReadonlyArray<Schema.Json>;
}
export type LedgerAction = {
    readonly do: "archive";
    readonly tenant: TenantId;
    readonly deliveries: ReadonlyArray<DeliveryAction>;
} | {
    readonly do: "park";
    readonly tenant: TenantId;
    readonly delivery: DeliveryAction;
    readonly reason: string;
} | {
    readonly do: "commit";
    readonly tenant: TenantId;
    readonly settles: DeliveryAction | undefined;
    readonly keys: ReadonlyArray<{
        readonly key: EventKey;
        readonly revision: number;
    }>;
    readonly appends: ReadonlyArray<AppendAction>;
} | {
    readonly do: "race";
    readonly tenant: TenantId;
    readonly record: RecordId;
    readonly writers: number;
} | {
    readonly do: "reopen";
} | {
    readonly do: "crash";
};
export declare const ledgerActions: fc.Arbitrary<ReadonlyArray<LedgerAction>>;
export declare const receivedOf: (tenant: TenantId, { body: text, channel }: DeliveryAction) => Received;
export declare const entryOf: (number: number, value: Schema.Json) => Entry;

// LedgerModel.d.ts
import type { Received } from "@redthread/channel";
import type { Commit, DeliveryRef, LedgerReason } from "@redthread/ledger";
import type { Entry, EventKey, RecordId, TenantId } from "@redthread/model";
export interface ModelDelivery {
    readonly received: Received;
    state: "waiting" | "settled" | "parked";
    reason: string;
}
export declare class LedgerModel {
    #private;
    readonly tenant: TenantId;
    readonly deliveries: Array<ModelDelivery>;
    readonly counted: Array<{
        readonly key: EventKey;
        readonly revision: number;
    }>;
    readonly entries: Array<{
        readonly record: RecordId;
        readonly entry: Entry;
    }>;
    constructor(tenant: TenantId);
    find({ channel, checksum }: DeliveryRef): ModelDelivery | undefined;
    stream(record: RecordId): ReadonlyArray<Entry>;
    archive(received: Received): boolean;
    commit(commit: Commit): LedgerReason["_tag"] | undefined;
}

// LedgerRun.d.ts
import { type Asked, type DeliveryRef, type History, Ledger, type LedgerError } from "@redthread/ledger";
import type { EventKey, RecordId, TenantId } from "@redthread/model";
import { Effect } from "effect";
import { LedgerModel } from "./LedgerModel.ts";
export interface Client {
    readonly model: LedgerModel;
    readonly acknowledged: Array<DeliveryRef>;
    readonly committed: Array<Asked>;
    readonly refused: Array<Asked>;
    readonly differences: Array<string>;
}
export declare const newClient: (tenant: TenantId) => Client;
export declare const perform: (client: Client, action: {
    readonly do: "archive";
    readonly tenant: TenantId;
    readonly deliveries: ReadonlyArray<import("./LedgerActions.ts").DeliveryAction>;
} | {
    readonly do: "park";
    readonly tenant: TenantId;
    readonly delivery: import("./LedgerActions.ts").DeliveryAction;
    readonly reason: string;
} | {
    readonly do: "commit";
    readonly tenant: TenantId;
    readonly settles: import("./LedgerActions.ts").DeliveryAction | undefined;
    readonly keys: ReadonlyArray<{
        readonly key: EventKey;
        readonly revision: number;
    }>;
    readonly appends: ReadonlyArray<import("./LedgerActions.ts").AppendAction>;
} | {
    readonly do: "race";
    readonly tenant: TenantId;
    readonly record: RecordId;
    readonly writers: number;
}) => Effect.Effect<void, LedgerError, Ledger>;
export declare const inspect: (client: Client) => Effect.Effect<History, LedgerError, Ledger>;

// LedgerKit.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import { Layer } from "effect";
export interface LedgerStore {
    readonly layer: Layer.Layer<Ledger, LedgerError>;
    readonly afterCrash?: () => LedgerStore;
    readonly dispose?: () => void;
}
export interface KitCheck {
    readonly title: string;
    readonly run: () => Promise<void>;
}
export interface KitOptions {
    readonly runs?: number;
    readonly seed?: number;
}
export declare const ledgerKit: (name: string, store: Layer.Layer<Ledger, LedgerError> | (() => LedgerStore), options?: KitOptions) => ReadonlyArray<KitCheck>;

// ProcessGenerators.d.ts
import { type Composed, type Walk } from "@redthread/process";
import * as fc from "fast-check";
export declare const processJson: fc.Arbitrary<unknown>;
export declare const composedProcesses: fc.Arbitrary<Composed>;
export declare const walks: fc.Arbitrary<Walk>;

// IdentityHistories.d.ts
import * as Identity from "@redthread/identity";
import * as fc from "fast-check";
export declare const identityHistoryPolicy: Identity.Policy;
export declare const identityHistory: fc.Arbitrary<ReadonlyArray<Identity.Evidence>>;
export declare const identityTrial: (resolver?: Identity.Resolver, policy?: Identity.Policy) => fc.Arbitrary<Identity.Trial>;
export declare const customerRegister: (assign?: typeof Identity.assign) => fc.Arbitrary<Identity.Register>;
export interface IdentityCoverage {
    readonly histories: number;
    readonly merge: number;
    readonly split: number;
    readonly retraction: number;
    readonly allThree: number;
    readonly review: number;
    readonly generic: number;
}
export declare const identityCoverage: (histories: ReadonlyArray<ReadonlyArray<Identity.Evidence>>) => IdentityCoverage;
