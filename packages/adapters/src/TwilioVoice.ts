/** Telephone through Twilio's Programmable Voice, and through those that speak its forms: signed webhooks. */
import type { ChannelAdapter } from "@redthread/channel"
import type { MediaRef } from "@redthread/model"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { recognising } from "./Recognising.ts"
import { onlyListens } from "./TelephoneCalls.ts"
import { webhookImage } from "./TelephoneImage.ts"
import { verifyTwilio } from "./TwilioSignature.ts"
import { isTwilioVoice, twilioVoiceDraft, twilioVoiceId } from "./TwilioVoiceEvents.ts"
import { TwilioVoiceConfig, TwilioVoiceWire } from "./TwilioVoiceWire.ts"
import { vendorFile } from "./VendorFile.ts"

/**
 * The adapter for Twilio Voice. It listens only: what is said to callers is said by TwiML.
 *
 * ```ts
 * import { twilioVoice } from "@redthread/adapters"
 * twilioVoice({ authTokens: ["token"] }).kind // => "telephone"
 * ```
 */
export const twilioVoice = (config: TwilioVoiceConfig): ChannelAdapter<TwilioVoiceConfig, TwilioVoiceWire> => ({
  id: twilioVoiceId,
  kind: "telephone",
  config: TwilioVoiceConfig,
  wire: TwilioVoiceWire,
  recognises: recognising(isTwilioVoice, webhookImage),
  verify: (received) => verifyTwilio(config, received),
  document: (received) => Effect.fromResult(webhookImage(received)),
  normalise: (received) =>
    Effect.fromResult(Result.map(webhookImage(received), (document) => {
      const root = looking(document)
      const webhooks = (Array.isArray(document) ? root.items() : [root]).map((place) =>
        isTwilioVoice(place) ? twilioVoiceDraft(config, received, place) : unrecognisedDraft(twilioVoiceId, "telephone", received, place, "no webhook of Twilio’s telephony"))
      return finish(document, webhooks, () => unrecognisedDraft(twilioVoiceId, "telephone", received, root, "empty list"))
    })),
  serialise: (wire) => new TextEncoder().encode(new URLSearchParams(Object.entries(wire)).toString()),
  ...onlyListens("https://www.twilio.com/docs/voice/twiml")
})

/** The bytes of a recording (WAV), for the account; its store gets to see a link without it. Source: Twilio, “Recordings resource”. */
const fetching = (client: HttpClient.HttpClient, { account }: TwilioVoiceConfig) => ({ ref }: MediaRef, maxBytes?: number) =>
  account === undefined ? Effect.succeed({ link: ref }) : vendorFile(client, {
    link: ref, host: { domains: ["api.twilio.com"], origin: account.apiOrigin }, proving: HttpClientRequest.basicAuth(account.accountSid, account.authToken), maxBytes, timeout: account.timeout
  })

/** The adapter with a way to fetch recordings, through the HTTP client of the composition. */
export const makeTwilioVoice = Effect.fnUntraced(function*(config: TwilioVoiceConfig) {
  const client = yield* HttpClient.HttpClient
  return { ...twilioVoice(config), media: fetching(client, config) }
})
