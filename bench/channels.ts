/**
 * How fast deliveries become events: WhatsApp beside its published peer and beside the limit of HMAC and JSON.parse, e-mail
 * beside bare postal-mime, and every other adapter. CPU seconds, because the machine is shared.
 * Run: `npm run bench -- channels`, or `node bench/channels.ts`. REDTHREAD_CORPUS adds mails and payloads from elsewhere.
 */
import { emailAdapter, whatsAppCloud } from "@redthread/adapters"
import { type AnyAdapter, choose, type Received } from "@redthread/channel"
import { type ChannelKind, Checksum, Instant, TenantId } from "@redthread/model"
import { Effect, Result } from "effect"
import { createHash, createHmac, timingSafeEqual } from "node:crypto"
import { globSync, readFileSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import PostalMime from "postal-mime"
import { candidates } from "../packages/adapters/tests/KitCandidates.ts"
import { whatsAppPeer, whyNoPeers } from "./channelPeers.ts"

const now = Instant.make(Date.UTC(2026, 2, 9, 8))
const samples = fileURLToPath(new URL("../packages/adapters/samples/", import.meta.url))
const received = (channel: ChannelKind, body: Uint8Array, name: string, headers: Readonly<Record<string, string>> = {}): Received => ({
  tenant: TenantId.make("bench"), channel, at: now, name, headers, body, checksum: Checksum.make(createHash("sha256").update(body).digest("hex")), evidence: {}
})

/** CPU microseconds of each of `units` in one round. */
const round = async (units: number, work: () => void | Promise<void>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / units
}

/** Of each contestant the median of its rounds, in microseconds; they take turns, so that the machine's moods meet all alike. */
const contest = async (units: number, rounds: number, contestants: Readonly<Record<string, (round: number) => void | Promise<void>>>): Promise<Readonly<Record<string, number>>> => {
  const times = new Map<string, Array<number>>(Object.keys(contestants).map((name) => [name, []]))
  for (let i = 0; i < rounds + 1; i++) {
    for (const [name, work] of Object.entries(contestants)) {
      const one = await round(units, () => work(i))
      if (i > 0) times.get(name)?.push(one)
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, all.sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0]))
}

const perSecond = (microseconds: number): string => Math.round(1e6 / microseconds).toLocaleString("en").padStart(9)
const line = (name: string, microseconds: number, more = ""): void => console.log(`${name.padEnd(44)}${perSecond(microseconds)}/s ${microseconds.toFixed(1).padStart(8)} µs  ${more}`)

let missed = 0
const demand = (what: string, isMet: boolean): void => {
  missed += isMet ? 0 : 1
  console.log(`${isMet ? "met   " : "MISSED"} ${what}`)
}

