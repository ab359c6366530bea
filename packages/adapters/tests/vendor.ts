/** A vendor that answers every request in the same way, to see what an adapter sends and what it makes of the answer. */
import type { AnyAdapter, Destination, OutboundMessage, SendError } from "@redthread/channel"
import { Cause, Effect, Exit } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"

/** Sends the first request of a message; gives the vendor's id with what went out, or the reason of the error. */
export const answering = async (
  connect: Effect.Effect<AnyAdapter, never, HttpClient.HttpClient>,
  message: OutboundMessage,
  destination: Destination,
  { body, headers = {}, status }: { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
) => {
  let out: { readonly url: string; readonly authorization: string | undefined; readonly sent: string } | undefined
  const client = HttpClient.make((request) => {
    out = { url: request.url, authorization: request.headers["authorization"], sent: request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : "" }
    return Effect.sync(() => HttpClientResponse.fromWeb(request, new Response(body, { status, headers: { ...headers } })))
  })
  const exit = await Effect.runPromiseExit(
    Effect.gen(function*() {
      const adapter = yield* connect
      const { requests: [request] } = yield* adapter.render(message, destination)
      return request === undefined ? undefined : yield* adapter.send(request, "outbox-17")
    }).pipe(Effect.provideService(HttpClient.HttpClient, client))
  )
  return Exit.isSuccess(exit) ? { ...exit.value, ...out } : (Cause.squash(exit.cause) as SendError).reason
}
