import { Ledger, layerMemory, layerSqlite } from "@redthread/ledger"
import { AgentId, ChannelName, CustomerId, EntryId, Instant, RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Queue, Stream } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { composition, slip, take } from "./Slips.ts"

const berta = { by: AgentId.make("berta"), because: "She told me so." }
const layerOver = <E>(ledger: Layer.Layer<Ledger, E>) => Switchboard.layer(composition).pipe(Layer.provideMerge(ledger))
type Services = Switchboard.Intake | Switchboard.LiveOverview | Switchboard.People | Switchboard.Decisions | Ledger

const recordOf = Effect.fnUntraced(function*(typed: string) {
  return (yield* (yield* Switchboard.People).find(typed)).flat()[0] ?? RecordId.make("?")
})
/** An agent who keeps looking: each look is the channels of all entries. */
const watch = Effect.fnUntraced(function*(record: RecordId) {
  const looks = yield* Queue.unbounded<string>()
  const { changes } = yield* Switchboard.LiveOverview
  yield* Effect.forkChild(Stream.runForEach(changes(record), ({ overview, thread }) =>
    Queue.offer(looks, `${thread.entries.map(({ on }) => on).join(" ")}, ${overview.concerns.length} concerns`)))
  return Queue.take(looks)
})
const anna = (key: string, text = "Hallo") => slip({ key, kind: "web", account: "anna", text })
const ben = (key: string) => slip({ key, kind: "telephone", phone: "0221 5550147" })

describe.each([["memory", () => layerOver(layerMemory)], ["SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "redthread-"))
  return layerOver(layerSqlite({ file: join(folder, "ledger.sqlite") }).pipe(Layer.provideMerge(Layer.effectDiscard(Effect.addFinalizer(() => Effect.sync(() => rmSync(folder, { recursive: true })))))))
}]])("the live overview over %s", (_, open) => {
  const run = <A, E>(effect: Effect.Effect<A, E, Services>): Promise<A> => Effect.runPromise(Effect.provide(effect, open()))

  it("shows the customer now and after every commit that touches them, and says nothing of others", () =>
    run(Effect.gen(function*() {
      yield* take(anna("a"))
      const look = yield* watch(yield* recordOf("anna"))
      expect(yield* look).toBe("web, 0 concerns")
      yield* take(ben("b"))
      yield* take(anna("c", "Ich will kündigen"))
      expect(yield* look).toBe("web web web, 1 concerns")
    })))

  it("shows what another process wrote", () =>
    run(Effect.gen(function*() {
      yield* take(anna("a"))
      const record = yield* recordOf("anna")
      const look = yield* watch(record)
      expect(yield* look).toBe("web, 0 concerns")
      const at = { instant: Instant.make(1_700_000_000_000), raw: "" }
      yield* (yield* Ledger).commit({
        tenant: composition.tenant, keys: [],
        appends: [{ record, expected: 1, entries: [{ _tag: "NoteWritten", id: EntryId.make("x"), occurred: at, recorded: at.instant, on: ChannelName.make("branch"), text: "was here" }] }]
      })
      expect(yield* look).toBe("web branch, 0 concerns")
    })))

  it("shows both when people merge, and one again when they split", () =>
    run(Effect.gen(function*() {
      yield* take(anna("a"))
      yield* take(ben("b"))
      const [one, other] = [yield* recordOf("anna"), yield* recordOf("+492215550147")]
      const [look, lookToo] = [yield* watch(one), yield* watch(other)]
      expect([yield* look, yield* lookToo]).toEqual(["web, 0 concerns", "hotline, 0 concerns"])
      const decisions = yield* Switchboard.Decisions
      const merge = yield* decisions.join([one, other], berta)
      expect([yield* look, yield* lookToo]).toEqual(["web hotline, 0 concerns", "web hotline, 0 concerns"])
      yield* take(ben("c"))
      expect(yield* look).toBe("web hotline hotline, 0 concerns")
      yield* decisions.takeBack(merge, berta)
      expect(yield* look).toBe("web, 0 concerns")
    })))
})

describe("looking", () => {
  it("is refused by the access rules, once and live, with who, what and why", () => {
    const rules = Layer.succeed(Switchboard.Access, { refusal: ({ by, records, what }) => Effect.succeed(what === "see" && by !== "carl" && records.length === 1 ? "Nobody but Carl looks at her." : undefined) })
    return Effect.runPromise(Effect.gen(function*() {
      yield* take(anna("a"))
      const { changes, of } = yield* Switchboard.LiveOverview
      expect(yield* Effect.flip(of("anna", berta.by))).toMatchObject({ _tag: "NotAllowed", by: "berta", what: "see", because: "Nobody but Carl looks at her." })
      expect(yield* Effect.flip(Stream.runHead(changes(yield* recordOf("anna"), berta.by)))).toMatchObject({ _tag: "NotAllowed" })
      expect(yield* of("anna", AgentId.make("carl"))).toHaveLength(1)
    }).pipe(Effect.provide(layerOver(layerMemory).pipe(Layer.provide(rules)))))
  })

  it("at nobody says so", () =>
    Effect.runPromise(Effect.gen(function*() {
      const { changes } = yield* Switchboard.LiveOverview
      expect(yield* Effect.flip(Stream.runHead(changes(CustomerId.make("nobody"))))).toMatchObject({ _tag: "UnknownThread", message: "There is no customer nobody." })
    }).pipe(Effect.provide(layerOver(layerMemory)))))
})
