/**
 * Fetching a link that a stranger gave us: only from public addresses, also after a redirect; never more bytes, never longer
 * than allowed, however they are packed.
 */
import { Expired, type FetchedMedia, FetchError, RateLimited, Rejected, TooLarge, Unreachable } from "@redthread/channel"
import { Effect } from "effect"
import { lookup } from "node:dns"
import { type IncomingMessage, request as plainRequest } from "node:http"
import { request as secureRequest } from "node:https"
import { BlockList, isIP, isIPv6, type LookupFunction } from "node:net"
import type { Readable } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"

const forbidden = new BlockList()
// Source: IANA registries of special-purpose IPv4 and IPv6 addresses (RFC 6890).
for (const [net, prefix] of [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24],
  ["192.88.99.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 4], ["240.0.0.0", 4]
] as const) forbidden.addSubnet(net, prefix, "ipv4")
for (const [net, prefix] of [["::", 96], ["64:ff9b::", 96], ["64:ff9b:1::", 48], ["100::", 64], ["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["fc00::", 7], ["fe80::", 10], ["fec0::", 10], ["ff00::", 8]] as const) {
  forbidden.addSubnet(net, prefix, "ipv6")
}

/**
 * Whether an address is one of the public internet: no machine of ours, no private network, no cloud's own metadata.
 *
 * ```ts
 * import { isPublicAddress } from "@redthread/switchboard"
 * isPublicAddress("169.254.169.254") // => false
 * isPublicAddress("::ffff:10.0.0.1") // => false
 * isPublicAddress("1.1.1.1") // => true
 * ```
 */
export const isPublicAddress = (address: string): boolean => isIP(address) !== 0 && !forbidden.check(address, isIPv6(address) ? "ipv6" : "ipv4")

/** How far a fetch goes. Times in milliseconds. */
export interface FetchLimits {
  readonly maxBytes: number
  /** The whole fetch, redirects included. */
  readonly patience: number
  /** Without a single byte. */
  readonly silence: number
  readonly redirects: number
  /** Whether `http:` is taken beside `https:`. */
  readonly unencrypted: boolean
  /** Which addresses may be talked to: public ones unless told otherwise. */
  readonly mayReach: (address: string, port: number) => boolean
}

/** 25 MB, half a minute, ten seconds of silence, five redirects, encrypted, public addresses. */
export const usualFetchLimits: FetchLimits = {
  maxBytes: 25 * 1024 * 1024, patience: 30_000, silence: 10_000, redirects: 5, unencrypted: false, mayReach: (address) => isPublicAddress(address)
}

const failed = (reason: FetchError["reason"]): FetchError => new FetchError({ reason })
const forbiddenAddress = (host: string): FetchError => failed(new Rejected({ code: "address", text: `${host} is no public address; nothing was fetched from there.` }))

const guarded = (port: number, { mayReach }: FetchLimits): LookupFunction => (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, "")
    // One bad address is enough: the same name may be answered with another one the next time.
    const [first] = addresses
    if (first === undefined || addresses.some(({ address }) => !mayReach(address, port))) return done(forbiddenAddress(host) as unknown as NodeJS.ErrnoException, "")
    return options.all === true ? done(null, addresses) : done(null, first.address, first.family)
  })
}

const portOf = ({ port, protocol }: URL): number => (port === "" ? (protocol === "https:" ? 443 : 80) : Number(port))

const asked = (url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((answer, refuse) => {
    const secure = url.protocol === "https:"
    if (!secure && !(limits.unencrypted && url.protocol === "http:")) return refuse(failed(new Rejected({ code: "address", text: `${url.protocol} is not encrypted, or no protocol for files.` })))
    const host = url.hostname.replace(/^\[|\]$/g, "")
    if (isIP(host) !== 0 && !limits.mayReach(host, portOf(url))) return refuse(forbiddenAddress(host))
    const request = (secure ? secureRequest : plainRequest)(url, {
      agent: false, signal, lookup: guarded(portOf(url), limits), timeout: limits.silence, maxHeaderSize: 16_384,
      headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "redthread" }
    }, answer)
    request.on("timeout", () => request.destroy(new Error(`no answer for ${limits.silence / 1000} seconds`)))
    request.on("error", refuse)
    request.end()
  })

