// Unreadable.d.ts
import { Schema } from "effect";
export declare const Format: Schema.Literals<readonly [
    "XES",
    "CSV",
    "OCEL",
    "PNML",
    "BPMN",
    "SCXML",
    "CloudEvents",
    "ActivityStreams",
    "XDM",
    "TMF621",
    "TMF629",
    "TMF632",
    "TMF681",
    "TMF683",
    "TMF701",
    "Consent",
    "JSContact",
    "vCard",
    "FHIR",
    "schema.org",
    "CJML"
]>;
export type Format = typeof Format.Type;
declare const Unreadable_base: Schema.Class<Unreadable, Schema.TaggedStruct<"Unreadable", {
    readonly format: typeof Format;
    readonly at: Schema.String;
    readonly reason: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class Unreadable extends Unreadable_base {
    get message(): string;
}
export interface Loss {
    readonly at: string;
    readonly what: string;
}
export type Document = Uint8Array | string;
export {};

// Text.d.ts
import { Result } from "effect";
import { type Document, type Format, Unreadable } from "./Unreadable.ts";
export declare const documentText: (format: Format, document: Document) => Result.Result<string, Unreadable>;
export declare const textPieces: (format: Format, document: Document, otherwise?: string) => Result.Result<ReadonlyArray<string>, Unreadable>;

// Xml.d.ts
import { Result } from "effect";
import { type Document, type Format, Unreadable } from "./Unreadable.ts";
export interface XmlReader {
    readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number, ends: number, prefix: string) => void;
    readonly close: (name: string, ends: number) => void;
    readonly text: (text: string) => void;
}
export declare const scanXml: (format: Format, document: Document, reader: XmlReader) => Result.Result<void, Unreadable>;
export interface XmlPlace {
    readonly ends: number;
    readonly to: number;
}
export interface XmlElement {
    readonly name: string;
    readonly namespace: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: ReadonlyArray<XmlElement>;
    readonly text: string;
    readonly line: number;
    readonly place: XmlPlace;
}
export declare const readXml: (format: Format, document: Document) => Result.Result<XmlElement, Unreadable>;
export declare const childrenOf: (element: XmlElement | undefined, name: string) => ReadonlyArray<XmlElement>;
export declare const childOf: (element: XmlElement | undefined, name: string) => XmlElement | undefined;

// When.d.ts
import { type OutsideTime } from "@redthread/model";
export declare const timeOf: (raw: string) => OutsideTime | undefined;

// Written.d.ts
import { type Pointer } from "@redthread/model";
import type { Result } from "effect";
import type { Document, Format, Loss, Unreadable } from "./Unreadable.ts";
export interface Written {
    readonly text: string;
    readonly losses: ReadonlyArray<Loss>;
}
export interface Codec<A> {
    readonly format: Format;
    readonly read: (document: Document) => Result.Result<A, Unreadable>;
    readonly write: (content: A, original?: Document) => Result.Result<Written, Unreadable>;
    readonly parts: RegExp;
}
export interface Edit {
    readonly from: number;
    readonly to: number;
    readonly text: string;
}
export declare const edited: (text: string, edits: ReadonlyArray<Edit>) => string;
export declare const differing: (meant: unknown, found: unknown, at?: Pointer, depth?: number) => ReadonlyArray<Loss>;
export declare const isSame: (one: unknown, other: unknown) => boolean;
export declare const paired: (old: ReadonlyArray<string>, now: ReadonlyArray<string>) => ReadonlyArray<number>;
export declare const pairedItems: <A>(old: ReadonlyArray<A>, now: ReadonlyArray<A>, keyOf: (item: A) => string) => ReadonlyArray<number>;
export interface ListEditing {
    readonly old: ReadonlyArray<{
        readonly from: number;
        readonly to: number;
    }>;
    readonly pairs: ReadonlyArray<number>;
    readonly start: number;
    readonly change: (now: number, old: number) => ReadonlyArray<Edit>;
    readonly render: (now: number) => string;
    readonly before: string;
}
export declare const listEdits: (text: string, { before, change, old, pairs, render, start }: ListEditing) => ReadonlyArray<Edit>;

// XmlWrite.d.ts
import type { Document } from "./Unreadable.ts";
import type { Edit } from "./Written.ts";
import type { XmlPlace } from "./Xml.ts";
export declare const xmlText: (text: string) => string;
export declare const xmlValue: (text: string) => string;
export declare const xmlElement: (name: string, attributes: Readonly<Record<string, string | undefined>>, content?: string) => string;
export declare const tagStart: (text: string, ends: number) => number;
export declare const spanOf: (text: string, { ends, to }: XmlPlace) => {
    readonly from: number;
    readonly to: number;
};
export declare const withoutElement: (text: string, place: XmlPlace) => Edit;
export declare const setAttributes: (text: string, ends: number, old: Readonly<Record<string, string>>, now: Readonly<Record<string, string | undefined>>) => ReadonlyArray<Edit>;
export declare const openedTag: (text: string, { ends }: XmlPlace) => ReadonlyArray<Edit>;
export declare const putInto: (text: string, { ends, to }: XmlPlace, at: number, content: string) => ReadonlyArray<Edit>;
export declare const declaredUtf8: (text: string, original: Document) => ReadonlyArray<Edit>;

