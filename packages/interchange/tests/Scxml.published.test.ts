/** Charts with scripts of what they must do, as published for interpreters: imported, then run as processes one step at a time. */
import { fromScxml, type ReadChart, stepsFor } from "@redthread/interchange"
import type { ChannelName, StateName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { fetched } from "./fetched.ts"

const folder = fetched("@scion-scxml/test-framework", "2.0.16", "sha512-5rRd5CdFLUzmPaO43NSamBmhq6uW/0kUmUneEnqRSbAj0FiFVAINd1DfadUkdECT+xHLARCJZU7meQD4nqYyKw==")
if (folder === undefined) console.warn("The published charts are not here and cannot be fetched: the tests that read them are skipped.")

interface Script {
  readonly initialConfiguration: ReadonlyArray<string>
  readonly events: ReadonlyArray<{ readonly event: { readonly name: string }; readonly nextConfiguration: ReadonlyArray<string> }>
}

const sorted = (names: ReadonlyArray<string>): string => [...names].sort().join(" ")
const channel = "any" as ChannelName

/** The innermost states after each event; an event for which no step is possible changes nothing. More than one step is more than one way: an empty entry. */
const walked = (read: ReadChart, { events }: Script): ReadonlyArray<string> => {
  const innermost = (state: StateName): string => sorted(read.active[state] ?? [])
  let running = Process.begin(read.process, channel)
  return [innermost(running.state), ...events.map(({ event }) => {
    const ways = stepsFor(read, event.name).flatMap((step) => {
      const outcome = Process.step(read.process, running, { channel, step: step as StepName })
      return outcome._tag === "Taken" ? [outcome.case] : []
    })
    running = ways[0] ?? running
    return ways.length > 1 ? "" : innermost(running.state)
  })]
}

const chartsOf = (group: string): ReadonlyArray<string> => (folder === undefined ? [] : readdirSync(join(folder, "test", group)).filter((name) => name.endsWith(".scxml")).map((name) => join(folder, "test", group, name)))
const groups: Readonly<Record<string, number>> = { hierarchy: 3, "hierarchy+documentOrder": 2, parallel: 4, "parallel+interrupt": 34, history: 8, documentOrder: 1, "internal-transitions": 2, basic: 3, "atom3-basic-tests": 4, "default-initial-state": 2 }

describe.skipIf(folder === undefined)("published charts", () => {
  it.each(Object.entries(groups))("%s: each of %d charts does as a process what its script says", (group, count) => {
    const charts = chartsOf(group)
    expect(charts).toHaveLength(count)
    for (const chart of charts) {
      const script = JSON.parse(readFileSync(chart.replace(/scxml$/, "json"), "utf8")) as Script
      const read = Result.getOrThrow(fromScxml(readFileSync(chart, "utf8")))
      expect([chart, ...walked(read, script)]).toEqual([chart, ...[script.initialConfiguration, ...script.events.map(({ nextConfiguration }) => nextConfiguration)].map(sorted)])
    }
  })

  it.each(["hierarchy", "parallel", "parallel+interrupt"])("%s: each chart keeps its states in states", (group) => {
    expect(chartsOf(group).flatMap((chart) => Result.getOrThrow(fromScxml(readFileSync(chart, "utf8"))).losses.filter(({ at }) => at === ""))).toEqual([])
  })

  it("every other chart is read, with what was lost", () => {
    const others = readdirSync(join(folder ?? "", "test")).filter((group) => !Object.hasOwn(groups, group)).flatMap(chartsOf)
    expect(others.length).toBeGreaterThan(260)
    const refused = others.flatMap((chart) => {
      const read = fromScxml(readFileSync(chart, "utf8"))
      return Result.isSuccess(read) ? [] : [`${chart}: ${read.failure.message}`]
    })
    expect(refused).toEqual([])
  })
})
