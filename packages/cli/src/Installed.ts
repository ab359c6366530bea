/** The adapters that come with the command line, for files whose origin the operator vouches for. */
import { activityPub, asterisk, bigBlueButton, branchAdapter, cloudEvents, emailAdapter, facebookPage, instagram, letterAdapter, mastodon, messenger, portalAdapter, segment, shopify, slack, standardVideo, telegramBot, telephoneOther, twilioSms, vonageSms, vonageVoice, webFormAdapter, whatsAppCloud, wooCommerce } from "@redthread/adapters"
import type { Registry } from "@redthread/channel"

/** What adapters have to be told to see who is the customer and who is the brand. */
export interface Own {
  readonly ownAddresses: ReadonlyArray<string>
  readonly ownNumbers: ReadonlyArray<string>
}

/** One adapter a vendor; secrets are absent, because files carry no signatures. */
export const install = ({ ownAddresses, ownNumbers }: Own): Registry => [
  emailAdapter({ ownAddresses }),
  whatsAppCloud({ appSecrets: [] }),
  telegramBot({ secretTokens: [] }),
  slack({ signingSecrets: [] }),
  messenger({ appSecrets: [] }),
  instagram({ appSecrets: [] }),
  twilioSms({ authTokens: [] }),
  vonageSms({ signatureSecrets: [] }),
  asterisk({ ownNumbers }),
  vonageVoice({ ownNumbers, signatureSecrets: [] }),
  telephoneOther(),
  webFormAdapter(),
  portalAdapter(),
  segment({ secrets: [] }),
  cloudEvents({ secrets: [] }),
  letterAdapter(),
  wooCommerce({ secrets: [] }),
  shopify({ secrets: [] }),
  facebookPage({ appSecrets: [] }),
  mastodon({ secrets: [] }),
  activityPub({}),
  bigBlueButton({ secrets: [] }),
  standardVideo({ secrets: [] }),
  branchAdapter({ secrets: [] })
]

/** The adapters with nothing told. */
export const registry: Registry = install({ ownAddresses: [], ownNumbers: [] })
