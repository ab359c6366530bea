/** What we say on WhatsApp: the requests of the Cloud API, and what they cannot carry. */
import { type Capabilities, type Destination, type OutboundMessage, type OutboundRequest, predictLoss, type Rendered, type SendError } from "@redthread/channel"
import { type Content, plainText, type Template } from "@redthread/model"
import { Result, type Schema } from "effect"
import { defined } from "./Drafting.ts"
import { rejected } from "./Requests.ts"
import type { WhatsAppConfig } from "./WhatsAppWire.ts"

type Part = typeof Content.Type
type Part1<Tag extends Part["_tag"]> = Extract<Part, { readonly _tag: Tag }>

const megabyte = 1024 * 1024
const textLimit = 4096
const buttonBodyLimit = 1024

/** What WhatsApp carries: Cloud API, “Messages” and “Media” (limits), “Customer service windows” (24 hours). */
export const whatsAppCapabilities: Capabilities = {
  content: {
    Text: "native", Html: "text", Media: "native", Location: "native", Contacts: "native", Choice: "native",
    Order: "text", Form: "text", Unsupported: "dropped"
  },
  textLimit,
  mediaLimit: 100 * megabyte,
  replyWindow: 86_400_000,
  templates: true,
  receipts: ["sent", "delivered", "read", "played", "failed"],
  source: "https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages"
}

const mediaLimits: Readonly<Record<string, number>> = {
  image: 5 * megabyte, video: 16 * megabyte, audio: 16 * megabyte, document: 100 * megabyte, sticker: megabyte / 2
}

type Body = Readonly<Record<string, Schema.Json>>
type Bodies = Result.Result<ReadonlyArray<Body>, SendError>

const textBody = (text: string): Bodies =>
  text === ""
    ? Result.succeed([])
    : text.length > textLimit
    ? Result.fail(rejected("text-too-long", `A text on WhatsApp has at most ${textLimit} characters; this one has ${text.length}.`))
    : Result.succeed([{ type: "text", text: { body: text, preview_url: false } }])