// WhatsApp: a text message of its documentation, each with an id of its own, from a thousand customers.
const secret = "app secret"
const batch = 4000
const rounds = 7
const text = readFileSync(join(samples, "whatsapp", "text.json"), "utf8")
const signed = Array.from({ length: batch * (rounds + 1) }, (_, i) => {
  const body = new Uint8Array(Buffer.from(JSON.stringify(JSON.parse(text)).replace("wamid.ANNA0001", `wamid.${i}`).replaceAll("491715550101", `4917155${String(i % 1000).padStart(5, "0")}`)))
  return { body, headers: { "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`, "content-type": "application/json" } }
})
const ours = whatsAppCloud({ appSecrets: [secret] })
const turn = (i: number) => signed.slice(i * batch, (i + 1) * batch)
const deliveries = signed.map(({ body, headers }) => received("whatsapp", body, "webhook", headers))
let events = 0
const whyNot = whyNoPeers()
const peer = whyNot === undefined ? await whatsAppPeer(secret) : undefined
const requests = peer === undefined ? [] : signed.map(peer.requestOf)
const whatsApp = await contest(batch, rounds, {
  limit: (i) => {
    for (const { body, headers } of turn(i)) {
      const mac = createHmac("sha256", secret).update(body).digest()
      if (!timingSafeEqual(mac, Buffer.from(headers["x-hub-signature-256"].slice(7), "hex"))) throw new Error("forged")
      JSON.parse(new TextDecoder().decode(body))
    }
  },
  ours: (i) => {
    for (const delivery of deliveries.slice(i * batch, (i + 1) * batch)) {
      Effect.runSync(ours.verify(delivery, now))
      events += Effect.runSync(ours.normalise(delivery)).length
    }
  },
  whole: (i) => {
    for (const { body, headers } of turn(i)) {
      const delivery = received("whatsapp", body, "webhook", headers)
      const adapter = Effect.runSync(choose([ours], delivery))
      Effect.runSync(adapter.verify(delivery, now))
      events += Effect.runSync(adapter.normalise(delivery)).length
    }
  },
  ...(peer === undefined ? {} : {
    peer: async (i: number) => {
      for (const request of requests.slice(i * batch, (i + 1) * batch)) await peer.take(request)
    }
  })
})
if (events !== 2 * signed.length) throw new Error(`${signed.length} messages gave ${events} events.`)
const { limit = 0, ours: whatsAppOurs = 0, peer: whatsAppPeers, whole = 0 } = whatsApp
console.log(`\nWhatsApp text, ${signed[0]?.body.length ?? 0} bytes, ${batch} deliveries a round, median of ${rounds} rounds`)
line("HMAC and JSON.parse alone (the limit)", limit)
line("verify, parse, normalise", whatsAppOurs, `${(limit / whatsAppOurs * 100).toFixed(0)} % of the limit`)
line("with checksum and choice of the adapter", whole)
demand("12,000 WhatsApp texts/s on one core", 1e6 / whatsAppOurs >= 12_000)
if (whatsAppPeers === undefined) console.log(`not compared with @chat-adapter/whatsapp: ${whyNot}`)
else {
  if (peer?.heard() !== signed.length) throw new Error(`The peer heard ${peer?.heard() ?? 0} of ${signed.length} messages.`)
  line("@chat-adapter/whatsapp, webhook to handler", whatsAppPeers, `ours is ${(whatsAppPeers / whatsAppOurs).toFixed(1)} × as fast`)
  demand("8 × @chat-adapter/whatsapp", whatsAppPeers / whatsAppOurs >= 8)
}

// E-mail: all that our normalise does, beside what postal-mime alone needs for the same bytes.
const corpus = process.env["REDTHREAD_CORPUS"]
const mailbox = emailAdapter({ ownAddresses: ["@stadtwerke.example.org"] })
const mailFiles = (folder: string, pattern: string): ReadonlyArray<Received> =>
  globSync(pattern, { cwd: folder }).sort().map((name) => join(folder, name)).filter((path) => statSync(path).isFile()).map((path) => received("email", new Uint8Array(readFileSync(path)), basename(path)))
const mails = async (name: string, all: ReadonlyArray<Received>, times: number): Promise<void> => {
  const readable: Array<Received> = []
  for (const one of all) if (Result.isSuccess(await Effect.runPromise(Effect.result(mailbox.normalise(one))))) readable.push(one)
  const units = readable.length * times
  const { bare = 0, ours: whole = 0 } = await contest(units, 9, {
    bare: async () => {
      for (let i = 0; i < times; i++) for (const { body } of readable) await PostalMime.parse(body)
    },
    ours: async () => {
      for (let i = 0; i < times; i++) for (const one of readable) await Effect.runPromise(mailbox.normalise(one))
    }
  })
  const bytes = readable.reduce((sum, { body }) => sum + body.length, 0)
  console.log(`\nE-mail, ${name}: ${readable.length} of ${all.length} files, ${(bytes / 1024).toFixed(0)} kB`)
  line("bare postal-mime", bare)
  line("our normalise", whole, `${(bare / whole).toFixed(2)} × postal-mime`)
  demand("0.9 × bare postal-mime", bare / whole >= 0.9)
}
await mails("own samples", mailFiles(join(samples, "email"), "*.eml"), 40)
if (corpus === undefined) console.log("REDTHREAD_CORPUS is not set: no mails from elsewhere")
else {
  await mails("corpus", mailFiles(join(corpus, "channels", "email"), "**/*"), 2)
  await mails("corpus, replies", mailFiles(join(corpus, "channels", "email-reply"), "**/*"), 3)
  await mails("corpus, bounces", mailFiles(join(corpus, "channels", "email-bounce"), "**/*"), 1)
}

// Every adapter on the samples of its vendor's documentation.
console.log("\nverify and normalise, samples of each adapter")
for (const { adapter, samples: { payloads, signing } } of candidates) {
  const all = payloads.map((payload) => {
    const one = received(adapter.kind, typeof payload.body === "string" ? new TextEncoder().encode(payload.body) : payload.body, payload.name, payload.headers)
    const whole = { ...one, evidence: payload.evidence ?? {} }
    return { ...whole, headers: { ...whole.headers, ...signing?.sign(whole, now) } }
  })
  const times = adapter.kind === "letter" ? 5 : adapter.kind === "email" ? 40 : Math.ceil(2000 / all.length)
  const read = (one: AnyAdapter) => async () => {
    for (let i = 0; i < times; i++) for (const delivery of all) await Effect.runPromise(Effect.result(Effect.andThen(one.verify(delivery, now), one.normalise(delivery))))
  }
  const { one = 0 } = await contest(all.length * times, 5, { one: read(adapter) })
  line(adapter.id, one, `${all.length} payloads, ${Math.round(all.reduce((sum, { body }) => sum + body.length, 0) / all.length)} bytes on average`)
}
process.exit(missed === 0 ? 0 : 1)
