/** What the kit needs to judge the adapters for WhatsApp and e-mail: what their documentation shows. */
import { emailAdapter, EmailImage, makeWhatsAppCloud, WhatsAppChange, whatsAppCloud } from "@redthread/adapters"
import type { AnyAdapter, Destination, OutboundRequest } from "@redthread/channel"
import { type Instant, Namespace, type ReceiptStatus } from "@redthread/model"
import { arbitraryOf, ChannelKit } from "@redthread/testing"
import { Effect } from "effect"
import * as fc from "fast-check"
import { createHmac } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { mailServer } from "./mailServer.ts"

/** An adapter with its samples. */
export interface Candidate {
  readonly adapter: AnyAdapter
  readonly samples: ChannelKit.Samples
}

/** Names a namespace. */
export const of = (namespace: string, value: string, scope?: string) => ({ namespace: Namespace.make(namespace), value, ...(scope === undefined ? {} : { scope }) })

/** The samples of a folder as payloads; `told` says what the documentation says about each. */
export const filesIn = (folder: string, told: Readonly<Record<string, Partial<ChannelKit.Payload>>>): readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>] => {
  const url = new URL(`../samples/${folder}/`, import.meta.url)
  const unknown = Object.keys(told).filter((name) => !readdirSync(url).includes(name))
  if (unknown.length > 0) throw new Error(`There is no sample ${unknown.join(", ")} in ${folder}.`)
  return readdirSync(url).sort().map((name) => ({ name, body: new Uint8Array(readFileSync(new URL(name, url))), ...told[name] })) as unknown as readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>]
}

const account = "210000000000001"
const change = (field: string, value: object): string =>
  JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: account, changes: [{ field, value: { messaging_product: "whatsapp", metadata: { display_phone_number: "4930555000", phone_number_id: "310000000000001" }, ...value } }] }] })
const annaOnWhatsApp = [of("phone", "+491715550101"), of("whatsapp-user", "491715550101"), of("whatsapp-user", "DE.5550101777", account), of("name", "Anna Berg")]
const whatsAppConfig = {
  appSecrets: ["new secret", "old secret"], sender: { phoneNumberId: "310000000000001", accessToken: "token", apiVersion: "v23.0" }
}
const hub = (secret: string) => ({ body }: { readonly body: Uint8Array }) => ({ "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}` })
const graph = (code: number, status: number, headers: Readonly<Record<string, string>> = {}) => ({ status, headers, body: JSON.stringify({ error: { code, message: `(#${code})` } }) })

/** A message of ours as the business app echoes it; choices as what comes back when the customer taps each of them. */
const shownOnWhatsApp = (request: OutboundRequest): ReadonlyArray<ChannelKit.Payload> => {
  if (request._tag !== "Http") return []
  const { messaging_product: _, recipient_type: __, to, ...said } = JSON.parse(request.body) as { readonly messaging_product: string; readonly recipient_type: string; readonly to: string; readonly interactive?: { readonly body: { readonly text: string }; readonly action: { readonly buttons?: ReadonlyArray<{ readonly reply: object }> } } }
  const sent = { from: "4930555000", to, id: "wamid.KIT1", timestamp: "1772446000" }
  const echo = (message: object): ChannelKit.Payload => ({ name: "echo", body: change("smb_message_echoes", { message_echoes: [{ ...sent, ...message }] }) })
  const { interactive } = said
  if (interactive === undefined) return [echo(said)]
  const taps = (interactive.action.buttons ?? []).map(({ reply }, i): ChannelKit.Payload => ({
    name: "tap", body: change("messages", { messages: [{ from: to, id: `wamid.TAP${i}`, timestamp: "1772446001", type: "interactive", interactive: { type: "button_reply", button_reply: reply } }] })
  }))
  return [echo({ type: "text", text: { body: interactive.body.text } }), ...taps]
}

/** WhatsApp, after the documentation of Meta's Cloud API. */
export const whatsAppCandidate: Candidate = {
  adapter: whatsAppCloud(whatsAppConfig),
  samples: {
    payloads: filesIn("whatsapp", {
      "text.json": { speaker: "customer", customer: annaOnWhatsApp },
      "stop.json": { speaker: "customer", isOptOut: true, customer: annaOnWhatsApp },
      "echo.json": { speaker: "echo" },
      "media.json": { speaker: "customer" },
      "choices.json": { speaker: "customer" }
    }),
    wires: arbitraryOf(WhatsAppChange).map((one) => ({ object: "whatsapp_business_account", entry: [{ id: account, changes: [one] }] })),
    signing: { sign: hub("new secret"), earlier: hub("old secret") },
    receipt: (status, target, at) => ({
      name: "status", body: change("messages", { statuses: [{ id: target, status, timestamp: String(Math.floor(at / 1000)), recipient_id: "491715550101" }] })
    }),
    documented: {
      content: { Text: "native", Media: "native", Location: "native", Contacts: "native", Choice: "native" },
      textLimit: 4096, mediaLimit: 100 * 1024 * 1024, receipts: ["sent", "delivered", "read", "played", "failed"]
    },
    destination: { channel: "whatsapp", to: { ...of("phone", "+491715550101"), assurance: "channel-verified" }, references: [] },
    shows: shownOnWhatsApp,
    outcomes: ChannelKit.overHttp(makeWhatsAppCloud(whatsAppConfig), {
      sent: { status: 200, body: JSON.stringify({ messages: [{ id: "wamid.KIT1" }] }) },
      limited: graph(130429, 429, { "retry-after": "7" }),
      rejected: graph(131026, 400),
      optedOut: graph(131050, 400),
      windowClosed: graph(131047, 400)
    }),
    exempt: { "channel/reissue-revises": "Meta issues no record twice; an edited message is a message of its own that names the first" }
  }
}

const report = (status: ReceiptStatus, target: string, at: Instant): string => {
  const date = new Date(at).toUTCString()
  const [type, part] = status === "read"
    ? ["disposition-notification", "Content-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822;anna@post.example.org\r\nOriginal-Message-ID: TARGET\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n"]
    : ["delivery-status", `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; anna@post.example.org\r\nAction: ${status}\r\nStatus: ${status === "failed" ? "5.1.1" : "2.0.0"}\r\n\r\n--r\r\nContent-Type: message/rfc822\r\n\r\nSubject: Guten Tag\r\nMessage-ID: TARGET\r\n\r\nx\r\n`]
  return `From: Mail <mailer-daemon@mx.example.org>\r\nTo: service@stadtwerke.example.org\r\nSubject: Report\r\nDate: ${date}\r\nMessage-ID: <${status}-${at}@mx.example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=${type}; boundary="r"\r\n\r\n--r\r\nContent-Type: text/plain\r\n\r\nA report.\r\n--r\r\n${part.replaceAll("TARGET", target)}--r--\r\n`
}

const word = fc.stringMatching(/^[a-zA-Z0-9äöüß.,!?-]{1,12}$/)
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(" "))
const ascii = fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,10}$/), { minLength: 1, maxLength: 5 }).map((all) => all.join(" "))
const mails: fc.Arbitrary<typeof EmailImage.Type> = fc.record({ subject: ascii, about: ascii, id: fc.stringMatching(/^[a-z0-9]{6,12}$/), text: words, html: fc.option(words, { nil: undefined }) }).map(({ about, html, id, subject, text }) => ({
  headers: [
    { key: "from", value: "Anna Berg <anna@post.example.org>" }, { key: "to", value: "service@stadtwerke.example.org" }, { key: "subject", value: subject },
    { key: "date", value: "Mon, 9 Mar 2026 08:00:00 +0100" }, { key: "message-id", value: `<${id}@post.example.org>` }, { key: "x-about", value: about }
  ],
  text, ...(html === undefined ? {} : { html: `<p>${html}</p>` }), attachments: []
}))

