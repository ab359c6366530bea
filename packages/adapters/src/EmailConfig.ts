/** What the e-mail adapter has to be told. */
import { Schema } from "effect"

/** Where mails are handed in to be sent (RFC 6409). */
export const SmtpConfig = Schema.Struct({
  host: Schema.NonEmptyString,
  /** 587 with STARTTLS is usual, 465 with TLS from the start. */
  port: Schema.Int,
  /** TLS from the start; otherwise STARTTLS where the server offers it. */
  secure: Schema.optionalKey(Schema.Boolean),
  /** Refuse to send where the server offers no TLS. */
  requireTls: Schema.optionalKey(Schema.Boolean),
  user: Schema.optionalKey(Schema.String),
  password: Schema.optionalKey(Schema.RedactedFromValue(Schema.String)),
  /** Milliseconds of silence until we give up; 30 seconds unless told. */
  timeout: Schema.optionalKey(Schema.Int)
})
export type SmtpConfig = typeof SmtpConfig.Type

/** The brand's side of e-mail. */
export const EmailConfig = Schema.Struct({
  /** Addresses of the brand, such as `service@example.org`, or whole domains such as `@example.org`. */
  ownAddresses: Schema.Array(Schema.String),
  /** The address we write from; without it the adapter only reads. */
  from: Schema.optionalKey(Schema.NonEmptyString),
  /** The name shown beside it. */
  fromName: Schema.optionalKey(Schema.String),
  /**
   * Names in `Authentication-Results:` (RFC 8601) that are believed: of hosts that write this header into every mail and remove
   * those of their name that came in. Nobody is believed unless told; the mail's own word never is.
   */
  trustedHosts: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /**
   * An https address at which one press ends marketing (RFC 8058); `{address}` stands for the recipient. Beside it, and without it,
   * marketing names our own address with the subject “unsubscribe”, which the adapter reads as a withdrawn consent.
   */
  unsubscribeAt: Schema.optionalKey(Schema.String.pipe(Schema.check(Schema.isPattern(/^https:\/\/[^\s<>,]+$/)))),
  /** Largest mail in bytes that is read; 50 MB unless told. */
  maxBytes: Schema.optionalKey(Schema.Int),
  /** Without it mails are rendered but not sent. */
  smtp: Schema.optionalKey(SmtpConfig)
})
export type EmailConfig = typeof EmailConfig.Type
