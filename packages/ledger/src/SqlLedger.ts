/** The ledger over a SQL database, whichever dialect the client speaks. */
import type { TenantId } from "@redthread/model"
import { Effect, Result } from "effect"
import { SqlClient } from "effect/sql"
import { following, type News } from "./Following.ts"
import { type Commit, type Counts, Ledger } from "./Ledger.ts"
import { toColumn } from "./LedgerText.ts"
import { sqlArchive } from "./SqlArchive.ts"
import { type Place, toPosition } from "./SqlPlaces.ts"
import { atOnce, told } from "./SqlText.ts"
import { sqlThreads, written } from "./SqlThreads.ts"

/** A ledger over the client in the context; its tables are there already. Its followers wait for the news. */
export const sqlLedger = Effect.fnUntraced(function*(news: News) {
  const sql = yield* SqlClient.SqlClient
  const { settle, ...archive } = sqlArchive(sql)
  const threads = sqlThreads(sql)

  const commit = Effect.fn("Ledger.commit")(function*({ appends, keys, settles, tenant }: Commit) {
    const texts = yield* Effect.fromResult(Result.all(appends.map(written)))
    const done = yield* atOnce(sql, Effect.gen(function*() {
      yield* threads.takeTurn(tenant, new Set(appends.map(({ record }) => record)))
      if (settles !== undefined) yield* settle(tenant, settles)
      yield* threads.count(tenant, keys)
      let last: Place = { position: 0 }
      for (const one of texts) last = yield* threads.append(tenant, one)
      return { position: toPosition(appends.length === 0 ? yield* threads.lastOf(tenant) : last) }
    }))
    if (appends.length > 0) yield* news.tell
    return done
  })

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

  return Ledger.of({ ...archive, known: threads.known, commit, read: threads.read, after: threads.after, follow, counts })
})
