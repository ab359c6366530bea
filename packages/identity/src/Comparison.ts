/** How two values of one kind are compared: a few levels, from the same to different, in which a model learns what each is worth. */

/** A test of two values that does not ask which comes first. */
export type Test<A> = (one: A, other: A) => boolean

/** One level: its name in words, and who reaches it. `weighted` levels count for more where the value is rare. */
export interface Level<A> {
  readonly name: string
  readonly test: Test<A>
  readonly weighted: boolean
}

/** Levels from the best to the last, which everybody reaches. */
export interface Comparison<A> {
  readonly name: string
  readonly levels: ReadonlyArray<Level<A>>
}

/** A level by its name and test. */
export const level = <A>(name: string, test: Test<A>): Level<A> => ({ name, test, weighted: false })

/** A level that counts for more where the value is rare: a shared `Zschokke` says more than a shared `Müller`. */
export const weighted = <A>({ name, test }: Level<A>): Level<A> => ({ name, test, weighted: true })

/** A comparison of these levels, and a last one for all others. */
export const comparison = <A>(name: string, levels: ReadonlyArray<Level<A>>, otherwise = "different"): Comparison<A> => ({
  name, levels: [...levels, level(otherwise, () => true)]
})

/** The number of the level that the two reach, from 1; 0 where one of them is missing. */
export const compare = <A>({ levels }: Comparison<A>, one: A | undefined, other: A | undefined): number => {
  if (one === undefined || other === undefined) return 0
  for (let i = 0; i < levels.length; i++) if (levels[i]?.test(one, other) === true) return i + 1
  return levels.length
}

/** The test on a part of what is compared. */
export const on = <A, B>(part: (whole: A) => B, test: Test<B>): Test<A> => (one, other) => test(part(one), part(other))

/** Either test. */
export const either = <A>(...tests: ReadonlyArray<Test<A>>): Test<A> => (one, other) => tests.some((test) => test(one, other))

/** All tests. */
export const both = <A>(...tests: ReadonlyArray<Test<A>>): Test<A> => (one, other) => tests.every((test) => test(one, other))

/** A relation that holds in either direction. */
export const eitherWay = <A>(holds: (one: A, other: A) => boolean): Test<A> => (one, other) => holds(one, other) || holds(other, one)

/** The very same. */
export const same: Test<unknown> = (one, other) => one === other
