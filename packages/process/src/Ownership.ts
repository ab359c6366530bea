/**
 * The rule `ownership`: a matter that several departments work on has exactly one that answers to the customer, and passing
 * it on between them is never the customer's task. Source: „nicht abteilungsübergreifend bearbeitet werden können“ (R. Dinter, junokai).
 */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import type { Case } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { edgesTo, moveOf, startOf } from "./Explore.ts"
import { type EventForm, own, type ProcessForm, sourcesOf } from "./Form.ts"
import { type Evidence, Firsts, type Found, storyOf } from "./Found.ts"
import { machineOf } from "./Machine.ts"

const at = (...keys: ReadonlyArray<string>): Pointer => keys.reduce<Pointer>(childPointer, rootPointer)

/** What the state says itself, or the nearest it is part of. */
const inherited = (form: ProcessForm, key: "owner" | "department", state: string): string | undefined => {
  const declared = own(form.states, state)
  return declared?.[key] ?? (declared?.in === undefined ? undefined : inherited(form, key, declared.in))
}

/** The innermost of these active states: those of which no other is a part. */
const innermost = (form: ProcessForm, active: ReadonlySet<string>): ReadonlyArray<string> => {
  const parents = new Set([...active].map((state) => own(form.states, state)?.in))
  return [...active].filter((state) => !parents.has(state)).sort()
}

const ownersIn = (form: ProcessForm, active: ReadonlySet<string>): ReadonlyArray<string> =>
  [...new Set(innermost(form, active).flatMap((state) => inherited(form, "owner", state) ?? form.owner ?? []))].sort()

/** Who answers to the customer, and who works on what. */
export interface Responsible {
  /** The department that answers to the customer; absent where none is declared, or more than one: the checker reports that. */
  readonly owner?: string
  /** The departments at work, each with the part of the matter that is theirs, sorted by that state. */
  readonly tasks: ReadonlyArray<{ readonly department: string; readonly state: string }>
}

/** Who is responsible for the case as it is now. Nobody works on a matter that is settled. */
export const responsible = (process: Composed, running: Case): Responsible => {
  const { form } = process
  const machine = machineOf(form)
  const index = machine.index.get(running.state) ?? -1
  const active = machine.active[index] ?? new Set<string>()
  const [owner, ...others] = ownersIn(form, active)
  return {
    ...(owner === undefined || others.length > 0 ? {} : { owner }),
    tasks: machine.settled[index] === true ? [] : innermost(form, active).flatMap((state) => {
      const department = inherited(form, "department", state)
      return department === undefined ? [] : [{ department, state }]
    })
  }
}

/** The departments that an event brings together: of the states it leaves, waits for and leads to. */
const broughtTogether = (form: ProcessForm, event: EventForm): ReadonlyArray<string> => {
  const states = [...sourcesOf(event), event.to, ...Object.values(event.outcomes ?? {}), ...event.when ?? [], ...(event.also ?? []).flatMap(({ from, to }) => [from, to])]
  return [...new Set(states.flatMap((state) => inherited(form, "department", state) ?? []))].sort()
}

/** Open situations for which nobody answers, or more than one department does. */
const unowned = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  const owners = plan.active.map((active) => ownersIn(plan.form, active))
  const found = new Firsts<Found>()
  for (let index = 0; index < space.states; index++) {
    const state = space.state[index] as number
    const names = owners[state] ?? []
    if (names.length === 1 || plan.settled[state] === true) continue
    const active = [...plan.active[state] ?? []].sort()
    const whole = active.find((name) => own(plan.form.states, name)?.in === undefined) ?? plan.form.initial
    const cause = at("states", whole)
    found.add(names.length === 0 ? cause : names.join("\n"), () => ({
      rule: "ownership", shade: names.length === 0 ? "nobody" : "several", severity: "error", channel: space.channel[index] ?? 0, start: startOf(space, index),
      edges: edgesTo(space, index), facts: 0, cause, name: names.length === 0 ? whole : names.join("\n")
    }))
  }
  return found.values
}

/** Events between departments that nobody takes but the customer: no deadline, and no channel where they only wait for it. */
const leftToTheCustomer = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  const found = new Firsts<Found>()
  const isCoordination = new Map(Object.entries(plan.form.events).map(([name, event]) => [
    name,
    broughtTogether(plan.form, event).length > 1 && !plan.all.some((move) => move.event === name && (move.kind === "timeout" || move.onlyWaits))
  ]))
  for (let edge = 0; edge < space.transitions; edge++) {
    const { event } = moveOf(space, edge)
    if (isCoordination.get(event) !== true) continue
    found.add(event, () => ({
      rule: "ownership", shade: "coordinates", severity: "error", channel: space.channel[space.source[edge] ?? 0] ?? 0, ...storyOf(space, edge), facts: 0,
      cause: at("events", event), name: [event, ...broughtTogether(plan.form, plan.form.events[event] ?? { from: "", to: "" })].join("\n")
    }))
  }
  return found.values
}

/** Everything that is wrong with who is responsible; nothing where the process names no department at all. */
export const findOwnership = (evidence: Evidence): ReadonlyArray<Found> => {
  const { owner, states } = evidence.space.plan.form
  if (owner === undefined && Object.values(states).every((state) => state.owner === undefined && state.department === undefined)) return []
  return [...unowned(evidence), ...leftToTheCustomer(evidence)]
}
