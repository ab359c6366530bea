/** Letters and frames of pictures: text that fits where it stands, on light and dark ground, and is told to those who listen. */

/** Text as it may stand in SVG: what XML does not know is left out. */
export const escaped = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;")

/** Advance widths of the signs from space to tilde in thousandths of the size, of DejaVu Sans: wider than most, so that what fits with it fits with others. */
const widths = [
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
  1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
  500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
]

/** How wide a text is at a size, in the same unit; signs beyond ASCII are taken for wide ones, East Asian ones and pictures for square. */
export const widthOf = (text: string, size: number): number => {
  let sum = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    sum += code < 0x300 ? widths[code - 32] ?? 700 : code < 0x1100 || (code >= 0x2000 && code < 0x2E80) ? 900 : 1050
  }
  return (sum * size) / 1000
}

/** How much wider bold letters are. */
export const boldly = 1.13

/** The text, cut at its end where it is wider than that. */
export const shortened = (text: string, width: number, size: number): string => {
  if (widthOf(text, size) <= width) return text
  const signs = [...text]
  let kept = signs.length
  while (kept > 0 && widthOf(`${signs.slice(0, kept).join("")}…`, size) > width) kept--
  return kept === 0 ? "" : `${signs.slice(0, kept).join("").trimEnd()}…`
}

/** The text in at most so many lines of a width, broken between words; what does not fit is cut. */
export const wrapped = (text: string, width: number, size: number, rows: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shown = lines.length <= rows ? lines : [...lines.slice(0, rows - 1), lines.slice(rows - 1).join(" ")]
  return shown.map((line) => shortened(line, width, size))
}

/** A piece of text at a place: cut to its width, the whole of it under the pointer. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly width: number
  /** 12 unless told. */
  readonly size?: number
  readonly tone?: string
  readonly anchor?: "start" | "middle" | "end"
}

/** A label as SVG. */
export const labelled = ({ anchor = "start", size = 12, text, tone = "ink", width, x, y }: Label): string => {
  const shown = shortened(text, width, tone.includes("strong") ? size * boldly : size)
  return `<text class="${tone}" font-size="${size}" x="${x.toFixed(1)}" y="${y.toFixed(1)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}>${shown === text ? "" : `<title>${escaped(text)}</title>`}${escaped(shown)}</text>`
}

/** Colours of light and dark ground; each picture adds its own. */
const ground = "text{font-family:\"DejaVu Sans\",Verdana,system-ui,sans-serif}.paper{fill:#fff}.ink{fill:#1f2328}.faint{fill:#59636e}.line{stroke:#d1d9e0;stroke-width:1;fill:none}.cell{fill:#f6f8fa}" +
  ".bad{fill:#b3261e}.good{fill:#1a7f37}.warn{fill:#9a6700}.badline{stroke:#b3261e;stroke-width:2.5;fill:none}.planline{stroke:#8c959f;stroke-width:2;fill:none;stroke-dasharray:6 5}" +
  "@media (prefers-color-scheme:dark){.paper{fill:#0d1117}.ink{fill:#e6edf3}.faint{fill:#9198a1}.line{stroke:#3d444d}.cell{fill:#161b22}.bad{fill:#ff7b72}.good{fill:#3fb950}.warn{fill:#d29922}.badline{stroke:#ff7b72}.planline{stroke:#6e7681}}"

/** Rules that hold within pictures of a class alone, also where several stand in one page of somebody's. */
export const scoped = (rules: string, root: string): string =>
  rules.replaceAll(/([^{}]+)\{/g, (whole, names: string) => (names.trim().startsWith("@") ? whole : `${names.split(",").map((name) => `.${root} ${name.trim()}`).join(",")}{`))

/** A picture: its title and all it says in words, then what is drawn. */
export const framed = (size: { readonly width: number; readonly height: number }, told: { readonly title: string; readonly says: string }, body: string, more = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(size.width)} ${Math.ceil(size.height)}" width="${Math.ceil(size.width)}" height="${Math.ceil(size.height)}" role="img" class="rt">` +
  `<title>${escaped(told.title)}</title><desc>${escaped(told.says)}</desc><style>${scoped(ground + more, "rt")}</style><rect class="paper" width="100%" height="100%"/>${body}</svg>\n`
