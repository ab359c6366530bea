/** What we say on Messenger and Instagram: the Send API, and what it cannot carry. */
import { type Capabilities, type Destination, type OutboundMessage, type OutboundRequest, predictLoss, type Rendered, type SendError } from "@redthread/channel"
import { type Content, plainText } from "@redthread/model"
import { Result, type Schema } from "effect"
import { inOrder, type Offered } from "./Choices.ts"
import type { MetaChannel } from "./MetaMessagingPeople.ts"
import type { MetaMessagingConfig } from "./MetaMessagingWire.ts"
import { rejected } from "./Requests.ts"

type Part = typeof Content.Type
type Part1<Tag extends Part["_tag"]> = Extract<Part, { readonly _tag: Tag }>

const megabyte = 1024 * 1024
const day = 86_400_000

/** Text 2,000 characters on Messenger and 1,000 bytes on Instagram; attachments 25 MB (images on Instagram 8 MB); 24 hours to answer. */
export const metaCapabilities = ({ kind }: MetaChannel): Capabilities => ({
  content: {
    // An attachment has no caption of its own: it follows as a text.
    Text: "native", Html: "text", Media: "converted", Location: "text", Contacts: "text", Choice: "native", Order: "text", Form: "text", Unsupported: "dropped"
  },
  textLimit: kind === "messenger" ? 2000 : 1000,
  mediaLimit: 25 * megabyte,
  replyWindow: day,
  // Messenger reports what was read by a time up to which all was read, and names no message.
  receipts: kind === "messenger" ? ["delivered"] : ["read"],
  source: kind === "messenger"
    ? "https://developers.facebook.com/docs/messenger-platform/reference/send-api"
    : "https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/messaging-api"
})

type Body = Readonly<Record<string, Schema.Json>>
type Bodies = Result.Result<ReadonlyArray<Body>, SendError>

const bytesIn = (text: string): number => new TextEncoder().encode(text).length

const textBody = (channel: MetaChannel, text: string): Bodies => {
  const limit = channel.kind === "messenger" ? 2000 : 1000
  const length = channel.kind === "messenger" ? text.length : bytesIn(text)
  return text === ""
    ? Result.succeed([])
    : length > limit
    ? Result.fail(rejected("text-too-long", `A text on ${channel.kind} has at most ${limit} ${channel.kind === "messenger" ? "characters" : "bytes"}; this one has ${length}.`))
    : Result.succeed([{ text }])
}

const mediaTypes: Readonly<Record<Part1<"Media">["kind"], string>> = {
  image: "image", sticker: "image", video: "video", audio: "audio", voice: "audio", document: "file", file: "file"
}

const mediaBody = (channel: MetaChannel, { caption, kind, media }: Part1<"Media">): Bodies => {
  const type = mediaTypes[kind]
  const limit = channel.kind === "instagram" && type === "image" ? 8 * megabyte : 25 * megabyte
  if (media.size !== undefined && media.size > limit) return Result.fail(rejected("media-too-large", `A ${type} on ${channel.kind} has at most ${limit} bytes; this one has ${media.size}.`))
  const payload: Body = /^https?:\/\//.test(media.ref) ? { url: media.ref, is_reusable: false } : { attachment_id: media.ref }
  const after = textBody(channel, caption ?? "")
  return Result.map(after, (bodies) => [{ attachment: { type, payload } }, ...bodies])
}

/** Choices are quick replies below the text right before them: at most 13, with titles of 20 and payloads of 1,000 characters. */
const withQuickReplies = (channel: MetaChannel) => (bodies: ReadonlyArray<Body>, choices: ReadonlyArray<Offered>): Bodies => {
  const last = bodies.at(-1)
  if (last?.["text"] === undefined) return Result.fail(rejected("choice-without-question", `${channel.kind} shows choices only below a text.`))
  if (choices.length > 13 || choices.some(({ id, title }) => title === "" || title.length > 20 || id === "" || id.length > 1000)) {
    return Result.fail(rejected("choice-limits", "Quick replies are at most thirteen, each with a title of 1 to 20 and an id of 1 to 1,000 characters."))
  }
  const quick = choices.map(({ id, title }) => ({ content_type: "text", title, payload: id }))
  return Result.succeed([...bodies.slice(0, -1), { ...last, quick_replies: quick }])
}

const cardWords = (card: Schema.Json): string => [...JSON.stringify(card).matchAll(/:"([^"\\]+)"/g)].map(([, word = ""]) => word).join(", ")

const partBody = (channel: MetaChannel, part: Part): Bodies => {
  switch (part._tag) {
    case "Text": return textBody(channel, part.text)
    case "Media": return mediaBody(channel, part)
    case "Contacts": return textBody(channel, part.cards.map(cardWords).join("\n"))
    case "Location": return textBody(channel, [plainText([part]), ...(part.name === undefined && part.address === undefined ? [] : [`${part.latitude}, ${part.longitude}`])].join("\n"))
    case "Unsupported": return Result.succeed([])
    case "Html":
    case "Choice":
    case "Order":
    case "Form": return textBody(channel, plainText([part]))
  }
}

/** The message as requests to `POST /ACCOUNT/messages`, in order; the access token is added when they are sent. */
export const renderMeta = (channel: MetaChannel, config: MetaMessagingConfig, message: OutboundMessage, destination: Destination): Result.Result<Rendered, SendError> => {
  const { sender } = config
  const { inReplyTo, to } = destination
  if (sender === undefined) return Result.fail(rejected("no-sender", "The configuration names no account to send from."))
  const recipient: Body | undefined = to.namespace === channel.user ? { id: to.value } : to.namespace === "messenger-user-ref" && channel.kind === "messenger" ? { user_ref: to.value } : undefined
  if (recipient === undefined) return Result.fail(rejected("no-address", `${channel.kind} cannot reach ${to.namespace} ${to.value}.`))
  return Result.map(inOrder(message, { part: (part) => partBody(channel, part), choices: withQuickReplies(channel) }), (bodies) => ({
    requests: bodies.map((body, i): OutboundRequest => ({
      _tag: "Http", method: "POST", url: `${sender.origin ?? "https://graph.facebook.com"}/${sender.apiVersion}/${sender.account}/messages`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        recipient, ...(channel.kind === "messenger" ? { messaging_type: "RESPONSE" } : {}), message: body,
        ...(i === 0 && inReplyTo !== undefined && channel.kind === "messenger" ? { reply_to: { mid: inReplyTo } } : {})
      })
    })),
    lost: predictLoss(message, metaCapabilities(channel))
  }))
}
