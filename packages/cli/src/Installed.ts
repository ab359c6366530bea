/** The adapters that come with the command line: as files need them, whose origin the operator vouches for, and as the settings connect them. */
import { activityPub, amazonConnect, amazonSes, asterisk, bigBlueButton, botFramework, branchAdapter, cloudEvents, discord, emailAdapter, EmailConfig, type EmailWire, facebookPage, googleChat, ImapConfig, instagram, letterAdapter, line, makeAmazonSes, makeBotFramework, makeFacebookPage, makeGoogleChat, makeInstagram, makeLine, makeMastodon, makeMatrix, makeMessenger, makeSlack, makeTelegramBot, makeTwilioSms, makeTwilioVoice, makeVonageSms, makeVonageVoice, makeWhatsAppCloud, mastodon, matrix, messenger, portalAdapter, segment, shopify, slack, standardVideo, telegramBot, telephoneOther, twilioSms, twilioVoice, vonageSms, vonageVoice, webFormAdapter, whatsAppCloud, wooCommerce } from "@redthread/adapters"
import { withMailbox } from "@redthread/adapters/Imap"
import { withMailAuth } from "@redthread/adapters/MailAuth"
import type { AnyAdapter, ChannelAdapter, Registry } from "@redthread/channel"
import { Effect, Result, Schema, SchemaIssue } from "effect"
import type { HttpClient } from "effect/http"

/** What adapters have to be told to see who is the customer and who is the brand. */
export interface Own {
  readonly ownAddresses: ReadonlyArray<string>
  readonly ownNumbers: ReadonlyArray<string>
}

/** What of a configuration does not fit: the keys to it and what was expected there, never the value, which may be a secret. */
export interface Misconfigured {
  readonly keys: ReadonlyArray<string>
  readonly expected: string
}

/** One adapter: without a configuration it only reads, with one it proves senders and sends. */
interface Kit {
  readonly plain: (own: Own) => AnyAdapter
  readonly connected: (own: Own, config: Schema.Json) => Effect.Effect<AnyAdapter, Misconfigured, HttpClient.HttpClient>
}

const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

const misconfigured = (issue: SchemaIssue.Issue): Misconfigured => {
  const [first] = issuesOf(issue).issues
  return {
    keys: (first?.path ?? []).map((part) => (typeof part === "object" ? String(part.key) : String(part))),
    expected: (first?.message ?? "").replace(/,? (?:got|actual) [^]*$/, "")
  }
}

const kit = <Config extends object, Wire>(
  make: (config: Config) => ChannelAdapter<Config, Wire>,
  told: (own: Own) => Config,
  connect: (config: Config) => Effect.Effect<AnyAdapter, never, HttpClient.HttpClient> = (config) => Effect.succeed(make(config))
): Kit => ({
  plain: (own) => make(told(own)),
  connected: (own, config) => {
    const defaults = told(own)
    const decoded = Schema.decodeUnknownResult(make(defaults).config, { onExcessProperty: "error" })(
      config !== null && typeof config === "object" && !Array.isArray(config) ? { ...defaults, ...config } : config)
    return Result.isFailure(decoded) ? Effect.fail(misconfigured(decoded.failure.issue)) : connect(decoded.success)
  }
})

/** E-mail with the mailbox that it comes from, where there is one; `checksSenders` asks the DNS who sent each mail, `trustReceived` is for who has their own server's `Received:` line on top. */
const MailConfig = Schema.Struct({
  ...EmailConfig.fields, mailbox: Schema.optionalKey(ImapConfig), checksSenders: Schema.optionalKey(Schema.Boolean), trustReceived: Schema.optionalKey(Schema.Boolean)
})

const mail = ({ checksSenders = false, mailbox, trustReceived = false, ...config }: typeof MailConfig.Type): ChannelAdapter<typeof MailConfig.Type, EmailWire> => {
  const plain = { ...emailAdapter(config), config: MailConfig }
  const adapter = checksSenders ? withMailAuth(plain, { trustReceived }) : plain
  return mailbox === undefined ? adapter : withMailbox(adapter, mailbox)
}

const kits: ReadonlyArray<Kit> = [
  kit(mail, ({ ownAddresses }) => ({ ownAddresses })),
  kit(whatsAppCloud, () => ({ appSecrets: [] }), makeWhatsAppCloud),
  kit(telegramBot, () => ({ secretTokens: [] }), makeTelegramBot),
  kit(slack, () => ({ signingSecrets: [] }), makeSlack),
  kit(messenger, () => ({ appSecrets: [] }), makeMessenger),
  kit(instagram, () => ({ appSecrets: [] }), makeInstagram),
  kit(line, () => ({ channelSecrets: [] }), makeLine),
  kit(googleChat, () => ({}), makeGoogleChat),
  kit(botFramework, () => ({}), makeBotFramework),
  kit(discord, () => ({ publicKeys: [] })),
  kit(matrix, () => ({ tokens: [] }), makeMatrix),
  kit(twilioSms, () => ({ authTokens: [] }), makeTwilioSms),
  kit(vonageSms, () => ({ signatureSecrets: [] }), makeVonageSms),
  kit(asterisk, ({ ownNumbers }) => ({ ownNumbers })),
  kit(vonageVoice, ({ ownNumbers }) => ({ ownNumbers, signatureSecrets: [] }), makeVonageVoice),
  kit(twilioVoice, ({ ownNumbers }) => ({ ownNumbers, authTokens: [] }), makeTwilioVoice),
  kit(amazonSes, () => ({ topics: [] }), makeAmazonSes),
  kit(amazonConnect, ({ ownNumbers }) => ({ ownNumbers, apiKeys: [] })),
  kit(telephoneOther, () => ({})),
  kit(webFormAdapter, () => ({})),
  kit(portalAdapter, () => ({})),
  kit(segment, () => ({ secrets: [] })),
  kit(cloudEvents, () => ({ secrets: [] })),
  kit(letterAdapter, ({ ownAddresses }) => ({ ownAddresses })),
  kit(wooCommerce, () => ({ secrets: [] })),
  kit(shopify, () => ({ secrets: [] })),
  kit(facebookPage, () => ({ appSecrets: [] }), makeFacebookPage),
  kit(mastodon, () => ({ secrets: [] }), makeMastodon),
  kit(activityPub, () => ({})),
  kit(bigBlueButton, () => ({ secrets: [] })),
  kit(standardVideo, () => ({ secrets: [] })),
  kit(branchAdapter, () => ({ secrets: [] }))
]

/** One adapter a vendor; secrets are absent, because files carry no signatures. */
export const install = (own: Own): Registry => kits.map(({ plain }) => plain(own))

/** The adapters with nothing told. */
export const registry: Registry = install({ ownAddresses: [], ownNumbers: [] })

/** The same adapters; those that `configs` names by id prove their senders and can send. */
export const connect = Effect.fnUntraced(function*(own: Own, configs: Readonly<Record<string, Schema.Json>>) {
  return yield* Effect.forEach(kits, ({ connected, plain }) => {
    const adapter = plain(own)
    const config = configs[adapter.id]
    return config === undefined
      ? Effect.succeed(adapter)
      : Effect.mapError(connected(own, config), ({ expected, keys }): Misconfigured => ({ keys: [adapter.id, ...keys], expected }))
  })
})
