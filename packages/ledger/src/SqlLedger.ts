/** The ledger over a SQL database, whichever dialect the client speaks. */
import type { TenantId } from "@redthread/model"
import { Effect, Result } from "effect"
import type { SqlClient } from "effect/sql"
import { following, type News } from "./Following.ts"
import { type Change, type Commit, type Counts, type DeliveryRef, Ledger, type Position } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"
import { toColumn } from "./LedgerText.ts"
import { sqlArchive } from "./SqlArchive.ts"
import { toPosition } from "./SqlPlaces.ts"
import { sqlSnapshots } from "./SqlSnapshots.ts"
import { atOnce, told } from "./SqlText.ts"
import { sqlThreads, type Written, written } from "./SqlThreads.ts"

/** Changes as one, whose entries are written down. */
export interface WrittenCommit extends Pick<Commit, "tenant" | "keys"> {
  readonly settles: ReadonlyArray<DeliveryRef>
  readonly appends: ReadonlyArray<Written>
}

/** How one database does a commit: wholly or not at all. */
export type DoCommit = (commit: WrittenCommit) => Effect.Effect<Position, LedgerError>

/** A commit as one statement after the other in a transaction: cheap where the database is in the same process. */
export const stepByStep = (sql: SqlClient.SqlClient): DoCommit => {
  const { settle } = sqlArchive(sql)
  const threads = sqlThreads(sql)
  return ({ appends, keys, settles, tenant }) =>
    atOnce(sql, Effect.gen(function*() {
      for (const delivery of settles) yield* settle(tenant, delivery)
      yield* threads.count(tenant, keys)
      let last = 0
      for (const one of appends) last = Math.max(last, yield* threads.append(tenant, one))
      return toPosition({ position: last === 0 ? yield* threads.lastOf(tenant) : last })
    }))
}

/** A ledger over the client; its tables are there already. Its followers wait for the news. */
export const sqlLedger = (sql: SqlClient.SqlClient, doCommit: DoCommit, news: News, isShared: boolean): Ledger["Service"] => {
  const { settle: _, ...archive } = sqlArchive(sql)
  const threads = sqlThreads(sql)

  const commitAll = Effect.fn("Ledger.commit")(function*(tenant: TenantId, changes: ReadonlyArray<Change>) {
    const appends = changes.flatMap((change) => change.appends)
    const position = yield* doCommit({
      tenant, settles: changes.flatMap(({ settles }) => settles ?? []), keys: changes.flatMap(({ keys }) => keys),
      appends: yield* Effect.fromResult(Result.all(appends.map(written)))
    })
    if (appends.some(({ entries }) => entries.length > 0)) yield* news.tell
    return { position }
  })

  const commit = ({ tenant, ...change }: Commit) => commitAll(tenant, [change])

  const follow: Ledger["Service"]["follow"] = (tenant, position) => following((from, limit) => threads.after(tenant, from, limit), news, position)

  const counts = Effect.fn("Ledger.counts")(function*(tenant: TenantId) {
    const id = toColumn(tenant)
    const [row] = yield* told(sql<Omit<Counts, "settled">>`select
      (select count(*) from delivery where tenant = ${id}) as payloads,
      (select count(*) from waiting where tenant = ${id}) as unsettled,
      (select count(*) from parked where tenant = ${id}) as parked,
      (select cast(coalesce(sum(length), 0) as bigint) from stream where tenant = ${id}) as entries,
      (select count(*) from stream where tenant = ${id}) as records`)
    const { entries, parked, payloads, records, unsettled } = row ?? { entries: 0, parked: 0, payloads: 0, records: 0, unsettled: 0 }
    return { payloads, settled: payloads - unsettled - parked, unsettled, parked, entries, records }
  })

  return Ledger.of({ isShared, ...archive, known: threads.known, counted: threads.counted, commit, commitAll, read: threads.read, after: threads.after, follow, counts, snapshots: sqlSnapshots(sql) })
}
