/** What can be said about which states are active, as far as the declarations alone decide it. */
import { type EventForm, type ProcessForm, sourcesOf } from "@redthread/process"
import { areExclusive, type Parts } from "./Parts.ts"

/** A statement about the active states. */
export type Formula =
  | boolean
  | { readonly in: string }
  | { readonly not: Formula }
  | { readonly all: ReadonlyArray<Formula> }
  | { readonly any: ReadonlyArray<Formula> }

/** All of them hold. */
export const all = (formulas: ReadonlyArray<Formula>): Formula => {
  const open = formulas.filter((formula) => formula !== true)
  return open.includes(false) ? false : open.length > 1 ? { all: open } : open[0] ?? true
}

/** At least one of them holds. */
export const any = (formulas: ReadonlyArray<Formula>): Formula => {
  const open = formulas.filter((formula) => formula !== false)
  return open.includes(true) ? true : open.length > 1 ? { any: open } : open[0] ?? false
}

/** It does not hold. */
export const not = (formula: Formula): Formula => (typeof formula === "boolean" ? !formula : { not: formula })

/** What is left to say once a state is known to be active. */
export const given = (parts: Parts, state: string, formula: Formula): Formula => {
  if (typeof formula === "boolean") return formula
  if ("in" in formula) return parts.path(state).includes(formula.in) ? true : areExclusive(parts, formula.in, state) ? false : formula
  if ("not" in formula) return not(given(parts, state, formula.not))
  return "all" in formula ? all(formula.all.map((one) => given(parts, state, one))) : any(formula.any.map((one) => given(parts, state, one)))
}

const inAny = (states: ReadonlyArray<string>): Formula => any(states.map((state) => ({ in: state })))
const inAll = (states: ReadonlyArray<string>): Formula => all(states.map((state) => ({ in: state })))

/** Where an event can happen: in one of its states, or where it moves another part, if all it waits for is active. */
export const isPossible = (event: EventForm): Formula =>
  all([inAny([...sourcesOf(event), ...(event.also ?? []).map(({ from }) => from)]), inAll(event.when ?? [])])

/** A mark counts when every parallel part above it bears it or has ended. */
const bears = (form: ProcessForm, parts: Parts, isMark: (state: string) => boolean): ReadonlyArray<readonly [string, Formula]> =>
  Object.keys(form.states).filter(isMark).map((state) => [
    state,
    all([{ in: state }, ...parts.path(state).slice(0, -1).filter((above) => parts.of(above).length > 1).flatMap((above) =>
      parts.of(above).map(({ states }) => given(parts, state, inAny(states.filter((member) => isMark(member) || form.states[member]?.final === true)))))])
  ])

/** The customer has what they want. */
export const isGoal = (form: ProcessForm, parts: Parts): Formula =>
  any(bears(form, parts, (state) => form.states[state]?.goal === true).map(([, formula]) => formula))

/** The customer has what they want and nothing follows: no event and no time leads on. */
export const isGoalForGood = (form: ProcessForm, parts: Parts): Formula => {
  const timed = inAny(Object.keys(form.states).filter((state) => form.states[state]?.onTimeout !== undefined))
  const goesOn = any([timed, ...Object.values(form.events).map(isPossible)])
  return any(bears(form, parts, (state) => form.states[state]?.goal === true).map(([state, formula]) => all([formula, not(given(parts, state, goesOn))])))
}

/** The matter is settled, so that nothing happens any more: an end, or a goal that nothing follows. */
export const isSettled = (form: ProcessForm, parts: Parts): Formula => {
  const goal = isGoalForGood(form, parts)
  return any([
    ...bears(form, parts, (state) => form.states[state]?.final === true).map(([, formula]) => formula),
    ...(typeof goal === "object" && "any" in goal ? goal.any : [goal])
  ])
}
