/** Keys in SQL: wrapped, in tables of their own, deleted for good. */
import type { TenantId } from "@redthread/model"
import { Effect } from "effect"
import type { SqlClient } from "effect/sql"
import { type Chore, type KeyKind, Keys, type StoredKey, type Tie } from "./Keys.ts"
import { fromColumn, toColumn } from "./LedgerText.ts"
import { all, type Migration } from "./SqlSchema.ts"
import { atOnce, insisting, told } from "./SqlText.ts"

/** Values a statement asks for at once. */
const atATime = 200

/** The tables' history, the same in both dialects: all is text. */
export const keyMigrations: ReadonlyArray<Migration> = [all([
  `create table sealing_key (tenant text not null, id text not null, kind text not null, name text not null, wrapped text not null,
    sealed text not null, place text not null, primary key (tenant, id), unique (tenant, kind, name))`,
  "create table tie (tenant text not null, subject text not null, delivery text not null, primary key (tenant, subject, delivery))",
  "create table chore (tenant text not null, kind text not null, place text not null, word text not null, primary key (tenant, kind, place))"
])]

const pages = <A>(values: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(values.length / atATime) }, (_, i) => values.slice(i * atATime, (i + 1) * atATime))

/** The store of keys over a database; `clean` removes from its files what was deleted, as far as the database can. */
export const sqlKeys = (sql: SqlClient.SqlClient, clean: Effect.Effect<void>): Keys["Service"] => {
  type Where = (page: ReadonlyArray<string>) => ReturnType<typeof sql.in>
  const columns = sql.literal("id, kind, name, wrapped, sealed, place")
  const select = Effect.fnUntraced(function*(tenant: TenantId, values: ReadonlyArray<string>, where: Where, kind?: KeyKind) {
    const found: Array<StoredKey> = []
    for (const page of pages([...new Set(values)])) {
      found.push(...yield* sql<StoredKey>`select ${columns} from sealing_key where tenant = ${toColumn(tenant)} and ${where(page)}
        ${kind === undefined ? sql.literal("") : sql`and kind = ${kind}`}`)
    }
    return found
  })
  const withId: Where = (page) => sql.in("id", page)
  const withName: Where = (page) => sql.in("name", page)

  /** Keeps those whose names are new; gives what is kept under each of the names now. */
  const keep = Effect.fnUntraced(function*(tenant: TenantId, wanted: ReadonlyArray<StoredKey>) {
    const kept: Array<StoredKey> = []
    for (const page of pages(wanted)) {
      const [first, ...rest] = page.map((key) => ({ tenant: toColumn(tenant), ...key }))
      if (first === undefined) continue
      const fresh = yield* sql<StoredKey>`insert into sealing_key ${sql.insert([first, ...rest])} on conflict do nothing returning ${columns}`
      kept.push(...fresh)
      if (fresh.length < page.length) {
        const known = new Set(fresh.map(({ id }) => id))
        kept.push(...(yield* select(tenant, page.map(({ name }) => name), withName)).filter(({ id }) => !known.has(id)))
      }
    }
    return kept
  })
  const tieTo = Effect.fnUntraced(function*(tenant: TenantId, { delivery, subjects }: Tie) {
    for (const page of pages(subjects)) {
      yield* sql`insert into tie (tenant, subject, delivery) select tenant, id, ${delivery} from sealing_key
        where tenant = ${toColumn(tenant)} and kind = 'subject' and ${withName(page)} on conflict do nothing`
    }
  })

  const tiedTo = Effect.fnUntraced(function*(tenant: TenantId, subjects: ReadonlyArray<string>) {
    const found: Array<string> = []
    for (const page of pages(subjects)) {
      const rows = yield* sql<{ delivery: string }>`select delivery from tie where tenant = ${toColumn(tenant)} and ${sql.in("subject", page)}`
      found.push(...rows.map(({ delivery }) => delivery))
    }
    return [...new Set(found)]
  })

  const note = Effect.fnUntraced(function*(tenant: TenantId, chores: ReadonlyArray<Chore>) {
    for (const chore of chores) yield* sql`insert into chore ${sql.insert({ tenant: toColumn(tenant), ...chore })} on conflict do nothing`
  })

  return Keys.of({
    ensure: (tenant, wanted, tie) => {
      const kept = keep(tenant, wanted)
      // One statement needs no transaction around it.
      if (tie === undefined) return wanted.length <= 1 ? told(insisting(kept)) : atOnce(sql, kept)
      return wanted.length === 0 && tie.subjects.length <= atATime
        ? told(Effect.as(insisting(tieTo(tenant, tie)), []))
        : atOnce(sql, Effect.tap(kept, () => tieTo(tenant, tie)))
    },
    named: (tenant, kind, names) => told(select(tenant, names, withName, kind)),
    byId: (tenant, ids) => told(select(tenant, ids, withId)),
    shred: Effect.fn("Keys.shred")(function*(tenant, subjects, deliveries, word) {
      yield* atOnce(sql, Effect.gen(function*() {
        const there = (yield* select(tenant, subjects, withId, "subject")).map(({ id }) => id)
        const tied = yield* select(tenant, [...yield* tiedTo(tenant, there), ...deliveries], withId, "delivery")
        yield* note(tenant, there.map((place) => ({ kind: "stream", place, word })))
        yield* note(tenant, tied.filter(({ wrapped }) => wrapped !== "").map(({ place }) => ({ kind: "delivery", place, word })))
        for (const page of pages(there)) {
          yield* sql`delete from sealing_key where tenant = ${toColumn(tenant)} and ${sql.in("id", page)}`
          yield* sql`delete from tie where tenant = ${toColumn(tenant)} and ${sql.in("subject", page)}`
        }
        for (const page of pages(tied.map(({ id }) => id))) {
          yield* sql`update sealing_key set wrapped = '', sealed = '' where tenant = ${toColumn(tenant)} and ${sql.in("id", page)}`
          yield* sql`delete from tie where tenant = ${toColumn(tenant)} and ${sql.in("delivery", page)}`
        }
      }))
      yield* clean
    }),
    drop: (tenant, id) =>
      atOnce(sql, Effect.gen(function*() {
        yield* sql`delete from sealing_key where tenant = ${toColumn(tenant)} and id = ${id} and kind in ('delivery', 'snapshots')`
        yield* sql`delete from tie where tenant = ${toColumn(tenant)} and delivery = ${id}`
      })),
    chores: (tenant) => told(sql<Chore>`select kind, place, word from chore where tenant = ${toColumn(tenant)}`),
    done: (tenant, { kind, place }) => told(Effect.asVoid(sql`delete from chore where tenant = ${toColumn(tenant)} and kind = ${kind} and place = ${place}`)),
    rewrap: Effect.fn("Keys.rewrap")(function*(wrap) {
      const count = yield* atOnce(sql, Effect.gen(function*() {
        // Who makes a key meanwhile waits, and finds its like there.
        yield* sql.onDialectOrElse({ pg: () => sql`lock table sealing_key in share row exclusive mode`.raw, orElse: () => Effect.void })
        let count = 0
        for (let [tenant, id] = ["", ""];;) {
          const page = yield* sql<StoredKey & { readonly tenant: string }>`select tenant, ${columns} from sealing_key
            where (tenant, id) > (${tenant}, ${id}) and wrapped <> '' order by tenant, id limit ${atATime}`
          for (const { tenant: of, ...key } of page) {
            yield* sql`update sealing_key set wrapped = ${yield* wrap(fromColumn(of) as TenantId, key)} where tenant = ${of} and id = ${key.id}`
          }
          const last = page.at(-1)
          if (last === undefined) return count
          count += page.length
          ;[tenant, id] = [last.tenant, last.id]
        }
      }))
      yield* clean
      return count
    }),
    tied: (tenant, subjects) => told(tiedTo(tenant, subjects))
  })
}
