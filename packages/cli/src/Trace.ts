/** `redthread trace`: one customer's thread in words, and what an agent sees. */
import * as Journey from "@redthread/journey"
import { Entry, Instant, RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Clock, Effect, FileSystem, Layer, Option, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ledgerFlags } from "./Ingest.ts"
import { ledgerAt, ledgerExists } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson } from "./Output.ts"
import { compose } from "./Settings.ts"

const encode = Schema.encodeSync(Entry)

const minutes = (milliseconds: number): string => {
  const whole = Math.round(milliseconds / 60_000)
  return whole < 60 ? `${whole} min` : whole < 48 * 60 ? `${Math.round(whole / 60)} h` : `${Math.round(whole / 1440)} days`
}

/** The thread as text: every entry on a line, then the measures, then the overview. */
export const describeThread = ({ overview, thread }: Switchboard.Seen): string => {
  const counts = Journey.measure(thread)
  return [
    ...Journey.readable(thread.entries).map(Journey.line),
    "",
    `${thread.entries.length} entries over ${minutes(counts.duration)}: ${counts.steps} steps, asked again ${counts.askedAgain}, ` +
    `proved again ${counts.reAuthentications}, channel breaks ${counts.channelBreaks}, dead ends ${counts.deadEnds}`,
    "",
    Journey.describeOverview(overview)
  ].join("\n")
}

/** Shows the thread of everybody known by an e-mail address or number. */
export const trace = Command.make(
  "trace",
  {
    ...ledgerFlags,
    json: Flag.Boolean("json").pipe(Flag.withDescription("The thread, its measures and the overview as JSON"), Flag.withDefault(false)),
    report: Flag.Literals("report", ["de", "en", "json"]).pipe(
      Flag.withDescription("Instead: all that is kept about them, where it came from, consents and originals, in German, English or as JSON, to hand out"), Flag.optional
    ),
    svg: Flag.String("svg").pipe(Flag.withDescription("Draw the journey into this file"), Flag.optional),
    customer: Argument.String("customer").pipe(Argument.withDescription("E-mail address, telephone, customer or contract number"))
  },
  Effect.fn("redthread trace")(function*({ customer, json, ledger, report, settings, svg }) {
    const fs = yield* FileSystem.FileSystem
    yield* ledgerExists(ledger)
    if (customer.trim() === "") {
      return yield* new BadInput({ input: "CUSTOMER", at: "", reason: "Give an e-mail address, or a telephone, customer or contract number." })
    }
    const composition = yield* compose(Option.getOrUndefined(settings))
    const people = yield* Effect.gen(function*() {
      const found = yield* (yield* Switchboard.LiveOverview).of(customer)
      if (Option.isSome(report)) {
        const at = Instant.make(yield* Clock.currentTimeMillis)
        for (const { thread } of found) {
          const told = yield* Switchboard.reportOn(RecordId.make(thread.customer), at)
          yield* report.value === "json" ? printJson(Switchboard.accessReportJson(told)) : print(Switchboard.accessReportText(told, report.value))
        }
      }
      return found
    }).pipe(Effect.provide(Switchboard.layer(composition).pipe(Layer.provideMerge(ledgerAt(ledger)))))
    if (people.length === 0) {
      return yield* new BadInput({ input: customer, at: "", reason: `Nobody is known by it in ${ledger}.` })
    }
    for (const [i, seen] of Option.isSome(report) ? [] : people.entries()) {
      if (json) {
        yield* printJson({
          customer: seen.thread.customer,
          entries: seen.thread.entries.map((entry) => encode(entry)),
          words: seen.thread.entries.map(Journey.tell),
          measures: Journey.measure(seen.thread),
          overview: seen.overview
        })
      } else {
        if (people.length > 1) yield* print(`${i === 0 ? "" : "\n"}Person ${i + 1} of ${people.length}`)
        yield* print(describeThread(seen))
      }
    }
    if (Option.isSome(svg)) {
      const drawn = Journey.toSvg(people.map(({ thread }) => ({ title: customer, thread })))
      yield* Effect.mapError(fs.writeFileString(svg.value, drawn), (cause) =>
        new BadInput({ input: svg.value, at: "", reason: `The picture cannot be written: ${cause.message}` }))
    }
  })
).pipe(Command.withDescription("Show one customer's thread in words"))
