// Pointer.d.ts
import { Schema } from "effect";
export declare const Pointer: Schema.brand<Schema.String, "@redthread/model/Pointer">;
export type Pointer = typeof Pointer.Type;
export declare const rootPointer: Pointer;
export declare const childPointer: (parent: Pointer, key: string | number) => Pointer;
export declare const pointerKeys: (pointer: Pointer) => ReadonlyArray<string>;

// Time.d.ts
import { Schema } from "effect";
export declare const Instant: Schema.decodeTo<Schema.brand<Schema.Int, "@redthread/model/Instant">, Schema.String, never, never>;
export type Instant = typeof Instant.Type;
export declare const OutsideTime: Schema.Struct<{
    readonly instant: typeof Instant;
    readonly raw: Schema.String;
}>;
export type OutsideTime = typeof OutsideTime.Type;
export declare const millisecondsBetween: (since: Instant, until: Instant) => number;
export declare const outsideTime: (raw: string | undefined, otherwise: Instant) => OutsideTime;

// Ids.d.ts
import { Schema } from "effect";
export declare const TenantId: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
export type TenantId = typeof TenantId.Type;
export declare const CustomerId: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
export type CustomerId = typeof CustomerId.Type;
export declare const RecordId: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
export type RecordId = typeof RecordId.Type;
export declare const EventKey: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
export type EventKey = typeof EventKey.Type;
export declare const ConversationId: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">;
export type ConversationId = typeof ConversationId.Type;
export declare const InteractionId: Schema.brand<Schema.NonEmptyString, "@redthread/model/InteractionId">;
export type InteractionId = typeof InteractionId.Type;
export declare const ConcernId: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
export type ConcernId = typeof ConcernId.Type;
export declare const EntryId: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
export type EntryId = typeof EntryId.Type;
export declare const AgentId: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
export type AgentId = typeof AgentId.Type;
export declare const PromiseId: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
export type PromiseId = typeof PromiseId.Type;
export declare const OfferId: Schema.brand<Schema.NonEmptyString, "@redthread/model/OfferId">;
export type OfferId = typeof OfferId.Type;
export declare const AnswerId: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
export type AnswerId = typeof AnswerId.Type;
export declare const AdapterId: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
export type AdapterId = typeof AdapterId.Type;
export declare const ProcessName: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
export type ProcessName = typeof ProcessName.Type;
export declare const StepName: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
export type StepName = typeof StepName.Type;
export declare const StateName: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
export type StateName = typeof StateName.Type;
export declare const FactName: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
export type FactName = typeof FactName.Type;
export declare const Checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
export type Checksum = typeof Checksum.Type;

// Assurance.d.ts
import { Schema } from "effect";
export declare const Assurance: Schema.Literals<readonly [
    "anonymous",
    "claimed",
    "channel-verified",
    "authenticated",
    "identified-by-law"
]>;
export type Assurance = typeof Assurance.Type;
export declare const assuranceRank: (level: Assurance) => number;
export declare const isAtLeast: (level: Assurance, least: Assurance) => boolean;
export declare const lowerAssurance: (one: Assurance, other: Assurance) => Assurance;

// Channel.d.ts
import { Schema } from "effect";
export declare const ChannelKind: Schema.Union<readonly [
    Schema.Literals<readonly [
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
        "catalogue",
        "webform",
        "web",
        "app",
        "chat"
    ]>,
    Schema.TemplateLiteral<readonly [
        Schema.NonEmptyString,
        ":",
        Schema.NonEmptyString
    ]>
]>;
export type ChannelKind = typeof ChannelKind.Type;
export declare const ChannelName: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
export type ChannelName = typeof ChannelName.Type;
export declare const Channel: Schema.Struct<{
    readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly kind: typeof ChannelKind;
    readonly synchronous: Schema.Boolean;
    readonly form: Schema.Literals<readonly [
        "written",
        "spoken",
        "in-person"
    ]>;
    readonly isPublic: Schema.Boolean;
}>;
export type Channel = typeof Channel.Type;
export declare const LoginDemand: Schema.Literals<readonly [
    "none",
    "loggedIn",
    "loggedOut"
]>;
export type LoginDemand = typeof LoginDemand.Type;
export declare const Touchpoint: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/TouchpointId">;
    readonly channel: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly name: Schema.NonEmptyString;
    readonly login: Schema.Literals<readonly [
        "none",
        "loggedIn",
        "loggedOut"
    ]>;
    readonly isMeasured: Schema.Boolean;
}>;
export type Touchpoint = typeof Touchpoint.Type;

// Tenant.d.ts
import { Schema } from "effect";
export declare const Tenant: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
    readonly name: Schema.NonEmptyString;
    readonly channels: Schema.$Array<Schema.Struct<{
        readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly kind: typeof ChannelKind;
        readonly synchronous: Schema.Boolean;
        readonly form: Schema.Literals<readonly [
            "written",
            "spoken",
            "in-person"
        ]>;
        readonly isPublic: Schema.Boolean;
    }>>;
}>;
export type Tenant = typeof Tenant.Type;

// Identifier.d.ts
import { Schema } from "effect";
export declare const Namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
export type Namespace = typeof Namespace.Type;
export declare const Identifier: Schema.Struct<{
    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
    readonly value: Schema.NonEmptyString;
    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
    readonly assurance: typeof Assurance;
    readonly validFrom: Schema.optionalKey<typeof Instant>;
    readonly validUntil: Schema.optionalKey<typeof Instant>;
}>;
export type Identifier = typeof Identifier.Type;
export declare const describeIdentifier: (identifier: Identifier) => string;

// Fact.d.ts
import { Schema } from "effect";
export declare const Fact: Schema.Struct<{
    readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
    readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
    readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly at: typeof OutsideTime;
}>;
export type Fact = typeof Fact.Type;

// Consent.d.ts
import { Schema } from "effect";
export declare const Purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
export type Purpose = typeof Purpose.Type;
export declare const Consent: Schema.Struct<{
    readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
    readonly channel: Schema.optionalKey<typeof ChannelKind>;
    readonly granted: Schema.Boolean;
    readonly at: typeof OutsideTime;
    readonly evidence: Schema.String;
}>;
export type Consent = typeof Consent.Type;

// Party.d.ts
import { Schema } from "effect";
import { Assurance } from "./Assurance.ts";
import { ChannelKind } from "./Channel.ts";
import { type Purpose } from "./Consent.ts";
import { Identifier, type Namespace } from "./Identifier.ts";
export declare const Party: Schema.TaggedUnion<{
    readonly Organisation: Schema.TaggedStruct<"Organisation", {
        readonly name: Schema.NonEmptyString;
    }>;
    readonly Person: Schema.TaggedStruct<"Person", {
        readonly name: Schema.optionalKey<Schema.NonEmptyString>;
        readonly language: Schema.optionalKey<Schema.NonEmptyString>;
    }>;
}>;
export type Party = typeof Party.Type;
declare const Customer_base: Schema.Class<Customer, Schema.Struct<{
    readonly tenant: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
    readonly party: typeof Party;
    readonly records: Schema.NonEmptyArray<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
    readonly identifiers: Schema.$Array<Schema.Struct<{
        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
        readonly value: Schema.NonEmptyString;
        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
        readonly assurance: typeof Assurance;
        readonly validFrom: Schema.optionalKey<typeof Instant>;
        readonly validUntil: Schema.optionalKey<typeof Instant>;
    }>>;
    readonly consents: Schema.$Array<Schema.Struct<{
        readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
        readonly channel: Schema.optionalKey<typeof ChannelKind>;
        readonly granted: Schema.Boolean;
        readonly at: typeof OutsideTime;
        readonly evidence: Schema.String;
    }>>;
    readonly prefers: Schema.optionalKey<typeof ChannelKind>;
}>, {}>;
export declare class Customer extends Customer_base {
    identifiersOf(namespace: Namespace): ReadonlyArray<Identifier>;
    allows(purpose: Purpose, channel: ChannelKind): boolean;
    get assurance(): Assurance;
}
export {};

// Content.d.ts
import { Schema } from "effect";
export declare const MediaRef: Schema.Struct<{
    readonly ref: Schema.NonEmptyString;
    readonly mediaType: Schema.optionalKey<Schema.String>;
    readonly filename: Schema.optionalKey<Schema.String>;
    readonly size: Schema.optionalKey<Schema.Int>;
    readonly checksum: Schema.optionalKey<Schema.String>;
}>;
export type MediaRef = typeof MediaRef.Type;
export declare const Trimmed: Schema.Struct<{
    readonly kind: Schema.Literals<readonly [
        "header",
        "quote",
        "signature",
        "notice"
    ]>;
    readonly from: Schema.Int;
    readonly to: Schema.Int;
}>;
export type Trimmed = typeof Trimmed.Type;
export declare const Content: Schema.TaggedUnion<{
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
        readonly media: typeof MediaRef;
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
}>;
export type Content = typeof Content.Type;
export declare const plainText: (parts: ReadonlyArray<Content>) => string;

// Signal.d.ts
import { Schema } from "effect";
export declare const Signal: Schema.TaggedUnion<{
    readonly Asked: Schema.TaggedStruct<"Asked", {
        readonly fact: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
    }>;
    readonly HandedOver: Schema.TaggedStruct<"HandedOver", {
        readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly carried: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
        readonly because: Schema.String;
    }>;
    readonly LoggedIn: Schema.TaggedStruct<"LoggedIn", {
        readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
        readonly assurance: typeof Assurance;
    }>;
    readonly LoggedOut: Schema.TaggedStruct<"LoggedOut", {
        readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
    }>;
    readonly Noted: Schema.TaggedStruct<"Noted", {
        readonly text: Schema.NonEmptyString;
    }>;
    readonly Promised: Schema.TaggedStruct<"Promised", {
        readonly text: Schema.NonEmptyString;
        readonly due: Schema.String;
    }>;
    readonly Searched: Schema.TaggedStruct<"Searched", {
        readonly query: Schema.String;
        readonly results: Schema.Int;
    }>;
    readonly SentElsewhere: Schema.TaggedStruct<"SentElsewhere", {
        readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly forced: Schema.Boolean;
        readonly because: Schema.String;
    }>;
    readonly StepTried: Schema.TaggedStruct<"StepTried", {
        readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
    }>;
    readonly Told: Schema.TaggedStruct<"Told", {
        readonly fact: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
        readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
    }>;
}>;
export type Signal = typeof Signal.Type;

