// Sample.d.ts
import { Result } from "effect";
export interface TooFew {
    readonly _tag: "TooFew";
    readonly what: string;
    readonly needs: number;
    readonly has: number;
}
export interface Interval {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly confidence: number;
    readonly n: number;
}
export interface Tested {
    readonly test: string;
    readonly statistic: number;
    readonly p: number;
    readonly n: number;
}
export type Chance = () => number;
export declare const atLeast: (what: string, needs: number, has: number) => Result.Result<number, TooFew>;
export declare const seeded: (seed: number) => Chance;
export declare const tellTooFew: ({ has, needs, what }: TooFew) => string;

// Distributions.d.ts
export declare const gammaQ: (a: number, x: number) => number;
export declare const betaI: (x: number, a: number, b: number) => number;
export declare const chiSquareTail: (x: number, degrees: number) => number;
export declare const normalTails: (z: number) => number;
export declare const studentTails: (t: number, degrees: number) => number;
export declare const normalReach: (confidence: number) => number;
export declare const studentReach: (confidence: number, degrees: number) => number;

// Proportions.d.ts
import { Result } from "effect";
import { type Interval, type TooFew } from "./Sample.ts";
export interface Share {
    readonly hits: number;
    readonly of: number;
}
export interface Asking {
    readonly confidence?: number;
    readonly minimum?: number;
}
export declare const wilson: ({ hits, of }: Share, { confidence, minimum }?: Asking) => Result.Result<Interval, TooFew>;
export declare const newcombe: (before: Share, after: Share, { confidence, minimum }?: Asking) => Result.Result<Interval, TooFew>;

// Ranks.d.ts
import { Result } from "effect";
import { type Tested, type TooFew } from "./Sample.ts";
export declare const mannWhitney: (first: ReadonlyArray<number>, second: ReadonlyArray<number>, { minimum }?: {
    readonly minimum?: number;
}) => Result.Result<Tested, TooFew>;
export declare const kruskalWallis: (groups: ReadonlyArray<ReadonlyArray<number>>, { minimum }?: {
    readonly minimum?: number;
}) => Result.Result<Tested, TooFew>;

// Tables.d.ts
import { Result } from "effect";
import { type Tested, type TooFew } from "./Sample.ts";
export declare const chiSquare: (table: ReadonlyArray<ReadonlyArray<number>>, { minimum }?: {
    readonly minimum?: number;
}) => Result.Result<Tested, TooFew>;

// Resampling.d.ts
import { Result } from "effect";
import { type Chance, type Interval, type Tested, type TooFew } from "./Sample.ts";
export interface Drawing {
    readonly chance: Chance;
    readonly runs?: number;
    readonly confidence?: number;
    readonly minimum?: number;
}
export declare const clusterBootstrap: <A>(customers: ReadonlyArray<A>, statistic: (drawn: ReadonlyArray<A>) => number | undefined, { chance, confidence, minimum, runs }: Drawing) => Result.Result<Interval, TooFew>;
export declare const permutationTest: (seen: number, shuffled: (chance: Chance) => number, n: number, { chance, minimum, runs }: Drawing) => Result.Result<Tested, TooFew>;
export declare const shuffle: <A>(values: ReadonlyArray<A>, chance: Chance) => Array<A>;

// Series.d.ts
import { Result } from "effect";
import { type Interval, type TooFew } from "./Sample.ts";
export interface Coefficient extends Interval {
    readonly error: number;
    readonly p: number;
}
export interface Interrupted {
    readonly level: Coefficient;
    readonly slope: Coefficient;
    readonly levelChange: Coefficient;
    readonly slopeChange: Coefficient;
}
export interface SeriesAsking {
    readonly confidence?: number;
    readonly errors?: "alike" | {
        readonly neweyWest: number;
    };
    readonly minimum?: number;
}
export declare const interruptedSeries: (values: ReadonlyArray<number>, breaksAt: number, { confidence, errors, minimum }?: SeriesAsking) => Result.Result<Interrupted, TooFew>;

// Multiplicity.d.ts
export declare const holm: (ps: ReadonlyArray<number>) => ReadonlyArray<number>;
export declare const benjaminiHochberg: (ps: ReadonlyArray<number>) => ReadonlyArray<number>;

// Groups.d.ts
export declare const grouped: <A>(things: Iterable<A>, keyOf: (thing: A) => string) => ReadonlyMap<string, ReadonlyArray<A>>;

