// Form.d.ts
import { Schema } from "effect";
export declare const StateForm: Schema.StructWithRest<Schema.Struct<{
    readonly has: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly within: Schema.optionalKey<Schema.String>;
    readonly onTimeout: Schema.optionalKey<Schema.String>;
    readonly remind: Schema.optionalKey<Schema.String>;
    readonly goal: Schema.optionalKey<Schema.Boolean>;
    readonly final: Schema.optionalKey<Schema.Boolean>;
    readonly in: Schema.optionalKey<Schema.String>;
    readonly region: Schema.optionalKey<Schema.String>;
    readonly first: Schema.optionalKey<Schema.Boolean>;
    readonly history: Schema.optionalKey<Schema.Literals<readonly [
        "shallow",
        "deep"
    ]>>;
    readonly owner: Schema.optionalKey<Schema.NonEmptyString>;
    readonly department: Schema.optionalKey<Schema.NonEmptyString>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type StateForm = typeof StateForm.Type;
export declare const EventForm: Schema.StructWithRest<Schema.Struct<{
    readonly from: Schema.Union<readonly [
        Schema.String,
        Schema.NonEmptyArray<Schema.String>
    ]>;
    readonly to: Schema.String;
    readonly needs: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly when: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly also: Schema.optionalKey<Schema.$Array<Schema.Struct<{
        readonly from: Schema.String;
        readonly to: Schema.String;
    }>>>;
    readonly outcomes: Schema.optionalKey<Schema.$Record<Schema.String, Schema.String>>;
    readonly mandatory: Schema.optionalKey<Schema.Boolean>;
    readonly compensates: Schema.optionalKey<Schema.Union<readonly [
        Schema.String,
        Schema.NonEmptyArray<Schema.String>
    ]>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type EventForm = typeof EventForm.Type;
export declare const AuthForm: Schema.StructWithRest<Schema.Struct<{
    readonly grants: Schema.optionalKey<typeof Assurance>;
    readonly brings: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly asks: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly resets: Schema.optionalKey<Schema.Boolean>;
    readonly keeps: Schema.optionalKey<Schema.Union<readonly [
        Schema.Literal<"all">,
        Schema.$Array<Schema.String>
    ]>>;
    readonly effort: Schema.optionalKey<Schema.Int>;
    readonly expires: Schema.optionalKey<Schema.String>;
    readonly remind: Schema.optionalKey<Schema.String>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type AuthForm = typeof AuthForm.Type;
export declare const AffordForm: Schema.StructWithRest<Schema.Struct<{
    readonly asks: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly atLeast: Schema.optionalKey<typeof Assurance>;
    readonly atMost: Schema.optionalKey<typeof Assurance>;
    readonly shows: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly revalidates: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly onlyWaits: Schema.optionalKey<Schema.Boolean>;
    readonly effort: Schema.optionalKey<Schema.Int>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type AffordForm = typeof AffordForm.Type;
export declare const HandoverForm: Schema.StructWithRest<Schema.Struct<{
    readonly carries: Schema.optionalKey<Schema.Union<readonly [
        Schema.Literal<"all">,
        Schema.$Array<Schema.String>
    ]>>;
    readonly assurance: Schema.optionalKey<Schema.Union<readonly [
        Schema.Literals<readonly [
            "keep",
            "drop"
        ]>,
        typeof Assurance
    ]>>;
    readonly effort: Schema.optionalKey<Schema.Int>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type HandoverForm = typeof HandoverForm.Type;
export declare const ChannelForm: Schema.StructWithRest<Schema.Struct<{
    readonly claims: Schema.optionalKey<Schema.$Array<Schema.String>>;
    readonly auth: Schema.optionalKey<Schema.$Record<Schema.String, typeof AuthForm>>;
    readonly affords: Schema.optionalKey<Schema.$Record<Schema.String, typeof AffordForm>>;
    readonly handover: Schema.optionalKey<Schema.$Record<Schema.String, typeof HandoverForm>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type ChannelForm = typeof ChannelForm.Type;
export declare const MigrationForm: Schema.StructWithRest<Schema.Struct<{
    readonly from: Schema.Codec<Schema.Json, Schema.Json, never, never>;
    readonly states: Schema.optionalKey<Schema.$Record<Schema.String, Schema.String>>;
    readonly facts: Schema.optionalKey<Schema.$Record<Schema.String, Schema.String>>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type MigrationForm = typeof MigrationForm.Type;
export declare const ProcessForm: Schema.StructWithRest<Schema.Struct<{
    readonly name: Schema.String;
    readonly version: Schema.Int;
    readonly facts: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
    readonly assurance: Schema.NonEmptyArray<typeof Assurance>;
    readonly states: Schema.$Record<Schema.String, typeof StateForm>;
    readonly initial: Schema.String;
    readonly events: Schema.$Record<Schema.String, typeof EventForm>;
    readonly channels: Schema.$Record<Schema.String, typeof ChannelForm>;
    readonly owner: Schema.optionalKey<Schema.NonEmptyString>;
    readonly migrates: Schema.optionalKey<typeof MigrationForm>;
}>, readonly [
    Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>
]>;
export type ProcessForm = typeof ProcessForm.Type;
export declare const knownKeys: {
    readonly process: readonly [
        "name",
        "version",
        "facts",
        "assurance",
        "states",
        "initial",
        "events",
        "channels",
        "owner",
        "migrates"
    ];
    readonly state: readonly [
        "has",
        "within",
        "onTimeout",
        "remind",
        "goal",
        "final",
        "in",
        "region",
        "first",
        "history",
        "owner",
        "department"
    ];
    readonly event: readonly [
        "from",
        "to",
        "needs",
        "when",
        "also",
        "outcomes",
        "mandatory",
        "compensates"
    ];
    readonly migrates: readonly [
        "from",
        "states",
        "facts"
    ];
    readonly channel: readonly [
        "claims",
        "auth",
        "affords",
        "handover"
    ];
    readonly auth: readonly [
        "grants",
        "brings",
        "asks",
        "resets",
        "keeps",
        "effort",
        "expires",
        "remind"
    ];
    readonly afford: readonly [
        "asks",
        "atLeast",
        "atMost",
        "shows",
        "revalidates",
        "onlyWaits",
        "effort"
    ];
    readonly handover: readonly [
        "carries",
        "assurance",
        "effort"
    ];
};
export declare const annotationKeys: ReadonlyArray<string>;
export declare const jsonSchema: () => Schema.Json;
export declare const own: <A>(record: Readonly<Record<string, A>> | undefined, key: string) => A | undefined;
export declare const sourcesOf: (event: EventForm) => ReadonlyArray<string>;
export declare const undoneBy: ({ compensates }: EventForm) => ReadonlyArray<string>;
export declare const asksOf: (afford: AffordForm, event: EventForm) => ReadonlyArray<string>;
export declare const expiryOf: (login: string) => string;
export declare const authOf: (channel: ChannelForm | undefined, step: string) => AuthForm | undefined;
export declare const toldAs: (state: string) => string;
export declare const stepsOf: (name: string, event: EventForm) => ReadonlyArray<{
    readonly step: string;
    readonly to: string;
}>;
export declare const timeoutsOf: (form: ProcessForm) => ReadonlyArray<{
    readonly state: string;
    readonly event: string;
}>;

// Machine.d.ts
import { type ProcessForm } from "./Form.ts";
export interface Machine {
    readonly states: ReadonlyArray<string>;
    readonly index: ReadonlyMap<string, number>;
    readonly initial: number;
    readonly active: ReadonlyArray<ReadonlySet<string>>;
    readonly has: ReadonlyArray<ReadonlyArray<string>>;
    readonly goal: ReadonlyArray<boolean>;
    readonly settled: ReadonlyArray<boolean>;
    readonly targets: ReadonlyMap<string, {
        readonly event: string;
        readonly target: Int32Array;
    }>;
    readonly remarks: ReadonlySet<string>;
    readonly timeouts: ReadonlyArray<ReadonlyArray<{
        readonly state: string;
        readonly event: string;
    }>>;
    readonly owed: ReadonlyArray<ReadonlyArray<string>>;
    readonly isComplete: boolean;
}
export declare const machineOf: (form: ProcessForm) => Machine;

// ProcessInvalid.d.ts
import { Schema } from "effect";
export declare const Problem: Schema.Struct<{
    readonly at: Schema.brand<Schema.String, "@redthread/model/Pointer">;
    readonly what: Schema.NonEmptyString;
    readonly repair: Schema.NonEmptyString;
}>;
export type Problem = typeof Problem.Type;
declare const ProcessInvalid_base: Schema.Class<ProcessInvalid, Schema.TaggedStruct<"ProcessInvalid", {
    readonly problems: Schema.NonEmptyArray<typeof Problem>;
}>, import("effect/Cause").YieldableError>;
export declare class ProcessInvalid extends ProcessInvalid_base {
    get message(): string;
}
export {};

// Validate.d.ts
import { type Pointer } from "@redthread/model";
import { type ProcessForm } from "./Form.ts";
import type { Problem } from "./ProcessInvalid.ts";
export declare const problemsOf: (form: ProcessForm) => ReadonlyArray<Problem>;
export interface UnknownKey {
    readonly at: Pointer;
    readonly key: string;
    readonly known: ReadonlyArray<string>;
}
export declare const unknownKeysOf: (form: ProcessForm) => ReadonlyArray<UnknownKey>;

// Definition.d.ts
import type { Assurance } from "@redthread/model";
import { Schema } from "effect";
import type { ChannelForm, ProcessForm } from "./Form.ts";
export type Facts = Readonly<Record<string, Schema.Top>>;
export interface StateOf<Fact extends string, Event extends string, State extends string = string> {
    readonly has?: ReadonlyArray<Fact>;
    readonly within?: string;
    readonly onTimeout?: Event;
    readonly remind?: string;
    readonly goal?: boolean;
    readonly final?: boolean;
    readonly in?: State;
    readonly region?: string;
    readonly first?: boolean;
    readonly history?: "shallow" | "deep";
    readonly owner?: string;
    readonly department?: string;
}
export interface EventOf<Fact extends string, State extends string, Step extends string = string> {
    readonly from: State | readonly [
        State,
        ...ReadonlyArray<State>
    ];
    readonly to: State;
    readonly needs?: ReadonlyArray<Fact>;
    readonly when?: ReadonlyArray<State>;
    readonly also?: ReadonlyArray<{
        readonly from: State;
        readonly to: State;
    }>;
    readonly outcomes?: Readonly<Record<string, State>>;
    readonly mandatory?: boolean;
    readonly compensates?: Step | readonly [
        Step,
        ...ReadonlyArray<Step>
    ];
}
export type DeclaredStates = Readonly<Record<string, StateOf<string, string>>>;
export type DeclaredEvents = Readonly<Record<string, EventOf<string, string>>>;
type OneOf<A> = A extends ReadonlyArray<infer One> ? One : A;
type Key<A> = keyof A & string;
export type GoalsOf<States extends DeclaredStates> = {
    [S in Key<States>]: "goal" extends keyof States[S] ? true extends States[S]["goal"] ? S : never : never;
}[Key<States>];
export type EventsFrom<Events extends DeclaredEvents, S> = {
    [E in Key<Events>]: S extends OneOf<Events[E]["from"]> ? E : never;
}[Key<Events>];
export type StepsOf<Events extends DeclaredEvents, E extends Key<Events> = Key<Events>> = E extends unknown ? E | (Events[E] extends {
    readonly outcomes: infer Outcomes;
} ? `${E}:${Key<Outcomes>}` : never) : never;
export type WithWhole<States extends DeclaredStates, S extends Key<States>> = S | (States[S] extends {
    readonly in: infer Whole extends Key<States>;
} ? WithWhole<States, Whole> : never);
export type FactsOf<States extends DeclaredStates, S extends Key<States>> = {
    [W in WithWhole<States, S>]: States[W] extends {
        readonly has: infer Has;
    } ? OneOf<Has> : never;
}[WithWhole<States, S>] & string;
type Only<A, Known> = {
    readonly [K in Exclude<keyof A, keyof Known>]: never;
};
export interface BindingOf<Fact extends string, Goal extends string, Event extends string, Level extends string, Other extends string> {
    readonly claims?: ReadonlyArray<Goal>;
    readonly auth?: Readonly<Record<string, {
        readonly grants?: Level;
        readonly brings?: ReadonlyArray<Fact>;
        readonly asks?: ReadonlyArray<Fact>;
        readonly resets?: boolean;
        readonly keeps?: "all" | ReadonlyArray<Fact>;
        readonly effort?: number;
        readonly expires?: string;
        readonly remind?: string;
    }>>;
    readonly affords?: {
        readonly [E in Event]?: {
            readonly asks?: ReadonlyArray<Fact>;
            readonly atLeast?: Level;
            readonly atMost?: Level;
            readonly shows?: ReadonlyArray<Fact>;
            readonly revalidates?: ReadonlyArray<Fact>;
            readonly onlyWaits?: boolean;
            readonly effort?: number;
        };
    };
    readonly handover?: {
        readonly [C in Other]: {
            readonly carries?: "all" | ReadonlyArray<Fact>;
            readonly assurance?: "keep" | "drop" | Level;
            readonly effort?: number;
        };
    };
}
export interface BoundChannel<P extends string = string, Name extends string = string, Other extends string = string> {
    readonly process: P;
    readonly name: Name;
    readonly binding: ChannelForm;
    readonly handsOverTo: ReadonlyArray<Other>;
}
export interface ProcessDefinition<P extends string = string, F extends Facts = Facts, Level extends string = string, States extends DeclaredStates = DeclaredStates, Events extends DeclaredEvents = DeclaredEvents> {
    readonly name: P;
    readonly facts: F;
    readonly states: States;
    readonly events: Events;
    readonly form: ProcessForm;
    channel<const Name extends string, Other extends string = never>(name: Name, binding: BindingOf<Key<F>, GoalsOf<States>, Key<Events>, Level, Other>): BoundChannel<P, Name, NoInfer<Other>>;
}
export declare const make: <const P extends string, F extends Facts, const Level extends Assurance, const States extends DeclaredStates, const Events extends DeclaredEvents>(name: P, declared: {
    readonly version: number;
    readonly facts: F;
    readonly assurance: readonly [
        Level,
        ...ReadonlyArray<Level>
    ];
    readonly states: States & NoInfer<{
        readonly [S in keyof States]: StateOf<Key<F>, EventsFrom<Events, S>, Key<States>> & Only<States[S], StateOf<string, string>>;
    }>;
    readonly initial: NoInfer<Key<States>>;
    readonly events: Events & NoInfer<{
        readonly [E in keyof Events]: EventOf<Key<F>, Key<States>, StepsOf<Events>> & Only<Events[E], EventOf<string, string>>;
    }>;
    readonly owner?: string;
    readonly migrates?: {
        readonly from: Schema.Json;
        readonly states?: Readonly<Record<string, NoInfer<Key<States>>>>;
        readonly facts?: Readonly<Record<string, NoInfer<keyof F & string>>>;
    };
}) => ProcessDefinition<P, F, Level, States, Events>;
export {};

// Composed.d.ts
import { type ChannelName, type Pointer, type ProcessName } from "@redthread/model";
import { Result, Schema } from "effect";
import type { BoundChannel, Facts, ProcessDefinition } from "./Definition.ts";
import { ProcessForm } from "./Form.ts";
import { ProcessInvalid } from "./ProcessInvalid.ts";
export interface Composed {
    readonly name: ProcessName;
    readonly version: number;
    readonly form: ProcessForm;
    readonly events: ProcessForm["events"];
    readonly facts: Facts;
    readonly channels: ReadonlyArray<ChannelName>;
    readonly ignored: ReadonlyArray<Pointer>;
}
type NamesOf<Channels> = Channels extends ReadonlyArray<infer C> ? C extends BoundChannel<string, infer Name, string> ? Name : never : never;
type OthersOf<Channels> = Channels extends ReadonlyArray<infer C> ? C extends BoundChannel<string, string, infer Other> ? Other : never : never;
type AllComposed<Channels> = [
    Exclude<OthersOf<Channels>, NamesOf<Channels>>
] extends [
    never
] ? unknown : {
    readonly handoverToAChannelThatIsNotComposed: Exclude<OthersOf<Channels>, NamesOf<Channels>>;
};
export declare const compose: <P extends string, F extends Facts, Level extends string, const Channels extends ReadonlyArray<BoundChannel<P>>>(process: ProcessDefinition<P, F, Level>, channels: Channels & AllComposed<Channels>) => Composed;
export declare const toJson: (process: Composed) => Schema.Json;
export declare const fromJson: (json: unknown) => Result.Result<Composed, ProcessInvalid>;
export declare const isComposed: (value: unknown) => value is Composed;
export declare const declarationAt: (process: Composed, pointer: Pointer) => Schema.Json | undefined;
export {};

// Case.d.ts
import { Assurance, ChannelName, FactName, StateName, type StepName } from "@redthread/model";
import { Schema } from "effect";
import type { Composed } from "./Composed.ts";
import type { FactsOf, ProcessDefinition } from "./Definition.ts";
export declare const Presence: Schema.Struct<{
    readonly visible: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
    readonly assurance: typeof Assurance;
}>;
export type Presence = typeof Presence.Type;
export declare const Case: Schema.Struct<{
    readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
    readonly version: Schema.Int;
    readonly state: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
    readonly known: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">>;
    readonly values: Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>;
    readonly on: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
    readonly at: Schema.$Record<Schema.String, typeof Presence>;
    readonly since: Schema.optionalKey<Schema.$Record<Schema.String, typeof Instant>>;
}>;
export type Case<P extends ProcessDefinition = never, S extends keyof P["states"] & string = never> = [
    P
] extends [
    never
] ? typeof Case.Type : CaseIn<P, S>;
export interface CaseIn<P extends ProcessDefinition, S extends keyof P["states"] & string> {
    readonly process: P;
    readonly state: S;
    readonly running: Case;
    readonly facts: {
        readonly [Fact in FactsOf<P["states"], S> & keyof P["facts"]]: P["facts"][Fact]["Type"];
    } & {
        readonly [Fact in Exclude<keyof P["facts"], FactsOf<P["states"], S>>]?: P["facts"][Fact]["Type"];
    };
}
export declare const united: (one: ReadonlyArray<FactName>, other: ReadonlyArray<string>) => ReadonlyArray<FactName>;
export declare const higher: (one: Assurance, other: Assurance) => Assurance;
export declare const unopened: (process: Composed) => Case;
export declare const carriedTo: (process: Composed, from: string, to: string, visible: ReadonlyArray<FactName>) => ReadonlyArray<FactName>;
export declare const handoverKeepsAssurance: (process: Composed, from: ChannelName, to: ChannelName) => boolean;
export declare const presence: (process: Composed, running: Case, channel: ChannelName) => Presence;
export declare const isGoal: (process: Composed, state: StateName) => boolean;
export declare const isIn: (process: Composed, state: StateName, declared: string) => boolean;
export declare const isOver: (process: Composed, running: Case) => boolean;
export declare const timed: (process: Composed, running: Case, channel: ChannelName) => ReadonlyArray<StepName>;
export declare const arrive: (process: Composed, running: Case, channel: ChannelName) => Case;
export declare const begin: (process: Composed, channel: ChannelName) => Case;
export declare const tell: (process: Composed, running: Case, channel: ChannelName, facts: Readonly<Record<string, Schema.Json>>) => Case;

// Calendar.d.ts
import { type Instant } from "@redthread/model";
export declare const isTimeZone: (zone: string) => boolean;
export declare const after: (from: Instant, duration: string, zone?: string, direction?: 1 | -1) => Instant;

// Reminders.d.ts
import type { ChannelName, Instant, StateName, StepName } from "@redthread/model";
import { type Case } from "./Case.ts";
import type { Composed } from "./Composed.ts";
export declare const clocked: (process: Composed, was: Case, now: Case, at: Instant | undefined, login?: string) => Case;
export interface Reminder {
    readonly step: StepName;
    readonly state?: StateName;
    readonly on?: ChannelName;
    readonly since: Instant;
    readonly due: Instant;
    readonly remindAt?: Instant;
    readonly isDue: boolean;
}
export declare const remindersOf: (process: Composed, running: Case, now: Instant, { timeZone }?: {
    readonly timeZone?: string;
}) => ReadonlyArray<Reminder>;

// Told.d.ts
import { Result, Schema } from "effect";
import type { Composed } from "./Composed.ts";
declare const FactsRefused_base: Schema.Class<FactsRefused, Schema.TaggedStruct<"FactsRefused", {
    readonly problems: Schema.NonEmptyArray<Schema.Struct<{
        readonly fact: Schema.String;
        readonly what: Schema.NonEmptyString;
    }>>;
}>, import("effect/Cause").YieldableError>;
export declare class FactsRefused extends FactsRefused_base {
    get message(): string;
}
export declare const decodeFacts: (process: Composed, facts: Readonly<Record<string, Schema.Json>>) => Result.Result<Readonly<Record<string, unknown>>, FactsRefused>;
export {};

// Prepared.d.ts
import type { Assurance, FactName } from "@redthread/model";
import { type AuthForm, type ProcessForm } from "./Form.ts";
import { type Machine } from "./Machine.ts";
export interface PreparedAuth {
    readonly auth: AuthForm;
    readonly byTime: boolean;
    readonly asks: ReadonlyArray<FactName>;
    readonly brings: ReadonlyArray<FactName>;
    readonly known: ReadonlyArray<FactName>;
    readonly lowest: Assurance;
}
export interface PreparedEvent {
    readonly asks: ReadonlyArray<FactName>;
    readonly revalidates: ReadonlyArray<FactName>;
    readonly shows: ReadonlyArray<FactName>;
    readonly mustBeVisible: ReadonlyArray<FactName>;
    readonly optional: ReadonlyArray<FactName>;
    readonly atLeast: Assurance | undefined;
    readonly atMost: Assurance | undefined;
}
export interface Prepared {
    readonly machine: Machine;
    readonly shared: ReadonlyMap<string, {
        readonly auth: ReadonlyMap<string, PreparedAuth>;
        readonly events: ReadonlyMap<string, PreparedEvent>;
    }>;
}
export declare const preparedFor: (form: ProcessForm) => Prepared;

// Step.d.ts
import { type Assurance, type ChannelName, type FactName, type Instant, type StateName, type StepName } from "@redthread/model";
import type { Schema } from "effect";
import { type Case } from "./Case.ts";
import type { Composed } from "./Composed.ts";
import { type AuthForm } from "./Form.ts";
export interface Asked {
    readonly channel: ChannelName;
    readonly step: StepName;
    readonly facts?: Readonly<Record<string, Schema.Json>>;
    readonly byTime?: boolean;
    readonly at?: Instant;
}
export interface Taken {
    readonly _tag: "Taken";
    readonly kind: "auth" | "event" | "handover" | "timeout";
    readonly on: ChannelName;
    readonly step: StepName;
    readonly case: Case;
    readonly was: StateName;
    readonly now: StateName;
    readonly asked: ReadonlyArray<FactName>;
    readonly reasked: ReadonlyArray<FactName>;
    readonly forgotten: ReadonlyArray<FactName>;
    readonly assuranceWas: Assurance;
    readonly assurance: Assurance;
    readonly channel: ChannelName;
}
export interface Way {
    readonly channel: ChannelName;
    readonly steps: ReadonlyArray<StepName>;
}
export interface Refused {
    readonly _tag: "Refused";
    readonly on: ChannelName;
    readonly step: StepName;
    readonly state: StateName;
    readonly because: string;
    readonly offeredOn: ReadonlyArray<ChannelName>;
    readonly ways: ReadonlyArray<Way>;
}
export type Outcome = Taken | Refused;
export declare const afterAuth: (auth: AuthForm, visible: ReadonlyArray<FactName>) => ReadonlyArray<FactName>;
export declare const step: (process: Composed, running: Case, asked: Asked) => Outcome;
export interface Offered {
    readonly step: StepName;
    readonly kind: Taken["kind"];
    readonly asks: ReadonlyArray<FactName>;
    readonly reasks: ReadonlyArray<FactName>;
}
export declare const offered: (process: Composed, running: Case, channel: ChannelName) => ReadonlyArray<Offered>;

// TypedCase.d.ts
import { type ChannelName, type Instant } from "@redthread/model";
import { Result, Schema } from "effect";
import type { Case, CaseIn } from "./Case.ts";
import type { Composed } from "./Composed.ts";
import type { EventsFrom, ProcessDefinition, StepsOf, WithWhole } from "./Definition.ts";
import { type Outcome } from "./Step.ts";
declare const NotInState_base: Schema.Class<NotInState, Schema.TaggedStruct<"NotInState", {
    readonly expected: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
    readonly actual: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
}>, import("effect/Cause").YieldableError>;
export declare class NotInState extends NotInState_base {
    get message(): string;
}
declare const FactsUnfit_base: Schema.Class<FactsUnfit, Schema.TaggedStruct<"FactsUnfit", {
    readonly state: Schema.brand<Schema.NonEmptyString, "@redthread/model/StateName">;
    readonly problems: Schema.NonEmptyArray<Schema.Struct<{
        readonly fact: Schema.brand<Schema.NonEmptyString, "@redthread/model/FactName">;
        readonly because: Schema.NonEmptyString;
    }>>;
}>, import("effect/Cause").YieldableError>;
export declare class FactsUnfit extends FactsUnfit_base {
    get message(): string;
}
export declare const inState: <P extends ProcessDefinition, const S extends keyof P["states"] & string>(process: P, running: Case, state: S) => Result.Result<Case<P, S>, NotInState | FactsUnfit>;
export interface AskedIn<P extends ProcessDefinition, S extends keyof P["states"] & string> {
    readonly channel: ChannelName;
    readonly step: StepsOf<P["events"], EventsFrom<P["events"], WithWhole<P["states"], S>>>;
    readonly facts?: {
        readonly [Fact in keyof P["facts"] & string]?: Schema.Json;
    };
    readonly byTime?: boolean;
    readonly at?: Instant;
}
export declare const take: <P extends ProcessDefinition, const S extends keyof P["states"] & string>(process: Composed, from: CaseIn<P, S>, { facts, step: name, ...asked }: AskedIn<P, S>) => Outcome;
export {};

// Fold.d.ts
import { type ConcernId, type Entry, type EntryId, type EventKey, type Instant, type OutsideTime } from "@redthread/model";
import { type Case } from "./Case.ts";
import type { Composed } from "./Composed.ts";
import { type Asked, type Outcome } from "./Step.ts";
export declare const following: (process: Composed, running: Case, entry: Entry) => Case;
export declare const caseOf: (process: Composed, entries: ReadonlyArray<Entry>) => Case;
export interface Noting {
    readonly concern: ConcernId;
    readonly occurred: OutsideTime;
    readonly recorded: Instant;
    readonly nextId: () => EntryId;
    readonly cause: EventKey;
}
export declare const entriesFor: (process: Composed, asked: Asked, outcome: Outcome, { cause, nextId, ...noting }: Noting) => ReadonlyArray<Entry>;

// Plan.d.ts
import { type Pointer } from "@redthread/model";
import { type ProcessForm } from "./Form.ts";
export interface Move {
    readonly kind: "auth" | "event" | "handover" | "timeout";
    readonly step: string;
    readonly at: Pointer;
    readonly event: string;
    readonly target: Int32Array;
    readonly toChannel: number;
    readonly needs: number;
    readonly asks: number;
    readonly optional: number;
    readonly revalidates: number;
    readonly brings: number;
    readonly shows: number;
    readonly keeps: number;
    readonly least: number;
    readonly most: number;
    readonly grants: number;
    readonly cap: number;
    readonly resets: boolean;
    readonly effort: number;
    readonly onlyWaits: boolean;
}
export interface Claim {
    readonly name: string;
    readonly at: Pointer;
}
export interface Plan {
    readonly form: ProcessForm;
    readonly facts: ReadonlyArray<ReadonlyArray<string>>;
    readonly states: ReadonlyArray<string>;
    readonly channels: ReadonlyArray<string>;
    readonly levels: ReadonlyArray<string>;
    readonly initial: number;
    readonly active: ReadonlyArray<ReadonlySet<string>>;
    readonly claims: ReadonlyArray<ReadonlyArray<Claim>>;
    readonly has: ReadonlyArray<number>;
    readonly goal: ReadonlyArray<boolean>;
    readonly settled: ReadonlyArray<boolean>;
    readonly owed: ReadonlyArray<ReadonlyArray<string>>;
    readonly moves: ReadonlyArray<ReadonlyArray<Move>>;
    readonly all: ReadonlyArray<Move>;
}
export declare const mostFactGroups = 31;
export declare const planOf: (form: ProcessForm) => Plan | undefined;
export declare const factsIn: (plan: Plan, bits: number) => ReadonlyArray<string>;

// Explore.d.ts
import type { Move, Plan } from "./Plan.ts";
export interface Situation {
    readonly state: number;
    readonly channel: number;
    readonly level: number;
    readonly known: number;
    readonly visible: number;
}
export interface Space {
    readonly plan: Plan;
    readonly states: number;
    readonly transitions: number;
    readonly starts: number;
    readonly isComplete: boolean;
    readonly state: Uint16Array;
    readonly channel: Uint16Array;
    readonly level: Uint8Array;
    readonly known: Int32Array;
    readonly visible: Int32Array;
    readonly depth: Int32Array;
    readonly by: Int32Array;
    readonly firstEdge: Int32Array;
    readonly source: Int32Array;
    readonly target: Int32Array;
    readonly move: Uint16Array;
}
export declare const isPossible: (move: Move, state: number, level: number, visible: number) => boolean;
export declare const askedBy: (move: Move, visible: number) => number;
export declare const reaskedBy: (move: Move, known: number, visible: number) => number;
export declare const situation: (space: Space, index: number) => Situation;
export declare const explore: (plan: Plan, limit: number, from?: ReadonlyArray<Situation>) => Space;
export declare const moveOf: (space: Space, edge: number) => Move;
export declare const edgesTo: (space: Space, index: number) => ReadonlyArray<number>;
export declare const startOf: (space: Space, index: number) => number;

// Finding.d.ts
import { Schema } from "effect";
export declare const Rule: Schema.Literals<readonly [
    "parity",
    "forgets",
    "re-ask",
    "assurance-loss",
    "trap",
    "channel-trap",
    "login-removes-step",
    "dead-step",
    "unreachable-state",
    "unproved-fact",
    "effort",
    "equivalence",
    "deadlock",
    "migration-orphan",
    "superfluous-step",
    "uncompensated",
    "ownership",
    "incomplete"
]>;
export type Rule = typeof Rule.Type;
export declare const Finding: Schema.Struct<{
    readonly rule: typeof Rule;
    readonly severity: Schema.Literals<readonly [
        "error",
        "warning"
    ]>;
    readonly channel: Schema.Union<readonly [
        Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">,
        Schema.Literal<"*">
    ]>;
    readonly begins: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
    readonly length: Schema.Int;
    readonly path: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
    readonly on: Schema.$Array<Schema.brand<Schema.NonEmptyString, "@redthread/model/ChannelName">>;
    readonly byTime: Schema.$Array<Schema.Int>;
    readonly facts: Schema.$Array<Schema.String>;
    readonly regret: Schema.optionalKey<Schema.Int>;
    readonly message: Schema.NonEmptyString;
    readonly messageDe: Schema.NonEmptyString;
    readonly suggestion: Schema.NonEmptyString;
    readonly suggestionDe: Schema.NonEmptyString;
    readonly cause: Schema.brand<Schema.String, "@redthread/model/Pointer">;
}>;
export type Finding = typeof Finding.Type;
export declare const Checked: Schema.Struct<{
    readonly process: Schema.NonEmptyString;
    readonly version: Schema.Int;
    readonly states: Schema.Int;
    readonly transitions: Schema.Int;
    readonly isComplete: Schema.Boolean;
    readonly findings: Schema.$Array<typeof Finding>;
    readonly ignored: Schema.$Array<Schema.brand<Schema.String, "@redthread/model/Pointer">>;
}>;
export type Checked = typeof Checked.Type;

// Reach.d.ts
import { type Space } from "./Explore.ts";
import type { Plan } from "./Plan.ts";
export declare const Loss: {
    readonly forgets: 1;
    readonly assurance: 2;
    readonly reask: 4;
};
export declare const lossesOf: (space: Space) => Uint8Array;
export interface Incoming {
    readonly first: Int32Array;
    readonly edges: Int32Array;
}
export declare const incomingOf: (space: Space) => Incoming;
export declare const reaching: (space: Space, incoming: Incoming, isSeed: (index: number) => boolean, isAllowed: (edge: number) => boolean) => Uint8Array;
export declare const staysOnChannel: (space: Space, edge: number) => boolean;
export declare const leadsTo: (plan: Plan) => ReadonlyArray<ReadonlySet<number>>;

// Found.d.ts
import type { Pointer } from "@redthread/model";
import { type Space } from "./Explore.ts";
import type { Rule } from "./Finding.ts";
import { type Incoming } from "./Reach.ts";
export interface Found {
    readonly rule: Rule;
    readonly shade: string;
    readonly severity: "error" | "warning";
    readonly channel: number;
    readonly start: number;
    readonly edges: ReadonlyArray<number>;
    readonly facts: number;
    readonly cause: Pointer;
    readonly name: string;
    readonly regret?: number;
}
export interface Evidence {
    readonly space: Space;
    readonly losses: Uint8Array;
    readonly lossless: Uint8Array;
    readonly isGoalAhead: ReadonlyArray<boolean>;
    readonly possible: Uint8Array;
    readonly accepted: Uint8Array;
    readonly incoming: Incoming;
    readonly toGoal: (goal: string, options: {
        readonly lossless: boolean;
        readonly inChannel: boolean;
    }) => Uint8Array;
}
export declare const evidenceOf: (space: Space) => Evidence;
export declare const storyOf: (space: Space, edge: number) => Pick<Found, "start" | "edges">;
export declare class Firsts<A> {
    readonly byKey: Map<string, A>;
    add(key: string, make: () => A): void;
    get values(): ReadonlyArray<A>;
}

// Losses.d.ts
import { type Evidence, type Found } from "./Found.ts";
export declare const findLosses: (evidence: Evidence) => ReadonlyArray<Found>;

// Waiting.d.ts
import type { Evidence, Found } from "./Found.ts";
export interface Waiting {
    readonly steps: ReadonlyArray<string>;
    readonly first: number;
    readonly situations: Uint8Array;
}
export declare const waitingIn: ({ incoming, possible, space }: Evidence) => ReadonlyArray<Waiting>;
export declare const findDeadlocks: (evidence: Evidence) => ReadonlyArray<Found>;

// Traps.d.ts
import { type Evidence, type Found } from "./Found.ts";
export declare const findTraps: (evidence: Evidence) => ReadonlyArray<Found>;

// Steps.d.ts
import { type Evidence, type Found } from "./Found.ts";
export declare const findSteps: (evidence: Evidence) => ReadonlyArray<Found>;

// Compensation.d.ts
import { type StepName } from "@redthread/model";
import type { Case } from "./Case.ts";
import type { Composed } from "./Composed.ts";
import { type Evidence, type Found } from "./Found.ts";
export declare const due: (process: Composed, running: Case) => ReadonlyArray<StepName>;
export declare const findUncompensated: ({ space }: Evidence) => ReadonlyArray<Found>;

// Ownership.d.ts
import type { Case } from "./Case.ts";
import type { Composed } from "./Composed.ts";
import { type Evidence, type Found } from "./Found.ts";
export interface Responsible {
    readonly owner?: string;
    readonly tasks: ReadonlyArray<{
        readonly department: string;
        readonly state: string;
    }>;
}
export declare const responsible: (process: Composed, running: Case) => Responsible;
export declare const findOwnership: (evidence: Evidence) => ReadonlyArray<Found>;

// Effort.d.ts
import { type Evidence, type Found } from "./Found.ts";
export declare const findEffort: (evidence: Evidence) => ReadonlyArray<Found>;
export declare const withRegret: ({ space }: Evidence, found: ReadonlyArray<Found>) => ReadonlyArray<Found>;

// Equivalence.d.ts
import { type Evidence, type Found } from "./Found.ts";
export interface Road {
    readonly channel: number;
    readonly start: number;
    readonly situations: ReadonlyArray<number>;
    readonly next: ReadonlyMap<number, ReadonlySet<number>>;
    readonly previous: ReadonlyMap<number, ReadonlySet<number>>;
    readonly isOn: (edge: number) => boolean;
}
export declare const roadOf: ({ losses, space, toGoal }: Evidence, start: number, claim: string) => Road;
export declare const findEquivalence: (evidence: Evidence) => ReadonlyArray<Found>;

// Grades.d.ts
import type { ChannelName, StateName, StepName } from "@redthread/model";
import type { Composed } from "./Composed.ts";
export type Grade = "branching" | "weak" | "simulation" | "traces" | "contains" | "contained" | "different";
export interface Likeness {
    readonly grade: Grade;
    readonly trace?: ReadonlyArray<StepName>;
    readonly on?: ChannelName;
}
export declare const likeness: (process: Composed, one: ChannelName, other: ChannelName, goal: StateName) => Likeness | undefined;

// Migration.d.ts
import { type Case } from "./Case.ts";
import { type Composed } from "./Composed.ts";
import { type Space } from "./Explore.ts";
import { type Found } from "./Found.ts";
import { type Plan } from "./Plan.ts";
export declare const migrated: (process: Composed, running: Case) => Case | undefined;
export interface Orphans {
    readonly plan: Plan;
    readonly space: Space;
    readonly found: ReadonlyArray<Found>;
}
export declare const orphansOf: (process: Composed, plan: Plan, limit: number) => Orphans | undefined;

// Words.d.ts
import type { Found } from "./Found.ts";
export interface Telling {
    readonly steps: ReadonlyArray<{
        readonly step: string;
        readonly on: string;
        readonly kind: string;
    }>;
    readonly begins: string;
    readonly channel: string;
    readonly facts: ReadonlyArray<string>;
}
interface Words {
    readonly message: string;
    readonly messageDe: string;
    readonly suggestion: string;
    readonly suggestionDe: string;
}
export declare const wordsFor: (numbers: Found, telling: Telling) => Words;
export {};

// Check.d.ts
import type { Composed } from "./Composed.ts";
import { type Checked } from "./Finding.ts";
export interface CheckOptions {
    readonly limit?: number;
}
export declare const check: (process: Composed, { limit }?: CheckOptions) => Checked;

// Report.d.ts
import type { Checked } from "./Finding.ts";
export type Language = "en" | "de";
export declare const report: (result: Checked, { language }?: {
    readonly language?: Language;
}) => string;

// Sarif.d.ts
import type { Schema } from "effect";
import type { Checked } from "./Finding.ts";
export interface SourceFile {
    readonly path: string;
    readonly text?: string;
}
export declare const toSarif: (checked: Checked, file: SourceFile) => Schema.Json;
export declare const toAnnotations: (checked: Checked, file: SourceFile) => ReadonlyArray<string>;

// Picture.d.ts
import type { Composed } from "./Composed.ts";
import type { Checked, Finding } from "./Finding.ts";
export declare const toMermaid: (process: Composed, finding?: Finding) => string;
export declare const toSvg: (process: Composed, result: Checked, finding?: Finding | undefined) => string;

// Walks.d.ts
import { type Instant, type Pointer } from "@redthread/model";
import { type Case } from "./Case.ts";
import type { Composed } from "./Composed.ts";
import type { Finding } from "./Finding.ts";
import { type Asked, type Outcome, type step, type Taken } from "./Step.ts";
export interface Walk {
    readonly process: Composed;
    readonly choices: ReadonlyArray<number>;
}
export declare const text: (value: unknown) => string;
export declare const next: (process: Composed, running: Case, run: typeof step) => ReadonlyArray<Taken>;
export declare const causeOf: (process: Composed, { kind, on, step: name, was }: Taken) => Pointer;
export declare const isLossless: (taken: Taken) => boolean;
export declare const lacking: (process: Composed, { known, state }: Case) => ReadonlyArray<string>;
export declare const reaches: (process: Composed, from: Case, run: typeof step, isThere: (at: Case) => boolean, isAllowed: (taken: Taken) => boolean) => boolean;
export declare const replay: (process: Composed, { begins, byTime, on, path }: Finding, run: typeof step) => ReadonlyArray<Taken> | string;
export declare const shows: (process: Composed, finding: Finding, story: ReadonlyArray<Taken>, run: typeof step) => boolean;
export declare const bruteForce: (process: Composed, run: typeof step) => {
    states: number;
    transitions: number;
    losses: Map<string, number>;
    hasReask: boolean;
    isUnproved: boolean;
    parity: string[];
    strandsSomebody: boolean;
    trapped: (string & import("effect/Brand").Brand<"@redthread/model/ChannelName">)[];
    idle: Set<string>;
};
export declare const walked: ({ choices, process }: Walk, run: typeof step, roams: boolean) => {
    readonly before: Case;
    readonly asked: Asked & {
        readonly at: Instant;
    };
    readonly outcome: Outcome;
}[];

// Oracles.d.ts
import { type Case } from "./Case.ts";
import { type Composed } from "./Composed.ts";
import { step, type Taken } from "./Step.ts";
export interface Edge {
    readonly from: number;
    readonly to: number;
    readonly taken: Taken;
    readonly cause: string;
    readonly isFree: boolean;
}
export interface Graph {
    readonly process: Composed;
    readonly cases: ReadonlyArray<Case>;
    readonly far: ReadonlyArray<number>;
    readonly edges: ReadonlyArray<Edge>;
    readonly starts: number;
}
export declare const graphBy: (process: Composed, run?: typeof step) => Graph;
export declare const leading: ({ cases, edges }: Graph, isSeed: (at: Case, i: number) => boolean, isAllowed?: (edge: Edge) => boolean) => ReadonlySet<number>;
export type Readings = ReadonlyMap<string, number>;
export declare const unbound: ({ form }: Composed) => Composed;
export declare const aheadOf: (process: Composed) => ((state: string) => ReadonlySet<string>);
export declare const deadStepsIn: ({ cases, edges, process }: Graph) => Readings;
export declare const unreachableStatesIn: ({ process }: Graph) => Readings;
export declare const superfluousIn: ({ edges, far, process }: Graph) => Readings;
export declare const effortIn: (graph: Graph) => Readings;
export declare const deadlocksIn: (graph: Graph) => Readings;
export declare const uncompensatedIn: ({ process }: Graph) => Readings;
export declare const ownershipIn: ({ cases, edges, far, process }: Graph) => Readings;

// OracleRoads.d.ts
import type { ChannelName } from "@redthread/model";
import { type Graph, type Readings } from "./Oracles.ts";
export interface Differing {
    readonly severity: "error" | "warning";
    readonly channels: ReadonlyArray<string>;
    readonly length: number;
}
export declare const differencesIn: (graph: Graph) => ReadonlyArray<Differing>;
export declare const leftOutIn: (graph: Graph) => Readings;
export declare const gradeIn: (graph: Graph, first: ChannelName, second: ChannelName, goal: string) => string | undefined;

// Agreement.d.ts
import { type StateName } from "@redthread/model";
import type { Composed } from "./Composed.ts";
import type { Finding } from "./Finding.ts";
import type { Likeness } from "./Grades.ts";
export declare const rulesDiffer: (process: Composed, findings: ReadonlyArray<Finding>) => ReadonlyArray<string>;
export declare const gradesDiffer: (process: Composed, likeness: (process: Composed, one: Composed["channels"][number], other: Composed["channels"][number], goal: StateName) => Likeness | undefined) => ReadonlyArray<string>;

// Laws.d.ts
import { type Breach, type Entry } from "@redthread/model";
import { Result, type Schema } from "effect";
import type { Case } from "./Case.ts";
import { type Composed } from "./Composed.ts";
import type { Checked } from "./Finding.ts";
import { likeness } from "./Grades.ts";
import type { ProcessInvalid } from "./ProcessInvalid.ts";
import { type Asked, type Outcome } from "./Step.ts";
import { type Walk } from "./Walks.ts";
export interface Engine {
    readonly check: (process: Composed) => Checked;
    readonly step: (process: Composed, running: Case, asked: Asked) => Outcome;
    readonly caseOf: (process: Composed, entries: ReadonlyArray<Entry>) => Case;
    readonly toJson: (process: Composed) => Schema.Json;
    readonly fromJson: (json: unknown) => Result.Result<Composed, ProcessInvalid>;
    readonly likeness: typeof likeness;
}
export declare const engine: Engine;
export declare const lawsOf: (its: Engine) => {
    findingsAreReal: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => Breach[];
    };
    nothingIsOverlooked: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => Breach[];
    };
    agreesWithBruteForce: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => Breach[];
    };
    rulesAgreeWithBruteForce: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => Breach[];
    };
    gradesAgreeWithDefinitions: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => Breach[];
    };
    orderDoesNotMatter: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => readonly Breach[];
    };
    refusalNamesWhatHelps: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => Breach[];
    };
    jsonRoundTrip: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => readonly Breach[];
    };
    caseIsTheFold: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => Breach[];
    };
};
export declare const laws: {
    findingsAreReal: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => Breach[];
    };
    nothingIsOverlooked: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => Breach[];
    };
    agreesWithBruteForce: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => Breach[];
    };
    rulesAgreeWithBruteForce: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => Breach[];
    };
    gradesAgreeWithDefinitions: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => Breach[];
    };
    orderDoesNotMatter: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => readonly Breach[];
    };
    refusalNamesWhatHelps: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => Breach[];
    };
    jsonRoundTrip: {
        id: string;
        says: string;
        source: string;
        breaches: (process: Composed) => readonly Breach[];
    };
    caseIsTheFold: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => Breach[];
    };
};

