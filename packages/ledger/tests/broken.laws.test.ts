/** Ledgers that break one promise each: the kit has to notice, and name the promise. */
import { type Commit, layerMemory, Ledger } from "@redthread/ledger"
import { ledgerKit } from "@redthread/testing"
import { Effect, Layer, Stream } from "effect"
import { describe, expect, it } from "vitest"

type Service = Ledger["Service"]

/** Many changes are broken as one is. */
const broken = (change: (ledger: Service) => Partial<Service>): Layer.Layer<Ledger> =>
  Layer.effect(Ledger, Effect.map(Ledger, (ledger) => {
    const changed = { ...ledger, ...change(ledger) }
    const commitAll: Service["commitAll"] = (tenant, changes) => changed.commit({
      tenant, keys: changes.flatMap(({ keys }) => keys), appends: changes.flatMap(({ appends }) => appends), settles: changes.find(({ settles }) => settles !== undefined)?.settles
    })
    return changed.commit === ledger.commit ? changed : { ...changed, commitAll }
  })).pipe(Layer.provide(layerMemory))

/** Commits piece by piece, so that what comes before the piece that is refused stays. */
const pieceByPiece = (ledger: Service) => ({ appends, keys, settles, tenant }: Commit) =>
  Effect.gen(function*() {
    for (const append of appends) yield* ledger.commit({ tenant, keys: [], appends: [append] })
    return yield* ledger.commit({ tenant, keys, settles, appends: [] })
  })

const ledgers: ReadonlyArray<readonly [says: string, layer: Layer.Layer<Ledger>, laws: ReadonlyArray<string>]> = [
  ["forgets which events took effect", broken((ledger) => ({ commit: (commit) => ledger.commit({ ...commit, keys: [] }) })), ["takes-effect-once", "acknowledged-is-kept"]],
  ["keeps half of a refused commit", broken((ledger) => ({ commit: pieceByPiece(ledger) })), ["all-or-nothing"]],
  ["settles although it refuses", broken((ledger) => ({
    commit: (commit) => ledger.commit(commit).pipe(Effect.tapError(() => Effect.ignore(ledger.commit({ ...commit, keys: [], appends: [] }))))
  })), ["all-or-nothing"]],
  ["skips an entry while others follow", broken((ledger) => ({
    after: (tenant, position, limit) => Effect.map(ledger.after(tenant, position, limit), (page) => page.filter((_, i) => i !== 1 || page.length < 3))
  })), ["subscriber-sees-all", "streams-are-ordered"]],
  ["shows the newest entries first", broken((ledger) => ({
    after: (tenant, position, limit) => Effect.map(ledger.after(tenant, position, limit), (page) => page.map((line, i) => ({ ...line, entry: page.at(-1 - i)?.entry ?? line.entry })))
  })), ["subscriber-sees-all", "streams-are-ordered"]],
  ["acknowledges deliveries it did not keep", broken((ledger) => ({
    archive: (received) => received.body.length > 1000 ? Effect.succeed({ checksum: received.checksum, isNew: true }) : ledger.archive(received)
  })), ["acknowledged-is-kept"]],
  ["appends whatever the length of the stream", broken((ledger) => ({
    commit: (commit) => ledger.commit({ ...commit, appends: commit.appends.map((append) => ({ ...append, expected: "any" as const })) })
  })), ["answers-as-the-model"]],
  ["heeds only the length of streams it writes to", broken((ledger) => ({
    commit: (commit) => ledger.commit({ ...commit, appends: commit.appends.filter(({ entries }) => entries.length > 0) })
  })), ["answers-as-the-model"]],
  ["keeps the first of many changes although another is refused", broken((ledger) => ({
    commitAll: (tenant, changes) => Effect.andThen(Effect.forEach(changes, (one) => ledger.commit({ tenant, ...one })), ledger.commitAll(tenant, []))
  })), ["all-or-nothing"]],
  ["shows one tenant the other's entries", broken((ledger) => ({
    commit: (commit) => ledger.commit({ ...commit, tenant: commit.tenant.trim() as Commit["tenant"] }),
    read: (tenant, record) => ledger.read(tenant.trim() as Commit["tenant"], record),
    after: (tenant, position, limit) => ledger.after(tenant.trim() as Commit["tenant"], position, limit),
    follow: (tenant, position) => ledger.follow(tenant.trim() as Commit["tenant"], position)
  })), ["answers-as-the-model"]],
  ["shows followers other places than readers", broken((ledger) => ({
    follow: (tenant, position) => Stream.map(ledger.follow(tenant, position), (line) => ({ ...line, index: line.index + 1 }))
  })), ["answers-as-the-model"]],
  ["forgets why it put deliveries aside", broken((ledger) => ({ park: (tenant, delivery, at) => ledger.park(tenant, delivery, at, "unreadable") })), ["answers-as-the-model"]]
]

describe.each(ledgers)("a ledger that %s", (_, layer, laws) => {
  const checks = ledgerKit("broken", layer, { runs: 200 })
  it.each(laws)("breaks ledger/%s", async (law) => {
    const check = checks.find(({ title }) => title.startsWith(`ledger/${law} `))
    await expect(check?.run() ?? Promise.resolve()).rejects.toThrow(`ledger/${law}`)
  })
})
