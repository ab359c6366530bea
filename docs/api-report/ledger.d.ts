// LedgerError.d.ts
import { Schema } from "effect";
declare const ThreadMoved_base: Schema.Class<ThreadMoved, Schema.TaggedStruct<"ThreadMoved", {
    readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly expected: Schema.Int;
    readonly actual: Schema.Int;
}>, import("effect/Cause").YieldableError>;
export declare class ThreadMoved extends ThreadMoved_base {
    get message(): string;
}
declare const AlreadyCounted_base: Schema.Class<AlreadyCounted, Schema.TaggedStruct<"AlreadyCounted", {
    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
    readonly revision: Schema.Int;
}>, import("effect/Cause").YieldableError>;
export declare class AlreadyCounted extends AlreadyCounted_base {
    get message(): string;
}
declare const DeliveryUnknown_base: Schema.Class<DeliveryUnknown, Schema.TaggedStruct<"DeliveryUnknown", {
    readonly channel: typeof ChannelKind;
    readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
}>, import("effect/Cause").YieldableError>;
export declare class DeliveryUnknown extends DeliveryUnknown_base {
    get message(): string;
}
declare const ChecksumWrong_base: Schema.Class<ChecksumWrong, Schema.TaggedStruct<"ChecksumWrong", {
    readonly given: Schema.brand<Schema.String, "@redthread/model/Checksum">;
    readonly actual: Schema.brand<Schema.String, "@redthread/model/Checksum">;
}>, import("effect/Cause").YieldableError>;
export declare class ChecksumWrong extends ChecksumWrong_base {
    get message(): string;
}
declare const EntryUnreadable_base: Schema.Class<EntryUnreadable, Schema.TaggedStruct<"EntryUnreadable", {
    readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly index: Schema.Int;
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class EntryUnreadable extends EntryUnreadable_base {
    get message(): string;
}
declare const EntryInvalid_base: Schema.Class<EntryInvalid, Schema.TaggedStruct<"EntryInvalid", {
    readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class EntryInvalid extends EntryInvalid_base {
    get message(): string;
}
declare const PositionUnknown_base: Schema.Class<PositionUnknown, Schema.TaggedStruct<"PositionUnknown", {
    readonly position: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class PositionUnknown extends PositionUnknown_base {
    get message(): string;
}
declare const LedgerInUse_base: Schema.Class<LedgerInUse, Schema.TaggedStruct<"LedgerInUse", {
    readonly file: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class LedgerInUse extends LedgerInUse_base {
    get message(): string;
}
declare const LedgerUnreadable_base: Schema.Class<LedgerUnreadable, Schema.TaggedStruct<"LedgerUnreadable", {
    readonly file: Schema.String;
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class LedgerUnreadable extends LedgerUnreadable_base {
    get message(): string;
}
declare const AccessDenied_base: Schema.Class<AccessDenied, Schema.TaggedStruct<"AccessDenied", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class AccessDenied extends AccessDenied_base {
    get message(): string;
}
declare const StorageFull_base: Schema.Class<StorageFull, Schema.TaggedStruct<"StorageFull", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class StorageFull extends StorageFull_base {
    get message(): string;
}
declare const LogUnavailable_base: Schema.Class<LogUnavailable, Schema.TaggedStruct<"LogUnavailable", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class LogUnavailable extends LogUnavailable_base {
    get message(): string;
}
export declare const LedgerReason: Schema.Union<readonly [
    typeof ThreadMoved,
    typeof AlreadyCounted,
    typeof DeliveryUnknown,
    typeof ChecksumWrong,
    typeof EntryUnreadable,
    typeof EntryInvalid,
    typeof PositionUnknown,
    typeof LedgerInUse,
    typeof LedgerUnreadable,
    typeof AccessDenied,
    typeof StorageFull,
    typeof LogUnavailable
]>;
export type LedgerReason = typeof LedgerReason.Type;
declare const LedgerError_base: Schema.Class<LedgerError, Schema.TaggedStruct<"LedgerError", {
    readonly reason: typeof LedgerReason;
}>, import("effect/Cause").YieldableError>;
export declare class LedgerError extends LedgerError_base {
    get message(): string;
}
export declare const ledgerError: (reason: LedgerReason) => LedgerError;
export {};

// Ledger.d.ts
import type { Received } from "@redthread/channel";
import type { ChannelKind, Checksum, Entry, EventKey, Instant, RecordId, TenantId } from "@redthread/model";
import { Context, type Effect, Schema, type Stream } from "effect";
import type { LedgerError } from "./LedgerError.ts";
export declare const Position: Schema.brand<Schema.NonEmptyString, "@redthread/ledger/Position">;
export type Position = typeof Position.Type;
export declare const beginning: Position;
export interface Archived {
    readonly checksum: Checksum;
    readonly isNew: boolean;
}
export interface DeliveryRef {
    readonly channel: ChannelKind;
    readonly checksum: Checksum;
}
export interface Delivery {
    readonly position: Position;
    readonly received: Received;
}
export interface Parked extends Delivery {
    readonly at: Instant;
    readonly reason: string;
}
export interface Append {
    readonly record: RecordId;
    readonly expected: number | "any";
    readonly entries: readonly [
        Entry,
        ...ReadonlyArray<Entry>
    ];
}
export interface Counted {
    readonly key: EventKey;
    readonly revision: number;
}
export interface Commit {
    readonly tenant: TenantId;
    readonly settles?: DeliveryRef | undefined;
    readonly keys: ReadonlyArray<Counted>;
    readonly appends: ReadonlyArray<Append>;
}
export interface Committed {
    readonly position: Position;
    readonly record: RecordId;
    readonly index: number;
    readonly entry: Entry;
}
export interface Counts {
    readonly payloads: number;
    readonly settled: number;
    readonly unsettled: number;
    readonly parked: number;
    readonly entries: number;
    readonly records: number;
}
declare const Ledger_base: Context.ServiceClass<Ledger, "@redthread/ledger/Ledger", {
    readonly archive: (received: Received) => Effect.Effect<Archived, LedgerError>;
    readonly archiveAll: (received: ReadonlyArray<Received>) => Effect.Effect<ReadonlyArray<Archived>, LedgerError>;
    readonly unsettled: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<Delivery>, LedgerError>;
    readonly park: (tenant: TenantId, delivery: DeliveryRef, at: Instant, reason: string) => Effect.Effect<void, LedgerError>;
    readonly parked: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<Parked>, LedgerError>;
    readonly known: (tenant: TenantId, keys: ReadonlyArray<EventKey>) => Effect.Effect<ReadonlyMap<EventKey, number>, LedgerError>;
    readonly commit: (commit: Commit) => Effect.Effect<{
        readonly position: Position;
    }, LedgerError>;
    readonly read: (tenant: TenantId, record: RecordId) => Effect.Effect<ReadonlyArray<Entry>, LedgerError>;
    readonly after: (tenant: TenantId, position: Position, limit: number) => Effect.Effect<ReadonlyArray<Committed>, LedgerError>;
    readonly follow: (tenant: TenantId, position: Position) => Stream.Stream<Committed, LedgerError>;
    readonly payload: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<Received | undefined, LedgerError>;
    readonly counts: (tenant: TenantId) => Effect.Effect<Counts, LedgerError>;
}>;
export declare class Ledger extends Ledger_base {
}
export {};

// Laws.d.ts
import type { EntryId, EventKey, Law, RecordId } from "@redthread/model";
import type { Counted, Counts, DeliveryRef } from "./Ledger.ts";
export interface Asked {
    readonly keys: ReadonlyArray<Counted>;
    readonly settles?: DeliveryRef | undefined;
    readonly entries: ReadonlyArray<{
        readonly record: RecordId;
        readonly id: EntryId;
    }>;
}
export interface History {
    readonly acknowledged: ReadonlyArray<DeliveryRef>;
    readonly committed: ReadonlyArray<Asked>;
    readonly refused: ReadonlyArray<Asked>;
    readonly kept: ReadonlyArray<DeliveryRef>;
    readonly streams: ReadonlyMap<RecordId, ReadonlyArray<EntryId>>;
    readonly followed: ReadonlyArray<{
        readonly record: RecordId;
        readonly index: number;
        readonly id: EntryId;
    }>;
    readonly known: ReadonlyMap<EventKey, number>;
    readonly counts: Counts;
}
export declare const acknowledgedIsKept: Law<History>;
export declare const takesEffectOnce: Law<History>;
export declare const streamsAreOrdered: Law<History>;
export declare const allOrNothing: Law<History>;
export declare const subscriberSeesAll: Law<History>;
export declare const ledgerLaws: ReadonlyArray<Law<History>>;

// Versions.d.ts
import { Entry } from "@redthread/model";
import { Result, Schema } from "effect";
export interface Step {
    readonly from: number;
    readonly says: string;
    readonly up: (entry: Schema.JsonObject) => Schema.JsonObject;
}
export declare const steps: ReadonlyArray<Step>;
export declare const entryVersion: number;
export declare const upcast: (json: Schema.JsonObject, from: number, ladder: ReadonlyArray<Step>) => Result.Result<Schema.JsonObject, string>;
export declare const readEntry: (json: Schema.Json, ladder?: ReadonlyArray<Step>) => Result.Result<Entry, string>;
export declare const writeEntry: (entry: Entry) => Result.Result<Schema.JsonObject, string>;

// Checksums.d.ts
import { Checksum } from "@redthread/model";
export declare const checksumOf: (bytes: Uint8Array) => Checksum;

// LedgerText.d.ts
import type { Entry, RecordId } from "@redthread/model";
import { Result } from "effect";
import { type LedgerError } from "./LedgerError.ts";
export declare const toColumn: (id: string) => string;
export declare const fromColumn: (column: string) => string;
export declare const entryToText: (record: RecordId, entry: Entry) => Result.Result<string, LedgerError>;
export declare const entryFromText: (record: RecordId, index: number, text: string) => Result.Result<Entry, LedgerError>;

// Following.d.ts
import { Effect, type Scope, Stream } from "effect";
import type { Committed, Position } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
export interface News {
    readonly tell: Effect.Effect<void>;
    readonly listen: Effect.Effect<Effect.Effect<void>, never, Scope.Scope>;
}
export declare const makeNews: Effect.Effect<News>;
export declare const following: (after: (position: Position, limit: number) => Effect.Effect<ReadonlyArray<Committed>, LedgerError>, news: News, from: Position) => Stream.Stream<Committed, LedgerError>;

// LedgerMemory.d.ts
import { Layer } from "effect";
import { Ledger } from "./Ledger.ts";
export declare const layerMemory: Layer.Layer<Ledger>;

// SqlPlaces.d.ts
import { Effect } from "effect";
import type { SqlClient, Statement } from "effect/sql";
import { Position } from "./Ledger.ts";
import { type LedgerError } from "./LedgerError.ts";
export interface Place {
    readonly position: number;
    readonly era?: string;
}
export interface PlaceColumns {
    readonly tx: string;
    readonly number: string;
}
export interface Places {
    readonly asPlace: (columns: PlaceColumns) => Statement.Fragment;
    readonly isAfter: (columns: PlaceColumns, after: Position) => Effect.Effect<Statement.Fragment, LedgerError>;
    readonly order: (columns: PlaceColumns) => Statement.Fragment;
}
export declare const toPosition: ({ era, position }: Place) => Position;
export declare const sqlPlaces: (sql: SqlClient.SqlClient) => Places;

// SqlText.d.ts
import { Received } from "@redthread/channel";
import type { TenantId } from "@redthread/model";
import { Effect, Result } from "effect";
import { type SqlClient, SqlError } from "effect/sql";
import type { Delivery } from "./Ledger.ts";
import { LedgerError } from "./LedgerError.ts";
import { type Place } from "./SqlPlaces.ts";
export declare const isFull: (cause: unknown) => boolean;
export declare const told: <A, R>(effect: Effect.Effect<A, SqlError.SqlError | LedgerError, R>) => Effect.Effect<A, LedgerError, R>;
export declare const insisting: <A, E, R>(transaction: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
export declare const atOnce: <A, R>(sql: SqlClient.SqlClient, effect: Effect.Effect<A, SqlError.SqlError | LedgerError, R>) => Effect.Effect<A, LedgerError, R>;
export declare const atMost: (limit: number) => number;
export interface DeliveryRow {
    readonly tenant: string;
    readonly channel: string;
    readonly checksum: string;
    readonly meta: string;
    readonly body: Uint8Array;
}
export declare const toRow: (received: Received) => Result.Result<DeliveryRow, LedgerError>;
export declare const fromRow: (tenant: TenantId, row: Place & {
    readonly channel: string;
    readonly checksum: string;
    readonly meta: string;
    readonly body: Uint8Array;
}) => Result.Result<Delivery, LedgerError>;

// SqlArchive.d.ts
import { Effect } from "effect";
import type { SqlClient } from "effect/sql";
import type { Archived, DeliveryRef, Parked } from "./Ledger.ts";
import { type LedgerError } from "./LedgerError.ts";
export declare const sqlArchive: (sql: SqlClient.SqlClient) => {
    archive: (received: {
        readonly tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">;
        readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
        readonly at: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly name: string;
        readonly headers: {
            readonly [x: string]: string;
        };
        readonly body: Uint8Array<ArrayBufferLike>;
        readonly checksum: string & import("effect/Brand").Brand<"@redthread/model/Checksum">;
        readonly evidence: {
            readonly [x: string]: import("effect/Schema").Json;
        };
    }) => Effect.Effect<Archived, LedgerError, never>;
    archiveAll: (received: readonly {
        readonly tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">;
        readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
        readonly at: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly name: string;
        readonly headers: {
            readonly [x: string]: string;
        };
        readonly body: Uint8Array<ArrayBufferLike>;
        readonly checksum: string & import("effect/Brand").Brand<"@redthread/model/Checksum">;
        readonly evidence: {
            readonly [x: string]: import("effect/Schema").Json;
        };
    }[]) => Effect.Effect<Archived[], LedgerError, never>;
    park: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, delivery: DeliveryRef, at: number & import("effect/Brand").Brand<"@redthread/model/Instant">, reason: string) => Effect.Effect<void, LedgerError, never>;
    unsettled: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, after: string & import("effect/Brand").Brand<"@redthread/ledger/Position">, limit: number) => Effect.Effect<import("./Ledger.ts").Delivery[], LedgerError, never>;
    parked: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, after: string & import("effect/Brand").Brand<"@redthread/ledger/Position">, limit: number) => Effect.Effect<Parked[], LedgerError, never>;
    payload: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, args_1: DeliveryRef) => Effect.Effect<{
        readonly tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">;
        readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
        readonly at: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly name: string;
        readonly headers: {
            readonly [x: string]: string;
        };
        readonly body: Uint8Array<ArrayBufferLike>;
        readonly checksum: string & import("effect/Brand").Brand<"@redthread/model/Checksum">;
        readonly evidence: {
            readonly [x: string]: import("effect/Schema").Json;
        };
    } | undefined, LedgerError, never>;
    settle: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, delivery: DeliveryRef) => Effect.Effect<void, LedgerError | import("effect/sql/SqlError").SqlError, never>;
};

// SqlThreads.d.ts
import { Effect, Result } from "effect";
import type { SqlClient } from "effect/sql";
import type { Append, Committed, Counted } from "./Ledger.ts";
import { type LedgerError } from "./LedgerError.ts";
export interface Written extends Pick<Append, "record" | "expected"> {
    readonly texts: ReadonlyArray<string>;
}
export declare const written: (append: Append) => Result.Result<Written, LedgerError>;
export declare const sqlThreads: (sql: SqlClient.SqlClient) => {
    count: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, keys: readonly Counted[]) => Effect.Effect<undefined, LedgerError | import("effect/sql/SqlError").SqlError, never>;
    append: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, args_1: Written) => Effect.Effect<number, LedgerError | import("effect/sql/SqlError").SqlError, never>;
    lastOf: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">) => Effect.Effect<number, import("effect/sql/SqlError").SqlError, never>;
    known: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, keys: readonly (string & import("effect/Brand").Brand<"@redthread/model/EventKey">)[]) => Effect.Effect<Map<string & import("effect/Brand").Brand<"@redthread/model/EventKey">, number>, LedgerError, never>;
    read: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, record: string & import("effect/Brand").Brand<"@redthread/model/RecordId">) => Effect.Effect<({
        readonly _tag: "Answered";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly content: readonly ({
            readonly _tag: "Choice";
            readonly id: string;
            readonly title: string;
        } | {
            readonly _tag: "Contacts";
            readonly cards: readonly import("effect/Schema").Json[];
        } | {
            readonly _tag: "Form";
            readonly fields: readonly {
                readonly name: string;
                readonly value: string;
            }[];
        } | {
            readonly _tag: "Html";
            readonly html: string;
        } | {
            readonly _tag: "Location";
            readonly latitude: number;
            readonly longitude: number;
            readonly name?: string;
            readonly address?: string;
        } | {
            readonly _tag: "Media";
            readonly kind: "audio" | "document" | "file" | "image" | "sticker" | "video" | "voice";
            readonly media: {
                readonly ref: string;
                readonly mediaType?: string;
                readonly filename?: string;
                readonly size?: number;
                readonly checksum?: string;
            };
            readonly caption?: string;
        } | {
            readonly _tag: "Order";
            readonly items: readonly import("effect/Schema").Json[];
            readonly text?: string;
        } | {
            readonly _tag: "Text";
            readonly text: string;
        } | {
            readonly _tag: "Unsupported";
            readonly what: string;
        })[];
        readonly externalKey?: string;
    } | {
        readonly _tag: "AssuranceChanged";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly was: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
        readonly now: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
        readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
    } | {
        readonly _tag: "ConcernClosed";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly concern: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly outcome: string;
    } | {
        readonly _tag: "ConcernLinked";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly concern: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly because: string;
    } | {
        readonly _tag: "ConcernOpened";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly concern: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly title: string;
        readonly process?: {
            readonly name: string & import("effect/Brand").Brand<"@redthread/model/ProcessName">;
            readonly version: number;
        };
    } | {
        readonly _tag: "ConsentChanged";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly consent: {
            readonly purpose: string & import("effect/Brand").Brand<"@redthread/model/Purpose">;
            readonly channel?: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly granted: boolean;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly evidence: string;
        };
    } | {
        readonly _tag: "Contacted";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly event: {
            readonly _tag: "Call";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly direction: "inbound" | "outbound";
            readonly phase: "answered" | "ended" | "held" | "input" | "recorded" | "ringing" | "started" | "transcribed" | "transferred";
            readonly leg: string;
            readonly disposition?: string;
            readonly seconds?: number;
            readonly talk?: number;
            readonly transcript?: string;
            readonly recording?: string;
        } | {
            readonly _tag: "ChannelNotice";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly topic: string;
            readonly text: string;
        } | {
            readonly _tag: "ConsentChanged";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly consent: {
                readonly purpose: string & import("effect/Brand").Brand<"@redthread/model/Purpose">;
                readonly channel?: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
                readonly granted: boolean;
                readonly at: {
                    readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    readonly raw: string;
                };
                readonly evidence: string;
            };
        } | {
            readonly _tag: "Deleted";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly target: string;
        } | {
            readonly _tag: "Edited";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly target: string;
            readonly content: readonly ({
                readonly _tag: "Choice";
                readonly id: string;
                readonly title: string;
            } | {
                readonly _tag: "Contacts";
                readonly cards: readonly import("effect/Schema").Json[];
            } | {
                readonly _tag: "Form";
                readonly fields: readonly {
                    readonly name: string;
                    readonly value: string;
                }[];
            } | {
                readonly _tag: "Html";
                readonly html: string;
            } | {
                readonly _tag: "Location";
                readonly latitude: number;
                readonly longitude: number;
                readonly name?: string;
                readonly address?: string;
            } | {
                readonly _tag: "Media";
                readonly kind: "audio" | "document" | "file" | "image" | "sticker" | "video" | "voice";
                readonly media: {
                    readonly ref: string;
                    readonly mediaType?: string;
                    readonly filename?: string;
                    readonly size?: number;
                    readonly checksum?: string;
                };
                readonly caption?: string;
            } | {
                readonly _tag: "Order";
                readonly items: readonly import("effect/Schema").Json[];
                readonly text?: string;
            } | {
                readonly _tag: "Text";
                readonly text: string;
            } | {
                readonly _tag: "Unsupported";
                readonly what: string;
            })[];
        } | {
            readonly _tag: "IdentityChanged";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly was: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly now: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
        } | {
            readonly _tag: "Letter";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly direction: "inbound" | "outbound";
            readonly pages: number;
            readonly text?: string;
            readonly scan: string;
            readonly title?: string;
        } | {
            readonly _tag: "Message";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly direction: "inbound" | "outbound";
            readonly subject?: string;
            readonly content: readonly ({
                readonly _tag: "Choice";
                readonly id: string;
                readonly title: string;
            } | {
                readonly _tag: "Contacts";
                readonly cards: readonly import("effect/Schema").Json[];
            } | {
                readonly _tag: "Form";
                readonly fields: readonly {
                    readonly name: string;
                    readonly value: string;
                }[];
            } | {
                readonly _tag: "Html";
                readonly html: string;
            } | {
                readonly _tag: "Location";
                readonly latitude: number;
                readonly longitude: number;
                readonly name?: string;
                readonly address?: string;
            } | {
                readonly _tag: "Media";
                readonly kind: "audio" | "document" | "file" | "image" | "sticker" | "video" | "voice";
                readonly media: {
                    readonly ref: string;
                    readonly mediaType?: string;
                    readonly filename?: string;
                    readonly size?: number;
                    readonly checksum?: string;
                };
                readonly caption?: string;
            } | {
                readonly _tag: "Order";
                readonly items: readonly import("effect/Schema").Json[];
                readonly text?: string;
            } | {
                readonly _tag: "Text";
                readonly text: string;
            } | {
                readonly _tag: "Unsupported";
                readonly what: string;
            })[];
            readonly automatic?: "auto-reply" | "bounce" | "echo" | "list";
        } | {
            readonly _tag: "PageAction";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly action: string;
            readonly touchpoint: string;
            readonly content: readonly ({
                readonly _tag: "Choice";
                readonly id: string;
                readonly title: string;
            } | {
                readonly _tag: "Contacts";
                readonly cards: readonly import("effect/Schema").Json[];
            } | {
                readonly _tag: "Form";
                readonly fields: readonly {
                    readonly name: string;
                    readonly value: string;
                }[];
            } | {
                readonly _tag: "Html";
                readonly html: string;
            } | {
                readonly _tag: "Location";
                readonly latitude: number;
                readonly longitude: number;
                readonly name?: string;
                readonly address?: string;
            } | {
                readonly _tag: "Media";
                readonly kind: "audio" | "document" | "file" | "image" | "sticker" | "video" | "voice";
                readonly media: {
                    readonly ref: string;
                    readonly mediaType?: string;
                    readonly filename?: string;
                    readonly size?: number;
                    readonly checksum?: string;
                };
                readonly caption?: string;
            } | {
                readonly _tag: "Order";
                readonly items: readonly import("effect/Schema").Json[];
                readonly text?: string;
            } | {
                readonly _tag: "Text";
                readonly text: string;
            } | {
                readonly _tag: "Unsupported";
                readonly what: string;
            })[];
        } | {
            readonly _tag: "Reacted";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly target: string;
            readonly emoji: string;
        } | {
            readonly _tag: "Receipt";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly target: string;
            readonly status: "accepted" | "delivered" | "failed" | "played" | "read" | "sent";
            readonly problem?: {
                readonly code: string;
                readonly text: string;
            };
        } | {
            readonly _tag: "Transaction";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly what: string;
            readonly number: string;
            readonly amount?: string;
            readonly currency?: string;
        } | {
            readonly _tag: "Unrecognised";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly what: string;
        } | {
            readonly _tag: "Visit";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly thread: {
                readonly conversation?: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
                readonly id?: string;
                readonly references: readonly string[];
            };
            readonly identifiers: readonly {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            }[];
            readonly others: readonly {
                readonly role: "agent" | "brand" | "other";
                readonly identifiers: readonly [
                    {
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    },
                    ...{
                        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                        readonly value: string;
                        readonly normalised?: string;
                        readonly scope?: string;
                        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    }[]
                ];
            }[];
            readonly signals: readonly ({
                readonly _tag: "Asked";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            } | {
                readonly _tag: "HandedOver";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
                readonly because: string;
            } | {
                readonly _tag: "LoggedIn";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            } | {
                readonly _tag: "LoggedOut";
                readonly by: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Noted";
                readonly text: string;
            } | {
                readonly _tag: "Promised";
                readonly text: string;
                readonly due: string;
            } | {
                readonly _tag: "Searched";
                readonly query: string;
                readonly results: number;
            } | {
                readonly _tag: "SentElsewhere";
                readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
                readonly forced: boolean;
                readonly because: string;
            } | {
                readonly _tag: "StepTried";
                readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
            } | {
                readonly _tag: "Told";
                readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
                readonly value: import("effect/Schema").Json;
            })[];
            readonly source: {
                readonly at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
                readonly read: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
                readonly unrecognised: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
            };
            readonly place: string;
            readonly content: readonly ({
                readonly _tag: "Choice";
                readonly id: string;
                readonly title: string;
            } | {
                readonly _tag: "Contacts";
                readonly cards: readonly import("effect/Schema").Json[];
            } | {
                readonly _tag: "Form";
                readonly fields: readonly {
                    readonly name: string;
                    readonly value: string;
                }[];
            } | {
                readonly _tag: "Html";
                readonly html: string;
            } | {
                readonly _tag: "Location";
                readonly latitude: number;
                readonly longitude: number;
                readonly name?: string;
                readonly address?: string;
            } | {
                readonly _tag: "Media";
                readonly kind: "audio" | "document" | "file" | "image" | "sticker" | "video" | "voice";
                readonly media: {
                    readonly ref: string;
                    readonly mediaType?: string;
                    readonly filename?: string;
                    readonly size?: number;
                    readonly checksum?: string;
                };
                readonly caption?: string;
            } | {
                readonly _tag: "Order";
                readonly items: readonly import("effect/Schema").Json[];
                readonly text?: string;
            } | {
                readonly _tag: "Text";
                readonly text: string;
            } | {
                readonly _tag: "Unsupported";
                readonly what: string;
            })[];
        };
    } | {
        readonly _tag: "Custom";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly kind: string;
        readonly data: import("effect/Schema").Json;
    } | {
        readonly _tag: "FactAsked";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly fact: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
        readonly known: boolean;
    } | {
        readonly _tag: "FactGiven";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly fact: {
            readonly name: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            readonly value: import("effect/Schema").Json;
            readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
        };
    } | {
        readonly _tag: "FeedbackGiven";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly feedback: {
            readonly scale: string;
            readonly score?: number;
            readonly text?: string;
            readonly about?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
            readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        };
    } | {
        readonly _tag: "HandedOver";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly handover: {
            readonly from: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
            readonly lost: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
            readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            readonly because: string;
        };
    } | {
        readonly _tag: "NoteWritten";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly text: string;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
    } | {
        readonly _tag: "OfferAnswered";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly offer: string & import("effect/Brand").Brand<"@redthread/model/OfferId">;
        readonly accepted: boolean;
    } | {
        readonly _tag: "OfferMade";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly offer: {
            readonly id: string & import("effect/Brand").Brand<"@redthread/model/OfferId">;
            readonly text: string;
            readonly price?: string;
            readonly currency?: string;
            readonly validUntil?: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
        };
    } | {
        readonly _tag: "PromiseBroken";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly promise: string & import("effect/Brand").Brand<"@redthread/model/PromiseId">;
    } | {
        readonly _tag: "PromiseKept";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly promise: string & import("effect/Brand").Brand<"@redthread/model/PromiseId">;
    } | {
        readonly _tag: "PromiseMade";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly promise: {
            readonly id: string & import("effect/Brand").Brand<"@redthread/model/PromiseId">;
            readonly text: string;
            readonly due?: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
            readonly owner?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        };
    } | {
        readonly _tag: "RecordsJoined";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly records: readonly (string & import("effect/Brand").Brand<"@redthread/model/RecordId">)[];
        readonly because: string;
    } | {
        readonly _tag: "RecordsParted";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly records: readonly (string & import("effect/Brand").Brand<"@redthread/model/RecordId">)[];
        readonly because: string;
    } | {
        readonly _tag: "Redirected";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly redirect: {
            readonly from: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly forced: boolean;
            readonly because: string;
        };
    } | {
        readonly _tag: "Searched";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly query: string;
        readonly results: number;
    } | {
        readonly _tag: "StepRefused";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly process: string & import("effect/Brand").Brand<"@redthread/model/ProcessName">;
        readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
        readonly state: string & import("effect/Brand").Brand<"@redthread/model/StateName">;
        readonly because: string;
        readonly offeredOn: readonly (string & import("effect/Brand").Brand<"@redthread/model/ChannelName">)[];
    } | {
        readonly _tag: "StepTaken";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly process: string & import("effect/Brand").Brand<"@redthread/model/ProcessName">;
        readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
        readonly was: string & import("effect/Brand").Brand<"@redthread/model/StateName">;
        readonly now: string & import("effect/Brand").Brand<"@redthread/model/StateName">;
    })[], LedgerError, never>;
    after: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, position: string & import("effect/Brand").Brand<"@redthread/ledger/Position">, limit: number) => Effect.Effect<Committed[], LedgerError, never>;
};

