// Order.d.ts
export declare const alphabetical: (one: string, other: string) => number;
export declare const canonicalText: (value: unknown) => string;

// Policy.d.ts
import { Namespace } from "@redthread/model";
import { Schema } from "effect";
export declare const Form: Schema.TaggedUnion<{
    readonly Email: Schema.TaggedStruct<"Email", {
        readonly caseSensitive: Schema.Boolean;
    }>;
    readonly Name: Schema.TaggedStruct<"Name", {}>;
    readonly Number: Schema.TaggedStruct<"Number", {
        readonly leadingZeros: Schema.Literals<readonly [
            "keep",
            "strip"
        ]>;
    }>;
    readonly Phone: Schema.TaggedStruct<"Phone", {
        readonly region: Schema.String;
    }>;
    readonly Text: Schema.TaggedStruct<"Text", {}>;
}>;
export type Form = typeof Form.Type;
export declare const Rule: Schema.Struct<{
    readonly form: typeof Form;
    readonly unique: Schema.Boolean;
    readonly attested: typeof Assurance;
    readonly priority: Schema.Int;
    readonly limit: Schema.optionalKey<Schema.Struct<{
        readonly values: Schema.Int;
    }>>;
    readonly generic: Schema.optionalKey<Schema.Struct<{
        readonly people: Schema.Int;
    }>>;
    readonly blocked: Schema.$Array<Schema.NonEmptyString>;
}>;
export type Rule = typeof Rule.Type;
export declare const Policy: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly namespaces: Schema.$Record<Schema.String, typeof Rule>;
    readonly others: typeof Rule;
}>;
export type Policy = typeof Policy.Type;
export declare const ruleFor: (policy: Policy, namespace: Namespace) => Rule;
export declare const isBlocked: (policy: Policy, namespace: Namespace, normalised: string) => boolean;

// DefaultPolicy.d.ts
import { type Policy } from "./Policy.ts";
export declare const defaultPolicy: Policy;

// Email.d.ts
export declare const normaliseEmail: (text: string, options?: {
    readonly caseSensitive: boolean;
}) => string | undefined;

// Phone.d.ts
export declare const normalisePhone: (text: string, region: string) => string | undefined;

// Numbers.d.ts
export declare const normaliseNumber: (text: string, leadingZeros: "keep" | "strip") => string | undefined;
export declare const normaliseName: (text: string) => string | undefined;
export declare const normaliseText: (text: string) => string | undefined;

// Normalise.d.ts
import { type Identifier, type Namespace, RecordId } from "@redthread/model";
import { Schema } from "effect";
import { type Policy } from "./Policy.ts";
export declare const Key: Schema.brand<Schema.NonEmptyString, "@redthread/identity/Key">;
export type Key = typeof Key.Type;
export declare const normaliseValue: (namespace: Namespace, value: string, policy: Policy) => string | undefined;
export declare const normaliseIdentifier: (identifier: Identifier, policy: Policy) => Identifier;
export declare const blocking: (policy: Policy, namespace: Namespace, values: ReadonlyArray<string>) => Policy;
export declare const keyFor: (namespace: Namespace, normalised: string, scope?: string) => Key;
export declare const keyOf: (identifier: Identifier) => Key;
export declare const mayLink: (identifier: Identifier, policy: Policy) => boolean;
export declare const recordOf: (identifiers: ReadonlyArray<Identifier>, policy: Policy) => RecordId | undefined;

// Evidence.d.ts
import { Schema } from "effect";
export declare const EvidenceId: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
export type EvidenceId = typeof EvidenceId.Type;
export declare const Evidence: Schema.TaggedUnion<{
    readonly AssertDifferent: Schema.TaggedStruct<"AssertDifferent", {
        id: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
        one: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        other: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        by: Schema.NonEmptyString;
        because: Schema.NonEmptyString;
        at: typeof Instant;
    }>;
    readonly AssertSame: Schema.TaggedStruct<"AssertSame", {
        id: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
        one: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        other: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        by: Schema.NonEmptyString;
        because: Schema.NonEmptyString;
        at: typeof Instant;
    }>;
    readonly Observed: Schema.TaggedStruct<"Observed", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
        readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        readonly identifiers: Schema.NonEmptyArray<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly at: typeof Instant;
    }>;
    readonly Retract: Schema.TaggedStruct<"Retract", {
        readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
        readonly evidence: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
        readonly because: Schema.NonEmptyString;
        readonly at: typeof Instant;
    }>;
}>;
export type Evidence = typeof Evidence.Type;
export type Observed = typeof Evidence.cases.Observed.Type;
export type Assertion = typeof Evidence.cases.AssertSame.Type | typeof Evidence.cases.AssertDifferent.Type;
export type Retract = typeof Evidence.cases.Retract.Type;
export declare const unretracted: (evidence: ReadonlyArray<Evidence>) => ReadonlyArray<Observed | Assertion>;

