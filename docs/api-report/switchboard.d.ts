// Composition.d.ts
import type { Registry } from "@redthread/channel";
import * as Identity from "@redthread/identity";
import { type ChannelKind, ChannelName, FactName, Namespace, TenantId } from "@redthread/model";
import type * as Process from "@redthread/process";
import { type Classifier } from "@redthread/triage";
import { Context } from "effect";
export interface Composition {
    readonly tenant: TenantId;
    readonly adapters: Registry;
    readonly processes: ReadonlyArray<Process.Composed>;
    readonly identity: Identity.Policy;
    readonly model?: Identity.MatchModel | undefined;
    readonly classifier: Classifier;
    readonly channelNames: Partial<Readonly<Record<ChannelKind, ChannelName>>>;
    readonly identifying: Readonly<Record<FactName, Namespace>>;
}
export declare const compose: (given: Pick<Composition, "adapters"> & Partial<Composition>) => Composition;
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
import { type Assurance, type ChannelName, type ConcernId, type Entry, type EntryId, type Instant, type OutsideTime, type RecordId, type Signal, type StateName } from "@redthread/model";
import * as Process from "@redthread/process";
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
export type Body = Entry extends infer E ? E extends Entry ? Omit<E, "id" | "occurred" | "recorded" | "on" | "cause"> : never : never;
export type Draft = Body | ((id: EntryId) => Body);
export interface Situation {
    readonly entries: ReadonlyArray<Entry>;
    readonly on: ChannelName;
    readonly at: OutsideTime;
    readonly concern: ConcernId | undefined;
    readonly process: Process.Composed | undefined;
}
export declare const assuranceOn: (entries: ReadonlyArray<Entry>, channel: string) => Assurance;
export declare const meant: (signal: Signal, { at, concern, entries, on, process }: Situation) => ReadonlyArray<Draft>;
export declare const consequences: (linked: Linked, home: RecordId, composition: Composition, stamp: Stamp) => ReadonlyArray<Placed>;
export declare const processOf: (entries: ReadonlyArray<Entry>, concern: ConcernId | undefined, composition: Composition) => Process.Composed | undefined;
export declare const settled: (concern: ConcernId, outcome: StateName, entries: ReadonlyArray<Entry>, at: OutsideTime) => ReadonlyArray<Body>;

// Threads.d.ts
import type { Append } from "@redthread/ledger";
import { type ConcernId, type Entry, EntryId, type Instant, type RecordId } from "@redthread/model";
import type { Placed } from "./Consequences.ts";
export type Streams = ReadonlyMap<RecordId, ReadonlyArray<Entry>>;
export declare const threadOf: (person: ReadonlyArray<RecordId>, streams: Streams, placed: ReadonlyArray<Placed>) => ReadonlyArray<Entry>;
export declare const homeOf: (concern: ConcernId, streams: Streams, placed: ReadonlyArray<Placed>) => RecordId | undefined;
export declare const appendsOf: (placed: ReadonlyArray<Placed>, streams: Streams) => ReadonlyArray<Append>;
export declare const entryIds: (recorded: Instant, count: number, writer?: string) => () => EntryId;

// Spread.d.ts
import type { Received } from "@redthread/channel";
import type { LedgerError } from "@redthread/ledger";
import type { RecordId } from "@redthread/model";
import { Context, Effect, type Scope } from "effect";
export interface Going {
    readonly received: Received;
    readonly record: Effect.Effect<RecordId | undefined>;
}
export interface Spread {
    readonly atOnce: number;
    readonly patience: number | undefined;
    readonly over: (here: (received: Received) => Effect.Effect<void, LedgerError>) => Effect.Effect<(going: Going) => Effect.Effect<void, LedgerError>, never, Scope.Scope>;
}
export declare const alone: Spread;
export declare const Spread: Context.Reference<Spread>;

