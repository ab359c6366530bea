/** Petri nets with labels: what process mining draws, and what a real log is compared with. */
import { Schema } from "effect"

/** How many tokens lie on which place, by the place's id; places that are not named are empty. */
export const Marking = Schema.Record(Schema.String, Schema.Int.pipe(Schema.check(Schema.isGreaterThan(0))))
export type Marking = typeof Marking.Type

/** Something that can happen in a net. Without a label nobody sees it happen: it is silent. */
export const Transition = Schema.Struct({ id: Schema.String, label: Schema.optionalKey(Schema.String) })
export type Transition = typeof Transition.Type

/**
 * A labelled Petri net (ISO/IEC 15909) with the marking it begins in and the one it should end in. An arc leads from a
 * place to a transition or back and moves `weight` tokens at once.
 */
export const Net = Schema.Struct({
  name: Schema.String,
  places: Schema.Array(Schema.Struct({ id: Schema.String, name: Schema.optionalKey(Schema.String) })),
  transitions: Schema.Array(Transition),
  arcs: Schema.Array(Schema.Struct({
    from: Schema.String,
    to: Schema.String,
    weight: Schema.Int.pipe(Schema.check(Schema.isGreaterThan(0)))
  })),
  initial: Marking,
  final: Marking
})
export type Net = typeof Net.Type
