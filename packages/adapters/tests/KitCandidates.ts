/** All adapters of this package that the kit judges. */
import { instagramCandidate, messengerCandidate, slackCandidate, telegramCandidate, twilioCandidate, vonageSmsCandidate } from "./KitChat.ts"
import { type Candidate, emailCandidate, whatsAppCandidate } from "./KitMessaging.ts"
import { amazonConnectCandidate, asteriskCandidate, letterCandidate, portalCandidate, telephoneOtherCandidate, twilioVoiceCandidate, vonageCandidate, webFormCandidate } from "./KitOthers.ts"
import { lineCandidate } from "./KitLine.ts"
import { botFrameworkCandidate, discordCandidate, googleChatCandidate, matrixCandidate } from "./KitRooms.ts"
import { shopifyCandidate, wooCommerceCandidate } from "./KitShops.ts"
import { cloudEventsCandidate, segmentCandidate } from "./KitWeb.ts"
import { bigBlueButtonCandidate, standardVideoCandidate } from "./KitVideo.ts"
import { branchCandidate } from "./KitBranch.ts"
import { activityPubCandidate } from "./KitFediverse.ts"
import { amazonSesCandidate } from "./KitReports.ts"
import { facebookCandidate, mastodonCandidate } from "./KitSocial.ts"

/** One of each. */
export const candidates: ReadonlyArray<Candidate> = [
  emailCandidate, whatsAppCandidate, telegramCandidate, slackCandidate, messengerCandidate, instagramCandidate, lineCandidate, googleChatCandidate, botFrameworkCandidate, discordCandidate, matrixCandidate, twilioCandidate, vonageSmsCandidate, asteriskCandidate, vonageCandidate, twilioVoiceCandidate, amazonConnectCandidate, telephoneOtherCandidate, webFormCandidate, portalCandidate, letterCandidate,
  shopifyCandidate, wooCommerceCandidate, segmentCandidate, cloudEventsCandidate,
  facebookCandidate, mastodonCandidate, activityPubCandidate, bigBlueButtonCandidate, standardVideoCandidate, branchCandidate, amazonSesCandidate
]
