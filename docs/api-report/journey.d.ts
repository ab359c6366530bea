// Words.d.ts
import { type ChannelEvent, Entry } from "@redthread/model";
export declare const tellEvent: (event: ChannelEvent) => string;
export declare const tell: (entry: Entry) => string;
export declare const line: (entry: Entry) => string;
export declare const readable: (entries: ReadonlyArray<Entry>) => ReadonlyArray<Entry>;

// Stops.d.ts
import type { Entry, Journey, Thread } from "@redthread/model";
export declare const isContact: (entry: Entry) => boolean;
export declare const journeyOf: (thread: Thread) => Journey;

// Measures.d.ts
import { type ChannelName, type Thread } from "@redthread/model";
export interface Measures {
    readonly steps: number;
    readonly askedAgain: number;
    readonly reAuthentications: number;
    readonly channelBreaks: number;
    readonly channelSwitches: number;
    readonly deadEnds: number;
    readonly duration: number;
}
export interface Break {
    readonly stop: number;
    readonly on: ChannelName;
    readonly because: string;
}
export declare const breaksOf: (thread: Thread) => ReadonlyArray<Break>;
export declare const measure: (thread: Thread) => Measures;

// Measured.d.ts
import type { Schema } from "effect";
export interface LeftOut {
    readonly count: number;
    readonly because: string;
}
export interface Measured {
    readonly measure: string;
    readonly definition: string;
    readonly unit: "share" | "milliseconds" | "score" | "points" | "count";
    readonly parameters: Readonly<Record<string, Schema.Json>>;
    readonly value?: number;
    readonly of: number;
    readonly hits?: number;
    readonly leftOut: ReadonlyArray<LeftOut>;
    readonly observations: ReadonlyArray<Observation>;
}
export interface Observation {
    readonly customer: string;
    readonly at: number;
    readonly channel: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly value: number;
}
export type Defined = Pick<Measured, "measure" | "definition" | "parameters">;
export declare const shareOf: (defined: Defined, observations: ReadonlyArray<Observation>, leftOut?: ReadonlyArray<LeftOut>) => Measured;
export declare const averageOf: (defined: Defined, unit: Measured["unit"], average: "mean" | "median", observations: ReadonlyArray<Observation>, leftOut?: ReadonlyArray<LeftOut>) => Measured;
export declare const tellParameters: (parameters: Measured["parameters"]) => string;
export declare const tellMeasured: ({ leftOut, measure, of, parameters, unit, value }: Measured) => string;

// Contacts.d.ts
import type { Thread } from "@redthread/model";
export interface Contact {
    readonly customer: string;
    readonly concern: string;
    readonly topic?: string;
    readonly channel: string;
    readonly from: number;
    readonly until: number;
    readonly began?: number;
    readonly resolved?: boolean;
    readonly transferred?: boolean;
    readonly abandoned?: boolean;
    readonly waited?: number;
    readonly automatic?: boolean;
    readonly steps: ReadonlyArray<string>;
    readonly asked: ReadonlyArray<string>;
    readonly askedAgain: ReadonlyArray<string>;
    readonly lost?: string;
    readonly scores: ReadonlyArray<{
        readonly scale: string;
        readonly score: number;
    }>;
    readonly attributes: Readonly<Record<string, string>>;
}
export declare const inOrder: (contacts: ReadonlyArray<Contact>) => ReadonlyArray<Contact>;
export declare const contactsBy: (contacts: ReadonlyArray<Contact>, scope: "customer" | "concern") => ReadonlyMap<string, ReadonlyArray<Contact>>;
export declare const withBeginnings: (contacts: ReadonlyArray<Contact>) => ReadonlyArray<Contact>;
export declare const contactsOf: (thread: Thread) => ReadonlyArray<Contact>;

// ServiceHours.d.ts
import type { Instant } from "@redthread/model";
export interface ServiceHours {
    readonly days: ReadonlyArray<number>;
    readonly opens: number;
    readonly closes: number;
    readonly zone: string;
}
export declare const servedBetween: (from: Instant, until: Instant, { closes, days, opens, zone }: ServiceHours) => number;

// ContactMeasures.d.ts
import type { Instant } from "@redthread/model";
import { type Contact } from "./Contacts.ts";
import { type Measured } from "./Measured.ts";
import { type ServiceHours } from "./ServiceHours.ts";
export interface Window {
    readonly window: number;
    readonly scope: "customer" | "concern";
    readonly until: Instant;
}
export declare const firstContactResolution: (contacts: ReadonlyArray<Contact>, { evidence, scope, transfer, until, window }: Window & {
    readonly evidence: "closed" | "no-return";
    readonly transfer: "fails" | "counts";
}) => Measured;
export declare const repeatContactRate: (contacts: ReadonlyArray<Contact>, { scope, until, window }: Window) => Measured;
export declare const transferRate: (contacts: ReadonlyArray<Contact>) => Measured;
export declare const abandonmentRate: (contacts: ReadonlyArray<Contact>, { threshold }: {
    readonly threshold: number;
}) => Measured;
export declare const containment: (contacts: ReadonlyArray<Contact>, { meaning, scope, until, window }: Window & {
    readonly meaning: "nobody" | "settled";
}) => Measured;
export declare const timeToResolution: (contacts: ReadonlyArray<Contact>, { clock }: {
    readonly clock: "calendar" | ServiceHours;
}) => Measured;
export declare const switchRate: (contacts: ReadonlyArray<Contact>, { by, scope }: {
    readonly by: string;
    readonly scope: "customer" | "concern";
}) => Measured;
export declare const reEntryRate: (contacts: ReadonlyArray<Contact>) => Measured;
export declare const nextIssueRate: (contacts: ReadonlyArray<Contact>, { until, window }: {
    readonly until: Instant;
    readonly window: number;
}) => Measured;
export interface EffortWeights {
    readonly contact: number;
    readonly step: number;
    readonly switch: number;
    readonly askedAgain: number;
    readonly transfer: number;
}
export declare const plainWeights: EffortWeights;
export declare const effortIndex: (contacts: ReadonlyArray<Contact>, { weights }: {
    readonly weights: EffortWeights;
}) => Measured;