// ChannelEvent.d.ts
import { Schema } from "effect";
export declare const Direction: Schema.Literals<readonly [
    "inbound",
    "outbound"
]>;
export type Direction = typeof Direction.Type;
export declare const ThreadEvidence: Schema.Struct<{
    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
    readonly references: Schema.$Array<Schema.NonEmptyString>;
}>;
export type ThreadEvidence = typeof ThreadEvidence.Type;
export declare const Participant: Schema.Struct<{
    readonly role: Schema.Literals<readonly [
        "brand",
        "agent",
        "other"
    ]>;
    readonly identifiers: Schema.NonEmptyArray<Schema.Struct<{
        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
        readonly value: Schema.NonEmptyString;
        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
        readonly assurance: typeof Assurance;
        readonly validFrom: Schema.optionalKey<typeof Instant>;
        readonly validUntil: Schema.optionalKey<typeof Instant>;
    }>>;
}>;
export type Participant = typeof Participant.Type;
export declare const Source: Schema.Struct<{
    readonly at: Schema.brand<Schema.String, "@redthread/model/Pointer">;
    readonly read: Schema.$Array<Schema.brand<Schema.String, "@redthread/model/Pointer">>;
    readonly carried: Schema.$Array<Schema.brand<Schema.String, "@redthread/model/Pointer">>;
    readonly unrecognised: Schema.$Array<Schema.brand<Schema.String, "@redthread/model/Pointer">>;
}>;
export type Source = typeof Source.Type;
export declare const ReceiptStatus: Schema.Literals<readonly [
    "accepted",
    "sent",
    "delivered",
    "read",
    "played",
    "failed"
]>;
export type ReceiptStatus = typeof ReceiptStatus.Type;
export declare const CallPhase: Schema.Literals<readonly [
    "started",
    "ringing",
    "answered",
    "held",
    "transferred",
    "recorded",
    "transcribed",
    "input",
    "ended"
]>;
export type CallPhase = typeof CallPhase.Type;
export declare const ChannelEvent: Schema.TaggedUnion<{
    readonly Call: Schema.TaggedStruct<"Call", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly direction: Schema.Literals<readonly [
            "inbound",
            "outbound"
        ]>;
        readonly phase: typeof CallPhase;
        readonly leg: Schema.NonEmptyString;
        readonly disposition: Schema.optionalKey<Schema.String>;
        readonly seconds: Schema.optionalKey<Schema.Int>;
        readonly talk: Schema.optionalKey<Schema.Int>;
        readonly transcript: Schema.optionalKey<Schema.String>;
        readonly recording: Schema.optionalKey<Schema.NonEmptyString>;
    }>;
    readonly ChannelNotice: Schema.TaggedStruct<"ChannelNotice", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly topic: Schema.NonEmptyString;
        readonly text: Schema.String;
    }>;
    readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly consent: Schema.Struct<{
            readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
            readonly channel: Schema.optionalKey<typeof ChannelKind>;
            readonly granted: Schema.Boolean;
            readonly at: typeof OutsideTime;
            readonly evidence: Schema.String;
        }>;
    }>;
    readonly Deleted: Schema.TaggedStruct<"Deleted", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly target: Schema.NonEmptyString;
    }>;
    readonly Edited: Schema.TaggedStruct<"Edited", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly target: Schema.NonEmptyString;
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
    }>;
    readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly was: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly now: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
    }>;
    readonly Letter: Schema.TaggedStruct<"Letter", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly direction: Schema.Literals<readonly [
            "inbound",
            "outbound"
        ]>;
        readonly pages: Schema.Int;
        readonly text: Schema.optionalKey<Schema.String>;
        readonly scan: Schema.NonEmptyString;
        readonly title: Schema.optionalKey<Schema.String>;
    }>;
    readonly Message: Schema.TaggedStruct<"Message", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly direction: Schema.Literals<readonly [
            "inbound",
            "outbound"
        ]>;
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
        readonly automatic: Schema.optionalKey<Schema.Literals<readonly [
            "auto-reply",
            "bounce",
            "list",
            "echo"
        ]>>;
    }>;
    readonly PageAction: Schema.TaggedStruct<"PageAction", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly action: Schema.NonEmptyString;
        readonly touchpoint: Schema.NonEmptyString;
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
    }>;
    readonly Reacted: Schema.TaggedStruct<"Reacted", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly target: Schema.NonEmptyString;
        readonly emoji: Schema.String;
    }>;
    readonly Receipt: Schema.TaggedStruct<"Receipt", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly target: Schema.NonEmptyString;
        readonly status: typeof ReceiptStatus;
        readonly problem: Schema.optionalKey<Schema.Struct<{
            readonly code: Schema.String;
            readonly text: Schema.String;
        }>>;
    }>;
    readonly Transaction: Schema.TaggedStruct<"Transaction", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly what: Schema.NonEmptyString;
        readonly number: Schema.NonEmptyString;
        readonly amount: Schema.optionalKey<Schema.String>;
        readonly currency: Schema.optionalKey<Schema.String>;
    }>;
    readonly Unrecognised: Schema.TaggedStruct<"Unrecognised", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly what: Schema.NonEmptyString;
    }>;
    readonly Visit: Schema.TaggedStruct<"Visit", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
        readonly reading: Schema.optionalKey<Schema.Int>;
        readonly channel: typeof ChannelKind;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly at: typeof OutsideTime;
        readonly thread: typeof ThreadEvidence;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly others: Schema.$Array<typeof Participant>;
        readonly signals: Schema.$Array<typeof Signal>;
        readonly source: typeof Source;
        readonly place: Schema.NonEmptyString;
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
    }>;
}>;
export type ChannelEvent = typeof ChannelEvent.Type;

// Interaction.d.ts
import { Schema } from "effect";
import { ChannelEvent, type ReceiptStatus } from "./ChannelEvent.ts";
import { InteractionId } from "./Ids.ts";
import { OutsideTime } from "./Time.ts";
declare const Interaction_base: Schema.Class<Interaction, Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/InteractionId">;
    readonly channel: typeof ChannelKind;
    readonly events: Schema.NonEmptyArray<Schema.TaggedUnion<{
        readonly Call: Schema.TaggedStruct<"Call", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly direction: Schema.Literals<readonly [
                "inbound",
                "outbound"
            ]>;
            readonly phase: typeof CallPhase;
            readonly leg: Schema.NonEmptyString;
            readonly disposition: Schema.optionalKey<Schema.String>;
            readonly seconds: Schema.optionalKey<Schema.Int>;
            readonly talk: Schema.optionalKey<Schema.Int>;
            readonly transcript: Schema.optionalKey<Schema.String>;
            readonly recording: Schema.optionalKey<Schema.NonEmptyString>;
        }>;
        readonly ChannelNotice: Schema.TaggedStruct<"ChannelNotice", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly topic: Schema.NonEmptyString;
            readonly text: Schema.String;
        }>;
        readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly consent: Schema.Struct<{
                readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
                readonly channel: Schema.optionalKey<typeof ChannelKind>;
                readonly granted: Schema.Boolean;
                readonly at: typeof OutsideTime;
                readonly evidence: Schema.String;
            }>;
        }>;
        readonly Deleted: Schema.TaggedStruct<"Deleted", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly target: Schema.NonEmptyString;
        }>;
        readonly Edited: Schema.TaggedStruct<"Edited", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly target: Schema.NonEmptyString;
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
        }>;
        readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly was: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly now: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
        }>;
        readonly Letter: Schema.TaggedStruct<"Letter", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly direction: Schema.Literals<readonly [
                "inbound",
                "outbound"
            ]>;
            readonly pages: Schema.Int;
            readonly text: Schema.optionalKey<Schema.String>;
            readonly scan: Schema.NonEmptyString;
            readonly title: Schema.optionalKey<Schema.String>;
        }>;
        readonly Message: Schema.TaggedStruct<"Message", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly direction: Schema.Literals<readonly [
                "inbound",
                "outbound"
            ]>;
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
            readonly automatic: Schema.optionalKey<Schema.Literals<readonly [
                "auto-reply",
                "bounce",
                "list",
                "echo"
            ]>>;
        }>;
        readonly PageAction: Schema.TaggedStruct<"PageAction", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly action: Schema.NonEmptyString;
            readonly touchpoint: Schema.NonEmptyString;
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
        }>;
        readonly Reacted: Schema.TaggedStruct<"Reacted", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly target: Schema.NonEmptyString;
            readonly emoji: Schema.String;
        }>;
        readonly Receipt: Schema.TaggedStruct<"Receipt", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly target: Schema.NonEmptyString;
            readonly status: typeof ReceiptStatus;
            readonly problem: Schema.optionalKey<Schema.Struct<{
                readonly code: Schema.String;
                readonly text: Schema.String;
            }>>;
        }>;
        readonly Transaction: Schema.TaggedStruct<"Transaction", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly what: Schema.NonEmptyString;
            readonly number: Schema.NonEmptyString;
            readonly amount: Schema.optionalKey<Schema.String>;
            readonly currency: Schema.optionalKey<Schema.String>;
        }>;
        readonly Unrecognised: Schema.TaggedStruct<"Unrecognised", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly what: Schema.NonEmptyString;
        }>;
        readonly Visit: Schema.TaggedStruct<"Visit", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly place: Schema.NonEmptyString;
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
        }>;
    }>>;
}>, {}>;
export declare class Interaction extends Interaction_base {
    get startedAt(): OutsideTime;
    get endedAt(): OutsideTime;
    statusOf(target: string): ReceiptStatus | undefined;
}
export declare const interactionOf: (id: InteractionId, events: ReadonlyArray<ChannelEvent>) => Interaction | undefined;
export {};

