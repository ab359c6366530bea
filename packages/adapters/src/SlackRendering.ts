/** What we say on Slack: `chat.postMessage`, and what it cannot carry. */
import { type Capabilities, type Destination, type OutboundMessage, type OutboundRequest, predictLoss, type Rendered, type SendError } from "@redthread/channel"
import { type Content, plainText } from "@redthread/model"
import { Result, type Schema } from "effect"
import { inMarkup, type Markup } from "./Markup.ts"
import { rejected } from "./Requests.ts"
import type { SlackConfig } from "./SlackWire.ts"

type Part = typeof Content.Type
type Part1<Tag extends Part["_tag"]> = Extract<Part, { readonly _tag: Tag }>

const [textLimit, sectionLimit] = [40_000, 3000]

/** What `chat.postMessage` carries. Files would have to be uploaded as bytes; a link to one is shown as image or link. */
export const slackCapabilities: Capabilities = {
  content: {
    Text: "native", Html: "converted", Media: "converted", Location: "text", Contacts: "text", Choice: "native",
    Order: "text", Form: "text", Unsupported: "dropped"
  },
  textLimit,
  receipts: [],
  source: "https://docs.slack.dev/reference/methods/chat.postMessage"
}

/** Slack wants these three characters escaped, and no others. */
const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const both = (mark: string): readonly [string, string] => [mark, mark]
const markup: Markup = {
  around: { b: both("*"), strong: both("*"), i: both("_"), em: both("_"), s: both("~"), del: both("~"), strike: both("~"), code: both("`"), pre: both("```"), h1: both("*"), h2: both("*"), h3: both("*") },
  link: (href, words) => `<${escaped(href).replaceAll("|", "%7C")}|${words.replaceAll("|", "¦")}>`,
  escape: escaped
}

type Body = Readonly<Record<string, Schema.Json>>
type Bodies = Result.Result<ReadonlyArray<Body>, SendError>

const textBody = (text: string, mrkdwn = false): Bodies =>
  text === ""
    ? Result.succeed([])
    : text.length > textLimit
    ? Result.fail(rejected("text-too-long", `A text on Slack has at most ${textLimit} characters; this one has ${text.length}.`))
    : Result.succeed([{ text: mrkdwn ? text : escaped(text), mrkdwn }])

const cardWords = (card: Schema.Json): string => [...JSON.stringify(card).matchAll(/:"([^"\\]+)"/g)].map(([, word = ""]) => word).join(", ")

const mediaBody = ({ caption, kind, media }: Part1<"Media">): Bodies => {
  const isLink = /^https?:\/\//.test(media.ref)
  if (kind === "image" && isLink && media.ref.length <= 3000) {
    const alt = (caption ?? media.filename ?? "image").slice(0, 2000)
    return Result.succeed([{ text: escaped(alt), blocks: [{ type: "image", image_url: media.ref, alt_text: alt, ...(caption === undefined ? {} : { title: { type: "plain_text", text: alt } }) }] }])
  }
  return textBody([caption ?? media.filename ?? "", isLink ? `<${escaped(media.ref)}>` : escaped(media.ref)].filter((line) => line !== "").join("\n"), true)
}

const partBody = (part: Part): Bodies => {
  switch (part._tag) {
    case "Text": return textBody(part.text)
    case "Html": return textBody(inMarkup(part.html, markup), true)
    case "Media": return mediaBody(part)
    case "Location": return textBody([plainText([part]), ...(part.name === undefined && part.address === undefined ? [] : [`${part.latitude}, ${part.longitude}`])].join("\n"))
    case "Contacts": return textBody(part.cards.map(cardWords).join("\n"))
    case "Unsupported": return Result.succeed([])
    case "Choice":
    case "Order":
    case "Form": return textBody(plainText([part]))
  }
}

/** Choices become buttons below their question: at most 25, with words of at most 75 and ids of at most 2,000 characters. */
const choiceBody = (question: string, choices: ReadonlyArray<Part1<"Choice">>): Bodies => {
  if (question === "") return Result.fail(rejected("choice-without-question", "Slack shows choices only below a text."))
  const fits = choices.length <= 25 && question.length <= sectionLimit && choices.every(({ id, title }) => title !== "" && title.length <= 75 && id !== "" && id.length <= 2000)
  if (!fits) return Result.fail(rejected("choice-limits", "Slack takes a question of 3,000 and at most 25 choices of 75 characters, each with an id."))
  return Result.succeed([{
    text: escaped(question),
    blocks: [
      { type: "section", text: { type: "plain_text", text: question } },
      { type: "actions", elements: choices.map(({ id, title }, i) => ({ type: "button", action_id: `choice-${i}`, value: id, text: { type: "plain_text", text: title } })) }
    ]
  }])
}

/** Choices next to each other belong to the text right before them, or to the subject. */
const bodiesOf = ({ content, subject }: OutboundMessage): Bodies => {
  const bodies: Array<Body> = []
  for (let i = 0; i < content.length; i++) {
    const part = content[i] as Part
    const isQuestion = part._tag === "Text" && part.text !== "" && content[i + 1]?._tag === "Choice"
    const choices: Array<Part1<"Choice">> = []
    for (let next = isQuestion ? i + 1 : i; content[next]?._tag === "Choice"; next++) choices.push(content[next] as Part1<"Choice">)
    const made = choices.length > 0 ? choiceBody(isQuestion ? part.text : subject ?? "", choices) : partBody(part)
    if (Result.isFailure(made)) return made
    bodies.push(...made.success)
    if (choices.length > 0) i += choices.length - (isQuestion ? 0 : 1)
  }
  return Result.succeed(bodies)
}

/** The channel of the message that is answered, and its thread; else the user, to whom Slack opens a direct message. */
const addressOf = ({ inReplyTo, references, to }: Destination): Body | undefined => {
  const [, channel, ts] = /^([A-Z0-9]+):(\d+\.\d+)$/.exec(inReplyTo ?? "") ?? []
  if (to.namespace !== "slack-user" && to.namespace !== "slack-channel") return undefined
  if (channel === undefined || ts === undefined) return { channel: to.value }
  const root = references.map((one) => /^([A-Z0-9]+):(\d+\.\d+)$/.exec(one)).find((found) => found?.[1] === channel)?.[2]
  return channel.startsWith("D") && root === undefined ? { channel } : { channel, thread_ts: root ?? ts }
}

/** The message as calls of `chat.postMessage`, in order; the token is added when they are sent. */
export const renderSlack = (config: SlackConfig, message: OutboundMessage, destination: Destination): Result.Result<Rendered, SendError> => {
  const { sender } = config
  const address = addressOf(destination)
  if (sender === undefined) return Result.fail(rejected("no-sender", "The configuration names no app to send from."))
  if (address === undefined) return Result.fail(rejected("no-address", `Slack cannot reach ${destination.to.namespace} ${destination.to.value}.`))
  return Result.map(bodiesOf(message), (bodies) => ({
    requests: bodies.map((body): OutboundRequest => ({
      _tag: "Http", method: "POST", url: `${sender.origin ?? "https://slack.com/api"}/chat.postMessage`, headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify({ ...address, ...body })
    })),
    lost: predictLoss(message, slackCapabilities)
  }))
}
