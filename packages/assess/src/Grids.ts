/** Grids and lines as SVG: where a company is there for its customers, how channels are joined, how a rate goes; light and dark, and told in words. */
import { escaped } from "./Bars.ts"
import type { Counted } from "./Coverage.ts"
import type { PairGrade } from "./Switches.ts"
import type { Drift } from "./Watched.ts"

const style = ".rg-t{font:13px system-ui,sans-serif;fill:#1a2530}.rg-s{font:11px system-ui,sans-serif;fill:#51606d}.rg-c{fill:#1f6f8b}.rg-o{fill:none;stroke:#d8dee4}.rg-h{fill:none;stroke:#c0392b;stroke-width:2}" +
  ".rg-joined{fill:#cfe8d5}.rg-separate{fill:#f5cfca}.rg-partly,.rg-not{fill:#f7e3b5}.rg-undecided{fill:#e6eaee}.rg-l{fill:none;stroke:#1f6f8b;stroke-width:2}.rg-b{fill:#d8dee4;opacity:.7}.rg-a{stroke:#c0392b;stroke-width:2;stroke-dasharray:4 3}.rg-r{fill:#c0392b}" +
  "@media(prefers-color-scheme:dark){.rg-t{fill:#eef2f5}.rg-s{fill:#a9b6c2}.rg-c{fill:#6fc3df}.rg-o{stroke:#33404c}.rg-h{stroke:#e06c5e}.rg-joined{fill:#1f4d33}.rg-separate{fill:#6b2a23}.rg-partly,.rg-not{fill:#5e4a15}.rg-undecided{fill:#2a343e}" +
  ".rg-l{stroke:#6fc3df}.rg-b{fill:#33404c}.rg-a{stroke:#e06c5e}.rg-r{fill:#e06c5e}}"

const cut = (text: string, limit: number): string => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`)
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const day = (at: number): string => new Date(at).toISOString().slice(0, 10)

const svg = (title: string, words: string, width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escaped(title)}</title><desc>${escaped(words)}</desc><style>${style}</style>` +
  `<text class="rg-t" x="0" y="16" font-weight="600">${escaped(title)}</text>${body}</svg>`

/** What stands in the heads of columns: every label where they are few, else those that fit. */
interface HeatShown {
  /** The label of a column; empty where none is to stand. */
  readonly label: (column: string, place: number) => string
  readonly isGap: (row: string, column: string) => boolean
}

/** A map of counts: the more, the fuller the cell, each row by its own busiest cell; holes are framed. Long labels of columns lean. */
export const heatSvg = (title: string, { columns, counts, rows }: Counted, { isGap, label }: HeatShown): string => {
  const labels = columns.map(label)
  const longest = labels.reduce((most, text) => Math.max(most, cut(text, 22).length), 0)
  const isLeaning = longest > 3
  const [left, wide, row, top] = [190, Math.min(46, 560 / Math.max(1, columns.length)), 26, isLeaning ? 40 + longest * 4.6 : 44]
  const cells = rows.flatMap((name, r) => {
    const most = Math.max(1, ...(counts[r] ?? []))
    return columns.map((column, c) => {
      const [count, x, y] = [counts[r]?.[c] ?? 0, left + c * wide, top + r * row]
      const hole = isGap(name, column)
      return `<g><title>${escaped(`${name}, ${column}: ${count}${hole ? ", a hole" : ""}`)}</title><rect class="rg-o" x="${x.toFixed(1)}" y="${y}" width="${(wide - 2).toFixed(1)}" height="${row - 4}" rx="2"/>` +
        (count === 0 ? "" : `<rect class="rg-c" x="${x.toFixed(1)}" y="${y}" width="${(wide - 2).toFixed(1)}" height="${row - 4}" rx="2" opacity="${(0.12 + 0.88 * (count / most)).toFixed(2)}"/>`) +
        `${hole ? `<rect class="rg-h" x="${(x + 1).toFixed(1)}" y="${y + 1}" width="${(wide - 4).toFixed(1)}" height="${row - 6}" rx="2"/>` : ""}</g>`
    })
  })
  const heads = labels.map((text, c) => {
    const [x, y] = [left + c * wide + wide / 2, top - 8]
    return text === "" ? "" : isLeaning ? `<text class="rg-s" x="${x.toFixed(1)}" y="${y}" transform="rotate(-40 ${x.toFixed(1)} ${y})">${escaped(cut(text, 22))}</text>` : `<text class="rg-s" x="${x.toFixed(1)}" y="${y}" text-anchor="middle">${escaped(text)}</text>`
  })
  const names = rows.map((name, r) => `<text class="rg-t" x="${left - 10}" y="${top + r * row + 16}" text-anchor="end">${escaped(cut(name, 24))}</text>`)
  const words = rows.map((name, r) => {
    const own = counts[r] ?? []
    const best = own.indexOf(Math.max(...own))
    return `${name}: most ${columns[best] ?? ""} (${own[best] ?? 0})${columns.some((column) => isGap(name, column)) ? `, holes ${columns.filter((column) => isGap(name, column)).join(", ")}` : ""}`
  }).join("; ")
  return svg(title, words, Math.ceil(left + columns.length * wide + (isLeaning ? 70 : 10)), top + rows.length * row + 6, heads.join("") + names.join("") + cells.join(""))
}

