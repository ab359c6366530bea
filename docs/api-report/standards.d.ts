// Unreadable.d.ts
import { Schema } from "effect";
export declare const Format: Schema.Literals<readonly [
    "XES",
    "CSV",
    "OCEL",
    "PNML",
    "BPMN"
]>;
export type Format = typeof Format.Type;
declare const Unreadable_base: Schema.Class<Unreadable, Schema.TaggedStruct<"Unreadable", {
    readonly format: Schema.Literals<readonly [
        "XES",
        "CSV",
        "OCEL",
        "PNML",
        "BPMN"
    ]>;
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
export declare const textPieces: (format: Format, document: Document, otherwise?: string) => Result.Result<ReadonlyArray<string>, Unreadable>;

// Xml.d.ts
import { Result } from "effect";
import { type Document, type Format, Unreadable } from "./Unreadable.ts";
export interface XmlReader {
    readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number, ends: number) => void;
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
import type { Loss } from "./Unreadable.ts";
export interface Written {
    readonly text: string;
    readonly losses: ReadonlyArray<Loss>;
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
import type { Schema } from "effect";
import { type Edit } from "./Written.ts";
export interface JsonPlace {
    readonly from: number;
    readonly to: number;
    readonly items: ReadonlyArray<JsonPlace>;
    readonly members: ReadonlyMap<string, JsonPlace>;
}
export declare const placesIn: (text: string, start?: number) => JsonPlace;
export declare const jsonEdits: (text: string, place: JsonPlace, old: Schema.Json, now: Schema.Json) => ReadonlyArray<Edit>;

// OcelWrite.d.ts
import { Result } from "effect";
import { type Ocel } from "./Ocel.ts";
import type { Document, Unreadable } from "./Unreadable.ts";
import { type Written } from "./Written.ts";
export type OcelContent = Pick<Ocel, "events" | "objects"> & Partial<Pick<Ocel, "document" | "version">>;
export declare const writeOcel: (content: OcelContent, original?: Document) => Result.Result<Written, Unreadable>;

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
import { Result } from "effect";
import { type OcelContent } from "./OcelWrite.ts";
import { type Document, Format, type Unreadable } from "./Unreadable.ts";
import type { Written } from "./Written.ts";
import { type XesContent } from "./XesWrite.ts";
export interface Codec<A> {
    readonly format: Format;
    readonly read: (document: Document) => Result.Result<A, Unreadable>;
    readonly write: (content: A, original?: Document) => Result.Result<Written, Unreadable>;
    readonly parts: RegExp;
}
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