// NetForm.d.ts
import type { Net } from "@redthread/model";
import { Result, Schema } from "effect";
declare const NetInvalid_base: Schema.Class<NetInvalid, Schema.TaggedStruct<"NetInvalid", {
    readonly at: Schema.String;
    readonly reason: Schema.String;
}>, import("effect/Cause").YieldableError>;
export declare class NetInvalid extends NetInvalid_base {
    get message(): string;
}
export interface PreparedTransition {
    readonly id: string;
    readonly label: number;
    readonly takes: Int32Array;
    readonly gives: Int32Array;
}
export interface PreparedNet {
    readonly net: Net;
    readonly places: ReadonlyArray<string>;
    readonly labels: ReadonlyArray<string>;
    readonly labelOf: ReadonlyMap<string, number>;
    readonly transitions: ReadonlyArray<PreparedTransition>;
    readonly byLabel: ReadonlyArray<ReadonlyArray<number>>;
    readonly initial: Int32Array;
    readonly final: Int32Array;
}
export declare const prepareNet: (net: Net) => Result.Result<PreparedNet, NetInvalid>;
export declare const isEnabled: ({ takes }: PreparedTransition, tokens: Int32Array) => boolean;
export declare const fire: ({ gives, takes }: PreparedTransition, tokens: Int32Array) => Int32Array;
export {};