// Verbs.d.ts
import type { Instant, RecordId } from "@redthread/model";
import { type Assertion, type EvidenceId, type Retract } from "./Evidence.ts";
export interface Word {
    readonly id: EvidenceId;
    readonly by: string;
    readonly because: string;
    readonly at: Instant;
}
export declare const merge: (one: RecordId, other: RecordId, word: Word) => Assertion;
export declare const split: (one: RecordId, other: RecordId, word: Word) => Assertion;
export declare const retract: (evidence: EvidenceId, word: Omit<Word, "by">) => Retract;

// Bearing.d.ts
import { type Identifier, type Instant, type RecordId } from "@redthread/model";
import type { EvidenceId, Observed } from "./Evidence.ts";
import { type Key } from "./Normalise.ts";
import type { Policy } from "./Policy.ts";
export interface Bearing {
    readonly key: Key;
    readonly identifier: Identifier;
    readonly evidence: EvidenceId;
    readonly at: Instant;
    readonly since: Instant;
    readonly mayLink: boolean;
}
export interface Bearer {
    readonly id: RecordId;
    readonly bearings: ReadonlyArray<Bearing>;
}
export declare const learnBearings: (known: ReadonlyArray<Bearing>, observed: Observed, policy: Policy) => ReadonlyArray<Bearing>;
export declare const bearingWith: (bearings: ReadonlyArray<Bearing>, key: Key) => Bearing | undefined;

// Link.d.ts
import { RecordId } from "@redthread/model";
import { Schema } from "effect";
import type { Bearer } from "./Bearing.ts";
export declare const Link: Schema.TaggedUnion<{
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
    }>;
}>;
export type Link = typeof Link.Type;
export declare const Refusal: Schema.TaggedUnion<{
    readonly LimitReached: Schema.TaggedStruct<"LimitReached", {
        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
        readonly limit: Schema.Int;
        readonly values: Schema.$Array<Schema.NonEmptyString>;
    }>;
    readonly ToldApart: Schema.TaggedStruct<"ToldApart", {
        readonly one: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        readonly other: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        readonly evidence: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">>;
    }>;
}>;
export type Refusal = typeof Refusal.Type;
export declare const ReviewItem: Schema.Struct<{
    readonly id: Schema.NonEmptyString;
    readonly link: Schema.optionalKey<typeof Link>;
    readonly refusal: typeof Refusal;
    readonly candidates: Schema.$Array<Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>>;
    readonly because: Schema.NonEmptyString;
    readonly question: Schema.NonEmptyString;
}>;
export type ReviewItem = typeof ReviewItem.Type;
export interface Person {
    readonly records: ReadonlyArray<Bearer>;
    readonly links: ReadonlyArray<Link>;
}
export interface Component {
    readonly people: ReadonlyArray<Person>;
    readonly review: ReadonlyArray<ReviewItem>;
}
export declare const recordsOf: (link: Link) => ReadonlyArray<RecordId>;
export declare const describeLink: (link: Link) => string;

// Question.d.ts
import type { RecordId } from "@redthread/model";
import { type Link, type Refusal, type ReviewItem } from "./Link.ts";
export declare const describeRefusal: (refusal: Refusal) => string;
export declare const asked: (link: Link | undefined, refusal: Refusal, candidates: ReadonlyArray<ReadonlyArray<RecordId>>) => ReviewItem;

// Clusters.d.ts
import type { Namespace, RecordId } from "@redthread/model";
import type { Bearer } from "./Bearing.ts";
import type { Assertion } from "./Evidence.ts";
import type { Refusal } from "./Link.ts";
import { type Policy } from "./Policy.ts";
export interface Clusters {
    readonly join: (records: ReadonlyArray<RecordId>) => Refusal | undefined;
    readonly clusterOf: (record: RecordId) => unknown;
    readonly all: () => ReadonlyArray<ReadonlyArray<RecordId>>;
}
interface Limited {
    readonly namespace: Namespace;
    readonly values: ReadonlySet<string>;
}
export declare const limitedValues: (bearer: Bearer, policy: Policy) => ReadonlyMap<string, Limited>;
export declare const exceeded: (limited: ReadonlyMap<string, Limited>, policy: Policy) => Refusal | undefined;
export declare const clusters: (bearers: ReadonlyArray<Bearer>, apart: ReadonlyArray<Assertion>, policy: Policy) => Clusters;
export {};

