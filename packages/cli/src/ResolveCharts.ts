/** How surely people were told apart, as pictures: the weights of many pairs, and how one weight comes about. */
import type { Contribution, Matching } from "@redthread/identity"
import { said } from "./ResolveAlike.ts"
import { bits } from "./ResolveFound.ts"
import { type ResolveInput, whereOf } from "./ResolveInput.ts"

/** One pair and what its weight is made of. */
export interface Told {
  readonly title: string
  readonly prior: number
  readonly parts: ReadonlyArray<Contribution>
  readonly weight: number
}

/** A pair that shows how a weight comes about: one person, much compared, and something that speaks against it. */
export const telling = (input: ResolveInput, { contributions, model, weigh }: Matching, people: ReadonlyArray<ReadonlyArray<number>>): Told | undefined => {
  const pairs = people.filter(({ length }) => length > 1).slice(0, 2000).map(([one = 0, other = 0]) => ({ one, other, parts: contributions(one, other) }))
  const worth = ({ parts }: { readonly parts: ReadonlyArray<Contribution> }): number =>
    parts.length + (parts.some(({ reading, weight }) => reading !== "circle" && weight < -0.5) ? 3 : 0) + new Set(parts.map(({ level }) => level)).size
  const [best] = pairs.toSorted((a, b) => worth(b) - worth(a) || a.one - b.one)
  return best === undefined ? undefined
    : { title: `${whereOf(input, best.one)} and ${whereOf(input, best.other)}`, prior: model.prior, parts: best.parts, weight: weigh(best.one, best.other) }
}

const escaped = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD")
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;")

const style = `
  .paper{fill:#fff}.ink{fill:#1f2328}.faint{fill:#59636e}.line{stroke:#d1d9e0}.zero{stroke:#59636e;stroke-dasharray:4 3}
  .same{fill:#0b6bcb}.different{fill:#b45f06}.total{fill:#59636e}.doubtful{fill:#8250df}.threshold{stroke:#1f2328;stroke-width:1.5}
  text{font:13px system-ui,sans-serif}.title{font-size:17px;font-weight:600}.small{font-size:11px}.halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
  @media (prefers-color-scheme:dark){.paper{fill:#0d1117}.ink{fill:#e6edf3}.faint{fill:#9198a1}.line{stroke:#3d444d}.zero{stroke:#9198a1}
  .same{fill:#58a6ff}.different{fill:#f0883e}.total{fill:#9198a1}.doubtful{fill:#bc8cff}.threshold{stroke:#e6edf3}.halo{stroke:#0d1117}}`

