/** Planned against actual: which expected steps were met in which order, and every way in which that differs from the plan. */
import type { ConcernId, Entry, EntryId, Stage, StepName } from "@redthread/model"
import { type Plan, stepRefused } from "./Plan.ts"
import { type Here, onlyPlace, type Place } from "./Walk.ts"
import { type Chain, linked, listed } from "./Way.ts"

/** A planned step that was met, or that the customer tried in vain. */
export interface Met {
  readonly step: StepName
  readonly place: Place
  readonly refused: boolean
}

/** One passage through a stage: for one concern, or for none that is known. */
export interface Run {
  readonly stage: Stage
  readonly concern?: ConcernId
  readonly met: Chain<Met>
  readonly closed: boolean
}

/** What differs from the plan. */
export type Deviation = { readonly stage?: Stage; readonly concern?: ConcernId } & (
  /** A later step was met, this one never. */
  | { readonly kind: "skipped"; readonly step: StepName }
  /** It was met, after a step that is planned to come later. */
  | { readonly kind: "out-of-order"; readonly step: StepName; readonly after: StepName; readonly place: Place }
  | { readonly kind: "repeated"; readonly step: StepName; readonly place: Place }
  /** It was tried and refused. */
  | { readonly kind: "refused"; readonly step: StepName; readonly place: Place }
  /** It was met at a touchpoint or on a channel where it is not planned. */
  | { readonly kind: "elsewhere"; readonly step: StepName; readonly place: Place }
  /** A step of a process that the plan does not know. */
  | { readonly kind: "unplanned-step"; readonly step: StepName; readonly place: Place }
  /** A contact at a place that the plan does not know. */
  | { readonly kind: "unplanned-touchpoint"; readonly at: string; readonly place: Place }
)

/** The passages so far, and what deviated by itself. */
export interface Runs {
  readonly open: ReadonlyArray<Run>
  readonly done: Chain<Run>
  readonly single: Chain<Deviation>
}

/** Nothing was met yet. */
export const noRuns: Runs = { open: [], done: undefined, single: undefined }

const stageFor = (plan: Plan, step: StepName, here: Here): Stage | undefined => {
  const own = plan.stagesOfStep.get(step)
  return own === undefined ? here.stage : here.stage !== undefined && own.includes(here.stage) ? here.stage : own[0]
}

/** Whether the customer begins the stage anew: the first step of a way through it, after the last one was met. */
const beginsAnew = (plan: Plan, run: Run, step: StepName): boolean =>
  (plan.paths.get(run.stage) ?? []).some((path) => path.length > 1 && path[0] === step && listed(run.met).some((met) => !met.refused && met.step === path.at(-1)))

const meeting = (plan: Plan, runs: Runs, step: StepName, refused: boolean, entry: Entry, here: Here): Runs => {
  const stage = stageFor(plan, step, here)
  if (stage === undefined) return runs
  const own = (run: Run): boolean => run.stage === stage && (entry.concern === undefined || run.concern === undefined || run.concern === entry.concern)
  const at = runs.open.findLastIndex(own)
  const known = runs.open[at]
  const met: Met = { step, refused, place: onlyPlace(here) }
  const isOver = known !== undefined && beginsAnew(plan, known, step)
  const run: Run = known === undefined || isOver ? { stage, met: linked<Met>(undefined, met), closed: false } : { ...known, met: linked(known.met, met) }
  const next = entry.concern === undefined ? run : { ...run, concern: entry.concern }
  return { ...runs, open: [...runs.open.filter((_, i) => i !== at), next], done: known !== undefined && isOver ? linked(runs.done, { ...known, closed: true }) : runs.done }
}

/** One entry further. */
export const ranOn = (plan: Plan, before: Runs, entry: Entry, here: Here): Runs => {
  if (plan.spec === undefined) return before
  const about = { ...(here.stage === undefined ? {} : { stage: here.stage }), ...(entry.concern === undefined ? {} : { concern: entry.concern }) }
  const single = (runs: Runs, one: Deviation): Runs => ({ ...runs, single: linked(runs.single, one) })
  let runs = before
  if (here.unknown !== undefined) runs = single(runs, { ...about, kind: "unplanned-touchpoint", at: here.unknown, place: onlyPlace(here) })
  for (const { at, name } of here.met) {
    const channels = at?.map((id) => plan.touchpoints.get(id)?.channel)
    const isElsewhere = at !== undefined && (here.touchpoint === undefined ? !(channels ?? []).includes(here.on) : !at.includes(here.touchpoint))
    if (isElsewhere) runs = single(runs, { ...about, kind: "elsewhere", step: name, place: onlyPlace(here) })
    runs = meeting(plan, runs, name, false, entry, here)
  }
  if (entry._tag === "StepTaken" && here.met.length === 0) return single(runs, { ...about, kind: "unplanned-step", step: entry.step, place: onlyPlace(here) })
  if (entry._tag === "StepRefused") {
    const planned = stepRefused(plan, entry)
    return planned === undefined ? runs : meeting(plan, runs, planned.name, true, entry, here)
  }
  if (entry._tag !== "ConcernClosed") return runs
  const over = runs.open.filter(({ concern }) => concern === entry.concern)
  return { ...runs, open: runs.open.filter((run) => !over.includes(run)), done: over.reduce((done, run) => linked(done, { ...run, closed: true }), runs.done) }
}

/** A passage held against the way through the stage that it resembles most. */
export interface RunOutcome {
  readonly stage: Stage
  readonly concern?: ConcernId
  readonly path: ReadonlyArray<StepName>
  readonly met: ReadonlyArray<Met>
  /** Steps of the path that are still to come. */
  readonly pending: ReadonlyArray<StepName>
  readonly deviations: ReadonlyArray<Deviation>
}

const against = ({ closed, concern, met: chain, stage }: Run, path: ReadonlyArray<StepName>): RunOutcome => {
  const met = listed(chain)
  const about = { stage, ...(concern === undefined ? {} : { concern }) }
  const deviations: Array<Deviation> = []
  const seen = new Set<StepName>()
  let farthest = -1
  for (const { place, refused, step } of met) {
    const at = path.indexOf(step)
    if (refused) deviations.push({ ...about, kind: "refused", step, place })
    else if (at < 0) deviations.push({ ...about, kind: "unplanned-step", step, place })
    else if (seen.has(step)) deviations.push({ ...about, kind: "repeated", step, place })
    else {
      const after = path[farthest]
      if (at < farthest && after !== undefined) deviations.push({ ...about, kind: "out-of-order", step, after, place })
      seen.add(step)
      farthest = Math.max(farthest, at)
    }
  }
  const missing = path.filter((step) => !seen.has(step))
  const isSkipped = (step: StepName): boolean => closed || path.indexOf(step) < farthest
  return {
    ...about, path, met, pending: missing.filter((step) => !isSkipped(step)),
    deviations: [...deviations, ...missing.filter(isSkipped).map((step): Deviation => ({ ...about, kind: "skipped", step }))]
  }
}

/** Every passage, each against the way through its stage that it deviates least from; of equal ones the first. */
export const runOutcomes = (plan: Plan, { done, open }: Runs): ReadonlyArray<RunOutcome> =>
  [...listed(done), ...open].map((run) => {
    const outcomes = (plan.paths.get(run.stage) ?? [[]]).map((path) => against(run, path))
    return outcomes.reduce((best, one) => (one.deviations.length < best.deviations.length ? one : best))
  })

/** Where a deviation is seen; a step that never came is nowhere. */
export const seenAt = (deviation: Deviation): EntryId | undefined => ("place" in deviation ? deviation.place.entry : undefined)
