/** Bars with intervals, as SVG that is readable on light and dark ground and tells itself in words. */

/** One bar; the interval may be missing. Values from 0 to 1. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly note?: string
}

/** Text as it may stand in XML: signs escaped, what XML forbids left out. */
export const escaped = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;")

const style = ".rb-t{font:13px system-ui,sans-serif;fill:#1a2530}.rb-s{font:12px system-ui,sans-serif;fill:#51606d}.rb-b{fill:#c0392b}.rb-g{fill:#d8dee4}.rb-w{stroke:#1a2530;stroke-width:2;fill:none}" +
  "@media(prefers-color-scheme:dark){.rb-t{fill:#eef2f5}.rb-s{fill:#a9b6c2}.rb-b{fill:#e06c5e}.rb-g{fill:#33404c}.rb-w{stroke:#eef2f5}}"

const cut = (text: string, limit: number): string => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`)

/** Horizontal bars under one another, each with its interval as a line and its value in words. */
export const barsSvg = (title: string, bars: ReadonlyArray<Bar>): string => {
  const [left, wide, row] = [190, 360, 30]
  const height = bars.length * row + 34
  const x = (share: number): number => Math.round((left + Math.max(0, Math.min(1, share)) * wide) * 10) / 10
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
  const words = ({ high, label, low, note, value }: Bar): string => `${label} ${percent(value)}${low === undefined || high === undefined ? "" : ` (${percent(low)} to ${percent(high)})`}${note === undefined ? "" : `, ${note}`}`
  const drawn = bars.map((bar, i) => {
    const y = 30 + i * row
    const whisker = bar.low === undefined || bar.high === undefined ? "" : `<path class="rb-w" d="M${x(bar.low)} ${y + 4}v12M${x(bar.high)} ${y + 4}v12M${x(bar.low)} ${y + 10}H${x(bar.high)}"/>`
    return `<g><title>${escaped(words(bar))}</title><text class="rb-t" x="${left - 10}" y="${y + 14}" text-anchor="end">${escaped(cut(bar.label, 26))}</text>` +
      `<rect class="rb-g" x="${left}" y="${y}" width="${wide}" height="20" rx="3"/><rect class="rb-b" x="${left}" y="${y}" width="${Math.max(0, x(bar.value) - left)}" height="20" rx="3"/>${whisker}` +
      `<text class="rb-s" x="${left + wide + 10}" y="${y + 14}">${escaped(`${percent(bar.value)}${bar.note === undefined ? "" : ` · ${bar.note}`}`)}</text></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" width="760" height="${height}" role="img"><title>${escaped(title)}</title><desc>${escaped(bars.map(words).join("; "))}</desc>` +
    `<style>${style}</style><text class="rb-t" x="0" y="16" font-weight="600">${escaped(title)}</text>${drawn.join("")}</svg>`
}

/** A difference with its interval; below 0 it went down. */
export interface Difference {
  readonly label: string
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly note: string
}

/** Differences beside a line at zero, each with its interval; all on one scale, in percentage points. */
export const differencesSvg = (title: string, rows: ReadonlyArray<Difference>): string => {
  const [left, wide, row] = [190, 360, 30]
  const height = rows.length * row + 34
  const reach = Math.max(0.01, ...rows.flatMap(({ high, low }) => [Math.abs(low), Math.abs(high)]))
  const x = (value: number): number => Math.round((left + wide / 2 + (value / reach) * (wide / 2)) * 10) / 10
  const points = (value: number): string => `${value > 0 ? "+" : ""}${(value * 100).toFixed(1)}`
  const words = ({ estimate, high, label, low, note }: Difference): string => `${label} ${points(estimate)} points (${points(low)} to ${points(high)}), ${note}`
  const drawn = rows.map((one, i) => {
    const y = 30 + i * row
    return `<g><title>${escaped(words(one))}</title><text class="rb-t" x="${left - 10}" y="${y + 14}" text-anchor="end">${escaped(cut(one.label, 26))}</text>` +
      `<rect class="rb-g" x="${left}" y="${y}" width="${wide}" height="20" rx="3"/><path class="rb-w" d="M${x(one.low)} ${y + 4}v12M${x(one.high)} ${y + 4}v12M${x(one.low)} ${y + 10}H${x(one.high)}"/>` +
      `<circle class="rb-b" cx="${x(one.estimate)}" cy="${y + 10}" r="6"/><text class="rb-s" x="${left + wide + 10}" y="${y + 14}">${escaped(`${points(one.estimate)} points · ${one.note}`)}</text></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" width="760" height="${height}" role="img"><title>${escaped(title)}</title><desc>${escaped(rows.map(words).join("; "))}</desc>` +
    `<style>${style}</style><text class="rb-t" x="0" y="16" font-weight="600">${escaped(title)}</text>${drawn.join("")}<path class="rb-w" stroke-dasharray="3 3" d="M${x(0)} 26V${height - 6}"/></svg>`
}