// NetSpace.d.ts
import { type PreparedNet } from "./NetForm.ts";
export interface Moves {
    readonly transitions: ReadonlyArray<number>;
    readonly targets: ReadonlyArray<number>;
}
export interface NetSpace {
    readonly prepared: PreparedNet;
    readonly size: () => number;
    readonly marking: (number: number) => Int32Array;
    readonly numberOf: (tokens: Int32Array) => number;
    readonly movesOf: (number: number) => Moves;
}
export declare const netSpace: (prepared: PreparedNet) => NetSpace;

// NetBound.d.ts
import type { PreparedNet } from "./NetForm.ts";
export type NetBound = (tokens: Int32Array, remaining: Int32Array) => number;
export declare const netBound: (prepared: PreparedNet) => NetBound;

// AlignmentQueue.d.ts
export interface AlignmentQueue {
    readonly put: (rank: number, item: number) => void;
    readonly take: () => number | undefined;
}
export declare const alignmentQueue: () => AlignmentQueue;

// AlignmentSearch.d.ts
import { Result, Schema } from "effect";
import type { Moves } from "./NetSpace.ts";
declare const Unaligned_base: Schema.Class<Unaligned, Schema.TaggedStruct<"Unaligned", {
    readonly reason: Schema.Literals<readonly [
        "unreachable",
        "gave-up"
    ]>;
    readonly visited: Schema.Int;
}>, import("effect/Cause").YieldableError>;
export declare class Unaligned extends Unaligned_base {
    get message(): string;
}
export interface AlignerOptions {
    readonly limit?: number;
    readonly lookFirst?: number;
}
export interface Searchable {
    readonly isEnd: (at: number) => boolean;
    readonly together: (at: number, label: number) => Moves;
    readonly alone: (at: number, label: number) => Moves;
    readonly isSilent: (transition: number) => boolean;
}
export declare const over = -2;
export interface FoundMove {
    readonly transition: number;
    readonly event: number;
    readonly takesEvent: boolean;
}
export interface FoundWay {
    readonly cost: number;
    readonly moves: ReadonlyArray<FoundMove>;
    readonly visited: number;
}
export declare const search: ({ alone, isEnd, isSilent, together }: Searchable, events: ReadonlyArray<number>, leftFrom: (at: number, position: number) => number, { limit, lookFirst }: AlignerOptions) => Result.Result<FoundWay, Unaligned>;
export {};

