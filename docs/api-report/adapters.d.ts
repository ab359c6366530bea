// Crypto.d.ts
export declare const sha256Hex: (bytes: Uint8Array | string) => string;
export declare const hmacSha256: (secret: string | Uint8Array, bytes: Uint8Array | string) => Uint8Array;
export declare const equalBytes: (one: Uint8Array, other: Uint8Array) => boolean;
export declare const equalSecrets: (one: string, other: string) => boolean;
export declare const bytesOfHex: (hex: string) => Uint8Array;

// Drafting.d.ts
import { type Draft, type Place, type Received } from "@redthread/channel";
import { AdapterId, type ChannelEvent, type ChannelKind, type EventKey, Instant, type OutsideTime } from "@redthread/model";
import type { Schema } from "effect";
type Defined<Fields> = {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
};
export declare const defined: <Fields extends object>(fields: Fields) => Defined<Fields>;
export declare const under: <Value>(table: Readonly<Record<string, Value>>, name: string) => Value | undefined;
export declare const digest: (value: Schema.Json | undefined) => string;
export declare const eventKey: (adapter: AdapterId, ...parts: ReadonlyArray<string>) => EventKey;
export declare const instantAt: (milliseconds: number) => Instant | undefined;
export declare const timeOrReceipt: (received: Received, instant: Instant | undefined, raw: string) => OutsideTime;
export declare const unixTime: (received: Received, place: Place) => OutsideTime;
export declare const sharedBy: (adapter: AdapterId, channel: ChannelKind) => {
    readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
    readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
    readonly revision: 0;
    readonly others: readonly [
    ];
    readonly signals: readonly [
    ];
};
export declare const unrecognisedDraft: (adapter: AdapterId, channel: ChannelKind, received: Received, place: Place, what: string) => Draft;
export declare const finish: (document: Schema.Json, drafts: ReadonlyArray<Draft>, otherwise: () => Draft) => ReadonlyArray<ChannelEvent>;
export declare const looking: (document: Schema.Json) => Place;
export declare const adapterId: (name: string) => AdapterId;
export {};

