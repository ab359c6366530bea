/**
 * Checking who really sent a mail: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 9989) and ARC (RFC 8617). This asks the DNS, so it is
 * done once, when a mail arrives, and its result is kept beside the bytes: keys change, and a replay must say the same.
 * Needs the package `mailauth`.
 *
 * @module
 */
import type { ChannelAdapter, Received } from "@redthread/channel"
import { Effect, Schema } from "effect"
import { MailAuth, mailAuthEvidence } from "./EmailTrust.ts"

/** The mail could not be checked at all: the package is missing, or the mail cannot be taken apart. */
export class MailNotChecked extends Schema.TaggedError<MailNotChecked>()("MailNotChecked", { text: Schema.String }) {}

/** Records of a name by type, as `node:dns/promises` gives them: lists of strings, for TXT lists of lists. */
export type DnsResolver = (name: string, type: string) => Promise<Array<string> | Array<Array<string>>>

/** What is known about the delivery beside the mail itself; without the client's address SPF cannot be checked. */
export interface MailAuthOptions {
  /** The machine's own DNS unless told. */
  readonly resolver?: DnsResolver
  /** The address of the client that handed the mail in. */
  readonly ip?: string
  /** What that client called itself. */
  readonly helo?: string
  /** The envelope's sender. */
  readonly sender?: string
  /** Take these three from the topmost `Received:` line: only where our own server wrote it. */
  readonly trustReceived?: boolean
  /** Milliseconds for all questions to the DNS together; 15 seconds unless told. */
  readonly timeout?: number
}

const unchecked = (text: string): MailNotChecked => new MailNotChecked({ text })

/** The result of checking this mail. A DNS that does not answer is a `temperror`, which verifies nobody. */
export const checkMail = Effect.fn("MailAuth.checkMail")(function*(received: Received, options: MailAuthOptions = {}) {
  const { authenticate } = yield* Effect.tryPromise({ try: () => import("mailauth"), catch: () => unchecked("To check who sent a mail, install the package mailauth.") })
  const { resolver, timeout = 15_000, ...known } = options
  const found = yield* Effect.tryPromise({
    try: () => authenticate(Buffer.from(received.body), { ...known, ...(resolver === undefined ? {} : { resolver }), mta: "redthread", disableBimi: true, rejectRsaSha1: true }),
    catch: (cause) => unchecked(String(cause))
  }).pipe(Effect.timeoutOption(timeout))
  if (found._tag === "None") return MailAuth.make({ checksum: received.checksum, dkim: [], dmarc: { result: "temperror", by: [] } })
  const { arc, dkim, dmarc, spf } = found.value
  const domainOf = (domain: string | undefined) => (domain === undefined || domain === "" ? {} : { domain })
  const results = dkim.results ?? []
  const by = dmarc === false || dmarc === undefined ? [] : [...(dmarc.alignment?.spf.result === undefined ? [] : ["spf"] as const), ...(dmarc.alignment?.dkim.result === undefined ? [] : ["dkim"] as const)]
  const from = dmarc === false || dmarc === undefined ? undefined : dmarc.status.header?.from
  return MailAuth.make({
    checksum: received.checksum,
    ...(from === undefined ? {} : { from }),
    ...(spf === false || spf === undefined ? {} : { spf: { result: spf.status.result, ...domainOf(spf.domain) } }),
    dkim: results.map(({ selector, signingDomain, status }) => ({
      result: status.result,
      ...domainOf(signingDomain),
      ...(selector === undefined ? {} : { selector }),
      isAligned: typeof status.aligned === "string",
      ...(status.underSized === undefined ? {} : { unsigned: status.underSized })
    })),
    dmarc: dmarc === false || dmarc === undefined ? { result: "none", by } : { result: dmarc.status.result, ...domainOf(dmarc.domain), ...(dmarc.policy === undefined ? {} : { policy: dmarc.policy }), by },
    ...(arc === false || arc === undefined ? {} : { arc: { result: arc.status.result } })
  })
})

/** The adapter of e-mail, checking every mail when it arrives; a mail that cannot be checked proves nobody, and a warning says why. */
export const withMailAuth = <Config, Wire>(adapter: ChannelAdapter<Config, Wire>, options: MailAuthOptions = {}): ChannelAdapter<Config, Wire> => ({
  ...adapter,
  evidence: (received) =>
    Effect.all([adapter.evidence?.(received) ?? Effect.succeed({}), checkMail(received, options)]).pipe(
      Effect.map(([before, checked]) => ({ ...before, [mailAuthEvidence]: checked })),
      Effect.catchTag("MailNotChecked", ({ text }) => Effect.as(Effect.logWarning("A mail was not checked", text), {}))
    )
})
