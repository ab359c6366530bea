/** Signatures of real vendors, genuine and forged, each judged by the adapter of its scheme. They are not part of the repository: REDTHREAD_CORPUS names them. */
import { line, shopify, slack, standardVideo, twilioSms, whatsAppCloud } from "@redthread/adapters"
import type { AnyAdapter } from "@redthread/channel"
import { Instant } from "@redthread/model"
import { Effect, Result } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { delivery } from "./deliveries.ts"

const corpus = process.env["REDTHREAD_CORPUS"]

interface Vector {
  readonly id: string
  readonly scheme: string
  readonly secret: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly url?: string
  readonly params?: ReadonlyArray<readonly [string, string]>
  /** A call through a shop's own domain: the query that was signed, and its signature. */
  readonly query?: string
  readonly signature?: string
  readonly valid: boolean
}

const makers: Readonly<Record<string, (secret: string) => AnyAdapter>> = {
  "slack-v0": (secret) => slack({ signingSecrets: [secret] }), "twilio-form": (secret) => twilioSms({ authTokens: [secret] }), "twilio-json": (secret) => twilioSms({ authTokens: [secret] }),
  "meta-hub-256": (secret) => whatsAppCloud({ appSecrets: [secret] }), line: (secret) => line({ channelSecrets: [secret] }),
  "shopify-webhook": (secret) => shopify({ secrets: [secret] }), "shopify-app-proxy": (secret) => shopify({ secrets: [secret] }),
  "standard-webhooks-v1": (secret) => standardVideo({ secrets: [secret] })
}

/** The moment of signing, where the scheme signs it: signatures age. */
const signedAt = ({ headers = {}, query = "" }: Vector): Instant =>
  Instant.make(Number(headers["x-slack-request-timestamp"] ?? headers["webhook-timestamp"] ?? new URLSearchParams(query).get("timestamp") ?? 0) * 1000)

const isAccepted = (vector: Vector): boolean | undefined => {
  const { body, headers = {}, params, query, scheme, secret, signature, url } = vector
  const adapter = makers[scheme]?.(secret)
  const text = body ?? params?.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&") ?? ""
  const name = url ?? (query === undefined ? "delivery" : `/proxy?${query}&signature=${signature ?? ""}`)
  return adapter === undefined ? undefined : Result.isSuccess(Effect.runSync(Effect.result(adapter.verify(delivery(adapter.kind, text, { headers, name }), signedAt(vector)))))
}

describe.skipIf(!corpus)("signatures from elsewhere", () => {
  it("are all judged as they should be, each by the adapter of its scheme", () => {
    const vectors = JSON.parse(readFileSync(join(corpus ?? "", "channels", "signatures", "vectors.json"), "utf8")) as ReadonlyArray<Vector>
    const wrong = vectors.filter((vector) => isAccepted(vector) !== vector.valid)
    console.log(`signatures: ${vectors.length - wrong.length} of ${vectors.length} vectors of ${new Set(vectors.map(({ scheme }) => scheme)).size} schemes judged as they should be`)
    expect(vectors.length).toBeGreaterThan(0)
    expect(vectors.filter(({ valid }) => !valid).length).toBeGreaterThan(0)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