// AlignmentMoves.d.ts
import type { Moves, NetSpace } from "./NetSpace.ts";
export type UsefulMoves = (marking: number, label: number) => Moves;
export declare const usefulMoves: (space: NetSpace) => UsefulMoves;

// Alignment.d.ts
import { Result } from "effect";
import { type AlignerOptions, type Unaligned } from "./AlignmentSearch.ts";
import type { PreparedNet } from "./NetForm.ts";
export type Move = {
    readonly _tag: "Both";
    readonly event: number;
    readonly transition: string;
} | {
    readonly _tag: "OnlyLog";
    readonly event: number;
} | {
    readonly _tag: "OnlyNet";
    readonly transition: string;
} | {
    readonly _tag: "Silent";
    readonly transition: string;
};
export interface Alignment {
    readonly cost: number;
    readonly moves: ReadonlyArray<Move>;
    readonly visited: number;
}
export type Aligner = (activities: ReadonlyArray<string>) => Result.Result<Alignment, Unaligned>;
export declare const aligner: (prepared: PreparedNet, options?: AlignerOptions) => Aligner;

// AlignmentLog.d.ts
import type { EventLog } from "@redthread/model";
import { Result } from "effect";
import { type Aligner, type Alignment } from "./Alignment.ts";
import type { Unaligned } from "./AlignmentSearch.ts";
import type { PreparedNet } from "./NetForm.ts";
export interface Variant {
    readonly activities: ReadonlyArray<string>;
    readonly cases: ReadonlyArray<number>;
}
export declare const variantsOf: (log: EventLog) => ReadonlyArray<Variant>;
export interface AlignedVariant {
    readonly variant: Variant;
    readonly alignment: Alignment;
}
export interface AlignedLog {
    readonly variants: ReadonlyArray<AlignedVariant>;
    readonly emptyCost: number;
}
export declare const alignEach: (variants: ReadonlyArray<Variant>, align: Aligner) => Generator<AlignedVariant, Result.Result<AlignedLog, Unaligned>>;
export declare const alignVariants: (prepared: PreparedNet, variants: ReadonlyArray<Variant>, align?: Aligner) => Generator<AlignedVariant, Result.Result<AlignedLog, Unaligned>>;
export declare const alignLog: (prepared: PreparedNet, log: EventLog, options?: {
    readonly limit?: number;
}) => Result.Result<AlignedLog, Unaligned>;

