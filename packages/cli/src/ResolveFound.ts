/** What was found, whichever way: people as groups of records, why, and what a person has to decide. */
import type { ModelConcern, Recognised } from "@redthread/identity"

/** Something that cannot be decided from the records. */
export interface OpenQuestion {
  /** The people concerned, each as its records. */
  readonly candidates: ReadonlyArray<ReadonlyArray<number>>
  /** Log odds for one person, in bits, where it was weighed. */
  readonly weight?: number
  readonly reasons: ReadonlyArray<string>
  readonly question: string
}

/** A person's answer: the candidates are one person, or all of them different ones. */
export interface Decision {
  readonly isSame: boolean
  readonly candidates: ReadonlyArray<ReadonlyArray<number>>
  readonly by: string
  readonly because: string
}

/** Who is who in the records, numbered as in the input. */
export interface Found {
  /** Everybody, each as the records in ascending order, in the order of their first records. */
  readonly people: ReadonlyArray<ReadonlyArray<number>>
  readonly recognised: ReadonlyArray<ReadonlyArray<Recognised>>
  /** How many pairs of records were compared. */
  readonly compared: number
  readonly questions: ReadonlyArray<OpenQuestion>
  /** Why the record belongs to the person, in words; `""` for the only record of a person. */
  readonly because: (record: number, person: ReadonlyArray<number>) => string
  readonly remarks: ReadonlyArray<string>
  /** What speaks against the model that decided; nothing where none did. */
  readonly concerns: ReadonlyArray<ModelConcern>
}

/** Whether people decided already, directly, about every two of those whom a question concerns. */
export const isAnswered = (decisions: ReadonlyArray<Decision>): ((question: Pick<OpenQuestion, "candidates">) => boolean) => {
  const pairsOf = (candidates: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<readonly [number, number]> =>
    candidates.flatMap(([one], i) => candidates.slice(i + 1).flatMap(([other]) => (one === undefined || other === undefined ? [] : [[one, other] as const])))
  const known = new Set(decisions.flatMap(({ candidates }) => pairsOf(candidates)).flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]))
  return ({ candidates }) => pairsOf(candidates).every(([one, other]) => known.has(`${one} ${other}`))
}

/** A number with its sign, in bits. */
export const bits = (weight: number): string => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`

/** Groups in the order of their first records. */
export const inOrder = (groups: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<ReadonlyArray<number>> =>
  groups.map((records) => [...records].sort((one, other) => one - other)).sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
