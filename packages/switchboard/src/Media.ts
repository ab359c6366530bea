/**
 * Files and recordings: fetched in time, before their links expire; kept in the archive under their checksum; deleted when
 * their time is over. What became of each is an entry, so that a restart goes on where a crash stopped.
 */
import { FetchError, type Received, Unreachable } from "@redthread/channel"
import { beginning, Ledger, LedgerError } from "@redthread/ledger"
import { type Checksum, type Entry, EntryId, EventKey, Instant, type MediaId, type MediaOutcome } from "@redthread/model"
import { Clock, Context, Effect, Layer } from "effect"
import { Composed } from "./Composition.ts"
import { folded, nameUnder } from "./Fold.ts"
import { type MediaInside, type MediaItem, MediaDesk, type MediaForm, type MediaOver, type MediaWaiting } from "./MediaDesk.ts"
import { fetchLink, type FetchLimits } from "./MediaFetch.ts"
import { failedBecause, type Fetched, handedOut, type Kept, looked, type Lookout, MediaScanner, refused } from "./MediaLook.ts"
import { dueBecause, mediaChannel, type MediaRules, usualMediaRules } from "./MediaRules.ts"
import { People, personOf } from "./People.ts"
import { Scribe } from "./Scribe.ts"

/** The bytes of a file, what they are (`undefined` where nobody knows), and what the scanner says. */
export interface OpenedMedia {
  readonly bytes: Uint8Array
  readonly mediaType: string | undefined
  readonly scan: "clean" | "unknown"
}

/** What one round did: outcomes written down, and when to look again if nothing happens. */
export interface MediaRound {
  readonly handled: ReadonlyArray<MediaOver | MediaWaiting>
  readonly next?: Instant
}

type Done = Exclude<MediaOutcome, { readonly _tag: "Postponed" }>

/** How many are fetched at once. */
const atOnce = 4
const page = 1000
const isDone = (error: unknown): boolean => error instanceof LedgerError && (error.reason._tag === "AlreadyCounted" || error.reason._tag === "DeliveryUnknown")

/** The keeper of files and recordings. */
export class Media extends Context.Service<Media, {
  /** Fetches what is due, once each; several processes may do so over one ledger. */
  readonly fetchDue: Effect.Effect<MediaRound, LedgerError>
  /** Deletes what may not be kept any longer; gives what went. */
  readonly deleteDue: Effect.Effect<ReadonlyArray<MediaItem>, LedgerError>
  /** What still waits, with the reason of the last failure; the most urgent first. */
  readonly waiting: Effect.Effect<ReadonlyArray<MediaWaiting>, LedgerError>
  /** What is over: kept, refused, lost or deleted. */
  readonly over: (tag: Done["_tag"]) => Effect.Effect<ReadonlyArray<MediaOver>, LedgerError>
  /**
   * The bytes of a file that an event spoke of: a kept one's, or those of a part of its delivery (an attachment of a mail, a
   * file of a form), looked into by the scanner and called by what they are. `undefined` where we do not have them (yet, any
   * more), or may not hand them out: infected, or by the rule `unscanned`.
   */
  readonly open: (id: MediaId) => Effect.Effect<OpenedMedia | undefined, LedgerError>
  /** The bytes of a kept file; `undefined` where they were deleted. */
  readonly bytes: (checksum: Checksum) => Effect.Effect<Uint8Array | undefined, LedgerError>
}>()("@redthread/switchboard/Media") {
  /** The keeper with these rules; what is not told is as usual. */
  static readonly layer = (rules: Partial<MediaRules> = {}, limits: Partial<FetchLimits> = {}) =>
    Layer.effect(Media, make({ ...usualMediaRules, ...rules }, limits))
}

