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
            }>;
            readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                readonly what: Schema.NonEmptyString;
            }>;
        }>>;
    }>;
    readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
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
            }>;
            readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                readonly what: Schema.NonEmptyString;
            }>;
        }>>;
    }>;
    readonly Reacted: Schema.TaggedStruct<"Reacted", {
        readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
        readonly revision: Schema.Int;
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
                }>;
                readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                    readonly what: Schema.NonEmptyString;
                }>;
            }>>;
        }>;
        readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
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
                }>;
                readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                    readonly what: Schema.NonEmptyString;
                }>;
            }>>;
        }>;
        readonly Reacted: Schema.TaggedStruct<"Reacted", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
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

// Entry.d.ts
import { Schema } from "effect";
export declare const Entry: Schema.TaggedUnion<{
    readonly Answered: Schema.TaggedStruct<"Answered", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
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
            }>;
            readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                readonly what: Schema.NonEmptyString;
            }>;
        }>>;
        readonly externalKey: Schema.optionalKey<Schema.NonEmptyString>;
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
    readonly ConcernClosed: Schema.TaggedStruct<"ConcernClosed", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
        readonly outcome: Schema.NonEmptyString;
    }>;
    readonly ConcernLinked: Schema.TaggedStruct<"ConcernLinked", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly ConcernOpened: Schema.TaggedStruct<"ConcernOpened", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
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
        readonly event: Schema.TaggedUnion<{
            readonly Call: Schema.TaggedStruct<"Call", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
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
                    }>;
                    readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                        readonly what: Schema.NonEmptyString;
                    }>;
                }>>;
            }>;
            readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
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
                    }>;
                    readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                        readonly what: Schema.NonEmptyString;
                    }>;
                }>>;
            }>;
            readonly Reacted: Schema.TaggedStruct<"Reacted", {
                readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
                readonly revision: Schema.Int;
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
                    }>;
                    readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                        readonly what: Schema.NonEmptyString;
                    }>;
                }>>;
            }>;
        }>;
    }>;
    readonly Custom: Schema.TaggedStruct<"Custom", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly kind: Schema.NonEmptyString;
        readonly data: Schema.Codec<Schema.Json, Schema.Json, never, never>;
    }>;
    readonly FactAsked: Schema.TaggedStruct<"FactAsked", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
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
        readonly feedback: typeof Feedback;
    }>;
    readonly HandedOver: Schema.TaggedStruct<"HandedOver", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly handover: Schema.Struct<{
            readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly carried: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
            readonly lost: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
            readonly assurance: typeof Assurance;
            readonly because: Schema.String;
        }>;
    }>;
    readonly NoteWritten: Schema.TaggedStruct<"NoteWritten", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly text: Schema.NonEmptyString;
        readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
    }>;
    readonly OfferAnswered: Schema.TaggedStruct<"OfferAnswered", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
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
        readonly offer: typeof Offer;
    }>;
    readonly PromiseBroken: Schema.TaggedStruct<"PromiseBroken", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
    }>;
    readonly PromiseKept: Schema.TaggedStruct<"PromiseKept", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
    }>;
    readonly PromiseMade: Schema.TaggedStruct<"PromiseMade", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly promise: Schema.Struct<{
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
            readonly text: Schema.NonEmptyString;
            readonly due: Schema.optionalKey<typeof OutsideTime>;
            readonly owner: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
        }>;
    }>;
    readonly RecordsJoined: Schema.TaggedStruct<"RecordsJoined", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
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
        readonly redirect: Schema.Struct<{
            readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
            readonly forced: Schema.Boolean;
            readonly because: Schema.String;
        }>;
    }>;
    readonly Searched: Schema.TaggedStruct<"Searched", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
        readonly query: Schema.String;
        readonly results: Schema.Int;
    }>;
    readonly StepRefused: Schema.TaggedStruct<"StepRefused", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/model/EntryId">;
        readonly occurred: typeof OutsideTime;
        readonly recorded: typeof Instant;
        readonly on: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly concern: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">>;
        readonly cause: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">>;
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
        readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
        readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
        readonly was: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
        readonly now: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
    }>;
}>;
export type Entry = typeof Entry.Type;

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
    readonly entries: Schema.$Array<typeof Entry>;
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
        }>>;
        readonly expects: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
    }>>;
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
                }>;
                readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                    readonly what: Schema.NonEmptyString;
                }>;
            }>>;
        }>;
        readonly IdentityChanged: Schema.TaggedStruct<"IdentityChanged", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
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
                }>;
                readonly Unsupported: Schema.TaggedStruct<"Unsupported", {
                    readonly what: Schema.NonEmptyString;
                }>;
            }>>;
        }>;
        readonly Reacted: Schema.TaggedStruct<"Reacted", {
            readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/model/EventKey">;
            readonly revision: Schema.Int;
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
    readonly Entry: typeof Entry;
    readonly Thread: typeof Thread;
    readonly Stage: Schema.Literals<readonly [
        "research",
        "buy",
        "use",
        "recommend"
    ]>;
    readonly JourneySpec: typeof JourneySpec;
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
