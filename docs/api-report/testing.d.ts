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
    readonly size?: "xsmall" | "small";
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

// ChannelKitSamples.d.ts
import type { AnyAdapter, ChannelAdapter, Destination, DocumentedCapabilities, OutboundRequest, Received, Speaker } from "@redthread/channel";
import { type Identifier, Instant, type ReceiptStatus } from "@redthread/model";
import { Effect, type Scope } from "effect";
import { HttpClient } from "effect/http";
import type * as fc from "fast-check";
export interface Payload {
    readonly name: string;
    readonly body: Uint8Array | string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly evidence?: Received["evidence"];
    readonly speaker?: Speaker;
    readonly isOptOut?: boolean;
    readonly customer?: ReadonlyArray<Pick<Identifier, "namespace" | "value" | "scope">>;
}
export type Signature = Readonly<Record<string, string>> | Uint8Array;
export interface Signing {
    readonly sign: (received: Received, at: Instant) => Signature;
    readonly earlier?: (received: Received, at: Instant) => Signature;
    readonly lifetime?: number;
    readonly covers?: "bytes" | "content" | "sender";
}
export type Fate = "sent" | "silent" | "unreachable" | "limited" | "rejected" | "optedOut" | "windowClosed";
export interface Connected {
    readonly send: ChannelAdapter["send"];
    readonly requests?: () => number;
}
export type Exemptible = "channel/reissue-revises" | "channel/verified" | "channel/identifiers-together" | "channel/opt-out" | "channel/no-echo";
export interface Samples<Wire = unknown> {
    readonly payloads: readonly [
        Payload,
        ...ReadonlyArray<Payload>
    ];
    readonly wires?: fc.Arbitrary<Wire>;
    readonly signing?: Signing;
    readonly reissues?: ReadonlyArray<readonly [
        first: Payload,
        again: Payload
    ]>;
    readonly messageId?: string;
    readonly receipt?: (status: ReceiptStatus, target: string, at: Instant) => Payload;
    readonly documented?: DocumentedCapabilities;
    readonly destination?: Destination;
    readonly shows?: (request: OutboundRequest) => ReadonlyArray<Payload>;
    readonly outcomes?: Partial<Readonly<Record<Fate, Effect.Effect<Connected, unknown, Scope.Scope>>>>;
    readonly exempt?: Partial<Readonly<Record<Exemptible, string>>>;
}
export type AnySamples = Samples;
export declare const kitNow: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
export declare const received: (adapter: AnyAdapter, payload: Payload, at?: Instant) => Received;
export interface Answer {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: string;
}
export declare const overHttp: (connect: Effect.Effect<AnyAdapter, never, HttpClient.HttpClient>, answers: Readonly<Record<"sent" | "limited", Answer>> & Partial<Readonly<Record<Exclude<Fate, "silent" | "unreachable">, Answer>>>) => NonNullable<Samples["outcomes"]>;

// ChannelKitDeliveries.d.ts
import { type AnyAdapter, type Outcome, type Received } from "@redthread/channel";
import { type ChannelEvent, type Pointer } from "@redthread/model";
import { Effect, Schema } from "effect";
import * as fc from "fast-check";
import { type AnySamples, type Payload } from "./ChannelKitSamples.ts";
export interface KitSettings {
    readonly runs: number;
    readonly mutations: number;
    readonly seed: number;
    readonly size: "xsmall" | "small";
}
export interface Scene {
    readonly adapter: AnyAdapter;
    readonly samples: AnySamples;
    readonly settings: KitSettings;
}
export interface Delivered {
    readonly by: string;
    readonly payload: Payload;
    readonly received: Received;
}
export declare const outcomeOf: (adapter: AnyAdapter, received: Received) => Effect.Effect<Outcome>;
export declare const eventsOf: (adapter: AnyAdapter, received: Received) => Effect.Effect<ReadonlyArray<ChannelEvent>>;
export declare const sampleDeliveries: ({ adapter, samples }: Scene) => ReadonlyArray<Delivered>;
export declare const wiresOf: ({ adapter, samples, settings }: Scene) => fc.Arbitrary<unknown>;
export declare const generatedWires: (scene: Scene) => readonly unknown[];
export declare const deliveryOf: ({ adapter, settings }: Scene, wire: unknown, number: number) => Delivered;
export declare const damagedDeliveries: (scene: Scene) => readonly Delivered[];
export declare const withValueAt: (document: Schema.Json, at: Pointer, value: Schema.Json) => Schema.Json;
export interface Split {
    readonly whole: Received;
    readonly singles: ReadonlyArray<Received>;
    readonly quiet: ReadonlyArray<Received>;
}
export declare const splitOf: (adapter: AnyAdapter, document: Schema.Json, events: ReadonlyArray<ChannelEvent>) => Split | undefined;
export declare const asWritten: (json: unknown) => Schema.Json;
export declare const leafValues: (document: Schema.Json) => ReadonlyArray<{
    readonly at: Pointer;
    readonly value: Schema.Json;
}>;

// ChannelKitProbes.d.ts
import type { Law } from "@redthread/model";
import { Effect } from "effect";
import type { Scene } from "./ChannelKitDeliveries.ts";
export interface Seen<A> {
    readonly by: string;
    readonly subject: A;
    readonly count?: number;
}
export type Sight<A> = {
    readonly _tag: "Seen";
    readonly all: ReadonlyArray<Seen<A>>;
} | {
    readonly _tag: "Exempt";
    readonly because: string;
} | {
    readonly _tag: "Missing";
    readonly what: string;
};
export declare const seen: <A>(all: ReadonlyArray<Seen<A>>) => Sight<A>;
export declare const exempt: (because: string) => Sight<never>;
export declare const missing: (what: string) => Sight<never>;
export interface Verdict {
    readonly id: string;
    readonly says: string;
    readonly verdict: "holds" | "broken" | "unproved" | "exempt";
    readonly looked: number;
    readonly breaches: ReadonlyArray<{
        readonly by: string;
        readonly because: string;
    }>;
    readonly because: string;
}
export interface Probe {
    readonly id: string;
    readonly says: string;
    readonly judge: (scene: Scene) => Effect.Effect<Verdict>;
}
export declare const probe: <A>(law: Law<A>, look: (scene: Scene) => Effect.Effect<Sight<A>>) => Probe;
export declare const onlyListens: ({ adapter, samples }: Scene) => boolean;

