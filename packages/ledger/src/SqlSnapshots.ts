/** Snapshots of folds in SQL: one row each, written as a whole. */
import type { TenantId } from "@redthread/model"
import { Effect } from "effect"
import type { SqlClient } from "effect/sql"
import type { Snapshot, Snapshots } from "./Ledger.ts"
import { toColumn } from "./LedgerText.ts"
import { atOnce, insisting, told } from "./SqlText.ts"

/** The row under this name holds none: only how many entries a snapshot must have to be taken. */
const floor = ""

/** The verbs of snapshots over a database. */
export const sqlSnapshots = (sql: SqlClient.SqlClient): Snapshots => {
  const row = (tenant: TenantId, name: string, { entries, position, text }: Snapshot) => sql`insert into snapshot (tenant, name, entries, position, text)
    select cast(${toColumn(tenant)} as text), cast(${name} as text), cast(${entries} as bigint), cast(${position} as text), cast(${text} as text)
    where not exists (select 1 from snapshot where tenant = ${toColumn(tenant)} and name = ${floor} and entries > cast(${entries} as bigint))
    on conflict (tenant, name) do update set entries = excluded.entries, position = excluded.position, text = excluded.text
    where excluded.entries >= snapshot.entries`
  return {
    latest: (tenant, name) =>
      Effect.map(told(sql<Snapshot>`select entries, position, text from snapshot where tenant = ${toColumn(tenant)} and name = ${name} and name <> ${floor}`), ([found]) => found),
    keep: (tenant, name, snapshot) => told(Effect.asVoid(insisting(row(tenant, name, snapshot)))),
    forget: (tenant, entries) =>
      atOnce(sql, Effect.gen(function*() {
        // Who is keeping one ends first; who comes later finds the floor.
        yield* sql.onDialectOrElse({ pg: () => sql`lock table snapshot in share row exclusive mode`.raw, orElse: () => Effect.void })
        yield* sql`delete from snapshot where tenant = ${toColumn(tenant)} and name <> ${floor}`
        yield* row(tenant, floor, { entries, position: "0" as Snapshot["position"], text: "" })
      }))
  }
}
