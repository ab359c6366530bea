/** The assessment as one HTML page that needs nothing else: pictures inside, light and dark, every picture told in words. */
import { flowsOf, inOrder, sankeySvg } from "@redthread/journey"
import { Result } from "effect"
import type { Assessment } from "./Assessment.ts"
import { type Bar, barsSvg, differencesSvg, escaped } from "./Bars.ts"
import { driftSvg, heatSvg, matrixSvg } from "./Grids.ts"
import { levels } from "./Maturity.ts"
import { ruleSays, tablesOf, type Titled, verdictSays } from "./ReportText.ts"

const style = `:root{color-scheme:light dark;--ink:#1a2530;--soft:#51606d;--paper:#fff;--line:#d8dee4;--red:#c0392b;--card:#f6f8fa;--link:#1f6f8b}
@media(prefers-color-scheme:dark){:root{--ink:#eef2f5;--soft:#a9b6c2;--paper:#12181e;--line:#33404c;--red:#e06c5e;--card:#1a222a;--link:#6fc3df}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;overflow-wrap:anywhere}h2{font-size:1.2rem;margin-top:2.2rem;border-top:2px solid var(--red);padding-top:.6rem}h3{font-size:1rem;margin:1.2rem 0 .2rem}
.verdict{background:var(--card);border-left:6px solid var(--red);padding:.8rem 1rem;font-size:1.1rem}a{color:var(--link)}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem;font-size:.9rem}.skip{position:absolute;left:-999rem}.skip:focus{position:static}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}summary{cursor:pointer}.ladder{display:flex;gap:.3rem;padding:0;list-style:none;flex-wrap:wrap}.ladder li{flex:1 1 7rem;border:1px solid var(--line);padding:.3rem .5rem;font-size:.86rem}.ladder .is{border-color:var(--red);border-width:3px;font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.86rem}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:break-word}td{min-width:6.4rem;max-width:26rem}
th{color:var(--soft)}.wide{overflow-x:auto}.wide svg{display:block;margin:1rem 0;max-width:none}ul{margin:.2rem 0}.soft{color:var(--soft)}
@media print{nav,.skip{display:none}body{max-width:none}section{break-inside:avoid-page}}`

