// Inexpressible.d.ts
import type { Composed } from "@redthread/process";
import type { Loss } from "@redthread/standards";
export type Kind = "process" | "state" | "event" | "channel" | "auth" | "afford" | "handover";
export type Inexpressible = Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>;
export declare const lossesOf: (process: Composed, inexpressible: Inexpressible) => ReadonlyArray<Loss>;

// Parts.d.ts
import type { ProcessForm } from "@redthread/process";
export interface Region {
    readonly parent: string | undefined;
    readonly name: string;
    readonly states: ReadonlyArray<string>;
    readonly first: string;
}
export interface Parts {
    readonly regions: ReadonlyArray<Region>;
    readonly root: Region;
    readonly of: (state: string) => ReadonlyArray<Region>;
    readonly regionOf: (state: string) => Region;
    readonly path: (state: string) => ReadonlyArray<string>;
    readonly within: (region: Region) => ReadonlyArray<Region>;
}
export declare const partsOf: (form: ProcessForm) => Parts;
export declare const areExclusive: (parts: Parts, one: string, other: string) => boolean;
export declare const scopeOf: (parts: Parts, from: string, to: string) => Region;
export declare const wayInto: (parts: Parts, region: Region, to: string) => ReadonlyArray<string>;
export declare const memoriesOf: (form: ProcessForm, parts: Parts) => ReadonlyArray<{
    readonly state: string;
    readonly regions: ReadonlyArray<Region>;
}>;

// Formula.d.ts
import { type EventForm, type ProcessForm } from "@redthread/process";
import { type Parts } from "./Parts.ts";
export type Formula = boolean | {
    readonly in: string;
} | {
    readonly not: Formula;
} | {
    readonly all: ReadonlyArray<Formula>;
} | {
    readonly any: ReadonlyArray<Formula>;
};
export declare const all: (formulas: ReadonlyArray<Formula>) => Formula;
export declare const any: (formulas: ReadonlyArray<Formula>) => Formula;
export declare const not: (formula: Formula) => Formula;
export declare const given: (parts: Parts, state: string, formula: Formula) => Formula;
export declare const isPossible: (event: EventForm) => Formula;
export declare const isGoal: (form: ProcessForm, parts: Parts) => Formula;
export declare const isGoalForGood: (form: ProcessForm, parts: Parts) => Formula;
export declare const isSettled: (form: ProcessForm, parts: Parts) => Formula;

// Promela.d.ts
import { type Composed } from "@redthread/process";
import type { Loss } from "@redthread/standards";
export interface Promela {
    readonly text: string;
    readonly losses: ReadonlyArray<Loss>;
}
export declare const toPromela: (process: Composed) => Promela;

// Names.d.ts
export declare const naming: (taken?: Iterable<string>) => ((wish: string, otherwise: string) => string);

// ScxmlExpression.d.ts
export type Value = string | number | boolean | null | undefined;
export interface Scope {
    readonly data: Readonly<Record<string, Value>>;
    readonly isIn: (state: string) => boolean;
}
export type Expression = (scope: Scope) => Value;
export declare const expressionOf: (text: string) => Expression | undefined;

// ScxmlChart.d.ts
import { type Loss, Unreadable, type XmlElement } from "@redthread/standards";
import { Result } from "effect";
import { type Expression } from "./ScxmlExpression.ts";
export type Action = {
    readonly _tag: "Assign";
    readonly name: string;
    readonly value: Expression | undefined;
} | {
    readonly _tag: "Raise";
    readonly event: string;
    readonly isInternal: boolean;
} | {
    readonly _tag: "If";
    readonly branches: ReadonlyArray<{
        readonly condition: Condition;
        readonly actions: ReadonlyArray<Action>;
    }>;
};
export type Condition = Expression | true | undefined;
export interface ChartTransition {
    readonly source: number;
    readonly events: ReadonlyArray<string>;
    readonly targets: ReadonlyArray<number>;
    readonly isInternal: boolean;
    readonly condition: Condition;
    readonly actions: ReadonlyArray<Action>;
    readonly line: number;
}
export interface ChartState {
    readonly at: number;
    readonly id: string;
    readonly kind: "state" | "parallel" | "final" | "history";
    readonly isDeep: boolean;
    readonly parent: number;
    readonly children: ReadonlyArray<number>;
    readonly histories: ReadonlyArray<number>;
    readonly first: ChartTransition | undefined;
    readonly transitions: ReadonlyArray<ChartTransition>;
    readonly onEntry: ReadonlyArray<Action>;
    readonly onExit: ReadonlyArray<Action>;
    readonly line: number;
}
export interface Chart {
    readonly name: string;
    readonly states: ReadonlyArray<ChartState>;
    readonly data: Readonly<Record<string, Expression>>;
    readonly losses: ReadonlyArray<Loss>;
    readonly isScripted: boolean;
}
export declare const chartOf: (root: XmlElement) => Result.Result<Chart, Unreadable>;