// Access.d.ts
import { AgentId, type ConcernId, type RecordId } from "@redthread/model";
import { Context, Effect, Schema } from "effect";
export interface Wish {
    readonly by: AgentId | undefined;
    readonly what: "see" | "act" | "decide";
    readonly records: ReadonlyArray<RecordId>;
    readonly concern?: ConcernId | undefined;
}
declare const NotAllowed_base: Schema.Class<NotAllowed, Schema.TaggedStruct<"NotAllowed", {
    readonly by: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
    readonly what: Schema.Literals<readonly [
        "see",
        "act",
        "decide"
    ]>;
    readonly about: Schema.String;
    readonly because: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class NotAllowed extends NotAllowed_base {
    get message(): string;
}
export interface AccessRules {
    readonly refusal: (wish: Wish) => Effect.Effect<string | undefined>;
}
export declare const Access: Context.Reference<AccessRules>;
export declare const permitted: (rules: AccessRules, wish: Wish) => Effect.Effect<void, NotAllowed>;
declare const UnknownAgent_base: Schema.Class<UnknownAgent, Schema.TaggedStruct<"UnknownAgent", {
    readonly agent: Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">;
}>, import("effect/Cause").YieldableError>;
export declare class UnknownAgent extends UnknownAgent_base {
    get message(): string;
}
export declare const Agents: Context.Reference<{
    readonly isKnown: (agent: AgentId) => Effect.Effect<boolean>;
}>;
export {};

// Reader.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import type { Entry, RecordId } from "@redthread/model";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
declare const Reader_base: Context.ServiceClass<Reader, "@redthread/switchboard/Reader", {
    readonly read: (record: RecordId) => Effect.Effect<ReadonlyArray<Entry>, LedgerError>;
    readonly readAll: (records: ReadonlyArray<RecordId>) => Effect.Effect<ReadonlyMap<RecordId, ReadonlyArray<Entry>>, LedgerError>;
    readonly forget: (records?: ReadonlyArray<RecordId>) => Effect.Effect<void>;
}>;
export declare class Reader extends Reader_base {
    static readonly layer: Layer.Layer<Reader, never, Composed | Ledger>;
}
export {};

// Fold.d.ts
import { type Committed, Ledger, type LedgerError, type Position } from "@redthread/ledger";
import type { Law } from "@redthread/model";
import { Context, Effect, type Schema } from "effect";
import { Composed } from "./Composition.ts";
export interface Folding<S> {
    readonly name: string;
    readonly empty: () => S;
    readonly learn: (state: S, lines: ReadonlyArray<Committed>) => S;
    readonly freeze: (state: S) => unknown;
    readonly thaw: (frozen: Schema.Json) => S;
}
export interface TakenUp {
    readonly whole: string;
    readonly from: ReadonlyArray<{
        readonly entries: number;
        readonly came: string;
    }>;
}
export declare const snapshotIsTheBeginning: Law<TakenUp>;
export declare const nameUnder: (name: string, given: unknown) => string;
export interface Folded<S> {
    readonly state: () => S;
    readonly place: () => Position;
    readonly catchUp: Effect.Effect<void, LedgerError>;
}
export declare const SnapshotPace: Context.Reference<number>;
export declare const folded: <S>(args_0: Folding<S>, renewed?: Effect.Effect<void, never, never> | undefined) => Effect.Effect<{
    state: () => S;
    place: () => string & import("effect/Brand").Brand<"@redthread/ledger/Position">;
    catchUp: Effect.Effect<void, LedgerError, never>;
}, never, Composed | Ledger | import("effect/Scope").Scope>;

// Rows.d.ts
import * as Identity from "@redthread/identity";
import { type Assurance, type ChannelName, type Entry, type EntryId, type Fact, type FactName, type Identifier, type Instant, type Namespace, type OutsideTime, RecordId } from "@redthread/model";
import { HashMap, type Schema } from "effect";
export type RowRead = {
    readonly at: number;
    readonly values: Readonly<Record<string, Schema.Json>>;
} | {
    readonly at: number;
    readonly because: string;
};
export interface Source {
    readonly name: ChannelName;
    readonly key: string;
    readonly identifiers: Readonly<Record<string, Namespace>>;
    readonly facts: Readonly<Record<string, FactName>>;
    readonly changedAt?: string;
    readonly assurance?: Assurance;
}
export declare const csvRows: (text: string) => Iterable<RowRead>;
export declare const ndjsonRows: (text: string) => Iterable<RowRead>;
export interface RowSaid {
    readonly row: string;
    readonly record: RecordId;
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly facts: ReadonlyArray<Fact>;
    readonly at: OutsideTime;
    readonly digest: string;
}
export declare const recordOfRow: (source: string, row: string) => RecordId;
export declare const saidBy: (source: Source, read: RowRead, policy: Identity.Policy, now: Instant) => RowSaid | string;
export interface Imported {
    readonly source: string;
    readonly row: string;
    readonly entry: EntryId;
    readonly digest: string;
}
export type RowsKnown = HashMap.HashMap<RecordId, Imported>;
export declare const noRows: RowsKnown;
export declare const importRow: (rows: RowsKnown, entry: Entry, record: RecordId) => readonly [
    RowsKnown,
    ReadonlyArray<Identity.Evidence>
];

// Rulings.d.ts
import * as Identity from "@redthread/identity";
import type { AgentId, Entry, EntryId, Instant, RecordId } from "@redthread/model";
import { HashMap } from "effect";
export interface Ruling {
    readonly id: EntryId;
    readonly says: "one" | "different";
    readonly records: ReadonlyArray<RecordId>;
    readonly by?: AgentId;
    readonly because: string;
    readonly at: Instant;
}
export type Rulings = HashMap.HashMap<EntryId, Ruling>;
export declare const noRulings: Rulings;
export declare const rulingOf: (evidence: Identity.EvidenceId) => EntryId | undefined;
export declare const rule: (rulings: Rulings, entry: Entry) => readonly [
    Rulings,
    ReadonlyArray<Identity.Evidence>
];

// Questions.d.ts
import * as Identity from "@redthread/identity";
import { type Parked as ParkedDelivery } from "@redthread/ledger";
import { ChannelKind, Checksum, type Entry, RecordId } from "@redthread/model";
import { HashMap, Schema } from "effect";
import type { Placed } from "./Consequences.ts";
import type { Rulings } from "./Rulings.ts";
export declare const OpenDecision: Schema.TaggedUnion<{
    readonly Identity: Schema.TaggedStruct<"Identity", {
        readonly id: Schema.NonEmptyString;
        readonly question: Schema.NonEmptyString;
        readonly because: Schema.String;
        readonly answers: Schema.$Array<Schema.Struct<{
            readonly answer: Schema.NonEmptyString;
            readonly means: Schema.NonEmptyString;
        }>>;
        readonly candidates: Schema.$Array<Schema.Struct<{
            readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
            readonly identifiers: Schema.$Array<Schema.NonEmptyString>;
        }>>;
        readonly observations: Schema.$Array<Schema.Struct<{
            readonly evidence: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
            readonly identifiers: Schema.$Array<Schema.NonEmptyString>;
            readonly at: typeof Instant;
        }>>;
        readonly item: Schema.Struct<{
            readonly id: Schema.NonEmptyString;
            readonly link: Schema.optionalKey<Schema.TaggedUnion<{
                readonly Alike: Schema.TaggedStruct<"Alike", {
                    readonly one: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
                    readonly other: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
                    readonly weight: Schema.Number;
                    readonly prior: Schema.Number;
                    readonly contributions: Schema.$Array<Schema.Struct<{
                        readonly reading: Schema.String;
                        readonly aspect: Schema.String;
                        readonly level: Schema.String;
                        readonly weight: Schema.Number;
                    }>>;
                    readonly evidence: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">>;
                    readonly model: Schema.NonEmptyString;
                }>;
                readonly Asserted: Schema.TaggedStruct<"Asserted", {
                    readonly one: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
                    readonly other: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
                    readonly evidence: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
                    readonly by: Schema.NonEmptyString;
                    readonly because: Schema.NonEmptyString;
                    readonly at: typeof Instant;
                }>;
                readonly SharedValue: Schema.TaggedStruct<"SharedValue", {
                    readonly key: Schema.brand<Schema.NonEmptyString, "@redthread/identity/Key">;
                    readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                    readonly value: Schema.NonEmptyString;
                    readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
                    readonly evidence: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">>;
                    readonly assurance: typeof Assurance;
                    readonly since: Schema.optionalKey<typeof Instant>;
                    readonly until: Schema.optionalKey<typeof Instant>;
                }>;
            }>>;
            readonly refusal: typeof Refusal;
            readonly candidates: Schema.$Array<Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>>;
            readonly because: Schema.NonEmptyString;
            readonly question: Schema.NonEmptyString;
        }>;
    }>;
    readonly Parked: Schema.TaggedStruct<"Parked", {
        readonly id: Schema.NonEmptyString;
        readonly question: Schema.NonEmptyString;
        readonly because: Schema.String;
        readonly answers: Schema.$Array<Schema.Struct<{
            readonly answer: Schema.NonEmptyString;
            readonly means: Schema.NonEmptyString;
        }>>;
        readonly channel: typeof ChannelKind;
        readonly checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
        readonly name: Schema.String;
        readonly since: typeof Instant;
        readonly bytes: Schema.Int;
    }>;
    readonly UnknownOutcome: Schema.TaggedStruct<"UnknownOutcome", {
        readonly id: Schema.NonEmptyString;
        readonly question: Schema.NonEmptyString;
        readonly because: Schema.String;
        readonly answers: Schema.$Array<Schema.Struct<{
            readonly answer: Schema.NonEmptyString;
            readonly means: Schema.NonEmptyString;
        }>>;
        readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        readonly answering: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
        readonly message: Schema.Int;
        readonly attempt: Schema.Int;
        readonly since: typeof Instant;
    }>;
}>;
export type OpenDecision = typeof OpenDecision.Type;
type Ended = typeof Entry.cases.SendEnded.Type;
export interface Sent {
    readonly record: RecordId;
    readonly entry: Ended;
}
export interface Doubts {
    readonly sendings: HashMap.HashMap<string, Sent>;
    readonly left: HashMap.HashMap<string, Entry["id"]>;
}
export declare const noDoubts: Doubts;
export declare const leave = "leave";
export declare const retract = "retract";
export declare const doubt: (doubts: Doubts, { entry, record }: Placed) => Doubts;
export declare const parkedQuestion: (channel: ChannelKind, checksum: Checksum) => string;
export declare const askParked: ({ at, reason, received: { body, channel, checksum, name } }: ParkedDelivery) => OpenDecision;
export declare const askIdentity: (identity: Identity.State, rulings: Rulings, doubts: Doubts) => ReadonlyArray<OpenDecision>;
export declare const askOutcomes: ({ sendings }: Doubts) => ReadonlyArray<OpenDecision>;
export {};

// People.d.ts
import * as Identity from "@redthread/identity";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type ChannelEvent, type ConcernId, RecordId } from "@redthread/model";
import { Context, Effect, HashMap, Layer } from "effect";
import { Composed, type Composition } from "./Composition.ts";
import type { Placed } from "./Consequences.ts";
import { type Doubts } from "./Questions.ts";
import { Reader } from "./Reader.ts";
import { type RowsKnown } from "./Rows.ts";
import { type Rulings } from "./Rulings.ts";
export interface Known {
    readonly identity: Identity.State;
    readonly traces: HashMap.HashMap<string, RecordId>;
    readonly rulings: Rulings;
    readonly doubts: Doubts;
    readonly rows: RowsKnown;
    readonly concerns: HashMap.HashMap<ConcernId, RecordId>;
    readonly lengths: HashMap.HashMap<RecordId, number>;
}
export declare const nobody: (composition: Composition) => Known;
export declare const identified: (event: ChannelEvent, composition: Composition) => ChannelEvent;
export declare const observe: (known: Known, record: RecordId, event: ChannelEvent) => Known;
export declare const lengthOf: (known: Known, record: RecordId) => number;
export declare const learn: (known: Known, entries: ReadonlyArray<Placed>) => Known;
export declare const recordOf: (known: Known, event: ChannelEvent, composition: Composition) => RecordId | undefined;
export declare const personOf: (known: Known, record: RecordId) => ReadonlyArray<RecordId>;
declare const People_base: Context.ServiceClass<People, "@redthread/switchboard/People", {
    readonly known: Effect.Effect<Known>;
    readonly find: (typed: string) => Effect.Effect<ReadonlyArray<ReadonlyArray<RecordId>>>;
    readonly catchUp: Effect.Effect<void, LedgerError>;
}>;
export declare class People extends People_base {
    static readonly layer: Layer.Layer<People, LedgerError, Composed | Ledger | Reader>;
}
export {};

// Scribe.d.ts
import { Ledger, LedgerError } from "@redthread/ledger";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
import type { Stamp } from "./Consequences.ts";
import { People } from "./People.ts";
declare const Scribe_base: Context.ServiceClass<Scribe, "@redthread/switchboard/Scribe", {
    readonly write: <A, E, R>(writing: (stamp: Stamp) => Effect.Effect<A, E, R>) => Effect.Effect<A, E | LedgerError, R>;
}>;
export declare class Scribe extends Scribe_base {
    static readonly layer: Layer.Layer<Scribe, LedgerError, Composed | Ledger | People>;
}
export {};

// Answers.d.ts
import type { AnswerId, ClosedWay, Entry, Instant } from "@redthread/model";
export type AnswerPlanned = Extract<Entry, {
    readonly _tag: "AnswerPlanned";
}>;
export type Sending = {
    readonly _tag: "Waiting";
    readonly attempt: number;
    readonly notBefore: Instant;
} | {
    readonly _tag: "Trying";
    readonly attempt: number;
    readonly since: Instant;
    readonly until: Instant;
} | {
    readonly _tag: "Unknown";
    readonly attempt: number;
    readonly since: Instant;
    readonly text: string;
} | {
    readonly _tag: "Sent";
    readonly attempt: number;
} | {
    readonly _tag: "Failed";
    readonly attempt: number;
    readonly because: ClosedWay;
};
export interface Answer {
    readonly planned: AnswerPlanned;
    readonly messages: ReadonlyArray<Sending>;
    readonly refused?: ClosedWay;
}
export declare const sendKey: (answer: AnswerId, message: number) => string;
export declare const nextMessage: ({ messages, refused }: Answer) => {
    readonly message: number;
    readonly sending: Sending;
} | undefined;
export declare const deadBecause: ({ messages, refused }: Answer) => ClosedWay | undefined;
export declare const followingAnswer: (answer: Answer | undefined, entry: Entry) => Answer | undefined;
export declare const answersOf: (entries: ReadonlyArray<Entry>) => ReadonlyMap<AnswerId, Answer>;

// Delivery.d.ts
import type { AnswerId, ChannelEvent, ClosedWay, Entry, Law, ReceiptStatus } from "@redthread/model";
export type Reached = Exclude<ReceiptStatus, "failed">;
export interface Delivery {
    readonly reached?: Reached;
    readonly failed?: ClosedWay;
}
export declare const keyedBy: (event: ChannelEvent, key: string) => string | undefined;
export declare const deliveryOf: (entries: ReadonlyArray<Entry>, answer: AnswerId) => Delivery | undefined;
export interface Reported {
    readonly answer: AnswerId;
    readonly entries: ReadonlyArray<Entry>;
}
export declare const deliveryOnlyRises: Law<Reported>;
export interface Reordered extends Reported {
    readonly again: ReadonlyArray<Entry>;
}
export declare const deliveryInAnyOrder: Law<Reordered>;

