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
    readonly grade: "joined" | "separate" | "partly" | "undecided";
}
export declare const keptShare: (switches: ReadonlyArray<Switch>, minimum: number) => Result.Result<Interval, TooFew>;
export declare const pairGrades: (switches: ReadonlyArray<Switch>, { joinedFrom, minimum }: {
    readonly joinedFrom: number;
    readonly minimum: number;
}) => ReadonlyArray<PairGrade>;

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
export interface InGroup {
    readonly group: string;
    readonly of: number;
    readonly interval: Result.Result<Interval, TooFew>;
}
export interface ByGroup {
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

// Advice.d.ts
import type { Matter } from "./Switches.ts";
import type { Judged } from "./Verdict.ts";
export interface Situation {
    readonly employees?: number;
    readonly industry?: string;
    readonly budget?: number;
    readonly isBacked?: boolean;
    readonly declared?: "single" | "multi" | "omni";
}
export interface Advice {
    readonly advice: string;
    readonly reasonsFor: ReadonlyArray<string>;
    readonly reasonsAgainst: ReadonlyArray<string>;
}
export declare const adviseOn: ({ pairs, rows, siloRate, verdict }: Judged, matters: ReadonlyArray<Matter>, situation?: Situation) => ReadonlyArray<Advice>;

// Assessment.d.ts
import { type Contact } from "@redthread/journey";
import { type EventLog, Instant } from "@redthread/model";
import { type Advice, type Situation } from "./Advice.ts";
import { type Change } from "./Change.ts";
import { type RoleFound, type Roles } from "./Roles.ts";
import { type ByGroup, type Counting, type Standing } from "./Standing.ts";
import { type Matter } from "./Switches.ts";
import { channelMix, type Judged, type Thresholds } from "./Verdict.ts";
export interface AssessmentAsked {
    readonly roles?: Roles;
    readonly change?: Instant;
    readonly situation?: Situation;
    readonly thresholds?: Thresholds;
    readonly counting?: Counting;
    readonly seed?: number;
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
    readonly advice: ReadonlyArray<Advice>;
    readonly notes: ReadonlyArray<string>;
}
export declare const assessContacts: (contacts: ReadonlyArray<Contact>, tellsQuestions: boolean, asked?: AssessmentAsked) => Omit<Assessment, "understood" | "notes">;
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
export declare const tablesOf: ({ change, groups, judged, mix, standing, understood }: Assessment) => {
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
export declare const toReportJson: ({ advice, change, contacts, declared, groups, judged, judgedBefore, matters, mix, notes, standing, understood }: Assessment) => Schema.Json;
export declare const toStory: ({ advice, change, judged, judgedBefore, notes, standing }: Assessment) => string;

// ReportPage.d.ts
import type { Assessment } from "./Assessment.ts";
import { type Titled } from "./ReportText.ts";
export declare const picturesOf: ({ change, groups, judged, matters, mix }: Assessment) => ReadonlyArray<{
    readonly name: string;
    readonly svg: string;
}>;
export declare const toHtml: (assessment: Assessment, { title }: Titled) => string;
