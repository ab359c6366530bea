/** A commit in PostgreSQL: one call of the function that does it there. */
import { PgTypes } from "@effect/sql-pg"
import type { RecordId, TenantId } from "@redthread/model"
import { Effect, Predicate, Result } from "effect"
import type { SqlClient, SqlError } from "effect/sql"
import { createHash } from "node:crypto"
import { Position } from "./Ledger.ts"
import { AlreadyCounted, DeliveryUnknown, ledgerError, type LedgerError, ThreadMoved } from "./LedgerError.ts"
import { toColumn } from "./LedgerText.ts"
import type { DoCommit, WrittenCommit } from "./SqlLedger.ts"
import { insisting, told } from "./SqlText.ts"

/** Streams that one commit locks one by one; with more, it has the whole tenant to itself. */
const locksAtMost = 64

/** The number under which the server knows a lock: 64 bits of a hash; two that meet only wait for each other. */
const lockOf = (...names: ReadonlyArray<string>): bigint => createHash("sha256").update(JSON.stringify(names)).digest().readBigInt64BE(0)

const locksOf = (schema: string, tenant: TenantId, records: ReadonlySet<RecordId>): ReadonlyArray<bigint> =>
  records.size > locksAtMost ? [] : [...records].map((record) => lockOf("record", schema, tenant, record)).sort((one, other) => (one < other ? -1 : 1))

/** Why the function refused, as the ledger says it. */
const refusal = (error: SqlError.SqlError, { appends, keys, settles }: WrittenCommit): SqlError.SqlError | LedgerError => {
  const { cause } = error.reason
  if (!(cause instanceof Error) || !Predicate.hasProperty(cause, "code")) return error
  const [nth = 0, actual = 0] = cause.message.split(" ").map(Number)
  const [key, append, delivery] = [keys[nth - 1], appends[nth - 1], settles[nth - 1]]
  if (cause.code === "RT001" && delivery !== undefined) return ledgerError(new DeliveryUnknown({ channel: delivery.channel, checksum: delivery.checksum }))
  if (cause.code === "RT002" && key !== undefined) return ledgerError(new AlreadyCounted(key))
  if (cause.code === "RT003" && append !== undefined && append.expected !== "any") {
    return ledgerError(new ThreadMoved({ record: append.record, expected: append.expected, actual }))
  }
  return error
}

const texts = (values: ReadonlyArray<string>) => Result.getOrThrow(PgTypes.array(values, PgTypes.OID.text))
const wide = (values: ReadonlyArray<bigint | null>) => Result.getOrThrow(PgTypes.array(values, PgTypes.OID.int8))

/** Commits by one call, which is a transaction of its own. */
export const inOneCall = (pg: SqlClient.SqlClient, schema: string): DoCommit => (commit) => {
  const { appends, keys, settles, tenant } = commit
  const call = pg<{ position: string }>`select commit_entries(${toColumn(tenant)}, ${String(lockOf("tenant", schema, tenant))}::bigint,
    ${wide(locksOf(schema, tenant, new Set(appends.map(({ record }) => record))))}, ${texts(settles.map(({ channel }) => toColumn(channel)))}, ${texts(settles.map(({ checksum }) => checksum))},
    ${texts(keys.map(({ key }) => toColumn(key)))}, ${wide(keys.map(({ revision }) => BigInt(revision)))},
    ${texts(appends.map(({ record }) => toColumn(record)))}, ${wide(appends.map(({ expected }) => expected === "any" ? null : BigInt(expected)))},
    ${wide(appends.map((append) => BigInt(append.texts.length)))}, ${texts(appends.flatMap((append) => append.texts))}) as position`
  return told(Effect.map(
    Effect.mapError(insisting(call), (error) => refusal(error, commit)),
    ([row]) => Position.make(row?.position ?? "0", { disableChecks: true })
  ))
}
