/** The conformance kit for sealed ledgers: people are planted, erased, delivered again, and then looked for everywhere. */
import type { Received } from "@redthread/channel"
import { beginning, Erasure, erasureLaws, Ledger, type LedgerError, type Position, type Remains, checksumOf } from "@redthread/ledger"
import { AdapterId, AgentId, ChannelEvent, ChannelName, Entry, EntryId, EventKey, type Identifier, Instant, type Law, Namespace, RecordId, TenantId } from "@redthread/model"
import { Effect, Layer, Schema } from "effect"
import * as fc from "fast-check"
import type { KitCheck, KitOptions } from "./LedgerKit.ts"
import { runs as usualRuns } from "./LawRunner.ts"

/** A sealed store, fresh and empty. */
export interface SealedStore {
  readonly layer: Layer.Layer<Ledger | Erasure, LedgerError>
  /** All bytes that the data's store holds on disk now, logs included; not those of the keys. */
  readonly bytes?: () => Effect.Effect<ReadonlyArray<Uint8Array>>
  readonly dispose?: () => void
}

type Person = "anna" | "ben" | "cleo"
type Action =
  | { readonly do: "contact"; readonly own: Person; readonly other: Person | undefined }
  | { readonly do: "note" | "join" | "wait" | "park"; readonly own: Person }
  | { readonly do: "again"; readonly which: number }
  | { readonly do: "erase"; readonly people: ReadonlyArray<Person> }

const people: ReadonlyArray<Person> = ["anna", "ben", "cleo"]
const person = fc.constantFrom(...people)
const actions: fc.Arbitrary<ReadonlyArray<Action>> = fc.array(fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("contact" as const), own: person, other: fc.option(person, { nil: undefined }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("note" as const, "join" as const, "wait" as const, "park" as const), own: person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("again" as const), which: fc.nat({ max: 9 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("erase" as const), people: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }) }) }
), { maxLength: 14, size: "max" })

const encode = Schema.encodeSync(Entry)
const entryText = (entry: Entry): string => JSON.stringify(encode(entry))
const tenant = TenantId.make("brand")
const now = Instant.make(1_780_000_000_000)
const at = { instant: now, raw: "" }
const on = ChannelName.make("email")
const addressOf = (who: Person): string => `${who}.planted@example.org`
const recordOf = (who: Person): RecordId => RecordId.make(`email:${addressOf(who)}`)
const word = { by: AgentId.make("officer"), askedBy: "customer", because: "the right to be forgotten", at: now }

interface Planted {
  /** A reason for joining people is all of theirs. */
  readonly owners: ReadonlyArray<Person>
  readonly text: string
  readonly where: "entry" | "delivery"
}