// Decide.d.ts
import type { Bearer } from "./Bearing.ts";
import { type Assertion } from "./Evidence.ts";
import { type Component } from "./Link.ts";
import type { Key } from "./Normalise.ts";
import { type Policy } from "./Policy.ts";
export interface Case {
    readonly bearers: ReadonlyArray<Bearer>;
    readonly assertions: ReadonlyArray<Assertion>;
    readonly isGeneric: (key: Key) => boolean;
    readonly policy: Policy;
}
export declare const decide: (given: Case) => Component;

// Generic.d.ts
import { type Bearer } from "./Bearing.ts";
import type { Key } from "./Normalise.ts";
import { type Policy } from "./Policy.ts";
export declare const isGenericAmong: (key: Key, bearers: Iterable<Bearer>, policy: Policy) => boolean;

// Resolution.d.ts
import { RecordId } from "@redthread/model";
import { HashMap } from "effect";
import type { Component, Person, ReviewItem } from "./Link.ts";
import { Key } from "./Normalise.ts";
import type { Policy } from "./Policy.ts";
export interface Carriers {
    readonly record: RecordId;
    readonly next: Carriers | undefined;
}
export interface Carried {
    readonly carriers: Carriers | undefined;
    readonly isGeneric: boolean;
}
export interface Resolution {
    readonly policy: Policy;
    readonly components: HashMap.HashMap<RecordId, Component>;
    readonly values: HashMap.HashMap<Key, Carried>;
    readonly scoped: HashMap.HashMap<Key, ReadonlyArray<Key>>;
}
export declare const carriersOf: (carried: Carried | undefined) => ReadonlyArray<RecordId>;
export declare const personWith: (resolution: Resolution, record: RecordId) => Person | undefined;
export declare const personOf: (resolution: Resolution, record: RecordId) => ReadonlyArray<RecordId>;
export declare const people: (resolution: Resolution) => ReadonlyArray<Person>;
export declare const review: (resolution: Resolution) => ReadonlyArray<ReviewItem>;
export declare const isGeneric: (resolution: Resolution, key: Key) => boolean;
export declare const genericValues: (resolution: Resolution) => ReadonlyArray<Key>;
export declare const find: (resolution: Resolution, typed: string) => ReadonlyArray<ReadonlyArray<RecordId>>;
export interface Outcome {
    readonly people: ReadonlyArray<Person>;
    readonly review: ReadonlyArray<ReviewItem>;
    readonly generic: ReadonlyArray<Key>;
}
export declare const outcome: (resolution: Resolution) => Outcome;

// Store.d.ts
import type { RecordId } from "@redthread/model";
import { HashMap } from "effect";
import { type Bearer } from "./Bearing.ts";
import type { Assertion, Evidence, EvidenceId, Observed } from "./Evidence.ts";
import type { Component } from "./Link.ts";
import { type Key } from "./Normalise.ts";
import { type Policy } from "./Policy.ts";
import { type Carried } from "./Resolution.ts";
export interface Known {
    readonly bearer: Bearer;
    readonly observations: ReadonlyArray<Observed>;
    readonly assertions: ReadonlyArray<Assertion>;
}
export interface Maps {
    readonly records: HashMap.HashMap<RecordId, Known>;
    readonly evidence: HashMap.HashMap<EvidenceId, ReadonlyArray<Observed | Assertion>>;
    readonly retracted: HashMap.HashMap<EvidenceId, true>;
    readonly values: HashMap.HashMap<Key, Carried>;
    readonly scoped: HashMap.HashMap<Key, ReadonlyArray<Key>>;
    readonly components: HashMap.HashMap<RecordId, Component>;
}
export interface Draft {
    readonly policy: Policy;
    readonly maps: {
        -readonly [K in keyof Maps]: Maps[K];
    };
    readonly touched: Set<RecordId>;
    readonly stirred: Set<Key>;
    lost: boolean;
}
export declare const lookUp: <K, V>(map: HashMap.HashMap<K, V>, key: K) => V | undefined;
export declare const take: (draft: Draft, piece: Evidence) => void;

