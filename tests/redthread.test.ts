/** The front door without Effect: promises over the whole switchboard, in a Hono application and on a real file. */
import { emailAdapter, webFormAdapter, whatsAppCloud } from "@redthread/adapters"
import type * as Channel from "@redthread/channel"
import { AgentId, ChannelName } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect } from "effect"
import { Hono } from "hono"
import { createHmac } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { createRedthread } from "redthread"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { root } from "./Sources.ts"

let place = ""
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "redthread-door-"))
})
afterAll(() => rmSync(place, { recursive: true }))

const secret = "hush"
const body = readFileSync(`${root}packages/adapters/samples/whatsapp/text.json`)
const seal = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`
const options = () => ({ ledger: join(place, "ledger.sqlite"), adapters: [whatsAppCloud({ appSecrets: [secret] }), webFormAdapter()] })

describe("a switchboard without Effect", () => {
  it("takes webhooks in a Hono application and remembers them after a restart", async () => {
    const first = await createRedthread(options())
    const app = new Hono().post("/webhooks/:adapter", (context) => first.webhook(context.req.param("adapter"), context.req.raw, "203.0.113.7"))
    const call = (headers: Record<string, string>) => app.request("/webhooks/whatsapp-cloud", { method: "POST", headers, body })
    expect((await call({ "x-hub-signature-256": seal })).status).toBe(200)
    expect((await call({ "x-hub-signature-256": seal.replace(/.$/, (last) => (last === "0" ? "1" : "0")) })).status).toBe(401)
    expect((await app.request("/webhooks/nobody", { method: "POST", body })).status).toBe(404)
    await first.settled()
    const [sender] = JSON.parse(String(body)).entry[0].changes[0].value.contacts as ReadonlyArray<{ wa_id: string }>
    const before = await first.overview(`+${sender?.wa_id}`)
    expect(before).toHaveLength(1)
    await first.close()

    await using again = await createRedthread(options())
    expect(await again.overview(`+${sender?.wa_id}`)).toEqual(before)
  })

  describe("that has a mailbox", () => {
    const sent: Array<string> = []
    const mails = [
      "From: anna@post.example.org\r\nMessage-ID: <1@post.example.org>\r\nSubject: moving\r\n\r\nI move to Kiel.\r\n",
      "%PDF-1.4 no mail"
    ]
    const mailbox = {
      ...emailAdapter({ ownAddresses: ["service@brand.example"], from: "service@brand.example" }),
      send: (request: Channel.OutboundRequest, key: string) => Effect.sync(() => {
        sent.push(request._tag === "Mail" ? request.raw : "")
        return { externalKey: `<${key}@brand.example>` }
      }),
      pull: (cursor = "0") => Effect.succeed({ deliveries: mails.slice(Number(cursor)).map((mail, i) => ({ name: `mail ${i}`, headers: {}, body: new TextEncoder().encode(mail) })), cursor: String(mails.length) })
    }
    const soon = async (isSo: () => boolean | Promise<boolean>) => {
      for (let i = 0; i < 400 && !(await isSo()); i++) await sleep(10)
    }

    it("asks it, answers by itself, and lets people act and decide", async () => {
      await using redthread = await createRedthread({ ledger: "memory", adapters: [mailbox] })
      await soon(async () => (await redthread.overview("anna@post.example.org")).length === 1 && (await redthread.open()).length === 1)
      const [anna] = await redthread.overview("anna@post.example.org")
      const record = anna?.thread.customer ?? ("" as never)
      const [question] = await redthread.open()
      expect(question).toMatchObject({ _tag: "Parked", name: "mail 1" })
      expect(await redthread.decide(question?.id ?? "", "discard", { by: AgentId.make("berta"), because: "It is no mail." })).toMatchObject({ became: expect.any(String) })
      expect(await redthread.open()).toEqual([])
      await expect(redthread.decide(question?.id ?? "", "discard", { by: AgentId.make("berta"), because: "twice" })).rejects.toMatchObject({ _tag: "NotOpen" })

      const say = (key: string, purpose: string) => redthread.send({ key, purpose, record: record as never, message: { content: [{ _tag: "Text", text: key }] } })
      expect(await say("news", "marketing")).toMatchObject({ on: "email", isNew: true })
      expect(await say("answer", "service")).toMatchObject({ isNew: true })
      expect(await say("answer", "service")).toMatchObject({ isNew: false })
      await soon(() => sent.length === 2)
      expect(sent.map((raw) => [/^List-Unsubscribe:/m.test(raw), /^(news|answer)\r?$/m.exec(raw)?.[1]])).toEqual([[true, "news"], [false, "answer"]])

      expect(await redthread.act({ _tag: "Note", text: "moves in May" }, { by: AgentId.make("berta"), on: ChannelName.make("email"), about: { customer: record } })).toMatchObject({ entries: [{ _tag: "NoteWritten" }] })
      await expect(redthread.act({ _tag: "TakeOver" }, { by: AgentId.make("berta"), on: ChannelName.make("email"), about: { concern: "K-0" as never } })).rejects.toMatchObject({ _tag: "UnknownThread" })
    })

    it("ends what it has begun before it closes", async () => {
      let begun = 0
      const slow = { ...mailbox, send: (_: Channel.OutboundRequest, key: string) => Effect.suspend(() => { begun++; return Effect.delay(Effect.succeed({ externalKey: key }), 300) }) }
      const file = join(place, "stop.sqlite")
      const redthread = await createRedthread({ ledger: file, adapters: [slow] })
      await soon(async () => (await redthread.overview("anna@post.example.org")).length === 1)
      const [anna] = await redthread.overview("anna@post.example.org")
      await redthread.send({ key: "last", record: anna?.thread.customer as never, message: { content: [{ _tag: "Text", text: "last" }] } })
      await soon(() => begun === 1)
      await redthread.close()
      await using again = await createRedthread({ ledger: file, adapters: [slow], workers: { running: false } })
      const [after] = await again.overview("anna@post.example.org")
      expect(after?.thread.entries.filter(({ _tag }) => _tag === "SendEnded" || _tag === "Answered")).toMatchObject([{ outcome: { _tag: "Sent" } }, { answer: "last" }])
      expect(begun).toBe(1)
    })

    it("leaves that to others where it is told to", async () => {
      sent.length = 0
      await using redthread = await createRedthread({ ledger: "memory", adapters: [mailbox], workers: { running: false } })
      await sleep(100)
      expect(await redthread.overview("anna@post.example.org")).toEqual([])
      expect(await redthread.run(Effect.flatMap(Switchboard.Pulling, ({ ask }) => ask(mailbox.id)))).toMatchObject({ _tag: "Kept", deliveries: 2 })
      await redthread.settled()
      const [anna] = await redthread.overview("anna@post.example.org")
      await redthread.send({ key: "a", record: anna?.thread.customer as never, message: { content: [{ _tag: "Text", text: "a" }] } })
      await sleep(100)
      expect(sent).toEqual([])
    })
  })

  it("rejects with what is wrong where it cannot start", async () => {
    await using open = await createRedthread(options())
    expect(await open.settled()).toBe(0)
    await expect(createRedthread(options())).rejects.toMatchObject({ _tag: "LedgerError", reason: { _tag: "LedgerInUse" } })
    await expect(createRedthread({ ledger: "memory", adapters: [webFormAdapter(), webFormAdapter()] })).rejects.toMatchObject({ _tag: "Misfit", doubled: ["webform"] })
  })
})
