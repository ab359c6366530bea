/** Whether and when we may write: the customer's consent, the channel's reply window, the vendor's rate. */
import type { ChannelEvent, Consent, Identifier, Instant } from "@redthread/model"
import type { Capabilities, Destination } from "./Capabilities.ts"
import type { Budget } from "./ChannelAdapter.ts"
import { OptedOut, type SendError, WindowClosed } from "./SendError.ts"

const isSame = (one: Identifier, other: Identifier): boolean =>
  one.namespace === other.namespace && (one.normalised ?? one.value) === (other.normalised ?? other.value) && one.scope === other.scope

const concerns = ({ identifiers }: ChannelEvent, { to }: Destination): boolean => identifiers.some((one) => isSame(one, to))

/**
 * The last word of the person behind a destination about one purpose on its channel, from the events of that person's
 * contacts in any order; `undefined` where nothing was said. Consent without a channel counts for all channels.
 */
export const consentOf = (events: ReadonlyArray<ChannelEvent>, destination: Destination, purpose: string): Consent | undefined => {
  const said = events.flatMap((event) =>
    event._tag === "ConsentChanged" && concerns(event, destination) && event.consent.purpose === purpose &&
      (event.consent.channel === undefined || event.consent.channel === destination.channel)
      ? [event.consent]
      : []
  )
  // Said at the same moment, the no counts.
  return said.reduce<Consent | undefined>(
    (last, one) => (last === undefined || one.at.instant > last.at.instant || (one.at.instant === last.at.instant && !one.granted) ? one : last),
    undefined
  )
}

/** What wants to be sent, and what is known about the one it goes to. */
export interface Intended {
  readonly destination: Destination
  /** What the message is for, such as `marketing`. */
  readonly purpose: string
  /** What the channel reported about this person before. */
  readonly events: ReadonlyArray<ChannelEvent>
  readonly capabilities: Capabilities
  /** It says what was approved beforehand (`OutboundMessage.template`). */
  readonly isTemplate?: boolean
  readonly now: Instant
}

/** Why a message must not be sent now; `undefined` where it may. A no of the customer comes before a closed window, which templates may pass. */
export const refusalOf = ({ capabilities, destination, events, isTemplate, now, purpose }: Intended): SendError["reason"] | undefined => {
  const consent = consentOf(events, destination, purpose)
  if (consent?.granted === false) return new OptedOut({ since: consent.at.raw === "" ? new Date(consent.at.instant).toISOString() : consent.at.raw })
  const { replyWindow } = capabilities
  if (replyWindow === undefined || (isTemplate === true && capabilities.templates === true)) return undefined
  const last = Math.max(...events.map((event) =>
    event._tag === "Message" && event.direction === "inbound" && event.automatic === undefined && concerns(event, destination) ? event.at.instant : -Infinity
  ))
  return now - last > replyWindow ? new WindowClosed({ allowed: capabilities.templates === true ? "templates that were approved" : "only what the channel allows outside its reply window" }) : undefined
}

/**
 * How many milliseconds to wait before the next request, so that no span of `perMilliseconds` holds more than
 * `requests`; 0 to send now. `sent` are the moments of the requests before, in any order.
 *
 * ```ts
 * import * as Channel from "@redthread/channel"
 * import { Instant } from "@redthread/model"
 * Channel.waitFor({ requests: 1, perMilliseconds: 1000 }, [Instant.make(0)], Instant.make(400)) // => 600
 * ```
 */
export const waitFor = ({ perMilliseconds, requests }: Budget, sent: ReadonlyArray<Instant>, now: Instant): number => {
  const recent = sent.filter((at) => at > now - perMilliseconds).sort((one, other) => one - other)
  const blocking = recent[recent.length - requests]
  return blocking === undefined ? 0 : blocking + perMilliseconds - now
}
