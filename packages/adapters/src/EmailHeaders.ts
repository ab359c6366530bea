/** The header lines of one mail, looked up by name and taken with the name itself. */
import type { Place } from "@redthread/channel"
import { type Identifier, Namespace } from "@redthread/model"
import type { Schema } from "effect"
import { addressParser, decodeWords } from "postal-mime"

/** One address with its display name, empty where none was given. */
export interface Mailbox {
  readonly address: string
  readonly name: string
}

/** What is found out about the headers of one mail once, however often it is asked: a mail has dozens, and is asked for dozens of names. */
interface Index {
  readonly places: ReadonlyMap<string, ReadonlyArray<number>>
  readonly mailboxes: Map<string, ReadonlyArray<Mailbox>>
}

const indexes = new WeakMap<object, Index>()
const nothing: Index = { places: new Map(), mailboxes: new Map() }

const indexOf = (headers: Schema.Json | undefined): Index => {
  if (!Array.isArray(headers)) return nothing
  const known = indexes.get(headers)
  if (known !== undefined) return known
  const places = new Map<string, Array<number>>()
  headers.forEach((header: Schema.Json, i) => {
    const key = header !== null && typeof header === "object" && !Array.isArray(header) ? (header as Schema.JsonObject)["key"] : undefined
    if (typeof key !== "string") return
    const found = places.get(key)
    if (found === undefined) places.set(key, [i])
    else found.push(i)
  })
  const index = { places, mailboxes: new Map<string, ReadonlyArray<Mailbox>>() }
  indexes.set(headers, index)
  return index
}

const headersOf = (mail: Place, name: string): ReadonlyArray<Place> => {
  const headers = mail.get("headers")
  return (indexOf(headers.value).places.get(name) ?? []).map((i) => headers.item(i))
}

const take = (header: Place): string => {
  header.get("key").string()
  return header.get("value").string() ?? ""
}

/** All values of one header, in order, as they were written; their leaves count as read. */
export const allHeaders = (mail: Place, name: string): ReadonlyArray<string> => headersOf(mail, name).map(take)

/** The first value of one header, decoded (RFC 2047), without blanks around it; empty where there is none. */
export const firstHeader = (mail: Place, name: string): string => {
  const [first] = headersOf(mail, name)
  return first === undefined ? "" : decodeWords(take(first)).trim()
}

/** The addresses of a list that is written as most are: no quotes, comments, groups or encoded words; `undefined` where it is not. */
export const plainMailboxes = (value: string): ReadonlyArray<Mailbox> | undefined => {
  if (/["'(\\:;]|=\?/.test(value)) return undefined
  const found: Array<Mailbox> = []
  for (const part of value.split(",")) {
    const [, name, bracketed, bare] = /^(?:([^<>@]*[^<>@\s])?\s*<([^<>@\s]+@[^<>@\s]+)>|([^<>@\s]+@[^<>@\s]+))$/.exec(part.trim()) ?? []
    const address = bracketed ?? bare
    if (address === undefined) return undefined
    found.push({ address, name: (name ?? "").replace(/\s+/g, " ") })
  }
  return found
}

/** The addresses in one header's value. */
export const mailboxesIn = (value: string): ReadonlyArray<Mailbox> => plainMailboxes(value) ?? parsedMailboxes(value)

/** The same through the library, which knows all ways to write an address. */
export const parsedMailboxes = (value: string): ReadonlyArray<Mailbox> =>
  addressParser(value, { flatten: true }).flatMap(({ address, name: display }) => {
    const bare = (address ?? "").trim()
    return /^[^\s@]+@[^\s@]+$/.test(bare) ? [{ address: bare, name: display.replace(/\s+/g, " ").trim() }] : []
  })

/** The addresses in all headers of this name, groups unfolded, without entries that have no address. */
export const mailboxes = (mail: Place, name: string): ReadonlyArray<Mailbox> => {
  const values = allHeaders(mail, name)
  const index = indexOf(mail.get("headers").value)
  const known = index.mailboxes.get(name)
  if (known !== undefined || values.length === 0) return known ?? []
  const found = values.flatMap(mailboxesIn)
  index.mailboxes.set(name, found)
  return found
}

const bracketed = /<[^<>\s]+>/g

/** The message ids in a header, in brackets, in order; an id that lost its brackets gets them back. */
export const messageIds = (value: string): ReadonlyArray<string> =>
  value.match(bracketed) ?? value.split(/[\s,]+/).filter((word) => /^[^<>\s"]+@[^<>\s"]+$/.test(word)).map((word) => `<${word}>`)

/** The id of this very mail; empty where it has none. */
export const ownMessageId = (mail: Place): string => {
  const value = firstHeader(mail, "message-id")
  const bare = value.replace(/[\s<>]/g, "")
  return messageIds(value)[0] ?? (bare === "" ? "" : `<${bare}>`)
}

/** Who an address stands for: the address, and the name beside it where it says more than the address. */
export const mailboxIdentifiers = ({ address, name }: Mailbox): readonly [Identifier, ...Array<Identifier>] => [
  { namespace: Namespace.make("email"), value: address, assurance: "claimed" },
  ...(name === "" || name.includes("@") ? [] : [{ namespace: Namespace.make("name"), value: name, assurance: "claimed" } as const])
]

/** Headers that transport, security and layout need and nobody else: known, kept with the raw payload only. */
const transport = new Set([
  "received", "return-path", "mime-version", "content-type", "content-transfer-encoding", "content-disposition", "content-id",
  "content-description", "content-language", "content-length", "delivered-to", "envelope-to", "delivery-date", "x-original-to",
  "sender", "resent-from", "resent-to", "resent-cc", "resent-date", "resent-message-id", "resent-sender", "dkim-signature",
  "domainkey-signature", "authentication-results", "arc-seal", "arc-message-signature", "arc-authentication-results", "received-spf",
  "user-agent", "x-mailer", "x-originating-ip", "x-received", "x-sender", "x-virus-scanned", "x-priority", "priority", "importance",
  "x-msmail-priority", "x-mimeole", "thread-index", "thread-topic", "x-spam-status", "x-spam-score", "x-spam-level", "x-spam-flag",
  "errors-to", "organization", "comments", "keywords", "lines", "status", "x-status", "x-uid", "sensitivity", "autocrypt",
  "disposition-notification-to", "return-receipt-to", "accept-language", "x-auto-response-suppress", "precedence", "auto-submitted",
  "list-id", "list-unsubscribe", "list-unsubscribe-post", "list-post", "list-help", "list-subscribe", "list-archive", "list-owner",
  "feedback-id", "x-failed-recipients", "content-class", "x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-precedence", "preference", "x-google-smtp-source", "x-gm-message-state", "x-google-dkim-signature"
])

const transportPrefix = /^(x-ms-|x-microsoft-|x-forefront-|x-google-|x-gm-|x-spam-|x-mailman-|list-|arc-|resent-)/

/** Marks the headers that are known and of no further use as carried along. */
export const carryTransport = (mail: Place): void => {
  for (const place of mail.get("headers").items()) {
    const key = place.get("key").value
    if (typeof key === "string" && (transport.has(key) || transportPrefix.test(key))) place.carry()
  }
}