// Roles.d.ts
import type { EventLog } from "@redthread/model";
export declare const roles: readonly [
    "channel",
    "customer",
    "topic",
    "contact",
    "segment",
    "device",
    "market",
    "outcome",
    "asked",
    "known",
    "transferred",
    "abandoned",
    "waited",
    "agent",
    "score",
    "stage"
];
export type Role = (typeof roles)[number];
export type Roles = Readonly<Partial<Record<Role, string>>>;
export declare const plainName: (name: string) => string;
export declare const roleOfActivity: (column: string) => Roles;
export declare const roleOfCase: (column: string) => Roles;
export declare const looksLikeChannels: (values: ReadonlyArray<string>) => boolean;
export declare const settled: RegExp;
export declare const unsettled: RegExp;
export interface RoleFound {
    readonly role: Role;
    readonly attribute: string;
    readonly by: "told" | "name" | "values";
}
export declare const textOf: (value: unknown) => string;
export declare const guessRoles: (log: EventLog, told?: Roles) => ReadonlyArray<RoleFound>;

// WrittenTimes.d.ts
export type TimeStyle = "iso" | "dmy" | "mdy" | "ymd" | "serial";
export declare const isoTime: (raw: string, style: TimeStyle) => string | undefined;
export interface StyleFound {
    readonly style: TimeStyle;
    readonly isDoubtful: boolean;
}
export declare const styleOf: (values: ReadonlyArray<string>, asDates: boolean) => StyleFound | undefined;
export declare const clockTime: (raw: string) => string | undefined;

// Worksheet.d.ts
export interface Worksheet {
    readonly text: string;
    readonly remarks: ReadonlyArray<string>;
}
export interface WorksheetTold {
    readonly dates?: "dmy" | "mdy" | "ymd";
}
export declare const readWorksheet: (document: Uint8Array | string, told?: WorksheetTold) => Worksheet;

// Columns.d.ts
import type { CsvColumns } from "@redthread/standards";
export interface ColumnsGuessed {
    readonly columns: Partial<CsvColumns>;
    readonly byValues: ReadonlyArray<keyof CsvColumns>;
    readonly names: ReadonlyArray<string>;
}
export declare const guessColumns: (document: Uint8Array | string, told?: Partial<CsvColumns>) => ColumnsGuessed;

// LogContacts.d.ts
import type { Contact } from "@redthread/journey";
import type { EventLog } from "@redthread/model";
import { type Roles } from "./Roles.ts";
export interface ContactReading {
    readonly roles: Roles;
    readonly gap?: number;
}
export interface LogContacts {
    readonly contacts: ReadonlyArray<Contact>;
    readonly withoutTime: number;
    readonly tellsQuestions: boolean;
}
export declare const untold = "(not told)";
export declare const logContacts: (log: EventLog, { gap, roles }: ContactReading) => LogContacts;

// Switches.d.ts
import { type Contact } from "@redthread/journey";
import { Result } from "effect";
import type { Interval, TooFew } from "./Sample.ts";
export interface Switch {
    readonly customer: string;
    readonly from: string;
    readonly to: string;
    readonly at: number;
    readonly lost: string;
}
export interface Matter {
    readonly customer: string;
    readonly contacts: ReadonlyArray<Contact>;
    readonly channels: number;
    readonly switches: ReadonlyArray<Switch>;
}
export declare const mattersOf: (contacts: ReadonlyArray<Contact>, { window }: {
    readonly window: number;
}) => ReadonlyArray<Matter>;
export interface PairGrade {
    readonly from: string;
    readonly to: string;
    readonly switches: number;
    readonly kept: number;
    readonly interval: Result.Result<Interval, TooFew>;
    readonly grade: "joined" | "separate" | "partly" | "not joined" | "undecided";
}
export declare const keptShare: (switches: ReadonlyArray<Switch>, minimum: number) => Result.Result<Interval, TooFew>;
export declare const pairGrades: (switches: ReadonlyArray<Switch>, { joinedFrom, minimum }: {
    readonly joinedFrom: number;
    readonly minimum: number;
}) => ReadonlyArray<PairGrade>;

// Carried.d.ts
import { type Contact, type Measured } from "@redthread/journey";
import type { Matter } from "./Switches.ts";
export declare const carriedOver: (matters: ReadonlyArray<Matter>, tellsQuestions: boolean) => Measured;
export declare const fragmentation: (matters: ReadonlyArray<Matter>, tellsQuestions: boolean) => Measured;
export declare const channelsPerCustomer: (contacts: ReadonlyArray<Contact>) => ReadonlyArray<number>;

