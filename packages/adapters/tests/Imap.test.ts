import { emailAdapter, type ImapConfig } from "@redthread/adapters"
import { awaitMail, pullMail, withMailbox } from "@redthread/adapters/Imap"
import type { FetchError, Pulled } from "@redthread/channel"
import { Effect, Redacted, Result } from "effect"
import { ImapFlow } from "imapflow"
import { networkInterfaces } from "node:os"
import { describe, expect, it } from "vitest"
import { delivery, normalised } from "./deliveries.ts"
import { put, withMailServer } from "./imapServer.ts"

const mail = (n: number, body = `Nachricht ${n} äöü`): string =>
  `From: anna@post.example.org\r\nMessage-ID: <${n}@post.example.org>\r\nDate: Mon, 9 Mar 2026 08:12:40 +0100\r\nSubject: ${n}\r\n\r\n${body}\r\n`

const at = (port: number, more: Partial<ImapConfig> = {}): ImapConfig => ({ host: "127.0.0.1", port, user: "service", password: Redacted.make("geheim"), timeout: 2000, ...more })
const pull = (config: ImapConfig, cursor?: string): Promise<Pulled> => Effect.runPromise(pullMail(config, cursor))
const reasonOf = async <A>(effect: Effect.Effect<A, FetchError>) => {
  const result = await Effect.runPromise(Effect.result(effect))
  return Result.isFailure(result) ? result.failure.reason : undefined
}
const text = ({ body }: Pulled["deliveries"][number]): string => new TextDecoder().decode(body)
const adapter = emailAdapter({ ownAddresses: [] })
const keys = async (pulled: Pulled) => (await Promise.all(pulled.deliveries.map(({ body, name }) => normalised(adapter, delivery("email", body, { name }))))).flat().map(({ key }) => key)

/** Pulls until nothing more comes. */
const pullAll = async (config: ImapConfig, cursor?: string) => {
  const pulls: Array<Pulled> = []
  for (let next = await pull(config, cursor); ; next = await pull(config, next.cursor)) {
    pulls.push(next)
    if (next.deliveries.length === 0) return { pulls, deliveries: pulls.flatMap(({ deliveries }) => deliveries), cursor: next.cursor }
  }
}

const hasLoopback = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => internal) ?? false)

