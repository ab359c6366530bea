/** Telephone through Vonage's Voice API: signed webhooks, as JSON or as a form. */
import { type ChannelAdapter, type Draft, Malformed, type Place, type Received, textOf } from "@redthread/channel"
import { Effect, Result, type Schema } from "effect"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { onlyListens } from "./TelephoneCalls.ts"
import { formImage, jsonImage, looksLikeForm, looksLikeJson, queryOf } from "./TelephoneImage.ts"
import { isVonageEvent, vonageDocumentName, vonageDraft, vonageId } from "./VonageEvents.ts"
import { verifyVonage } from "./VonageSignature.ts"
import { VonageConfig, VonageWire } from "./VonageWire.ts"

/** JSON, a form, or the query of a GET request. */
const documentOf = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const query = queryOf(received)
  if (query !== undefined) return Result.succeed(formImage(query))
  const text = textOf(received)
  if (!looksLikeJson(text) && looksLikeForm(text)) return Result.succeed(formImage(text.trim()))
  return Result.flatMap(jsonImage(text), (document) =>
    document !== null && typeof document === "object"
      ? Result.succeed(document)
      : Result.fail(new Malformed({ at: "", reason: "A webhook is a JSON object; this is a bare value." })))
}

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
  Result.match(documentOf(received), {
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
  document: (received) => Effect.fromResult(documentOf(received)),
  normalise: (received) =>
    Effect.fromResult(Result.map(documentOf(received), (document) => {
      const root = looking(document)
      return finish(document, draftsOf(config, received, root), () => unrecognisedDraft(vonageId, "telephone", received, root, "empty list"))
    })),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  ...onlyListens("https://developer.vonage.com/en/voice/voice-api/webhook-reference")
})
