import { layerMemory, layerSqlite } from "@redthread/ledger"
import { ledgerKit, type LedgerStore, runs } from "@redthread/testing"
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, it } from "vitest"

/** A SQLite ledger in a directory of its own; after a crash its files are found as they were at that moment. */
const sqliteStore = (dir = mkdtempSync(join(tmpdir(), "redthread-ledger-"))): LedgerStore => {
  const file = join(dir, "ledger.sqlite")
  return {
    layer: layerSqlite({ file }),
    afterCrash: () => {
      const found = mkdtempSync(join(tmpdir(), "redthread-ledger-"))
      for (const suffix of ["", "-wal"]) {
        if (existsSync(file + suffix)) copyFileSync(file + suffix, join(found, `ledger.sqlite${suffix}`))
      }
      return sqliteStore(found)
    },
    dispose: () => rmSync(dir, { recursive: true, force: true })
  }
}

describe("a ledger in memory", () => {
  for (const { run, title } of ledgerKit("memory", layerMemory)) it(title, run)
})

describe("a ledger in a SQLite file", () => {
  for (const { run, title } of ledgerKit("SQLite", () => sqliteStore(), { runs: Math.ceil(runs / 5) })) it(title, run)
})
