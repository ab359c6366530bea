/** `redthread retain`: what was kept long enough goes: originals of deliveries, and people nobody heard of since. */
import { Ledger } from "@redthread/ledger"
import { AgentId, Instant } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Clock, Effect, HashMap, Layer, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { ledgerFlags } from "./Ingest.ts"
import { ledgerAt, ledgerExists, sealedAt } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson, progress } from "./Output.ts"
import { compose } from "./Settings.ts"

const day = 86_400_000
const shownAtMost = 100
const dateOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10)

/** `30` for all channels, `email=90,letter=365,*=30` one by one; in milliseconds. */
const daysByChannel = (text: string): Switchboard.RetentionRules["deliveries"] | undefined => {
  const rules = text.split(",").map((rule) => /^(?:([\w:*-]+)=)?(\d{1,6})$/.exec(rule.trim()))
  return rules.every((rule) => rule !== null) ? Object.fromEntries(rules.map((rule) => [rule?.[1] ?? "*", Number(rule?.[2]) * day])) : undefined
}

const inWords = (overdue: Switchboard.Overdue): string =>
  overdue._tag === "Delivery"
    ? `the original of ${dateOf(overdue.at)} on ${overdue.delivery.channel} (${overdue.delivery.checksum.slice(0, 12)}), due since ${dateOf(overdue.since)}`
    : `the person of ${overdue.records.join(", ")}, due since ${dateOf(overdue.since)}`

/** One round of retention. */
export const retain = Command.make(
  "retain",
  {
    ...ledgerFlags,
    deliveries: Flag.String("deliveries").pipe(Flag.withDescription("Days for which originals are kept: 30, or by channel: email=90,*=30"), Flag.optional),
    people: Flag.Int("people").pipe(Flag.withDescription("Days for which somebody is remembered after their last entry; needs a sealed ledger"), Flag.optional),
    by: Flag.String("by").pipe(Flag.withDescription("Who answers for it"), Flag.withDefault("retention")),
    dryRun: Flag.Boolean("dry-run").pipe(Flag.withDescription("Show what would go, and let it stay"), Flag.withDefault(false)),
    json: Flag.Boolean("json").pipe(Flag.withDescription("One JSON line for each thing that goes, a summary last"), Flag.withDefault(false))
  },
  Effect.fn("redthread retain")(function*({ by, deliveries, dryRun, json, ledger, people, settings }) {
    yield* ledgerExists(ledger)
    const kept = Option.isNone(deliveries) ? {} : daysByChannel(deliveries.value)
    if (kept === undefined) return yield* new BadInput({ input: "--deliveries", at: "", reason: "It is a number of days, or channels with theirs, such as email=90,*=30." })
    if (Option.isNone(deliveries) && Option.isNone(people)) return yield* new BadInput({ input: "--deliveries, --people", at: "", reason: "Without one of them everything is kept." })
    if (Option.isSome(people) && people.value < 0) return yield* new BadInput({ input: "--people", at: "", reason: "It is a number of days." })
    if (by.trim() === "") return yield* new BadInput({ input: "--by", at: "", reason: "Somebody answers for it." })
    const rules: Switchboard.RetentionRules = { deliveries: kept, ...Option.isNone(people) ? {} : { people: people.value * day } }
    const composition = yield* compose(Option.getOrUndefined(settings))
    const now = Instant.make(yield* Clock.currentTimeMillis)
    let shown = 0
    const told = (overdue: Switchboard.Overdue) => Effect.suspend(() => {
      if (json) return printJson(dryRun ? { wouldGo: overdue } : { goes: overdue })
      return shown++ < shownAtMost ? print(`${dryRun ? "Would go" : "Goes"}: ${inWords(overdue)}.`) : Effect.void
    })
    const summary = (retained: Switchboard.Retained) => json ? printJson({ summary: { ledger, dryRun, ...retained } }) : print(
      `${shown > shownAtMost ? `… ${shown - shownAtMost} more; --json shows all\n` : ""}${retained.deliveries} originals and ${retained.people} people ${dryRun ? "would go" : "went"}.`)
    const round = { by: AgentId.make(by), dryRun, told }
    const originals = Effect.gen(function*() {
      const { payloads } = yield* (yield* Ledger).counts(composition.tenant)
      const bar = progress("originals", Option.isNone(deliveries) ? 0 : payloads)
      const gone = Option.isNone(deliveries) ? 0 : yield* Switchboard.retainDeliveries(rules, now, { ...round, step: bar.step() })
      yield* bar.done
      return gone
    })
    if (Option.isNone(people)) {
      const here = Layer.merge(Layer.succeed(Switchboard.Composed, composition), ledgerAt(ledger))
      return yield* summary({ deliveries: yield* Effect.provide(originals, here), people: 0 })
    }
    yield* Effect.gen(function*() {
      const gone = yield* originals
      const { lengths } = yield* (yield* Switchboard.People).known
      const bar = progress("people", HashMap.size(lengths))
      const forgotten = yield* Switchboard.retainPeople(rules, now, { ...round, step: bar.step() })
      yield* bar.done
      yield* summary({ deliveries: gone, people: forgotten })
    }).pipe(Effect.provide(Switchboard.Forgetting.layer.pipe(Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(sealedAt(ledger)))))
  })
).pipe(Command.withDescription("Let go what was kept long enough: originals of deliveries, and people"))