// Engine.d.ts
import type { RecordId } from "@redthread/model";
import type { Assertion, Evidence, Observed } from "./Evidence.ts";
import type { Policy } from "./Policy.ts";
import { type Resolution } from "./Resolution.ts";
import { type Maps } from "./Store.ts";
export interface Partition {
    readonly people: ReadonlyArray<ReadonlyArray<RecordId>>;
    readonly gone: ReadonlyArray<RecordId>;
    readonly isWhole: boolean;
}
export interface State {
    readonly policy: Policy;
    readonly maps: Maps;
    readonly touched: Partition;
}
export declare const empty: (policy: Policy) => State;
export declare const add: (state: State, evidence: Iterable<Evidence>) => State;
export declare const resolution: ({ maps: { components, scoped, values }, policy }: State) => Resolution;
export declare const resolve: (evidence: Iterable<Evidence>, policy: Policy) => Resolution;
export declare const partitionOf: (given: Resolution) => Partition;
export declare const evidenceOf: (state: State, record: RecordId) => ReadonlyArray<Observed | Assertion>;

// Explain.d.ts
import { RecordId } from "@redthread/model";
import { Schema } from "effect";
import { type Resolution } from "./Resolution.ts";
export declare const Step: Schema.Struct<{
    readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly link: Schema.TaggedUnion<{
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
        }>;
    }>;
    readonly clause: Schema.String;
    readonly words: Schema.String;
}>;
export type Step = typeof Step.Type;
export declare const Explanation: Schema.TaggedUnion<{
    readonly Different: Schema.TaggedStruct<"Different", {
        readonly reasons: Schema.$Array<Schema.NonEmptyString>;
        readonly review: Schema.$Array<Schema.Struct<{
            readonly id: Schema.NonEmptyString;
            readonly link: Schema.optionalKey<Schema.TaggedUnion<{
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
                }>;
            }>>;
            readonly refusal: typeof Refusal;
            readonly candidates: Schema.$Array<Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>>;
            readonly because: Schema.NonEmptyString;
            readonly question: Schema.NonEmptyString;
        }>>;
        readonly words: Schema.NonEmptyString;
    }>;
    readonly Same: Schema.TaggedStruct<"Same", {
        readonly steps: Schema.$Array<typeof Step>;
        readonly words: Schema.NonEmptyString;
    }>;
    readonly Unknown: Schema.TaggedStruct<"Unknown", {
        readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        readonly words: Schema.NonEmptyString;
    }>;
}>;
export type Explanation = typeof Explanation.Type;
export declare const explain: (resolution: Resolution, one: RecordId, other: RecordId) => Explanation;

// Profile.d.ts
import { type Assurance, type Identifier, type RecordId } from "@redthread/model";
import type { Person } from "./Link.ts";
export interface Profile {
    readonly records: ReadonlyArray<RecordId>;
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly assurance: Assurance;
}
export declare const profile: (person: Person) => Profile;

// Directory.d.ts
import { CustomerId, RecordId } from "@redthread/model";
import { HashMap, Schema } from "effect";
export declare const Standing: Schema.TaggedUnion<{
    readonly Current: Schema.TaggedStruct<"Current", {
        readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
    }>;
    readonly Erased: Schema.TaggedStruct<"Erased", {}>;
    readonly Redirected: Schema.TaggedStruct<"Redirected", {
        readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
        readonly since: Schema.Int;
    }>;
}>;
export type Standing = typeof Standing.Type;
export declare const Change: Schema.TaggedUnion<{
    readonly Erased: Schema.TaggedStruct<"Erased", {
        readonly customer: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
    }>;
    readonly Merged: Schema.TaggedStruct<"Merged", {
        readonly gone: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
        readonly into: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
    }>;
    readonly Opened: Schema.TaggedStruct<"Opened", {
        readonly customer: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
        readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
    }>;
    readonly Revived: Schema.TaggedStruct<"Revived", {
        readonly customer: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
        readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
    }>;
    readonly Split: Schema.TaggedStruct<"Split", {
        readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
        readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/CustomerId">;
        readonly records: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">>;
    }>;
}>;
export type Change = typeof Change.Type;
export interface Entitled {
    readonly number: number;
    readonly standing: Standing;
}
export interface Directory {
    readonly customers: HashMap.HashMap<CustomerId, Entitled>;
    readonly holders: HashMap.HashMap<RecordId, CustomerId>;
    readonly homes: HashMap.HashMap<RecordId, CustomerId>;
    readonly count: number;
    readonly assignments: number;
    readonly changes: ReadonlyArray<Change>;
}
export declare const emptyDirectory: Directory;
export declare const standingOf: (directory: Directory, id: CustomerId) => Standing | undefined;
export declare const customerOf: (directory: Directory, record: RecordId) => CustomerId | undefined;
export declare const current: (directory: Directory, id: CustomerId) => {
    readonly id: CustomerId;
    readonly standing: Exclude<Standing, {
        readonly _tag: "Redirected";
    }>;
} | undefined;
export declare const forget: (directory: Directory, records: ReadonlyArray<RecordId>) => Directory;
export declare const erase: (directory: Directory, id: CustomerId) => Directory;