// Verdict.d.ts
import { type Contact } from "@redthread/journey";
import { type Interval } from "./Sample.ts";
import { type Matter, type PairGrade } from "./Switches.ts";
export type Verdict = "single" | "multi" | "omni" | "undecidable";
export interface Thresholds {
    readonly contacts: number;
    readonly customers: number;
    readonly dominant: number;
    readonly moving: number;
    readonly joinedFrom: number;
    readonly switchers: number;
}
export declare const plainThresholds: Thresholds;
export interface Criterion {
    readonly criterion: string;
    readonly found: string;
    readonly speaksFor?: Verdict;
    readonly interval?: Interval;
}
export interface Judged {
    readonly verdict: Verdict;
    readonly rows: ReadonlyArray<Criterion>;
    readonly pairs: ReadonlyArray<PairGrade>;
    readonly siloRate?: Interval;
}
export declare const channelMix: (contacts: ReadonlyArray<Contact>) => ReadonlyArray<{
    readonly channel: string;
    readonly contacts: number;
    readonly share: number;
}>;
export declare const judge: (contacts: ReadonlyArray<Contact>, matters: ReadonlyArray<Matter>, tellsQuestions: boolean, thresholds?: Thresholds) => Judged;

// Contradictions.d.ts
import type { ChannelName, ConcernId, EntryId, FactName, Thread } from "@redthread/model";
export interface Contradiction {
    readonly concern?: ConcernId;
    readonly from: ChannelName;
    readonly to: ChannelName;
    readonly entries: ReadonlyArray<EntryId>;
    readonly because: string;
}
export interface ReEntry {
    readonly fact: FactName;
    readonly on: ChannelName;
    readonly entry: EntryId;
    readonly toldOn?: ChannelName;
}
export declare const contradictionsOf: ({ entries }: Thread) => ReadonlyArray<Contradiction>;
export declare const reEntriesOf: ({ entries }: Thread) => ReadonlyArray<ReEntry>;

// Standing.d.ts
import { type Contact, type Measured, type Observation } from "@redthread/journey";
import type { Instant } from "@redthread/model";
import { Result } from "effect";
import { type Interval, type Tested, type TooFew } from "./Sample.ts";
export interface Standing {
    readonly measured: Measured;
    readonly better: "higher" | "lower" | "neither";
}
export interface Counting {
    readonly window: number;
    readonly threshold: number;
}
export declare const plainCounting: Counting;
export declare const standingOf: (contacts: ReadonlyArray<Contact>, until: Instant, { threshold, window }?: Counting) => ReadonlyArray<Standing>;
export declare const clusteredShare: (observations: ReadonlyArray<Observation>, minimum?: number) => Result.Result<Interval, TooFew>;
export declare const designEffect: (observations: ReadonlyArray<Observation>) => number;
export interface InGroup {
    readonly group: string;
    readonly of: number;
    readonly interval: Result.Result<Interval, TooFew>;
}
export interface Gapped {
    readonly lowest: string;
    readonly highest: string;
    readonly interval: Interval;
}
export interface ByGroup {
    readonly gap?: Gapped;
    readonly measure: string;
    readonly by: string;
    readonly groups: ReadonlyArray<InGroup>;
    readonly parity: Result.Result<Tested, TooFew>;
}
export declare const byGroup: ({ measure, observations, unit }: Measured, by: string) => ByGroup | undefined;

// Change.d.ts
import type { Measured } from "@redthread/journey";
import type { Instant } from "@redthread/model";
import { Result } from "effect";
import { type Chance, type Interval, type Tested, type TooFew } from "./Sample.ts";
import { type Coefficient } from "./Series.ts";
import type { Standing } from "./Standing.ts";
export interface Looking {
    readonly chance: Chance;
    readonly alpha?: number;
    readonly looks?: number;
    readonly minimum?: number;
    readonly runs?: number;
    readonly washout?: number;
    readonly began?: Instant;
    readonly until?: Instant;
}
export interface Side {
    readonly value: number;
    readonly of: number;
    readonly customers: number;
}
export interface Changed {
    readonly measure: string;
    readonly unit: Measured["unit"];
    readonly better: Standing["better"];
    readonly before: Side;
    readonly after: Side;
    readonly difference: Result.Result<Interval, TooFew>;
    readonly tested: Result.Result<Tested, TooFew>;
    readonly p?: number;
    readonly jump: Result.Result<Coefficient, TooFew>;
    readonly leftOut: number;
    readonly judgement: "better" | "worse" | "different" | "no evidence" | "too few";
}
export interface Change {
    readonly at: Instant;
    readonly rows: ReadonlyArray<Changed>;
    readonly rule: "stop" | "keep" | "no evidence" | "too few";
    readonly alpha: number;
}
export declare const changeAt: (standing: ReadonlyArray<Standing>, at: Instant, looking: Looking) => Change;

