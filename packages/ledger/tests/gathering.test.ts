import { gathering } from "@redthread/ledger"
import { Effect, Exit, Fiber } from "effect"
import { expect, it } from "vitest"

const asked = (numbers: ReadonlyArray<number>, ask: (one: number) => Effect.Effect<number, string>) =>
  Effect.forEach(numbers, (one) => Effect.exit(ask(one)), { concurrency: "unbounded" })

it("does together what was asked for meanwhile, in order, and answers each", async () => {
  const batches: Array<ReadonlyArray<number>> = []
  const found = await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
    const ask = yield* gathering<number, number, string>(3, (all) => Effect.sync(() => (batches.push(all), all.map((one) => one * 10))))
    return yield* asked([1, 2, 3, 4], ask)
  })))
  expect(batches).toEqual([[1, 2, 3], [4]])
  expect(found).toEqual([10, 20, 30, 40].map((one) => Exit.succeed(one)))
})

it("lets nobody fail for another", async () => {
  const found = await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
    const ask = yield* gathering<number, number, string>(9, (all) => all.includes(2) ? Effect.fail("no two") : Effect.succeed(all))
    return yield* asked([1, 2, 3], ask)
  })))
  expect(found).toEqual([Exit.succeed(1), Exit.fail("no two"), Exit.succeed(3)])
})

it("does apart what is to be kept apart, beside each other", async () => {
  const batches: Array<ReadonlyArray<number>> = []
  const found = await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
    const ask = yield* gathering<number, number, string>(9, (all) => Effect.andThen(Effect.sync(() => batches.push(all)), all.includes(3) ? Effect.fail("no three") : Effect.succeed(all)), { apart: (one) => one % 2 })
    return yield* asked([1, 2, 3, 4], ask)
  })))
  expect(batches.toSorted().join(" ; ")).toBe("1 ; 1,3 ; 2,4 ; 3")
  expect(found).toEqual([Exit.succeed(1), Exit.succeed(2), Exit.fail("no three"), Exit.succeed(4)])
})

it("ends what it began when it is closed, and keeps nobody waiting", async () => {
  const found = await Effect.runPromise(Effect.gen(function*() {
    const waiting = yield* Effect.scoped(Effect.gen(function*() {
      const ask = yield* gathering<number, number, string>(1, (all) => Effect.as(Effect.sleep("30 millis"), all))
      const fiber = yield* Effect.forkDetach(asked([1, 2], ask))
      return yield* Effect.as(Effect.sleep("5 millis"), fiber)
    }))
    return yield* Effect.timeoutOption(Fiber.join(waiting), "1 second")
  }))
  expect(found._tag === "Some" ? found.value.map(({ _tag }) => _tag) : "still waiting").toEqual(["Success", "Failure"])
})
