import { instagram, messenger, slack, telegramBot, twilioSms, vonageSms } from "@redthread/adapters"
import { type AnyAdapter, choose } from "@redthread/channel"
import { Effect, Result } from "effect"
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { delivery, filesBelow, lawful } from "./deliveries.ts"

const corpus = process.env["REDTHREAD_CORPUS"]
const registry: ReadonlyArray<AnyAdapter> = [
  telegramBot({ secretTokens: [] }), slack({ signingSecrets: [] }), messenger({ appSecrets: [] }), instagram({ appSecrets: [] }),
  twilioSms({ authTokens: [] }), vonageSms({ signatureSecrets: [] })
]

const readAll = async (kind: "telegram" | "slack" | "messenger" | "instagram" | "sms") => {
  const all = await Promise.all(filesBelow(join(corpus ?? "", "channels", kind)).map(async (file) => {
    const received = delivery(kind, readFileSync(file), { name: basename(file) })
    const chosen = Effect.runSync(Effect.result(choose(registry, received)))
    return Result.isFailure(chosen)
      ? { name: basename(file), events: [], malformed: chosen.failure.reason, leaves: 0, unrecognised: 0 }
      : { name: basename(file), ...await lawful(chosen.success, received) }
  }))
  const isRecognised = (one: (typeof all)[number]): boolean => one.events.some(({ _tag }) => _tag !== "Unrecognised")
  console.log(`${kind}: ${all.length} files, ${all.filter(isRecognised).length} recognised, ${all.flatMap(({ events }) => events).length} events, ${
    all.reduce((sum, one) => sum + one.unrecognised, 0)} of ${all.reduce((sum, one) => sum + one.leaves, 0)} leaves unrecognised, 0 unaccounted; not recognised: ${
    all.filter((one) => !isRecognised(one)).map(({ events, malformed, name }) => `${name} (${malformed ?? events.map((event) => (event._tag === "Unrecognised" ? event.what : "")).join(", ")})`).join("; ") || "none"}`)
  return { all, strangers: all.filter((one) => !isRecognised(one)) }
}

describe.skipIf(!corpus)("payloads of chat channels from elsewhere", () => {
  it.each(["telegram", "slack", "messenger", "instagram"] as const)("of %s are all recognised, and no value goes unaccounted", async (kind) => {
    const { all, strangers } = await readAll(kind)
    expect(all.every(({ events }) => events.length > 0)).toBe(true)
    expect(strangers).toEqual([])
  })

  it("of SMS are recognised where a provider delivers them, and named where they are requests and answers", async () => {
    const { all, strangers } = await readAll("sms")
    const isOurs = (what: string): boolean => what.startsWith("request to") || what.startsWith("answer to")
    expect(all.every(({ events }) => events.length > 0)).toBe(true)
    expect(strangers.filter(({ events }) => !events.every((event) => event._tag === "Unrecognised" && isOurs(event.what)))).toEqual([])
  })
})