// Drift.d.ts
import { Result } from "effect";
import { type Share } from "./Proportions.ts";
import { type TooFew } from "./Sample.ts";
export interface DriftPlan {
    readonly low: number;
    readonly high: number;
    readonly dispersion: number;
    readonly factor: number;
    readonly limit: number;
}
export interface DriftState {
    readonly up: number;
    readonly down: number;
    readonly looks: number;
    readonly upSince: number;
    readonly downSince: number;
}
export interface DriftAlarm {
    readonly way: "up" | "down";
    readonly since: number;
}
export interface DriftAsking {
    readonly run?: number;
    readonly factor?: number;
    readonly confidence?: number;
    readonly minimum?: number;
    readonly dispersion?: number;
}
export declare const driftBegins: DriftState;
export declare const driftPlan: (baseline: ReadonlyArray<Share>, { confidence, dispersion, factor, minimum, run }?: DriftAsking) => Result.Result<DriftPlan, TooFew>;
export declare const driftLook: ({ dispersion, factor, high, low }: DriftPlan, state: DriftState, period: Share) => DriftState;
export declare const driftAlarm: ({ limit }: DriftPlan, { down, downSince, up, upSince }: DriftState) => DriftAlarm | undefined;

// Guard.d.ts
import type { Share } from "./Proportions.ts";
export interface GuardPlan {
    readonly worse: "higher" | "lower";
    readonly alpha: number;
    readonly bound?: number;
}
export interface GuardLook {
    readonly changed: Share;
    readonly control?: Share;
}
export interface GuardState {
    readonly evidence: number;
    readonly looks: number;
    readonly changed: Share;
    readonly control: Share;
    readonly stoppedAt?: number;
}
export declare const guardBegins: GuardState;
export declare const guardLook: (plan: GuardPlan, state: GuardState, look: GuardLook) => GuardState;

// Watched.d.ts
import type { Contact, Measured } from "@redthread/journey";
import { Result } from "effect";
import { type DriftPlan, type DriftState } from "./Drift.ts";
import { type GuardPlan, type GuardState } from "./Guard.ts";
import { type Share } from "./Proportions.ts";
import type { TooFew } from "./Sample.ts";
import { type Standing } from "./Standing.ts";
export interface Drift {
    readonly of: string;
    readonly weeks: ReadonlyArray<{
        readonly from: number;
        readonly share: Share;
        readonly state: DriftState;
    }>;
    readonly baseline: number;
    readonly plan: DriftPlan;
    readonly alarm?: {
        readonly way: "up" | "down";
        readonly since: number;
        readonly rang: number;
    };
}
export interface Watching {
    readonly until: number;
    readonly run?: number;
    readonly baseline?: number;
}
export declare const driftsOf: (standing: ReadonlyArray<Standing>, contacts: ReadonlyArray<Contact>, { baseline, run, until }: Watching) => ReadonlyArray<Drift>;
export interface Guarded {
    readonly measure: string;
    readonly plan: GuardPlan;
    readonly state: GuardState;
    readonly weeks: number;
}
export declare const guardsOf: (standing: ReadonlyArray<{
    readonly better: Standing["better"];
    readonly measured: Measured;
}>, at: number, { alpha, until, washout }: {
    readonly alpha?: number;
    readonly until: number;
    readonly washout: number;
}) => ReadonlyArray<Result.Result<Guarded, TooFew>>;

// Coverage.d.ts
import type { Contact } from "@redthread/journey";
export interface Counted {
    readonly rows: ReadonlyArray<string>;
    readonly columns: ReadonlyArray<string>;
    readonly counts: ReadonlyArray<ReadonlyArray<number>>;
}
export interface Gap {
    readonly channel: string;
    readonly at: string;
    readonly expected: number;
}
export interface Coverage {
    readonly hours: Counted;
    readonly topics: Counted;
    readonly gaps: ReadonlyArray<Gap>;
    readonly zone: string;
}
export interface CoverageAsking {
    readonly zone?: string;
    readonly alpha?: number;
}
export declare const isZone: (zone: string) => boolean;
export declare const coverageOf: (contacts: ReadonlyArray<Contact>, { alpha, zone }?: CoverageAsking) => Coverage;

