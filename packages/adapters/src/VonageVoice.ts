/** Telephone through Vonage's Voice API: signed webhooks, as JSON or as a form. */
import { type ChannelAdapter, type Draft, NotAllowed, type Place, type Received } from "@redthread/channel"
import type { MediaRef } from "@redthread/model"
import { Clock, Effect, Result } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { randomUUID, sign } from "node:crypto"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { onlyListens } from "./TelephoneCalls.ts"
import { webhookImage } from "./TelephoneImage.ts"
import { notFetched, vendorFile } from "./VendorFile.ts"
import { isVonageEvent, vonageDocumentName, vonageDraft, vonageId } from "./VonageEvents.ts"
import { verifyVonage } from "./VonageSignature.ts"
import { VonageConfig, VonageWire } from "./VonageWire.ts"

const draftsOf = (config: VonageConfig, received: Received, place: Place): ReadonlyArray<Draft> => {
  const name = vonageDocumentName(place)
  if (name !== undefined) return [unrecognisedDraft(vonageId, "telephone", received, place, name)]
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftsOf(config, received, item))
  return [
    isVonageEvent(place)
      ? vonageDraft(config, received, place)
      : unrecognisedDraft(vonageId, "telephone", received, place, "JSON that is no Vonage webhook")
  ]
}

const recognises = (received: Received): boolean =>
  Result.match(webhookImage(received), {
    onFailure: () => false,
    onSuccess: (document) => {
      const root = looking(document)
      return vonageDocumentName(root) !== undefined || [root, ...root.items()].some(isVonageEvent)
    }
  })

/**
 * The adapter for Vonage Voice.
 *
 * ```ts
 * import { vonageVoice } from "@redthread/adapters"
 * vonageVoice({ signatureSecrets: ["secret"] }).kind // => "telephone"
 * ```
 */
export const vonageVoice = (config: VonageConfig): ChannelAdapter<VonageConfig, VonageWire> => ({
  id: vonageId,
  kind: "telephone",
  config: VonageConfig,
  wire: VonageWire,
  recognises,
  verify: (received, now) => verifyVonage(config, received, now),
  document: (received) => Effect.fromResult(webhookImage(received)),
  normalise: (received) =>
    Effect.fromResult(Result.map(webhookImage(received), (document) => {
      const root = looking(document)
      return finish(document, draftsOf(config, received, root), () => unrecognisedDraft(vonageId, "telephone", received, root, "empty list"))
    })),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  ...onlyListens("https://developer.vonage.com/en/voice/voice-api/webhook-reference")
})

const inBase64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url")

/** A token of the application, good for five minutes. Source: Vonage, “Authentication”, JSON Web Tokens (RS256). */
const tokenOf = ({ id, privateKey }: NonNullable<VonageConfig["application"]>, now: number): string => {
  const seconds = Math.floor(now / 1000)
  const text = `${inBase64({ alg: "RS256", typ: "JWT" })}.${inBase64({ application_id: id, iat: seconds, exp: seconds + 300, jti: randomUUID() })}`
  return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`
}

/** The bytes of a recording, for the application. Source: Vonage, “Download a recording”. */
const fetching = (client: HttpClient.HttpClient, { application }: VonageConfig) =>
  Effect.fn("VonageVoice.media")(function*({ ref }: MediaRef, maxBytes?: number) {
    if (application === undefined) return { link: ref }
    const now = yield* Clock.currentTimeMillis
    const token = yield* Effect.try({ try: () => tokenOf(application, now), catch: () => notFetched(new NotAllowed({ text: "The private key is none." })) })
    return yield* vendorFile(client, { link: ref, host: { domains: ["nexmo.com", "vonage.com"], origin: application.origin }, proving: HttpClientRequest.bearerToken(token), maxBytes, timeout: application.timeout })
  })

/** The adapter with a way to fetch recordings, through the HTTP client of the composition. */
export const makeVonageVoice = Effect.fnUntraced(function*(config: VonageConfig) {
  const client = yield* HttpClient.HttpClient
  return { ...vonageVoice(config), media: fetching(client, config) }
})