// ChannelKitReading.d.ts
import { type Probe } from "./ChannelKitProbes.ts";
export declare const readingProbes: ReadonlyArray<Probe>;

// ChannelKitMeaning.d.ts
import { type Probe } from "./ChannelKitProbes.ts";
export declare const meaningProbes: ReadonlyArray<Probe>;

// ChannelKitTrust.d.ts
import { type Probe } from "./ChannelKitProbes.ts";
export declare const trustProbes: ReadonlyArray<Probe>;

// ChannelKitMessages.d.ts
import type { Capabilities, ContentKind, OutboundMessage, OutboundRequest } from "@redthread/channel";
export interface Marked {
    readonly message: OutboundMessage;
    readonly marks: ReadonlyArray<{
        readonly kind: ContentKind;
        readonly shown: string;
        readonly unseen: string;
    }>;
}
export declare const contentKinds: ReadonlyArray<ContentKind>;
export declare const markedMessage: (kinds: ReadonlyArray<ContentKind>, lead: string, seed: number) => Marked;
export declare const markedMessages: (settings: {
    readonly runs: number;
    readonly seed: number;
}) => ReadonlyArray<Marked>;
export declare const travelledHidden: (requests: ReadonlyArray<OutboundRequest>, { marks }: Marked, { content }: Capabilities) => ReadonlyArray<string>;

// ChannelKitSending.d.ts
import { type Probe } from "./ChannelKitProbes.ts";
export declare const sendingProbes: ReadonlyArray<Probe>;

// ChannelKit.d.ts
import { type AnyAdapter } from "@redthread/channel";
import type { AdapterId, ChannelKind, Pointer } from "@redthread/model";
import { Effect } from "effect";
import { type KitSettings } from "./ChannelKitDeliveries.ts";
import type { Verdict } from "./ChannelKitProbes.ts";
import type { AnySamples } from "./ChannelKitSamples.ts";
export { type Answer, type Connected, type Exemptible, type Fate, kitNow, overHttp, type Payload, type Samples, type Signing } from "./ChannelKitSamples.ts";
export type { KitSettings } from "./ChannelKitDeliveries.ts";
export type { Verdict } from "./ChannelKitProbes.ts";
export interface Certificate {
    readonly adapter: AdapterId;
    readonly channel: ChannelKind;
    readonly passed: boolean;
    readonly laws: ReadonlyArray<Verdict>;
    readonly notUnderstood: ReadonlyArray<{
        readonly sample: string;
        readonly leaves: ReadonlyArray<Pointer>;
    }>;
    readonly settings: KitSettings;
}
export declare const certify: (adapter: AnyAdapter, samples: AnySamples, options?: Partial<KitSettings>, tell?: (verdict: Verdict, done: number, of: number) => Effect.Effect<void>) => Effect.Effect<Certificate>;
export interface Runner {
    readonly describe: (name: string, body: () => void) => unknown;
    readonly it: (name: string, body: () => Promise<void>) => unknown;
}
export declare const wordsOf: ({ because, breaches, id, looked, verdict }: Verdict) => string;
export declare const suite: (adapter: AnyAdapter, samples: AnySamples, { describe, it }: Runner, options?: Partial<KitSettings>) => void;

// ExampleWire.d.ts
import { Schema } from "effect";
export declare const ExampleConfig: Schema.Struct<{
    readonly secrets: Schema.$Array<Schema.NonEmptyString>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly origin: Schema.NonEmptyString;
        readonly token: Schema.NonEmptyString;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type ExampleConfig = typeof ExampleConfig.Type;
export declare const ExampleWire: Schema.StructWithRest<Schema.Struct<{
    readonly account: Schema.String;
    readonly events: Schema.$Array<Schema.Union<readonly [
        Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.Literal<"message">;
            readonly id: Schema.String;
            readonly version: Schema.optionalKey<Schema.Int>;
            readonly sent: Schema.Int;
            readonly by: Schema.Literals<readonly [
                "user",
                "business",
                "bot"
            ]>;
            readonly user: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly phone: Schema.optionalKey<Schema.String>;
                readonly name: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly text: Schema.optionalKey<Schema.String>;
            readonly image: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly url: Schema.String;
                readonly caption: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly answers: Schema.optionalKey<Schema.String>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.Literal<"status">;
            readonly message: Schema.String;
            readonly status: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "sent",
                    "delivered",
                    "read",
                    "failed"
                ]>,
                Schema.String
            ]>;
            readonly sent: Schema.Int;
            readonly user: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly phone: Schema.optionalKey<Schema.String>;
                readonly name: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>
    ]>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type ExampleWire = typeof ExampleWire.Type;

