import { instagram, messenger, slack, telegramBot, twilioSms, vonageSms } from "@redthread/adapters"
import { type AnyAdapter, choose } from "@redthread/channel"
import { Instant } from "@redthread/model"
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

describe.skipIf(!corpus)("signatures of chat channels from elsewhere", () => {
  interface Vector {
    readonly id: string; readonly scheme: string; readonly secret: string; readonly headers?: Record<string, string>; readonly body?: string
    readonly url?: string; readonly params?: ReadonlyArray<readonly [string, string]>; readonly valid: boolean
  }
  const vectors = corpus === undefined ? [] : JSON.parse(readFileSync(join(corpus, "channels", "signatures", "vectors.json"), "utf8")) as ReadonlyArray<Vector>
  const makers: Readonly<Record<string, (secret: string) => AnyAdapter>> = {
    "slack-v0": (secret) => slack({ signingSecrets: [secret] }), "twilio-form": (secret) => twilioSms({ authTokens: [secret] }), "twilio-json": (secret) => twilioSms({ authTokens: [secret] }),
    "meta-hub-256": (secret) => messenger({ appSecrets: [secret] })
  }

  it("are judged as they should be", () => {
    const judged = vectors.flatMap(({ body, headers = {}, id, params, scheme, secret, url, valid }) => {
      const adapter = makers[scheme]?.(secret)
      if (adapter === undefined) return []
      const text = body ?? params?.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&") ?? ""
      const received = delivery(adapter.kind, text, { headers, ...(url === undefined ? {} : { name: url }) })
      const now = Instant.make(Number(headers["x-slack-request-timestamp"] ?? 0) * 1000)
      return [{ id, agrees: Result.isSuccess(Effect.runSync(Effect.result(adapter.verify(received, now)))) === valid }]
    })
    console.log(`signatures: ${judged.filter(({ agrees }) => agrees).length} of ${judged.length} vectors of Slack, Twilio and Meta`)
    expect(judged.length).toBeGreaterThan(8)
    expect(judged.filter(({ agrees }) => !agrees)).toEqual([])
  })
})
