/** A net made ready for reckoning: places, labels and transitions become numbers, arcs become what is taken and given. */
import type { Marking, Net } from "@redthread/model"
import { Result, Schema } from "effect"

/** A net that cannot be used: where in it (`arcs/3/from`) and what is wrong there. */
export class NetInvalid extends Schema.TaggedError<NetInvalid>()("NetInvalid", { at: Schema.String, reason: Schema.String }) {
  override get message(): string {
    return `${this.reason} (at ${this.at})`
  }
}

/** A transition on numbers; `takes` and `gives` hold pairs of place and tokens, one after the other. */
export interface PreparedTransition {
  readonly id: string
  /** Position in `labels`; -1 where it is silent. */
  readonly label: number
  readonly takes: Int32Array
  readonly gives: Int32Array
}

/** A valid net on numbers. Markings are vectors over `places`. */
export interface PreparedNet {
  readonly net: Net
  readonly places: ReadonlyArray<string>
  readonly labels: ReadonlyArray<string>
  readonly labelOf: ReadonlyMap<string, number>
  readonly transitions: ReadonlyArray<PreparedTransition>
  /** The transitions that carry each label. */
  readonly byLabel: ReadonlyArray<ReadonlyArray<number>>
  readonly initial: Int32Array
  readonly final: Int32Array
}

const pairs = (weights: ReadonlyMap<number, number>): Int32Array => Int32Array.from([...weights].flat())

/**
 * Prepares a net. Several arcs between the same two count as one with the sum of their weights. Fails with `NetInvalid`
 * where an id comes twice, or an arc or a marking names nothing, or an arc does not join a place and a transition.
 */
export const prepareNet = (net: Net): Result.Result<PreparedNet, NetInvalid> => {
  const invalid = (at: string, reason: string): Result.Result<never, NetInvalid> => Result.fail(new NetInvalid({ at, reason }))
  const placeOf = new Map(net.places.map(({ id }, i) => [id, i]))
  const transitionOf = new Map(net.transitions.map(({ id }, i) => [id, i]))
  if (placeOf.size < net.places.length) return invalid("places", "Two places have the same id.")
  if (transitionOf.size < net.transitions.length) return invalid("transitions", "Two transitions have the same id.")
  const both = net.transitions.findIndex(({ id }) => placeOf.has(id))
  if (both >= 0) return invalid(`transitions/${both}/id`, "A place has the same id.")
  const takes = net.transitions.map(() => new Map<number, number>())
  const gives = net.transitions.map(() => new Map<number, number>())
  for (const [i, { from, to, weight }] of net.arcs.entries()) {
    const [fromPlace, toPlace, fromTransition, toTransition] = [placeOf.get(from), placeOf.get(to), transitionOf.get(from), transitionOf.get(to)]
    if (fromPlace === undefined && fromTransition === undefined) return invalid(`arcs/${i}/from`, `There is neither a place nor a transition “${from}”.`)
    if (toPlace === undefined && toTransition === undefined) return invalid(`arcs/${i}/to`, `There is neither a place nor a transition “${to}”.`)
    const [side, place] = fromPlace !== undefined && toTransition !== undefined
      ? [takes[toTransition], fromPlace]
      : [gives[fromTransition ?? -1], toPlace ?? -1]
    if (side === undefined || place < 0) return invalid(`arcs/${i}`, `“${from}” and “${to}” are of the same sort.`)
    if (!Number.isSafeInteger(weight) || weight < 1) return invalid(`arcs/${i}/weight`, "An arc moves at least one token.")
    side.set(place, (side.get(place) ?? 0) + weight)
  }
  const vector = (marking: Marking): Int32Array | string => {
    const tokens = new Int32Array(net.places.length)
    for (const [id, count] of Object.entries(marking)) {
      const place = placeOf.get(id)
      if (place === undefined || !Number.isSafeInteger(count) || count < 0) return id
      tokens[place] = count
    }
    return tokens
  }
  const [initial, final] = [vector(net.initial), vector(net.final)]
  if (typeof initial === "string") return invalid(`initial/${initial}`, "There is no such place, or not a number of tokens.")
  if (typeof final === "string") return invalid(`final/${final}`, "There is no such place, or not a number of tokens.")
  const labels = [...new Set(net.transitions.flatMap(({ label }) => (label === undefined ? [] : [label])))]
  const labelOf = new Map(labels.map((label, i) => [label, i]))
  const transitions = net.transitions.map(({ id, label }, i) => ({
    id, label: label === undefined ? -1 : labelOf.get(label) ?? -1, takes: pairs(takes[i] ?? new Map()), gives: pairs(gives[i] ?? new Map())
  }))
  const byLabel = labels.map((_, label) => transitions.flatMap((transition, i) => (transition.label === label ? [i] : [])))
  return Result.succeed({ net, places: net.places.map(({ id }) => id), labels, labelOf, transitions, byLabel, initial, final })
}

/** Whether the transition can happen in the marking. */
export const isEnabled = ({ takes }: PreparedTransition, tokens: Int32Array): boolean => {
  for (let i = 0; i < takes.length; i += 2) if ((tokens[takes[i] as number] as number) < (takes[i + 1] as number)) return false
  return true
}

/** The marking after the transition; places may go below zero where it was not enabled. */
export const fire = ({ gives, takes }: PreparedTransition, tokens: Int32Array): Int32Array => {
  const after = tokens.slice()
  for (let i = 0; i < takes.length; i += 2) after[takes[i] as number] = (after[takes[i] as number] as number) - (takes[i + 1] as number)
  for (let i = 0; i < gives.length; i += 2) after[gives[i] as number] = (after[gives[i] as number] as number) + (gives[i + 1] as number)
  return after
}