// ExampleEvents.d.ts
import { Malformed, type Received } from "@redthread/channel";
import { type ChannelEvent } from "@redthread/model";
import { Result, type Schema } from "effect";
export declare const exampleId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const exampleKind = "example:channel";
export declare const exampleDocument: (received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const exampleEvents: (received: Received) => Result.Result<ReadonlyArray<ChannelEvent>, Malformed>;

// ExampleSending.d.ts
import { type Capabilities, type Destination, type OutboundMessage, type Rendered, SendError } from "@redthread/channel";
import { Effect, Result } from "effect";
import { HttpClient } from "effect/http";
import type { ExampleConfig } from "./ExampleWire.ts";
export declare const exampleCapabilities: Capabilities;
export declare const renderExample: (config: ExampleConfig, message: OutboundMessage, destination: Destination) => Result.Result<Rendered, SendError>;
export declare const sendingExample: (client: HttpClient.HttpClient, config: ExampleConfig) => (request: {
    readonly _tag: "Http";
    readonly method: "GET" | "POST" | "PUT";
    readonly url: string;
    readonly headers: {
        readonly [x: string]: string;
    };
    readonly body: string;
} | {
    readonly _tag: "Mail";
    readonly from: string;
    readonly to: readonly [
        string,
        ...string[]
    ];
    readonly raw: string;
} | {
    readonly _tag: "Print";
    readonly to: string;
    readonly text: string;
}, key: string) => Effect.Effect<{
    externalKey: string;
}, SendError, never>;

// ExampleAdapter.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import type { Instant } from "@redthread/model";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { ExampleConfig, ExampleWire } from "./ExampleWire.ts";
export declare const signExample: (secret: string, body: Uint8Array, at: Instant) => string;
export declare const exampleAdapter: (config: ExampleConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<ExampleConfig, ExampleWire>;
export declare const makeExampleAdapter: (config: ExampleConfig) => Effect.Effect<ChannelAdapter<{
    readonly secrets: readonly string[];
    readonly sender?: {
        readonly origin: string;
        readonly token: string;
        readonly timeout?: number;
    };
}, {
    readonly [x: string]: import("effect/Schema").Json;
    readonly account: string;
    readonly events: readonly ({
        readonly [x: string]: import("effect/Schema").Json;
        readonly type: "message";
        readonly id: string;
        readonly version?: number;
        readonly sent: number;
        readonly by: "bot" | "business" | "user";
        readonly user: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly phone?: string;
            readonly name?: string;
        };
        readonly text?: string;
        readonly image?: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly url: string;
            readonly caption?: string;
        };
        readonly answers?: string;
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly type: "status";
        readonly message: string;
        readonly status: string;
        readonly sent: number;
        readonly user: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly phone?: string;
            readonly name?: string;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly type: string;
    })[];
}>, never, HttpClient.HttpClient>;

// ExampleSamples.d.ts
import * as ChannelKit from "./ChannelKit.ts";
import type { ExampleWire } from "./ExampleWire.ts";
export declare const adapter: import("@redthread/channel").ChannelAdapter<{
    readonly secrets: readonly string[];
    readonly sender?: {
        readonly origin: string;
        readonly token: string;
        readonly timeout?: number;
    };
}, {
    readonly [x: string]: import("effect/Schema").Json;
    readonly account: string;
    readonly events: readonly ({
        readonly [x: string]: import("effect/Schema").Json;
        readonly type: "message";
        readonly id: string;
        readonly version?: number;
        readonly sent: number;
        readonly by: "bot" | "business" | "user";
        readonly user: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly phone?: string;
            readonly name?: string;
        };
        readonly text?: string;
        readonly image?: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly url: string;
            readonly caption?: string;
        };
        readonly answers?: string;
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly type: "status";
        readonly message: string;
        readonly status: string;
        readonly sent: number;
        readonly user: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly phone?: string;
            readonly name?: string;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly type: string;
    })[];
}>;
export declare const samples: ChannelKit.Samples<ExampleWire>;

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
export interface ChangeAction {
    readonly settles: DeliveryAction | undefined;
    readonly keys: ReadonlyArray<{
        readonly key: EventKey;
        readonly revision: number;
    }>;
    readonly appends: ReadonlyArray<AppendAction>;
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
    readonly do: "discard";
    readonly tenant: TenantId;
    readonly delivery: DeliveryAction;
} | {
    readonly do: "commit";
    readonly tenant: TenantId;
    readonly changes: ReadonlyArray<ChangeAction>;
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
import type { Change, DeliveryRef, LedgerReason } from "@redthread/ledger";
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
    discard(delivery: DeliveryRef): boolean;
    commit(changes: ReadonlyArray<Change>): LedgerReason["_tag"] | undefined;
}

