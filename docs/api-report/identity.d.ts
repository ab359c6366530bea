// Order.d.ts
export declare const alphabetical: (one: string, other: string) => number;
export declare const canonicalText: (value: unknown) => string;

// TextMap.d.ts
export declare class TextMap<A> {
    private places;
    private mask;
    private readonly textOf;
    private readonly items;
    private readonly free;
    private readonly others;
    private used;
    private missed;
    private missedAt;
    private missedHash;
    constructor(textOf: (item: A) => string);
    get size(): number;
    get(text: string): A | undefined;
    has(text: string): boolean;
    set(text: string, item: A): void;
    delete(text: string): void;
    entries(): Generator<readonly [
        string,
        A
    ], void>;
    keys(): Generator<string, void>;
    values(): Generator<A, void>;
    private entryOf;
    private add;
    private grow;
}

// Letters.d.ts
export declare const folded: (text: string) => string;
export declare const wordsOf: (text: string) => ReadonlyArray<string>;
export declare const digitsOf: (text: string) => string;

// Similarity.d.ts
export declare const jaro: (one: string, other: string) => number;
export declare const jaroWinkler: (one: string, other: string) => number;
export declare const edits: (one: string, other: string) => number;
export declare const isWithin: (most: number, one: string, other: string) => boolean;
export declare const isClose: (least: number, one: string, other: string) => boolean;

// Sounds.d.ts
export declare const sound: (text: string) => string;

// Nicknames.d.ts
export type MayBeSame = (one: string, other: string) => boolean;
export declare const nicknames: (fold: (text: string) => string) => MayBeSame;

// Comparison.d.ts
export type Test<A> = (one: A, other: A) => boolean;
export interface Level<A> {
    readonly name: string;
    readonly test: Test<A>;
    readonly weighted: boolean;
}
export interface Comparison<A> {
    readonly name: string;
    readonly levels: ReadonlyArray<Level<A>>;
}
export declare const level: <A>(name: string, test: Test<A>) => Level<A>;
export declare const weighted: <A>({ name, test }: Level<A>) => Level<A>;
export declare const comparison: <A>(name: string, levels: ReadonlyArray<Level<A>>, otherwise?: string) => Comparison<A>;
export declare const compare: <A>({ levels }: Comparison<A>, one: A | undefined, other: A | undefined) => number;
export declare const on: <A, B>(part: (whole: A) => B, test: Test<B>) => Test<A>;
export declare const either: <A>(...tests: ReadonlyArray<Test<A>>) => Test<A>;
export declare const both: <A>(...tests: ReadonlyArray<Test<A>>) => Test<A>;
export declare const eitherWay: <A>(holds: (one: A, other: A) => boolean) => Test<A>;
export declare const same: Test<unknown>;

// Trait.d.ts
import { type Comparison } from "./Comparison.ts";
export type Cells<Role extends string = string> = {
    readonly [R in Role]?: string;
};
export interface Aspect {
    readonly name: string;
    readonly levels: ReadonlyArray<string>;
    readonly isOwn: boolean;
    readonly rarity: ReadonlyArray<number>;
}
export type Handle = readonly [
    name: string,
    value: string
];
export interface Trait<Value = unknown> {
    readonly name: string;
    readonly aspects: ReadonlyArray<Aspect>;
    readonly read: (cells: Cells) => Value | undefined;
    readonly compare: (one: Value, other: Value) => ReadonlyArray<number>;
    readonly terms: (value: Value) => ReadonlyArray<string | undefined>;
    readonly handles: (value: Value) => ReadonlyArray<Handle>;
}
export declare const aspectOf: <A>({ levels, name }: Comparison<A>, isOwn?: boolean) => Aspect;
export declare const trait: <Value>(given: Comparison<Value>, { handles, read, term }: Pick<Trait<Value>, "read" | "handles"> & {
    readonly term: (value: Value) => string | undefined;
}) => Trait<Value>;

// PersonName.d.ts
import { type Trait } from "./Trait.ts";
export interface Name {
    readonly text: string;
    readonly words: ReadonlyArray<string>;
    readonly sound: string;
}
export interface PersonName {
    readonly given: Name | undefined;
    readonly surname: Name | undefined;
    readonly all: ReadonlyArray<string>;
    readonly rest: ReadonlyArray<string>;
}
export declare const personName: Trait<PersonName>;

// Dates.d.ts
import { type Trait } from "./Trait.ts";
export interface WrittenDate {
    readonly digits: string;
    readonly year: string;
    readonly month: string;
    readonly day: string;
    readonly number: number | undefined;
}
export declare const readDate: (text: string) => WrittenDate | undefined;
export declare const dates: Trait<WrittenDate>;

// Contacts.d.ts
import { type Trait } from "./Trait.ts";
export interface Mailbox {
    readonly whole: string;
    readonly local: string;
    readonly domain: string;
    readonly letters: string;
    readonly digits: string;
}
export declare const mailboxes: Trait<Mailbox>;
interface Telephone {
    readonly digits: string;
    readonly end: string;
}
export declare const telephones: Trait<Telephone>;
export declare const codes: Trait<string>;
export declare const categories: Trait<string>;
interface Wording {
    readonly text: string;
    readonly words: ReadonlyArray<string>;
}
export declare const wordings: Trait<Wording>;
export {};

// Places.d.ts
import { type Trait } from "./Trait.ts";
export interface Street {
    readonly street: string | undefined;
    readonly words: ReadonlyArray<string>;
    readonly number: string | undefined;
}
export declare const streets: Trait<Street>;
export declare const postcodes: Trait<string>;

// Companies.d.ts
import { type Trait } from "./Trait.ts";
export interface Company {
    readonly text: string;
    readonly words: ReadonlyArray<string>;
}
export declare const companies: Trait<Company>;

// Digest.d.ts
export declare const digest: (text: string, seed?: number) => number;
export declare const digestOfTwo: (one: number, other: number) => number;
export declare const eachRun: (numbers: Float64Array, tell: (number: number, count: number) => void) => void;

// Columns.d.ts
import { Schema } from "effect";
export declare const Role: Schema.Literals<readonly [
    "givenName",
    "middleName",
    "surname",
    "fullName",
    "company",
    "birthDate",
    "date",
    "email",
    "phone",
    "mobile",
    "fax",
    "address",
    "street",
    "houseNumber",
    "addition",
    "postcode",
    "city",
    "region",
    "country",
    "birthPlace",
    "gender",
    "occupation",
    "code",
    "website",
    "category",
    "words",
    "recordNumber",
    "ignored"
]>;
export type Role = typeof Role.Type;
export declare const RecordSchema: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly columns: Schema.$Record<Schema.String, Schema.$Array<Schema.NonEmptyString>>;
    readonly others: Schema.Literals<readonly [
        "typed",
        "ignored"
    ]>;
}>;
export type RecordSchema = typeof RecordSchema.Type;
export declare const personSchema: RecordSchema;
export declare const contactSchema: RecordSchema;
export declare const organisationSchema: RecordSchema;
export declare const recordSchemas: Readonly<Record<"person" | "contact" | "organisation", RecordSchema>>;
export interface Table {
    readonly columns: ReadonlyArray<string>;
    readonly rows: ReadonlyArray<ReadonlyArray<string>>;
}
export declare const Recognised: Schema.Struct<{
    readonly column: Schema.String;
    readonly role: typeof Role;
    readonly because: Schema.NonEmptyString;
}>;
export type Recognised = typeof Recognised.Type;
export declare const roleOf: (name: string) => Role | undefined;
export declare const recognise: ({ columns, rows }: Table, schema: RecordSchema, isAlone?: boolean) => ReadonlyArray<Recognised>;
export declare const schemaFor: (columns: ReadonlyArray<string>) => RecordSchema;
export declare const byContents: (rows: Table["rows"], columns: ReadonlyArray<number>) => ((one: number, other: number) => number);

