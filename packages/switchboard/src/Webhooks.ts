/**
 * The way in for vendors that call us: one endpoint an adapter. Size, pace and sender are checked before anything is kept;
 * the vendor is thanked when the delivery is safe; it takes effect afterwards.
 */
import { type Received, withEvidence } from "@redthread/channel"
import { checksumOf, type LedgerError } from "@redthread/ledger"
import { Instant } from "@redthread/model"
import { Clock, Context, Duration, Effect, Layer, Metric, Ref, Stream } from "effect"
import { RateLimiter } from "effect/persistence"
import { Composed } from "./Composition.ts"
import { Intake } from "./Intake.ts"
import { endpointEvidence } from "./Keeping.ts"
import { quarantine, type Quarantined } from "./Quarantine.ts"
import { Settling } from "./Settling.ts"

/** A call as it comes, whatever server took it. */
export interface WebhookCall {
  readonly method: string
  /** Path and query as they were called; with scheme and host where a signature covers them. */
  readonly url: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Stream.Stream<Uint8Array, unknown>
  /** Who calls: an address. Callers are slowed down one by one. */
  readonly from: string
}

/** What to answer. */
export interface WebhookAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What an endpoint puts up with. */
export interface WebhookLimits {
  /** Bytes of one body. */
  readonly bytes: number
  /** How long a body may take to arrive. */
  readonly bodyWithin: Duration.Input
  /** Calls of one caller to one adapter in a minute. */
  readonly callsPerMinute: number
  /** Kept deliveries that may wait to take effect; beyond it vendors are asked to come again. */
  readonly backlog: number
}

/** 25 MiB in 30 seconds, 6,000 calls a minute, a backlog of 100,000. */
export const webhookLimits: WebhookLimits = { bytes: 25 * 1024 * 1024, bodyWithin: "30 seconds", callsPerMinute: 6000, backlog: 100_000 }

const calls = Metric.counter("redthread_webhook_calls", { description: "Calls to webhook endpoints, by adapter and status", incremental: true })
const duration = Metric.timer("redthread_webhook_duration", { description: "From the call to the answer" })

const answer = (status: number, says: string, headers: Readonly<Record<string, string>> = {}): WebhookAnswer =>
  ({ status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body: says })

const concat = (pieces: ReadonlyArray<Uint8Array>): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0))
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0)
  return whole
}

/** Why a body was not taken. */
type Untaken = { readonly status: 400 | 408 | 413; readonly says: string }

const bodyOf = ({ body, headers }: WebhookCall, { bodyWithin, bytes }: WebhookLimits): Effect.Effect<Uint8Array, Untaken> => {
  const tooLarge: Untaken = { status: 413, says: `The body is larger than ${bytes} bytes.` }
  if (Number(headers["content-length"] ?? 0) > bytes) return Effect.fail(tooLarge)
  return body.pipe(
    Stream.mapError((): Untaken => ({ status: 400, says: "The body broke off." })),
    Stream.runFoldEffect(() => ({ size: 0, pieces: new Array<Uint8Array>() }), (read, piece) => {
      read.size += piece.length
      read.pieces.push(piece)
      return read.size > bytes ? Effect.fail(tooLarge) : Effect.succeed(read)
    }),
    Effect.map(({ pieces }) => concat(pieces)),
    Effect.timeoutOrElse({ duration: bodyWithin, orElse: () => Effect.fail<Untaken>({ status: 408, says: `The body did not arrive within ${Duration.format(Duration.fromInputUnsafe(bodyWithin))}.` }) })
  )
}

/** Endpoints for the adapters of the composition. */
export class Webhooks extends Context.Service<Webhooks, {
  /**
   * Takes a call to the endpoint of an adapter. 200: it is safe and will take effect once. 401: nobody vouches for it; 404:
   * no such adapter; 405, 408, 413, 429: method, pace, size, number of calls; 503: come again, nothing was kept.
   */
  readonly handle: (adapter: string, call: WebhookCall) => Effect.Effect<WebhookAnswer>
  /** What came without proof of its sender, oldest first. Held in memory, bounded in number, bytes and age. */
  readonly quarantined: Effect.Effect<ReadonlyArray<Quarantined>>
}>()("@redthread/switchboard/Webhooks") {
  static readonly layer = (limits: WebhookLimits = webhookLimits) => Layer.effect(
    Webhooks,
    Effect.gen(function*() {
      const composition = yield* Composed
      const intake = yield* Intake
      const settling = yield* Settling
      const limiter = yield* RateLimiter.RateLimiter
      const apart = yield* Ref.make<ReadonlyArray<Quarantined>>([])

      const take = Effect.fnUntraced(function*(id: string, call: WebhookCall) {
        const adapter = composition.adapters.find((one) => one.id === id && one.isRetired !== true)
        if (adapter === undefined) return answer(404, `There is no adapter “${id}”.`)
        const pace = yield* Effect.option(limiter.consume({ algorithm: "token-bucket", window: "1 minute", limit: limits.callsPerMinute, key: `${id} ${call.from}` }))
        if (pace._tag === "None") return answer(429, "Too many calls.", { "retry-after": "60" })
        const body = yield* bodyOf(call, limits)
        const at = Instant.make(yield* Clock.currentTimeMillis)
        const called: Received = {
          tenant: composition.tenant, channel: adapter.kind, at, name: call.url, headers: call.headers, body,
          checksum: checksumOf(body), evidence: { [endpointEvidence]: id }
        }
        const asked = adapter.handshake?.(called)
        if (asked !== undefined) return answer(asked.status, asked.body)
        if (call.method !== "POST" && call.method !== "PUT") return answer(405, "Deliveries are posted.", { allow: "POST" })
        const received = yield* withEvidence(adapter, called)
        const proof = yield* Effect.result(adapter.verify(received, at))
        if (proof._tag === "Failure") {
          yield* Ref.update(apart, (kept) => quarantine(kept, { received, from: call.from, reason: proof.failure.message }, at))
          yield* Effect.logWarning("A delivery without proof of its sender", { adapter: id, from: call.from, reason: proof.failure.message })
          return answer(401, proof.failure.message)
        }
        if ((yield* settling.backlog) >= limits.backlog) return answer(503, "Too much is waiting.", { "retry-after": "30" })
        const { isNew } = yield* intake.receive(received)
        if (isNew) yield* settling.wake(received)
        return answer(200, "")
      })

      const handle = Effect.fn("Webhooks.handle")(function*(id: string, call: WebhookCall) {
        const given = yield* take(id, call).pipe(
          Effect.catchTags({
            BadSignature: (bad) => Effect.succeed(answer(401, bad.message)),
            LedgerError: (error: LedgerError) => Effect.as(Effect.logError("The ledger does not take deliveries", error.message), answer(503, "Come again.", { "retry-after": "5" }))
          }),
          Effect.catch(({ says, status }) => Effect.succeed(answer(status, says, { connection: "close" })))
        )
        yield* Metric.update(Metric.withAttributes(calls, { adapter: given.status === 404 ? "unknown" : id, status: String(given.status) }), 1)
        return given
      }, Effect.trackDuration(duration))

      return Webhooks.of({
        handle,
        quarantined: Effect.flatMap(Clock.currentTimeMillis, (now) => Ref.updateAndGet(apart, (kept) => quarantine(kept, undefined, now)))
      })
    })
  ).pipe(Layer.provide(RateLimiter.layer), Layer.provide(RateLimiter.layerStoreMemory))
}