// Concern.d.ts
import { Schema } from "effect";
export declare const Conversation: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">;
    readonly channel: typeof ChannelKind;
    readonly interactions: Schema.NonEmptyArray<Schema.brand<Schema.NonEmptyString, "@redthread/model/InteractionId">>;
}>;
export type Conversation = typeof Conversation.Type;
export declare const Concern: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
    readonly title: Schema.NonEmptyString;
    readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly process: Schema.optionalKey<Schema.Struct<{
        readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
        readonly version: Schema.Int;
        readonly state: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
    }>>;
    readonly openedAt: typeof OutsideTime;
    readonly closedAt: Schema.optionalKey<typeof OutsideTime>;
}>;
export type Concern = typeof Concern.Type;

// Redirect.d.ts
import { Schema } from "effect";
export declare const Redirect: Schema.Struct<{
    readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly forced: Schema.Boolean;
    readonly because: Schema.String;
}>;
export type Redirect = typeof Redirect.Type;
export declare const Handover: Schema.Struct<{
    readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly carried: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
    readonly lost: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
    readonly assurance: typeof Assurance;
    readonly because: Schema.String;
}>;
export type Handover = typeof Handover.Type;

// Commitment.d.ts
import { Schema } from "effect";
export declare const Promise: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
    readonly text: Schema.NonEmptyString;
    readonly due: Schema.optionalKey<typeof OutsideTime>;
    readonly owner: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
}>;
export type Promise = typeof Promise.Type;
export declare const Offer: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/OfferId">;
    readonly text: Schema.NonEmptyString;
    readonly price: Schema.optionalKey<Schema.String>;
    readonly currency: Schema.optionalKey<Schema.String>;
    readonly validUntil: Schema.optionalKey<typeof OutsideTime>;
}>;
export type Offer = typeof Offer.Type;
export declare const Feedback: Schema.Struct<{
    readonly scale: Schema.NonEmptyString;
    readonly score: Schema.optionalKey<Schema.Finite>;
    readonly text: Schema.optionalKey<Schema.String>;
    readonly about: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
    readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
}>;
export type Feedback = typeof Feedback.Type;

// Agent.d.ts
import { Schema } from "effect";
export declare const Skill: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly channel: Schema.optionalKey<typeof ChannelKind>;
    readonly level: Schema.Int;
    readonly validUntil: Schema.optionalKey<typeof Instant>;
}>;
export type Skill = typeof Skill.Type;
export declare const Agent: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
    readonly name: Schema.NonEmptyString;
    readonly isHuman: Schema.Boolean;
    readonly languages: Schema.$Array<Schema.NonEmptyString>;
    readonly skills: Schema.$Array<typeof Skill>;
}>;
export type Agent = typeof Agent.Type;

// Answer.d.ts
import { Schema } from "effect";
export declare const Recipient: Schema.Struct<{
    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
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
export type Recipient = typeof Recipient.Type;
export declare const Template: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly language: Schema.NonEmptyString;
    readonly values: Schema.$Array<Schema.String>;
}>;
export type Template = typeof Template.Type;
export declare const LostPart: Schema.Struct<{
    readonly part: Schema.Int;
    readonly kind: Schema.NonEmptyString;
    readonly arrivedAs: Schema.NonEmptyString;
}>;
export type LostPart = typeof LostPart.Type;
export declare const ClosedWay: Schema.Struct<{
    readonly reason: Schema.NonEmptyString;
    readonly text: Schema.String;
}>;
export type ClosedWay = typeof ClosedWay.Type;
export declare const SendOutcome: Schema.TaggedUnion<{
    readonly Failed: Schema.TaggedStruct<"Failed", {
        readonly reason: Schema.NonEmptyString;
        readonly text: Schema.String;
    }>;
    readonly NotArrived: Schema.TaggedStruct<"NotArrived", {
        readonly foundBy: Schema.NonEmptyString;
    }>;
    readonly Postponed: Schema.TaggedStruct<"Postponed", {
        readonly until: typeof Instant;
        readonly reason: Schema.NonEmptyString;
        readonly text: Schema.String;
    }>;
    readonly Reported: Schema.TaggedStruct<"Reported", {
        readonly externalKey: Schema.NonEmptyString;
        readonly status: typeof ReceiptStatus;
    }>;
    readonly Sent: Schema.TaggedStruct<"Sent", {
        readonly externalKey: Schema.optionalKey<Schema.NonEmptyString>;
        readonly foundBy: Schema.optionalKey<Schema.NonEmptyString>;
    }>;
    readonly Unknown: Schema.TaggedStruct<"Unknown", {
        readonly text: Schema.String;
    }>;
}>;
export type SendOutcome = typeof SendOutcome.Type;

// Media.d.ts
import { Schema } from "effect";
export declare const MediaId: Schema.Struct<{
    readonly event: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
    readonly part: Schema.Int;
}>;
export type MediaId = typeof MediaId.Type;
export declare const MediaKind: Schema.Literals<readonly [
    "image",
    "video",
    "audio",
    "voice",
    "document",
    "sticker",
    "file",
    "recording"
]>;
export type MediaKind = typeof MediaKind.Type;
export declare const MediaOutcome: Schema.TaggedUnion<{
    readonly Deleted: Schema.TaggedStruct<"Deleted", {
        readonly text: Schema.String;
    }>;
    readonly Kept: Schema.TaggedStruct<"Kept", {
        readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
        readonly size: Schema.Int;
        readonly mediaType: Schema.NonEmptyString;
        readonly scan: Schema.Literals<readonly [
            "clean",
            "unknown"
        ]>;
        readonly consent: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">>;
    }>;
    readonly Lost: Schema.TaggedStruct<"Lost", {
        readonly text: Schema.String;
    }>;
    readonly Postponed: Schema.TaggedStruct<"Postponed", {
        readonly until: typeof Instant;
        readonly text: Schema.String;
    }>;
    readonly Refused: Schema.TaggedStruct<"Refused", {
        readonly reason: Schema.NonEmptyString;
        readonly text: Schema.String;
    }>;
}>;
export type MediaOutcome = typeof MediaOutcome.Type;