// Opinions.d.ts
import type { Instant, Thread } from "@redthread/model";
import type { Contact } from "./Contacts.ts";
import { type Measured } from "./Measured.ts";
export declare const csat: (contacts: ReadonlyArray<Contact>, { satisfiedFrom, scale }: {
    readonly scale: string;
    readonly satisfiedFrom: number;
}) => Measured;
export declare const ces: (contacts: ReadonlyArray<Contact>, { highIs, scale }: {
    readonly scale: string;
    readonly highIs: "easy" | "hard";
}) => Measured;
export declare const nps: (contacts: ReadonlyArray<Contact>, { scale }: {
    readonly scale: string;
}) => Measured;
export declare const promiseKeptRate: (threads: ReadonlyArray<Thread>, { until }: {
    readonly until: Instant;
}) => Measured;

// Attribution.d.ts
export interface Path {
    readonly channels: ReadonlyArray<string>;
    readonly value: number;
}
export type AttributionModel = {
    readonly model: "first" | "last" | "linear";
} | {
    readonly model: "position";
    readonly ends: number;
} | {
    readonly model: "decay";
    readonly factor: number;
};
export interface Attributed {
    readonly parameters: AttributionModel;
    readonly shares: ReadonlyMap<string, number>;
    readonly unattributed: number;
}
export declare const attribute: (paths: ReadonlyArray<Path>, parameters: AttributionModel) => Attributed;

// Drawing.d.ts
export declare const escaped: (text: string) => string;
export declare const widthOf: (text: string, size: number) => number;
export declare const boldly = 1.13;
export declare const shortened: (text: string, width: number, size: number) => string;
export declare const wrapped: (text: string, width: number, size: number, rows: number) => ReadonlyArray<string>;
export interface Label {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly width: number;
    readonly size?: number;
    readonly tone?: string;
    readonly anchor?: "start" | "middle" | "end";
}
export declare const labelled: ({ anchor, size, text, tone, width, x, y }: Label) => string;
export declare const scoped: (rules: string, root: string) => string;
export declare const framed: (size: {
    readonly width: number;
    readonly height: number;
}, told: {
    readonly title: string;
    readonly says: string;
}, body: string, more?: string) => string;

// Sankey.d.ts
import { type Contact } from "./Contacts.ts";
export interface Flow {
    readonly step: number;
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly until?: number;
}
export interface Flows {
    readonly ways: number;
    readonly began: ReadonlyMap<string, number>;
    readonly flows: ReadonlyArray<Flow>;
    readonly columns?: ReadonlyArray<string>;
}
export declare const end = "end";
export declare const flowsOf: (contacts: ReadonlyArray<Contact>, { channels, steps }?: {
    readonly channels?: number;
    readonly steps?: number;
}) => Flows;
export declare const sankeySvg: ({ columns: named, flows, ways }: Flows, title?: string) => string;

// Overview.d.ts
import { type Assurance, type ChannelName, type ConcernId, type CustomerId, type EntryId, type Fact, type Identifier, type OutsideTime, type Promise, type StepName, type Thread } from "@redthread/model";
export interface ConcernNow {
    readonly id: ConcernId;
    readonly title: string;
    readonly state?: string;
    readonly since: OutsideTime;
    readonly on: ChannelName;
    readonly outcome?: string;
}
export interface AtHand {
    readonly concern: ConcernNow;
    readonly step?: {
        readonly entry: EntryId;
        readonly step: StepName;
        readonly happened: "taken" | "refused";
        readonly on: ChannelName;
        readonly at: OutsideTime;
        readonly says: string;
    };
}
export interface IdentityConfidence {
    readonly level: "proved" | "vouched" | "claimed" | "unknown";
    readonly because: string;
    readonly decided: ReadonlyArray<EntryId>;
}
export interface Overview {
    readonly customer: CustomerId;
    readonly now?: AtHand;
    readonly identity: IdentityConfidence;
    readonly identifiers: ReadonlyArray<Identifier>;
    readonly assurance: Assurance;
    readonly concerns: ReadonlyArray<ConcernNow>;
    readonly known: ReadonlyArray<Fact>;
    readonly otherwise: ReadonlyArray<Fact>;
    readonly openPromises: ReadonlyArray<Promise>;
    readonly refused: ReadonlyArray<string>;
    readonly channels: ReadonlyArray<ChannelName>;
    readonly last?: {
        readonly on: ChannelName;
        readonly at: OutsideTime;
        readonly what: string;
    };
}
export declare const overview: (thread: Thread) => Overview;
export declare const describeOverview: (view: Overview) => string;

