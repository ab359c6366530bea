/** Handing an e-mail to a mail server, and saying honestly what became of it. */
import { type OutboundRequest, RateLimited, Rejected, SendError, Unreachable, UnknownOutcome } from "@redthread/channel"
import { Clock, Effect, Redacted } from "effect"
import { sha256Hex } from "./Crypto.ts"
import type { EmailConfig, SmtpConfig } from "./EmailConfig.ts"

const fail = (reason: SendError["reason"]): SendError => new SendError({ reason })

/** What the mail library knows about a failure. */
interface Failure {
  readonly code: string
  readonly reply: number
  readonly text: string
}

const failureOf = (cause: unknown): Failure => {
  const known = cause as { readonly code?: unknown; readonly responseCode?: unknown; readonly message?: unknown; readonly response?: unknown } | undefined
  return {
    code: typeof known?.code === "string" ? known.code : "",
    reply: typeof known?.responseCode === "number" ? known.responseCode : 0,
    text: String(known?.response ?? known?.message ?? cause)
  }
}

const busy = /\b4\.7\.\d+\b|rate|too many|throttl|grey-?list|try again later|slow down/i

/**
 * A failure in the terms of sending. `dataBegun`: the server had asked for the text of the mail, so without its answer
 * nobody knows. A reply of 4xx is for now, of 5xx for good (RFC 5321 section 4.2.1); a refused login is our own affair.
 */
export const smtpError = (cause: unknown, dataBegun: boolean): SendError => {
  const { code, reply, text } = failureOf(cause)
  if (code === "EAUTH") return fail(new Unreachable({ text: `The mail server refuses our login: ${text}` }))
  if (reply >= 500) return fail(new Rejected({ code: String(reply), text }))
  if (reply >= 400) {
    return fail(reply === 421 || reply === 450 || reply === 452 || busy.test(text) ? new RateLimited({ retryAfter: 60_000 }) : new Unreachable({ text }))
  }
  if (dataBegun) return fail(new UnknownOutcome({ text }))
  return fail(code === "EENVELOPE" || code === "EMESSAGE" ? new Rejected({ code, text }) : new Unreachable({ text }))
}

/** The id of a mail: the same key gives the same id, so that a mail sent twice can be recognised as one. */
export const messageIdOf = (key: string, from: string): string => `<${sha256Hex(key).slice(0, 40)}@${from.split("@")[1] ?? "localhost"}>`

const smtpDate = (milliseconds: number): string => new Date(milliseconds).toUTCString().replace("GMT", "+0000")

type Mail = Extract<OutboundRequest, { readonly _tag: "Mail" }>

const deliver = Effect.fnUntraced(function*(smtp: SmtpConfig, mail: Mail, raw: string) {
  const { default: Connection } = yield* Effect.tryPromise({
    try: () => import("nodemailer/lib/smtp-connection"),
    catch: () => fail(new Unreachable({ text: "To send e-mail, install the package nodemailer." }))
  })
  const timeout = smtp.timeout ?? 30_000
  return yield* Effect.callback<void, SendError>((resume) => {
    const connection = new Connection({
      host: smtp.host,
      port: smtp.port,
      secure: smtp.secure ?? false,
      requireTLS: smtp.requireTls ?? false,
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
      dnsTimeout: timeout
    })
    let isSettled = false
    const settle = (effect: Effect.Effect<void, SendError>): void => {
      if (isSettled) return
      isSettled = true
      resume(effect)
    }
    const failed = (cause: unknown): void => {
      settle(Effect.fail(smtpError(cause, String(connection.lastServerResponse).startsWith("354"))))
      connection.close()
    }
    const send = (): void =>
      connection.send({ from: mail.from, to: [...mail.to] }, raw, (error) => {
        if (error) return failed(error)
        settle(Effect.void)
        connection.quit()
      })
    connection.on("error", failed)
    connection.connect((error) => {
      if (error) return failed(error)
      if (smtp.user === undefined) return send()
      const pass = smtp.password === undefined ? "" : Redacted.value(smtp.password)
      connection.login({ user: smtp.user, pass, credentials: { user: smtp.user, pass } }, (refused) => (refused ? failed(refused) : send()))
    })
    return Effect.sync(() => connection.close())
  })
})

/**
 * Sends one rendered mail to its one recipient (several would make the outcome ambiguous) and gives its Message-ID, in
 * brackets, as external key. Silence after the text was asked for is `UnknownOutcome`; before that sending again is safe.
 */
export const sendEmail = Effect.fnUntraced(function*(config: EmailConfig, request: OutboundRequest, key: string) {
  if (request._tag !== "Mail") return yield* fail(new Rejected({ code: "no-mail", text: `This channel sends mails, no ${request._tag} requests.` }))
  if (config.smtp === undefined) return yield* fail(new Unreachable({ text: "No mail server is configured." }))
  if (request.to.length !== 1) return yield* fail(new Rejected({ code: "recipients", text: "One request goes to one recipient." }))
  const externalKey = messageIdOf(key, request.from)
  const now = yield* Clock.currentTimeMillis
  yield* deliver(config.smtp, request, `Date: ${smtpDate(now)}\r\nMessage-ID: ${externalKey}\r\n${request.raw}`)
  return { externalKey }
})