// Xes.d.ts
import type { EventLog } from "@redthread/model";
import { Result, type Schema } from "effect";
import { type Document, type Loss, Unreadable } from "./Unreadable.ts";
import { type XmlPlace } from "./Xml.ts";
export type XesAttributes = Readonly<Record<string, Schema.Json>>;
export interface XesLog {
    readonly log: EventLog;
    readonly root: Readonly<Record<string, string>>;
    readonly extensions: ReadonlyArray<Readonly<Record<string, string>>>;
    readonly classifiers: ReadonlyArray<Readonly<Record<string, string>>>;
    readonly globals: ReadonlyArray<{
        readonly scope: string;
        readonly attributes: XesAttributes;
    }>;
    readonly attributes: XesAttributes;
    readonly losses: ReadonlyArray<Loss>;
}
export interface XesPlace extends XmlPlace {
    readonly attributes: ReadonlyMap<string, XmlPlace>;
    readonly after: number;
}
export interface XesPlaces {
    readonly log: XesPlace;
    readonly extensions: ReadonlyArray<XmlPlace>;
    readonly classifiers: ReadonlyArray<XmlPlace>;
    readonly globals: ReadonlyArray<XesPlace>;
    readonly cases: ReadonlyArray<XesPlace & {
        readonly events: ReadonlyArray<XesPlace>;
    }>;
}
export declare const plainValue: (json: Schema.Json | undefined) => string | number | boolean | undefined;
export declare const scanXes: (document: Document, isPlaced: boolean) => Result.Result<{
    readonly read: XesLog;
    readonly places: XesPlaces;
}, Unreadable>;
export declare const readXes: (document: Document) => Result.Result<XesLog, Unreadable>;

// XesWrite.d.ts
import { Result } from "effect";
import type { Document, Unreadable } from "./Unreadable.ts";
import { type Written } from "./Written.ts";
import { type XesLog } from "./Xes.ts";
export type XesContent = Pick<XesLog, "log"> & Partial<Omit<XesLog, "log" | "losses">>;
export declare const writeXes: (content: XesContent, original?: Document) => Result.Result<Written, Unreadable>;

// Pnml.d.ts
import type { Net } from "@redthread/model";
import { Result } from "effect";
import { type Document, type Loss, Unreadable } from "./Unreadable.ts";
import { type XmlElement } from "./Xml.ts";
export interface ReadNet {
    readonly net: Net;
    readonly losses: ReadonlyArray<Loss>;
}
export interface NetNodes {
    readonly net: XmlElement;
    readonly places: ReadonlyArray<XmlElement>;
    readonly transitions: ReadonlyArray<XmlElement>;
    readonly arcs: ReadonlyArray<XmlElement>;
    readonly finals: XmlElement | undefined;
}
export declare const readPnml: (document: Document) => Result.Result<ReadNet, Unreadable>;
export declare const scanPnml: (document: Document) => Result.Result<ReadNet & {
    readonly nodes: NetNodes;
}, Unreadable>;

// PnmlWrite.d.ts
import type { Net } from "@redthread/model";
import { Result } from "effect";
import type { Document, Unreadable } from "./Unreadable.ts";
import { type Written } from "./Written.ts";
export declare const writePnml: (net: Net, original?: Document) => Result.Result<Written, Unreadable>;

// CsvTable.d.ts
import { Result } from "effect";
import { Unreadable } from "./Unreadable.ts";
export interface CsvRow {
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly fields: ReadonlyArray<string | undefined>;
}
export declare const separatorOf: (text: string) => string;
export interface CsvRowFound extends CsvRow {
    readonly next: number;
    readonly nextLine: number;
    readonly unclosed: number | undefined;
    readonly isTorn: boolean;
}
export declare const csvRowAt: (text: string, from: number, line: number, separator: string) => CsvRowFound;
export declare const isEmptyRow: ({ fields }: CsvRow) => boolean;
export declare const csvRows: (text: string, separator?: string) => Result.Result<ReadonlyArray<CsvRow>, Unreadable>;
export declare const fieldSpans: (text: string, { from, to }: CsvRow, separator: string) => ReadonlyArray<{
    readonly from: number;
    readonly to: number;
}>;
export declare const csvField: (written: string | undefined) => string;

