/** A commit in SQLite: prepared statements one after the other in one transaction, without a pause between them. */
import { Effect, Result } from "effect"
import type { SqlClient, SqlError } from "effect/sql"
import type { DatabaseSync } from "node:sqlite"
import type { Counted, DeliveryRef, Position } from "./Ledger.ts"
import { AlreadyCounted, DeliveryUnknown, ledgerError, type LedgerError, ThreadMoved } from "./LedgerError.ts"
import { toColumn } from "./LedgerText.ts"
import { isSqlite, refused } from "./SqliteClient.ts"
import type { DoCommit, WrittenCommit } from "./SqlLedger.ts"
import { toPosition } from "./SqlPlaces.ts"
import { told } from "./SqlText.ts"
import type { Written } from "./SqlThreads.ts"

/** The first that something is said about. */
const firstOf = <A, B>(all: ReadonlyArray<A>, look: (one: A) => B | undefined): B | undefined => {
  for (const one of all) {
    const found = look(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** The statements of a commit, prepared once for the connection. */
const commitOn = (db: DatabaseSync) => {
  const begin = db.prepare("begin immediate")
  const commit = db.prepare("commit")
  const rollback = db.prepare("rollback")
  const find = db.prepare("select position from delivery where tenant = ? and channel = ? and checksum = ?")
  const waitsNoMore = db.prepare("delete from waiting where tenant = ? and delivery = ?")
  const isParkedNoMore = db.prepare("delete from parked where tenant = ? and delivery = ?")
  const countOnce = db.prepare("insert into counted (tenant, key, revision) values (?, ?, ?) on conflict do nothing")
  const lengthOf = db.prepare("select length from stream where tenant = ? and record = ?")
  const grow = db.prepare(`insert into stream (tenant, record, length) values (?, ?, ?)
    on conflict (tenant, record) do update set length = stream.length + excluded.length returning number, length`)
  const write = db.prepare("insert into entry (tenant, stream, place, json) values (?, ?, ?, ?)")
  const lastOf = db.prepare("select max(position) as last from entry where tenant = ?")

  const settle = (tenant: string, { channel, checksum }: DeliveryRef): LedgerError | undefined => {
    const position = find.get(tenant, toColumn(channel), checksum)?.["position"]
    if (position === undefined) return ledgerError(new DeliveryUnknown({ channel, checksum }))
    if (waitsNoMore.run(tenant, position).changes === 0) isParkedNoMore.run(tenant, position)
    return undefined
  }
  const count = (tenant: string, { key, revision }: Counted): LedgerError | undefined =>
    countOnce.run(tenant, toColumn(key), revision).changes === 0 ? ledgerError(new AlreadyCounted({ key, revision })) : undefined
  const append = (tenant: string, { expected, record, texts }: Written): LedgerError | undefined => {
    const row = texts.length === 0 ? lengthOf.get(tenant, toColumn(record)) : grow.get(tenant, toColumn(record), texts.length)
    const start = Number(row?.["length"] ?? 0) - texts.length
    if (expected !== "any" && expected !== start) return ledgerError(new ThreadMoved({ record, expected, actual: start }))
    texts.forEach((text, i) => write.run(tenant, Number(row?.["number"]), start + i, text))
    return undefined
  }

  const run = ({ appends, keys, settles, ...of }: WrittenCommit): Result.Result<Position, LedgerError> => {
    const tenant = toColumn(of.tenant)
    begin.run()
    const refusal = firstOf(settles, (one) => settle(tenant, one)) ?? firstOf(keys, (one) => count(tenant, one)) ?? firstOf(appends, (one) => append(tenant, one))
    if (refusal !== undefined) {
      rollback.run()
      return Result.fail(refusal)
    }
    const position = toPosition({ position: Number(lastOf.get(tenant)?.["last"] ?? 0) })
    commit.run()
    return Result.succeed(position)
  }

  return (what: WrittenCommit): Result.Result<Position, LedgerError | SqlError.SqlError> =>
    Result.getOrElse(Result.try(() => run(what)), (cause) => {
      if (db.isTransaction) rollback.run()
      return Result.fail(refused(cause, "commit"))
    })
}

/** Commits in one run, which nothing else on the connection comes between. */
export const inOneRun = (sql: SqlClient.SqlClient): DoCommit => {
  let prepared: { readonly db: DatabaseSync; readonly run: ReturnType<typeof commitOn> } | undefined
  return (commit) =>
    told(Effect.scoped(Effect.flatMap(sql.reserve, (connection) => {
      if (!isSqlite(connection)) return Effect.die(new Error("This client has no SQLite behind it."))
      if (prepared?.db !== connection.db) prepared = { db: connection.db, run: commitOn(connection.db) }
      return Effect.fromResult(prepared.run(commit))
    })))
}
