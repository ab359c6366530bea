// Classifier.d.ts
import { type Direction } from "@redthread/model";
import { type Effect, Schema } from "effect";
export declare const Classification: Schema.TaggedUnion<{
    readonly About: Schema.TaggedStruct<"About", {
        readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
        readonly step: Schema.optionalKey<Schema.brand<Schema.NonEmptyString, "@redthread/model/StepName">>;
        readonly confidence: Schema.Finite;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly Abstained: Schema.TaggedStruct<"Abstained", {
        readonly because: Schema.NonEmptyString;
    }>;
}>;
export type Classification = typeof Classification.Type;
export interface Utterance {
    readonly text: string;
    readonly direction: Direction;
}
export type Classifier = (utterance: Utterance) => Effect.Effect<Classification>;

// Keywords.d.ts
import type { Direction, ProcessName, StepName } from "@redthread/model";
import { type Classifier } from "./Classifier.ts";
export interface Phrases {
    readonly process: ProcessName;
    readonly step?: StepName;
    readonly said?: Direction;
    readonly anyOf: ReadonlyArray<string>;
}
export declare const keywords: (phrases: ReadonlyArray<Phrases>) => Classifier;

// Concerns.d.ts
import type { ChannelName, ConcernId, Entry, OutsideTime, ProcessName } from "@redthread/model";
export interface ConcernView {
    readonly id: ConcernId;
    readonly title: string;
    readonly process?: ProcessName;
    readonly openedAt: OutsideTime;
    readonly openedOn: ChannelName;
    readonly outcome?: string;
    readonly traces: ReadonlySet<string>;
}
export declare const tracesOf: (event: Extract<Entry, {
    _tag: "Contacted";
}>["event"]) => ReadonlyArray<string>;
export declare const concernsOf: (entries: ReadonlyArray<Entry>) => ReadonlyArray<ConcernView>;

// Linking.d.ts
import { type ChannelEvent, ProcessName } from "@redthread/model";
import { Schema } from "effect";
import type { Classification } from "./Classifier.ts";
import { type ConcernView } from "./Concerns.ts";
export declare const Link: Schema.TaggedUnion<{
    readonly Continues: Schema.TaggedStruct<"Continues", {
        readonly concern: Schema.brand<Schema.NonEmptyString, "@redthread/model/ConcernId">;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly Opens: Schema.TaggedStruct<"Opens", {
        readonly process: Schema.brand<Schema.NonEmptyString, "@redthread/model/ProcessName">;
        readonly because: Schema.NonEmptyString;
    }>;
    readonly Unlinked: Schema.TaggedStruct<"Unlinked", {
        readonly because: Schema.NonEmptyString;
    }>;
}>;
export type Link = typeof Link.Type;
export declare const wordsOf: (event: ChannelEvent) => string;
export declare const link: (event: ChannelEvent, concerns: ReadonlyArray<ConcernView>, classification: Classification, processes: ReadonlyMap<ProcessName, ReadonlySet<string>>) => Link;
