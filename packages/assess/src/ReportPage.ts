/** The assessment as one HTML page that needs nothing else: pictures inside, light and dark, every picture told in words. */
import { flowsOf, inOrder, sankeySvg } from "@redthread/journey"
import { Result } from "effect"
import type { Assessment } from "./Assessment.ts"
import { type Bar, barsSvg, differencesSvg, escaped } from "./Bars.ts"
import { ruleSays, tablesOf, type Titled, verdictSays } from "./ReportText.ts"

const style = `:root{color-scheme:light dark;--ink:#1a2530;--soft:#51606d;--paper:#fff;--line:#d8dee4;--red:#c0392b;--card:#f6f8fa}
@media(prefers-color-scheme:dark){:root{--ink:#eef2f5;--soft:#a9b6c2;--paper:#12181e;--line:#33404c;--red:#e06c5e;--card:#1a222a}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem;border-top:2px solid var(--red);padding-top:.6rem}
.verdict{background:var(--card);border-left:6px solid var(--red);padding:.8rem 1rem;font-size:1.1rem}
table{border-collapse:collapse;width:100%;font-size:.86rem}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{color:var(--soft)}.wide{overflow-x:auto}svg{max-width:100%;height:auto;display:block;margin:1rem 0}ul{margin:.2rem 0}.soft{color:var(--soft)}`

interface Table {
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

const tableHtml = ({ head, rows }: Table): string =>
  rows.length === 0 ? "" : `<div class="wide"><table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("")}</tr></thead><tbody>` +
    `${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</tbody></table></div>`

const part = (heading: string, ...bodies: ReadonlyArray<string>): string => {
  const body = bodies.join("")
  return body === "" ? "" : `<section><h2>${escaped(heading)}</h2>${body}</section>`
}

const differences = (change: Assessment["change"]): ReadonlyArray<{ readonly name: string; readonly svg: string }> => {
  const rows = (change?.rows ?? []).flatMap(({ difference, judgement, measure, unit }) =>
    unit !== "share" || Result.isFailure(difference) ? [] : [{ label: measure, ...difference.success, note: judgement }])
  return rows.length === 0 ? [] : [{ name: "Before and after", svg: differencesSvg("Differences, after less before", rows) }]
}

/** The pictures of an assessment, each a whole SVG. */
export const picturesOf = ({ change, groups, judged, matters, mix }: Assessment): ReadonlyArray<{ readonly name: string; readonly svg: string }> => {
  const ways = inOrder(matters.flatMap(({ contacts }, i) => contacts.map((contact) => ({ ...contact, concern: `matter ${i + 1}` }))))
  const bars = (title: string, its: ReadonlyArray<Bar>): ReadonlyArray<{ readonly name: string; readonly svg: string }> => (its.length === 0 ? [] : [{ name: title, svg: barsSvg(title, its) }])
  return [
    ...bars("Contacts by channel", mix.slice(0, 12).map(({ channel, contacts, share }) => ({ label: channel, value: share, note: String(contacts) }))),
    { name: "Ways", svg: sankeySvg(flowsOf(ways)) },
    ...bars("Changes of channel that lost nothing", judged.pairs.slice(0, 12).flatMap(({ from, interval, to }) =>
      Result.isFailure(interval) ? [] : [{ label: `${from} → ${to}`, value: interval.success.estimate, low: interval.success.low, high: interval.success.high, note: `${interval.success.n} customers` }])),
    ...groups.filter(({ by, groups: own }) => by === "channel" && own.length > 0).flatMap(({ groups: own, measure }) => bars(`${measure} by channel`, own.flatMap(({ group, interval, of }) =>
      Result.isFailure(interval) ? [] : [{ label: group, value: interval.success.estimate, low: interval.success.low, high: interval.success.high, note: `of ${of}` }]))),
    ...differences(change)
  ]
}

/** The report as one HTML page. */
export const toHtml = (assessment: Assessment, { title }: Titled): string => {
  const { advice, change, contacts, declared, judged, judgedBefore, matters, notes } = assessment
  const tables = tablesOf(assessment)
  const pictures = picturesOf(assessment)
  const picture = (name: (name: string) => boolean): string => pictures.filter((one) => name(one.name)).map(({ svg }) => svg).join("")
  const list = (items: ReadonlyArray<string>): string => (items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`)
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body><main>` +
    `<h1>${escaped(title)}</h1><p class="verdict"><strong>${judged.verdict}</strong>: ${escaped(verdictSays[judged.verdict])}${declared === undefined ? "" : ` The company says of itself: ${declared}.`}${judgedBefore === undefined ? "" : ` Before the change: ${judgedBefore.verdict}.`}</p>` +
    `<p class="soft">${contacts.length} contacts in ${matters.length} matters</p>` +
    part("Why", tableHtml(tables.verdict)) +
    part("Advice", ...advice.map(({ advice: what, reasonsAgainst, reasonsFor }) => `<p><strong>${escaped(what)}</strong></p>${list([...reasonsFor.map((reason) => `for: ${reason}`), ...reasonsAgainst.map((reason) => `against: ${reason}`)])}`)) +
    (change === undefined ? "" : part(`Before and after ${new Date(change.at).toISOString().slice(0, 10)}`, `<p class="verdict">${escaped(ruleSays[change.rule])}</p>`, picture((name) => name === "Before and after"), tableHtml(tables.change))) +
    part("Channels", picture((name) => name === "Contacts by channel"), picture((name) => name === "Ways"), tableHtml(tables.mix)) +
    part("Changes of channel", picture((name) => name.startsWith("Changes")), tableHtml(tables.pairs)) +
    part("Measures", tableHtml(tables.standing)) + part("Equal quality", picture((name) => name.endsWith("by channel") && !name.startsWith("Contacts")), tableHtml(tables.parity), tableHtml(tables.groups)) +
    part("How the log was understood", tableHtml(tables.understood), list(notes)) + "</main></body></html>\n"
}