/** The grades of pairs as a square: from the row to the column. At most ten channels, the busiest. */
export const matrixSvg = (title: string, pairs: ReadonlyArray<PairGrade>): string => {
  const busy = new Map<string, number>()
  for (const { from, switches, to } of pairs) for (const name of [from, to]) busy.set(name, (busy.get(name) ?? 0) + switches)
  const channels = [...busy].toSorted(([, a], [, b]) => b - a).slice(0, 10).map(([name]) => name)
  const longest = channels.reduce((most, name) => Math.max(most, cut(name, 22).length), 0)
  const [left, wide, row, top] = [190, 84, 34, 40 + longest * 4.6]
  const cells = channels.flatMap((from, r) => channels.map((to, c) => {
    const pair = pairs.find((one) => one.from === from && one.to === to)
    const [x, y] = [left + c * wide, top + r * row]
    if (from === to || pair === undefined) return `<rect class="rg-o" x="${x}" y="${y}" width="${wide - 3}" height="${row - 3}" rx="3"/>`
    return `<g><title>${escaped(`${from} to ${to}: ${pair.grade}, ${pair.kept} of ${pair.switches} changes lost nothing`)}</title><rect class="rg-${pair.grade}" x="${x}" y="${y}" width="${wide - 3}" height="${row - 3}" rx="3"/>` +
      `<text class="rg-t" x="${x + (wide - 3) / 2}" y="${y + 14}" text-anchor="middle" style="font-size:12px">${pair.grade}</text><text class="rg-s" x="${x + (wide - 3) / 2}" y="${y + 27}" text-anchor="middle">${pair.kept}/${pair.switches}</text></g>`
  }))
  const names = channels.map((name, i) => {
    const [x, y] = [left + i * wide + wide / 2 - 8, top - 8]
    return `<text class="rg-t" x="${left - 10}" y="${top + i * row + 20}" text-anchor="end">${escaped(cut(name, 24))}</text><text class="rg-t" x="${x}" y="${y}" transform="rotate(-40 ${x} ${y})">${escaped(cut(name, 22))}</text>`
  })
  return svg(title, pairs.slice(0, 20).map(({ from, grade, kept, switches, to }) => `${from} to ${to} ${grade} (${kept} of ${switches})`).join("; "), left + channels.length * wide + 70, top + channels.length * row + 6, names.join("") + cells.join(""))
}

/** A rate by weeks beside what it was, with the week since which it drifts and the one in which the alarm rang. */
export const driftSvg = ({ alarm, baseline, of, plan, weeks }: Drift): string => {
  const [left, wide, top, tall] = [60, 660, 30, 110]
  const shares = weeks.map(({ share }) => (share.of === 0 ? undefined : share.hits / share.of))
  const seen = shares.filter((share) => share !== undefined)
  const [least, most] = [Math.min(plan.low, ...seen), Math.max(plan.high, ...seen)]
  const room = Math.max(0.02, (most - least) * 0.1)
  const [floor, roof] = [Math.max(0, least - room), Math.min(1, most + room)]
  const x = (i: number): string => (left + (i * wide) / Math.max(1, weeks.length - 1)).toFixed(1)
  const y = (share: number): string => (top + tall - ((share - floor) / (roof - floor)) * tall).toFixed(1)
  let path = ""
  shares.forEach((share, i) => {
    if (share !== undefined) path += `${path === "" || shares[i - 1] === undefined ? "M" : "L"}${x(i)} ${y(share)}`
  })
  const [first, last] = [weeks[0]?.from ?? 0, weeks.at(-1)?.from ?? 0]
  const words = `${of}: ${percent(plan.low)} to ${percent(plan.high)} in the first ${baseline} weeks from ${day(first)}${alarm === undefined ? "; no drift until" : `; goes ${alarm.way} since ${day(weeks[alarm.since]?.from ?? 0)}, the alarm rang in the week of ${day(weeks[alarm.rang]?.from ?? 0)}; shown until`} ${day(last)}`
  return svg(`${of} by weeks`, words, 760, 176,
    `<rect class="rg-b" x="${left}" y="${y(plan.high)}" width="${wide}" height="${(Number(y(plan.low)) - Number(y(plan.high))).toFixed(1)}"/><path class="rg-l" d="${path}"/>` +
    (alarm === undefined ? "" : `<path class="rg-a" d="M${x(alarm.since)} ${top}v${tall}"/><circle class="rg-r" cx="${x(alarm.rang)}" cy="${y(shares[alarm.rang] ?? plan.high)}" r="6"/>`) +
    `<text class="rg-s" x="${left - 8}" y="${top + 8}" text-anchor="end">${percent(roof)}</text><text class="rg-s" x="${left - 8}" y="${top + tall}" text-anchor="end">${percent(floor)}</text>` +
    `<text class="rg-s" x="${left}" y="${top + tall + 20}">${day(first)}</text><text class="rg-s" x="${left + wide}" y="${top + tall + 20}" text-anchor="end">${day(last)}</text>` +
    `<text class="rg-s" x="${left + wide / 2}" y="${top + tall + 20}" text-anchor="middle">band: what it was in the first ${baseline} weeks${alarm === undefined ? "" : "; line: since when; dot: alarm"}</text>`)
}
