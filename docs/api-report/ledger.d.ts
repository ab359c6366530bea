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
export interface ArchivedDelivery extends Delivery {
    readonly state: "settled" | "waiting" | "parked";
}
export interface Parked extends Delivery {
    readonly at: Instant;
    readonly reason: string;
}
export interface Append {
    readonly record: RecordId;
    readonly expected: number | "any";
    readonly entries: ReadonlyArray<Entry>;
}
export interface Counted {
    readonly key: EventKey;
    readonly revision: number;
}
export interface Change {
    readonly settles?: DeliveryRef | undefined;
    readonly keys: ReadonlyArray<Counted>;
    readonly appends: ReadonlyArray<Append>;
}
export interface Commit extends Change {
    readonly tenant: TenantId;
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
export interface Snapshot {
    readonly position: Position;
    readonly entries: number;
    readonly text: string;
}
export interface Snapshots {
    readonly latest: (tenant: TenantId, name: string) => Effect.Effect<Snapshot | undefined, LedgerError>;
    readonly keep: (tenant: TenantId, name: string, snapshot: Snapshot) => Effect.Effect<void, LedgerError>;
    readonly forget: (tenant: TenantId, entries: number) => Effect.Effect<void, LedgerError>;
}
declare const Ledger_base: Context.ServiceClass<Ledger, "@redthread/ledger/Ledger", {
    readonly isShared: boolean;
    readonly archive: (received: Received) => Effect.Effect<Archived, LedgerError>;
    readonly archiveAll: (received: ReadonlyArray<Received>) => Effect.Effect<ReadonlyArray<Archived>, LedgerError>;
    readonly unsettled: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<Delivery>, LedgerError>;
    readonly park: (tenant: TenantId, delivery: DeliveryRef, at: Instant, reason: string) => Effect.Effect<void, LedgerError>;
    readonly parked: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<Parked>, LedgerError>;
    readonly archived: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<ArchivedDelivery>, LedgerError>;
    readonly known: (tenant: TenantId, keys: ReadonlyArray<EventKey>) => Effect.Effect<ReadonlyMap<EventKey, number>, LedgerError>;
    readonly counted: (tenant: TenantId, after: Counted | undefined, limit: number) => Effect.Effect<ReadonlyArray<Counted>, LedgerError>;
    readonly commit: (commit: Commit) => Effect.Effect<{
        readonly position: Position;
    }, LedgerError>;
    readonly commitAll: (tenant: TenantId, changes: ReadonlyArray<Change>) => Effect.Effect<{
        readonly position: Position;
    }, LedgerError>;
    readonly read: (tenant: TenantId, record: RecordId, from?: number) => Effect.Effect<ReadonlyArray<Entry>, LedgerError>;
    readonly after: (tenant: TenantId, position: Position, limit: number) => Effect.Effect<ReadonlyArray<Committed>, LedgerError>;
    readonly follow: (tenant: TenantId, position: Position) => Stream.Stream<Committed, LedgerError>;
    readonly payload: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<Received | undefined, LedgerError>;
    readonly discard: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<void, LedgerError>;
    readonly counts: (tenant: TenantId) => Effect.Effect<Counts, LedgerError>;
    readonly snapshots?: Snapshots;
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
export interface Rung<A> {
    readonly from: number;
    readonly says: string;
    readonly up: (form: A) => A;
}
export interface Step extends Rung<Schema.JsonObject> {
    readonly kinds: ReadonlyArray<string>;
}
export declare const steps: ReadonlyArray<Step>;
export declare const entryVersion: number;
export declare const climb: <A, S extends Rung<A>>(form: A, from: number, ladder: ReadonlyArray<S>, take?: (form: A, step: S) => A) => Result.Result<A, string>;
export declare const newer: (what: string, version: number, known: number) => string;
export declare const readEntry: (json: Schema.Json, ladder?: ReadonlyArray<Step>) => Result.Result<Entry, string>;
export declare const writeEntry: (entry: Entry) => Result.Result<Schema.JsonObject, string>;

// OwnKinds.d.ts
import { Entry } from "@redthread/model";
import { Result, Schema } from "effect";
import { type Rung } from "./Versions.ts";
export interface OwnKind<A> {
    readonly kind: string;
    readonly schema: Schema.Codec<A, Schema.Json>;
    readonly steps: ReadonlyArray<Rung<Schema.Json>>;
}
declare const OwnKindUnread_base: Schema.Class<OwnKindUnread, Schema.TaggedStruct<"OwnKindUnread", {
    readonly kind: Schema.String;
    readonly version: Schema.Int;
    readonly known: Schema.Int;
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class OwnKindUnread extends OwnKindUnread_base {
    get message(): string;
}
export declare const writeOwn: <A>(own: OwnKind<A>, value: A) => Result.Result<Pick<typeof Entry.cases.Custom.Type, "kind" | "data">, OwnKindUnread>;
export declare const readOwn: <A>(own: OwnKind<A>, entry: Entry) => Result.Result<A | undefined, OwnKindUnread>;
export {};

// Checksums.d.ts
import { Checksum } from "@redthread/model";
export declare const checksumOf: (bytes: Uint8Array) => Checksum;

// Gathering.d.ts
import { Effect, type Scope } from "effect";
export interface Apart<A> {
    readonly atOnce?: number;
    readonly apart?: (one: A) => unknown;
    readonly aloneAtOnce?: number;
}
export declare const gathering: <A, B, E>(most: number, together: (all: ReadonlyArray<A>) => Effect.Effect<ReadonlyArray<B>, E>, args_2?: Apart<A> | undefined) => Effect.Effect<(one: A) => Effect.Effect<B, E>, never, Scope.Scope>;

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
import type { Archived, ArchivedDelivery, DeliveryRef, Parked } from "./Ledger.ts";
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
    archived: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, after: string & import("effect/Brand").Brand<"@redthread/ledger/Position">, limit: number) => Effect.Effect<ArchivedDelivery[], LedgerError, never>;
    discard: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, delivery: DeliveryRef) => Effect.Effect<void, LedgerError, never>;
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
};