// LedgerRun.d.ts
import { type Asked, type DeliveryRef, type History, Ledger, type LedgerError } from "@redthread/ledger";
import type { RecordId, TenantId } from "@redthread/model";
import { Effect } from "effect";
import { type ChangeAction } from "./LedgerActions.ts";
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
    readonly do: "discard";
    readonly tenant: TenantId;
    readonly delivery: import("./LedgerActions.ts").DeliveryAction;
} | {
    readonly do: "commit";
    readonly tenant: TenantId;
    readonly changes: ReadonlyArray<ChangeAction>;
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

// LedgerErasureKit.d.ts
import { Erasure, Ledger, type LedgerError } from "@redthread/ledger";
import { Effect, Layer } from "effect";
import type { KitCheck, KitOptions } from "./LedgerKit.ts";
export interface SealedStore {
    readonly layer: Layer.Layer<Ledger | Erasure, LedgerError>;
    readonly bytes?: () => Effect.Effect<ReadonlyArray<Uint8Array>>;
    readonly dispose?: () => void;
}
export declare const erasureKit: (name: string, open: () => SealedStore, options?: KitOptions) => ReadonlyArray<KitCheck>;

// SwitchboardKitSending.d.ts
import { Ledger } from "@redthread/ledger";
import { type Law } from "@redthread/model";
import * as Switchboard from "@redthread/switchboard";
import { Effect } from "effect";
import * as fc from "fast-check";
type Mood = "ok" | "limited" | "unreachable" | "rejected" | "silent" | "arrives silently" | "dies before" | "dies after";
interface Crash {
    readonly at: number;
    readonly isKept: boolean;
}
export type Sent = {
    readonly do: "say";
    readonly who: 0 | 1;
    readonly key: number;
    readonly isMarketing: boolean;
    readonly by: 0 | 1;
} | {
    readonly do: "stop";
    readonly who: 0 | 1;
} | {
    readonly do: "work";
    readonly by: 0 | 1 | "both";
    readonly moods: ReadonlyArray<Mood>;
    readonly crash?: Crash | undefined;
};
export declare const sendings: fc.Arbitrary<ReadonlyArray<Sent>>;
export declare const sendingLaws: ReadonlyArray<Law<ReadonlyArray<Switchboard.Outgone>>>;
export declare const sent: (given: readonly Sent[]) => Effect.Effect<Switchboard.Outgone[], import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit, Ledger>;
export {};

// SwitchboardKitMerging.d.ts
import { Ledger } from "@redthread/ledger";
import { CustomerId, type EntryId, type Law } from "@redthread/model";
import * as Switchboard from "@redthread/switchboard";
import { Effect } from "effect";
import * as fc from "fast-check";
export type Merge = {
    readonly do: "write";
    readonly who: number;
} | {
    readonly do: "join" | "part" | "undo";
    readonly one: number;
    readonly other: number;
} | {
    readonly do: "restart";
};
export declare const merges: fc.Arbitrary<ReadonlyArray<Merge>>;
export interface Merged {
    readonly undone: ReadonlyArray<{
        readonly before: string;
        readonly after: string;
        readonly both: ReadonlyArray<EntryId>;
        readonly joint: ReadonlyArray<EntryId>;
        readonly isDoubtful: boolean;
    }>;
    readonly ids: ReadonlyArray<{
        readonly id: CustomerId;
        readonly own: ReadonlyArray<EntryId>;
        readonly found: ReadonlyArray<EntryId>;
    }>;
}
export declare const mergingLaws: ReadonlyArray<Law<Merged>>;
export declare const merged: (given: readonly Merge[]) => Effect.Effect<{
    undone: {
        readonly before: string;
        readonly after: string;
        readonly both: ReadonlyArray<EntryId>;
        readonly joint: ReadonlyArray<EntryId>;
        readonly isDoubtful: boolean;
    }[];
    ids: {
        readonly id: CustomerId;
        readonly own: ReadonlyArray<EntryId>;
        readonly found: ReadonlyArray<EntryId>;
    }[];
}, import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit | Switchboard.NotAllowed | Switchboard.NothingToDecide, Ledger>;

// SwitchboardKit.d.ts
import { type Committed, Ledger, type LedgerError } from "@redthread/ledger";
import { Layer } from "effect";
import type { KitCheck, KitOptions } from "./LedgerKit.ts";
export interface Delivered {
    readonly acknowledged: ReadonlyArray<string>;
    readonly found: ReadonlyArray<Committed>;
    readonly waiting: number;
}
export declare const switchboardKit: (name: string, ledger: () => Layer.Layer<Ledger, LedgerError>, options?: KitOptions) => ReadonlyArray<KitCheck>;

// PostgresServer.d.ts
import { Redacted } from "effect";
export interface PostgresServer {
    readonly release: number;
    readonly url: (database?: string, user?: string) => Redacted.Redacted;
    readonly stop: () => Promise<void>;
}
export type PostgresSettings = Readonly<Record<string, string>>;
export declare const findPostgres: () => string | undefined;
export declare const startPostgres: (programs: string, settings?: PostgresSettings) => Promise<PostgresServer>;

// ProcessGenerators.d.ts
import { type Composed, type Walk } from "@redthread/process";
import * as fc from "fast-check";
export declare const processJson: fc.Arbitrary<unknown>;
export declare const composedProcesses: fc.Arbitrary<Composed>;
export declare const walks: fc.Arbitrary<Walk>;

// Chance.d.ts
export interface Chance {
    readonly next: () => number;
    readonly below: (below: number) => number;
    readonly happens: (share: number) => boolean;
    readonly one: <A>(of: readonly [
        A,
        ...ReadonlyArray<A>
    ] | ReadonlyArray<A>) => A;
    readonly frequent: <A>(of: ReadonlyArray<A>) => A;
    readonly digits: (count: number) => string;
}
export declare const chance: (seed: number) => Chance;

// Companies.d.ts
import type { EventLog } from "@redthread/model";
export type CompanyKind = "silo" | "multi" | "omni" | "half" | "single";
export interface CompanyPlan {
    readonly kind: CompanyKind;
    readonly customers: number;
    readonly seed: number;
    readonly change?: {
        readonly at: number;
        readonly lossAfter: number;
    };
    readonly shape?: CompanyShape;
}
export interface CompanyShape {
    readonly channels: number;
    readonly season: number;
    readonly keepsHours: boolean;
    readonly isSkewed: boolean;
    readonly hides: ReadonlyArray<"outcome" | "topic" | "asked" | "customer">;
}
export declare const oddShape: (seed: number) => CompanyShape;
export declare const companyLog: (plan: CompanyPlan) => EventLog;
export declare const companyChannels: ({ seed, shape }: CompanyPlan) => ReadonlyArray<string>;
export declare const rightVerdict: Readonly<Record<CompanyKind, "single" | "multi" | "omni">>;

// CustomerWords.d.ts
import type { Chance } from "./Chance.ts";
interface FirstNames {
    readonly female: ReadonlyArray<string>;
    readonly male: ReadonlyArray<string>;
}
interface Town {
    readonly town: string;
    readonly dials: string;
    readonly postcode: string;
}
interface Names {
    readonly frequent: ReadonlyArray<string>;
    readonly heads: ReadonlyArray<string>;
    readonly ends: ReadonlyArray<string>;
}
export interface CustomerWords {
    readonly first: FirstNames;
    readonly last: Names;
    readonly streets: Names;
    readonly towns: ReadonlyArray<Town>;
    readonly trades: ReadonlyArray<string>;
    readonly forms: ReadonlyArray<string>;
    readonly providers: ReadonlyArray<string>;
}
export declare const surnameIn: (draw: Chance, { last }: CustomerWords) => string;
export declare const streetIn: (draw: Chance, { streets }: CustomerWords) => string;
export declare const firstIn: (draw: Chance, names: ReadonlyArray<string>) => string;
export declare const germanWords: CustomerWords;
export declare const englishWords: CustomerWords;
export {};

// Households.d.ts
export type CustomerPhenomenon = "family-phone" | "call-centre-device" | "mailbox-of-many" | "transliteration" | "marriage" | "move" | "typo" | "twins" | "namesakes" | "reassigned-number" | "whatsapp-without-number" | "argentine-mobile" | "mexican-mobile" | "organisation";
export interface CustomerRates {
    readonly english: number;
    readonly organisations: number;
    readonly families: number;
    readonly twins: number;
    readonly namesakes: number;
    readonly marriages: number;
    readonly moves: number;
    readonly reassigned: number;
    readonly reassignmentsTold: number;
    readonly foreignMobiles: number;
    readonly whatsappWithoutNumber: number;
    readonly callCentreCalls: number;
    readonly typos: number;
    readonly transliterations: number;
}
export declare const customerRates: CustomerRates;
export interface CustomerAddress {
    readonly street: string;
    readonly house: string;
    readonly postcode: string;
    readonly town: string;
}
export interface TrueCustomer {
    readonly id: string;
    readonly household: string;
    readonly language: "de" | "en";
    readonly given: string;
    readonly surname: string;
    readonly born: string;
    readonly address: CustomerAddress;
    readonly later: {
        readonly surname?: string;
        readonly address?: CustomerAddress;
    };
    readonly organisation?: string;
    readonly mobile: string;
    readonly mobileWas?: {
        readonly person: string;
        readonly isTold: boolean;
    };
    readonly landline?: string;
    readonly email?: string;
    readonly sharedEmail?: string;
    readonly customerNo?: string;
    readonly contractNo?: string;
    readonly portal?: string;
    readonly whatsapp?: {
        readonly id: string;
        readonly showsNumber: boolean;
    };
    readonly phenomena: ReadonlyArray<CustomerPhenomenon>;
}
export interface CustomerOptions {
    readonly seed: number;
    readonly customers: number;
    readonly rates?: Partial<CustomerRates>;
}
export declare const transliterated: (name: string) => string;
export declare function households(options: CustomerOptions): Generator<ReadonlyArray<TrueCustomer>, void>;

// CustomerSlips.d.ts
import type { Chance } from "./Chance.ts";
export declare const slipped: (draw: Chance, text: string) => string;

// CustomerRows.d.ts
import { type CustomerOptions } from "./Households.ts";
export interface CustomerRow {
    readonly id: string;
    readonly given_name: string;
    readonly surname: string;
    readonly date_of_birth: string;
    readonly organisation: string;
    readonly street: string;
    readonly house_number: string;
    readonly postcode: string;
    readonly city: string;
    readonly phone: string;
    readonly email: string;
    readonly truth: string;
}
export declare const customerColumns: readonly [
    "id",
    "given_name",
    "surname",
    "date_of_birth",
    "organisation",
    "street",
    "house_number",
    "postcode",
    "city",
    "phone",
    "email",
    "truth"
];
export declare function customerRows(options: CustomerOptions): Generator<CustomerRow, void>;
export declare function customerCsv(rows: Iterable<CustomerRow>): Generator<string, void>;

// CustomerTraces.d.ts
import * as Identity from "@redthread/identity";
import { type CustomerOptions, type CustomerPhenomenon } from "./Households.ts";
export type TraceChannel = "portal" | "email" | "whatsapp" | "telephone" | "webform" | "letter" | "chat" | "shop" | "notice";
export interface TraceFacts {
    readonly given?: string;
    readonly surname?: string;
    readonly born?: string;
    readonly street?: string;
    readonly house?: string;
    readonly postcode?: string;
    readonly town?: string;
    readonly organisation?: string;
}
export interface CustomerTrace {
    readonly evidence: Identity.Observed;
    readonly facts: TraceFacts;
    readonly channel: TraceChannel;
    readonly person: string;
    readonly household: string;
    readonly phenomena: ReadonlyArray<CustomerPhenomenon>;
}
export declare function customerTraces(options: CustomerOptions): Generator<CustomerTrace, void>;

// IdentityHistories.d.ts
import * as Identity from "@redthread/identity";
import * as fc from "fast-check";
export declare const identityHistoryPolicy: Identity.Policy;
export declare const identityHistory: fc.Arbitrary<ReadonlyArray<Identity.Evidence>>;
export declare const identityHistoryModel: () => Identity.MatchModel;
export declare const identityTrial: (resolver?: Identity.Resolver, policy?: Identity.Policy, model?: Identity.MatchModel) => fc.Arbitrary<Identity.Trial>;
export declare const customerRegister: (assign?: typeof Identity.assign) => fc.Arbitrary<Identity.Register>;
export declare const identitySurvival: (change?: Partial<Identity.Survival>) => fc.Arbitrary<Identity.Survival>;

// IdentityCoverage.d.ts
import * as Identity from "@redthread/identity";
export interface IdentityCoverage {
    readonly histories: number;
    readonly merge: number;
    readonly split: number;
    readonly retraction: number;
    readonly allThree: number;
    readonly review: number;
    readonly generic: number;
    readonly passedOn: number;
    readonly withinDays: number;
    readonly alike: number;
    readonly yields: number;
    readonly doubtful: number;
}
export declare const identityCoverage: (histories: ReadonlyArray<ReadonlyArray<Identity.Evidence>>, model?: Identity.MatchModel) => IdentityCoverage;

// TraceScore.d.ts
import * as Identity from "@redthread/identity";
import type { RecordId } from "@redthread/model";
import type { CustomerTrace } from "./CustomerTraces.ts";
export interface TraceScore {
    readonly traces: number;
    readonly records: number;
    readonly sharedRecords: number;
    readonly people: number;
    readonly clusters: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly largestCluster: number;
    readonly impureClusters: number;
    readonly mostPeople: number;
    readonly mostUnrelated: number;
    readonly collapses: number;
    readonly review: number;
}
export declare const recordOwners: (traces: Iterable<CustomerTrace>) => ReadonlyMap<RecordId, ReadonlyMap<string, string>>;
export declare const scoreTraces: (owners: ReadonlyMap<RecordId, ReadonlyMap<string, string>>, traces: number, resolution: Identity.Resolution) => TraceScore;
export declare const reachableRecall: (traces: ReadonlyArray<CustomerTrace>, policy: Identity.Policy) => number;

// Driver.d.ts
import { Effect, Schema } from "effect";
export type Answer<A> = A | PromiseLike<A> | Effect.Effect<A, unknown>;
export declare const Seen: Schema.Struct<{
    readonly offers: Schema.optionalKey<Schema.Union<readonly [
        Schema.$Record<Schema.String, Schema.$Array<Schema.String>>,
        Schema.$Array<Schema.String>
    ]>>;
    readonly shows: Schema.optionalKey<Schema.Union<readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>,
        Schema.$Array<Schema.String>
    ]>>;
    readonly state: Schema.optionalKey<Schema.String>;
    readonly assurance: Schema.optionalKey<Schema.String>;
}>;
export type Seen = typeof Seen.Type;
export declare const Performed: Schema.Struct<{
    readonly refused: Schema.optionalKey<Schema.String>;
    readonly step: Schema.optionalKey<Schema.String>;
}>;
export type Performed = typeof Performed.Type;
export interface Newcomer {
    readonly number: number;
    readonly facts: Readonly<Record<string, Schema.Json>>;
    readonly pause: () => Promise<void>;
}
export interface ChannelDriver<Customer> {
    readonly arrive?: (customer: Customer) => Answer<void>;
    readonly perform: (customer: Customer, step: string, answers: Readonly<Record<string, Schema.Json>>) => Answer<Performed | void>;
    readonly observe: (customer: Customer) => Answer<Seen>;
}
export interface Driver<Customer> {
    readonly begin: (newcomer: Newcomer) => Answer<Customer>;
    readonly end?: (customer: Customer) => Answer<void>;
    readonly channels: Readonly<Record<string, ChannelDriver<Customer>>>;
    readonly wait?: (customer: Customer, step: string, after: string | undefined) => Answer<void>;
}
export declare const asked: <A>(answer: () => Answer<A>) => Effect.Effect<A, unknown>;