// SqlLedger.d.ts
import { Effect } from "effect";
import type { SqlClient } from "effect/sql";
import { type News } from "./Following.ts";
import { type Commit, Ledger, type Position } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
import { type Written } from "./SqlThreads.ts";
export interface WrittenCommit extends Pick<Commit, "tenant" | "settles" | "keys"> {
    readonly appends: ReadonlyArray<Written>;
}
export type DoCommit = (commit: WrittenCommit) => Effect.Effect<Position, LedgerError>;
export declare const stepByStep: (sql: SqlClient.SqlClient) => DoCommit;
export declare const sqlLedger: (sql: SqlClient.SqlClient, doCommit: DoCommit, news: News) => Ledger["Service"];

// SqlSchema.d.ts
import { Effect } from "effect";
import { SqlClient, type SqlError } from "effect/sql";
export type Migration = Effect.Effect<void, SqlError.SqlError, SqlClient.SqlClient>;
export declare const all: (statements: ReadonlyArray<string>) => Migration;
export declare const sqliteMigrations: ReadonlyArray<Migration>;

// SqliteClient.d.ts
import { Effect } from "effect";
import { SqlClient } from "effect/sql";
import type { DatabaseSync } from "node:sqlite";
export declare const sqliteClient: (db: DatabaseSync) => Effect.Effect<SqlClient.SqlClient, never, never>;