// Picture.d.ts
import type { Thread } from "@redthread/model";
export interface Titled {
    readonly title: string;
    readonly thread: Thread;
}
export declare const toSvg: (threads: ReadonlyArray<Titled>) => string;

// Way.d.ts
import type { Entry } from "@redthread/model";
export type Chain<A> = {
    readonly last: A;
    readonly before: Chain<A>;
    readonly size: number;
} | undefined;
export declare const linked: <A>(chain: Chain<A>, last: A) => Chain<A>;
export declare const listed: <A>(chain: Chain<A>) => ReadonlyArray<A>;
export interface Fold<S> {
    readonly begin: S;
    readonly step: (state: S, entry: Entry) => S;
}
export type Way<S> = {
    readonly entries: ReadonlyArray<Entry>;
    readonly state: S;
    readonly before: Way<S>;
    readonly size: number;
} | undefined;
export declare const isLater: (one: Entry, other: Entry) => boolean;
export declare const lastOf: <S>(way: Way<S>) => Entry | undefined;
export declare const followed: <S>(fold: Fold<S>, way: Way<S>, entry: Entry) => Way<S>;
export declare const followedAll: <S>(fold: Fold<S>, way: Way<S>, entries: ReadonlyArray<Entry>) => Way<S>;
export declare const knownAt: <S>({ begin }: Fold<S>, way: Way<S>) => S;

// PlanProblems.d.ts
import { type JourneySpec } from "@redthread/model";
export interface PlanProblem {
    readonly path: ReadonlyArray<string | number>;
    readonly reason: string;
}
export declare const planProblems: ({ stages, steps }: JourneySpec) => ReadonlyArray<PlanProblem>;

// Plan.d.ts
import type { ChannelName, Entry, JourneySpec, Medium, PlannedStep, PlannedTouchpoint, Stage, StepEvidence, StepName } from "@redthread/model";
export interface Plan {
    readonly spec?: JourneySpec;
    readonly touchpoints: ReadonlyMap<string, PlannedTouchpoint>;
    readonly steps: ReadonlyMap<StepName, PlannedStep>;
    readonly byChannel: ReadonlyMap<ChannelName, ReadonlyArray<PlannedTouchpoint>>;
    readonly stagesOfTouchpoint: ReadonlyMap<string, ReadonlyArray<Stage>>;
    readonly stagesOfStep: ReadonlyMap<StepName, ReadonlyArray<Stage>>;
    readonly evidence: ReadonlyMap<Entry["_tag"], ReadonlyArray<readonly [
        PlannedStep,
        StepEvidence
    ]>>;
    readonly paths: ReadonlyMap<Stage, ReadonlyArray<ReadonlyArray<StepName>>>;
}
export declare const planOf: (spec?: JourneySpec) => Plan;
export declare const placeOf: (entry: Entry) => string | undefined;
export declare const touchpointOf: (plan: Plan, entry: Entry) => PlannedTouchpoint | undefined;
export declare const stepsMet: (plan: Plan, entry: Entry, at: PlannedTouchpoint | undefined) => ReadonlyArray<PlannedStep>;
export declare const stepRefused: (plan: Plan, { process, step }: Extract<Entry, {
    readonly _tag: "StepRefused";
}>) => PlannedStep | undefined;
export declare const mediumOfKind: (kind: string) => Medium;

// Walk.d.ts
import type { ChannelName, Entry, EntryId, EventKey, Medium, OutsideTime, PlannedStep, PlannedTouchpoint, Stage, StepName } from "@redthread/model";
import { type Plan } from "./Plan.ts";
import { type Chain } from "./Way.ts";
export interface Stay {
    readonly index: number;
    readonly on: ChannelName;
    readonly from: OutsideTime;
    readonly until: OutsideTime;
    readonly entries: Chain<EntryId>;
    readonly came: "began" | "chose" | "sent" | "handed-over" | "reached";
    readonly forced: boolean;
    readonly because: string;
    readonly lost: ReadonlyArray<string>;
    readonly stage?: Stage;
    readonly medium?: Medium;
}
export interface Place {
    readonly entry: EntryId;
    readonly at: OutsideTime;
    readonly on: ChannelName;
    readonly touchpoint?: string;
}
export interface Here extends Place {
    readonly stay: Stay;
    readonly arrivedFrom?: Stay;
    readonly arrived: boolean;
    readonly stage?: Stage;
    readonly step?: StepName;
    readonly met: ReadonlyArray<PlannedStep>;
    readonly unknown?: string;
}
interface Lead {
    readonly to: ChannelName;
    readonly came: "sent" | "handed-over";
    readonly forced: boolean;
    readonly because: string;
    readonly lost: ReadonlyArray<string>;
}
export interface Walk {
    readonly stay?: Stay;
    readonly stays: Chain<Stay>;
    readonly stage?: Stage;
    readonly step?: StepName;
    readonly touchpoint?: PlannedTouchpoint;
    readonly cause?: EventKey;
    readonly leads: ReadonlyArray<Lead>;
    readonly refusal?: string;
}
export declare const nowhere: Walk;
export declare const walked: (plan: Plan, walk: Walk, entry: Entry) => readonly [
    Walk,
    Here | undefined
];
export declare const onlyPlace: ({ at, entry, on, touchpoint }: Here) => Place;
export {};