// Csv.d.ts
import type { EventLog } from "@redthread/model";
import { Result } from "effect";
import { type CsvRow } from "./CsvTable.ts";
import { type Document, type Loss, Unreadable } from "./Unreadable.ts";
export interface CsvColumns {
    readonly case: string;
    readonly activity: string;
    readonly time?: string;
}
export interface CsvLog {
    readonly log: EventLog;
    readonly columns: CsvColumns;
    readonly losses: ReadonlyArray<Loss>;
}
export type CsvEventRows = ReadonlyArray<ReadonlyArray<number>>;
export interface CsvTable {
    readonly text: string;
    readonly head: CsvRow;
    readonly names: ReadonlyArray<string>;
    readonly rows: ReadonlyArray<CsvRow>;
    readonly eventRows: CsvEventRows;
}
export declare const scanCsv: (document: Document, given: Partial<CsvColumns>) => Result.Result<{
    readonly read: CsvLog;
    readonly table: CsvTable;
}, Unreadable>;
export declare const readCsv: (document: Document, given?: Partial<CsvColumns>) => Result.Result<CsvLog, Unreadable>;
export declare const firstPlaces: (names: ReadonlyArray<string>) => ReadonlyMap<string, number>;

// CsvWrite.d.ts
import type { EventLog } from "@redthread/model";
import { Result } from "effect";
import { type CsvColumns } from "./Csv.ts";
import type { Document, Unreadable } from "./Unreadable.ts";
import { type Written } from "./Written.ts";
export interface CsvWritten extends Written {
    readonly columns: CsvColumns;
}
export declare const writeCsv: (log: EventLog, original?: Document, given?: Partial<CsvColumns>) => Result.Result<CsvWritten, Unreadable>;

// Ocel.d.ts
import type { EventLog } from "@redthread/model";
import { Result, type Schema } from "effect";
import { type Document, type Loss, Unreadable } from "./Unreadable.ts";
export interface OcelRelation {
    readonly objectId: string;
    readonly qualifier: string;
}
export interface OcelObject {
    readonly id: string;
    readonly type: string;
    readonly relationships: ReadonlyArray<OcelRelation>;
}
export interface OcelEvent {
    readonly id: string;
    readonly type: string;
    readonly time: string;
    readonly attributes: Readonly<Record<string, Schema.Json>>;
    readonly relationships: ReadonlyArray<OcelRelation>;
}
export interface Ocel {
    readonly version: "1.0" | "2.0";
    readonly document: Schema.Json;
    readonly objects: ReadonlyArray<OcelObject>;
    readonly events: ReadonlyArray<OcelEvent>;
    readonly losses: ReadonlyArray<Loss>;
}
export declare const readingOf: (document: Schema.Json) => Result.Result<Ocel, Unreadable>;
export declare const readOcel: (document: Document) => Result.Result<Ocel, Unreadable>;
export declare const caseTypesOf: ({ events, objects }: Ocel) => ReadonlyArray<string>;
export declare const flattenOcel: (ocel: Ocel, type: string) => EventLog;

// JsonText.d.ts
import { Result } from "effect";
import { type Document, type Format, Unreadable } from "./Unreadable.ts";
import { type Edit } from "./Written.ts";
export type JsonValue = null | boolean | number | bigint | string | ReadonlyArray<JsonValue> | JsonRecord;
export interface JsonRecord {
    readonly [key: string]: JsonValue;
}
export interface JsonPlace {
    readonly from: number;
    readonly to: number;
    readonly items: ReadonlyArray<JsonPlace>;
    readonly members: ReadonlyArray<{
        readonly name: string;
        readonly from: number;
        readonly to: number;
        readonly value: JsonPlace;
    }>;
}
export declare const placesIn: (text: string, start?: number) => JsonPlace;
export declare const valueAt: (text: string, place: JsonPlace) => JsonValue;
export interface JsonText {
    readonly text: string;
    readonly place: JsonPlace;
    readonly value: JsonValue;
}
export declare const readJson: (format: Format, document: Document) => Result.Result<JsonText, Unreadable>;
export declare const jsonText: (value: JsonValue) => string;
export declare const isJsonRecord: (json: JsonValue | undefined) => json is JsonRecord;
export declare const isJsonList: (json: JsonValue | undefined) => json is ReadonlyArray<JsonValue>;
export declare const jsonEdits: (text: string, place: JsonPlace, old: JsonValue, now: JsonValue) => ReadonlyArray<Edit>;

// OcelWrite.d.ts
import { Result } from "effect";
import { type Ocel } from "./Ocel.ts";
import type { Document, Unreadable } from "./Unreadable.ts";
import { type Written } from "./Written.ts";
export type OcelContent = Pick<Ocel, "events" | "objects"> & Partial<Pick<Ocel, "document" | "version">>;
export declare const writeOcel: (content: OcelContent, original?: Document) => Result.Result<Written, Unreadable>;

