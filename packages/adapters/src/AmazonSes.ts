/** Amazon SES: what became of mails that went out through it, by Amazon SNS, EventBridge or as it is. It listens only; mails are written by the adapter for e-mail. */
import type { ChannelAdapter, Received } from "@redthread/channel"
import { Effect, Schema } from "effect"
import { FetchHttpClient, HttpClient } from "effect/http"
import { amazonSesDrafts, amazonSesId, isAmazonSes } from "./AmazonSesEvents.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { listener } from "./Listening.ts"
import { certificateAddress, snsBytes, snsCertificateEvidence, snsDocument, verifySns } from "./SnsEnvelope.ts"
import { bytesOf } from "./VendorFile.ts"

/** Whose reports are believed. */
export const AmazonSesConfig = Schema.Struct({
  /** The topics to which SES reports, as ARNs. Amazon signs for everybody's topics, so only these are believed. */
  topics: Schema.Array(Schema.NonEmptyString),
  /** Certificates of Amazon SNS as PEM, where they are not fetched: `makeAmazonSes` fetches them. */
  certificates: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
export type AmazonSesConfig = typeof AmazonSesConfig.Type

const recipient = open({ emailAddress: Schema.String, status: maybeText, diagnosticCode: maybeText })
const report = open({
  notificationType: Schema.Literals(["Bounce", "Complaint", "Delivery"]),
  mail: open({ timestamp: Schema.String, messageId: Schema.NonEmptyString, destination: Schema.Array(Schema.String) }),
  bounce: maybe(open({ bounceType: Schema.String, bounceSubType: maybeText, bouncedRecipients: Schema.Array(recipient), timestamp: Schema.String })),
  complaint: maybe(open({ complainedRecipients: Schema.Array(recipient), timestamp: Schema.String, complaintFeedbackType: maybeText })),
  delivery: maybe(open({ recipients: Schema.Array(Schema.String), timestamp: Schema.String, smtpResponse: maybeText }))
})

/** A notification of SNS with a report in it. Known keys typed, all others kept. */
export const AmazonSesWire = open({ Type: Schema.Literal("Notification"), MessageId: Schema.String, TopicArn: Schema.String, Timestamp: Schema.String, Message: report })
export type AmazonSesWire = typeof AmazonSesWire.Type

/**
 * Reports of Amazon SES. A receipt names the mail by its own Message-ID, so that it counts for answers of the adapter for e-mail.
 *
 * ```ts
 * import { amazonSes } from "@redthread/adapters"
 * amazonSes({ topics: ["arn:aws:sns:eu-central-1:123456789012:ses"] }).kind // => "email"
 * ```
 */
export const amazonSes = (config: AmazonSesConfig): ChannelAdapter<AmazonSesConfig, AmazonSesWire> => ({
  ...listener<AmazonSesConfig, AmazonSesWire>({
    id: amazonSesId,
    kind: "email",
    config: AmazonSesConfig,
    wire: AmazonSesWire,
    source: "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
    looksRight: isAmazonSes,
    verify: (received) => verifySns(config.topics, config.certificates ?? [], received),
    document: snsDocument,
    drafts: amazonSesDrafts
  }),
  serialise: (wire) => snsBytes(wire as Schema.Json)
})

/** A certificate has some two kilobytes. */
const bytesAtMost = 20_000

/** The adapter with a way to fetch Amazon's certificates, through the HTTP client of the composition; each is fetched once. */
export const makeAmazonSes = Effect.fnUntraced(function*(config: AmazonSesConfig) {
  const client = yield* HttpClient.HttpClient
  const known = new Map<string, string>()
  const fetched = (address: string) =>
    Effect.gen(function*() {
      const response = yield* client.get(address)
      if (response.status !== 200) return undefined
      const pem = new TextDecoder().decode(yield* bytesOf(response, bytesAtMost))
      if (known.size < 100) known.set(address, pem)
      return pem
    }).pipe(Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }), Effect.timeout(5000), Effect.catchCause(() => Effect.succeed(undefined)))
  const evidence = Effect.fn("AmazonSes.evidence")(function*(received: Received): Effect.fn.Return<Received["evidence"]> {
    const address = certificateAddress(received)
    if (address === undefined) return {}
    const pem = known.get(address) ?? (yield* fetched(address))
    return pem === undefined ? {} : { [snsCertificateEvidence]: pem }
  })
  return { ...amazonSes(config), evidence }
})
