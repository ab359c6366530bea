/**
 * States that stay what they were, over one store that is changed in place. The newest state holds the store; an older
 * one knows the steps that led on from it, and undoes them when it is asked (Baker 1978, shallow binding). That is exact,
 * because a store depends on the set of evidence alone.
 */
import { settle, type Stirred } from "./Components.ts"
import type { Evidence, EvidenceId } from "./Evidence.ts"
import type { MatchModel } from "./Model.ts"
import { emptyStore, type Store } from "./Store.ts"
import { type Step, take, undo } from "./Taking.ts"
import type { Policy } from "./Policy.ts"

/** One state of the store. Opaque. */
export interface Version {
  /** The store, where this is the version it is in. */
  store: Store | undefined
  /** The version that the store went on to, and the steps that led there in their order. */
  next: Version | undefined
  steps: ReadonlyArray<Step>
}

const noSteps: ReadonlyArray<Step> = []

/** The version of a store that knows nothing but what never counts again. */
export const firstVersion = (policy: Policy, retracted: ReadonlyArray<EvidenceId> = [], model?: MatchModel): Version => {
  const store = emptyStore(policy, model)
  for (const id of retracted) store.retracted.add(id)
  return { store, next: undefined, steps: noSteps }
}

/** The store as it is in this version, until another version is asked. */
export const storeOf = (version: Version): Store => {
  if (version.store !== undefined) return version.store
  const path = [version]
  let at = version.next
  for (; at !== undefined && at.store === undefined; at = at.next) path.push(at)
  const store = at?.store
  if (at === undefined || store === undefined) throw new Error("a version without a store")
  for (const back of path.reverse()) {
    const undone = back.steps.toReversed().map((step) => undo(store, step))
    settle(store)
    at.store = undefined
    at.next = back
    at.steps = undone
    back.store = store
    back.next = undefined
    back.steps = noSteps
    at = back
  }
  return store
}

/** The version with this evidence too, and the records whose people may be others now. */
export const advance = (version: Version, evidence: Iterable<Evidence>): readonly [Version, Stirred] => {
  const store = storeOf(version)
  const steps: Array<Step> = []
  for (const piece of evidence) {
    const step = take(store, piece)
    if (step !== undefined) steps.push(step)
  }
  const stirred = settle(store)
  const next: Version = { store, next: undefined, steps: noSteps }
  version.store = undefined
  version.next = next
  version.steps = steps
  return [next, stirred]
}
