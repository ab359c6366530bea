/**
 * Where threads and raw deliveries are kept: one port; `layerMemory` and `layerSqlite` behind it, and `layerPostgres` of
 * `@redthread/ledger/Postgres`, which needs `@effect/sql-pg`.
 *
 * @module
 */
export * from "./LedgerError.ts"
export * from "./Ledger.ts"
export * from "./Laws.ts"
export * from "./Versions.ts"
export * from "./Checksums.ts"
export {} from "./LedgerText.ts"
export {} from "./Following.ts"
export * from "./LedgerMemory.ts"
export {} from "./SqlPlaces.ts"
export {} from "./SqlText.ts"
export {} from "./SqlArchive.ts"
export {} from "./SqlThreads.ts"
export {} from "./SqlLedger.ts"
export {} from "./SqlSchema.ts"
export {} from "./SqliteClient.ts"
export { type Durability } from "./SqliteFile.ts"
export * from "./LedgerSqlite.ts"
export type {} from "./PostgresSchema.ts"
export type {} from "./PostgresNews.ts"
export type {} from "./PostgresCommit.ts"
export type {} from "./PostgresDatabase.ts"
export type {} from "./Postgres.ts"