// ScxmlRun.d.ts
import type { Chart, ChartTransition } from "./ScxmlChart.ts";
import type { Value } from "./ScxmlExpression.ts";
export interface Configuration {
    readonly active: ReadonlyArray<number>;
    readonly memory: Readonly<Record<number, ReadonlyArray<number>>>;
    readonly data: Readonly<Record<string, Value>>;
}
export interface Reaction {
    readonly configuration: Configuration;
    readonly taken: ReadonlySet<ChartTransition>;
}
export declare const fits: (descriptor: string, event: string) => boolean;
export declare const runnerOf: (chart: Chart) => {
    begin: () => ReadonlyArray<Reaction>;
    react: (configuration: Configuration, event: string) => ReadonlyArray<Reaction>;
    leavesOf: ({ active }: Configuration) => ReadonlyArray<string>;
    isOver: ({ active }: Configuration) => boolean;
};

// ScxmlFlat.d.ts
import type { Chart, ChartTransition } from "./ScxmlChart.ts";
import { type Configuration } from "./ScxmlRun.ts";
export interface Explored {
    readonly configurations: ReadonlyArray<Configuration>;
    readonly begins: ReadonlyArray<number>;
    readonly moves: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<number>>>;
    readonly taken: ReadonlySet<ChartTransition>;
    readonly restless: ReadonlyArray<string>;
    readonly isComplete: boolean;
}
export declare const anyEvent = "any";
export declare const eventsOf: (chart: Chart) => ReadonlyArray<string>;
export declare const explore: (chart: Chart, most: number) => Explored;
export interface Drawn {
    readonly states: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
    readonly initial: string;
    readonly events: Readonly<Record<string, {
        readonly from: ReadonlyArray<string>;
        readonly to: string;
        readonly outcomes?: Readonly<Record<string, string>>;
        readonly title?: string;
    }>>;
    readonly steps: Readonly<Record<string, ReadonlyArray<string>>>;
    readonly active: Readonly<Record<string, ReadonlyArray<string>>>;
}
export declare const flat: (chart: Chart, { begins, configurations, moves }: Explored) => Drawn;

// ScxmlParts.d.ts
import { type ChannelName } from "@redthread/model";
import { type Composed } from "@redthread/process";
import type { Chart } from "./ScxmlChart.ts";
import type { Drawn, Explored } from "./ScxmlFlat.ts";
export declare const nested: (chart: Chart, explored: Explored) => (Omit<Drawn, "active"> & {
    readonly nameOf: ReadonlyMap<string, string>;
}) | undefined;
export declare const sideBySide: (process: Composed, chart: Chart, explored: Explored, { nameOf, steps }: {
    readonly nameOf: ReadonlyMap<string, string>;
    readonly steps: Drawn["steps"];
}, channel: ChannelName) => Drawn["active"] | undefined;

// Scxml.d.ts
import { type Composed } from "@redthread/process";
import { type Document, type Loss, Unreadable } from "@redthread/standards";
import { Result } from "effect";
export interface ReadChart {
    readonly process: Composed;
    readonly losses: ReadonlyArray<Loss>;
    readonly steps: Readonly<Record<string, ReadonlyArray<string>>>;
    readonly active: Readonly<Record<string, ReadonlyArray<string>>>;
}
export declare const chartChannel = "any";
export declare const fromScxml: (document: Document) => Result.Result<ReadChart, Unreadable>;
export declare const stepsFor: ({ steps }: ReadChart, event: string) => ReadonlyArray<string>;

