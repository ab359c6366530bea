/** Files that lie with vendors: fetched from real servers, of which one is the vendor's and the other a stranger's. */
import { makeLine, makeMatrix, makeSlack, makeTelegramBot, makeTwilioSms, makeTwilioVoice, makeVonageSms, makeVonageVoice, makeWhatsAppCloud } from "@redthread/adapters"
import type { AnyAdapter, FetchError } from "@redthread/channel"
import { Effect } from "effect"
import { FetchHttpClient, type HttpClient } from "effect/http"
import { generateKeyPairSync, verify } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"

const secret = "planted-token-4711"
const picture = Buffer.from("\x89PNG\r\n\x1A\nmeter", "latin1")

interface Call {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
}

type Answer = (call: Call, response: ServerResponse) => void

const asked = { vendor: [] as Array<Call>, stranger: [] as Array<Call> }
let answer: Answer = () => undefined
const servers: Array<Server> = []
const [vendor, stranger] = [{ origin: "" }, { origin: "" }]

const listen = (name: "vendor" | "stranger"): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer((request: IncomingMessage, response) => {
      const pieces: Array<Buffer> = []
      request.on("data", (piece: Buffer) => pieces.push(piece))
      request.on("end", () => {
        const call = { path: request.url ?? "", authorization: request.headers.authorization, body: Buffer.concat(pieces).toString() }
        asked[name].push(call)
        answer(call, response)
      })
    })
    servers.push(server)
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

beforeAll(async () => {
  vendor.origin = await listen("vendor")
  stranger.origin = await listen("stranger")
})
afterAll(() => servers.forEach((server) => server.close()))
beforeEach(() => {
  asked.vendor.length = 0
  asked.stranger.length = 0
})

const json = (response: ServerResponse, value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value))
}
const file = (response: ServerResponse, bytes: Uint8Array = picture, type = "image/png"): void => {
  response.writeHead(200, { "content-type": type, "content-length": String(bytes.length) }).end(bytes)
}

/** What the adapter gives for a reference: text of the bytes, the link, or the reason why not. */
const fetched = (connect: Effect.Effect<AnyAdapter, never, HttpClient.HttpClient>, ref: string, maxBytes = 1000, mediaType?: string) =>
  Effect.runPromise(
    Effect.flatMap(connect, (adapter) => adapter.media?.({ ref, ...(mediaType === undefined ? {} : { mediaType }) }, maxBytes) ?? Effect.die("no media")).pipe(
      Effect.map((found) => ("link" in found ? found : { ...found, bytes: Buffer.from(found.bytes) })),
      Effect.catch((error: FetchError) => Effect.succeed(error.reason)),
      Effect.provide(FetchHttpClient.layer)
    ))

const whatsApp = () => makeWhatsAppCloud({ appSecrets: [], sender: { phoneNumberId: "1055", accessToken: secret, apiVersion: "v23.0", origin: vendor.origin } })
const telegram = () => makeTelegramBot({ secretTokens: [], sender: { token: `77:${secret}`, origin: vendor.origin } })
const slack = () => makeSlack({ signingSecrets: [], sender: { token: secret, origin: `${vendor.origin}/api` } })
const twilio = () => makeTwilioSms({ authTokens: [], sender: { accountSid: "AC1", authToken: secret, from: "+4930", apiOrigin: vendor.origin } })
const vonage = () => makeVonageSms({ signatureSecrets: [], sender: { apiKey: "key", apiSecret: secret, from: "4930", origin: vendor.origin } })
const line = () => makeLine({ channelSecrets: [], sender: { token: secret, origin: vendor.origin } })
const basic = (user: string) => `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`

