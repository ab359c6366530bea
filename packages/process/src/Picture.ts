/** The process as a picture: Mermaid text, and an SVG of states × channels with one story drawn in. */
import type { Composed } from "./Composed.ts"
import { own, sourcesOf, timeoutsOf } from "./Form.ts"
import type { Checked, Finding } from "./Finding.ts"

const offeredOn = (process: Composed, event: string): ReadonlyArray<string> => [
  ...process.channels.filter((channel) => own(own(process.form.channels, channel)?.affords, event) !== undefined),
  ...(timeoutsOf(process.form).some((timeout) => timeout.event === event) ? ["⏱"] : [])
]

/** A Mermaid `stateDiagram-v2`: every event with the channels that offer it, the path of the given finding as a note. */
export const toMermaid = (process: Composed, finding?: Finding): string => {
  const { events, initial, states } = process.form
  const id = new Map(Object.keys(states).map((state, i) => [state, `s${i}`]))
  const lines = [
    "stateDiagram-v2",
    ...[...id].map(([state, key]) => `  state "${state}" as ${key}`),
    `  [*] --> ${id.get(initial) ?? ""}`,
    ...Object.entries(events).flatMap(([event, declared]) =>
      sourcesOf(declared).map((source) =>
        `  ${id.get(source) ?? ""} --> ${id.get(declared.to) ?? ""} : ${event} (${offeredOn(process, event).join(", ") || "–"})`
      )
    ),
    ...Object.entries(states).flatMap(([state, { final, goal }]) => (goal === true || final === true ? [`  ${id.get(state) ?? ""} --> [*]`] : [])),
    ...(finding === undefined || finding.path.length === 0 ? [] : [
      `  note right of ${id.get(initial) ?? ""} : ${finding.rule} – ${finding.path.map((step, i) => `${i + 1} ${step} (${finding.on[i] ?? ""})`).join(", ")}`
    ])
  ]
  return `${lines.join("\n")}\n`
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;")

/** Plain colours instead of custom properties, which many renderers of SVG do not know. */
const style = `
  .paper { fill: #ffffff } text { fill: #1c2430; font: 14px system-ui, sans-serif } .soft { fill: #667085; font-size: 12px }
  .box { fill: #f2f4f7; stroke: #c3cad5 } .goal { fill: #d7f0dd } .head { font-weight: 600 }
  .move { stroke: #c3cad5; fill: none; stroke-width: 1.5 } .path { stroke: #b42318; fill: none; stroke-width: 2.5 }
  .bad { fill: #b42318; font-weight: 600; font-size: 12px } .tip { fill: #b42318 } .mute { fill: #c3cad5 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #12161c } text { fill: #e8ecf2 } .soft { fill: #9aa5b5 } .box { fill: #202734; stroke: #465063 }
    .goal { fill: #1d4028 } .move { stroke: #465063 } .path { stroke: #ff8f7d } .bad, .tip { fill: #ff8f7d } .mute { fill: #465063 }
  }`

const column = { left: 140, width: 230 } as const
const row = { top: 90, height: 120 } as const
const box = { width: 150, height: 44 } as const

/** Where each step of the finding's path leads, as state and channel. */
const placesOf = (process: Composed, finding: Finding): ReadonlyArray<{ readonly state: string; readonly channel: string }> => {
  const places = [{ state: process.form.initial, channel: String(finding.begins ?? finding.channel) }]
  for (const step of finding.path) {
    const { channel, state } = places.at(-1) ?? { state: "", channel: "" }
    const auth = own(own(process.form.channels, channel)?.auth, step)
    places.push(
      step.startsWith("handover ")
        ? { state, channel: step.slice("handover ".length) }
        : { state: auth === undefined ? own(process.form.events, step)?.to ?? state : state, channel }
    )
  }
  return places
}

/**
 * An SVG picture: a column per channel, a row per state, the events each channel offers, and the story of the finding (the
 * first of the result unless given) in red with its steps numbered. Follows the reader's light or dark setting.
 */
export const toSvg = (process: Composed, result: Checked, finding: Finding | undefined = result.findings.find(({ path }) => path.length > 0)): string => {
  const states = statesInOrder(process)
  const channels = process.channels
  const x = (channel: string) => column.left + Math.max(0, channels.findIndex((name) => name === channel)) * column.width
  const y = (state: string) => row.top + Math.max(0, states.indexOf(state)) * row.height
  const width = column.left + channels.length * column.width
  const story = finding?.message ?? "Consistent on every channel."
  const lines = wrapped(story, Math.floor((width - 40) / 7.2))
  const height = row.top + states.length * row.height + 20 + lines.length * 20
  const places = finding === undefined ? [] : placesOf(process, finding)
  const bad = places.slice(1).map((to, i) => {
    const from = places[i] ?? to
    const label = `${i + 1} ${finding?.path[i] ?? ""}`
    const [x1, y1, x2, y2] = [x(from.channel) + box.width / 2, y(from.state) + box.height / 2, x(to.channel) + box.width / 2, y(to.state) + box.height / 2]
    if (x1 === x2 && y1 === y2) {
      const loop = y1 - box.height / 2 - 12 - (i % 3) * 15
      return `<path class="path" d="M ${x1 - 30 - i * 6} ${y1 - box.height / 2} v -6 h ${60 + i * 12} v 6" marker-end="url(#tip)"/><text class="bad" x="${x1}" y="${loop}" text-anchor="middle">${escaped(label)}</text>`
    }
    const shift = y1 === y2 ? { a: [Math.sign(x2 - x1) * box.width / 2, 8 + i * 6], b: [-Math.sign(x2 - x1) * (box.width / 2 + 6), 8 + i * 6] } : { a: [-20, Math.sign(y2 - y1) * box.height / 2], b: [-20, -Math.sign(y2 - y1) * (box.height / 2 + 6)] }
    const [ax = 0, ay = 0] = shift.a
    const [bx = 0, by = 0] = shift.b
    return `<line class="path" x1="${x1 + ax}" y1="${y1 + ay}" x2="${x2 + bx}" y2="${y2 + by}" marker-end="url(#tip)"/><text class="bad" x="${(x1 + ax + x2 + bx) / 2 + (y1 === y2 ? 0 : -6)}" y="${(y1 + ay + y2 + by) / 2 + (y1 === y2 ? 18 : 4)}" text-anchor="${y1 === y2 ? "middle" : "end"}">${escaped(label)}</text>`
  })
  const moves = channels.flatMap((channel) =>
    Object.keys(own(process.form.channels, channel)?.affords ?? {}).flatMap((event) => {
      const declared = own(process.form.events, event)
      if (declared === undefined) return []
      return sourcesOf(declared).filter((source) => source !== declared.to).map((source) => {
        const [top, bottom] = [y(source), y(declared.to)]
        const down = bottom > top
        const at = x(channel) + box.width / 2 + 24
        return `<line class="move" x1="${at}" y1="${down ? top + box.height : top}" x2="${at}" y2="${down ? bottom - 6 : bottom + box.height + 6}" marker-end="url(#mute)"/><text class="soft" x="${at + 8}" y="${top + (down ? box.height + 26 : -14)}">${escaped(event)}</text>`
      })
    })
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(process.name)}</title>
<desc id="desc">${escaped(`${states.length} states on ${channels.join(", ")}. ${story}`)}</desc>
<style>${style}</style>
<defs><marker id="tip" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="8" refX="5" refY="4" orient="auto"><path class="tip" d="M0 0 L8 4 L0 8 z"/></marker><marker id="mute" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="8" refX="5" refY="4" orient="auto"><path class="mute" d="M0 0 L8 4 L0 8 z"/></marker></defs>
<rect class="paper" width="${width}" height="${height}"/>
${channels.map((channel) => `<text class="head" x="${x(channel) + box.width / 2}" y="40" text-anchor="middle">${escaped(channel)}</text>`).join("\n")}
${states.map((state) => `<text class="head" x="20" y="${y(state) + 27}">${escaped(state)}</text>`).join("\n")}
${channels.flatMap((channel) => states.map((state) => `<rect class="box${own(process.form.states, state)?.goal === true ? " goal" : ""}" x="${x(channel)}" y="${y(state)}" width="${box.width}" height="${box.height}" rx="8"/>`)).join("\n")}
${moves.join("\n")}
${bad.join("\n")}
${lines.map((line, i) => `<text class="${finding === undefined ? "soft" : "bad"}" x="20" y="${row.top + states.length * row.height + 20 + i * 20}">${escaped(line)}</text>`).join("\n")}
</svg>
`
}

/** States as the process meets them, from the initial one on; those never met at the end. */
const statesInOrder = ({ form }: Composed): ReadonlyArray<string> => {
  const met = new Set([form.initial])
  for (const state of met) for (const event of Object.values(form.events)) if (sourcesOf(event).includes(state)) met.add(event.to)
  return [...met, ...Object.keys(form.states).filter((state) => !met.has(state))]
}

const wrapped = (text: string, letters: number): ReadonlyArray<string> =>
  text.split(" ").reduce<ReadonlyArray<string>>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + word.length + 1 <= letters ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
  }, [])
