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
