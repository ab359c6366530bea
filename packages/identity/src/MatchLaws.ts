/** Who is who by likeness depends on the sets of records and words alone, and never goes against a word. */
import type { Breach, Law } from "@redthread/model"
import type { Table } from "./Columns.ts"
import { match, type Matching } from "./Match.ts"
import { matcher } from "./Matcher.ts"
import type { MatchModel } from "./Model.ts"
import { alphabetical } from "./Order.ts"

type Named = readonly [one: string, other: string]

/** A table, what was said of its records, and who matches them; another implementation, or a broken one, can be put in its place. */
export interface MatchTrial {
  readonly table: Table
  /** A key per row, all different. */
  readonly keys: ReadonlyArray<string>
  readonly model: MatchModel
  readonly same: ReadonlyArray<Named>
  readonly different: ReadonlyArray<Named>
  /** The numbers of the rows in another order, each once. */
  readonly order: ReadonlyArray<number>
  readonly match: typeof match
  readonly matcher: typeof matcher
}

/** This package's own implementation. */
export const matching: Pick<MatchTrial, "match" | "matcher"> = { match, matcher }

const told = (people: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => people.map((keys) => keys.toSorted(alphabetical).join(" + ")).sort(alphabetical)

const pairTold = (pair: ReadonlyArray<string>): string => pair.toSorted(alphabetical).join(" = ")

/** Everybody and every contradiction, in words and by key. */
const toldOf = ({ contradictions, people }: Pick<Matching, "people" | "contradictions">, keys: ReadonlyArray<string>): ReadonlyArray<string> => {
  const named = (records: ReadonlyArray<number>): ReadonlyArray<string> => records.map((record) => keys[record] ?? "?")
  return [
    ...told(people.map(named)),
    ...contradictions.map(({ different, same }) => `${pairTold(named(same))} contradicts ${pairTold(named(different))}`).sort(alphabetical)
  ]
}

const differences = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): ReadonlyArray<Breach> => [
  ...one.filter((text) => !other.includes(text)).map((text) => ({ entries: [], because: `only the first has ${text}` })),
  ...other.filter((text) => !one.includes(text)).map((text) => ({ entries: [], because: `only the second has ${text}` }))
]

const whole = ({ different, keys, match: grouping, model, same, table }: MatchTrial): Matching => grouping([table], { model, keys, same, different })

/** Rows, columns and words in any order, words either way round and twice, give the same people. */
export const matchCommutative: Law<MatchTrial> = {
  id: "identity/match-commutative",
  says: "Whatever the order of a list and of what people said of it, the same people come out.",
  source: "Definition of a function of sets",
  breaches: (trial) => {
    const { different, keys, order, same, table } = trial
    const others = order.map((row) => keys[row] ?? "")
    const turned = (pairs: ReadonlyArray<Named>): ReadonlyArray<Named> => [...pairs.map(([one, other]) => [other, one] as const).reverse(), ...pairs.slice(0, 1)]
    const shuffled = whole({
      ...trial, keys: others, same: turned(same), different: turned(different),
      table: { columns: table.columns.toReversed(), rows: order.map((row) => (table.rows[row] ?? []).toReversed()) }
    })
    return differences(toldOf(whole(trial), keys), toldOf(shuffled, others))
  }
}

/** Everybody and every contradiction that a live matcher knows. */
const liveTold = (live: ReturnType<typeof matcher>): ReadonlyArray<string> => [
  ...told(live.people()),
  ...live.contradictions().map(({ different, same }) => `${pairTold(same)} contradicts ${pairTold(different)}`).sort(alphabetical)
]