// Entry.d.ts
import { Schema } from "effect";
export declare const Entry: Schema.TaggedUnion<{
    readonly AnswerPlanned: Schema.TaggedStruct<"AnswerPlanned", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
        readonly recipient: Schema.Struct<{
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
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
        readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
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
        readonly template: Schema.optionalKey<Schema.Struct<{
            readonly name: Schema.NonEmptyString;
            readonly language: Schema.NonEmptyString;
            readonly values: Schema.$Array<Schema.String>;
        }>>;
        readonly isAutomatic: Schema.optionalKey<Schema.Boolean>;
        readonly messages: Schema.Int;
        readonly lost: Schema.$Array<typeof LostPart>;
    }>;
    readonly AnswerRefused: Schema.TaggedStruct<"AnswerRefused", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
        readonly because: typeof ClosedWay;
        readonly offeredOn: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
    }>;
    readonly Answered: Schema.TaggedStruct<"Answered", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
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
        readonly externalKey: Schema.optionalKey<Schema.NonEmptyString>;
        readonly answer: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">>;
    }>;
    readonly AssuranceChanged: Schema.TaggedStruct<"AssuranceChanged", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly was: typeof Assurance;
        readonly now: typeof Assurance;
        readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
    }>;
    readonly ChannelAsked: Schema.TaggedStruct<"ChannelAsked", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
        readonly asker: Schema.NonEmptyString;
        readonly until: typeof Instant;
        readonly cursor: Schema.optionalKey<Schema.String>;
    }>;
    readonly ConcernClosed: Schema.TaggedStruct<"ConcernClosed", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
        readonly outcome: Schema.NonEmptyString;
    }>;
    readonly ConcernLinked: Schema.TaggedStruct<"ConcernLinked", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly ConcernOpened: Schema.TaggedStruct<"ConcernOpened", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
        readonly title: Schema.NonEmptyString;
        readonly process: Schema.optionalKey<Schema.Struct<{
            readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
            readonly version: Schema.Int;
        }>>;
    }>;
    readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly consent: Schema.Struct<{
            readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
            readonly channel: Schema.optionalKey<typeof ChannelKind>;
            readonly granted: Schema.Boolean;
            readonly at: typeof OutsideTime;
            readonly evidence: Schema.String;
        }>;
    }>;
    readonly Contacted: Schema.TaggedStruct<"Contacted", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly event: Schema.TaggedUnion<{
            readonly Call: Schema.TaggedStruct<"Call", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly direction: Schema.Literals<readonly [
                    "inbound",
                    "outbound"
                ]>;
                readonly phase: typeof CallPhase;
                readonly leg: Schema.NonEmptyString;
                readonly disposition: Schema.optionalKey<Schema.String>;
                readonly seconds: Schema.optionalKey<Schema.Int>;
                readonly talk: Schema.optionalKey<Schema.Int>;
                readonly transcript: Schema.optionalKey<Schema.String>;
                readonly recording: Schema.optionalKey<Schema.NonEmptyString>;
            }>;
            readonly ChannelNotice: Schema.TaggedStruct<"ChannelNotice", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly topic: Schema.NonEmptyString;
                readonly text: Schema.String;
            }>;
            readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly consent: Schema.Struct<{
                    readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
                    readonly channel: Schema.optionalKey<typeof ChannelKind>;
                    readonly granted: Schema.Boolean;
                    readonly at: typeof OutsideTime;
                    readonly evidence: Schema.String;
                }>;
            }>;
            readonly Deleted: Schema.TaggedStruct<"Deleted", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly target: Schema.NonEmptyString;
            }>;
            readonly Edited: Schema.TaggedStruct<"Edited", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly target: Schema.NonEmptyString;
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
            }>;
            readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly was: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly now: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
            }>;
            readonly Letter: Schema.TaggedStruct<"Letter", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly direction: Schema.Literals<readonly [
                    "inbound",
                    "outbound"
                ]>;
                readonly pages: Schema.Int;
                readonly text: Schema.optionalKey<Schema.String>;
                readonly scan: Schema.NonEmptyString;
                readonly title: Schema.optionalKey<Schema.String>;
            }>;
            readonly Message: Schema.TaggedStruct<"Message", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly direction: Schema.Literals<readonly [
                    "inbound",
                    "outbound"
                ]>;
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
                readonly automatic: Schema.optionalKey<Schema.Literals<readonly [
                    "auto-reply",
                    "bounce",
                    "list",
                    "echo"
                ]>>;
            }>;
            readonly PageAction: Schema.TaggedStruct<"PageAction", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly action: Schema.NonEmptyString;
                readonly touchpoint: Schema.NonEmptyString;
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
            }>;
            readonly Reacted: Schema.TaggedStruct<"Reacted", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly target: Schema.NonEmptyString;
                readonly emoji: Schema.String;
            }>;
            readonly Receipt: Schema.TaggedStruct<"Receipt", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly target: Schema.NonEmptyString;
                readonly status: typeof ReceiptStatus;
                readonly problem: Schema.optionalKey<Schema.Struct<{
                    readonly code: Schema.String;
                    readonly text: Schema.String;
                }>>;
            }>;
            readonly Transaction: Schema.TaggedStruct<"Transaction", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly what: Schema.NonEmptyString;
                readonly number: Schema.NonEmptyString;
                readonly amount: Schema.optionalKey<Schema.String>;
                readonly currency: Schema.optionalKey<Schema.String>;
            }>;
            readonly Unrecognised: Schema.TaggedStruct<"Unrecognised", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly what: Schema.NonEmptyString;
            }>;
            readonly Visit: Schema.TaggedStruct<"Visit", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
                readonly reading: Schema.optionalKey<Schema.Int>;
                readonly channel: typeof ChannelKind;
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                readonly at: typeof OutsideTime;
                readonly thread: Schema.Struct<{
                    readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                    readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly references: Schema.$Array<Schema.NonEmptyString>;
                }>;
                readonly identifiers: Schema.$Array<Schema.Struct<{
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                    readonly assurance: typeof Assurance;
                    readonly validFrom: Schema.optionalKey<typeof Instant>;
                    readonly validUntil: Schema.optionalKey<typeof Instant>;
                }>>;
                readonly others: Schema.$Array<typeof Participant>;
                readonly signals: Schema.$Array<typeof Signal>;
                readonly source: typeof Source;
                readonly place: Schema.NonEmptyString;
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
            }>;
        }>;
        readonly delivery: Schema.optionalKey<Schema.Struct<{
            readonly channel: typeof ChannelKind;
            readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
        }>>;
    }>;
    readonly Custom: Schema.TaggedStruct<"Custom", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly kind: Schema.NonEmptyString;
        readonly data: Schema.Codec<Schema.Json, Schema.Json, never, never>;
    }>;
    readonly DecisionTakenBack: Schema.TaggedStruct<"DecisionTakenBack", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly decision: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly Erased: Schema.TaggedStruct<"Erased", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
        readonly askedBy: Schema.NonEmptyString;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly FactAsked: Schema.TaggedStruct<"FactAsked", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly fact: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
        readonly known: Schema.Boolean;
    }>;
    readonly FactGiven: Schema.TaggedStruct<"FactGiven", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly fact: Schema.Struct<{
            readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
            readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly at: typeof OutsideTime;
        }>;
    }>;
    readonly FeedbackGiven: Schema.TaggedStruct<"FeedbackGiven", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly feedback: typeof Feedback;
    }>;
    readonly HandedOver: Schema.TaggedStruct<"HandedOver", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly handover: Schema.Struct<{
            readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly carried: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
            readonly lost: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
            readonly assurance: typeof Assurance;
            readonly because: Schema.String;
        }>;
    }>;
    readonly MediaHandled: Schema.TaggedStruct<"MediaHandled", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly media: typeof MediaId;
        readonly ref: Schema.NonEmptyString;
        readonly kind: typeof MediaKind;
        readonly attempt: Schema.Int;
        readonly outcome: typeof MediaOutcome;
    }>;
    readonly NoteWritten: Schema.TaggedStruct<"NoteWritten", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly text: Schema.NonEmptyString;
    }>;
    readonly OfferAnswered: Schema.TaggedStruct<"OfferAnswered", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly offer: Schema.brand<Schema.NonEmptyString, "@redthread/model/OfferId">;
        readonly accepted: Schema.Boolean;
    }>;
    readonly OfferMade: Schema.TaggedStruct<"OfferMade", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly offer: typeof Offer;
    }>;
    readonly PromiseBroken: Schema.TaggedStruct<"PromiseBroken", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
    }>;
    readonly PromiseKept: Schema.TaggedStruct<"PromiseKept", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
    }>;
    readonly PromiseMade: Schema.TaggedStruct<"PromiseMade", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly promise: Schema.Struct<{
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
            readonly text: Schema.NonEmptyString;
            readonly due: Schema.optionalKey<typeof OutsideTime>;
            readonly owner: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        }>;
    }>;
    readonly QuestionDecided: Schema.TaggedStruct<"QuestionDecided", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly question: Schema.NonEmptyString;
        readonly answer: Schema.NonEmptyString;
        readonly because: Schema.NonEmptyString;
        readonly retracts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    }>;
    readonly RecordsJoined: Schema.TaggedStruct<"RecordsJoined", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly RecordsParted: Schema.TaggedStruct<"RecordsParted", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly Redirected: Schema.TaggedStruct<"Redirected", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly redirect: Schema.Struct<{
            readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly forced: Schema.Boolean;
            readonly because: Schema.String;
        }>;
    }>;
    readonly RowImported: Schema.TaggedStruct<"RowImported", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly source: Schema.NonEmptyString;
        readonly row: Schema.NonEmptyString;
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly facts: Schema.$Array<Schema.Struct<{
            readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
            readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly at: typeof OutsideTime;
        }>>;
    }>;
    readonly RowVanished: Schema.TaggedStruct<"RowVanished", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly source: Schema.NonEmptyString;
        readonly row: Schema.NonEmptyString;
    }>;
    readonly Searched: Schema.TaggedStruct<"Searched", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly query: Schema.String;
        readonly results: Schema.Int;
    }>;
    readonly SendEnded: Schema.TaggedStruct<"SendEnded", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
        readonly message: Schema.Int;
        readonly attempt: Schema.Int;
        readonly outcome: typeof SendOutcome;
    }>;
    readonly SendTried: Schema.TaggedStruct<"SendTried", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
        readonly message: Schema.Int;
        readonly attempt: Schema.Int;
        readonly until: typeof Instant;
    }>;
    readonly StepRefused: Schema.TaggedStruct<"StepRefused", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
        readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
        readonly state: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
        readonly because: Schema.NonEmptyString;
        readonly offeredOn: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
    }>;
    readonly StepTaken: Schema.TaggedStruct<"StepTaken", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
        readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
        readonly was: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
        readonly now: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
    }>;
    readonly TakenOver: Schema.TaggedStruct<"TakenOver", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
        readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
    }>;
}>;
export type Entry = typeof Entry.Type;

// Rows.d.ts
import type { Entry } from "./Entry.ts";
import type { Fact } from "./Fact.ts";
import type { FactName } from "./Ids.ts";
export type RowImported = typeof Entry.cases.RowImported.Type;
export declare const standingRows: (entries: ReadonlyArray<Entry>) => ReadonlyArray<RowImported>;
export interface KnownFact {
    readonly fact: Fact;
    readonly otherwise: ReadonlyArray<Fact>;
}
export declare const knownFacts: (entries: ReadonlyArray<Entry>) => ReadonlyMap<FactName, KnownFact>;

