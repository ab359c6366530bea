/** A journey as a picture: channels as lanes, stops as stations, the thread between them red where it broke. */
import type { ChannelName, Entry, Thread } from "@redthread/model"
import { escaped, scoped } from "./Drawing.ts"
import { breaksOf, measure } from "./Measures.ts"
import { journeyOf } from "./Stops.ts"
import { tell } from "./Words.ts"

const style = `
  .paper{fill:#fff}.ink{fill:#1f2328}.faint{fill:#59636e}.lane{stroke:#d1d9e0;stroke-width:1}
  .thread{stroke:#b3261e;stroke-width:3;fill:none}.broken{stroke-dasharray:3 7}
  .stop{fill:#fff;stroke:#b3261e;stroke-width:3}.lost{fill:#b3261e}.good{fill:#1a7f37}.bad{fill:#b3261e}
  text{font:13px system-ui,sans-serif}.title{font-size:17px;font-weight:600}.small{font-size:11px}.halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
  @media (prefers-color-scheme:dark){.paper{fill:#0d1117}.ink{fill:#e6edf3}.faint{fill:#9198a1}.lane{stroke:#3d444d}
  .thread,.stop{stroke:#ff7b72}.stop{fill:#0d1117}.lost,.bad{fill:#ff7b72}.good{fill:#3fb950}.halo{stroke:#0d1117}}`

/** A thread with the heading it gets in a picture or table. */
export interface Titled {
  readonly title: string
  readonly thread: Thread
}

const headline = (entries: ReadonlyArray<Entry>): string => {
  const weight = (entry: Entry): number => ["StepRefused", "Redirected", "StepTaken", "HandedOver", "Searched", "AssuranceChanged", "Contacted"].indexOf(entry._tag)
  const [first] = entries.filter((entry) => weight(entry) >= 0).sort((one, other) => weight(one) - weight(other))
  return first === undefined ? "" : tell(first)
}

/** The text in at most `rows` lines of about `length` characters, broken between words. */
const folded = (text: string, length: number, rows: number): ReadonlyArray<string> => {
  const lines = [""]
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? ""
    if (last !== "" && last.length + word.length >= length) lines.push(word)
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`
  }
  return lines.length <= rows ? lines : [...lines.slice(0, rows - 1), `${lines[rows - 1] ?? ""} …`]
}

const laneHeight = 84
const stopWidth = 216
const left = 110
const top = 64

const panel = ({ thread, title }: Titled, channels: ReadonlyArray<ChannelName>, y: number): string => {
  const { stops } = journeyOf(thread)
  const byId = new Map(thread.entries.map((entry) => [entry.id, entry]))
  const broken = new Map(breaksOf(thread).map(({ because, stop }) => [stop, because]))
  const counts = measure(thread)
  const place = (i: number): { readonly x: number; readonly y: number } => ({
    x: left + 30 + i * stopWidth,
    y: y + top + channels.indexOf(stops[i]?.on as ChannelName) * laneHeight
  })
  const lanes = channels.map((channel, i) => {
    const at = y + top + i * laneHeight
    return `<line class="lane" x1="${left}" x2="99%" y1="${at}" y2="${at}"/><text class="faint" x="16" y="${at + 4}">${escaped(channel)}</text>`
  })
  const moves = stops.slice(1).map((stop, i) => {
    const from = place(i)
    const to = place(i + 1)
    const because = broken.get(i + 1)
    const middle = (to.x - from.x) / 2
    return `<path class="thread${because === undefined ? "" : " broken"}" d="M${from.x} ${from.y}C${from.x + middle} ${from.y} ${to.x - middle} ${to.y} ${to.x} ${to.y}">` +
      `<title>${escaped(because ?? stop.came)}</title></path>`
  })
  const stations = stops.map((stop, i) => {
    const at = place(i)
    const entries = stop.entries.flatMap((id) => byId.get(id) ?? [])
    const again = entries.filter((entry) => entry._tag === "FactAsked" && entry.known).length
    const refused = entries.some((entry) => entry._tag === "StepRefused" || entry._tag === "Redirected")
    const lines = entries.map(tell).join("\n")
    const label = folded(headline(entries), 30, 2)
    const words = [...label.map((text) => ["ink", text] as const), ...(again === 0 ? [] : [["bad", `asked again: ${again}`] as const])]
    return `<g><title>${escaped(lines)}</title><circle class="stop${refused || again > 0 ? " lost" : ""}" cx="${at.x}" cy="${at.y}" r="8"/>` +
      words.map(([tone, text], row) => `<text class="${tone} small halo" x="${at.x - 8}" y="${at.y + 24 + row * 14}">${escaped(text)}</text>`).join("") + "</g>"
  })
  const verdict = counts.askedAgain + counts.reAuthentications + counts.channelBreaks === 0
  return `<text class="ink title" x="16" y="${y + 26}">${escaped(title)}</text>` +
    `<text class="${verdict ? "good" : "bad"}" x="16" y="${y + 44}">${counts.steps} steps · asked again ${counts.askedAgain} · proved again ${counts.reAuthentications} · channel breaks ${counts.channelBreaks}</text>` +
    lanes.join("") + moves.join("") + stations.join("")
}

/**
 * The threads below one another as SVG, one lane a channel; dashed where the thread broke, filled where the customer
 * was refused or asked again. Readable on light and dark ground; the whole story stands in `desc` for those who listen.
 */
export const toSvg = (threads: ReadonlyArray<Titled>): string => {
  const channels = threads.map(({ thread }) => [...new Set(journeyOf(thread).stops.map((stop) => stop.on))])
  const heights = channels.map((lanes) => top + lanes.length * laneHeight + 16)
  const widest = Math.max(1, ...threads.map(({ thread }) => journeyOf(thread).stops.length))
  const width = left + 60 + widest * stopWidth
  let y = 0
  const panels = threads.map((titled, i) => {
    const drawn = panel(titled, channels[i] ?? [], y)
    y += heights[i] ?? 0
    return drawn
  })
  const told = threads.map(({ thread, title }) => `${title}: ${thread.entries.map((entry) => `${entry.on}: ${tell(entry)}`).join("; ")}`).join("\n")
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" class="rw">` +
    `<title>${escaped(threads.map(({ title }) => title).join(" / "))}</title><desc>${escaped(told)}</desc><style>${scoped(style, "rw")}</style>` +
    `<rect class="paper" width="100%" height="100%"/>${panels.join("")}</svg>\n`
}