describe.skipIf(!hasLoopback)("a mailbox that is asked for news", () => {
  it("gives every mail once, byte for byte, in its order, and never marks one as seen", () =>
    withMailServer(async (mailbox, port) => {
      const raws = [1, 2, 3].map((n) => mail(n))
      for (const raw of raws) put(mailbox, raw)
      const { cursor, deliveries } = await pullAll(at(port))
      expect(deliveries.map(text)).toEqual(raws)
      expect(deliveries[2]?.name).toBe("imap://127.0.0.1/INBOX;UIDVALIDITY=1/;UID=3")
      put(mailbox, mail(4))
      expect((await pull(at(port), cursor)).deliveries.map(text)).toEqual([mail(4)])
      expect(mailbox.commands.filter((command) => /^(SELECT|STORE|UID STORE|EXPUNGE)|BODY\[/i.test(command))).toEqual([])
    }))

  it("is read in pulls of bounded size, however large it is and however its numbers are spread", () =>
    withMailServer(async (mailbox, port) => {
      for (const uid of [3, 4, 900, 901, 902, 5_000_000, 4_000_000_000]) put(mailbox, mail(uid, "x".repeat(400)), uid)
      const { deliveries, pulls } = await pullAll(at(port, { batch: 2 }))
      expect(pulls.every((one) => one.deliveries.length <= 2)).toBe(true)
      expect(deliveries.map(({ name }) => name.split("UID=")[1])).toEqual(["3", "4", "900", "901", "902", "5000000", "4000000000"])
      expect(mailbox.commands.length).toBeLessThan(250)
      const byBytes = await pullAll(at(port, { maxBytes: 1100 }))
      expect(byBytes.pulls.every((one) => one.deliveries.reduce((sum, { body }) => sum + body.length, 0) <= 1100)).toBe(true)
      expect(byBytes.deliveries).toHaveLength(7)
    }))

  it("gives the beginning of a mail that is too large, and says so", () =>
    withMailServer(async (mailbox, port) => {
      put(mailbox, mail(1, "x".repeat(5000)))
      const { deliveries: [only] } = await pull(at(port, { maxBytes: 1024 }))
      expect(only?.body.length).toBe(1024)
      expect(only?.headers).toEqual({ "imap-size": String(mail(1, "x".repeat(5000)).length), "imap-partial": "0.1024" })
    }))

  it("is read anew where its numbers are no longer valid; what is known already has the same key", () =>
    withMailServer(async (mailbox, port) => {
      for (const n of [1, 2, 3]) put(mailbox, mail(n))
      const before = await pull(at(port))
      mailbox.validity = 2
      mailbox.mails.clear()
      mailbox.uidNext = 1
      for (const n of [2, 3, 4]) put(mailbox, mail(n))
      const after = await pull(at(port), before.cursor)
      const known = new Set(await keys(before))
      expect((await keys(after)).filter((key) => !known.has(key))).toHaveLength(1)
      expect(after.cursor).toBe(`{"validity":"2","uid":3}`)
    }))

  it("loses nothing where the connection breaks: the cursor stays, and the next pull begins there", () =>
    withMailServer(async (mailbox, port) => {
      for (const n of [1, 2, 3]) put(mailbox, mail(n))
      const { cursor } = await pull(at(port, { batch: 1 }))
      mailbox.breaksAt = /BODY\.PEEK/
      expect(await reasonOf(pullMail(at(port), cursor))).toMatchObject({ _tag: "Unreachable" })
      expect((await pull(at(port), cursor)).deliveries.map(text)).toEqual([mail(2), mail(3)])
    }))

  it("tells a wrong password, a missing mailbox and a missing server apart, and never shows the password", async () => {
    const closed = await withMailServer(async (_, port) => {
      const wrong = await reasonOf(pullMail(at(port, { password: Redacted.make("falsch") }), undefined))
      expect(wrong).toMatchObject({ _tag: "Unreachable", text: expect.stringContaining("login") as string })
      expect(JSON.stringify(wrong)).not.toContain("falsch")
      expect(await reasonOf(pullMail(at(port, { mailbox: "Anderswo" }), undefined))).toMatchObject({ _tag: "Rejected" })
      expect(await reasonOf(pullMail(at(port, { requireTls: true }), undefined))).toMatchObject({ _tag: "Unreachable" })
      return port
    })
    expect(await reasonOf(pullMail(at(closed), undefined))).toMatchObject({ _tag: "Unreachable" })
  })

  it("begins anew with a cursor that is not one of its own, rather than never", () =>
    withMailServer(async (mailbox, port) => {
      put(mailbox, mail(1))
      for (const cursor of ["7", `{"validity":"9","uid":1}`]) expect((await pull(at(port), cursor)).deliveries).toHaveLength(1)
    }))

  it("may be waited for", () =>
    withMailServer(async (mailbox, port, arrive) => {
      const { cursor } = await pull(at(port))
      expect(await Effect.runPromise(awaitMail(at(port), cursor, 50))).toBe(false)
      const waiting = Effect.runPromise(awaitMail(at(port), cursor, 5000))
      while (!mailbox.commands.some((command) => /^IDLE/i.test(command)) || mailbox.commands.at(-1) !== "IDLE") await new Promise((resolve) => setTimeout(resolve, 5))
      arrive(mail(1))
      expect(await waiting).toBe(true)
      expect(await Effect.runPromise(awaitMail(at(port), cursor, 5000))).toBe(true)
    }))

  it("belongs to the adapter of the channel", () =>
    withMailServer(async (mailbox, port) => {
      put(mailbox, mail(1))
      const pulled = await Effect.runPromise(withMailbox(adapter, at(port)).pull?.(undefined) ?? Effect.die("no pull"))
      expect(await keys(pulled)).toHaveLength(1)
    }))
})

/** A real server, named as `host:port:user:password`; its mailbox `redthread-test` is made and removed again. */
const real = process.env["REDTHREAD_IMAP"]

describe.skipIf(real === undefined)("a mailbox on a real server", () => {
  it("gives every mail once, also after its numbers became invalid", async () => {
    const [host = "", port = "", user = "", password = ""] = (real ?? "").split(":")
    const config: ImapConfig = { host, port: Number(port), user, password: Redacted.make(password), mailbox: "redthread-test", batch: 40 }
    const client = new ImapFlow({ host, port: Number(port), secure: false, auth: { user, pass: password }, logger: false })
    await client.connect()
    const raws = Array.from({ length: 100 }, (_, n) => mail(n))
    const fill = async (mails: ReadonlyArray<string>) => {
      await client.mailboxCreate("redthread-test")
      for (const raw of mails) await client.append("redthread-test", raw)
    }
    try {
      await fill(raws)
      const first = await pullAll(config)
      expect(first.deliveries.map(text)).toEqual(raws)
      expect(first.pulls.map(({ deliveries }) => deliveries.length)).toEqual([40, 40, 20, 0])
      const waiting = Effect.runPromise(awaitMail(config, first.cursor, 10_000))
      await new Promise((resolve) => setTimeout(resolve, 500))
      await client.append("redthread-test", mail(100))
      expect(await waiting).toBe(true)
      expect((await pull(config, first.cursor)).deliveries.map(text)).toEqual([mail(100)])
      await client.mailboxDelete("redthread-test")
      await new Promise((resolve) => setTimeout(resolve, 1100))
      await fill([...raws.slice(50), mail(101)])
      const again = await pullAll(config, first.cursor)
      expect(again.deliveries.map(text)).toEqual([...raws.slice(50), mail(101)])
      expect(again.deliveries[0]?.body).toEqual(first.deliveries[50]?.body)
    } finally {
      await client.mailboxDelete("redthread-test").catch(() => undefined)
      await client.logout()
    }
  }, 30_000)
})
