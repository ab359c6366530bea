/** Which channels customers took one after another, as streams: how many came where first, and where they went next. */
import { sankey, sankeyLinkHorizontal } from "d3-sankey"
import { type Contact, contactsBy } from "./Contacts.ts"
import { escaped, framed, labelled } from "./Drawing.ts"

/** So many went from one channel at one step to another at the next; steps are counted from 0. */
export interface Flow {
  readonly step: number
  readonly from: string
  readonly to: string
  readonly count: number
  /** The step of `to`; the next one where absent. */
  readonly until?: number
}

/** What a picture of ways shows: how many ways begin on each channel, how they go on, and how many end. */
export interface Flows {
  readonly ways: number
  readonly began: ReadonlyMap<string, number>
  readonly flows: ReadonlyArray<Flow>
  /** What each step is called, such as the stages; counted where absent. */
  readonly columns?: ReadonlyArray<string>
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

const style = ".halo{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}.strong{font-weight:600}.over{fill:#98a4ae}.stream{fill:none;stroke-opacity:.38}" +
  "@media (prefers-color-scheme:dark){.halo{stroke:#0d1117}.over{fill:#6c7a86}.stream{stroke-opacity:.6}}"

const unseen = "\u0001"

/** The ways as SVG, one column a step; the whole stands in words in `desc`. Empty ways give an empty picture. */
export const sankeySvg = ({ columns: named, flows, ways }: Flows, title = "Ways over the channels"): string => {
  const [width, height, top, margin] = [900, 400, 64, 110]
  const untilOf = ({ step, until }: Flow): number => until ?? step + 1
  const nameAt = (step: number): string => named?.[step] ?? (step === 0 ? "began on" : `step ${step + 1}`)
  const says = `${ways} ways. ${flows.toSorted((a, b) => a.step - b.step || b.count - a.count).map(({ count, from, step, to }) =>
    `${count} ${to === end ? `ended after ${from}` : `went from ${from} to ${to}`} at ${named === undefined ? `step ${step + 1}` : `stage ${nameAt(step)}`}`).join("; ")}`
  const head = labelled({ x: 16, y: 24, text: title, width: width - 32, size: 15, tone: "ink strong" })
  if (flows.length === 0) return framed({ width, height: top }, { title, says }, head)
  const columns = Math.max(named?.length ?? 0, ...flows.map((flow) => untilOf(flow) + 1))
  const ids = [...new Set(flows.flatMap((flow) => [`${flow.step}\u0000${flow.from}`, `${untilOf(flow)}\u0000${flow.to}`]))]
  // Where streams skip a column, d3-sankey would count fewer columns than there are: a rail that nobody sees keeps them apart.
  const rail = Array.from({ length: columns }, (_, step) => `${step}\u0000${unseen}`)
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].filter((name) => name !== end).toSorted()
  const colourOf = (name: string): string => colours[names.indexOf(name) % colours.length] ?? "#566573"
  const laid = sankey<{ readonly id: string }, object>().nodeId(({ id }) => id).nodeWidth(14).nodePadding(16).nodeAlign(({ id = "" }: { readonly id?: string }) => Number(id.split("\u0000")[0]))
    .extent([[16, top], [width - margin, height + top - 8]])({
      nodes: [...ids, ...rail].map((id) => ({ id })),
      links: [
        ...flows.map((flow) => ({ source: `${flow.step}\u0000${flow.from}`, target: `${untilOf(flow)}\u0000${flow.to}`, value: flow.count })),
        ...rail.slice(1).map((target, i) => ({ source: rail[i] ?? "", target, value: 1e-9 }))
      ]
    })
  const stepAt = (id: string): number => Number(id.split("\u0000")[0])
  const path = sankeyLinkHorizontal()
  const nameOf = (id: string): string => id.split("\u0000")[1] ?? ""
  const between = (width - margin - 30) / Math.max(1, columns - 1)
  const links = laid.links.flatMap((link) => {
    const [from, to] = [link.source, link.target] as unknown as readonly [{ readonly id: string }, { readonly id: string }]
    if (nameOf(from.id) === unseen) return []
    return `<path class="stream" stroke="${colourOf(nameOf(from.id))}" stroke-width="${Math.max(1, link.width ?? 1).toFixed(1)}" d="${path(link as never) ?? ""}"><title>${escaped(`${nameOf(from.id)} → ${nameOf(to.id)}: ${link.value}`)}</title></path>`
  })
  const nodes = laid.nodes.filter(({ id }) => nameOf(id) !== unseen).map(({ id, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
    const name = nameOf(id)
    const room = stepAt(id) === columns - 1 ? margin - 12 : between - 30
    return `<g><title>${escaped(`${name}: ${value}`)}</title><rect ${name === end ? "class=\"over\"" : `fill="${colourOf(name)}"`} x="${x0.toFixed(1)}" y="${y0.toFixed(1)}" width="${(x1 - x0).toFixed(1)}" height="${Math.max(1, y1 - y0).toFixed(1)}"/></g>` +
      (y1 - y0 < 3 && laid.nodes.length > 24 ? "" : labelled({ x: x1 + 5, y: (y0 + y1) / 2 + 4, text: `${name === end ? "ended" : name} ${value}`, width: room, tone: "ink halo" }))
  })
  const heads = laid.nodes.filter(({ id }) => nameOf(id) === unseen).map(({ id, x0 = 0 }) => labelled({ x: x0, y: 48, text: nameAt(stepAt(id)), width: between - 8, tone: "faint" }))
  return framed({ width, height: height + top }, { title, says }, head + heads.join("") + links.join("") + nodes.join(""), style)
}