describe("a file on WhatsApp", () => {
  const named = (link: string, more: object = {}): Answer => (call, response) =>
    call.path.startsWith("/v23.0/")
      ? json(response, { messaging_product: "whatsapp", url: link, mime_type: "image/jpeg", sha256: "x", file_size: 13, id: "9", ...more })
      : file(response)

  it("is asked for by its id; the link that Meta names wants the token too", async () => {
    answer = named(`${vendor.origin}/whatsapp_business/attachments/?mid=9&ext=1`)
    expect(await fetched(whatsApp(), "9")).toEqual({ bytes: picture, mediaType: "image/jpeg" })
    expect(asked.vendor.map(({ authorization, path }) => [path, authorization])).toEqual([
      ["/v23.0/9?phone_number_id=1055", `Bearer ${secret}`], ["/whatsapp_business/attachments/?mid=9&ext=1", `Bearer ${secret}`]
    ])
  })

  it("behind a link that is not Meta's is left to whoever follows strangers' links, without the token", async () => {
    answer = named(`${stranger.origin}/a.jpg`)
    expect(await fetched(whatsApp(), "9")).toEqual({ link: `${stranger.origin}/a.jpg` })
    expect(await fetched(whatsApp(), `${stranger.origin}/b.jpg`)).toEqual({ link: `${stranger.origin}/b.jpg` })
    for (const near of ["https://lookaside.fbsbx.com.example.org/", "http://lookaside.fbsbx.com/", "https://evilfbsbx.com/", "https://a@lookaside.fbsbx.com/", "https://lookaside.fbsbx.com:8443/"]) {
      answer = named(near)
      expect(await fetched(whatsApp(), "9")).toEqual({ link: near })
    }
    expect(asked.stranger).toEqual([])
  })

  it("is not there any more, not ours to see, too large, or asked for too fast: each by its reason", async () => {
    const error = (code: number, status: number, headers = {}): Answer => (_, response) => json(response, { error: { message: "no", code } }, status, headers)
    const reasons = async (one: Answer, maxBytes?: number) => {
      answer = one
      return await fetched(whatsApp(), "9", maxBytes)
    }
    expect(await reasons(error(100, 400))).toMatchObject({ _tag: "Expired" })
    expect(await reasons(error(190, 401))).toMatchObject({ _tag: "NotAllowed" })
    expect(await reasons(error(80007, 400, { "retry-after": "7" }))).toEqual(expect.objectContaining({ _tag: "RateLimited", retryAfter: 7000 }))
    expect(await reasons(error(2, 503))).toMatchObject({ _tag: "Unreachable" })
    expect(await reasons(named("/", { file_size: 1001 }))).toEqual(expect.objectContaining({ _tag: "TooLarge", limit: 1000 }))
    expect(await reasons(named(`${vendor.origin}/x`), 12)).toMatchObject({ _tag: "TooLarge" })
    // The link lasts five minutes, the id seven days: a link that is gone is asked for anew.
    expect(await reasons((call, response) => call.path.startsWith("/v23.0/") ? json(response, { url: `${vendor.origin}/old` }) : void response.writeHead(404).end())).toMatchObject({ _tag: "Unreachable" })
  })
})

describe("a file on Telegram", () => {
  const named = (path: string, more: object = {}): Answer => (call, response) =>
    call.path.endsWith("/getFile") ? json(response, { ok: true, result: { file_id: "F1", file_unique_id: "u", file_path: path, ...more } }) : file(response, picture, "application/octet-stream")

  it("is asked for by its id, and its path fetched", async () => {
    answer = named("photos/file_1.png", { file_size: 13 })
    expect(await fetched(telegram(), "F1")).toEqual({ bytes: picture })
    expect(asked.vendor.map(({ body, path }) => [path, body])).toEqual([[`/bot77:${secret}/getFile`, `{"file_id":"F1"}`], [`/file/bot77:${secret}/photos/file_1.png`, ""]])
  })

  it("never makes a path or a redirect lead elsewhere, for the address holds the token", async () => {
    for (const path of ["../bot1/getMe", "a/../../x", "a?b", "//stranger/x", "a b"]) {
      answer = named(path)
      expect(await fetched(telegram(), "F1")).toMatchObject({ _tag: "Unreachable" })
    }
    answer = (call, response) => call.path.endsWith("/getFile") ? named("a.png")(call, response) : void response.writeHead(302, { location: `${stranger.origin}/x` }).end()
    expect(JSON.stringify(await fetched(telegram(), "F1"))).not.toContain(secret)
    expect(asked.stranger).toEqual([])
  })

  it("that is too large or unknown is named so; no failure tells the token", async () => {
    const no = (description: string, error_code: number): Answer => (_, response) => json(response, { ok: false, error_code, description, parameters: { retry_after: 3 } }, error_code)
    const reason = async (one: Answer) => {
      answer = one
      const found = await fetched(telegram(), "F1")
      expect(JSON.stringify(found)).not.toContain(secret)
      return found
    }
    expect(await reason(no("Bad Request: file is too big", 400))).toEqual(expect.objectContaining({ _tag: "TooLarge", limit: 20 * 1024 * 1024 }))
    expect(await reason(no("Bad Request: wrong file_id or the file is temporarily unavailable", 400))).toMatchObject({ _tag: "Expired" })
    expect(await reason(no("Unauthorized", 401))).toMatchObject({ _tag: "NotAllowed" })
    expect(await reason(no("Too Many Requests", 429))).toEqual(expect.objectContaining({ _tag: "RateLimited", retryAfter: 3000 }))
    expect(await reason((_, response) => void response.socket?.destroy())).toMatchObject({ _tag: "Unreachable" })
    answer = named("a.png", { file_size: 2000 })
    expect(await fetched(telegram(), "F1")).toMatchObject({ _tag: "TooLarge" })
  })

  it("is all that a bot with a webhook asks for, unless it is told to poll", async () => {
    const asks = (config: { readonly secretTokens: ReadonlyArray<string>; readonly poll?: boolean }) =>
      Effect.runPromise(Effect.map(makeTelegramBot({ ...config, sender: { token: "77:x" } }), ({ awaits, pull }) => [pull, awaits].map((one) => one !== undefined)).pipe(Effect.provide(FetchHttpClient.layer)))
    expect(await asks({ secretTokens: ["told to setWebhook"] })).toEqual([false, false])
    expect(await asks({ secretTokens: ["told to setWebhook"], poll: true })).toEqual([true, true])
    expect(await asks({ secretTokens: [] })).toEqual([true, true])
  })

  it("waits for an update without taking it", async () => {
    answer = (_, response) => json(response, { ok: true, result: [{ update_id: 7 }] })
    const awaits = (cursor?: string) => Effect.runPromise(Effect.flatMap(telegram(), ({ awaits }) => awaits?.(cursor, 1500) ?? Effect.die("it is not asked")).pipe(Effect.provide(FetchHttpClient.layer)))
    expect(await awaits("7")).toBe(true)
    expect(JSON.parse(asked.vendor[0]?.body ?? "")).toMatchObject({ limit: 1, timeout: 1, offset: 7 })
    answer = (_, response) => json(response, { ok: true, result: [] })
    expect(await awaits()).toBe(false)
    answer = (_, response) => json(response, { ok: false, error_code: 401, description: "Unauthorized" }, 401)
    await expect(awaits()).rejects.toMatchObject({ reason: { _tag: "NotAllowed" } })
  })
})

