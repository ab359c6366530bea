/**
 * Files that lie with a vendor: asked for with our token at the vendor's own addresses and nowhere else, never more bytes
 * than allowed. A link that leads elsewhere, at once or by a redirect, is handed back for whoever follows strangers' links.
 */
import { Expired, type FetchedMedia, FetchError, type MediaLink, NotAllowed, RateLimited, Rejected, TooLarge, Unreachable } from "@redthread/channel"
import { Effect, Stream } from "effect"
import { FetchHttpClient, type HttpClient, HttpClientRequest, type HttpClientResponse } from "effect/http"
import { type Answered, exchange, waitOf } from "./Requests.ts"

/** The error of fetching with this reason. */
export const notFetched = (reason: FetchError["reason"]): FetchError => new FetchError({ reason })

/** 25 MB, where nobody says how much may be taken. */
export const usualBytes = 25 * 1024 * 1024

/** Where a vendor's files are. */
export interface FileHost {
  /** Domains that are the vendor's, their subdomains included; over TLS. */
  readonly domains: ReadonlyArray<string>
  /** The scheme, host and port of the configuration, where the vendor (or a proxy) is reached; it counts whatever it is. */
  readonly origin?: string | undefined
}

/** Whether our token may be shown under this address. */
export const isVendors = (link: string, { domains, origin }: FileHost): boolean => {
  if (!URL.canParse(link)) return false
  const url = new URL(link)
  if (url.username !== "" || url.password !== "") return false
  if (origin !== undefined && URL.canParse(origin) && new URL(origin).origin === url.origin) return true
  return url.protocol === "https:" && url.port === "" && domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`))
}

/** What an answer that is no success means, where the vendor says no more than the status. */
export const refusedFile = ({ retryAfter, status }: Pick<Answered, "status" | "retryAfter">): FetchError => {
  if (status === 404 || status === 410) return notFetched(new Expired({ text: `HTTP ${status}` }))
  if (status === 401 || status === 403) return notFetched(new NotAllowed({ text: `HTTP ${status}` }))
  if (status === 429) return notFetched(new RateLimited({ retryAfter: waitOf(retryAfter, 60_000) }))
  return notFetched(status >= 500 || status === 408 || status === 202 ? new Unreachable({ text: `HTTP ${status}` }) : new Rejected({ code: String(status), text: `HTTP ${status}` }))
}

/** A question to the vendor's API about a file: like any request, but nothing is in doubt where no answer came. */
export const askAbout = (client: HttpClient.HttpClient, request: HttpClientRequest.HttpClientRequest, timeout?: number): Effect.Effect<Answered, FetchError> =>
  exchange(client, request, timeout).pipe(
    staying,
    Effect.mapError(({ reason }) => notFetched(reason._tag === "RateLimited" || reason._tag === "Rejected" ? reason : new Unreachable({ text: "text" in reason ? reason.text : reason._tag })))
  )

/** One file to be asked for. */
export interface FileAsked {
  readonly link: string
  readonly host: FileHost
  /** Puts what proves who we are to a request. */
  readonly proving: (request: HttpClientRequest.HttpClientRequest) => HttpClientRequest.HttpClientRequest
  readonly maxBytes?: number | undefined
  /** Milliseconds for the whole file; 30,000 when absent. */
  readonly timeout?: number | undefined
  /** What another answer than the file means; `refusedFile` when absent. */
  readonly refused?: (answer: Pick<Answered, "status" | "retryAfter">) => FetchError
}

/** Redirects are ours to follow, for they decide who sees the token. */
const staying = Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" })

const hopsAtMost = 5

/** The bytes of an answer, at most so many. */
export const bytesOf = Effect.fnUntraced(function*(response: HttpClientResponse.HttpClientResponse, maxBytes: number) {
  const tooLarge = notFetched(new TooLarge({ limit: maxBytes }))
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) return yield* tooLarge
  const pieces: Array<Uint8Array> = []
  let size = 0
  yield* Stream.runForEach(response.stream, (piece) => {
    size += piece.length
    return size > maxBytes ? Effect.fail(tooLarge) : Effect.sync(() => void pieces.push(piece))
  })
  return new Uint8Array(Buffer.concat(pieces, size))
})

/**
 * The bytes of a vendor's file, or a link that is not the vendor's: then nobody was asked, or asked without the token. Fails
 * with `Expired` (404, 410), `NotAllowed` (401, 403), `TooLarge`, `RateLimited`, `Rejected`, and `Unreachable` for all that may
 * be better the next time.
 */
export const vendorFile = (client: HttpClient.HttpClient, { host, link, maxBytes = usualBytes, proving, refused = refusedFile, timeout = 30_000 }: FileAsked): Effect.Effect<FetchedMedia | MediaLink, FetchError> =>
  Effect.gen(function*() {
    let at = link
    for (let hops = 0; hops <= hopsAtMost; hops++) {
      if (!isVendors(at, host)) return { link: at }
      const response = yield* client.execute(proving(HttpClientRequest.get(at)))
      const { location } = response.headers
      if ([301, 302, 303, 307, 308].includes(response.status) && location !== undefined && URL.canParse(location, at)) {
        at = new URL(location, at).href
        continue
      }
      if (response.status !== 200) return yield* refused({ status: response.status, retryAfter: response.headers["retry-after"] })
      const bytes = yield* bytesOf(response, maxBytes)
      const mediaType = response.headers["content-type"]
      return mediaType === undefined ? { bytes } : { bytes, mediaType }
    }
    return yield* notFetched(new Rejected({ code: "redirects", text: `More than ${hopsAtMost} redirects.` }))
  }).pipe(
    staying,
    Effect.catchTag("HttpClientError", () => Effect.fail(notFetched(new Unreachable({ text: "No connection, or it broke off." })))),
    Effect.timeoutOrElse({ duration: timeout, orElse: () => Effect.fail(notFetched(new Unreachable({ text: `It took longer than ${timeout / 1000} seconds.` }))) })
  )
