/** `redthread ingest --replay`: the archive read again by the adapters as they are now, shown beside what took effect. */
import { Ledger } from "@redthread/ledger"
import * as Switchboard from "@redthread/switchboard"
import { Effect } from "effect"
import { Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"

/** How a replay is asked for. */
export interface ReplayOptions {
  /** Writes what is new or understood otherwise into the threads. */
  readonly apply: boolean
  readonly json: boolean
  /** Differences that were not applied count as findings. */
  readonly strict: boolean
  /** This release, of which the adapters are part. */
  readonly release: string
}

/** Differences shown to people, of each kind; `--json` has all. */
const shownOfEach = 20

const inWords = (one: Switchboard.Difference): string => {
  switch (one._tag) {
    case "New": return `new        ${one.kind} ${one.key} (${one.payload.name})`
    case "Changed": return `changed    ${one.kind} ${one.key}: ${one.fields.join(", ") || "more than is looked up"} (${one.payload.name})`
    case "Gone": return `gone       ${one.kind} ${one.key}: nothing in the archive says it any more; it stays`
    case "Readable": return `readable   ${one.payload.name}: was put aside, has ${one.events} events`
    case "Unreadable": return `unreadable ${one.payload.name}: ${one.because}; what it said stays`
  }
}

const row = (cells: ReadonlyArray<string | number>): string => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(24) : String(cell).padStart(9))).join("")

/** Shows the differences, adapter by adapter. Fails with `Findings` where events are gone or deliveries can be read no more. */
export const replayArchive = Effect.fn("Replay.replayArchive")(function*({ apply, json, release, strict }: ReplayOptions) {
  const { tenant } = yield* Switchboard.Composed
  const { payloads } = yield* (yield* Ledger).counts(tenant)
  const bar = progress("replaying", payloads * 2)
  const shown = new Map<string, number>()
  const report = yield* Switchboard.replay({
    apply,
    step: () => bar.step(),
    difference: (one) => Effect.suspend(() => {
      if (json) return printJson({ difference: one })
      const number = (shown.get(one._tag) ?? 0) + 1
      shown.set(one._tag, number)
      return number <= shownOfEach ? print(inWords(one)) : Effect.void
    })
  })
  yield* bar.done
  const { byAdapter, ...counts } = report
  const adapters = Object.fromEntries([...byAdapter].sort(([one], [other]) => (one < other ? -1 : 1)))
  const sum = Object.values(adapters).reduce((all, { changed, gone, new: fresh }) => ({ new: all.new + fresh, changed: all.changed + changed, gone: all.gone + gone }), { new: 0, changed: 0, gone: 0 })
  if (json) yield* printJson({ summary: { ...counts, ...sum, release, adapters, isApplied: apply } })
  else {
    for (const [kind, number] of shown) if (number > shownOfEach) yield* print(`… and ${number - shownOfEach} more ${kind.toLowerCase()}; --json shows all`)
    if (Object.keys(adapters).length > 0) {
      yield* print(row([`adapter (${release})`, "new", "changed", "gone"]))
      for (const [adapter, counted] of Object.entries(adapters)) yield* print(row([adapter, counted.new, counted.changed, counted.gone]))
    }
    yield* print(`${counts.payloads} payloads read again, ${counts.events} events took effect before; ${sum.new} new, ${sum.changed} changed, ${sum.gone} gone; ` +
      `${counts.readable} payloads put aside can be read, ${counts.parked} still cannot; ${counts.unreadable} can be read no more.`)
    if (apply) yield* print(`${counts.applied} payloads were written into threads.`)
    else if (sum.new + sum.changed + counts.readable > 0) yield* remark("Nothing was written; --apply writes what is new and what changed.")
  }
  const found = sum.gone + counts.unreadable + (strict && !apply ? sum.new + sum.changed + counts.readable : 0)
  if (found > 0) return yield* new Findings({ count: found })
})
