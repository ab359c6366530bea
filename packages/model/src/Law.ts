/** Promises as values: one text that is property-tested, run over production data and printed as documentation. */

/** One place where a promise is broken: which entries (by index) or which place, and why. */
export interface Breach {
  /** Indexes into what was looked at; empty where the whole is wrong. */
  readonly entries: ReadonlyArray<number>
  readonly because: string
}

/** A promise about an `A`: a thread, a merge, an adapter, a process. */
export interface Law<A> {
  /** `package/what-holds`. */
  readonly id: string
  /** One sentence that a manager would sign. */
  readonly says: string
  readonly source: string
  /** Where the promise is broken; empty where it holds. Pure and total. */
  readonly breaches: (subject: A) => ReadonlyArray<Breach>
}

/** Whether the law holds for the subject. */
export const holds = <A>(law: Law<A>, subject: A): boolean => law.breaches(subject).length === 0