// Stories.d.ts
import type { ChannelName } from "@redthread/model";
import * as Process from "@redthread/process";
import { Schema } from "effect";
export declare const Action: Schema.TaggedUnion<{
    readonly Arrives: Schema.TaggedStruct<"Arrives", {
        readonly on: Schema.String;
    }>;
    readonly Takes: Schema.TaggedStruct<"Takes", {
        readonly step: Schema.String;
        readonly anew: Schema.Boolean;
    }>;
    readonly Waits: Schema.TaggedStruct<"Waits", {
        readonly step: Schema.String;
    }>;
}>;
export type Action = typeof Action.Type;
export interface Stage {
    readonly process: Process.Composed;
    readonly channels: ReadonlyArray<ChannelName>;
    readonly returnsTo: ReadonlyArray<ChannelName>;
    readonly canWait: boolean;
}
export interface Choices {
    readonly moves: ReadonlyArray<Action>;
    readonly arrivals: ReadonlyArray<Action>;
}
export declare const choices: ({ canWait, channels, process, returnsTo }: Stage, running: Process.Case) => Choices;
export declare const after: (stage: Stage, running: Process.Case, action: Action) => Process.Case | undefined;
export declare const wholeOf: ({ at, known, on, state }: Process.Case) => string;
export declare const situationOf: (running: Process.Case) => string;
export declare const possibleIn: (stage: Stage, actions: ReadonlyArray<Action>) => ReadonlyArray<Action>;
export interface Way {
    readonly from: Process.Case;
    readonly action: Action;
    readonly to: Process.Case;
    readonly story: ReadonlyArray<Action>;
}
export declare function ways(stage: Stage, roams: boolean, limit: number): Generator<Way>;
export declare const storyOf: (actions: ReadonlyArray<Action>) => string;