// Lived.d.ts
import type { EventLog } from "@redthread/model";
import * as Process from "@redthread/process";
import { Result } from "effect";
import { type Roles } from "./Roles.ts";
import type { Interval, TooFew } from "./Sample.ts";
export interface Lived {
    readonly process: string;
    readonly cases: number;
    readonly asDeclared: Result.Result<Interval, TooFew>;
    readonly fitness: number;
    readonly precision: number;
    readonly channels: ReadonlyArray<{
        readonly channel: string;
        readonly cases: number;
        readonly deviations: number;
        readonly missing: number;
        readonly fitness: number;
    }>;
    readonly deviations: ReadonlyArray<{
        readonly step: string;
        readonly missing: number;
        readonly unforeseen: number;
    }>;
    readonly unknownSteps: ReadonlyArray<string>;
    readonly unknownChannels: ReadonlyArray<string>;
}
export interface LivedAsking {
    readonly roles: Roles;
    readonly unseen?: ReadonlyArray<string>;
    readonly minimum?: number;
}
export declare const livedOf: (process: Process.Composed, log: EventLog, { minimum, roles, unseen }: LivedAsking) => Result.Result<Lived, Process.Unaligned>;

// Goals.d.ts
import type { Observation } from "@redthread/journey";
import { Instant } from "@redthread/model";
import { Result, Schema } from "effect";
import { type Chance, type Interval, type TooFew } from "./Sample.ts";
import { type Standing } from "./Standing.ts";
export declare const Goal: Schema.Struct<{
    readonly measure: Schema.NonEmptyString;
    readonly parameters: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
    readonly where: Schema.optionalKey<Schema.$Record<Schema.String, Schema.String>>;
    readonly direction: Schema.Literals<readonly [
        "at least",
        "at most"
    ]>;
    readonly target: Schema.Finite;
    readonly start: Schema.optionalKey<Schema.Finite>;
    readonly by: Schema.NonEmptyString;
    readonly because: Schema.optionalKey<Schema.String>;
}>;
export type Goal = typeof Goal.Type;
export interface Progress {
    readonly goal: Goal;
    readonly state: "reached" | "on the way" | "missed" | "undecidable";
    readonly found: string;
    readonly interval?: Interval;
    readonly way?: Pick<Interval, "estimate" | "low" | "high">;
    readonly unit?: Standing["measured"]["unit"];
}
export declare const measuredInterval: (unit: Standing["measured"]["unit"], observations: ReadonlyArray<Observation>, chance: Chance) => Result.Result<Interval, TooFew>;
export declare const progressOf: (goals: ReadonlyArray<Goal>, standing: ReadonlyArray<Standing>, now: Instant, chance: Chance) => ReadonlyArray<Progress>;

// Maturity.d.ts
import type { Progress } from "./Goals.ts";
import type { RoleFound } from "./Roles.ts";
import { type ByGroup, type Standing } from "./Standing.ts";
import type { Matter } from "./Switches.ts";
import type { Judged } from "./Verdict.ts";
import type { Change } from "./Change.ts";
import type { Lived } from "./Lived.ts";
export interface Check {
    readonly level: number;
    readonly check: string;
    readonly found: string;
    readonly holds?: boolean;
}
export interface Maturity {
    readonly level: number;
    readonly name: string;
    readonly checks: ReadonlyArray<Check>;
}
export declare const levels: readonly [
    "not recorded",
    "recorded",
    "recognised",
    "measured",
    "joined",
    "steered"
];
export interface Evidence {
    readonly understood: ReadonlyArray<RoleFound>;
    readonly judged: Judged;
    readonly matters: ReadonlyArray<Matter>;
    readonly standing: ReadonlyArray<Standing>;
    readonly groups: ReadonlyArray<ByGroup>;
    readonly goals: ReadonlyArray<Progress>;
    readonly tellsQuestions: boolean;
    readonly change?: Change;
    readonly lived?: Lived;
    readonly parity?: number;
}
export declare const maturityOf: ({ change, goals, groups, judged, lived, matters, parity, standing, tellsQuestions, understood }: Evidence) => Maturity;

// Options.d.ts
import { Result } from "effect";
export interface Choice {
    readonly name: string;
    readonly cost: number;
    readonly gain: number;
    readonly needs?: ReadonlyArray<string>;
    readonly excludes?: ReadonlyArray<string>;
}
export interface Bundle {
    readonly choices: ReadonlyArray<string>;
    readonly cost: number;
    readonly gain: number;
}
export interface TooMany {
    readonly _tag: "TooMany";
    readonly most: number;
    readonly has: number;
}
export declare const front: (choices: ReadonlyArray<Choice>) => Result.Result<ReadonlyArray<Bundle>, TooMany>;
export declare const bestWithin: (choices: ReadonlyArray<Choice>, budget: number) => Result.Result<Bundle, TooMany>;

