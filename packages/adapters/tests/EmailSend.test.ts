import { emailAdapter } from "@redthread/adapters"
import { type Destination, OutboundRequest, type OutboundMessage, type SendError } from "@redthread/channel"
import { Namespace, Purpose } from "@redthread/model"
import { Effect, Redacted, Result } from "effect"
import { type AddressInfo, createServer, type Socket } from "node:net"
import { networkInterfaces } from "node:os"
import { describe, expect, it } from "vitest"
import { delivery, normalised } from "./deliveries.ts"

const to = (value: string, more: Partial<Destination> = {}): Destination => ({
  channel: "email", to: { namespace: Namespace.make("email"), value, assurance: "claimed" }, references: [], ...more
})
const message: OutboundMessage = { subject: "Ihre Kündigung", content: [{ _tag: "Text", text: "Guten Tag,\n\nalles erledigt. Grüße" }, { _tag: "Html", html: "<p>Guten Tag</p>" }] }
const config = { ownAddresses: ["@stadtwerke.example.org"], from: "service@stadtwerke.example.org", fromName: "Stadtwerke Köln" }
const adapter = emailAdapter(config)
const reasonOf = async <A>(effect: Effect.Effect<A, SendError>) => {
  const result = await Effect.runPromise(Effect.result(effect))
  return Result.isFailure(result) ? result.failure.reason : undefined
}
const render = async (what: OutboundMessage, destination: Destination) => {
  const { lost, requests: [request] } = await Effect.runPromise(adapter.render(what, destination))
  if (request?._tag !== "Mail") throw new Error("no mail")
  return { lost, request }
}

describe("an answer by e-mail", () => {
  it("reads back as what was said, in reply to the right mail", async () => {
    const { lost, request } = await render(message, to("anna@post.example.org", { inReplyTo: "<2@post.example.org>", references: ["<1@post.example.org>", "<2@post.example.org>"] }))
    expect(lost).toEqual([])
    const [event] = await normalised(adapter, delivery("email", request.raw))
    expect(event).toMatchObject({ _tag: "Message", direction: "outbound", subject: message.subject, content: message.content, thread: { references: ["<2@post.example.org>", "<1@post.example.org>"] } })
    expect(event?.identifiers.map(({ value }) => value)).toEqual(["anna@post.example.org"])
  })

  it("is the same to the byte whenever it is rendered, without a date or id of its own", async () => {
    const [one, other] = [await render(message, to("anna@post.example.org")), await render(message, to("anna@post.example.org"))]
    expect(one).toEqual(other)
    expect(one.request.raw).not.toMatch(/^(date|message-id):/im)
  })

  it("names exactly what the declaration says is lost", async () => {
    const location = { _tag: "Location", latitude: 54.3, longitude: 10.1, name: "Kundenzentrum" } as const
    const { lost, request } = await render({ content: [location, { _tag: "Unsupported", what: "sticker" }] }, to("anna@post.example.org"))
    expect(lost).toEqual([{ part: 0, kind: "Location", arrivedAs: "text" }, { part: 1, kind: "Unsupported", arrivedAs: "dropped" }])
    expect(request.raw).toContain("Kundenzentrum")
  })

  it("never lets words become headers", async () => {
    const evil = [
      adapter.render({ ...message, subject: "Hallo\r\nBcc: alle@post.example.org" }, to("anna@post.example.org")),
      adapter.render(message, to("anna@post.example.org\r\nBcc: alle@post.example.org")),
      adapter.render(message, to("anna@post.example.org, alle@post.example.org")),
      adapter.render(message, to("anna@post.example.org", { inReplyTo: "<1@x>\r\nX: y" })),
      adapter.render(message, to("anna@post.example.org", { references: ["no id"] }))
    ]
    for (const attempt of evil) expect(await reasonOf(attempt)).toMatchObject({ _tag: "Rejected", code: "header-injection" })
  })

  it("says to machines that nobody wrote it, where nobody did", async () => {
    const head = async (what: Partial<OutboundMessage>, more: Partial<Destination> = {}) => (await render({ ...message, ...what }, to("anna@post.example.org", more))).request.raw.split("\r\n\r\n")[0] ?? ""
    expect(await head({ isAutomatic: true }, { inReplyTo: "<1@x.example.org>" })).toMatch(/^Auto-Submitted: auto-replied$/m)
    expect(await head({ isAutomatic: true })).toMatch(/^Auto-Submitted: auto-generated$/m)
    expect(await head({})).not.toMatch(/^(Auto-Submitted|X-Auto|List-)/m)
  })

  it("names the way out where it is marketing, and that way is understood", async () => {
    const marketing = { ...message, purpose: Purpose.make("marketing") }
    const { request } = await render(marketing, to("anna@post.example.org"))
    expect(request.raw.replace(/\r\n[ \t]+/g, " ")).toMatch(/^List-Unsubscribe: <mailto:service@stadtwerke\.example\.org\?subject=unsubscribe>$/m)
    expect(request.raw).not.toContain("List-Unsubscribe-Post")
    const [, consent] = await normalised(adapter, delivery("email", "From: anna@post.example.org\r\nTo: service@stadtwerke.example.org\r\nSubject: unsubscribe\r\n\r\n"))
    expect(consent).toMatchObject({ _tag: "ConsentChanged", consent: { purpose: "marketing", granted: false } })
    const pressing = emailAdapter({ ...config, unsubscribeAt: "https://stadtwerke.example.org/weg?an={address}" })
    const { requests: [one] } = await Effect.runPromise(pressing.render(marketing, to("a+b@post.example.org")))
    const raw = one?._tag === "Mail" ? one.raw.replace(/\r\n[ \t]+/g, " ") : ""
    expect(raw).toContain("List-Unsubscribe: <https://stadtwerke.example.org/weg?an=a%2Bb%40post.example.org>, <mailto:service@stadtwerke.example.org?subject=unsubscribe>")
    expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
  })

  it("needs an address to write from", async () => {
    expect(await reasonOf(emailAdapter({ ownAddresses: [] }).render(message, to("anna@post.example.org")))).toMatchObject({ _tag: "Rejected", code: "no-sender" })
  })
})