// Guide.d.ts
import type * as Process from "@redthread/process";
import { type Action, type Stage } from "./Stories.ts";
export declare class Guide {
    #private;
    constructor(stage: Stage);
    take(from: Process.Case, action: Action): void;
    best(from: Process.Case, actions: ReadonlyArray<Action>): ReadonlyArray<Action>;
}

// Customers.d.ts
import * as Process from "@redthread/process";
import { Schema } from "effect";
import * as fc from "fast-check";
import { type Action, type Stage } from "./Stories.ts";
export interface Customer {
    readonly facts: Readonly<Record<string, readonly [
        now: Schema.Json,
        later: Schema.Json
    ]>>;
    readonly actions: ReadonlyArray<Action>;
}
export type FactGenerators = Readonly<Record<string, fc.Arbitrary<Schema.Json>>>;
export declare const people: (process: Process.Composed, generators: FactGenerators) => fc.Arbitrary<Customer["facts"]>;
export interface StoryOptions {
    readonly stage: Stage;
    readonly length: number;
    readonly guided: boolean;
    readonly generators: FactGenerators;
}
export declare class Customers extends fc.Arbitrary<Customer> {
    #private;
    constructor(options: StoryOptions);
    generate(mrng: fc.Random, bias: number | undefined): fc.Value<Customer>;
    canShrinkWithoutContext(_value: unknown): _value is Customer;
    shrink(value: Customer, context: unknown): fc.Stream<fc.Value<Customer>>;
}

