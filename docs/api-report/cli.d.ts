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
    "web"
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
import type { Registry } from "@redthread/channel";
export interface Own {
    readonly ownAddresses: ReadonlyArray<string>;
    readonly ownNumbers: ReadonlyArray<string>;
}
export declare const install: ({ ownAddresses, ownNumbers }: Own) => Registry;
export declare const registry: Registry;

// Settings.d.ts
import * as Process from "@redthread/process";
import type { Composition } from "@redthread/switchboard";
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
}>;
export type Settings = typeof Settings.Type;
export declare const readProcess: (file: string) => Effect.Effect<Process.Composed, BadInput, import("effect/FileSystem").FileSystem>;
export declare const compose: (file: string | undefined) => Effect.Effect<Composition, BadInput, import("effect/FileSystem").FileSystem | Path.Path>;

// Decode.d.ts
import { Option } from "effect";
import { Command } from "effect/cli";
import { BadInput } from "./Outcome.ts";
export declare const decode: Command.Command<"decode", {
    readonly channel: "branch" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp";
    readonly adapter: Option.Option<string>;
    readonly json: boolean;
    readonly files: readonly string[];
}, {}, BadInput, import("effect/FileSystem").FileSystem | import("effect/Path").Path>;

// Ingest.d.ts
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
    readonly channel: Option.Option<"branch" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp">;
    readonly json: boolean;
    readonly paths: readonly string[];
}, {}, BadInput | import("@redthread/ledger").LedgerError, import("effect/FileSystem").FileSystem | import("effect/Path").Path>;
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
    readonly svg: Option.Option<string>;
    readonly customer: string;
}, {}, BadInput | import("@redthread/ledger").LedgerError, FileSystem.FileSystem | import("effect/Path").Path>;

// Check.d.ts
import { FileSystem, Option, Path } from "effect";
import { Command } from "effect/cli";
import { BadInput, Findings } from "./Outcome.ts";
export declare const check: Command.Command<"check", {
    readonly json: boolean;
    readonly strict: boolean;
    readonly language: "de" | "en";
    readonly svg: Option.Option<string>;
    readonly sarif: Option.Option<string>;
    readonly file: string;
}, {}, BadInput | Findings, FileSystem.FileSystem | Path.Path>;

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
export declare const readLog: (file: string, args_1: LogReading) => Effect.Effect<LogFile, BadInput, FileSystem.FileSystem>;
export declare const readModel: (file: string) => Effect.Effect<Standards.ReadNet, BadInput, FileSystem.FileSystem>;

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
    readonly limit: number;
    readonly model: string;
    readonly log: string;
}, {}, BadInput | Findings, import("effect/FileSystem").FileSystem>;

// Demo.d.ts
import * as Journey from "@redthread/journey";
import type { Thread } from "@redthread/model";
import * as Process from "@redthread/process";
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
            readonly rule: "assurance-loss" | "channel-trap" | "dead-step" | "deadlock" | "effort" | "equivalence" | "forgets" | "incomplete" | "login-removes-step" | "migration-orphan" | "parity" | "re-ask" | "superfluous-step" | "trap" | "unproved-fact" | "unreachable-state";
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
}, BadInput | import("@redthread/ledger").LedgerError, FileSystem.FileSystem | Path.Path>;
export declare const demo: Command.Command<"demo", {
    readonly payloads: string;
    readonly svg: string;
    readonly json: boolean;
}, {}, BadInput | import("@redthread/ledger").LedgerError, FileSystem.FileSystem | Path.Path>;

// Main.d.ts
import { Effect } from "effect";
export declare const version = "0.1.0";
export declare const main: (args: ReadonlyArray<string>) => Effect.Effect<number>;
