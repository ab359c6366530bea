/** Web forms as a channel: what a customer typed into a page, in whatever way it was sent. */
import { type ChannelAdapter, Expired, FetchError, listensOnly, Malformed, Rejected, SendError } from "@redthread/channel"
import { Effect, Result, Schema } from "effect"
import { formDocument, formFile, FormImage } from "./FormBody.ts"
import { WebFormConfig } from "./WebFormConfig.ts"
import { webFormAdapterId, webFormEvents } from "./WebFormEvents.ts"

/** What a form delivers: its image, or the JSON that was sent. */
export const WebFormWire = Schema.Union([FormImage, Schema.Json])
export type WebFormWire = typeof WebFormWire.Type

const isImage = Schema.is(FormImage)

const bodyOf = ({ fields, files }: FormImage): readonly [string, string] => {
  if (files.length === 0) return ["application/x-www-form-urlencoded", new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString()]
  const escape = (name: string): string => name.replaceAll("\"", "%22").replace(/[\r\n]+/g, " ")
  const parts = [
    ...fields.map(({ name, value }) => `Content-Disposition: form-data; name="${escape(name)}"\r\n\r\n${value}`),
    ...files.map(({ filename, mimeType, name, size }) =>
      `Content-Disposition: form-data; name="${escape(name)}"; filename="${escape(filename)}"\r\nContent-Type: ${mimeType}\r\n\r\n${"0".repeat(size)}`)
  ]
  return ["multipart/form-data; boundary=redthread-form", [...parts.map((part) => `--redthread-form\r\n${part}`), "--redthread-form--\r\n"].join("\r\n")]
}

const own = /^content-(type|length)$/

const serialise = (wire: WebFormWire): string => {
  if (!isImage(wire)) return JSON.stringify(wire)
  const [type, body] = bodyOf(wire)
  const { headers, method, target } = wire.request ?? { headers: [], method: "POST", target: "/" }
  const lines = [...headers.filter(({ name }) => !own.test(name)).map(({ name, value }) => `${name}: ${value}`), `content-type: ${type}`]
  return [`${method} ${target} HTTP/1.1`, ...lines, "", body].join("\r\n")
}

const source = "HTML Living Standard, form submission; RFC 7578"

/** Nothing can be answered in a form that was sent; the answer takes another channel. */
const noWayBack = new SendError({ reason: new Rejected({ code: "listens-only", text: "A web form takes no answers; answer on another channel." }) })

/**
 * The web form adapter: multipart, urlencoded, JSON objects (or an array of them), and saved HTTP requests. All fields
 * stay in the content in their order; the facts in them become signals, so that a question asked twice is seen.
 * Passwords and tokens stay in the raw payload. The key is the checksum of the delivery (for JSON: of the submission)
 * and the step, so the same form sent twice counts once.
 */
export const webFormAdapter = (config: WebFormConfig = {}): ChannelAdapter<WebFormConfig, WebFormWire> => ({
  id: webFormAdapterId,
  kind: "webform",
  config: WebFormConfig,
  wire: WebFormWire,
  recognises: (received) => received.channel === "webform" && Result.isSuccess(formDocument(received)),
  isCatchAll: true,
  verify: () => Effect.void,
  document: (received) => Effect.fromResult(Result.map(formDocument(received), ({ document }) => document)),
  normalise: (received) =>
    Effect.flatMap(Effect.fromResult(formDocument(received)), (form) =>
      Effect.try({
        try: () => webFormEvents(form, received, config),
        catch: (cause) => new Malformed({ at: "", reason: `The form cannot be read: ${String(cause)}` })
      })),
  serialise: (wire) => new TextEncoder().encode(serialise(wire)),
  capabilities: () => listensOnly(source),
  render: () => Effect.fail(noWayBack),
  send: () => Effect.fail(noWayBack),
  part: (received, _, { checksum = "", ref }) =>
    Effect.suspend(() => {
      const found = formFile(received, checksum)
      return found === undefined ? Effect.fail(new FetchError({ reason: new Expired({ text: `The form has no file ${ref}.` }) })) : Effect.succeed(found)
    }),
  budget: { requests: 1, perMilliseconds: 1 }
})