// Ways.d.ts
import { type AnyAdapter, type Lost, type OutboundMessage, type Rendered } from "@redthread/channel";
import type { ChannelName, ClosedWay, ConcernId, Entry, Instant, Purpose, Recipient, RecordId } from "@redthread/model";
import { Effect, Result } from "effect";
import { type Composition } from "./Composition.ts";
import type { Streams } from "./Threads.ts";
export interface Way {
    readonly recipient: Recipient;
    readonly on: ChannelName;
    readonly record: RecordId;
    readonly heard?: {
        readonly at: Instant;
        readonly order: number;
        readonly aboutIt: boolean;
    };
}
export interface Judged extends Way {
    readonly lost: ReadonlyArray<Lost>;
    readonly messages: number;
    readonly closed?: ClosedWay;
}
export interface Saying {
    readonly message: OutboundMessage;
    readonly purpose: Purpose;
    readonly concern?: ConcernId | undefined;
}
export interface Listener {
    readonly streams: Streams;
    readonly thread: ReadonlyArray<Entry>;
}
declare const addressOf: ({ adapter, to }: Pick<Recipient, "adapter" | "to">) => string;
export declare const laneOf: typeof addressOf;
export declare const rendered: (adapter: AnyAdapter, message: OutboundMessage, recipient: Recipient) => Effect.Effect<Result.Result<Rendered, ClosedWay>>;
export declare const waysOf: (args_0: Listener, saying: Saying, composition: Composition) => Effect.Effect<Way[], never, never>;
export declare const forbidden: (adapter: AnyAdapter, recipient: Recipient, thread: ReadonlyArray<Entry>, { message, purpose }: Saying, now: Instant) => ClosedWay | undefined;
export declare const judge: (way: Way, args_1: Listener, saying: Saying, composition: Composition, now: number & import("effect/Brand").Brand<"@redthread/model/Instant">) => Effect.Effect<{
    recipient: Recipient;
    on: ChannelName;
    record: RecordId;
    heard?: {
        readonly at: Instant;
        readonly order: number;
        readonly aboutIt: boolean;
    };
    lost: readonly {
        readonly part: number;
        readonly kind: "Choice" | "Contacts" | "Form" | "Html" | "Location" | "Media" | "Order" | "Text" | "Unsupported";
        readonly arrivedAs: "converted" | "dropped" | "native" | "rejected" | "text";
    }[];
    messages: number;
    closed?: {
        readonly reason: string;
        readonly text: string;
    };
}, never, never>;
export declare const inOrder: (judged: ReadonlyArray<Judged>) => ReadonlyArray<Judged>;
export {};

// Shown.d.ts
import type { AdapterId, AnswerId, ChannelEvent, ReceiptStatus, RecordId } from "@redthread/model";
import { type Answer } from "./Answers.ts";
export interface OnItsWay {
    readonly record: RecordId;
    readonly answer: Answer;
    readonly message: number;
}
interface Place {
    readonly record: RecordId;
    readonly answer: AnswerId;
    readonly message: number;
}
interface Echo extends Pick<ChannelEvent, "identifiers"> {
    readonly id: string;
    readonly order: number;
}
interface Receipt {
    readonly from: RecordId;
    readonly status: ReceiptStatus;
}
export interface Stray extends Place, Receipt {
    readonly externalKey: string;
}
export interface Finding {
    readonly externalKey: string;
    readonly foundBy: string;
}
export interface ShownForm {
    readonly sent: ReadonlyArray<readonly [
        string,
        Place
    ]>;
    readonly receipts: ReadonlyArray<readonly [
        string,
        ReadonlyArray<Receipt>
    ]>;
    readonly reported: ReadonlyArray<string>;
    readonly echoes: ReadonlyArray<readonly [
        string,
        ReadonlyArray<Echo>
    ]>;
    readonly named: ReadonlyArray<readonly [
        string,
        Finding
    ]>;
}
export declare class Shown {
    #private;
    constructor(form?: ShownForm);
    toJSON(): ShownForm;
    sent(adapter: AdapterId, externalKey: string, place: Place): void;
    reported(adapter: AdapterId | undefined, answer: AnswerId, externalKey: string, status: ReceiptStatus): void;
    over(key: string): void;
    calm(): void;
    hear(record: RecordId, event: ChannelEvent, pending: () => Iterable<OnItsWay>, order: number): void;
    found({ answer: { messages, planned }, message }: OnItsWay, begun: number, rivals: () => ReadonlyArray<OnItsWay>): Finding | undefined;
    takeStrays(): ReadonlyArray<Stray>;
}
export {};

// Outgoing.d.ts
import { type Budget } from "@redthread/channel";
import type { Committed } from "@redthread/ledger";
import type { AdapterId, AnswerId, ConcernId, Instant, RecordId, SendOutcome } from "@redthread/model";
import { type OnItsWay, type ShownForm, type Stray } from "./Shown.ts";
export type Task = (OnItsWay & {
    readonly _tag: "Send";
    readonly attempt: number;
}) | (OnItsWay & {
    readonly _tag: "Missed";
    readonly attempt: number;
}) | (OnItsWay & {
    readonly _tag: "Ask";
    readonly attempt: number;
}) | (OnItsWay & {
    readonly _tag: "Found";
    readonly attempt: number;
    readonly outcome: SendOutcome;
}) | (Stray & {
    readonly _tag: "Report";
});
export interface Worklist {
    readonly tasks: ReadonlyArray<Task>;
    readonly next?: Instant;
}
export interface Present {
    readonly now: Instant;
    readonly budgets: ReadonlyMap<AdapterId, Budget & {
        readonly canAsk: boolean;
    }>;
    readonly busy: ReadonlySet<string>;
    readonly atMost: number;
    readonly askEvery: number;
}
type Standing = Omit<OnItsWay, "message">;
export interface OutgoingForm {
    readonly learnt: number;
    readonly open: ReadonlyArray<readonly [
        AnswerId,
        Standing
    ]>;
    readonly dead: ReadonlyArray<readonly [
        AnswerId,
        Standing
    ]>;
    readonly places: ReadonlyArray<readonly [
        AnswerId,
        RecordId
    ]>;
    readonly homes: ReadonlyArray<readonly [
        ConcernId,
        RecordId
    ]>;
    readonly begun: ReadonlyArray<readonly [
        string,
        number
    ]>;
    readonly tries: ReadonlyArray<readonly [
        AdapterId,
        ReadonlyArray<Instant>
    ]>;
    readonly paused: ReadonlyArray<readonly [
        AdapterId,
        Instant
    ]>;
    readonly shown: ShownForm;
}
export declare class Outgoing {
    #private;
    constructor(form?: OutgoingForm);
    toJSON(): OutgoingForm;
    learn({ entry, record }: Pick<Committed, "entry" | "record">): void;
    worklist({ askEvery, atMost, budgets, busy, now }: Present): Worklist;
    forget(answer: AnswerId): void;
    unknown(): ReadonlyArray<OnItsWay>;
    dead(): ReadonlyArray<Standing>;
    get size(): number;
    placeOf(answer: AnswerId): RecordId | undefined;
    homeOf(concern: ConcernId): RecordId | undefined;
}
export {};

