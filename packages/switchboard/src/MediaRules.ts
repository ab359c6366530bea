/** The rules for files and recordings, pure: which there are, until when, how much of them we take, how long we keep them. */
import { type AdapterId, type ChannelEvent, type ChannelKind, type Content, type Instant, type MediaKind, Purpose } from "@redthread/model"

/** The kind under which fetched bytes stand in the archive. */
export const mediaChannel: ChannelKind = "redthread:media"

/** A file or recording that an event speaks of and that has to be fetched. */
export interface MediaWanted {
  readonly part: number
  readonly kind: MediaKind
  /** The channel's id of it, or a link. */
  readonly ref: string
  readonly mediaType?: string
  /** In bytes, as the channel says. */
  readonly size?: number
  readonly checksum?: string
}

/** What a brand takes and keeps. Times in milliseconds. */
export interface MediaRules {
  readonly maxBytes: number
  /** Types that are taken, such as `image/*`; what the bytes are counts, not what they are called. */
  readonly types: ReadonlyArray<string>
  /** How long an adapter's references are good for, from the event on; a link that says so itself needs none. */
  readonly lifetimes: Readonly<Record<AdapterId, number>>
  /** When it is given up where nobody knows how long a reference is good for. */
  readonly giveUpAfter: number
  /** What the customer must have agreed to before a kind is fetched. */
  readonly consent: Partial<Readonly<Record<MediaKind, Purpose>>>
  /** How long each kind is kept; a kind that is absent until it is erased. */
  readonly keep: Partial<Readonly<Record<MediaKind, number>>>
  /** Whether a file is taken of which nobody can say that it is clean. */
  readonly unscanned: "keep" | "refuse"
}

const day = 86_400_000

/** 25 MB; pictures, sound, film, PDF, texts and office documents; a week; recordings with consent to `recording`, for 90 days. */
export const usualMediaRules: MediaRules = {
  maxBytes: 25 * 1024 * 1024,
  types: [
    "image/*", "audio/*", "video/*", "application/pdf", "text/plain", "text/csv", "text/vcard", "application/msword", "application/vnd.ms-excel",
    ...["wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation"].map((kind) => `application/vnd.openxmlformats-officedocument.${kind}`),
    ...["text", "spreadsheet", "presentation"].map((kind) => `application/vnd.oasis.opendocument.${kind}`)
  ],
  lifetimes: {},
  giveUpAfter: 7 * day,
  consent: { recording: Purpose.make("recording") },
  keep: { recording: 90 * day },
  unscanned: "keep"
}

/** What lies inside the raw delivery is in the archive already; a sticker is a name, and no file. */
const isInside = (ref: string): boolean => /^(cid|part|data):/i.test(ref)
const isFile = (ref: string): boolean => !ref.startsWith("sticker:")

const contentOf = (event: ChannelEvent): ReadonlyArray<Content> => ("content" in event ? event.content : [])

/** All files that an event speaks of, in its order, and the recording of a call. What we sent ourselves we have. */
const filesOf = (event: ChannelEvent): ReadonlyArray<MediaWanted> => {
  if (event._tag === "Message" && event.direction === "outbound") return []
  const files = contentOf(event).flatMap((part) => (part._tag === "Media" ? [part] : [])).map(({ kind, media: { checksum, mediaType, ref, size } }, part): MediaWanted => ({
    part, kind, ref, ...(mediaType === undefined ? {} : { mediaType }), ...(size === undefined ? {} : { size }), ...(checksum === undefined ? {} : { checksum })
  }))
  const recording: ReadonlyArray<MediaWanted> = event._tag === "Call" && event.recording !== undefined ? [{ part: 0, kind: "recording", ref: event.recording }] : []
  return [...files, ...recording].filter(({ ref }) => isFile(ref))
}

/** The files of an event that have to be fetched. */
export const mediaOf = (event: ChannelEvent): ReadonlyArray<MediaWanted> => filesOf(event).filter(({ ref }) => !isInside(ref))

/** The files of an event that lie inside its delivery. */
export const partsOf = (event: ChannelEvent): ReadonlyArray<MediaWanted> => filesOf(event).filter(({ ref }) => isInside(ref))

const seconds = (text: string | null): number | undefined => (text !== null && /^\d{9,11}$/.test(text) ? Number(text) * 1000 : undefined)

/**
 * Until when a link is good, where it says so itself: signed links of Amazon S3 (`X-Amz-Date`, `X-Amz-Expires`), Azure
 * (`se`), Google (`X-Goog-…`), CloudFront and others (`Expires`), and Meta's (`oe`, seconds in hexadecimal).
 *
 * ```ts
 * import { expiryOf } from "@redthread/switchboard"
 * expiryOf("https://files.example.org/a?Expires=1772442000") // => 1772442000000
 * expiryOf("https://files.example.org/a") // => undefined
 * ```
 */
export const expiryOf = (ref: string): Instant | undefined => {
  if (!URL.canParse(ref)) return undefined
  const { searchParams: asked } = new URL(ref)
  for (const vendor of ["Amz", "Goog"]) {
    const [, date, time] = /^(\d{8})T(\d{6})Z$/.exec(asked.get(`X-${vendor}-Date`) ?? "") ?? []
    const lasts = /^\d{1,7}$/.exec(asked.get(`X-${vendor}-Expires`) ?? "")?.[0]
    if (date !== undefined && time !== undefined && lasts !== undefined) {
      const signed = Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`)
      if (!Number.isNaN(signed)) return (signed + Number(lasts) * 1000) as Instant
    }
  }
  const meta = /^[0-9A-F]{8}$/i.exec(asked.get("oe") ?? "")?.[0]
  const azure = asked.has("sig") ? Date.parse(asked.get("se") ?? "") : Number.NaN
  const found = seconds(asked.get("Expires")) ?? seconds(asked.get("expires")) ?? (meta === undefined ? undefined : Number.parseInt(meta, 16) * 1000) ?? (Number.isNaN(azure) ? undefined : azure)
  return found as Instant | undefined
}

/** When a reference is given up: when its link expires, else when its adapter's references do, else after a while. */
export const deadlineOf = (rules: MediaRules, adapter: AdapterId, ref: string, since: Instant): Instant =>
  expiryOf(ref) ?? ((since + (rules.lifetimes[adapter] ?? rules.giveUpAfter)) as Instant)

/** How long to wait before the next attempt, in milliseconds: half a minute, then twice as long each time, an hour at most; never beyond the deadline. */
export const pauseBefore = (attempt: number, now: Instant, deadline: Instant): number =>
  Math.max(1000, Math.min(30_000 * 2 ** Math.min(attempt, 10), 3_600_000, deadline - now - 1000))

/** A file that is in the archive. */
export interface MediaHeld {
  readonly kind: MediaKind
  /** When it was kept. */
  readonly since: Instant
  /** Whether what the kind needs is still allowed. */
  readonly isAllowed: boolean
}

/** Why a file has to go at this instant; `undefined` where it may stay. */
export const dueBecause = (rules: MediaRules, { isAllowed, kind, since }: MediaHeld, now: Instant): string | undefined => {
  const keep = rules.keep[kind]
  if (rules.consent[kind] !== undefined && !isAllowed) return `Consent to ${rules.consent[kind]} was withdrawn.`
  return keep !== undefined && since + keep <= now ? `It was kept for ${Math.round(keep / day)} days.` : undefined
}
