/** A fold that holds somebody who was erased meanwhile: noticed, so that it is thrown away and made anew without them. */
import { type Committed, isNameless } from "@redthread/ledger"
import type { RecordId } from "@redthread/model"

/** What a fold read of people who were erased. One for each fold, made anew with it. */
export class Unlearning {
  readonly #met = new Map<RecordId, number>()

  /** Whether somebody was erased of whom the fold had learnt more than is left. */
  isStale(lines: ReadonlyArray<Committed>): boolean {
    let isStale = false
    for (const { entry, index, record } of lines) {
      const met = this.#met.get(record) ?? 0
      if (entry._tag === "Erased") isStale = isStale || met !== index
      else if (isNameless(record)) this.#met.set(record, met + 1)
    }
    return isStale
  }
}
