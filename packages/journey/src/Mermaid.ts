/** Journeys in Mermaid's notation, for documents that draw it themselves. Source: mermaid.js.org (user journey, sequence diagram, sankey). */
import type { Entry, Thread } from "@redthread/model"
import { plainLossAversion } from "./Impressions.ts"
import type { JourneyMap } from "./JourneyMap.ts"
import type { Flows } from "./Sankey.ts"
import { readable, tell } from "./Words.ts"

/** Mermaid ends a statement at a line end, and a name at these signs. */
const plain = (text: string): string => text.replaceAll(/[\s:;#,"<>{}]+/gu, " ").trim()

/** Satisfaction from 1 to 5, as user journeys have it; 3 where nobody knows. */
const scoreOf = (felt: number | undefined): number =>
  felt === undefined ? 3 : Math.max(1, Math.min(5, Math.round(3 + (felt < 0 ? (2 * felt) / plainLossAversion : 2 * felt))))

/** The map as a user journey: a section a stage, a task a step, with how it felt (1 to 5) and on which channels it was met. */
export const mapMermaid = (map: JourneyMap): string => [
  "journey", `  title ${plain(map.name)} ${map.version}`,
  ...map.stages.flatMap(({ stage, steps }) => [
    `  section ${stage}`,
    ...steps.map(({ felt, on, planned, title }) => `    ${plain(title)}: ${scoreOf(felt)}: ${(on.size > 0 ? [...on.keys()] : planned).map(plain).join(", ")}`.trimEnd())
  ])
].join("\n")

const ours: ReadonlyArray<Entry["_tag"]> = ["Answered", "FactAsked", "StepRefused", "Redirected", "PromiseMade", "PromiseKept", "PromiseBroken", "OfferMade", "ConcernClosed"]

const isOurs = (entry: Entry): boolean => ours.includes(entry._tag) || (entry._tag === "Contacted" && "direction" in entry.event && entry.event.direction === "outbound")

/** One thread as a sequence diagram: the customer, the channels, what went to and fro; broken lines where it failed. Waits for nobody longer than `most` lines. */
export const threadMermaid = ({ entries }: Thread, most = 200): string => {
  const shown = readable(entries).filter(({ _tag }) => !["ConcernLinked", "ConcernOpened", "RowImported", "RowVanished", "Erased"].includes(_tag))
  const channels = [...new Set(shown.map(({ on }) => on))]
  const idOf = (on: Entry["on"]): string => `c${channels.indexOf(on)}`
  const lines = shown.slice(0, most).map((entry) => {
    const text = plain(tell(entry))
    if (entry._tag === "HandedOver" && channels.includes(entry.handover.to)) return `  ${idOf(entry.on)}->>${idOf(entry.handover.to)}: ${text}`
    if (entry._tag === "NoteWritten") return `  Note over ${idOf(entry.on)}: ${text}`
    const failed = entry._tag === "StepRefused" || entry._tag === "Redirected"
    return isOurs(entry) ? `  ${idOf(entry.on)}${failed ? "--x" : "-->>"}customer: ${text}` : `  customer->>${idOf(entry.on)}: ${text}`
  })
  return [
    "sequenceDiagram", "  actor customer", ...channels.map((on) => `  participant ${idOf(on)} as ${plain(on)}`), ...lines,
    ...(shown.length > most ? [`  Note over customer: … and ${shown.length - most} more`] : [])
  ].join("\n")
}

/** Streams as a Sankey diagram: source, target, count. Each step or stage has nodes of its own, so that no stream runs back. */
export const flowsMermaid = ({ columns = [], flows }: Flows): string => {
  const name = (step: number, text: string): string => `"${columns[step] ?? step + 1} ${plain(text)}"`
  return ["sankey-beta", "", ...flows.map(({ count, from, step, to, until }) => `${name(step, from)},${name(until ?? step + 1, to)},${count}`)].join("\n")
}
