// Words.d.ts
import { type ChannelEvent, Entry } from "@redthread/model";
export declare const tellEvent: (event: ChannelEvent) => string;
export declare const tell: (entry: Entry) => string;
export declare const line: (entry: Entry) => string;
export declare const readable: (entries: ReadonlyArray<Entry>) => ReadonlyArray<Entry>;

// Stops.d.ts
import type { Journey, Thread } from "@redthread/model";
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

// Sankey.d.ts
import { type Contact } from "./Contacts.ts";
export interface Flow {
    readonly step: number;
    readonly from: string;
    readonly to: string;
    readonly count: number;
}
export interface Flows {
    readonly ways: number;
    readonly began: ReadonlyMap<string, number>;
    readonly flows: ReadonlyArray<Flow>;
}
export declare const end = "end";
export declare const flowsOf: (contacts: ReadonlyArray<Contact>, { channels, steps }?: {
    readonly channels?: number;
    readonly steps?: number;
}) => Flows;
export declare const sankeySvg: ({ flows, ways }: Flows, title?: string) => string;

// Overview.d.ts
import { type Assurance, type ChannelName, type ConcernId, type CustomerId, type Fact, type Identifier, type OutsideTime, type Promise, type Thread } from "@redthread/model";
export interface ConcernNow {
    readonly id: ConcernId;
    readonly title: string;
    readonly state?: string;
    readonly since: OutsideTime;
    readonly on: ChannelName;
    readonly outcome?: string;
}
export interface Overview {
    readonly customer: CustomerId;
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
