/** Webhooks of Twilio: messages with media, and what became of ours. */
import { type Draft, Malformed, noMarks, type Place, parseJson, type Received, textOf } from "@redthread/channel"
import { type ChannelEvent, type Content, ConversationId } from "@redthread/model"
import { Result, type Schema } from "effect"
import { defined, eventKey, finish, looking, sharedBy, timeOrReceipt, under, unrecognisedDraft } from "./Drafting.ts"
import { isStart, isStop } from "./OptOutWords.ts"
import { smsAddress, smsBrand, smsConsents } from "./Sms.ts"
import { formImage, looksLikeForm, queryOf } from "./TelephoneImage.ts"
import { twilioId, twilioOther, twilioStatuses } from "./TwilioConversations.ts"
import { carry, isObject, tooLarge } from "./Webhook.ts"

type Part = typeof Content.Type

/** Words on which Twilio itself stops sending. Source: Twilio, “Support for opt-out keywords”. */
const stopWords = new Set(["cancel", "end", "quit", "revoke", "optout"])
const startWords = new Set(["yes"])

const aside = [
  "AccountSid", "ApiVersion", "SmsSid", "SmsMessageSid", "MessageSid", "NumSegments", "NumMedia", "MessagingServiceSid", "SmsStatus", "FromCity", "FromState", "FromZip", "FromCountry", "ToCity", "ToState",
  "ToZip", "ToCountry", "ForwardedFrom", "AddOns", "ChannelPrefix", "ChannelInstallSid", "ChannelToAddress", "ChannelMetadata", "ChannelStatusMessage", "StructuredMessage", "EventType",
  "RawDlrDoneDate", "WaId", "MessageType", "Forwarded", "FrequentlyForwarded", "OriginalRepliedMessageSender", "DateSent", "Price", "PriceUnit", "OptOutType", "InteractiveData", "FlowData", "RepliedMessageSid"
]

/** A form as an object, JSON as it is (for what is no webhook but looks like one). */
export const twilioDocument = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const refusal = tooLarge(received)
  if (refusal !== undefined) return Result.fail(refusal)
  const text = textOf(received).trim()
  const query = queryOf(received)
  if (query !== undefined) return formImage(query)
  if (looksLikeForm(text)) return formImage(text)
  return Result.flatMap(parseJson(text), (document) =>
    document !== null && typeof document === "object" ? Result.succeed(document) : Result.fail(new Malformed({ at: "", reason: "A webhook is a form; this is a bare value." })))
}

const sidOf = (place: Place): string | undefined => ["MessageSid", "SmsMessageSid", "SmsSid"].map((key) => place.get(key).name()).find((sid) => sid !== undefined)

const isMessage = (place: Place): boolean =>
  ["MessageSid", "SmsSid", "SmsMessageSid"].some((key) => typeof place.get(key).value === "string") && ["From", "To", "MessageStatus", "SmsStatus"].some((key) => place.get(key).isPresent)

/** Whether this looks like a webhook of Twilio's messaging. */
export const isTwilio = (place: Place): boolean => twilioOther(place) !== undefined || isMessage(place)

const kindOf = (mediaType: string): Extract<Part, { readonly _tag: "Media" }>["kind"] => {
  const [major] = mediaType.split("/")
  return major === "image" || major === "video" || major === "audio" ? major : "file"
}

/** Text and media; a single file has the text as its caption. Twilio numbers media from 0. */
const contentOf = (item: Place): ReadonlyArray<Part> => {
  const text = item.get("Body").string() ?? ""
  const media = item.members().flatMap(([key, url]): ReadonlyArray<Part> => {
    const [, number] = /^MediaUrl(\d+)$/.exec(key) ?? []
    const ref = number === undefined ? undefined : url.name()
    if (ref === undefined) return []
    const mediaType = item.get(`MediaContentType${number ?? ""}`).name()
    return [{ _tag: "Media", kind: kindOf(mediaType ?? ""), media: { ref, ...defined({ mediaType }) } }]
  })
  const [latitude, longitude] = [item.get("Latitude").number(), item.get("Longitude").number()]
  const place: ReadonlyArray<Part> = latitude === undefined || longitude === undefined
    ? []
    : [{ _tag: "Location", latitude, longitude, ...defined({ name: item.get("Label").name(), address: item.get("Address").name() }) }]
  const [button, payload, list] = [item.get("ButtonText").name(), item.get("ButtonPayload").name(), item.get("ListId").name()]
  const chosen = button ?? item.get("ListTitle").name()
  const choice: ReadonlyArray<Part> = chosen === undefined ? [] : [{ _tag: "Choice", id: payload ?? list ?? chosen, title: chosen }]
  const [only, ...more] = media
  if (only?._tag === "Media" && more.length === 0) return [{ ...only, ...(text === "" ? {} : { caption: text }) }, ...place, ...choice]
  const words: ReadonlyArray<Part> = text === "" || choice.length > 0 ? [] : [{ _tag: "Text", text }]
  const parts = [...words, ...media, ...place, ...choice]
  return parts.length > 0 ? parts : [{ _tag: "Text", text: "" }]
}

