/** Requests to a vendor over HTTP: what came back, and what it means where nothing did. */
import { type ChannelAdapter, parseJson, type Place, RateLimited, reading, Rejected, SendError, UnknownOutcome, Unreachable } from "@redthread/channel"
import { Effect, Result } from "effect"
import type { HttpClient, HttpClientError, HttpClientRequest } from "effect/http"

/** The error with this reason. */
export const because = (reason: SendError["reason"]): SendError => new SendError({ reason })

/** A request that was never understood as a message, by a code of our own or the vendor's. */
export const rejected = (code: string, text: string): SendError => because(new Rejected({ code, text }))

/** What an adapter does that was made without a way to send. */
export const notConnected: ChannelAdapter["send"] = () => Effect.fail(rejected("not-connected", "This adapter was made without an HTTP client."))

/** A request that left and got no answer, or none that tells what became of it. */
export const unanswered = (text: string): SendError => because(new UnknownOutcome({ text }))

/** A request that never left. */
export const unreachable = (text: string): SendError => because(new Unreachable({ text }))

/** Milliseconds to wait: what the header `retry-after` says in seconds, else `otherwise`. */
export const waitOf = (retryAfter: string | undefined, otherwise: number): number =>
  retryAfter !== undefined && /^\d{1,7}$/.test(retryAfter) ? Math.max(1, Number(retryAfter)) * 1000 : otherwise

/** Too many requests; the wait is what the header `retry-after` says in seconds, else `otherwise` in milliseconds. */
export const limited = (retryAfter: string | undefined, otherwise: number): SendError => because(new RateLimited({ retryAfter: waitOf(retryAfter, otherwise) }))

/** Errors of the network that come before a byte has left. */
const neverLeft = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"])

const codeOf = (cause: unknown, depth = 0): string | undefined => {
  if (cause === null || typeof cause !== "object" || depth > 5) return undefined
  if ("code" in cause && typeof cause.code === "string") return cause.code
  return "cause" in cause ? codeOf(cause.cause, depth + 1) : undefined
}

/** In words that name no address: with some vendors it holds the token. */
const transportError = ({ reason }: HttpClientError.HttpClientError): SendError => {
  const code = codeOf(reason.cause)
  if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") return rejected("bad-request", "The request could not be made.")
  const text = `No answer from the vendor${code === undefined ? "" : ` (${code})`}.`
  return neverLeft.has(code ?? "") ? unreachable(text) : unanswered(text)
}

/** What a vendor answered. */
export interface Answered {
  readonly status: number
  readonly isSuccess: boolean
  readonly retryAfter: string | undefined
  readonly text: string
  /** The answer as JSON; an empty place where it is none. */
  readonly json: Place
}

/** Sends one request and waits for the answer; after `timeout` milliseconds (30,000 when absent) its outcome is unknown. */
export const exchange = (client: HttpClient.HttpClient, request: HttpClientRequest.HttpClientRequest, timeout = 30_000): Effect.Effect<Answered, SendError> =>
  client.execute(request).pipe(
    Effect.flatMap((response) =>
      Effect.map(response.text, (text) => ({
        status: response.status,
        isSuccess: response.status >= 200 && response.status <= 299,
        retryAfter: response.headers["retry-after"],
        text,
        json: reading(Result.getOrElse(parseJson(text), () => null))
      }))),
    Effect.mapError(transportError),
    Effect.timeoutOrElse({ duration: timeout, orElse: () => Effect.fail(unanswered("No answer within the time allowed.")) })
  )
