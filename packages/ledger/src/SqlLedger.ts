/** The ledger over a SQL database, whichever dialect the client speaks. */
import type { TenantId } from "@redthread/model"
import { Effect, Result, type Scope } from "effect"
import type { SqlClient } from "effect/sql"
import { following, type News } from "./Following.ts"
import { gathering } from "./Gathering.ts"
import { type Change, type Commit, type Counts, type DeliveryRef, Ledger, type Position } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"
import { toColumn } from "./LedgerText.ts"
import { sqlArchive } from "./SqlArchive.ts"
import { sqlSnapshots } from "./SqlSnapshots.ts"
import { told } from "./SqlText.ts"
import { sqlThreads, type Written, written } from "./SqlThreads.ts"

/** Changes as one, whose entries are written down. */
export interface WrittenCommit extends Pick<Commit, "tenant" | "keys"> {
  readonly settles: ReadonlyArray<DeliveryRef>
  readonly appends: ReadonlyArray<Written>
}

/** How one database does a commit: wholly or not at all, and with as little between its statements as the database allows. */
export type DoCommit = (commit: WrittenCommit) => Effect.Effect<Position, LedgerError>

/** A ledger over the client; its tables are there already. Its followers wait for the news. */
export const sqlLedger = (sql: SqlClient.SqlClient, doCommit: DoCommit, news: News, isShared: boolean): Ledger["Service"] => {
  const archive = sqlArchive(sql)
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

/** Callers whose writes share one sync. */
const callers = 64
/** Batches under way at once where others write too: one of them may have to wait for somebody else's. */
const batches = 4

/**
 * The ledger, in which what many write at the same time is done at once. One transaction never writes for two tenants: it
 * would stand where it first wrote, before what it then waited for.
 */
export const gathered = Effect.fnUntraced(function*(ledger: Ledger["Service"]): Effect.fn.Return<Ledger["Service"], never, Scope.Scope> {
  const atOnce = ledger.isShared ? batches : 1
  const commitAll = (commits: ReadonlyArray<Commit>) => {
    const [first] = commits
    return first === undefined ? Effect.succeed([]) : Effect.map(ledger.commitAll(first.tenant, commits), (done) => commits.map(() => done))
  }
  return Ledger.of({
    ...ledger,
    archive: yield* gathering(callers, ledger.archiveAll, { atOnce, aloneAtOnce: callers }),
    commit: yield* gathering(callers, commitAll, { atOnce, apart: ({ tenant }) => tenant, aloneAtOnce: callers })
  })
})
