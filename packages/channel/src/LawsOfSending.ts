/** What every adapter promises about writing: honest receipts, honest capabilities, nothing hidden, errors that tell what to do. */
import { type ChannelEvent, type Content, interactionOf, InteractionId, type Law, plainText, type ReceiptStatus } from "@redthread/model"
import { type Capabilities, type ContentKind, type Level, type Lost, type OutboundMessage, predictLoss } from "./Capabilities.ts"
import type { Budget, Rendered } from "./ChannelAdapter.ts"

/** What the vendor reports about one message of ours, in the order in which it arrived. */
export interface Receipts {
  readonly target: string
  readonly steps: ReadonlyArray<{ readonly status: ReceiptStatus; readonly events: ReadonlyArray<ChannelEvent> }>
}

const progress: ReadonlyArray<ReceiptStatus> = ["accepted", "sent", "delivered", "read", "played", "failed"]

/** Law 4. */
export const receiptsMonotone: Law<Receipts> = {
  id: "channel/receipts-monotone",
  says: "A message that was read stays read, however late the news of its delivery comes.",
  source: "Conformance law 4",
  breaches: ({ steps, target }) => {
    let furthest = -1
    const seen: Array<ChannelEvent> = []
    return steps.flatMap(({ events, status }, i) => {
      seen.push(...events)
      furthest = Math.max(furthest, progress.indexOf(status))
      const shown = interactionOf(InteractionId.make("receipts"), seen)?.statusOf(target)
      return shown === progress[furthest] ? [] : [{ entries: [i], because: `after “${status}” the message counts as ${shown ?? "not reported"}, not as ${progress[furthest] ?? ""}` }]
    })
  }
}

/** What the vendor's documentation promises; a declaration must not stay below it. */
export interface DocumentedCapabilities {
  readonly content?: Partial<Readonly<Record<ContentKind, Level>>>
  readonly textLimit?: number
  readonly mediaLimit?: number
  readonly receipts?: ReadonlyArray<ReceiptStatus>
}

/** A message, what the adapter declares, what the vendor documents, and what rendering gave: requests, or the tag of a refusal. */
export interface Declared {
  readonly message: OutboundMessage
  readonly capabilities: Capabilities
  readonly documented: DocumentedCapabilities
  readonly rendered: Rendered | string
  /** By its limits the message has to go out, or to be refused; absent where limits that no declaration knows may decide. */
  readonly fits?: boolean
}

const levels: ReadonlyArray<Level> = ["rejected", "dropped", "text", "converted", "native"]
const written = (lost: ReadonlyArray<Lost>): string => lost.map(({ arrivedAs, kind, part }) => `${part} ${kind} as ${arrivedAs}`).sort().join(", ")

/** Law 9. */
export const honestCapabilities: Law<Declared> = {
  id: "channel/honest-capabilities",
  says: "What a channel loses is exactly what was declared, and no less is declared than the vendor documents.",
  source: "Conformance law 9",
  breaches: ({ capabilities, documented, fits, message, rendered }) => {
    const { content, receipts, source } = capabilities
    const lower = Object.entries(documented.content ?? {}).filter(([kind, level]) => levels.indexOf(content[kind as ContentKind]) < levels.indexOf(level))
    const isRefused = typeof rendered === "string"
    const cannot = message.content.find(({ _tag }) => content[_tag] === "rejected")
    const predicted = written(predictLoss(message, capabilities))
    const says = [
      ...(source.trim() === "" ? ["the declaration cites no documentation"] : []),
      ...lower.map(([kind, level]) => `${kind} is declared as ${content[kind as ContentKind]}, the vendor documents ${level}`),
      ...(["textLimit", "mediaLimit"] as const).filter((limit) => (capabilities[limit] ?? Infinity) < (documented[limit] ?? 0)).map((limit) => `${limit} is declared lower than documented`),
      ...(documented.receipts ?? []).filter((status) => !receipts.includes(status)).map((status) => `the receipt “${status}” is not declared`),
      ...(!isRefused && cannot !== undefined ? [`${cannot._tag} is declared as rejected and was rendered`] : []),
      ...(!isRefused && fits === false ? ["it was rendered beyond a declared limit"] : []),
      ...(isRefused && cannot === undefined && fits === true ? [`it was refused (${rendered}) within all that is declared`] : []),
      ...(!isRefused && written(rendered.lost) !== predicted ? [`lost is “${written(rendered.lost)}”, declared “${predicted}”`] : [])
    ]
    return says.map((because) => ({ entries: [], because }))
  }
}