const mediaBody = ({ caption, kind, media }: Part1<"Media">): Bodies => {
  const type = kind === "voice" ? "audio" : kind === "file" ? "document" : kind
  const limit = mediaLimits[type]
  if (limit !== undefined && media.size !== undefined && media.size > limit) {
    return Result.fail(rejected("media-too-large", `A ${type} on WhatsApp has at most ${limit} bytes; this one has ${media.size}.`))
  }
  const named = type === "image" || type === "video" || type === "document"
  const body: Body = {
    type,
    [type]: defined({
      ...(/^https?:\/\//.test(media.ref) ? { link: media.ref } : { id: media.ref }),
      caption: named ? caption : undefined,
      filename: type === "document" ? media.filename : undefined,
      voice: kind === "voice" ? true : undefined
    })
  }
  return named || caption === undefined ? Result.succeed([body]) : Result.map(textBody(caption), (after) => [body, ...after])
}

/** Up to three choices are buttons, up to ten a list; the question stands above them. */
const choiceBody = (question: string, choices: ReadonlyArray<Part1<"Choice">>): Bodies => {
  const asButtons = choices.length <= 3 && choices.every(({ title }) => title.length <= 20)
  if (question === "") return Result.fail(rejected("choice-without-question", "WhatsApp shows choices only below a text."))
  if (choices.length > 10 || choices.some(({ id, title }) => title === "" || title.length > 24 || id === "" || id.length > (asButtons ? 256 : 200))) {
    return Result.fail(rejected("choice-limits", "WhatsApp takes at most ten choices, each with an id of 1 to 200 and a title of 1 to 24 characters."))
  }
  const body = { text: question }
  return Result.succeed([{
    type: "interactive",
    interactive: asButtons
      ? { type: "button", body, action: { buttons: choices.map(({ id, title }) => ({ type: "reply", reply: { id, title } })) } }
      : { type: "list", body, action: { button: "…", sections: [{ rows: choices.map(({ id, title }) => ({ id, title })) }] } }
  }])
}

const partBody = (part: Part): Bodies => {
  switch (part._tag) {
    case "Text": return textBody(part.text)
    case "Media": return mediaBody(part)
    case "Location": {
      const { address, latitude, longitude, name } = part
      return Result.succeed([{ type: "location", location: defined({ latitude, longitude, name, address }) as Body }])
    }
    case "Contacts": return Result.succeed([{ type: "contacts", contacts: part.cards }])
    case "Unsupported": return Result.succeed([])
    case "Html":
    case "Order":
    case "Form":
    case "Choice": return textBody(plainText([part]))
  }
}

/** Choices next to each other belong to one question: the text right before them. */
const bodiesOf = ({ content, subject }: OutboundMessage): Bodies => {
  const bodies: Array<Body> = []
  for (let i = 0; i < content.length; i++) {
    const part = content[i] as Part
    const isQuestion = part._tag === "Text" && part.text !== "" && part.text.length <= buttonBodyLimit && content[i + 1]?._tag === "Choice"
    const choices: Array<Part1<"Choice">> = []
    for (let next = isQuestion ? i + 1 : i; content[next]?._tag === "Choice"; next++) choices.push(content[next] as Part1<"Choice">)
    const made = choices.length > 0 ? choiceBody(isQuestion ? part.text : subject ?? "", choices) : partBody(part)
    if (Result.isFailure(made)) return Result.fail(made.failure)
    bodies.push(...made.success)
    if (choices.length > 0) i += choices.length - (isQuestion ? 0 : 1)
  }
  return Result.succeed(bodies)
}

/** An approved template with a text for each gap of its body. Source: Cloud API, “Template messages”; error 132018 for values that break the line. */
const templateBody = ({ language, name, values }: Template): Bodies =>
  !/^[a-z0-9_]{1,512}$/.test(name)
    ? Result.fail(rejected("template-name", "A template on WhatsApp is called by lower-case letters, digits and underscores."))
    : values.some((value) => value === "" || value.length > 1024 || /[\n\t]| {4}/.test(value))
    ? Result.fail(rejected("template-values", "A value of a template has 1 to 1,024 characters, no line breaks, no tabs and no four blanks in a row."))
    : Result.succeed([{
      type: "template",
      template: { name, language: { code: language }, ...(values.length === 0 ? {} : { components: [{ type: "body", parameters: values.map((text) => ({ type: "text", text })) }] }) }
    }])

/** A phone number goes into `to`, a business-scoped user id into `recipient`. */
const addressOf = ({ to }: Destination): Body | undefined => {
  const value = to.normalised ?? to.value
  const digits = value.replaceAll(/[\s().+-]/g, "")
  if (to.namespace !== "phone" && to.namespace !== "whatsapp-user") return undefined
  if (/^\d{5,15}$/.test(digits)) return { to: digits }
  return to.namespace === "whatsapp-user" ? { recipient: value } : undefined
}

/**
 * The message as requests to `POST /PHONE-NUMBER-ID/messages`, in order; the access token is added when they are sent.
 * A subject is shown only as the question above choices without a text of their own.
 */
export const renderWhatsApp = (
  config: WhatsAppConfig,
  message: OutboundMessage,
  destination: Destination
): Result.Result<Rendered, SendError> => {
  const { sender } = config
  const address = addressOf(destination)
  if (sender === undefined) return Result.fail(rejected("no-sender", "The configuration names no phone number to send from."))
  if (address === undefined) return Result.fail(rejected("no-address", `WhatsApp cannot reach ${destination.to.namespace} ${destination.to.value}.`))
  return Result.map(message.template === undefined ? bodiesOf(message) : templateBody(message.template), (bodies) => ({
    requests: bodies.map((body, i): OutboundRequest => ({
      _tag: "Http",
      method: "POST",
      url: `${sender.origin ?? "https://graph.facebook.com"}/${sender.apiVersion}/${sender.phoneNumberId}/messages`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        messaging_product: "whatsapp",
        recipient_type: "individual",
        ...address,
        ...(i === 0 && destination.inReplyTo !== undefined ? { context: { message_id: destination.inReplyTo } } : {}),
        ...body
      })
    })),
    lost: predictLoss(message, whatsAppCapabilities)
  }))
}
