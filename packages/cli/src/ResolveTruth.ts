/** How well people that were found agree with those who truly stand behind the records. */

/** Shares run from 0 to 1. Pairs are pairs of records whose truth is known, of two files only those across. */
export interface TruthFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Pairs that were found, and pairs there are. */
  readonly foundPairs: number
  readonly truePairs: number
  /** Clusters that join records of more than one. */
  readonly impureClusters: number
}

const febrl = /^(.+)-(?:org|dup-\d+)$/

/**
 * The labels as they say who is whose. Where every record has a label of its own and each is a name followed by `-org` or
 * `-dup-1`, as generators of duplicates number them, the name counts; `isNumbered` says so.
 * Source: P. Christen, Febrl – Freely extensible biomedical record linkage (2008).
 */
export const entitiesOf = (labels: ReadonlyArray<string>): { readonly labels: ReadonlyArray<string>; readonly isNumbered: boolean } => {
  const told = labels.filter((label) => label !== "")
  const isNumbered = told.length > 0 && new Set(told).size === told.length && told.every((label) => febrl.test(label))
  return { labels: isNumbered ? labels.map((label) => febrl.exec(label)?.[1] ?? "") : labels, isNumbered }
}

/** How many records, in the first file and in the second. */
type Counts = readonly [first: number, second: number]

const pairsOf = ([first, second]: Counts, isLink: boolean): number => (isLink ? first * second : first * (first - 1) / 2)

const counted = (records: Iterable<number>, labels: ReadonlyArray<string>, firstCount: number): ReadonlyMap<string, Counts> => {
  const counts = new Map<string, Counts>()
  for (const record of records) {
    const label = labels[record] ?? ""
    if (label === "") continue
    const [first, second] = counts.get(label) ?? [0, 0]
    counts.set(label, record < firstCount ? [first + 1, second] : [first, second + 1])
  }
  return counts
}

/** Holds people against labels; `firstCount` is how many records the first of two files has. */
export const judge = (people: ReadonlyArray<ReadonlyArray<number>>, labels: ReadonlyArray<string>, firstCount?: number): TruthFigures => {
  const isLink = firstCount !== undefined
  const first = firstCount ?? labels.length
  let [foundPairs, right, truePairs, impureClusters] = [0, 0, 0, 0]
  for (const records of people) {
    const counts = [...counted(records, labels, first).values()]
    if (counts.length > 1) impureClusters++
    for (const each of counts) right += pairsOf(each, isLink)
    foundPairs += pairsOf(counts.reduce<Counts>((sum, each) => [sum[0] + each[0], sum[1] + each[1]], [0, 0]), isLink)
  }
  for (const each of counted(labels.keys(), labels, first).values()) truePairs += pairsOf(each, isLink)
  const [precision, recall] = [foundPairs === 0 ? 1 : right / foundPairs, truePairs === 0 ? 1 : right / truePairs]
  return { precision, recall, f1: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall), foundPairs, truePairs, impureClusters }
}