// Retold.d.ts
import type { ChannelName, Entry, FactName } from "@redthread/model";
import { HashMap } from "effect";
import { type Here, type Place } from "./Walk.ts";
import { type Chain } from "./Way.ts";
export interface ReEntry {
    readonly fact: FactName;
    readonly known: boolean;
    readonly told?: Place;
    readonly again: Place;
    readonly stay: number;
}
export interface LossyHandover {
    readonly from: ChannelName;
    readonly to: ChannelName;
    readonly lost: ReadonlyArray<FactName>;
    readonly carried: ReadonlyArray<FactName>;
    readonly place: Place;
}
export interface Retold {
    readonly told: HashMap.HashMap<FactName, Place>;
    readonly again: Chain<ReEntry>;
    readonly lossy: Chain<LossyHandover>;
    readonly handovers: number;
}
export declare const nothingTold: Retold;
export declare const retelling: ({ told }: Retold, entry: Entry, here: Here) => ReEntry | undefined;
export declare const retold: (state: Retold, entry: Entry, here: Here) => Retold;

// Sendings.d.ts
import { type Assurance, type ChannelName, type ConcernId, type Entry, type EntryId, type LoginDemand, type StepName } from "@redthread/model";
import { HashMap } from "effect";
import type { Plan } from "./Plan.ts";
import { type Here, type Place } from "./Walk.ts";
export type Conflict = {
    readonly kind: "login";
    readonly touchpoint: string;
    readonly demands: LoginDemand;
    readonly has: "loggedIn" | "loggedOut";
} | {
    readonly kind: "refused";
    readonly entry: EntryId;
    readonly because: string;
} | {
    readonly kind: "back";
    readonly entry: EntryId;
};
export interface Sending {
    readonly from: ChannelName;
    readonly to: ChannelName;
    readonly concern?: ConcernId;
    readonly forced: boolean;
    readonly said: string;
    readonly place: Place;
    readonly times: number;
    readonly conflicts: ReadonlyArray<Conflict>;
}
export interface Sendings {
    readonly login: HashMap.HashMap<ChannelName, Assurance>;
    readonly refused: HashMap.HashMap<ChannelName, {
        readonly entry: EntryId;
        readonly because: string;
        readonly concern?: ConcernId;
    }>;
    readonly wanted?: StepName;
    readonly been: HashMap.HashMap<ChannelName, EntryId>;
    readonly sent: HashMap.HashMap<string, Sending>;
    readonly pending: HashMap.HashMap<ChannelName, string>;
}
export declare const nobodySent: Sendings;
export declare const sentOn: (plan: Plan, before: Sendings, entry: Entry, here: Here) => Sendings;
export declare const sendingsOf: ({ sent }: Sendings) => ReadonlyArray<Sending>;
export declare const contradicts: ({ conflicts }: Sending) => boolean;
export declare const loops: ({ conflicts }: Sending) => boolean;

// Efforts.d.ts
import type { ChannelName, Entry, EntryId, Instant, Stage } from "@redthread/model";
import { HashMap } from "effect";
import { type EffortWeights } from "./ContactMeasures.ts";
import type { Here } from "./Walk.ts";
import { type Chain } from "./Way.ts";
export type EffortItem = keyof JourneyWeights;
export interface JourneyWeights extends EffortWeights {
    readonly login: number;
    readonly refused: number;
    readonly searchedInVain: number;
    readonly waitedDay: number;
}
export declare const plainJourneyWeights: JourneyWeights;
export interface Effort {
    readonly item: EffortItem;
    readonly entry: EntryId;
    readonly on: ChannelName;
    readonly stay: number;
    readonly stage?: Stage;
}
export interface Wait {
    readonly on: ChannelName;
    readonly from: Instant;
    readonly until: Instant;
    readonly stage?: Stage;
    readonly ended: "answered" | "gave-up";
}
export interface Efforts {
    readonly done: Chain<Effort>;
    readonly waits: Chain<Wait>;
    readonly waiting: HashMap.HashMap<ChannelName, {
        readonly from: Instant;
        readonly stage?: Stage;
        readonly call: boolean;
    }>;
}
export declare const noEffort: Efforts;
export declare const exerted: (state: Efforts, entry: Entry, here: Here, again: boolean) => Efforts;

// Impressions.d.ts
import type { ChannelName, Entry, EntryId, Medium, Stage, StepName } from "@redthread/model";
import type { Here } from "./Walk.ts";
import { type Chain } from "./Way.ts";
export type ImpressionKind = "stepTaken" | "refused" | "askedAgain" | "searchedInVain" | "sentAway" | "offeredElsewhere" | "passedOn" | "passedOnWithLoss" | "promiseKept" | "promiseBroken" | "settled";
export type ImpressionValues = Readonly<Record<ImpressionKind, number>>;
export declare const plainImpressions: ImpressionValues;
export declare const plainLossAversion = 2.25;
export interface Impression {
    readonly entry: EntryId;
    readonly kind: ImpressionKind | "feedback";
    readonly value: number;
    readonly on: ChannelName;
    readonly touchpoint?: string;
    readonly stage?: Stage;
    readonly step?: StepName;
    readonly medium?: Medium;
    readonly stay: number;
}
export interface Impressed {
    readonly impressions: Chain<Impression>;
    readonly unread: number;
}
export declare const unimpressed: Impressed;
export declare const scoreValue: (scale: string, score: number) => number | undefined;
export declare const impressed: (state: Impressed, entry: Entry, here: Here, again: boolean, values: ImpressionValues) => Impressed;
export interface Remembered {
    readonly remembered: number;
    readonly peak: Impression;
    readonly end: Impression;
    readonly mean: number;
    readonly of: number;
    readonly lossAversion: number;
}
export declare const rememberedOf: (impressions: ReadonlyArray<Impression>, lossAversion?: number) => Remembered | undefined;

