/** Calls and answers as the web's own `Request` and `Response`, which Hono, Deno, Bun, Cloudflare and Next.js speak. */
import { Stream } from "effect"
import type { WebhookAnswer, WebhookCall } from "./Webhooks.ts"

/** A request as a call; `from` is the caller's address, which a request does not tell. */
export const callOf = (request: Request, from = ""): WebhookCall => {
  const { body } = request
  return {
    method: request.method,
    url: request.url.replace(/^\w+:\/\/[^/?#]*/, ""),
    headers: Object.fromEntries(request.headers),
    body: body === null ? Stream.empty : Stream.fromReadableStream({ evaluate: () => body, onError: (cause) => cause }),
    from
  }
}

/** The answer as a response. */
export const responseOf = ({ body, headers, status }: WebhookAnswer): Response => new Response(body === "" ? null : body, { status, headers })
