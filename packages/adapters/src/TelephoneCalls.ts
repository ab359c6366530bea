/** What all telephone systems have in common: which number is the customer's, when it was, and adapters that only listen. */
import { type ChannelAdapter, listensOnly, type Place, Rejected, type Received, SendError } from "@redthread/channel"
import { type Direction, type Identifier, Namespace, type OutsideTime, type Participant } from "@redthread/model"
import { DateTime, Effect, Option, Schema } from "effect"
import { instantAt, timeOrReceipt } from "./Drafting.ts"

/** Which numbers are the brand's own, and how its exchange names its directions. */
export const TelephoneNumbers = Schema.Struct({
  /** Numbers and extensions of the brand, as the exchange writes them; a `*` at the end stands for any digits. */
  ownNumbers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** Dialplan contexts in which customers call the brand. */
  inboundContexts: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** Dialplan contexts in which the brand calls customers. */
  outboundContexts: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
export type TelephoneNumbers = typeof TelephoneNumbers.Type

const phone = Namespace.make("phone")
const nobody = new Set(["", "anonymous", "unknown", "private", "restricted", "unavailable", "not_available", "withheld", "blocked", "asterisk"])

/** A telephone number as it was given: at least three digits, not withheld. Caller ids can be forged, so it is claimed at best. */
export const phoneOf = (value: string | undefined): ReadonlyArray<Identifier> =>
  value === undefined || nobody.has(value.trim().toLowerCase()) || value.replaceAll(/\D/g, "").length < 3
    ? []
    : [{ namespace: phone, value: value.trim(), assurance: "claimed" }]

/** A number of a vendor that writes E.164 without plus: with the plus, so that nobody takes it for a national one. */
export const e164Of = (value: string | undefined): ReadonlyArray<Identifier> =>
  phoneOf(value !== undefined && /^[1-9]\d{7,14}$/.test(value) ? `+${value}` : value)

/** A caller's name. */
export const nameOf = (value: string | undefined): ReadonlyArray<Identifier> =>
  value === undefined || nobody.has(value.trim().toLowerCase()) ? [] : [{ namespace: Namespace.make("name"), value, assurance: "claimed" }]

/** Each identifier once. */
export const distinct = (identifiers: ReadonlyArray<Identifier>): ReadonlyArray<Identifier> =>
  identifiers.filter((one, i) => identifiers.findIndex(({ namespace, value }) => namespace === one.namespace && value === one.value) === i)

/** Somebody else on the line; nobody where the number says nothing. */
export const participant = (role: Participant["role"], identifiers: ReadonlyArray<Identifier>): ReadonlyArray<Participant> => {
  const [first, ...rest] = identifiers
  return first === undefined ? [] : [{ role, identifiers: [first, ...rest] }]
}

const digits = (value: string): string => value.replaceAll(/\D/g, "")

const isOwn = ({ ownNumbers = [] }: TelephoneNumbers, value: string): boolean =>
  value !== "" && ownNumbers.some((own) =>
    own.endsWith("*") ? digits(value).startsWith(digits(own)) && digits(own) !== "" : own === value || (digits(own) !== "" && digits(own) === digits(value))
  )

const inbound = /from-(trunk|pstn|did|external|sip-external|zaptel|dahdi)|inbound|incoming|ext-did|ivr|hotline|queue/i
const outbound = /from-(internal|user|inside)|outbound|outgoing|dialout/i

/** Whether the customer called the brand, the brand the customer, or colleagues each other. */
export type Sides = Direction | "internal"

const isExtension = (value: string): boolean => /^\d{2,5}$/.test(value)

/**
 * Tells the sides of a call: first the brand's own numbers, then the contexts it named, then customary names of
 * contexts, then length (two to five digits are an extension). Where nothing tells, the caller counts as the customer.
 */
export const sidesOf = (numbers: TelephoneNumbers, from: string, to: string, context: string): Sides => {
  const [ownFrom, ownTo] = [isOwn(numbers, from), isOwn(numbers, to)]
  if (ownFrom && ownTo) return "internal"
  if (ownFrom) return "outbound"
  if (ownTo) return "inbound"
  if (numbers.inboundContexts?.includes(context) === true) return "inbound"
  if (numbers.outboundContexts?.includes(context) === true) return "outbound"
  if (isExtension(from) && isExtension(to)) return "internal"
  if (inbound.test(context)) return "inbound"
  const wayOut = isExtension(from) || outbound.test(context)
  return wayOut && digits(to).length > 5 ? "outbound" : outbound.test(context) && isExtension(from) ? "internal" : "inbound"
}

const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:[.,](\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?$/

/**
 * A time as an exchange writes it: `2026-03-01 09:30:00`, with fractions or an offset where it has them, or Unix seconds.
 * Without an offset it is taken in the given zone (an IANA name or an offset such as `+01:00`), else as UTC; `raw` keeps
 * what was written, and names the zone where one was assumed from the configuration.
 */
export const exchangeTime = (received: Received, raw: string, zone?: string): OutsideTime => {
  const [, date, time, fraction = "", offset] = written.exec(raw.trim()) ?? []
  if (date === undefined || time === undefined) {
    const seconds = /^\d{9,11}(\.\d+)?$/.test(raw.trim()) ? Number(raw) : Number.NaN
    return timeOrReceipt(received, instantAt(seconds * 1000), raw)
  }
  const local = `${date}T${time}.${fraction.padEnd(3, "0").slice(0, 3)}`
  if (offset !== undefined || zone === undefined) {
    const suffix = offset === undefined || offset === "Z" ? "Z" : `${offset.slice(0, 3)}:${offset.slice(-2)}`
    return timeOrReceipt(received, instantAt(Date.parse(`${local}${suffix}`)), raw)
  }
  const zoned = Option.getOrUndefined(Option.flatMap(DateTime.zoneFromString(zone), (timeZone) =>
    DateTime.makeZoned(`${local}Z`, { timeZone, adjustForTimeZone: true })
  ))
  return timeOrReceipt(
    received,
    instantAt(zoned === undefined ? Date.parse(`${local}Z`) : DateTime.toEpochMillis(zoned)),
    zoned === undefined ? raw : `${raw} [${zone}]`
  )
}

/** Whole seconds, not negative; `undefined` for anything else. */
export const secondsOf = (place: Place): number | undefined => {
  const value = place.number()
  return value === undefined || value < 0 || value > Number.MAX_SAFE_INTEGER ? undefined : Math.round(value)
}

/** What an adapter needs for sending when its channel only listens. */
export const onlyListens = (source: string): Pick<ChannelAdapter, "capabilities" | "render" | "send" | "budget"> => {
  const refuse = Effect.fail(new SendError({ reason: new Rejected({ code: "listens-only", text: "This channel reports calls; it sends nothing." }) }))
  return { capabilities: () => listensOnly(source), render: () => refuse, send: () => refuse, budget: { requests: 1, perMilliseconds: 1000 } }
}
