/** The conformance kit for switchboards: any ledger, alone or spread over a cluster, enrols in one line. */
import { beginning, checksumOf, type Committed, Ledger, type LedgerError } from "@redthread/ledger"
import { Instant, type Law } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer } from "effect"
import * as fc from "fast-check"
import { exampleAdapter } from "./ExampleAdapter.ts"
import { runs as usualRuns } from "./LawRunner.ts"
import type { KitCheck, KitOptions } from "./LedgerKit.ts"
import { merged, merges, mergingLaws } from "./SwitchboardKitMerging.ts"
import { sendingLaws, sendings, sent } from "./SwitchboardKitSending.ts"

/** A message as the example vendor sends it: some come again, some later in another version. */
interface Told {
  readonly id: string
  readonly version: number
  readonly user: string
}

/** One delivery, and whether the process that keeps it forgets it before it takes effect. */
interface Arrival {
  readonly messages: ReadonlyArray<Told>
  readonly isForgotten: boolean
}

/** What was delivered to a switchboard, and what it left in its ledger. */
export interface Delivered {
  /** The keys of all events that were acknowledged. */
  readonly acknowledged: ReadonlyArray<string>
  readonly found: ReadonlyArray<Committed>
  /** Deliveries that still wait although everything was settled. */
  readonly waiting: number
}

const contacts = (found: ReadonlyArray<Committed>) => found.flatMap(({ entry }) => (entry._tag === "Contacted" ? [entry.event] : []))

const acknowledgedTakesEffect: Law<Delivered> = {
  id: "switchboard/acknowledged-takes-effect",
  says: "What was acknowledged to a vendor stands in a thread, however the process died.",
  source: "Promise of the switchboard",
  breaches: ({ acknowledged, found }) => {
    const keys = contacts(found).map(({ key }) => key as string)
    return [...new Set(acknowledged)].filter((id) => !keys.some((key) => key.endsWith(id))).map((id) => ({ entries: [], because: `${id} was acknowledged and is in no thread` }))
  }
}

const takesEffectOnce: Law<Delivered> = {
  id: "switchboard/takes-effect-once",
  says: "What a vendor delivers twice is in the thread once.",
  source: "Promise of the switchboard",
  breaches: ({ found }) => {
    const names = contacts(found).map(({ key, revision }) => `${key} ${revision}`)
    return names.flatMap((name, i) => (names.indexOf(name) < i ? [{ entries: [i], because: `${name} took effect twice` }] : []))
  }
}

const threadsHaveNoGaps: Law<Delivered> = {
  id: "switchboard/threads-have-no-gaps",
  says: "The lines of a thread follow each other without a gap.",
  source: "Promise of the switchboard",
  breaches: ({ found }) => {
    const next = new Map<string, number>()
    return found.flatMap(({ index, record }, i) => {
      const due = next.get(record) ?? 0
      next.set(record, index + 1)
      return index === due ? [] : [{ entries: [i], because: `line ${index} of ${record} stands where ${due} is due` }]
    })
  }
}

const nothingWaits: Law<Delivered> = {
  id: "switchboard/nothing-waits",
  says: "When everything is settled, nothing waits.",
  source: "Promise of the switchboard",
  breaches: ({ waiting }) => (waiting === 0 ? [] : [{ entries: [], because: `${waiting} deliveries still wait` }])
}

const laws = [acknowledgedTakesEffect, takesEffectOnce, threadsHaveNoGaps, nothingWaits]

const arrivals: fc.Arbitrary<ReadonlyArray<Arrival>> = fc.array(
  fc.record({
    messages: fc.array(fc.record({ id: fc.constantFrom("m1", "m2", "m3", "m4"), version: fc.nat({ max: 1 }), user: fc.constantFrom("anna", "ben") }), { minLength: 1, maxLength: 2 }),
    isForgotten: fc.boolean()
  }),
  { minLength: 1, maxLength: 8 }
)

const composition = Switchboard.compose({ adapters: [exampleAdapter({ secrets: ["kit"] })] })

