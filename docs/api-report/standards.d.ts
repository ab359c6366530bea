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
    readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
    readonly close: (name: string) => void;
    readonly text: (text: string) => void;
}
export declare const scanXml: (format: Format, document: Document, reader: XmlReader) => Result.Result<void, Unreadable>;
export interface XmlElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: ReadonlyArray<XmlElement>;
    readonly text: string;
    readonly line: number;
}
export declare const readXml: (format: Format, document: Document) => Result.Result<XmlElement, Unreadable>;
export declare const childrenOf: (element: XmlElement | undefined, name: string) => ReadonlyArray<XmlElement>;
export declare const childOf: (element: XmlElement | undefined, name: string) => XmlElement | undefined;

// When.d.ts
import { type OutsideTime } from "@redthread/model";
export declare const timeOf: (raw: string) => OutsideTime | undefined;

// Xes.d.ts
import type { EventLog } from "@redthread/model";
import { Result, type Schema } from "effect";
import { type Document, type Loss, Unreadable } from "./Unreadable.ts";
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
export declare const plainValue: (json: Schema.Json | undefined) => string | number | boolean | undefined;
export declare const readXes: (document: Document) => Result.Result<XesLog, Unreadable>;

// Pnml.d.ts
import type { Net } from "@redthread/model";
import { Result } from "effect";
import { type Document, type Loss, Unreadable } from "./Unreadable.ts";
export interface ReadNet {
    readonly net: Net;
    readonly losses: ReadonlyArray<Loss>;
}
export declare const readPnml: (document: Document) => Result.Result<ReadNet, Unreadable>;

// CsvTable.d.ts
import { Result } from "effect";
import { Unreadable } from "./Unreadable.ts";
export interface CsvRow {
    readonly line: number;
    readonly fields: ReadonlyArray<string>;
}
export declare const csvRows: (text: string, separator?: string) => Result.Result<ReadonlyArray<CsvRow>, Unreadable>;

// Csv.d.ts
import type { EventLog } from "@redthread/model";
import { Result } from "effect";
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
export declare const readCsv: (document: Document, given?: Partial<CsvColumns>) => Result.Result<CsvLog, Unreadable>;

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
export declare const readOcel: (document: Document) => Result.Result<Ocel, Unreadable>;
export declare const caseTypesOf: ({ events, objects }: Ocel) => ReadonlyArray<string>;
export declare const flattenOcel: (ocel: Ocel, type: string) => EventLog;

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