// Disagreement.d.ts
import type { ChannelName } from "@redthread/model";
import * as Process from "@redthread/process";
import { Schema } from "effect";
import type { Seen } from "./Driver.ts";
export declare const Disagreement: Schema.TaggedUnion<{
    readonly AsksAgain: Schema.TaggedStruct<"AsksAgain", {
        readonly on: Schema.String;
        readonly step: Schema.String;
        readonly fact: Schema.String;
    }>;
    readonly AsksLess: Schema.TaggedStruct<"AsksLess", {
        readonly on: Schema.String;
        readonly step: Schema.String;
        readonly fact: Schema.String;
    }>;
    readonly AsksMore: Schema.TaggedStruct<"AsksMore", {
        readonly on: Schema.String;
        readonly step: Schema.String;
        readonly fact: Schema.String;
    }>;
    readonly Extra: Schema.TaggedStruct<"Extra", {
        readonly on: Schema.String;
        readonly step: Schema.String;
        readonly because: Schema.String;
    }>;
    readonly Failed: Schema.TaggedStruct<"Failed", {
        readonly on: Schema.String;
        readonly during: Schema.String;
        readonly error: Schema.String;
    }>;
    readonly Forgotten: Schema.TaggedStruct<"Forgotten", {
        readonly on: Schema.String;
        readonly fact: Schema.String;
        readonly was: Schema.Boolean;
    }>;
    readonly Misread: Schema.TaggedStruct<"Misread", {
        readonly on: Schema.String;
        readonly what: Schema.String;
    }>;
    readonly Missing: Schema.TaggedStruct<"Missing", {
        on: Schema.String;
        step: Schema.String;
    }>;
    readonly NoAnswer: Schema.TaggedStruct<"NoAnswer", {
        readonly on: Schema.String;
        readonly during: Schema.String;
        readonly milliseconds: Schema.Number;
    }>;
    readonly NotInOrder: Schema.TaggedStruct<"NotInOrder", {
        readonly on: Schema.String;
        readonly steps: Schema.$Array<Schema.String>;
        readonly nearest: Schema.$Array<Schema.String>;
    }>;
    readonly Refused: Schema.TaggedStruct<"Refused", {
        readonly on: Schema.String;
        readonly step: Schema.String;
        readonly because: Schema.String;
    }>;
    readonly ShowsMore: Schema.TaggedStruct<"ShowsMore", {
        on: Schema.String;
        fact: Schema.String;
    }>;
    readonly WrongAssurance: Schema.TaggedStruct<"WrongAssurance", {
        readonly on: Schema.String;
        readonly shown: Schema.String;
        readonly due: Schema.String;
    }>;
    readonly WrongState: Schema.TaggedStruct<"WrongState", {
        readonly on: Schema.String;
        readonly shown: Schema.String;
        readonly due: Schema.String;
    }>;
    readonly WrongStep: Schema.TaggedStruct<"WrongStep", {
        readonly on: Schema.String;
        readonly step: Schema.String;
        readonly because: Schema.String;
    }>;
    readonly WrongValue: Schema.TaggedStruct<"WrongValue", {
        readonly on: Schema.String;
        readonly fact: Schema.String;
        readonly shown: Schema.Codec<Schema.Json, Schema.Json, never, never>;
        readonly told: Schema.Codec<Schema.Json, Schema.Json, never, never>;
    }>;
}>;
export type Disagreement = typeof Disagreement.Type;
export type Values = ReadonlyMap<string, Schema.Json | undefined>;
export declare const eventOf: ({ events }: Process.Composed, name: string) => string;
export declare const isSame: (one: Schema.Json, other: Schema.Json) => boolean;
export declare const differences: (process: Process.Composed, running: Process.Case, values: Values, on: ChannelName, seen: Seen, before: ReadonlySet<string>) => ReadonlyArray<Disagreement>;
export declare const saidOf: (found: Disagreement) => string;