// SqlThreads.d.ts
import { Effect, Result } from "effect";
import type { SqlClient } from "effect/sql";
import type { Append, Committed, Counted } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
export interface Written extends Pick<Append, "record" | "expected"> {
    readonly texts: ReadonlyArray<string>;
}
export declare const written: (append: Append) => Result.Result<Written, LedgerError>;
export declare const sqlThreads: (sql: SqlClient.SqlClient) => {
    known: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, keys: readonly (string & import("effect/Brand").Brand<"@redthread/model/EventKey">)[]) => Effect.Effect<Map<string & import("effect/Brand").Brand<"@redthread/model/EventKey">, number>, LedgerError, never>;
    counted: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, after: Counted | undefined, limit: number) => Effect.Effect<Counted[], LedgerError, never>;
    read: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, record: string & import("effect/Brand").Brand<"@redthread/model/RecordId">, from?: any) => Effect.Effect<({
        readonly _tag: "AnswerPlanned";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly answer: string & import("effect/Brand").Brand<"@redthread/model/AnswerId">;
        readonly recipient: {
            readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly to: {
                readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
                readonly value: string;
                readonly normalised?: string;
                readonly scope?: string;
                readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
                readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            };
            readonly inReplyTo?: string;
            readonly references: readonly string[];
        };
        readonly purpose: string & import("effect/Brand").Brand<"@redthread/model/Purpose">;
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
            readonly trimmed?: readonly {
                readonly kind: "header" | "notice" | "quote" | "signature";
                readonly from: number;
                readonly to: number;
            }[];
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
            readonly trimmed?: readonly {
                readonly kind: "header" | "notice" | "quote" | "signature";
                readonly from: number;
                readonly to: number;
            }[];
        } | {
            readonly _tag: "Unsupported";
            readonly what: string;
        })[];
        readonly template?: {
            readonly name: string;
            readonly language: string;
            readonly values: readonly string[];
        };
        readonly isAutomatic?: boolean;
        readonly messages: number;
        readonly lost: readonly {
            readonly part: number;
            readonly kind: string;
            readonly arrivedAs: string;
        }[];
    } | {
        readonly _tag: "AnswerRefused";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly answer: string & import("effect/Brand").Brand<"@redthread/model/AnswerId">;
        readonly because: {
            readonly reason: string;
            readonly text: string;
        };
        readonly offeredOn: readonly (string & import("effect/Brand").Brand<"@redthread/model/ChannelName">)[];
    } | {
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
            readonly trimmed?: readonly {
                readonly kind: "header" | "notice" | "quote" | "signature";
                readonly from: number;
                readonly to: number;
            }[];
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
            readonly trimmed?: readonly {
                readonly kind: "header" | "notice" | "quote" | "signature";
                readonly from: number;
                readonly to: number;
            }[];
        } | {
            readonly _tag: "Unsupported";
            readonly what: string;
        })[];
        readonly externalKey?: string;
        readonly answer?: string & import("effect/Brand").Brand<"@redthread/model/AnswerId">;
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
        readonly _tag: "ChannelAsked";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
        readonly asker: string;
        readonly until: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly cursor?: string;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly event: {
            readonly _tag: "Call";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly reading?: number;
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
            readonly reading?: number;
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
            readonly reading?: number;
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
            readonly reading?: number;
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
            readonly reading?: number;
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
                readonly trimmed?: readonly {
                    readonly kind: "header" | "notice" | "quote" | "signature";
                    readonly from: number;
                    readonly to: number;
                }[];
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
                readonly trimmed?: readonly {
                    readonly kind: "header" | "notice" | "quote" | "signature";
                    readonly from: number;
                    readonly to: number;
                }[];
            } | {
                readonly _tag: "Unsupported";
                readonly what: string;
            })[];
        } | {
            readonly _tag: "IdentityChanged";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly reading?: number;
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
            readonly reading?: number;
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
            readonly reading?: number;
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
                readonly trimmed?: readonly {
                    readonly kind: "header" | "notice" | "quote" | "signature";
                    readonly from: number;
                    readonly to: number;
                }[];
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
                readonly trimmed?: readonly {
                    readonly kind: "header" | "notice" | "quote" | "signature";
                    readonly from: number;
                    readonly to: number;
                }[];
            } | {
                readonly _tag: "Unsupported";
                readonly what: string;
            })[];
            readonly automatic?: "auto-reply" | "bounce" | "echo" | "list";
        } | {
            readonly _tag: "PageAction";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly reading?: number;
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
                readonly trimmed?: readonly {
                    readonly kind: "header" | "notice" | "quote" | "signature";
                    readonly from: number;
                    readonly to: number;
                }[];
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
                readonly trimmed?: readonly {
                    readonly kind: "header" | "notice" | "quote" | "signature";
                    readonly from: number;
                    readonly to: number;
                }[];
            } | {
                readonly _tag: "Unsupported";
                readonly what: string;
            })[];
        } | {
            readonly _tag: "Reacted";
            readonly key: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly revision: number;
            readonly reading?: number;
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
            readonly reading?: number;
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
            readonly reading?: number;
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
            readonly reading?: number;
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
            readonly reading?: number;
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
                readonly trimmed?: readonly {
                    readonly kind: "header" | "notice" | "quote" | "signature";
                    readonly from: number;
                    readonly to: number;
                }[];
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
                readonly trimmed?: readonly {
                    readonly kind: "header" | "notice" | "quote" | "signature";
                    readonly from: number;
                    readonly to: number;
                }[];
            } | {
                readonly _tag: "Unsupported";
                readonly what: string;
            })[];
        };
        readonly delivery?: {
            readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
            readonly checksum: string & import("effect/Brand").Brand<"@redthread/model/Checksum">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly kind: string;
        readonly data: import("effect/Schema").Json;
    } | {
        readonly _tag: "DecisionTakenBack";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly decision: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly because: string;
    } | {
        readonly _tag: "Erased";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly askedBy: string;
        readonly because: string;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly handover: {
            readonly from: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly carried: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
            readonly lost: readonly (string & import("effect/Brand").Brand<"@redthread/model/FactName">)[];
            readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            readonly because: string;
        };
    } | {
        readonly _tag: "MediaHandled";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly media: {
            readonly event: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
            readonly part: number;
        };
        readonly ref: string;
        readonly kind: "audio" | "document" | "file" | "image" | "recording" | "sticker" | "video" | "voice";
        readonly attempt: number;
        readonly outcome: {
            readonly _tag: "Deleted";
            readonly text: string;
        } | {
            readonly _tag: "Kept";
            readonly checksum: string & import("effect/Brand").Brand<"@redthread/model/Checksum">;
            readonly size: number;
            readonly mediaType: string;
            readonly scan: "clean" | "unknown";
            readonly consent?: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        } | {
            readonly _tag: "Lost";
            readonly text: string;
        } | {
            readonly _tag: "Postponed";
            readonly until: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly text: string;
        } | {
            readonly _tag: "Refused";
            readonly reason: string;
            readonly text: string;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly text: string;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly _tag: "QuestionDecided";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly question: string;
        readonly answer: string;
        readonly because: string;
        readonly retracts?: readonly string[];
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly redirect: {
            readonly from: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly to: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly forced: boolean;
            readonly because: string;
        };
    } | {
        readonly _tag: "RowImported";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly source: string;
        readonly row: string;
        readonly identifiers: readonly {
            readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
            readonly value: string;
            readonly normalised?: string;
            readonly scope?: string;
            readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
            readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        }[];
        readonly facts: readonly {
            readonly name: string & import("effect/Brand").Brand<"@redthread/model/FactName">;
            readonly value: import("effect/Schema").Json;
            readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly at: {
                readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                readonly raw: string;
            };
        }[];
    } | {
        readonly _tag: "RowVanished";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly source: string;
        readonly row: string;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly query: string;
        readonly results: number;
    } | {
        readonly _tag: "SendEnded";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly answer: string & import("effect/Brand").Brand<"@redthread/model/AnswerId">;
        readonly message: number;
        readonly attempt: number;
        readonly outcome: {
            readonly _tag: "Failed";
            readonly reason: string;
            readonly text: string;
        } | {
            readonly _tag: "NotArrived";
            readonly foundBy: string;
        } | {
            readonly _tag: "Postponed";
            readonly until: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly reason: string;
            readonly text: string;
        } | {
            readonly _tag: "Reported";
            readonly externalKey: string;
            readonly status: "accepted" | "delivered" | "failed" | "played" | "read" | "sent";
        } | {
            readonly _tag: "Sent";
            readonly externalKey?: string;
            readonly foundBy?: string;
        } | {
            readonly _tag: "Unknown";
            readonly text: string;
        };
    } | {
        readonly _tag: "SendTried";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly answer: string & import("effect/Brand").Brand<"@redthread/model/AnswerId">;
        readonly message: number;
        readonly attempt: number;
        readonly until: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
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
        readonly by?: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
        readonly process: string & import("effect/Brand").Brand<"@redthread/model/ProcessName">;
        readonly step: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
        readonly was: string & import("effect/Brand").Brand<"@redthread/model/StateName">;
        readonly now: string & import("effect/Brand").Brand<"@redthread/model/StateName">;
    } | {
        readonly _tag: "TakenOver";
        readonly id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
        readonly occurred: {
            readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
            readonly raw: string;
        };
        readonly recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
        readonly cause?: string & import("effect/Brand").Brand<"@redthread/model/EventKey">;
        readonly concern: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly by: string & import("effect/Brand").Brand<"@redthread/model/AgentId">;
    })[], LedgerError, never>;
    after: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, position: string & import("effect/Brand").Brand<"@redthread/ledger/Position">, limit: number) => Effect.Effect<Committed[], LedgerError, never>;
};

