/**
 * Whether a mail really came from the domain in its `From:` line. Only an aligned DMARC pass says so, and only two may say it:
 * our own check of these very bytes (evidence `mail-auth`), or the `Authentication-Results:` header of a host that we trust.
 */
import type { Place, Received } from "@redthread/channel"
import { Checksum, type Identifier } from "@redthread/model"
import { Schema } from "effect"
import { allHeaders, mailboxes } from "./EmailHeaders.ts"

/** The name under which the result of checking a mail stands in `evidence`. */
export const mailAuthEvidence = "mail-auth"

const Checked = Schema.Struct({
  /** As in RFC 8601: `pass`, `fail`, `none`, `neutral`, `temperror`, `permerror`, `softfail`, `policy`. */
  result: Schema.String,
  domain: Schema.optionalKey(Schema.String)
})

/** What checking a mail found, beside the bytes it was found on. */
export const MailAuth = Schema.Struct({
  /** SHA-256 of the bytes that were checked; of other bytes this says nothing. */
  checksum: Checksum,
  /** The domain of the one author, as DMARC saw it; absent where there is not exactly one. */
  from: Schema.optionalKey(Schema.String),
  spf: Schema.optionalKey(Checked),
  /** One for each signature. `unsigned`: bytes of the body that the signature does not cover (`l=`). */
  dkim: Schema.Array(Schema.Struct({ ...Checked.fields, selector: Schema.optionalKey(Schema.String), isAligned: Schema.Boolean, unsigned: Schema.optionalKey(Schema.Int) })),
  /** `policy` is what the domain asks for: `none`, `quarantine`, `reject`. `by` names what aligned. */
  dmarc: Schema.Struct({ ...Checked.fields, policy: Schema.optionalKey(Schema.String), by: Schema.Array(Schema.Literals(["spf", "dkim"])) }),
  /** The chain of those who passed the mail on; kept as evidence, it raises no assurance. */
  arc: Schema.optionalKey(Checked)
})
export type MailAuth = typeof MailAuth.Type

const isMailAuth = Schema.is(MailAuth)

/** Text without comments (RFC 5322, nested) and with quoted strings emptied, so that nothing in them counts. */
const bare = (value: string): string => {
  let depth = 0
  let isQuoted = false
  let kept = ""
  for (let i = 0; i < value.length; i++) {
    const sign = value[i] ?? ""
    if (sign === "\\") i++
    else if (sign === `"` && depth === 0) isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (sign === "(") depth++
    else if (sign === ")") depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += sign
  }
  return isQuoted || depth > 0 ? "" : kept
}

/** The domain for which this header (RFC 8601) of one of `hosts` says that DMARC passed. */
const passedIn = (value: string, hosts: ReadonlySet<string>): { readonly isTrusted: boolean; readonly domain: string | undefined } => {
  const [host = "", ...results] = bare(value).split(";").map((part) => part.trim())
  const isTrusted = hosts.has((host.split(/\s/)[0] ?? "").toLowerCase())
  const dmarc = results.find((one) => /^dmarc\s*=/i.test(one))
  const domain = dmarc !== undefined && /^dmarc\s*=\s*pass(\s|$)/i.test(dmarc) ? /\sheader\.from\s*=\s*([^\s;]+)/i.exec(dmarc)?.[1] : undefined
  return { isTrusted, domain }
}

/** The domain our own check vouches for. A signature that leaves part of the body open vouches for nothing. */
const checkedDomain = (received: Received): string | undefined => {
  const found = received.evidence[mailAuthEvidence]
  if (!isMailAuth(found) || found.checksum !== received.checksum || found.dmarc.result !== "pass") return undefined
  const isCovered = found.dkim.some(({ isAligned, result, unsigned = 0 }) => result === "pass" && isAligned && unsigned === 0)
  return isCovered || (found.dmarc.by.includes("spf") && found.dkim.every(({ unsigned = 0 }) => unsigned === 0)) ? found.from : undefined
}

/**
 * The address that really wrote the mail; `undefined` where nobody vouches for it. Needs exactly one `From:` line with one
 * address, whose domain is the one that passed. Of a trusted host only its topmost header counts: hosts write theirs above
 * what came in, so that a forged one lies below. Our own check, where there is one, decides alone.
 */
export const verifiedAuthor = (mail: Place, received: Received, trustedHosts: ReadonlyArray<string>): string | undefined => {
  const authors = mailboxes(mail, "from")
  const [author] = authors
  if (author === undefined || authors.length !== 1 || allHeaders(mail, "from").length !== 1) return undefined
  const hosts = new Set(trustedHosts.map((host) => host.toLowerCase()))
  const stated = allHeaders(mail, "authentication-results").map((value) => passedIn(value, hosts)).find(({ isTrusted }) => isTrusted)
  const domain = received.evidence[mailAuthEvidence] === undefined ? stated?.domain : checkedDomain(received)
  return domain !== undefined && author.address.toLowerCase().endsWith(`@${domain.toLowerCase()}`) ? author.address : undefined
}

/** Whether our own check found that somebody else sent this mail than the domain it names. */
export const isForged = (received: Received): boolean => {
  const found = received.evidence[mailAuthEvidence]
  return isMailAuth(found) && found.checksum === received.checksum && found.dmarc.result === "fail"
}

/** The identifiers, the verified address among them now vouched for by the channel; a name beside it stays what was claimed. */
export const vouchedFor = (identifiers: ReadonlyArray<Identifier>, author: string | undefined): ReadonlyArray<Identifier> =>
  author === undefined
    ? identifiers
    : identifiers.map((one) => (one.namespace === "email" && one.value === author ? { ...one, assurance: "channel-verified" } : one))
