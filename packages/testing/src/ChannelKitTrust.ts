/** The probes of trust: forged deliveries and a customer's STOP. */
import { optOut, type Received, verified } from "@redthread/channel"
import { checksumOf } from "@redthread/ledger"
import { Instant } from "@redthread/model"
import { Effect, Exit } from "effect"
import * as fc from "fast-check"
import { eventsOf, outcomeOf, type Scene, sampleDeliveries } from "./ChannelKitDeliveries.ts"
import { exempt, missing, onlyListens, type Probe, probe, seen } from "./ChannelKitProbes.ts"
import { kitNow, received, type Signature } from "./ChannelKitSamples.ts"

const withBody = (delivery: Received, body: Uint8Array): Received => ({ ...delivery, body, checksum: checksumOf(body) })

/** One byte of the body or one character of a signature header changed, left out or put in. */
interface Change {
  readonly inBody: boolean
  readonly at: number
  readonly how: "change" | "remove" | "insert" | "cut"
  readonly byte: number
}

const changes: fc.Arbitrary<Change> = fc.record({
  inBody: fc.boolean(), at: fc.nat(), how: fc.constantFrom("change", "change", "change", "remove", "insert", "cut"), byte: fc.integer({ min: 1, max: 255 })
})

const letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ=_-+/,.:"

const changed = <Units>(length: number, { at, how }: Change, from: (begin: number, end?: number) => Units, put: (before: Units, middle: boolean, after: Units, at: number) => Units): Units => {
  const place = length === 0 ? 0 : at % length
  return how === "cut" ? from(0, place) : put(from(0, place), how !== "remove", from(how === "insert" ? place : place + 1), place)
}

const joined = (...parts: ReadonlyArray<Uint8Array>): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0)
  return whole
}

/** The delivery with one change; `undefined` where nothing changed. A header that differs in case only says the same. */
const forged = (delivery: Received, signed: ReadonlyArray<string>, change: Change): Received | undefined => {
  if (change.inBody || signed.length === 0) {
    const { body } = delivery
    const spoiled = changed<Uint8Array>(body.length, change, (begin, end) => body.slice(begin, end), (before, middle, after, at) =>
      joined(before, middle ? Uint8Array.of((change.how === "insert" ? 0 : body[at] ?? 0) + change.byte) : new Uint8Array(), after))
    return withBody(delivery, spoiled)
  }
  const name = signed[change.byte % signed.length] ?? ""
  const value = delivery.headers[name] ?? ""
  const spoiled = changed<string>(value.length, change, (begin, end) => value.slice(begin, end), (before, middle, after) =>
    `${before}${middle ? letters[change.byte % letters.length] ?? "x" : ""}${after}`)
  return spoiled.toLowerCase() === value.toLowerCase() ? undefined : { ...delivery, headers: { ...delivery.headers, [name]: spoiled } }
}