/** A mail server that speaks just enough SMTP; `replies` overrides its answers by command, `silent` never answers there. */
const withServer = async <A>(replies: Readonly<Record<string, string>>, use: (port: number, mails: ReadonlyArray<string>) => Promise<A>): Promise<A> => {
  const mails: Array<string> = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on("error", () => undefined)
    let data: string | undefined
    const answer = (command: string, usual: string) => {
      const reply = replies[command] ?? usual
      if (reply === "close") socket.destroy()
      else if (reply !== "silent") socket.write(`${reply}\r\n`)
    }
    answer("greeting", "220 test ESMTP")
    socket.on("data", (chunk) => {
      if (data !== undefined) {
        data += chunk.toString("latin1")
        if (!data.endsWith("\r\n.\r\n")) return
        mails.push(data)
        data = undefined
        return answer("text", "250 2.0.0 queued")
      }
      for (const line of chunk.toString("latin1").split("\r\n").filter((one) => one !== "")) {
        const command = line.slice(0, 4).toUpperCase()
        if (command === "DATA") {
          if (replies["DATA"] === undefined) data = ""
          answer("DATA", "354 go on")
        } else answer(command, command === "EHLO" ? "250-test\r\n250-AUTH PLAIN\r\n250 8BITMIME" : command === "AUTH" ? "235 2.7.0 welcome" : command === "QUIT" ? "221 bye" : "250 ok")
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    return await use((server.address() as AddressInfo).port, mails)
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
}

const request = OutboundRequest.cases.Mail.make({ from: config.from, to: ["anna@post.example.org"], raw: "From: service@stadtwerke.example.org\r\nTo: anna@post.example.org\r\nSubject: Hallo\r\n\r\n.Punkt\r\n" })
const sendTo = (port: number, more: Partial<{ user: string; password: Redacted.Redacted<string> }> = {}) =>
  emailAdapter({ ...config, smtp: { host: "127.0.0.1", port, timeout: 400, ...more } }).send(request, "antwort-4711")
const outcome = (replies: Readonly<Record<string, string>>, more: Parameters<typeof sendTo>[1] = {}) => withServer(replies, (port) => reasonOf(sendTo(port, more)))

/** A machine without any network has not even itself to talk to; there nothing can be sent, and the tests say so. */
const hasLoopback = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => internal) ?? false)

describe.skipIf(!hasLoopback)("sending an e-mail", () => {
  it("hands it to the mail server, with a date and an id that is the same for the same key", async () => {
    await withServer({}, async (port, mails) => {
      const { externalKey } = await Effect.runPromise(sendTo(port, { user: "service", password: Redacted.make("geheim") }))
      expect(externalKey).toMatch(/^<[0-9a-f]{40}@stadtwerke\.example\.org>$/)
      expect(await Effect.runPromise(sendTo(port))).toEqual({ externalKey })
      expect(mails).toHaveLength(2)
      expect(mails[0]).toContain(`Message-ID: ${externalKey}\r\n`)
      expect(mails[0]).toMatch(/^Date: \w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+0000\r\n/)
      expect(mails[0]).toContain("\r\n..Punkt\r\n")
    })
  })

  it("says what became of it, by the server's answer", async () => {
    expect(await outcome({ RCPT: "550 5.1.1 no such user" })).toMatchObject({ _tag: "Rejected", code: "550" })
    expect(await outcome({ text: "554 5.7.1 spam" })).toMatchObject({ _tag: "Rejected", code: "554" })
    expect(await outcome({ MAIL: "421 too many connections" })).toMatchObject({ _tag: "RateLimited", retryAfter: 60_000 })
    expect(await outcome({ RCPT: "451 4.7.1 greylisted" })).toMatchObject({ _tag: "RateLimited" })
    expect(await outcome({ text: "451 4.3.0 local error" })).toMatchObject({ _tag: "Unreachable" })
    expect(await outcome({ AUTH: "535 5.7.8 wrong password" }, { user: "service", password: Redacted.make("falsch") })).toMatchObject({ _tag: "Unreachable" })
  })

  it("does not know the outcome when the server falls silent or hangs up after the text", async () => {
    expect(await outcome({ text: "silent" })).toMatchObject({ _tag: "UnknownOutcome" })
    expect(await outcome({ text: "close" })).toMatchObject({ _tag: "UnknownOutcome" })
  })

  it("may be tried again when the server was not reached, or fell silent before the text", async () => {
    const closed = await withServer({}, (port) => Promise.resolve(port))
    expect(await reasonOf(sendTo(closed))).toMatchObject({ _tag: "Unreachable" })
    expect(await outcome({ greeting: "silent" })).toMatchObject({ _tag: "Unreachable" })
    expect(await outcome({ RCPT: "silent" })).toMatchObject({ _tag: "Unreachable" })
    expect(await outcome({ MAIL: "close" })).toMatchObject({ _tag: "Unreachable" })
  })

  it("never shows the password", async () => {
    const reason = await outcome({ AUTH: "535 no" }, { user: "service", password: Redacted.make("geheim") })
    expect(JSON.stringify(reason)).not.toContain("geheim")
  })
})
