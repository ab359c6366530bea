/** What to do for a customer now, and why: the first of a few plain rules that applies. */
import type { EntryId } from "@redthread/model"
import type { LivedJourney } from "./Lived.ts"
import type { Overview } from "./Overview.ts"
import { nudges, type Trigger, plainTriggers } from "./Triggers.ts"

/** A suggestion with its reason. */
export interface NextAction {
  readonly suggests: string
  readonly because: string
  readonly entries: ReadonlyArray<EntryId>
}

const pressing = plainTriggers.filter(({ id }) => id !== "leaves-bitter")

/** The next action; `undefined` where nothing is open. What a rule found longest ago comes first, then what was refused, then what is pending in the plan. */
export const nextAction = (view: Overview, journey: LivedJourney, triggers: ReadonlyArray<Trigger> = pressing): NextAction | undefined => {
  const [nudge] = nudges(journey, triggers)
  if (nudge !== undefined) return { suggests: nudge.suggests, because: nudge.because, entries: nudge.entries }
  const { now } = view
  if (now?.step?.happened === "refused") return { suggests: `Take the step “${now.step.step}” for them, or name a channel that can.`, because: now.step.says, entries: [now.step.entry] }
  const pending = journey.runs.find(({ concern, pending: steps }) => steps.length > 0 && (now === undefined || concern === undefined || concern === now.concern.id))
  const step = pending?.pending[0]
  if (now !== undefined && step !== undefined) return { suggests: `Go on with “${step}”.`, because: `${now.concern.title} is ${now.concern.state ?? "open"}, and the plan has “${step}” next`, entries: now.step === undefined ? [] : [now.step.entry] }
  return now === undefined ? undefined : { suggests: "Ask what is missing, and go on.", because: `${now.concern.title} is ${now.concern.state ?? "open"}`, entries: now.step === undefined ? [] : [now.step.entry] }
}
