/** Every adapter of this package keeps the thirteen laws. */
import { ChannelKit, runs } from "@redthread/testing"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { candidates } from "./KitCandidates.ts"

// A fiftieth of what other laws take: each of the kit's deliveries is read some twenty times. `bench/kit.ts` takes 300 of them, and 10,000 forged ones.
const few = { runs: Math.max(10, Math.round(runs / 50)), mutations: Math.max(300, Math.round(runs / 2)) }

for (const { adapter, samples } of candidates) ChannelKit.suite(adapter, samples, { describe, it }, few)

it("no channel that has samples is left out, and none comes twice", () => {
  const kinds = readdirSync(new URL("../samples/", import.meta.url))
  expect(kinds.filter((kind) => !candidates.some(({ adapter }) => adapter.kind === kind))).toEqual([])
  expect(new Set(candidates.map(({ adapter }) => adapter.id)).size).toBe(candidates.length)
})