/** Longer texts say something else. */
const wholeWords = (text: string): string => text.slice(0, 40).trim().toLowerCase().replace(/[.!]+$/, "")

/** Stop or start, by Twilio's own word or by the customer's; `undefined` for all other messages. */
const consentIn = (optOutType: string | undefined, said: string): boolean | undefined => {
  if (optOutType === "STOP" || optOutType === "START") return optOutType === "START"
  if (optOutType !== undefined) return undefined
  return isStop(said) || stopWords.has(wholeWords(said)) ? false : isStart(said) || startWords.has(wholeWords(said)) ? true : undefined
}

const about = (received: Received, customer: Place, brand: Place) => {
  const [them, us] = [customer.text(), brand.text()]
  const identifiers = smsAddress(them)
  return {
    ...sharedBy(twilioId, "sms"), identifiers, others: smsBrand(us), at: timeOrReceipt(received, undefined, ""),
    conversation: them === undefined || them === "" ? {} : { conversation: ConversationId.make(`${twilioId}:${us ?? ""}:${them}`) }
  }
}

const webhookDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  const item = place.for(noMarks())
  const sid = sidOf(item)
  const said = item.get("MessageStatus").isPresent ? item.get("MessageStatus") : item.get("SmsStatus")
  const status = said.name()
  if (sid === undefined) return [unrecognisedDraft(twilioId, "sms", received, place, "webhook without message")]
  const base = { at: item.pointer, marks: item.marks }
  const isReport = status !== undefined && status !== "received" && status !== "receiving"
  if (isReport) {
    const receipt = under(twilioStatuses, status)
    if (receipt === undefined) return [unrecognisedDraft(twilioId, "sms", received, place, `message status “${status}”`)]
    const { conversation, ...shared } = about(received, item.get("To"), item.get("From"))
    const [code, words] = [item.get("ErrorCode").name(), item.get("ErrorMessage").name() ?? item.get("ChannelStatusMessage").name() ?? ""]
    const thread = { ...conversation, references: [sid] }
    carry(item, ...aside, "Body", "ErrorCode", "ErrorMessage", "MessageStatus")
    return [
      { ...base, event: { ...shared, thread, key: eventKey(twilioId, sid, status), _tag: "Receipt", target: sid, status: receipt, ...(code === undefined || code === "0" ? {} : { problem: { code, text: words } }) } },
      ...(code === "21610"
        ? smsConsents(shared.at, false, `${code} ${words}`.trim()).map((consent): Draft => ({
          ...base, event: { ...shared, thread, key: eventKey(twilioId, sid, "consent", consent.purpose), _tag: "ConsentChanged", consent }
        }))
        : [])
    ]
  }
  const { conversation, ...shared } = about(received, item.get("From"), item.get("To"))
  const content = contentOf(item)
  const answered = item.get("OriginalRepliedMessageSid").name()
  const text = String(item.get("Body").value ?? "")
  const profile = item.get("ProfileName").name()
  const granted = consentIn(item.get("OptOutType").name(), text)
  const referral = item.members().filter(([key]) => key.startsWith("Referral")).map(([, value]) => value.string() ?? "").filter((one) => one !== "")
  for (const [key, value] of item.members()) if (key.startsWith("Media")) value.carry()
  carry(item, ...aside, "SmsStatus", "MessageStatus", "Body", "ProfileName", "ButtonText", "ButtonPayload", "ListTitle", "ListDescription", "ListId", "Label", "Address")
  const identifiers = [...shared.identifiers, ...(profile === undefined ? [] : [{ namespace: "name" as (typeof shared.identifiers)[number]["namespace"], value: profile, assurance: "claimed" as const }])]
  const event = { ...shared, identifiers, thread: { ...conversation, id: sid, references: answered === undefined ? [] : [answered] } }
  return [
    {
      ...base,
      event: { ...event, key: eventKey(twilioId, sid), signals: referral.length === 0 ? [] : [{ _tag: "Noted", text: `Came from an advertisement: ${referral.join(" ")}` }], _tag: "Message", direction: "inbound", content }
    },
    ...(granted === undefined ? [] : smsConsents(event.at, granted, text).map((consent): Draft => ({
      ...base, event: { ...event, key: eventKey(twilioId, sid, "consent", consent.purpose), _tag: "ConsentChanged", consent }
    })))
  ]
}

const draftsIn = (received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftsIn(received, item))
  if (!isObject(place)) return []
  const other = twilioOther(place)
  if (other !== undefined) return other(received, place)
  return isMessage(place) ? webhookDrafts(received, place) : place.members().flatMap(([, member]) => draftsIn(received, member))
}

/** The events of one delivery. */
export const twilioEvents = (received: Received): Result.Result<ReadonlyArray<ChannelEvent>, Malformed> =>
  Result.map(twilioDocument(received), (document) => {
    const root = looking(document)
    return finish(document, draftsIn(received, root), () => unrecognisedDraft(twilioId, "sms", received, root, "no webhook of Twilio’s messaging"))
  })