describe("a file on Slack", () => {
  it("is fetched with the bot's token", async () => {
    answer = (_, response) => file(response)
    expect(await fetched(slack(), `${vendor.origin}/files-pri/T1-F1/meter.png`)).toEqual({ bytes: picture, mediaType: "image/png" })
    expect(asked.vendor).toMatchObject([{ path: "/files-pri/T1-F1/meter.png", authorization: `Bearer ${secret}` }])
  })

  it("known by its id alone is looked up first", async () => {
    answer = (call, response) => call.path.startsWith("/api/files.info") ? json(response, { ok: true, file: { url_private: `${vendor.origin}/f.png` } }) : file(response)
    expect(await fetched(slack(), "F1")).toEqual({ bytes: picture, mediaType: "image/png" })
    answer = (_, response) => json(response, { ok: false, error: "file_deleted" })
    expect(await fetched(slack(), "F1")).toMatchObject({ _tag: "Expired" })
    answer = (_, response) => json(response, { ok: false, error: "missing_scope" })
    expect(await fetched(slack(), "F1")).toMatchObject({ _tag: "NotAllowed" })
  })

  it("outside of Slack never sees the token, and a page to log in is no file", async () => {
    expect(await fetched(slack(), `${stranger.origin}/drive.png`)).toEqual({ link: `${stranger.origin}/drive.png` })
    expect(asked.stranger).toEqual([])
    answer = (call, response) => call.path === "/f" ? void response.writeHead(302, { location: "/signin?redir=%2Ff" }).end() : file(response, Buffer.from("<html>"), "text/html; charset=utf-8")
    expect(await fetched(slack(), `${vendor.origin}/f`, 1000, "image/png")).toMatchObject({ _tag: "NotAllowed" })
    answer = (_, response) => file(response, Buffer.from("<html>"), "text/html")
    expect(await fetched(slack(), `${vendor.origin}/page.html`, 1000, "text/html")).toMatchObject({ mediaType: "text/html" })
  })
})