// Mapping.d.ts
import type { OutsideTime } from "@redthread/model";
import type { JsonRecord, JsonValue } from "./JsonText.ts";
export type Fits = (json: JsonValue) => boolean;
export type Path = ReadonlyArray<string | number>;
export type Rule = {
    readonly _tag: "Text";
    readonly filled: boolean;
} | {
    readonly _tag: "Flag";
} | {
    readonly _tag: "Number";
} | {
    readonly _tag: "Time";
} | {
    readonly _tag: "Words";
    readonly words: ReadonlyArray<readonly [
        JsonValue,
        string | boolean
    ]>;
} | {
    readonly _tag: "Anything";
} | {
    readonly _tag: "At";
    readonly path: Path;
    readonly its: Rule;
} | {
    readonly _tag: "Alone";
    readonly name: string;
    readonly its: Rule;
} | {
    readonly _tag: "Fields";
    readonly fields: Readonly<Record<string, Rule>>;
    readonly fresh: JsonRecord;
    readonly needs: ReadonlyArray<string>;
} | {
    readonly _tag: "Only";
    readonly fits: Fits;
    readonly its: Rule;
    readonly fresh: JsonRecord;
} | {
    readonly _tag: "One";
    readonly each: Rule;
} | {
    readonly _tag: "List";
    readonly each: Rule;
    readonly loose: boolean;
    readonly shared: boolean;
} | {
    readonly _tag: "Grouped";
    readonly by: string;
    readonly each: Rule;
    readonly single: boolean;
    readonly prefix: string;
} | {
    readonly _tag: "Values";
    readonly each: Rule;
} | {
    readonly _tag: "Others";
    readonly but: ReadonlyArray<string>;
} | {
    readonly _tag: "Either";
    readonly ways: ReadonlyArray<{
        readonly when?: Fits;
        readonly its: Rule;
    }>;
} | {
    readonly _tag: "Later";
    readonly its: () => Rule;
};
export interface Mapping<out A> {
    readonly rule: Rule;
    readonly tells?: A;
}
export type Told<M> = M extends Mapping<infer A> ? A : never;
export declare const text: Mapping<string>;
export declare const filledText: Mapping<string>;
export declare const flag: Mapping<boolean>;
export declare const number: Mapping<number | bigint>;
export declare const time: Mapping<OutsideTime>;
export declare const anything: Mapping<JsonValue>;
export declare const words: <const W extends string | boolean>(pairs: ReadonlyArray<readonly [
    JsonValue,
    W
]>) => Mapping<W>;
export declare const at: <A>(...args: readonly [
    ...Path,
    Mapping<A>
]) => Mapping<A>;
export declare const alone: <const N extends string, A>(name: N, its: Mapping<A>) => Mapping<{
    readonly [K in N]: A;
}>;
export declare const fields: <const F extends Readonly<Record<string, Mapping<unknown>>>>(its: F, { fresh, needs }?: {
    readonly fresh?: JsonRecord;
    readonly needs?: ReadonlyArray<keyof F & string>;
}) => Mapping<{
    readonly [K in keyof F]?: Told<F[K]>;
}>;
export declare const only: <A>(fits: Fits, its: Mapping<A>, fresh?: JsonRecord) => Mapping<A>;
export declare const one: <A>(each: Mapping<A>) => Mapping<A>;
export declare const list: <A>(each: Mapping<A>) => Mapping<ReadonlyArray<A>>;
export declare const oneOrMany: <A>(each: Mapping<A>) => Mapping<ReadonlyArray<A>>;
export declare const some: <A>(each: Mapping<A>) => Mapping<ReadonlyArray<A>>;
export declare const grouped: <const N extends string, A>(by: N, each: Mapping<A>, { prefix, single }?: {
    prefix?: string | undefined;
    single?: boolean | undefined;
}) => Mapping<ReadonlyArray<A & {
    readonly [K in N]?: string;
}>>;
export declare const valuesIn: <A>(each: Mapping<A>) => Mapping<ReadonlyArray<A>>;
export declare const others: (...but: ReadonlyArray<string>) => Mapping<JsonRecord>;
export declare const first: <A>(...ways: ReadonlyArray<Mapping<A>>) => Mapping<A>;
export declare const either: <A>(...ways: ReadonlyArray<{
    readonly when: Fits;
    readonly its: Mapping<A>;
}>) => Mapping<A>;
export declare const later: <A>(its: () => Mapping<A>) => Mapping<A>;

// MappingRead.d.ts
import { type Pointer } from "@redthread/model";
import { type JsonRecord, type JsonValue } from "./JsonText.ts";
import type { Rule } from "./Mapping.ts";
export type Telling = JsonValue;
export declare const memberOf: (json: JsonValue | undefined, key: string | number) => JsonValue | undefined;
export declare const wayFor: (rule: Extract<Rule, {
    readonly _tag: "Either";
}>, json: JsonValue | undefined) => Rule;
export declare const readableItems: (rule: {
    readonly each: Rule;
    readonly loose?: boolean;
}, json: JsonValue | undefined) => ReadonlyArray<{
    readonly i: number;
    readonly its: Telling;
}>;
export declare const told: (rule: Rule, json: JsonValue | undefined) => Telling | undefined;
export declare const groupItems: (rule: Extract<Rule, {
    readonly _tag: "Grouped";
}>, group: JsonValue) => ReadonlyArray<{
    readonly i: number;
    readonly its: JsonRecord;
}>;
export declare const leavesOf: (json: JsonValue, at: Pointer) => ReadonlyArray<Pointer>;
export declare const understood: (rule: Rule, json: JsonValue | undefined, at: Pointer) => ReadonlyArray<Pointer>;