/** Tells a live matcher all there is: half of the words first, of records that it does not know yet, and one record that at first was another. */
const toldAll = ({ columns, rows }: Table, { different, keys, matcher: start, model, order, same }: MatchTrial): ReturnType<typeof matcher> => {
  const live = start(model, columns)
  const words = [...same.map((pair) => ["same", pair] as const), ...different.map((pair) => ["different", pair] as const)]
  const half = Math.floor(words.length / 2)
  for (const [verdict, [one, other]] of words.slice(half)) live.say(verdict, one, other)
  live.put(keys[order[0] ?? 0] ?? "", rows[order.at(-1) ?? 0] ?? [])
  for (const row of order) live.put(keys[row] ?? "", rows[row] ?? [])
  for (const [verdict, [one, other]] of words.slice(0, half)) live.say(verdict, one, other)
  return live
}

/** Records and words one by one give what all at once give. */
export const matchIncrementalEqualsBatch: Law<MatchTrial> = {
  id: "identity/match-incremental-equals-batch",
  says: "Whoever is matched as he comes is matched as if all had come at once.",
  source: "Groups that no opening pair and no word connects do not influence each other",
  breaches: (trial) => differences(liveTold(toldAll(trial.table, trial)), toldOf(whole(trial), trial.keys))
}

/** Records that are removed and words that are taken back leave no trace. */
export const matchTakenBackEqualsNeverSaid: Law<MatchTrial> = {
  id: "identity/match-taken-back-equals-never-said",
  says: "A decision that is taken back, and a record that is erased, leave no trace.",
  source: "Regulation (EU) 2016/679, article 17; and the set semantics of evidence",
  breaches: (trial) => {
    const { different, keys, order, same, table } = trial
    const live = toldAll(table, trial)
    const odd = <A>(items: ReadonlyArray<A>): ReadonlyArray<A> => items.filter((_, i) => i % 2 === 1)
    const even = <A>(items: ReadonlyArray<A>): ReadonlyArray<A> => items.filter((_, i) => i % 2 === 0)
    const kept = (pairs: ReadonlyArray<Named>): ReadonlyArray<Named> => pairs.filter((pair) => !odd(pairs).some((gone) => pairTold(gone) === pairTold(pair)))
    for (const row of odd(order)) live.remove(keys[row] ?? "")
    for (const [one, other] of odd(same)) live.unsay("same", one, other)
    for (const [one, other] of odd(different)) live.unsay("different", other, one)
    const rest = { ...trial, table: { ...table, rows: even(order).map((row) => table.rows[row] ?? []) }, keys: even(order).map((row) => keys[row] ?? ""), same: kept(same), different: kept(different) }
    return differences(liveTold(live), toldOf(whole(rest), rest.keys))
  }
}

const partOf = (parts: ReadonlyArray<ReadonlyArray<string>>, key: string): ReadonlyArray<string> | undefined => parts.find((keys) => keys.includes(key))

const partsOf = (trial: MatchTrial, { people }: Matching): ReadonlyArray<ReadonlyArray<string>> => people.map((records) => records.map((record) => trial.keys[record] ?? "?"))

/** Two who were told apart are never one person, not even through others. */
export const matchDifferentIsNeverViolated: Law<MatchTrial> = {
  id: "identity/match-different-is-never-violated",
  says: "Once somebody said these are two people, no likeness makes them one.",
  source: "Users of help desks: “different IDs should never merge”",
  breaches: (trial) => {
    const parts = partsOf(trial, whole(trial))
    return trial.different.flatMap(([one, other]) => (one !== other && partOf(parts, one)?.includes(other) === true ? [{ entries: [], because: `${one} and ${other} are one person` }] : []))
  }
}

