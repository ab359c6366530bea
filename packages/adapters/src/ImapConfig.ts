/** Where a mailbox is and how far it was read. */
import { Schema } from "effect"

/** A mailbox that is asked for news (RFC 9051, RFC 3501). It is opened for reading only: nothing in it changes. */
export const ImapConfig = Schema.Struct({
  host: Schema.NonEmptyString,
  /** 993 with TLS from the start is usual, 143 with STARTTLS. */
  port: Schema.Int,
  /** TLS from the start; otherwise STARTTLS where the server offers it. */
  secure: Schema.optionalKey(Schema.Boolean),
  /** Refuse to log in where the server offers no TLS. */
  requireTls: Schema.optionalKey(Schema.Boolean),
  user: Schema.NonEmptyString,
  password: Schema.optionalKey(Schema.RedactedFromValue(Schema.String)),
  /** An OAuth 2 token in place of the password (XOAUTH2, OAUTHBEARER). */
  accessToken: Schema.optionalKey(Schema.RedactedFromValue(Schema.String)),
  /** `INBOX` unless told. */
  mailbox: Schema.optionalKey(Schema.NonEmptyString),
  /** Most mails in one pull; 50 unless told. */
  batch: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 1000 })))),
  /** Most bytes in one pull and in one mail; 50 MB unless told. Of a larger mail this many are taken, and its delivery says so. */
  maxBytes: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(1024)))),
  /** Milliseconds of silence until we give up; 30 seconds unless told. */
  timeout: Schema.optionalKey(Schema.Int)
})
export type ImapConfig = typeof ImapConfig.Type

/**
 * How far a mailbox was read: the highest UID that was taken, and the validity of UIDs it counts in. A server that gives out
 * a new validity numbers all mails anew, so everything is read again; what is there already is known by its checksum.
 */
export const ImapCursor = Schema.Struct({ validity: Schema.String, uid: Schema.Int })
export type ImapCursor = typeof ImapCursor.Type

const Written = Schema.fromJsonString(ImapCursor)

/** The cursor in a text; `undefined` for none and for one that is not ours, so that reading begins anew rather than never. */
export const imapCursor = (text: string | undefined): ImapCursor | undefined => {
  const read = text === undefined ? undefined : Schema.decodeUnknownOption(Written)(text)
  return read?._tag === "Some" ? read.value : undefined
}

/** The text of a cursor. */
export const imapCursorText: (cursor: ImapCursor) => string = Schema.encodeSync(Written)