// Reading.d.ts
import { Schema } from "effect";
import { type Recognised, Role, type Table } from "./Columns.ts";
import type { Cells, Trait } from "./Trait.ts";
export declare const Circle: Schema.Literals<readonly [
    "household",
    "brand",
    "premises",
    "town"
]>;
export type Circle = typeof Circle.Type;
export declare const Reading: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly trait: Schema.Literals<readonly [
        "name",
        "company",
        "date",
        "mailbox",
        "telephone",
        "street",
        "postcode",
        "code",
        "category",
        "words"
    ]>;
    readonly roles: Schema.$Array<typeof Role>;
}>;
export type Reading = typeof Reading.Type;
export declare const traitOf: ({ trait }: Reading) => Trait;
export declare const isSharedIn: (circle: Circle, { name }: Reading) => boolean;
export declare const isMadeBy: (circle: Circle, { name }: Reading) => boolean;
export declare const circlesFor: (readings: ReadonlyArray<Reading>) => ReadonlyArray<Circle>;
export declare const matterOf: (reading: string) => string;
export declare const ownMatters: (readings: ReadonlyArray<Reading>) => ReadonlySet<string>;
export interface Binding {
    readonly reading: Reading;
    readonly cells: ReadonlyArray<readonly [
        cell: string,
        columns: ReadonlyArray<number>
    ]>;
}
export declare const bindings: (table: Table, recognised: ReadonlyArray<Recognised>) => ReadonlyArray<Binding>;
export declare const laidOut: (readings: ReadonlyArray<Reading>) => {
    readonly bindings: ReadonlyArray<Binding>;
    readonly columns: ReadonlyArray<readonly [
        role: Role,
        nth: number
    ]>;
};
export interface Held {
    readonly number: number;
    readonly value: unknown;
    readonly digest: number;
    readonly handles: ReadonlyArray<number>;
    readonly terms: ReadonlyArray<number | undefined>;
}
export declare const repeatsName: ({ trait }: Reading, level: number, { value }: Held, name: Held) => boolean;
export type Profiled = ReadonlyArray<Held | undefined>;
export declare const digestOf: (profile: Profiled) => number;
export declare const holder: (reading: Reading) => ((cells: Cells) => Held | undefined);
export type Reader = (bound: ReadonlyArray<Binding>) => (row: ReadonlyArray<string>) => Profiled;
export declare const readerFor: (readings: ReadonlyArray<Reading>) => Reader;

// Model.d.ts
import { Schema } from "effect";
export declare const LearnedLevel: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly m: Schema.Number;
    readonly u: Schema.Number;
    readonly h: Schema.$Array<Schema.Number>;
    readonly rarity: Schema.Number;
    readonly usual: Schema.Number;
}>;
export type LearnedLevel = typeof LearnedLevel.Type;
export declare const LearnedAspect: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly levels: Schema.$Array<typeof LearnedLevel>;
    readonly isShared: Schema.$Array<Schema.Boolean>;
    readonly filled: Schema.Int;
    readonly values: Schema.$Array<Schema.Int>;
    readonly counts: Schema.$Array<Schema.Int>;
}>;
export type LearnedAspect = typeof LearnedAspect.Type;
export declare const MatchModel: Schema.Struct<{
    readonly format: Schema.Literal<"redthread-match/1">;
    readonly version: Schema.NonEmptyString;
    readonly readings: Schema.$Array<Schema.Struct<{
        readonly reading: Schema.Struct<{
            readonly name: Schema.NonEmptyString;
            readonly trait: Schema.Literals<readonly [
                "name",
                "company",
                "date",
                "mailbox",
                "telephone",
                "street",
                "postcode",
                "code",
                "category",
                "words"
            ]>;
            readonly roles: Schema.$Array<typeof Role>;
        }>;
        readonly aspects: Schema.$Array<typeof LearnedAspect>;
    }>>;
    readonly records: Schema.Int;
    readonly prior: Schema.Number;
    readonly circles: Schema.$Array<Schema.Struct<{
        readonly circle: Schema.Literals<readonly [
            "household",
            "brand",
            "premises",
            "town"
        ]>;
        readonly odds: Schema.Number;
    }>>;
    readonly common: Schema.$Array<Schema.Int>;
    readonly recall: Schema.Number;
    readonly agreement: Schema.optionalKey<Schema.Number>;
}>;
export type MatchModel = typeof MatchModel.Type;
export declare const keptCount = 3;
export declare const rareCount = 2;
export declare const nameOfModel: (model: MatchModel) => string;
export declare const modelFromJson: (input: unknown, options?: import("effect/SchemaAST").ParseOptions) => import("effect/Result").Result<{
    readonly format: "redthread-match/1";
    readonly version: string;
    readonly readings: readonly {
        readonly reading: {
            readonly name: string;
            readonly trait: "category" | "code" | "company" | "date" | "mailbox" | "name" | "postcode" | "street" | "telephone" | "words";
            readonly roles: readonly ("addition" | "address" | "birthDate" | "birthPlace" | "category" | "city" | "code" | "company" | "country" | "date" | "email" | "fax" | "fullName" | "gender" | "givenName" | "houseNumber" | "ignored" | "middleName" | "mobile" | "occupation" | "phone" | "postcode" | "recordNumber" | "region" | "street" | "surname" | "website" | "words")[];
        };
        readonly aspects: readonly {
            readonly name: string;
            readonly levels: readonly {
                readonly name: string;
                readonly m: number;
                readonly u: number;
                readonly h: readonly number[];
                readonly rarity: number;
                readonly usual: number;
            }[];
            readonly isShared: readonly boolean[];
            readonly filled: number;
            readonly values: readonly number[];
            readonly counts: readonly number[];
        }[];
    }[];
    readonly records: number;
    readonly prior: number;
    readonly circles: readonly {
        readonly circle: "brand" | "household" | "premises" | "town";
        readonly odds: number;
    }[];
    readonly common: readonly number[];
    readonly recall: number;
    readonly agreement?: number;
}, Schema.SchemaError>;

// Patterns.d.ts
import { type Held, type Reading } from "./Reading.ts";
export interface Patterns {
    readonly of: (one: Held, other: Held) => number;
    readonly levels: ReadonlyArray<ReadonlyArray<number>>;
}
export declare const patterns: (reading: Reading) => Patterns;

// Weights.d.ts
import { Schema } from "effect";
import { type Held, type Profiled } from "./Reading.ts";
import { type Patterns } from "./Patterns.ts";
import type { LearnedAspect, LearnedLevel, MatchModel } from "./Model.ts";
export declare const unitsPerBit = 256;
export declare const inBits: (weight: number) => number;
export declare const mostRarity = 6;
export declare const rarityOf: ({ rarity, usual }: {
    readonly rarity: number;
    readonly usual: number;
}, share: number) => number;
export type Shares = (held: Held, aspect: number) => number;
export declare const sharesOf: (aspects: ReadonlyArray<Pick<LearnedAspect, "filled" | "values" | "counts">>) => Shares;
export declare const levelWeight: ({ h, m, u }: Pick<LearnedLevel, "h" | "m" | "u">, circle?: number) => number;
export declare const Contribution: Schema.Struct<{
    readonly reading: Schema.String;
    readonly aspect: Schema.String;
    readonly level: Schema.String;
    readonly weight: Schema.Number;
}>;
export type Contribution = typeof Contribution.Type;
export interface Scales {
    readonly model: MatchModel;
    readonly weigh: (one: Profiled, other: Profiled) => number;
    readonly contributions: (one: Profiled, other: Profiled) => ReadonlyArray<Contribution>;
    readonly witnesses: (one: Profiled, other: Profiled, least: number) => ReadonlyArray<string>;
    readonly own: ReadonlySet<string>;
}
export declare const lessCircles: (sums: ReadonlyArray<number> | Float64Array) => number;
export declare const scales: (model: MatchModel, memories?: ReadonlyArray<Patterns>) => Scales;