// AlignmentLaws.d.ts
import type { Breach, Net } from "@redthread/model";
import { type Aligner } from "./Alignment.ts";
import type { AlignerOptions } from "./AlignmentSearch.ts";
import { type PreparedNet } from "./NetForm.ts";
export interface NetAndCase {
    readonly net: Net;
    readonly activities: ReadonlyArray<string>;
}
export type MakeAligner = (prepared: PreparedNet, options?: AlignerOptions) => Aligner;
export declare const alignmentLawsOf: (make: MakeAligner) => {
    readonly alignmentTellsTheTruth: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: NetAndCase) => readonly Breach[];
    };
    readonly alignmentIsCheapest: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: NetAndCase) => readonly Breach[];
    };
    readonly alignmentIsBounded: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: NetAndCase) => readonly Breach[];
    };
    readonly alignmentHasNoMemory: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: NetAndCase) => readonly Breach[];
    };
    readonly possibleCaseIsFree: {
        id: string;
        says: string;
        source: string;
        breaches: ({ activities, net }: NetAndCase) => readonly Breach[];
    };
};
export declare const alignmentLaws: {
    readonly alignmentTellsTheTruth: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: NetAndCase) => readonly Breach[];
    };
    readonly alignmentIsCheapest: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: NetAndCase) => readonly Breach[];
    };
    readonly alignmentIsBounded: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: NetAndCase) => readonly Breach[];
    };
    readonly alignmentHasNoMemory: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: NetAndCase) => readonly Breach[];
    };
    readonly possibleCaseIsFree: {
        id: string;
        says: string;
        source: string;
        breaches: ({ activities, net }: NetAndCase) => readonly Breach[];
    };
};

