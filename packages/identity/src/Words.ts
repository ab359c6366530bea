/** What people said of who is who: it outweighs what records have in common, and holds through others too. */

/** Two records by their numbers. */
export type Pair = readonly [one: number, other: number]

/** Pairs that somebody said are one person, and pairs that somebody said are two; sets, whatever their order. */
export interface Words {
  readonly same: ReadonlyArray<Pair>
  readonly different: ReadonlyArray<Pair>
}

/** A word that was not followed: had `same` been made one, `different` would have become one with it. */
export interface Contradiction {
  readonly same: Pair
  readonly different: Pair
}

/** Records bound together by words alone; most are bundles of one. */
export interface Bundles {
  /** The records of each bundle. */
  readonly bundles: ReadonlyArray<ReadonlyArray<number>>
  /** The bundle of each record. */
  readonly of: Int32Array
  /** Whether a word tells any of these bundles apart from any of those. */
  readonly isApart: (one: ReadonlyArray<number>, other: ReadonlyArray<number>) => boolean
  /** Words that were not followed, in the order in which they were tried. */
  readonly contradictions: ReadonlyArray<Contradiction>
}

/**
 * Binds `count` records by words. That two are different is never violated, nor through others; of words of sameness
 * that contradict it together, those about the records that `rank` puts last give way, and are named. A record that is
 * told apart from itself is a contradiction too, and stays one.
 */
export const bundled = (count: number, { different, same }: Words, rank: (record: number) => number): Bundles => {
  const of = new Int32Array(count)
  for (let record = 0; record < count; record++) of[record] = record
  const bundles: Array<Array<number>> = Array.from({ length: count }, (_, record) => [record])
  const foes = new Map<number, Set<number>>()
  const inOrder = ([one, other]: Pair): Pair => (rank(one) <= rank(other) ? [one, other] : [other, one])
  const byRank = (one: Pair, other: Pair): number => rank(one[0]) - rank(other[0]) || rank(one[1]) - rank(other[1])
  const sorted = (pairs: ReadonlyArray<Pair>): ReadonlyArray<Pair> => {
    const all = pairs.map(inOrder).sort(byRank)
    return all.filter(([one, other], i) => i === 0 || all[i - 1]?.[0] !== one || all[i - 1]?.[1] !== other)
  }
  const apart = sorted(different)
  const contradictions: Array<Contradiction> = []
  const oppose = (one: number, other: number): void => {
    foes.set(one, (foes.get(one) ?? new Set()).add(other))
    foes.set(other, (foes.get(other) ?? new Set()).add(one))
  }
  for (const pair of apart) {
    if (pair[0] === pair[1]) contradictions.push({ same: pair, different: pair })
    else oppose(...pair)
  }
  for (const pair of sorted(same)) {
    const [a, b] = [of[pair[0]]!, of[pair[1]]!]
    if (a === b) continue
    if (foes.get(a)?.has(b) === true) {
      const against = apart.find(([one, other]) => (of[one] === a && of[other] === b) || (of[one] === b && of[other] === a))
      contradictions.push({ same: pair, different: against ?? pair })
      continue
    }
    const [into, from] = bundles[a]!.length >= bundles[b]!.length ? [a, b] : [b, a]
    for (const record of bundles[from]!) {
      bundles[into]!.push(record)
      of[record] = into
    }
    bundles[from] = []
    for (const foe of foes.get(from) ?? []) {
      foes.get(foe)?.delete(from)
      oppose(into, foe)
    }
    foes.delete(from)
  }
  const place = new Int32Array(count)
  const kept = bundles.filter(({ length }) => length > 0)
  kept.forEach(([first = 0], bundle) => { place[of[first]!] = bundle })
  const opposed = new Map([...foes].map(([bundle, those]) => [place[bundle]!, new Set([...those].map((foe) => place[foe]!))]))
  return {
    bundles: kept,
    of: of.map((bundle) => place[bundle]!),
    isApart: (one, other) => opposed.size > 0 && one.some((mine) => {
      const those = opposed.get(mine)
      return those !== undefined && other.some((theirs) => those.has(theirs))
    }),
    contradictions
  }
}