/** Two who were said to be one are one, unless the words contradict each other; then it is said which. */
export const matchSameIsHonoured: Law<MatchTrial> = {
  id: "identity/match-same-is-honoured",
  says: "Who was said to be one person is one, unless other words contradict it, and then we are told which.",
  source: "Decisions of people outweigh weights",
  breaches: (trial) => {
    const { different, keys, same } = trial
    const found = whole(trial)
    const parts = partsOf(trial, found)
    const named = ([one, other]: readonly [number, number]): Named => [keys[one] ?? "?", keys[other] ?? "?"]
    const unheeded = new Set(found.contradictions.map((each) => pairTold(named(each.same))))
    const heeded = same.filter(([one, other]) => keys.includes(one) && keys.includes(other) && !unheeded.has(pairTold([one, other])))
    /** Everybody whom the words that were followed make one with this one. */
    const boundTo = (start: string, more: Named): ReadonlySet<string> => {
      const reached = new Set([start])
      for (const key of reached) for (const [one, other] of [...heeded, more]) if (one === key || other === key) reached.add(one).add(other)
      return reached
    }
    return [
      ...heeded.filter(([one, other]) => partOf(parts, one)?.includes(other) !== true).map(([one, other]) => ({ entries: [], because: `${one} and ${other} are two people` })),
      ...found.contradictions.flatMap((each) => {
        const [pair, against] = [named(each.same), named(each.different)]
        const bound = boundTo(pair[0], pair)
        const isSaid = different.some((told) => pairTold(told) === pairTold(against)) && bound.has(against[0]) && bound.has(against[1])
        return isSaid ? [] : [{ entries: [], because: `nobody told ${pairTold(against)} apart, so ${pairTold(pair)} contradicts nothing` }]
      })
    ]
  }
}

/** Of two files that are linked, each record is one with at most one of the other, and with none of its own, but by words; and no word is gone against. */
export const matchLinksOneToOne: Law<MatchTrial> = {
  id: "identity/match-links-one-to-one",
  says: "When two lists are put together, nobody in one becomes several in the other unless somebody said so.",
  source: "Definition of a one-to-one link",
  breaches: (trial) => {
    const { different, keys, match: link, model, order, same, table: { columns, rows } } = trial
    const linked = (those: ReadonlyArray<number>, others: ReadonlyArray<number>): readonly [ReadonlyArray<string>, Matching] => {
      const names = [...those, ...others].map((row) => keys[row] ?? "")
      return [names, link([{ columns, rows: those.map((row) => rows[row] ?? []) }, { columns, rows: others.map((row) => rows[row] ?? []) }], { model, keys: names, same, different })]
    }
    const half = Math.ceil(rows.length / 2)
    const [names, found] = linked(rows.slice(0, half).map((_, i) => i), rows.slice(half).map((_, i) => half + i))
    const [others, shuffled] = linked(order.filter((row) => row < half), order.filter((row) => row >= half))
    const unheeded = new Set(found.contradictions.map((each) => pairTold(each.same.map((record) => names[record] ?? "?"))))
    const words = same.filter((pair) => !unheeded.has(pairTold(pair)))
    /** Everybody whom words make one with this one. */
    const bound = (start: string): ReadonlySet<string> => {
      const reached = new Set([start])
      for (const key of reached) for (const [one, other] of words) if (names.includes(one) && names.includes(other) && (one === key || other === key)) reached.add(one).add(other)
      return reached
    }
    return [
      ...differences(toldOf(found, names), toldOf(shuffled, others)),
      ...found.people.map((records) => records.map((record) => names[record] ?? "?")).flatMap((person) => {
        const bundles = [...new Map(person.map((key) => [[...bound(key)].sort(alphabetical).join(" "), bound(key)] as const)).values()]
        const sides = bundles.map((bundle) => new Set([...bundle].map((key) => names.indexOf(key) < half)))
        const isOneToOne = bundles.length < 2 || (bundles.length === 2 && sides.every(({ size }) => size === 1) && new Set(sides.flatMap((side) => [...side])).size === 2)
        const isWhole = bundles.every((bundle) => [...bundle].every((key) => person.includes(key)))
        const apart = different.filter(([one, other]) => one !== other && person.includes(one) && person.includes(other))
        return [
          ...(isOneToOne ? [] : [{ entries: [], because: `${person.join(" + ")} are one person, which nobody said` }]),
          ...(isWhole ? [] : [{ entries: [], because: `${person.join(" + ")} lacks somebody of whom it was said` }]),
          ...apart.map((pair) => ({ entries: [], because: `${pair.join(" and ")} are one person` }))
        ]
      })
    ]
  }
}