// Commitments.d.ts
import type { ChannelName, Entry, EntryId, Instant, Offer, Promise, PromiseId } from "@redthread/model";
import { HashMap } from "effect";
import { type Chain } from "./Way.ts";
interface Owed {
    readonly promise?: Promise;
    readonly on?: ChannelName;
    readonly made?: EntryId;
    readonly kept?: EntryId;
    readonly broken?: EntryId;
}
interface Proposed {
    readonly offer: Offer;
    readonly on: ChannelName;
    readonly entry: EntryId;
}
export interface Commitments {
    readonly promises: HashMap.HashMap<PromiseId, Owed>;
    readonly offers: Chain<Proposed>;
}
export declare const uncommitted: Commitments;
export declare const committed: (state: Commitments, entry: Entry) => Commitments;
export interface PromiseState {
    readonly promise: Promise;
    readonly on: ChannelName;
    readonly entry: EntryId;
    readonly state: "kept" | "broken" | "overdue" | "open";
}
export declare const promisesOf: ({ promises }: Commitments, until: Instant) => ReadonlyArray<PromiseState>;
export interface OfferDifference {
    readonly offer: Offer["id"];
    readonly what: "text" | "price";
    readonly first: Proposed;
    readonly later: Proposed;
}
export declare const offerDifferences: ({ offers }: Commitments) => ReadonlyArray<OfferDifference>;
export {};

// Runs.d.ts
import type { ConcernId, Entry, EntryId, Stage, StepName } from "@redthread/model";
import { type Plan } from "./Plan.ts";
import { type Here, type Place } from "./Walk.ts";
import { type Chain } from "./Way.ts";
export interface Met {
    readonly step: StepName;
    readonly place: Place;
    readonly refused: boolean;
}
export interface Run {
    readonly stage: Stage;
    readonly concern?: ConcernId;
    readonly met: Chain<Met>;
    readonly closed: boolean;
}
export type Deviation = {
    readonly stage?: Stage;
    readonly concern?: ConcernId;
} & ({
    readonly kind: "skipped";
    readonly step: StepName;
} | {
    readonly kind: "out-of-order";
    readonly step: StepName;
    readonly after: StepName;
    readonly place: Place;
} | {
    readonly kind: "repeated";
    readonly step: StepName;
    readonly place: Place;
} | {
    readonly kind: "refused";
    readonly step: StepName;
    readonly place: Place;
} | {
    readonly kind: "elsewhere";
    readonly step: StepName;
    readonly place: Place;
} | {
    readonly kind: "unplanned-step";
    readonly step: StepName;
    readonly place: Place;
} | {
    readonly kind: "unplanned-touchpoint";
    readonly at: string;
    readonly place: Place;
});
export interface Runs {
    readonly open: ReadonlyArray<Run>;
    readonly done: Chain<Run>;
    readonly single: Chain<Deviation>;
}
export declare const noRuns: Runs;
export declare const ranOn: (plan: Plan, before: Runs, entry: Entry, here: Here) => Runs;
export interface RunOutcome {
    readonly stage: Stage;
    readonly concern?: ConcernId;
    readonly path: ReadonlyArray<StepName>;
    readonly met: ReadonlyArray<Met>;
    readonly pending: ReadonlyArray<StepName>;
    readonly deviations: ReadonlyArray<Deviation>;
}
export declare const runOutcomes: (plan: Plan, { done, open }: Runs) => ReadonlyArray<RunOutcome>;
export declare const seenAt: (deviation: Deviation) => EntryId | undefined;

// Attempts.d.ts
import type { ChannelName, Entry, StepName } from "@redthread/model";
import type { EffortItem } from "./Efforts.ts";
import { HashSet } from "effect";
import type { Here } from "./Walk.ts";
import { type Chain } from "./Way.ts";
export type Burden = Extract<EffortItem, "askedAgain" | "refused" | "transfer" | "searchedInVain"> | "repeated";
export interface Attempt {
    readonly step: StepName | "";
    readonly on: ChannelName;
    readonly burdens: ReadonlyArray<Burden>;
}
export interface Attempts {
    readonly done: Chain<Attempt>;
    readonly last?: Attempt;
    readonly on?: ChannelName;
    readonly loose: ReadonlyArray<Burden>;
    readonly taken: HashSet.HashSet<string>;
}
export declare const nothingTried: Attempts;
export declare const tried: (before: Attempts, entry: Entry, here: Here, again: boolean) => Attempts;
export declare const attemptsOf: (state: Attempts) => Chain<Attempt>;

