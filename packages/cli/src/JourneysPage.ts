/** The report of journeys as one HTML page that needs nothing else, and its pictures one by one. */
import * as Journey from "@redthread/journey"
import { type JourneysReport, overviewLines, sectionsOf } from "./JourneysReport.ts"

/** A picture with the name of its file. */
export interface Picture {
  readonly name: string
  readonly svg: string
}

/** Longer threads are no picture any more. */
const drawable = 40

/** The pictures: the map first where there is a plan; the timeline where there are few customers, streams where there are several. */
export const picturesOf = ({ contacts, journeys, map, threads }: JourneysReport): ReadonlyArray<Picture> => {
  const stages = Journey.stageFlows(journeys)
  const few = threads.length <= 3 && journeys.every(({ stays }) => stays.length <= drawable)
  const many = journeys.length > 1
  return [
    ...(map === undefined ? [] : [{ name: "map", svg: Journey.mapSvg(map, Journey.tellMap(map).join(" ")) }]),
    ...(few ? [{ name: "timeline", svg: Journey.toSvg(threads.map((thread) => ({ title: thread.customer, thread }))) }] : []),
    ...(stages.ways === 0 || !many ? [] : [{ name: "stages", svg: Journey.sankeySvg(stages, "Ways through the stages") }]),
    ...(many ? [{ name: "ways", svg: Journey.sankeySvg(Journey.flowsOf(contacts)) }] : []),
    { name: "effort", svg: Journey.effortSvg(journeys) }
  ]
}

/** Mermaid has no picture for feelings over channels; it has these three. */
export const mermaidOf = ({ contacts, journeys, map, threads }: JourneysReport): string => {
  const stages = Journey.stageFlows(journeys)
  const [only] = threads.length === 1 ? threads : []
  return [
    ...(map === undefined ? [] : [Journey.mapMermaid(map)]), ...(only === undefined ? [] : [Journey.threadMermaid(only)]),
    Journey.flowsMermaid(stages.ways === 0 ? Journey.flowsOf(contacts) : stages)
  ].map((text) => `\`\`\`mermaid\n${text}\n\`\`\``).join("\n\n")
}

const escaped = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;")

const style = `:root{color-scheme:light dark;--ink:#1f2328;--paper:#fff;--soft:#59636e;--line:#d1d9e0;--red:#b3261e}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--soft:#9198a1;--line:#3d444d;--red:#ff7b72}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:75rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;overflow-wrap:anywhere}h2{font-size:1.15rem;margin-top:2rem;border-top:2px solid var(--red);padding-top:.5rem}
figure{margin:1.2rem 0;overflow-x:auto}figure svg{display:block;max-width:none}li{margin:.2rem 0;overflow-wrap:anywhere}.soft{color:var(--soft)}:focus-visible{outline:3px solid var(--red);outline-offset:2px}`

const most = 60

/** The page: what there is, the pictures, then every section; long ones are cut and say so. */
export const journeysPage = (report: JourneysReport): string => {
  const figures = picturesOf(report).map(({ name, svg }) => `<figure tabindex="0" role="region" aria-label="${name}">${svg}</figure>`)
  const sections = sectionsOf(report).map(({ heading, lines }) =>
    `<section><h2>${escaped(heading)}</h2><ul>${lines.slice(0, most).map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>${lines.length > most ? `<p class="soft">… and ${lines.length - most} more.</p>` : ""}</section>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(report.title)}</title><style>${style}</style></head>` +
    `<body><main><h1>${escaped(report.title)}</h1>${overviewLines(report).map((line) => `<p>${escaped(line)}</p>`).join("")}${figures.join("")}${sections.join("")}</main></body></html>\n`
}
