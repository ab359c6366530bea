/**
 * Where threads and raw deliveries are kept: one port, `layerMemory` and `layerSqlite` behind it.
 *
 * @module
 */
export * from "./LedgerError.ts"
export * from "./Ledger.ts"
export * from "./Laws.ts"
export * from "./Versions.ts"
export * from "./Checksums.ts"
export {} from "./LedgerText.ts"
export * from "./LedgerMemory.ts"
export {} from "./SqlText.ts"
export {} from "./SqlArchive.ts"
export {} from "./SqlThreads.ts"
export {} from "./SqlLedger.ts"
export {} from "./SqlSchema.ts"
export {} from "./SqliteClient.ts"
export { type Durability } from "./SqliteFile.ts"
export * from "./LedgerSqlite.ts"