// Thread.d.ts
import { Schema } from "effect";
import { Entry } from "./Entry.ts";
import { CustomerId } from "./Ids.ts";
export declare const Record: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly identifiers: Schema.NonEmptyArray<Schema.Struct<{
        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
        readonly value: Schema.NonEmptyString;
        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
        readonly assurance: typeof Assurance;
        readonly validFrom: Schema.optionalKey<typeof Instant>;
        readonly validUntil: Schema.optionalKey<typeof Instant>;
    }>>;
}>;
export type Record = typeof Record.Type;
export declare const Thread: Schema.Struct<{
    readonly customer: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
    readonly entries: Schema.$Array<Schema.TaggedUnion<{
        readonly AnswerPlanned: Schema.TaggedStruct<"AnswerPlanned", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
            readonly recipient: Schema.Struct<{
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
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
            readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
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
            readonly template: Schema.optionalKey<Schema.Struct<{
                readonly name: Schema.NonEmptyString;
                readonly language: Schema.NonEmptyString;
                readonly values: Schema.$Array<Schema.String>;
            }>>;
            readonly isAutomatic: Schema.optionalKey<Schema.Boolean>;
            readonly messages: Schema.Int;
            readonly lost: Schema.$Array<typeof LostPart>;
        }>;
        readonly AnswerRefused: Schema.TaggedStruct<"AnswerRefused", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
            readonly because: typeof ClosedWay;
            readonly offeredOn: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
        }>;
        readonly Answered: Schema.TaggedStruct<"Answered", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
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
            readonly externalKey: Schema.optionalKey<Schema.NonEmptyString>;
            readonly answer: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">>;
        }>;
        readonly AssuranceChanged: Schema.TaggedStruct<"AssuranceChanged", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly was: typeof Assurance;
            readonly now: typeof Assurance;
            readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
        }>;
        readonly ChannelAsked: Schema.TaggedStruct<"ChannelAsked", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly asker: Schema.NonEmptyString;
            readonly until: typeof Instant;
            readonly cursor: Schema.optionalKey<Schema.String>;
        }>;
        readonly ConcernClosed: Schema.TaggedStruct<"ConcernClosed", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
            readonly outcome: Schema.NonEmptyString;
        }>;
        readonly ConcernLinked: Schema.TaggedStruct<"ConcernLinked", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly ConcernOpened: Schema.TaggedStruct<"ConcernOpened", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
            readonly title: Schema.NonEmptyString;
            readonly process: Schema.optionalKey<Schema.Struct<{
                readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
                readonly version: Schema.Int;
            }>>;
        }>;
        readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly consent: Schema.Struct<{
                readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
                readonly channel: Schema.optionalKey<typeof ChannelKind>;
                readonly granted: Schema.Boolean;
                readonly at: typeof OutsideTime;
                readonly evidence: Schema.String;
            }>;
        }>;
        readonly Contacted: Schema.TaggedStruct<"Contacted", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly event: Schema.TaggedUnion<{
                readonly Call: Schema.TaggedStruct<"Call", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly direction: Schema.Literals<readonly [
                        "inbound",
                        "outbound"
                    ]>;
                    readonly phase: typeof CallPhase;
                    readonly leg: Schema.NonEmptyString;
                    readonly disposition: Schema.optionalKey<Schema.String>;
                    readonly seconds: Schema.optionalKey<Schema.Int>;
                    readonly talk: Schema.optionalKey<Schema.Int>;
                    readonly transcript: Schema.optionalKey<Schema.String>;
                    readonly recording: Schema.optionalKey<Schema.NonEmptyString>;
                }>;
                readonly ChannelNotice: Schema.TaggedStruct<"ChannelNotice", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly topic: Schema.NonEmptyString;
                    readonly text: Schema.String;
                }>;
                readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly consent: Schema.Struct<{
                        readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
                        readonly channel: Schema.optionalKey<typeof ChannelKind>;
                        readonly granted: Schema.Boolean;
                        readonly at: typeof OutsideTime;
                        readonly evidence: Schema.String;
                    }>;
                }>;
                readonly Deleted: Schema.TaggedStruct<"Deleted", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly target: Schema.NonEmptyString;
                }>;
                readonly Edited: Schema.TaggedStruct<"Edited", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly target: Schema.NonEmptyString;
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
                }>;
                readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly was: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly now: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                }>;
                readonly Letter: Schema.TaggedStruct<"Letter", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly direction: Schema.Literals<readonly [
                        "inbound",
                        "outbound"
                    ]>;
                    readonly pages: Schema.Int;
                    readonly text: Schema.optionalKey<Schema.String>;
                    readonly scan: Schema.NonEmptyString;
                    readonly title: Schema.optionalKey<Schema.String>;
                }>;
                readonly Message: Schema.TaggedStruct<"Message", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly direction: Schema.Literals<readonly [
                        "inbound",
                        "outbound"
                    ]>;
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
                    readonly automatic: Schema.optionalKey<Schema.Literals<readonly [
                        "auto-reply",
                        "bounce",
                        "list",
                        "echo"
                    ]>>;
                }>;
                readonly PageAction: Schema.TaggedStruct<"PageAction", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly action: Schema.NonEmptyString;
                    readonly touchpoint: Schema.NonEmptyString;
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
                }>;
                readonly Reacted: Schema.TaggedStruct<"Reacted", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly target: Schema.NonEmptyString;
                    readonly emoji: Schema.String;
                }>;
                readonly Receipt: Schema.TaggedStruct<"Receipt", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly target: Schema.NonEmptyString;
                    readonly status: typeof ReceiptStatus;
                    readonly problem: Schema.optionalKey<Schema.Struct<{
                        readonly code: Schema.String;
                        readonly text: Schema.String;
                    }>>;
                }>;
                readonly Transaction: Schema.TaggedStruct<"Transaction", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly what: Schema.NonEmptyString;
                    readonly number: Schema.NonEmptyString;
                    readonly amount: Schema.optionalKey<Schema.String>;
                    readonly currency: Schema.optionalKey<Schema.String>;
                }>;
                readonly Unrecognised: Schema.TaggedStruct<"Unrecognised", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly what: Schema.NonEmptyString;
                }>;
                readonly Visit: Schema.TaggedStruct<"Visit", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly place: Schema.NonEmptyString;
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
                }>;
            }>;
            readonly delivery: Schema.optionalKey<Schema.Struct<{
                readonly channel: typeof ChannelKind;
                readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
            }>>;
        }>;
        readonly Custom: Schema.TaggedStruct<"Custom", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly kind: Schema.NonEmptyString;
            readonly data: Schema.Codec<Schema.Json, Schema.Json, never, never>;
        }>;
        readonly DecisionTakenBack: Schema.TaggedStruct<"DecisionTakenBack", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly decision: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly Erased: Schema.TaggedStruct<"Erased", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
            readonly askedBy: Schema.NonEmptyString;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly FactAsked: Schema.TaggedStruct<"FactAsked", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly fact: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
            readonly known: Schema.Boolean;
        }>;
        readonly FactGiven: Schema.TaggedStruct<"FactGiven", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly fact: Schema.Struct<{
                readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
                readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
                readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly at: typeof OutsideTime;
            }>;
        }>;
        readonly FeedbackGiven: Schema.TaggedStruct<"FeedbackGiven", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly feedback: typeof Feedback;
        }>;
        readonly HandedOver: Schema.TaggedStruct<"HandedOver", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly handover: Schema.Struct<{
                readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly carried: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
                readonly lost: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
                readonly assurance: typeof Assurance;
                readonly because: Schema.String;
            }>;
        }>;
        readonly MediaHandled: Schema.TaggedStruct<"MediaHandled", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly media: typeof MediaId;
            readonly ref: Schema.NonEmptyString;
            readonly kind: typeof MediaKind;
            readonly attempt: Schema.Int;
            readonly outcome: typeof MediaOutcome;
        }>;
        readonly NoteWritten: Schema.TaggedStruct<"NoteWritten", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly text: Schema.NonEmptyString;
        }>;
        readonly OfferAnswered: Schema.TaggedStruct<"OfferAnswered", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly offer: Schema.brand<Schema.NonEmptyString, "@redthread/model/OfferId">;
            readonly accepted: Schema.Boolean;
        }>;
        readonly OfferMade: Schema.TaggedStruct<"OfferMade", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly offer: typeof Offer;
        }>;
        readonly PromiseBroken: Schema.TaggedStruct<"PromiseBroken", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
        }>;
        readonly PromiseKept: Schema.TaggedStruct<"PromiseKept", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
        }>;
        readonly PromiseMade: Schema.TaggedStruct<"PromiseMade", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly promise: Schema.Struct<{
                readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
                readonly text: Schema.NonEmptyString;
                readonly due: Schema.optionalKey<typeof OutsideTime>;
                readonly owner: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            }>;
        }>;
        readonly QuestionDecided: Schema.TaggedStruct<"QuestionDecided", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly question: Schema.NonEmptyString;
            readonly answer: Schema.NonEmptyString;
            readonly because: Schema.NonEmptyString;
            readonly retracts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
        }>;
        readonly RecordsJoined: Schema.TaggedStruct<"RecordsJoined", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly RecordsParted: Schema.TaggedStruct<"RecordsParted", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly Redirected: Schema.TaggedStruct<"Redirected", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly redirect: Schema.Struct<{
                readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly forced: Schema.Boolean;
                readonly because: Schema.String;
            }>;
        }>;
        readonly RowImported: Schema.TaggedStruct<"RowImported", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly source: Schema.NonEmptyString;
            readonly row: Schema.NonEmptyString;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly facts: Schema.$Array<Schema.Struct<{
                readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
                readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
                readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly at: typeof OutsideTime;
            }>>;
        }>;
        readonly RowVanished: Schema.TaggedStruct<"RowVanished", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly source: Schema.NonEmptyString;
            readonly row: Schema.NonEmptyString;
        }>;
        readonly Searched: Schema.TaggedStruct<"Searched", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly query: Schema.String;
            readonly results: Schema.Int;
        }>;
        readonly SendEnded: Schema.TaggedStruct<"SendEnded", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
            readonly message: Schema.Int;
            readonly attempt: Schema.Int;
            readonly outcome: typeof SendOutcome;
        }>;
        readonly SendTried: Schema.TaggedStruct<"SendTried", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
            readonly message: Schema.Int;
            readonly attempt: Schema.Int;
            readonly until: typeof Instant;
        }>;
        readonly StepRefused: Schema.TaggedStruct<"StepRefused", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
            readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
            readonly state: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
            readonly because: Schema.NonEmptyString;
            readonly offeredOn: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
        }>;
        readonly StepTaken: Schema.TaggedStruct<"StepTaken", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
            readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
            readonly was: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
            readonly now: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
        }>;
        readonly TakenOver: Schema.TaggedStruct<"TakenOver", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
            readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
        }>;
    }>>;
}>;
export type Thread = typeof Thread.Type;
export declare const weave: (customer: CustomerId, streams: ReadonlyArray<ReadonlyArray<Entry>>) => Thread;

// Journey.d.ts
import { Schema } from "effect";
export declare const Stage: Schema.Literals<readonly [
    "research",
    "buy",
    "use",
    "recommend"
]>;
export type Stage = typeof Stage.Type;
export declare const Medium: Schema.Literals<readonly [
    "analogue",
    "digital"
]>;
export type Medium = typeof Medium.Type;
export declare const PlannedTouchpoint: Schema.Struct<{
    readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/TouchpointId">;
    readonly channel: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly name: Schema.NonEmptyString;
    readonly login: Schema.Literals<readonly [
        "none",
        "loggedIn",
        "loggedOut"
    ]>;
    readonly isMeasured: Schema.Boolean;
    readonly medium: Schema.optionalKey<Schema.Literals<readonly [
        "analogue",
        "digital"
    ]>>;
    readonly places: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly events: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
}>;
export type PlannedTouchpoint = typeof PlannedTouchpoint.Type;
export declare const StepEvidence: Schema.Struct<{
    readonly entry: Schema.optionalKey<Schema.NonEmptyString>;
    readonly event: Schema.optionalKey<Schema.NonEmptyString>;
    readonly touchpoint: Schema.optionalKey<Schema.NonEmptyString>;
    readonly process: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">>;
    readonly step: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
}>;
export type StepEvidence = typeof StepEvidence.Type;
export declare const Requirement: Schema.Struct<{
    readonly says: Schema.NonEmptyString;
    readonly unit: Schema.NonEmptyString;
    readonly atMost: Schema.optionalKey<Schema.Finite>;
    readonly atLeast: Schema.optionalKey<Schema.Finite>;
}>;
export type Requirement = typeof Requirement.Type;
export declare const Capability: Schema.Struct<{
    readonly says: Schema.NonEmptyString;
    readonly unit: Schema.NonEmptyString;
    readonly value: Schema.Finite;
}>;
export type Capability = typeof Capability.Type;
export declare const PlannedStep: Schema.Struct<{
    readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
    readonly title: Schema.optionalKey<Schema.NonEmptyString>;
    readonly at: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly metBy: Schema.optionalKey<Schema.$Array<typeof StepEvidence>>;
    readonly backstage: Schema.optionalKey<Schema.$Array<Schema.Struct<{
        readonly name: Schema.NonEmptyString;
        readonly by: Schema.optionalKey<Schema.NonEmptyString>;
    }>>>;
    readonly requires: Schema.optionalKey<typeof Requirement>;
    readonly capability: Schema.optionalKey<typeof Capability>;
    readonly isMeasured: Schema.optionalKey<Schema.Boolean>;
}>;
export type PlannedStep = typeof PlannedStep.Type;
export declare const JourneySpec: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly version: Schema.Int;
    readonly stages: Schema.$Array<Schema.Struct<{
        readonly stage: Schema.Literals<readonly [
            "research",
            "buy",
            "use",
            "recommend"
        ]>;
        readonly touchpoints: Schema.$Array<typeof PlannedTouchpoint>;
        readonly expects: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
        readonly otherwise: Schema.optionalKey<Schema.$Array<Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>>>;
    }>>;
    readonly steps: Schema.optionalKey<Schema.$Array<typeof PlannedStep>>;
}>;
export type JourneySpec = typeof JourneySpec.Type;
export declare const Journey: Schema.Struct<{
    readonly customer: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
    readonly stops: Schema.$Array<Schema.Struct<{
        readonly stage: Schema.optionalKey<Schema.Literals<readonly [
            "research",
            "buy",
            "use",
            "recommend"
        ]>>;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly from: typeof OutsideTime;
        readonly until: typeof OutsideTime;
        readonly entries: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">>;
        readonly came: Schema.Literals<readonly [
            "began",
            "chose",
            "handed-over",
            "sent"
        ]>;
    }>>;
}>;
export type Journey = typeof Journey.Type;

