/** What a journey cost as a waterfall: each kind of effort in each stage adds to what came before. */
import type { Stage } from "@redthread/model"
import { framed, labelled, widthOf } from "./Drawing.ts"
import type { EffortItem } from "./Efforts.ts"
import type { LivedJourney } from "./Lived.ts"

/** One bar: from the points before it to the points after it. */
export interface EffortBar {
  readonly stage?: Stage
  readonly item: EffortItem
  /** How often on average; days for `waitedDay`. */
  readonly times: number
  readonly from: number
  readonly until: number
}

const items: ReadonlyArray<EffortItem> = ["contact", "step", "login", "switch", "searchedInVain", "refused", "askedAgain", "transfer", "waitedDay"]

/** The bars of the mean journey, in the order of the stages; what costs nothing is left out. */
export const effortBars = (journeys: ReadonlyArray<LivedJourney>): ReadonlyArray<EffortBar> => {
  const bars: Array<EffortBar> = []
  let at = 0
  const n = Math.max(1, journeys.length)
  for (const stage of [undefined, "research", "buy", "use", "recommend"] as const) {
    const own = journeys.flatMap(({ stages, weights }) => stages.filter((one) => one.stage === stage).map((one) => ({ ...one, weights })))
    for (const item of items) {
      const timesOf = (one: (typeof own)[number]): number => (item === "waitedDay" ? one.waited / 86_400_000 : one.effort[item] ?? 0)
      const times = own.reduce((sum, one) => sum + timesOf(one), 0) / n
      const points = own.reduce((sum, one) => sum + timesOf(one) * one.weights[item], 0) / n
      if (points < 0.005) continue
      bars.push({ ...(stage === undefined ? {} : { stage }), item, times, from: at, until: at + points })
      at += points
    }
  }
  return bars
}

/** What each kind of effort is called. */
export const effortWords: Readonly<Record<EffortItem, string>> = {
  contact: "contacts", step: "steps", login: "logins and logouts", switch: "changes of channel", searchedInVain: "searches in vain", refused: "refusals", askedAgain: "asked again",
  transfer: "sent away, passed on", waitedDay: "days of waiting"
}

const needless: ReadonlyArray<EffortItem> = ["searchedInVain", "refused", "askedAgain", "transfer", "waitedDay"]

const figure = (value: number): string => (value >= 10 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(value < 0.1 ? 2 : 1))

/** The waterfall as SVG; red is what a good service would have spared the customer. */
export const effortSvg = (journeys: ReadonlyArray<LivedJourney>, title = "What it cost the customer"): string => {
  const bars = effortBars(journeys)
  const total = bars.at(-1)?.until ?? 0
  const [left, row, wide] = [300, 24, 420]
  const scale = wide / Math.max(1, total)
  const top = 52
  const said = bars.map(({ from, item, stage, times, until }) => `${stage === undefined ? "" : `${stage}: `}${figure(times)} × ${effortWords[item]}, ${figure(until - from)} points`)
  const body = labelled({ x: 16, y: 24, text: title, width: left + wide, size: 15, tone: "ink strong" }) +
    labelled({ x: 16, y: 42, text: `${figure(total)} points${journeys.length === 1 ? "" : ` on average over ${journeys.length} journeys`}; red: what could have been spared`, width: left + wide + 60, size: 11, tone: "faint" }) +
    bars.map(({ from, item, stage, times, until }, i) => {
      const y = top + i * row
      const before = bars[i - 1]
      const text = figure(until - from)
      return (before?.stage === stage && i > 0 ? "" : labelled({ x: 16, y: y + 15, text: stage ?? "", width: 90, tone: "ink strong" })) +
        labelled({ x: left - 10, y: y + 15, text: `${figure(times)} × ${effortWords[item]}`, width: left - 110, tone: "ink", anchor: "end" }) +
        `<rect class="${needless.includes(item) ? "bad" : "needed"}" x="${(left + from * scale).toFixed(1)}" y="${y + 3}" width="${Math.max(1.5, (until - from) * scale).toFixed(1)}" height="${row - 8}" rx="2"/>` +
        labelled({ x: left + until * scale + 6, y: y + 15, text, width: widthOf(text, 11) + 2, size: 11, tone: "faint" }) +
        (i === bars.length - 1 ? "" : `<line class="line" x1="${(left + until * scale).toFixed(1)}" x2="${(left + until * scale).toFixed(1)}" y1="${y + row - 5}" y2="${y + row + 3}"/>`)
    }).join("")
  return framed({ width: left + wide + 70, height: top + Math.max(1, bars.length) * row + 16 }, { title, says: bars.length === 0 ? "No effort." : `${said.join("; ")}. ${figure(total)} points altogether.` }, body, ".strong{font-weight:600}.needed{fill:#0969da}@media (prefers-color-scheme:dark){.needed{fill:#4493f8}}")
}
