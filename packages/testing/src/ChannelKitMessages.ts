/** Messages for the kit to send: every kind of content, with words that must be heard and marks that must not travel hidden. */
import type { Capabilities, ContentKind, OutboundMessage, OutboundRequest } from "@redthread/channel"
import type { Content } from "@redthread/model"
import * as fc from "fast-check"

/** A message, and the marks inside it by kind of content: strings that nobody sees where the part is lost. */
export interface Marked {
  readonly message: OutboundMessage
  readonly marks: ReadonlyArray<{ readonly kind: ContentKind; readonly shown: string; readonly unseen: string }>
}

/** The kinds of content that can be told apart after sending, Text first. */
export const contentKinds: ReadonlyArray<ContentKind> = ["Text", "Html", "Media", "Location", "Contacts", "Choice", "Order", "Form", "Unsupported"]

const part = (kind: ContentKind, shown: string, unseen: string): Content => {
  switch (kind) {
    case "Text":
      return { _tag: "Text", text: shown }
    case "Html":
      return { _tag: "Html", html: `<p title="${unseen}">${shown}</p>` }
    case "Media":
      return { _tag: "Media", kind: "image", media: { ref: `https://media.example.org/${unseen}.jpg` }, caption: shown }
    case "Location":
      return { _tag: "Location", latitude: 54.32, longitude: 10.13, name: shown }
    case "Contacts":
      return { _tag: "Contacts", cards: [{ name: { formatted_name: unseen, first_name: unseen }, phones: [{ phone: "+4943155501" }] }] }
    case "Choice":
      return { _tag: "Choice", id: unseen, title: shown }
    case "Order":
      return { _tag: "Order", items: [{ product_retailer_id: unseen, quantity: 1 }], text: shown }
    case "Form":
      return { _tag: "Form", fields: [{ name: "Zählerstand", value: shown }] }
    case "Unsupported":
      return { _tag: "Unsupported", what: unseen }
  }
}

/** A message of a text and one part of each of these kinds. */
export const markedMessage = (kinds: ReadonlyArray<ContentKind>, lead: string, seed: number): Marked => {
  const marks = kinds.map((kind, i) => ({ kind, shown: `Gezeigt${i}x${seed % 1000}`, unseen: `mark${i}q${(seed * 7919 + i) % 1_000_003}` }))
  return { message: { content: [{ _tag: "Text", text: lead }, ...marks.map(({ kind, shown, unseen }) => part(kind, shown, unseen))] }, marks }
}

const spoken = fc.array(
  fc.constantFrom("Guten", "Tag,", "Grüße", "aus", "Köln!", "„Zähler“", "42", "a&b", "1 < 2 > 0", "50 %", "€ 12,50", "O'Neil", "\"so\"", "naïve", "👍🏽", "C:\\x", "{}", "Straße"),
  { minLength: 1, maxLength: 12 }
).map((words) => words.join(" "))

/** Messages of a text and up to three other parts, each kind at most once. */
export const markedMessages = (settings: { readonly runs: number; readonly seed: number }): ReadonlyArray<Marked> =>
  fc.sample(
    fc.record({ lead: spoken, kinds: fc.uniqueArray(fc.constantFrom(...contentKinds.slice(1)), { maxLength: 3 }), seed: fc.nat({ max: 999 }) })
      .map(({ kinds, lead, seed }) => markedMessage(kinds, lead, seed)),
    { numRuns: settings.runs, seed: settings.seed }
  )

const readings = (text: string): ReadonlyArray<string> => {
  const joined = text.replaceAll(/=?(\\r)?(\\n|\r?\n)/g, "")
  const encoded = [...joined.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)].flatMap(([word]) => [Buffer.from(word, "base64").toString("latin1"), /^[0-9a-f]+$/i.test(word) ? Buffer.from(word, "hex").toString("latin1") : ""])
  const percent = joined.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return [text, joined, percent, ...encoded]
}

/** Marks of lost parts that travelled all the same: as they are, or in Base64, hexadecimal or percent encoding. */
export const travelledHidden = (requests: ReadonlyArray<OutboundRequest>, { marks }: Marked, { content }: Capabilities): ReadonlyArray<string> => {
  const found = requests.flatMap((request) => readings(JSON.stringify(request)))
  return marks.flatMap(({ kind, shown, unseen }) => {
    const level = content[kind]
    const secret = level === "dropped" ? [shown, unseen] : level === "text" && (kind === "Html" || kind === "Choice") ? [unseen] : []
    return secret.some((mark) => found.some((text) => text.includes(mark))) ? [`“${unseen}” (${kind})`] : []
  })
}