// MappingWrite.d.ts
import { type JsonValue } from "./JsonText.ts";
import type { Rule } from "./Mapping.ts";
import { type Telling } from "./MappingRead.ts";
export declare const set: (rule: Rule, json: JsonValue | undefined, now: Telling | undefined) => JsonValue | undefined;

// MappingCodec.d.ts
import { type Pointer } from "@redthread/model";
import { Result } from "effect";
import { type JsonValue } from "./JsonText.ts";
import { type Mapping } from "./Mapping.ts";
import type { Rule } from "./Mapping.ts";
import { type Document, type Format, type Loss, Unreadable } from "./Unreadable.ts";
import { type Codec } from "./Written.ts";
export interface Tree {
    readonly text: string;
    readonly value: JsonValue;
    readonly rewritten: (now: JsonValue) => string;
}
export interface Syntax {
    readonly read: (format: Format, document: Document) => Result.Result<Tree, Unreadable>;
    readonly written: (value: JsonValue) => string;
    readonly parts: RegExp;
}
export declare const jsonSyntax: Syntax;
export interface Fault {
    readonly at: Pointer;
    readonly reason: string;
}
export interface MappedCodec<A> extends Codec<ReadonlyArray<A>> {
    readonly rule: Rule;
    readonly syntax: Syntax;
    readonly carried: (document: Document) => ReadonlyArray<Loss>;
    readonly variants: (content: ReadonlyArray<A>) => ReadonlyArray<ReadonlyArray<A>>;
}
export interface Mapped<A> {
    readonly format: Format;
    readonly mapping: Mapping<A>;
    readonly syntax?: Syntax;
    readonly faultIn?: (json: JsonValue) => Fault | undefined;
    readonly begin?: (count: number) => JsonValue | undefined;
}
export declare const mappedCodec: <A>({ faultIn, format, mapping, syntax }: Mapped<A>) => MappedCodec<A>;
export declare const documentCodec: <A>({ begin, faultIn, format, mapping: { rule }, syntax }: {
    readonly [K in keyof Mapped<ReadonlyArray<A>>]: Mapped<ReadonlyArray<A>>[K] | undefined;
} & Pick<Mapped<ReadonlyArray<A>>, "format" | "mapping">) => MappedCodec<A>;

