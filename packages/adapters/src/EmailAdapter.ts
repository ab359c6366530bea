/** E-mail as a channel: RFC 5322 in and out. */
import { type ChannelAdapter, Malformed, textOf } from "@redthread/channel"
import { Effect } from "effect"
import { EmailConfig } from "./EmailConfig.ts"
import { emailAdapterId, emailEvents } from "./EmailEvents.ts"
import { emailAttachment, emailImage, type EmailImage, EmailWire } from "./EmailImage.ts"
import { emailCapabilities, renderEmail } from "./EmailRender.ts"
import { sendEmail } from "./EmailSend.ts"

/** Headers that belong to the layout of the bytes, not to the message. */
const layout = /^(content-type|content-transfer-encoding|mime-version|content-length)$/

const part = (type: string, bytes: Uint8Array, more: ReadonlyArray<string> = []): string =>
  [`Content-Type: ${type}`, "Content-Transfer-Encoding: base64", ...more, "", Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n")].join("\r\n")

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A mail with these headers and texts; attachments have their size, filled with zeros, because an image has no bytes. */
const mailOf = (image: EmailImage): string => {
  const boundary = "=_redthread"
  const reported = image.headers.find(({ key, value }) => key === "content-type" && /multipart\/report/i.test(value))
  const headers = image.headers.filter(({ key }) => !layout.test(key)).map(({ key, value }) => `${key}: ${value}`)
  const parts = [
    ...(image.text === undefined ? [] : [part("text/plain; charset=utf-8", encode(image.text))]),
    ...(image.html === undefined ? [] : [part("text/html; charset=utf-8", encode(image.html))]),
    ...image.attachments.map(({ contentId, filename, mimeType, size, text }) =>
      part(mimeType, text === undefined ? new Uint8Array(size) : encode(text), [
        `Content-Disposition: attachment${filename === undefined ? "" : `; filename*=utf-8''${encodeURIComponent(filename)}`}`,
        ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`])
      ])
    )
  ]
  const kind = image.attachments.length > 0 || image.text === undefined || image.html === undefined ? "mixed" : "alternative"
  return [
    ...(image.mbox === undefined ? [] : [image.mbox]),
    ...headers,
    "MIME-Version: 1.0",
    reported === undefined ? `Content-Type: multipart/${kind}; boundary="${boundary}"` : `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    "",
    ...parts.flatMap((one) => [`--${boundary}`, one]),
    `--${boundary}--`,
    ""
  ].join("\r\n")
}

/** A mailbox file, or lines of headers of which one is a mail's own. Sources: RFC 4155; RFC 5322, 3.6; RFC 2045, 3. */
const looksLikeMail = (text: string): boolean => {
  const [head = ""] = text.replace(/^\uFEFF?\s*/, "").split(/\r?\n\r?\n|\r\r/, 1)
  return /^>?From \S/.test(head) || /^[!-9;-~]+[ \t]*:/.test(head) &&
    /^(from|to|cc|bcc|sender|reply-to|subject|date|received|return-path|message-id|in-reply-to|delivered-to|mime-version|content-(type|transfer-encoding|disposition)|x-[\w-]+|dkim-signature|authentication-results|list-[\w-]+|resent-[\w-]+)[ \t]*:/im.test(head)
}

/**
 * The e-mail adapter. It reads single mails and mailbox files, tells people from machines, turns bounces into receipts
 * and words such as “unsubscribe” or „abmelden“ into a withdrawn consent. Sending needs the optional package nodemailer.
 * The address of the author is only claimed, unless DMARC passed: by our own check (`withMailAuth` of `@redthread/adapters/MailAuth`
 * puts its result beside the bytes) or in the header of a trusted host.
 */
export const emailAdapter = (config: EmailConfig): ChannelAdapter<EmailConfig, EmailWire> => ({
  id: emailAdapterId,
  kind: "email",
  config: EmailConfig,
  wire: EmailWire,
  recognises: (received) => {
    const text = textOf({ ...received, body: received.body.subarray(0, 16_384) })
    return received.channel === "email" ? !/^\s*[{[]/.test(text) : looksLikeMail(text)
  },
  verify: () => Effect.void,
  document: (received) => emailImage(received, config.maxBytes),
  normalise: (received) =>
    Effect.flatMap(emailImage(received, config.maxBytes), (document) =>
      Effect.try({
        try: () => emailEvents(document, received, config),
        catch: (cause) => new Malformed({ at: "", reason: `The mail cannot be read: ${String(cause)}` })
      })),
  serialise: (wire) => encode("messages" in wire ? wire.messages.map(mailOf).join("\r\n") : mailOf(wire)),
  capabilities: () => emailCapabilities,
  render: (message, destination) => renderEmail(config, message, destination),
  send: (request, key) => sendEmail(config, request, key),
  part: (received, at, ref) => emailAttachment(received, at, ref, config.maxBytes),
  budget: { requests: 60, perMilliseconds: 60_000 }
})