// Fitness.d.ts
import type { AlignedLog } from "./AlignmentLog.ts";
export interface Fitness {
    readonly cases: number;
    readonly perfectlyFitting: number;
    readonly fitness: number;
    readonly logFitness: number;
    readonly totalCost: number;
}
export declare const fitnessOf: ({ emptyCost, variants }: AlignedLog) => Fitness;

// Precision.d.ts
import type { Variant } from "./AlignmentLog.ts";
import type { PreparedNet } from "./NetForm.ts";
export interface Whereabouts<E> {
    readonly allowed: ReadonlySet<string>;
    readonly after: (event: E) => Whereabouts<E> | undefined;
}
export declare const follower: <E extends string | number>(alone: (at: number, see: (name: string) => void, slip: (to: number) => void) => void, together: (at: number, event: E) => Iterable<number>) => Whereabouts<E> | undefined;
export interface Followed<E> {
    readonly events: ReadonlyArray<E>;
    readonly cases: number;
}
export declare const shareUsed: <E>(start: Whereabouts<E> | undefined, seen: ReadonlyArray<Followed<E>>, nameOf: (event: E) => string) => number;
export declare const precisionOf: (prepared: PreparedNet, variants: ReadonlyArray<Variant>) => number;

// NetReach.d.ts
import type { PreparedNet } from "./NetForm.ts";
import { type NetSpace } from "./NetSpace.ts";
export interface NetReach {
    readonly space: NetSpace;
    readonly looked: number;
    readonly isComplete: boolean;
    readonly growing: number;
    readonly wayTo: (number: number) => ReadonlyArray<string>;
}
export declare const reachOf: (prepared: PreparedNet, limit: number) => NetReach;
export declare const goingBack: ({ looked, space }: NetReach) => (goals: Iterable<number>) => Uint8Array;

