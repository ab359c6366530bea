/** What every adapter promises about who speaks: proof of the sender, what the customer allows, and no answer to machines. */
import type { ChannelEvent, Law } from "@redthread/model"
import type { Destination } from "./Capabilities.ts"
import { consentOf } from "./Permission.ts"

/** Attempts to get a delivery past the verification. */
export interface Verified {
  readonly attempts: ReadonlyArray<{ readonly what: string; readonly isGenuine: boolean; readonly isAccepted: boolean }>
}

/** Law 6. */
export const verified: Law<Verified> = {
  id: "channel/verified",
  says: "Only what the vendor sent, unchanged and recently, is believed; a change of keys interrupts nothing.",
  source: "Conformance law 6",
  breaches: ({ attempts }) => {
    const wrong = attempts.flatMap(({ isAccepted, isGenuine, what }, i) =>
      isAccepted === isGenuine ? [] : [{ entries: [i], because: `${what} is ${isGenuine ? "refused" : "believed"}` }])
    return attempts.some(({ isGenuine }) => isGenuine) ? wrong : [...wrong, { entries: [], because: "nothing genuine was tried" }]
  }
}

/** What was read from a customer's STOP, and where a later message to this customer would go. */
export interface Stopped {
  readonly events: ReadonlyArray<ChannelEvent>
  readonly destinations: ReadonlyArray<Destination>
  readonly purpose: string
}

/** Law 11. */
export const optOut: Law<Stopped> = {
  id: "channel/opt-out",
  says: "Whoever says stop is left in peace: the next message to them fails as opted out.",
  source: "Conformance law 11",
  breaches: ({ destinations, events, purpose }) =>
    destinations.length === 0
      ? [{ entries: [], because: "the one who said stop is not named" }]
      : destinations.filter((destination) => consentOf(events, destination, purpose)?.granted !== false)
        .map(({ to }) => ({ entries: [], because: `${to.namespace} ${to.value} said stop and may still be written to` }))
}

/** Who speaks in a delivery, by the vendor's documentation. */
export type Speaker = "customer" | "echo" | "auto-reply" | "bounce" | "list"

/** A delivery by its speaker, and the events that were read from it. */
export interface Spoken {
  readonly speaker: Speaker
  readonly events: ReadonlyArray<ChannelEvent>
}

const isFromPerson = (event: ChannelEvent): boolean => event._tag === "Message" && event.direction === "inbound" && event.automatic === undefined

/** Law 13. */
export const noEcho: Law<Spoken> = {
  id: "channel/no-echo",
  says: "Our own messages, auto-replies and bounces are never taken for a customer's words, nor a customer's for those.",
  source: "Conformance law 13",
  breaches: ({ events, speaker }) => {
    if (speaker !== "customer") {
      return events.flatMap((event, i) => (isFromPerson(event) ? [{ entries: [i], because: `${event.key} is no customer's message but ${speaker === "auto-reply" || speaker === "echo" ? "an" : "a"} ${speaker}` }] : []))
    }
    const messages = events.filter(({ _tag }) => _tag === "Message")
    return messages.length > 0 && !messages.some(isFromPerson) ? [{ entries: [], because: "a customer's message is taken for a machine's" }] : []
  }
}
