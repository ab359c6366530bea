/** All adapters of this package that the kit judges. */
import { telegramCandidate } from "./KitChat.ts"
import { type Candidate, emailCandidate, whatsAppCandidate } from "./KitMessaging.ts"
import { asteriskCandidate, letterCandidate, portalCandidate, telephoneOtherCandidate, vonageCandidate, webFormCandidate } from "./KitOthers.ts"

/** One of each. */
export const candidates: ReadonlyArray<Candidate> = [
  emailCandidate, whatsAppCandidate, telegramCandidate, asteriskCandidate, vonageCandidate, telephoneOtherCandidate, webFormCandidate, portalCandidate, letterCandidate
]
