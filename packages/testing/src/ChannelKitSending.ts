/** The probes of writing: receipts, honest capabilities, what the other side sees, what becomes of a request. */
import { type Declared, honestCapabilities, type OutboundMessage, receiptsMonotone, type Rendered, roundTrip, type SendError, typedErrors } from "@redthread/channel"
import { Instant, type ReceiptStatus } from "@redthread/model"
import { Cause, Effect, Exit, Fiber, Option } from "effect"
import { TestClock } from "effect/testing"
import { damagedDeliveries, eventsOf, outcomeOf, type Scene, sampleDeliveries } from "./ChannelKitDeliveries.ts"
import { contentKinds, type Marked, markedMessage, markedMessages, travelledHidden } from "./ChannelKitMessages.ts"
import { exempt, missing, onlyListens, type Probe, probe, type Seen, seen } from "./ChannelKitProbes.ts"
import { type Fate, kitNow, received } from "./ChannelKitSamples.ts"

const addDestination = "add “destination”: somebody whom this channel can write to"

/** The tag of what became of an effect that may fail with a `SendError`. */
const tagOf = (exit: Exit.Exit<unknown, SendError>): string => {
  if (Exit.isSuccess(exit)) return "sent"
  const error = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  if (error?._tag !== "SendError") return "an exception"
  return error.reason._tag === "RateLimited" && !(error.reason.retryAfter > 0) ? "RateLimited without a time to wait" : error.reason._tag
}

const rendering = ({ adapter, samples }: Scene, message: OutboundMessage): Effect.Effect<Rendered | string> => {
  const { destination } = samples
  return destination === undefined
    ? Effect.succeed("no destination")
    : Effect.map(Effect.exit(Effect.suspend(() => adapter.render(message, destination))), (exit) => (Exit.isSuccess(exit) ? exit.value : tagOf(exit)))
}

const receiptsOf = probe(receiptsMonotone, Effect.fnUntraced(function*(scene: Scene) {
  const { adapter, samples } = scene
  const { destination, messageId = "message-1", receipt } = samples
  const declared = destination === undefined ? [] : adapter.capabilities(destination).receipts
  if (destination === undefined && !onlyListens(scene)) return missing(addDestination)
  if (declared.length === 0) return exempt("the channel declares no receipts")
  if (receipt === undefined) return missing("add “receipt”: how the vendor reports that a message got so far")
  const steps: ReadonlyArray<ReceiptStatus> = declared.filter((status) => status !== "failed")
  const late = steps.flatMap((status, i) => (i === 0 ? [] : [[...steps.slice(0, i - 1), status, ...steps.slice(i - 1, i)]]))
  const orders: ReadonlyArray<ReadonlyArray<ReceiptStatus>> = [steps, steps.toReversed(), [...steps, ...steps], ...late, ...(declared.includes("failed") ? [[...steps.slice(0, 1), "failed" as const]] : [])]
  // The vendor's time may be that of the event, or that of the report.
  return seen(yield* Effect.forEach(orders.flatMap((order) => [false, true].map((byArrival) => ({ order, byArrival }))), ({ byArrival, order }) =>
    Effect.map(
      Effect.forEach(order, (status, i) => {
        const at = Instant.make(kitNow + (byArrival ? i : steps.indexOf(status)) * 1000)
        return Effect.map(eventsOf(adapter, received(adapter, receipt(status, messageId, at))), (events) => ({ status, events }))
      }),
      (told) => ({ by: order.join(", "), subject: { target: messageId, steps: told } })
    )))
}))

const capabilitiesOf = probe(honestCapabilities, Effect.fnUntraced(function*(scene: Scene) {
  const { adapter, samples, settings } = scene
  const { destination, documented } = samples
  if (destination === undefined) return onlyListens(scene) ? exempt("the channel declares that it takes no answers") : missing(addDestination)
  if (documented === undefined) return missing("add “documented”: what the vendor's documentation says can be carried")
  const capabilities = adapter.capabilities(destination)
  const { content, mediaLimit, textLimit } = capabilities
  const text = (length: number): OutboundMessage => ({ content: [{ _tag: "Text", text: "x".repeat(length) }] })
  const file = (size: number): OutboundMessage => ({
    content: [{ _tag: "Text", text: "Anbei." }, { _tag: "Media", kind: "document", media: { ref: "https://media.example.org/a.pdf", filename: "a.pdf", size } }]
  })
  const tries: ReadonlyArray<readonly [by: string, message: OutboundMessage, fits?: boolean]> = [
    ["a text", text(10), true],
    ...contentKinds.slice(1).map((kind) => [`a text and ${kind}`, markedMessage([kind], "Was möchten Sie?", 1).message, content[kind] !== "rejected"] as const),
    ...(textLimit === undefined ? [] : [["the longest text", text(textLimit), true], ["one letter more", text(textLimit + 1), false]] as const),
    ...(mediaLimit === undefined ? [] : [["one byte more", file(mediaLimit + 1), false]] as const),
    ...markedMessages(settings).map(({ message }, i) => [`message ${i} of seed ${settings.seed}`, message] as const)
  ]
  return seen(yield* Effect.forEach(tries, ([by, message, fits]) =>
    Effect.map(rendering(scene, message), (rendered): Seen<Declared> => ({ by, subject: { message, capabilities, documented, rendered, ...(fits === undefined ? {} : { fits }) } }))))
}))

