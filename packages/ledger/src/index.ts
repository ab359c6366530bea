/**
 * Where threads and raw deliveries are kept: one port, `layerMemory` and `layerSqlite` behind it.
 *
 * @module
 */
export * from "./LedgerError.ts"
export * from "./Ledger.ts"