// EventLog.d.ts
import { Schema } from "effect";
export declare const LoggedEvent: Schema.Struct<{
    readonly activity: Schema.String;
    readonly at: Schema.optionalKey<typeof OutsideTime>;
    readonly attributes: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
}>;
export type LoggedEvent = typeof LoggedEvent.Type;
export declare const EventLog: Schema.Struct<{
    readonly cases: Schema.$Array<Schema.Struct<{
        readonly id: Schema.String;
        readonly attributes: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        readonly events: Schema.$Array<typeof LoggedEvent>;
    }>>;
}>;
export type EventLog = typeof EventLog.Type;

// Net.d.ts
import { Schema } from "effect";
export declare const Marking: Schema.$Record<Schema.String, Schema.Int>;
export type Marking = typeof Marking.Type;
export declare const Transition: Schema.Struct<{
    readonly id: Schema.String;
    readonly label: Schema.optionalKey<Schema.String>;
}>;
export type Transition = typeof Transition.Type;
export declare const Net: Schema.Struct<{
    readonly name: Schema.String;
    readonly places: Schema.$Array<Schema.Struct<{
        readonly id: Schema.String;
        readonly name: Schema.optionalKey<Schema.String>;
    }>>;
    readonly transitions: Schema.$Array<typeof Transition>;
    readonly arcs: Schema.$Array<Schema.Struct<{
        readonly from: Schema.String;
        readonly to: Schema.String;
        readonly weight: Schema.Int;
    }>>;
    readonly initial: Schema.$Record<Schema.String, Schema.Int>;
    readonly final: Schema.$Record<Schema.String, Schema.Int>;
}>;
export type Net = typeof Net.Type;

