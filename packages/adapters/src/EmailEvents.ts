/** From the image of an e-mail to what happened: a message, receipts out of bounces, a withdrawn consent. */
import { type Draft, noMarks, type Place, type Received } from "@redthread/channel"
import { type ChannelEvent, type Consent, type Content, type EventKey, type Identifier, type Participant, Purpose, type Trimmed } from "@redthread/model"
import type { Schema } from "effect"
import { adapterId, defined, digest, eventKey, finish, looking, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { automaticKind } from "./EmailAutomatic.ts"
import type { EmailConfig } from "./EmailConfig.ts"
import { mailDate } from "./EmailDate.ts"
import { allHeaders, carryTransport, firstHeader, mailboxes, mailboxIdentifiers, messageIds, ownMessageId } from "./EmailHeaders.ts"
import { peopleOf } from "./EmailPeople.ts"
import { isForged, verifiedAuthor, vouchedFor } from "./EmailTrust.ts"
import { replyOf } from "./EmailReply.ts"
import { htmlReplyOf } from "./EmailReplyHtml.ts"
import { deliveryStatus, dispositionNotification, feedbackReport, originalMessageId, recipientsInWords, type ReportedRecipient } from "./EmailReport.ts"

/** The name under which the adapter and its keys are known. */
export const emailAdapterId = adapterId("email-rfc5322")

const shared = sharedBy(emailAdapterId, "email")

const mediaKind = (mimeType: string): "image" | "video" | "audio" | "document" | "file" =>
  /^(image|video|audio)\//.test(mimeType)
    ? (mimeType.split("/")[0] as "image" | "video" | "audio")
    : /^text\/|pdf|document|sheet|presentation|msword|rtf|^message\//.test(mimeType) ? "document" : "file"

const around = (trimmed: ReadonlyArray<Trimmed>) => (trimmed.length === 0 ? {} : { trimmed })

/** Without the line breaks at its end; counted, because a pattern would try again at every break of a long run. */
const withoutLastBreaks = (text: string): string => {
  let end = text.length
  while (text[end - 1] === "\n") end -= text[end - 2] === "\r" ? 2 : 1
  return text.slice(0, end)
}

/** The words as they came, or of a person who answers: their own. A mail that says nothing of its own stays whole. */
const wordsOf = (text: string, isAnswer: boolean): Content => {
  const reply = isAnswer ? replyOf(text) : undefined
  return reply === undefined || reply.trimmed.length === 0 || reply.text === ""
    ? { _tag: "Text", text: withoutLastBreaks(text) }
    : { _tag: "Text", text: reply.text, ...around(reply.trimmed) }
}

const pageOf = (html: string, isAnswer: boolean): Content => {
  const reply = isAnswer ? htmlReplyOf(html) : { html, trimmed: [] }
  return { _tag: "Html", html: withoutLastBreaks(reply.html), ...around(reply.trimmed) }
}

const contentOf = (mail: Place, isAnswer: boolean): ReadonlyArray<Content> => {
  const text = mail.get("text").string()
  const html = mail.get("html").string()
  if (mail.get("attachments").items().length === 0) mail.get("attachments").carry()
  return [
    ...(text === undefined || text.trim() === "" ? [] : [wordsOf(text, isAnswer)]),
    ...(html === undefined || html.trim() === "" ? [] : [pageOf(html, isAnswer)]),
    ...mail.get("attachments").items().map((part, i): Content => {
      const mediaType = part.get("mimeType").name()
      const contentId = part.get("contentId").name()
      part.get("disposition").carry()
      part.get("text").carry()
      return {
        _tag: "Media",
        kind: mediaKind(mediaType ?? ""),
        media: {
          ref: contentId === undefined ? `part:${i}` : `cid:${contentId.replace(/^<|>$/g, "")}`,
          ...defined({ mediaType, filename: part.get("filename").name(), size: part.get("size").number(), checksum: part.get("sha256").name() })
        },
        ...defined({ caption: part.get("description").name() })
      }
    })
  ]
}

/** Every gap as one blank; single blanks, which are most of them, are left where they are. */
const withSingleBlanks = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, " ").trim()

/**
 * The key: the Message-ID and a digest of what the author wrote. A copy that came by another way (other `Received:`
 * lines) is the same; a careless sender who gives one id to two different mails loses neither of them.
 */
