/** Files are looked into before they are kept or handed out: their size, what they really are, and what a scanner says of them. */
import type { FetchError } from "@redthread/channel"
import { checksumOf } from "@redthread/ledger"
import { type Checksum, type Entry, Instant, type MediaOutcome } from "@redthread/model"
import { Context, Effect, Stream } from "effect"
import type { MediaItem, MediaWaiting } from "./MediaDesk.ts"
import { type MediaRules, pauseBefore } from "./MediaRules.ts"
import { isTaken, settledType, typeOfBytes } from "./MediaTypes.ts"

/** What a scanner says of a file. */
export type ScanVerdict = "clean" | "infected" | "unknown"

/** Looks into files before they are kept. */
export interface Scanner {
  /** `unknown` where it cannot say; it never fails. */
  readonly scan: (bytes: Stream.Stream<Uint8Array>, info: { readonly size: number; readonly mediaType: string; readonly checksum: Checksum; readonly item: Pick<MediaItem, "id" | "ref" | "kind"> }) => Effect.Effect<ScanVerdict>
}

/** The application's scanner, such as ClamAV; without one every file is `unknown`. */
export const MediaScanner = Context.Reference<Scanner>("@redthread/switchboard/MediaScanner", { defaultValue: () => ({ scan: () => Effect.succeed("unknown") }) })

/** By what files are judged. */
export interface Lookout {
  readonly rules: MediaRules
  readonly scanner: Scanner
}

/** The outcome of a file that was kept. */
export type Kept = Extract<MediaOutcome, { readonly _tag: "Kept" }>

/** What became of a file, with its bytes where they are kept. */
export type Fetched =
  | { readonly outcome: MediaOutcome; readonly bytes?: never }
  | { readonly outcome: Kept; readonly bytes: Uint8Array }

const piece = 65_536

const piecesOf = (bytes: Uint8Array): Stream.Stream<Uint8Array> =>
  Stream.fromIterable(Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) => bytes.subarray(i * piece, (i + 1) * piece)))

/** It is not taken, and why. */
export const refused = (reason: string, text: string): Fetched => ({ outcome: { _tag: "Refused", reason, text } })

/** What a file that could not be fetched comes to: tried again while its reference is good, lost, or not wanted. */
export const failedBecause = ({ reason }: FetchError, { attempt, deadline }: MediaWaiting, now: Instant): Fetched => {
  const again = (text: string, wait: number): Fetched =>
    ({ outcome: now + wait >= deadline ? { _tag: "Lost", text } : { _tag: "Postponed", until: Instant.make(now + wait), text } })
  switch (reason._tag) {
    case "Expired": return { outcome: { _tag: "Lost", text: `It was gone: ${reason.text}.` } }
    case "TooLarge": return refused("TooLarge", `It has more than ${reason.limit} bytes.`)
    case "Rejected": return refused(reason.code === "address" || reason.code === "redirects" ? "Address" : "Rejected", reason.text)
    case "RateLimited": return again("Too many requests.", Math.max(1000, reason.retryAfter))
    case "NotAllowed":
    case "Unreachable": return again(reason.text, pauseBefore(attempt, now, deadline))
  }
}

/** What fetched bytes come to: kept, or refused for their size, their type, or what the scanner says. */
export const looked = Effect.fnUntraced(function*(item: MediaWaiting, bytes: Uint8Array, declared: string | undefined, consent: Entry["id"] | undefined, { rules, scanner }: Lookout) {
  if (bytes.length > rules.maxBytes) return refused("TooLarge", `It has more than ${rules.maxBytes} bytes.`)
  const told = declared ?? item.mediaType
  const sniffed = typeOfBytes(bytes)
  const mediaType = settledType(told, sniffed)
  if (mediaType === undefined) return refused("Type", sniffed === undefined ? `Nobody knows what it is${told === undefined ? "" : `; it was called ${told}`}.` : `It was called ${told}, and is ${sniffed}.`)
  if (!isTaken(rules.types, mediaType)) return refused("Type", `${mediaType} is not taken.`)
  const checksum = checksumOf(bytes)
  const verdict = yield* scanner.scan(piecesOf(bytes), { size: bytes.length, mediaType, checksum, item })
  if (verdict === "infected") return refused("Infected", "The scanner found something in it.")
  if (verdict === "unknown" && rules.unscanned === "refuse") return refused("Unscanned", "Nobody can say that it is clean.")
  return { bytes, outcome: { _tag: "Kept", checksum, size: bytes.length, mediaType, scan: verdict, ...(consent === undefined ? {} : { consent }) } } satisfies Fetched
})

/** What may be handed out of bytes that lie in a delivery: called by what they are; `undefined` where the scanner or the rules say no. */
export const handedOut = Effect.fnUntraced(function*(item: Pick<MediaItem, "id" | "ref" | "kind">, bytes: Uint8Array, declared: string | undefined, { rules, scanner }: Lookout) {
  const mediaType = settledType(declared, typeOfBytes(bytes))
  const scan = yield* scanner.scan(piecesOf(bytes), { size: bytes.length, mediaType: mediaType ?? "application/octet-stream", checksum: checksumOf(bytes), item })
  return scan === "infected" || (scan === "unknown" && rules.unscanned === "refuse") ? undefined : { bytes, mediaType, scan }
})