// Told.d.ts
import type { Assurance, Direction, OutsideTime } from "@redthread/model";
import type { JsonRecord, JsonValue } from "./JsonText.ts";
export interface ToldIdentifier {
    readonly namespace?: string;
    readonly value?: string;
    readonly assurance?: Assurance;
    readonly isPreferred?: boolean;
}
export interface ToldAddress {
    readonly value?: string;
    readonly kind?: string;
    readonly isPreferred?: boolean;
    readonly from?: OutsideTime;
    readonly until?: OutsideTime;
}
export interface ToldPlace {
    readonly street?: string;
    readonly city?: string;
    readonly postcode?: string;
    readonly region?: string;
    readonly country?: string;
    readonly kind?: string;
}
export interface ToldConsent {
    readonly channel?: string;
    readonly says?: "yes" | "no" | "yes-by-default" | "no-by-default" | "pending" | "unknown" | "legitimate-interest" | "contract" | "legal-obligation" | "vital-interest" | "public-interest";
    readonly at?: OutsideTime;
    readonly reason?: string;
}
export interface ToldConsents {
    readonly collect?: ToldConsent;
    readonly share?: ToldConsent;
    readonly advertising?: ToldConsent;
    readonly personalise?: ToldConsent;
    readonly marketing?: ReadonlyArray<ToldConsent>;
    readonly at?: OutsideTime;
}
export interface ToldParty {
    readonly id?: string;
    readonly role?: string;
    readonly kind?: "Person" | "Organisation";
    readonly name?: string;
    readonly given?: string;
    readonly middle?: string;
    readonly family?: string;
    readonly organisation?: string;
    readonly birthday?: string;
    readonly gender?: string;
    readonly language?: string;
    readonly status?: string;
    readonly from?: OutsideTime;
    readonly until?: OutsideTime;
    readonly changedAt?: OutsideTime;
    readonly emails?: ReadonlyArray<ToldAddress>;
    readonly phones?: ReadonlyArray<ToldAddress>;
    readonly places?: ReadonlyArray<ToldPlace>;
    readonly identifiers?: ReadonlyArray<ToldIdentifier>;
    readonly consents?: ToldConsents;
    readonly note?: string;
    readonly links?: ReadonlyArray<{
        readonly to?: string;
        readonly kind?: string;
    }>;
}
export interface ToldNote {
    readonly id?: string;
    readonly text?: string;
    readonly author?: string;
    readonly at?: OutsideTime;
}
export interface ToldFile {
    readonly id?: string;
    readonly name?: string;
    readonly mediaType?: string;
    readonly url?: string;
    readonly text?: string;
}
export interface ToldThing {
    readonly id?: string;
    readonly kinds?: ReadonlyArray<string>;
    readonly title?: string;
    readonly text?: string;
}
export interface ToldChannel {
    readonly id?: string;
    readonly name?: string;
    readonly role?: string;
    readonly kind?: string;
}
export interface ToldContact {
    readonly id?: string;
    readonly kinds?: ReadonlyArray<string>;
    readonly source?: string;
    readonly link?: string;
    readonly title?: string;
    readonly text?: string;
    readonly reason?: string;
    readonly status?: string;
    readonly direction?: Direction;
    readonly at?: OutsideTime;
    readonly until?: OutsideTime;
    readonly createdAt?: OutsideTime;
    readonly changedAt?: OutsideTime;
    readonly channels?: ReadonlyArray<ToldChannel>;
    readonly from?: ReadonlyArray<ToldParty>;
    readonly to?: ReadonlyArray<ToldParty>;
    readonly parties?: ReadonlyArray<ToldParty>;
    readonly identifiers?: ReadonlyArray<ToldIdentifier>;
    readonly consents?: ToldConsents;
    readonly about?: ReadonlyArray<ToldThing>;
    readonly notes?: ReadonlyArray<ToldNote>;
    readonly files?: ReadonlyArray<ToldFile>;
    readonly mediaType?: string;
    readonly schema?: string;
    readonly body?: JsonValue;
    readonly bytes?: string;
    readonly extra?: JsonRecord;
}
export interface ToldConcern {
    readonly id?: string;
    readonly reference?: string;
    readonly title?: string;
    readonly text?: string;
    readonly kind?: string;
    readonly status?: string;
    readonly reason?: string;
    readonly priority?: string;
    readonly severity?: string;
    readonly openedAt?: OutsideTime;
    readonly changedAt?: OutsideTime;
    readonly dueAt?: OutsideTime;
    readonly closedAt?: OutsideTime;
    readonly channels?: ReadonlyArray<ToldChannel>;
    readonly parties?: ReadonlyArray<ToldParty>;
    readonly about?: ReadonlyArray<ToldThing>;
    readonly notes?: ReadonlyArray<ToldNote>;
    readonly files?: ReadonlyArray<ToldFile>;
}
export interface ToldCourse {
    readonly id?: string;
    readonly process?: string;
    readonly state?: string;
    readonly at?: OutsideTime;
    readonly channels?: ReadonlyArray<ToldChannel>;
    readonly parties?: ReadonlyArray<ToldParty>;
    readonly about?: ReadonlyArray<ToldThing>;
    readonly facts?: ReadonlyArray<{
        readonly name?: string;
        readonly value?: JsonValue;
    }>;
    readonly steps?: ReadonlyArray<{
        readonly id?: string;
        readonly state?: string;
    }>;
}
export interface ToldConsentRecord {
    readonly id?: string;
    readonly schema?: string;
    readonly subject?: string;
    readonly language?: string;
    readonly at?: OutsideTime;
    readonly processes?: ReadonlyArray<ToldProcessing>;
    readonly states?: ReadonlyArray<ToldConsentState>;
}
export interface ToldProcessing {
    readonly purposes?: ReadonlyArray<string>;
    readonly data?: ReadonlyArray<string>;
    readonly processing?: ReadonlyArray<string>;
    readonly controllers?: ReadonlyArray<string>;
    readonly processors?: ReadonlyArray<string>;
    readonly recipients?: ReadonlyArray<string>;
    readonly grounds?: ReadonlyArray<string>;
    readonly rights?: ReadonlyArray<string>;
    readonly states?: ReadonlyArray<ToldConsentState>;
    readonly processes?: ReadonlyArray<ToldProcessing>;
}
export interface ToldConsentState {
    readonly states?: ReadonlyArray<"given" | "requested" | "refused" | "withdrawn" | "expired" | "renewed" | "invalidated" | "revoked" | "unknown" | "unverified">;
    readonly at?: OutsideTime;
    readonly by?: string;
}
export interface ToldJourney {
    readonly id?: string;
    readonly title?: string;
    readonly customers?: ReadonlyArray<ToldParty>;
    readonly parties?: ReadonlyArray<ToldParty>;
    readonly stops?: ReadonlyArray<ToldStop>;
    readonly actions?: ReadonlyArray<ToldStop>;
}
export interface ToldStop {
    readonly id?: string;
    readonly channel?: string;
    readonly at?: OutsideTime;
    readonly from?: string;
    readonly to?: string;
    readonly says?: string;
    readonly hears?: string;
}

// CloudEvents.d.ts
import { type JsonValue } from "./JsonText.ts";
import { type Mapping } from "./Mapping.ts";
import { type Fault, type MappedCodec } from "./MappingCodec.ts";
import type { ToldContact } from "./Told.ts";
export declare const cloudEvent: Mapping<ToldContact>;
export declare const cloudEventFault: (json: JsonValue) => Fault | undefined;
export declare const cloudEvents: MappedCodec<ToldContact>;

// HttpMessage.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldContact } from "./Told.ts";
export declare const cloudEventMessages: MappedCodec<ToldContact>;

