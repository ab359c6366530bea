/** The process that sends is killed in the midst of it; a real vendor counts what it got. More kills: `bench/faults/outbox.ts`. */
import { findPostgres, startPostgres } from "@redthread/testing"
import { Redacted } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { crash } from "./Crashes.ts"

const dir = mkdtempSync(join(tmpdir(), "redthread-outbox-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe("a sending process that is killed", () => {
  it("sends nothing twice and forgets nothing (SQLite)", async () => {
    const { inFlight, unknown, unknownArrived: _, ...found } = await crash(join(dir, "crash.sqlite"), { answers: 40, kills: 1, workers: 1 })
    expect(found).toEqual({ twice: [], forgotten: [], dead: 0 })
    expect(inFlight).toBeGreaterThan(0)
    expect(unknown).toBeGreaterThan(0)
  }, 180_000)

  const programs = findPostgres()
  it.skipIf(programs === undefined)("beside another one sends nothing twice and forgets nothing (PostgreSQL)", async () => {
    const server = await startPostgres(programs ?? "")
    try {
      const { inFlight: _, unknown: __, unknownArrived: ___, ...found } = await crash(Redacted.value(server.url()), { answers: 30, kills: 1, workers: 2 })
      expect(found).toEqual({ twice: [], forgotten: [], dead: 0 })
    } finally {
      await server.stop()
    }
  }, 180_000)
})