/** One tenant's life, and what is left of it. */
const live = (todo: ReadonlyArray<Action>, bytes: SealedStore["bytes"]): Effect.Effect<Remains, LedgerError, Ledger | Erasure> => Effect.gen(function*() {
  const [ledger, erasure] = [yield* Ledger, yield* Erasure]
  let made = 0
  let planted: Array<Planted> = []
  const gone: Array<string> = []
  const deliveries: Array<{ readonly received: Received; readonly of: ReadonlyArray<Person>; isErased: boolean }> = []
  const counted: Array<EventKey> = []
  const inClear = new Set<string>()
  const resurrected: Array<string> = []
  let [appended, tombstones, erasedTwice] = [0, 0, 0]
  const plant = (owner: Person, where: Planted["where"], owners: ReadonlyArray<Person> = [owner]): string => {
    const text = `planted-${owner}-${(made++).toString(36)}x`
    planted.push({ owners, text, where })
    return text
  }
  const identified = (who: Person, where: Planted["where"]): readonly [Identifier, ...ReadonlyArray<Identifier>] => [
    { namespace: Namespace.make("email"), value: addressOf(who), normalised: addressOf(who), assurance: "channel-verified" },
    { namespace: Namespace.make("name"), value: plant(who, where), assurance: "claimed" }
  ]
  const arrive = Effect.fnUntraced(function*(text: string, of: ReadonlyArray<Person>) {
    const body = new TextEncoder().encode(text)
    const received: Received = { tenant, channel: "email", at: now, name: plant(of[0] ?? "anna", "delivery"), headers: { from: plant(of[0] ?? "anna", "delivery") }, body, checksum: checksumOf(body), evidence: {} }
    yield* ledger.archive(received)
    deliveries.push({ received, of, isErased: false })
    return received
  })
  const about = () => ({ id: EntryId.make(`e${made++}`), occurred: { ...at, raw: "" }, recorded: now, on })
  const write = (own: Person, entries: readonly [Entry, ...ReadonlyArray<Entry>], settles?: Received, key?: EventKey) => {
    appended += entries.length
    return ledger.commit({ tenant, settles, keys: key === undefined ? [] : [{ key, revision: 0 }], appends: [{ record: recordOf(own), expected: "any", entries }] })
  }
  const peek = Effect.fnUntraced(function*() {
    for (const one of bytes === undefined ? [] : yield* bytes()) {
      const text = Buffer.from(one.buffer, one.byteOffset, one.byteLength).toString("latin1")
      for (const hit of text.match(/planted-[a-z]+-[0-9a-z]+x|[a-z]+\.planted@/g) ?? []) inClear.add(hit)
    }
  })
  const perform = Effect.fnUntraced(function*(action: Action) {
    switch (action.do) {
      case "contact": {
        const { other, own } = action
        const text = plant(own, "entry")
        const key = EventKey.make(`mail:${plant(own, "delivery")}`)
        const received = yield* arrive(`${text} ${other === undefined ? "" : plant(other, "delivery")} ${addressOf(own)}`, other === undefined ? [own] : [own, other])
        const event = ChannelEvent.cases.Message.make({
          key, revision: 0, channel: "email", adapter: AdapterId.make("email"), at, direction: "inbound", thread: { references: [] }, signals: [],
          identifiers: identified(own, "entry"), others: other === undefined ? [] : [{ role: "other", identifiers: identified(other, "entry") }],
          source: { at: "" as never, read: [], carried: [], unrecognised: [] }, content: [{ _tag: "Text", text }]
        })
        counted.push(key)
        return yield* write(own, [Entry.cases.Contacted.make({ ...about(), cause: key, event })], received, key)
      }
      case "note": return yield* write(action.own, [Entry.cases.NoteWritten.make({ ...about(), text: plant(action.own, "entry") })])
      case "join": return yield* write(action.own, [Entry.cases.RecordsJoined.make({ ...about(), records: people.map(recordOf), because: plant(action.own, "entry", people) })])
      case "wait": return yield* arrive(`${plant(action.own, "delivery")} ${addressOf(action.own)}`, [action.own])
      case "park": {
        const received = yield* arrive(`${plant(action.own, "delivery")} ${addressOf(action.own)}`, [action.own])
        return yield* ledger.park(tenant, received, now, `unreadable: ${plant(action.own, "delivery")}`)
      }
      case "again": {
        const one = deliveries[action.which]
        if (one === undefined) return
        yield* ledger.archive(one.received)
        const kept = yield* ledger.payload(tenant, one.received)
        if (one.isErased && kept !== undefined) resurrected.push(one.received.checksum)
        return
      }
      case "erase": {
        const known = action.people.map(recordOf)
        // Waiting or put aside, deliveries are found by an identifier; somebody who has no entries has none that is known.
        const lengths = yield* Effect.forEach(action.people, (one) => Effect.map(ledger.read(tenant, recordOf(one)), (entries) => [one, entries.filter(({ _tag }) => _tag === "Contacted").length] as const))
        const contacted = new Set(lengths.flatMap(([one, length]) => length > 0 ? [one] : []))
        const settled = new Set((yield* pagesOf((after) => ledger.archived(tenant, after, 50))).flatMap(({ received, state }) => state === "settled" ? [received.checksum] : []))
        const { streams } = yield* erasure.erase(tenant, known, word)
        tombstones += streams
        const again = yield* erasure.erase(tenant, known, word)
        erasedTwice += again.streams + again.deliveries + again.entries
        const isErased = ({ owners, where }: Planted): boolean => owners.some((owner) => action.people.includes(owner)) && where === "entry"
        gone.push(...planted.filter(isErased).map(({ text }) => text))
        planted = planted.filter((one) => !isErased(one))
        for (const one of deliveries) {
          const theirs = settled.has(one.received.checksum) ? one.of.some((who) => action.people.includes(who)) : one.of.some((who) => contacted.has(who))
          if (!theirs || one.isErased) continue
          one.isErased = true
          gone.push(one.received.name, ...Object.values(one.received.headers))
        }
      }
    }
  })
  for (const action of todo) {
    yield* perform(action)
    yield* peek()
  }
  const lines = yield* pagesOf((after) => ledger.after(tenant, after, 3))
  const next = new Map<RecordId, number>()
  const gaps = lines.flatMap(({ index, record }) => {
    const due = next.get(record) ?? 0
    next.set(record, index + 1)
    return index === due ? [] : [`${index} of ${record} after ${due}`]
  })
  const read: Array<unknown> = []
  for (const record of [...next.keys(), ...people.map(recordOf)]) read.push((yield* ledger.read(tenant, record)).map(entryText))
  read.push(lines.map((line) => [line.record, entryText(line.entry)]))
  const archive = [
    ...yield* pagesOf((after) => ledger.archived(tenant, after, 3)), ...yield* pagesOf((after) => ledger.unsettled(tenant, after, 3)), ...yield* pagesOf((after) => ledger.parked(tenant, after, 3))
  ]
  read.push(archive.map((one) => ["reason" in one ? one.reason : "", one.received.name, one.received.headers, Buffer.from(one.received.body).toString()]))
  for (const { received } of deliveries) read.push((yield* ledger.payload(tenant, received))?.name)
  const known = yield* ledger.known(tenant, counted)
  const joins = new Set(planted.filter(({ where }) => where === "entry").map(({ text }) => text))
  const readable = JSON.stringify(read)
  return {
    gone, readable, resurrected, erasedTwice, appended, tombstones, gaps, stays: [...joins], inClear: [...inClear], found: (yield* ledger.counts(tenant)).entries,
    forgottenKeys: counted.filter((key) => !known.has(key))
  }
})

