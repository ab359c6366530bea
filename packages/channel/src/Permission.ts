/** Whether and when we may write: the customer's consent, the channel's reply window, the vendor's rate. */
import type { ChannelEvent, ChannelKind, Consent, Identifier, Instant } from "@redthread/model"
import type { Capabilities, Destination } from "./Capabilities.ts"
import type { Budget } from "./ChannelAdapter.ts"
import { OptedOut, type SendError, WindowClosed } from "./SendError.ts"

const isSame = (one: Identifier, other: Identifier): boolean =>
  one.namespace === other.namespace && (one.normalised ?? one.value) === (other.normalised ?? other.value) && one.scope === other.scope

const concerns = ({ identifiers }: ChannelEvent, { to }: Destination): boolean => identifiers.some((one) => isSame(one, to))

/** The last word on exactly this purpose. Said at the same moment, the no counts. */
const lastOn = (said: ReadonlyArray<Consent>, purpose: string, channel: ChannelKind): Consent | undefined =>
  said.reduce<Consent | undefined>((last, one) => {
    if (one.purpose !== purpose || (one.channel !== undefined && one.channel !== channel)) return last
    return last === undefined || one.at.instant > last.at.instant || (one.at.instant === last.at.instant && !one.granted) ? one : last
  }, undefined)

/**
 * What a person said last about messages for this purpose on this channel; `said` is in any order, and consent without a
 * channel counts for all. `undefined` where nothing was said. A no to `service` is a no to everything there, until service
 * is allowed again: who does not even want an answer wants nothing. A no to anything else leaves answers alone.
 */
export const lastWord = (said: ReadonlyArray<Consent>, purpose: string, channel: ChannelKind): Consent | undefined => {
  const service = lastOn(said, "service", channel)
  return service?.granted === false ? service : lastOn(said, purpose, channel)
}

/** The same for the person behind a destination, from the events of that person's contacts. */
export const consentOf = (events: ReadonlyArray<ChannelEvent>, destination: Destination, purpose: string): Consent | undefined =>
  lastWord(events.flatMap((event) => (event._tag === "ConsentChanged" && concerns(event, destination) ? [event.consent] : [])), purpose, destination.channel)

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