// SqlSnapshots.d.ts
import type { SqlClient } from "effect/sql";
import type { Snapshots } from "./Ledger.ts";
export declare const sqlSnapshots: (sql: SqlClient.SqlClient) => Snapshots;

// SqlLedger.d.ts
import type { TenantId } from "@redthread/model";
import { Effect, type Scope } from "effect";
import type { SqlClient } from "effect/sql";
import { type News } from "./Following.ts";
import { type Change, type Commit, type Counts, type DeliveryRef, Ledger, type Position } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
import { type Written } from "./SqlThreads.ts";
export interface WrittenCommit extends Pick<Commit, "tenant" | "keys"> {
    readonly settles: ReadonlyArray<DeliveryRef>;
    readonly appends: ReadonlyArray<Written>;
}
export type DoCommit = (commit: WrittenCommit) => Effect.Effect<Position, LedgerError>;
export declare const sqlLedger: (sql: SqlClient.SqlClient, doCommit: DoCommit, news: News, isShared: boolean) => Ledger["Service"];
export declare const gathered: (ledger: {
    readonly isShared: boolean;
    readonly archive: (received: import("@redthread/channel").Received) => Effect.Effect<import("./Ledger.ts").Archived, LedgerError>;
    readonly archiveAll: (received: ReadonlyArray<import("@redthread/channel").Received>) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Archived>, LedgerError>;
    readonly unsettled: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Delivery>, LedgerError>;
    readonly park: (tenant: TenantId, delivery: DeliveryRef, at: import("@redthread/model").Instant, reason: string) => Effect.Effect<void, LedgerError>;
    readonly parked: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Parked>, LedgerError>;
    readonly archived: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").ArchivedDelivery>, LedgerError>;
    readonly known: (tenant: TenantId, keys: ReadonlyArray<import("@redthread/model").EventKey>) => Effect.Effect<ReadonlyMap<import("@redthread/model").EventKey, number>, LedgerError>;
    readonly counted: (tenant: TenantId, after: import("./Ledger.ts").Counted | undefined, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Counted>, LedgerError>;
    readonly commit: (commit: Commit) => Effect.Effect<{
        readonly position: Position;
    }, LedgerError>;
    readonly commitAll: (tenant: TenantId, changes: ReadonlyArray<Change>) => Effect.Effect<{
        readonly position: Position;
    }, LedgerError>;
    readonly read: (tenant: TenantId, record: import("@redthread/model").RecordId, from?: number) => Effect.Effect<ReadonlyArray<import("@redthread/model").Entry>, LedgerError>;
    readonly after: (tenant: TenantId, position: Position, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Committed>, LedgerError>;
    readonly follow: (tenant: TenantId, position: Position) => import("effect/Stream").Stream<import("./Ledger.ts").Committed, LedgerError>;
    readonly payload: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<import("@redthread/channel").Received | undefined, LedgerError>;
    readonly discard: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<void, LedgerError>;
    readonly counts: (tenant: TenantId) => Effect.Effect<Counts, LedgerError>;
    readonly snapshots?: import("./Ledger.ts").Snapshots;
}) => Effect.Effect<{
    readonly isShared: boolean;
    readonly archive: (received: import("@redthread/channel").Received) => Effect.Effect<import("./Ledger.ts").Archived, LedgerError>;
    readonly archiveAll: (received: ReadonlyArray<import("@redthread/channel").Received>) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Archived>, LedgerError>;
    readonly unsettled: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Delivery>, LedgerError>;
    readonly park: (tenant: TenantId, delivery: DeliveryRef, at: import("@redthread/model").Instant, reason: string) => Effect.Effect<void, LedgerError>;
    readonly parked: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Parked>, LedgerError>;
    readonly archived: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").ArchivedDelivery>, LedgerError>;
    readonly known: (tenant: TenantId, keys: ReadonlyArray<import("@redthread/model").EventKey>) => Effect.Effect<ReadonlyMap<import("@redthread/model").EventKey, number>, LedgerError>;
    readonly counted: (tenant: TenantId, after: import("./Ledger.ts").Counted | undefined, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Counted>, LedgerError>;
    readonly commit: (commit: Commit) => Effect.Effect<{
        readonly position: Position;
    }, LedgerError>;
    readonly commitAll: (tenant: TenantId, changes: ReadonlyArray<Change>) => Effect.Effect<{
        readonly position: Position;
    }, LedgerError>;
    readonly read: (tenant: TenantId, record: import("@redthread/model").RecordId, from?: number) => Effect.Effect<ReadonlyArray<import("@redthread/model").Entry>, LedgerError>;
    readonly after: (tenant: TenantId, position: Position, limit: number) => Effect.Effect<ReadonlyArray<import("./Ledger.ts").Committed>, LedgerError>;
    readonly follow: (tenant: TenantId, position: Position) => import("effect/Stream").Stream<import("./Ledger.ts").Committed, LedgerError>;
    readonly payload: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<import("@redthread/channel").Received | undefined, LedgerError>;
    readonly discard: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<void, LedgerError>;
    readonly counts: (tenant: TenantId) => Effect.Effect<Counts, LedgerError>;
    readonly snapshots?: import("./Ledger.ts").Snapshots;
}, never, Scope.Scope>;

// SqlSchema.d.ts
import { Effect } from "effect";
import { SqlClient, type SqlError } from "effect/sql";
export type Migration = Effect.Effect<void, SqlError.SqlError, SqlClient.SqlClient>;
export declare const all: (statements: ReadonlyArray<string>) => Migration;
export declare const sqliteMigrations: ReadonlyArray<Migration>;

// SqliteClient.d.ts
import { Effect } from "effect";
import { SqlClient, type SqlConnection, SqlError } from "effect/sql";
import type { DatabaseSync } from "node:sqlite";
export declare const refused: (cause: unknown, operation: string) => SqlError.SqlError;
export interface SqliteConnection extends SqlConnection.Connection {
    readonly db: DatabaseSync;
}
export declare const isSqlite: (connection: SqlConnection.Connection) => connection is SqliteConnection;
export declare const sqliteClient: (db: DatabaseSync) => Effect.Effect<SqlClient.SqlClient, never, never>;

// SqliteCommit.d.ts
import type { SqlClient } from "effect/sql";
import type { DoCommit } from "./SqlLedger.ts";
export declare const inOneRun: (sql: SqlClient.SqlClient) => DoCommit;

// SqliteFile.d.ts
import { Effect, type Scope } from "effect";
import { SqlClient } from "effect/sql";
import { type LedgerError } from "./LedgerError.ts";
import { type Migration } from "./SqlSchema.ts";
export interface FileForm {
    readonly applicationId: number;
    readonly migrations: ReadonlyArray<Migration>;
    readonly pragmas?: string;
}
export type Durability = "synced" | "unsynced";
export declare const openSqlite: (file: string, durability: Durability, form?: FileForm | undefined) => Effect.Effect<SqlClient.SqlClient, LedgerError, Scope.Scope>;

// LedgerSqlite.d.ts
import { Layer } from "effect";
import { Ledger } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
import { type Durability } from "./SqliteFile.ts";
export declare const layerSqlite: (options: {
    readonly file: string;
    readonly durability?: Durability;
}) => Layer.Layer<Ledger, LedgerError>;

// Cipher.d.ts
export declare const newKey: () => Uint8Array;
export declare const seal: (key: Uint8Array, plain: Uint8Array, place: string) => Uint8Array;
export declare const sealAgain: (key: Uint8Array, plain: Uint8Array, place: string) => Uint8Array;
export declare const unseal: (key: Uint8Array, sealed: Uint8Array, place: string) => Uint8Array | undefined;
export declare const jointKey: (keys: ReadonlyArray<Uint8Array>) => Uint8Array;
export declare const pseudonym: (key: Uint8Array, ...names: ReadonlyArray<string>) => string;
export declare const toText: (bytes: Uint8Array) => string;
export declare const fromText: (text: string) => Uint8Array;

// Keys.d.ts
import type { TenantId } from "@redthread/model";
import { Context, type Effect } from "effect";
import type { LedgerError } from "./LedgerError.ts";
export type KeyKind = "subject" | "delivery" | "names" | "snapshots";
export interface StoredKey {
    readonly id: string;
    readonly kind: KeyKind;
    readonly name: string;
    readonly wrapped: string;
    readonly sealed: string;
    readonly place: string;
}
export interface Chore {
    readonly kind: "stream" | "delivery";
    readonly place: string;
    readonly word: string;
}
export interface Tie {
    readonly delivery: string;
    readonly subjects: ReadonlyArray<string>;
}
declare const Keys_base: Context.ServiceClass<Keys, "@redthread/ledger/Keys", {
    readonly ensure: (tenant: TenantId, wanted: ReadonlyArray<StoredKey>, tie?: Tie) => Effect.Effect<ReadonlyArray<StoredKey>, LedgerError>;
    readonly named: (tenant: TenantId, kind: KeyKind, names: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<StoredKey>, LedgerError>;
    readonly byId: (tenant: TenantId, ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<StoredKey>, LedgerError>;
    readonly shred: (tenant: TenantId, subjects: ReadonlyArray<string>, deliveries: ReadonlyArray<string>, word: string) => Effect.Effect<void, LedgerError>;
    readonly drop: (tenant: TenantId, id: string) => Effect.Effect<void, LedgerError>;
    readonly chores: (tenant: TenantId) => Effect.Effect<ReadonlyArray<Chore>, LedgerError>;
    readonly done: (tenant: TenantId, chore: Chore) => Effect.Effect<void, LedgerError>;
    readonly rewrap: (wrap: (tenant: TenantId, key: StoredKey) => Effect.Effect<string, LedgerError>) => Effect.Effect<number, LedgerError>;
    readonly tied: (tenant: TenantId, subjects: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<string>, LedgerError>;
}>;
export declare class Keys extends Keys_base {
}
export {};

// SqlKeys.d.ts
import { Effect } from "effect";
import type { SqlClient } from "effect/sql";
import { Keys } from "./Keys.ts";
import { type Migration } from "./SqlSchema.ts";
export declare const keyMigrations: ReadonlyArray<Migration>;
export declare const sqlKeys: (sql: SqlClient.SqlClient, clean: Effect.Effect<void>) => Keys["Service"];

// KeysSqlite.d.ts
import { Layer } from "effect";
import { Keys } from "./Keys.ts";
import type { LedgerError } from "./LedgerError.ts";
import { type Durability } from "./SqliteFile.ts";
export declare const layerKeysSqlite: (options: {
    readonly file: string;
    readonly durability?: Durability;
}) => Layer.Layer<Keys, LedgerError>;
export declare const layerKeysMemory: Layer.Layer<Keys, LedgerError>;

// SealedEntry.d.ts
import { RecordId } from "@redthread/model";
import { Schema } from "effect";
export declare const erasedMark = "[erased]";
type Path = ReadonlyArray<string | number>;
export interface Part {
    readonly of: ReadonlyArray<RecordId>;
    readonly values: ReadonlyArray<readonly [
        Path,
        Schema.Json
    ]>;
}
export interface Apart {
    readonly rest: Schema.JsonObject;
    readonly parts: ReadonlyArray<Part>;
}
export interface Whose {
    readonly own: RecordId;
    readonly beside: ReadonlyArray<RecordId>;
    readonly recordOf: (identifiers: ReadonlyArray<Schema.Json>) => RecordId | undefined;
    readonly pseudonym: (key: string) => string;
}
export declare const takeApart: (json: Schema.JsonObject, kinds: ReadonlySet<string>, { beside, own, pseudonym, recordOf }: Whose) => Apart;
export declare const putBack: (rest: Schema.JsonObject, values: ReadonlyArray<readonly [
    Path,
    Schema.Json
]>) => Schema.JsonObject;
export {};

// Sealing.d.ts
import { Received } from "@redthread/channel";
import { Entry, RecordId, type TenantId } from "@redthread/model";
import { Result } from "effect";
import type { KeyKind, StoredKey } from "./Keys.ts";
import { type Apart } from "./SealedEntry.ts";
export declare const sealedKind = "redthread/sealed";
export declare const streamOf: (key: string) => RecordId;
export declare const isNameless: (record: RecordId) => boolean;
export declare const keyOfStream: (record: RecordId) => string | undefined;
export interface OpenKey {
    readonly stored: StoredKey;
    readonly key: Uint8Array;
}
export declare const freshKey: (master: Uint8Array, tenant: TenantId, kind: KeyKind, name: string, within: (key: Uint8Array) => Pick<StoredKey, "sealed" | "place">) => StoredKey;
export declare const openKey: (master: Uint8Array, tenant: TenantId, stored: StoredKey) => Result.Result<OpenKey | undefined, string>;
export declare const rewrapped: (was: Uint8Array, now: Uint8Array, tenant: TenantId, stored: StoredKey) => Result.Result<string, string>;
export declare const sealName: (key: Uint8Array, tenant: TenantId, kind: KeyKind, name: string) => string;
export declare const nameIn: (tenant: TenantId, { key, stored }: OpenKey) => string;
export declare const subjectName: (names: Uint8Array, record: RecordId) => string;
export declare const deliveryName: (names: Uint8Array, channel: string, checksum: string) => string;
export declare const sealEntry: (tenant: TenantId, entry: Entry, { parts, rest }: Apart, keyOf: (record: RecordId) => OpenKey) => Entry;
export declare const keysFor: (entry: Entry) => ReadonlyArray<string>;
export declare const openEntry: (tenant: TenantId, entry: Entry, keyOf: (id: string) => OpenKey | undefined) => Result.Result<Entry, string>;
export declare const erasedKind = "redthread/erased";
export declare const erasedEntry: (entry: Entry) => Entry;
export declare const sealBody: (key: Uint8Array, { body, tenant }: Received) => Uint8Array;
export declare const sealDelivery: ({ key, stored }: OpenKey, received: Received) => Result.Result<Received, string>;
export declare const keyForDelivery: ({ evidence }: Received) => string | undefined;
export declare const openDelivery: ({ key }: OpenKey, received: Received) => Result.Result<Received, string>;
export declare const sealReason: ({ key }: OpenKey, tenant: TenantId, reason: string) => string;
export declare const openReason: ({ key }: OpenKey, tenant: TenantId, reason: string) => string;

// KeyRing.d.ts
import type { TenantId } from "@redthread/model";
import { Effect } from "effect";
import type { DeliveryRef } from "./Ledger.ts";
import { type LedgerError } from "./LedgerError.ts";
import type { Keys, StoredKey } from "./Keys.ts";
import { type OpenKey } from "./Sealing.ts";
export declare const broken: (text: string) => LedgerError;
export type Found = (id: string) => OpenKey | undefined;
export declare const keyRing: (store: Keys["Service"], master: Uint8Array, isEmpty: (tenant: TenantId) => Effect.Effect<boolean, LedgerError>) => {
    opened: (tenant: TenantId, stored: ReadonlyArray<StoredKey>) => Effect.Effect<ReadonlyArray<OpenKey>, LedgerError>;
    namesOf: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">) => Effect.Effect<Uint8Array<ArrayBufferLike>, LedgerError, never>;
    subjects: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, records: readonly (string & import("effect/Brand").Brand<"@redthread/model/RecordId">)[], delivery: string | undefined) => Effect.Effect<Map<string & import("effect/Brand").Brand<"@redthread/model/RecordId">, OpenKey>, LedgerError, never>;
    streamKey: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, record: string & import("effect/Brand").Brand<"@redthread/model/RecordId">) => Effect.Effect<string | undefined, LedgerError, never>;
    byId: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, ids: readonly string[]) => Effect.Effect<(id: string) => OpenKey | undefined, LedgerError, never>;
    deliveries: (tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, refs: readonly DeliveryRef[]) => Effect.Effect<(StoredKey | undefined)[], LedgerError, never>;
};

// MasterKey.d.ts
import { Effect, Redacted } from "effect";
import { Keys } from "./Keys.ts";
import type { LedgerError } from "./LedgerError.ts";
export declare const masterBytes: (master: Redacted.Redacted) => Effect.Effect<Uint8Array, LedgerError>;
export declare const rotateMaster: (args_0: {
    readonly from: Redacted.Redacted;
    readonly to: Redacted.Redacted;
}) => Effect.Effect<number, LedgerError, Keys>;

// SealedSnapshots.d.ts
import type { keyRing } from "./KeyRing.ts";
import type { Keys } from "./Keys.ts";
import type { Snapshots } from "./Ledger.ts";
export declare const sealedSnapshots: (below: Snapshots, ring: ReturnType<typeof keyRing>, store: Keys["Service"], master: Uint8Array) => Snapshots;

// Mentions.d.ts
import type { Received } from "@redthread/channel";
import type { Entry, Identifier } from "@redthread/model";
export declare const identifiersOf: (entries: ReadonlyArray<Entry>) => ReadonlyArray<Identifier>;
export declare const needlesOf: (identifiers: ReadonlyArray<Identifier>) => ReadonlyArray<string>;
export declare const speaksOf: (received: Received, needles: ReadonlyArray<string>) => boolean;

// Eraser.d.ts
import type { Received } from "@redthread/channel";
import { type AgentId, type Instant, RecordId, type TenantId } from "@redthread/model";
import { Effect } from "effect";
import type { keyRing } from "./KeyRing.ts";
import type { Keys, StoredKey } from "./Keys.ts";
import { type DeliveryRef, type Ledger } from "./Ledger.ts";
import { type LedgerError } from "./LedgerError.ts";
export interface ErasureWord {
    readonly by: AgentId;
    readonly askedBy: string;
    readonly because: string;
    readonly at: Instant;
}
export interface Erased {
    readonly streams: number;
    readonly entries: number;
    readonly deliveries: number;
}
export interface Erasing {
    readonly erase: (tenant: TenantId, records: ReadonlyArray<RecordId>, word: ErasureWord) => Effect.Effect<Erased, LedgerError>;
    readonly deliveriesOf: (tenant: TenantId, records: ReadonlyArray<RecordId>) => Effect.Effect<ReadonlyArray<Received>, LedgerError>;
    readonly resume: (tenant: TenantId) => Effect.Effect<Erased, LedgerError>;
}
export declare const eraser: (ledger: Ledger["Service"], sealed: Ledger["Service"], store: Keys["Service"], ring: ReturnType<typeof keyRing>, placeOf: (key: Pick<StoredKey, "place">) => DeliveryRef) => Erasing;

// Sealed.d.ts
import { Identifier, type RecordId } from "@redthread/model";
import { Context, Layer, type Redacted } from "effect";
import { type Erasing } from "./Eraser.ts";
import { Keys } from "./Keys.ts";
import { Ledger } from "./Ledger.ts";
import { type LedgerError } from "./LedgerError.ts";
export interface SealOptions {
    readonly master: Redacted.Redacted;
    readonly recordOf?: (identifiers: ReadonlyArray<Identifier>) => RecordId | undefined;
}
declare const Erasure_base: Context.ServiceClass<Erasure, "@redthread/ledger/Erasure", Erasing>;
export declare class Erasure extends Erasure_base {
}
export declare const sealed: ({ master, recordOf }: SealOptions) => Layer.Layer<Ledger | Erasure, LedgerError, Ledger | Keys>;
export {};

// ErasureLaws.d.ts
import type { Law } from "@redthread/model";
export interface Remains {
    readonly gone: ReadonlyArray<string>;
    readonly stays: ReadonlyArray<string>;
    readonly readable: string;
    readonly inClear: ReadonlyArray<string>;
    readonly appended: number;
    readonly tombstones: number;
    readonly found: number;
    readonly gaps: ReadonlyArray<string>;
    readonly forgottenKeys: ReadonlyArray<string>;
    readonly resurrected: ReadonlyArray<string>;
    readonly erasedTwice: number;
}
export declare const erasedIsGone: Law<Remains>;
export declare const othersStay: Law<Remains>;
export declare const nothingInClear: Law<Remains>;
export declare const orderStays: Law<Remains>;
export declare const nobodyComesBack: Law<Remains>;
export declare const erasingTwiceIsOnce: Law<Remains>;
export declare const erasureLaws: ReadonlyArray<Law<Remains>>;

// Export.d.ts
import { TenantId } from "@redthread/model";
import { Result, Schema, Stream } from "effect";
import { Ledger } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
export declare const exportVersion = 1;
export declare const ExportLine: Schema.TaggedUnion<{
    readonly Delivery: Schema.TaggedStruct<"Delivery", {
        readonly delivery: Schema.Struct<{
            readonly channel: typeof ChannelKind;
            readonly at: typeof Instant;
            readonly name: Schema.String;
            readonly headers: Schema.$Record<Schema.String, Schema.String>;
            readonly evidence: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
            readonly body: Schema.String;
        }>;
        readonly state: Schema.Literals<readonly [
            "settled",
            "waiting",
            "parked"
        ]>;
        readonly parkedAt: Schema.optionalKey<typeof Instant>;
        readonly reason: Schema.optionalKey<Schema.String>;
    }>;
    readonly End: Schema.TaggedStruct<"End", {
        readonly deliveries: Schema.Int;
        readonly entries: Schema.Int;
        readonly keys: Schema.Int;
        readonly moved: Schema.Boolean;
    }>;
    readonly Entry: Schema.TaggedStruct<"Entry", {
        readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        readonly index: Schema.Int;
        readonly entry: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
    }>;
    readonly Head: Schema.TaggedStruct<"Head", {
        readonly format: Schema.Literal<"redthread-ledger">;
        readonly version: Schema.Int;
        readonly tenant: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
        readonly entries: Schema.Int;
    }>;
    readonly Keys: Schema.TaggedStruct<"Keys", {
        readonly keys: Schema.$Array<Schema.Tuple<readonly [
            Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">,
            Schema.Int
        ]>>;
    }>;
}>;
export type ExportLine = typeof ExportLine.Type;
export declare const firstHash: string;
export declare const readLine: (before: string, written: string) => Result.Result<readonly [
    hash: string,
    line: ExportLine
], string>;
export declare const exported: (tenant: TenantId) => Stream.Stream<string, LedgerError, Ledger>;

// Import.d.ts
import { TenantId } from "@redthread/model";
import { Effect, Schema, Stream } from "effect";
import { type ExportLine } from "./Export.ts";
import { Ledger } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
declare const ExportBroken_base: Schema.Class<ExportBroken, Schema.TaggedStruct<"ExportBroken", {
    readonly line: Schema.Int;
    readonly because: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class ExportBroken extends ExportBroken_base {
    get message(): string;
}
declare const NotFresh_base: Schema.Class<NotFresh, Schema.TaggedStruct<"NotFresh", {
    readonly tenant: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
}>, import("effect/Cause").YieldableError>;
export declare class NotFresh extends NotFresh_base {
    get message(): string;
}
export interface Imported {
    readonly tenant: TenantId;
    readonly lines: number;
    readonly deliveries: number;
    readonly entries: number;
    readonly keys: number;
    readonly moved: boolean;
    readonly hash: string;
}
export declare const verifyExport: <E, R, E2 = never, R2 = never>(lines: Stream.Stream<string, E, R>, seen?: (line: ExportLine) => Effect.Effect<void, E2, R2>) => Effect.Effect<Imported, ExportBroken | E | E2, R | R2>;
export declare const imported: <E, R>(lines: Stream.Stream<string, E, R>) => Effect.Effect<Imported, ExportBroken | NotFresh | LedgerError | E, R | Ledger>;
export {};

// Backup.d.ts
import { Effect } from "effect";
import { type LedgerError } from "./LedgerError.ts";
export declare const backupSqlite: ({ file, to }: {
    readonly file: string;
    readonly to: string;
}) => Effect.Effect<number, LedgerError>;

// Audit.d.ts
import type { Entry, Law, RecordId } from "@redthread/model";
import { Effect } from "effect";
import { Ledger } from "./Ledger.ts";
import type { LedgerError } from "./LedgerError.ts";
type Lines = ReadonlyArray<Entry>;
export declare const entriesAreDistinct: Law<Lines>;
export declare const sendsAreTried: Law<Lines>;
export declare const promisesEndOnce: Law<Lines>;
export declare const tombstonesAreLast: Law<Lines>;
export declare const streamLaws: ReadonlyArray<Law<Lines>>;
export interface AuditFinding {
    readonly law: string;
    readonly record: RecordId;
    readonly entries: ReadonlyArray<number>;
    readonly because: string;
}
export interface Audited {
    readonly entries: number;
    readonly streams: number;
    readonly laws: number;
}
export declare const audit: <E, R>(tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">, laws: readonly Law<Lines>[], found: (finding: AuditFinding) => Effect.Effect<void, E, R>, step?: (() => Effect.Effect<void>) | undefined) => Effect.Effect<Audited, E | LedgerError, R | Ledger>;
export {};

// AuditTrail.d.ts
import { AgentId, Entry, type TenantId } from "@redthread/model";
import { Context, Effect, Layer, Schema } from "effect";
import { Ledger } from "./Ledger.ts";
import { type LedgerError } from "./LedgerError.ts";
export declare const Actor: Context.Reference<{
    readonly by: AgentId;
}>;
export declare const TrailLine: Schema.Struct<{
    readonly number: Schema.Int;
    readonly at: typeof Instant;
    readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
    readonly did: Schema.Literals<readonly [
        "read",
        "followed",
        "wrote",
        "archived",
        "parked",
        "discarded"
    ]>;
    readonly what: Schema.$Array<Schema.String>;
    readonly hash: Schema.String;
}>;
export type TrailLine = typeof TrailLine.Type;
export declare const brokenTrail: (entries: ReadonlyArray<Entry>) => {
    readonly line: number;
    readonly because: string;
} | undefined;
declare const AuditTrail_base: Context.ServiceClass<AuditTrail, "@redthread/ledger/AuditTrail", {
    readonly lines: (tenant: TenantId, from?: number) => Effect.Effect<ReadonlyArray<TrailLine>, LedgerError>;
    readonly broken: (tenant: TenantId) => Effect.Effect<ReturnType<typeof brokenTrail>, LedgerError>;
}>;
export declare class AuditTrail extends AuditTrail_base {
}
export declare const audited: (trail: Layer.Layer<Ledger, LedgerError>, options?: {
    readonly machines?: boolean;
}) => Layer.Layer<Ledger | AuditTrail, LedgerError, Ledger>;
export {};

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
import type { Migration } from "./SqlSchema.ts";
export interface PostgresPlace {
    readonly url: Redacted.Redacted;
    readonly schema: string;
    readonly durability: Durability;
    readonly connections: number;
    readonly migrations?: ReadonlyArray<Migration>;
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

// PostgresKeys.d.ts
import { Layer } from "effect";
import { Keys } from "./Keys.ts";
import type { LedgerError } from "./LedgerError.ts";
import type { PostgresOptions } from "./Postgres.ts";
export declare const layerKeysPostgres: (options: Omit<PostgresOptions, "pollEvery">) => Layer.Layer<Keys, LedgerError>;
