// Release.d.ts
export declare const version = "0.1.0";

// Outcome.d.ts
import { Schema } from "effect";
declare const BadInput_base: Schema.Class<BadInput, Schema.TaggedStruct<"BadInput", {
    readonly input: Schema.String;
    readonly at: Schema.String;
    readonly reason: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class BadInput extends BadInput_base {
    get message(): string;
}
declare const Findings_base: Schema.Class<Findings, Schema.TaggedStruct<"Findings", {
    readonly count: Schema.Int;
}>, import("effect/Cause").YieldableError>;
export declare class Findings extends Findings_base {
}
export {};

// Output.d.ts
import { Effect } from "effect";
export declare const print: (text: string) => Effect.Effect<void>;
export declare const printJson: (value: unknown) => Effect.Effect<void>;
export declare const remark: (text: string) => Effect.Effect<void>;
export interface Progress {
    readonly step: (label?: string) => Effect.Effect<void>;
    readonly done: Effect.Effect<void>;
}
export declare const progress: (title: string, total: number) => Progress;

// JsonFile.d.ts
import { Effect, FileSystem } from "effect";
import { BadInput } from "./Outcome.ts";
export interface JsonFile {
    readonly file: string;
    readonly value: unknown;
    readonly locate: (keys: ReadonlyArray<string | number>) => string;
}
export declare const readJson: (file: string) => Effect.Effect<{
    file: string;
    value: unknown;
    locate: (keys: ReadonlyArray<string | number>) => string;
}, BadInput, FileSystem.FileSystem>;

// Deliveries.d.ts
import { type ChannelKind } from "@redthread/model";
import { Effect, FileSystem, Path } from "effect";
import { BadInput } from "./Outcome.ts";
export declare const kinds: readonly [
    "email",
    "whatsapp",
    "messenger",
    "instagram",
    "telegram",
    "slack",
    "sms",
    "telephone",
    "video",
    "social",
    "shop",
    "branch",
    "letter",
    "webform",
    "web",
    "chat"
];
export declare const kindOf: (path: string) => ChannelKind | undefined;
export declare const filesBelow: (paths: readonly string[]) => Effect.Effect<string[], BadInput, FileSystem.FileSystem | Path.Path>;
export declare const deliver: (file: string, channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`, tenant: string & import("effect/Brand").Brand<"@redthread/model/TenantId">) => Effect.Effect<{
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
}, BadInput, FileSystem.FileSystem>;

// Installed.d.ts
import type { AnyAdapter, Registry } from "@redthread/channel";
import { Effect, Schema } from "effect";
import type { HttpClient } from "effect/http";
export interface Own {
    readonly ownAddresses: ReadonlyArray<string>;
    readonly ownNumbers: ReadonlyArray<string>;
}
export interface Misconfigured {
    readonly keys: ReadonlyArray<string>;
    readonly expected: string;
}
export declare const install: (own: Own) => Registry;
export declare const registry: Registry;
export declare const connect: (own: Own, configs: Readonly<Record<string, Schema.Json>>) => Effect.Effect<AnyAdapter[], Misconfigured, HttpClient.HttpClient>;

// Settings.d.ts
import * as Process from "@redthread/process";
import { Effect, Path, Schema } from "effect";
import { BadInput } from "./Outcome.ts";
export declare const Settings: Schema.Struct<{
    readonly tenant: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">>;
    readonly processes: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly channels: Schema.optionalKey<Schema.$Record<Schema.String, Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>>;
    readonly phrases: Schema.optionalKey<Schema.$Array<Schema.Struct<{
        readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
        readonly step: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
        readonly said: Schema.optionalKey<Schema.Literals<readonly [
            "inbound",
            "outbound"
        ]>>;
        readonly anyOf: Schema.NonEmptyArray<Schema.NonEmptyString>;
    }>>>;
    readonly identifying: Schema.optionalKey<Schema.$Record<Schema.String, Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">>>;
    readonly ownAddresses: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly ownNumbers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly adapters: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
}>;
export type Settings = typeof Settings.Type;
export declare const readProcess: (file: string) => Effect.Effect<Process.Composed, BadInput, import("effect/FileSystem").FileSystem>;
export declare const compose: (file: string | undefined) => Effect.Effect<import("@redthread/switchboard").Composition, BadInput, import("effect/FileSystem").FileSystem | Path.Path>;
export declare const composeConnected: (file: string | undefined) => Effect.Effect<{
    composition: import("@redthread/switchboard").Composition;
    connected: Set<string>;
}, BadInput, import("effect/FileSystem").FileSystem | import("effect/http/HttpClient").HttpClient | Path.Path>;

// Decode.d.ts
import { Option } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const decode: Command.Command<"decode", {
    readonly channel: "branch" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp";
    readonly adapter: Option.Option<string>;
    readonly json: boolean;
    readonly files: readonly string[];
}, {}, BadInput, import("effect/FileSystem").FileSystem | import("effect/Path").Path>;

// LedgerPlace.d.ts
import { type Erasure, type Keys, type Ledger, LedgerError } from "@redthread/ledger";
import { Effect, FileSystem, Layer } from "effect";
import { BadInput } from "./Outcome.ts";
export declare const isDatabase: (place: string) => boolean;
export declare const shownPlace: (place: string) => string;
export declare const storeAt: (place: string) => Layer.Layer<Ledger, LedgerError>;
export declare const keysAt: (place: string) => Layer.Layer<Keys, LedgerError>;
export declare const sealedAt: (place: string) => Layer.Layer<Ledger | Erasure, LedgerError>;
export declare const ledgerAt: (place: string) => Layer.Layer<Ledger, LedgerError>;
export declare const ledgerExists: (place: string) => Effect.Effect<undefined, BadInput, FileSystem.FileSystem>;

// Replay.d.ts
import { Ledger } from "@redthread/ledger";
import * as Switchboard from "@redthread/switchboard";
import { Effect } from "effect";
import { Findings } from "./Outcome.ts";
export interface ReplayOptions {
    readonly apply: boolean;
    readonly json: boolean;
    readonly strict: boolean;
    readonly release: string;
}
export declare const replayArchive: (args_0: ReplayOptions) => Effect.Effect<undefined, Findings | import("@redthread/ledger").LedgerError, Switchboard.Composed | Switchboard.Intake | Ledger>;

// Ingest.d.ts
import * as Channel from "@redthread/channel";
import { Ledger } from "@redthread/ledger";
import { ChannelKind } from "@redthread/model";
import * as Switchboard from "@redthread/switchboard";
import { Effect, Option } from "effect";
import { Command, Flag } from "effect/cli";
import { BadInput } from "./Outcome.ts";
interface Options {
    readonly paths: ReadonlyArray<string>;
    readonly channel: ChannelKind | undefined;
    readonly json: boolean;
}
export declare const ingestFiles: (args_0: Options) => Effect.Effect<undefined, BadInput | import("@redthread/ledger").LedgerError, Switchboard.Composed | import("effect/FileSystem").FileSystem | Switchboard.Intake | Ledger | import("effect/Path").Path>;
export declare const ledgerFlags: {
    ledger: Flag.Flag<string>;
    settings: Flag.Flag<Option.Option<string>>;
};
export declare const ingest: Command.Command<"ingest", {
    readonly ledger: string;
    readonly settings: Option.Option<string>;
    readonly channel: Option.Option<"branch" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp">;
    readonly json: boolean;
    readonly replay: boolean;
    readonly apply: boolean;
    readonly strict: boolean;
    readonly paths: readonly string[];
}, {}, BadInput | import("./Outcome.ts").Findings | import("@redthread/ledger").LedgerError | Channel.Misfit, import("effect/FileSystem").FileSystem | import("effect/Path").Path>;
export {};

// Serve.d.ts
import { Ledger } from "@redthread/ledger";
import * as Switchboard from "@redthread/switchboard";
import { Layer, Option } from "effect";
import { Command } from "effect/cli";
import { HttpRouter } from "effect/http";
import { BadInput } from "./Outcome.ts";
export declare const endpoints: (open: ReadonlySet<string>) => Layer.Layer<never, never, HttpRouter.HttpRouter | HttpRouter.Request<"Requires", Switchboard.Composed> | HttpRouter.Request<"Requires", Ledger> | HttpRouter.Request<"Requires", Switchboard.Settling> | HttpRouter.Request<"Requires", Switchboard.Webhooks>>;
export declare const serve: Command.Command<"serve", {
    readonly ledger: string;
    readonly settings: Option.Option<string>;
    readonly port: number;
    readonly host: string;
    readonly maxBytes: number;
    readonly webhooksOnly: boolean;
    readonly callsPerMinute: number;
}, {}, BadInput | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit, import("effect/FileSystem").FileSystem | import("effect/Path").Path>;

// Review.d.ts
import { LedgerError } from "@redthread/ledger";
import * as Switchboard from "@redthread/switchboard";
import { Effect, Option } from "effect";
import { Command, Prompt } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const describeDecision: (open: Switchboard.OpenDecision) => string;
interface Options {
    readonly json: boolean;
    readonly made: boolean;
    readonly decide: Option.Option<string>;
    readonly takeBack: Option.Option<string>;
    readonly answer: string;
    readonly by: Option.Option<string>;
    readonly because: Option.Option<string>;
    readonly isWatched: boolean;
}
export declare const reviewLedger: (args_0: Options) => Effect.Effect<void, BadInput | LedgerError | import("effect/Terminal").QuitError, Switchboard.Decisions | Prompt.Environment>;
export declare const review: Command.Command<"review", {
    readonly ledger: string;
    readonly settings: Option.Option<string>;
    readonly json: boolean;
    readonly made: boolean;
    readonly decide: Option.Option<string>;
    readonly takeBack: Option.Option<string>;
    readonly by: Option.Option<string>;
    readonly because: Option.Option<string>;
    readonly answer: readonly string[];
}, {}, BadInput | LedgerError | import("@redthread/channel").Misfit, Prompt.Environment>;
export {};

// Trace.d.ts
import * as Switchboard from "@redthread/switchboard";
import { FileSystem, Option } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const describeThread: ({ overview, thread }: Switchboard.Seen) => string;
export declare const trace: Command.Command<"trace", {
    readonly ledger: string;
    readonly settings: Option.Option<string>;
    readonly json: boolean;
    readonly report: Option.Option<"de" | "en" | "json">;
    readonly svg: Option.Option<string>;
    readonly customer: string;
}, {}, BadInput | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit | Switchboard.NotAllowed, FileSystem.FileSystem | import("effect/Path").Path>;

// Export.d.ts
import { FileSystem, Option, Stream } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const linesOf: (file: string) => Stream.Stream<string, BadInput, FileSystem.FileSystem>;
export declare const exportCommand: Command.Command<"export", {
    readonly ledger: string;
    readonly settings: Option.Option<string>;
    readonly backup: boolean;
    readonly json: boolean;
    readonly file: string;
}, {}, BadInput | Findings | import("@redthread/ledger").LedgerError, FileSystem.FileSystem | import("effect/Path").Path>;

// Import.d.ts
import { FileSystem } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const importCommand: Command.Command<"import", {
    readonly ledger: string;
    readonly seal: boolean;
    readonly json: boolean;
    readonly file: string;
}, {}, BadInput | import("@redthread/ledger").LedgerError, FileSystem.FileSystem>;

// Erase.d.ts
import * as Switchboard from "@redthread/switchboard";
import { Option } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const erase: Command.Command<"erase", {
    readonly ledger: string;
    readonly settings: Option.Option<string>;
    readonly by: string;
    readonly askedBy: string;
    readonly because: string;
    readonly person: Option.Option<number>;
    readonly dryRun: boolean;
    readonly json: boolean;
    readonly customer: string;
}, {}, BadInput | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit | Switchboard.NotAllowed, import("effect/FileSystem").FileSystem | import("effect/Path").Path>;

// Retain.d.ts
import * as Switchboard from "@redthread/switchboard";
import { Option } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const retain: Command.Command<"retain", {
    readonly ledger: string;
    readonly settings: Option.Option<string>;
    readonly deliveries: Option.Option<string>;
    readonly people: Option.Option<number>;
    readonly by: string;
    readonly dryRun: boolean;
    readonly json: boolean;
}, {}, BadInput | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit | Switchboard.NotAllowed, import("effect/FileSystem").FileSystem | import("effect/Path").Path>;

// KeysCommand.d.ts
import { FileSystem } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const keysCommand: Command.Command<"keys", {}, {}, BadInput | import("@redthread/ledger").LedgerError, FileSystem.FileSystem>;

// Audit.d.ts
import type { Entry, Law } from "@redthread/model";
import { FileSystem, Option } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const auditedLaws: ReadonlyArray<Law<ReadonlyArray<Entry>>>;
export declare const audit: Command.Command<"audit", {
    readonly settings: Option.Option<string>;
    readonly json: boolean;
    readonly place: string;
}, {}, BadInput | Findings | import("@redthread/ledger").LedgerError, FileSystem.FileSystem | import("effect/Path").Path>;

// DiagramFile.d.ts
import type * as Process from "@redthread/process";
import { Effect, FileSystem } from "effect";
import { BadInput } from "./Outcome.ts";
export declare const isDiagram: (file: string) => boolean;
export declare const processInDiagram: (input: string) => Effect.Effect<Process.Composed, BadInput, FileSystem.FileSystem>;

// ProcessFile.d.ts
import * as Process from "@redthread/process";
import { Effect, FileSystem, Path } from "effect";
import { BadInput } from "./Outcome.ts";
export declare const isModule: (file: string) => boolean;
export declare const processFrom: (file: string) => Effect.Effect<Process.Composed, BadInput, FileSystem.FileSystem | Path.Path>;

// ThreadFile.d.ts
import { Effect, FileSystem, Schema } from "effect";
import { BadInput } from "./Outcome.ts";
export declare const readThreads: (file: string, settings: string | undefined) => Effect.Effect<{
    readonly customer: string & import("effect/Brand").Brand<"@redthread/model/CustomerId">;
    readonly entries: readonly ({
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
            readonly cards: readonly Schema.Json[];
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
            readonly items: readonly Schema.Json[];
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
            readonly cards: readonly Schema.Json[];
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
            readonly items: readonly Schema.Json[];
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly cards: readonly Schema.Json[];
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
                readonly items: readonly Schema.Json[];
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly cards: readonly Schema.Json[];
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
                readonly items: readonly Schema.Json[];
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
                readonly value: Schema.Json;
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
                readonly cards: readonly Schema.Json[];
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
                readonly items: readonly Schema.Json[];
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly value: Schema.Json;
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
                readonly cards: readonly Schema.Json[];
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
                readonly items: readonly Schema.Json[];
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
        readonly data: Schema.Json;
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
            readonly value: Schema.Json;
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
            readonly value: Schema.Json;
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
    })[];
}[], BadInput | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit, FileSystem.FileSystem | import("effect/Path").Path>;

// Check.d.ts
import { FileSystem, Option } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const check: Command.Command<"check", {
    readonly json: boolean;
    readonly strict: boolean;
    readonly language: "de" | "en";
    readonly svg: Option.Option<string>;
    readonly sarif: Option.Option<string>;
    readonly whatIf: Option.Option<string>;
    readonly before: Option.Option<string>;
    readonly settings: Option.Option<string>;
    readonly file: string;
}, {}, BadInput | Findings | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit, FileSystem.FileSystem | import("effect/Path").Path>;

// LogFile.d.ts
import { type EventLog } from "@redthread/model";
import * as Standards from "@redthread/standards";
import { Effect, FileSystem } from "effect";
import { BadInput } from "./Outcome.ts";
export interface LogReading {
    readonly columns: Partial<Standards.CsvColumns>;
    readonly objectType: string | undefined;
}
export interface LogFile {
    readonly log: EventLog;
    readonly losses: ReadonlyArray<Standards.Loss>;
    readonly remarks: ReadonlyArray<string>;
}
export declare const readBytes: (file: string) => Effect.Effect<Uint8Array<ArrayBufferLike>, BadInput, FileSystem.FileSystem>;
export declare const readLog: (file: string, args_1: LogReading) => Effect.Effect<LogFile, BadInput, FileSystem.FileSystem>;
export declare const readModel: (file: string) => Effect.Effect<Standards.ReadNet, BadInput, FileSystem.FileSystem>;

// ConformReport.d.ts
import type * as Process from "@redthread/process";
export interface ModelProblem {
    readonly message: string;
}
export interface ConformanceReport {
    readonly cases: number;
    readonly perfectlyFitting: number;
    readonly fitness: number | null;
    readonly logFitness: number | null;
    readonly totalCost: number | null;
    readonly events: number;
    readonly variants: number;
    readonly precision: number;
    readonly sound: boolean | null;
    readonly problems: ReadonlyArray<Process.Unsound | ModelProblem>;
    readonly cpuSeconds: number;
    readonly perChannel: Readonly<Record<string, Process.ChannelFitness | Process.ChannelConformance>>;
    readonly perStep?: Readonly<Record<string, Process.StepFitness>>;
    readonly unknown?: Process.Conformance["unknown"];
    readonly replay?: Process.ReplayedLog;
    readonly losses: number;
}
export declare const conformanceStory: (report: ConformanceReport, model: "net" | "process", tell: (problem: ConformanceReport["problems"][number]) => string) => string;

// Conform.d.ts
import { Option } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const conform: Command.Command<"conform", {
    readonly json: boolean;
    readonly strict: boolean;
    readonly case: Option.Option<string>;
    readonly activity: Option.Option<string>;
    readonly time: Option.Option<string>;
    readonly objectType: Option.Option<string>;
    readonly channel: Option.Option<string>;
    readonly unseen: Option.Option<string>;
    readonly mayBeOpen: boolean;
    readonly limit: number;
    readonly model: string;
    readonly log: string;
}, {}, BadInput | Findings, import("effect/FileSystem").FileSystem | import("effect/Path").Path>;

// MappedLog.d.ts
import * as Assessing from "@redthread/assess";
import type { EventLog } from "@redthread/model";
import { type Loss } from "@redthread/standards";
import { Effect, Option } from "effect";
import { Flag } from "effect/cli";
import { BadInput } from "./Outcome.ts";
declare const columns: readonly [
    "case",
    "activity",
    "time"
];
type Columns = Partial<Record<(typeof columns)[number], string>>;
declare const dateOrders: readonly [
    "dmy",
    "mdy",
    "ymd"
];
export interface Told {
    readonly map: Option.Option<string>;
    readonly dates: Option.Option<(typeof dateOrders)[number]>;
    readonly objectType: Option.Option<string>;
}
export declare const logFlags: {
    map: Flag.Flag<Option.Option<string>>;
    dates: Flag.Flag<Option.Option<"dmy" | "mdy" | "ymd">>;
    objectType: Flag.Flag<Option.Option<string>>;
};
export interface MappedLog {
    readonly log: EventLog;
    readonly columns: Columns;
    readonly roles: Assessing.Roles;
    readonly losses: ReadonlyArray<Loss>;
    readonly remarks: ReadonlyArray<string>;
}
export declare const readMapped: (file: string, args_1: Told) => Effect.Effect<MappedLog, BadInput, import("effect/FileSystem").FileSystem>;
export declare const understoodOf: (found: ReadonlyArray<Assessing.RoleFound>) => string;
export declare const noContact: (file: string, log: EventLog, why: string) => BadInput;
export {};

// Assess.d.ts
import { FileSystem, Option, Path } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const assess: Command.Command<"assess", {
    readonly map: Option.Option<string>;
    readonly dates: Option.Option<"dmy" | "mdy" | "ymd">;
    readonly objectType: Option.Option<string>;
    readonly json: boolean;
    readonly strict: boolean;
    readonly before: Option.Option<string>;
    readonly after: Option.Option<string>;
    readonly declared: Option.Option<"multi" | "omni" | "single">;
    readonly situation: Option.Option<string>;
    readonly process: Option.Option<string>;
    readonly unseen: Option.Option<string>;
    readonly out: Option.Option<string>;
    readonly md: Option.Option<string>;
    readonly log: string;
}, {}, BadInput | Findings, FileSystem.FileSystem | Path.Path>;

// ContactsFile.d.ts
import type { Contact } from "@redthread/journey";
import type { Loss } from "@redthread/standards";
import { Effect } from "effect";
import { type Told } from "./MappedLog.ts";
export interface ContactsFile {
    readonly contacts: ReadonlyArray<Contact>;
    readonly events: number;
    readonly withoutTime: number;
    readonly losses: ReadonlyArray<Loss>;
    readonly remarks: ReadonlyArray<string>;
}
export declare const readContacts: (file: string, told: Told) => Effect.Effect<ContactsFile, import("./Outcome.ts").BadInput, import("effect/FileSystem").FileSystem>;

// JourneysReport.d.ts
import * as Journey from "@redthread/journey";
import type { Instant, JourneySpec, Thread } from "@redthread/model";
export interface JourneysReport {
    readonly title: string;
    readonly threads: ReadonlyArray<Thread>;
    readonly journeys: ReadonlyArray<Journey.LivedJourney>;
    readonly spec?: JourneySpec;
    readonly contacts: ReadonlyArray<Journey.Contact>;
    readonly measures: ReadonlyArray<Journey.Measured>;
    readonly links: Journey.Links;
    readonly map?: Journey.JourneyMap;
    readonly nudges: ReadonlyArray<Journey.Nudge>;
}
export type JourneysTold = Pick<JourneysReport, "title" | "threads" | "journeys" | "contacts"> & {
    readonly spec: JourneySpec | undefined;
    readonly until: Instant;
};
export declare const reportJourneys: ({ contacts, journeys, spec, threads, title, until }: JourneysTold) => JourneysReport;
export declare const tellSending: ({ conflicts, forced, from, said, times, to }: Journey.Sending) => string;
export declare const tellDeviation: (one: Journey.Deviation) => string;
export declare const sectionsOf: ({ journeys, links, map, measures, nudges, threads }: JourneysReport) => ReadonlyArray<{
    readonly heading: string;
    readonly lines: ReadonlyArray<string>;
}>;
export declare const overviewLines: ({ journeys, spec }: JourneysReport) => ReadonlyArray<string>;
export declare const journeysStory: (report: JourneysReport) => string;
export declare const journeysJson: (report: JourneysReport, most?: number) => object;

// JourneysPage.d.ts
import { type JourneysReport } from "./JourneysReport.ts";
export interface Picture {
    readonly name: string;
    readonly svg: string;
}
export declare const picturesOf: ({ contacts, journeys, map, threads }: JourneysReport) => ReadonlyArray<Picture>;
export declare const mermaidOf: ({ contacts, journeys, map, threads }: JourneysReport) => string;
export declare const journeysPage: (report: JourneysReport) => string;

// Journeys.d.ts
import { FileSystem, Option, Path } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const journeys: Command.Command<"journeys", {
    readonly map: Option.Option<string>;
    readonly dates: Option.Option<"dmy" | "mdy" | "ymd">;
    readonly objectType: Option.Option<string>;
    readonly spec: Option.Option<string>;
    readonly svg: Option.Option<string>;
    readonly html: Option.Option<string>;
    readonly json: boolean;
    readonly mermaid: boolean;
    readonly strict: boolean;
    readonly until: Option.Option<string>;
    readonly customer: Option.Option<string>;
    readonly settings: Option.Option<string>;
    readonly log: string;
}, {}, BadInput | Findings | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit, FileSystem.FileSystem | Path.Path>;

// Convert.d.ts
import { FileSystem, Option, Path } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const convert: Command.Command<"convert", {
    readonly json: boolean;
    readonly strict: boolean;
    readonly from: string;
    readonly to: string;
    readonly out: Option.Option<string>;
    readonly files: readonly string[];
}, {}, BadInput | Findings, FileSystem.FileSystem | Path.Path>;

// ResolveText.d.ts
export interface Blemish {
    readonly line: number;
    readonly what: string;
}
interface Decoded {
    readonly text: string;
    readonly blemishes: ReadonlyArray<Blemish>;
}
export declare const textOf: (bytes: Uint8Array) => Decoded | undefined;
export {};

// ResolveBytes.d.ts
import { Effect, FileSystem } from "effect";
import { BadInput } from "./Outcome.ts";
import type { Blemish } from "./ResolveText.ts";
export interface TableBytes {
    readonly bytes: Uint8Array;
    readonly blemishes: ReadonlyArray<Blemish>;
}
export declare const readTableBytes: (file: string) => Effect.Effect<TableBytes, BadInput, FileSystem.FileSystem>;

// ResolveTable.d.ts
import { Effect } from "effect";
import { BadInput } from "./Outcome.ts";
import { type Blemish } from "./ResolveText.ts";
export interface RecordRow {
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly isRecord: boolean;
}
export interface RecordFile {
    readonly file: string;
    readonly text: string;
    readonly separator: string;
    readonly head: {
        readonly from: number;
        readonly to: number;
    };
    readonly names: ReadonlyArray<string>;
    readonly unnamed: number;
    readonly rows: ReadonlyArray<RecordRow>;
    readonly blemishes: ReadonlyArray<Blemish>;
}
export declare const cellsOf: ({ names, separator, text }: Pick<RecordFile, "names" | "separator" | "text">, { from, line }: RecordRow) => ReadonlyArray<string>;
export declare const readRecords: (file: string) => Effect.Effect<RecordFile, BadInput, import("effect/FileSystem").FileSystem>;

// ResolveInput.d.ts
import type { Table } from "@redthread/identity";
import { Result } from "effect";
import { BadInput } from "./Outcome.ts";
import { type RecordFile, type RecordRow } from "./ResolveTable.ts";
export interface RecordPlace {
    readonly file: number;
    readonly row: RecordRow;
}
export interface ResolveInput {
    readonly files: ReadonlyArray<RecordFile>;
    readonly tables: readonly [
        Table
    ] | readonly [
        Table,
        Table
    ];
    readonly places: ReadonlyArray<RecordPlace>;
    readonly labels: ReadonlyArray<string> | undefined;
}
export declare const ownPrefix = "redthread_";
export declare const inputOf: (files: readonly [
    RecordFile
] | readonly [
    RecordFile,
    RecordFile
], truth: string | undefined) => Result.Result<ResolveInput, BadInput>;
export declare const whereOf: ({ files, places }: ResolveInput, record: number) => string;
export declare const firstCountOf: ({ files, places }: ResolveInput) => number | undefined;
export declare const fingerprints: ({ tables }: ResolveInput, compared: ReadonlyArray<ReadonlyArray<number>>) => ReadonlyArray<string>;

// ResolveTruth.d.ts
export interface TruthFigures {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly foundPairs: number;
    readonly truePairs: number;
    readonly impureClusters: number;
}
export declare const entitiesOf: (labels: ReadonlyArray<string>) => {
    readonly labels: ReadonlyArray<string>;
    readonly isNumbered: boolean;
};
export declare const judge: (people: ReadonlyArray<ReadonlyArray<number>>, labels: ReadonlyArray<string>, firstCount?: number) => TruthFigures;

// ResolveFound.d.ts
import type { ModelConcern, Recognised } from "@redthread/identity";
export interface OpenQuestion {
    readonly candidates: ReadonlyArray<ReadonlyArray<number>>;
    readonly weight?: number;
    readonly reasons: ReadonlyArray<string>;
    readonly question: string;
}
export interface Decision {
    readonly isSame: boolean;
    readonly candidates: ReadonlyArray<ReadonlyArray<number>>;
    readonly by: string;
    readonly because: string;
}
export interface Found {
    readonly people: ReadonlyArray<ReadonlyArray<number>>;
    readonly recognised: ReadonlyArray<ReadonlyArray<Recognised>>;
    readonly compared: number;
    readonly questions: ReadonlyArray<OpenQuestion>;
    readonly because: (record: number, person: ReadonlyArray<number>) => string;
    readonly remarks: ReadonlyArray<string>;
    readonly concerns: ReadonlyArray<ModelConcern>;
}
export declare const isAnswered: (decisions: ReadonlyArray<Decision>) => ((question: Pick<OpenQuestion, "candidates">) => boolean);
export declare const bits: (weight: number) => string;
export declare const inOrder: (groups: ReadonlyArray<ReadonlyArray<number>>) => ReadonlyArray<ReadonlyArray<number>>;

// ResolveDecisions.d.ts
import * as Identity from "@redthread/identity";
import { type RecordId } from "@redthread/model";
import type { Decision } from "./ResolveFound.ts";
type Pair = readonly [
    one: number,
    other: number
];
export declare const pairsBy: (decisions: ReadonlyArray<Decision>) => {
    readonly same: ReadonlyArray<Pair>;
    readonly different: ReadonlyArray<Pair>;
};
export declare const evidenceOf: (decisions: ReadonlyArray<Decision>, nameOf: (record: number) => RecordId) => ReadonlyArray<Identity.Assertion>;
export {};

// ResolveAlike.d.ts
import * as Identity from "@redthread/identity";
import { type Decision, type Found } from "./ResolveFound.ts";
import { type ResolveInput } from "./ResolveInput.ts";
export declare const said: ({ aspect, level, reading }: Identity.Contribution) => string;
export declare const foundAlike: (input: ResolveInput, matching: Identity.Matching, decisions: ReadonlyArray<Decision>) => Found;

// ResolveByValue.d.ts
import * as Identity from "@redthread/identity";
import { RecordId } from "@redthread/model";
import { Result } from "effect";
import { BadInput } from "./Outcome.ts";
import { type Decision, type Found } from "./ResolveFound.ts";
import { type ResolveInput } from "./ResolveInput.ts";
export interface ByValue {
    readonly by: ReadonlyArray<string>;
    readonly apart: string | undefined;
    readonly region: string;
}
export declare const foundByValue: (input: ResolveInput, schema: Identity.RecordSchema, asked: ByValue, decisions: ReadonlyArray<Decision>, nameOf: (record: number) => RecordId) => Result.Result<Found, BadInput>;

// ResolveReview.d.ts
import { Effect, FileSystem } from "effect";
import { BadInput } from "./Outcome.ts";
import type { Decision, OpenQuestion } from "./ResolveFound.ts";
import { type ResolveInput } from "./ResolveInput.ts";
export interface Answers {
    readonly decisions: ReadonlyArray<Decision>;
    readonly lines: ReadonlyArray<string>;
    readonly remarks: ReadonlyArray<string>;
}
export declare const readAnswers: (file: string, numbers: ReadonlyMap<string, number>) => Effect.Effect<Answers, BadInput, FileSystem.FileSystem>;
export declare const valuesOf: (names: ReadonlyArray<string>, cells: ReadonlyArray<string>) => Readonly<Record<string, string>>;
export declare const questionLines: (input: ResolveInput, names: ReadonlyArray<string>, answers: Answers, questions: ReadonlyArray<OpenQuestion>) => string;

// ResolveOut.d.ts
import type { Found } from "./ResolveFound.ts";
import { type ResolveInput } from "./ResolveInput.ts";
export declare const writtenOut: (input: ResolveInput, found: Found, file: string, names: ReadonlyArray<string>) => string;

// ResolveReport.d.ts
import { type ModelConcern } from "@redthread/identity";
import type { Found } from "./ResolveFound.ts";
import type { ResolveInput } from "./ResolveInput.ts";
import type { TruthFigures } from "./ResolveTruth.ts";
export interface ResolveReport {
    readonly records: number;
    readonly clusters: number;
    readonly pairs: number;
    readonly precision: number | null;
    readonly recall: number | null;
    readonly f1: number | null;
    readonly truePairs: number | null;
    readonly largestCluster: number;
    readonly impureClusters: number | null;
    readonly review: number;
    readonly decisions: number;
    readonly compared: number;
    readonly concerns: ReadonlyArray<ModelConcern & {
        readonly words: string;
    }>;
    readonly unread: number;
    readonly blemishes: ReadonlyArray<{
        readonly file: string;
        readonly line: number;
        readonly what: string;
    }>;
    readonly columns: ReadonlyArray<{
        readonly file: string;
        readonly column: string;
        readonly role: string;
        readonly because: string;
    }>;
    readonly cpuSeconds: number;
    readonly peakMemoryMb: number;
}
export declare const reportOf: (input: ResolveInput, found: Found, truth: TruthFigures | undefined, { decisions, ...cost }: Pick<ResolveReport, "decisions" | "cpuSeconds" | "peakMemoryMb">) => ResolveReport;
export declare const blemishLines: ({ blemishes }: Pick<ResolveReport, "blemishes">) => ReadonlyArray<string>;
export declare const columnLines: (file: string, recognised: Found["recognised"][number]) => string;
export declare const resolveStory: (report: ResolveReport) => string;

// ResolveCharts.d.ts
import type { Contribution, Matching } from "@redthread/identity";
import { type ResolveInput } from "./ResolveInput.ts";
export interface Told {
    readonly title: string;
    readonly prior: number;
    readonly parts: ReadonlyArray<Contribution>;
    readonly weight: number;
}
export declare const telling: (input: ResolveInput, { contributions, model, weigh }: Matching, people: ReadonlyArray<ReadonlyArray<number>>) => Told | undefined;
export declare const histogram: ({ compared, opening, weighed }: Pick<Matching, "compared" | "opening" | "weighed">) => string;
export declare const waterfall: ({ parts, prior, title, weight }: Told) => string;

// ResolveSchema.d.ts
import * as Identity from "@redthread/identity";
import { Effect } from "effect";
import { BadInput } from "./Outcome.ts";
export interface SchemaAsked {
    readonly schema: Identity.RecordSchema;
    readonly columns: ReadonlyArray<{
        readonly column: string;
        readonly at: string;
    }>;
}
export declare const schemaNamed: (name: string | undefined) => Effect.Effect<SchemaAsked | undefined, BadInput, import("effect/FileSystem").FileSystem>;

// Resolve.d.ts
import { FileSystem, Option, Path } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const resolve: Command.Command<"resolve", {
    readonly schema: Option.Option<string>;
    readonly truth: Option.Option<string>;
    readonly against: Option.Option<string>;
    readonly by: Option.Option<string>;
    readonly apart: Option.Option<string>;
    readonly region: string;
    readonly out: Option.Option<string>;
    readonly review: Option.Option<string>;
    readonly svg: Option.Option<string>;
    readonly json: boolean;
    readonly file: string;
}, {}, BadInput, FileSystem.FileSystem | Path.Path>;

// Scaffold.d.ts
import { Effect, FileSystem, Path } from "effect";
import { BadInput } from "./Outcome.ts";
export declare const scaffold: (folder: string) => Effect.Effect<string[], BadInput, FileSystem.FileSystem | Path.Path>;

// Certify.d.ts
import { FileSystem, Option, Path } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const certify: Command.Command<"certify", {
    readonly json: boolean;
    readonly new: Option.Option<string>;
    readonly runs: number;
    readonly mutations: number;
    readonly seed: Option.Option<number>;
    readonly size: "small" | "xsmall";
    readonly module: Option.Option<string>;
}, {}, BadInput | Findings, FileSystem.FileSystem | Path.Path>;

// Demo.d.ts
import * as Journey from "@redthread/journey";
import type { Thread } from "@redthread/model";
import * as Process from "@redthread/process";
import * as Switchboard from "@redthread/switchboard";
import { Effect, FileSystem, Path } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export interface Told {
    readonly title: string;
    readonly payloads: number;
    readonly thread: Thread;
    readonly measures: Journey.Measures;
    readonly overview: Journey.Overview;
    readonly checked: Process.Checked;
}
export declare const tellStory: (title: string, folder: string) => Effect.Effect<{
    title: string;
    payloads: number;
    thread: {
        readonly customer: string & import("effect/Brand").Brand<"@redthread/model/CustomerId">;
        readonly entries: readonly ({
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
        })[];
    };
    overview: Journey.Overview;
    measures: Journey.Measures;
    checked: {
        readonly process: string;
        readonly version: number;
        readonly states: number;
        readonly transitions: number;
        readonly isComplete: boolean;
        readonly findings: readonly {
            readonly rule: "assurance-loss" | "channel-trap" | "dead-step" | "deadlock" | "effort" | "equivalence" | "forgets" | "incomplete" | "login-removes-step" | "migration-orphan" | "ownership" | "parity" | "re-ask" | "superfluous-step" | "trap" | "uncompensated" | "unproved-fact" | "unreachable-state";
            readonly severity: "error" | "warning";
            readonly channel: "*" | (string & import("effect/Brand").Brand<"@redthread/model/ChannelName">);
            readonly begins?: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
            readonly length: number;
            readonly path: readonly (string & import("effect/Brand").Brand<"@redthread/model/StepName">)[];
            readonly on: readonly (string & import("effect/Brand").Brand<"@redthread/model/ChannelName">)[];
            readonly byTime: readonly number[];
            readonly facts: readonly string[];
            readonly regret?: number;
            readonly message: string;
            readonly messageDe: string;
            readonly suggestion: string;
            readonly suggestionDe: string;
            readonly cause: string & import("effect/Brand").Brand<"@redthread/model/Pointer">;
        }[];
        readonly ignored: readonly (string & import("effect/Brand").Brand<"@redthread/model/Pointer">)[];
    };
}, BadInput | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit | Switchboard.NotAllowed, FileSystem.FileSystem | Path.Path>;
export declare const demo: Command.Command<"demo", {
    readonly payloads: string;
    readonly svg: string;
    readonly json: boolean;
}, {}, BadInput | import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit | Switchboard.NotAllowed, FileSystem.FileSystem | Path.Path>;

// Main.d.ts
import { Effect } from "effect";
export declare const main: (args: ReadonlyArray<string>) => Effect.Effect<number>;