// Claims.d.ts
import type { CustomerId, RecordId } from "@redthread/model";
import { type Directory } from "./Directory.ts";
export declare const kept: (directory: Directory, parts: ReadonlyArray<ReadonlyArray<RecordId>>) => ReadonlyMap<number, CustomerId>;

// Assign.d.ts
import type { CustomerId, RecordId } from "@redthread/model";
import { type Directory } from "./Directory.ts";
import type { Partition } from "./Engine.ts";
export declare const assign: (previous: Directory, partition: Partition, newId: (record: RecordId) => CustomerId) => Directory;

// Trial.d.ts
import type { Identifier, RecordId } from "@redthread/model";
import { type Evidence } from "./Evidence.ts";
import { type Explanation } from "./Explain.ts";
import type { Person } from "./Link.ts";
import { type Key } from "./Normalise.ts";
import { type Policy } from "./Policy.ts";
import { type Profile } from "./Profile.ts";
import { type Outcome } from "./Resolution.ts";
export interface Resolver {
    readonly resolve: (evidence: ReadonlyArray<Evidence>, policy: Policy) => Outcome;
    readonly replay: (batches: ReadonlyArray<ReadonlyArray<Evidence>>, policy: Policy) => ReadonlyArray<Outcome>;
    readonly explain: (evidence: ReadonlyArray<Evidence>, policy: Policy) => (one: RecordId, other: RecordId) => Explanation;
    readonly profile: (person: Person) => Profile;
}
export declare const resolver: Resolver;
export interface Trial {
    readonly policy: Policy;
    readonly history: ReadonlyArray<Evidence>;
    readonly batches: ReadonlyArray<ReadonlyArray<Evidence>>;
    readonly resolver: Resolver;
}
export declare const differences: (one: Outcome, other: Outcome) => ReadonlyArray<string>;
export declare const carriedBy: (history: ReadonlyArray<Evidence>, policy: Policy) => ReadonlyMap<RecordId, ReadonlyMap<Key, ReadonlyArray<Identifier>>>;
export declare const leastPeople: (records: ReadonlyArray<ReadonlyMap<Key, ReadonlyArray<Identifier>>>, policy: Policy, but?: string) => number;

// SetLaws.d.ts
import type { Law } from "@redthread/model";
import { type Trial } from "./Trial.ts";
export declare const commutative: Law<Trial>;
export declare const associative: Law<Trial>;
export declare const idempotent: Law<Trial>;
export declare const incrementalEqualsBatch: Law<Trial>;
export declare const retractEqualsNeverSeen: Law<Trial>;

// PeopleLaws.d.ts
import { type Law } from "@redthread/model";
import { type Trial } from "./Trial.ts";
export declare const nobodyIsLost: Law<Trial>;
export declare const differentIsNeverViolated: Law<Trial>;
export declare const limitsHold: Law<Trial>;
export declare const genericValuesDoNotLink: Law<Trial>;
export declare const linksExplainThemselves: Law<Trial>;
export declare const mergeNeverRaisesAssurance: Law<Trial>;

// CustomerLaws.d.ts
import type { CustomerId, Law, RecordId } from "@redthread/model";
import type { assign } from "./Assign.ts";
import type { Partition } from "./Engine.ts";
export interface Register {
    readonly partitions: ReadonlyArray<Partition>;
    readonly assign: typeof assign;
    readonly newId: (record: RecordId) => CustomerId;
}
export declare const everyOldIdResolves: Law<Register>;
export declare const oneIdPerPerson: Law<Register>;
export declare const idsStay: Law<Register>;
export declare const unmergeRestoresIds: Law<Register>;

// Laws.d.ts
import type { Identifier, Law } from "@redthread/model";
import { type Register } from "./CustomerLaws.ts";
import type { Policy } from "./Policy.ts";
import type { Trial } from "./Trial.ts";
export interface Normalising {
    readonly identifier: Identifier;
    readonly policy: Policy;
    readonly normalise: (identifier: Identifier, policy: Policy) => Identifier;
}
export declare const normalisingIsIdempotent: Law<Normalising>;
export declare const trialLaws: ReadonlyArray<Law<Trial>>;
export declare const registerLaws: ReadonlyArray<Law<Register>>;