// Likening.d.ts
import type { Role } from "./Columns.ts";
import { type MatchModel } from "./Model.ts";
import { type Profiled } from "./Reading.ts";
import { type Scales } from "./Weights.ts";
export interface Likening {
    readonly model: MatchModel;
    readonly name: string;
    readonly scales: Scales;
    readonly common: ReadonlySet<number>;
    readonly columns: ReadonlyArray<readonly [
        role: Role,
        nth: number
    ]>;
    readonly read: (cells: ReadonlyArray<string>) => Profiled;
}
export declare const likening: (model: MatchModel) => Likening;

// Blocking.d.ts
import type { Profiled } from "./Reading.ts";
export declare const keysOf: (profile: Profiled, isCommon: ReadonlySet<number>) => ReadonlyArray<number>;
export interface Keys {
    readonly keys: Float64Array;
    readonly starts: Int32Array;
}
export declare const allKeys: (profiles: ReadonlyArray<Profiled>, isCommon: ReadonlySet<number>) => Keys;
export declare const shareKey: ({ keys, starts }: Keys, one: number, other: number) => boolean;
export declare const commonHandles: (profiles: ReadonlyArray<Profiled>) => ReadonlyArray<number>;
export interface Pairs {
    readonly count: number;
    readonly one: Int32Array;
    readonly other: Int32Array;
}
export declare const candidatePairs: ({ keys, starts }: Keys, first?: number) => Pairs;

// Mixture.d.ts
export type PerLevel = ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>;
export interface Tally {
    readonly pairs: number;
    readonly compared: number;
    readonly rarity: ReadonlyArray<Int16Array | Int32Array>;
    readonly patterns: ReadonlyArray<Uint8Array | Uint16Array>;
    readonly levels: PerLevel;
    readonly reached: PerLevel;
    readonly imagined: PerLevel;
    readonly strangers: PerLevel;
    readonly unseen: number;
    readonly bounds: ReadonlyArray<ReadonlyArray<Bounds>>;
    readonly isShared: ReadonlyArray<ReadonlyArray<ReadonlyArray<boolean>>>;
    readonly isMade: ReadonlyArray<ReadonlyArray<ReadonlyArray<boolean>>>;
}
export interface Bounds {
    readonly least: number;
    readonly most: number;
}
export interface Mixture {
    readonly shares: ReadonlyArray<number>;
    readonly kinds: ReadonlyArray<PerLevel>;
    readonly u: PerLevel;
}
export declare const firstGuess: (tally: Tally, records: number) => Mixture;
export declare const secondGuess: ({ kinds, shares, u }: Mixture) => Mixture;
export declare const patternWeights: ({ levels }: Tally, { kinds, u }: Mixture) => ReadonlyArray<ReadonlyArray<Float64Array>>;
export interface Step {
    readonly mixture: Mixture;
    readonly likelihood: number;
    readonly expected: ReadonlyArray<number>;
}
export declare const step: (tally: Tally, mixture: Mixture) => Step;
export declare const settled: (tally: Tally, first: Mixture) => Mixture;

// Typical.d.ts
import { type Reading } from "./Reading.ts";
export declare const unseenPairs = 30000;
export declare const typicalStrangers: (readings: ReadonlyArray<Reading>) => ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>>;

// Learn.d.ts
import { type Pairs } from "./Blocking.ts";
import { type MatchModel } from "./Model.ts";
import { type Profiled, type Reading } from "./Reading.ts";
import { type Patterns } from "./Patterns.ts";
export interface Learned {
    readonly model: MatchModel;
    readonly pairs: Pairs;
    readonly weights: Int32Array;
    readonly memories: ReadonlyArray<Patterns>;
}
export declare const learn: (profiles: ReadonlyArray<Profiled>, readings: ReadonlyArray<Reading>, { first, version }: {
    readonly version: string;
    readonly first?: number | undefined;
}) => Learned;

// Cohesion.d.ts
export declare const openingWeight: number;
export declare const meanWeight = 0;
export interface Cohesion {
    readonly count: number;
    readonly openings: ReadonlyArray<readonly [
        one: number,
        other: number
    ]>;
    readonly size: (thing: number) => number;
    readonly weigh: (one: number, other: number) => number;
    readonly rank: (thing: number) => number;
    readonly join?: (one: ReadonlyArray<number>, other: ReadonlyArray<number>) => boolean;
}
export declare const bounded: (weight: number) => number;
export declare const cohere: ({ count, join, openings, rank, size, weigh }: Cohesion) => ReadonlyArray<ReadonlyArray<number>>;

// Words.d.ts
export type Pair = readonly [
    one: number,
    other: number
];
export interface Words {
    readonly same: ReadonlyArray<Pair>;
    readonly different: ReadonlyArray<Pair>;
}
export interface Contradiction {
    readonly same: Pair;
    readonly different: Pair;
}
export interface Bundles {
    readonly bundles: ReadonlyArray<ReadonlyArray<number>>;
    readonly of: Int32Array;
    readonly isApart: (one: ReadonlyArray<number>, other: ReadonlyArray<number>) => boolean;
    readonly contradictions: ReadonlyArray<Contradiction>;
}
export declare const bundled: (count: number, { different, same }: Words, rank: (record: number) => number) => Bundles;

// Grouping.d.ts
import type { Bundles, Pair } from "./Words.ts";
export type Weigh = (one: number, other: number) => number;
export declare const across: (one: ReadonlyArray<number>, other: ReadonlyArray<number>, weigh: Weigh) => number;
export declare const lowest: (records: ReadonlyArray<number>, rank: (record: number) => number) => number;
export declare const grown: ({ bundles, isApart }: Bundles, set: ReadonlyArray<number>, openings: ReadonlyArray<Pair>, weigh: Weigh, rank: (record: number) => number) => ReadonlyArray<ReadonlyArray<number>>;

// Match.d.ts
import { type Recognised, type RecordSchema, type Table } from "./Columns.ts";
import type { MatchModel } from "./Model.ts";
import { type Contribution } from "./Weights.ts";
import { type Contradiction } from "./Words.ts";
export type RecordName = number | string;
export interface MatchOptions {
    readonly keys?: ReadonlyArray<string>;
    readonly same?: ReadonlyArray<readonly [
        one: RecordName,
        other: RecordName
    ]>;
    readonly different?: ReadonlyArray<readonly [
        one: RecordName,
        other: RecordName
    ]>;
    readonly schema?: RecordSchema;
    readonly model?: MatchModel;
    readonly version?: string;
    readonly onStage?: (stage: "reading" | "learning" | "grouping") => void;
}
export interface WeighedPairs {
    readonly from: number;
    readonly linked: number;
    readonly doubtful: number;
    readonly rejected: number;
}
export interface Matching {
    readonly model: MatchModel;
    readonly recognised: ReadonlyArray<ReadonlyArray<Recognised>>;
    readonly records: number;
    readonly people: ReadonlyArray<ReadonlyArray<number>>;
    readonly contradictions: ReadonlyArray<Contradiction>;
    readonly compared: number;
    readonly weighed: ReadonlyArray<WeighedPairs>;
    readonly opening: number;
    readonly doubtful: ReadonlyArray<{
        readonly one: number;
        readonly other: number;
        readonly weight: number;
    }>;
    readonly weigh: (one: number, other: number) => number;
    readonly contributions: (one: number, other: number) => ReadonlyArray<Contribution>;
}
export declare const match: (tables: readonly [
    Table
] | readonly [
    Table,
    Table
], options?: MatchOptions) => Matching;

