/**
 * Asking a mailbox for news (IMAP). A mail is taken byte for byte, in the order of its UID; how far we got stands in the
 * cursor and nowhere else, so a broken connection loses nothing and a repeated pull is harmless. Needs the package `imapflow`.
 *
 * @module
 */
import { type ChannelAdapter, FetchError, type Pulled, RateLimited, Rejected, Unreachable } from "@redthread/channel"
import { Effect, Redacted, type Scope } from "effect"
import type { ImapFlow, ImapFlowOptions, MailboxObject } from "imapflow"
import { type ImapConfig, imapCursor, type ImapCursor, imapCursorText } from "./ImapConfig.ts"

const fail = (reason: FetchError["reason"]): FetchError => new FetchError({ reason })

const defaults = { batch: 50, maxBytes: 50 * 1024 * 1024, timeout: 30_000 }

/** A failure in the terms of fetching: our login or the mailbox are wrong, the server is busy, or it is not there. */
const failed = (cause: unknown): FetchError => {
  const known = cause as { readonly authenticationFailed?: unknown; readonly responseText?: unknown; readonly serverResponseCode?: unknown; readonly message?: unknown; readonly code?: unknown } | undefined
  const text = String(known?.responseText ?? known?.message ?? cause)
  const code = String(known?.serverResponseCode ?? known?.code ?? "")
  if (/^(LIMIT|INUSE|UNAVAILABLE|THROTTLED|ETHROTTLE)$/i.test(code) || /too many|throttl/i.test(text)) return fail(new RateLimited({ retryAfter: 60_000 }))
  if (known?.authenticationFailed === true) return fail(new Unreachable({ text: `The mailbox refuses our login: ${text}` }))
  return /^(NONEXISTENT|NOPERM|CANNOT)$/i.test(code) ? fail(new Rejected({ code, text })) : fail(new Unreachable({ text }))
}

const attempt = <A>(run: () => Promise<A>): Effect.Effect<A, FetchError> => Effect.tryPromise({ try: run, catch: failed })

const optionsOf = (config: ImapConfig): ImapFlowOptions => {
  const timeout = config.timeout ?? defaults.timeout
  return {
    host: config.host,
    port: config.port,
    secure: config.secure ?? false,
    ...(config.requireTls === true && config.secure !== true ? { doSTARTTLS: true } : {}),
    auth: {
      user: config.user,
      ...(config.password === undefined ? {} : { pass: Redacted.value(config.password) }),
      ...(config.accessToken === undefined ? {} : { accessToken: Redacted.value(config.accessToken) })
    },
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableAutoIdle: true,
    logger: false
  }
}

interface Opened {
  readonly client: ImapFlow
  readonly mailbox: MailboxObject
}

const open = (config: ImapConfig): Effect.Effect<Opened, FetchError, Scope.Scope> =>
  Effect.gen(function*() {
    const { ImapFlow } = yield* Effect.tryPromise({
      try: () => import("imapflow"),
      catch: () => fail(new Unreachable({ text: "To read mailboxes, install the package imapflow." }))
    })
    const client = yield* Effect.acquireRelease(
      Effect.sync(() => {
        const made = new ImapFlow(optionsOf(config))
        // What goes wrong is told to whoever waits; without a listener it would end the process.
        made.on("error", () => undefined)
        return made
      }),
      (made) => Effect.ignore(Effect.tryPromise(() => made.usable ? made.logout() : Promise.resolve(made.close())))
    )
    yield* attempt(() => client.connect())
    const mailbox = yield* attempt(() => client.mailboxOpen(config.mailbox ?? "INBOX", { readOnly: true }))
    return { client, mailbox }
  })

/** Where to go on in a mailbox: behind the cursor, or at the beginning where its UIDs are no longer valid. */
const startOf = (cursor: ImapCursor | undefined, mailbox: MailboxObject): number =>
  cursor?.validity === String(mailbox.uidValidity) ? cursor.uid : 0

interface Found {
  readonly uid: number
  readonly size: number
}

