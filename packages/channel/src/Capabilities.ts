/** What a channel can carry, declared honestly. */
import { ChannelKind, Content, Identifier, Purpose, ReceiptStatus, Template } from "@redthread/model"
import { Schema } from "effect"

/** How a kind of content arrives: as it is, as something similar, as words, not at all, or the send fails. */
export const Level = Schema.Literals(["native", "converted", "text", "dropped", "rejected"])
export type Level = typeof Level.Type

/** The kinds of content, named as in `Content`. */
export const ContentKind = Schema.Literals(["Text", "Html", "Media", "Location", "Contacts", "Choice", "Order", "Form", "Unsupported"])
export type ContentKind = typeof ContentKind.Type

/** What one destination on a channel can take. */
export const Capabilities = Schema.Struct({
  content: Schema.Record(ContentKind, Level),
  /** In UTF-16 code units; absent: no limit known. */
  textLimit: Schema.optionalKey(Schema.Int),
  /** In bytes; absent: no limit known. */
  mediaLimit: Schema.optionalKey(Schema.Int),
  /** Milliseconds after the customer's last message in which free answers are allowed; absent: always. */
  replyWindow: Schema.optionalKey(Schema.Int),
  /** What was approved beforehand may be sent outside the reply window too; absent: there is nothing of the kind. */
  templates: Schema.optionalKey(Schema.Boolean),
  /** The receipts the channel sends back. */
  receipts: Schema.Array(ReceiptStatus),
  /** The vendor's documentation this was read from. */
  source: Schema.String
})
export type Capabilities = typeof Capabilities.Type

/** Nothing can be sent here: for channels that only listen. */
export const listensOnly = (source: string): Capabilities => ({
  content: {
    Text: "rejected", Html: "rejected", Media: "rejected", Location: "rejected", Contacts: "rejected",
    Choice: "rejected", Order: "rejected", Form: "rejected", Unsupported: "rejected"
  },
  receipts: [],
  source
})

/** Whom an answer goes to. */
export const Destination = Schema.Struct({
  channel: ChannelKind,
  to: Identifier,
  /** The message this answers, by the channel's id; keeps threads together. */
  inReplyTo: Schema.optionalKey(Schema.NonEmptyString),
  references: Schema.Array(Schema.NonEmptyString)
})
export type Destination = typeof Destination.Type

/** An answer before a channel renders it. */
export const OutboundMessage = Schema.Struct({
  subject: Schema.optionalKey(Schema.String),
  content: Schema.Array(Content),
  /** What it is for, such as `marketing`; absent: an answer, `service`. A channel that has a way to unsubscribe offers it with marketing. */
  purpose: Schema.optionalKey(Purpose),
  /** On a channel that has templates this goes out, and `content` is what it says to those who read along; elsewhere `content` goes out. */
  template: Schema.optionalKey(Template),
  /** Nobody wrote it: other machines must not answer it. */
  isAutomatic: Schema.optionalKey(Schema.Boolean)
})
export type OutboundMessage = typeof OutboundMessage.Type

/** What goes over the line, ready to be sent or shown. */
export const OutboundRequest = Schema.TaggedUnion({
  Http: { method: Schema.Literals(["GET", "POST", "PUT"]), url: Schema.String, headers: Schema.Record(Schema.String, Schema.String), body: Schema.String },
  /** An RFC 5322 message with its envelope. */
  Mail: { from: Schema.String, to: Schema.NonEmptyArray(Schema.String), raw: Schema.String },
  /** A page to be printed and posted. */
  Print: { to: Schema.String, text: Schema.String }
})
export type OutboundRequest = typeof OutboundRequest.Type

/** A part of the message that did not survive rendering, and how it arrived instead. */
export const Lost = Schema.Struct({ part: Schema.Int, kind: ContentKind, arrivedAs: Level })
export type Lost = typeof Lost.Type

/** What is lost when this message goes to a destination with these capabilities: all parts that are not native. */
export const predictLoss = (message: OutboundMessage, capabilities: Capabilities): ReadonlyArray<Lost> =>
  message.template !== undefined && capabilities.templates === true ? [] : message.content.flatMap((part, i) => {
    const level = capabilities.content[part._tag]
    return level === "native" ? [] : [{ part: i, kind: part._tag, arrivedAs: level }]
  })