// Nouns.d.ts
import { Schema } from "effect";
import { Interaction } from "./Interaction.ts";
import { Customer } from "./Party.ts";
export declare const nouns: {
    readonly Tenant: Schema.Struct<{
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
        readonly name: Schema.NonEmptyString;
        readonly channels: Schema.$Array<Schema.Struct<{
            readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly kind: typeof ChannelKind;
            readonly synchronous: Schema.Boolean;
            readonly form: Schema.Literals<readonly [
                "written",
                "spoken",
                "in-person"
            ]>;
            readonly isPublic: Schema.Boolean;
        }>>;
    }>;
    readonly Party: typeof Party;
    readonly Customer: typeof Customer;
    readonly Identifier: Schema.Struct<{
        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
        readonly value: Schema.NonEmptyString;
        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
        readonly assurance: typeof Assurance;
        readonly validFrom: Schema.optionalKey<typeof Instant>;
        readonly validUntil: Schema.optionalKey<typeof Instant>;
    }>;
    readonly Namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
    readonly Assurance: typeof Assurance;
    readonly Consent: Schema.Struct<{
        readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
        readonly channel: Schema.optionalKey<typeof ChannelKind>;
        readonly granted: Schema.Boolean;
        readonly at: typeof OutsideTime;
        readonly evidence: Schema.String;
    }>;
    readonly Purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
    readonly Record: typeof Record;
    readonly Channel: Schema.Struct<{
        readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly kind: typeof ChannelKind;
        readonly synchronous: Schema.Boolean;
        readonly form: Schema.Literals<readonly [
            "written",
            "spoken",
            "in-person"
        ]>;
        readonly isPublic: Schema.Boolean;
    }>;
    readonly ChannelKind: typeof ChannelKind;
    readonly ChannelName: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
    readonly LoginDemand: Schema.Literals<readonly [
        "none",
        "loggedIn",
        "loggedOut"
    ]>;
    readonly Touchpoint: Schema.Struct<{
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/TouchpointId">;
        readonly channel: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly name: Schema.NonEmptyString;
        readonly login: Schema.Literals<readonly [
            "none",
            "loggedIn",
            "loggedOut"
        ]>;
        readonly isMeasured: Schema.Boolean;
    }>;
    readonly ChannelEvent: Schema.TaggedUnion<{
        readonly Call: Schema.TaggedStruct<"Call", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly direction: Schema.Literals<readonly [
                "inbound",
                "outbound"
            ]>;
            readonly phase: typeof CallPhase;
            readonly leg: Schema.NonEmptyString;
            readonly disposition: Schema.optionalKey<Schema.String>;
            readonly seconds: Schema.optionalKey<Schema.Int>;
            readonly talk: Schema.optionalKey<Schema.Int>;
            readonly transcript: Schema.optionalKey<Schema.String>;
            readonly recording: Schema.optionalKey<Schema.NonEmptyString>;
        }>;
        readonly ChannelNotice: Schema.TaggedStruct<"ChannelNotice", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly topic: Schema.NonEmptyString;
            readonly text: Schema.String;
        }>;
        readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly consent: Schema.Struct<{
                readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
                readonly channel: Schema.optionalKey<typeof ChannelKind>;
                readonly granted: Schema.Boolean;
                readonly at: typeof OutsideTime;
                readonly evidence: Schema.String;
            }>;
        }>;
        readonly Deleted: Schema.TaggedStruct<"Deleted", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly target: Schema.NonEmptyString;
        }>;
        readonly Edited: Schema.TaggedStruct<"Edited", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly target: Schema.NonEmptyString;
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
        }>;
        readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly was: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly now: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
        }>;
        readonly Letter: Schema.TaggedStruct<"Letter", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly direction: Schema.Literals<readonly [
                "inbound",
                "outbound"
            ]>;
            readonly pages: Schema.Int;
            readonly text: Schema.optionalKey<Schema.String>;
            readonly scan: Schema.NonEmptyString;
            readonly title: Schema.optionalKey<Schema.String>;
        }>;
        readonly Message: Schema.TaggedStruct<"Message", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly direction: Schema.Literals<readonly [
                "inbound",
                "outbound"
            ]>;
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
            readonly automatic: Schema.optionalKey<Schema.Literals<readonly [
                "auto-reply",
                "bounce",
                "list",
                "echo"
            ]>>;
        }>;
        readonly PageAction: Schema.TaggedStruct<"PageAction", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly action: Schema.NonEmptyString;
            readonly touchpoint: Schema.NonEmptyString;
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
        }>;
        readonly Reacted: Schema.TaggedStruct<"Reacted", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly target: Schema.NonEmptyString;
            readonly emoji: Schema.String;
        }>;
        readonly Receipt: Schema.TaggedStruct<"Receipt", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly target: Schema.NonEmptyString;
            readonly status: typeof ReceiptStatus;
            readonly problem: Schema.optionalKey<Schema.Struct<{
                readonly code: Schema.String;
                readonly text: Schema.String;
            }>>;
        }>;
        readonly Transaction: Schema.TaggedStruct<"Transaction", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly what: Schema.NonEmptyString;
            readonly number: Schema.NonEmptyString;
            readonly amount: Schema.optionalKey<Schema.String>;
            readonly currency: Schema.optionalKey<Schema.String>;
        }>;
        readonly Unrecognised: Schema.TaggedStruct<"Unrecognised", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly what: Schema.NonEmptyString;
        }>;
        readonly Visit: Schema.TaggedStruct<"Visit", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
            readonly reading: Schema.optionalKey<Schema.Int>;
            readonly channel: typeof ChannelKind;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly at: typeof OutsideTime;
            readonly thread: Schema.Struct<{
                readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                readonly references: Schema.$Array<Schema.NonEmptyString>;
            }>;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly others: Schema.$Array<typeof Participant>;
            readonly signals: Schema.$Array<typeof Signal>;
            readonly source: typeof Source;
            readonly place: Schema.NonEmptyString;
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
        }>;
    }>;
    readonly Direction: Schema.Literals<readonly [
        "inbound",
        "outbound"
    ]>;
    readonly ThreadEvidence: Schema.Struct<{
        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
        readonly references: Schema.$Array<Schema.NonEmptyString>;
    }>;
    readonly Participant: typeof Participant;
    readonly Source: typeof Source;
    readonly ReceiptStatus: typeof ReceiptStatus;
    readonly CallPhase: typeof CallPhase;
    readonly Content: Schema.TaggedUnion<{
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
    }>;
    readonly MediaRef: Schema.Struct<{
        readonly ref: Schema.NonEmptyString;
        readonly mediaType: Schema.optionalKey<Schema.String>;
        readonly filename: Schema.optionalKey<Schema.String>;
        readonly size: Schema.optionalKey<Schema.Int>;
        readonly checksum: Schema.optionalKey<Schema.String>;
    }>;
    readonly Trimmed: typeof Trimmed;
    readonly Signal: typeof Signal;
    readonly Interaction: typeof Interaction;
    readonly Conversation: typeof Conversation;
    readonly Concern: Schema.Struct<{
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
        readonly title: Schema.NonEmptyString;
        readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        readonly process: Schema.optionalKey<Schema.Struct<{
            readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
            readonly version: Schema.Int;
            readonly state: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
        }>>;
        readonly openedAt: typeof OutsideTime;
        readonly closedAt: Schema.optionalKey<typeof OutsideTime>;
    }>;
    readonly Fact: Schema.Struct<{
        readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
        readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly at: typeof OutsideTime;
    }>;
    readonly Redirect: Schema.Struct<{
        readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly forced: Schema.Boolean;
        readonly because: Schema.String;
    }>;
    readonly Handover: Schema.Struct<{
        readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly carried: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
        readonly lost: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
        readonly assurance: typeof Assurance;
        readonly because: Schema.String;
    }>;
    readonly Promise: Schema.Struct<{
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
        readonly text: Schema.NonEmptyString;
        readonly due: Schema.optionalKey<typeof OutsideTime>;
        readonly owner: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
    }>;
    readonly Offer: typeof Offer;
    readonly Feedback: typeof Feedback;
    readonly Agent: Schema.Struct<{
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
        readonly name: Schema.NonEmptyString;
        readonly isHuman: Schema.Boolean;
        readonly languages: Schema.$Array<Schema.NonEmptyString>;
        readonly skills: Schema.$Array<typeof Skill>;
    }>;
    readonly Skill: typeof Skill;
    readonly Recipient: Schema.Struct<{
        readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
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
    readonly Template: Schema.Struct<{
        readonly name: Schema.NonEmptyString;
        readonly language: Schema.NonEmptyString;
        readonly values: Schema.$Array<Schema.String>;
    }>;
    readonly LostPart: typeof LostPart;
    readonly ClosedWay: typeof ClosedWay;
    readonly SendOutcome: typeof SendOutcome;
    readonly MediaId: typeof MediaId;
    readonly MediaKind: typeof MediaKind;
    readonly MediaOutcome: typeof MediaOutcome;
    readonly Entry: Schema.TaggedUnion<{
        readonly AnswerPlanned: Schema.TaggedStruct<"AnswerPlanned", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
            readonly recipient: Schema.Struct<{
                readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
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
            readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
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
            readonly template: Schema.optionalKey<Schema.Struct<{
                readonly name: Schema.NonEmptyString;
                readonly language: Schema.NonEmptyString;
                readonly values: Schema.$Array<Schema.String>;
            }>>;
            readonly isAutomatic: Schema.optionalKey<Schema.Boolean>;
            readonly messages: Schema.Int;
            readonly lost: Schema.$Array<typeof LostPart>;
        }>;
        readonly AnswerRefused: Schema.TaggedStruct<"AnswerRefused", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
            readonly because: typeof ClosedWay;
            readonly offeredOn: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
        }>;
        readonly Answered: Schema.TaggedStruct<"Answered", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
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
            readonly externalKey: Schema.optionalKey<Schema.NonEmptyString>;
            readonly answer: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">>;
        }>;
        readonly AssuranceChanged: Schema.TaggedStruct<"AssuranceChanged", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly was: typeof Assurance;
            readonly now: typeof Assurance;
            readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
        }>;
        readonly ChannelAsked: Schema.TaggedStruct<"ChannelAsked", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
            readonly asker: Schema.NonEmptyString;
            readonly until: typeof Instant;
            readonly cursor: Schema.optionalKey<Schema.String>;
        }>;
        readonly ConcernClosed: Schema.TaggedStruct<"ConcernClosed", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
            readonly outcome: Schema.NonEmptyString;
        }>;
        readonly ConcernLinked: Schema.TaggedStruct<"ConcernLinked", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly ConcernOpened: Schema.TaggedStruct<"ConcernOpened", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
            readonly title: Schema.NonEmptyString;
            readonly process: Schema.optionalKey<Schema.Struct<{
                readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
                readonly version: Schema.Int;
            }>>;
        }>;
        readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly consent: Schema.Struct<{
                readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
                readonly channel: Schema.optionalKey<typeof ChannelKind>;
                readonly granted: Schema.Boolean;
                readonly at: typeof OutsideTime;
                readonly evidence: Schema.String;
            }>;
        }>;
        readonly Contacted: Schema.TaggedStruct<"Contacted", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly event: Schema.TaggedUnion<{
                readonly Call: Schema.TaggedStruct<"Call", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly direction: Schema.Literals<readonly [
                        "inbound",
                        "outbound"
                    ]>;
                    readonly phase: typeof CallPhase;
                    readonly leg: Schema.NonEmptyString;
                    readonly disposition: Schema.optionalKey<Schema.String>;
                    readonly seconds: Schema.optionalKey<Schema.Int>;
                    readonly talk: Schema.optionalKey<Schema.Int>;
                    readonly transcript: Schema.optionalKey<Schema.String>;
                    readonly recording: Schema.optionalKey<Schema.NonEmptyString>;
                }>;
                readonly ChannelNotice: Schema.TaggedStruct<"ChannelNotice", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly topic: Schema.NonEmptyString;
                    readonly text: Schema.String;
                }>;
                readonly ConsentChanged: Schema.TaggedStruct<"ConsentChanged", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly consent: Schema.Struct<{
                        readonly purpose: Schema.brand<Schema.NonEmptyString, "@redthread/model/Purpose">;
                        readonly channel: Schema.optionalKey<typeof ChannelKind>;
                        readonly granted: Schema.Boolean;
                        readonly at: typeof OutsideTime;
                        readonly evidence: Schema.String;
                    }>;
                }>;
                readonly Deleted: Schema.TaggedStruct<"Deleted", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly target: Schema.NonEmptyString;
                }>;
                readonly Edited: Schema.TaggedStruct<"Edited", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly target: Schema.NonEmptyString;
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
                }>;
                readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly was: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly now: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                }>;
                readonly Letter: Schema.TaggedStruct<"Letter", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly direction: Schema.Literals<readonly [
                        "inbound",
                        "outbound"
                    ]>;
                    readonly pages: Schema.Int;
                    readonly text: Schema.optionalKey<Schema.String>;
                    readonly scan: Schema.NonEmptyString;
                    readonly title: Schema.optionalKey<Schema.String>;
                }>;
                readonly Message: Schema.TaggedStruct<"Message", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly direction: Schema.Literals<readonly [
                        "inbound",
                        "outbound"
                    ]>;
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
                    readonly automatic: Schema.optionalKey<Schema.Literals<readonly [
                        "auto-reply",
                        "bounce",
                        "list",
                        "echo"
                    ]>>;
                }>;
                readonly PageAction: Schema.TaggedStruct<"PageAction", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly action: Schema.NonEmptyString;
                    readonly touchpoint: Schema.NonEmptyString;
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
                }>;
                readonly Reacted: Schema.TaggedStruct<"Reacted", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly target: Schema.NonEmptyString;
                    readonly emoji: Schema.String;
                }>;
                readonly Receipt: Schema.TaggedStruct<"Receipt", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly target: Schema.NonEmptyString;
                    readonly status: typeof ReceiptStatus;
                    readonly problem: Schema.optionalKey<Schema.Struct<{
                        readonly code: Schema.String;
                        readonly text: Schema.String;
                    }>>;
                }>;
                readonly Transaction: Schema.TaggedStruct<"Transaction", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly what: Schema.NonEmptyString;
                    readonly number: Schema.NonEmptyString;
                    readonly amount: Schema.optionalKey<Schema.String>;
                    readonly currency: Schema.optionalKey<Schema.String>;
                }>;
                readonly Unrecognised: Schema.TaggedStruct<"Unrecognised", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly what: Schema.NonEmptyString;
                }>;
                readonly Visit: Schema.TaggedStruct<"Visit", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                    readonly revision: Schema.Int;
                    readonly reading: Schema.optionalKey<Schema.Int>;
                    readonly channel: typeof ChannelKind;
                    readonly adapter: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
                    readonly at: typeof OutsideTime;
                    readonly thread: Schema.Struct<{
                        readonly conversation: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">>;
                        readonly id: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly references: Schema.$Array<Schema.NonEmptyString>;
                    }>;
                    readonly identifiers: Schema.$Array<Schema.Struct<{
                        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                        readonly value: Schema.NonEmptyString;
                        readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                        readonly assurance: typeof Assurance;
                        readonly validFrom: Schema.optionalKey<typeof Instant>;
                        readonly validUntil: Schema.optionalKey<typeof Instant>;
                    }>>;
                    readonly others: Schema.$Array<typeof Participant>;
                    readonly signals: Schema.$Array<typeof Signal>;
                    readonly source: typeof Source;
                    readonly place: Schema.NonEmptyString;
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
                }>;
            }>;
            readonly delivery: Schema.optionalKey<Schema.Struct<{
                readonly channel: typeof ChannelKind;
                readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
            }>>;
        }>;
        readonly Custom: Schema.TaggedStruct<"Custom", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly kind: Schema.NonEmptyString;
            readonly data: Schema.Codec<Schema.Json, Schema.Json, never, never>;
        }>;
        readonly DecisionTakenBack: Schema.TaggedStruct<"DecisionTakenBack", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly decision: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly Erased: Schema.TaggedStruct<"Erased", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
            readonly askedBy: Schema.NonEmptyString;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly FactAsked: Schema.TaggedStruct<"FactAsked", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly fact: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
            readonly known: Schema.Boolean;
        }>;
        readonly FactGiven: Schema.TaggedStruct<"FactGiven", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly fact: Schema.Struct<{
                readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
                readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
                readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly at: typeof OutsideTime;
            }>;
        }>;
        readonly FeedbackGiven: Schema.TaggedStruct<"FeedbackGiven", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly feedback: typeof Feedback;
        }>;
        readonly HandedOver: Schema.TaggedStruct<"HandedOver", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly handover: Schema.Struct<{
                readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly carried: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
                readonly lost: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
                readonly assurance: typeof Assurance;
                readonly because: Schema.String;
            }>;
        }>;
        readonly MediaHandled: Schema.TaggedStruct<"MediaHandled", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly media: typeof MediaId;
            readonly ref: Schema.NonEmptyString;
            readonly kind: typeof MediaKind;
            readonly attempt: Schema.Int;
            readonly outcome: typeof MediaOutcome;
        }>;
        readonly NoteWritten: Schema.TaggedStruct<"NoteWritten", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly text: Schema.NonEmptyString;
        }>;
        readonly OfferAnswered: Schema.TaggedStruct<"OfferAnswered", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly offer: Schema.brand<Schema.NonEmptyString, "@redthread/model/OfferId">;
            readonly accepted: Schema.Boolean;
        }>;
        readonly OfferMade: Schema.TaggedStruct<"OfferMade", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly offer: typeof Offer;
        }>;
        readonly PromiseBroken: Schema.TaggedStruct<"PromiseBroken", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
        }>;
        readonly PromiseKept: Schema.TaggedStruct<"PromiseKept", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
        }>;
        readonly PromiseMade: Schema.TaggedStruct<"PromiseMade", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly promise: Schema.Struct<{
                readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
                readonly text: Schema.NonEmptyString;
                readonly due: Schema.optionalKey<typeof OutsideTime>;
                readonly owner: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            }>;
        }>;
        readonly QuestionDecided: Schema.TaggedStruct<"QuestionDecided", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly question: Schema.NonEmptyString;
            readonly answer: Schema.NonEmptyString;
            readonly because: Schema.NonEmptyString;
            readonly retracts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
        }>;
        readonly RecordsJoined: Schema.TaggedStruct<"RecordsJoined", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly RecordsParted: Schema.TaggedStruct<"RecordsParted", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
            readonly because: Schema.NonEmptyString;
        }>;
        readonly Redirected: Schema.TaggedStruct<"Redirected", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly redirect: Schema.Struct<{
                readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly forced: Schema.Boolean;
                readonly because: Schema.String;
            }>;
        }>;
        readonly RowImported: Schema.TaggedStruct<"RowImported", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly source: Schema.NonEmptyString;
            readonly row: Schema.NonEmptyString;
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly facts: Schema.$Array<Schema.Struct<{
                readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
                readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
                readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly at: typeof OutsideTime;
            }>>;
        }>;
        readonly RowVanished: Schema.TaggedStruct<"RowVanished", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly source: Schema.NonEmptyString;
            readonly row: Schema.NonEmptyString;
        }>;
        readonly Searched: Schema.TaggedStruct<"Searched", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly query: Schema.String;
            readonly results: Schema.Int;
        }>;
        readonly SendEnded: Schema.TaggedStruct<"SendEnded", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
            readonly message: Schema.Int;
            readonly attempt: Schema.Int;
            readonly outcome: typeof SendOutcome;
        }>;
        readonly SendTried: Schema.TaggedStruct<"SendTried", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
            readonly message: Schema.Int;
            readonly attempt: Schema.Int;
            readonly until: typeof Instant;
        }>;
        readonly StepRefused: Schema.TaggedStruct<"StepRefused", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
            readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
            readonly state: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
            readonly because: Schema.NonEmptyString;
            readonly offeredOn: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
        }>;
        readonly StepTaken: Schema.TaggedStruct<"StepTaken", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
            readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
            readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
            readonly was: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
            readonly now: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
        }>;
        readonly TakenOver: Schema.TaggedStruct<"TakenOver", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
            readonly occurred: typeof OutsideTime;
            readonly recorded: typeof Instant;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
            readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
            readonly by: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
        }>;
    }>;
    readonly Thread: typeof Thread;
    readonly Stage: Schema.Literals<readonly [
        "research",
        "buy",
        "use",
        "recommend"
    ]>;
    readonly Medium: Schema.Literals<readonly [
        "analogue",
        "digital"
    ]>;
    readonly PlannedTouchpoint: Schema.Struct<{
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/TouchpointId">;
        readonly channel: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly name: Schema.NonEmptyString;
        readonly login: Schema.Literals<readonly [
            "none",
            "loggedIn",
            "loggedOut"
        ]>;
        readonly isMeasured: Schema.Boolean;
        readonly medium: Schema.optionalKey<Schema.Literals<readonly [
            "analogue",
            "digital"
        ]>>;
        readonly places: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
        readonly events: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    }>;
    readonly StepEvidence: Schema.Struct<{
        readonly entry: Schema.optionalKey<Schema.NonEmptyString>;
        readonly event: Schema.optionalKey<Schema.NonEmptyString>;
        readonly touchpoint: Schema.optionalKey<Schema.NonEmptyString>;
        readonly process: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">>;
        readonly step: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
    }>;
    readonly Requirement: typeof Requirement;
    readonly Capability: typeof Capability;
    readonly PlannedStep: Schema.Struct<{
        readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
        readonly title: Schema.optionalKey<Schema.NonEmptyString>;
        readonly at: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
        readonly metBy: Schema.optionalKey<Schema.$Array<Schema.Struct<{
            readonly entry: Schema.optionalKey<Schema.NonEmptyString>;
            readonly event: Schema.optionalKey<Schema.NonEmptyString>;
            readonly touchpoint: Schema.optionalKey<Schema.NonEmptyString>;
            readonly process: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">>;
            readonly step: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
        }>>>;
        readonly backstage: Schema.optionalKey<Schema.$Array<Schema.Struct<{
            readonly name: Schema.NonEmptyString;
            readonly by: Schema.optionalKey<Schema.NonEmptyString>;
        }>>>;
        readonly requires: Schema.optionalKey<typeof Requirement>;
        readonly capability: Schema.optionalKey<typeof Capability>;
        readonly isMeasured: Schema.optionalKey<Schema.Boolean>;
    }>;
    readonly JourneySpec: Schema.Struct<{
        readonly name: Schema.NonEmptyString;
        readonly version: Schema.Int;
        readonly stages: Schema.$Array<Schema.Struct<{
            readonly stage: Schema.Literals<readonly [
                "research",
                "buy",
                "use",
                "recommend"
            ]>;
            readonly touchpoints: Schema.$Array<Schema.Struct<{
                readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/TouchpointId">;
                readonly channel: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
                readonly name: Schema.NonEmptyString;
                readonly login: Schema.Literals<readonly [
                    "none",
                    "loggedIn",
                    "loggedOut"
                ]>;
                readonly isMeasured: Schema.Boolean;
                readonly medium: Schema.optionalKey<Schema.Literals<readonly [
                    "analogue",
                    "digital"
                ]>>;
                readonly places: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
                readonly events: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
            }>>;
            readonly expects: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
            readonly otherwise: Schema.optionalKey<Schema.$Array<Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>>>;
        }>>;
        readonly steps: Schema.optionalKey<Schema.$Array<Schema.Struct<{
            readonly name: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
            readonly title: Schema.optionalKey<Schema.NonEmptyString>;
            readonly at: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
            readonly metBy: Schema.optionalKey<Schema.$Array<Schema.Struct<{
                readonly entry: Schema.optionalKey<Schema.NonEmptyString>;
                readonly event: Schema.optionalKey<Schema.NonEmptyString>;
                readonly touchpoint: Schema.optionalKey<Schema.NonEmptyString>;
                readonly process: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">>;
                readonly step: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
            }>>>;
            readonly backstage: Schema.optionalKey<Schema.$Array<Schema.Struct<{
                readonly name: Schema.NonEmptyString;
                readonly by: Schema.optionalKey<Schema.NonEmptyString>;
            }>>>;
            readonly requires: Schema.optionalKey<typeof Requirement>;
            readonly capability: Schema.optionalKey<typeof Capability>;
            readonly isMeasured: Schema.optionalKey<Schema.Boolean>;
        }>>>;
    }>;
    readonly Journey: Schema.Struct<{
        readonly customer: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
        readonly stops: Schema.$Array<Schema.Struct<{
            readonly stage: Schema.optionalKey<Schema.Literals<readonly [
                "research",
                "buy",
                "use",
                "recommend"
            ]>>;
            readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly from: typeof OutsideTime;
            readonly until: typeof OutsideTime;
            readonly entries: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">>;
            readonly came: Schema.Literals<readonly [
                "began",
                "chose",
                "handed-over",
                "sent"
            ]>;
        }>>;
    }>;
    readonly EventLog: typeof EventLog;
    readonly LoggedEvent: typeof LoggedEvent;
    readonly Net: typeof Net;
    readonly Transition: typeof Transition;
    readonly Marking: Schema.$Record<Schema.String, Schema.Int>;
    readonly Pointer: Schema.brand<Schema.String, "@redthread/model/Pointer">;
    readonly Instant: typeof Instant;
    readonly OutsideTime: typeof OutsideTime;
    readonly Checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
    readonly TenantId: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
    readonly CustomerId: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
    readonly RecordId: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly EventKey: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
    readonly ConversationId: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConversationId">;
    readonly InteractionId: Schema.brand<Schema.NonEmptyString, "@redthread/model/InteractionId">;
    readonly ConcernId: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
    readonly EntryId: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
    readonly AgentId: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
    readonly AnswerId: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
    readonly PromiseId: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
    readonly OfferId: Schema.brand<Schema.NonEmptyString, "@redthread/model/OfferId">;
    readonly AdapterId: Schema.brand<Schema.NonEmptyString, "@redthread/model/AdapterId">;
    readonly ProcessName: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
    readonly StepName: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
    readonly StateName: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
    readonly FactName: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
};
export type JsonSchemaDocument = Readonly<globalThis.Record<string, Schema.Json>>;
export declare const jsonSchemas: () => Readonly<globalThis.Record<string, JsonSchemaDocument>>;

// Law.d.ts
export interface Breach {
    readonly entries: ReadonlyArray<number>;
    readonly because: string;
}
export interface Law<A> {
    readonly id: string;
    readonly says: string;
    readonly source: string;
    readonly breaches: (subject: A) => ReadonlyArray<Breach>;
}
export declare const holds: <A>(law: Law<A>, subject: A) => boolean;