// Costs.d.ts
import { Result, Schema } from "effect";
import { type Chance, type Interval, type TooFew } from "./Sample.ts";
import type { Choice } from "./Options.ts";
import type { Matter } from "./Switches.ts";
import type { Judged } from "./Verdict.ts";
export declare const Prices: Schema.Struct<{
    readonly contact: Schema.$Record<Schema.String, Schema.Finite>;
    readonly question: Schema.optionalKey<Schema.Finite>;
    readonly joining: Schema.optionalKey<Schema.Finite>;
    readonly trainingHour: Schema.optionalKey<Schema.Finite>;
    readonly movingCustomer: Schema.optionalKey<Schema.Finite>;
}>;
export type Prices = typeof Prices.Type;
export interface CostOf {
    readonly channel: string;
    readonly concerns: number;
    readonly settled: number;
    readonly perSettled: Result.Result<Interval, TooFew>;
}
export declare const costPerSettled: (matters: ReadonlyArray<Matter>, prices: Prices, { chance, until, window }: {
    readonly chance: Chance;
    readonly until: number;
    readonly window: number;
}) => ReadonlyArray<CostOf>;
export interface Item {
    readonly item: string;
    readonly quantity: number;
    readonly unit: "interfaces" | "hours" | "customers" | "processes" | "fields";
    readonly because: string;
    readonly cost?: number;
}
export interface Teaching {
    readonly agents?: number;
    readonly hoursEach?: number;
}
export declare const migrationOf: ({ pairs, verdict }: Judged, matters: ReadonlyArray<Matter>, { agents, hoursEach, prices }: Teaching & {
    readonly prices?: Prices;
}) => ReadonlyArray<Item>;
export declare const joinings: ({ pairs }: Judged, { joining }: Prices) => ReadonlyArray<Choice>;

// Situation.d.ts
import { Schema } from "effect";
export declare const Need: Schema.Literals<readonly [
    "speed",
    "choice",
    "anytime",
    "person",
    "simplicity"
]>;
export type Need = typeof Need.Type;
export declare const Situation: Schema.Struct<{
    readonly employees: Schema.optionalKey<Schema.Finite>;
    readonly agents: Schema.optionalKey<Schema.Finite>;
    readonly industry: Schema.optionalKey<Schema.NonEmptyString>;
    readonly isServiceDecisive: Schema.optionalKey<Schema.Boolean>;
    readonly needs: Schema.optionalKey<Schema.$Array<Schema.Literals<readonly [
        "speed",
        "choice",
        "anytime",
        "person",
        "simplicity"
    ]>>>;
    readonly budget: Schema.optionalKey<Schema.Finite>;
    readonly hours: Schema.optionalKey<Schema.Finite>;
    readonly hoursEach: Schema.optionalKey<Schema.Finite>;
    readonly isBacked: Schema.optionalKey<Schema.Boolean>;
    readonly isExperienced: Schema.optionalKey<Schema.Boolean>;
    readonly systems: Schema.optionalKey<Schema.Finite>;
    readonly declared: Schema.optionalKey<Schema.Literals<readonly [
        "single",
        "multi",
        "omni"
    ]>>;
    readonly preferred: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Finite>>;
    readonly prices: Schema.optionalKey<Schema.Struct<{
        readonly contact: Schema.$Record<Schema.String, Schema.Finite>;
        readonly question: Schema.optionalKey<Schema.Finite>;
        readonly joining: Schema.optionalKey<Schema.Finite>;
        readonly trainingHour: Schema.optionalKey<Schema.Finite>;
        readonly movingCustomer: Schema.optionalKey<Schema.Finite>;
    }>>;
    readonly choices: Schema.optionalKey<Schema.$Array<Schema.Struct<{
        readonly name: Schema.NonEmptyString;
        readonly cost: Schema.Finite;
        readonly gain: Schema.Finite;
        readonly needs: Schema.optionalKey<Schema.$Array<Schema.String>>;
        readonly excludes: Schema.optionalKey<Schema.$Array<Schema.String>>;
    }>>>;
    readonly goals: Schema.optionalKey<Schema.$Array<Schema.Struct<{
        readonly measure: Schema.NonEmptyString;
        readonly parameters: Schema.optionalKey<Schema.$Record<Schema.String, Schema.Codec<Schema.Json, Schema.Json, never, never>>>;
        readonly where: Schema.optionalKey<Schema.$Record<Schema.String, Schema.String>>;
        readonly direction: Schema.Literals<readonly [
            "at least",
            "at most"
        ]>;
        readonly target: Schema.Finite;
        readonly start: Schema.optionalKey<Schema.Finite>;
        readonly by: Schema.NonEmptyString;
        readonly because: Schema.optionalKey<Schema.String>;
    }>>>;
    readonly zone: Schema.optionalKey<Schema.NonEmptyString>;
}>;
export type Situation = typeof Situation.Type;