describe("a file on SMS and LINE", () => {
  it("of Twilio is asked for with the account, and its store gets to see a link without it", async () => {
    answer = (_, response) => void response.writeHead(307, { location: `${stranger.origin}/store/a.png` }).end()
    expect(await fetched(twilio(), `${vendor.origin}/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1`)).toEqual({ link: `${stranger.origin}/store/a.png` })
    expect(asked.vendor).toMatchObject([{ authorization: basic("AC1") }])
    expect(asked.stranger).toEqual([])
    answer = (_, response) => file(response)
    expect(await fetched(twilio(), `${vendor.origin}/a`)).toMatchObject({ bytes: picture })
    answer = (_, response) => void response.writeHead(404).end()
    expect(await fetched(twilio(), `${vendor.origin}/a`)).toMatchObject({ _tag: "Expired" })
  })

  it("of Vonage is asked for with the key", async () => {
    answer = (_, response) => file(response)
    expect(await fetched(vonage(), `${vendor.origin}/v3/media/1`)).toEqual({ bytes: picture, mediaType: "image/png" })
    expect(asked.vendor).toMatchObject([{ authorization: basic("key") }])
    expect(await fetched(vonage(), `${stranger.origin}/x`)).toEqual({ link: `${stranger.origin}/x` })
    expect(asked.stranger).toEqual([])
  })

  it("of LINE is asked for by its message, again while it is being prepared", async () => {
    answer = (_, response) => file(response)
    expect(await fetched(line(), "325708")).toEqual({ bytes: picture, mediaType: "image/png" })
    expect(asked.vendor).toMatchObject([{ path: "/v2/bot/message/325708/content", authorization: `Bearer ${secret}` }])
    answer = (_, response) => void response.writeHead(202).end()
    expect(await fetched(line(), "325708")).toMatchObject({ _tag: "Unreachable" })
    expect(await fetched(line(), "https://cdn.example.org/a.png")).toEqual({ link: "https://cdn.example.org/a.png" })
    expect(await fetched(line(), "sticker:1/2")).toMatchObject({ _tag: "Rejected", code: "no-file" })
    expect(await fetched(line(), "../../../oauth/accessToken")).toMatchObject({ _tag: "Rejected" })
  })

  it("of Matrix is asked for at our own homeserver, and nowhere else", async () => {
    const matrix = () => makeMatrix({ tokens: [], homeserver: { origin: vendor.origin, token: secret } })
    answer = (_, response) => file(response)
    expect(await fetched(matrix(), "mxc://other.example.org:8448/AbC_1-2")).toEqual({ bytes: picture, mediaType: "image/png" })
    expect(asked.vendor).toMatchObject([{ path: "/_matrix/client/v1/media/download/other.example.org%3A8448/AbC_1-2", authorization: `Bearer ${secret}` }])
    answer = (_, response) => void response.writeHead(307, { location: `${stranger.origin}/cdn/1` }).end()
    expect(await fetched(matrix(), "mxc://other.example.org/a")).toEqual({ link: `${stranger.origin}/cdn/1` })
    expect(asked.stranger).toEqual([])
    for (const ref of ["mxc://other.example.org/../../x", "mxc:///a", "no link"]) expect(await fetched(matrix(), ref)).toMatchObject({ _tag: "Rejected", code: "no-file" })
    expect(await fetched(makeMatrix({ tokens: [] }), "mxc://a/b")).toMatchObject({ _tag: "NotAllowed" })
  })

  it("that is a recording is asked for with what the exchange wants: the account, or a token that the application signed", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
    const sound = Buffer.from("RIFF1234WAVE")
    answer = (_, response) => file(response, sound, "audio/x-wav")
    const twilioCalls = makeTwilioVoice({ authTokens: [], account: { accountSid: "AC1", authToken: secret, apiOrigin: vendor.origin } })
    expect(await fetched(twilioCalls, `${vendor.origin}/2010-04-01/Accounts/AC1/Recordings/RE1`)).toEqual({ bytes: sound, mediaType: "audio/x-wav" })
    expect(asked.vendor).toMatchObject([{ authorization: basic("AC1") }])
    const application = { id: "app-1", privateKey: privateKey.export({ type: "pkcs8", format: "pem" }), origin: vendor.origin }
    expect(await fetched(makeVonageVoice({ signatureSecrets: [], application }), `${vendor.origin}/v1/files/1`)).toMatchObject({ bytes: sound })
    const [head = "", claims = "", signature = ""] = (asked.vendor[1]?.authorization ?? "").replace("Bearer ", "").split(".")
    expect(verify("sha256", Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, "base64url"))).toBe(true)
    const { application_id, exp, iat } = JSON.parse(Buffer.from(claims, "base64url").toString()) as Record<string, unknown>
    expect([application_id, Number(exp) - Number(iat)]).toEqual(["app-1", 300])
    expect(await fetched(makeVonageVoice({ signatureSecrets: [], application: { ...application, privateKey: "none" } }), `${vendor.origin}/v1/files/1`)).toMatchObject({ _tag: "NotAllowed" })
    expect(await fetched(makeVonageVoice({ signatureSecrets: [], application }), `${stranger.origin}/v1/files/1`)).toEqual({ link: `${stranger.origin}/v1/files/1` })
    expect(asked.stranger).toEqual([])
  })

  it("is never more than was allowed, whatever its server says of its size", async () => {
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "image/png" })
      const more = setInterval(() => response.write(Buffer.alloc(600)), 1)
      response.on("close", () => clearInterval(more))
    }
    expect(await fetched(line(), "1")).toEqual(expect.objectContaining({ _tag: "TooLarge", limit: 1000 }))
    answer = (_, response) => void response.writeHead(301, { location: "/again" }).end()
    expect(await fetched(line(), "1")).toMatchObject({ _tag: "Rejected", code: "redirects" })
  })
})
