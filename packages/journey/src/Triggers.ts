/** When the brand should come to the customer before the customer comes to the brand: rules as values, over a journey as it is now. */
import type { CustomerId, EntryId, Instant } from "@redthread/model"
import type { LivedJourney } from "./Lived.ts"
import type { PromiseState } from "./Commitments.ts"

/** What a rule found: why now, which entries show it, and what to do. */
export interface Found {
  /** Tells it from other findings of the same rule, so that a stream nudges once. */
  readonly key: string
  readonly because: string
  readonly entries: ReadonlyArray<EntryId>
  /** Since when it holds. */
  readonly since: Instant
}

/** A rule. Pure; `until` of the journey is now. Whether the customer may be written to, and how often, is decided elsewhere. */
export interface Trigger {
  readonly id: string
  /** What it watches for, in a sentence. */
  readonly says: string
  /** What somebody should do. */
  readonly suggests: string
  readonly find: (journey: LivedJourney) => ReadonlyArray<Found>
}

/** Something to do for a customer now. */
export interface Nudge extends Found {
  readonly trigger: string
  readonly customer: CustomerId
  readonly suggests: string
}

const hour = 3_600_000

const promised = (state: PromiseState["state"], isMeant: (due: number, now: number) => boolean) => ({ promises, until }: LivedJourney): ReadonlyArray<Found> =>
  promises.flatMap(({ entry, promise, state: its }) => {
    const due = promise.due?.instant
    return its === state && due !== undefined && isMeant(due, until) ? [{ key: promise.id, because: `“${promise.text}” is due by ${promise.due?.raw ?? ""}`, entries: [entry], since: due }] : []
  })

/** A promise falls due within so many milliseconds. */
export const promiseDueSoon = (within: number = 24 * hour): Trigger => ({
  id: "promise-due-soon", says: `A promise falls due within ${within / hour} hours.`, suggests: "Keep it, or say now that it will be later.", find: promised("open", (due, now) => due - now <= within)
})

/** A promise is overdue. */
export const promiseOverdue: Trigger = {
  id: "promise-overdue", says: "A promise was not kept in time.", suggests: "Call, apologise, and say when.", find: promised("overdue", () => true)
}

/** Somebody was sent where it cannot be done, and nothing was done since. */
export const sentInVain: Trigger = {
  id: "sent-in-vain", says: "A customer was sent to a place that refuses them, and the matter is still open.", suggests: "Do it for them on the channel they are on.",
  find: ({ contradictions, openConcerns }) => contradictions.filter(({ concern }) => concern === undefined || openConcerns.includes(concern)).map(({ concern, from, place, to }) => ({
    key: `${from} ${to} ${concern ?? ""}`, because: `sent from ${from} to ${to}, where it cannot be done`, entries: [place.entry], since: place.at.instant
  }))
}

/** A customer waits for an answer for longer than so many milliseconds. */
export const waitsTooLong = (longest: number = 48 * hour): Trigger => ({
  id: "waits-too-long", says: `A customer waits for an answer for more than ${longest / hour} hours.`, suggests: "Answer, or say when the answer comes.",
  find: ({ until, waiting }) => waiting.filter(({ from }) => until - from > longest).map(({ from, on }) => ({ key: `${on} ${from}`, because: `waits on ${on}`, entries: [], since: from }))
})

/** A customer had to tell things again so many times while something is open. */
export const askedTooOften = (from = 3): Trigger => ({
  id: "asked-too-often", says: `A customer was asked again for ${from} things or more, and something is still open.`, suggests: "Take the matter over with all that is known; ask nothing more.",
  find: ({ openConcerns, reEntries }) => {
    const last = reEntries.at(-1)
    return last === undefined || openConcerns.length === 0 || reEntries.length < from ? []
      : [{ key: openConcerns.join(" "), because: `asked again for ${[...new Set(reEntries.map(({ fact }) => fact))].join(", ")}`, entries: reEntries.map(({ again }) => again.entry), since: last.again.at.instant }]
  }
})

/** What stays in mind is at or below this; see `rememberedOf`. */
export const leavesBitter = (atMost = -1): Trigger => ({
  id: "leaves-bitter", says: `What the customer remembers is at ${atMost} or below.`, suggests: "Make it good before they tell others.",
  find: ({ impressions, remembered, stays }) => {
    if (remembered === undefined || remembered.remembered > atMost) return []
    const { end, peak } = remembered
    return [{
      key: `${peak.entry} ${impressions.length}`, because: `peak ${peak.kind} on ${peak.on}, end ${end.kind} on ${end.on}: ${remembered.remembered.toFixed(2)}`,
      entries: [...new Set([peak.entry, end.entry])], since: stays.at(-1)?.until.instant ?? (0 as Instant)
    }]
  }
})

/** The rules to start from. */
export const plainTriggers: ReadonlyArray<Trigger> = [promiseOverdue, promiseDueSoon(), sentInVain, waitsTooLong(), askedTooOften(), leavesBitter()]

/** What is to be done for this customer now, the longest overdue first. */
export const nudges = (journey: LivedJourney, triggers: ReadonlyArray<Trigger> = plainTriggers): ReadonlyArray<Nudge> =>
  triggers.flatMap(({ find, id, suggests }) => find(journey).map((found) => ({ ...found, trigger: id, customer: journey.customer, suggests }))).toSorted((one, other) => one.since - other.since)