interface Table {
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** A part that may be wider than the screen: it can be reached and moved by the keyboard. */
const wide = (label: string, body: string): string => `<div class="wide" role="region" tabindex="0" aria-label="${escaped(label)}">${body}</div>`

const tableHtml = (label: string, { head, rows }: Table): string =>
  rows.length === 0 ? "" : wide(label, `<table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("")}</tr></thead><tbody>` +
    `${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</tbody></table>`)

interface Part {
  readonly heading: string
  readonly body: string
}

const part = (heading: string, ...bodies: ReadonlyArray<string>): Part => ({ heading, body: bodies.join("") })
const idOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")

const differences = (change: Assessment["change"]): ReadonlyArray<{ readonly name: string; readonly svg: string }> => {
  const rows = (change?.rows ?? []).flatMap(({ difference, judgement, measure, unit }) =>
    unit !== "share" || Result.isFailure(difference) ? [] : [{ label: measure, ...difference.success, note: judgement }])
  return rows.length === 0 ? [] : [{ name: "Before and after", svg: differencesSvg("Differences, after less before", rows) }]
}

const nothing = { label: () => "", isGap: () => false }

/** The pictures of an assessment, each a whole SVG. */
export const picturesOf = ({ change, coverage, drifts, groups, judged, matters, mix }: Assessment): ReadonlyArray<{ readonly name: string; readonly svg: string }> => {
  const ways = inOrder(matters.flatMap(({ contacts }, i) => contacts.map((contact) => ({ ...contact, concern: `matter ${i + 1}` }))))
  const bars = (title: string, its: ReadonlyArray<Bar>): ReadonlyArray<{ readonly name: string; readonly svg: string }> => (its.length === 0 ? [] : [{ name: title, svg: barsSvg(title, its) }])
  const isGap = (channel: string, at: string): boolean => coverage.gaps.some((gap) => gap.channel === channel && gap.at === at)
  const { hours, topics } = coverage
  const halves = ["Mon–Fri", "Sat–Sun"].map((days) => {
    const places = hours.columns.flatMap((column, i) => (column.startsWith(days) ? [i] : []))
    return { title: `Contacts by hour, ${days} (${coverage.zone})`, table: { rows: hours.rows, columns: places.map((i) => hours.columns[i] ?? ""), counts: hours.counts.map((own) => places.map((i) => own[i] ?? 0)) } }
  }).filter(({ table }) => table.counts.some((own) => own.some((count) => count > 0)))
  const shown = [...drifts.filter(({ alarm }) => alarm !== undefined), ...drifts.filter(({ alarm }) => alarm === undefined)].slice(0, 4)
  return [
    ...bars("Contacts by channel", mix.slice(0, 12).map(({ channel, contacts, share }) => ({ label: channel, value: share, note: String(contacts) }))),
    { name: "Ways", svg: sankeySvg(flowsOf(ways)) },
    ...(judged.pairs.length === 0 ? [] : [{ name: "Grades", svg: matrixSvg("How channels are joined: from the row to the column", judged.pairs) }]),
    ...bars("Changes of channel that lost nothing", judged.pairs.slice(0, 12).flatMap(({ from, interval, to }) =>
      Result.isFailure(interval) ? [] : [{ label: `${from} → ${to}`, value: interval.success.estimate, low: interval.success.low, high: interval.success.high, note: `${interval.success.n} customers` }])),
    ...groups.filter(({ by, groups: own }) => by === "channel" && own.length > 0).flatMap(({ groups: own, measure }) => bars(`${measure} by channel`, own.flatMap(({ group, interval, of }) =>
      Result.isFailure(interval) ? [] : [{ label: group, value: interval.success.estimate, low: interval.success.low, high: interval.success.high, note: `of ${of}` }]))),
    ...halves.map(({ table, title }) => ({ name: "Coverage", svg: heatSvg(title, table, { label: (column) => column.slice(-2), isGap }) })),
    ...(topics.columns.length < 2 ? [] : [{ name: "Coverage", svg: heatSvg("Contacts by topic", topics, { ...nothing, label: (column) => column, isGap }) }]),
    ...shown.map((drift) => ({ name: "Drift", svg: driftSvg(drift) })),
    ...differences(change)
  ]
}

/** The report as one HTML page. */
export const toHtml = (assessment: Assessment, { title }: Titled): string => {
  const { advice, change, contacts, declared, judged, judgedBefore, lived, matters, maturity, notes, understood } = assessment
  const tables = tablesOf(assessment)
  const pictures = picturesOf(assessment)
  const picture = (name: (name: string) => boolean): string => pictures.filter((one) => name(one.name)).map(({ name: label, svg }) => wide(label, svg)).join("")
  const list = (items: ReadonlyArray<string>): string => (items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`)
  const named = (name: string): string => picture((one) => one === name)
  const ladder = `<ol class="ladder">${levels.map((name, level) => `<li${level === maturity.level ? " class=\"is\" aria-current=\"true\"" : ""}>${level} ${escaped(name)}</li>`).join("")}</ol>`
  const parts = [
    part("Why", tableHtml("Why this verdict", tables.verdict)),
    part("Advice", ...advice.map(({ advice: what, reasonsAgainst, reasonsFor }) => `<h3>${escaped(what)}</h3>${list([...reasonsFor.map((reason) => `for: ${reason}`), ...reasonsAgainst.map((reason) => `against: ${reason}`)])}`)),
    ...(change === undefined ? [] : [part(`Before and after ${new Date(change.at).toISOString().slice(0, 10)}`, `<p class="verdict">${escaped(ruleSays[change.rule])}</p>`, named("Before and after"), tableHtml("Before and after", tables.change),
      tables.guards.rows.length === 0 ? "" : `<h3>The guard, asked every week</h3>${tableHtml("Guard", tables.guards)}`)]),
    part("Goals", tableHtml("Goals", tables.goals)),
    part("Channels", named("Contacts by channel"), named("Ways"), tableHtml("Channels", tables.mix), tables.customers.rows.length === 0 ? "" : `<h3>How many channels a customer uses</h3>${tableHtml("Channels of one customer", tables.customers)}`,
      tables.preferences.rows.length === 0 ? "" : `<h3>What customers say and do</h3>${tableHtml("What customers say and do", tables.preferences)}`),
    part("Changes of channel", named("Grades"), picture((name) => name.startsWith("Changes")), tableHtml("Changes of channel", tables.pairs)),
    part("Coverage", named("Coverage"), tables.gaps.rows.length === 0 ? "" : `<h3>Holes</h3>${tableHtml("Holes", tables.gaps)}`),
    part("Drift", named("Drift"), tableHtml("Drift", tables.drifts)),
    part(`Declared and lived${lived === undefined ? "" : `: ${lived.process}`}`, tableHtml("Declared and lived", tables.lived)),
    part("Measures", tableHtml("Measures", tables.standing)),
    part("Equal quality", picture((name) => name.endsWith("by channel") && !name.startsWith("Contacts")), tableHtml("Equal quality", tables.parity), tableHtml("By channel and group", tables.groups)),
    part("Maturity", ladder, tableHtml("Maturity", tables.maturity)),
    part("What it costs", tableHtml("What it costs", tables.costs)),
    part("What can be done", tableHtml("What can be done", tables.options), tables.items.rows.length === 0 ? "" : `<h3>What it takes</h3>${tableHtml("What it takes", tables.items)}`),
    part("How the log was understood", tableHtml("How the log was understood", tables.understood), list(notes))
  ].filter(({ body }) => body !== "")
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body><a class="skip" href="#content">To the content</a><main>` +
    `<h1>${escaped(title)}</h1><p class="verdict"><strong>${judged.verdict}</strong>: ${escaped(verdictSays[judged.verdict])}${declared === undefined ? "" : ` The company says of itself: ${declared}.`}${judgedBefore === undefined ? "" : ` Before the change: ${judgedBefore.verdict}.`}</p>` +
    `<p class="soft">${contacts.length} contacts in ${matters.length} matters; maturity: level ${maturity.level} of 5, ${escaped(maturity.name)}${understood.some(({ role }) => role === "customer") ? "" : "; customers are not told apart"}</p>` +
    `<nav aria-label="Parts"><ul>${parts.map(({ heading }) => `<li><a href="#${idOf(heading)}">${escaped(heading)}</a></li>`).join("")}</ul></nav><div id="content">` +
    `${parts.map(({ body, heading }) => `<section id="${idOf(heading)}"><h2>${escaped(heading)}</h2>${body}</section>`).join("")}</div></main></body></html>\n`
}
