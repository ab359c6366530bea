/** What became of all files and recordings, as the entries of the ledger tell it: what waits, what is held, what was lost. */
import type { Committed, DeliveryRef } from "@redthread/ledger"
import type { AdapterId, ChannelKind, ChannelName, Checksum, ConcernId, Consent, EntryId, Instant, MediaId, MediaOutcome, Pointer, Purpose, RecordId } from "@redthread/model"
import { deadlineOf, mediaOf, type MediaRules, type MediaWanted, partsOf } from "./MediaRules.ts"

/** A file or recording, where it belongs, and until when its reference is good. */
export interface MediaItem extends MediaWanted {
  readonly id: MediaId
  readonly record: RecordId
  readonly on: ChannelName
  readonly channel: ChannelKind
  readonly adapter: AdapterId
  readonly concern?: ConcernId
  readonly deadline: Instant
}

/** One that waits to be fetched: the attempts that were made, and when the next one may be. */
export interface MediaWaiting extends MediaItem {
  readonly attempt: number
  readonly notBefore: Instant
  /** Why the last attempt failed. */
  readonly because?: string
}

/** One that is over: what became of it last, and when that was written down. */
export interface MediaOver extends MediaItem {
  readonly attempt: number
  readonly outcome: Exclude<MediaOutcome, { readonly _tag: "Postponed" }>
  readonly recorded: Instant
}

/** A file that lies inside a delivery of the archive. */
export interface MediaInside extends MediaWanted {
  readonly adapter: AdapterId
  readonly delivery: DeliveryRef
  /** Where in the delivery the event stands. */
  readonly at: Pointer
}

/** The fold as plain JSON. */
export interface MediaForm {
  readonly waiting: ReadonlyArray<readonly [string, MediaWaiting]>
  readonly over: ReadonlyArray<readonly [string, MediaOver]>
  readonly inside: ReadonlyArray<readonly [string, MediaInside]>
  readonly consents: ReadonlyArray<readonly [RecordId, ReadonlyArray<Consented>]>
  readonly users: ReadonlyArray<readonly [Checksum, ReadonlyArray<string>]>
}

interface Consented {
  readonly entry: EntryId
  readonly consent: Consent
}

const nameOf = ({ event, part }: MediaId): string => `${part} ${event}`

/** The fold of the ledger that the keeper of media works on. Mutable: each entry moves it on. */
export class MediaDesk {
  readonly #rules: MediaRules
  readonly #waiting: Map<string, MediaWaiting>
  readonly #over: Map<string, MediaOver>
  readonly #inside: Map<string, MediaInside>
  readonly #consents: Map<RecordId, Array<Consented>>
  /** Which files have these bytes. */
  readonly #users: Map<Checksum, Set<string>>

  constructor(rules: MediaRules, form?: MediaForm) {
    this.#rules = rules
    this.#waiting = new Map(form?.waiting)
    this.#over = new Map(form?.over)
    this.#inside = new Map(form?.inside)
    this.#consents = new Map(form?.consents.map(([record, words]) => [record, [...words]]))
    this.#users = new Map(form?.users.map(([checksum, users]) => [checksum, new Set(users)]))
  }

  toJSON(): MediaForm {
    return {
      waiting: [...this.#waiting], over: [...this.#over], inside: [...this.#inside], consents: [...this.#consents],
      users: [...this.#users].map(([checksum, users]) => [checksum, [...users]])
    }
  }

  /** Takes in one more entry. */
  learn({ entry, record }: Pick<Committed, "entry" | "record">): void {
    if (entry._tag === "ConsentChanged") {
      const known = this.#consents.get(record) ?? []
      known.push({ entry: entry.id, consent: entry.consent })
      this.#consents.set(record, known)
    } else if (entry._tag === "Contacted") {
      const { delivery, event } = entry
      if (delivery !== undefined) {
        for (const part of partsOf(event)) this.#inside.set(nameOf({ event: event.key, part: part.part }), { ...part, adapter: event.adapter, delivery, at: event.source.at })
      }
      for (const wanted of mediaOf(event)) {
        const id = { event: event.key, part: wanted.part }
        const name = nameOf(id)
        const before = this.#waiting.get(name) ?? this.#over.get(name)
        // An event that was issued again may bring a fresh link; what we have, or do not want, stays as it is.
        if (before !== undefined && (before.ref === wanted.ref || ("outcome" in before && before.outcome._tag !== "Lost"))) continue
        this.#over.delete(name)
        this.#waiting.set(name, {
          ...wanted, id, record, on: entry.on, channel: event.channel, adapter: event.adapter, ...(entry.concern === undefined ? {} : { concern: entry.concern }),
          deadline: deadlineOf(this.#rules, event.adapter, wanted.ref, entry.recorded), attempt: before === undefined ? 0 : before.attempt + 1, notBefore: entry.recorded
        })
      }
    } else if (entry._tag === "MediaHandled") {
      const name = nameOf(entry.media)
      const item = this.#waiting.get(name) ?? this.#over.get(name)
      if (item === undefined) return
      const { attempt, outcome, recorded } = entry
      if (outcome._tag === "Postponed") {
        const { notBefore: _, ...rest } = { notBefore: recorded, ...item }
        if (!("outcome" in rest)) this.#waiting.set(name, { ...rest, attempt: attempt + 1, notBefore: outcome.until, because: outcome.text })
      } else {
        if (outcome._tag === "Kept") this.#users.set(outcome.checksum, (this.#users.get(outcome.checksum) ?? new Set()).add(name))
        if (outcome._tag === "Deleted") for (const users of this.#users.values()) users.delete(name)
        this.#waiting.delete(name)
        this.#over.set(name, { ...item, attempt, outcome, recorded })
      }
    }
  }

  /** What waits, the one with the earliest deadline first. */
  waiting(): ReadonlyArray<MediaWaiting> {
    return [...this.#waiting.values()].sort((one, other) => one.deadline - other.deadline)
  }

  /** What is over with this outcome, in the order in which that became known. */
  over(tag: MediaOver["outcome"]["_tag"]): ReadonlyArray<MediaOver> {
    return [...this.#over.values()].filter(({ outcome }) => outcome._tag === tag)
  }

  /** What is over, or waits. */
  of(id: MediaId): MediaOver | MediaWaiting | undefined {
    return this.#over.get(nameOf(id)) ?? this.#waiting.get(nameOf(id))
  }

  /** What lies inside a delivery. */
  inside(id: MediaId): MediaInside | undefined {
    return this.#inside.get(nameOf(id))
  }

  /** The latest word of a person on a purpose, on this channel or on all. */
  consentOf(person: ReadonlyArray<RecordId>, purpose: Purpose, channel: ChannelKind): { readonly entry: EntryId; readonly granted: boolean } | undefined {
    const words = person.flatMap((record) => this.#consents.get(record) ?? []).filter(({ consent }) => consent.purpose === purpose && (consent.channel === undefined || consent.channel === channel))
    const last = words.toSorted((one, other) => one.consent.at.instant - other.consent.at.instant).at(-1)
    return last === undefined ? undefined : { entry: last.entry, granted: last.consent.granted }
  }

  /** Bytes that were kept once, and that nothing keeps any more: all that referred to them was deleted. */
  forsaken(): ReadonlyArray<Checksum> {
    return [...this.#users].filter(([, users]) => users.size === 0).map(([checksum]) => checksum)
  }

  /** They were thrown away. */
  gone(checksum: Checksum): void {
    if (this.#users.get(checksum)?.size === 0) this.#users.delete(checksum)
  }
}