// SqliteFile.d.ts
import { Effect, type Scope } from "effect";
import { SqlClient } from "effect/sql";
import { type LedgerError } from "./LedgerError.ts";
export type Durability = "synced" | "unsynced";
export declare const openSqlite: (file: string, durability: Durability) => Effect.Effect<SqlClient.SqlClient, LedgerError, Scope.Scope>;

// LedgerSqlite.d.ts
import { Layer } from "effect";
import { Ledger } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
import { type Durability } from "./SqliteFile.ts";
export declare const layerSqlite: (options: {
    readonly file: string;
    readonly durability?: Durability;
}) => Layer.Layer<Ledger, LedgerError>;

// PostgresSchema.d.ts
import { type Migration } from "./SqlSchema.ts";
export declare const postgresMigrations: ReadonlyArray<Migration>;

// PostgresNews.d.ts
import { Duration, Effect, Queue, type Scope } from "effect";
import type { SqlClient, SqlError } from "effect/sql";
import { type News } from "./Following.ts";
export interface PostgresClient extends SqlClient.SqlClient {
    readonly listen: (channel: string) => Effect.Effect<Queue.Dequeue<unknown, SqlError.SqlError>, SqlError.SqlError, Scope.Scope>;
    readonly notify: (channel: string, payload: string) => Effect.Effect<void, SqlError.SqlError>;
}
export declare const postgresNews: (pg: PostgresClient, channel: string, pollEvery: Duration.Duration) => Effect.Effect<News, never, Scope.Scope>;

// PostgresCommit.d.ts
import type { SqlClient } from "effect/sql";
import type { DoCommit } from "./SqlLedger.ts";
export declare const inOneCall: (pg: SqlClient.SqlClient, schema: string) => DoCommit;

// PostgresDatabase.d.ts
import { Effect, Redacted, type Scope } from "effect";
import { type LedgerError } from "./LedgerError.ts";
import type { PostgresClient } from "./PostgresNews.ts";
import type { Durability } from "./SqliteFile.ts";
export interface PostgresPlace {
    readonly url: Redacted.Redacted;
    readonly schema: string;
    readonly durability: Durability;
    readonly connections: number;
}
export declare const openPostgres: (place: PostgresPlace) => Effect.Effect<PostgresClient, LedgerError, Scope.Scope>;

// Postgres.d.ts
import { Duration, Layer, type Redacted } from "effect";
import { Ledger } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
import type { Durability } from "./SqliteFile.ts";
export interface PostgresOptions {
    readonly url: Redacted.Redacted;
    readonly schema?: string;
    readonly durability?: Durability;
    readonly connections?: number;
    readonly pollEvery?: Duration.Input;
}
export declare const layerPostgres: (options: PostgresOptions) => Layer.Layer<Ledger, LedgerError>;
