/** A copy of an SQLite ledger, or of its keys, taken while it is in use. */
import { Effect } from "effect"
import { existsSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { ledgerError, type LedgerError, LedgerUnreadable, StorageFull } from "./LedgerError.ts"
import { isFull } from "./SqlText.ts"

/**
 * Copies the file of a ledger or of keys as it is at this moment, also while a process writes it: a file of its own, without
 * gaps from what was deleted, checked when it is done. Gives its size in bytes. Nothing is overwritten. Fails with
 * `LedgerUnreadable` where the file is none or the copy exists, `StorageFull` where there is no room.
 */
export const backupSqlite = ({ file, to }: { readonly file: string; readonly to: string }): Effect.Effect<number, LedgerError> =>
  Effect.try({
    try: () => {
      if (!existsSync(file)) throw new Error("there is no such file")
      if (existsSync(to)) throw new Error(`${to} exists; a backup overwrites nothing`)
      const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
      try {
        db.prepare("vacuum into ?").run(to)
      } finally {
        db.close()
      }
      const copy = new DatabaseSync(to, { readOnly: true })
      try {
        const found = Object.values(copy.prepare("pragma integrity_check").get() ?? {})[0]
        if (found !== "ok") throw new Error(`the copy is damaged: ${String(found)}`)
        const { bytes } = copy.prepare("select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()").get() ?? {}
        return Number(bytes)
      } finally {
        copy.close()
      }
    },
    catch: (cause) => {
      const text = cause instanceof Error ? cause.message : String(cause)
      return ledgerError(isFull(cause) ? new StorageFull({ text }) : new LedgerUnreadable({ file, text }))
    }
  })
