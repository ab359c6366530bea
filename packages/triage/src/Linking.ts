/** Which concern a channel event belongs to: by reply, by explicit reference, by the process it is about. */
import { type ChannelEvent, ConcernId, plainText, ProcessName } from "@redthread/model"
import { Schema } from "effect"
import type { Classification } from "./Classifier.ts"
import { type ConcernView, tracesOf } from "./Concerns.ts"

/** Where an event belongs, and why. */
export const Link = Schema.TaggedUnion({
  Continues: { concern: ConcernId, because: Schema.NonEmptyString },
  Opens: { process: ProcessName, because: Schema.NonEmptyString },
  /** Belongs to the customer, to no concern that anybody could name. */
  Unlinked: { because: Schema.NonEmptyString }
})
export type Link = typeof Link.Type

/** The words of an event, for classification and for references; empty where nothing was said. */
export const wordsOf = (event: ChannelEvent): string => {
  switch (event._tag) {
    case "Message":
      return [event.subject ?? "", plainText(event.content)].filter((line) => line !== "").join("\n")
    case "Edited":
    case "Visit":
    case "PageAction":
      return [plainText(event.content), ...searches(event)].filter((line) => line !== "").join("\n")
    case "Letter":
      return [event.title ?? "", event.text ?? ""].filter((line) => line !== "").join("\n")
    case "Call":
      return [event.transcript ?? "", ...event.signals.flatMap((signal) => (signal._tag === "Noted" ? [signal.text] : []))]
        .filter((line) => line !== "").join("\n")
    default:
      return ""
  }
}

const searches = (event: ChannelEvent): ReadonlyArray<string> =>
  event.signals.flatMap((signal) => (signal._tag === "Searched" ? [signal.query] : []))

const mentions = (words: string, id: string): boolean => {
  const at = words.indexOf(id)
  return at >= 0 && !/[\p{L}\p{N}-]/u.test(words.charAt(at + id.length))
}

/** The open concern that was opened last: where several fit, people mean the latest. */
const latest = (concerns: ReadonlyArray<ConcernView>): ConcernView | undefined => concerns.at(-1)

/**
 * Links an event to a concern of the same customer. In this order: it answers or continues an exchange about the
 * concern; it names the concern's id; it is about the process of an open concern (an explicit step counts before the
 * classifier); it opens a new concern; it can only be about the one that is open. Closed concerns are continued by
 * reply or reference only. Receipts, reactions and the like follow the message they point at and open nothing; nor do
 * auto-replies, bounces and lists. `processes` names the steps of every process that runs here.
 */
export const link = (
  event: ChannelEvent,
  concerns: ReadonlyArray<ConcernView>,
  classification: Classification,
  processes: ReadonlyMap<ProcessName, ReadonlySet<string>>
): Link => {
  const evidence = new Set([
    ...event.thread.references.map((id) => `${event.adapter} ${id}`),
    ...("target" in event ? [`${event.adapter} ${event.target}`] : [])
  ])
  const conversation = new Set(tracesOf(event))
  const answered = concerns.findLast(({ traces }) => [...evidence].some((trace) => traces.has(trace)))
  if (answered !== undefined) return Link.cases.Continues.make({ concern: answered.id, because: "it answers an earlier message" })
  const words = wordsOf(event)
  const named = concerns.findLast(({ id }) => mentions(words, id))
  if (named !== undefined) return Link.cases.Continues.make({ concern: named.id, because: "it names the reference" })
  const open = concerns.filter(({ outcome }) => outcome === undefined)
  const continued = latest(open.filter(({ traces }) => [...conversation].some((trace) => traces.has(trace))))
  if (continued !== undefined) return Link.cases.Continues.make({ concern: continued.id, because: "it continues the same conversation" })
  const automatic = event._tag === "Message" && event.automatic !== undefined
  if ("target" in event || event._tag === "ChannelNotice" || event._tag === "Unrecognised" || automatic) {
    return Link.cases.Unlinked.make({ because: automatic ? "nobody wrote it" : "it says nothing by itself" })
  }
  const tried = event.signals.flatMap((signal) => (signal._tag === "StepTried" ? [signal.step as string] : []))
  const taking = [...processes].flatMap(([process, steps]) => (tried.some((step) => steps.has(step)) ? [process] : []))
  const stepped = latest(open.filter(({ process }) => process !== undefined && taking.includes(process)))
  if (stepped !== undefined) return Link.cases.Continues.make({ concern: stepped.id, because: "it takes a step of the same process" })
  if (classification._tag === "About") {
    const same = latest(open.filter(({ process }) => process === classification.process))
    return same === undefined
      ? Link.cases.Opens.make({ process: classification.process, because: classification.because })
      : Link.cases.Continues.make({ concern: same.id, because: `the same process is open: ${classification.because}` })
  }
  const [begun, ...ambiguous] = taking
  if (begun !== undefined && ambiguous.length === 0) {
    return Link.cases.Opens.make({ process: begun, because: `the step “${tried.join("”, “")}”` })
  }
  const [only, ...others] = open
  if (only !== undefined && others.length === 0) {
    return Link.cases.Continues.make({ concern: only.id, because: "it is the only open concern" })
  }
  return Link.cases.Unlinked.make({
    because: open.length === 0 ? classification.because : `${classification.because}, and ${open.length} concerns are open`
  })
}