const seenThere = probe(roundTrip, Effect.fnUntraced(function*(scene: Scene) {
  const { adapter, samples, settings } = scene
  const { destination, shows } = samples
  if (destination === undefined) return onlyListens(scene) ? exempt("nothing can be sent on this channel") : missing(addDestination)
  if (shows === undefined) return missing("add “shows”: what the vendor delivers for a request of ours, as the other side sees it")
  const capabilities = adapter.capabilities(destination)
  const messages: ReadonlyArray<Marked> = [...contentKinds.slice(1).map((kind) => markedMessage([kind], "Was möchten Sie?", 1)), ...markedMessages(settings)]
  const all = yield* Effect.forEach(messages, Effect.fnUntraced(function*(marked) {
    const rendered = yield* rendering(scene, marked.message)
    if (typeof rendered === "string") return []
    const heard = yield* Effect.forEach(rendered.requests.flatMap(shows), (payload) => eventsOf(adapter, received(adapter, payload)))
    const hidden = travelledHidden(rendered.requests, marked, capabilities)
    return [{ by: JSON.stringify(marked.message).slice(0, 200), subject: { message: marked.message, to: destination.to.value, capabilities, heard: heard.flat(), hidden } }]
  }))
  return all.flat().length === 0 ? missing("no message could be rendered for the destination") : seen(all.flat())
}))

const dueFor: Readonly<Record<Fate, ReadonlyArray<string>>> = {
  sent: ["sent"], silent: ["UnknownOutcome"], unreachable: ["Unreachable"], limited: ["RateLimited"], rejected: ["Rejected"], optedOut: ["OptedOut"], windowClosed: ["WindowClosed"]
}

/** Runs to the end on a clock of its own: at first real time passes, for real connections; then half a minute at each look. */
const settled = <A>(effect: Effect.Effect<A, SendError>): Effect.Effect<string> =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.exit(effect))
    for (let look = 0; look < 400; look++) {
      const exit = fiber.pollUnsafe()
      if (exit !== undefined) return Exit.isSuccess(exit) ? tagOf(exit.value) : "an exception"
      yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, look < 4 ? 0 : 5)))
      if (look > 20) yield* TestClock.adjust("30 seconds")
    }
    yield* Fiber.interrupt(fiber)
    return "nothing"
  }).pipe(Effect.provide(TestClock.layer()))

const errors = probe(typedErrors, Effect.fnUntraced(function*(scene: Scene) {
  const { adapter, samples } = scene
  const { destination, outcomes } = samples
  const attempts: Array<Parameters<typeof typedErrors.breaches>[0]["attempts"][number]> = []
  for (const { by, received } of [...sampleDeliveries(scene), ...damagedDeliveries(scene)]) {
    const { _tag: came } = yield* outcomeOf(adapter, received)
    attempts.push({ what: by, due: ["Read", "Malformed"], came, requests: 0 })
  }
  if (destination === undefined) {
    if (!onlyListens(scene)) return missing(addDestination)
  } else {
    const capabilities = adapter.capabilities(destination)
    const needed: ReadonlyArray<Fate> = ["sent", "silent", "unreachable", "limited", ...(capabilities.replyWindow === undefined ? [] : ["windowClosed" as const])]
    const lacking = needed.filter((fate) => outcomes?.[fate] === undefined)
    if (lacking.length > 0) return missing(`add “outcomes” for ${lacking.join(", ")}: ways to send that meet this fate`)
    const rendered = yield* rendering(scene, { subject: "Guten Tag", content: [{ _tag: "Text", text: "Guten Tag" }] })
    const request = typeof rendered === "string" ? undefined : rendered.requests[0]
    if (request === undefined) return missing("a plain text cannot be rendered for the destination")
    for (const fate of Object.keys(dueFor) as ReadonlyArray<Fate>) {
      const connect = outcomes?.[fate]
      if (connect === undefined) continue
      const attempt = yield* Effect.scoped(Effect.gen(function*() {
        const { requests, send } = yield* Effect.orDie(connect)
        return { came: yield* settled(Effect.suspend(() => send(request, "kit-1"))), requests: requests?.() ?? 1 }
      }))
      attempts.push({ what: `a request that is ${fate}`, due: dueFor[fate], ...attempt })
    }
  }
  return seen([{ by: "attempts", subject: { attempts, budget: adapter.budget }, count: attempts.length }])
}))

/** The probes of laws 4, 9, 10 and 12. */
export const sendingProbes: ReadonlyArray<Probe> = [receiptsOf, capabilitiesOf, seenThere, errors]
