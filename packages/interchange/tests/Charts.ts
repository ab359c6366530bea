/** Random processes with states in states: several levels, parallel parts, history, events that wait for parts, move several and undo others. */
import * as fc from "fast-check"

interface Tree {
  readonly history: "shallow" | "deep" | undefined
  readonly parts: ReadonlyArray<ReadonlyArray<Tree>>
}

const tree = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    history: fc.constantFrom(undefined, undefined, "shallow" as const, "deep" as const),
    parts: depth === 0 ? fc.constant([]) : fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(fc.array(tree(depth - 1), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }) }
    )
  })

type States = Record<string, Record<string, unknown>>

const named = (trees: ReadonlyArray<Tree>, place: string, inside: Record<string, unknown>, into: States): void => {
  for (const [i, { history, parts }] of trees.entries()) {
    const name = `${place}${i}`
    into[name] = { ...inside, ...(inside["in"] !== undefined && i === 0 ? { first: true } : {}), ...(history === undefined ? {} : { history }) }
    for (const [region, below] of parts.entries()) named(below, `${name}${"ab"[region] ?? ""}`, { in: name, ...(parts.length > 1 ? { region: "ab"[region] } : {}) }, into)
  }
}

/** The JSON form of such a process, on one channel that offers every event; without facts. */
export const charts: fc.Arbitrary<unknown> = fc.array(tree(2), { minLength: 2, maxLength: 3 }).chain((trees) => {
  const states: States = {}
  named(trees, "s", {}, states)
  const state = fc.constantFrom(...Object.keys(states))
  const move = fc.record({ from: state, to: state })
  const event = fc.record({
    from: fc.array(state, { minLength: 1, maxLength: 2 }),
    to: state,
    when: fc.array(state, { maxLength: 1 }),
    also: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(move) }),
    outcomes: fc.option(fc.record({ other: state }), { nil: undefined }),
    compensates: fc.option(fc.constantFrom("e0", "e1", "e2"), { nil: undefined, freq: 3 })
  })
  return fc.record({
    initial: state,
    events: fc.array(event, { minLength: 3, maxLength: 8 }),
    marks: fc.array(fc.record({ state, mark: fc.constantFrom("goal", "final") }), { maxLength: 2 }),
    timeout: fc.option(fc.nat(7), { nil: undefined })
  }).map(({ events, initial, marks, timeout }) => {
    const timed = timeout === undefined ? undefined : events[timeout]?.from[0]
    return JSON.parse(JSON.stringify({
      name: "chart", version: 1, facts: {}, assurance: ["anonymous"], initial,
      states: Object.fromEntries(Object.entries(states).map(([name, declared]) => [name, {
        ...declared,
        ...Object.fromEntries(marks.filter((one) => one.state === name).map(({ mark }) => [mark, true])),
        ...(name === timed ? { within: "P14D", onTimeout: `e${timeout ?? 0}` } : {})
      }])),
      events: Object.fromEntries(events.map(({ compensates, ...declared }, i) => [`e${i}`, { ...declared, ...(compensates === `e${i}` ? {} : { compensates }) }])),
      channels: { web: { affords: Object.fromEntries(events.map((_, i) => [`e${i}`, {}])) } }
    })) as unknown
  })
})
