/** Writing an e-mail (RFC 5322): what the channel can carry, and the message without the two lines that sending adds. */
import { type Capabilities, type Destination, OutboundRequest, type OutboundMessage, predictLoss, Rejected, type Rendered, SendError, Unreachable } from "@redthread/channel"
import { plainText } from "@redthread/model"
import { Effect } from "effect"
import { digest } from "./Drafting.ts"
import type { EmailConfig } from "./EmailConfig.ts"

/** E-mail takes words and layout as they are; media are named in words, because a reference has no bytes to attach. */
export const emailCapabilities: Capabilities = {
  content: {
    Text: "native", Html: "native", Media: "text", Location: "text", Contacts: "dropped", Choice: "text", Order: "text",
    Form: "text", Unsupported: "dropped"
  },
  receipts: ["delivered", "read", "failed"],
  source: "RFC 5322, RFC 2045, RFC 3464, RFC 8098"
}

const refuse = (code: string, text: string) => new SendError({ reason: new Rejected({ code, text }) })

/** A line break or another control character would begin a header of its own. */
const isOneLine = (text: string): boolean => !/[\u0000-\u001F\u007F\u2028\u2029]/.test(text)
const isAddress = (text: string): boolean => /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(text) && isOneLine(text)
const isMessageId = (text: string): boolean => /^<[^\s<>]+>$/.test(text) && isOneLine(text)

/**
 * Headers for machines: an automatic answer says so (RFC 3834), so that no other machine answers it; marketing names the way
 * out (RFC 2369), with one press where there is an address for it (RFC 8058).
 */
const forMachines = ({ isAutomatic = false, purpose }: OutboundMessage, { inReplyTo, to }: Destination, from: string, { unsubscribeAt }: EmailConfig): Record<string, string> => {
  const address = unsubscribeAt?.replaceAll("{address}", encodeURIComponent(to.value))
  return {
    ...(isAutomatic ? { "Auto-Submitted": inReplyTo === undefined ? "auto-generated" : "auto-replied", "X-Auto-Response-Suppress": "OOF, AutoReply" } : {}),
    ...(purpose === "marketing" ? { "List-Unsubscribe": `${address === undefined ? "" : `<${address}>, `}<mailto:${from}?subject=unsubscribe>` } : {}),
    ...(purpose === "marketing" && address !== undefined ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {})
  }
}

/** Headers that the composer writes by the clock and by chance; sending writes its own. */
const withoutClock = (raw: string): string => {
  const end = raw.indexOf("\r\n\r\n")
  const head = raw.slice(0, end).split(/\r\n(?![ \t])/).filter((line) => !/^(date|message-id):/i.test(line))
  return head.join("\r\n") + raw.slice(end)
}

/**
 * Renders an answer. Text parts are joined by empty lines, content without a form of its own becomes words. Refused as
 * `Rejected` with code `header-injection`: line breaks in the subject, anything but one plain address as recipient,
 * references that are no message ids. The same message gives the same bytes: date and id are added by sending.
 */
export const renderEmail = Effect.fnUntraced(function*(config: EmailConfig, message: OutboundMessage, destination: Destination) {
  const { from, fromName = "" } = config
  if (from === undefined) return yield* refuse("no-sender", "No address to write from is configured.")
  const subject = message.subject ?? ""
  const answers = destination.inReplyTo === undefined ? [] : [destination.inReplyTo]
  const wrong = [
    ...[subject, fromName].filter((line) => !isOneLine(line)),
    ...[from, destination.to.value].filter((address) => !isAddress(address)),
    ...[...answers, ...destination.references].filter((id) => !isMessageId(id))
  ]
  if (wrong.length > 0) return yield* refuse("header-injection", `This must not go into a header: ${JSON.stringify(wrong[0])}`)
  const lost = predictLoss(message, emailCapabilities)
  const html = message.content.flatMap((part) => (part._tag === "Html" ? [part.html] : [])).join("\n")
  const words = message.content.flatMap((part) =>
    part._tag === "Html" || emailCapabilities.content[part._tag] === "dropped" ? [] : [part._tag === "Text" ? part.text : plainText([part])]
  ).join("\n\n")
  const { default: Composer } = yield* Effect.tryPromise({
    try: () => import("nodemailer/lib/mail-composer"),
    catch: () => new SendError({ reason: new Unreachable({ text: "To write e-mail, install the package nodemailer." }) })
  })
  const raw = yield* Effect.tryPromise({
    try: () =>
      new Composer({
        from: fromName === "" ? from : { name: fromName, address: from },
        to: { name: "", address: destination.to.value },
        subject,
        ...(destination.inReplyTo === undefined ? {} : { inReplyTo: destination.inReplyTo }),
        ...(destination.references.length === 0 ? {} : { references: [...destination.references] }),
        headers: forMachines(message, destination, from, config),
        ...(html === "" ? {} : { html }),
        ...(html === "" || words !== "" ? { text: words } : {}),
        date: new Date(0),
        messageId: "<rendered@invalid>",
        baseBoundary: digest([subject, words, html]),
        newline: "win",
        disableFileAccess: true,
        disableUrlAccess: true
      }).compile().build(),
    catch: (cause) => refuse("not-composable", cause instanceof Error ? cause.message : String(cause))
  })
  const request = OutboundRequest.cases.Mail.make({ from, to: [destination.to.value], raw: withoutClock(raw.toString("latin1")) })
  return { requests: [request], lost } satisfies Rendered
})
