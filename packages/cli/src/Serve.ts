/** `redthread serve`: webhooks of all configured adapters over HTTP, all that goes on in the background, health, metrics and a graceful stop. */
import { layer as nodeServer } from "@effect/platform-node/NodeHttpServer"
import { Ledger } from "@redthread/ledger"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { FetchHttpClient, HttpRouter, HttpServerRequest, HttpServerResponse } from "effect/http"
import { PrometheusMetrics } from "effect/observability"
import { createServer } from "node:http"
import { ledgerFlags } from "./Ingest.ts"
import { ledgerAt, shownPlace } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { remark } from "./Output.ts"
import { composeConnected } from "./Settings.ts"

/** Header fields in lower case; of a field that came twice, the values with a comma between them. */
const headersOf = (request: HttpServerRequest.HttpServerRequest): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(request.headers).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []))

/** One endpoint for each of these adapters below `/webhooks/`, `/health` for who watches over the process, `/metrics` for Prometheus. */
export const endpoints = (open: ReadonlySet<string>) =>
  Layer.mergeAll(
    HttpRouter.add("*", "/webhooks/:adapter", Effect.fnUntraced(function*(request) {
      const webhooks = yield* Switchboard.Webhooks
      const { adapter = "" } = yield* HttpRouter.params
      if (!open.has(adapter)) return HttpServerResponse.text(`There is no endpoint for “${adapter}”.`, { status: 404 })
      const { body, headers, status } = yield* webhooks.handle(adapter, {
        method: request.method, url: request.originalUrl, headers: headersOf(request), body: request.stream,
        from: Option.getOrElse(request.remoteAddress, () => "")
      })
      return HttpServerResponse.text(body, { status, headers, contentType: headers["content-type"] ?? "text/plain" })
    })),
    HttpRouter.add("GET", "/health", Effect.gen(function*() {
      const { tenant } = yield* Switchboard.Composed
      const { backlog } = yield* Switchboard.Settling
      const pulling = yield* Effect.serviceOption(Switchboard.Pulling)
      const told = yield* Effect.result(Effect.all([(yield* Ledger).counts(tenant), pulling._tag === "Some" ? pulling.value.standing : Effect.succeed([])]))
      if (told._tag === "Failure") return HttpServerResponse.jsonUnsafe({ healthy: false, because: told.failure.message }, { status: 503 })
      const [counts, channels] = told.success
      const unasked = channels.flatMap(({ adapter, because }) => (because === undefined ? [] : [{ adapter, because }]))
      return HttpServerResponse.jsonUnsafe({ healthy: true, backlog: yield* backlog, ...counts, ...(unasked.length === 0 ? {} : { unasked }) })
    })),
    PrometheusMetrics.layerHttp()
  )

/** Serves webhooks, sends, reminds, fetches and asks until it is told to stop; what is in hand then is finished. */
export const serve = Command.make(
  "serve",
  {
    ...ledgerFlags,
    port: Flag.Int("port").pipe(Flag.withDescription("Port to listen on"), Flag.withDefault(8080)),
    host: Flag.String("host").pipe(Flag.withDescription("Address to listen on; 0.0.0.0 for all"), Flag.withDefault("127.0.0.1")),
    maxBytes: Flag.Int("max-bytes").pipe(Flag.withDescription("Largest body in bytes"), Flag.withDefault(Switchboard.webhookLimits.bytes)),
    webhooksOnly: Flag.Boolean("webhooks-only").pipe(Flag.withDescription("Only take webhooks; another process over the same ledger sends answers, asks mailboxes, fetches files and minds deadlines"), Flag.withDefault(false)),
    callsPerMinute: Flag.Int("calls-per-minute").pipe(Flag.withDescription("Calls of one caller to one adapter in a minute"), Flag.withDefault(Switchboard.webhookLimits.callsPerMinute))
  },
  Effect.fn("redthread serve")(function*({ callsPerMinute, host, ledger, maxBytes, port, settings, webhooksOnly }) {
    const { composition, connected } = yield* composeConnected(Option.getOrUndefined(settings)).pipe(Effect.provide(FetchHttpClient.layer))
    if (connected.size === 0) {
      return yield* new BadInput({
        input: Option.getOrElse(settings, () => "--settings"), at: "",
        reason: `No adapter is configured, so nobody could call. Under “adapters” name one or more of ${composition.adapters.map(({ id }) => id).join(", ")} with its secrets.`
      })
    }
    const open = [...connected].map((id) => `  POST http://${host}:${port}/webhooks/${id}`).join("\n")
    const asked = webhooksOnly ? [] : composition.adapters.filter(({ pull }) => pull !== undefined).map(({ id }) => `  ${id} is asked for news`)
    yield* HttpRouter.serve(endpoints(connected), { disableLogger: true, disableListenLog: true }).pipe(
      Layer.tap(() => remark(`Listening on http://${host}:${port} (/health, /metrics):\n${[open, ...asked].join("\n")}\nThe ledger is ${shownPlace(ledger)}. Ctrl-C stops.`)),
      Layer.provide(Layer.merge(
        Switchboard.layerWebhooks({ ...Switchboard.webhookLimits, bytes: maxBytes, callsPerMinute }),
        Switchboard.layerWorkers({ running: !webhooksOnly })
      )),
      Layer.provide(Switchboard.layer(composition)),
      Layer.provide(ledgerAt(ledger)),
      Layer.provide(nodeServer(() => createServer({ requestTimeout: 60_000, headersTimeout: 15_000 }), { port, host })),
      Layer.launch,
      Effect.catchTag("ServeError", ({ cause }) => new BadInput({
        input: `${host}:${port}`, at: "", reason: `The server cannot listen here: ${cause instanceof Error ? cause.message : String(cause)}`
      }))
    )
  })
).pipe(Command.withDescription("Take webhooks of all configured adapters over HTTP, and do what goes on in the background"))
