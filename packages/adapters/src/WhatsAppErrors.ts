/** What the Graph API's error codes mean for whoever wanted to send. Source: WhatsApp Cloud API, error codes. */
import { type Malformed, OptedOut, parseJson, RateLimited, reading, Rejected, type SendError, UnknownOutcome, Unreachable, WindowClosed } from "@redthread/channel"
import { Result } from "effect"
import { under } from "./Drafting.ts"
import { because } from "./Requests.ts"

const day = 86_400_000

/** Codes for “too many at once”, with the milliseconds to wait where Meta names none. */
const limited: Readonly<Record<string, number>> = {
  "4": 60_000, "80007": 60_000, "130429": 1_000, "131048": day, "131049": day, "131056": 6_000, "133016": day
}
const closed = new Set(["131047", "470"])
const optedOut = new Set(["131050"])
/** The service is down and took nothing. */
const down = new Set(["2", "131016", "131057"])
/** Something went wrong on their side; nobody knows how far it came. */
const unclear = new Set(["1", "131000"])

/** Milliseconds that the header `retry-after` (seconds) asks for. */
const waiting = (retryAfter: string | undefined, otherwise: number): number =>
  retryAfter !== undefined && /^\d{1,7}$/.test(retryAfter) ? Number(retryAfter) * 1000 : otherwise

/** The error behind an answer of the Graph API that was no success. */
export const graphError = (status: number, body: string, retryAfter?: string): SendError => {
  const parsed: Result.Result<unknown, Malformed> = parseJson(body)
  const error = Result.isSuccess(parsed) ? reading(parsed.success as never).get("error") : undefined
  const code = error?.get("code").text() ?? ""
  const text = error?.get("error_data").get("details").name() ?? error?.get("message").name() ?? `HTTP status ${status}`
  if (closed.has(code)) return because(new WindowClosed({ allowed: "templates" }))
  if (optedOut.has(code)) return because(new OptedOut({ since: "" }))
  const wait = under(limited, code)
  if (wait !== undefined || status === 429) return because(new RateLimited({ retryAfter: waiting(retryAfter, wait ?? 60_000) }))
  if (down.has(code) || status === 503) return because(new Unreachable({ text: `${code} ${text}`.trim() }))
  if (unclear.has(code) || (status >= 500 && code === "")) return because(new UnknownOutcome({ text: `${code} ${text}`.trim() }))
  return because(new Rejected({ code: code === "" ? String(status) : code, text }))
}
