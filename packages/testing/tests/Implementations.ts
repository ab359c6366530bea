/** Implementations that do just what some process says: the one they are tested against, or another with a defect. */
import type { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import type { ChannelDriver, Driver, Seen } from "@redthread/testing"
import { Result, type Schema } from "effect"
import { readFileSync } from "node:fs"

export interface Kept {
  case: Process.Case
  /** What the company wrote down, by fact. */
  readonly values: Record<string, Schema.Json>
  readonly account: Readonly<Record<string, Schema.Json>>
}

/** What a channel shows, by the letter of the process. */
export const page = (process: Process.Composed, kept: Kept, on: ChannelName): Seen => {
  const here = kept.case.at[on]
  return {
    offers: Object.fromEntries(Process.offered(process, kept.case, on).map(({ asks, step }) => [step, asks])),
    shows: Object.fromEntries((here?.visible ?? []).map((fact) => [fact, kept.values[fact] ?? null])),
    state: kept.case.state,
    assurance: here?.assurance ?? process.form.assurance[0]
  }
}

const take = (process: Process.Composed, kept: Kept, on: ChannelName, step: string, answers: Readonly<Record<string, Schema.Json>>, byTime: boolean) => {
  const outcome = Process.step(process, kept.case, { channel: on, step: step as StepName, facts: answers, byTime })
  if (outcome._tag === "Refused") return { refused: outcome.because }
  Object.assign(kept.values, answers)
  for (const fact of outcome.kind === "auth" ? process.form.channels[on]?.auth?.[step]?.brings ?? [] : []) kept.values[fact] ??= kept.account[fact] ?? null
  kept.case = outcome.case
  return {}
}

/** An implementation of the process, without a defect of its own. */
export const implementing = (process: Process.Composed): Driver<Kept> => ({
  begin: ({ facts }) => ({ case: Process.unopened(process), values: {}, account: facts }),
  channels: Object.fromEntries(process.channels.map((on): readonly [string, ChannelDriver<Kept>] => [on, {
    arrive: (kept) => {
      kept.case = Process.arrive(process, kept.case, on)
    },
    perform: (kept, step, answers) => take(process, kept, on, step, answers, false),
    observe: (kept) => page(process, kept, on)
  }])),
  wait: (kept, step) => {
    if (kept.case.on !== undefined) take(process, kept, kept.case.on, step, {}, true)
  }
})

/** A process from a file in JSON. */
export const processFrom = (file: URL): Process.Composed => Result.getOrThrow(Process.fromJson(JSON.parse(readFileSync(file, "utf8"))))