const verification = probe(verified, Effect.fnUntraced(function*(scene: Scene) {
  const { adapter, samples, settings } = scene
  const { signing } = samples
  const because = samples.exempt?.["channel/verified"]
  const accepts = (delivery: Received, now = kitNow): Effect.Effect<boolean> =>
    Effect.map(Effect.exit(Effect.suspend(() => adapter.verify(delivery, now))), Exit.isSuccess)
  const deliveries = sampleDeliveries(scene).map(({ by, received }) => ({ by, received }))
  if (signing === undefined) {
    const [first] = deliveries
    if (because === undefined) return missing("add “signing”: how the vendor signs a delivery; or say under “exempt” why there is nothing to verify")
    return first !== undefined && (yield* accepts(first.received)) ? exempt(because) : missing("the adapter verifies something after all, so “signing” is needed")
  }
  const attempts: Array<{ readonly what: string; readonly isGenuine: boolean; readonly isAccepted: boolean }> = []
  const withSignature = (delivery: Received, signature: Signature): Received =>
    signature instanceof Uint8Array ? withBody(delivery, signature) : { ...delivery, headers: { ...delivery.headers, ...signature } }
  const attempt = (what: string, isGenuine: boolean, delivery: Received, now = kitNow) =>
    Effect.map(accepts(delivery, now), (isAccepted) => attempts.push({ what, isGenuine, isAccepted }))
  // A signature may cost more than all else: each delivery is signed once.
  const signedOnce = deliveries.map(({ by, received }) => {
    const signature = signing.sign(received, kitNow)
    return { by, delivery: received, names: signature instanceof Uint8Array ? [] : Object.keys(signature), signed: withSignature(received, signature) }
  })
  for (const { by, delivery, names, signed } of signedOnce) {
    yield* attempt(`${by}, signed`, true, signed)
    if (names.length === 0) yield* attempt(`${by} without its signature`, false, delivery)
    for (const name of names) {
      const { [name]: _, ...others } = signed.headers
      yield* attempt(`${by} without ${name}`, false, { ...signed, headers: others })
    }
    if (signing.earlier !== undefined) yield* attempt(`${by}, signed with the key before`, true, withSignature(delivery, signing.earlier(delivery, kitNow)))
    if (signing.lifetime !== undefined) {
      for (const offset of [signing.lifetime + 60_000, -signing.lifetime - 60_000]) yield* attempt(`${by}, ${offset > 0 ? "stale" : "from the future"}`, false, signed, Instant.make(kitNow + offset))
    }
  }
  if (signing.earlier === undefined) return missing("add “earlier” to “signing”: what is signed with the key before, which stays good while keys are changed")
  for (const [i, drawn] of fc.sample(changes, { numRuns: settings.mutations, seed: settings.seed }).entries()) {
    const change = signing.covers === "sender" ? { ...drawn, inBody: false } : drawn
    const one = signedOnce[i % signedOnce.length]
    if (one === undefined) break
    const { by, names, signed } = one
    const forgery = forged(signed, names, change)
    if (forgery === undefined || !(yield* accepts(forgery))) {
      attempts.push({ what: "", isGenuine: false, isAccepted: false })
      continue
    }
    const [was, is] = yield* Effect.all([outcomeOf(adapter, signed), outcomeOf(adapter, forgery)])
    const saysTheSame = signing.covers === "content" && was._tag === "Read" && is._tag === "Read" && JSON.stringify(was.document) === JSON.stringify(is.document)
    attempts.push({ what: `${by} with one ${change.how} in the ${change.inBody ? "body" : "header"} at ${change.at} of seed ${settings.seed}`, isGenuine: false, isAccepted: !saysTheSame })
  }
  return seen([{ by: "deliveries", subject: { attempts }, count: attempts.length }])
}))

const stopping = probe(optOut, Effect.fnUntraced(function*(scene: Scene) {
  const { adapter, samples } = scene
  const because = samples.exempt?.["channel/opt-out"]
  const payloads = samples.payloads.filter(({ isOptOut }) => isOptOut === true)
  if (payloads.length === 0) {
    if (because !== undefined || onlyListens(scene)) return exempt(because ?? "nothing can be sent on this channel")
    return missing("add a payload with “isOptOut: true” in which the customer says stop; or say under “exempt” why nobody can")
  }
  return seen(yield* Effect.forEach(payloads, (payload) =>
    Effect.map(eventsOf(adapter, received(adapter, payload)), (events) => {
      const named = payload.customer ?? events.flatMap((event) => (event._tag === "ConsentChanged" ? event.identifiers : []))
      const destinations = named.filter(({ namespace }) => namespace !== "name").map((to) => ({ channel: adapter.kind, to: { ...to, assurance: "claimed" as const }, references: [] }))
      return { by: payload.name, subject: { events, destinations, purpose: "marketing" } }
    })))
}))

/** The probes of laws 6 and 11. */
export const trustProbes: ReadonlyArray<Probe> = [verification, stopping]

