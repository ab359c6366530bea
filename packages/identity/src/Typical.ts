/**
 * What is known of strangers before any is seen: how often any two agree, in a country of German or English speakers. Imagined beside what is counted, it
 * decides where there are few records to count, and then only what is plain: a name alone joins nobody. Among thousands of records it is not felt.
 */
import { type Reading, traitOf } from "./Reading.ts"

/**
 * How often any two people reach the levels of an aspect but the last. A given name in a hundred is shared, a surname in five hundred, a day of birth in
 * twenty thousand (80 years), a postal district among those who buy in one place in a hundred.
 */
const byChance: Readonly<Record<string, ReadonlyArray<number>>> = {
  "given name": [0.01, 0.004, 0.005, 0.03, 0.01, 0.002], surname: [0.002, 0.003, 0.02, 0.0005, 0.002], "other names": [0.0005, 0.03, 0.1],
  street: [0.005, 0.005, 0.1], "house number": [0.03, 0.02, 0.2], company: [0.001, 0.001, 0.003, 0.01, 0.1], date: [0.00005, 0.001, 0.01, 0.003, 0.02, 0.01],
  "e-mail": [0.00005, 0.0001, 0.0005, 0.001, 0.15], telephone: [0.0001, 0.0001, 0.0005], postcode: [0.01, 0.04, 0.1], number: [0.00002, 0.0005, 0.003], category: [0.5], words: [0.05, 0.01, 0.05, 0.02]
}

/** Of days that are no birth, and of columns without a telling name, hardly anything is known. */
const unnamed: Readonly<Record<string, ReadonlyArray<number>>> = { date: [0.05, 0.05, 0.1, 0.1, 0.1, 0.1], category: [0.5], words: [0.3, 0.05, 0.1, 0.05] }

/** So many pairs of strangers are imagined to be seen. */
const imaginedPairs = 500
/** So many pairs of strangers are imagined beside them that were not compared. */
export const unseenPairs = 30_000

/** Pairs of strangers that are imagined per reading, aspect and level. */
export const typicalStrangers = (readings: ReadonlyArray<Reading>): ReadonlyArray<ReadonlyArray<ReadonlyArray<number>>> =>
  readings.map((reading) => traitOf(reading).aspects.map(({ levels, name }) => {
    const shares = (/^(?:date|category|words)/u.test(reading.name) ? unnamed[name] : byChance[name]) ?? levels.slice(1).map(() => 1 / levels.length)
    return [...shares, 1 - shares.reduce((sum, share) => sum + share, 0)].map((share) => imaginedPairs * share)
  }))