// Webhook.d.ts
import { Malformed, type Place, type Received } from "@redthread/channel";
import { type Identifier } from "@redthread/model";
import { Result, type Schema } from "effect";
export declare const tooLarge: (received: Received, limit?: number) => Malformed | undefined;
export declare const webhookDocument: (received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const isObject: ({ value }: Place) => boolean;
export declare const carry: (place: Place, ...keys: ReadonlyArray<string>) => void;
export declare const allInWords: (place: Place) => string;
export declare const eachOnce: (identifiers: ReadonlyArray<Identifier>) => ReadonlyArray<Identifier>;

// Recognising.d.ts
import { type Malformed, type Place, type Received } from "@redthread/channel";
import { Result, type Schema } from "effect";
export declare const recognising: (isVendors: (place: Place) => boolean, document?: (received: Received) => Result.Result<Schema.Json, Malformed>) => (received: Received) => boolean;

// OptOutWords.d.ts
import { type ChannelKind, type Consent, type Content, type OutsideTime } from "@redthread/model";
export declare const onlyWords: (parts: ReadonlyArray<Content>) => string | undefined;
export declare const isStop: (words: string) => boolean;
export declare const isStart: (words: string) => boolean;
export declare const consentFor: (purpose: string, channel: ChannelKind, at: OutsideTime, granted: boolean, evidence: string) => Consent;

// CallBack.d.ts
import type { Signal } from "@redthread/model";
interface Filled {
    readonly name: string;
    readonly value: string;
}
export declare const dueIn: (words: string) => string | undefined;
export declare const calledBack: (words: string) => Signal;
export declare const callBackIn: (fields: ReadonlyArray<Filled>) => ReadonlyArray<Signal>;
export {};

// Requests.d.ts
import { type ChannelAdapter, type Place, SendError } from "@redthread/channel";
import { Effect } from "effect";
import type { HttpClient, HttpClientRequest } from "effect/http";
export declare const because: (reason: SendError["reason"]) => SendError;
export declare const rejected: (code: string, text: string) => SendError;
export declare const notConnected: ChannelAdapter["send"];
export declare const unanswered: (text: string) => SendError;
export declare const unreachable: (text: string) => SendError;
export declare const waitOf: (retryAfter: string | undefined, otherwise: number) => number;
export declare const limited: (retryAfter: string | undefined, otherwise: number) => SendError;
export interface Answered {
    readonly status: number;
    readonly isSuccess: boolean;
    readonly retryAfter: string | undefined;
    readonly text: string;
    readonly json: Place;
}
export declare const exchange: (client: HttpClient.HttpClient, request: HttpClientRequest.HttpClientRequest, timeout?: number) => Effect.Effect<Answered, SendError>;

// VendorFile.d.ts
import { type FetchedMedia, FetchError, type MediaLink } from "@redthread/channel";
import { Effect } from "effect";
import { type HttpClient, HttpClientRequest, type HttpClientResponse } from "effect/http";
import { type Answered } from "./Requests.ts";
export declare const notFetched: (reason: FetchError["reason"]) => FetchError;
export declare const usualBytes: number;
export interface FileHost {
    readonly domains: ReadonlyArray<string>;
    readonly origin?: string | undefined;
}
export declare const isVendors: (link: string, { domains, origin }: FileHost) => boolean;
export declare const refusedFile: ({ retryAfter, status }: Pick<Answered, "status" | "retryAfter">) => FetchError;
export declare const askAbout: (client: HttpClient.HttpClient, request: HttpClientRequest.HttpClientRequest, timeout?: number) => Effect.Effect<Answered, FetchError>;
export interface FileAsked {
    readonly link: string;
    readonly host: FileHost;
    readonly proving: (request: HttpClientRequest.HttpClientRequest) => HttpClientRequest.HttpClientRequest;
    readonly maxBytes?: number | undefined;
    readonly timeout?: number | undefined;
    readonly refused?: (answer: Pick<Answered, "status" | "retryAfter">) => FetchError;
}
export declare const bytesOf: (response: HttpClientResponse.HttpClientResponse, maxBytes: number) => Effect.Effect<Uint8Array<ArrayBuffer>, FetchError | import("effect/http/HttpClientError").HttpClientError, never>;
export declare const vendorFile: (client: HttpClient.HttpClient, { host, link, maxBytes, proving, refused, timeout }: FileAsked) => Effect.Effect<FetchedMedia | MediaLink, FetchError>;

// LookingUp.d.ts
import { type FetchError, type Tried } from "@redthread/channel";
import { Effect } from "effect";
import type { Answered } from "./Requests.ts";
export declare const nowhere: ({ since }: Tried) => Effect.Effect<undefined, FetchError>;
export declare const answered: (answer: Answered) => Effect.Effect<Answered, FetchError>;
export declare const notSure: (text: string) => Effect.Effect<never, FetchError>;

// Choices.d.ts
import type { OutboundMessage, SendError } from "@redthread/channel";
import type { Content } from "@redthread/model";
import { Result } from "effect";
export type Offered = Extract<Content, {
    readonly _tag: "Choice";
}>;
type Bodies<Body> = Result.Result<ReadonlyArray<Body>, SendError>;
export interface Saying<Body> {
    readonly part: (part: Content) => Bodies<Body>;
    readonly choices: (said: ReadonlyArray<Body>, choices: ReadonlyArray<Offered>) => Bodies<Body>;
}
export declare const inOrder: <Body>({ content, subject }: OutboundMessage, { choices, part }: Saying<Body>) => Bodies<Body>;
export {};

// MetaSignature.d.ts
import { BadSignature, type Handshake, type Received } from "@redthread/channel";
import { Effect } from "effect";
export declare const verifyMeta: (appSecrets: ReadonlyArray<string>, { body, headers }: Received) => Effect.Effect<void, BadSignature>;
export declare const metaHandshake: (verifyToken: string | undefined, received: Received) => Handshake | undefined;

// WhatsAppWire.d.ts
import { Schema } from "effect";
export declare const WhatsAppConfig: Schema.Struct<{
    readonly appSecrets: Schema.$Array<Schema.NonEmptyString>;
    readonly verifyToken: Schema.optionalKey<Schema.NonEmptyString>;
    readonly portfolio: Schema.optionalKey<Schema.NonEmptyString>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly phoneNumberId: Schema.NonEmptyString;
        readonly accessToken: Schema.NonEmptyString;
        readonly apiVersion: Schema.NonEmptyString;
        readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type WhatsAppConfig = typeof WhatsAppConfig.Type;
export declare const WhatsAppChange: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.Literal<"messages">;
        readonly value: Schema.StructWithRest<Schema.Struct<{
            readonly metadata: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly display_phone_number: Schema.optionalKey<Schema.String>;
                readonly phone_number_id: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly contacts: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly wa_id: Schema.optionalKey<Schema.String>;
                readonly user_id: Schema.optionalKey<Schema.String>;
                readonly profile: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        } & {
            messages: Schema.optionalKey<Schema.$Array<Schema.Union<readonly [
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"text">;
                } & {
                    text: Schema.StructWithRest<Schema.Struct<{
                        readonly body: Schema.String;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"image">;
                } & {
                    image: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"video">;
                } & {
                    video: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"audio">;
                } & {
                    audio: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"document">;
                } & {
                    document: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"sticker">;
                } & {
                    sticker: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"location">;
                } & {
                    location: Schema.StructWithRest<Schema.Struct<{
                        readonly latitude: Schema.Finite;
                        readonly longitude: Schema.Finite;
                        readonly name: Schema.optionalKey<Schema.String>;
                        readonly address: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"contacts">;
                } & {
                    contacts: Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"interactive">;
                } & {
                    interactive: Schema.Union<readonly [
                        Schema.StructWithRest<Schema.Struct<{
                            readonly type: Schema.Literal<"button_reply">;
                            readonly button_reply: Schema.StructWithRest<Schema.Struct<{
                                readonly id: Schema.optionalKey<Schema.String>;
                                readonly title: Schema.optionalKey<Schema.String>;
                            }>, readonly [
                                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                            ]>;
                        }>, readonly [
                            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                        ]>,
                        Schema.StructWithRest<Schema.Struct<{
                            readonly type: Schema.Literal<"list_reply">;
                            readonly list_reply: Schema.StructWithRest<Schema.Struct<{
                                readonly id: Schema.optionalKey<Schema.String>;
                                readonly title: Schema.optionalKey<Schema.String>;
                                readonly description: Schema.optionalKey<Schema.String>;
                            }>, readonly [
                                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                            ]>;
                        }>, readonly [
                            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                        ]>,
                        Schema.StructWithRest<Schema.Struct<{
                            readonly type: Schema.Literal<"nfm_reply">;
                            readonly nfm_reply: Schema.StructWithRest<Schema.Struct<{
                                readonly name: Schema.optionalKey<Schema.String>;
                                readonly body: Schema.optionalKey<Schema.String>;
                                readonly response_json: Schema.optionalKey<Schema.String>;
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
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"button">;
                } & {
                    button: Schema.StructWithRest<Schema.Struct<{
                        readonly text: Schema.optionalKey<Schema.String>;
                        readonly payload: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"order">;
                } & {
                    order: Schema.StructWithRest<Schema.Struct<{
                        readonly catalog_id: Schema.optionalKey<Schema.String>;
                        readonly text: Schema.optionalKey<Schema.String>;
                        readonly product_items: Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"reaction">;
                } & {
                    reaction: Schema.StructWithRest<Schema.Struct<{
                        readonly message_id: Schema.optionalKey<Schema.String>;
                        readonly emoji: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"edit">;
                } & {
                    edit: Schema.StructWithRest<Schema.Struct<{
                        readonly original_message_id: Schema.optionalKey<Schema.String>;
                        readonly message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"revoke">;
                } & {
                    revoke: Schema.StructWithRest<Schema.Struct<{
                        readonly original_message_id: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"system">;
                } & {
                    system: Schema.StructWithRest<Schema.Struct<{
                        readonly type: Schema.optionalKey<Schema.Union<readonly [
                            Schema.Literals<readonly [
                                "user_changed_number",
                                "customer_identity_changed"
                            ]>,
                            Schema.String
                        ]>>;
                        readonly body: Schema.optionalKey<Schema.String>;
                        readonly wa_id: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"request_welcome">;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"unsupported">;
                } & {
                    errors: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>
            ]>>>;
            statuses: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.optionalKey<Schema.String>;
                readonly status: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Literals<readonly [
                        "sent",
                        "delivered",
                        "read",
                        "played",
                        "failed"
                    ]>,
                    Schema.String
                ]>>;
                readonly timestamp: Schema.optionalKey<Schema.String>;
                readonly recipient_id: Schema.optionalKey<Schema.String>;
                readonly recipient_user_id: Schema.optionalKey<Schema.String>;
                readonly errors: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly conversation: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly pricing: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.Literal<"calls">;
        readonly value: Schema.StructWithRest<Schema.Struct<{
            readonly metadata: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly display_phone_number: Schema.optionalKey<Schema.String>;
                readonly phone_number_id: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly contacts: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly wa_id: Schema.optionalKey<Schema.String>;
                readonly user_id: Schema.optionalKey<Schema.String>;
                readonly profile: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        } & {
            calls: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.optionalKey<Schema.String>;
                readonly from: Schema.optionalKey<Schema.String>;
                readonly to: Schema.optionalKey<Schema.String>;
                readonly timestamp: Schema.optionalKey<Schema.String>;
                readonly event: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Literals<readonly [
                        "connect",
                        "terminate"
                    ]>,
                    Schema.String
                ]>>;
                readonly direction: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Literals<readonly [
                        "USER_INITIATED",
                        "BUSINESS_INITIATED"
                    ]>,
                    Schema.String
                ]>>;
                readonly status: Schema.optionalKey<Schema.String>;
                readonly duration: Schema.optionalKey<Schema.Int>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.Literal<"user_preferences">;
        readonly value: Schema.StructWithRest<Schema.Struct<{
            readonly metadata: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly display_phone_number: Schema.optionalKey<Schema.String>;
                readonly phone_number_id: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly contacts: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly wa_id: Schema.optionalKey<Schema.String>;
                readonly user_id: Schema.optionalKey<Schema.String>;
                readonly profile: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        } & {
            user_preferences: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly wa_id: Schema.optionalKey<Schema.String>;
                readonly category: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Literals<readonly [
                        "marketing_messages"
                    ]>,
                    Schema.String
                ]>>;
                readonly value: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Literals<readonly [
                        "stop",
                        "resume"
                    ]>,
                    Schema.String
                ]>>;
                readonly detail: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.Literal<"smb_message_echoes">;
        readonly value: Schema.StructWithRest<Schema.Struct<{
            readonly metadata: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly display_phone_number: Schema.optionalKey<Schema.String>;
                readonly phone_number_id: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly contacts: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly wa_id: Schema.optionalKey<Schema.String>;
                readonly user_id: Schema.optionalKey<Schema.String>;
                readonly profile: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        } & {
            message_echoes: Schema.optionalKey<Schema.$Array<Schema.Union<readonly [
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"text">;
                } & {
                    text: Schema.StructWithRest<Schema.Struct<{
                        readonly body: Schema.String;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"image">;
                } & {
                    image: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"video">;
                } & {
                    video: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"audio">;
                } & {
                    audio: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"document">;
                } & {
                    document: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"sticker">;
                } & {
                    sticker: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                        readonly link: Schema.optionalKey<Schema.String>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly sha256: Schema.optionalKey<Schema.String>;
                        readonly caption: Schema.optionalKey<Schema.String>;
                        readonly filename: Schema.optionalKey<Schema.String>;
                        readonly voice: Schema.optionalKey<Schema.Boolean>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"location">;
                } & {
                    location: Schema.StructWithRest<Schema.Struct<{
                        readonly latitude: Schema.Finite;
                        readonly longitude: Schema.Finite;
                        readonly name: Schema.optionalKey<Schema.String>;
                        readonly address: Schema.optionalKey<Schema.String>;
                        readonly url: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"contacts">;
                } & {
                    contacts: Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"interactive">;
                } & {
                    interactive: Schema.Union<readonly [
                        Schema.StructWithRest<Schema.Struct<{
                            readonly type: Schema.Literal<"button_reply">;
                            readonly button_reply: Schema.StructWithRest<Schema.Struct<{
                                readonly id: Schema.optionalKey<Schema.String>;
                                readonly title: Schema.optionalKey<Schema.String>;
                            }>, readonly [
                                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                            ]>;
                        }>, readonly [
                            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                        ]>,
                        Schema.StructWithRest<Schema.Struct<{
                            readonly type: Schema.Literal<"list_reply">;
                            readonly list_reply: Schema.StructWithRest<Schema.Struct<{
                                readonly id: Schema.optionalKey<Schema.String>;
                                readonly title: Schema.optionalKey<Schema.String>;
                                readonly description: Schema.optionalKey<Schema.String>;
                            }>, readonly [
                                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                            ]>;
                        }>, readonly [
                            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                        ]>,
                        Schema.StructWithRest<Schema.Struct<{
                            readonly type: Schema.Literal<"nfm_reply">;
                            readonly nfm_reply: Schema.StructWithRest<Schema.Struct<{
                                readonly name: Schema.optionalKey<Schema.String>;
                                readonly body: Schema.optionalKey<Schema.String>;
                                readonly response_json: Schema.optionalKey<Schema.String>;
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
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"button">;
                } & {
                    button: Schema.StructWithRest<Schema.Struct<{
                        readonly text: Schema.optionalKey<Schema.String>;
                        readonly payload: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"order">;
                } & {
                    order: Schema.StructWithRest<Schema.Struct<{
                        readonly catalog_id: Schema.optionalKey<Schema.String>;
                        readonly text: Schema.optionalKey<Schema.String>;
                        readonly product_items: Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"reaction">;
                } & {
                    reaction: Schema.StructWithRest<Schema.Struct<{
                        readonly message_id: Schema.optionalKey<Schema.String>;
                        readonly emoji: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"edit">;
                } & {
                    edit: Schema.StructWithRest<Schema.Struct<{
                        readonly original_message_id: Schema.optionalKey<Schema.String>;
                        readonly message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"revoke">;
                } & {
                    revoke: Schema.StructWithRest<Schema.Struct<{
                        readonly original_message_id: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"system">;
                } & {
                    system: Schema.StructWithRest<Schema.Struct<{
                        readonly type: Schema.optionalKey<Schema.Union<readonly [
                            Schema.Literals<readonly [
                                "user_changed_number",
                                "customer_identity_changed"
                            ]>,
                            Schema.String
                        ]>>;
                        readonly body: Schema.optionalKey<Schema.String>;
                        readonly wa_id: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"request_welcome">;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.Literal<"unsupported">;
                } & {
                    errors: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly from: Schema.optionalKey<Schema.String>;
                    readonly from_user_id: Schema.optionalKey<Schema.String>;
                    readonly to: Schema.optionalKey<Schema.String>;
                    readonly timestamp: Schema.optionalKey<Schema.String>;
                    readonly context: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly type: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>
            ]>>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.String;
        readonly value: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export declare const WhatsAppWire: Schema.StructWithRest<Schema.Struct<{
    readonly object: Schema.Literal<"whatsapp_business_account">;
    readonly entry: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly time: Schema.optionalKey<Schema.Int>;
        readonly changes: Schema.$Array<typeof WhatsAppChange>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type WhatsAppWire = typeof WhatsAppWire.Type;

// WhatsAppPeople.d.ts
import type { Place, Received } from "@redthread/channel";
import { type ConversationId, type Identifier, type Participant } from "@redthread/model";
import type { WhatsAppConfig } from "./WhatsAppWire.ts";
export declare const whatsAppId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export interface WhatsAppScene {
    readonly config: WhatsAppConfig;
    readonly received: Received;
    readonly account: Place;
    readonly value: Place;
    readonly field: Place;
    readonly time: Place;
}
export declare const personOf: (scene: WhatsAppScene, place: Place) => ReadonlyArray<Identifier>;
export declare const peopleIn: (scene: WhatsAppScene, place: Place) => ReadonlyArray<Identifier>;
export interface CustomerKeys {
    readonly id: string;
    readonly user: string;
    readonly parent: string;
}
export declare const customerOf: (scene: WhatsAppScene, item: Place, keys: CustomerKeys) => ReadonlyArray<Identifier>;
export declare const brandOf: (scene: WhatsAppScene, marks: Place["marks"]) => ReadonlyArray<Participant>;
export declare const conversationOf: (scene: WhatsAppScene, marks: Place["marks"], identifiers: ReadonlyArray<Identifier>, group?: string) => {
    readonly conversation?: ConversationId;
};
export declare const carryEnvelope: (scene: WhatsAppScene, marks: Place["marks"]) => void;

// WhatsAppContent.d.ts
import type { Place } from "@redthread/channel";
import type { Content } from "@redthread/model";
type Part = typeof Content.Type;
export declare const messageType: (message: Place) => string | undefined;
export declare const contentOf: (message: Place, type: string) => ReadonlyArray<Part> | undefined;
export {};

// WhatsAppMessages.d.ts
import { type Draft, type Place } from "@redthread/channel";
import type { Consent, OutsideTime } from "@redthread/model";
import { type WhatsAppScene } from "./WhatsAppPeople.ts";
export declare const marketing: (at: OutsideTime, granted: boolean, evidence: string) => Consent;
export declare const messageDrafts: (scene: WhatsAppScene, item: Place, direction: "inbound" | "outbound") => ReadonlyArray<Draft>;
export declare const historyDrafts: (scene: WhatsAppScene, item: Place) => ReadonlyArray<Draft>;
export declare const unknownDraft: (scene: WhatsAppScene, place: Place, what: string) => Draft;

// WhatsAppReports.d.ts
import { type Draft, type Place } from "@redthread/channel";
import { type WhatsAppScene } from "./WhatsAppPeople.ts";
export declare const statusDrafts: (scene: WhatsAppScene, place: Place) => ReadonlyArray<Draft>;
export declare const callDraft: (scene: WhatsAppScene, place: Place) => Draft;
export declare const preferenceDraft: (scene: WhatsAppScene, place: Place) => Draft;
export declare const userIdDraft: (scene: WhatsAppScene, place: Place) => Draft;

// WhatsAppNotices.d.ts
import { type Draft, type Place } from "@redthread/channel";
import { type WhatsAppScene } from "./WhatsAppPeople.ts";
export declare const isNoticeField: (field: string) => boolean;
export declare const noticeDraft: (scene: WhatsAppScene, place: Place, topic: string) => Draft;

// WhatsAppWebhook.d.ts
import type { Malformed, Place, Received } from "@redthread/channel";
import type { ChannelEvent } from "@redthread/model";
import { Result } from "effect";
import type { WhatsAppConfig } from "./WhatsAppWire.ts";
export declare const isWhatsApp: (place: Place) => boolean;
export declare const whatsAppEvents: (config: WhatsAppConfig, received: Received) => Result.Result<ReadonlyArray<ChannelEvent>, Malformed>;

// WhatsAppErrors.d.ts
import { type SendError } from "@redthread/channel";
export declare const graphError: (status: number, body: string, retryAfter?: string) => SendError;

// WhatsAppRendering.d.ts
import { type Capabilities, type Destination, type OutboundMessage, type Rendered, type SendError } from "@redthread/channel";
import { Result } from "effect";
import type { WhatsAppConfig } from "./WhatsAppWire.ts";
export declare const whatsAppCapabilities: Capabilities;
export declare const renderWhatsApp: (config: WhatsAppConfig, message: OutboundMessage, destination: Destination) => Result.Result<Rendered, SendError>;

// WhatsApp.d.ts
import { type ChannelAdapter, type OutboundRequest, type Received } from "@redthread/channel";
import type { MediaRef } from "@redthread/model";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { WhatsAppConfig, WhatsAppWire } from "./WhatsAppWire.ts";
export declare const whatsAppCloud: (config: WhatsAppConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<WhatsAppConfig, WhatsAppWire>;
export declare const makeWhatsAppCloud: (config: {
    readonly appSecrets: readonly string[];
    readonly verifyToken?: string;
    readonly portfolio?: string;
    readonly sender?: {
        readonly phoneNumberId: string;
        readonly accessToken: string;
        readonly apiVersion: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: import("effect/Schema").Codec<{
        readonly appSecrets: readonly string[];
        readonly verifyToken?: string;
        readonly portfolio?: string;
        readonly sender?: {
            readonly phoneNumberId: string;
            readonly accessToken: string;
            readonly apiVersion: string;
            readonly origin?: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: import("effect/Schema").Codec<{
        readonly [x: string]: import("effect/Schema").Json;
        readonly object: "whatsapp_business_account";
        readonly entry: readonly {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly time?: number;
            readonly changes: readonly ({
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: "messages";
                readonly value: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly metadata?: {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly display_phone_number?: string;
                        readonly phone_number_id?: string;
                    };
                    readonly contacts?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly user_id?: string;
                        readonly profile?: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly name?: string;
                        };
                    }[];
                    readonly messages?: readonly ({
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "text";
                        readonly text: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly body: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "image";
                        readonly image: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "video";
                        readonly video: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "audio";
                        readonly audio: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "document";
                        readonly document: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "sticker";
                        readonly sticker: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "location";
                        readonly location: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly latitude: number;
                            readonly longitude: number;
                            readonly name?: string;
                            readonly address?: string;
                            readonly url?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "contacts";
                        readonly contacts: readonly import("effect/Schema").Json[];
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "interactive";
                        readonly interactive: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "button_reply";
                            readonly button_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly id?: string;
                                readonly title?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "list_reply";
                            readonly list_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly id?: string;
                                readonly title?: string;
                                readonly description?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "nfm_reply";
                            readonly nfm_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly name?: string;
                                readonly body?: string;
                                readonly response_json?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "button";
                        readonly button: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly text?: string;
                            readonly payload?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "order";
                        readonly order: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly catalog_id?: string;
                            readonly text?: string;
                            readonly product_items: readonly import("effect/Schema").Json[];
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "reaction";
                        readonly reaction: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly message_id?: string;
                            readonly emoji?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "edit";
                        readonly edit: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly original_message_id?: string;
                            readonly message?: import("effect/Schema").Json;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "revoke";
                        readonly revoke: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly original_message_id?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "system";
                        readonly system: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type?: string;
                            readonly body?: string;
                            readonly wa_id?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "request_welcome";
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "unsupported";
                        readonly errors?: import("effect/Schema").Json;
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type?: string;
                    })[];
                    readonly statuses?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly status?: string;
                        readonly timestamp?: string;
                        readonly recipient_id?: string;
                        readonly recipient_user_id?: string;
                        readonly errors?: import("effect/Schema").Json;
                        readonly conversation?: import("effect/Schema").Json;
                        readonly pricing?: import("effect/Schema").Json;
                    }[];
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: "calls";
                readonly value: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly metadata?: {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly display_phone_number?: string;
                        readonly phone_number_id?: string;
                    };
                    readonly contacts?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly user_id?: string;
                        readonly profile?: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly name?: string;
                        };
                    }[];
                    readonly calls?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly event?: string;
                        readonly direction?: string;
                        readonly status?: string;
                        readonly duration?: number;
                    }[];
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: "user_preferences";
                readonly value: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly metadata?: {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly display_phone_number?: string;
                        readonly phone_number_id?: string;
                    };
                    readonly contacts?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly user_id?: string;
                        readonly profile?: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly name?: string;
                        };
                    }[];
                    readonly user_preferences?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly category?: string;
                        readonly value?: string;
                        readonly detail?: string;
                    }[];
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: "smb_message_echoes";
                readonly value: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly metadata?: {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly display_phone_number?: string;
                        readonly phone_number_id?: string;
                    };
                    readonly contacts?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly user_id?: string;
                        readonly profile?: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly name?: string;
                        };
                    }[];
                    readonly message_echoes?: readonly ({
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "text";
                        readonly text: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly body: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "image";
                        readonly image: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "video";
                        readonly video: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "audio";
                        readonly audio: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "document";
                        readonly document: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "sticker";
                        readonly sticker: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "location";
                        readonly location: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly latitude: number;
                            readonly longitude: number;
                            readonly name?: string;
                            readonly address?: string;
                            readonly url?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "contacts";
                        readonly contacts: readonly import("effect/Schema").Json[];
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "interactive";
                        readonly interactive: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "button_reply";
                            readonly button_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly id?: string;
                                readonly title?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "list_reply";
                            readonly list_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly id?: string;
                                readonly title?: string;
                                readonly description?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "nfm_reply";
                            readonly nfm_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly name?: string;
                                readonly body?: string;
                                readonly response_json?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "button";
                        readonly button: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly text?: string;
                            readonly payload?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "order";
                        readonly order: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly catalog_id?: string;
                            readonly text?: string;
                            readonly product_items: readonly import("effect/Schema").Json[];
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "reaction";
                        readonly reaction: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly message_id?: string;
                            readonly emoji?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "edit";
                        readonly edit: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly original_message_id?: string;
                            readonly message?: import("effect/Schema").Json;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "revoke";
                        readonly revoke: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly original_message_id?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "system";
                        readonly system: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type?: string;
                            readonly body?: string;
                            readonly wa_id?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "request_welcome";
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "unsupported";
                        readonly errors?: import("effect/Schema").Json;
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type?: string;
                    })[];
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: string;
                readonly value?: import("effect/Schema").Json;
            })[];
        }[];
    }, import("effect/Schema").Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: Received) => Effect.Effect<Received["evidence"]>;
    verify: (received: Received, now: import("@redthread/model").Instant) => Effect.Effect<void, import("@redthread/channel").BadSignature>;
    handshake?: (received: Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: Received) => Effect.Effect<import("effect/Schema").Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly object: "whatsapp_business_account";
        readonly entry: readonly {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly time?: number;
            readonly changes: readonly ({
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: "messages";
                readonly value: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly metadata?: {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly display_phone_number?: string;
                        readonly phone_number_id?: string;
                    };
                    readonly contacts?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly user_id?: string;
                        readonly profile?: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly name?: string;
                        };
                    }[];
                    readonly messages?: readonly ({
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "text";
                        readonly text: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly body: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "image";
                        readonly image: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "video";
                        readonly video: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "audio";
                        readonly audio: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "document";
                        readonly document: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "sticker";
                        readonly sticker: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "location";
                        readonly location: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly latitude: number;
                            readonly longitude: number;
                            readonly name?: string;
                            readonly address?: string;
                            readonly url?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "contacts";
                        readonly contacts: readonly import("effect/Schema").Json[];
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "interactive";
                        readonly interactive: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "button_reply";
                            readonly button_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly id?: string;
                                readonly title?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "list_reply";
                            readonly list_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly id?: string;
                                readonly title?: string;
                                readonly description?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "nfm_reply";
                            readonly nfm_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly name?: string;
                                readonly body?: string;
                                readonly response_json?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "button";
                        readonly button: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly text?: string;
                            readonly payload?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "order";
                        readonly order: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly catalog_id?: string;
                            readonly text?: string;
                            readonly product_items: readonly import("effect/Schema").Json[];
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "reaction";
                        readonly reaction: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly message_id?: string;
                            readonly emoji?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "edit";
                        readonly edit: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly original_message_id?: string;
                            readonly message?: import("effect/Schema").Json;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "revoke";
                        readonly revoke: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly original_message_id?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "system";
                        readonly system: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type?: string;
                            readonly body?: string;
                            readonly wa_id?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "request_welcome";
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "unsupported";
                        readonly errors?: import("effect/Schema").Json;
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type?: string;
                    })[];
                    readonly statuses?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly status?: string;
                        readonly timestamp?: string;
                        readonly recipient_id?: string;
                        readonly recipient_user_id?: string;
                        readonly errors?: import("effect/Schema").Json;
                        readonly conversation?: import("effect/Schema").Json;
                        readonly pricing?: import("effect/Schema").Json;
                    }[];
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: "calls";
                readonly value: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly metadata?: {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly display_phone_number?: string;
                        readonly phone_number_id?: string;
                    };
                    readonly contacts?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly user_id?: string;
                        readonly profile?: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly name?: string;
                        };
                    }[];
                    readonly calls?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly event?: string;
                        readonly direction?: string;
                        readonly status?: string;
                        readonly duration?: number;
                    }[];
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: "user_preferences";
                readonly value: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly metadata?: {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly display_phone_number?: string;
                        readonly phone_number_id?: string;
                    };
                    readonly contacts?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly user_id?: string;
                        readonly profile?: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly name?: string;
                        };
                    }[];
                    readonly user_preferences?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly category?: string;
                        readonly value?: string;
                        readonly detail?: string;
                    }[];
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: "smb_message_echoes";
                readonly value: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly metadata?: {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly display_phone_number?: string;
                        readonly phone_number_id?: string;
                    };
                    readonly contacts?: readonly {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly wa_id?: string;
                        readonly user_id?: string;
                        readonly profile?: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly name?: string;
                        };
                    }[];
                    readonly message_echoes?: readonly ({
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "text";
                        readonly text: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly body: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "image";
                        readonly image: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "video";
                        readonly video: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "audio";
                        readonly audio: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "document";
                        readonly document: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "sticker";
                        readonly sticker: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly id?: string;
                            readonly url?: string;
                            readonly link?: string;
                            readonly mime_type?: string;
                            readonly sha256?: string;
                            readonly caption?: string;
                            readonly filename?: string;
                            readonly voice?: boolean;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "location";
                        readonly location: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly latitude: number;
                            readonly longitude: number;
                            readonly name?: string;
                            readonly address?: string;
                            readonly url?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "contacts";
                        readonly contacts: readonly import("effect/Schema").Json[];
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "interactive";
                        readonly interactive: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "button_reply";
                            readonly button_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly id?: string;
                                readonly title?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "list_reply";
                            readonly list_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly id?: string;
                                readonly title?: string;
                                readonly description?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: "nfm_reply";
                            readonly nfm_reply: {
                                readonly [x: string]: import("effect/Schema").Json;
                                readonly name?: string;
                                readonly body?: string;
                                readonly response_json?: string;
                            };
                        } | {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "button";
                        readonly button: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly text?: string;
                            readonly payload?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "order";
                        readonly order: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly catalog_id?: string;
                            readonly text?: string;
                            readonly product_items: readonly import("effect/Schema").Json[];
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "reaction";
                        readonly reaction: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly message_id?: string;
                            readonly emoji?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "edit";
                        readonly edit: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly original_message_id?: string;
                            readonly message?: import("effect/Schema").Json;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "revoke";
                        readonly revoke: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly original_message_id?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "system";
                        readonly system: {
                            readonly [x: string]: import("effect/Schema").Json;
                            readonly type?: string;
                            readonly body?: string;
                            readonly wa_id?: string;
                        };
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "request_welcome";
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type: "unsupported";
                        readonly errors?: import("effect/Schema").Json;
                    } | {
                        readonly [x: string]: import("effect/Schema").Json;
                        readonly id?: string;
                        readonly from?: string;
                        readonly from_user_id?: string;
                        readonly to?: string;
                        readonly timestamp?: string;
                        readonly context?: import("effect/Schema").Json;
                        readonly referral?: import("effect/Schema").Json;
                        readonly type?: string;
                    })[];
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly field: string;
                readonly value?: import("effect/Schema").Json;
            })[];
        }[];
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, import("@redthread/channel").SendError>;
    send: (request: OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, import("@redthread/channel").SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    media: (args_0: {
        readonly ref: string;
        readonly mediaType?: string;
        readonly filename?: string;
        readonly size?: number;
        readonly checksum?: string;
    }, maxBytes?: any) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError, never>;
    mediaLifetime: number;
}, never, HttpClient.HttpClient>;

// Markup.d.ts
export interface Markup {
    readonly around: Readonly<Record<string, readonly [
        before: string,
        after: string
    ]>>;
    readonly link: (href: string, words: string) => string;
    readonly escape: (words: string) => string;
}
export declare const inMarkup: (html: string, { around, escape, link }: Markup) => string;

// TelegramWire.d.ts
import { Schema } from "effect";
export declare const TelegramConfig: Schema.Struct<{
    readonly secretTokens: Schema.$Array<Schema.NonEmptyString>;
    readonly bot: Schema.optionalKey<Schema.NonEmptyString>;
    readonly poll: Schema.optionalKey<Schema.Boolean>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly token: Schema.NonEmptyString;
        readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type TelegramConfig = typeof TelegramConfig.Type;
export declare const TelegramWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly update_id: Schema.Int;
    } & {
        message: Schema.Union<readonly [
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly text: Schema.String;
                readonly entities: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly photo: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly document: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly voice: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly sticker: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly location: Schema.StructWithRest<Schema.Struct<{
                    readonly latitude: Schema.Finite;
                    readonly longitude: Schema.Finite;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly contact: Schema.StructWithRest<Schema.Struct<{
                    readonly phone_number: Schema.String;
                    readonly first_name: Schema.String;
                    readonly user_id: Schema.optionalKey<Schema.Int>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                message_id: Schema.Int;
                date: Schema.Int;
                chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                edit_date: Schema.optionalKey<Schema.Int>;
                caption: Schema.optionalKey<Schema.String>;
                reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly update_id: Schema.Int;
    } & {
        edited_message: Schema.Union<readonly [
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly text: Schema.String;
                readonly entities: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly photo: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly document: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly voice: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly sticker: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly location: Schema.StructWithRest<Schema.Struct<{
                    readonly latitude: Schema.Finite;
                    readonly longitude: Schema.Finite;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly contact: Schema.StructWithRest<Schema.Struct<{
                    readonly phone_number: Schema.String;
                    readonly first_name: Schema.String;
                    readonly user_id: Schema.optionalKey<Schema.Int>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                message_id: Schema.Int;
                date: Schema.Int;
                chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                edit_date: Schema.optionalKey<Schema.Int>;
                caption: Schema.optionalKey<Schema.String>;
                reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly update_id: Schema.Int;
    } & {
        business_message: Schema.Union<readonly [
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly text: Schema.String;
                readonly entities: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly photo: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly document: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly voice: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly sticker: Schema.StructWithRest<Schema.Struct<{
                    readonly file_id: Schema.String;
                    readonly file_unique_id: Schema.optionalKey<Schema.String>;
                    readonly file_size: Schema.optionalKey<Schema.Int>;
                    readonly mime_type: Schema.optionalKey<Schema.String>;
                    readonly file_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly location: Schema.StructWithRest<Schema.Struct<{
                    readonly latitude: Schema.Finite;
                    readonly longitude: Schema.Finite;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly message_id: Schema.Int;
                readonly date: Schema.Int;
                readonly chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly edit_date: Schema.optionalKey<Schema.Int>;
                readonly caption: Schema.optionalKey<Schema.String>;
                readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                readonly contact: Schema.StructWithRest<Schema.Struct<{
                    readonly phone_number: Schema.String;
                    readonly first_name: Schema.String;
                    readonly user_id: Schema.optionalKey<Schema.Int>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                message_id: Schema.Int;
                date: Schema.Int;
                chat: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly type: Schema.Literals<readonly [
                        "private",
                        "group",
                        "supergroup",
                        "channel"
                    ]>;
                    readonly title: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly first_name: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                edit_date: Schema.optionalKey<Schema.Int>;
                caption: Schema.optionalKey<Schema.String>;
                reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly update_id: Schema.Int;
    } & {
        message_reaction: Schema.StructWithRest<Schema.Struct<{
            readonly chat: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.Int;
                readonly type: Schema.Literals<readonly [
                    "private",
                    "group",
                    "supergroup",
                    "channel"
                ]>;
                readonly title: Schema.optionalKey<Schema.String>;
                readonly username: Schema.optionalKey<Schema.String>;
                readonly first_name: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly message_id: Schema.Int;
            readonly user: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.Int;
                readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                readonly first_name: Schema.String;
                readonly last_name: Schema.optionalKey<Schema.String>;
                readonly username: Schema.optionalKey<Schema.String>;
                readonly language_code: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly date: Schema.Int;
            readonly old_reaction: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "emoji",
                    "custom_emoji",
                    "paid"
                ]>;
                readonly emoji: Schema.optionalKey<Schema.String>;
                readonly custom_emoji_id: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly new_reaction: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "emoji",
                    "custom_emoji",
                    "paid"
                ]>;
                readonly emoji: Schema.optionalKey<Schema.String>;
                readonly custom_emoji_id: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly update_id: Schema.Int;
    } & {
        callback_query: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly from: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.Int;
                readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                readonly first_name: Schema.String;
                readonly last_name: Schema.optionalKey<Schema.String>;
                readonly username: Schema.optionalKey<Schema.String>;
                readonly language_code: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly message: Schema.optionalKey<Schema.Union<readonly [
                Schema.StructWithRest<Schema.Struct<{
                    readonly message_id: Schema.Int;
                    readonly date: Schema.Int;
                    readonly chat: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly type: Schema.Literals<readonly [
                            "private",
                            "group",
                            "supergroup",
                            "channel"
                        ]>;
                        readonly title: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly first_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                        readonly first_name: Schema.String;
                        readonly last_name: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly language_code: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    readonly edit_date: Schema.optionalKey<Schema.Int>;
                    readonly caption: Schema.optionalKey<Schema.String>;
                    readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly text: Schema.String;
                    readonly entities: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly message_id: Schema.Int;
                    readonly date: Schema.Int;
                    readonly chat: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly type: Schema.Literals<readonly [
                            "private",
                            "group",
                            "supergroup",
                            "channel"
                        ]>;
                        readonly title: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly first_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                        readonly first_name: Schema.String;
                        readonly last_name: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly language_code: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    readonly edit_date: Schema.optionalKey<Schema.Int>;
                    readonly caption: Schema.optionalKey<Schema.String>;
                    readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly photo: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                        readonly file_id: Schema.String;
                        readonly file_unique_id: Schema.optionalKey<Schema.String>;
                        readonly file_size: Schema.optionalKey<Schema.Int>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly file_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly message_id: Schema.Int;
                    readonly date: Schema.Int;
                    readonly chat: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly type: Schema.Literals<readonly [
                            "private",
                            "group",
                            "supergroup",
                            "channel"
                        ]>;
                        readonly title: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly first_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                        readonly first_name: Schema.String;
                        readonly last_name: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly language_code: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    readonly edit_date: Schema.optionalKey<Schema.Int>;
                    readonly caption: Schema.optionalKey<Schema.String>;
                    readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly document: Schema.StructWithRest<Schema.Struct<{
                        readonly file_id: Schema.String;
                        readonly file_unique_id: Schema.optionalKey<Schema.String>;
                        readonly file_size: Schema.optionalKey<Schema.Int>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly file_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly message_id: Schema.Int;
                    readonly date: Schema.Int;
                    readonly chat: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly type: Schema.Literals<readonly [
                            "private",
                            "group",
                            "supergroup",
                            "channel"
                        ]>;
                        readonly title: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly first_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                        readonly first_name: Schema.String;
                        readonly last_name: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly language_code: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    readonly edit_date: Schema.optionalKey<Schema.Int>;
                    readonly caption: Schema.optionalKey<Schema.String>;
                    readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly voice: Schema.StructWithRest<Schema.Struct<{
                        readonly file_id: Schema.String;
                        readonly file_unique_id: Schema.optionalKey<Schema.String>;
                        readonly file_size: Schema.optionalKey<Schema.Int>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly file_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly message_id: Schema.Int;
                    readonly date: Schema.Int;
                    readonly chat: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly type: Schema.Literals<readonly [
                            "private",
                            "group",
                            "supergroup",
                            "channel"
                        ]>;
                        readonly title: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly first_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                        readonly first_name: Schema.String;
                        readonly last_name: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly language_code: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    readonly edit_date: Schema.optionalKey<Schema.Int>;
                    readonly caption: Schema.optionalKey<Schema.String>;
                    readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly sticker: Schema.StructWithRest<Schema.Struct<{
                        readonly file_id: Schema.String;
                        readonly file_unique_id: Schema.optionalKey<Schema.String>;
                        readonly file_size: Schema.optionalKey<Schema.Int>;
                        readonly mime_type: Schema.optionalKey<Schema.String>;
                        readonly file_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly message_id: Schema.Int;
                    readonly date: Schema.Int;
                    readonly chat: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly type: Schema.Literals<readonly [
                            "private",
                            "group",
                            "supergroup",
                            "channel"
                        ]>;
                        readonly title: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly first_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                        readonly first_name: Schema.String;
                        readonly last_name: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly language_code: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    readonly edit_date: Schema.optionalKey<Schema.Int>;
                    readonly caption: Schema.optionalKey<Schema.String>;
                    readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly location: Schema.StructWithRest<Schema.Struct<{
                        readonly latitude: Schema.Finite;
                        readonly longitude: Schema.Finite;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    readonly message_id: Schema.Int;
                    readonly date: Schema.Int;
                    readonly chat: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly type: Schema.Literals<readonly [
                            "private",
                            "group",
                            "supergroup",
                            "channel"
                        ]>;
                        readonly title: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly first_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                        readonly first_name: Schema.String;
                        readonly last_name: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly language_code: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    readonly edit_date: Schema.optionalKey<Schema.Int>;
                    readonly caption: Schema.optionalKey<Schema.String>;
                    readonly reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                    readonly contact: Schema.StructWithRest<Schema.Struct<{
                        readonly phone_number: Schema.String;
                        readonly first_name: Schema.String;
                        readonly user_id: Schema.optionalKey<Schema.Int>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>,
                Schema.StructWithRest<Schema.Struct<{
                    message_id: Schema.Int;
                    date: Schema.Int;
                    chat: Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly type: Schema.Literals<readonly [
                            "private",
                            "group",
                            "supergroup",
                            "channel"
                        ]>;
                        readonly title: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly first_name: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.Int;
                        readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                        readonly first_name: Schema.String;
                        readonly last_name: Schema.optionalKey<Schema.String>;
                        readonly username: Schema.optionalKey<Schema.String>;
                        readonly language_code: Schema.optionalKey<Schema.String>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    edit_date: Schema.optionalKey<Schema.Int>;
                    caption: Schema.optionalKey<Schema.String>;
                    reply_to_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>
            ]>>;
            readonly data: Schema.optionalKey<Schema.String>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly update_id: Schema.Int;
    } & {
        my_chat_member: Schema.StructWithRest<Schema.Struct<{
            readonly chat: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.Int;
                readonly type: Schema.Literals<readonly [
                    "private",
                    "group",
                    "supergroup",
                    "channel"
                ]>;
                readonly title: Schema.optionalKey<Schema.String>;
                readonly username: Schema.optionalKey<Schema.String>;
                readonly first_name: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly from: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.Int;
                readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                readonly first_name: Schema.String;
                readonly last_name: Schema.optionalKey<Schema.String>;
                readonly username: Schema.optionalKey<Schema.String>;
                readonly language_code: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly date: Schema.Int;
            readonly old_chat_member: Schema.StructWithRest<Schema.Struct<{
                readonly status: Schema.Literals<readonly [
                    "creator",
                    "administrator",
                    "member",
                    "restricted",
                    "left",
                    "kicked"
                ]>;
                readonly user: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly new_chat_member: Schema.StructWithRest<Schema.Struct<{
                readonly status: Schema.Literals<readonly [
                    "creator",
                    "administrator",
                    "member",
                    "restricted",
                    "left",
                    "kicked"
                ]>;
                readonly user: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly update_id: Schema.Int;
    } & {
        chat_member: Schema.StructWithRest<Schema.Struct<{
            readonly chat: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.Int;
                readonly type: Schema.Literals<readonly [
                    "private",
                    "group",
                    "supergroup",
                    "channel"
                ]>;
                readonly title: Schema.optionalKey<Schema.String>;
                readonly username: Schema.optionalKey<Schema.String>;
                readonly first_name: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly from: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.Int;
                readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                readonly first_name: Schema.String;
                readonly last_name: Schema.optionalKey<Schema.String>;
                readonly username: Schema.optionalKey<Schema.String>;
                readonly language_code: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly date: Schema.Int;
            readonly old_chat_member: Schema.StructWithRest<Schema.Struct<{
                readonly status: Schema.Literals<readonly [
                    "creator",
                    "administrator",
                    "member",
                    "restricted",
                    "left",
                    "kicked"
                ]>;
                readonly user: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly new_chat_member: Schema.StructWithRest<Schema.Struct<{
                readonly status: Schema.Literals<readonly [
                    "creator",
                    "administrator",
                    "member",
                    "restricted",
                    "left",
                    "kicked"
                ]>;
                readonly user: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.Int;
                    readonly is_bot: Schema.optionalKey<Schema.Boolean>;
                    readonly first_name: Schema.String;
                    readonly last_name: Schema.optionalKey<Schema.String>;
                    readonly username: Schema.optionalKey<Schema.String>;
                    readonly language_code: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly update_id: Schema.Int;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type TelegramWire = typeof TelegramWire.Type;

// TelegramPeople.d.ts
import type { Place, Received } from "@redthread/channel";
import { ConversationId, type Identifier, type Participant } from "@redthread/model";
import type { TelegramConfig } from "./TelegramWire.ts";
export declare const telegramId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export interface TelegramScene {
    readonly config: TelegramConfig;
    readonly received: Received;
    readonly number: Place;
}
export declare const botOf: ({ config }: TelegramScene) => string | undefined;
export declare const userOf: (place: Place) => ReadonlyArray<Identifier>;
export declare const chatAsParticipant: (chat: Place, role: Participant["role"]) => ReadonlyArray<Participant>;
export declare const asParticipant: (identifiers: ReadonlyArray<Identifier>, role: Participant["role"]) => ReadonlyArray<Participant>;
export declare const privateCustomer: (chat: Place) => ReadonlyArray<Identifier>;
export declare const messageRef: (chat: Place, id: Place) => string | undefined;
export declare const conversationIn: (scene: TelegramScene, chat: Place, topic?: Place) => {
    readonly conversation?: ConversationId;
};
export declare const withBot: (scene: TelegramScene, ...parts: ReadonlyArray<string>) => ReadonlyArray<string>;
export declare const telegramShared: {
    readonly adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
    readonly channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
    readonly revision: 0;
    readonly others: readonly [
    ];
    readonly signals: readonly [
    ];
};
export declare const carryChat: (chat: Place) => void;

// TelegramContent.d.ts
import type { Place } from "@redthread/channel";
import type { Content } from "@redthread/model";
type Part = typeof Content.Type;
export declare const telegramContent: (message: Place) => ReadonlyArray<Part> | undefined;
export {};

// TelegramMessages.d.ts
import { type Draft, type Place } from "@redthread/channel";
import { type TelegramScene } from "./TelegramPeople.ts";
export declare const decimalAmount: (minor: number, currency: string) => string;
export declare const telegramMessage: (scene: TelegramScene, place: Place, kind: string) => ReadonlyArray<Draft>;
export declare const callbackDraft: (scene: TelegramScene, place: Place) => Draft;
export declare const isReachable: (status: string) => boolean | undefined;

// TelegramUpdates.d.ts
import { type Malformed, type Place, type Received } from "@redthread/channel";
import type { ChannelEvent } from "@redthread/model";
import { Result } from "effect";
import type { TelegramConfig } from "./TelegramWire.ts";
export declare const telegramKinds: ReadonlyArray<string>;
export declare const isTelegram: (place: Place) => boolean;
export declare const telegramEvents: (config: TelegramConfig, received: Received) => Result.Result<ReadonlyArray<ChannelEvent>, Malformed>;

// TelegramRendering.d.ts
import { type Capabilities, type Destination, type OutboundMessage, type Rendered, type SendError } from "@redthread/channel";
import { Result } from "effect";
import type { TelegramConfig } from "./TelegramWire.ts";
export declare const telegramCapabilities: Capabilities;
export declare const renderTelegram: (config: TelegramConfig, message: OutboundMessage, destination: Destination) => Result.Result<Rendered, SendError>;

// Telegram.d.ts
import { BadSignature, type ChannelAdapter, FetchError, type OutboundRequest, type Received, type SendError } from "@redthread/channel";
import type { MediaRef } from "@redthread/model";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { TelegramConfig, TelegramWire } from "./TelegramWire.ts";
export declare const telegramBot: (config: TelegramConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<TelegramConfig, TelegramWire>;
export declare const makeTelegramBot: (config: {
    readonly secretTokens: readonly string[];
    readonly bot?: string;
    readonly poll?: boolean;
    readonly sender?: {
        readonly token: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: import("effect/Schema").Codec<{
        readonly secretTokens: readonly string[];
        readonly bot?: string;
        readonly poll?: boolean;
        readonly sender?: {
            readonly token: string;
            readonly origin?: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: import("effect/Schema").Codec<{
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly message: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly text: string;
            readonly entities?: import("effect/Schema").Json;
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly photo: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            }[];
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly document: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly voice: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly sticker: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly location: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly latitude: number;
                readonly longitude: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly contact: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly phone_number: string;
                readonly first_name: string;
                readonly user_id?: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly edited_message: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly text: string;
            readonly entities?: import("effect/Schema").Json;
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly photo: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            }[];
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly document: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly voice: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly sticker: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly location: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly latitude: number;
                readonly longitude: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly contact: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly phone_number: string;
                readonly first_name: string;
                readonly user_id?: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly business_message: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly text: string;
            readonly entities?: import("effect/Schema").Json;
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly photo: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            }[];
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly document: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly voice: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly sticker: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly location: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly latitude: number;
                readonly longitude: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly contact: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly phone_number: string;
                readonly first_name: string;
                readonly user_id?: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly message_reaction: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly message_id: number;
            readonly user?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly date: number;
            readonly old_reaction: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "custom_emoji" | "emoji" | "paid";
                readonly emoji?: string;
                readonly custom_emoji_id?: string;
            }[];
            readonly new_reaction: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "custom_emoji" | "emoji" | "paid";
                readonly emoji?: string;
                readonly custom_emoji_id?: string;
            }[];
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly callback_query: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly from: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly message?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly text: string;
                readonly entities?: import("effect/Schema").Json;
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly photo: readonly {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly file_id: string;
                    readonly file_unique_id?: string;
                    readonly file_size?: number;
                    readonly mime_type?: string;
                    readonly file_name?: string;
                }[];
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly document: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly file_id: string;
                    readonly file_unique_id?: string;
                    readonly file_size?: number;
                    readonly mime_type?: string;
                    readonly file_name?: string;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly voice: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly file_id: string;
                    readonly file_unique_id?: string;
                    readonly file_size?: number;
                    readonly mime_type?: string;
                    readonly file_name?: string;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly sticker: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly file_id: string;
                    readonly file_unique_id?: string;
                    readonly file_size?: number;
                    readonly mime_type?: string;
                    readonly file_name?: string;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly location: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly latitude: number;
                    readonly longitude: number;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly contact: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly phone_number: string;
                    readonly first_name: string;
                    readonly user_id?: number;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
            };
            readonly data?: string;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly my_chat_member: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly date: number;
            readonly old_chat_member: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly status: "administrator" | "creator" | "kicked" | "left" | "member" | "restricted";
                readonly user: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
            };
            readonly new_chat_member: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly status: "administrator" | "creator" | "kicked" | "left" | "member" | "restricted";
                readonly user: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
            };
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly chat_member: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly date: number;
            readonly old_chat_member: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly status: "administrator" | "creator" | "kicked" | "left" | "member" | "restricted";
                readonly user: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
            };
            readonly new_chat_member: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly status: "administrator" | "creator" | "kicked" | "left" | "member" | "restricted";
                readonly user: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
            };
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
    }, import("effect/Schema").Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: Received) => Effect.Effect<Received["evidence"]>;
    verify: (received: Received, now: import("@redthread/model").Instant) => Effect.Effect<void, BadSignature>;
    handshake?: (received: Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: Received) => Effect.Effect<import("effect/Schema").Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly message: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly text: string;
            readonly entities?: import("effect/Schema").Json;
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly photo: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            }[];
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly document: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly voice: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly sticker: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly location: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly latitude: number;
                readonly longitude: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly contact: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly phone_number: string;
                readonly first_name: string;
                readonly user_id?: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly edited_message: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly text: string;
            readonly entities?: import("effect/Schema").Json;
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly photo: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            }[];
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly document: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly voice: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly sticker: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly location: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly latitude: number;
                readonly longitude: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly contact: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly phone_number: string;
                readonly first_name: string;
                readonly user_id?: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly business_message: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly text: string;
            readonly entities?: import("effect/Schema").Json;
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly photo: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            }[];
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly document: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly voice: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly sticker: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly file_id: string;
                readonly file_unique_id?: string;
                readonly file_size?: number;
                readonly mime_type?: string;
                readonly file_name?: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly location: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly latitude: number;
                readonly longitude: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
            readonly contact: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly phone_number: string;
                readonly first_name: string;
                readonly user_id?: number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly message_id: number;
            readonly date: number;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly edit_date?: number;
            readonly caption?: string;
            readonly reply_to_message?: import("effect/Schema").Json;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly message_reaction: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly message_id: number;
            readonly user?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly date: number;
            readonly old_reaction: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "custom_emoji" | "emoji" | "paid";
                readonly emoji?: string;
                readonly custom_emoji_id?: string;
            }[];
            readonly new_reaction: readonly {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "custom_emoji" | "emoji" | "paid";
                readonly emoji?: string;
                readonly custom_emoji_id?: string;
            }[];
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly callback_query: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly from: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly message?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly text: string;
                readonly entities?: import("effect/Schema").Json;
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly photo: readonly {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly file_id: string;
                    readonly file_unique_id?: string;
                    readonly file_size?: number;
                    readonly mime_type?: string;
                    readonly file_name?: string;
                }[];
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly document: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly file_id: string;
                    readonly file_unique_id?: string;
                    readonly file_size?: number;
                    readonly mime_type?: string;
                    readonly file_name?: string;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly voice: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly file_id: string;
                    readonly file_unique_id?: string;
                    readonly file_size?: number;
                    readonly mime_type?: string;
                    readonly file_name?: string;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly sticker: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly file_id: string;
                    readonly file_unique_id?: string;
                    readonly file_size?: number;
                    readonly mime_type?: string;
                    readonly file_name?: string;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly location: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly latitude: number;
                    readonly longitude: number;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
                readonly contact: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly phone_number: string;
                    readonly first_name: string;
                    readonly user_id?: number;
                };
            } | {
                readonly [x: string]: import("effect/Schema").Json;
                readonly message_id: number;
                readonly date: number;
                readonly chat: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly type: "channel" | "group" | "private" | "supergroup";
                    readonly title?: string;
                    readonly username?: string;
                    readonly first_name?: string;
                };
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
                readonly edit_date?: number;
                readonly caption?: string;
                readonly reply_to_message?: import("effect/Schema").Json;
            };
            readonly data?: string;
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly my_chat_member: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly date: number;
            readonly old_chat_member: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly status: "administrator" | "creator" | "kicked" | "left" | "member" | "restricted";
                readonly user: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
            };
            readonly new_chat_member: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly status: "administrator" | "creator" | "kicked" | "left" | "member" | "restricted";
                readonly user: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
            };
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
        readonly chat_member: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly chat: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly type: "channel" | "group" | "private" | "supergroup";
                readonly title?: string;
                readonly username?: string;
                readonly first_name?: string;
            };
            readonly from: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: number;
                readonly is_bot?: boolean;
                readonly first_name: string;
                readonly last_name?: string;
                readonly username?: string;
                readonly language_code?: string;
            };
            readonly date: number;
            readonly old_chat_member: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly status: "administrator" | "creator" | "kicked" | "left" | "member" | "restricted";
                readonly user: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
            };
            readonly new_chat_member: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly status: "administrator" | "creator" | "kicked" | "left" | "member" | "restricted";
                readonly user: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id: number;
                    readonly is_bot?: boolean;
                    readonly first_name: string;
                    readonly last_name?: string;
                    readonly username?: string;
                    readonly language_code?: string;
                };
            };
        };
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly update_id: number;
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, SendError>;
    send: (request: OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, FetchError>;
    pull?: ((cursor: string | undefined) => Effect.Effect<{
        deliveries: {
            name: string;
            headers: {
                "x-telegram-bot-api-secret-token"?: never;
            } | {
                "x-telegram-bot-api-secret-token": string;
            };
            body: Uint8Array<ArrayBuffer>;
        }[];
        cursor: string;
    }, FetchError, never>) | ((cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, FetchError>);
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, FetchError, never>;
    mediaLifetime?: number;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    media: (args_0: {
        readonly ref: string;
        readonly mediaType?: string;
        readonly filename?: string;
        readonly size?: number;
        readonly checksum?: string;
    }, maxBytes?: any) => Effect.Effect<{
        bytes: Uint8Array<ArrayBufferLike>;
    }, FetchError, never>;
}, never, HttpClient.HttpClient>;

// SlackWire.d.ts
import { Schema } from "effect";
export declare const SlackConfig: Schema.Struct<{
    readonly signingSecrets: Schema.$Array<Schema.NonEmptyString>;
    readonly maxAge: Schema.optionalKey<Schema.Int>;
    readonly own: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly token: Schema.NonEmptyString;
        readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type SlackConfig = typeof SlackConfig.Type;
export declare const SlackWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly type: Schema.Literal<"event_callback">;
        readonly team_id: Schema.optionalKey<Schema.String>;
        readonly api_app_id: Schema.optionalKey<Schema.String>;
        readonly event_id: Schema.optionalKey<Schema.String>;
        readonly event_time: Schema.optionalKey<Schema.Int>;
        readonly event: Schema.Union<readonly [
            Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "message",
                    "app_mention"
                ]>;
                readonly user: Schema.optionalKey<Schema.String>;
                readonly text: Schema.optionalKey<Schema.String>;
                readonly ts: Schema.String;
                readonly channel: Schema.String;
                readonly thread_ts: Schema.optionalKey<Schema.String>;
                readonly channel_type: Schema.optionalKey<Schema.String>;
                readonly event_ts: Schema.optionalKey<Schema.String>;
                readonly files: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.String>;
                    readonly name: Schema.optionalKey<Schema.String>;
                    readonly mimetype: Schema.optionalKey<Schema.String>;
                    readonly size: Schema.optionalKey<Schema.Int>;
                    readonly url_private: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>>;
                readonly blocks: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literal<"message">;
                readonly subtype: Schema.Literal<"message_changed">;
                readonly channel: Schema.String;
                readonly ts: Schema.String;
                readonly message: Schema.StructWithRest<Schema.Struct<{
                    readonly user: Schema.optionalKey<Schema.String>;
                    readonly text: Schema.optionalKey<Schema.String>;
                    readonly ts: Schema.String;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literal<"message">;
                readonly subtype: Schema.Literal<"message_deleted">;
                readonly channel: Schema.String;
                readonly ts: Schema.String;
                readonly deleted_ts: Schema.String;
                readonly previous_message: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literal<"message">;
                readonly subtype: Schema.Literal<"bot_message">;
                readonly channel: Schema.String;
                readonly ts: Schema.String;
                readonly bot_id: Schema.optionalKey<Schema.String>;
                readonly text: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "reaction_added",
                    "reaction_removed"
                ]>;
                readonly user: Schema.optionalKey<Schema.String>;
                readonly reaction: Schema.String;
                readonly item: Schema.StructWithRest<Schema.Struct<{
                    readonly type: Schema.Literal<"message">;
                    readonly channel: Schema.String;
                    readonly ts: Schema.String;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly event_ts: Schema.String;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>,
            Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "team_join",
                    "user_change"
                ]>;
                readonly user: Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.String;
                    readonly team_id: Schema.optionalKey<Schema.String>;
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
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.Struct<{
        readonly payload: Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.Literals<readonly [
                "block_actions",
                "view_submission",
                "view_closed",
                "message_action",
                "shortcut"
            ]>;
            readonly user: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly team_id: Schema.optionalKey<Schema.String>;
                readonly name: Schema.optionalKey<Schema.String>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly trigger_id: Schema.optionalKey<Schema.String>;
            readonly actions: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
            readonly view: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>,
    Schema.Struct<{
        readonly command: Schema.String;
        readonly team_id: Schema.String;
        readonly user_id: Schema.String;
        readonly user_name: Schema.String;
        readonly channel_id: Schema.String;
        readonly text: Schema.String;
        readonly trigger_id: Schema.String;
    }>
]>;
export type SlackWire = typeof SlackWire.Type;

// SlackPeople.d.ts
import { type Place, type Received } from "@redthread/channel";
import { ConversationId, type Identifier, type Participant } from "@redthread/model";
import type { SlackConfig } from "./SlackWire.ts";
export declare const slackId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const slackShared: typeof telegramShared;
export interface SlackScene {
    readonly config: SlackConfig;
    readonly received: Received;
    readonly envelope: Place;
}
export declare const workspaceOf: ({ envelope }: SlackScene, marks: Place["marks"]) => string | undefined;
export declare const slackUser: (scene: SlackScene, id: Place, team: Place | undefined) => ReadonlyArray<Identifier>;
export declare const slackPerson: (scene: SlackScene, person: Place) => ReadonlyArray<Identifier>;
export declare const slackUserOf: (scene: SlackScene, item: Place) => ReadonlyArray<Identifier>;
export declare const slackBot: (scene: SlackScene, item: Place, role: Participant["role"]) => ReadonlyArray<Participant>;
export declare const isOurs: ({ config, envelope }: SlackScene, item: Place) => boolean;
export declare const slackRef: (channel: Place, ts: Place) => string | undefined;
export declare const slackConversation: (scene: SlackScene, channel: string, thread: string | undefined, marks: Place["marks"]) => {
    readonly conversation?: ConversationId;
};
export declare const slackText: (written: string) => string;

// SlackMessages.d.ts
import { type Draft, type Place } from "@redthread/channel";
import { type SlackScene } from "./SlackPeople.ts";
export declare const slackNotice: (scene: SlackScene, place: Place, topic: string) => Draft;
export declare const slackMessage: (scene: SlackScene, place: Place) => ReadonlyArray<Draft>;
export declare const slackReaction: (scene: SlackScene, place: Place, isAdded: boolean) => Draft;

// SlackInteractions.d.ts
import { type Draft, type Place } from "@redthread/channel";
import { type SlackScene } from "./SlackPeople.ts";
export declare const interactionTypes: Set<string>;
export declare const slackInteraction: (scene: SlackScene, place: Place) => Draft;
export declare const slackCommand: (scene: SlackScene, place: Place) => Draft;

// SlackWebhook.d.ts
import { Malformed, type Place, type Received } from "@redthread/channel";
import type { ChannelEvent } from "@redthread/model";
import { Result, type Schema } from "effect";
import type { SlackConfig, SlackWire } from "./SlackWire.ts";
export declare const slackDocument: (received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const slackBytes: (wire: SlackWire) => Uint8Array;
export declare const isSlack: (place: Place) => boolean;
export declare const slackEvents: (config: SlackConfig, received: Received) => Result.Result<ReadonlyArray<ChannelEvent>, Malformed>;

// SlackRendering.d.ts
import { type Capabilities, type Destination, type OutboundMessage, type Rendered, type SendError } from "@redthread/channel";
import { Result } from "effect";
import type { SlackConfig } from "./SlackWire.ts";
export declare const slackCapabilities: Capabilities;
export declare const renderSlack: (config: SlackConfig, message: OutboundMessage, destination: Destination) => Result.Result<Rendered, SendError>;

// Slack.d.ts
import { BadSignature, type ChannelAdapter, type Destination, type Handshake, type OutboundRequest, type Received, type SendError, type Tried } from "@redthread/channel";
import type { Instant, MediaRef } from "@redthread/model";
import { Effect, type Schema } from "effect";
import { HttpClient } from "effect/http";
import { SlackConfig, SlackWire } from "./SlackWire.ts";
export declare const slack: (config: SlackConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<SlackConfig, SlackWire>;
export declare const makeSlack: (config: {
    readonly signingSecrets: readonly string[];
    readonly maxAge?: number;
    readonly own?: readonly string[];
    readonly sender?: {
        readonly token: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: Schema.Codec<{
        readonly signingSecrets: readonly string[];
        readonly maxAge?: number;
        readonly own?: readonly string[];
        readonly sender?: {
            readonly token: string;
            readonly origin?: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: Schema.Codec<{
        readonly [x: string]: Schema.Json;
        readonly type: "event_callback";
        readonly team_id?: string;
        readonly api_app_id?: string;
        readonly event_id?: string;
        readonly event_time?: number;
        readonly event: {
            readonly [x: string]: Schema.Json;
            readonly type: "app_mention" | "message";
            readonly user?: string;
            readonly text?: string;
            readonly ts: string;
            readonly channel: string;
            readonly thread_ts?: string;
            readonly channel_type?: string;
            readonly event_ts?: string;
            readonly files?: readonly {
                readonly [x: string]: Schema.Json;
                readonly id?: string;
                readonly name?: string;
                readonly mimetype?: string;
                readonly size?: number;
                readonly url_private?: string;
            }[];
            readonly blocks?: Schema.Json;
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "message";
            readonly subtype: "message_changed";
            readonly channel: string;
            readonly ts: string;
            readonly message: {
                readonly [x: string]: Schema.Json;
                readonly user?: string;
                readonly text?: string;
                readonly ts: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "message";
            readonly subtype: "message_deleted";
            readonly channel: string;
            readonly ts: string;
            readonly deleted_ts: string;
            readonly previous_message?: Schema.Json;
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "message";
            readonly subtype: "bot_message";
            readonly channel: string;
            readonly ts: string;
            readonly bot_id?: string;
            readonly text?: string;
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "reaction_added" | "reaction_removed";
            readonly user?: string;
            readonly reaction: string;
            readonly item: {
                readonly [x: string]: Schema.Json;
                readonly type: "message";
                readonly channel: string;
                readonly ts: string;
            };
            readonly event_ts: string;
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "team_join" | "user_change";
            readonly user: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
                readonly team_id?: string;
                readonly name?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: string;
        };
    } | {
        readonly payload: {
            readonly [x: string]: Schema.Json;
            readonly type: "block_actions" | "message_action" | "shortcut" | "view_closed" | "view_submission";
            readonly user: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
                readonly team_id?: string;
                readonly name?: string;
            };
            readonly trigger_id?: string;
            readonly actions?: Schema.Json;
            readonly view?: Schema.Json;
        };
    } | {
        readonly command: string;
        readonly team_id: string;
        readonly user_id: string;
        readonly user_name: string;
        readonly channel_id: string;
        readonly text: string;
        readonly trigger_id: string;
    }, Schema.Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: Received) => Effect.Effect<Received["evidence"]>;
    verify: (received: Received, now: Instant) => Effect.Effect<void, BadSignature>;
    handshake?: (received: Received) => Handshake | undefined;
    document: (received: Received) => Effect.Effect<Schema.Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: Schema.Json;
        readonly type: "event_callback";
        readonly team_id?: string;
        readonly api_app_id?: string;
        readonly event_id?: string;
        readonly event_time?: number;
        readonly event: {
            readonly [x: string]: Schema.Json;
            readonly type: "app_mention" | "message";
            readonly user?: string;
            readonly text?: string;
            readonly ts: string;
            readonly channel: string;
            readonly thread_ts?: string;
            readonly channel_type?: string;
            readonly event_ts?: string;
            readonly files?: readonly {
                readonly [x: string]: Schema.Json;
                readonly id?: string;
                readonly name?: string;
                readonly mimetype?: string;
                readonly size?: number;
                readonly url_private?: string;
            }[];
            readonly blocks?: Schema.Json;
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "message";
            readonly subtype: "message_changed";
            readonly channel: string;
            readonly ts: string;
            readonly message: {
                readonly [x: string]: Schema.Json;
                readonly user?: string;
                readonly text?: string;
                readonly ts: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "message";
            readonly subtype: "message_deleted";
            readonly channel: string;
            readonly ts: string;
            readonly deleted_ts: string;
            readonly previous_message?: Schema.Json;
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "message";
            readonly subtype: "bot_message";
            readonly channel: string;
            readonly ts: string;
            readonly bot_id?: string;
            readonly text?: string;
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "reaction_added" | "reaction_removed";
            readonly user?: string;
            readonly reaction: string;
            readonly item: {
                readonly [x: string]: Schema.Json;
                readonly type: "message";
                readonly channel: string;
                readonly ts: string;
            };
            readonly event_ts: string;
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: "team_join" | "user_change";
            readonly user: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
                readonly team_id?: string;
                readonly name?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly type: string;
        };
    } | {
        readonly payload: {
            readonly [x: string]: Schema.Json;
            readonly type: "block_actions" | "message_action" | "shortcut" | "view_closed" | "view_submission";
            readonly user: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
                readonly team_id?: string;
                readonly name?: string;
            };
            readonly trigger_id?: string;
            readonly actions?: Schema.Json;
            readonly view?: Schema.Json;
        };
    } | {
        readonly command: string;
        readonly team_id: string;
        readonly user_id: string;
        readonly user_name: string;
        readonly channel_id: string;
        readonly text: string;
        readonly trigger_id: string;
    }) => Uint8Array;
    capabilities: (destination: Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: Destination) => Effect.Effect<import("@redthread/channel").Rendered, SendError>;
    send: (request: OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, SendError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    lookUp: (key: string, _destination: {
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
    }, tried: Tried) => Effect.Effect<{
        externalKey: string;
    } | undefined, import("@redthread/channel").FetchError, never>;
    media: (args_0: {
        readonly ref: string;
        readonly mediaType?: string;
        readonly filename?: string;
        readonly size?: number;
        readonly checksum?: string;
    }, maxBytes?: number | undefined) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError, never>;
}, never, HttpClient.HttpClient>;

// MetaMessagingWire.d.ts
import { Schema } from "effect";
export declare const MetaMessagingConfig: Schema.Struct<{
    readonly appSecrets: Schema.$Array<Schema.NonEmptyString>;
    readonly verifyToken: Schema.optionalKey<Schema.NonEmptyString>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly account: Schema.NonEmptyString;
        readonly accessToken: Schema.NonEmptyString;
        readonly apiVersion: Schema.NonEmptyString;
        readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type MetaMessagingConfig = typeof MetaMessagingConfig.Type;
export declare const MetaMessagingItem: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly timestamp: Schema.Int;
        readonly message: Schema.StructWithRest<Schema.Struct<{
            readonly mid: Schema.String;
            readonly text: Schema.optionalKey<Schema.String>;
            readonly is_echo: Schema.optionalKey<Schema.Boolean>;
            readonly is_deleted: Schema.optionalKey<Schema.Boolean>;
            readonly attachments: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "image",
                    "video",
                    "audio",
                    "file",
                    "location",
                    "fallback",
                    "template",
                    "story_mention",
                    "share",
                    "ig_reel"
                ]>;
                readonly payload: Schema.StructWithRest<Schema.Struct<{
                    readonly url: Schema.optionalKey<Schema.String>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
            readonly quick_reply: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly payload: Schema.String;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly reply_to: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly timestamp: Schema.Int;
        readonly message_edit: Schema.StructWithRest<Schema.Struct<{
            readonly mid: Schema.String;
            readonly text: Schema.optionalKey<Schema.String>;
            readonly num_edit: Schema.optionalKey<Schema.Int>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly timestamp: Schema.Int;
        readonly reaction: Schema.StructWithRest<Schema.Struct<{
            readonly mid: Schema.String;
            readonly action: Schema.Literals<readonly [
                "react",
                "unreact"
            ]>;
            readonly emoji: Schema.optionalKey<Schema.String>;
            readonly reaction: Schema.optionalKey<Schema.String>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly timestamp: Schema.Int;
        readonly postback: Schema.StructWithRest<Schema.Struct<{
            readonly mid: Schema.optionalKey<Schema.String>;
            readonly title: Schema.optionalKey<Schema.String>;
            readonly payload: Schema.optionalKey<Schema.String>;
            readonly referral: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly timestamp: Schema.Int;
        readonly delivery: Schema.StructWithRest<Schema.Struct<{
            readonly mids: Schema.optionalKey<Schema.$Array<Schema.String>>;
            readonly watermark: Schema.Int;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly timestamp: Schema.Int;
        readonly read: Schema.StructWithRest<Schema.Struct<{
            readonly watermark: Schema.optionalKey<Schema.Int>;
            readonly mid: Schema.optionalKey<Schema.String>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly timestamp: Schema.Int;
        readonly referral: Schema.StructWithRest<Schema.Struct<{
            readonly ref: Schema.optionalKey<Schema.String>;
            readonly source: Schema.optionalKey<Schema.String>;
            readonly type: Schema.optionalKey<Schema.String>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly timestamp: Schema.Int;
        readonly optin: Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.optionalKey<Schema.String>;
            readonly payload: Schema.optionalKey<Schema.String>;
            readonly notification_messages_status: Schema.optionalKey<Schema.String>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        sender: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        recipient: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        timestamp: Schema.Int;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export declare const MessengerWire: Schema.StructWithRest<Schema.Struct<{
    readonly object: Schema.Literal<"page">;
    readonly entry: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly time: Schema.Int;
        readonly messaging: Schema.optionalKey<Schema.$Array<typeof MetaMessagingItem>>;
        readonly standby: Schema.optionalKey<Schema.$Array<typeof MetaMessagingItem>>;
        readonly changes: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly field: Schema.String;
            readonly value: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type MessengerWire = typeof MessengerWire.Type;
export declare const InstagramWire: Schema.StructWithRest<Schema.Struct<{
    readonly object: Schema.Literal<"instagram">;
    readonly entry: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly time: Schema.Int;
        readonly messaging: Schema.optionalKey<Schema.$Array<typeof MetaMessagingItem>>;
        readonly standby: Schema.optionalKey<Schema.$Array<typeof MetaMessagingItem>>;
        readonly changes: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly field: Schema.String;
            readonly value: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type InstagramWire = typeof InstagramWire.Type;

// MetaMessagingPeople.d.ts
import type { Place, Received } from "@redthread/channel";
import { type AdapterId, type Identifier, Namespace, type Participant } from "@redthread/model";
import type { MetaMessagingConfig } from "./MetaMessagingWire.ts";
export interface MetaChannel {
    readonly id: AdapterId;
    readonly kind: "messenger" | "instagram";
    readonly object: "page" | "instagram";
    readonly user: Namespace;
    readonly account: Namespace;
}
export declare const onMessenger: MetaChannel;
export declare const onInstagram: MetaChannel;
export interface MetaScene {
    readonly channel: MetaChannel;
    readonly config: MetaMessagingConfig;
    readonly received: Received;
    readonly root: Place;
    readonly entry: Place;
}
export declare const metaPerson: (scene: MetaScene, person: Place) => ReadonlyArray<Identifier>;
export declare const metaBrand: (scene: MetaScene, marks: Place["marks"]) => ReadonlyArray<Participant>;
export declare const metaAbout: (scene: MetaScene, item: Place, isEcho: boolean) => {
    adapter: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
    channel: "app" | "branch" | "catalogue" | "chat" | "email" | "instagram" | "letter" | "messenger" | "shop" | "slack" | "sms" | "social" | "telegram" | "telephone" | "video" | "web" | "webform" | "whatsapp" | `${string}:${string}`;
    revision: 0;
    signals: readonly [
    ];
    identifiers: readonly {
        readonly namespace: string & import("effect/Brand").Brand<"@redthread/model/Namespace">;
        readonly value: string;
        readonly normalised?: string;
        readonly scope?: string;
        readonly assurance: "anonymous" | "authenticated" | "channel-verified" | "claimed" | "identified-by-law";
        readonly validFrom?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly validUntil?: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
    }[];
    others: readonly {
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
    conversation: {
        conversation?: never;
    } | {
        conversation: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
    };
    isOurs: boolean;
};
export declare const carryMetaEnvelope: (scene: MetaScene, marks: Place["marks"]) => void;

// MetaMessages.d.ts
import { type Draft, type Place } from "@redthread/channel";
import { type MetaScene } from "./MetaMessagingPeople.ts";
export declare const metaItemDrafts: (scene: MetaScene, place: Place, isStandby: boolean) => ReadonlyArray<Draft>;

// MetaMessagingWebhook.d.ts
import { type Malformed, type Place, type Received } from "@redthread/channel";
import type { ChannelEvent } from "@redthread/model";
import { Result } from "effect";
import { type MetaChannel } from "./MetaMessagingPeople.ts";
import type { MetaMessagingConfig } from "./MetaMessagingWire.ts";
export declare const isMeta: ({ object }: MetaChannel) => (place: Place) => boolean;
export declare const metaEvents: (channel: MetaChannel, config: MetaMessagingConfig, received: Received) => Result.Result<ReadonlyArray<ChannelEvent>, Malformed>;

// MetaMessagingRendering.d.ts
import { type Capabilities, type Destination, type OutboundMessage, type Rendered, type SendError } from "@redthread/channel";
import { Result } from "effect";
import type { MetaChannel } from "./MetaMessagingPeople.ts";
import type { MetaMessagingConfig } from "./MetaMessagingWire.ts";
export declare const metaCapabilities: ({ kind }: MetaChannel) => Capabilities;
export declare const renderMeta: (channel: MetaChannel, config: MetaMessagingConfig, message: OutboundMessage, destination: Destination) => Result.Result<Rendered, SendError>;

// MetaMessaging.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Effect, type Schema } from "effect";
import { HttpClient } from "effect/http";
import { InstagramWire, MessengerWire, MetaMessagingConfig } from "./MetaMessagingWire.ts";
export declare const messenger: (config: MetaMessagingConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<MetaMessagingConfig, MessengerWire>;
export declare const instagram: (config: MetaMessagingConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<MetaMessagingConfig, InstagramWire>;
export declare const makeMessenger: (config: {
    readonly appSecrets: readonly string[];
    readonly verifyToken?: string;
    readonly sender?: {
        readonly account: string;
        readonly accessToken: string;
        readonly apiVersion: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<ChannelAdapter<{
    readonly appSecrets: readonly string[];
    readonly verifyToken?: string;
    readonly sender?: {
        readonly account: string;
        readonly accessToken: string;
        readonly apiVersion: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}, {
    readonly [x: string]: Schema.Json;
    readonly object: "page";
    readonly entry: readonly {
        readonly [x: string]: Schema.Json;
        readonly id: string;
        readonly time: number;
        readonly messaging?: readonly ({
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly message: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly text?: string;
                readonly is_echo?: boolean;
                readonly is_deleted?: boolean;
                readonly attachments?: readonly {
                    readonly [x: string]: Schema.Json;
                    readonly type: "audio" | "fallback" | "file" | "ig_reel" | "image" | "location" | "share" | "story_mention" | "template" | "video";
                    readonly payload: {
                        readonly [x: string]: Schema.Json;
                        readonly url?: string;
                    };
                }[];
                readonly quick_reply?: {
                    readonly [x: string]: Schema.Json;
                    readonly payload: string;
                };
                readonly reply_to?: Schema.Json;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly message_edit: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly text?: string;
                readonly num_edit?: number;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly reaction: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly action: "react" | "unreact";
                readonly emoji?: string;
                readonly reaction?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly postback: {
                readonly [x: string]: Schema.Json;
                readonly mid?: string;
                readonly title?: string;
                readonly payload?: string;
                readonly referral?: Schema.Json;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly delivery: {
                readonly [x: string]: Schema.Json;
                readonly mids?: readonly string[];
                readonly watermark: number;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly read: {
                readonly [x: string]: Schema.Json;
                readonly watermark?: number;
                readonly mid?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly referral: {
                readonly [x: string]: Schema.Json;
                readonly ref?: string;
                readonly source?: string;
                readonly type?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly optin: {
                readonly [x: string]: Schema.Json;
                readonly type?: string;
                readonly payload?: string;
                readonly notification_messages_status?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
        })[];
        readonly standby?: readonly ({
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly message: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly text?: string;
                readonly is_echo?: boolean;
                readonly is_deleted?: boolean;
                readonly attachments?: readonly {
                    readonly [x: string]: Schema.Json;
                    readonly type: "audio" | "fallback" | "file" | "ig_reel" | "image" | "location" | "share" | "story_mention" | "template" | "video";
                    readonly payload: {
                        readonly [x: string]: Schema.Json;
                        readonly url?: string;
                    };
                }[];
                readonly quick_reply?: {
                    readonly [x: string]: Schema.Json;
                    readonly payload: string;
                };
                readonly reply_to?: Schema.Json;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly message_edit: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly text?: string;
                readonly num_edit?: number;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly reaction: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly action: "react" | "unreact";
                readonly emoji?: string;
                readonly reaction?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly postback: {
                readonly [x: string]: Schema.Json;
                readonly mid?: string;
                readonly title?: string;
                readonly payload?: string;
                readonly referral?: Schema.Json;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly delivery: {
                readonly [x: string]: Schema.Json;
                readonly mids?: readonly string[];
                readonly watermark: number;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly read: {
                readonly [x: string]: Schema.Json;
                readonly watermark?: number;
                readonly mid?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly referral: {
                readonly [x: string]: Schema.Json;
                readonly ref?: string;
                readonly source?: string;
                readonly type?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly optin: {
                readonly [x: string]: Schema.Json;
                readonly type?: string;
                readonly payload?: string;
                readonly notification_messages_status?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
        })[];
        readonly changes?: readonly {
            readonly [x: string]: Schema.Json;
            readonly field: string;
            readonly value?: Schema.Json;
        }[];
    }[];
}>, never, HttpClient.HttpClient>;
export declare const makeInstagram: (config: {
    readonly appSecrets: readonly string[];
    readonly verifyToken?: string;
    readonly sender?: {
        readonly account: string;
        readonly accessToken: string;
        readonly apiVersion: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<ChannelAdapter<{
    readonly appSecrets: readonly string[];
    readonly verifyToken?: string;
    readonly sender?: {
        readonly account: string;
        readonly accessToken: string;
        readonly apiVersion: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}, {
    readonly [x: string]: Schema.Json;
    readonly object: "instagram";
    readonly entry: readonly {
        readonly [x: string]: Schema.Json;
        readonly id: string;
        readonly time: number;
        readonly messaging?: readonly ({
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly message: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly text?: string;
                readonly is_echo?: boolean;
                readonly is_deleted?: boolean;
                readonly attachments?: readonly {
                    readonly [x: string]: Schema.Json;
                    readonly type: "audio" | "fallback" | "file" | "ig_reel" | "image" | "location" | "share" | "story_mention" | "template" | "video";
                    readonly payload: {
                        readonly [x: string]: Schema.Json;
                        readonly url?: string;
                    };
                }[];
                readonly quick_reply?: {
                    readonly [x: string]: Schema.Json;
                    readonly payload: string;
                };
                readonly reply_to?: Schema.Json;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly message_edit: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly text?: string;
                readonly num_edit?: number;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly reaction: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly action: "react" | "unreact";
                readonly emoji?: string;
                readonly reaction?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly postback: {
                readonly [x: string]: Schema.Json;
                readonly mid?: string;
                readonly title?: string;
                readonly payload?: string;
                readonly referral?: Schema.Json;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly delivery: {
                readonly [x: string]: Schema.Json;
                readonly mids?: readonly string[];
                readonly watermark: number;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly read: {
                readonly [x: string]: Schema.Json;
                readonly watermark?: number;
                readonly mid?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly referral: {
                readonly [x: string]: Schema.Json;
                readonly ref?: string;
                readonly source?: string;
                readonly type?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly optin: {
                readonly [x: string]: Schema.Json;
                readonly type?: string;
                readonly payload?: string;
                readonly notification_messages_status?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
        })[];
        readonly standby?: readonly ({
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly message: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly text?: string;
                readonly is_echo?: boolean;
                readonly is_deleted?: boolean;
                readonly attachments?: readonly {
                    readonly [x: string]: Schema.Json;
                    readonly type: "audio" | "fallback" | "file" | "ig_reel" | "image" | "location" | "share" | "story_mention" | "template" | "video";
                    readonly payload: {
                        readonly [x: string]: Schema.Json;
                        readonly url?: string;
                    };
                }[];
                readonly quick_reply?: {
                    readonly [x: string]: Schema.Json;
                    readonly payload: string;
                };
                readonly reply_to?: Schema.Json;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly message_edit: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly text?: string;
                readonly num_edit?: number;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly reaction: {
                readonly [x: string]: Schema.Json;
                readonly mid: string;
                readonly action: "react" | "unreact";
                readonly emoji?: string;
                readonly reaction?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly postback: {
                readonly [x: string]: Schema.Json;
                readonly mid?: string;
                readonly title?: string;
                readonly payload?: string;
                readonly referral?: Schema.Json;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly delivery: {
                readonly [x: string]: Schema.Json;
                readonly mids?: readonly string[];
                readonly watermark: number;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly read: {
                readonly [x: string]: Schema.Json;
                readonly watermark?: number;
                readonly mid?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly referral: {
                readonly [x: string]: Schema.Json;
                readonly ref?: string;
                readonly source?: string;
                readonly type?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
            readonly optin: {
                readonly [x: string]: Schema.Json;
                readonly type?: string;
                readonly payload?: string;
                readonly notification_messages_status?: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly recipient: {
                readonly [x: string]: Schema.Json;
                readonly id: string;
            };
            readonly timestamp: number;
        })[];
        readonly changes?: readonly {
            readonly [x: string]: Schema.Json;
            readonly field: string;
            readonly value?: Schema.Json;
        }[];
    }[];
}>, never, HttpClient.HttpClient>;

// EmailDate.d.ts
import { Instant, type OutsideTime } from "@redthread/model";
export declare const mailDate: (raw: string | undefined, otherwise: Instant) => OutsideTime;

// EmailMime.d.ts
import { type Email, type PostalMimeOptions } from "postal-mime";
export type TakenApart = Pick<Email, "headers" | "text" | "html" | "attachments">;
export declare const takeApart: (bytes: Uint8Array, options: PostalMimeOptions) => Promise<TakenApart>;

// EmailImage.d.ts
import { FetchError, Malformed } from "@redthread/channel";
import { Effect, Schema } from "effect";
export declare const EmailImage: Schema.Struct<{
    readonly mbox: Schema.optionalKey<Schema.String>;
    readonly headers: Schema.$Array<Schema.Struct<{
        readonly key: Schema.String;
        readonly value: Schema.String;
    }>>;
    readonly text: Schema.optionalKey<Schema.String>;
    readonly html: Schema.optionalKey<Schema.String>;
    readonly attachments: Schema.$Array<Schema.Struct<{
        readonly filename: Schema.optionalKey<Schema.String>;
        readonly mimeType: Schema.String;
        readonly disposition: Schema.optionalKey<Schema.String>;
        readonly contentId: Schema.optionalKey<Schema.String>;
        readonly description: Schema.optionalKey<Schema.String>;
        readonly size: Schema.Int;
        readonly sha256: Schema.String;
        readonly text: Schema.optionalKey<Schema.String>;
    }>>;
}>;
export type EmailImage = typeof EmailImage.Type;
export declare const EmailWire: Schema.Union<readonly [
    typeof EmailImage,
    Schema.Struct<{
        readonly messages: Schema.$Array<typeof EmailImage>;
    }>
]>;
export type EmailWire = typeof EmailWire.Type;
export declare const emailImage: (received: {
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
        readonly [x: string]: Schema.Json;
    };
}, maxBytes?: number | undefined) => Effect.Effect<{
    readonly mbox?: string;
    readonly headers: readonly {
        readonly key: string;
        readonly value: string;
    }[];
    readonly text?: string;
    readonly html?: string;
    readonly attachments: readonly {
        readonly filename?: string;
        readonly mimeType: string;
        readonly disposition?: string;
        readonly contentId?: string;
        readonly description?: string;
        readonly size: number;
        readonly sha256: string;
        readonly text?: string;
    }[];
} | {
    messages: {
        readonly mbox?: string;
        readonly headers: readonly {
            readonly key: string;
            readonly value: string;
        }[];
        readonly text?: string;
        readonly html?: string;
        readonly attachments: readonly {
            readonly filename?: string;
            readonly mimeType: string;
            readonly disposition?: string;
            readonly contentId?: string;
            readonly description?: string;
            readonly size: number;
            readonly sha256: string;
            readonly text?: string;
        }[];
    }[];
}, Malformed, never>;
export declare const emailAttachment: (received: {
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
        readonly [x: string]: Schema.Json;
    };
}, at: string & import("effect/Brand").Brand<"@redthread/model/Pointer">, args_2: {
    readonly ref: string;
    readonly mediaType?: string;
    readonly filename?: string;
    readonly size?: number;
    readonly checksum?: string;
}, maxBytes?: number | undefined) => Effect.Effect<{
    bytes: Uint8Array<ArrayBufferLike>;
    mediaType: string;
}, FetchError | Malformed, never>;

// EmailHeaders.d.ts
import type { Place } from "@redthread/channel";
import { type Identifier } from "@redthread/model";
export interface Mailbox {
    readonly address: string;
    readonly name: string;
}
export declare const allHeaders: (mail: Place, name: string) => ReadonlyArray<string>;
export declare const firstHeader: (mail: Place, name: string) => string;
export declare const plainMailboxes: (value: string) => ReadonlyArray<Mailbox> | undefined;
export declare const mailboxesIn: (value: string) => ReadonlyArray<Mailbox>;
export declare const parsedMailboxes: (value: string) => ReadonlyArray<Mailbox>;
export declare const mailboxes: (mail: Place, name: string) => ReadonlyArray<Mailbox>;
export declare const messageIds: (value: string) => ReadonlyArray<string>;
export declare const ownMessageId: (mail: Place) => string;
export declare const mailboxIdentifiers: ({ address, name }: Mailbox) => readonly [
    Identifier,
    ...Array<Identifier>
];
export declare const carryTransport: (mail: Place) => void;

// EmailPeople.d.ts
import type { Place } from "@redthread/channel";
import type { Identifier, Participant } from "@redthread/model";
export declare const isOwnAddress: (own: ReadonlyArray<string>, address: string) => boolean;
export interface People {
    readonly direction: "inbound" | "outbound";
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly others: ReadonlyArray<Participant>;
}
export declare const peopleOf: (mail: Place, own: ReadonlyArray<string>, isForged: boolean) => People;

// EmailTrust.d.ts
import type { Place, Received } from "@redthread/channel";
import { type Identifier } from "@redthread/model";
import { Schema } from "effect";
export declare const mailAuthEvidence = "mail-auth";
export declare const MailAuth: Schema.Struct<{
    readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
    readonly from: Schema.optionalKey<Schema.String>;
    readonly spf: Schema.optionalKey<Schema.Struct<{
        readonly result: Schema.String;
        readonly domain: Schema.optionalKey<Schema.String>;
    }>>;
    readonly dkim: Schema.$Array<Schema.Struct<{
        readonly result: Schema.String;
        readonly domain: Schema.optionalKey<Schema.String>;
        readonly selector: Schema.optionalKey<Schema.String>;
        readonly isAligned: Schema.Boolean;
        readonly unsigned: Schema.optionalKey<Schema.Int>;
    }>>;
    readonly dmarc: Schema.Struct<{
        readonly result: Schema.String;
        readonly domain: Schema.optionalKey<Schema.String>;
        readonly policy: Schema.optionalKey<Schema.String>;
        readonly by: Schema.$Array<Schema.Literals<readonly [
            "spf",
            "dkim"
        ]>>;
    }>;
    readonly arc: Schema.optionalKey<Schema.Struct<{
        readonly result: Schema.String;
        readonly domain: Schema.optionalKey<Schema.String>;
    }>>;
}>;
export type MailAuth = typeof MailAuth.Type;
export declare const verifiedAuthor: (mail: Place, received: Received, trustedHosts: ReadonlyArray<string>) => string | undefined;
export declare const isForged: (received: Received) => boolean;
export declare const vouchedFor: (identifiers: ReadonlyArray<Identifier>, author: string | undefined) => ReadonlyArray<Identifier>;

// EmailReport.d.ts
import type { ReceiptStatus } from "@redthread/model";
export interface ReportedRecipient {
    readonly address: string;
    readonly status: ReceiptStatus | undefined;
    readonly code: string;
    readonly text: string;
}
export declare const deliveryStatus: (text: string) => ReadonlyArray<ReportedRecipient>;
export declare const dispositionNotification: (text: string) => {
    readonly target: string | undefined;
    readonly recipient: ReportedRecipient;
};
export declare const feedbackReport: (text: string) => {
    readonly kind: string;
    readonly address: string;
};
export declare const originalMessageId: (text: string) => string | undefined;
export declare const recipientsInWords: (text: string, named: ReadonlyArray<string>, own: ReadonlySet<string>) => ReadonlyArray<ReportedRecipient>;

// EmailAutomatic.d.ts
import type { Place } from "@redthread/channel";
export type Automatic = "auto-reply" | "bounce" | "list";
export declare const automaticKind: (mail: Place) => Automatic | undefined;

// EmailReplyWords.d.ts
export declare const announces: (joined: string) => boolean;
export declare const mayAnnounce: (line: string) => boolean;
export declare const namesMoment: (line: string) => boolean;
export declare const headField: (line: string) => string | undefined;
export declare const isOriginalLine: (line: string) => boolean;
export declare const isRuledLine: (line: string) => boolean;
export declare const isDeviceLine: (line: string) => boolean;
export declare const isNotice: (line: string) => boolean;
export declare const isClosing: (line: string) => boolean;
export declare const isContactLine: (line: string) => boolean;
export declare const namesOurNumber: (line: string) => boolean;
export declare const isSalutation: (line: string) => boolean;

// EmailReply.d.ts
import type { Trimmed } from "@redthread/model";
export interface Reply {
    readonly text: string;
    readonly trimmed: ReadonlyArray<Trimmed>;
}
export declare const replyOf: (text: string) => Reply;

// EmailReplyHtml.d.ts
import type { Trimmed } from "@redthread/model";
export interface HtmlReply {
    readonly html: string;
    readonly trimmed: ReadonlyArray<Trimmed>;
}
export declare const htmlReplyOf: (html: string) => HtmlReply;

// EmailConfig.d.ts
import { Schema } from "effect";
export declare const SmtpConfig: Schema.Struct<{
    readonly host: Schema.NonEmptyString;
    readonly port: Schema.Int;
    readonly secure: Schema.optionalKey<Schema.Boolean>;
    readonly requireTls: Schema.optionalKey<Schema.Boolean>;
    readonly user: Schema.optionalKey<Schema.String>;
    readonly password: Schema.optionalKey<Schema.RedactedFromValue<Schema.String>>;
    readonly timeout: Schema.optionalKey<Schema.Int>;
}>;
export type SmtpConfig = typeof SmtpConfig.Type;
export declare const EmailConfig: Schema.Struct<{
    readonly ownAddresses: Schema.$Array<Schema.String>;
    readonly from: Schema.optionalKey<Schema.NonEmptyString>;
    readonly fromName: Schema.optionalKey<Schema.String>;
    readonly trustedHosts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly unsubscribeAt: Schema.optionalKey<Schema.String>;
    readonly maxBytes: Schema.optionalKey<Schema.Int>;
    readonly smtp: Schema.optionalKey<typeof SmtpConfig>;
}>;
export type EmailConfig = typeof EmailConfig.Type;

// EmailEvents.d.ts
import { type Received } from "@redthread/channel";
import { type ChannelEvent } from "@redthread/model";
import type { Schema } from "effect";
import type { EmailConfig } from "./EmailConfig.ts";
export declare const emailAdapterId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
type Reader = Pick<EmailConfig, "ownAddresses" | "trustedHosts">;
export declare const emailEvents: (document: Schema.Json, received: Received, reader: Reader) => ReadonlyArray<ChannelEvent>;
export {};

// EmailRender.d.ts
import { type Capabilities, SendError } from "@redthread/channel";
import { Effect } from "effect";
export declare const emailCapabilities: Capabilities;
export declare const renderEmail: (config: {
    readonly ownAddresses: readonly string[];
    readonly from?: string;
    readonly fromName?: string;
    readonly trustedHosts?: readonly string[];
    readonly unsubscribeAt?: string;
    readonly maxBytes?: number;
    readonly smtp?: {
        readonly host: string;
        readonly port: number;
        readonly secure?: boolean;
        readonly requireTls?: boolean;
        readonly user?: string;
        readonly password?: import("effect/Redacted").Redacted<string>;
        readonly timeout?: number;
    };
}, message: {
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
    readonly purpose?: string & import("effect/Brand").Brand<"@redthread/model/Purpose">;
    readonly template?: {
        readonly name: string;
        readonly language: string;
        readonly values: readonly string[];
    };
    readonly isAutomatic?: boolean;
}, destination: {
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
}) => Effect.Effect<{
    requests: {
        readonly _tag: "Mail";
        readonly from: string;
        readonly to: readonly [
            string,
            ...string[]
        ];
        readonly raw: string;
    }[];
    lost: readonly {
        readonly part: number;
        readonly kind: "Choice" | "Contacts" | "Form" | "Html" | "Location" | "Media" | "Order" | "Text" | "Unsupported";
        readonly arrivedAs: "converted" | "dropped" | "native" | "rejected" | "text";
    }[];
}, SendError, never>;

// EmailSend.d.ts
import { SendError } from "@redthread/channel";
import { Effect, Redacted } from "effect";
export declare const smtpError: (cause: unknown, dataBegun: boolean) => SendError;
export declare const messageIdOf: (key: string, from: string) => string;
export declare const sendEmail: (config: {
    readonly ownAddresses: readonly string[];
    readonly from?: string;
    readonly fromName?: string;
    readonly trustedHosts?: readonly string[];
    readonly unsubscribeAt?: string;
    readonly maxBytes?: number;
    readonly smtp?: {
        readonly host: string;
        readonly port: number;
        readonly secure?: boolean;
        readonly requireTls?: boolean;
        readonly user?: string;
        readonly password?: Redacted.Redacted<string>;
        readonly timeout?: number;
    };
}, request: {
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

// EmailAdapter.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { EmailConfig } from "./EmailConfig.ts";
import { EmailWire } from "./EmailImage.ts";
export declare const emailAdapter: (config: EmailConfig) => ChannelAdapter<EmailConfig, EmailWire>;

// ImapConfig.d.ts
import { Schema } from "effect";
export declare const ImapConfig: Schema.Struct<{
    readonly host: Schema.NonEmptyString;
    readonly port: Schema.Int;
    readonly secure: Schema.optionalKey<Schema.Boolean>;
    readonly requireTls: Schema.optionalKey<Schema.Boolean>;
    readonly user: Schema.NonEmptyString;
    readonly password: Schema.optionalKey<Schema.RedactedFromValue<Schema.String>>;
    readonly accessToken: Schema.optionalKey<Schema.RedactedFromValue<Schema.String>>;
    readonly mailbox: Schema.optionalKey<Schema.NonEmptyString>;
    readonly batch: Schema.optionalKey<Schema.Int>;
    readonly maxBytes: Schema.optionalKey<Schema.Int>;
    readonly timeout: Schema.optionalKey<Schema.Int>;
}>;
export type ImapConfig = typeof ImapConfig.Type;
export declare const ImapCursor: Schema.Struct<{
    readonly validity: Schema.String;
    readonly uid: Schema.Int;
}>;
export type ImapCursor = typeof ImapCursor.Type;
export declare const imapCursor: (text: string | undefined) => ImapCursor | undefined;
export declare const imapCursorText: (cursor: ImapCursor) => string;

// Imap.d.ts
import { type ChannelAdapter, FetchError, type Pulled } from "@redthread/channel";
import { Effect } from "effect";
import { type ImapConfig } from "./ImapConfig.ts";
export declare const pullMail: (config: ImapConfig, cursor: string | undefined) => Effect.Effect<Pulled, FetchError>;
export declare const awaitMail: (config: ImapConfig, cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, FetchError>;
export declare const withMailbox: <Config, Wire>(adapter: ChannelAdapter<Config, Wire>, mailbox: ImapConfig) => ChannelAdapter<Config, Wire>;

// MailAuth.d.ts
import type { ChannelAdapter } from "@redthread/channel";
import { Effect, Schema } from "effect";
declare const MailNotChecked_base: Schema.Class<MailNotChecked, Schema.TaggedStruct<"MailNotChecked", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class MailNotChecked extends MailNotChecked_base {
}
export type DnsResolver = (name: string, type: string) => Promise<Array<string> | Array<Array<string>>>;
export interface MailAuthOptions {
    readonly resolver?: DnsResolver;
    readonly ip?: string;
    readonly helo?: string;
    readonly sender?: string;
    readonly trustReceived?: boolean;
    readonly timeout?: number;
}
export declare const checkMail: (received: {
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
        readonly [x: string]: Schema.Json;
    };
}, options?: MailAuthOptions | undefined) => Effect.Effect<{
    readonly checksum: string & import("effect/Brand").Brand<"@redthread/model/Checksum">;
    readonly from?: string;
    readonly spf?: {
        readonly result: string;
        readonly domain?: string;
    };
    readonly dkim: readonly {
        readonly result: string;
        readonly domain?: string;
        readonly selector?: string;
        readonly isAligned: boolean;
        readonly unsigned?: number;
    }[];
    readonly dmarc: {
        readonly result: string;
        readonly domain?: string;
        readonly policy?: string;
        readonly by: readonly ("dkim" | "spf")[];
    };
    readonly arc?: {
        readonly result: string;
        readonly domain?: string;
    };
}, MailNotChecked, never>;
export declare const withMailAuth: <Config, Wire>(adapter: ChannelAdapter<Config, Wire>, options?: MailAuthOptions) => ChannelAdapter<Config, Wire>;
export {};

// TelephoneImage.d.ts
import { Malformed, type Received } from "@redthread/channel";
import { Result, type Schema } from "effect";
export declare const formImage: (query: string) => Result.Result<Schema.JsonObject, Malformed>;
export declare const looksLikeForm: (text: string) => boolean;
export declare const looksLikeJson: (text: string) => boolean;
export declare const jsonImage: (text: string) => Result.Result<Schema.Json, Malformed>;
export declare const queryOf: (received: Received) => string | undefined;
export declare const webhookImage: (received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const cellsOf: (received: Received, limit?: number) => Result.Result<ReadonlyArray<ReadonlyArray<string>>, Malformed>;

// TelephoneCalls.d.ts
import { type ChannelAdapter, type Place, type Received } from "@redthread/channel";
import { type Direction, type Identifier, type OutsideTime, type Participant } from "@redthread/model";
import { Schema } from "effect";
export declare const TelephoneNumbers: Schema.Struct<{
    readonly ownNumbers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly inboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly outboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
}>;
export type TelephoneNumbers = typeof TelephoneNumbers.Type;
export declare const phoneOf: (value: string | undefined) => ReadonlyArray<Identifier>;
export declare const e164Of: (value: string | undefined) => ReadonlyArray<Identifier>;
export declare const nameOf: (value: string | undefined) => ReadonlyArray<Identifier>;
export declare const distinct: (identifiers: ReadonlyArray<Identifier>) => ReadonlyArray<Identifier>;
export declare const participant: (role: Participant["role"], identifiers: ReadonlyArray<Identifier>) => ReadonlyArray<Participant>;
export type Sides = Direction | "internal";
export declare const sidesOf: (numbers: TelephoneNumbers, from: string, to: string, context: string) => Sides;
export declare const exchangeTime: (received: Received, raw: string, zone?: string) => OutsideTime;
export declare const secondsOf: (place: Place) => number | undefined;
export declare const onlyListens: (source: string) => Pick<ChannelAdapter, "capabilities" | "render" | "send" | "budget">;

// AsteriskColumns.d.ts
import { Schema } from "effect";
export declare const cdrColumns: readonly [
    "accountcode",
    "src",
    "dst",
    "dcontext",
    "clid",
    "channel",
    "dstchannel",
    "lastapp",
    "lastdata",
    "start",
    "answer",
    "end",
    "duration",
    "billsec",
    "disposition",
    "amaflags",
    "uniqueid",
    "userfield",
    "linkedid",
    "peeraccount",
    "sequence"
];
export declare const customCdrColumns: readonly [
    "clid",
    "src",
    "dst",
    "dcontext",
    "channel",
    "dstchannel",
    "lastapp",
    "lastdata",
    "start",
    "answer",
    "end",
    "duration",
    "billsec",
    "disposition",
    "amaflags",
    "accountcode",
    "uniqueid",
    "userfield",
    "sequence"
];
export declare const celColumns: readonly [
    "eventtype",
    "eventtime",
    "cidname",
    "cidnum",
    "cidani",
    "cidrdnis",
    "ciddnid",
    "exten",
    "context",
    "channame",
    "appname",
    "appdata",
    "amaflags",
    "accountcode",
    "uniqueid",
    "linkedid",
    "peer",
    "userfield",
    "userdeftype",
    "eventextra"
];
export declare const columnName: (written: string) => string;
export declare const AsteriskWire: Schema.Union<readonly [
    Schema.Struct<{
        readonly rows: Schema.NonEmptyArray<Schema.Struct<{
            accountcode: Schema.String;
            amaflags: Schema.String;
            answer: Schema.String;
            billsec: Schema.String;
            channel: Schema.String;
            clid: Schema.String;
            dcontext: Schema.String;
            disposition: Schema.String;
            dst: Schema.String;
            dstchannel: Schema.String;
            duration: Schema.String;
            end: Schema.String;
            lastapp: Schema.String;
            lastdata: Schema.String;
            linkedid: Schema.String;
            peeraccount: Schema.String;
            sequence: Schema.String;
            src: Schema.String;
            start: Schema.String;
            uniqueid: Schema.String;
            userfield: Schema.String;
        }>>;
    }>,
    Schema.Struct<{
        readonly rows: Schema.NonEmptyArray<Schema.Struct<{
            accountcode: Schema.String;
            amaflags: Schema.String;
            appdata: Schema.String;
            appname: Schema.String;
            channame: Schema.String;
            cidani: Schema.String;
            ciddnid: Schema.String;
            cidname: Schema.String;
            cidnum: Schema.String;
            cidrdnis: Schema.String;
            context: Schema.String;
            eventextra: Schema.String;
            eventtime: Schema.String;
            eventtype: Schema.String;
            exten: Schema.String;
            linkedid: Schema.String;
            peer: Schema.String;
            uniqueid: Schema.String;
            userdeftype: Schema.String;
            userfield: Schema.String;
        }>>;
    }>
]>;
export type AsteriskWire = typeof AsteriskWire.Type;
export declare const AsteriskConfig: Schema.Struct<{
    readonly ownNumbers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly inboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly outboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly timeZone: Schema.optionalKey<Schema.NonEmptyString>;
    readonly system: Schema.optionalKey<Schema.NonEmptyString>;
    readonly cdrColumns: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly celColumns: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
}>;
export type AsteriskConfig = typeof AsteriskConfig.Type;

// AsteriskTables.d.ts
import { Malformed, type Received } from "@redthread/channel";
import { Result, type Schema } from "effect";
import { type AsteriskConfig } from "./AsteriskColumns.ts";
type RowKind = "cdr" | "cel";
export declare const kindOfColumns: (columns: ReadonlyArray<string>) => RowKind | undefined;
export declare const asteriskDocument: (config: AsteriskConfig, received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const isAsterisk: (config: AsteriskConfig, received: Received) => boolean;
export declare const tableBytes: (rows: ReadonlyArray<Readonly<Record<string, string>>>) => Uint8Array;
export {};

// AsteriskRows.d.ts
import type { Place, Received } from "@redthread/channel";
import { type Direction, type Identifier, type Participant, type ThreadEvidence } from "@redthread/model";
import { type AsteriskConfig } from "./AsteriskColumns.ts";
export declare const asteriskId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export interface AsteriskScene {
    readonly config: AsteriskConfig;
    readonly received: Received;
}
export type Row = (name: string) => Place;
export declare const rowOf: (place: Place) => Row;
export declare const read: (row: Row, name: string) => string;
export declare const peek: (row: Row, name: string) => string;
export declare const carryCells: (row: Row, names: ReadonlyArray<string>) => void;
export declare const exchangeOf: ({ config }: AsteriskScene) => ReadonlyArray<string>;
export declare const threadOfRow: (scene: AsteriskScene, row: Row) => ThreadEvidence;
export interface Line {
    readonly from: ReadonlyArray<string>;
    readonly name: string;
    readonly to: string;
    readonly context: string;
}
export declare const peopleOf: (config: AsteriskConfig, { context, from, name, to }: Line) => {
    readonly direction: Direction;
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly others: ReadonlyArray<Participant>;
};

// AsteriskCdr.d.ts
import { type Draft, type Place } from "@redthread/channel";
import { type AsteriskScene } from "./AsteriskRows.ts";
export declare const cdrDraft: (scene: AsteriskScene, place: Place) => Draft;

// AsteriskUserEvents.d.ts
import { type Signal } from "@redthread/model";
type Said = ReadonlyArray<typeof Signal.Type>;
export declare const userEventSignals: (name: string, extra: string) => Said;
export {};

// AsteriskCel.d.ts
import { type Draft, type Place } from "@redthread/channel";
import { type AsteriskScene } from "./AsteriskRows.ts";
export declare const celDraft: (scene: AsteriskScene, place: Place) => Draft;

// Asterisk.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { AsteriskConfig, AsteriskWire } from "./AsteriskColumns.ts";
export declare const asterisk: (config: AsteriskConfig) => ChannelAdapter<AsteriskConfig, AsteriskWire>;

// FormBodyParts.d.ts
export interface FormField {
    readonly name: string;
    readonly value: string;
}
export interface FormFile {
    readonly name: string;
    readonly filename: string;
    readonly mimeType: string;
    readonly size: number;
    readonly sha256: string;
}
export interface FormParts {
    readonly fields: ReadonlyArray<FormField>;
    readonly files: ReadonlyArray<FormFile>;
    readonly contents: ReadonlyArray<Uint8Array>;
    readonly asides: ReadonlyArray<string>;
}
export declare const formText: (bytes: Uint8Array) => string;
export declare const urlencodedFields: (latin1: string) => ReadonlyArray<FormField>;
export declare const multipartParts: (body: string, boundary: string) => FormParts | undefined;

// FormBody.d.ts
import { Malformed, type Received } from "@redthread/channel";
import { Result, Schema } from "effect";
export declare const FormImage: Schema.Struct<{
    readonly request: Schema.optionalKey<Schema.Struct<{
        readonly method: Schema.String;
        readonly target: Schema.String;
        readonly headers: Schema.$Array<Schema.Struct<{
            readonly name: Schema.String;
            readonly value: Schema.String;
        }>>;
    }>>;
    readonly fields: Schema.$Array<Schema.Struct<{
        readonly name: Schema.String;
        readonly value: Schema.String;
    }>>;
    readonly files: Schema.$Array<Schema.Struct<{
        readonly name: Schema.String;
        readonly filename: Schema.String;
        readonly mimeType: Schema.String;
        readonly size: Schema.Int;
        readonly sha256: Schema.String;
    }>>;
    readonly asides: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly problems: Schema.optionalKey<Schema.$Array<Schema.String>>;
}>;
export type FormImage = typeof FormImage.Type;
export interface FormDocument {
    readonly document: Schema.Json;
    readonly json: "" | "/body" | undefined;
}
export declare const formDocument: (received: Received) => Result.Result<FormDocument, Malformed>;
export declare const formFile: (received: Received, checksum: string) => {
    readonly bytes: Uint8Array;
    readonly mediaType: string;
} | undefined;

// FormBodyFacts.d.ts
import { type Assurance, type Identifier } from "@redthread/model";
export declare const plainName: (name: string) => string;
export interface Meaning {
    readonly fact: string;
    readonly part: number;
}
export declare const meaningOf: (name: string, configured?: Readonly<Record<string, string>>) => Meaning | undefined;
export declare const isSecret: (name: string) => boolean;
export declare const identifierIn: (name: string, fact: string | undefined, value: string, assurance: Assurance) => Identifier | undefined;

// WebFormConfig.d.ts
import { Schema } from "effect";
export declare const WebFormConfig: Schema.Struct<{
    readonly facts: Schema.optionalKey<Schema.$Record<Schema.String, Schema.String>>;
    readonly prefilled: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly step: Schema.optionalKey<Schema.$Record<Schema.String, Schema.NonEmptyString>>;
}>;
export type WebFormConfig = typeof WebFormConfig.Type;

// WebFormSignals.d.ts
import { type Identifier, type Signal } from "@redthread/model";
import type { FormField } from "./FormBodyParts.ts";
import type { WebFormConfig } from "./WebFormConfig.ts";
export declare const stepOf: (fields: ReadonlyArray<FormField>, config: WebFormConfig, paths: ReadonlyArray<string>) => string | undefined;
export declare const prefilledNames: (fields: ReadonlyArray<FormField>, config: WebFormConfig) => ReadonlySet<string>;
export declare const formSignals: (fields: ReadonlyArray<FormField>, config: WebFormConfig, step: string | undefined) => ReadonlyArray<Signal>;
export declare const formIdentifiers: (fields: ReadonlyArray<FormField>, config: WebFormConfig) => ReadonlyArray<Identifier>;

// WebFormEvents.d.ts
import { type Received } from "@redthread/channel";
import { type ChannelEvent } from "@redthread/model";
import type { FormDocument } from "./FormBody.ts";
import type { WebFormConfig } from "./WebFormConfig.ts";
export declare const webFormAdapterId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const webFormEvents: ({ document, json }: FormDocument, received: Received, config: WebFormConfig) => ReadonlyArray<ChannelEvent>;

// WebFormAdapter.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Schema } from "effect";
import { WebFormConfig } from "./WebFormConfig.ts";
export declare const WebFormWire: Schema.Union<readonly [
    Schema.Struct<{
        readonly request: Schema.optionalKey<Schema.Struct<{
            readonly method: Schema.String;
            readonly target: Schema.String;
            readonly headers: Schema.$Array<Schema.Struct<{
                readonly name: Schema.String;
                readonly value: Schema.String;
            }>>;
        }>>;
        readonly fields: Schema.$Array<Schema.Struct<{
            readonly name: Schema.String;
            readonly value: Schema.String;
        }>>;
        readonly files: Schema.$Array<Schema.Struct<{
            readonly name: Schema.String;
            readonly filename: Schema.String;
            readonly mimeType: Schema.String;
            readonly size: Schema.Int;
            readonly sha256: Schema.String;
        }>>;
        readonly asides: Schema.optionalKey<Schema.$Array<Schema.String>>;
        readonly problems: Schema.optionalKey<Schema.$Array<Schema.String>>;
    }>,
    Schema.Codec<Schema.Json, Schema.Json, never, never>
]>;
export type WebFormWire = typeof WebFormWire.Type;
export declare const webFormAdapter: (config?: WebFormConfig) => ChannelAdapter<WebFormConfig, WebFormWire>;

// PortalWire.d.ts
import { Schema } from "effect";
export declare const PortalEvent: Schema.StructWithRest<Schema.Struct<{
    id: Schema.optionalKey<Schema.String>;
    at: Schema.optionalKey<Schema.String>;
    session: Schema.optionalKey<Schema.String>;
    account: Schema.optionalKey<Schema.String>;
    action: Schema.String;
    touchpoint: Schema.optionalKey<Schema.String>;
    url: Schema.optionalKey<Schema.String>;
    login: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
        by: Schema.String;
        assurance: typeof Assurance;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
    query: Schema.optionalKey<Schema.String>;
    results: Schema.optionalKey<Schema.Int>;
    asked: Schema.optionalKey<Schema.$Array<Schema.String>>;
    told: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    prefilled: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    step: Schema.optionalKey<Schema.String>;
    redirect: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
        to: Schema.String;
        forced: Schema.optionalKey<Schema.Boolean>;
        because: Schema.optionalKey<Schema.String>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
    handover: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
        to: Schema.String;
        carried: Schema.optionalKey<Schema.$Array<Schema.String>>;
        because: Schema.optionalKey<Schema.String>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
    promise: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
        text: Schema.String;
        due: Schema.optionalKey<Schema.String>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
    note: Schema.optionalKey<Schema.String>;
    logout: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
        by: Schema.String;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
    signals: Schema.optionalKey<Schema.$Array<Schema.String>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type PortalEvent = typeof PortalEvent.Type;
export declare const PortalWire: Schema.Union<readonly [
    typeof PortalEvent,
    Schema.$Array<typeof PortalEvent>
]>;
export type PortalWire = typeof PortalWire.Type;
export declare const PortalConfig: Schema.Struct<{
    readonly facts: Schema.optionalKey<Schema.$Record<Schema.String, Schema.String>>;
}>;
export type PortalConfig = typeof PortalConfig.Type;

// PortalSignals.d.ts
import type { Place } from "@redthread/channel";
import { type Signal } from "@redthread/model";
import type { PortalConfig } from "./PortalWire.ts";
export declare const portalSignals: (event: Place, config: PortalConfig) => ReadonlyArray<Signal>;

// PortalAdapter.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { PortalConfig, PortalWire } from "./PortalWire.ts";
export declare const portalAdapterId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const portalAdapter: (config?: PortalConfig) => ChannelAdapter<PortalConfig, PortalWire>;

// VonageWire.d.ts
import { Schema } from "effect";
export declare const VonageConfig: Schema.Struct<{
    readonly ownNumbers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly inboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly outboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly signatureSecrets: Schema.$Array<Schema.NonEmptyString>;
    readonly maxAge: Schema.optionalKey<Schema.Int>;
    readonly application: Schema.optionalKey<Schema.Struct<{
        readonly id: Schema.NonEmptyString;
        readonly privateKey: Schema.NonEmptyString;
        readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type VonageConfig = typeof VonageConfig.Type;
export declare const VonageWire: Schema.StructWithRest<Schema.Struct<{
    readonly uuid: Schema.String;
    readonly conversation_uuid: Schema.String;
    readonly from: Schema.String;
    readonly to: Schema.String;
    readonly status: Schema.optionalKey<Schema.Union<readonly [
        Schema.Literals<readonly [
            "started",
            "ringing",
            "answered",
            "machine",
            "human",
            "busy",
            "timeout",
            "failed",
            "rejected",
            "unanswered",
            "cancelled",
            "disconnected",
            "completed"
        ]>,
        Schema.String
    ]>>;
    readonly direction: Schema.optionalKey<Schema.Literals<readonly [
        "inbound",
        "outbound"
    ]>>;
    readonly timestamp: Schema.optionalKey<Schema.String>;
    readonly duration: Schema.optionalKey<Schema.String>;
    readonly price: Schema.optionalKey<Schema.String>;
    readonly rate: Schema.optionalKey<Schema.String>;
    readonly network: Schema.optionalKey<Schema.String>;
    readonly detail: Schema.optionalKey<Schema.String>;
    readonly dtmf: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
        readonly digits: Schema.NullOr<Schema.String>;
        readonly timed_out: Schema.Boolean;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
    readonly recording_url: Schema.optionalKey<Schema.String>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type VonageWire = typeof VonageWire.Type;

// VonageEvents.d.ts
import { type Draft, type Place, type Received } from "@redthread/channel";
import type { VonageConfig } from "./VonageWire.ts";
export declare const vonageId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const vonageDocumentName: (place: Place) => string | undefined;
export declare const isVonageEvent: (place: Place) => boolean;
export declare const vonageDraft: (config: VonageConfig, received: Received, place: Place) => Draft;

// VonageSignature.d.ts
import { BadSignature, type Received } from "@redthread/channel";
import type { Instant } from "@redthread/model";
import { Effect } from "effect";
import type { VonageConfig } from "./VonageWire.ts";
export declare const verifyVonage: (config: VonageConfig, received: Received, now: Instant) => Effect.Effect<void, BadSignature>;

// VonageVoice.d.ts
import { type ChannelAdapter, type Received } from "@redthread/channel";
import type { MediaRef } from "@redthread/model";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { VonageConfig, VonageWire } from "./VonageWire.ts";
export declare const vonageVoice: (config: VonageConfig) => ChannelAdapter<VonageConfig, VonageWire>;
export declare const makeVonageVoice: (config: {
    readonly ownNumbers?: readonly string[];
    readonly inboundContexts?: readonly string[];
    readonly outboundContexts?: readonly string[];
    readonly signatureSecrets: readonly string[];
    readonly maxAge?: number;
    readonly application?: {
        readonly id: string;
        readonly privateKey: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: import("effect/Schema").Codec<{
        readonly ownNumbers?: readonly string[];
        readonly inboundContexts?: readonly string[];
        readonly outboundContexts?: readonly string[];
        readonly signatureSecrets: readonly string[];
        readonly maxAge?: number;
        readonly application?: {
            readonly id: string;
            readonly privateKey: string;
            readonly origin?: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: import("effect/Schema").Codec<{
        readonly [x: string]: import("effect/Schema").Json;
        readonly uuid: string;
        readonly conversation_uuid: string;
        readonly from: string;
        readonly to: string;
        readonly status?: string;
        readonly direction?: "inbound" | "outbound";
        readonly timestamp?: string;
        readonly duration?: string;
        readonly price?: string;
        readonly rate?: string;
        readonly network?: string;
        readonly detail?: string;
        readonly dtmf?: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly digits: string | null;
            readonly timed_out: boolean;
        };
        readonly recording_url?: string;
    }, import("effect/Schema").Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: Received) => Effect.Effect<Received["evidence"]>;
    verify: (received: Received, now: import("@redthread/model").Instant) => Effect.Effect<void, import("@redthread/channel").BadSignature>;
    handshake?: (received: Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: Received) => Effect.Effect<import("effect/Schema").Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly uuid: string;
        readonly conversation_uuid: string;
        readonly from: string;
        readonly to: string;
        readonly status?: string;
        readonly direction?: "inbound" | "outbound";
        readonly timestamp?: string;
        readonly duration?: string;
        readonly price?: string;
        readonly rate?: string;
        readonly network?: string;
        readonly detail?: string;
        readonly dtmf?: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly digits: string | null;
            readonly timed_out: boolean;
        };
        readonly recording_url?: string;
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, import("@redthread/channel").SendError>;
    send: (request: import("@redthread/channel").OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, import("@redthread/channel").SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    media: (args_0: {
        readonly ref: string;
        readonly mediaType?: string;
        readonly filename?: string;
        readonly size?: number;
        readonly checksum?: string;
    }, maxBytes?: number | undefined) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError, never>;
}, never, HttpClient.HttpClient>;

// Sms.d.ts
import { type OutboundMessage, type SendError } from "@redthread/channel";
import { type ChannelEvent, type Consent, type Identifier, type OutsideTime, type Participant } from "@redthread/model";
import { Result } from "effect";
export declare const smsAddress: (value: string | undefined) => ReadonlyArray<Identifier>;
export declare const smsBrand: (value: string | undefined) => ReadonlyArray<Participant>;
export declare const smsConsents: (at: OutsideTime, granted: boolean, evidence: string) => ReadonlyArray<Consent>;
export type SmsStatus = Extract<ChannelEvent, {
    readonly _tag: "Receipt";
}>["status"];
export declare const oneText: (content: OutboundMessage["content"], limit: number) => Result.Result<string, SendError>;

// TwilioWire.d.ts
import { Schema } from "effect";
export declare const TwilioConfig: Schema.Struct<{
    readonly authTokens: Schema.$Array<Schema.NonEmptyString>;
    readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly accountSid: Schema.NonEmptyString;
        readonly authToken: Schema.NonEmptyString;
        readonly from: Schema.NonEmptyString;
        readonly mms: Schema.optionalKey<Schema.Boolean>;
        readonly statusCallback: Schema.optionalKey<Schema.NonEmptyString>;
        readonly apiOrigin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type TwilioConfig = typeof TwilioConfig.Type;
export declare const TwilioWire: Schema.Union<readonly [
    Schema.Struct<{
        readonly MessageSid: Schema.String;
        readonly From: Schema.String;
        readonly To: Schema.String;
        readonly Body: Schema.String;
        readonly NumMedia: Schema.optionalKey<Schema.String>;
        readonly MediaUrl0: Schema.optionalKey<Schema.String>;
        readonly MediaContentType0: Schema.optionalKey<Schema.String>;
        readonly OptOutType: Schema.optionalKey<Schema.String>;
        readonly ProfileName: Schema.optionalKey<Schema.String>;
        readonly FromCountry: Schema.optionalKey<Schema.String>;
    }>,
    Schema.Struct<{
        readonly MessageSid: Schema.String;
        readonly MessageStatus: Schema.Literals<readonly [
            "accepted",
            "queued",
            "sending",
            "sent",
            "delivered",
            "undelivered",
            "failed",
            "read",
            "canceled"
        ]>;
        readonly To: Schema.String;
        readonly From: Schema.optionalKey<Schema.String>;
        readonly ErrorCode: Schema.optionalKey<Schema.String>;
    }>
]>;
export type TwilioWire = typeof TwilioWire.Type;

// TwilioSignature.d.ts
import { BadSignature, type Received } from "@redthread/channel";
import { Effect } from "effect";
import type { TwilioConfig } from "./TwilioWire.ts";
export declare const verifyTwilio: (config: Pick<TwilioConfig, "authTokens" | "origin">, received: Received) => Effect.Effect<void, BadSignature>;

// TwilioConversations.d.ts
import { type Draft, type Place, type Received } from "@redthread/channel";
import { type SmsStatus } from "./Sms.ts";
export declare const twilioId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const twilioStatuses: Readonly<Record<string, SmsStatus>>;
export declare const twilioOther: (place: Place) => ((received: Received, place: Place) => ReadonlyArray<Draft>) | undefined;

// TwilioEvents.d.ts
import { Malformed, type Place, type Received } from "@redthread/channel";
import { type ChannelEvent } from "@redthread/model";
import { Result, type Schema } from "effect";
export declare const twilioDocument: (received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const isTwilio: (place: Place) => boolean;
export declare const twilioEvents: (received: Received) => Result.Result<ReadonlyArray<ChannelEvent>, Malformed>;

// Twilio.d.ts
import { type Capabilities, type ChannelAdapter, type OutboundMessage, type OutboundRequest, type Destination, type Rendered, type SendError, type Tried } from "@redthread/channel";
import type { MediaRef } from "@redthread/model";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { TwilioConfig, TwilioWire } from "./TwilioWire.ts";
export declare const twilioSms: (config: TwilioConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<TwilioConfig, TwilioWire>;
export declare const makeTwilioSms: (config: {
    readonly authTokens: readonly string[];
    readonly origin?: string;
    readonly sender?: {
        readonly accountSid: string;
        readonly authToken: string;
        readonly from: string;
        readonly mms?: boolean;
        readonly statusCallback?: string;
        readonly apiOrigin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: import("effect/Schema").Codec<{
        readonly authTokens: readonly string[];
        readonly origin?: string;
        readonly sender?: {
            readonly accountSid: string;
            readonly authToken: string;
            readonly from: string;
            readonly mms?: boolean;
            readonly statusCallback?: string;
            readonly apiOrigin?: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: import("effect/Schema").Codec<{
        readonly MessageSid: string;
        readonly From: string;
        readonly To: string;
        readonly Body: string;
        readonly NumMedia?: string;
        readonly MediaUrl0?: string;
        readonly MediaContentType0?: string;
        readonly OptOutType?: string;
        readonly ProfileName?: string;
        readonly FromCountry?: string;
    } | {
        readonly MessageSid: string;
        readonly MessageStatus: "accepted" | "canceled" | "delivered" | "failed" | "queued" | "read" | "sending" | "sent" | "undelivered";
        readonly To: string;
        readonly From?: string;
        readonly ErrorCode?: string;
    }, import("effect/Schema").Json, never, never>;
    recognises: (received: import("@redthread/channel").Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: import("@redthread/channel").Received) => Effect.Effect<import("@redthread/channel").Received["evidence"]>;
    verify: (received: import("@redthread/channel").Received, now: import("@redthread/model").Instant) => Effect.Effect<void, import("@redthread/channel").BadSignature>;
    handshake?: (received: import("@redthread/channel").Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: import("@redthread/channel").Received) => Effect.Effect<import("effect/Schema").Json, import("@redthread/channel").Malformed>;
    normalise: (received: import("@redthread/channel").Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly MessageSid: string;
        readonly From: string;
        readonly To: string;
        readonly Body: string;
        readonly NumMedia?: string;
        readonly MediaUrl0?: string;
        readonly MediaContentType0?: string;
        readonly OptOutType?: string;
        readonly ProfileName?: string;
        readonly FromCountry?: string;
    } | {
        readonly MessageSid: string;
        readonly MessageStatus: "accepted" | "canceled" | "delivered" | "failed" | "queued" | "read" | "sending" | "sent" | "undelivered";
        readonly To: string;
        readonly From?: string;
        readonly ErrorCode?: string;
    }) => Uint8Array;
    capabilities: (destination: Destination) => Capabilities;
    render: (message: OutboundMessage, destination: Destination) => Effect.Effect<Rendered, SendError>;
    send: (request: OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, SendError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: import("@redthread/channel").Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    lookUp: (_key: string, _destination: {
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
    }, tried: Tried) => Effect.Effect<{
        externalKey: string;
    } | undefined, import("@redthread/channel").FetchError, never>;
    media: ({ ref }: MediaRef, maxBytes?: number) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError, never>;
}, never, HttpClient.HttpClient>;

// TwilioVoiceWire.d.ts
import { Schema } from "effect";
export declare const TwilioVoiceConfig: Schema.Struct<{
    readonly ownNumbers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly inboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly outboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly authTokens: Schema.$Array<Schema.NonEmptyString>;
    readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
    readonly account: Schema.optionalKey<Schema.Struct<{
        readonly accountSid: Schema.NonEmptyString;
        readonly authToken: Schema.NonEmptyString;
        readonly apiOrigin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type TwilioVoiceConfig = typeof TwilioVoiceConfig.Type;
export declare const TwilioVoiceWire: Schema.Union<readonly [
    Schema.Struct<{
        readonly CallSid: Schema.String;
        readonly AccountSid: Schema.optionalKey<Schema.String>;
        readonly From: Schema.optionalKey<Schema.String>;
        readonly To: Schema.optionalKey<Schema.String>;
        readonly Direction: Schema.optionalKey<Schema.Literals<readonly [
            "inbound",
            "outbound-api",
            "outbound-dial"
        ]>>;
        readonly CallStatus: Schema.Literals<readonly [
            "queued",
            "initiated",
            "ringing",
            "in-progress",
            "completed",
            "busy",
            "failed",
            "no-answer",
            "canceled"
        ]>;
        readonly CallDuration: Schema.optionalKey<Schema.String>;
        readonly Timestamp: Schema.optionalKey<Schema.String>;
        readonly ParentCallSid: Schema.optionalKey<Schema.String>;
        readonly ForwardedFrom: Schema.optionalKey<Schema.String>;
        readonly CallerName: Schema.optionalKey<Schema.String>;
        readonly AnsweredBy: Schema.optionalKey<Schema.String>;
        readonly SequenceNumber: Schema.optionalKey<Schema.String>;
    }>,
    Schema.Struct<{
        readonly CallSid: Schema.String;
        readonly AccountSid: Schema.optionalKey<Schema.String>;
        readonly From: Schema.optionalKey<Schema.String>;
        readonly To: Schema.optionalKey<Schema.String>;
        readonly Direction: Schema.optionalKey<Schema.Literals<readonly [
            "inbound",
            "outbound-api",
            "outbound-dial"
        ]>>;
        readonly CallStatus: Schema.optionalKey<Schema.String>;
        readonly Digits: Schema.optionalKey<Schema.String>;
        readonly SpeechResult: Schema.String;
        readonly Confidence: Schema.optionalKey<Schema.String>;
    }>,
    Schema.Struct<{
        readonly CallSid: Schema.String;
        readonly AccountSid: Schema.optionalKey<Schema.String>;
        readonly From: Schema.optionalKey<Schema.String>;
        readonly To: Schema.optionalKey<Schema.String>;
        readonly Direction: Schema.optionalKey<Schema.Literals<readonly [
            "inbound",
            "outbound-api",
            "outbound-dial"
        ]>>;
        readonly RecordingSid: Schema.String;
        readonly RecordingUrl: Schema.String;
        readonly RecordingStatus: Schema.optionalKey<Schema.String>;
        readonly RecordingDuration: Schema.optionalKey<Schema.String>;
    }>,
    Schema.Struct<{
        readonly CallSid: Schema.String;
        readonly AccountSid: Schema.optionalKey<Schema.String>;
        readonly From: Schema.optionalKey<Schema.String>;
        readonly To: Schema.optionalKey<Schema.String>;
        readonly Direction: Schema.optionalKey<Schema.Literals<readonly [
            "inbound",
            "outbound-api",
            "outbound-dial"
        ]>>;
        readonly DialCallStatus: Schema.String;
        readonly DialCallSid: Schema.optionalKey<Schema.String>;
        readonly DialCallDuration: Schema.optionalKey<Schema.String>;
    }>,
    Schema.Struct<{
        readonly CallSid: Schema.String;
        readonly AccountSid: Schema.optionalKey<Schema.String>;
        readonly From: Schema.optionalKey<Schema.String>;
        readonly To: Schema.optionalKey<Schema.String>;
        readonly Direction: Schema.optionalKey<Schema.Literals<readonly [
            "inbound",
            "outbound-api",
            "outbound-dial"
        ]>>;
        readonly TranscriptionSid: Schema.String;
        readonly TranscriptionEvent: Schema.String;
        readonly TranscriptionData: Schema.optionalKey<Schema.String>;
        readonly Final: Schema.optionalKey<Schema.String>;
        readonly SequenceId: Schema.optionalKey<Schema.String>;
        readonly Timestamp: Schema.optionalKey<Schema.String>;
    }>,
    Schema.Struct<{
        readonly CallSid: Schema.String;
        readonly AccountSid: Schema.optionalKey<Schema.String>;
        readonly From: Schema.optionalKey<Schema.String>;
        readonly To: Schema.optionalKey<Schema.String>;
        readonly Direction: Schema.optionalKey<Schema.Literals<readonly [
            "inbound",
            "outbound-api",
            "outbound-dial"
        ]>>;
        readonly ConferenceSid: Schema.String;
        readonly StatusCallbackEvent: Schema.String;
        readonly FriendlyName: Schema.optionalKey<Schema.String>;
        readonly Timestamp: Schema.optionalKey<Schema.String>;
    }>
]>;
export type TwilioVoiceWire = typeof TwilioVoiceWire.Type;

// TwilioVoiceEvents.d.ts
import { type Draft, type Place, type Received } from "@redthread/channel";
import type { TwilioVoiceConfig } from "./TwilioVoiceWire.ts";
export declare const twilioVoiceId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const isTwilioVoice: (place: Place) => boolean;
export declare const twilioVoiceDraft: (config: TwilioVoiceConfig, received: Received, place: Place) => Draft;

// TwilioVoice.d.ts
import type { ChannelAdapter } from "@redthread/channel";
import type { MediaRef } from "@redthread/model";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { TwilioVoiceConfig, TwilioVoiceWire } from "./TwilioVoiceWire.ts";
export declare const twilioVoice: (config: TwilioVoiceConfig) => ChannelAdapter<TwilioVoiceConfig, TwilioVoiceWire>;
export declare const makeTwilioVoice: (config: {
    readonly ownNumbers?: readonly string[];
    readonly inboundContexts?: readonly string[];
    readonly outboundContexts?: readonly string[];
    readonly authTokens: readonly string[];
    readonly origin?: string;
    readonly account?: {
        readonly accountSid: string;
        readonly authToken: string;
        readonly apiOrigin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: import("effect/Schema").Codec<{
        readonly ownNumbers?: readonly string[];
        readonly inboundContexts?: readonly string[];
        readonly outboundContexts?: readonly string[];
        readonly authTokens: readonly string[];
        readonly origin?: string;
        readonly account?: {
            readonly accountSid: string;
            readonly authToken: string;
            readonly apiOrigin?: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: import("effect/Schema").Codec<{
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly CallStatus: "busy" | "canceled" | "completed" | "failed" | "in-progress" | "initiated" | "no-answer" | "queued" | "ringing";
        readonly CallDuration?: string;
        readonly Timestamp?: string;
        readonly ParentCallSid?: string;
        readonly ForwardedFrom?: string;
        readonly CallerName?: string;
        readonly AnsweredBy?: string;
        readonly SequenceNumber?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly CallStatus?: string;
        readonly Digits?: string;
        readonly SpeechResult: string;
        readonly Confidence?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly RecordingSid: string;
        readonly RecordingUrl: string;
        readonly RecordingStatus?: string;
        readonly RecordingDuration?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly DialCallStatus: string;
        readonly DialCallSid?: string;
        readonly DialCallDuration?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly TranscriptionSid: string;
        readonly TranscriptionEvent: string;
        readonly TranscriptionData?: string;
        readonly Final?: string;
        readonly SequenceId?: string;
        readonly Timestamp?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly ConferenceSid: string;
        readonly StatusCallbackEvent: string;
        readonly FriendlyName?: string;
        readonly Timestamp?: string;
    }, import("effect/Schema").Json, never, never>;
    recognises: (received: import("@redthread/channel").Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: import("@redthread/channel").Received) => Effect.Effect<import("@redthread/channel").Received["evidence"]>;
    verify: (received: import("@redthread/channel").Received, now: import("@redthread/model").Instant) => Effect.Effect<void, import("@redthread/channel").BadSignature>;
    handshake?: (received: import("@redthread/channel").Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: import("@redthread/channel").Received) => Effect.Effect<import("effect/Schema").Json, import("@redthread/channel").Malformed>;
    normalise: (received: import("@redthread/channel").Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly CallStatus: "busy" | "canceled" | "completed" | "failed" | "in-progress" | "initiated" | "no-answer" | "queued" | "ringing";
        readonly CallDuration?: string;
        readonly Timestamp?: string;
        readonly ParentCallSid?: string;
        readonly ForwardedFrom?: string;
        readonly CallerName?: string;
        readonly AnsweredBy?: string;
        readonly SequenceNumber?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly CallStatus?: string;
        readonly Digits?: string;
        readonly SpeechResult: string;
        readonly Confidence?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly RecordingSid: string;
        readonly RecordingUrl: string;
        readonly RecordingStatus?: string;
        readonly RecordingDuration?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly DialCallStatus: string;
        readonly DialCallSid?: string;
        readonly DialCallDuration?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly TranscriptionSid: string;
        readonly TranscriptionEvent: string;
        readonly TranscriptionData?: string;
        readonly Final?: string;
        readonly SequenceId?: string;
        readonly Timestamp?: string;
    } | {
        readonly CallSid: string;
        readonly AccountSid?: string;
        readonly From?: string;
        readonly To?: string;
        readonly Direction?: "inbound" | "outbound-api" | "outbound-dial";
        readonly ConferenceSid: string;
        readonly StatusCallbackEvent: string;
        readonly FriendlyName?: string;
        readonly Timestamp?: string;
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, import("@redthread/channel").SendError>;
    send: (request: import("@redthread/channel").OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, import("@redthread/channel").SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: import("@redthread/channel").Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    media: ({ ref }: MediaRef, maxBytes?: number) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError, never>;
}, never, HttpClient.HttpClient>;

// VonageSmsWire.d.ts
import { Schema } from "effect";
export declare const VonageSmsConfig: Schema.Struct<{
    readonly signatureSecrets: Schema.$Array<Schema.NonEmptyString>;
    readonly maxAge: Schema.optionalKey<Schema.Int>;
    readonly signatureMethod: Schema.optionalKey<Schema.Literals<readonly [
        "md5hash",
        "md5",
        "sha1",
        "sha256",
        "sha512"
    ]>>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly apiKey: Schema.NonEmptyString;
        readonly apiSecret: Schema.NonEmptyString;
        readonly from: Schema.NonEmptyString;
        readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type VonageSmsConfig = typeof VonageSmsConfig.Type;
export declare const VonageSmsWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly msisdn: Schema.String;
        readonly to: Schema.String;
        readonly messageId: Schema.String;
        readonly text: Schema.String;
        readonly type: Schema.Literals<readonly [
            "text",
            "unicode",
            "binary"
        ]>;
        readonly keyword: Schema.optionalKey<Schema.String>;
        readonly "message-timestamp": Schema.optionalKey<Schema.String>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly msisdn: Schema.String;
        readonly to: Schema.String;
        readonly messageId: Schema.String;
        readonly status: Schema.Literals<readonly [
            "accepted",
            "buffered",
            "delivered",
            "expired",
            "failed",
            "rejected",
            "unknown"
        ]>;
        readonly "err-code": Schema.optionalKey<Schema.String>;
        readonly scts: Schema.optionalKey<Schema.String>;
        readonly "message-timestamp": Schema.optionalKey<Schema.String>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly message_uuid: Schema.String;
        readonly from: Schema.String;
        readonly to: Schema.String;
        readonly timestamp: Schema.optionalKey<Schema.String>;
        readonly channel: Schema.Literal<"sms">;
        readonly message_type: Schema.Literal<"text">;
        readonly text: Schema.String;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly message_uuid: Schema.String;
        readonly from: Schema.String;
        readonly to: Schema.String;
        readonly timestamp: Schema.optionalKey<Schema.String>;
        readonly channel: Schema.Literal<"sms">;
        readonly status: Schema.Literals<readonly [
            "submitted",
            "delivered",
            "rejected",
            "undeliverable",
            "read"
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type VonageSmsWire = typeof VonageSmsWire.Type;

// VonageSmsEvents.d.ts
import { Malformed, type Place, type Received } from "@redthread/channel";
import { type ChannelEvent } from "@redthread/model";
import { Result, type Schema } from "effect";
export declare const vonageSmsId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const vonageSmsDocument: (received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const isVonageSms: (place: Place) => boolean;
export declare const vonageSmsDocumentName: (place: Place) => string | undefined;
export declare const vonageSmsEvents: (received: Received) => Result.Result<ReadonlyArray<ChannelEvent>, Malformed>;

// VonageSms.d.ts
import { BadSignature, type Capabilities, type ChannelAdapter, type Destination, type OutboundMessage, type OutboundRequest, type Received, type Rendered, type SendError } from "@redthread/channel";
import type { Instant, MediaRef } from "@redthread/model";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { VonageSmsConfig, VonageSmsWire } from "./VonageSmsWire.ts";
export declare const vonageSms: (config: VonageSmsConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<VonageSmsConfig, VonageSmsWire>;
export declare const makeVonageSms: (config: {
    readonly signatureSecrets: readonly string[];
    readonly maxAge?: number;
    readonly signatureMethod?: "md5" | "md5hash" | "sha1" | "sha256" | "sha512";
    readonly sender?: {
        readonly apiKey: string;
        readonly apiSecret: string;
        readonly from: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: import("effect/Schema").Codec<{
        readonly signatureSecrets: readonly string[];
        readonly maxAge?: number;
        readonly signatureMethod?: "md5" | "md5hash" | "sha1" | "sha256" | "sha512";
        readonly sender?: {
            readonly apiKey: string;
            readonly apiSecret: string;
            readonly from: string;
            readonly origin?: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: import("effect/Schema").Codec<{
        readonly [x: string]: import("effect/Schema").Json;
        readonly msisdn: string;
        readonly to: string;
        readonly messageId: string;
        readonly text: string;
        readonly type: "binary" | "text" | "unicode";
        readonly keyword?: string;
        readonly "message-timestamp"?: string;
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly msisdn: string;
        readonly to: string;
        readonly messageId: string;
        readonly status: "accepted" | "buffered" | "delivered" | "expired" | "failed" | "rejected" | "unknown";
        readonly "err-code"?: string;
        readonly scts?: string;
        readonly "message-timestamp"?: string;
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly message_uuid: string;
        readonly from: string;
        readonly to: string;
        readonly timestamp?: string;
        readonly channel: "sms";
        readonly message_type: "text";
        readonly text: string;
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly message_uuid: string;
        readonly from: string;
        readonly to: string;
        readonly timestamp?: string;
        readonly channel: "sms";
        readonly status: "delivered" | "read" | "rejected" | "submitted" | "undeliverable";
    }, import("effect/Schema").Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: Received) => Effect.Effect<Received["evidence"]>;
    verify: (received: Received, now: Instant) => Effect.Effect<void, BadSignature>;
    handshake?: (received: Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: Received) => Effect.Effect<import("effect/Schema").Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly msisdn: string;
        readonly to: string;
        readonly messageId: string;
        readonly text: string;
        readonly type: "binary" | "text" | "unicode";
        readonly keyword?: string;
        readonly "message-timestamp"?: string;
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly msisdn: string;
        readonly to: string;
        readonly messageId: string;
        readonly status: "accepted" | "buffered" | "delivered" | "expired" | "failed" | "rejected" | "unknown";
        readonly "err-code"?: string;
        readonly scts?: string;
        readonly "message-timestamp"?: string;
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly message_uuid: string;
        readonly from: string;
        readonly to: string;
        readonly timestamp?: string;
        readonly channel: "sms";
        readonly message_type: "text";
        readonly text: string;
    } | {
        readonly [x: string]: import("effect/Schema").Json;
        readonly message_uuid: string;
        readonly from: string;
        readonly to: string;
        readonly timestamp?: string;
        readonly channel: "sms";
        readonly status: "delivered" | "read" | "rejected" | "submitted" | "undeliverable";
    }) => Uint8Array;
    capabilities: (destination: Destination) => Capabilities;
    render: (message: OutboundMessage, destination: Destination) => Effect.Effect<Rendered, SendError>;
    send: (request: OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, SendError>;
    lookUp?: (key: string, destination: Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    media: ({ ref }: MediaRef, maxBytes?: number) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError, never>;
}, never, HttpClient.HttpClient>;

// TelephoneOther.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Schema } from "effect";
declare const Nothing: Schema.$Record<Schema.String, Schema.Never>;
declare const Readable: Schema.Union<readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>,
    Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
type Readable = typeof Readable.Type;
export declare const telephoneOther: () => ChannelAdapter<typeof Nothing.Type, Readable>;
export {};

// LetterPaper.d.ts
export interface PaperFile {
    readonly name: string;
    readonly bytes: Uint8Array;
}
export declare const letterPdf: (pages: ReadonlyArray<string>, info?: Readonly<Record<string, string>>, files?: ReadonlyArray<PaperFile>) => Uint8Array;

// LetterXml.d.ts
import { Malformed } from "@redthread/channel";
import { Result, type Schema } from "effect";
export interface XmlRoot {
    readonly name: string;
    readonly namespace: string;
    readonly content: Schema.Json;
}
export declare const xmlText: (bytes: Uint8Array) => Result.Result<string, Malformed>;
export declare const readXml: (bytes: Uint8Array, isOurs: (namespace: string) => boolean) => Result.Result<XmlRoot, Malformed>;
export declare const writeXml: ({ content, name, namespace }: XmlRoot) => string;

// LetterInvoice.d.ts
import { Malformed } from "@redthread/channel";
import { Result, Schema } from "effect";
export declare const InvoiceSyntax: Schema.Literals<readonly [
    "cii",
    "zugferd-1",
    "ubl-invoice",
    "ubl-credit-note"
]>;
export type InvoiceSyntax = typeof InvoiceSyntax.Type;
export declare const LetterInvoice: Schema.Struct<{
    readonly file: Schema.optionalKey<Schema.String>;
    readonly syntax: Schema.Literals<readonly [
        "cii",
        "zugferd-1",
        "ubl-invoice",
        "ubl-credit-note"
    ]>;
    readonly xml: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
}>;
export type LetterInvoice = typeof LetterInvoice.Type;
export declare const isInvoiceFile: (name: string) => boolean;
export declare const readInvoice: (bytes: Uint8Array, file?: string) => Result.Result<LetterInvoice, Malformed>;
export declare const writeInvoice: ({ syntax, xml }: LetterInvoice) => string;

// LetterPictures.d.ts
export interface PictureSize {
    readonly width: number;
    readonly height: number;
    readonly pages: number;
}
export declare const sizeOfPicture: (bytes: Uint8Array) => PictureSize | undefined;
export declare const tiffPage: (bytes: Uint8Array, page: number) => Uint8Array;
export interface GreyPicture {
    readonly width: number;
    readonly height: number;
    readonly pixels: Uint8Array;
}
export declare const greyOf: (data: ArrayLike<number>, width: number, height: number, channels: number) => GreyPicture;
export declare const greyOfBits: (data: ArrayLike<number>, width: number, height: number) => GreyPicture;
export declare const turned: ({ height, pixels, width }: GreyPicture, degrees: number) => GreyPicture;
export declare const pgm: ({ height, pixels, width }: GreyPicture) => Uint8Array;

// LetterThread.d.ts
import { type GreyPicture } from "./LetterPictures.ts";
export declare const threadName = "redthread/pdf";
export interface PdfQuestion {
    readonly number: number;
    readonly bytes: Uint8Array;
    readonly maxPages: number;
    readonly pictures?: {
        readonly page: number;
        readonly maxPixels: number;
    };
}
export interface PdfRead {
    readonly _tag: "Read";
    readonly pages: ReadonlyArray<string>;
    readonly info: ReadonlyArray<readonly [
        string,
        string | number | boolean | null
    ]>;
    readonly attachments: ReadonlyArray<string>;
    readonly invoices: ReadonlyArray<{
        readonly name: string;
        readonly bytes: Uint8Array;
    }>;
}
export interface PdfPictures {
    readonly _tag: "Pictures";
    readonly pictures: ReadonlyArray<GreyPicture>;
    readonly tooLarge: number;
}
export type PdfAnswer = {
    readonly number: number;
} & (PdfRead | PdfPictures | {
    readonly _tag: "TooLong";
    readonly pages: number;
} | {
    readonly _tag: "Failed";
    readonly name: string;
    readonly message: string;
});

// LetterReader.d.ts
import { type PdfAnswer, type PdfPictures } from "./LetterThread.ts";
export interface ReadingLimits {
    readonly seconds: number;
    readonly megabytes: number;
}
export declare const givenUp = "given up";
export declare const readPdf: (bytes: Uint8Array, maxPages: number, limits?: Partial<ReadingLimits>) => Promise<Exclude<PdfAnswer, PdfPictures>>;
export declare const picturesInPdf: (bytes: Uint8Array, page: number, maxPixels: number) => Promise<PdfPictures | undefined>;

// LetterScans.d.ts
import type { ChannelAdapter, Received } from "@redthread/channel";
import { Effect, Schema, type Scope } from "effect";
declare const ScanUnread_base: Schema.Class<ScanUnread, Schema.TaggedStruct<"ScanUnread", {
    readonly text: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class ScanUnread extends ScanUnread_base {
    get message(): string;
}
export declare const ScanLine: Schema.Struct<{
    readonly text: Schema.String;
    readonly confidence: Schema.Finite;
}>;
export type ScanLine = typeof ScanLine.Type;
export declare const ScanRead: Schema.Struct<{
    readonly engine: Schema.String;
    readonly language: Schema.String;
    readonly pages: Schema.$Array<Schema.Struct<{
        readonly page: Schema.Int;
        readonly text: Schema.String;
        readonly confidence: Schema.Finite;
        readonly lines: Schema.$Array<typeof ScanLine>;
        readonly unread: Schema.optionalKey<Schema.String>;
    }>>;
}>;
export type ScanRead = typeof ScanRead.Type;
export interface ScanOptions {
    readonly language?: {
        readonly code: string;
        readonly folder: string;
    };
    readonly maxPixels?: number;
    readonly maxPages?: number;
    readonly patience?: number;
}
export interface ScanReader {
    readonly read: (received: Pick<Received, "body">) => Effect.Effect<ScanRead | undefined, ScanUnread>;
}
export declare const makeScanReader: (options?: ScanOptions | undefined) => Effect.Effect<ScanReader, ScanUnread, Scope.Scope>;
export declare const withScans: <Config, Wire>(adapter: ChannelAdapter<Config, Wire>, { read }: ScanReader) => ChannelAdapter<Config, Wire>;
export {};

// LetterImage.d.ts
import { Malformed } from "@redthread/channel";
import { Effect, Schema } from "effect";
import { type ReadingLimits } from "./LetterReader.ts";
export declare const LetterPages: Schema.Struct<{
    readonly pages: Schema.$Array<Schema.Struct<{
        readonly text: Schema.String;
    }>>;
    readonly info: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    readonly attachments: Schema.optionalKey<Schema.$Array<Schema.Struct<{
        readonly name: Schema.String;
    }>>>;
    readonly invoices: Schema.optionalKey<Schema.$Array<Schema.Union<readonly [
        typeof LetterInvoice,
        Schema.Struct<{
            readonly file: Schema.String;
            readonly unreadable: Schema.NonEmptyString;
        }>
    ]>>>;
}>;
export type LetterPages = typeof LetterPages.Type;
export declare const BareInvoice: Schema.Struct<{
    readonly invoices: Schema.Tuple<readonly [
        typeof LetterInvoice
    ]>;
}>;
export type BareInvoice = typeof BareInvoice.Type;
export declare const LetterPicture: Schema.Struct<{
    readonly image: Schema.Struct<{
        readonly mediaType: Schema.String;
        readonly size: Schema.Int;
    }>;
}>;
export type LetterPicture = typeof LetterPicture.Type;
export declare const LetterSender: Schema.StructWithRest<Schema.Struct<{
    readonly name: Schema.optionalKey<Schema.String>;
    readonly address: Schema.optionalKey<Schema.String>;
    readonly email: Schema.optionalKey<Schema.String>;
    readonly phone: Schema.optionalKey<Schema.String>;
    readonly customerNo: Schema.optionalKey<Schema.String>;
    readonly contractNo: Schema.optionalKey<Schema.String>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export declare const ScanReference: Schema.StructWithRest<Schema.Struct<{
    readonly scan: Schema.NonEmptyString;
    readonly pages: Schema.optionalKey<Schema.Int>;
    readonly writtenOn: Schema.optionalKey<Schema.String>;
    readonly scannedAt: Schema.optionalKey<Schema.String>;
    readonly title: Schema.optionalKey<Schema.String>;
    readonly text: Schema.optionalKey<Schema.String>;
    readonly sender: Schema.optionalKey<typeof LetterSender>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type ScanReference = typeof ScanReference.Type;
export declare const LetterWire: Schema.Union<readonly [
    typeof LetterPages,
    typeof BareInvoice,
    typeof LetterPicture,
    typeof ScanReference
]>;
export type LetterWire = typeof LetterWire.Type;
export interface LetterLimits {
    readonly maxBytes: number;
    readonly maxPages: number;
    readonly reading: Partial<ReadingLimits>;
}
export declare const letterDocument: (received: {
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
        readonly [x: string]: Schema.Json;
    };
}, limits: LetterLimits) => Effect.Effect<Schema.Json, Malformed, never>;

// LetterIdentifiers.d.ts
import { type Identifier } from "@redthread/model";
export declare const identifiersInWords: (text: string, isOwn: (address: string) => boolean) => ReadonlyArray<Identifier>;

// LetterInvoiceTerms.d.ts
import type { Place } from "@redthread/channel";
export declare const invoiceTerms: {
    readonly profile: readonly [
        "ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID",
        "SpecifiedExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID",
        "CustomizationID"
    ];
    readonly number: readonly [
        "ExchangedDocument/ID",
        "HeaderExchangedDocument/ID",
        "ID"
    ];
    readonly issued: readonly [
        "ExchangedDocument/IssueDateTime/DateTimeString",
        "HeaderExchangedDocument/IssueDateTime/DateTimeString",
        "IssueDate"
    ];
    readonly type: readonly [
        "ExchangedDocument/TypeCode",
        "HeaderExchangedDocument/TypeCode",
        "InvoiceTypeCode",
        "CreditNoteTypeCode"
    ];
    readonly currency: readonly [
        ...string[],
        "DocumentCurrencyCode"
    ];
    readonly due: readonly [
        ...string[],
        "DueDate",
        "PaymentMeans/PaymentDueDate"
    ];
    readonly buyerReference: readonly [
        ...string[],
        "BuyerReference"
    ];
    readonly contract: readonly [
        ...string[],
        "ContractDocumentReference/ID"
    ];
    readonly order: readonly [
        ...string[],
        "OrderReference/ID"
    ];
    readonly preceding: readonly [
        ...string[],
        "BillingReference/InvoiceDocumentReference/ID"
    ];
    readonly delivered: readonly [
        ...string[],
        "Delivery/ActualDeliveryDate"
    ];
    readonly purpose: readonly [
        ...string[],
        "PaymentMeans/PaymentID"
    ];
    readonly payTo: readonly [
        ...string[],
        "PaymentMeans/PayeeFinancialAccount/ID"
    ];
    readonly payFrom: readonly [
        ...string[],
        "PaymentMeans/PaymentMandate/PayerFinancialAccount/ID"
    ];
    readonly net: readonly [
        ...string[],
        "LegalMonetaryTotal/TaxExclusiveAmount"
    ];
    readonly tax: readonly [
        ...string[],
        "TaxTotal/TaxAmount"
    ];
    readonly gross: readonly [
        ...string[],
        "LegalMonetaryTotal/TaxInclusiveAmount"
    ];
    readonly payable: readonly [
        ...string[],
        "LegalMonetaryTotal/PayableAmount"
    ];
    readonly seller: readonly [
        ...string[],
        "AccountingSupplierParty/Party"
    ];
    readonly buyer: readonly [
        ...string[],
        "AccountingCustomerParty/Party"
    ];
};
export declare const partyTerms: {
    readonly name: readonly [
        "Name",
        "PartyLegalEntity/RegistrationName",
        "PartyName/Name"
    ];
    readonly number: readonly [
        "ID",
        "PartyIdentification/ID"
    ];
    readonly global: readonly [
        "GlobalID",
        "PartyIdentification/ID"
    ];
    readonly tax: readonly [
        "SpecifiedTaxRegistration/ID",
        "PartyTaxScheme/CompanyID"
    ];
    readonly register: readonly [
        "SpecifiedLegalOrganization/ID",
        "PartyLegalEntity/CompanyID"
    ];
    readonly endpoint: readonly [
        "URIUniversalCommunication/URIID",
        "EndpointID"
    ];
    readonly phone: readonly [
        "DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber",
        "Contact/Telephone"
    ];
    readonly email: readonly [
        "DefinedTradeContact/EmailURIUniversalCommunication/URIID",
        "DefinedTradeContact/EmailURIUniversalCommunication/CompleteNumber",
        "Contact/ElectronicMail"
    ];
};
export declare const placesOf: (place: Place, paths: ReadonlyArray<string>) => ReadonlyArray<Place>;
export declare const wordsOf: (place: Place) => string | undefined;
export declare const attributeOf: (place: Place, name: string) => string | undefined;
export declare const termOf: (place: Place, paths: ReadonlyArray<string>) => string | undefined;

// LetterInvoiceEvents.d.ts
import type { Draft, Place, Received } from "@redthread/channel";
import { type AdapterId, type Identifier } from "@redthread/model";
export interface OwnParty {
    readonly addresses: ReadonlyArray<string>;
    readonly taxNumbers: ReadonlyArray<string>;
}
export declare const isIban: (text: string) => boolean;
export interface InvoiceRead {
    readonly draft: Draft;
    readonly customer: ReadonlyArray<Identifier>;
    readonly issued: string | undefined;
}
export declare const invoiceRead: (invoice: Place, received: Received, adapter: AdapterId, own: OwnParty) => InvoiceRead;

// LetterAdapter.d.ts
import { type ChannelAdapter, OutboundRequest, SendError } from "@redthread/channel";
import { Effect, Schema } from "effect";
import { LetterWire } from "./LetterImage.ts";
export declare const letterAdapterId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const LetterConfig: Schema.Struct<{
    readonly ownAddresses: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly ownTaxNumbers: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly maxBytes: Schema.optionalKey<Schema.Int>;
    readonly maxPages: Schema.optionalKey<Schema.Int>;
    readonly maxSeconds: Schema.optionalKey<Schema.Finite>;
    readonly maxMegabytes: Schema.optionalKey<Schema.Finite>;
}>;
export type LetterConfig = typeof LetterConfig.Type;
export type Printer = (page: Extract<OutboundRequest, {
    readonly _tag: "Print";
}>, key: string) => Effect.Effect<{
    readonly externalKey: string;
}, SendError>;
export declare const letterAdapter: (config?: LetterConfig, printer?: Printer) => ChannelAdapter<LetterConfig, LetterWire>;

// Lenient.d.ts
import { Schema } from "effect";
export declare const open: <const Fields extends Schema.Struct.Fields>(fields: Fields) => Schema.StructWithRest<Schema.Struct<Fields>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export declare const maybeText: Schema.optionalKey<Schema.NullOr<Schema.String>>;
export declare const maybeId: Schema.optionalKey<Schema.Union<readonly [
    Schema.Int,
    Schema.String
]>>;
export declare const maybe: <Item extends Schema.Constraint>(item: Item) => Schema.optionalKey<Item>;
export declare const maybeList: <Item extends Schema.Constraint>(item: Item) => Schema.optionalKey<Schema.$Array<Item>>;

// Listening.d.ts
import { type BadSignature, type ChannelAdapter, type Draft, Malformed, type Place, type Received } from "@redthread/channel";
import type { AdapterId, ChannelKind, Instant } from "@redthread/model";
import { Effect, Result, type Schema } from "effect";
export declare const exactDocument: (received: Received) => Result.Result<Schema.Json, Malformed>;
export interface Listener<Config, Wire> {
    readonly id: AdapterId;
    readonly kind: ChannelKind;
    readonly config: Schema.Codec<Config, unknown>;
    readonly wire: Schema.Codec<Wire, Schema.Json>;
    readonly source: string;
    readonly looksRight: (root: Place, received: Received) => boolean;
    readonly verify: (received: Received, now: Instant) => Effect.Effect<void, BadSignature>;
    readonly drafts: (root: Place, received: Received) => ReadonlyArray<Draft>;
    readonly document?: (received: Received) => Result.Result<Schema.Json, Malformed>;
}
export declare const listener: <Config, Wire>({ config, document, drafts, id, kind, looksRight, source, verify, wire }: Listener<Config, Wire>) => ChannelAdapter<Config, Wire>;
export declare const fresh: (place: Place) => Place;
export declare const has: (place: Place, ...keys: ReadonlyArray<string>) => boolean;
export declare const noticeDraft: (adapter: AdapterId, channel: ChannelKind, received: Received, place: Place, topic: string) => Draft;

// AmazonConnectWire.d.ts
import { Schema } from "effect";
export declare const AmazonConnectConfig: Schema.Struct<{
    readonly ownNumbers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly inboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly outboundContexts: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly apiKeys: Schema.$Array<Schema.NonEmptyString>;
    readonly header: Schema.optionalKey<Schema.NonEmptyString>;
}>;
export type AmazonConnectConfig = typeof AmazonConnectConfig.Type;
export declare const AmazonConnectWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly AWSAccountId: Schema.String;
        readonly ContactId: Schema.String;
        readonly Channel: Schema.Literals<readonly [
            "VOICE",
            "CHAT",
            "TASK",
            "EMAIL"
        ]>;
        readonly InitiationMethod: Schema.Literals<readonly [
            "INBOUND",
            "OUTBOUND",
            "TRANSFER",
            "QUEUE_TRANSFER",
            "CALLBACK",
            "API",
            "DISCONNECT",
            "EXTERNAL_OUTBOUND"
        ]>;
        readonly InitiationTimestamp: Schema.String;
        readonly LastUpdateTimestamp: Schema.String;
        readonly DisconnectTimestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly CustomerEndpoint: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly Address: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly Type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly SystemEndpoint: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly Address: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly Type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly InitialContactId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly PreviousContactId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly Agent: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly Username: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly ConnectedToAgentTimestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly AgentInteractionDuration: Schema.optionalKey<Schema.Int>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly Recordings: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly Location: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly "detail-type": Schema.Literal<"Amazon Connect Contact Event">;
        readonly source: Schema.Literal<"aws.connect">;
        readonly id: Schema.String;
        readonly time: Schema.String;
        readonly detail: Schema.StructWithRest<Schema.Struct<{
            readonly eventType: Schema.Literals<readonly [
                "INITIATED",
                "CONNECTED_TO_SYSTEM",
                "QUEUED",
                "CONNECTED_TO_AGENT",
                "DISCONNECTED",
                "CONTACT_DATA_UPDATED"
            ]>;
            readonly contactId: Schema.String;
            readonly channel: Schema.Literals<readonly [
                "VOICE",
                "CHAT",
                "TASK"
            ]>;
            readonly initiationMethod: Schema.Literals<readonly [
                "INBOUND",
                "OUTBOUND",
                "TRANSFER",
                "QUEUE_TRANSFER",
                "CALLBACK",
                "API",
                "DISCONNECT",
                "EXTERNAL_OUTBOUND"
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly CustomerMetadata: Schema.StructWithRest<Schema.Struct<{
            readonly ContactId: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly Participants: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly ParticipantId: Schema.String;
            readonly ParticipantRole: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly Transcript: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly ParticipantId: Schema.String;
            readonly Content: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly Name: Schema.Literal<"ContactFlowEvent">;
        readonly Details: Schema.StructWithRest<Schema.Struct<{
            readonly ContactData: Schema.StructWithRest<Schema.Struct<{
                readonly ContactId: Schema.String;
                readonly Channel: Schema.Literal<"VOICE">;
                readonly InitiationMethod: Schema.Literals<readonly [
                    "INBOUND",
                    "OUTBOUND",
                    "TRANSFER",
                    "QUEUE_TRANSFER",
                    "CALLBACK",
                    "API",
                    "DISCONNECT",
                    "EXTERNAL_OUTBOUND"
                ]>;
                readonly CustomerEndpoint: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly Address: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly Type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type AmazonConnectWire = typeof AmazonConnectWire.Type;

// AmazonConnectRecord.d.ts
import type { Draft, Place, Received } from "@redthread/channel";
import { type Direction, type Identifier, type OutsideTime } from "@redthread/model";
import { participant } from "./TelephoneCalls.ts";
export declare const amazonConnectId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const directionOf: (method: unknown, channel: unknown) => Direction;
export declare const endpointOf: (endpoint: Place) => ReadonlyArray<Identifier>;
export declare const agentIn: (agent: Place) => ReturnType<typeof participant>;
export declare const profileOf: (record: Place, key: string) => ReadonlyArray<Identifier>;
export declare const threadOf: (contact: string, initial: string | undefined, previous: ReadonlyArray<string | undefined>) => {
    conversation: string & import("effect/Brand").Brand<"@redthread/model/ConversationId">;
    id: string;
    references: ReadonlyArray<string>;
};
export declare const contactRecordDrafts: (received: Received, place: Place) => ReadonlyArray<Draft>;
export declare const connectNotice: (place: Place, topic: string, at: OutsideTime, contact: string | undefined) => Draft;

// AmazonConnectEvents.d.ts
import { type Draft, type Place, type Received } from "@redthread/channel";
export declare const isAmazonConnect: (place: Place) => boolean;
export declare const amazonConnectDrafts: (received: Received, place: Place) => ReadonlyArray<Draft>;

// AmazonConnect.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { AmazonConnectConfig, AmazonConnectWire } from "./AmazonConnectWire.ts";
export declare const amazonConnect: (config: AmazonConnectConfig) => ChannelAdapter<AmazonConnectConfig, AmazonConnectWire>;

// SnsEnvelope.d.ts
import { BadSignature, type Malformed, type Received } from "@redthread/channel";
import { Effect, Result, Schema } from "effect";
export declare const snsCertificateEvidence = "sns-certificate";
export declare const snsDocument: (received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const snsBytes: (wire: Schema.Json) => Uint8Array;
export declare const isAmazonsCertificate: (address: string) => boolean;
export declare const certificateAddress: (received: Pick<Received, "body">) => string | undefined;
export declare const verifySns: (topics: ReadonlyArray<string>, certificates: ReadonlyArray<string>, received: Received) => Effect.Effect<void, BadSignature>;

// AmazonSesEvents.d.ts
import type { Draft, Place, Received } from "@redthread/channel";
export declare const amazonSesId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const isAmazonSes: (root: Place) => boolean;
export declare const amazonSesDrafts: (root: Place, received: Received) => ReadonlyArray<Draft>;

// AmazonSes.d.ts
import type { ChannelAdapter, Received } from "@redthread/channel";
import { Effect, Schema } from "effect";
import { HttpClient } from "effect/http";
export declare const AmazonSesConfig: Schema.Struct<{
    readonly topics: Schema.$Array<Schema.NonEmptyString>;
    readonly certificates: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
}>;
export type AmazonSesConfig = typeof AmazonSesConfig.Type;
export declare const AmazonSesWire: Schema.StructWithRest<Schema.Struct<{
    readonly Type: Schema.Literal<"Notification">;
    readonly MessageId: Schema.String;
    readonly TopicArn: Schema.String;
    readonly Timestamp: Schema.String;
    readonly Message: Schema.StructWithRest<Schema.Struct<{
        readonly notificationType: Schema.Literals<readonly [
            "Bounce",
            "Complaint",
            "Delivery"
        ]>;
        readonly mail: Schema.StructWithRest<Schema.Struct<{
            readonly timestamp: Schema.String;
            readonly messageId: Schema.NonEmptyString;
            readonly destination: Schema.$Array<Schema.String>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly bounce: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly bounceType: Schema.String;
            readonly bounceSubType: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly bouncedRecipients: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly emailAddress: Schema.String;
                readonly status: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly diagnosticCode: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly timestamp: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly complaint: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly complainedRecipients: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly emailAddress: Schema.String;
                readonly status: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly diagnosticCode: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly timestamp: Schema.String;
            readonly complaintFeedbackType: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly delivery: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly recipients: Schema.$Array<Schema.String>;
            readonly timestamp: Schema.String;
            readonly smtpResponse: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type AmazonSesWire = typeof AmazonSesWire.Type;
export declare const amazonSes: (config: AmazonSesConfig) => ChannelAdapter<AmazonSesConfig, AmazonSesWire>;
export declare const makeAmazonSes: (config: {
    readonly topics: readonly string[];
    readonly certificates?: readonly string[];
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: Schema.Codec<{
        readonly topics: readonly string[];
        readonly certificates?: readonly string[];
    }, unknown, never, never>;
    wire: Schema.Codec<{
        readonly [x: string]: Schema.Json;
        readonly Type: "Notification";
        readonly MessageId: string;
        readonly TopicArn: string;
        readonly Timestamp: string;
        readonly Message: {
            readonly [x: string]: Schema.Json;
            readonly notificationType: "Bounce" | "Complaint" | "Delivery";
            readonly mail: {
                readonly [x: string]: Schema.Json;
                readonly timestamp: string;
                readonly messageId: string;
                readonly destination: readonly string[];
            };
            readonly bounce?: {
                readonly [x: string]: Schema.Json;
                readonly bounceType: string;
                readonly bounceSubType?: string | null;
                readonly bouncedRecipients: readonly {
                    readonly [x: string]: Schema.Json;
                    readonly emailAddress: string;
                    readonly status?: string | null;
                    readonly diagnosticCode?: string | null;
                }[];
                readonly timestamp: string;
            };
            readonly complaint?: {
                readonly [x: string]: Schema.Json;
                readonly complainedRecipients: readonly {
                    readonly [x: string]: Schema.Json;
                    readonly emailAddress: string;
                    readonly status?: string | null;
                    readonly diagnosticCode?: string | null;
                }[];
                readonly timestamp: string;
                readonly complaintFeedbackType?: string | null;
            };
            readonly delivery?: {
                readonly [x: string]: Schema.Json;
                readonly recipients: readonly string[];
                readonly timestamp: string;
                readonly smtpResponse?: string | null;
            };
        };
    }, Schema.Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    verify: (received: Received, now: import("@redthread/model").Instant) => Effect.Effect<void, import("@redthread/channel").BadSignature>;
    handshake?: (received: Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: Received) => Effect.Effect<Schema.Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: Schema.Json;
        readonly Type: "Notification";
        readonly MessageId: string;
        readonly TopicArn: string;
        readonly Timestamp: string;
        readonly Message: {
            readonly [x: string]: Schema.Json;
            readonly notificationType: "Bounce" | "Complaint" | "Delivery";
            readonly mail: {
                readonly [x: string]: Schema.Json;
                readonly timestamp: string;
                readonly messageId: string;
                readonly destination: readonly string[];
            };
            readonly bounce?: {
                readonly [x: string]: Schema.Json;
                readonly bounceType: string;
                readonly bounceSubType?: string | null;
                readonly bouncedRecipients: readonly {
                    readonly [x: string]: Schema.Json;
                    readonly emailAddress: string;
                    readonly status?: string | null;
                    readonly diagnosticCode?: string | null;
                }[];
                readonly timestamp: string;
            };
            readonly complaint?: {
                readonly [x: string]: Schema.Json;
                readonly complainedRecipients: readonly {
                    readonly [x: string]: Schema.Json;
                    readonly emailAddress: string;
                    readonly status?: string | null;
                    readonly diagnosticCode?: string | null;
                }[];
                readonly timestamp: string;
                readonly complaintFeedbackType?: string | null;
            };
            readonly delivery?: {
                readonly [x: string]: Schema.Json;
                readonly recipients: readonly string[];
                readonly timestamp: string;
                readonly smtpResponse?: string | null;
            };
        };
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, import("@redthread/channel").SendError>;
    send: (request: import("@redthread/channel").OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, import("@redthread/channel").SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    media?: (ref: import("@redthread/model").MediaRef, maxBytes?: number) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: import("@redthread/model").MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    evidence: (received: {
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
            readonly [x: string]: Schema.Json;
        };
    }) => Effect.Effect<{
        readonly [x: string]: Schema.Json;
    }, never, never>;
}, never, HttpClient.HttpClient>;

// Base64Signature.d.ts
import { BadSignature, type Received } from "@redthread/channel";
import { Effect } from "effect";
export declare const verifyBase64: (header: string, secrets: ReadonlyArray<string>, { body, headers }: Received) => Effect.Effect<void, BadSignature>;

// LineWire.d.ts
import { Schema } from "effect";
export declare const LineConfig: Schema.Struct<{
    readonly channelSecrets: Schema.$Array<Schema.NonEmptyString>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly token: Schema.NonEmptyString;
        readonly origin: Schema.optionalKey<Schema.NonEmptyString>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type LineConfig = typeof LineConfig.Type;
export declare const LineWire: Schema.StructWithRest<Schema.Struct<{
    readonly destination: Schema.String;
    readonly events: Schema.$Array<Schema.Union<readonly [
        Schema.StructWithRest<Schema.Struct<{
            readonly timestamp: Schema.Int;
            readonly mode: Schema.Literals<readonly [
                "active",
                "standby"
            ]>;
            readonly webhookEventId: Schema.String;
            readonly source: Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "user",
                    "group",
                    "room"
                ]>;
                readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly groupId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly roomId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly deliveryContext: Schema.StructWithRest<Schema.Struct<{
                readonly isRedelivery: Schema.Boolean;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly replyToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly type: Schema.Literal<"message">;
            readonly message: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly quoteToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            } & {
                type: Schema.Literal<"text">;
                text: Schema.String;
                quotedMessageId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly timestamp: Schema.Int;
            readonly mode: Schema.Literals<readonly [
                "active",
                "standby"
            ]>;
            readonly webhookEventId: Schema.String;
            readonly source: Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "user",
                    "group",
                    "room"
                ]>;
                readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly groupId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly roomId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly deliveryContext: Schema.StructWithRest<Schema.Struct<{
                readonly isRedelivery: Schema.Boolean;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly replyToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly type: Schema.Literal<"message">;
            readonly message: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly quoteToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            } & {
                type: Schema.Literals<readonly [
                    "image",
                    "video",
                    "audio"
                ]>;
                contentProvider: Schema.StructWithRest<Schema.Struct<{
                    readonly type: Schema.Literals<readonly [
                        "line",
                        "external"
                    ]>;
                    readonly originalContentUrl: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly timestamp: Schema.Int;
            readonly mode: Schema.Literals<readonly [
                "active",
                "standby"
            ]>;
            readonly webhookEventId: Schema.String;
            readonly source: Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "user",
                    "group",
                    "room"
                ]>;
                readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly groupId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly roomId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly deliveryContext: Schema.StructWithRest<Schema.Struct<{
                readonly isRedelivery: Schema.Boolean;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly replyToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly type: Schema.Literal<"message">;
            readonly message: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly quoteToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            } & {
                type: Schema.Literal<"location">;
                latitude: Schema.Finite;
                longitude: Schema.Finite;
                title: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                address: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly timestamp: Schema.Int;
            readonly mode: Schema.Literals<readonly [
                "active",
                "standby"
            ]>;
            readonly webhookEventId: Schema.String;
            readonly source: Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "user",
                    "group",
                    "room"
                ]>;
                readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly groupId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly roomId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly deliveryContext: Schema.StructWithRest<Schema.Struct<{
                readonly isRedelivery: Schema.Boolean;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly replyToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly type: Schema.Literal<"postback">;
            readonly postback: Schema.StructWithRest<Schema.Struct<{
                readonly data: Schema.String;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly timestamp: Schema.Int;
            readonly mode: Schema.Literals<readonly [
                "active",
                "standby"
            ]>;
            readonly webhookEventId: Schema.String;
            readonly source: Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "user",
                    "group",
                    "room"
                ]>;
                readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly groupId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly roomId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly deliveryContext: Schema.StructWithRest<Schema.Struct<{
                readonly isRedelivery: Schema.Boolean;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly replyToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly type: Schema.Literal<"unsend">;
            readonly unsend: Schema.StructWithRest<Schema.Struct<{
                readonly messageId: Schema.String;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly timestamp: Schema.Int;
            readonly mode: Schema.Literals<readonly [
                "active",
                "standby"
            ]>;
            readonly webhookEventId: Schema.String;
            readonly source: Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literals<readonly [
                    "user",
                    "group",
                    "room"
                ]>;
                readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly groupId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly roomId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly deliveryContext: Schema.StructWithRest<Schema.Struct<{
                readonly isRedelivery: Schema.Boolean;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly replyToken: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly type: Schema.Literals<readonly [
                "follow",
                "unfollow",
                "join",
                "leave",
                "memberJoined",
                "memberLeft",
                "beacon",
                "accountLink",
                "videoPlayComplete"
            ]>;
            readonly follow: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly isUnblocked: Schema.Boolean;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>
    ]>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type LineWire = typeof LineWire.Type;

// LineEvents.d.ts
import { type Draft, type Place, type Received } from "@redthread/channel";
export declare const lineId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const isLine: (place: Place) => boolean;
export declare const lineDrafts: (received: Received, place: Place) => ReadonlyArray<Draft>;

// LineRendering.d.ts
import { type Capabilities, type Destination, type OutboundMessage, type Rendered, type SendError } from "@redthread/channel";
import { Result } from "effect";
import type { LineConfig } from "./LineWire.ts";
export declare const lineCapabilities: Capabilities;
export declare const renderLine: ({ sender }: LineConfig, message: OutboundMessage, { to }: Destination) => Result.Result<Rendered, SendError>;

// Line.d.ts
import { type ChannelAdapter, type OutboundRequest, type SendError } from "@redthread/channel";
import type { MediaRef } from "@redthread/model";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { LineConfig, LineWire } from "./LineWire.ts";
export declare const line: (config: LineConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<LineConfig, LineWire>;
export declare const makeLine: (config: {
    readonly channelSecrets: readonly string[];
    readonly sender?: {
        readonly token: string;
        readonly origin?: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: import("effect/Schema").Codec<{
        readonly channelSecrets: readonly string[];
        readonly sender?: {
            readonly token: string;
            readonly origin?: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: import("effect/Schema").Codec<{
        readonly [x: string]: import("effect/Schema").Json;
        readonly destination: string;
        readonly events: readonly ({
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "message";
            readonly message: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: string;
                readonly quoteToken?: string | null;
                readonly type: "text";
                readonly text: string;
                readonly quotedMessageId?: string | null;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "message";
            readonly message: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: string;
                readonly quoteToken?: string | null;
                readonly type: "audio" | "image" | "video";
                readonly contentProvider: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly type: "external" | "line";
                    readonly originalContentUrl?: string | null;
                };
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "message";
            readonly message: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: string;
                readonly quoteToken?: string | null;
                readonly type: "location";
                readonly latitude: number;
                readonly longitude: number;
                readonly title?: string | null;
                readonly address?: string | null;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "postback";
            readonly postback: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly data: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "unsend";
            readonly unsend: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly messageId: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "accountLink" | "beacon" | "follow" | "join" | "leave" | "memberJoined" | "memberLeft" | "unfollow" | "videoPlayComplete";
            readonly follow?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isUnblocked: boolean;
            };
        })[];
    }, import("effect/Schema").Json, never, never>;
    recognises: (received: import("@redthread/channel").Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: import("@redthread/channel").Received) => Effect.Effect<import("@redthread/channel").Received["evidence"]>;
    verify: (received: import("@redthread/channel").Received, now: import("@redthread/model").Instant) => Effect.Effect<void, import("@redthread/channel").BadSignature>;
    handshake?: (received: import("@redthread/channel").Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: import("@redthread/channel").Received) => Effect.Effect<import("effect/Schema").Json, import("@redthread/channel").Malformed>;
    normalise: (received: import("@redthread/channel").Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly destination: string;
        readonly events: readonly ({
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "message";
            readonly message: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: string;
                readonly quoteToken?: string | null;
                readonly type: "text";
                readonly text: string;
                readonly quotedMessageId?: string | null;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "message";
            readonly message: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: string;
                readonly quoteToken?: string | null;
                readonly type: "audio" | "image" | "video";
                readonly contentProvider: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly type: "external" | "line";
                    readonly originalContentUrl?: string | null;
                };
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "message";
            readonly message: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly id: string;
                readonly quoteToken?: string | null;
                readonly type: "location";
                readonly latitude: number;
                readonly longitude: number;
                readonly title?: string | null;
                readonly address?: string | null;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "postback";
            readonly postback: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly data: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "unsend";
            readonly unsend: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly messageId: string;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly timestamp: number;
            readonly mode: "active" | "standby";
            readonly webhookEventId: string;
            readonly source: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly type: "group" | "room" | "user";
                readonly userId?: string | null;
                readonly groupId?: string | null;
                readonly roomId?: string | null;
            };
            readonly deliveryContext: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isRedelivery: boolean;
            };
            readonly replyToken?: string | null;
            readonly type: "accountLink" | "beacon" | "follow" | "join" | "leave" | "memberJoined" | "memberLeft" | "unfollow" | "videoPlayComplete";
            readonly follow?: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly isUnblocked: boolean;
            };
        })[];
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, SendError>;
    send: (request: OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: import("@redthread/channel").Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    media: (args_0: {
        readonly ref: string;
        readonly mediaType?: string;
        readonly filename?: string;
        readonly size?: number;
        readonly checksum?: string;
    }, maxBytes?: number | undefined) => Effect.Effect<import("@redthread/channel").FetchedMedia | {
        link: string;
    }, import("@redthread/channel").FetchError, never>;
}, never, HttpClient.HttpClient>;

// BearerToken.d.ts
import { BadSignature, type Received } from "@redthread/channel";
import type { Instant } from "@redthread/model";
import { Effect } from "effect";
export declare const platformKeysEvidence = "platform-keys";
export interface Audience {
    readonly issuers: Readonly<Record<string, ReadonlyArray<string> | "itself">>;
    readonly audience: string | undefined;
}
export declare const keyNameOf: (received: Pick<Received, "headers">) => string | undefined;
export declare const verifyBearer: (audience: Audience, received: Received, now: Instant) => Effect.Effect<void, BadSignature>;

// PlatformKeys.d.ts
import { Effect, type Schema } from "effect";
import { HttpClient } from "effect/http";
export declare const makePlatformKeys: (urls: readonly string[]) => Effect.Effect<(received: {
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
        readonly [x: string]: Schema.Json;
    };
}) => Effect.Effect<{
    readonly [x: string]: Schema.Json;
}, never, never>, never, HttpClient.HttpClient>;

// ChatRooms.d.ts
import type { Draft, Place, Received } from "@redthread/channel";
import { type AdapterId, type Content, type Identifier, type OutsideTime, type Participant } from "@redthread/model";
export declare const memberOf: (namespace: string, id: string | undefined, scope: string | undefined, claims?: Readonly<Record<string, string | undefined>>) => ReadonlyArray<Identifier>;
export declare const beside: (role: Participant["role"], [first, ...rest]: ReadonlyArray<Identifier>) => ReadonlyArray<Participant>;
export declare const roomTime: (received: Received, raw: string | undefined) => OutsideTime;
export interface Scene {
    readonly adapter: AdapterId;
    readonly at: OutsideTime;
    readonly room: string | undefined;
    readonly who: ReadonlyArray<Identifier>;
    readonly isProgram: boolean;
}
export declare const roomMessage: (scene: Scene, item: Place, id: string, content: ReadonlyArray<Content>, { answers, revision }?: {
    readonly answers?: ReadonlyArray<string | undefined>;
    readonly revision?: number;
}) => Draft;
export declare const roomReaction: (scene: Scene, item: Place, key: string, target: string, emoji: string) => Draft;
export declare const roomDeletion: (scene: Scene, item: Place, target: string) => Draft;
export declare const roomNotice: (scene: Scene, item: Place, topic: string) => Draft;
export declare const fileKind: (mediaType: string) => "image" | "video" | "audio" | "file";
export declare const pressed: (id: string | undefined, values: Place) => ReadonlyArray<Content>;

// GoogleChat.d.ts
import type { ChannelAdapter, Received } from "@redthread/channel";
import { Effect, Schema } from "effect";
export declare const GoogleChatConfig: Schema.Struct<{
    readonly audience: Schema.optionalKey<Schema.NonEmptyString>;
    readonly callers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly keysAt: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
}>;
export type GoogleChatConfig = typeof GoogleChatConfig.Type;
export declare const GoogleChatWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly type: Schema.Literals<readonly [
            "MESSAGE",
            "ADDED_TO_SPACE",
            "CARD_CLICKED",
            "REMOVED_FROM_SPACE"
        ]>;
        readonly eventTime: Schema.String;
        readonly space: Schema.StructWithRest<Schema.Struct<{
            readonly name: Schema.String;
            readonly type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly user: Schema.StructWithRest<Schema.Struct<{
            readonly name: Schema.String;
            readonly displayName: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly type: Schema.Literals<readonly [
                "HUMAN",
                "BOT"
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly message: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly name: Schema.String;
            readonly text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly createTime: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly sender: Schema.StructWithRest<Schema.Struct<{
                readonly name: Schema.String;
                readonly displayName: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly type: Schema.Literals<readonly [
                    "HUMAN",
                    "BOT"
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly thread: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly name: Schema.String;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly commonEventObject: Schema.StructWithRest<Schema.Struct<{
            readonly hostApp: Schema.Literal<"CHAT">;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly chat: Schema.StructWithRest<Schema.Struct<{
            readonly user: Schema.StructWithRest<Schema.Struct<{
                readonly name: Schema.String;
                readonly displayName: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly type: Schema.Literals<readonly [
                    "HUMAN",
                    "BOT"
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly eventTime: Schema.String;
            readonly messagePayload: Schema.StructWithRest<Schema.Struct<{
                readonly space: Schema.StructWithRest<Schema.Struct<{
                    readonly name: Schema.String;
                    readonly type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly message: Schema.StructWithRest<Schema.Struct<{
                    readonly name: Schema.String;
                    readonly text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly createTime: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly sender: Schema.StructWithRest<Schema.Struct<{
                        readonly name: Schema.String;
                        readonly displayName: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly type: Schema.Literals<readonly [
                            "HUMAN",
                            "BOT"
                        ]>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly thread: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly name: Schema.String;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type GoogleChatWire = typeof GoogleChatWire.Type;
export declare const googleChat: (config: GoogleChatConfig) => ChannelAdapter<GoogleChatConfig, GoogleChatWire>;
export declare const makeGoogleChat: (config: {
    readonly audience?: string;
    readonly callers?: readonly string[];
    readonly keysAt?: readonly string[];
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: Schema.Codec<{
        readonly audience?: string;
        readonly callers?: readonly string[];
        readonly keysAt?: readonly string[];
    }, unknown, never, never>;
    wire: Schema.Codec<{
        readonly [x: string]: Schema.Json;
        readonly type: "ADDED_TO_SPACE" | "CARD_CLICKED" | "MESSAGE" | "REMOVED_FROM_SPACE";
        readonly eventTime: string;
        readonly space: {
            readonly [x: string]: Schema.Json;
            readonly name: string;
            readonly type?: string | null;
        };
        readonly user: {
            readonly [x: string]: Schema.Json;
            readonly name: string;
            readonly displayName?: string | null;
            readonly email?: string | null;
            readonly type: "BOT" | "HUMAN";
        };
        readonly message?: {
            readonly [x: string]: Schema.Json;
            readonly name: string;
            readonly text?: string | null;
            readonly createTime?: string | null;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly name: string;
                readonly displayName?: string | null;
                readonly email?: string | null;
                readonly type: "BOT" | "HUMAN";
            };
            readonly thread?: {
                readonly [x: string]: Schema.Json;
                readonly name: string;
            };
        };
    } | {
        readonly [x: string]: Schema.Json;
        readonly commonEventObject: {
            readonly [x: string]: Schema.Json;
            readonly hostApp: "CHAT";
        };
        readonly chat: {
            readonly [x: string]: Schema.Json;
            readonly user: {
                readonly [x: string]: Schema.Json;
                readonly name: string;
                readonly displayName?: string | null;
                readonly email?: string | null;
                readonly type: "BOT" | "HUMAN";
            };
            readonly eventTime: string;
            readonly messagePayload: {
                readonly [x: string]: Schema.Json;
                readonly space: {
                    readonly [x: string]: Schema.Json;
                    readonly name: string;
                    readonly type?: string | null;
                };
                readonly message: {
                    readonly [x: string]: Schema.Json;
                    readonly name: string;
                    readonly text?: string | null;
                    readonly createTime?: string | null;
                    readonly sender: {
                        readonly [x: string]: Schema.Json;
                        readonly name: string;
                        readonly displayName?: string | null;
                        readonly email?: string | null;
                        readonly type: "BOT" | "HUMAN";
                    };
                    readonly thread?: {
                        readonly [x: string]: Schema.Json;
                        readonly name: string;
                    };
                };
            };
        };
    }, Schema.Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    verify: (received: Received, now: import("@redthread/model").Instant) => Effect.Effect<void, import("@redthread/channel").BadSignature>;
    handshake?: (received: Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: Received) => Effect.Effect<Schema.Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: Schema.Json;
        readonly type: "ADDED_TO_SPACE" | "CARD_CLICKED" | "MESSAGE" | "REMOVED_FROM_SPACE";
        readonly eventTime: string;
        readonly space: {
            readonly [x: string]: Schema.Json;
            readonly name: string;
            readonly type?: string | null;
        };
        readonly user: {
            readonly [x: string]: Schema.Json;
            readonly name: string;
            readonly displayName?: string | null;
            readonly email?: string | null;
            readonly type: "BOT" | "HUMAN";
        };
        readonly message?: {
            readonly [x: string]: Schema.Json;
            readonly name: string;
            readonly text?: string | null;
            readonly createTime?: string | null;
            readonly sender: {
                readonly [x: string]: Schema.Json;
                readonly name: string;
                readonly displayName?: string | null;
                readonly email?: string | null;
                readonly type: "BOT" | "HUMAN";
            };
            readonly thread?: {
                readonly [x: string]: Schema.Json;
                readonly name: string;
            };
        };
    } | {
        readonly [x: string]: Schema.Json;
        readonly commonEventObject: {
            readonly [x: string]: Schema.Json;
            readonly hostApp: "CHAT";
        };
        readonly chat: {
            readonly [x: string]: Schema.Json;
            readonly user: {
                readonly [x: string]: Schema.Json;
                readonly name: string;
                readonly displayName?: string | null;
                readonly email?: string | null;
                readonly type: "BOT" | "HUMAN";
            };
            readonly eventTime: string;
            readonly messagePayload: {
                readonly [x: string]: Schema.Json;
                readonly space: {
                    readonly [x: string]: Schema.Json;
                    readonly name: string;
                    readonly type?: string | null;
                };
                readonly message: {
                    readonly [x: string]: Schema.Json;
                    readonly name: string;
                    readonly text?: string | null;
                    readonly createTime?: string | null;
                    readonly sender: {
                        readonly [x: string]: Schema.Json;
                        readonly name: string;
                        readonly displayName?: string | null;
                        readonly email?: string | null;
                        readonly type: "BOT" | "HUMAN";
                    };
                    readonly thread?: {
                        readonly [x: string]: Schema.Json;
                        readonly name: string;
                    };
                };
            };
        };
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, import("@redthread/channel").SendError>;
    send: (request: import("@redthread/channel").OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, import("@redthread/channel").SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    media?: (ref: import("@redthread/model").MediaRef, maxBytes?: number) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: import("@redthread/model").MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    evidence: (received: {
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
            readonly [x: string]: Schema.Json;
        };
    }) => Effect.Effect<{
        readonly [x: string]: Schema.Json;
    }, never, never>;
}, never, import("effect/http/HttpClient").HttpClient>;

// BotFramework.d.ts
import { BadSignature, type ChannelAdapter, type Received } from "@redthread/channel";
import type { Instant } from "@redthread/model";
import { Effect, Schema } from "effect";
export declare const BotFrameworkConfig: Schema.Struct<{
    readonly appId: Schema.optionalKey<Schema.NonEmptyString>;
    readonly webhookSecrets: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly keysAt: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
}>;
export type BotFrameworkConfig = typeof BotFrameworkConfig.Type;
export declare const BotFrameworkWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly channelId: Schema.String;
        readonly serviceUrl: Schema.String;
        readonly from: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly aadObjectId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly conversation: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly tenantId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly aadObjectId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly replyToId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literals<readonly [
            "message",
            "messageUpdate"
        ]>;
        readonly text: Schema.String;
        readonly textFormat: Schema.optionalKey<Schema.Literals<readonly [
            "plain",
            "markdown",
            "xml"
        ]>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly channelId: Schema.String;
        readonly serviceUrl: Schema.String;
        readonly from: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly aadObjectId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly conversation: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly tenantId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly aadObjectId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly replyToId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literal<"messageReaction">;
        readonly reactionsAdded: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly channelId: Schema.String;
        readonly serviceUrl: Schema.String;
        readonly from: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly aadObjectId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly conversation: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly tenantId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly recipient: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly aadObjectId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly replyToId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literals<readonly [
            "messageDelete",
            "conversationUpdate",
            "installationUpdate",
            "typing",
            "event",
            "invoke",
            "endOfConversation"
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type BotFrameworkWire = typeof BotFrameworkWire.Type;
export declare const botFramework: (config: BotFrameworkConfig) => ChannelAdapter<BotFrameworkConfig, BotFrameworkWire>;
export declare const makeBotFramework: (config: {
    readonly appId?: string;
    readonly webhookSecrets?: readonly string[];
    readonly keysAt?: readonly string[];
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: Schema.Codec<{
        readonly appId?: string;
        readonly webhookSecrets?: readonly string[];
        readonly keysAt?: readonly string[];
    }, unknown, never, never>;
    wire: Schema.Codec<{
        readonly [x: string]: Schema.Json;
        readonly id: string;
        readonly timestamp?: string | null;
        readonly channelId: string;
        readonly serviceUrl: string;
        readonly from: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly conversation: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly tenantId?: string | null;
        };
        readonly recipient?: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly replyToId?: string | null;
        readonly type: "message" | "messageUpdate";
        readonly text: string;
        readonly textFormat?: "markdown" | "plain" | "xml";
    } | {
        readonly [x: string]: Schema.Json;
        readonly id: string;
        readonly timestamp?: string | null;
        readonly channelId: string;
        readonly serviceUrl: string;
        readonly from: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly conversation: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly tenantId?: string | null;
        };
        readonly recipient?: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly replyToId?: string | null;
        readonly type: "messageReaction";
        readonly reactionsAdded?: readonly {
            readonly [x: string]: Schema.Json;
            readonly type: string;
        }[];
    } | {
        readonly [x: string]: Schema.Json;
        readonly id: string;
        readonly timestamp?: string | null;
        readonly channelId: string;
        readonly serviceUrl: string;
        readonly from: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly conversation: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly tenantId?: string | null;
        };
        readonly recipient?: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly replyToId?: string | null;
        readonly type: "conversationUpdate" | "endOfConversation" | "event" | "installationUpdate" | "invoke" | "messageDelete" | "typing";
    }, Schema.Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    verify: (received: Received, now: Instant) => Effect.Effect<void, BadSignature>;
    handshake?: (received: Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: Received) => Effect.Effect<Schema.Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: Schema.Json;
        readonly id: string;
        readonly timestamp?: string | null;
        readonly channelId: string;
        readonly serviceUrl: string;
        readonly from: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly conversation: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly tenantId?: string | null;
        };
        readonly recipient?: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly replyToId?: string | null;
        readonly type: "message" | "messageUpdate";
        readonly text: string;
        readonly textFormat?: "markdown" | "plain" | "xml";
    } | {
        readonly [x: string]: Schema.Json;
        readonly id: string;
        readonly timestamp?: string | null;
        readonly channelId: string;
        readonly serviceUrl: string;
        readonly from: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly conversation: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly tenantId?: string | null;
        };
        readonly recipient?: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly replyToId?: string | null;
        readonly type: "messageReaction";
        readonly reactionsAdded?: readonly {
            readonly [x: string]: Schema.Json;
            readonly type: string;
        }[];
    } | {
        readonly [x: string]: Schema.Json;
        readonly id: string;
        readonly timestamp?: string | null;
        readonly channelId: string;
        readonly serviceUrl: string;
        readonly from: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly conversation: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly tenantId?: string | null;
        };
        readonly recipient?: {
            readonly [x: string]: Schema.Json;
            readonly id: string;
            readonly name?: string | null;
            readonly aadObjectId?: string | null;
        };
        readonly replyToId?: string | null;
        readonly type: "conversationUpdate" | "endOfConversation" | "event" | "installationUpdate" | "invoke" | "messageDelete" | "typing";
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, import("@redthread/channel").SendError>;
    send: (request: import("@redthread/channel").OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, import("@redthread/channel").SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    media?: (ref: import("@redthread/model").MediaRef, maxBytes?: number) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: import("@redthread/model").MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    evidence: (received: {
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
            readonly [x: string]: Schema.Json;
        };
    }) => Effect.Effect<{
        readonly [x: string]: Schema.Json;
    }, never, never>;
}, never, import("effect/http/HttpClient").HttpClient>;

// Discord.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Schema } from "effect";
export declare const DiscordConfig: Schema.Struct<{
    readonly publicKeys: Schema.$Array<Schema.NonEmptyString>;
    readonly maxAge: Schema.optionalKey<Schema.Int>;
}>;
export type DiscordConfig = typeof DiscordConfig.Type;
export declare const DiscordWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly application_id: Schema.String;
        readonly token: Schema.String;
        readonly version: Schema.Int;
        readonly type: Schema.Literals<readonly [
            2,
            3,
            4,
            5
        ]>;
        readonly channel_id: Schema.String;
        readonly user: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly username: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly global_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly bot: Schema.optionalKey<Schema.Boolean>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly data: Schema.StructWithRest<Schema.Struct<{
            readonly custom_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly version: Schema.Int;
        readonly application_id: Schema.String;
        readonly type: Schema.Literal<1>;
        readonly event: Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.String;
            readonly timestamp: Schema.String;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly op: Schema.Literal<0>;
        readonly t: Schema.Literals<readonly [
            "MESSAGE_CREATE",
            "MESSAGE_UPDATE"
        ]>;
        readonly s: Schema.Int;
        readonly d: Schema.StructWithRest<Schema.Struct<{
            id: Schema.String;
            channel_id: Schema.String;
            content: Schema.String;
            timestamp: Schema.String;
            edited_timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            author: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly username: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly global_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly bot: Schema.optionalKey<Schema.Boolean>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            guild_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type DiscordWire = typeof DiscordWire.Type;
export declare const discord: (config: DiscordConfig) => ChannelAdapter<DiscordConfig, DiscordWire>;

// Matrix.d.ts
import { BadSignature, type ChannelAdapter, type Received } from "@redthread/channel";
import type { MediaRef } from "@redthread/model";
import { Effect, Schema } from "effect";
import { HttpClient } from "effect/http";
export declare const MatrixConfig: Schema.Struct<{
    readonly tokens: Schema.$Array<Schema.NonEmptyString>;
    readonly ownUsers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly homeserver: Schema.optionalKey<Schema.Struct<{
        readonly origin: Schema.NonEmptyString;
        readonly token: Schema.NonEmptyString;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type MatrixConfig = typeof MatrixConfig.Type;
export declare const MatrixWire: Schema.StructWithRest<Schema.Struct<{
    readonly events: Schema.$Array<Schema.Union<readonly [
        Schema.StructWithRest<Schema.Struct<{
            readonly sender: Schema.String;
            readonly room_id: Schema.String;
            readonly event_id: Schema.String;
            readonly origin_server_ts: Schema.Int;
            readonly type: Schema.Literal<"m.room.message">;
            readonly content: Schema.StructWithRest<Schema.Struct<{
                readonly msgtype: Schema.Literals<readonly [
                    "m.text",
                    "m.notice",
                    "m.emote"
                ]>;
                readonly body: Schema.String;
                readonly formatted_body: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly sender: Schema.String;
            readonly room_id: Schema.String;
            readonly event_id: Schema.String;
            readonly origin_server_ts: Schema.Int;
            readonly type: Schema.Literal<"m.room.message">;
            readonly content: Schema.StructWithRest<Schema.Struct<{
                readonly msgtype: Schema.Literals<readonly [
                    "m.image",
                    "m.file",
                    "m.audio",
                    "m.video"
                ]>;
                readonly body: Schema.String;
                readonly url: Schema.String;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>,
        Schema.StructWithRest<Schema.Struct<{
            readonly sender: Schema.String;
            readonly room_id: Schema.String;
            readonly event_id: Schema.String;
            readonly origin_server_ts: Schema.Int;
            readonly type: Schema.Literals<readonly [
                "m.room.member",
                "m.room.name",
                "m.room.encrypted",
                "m.reaction"
            ]>;
            readonly state_key: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly content: Schema.StructWithRest<Schema.Struct<{
                readonly membership: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>
    ]>>;
    readonly ephemeral: Schema.optionalKey<Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type MatrixWire = typeof MatrixWire.Type;
export declare const matrix: (config: MatrixConfig) => ChannelAdapter<MatrixConfig, MatrixWire>;
export declare const makeMatrix: (config: {
    readonly tokens: readonly string[];
    readonly ownUsers?: readonly string[];
    readonly homeserver?: {
        readonly origin: string;
        readonly token: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<{
    id: import("@redthread/model").AdapterId;
    kind: import("@redthread/model").ChannelKind;
    config: Schema.Codec<{
        readonly tokens: readonly string[];
        readonly ownUsers?: readonly string[];
        readonly homeserver?: {
            readonly origin: string;
            readonly token: string;
            readonly timeout?: number;
        };
    }, unknown, never, never>;
    wire: Schema.Codec<{
        readonly [x: string]: Schema.Json;
        readonly events: readonly ({
            readonly [x: string]: Schema.Json;
            readonly sender: string;
            readonly room_id: string;
            readonly event_id: string;
            readonly origin_server_ts: number;
            readonly type: "m.room.message";
            readonly content: {
                readonly [x: string]: Schema.Json;
                readonly msgtype: "m.emote" | "m.notice" | "m.text";
                readonly body: string;
                readonly formatted_body?: string | null;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: string;
            readonly room_id: string;
            readonly event_id: string;
            readonly origin_server_ts: number;
            readonly type: "m.room.message";
            readonly content: {
                readonly [x: string]: Schema.Json;
                readonly msgtype: "m.audio" | "m.file" | "m.image" | "m.video";
                readonly body: string;
                readonly url: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: string;
            readonly room_id: string;
            readonly event_id: string;
            readonly origin_server_ts: number;
            readonly type: "m.reaction" | "m.room.encrypted" | "m.room.member" | "m.room.name";
            readonly state_key?: string | null;
            readonly content: {
                readonly [x: string]: Schema.Json;
                readonly membership?: string | null;
            };
        })[];
        readonly ephemeral?: readonly Schema.Json[];
    }, Schema.Json, never, never>;
    recognises: (received: Received) => boolean;
    isCatchAll?: boolean;
    evidence?: (received: Received) => Effect.Effect<Received["evidence"]>;
    verify: (received: Received, now: import("@redthread/model").Instant) => Effect.Effect<void, BadSignature>;
    handshake?: (received: Received) => import("@redthread/channel").Handshake | undefined;
    document: (received: Received) => Effect.Effect<Schema.Json, import("@redthread/channel").Malformed>;
    normalise: (received: Received) => Effect.Effect<ReadonlyArray<import("@redthread/model").ChannelEvent>, import("@redthread/channel").Malformed>;
    serialise: (wire: {
        readonly [x: string]: Schema.Json;
        readonly events: readonly ({
            readonly [x: string]: Schema.Json;
            readonly sender: string;
            readonly room_id: string;
            readonly event_id: string;
            readonly origin_server_ts: number;
            readonly type: "m.room.message";
            readonly content: {
                readonly [x: string]: Schema.Json;
                readonly msgtype: "m.emote" | "m.notice" | "m.text";
                readonly body: string;
                readonly formatted_body?: string | null;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: string;
            readonly room_id: string;
            readonly event_id: string;
            readonly origin_server_ts: number;
            readonly type: "m.room.message";
            readonly content: {
                readonly [x: string]: Schema.Json;
                readonly msgtype: "m.audio" | "m.file" | "m.image" | "m.video";
                readonly body: string;
                readonly url: string;
            };
        } | {
            readonly [x: string]: Schema.Json;
            readonly sender: string;
            readonly room_id: string;
            readonly event_id: string;
            readonly origin_server_ts: number;
            readonly type: "m.reaction" | "m.room.encrypted" | "m.room.member" | "m.room.name";
            readonly state_key?: string | null;
            readonly content: {
                readonly [x: string]: Schema.Json;
                readonly membership?: string | null;
            };
        })[];
        readonly ephemeral?: readonly Schema.Json[];
    }) => Uint8Array;
    capabilities: (destination: import("@redthread/channel").Destination) => import("@redthread/channel").Capabilities;
    render: (message: import("@redthread/channel").OutboundMessage, destination: import("@redthread/channel").Destination) => Effect.Effect<import("@redthread/channel").Rendered, import("@redthread/channel").SendError>;
    send: (request: import("@redthread/channel").OutboundRequest, key: string) => Effect.Effect<{
        readonly externalKey: string;
    }, import("@redthread/channel").SendError>;
    lookUp?: (key: string, destination: import("@redthread/channel").Destination, tried: import("@redthread/channel").Tried) => Effect.Effect<{
        readonly externalKey: string;
    } | undefined, import("@redthread/channel").FetchError>;
    pull?: (cursor: string | undefined) => Effect.Effect<import("@redthread/channel").Pulled, import("@redthread/channel").FetchError>;
    awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, import("@redthread/channel").FetchError>;
    mediaLifetime?: number;
    part?: (received: Received, at: import("@redthread/model").Pointer, ref: MediaRef) => Effect.Effect<import("@redthread/channel").FetchedMedia, import("@redthread/channel").FetchError | import("@redthread/channel").Malformed>;
    budget: import("@redthread/channel").Budget;
    isRetired?: boolean;
    media: (args_0: {
        readonly ref: string;
        readonly mediaType?: string;
        readonly filename?: string;
        readonly size?: number;
        readonly checksum?: string;
    }, maxBytes?: number | undefined) => Effect.Effect<import("@redthread/channel").FetchedMedia | import("@redthread/channel").MediaLink, import("@redthread/channel").FetchError, never>;
}, never, HttpClient.HttpClient>;

// ShopPeople.d.ts
import type { Draft, Place } from "@redthread/channel";
import { type AdapterId, type Identifier, Instant, type OutsideTime, type Participant } from "@redthread/model";
export declare const claimed: (namespace: string, value: string | undefined, scope?: string) => ReadonlyArray<Identifier>;
export declare const fullName: (person: Place) => string | undefined;
export declare const contactOf: (person: Place) => ReadonlyArray<Identifier>;
export declare const recipientOf: (address: Place, buyer: ReadonlyArray<Identifier>) => ReadonlyArray<Participant>;
export declare const revisionAt: ({ raw }: OutsideTime) => number;
export declare const timeIn: (place: Place, keys: ReadonlyArray<string>, otherwise: Instant) => OutsideTime;
export interface Bought {
    readonly adapter: AdapterId;
    readonly what: string;
    readonly id: string;
    readonly number: string;
    readonly order: string;
    readonly shop: string;
    readonly at: OutsideTime;
    readonly revision: number;
    readonly amount: string | undefined;
    readonly currency: string | undefined;
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly others: ReadonlyArray<Participant>;
    readonly notes: ReadonlyArray<string>;
}
export declare const boughtDraft: (place: Place, bought: Bought) => Draft;
export declare const marketingDraft: (place: Place, adapter: AdapterId, { about, at, channel, evidence, granted, identifiers, revision }: {
    readonly about: ReadonlyArray<string>;
    readonly at: OutsideTime;
    readonly channel: "email" | "sms";
    readonly evidence: string;
    readonly granted: boolean;
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly revision: number;
}) => Draft;

// ShopifyWire.d.ts
import { Schema } from "effect";
export declare const ShopifyConfig: Schema.Struct<{
    readonly secrets: Schema.$Array<Schema.NonEmptyString>;
    readonly shop: Schema.optionalKey<Schema.NonEmptyString>;
}>;
export type ShopifyConfig = typeof ShopifyConfig.Type;
export declare const ShopifyOrder: Schema.StructWithRest<Schema.Struct<{
    readonly id: Schema.Int;
    readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly order_number: Schema.optionalKey<Schema.Union<readonly [
        Schema.Int,
        Schema.String
    ]>>;
    readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly updated_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly cancelled_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly total_price: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly currency: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly financial_status: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly fulfillment_status: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly buyer_accepts_marketing: Schema.optionalKey<Schema.Boolean>;
    readonly customer: Schema.optionalKey<Schema.NullOr<Schema.StructWithRest<Schema.Struct<{
        readonly email_marketing_consent: Schema.optionalKey<Schema.NullOr<Schema.StructWithRest<Schema.Struct<{
            readonly state: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "subscribed",
                    "unsubscribed",
                    "not_subscribed",
                    "pending"
                ]>,
                Schema.String
            ]>;
            readonly consent_updated_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
        readonly sms_marketing_consent: Schema.optionalKey<Schema.NullOr<Schema.StructWithRest<Schema.Struct<{
            readonly state: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "subscribed",
                    "unsubscribed",
                    "not_subscribed",
                    "pending"
                ]>,
                Schema.String
            ]>;
            readonly consent_updated_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
        readonly id: Schema.optionalKey<Schema.Union<readonly [
            Schema.Int,
            Schema.String
        ]>>;
        readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly first_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly last_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly updated_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>>;
    readonly billing_address: Schema.optionalKey<Schema.NullOr<Schema.StructWithRest<Schema.Struct<{
        readonly first_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly last_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>>;
    readonly shipping_address: Schema.optionalKey<Schema.NullOr<Schema.StructWithRest<Schema.Struct<{
        readonly first_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly last_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>>;
    readonly line_items: Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type ShopifyOrder = typeof ShopifyOrder.Type;
export declare const ShopifyWire: Schema.Union<readonly [
    typeof ShopifyOrder,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.Int;
        readonly order_id: Schema.Int;
        readonly kind: Schema.String;
        readonly gateway: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly amount: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly currency: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly status: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.Int;
        readonly order_id: Schema.Int;
        readonly refund_line_items: Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly transactions: Schema.optionalKey<Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly email_marketing_consent: Schema.optionalKey<Schema.NullOr<Schema.StructWithRest<Schema.Struct<{
            readonly state: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "subscribed",
                    "unsubscribed",
                    "not_subscribed",
                    "pending"
                ]>,
                Schema.String
            ]>;
            readonly consent_updated_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
        readonly sms_marketing_consent: Schema.optionalKey<Schema.NullOr<Schema.StructWithRest<Schema.Struct<{
            readonly state: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "subscribed",
                    "unsubscribed",
                    "not_subscribed",
                    "pending"
                ]>,
                Schema.String
            ]>;
            readonly consent_updated_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
        readonly id: Schema.Int;
        readonly email: Schema.String;
        readonly first_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly last_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly updated_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly orders_count: Schema.Int;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly orders: Schema.$Array<typeof ShopifyOrder>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type ShopifyWire = typeof ShopifyWire.Type;

// ShopifyRecords.d.ts
import type { Place, Received } from "@redthread/channel";
export type ShopifyKind = "order" | "draft order" | "checkout" | "payment" | "refund" | "shipment" | "customer" | "consent" | "privacy";
export interface ShopifyRecord {
    readonly place: Place;
    readonly kind: ShopifyKind | undefined;
    readonly topic: string;
}
export declare const shopifyRecords: (root: Place, { headers }: Received) => ReadonlyArray<ShopifyRecord>;

// ShopifyEvents.d.ts
import type { Draft, Place, Received } from "@redthread/channel";
import type { ShopifyConfig } from "./ShopifyWire.ts";
export declare const shopifyId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const shopifyDrafts: (config: ShopifyConfig, root: Place, received: Received) => ReadonlyArray<Draft>;

// ShopifyProxy.d.ts
import { BadSignature, type Received } from "@redthread/channel";
import type { Instant } from "@redthread/model";
import { Effect } from "effect";
export declare const proxyQuery: ({ headers, name }: Received) => URLSearchParams | undefined;
export declare const verifyProxy: (secrets: ReadonlyArray<string>, query: URLSearchParams, { body }: Received, now: Instant) => Effect.Effect<void, BadSignature>;

// Shopify.d.ts
import type { ChannelAdapter } from "@redthread/channel";
import { ShopifyConfig, ShopifyWire } from "./ShopifyWire.ts";
export declare const shopify: (config: ShopifyConfig) => ChannelAdapter<ShopifyConfig, ShopifyWire>;

// WooCommerceWire.d.ts
import { Schema } from "effect";
export declare const WooCommerceConfig: Schema.Struct<{
    readonly secrets: Schema.$Array<Schema.NonEmptyString>;
    readonly shop: Schema.optionalKey<Schema.NonEmptyString>;
    readonly consentKeys: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
}>;
export type WooCommerceConfig = typeof WooCommerceConfig.Type;
export declare const WooCommerceOrder: Schema.StructWithRest<Schema.Struct<{
    readonly date_created_gmt: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly date_modified_gmt: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly id: Schema.Int;
    readonly number: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly order_key: Schema.String;
    readonly status: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly currency: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly total: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly customer_id: Schema.optionalKey<Schema.Union<readonly [
        Schema.Int,
        Schema.String
    ]>>;
    readonly customer_note: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    readonly billing: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
        readonly first_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly last_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
    readonly shipping: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
        readonly first_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly last_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
    readonly line_items: Schema.optionalKey<Schema.$Array<Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    readonly meta_data: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly key: Schema.String;
        readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type WooCommerceOrder = typeof WooCommerceOrder.Type;
export declare const WooCommerceWire: Schema.Union<readonly [
    typeof WooCommerceOrder,
    Schema.StructWithRest<Schema.Struct<{
        readonly date_created_gmt: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly date_modified_gmt: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly id: Schema.Int;
        readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly role: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly username: Schema.String;
        readonly first_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly last_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly billing: Schema.StructWithRest<Schema.Struct<{
            readonly first_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly last_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.Int;
        readonly product_id: Schema.Int;
        readonly reviewer: Schema.String;
        readonly reviewer_email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly review: Schema.String;
        readonly rating: Schema.Int;
        readonly date_created_gmt: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.Int;
        readonly note: Schema.String;
        readonly customer_note: Schema.Boolean;
        readonly date_created_gmt: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly webhook_id: Schema.String;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.$Array<typeof WooCommerceOrder>,
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type WooCommerceWire = typeof WooCommerceWire.Type;

// WooCommerceEvents.d.ts
import type { Draft, Place, Received } from "@redthread/channel";
import type { WooCommerceConfig } from "./WooCommerceWire.ts";
export declare const wooCommerceId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const isWooCommerce: (root: Place, { headers }: Received) => boolean;
export declare const wooCommerceDrafts: (config: WooCommerceConfig, root: Place, received: Received) => ReadonlyArray<Draft>;

// WooCommerce.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { WooCommerceConfig, WooCommerceWire } from "./WooCommerceWire.ts";
export declare const wooCommerce: (config: WooCommerceConfig) => ChannelAdapter<WooCommerceConfig, WooCommerceWire>;

// StandardWebhooks.d.ts
import { BadSignature, type Received } from "@redthread/channel";
import type { Instant } from "@redthread/model";
import { Effect, Schema } from "effect";
export declare const StandardSecrets: Schema.Struct<{
    readonly secrets: Schema.$Array<Schema.NonEmptyString>;
    readonly maxAge: Schema.optionalKey<Schema.Int>;
}>;
export type StandardSecrets = typeof StandardSecrets.Type;
export declare const verifyStandard: (config: StandardSecrets, received: Received, now: Instant) => Effect.Effect<void, BadSignature>;

// WebActions.d.ts
import type { Place } from "@redthread/channel";
import { type Identifier, type Signal } from "@redthread/model";
export declare const isHelp: (...texts: ReadonlyArray<string | undefined>) => boolean;
export declare const searchedIn: (place: Place) => ReadonlyArray<Signal>;
export declare const namedIn: (place: Place) => ReadonlyArray<Identifier>;

// SegmentWire.d.ts
import { Schema } from "effect";
export declare const SegmentConfig: Schema.Struct<{
    readonly secrets: Schema.$Array<Schema.NonEmptyString>;
    readonly site: Schema.optionalKey<Schema.NonEmptyString>;
}>;
export type SegmentConfig = typeof SegmentConfig.Type;
export declare const SegmentCall: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly messageId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly anonymousId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly context: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly integrations: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly type: Schema.Literal<"track">;
        readonly event: Schema.String;
        readonly properties: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly messageId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly anonymousId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly context: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly integrations: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly type: Schema.Literals<readonly [
            "page",
            "screen"
        ]>;
        readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly category: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly properties: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly messageId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly anonymousId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly context: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly integrations: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly type: Schema.Literal<"identify">;
        readonly traits: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly messageId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly anonymousId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly context: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly integrations: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly type: Schema.Literal<"group">;
        readonly groupId: Schema.String;
        readonly traits: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly messageId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly userId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly anonymousId: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly timestamp: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly context: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly integrations: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly type: Schema.Literal<"alias">;
        readonly previousId: Schema.String;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type SegmentCall = typeof SegmentCall.Type;
export declare const SegmentWire: Schema.Union<readonly [
    typeof SegmentCall,
    Schema.StructWithRest<Schema.Struct<{
        readonly batch: Schema.$Array<typeof SegmentCall>;
        readonly sentAt: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.$Array<typeof SegmentCall>
]>;
export type SegmentWire = typeof SegmentWire.Type;

// SegmentEvents.d.ts
import type { Draft, Place, Received } from "@redthread/channel";
import type { SegmentConfig } from "./SegmentWire.ts";
export declare const segmentId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const isSegmentCall: (place: Place) => boolean;
export declare const segmentCalls: (root: Place) => ReadonlyArray<Place>;
export declare const segmentDrafts: (config: SegmentConfig, root: Place, received: Received) => ReadonlyArray<Draft>;

// Segment.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { SegmentConfig, SegmentWire } from "./SegmentWire.ts";
export declare const segment: (config: SegmentConfig) => ChannelAdapter<SegmentConfig, SegmentWire>;

// CloudEvents.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Schema } from "effect";
import { StandardSecrets } from "./StandardWebhooks.ts";
export declare const CloudEventsWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly specversion: Schema.String;
        readonly id: Schema.NonEmptyString;
        readonly source: Schema.NonEmptyString;
        readonly type: Schema.NonEmptyString;
        readonly time: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly subject: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly datacontenttype: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly data: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        readonly data_base64: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly specversion: Schema.String;
        readonly id: Schema.NonEmptyString;
        readonly source: Schema.NonEmptyString;
        readonly type: Schema.NonEmptyString;
        readonly time: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly subject: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly datacontenttype: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly data: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
        readonly data_base64: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>
]>;
export type CloudEventsWire = typeof CloudEventsWire.Type;
export declare const cloudEvents: (config: StandardSecrets) => ChannelAdapter<StandardSecrets, CloudEventsWire>;

// PublicReply.d.ts
import { type Capabilities, type ChannelAdapter, type Destination, type OutboundMessage, type OutboundRequest, type Rendered, type SendError } from "@redthread/channel";
import { Result } from "effect";
import { HttpClient } from "effect/http";
import { type Answered } from "./Requests.ts";
export declare const textOnly: (textLimit: number, source: string) => Capabilities;
export declare const renderReply: (message: OutboundMessage, destination: Destination, capabilities: Capabilities, request: (text: string, destination: Destination) => Result.Result<OutboundRequest, SendError>) => Result.Result<Rendered, SendError>;
export declare const replying: (client: HttpClient.HttpClient, token: string, timeout: number | undefined, { failed, headersFor }: {
    readonly failed: (answered: Answered) => SendError;
    readonly headersFor: (key: string) => Readonly<Record<string, string>>;
}) => ChannelAdapter["send"];

// FacebookWire.d.ts
import { Schema } from "effect";
export declare const FacebookConfig: Schema.Struct<{
    readonly appSecrets: Schema.$Array<Schema.NonEmptyString>;
    readonly verifyToken: Schema.optionalKey<Schema.NonEmptyString>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly accessToken: Schema.NonEmptyString;
        readonly apiVersion: Schema.NonEmptyString;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type FacebookConfig = typeof FacebookConfig.Type;
export declare const FacebookChange: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.Literal<"feed">;
        readonly value: Schema.StructWithRest<Schema.Struct<{
            readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Int,
                    Schema.String
                ]>>;
                readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly post_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly created_time: Schema.optionalKey<Schema.Int>;
            readonly verb: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "add",
                    "edited",
                    "remove",
                    "hide"
                ]>,
                Schema.String
            ]>;
            readonly item: Schema.Literals<readonly [
                "status",
                "post",
                "photo",
                "video",
                "share"
            ]>;
            readonly message: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly link: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.Literal<"feed">;
        readonly value: Schema.StructWithRest<Schema.Struct<{
            readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Int,
                    Schema.String
                ]>>;
                readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly post_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly created_time: Schema.optionalKey<Schema.Int>;
            readonly verb: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "add",
                    "edited",
                    "remove",
                    "hide"
                ]>,
                Schema.String
            ]>;
            readonly item: Schema.Literal<"comment">;
            readonly comment_id: Schema.String;
            readonly parent_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly message: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.Literal<"feed">;
        readonly value: Schema.StructWithRest<Schema.Struct<{
            readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Int,
                    Schema.String
                ]>>;
                readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly post_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly created_time: Schema.optionalKey<Schema.Int>;
            readonly verb: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "add",
                    "edited",
                    "remove",
                    "hide"
                ]>,
                Schema.String
            ]>;
            readonly item: Schema.Literals<readonly [
                "reaction",
                "like"
            ]>;
            readonly reaction_type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.Literal<"ratings">;
        readonly value: Schema.StructWithRest<Schema.Struct<{
            readonly from: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.optionalKey<Schema.Union<readonly [
                    Schema.Int,
                    Schema.String
                ]>>;
                readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>;
            readonly post_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly created_time: Schema.optionalKey<Schema.Int>;
            readonly verb: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "add",
                    "edited",
                    "remove",
                    "hide"
                ]>,
                Schema.String
            ]>;
            readonly item: Schema.Literal<"rating">;
            readonly rating: Schema.optionalKey<Schema.Int>;
            readonly review_text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly reviewer_id: Schema.optionalKey<Schema.Union<readonly [
                Schema.Int,
                Schema.String
            ]>>;
            readonly open_graph_story_id: Schema.optionalKey<Schema.Union<readonly [
                Schema.Int,
                Schema.String
            ]>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly field: Schema.String;
        readonly value: Schema.optionalKey<Schema.Codec<Schema.Json, Schema.Json, never, never>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export declare const FacebookWire: Schema.StructWithRest<Schema.Struct<{
    readonly object: Schema.Literal<"page">;
    readonly entry: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly time: Schema.Int;
        readonly changes: Schema.$Array<typeof FacebookChange>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type FacebookWire = typeof FacebookWire.Type;

// FacebookEvents.d.ts
import type { Draft, Place, Received } from "@redthread/channel";
export declare const facebookId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const facebookDrafts: (root: Place, received: Received) => ReadonlyArray<Draft>;

// Facebook.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { FacebookConfig, FacebookWire } from "./FacebookWire.ts";
export declare const facebookPage: (config: FacebookConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<FacebookConfig, FacebookWire>;
export declare const makeFacebookPage: (config: {
    readonly appSecrets: readonly string[];
    readonly verifyToken?: string;
    readonly sender?: {
        readonly accessToken: string;
        readonly apiVersion: string;
        readonly timeout?: number;
    };
}) => Effect.Effect<ChannelAdapter<{
    readonly appSecrets: readonly string[];
    readonly verifyToken?: string;
    readonly sender?: {
        readonly accessToken: string;
        readonly apiVersion: string;
        readonly timeout?: number;
    };
}, {
    readonly [x: string]: import("effect/Schema").Json;
    readonly object: "page";
    readonly entry: readonly {
        readonly [x: string]: import("effect/Schema").Json;
        readonly id: string;
        readonly time: number;
        readonly changes: readonly ({
            readonly [x: string]: import("effect/Schema").Json;
            readonly field: "feed";
            readonly value: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id?: string | number;
                    readonly name?: string | null;
                };
                readonly post_id?: string | null;
                readonly created_time?: number;
                readonly verb: string;
                readonly item: "photo" | "post" | "share" | "status" | "video";
                readonly message?: string | null;
                readonly link?: string | null;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly field: "feed";
            readonly value: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id?: string | number;
                    readonly name?: string | null;
                };
                readonly post_id?: string | null;
                readonly created_time?: number;
                readonly verb: string;
                readonly item: "comment";
                readonly comment_id: string;
                readonly parent_id?: string | null;
                readonly message?: string | null;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly field: "feed";
            readonly value: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id?: string | number;
                    readonly name?: string | null;
                };
                readonly post_id?: string | null;
                readonly created_time?: number;
                readonly verb: string;
                readonly item: "like" | "reaction";
                readonly reaction_type?: string | null;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly field: "ratings";
            readonly value: {
                readonly [x: string]: import("effect/Schema").Json;
                readonly from?: {
                    readonly [x: string]: import("effect/Schema").Json;
                    readonly id?: string | number;
                    readonly name?: string | null;
                };
                readonly post_id?: string | null;
                readonly created_time?: number;
                readonly verb: string;
                readonly item: "rating";
                readonly rating?: number;
                readonly review_text?: string | null;
                readonly reviewer_id?: string | number;
                readonly open_graph_story_id?: string | number;
            };
        } | {
            readonly [x: string]: import("effect/Schema").Json;
            readonly field: string;
            readonly value?: import("effect/Schema").Json;
        })[];
    }[];
}>, never, HttpClient.HttpClient>;

// FediverseWords.d.ts
import type { Place } from "@redthread/channel";
import { type Content, type Identifier } from "@redthread/model";
export declare const visibilityNote: (visibility: string) => {
    readonly _tag: "Noted";
    readonly text: `visibility: ${string}`;
}[];
export declare const htmlOf: (html: string | undefined) => ReadonlyArray<typeof Content.Type>;
export declare const withoutAddress: (html: string) => string;
export declare const fileOf: (ref: string | undefined, type: string, caption: string | undefined) => ReadonlyArray<typeof Content.Type>;
export declare const known: (namespace: string, value: string | undefined, assurance: "channel-verified" | "claimed", scope?: string) => ReadonlyArray<Identifier>;
export declare const idAt: (place: Place) => string | undefined;

// MastodonWire.d.ts
import { Schema } from "effect";
export declare const MastodonConfig: Schema.Struct<{
    readonly secrets: Schema.$Array<Schema.NonEmptyString>;
    readonly instance: Schema.optionalKey<Schema.NonEmptyString>;
    readonly account: Schema.optionalKey<Schema.NonEmptyString>;
    readonly sender: Schema.optionalKey<Schema.Struct<{
        readonly accessToken: Schema.NonEmptyString;
        readonly textLimit: Schema.optionalKey<Schema.Int>;
        readonly visibility: Schema.optionalKey<Schema.Literals<readonly [
            "public",
            "unlisted",
            "private",
            "direct"
        ]>>;
        readonly timeout: Schema.optionalKey<Schema.Int>;
    }>>;
}>;
export type MastodonConfig = typeof MastodonConfig.Type;
export declare const MastodonWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly edited_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly account: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly username: Schema.String;
            readonly acct: Schema.String;
            readonly display_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly content: Schema.String;
        readonly visibility: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly spoiler_text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly in_reply_to_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly media_attachments: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly url: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly description: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly type: Schema.Union<readonly [
            Schema.Literals<readonly [
                "mention",
                "favourite",
                "reblog",
                "follow"
            ]>,
            Schema.String
        ]>;
        readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly account: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly username: Schema.String;
            readonly acct: Schema.String;
            readonly display_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly status: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly edited_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly account: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly username: Schema.String;
                readonly acct: Schema.String;
                readonly display_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly content: Schema.String;
            readonly visibility: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly spoiler_text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly in_reply_to_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly media_attachments: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly url: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly description: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly edited_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly account: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly username: Schema.String;
            readonly acct: Schema.String;
            readonly display_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly content: Schema.String;
        readonly visibility: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly spoiler_text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly in_reply_to_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly media_attachments: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly url: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly description: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>,
    Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly type: Schema.Union<readonly [
            Schema.Literals<readonly [
                "mention",
                "favourite",
                "reblog",
                "follow"
            ]>,
            Schema.String
        ]>;
        readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly account: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly username: Schema.String;
            readonly acct: Schema.String;
            readonly display_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
        readonly status: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly edited_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly account: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly username: Schema.String;
                readonly acct: Schema.String;
                readonly display_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly content: Schema.String;
            readonly visibility: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly spoiler_text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly in_reply_to_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly media_attachments: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly url: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly description: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>,
    Schema.StructWithRest<Schema.Struct<{
        readonly event: Schema.Literals<readonly [
            "status.created",
            "status.updated"
        ]>;
        readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly object: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.String;
            readonly created_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly edited_at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly account: Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.String;
                readonly username: Schema.String;
                readonly acct: Schema.String;
                readonly display_name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly content: Schema.String;
            readonly visibility: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly spoiler_text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly in_reply_to_id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly media_attachments: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly url: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly description: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type MastodonWire = typeof MastodonWire.Type;

// MastodonEvents.d.ts
import { type Draft, type Place, type Received } from "@redthread/channel";
import type { MastodonConfig } from "./MastodonWire.ts";
export declare const mastodonId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const isMastodon: (root: Place) => boolean;
export declare const mastodonDrafts: (config: MastodonConfig, root: Place, received: Received) => ReadonlyArray<Draft>;

// Mastodon.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Effect } from "effect";
import { HttpClient } from "effect/http";
import { MastodonConfig, MastodonWire } from "./MastodonWire.ts";
export declare const mastodon: (config: MastodonConfig, send?: ChannelAdapter["send"]) => ChannelAdapter<MastodonConfig, MastodonWire>;
export declare const makeMastodon: (config: {
    readonly secrets: readonly string[];
    readonly instance?: string;
    readonly account?: string;
    readonly sender?: {
        readonly accessToken: string;
        readonly textLimit?: number;
        readonly visibility?: "direct" | "private" | "public" | "unlisted";
        readonly timeout?: number;
    };
}) => Effect.Effect<ChannelAdapter<{
    readonly secrets: readonly string[];
    readonly instance?: string;
    readonly account?: string;
    readonly sender?: {
        readonly accessToken: string;
        readonly textLimit?: number;
        readonly visibility?: "direct" | "private" | "public" | "unlisted";
        readonly timeout?: number;
    };
}, readonly {
    readonly [x: string]: import("effect/Schema").Json;
    readonly id: string;
    readonly created_at?: string | null;
    readonly edited_at?: string | null;
    readonly account: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly id: string;
        readonly username: string;
        readonly acct: string;
        readonly display_name?: string | null;
    };
    readonly content: string;
    readonly visibility?: string | null;
    readonly spoiler_text?: string | null;
    readonly in_reply_to_id?: string | null;
    readonly media_attachments?: readonly {
        readonly [x: string]: import("effect/Schema").Json;
        readonly type?: string | null;
        readonly url?: string | null;
        readonly description?: string | null;
    }[];
}[] | readonly {
    readonly [x: string]: import("effect/Schema").Json;
    readonly id: string;
    readonly type: string;
    readonly created_at?: string | null;
    readonly account: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly id: string;
        readonly username: string;
        readonly acct: string;
        readonly display_name?: string | null;
    };
    readonly status?: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly id: string;
        readonly created_at?: string | null;
        readonly edited_at?: string | null;
        readonly account: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly username: string;
            readonly acct: string;
            readonly display_name?: string | null;
        };
        readonly content: string;
        readonly visibility?: string | null;
        readonly spoiler_text?: string | null;
        readonly in_reply_to_id?: string | null;
        readonly media_attachments?: readonly {
            readonly [x: string]: import("effect/Schema").Json;
            readonly type?: string | null;
            readonly url?: string | null;
            readonly description?: string | null;
        }[];
    };
}[] | {
    readonly [x: string]: import("effect/Schema").Json;
    readonly id: string;
    readonly created_at?: string | null;
    readonly edited_at?: string | null;
    readonly account: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly id: string;
        readonly username: string;
        readonly acct: string;
        readonly display_name?: string | null;
    };
    readonly content: string;
    readonly visibility?: string | null;
    readonly spoiler_text?: string | null;
    readonly in_reply_to_id?: string | null;
    readonly media_attachments?: readonly {
        readonly [x: string]: import("effect/Schema").Json;
        readonly type?: string | null;
        readonly url?: string | null;
        readonly description?: string | null;
    }[];
} | {
    readonly [x: string]: import("effect/Schema").Json;
    readonly id: string;
    readonly type: string;
    readonly created_at?: string | null;
    readonly account: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly id: string;
        readonly username: string;
        readonly acct: string;
        readonly display_name?: string | null;
    };
    readonly status?: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly id: string;
        readonly created_at?: string | null;
        readonly edited_at?: string | null;
        readonly account: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly username: string;
            readonly acct: string;
            readonly display_name?: string | null;
        };
        readonly content: string;
        readonly visibility?: string | null;
        readonly spoiler_text?: string | null;
        readonly in_reply_to_id?: string | null;
        readonly media_attachments?: readonly {
            readonly [x: string]: import("effect/Schema").Json;
            readonly type?: string | null;
            readonly url?: string | null;
            readonly description?: string | null;
        }[];
    };
} | {
    readonly [x: string]: import("effect/Schema").Json;
    readonly event: "status.created" | "status.updated";
    readonly created_at?: string | null;
    readonly object: {
        readonly [x: string]: import("effect/Schema").Json;
        readonly id: string;
        readonly created_at?: string | null;
        readonly edited_at?: string | null;
        readonly account: {
            readonly [x: string]: import("effect/Schema").Json;
            readonly id: string;
            readonly username: string;
            readonly acct: string;
            readonly display_name?: string | null;
        };
        readonly content: string;
        readonly visibility?: string | null;
        readonly spoiler_text?: string | null;
        readonly in_reply_to_id?: string | null;
        readonly media_attachments?: readonly {
            readonly [x: string]: import("effect/Schema").Json;
            readonly type?: string | null;
            readonly url?: string | null;
            readonly description?: string | null;
        }[];
    };
}>, never, HttpClient.HttpClient>;

// HttpSignature.d.ts
import { BadSignature, type Received } from "@redthread/channel";
import type { Instant } from "@redthread/model";
import { Effect } from "effect";
export declare const verifyHttpSignature: (received: Received, now: Instant, maxAge: number, actor: string) => Effect.Effect<void, BadSignature>;

// ActivityPub.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Schema } from "effect";
export declare const ActivityPubConfig: Schema.Struct<{
    readonly ownActors: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly maxAge: Schema.optionalKey<Schema.Int>;
}>;
export type ActivityPubConfig = typeof ActivityPubConfig.Type;
export declare const ActivityPubWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly to: Schema.optionalKey<Schema.$Array<Schema.String>>;
        readonly cc: Schema.optionalKey<Schema.$Array<Schema.String>>;
        readonly published: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly updated: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literals<readonly [
            "Create",
            "Update"
        ]>;
        readonly actor: Schema.String;
        readonly object: Schema.StructWithRest<Schema.Struct<{
            readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly to: Schema.optionalKey<Schema.$Array<Schema.String>>;
            readonly cc: Schema.optionalKey<Schema.$Array<Schema.String>>;
            readonly published: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly updated: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly type: Schema.Literals<readonly [
                "Note",
                "Article",
                "Question"
            ]>;
            readonly attributedTo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly content: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly summary: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly inReplyTo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly to: Schema.optionalKey<Schema.$Array<Schema.String>>;
        readonly cc: Schema.optionalKey<Schema.$Array<Schema.String>>;
        readonly published: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly updated: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literals<readonly [
            "Like",
            "Announce",
            "Delete",
            "Follow",
            "Undo",
            "Move"
        ]>;
        readonly actor: Schema.String;
        readonly object: Schema.Union<readonly [
            Schema.String,
            Schema.StructWithRest<Schema.Struct<{
                readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                readonly type: Schema.String;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>
        ]>;
        readonly target: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly to: Schema.optionalKey<Schema.$Array<Schema.String>>;
        readonly cc: Schema.optionalKey<Schema.$Array<Schema.String>>;
        readonly published: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly updated: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literals<readonly [
            "Note",
            "Article",
            "Question"
        ]>;
        readonly attributedTo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly content: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly summary: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly inReplyTo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type ActivityPubWire = typeof ActivityPubWire.Type;
export declare const activityPub: (config: ActivityPubConfig) => ChannelAdapter<ActivityPubConfig, ActivityPubWire>;

// BigBlueButton.d.ts
import { type ChannelAdapter } from "@redthread/channel";
import { Schema } from "effect";
export declare const BigBlueButtonConfig: Schema.Struct<{
    readonly secrets: Schema.$Array<Schema.NonEmptyString>;
    readonly callbackUrl: Schema.optionalKey<Schema.NonEmptyString>;
    readonly ownUsers: Schema.optionalKey<Schema.$Array<Schema.NonEmptyString>>;
    readonly server: Schema.optionalKey<Schema.NonEmptyString>;
}>;
export type BigBlueButtonConfig = typeof BigBlueButtonConfig.Type;
export declare const BigBlueButtonWire: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly event: Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly data: Schema.StructWithRest<Schema.Struct<{
                readonly type: Schema.Literal<"event">;
                readonly id: Schema.Union<readonly [
                    Schema.Literals<readonly [
                        "meeting-created",
                        "meeting-ended",
                        "user-joined",
                        "user-left",
                        "chat-group-message-sent",
                        "rap-publish-ended"
                    ]>,
                    Schema.String
                ]>;
                readonly attributes: Schema.StructWithRest<Schema.Struct<{
                    readonly meeting: Schema.StructWithRest<Schema.Struct<{
                        readonly "internal-meeting-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly "external-meeting-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>;
                    readonly user: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly "internal-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly "external-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly role: Schema.optionalKey<Schema.Union<readonly [
                            Schema.Literals<readonly [
                                "MODERATOR",
                                "VIEWER"
                            ]>,
                            Schema.String
                        ]>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                    readonly "chat-message": Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly message: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly sender: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                            readonly "internal-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                            readonly "external-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                            readonly role: Schema.optionalKey<Schema.Union<readonly [
                                Schema.Literals<readonly [
                                    "MODERATOR",
                                    "VIEWER"
                                ]>,
                                Schema.String
                            ]>>;
                        }>, readonly [
                            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                        ]>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly event: Schema.StructWithRest<Schema.Struct<{
                    readonly ts: Schema.Int;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly timestamp: Schema.optionalKey<Schema.Union<readonly [
            Schema.Int,
            Schema.String
        ]>>;
        readonly domain: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.$Array<Schema.StructWithRest<Schema.Struct<{
        readonly data: Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.Literal<"event">;
            readonly id: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "meeting-created",
                    "meeting-ended",
                    "user-joined",
                    "user-left",
                    "chat-group-message-sent",
                    "rap-publish-ended"
                ]>,
                Schema.String
            ]>;
            readonly attributes: Schema.StructWithRest<Schema.Struct<{
                readonly meeting: Schema.StructWithRest<Schema.Struct<{
                    readonly "internal-meeting-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly "external-meeting-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly user: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly "internal-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly "external-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly role: Schema.optionalKey<Schema.Union<readonly [
                        Schema.Literals<readonly [
                            "MODERATOR",
                            "VIEWER"
                        ]>,
                        Schema.String
                    ]>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly "chat-message": Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly message: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly sender: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly "internal-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly "external-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly role: Schema.optionalKey<Schema.Union<readonly [
                            Schema.Literals<readonly [
                                "MODERATOR",
                                "VIEWER"
                            ]>,
                            Schema.String
                        ]>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly event: Schema.StructWithRest<Schema.Struct<{
                readonly ts: Schema.Int;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>>,
    Schema.StructWithRest<Schema.Struct<{
        readonly data: Schema.StructWithRest<Schema.Struct<{
            readonly type: Schema.Literal<"event">;
            readonly id: Schema.Union<readonly [
                Schema.Literals<readonly [
                    "meeting-created",
                    "meeting-ended",
                    "user-joined",
                    "user-left",
                    "chat-group-message-sent",
                    "rap-publish-ended"
                ]>,
                Schema.String
            ]>;
            readonly attributes: Schema.StructWithRest<Schema.Struct<{
                readonly meeting: Schema.StructWithRest<Schema.Struct<{
                    readonly "internal-meeting-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly "external-meeting-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>;
                readonly user: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly "internal-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly "external-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly role: Schema.optionalKey<Schema.Union<readonly [
                        Schema.Literals<readonly [
                            "MODERATOR",
                            "VIEWER"
                        ]>,
                        Schema.String
                    ]>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
                readonly "chat-message": Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                    readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly message: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                    readonly sender: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
                        readonly "internal-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly "external-user-id": Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
                        readonly role: Schema.optionalKey<Schema.Union<readonly [
                            Schema.Literals<readonly [
                                "MODERATOR",
                                "VIEWER"
                            ]>,
                            Schema.String
                        ]>>;
                    }>, readonly [
                        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                    ]>>;
                }>, readonly [
                    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
                ]>>;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
            readonly event: Schema.StructWithRest<Schema.Struct<{
                readonly ts: Schema.Int;
            }>, readonly [
                Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
            ]>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type BigBlueButtonWire = typeof BigBlueButtonWire.Type;
export declare const bigBlueButton: (config: BigBlueButtonConfig) => ChannelAdapter<BigBlueButtonConfig, BigBlueButtonWire>;

// StandardVideo.d.ts
import type { ChannelAdapter } from "@redthread/channel";
import { Schema } from "effect";
import { StandardSecrets } from "./StandardWebhooks.ts";
export declare const StandardVideoWire: Schema.StructWithRest<Schema.Struct<{
    readonly type: Schema.Union<readonly [
        Schema.Literals<readonly [
            "meeting.started",
            "participant.joined",
            "participant.left",
            "meeting.ended",
            "recording.ready",
            "callback.requested"
        ]>,
        Schema.String
    ]>;
    readonly timestamp: Schema.String;
    readonly data: Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly room: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly duration: Schema.optionalKey<Schema.Int>;
        readonly recording: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type StandardVideoWire = typeof StandardVideoWire.Type;
export declare const standardVideo: (config: StandardSecrets) => ChannelAdapter<StandardSecrets, StandardVideoWire>;

// BranchWire.d.ts
import { Schema } from "effect";
export declare const BranchConfig: Schema.Struct<{
    readonly secrets: Schema.$Array<Schema.NonEmptyString>;
    readonly maxAge: Schema.optionalKey<Schema.Int>;
}>;
export type BranchConfig = typeof BranchConfig.Type;
export declare const BranchReport: Schema.Union<readonly [
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly revision: Schema.optionalKey<Schema.Int>;
        readonly branch: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly customer: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly customerNo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly loyaltyCard: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly contractNo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly note: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly agent: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literals<readonly [
            "receipt",
            "return"
        ]>;
        readonly number: Schema.optionalKey<Schema.Union<readonly [
            Schema.Int,
            Schema.String
        ]>>;
        readonly total: Schema.optionalKey<Schema.Union<readonly [
            Schema.String,
            Schema.Int
        ]>>;
        readonly currency: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly of: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly till: Schema.optionalKey<Schema.Union<readonly [
            Schema.Int,
            Schema.String
        ]>>;
        readonly lines: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly text: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly quantity: Schema.optionalKey<Schema.Union<readonly [
                Schema.String,
                Schema.Int
            ]>>;
            readonly price: Schema.optionalKey<Schema.Union<readonly [
                Schema.String,
                Schema.Int
            ]>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
        readonly paid: Schema.optionalKey<Schema.$Array<Schema.StructWithRest<Schema.Struct<{
            readonly by: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly amount: Schema.optionalKey<Schema.Union<readonly [
                Schema.String,
                Schema.Int
            ]>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly revision: Schema.optionalKey<Schema.Int>;
        readonly branch: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly customer: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly customerNo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly loyaltyCard: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly contractNo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly note: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly agent: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literal<"visit">;
        readonly fields: Schema.optionalKey<Schema.$Record<Schema.String, Schema.String>>;
        readonly reason: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly identified: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly revision: Schema.optionalKey<Schema.Int>;
        readonly branch: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly customer: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly customerNo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly loyaltyCard: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly contractNo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly note: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly agent: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literal<"appointment">;
        readonly state: Schema.optionalKey<Schema.Union<readonly [
            Schema.Literals<readonly [
                "booked",
                "moved",
                "kept",
                "missed",
                "cancelled"
            ]>,
            Schema.String
        ]>>;
        readonly starts: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly ends: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly reason: Schema.optionalKey<Schema.NullOr<Schema.String>>;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>,
    Schema.StructWithRest<Schema.Struct<{
        readonly id: Schema.String;
        readonly at: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly revision: Schema.optionalKey<Schema.Int>;
        readonly branch: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly customer: Schema.optionalKey<Schema.StructWithRest<Schema.Struct<{
            readonly customerNo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly loyaltyCard: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly name: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly email: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly phone: Schema.optionalKey<Schema.NullOr<Schema.String>>;
            readonly contractNo: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        }>, readonly [
            Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
        ]>>;
        readonly note: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly agent: Schema.optionalKey<Schema.NullOr<Schema.String>>;
        readonly type: Schema.Literal<"consent">;
        readonly purpose: Schema.NonEmptyString;
        readonly granted: Schema.Boolean;
    }>, readonly [
        Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
    ]>
]>;
export type BranchReport = typeof BranchReport.Type;
export declare const BranchWire: Schema.Union<readonly [
    typeof BranchReport,
    Schema.$Array<typeof BranchReport>
]>;
export type BranchWire = typeof BranchWire.Type;

// Branch.d.ts
import type { ChannelAdapter } from "@redthread/channel";
import { BranchConfig, BranchWire } from "./BranchWire.ts";
export declare const branchAdapter: (config: BranchConfig) => ChannelAdapter<BranchConfig, BranchWire>;
