// Composition.d.ts
import type { Registry } from "@redthread/channel";
import type * as Identity from "@redthread/identity";
import { type ChannelKind, ChannelName, type FactName, type Namespace, type TenantId } from "@redthread/model";
import type * as Process from "@redthread/process";
import type { Classifier } from "@redthread/triage";
import { Context } from "effect";
export interface Composition {
    readonly tenant: TenantId;
    readonly adapters: Registry;
    readonly processes: ReadonlyArray<Process.Composed>;
    readonly identity: Identity.Policy;
    readonly classifier: Classifier;
    readonly channelNames: Partial<Readonly<Record<ChannelKind, ChannelName>>>;
    readonly identifying: Readonly<Record<FactName, Namespace>>;
}
declare const Composed_base: Context.ServiceClass<Composed, "@redthread/switchboard/Composed", Composition>;
export declare class Composed extends Composed_base {
}
export declare const nameOf: (composition: Composition, kind: ChannelKind) => ChannelName;
export declare const processNamed: (composition: Composition, name: string | undefined) => Process.Composed | undefined;
export {};

// Stages.d.ts
import type { Received } from "@redthread/channel";
import type { ChannelEvent, ChannelName, ConcernId, Entry, RecordId } from "@redthread/model";
import type { Classification, Link } from "@redthread/triage";
export interface Understood {
    readonly received: Received;
    readonly event: ChannelEvent;
    readonly on: ChannelName;
}
export interface Identified extends Understood {
    readonly record: RecordId;
    readonly person: ReadonlyArray<RecordId>;
}
export interface Linked extends Identified {
    readonly before: ReadonlyArray<Entry>;
    readonly classification: Classification;
    readonly link: Link;
    readonly concern: ConcernId | undefined;
}

// Consequences.d.ts
import { type Assurance, type Entry, type EntryId, type Instant, type RecordId } from "@redthread/model";
import { type Composition } from "./Composition.ts";
import type { Linked } from "./Stages.ts";
export interface Placed {
    readonly record: RecordId;
    readonly entry: Entry;
}
export interface Stamp {
    readonly recorded: Instant;
    readonly nextId: () => EntryId;
}
export declare const assuranceOn: (entries: ReadonlyArray<Entry>, channel: string) => Assurance;
export declare const consequences: (linked: Linked, home: RecordId, composition: Composition, stamp: Stamp) => ReadonlyArray<Placed>;

// Threads.d.ts
import type { Append } from "@redthread/ledger";
import { type ConcernId, type Entry, EntryId, type Instant, type RecordId } from "@redthread/model";
import type { Placed } from "./Consequences.ts";
export type Streams = ReadonlyMap<RecordId, ReadonlyArray<Entry>>;
export declare const threadOf: (person: ReadonlyArray<RecordId>, streams: Streams, placed: ReadonlyArray<Placed>) => ReadonlyArray<Entry>;
export declare const homeOf: (concern: ConcernId, streams: Streams, placed: ReadonlyArray<Placed>) => RecordId | undefined;
export declare const appendsOf: (placed: ReadonlyArray<Placed>, streams: Streams) => ReadonlyArray<Append>;
export declare const entryIds: (recorded: Instant, count: number) => () => EntryId;

// People.d.ts
import * as Identity from "@redthread/identity";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type ChannelEvent, RecordId } from "@redthread/model";
import { Context, Effect, HashMap, Layer } from "effect";
import { Composed, type Composition } from "./Composition.ts";
export interface Known {
    readonly identity: Identity.State;
    readonly traces: HashMap.HashMap<string, RecordId>;
}
export declare const nobody: (composition: Composition) => Known;
export declare const identified: (event: ChannelEvent, composition: Composition) => ChannelEvent;
export declare const observe: (known: Known, record: RecordId, event: ChannelEvent) => Known;
export declare const recordOf: (known: Known, event: ChannelEvent, composition: Composition) => RecordId | undefined;
export declare const personOf: (known: Known, record: RecordId) => ReadonlyArray<RecordId>;
declare const People_base: Context.ServiceClass<People, "@redthread/switchboard/People", {
    readonly known: Effect.Effect<Known>;
    readonly find: (typed: string) => Effect.Effect<ReadonlyArray<ReadonlyArray<RecordId>>>;
    readonly catchUp: Effect.Effect<void, LedgerError>;
}>;
export declare class People extends People_base {
    static readonly layer: Layer.Layer<People, LedgerError, Composed | Ledger>;
}
export {};

// Intake.d.ts
import * as Channel from "@redthread/channel";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type Entry } from "@redthread/model";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
import { People } from "./People.ts";
export interface Acknowledged {
    readonly received: Channel.Received;
    readonly isNew: boolean;
}
export interface Settled {
    readonly events: number;
    readonly entries: ReadonlyArray<Entry>;
    readonly parked?: string;
}
declare const Intake_base: Context.ServiceClass<Intake, "@redthread/switchboard/Intake", {
    readonly receive: (received: Channel.Received) => Effect.Effect<Acknowledged, Channel.BadSignature | LedgerError>;
    readonly accept: (received: Channel.Received) => Effect.Effect<Acknowledged, LedgerError>;
    readonly acceptAll: (received: ReadonlyArray<Channel.Received>) => Effect.Effect<ReadonlyArray<Acknowledged>, LedgerError>;
    readonly settle: (received: Channel.Received) => Effect.Effect<Settled, LedgerError>;
}>;
export declare class Intake extends Intake_base {
    static readonly layer: Layer.Layer<Intake, LedgerError, Composed | Ledger | People>;
}
export {};

// LiveOverview.d.ts
import * as Journey from "@redthread/journey";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type Thread } from "@redthread/model";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
import { People } from "./People.ts";
export interface Seen {
    readonly thread: Thread;
    readonly overview: Journey.Overview;
}
declare const LiveOverview_base: Context.ServiceClass<LiveOverview, "@redthread/switchboard/LiveOverview", {
    readonly of: (typed: string) => Effect.Effect<ReadonlyArray<Seen>, LedgerError>;
}>;
export declare class LiveOverview extends LiveOverview_base {
    static readonly layer: Layer.Layer<LiveOverview, never, Composed | Ledger | People>;
}
export {};

// Switchboard.d.ts
import { Layer } from "effect";
import { Composed, type Composition } from "./Composition.ts";
import { Intake } from "./Intake.ts";
import { LiveOverview } from "./LiveOverview.ts";
import { People } from "./People.ts";
export declare const layer: (composition: Composition) => Layer.Layer<Composed | Intake | LiveOverview | People, import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit, import("@redthread/ledger").Ledger>;
