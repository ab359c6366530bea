/** E-mail addresses in the one form in which they are compared (RFC 5321, RFC 6531, IDNA). */

const atom = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/** What nearly all addresses look like: ASCII, lower case, nothing quoted. They are in their form already. */
const usual = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

const visible = /^[!-~]+$/

const octets = (text: string): number => new TextEncoder().encode(text).length

const normaliseDomain = (written: string): string | undefined => {
  let domain = written.normalize("NFC").toLowerCase().replace(/\.$/, "")
  // oxlint-disable-next-line no-control-regex
  if (/[^\0-\x7f]/.test(domain)) {
    if (/[\s/?#@:\\%[\]]/.test(domain) || !URL.canParse(`http://${domain}`)) return undefined
    domain = new URL(`http://${domain}`).hostname.replace(/\.$/, "")
  }
  const labels = domain.split(".")
  const isDomain = domain.length <= 253 && labels.length >= 2 && labels.every((part) => label.test(part))
  return isDomain && !/^\d+$/.test(labels.at(-1) ?? "") ? domain : undefined
}

const unquote = (local: string): string => local.slice(1, -1).replace(/\\(.)/gsu, "$1")

// oxlint-disable-next-line no-control-regex
const isQuotable = (text: string): boolean => !/[\0-\x1f\x7f]/.test(text)

const normaliseLocal = (written: string, caseSensitive: boolean): string | undefined => {
  const isQuoted = written.length >= 2 && /^"([^"\\]|\\.)*"$/su.test(written)
  const plain = (isQuoted ? unquote(written) : written).normalize("NFC")
  const local = caseSensitive ? plain : plain.toLowerCase().normalize("NFC")
  if (octets(local) > 64) return undefined
  if (atom.test(local)) return local
  return isQuoted && isQuotable(local) ? `"${local.replace(/["\\]/g, "\\$&")}"` : undefined
}

/**
 * The address as it is compared: domain in lower case and as punycode, local part in lower case unless
 * `caseSensitive`, needless quotes dropped, what follows a plus kept. `undefined` for what is no address of a mailbox
 * on the public network (no domain, an IP address instead of one). `mailto:` and angle brackets are understood.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.normaliseEmail(" Anna+Strom@BÜCHER.example ") // => "anna+strom@xn--bcher-kva.example"
 * ```
 */
export const normaliseEmail = (text: string, options: { readonly caseSensitive: boolean } = { caseSensitive: false }): string | undefined => {
  if (text.length <= 64 && visible.test(text)) {
    const lower = options.caseSensitive ? text : text.toLowerCase()
    if (usual.test(lower)) return lower
  }
  const address = text.trim().replace(/^mailto:/i, "").replace(/^<(.*)>$/s, "$1").trim()
  const at = address.lastIndexOf("@")
  if (at < 1) return undefined
  const local = normaliseLocal(address.slice(0, at), options.caseSensitive)
  const domain = normaliseDomain(address.slice(at + 1))
  return local === undefined || domain === undefined ? undefined : `${local}@${domain}`
}