const keyOf = (mail: Place, id: string): EventKey => {
  const authored = ["from", "date", "subject"].map((name) => mail.get("headers").items().find((line) => line.get("key").value === name)?.get("value").value ?? "")
  const sums = mail.get("attachments").items().map((part) => part.get("sha256").value ?? "")
  const words = ["text", "html"].map((part) => {
    const { value } = mail.get(part)
    return typeof value === "string" ? withSingleBlanks(value) : ""
  })
  return id === ""
    ? eventKey(emailAdapterId, "no-id", digest(mail.value))
    : eventKey(emailAdapterId, id, digest([...authored, ...words, ...sums]))
}

const stopWords =
  /^["'„“»« ]*(bitte )?(stopp?|unsubscribe( me)?|opt[ -]?out|remove( me)?|abmelden|abmeldung|abbestellen|abbestellung|austragen|newsletter (bitte )?(abmelden|abbestellen|abbestellung)|(bitte )?keine (werbung|newsletter)( mehr)?|please (unsubscribe|remove)( me)?)["'“”»« .!]*$/i

/** Whoever writes more than this says more than stop. */
const longestAsking = 1000

/** The words with which a person asks to be left in peace; `undefined` where the mail says anything else. */
const optOut = (subject: string, text: string): string | undefined => {
  const reply = replyOf(text).text
  if (reply.length > longestAsking) return undefined
  const words = withSingleBlanks(reply)
  if (words !== "") return words.length < 80 && stopWords.test(words) ? words : undefined
  return stopWords.test(subject) ? subject : undefined
}

interface Report {
  readonly target: string | undefined
  readonly recipients: ReadonlyArray<ReportedRecipient>
}

/** What a report says, from its machine-readable parts where it has them, else from its words; `raw` is what follows its head. */
const reportOf = (mail: Place, id: string, raw: string): Report => {
  const parts = (kind: RegExp): ReadonlyArray<string> =>
    mail.get("attachments").items().filter((part) => kind.test(String(part.get("mimeType").value ?? ""))).flatMap((part) => part.get("text").string() ?? [])
  const words = mail.get("text").string() ?? mail.get("html").string()?.replace(/<br[^>]*>|<\/(p|div|tr)>/gi, "\n").replace(/<[^<>]*>/g, " ") ?? ""
  const [notice] = parts(/disposition-notification/).map(dispositionNotification)
  if (notice !== undefined) return { target: notice.target, recipients: [notice.recipient] }
  const status = parts(/delivery-status/)
  const named = (status.length > 0 ? status : /^final-recipient:/im.test(words) ? [words.slice(0, 100_000)] : []).flatMap(deliveryStatus)
  const quotedIds = [...parts(/rfc822/), ...status, words, raw].flatMap((text) => originalMessageId(text) ?? [])
  // Some systems return a mail under its own id.
  const quoted = quotedIds.find((found) => found !== id) ?? quotedIds[0]
  const answered = [...messageIds(firstHeader(mail, "in-reply-to")), ...messageIds(firstHeader(mail, "references")).toReversed()]
  const own = new Set([...mailboxes(mail, "to"), ...mailboxes(mail, "from")].map(({ address }) => address.toLowerCase()))
  const failed = allHeaders(mail, "x-failed-recipients").flatMap((value) => value.split(",").map((address) => address.trim()).filter((address) => address.includes("@")))
  return { target: quoted ?? answered[0], recipients: named.length > 0 ? named : recipientsInWords(words, failed, own) }
}

const claimed = (address: string): ReadonlyArray<Identifier> =>
  /^[^\s@]+@[^\s@]+$/.test(address) ? [mailboxIdentifiers({ address, name: "" })[0]] : []

type Reader = Pick<EmailConfig, "ownAddresses" | "trustedHosts">

const readMail = (mail: Place, received: Received, { ownAddresses, trustedHosts = [] }: Reader): ReadonlyArray<Draft> => {
  carryTransport(mail)
  mail.get("mbox").carry()
  const id = ownMessageId(mail)
  const key = keyOf(mail, id)
  const at = mailDate(firstHeader(mail, "date") || undefined, received.at)
  const references = [...new Set([...messageIds(firstHeader(mail, "in-reply-to")), ...messageIds(allHeaders(mail, "references").join(" ")).toReversed()])]
  const subject = firstHeader(mail, "subject")
  const automatic = automaticKind(mail.for(noMarks()))
  const { direction, identifiers: named, others } = peopleOf(mail, ownAddresses, isForged(received))
  const identifiers = direction === "inbound" ? vouchedFor(named, verifiedAuthor(mail.for(noMarks()), received, trustedHosts)) : named
  const isMachine = automatic === "bounce"
  const told = mail.for(noMarks())
  const report: Report = automatic === "bounce" || (automatic === "auto-reply" && hasNotice(mail)) ? reportOf(told, id, bodyOf(received)) : { target: undefined, recipients: [] }
  const [onlyRecipient] = new Set(report.recipients.map(({ address }) => address)).size === 1 ? report.recipients : []
  const content = contentOf(mail, direction === "inbound" && automatic === undefined)
  const drafts: Array<ChannelDraft> = [{
    ...shared,
    _tag: "Message",
    key,
    at,
    direction,
    thread: { ...(id === "" ? {} : { id }), references },
    identifiers: isMachine ? claimed(onlyRecipient?.address ?? "") : identifiers,
    others: isMachine ? [...identifiers.slice(0, 1).map((sender): Participant => ({ role: "other", identifiers: [sender] })), ...others] : others,
    ...defined({ subject: subject === "" ? undefined : subject, automatic }),
    content
  }]
  report.recipients.forEach((recipient, i) => {
    if (report.target === undefined || recipient.status === undefined) return
    drafts.push({
      ...shared,
      _tag: "Receipt",
      key: eventKey(emailAdapterId, key.slice(emailAdapterId.length + 1), "receipt", String(i)),
      at,
      thread: { references: [report.target] },
      identifiers: claimed(recipient.address),
      target: report.target,
      status: recipient.status,
      ...(recipient.status === "failed" ? { problem: { code: recipient.code, text: recipient.text } } : {})
    })
  })
  const said = automatic === undefined && direction === "inbound" ? optOut(subject, told.get("text").string() ?? "") : undefined
  const complaint = automatic === "auto-reply" ? complaintOf(told, bodyOf(received)) : undefined
  const peace = said !== undefined ? { who: identifiers, evidence: said } : complaint
  if (peace !== undefined && peace.who.length > 0) {
    const consent: Consent = { purpose: Purpose.make("marketing"), channel: "email", granted: false, at, evidence: peace.evidence }
    drafts.push({
      ...shared, _tag: "ConsentChanged", key: eventKey(emailAdapterId, key.slice(emailAdapterId.length + 1), "consent"),
      at, thread: { references }, identifiers: peace.who, consent
    })
  }
  return drafts.map((event, i) => ({ at: mail.pointer, marks: i === 0 ? mail.marks : told.marks, event }))
}

type ChannelDraft = Draft["event"]

/** What follows the head of a mail, as it came; a returned mail may stand there that no reader takes for a part. */
const bodyOf = ({ body, name }: Received): string => {
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 500_000)).toString("latin1")
  return text.startsWith("From ") || name.endsWith(".mbox") ? "" : text.slice(Math.max(0, text.search(/\r?\n\r?\n/)))
}