// Moddle.d.ts
export interface ModdleElement {
    readonly $type: string;
    readonly [property: string]: unknown;
}
export interface Moddle {
    readonly fromXML: (xml: string) => Promise<{
        readonly rootElement: ModdleElement;
        readonly warnings: ReadonlyArray<{
            readonly message: string;
            readonly element?: ModdleElement;
        }>;
    }>;
    readonly toXML: (element: ModdleElement, options: {
        readonly format: boolean;
    }) => Promise<{
        readonly xml: string;
    }>;
    readonly create: (type: string, properties: Readonly<Record<string, unknown>>) => ModdleElement;
}
export declare const keptNamespace = "urn:redthread:process:1";
export declare const moddle: () => Moddle;

// BpmnGraph.d.ts
import type { Loss } from "@redthread/standards";
import type { ModdleElement } from "./Moddle.ts";
export type BpmnKind = "activity" | "scope" | "start" | "end" | "event" | "boundary" | "exclusive" | "inclusive" | "event-based" | "parallel" | "link";
export interface BpmnNode {
    readonly id: string;
    readonly kind: BpmnKind;
    readonly name: string;
    readonly element: ModdleElement;
    readonly event: string | undefined;
    readonly level: BpmnLevel;
    readonly incoming: Array<BpmnFlow>;
    readonly outgoing: Array<BpmnFlow>;
    readonly boundary: Array<BpmnNode>;
    readonly inside: BpmnLevel | undefined;
}
export interface BpmnFlow {
    readonly id: string;
    readonly name: string;
    readonly isDefault: boolean;
    readonly isConditional: boolean;
    readonly from: BpmnNode;
    readonly to: BpmnNode;
}
export interface BpmnLevel {
    readonly element: ModdleElement;
    readonly host: BpmnNode | undefined;
    readonly nodes: Array<BpmnNode>;
}
export interface BpmnProcess {
    readonly element: ModdleElement;
    readonly level: BpmnLevel;
    readonly lanes: ReadonlyMap<string, string>;
    readonly senders: ReadonlyMap<string, ReadonlyArray<string>>;
    readonly pool: string;
    readonly others: ReadonlyArray<string>;
}
export declare const textOf: (element: ModdleElement | undefined, name: string) => string;
export declare const listOf: (element: ModdleElement | undefined, name: string) => ReadonlyArray<ModdleElement>;
export declare const elementOf: (element: ModdleElement | undefined, name: string) => ModdleElement | undefined;
export declare const calledBy: (element: ModdleElement) => string;
export declare const typeOf: ({ $type }: ModdleElement) => string;
export declare const wordsFor: (element: ModdleElement) => string;
export declare const graphOf: (definitions: ModdleElement, isOurs: (element: ModdleElement) => boolean) => {
    readonly processes: ReadonlyArray<BpmnProcess>;
    readonly losses: ReadonlyArray<Loss>;
};

// BpmnBlocks.d.ts
import type { BpmnFlow, BpmnLevel, BpmnNode } from "./BpmnGraph.ts";
export interface BpmnBlock {
    readonly split: BpmnNode | undefined;
    readonly ways: ReadonlyArray<{
        readonly flow: BpmnFlow | undefined;
        readonly to: BpmnNode;
        readonly nodes: ReadonlySet<BpmnNode>;
    }>;
    readonly join: BpmnNode | undefined;
    readonly fills: BpmnNode | undefined;
}
export declare const goesAllWays: ({ kind, outgoing }: BpmnNode) => boolean;
export declare const openingsOf: ({ nodes }: BpmnLevel) => ReadonlyArray<BpmnNode>;
export declare const blocksOf: (level: BpmnLevel) => ReadonlyArray<BpmnBlock>;

// BpmnStates.d.ts
import type { Loss } from "@redthread/standards";
import { type BpmnFlow, type BpmnProcess } from "./BpmnGraph.ts";
import type { ModdleElement } from "./Moddle.ts";
export interface StateRead {
    readonly in?: string;
    readonly region?: string;
    readonly first?: boolean;
    readonly within?: string;
    readonly onTimeout?: string;
    readonly goal?: boolean;
    readonly final?: boolean;
    readonly department?: string;
}
export interface EventRead {
    readonly from: string | ReadonlyArray<string>;
    readonly to: string;
    readonly when?: ReadonlyArray<string>;
    readonly outcomes?: Readonly<Record<string, string>>;
}
export interface StatesRead {
    readonly name: string;
    readonly states: Readonly<Record<string, StateRead>>;
    readonly initial: string;
    readonly events: Readonly<Record<string, EventRead>>;
    readonly channels: Readonly<Record<string, {
        readonly claims?: ReadonlyArray<string>;
        readonly affords?: Readonly<Record<string, Readonly<Record<string, never>>>>;
    }>>;
    readonly owner: string | undefined;
    readonly places: ReadonlyMap<ModdleElement | BpmnFlow, string>;
    readonly losses: ReadonlyArray<Loss>;
}
export declare const anyChannel = "any";
export declare const statesOf: (process: BpmnProcess) => StatesRead;

