/** What a brand composes is checked before anything arrives. */
import { type AnyAdapter, withAdapter, withoutAdapter } from "@redthread/channel"
import { layerMemory } from "@redthread/ledger"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Result } from "effect"
import { describe, expect, it } from "vitest"
import { composition, slip, take } from "./Slips.ts"

describe("a composition", () => {
  const start = (adapters: ReadonlyArray<AnyAdapter>) =>
    Effect.runPromise(Effect.flip(Layer.build(Switchboard.layer({ ...composition, adapters }).pipe(Layer.provideMerge(layerMemory))).pipe(Effect.scoped)))

  it("whose adapters do not fit together is found at start", async () => {
    const [web, telephone] = composition.adapters
    if (web === undefined || telephone === undefined) throw new Error("no adapters")
    expect((await start([web, web, telephone])).message).toBe(`There are several adapters called ${web.id}.`)
    expect((await start([web])).message).toBe("No adapter is installed for telephone.")
  })

  it("loses an adapter and gets it back while it runs", async () => {
    let adapters = composition.adapters
    const [web] = adapters
    if (web === undefined) throw new Error("no adapters")
    const live: Switchboard.Composition = { ...composition, get adapters() { return adapters } }
    const at = (key: string) => slip({ key, kind: "web", account: "anna", text: "Guten Tag" })
    const told = Effect.gen(function*() {
      const first = yield* take(at("a"))
      adapters = withoutAdapter(adapters, web.id)
      const second = yield* take(at("b"))
      adapters = Result.getOrThrow(withAdapter(adapters, web))
      const third = yield* take(at("c"))
      return [first.parked, second.parked, third.parked, third.entries.length]
    })
    expect(await Effect.runPromise(Effect.provide(told, Switchboard.layer(live).pipe(Layer.provideMerge(layerMemory))))).toEqual([
      undefined, expect.stringContaining("No adapter is installed"), undefined, expect.any(Number)
    ])
  })
})