// ActivityRules.d.ts
import { type JsonValue } from "./JsonText.ts";
import type { Fault } from "./MappingCodec.ts";
export declare const activityFault: (json: JsonValue) => Fault | undefined;

// ActivityStreams.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldContact } from "./Told.ts";
export declare const activityStreams: MappedCodec<ToldContact>;

// Xdm.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldContact } from "./Told.ts";
export declare const xdm: MappedCodec<ToldContact>;

// TmForum.d.ts
import type { JsonValue } from "./JsonText.ts";
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldConcern, ToldContact, ToldCourse, ToldParty } from "./Told.ts";
export declare const tmf621: MappedCodec<ToldConcern>;
export declare const tmf629: MappedCodec<ToldParty>;
export declare const tmf632: MappedCodec<ToldParty>;
export declare const tmf681: MappedCodec<ToldContact>;
export declare const tmf683: MappedCodec<ToldContact>;
export declare const tmf701: MappedCodec<ToldCourse>;
export declare const tmForumOf: (json: JsonValue) => string;

// ConsentRecord.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldConsentRecord } from "./Told.ts";
export declare const consentRecords: MappedCodec<ToldConsentRecord>;

// JsContact.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldParty } from "./Told.ts";
export declare const jsContact: MappedCodec<ToldParty>;

// Fhir.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldParty } from "./Told.ts";
export declare const fhirPatients: MappedCodec<ToldParty>;

// SchemaOrg.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldContact, ToldParty } from "./Told.ts";
export declare const schemaOrgParties: MappedCodec<ToldParty>;
export declare const schemaOrgContacts: MappedCodec<ToldContact>;

// XmlTree.d.ts
import type { Syntax } from "./MappingCodec.ts";
export declare const xmlSyntax: (root: string) => Syntax;

// Cjml.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldJourney } from "./Told.ts";
export declare const cjml: MappedCodec<ToldJourney>;

// OcelXml.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
export interface OcelXmlRelation {
    readonly objectId?: string;
    readonly qualifier?: string;
}
export interface OcelXmlAttribute {
    readonly name?: string;
    readonly value?: string;
    readonly time?: string;
}
export interface OcelXmlItem {
    readonly id?: string;
    readonly type?: string;
    readonly time?: string;
    readonly attributes?: ReadonlyArray<OcelXmlAttribute>;
    readonly relationships?: ReadonlyArray<OcelXmlRelation>;
}
export interface OcelXmlLog {
    readonly objects?: ReadonlyArray<OcelXmlItem>;
    readonly events?: ReadonlyArray<OcelXmlItem>;
}
export declare const ocelXml: MappedCodec<OcelXmlLog>;

// VcardText.d.ts
import type { Syntax } from "./MappingCodec.ts";
export declare const vcardSyntax: Syntax;

// Vcard.d.ts
import { type MappedCodec } from "./MappingCodec.ts";
import type { ToldParty } from "./Told.ts";
export declare const vcards: MappedCodec<ToldParty>;

// BpmnScope.d.ts
import type { Loss } from "./Unreadable.ts";
import { type XmlElement } from "./Xml.ts";
export type BpmnKind = "activity" | "scope" | "start" | "end" | "between" | "boundary" | "exclusive" | "event-based" | "parallel" | "inclusive";
export interface BpmnNode {
    readonly id: string;
    readonly kind: BpmnKind;
    readonly name: string;
    readonly element: XmlElement;
    readonly incoming: ReadonlyArray<string>;
    readonly outgoing: ReadonlyArray<string>;
    readonly isConditional: boolean;
}
export interface BpmnScope {
    readonly element: XmlElement;
    readonly nodes: ReadonlyArray<BpmnNode>;
}
export declare const bpmnScope: (element: XmlElement, lose: (at: XmlElement, what: string) => void) => BpmnScope;
export declare const countNodes: (element: XmlElement) => number;
export declare const gather: (losses: ReadonlyArray<Loss>) => ReadonlyArray<Loss>;

// Bpmn.d.ts
import { Result } from "effect";
import type { ReadNet } from "./Pnml.ts";
import { type Document, Unreadable } from "./Unreadable.ts";
export declare const readBpmn: (document: Document, process?: string) => Result.Result<ReadNet, Unreadable>;