// Lived.d.ts
import type { ChannelName, Concern, CustomerId, EntryId, Instant, JourneySpec, Medium, OutsideTime, Stage, Thread } from "@redthread/model";
import { type Attempt, type Attempts } from "./Attempts.ts";
import { type Commitments, type OfferDifference, type PromiseState } from "./Commitments.ts";
import { type Effort, type Efforts, type JourneyWeights, type Wait } from "./Efforts.ts";
import { type Impressed, type Impression, type ImpressionValues, type Remembered } from "./Impressions.ts";
import { type Plan } from "./Plan.ts";
import { type LossyHandover, type ReEntry, type Retold } from "./Retold.ts";
import { type Deviation, type RunOutcome, type Runs } from "./Runs.ts";
import { type Sending, type Sendings } from "./Sendings.ts";
import { type Here, type Stay, type Walk } from "./Walk.ts";
import { type Chain, type Fold, type Way } from "./Way.ts";
export interface JourneyState {
    readonly walk: Walk;
    readonly retold: Retold;
    readonly sendings: Sendings;
    readonly efforts: Efforts;
    readonly impressed: Impressed;
    readonly commitments: Commitments;
    readonly runs: Runs;
    readonly attempts: Attempts;
    readonly seen: Chain<Pick<Here, "touchpoint" | "unknown" | "on">>;
    readonly open: ReadonlyArray<Concern["id"]>;
}
export interface JourneyFold extends Fold<JourneyState> {
    readonly plan: Plan;
    readonly values: ImpressionValues;
}
export declare const journeyFold: (spec?: JourneySpec, values?: ImpressionValues) => JourneyFold;
export interface ChannelSwitch {
    readonly from: ChannelName;
    readonly to: ChannelName;
    readonly came: Stay["came"];
    readonly forced: boolean;
    readonly because: string;
    readonly at: OutsideTime;
    readonly stay: number;
    readonly lost: ReadonlyArray<string>;
    readonly mediaBreak?: {
        readonly from: Medium;
        readonly to: Medium;
    };
}
export interface LivedStay extends Omit<Stay, "entries"> {
    readonly entries: ReadonlyArray<EntryId>;
}
export interface StageCost {
    readonly stage?: Stage;
    readonly effort: Readonly<Partial<Record<Effort["item"], number>>>;
    readonly points: number;
    readonly waited: number;
}
export interface LivedJourney {
    readonly customer: CustomerId;
    readonly spec?: {
        readonly name: string;
        readonly version: number;
    };
    readonly entries: number;
    readonly until: Instant;
    readonly stays: ReadonlyArray<LivedStay>;
    readonly switches: ReadonlyArray<ChannelSwitch>;
    readonly runs: ReadonlyArray<RunOutcome>;
    readonly deviations: ReadonlyArray<Deviation>;
    readonly sendings: ReadonlyArray<Sending>;
    readonly contradictions: ReadonlyArray<Sending>;
    readonly loops: ReadonlyArray<Sending>;
    readonly reEntries: ReadonlyArray<ReEntry>;
    readonly lossyHandovers: ReadonlyArray<LossyHandover>;
    readonly handovers: number;
    readonly efforts: ReadonlyArray<Effort>;
    readonly waits: ReadonlyArray<Wait>;
    readonly waiting: ReadonlyArray<{
        readonly on: ChannelName;
        readonly from: Instant;
    }>;
    readonly stages: ReadonlyArray<StageCost>;
    readonly weights: JourneyWeights;
    readonly impressions: ReadonlyArray<Impression>;
    readonly remembered?: Remembered;
    readonly unreadFeedback: number;
    readonly promises: ReadonlyArray<PromiseState>;
    readonly offerDifferences: ReadonlyArray<OfferDifference>;
    readonly attempts: ReadonlyArray<Attempt>;
    readonly touchpoints: ReadonlyMap<string, number>;
    readonly unknownPlaces: ReadonlyMap<string, number>;
    readonly openConcerns: ReadonlyArray<Concern["id"]>;
}
export interface Telling {
    readonly until?: Instant;
    readonly weights?: JourneyWeights;
    readonly lossAversion?: number;
}
export declare const livedAt: (fold: JourneyFold, way: Way<JourneyState>, customer: CustomerId, { lossAversion, until, weights }?: Telling) => LivedJourney;
export declare const liveThrough: ({ customer, entries }: Thread, spec?: JourneySpec, telling?: Telling) => LivedJourney;

// JourneyLaws.d.ts
import type { CustomerId, Entry, Law } from "@redthread/model";
import { type JourneyFold, type JourneyState } from "./Lived.ts";
import type { Way } from "./Way.ts";
export type Follow = (fold: JourneyFold, way: Way<JourneyState>, entry: Entry) => Way<JourneyState>;
export interface DeliveredJourney {
    readonly fold: JourneyFold;
    readonly follow: Follow;
    readonly customer: CustomerId;
    readonly entries: ReadonlyArray<Entry>;
    readonly delivered: ReadonlyArray<Entry>;
    readonly cut: number;
    readonly streams: ReadonlyArray<ReadonlyArray<Entry>>;
}
export declare const deliveryDoesNotMatter: Law<DeliveredJourney>;
export declare const goingOnIsBeginningAnew: Law<DeliveredJourney>;
export declare const unmergingRestores: Law<DeliveredJourney>;
export declare const everyEntryHasItsStay: Law<DeliveredJourney>;
export declare const journeyLaws: ReadonlyArray<Law<DeliveredJourney>>;

