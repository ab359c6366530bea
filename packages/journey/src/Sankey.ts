/** Which channels customers took one after another, as streams: how many came where first, and where they went next. */
import { sankey, sankeyLinkHorizontal } from "d3-sankey"
import { type Contact, contactsBy } from "./Contacts.ts"

/** So many went from one channel at one step to another at the next; steps are counted from 0. */
export interface Flow {
  readonly step: number
  readonly from: string
  readonly to: string
  readonly count: number
}

/** What a picture of ways shows: how many ways begin on each channel, how they go on, and how many end. */
export interface Flows {
  readonly ways: number
  readonly began: ReadonlyMap<string, number>
  readonly flows: ReadonlyArray<Flow>
}

/** The name of the stream of ways that end, in `Flow.to`. */
export const end = "end"

/**
 * The ways of all concerns over their first `steps` channels. Consecutive contacts on one channel are one stay. Channels beyond the busiest
 * `channels` are taken together as `other`.
 */
export const flowsOf = (contacts: ReadonlyArray<Contact>, { channels = 8, steps = 4 }: { readonly channels?: number; readonly steps?: number } = {}): Flows => {
  const counts = new Map<string, number>()
  for (const { channel } of contacts) counts.set(channel, (counts.get(channel) ?? 0) + 1)
  const shown = new Set([...counts].toSorted((a, b) => b[1] - a[1]).slice(0, channels).map(([channel]) => channel))
  const began = new Map<string, number>()
  const flows = new Map<string, { readonly step: number; readonly from: string; readonly to: string; count: number }>()
  const ways = [...contactsBy(contacts, "concern").values()]
  for (const own of ways) {
    const stays = own.map(({ channel }) => (shown.has(channel) ? channel : "other")).filter((channel, i, all) => i === 0 || all[i - 1] !== channel)
    began.set(stays[0] ?? "", (began.get(stays[0] ?? "") ?? 0) + 1)
    stays.slice(0, steps - 1).forEach((from, step) => {
      const to = stays[step + 1] ?? end
      const key = `${step}\u0000${from}\u0000${to}`
      const known = flows.get(key)
      if (known === undefined) flows.set(key, { step, from, to, count: 1 })
      else known.count++
    })
  }
  return { ways: ways.length, began, flows: [...flows.values()] }
}

const colours = ["#c0392b", "#2471a3", "#1e8449", "#b9770e", "#7d3c98", "#117a65", "#a04000", "#566573", "#7b241c"]

const style = ".rs-t{font:13px system-ui,sans-serif;fill:#1a2530;paint-order:stroke;stroke:#ffffff;stroke-width:3px}.rs-h{font:12px system-ui,sans-serif;fill:#51606d}.rs-e{fill:#98a4ae}.rs-l{fill:none;stroke-opacity:.38}" +
  "@media(prefers-color-scheme:dark){.rs-t{fill:#eef2f5;stroke:#12181e}.rs-h{fill:#a9b6c2}.rs-e{fill:#6c7a86}.rs-l{stroke-opacity:.55}}"

const escaped = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;")

/** The ways as SVG, one column a step; the whole stands in words in `desc`. Empty ways give an empty picture. */
export const sankeySvg = ({ flows, ways }: Flows, title = "Ways over the channels"): string => {
  const [width, height, top] = [820, 380, 44]
  const ids = [...new Set(flows.flatMap(({ from, step, to }) => [`${step}\u0000${from}`, `${step + 1}\u0000${to}`]))]
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].filter((name) => name !== end).toSorted()
  const colourOf = (name: string): string => colours[names.indexOf(name) % colours.length] ?? "#566573"
  const columns = Math.max(0, ...flows.map(({ step }) => step + 1)) + 1
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + top}" width="${width}" height="${height + top}" role="img"><title>${escaped(title)}</title>` +
    `<desc>${escaped(`${ways} ways. ${flows.toSorted((a, b) => a.step - b.step || b.count - a.count).map(({ count, from, step, to }) => `${count} ${to === end ? `ended after ${from}` : `went from ${from} to ${to}`} at step ${step + 1}`).join("; ")}`)}</desc><style>${style}</style>` +
    `<text class="rs-t" x="0" y="16" font-weight="600">${escaped(title)}</text>`
  if (flows.length === 0) return `${head}</svg>`
  const laid = sankey<{ readonly id: string }, object>().nodeId(({ id }) => id).nodeWidth(14).nodePadding(14).nodeAlign(({ id = "" }: { readonly id?: string }) => Number(id.split("\u0000")[0]))
    .extent([[0, top], [width - 90, height + top - 8]])({
      nodes: ids.map((id) => ({ id })), links: flows.map(({ count, from, step, to }) => ({ source: `${step}\u0000${from}`, target: `${step + 1}\u0000${to}`, value: count }))
    })
  const path = sankeyLinkHorizontal()
  const nameOf = (id: string): string => id.split("\u0000")[1] ?? ""
  const links = laid.links.map((link) => {
    const [from, to] = [link.source, link.target] as unknown as readonly [{ readonly id: string }, { readonly id: string }]
    return `<path class="rs-l" stroke="${colourOf(nameOf(from.id))}" stroke-width="${Math.max(1, link.width ?? 1).toFixed(1)}" d="${path(link as never) ?? ""}"><title>${escaped(`${nameOf(from.id)} → ${nameOf(to.id)}: ${link.value}`)}</title></path>`
  })
  const nodes = laid.nodes.map(({ id, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
    const name = nameOf(id)
    return `<g><title>${escaped(`${name}: ${value}`)}</title><rect ${name === end ? "class=\"rs-e\"" : `fill="${colourOf(name)}"`} x="${x0.toFixed(1)}" y="${y0.toFixed(1)}" width="${(x1 - x0).toFixed(1)}" height="${Math.max(1, y1 - y0).toFixed(1)}"/>` +
      (y1 - y0 < 9 ? "" : `<text class="rs-t" x="${(x1 + 5).toFixed(1)}" y="${((y0 + y1) / 2 + 4).toFixed(1)}">${escaped(`${name.slice(0, 18)} ${value}`)}</text>`) + "</g>"
  })
  const heads = Array.from({ length: columns }, (_, i) => `<text class="rs-h" x="${((i * (width - 104)) / Math.max(1, columns - 1)).toFixed(0)}" y="34">${i === 0 ? "began on" : i === columns - 1 && columns > 1 ? "then" : `step ${i + 1}`}</text>`)
  return `${head}${heads.join("")}${links.join("")}${nodes.join("")}</svg>`
}