// Preferences.d.ts
import type { Contact } from "@redthread/journey";
import { Result } from "effect";
import { type Interval, type TooFew } from "./Sample.ts";
export interface Preference {
    readonly channel: string;
    readonly stated: number;
    readonly observed: number;
    readonly interval: Result.Result<Interval, TooFew>;
    readonly isLess?: boolean;
}
export declare const preferencesOf: (stated: Readonly<Record<string, number>>, contacts: ReadonlyArray<Contact>) => ReadonlyArray<Preference>;

// Advice.d.ts
import type { Item } from "./Costs.ts";
import type { Gap } from "./Coverage.ts";
import type { Bundle } from "./Options.ts";
import type { Preference } from "./Preferences.ts";
import type { Situation } from "./Situation.ts";
import type { Gapped } from "./Standing.ts";
import type { Matter } from "./Switches.ts";
import type { Judged } from "./Verdict.ts";
import type { Drift } from "./Watched.ts";
export interface Advice {
    readonly advice: string;
    readonly reasonsFor: ReadonlyArray<string>;
    readonly reasonsAgainst: ReadonlyArray<string>;
}
export interface Findings {
    readonly items?: ReadonlyArray<Item>;
    readonly within?: Bundle;
    readonly gaps?: ReadonlyArray<Gap>;
    readonly drifts?: ReadonlyArray<Drift>;
    readonly parity?: ReadonlyArray<{
        readonly measure: string;
        readonly gap: Gapped;
    }>;
    readonly preferences?: ReadonlyArray<Preference>;
}
export declare const adviseOn: (judged: Judged, matters: ReadonlyArray<Matter>, situation?: Situation, found?: Findings) => ReadonlyArray<Advice>;

// Assessment.d.ts
import { type Contact } from "@redthread/journey";
import { type EventLog, Instant } from "@redthread/model";
import { type Advice } from "./Advice.ts";
import { type Change } from "./Change.ts";
import { type CostOf, type Item } from "./Costs.ts";
import { type Coverage } from "./Coverage.ts";
import { type Progress } from "./Goals.ts";
import type { Lived } from "./Lived.ts";
import { type Maturity } from "./Maturity.ts";
import { type Bundle } from "./Options.ts";
import { type Preference } from "./Preferences.ts";
import { type RoleFound, type Roles } from "./Roles.ts";
import type { Situation } from "./Situation.ts";
import { type ByGroup, type Counting, type Standing } from "./Standing.ts";
import { type Matter } from "./Switches.ts";
import { channelMix, type Judged, type Thresholds } from "./Verdict.ts";
import { type Drift, type Guarded } from "./Watched.ts";
export interface AssessmentAsked {
    readonly roles?: Roles;
    readonly change?: Instant;
    readonly changing?: Instant;
    readonly situation?: Situation;
    readonly thresholds?: Thresholds;
    readonly counting?: Counting;
    readonly lived?: Lived;
    readonly seed?: number;
}
export interface Choosing {
    readonly front: ReadonlyArray<Bundle>;
    readonly within?: Bundle;
}
export interface Assessment {
    readonly understood: ReadonlyArray<RoleFound>;
    readonly contacts: ReadonlyArray<Contact>;
    readonly matters: ReadonlyArray<Matter>;
    readonly mix: ReturnType<typeof channelMix>;
    readonly judged: Judged;
    readonly judgedBefore?: Judged;
    readonly declared?: Situation["declared"];
    readonly standing: ReadonlyArray<Standing>;
    readonly groups: ReadonlyArray<ByGroup>;
    readonly change?: Change;
    readonly channelsPerCustomer: ReadonlyArray<number>;
    readonly coverage: Coverage;
    readonly drifts: ReadonlyArray<Drift>;
    readonly guards: ReadonlyArray<Guarded>;
    readonly lived?: Lived;
    readonly goals: ReadonlyArray<Progress>;
    readonly maturity: Maturity;
    readonly costs: ReadonlyArray<CostOf>;
    readonly items: ReadonlyArray<Item>;
    readonly options?: Choosing;
    readonly preferences: ReadonlyArray<Preference>;
    readonly advice: ReadonlyArray<Advice>;
    readonly notes: ReadonlyArray<string>;
}
export interface ContactsKnown {
    readonly understood?: ReadonlyArray<RoleFound>;
    readonly tellsQuestions: boolean;
}
export declare const assessContacts: (contacts: ReadonlyArray<Contact>, { tellsQuestions, understood }: ContactsKnown, asked?: AssessmentAsked) => Omit<Assessment, "notes">;
export declare const assess: (log: EventLog, asked?: AssessmentAsked) => Assessment;