/** The next mails behind `after`, lowest UID first: at most `batch`, at least one, together at most `maxBytes`. */
const nextMails = Effect.fnUntraced(function*({ client, mailbox }: Opened, after: number, batch: number, maxBytes: number) {
  let from = after + 1
  // UIDs have gaps of any length: the wider the gap, the wider the next look, so that a look never lists a whole large mailbox.
  for (let width = batch; from < mailbox.uidNext; width *= 2) {
    const to = Math.min(from + width, mailbox.uidNext) - 1
    const list = yield* attempt(() => client.fetchAll(`${from}:${to}`, { uid: true, size: true }, { uid: true }))
    const found = list.map(({ size, uid }): Found => ({ uid, size: size ?? 0 })).filter(({ uid }) => uid >= from && uid <= to).sort((one, other) => one.uid - other.uid)
    let bytes = 0
    const fits = found.slice(0, batch).filter(({ size }, i) => (bytes += Math.min(size, maxBytes)) <= maxBytes || i === 0)
    if (fits.length > 0) return { mails: fits, reached: fits.length === found.length ? to : fits.at(-1)?.uid ?? to }
    from = to + 1
  }
  return { mails: [], reached: Math.max(after, mailbox.uidNext - 1) }
})

/**
 * The mails that came since the cursor, or from the beginning without one: at most `batch` of them and `maxBytes` together,
 * so a large mailbox is read in many pulls; nothing more is there when a pull gives no deliveries. The names of the
 * deliveries are IMAP addresses (RFC 5092). A mail that vanished meanwhile is left out. Fails as `Unreachable` where the
 * server is not there or refuses our login, `Rejected` where there is no such mailbox, `RateLimited` where it is busy.
 */
export const pullMail = (config: ImapConfig, cursor: string | undefined): Effect.Effect<Pulled, FetchError> =>
  Effect.scoped(Effect.gen(function*() {
    const { batch = defaults.batch, maxBytes = defaults.maxBytes } = config
    const opened = yield* open(config)
    const validity = String(opened.mailbox.uidValidity)
    const { mails, reached } = yield* nextMails(opened, startOf(imapCursor(cursor), opened.mailbox), batch, maxBytes)
    // A mail that is too large is alone in its pull.
    const large = mails.find(({ size }) => size > maxBytes)
    const source = large === undefined ? true : { start: 0, maxLength: maxBytes }
    const found = mails.length === 0 ? [] : yield* attempt(() => opened.client.fetchAll(mails.map(({ uid }) => uid).join(","), { uid: true, source }, { uid: true }))
    const bodies = new Map(found.map((mail) => [mail.uid, mail.source]))
    const deliveries = mails.flatMap(({ uid }): Pulled["deliveries"] => {
      const body = bodies.get(uid)
      return body === undefined ? [] : [{
        name: `imap://${config.host}/${encodeURIComponent(opened.mailbox.path)};UIDVALIDITY=${validity}/;UID=${uid}`,
        headers: large === undefined ? {} : { "imap-size": String(large.size), "imap-partial": `0.${maxBytes}` },
        body: new Uint8Array(body)
      }]
    })
    return { deliveries, cursor: imapCursorText({ validity, uid: reached }) }
  }))

/**
 * Waits until there is something behind the cursor, at most `milliseconds`: with IDLE (RFC 2177) where the server has it, by
 * asking now and then where not. Says whether a pull will find something.
 */
export const awaitMail = (config: ImapConfig, cursor: string | undefined, milliseconds: number): Effect.Effect<boolean, FetchError> =>
  Effect.scoped(Effect.gen(function*() {
    const { client, mailbox } = yield* open({ ...config, timeout: Math.max(config.timeout ?? defaults.timeout, milliseconds + 5000) })
    const start = startOf(imapCursor(cursor), mailbox)
    if (mailbox.uidNext > start + 1 && mailbox.exists > 0) {
      const { mails } = yield* nextMails({ client, mailbox }, start, 1, Number.MAX_SAFE_INTEGER)
      if (mails.length > 0) return true
    }
    const arrived = Effect.callback<boolean, FetchError>((resume) => {
      client.on("exists", ({ count, prevCount }) => count > prevCount && resume(Effect.succeed(true)))
      client.on("close", () => resume(Effect.fail(fail(new Unreachable({ text: "The mailbox closed the connection." })))))
      client.idle().catch((cause: unknown) => resume(Effect.fail(failed(cause))))
    })
    return yield* Effect.race(arrived, Effect.as(Effect.sleep(milliseconds), false))
  }))

/** The adapter, which now also asks this mailbox for news. */
export const withMailbox = <Config, Wire>(adapter: ChannelAdapter<Config, Wire>, mailbox: ImapConfig): ChannelAdapter<Config, Wire> => ({
  ...adapter,
  pull: (cursor) => pullMail(mailbox, cursor),
  awaits: (cursor, milliseconds) => awaitMail(mailbox, cursor, milliseconds)
})
