/**
 * The rule `uncompensated`: a matter that ends without its goal leaves nothing half done. In the words of the field, a step
 * that another `compensates` is a compensable activity, the other its compensation handler. Sources: H. Garcia-Molina and
 * K. Salem, Sagas (1987); WS-BPEL 2.0, 12.4; BPMN 2.0.2, 13.5.5. Unlike there nobody throws an event: when to undo is stated
 * like every other step, and proved to happen.
 */
import { childPointer, rootPointer, type StepName } from "@redthread/model"
import type { Case } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { moveOf } from "./Explore.ts"
import { type Evidence, Firsts, type Found, storyOf } from "./Found.ts"
import { machineOf } from "./Machine.ts"

/**
 * The steps of this case that would have to be undone if it ended now, the last one taken first. Empty once it has reached
 * its goal for good. A step that was taken several times is there once.
 */
export const due = (process: Composed, running: Case): ReadonlyArray<StepName> => {
  const machine = machineOf(process.form)
  return [...machine.owed[machine.index.get(running.state) ?? -1] ?? []].reverse() as ReadonlyArray<string> as ReadonlyArray<StepName>
}

/** Every event by which the matter ends without its goal while something has not been undone. */
export const findUncompensated = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  const isLeft = plan.states.map((_, state) => plan.settled[state] === true && plan.goal[state] !== true && (plan.owed[state] ?? []).length > 0)
  if (!isLeft.includes(true)) return []
  const found = new Firsts<Found>()
  for (let edge = 0; edge < space.transitions; edge++) {
    const state = space.state[space.target[edge] as number] as number
    if (isLeft[state] !== true) continue
    const { event } = moveOf(space, edge)
    found.add(event, () => ({
      rule: "uncompensated", shade: "", severity: "error", channel: space.channel[space.source[edge] ?? 0] ?? 0, ...storyOf(space, edge), facts: 0,
      cause: childPointer(childPointer(rootPointer, "events"), event), name: [...plan.owed[state] ?? []].reverse().join(" ")
    }))
  }
  return found.values
}
