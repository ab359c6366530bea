/** People who are joined, parted and joined again: their threads, and the ids under which they were ever known. */
import { checksumOf, Ledger } from "@redthread/ledger"
import { AgentId, type Breach, CustomerId, type EntryId, Instant, type Law, RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Option, Stream } from "effect"
import * as fc from "fast-check"
import { exampleAdapter } from "./ExampleAdapter.ts"
import { exampleKind } from "./ExampleEvents.ts"

/** One thing that happens: somebody writes, or a person decides who is who. Numbers choose among those who wrote so far. */
export type Merge =
  | { readonly do: "write"; readonly who: number }
  | { readonly do: "join" | "part" | "undo"; readonly one: number; readonly other: number }
  | { readonly do: "restart" }

const some = fc.nat({ max: 3 })

/** Some people write; then they are taken for one another, and apart again. */
export const merges: fc.Arbitrary<ReadonlyArray<Merge>> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: fc.constant("write" as const), who: some }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("join" as const, "undo" as const, "undo" as const, "part" as const), one: some, other: some }) },
    { weight: 1, arbitrary: fc.constant({ do: "restart" as const }) }
  ),
  { minLength: 2, maxLength: 10 }
).map((then) => [{ do: "write", who: 0 }, { do: "write", who: 1 }, { do: "write", who: 2 }, ...then])

/** What was seen of people before, while and after two of them were one; and what an id under which somebody was ever shown shows at the end. */
export interface Merged {
  readonly undone: ReadonlyArray<{
    readonly before: string
    readonly after: string
    /** Entries of both before, and those of the thread of one of them while they were said to be one. */
    readonly both: ReadonlyArray<EntryId>
    readonly joint: ReadonlyArray<EntryId>
    /** Somebody had said of people here that they are different, so that the merge may have been refused. */
    readonly isDoubtful: boolean
  }>
  readonly ids: ReadonlyArray<{ readonly id: CustomerId; readonly own: ReadonlyArray<EntryId>; readonly found: ReadonlyArray<EntryId> }>
}

const lacking = (wanted: ReadonlyArray<EntryId>, found: ReadonlyArray<EntryId>): ReadonlyArray<EntryId> => wanted.filter((id) => !found.includes(id))
const breach = (because: string): Breach => ({ entries: [], because })

const unmergeRestores: Law<Merged> = {
  id: "switchboard/unmerge-restores-threads",
  says: "A merge that is taken back leaves everybody the thread they had.",
  source: "Customer platforms that cannot undo a merge",
  breaches: ({ undone }) => undone.flatMap(({ after, before }, i) => (before === after ? [] : [breach(`merge ${i} left threads changed`)]))
}

const mergeShowsOneThread: Law<Merged> = {
  id: "switchboard/merge-shows-one-thread",
  says: "Two who are one have one thread, with all that was either's.",
  source: "Promise of the switchboard",
  breaches: ({ undone }) => undone.flatMap(({ both, isDoubtful, joint }, i) =>
    isDoubtful ? [] : lacking(both, joint).map((id) => breach(`${id} is not in the thread of merge ${i}`)))
}

const oldIdsResolve: Law<Merged> = {
  id: "switchboard/old-ids-resolve",
  says: "Whoever was ever shown under an id is found by it, with everything that was written under it.",
  source: "Links in tickets, mails and other systems outlive a merge",
  breaches: ({ ids }) => ids.flatMap(({ found, id, own }) => lacking(own, found).map((entry) => breach(`${id} no longer leads to ${entry}`)))
}

/** The promises about merging. */
export const mergingLaws: ReadonlyArray<Law<Merged>> = [unmergeRestores, mergeShowsOneThread, oldIdsResolve]

const composition = Switchboard.compose({ adapters: [exampleAdapter({ secrets: ["kit"] })] })
const word = { by: AgentId.make("berta"), because: "They told me so." }
type Services = Layer.Success<ReturnType<typeof Switchboard.layer>>

/** Plays it over the ledger it is given. */
export const merged = Effect.fnUntraced(function*(given: ReadonlyArray<Merge>) {
  const below = yield* Effect.context<Ledger>()
  const boot = Layer.build(Layer.fresh(Switchboard.layer(composition).pipe(Layer.provide(Layer.succeedContext(below)))))
  let services = yield* boot
  const inside = <A, E>(doing: Effect.Effect<A, E, Services>) => Effect.suspend(() => Effect.provideContext(doing, services))
  const threadOf = Effect.fnUntraced(function*(customer: CustomerId | RecordId) {
    const overview = yield* Switchboard.LiveOverview
    const seen = yield* Effect.option(Stream.runHead(overview.changes(customer)))
    return Option.getOrUndefined(Option.flatten(seen))?.thread
  })
  const idsOf = (customer: CustomerId | RecordId) => Effect.map(threadOf(customer), (thread) => thread?.entries.map(({ id }) => id) ?? [])

  let heard = 0
  const who: Array<RecordId> = []
  const own = new Map<RecordId, Array<EntryId>>()
  const shown = new Set<CustomerId>()
  const write = Effect.fnUntraced(function*(number: number) {
    const event = { type: "message", id: `c-${heard++}`, sent: 1_780_000_000, by: "user", user: { id: `u-${number}`, phone: `+49171555011${number}` }, text: "hello" }
    const body = new TextEncoder().encode(JSON.stringify({ account: "kit", events: [event] }))
    const intake = yield* Switchboard.Intake
    const { received } = yield* intake.accept({ tenant: composition.tenant, channel: exampleKind, at: Instant.make(0), name: "kit", headers: {}, body, checksum: checksumOf(body), evidence: {} })
    const record = yield* intake.belongsTo(received)
    const { entries } = yield* intake.settle(received)
    if (record === undefined) return yield* Effect.die(new Error("the kit itself is broken: nobody is known by a telephone number"))
    if (!who.includes(record)) who.push(record)
    own.set(record, [...own.get(record) ?? [], ...entries.map(({ id }) => id)])
  })
  /** Everybody's thread, and the id under which it is shown. */
  const picture = Effect.suspend(() =>
    Effect.forEach(who, (record) => Effect.map(threadOf(record), (thread) => {
      if (thread !== undefined) shown.add(thread.customer)
      return [record, thread?.customer, thread?.entries.map(({ id }) => id)]
    }))).pipe(Effect.map((all) => JSON.stringify(all)))

  const undone: Array<Merged["undone"][number]> = []
  for (const one of given) {
    if (one.do === "restart") services = yield* boot
    else if (one.do === "write") yield* inside(write(one.who))
    else {
      const [first, second] = [who[one.one % who.length], who[one.other % who.length]]
      if (first === undefined || second === undefined || first === second) continue
      yield* inside(Effect.gen(function*() {
        const decisions = yield* Switchboard.Decisions
        const before = yield* picture
        if (one.do === "part") return yield* Effect.asVoid(decisions.part([first, second], word))
        const both = [...yield* idsOf(first), ...yield* idsOf(second)]
        const decision = yield* decisions.join([first, second], word)
        if (one.do === "join") return yield* Effect.asVoid(picture)
        yield* picture
        const joint = yield* idsOf(first)
        yield* decisions.takeBack(decision, word)
        undone.push({ before, after: yield* picture, both, joint, isDoubtful: given.some((earlier) => earlier.do === "part") })
      }))
    }
  }
  const ids: Array<Merged["ids"][number]> = []
  for (const id of shown) ids.push({ id, own: own.get(RecordId.make(id)) ?? [], found: yield* inside(idsOf(id)) })
  return { undone, ids } satisfies Merged
}, Effect.scoped)