// Matcher.d.ts
import { type RecordSchema } from "./Columns.ts";
import type { MatchModel } from "./Model.ts";
import { type Contribution } from "./Weights.ts";
export type Verdict = "same" | "different";
export interface Matcher {
    readonly put: (id: string, row: ReadonlyArray<string>) => ReadonlyArray<string>;
    readonly remove: (id: string) => void;
    readonly say: (said: Verdict, one: string, other: string) => void;
    readonly unsay: (said: Verdict, one: string, other: string) => void;
    readonly contradictions: () => ReadonlyArray<{
        readonly same: readonly [
            string,
            string
        ];
        readonly different: readonly [
            string,
            string
        ];
    }>;
    readonly personOf: (id: string) => ReadonlyArray<string>;
    readonly people: () => ReadonlyArray<ReadonlyArray<string>>;
    readonly alike: (id: string) => ReadonlyArray<{
        readonly id: string;
        readonly weight: number;
    }>;
    readonly contributions: (one: string, other: string) => ReadonlyArray<Contribution>;
}
export declare const matcher: (model: MatchModel, columns: ReadonlyArray<string>, schema?: RecordSchema) => Matcher;

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
        readonly days: Schema.optionalKey<Schema.Int>;
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
export declare const isBlockedBy: ({ blocked }: Rule, normalised: string) => boolean;

// DefaultPolicy.d.ts
import { type Policy } from "./Policy.ts";
export declare const defaultPolicy: Policy;

// Email.d.ts
export declare const normaliseEmail: (text: string, options?: {
    readonly caseSensitive: boolean;
}) => string | undefined;

// PhoneLibrary.d.ts
export declare const readPhone: (text: string, region: string) => string | undefined;

// Phone.d.ts
export declare const normalisePhone: (text: string, region: string) => string | undefined;

// PhoneAt.d.ts
export declare const phoneAt: (phone: string, address: string, region: string) => string | undefined;

// Numbers.d.ts
export declare const normaliseNumber: (text: string, leadingZeros: "keep" | "strip") => string | undefined;
export declare const normaliseName: (text: string) => string | undefined;
export declare const normaliseText: (text: string) => string | undefined;

// Normalise.d.ts
import { type Identifier, type Namespace, RecordId } from "@redthread/model";
import { Schema } from "effect";
import { type Policy, type Rule } from "./Policy.ts";
export declare const Key: Schema.brand<Schema.NonEmptyString, "@redthread/identity/Key">;
export type Key = typeof Key.Type;
export declare const normaliserFor: ({ form }: Rule) => (value: string) => string | undefined;
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
export declare const Fact: Schema.Struct<{
    readonly name: Schema.NonEmptyString;
    readonly value: Schema.NonEmptyString;
}>;
export type Fact = typeof Fact.Type;
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
        readonly identifiers: Schema.$Array<Schema.Struct<{
            readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
            readonly value: Schema.NonEmptyString;
            readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
            readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
            readonly assurance: typeof Assurance;
            readonly validFrom: Schema.optionalKey<typeof Instant>;
            readonly validUntil: Schema.optionalKey<typeof Instant>;
        }>>;
        readonly facts: Schema.optionalKey<Schema.$Array<typeof Fact>>;
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
import { type Assertion, Evidence, type EvidenceId, type Retract } from "./Evidence.ts";
export interface Word {
    readonly id: EvidenceId;
    readonly by: string;
    readonly because: string;
    readonly at: Instant;
}
export declare const merge: (one: RecordId, other: RecordId, word: Word) => Assertion;
export declare const split: (one: RecordId, other: RecordId, word: Word) => Assertion;
export declare const retract: (evidence: EvidenceId, word: Omit<Word, "by">) => Retract;
export declare const wordsIn: (evidence: ReadonlyArray<Evidence>) => Record<"same" | "different", ReadonlyArray<readonly [
    one: RecordId,
    other: RecordId
]>>;

// Bearing.d.ts
import type { Identifier, Instant, RecordId } from "@redthread/model";
import type { EvidenceId } from "./Evidence.ts";
import type { Key } from "./Normalise.ts";
export interface Bearing {
    readonly key: Key;
    readonly identifier: Identifier;
    readonly evidence: EvidenceId;
    readonly at: Instant;
    readonly since: Instant;
    readonly last: Instant;
    readonly until?: Instant;
    readonly mayLink: boolean;
}
export interface Told {
    readonly name: string;
    readonly value: string;
    readonly evidence: EvidenceId;
    readonly at: Instant;
}
export interface Bearer {
    readonly id: RecordId;
    readonly bearings: ReadonlyArray<Bearing>;
    readonly facts?: ReadonlyArray<Told>;
}
export declare const bearingWith: (bearings: ReadonlyArray<Bearing>, key: Key) => Bearing | undefined;
export declare const cutsOf: (bearings: Iterable<{
    readonly until?: Instant | undefined;
}>) => ReadonlyArray<Instant>;
export declare const tenureOf: ({ last, since }: Pick<Bearing, "since" | "last">, cuts: ReadonlyArray<Instant>) => number | undefined;

