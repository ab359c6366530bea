/** Telephone through Vonage's Voice API: signed webhooks, as JSON or as a form. */
import type { ChannelAdapter, Draft, Place, Received } from "@redthread/channel"
import { Effect, Result } from "effect"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { onlyListens } from "./TelephoneCalls.ts"
import { webhookImage } from "./TelephoneImage.ts"
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
