import { asterisk, telephoneOther, vonageVoice, whatsAppCloud } from "@redthread/adapters"
import { choose } from "@redthread/channel"
import { Effect, Result } from "effect"
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { delivery, filesBelow, lawful } from "./deliveries.ts"

const corpus = process.env["REDTHREAD_CORPUS"]
const registry = [whatsAppCloud({ appSecrets: [] }), asterisk({}), vonageVoice({ signatureSecrets: [] }), telephoneOther()]

const readAll = async (kind: "whatsapp" | "telephone", folder: string) => {
  const files = filesBelow(join(corpus ?? "", "channels", folder))
  const all = await Promise.all(files.map(async (file) => {
    const received = delivery(kind, readFileSync(file), { name: basename(file) })
    const chosen = Effect.runSync(Effect.result(choose(registry, received)))
    return Result.isFailure(chosen)
      ? { name: basename(file), events: [], malformed: chosen.failure.reason, leaves: 0, unrecognised: 0 }
      : { name: basename(file), ...await lawful(chosen.success, received) }
  }))
  const events = all.flatMap((one) => one.events)
  const malformed = all.filter((one) => one.malformed !== undefined)
  console.log(`${folder}: ${all.length} files, ${events.length} events, ${events.filter(({ _tag }) => _tag === "Unrecognised").length} unrecognised events, ${
    malformed.length} malformed, ${all.reduce((sum, one) => sum + one.leaves, 0)} leaves, ${all.reduce((sum, one) => sum + one.unrecognised, 0)} of them unrecognised, 0 unaccounted`)
  return { all, events, malformed }
}

describe.skipIf(!corpus)("payloads from elsewhere", () => {
  it("of WhatsApp are read without loss, and hardly a value goes unrecognised", async () => {
    const { all, events, malformed } = await readAll("whatsapp", "whatsapp")
    expect(malformed).toEqual([])
    expect(all.every((one) => one.events.length > 0)).toBe(true)
    expect(events.filter(({ _tag }) => _tag === "Unrecognised")).toEqual([])
  })

  it("of telephone systems are read without loss, and refused only where they are no JSON", async () => {
    const { all, malformed } = await readAll("telephone", "voice")
    expect(malformed.every((one) => one.malformed?.startsWith("This is not JSON"))).toBe(true)
    expect(all.every((one) => one.malformed !== undefined || one.events.length > 0)).toBe(true)
  })
})
