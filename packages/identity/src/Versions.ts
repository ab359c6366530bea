/**
 * States that stay what they were, over one store that is changed in place. The newest state holds the store; an older
 * one knows the steps that led on from it, and undoes them when it is asked (Baker 1978, shallow binding). That is exact,
 * because a store depends on the set of evidence alone.
 */
import { settle, type Stirred } from "./Components.ts"
import type { Evidence, EvidenceId } from "./Evidence.ts"
import { emptyStore, type Step, type Store, take, undo } from "./Store.ts"
import type { Policy } from "./Policy.ts"

/** One state of the store. Opaque. */
export interface Version {
  /** Where the store is: here, or further on, with the steps that lead there in their order. */
  at: { readonly store: Store } | { readonly next: Version; readonly steps: ReadonlyArray<Step> }
}

/** The version of a store that knows nothing but what never counts again. */
export const firstVersion = (policy: Policy, retracted: ReadonlyArray<EvidenceId> = []): Version => {
  const store = emptyStore(policy)
  for (const id of retracted) store.retracted.add(id)
  return { at: { store } }
}

/** Brings the store back from where it is to `version`, whose next it is. */
const back = (version: Version, steps: ReadonlyArray<Step>, from: Version, store: Store): void => {
  const undone = steps.toReversed().map((step) => undo(store, step))
  settle(store)
  from.at = { next: version, steps: undone }
  version.at = { store }
}

/** The store as it is in this version, until another version is asked. */
export const storeOf = (version: Version): Store => {
  const path: Array<readonly [Version, ReadonlyArray<Step>]> = []
  let at = version
  while ("next" in at.at) {
    path.push([at, at.at.steps])
    at = at.at.next
  }
  const { store } = at.at
  for (const [one, steps] of path.reverse()) {
    back(one, steps, at, store)
    at = one
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
  const next: Version = { at: { store } }
  version.at = { next, steps }
  return [next, stirred]
}