const make = Effect.fnUntraced(function*(rules: MediaRules, limits: Partial<FetchLimits>) {
  const composition = yield* Composed
  const { tenant } = composition
  const ledger = yield* Ledger
  const people = yield* People
  const scribe = yield* Scribe
  const lookout: Lookout = { rules, scanner: yield* MediaScanner }
  const lifetimes = Object.fromEntries(composition.adapters.flatMap(({ id, mediaLifetime }) => (mediaLifetime === undefined ? [] : [[id, mediaLifetime]])))
  const deskRules = { ...rules, lifetimes: { ...lifetimes, ...rules.lifetimes } }
  const fold = yield* folded({
    // Until when a reference is good depends on the rules: under others it is found out anew.
    name: nameUnder("media 1", deskRules),
    empty: () => new MediaDesk(deskRules),
    learn: (desk, lines) => {
      for (const line of lines) desk.learn(line)
      return desk
    },
    freeze: (desk) => desk.toJSON(),
    thaw: (frozen) => new MediaDesk(deskRules, frozen as unknown as MediaForm)
  })
  const desk = fold.state
  const catchUp = Effect.andThen(people.catchUp, fold.catchUp)

  const consentFor = (item: MediaItem) =>
    Effect.map(people.known, (known) => {
      const purpose = rules.consent[item.kind]
      return purpose === undefined ? undefined : { purpose, given: desk().consentOf(personOf(known, item.record), purpose, item.channel) }
    })

  const fetched = Effect.fnUntraced(function*(item: MediaWaiting): Effect.fn.Return<Fetched> {
    const consent = yield* consentFor(item)
    if (consent !== undefined && consent.given?.granted !== true) return refused("NoConsent", `Nobody agreed to ${consent.purpose}.`)
    const now = Instant.make(yield* Clock.currentTimeMillis)
    if (now >= item.deadline) return { outcome: { _tag: "Lost", text: item.because ?? "The reference had expired before anybody fetched it." } }
    if (item.size !== undefined && item.size > rules.maxBytes) return refused("TooLarge", `It has ${item.size} bytes; ${rules.maxBytes} are taken.`)
    const adapter = composition.adapters.find(({ id }) => id === item.adapter)
    const { kind: _, part: _part, ref, ...about } = item
    const link = (to: string) => fetchLink(to, { maxBytes: rules.maxBytes, ...limits })
    const media = adapter?.media?.({ ref, ...(about.mediaType === undefined ? {} : { mediaType: about.mediaType }) }, rules.maxBytes).pipe(
      Effect.flatMap((found): ReturnType<typeof link> => "link" in found ? link(found.link) : Effect.succeed(found)),
      Effect.catchDefect((defect) => Effect.fail(new FetchError({ reason: new Unreachable({ text: String(defect).slice(0, 200) }) })))
    )
    const answer = yield* Effect.result(media ?? link(ref))
    if (answer._tag === "Failure") return failedBecause(answer.failure, item, Instant.make(yield* Clock.currentTimeMillis))
    return yield* looked(item, answer.success.bytes, answer.success.mediaType, consent?.given?.entry, lookout)
  })

  const archived = (item: MediaItem, bytes: Uint8Array, outcome: Kept, at: Instant): Received => ({
    tenant, channel: mediaChannel, at, name: item.ref, headers: { "content-type": outcome.mediaType }, body: bytes, checksum: outcome.checksum,
    evidence: { event: item.id.event, part: item.id.part, adapter: item.adapter, scan: outcome.scan, ...(outcome.consent === undefined ? {} : { consent: outcome.consent }) }
  })

  /** Writes an outcome down, once: whoever comes second finds it there. */
  const noted = (item: MediaItem, attempt: number, outcome: MediaOutcome, settles?: Received) =>
    scribe.write(({ nextId, recorded }) => {
      const entry: Entry = {
        _tag: "MediaHandled", id: nextId(), occurred: { instant: recorded, raw: "" }, recorded, on: item.on, cause: item.id.event, media: item.id, ref: item.ref, kind: item.kind, attempt, outcome,
        ...(item.concern === undefined ? {} : { concern: item.concern })
      }
      const key = EventKey.make(`redthread/media${outcome._tag === "Deleted" ? "-deleted" : ""}:${item.id.part}:${item.id.event}`)
      return Effect.as(ledger.commit({ tenant, settles, keys: [{ key, revision: attempt }], appends: [{ record: item.record, expected: "any", entries: [entry] }] }), true)
    }).pipe(Effect.catchIf(isDone, () => Effect.succeed(false)))

  const handle = Effect.fn("Media.handle")(function*(item: MediaWaiting) {
    const { bytes, outcome } = yield* fetched(item)
    const received = bytes === undefined ? undefined : archived(item, bytes, outcome, Instant.make(yield* Clock.currentTimeMillis))
    const keep = received === undefined ? Effect.void : Effect.asVoid(ledger.archive(received))
    yield* Effect.uninterruptible(Effect.andThen(keep, noted(item, item.attempt, outcome, received)))
    return item.id
  })

  /** What a crash left between the archive and the entry: it was looked into before it was archived, and only has to be noted. */
  const adopt = Effect.gen(function*() {
    for (let from = beginning;;) {
      const found = yield* ledger.unsettled(tenant, from, page)
      const last = found.at(-1)
      if (last === undefined) return
      for (const { received } of found.filter((one) => one.received.channel === mediaChannel)) {
        const { consent, event, part, scan } = received.evidence
        const item = desk().waiting().find(({ id }) => id.event === event && id.part === part)
        const outcome: Kept = {
          _tag: "Kept", checksum: received.checksum, size: received.body.length, mediaType: received.headers["content-type"] ?? "application/octet-stream", scan: scan === "clean" ? "clean" : "unknown",
          ...(typeof consent === "string" ? { consent: EntryId.make(consent) } : {})
        }
        if (item !== undefined) yield* noted(item, item.attempt, outcome, received)
        else yield* Effect.catchIf(ledger.commit({ tenant, settles: received, keys: [], appends: [] }), isDone, () => Effect.void)
      }
      from = last.position
    }
  })

  const isSame = (one: MediaItem["id"], other: MediaItem["id"]): boolean => one.event === other.event && one.part === other.part

  let isFirst = true
  const fetchDue = Effect.gen(function*() {
    yield* catchUp
    if (isFirst) {
      yield* adopt
      yield* catchUp
      isFirst = false
    }
    const now = yield* Clock.currentTimeMillis
    const due = desk().waiting().filter(({ notBefore }) => notBefore <= now)
    const ids = yield* Effect.forEach(due, handle, { concurrency: atOnce })
    yield* catchUp
    const waiting = desk().waiting()
    const everything = ids.length === 0 ? [] : [...waiting, ...(["Kept", "Refused", "Lost", "Deleted"] as const).flatMap((tag) => desk().over(tag))]
    const next = waiting.reduce((first, { notBefore }) => Math.min(first, notBefore), Infinity)
    return { handled: everything.filter(({ id }) => ids.some((one) => isSame(one, id))), ...(next === Infinity ? {} : { next: Instant.make(next) }) } satisfies MediaRound
  }).pipe(Effect.withSpan("Media.fetchDue"))

  const throwAway = (checksum: Checksum) =>
    Effect.catchIf(ledger.discard(tenant, { channel: mediaChannel, checksum }), isDone, () => Effect.void)

  const deleteDue = Effect.gen(function*() {
    yield* catchUp
    const now = Instant.make(yield* Clock.currentTimeMillis)
    const gone: Array<MediaItem> = []
    for (const item of desk().over("Kept")) {
      const consent = yield* consentFor(item)
      const because = dueBecause(rules, { kind: item.kind, since: item.recorded, isAllowed: consent === undefined || consent.given?.granted === true }, now)
      if (because !== undefined && (yield* noted(item, item.attempt, { _tag: "Deleted", text: because }))) gone.push(item)
    }
    yield* catchUp
    // A crash between the entry and the bytes is made good here: what nothing keeps any more goes.
    for (const checksum of desk().forsaken()) {
      yield* throwAway(checksum)
      desk().gone(checksum)
    }
    return gone
  }).pipe(Effect.withSpan("Media.deleteDue"))

  const bytesOf = (checksum: Checksum) => Effect.map(ledger.payload(tenant, { channel: mediaChannel, checksum }), (received) => received?.body)

  const openPart = Effect.fnUntraced(function*(id: MediaId, inside: MediaInside) {
    const received = yield* ledger.payload(tenant, inside.delivery)
    const adapter = composition.adapters.find((one) => one.id === inside.adapter)
    if (received === undefined || adapter?.part === undefined) return undefined
    const { at, checksum: told, mediaType: declared, ref } = inside
    const file = { ref, ...(declared === undefined ? {} : { mediaType: declared }), ...(told === undefined ? {} : { checksum: told }) }
    const found = yield* Effect.option(Effect.catchDefect(adapter.part(received, at, file), Effect.fail))
    if (found._tag === "None") return undefined
    return yield* handedOut({ id, ref, kind: inside.kind }, found.value.bytes, found.value.mediaType ?? declared, lookout)
  })

  const open = Effect.fn("Media.open")(function*(id: MediaId): Effect.fn.Return<OpenedMedia | undefined, LedgerError> {
    yield* catchUp
    const inside = desk().inside(id)
    if (inside !== undefined) return yield* openPart(id, inside)
    const item = desk().of(id)
    if (item === undefined || !("outcome" in item) || item.outcome._tag !== "Kept") return undefined
    const { checksum, mediaType, scan } = item.outcome
    const bytes = yield* bytesOf(checksum)
    return bytes === undefined ? undefined : { bytes, mediaType, scan }
  })

  return Media.of({
    open,
    fetchDue,
    deleteDue,
    waiting: Effect.map(catchUp, () => desk().waiting()),
    over: (tag) => Effect.map(catchUp, () => desk().over(tag)),
    bytes: bytesOf
  })
})