// Kept.d.ts
import { type Pointer } from "@redthread/model";
import { Schema } from "effect";
export declare const Kept: Schema.Union<readonly [
    Schema.Tuple<readonly [
        Schema.String,
        Schema.Codec<Schema.Json, Schema.Json, never, never>
    ]>,
    Schema.Tuple<readonly [
        Schema.String
    ]>
]>;
export type Kept = typeof Kept.Type;
export declare const keptBeside: (said: Schema.Json, meant: Schema.Json, at?: Pointer) => ReadonlyArray<Kept>;
export declare const withKept: (said: Schema.Json, kept: ReadonlyArray<Kept>) => {
    readonly value: Schema.Json;
    readonly misplaced: ReadonlyArray<Kept>;
};

// BpmnPlan.d.ts
import type { ProcessForm } from "@redthread/process";
export interface PlanNode {
    readonly id: string;
    readonly type: "StartEvent" | "EndEvent" | "IntermediateCatchEvent" | "IntermediateThrowEvent" | "BoundaryEvent" | "EventBasedGateway" | "ExclusiveGateway" | "ParallelGateway" | "SubProcess";
    readonly name: string;
    readonly event?: "message" | "timer" | "error" | "terminate";
    readonly duration?: string;
    readonly error?: string;
    readonly host?: PlanNode;
    readonly inside?: PlanLevel;
    readonly place?: string;
}
export interface PlanFlow {
    readonly id: string;
    readonly name: string;
    readonly from: PlanNode;
    readonly to: PlanNode;
    readonly isDefault: boolean;
}
export interface PlanLevel {
    readonly nodes: Array<PlanNode>;
    readonly flows: Array<PlanFlow>;
}
export interface Plan {
    readonly level: PlanLevel;
    readonly errors: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
    }>;
    readonly channels: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
    }>;
    readonly messages: ReadonlyArray<{
        readonly id: string;
        readonly channel: string;
        readonly node: PlanNode;
    }>;
}
export declare const planOf: (form: ProcessForm) => Plan;

// BpmnLayout.d.ts
import type { Plan } from "./BpmnPlan.ts";
export interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
export interface Point {
    readonly x: number;
    readonly y: number;
}
export interface Layout {
    readonly boxes: ReadonlyMap<string, Box>;
    readonly lines: ReadonlyMap<string, ReadonlyArray<Point>>;
}
export declare const layoutOf: ({ channels, level, messages }: Plan) => Layout;

// BpmnWrite.d.ts
import type { Layout } from "./BpmnLayout.ts";
import type { Plan } from "./BpmnPlan.ts";
import type { Kept } from "./Kept.ts";
import { type ModdleElement } from "./Moddle.ts";
export declare const isKept: ({ $type }: ModdleElement) => boolean;
export interface Beside {
    readonly values: ReadonlyMap<string, ReadonlyArray<Kept>>;
    readonly makesGood: ReadonlyArray<string>;
}
export declare const elementsOf: (name: string, { channels, errors, level, messages }: Plan, { boxes, lines }: Layout, { makesGood, values: kept }: Beside) => ModdleElement;

// Bpmn.d.ts
import { type Composed } from "@redthread/process";
import { type Document, type Loss, Unreadable } from "@redthread/standards";
import { Effect } from "effect";
export interface ReadProcess {
    readonly process: Composed;
    readonly places: Readonly<Record<string, string>>;
}
export interface ReadBpmn {
    readonly processes: ReadonlyArray<ReadProcess>;
    readonly losses: ReadonlyArray<Loss>;
}
export declare const fromBpmn: (document: Document) => Effect.Effect<{
    processes: ReadProcess[];
    losses: Loss[];
}, Unreadable, never>;
export declare const toBpmn: (process: Composed) => Effect.Effect<{
    xml: string;
    losses: Loss[];
}, never, never>;

