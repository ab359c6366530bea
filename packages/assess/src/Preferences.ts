/** Which channels customers say they like best, beside those they come by. */
import type { Contact } from "@redthread/journey"
import { Result } from "effect"
import { grouped } from "./Groups.ts"
import { type Interval, type TooFew } from "./Sample.ts"
import { clusteredShare } from "./Standing.ts"

/** What is said of a channel and what is done; `isLess` where surely fewer come than say so, absent where too few were seen. */
export interface Preference {
  readonly channel: string
  readonly stated: number
  readonly observed: number
  readonly interval: Result.Result<Interval, TooFew>
  readonly isLess?: boolean
}

/** Compares stated shares with those of contacts; a channel nobody comes by has an observed share of 0. */
export const preferencesOf = (stated: Readonly<Record<string, number>>, contacts: ReadonlyArray<Contact>): ReadonlyArray<Preference> => {
  const counts = grouped(contacts, ({ channel }) => channel)
  return Object.entries(stated).map(([channel, share]): Preference => {
    const interval = clusteredShare(contacts.map((one) => ({ customer: one.customer, at: one.from, channel, attributes: {}, value: one.channel === channel ? 1 : 0 })))
    return {
      channel, stated: share, observed: contacts.length === 0 ? 0 : (counts.get(channel)?.length ?? 0) / contacts.length, interval,
      ...(Result.isFailure(interval) ? {} : { isLess: interval.success.high < share })
    }
  }).toSorted((a, b) => b.stated - a.stated)
}
