/**
 * Which of its moves the net need consider alone before the next event of a case. Steps of branches that have nothing to do
 * with the event can as well happen later, at the same cost; so only a stubborn set is looked at: what could still enable the
 * event's transitions, and what competes with what is enabled. From every situation a best alignment begins with one of
 * these moves or with the event. Source: Valmari 1989 (stubborn sets).
 */
import { isEnabled, type PreparedNet, type PreparedTransition } from "./NetForm.ts"
import type { Moves, NetSpace } from "./NetSpace.ts"

/** Asks for the moves of the net alone, by the number of the marking and the label of the next event. */
export type UsefulMoves = (marking: number, label: number) => Moves

const placesOf = (pairs: Int32Array): ReadonlyArray<number> => [...pairs].filter((_, i) => i % 2 === 0)

const neighbours = ({ places, transitions }: PreparedNet) => {
  const consumers: ReadonlyArray<Array<number>> = places.map(() => [])
  const producers: ReadonlyArray<Array<number>> = places.map(() => [])
  transitions.forEach(({ gives, takes }, i) => {
    for (const place of placesOf(takes)) consumers[place]?.push(i)
    for (const place of placesOf(gives)) producers[place]?.push(i)
  })
  return { consumers, producers }
}

const nothing: Moves = { transitions: [], targets: [] }

/** Answers for one net; every answer is kept. */
export const usefulMoves = (space: NetSpace): UsefulMoves => {
  const { prepared } = space
  const { byLabel, final, labels, transitions } = prepared
  const { consumers, producers } = neighbours(prepared)
  const answers = new Map<number, Moves>()

  /** Adds what could enable a transition, or what competes with it. */
  const around = (transition: PreparedTransition, tokens: Int32Array, add: (transitions: ReadonlyArray<number>) => void): void => {
    if (isEnabled(transition, tokens)) {
      for (const place of placesOf(transition.takes)) add(consumers[place] ?? [])
      return
    }
    let best: ReadonlyArray<number> | undefined
    for (let i = 0; i < transition.takes.length; i += 2) {
      const place = transition.takes[i] as number
      const its = producers[place] ?? []
      if ((tokens[place] as number) < (transition.takes[i + 1] as number) && (best === undefined || its.length < best.length)) best = its
    }
    add(best ?? [])
  }

  const answer = (marking: number, label: number): Moves => {
    if (label === -1) return nothing
    const tokens = space.marking(marking)
    const chosen = new Set<number>()
    const add = (some: ReadonlyArray<number>): void => {
      for (const one of some) chosen.add(one)
    }
    if (label >= 0) for (const one of byLabel[label] ?? []) around(transitions[one] as PreparedTransition, tokens, add)
    else {
      const excess = tokens.findIndex((count, i) => count > (final[i] as number))
      const lack = tokens.findIndex((count, i) => count < (final[i] as number))
      add(excess >= 0 ? consumers[excess] ?? [] : producers[lack] ?? [])
    }
    for (const one of chosen) around(transitions[one] as PreparedTransition, tokens, add)
    const all = space.movesOf(marking)
    const kept = all.transitions.map((_, i) => i).filter((i) => chosen.has(all.transitions[i] as number))
    return { transitions: kept.map((i) => all.transitions[i] as number), targets: kept.map((i) => all.targets[i] as number) }
  }
  return (marking, label) => {
    const key = marking * (labels.length + 2) + label + 2
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = answer(marking, label)
    answers.set(key, found)
    return found
  }
}