const unpacked = (answer: IncomingMessage): Readable => {
  const packing = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase()
  if (packing === "identity" || packing === "") return answer
  const unpacker = packing === "gzip" || packing === "x-gzip" ? createGunzip() : packing === "deflate" ? createInflate() : packing === "br" ? createBrotliDecompress() : undefined
  if (unpacker === undefined) throw failed(new Rejected({ code: "encoding", text: `The bytes are packed as “${packing.slice(0, 40)}”, which nobody asked for.` }))
  answer.on("error", (error) => unpacker.destroy(error))
  return answer.pipe(unpacker)
}

const bytesOf = async (answer: IncomingMessage, { maxBytes }: FetchLimits): Promise<Uint8Array> => {
  if (Number(answer.headers["content-length"] ?? 0) > maxBytes) throw failed(new TooLarge({ limit: maxBytes }))
  const pieces: Array<Uint8Array> = []
  let size = 0
  for await (const piece of unpacked(answer) as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > maxBytes) throw failed(new TooLarge({ limit: maxBytes }))
    pieces.push(piece)
  }
  return Buffer.concat(pieces, size)
}

const problemOf = (status: number, after: string | undefined): FetchError["reason"] => {
  if (status === 404 || status === 410) return new Expired({ text: `HTTP ${status}` })
  if (status === 429) return new RateLimited({ retryAfter: Math.min(86_400_000, Math.max(0, Number(after ?? 60) * 1000 || 60_000)) })
  return status >= 500 || status === 401 || status === 403 || status === 408 ? new Unreachable({ text: `HTTP ${status}` }) : new Rejected({ code: String(status), text: `HTTP ${status}` })
}

const fetched = async (ref: string, limits: FetchLimits, signal: AbortSignal): Promise<FetchedMedia> => {
  let url = new URL(ref)
  for (let hops = 0; ; hops++) {
    const answer = await asked(url, limits, signal)
    try {
      const { location } = answer.headers
      const status = answer.statusCode ?? 0
      if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
        if (hops >= limits.redirects) throw failed(new Rejected({ code: "redirects", text: `More than ${limits.redirects} redirects.` }))
        url = new URL(location, url)
        continue
      }
      if (status !== 200) throw failed(problemOf(status, answer.headers["retry-after"]))
      const mediaType = answer.headers["content-type"]
      const bytes = await bytesOf(answer, limits)
      return mediaType === undefined ? { bytes } : { bytes, mediaType }
    } finally {
      answer.destroy()
    }
  }
}

/**
 * The bytes behind a link. Fails with `Expired` (404, 410), `TooLarge`, `RateLimited`, `Rejected` (a forbidden address, too
 * many redirects, any other refusal), and `Unreachable` for all that may be better the next time: no connection, too slow,
 * cut short, an error of the server, no access.
 */
export const fetchLink = (ref: string, limits: Partial<FetchLimits> = {}): Effect.Effect<FetchedMedia, FetchError> => {
  const all = { ...usualFetchLimits, ...limits }
  if (!URL.canParse(ref)) return Effect.fail(failed(new Rejected({ code: "address", text: "This is no link." })))
  return Effect.tryPromise({
    try: (signal) => fetched(ref, all, signal),
    catch: (cause) => cause instanceof FetchError ? cause : failed(new Unreachable({ text: cause instanceof Error ? cause.message : String(cause) }))
  }).pipe(Effect.timeoutOrElse({ duration: all.patience, orElse: () => Effect.fail(failed(new Unreachable({ text: `It took longer than ${all.patience / 1000} seconds.` }))) }))
}
