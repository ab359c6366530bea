/** Reports of mail systems about mails that were sent before: which recipient, how far it got, why not, and which mail. */
import type { ReceiptStatus } from "@redthread/model"

/** What a report says about one recipient. */
export interface ReportedRecipient {
  /** Empty where the report names nobody. */
  readonly address: string
  /** `undefined` for news that changes nothing, such as a delay. */
  readonly status: ReceiptStatus | undefined
  /** The enhanced status (RFC 3463) such as `5.1.1`, else the SMTP reply code, else empty. */
  readonly code: string
  readonly text: string
}

const unfold = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n[ \t]+/g, " ")

const fieldsOf = (block: string): ReadonlyMap<string, string> =>
  new Map(
    block.split("\n").flatMap((line) => {
      const colon = line.indexOf(":")
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
    })
  )

/** `rfc822; <anna@example.org>` without its type and brackets. */
const bareAddress = (field: string | undefined): string =>
  (field ?? "").replace(/^[^;@]*;/, "").replace(/[<>"]/g, "").trim().split(/\s/)[0] ?? ""

const enhanced = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/
const reply = /(?:^|[^\d.])([45]\d\d)(?=[ -]|$)/

/** The most telling code in a line of a mail system. */
const codeIn = (text: string): string => enhanced.exec(text)?.[1] ?? reply.exec(text)?.[1] ?? ""

const byAction: Readonly<Record<string, ReceiptStatus>> = { failed: "failed", delivered: "delivered", relayed: "sent", expanded: "sent" }

const statusOf = (action: string, code: string): ReceiptStatus | undefined =>
  action === "delayed" ? undefined : byAction[action] ?? (code.startsWith("5") ? "failed" : undefined)

/**
 * The recipients of a `message/delivery-status` part (RFC 3464), one block each. An action that the RFC does not know
 * counts as failed where the status begins with 5.
 */
export const deliveryStatus = (text: string): ReadonlyArray<ReportedRecipient> =>
  unfold(text).split(/\n[ \t]*\n+/).flatMap((block) => {
    const fields = fieldsOf(block)
    const address = bareAddress(fields.get("original-recipient")) || bareAddress(fields.get("final-recipient"))
    const action = (fields.get("action") ?? "").toLowerCase().split(/[\s(]/)[0] ?? ""
    if (address === "" && action === "") return []
    const diagnostic = (fields.get("diagnostic-code") ?? "").replace(/^\s*[\w-]+\s*;\s*/, "")
    const code = enhanced.exec(fields.get("status") ?? "")?.[1] ?? codeIn(diagnostic)
    return [{ address, status: statusOf(action, code), code, text: diagnostic }]
  })

/** What a `message/disposition-notification` (RFC 8098) says: the mail was displayed, or deleted unread. */
export const dispositionNotification = (text: string): { readonly target: string | undefined; readonly recipient: ReportedRecipient } => {
  const fields = fieldsOf(unfold(text))
  const disposition = fields.get("disposition") ?? ""
  return {
    target: originalMessageId(`Message-ID: ${fields.get("original-message-id") ?? ""}`),
    recipient: {
      address: bareAddress(fields.get("original-recipient")) || bareAddress(fields.get("final-recipient")),
      status: /displayed/i.test(disposition) ? "read" : /deleted|processed|dispatched/i.test(disposition) ? "delivered" : undefined,
      code: "",
      text: disposition
    }
  }
}

/** Who complained about our mail through a feedback loop (RFC 5965), and of what kind the complaint is. */
export const feedbackReport = (text: string): { readonly kind: string; readonly address: string } => {
  const fields = fieldsOf(unfold(text))
  return {
    kind: (fields.get("feedback-type") ?? "").toLowerCase(),
    address: bareAddress(fields.get("removal-recipient")) || bareAddress(fields.get("original-rcpt-to"))
  }
}

/** The id of the returned mail, as it stands in its headers or in what was quoted of them. */
export const originalMessageId = (text: string): string | undefined => /^[ \t>|]*(?:x-)?(?:original-)?message-id:\s*(<[^<>\s]+>)/im.exec(text)?.[1]

/** Where mail systems begin to quote the mail that they return. */
const quote =
  /^(?:[ \t>]*(?:--.*(original|copy|returned|undelivered|message|begin|header|unsent|forwarded).*|return-path:.*|received: (from|by) .*)|.*(message headers? follow|original message follows|headers of (the|your) message|copy of the (original )?message).*)$/im

/** News of a delay, not of a failure. */
const delay = /still (be )?tr(ying|ied)|will (continue|keep) (trying|to be)|warning: (could not send|message)|not yet been delivered|delayed|do not need to resend|noch nicht zugestellt|wird weiter versucht/i

/**
 * The recipients that a bounce of no standard names in its words (qmail, Exim, DragonFly and many gateways put the
 * address on a line of its own or in angle brackets, the reason behind it). `own` are addresses that are not meant.
 */
export const recipientsInWords = (text: string, named: ReadonlyArray<string>, own: ReadonlySet<string>): ReadonlyArray<ReportedRecipient> => {
  const words = text.slice(0, 20_000)
  const quoted = quote.exec(words)
  const head = quoted === null || quoted.index < 20 ? words : words.slice(0, quoted.index)
  const status: ReceiptStatus | undefined = delay.test(head) && !/permanent|giv(en|ing) up|fatal/i.test(head) ? undefined : "failed"
  const found = new Map<string, ReportedRecipient>()
  const add = (address: string, reason: string): void => {
    const key = address.toLowerCase()
    if (own.has(key) || found.has(key) || found.size >= 100) return
    found.set(key, { address, status, code: codeIn(reason) || codeIn(head), text: reason.replace(/\s+/g, " ").trim().slice(0, 500) })
  }
  const lines = head.split(/\r\n|\n|\r/)
  lines.forEach((line, i) => {
    const match = /^[ \t*]*(?:<([^\s<>"]{1,250}@[^\s<>",:;]{1,250})>|([^\s<>"():;,]{1,250}@[^\s<>"():;,]{1,250}))[ \t]*[:,;.]?(?:[ \t]+(.*)|)$/.exec(line)
    const address = match?.[1] ?? match?.[2]
    if (address !== undefined) add(address.replace(/\.$/, ""), `${match?.[3] ?? ""} ${lines.slice(i + 1, i + 4).join(" ")}`)
  })
  for (const address of named) add(address, head)
  if (found.size === 0) {
    for (const match of head.matchAll(/<([^\s<>"@]{1,64}@[^\s<>"@]{1,250})>/g)) add(match[1] ?? "", head.slice(match.index, match.index + 300))
  }
  return [...found.values()]
}
