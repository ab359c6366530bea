/**
 * The conformance kit for channel adapters: what a vendor runs, and what a brand asks for before an adapter is let in.
 * Thirteen laws, on the vendor's own samples, on deliveries generated from the adapter's wire schema, and on forged and
 * damaged ones; a fake vendor shows what was rendered and answers as the real one would.
 */
import { type AnyAdapter, conformanceLaws } from "@redthread/channel"
import type { AdapterId, ChannelKind, Pointer } from "@redthread/model"
import { Effect } from "effect"
import * as fc from "fast-check"
import { eventsOf, type KitSettings, sampleDeliveries, type Scene } from "./ChannelKitDeliveries.ts"
import type { Probe, Verdict } from "./ChannelKitProbes.ts"
import { meaningProbes } from "./ChannelKitMeaning.ts"
import { readingProbes } from "./ChannelKitReading.ts"
import type { AnySamples } from "./ChannelKitSamples.ts"
import { sendingProbes } from "./ChannelKitSending.ts"
import { trustProbes } from "./ChannelKitTrust.ts"
import { runs as usualRuns } from "./LawRunner.ts"

export { type Answer, type Connected, type Exemptible, type Fate, kitNow, overHttp, type Payload, type Samples, type Signing } from "./ChannelKitSamples.ts"
export type { KitSettings } from "./ChannelKitDeliveries.ts"
export type { Verdict } from "./ChannelKitProbes.ts"

/** What was found out about one adapter: plain data, ready to be printed, stored or compared. */
export interface Certificate {
  readonly adapter: AdapterId
  readonly channel: ChannelKind
  /** No law is broken and none is unproved. */
  readonly passed: boolean
  readonly laws: ReadonlyArray<Verdict>
  /** What the adapter reads in no field, of each sample that has any: named, so no law is broken, but perhaps forgotten. */
  readonly notUnderstood: ReadonlyArray<{ readonly sample: string; readonly leaves: ReadonlyArray<Pointer> }>
  readonly settings: KitSettings
}

/** One law of the kit with the way to judge an adapter by it. */
const probes: ReadonlyArray<Probe> = conformanceLaws.flatMap(({ id }) => [...readingProbes, ...meaningProbes, ...trustProbes, ...sendingProbes].filter((one) => one.id === id))

/** 100 generated and 10,000 forged deliveries, or in the same proportion to what `REDTHREAD_RUNS` says instead of 500. */
const settingsFrom = ({ mutations = usualRuns * 20, runs = Math.ceil(usualRuns / 5), seed, size = "small" }: Partial<KitSettings>): KitSettings => ({
  mutations, runs, size, seed: seed ?? fc.sample(fc.integer(), 1)[0] ?? 0
})

/**
 * Judges an adapter by all thirteen laws. Never fails: what cannot be judged because a sample is missing is `unproved`
 * and says what to add. `tell` hears of every verdict as soon as it is there.
 */
export const certify = (
  adapter: AnyAdapter,
  samples: AnySamples,
  options: Partial<KitSettings> = {},
  tell: (verdict: Verdict, done: number, of: number) => Effect.Effect<void> = () => Effect.void
): Effect.Effect<Certificate> =>
  Effect.gen(function*() {
    const settings = settingsFrom(options)
    const scene: Scene = { adapter, samples, settings }
    const laws: Array<Verdict> = []
    for (const { judge } of probes) {
      const verdict = yield* judge(scene)
      laws.push(verdict)
      yield* tell(verdict, laws.length, probes.length)
    }
    const passed = laws.every(({ verdict }) => verdict === "holds" || verdict === "exempt")
    const read = yield* Effect.forEach(sampleDeliveries(scene), ({ by, received }) =>
      Effect.map(eventsOf(adapter, received), (events) => ({ sample: by, leaves: events.flatMap(({ source }) => source.unrecognised) })))
    return { adapter: adapter.id, channel: adapter.kind, passed, laws, notUnderstood: read.filter(({ leaves }) => leaves.length > 0), settings }
  })

/** A test runner: `describe` and `it` of vitest, of `node:test`, or of any other that has them. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, body: () => Promise<void>) => unknown
}

/** A verdict in words: one line, and one more for each breach. */
export const wordsOf = ({ because, breaches, id, looked, verdict }: Verdict): string =>
  [
    `${verdict.padEnd(8)} ${id}${verdict === "holds" ? ` (${looked})` : because === "" ? "" : `: ${because}`}`,
    ...breaches.map(({ because, by }) => `           ${by}: ${because}`)
  ].join("\n")

/**
 * One test for each law, called by the law's id, under the adapter's id. A law that is exempt passes; one that is
 * unproved fails and says what to add.
 *
 * ```ts
 * import { ChannelKit, exampleAdapter, exampleSamples } from "@redthread/testing"
 * const titles: Array<string> = []
 * const runner = { describe: (_: string, body: () => void) => body(), it: (name: string) => titles.push(name) }
 * ChannelKit.suite(exampleAdapter({ secrets: ["secret"] }), exampleSamples, runner)
 * titles.length // => 13
 * titles[0] // => "channel/nothing-vanishes"
 * ```
 */
export const suite = (adapter: AnyAdapter, samples: AnySamples, { describe, it }: Runner, options: Partial<KitSettings> = {}): void => {
  const scene: Scene = { adapter, samples, settings: settingsFrom(options) }
  describe(adapter.id, () => {
    for (const { id, judge, says } of probes) {
      it(id, async () => {
        const verdict = await Effect.runPromise(judge(scene))
        if (verdict.verdict === "broken" || verdict.verdict === "unproved") throw new Error(`${says}\n${wordsOf(verdict)}`)
      })
    }
  })
}
