/** What in a thread or a delivery tells who somebody is: the identifiers that were seen, and where they are spoken of. Pure. */
import type { Received } from "@redthread/channel"
import { defaultPolicy, ruleFor } from "@redthread/identity"
import type { Entry, Identifier } from "@redthread/model"

/** Shorter identifiers stand in too many texts by chance. */
const shortest = 5

/** All identifiers that entries give their own customer, in order, as often as they do. */
export const identifiersOf = (entries: ReadonlyArray<Entry>): ReadonlyArray<Identifier> => entries.flatMap((entry) => {
  if (entry._tag === "RowImported") return entry.identifiers
  if (entry._tag === "AnswerPlanned") return [entry.recipient.to]
  if (entry._tag !== "Contacted") return []
  return entry.event._tag === "IdentityChanged" ? [...entry.event.identifiers, ...entry.event.was, ...entry.event.now] : entry.event.identifiers
})

/** What to look for in deliveries: identifiers of which each is one person's, as they were given and as they are compared; no names. */
export const needlesOf = (identifiers: ReadonlyArray<Identifier>): ReadonlyArray<string> =>
  [...new Set(identifiers.filter(({ namespace }) => ruleFor(defaultPolicy, namespace).unique).flatMap(({ normalised, value }) => [value, ...(normalised === undefined ? [] : [normalised, normalised.replace(/^\+/, "")])])
    .map((value) => value.toLowerCase()).filter((value) => value.length >= shortest))]

const unpacked = (text: string): string => text.replaceAll(/=\r?\n/g, "").replaceAll(/[=%]([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const isWord = /[\p{L}\p{N}]/u
/** Whether it stands there as a word of its own: 12345 does not stand in 912345. */
const standsIn = (text: string, needle: string): boolean => {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!isWord.test(text[at - 1] ?? " ") && !isWord.test(text[at + needle.length] ?? " ")) return true
  }
  return false
}

/** Whether a delivery speaks of them: in its bytes, its headers or its name; also percent-encoded and quoted-printable, not packed or encrypted. */
export const speaksOf = (received: Received, needles: ReadonlyArray<string>): boolean => {
  const text = [received.name, JSON.stringify(received.headers), Buffer.from(received.body).toString()].join("\n").toLowerCase()
  const loose = unpacked(text)
  return needles.some((needle) => standsIn(text, needle) || standsIn(loose, needle))
}