// Link.d.ts
import { RecordId } from "@redthread/model";
import { Schema } from "effect";
import type { Bearer } from "./Bearing.ts";
export declare const Link: Schema.TaggedUnion<{
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
}>;
export type Link = typeof Link.Type;
export declare const Refusal: Schema.TaggedUnion<{
    readonly Doubtful: Schema.TaggedStruct<"Doubtful", {
        readonly mean: Schema.Number;
        readonly pairs: Schema.Int;
        readonly only: Schema.optionalKey<Schema.NonEmptyString>;
    }>;
    readonly LimitReached: Schema.TaggedStruct<"LimitReached", {
        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
        readonly limit: Schema.Int;
        readonly values: Schema.$Array<Schema.NonEmptyString>;
    }>;
    readonly PassedOn: Schema.TaggedStruct<"PassedOn", {
        readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
        readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
        readonly value: Schema.NonEmptyString;
        readonly at: Schema.$Array<typeof Instant>;
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

// Values.d.ts
import { type Identifier, type Instant, type Namespace, type RecordId } from "@redthread/model";
import type { Bearer } from "./Bearing.ts";
import { type Role } from "./Columns.ts";
import type { Assertion, Observed } from "./Evidence.ts";
import type { Component } from "./Link.ts";
import type { Likening } from "./Likening.ts";
import { type Key } from "./Normalise.ts";
import { type Policy, type Rule } from "./Policy.ts";
import type { Profiled } from "./Reading.ts";
import { TextMap } from "./TextMap.ts";
export interface Group {
    readonly namespace: Namespace;
    readonly scope: string | undefined;
    readonly limit: number;
    readonly days: number | undefined;
    widest: number;
    count: number;
    round: number;
}
export declare const nextRound: () => number;
export interface Value {
    readonly space: Space;
    readonly group: Group | undefined;
    readonly scope: string | undefined;
    readonly normalised: string | undefined;
    readonly given: string;
    readonly canLink: boolean;
    key: Key | undefined;
    linking: Mark | undefined;
    links: number;
    mute: Mark | undefined;
    isGeneric: boolean;
    crowd: Map<Group, Map<Value, number>> | undefined;
    isCut: boolean;
    round: number;
    isStirred: boolean;
}
export interface Mark {
    readonly value: Value;
    readonly record: Node;
    identifier: Identifier;
    best: Observed;
    first: Observed;
    latest: Observed;
    until: Instant | undefined;
    mayLink: boolean;
    previous: Mark | undefined;
    next: Mark | undefined;
    beside: Mark | undefined;
}
export interface Node {
    readonly id: RecordId;
    marks: Mark | undefined;
    observations: Observed | ReadonlyArray<Observed> | undefined;
    assertions: ReadonlyArray<Assertion>;
    root: Node | undefined;
    ring: Node;
    size: number;
    decided: Decided | undefined;
    bearer: Bearer | undefined;
    isOverfull: boolean;
    isTouched: boolean;
    place: number;
    likeness: Likeness | undefined;
}
export interface Likeness {
    readonly by: Likening;
    readonly profile: Profiled;
    readonly digest: number;
    readonly keys: ReadonlyArray<number>;
    readonly opens: Map<Node, number>;
    readonly near: Map<Node, number>;
}
export interface Decided {
    readonly parts: ReadonlyArray<ReadonlyArray<RecordId>>;
    readonly component: Component | undefined;
}
export interface Space {
    readonly namespace: Namespace;
    readonly rule: Rule;
    readonly attested: number;
    readonly normalise: (value: string) => string | undefined;
    readonly group: Group | undefined;
    readonly values: TextMap<Value>;
    readonly scoped: Map<string, {
        readonly group: Group | undefined;
        readonly values: TextMap<Value>;
    }>;
    readonly unreadable: Map<string, Value>;
    readonly role: Role | undefined;
}
export declare const spaceFor: (namespace: Namespace, policy: Policy) => Space;
export declare const valueFor: (space: Space, identifier: Identifier) => Value;
export declare const forgetValue: ({ given, linking, mute, normalised, scope, space }: Value) => void;
export declare const attach: (mark: Mark, mayLink: boolean) => void;
export declare const detach: (mark: Mark) => void;
export declare const observationsOf: ({ observations }: Node) => ReadonlyArray<Observed>;
export declare const ringOf: (node: Node) => Array<Node>;

// Bearers.d.ts
import type { Identifier } from "@redthread/model";
import type { Bearer, Told } from "./Bearing.ts";
import { type Key } from "./Normalise.ts";
import { type Mark, type Node, type Value } from "./Values.ts";
export declare const identifierOf: ({ identifier, value: { normalised } }: Mark) => Identifier;
export declare const keyOfValue: (value: Value) => Key;
export declare const bearerOf: (node: Node) => Bearer;
export declare const factsOf: (node: Node) => ReadonlyArray<Told>;

// Portrait.d.ts
import type { EvidenceId } from "./Evidence.ts";
import type { Likening } from "./Likening.ts";
import type { Node } from "./Values.ts";
export interface Portrait {
    readonly cells: ReadonlyArray<string>;
    readonly evidence: ReadonlyArray<EvidenceId>;
}
export declare const portraitOf: (node: Node, { columns }: Pick<Likening, "columns">) => Portrait;

// Alike.d.ts
import { type Likening } from "./Likening.ts";
import type { MatchModel } from "./Model.ts";
import { type Profiled } from "./Reading.ts";
import type { Node } from "./Values.ts";
import type { Scales } from "./Weights.ts";
export interface Alike {
    readonly by: Likening;
    readonly found: Map<number, Node | Set<Node>>;
}
export declare const nobodyAlike: (model: MatchModel) => Alike;
export declare const openingsOf: (node: Node, tell: (other: Node, weight: number) => void) => void;
export declare const isOpening: ({ own, weigh, witnesses }: Scales, one: Profiled, other: Profiled, weight?: number) => boolean;
export declare const soleWitness: (one: Node, other: Node) => string | undefined;
export declare const likenAnew: (alike: Alike, nodes: ReadonlyArray<Node>, parted: (node: Node) => void) => ReadonlyArray<Node>;

// Clusters.d.ts
import type { Assertion } from "./Evidence.ts";
import type { Refusal } from "./Link.ts";
import { type Node, type Value } from "./Values.ts";
export interface Cluster {
    readonly members: Array<Node>;
    limited: ReadonlyArray<Value>;
}
export interface Clusters {
    readonly of: Array<Cluster>;
    readonly foes: ReadonlyArray<Assertion>;
    readonly byId: ReadonlyMap<string, Node>;
}
export declare const exceeded: (parts: ReadonlyArray<Cluster>) => Refusal | undefined;
export declare const exceededBy: (node: Node) => Refusal | undefined;
export declare const clusters: (nodes: ReadonlyArray<Node>, foes: ReadonlyArray<Assertion>) => Clusters;
export declare const mayNotBeOne: (those: ReadonlyArray<Node>, others: ReadonlyArray<Node>) => boolean;
export declare const forbidden: (all: Clusters, nodes: ReadonlyArray<Node>) => Refusal | undefined;
export declare const joined: (all: Clusters, nodes: ReadonlyArray<Node>) => Refusal | undefined;

// Crowd.d.ts
import type { Group, Node, Value } from "./Values.ts";
export declare const isCrowded: (value: Value, groups: ReadonlySet<Group>) => boolean;
export declare const countIn: (node: Node, by: 1 | -1) => void;

// Store.d.ts
import type { Namespace, RecordId } from "@redthread/model";
import { type Alike } from "./Alike.ts";
import type { Assertion, EvidenceId, Observed } from "./Evidence.ts";
import type { MatchModel } from "./Model.ts";
import type { Policy } from "./Policy.ts";
import { TextMap } from "./TextMap.ts";
import { type Group, type Mark, type Node, type Space, type Value } from "./Values.ts";
export type Piece = Observed | Assertion;
export interface Store {
    readonly policy: Policy;
    readonly records: TextMap<Node>;
    readonly evidence: TextMap<Piece | ReadonlyArray<Piece>>;
    readonly retracted: Set<EvidenceId>;
    readonly spaces: Map<Namespace, Space>;
    readonly groups: Set<Group>;
    readonly alike: Alike | undefined;
    touched: Array<Node>;
    readonly stirred: Array<Value>;
    readonly linked: Array<Mark>;
    readonly loosened: Set<Node>;
}
export declare const emptyStore: (policy: Policy, model?: MatchModel) => Store;
export declare const piecesOf: (pieces: Piece | ReadonlyArray<Piece> | undefined) => ReadonlyArray<Piece>;
export declare const touch: (store: Store, node: Node) => void;
export declare const stirUp: (store: Store, value: Value) => void;
export declare const nodeFor: (store: Store, id: RecordId) => Node;
export declare const spaceOf: (store: Store, namespace: Namespace) => Space;

// Sightings.d.ts
import type { Observed } from "./Evidence.ts";
import { type Store } from "./Store.ts";
import { type Node, type Value } from "./Values.ts";
export declare const passedOn: (store: Store, value: Value) => void;
export declare const learn: (store: Store, node: Node, observed: Observed) => boolean;
export declare const stir: (store: Store, node: Node) => void;

// Taking.d.ts
import type { Evidence } from "./Evidence.ts";
import { type Piece, type Store } from "./Store.ts";
export interface Step {
    readonly piece: Evidence;
    readonly isIn: boolean;
    readonly targets: ReadonlyArray<Piece>;
}
export declare const take: (store: Store, piece: Evidence) => Step | undefined;
export declare const undo: (store: Store, { isIn, piece, targets }: Step) => Step;

// LikenessWords.d.ts
import type { Contribution } from "./Weights.ts";
export declare const signed: (weight: number) => string;
export declare const matterInWords: (matter: string, language: "en" | "de") => string;
export declare const comparedInWords: (contribution: Contribution, language: "en" | "de") => string;
export declare const likenessInWords: (contributions: ReadonlyArray<Contribution>, prior: number, language: "en" | "de") => string;

// Wording.d.ts
import type { Assurance } from "@redthread/model";
import type { Link, Refusal } from "./Link.ts";
export type Language = "en" | "de";
export interface Wording {
    readonly and: string;
    readonly or: string;
    readonly link: (link: Link) => string;
    readonly refusal: (refusal: Refusal) => string;
    readonly notFollowed: (link: string, refusal: string) => string;
    readonly asked: {
        readonly passedOn: (refusal: Extract<Refusal, {
            readonly _tag: "PassedOn";
        }>, people: string) => string;
        readonly tooMany: (people: string) => string;
        readonly whose: (link: string, people: string) => string;
        readonly whoIsRight: (link: string, one: string, other: string) => string;
        readonly areOne: (people: string, refusal: string) => string;
        readonly areAlike: (people: string, link: string) => string;
        readonly whichAreOne: (people: string, link: string) => string;
    };
    readonly clause: {
        readonly asserted: string;
        readonly unique: (namespace: string, attested: Assurance, priority: number) => string;
        readonly alike: (model: string) => string;
    };
    readonly step: (from: string, to: string, link: Link, clause: string) => string;
    readonly andThen: string;
    readonly oneRecord: (record: string) => string;
    readonly nothing: (record: string) => string;
    readonly two: (one: string, other: string, reasons: string) => string;
    readonly noLink: string;
    readonly aLink: string;
    readonly wasRefused: (link: string, refusal: string) => string;
    readonly shares: (namespace: string, value: string) => string;
    readonly but: {
        readonly notUnique: (namespace: string) => string;
        readonly blocked: string;
        readonly weak: (attested: Assurance) => string;
        readonly generic: (people: number) => string;
        readonly passedOn: string;
        readonly refused: string;
    };
}
export declare const wordingOf: (language: Language) => Wording;

// Question.d.ts
import type { RecordId } from "@redthread/model";
import type { Link, Refusal, ReviewItem } from "./Link.ts";
import { type Language } from "./Wording.ts";
type Candidates = ReadonlyArray<ReadonlyArray<RecordId>>;
export declare const asked: (link: Link | undefined, refusal: Refusal, candidates: Candidates) => ReviewItem;
export declare const gainOf: ({ candidates, refusal }: ReviewItem) => number;
export declare const inWords: ({ candidates, link, refusal }: ReviewItem, language: Language) => {
    readonly because: string;
    readonly question: string;
};
export {};

// Gather.d.ts
import { type Clusters } from "./Clusters.ts";
import type { Link, Refusal } from "./Link.ts";
import type { Node } from "./Values.ts";
export type Pair = readonly [
    one: Node,
    other: Node
];
export interface Gathered {
    readonly joined: ReadonlyArray<Pair>;
    readonly open: ReadonlyArray<readonly [
        Pair,
        Refusal
    ]>;
}
export declare const weightOf: (one: Node, other: Node) => number;
export declare const across: (those: ReadonlyArray<Node>, others: ReadonlyArray<Node>) => number;
export declare const byContents: (one: Node, other: Node) => number;
export declare const hasOpening: (node: Node) => boolean;
export interface Weighed {
    readonly pair: Pair;
    readonly weight: number;
}
export declare const heavier: (one: Weighed | undefined, other: Weighed) => Weighed;
export declare const doubtful: (those: ReadonlyArray<Node>, others: ReadonlyArray<Node>) => Extract<Refusal, {
    readonly _tag: "Doubtful";
}>;
export declare const gather: (nodes: ReadonlyArray<Node>, people: Clusters) => Gathered;
export declare const likenessOf: (pair: Pair) => Link;

// Decide.d.ts
import { type RecordId } from "@redthread/model";
import type { Component } from "./Link.ts";
import type { Node } from "./Values.ts";
export declare const decide: (nodes: ReadonlyArray<Node>) => Component;
export declare const partition: (nodes: ReadonlyArray<Node>) => ReadonlyArray<ReadonlyArray<RecordId>>;

// Components.d.ts
import type { RecordId } from "@redthread/model";
import type { Component } from "./Link.ts";
import { type Store } from "./Store.ts";
import { type Node } from "./Values.ts";
export interface Stirred {
    readonly nodes: ReadonlyArray<Node>;
    readonly gone: ReadonlyArray<RecordId>;
}
export declare const settle: (store: Store) => Stirred;
export declare const decided: (root: Node) => Component;
export declare const parts: (root: Node) => ReadonlyArray<ReadonlyArray<RecordId>>;
export declare const components: (store: Store) => ReadonlyArray<Node>;

// Doubts.d.ts
import type { ReviewItem } from "./Link.ts";
import type { Store } from "./Store.ts";
import type { Node } from "./Values.ts";
export declare const doubtsAbout: (store: Store, nodes: Iterable<Node>) => ReadonlyArray<ReviewItem>;

// Versions.d.ts
import { type Stirred } from "./Components.ts";
import type { Evidence, EvidenceId } from "./Evidence.ts";
import type { MatchModel } from "./Model.ts";
import { type Store } from "./Store.ts";
import { type Step } from "./Taking.ts";
import type { Policy } from "./Policy.ts";
export interface Version {
    store: Store | undefined;
    next: Version | undefined;
    steps: ReadonlyArray<Step>;
}
export declare const firstVersion: (policy: Policy, retracted?: ReadonlyArray<EvidenceId>, model?: MatchModel) => Version;
export declare const storeOf: (version: Version) => Store;
export declare const advance: (version: Version, evidence: Iterable<Evidence>) => readonly [
    Version,
    Stirred
];

// Resolution.d.ts
import { Namespace, RecordId } from "@redthread/model";
import type { Person, ReviewItem } from "./Link.ts";
import type { MatchModel } from "./Model.ts";
import { Key } from "./Normalise.ts";
import type { Policy } from "./Policy.ts";
import { type Version } from "./Versions.ts";
export interface Resolution {
    readonly policy: Policy;
    readonly model?: MatchModel | undefined;
    readonly version: Version;
}
export declare const personWith: ({ version }: Resolution, record: RecordId) => Person | undefined;
export declare const personOf: ({ version }: Resolution, record: RecordId) => ReadonlyArray<RecordId>;
export declare const people: ({ version }: Resolution) => ReadonlyArray<Person>;
export declare const partsOf: ({ version }: Resolution) => ReadonlyArray<ReadonlyArray<RecordId>>;
export declare const review: ({ version }: Resolution) => ReadonlyArray<ReviewItem>;
export declare const reviewOf: ({ version }: Resolution, records: ReadonlyArray<RecordId>) => ReadonlyArray<ReviewItem>;
export declare const isGeneric: (resolution: Resolution, namespace: Namespace, normalised: string, scope?: string) => boolean;
export declare const genericValues: (resolution: Resolution) => ReadonlyArray<Key>;
export declare const find: (resolution: Resolution, typed: string) => ReadonlyArray<ReadonlyArray<RecordId>>;
export interface Outcome {
    readonly people: ReadonlyArray<Person>;
    readonly review: ReadonlyArray<ReviewItem>;
    readonly generic: ReadonlyArray<Key>;
}
export declare const outcome: (resolution: Resolution) => Outcome;

// Concerns.d.ts
import { Schema } from "effect";
import type { MatchModel } from "./Model.ts";
import type { Language } from "./Wording.ts";
import type { Resolution } from "./Resolution.ts";
export declare const ModelConcern: Schema.TaggedUnion<{
    readonly FewPairs: Schema.TaggedStruct<"FewPairs", {
        readonly pairs: Schema.Number;
        readonly wanted: Schema.Int;
    }>;
    readonly FewRecords: Schema.TaggedStruct<"FewRecords", {
        readonly records: Schema.Int;
        readonly wanted: Schema.Int;
    }>;
    readonly HardlyPeople: Schema.TaggedStruct<"HardlyPeople", {
        readonly aspect: Schema.NonEmptyString;
    }>;
    readonly Outgrown: Schema.TaggedStruct<"Outgrown", {
        readonly records: Schema.Int;
        readonly known: Schema.Int;
    }>;
    readonly RelativesTakenForOne: Schema.TaggedStruct<"RelativesTakenForOne", {
        readonly aspect: Schema.NonEmptyString;
        readonly weight: Schema.Number;
    }>;
    readonly TooManyAlike: Schema.TaggedStruct<"TooManyAlike", {
        readonly perRecord: Schema.Number;
    }>;
    readonly Unstable: Schema.TaggedStruct<"Unstable", {
        readonly agreement: Schema.Number;
    }>;
}>;
export type ModelConcern = typeof ModelConcern.Type;
export declare const modelConcerns: ({ agreement, prior, readings, records }: MatchModel) => ReadonlyArray<ModelConcern>;
export declare const concernsAbout: ({ model, version }: Resolution) => ReadonlyArray<ModelConcern>;
export declare const concernInWords: (concern: ModelConcern, language: Language) => string;

// Engine.d.ts
import type { RecordId } from "@redthread/model";
import type { Assertion, Evidence, EvidenceId, Observed } from "./Evidence.ts";
import type { MatchModel } from "./Model.ts";
import type { Policy } from "./Policy.ts";
import { type Resolution } from "./Resolution.ts";
export interface Partition {
    readonly people: ReadonlyArray<ReadonlyArray<RecordId>>;
    readonly gone: ReadonlyArray<RecordId>;
    readonly isWhole: boolean;
}
export interface State extends Resolution {
    readonly touched: Partition;
}
export declare const empty: (policy: Policy, retracted?: ReadonlyArray<EvidenceId>, model?: MatchModel) => State;
export declare const add: (state: State, evidence: Iterable<Evidence>) => State;
export declare const resolution: ({ model, policy, version }: State) => Resolution;
export declare const resolve: (evidence: Iterable<Evidence>, policy: Policy, model?: MatchModel) => Resolution;
export declare const partitionOf: (given: Resolution) => Partition;
export declare const evidenceOf: (state: State, record: RecordId) => ReadonlyArray<Observed | Assertion>;

// Snapshot.d.ts
import { Schema } from "effect";
import { type State } from "./Engine.ts";
import { type MatchModel } from "./Model.ts";
import { Policy } from "./Policy.ts";
export declare const Snapshot: Schema.Struct<{
    readonly format: Schema.Literals<readonly [
        1,
        2
    ]>;
    readonly policy: Schema.Struct<{
        readonly name: Schema.NonEmptyString;
        readonly namespaces: Schema.$Record<Schema.String, Schema.Struct<{
            readonly form: typeof Form;
            readonly unique: Schema.Boolean;
            readonly attested: typeof Assurance;
            readonly priority: Schema.Int;
            readonly limit: Schema.optionalKey<Schema.Struct<{
                readonly values: Schema.Int;
                readonly days: Schema.optionalKey<Schema.Int>;
            }>>;
            readonly generic: Schema.optionalKey<Schema.Struct<{
                readonly people: Schema.Int;
            }>>;
            readonly blocked: Schema.$Array<Schema.NonEmptyString>;
        }>>;
        readonly others: Schema.Struct<{
            readonly form: typeof Form;
            readonly unique: Schema.Boolean;
            readonly attested: typeof Assurance;
            readonly priority: Schema.Int;
            readonly limit: Schema.optionalKey<Schema.Struct<{
                readonly values: Schema.Int;
                readonly days: Schema.optionalKey<Schema.Int>;
            }>>;
            readonly generic: Schema.optionalKey<Schema.Struct<{
                readonly people: Schema.Int;
            }>>;
            readonly blocked: Schema.$Array<Schema.NonEmptyString>;
        }>;
    }>;
    readonly model: Schema.optionalKey<Schema.NonEmptyString>;
    readonly evidence: Schema.$Array<Schema.TaggedUnion<{
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
            readonly identifiers: Schema.$Array<Schema.Struct<{
                readonly namespace: Schema.brand<Schema.NonEmptyString, "@redthread/model/Namespace">;
                readonly value: Schema.NonEmptyString;
                readonly normalised: Schema.optionalKey<Schema.NonEmptyString>;
                readonly scope: Schema.optionalKey<Schema.NonEmptyString>;
                readonly assurance: typeof Assurance;
                readonly validFrom: Schema.optionalKey<typeof Instant>;
                readonly validUntil: Schema.optionalKey<typeof Instant>;
            }>>;
            readonly facts: Schema.optionalKey<Schema.$Array<Schema.Struct<{
                readonly name: Schema.NonEmptyString;
                readonly value: Schema.NonEmptyString;
            }>>>;
            readonly at: typeof Instant;
        }>;
        readonly Retract: Schema.TaggedStruct<"Retract", {
            readonly id: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
            readonly evidence: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
            readonly because: Schema.NonEmptyString;
            readonly at: typeof Instant;
        }>;
    }>>;
    readonly retracted: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">>;
}>;
export type Snapshot = typeof Snapshot.Type;
export declare const snapshot: ({ model, policy, version }: State) => Snapshot;
export declare const restore: (kept: Snapshot, policy?: Policy, model?: MatchModel) => State;

// Explain.d.ts
import { RecordId } from "@redthread/model";
import { Schema } from "effect";
import { type Resolution } from "./Resolution.ts";
import { type Language } from "./Wording.ts";
export declare const Step: Schema.Struct<{
    readonly from: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly to: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly link: Schema.TaggedUnion<{
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
    }>;
    readonly clause: Schema.String;
    readonly words: Schema.String;
    readonly weight: Schema.optionalKey<Schema.Struct<{
        readonly priority: Schema.Int;
        readonly assurance: typeof Assurance;
    }>>;
}>;
export type Step = typeof Step.Type;
export declare const Explanation: Schema.TaggedUnion<{
    readonly Different: Schema.TaggedStruct<"Different", {
        readonly reasons: Schema.$Array<Schema.NonEmptyString>;
        readonly review: Schema.$Array<Schema.Struct<{
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
export declare const explain: (resolution: Resolution, one: RecordId, other: RecordId, language?: Language) => Explanation;

// Profile.d.ts
import { type Assurance, type Identifier, type RecordId } from "@redthread/model";
import type { Person } from "./Link.ts";
export interface Profile {
    readonly records: ReadonlyArray<RecordId>;
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly assurance: Assurance;
}
export declare const profile: (person: Person) => Profile;

// Survivorship.d.ts
import { Assurance, Instant, RecordId } from "@redthread/model";
import { Schema } from "effect";
import { EvidenceId } from "./Evidence.ts";
import type { Person } from "./Link.ts";
export declare const Said: Schema.Struct<{
    readonly field: Schema.NonEmptyString;
    readonly value: Schema.NonEmptyString;
    readonly same: Schema.NonEmptyString;
    readonly record: Schema.brand<Schema.NonEmptyString, "@redthread/model/RecordId">;
    readonly evidence: Schema.brand<Schema.NonEmptyString, "@redthread/identity/EvidenceId">;
    readonly assurance: typeof Assurance;
    readonly at: typeof Instant;
    readonly source: Schema.String;
}>;
export type Said = typeof Said.Type;
export declare const Precedence: Schema.TaggedUnion<{
    readonly MostAttested: Schema.TaggedStruct<"MostAttested", {}>;
    readonly MostFrequent: Schema.TaggedStruct<"MostFrequent", {}>;
    readonly MostRecent: Schema.TaggedStruct<"MostRecent", {}>;
    readonly Sources: Schema.TaggedStruct<"Sources", {
        readonly order: Schema.$Array<Schema.NonEmptyString>;
    }>;
}>;
export type Precedence = typeof Precedence.Type;
export type Survivorship = Readonly<Record<string, ReadonlyArray<Precedence>>>;
export declare const defaultSurvivorship: Survivorship;
export type Claims = ReadonlyMap<string, Said>;
export declare const claims: (all: Iterable<Said>) => Claims;
export declare const joinClaims: (one: Claims, other: Claims) => Claims;
export interface Claimed {
    readonly value: string;
    readonly assurance: Assurance;
    readonly latest: Instant;
    readonly records: ReadonlyArray<RecordId>;
    readonly evidence: ReadonlyArray<EvidenceId>;
    readonly sources: ReadonlyArray<string>;
}
export interface Survivor extends Claimed {
    readonly field: string;
    readonly by?: Precedence["_tag"] | "alphabet";
    readonly conflicts: ReadonlyArray<Claimed>;
}
export declare const survivors: (all: Claims, rules?: Survivorship) => ReadonlyArray<Survivor>;
export declare const saidBy: ({ records }: Person) => ReadonlyArray<Said>;

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
    readonly before?: {
        readonly group: number;
        readonly since: number;
    };
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
export declare const groupDigest: (records: ReadonlyArray<RecordId>) => number;
export declare const forget: (directory: Directory, records: ReadonlyArray<RecordId>) => Directory;
export declare const erase: (directory: Directory, id: CustomerId) => Directory;

// News.d.ts
import type { Change } from "./Directory.ts";
import type { Language } from "./Wording.ts";
export declare const changeInWords: (change: Change, language: Language) => string;

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
import { type MatchModel } from "./Model.ts";
import { type Key } from "./Normalise.ts";
import { type Policy } from "./Policy.ts";
import { type Profile } from "./Profile.ts";
import { type Outcome } from "./Resolution.ts";
export interface Resolver {
    readonly resolve: (evidence: ReadonlyArray<Evidence>, policy: Policy, model?: MatchModel) => Outcome;
    readonly replay: (batches: ReadonlyArray<ReadonlyArray<Evidence>>, policy: Policy, model?: MatchModel) => ReadonlyArray<Outcome>;
    readonly revisit: (batches: ReadonlyArray<ReadonlyArray<Evidence>>, policy: Policy, model?: MatchModel) => ReadonlyArray<Outcome>;
    readonly resume: (before: ReadonlyArray<Evidence>, after: ReadonlyArray<Evidence>, policy: Policy, model?: MatchModel) => Outcome;
    readonly explain: (evidence: ReadonlyArray<Evidence>, policy: Policy, model?: MatchModel) => (one: RecordId, other: RecordId) => Explanation;
    readonly profile: (person: Person) => Profile;
}
export declare const resolver: Resolver;
export interface Trial {
    readonly policy: Policy;
    readonly model?: MatchModel | undefined;
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
export declare const olderStatesStay: Law<Trial>;
export declare const snapshotEqualsRebuild: Law<Trial>;

// PeopleLaws.d.ts
import { type Law } from "@redthread/model";
import { type Trial } from "./Trial.ts";
export declare const nobodyIsLost: Law<Trial>;
export declare const differentIsNeverViolated: Law<Trial>;
export declare const limitsHold: Law<Trial>;
export declare const limitsWithinDaysHold: Law<Trial>;
export declare const numbersPassOn: Law<Trial>;
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
export declare const undoRestoresIds: Law<Register>;

// SurvivorshipLaws.d.ts
import { type Law } from "@redthread/model";
import type { claims, joinClaims, Said, survivors, Survivorship } from "./Survivorship.ts";
export interface Survival {
    readonly parts: ReadonlyArray<ReadonlyArray<Said>>;
    readonly rules: Survivorship;
    readonly claims: typeof claims;
    readonly join: typeof joinClaims;
    readonly survivors: typeof survivors;
}
export declare const survivorshipIsAJoin: Law<Survival>;
export declare const conflictsAreShown: Law<Survival>;
export declare const survivalNeverRaisesAssurance: Law<Survival>;
export declare const survivalLaws: ReadonlyArray<Law<Survival>>;

// LikenessLaws.d.ts
import { type Law } from "@redthread/model";
import { type Trial } from "./Trial.ts";
export declare const likenessComesLast: Law<Trial>;
export declare const likenessIsBorneOut: Law<Trial>;
export declare const likenessHasTwoWitnesses: Law<Trial>;
export declare const likenessIsNoChain: Law<Trial>;
export declare const alikeAreOneOrAsked: Law<Trial>;

// MatchLaws.d.ts
import type { Law } from "@redthread/model";
import type { Table } from "./Columns.ts";
import { match } from "./Match.ts";
import { matcher } from "./Matcher.ts";
import type { MatchModel } from "./Model.ts";
type Named = readonly [
    one: string,
    other: string
];
export interface MatchTrial {
    readonly table: Table;
    readonly keys: ReadonlyArray<string>;
    readonly model: MatchModel;
    readonly same: ReadonlyArray<Named>;
    readonly different: ReadonlyArray<Named>;
    readonly order: ReadonlyArray<number>;
    readonly match: typeof match;
    readonly matcher: typeof matcher;
}
export declare const matching: Pick<MatchTrial, "match" | "matcher">;
export declare const matchCommutative: Law<MatchTrial>;
export declare const matchIncrementalEqualsBatch: Law<MatchTrial>;
export declare const matchTakenBackEqualsNeverSaid: Law<MatchTrial>;
export declare const matchDifferentIsNeverViolated: Law<MatchTrial>;
export declare const matchSameIsHonoured: Law<MatchTrial>;
export declare const matchLinksOneToOne: Law<MatchTrial>;
export {};

// WeighingLaws.d.ts
import type { Law } from "@redthread/model";
import { cohere } from "./Cohesion.ts";
import { step, type Tally } from "./Mixture.ts";
import type { Cells, Trait } from "./Trait.ts";
export interface GroupingTrial {
    readonly count: number;
    readonly weigh: (one: number, other: number) => number;
    readonly order: ReadonlyArray<number>;
    readonly cohere: typeof cohere;
}
export declare const guardKeepsNoOrder: Law<GroupingTrial>;
export declare const guardWeighsAllPairs: Law<GroupingTrial>;
export interface LearningTrial {
    readonly tally: Tally;
    readonly step: typeof step;
}
export declare const likelihoodNeverFalls: Law<LearningTrial>;
export declare const sharesStayShares: Law<LearningTrial>;
export interface ComparingTrial {
    readonly one: Cells;
    readonly other: Cells;
    readonly traits: ReadonlyArray<Trait>;
}
export declare const comparisonSymmetric: Law<ComparingTrial>;
export declare const comparisonReachesALevel: Law<ComparingTrial>;

// Laws.d.ts
import type { Identifier, Law } from "@redthread/model";
import { type Register } from "./CustomerLaws.ts";
import { type MatchTrial } from "./MatchLaws.ts";
import type { Policy } from "./Policy.ts";
import type { Trial } from "./Trial.ts";
import { type ComparingTrial, type GroupingTrial, type LearningTrial } from "./WeighingLaws.ts";
export interface Normalising {
    readonly identifier: Identifier;
    readonly policy: Policy;
    readonly normalise: (identifier: Identifier, policy: Policy) => Identifier;
}
export declare const normalisingIsIdempotent: Law<Normalising>;
export declare const trialLaws: ReadonlyArray<Law<Trial>>;
export declare const registerLaws: ReadonlyArray<Law<Register>>;
export declare const matchLaws: ReadonlyArray<Law<MatchTrial>>;
export declare const groupingLaws: ReadonlyArray<Law<GroupingTrial>>;
export declare const learningLaws: ReadonlyArray<Law<LearningTrial>>;
export declare const comparingLaws: ReadonlyArray<Law<ComparingTrial>>;
