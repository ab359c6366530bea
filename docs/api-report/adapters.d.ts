// Crypto.d.ts
export declare const sha256Hex: (bytes: Uint8Array | string) => string;
export declare const hmacSha256: (secret: string, bytes: Uint8Array | string) => Uint8Array;
export declare const equalBytes: (one: Uint8Array, other: Uint8Array) => boolean;
export declare const equalSecrets: (one: string, other: string) => boolean;
export declare const bytesOfHex: (hex: string) => Uint8Array;

// Drafting.d.ts
import { type Draft, type Place, type Received } from "@redthread/channel";
import { AdapterId, type ChannelEvent, type ChannelKind, EventKey, Instant, type OutsideTime } from "@redthread/model";
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
import { ConversationId, type Identifier, type Participant } from "@redthread/model";
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
import { unixTime } from "./Drafting.ts";
import { type WhatsAppScene } from "./WhatsAppPeople.ts";
export declare const marketing: (at: ReturnType<typeof unixTime>, granted: boolean, evidence: string) => {
    purpose: string & import("effect/Brand").Brand<"@redthread/model/Purpose">;
    channel: "whatsapp";
    granted: boolean;
    at: {
        readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        readonly raw: string;
    };
    evidence: string;
};
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
import { Malformed, type Received } from "@redthread/channel";
import type { ChannelEvent } from "@redthread/model";
import { Result, type Schema } from "effect";
import type { WhatsAppConfig } from "./WhatsAppWire.ts";
export declare const whatsAppDocument: (received: Received) => Result.Result<Schema.Json, Malformed>;
export declare const whatsAppEvents: (config: WhatsAppConfig, received: Received) => Result.Result<ReadonlyArray<ChannelEvent>, Malformed>;

// WhatsAppErrors.d.ts
import { SendError } from "@redthread/channel";
export declare const graphError: (status: number, body: string, retryAfter?: string) => SendError;
export declare const rejected: (code: string, text: string) => SendError;
export declare const unanswered: (text: string) => SendError;
export declare const unreachable: (text: string) => SendError;

// WhatsAppRendering.d.ts
import { type Capabilities, type Destination, type OutboundMessage, type Rendered, type SendError } from "@redthread/channel";
import { Result } from "effect";
import type { WhatsAppConfig } from "./WhatsAppWire.ts";
export declare const whatsAppCapabilities: Capabilities;
export declare const renderWhatsApp: (config: WhatsAppConfig, message: OutboundMessage, destination: Destination) => Result.Result<Rendered, SendError>;

// WhatsApp.d.ts
import { type ChannelAdapter } from "@redthread/channel";
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
}) => Effect.Effect<ChannelAdapter<{
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
}, {
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
}>, never, HttpClient.HttpClient>;

// EmailDate.d.ts
import { Instant, type OutsideTime } from "@redthread/model";
export declare const mailDate: (raw: string | undefined, otherwise: Instant) => OutsideTime;

// EmailImage.d.ts
import { Malformed } from "@redthread/channel";
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

// EmailHeaders.d.ts
import type { Place } from "@redthread/channel";
import { type Identifier } from "@redthread/model";
export interface Mailbox {
    readonly address: string;
    readonly name: string;
}
export declare const allHeaders: (mail: Place, name: string) => ReadonlyArray<string>;
export declare const firstHeader: (mail: Place, name: string) => string;
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
export declare const peopleOf: (mail: Place, own: ReadonlyArray<string>) => People;

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

// EmailEvents.d.ts
import { type Received } from "@redthread/channel";
import { type ChannelEvent } from "@redthread/model";
import type { Schema } from "effect";
export declare const emailAdapterId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const emailEvents: (document: Schema.Json, received: Received, own: ReadonlyArray<string>) => ReadonlyArray<ChannelEvent>;

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
    readonly maxBytes: Schema.optionalKey<Schema.Int>;
    readonly smtp: Schema.optionalKey<typeof SmtpConfig>;
}>;
export type EmailConfig = typeof EmailConfig.Type;

