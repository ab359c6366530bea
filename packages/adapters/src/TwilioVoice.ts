/** Telephone through Twilio's Programmable Voice, and through those that speak its forms: signed webhooks. */
import type { ChannelAdapter } from "@redthread/channel"
import { Effect, Result } from "effect"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { recognising } from "./Recognising.ts"
import { onlyListens } from "./TelephoneCalls.ts"
import { webhookImage } from "./TelephoneImage.ts"
import { verifyTwilio } from "./TwilioSignature.ts"
import { isTwilioVoice, twilioVoiceDraft, twilioVoiceId } from "./TwilioVoiceEvents.ts"
import { TwilioVoiceConfig, TwilioVoiceWire } from "./TwilioVoiceWire.ts"

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