const pagesOf = Effect.fnUntraced(function*<A extends { readonly position: Position }>(page: (after: Position) => Effect.Effect<ReadonlyArray<A>, LedgerError>) {
  const all: Array<A> = []
  for (let from = beginning;;) {
    const some = yield* page(from)
    const last = some.at(-1)
    if (last === undefined) return all
    all.push(...some)
    from = last.position
  }
})

/** The checks that every sealed ledger has to pass, by title: one for each law of erasure, over generated lives. */
export const erasureKit = (name: string, open: () => SealedStore, options: KitOptions = {}): ReadonlyArray<KitCheck> => {
  const seed = options.seed ?? fc.sample(fc.integer(), 1)[0] ?? 0
  const parameters = { numRuns: options.runs ?? usualRuns, seed }
  const play = async (todo: ReadonlyArray<Action>): Promise<Remains> => {
    const store = open()
    try {
      return await Effect.runPromise(Effect.provide(live(todo, store.bytes), Layer.fresh(store.layer)))
    } finally {
      store.dispose?.()
    }
  }
  const smallest = async (law: Law<Remains>): Promise<string> => {
    let because = ""
    const worst = await fc.check(fc.asyncProperty(actions, async (todo) => {
      const breaches = law.breaches(await play(todo))
      if (breaches.length > 0) because = breaches.map((breach) => breach.because).join("; ")
      return breaches.length === 0
    }), parameters)
    return `broken: ${because || String(worst.errorInstance)}\nby: ${fc.stringify(worst.counterexample?.[0])}`
  }
  const sift = async (): Promise<ReadonlySet<string>> => {
    const broken = new Set<string>()
    for (const todo of fc.sample(actions, parameters)) {
      const remains = await play(todo)
      for (const law of erasureLaws) if (!broken.has(law.id) && law.breaches(remains).length > 0) broken.add(law.id)
    }
    return broken
  }
  let sifted: Promise<ReadonlySet<string>> | undefined
  return erasureLaws.map((law) => ({
    title: `${law.id} (${name})`,
    run: async () => {
      if ((await (sifted ??= sift())).has(law.id)) throw new Error(`${law.id} (${name}): ${law.says}\n${await smallest(law)}\nwith seed ${seed}`)
    }
  }))
}