const hasNotice = (mail: Place): boolean =>
  mail.get("attachments").items().some((part) => part.get("mimeType").value === "message/disposition-notification")

/** A complaint through a feedback loop is a no to more of this mail. */
const complaintOf = (mail: Place, raw: string): { readonly who: ReadonlyArray<Identifier>; readonly evidence: string } | undefined => {
  const part = mail.get("attachments").items().find((one) => one.get("mimeType").value === "message/feedback-report")
  const report = part?.get("text").string()
  const complainer = /^x-hmxmroriginalrecipient:\s*(\S+@\S+)\s*$/im.exec(raw)?.[1]
  if (report === undefined) return complainer === undefined ? undefined : { who: claimed(complainer), evidence: "complaint about message" }
  const { address, kind } = feedbackReport(report)
  return /^(abuse|opt-out|opt-out-list|unsubscribe)$/.test(kind) ? { who: claimed(address), evidence: `feedback-type: ${kind}` } : undefined
}

/** The events of an image of e-mail, in its order, each once. */
export const emailEvents = (document: Schema.Json, received: Received, reader: Reader): ReadonlyArray<ChannelEvent> => {
  const root = looking(document)
  const isMailbox = root.get("messages").isPresent
  const mails = isMailbox ? root.get("messages").items() : [root]
  // What was checked of a whole mailbox file vouches for none of its mails.
  const source = isMailbox ? { ...received, evidence: {} } : received
  const drafts = mails.flatMap((mail) => readMail(mail.for(noMarks()), source, reader))
  return finish(document, drafts, () => unrecognisedDraft(emailAdapterId, "email", received, root, "an empty mailbox"))
}