const picture = (width: number, height: number, title: string, description: string, inside: ReadonlyArray<string>): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title><desc id="description">${escaped(description)}</desc><style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/><text class="ink title" x="24" y="34">${escaped(title)}</text>`,
    ...inside,
    "</svg>\n"
  ].join("\n")

const [lowest, highest, step] = [-40, 40, 2]
const bins = (highest - lowest) / step

const counted = (weighed: Matching["weighed"], what: "linked" | "doubtful" | "rejected"): ReadonlyArray<number> => {
  const counts = Array.from({ length: bins }, () => 0)
  for (const each of weighed) counts[Math.max(0, Math.min(bins - 1, Math.floor((each.from - lowest) / step)))]! += each[what]
  return counts
}

const numbered = (count: number): string => count.toLocaleString("en")

/**
 * What all pairs weigh that were compared: links above the line, pairs that are two below, and of these in a colour of their
 * own those that weigh for one. The scale is logarithmic, so that few are seen beside many.
 */
export const histogram = ({ compared, opening, weighed }: Pick<Matching, "compared" | "opening" | "weighed">): string => {
  const kinds = ["linked", "doubtful", "rejected"] as const
  const [linked, doubtful, rejected] = kinds.map((what) => counted(weighed, what)) as [ReadonlyArray<number>, ReadonlyArray<number>, ReadonlyArray<number>]
  const [links, doubts, rejects] = kinds.map((what) => weighed.reduce((sum, each) => sum + each[what], 0)) as [number, number, number]
  const [width, left, middle, reach] = [860, 70, 250, 150]
  const decades = Math.max(1, Math.ceil(Math.log10(Math.max(10, ...linked, ...doubtful, ...rejected))))
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(2, reach * Math.log10(count + 1) / Math.log10(10 ** decades + 1)))
  const x = (weight: number): number => left + (weight - lowest) / (highest - lowest) * (width - left - 30)
  const wide = x(step) - x(0) - 2
  const bar = (kind: string, isUp: boolean) => (count: number, i: number): string => {
    const h = tall(count)
    const from = lowest + i * step
    return h === 0 ? "" : `<rect class="${kind}" x="${(x(from) + 1).toFixed(1)}" y="${(isUp ? middle - h : middle).toFixed(1)}" width="${wide.toFixed(1)}" height="${h.toFixed(1)}"><title>${numbered(count)} pairs from ${from} to ${from + step} bits</title></rect>`
  }
  const scale = Array.from({ length: decades }, (_, i) => 10 ** (i + 1)).flatMap((count) => [-1, 1].map((sign) => {
    const y = middle - sign * tall(count)
    return `<line class="line" x1="${left}" x2="${width - 30}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}"/><text class="faint small" x="${left - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end">${numbered(count)}</text>`
  }))
  const ticks = Array.from({ length: (highest - lowest) / 10 + 1 }, (_, i) => lowest + i * 10).map((weight) =>
    `<text class="faint small" x="${x(weight).toFixed(1)}" y="${middle + reach + 26}" text-anchor="middle">${weight === lowest ? "≤ −40" : weight === highest ? "≥ 40" : String(weight).replace("-", "−")}</text>`)
  const description = `${numbered(compared)} pairs of records were compared: ${numbered(links)} are links, ${numbered(doubts)} are doubtful, ${numbered(rejects)} were rejected. From ${bits(opening)} bits on a pair by itself opens a link.`
  const key = (kind: string, at: number, y: number, text: string): string => `<rect class="${kind}" x="${at}" y="${y}" width="12" height="12" rx="2"/><text class="ink" x="${at + 18}" y="${y + 11}">${text}</text>`
  return picture(width, middle + reach + 92, "How much pairs of records weigh", description, [
    ...scale,
    ...linked.map(bar("same", true)), ...rejected.map(bar("different", false)), ...doubtful.map(bar("doubtful", false)),
    `<line class="zero" x1="${left}" x2="${width - 30}" y1="${middle}" y2="${middle}"/>`,
    `<line class="threshold" x1="${x(opening).toFixed(1)}" x2="${x(opening).toFixed(1)}" y1="84" y2="${middle + reach + 8}"/>`,
    `<text class="ink small halo" x="${(x(opening) + 6).toFixed(1)}" y="94">opens a link: ${bits(opening)}</text>`,
    ...ticks,
    `<text class="faint" x="${(left + width - 30) / 2}" y="${middle + reach + 48}" text-anchor="middle">← two people · log odds in bits · one person →</text>`,
    key("same", left, 50, `${numbered(links)} links`),
    key("different", left, middle + reach + 66, `${numbered(rejects)} rejected`), key("doubtful", left + 260, middle + reach + 66, `${numbered(doubts)} doubtful: alike, but two by what else is known`)
  ])
}

/** How the weight of one pair comes about, from the odds of any two records to what is left in the end. */
export const waterfall = ({ parts, prior, title, weight }: Told): string => {
  const steps = [{ words: "any two records", weight: prior }, ...parts.map((part) => ({ words: said(part), weight: part.weight }))]
  let sum = 0
  const bars = steps.map((each) => {
    const from = sum
    sum += each.weight
    return { ...each, from, to: sum }
  })
  const all = [...bars, { words: weight > 0 ? "one person" : "two people", weight, from: 0, to: weight, isTotal: true }]
  const [least, most] = [Math.min(0, ...all.map(({ to }) => to)), Math.max(1, ...all.map(({ to }) => to))]
  const [width, left, row, top] = [860, 330, 30, 62]
  const x = (value: number): number => left + (value - least) / (most - least) * (width - left - 80)
  const description = `${title}: ${all.map(({ weight: each, words }) => `${words} ${bits(each)}`).join(", ")} bits.`
  const bottom = top + all.length * row
  return picture(width, bottom + 34, `Why ${title} are ${weight > 0 ? "one" : "two"}`, description, [
    `<line class="zero" x1="${x(0).toFixed(1)}" x2="${x(0).toFixed(1)}" y1="${top - 10}" y2="${bottom}"/>`,
    ...all.map((each, i) => {
      const y = top + i * row
      const [from, to] = [Math.min(each.from, each.to), Math.max(each.from, each.to)]
      const kind = "isTotal" in each ? "total" : each.weight < 0 ? "different" : "same"
      return [
        `<text class="ink" x="${left - 12}" y="${y + 15}" text-anchor="end">${escaped(each.words)}</text>`,
        `<rect class="${kind}" x="${x(from).toFixed(1)}" y="${y}" width="${Math.max(2, x(to) - x(from)).toFixed(1)}" height="20" rx="2"/>`,
        `<text class="faint small halo" x="${(x(to) + 6).toFixed(1)}" y="${y + 14}">${bits(each.weight)}</text>`,
        i < all.length - 1 ? `<line class="line" x1="${x(each.to).toFixed(1)}" x2="${x(each.to).toFixed(1)}" y1="${y + 20}" y2="${y + row}"/>` : ""
      ].join("")
    }),
    `<text class="faint small" x="${left}" y="${bottom + 18}">log odds in bits: each bit doubles the odds that it is one person</text>`
  ])
}
