/** One order and one spelling of plain data, the same on every machine. */

/** The order of the alphabet by code units. */
export const alphabetical = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Plain data as JSON with sorted keys: equal data have equal texts. */
export const canonicalText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => alphabetical(one, other)))
      : inner)