// CustomerContext.d.ts
import { type ProcessForm } from "@redthread/process";
interface Shown {
    readonly visible: ReadonlyArray<string>;
    readonly assurance: string;
}
export interface CustomerContext {
    readonly known: ReadonlyArray<string>;
    readonly values: Readonly<Record<string, unknown>>;
    readonly on?: string;
    readonly at: Readonly<Record<string, Shown>>;
}
export interface CustomerEvent {
    readonly type: string;
    readonly facts?: Readonly<Record<string, unknown>>;
}
export interface Happening {
    readonly may: (context: CustomerContext, event: CustomerEvent) => boolean;
    readonly change: (context: CustomerContext, event: CustomerEvent) => CustomerContext;
}
export declare const happeningsOf: (form: ProcessForm) => ReadonlyMap<string, Happening>;
export {};

// XState.d.ts
import { type Composed } from "@redthread/process";
import type { Loss } from "@redthread/standards";
import { type CustomerContext, type CustomerEvent } from "./CustomerContext.ts";
export interface XStateTransition {
    readonly target?: ReadonlyArray<string>;
    readonly reenter?: true;
    readonly guard?: string;
    readonly actions?: ReadonlyArray<string>;
}
export interface XStateNode {
    readonly id?: string;
    readonly type?: "parallel" | "final" | "history";
    readonly history?: "shallow" | "deep";
    readonly target?: string;
    readonly initial?: string;
    readonly tags?: ReadonlyArray<string>;
    readonly states?: Readonly<Record<string, XStateNode>>;
    readonly on?: Readonly<Record<string, ReadonlyArray<XStateTransition>>>;
    readonly always?: XStateTransition;
    readonly after?: Readonly<Record<string, {
        readonly actions: ReadonlyArray<string>;
    }>>;
}
export interface XStateConfig extends XStateNode {
    readonly id: string;
    readonly context: CustomerContext;
}
interface Happened {
    readonly context: CustomerContext;
    readonly event: CustomerEvent;
}
export interface XStateLibrary {
    readonly and: (guards: Array<never>) => unknown;
    readonly or: (guards: Array<never>) => unknown;
    readonly not: (guard: never) => unknown;
    readonly stateIn: (state: string) => unknown;
    readonly assign: (change: (happened: Happened) => CustomerContext) => unknown;
    readonly raise: (event: CustomerEvent, options?: {
        readonly id: string;
        readonly delay: number;
    }) => unknown;
    readonly cancel: (id: string) => unknown;
    readonly createMachine: (config: never, implementations: never) => unknown;
}
export interface XStateImplementations {
    readonly guards: Readonly<Record<string, unknown>>;
    readonly actions: Readonly<Record<string, unknown>>;
    readonly delays: Readonly<Record<string, number>>;
}
export interface XState {
    readonly config: XStateConfig;
    readonly implementations: (xstate: XStateLibrary) => XStateImplementations;
    readonly machine: <X extends XStateLibrary>(xstate: X) => ReturnType<X["createMachine"]>;
    readonly losses: ReadonlyArray<Loss>;
}
export declare const toXState: (process: Composed) => XState;
export {};

// Dot.d.ts
import { type Composed, type Finding } from "@redthread/process";
export declare const toDot: (process: Composed, finding?: Finding) => string;

// Graphviz.d.ts
import { Effect, Schema } from "effect";
declare const GraphvizMissing_base: Schema.Class<GraphvizMissing, Schema.TaggedStruct<"GraphvizMissing", {
    readonly cause: Schema.Unknown;
}>, import("effect/Cause").YieldableError>;
export declare class GraphvizMissing extends GraphvizMissing_base {
    get message(): string;
}
declare const DotRefused_base: Schema.Class<DotRefused, Schema.TaggedStruct<"DotRefused", {
    readonly reason: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class DotRefused extends DotRefused_base {
    get message(): string;
}
interface Drawing {
    readonly dot: (text: string) => string;
}
export declare const load: (from?: () => Promise<{
    readonly Graphviz: {
        readonly load: () => Promise<Drawing>;
    };
}>) => Effect.Effect<Drawing, GraphvizMissing>;
export declare const toSvg: (dot: string) => Effect.Effect<string, DotRefused | GraphvizMissing, never>;
export {};