// CodecLaws.d.ts
import { type Breach } from "@redthread/model";
import { type OcelContent } from "./OcelWrite.ts";
import type { Document } from "./Unreadable.ts";
import type { Codec } from "./Written.ts";
import { type XesContent } from "./XesWrite.ts";
export declare const codecs: {
    readonly xes: Codec<XesContent>;
    readonly csv: Codec<{
        readonly cases: readonly {
            readonly id: string;
            readonly attributes: {
                readonly [x: string]: import("effect/Schema").Json;
            };
            readonly events: readonly {
                readonly activity: string;
                readonly at?: {
                    readonly instant: number & import("effect/Brand").Brand<"@redthread/model/Instant">;
                    readonly raw: string;
                };
                readonly attributes: {
                    readonly [x: string]: import("effect/Schema").Json;
                };
            }[];
        }[];
    }>;
    readonly ocel: Codec<OcelContent>;
    readonly pnml: Codec<{
        readonly name: string;
        readonly places: readonly {
            readonly id: string;
            readonly name?: string;
        }[];
        readonly transitions: readonly {
            readonly id: string;
            readonly label?: string;
        }[];
        readonly arcs: readonly {
            readonly from: string;
            readonly to: string;
            readonly weight: number;
        }[];
        readonly initial: {
            readonly [x: string]: number;
        };
        readonly final: {
            readonly [x: string]: number;
        };
    }>;
};
export interface Setting<A> {
    readonly content: A;
    readonly original?: Document;
}
export interface Changing<A> {
    readonly original: string;
    readonly change: (content: A) => A;
}
export declare const codecLawsOf: <A>(codec: Codec<A>) => {
    readonly untouchedStays: {
        id: string;
        says: string;
        source: string;
        breaches: (document: Document) => readonly Breach[];
    };
    readonly writtenIsRead: {
        id: string;
        says: string;
        source: string;
        breaches: ({ content, original }: Setting<A>) => readonly Breach[];
    };
    readonly lossesAreNamed: {
        id: string;
        says: string;
        source: string;
        breaches: ({ content, original }: Setting<A>) => readonly Breach[];
    };
    readonly changeStaysInItsPlace: {
        id: string;
        says: string;
        source: string;
        breaches: ({ change, original }: Changing<A>) => readonly Breach[];
    };
};

// MappingLaws.d.ts
import { type Breach } from "@redthread/model";
import type { MappedCodec } from "./MappingCodec.ts";
import { type Document } from "./Unreadable.ts";
export declare const mappingLawsOf: <A>(codec: MappedCodec<A>) => {
    readonly oneFieldIsOnePlace: {
        id: string;
        says: string;
        source: string;
        breaches: (document: Document) => Breach[];
    };
    readonly nothingIsPassedOver: {
        id: string;
        says: string;
        source: string;
        breaches: (document: Document) => readonly Breach[];
    };
};

// Strict.d.ts
import { Concern, Consent, Identifier, Party, type RecordId } from "@redthread/model";
import { Result } from "effect";
import type { ToldConcern, ToldConsentRecord, ToldConsents, ToldParty } from "./Told.ts";
import type { Loss } from "./Unreadable.ts";
export interface Strict<N> {
    readonly its: N;
    readonly losses: ReadonlyArray<Loss>;
}
export interface Missing {
    readonly _tag: "Missing";
    readonly fields: ReadonlyArray<string>;
}
export interface Known {
    readonly party: Party;
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly consents: ReadonlyArray<Consent>;
}
export declare const consentsOf: (told: ToldConsents) => Strict<ReadonlyArray<Consent>>;
export declare const toldConsents: (consents: ReadonlyArray<Consent>) => Strict<ToldConsents>;
export declare const consentsInRecord: ({ at: issued, processes, states: whole }: ToldConsentRecord) => Strict<ReadonlyArray<Consent>>;
export declare const knownOf: (told: ToldParty, source?: string) => Result.Result<Strict<Known>, Missing>;
export declare const toldKnown: ({ consents, identifiers, party }: Known) => Strict<ToldParty>;
export declare const concernOf: (told: ToldConcern, record: RecordId) => Result.Result<Strict<Concern>, Missing>;
export declare const toldConcern: ({ closedAt, id, openedAt, process, title }: Concern) => Strict<ToldConcern>;

// Bridge.d.ts
import type { Loss } from "./Unreadable.ts";
export type Noun = "contacts" | "parties" | "concerns" | "courses" | "consents" | "journeys" | "log" | "net";
export interface Bridged {
    readonly content: unknown;
    readonly losses: ReadonlyArray<Loss>;
}
export declare const bridge: (from: Noun, to: Noun) => ((content: unknown) => Bridged) | undefined;

// Catalogue.d.ts
import { Result } from "effect";
import { type Noun } from "./Bridge.ts";
import { type Document, type Format, type Loss, Unreadable } from "./Unreadable.ts";
import type { Written } from "./Written.ts";
export interface Standard {
    readonly name: string;
    readonly says: string;
    readonly noun: Noun;
    readonly format: Format;
    readonly read: (document: Document) => Result.Result<unknown, Unreadable>;
    readonly write: (content: unknown, original?: Document) => Result.Result<Written, Unreadable>;
    readonly carried: (document: Document) => ReadonlyArray<Loss>;
    readonly toNoun: (content: unknown) => unknown;
    readonly fromNoun: (told: unknown) => unknown;
}
export declare const standards: ReadonlyArray<Standard>;
export declare const standardNamed: (name: string, document?: Document) => Standard | undefined;
export interface Conversion {
    readonly text: string;
    readonly isEqual: boolean;
    readonly losses: ReadonlyArray<Loss>;
}
export declare const convert: (from: Standard, to: Standard, document: Document) => Result.Result<Conversion, Unreadable>;