// StoryRun.d.ts
import type { ChannelName, StepName } from "@redthread/model";
import * as Process from "@redthread/process";
import { Duration, Effect, Schema } from "effect";
import type { Customer } from "./Customers.ts";
import { type Disagreement } from "./Disagreement.ts";
import { type Answer, type Driver, Seen } from "./Driver.ts";
import { type Action, type Stage } from "./Stories.ts";
export interface Subject<C> {
    readonly stage: Stage;
    readonly driver: Driver<C>;
    readonly patience: Duration.Duration;
    readonly turn: (during: string) => Promise<void>;
    readonly took: (from: Process.Case, action: Action) => void;
    readonly saw: (on: string, seen: Seen) => void;
}
export interface Running<C> {
    readonly person: C;
    readonly facts: Customer["facts"];
    readonly changed: Set<string>;
    readonly values: Map<string, Schema.Json | undefined>;
    readonly shown: Map<string, Set<string>>;
    readonly actions: Array<Action>;
    case: Process.Case;
}
export interface Ended {
    readonly actions: ReadonlyArray<Action>;
    readonly story: string;
    readonly length: number;
    readonly facts: Readonly<Record<string, Schema.Json>>;
    readonly differences: ReadonlyArray<Disagreement>;
}
export declare class Differs {
    readonly found: ReadonlyArray<Disagreement>;
    constructor(...found: ReadonlyArray<Disagreement>);
}
export declare const call: <C, A>({ patience, turn }: Subject<C>, on: string, during: string, answer: () => Answer<A>) => Effect.Effect<A, Differs>;
export declare const turnUp: <C>(subject: Subject<C>, person: C, on: string) => Effect.Effect<void, Differs, never>;
export declare const look: <C>(subject: Subject<C>, person: C, on: string) => Effect.Effect<{
    readonly offers?: readonly string[] | {
        readonly [x: string]: readonly string[];
    };
    readonly shows?: readonly string[] | {
        readonly [x: string]: Schema.Json;
    };
    readonly state?: string;
    readonly assurance?: string;
}, Differs, never>;
export declare const factsOf: ({ facts }: Customer) => Readonly<Record<string, Schema.Json>>;
export declare const newcomer: <C>(subject: Subject<C>, customer: Customer, number: number, pause: () => Promise<void>) => Effect.Effect<Running<C>, Differs, never>;
export declare const farewell: <C>(subject: Subject<C>, { person }: Running<C>) => Effect.Effect<void, Differs>;
export declare const learn: (process: Process.Composed, { facts, values }: Pick<Running<unknown>, "facts" | "values">, { kind, on, step }: Process.Taken, answers: Readonly<Record<string, Schema.Json>>) => void;
export interface Attempt {
    readonly on: ChannelName;
    readonly step: StepName;
    readonly answers: Readonly<Record<string, Schema.Json>>;
    readonly refused: string | undefined;
}
export declare const attempt: <C>(subject: Subject<C>, running: Running<C>, on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">, args_3: {
    readonly anew: boolean;
    readonly step: string;
}) => Effect.Effect<Attempt, Differs, never>;
export declare const play: <C>(subject: Subject<C>, running: Running<C>, action: {
    readonly _tag: "Arrives";
    readonly on: string;
} | {
    readonly _tag: "Takes";
    readonly step: string;
    readonly anew: boolean;
} | {
    readonly _tag: "Waits";
    readonly step: string;
}) => Effect.Effect<undefined, Differs, never>;
export declare const playAll: <C>(subject: Subject<C>, running: Running<C>, actions: readonly ({
    readonly _tag: "Arrives";
    readonly on: string;
} | {
    readonly _tag: "Takes";
    readonly step: string;
    readonly anew: boolean;
} | {
    readonly _tag: "Waits";
    readonly step: string;
})[]) => Effect.Effect<void, Differs, never>;
export declare const tellStory: <C>(subject: Subject<C>, customer: Customer, number: number, pause: () => Promise<void>) => Effect.Effect<Ended>;

// Together.d.ts
import { Effect } from "effect";
import * as fc from "fast-check";
import type { Customer } from "./Customers.ts";
import { type Ended, type Subject } from "./StoryRun.ts";
export type Scheduler = fc.Scheduler;
export interface OnTwoChannels {
    readonly customer: Customer;
    readonly pair: number;
    readonly left: ReadonlyArray<number>;
    readonly right: ReadonlyArray<number>;
}
export declare const schedulers: (orders: number, settle: () => Promise<void>) => fc.Arbitrary<ReadonlyArray<Scheduler>>;
export declare const onTwoChannels: (customers: fc.Arbitrary<Customer>) => fc.Arbitrary<OnTwoChannels>;
export declare const tellBoth: <C>(subject: Subject<C>, both: OnTwoChannels, number: number, scheduler: Scheduler) => Effect.Effect<Ended>;
export declare const tellTwo: <C>(subject: Subject<C>, customers: readonly [
    Customer,
    Customer
], number: number, scheduler: Scheduler) => Effect.Effect<Ended>;

// Coverage.d.ts
import type * as Process from "@redthread/process";
import { type Action, type Stage } from "./Stories.ts";
export interface StepCovered {
    readonly on: string;
    readonly step: string;
    readonly times: number;
}
export interface Coverage {
    readonly steps: ReadonlyArray<StepCovered>;
    readonly transitions: number;
    readonly taken: number;
    readonly percent: number;
    readonly isComplete: boolean;
    readonly beyond: number;
    readonly never: ReadonlyArray<string>;
}
export declare class Counted {
    #private;
    took(from: Process.Case, action: Action): void;
    of(stage: Stage): Coverage;
}

// Property.d.ts
import type * as Process from "@redthread/process";
import { Duration, Effect, Schema } from "effect";
import { type Coverage } from "./Coverage.ts";
import { type FactGenerators } from "./Customers.ts";
import type { Driver } from "./Driver.ts";
export declare const Failure: Schema.Struct<{
    readonly actions: Schema.$Array<typeof Action>;
    readonly length: Schema.Int;
    readonly facts: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
    readonly differences: Schema.NonEmptyArray<typeof Disagreement>;
    readonly story: Schema.String;
    readonly path: Schema.String;
    readonly after: Schema.Int;
}>;
export type Failure = typeof Failure.Type;
export interface Report {
    readonly process: string;
    readonly runs: number;
    readonly seed: number;
    readonly failure?: Failure;
    readonly coverage: Coverage;
    readonly unvisited: ReadonlyArray<string>;
    readonly unseen: ReadonlyArray<string>;
}
declare const PropertyFailed_base: Schema.Class<PropertyFailed, Schema.TaggedStruct<"PropertyFailed", {
    readonly process: Schema.String;
    readonly seed: Schema.Int;
    readonly failure: typeof Failure;
}>, import("effect/Cause").YieldableError>;
export declare class PropertyFailed extends PropertyFailed_base {
    get message(): string;
}
export interface PropertySettings {
    readonly length?: number;
    readonly patience?: Duration.Input;
    readonly facts?: FactGenerators;
    readonly tries?: number;
    readonly guided?: boolean;
    readonly settle?: Duration.Input;
}
export interface CheckSettings {
    readonly runs?: number;
    readonly seed?: number;
    readonly path?: string;
    readonly together?: "channels" | "customers";
}
export interface Property {
    readonly check: (settings?: CheckSettings) => Promise<Report>;
    readonly assert: (settings?: CheckSettings) => Promise<Report>;
    readonly run: (settings?: CheckSettings) => Effect.Effect<Report, PropertyFailed>;
}
export declare const property: <C>(process: Process.Composed, driver: Driver<C>, settings?: PropertySettings) => Property;
export {};