// Bars.d.ts
export interface Bar {
    readonly label: string;
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
    readonly note?: string;
}
export declare const escaped: (text: string) => string;
export declare const barsSvg: (title: string, bars: ReadonlyArray<Bar>) => string;
export interface Difference {
    readonly label: string;
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly note: string;
}
export declare const differencesSvg: (title: string, rows: ReadonlyArray<Difference>) => string;

// Grids.d.ts
import type { Counted } from "./Coverage.ts";
import type { PairGrade } from "./Switches.ts";
import type { Drift } from "./Watched.ts";
interface HeatShown {
    readonly label: (column: string, place: number) => string;
    readonly isGap: (row: string, column: string) => boolean;
}
export declare const heatSvg: (title: string, { columns, counts, rows }: Counted, { isGap, label }: HeatShown) => string;
export declare const matrixSvg: (title: string, pairs: ReadonlyArray<PairGrade>) => string;
export declare const driftSvg: ({ alarm, baseline, of, plan, weeks }: Drift) => string;
export {};

// ReportText.d.ts
import { type Schema } from "effect";
import type { Assessment } from "./Assessment.ts";
import type { Changed } from "./Change.ts";
export declare const tellValue: (value: number, unit: Changed["unit"]) => string;
export declare const tellP: (p: number) => string;
export declare const verdictSays: {
    readonly single: "One channel: it carries nearly everything.";
    readonly multi: "Several channels beside each other: what one knows, the next does not, or nobody needs it to.";
    readonly omni: "Several channels as one: customers change and lose nothing.";
    readonly undecidable: "The data do not decide it.";
};
export declare const ruleSays: {
    readonly stop: "Stop: at least one measure got worse, more than chance explains.";
    readonly keep: "Keep it: something got better and nothing worse.";
    readonly "no evidence": "No evidence of a change: go on measuring, or take the cheaper of the two.";
    readonly "too few": "Too few to judge the change.";
};
export declare const tablesOf: ({ change, channelsPerCustomer, costs, coverage, drifts, goals, groups, guards, items, judged, lived, maturity, mix, options, preferences, standing, understood }: Assessment) => {
    understood: {
        head: string[];
        rows: string[][];
    };
    verdict: {
        head: string[];
        rows: string[][];
    };
    mix: {
        head: string[];
        rows: string[][];
    };
    pairs: {
        head: string[];
        rows: string[][];
    };
    standing: {
        head: string[];
        rows: string[][];
    };
    parity: {
        head: string[];
        rows: string[][];
    };
    customers: {
        head: string[];
        rows: string[][];
    };
    gaps: {
        head: string[];
        rows: string[][];
    };
    drifts: {
        head: string[];
        rows: string[][];
    };
    guards: {
        head: string[];
        rows: string[][];
    };
    lived: {
        head: string[];
        rows: string[][];
    };
    goals: {
        head: string[];
        rows: string[][];
    };
    maturity: {
        head: string[];
        rows: string[][];
    };
    costs: {
        head: string[];
        rows: string[][];
    };
    items: {
        head: string[];
        rows: string[][];
    };
    options: {
        head: string[];
        rows: string[][];
    };
    preferences: {
        head: string[];
        rows: string[][];
    };
    groups: {
        head: string[];
        rows: string[][];
    };
    change: {
        head: string[];
        rows: string[][];
    };
};
export interface Titled {
    readonly title: string;
}
export declare const toMarkdown: (assessment: Assessment, { title }: Titled) => string;
export declare const toReportJson: ({ change, contacts, declared, drifts, judged, judgedBefore, matters, mix, options, standing, ...others }: Assessment) => Schema.Json;
export declare const toStory: ({ advice, change, drifts, goals, guards, judged, judgedBefore, lived, maturity, notes, options, standing }: Assessment) => string;

// ReportPage.d.ts
import type { Assessment } from "./Assessment.ts";
import { type Titled } from "./ReportText.ts";
export declare const picturesOf: ({ change, coverage, drifts, groups, judged, matters, mix }: Assessment) => ReadonlyArray<{
    readonly name: string;
    readonly svg: string;
}>;
export declare const toHtml: (assessment: Assessment, { title }: Titled) => string;