// BlindSpots.d.ts
import type { JourneySpec, Stage, StepName } from "@redthread/model";
import type { LivedJourney } from "./Lived.ts";
import { type Measured } from "./Measured.ts";
export type BlindSpot = {
    readonly kind: "silent-touchpoint";
    readonly touchpoint: string;
    readonly name: string;
    readonly stage: Stage;
} | {
    readonly kind: "unmeasured-touchpoint";
    readonly touchpoint: string;
    readonly name: string;
    readonly stage: Stage;
} | {
    readonly kind: "unplanned-place";
    readonly place: string;
    readonly events: number;
    readonly journeys: number;
} | {
    readonly kind: "unseen-step";
    readonly step: StepName;
    readonly stage?: Stage;
} | {
    readonly kind: "unmeasured-step";
    readonly step: StepName;
    readonly stage?: Stage;
};
export declare const blindSpots: (spec: JourneySpec, journeys: ReadonlyArray<LivedJourney>) => ReadonlyArray<BlindSpot>;
export declare const tellBlindSpot: (spot: BlindSpot) => string;
export declare const stepCapture: (journeys: ReadonlyArray<LivedJourney>) => Measured;

// WeakestLink.d.ts
import type { Burden } from "./Attempts.ts";
import type { LivedJourney } from "./Lived.ts";
export type BurdenWeights = Readonly<Record<Burden, number>>;
export declare const plainBurdens: BurdenWeights;
export interface LinkDrawing {
    readonly chance: () => number;
    readonly weights?: BurdenWeights;
    readonly runs?: number;
    readonly confidence?: number;
    readonly minimum?: number;
    readonly example?: number;
}
export interface Link {
    readonly step: string;
    readonly on: string;
    readonly tries: number;
    readonly journeys: number;
    readonly burden: number;
    readonly could: number;
    readonly like?: string;
    readonly gain: number;
    readonly interval?: {
        readonly low: number;
        readonly high: number;
    };
    readonly weakest?: number;
}
export interface Links {
    readonly definition: string;
    readonly unit: "points";
    readonly parameters: {
        readonly weights: BurdenWeights;
        readonly runs: number;
        readonly confidence: number;
        readonly minimum: number;
        readonly example: number;
    };
    readonly of: number;
    readonly links: ReadonlyArray<Link>;
}
export declare const weakestLinks: (journeys: ReadonlyArray<LivedJourney>, { chance, confidence, example, minimum, runs, weights }: LinkDrawing) => Links;
export declare const tellLink: ({ burden, could, gain, interval, like, on, step, tries, weakest }: Link) => string;

// Triggers.d.ts
import type { CustomerId, EntryId, Instant } from "@redthread/model";
import type { LivedJourney } from "./Lived.ts";
export interface Found {
    readonly key: string;
    readonly because: string;
    readonly entries: ReadonlyArray<EntryId>;
    readonly since: Instant;
}
export interface Trigger {
    readonly id: string;
    readonly says: string;
    readonly suggests: string;
    readonly find: (journey: LivedJourney) => ReadonlyArray<Found>;
}
export interface Nudge extends Found {
    readonly trigger: string;
    readonly customer: CustomerId;
    readonly suggests: string;
}
export declare const promiseDueSoon: (within?: number) => Trigger;
export declare const promiseOverdue: Trigger;
export declare const sentInVain: Trigger;
export declare const waitsTooLong: (longest?: number) => Trigger;
export declare const askedTooOften: (from?: number) => Trigger;
export declare const leavesBitter: (atMost?: number) => Trigger;
export declare const plainTriggers: ReadonlyArray<Trigger>;
export declare const nudges: (journey: LivedJourney, triggers?: ReadonlyArray<Trigger>) => ReadonlyArray<Nudge>;

// NextAction.d.ts
import type { EntryId } from "@redthread/model";
import type { LivedJourney } from "./Lived.ts";
import type { Overview } from "./Overview.ts";
import { type Trigger } from "./Triggers.ts";
export interface NextAction {
    readonly suggests: string;
    readonly because: string;
    readonly entries: ReadonlyArray<EntryId>;
}
export declare const nextAction: (view: Overview, journey: LivedJourney, triggers?: ReadonlyArray<Trigger>) => NextAction | undefined;

// Timeline.d.ts
import type { ChannelName, EntryId, Instant, OutsideTime, Thread } from "@redthread/model";
export interface TimelineLine {
    readonly entry: EntryId;
    readonly at: OutsideTime;
    readonly on: ChannelName;
    readonly says: string;
    readonly late?: number;
}
export declare const timeline: ({ entries }: Thread, last?: number) => ReadonlyArray<TimelineLine>;
export interface Age {
    readonly of: string;
    readonly at: Instant;
    readonly age: number;
}
export interface Staleness {
    readonly newest?: Age;
    readonly channels: ReadonlyArray<Age>;
    readonly sources: ReadonlyArray<Age>;
}
export declare const stalenessOf: ({ entries }: Thread, now: Instant) => Staleness;