const mailConfig = { ownAddresses: ["@stadtwerke.example.org"], from: "service@stadtwerke.example.org" }
const anna: Destination = { channel: "email", to: { ...of("email", "anna@post.example.org"), assurance: "claimed" }, references: [] }
const overSmtp = (replies: Readonly<Record<string, string>>) =>
  Effect.map(mailServer(replies), (port) => ({ send: emailAdapter({ ...mailConfig, smtp: { host: "127.0.0.1", port, timeout: 300 } }).send }))

/** E-mail, after RFC 5322 and its family. */
export const emailCandidate: Candidate = {
  adapter: emailAdapter(mailConfig),
  samples: {
    payloads: filesIn("email", {
      "kuendigung.eml": { speaker: "customer", customer: [of("email", "anna.behrens@post.example.org"), of("name", "Anna Behrens-Müller")] },
      "abmelden.eml": { speaker: "customer", isOptOut: true, customer: [of("email", "tariq@post.example.org")] },
      "gesendet.eml": { speaker: "echo" },
      "abwesenheit.eml": { speaker: "auto-reply" },
      "unzustellbar.eml": { speaker: "bounce" },
      "unzustellbar-ohne-norm.eml": { speaker: "bounce" },
      "rundbrief.eml": { speaker: "list" }
    }).filter(({ name }) => !name.endsWith(".json")) as unknown as Candidate["samples"]["payloads"],
    wires: mails,
    receipt: (status, target, at) => ({ name: "report", body: report(status, target, at) }),
    messageId: "<rechnung-1@stadtwerke.example.org>",
    // A reference to media has no bytes to attach: RFC 2045 carries bytes.
    documented: { content: { Text: "native", Html: "native" }, receipts: ["delivered", "read", "failed"] },
    destination: anna,
    shows: (request) => (request._tag === "Mail" ? [{ name: "sent", body: request.raw }] : []),
    outcomes: {
      sent: overSmtp({}), silent: overSmtp({ text: "silent" }), limited: overSmtp({ MAIL: "421 too many connections" }), rejected: overSmtp({ RCPT: "550 5.1.1 no such user" }),
      unreachable: Effect.succeed({ send: emailAdapter({ ...mailConfig, smtp: { host: "127.0.0.1", port: 1, timeout: 300 } }).send })
    },
    exempt: {
      "channel/verified": "a mail carries no signature of a vendor; what DKIM proved comes beside it as evidence",
      "channel/reissue-revises": "a mail is never issued again; a correction is another mail"
    }
  }
}
