/** What all providers of SMS share: numbers and senders, words of consent, an answer as one text. */
import { type OutboundMessage, type SendError } from "@redthread/channel"
import { type ChannelEvent, type Consent, type Content, type Identifier, Namespace, type OutsideTime, type Participant, plainText } from "@redthread/model"
import { Result, type Schema } from "effect"
import { consentFor } from "./OptOutWords.ts"
import { rejected } from "./Requests.ts"

type Part = typeof Content.Type

const [phone, shortCode, senderName] = [Namespace.make("phone"), Namespace.make("short-code"), Namespace.make("sms-sender")]

/** An address: a number in E.164, a short code, a sender's name, or `channel:address` where a provider carries other channels too. */
export const smsAddress = (value: string | undefined): ReadonlyArray<Identifier> => {
  if (value === undefined || value.trim() === "") return []
  const [, prefix, rest] = /^([a-z]+):(.+)$/.exec(value) ?? []
  if (prefix !== undefined && rest !== undefined) {
    return [...smsAddress(rest).filter(({ namespace }) => namespace === phone), { namespace: Namespace.make(`${prefix}-user`), value: rest.replace(/^\+/, ""), assurance: "channel-verified" }]
  }
  const digits = /^\+?(\d{7,15})$/.exec(value.replaceAll(/[\s().-]/g, ""))?.[1]
  if (digits !== undefined) return [{ namespace: phone, value: `+${digits}`, assurance: "channel-verified" }]
  return [{ namespace: /^\d{3,6}$/.test(value) ? shortCode : senderName, value, assurance: "channel-verified" }]
}

/** The brand's own number or sender. */
export const smsBrand = (value: string | undefined): ReadonlyArray<Participant> => {
  const [first, ...rest] = smsAddress(value)
  return first === undefined ? [] : [{ role: "brand", identifiers: [first, ...rest] }]
}

/** A number that stopped gets nothing any more, whatever it is for; one that starts again gets all. */
export const smsConsents = (at: OutsideTime, granted: boolean, evidence: string): ReadonlyArray<Consent> =>
  ["service", "marketing"].map((purpose) => consentFor(purpose, "sms", at, granted, evidence))

/** What a receipt says of a message. */
export type SmsStatus = Extract<ChannelEvent, { readonly _tag: "Receipt" }>["status"]

const cardWords = (card: Schema.Json): string => [...JSON.stringify(card).matchAll(/:"([^"\\]+)"/g)].map(([, word = ""]) => word).join(", ")

const wordsOf = (part: Part): string => {
  switch (part._tag) {
    case "Unsupported": return ""
    case "Contacts": return part.cards.map(cardWords).join("\n")
    case "Media": return [part.caption ?? part.media.filename ?? "", part.media.ref].filter((line) => line !== "").join("\n")
    case "Location": return [plainText([part]), ...(part.name === undefined && part.address === undefined ? [] : [`${part.latitude}, ${part.longitude}`])].join("\n")
    default: return plainText([part])
  }
}

/** The parts as one text, a line each; fails where it is longer than the provider allows. */
export const oneText = (content: OutboundMessage["content"], limit: number): Result.Result<string, SendError> => {
  const text = content.map(wordsOf).filter((line) => line !== "").join("\n")
  return text.length > limit
    ? Result.fail(rejected("text-too-long", `An SMS through this provider has at most ${limit} characters; this one has ${text.length}.`))
    : Result.succeed(text)
}
