/** What we say on LINE: push messages, and what they cannot carry. Source: Messaging API reference, “Message objects”, “Send push message”. */
import { type Capabilities, type Destination, type OutboundMessage, type OutboundRequest, predictLoss, type Rendered, type SendError } from "@redthread/channel"
import { type Content, plainText } from "@redthread/model"
import { Result, type Schema } from "effect"
import { inOrder, type Offered } from "./Choices.ts"
import type { LineConfig } from "./LineWire.ts"
import { rejected } from "./Requests.ts"

type Body = Readonly<Record<string, Schema.Json>>
type Bodies = Result.Result<ReadonlyArray<Body>, SendError>

const [textLimit, together] = [5000, 5]

/** A text has at most 5,000 UTF-16 code units; media need a preview or a length that we do not have, so they become links. A pressed button tells what it stands for, not its label. */
export const lineCapabilities: Capabilities = {
  content: { Text: "native", Html: "text", Media: "text", Location: "native", Contacts: "dropped", Choice: "converted", Order: "text", Form: "text", Unsupported: "dropped" },
  textLimit,
  receipts: [],
  source: "https://developers.line.biz/en/reference/messaging-api/#message-objects"
}

const textBody = (text: string): Bodies =>
  text === "" ? Result.succeed([]) : text.length > textLimit ? Result.fail(rejected("text-too-long", `A text on LINE has at most ${textLimit} characters; this one has ${text.length}.`)) : Result.succeed([{ type: "text", text }])

const partBody = (part: Content): Bodies => {
  if (part._tag === "Contacts" || part._tag === "Unsupported") return Result.succeed([])
  if (part._tag === "Media") return textBody([part.caption ?? part.media.filename ?? "", part.media.ref].filter((line) => line !== "").join("\n"))
  if (part._tag !== "Location") return textBody(plainText([part]))
  const { address, latitude, longitude, name } = part
  return Result.succeed([{ type: "location", title: (name ?? address ?? `${latitude}, ${longitude}`).slice(0, 100), address: (address ?? name ?? `${latitude}, ${longitude}`).slice(0, 100), latitude, longitude }])
}

/** Choices are quick replies below the message right before them: at most 13, with labels of 20 and data of 300 characters. */
const withChoices = (bodies: ReadonlyArray<Body>, choices: ReadonlyArray<Offered>): Bodies => {
  const last = bodies.at(-1)
  if (last === undefined) return Result.fail(rejected("choice-without-question", "LINE shows choices only below a message."))
  if (choices.length > 13 || choices.some(({ id, title }) => title === "" || title.length > 20 || id === "" || id.length > 300)) {
    return Result.fail(rejected("choice-limits", "Quick replies on LINE are at most thirteen, each with a label of 1 to 20 and data of 1 to 300 characters."))
  }
  const items = choices.map(({ id, title }) => ({ type: "action", action: { type: "postback", label: title, data: id, displayText: title } }))
  return Result.succeed([...bodies.slice(0, -1), { ...last, quickReply: { items } }])
}

/** The message as pushes of up to five messages each, in order; the token is added when they are sent. */
export const renderLine = ({ sender }: LineConfig, message: OutboundMessage, { to }: Destination): Result.Result<Rendered, SendError> => {
  if (sender === undefined) return Result.fail(rejected("no-sender", "The configuration names no account to send from."))
  if (to.namespace !== "line-user" && to.namespace !== "line-group") return Result.fail(rejected("no-address", `LINE cannot reach ${to.namespace} ${to.value}.`))
  return Result.map(inOrder(message, { part: partBody, choices: withChoices }), (bodies) => ({
    requests: Array.from({ length: Math.ceil(bodies.length / together) }, (_, i): OutboundRequest => ({
      _tag: "Http", method: "POST", url: `${sender.origin ?? "https://api.line.me"}/v2/bot/message/push`, headers: { "content-type": "application/json" },
      body: JSON.stringify({ to: to.value, messages: bodies.slice(i * together, (i + 1) * together) })
    })),
    lost: predictLoss(message, lineCapabilities)
  }))
}