// Sending.d.ts
import { SendError } from "@redthread/channel";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type AgentId, type AnswerId, type Entry, type Instant, type SendOutcome } from "@redthread/model";
import { Effect } from "effect";
import { type Answer } from "./Answers.ts";
import { Composed } from "./Composition.ts";
import type { Stamp } from "./Consequences.ts";
import type { Task } from "./Outgoing.ts";
import { People } from "./People.ts";
import { Scribe } from "./Scribe.ts";
export interface Pace {
    readonly lease: number;
    readonly firstWait: number;
    readonly longestWait: number;
    readonly attempts: number;
    readonly askEvery: number;
    readonly atOnce: number;
}
export declare const usualPace: Pace;
export declare const waitAfter: ({ firstWait, longestWait }: Pace, attempt: number) => number;
export declare const outcomeOf: ({ reason }: SendError, attempt: number, now: Instant, pace: Pace) => SendOutcome;
export declare const listenerOf: (record: string & import("effect/Brand").Brand<"@redthread/model/RecordId">) => Effect.Effect<{
    streams: Map<string & import("effect/Brand").Brand<"@redthread/model/RecordId">, readonly ({
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
    })[]>;
    thread: readonly ({
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
}, LedgerError, Composed | Ledger | People>;
export declare const aboutAnswer: ({ planned: { answer, concern, on } }: Answer, { nextId, recorded }: Stamp) => {
    id: string & import("effect/Brand").Brand<"@redthread/model/EntryId">;
    occurred: {
        instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
        raw: string;
    };
    recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
    on: string & import("effect/Brand").Brand<"@redthread/model/ChannelName">;
    answer: string & import("effect/Brand").Brand<"@redthread/model/AnswerId">;
    concern?: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
};
export declare const endOf: (answer: Answer, message: number, attempt: number, outcome: SendOutcome, stamp: Stamp, by?: AgentId) => [
    Entry,
    ...Array<Entry>
];
export declare const makeSending: (pace: Pace, gone: (answer: AnswerId) => void) => Effect.Effect<(task: Task) => Effect.Effect<void, LedgerError>, never, Composed | Ledger | People | Scribe>;

// Planning.d.ts
import type { Lost, OutboundMessage } from "@redthread/channel";
import { type AgentId, AnswerId, ChannelName, ClosedWay, type ConcernId, type Identifier, type Recipient, type RecordId } from "@redthread/model";
import { Effect, Schema } from "effect";
import { type Composition } from "./Composition.ts";
import { type Judged, type Listener } from "./Ways.ts";
export interface Say {
    readonly key: string;
    readonly message: OutboundMessage;
    readonly concern?: ConcernId;
    readonly record?: RecordId;
    readonly purpose?: string;
    readonly on?: ChannelName;
    readonly to?: Identifier;
    readonly by?: AgentId;
}
export interface Planned {
    readonly answer: AnswerId;
    readonly on: ChannelName;
    readonly recipient: Recipient;
    readonly lost: ReadonlyArray<Pick<Lost, "part"> & {
        readonly kind: string;
        readonly arrivedAs: string;
    }>;
    readonly isNew: boolean;
}
declare const NotAnswered_base: Schema.Class<NotAnswered, Schema.TaggedStruct<"NotAnswered", {
    readonly answer: Schema.brand<Schema.NonEmptyString, "@redthread/model/AnswerId">;
    readonly because: typeof ClosedWay;
    readonly offeredOn: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
}>, import("effect/Cause").YieldableError>;
export declare class NotAnswered extends NotAnswered_base {
    get message(): string;
}
export interface Shut {
    readonly because: ClosedWay;
    readonly offeredOn: ReadonlyArray<ChannelName>;
}
export declare const choose: (say: Say, home: string & import("effect/Brand").Brand<"@redthread/model/RecordId">, listener: Listener, recorded: number & import("effect/Brand").Brand<"@redthread/model/Instant">, composition: Composition) => Effect.Effect<{
    right: Judged | undefined;
    because: {
        readonly reason: string;
        readonly text: string;
    };
    offeredOn: (string & import("effect/Brand").Brand<"@redthread/model/ChannelName">)[];
}, never, never>;
export {};

// Outbox.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type AgentId, AnswerId, type Instant, type RecordId } from "@redthread/model";
import { Context, Effect, Layer } from "effect";
import { type Answer } from "./Answers.ts";
import { Composed } from "./Composition.ts";
import { type Task } from "./Outgoing.ts";
import { People } from "./People.ts";
import { NotAnswered, type Planned, type Say } from "./Planning.ts";
import { Scribe } from "./Scribe.ts";
import { type Pace } from "./Sending.ts";
import type { OnItsWay } from "./Shown.ts";
export interface Reconciled {
    readonly answer: AnswerId;
    readonly message: number;
    readonly arrived: boolean;
    readonly by: AgentId;
}
export interface Standing {
    readonly unknown: ReadonlyArray<OnItsWay>;
    readonly dead: ReadonlyArray<{
        readonly record: RecordId;
        readonly answer: Answer;
    }>;
    readonly open: number;
}
export interface Worked {
    readonly tasks: ReadonlyArray<Task["_tag"]>;
    readonly next?: Instant;
}
declare const Outbox_base: Context.ServiceClass<Outbox, "@redthread/switchboard/Outbox", {
    readonly send: (say: Say) => Effect.Effect<Planned, NotAnswered | LedgerError>;
    readonly reconcile: (found: Reconciled) => Effect.Effect<boolean, LedgerError>;
    readonly standing: Effect.Effect<Standing, LedgerError>;
    readonly begin: (perform: (task: Task, doing: Effect.Effect<void, LedgerError>) => Effect.Effect<unknown>) => Effect.Effect<Worked, LedgerError>;
    readonly work: Effect.Effect<Worked, LedgerError>;
}>;
export declare class Outbox extends Outbox_base {
    static readonly paced: (given?: Partial<Pace>) => Layer.Layer<Outbox, never, Composed | Ledger | People | Scribe>;
    static readonly layer: Layer.Layer<Outbox, never, Composed | Ledger | People | Scribe>;
}
export {};

// OutboxLaws.d.ts
import type { AnswerId, Entry, Law } from "@redthread/model";
export interface Called {
    readonly answer: AnswerId;
    readonly message: number;
    readonly arrived: boolean;
}
export interface Outgone {
    readonly entries: ReadonlyArray<Entry>;
    readonly calls: ReadonlyArray<Called>;
    readonly replyWindow?: number;
}
export declare const arrivesOnce: Law<Outgone>;
export declare const triedBeforeCalled: Law<Outgone>;
export declare const neverAfterNo: Law<Outgone>;
export declare const withinTheWindow: Law<Outgone>;
export declare const nothingForgotten: Law<Outgone>;
export declare const inThePlannedOrder: Law<Outgone>;
export declare const outboxLaws: ReadonlyArray<Law<Outgone>>;

// Reminders.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type ConcernId, type Entry, type Instant, type PromiseId } from "@redthread/model";
import * as Process from "@redthread/process";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
import { People } from "./People.ts";
import { Scribe } from "./Scribe.ts";
export type Due = {
    readonly _tag: "Step";
    readonly at: Instant;
    readonly concern: ConcernId;
    readonly reminder: Process.Reminder;
} | {
    readonly _tag: "Warning";
    readonly at: Instant;
    readonly concern: ConcernId;
    readonly reminder: Process.Reminder;
} | {
    readonly _tag: "Promise";
    readonly at: Instant;
    readonly promise: PromiseId;
    readonly concern?: ConcernId;
};
export interface Fired {
    readonly entries: ReadonlyArray<Entry>;
    readonly next?: Instant;
}
export declare const dueOf: (thread: ReadonlyArray<Entry>, concern: ConcernId, processes: ReadonlyArray<Process.Composed>, timeZone?: string) => ReadonlyArray<Due>;
declare const Reminders_base: Context.ServiceClass<Reminders, "@redthread/switchboard/Reminders", {
    readonly fire: Effect.Effect<Fired, LedgerError>;
}>;
export declare class Reminders extends Reminders_base {
    static readonly inTimeZone: (timeZone: string | undefined) => Layer.Layer<Reminders, never, Composed | Ledger | People | Scribe>;
    static readonly layer: Layer.Layer<Reminders, never, Composed | Ledger | People | Scribe>;
}
export {};

// Keeping.d.ts
import * as Channel from "@redthread/channel";
import { Ledger } from "@redthread/ledger";
import { AdapterId } from "@redthread/model";
import { Effect } from "effect";
import { Composed } from "./Composition.ts";
export interface Acknowledged {
    readonly received: Channel.Received;
    readonly isNew: boolean;
}
export declare const vouched: (received: Channel.Received) => Channel.Received;
export declare const endpointEvidence = "redthread/endpoint";
export declare const endpointOf: ({ evidence }: Channel.Received) => AdapterId | undefined;
export declare const keeping: Effect.Effect<{
    receive: (received: {
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
    }) => Effect.Effect<{
        received: {
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
        };
        isNew: boolean;
    }, Channel.BadSignature | import("@redthread/ledger").LedgerError, never>;
    accept: (received: {
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
    }) => Effect.Effect<{
        received: {
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
        };
        isNew: boolean;
    }, import("@redthread/ledger").LedgerError, never>;
    acceptAll: (received: readonly {
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
    }[]) => Effect.Effect<Acknowledged[], import("@redthread/ledger").LedgerError, never>;
    verified: (received: {
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
    }) => Effect.Effect<void, Channel.BadSignature, never>;
    putAside: (received: Channel.Received, why: {
        readonly message: string;
    }) => Effect.Effect<void, import("@redthread/ledger").LedgerError, never>;
}, never, Composed | Ledger>;

// Understanding.d.ts
import * as Channel from "@redthread/channel";
import { type ChannelEvent, type EventKey, RecordId } from "@redthread/model";
import { Effect } from "effect";
import { type Composition } from "./Composition.ts";
import { type Known } from "./People.ts";
import type { Identified, Understood } from "./Stages.ts";
export type Readings = ReadonlyMap<EventKey, number>;
export declare const latestOf: (received: Channel.Received, { adapters }: Composition) => Effect.Effect<ReadonlyArray<ChannelEvent>, Channel.Malformed>;
export declare const understand: (received: Channel.Received, events: ReadonlyArray<ChannelEvent>, known: ReadonlyMap<EventKey, number>, readings: Readings, composition: Composition) => ReadonlyArray<Understood>;
export declare const identify: (known: Known, understood: Understood, composition: Composition) => readonly [
    Identified,
    Known
];
export declare const linking: (composition: Composition) => (who: Identified, before: readonly ({
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
})[], number: number) => Effect.Effect<{
    received: Channel.Received;
    event: ChannelEvent;
    on: import("@redthread/model").ChannelName;
    record: RecordId;
    person: ReadonlyArray<RecordId>;
    before: readonly ({
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
    classification: {
        readonly _tag: "About";
        readonly process: string & import("effect/Brand").Brand<"@redthread/model/ProcessName">;
        readonly step?: string & import("effect/Brand").Brand<"@redthread/model/StepName">;
        readonly confidence: number;
        readonly because: string;
    } | {
        readonly _tag: "Abstained";
        readonly because: string;
    };
    link: {
        readonly _tag: "Continues";
        readonly concern: string & import("effect/Brand").Brand<"@redthread/model/ConcernId">;
        readonly because: string;
    } | {
        readonly _tag: "Opens";
        readonly process: string & import("effect/Brand").Brand<"@redthread/model/ProcessName">;
        readonly because: string;
    } | {
        readonly _tag: "Unlinked";
        readonly because: string;
    };
    concern: (string & import("effect/Brand").Brand<"@redthread/model/ConcernId">) | undefined;
}, never, never>;
export declare const belongsTo: (received: Channel.Received, known: Known, composition: Composition) => Effect.Effect<RecordId | undefined, Channel.Malformed>;

// Intake.d.ts
import type { BadSignature, Malformed, Received } from "@redthread/channel";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type ChannelEvent, type Entry, type RecordId } from "@redthread/model";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
import { type Acknowledged } from "./Keeping.ts";
import { People } from "./People.ts";
import { Reader } from "./Reader.ts";
import { Scribe } from "./Scribe.ts";
import { type Readings } from "./Understanding.ts";
export interface Settled {
    readonly events: number;
    readonly entries: ReadonlyArray<Entry>;
    readonly parked?: string;
}
declare const Intake_base: Context.ServiceClass<Intake, "@redthread/switchboard/Intake", {
    readonly receive: (received: Received) => Effect.Effect<Acknowledged, BadSignature | LedgerError>;
    readonly accept: (received: Received) => Effect.Effect<Acknowledged, LedgerError>;
    readonly acceptAll: (received: ReadonlyArray<Received>) => Effect.Effect<ReadonlyArray<Acknowledged>, LedgerError>;
    readonly belongsTo: (received: Received) => Effect.Effect<RecordId | undefined>;
    readonly settle: (received: Received) => Effect.Effect<Settled, LedgerError>;
    readonly settleAll: (received: ReadonlyArray<Received>) => Effect.Effect<ReadonlyArray<Settled>, LedgerError>;
    readonly reading: (received: Received) => Effect.Effect<ReadonlyArray<ChannelEvent>, Malformed | BadSignature>;
    readonly settleAgain: (received: Received, readings: Readings) => Effect.Effect<Settled, LedgerError>;
}>;
export declare class Intake extends Intake_base {
    static readonly layer: Layer.Layer<Intake, never, Composed | Ledger | People | Reader | Scribe>;
}
export {};

// Forgetting.d.ts
import { type Erased, Erasure, type ErasureWord, Ledger, type LedgerError } from "@redthread/ledger";
import type { RecordId } from "@redthread/model";
import { Context, Effect, Layer } from "effect";
import { type NotAllowed } from "./Access.ts";
import { Composed } from "./Composition.ts";
import { Intake } from "./Intake.ts";
import { People } from "./People.ts";
declare const Forgetting_base: Context.ServiceClass<Forgetting, "@redthread/switchboard/Forgetting", {
    readonly forget: (record: RecordId, word: ErasureWord) => Effect.Effect<Erased, LedgerError | NotAllowed>;
}>;
export declare class Forgetting extends Forgetting_base {
    static readonly layer: Layer.Layer<Forgetting, never, Composed | Erasure | Intake | Ledger | People>;
}
export {};

// Retention.d.ts
import { type ArchivedDelivery, type DeliveryRef, Ledger, type LedgerError } from "@redthread/ledger";
import { type AgentId, type ChannelKind, type Entry, Instant, type RecordId } from "@redthread/model";
import { Effect } from "effect";
import type { NotAllowed } from "./Access.ts";
import { Composed } from "./Composition.ts";
import { Forgetting } from "./Forgetting.ts";
import { People } from "./People.ts";
export interface RetentionRules {
    readonly deliveries: Partial<Readonly<Record<ChannelKind | "*", number>>>;
    readonly people?: number;
}
export declare const deliveryDue: ({ deliveries }: RetentionRules, { received: { at, channel }, state }: Pick<ArchivedDelivery, "received" | "state">) => Instant | undefined;
export declare const personDue: ({ people }: RetentionRules, entries: ReadonlyArray<Entry>) => Instant | undefined;
export interface Retained {
    readonly deliveries: number;
    readonly people: number;
}
export type Overdue = {
    readonly _tag: "Delivery";
    readonly since: Instant;
    readonly delivery: DeliveryRef;
    readonly at: Instant;
} | {
    readonly _tag: "Person";
    readonly since: Instant;
    readonly records: ReadonlyArray<RecordId>;
};
export interface RetentionRound {
    readonly by: AgentId;
    readonly dryRun?: boolean;
    readonly told?: (overdue: Overdue) => Effect.Effect<void>;
    readonly step?: Effect.Effect<void>;
}
export declare const retainDeliveries: (rules: RetentionRules, now: number & import("effect/Brand").Brand<"@redthread/model/Instant">, args_2: RetentionRound) => Effect.Effect<number, LedgerError, Composed | Ledger>;
export declare const retainPeople: (rules: RetentionRules, now: number & import("effect/Brand").Brand<"@redthread/model/Instant">, args_2: RetentionRound) => Effect.Effect<number, LedgerError | NotAllowed, Composed | Forgetting | Ledger | People>;
export declare const retain: (rules: RetentionRules, now: number & import("effect/Brand").Brand<"@redthread/model/Instant">, round: RetentionRound) => Effect.Effect<Retained, LedgerError | NotAllowed, Composed | Forgetting | Ledger | People>;

// AccessReport.d.ts
import type { Received } from "@redthread/channel";
import type { TrailLine } from "@redthread/ledger";
import { type AgentId, type ChannelName, type Consent, type CustomerId, Entry, type Fact, type Identifier, type Instant, type RecordId } from "@redthread/model";
import { Schema } from "effect";
export interface AboutPerson {
    readonly customer: CustomerId;
    readonly streams: ReadonlyMap<RecordId, ReadonlyArray<Entry>>;
    readonly deliveries: ReadonlyArray<Received>;
    readonly trail: ReadonlyArray<TrailLine>;
}
export interface KnownIdentifier {
    readonly identifier: Identifier;
    readonly on: ChannelName;
    readonly since: Instant;
}
export interface AccessReport {
    readonly at: Instant;
    readonly customer: CustomerId;
    readonly records: ReadonlyArray<RecordId>;
    readonly identifiers: ReadonlyArray<KnownIdentifier>;
    readonly consents: ReadonlyArray<Consent>;
    readonly facts: ReadonlyArray<Fact>;
    readonly sources: ReadonlyArray<{
        readonly on: ChannelName;
        readonly from: Instant;
        readonly until: Instant;
        readonly entries: number;
    }>;
    readonly deliveries: ReadonlyArray<{
        readonly channel: string;
        readonly at: Instant;
        readonly name: string;
        readonly checksum: string;
        readonly bytes: number;
    }>;
    readonly access: ReadonlyArray<{
        readonly at: Instant;
        readonly by: AgentId;
        readonly did: TrailLine["did"];
    }>;
    readonly entries: ReadonlyArray<Entry>;
}
export declare const accessReport: ({ customer, deliveries, streams, trail }: AboutPerson, at: Instant) => AccessReport;
export declare const accessReportJson: ({ access, at, consents, deliveries, entries, facts, identifiers, sources, ...rest }: AccessReport) => Schema.Json;
declare const wordings: {
    readonly en: {
        readonly title: "What we keep about you";
        readonly as: "as of";
        readonly who: "You are known to us by";
        readonly since: "since";
        readonly from: "Where it came from";
        readonly entries: "entries";
        readonly consents: "What you allowed";
        readonly yes: "allowed";
        readonly no: "withdrawn";
        readonly proof: "proof";
        readonly facts: "What you told us";
        readonly happened: "What happened";
        readonly deliveries: "Original messages we keep";
        readonly bytes: "bytes";
        readonly access: "Who read or changed it";
        readonly none: "nothing";
        readonly read: "read";
        readonly followed: "followed";
        readonly wrote: "wrote";
        readonly archived: "received";
        readonly parked: "put aside";
        readonly discarded: "deleted";
    };
    readonly de: {
        readonly title: "Was wir über Sie gespeichert haben";
        readonly as: "Stand";
        readonly who: "Wir kennen Sie unter";
        readonly since: "seit";
        readonly from: "Woher es stammt";
        readonly entries: "Einträge";
        readonly consents: "Ihre Einwilligungen";
        readonly yes: "erteilt";
        readonly no: "widerrufen";
        readonly proof: "Nachweis";
        readonly facts: "Was Sie uns mitgeteilt haben";
        readonly happened: "Was geschehen ist";
        readonly deliveries: "Originalnachrichten, die wir aufbewahren";
        readonly bytes: "Bytes";
        readonly access: "Wer es gelesen oder geändert hat";
        readonly none: "nichts";
        readonly read: "gelesen";
        readonly followed: "verfolgt";
        readonly wrote: "geschrieben";
        readonly archived: "empfangen";
        readonly parked: "zurückgelegt";
        readonly discarded: "gelöscht";
    };
};
export declare const accessReportText: (report: AccessReport, language: keyof typeof wordings) => string;
export {};

// PersonReport.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import { Effect } from "effect";
import { type NotAllowed } from "./Access.ts";
import { type AccessReport } from "./AccessReport.ts";
import { Composed } from "./Composition.ts";
import { People } from "./People.ts";
export declare const reportOn: (record: string & import("effect/Brand").Brand<"@redthread/model/RecordId">, at: number & import("effect/Brand").Brand<"@redthread/model/Instant">, by?: (string & import("effect/Brand").Brand<"@redthread/model/AgentId">) | undefined) => Effect.Effect<AccessReport, LedgerError | NotAllowed, Composed | Ledger | People>;

// Decisions.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type AgentId, Entry, EntryId, RecordId } from "@redthread/model";
import { Context, Effect, Layer, Schema } from "effect";
import { type NotAllowed } from "./Access.ts";
import { Composed } from "./Composition.ts";
import { Intake } from "./Intake.ts";
import { People } from "./People.ts";
import { type OpenDecision } from "./Questions.ts";
import { type Ruling } from "./Rulings.ts";
import { Scribe } from "./Scribe.ts";
export interface Word {
    readonly by: AgentId;
    readonly because: string;
}
declare const NotOpen_base: Schema.Class<NotOpen, Schema.TaggedStruct<"NotOpen", {
    readonly id: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class NotOpen extends NotOpen_base {
    get message(): string;
}
declare const NoAnswer_base: Schema.Class<NoAnswer, Schema.TaggedStruct<"NoAnswer", {
    readonly id: Schema.String;
    readonly answer: Schema.String;
    readonly possible: Schema.$Array<Schema.String>;
}>, import("effect/Cause").YieldableError>;
export declare class NoAnswer extends NoAnswer_base {
    get message(): string;
}
declare const NothingToDecide_base: Schema.Class<NothingToDecide, Schema.TaggedStruct<"NothingToDecide", {
    readonly what: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class NothingToDecide extends NothingToDecide_base {
    get message(): string;
}
export interface Decided {
    readonly entry: EntryId;
    readonly became: string;
}
export declare const deskRecord: RecordId;
declare const Decisions_base: Context.ServiceClass<Decisions, "@redthread/switchboard/Decisions", {
    readonly open: Effect.Effect<ReadonlyArray<OpenDecision>, LedgerError>;
    readonly decide: (id: string, answer: string, word: Word) => Effect.Effect<Decided, LedgerError | NotOpen | NoAnswer | NotAllowed>;
    readonly join: (records: ReadonlyArray<RecordId>, word: Word) => Effect.Effect<EntryId, LedgerError | NothingToDecide | NotAllowed>;
    readonly part: (records: ReadonlyArray<RecordId>, word: Word) => Effect.Effect<EntryId, LedgerError | NothingToDecide | NotAllowed>;
    readonly takeBack: (decision: EntryId, word: Word) => Effect.Effect<EntryId, LedgerError | NothingToDecide | NotAllowed>;
    readonly standing: Effect.Effect<ReadonlyArray<Ruling>>;
    readonly made: Effect.Effect<ReadonlyArray<Entry>, LedgerError>;
}>;
export declare class Decisions extends Decisions_base {
    static readonly layer: Layer.Layer<Decisions, never, Composed | Intake | Ledger | People | Scribe>;
}
export {};

// AgentActions.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import { AgentId, ChannelName, type ConcernId, type CustomerId, type Entry, type EntryId, type Fact, type Promise, RecordId } from "@redthread/model";
import { Context, Effect, Layer, Schema } from "effect";
import { type NotAllowed, UnknownAgent } from "./Access.ts";
import { Composed } from "./Composition.ts";
import { People } from "./People.ts";
import { Reader } from "./Reader.ts";
import { Scribe } from "./Scribe.ts";
export declare const Action: Schema.TaggedUnion<{
    readonly Ask: Schema.TaggedStruct<"Ask", {
        readonly fact: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
    }>;
    readonly BreakPromise: Schema.TaggedStruct<"BreakPromise", {
        readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
    }>;
    readonly HandOver: Schema.TaggedStruct<"HandOver", {
        readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly because: Schema.String;
        readonly carried: Schema.optionalKey<Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>>;
    }>;
    readonly KeepPromise: Schema.TaggedStruct<"KeepPromise", {
        readonly promise: Schema.brand<Schema.NonEmptyString, "@redthread/model/PromiseId">;
    }>;
    readonly Note: Schema.TaggedStruct<"Note", {
        readonly text: Schema.NonEmptyString;
    }>;
    readonly Promise: Schema.TaggedStruct<"Promise", {
        readonly text: Schema.NonEmptyString;
        readonly due: Schema.optionalKey<Schema.NonEmptyString>;
        readonly owner: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/AgentId">>;
    }>;
    readonly Resolve: Schema.TaggedStruct<"Resolve", {
        readonly outcome: Schema.NonEmptyString;
    }>;
    readonly SendElsewhere: Schema.TaggedStruct<"SendElsewhere", {
        readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">;
        readonly forced: Schema.Boolean;
        readonly because: Schema.String;
    }>;
    readonly TakeOver: Schema.TaggedStruct<"TakeOver", {}>;
    readonly TakeStep: Schema.TaggedStruct<"TakeStep", {
        readonly step: Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">;
    }>;
    readonly Tell: Schema.TaggedStruct<"Tell", {
        readonly fact: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
        readonly value: Schema.Codec<Schema.Json, Schema.Json, never, never>;
    }>;
}>;
export type Action = typeof Action.Type;
export interface Acting {
    readonly by: AgentId;
    readonly on: ChannelName;
    readonly about: {
        readonly concern: ConcernId;
    } | {
        readonly customer: CustomerId | RecordId;
    };
}
export interface Ticket {
    readonly id: EntryId;
    readonly concern: ConcernId | undefined;
    readonly from: ChannelName;
    readonly to: ChannelName;
    readonly because: string;
    readonly carried: ReadonlyArray<Fact>;
    readonly lost: ReadonlyArray<Fact>;
    readonly promises: ReadonlyArray<Promise>;
}
export interface Acted {
    readonly entries: ReadonlyArray<Entry>;
    readonly known?: Fact;
    readonly ticket?: Ticket;
    readonly refused?: {
        readonly because: string;
        readonly offeredOn: ReadonlyArray<ChannelName>;
    };
}
declare const UnknownThread_base: Schema.Class<UnknownThread, Schema.TaggedStruct<"UnknownThread", {
    readonly what: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class UnknownThread extends UnknownThread_base {
    get message(): string;
}
declare const NotPossible_base: Schema.Class<NotPossible, Schema.TaggedStruct<"NotPossible", {
    readonly act: Schema.String;
    readonly because: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class NotPossible extends NotPossible_base {
    get message(): string;
}
declare const AgentActions_base: Context.ServiceClass<AgentActions, "@redthread/switchboard/AgentActions", {
    readonly act: (action: Action, acting: Acting) => Effect.Effect<Acted, LedgerError | NotAllowed | NotPossible | UnknownAgent | UnknownThread>;
}>;
export declare class AgentActions extends AgentActions_base {
    static readonly layer: Layer.Layer<AgentActions, never, Composed | Ledger | People | Reader | Scribe>;
}
export {};

// MasterData.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import { Context, Effect, Layer, Schema, Stream } from "effect";
import { Composed } from "./Composition.ts";
import { People } from "./People.ts";
import { type RowRead, type Source } from "./Rows.ts";
import { Scribe } from "./Scribe.ts";
export interface Loaded {
    readonly rows: number;
    readonly isNew: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly vanished: number;
    readonly problems: ReadonlyArray<{
        readonly at: number;
        readonly because: string;
    }>;
}
declare const NothingLoaded_base: Schema.Class<NothingLoaded, Schema.TaggedStruct<"NothingLoaded", {
    readonly source: Schema.String;
    readonly standing: Schema.Int;
}>, import("effect/Cause").YieldableError>;
export declare class NothingLoaded extends NothingLoaded_base {
    get message(): string;
}
declare const MasterData_base: Context.ServiceClass<MasterData, "@redthread/switchboard/MasterData", {
    readonly load: <E>(source: Source, rows: Stream.Stream<RowRead, E>, options: {
        readonly isWhole: boolean;
    }) => Effect.Effect<Loaded, LedgerError | NothingLoaded | E>;
}>;
export declare class MasterData extends MasterData_base {
    static readonly layer: Layer.Layer<MasterData, never, Composed | Ledger | People | Scribe>;
}
export {};

// DeskLaws.d.ts
import type { Entry, EntryId, Law, RecordId } from "@redthread/model";
export interface Shift {
    readonly acknowledged: ReadonlyArray<EntryId>;
    readonly refused: number;
    readonly streams: ReadonlyMap<RecordId, ReadonlyArray<Entry>>;
    readonly threads: ReadonlyArray<ReadonlyArray<Entry>>;
    readonly live: string;
    readonly rebuilt: string;
    readonly people: string;
    readonly withoutTakenBack: string;
    readonly undone: ReadonlyArray<{
        readonly before: string;
        readonly after: string;
    }>;
}
export declare const noActIsLost: Law<Shift>;
export declare const threadsHaveOneOrder: Law<Shift>;
export declare const rebuiltIsLive: Law<Shift>;
export declare const takenBackIsNeverMade: Law<Shift>;
export declare const refusalIsAnEntry: Law<Shift>;
export declare const deskLaws: ReadonlyArray<Law<Shift>>;

// ThreadLaws.d.ts
import type { Entry, Law } from "@redthread/model";
type Lines = ReadonlyArray<Entry>;
export declare const eventsCountOnce: Law<Lines>;
export declare const consentIsAnEntry: Law<Lines>;
export declare const concernsHaveABeginning: Law<Lines>;
export declare const stepsFollow: Law<Lines>;
export declare const promisesWereMade: Law<Lines>;
export declare const answersAreToldOnce: Law<Lines>;
export declare const takenBackWasMade: Law<Lines>;
export declare const threadLaws: ReadonlyArray<Law<Lines>>;
export {};

// MediaTypes.d.ts
export declare const typeOfBytes: (bytes: Uint8Array) => string | undefined;
export declare const settledType: (declared: string | undefined, sniffed: string | undefined) => string | undefined;
export declare const isTaken: (types: ReadonlyArray<string>, type: string) => boolean;

// MediaRules.d.ts
import { type AdapterId, type ChannelEvent, type ChannelKind, type Instant, type MediaKind, Purpose } from "@redthread/model";
export declare const mediaChannel: ChannelKind;
export interface MediaWanted {
    readonly part: number;
    readonly kind: MediaKind;
    readonly ref: string;
    readonly mediaType?: string;
    readonly size?: number;
    readonly checksum?: string;
}
export interface MediaRules {
    readonly maxBytes: number;
    readonly types: ReadonlyArray<string>;
    readonly lifetimes: Readonly<Record<AdapterId, number>>;
    readonly giveUpAfter: number;
    readonly consent: Partial<Readonly<Record<MediaKind, Purpose>>>;
    readonly keep: Partial<Readonly<Record<MediaKind, number>>>;
    readonly unscanned: "keep" | "refuse";
}
export declare const usualMediaRules: MediaRules;
export declare const mediaOf: (event: ChannelEvent) => ReadonlyArray<MediaWanted>;
export declare const partsOf: (event: ChannelEvent) => ReadonlyArray<MediaWanted>;
export declare const expiryOf: (ref: string) => Instant | undefined;
export declare const deadlineOf: (rules: MediaRules, adapter: AdapterId, ref: string, since: Instant) => Instant;
export declare const pauseBefore: (attempt: number, now: Instant, deadline: Instant) => number;
export interface MediaHeld {
    readonly kind: MediaKind;
    readonly since: Instant;
    readonly isAllowed: boolean;
}
export declare const dueBecause: (rules: MediaRules, { isAllowed, kind, since }: MediaHeld, now: Instant) => string | undefined;

// Settling.d.ts
import type { Received } from "@redthread/channel";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
import { Intake } from "./Intake.ts";
declare const Settling_base: Context.ServiceClass<Settling, "@redthread/switchboard/Settling", {
    readonly wake: (received: Received) => Effect.Effect<void>;
    readonly backlog: Effect.Effect<number>;
    readonly settleAll: Effect.Effect<number, LedgerError>;
}>;
export declare class Settling extends Settling_base {
    static readonly layer: Layer.Layer<Settling, LedgerError, Composed | Intake | Ledger>;
}
export {};

// Pulling.d.ts
import { type AnyAdapter, FetchError } from "@redthread/channel";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type AdapterId, Instant, RecordId } from "@redthread/model";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
import { Intake } from "./Intake.ts";
import { Scribe } from "./Scribe.ts";
import { Settling } from "./Settling.ts";
export interface PullPace {
    readonly lease: number;
    readonly patience: number;
    readonly every: number;
    readonly firstWait: number;
    readonly longestWait: number;
}
export declare const usualPullPace: PullPace;
export declare const alonePullPace: PullPace & {
    readonly asker: string;
};
export type Asked = {
    readonly _tag: "Kept";
    readonly deliveries: number;
    readonly fresh: number;
} | {
    readonly _tag: "Quiet";
    readonly cursor: string | undefined;
} | {
    readonly _tag: "Elsewhere";
    readonly until: Instant;
} | {
    readonly _tag: "Failed";
    readonly reason: FetchError["reason"];
} | {
    readonly _tag: "Nobody";
};
export interface PullStanding {
    readonly adapter: AdapterId;
    readonly cursor?: string;
    readonly asker?: string;
    readonly until?: Instant;
    readonly because?: string;
}
export declare const pullRecord: (adapter: AdapterId) => RecordId;
declare const Pulling_base: Context.ServiceClass<Pulling, "@redthread/switchboard/Pulling", {
    readonly ask: (adapter: AdapterId) => Effect.Effect<Asked, LedgerError>;
    readonly release: (adapter: AdapterId) => Effect.Effect<void, LedgerError>;
    readonly channels: Effect.Effect<ReadonlyArray<AnyAdapter & {
        readonly pull: NonNullable<AnyAdapter["pull"]>;
    }>>;
    readonly standing: Effect.Effect<ReadonlyArray<PullStanding>, LedgerError>;
    readonly pace: PullPace;
}>;
export declare class Pulling extends Pulling_base {
    static readonly layer: (given?: Partial<PullPace> & {
        readonly asker?: string;
    }) => Layer.Layer<Pulling, never, Composed | Intake | Ledger | Scribe | Settling>;
}
export {};

// Quarantine.d.ts
import type { Received } from "@redthread/channel";
export interface Quarantined {
    readonly received: Received;
    readonly from: string;
    readonly reason: string;
}
export interface QuarantineLimits {
    readonly deliveries: number;
    readonly bytes: number;
    readonly milliseconds: number;
}
export declare const quarantineLimits: QuarantineLimits;
export declare const quarantine: (kept: ReadonlyArray<Quarantined>, one: Quarantined | undefined, now: number, limits?: QuarantineLimits) => ReadonlyArray<Quarantined>;

// Webhooks.d.ts
import { Context, Duration, Effect, Layer, Stream } from "effect";
import { Composed } from "./Composition.ts";
import { Intake } from "./Intake.ts";
import { type Quarantined } from "./Quarantine.ts";
import { Settling } from "./Settling.ts";
export interface WebhookCall {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Stream.Stream<Uint8Array, unknown>;
    readonly from: string;
}
export interface WebhookAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
export interface WebhookLimits {
    readonly bytes: number;
    readonly bodyWithin: Duration.Input;
    readonly callsPerMinute: number;
    readonly backlog: number;
}
export declare const webhookLimits: WebhookLimits;
declare const Webhooks_base: Context.ServiceClass<Webhooks, "@redthread/switchboard/Webhooks", {
    readonly handle: (adapter: string, call: WebhookCall) => Effect.Effect<WebhookAnswer>;
    readonly quarantined: Effect.Effect<ReadonlyArray<Quarantined>>;
}>;
export declare class Webhooks extends Webhooks_base {
    static readonly layer: (limits?: WebhookLimits) => Layer.Layer<Webhooks, never, Composed | Intake | Settling>;
}
export {};

// WebRequest.d.ts
import type { WebhookAnswer, WebhookCall } from "./Webhooks.ts";
export declare const callOf: (request: Request, from?: string) => WebhookCall;
export declare const responseOf: ({ body, headers, status }: WebhookAnswer) => Response;

// MediaFetch.d.ts
import { type FetchedMedia, FetchError } from "@redthread/channel";
import { Effect } from "effect";
export declare const isPublicAddress: (address: string) => boolean;
export interface FetchLimits {
    readonly maxBytes: number;
    readonly patience: number;
    readonly silence: number;
    readonly redirects: number;
    readonly unencrypted: boolean;
    readonly mayReach: (address: string, port: number) => boolean;
}
export declare const usualFetchLimits: FetchLimits;
export declare const fetchLink: (ref: string, limits?: Partial<FetchLimits>) => Effect.Effect<FetchedMedia, FetchError>;

// MediaDesk.d.ts
import type { Committed, DeliveryRef } from "@redthread/ledger";
import type { AdapterId, ChannelKind, ChannelName, Checksum, ConcernId, Consent, EntryId, Instant, MediaId, MediaOutcome, Pointer, Purpose, RecordId } from "@redthread/model";
import { type MediaRules, type MediaWanted } from "./MediaRules.ts";
export interface MediaItem extends MediaWanted {
    readonly id: MediaId;
    readonly record: RecordId;
    readonly on: ChannelName;
    readonly channel: ChannelKind;
    readonly adapter: AdapterId;
    readonly concern?: ConcernId;
    readonly deadline: Instant;
}
export interface MediaWaiting extends MediaItem {
    readonly attempt: number;
    readonly notBefore: Instant;
    readonly because?: string;
}
export interface MediaOver extends MediaItem {
    readonly attempt: number;
    readonly outcome: Exclude<MediaOutcome, {
        readonly _tag: "Postponed";
    }>;
    readonly recorded: Instant;
}
export interface MediaInside extends MediaWanted {
    readonly adapter: AdapterId;
    readonly delivery: DeliveryRef;
    readonly at: Pointer;
}
export interface MediaForm {
    readonly waiting: ReadonlyArray<readonly [
        string,
        MediaWaiting
    ]>;
    readonly over: ReadonlyArray<readonly [
        string,
        MediaOver
    ]>;
    readonly inside: ReadonlyArray<readonly [
        string,
        MediaInside
    ]>;
    readonly consents: ReadonlyArray<readonly [
        RecordId,
        ReadonlyArray<Consented>
    ]>;
    readonly users: ReadonlyArray<readonly [
        Checksum,
        ReadonlyArray<string>
    ]>;
}
interface Consented {
    readonly entry: EntryId;
    readonly consent: Consent;
}
export declare class MediaDesk {
    #private;
    constructor(rules: MediaRules, form?: MediaForm);
    toJSON(): MediaForm;
    learn({ entry, record }: Pick<Committed, "entry" | "record">): void;
    waiting(): ReadonlyArray<MediaWaiting>;
    over(tag: MediaOver["outcome"]["_tag"]): ReadonlyArray<MediaOver>;
    of(id: MediaId): MediaOver | MediaWaiting | undefined;
    inside(id: MediaId): MediaInside | undefined;
    consentOf(person: ReadonlyArray<RecordId>, purpose: Purpose, channel: ChannelKind): {
        readonly entry: EntryId;
        readonly granted: boolean;
    } | undefined;
    forsaken(): ReadonlyArray<Checksum>;
    gone(checksum: Checksum): void;
}
export {};

// MediaLook.d.ts
import type { FetchError } from "@redthread/channel";
import { type Checksum, Instant, type MediaOutcome } from "@redthread/model";
import { Context, Effect, Stream } from "effect";
import type { MediaItem, MediaWaiting } from "./MediaDesk.ts";
import { type MediaRules } from "./MediaRules.ts";
export type ScanVerdict = "clean" | "infected" | "unknown";
export interface Scanner {
    readonly scan: (bytes: Stream.Stream<Uint8Array>, info: {
        readonly size: number;
        readonly mediaType: string;
        readonly checksum: Checksum;
        readonly item: Pick<MediaItem, "id" | "ref" | "kind">;
    }) => Effect.Effect<ScanVerdict>;
}
export declare const MediaScanner: Context.Reference<Scanner>;
export interface Lookout {
    readonly rules: MediaRules;
    readonly scanner: Scanner;
}
export type Kept = Extract<MediaOutcome, {
    readonly _tag: "Kept";
}>;
export type Fetched = {
    readonly outcome: MediaOutcome;
    readonly bytes?: never;
} | {
    readonly outcome: Kept;
    readonly bytes: Uint8Array;
};
export declare const refused: (reason: string, text: string) => Fetched;
export declare const failedBecause: ({ reason }: FetchError, { attempt, deadline }: MediaWaiting, now: Instant) => Fetched;
export declare const looked: (item: MediaWaiting, bytes: Uint8Array<ArrayBufferLike>, declared: string | undefined, consent: (string & import("effect/Brand").Brand<"@redthread/model/EntryId">) | undefined, args_4: Lookout) => Effect.Effect<Fetched, never, never>;
export declare const handedOut: (item: Pick<MediaItem, "id" | "kind" | "ref">, bytes: Uint8Array<ArrayBufferLike>, declared: string | undefined, args_3: Lookout) => Effect.Effect<{
    bytes: Uint8Array<ArrayBufferLike>;
    mediaType: string | undefined;
    scan: "clean" | "unknown";
} | undefined, never, never>;

// Media.d.ts
import { Ledger, LedgerError } from "@redthread/ledger";
import { type Checksum, Instant, type MediaId, type MediaOutcome } from "@redthread/model";
import { Context, Effect, Layer } from "effect";
import { Composed } from "./Composition.ts";
import { type MediaItem, type MediaOver, type MediaWaiting } from "./MediaDesk.ts";
import { type FetchLimits } from "./MediaFetch.ts";
import { type MediaRules } from "./MediaRules.ts";
import { People } from "./People.ts";
import { Scribe } from "./Scribe.ts";
export interface OpenedMedia {
    readonly bytes: Uint8Array;
    readonly mediaType: string | undefined;
    readonly scan: "clean" | "unknown";
}
export interface MediaRound {
    readonly handled: ReadonlyArray<MediaOver | MediaWaiting>;
    readonly next?: Instant;
}
type Done = Exclude<MediaOutcome, {
    readonly _tag: "Postponed";
}>;
declare const Media_base: Context.ServiceClass<Media, "@redthread/switchboard/Media", {
    readonly fetchDue: Effect.Effect<MediaRound, LedgerError>;
    readonly deleteDue: Effect.Effect<ReadonlyArray<MediaItem>, LedgerError>;
    readonly waiting: Effect.Effect<ReadonlyArray<MediaWaiting>, LedgerError>;
    readonly over: (tag: Done["_tag"]) => Effect.Effect<ReadonlyArray<MediaOver>, LedgerError>;
    readonly open: (id: MediaId) => Effect.Effect<OpenedMedia | undefined, LedgerError>;
    readonly bytes: (checksum: Checksum) => Effect.Effect<Uint8Array | undefined, LedgerError>;
}>;
export declare class Media extends Media_base {
    static readonly layer: (rules?: Partial<MediaRules>, limits?: Partial<FetchLimits>) => Layer.Layer<Media, never, Composed | Ledger | People | Scribe>;
}
export {};

// ReplayIndex.d.ts
import type { ChannelEvent } from "@redthread/model";
export declare const comparable: ({ reading: _, signals: _signals, source: _source, ...event }: ChannelEvent) => Readonly<Record<string, unknown>>;
export declare const canonical: (value: unknown) => string;
export type Met = "never" | "same" | "otherwise";
export declare class ReplayIndex {
    #private;
    get size(): number;
    tookEffect(event: ChannelEvent): void;
    meet(event: ChannelEvent, forms: ReadonlyArray<ChannelEvent>): Met | undefined;
    met(event: ChannelEvent): Met | undefined;
    readingsOf(event: ChannelEvent): number;
    told(event: ChannelEvent): void;
}

// Replay.d.ts
import { Ledger, LedgerError } from "@redthread/ledger";
import type { AdapterId, ChannelEvent, ChannelKind, Checksum, EventKey } from "@redthread/model";
import { Effect } from "effect";
import { Composed } from "./Composition.ts";
import { Intake } from "./Intake.ts";
export interface ReplayedPayload {
    readonly channel: ChannelKind;
    readonly checksum: Checksum;
    readonly name: string;
}
export type Difference = {
    readonly _tag: "New";
    readonly payload: ReplayedPayload;
    readonly adapter: AdapterId;
    readonly key: EventKey;
    readonly revision: number;
    readonly kind: ChannelEvent["_tag"];
} | {
    readonly _tag: "Changed";
    readonly payload: ReplayedPayload;
    readonly adapter: AdapterId;
    readonly key: EventKey;
    readonly revision: number;
    readonly kind: ChannelEvent["_tag"];
    readonly reading: number;
    readonly fields: ReadonlyArray<string>;
} | {
    readonly _tag: "Gone";
    readonly adapter: AdapterId;
    readonly key: EventKey;
    readonly revision: number;
    readonly kind: ChannelEvent["_tag"];
} | {
    readonly _tag: "Readable";
    readonly payload: ReplayedPayload;
    readonly events: number;
} | {
    readonly _tag: "Unreadable";
    readonly payload: ReplayedPayload;
    readonly because: string;
};
export interface ReplayCounts {
    readonly new: number;
    readonly changed: number;
    readonly gone: number;
}
export interface ReplayReport {
    readonly payloads: number;
    readonly events: number;
    readonly byAdapter: ReadonlyMap<AdapterId, ReplayCounts>;
    readonly readable: number;
    readonly parked: number;
    readonly unreadable: number;
    readonly applied: number;
}
export interface ReplayListener {
    readonly step?: (done: number, of: number) => Effect.Effect<void>;
    readonly difference?: (difference: Difference) => Effect.Effect<void>;
}
export declare const replay: (options?: ({
    readonly apply?: boolean;
} & ReplayListener) | undefined) => Effect.Effect<{
    payloads: number;
    readable: number;
    parked: number;
    unreadable: number;
    applied: number;
    events: number;
    byAdapter: Map<string & import("effect/Brand").Brand<"@redthread/model/AdapterId">, {
        new: number;
        changed: number;
        gone: number;
    }>;
}, LedgerError, Composed | Intake | Ledger>;

// LiveOverview.d.ts
import * as Journey from "@redthread/journey";
import { Ledger, type LedgerError } from "@redthread/ledger";
import { type AgentId, CustomerId, RecordId, type Thread } from "@redthread/model";
import { Context, Effect, Layer, Stream } from "effect";
import { type NotAllowed } from "./Access.ts";
import { UnknownThread } from "./AgentActions.ts";
import { Composed } from "./Composition.ts";
import { People } from "./People.ts";
import { Reader } from "./Reader.ts";
export interface Seen {
    readonly thread: Thread;
    readonly overview: Journey.Overview;
}
declare const LiveOverview_base: Context.ServiceClass<LiveOverview, "@redthread/switchboard/LiveOverview", {
    readonly of: (typed: string, by?: AgentId) => Effect.Effect<ReadonlyArray<Seen>, LedgerError | NotAllowed>;
    readonly changes: (customer: CustomerId | RecordId, by?: AgentId) => Stream.Stream<Seen, LedgerError | NotAllowed | UnknownThread>;
}>;
export declare class LiveOverview extends LiveOverview_base {
    static readonly layer: Layer.Layer<LiveOverview, never, Composed | Ledger | People | Reader>;
}
export {};

// Workers.d.ts
import { Ledger, type LedgerError } from "@redthread/ledger";
import { Layer } from "effect";
import { Composed } from "./Composition.ts";
import { Media } from "./Media.ts";
import { Outbox } from "./Outbox.ts";
import { Pulling } from "./Pulling.ts";
import { Reminders } from "./Reminders.ts";
export declare const outboxWorker: Layer.Layer<never, LedgerError, Outbox | Ledger | Composed>;
export declare const remindersWorker: Layer.Layer<never, LedgerError, Reminders | Ledger | Composed>;
export declare const mediaWorker: Layer.Layer<never, LedgerError, Media | Ledger | Composed>;
export declare const pullingWorker: Layer.Layer<never, LedgerError, Pulling>;

// Switchboard.d.ts
import { Layer } from "effect";
import { AgentActions } from "./AgentActions.ts";
import { Composed, type Composition } from "./Composition.ts";
import { Decisions } from "./Decisions.ts";
import { Intake } from "./Intake.ts";
import { LiveOverview } from "./LiveOverview.ts";
import { MasterData } from "./MasterData.ts";
import { Media } from "./Media.ts";
import type { MediaRules } from "./MediaRules.ts";
import { Outbox } from "./Outbox.ts";
import { People } from "./People.ts";
import { Pulling, type PullPace } from "./Pulling.ts";
import { Reader } from "./Reader.ts";
import { Reminders } from "./Reminders.ts";
import { Scribe } from "./Scribe.ts";
import { Settling } from "./Settling.ts";
import { type WebhookLimits, Webhooks } from "./Webhooks.ts";
export declare const layer: (composition: Composition) => Layer.Layer<AgentActions | Composed | Decisions | Intake | LiveOverview | MasterData | Outbox | People | Reader | Reminders | Scribe, import("@redthread/ledger").LedgerError | import("@redthread/channel").Misfit, import("@redthread/ledger").Ledger>;
export declare const layerWebhooks: (limits?: WebhookLimits) => Layer.Layer<Settling | Webhooks, import("@redthread/ledger").LedgerError, Composed | Intake | import("@redthread/ledger").Ledger>;
export interface WorkerOptions {
    readonly media?: Partial<MediaRules>;
    readonly pulling?: Partial<PullPace>;
    readonly running?: boolean;
}
export declare const layerWorkers: ({ media, pulling, running }?: WorkerOptions) => Layer.Layer<Media | Pulling | Settling, import("@redthread/ledger").LedgerError, Composed | Intake | import("@redthread/ledger").Ledger | Outbox | People | Reminders | Scribe>;

// Cluster.d.ts
import { Ledger, LedgerError } from "@redthread/ledger";
import { type PostgresOptions } from "@redthread/ledger/Postgres";
import { Layer, Schema } from "effect";
import { Entity, ShardingConfig, Sharding } from "effect/cluster";
import { Rpc } from "effect/rpc";
export declare const Settle: Rpc.Rpc<"Settle", Schema.Struct<{
    tenant: Schema.brand<Schema.NonEmptyString, "@redthread/model/TenantId">;
    channel: typeof ChannelKind;
    checksum: Schema.brand<Schema.String, "@redthread/model/Checksum">;
}>, Schema.Void, Schema.Struct<{
    readonly text: Schema.String;
}>, never, never>;
export declare const CustomerEntity: Entity.Entity<"@redthread/Customer", typeof Settle>;
export declare const quick: Partial<ShardingConfig.ShardingConfig["Service"]>;
export interface Patience {
    readonly answerWithin: number;
    readonly distrustFor: number;
    readonly forgottenAfter: number;
    readonly atOnce: number;
}
export declare const usualPatience: Patience;
export declare const layerSpread: ({ answerWithin, atOnce, distrustFor, forgottenAfter }?: Patience) => Layer.Layer<never, never, Sharding.Sharding | Ledger>;
export declare const layerEmbedded: (patience?: Patience) => Layer.Layer<never, never, Ledger>;
export interface ClusterOptions extends PostgresOptions {
    readonly host: string;
    readonly port: number;
    readonly patience?: Patience;
    readonly sharding?: Partial<ShardingConfig.ShardingConfig["Service"]>;
}
export declare const layerCluster: ({ host, patience, port, sharding, ...postgres }: ClusterOptions) => Layer.Layer<Ledger, LedgerError>;