// Summary.d.ts
import type { EntryId, Thread } from "@redthread/model";
import { type Measured } from "./Measured.ts";
export interface Sentence {
    readonly says: string;
    readonly entries: ReadonlyArray<EntryId>;
}
export declare const summarise: (thread: Thread, most?: number) => ReadonlyArray<Sentence>;
export declare const completeness: (thread: Thread, { facts }: {
    readonly facts: ReadonlyArray<string>;
}) => Measured;

// JourneyMeasures.d.ts
import { type Measured } from "./Measured.ts";
import type { LivedJourney } from "./Lived.ts";
export declare const contextCarried: (journeys: ReadonlyArray<LivedJourney>) => Measured;
export declare const forcedSwitches: (journeys: ReadonlyArray<LivedJourney>) => Measured;
export declare const fragmentation: (journeys: ReadonlyArray<LivedJourney>) => Measured;
export declare const contradictionRate: (journeys: ReadonlyArray<LivedJourney>) => Measured;
export declare const journeyEffort: (journeys: ReadonlyArray<LivedJourney>) => Measured;
export declare const waitingTime: (journeys: ReadonlyArray<LivedJourney>) => Measured;
export declare const rememberedImpression: (journeys: ReadonlyArray<LivedJourney>) => Measured;
export declare const asPlanned: (journeys: ReadonlyArray<LivedJourney>) => Measured;

// ContactThreads.d.ts
import { type Thread } from "@redthread/model";
import { type Contact } from "./Contacts.ts";
export declare const threadsOfContacts: (contacts: ReadonlyArray<Contact>) => ReadonlyArray<Thread>;

// JourneyMap.d.ts
import type { Capability, ChannelName, JourneySpec, Medium, Requirement, Stage, StepName } from "@redthread/model";
import { type BlindSpot } from "./BlindSpots.ts";
import type { LivedJourney } from "./Lived.ts";
import type { Deviation } from "./Runs.ts";
export interface MapStep {
    readonly step: StepName;
    readonly title: string;
    readonly stage: Stage;
    readonly met: number;
    readonly deviations: Readonly<Partial<Record<Deviation["kind"], number>>>;
    readonly felt?: number;
    readonly planned: ReadonlyArray<ChannelName>;
    readonly on: ReadonlyMap<ChannelName, {
        readonly met: number;
        readonly refused: number;
    }>;
    readonly backstage: ReadonlyArray<{
        readonly name: string;
        readonly by?: string;
    }>;
    readonly requires?: Requirement;
    readonly capability?: Capability;
    readonly demand: "met" | "missed" | "unknown";
    readonly isMeasured: boolean;
}
export interface MapStage {
    readonly stage: Stage;
    readonly journeys: number;
    readonly steps: ReadonlyArray<MapStep>;
    readonly touchpoints: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly channel: ChannelName;
        readonly medium?: Medium;
        readonly events: number;
        readonly isMeasured: boolean;
    }>;
    readonly points: number;
    readonly waited: number;
}
export interface MapMove {
    readonly step: StepName;
    readonly on: ChannelName;
    readonly refused: boolean;
}
export interface JourneyMap {
    readonly name: string;
    readonly version: number;
    readonly journeys: number;
    readonly channels: ReadonlyArray<ChannelName>;
    readonly stages: ReadonlyArray<MapStage>;
    readonly moves?: ReadonlyArray<MapMove>;
    readonly blindSpots: ReadonlyArray<BlindSpot>;
}
export declare const demandMet: (requires: Requirement | undefined, capability: Capability | undefined) => MapStep["demand"];
export declare const mapOf: (spec: JourneySpec, journeys: ReadonlyArray<LivedJourney>) => JourneyMap;
export declare const mapJson: (map: JourneyMap) => object;
export declare const tellMap: (map: JourneyMap) => ReadonlyArray<string>;

// MapPicture.d.ts
import type { JourneyMap } from "./JourneyMap.ts";
export declare const mapSvg: (map: JourneyMap, says: string, title?: string) => string;

// EffortPicture.d.ts
import type { Stage } from "@redthread/model";
import type { EffortItem } from "./Efforts.ts";
import type { LivedJourney } from "./Lived.ts";
export interface EffortBar {
    readonly stage?: Stage;
    readonly item: EffortItem;
    readonly times: number;
    readonly from: number;
    readonly until: number;
}
export declare const effortBars: (journeys: ReadonlyArray<LivedJourney>) => ReadonlyArray<EffortBar>;
export declare const effortWords: Readonly<Record<EffortItem, string>>;
export declare const effortSvg: (journeys: ReadonlyArray<LivedJourney>, title?: string) => string;

// StageFlows.d.ts
import type { LivedJourney } from "./Lived.ts";
import { type Flows } from "./Sankey.ts";
export declare const stageFlows: (journeys: ReadonlyArray<LivedJourney>, { channels }?: {
    readonly channels?: number;
}) => Flows;

// Mermaid.d.ts
import type { Thread } from "@redthread/model";
import type { JourneyMap } from "./JourneyMap.ts";
import type { Flows } from "./Sankey.ts";
export declare const mapMermaid: (map: JourneyMap) => string;
export declare const threadMermaid: ({ entries }: Thread, most?: number) => string;
export declare const flowsMermaid: ({ columns, flows }: Flows) => string;