/** A message that went out and was delivered again by a vendor that shows what it received. */
export interface RoundTrip {
  readonly message: OutboundMessage
  /** Whom it went to: an address may stand beside the words. */
  readonly to: string
  readonly capabilities: Capabilities
  readonly heard: ReadonlyArray<ChannelEvent>
  /** Things of dropped parts that travelled nevertheless. */
  readonly hidden: ReadonlyArray<string>
}

const words = (text: string): string => text.replaceAll(/\s+/g, " ").trim()

const heardOf = (heard: ReadonlyArray<ChannelEvent>): { readonly parts: ReadonlyArray<Content>; readonly text: string } => {
  const parts = heard.flatMap((event) => (event._tag === "Message" ? event.content : []))
  const texts = heard.flatMap((event) =>
    event._tag === "Message" ? [event.subject ?? "", ...event.content.map((part) => (part._tag === "Text" ? part.text : ""))] : event._tag === "Letter" ? [event.title ?? "", event.text ?? ""] : [])
  return { parts: parts.filter(({ _tag }) => _tag !== "Text"), text: words(texts.join(" ")) }
}

/** What of a part must survive where it is native; the rest is the vendor's business, such as the size of a file. */
const essence = (part: Content): string =>
  JSON.stringify(part._tag === "Media" ? ["Media", part.kind, part.media.ref, part.caption ?? ""] : part._tag === "Html" ? ["Html", part.html.trim()] : Object.entries(part).sort())

/** The words of a part that must be heard where it arrives as text. */
const audible = (part: Content): ReadonlyArray<string> =>
  part._tag === "Form" ? part.fields.map(({ value }) => value) : part._tag === "Contacts" || part._tag === "Unsupported" ? [] : [plainText([part])]

/** Law 10. */
export const roundTrip: Law<RoundTrip> = {
  id: "channel/render-then-normalise",
  says: "What the customer sees is what we said, minus what was declared lost, and nothing travels hidden.",
  source: "Conformance law 10",
  breaches: ({ capabilities, heard, hidden, message, to }) => {
    const level = ({ _tag }: Content): Level => capabilities.content[_tag]
    const { parts, text } = heardOf(heard)
    const native = new Set(message.content.filter((part) => level(part) === "native").map(essence))
    const found = new Set(parts.map(essence))
    let rest = text
    const missing = message.content.flatMap((part) => (part._tag === "Text" && level(part) !== "dropped" ? [part.text] : level(part) === "text" ? audible(part) : [])).map(words).filter((said) => {
      const at = rest.indexOf(said)
      if (at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + said.length)}`
      return at < 0
    })
    const isPlain = message.content.every((part) => part._tag === "Text" || level(part) === "dropped" || level(part) === "native")
    const envelope = new Set(words(`${message.subject ?? ""} ${to}`).split(" "))
    const added = isPlain ? words(rest).split(" ").filter((word) => word !== "" && !envelope.has(word)) : []
    const says = [
      ...missing.map((said) => `“${said.slice(0, 60)}” was said and not heard`),
      ...added.slice(0, 3).map((word) => `“${word}” was heard and never said`),
      ...[...native].filter((one) => !found.has(one) && !one.startsWith("[[\"_tag\",\"Text\"]")).map((one) => `${one.slice(0, 80)} is declared native and did not come back`),
      ...parts.filter((part) => ["text", "dropped"].includes(level(part)) && !native.has(essence(part)) && message.content.some((said) => essence(said) === essence(part)))
        .map(({ _tag }) => `${_tag} is declared lost and came back whole`),
      ...hidden.map((what) => `${what} of a part that is declared lost travelled hidden`)
    ]
    return says.map((because) => ({ entries: [], because }))
  }
}

/** What happened to requests: the reason of the error that was due, and what came instead; `sent` for success. */
export interface Attempts {
  readonly attempts: ReadonlyArray<{ readonly what: string; readonly due: ReadonlyArray<string>; readonly came: string; readonly requests: number }>
  readonly budget: Budget
}

/** Law 12. */
export const typedErrors: Law<Attempts> = {
  id: "channel/typed-errors",
  says: "Every failure says what to do next; a message of unknown outcome is never sent again blindly, and the vendor's rate is kept.",
  source: "Conformance law 12",
  breaches: ({ attempts, budget }) => [
    ...(Number.isInteger(budget.requests) && budget.requests > 0 && budget.perMilliseconds > 0 ? [] : [{ entries: [], because: "the rate budget allows nothing, or no whole number of requests" }]),
    ...attempts.flatMap(({ came, due, requests, what }, i) => [
      ...(due.includes(came) ? [] : [{ entries: [i], because: `${what}: ${came} came where ${due.join(" or ")} is due` }]),
      ...(requests > 1 ? [{ entries: [i], because: `${what}: one send made ${requests} requests, beside the rate budget` }] : [])
    ])
  ]
}
