// Received.d.ts
import { Schema } from "effect";
export declare const Received: Schema.Struct<{
    readonly tenant: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
    readonly channel: typeof ChannelKind;
    readonly at: typeof Instant;
    readonly name: Schema.String;
    readonly headers: Schema.$Record<Schema.String, Schema.String>;
    readonly body: Schema.Uint8Array;
    readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
    readonly evidence: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
}>;
export type Received = typeof Received.Type;
export declare const textOf: (received: Pick<Received, "body">) => string;

// Malformed.d.ts
import { Schema } from "effect";
declare const Malformed_base: Schema.Class<Malformed, Schema.TaggedStruct<"Malformed", {
    readonly at: Schema.String;
    readonly reason: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class Malformed extends Malformed_base {
    get message(): string;
}
declare const BadSignature_base: Schema.Class<BadSignature, Schema.TaggedStruct<"BadSignature", {
    readonly header: Schema.String;
    readonly reason: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class BadSignature extends BadSignature_base {
    get message(): string;
}
export {};

// SendError.d.ts
import { Schema } from "effect";
declare const Rejected_base: Schema.Class<Rejected, Schema.TaggedStruct<"Rejected", {
    readonly code: Schema.String;
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class Rejected extends Rejected_base {
}
declare const RateLimited_base: Schema.Class<RateLimited, Schema.TaggedStruct<"RateLimited", {
    readonly retryAfter: Schema.Int;
}>, import("effect/Cause").YieldableError>;
export declare class RateLimited extends RateLimited_base {
}
declare const WindowClosed_base: Schema.Class<WindowClosed, Schema.TaggedStruct<"WindowClosed", {
    readonly allowed: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class WindowClosed extends WindowClosed_base {
}
declare const OptedOut_base: Schema.Class<OptedOut, Schema.TaggedStruct<"OptedOut", {
    readonly since: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class OptedOut extends OptedOut_base {
}
declare const Unreachable_base: Schema.Class<Unreachable, Schema.TaggedStruct<"Unreachable", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class Unreachable extends Unreachable_base {
}
declare const UnknownOutcome_base: Schema.Class<UnknownOutcome, Schema.TaggedStruct<"UnknownOutcome", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class UnknownOutcome extends UnknownOutcome_base {
}
declare const SendError_base: Schema.Class<SendError, Schema.TaggedStruct<"SendError", {
    readonly reason: Schema.Union<readonly [
        typeof Rejected,
        typeof RateLimited,
        typeof WindowClosed,
        typeof OptedOut,
        typeof Unreachable,
        typeof UnknownOutcome
    ]>;
}>, import("effect/Cause").YieldableError>;
export declare class SendError extends SendError_base {
}
export {};

// FetchError.d.ts
import { Schema } from "effect";
import { RateLimited, Rejected, Unreachable } from "./SendError.ts";
declare const Expired_base: Schema.Class<Expired, Schema.TaggedStruct<"Expired", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class Expired extends Expired_base {
}
declare const NotAllowed_base: Schema.Class<NotAllowed, Schema.TaggedStruct<"NotAllowed", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class NotAllowed extends NotAllowed_base {
}
declare const TooLarge_base: Schema.Class<TooLarge, Schema.TaggedStruct<"TooLarge", {
    readonly limit: Schema.Int;
}>, import("effect/Cause").YieldableError>;
export declare class TooLarge extends TooLarge_base {
}
declare const FetchError_base: Schema.Class<FetchError, Schema.TaggedStruct<"FetchError", {
    readonly reason: Schema.Union<readonly [
        typeof Expired,
        typeof NotAllowed,
        typeof TooLarge,
        typeof RateLimited,
        typeof Unreachable,
        typeof Rejected
    ]>;
}>, import("effect/Cause").YieldableError>;
export declare class FetchError extends FetchError_base {
}
export {};

// Json.d.ts
import { Result, type Schema } from "effect";
import { Malformed } from "./Malformed.ts";
export declare const parseJson: (text: string) => Result.Result<Schema.Json, Malformed>;
export declare const parseOwnJson: (text: string) => Result.Result<Schema.Json, Malformed>;

// Reading.d.ts
import { type ChannelEvent, type Pointer } from "@redthread/model";
import type { Schema } from "effect";
export declare const leavesOf: (document: Schema.Json) => ReadonlyArray<Pointer>;
export declare const valueAt: (document: Schema.Json, at: Pointer) => Schema.Json | undefined;
export interface Marks {
    readonly read: Set<Pointer>;
    readonly carried: Set<Pointer>;
}
export declare const noMarks: () => Marks;
declare class Spot {
    #private;
    readonly value: Schema.Json | undefined;
    constructor(value: Schema.Json | undefined, above: Spot | undefined, key: string | number);
    get pointer(): Pointer;
    below(key: string | number): Spot;
}
export declare class Place {
    #private;
    readonly marks: Marks;
    constructor(spot: Spot, marks: Marks);
    get value(): Schema.Json | undefined;
    get pointer(): Pointer;
    for(marks: Marks): Place;
    get(key: string): Place;
    items(): ReadonlyArray<Place>;
    item(index: number): Place;
    members(): ReadonlyArray<readonly [
        string,
        Place
    ]>;
    get isPresent(): boolean;
    string(): string | undefined;
    name(): string | undefined;
    text(): string | undefined;
    number(): number | undefined;
    boolean(): boolean | undefined;
    json(): Schema.Json | undefined;
    carry(): void;
}
export declare const reading: (document: Schema.Json, marks?: Marks) => Place;
type WithoutSource<E> = E extends unknown ? Omit<E, "source"> : never;
export interface Draft {
    readonly at: Pointer;
    readonly marks: Marks;
    readonly event: WithoutSource<ChannelEvent>;
}
export declare const settle: (document: Schema.Json, drafts: ReadonlyArray<Draft>) => ReadonlyArray<ChannelEvent>;
export {};

// Loss.d.ts
import type { ChannelEvent, Pointer } from "@redthread/model";
import type { Schema } from "effect";
export interface Account {
    readonly leaves: number;
    readonly read: number;
    readonly carried: number;
    readonly unrecognised: number;
    readonly unaccounted: ReadonlyArray<Pointer>;
}
export declare const account: (document: Schema.Json, events: ReadonlyArray<ChannelEvent>) => Account;

// Capabilities.d.ts
import { Schema } from "effect";
export declare const Level: Schema.Literals<readonly [
    "native",
    "converted",
    "text",
    "dropped",
    "rejected"
]>;
export type Level = typeof Level.Type;
export declare const ContentKind: Schema.Literals<readonly [
    "Text",
    "Html",
    "Media",
    "Location",
    "Contacts",
    "Choice",
    "Order",
    "Form",
    "Unsupported"
]>;
export type ContentKind = typeof ContentKind.Type;
export declare const Capabilities: Schema.Struct<{
    readonly content: Schema.$Record<typeof ContentKind, Schema.Literals<readonly [
        "native",
        "converted",
        "text",
        "dropped",
        "rejected"
    ]>>;
    readonly textLimit: Schema.optionalKey<Schema.Int>;
    readonly mediaLimit: Schema.optionalKey<Schema.Int>;
    readonly replyWindow: Schema.optionalKey<Schema.Int>;
    readonly templates: Schema.optionalKey<Schema.Boolean>;
    readonly receipts: Schema.$Array<typeof ReceiptStatus>;
    readonly source: Schema.String;
}>;
export type Capabilities = typeof Capabilities.Type;
export declare const listensOnly: (source: string) => Capabilities;
export declare const Destination: Schema.Struct<{
    readonly channel: typeof ChannelKind;
    readonly to: Schema.Struct<{
        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
        readonly value: Schema.NonEmptyString;
        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
        readonly assurance: typeof Assurance;
        readonly validFrom: Schema.optionalKey<typeof Instant>;
        readonly validUntil: Schema.optionalKey<typeof Instant>;
    }>;
    readonly inReplyTo: Schema.optionalKey<Schema.NonEmptyString>;
    readonly references: Schema.$Array<Schema.NonEmptyString>;
}>;
export type Destination = typeof Destination.Type;
export declare const OutboundMessage: Schema.Struct<{
    readonly subject: Schema.optionalKey<Schema.String>;
    readonly content: Schema.$Array<Schema.TaggedUnion<{
        readonly Choice: Schema.TaggedStruct<"Choice", {
            readonly id: Schema.String;
            readonly title: Schema.String;
        }>;
        readonly Contacts: Schema.TaggedStruct<"Contacts", {
            readonly cards: Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        }>;
        readonly Form: Schema.TaggedStruct<"Form", {
            readonly fields: Schema.$Array<Schema.Struct<{
                readonly name: Schema.String;
                readonly value: Schema.String;
            }>>;
        }>;
        readonly Html: Schema.TaggedStruct<"Html", {
            readonly html: Schema.String;
            readonly trimmed: Schema.optionalKey<Schema.$Array<typeof Trimmed>>;
        }>;
        readonly Location: Schema.TaggedStruct<"Location", {
            readonly latitude: Schema.Finite;
            readonly longitude: Schema.Finite;
            readonly name: Schema.optionalKey<Schema.String>;
            readonly address: Schema.optionalKey<Schema.String>;
        }>;
        readonly Media: Schema.TaggedStruct<"Media", {
            readonly kind: Schema.Literals<readonly [
                "image",
                "video",
                "audio",
                "voice",
                "document",
                "sticker",
                "file"
            ]>;
            readonly media: Schema.Struct<{
                readonly ref: Schema.NonEmptyString;
                readonly mediaType: Schema.optionalKey<Schema.String>;
                readonly filename: Schema.optionalKey<Schema.String>;
                readonly size: Schema.optionalKey<Schema.Int>;
                readonly checksum: Schema.optionalKey<Schema.String>;
            }>;
            readonly caption: Schema.optionalKey<Schema.String>;
        }>;
        readonly Order: Schema.TaggedStruct<"Order", {
            readonly items: Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            readonly text: Schema.optionalKey<Schema.String>;
        }>;
        readonly Text: Schema.TaggedStruct<"Text", {
            readonly text: Schema.String;
            readonly trimmed: Schema.optionalKey<Schema.$Array<typeof Trimmed>>;
        }>;
        readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
            readonly what: Schema.NonEmptyString;
        }>;
    }>>;
    readonly purpose: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">>;
    readonly template: Schema.optionalKey<Schema.Struct<{
        readonly name: Schema.NonEmptyString;
        readonly language: Schema.NonEmptyString;
        readonly values: Schema.$Array<Schema.String>;
    }>>;
    readonly isAutomatic: Schema.optionalKey<Schema.Boolean>;
}>;
export type OutboundMessage = typeof OutboundMessage.Type;
export declare const OutboundRequest: Schema.TaggedUnion<{
    readonly Http: Schema.TaggedStruct<"Http", {
        readonly method: Schema.Literals<readonly [
            "GET",
            "POST",
            "PUT"
        ]>;
        readonly url: Schema.String;
        readonly headers: Schema.$Record<Schema.String, Schema.String>;
        readonly body: Schema.String;
    }>;
    readonly Mail: Schema.TaggedStruct<"Mail", {
        readonly from: Schema.String;
        readonly to: Schema.NonEmptyArray<Schema.String>;
        readonly raw: Schema.String;
    }>;
    readonly Print: Schema.TaggedStruct<"Print", {
        readonly to: Schema.String;
        readonly text: Schema.String;
    }>;
}>;
export type OutboundRequest = typeof OutboundRequest.Type;
export declare const Lost: Schema.Struct<{
    readonly part: Schema.Int;
    readonly kind: typeof ContentKind;
    readonly arrivedAs: Schema.Literals<readonly [
        "native",
        "converted",
        "text",
        "dropped",
        "rejected"
    ]>;
}>;
export type Lost = typeof Lost.Type;
export declare const predictLoss: (message: OutboundMessage, capabilities: Capabilities) => ReadonlyArray<Lost>;

// ChannelAdapter.d.ts
import type { AdapterId, ChannelEvent, ChannelKind, Instant, MediaRef, Pointer } from "@redthread/model";
import { Effect, type Schema } from "effect";
import type { Capabilities, Destination, Lost, OutboundMessage, OutboundRequest } from "./Capabilities.ts";
import type { FetchError } from "./FetchError.ts";
import type { BadSignature, Malformed } from "./Malformed.ts";
import type { Received } from "./Received.ts";
import type { SendError } from "./SendError.ts";
export interface Handshake {
    readonly status: number;
    readonly body: string;
}
export interface Rendered {
    readonly requests: ReadonlyArray<OutboundRequest>;
    readonly lost: ReadonlyArray<Lost>;
}
export interface Budget {
    readonly requests: number;
    readonly perMilliseconds: number;
}
export interface Pulled {
    readonly deliveries: ReadonlyArray<Pick<Received, "name" | "headers" | "body">>;
    readonly cursor: string;
}
export interface FetchedMedia {
    readonly bytes: Uint8Array;
    readonly mediaType?: string;
}
export interface Tried {
    readonly request: OutboundRequest;
    readonly since: Instant;
}
export interface MediaLink {
    readonly link: string;
}
export interface ChannelAdapter<Config = unknown, Wire = unknown> {
    readonly id: AdapterId;
    readonly kind: ChannelKind;
    readonly config: Schema.Codec<Config, unknown>;
    readonly wire: Schema.Codec<Wire, Schema.Json>;
    readonly recognises: (received: Received) => boolean;
    readonly isCatchAll?: boolean;
    readonly evidence?: (received: Received) => Effect.Effect<Received["evidence"]>;
    readonly verify: (received: Received, now: Instant) => Effect.Effect<void, BadSignature>;
    readonly handshake?: (received: Received) => Handshake | undefined;
    readonly document: (received: Received) => Effect.Effect<Schema.Json, Malformed>;
    readonly normalise: (received: Received) => Effect.Effect<ReadonlyArray<ChannelEvent>, Malformed>;
    readonly serialise: (wire: Wire) => Uint8Array;
    readonly capabilities: (destination: Destination) => Capabilities;
    readonly render: (message: OutboundMessage, destination: Destination) => Effect.Effect<Rendered, SendError>;
    readonly send: (request: OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, SendError>;
    readonly lookUp?: (key: string, destination: Destination, tried: Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, FetchError>;
    readonly pull?: (cursor: string | undefined) => Effect.Effect<Pulled, FetchError>;
    readonly awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, FetchError>;
    readonly media?: (ref: MediaRef, maxBytes?: number) => Effect.Effect<FetchedMedia | MediaLink, FetchError>;
    readonly mediaLifetime?: number;
    readonly part?: (received: Received, at: Pointer, ref: MediaRef) => Effect.Effect<FetchedMedia, FetchError | Malformed>;
    readonly budget: Budget;
    readonly isRetired?: boolean;
}
export type AnyAdapter = ChannelAdapter<any, any>;
export declare const withEvidence: (adapter: AnyAdapter, received: Received) => Effect.Effect<Received>;

// Registry.d.ts
import type { AdapterId, ChannelEvent, ChannelKind } from "@redthread/model";
import { Effect, Result, Schema } from "effect";
import type { AnyAdapter } from "./ChannelAdapter.ts";
import { Malformed } from "./Malformed.ts";
import { type Received } from "./Received.ts";
export type Registry = ReadonlyArray<AnyAdapter>;
declare const Misfit_base: Schema.Class<Misfit, Schema.TaggedStruct<"Misfit", {
    readonly doubled: Schema.$Array<Schema.String>;
    readonly missing: Schema.$Array<Schema.String>;
}>, import("effect/Cause").YieldableError>;
export declare class Misfit extends Misfit_base {
    get message(): string;
}
export declare const adaptersFor: (registry: Registry, kind: ChannelKind) => Registry;
export declare const registryOf: (adapters: ReadonlyArray<AnyAdapter>, kinds?: ReadonlyArray<ChannelKind>) => Result.Result<Registry, Misfit>;
export declare const withAdapter: (registry: Registry, adapter: AnyAdapter) => Result.Result<Registry, Misfit>;
export declare const withoutAdapter: (registry: Registry, id: AdapterId) => Registry;
export declare const whose: (registry: Registry, received: Received) => Registry;
export declare const choose: (registry: Registry, received: Received, forced?: AdapterId) => Effect.Effect<AnyAdapter, Malformed>;
export declare const normalise: (registry: Registry, received: Received, forced?: AdapterId) => Effect.Effect<ReadonlyArray<ChannelEvent>, Malformed>;
export {};

// Permission.d.ts
import type { ChannelEvent, ChannelKind, Consent, Instant } from "@redthread/model";
import type { Capabilities, Destination } from "./Capabilities.ts";
import type { Budget } from "./ChannelAdapter.ts";
import { type SendError } from "./SendError.ts";
export declare const lastWord: (said: ReadonlyArray<Consent>, purpose: string, channel: ChannelKind) => Consent | undefined;
export declare const consentOf: (events: ReadonlyArray<ChannelEvent>, destination: Destination, purpose: string) => Consent | undefined;
export interface Intended {
    readonly destination: Destination;
    readonly purpose: string;
    readonly events: ReadonlyArray<ChannelEvent>;
    readonly capabilities: Capabilities;
    readonly isTemplate?: boolean;
    readonly now: Instant;
}
export declare const refusalOf: ({ capabilities, destination, events, isTemplate, now, purpose }: Intended) => SendError["reason"] | undefined;
export declare const waitFor: ({ perMilliseconds, requests }: Budget, sent: ReadonlyArray<Instant>, now: Instant) => number;

// Laws.d.ts
import type { ChannelEvent, Law } from "@redthread/model";
import type { Schema } from "effect";
export interface Normalised {
    readonly document: Schema.Json;
    readonly events: ReadonlyArray<ChannelEvent>;
    readonly singles?: ReadonlyArray<ReadonlyArray<ChannelEvent>>;
    readonly isCustomers?: boolean;
}
export declare const tellingOf: ({ source: _, ...event }: ChannelEvent) => string;
export declare const nothingVanishes: Law<Normalised>;
export declare const keysAreUnique: Law<Normalised>;
export declare const deliveryLaws: ReadonlyArray<Law<Normalised>>;

// LawsOfReading.d.ts
import { type ChannelEvent, type Identifier, type Law, type Pointer } from "@redthread/model";
import type { Schema } from "effect";
export type Outcome = {
    readonly _tag: "Read";
    readonly document: Schema.Json;
    readonly events: ReadonlyArray<ChannelEvent>;
} | {
    readonly _tag: "Malformed";
    readonly reason: string;
} | {
    readonly _tag: "Died";
    readonly cause: string;
};
export interface ReadTwice {
    readonly first: Outcome;
    readonly second: Outcome;
    readonly misfit?: string;
}
export declare const deterministic: Law<ReadTwice>;
export interface Histories {
    readonly once: ReadonlyArray<ChannelEvent>;
    readonly otherwise: ReadonlyArray<{
        readonly how: string;
        readonly events: ReadonlyArray<ChannelEvent>;
    }>;
}
export declare const keptOf: (events: ReadonlyArray<ChannelEvent>) => ReadonlyArray<ChannelEvent>;
export declare const confluent: Law<Histories>;
export interface Reissued {
    readonly first: ReadonlyArray<ChannelEvent>;
    readonly again: ReadonlyArray<ChannelEvent>;
}
export declare const reissueRevises: Law<Reissued>;
export interface Exactness {
    readonly written: ReadonlyArray<{
        readonly at: Pointer;
        readonly value: Schema.Json;
    }>;
    readonly document: Schema.Json;
}
export declare const lossless: Law<Exactness>;
export interface Recognised {
    readonly customer: ReadonlyArray<Pick<Identifier, "namespace" | "value" | "scope">>;
    readonly events: ReadonlyArray<ChannelEvent>;
}
export declare const identifiersTogether: Law<Recognised>;

// LawsOfTrust.d.ts
import type { ChannelEvent, Law } from "@redthread/model";
import type { Destination } from "./Capabilities.ts";
export interface Verified {
    readonly attempts: ReadonlyArray<{
        readonly what: string;
        readonly isGenuine: boolean;
        readonly isAccepted: boolean;
    }>;
}
export declare const verified: Law<Verified>;
export interface Stopped {
    readonly events: ReadonlyArray<ChannelEvent>;
    readonly destinations: ReadonlyArray<Destination>;
    readonly purpose: string;
}
export declare const optOut: Law<Stopped>;
export type Speaker = "customer" | "echo" | "auto-reply" | "bounce" | "list";
export interface Spoken {
    readonly speaker: Speaker;
    readonly events: ReadonlyArray<ChannelEvent>;
}
export declare const noEcho: Law<Spoken>;

// LawsOfSending.d.ts
import { type ChannelEvent, type Law, type ReceiptStatus } from "@redthread/model";
import { type Capabilities, type ContentKind, type Level, type OutboundMessage } from "./Capabilities.ts";
import type { Budget, Rendered } from "./ChannelAdapter.ts";
export interface Receipts {
    readonly target: string;
    readonly steps: ReadonlyArray<{
        readonly status: ReceiptStatus;
        readonly events: ReadonlyArray<ChannelEvent>;
    }>;
}
export declare const receiptsMonotone: Law<Receipts>;
export interface DocumentedCapabilities {
    readonly content?: Partial<Readonly<Record<ContentKind, Level>>>;
    readonly textLimit?: number;
    readonly mediaLimit?: number;
    readonly receipts?: ReadonlyArray<ReceiptStatus>;
}
export interface Declared {
    readonly message: OutboundMessage;
    readonly capabilities: Capabilities;
    readonly documented: DocumentedCapabilities;
    readonly rendered: Rendered | string;
    readonly fits?: boolean;
}
export declare const honestCapabilities: Law<Declared>;
export interface RoundTrip {
    readonly message: OutboundMessage;
    readonly to: string;
    readonly capabilities: Capabilities;
    readonly heard: ReadonlyArray<ChannelEvent>;
    readonly hidden: ReadonlyArray<string>;
}
export declare const roundTrip: Law<RoundTrip>;
export interface Attempts {
    readonly attempts: ReadonlyArray<{
        readonly what: string;
        readonly due: ReadonlyArray<string>;
        readonly came: string;
        readonly requests: number;
    }>;
    readonly budget: Budget;
}
export declare const typedErrors: Law<Attempts>;

// Conformance.d.ts
import type { Law } from "@redthread/model";
export declare const conformanceLaws: ReadonlyArray<Law<never>>;
