/** Putting together what belongs together. */

/** Things by a key, in the order in which their keys first came. */
export const grouped = <A>(things: Iterable<A>, keyOf: (thing: A) => string): ReadonlyMap<string, ReadonlyArray<A>> => {
  const found = new Map<string, Array<A>>()
  for (const thing of things) {
    const key = keyOf(thing)
    const known = found.get(key)
    if (known === undefined) found.set(key, [thing])
    else known.push(thing)
  }
  return found
}