// NetReduce.d.ts
import type { Net } from "@redthread/model";
export declare const reduceNet: (net: Net) => Net;

// Soundness.d.ts
import { type PreparedNet } from "./NetForm.ts";
export type Unsound = {
    readonly _tag: "NotAWorkflowNet";
    readonly what: string;
} | {
    readonly _tag: "Unbounded";
    readonly way: ReadonlyArray<string>;
} | {
    readonly _tag: "NoOptionToComplete";
    readonly way: ReadonlyArray<string>;
} | {
    readonly _tag: "ImproperCompletion";
    readonly way: ReadonlyArray<string>;
} | {
    readonly _tag: "DeadTransition";
    readonly transition: string;
} | {
    readonly _tag: "NotLive" | "NotBounded";
};
export interface Soundness {
    readonly verdict: "sound" | "unsound" | "undecided";
    readonly problems: ReadonlyArray<Unsound>;
    readonly markings: number;
}
export declare const soundnessOf: (prepared: PreparedNet, options?: {
    readonly limit?: number;
}) => Soundness;
export declare const tellUnsound: (problem: Unsound) => string;

// Replay.d.ts
import { type PreparedNet } from "./NetForm.ts";
import type { Variant } from "./AlignmentLog.ts";
export interface Replay {
    readonly produced: number;
    readonly consumed: number;
    readonly missing: number;
    readonly remaining: number;
    readonly unknown: number;
    readonly isFitting: boolean;
    readonly fitness: number;
}
export declare const replayCase: (prepared: PreparedNet, activities: ReadonlyArray<string>) => Replay;
export interface ReplayedLog {
    readonly cases: number;
    readonly fitting: number;
    readonly fitness: number;
    readonly logFitness: number;
}
export declare const replayLog: (prepared: PreparedNet, variants: ReadonlyArray<Variant>) => ReplayedLog;

