/** What Amazon SES reports about mails of ours: bounces, complaints, deliveries, openings. Source: Amazon SES, “Amazon SNS notification contents”, “Event data that Amazon SES publishes”. */
import type { Draft, Place, Received } from "@redthread/channel"
import { type Identifier, Namespace, outsideTime, type ReceiptStatus } from "@redthread/model"
import { adapterId, digest, eventKey, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { messageIds } from "./EmailHeaders.ts"
import { fresh, has, noticeDraft } from "./Listening.ts"
import { consentFor } from "./OptOutWords.ts"
import { isObject } from "./Webhook.ts"

/** The name under which the adapter and its keys are known. */
export const amazonSesId = adapterId("amazon-ses")
/** Receipts are about answers that went out as mails. */
const mailId = adapterId("email-rfc5322")

const types = new Set(["Bounce", "Complaint", "Delivery", "Send", "Reject", "Open", "Click", "Rendering Failure", "DeliveryDelay", "Subscription", "Received", "AmazonSnsSubscriptionSucceeded"])
const typeOf = (place: Place): string => String(place.get("eventType").value ?? place.get("notificationType").value ?? "")
/** A report of SES, as it is without envelopes. */
const isReport = (place: Place): boolean => isObject(place.get("mail")) && types.has(typeOf(place)) || typeOf(place) === "AmazonSnsSubscriptionSucceeded"

/** The report inside the envelope of SNS or EventBridge, or the document itself. */
const reportIn = (place: Place): Place | undefined =>
  [place, place.get("Message"), place.get("detail")].find((one) => isObject(one) && isReport(one))

const isConfirmation = (place: Place): boolean => /^(Unsubscribe|Subscription)Confirmation$/.test(String(place.get("Type").value)) && has(place, "TopicArn", "Token")

const placesIn = (root: Place): ReadonlyArray<Place> => (Array.isArray(root.value) ? root.items() : [root]).filter((place) => isObject(place) && (reportIn(place) !== undefined || isConfirmation(place)))

/** Whether SES reports something here. */
export const isAmazonSes = (root: Place): boolean => placesIn(root).length > 0

const person = (address: string): ReadonlyArray<Identifier> => {
  const bare = /<([^<>]+)>\s*$/.exec(address)?.[1] ?? address.trim()
  return bare === "" ? [] : [{ namespace: Namespace.make("email"), value: bare, assurance: "claimed" }]
}

/** Somebody a report is about, with what the mail server said. */
interface Recipient {
  readonly address: string
  readonly code: string
  readonly text: string
}

const recipientsIn = (list: Place): ReadonlyArray<Recipient> =>
  list.items().map((one) => ({
    address: one.string() ?? one.get("emailAddress").name() ?? "", code: one.get("status").name() ?? "", text: one.get("diagnosticCode").name() ?? ""
  }))

/** What a report says became of the mail for all of these. */
const receiptsOf: Readonly<Record<string, readonly [body: string, list: string, status: ReceiptStatus]>> = {
  Bounce: ["bounce", "bouncedRecipients", "failed"], Delivery: ["delivery", "recipients", "delivered"], Send: ["mail", "destination", "accepted"], Open: ["mail", "destination", "read"],
  Reject: ["mail", "destination", "failed"], "Rendering Failure": ["mail", "destination", "failed"]
}

/** The reasons for which somebody complains that mean: no more of this. Source: RFC 5965, IANA “Abuse feedback report types”. */
const unwanted = (kind: string): boolean => kind !== "not-spam"

const drafts = (report: Place, carryAround: (marks: Draft["marks"]) => void, received: Received): ReadonlyArray<Draft> => {
  const [type, mail] = [typeOf(report), report.get("mail")]
  const name = { Bounce: "bounce", Complaint: "complaint", Delivery: "delivery", Open: "open", Click: "click", Reject: "reject", "Rendering Failure": "failure", DeliveryDelay: "deliveryDelay", Subscription: "subscription" }[type]
  const body = report.get(name ?? "mail")
  const header = mail.get("headers").items().find((one) => String(one.get("name").value).toLowerCase() === "message-id")
  const [ours] = messageIds(String(mail.get("commonHeaders").get("messageId").value ?? header?.get("value").value ?? ""))
  const sesId = mail.get("messageId").name() ?? ""
  const target = ours ?? sesId
  const at = outsideTime(body.get("timestamp").name() ?? mail.get("timestamp").name(), received.at)
  const about = { at, thread: { references: [...new Set([target, sesId])].filter((id) => id !== "") } }
  const keyed = (...parts: ReadonlyArray<string>) => eventKey(amazonSesId, sesId || digest(report.value), type, ...parts, ...[body.get("feedbackId").name()].flatMap((id) => (id === undefined ? [] : [id])))
  const base = { at: report.pointer, marks: report.marks }
  const shared = sharedBy(amazonSesId, "email")
  const ended = (found: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
    report.get("notificationType").string()
    report.get("eventType").string()
    mail.carry()
    body.carry()
    carryAround(report.marks)
    return found
  }
  const receipt = receiptsOf[type]
  if (receipt !== undefined && target !== "") {
    const [where, list, status] = receipt
    const kind = [body.get("bounceType").name(), body.get("bounceSubType").name()].filter((one) => one !== undefined).join("/")
    const why = body.get("reason").name() ?? body.get("errorMessage").name() ?? ""
    // An opening is counted each time: each is one of its own.
    const each = type === "Open" ? [body.get("timestamp").name() ?? ""] : []
    return ended(recipientsIn(report.get(where).get(list)).map(({ address, code, text }): Draft => ({
      ...base,
      event: {
        ...shared, adapter: mailId, ...about, _tag: "Receipt", key: keyed(address, ...each), identifiers: person(address), target, status,
        ...(status === "failed" ? { problem: { code: code || kind || type, text: [kind, text || why].filter((one) => one !== "").join(": ") } } : {})
      }
    })))
  }
  if (type === "Complaint") {
    const kind = body.get("complaintFeedbackType").name() ?? body.get("complaintSubType").name() ?? "complaint"
    return unwanted(kind)
      ? ended(recipientsIn(body.get("complainedRecipients")).map(({ address }): Draft => ({
        ...base, event: { ...shared, ...about, _tag: "ConsentChanged", key: keyed(address), identifiers: person(address), consent: consentFor("marketing", "email", at, false, `complaint: ${kind}`) }
      })))
      : ended([])
  }
  if (type === "Subscription") {
    const who = mail.get("destination").items().flatMap((one) => person(one.name() ?? ""))
    const now = body.get("newTopicPreferences")
    const topics = now.get("topicSubscriptionStatus").items().map((one) => [one.get("topicName").name() ?? "", String(one.get("subscriptionStatus").value).toLowerCase() === "optin"] as const)
    const said = now.get("unsubscribeAll").boolean() === true ? [["marketing", false] as const] : topics.filter(([topic]) => topic !== "")
    return ended(said.map(([purpose, granted]): Draft => ({
      ...base, event: { ...shared, ...about, _tag: "ConsentChanged", key: keyed(purpose), identifiers: who, consent: consentFor(purpose, "email", at, granted, `list ${body.get("contactList").name() ?? ""}`.trim()) }
    })))
  }
  if (type === "Click") {
    const link = body.get("link").name() ?? "a link"
    const who = mail.get("destination").items().flatMap((one) => person(one.name() ?? ""))
    return ended([{ ...base, event: { ...shared, ...about, _tag: "PageAction", key: keyed(digest(body.value)), identifiers: who, action: "link clicked", touchpoint: link, content: [] } }])
  }
  return []
}

const readOne = (place: Place, received: Received): ReadonlyArray<Draft> => {
  const around = fresh(place)
  const inside = reportIn(around)
  const envelope = (marks: Draft["marks"]): void => {
    if (inside?.pointer === place.pointer) return
    for (const [, member] of place.for(marks).members()) if (member.pointer !== inside?.pointer) member.carry()
  }
  const found = inside === undefined ? [] : drafts(inside, envelope, received)
  if (found.length > 0) return found
  const notice = fresh(place)
  const topic = inside === undefined ? String(place.get("Type").value) : typeOf(inside)
  return [noticeDraft(amazonSesId, "email", received, notice, topic)]
}

/** The events of one delivery. */
export const amazonSesDrafts = (root: Place, received: Received): ReadonlyArray<Draft> => {
  const places = placesIn(root)
  return places.length === 0 ? [unrecognisedDraft(amazonSesId, "email", received, root, "no report of Amazon SES")] : places.flatMap((place) => readOne(place, received))
}