// EmailRender.d.ts
import { type Capabilities, SendError } from "@redthread/channel";
import { Effect } from "effect";
export declare const emailCapabilities: Capabilities;
export declare const renderEmail: (config: {
    readonly ownAddresses: readonly string[];
    readonly from?: string;
    readonly fromName?: string;
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

// TelephoneImage.d.ts
import { Malformed, type Received } from "@redthread/channel";
import { Result, type Schema } from "effect";
export declare const formImage: (query: string) => Schema.JsonObject;
export declare const looksLikeForm: (text: string) => boolean;
export declare const looksLikeJson: (text: string) => boolean;
export declare const jsonImage: (text: string) => Result.Result<Schema.Json, Malformed>;
export declare const queryOf: (received: Received) => string | undefined;
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
import { type ChannelAdapter } from "@redthread/channel";
import { VonageConfig, VonageWire } from "./VonageWire.ts";
export declare const vonageVoice: (config: VonageConfig) => ChannelAdapter<VonageConfig, VonageWire>;

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
export declare const letterPdf: (pages: ReadonlyArray<string>, info?: Readonly<Record<string, string>>) => Uint8Array;

// LetterThread.d.ts
export declare const threadName = "redthread/pdf";
export interface PdfQuestion {
    readonly number: number;
    readonly bytes: Uint8Array;
    readonly maxPages: number;
}
export interface PdfRead {
    readonly _tag: "Read";
    readonly pages: ReadonlyArray<string>;
    readonly info: ReadonlyArray<readonly [
        string,
        string | number | boolean | null
    ]>;
    readonly attachments: ReadonlyArray<{
        readonly name: string;
        readonly size: number;
    }>;
}
export type PdfAnswer = {
    readonly number: number;
} & (PdfRead | {
    readonly _tag: "TooLong";
    readonly pages: number;
} | {
    readonly _tag: "Failed";
    readonly name: string;
    readonly message: string;
});

// LetterReader.d.ts
import { type PdfAnswer, type PdfRead } from "./LetterThread.ts";
export declare const readPdf: (bytes: Uint8Array, maxPages: number) => Promise<Exclude<PdfAnswer, PdfRead> | PdfRead>;

// LetterImage.d.ts
import { Malformed } from "@redthread/channel";
import { Effect, Schema } from "effect";
export declare const LetterPages: Schema.Struct<{
    readonly pages: Schema.$Array<Schema.Struct<{
        readonly text: Schema.String;
    }>>;
    readonly info: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    readonly attachments: Schema.optionalKey<Schema.$Array<Schema.Struct<{
        readonly name: Schema.String;
        readonly size: Schema.Int;
    }>>>;
}>;
export type LetterPages = typeof LetterPages.Type;
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
    typeof LetterPicture,
    typeof ScanReference
]>;
export type LetterWire = typeof LetterWire.Type;
export interface LetterLimits {
    readonly maxBytes: number;
    readonly maxPages: number;
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

// LetterAdapter.d.ts
import { type ChannelAdapter, OutboundRequest, SendError } from "@redthread/channel";
import { Effect, Schema } from "effect";
import { LetterWire } from "./LetterImage.ts";
export declare const letterAdapterId: string & import("effect/Brand").Brand<"@redthread/model/AdapterId">;
export declare const LetterConfig: Schema.Struct<{
    readonly ownAddresses: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly maxBytes: Schema.optionalKey<Schema.Int>;
    readonly maxPages: Schema.optionalKey<Schema.Int>;
}>;
export type LetterConfig = typeof LetterConfig.Type;
export type Printer = (page: Extract<OutboundRequest, {
    readonly _tag: "Print";
}>, key: string) => Effect.Effect<{
    readonly externalKey: string;
}, SendError>;
export declare const letterAdapter: (config?: LetterConfig, printer?: Printer) => ChannelAdapter<LetterConfig, LetterWire>;