// Footprint.d.ts
import type { EventLog, LoggedEvent } from "@redthread/model";
export interface DirectlyFollows {
    readonly activities: ReadonlyMap<string, number>;
    readonly starts: ReadonlyMap<string, number>;
    readonly ends: ReadonlyMap<string, number>;
    readonly follows: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
export type Relation = "before" | "after" | "parallel" | "never";
export interface Footprint {
    readonly activities: ReadonlyArray<string>;
    readonly relations: ReadonlyArray<ReadonlyArray<Relation>>;
}
export declare const directlyFollows: (log: EventLog, of?: (event: LoggedEvent) => boolean) => DirectlyFollows;
export declare const footprintOf: ({ activities: counts, follows }: DirectlyFollows) => Footprint;

// FitnessByChannel.d.ts
import type { EventLog, LoggedEvent } from "@redthread/model";
import type { AlignedLog } from "./AlignmentLog.ts";
export interface ChannelFitness {
    readonly cases: number;
    readonly events: number;
    readonly deviations: number;
    readonly fitness: number;
    readonly activities: number;
    readonly follows: number;
}
type LoggedCase = EventLog["cases"][number];
export type ChannelOf = (event: LoggedEvent, of: LoggedCase) => string | undefined;
export declare const channelAttribute: (log: EventLog) => string | undefined;
export declare const channelBy: (attribute: string) => ChannelOf;
export declare const fitnessByChannel: (log: EventLog, { variants }: AlignedLog, channelOf: ChannelOf) => ReadonlyMap<string, ChannelFitness>;
export {};

// ConformanceSpace.d.ts
import type { ChannelName } from "@redthread/model";
import { type Case } from "./Case.ts";
import type { Composed } from "./Composed.ts";
import type { Moves } from "./NetSpace.ts";
export interface StepOn {
    readonly step: string;
    readonly channel: ChannelName;
    readonly byTime: boolean;
}
export interface Seen {
    readonly step: string;
    readonly channel?: string;
    readonly facts?: ReadonlyArray<string>;
}
export interface CaseSpace {
    readonly size: () => number;
    readonly caseAt: (at: number) => Case;
    readonly movesOf: (at: number) => Moves;
    readonly explaining: (at: number, event: Seen) => Moves;
    readonly stepAt: (move: number) => StepOn | undefined;
}
export declare const caseSpace: (process: Composed) => CaseSpace;
export declare const leavesState: (process: Composed, name: string) => boolean;
export declare const knowsStep: (process: Composed, name: string) => boolean;

// ConformanceBound.d.ts
import type { Machine } from "./Machine.ts";
export type ProcessBound = (state: number, position: number) => number;
export declare const processBound: (machine: Machine, isEnd: (state: number) => boolean, silent: ReadonlySet<string>, stays: (step: string) => boolean) => (steps: ReadonlyArray<string | undefined>) => ProcessBound;

// Conformance.d.ts
import type { EventLog, LoggedEvent } from "@redthread/model";
import { Result } from "effect";
import { type AlignedLog, type AlignedVariant } from "./AlignmentLog.ts";
import { type AlignerOptions, type Unaligned } from "./AlignmentSearch.ts";
import type { Composed } from "./Composed.ts";
import { type Fitness } from "./Fitness.ts";
import { type ChannelFitness, type ChannelOf } from "./FitnessByChannel.ts";
export interface ConformanceOptions extends AlignerOptions {
    readonly channelOf?: ChannelOf;
    readonly factsOf?: (event: LoggedEvent) => ReadonlyArray<string>;
    readonly unseen?: ReadonlyArray<string>;
    readonly mayBeOpen?: boolean;
}
export interface StepFitness {
    readonly events: number;
    readonly deviations: number;
    readonly missing: number;
}
export interface ChannelConformance extends ChannelFitness {
    readonly missing: number;
}
export interface Conformance extends Fitness {
    readonly events: number;
    readonly variants: number;
    readonly precision: number;
    readonly perStep: ReadonlyMap<string, StepFitness>;
    readonly perChannel: ReadonlyMap<string, ChannelConformance>;
    readonly unknown: {
        readonly steps: ReadonlyArray<string>;
        readonly channels: ReadonlyArray<string>;
    };
    readonly aligned: AlignedLog;
}
export declare const conforming: (process: Composed, log: EventLog, options?: ConformanceOptions) => Generator<AlignedVariant, Result.Result<Conformance, Unaligned>>;
export declare const conformance: (process: Composed, log: EventLog, options?: ConformanceOptions) => Result.Result<Conformance, Unaligned>;

// ConformanceLaws.d.ts
import type { Breach, EventLog } from "@redthread/model";
import type { Composed } from "./Composed.ts";
import { conformance, type ConformanceOptions } from "./Conformance.ts";
export interface CaseEvent {
    readonly step: string;
    readonly channel: string;
    readonly facts: ReadonlyArray<string>;
}
export interface ProcessAndCase {
    readonly process: Composed;
    readonly events: ReadonlyArray<CaseEvent>;
    readonly mayBeOpen: boolean;
    readonly unseen: ReadonlyArray<string>;
}
export type Compare = (process: Composed, log: EventLog, options: ConformanceOptions) => ReturnType<typeof conformance>;
export declare const logOfCase: (events: ReadonlyArray<CaseEvent>) => EventLog;
export declare const leastDeviations: ({ events, mayBeOpen, process, unseen }: ProcessAndCase) => number | undefined;
export declare const conformanceLawsOf: (compare: Compare) => {
    readonly conformanceIsCheapest: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: ProcessAndCase) => readonly Breach[];
    };
    readonly conformanceTellsTheTruth: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: ProcessAndCase) => readonly Breach[];
    };
    readonly walkedCaseIsFree: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: ProcessAndCase) => readonly Breach[];
    };
};
export declare const conformanceLaws: {
    readonly conformanceIsCheapest: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: ProcessAndCase) => readonly Breach[];
    };
    readonly conformanceTellsTheTruth: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: ProcessAndCase) => readonly Breach[];
    };
    readonly walkedCaseIsFree: {
        id: string;
        says: string;
        source: string;
        breaches: (subject: ProcessAndCase) => readonly Breach[];
    };
};

// WhatIfReplay.d.ts
import type { ConcernId, Entry, ProcessName, Thread } from "@redthread/model";
import type { Composed } from "./Composed.ts";
import type { Asked } from "./Step.ts";
export interface Attempt {
    readonly position: number;
    readonly entries: ReadonlyArray<Entry>;
    readonly last: Entry;
    readonly asked?: Asked;
    readonly isTaken: boolean;
}
export declare const concernsOf: ({ entries }: Thread, process: ProcessName) => ReadonlyArray<ConcernId>;
export declare const attemptsOf: ({ entries }: Thread, concern: ConcernId, process: Composed) => ReadonlyArray<Attempt>;

// WhatIf.d.ts
import type { Assurance, ChannelName, ConcernId, CustomerId, EntryId, FactName, StateName, StepName, Thread } from "@redthread/model";
import type { Composed } from "./Composed.ts";
export type Change = {
    readonly _tag: "Refused";
    readonly because: string;
    readonly offeredOn: ReadonlyArray<ChannelName>;
} | {
    readonly _tag: "Possible";
} | {
    readonly _tag: "Spared";
} | {
    readonly _tag: "Helps";
    readonly was: ReadonlyArray<ChannelName>;
    readonly now: ReadonlyArray<ChannelName>;
} | {
    readonly _tag: "AsksMore";
    readonly facts: ReadonlyArray<FactName>;
} | {
    readonly _tag: "AsksLess";
    readonly facts: ReadonlyArray<FactName>;
} | {
    readonly _tag: "Forgets";
    readonly facts: ReadonlyArray<FactName>;
} | {
    readonly _tag: "Keeps";
    readonly facts: ReadonlyArray<FactName>;
} | {
    readonly _tag: "Proves";
    readonly was: Assurance;
    readonly now: Assurance;
} | {
    readonly _tag: "LeadsElsewhere";
    readonly was: StateName;
    readonly now: StateName;
} | {
    readonly _tag: "Ends";
    readonly was: StateName;
    readonly now: StateName;
    readonly goalWas: boolean;
    readonly goalNow: boolean;
};
export interface Difference {
    readonly customer: CustomerId;
    readonly concern: ConcernId;
    readonly position: number;
    readonly entry: EntryId;
    readonly on: ChannelName;
    readonly step?: StepName;
    readonly change: Change;
    readonly follows: boolean;
}
export interface Unexplained {
    readonly customer: CustomerId;
    readonly concern: ConcernId;
    readonly position: number;
    readonly entry: EntryId;
}
export interface WhatIf {
    readonly differences: ReadonlyArray<Difference>;
    readonly unexplained: ReadonlyArray<Unexplained>;
    readonly totals: {
        readonly customers: number;
        readonly customersConcerned: number;
        readonly concerns: number;
        readonly attempts: number;
        readonly changes: Readonly<Record<Change["_tag"], number>>;
        readonly goalsWon: number;
        readonly goalsLost: number;
    };
}
export declare const whatIf: (before: Composed, after: Composed, threads: ReadonlyArray<Thread>) => WhatIf;

// WhatIfWords.d.ts
import type { Language } from "./Report.ts";
import type { Difference, WhatIf } from "./WhatIf.ts";
export declare const tellDifference: ({ change, customer, on, position, step }: Difference, { language }?: {
    readonly language?: Language;
}) => string;
export declare const whatIfReport: ({ differences, totals, unexplained }: WhatIf, { language, most }?: {
    readonly language?: Language;
    readonly most?: number;
}) => string;

// WhatIfLaws.d.ts
import { type Breach, type Thread } from "@redthread/model";
import { type Walk } from "./Walks.ts";
import { whatIf } from "./WhatIf.ts";
export declare const threadOf: (walk: Walk) => Thread;
export declare const whatIfLawsOf: (replay: typeof whatIf) => {
    sameProcessSameStory: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => Breach[];
    };
    withdrawnOfferIsNoticed: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => readonly Breach[];
    };
};
export declare const whatIfLaws: {
    sameProcessSameStory: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => Breach[];
    };
    withdrawnOfferIsNoticed: {
        id: string;
        says: string;
        source: string;
        breaches: (walk: Walk) => readonly Breach[];
    };
};
