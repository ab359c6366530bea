/** The shortest story that tells an implementation from a process, found by looking at all of them: slow, simple, and right. */
import type { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { page } from "./Implementations.ts"

const show = (process: Process.Composed, at: Process.Case): string => {
  if (at.on === undefined) return ""
  const { assurance, offers, shows, state } = page(process, { case: at, values: {}, account: {} }, at.on)
  return JSON.stringify([
    state, assurance, Object.keys(shows ?? {}).sort(),
    [...new Set(Object.entries(offers ?? {}).map(([step, asks]) => JSON.stringify([step.split(":")[0], [...asks as ReadonlyArray<string>].sort()])))].sort()
  ])
}

/** Everything that can happen next, by the process. */
const steps = (process: Process.Composed, at: Process.Case): ReadonlyArray<(process: Process.Composed, at: Process.Case) => Process.Case | undefined> => {
  const taking = (on: ChannelName, step: StepName, byTime: boolean) => (which: Process.Composed, from: Process.Case) => {
    const outcome = Process.step(which, from, { channel: on, step, byTime })
    return outcome._tag === "Taken" ? outcome.case : undefined
  }
  const { on } = at
  return [
    ...process.channels.map((channel) => (which: Process.Composed, from: Process.Case) => Process.arrive(which, from, channel)),
    ...(on === undefined ? [] : Process.offered(process, at, on).map(({ step }) => taking(on, step, false))),
    ...(on === undefined ? [] : Process.timed(process, at, on).map((step) => taking(on, step, true)))
  ]
}

/** How many steps after the first arrival show a difference at the earliest; `undefined` where none ever does, `"unknown"` where there are too many stories. */
export const shortestDifference = (process: Process.Composed, implemented: Process.Composed, mostSituations = 2_000): number | "unknown" | undefined => {
  let front: ReadonlyArray<readonly [Process.Case, Process.Case]> = [[Process.unopened(process), Process.unopened(implemented)]]
  const seen = new Set<string>()
  for (let length = 0; front.length > 0 && seen.size < mostSituations; length++) {
    const next: Array<readonly [Process.Case, Process.Case]> = []
    for (const [due, real] of front) {
      for (const step of steps(process, due)) {
        const [dueThen, realThen] = [step(process, due), step(implemented, real)]
        if (dueThen === undefined) continue
        if (realThen === undefined || show(process, dueThen) !== show(implemented, realThen)) return length
        const key = JSON.stringify([dueThen, realThen])
        if (seen.has(key)) continue
        seen.add(key)
        next.push([dueThen, realThen])
      }
    }
    front = next
  }
  return front.length === 0 ? undefined : "unknown"
}
