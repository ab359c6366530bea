/** Loss accounting: which leaves of a payload nobody accounted for. */
import type { ChannelEvent, Pointer } from "@redthread/model"
import type { Schema } from "effect"
import { leavesOf } from "./Reading.ts"

/** How much of a payload arrived where. `unaccounted` is empty unless an adapter breaks its first law. */
export interface Account {
  readonly leaves: number
  readonly read: number
  readonly carried: number
  readonly unrecognised: number
  readonly unaccounted: ReadonlyArray<Pointer>
}

/**
 * Counts each leaf of the document once: read before carried before unrecognised. A pointer accounts for the leaf it
 * names and for nothing below it, so a pointer to the root of an object accounts for nothing.
 */
export const account = (document: Schema.Json, events: ReadonlyArray<ChannelEvent>): Account => {
  const read = new Set(events.flatMap((event) => event.source.read))
  const carried = new Set(events.flatMap((event) => event.source.carried))
  const unrecognised = new Set(events.flatMap((event) => event.source.unrecognised))
  const count = { read: 0, carried: 0, unrecognised: 0 }
  const unaccounted: Array<Pointer> = []
  const leaves = leavesOf(document)
  for (const leaf of leaves) {
    if (read.has(leaf)) count.read++
    else if (carried.has(leaf)) count.carried++
    else if (unrecognised.has(leaf)) count.unrecognised++
    else unaccounted.push(leaf)
  }
  return { leaves: leaves.length, ...count, unaccounted }
}
