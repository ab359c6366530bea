/** What a release sealed, every later release opens. */
import { checksumOf, Keys, layerKeysMemory, layerMemory, Ledger, readEntry, sealed, type StoredKey, writeEntry } from "@redthread/ledger"
import type { Received } from "@redthread/channel"
import { RecordId, TenantId } from "@redthread/model"
import { Context, Effect, Layer, Redacted, Result, type Schema } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

interface Golden {
  readonly master: string
  readonly keys: ReadonlyArray<StoredKey>
  readonly entries: ReadonlyArray<{ readonly record: string; readonly entry: Schema.JsonObject }>
  readonly delivery: Omit<Received, "body"> & { readonly body: string }
  readonly clear: { readonly entries: ReadonlyArray<Schema.JsonObject>; readonly name: string; readonly body: string }
}
const golden = new URL("goldenSealed/", import.meta.url)
const tenant = TenantId.make("brand")
const bodyOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, "base64"))

describe("what was sealed by an earlier release", () => {
  it.each(readdirSync(golden))("(%s) is opened with its keys, entries and deliveries alike", async (file) => {
    const { clear, delivery, entries, keys, master } = JSON.parse(readFileSync(new URL(file, golden), "utf8")) as Golden
    await Effect.runPromise(Effect.gen(function*() {
      const store = yield* Layer.build(Layer.merge(layerMemory, layerKeysMemory))
      const inner = Context.get(store, Ledger)
      yield* Context.get(store, Keys).ensure(tenant, keys)
      yield* inner.archive({ ...delivery, body: bodyOf(delivery.body) })
      for (const { entry, record } of entries) {
        yield* inner.commit({ tenant, keys: [], appends: [{ record: RecordId.make(record), expected: "any", entries: [Result.getOrThrow(readEntry(entry))] }] })
      }
      const over = Context.get(yield* Layer.build(sealed({ master: Redacted.make(master) }).pipe(Layer.provide(Layer.succeedContext(store)))), Ledger)
      const lines = yield* over.after(tenant, "0" as never, 10)
      expect(lines.map(({ entry }) => Result.getOrThrow(writeEntry(entry)))).toEqual(clear.entries)
      expect(lines.map(({ record }) => record)).toEqual(lines.map(() => "email:anna@example.org"))
      const [waiting] = yield* over.unsettled(tenant, "0" as never, 10)
      expect(waiting?.received).toMatchObject({ name: clear.name, checksum: checksumOf(new TextEncoder().encode(clear.body)) })
      expect(new TextDecoder().decode(waiting?.received.body)).toBe(clear.body)
    }).pipe(Effect.scoped))
  })
})