const play = Effect.fnUntraced(function*(given: ReadonlyArray<Arrival>) {
  const intake = yield* Switchboard.Intake
  const ledger = yield* Ledger
  const settling = yield* Switchboard.Settling
  const { tenant } = composition
  const kind = composition.adapters[0]?.kind ?? "chat"
  yield* Effect.forEach(given, Effect.fnUntraced(function*({ isForgotten, messages }, number) {
    const body = new TextEncoder().encode(JSON.stringify({
      account: "kit", number,
      events: messages.map(({ id, user, version }) => ({ type: "message", id, version, sent: 1_780_000_000, by: "user", user: { id: user }, text: `${id} ${version}` }))
    }))
    const { received } = yield* intake.accept({ tenant, channel: kind, at: Instant.make(0), name: "kit", headers: {}, body, checksum: checksumOf(body), evidence: {} })
    if (!isForgotten) yield* settling.wake(received)
    if (number % 3 === 2) yield* settling.settleAll
  }), { concurrency: 4, discard: true })
  yield* settling.settleAll
  const found: Array<Committed> = []
  for (let page = yield* ledger.after(tenant, beginning, 100); page.length > 0; page = yield* ledger.after(tenant, page.at(-1)?.position ?? beginning, 100)) found.push(...page)
  return { acknowledged: given.flatMap(({ messages }) => messages.map(({ id }) => id)), found, waiting: (yield* ledger.counts(tenant)).unsettled } satisfies Delivered
})

/** A promise, histories that put it to the test, and how one is played over a ledger. */
interface Part<Given, Found> {
  readonly laws: ReadonlyArray<Law<Found>>
  readonly histories: fc.Arbitrary<Given>
  readonly play: (given: Given) => Promise<Found>
}

/** The checks of one part. All its laws meet the same histories, played once; where one is broken, the smallest that breaks it is sought. */
const checksOf = <Given, Found>(name: string, { histories, laws, play }: Part<Given, Found>, options: { readonly numRuns: number; readonly seed: number }): ReadonlyArray<KitCheck> => {
  /** What speaks against the laws; where the switchboard itself fails, none of them holds. */
  const against = async (given: Given): Promise<ReadonlyArray<readonly [string, string]>> => {
    try {
      const found = await play(given)
      return laws.flatMap((law) => law.breaches(found).map(({ because }) => [law.id, because] as const))
    } catch (cause) {
      return laws.map(({ id }) => [id, `it failed: ${String(cause)}`] as const)
    }
  }
  const meet = async (): Promise<ReadonlyMap<string, string>> => {
    const broken = new Map<string, string>()
    for (const given of fc.sample(histories, options)) {
      for (const [law, because] of await against(given)) if (!broken.has(law)) broken.set(law, `broken: ${because}\nby: ${fc.stringify(given)}`)
    }
    return broken
  }
  let met: Promise<ReadonlyMap<string, string>> | undefined
  return laws.map((law) => ({
    title: `${law.id} (${name})`,
    run: async () => {
      const because = (await (met ??= meet())).get(law.id)
      if (because === undefined) return
      const least = await fc.check(fc.asyncProperty(histories, async (given) => !(await against(given)).some(([id]) => id === law.id)), options)
      throw new Error(`${law.id} (${name}): ${law.says}\n${because}${least.counterexample === null ? "" : `\nat least by: ${fc.stringify(least.counterexample)}`}\nwith seed ${options.seed}`)
    }
  }))
}

/**
 * The checks that every switchboard has to pass, by title, over generated histories: deliveries that are duplicated, in several
 * versions, at the same time, and forgotten by the process that kept them; answers that two processes send while vendors fail
 * and processes die between any two steps; people who are joined, parted and joined again. `ledger` gives a fresh, empty
 * ledger each time; what comes with it, such as the entities of a cluster, is part of what is tested.
 *
 * ```ts
 * import { layerMemory } from "@redthread/ledger"
 * import { switchboardKit } from "@redthread/testing"
 * switchboardKit("memory", () => layerMemory, { runs: 5 })[0]?.title // => "switchboard/acknowledged-takes-effect (memory)"
 * ```
 */
export const switchboardKit = (name: string, ledger: () => Layer.Layer<Ledger, LedgerError>, options: KitOptions = {}): ReadonlyArray<KitCheck> => {
  const seed = options.seed ?? fc.sample(fc.integer(), 1)[0] ?? 0
  const parameters = { numRuns: options.runs ?? Math.ceil(usualRuns / 10), seed }
  const over = <A, E, R>(playing: Effect.Effect<A, E, R | Ledger>) => Effect.provide(playing, Layer.fresh(ledger())) as Effect.Effect<A, E | LedgerError>
  const deliveries: Part<ReadonlyArray<Arrival>, Delivered> = {
    laws, histories: arrivals,
    play: (given) => Effect.runPromise(Effect.provide(play(given), Switchboard.layerWebhooks().pipe(
      Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(Layer.fresh(ledger())))))
  }
  return [
    ...checksOf(name, deliveries, parameters),
    ...checksOf(name, { laws: sendingLaws, histories: sendings, play: (given) => Effect.runPromise(over(sent(given))) }, parameters),
    ...checksOf(name, { laws: mergingLaws, histories: merges, play: (given) => Effect.runPromise(over(merged(given))) }, parameters)
  ]
}
