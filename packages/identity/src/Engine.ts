/** The live engine: evidence comes in any order and batching, and only what it touches is decided again. */
import type { RecordId } from "@redthread/model"
import { parts, type Stirred } from "./Components.ts"
import type { Assertion, Evidence, EvidenceId, Observed } from "./Evidence.ts"
import type { MatchModel } from "./Model.ts"
import { alphabetical } from "./Order.ts"
import type { Policy } from "./Policy.ts"
import { partsOf, type Resolution } from "./Resolution.ts"
import { type Node, observationsOf } from "./Values.ts"
import { advance, firstVersion, storeOf, type Version } from "./Versions.ts"

/** Records grouped into people. */
export interface Partition {
  readonly people: ReadonlyArray<ReadonlyArray<RecordId>>
  /** Records that are no more: all that was observed of them was retracted. */
  readonly gone: ReadonlyArray<RecordId>
  /** Whether it speaks of everybody; else only of those it names, and all others stay as they were. */
  readonly isWhole: boolean
}

/**
 * What the engine knows. Immutable: an older state stays what it was, and may go on another way. The newest one is
 * quickest to ask; going back costs as much as what lies between was to take in.
 */
export interface State extends Resolution {
  /** Whom the latest evidence touched; reckoned when first asked for. */
  readonly touched: Partition
}

class Now implements State {
  readonly policy: Policy
  readonly version: Version
  readonly model: MatchModel | undefined
  readonly #stirred: Stirred
  #touched: Partition | undefined
  constructor({ model, policy }: Omit<Resolution, "version">, version: Version, stirred: Stirred) {
    this.policy = policy
    this.model = model
    this.version = version
    this.#stirred = stirred
  }
  get touched(): Partition {
    if (this.#touched !== undefined) return this.#touched
    const store = storeOf(this.version)
    const concerned = new Set<Node>()
    for (const { id } of this.#stirred.nodes) {
      const root = store.records.get(id)?.root
      if (root !== undefined) concerned.add(root)
    }
    const people = [...concerned].flatMap(parts).sort((one, other) => alphabetical(String(one[0]), String(other[0])))
    return this.#touched = { people, gone: [...this.#stirred.gone].sort(alphabetical), isWhole: false }
  }
}

/** Nobody is known yet; `retracted` is what never counts, should it come. With a model, records are linked by likeness too. */
export const empty = (policy: Policy, retracted: ReadonlyArray<EvidenceId> = [], model?: MatchModel): State =>
  new Now({ policy, model }, firstVersion(policy, retracted, model), { nodes: [], gone: [] })

/**
 * The state with this evidence too. The outcome depends on the set of all evidence alone: order, batching and
 * duplicates do not matter, and a retraction leaves no trace of what it retracts.
 */
export const add = (state: State, evidence: Iterable<Evidence>): State => {
  const [version, stirred] = advance(state.version, evidence)
  return new Now(state, version, stirred)
}

/** Who is who in this state. */
export const resolution = ({ model, policy, version }: State): Resolution => ({ policy, model, version })

/**
 * Who is who by this evidence, this policy and this frozen model: a pure function of the set of evidence. Without a model
 * only certain links are made. With one, people found by certain links who are alike are joined where on the mean over all
 * pairs of their records one person is likelier than two; no limit and no word of difference is ever broken for it.
 */
export const resolve = (evidence: Iterable<Evidence>, policy: Policy, model?: MatchModel): Resolution =>
  resolution(add(empty(policy, [], model), evidence))

/** Everybody, as a partition of records. */
export const partitionOf = (given: Resolution): Partition => ({ people: partsOf(given), gone: [], isWhole: true })

/** All evidence that counts now and names this record: what an erasure has to retract. */
export const evidenceOf = (state: State, record: RecordId): ReadonlyArray<Observed | Assertion> => {
  const node = storeOf(state.version).records.get(record)
  return node === undefined ? [] : [...observationsOf(node), ...node.assertions]
}
