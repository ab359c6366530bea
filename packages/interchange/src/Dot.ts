/** A process in DOT, the language of Graphviz: states in states, the events between them, and one story drawn in. */
import type { ChannelName, StateName } from "@redthread/model"
import { begin, type Composed, type Finding, isIn, sourcesOf, step, stepsOf } from "@redthread/process"
import { partsOf } from "./Parts.ts"

const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n").replaceAll("\r", "\\l")}"`
/** Lines that begin at the left. Fonts differ from what Graphviz reckons with: some room on both sides keeps words off the lines. */
const lines = (texts: ReadonlyArray<string>): string => texts.map((text) => `   ${text}    \r`).join("")
const attributes = (values: Readonly<Record<string, string>>): string => `[${Object.entries(values).map(([name, value]) => `${name}=${quoted(value)}`).join(", ")}]`

const wrapped = (text: string, letters: number): ReadonlyArray<string> =>
  text.split(" ").reduce<ReadonlyArray<string>>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + word.length < letters ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
  }, [])

/** An arrow between two declared states; several steps may share it. */
interface Arrow {
  readonly from: string
  readonly to: string
  readonly step: string
  /** Its place in the story, from 1; absent for what the process allows beside it. */
  readonly number?: number
  /** The channels that offer it, and the clock where time takes it. */
  readonly by: ReadonlyArray<string>
}

const declaredArrows = ({ channels, form }: Composed): ReadonlyArray<Arrow> =>
  Object.entries(form.events).flatMap(([name, event]) => {
    const by = [
      ...channels.filter((channel) => Object.hasOwn(form.channels[channel]?.affords ?? {}, name)),
      ...(Object.values(form.states).some(({ onTimeout }) => onTimeout === name) ? ["time"] : [])
    ]
    return [
      ...stepsOf(name, event).flatMap((one) => sourcesOf(event).map((from): Arrow => ({ from, to: one.to, step: one.step, by }))),
      ...(event.also ?? []).map(({ from, to }): Arrow => ({ from, to, step: name, by: ["with it"] }))
    ]
  })

/** The arrows of a story: a step that leaves the state as it is (a login, a handover) turns back to the innermost state it was taken in. */
const storyArrows = (process: Composed, finding: Finding): ReadonlyArray<Arrow> => {
  const { form } = process
  const innermost = (state: StateName): string => {
    const active = Object.keys(form.states).filter((name) => isIn(process, state, name))
    return active.find((name) => !active.some((other) => form.states[other]?.in === name)) ?? form.initial
  }
  let running = begin(process, finding.begins ?? finding.on[0] ?? process.channels[0] ?? "" as ChannelName)
  return finding.path.flatMap((name, i): ReadonlyArray<Arrow> => {
    const channel = finding.on[i] ?? running.on ?? "" as ChannelName
    const byTime = finding.byTime.includes(i)
    const was = running.state
    const outcome = step(process, running, { channel, step: name, byTime })
    if (outcome._tag === "Taken") running = outcome.case
    const declared = declaredArrows(process).filter((arrow) => arrow.step === name && isIn(process, was, arrow.from))
    const [main] = declared
    const here = innermost(was)
    return [{ from: main?.from ?? here, to: main?.to ?? here, step: name, number: i + 1, by: [byTime ? "time" : channel] }]
  })
}

const colours = { ink: "#1c2430", soft: "#667085", line: "#98a2b3", box: "#f2f4f7", goal: "#d7f0dd", end: "#e4e7ec", story: "#b42318" } as const

const font = "Helvetica"

/**
 * Writes the process as a DOT graph. An arrow bears its steps and who offers them; the path of the finding, if one is given,
 * is red and numbered, and its story stands below. Versions of Graphviz from 2.30 on draw it.
 */
export const toDot = (process: Composed, finding?: Finding): string => {
  const { form } = process
  const parts = partsOf(form)
  const id = new Map(Object.keys(form.states).sort().map((state, i) => [state, `s${i}`]))
  const idOf = (state: string) => id.get(state) ?? "none"
  /** Graphviz draws arrows between boxes without parts only: one to a state with parts ends at its border. */
  const leafOf = (state: string): string => {
    const [region] = parts.of(state)
    return region === undefined ? state : leafOf(region.first)
  }
  const node = (state: string, indent: string): ReadonlyArray<string> => {
    const { final, goal, history, onTimeout, within } = form.states[state] ?? {}
    const inside = parts.of(state)
    const texts = [state, ...(within === undefined ? [] : [`${within}, then ${onTimeout ?? ""}`]), ...(history === undefined ? [] : ["goes on where it was left"])]
    const fill = goal === true ? colours.goal : final === true ? colours.end : colours.box
    if (inside.length === 0) return [`${indent}${idOf(state)} ${attributes({ label: texts.join("\n"), fillcolor: fill, ...(goal === true || final === true ? { peripheries: "2" } : {}) })}`]
    const frame = (name: string, titles: ReadonlyArray<string>, style: string, inner: ReadonlyArray<string>): ReadonlyArray<string> =>
      [`${indent}subgraph ${name} {`, `${indent}  label=${quoted(lines(titles))}; labelloc="t"; fontcolor=${quoted(colours.soft)}; style=${quoted(style)}; color=${quoted(colours.line)}`, ...inner, `${indent}}`]
    return frame(`cluster_${idOf(state)}`, texts, "rounded", inside.flatMap((region, i) => {
      const inner = region.states.flatMap((one) => node(one, `${indent}    `))
      return inside.length === 1 ? inner : frame(`cluster_${idOf(state)}_${i}`, [region.name], "rounded,dashed", inner)
    }))
  }
  const story = finding === undefined ? [] : storyArrows(process, finding)
  const told = new Set(story.map(({ from, step: name, to }) => JSON.stringify([from, to, name])))
  const beside = declaredArrows(process).filter(({ from, step: name, to }) => !told.has(JSON.stringify([from, to, name])))
  const together = [...story, ...beside].reduce<ReadonlyMap<string, ReadonlyArray<Arrow>>>((groups, one) => {
    const key = JSON.stringify([one.from, one.to, one.number !== undefined])
    return new Map([...groups, [key, [...groups.get(key) ?? [], one]]])
  }, new Map())
  const arrow = (all: ReadonlyArray<Arrow>): string => {
    const [{ from, to } = { from: "", to: "" }] = all
    const isStory = all[0]?.number !== undefined
    const label = lines(all.map(({ by, number, step: name }) => `${number === undefined ? "" : `${number} `}${name} (${by.join(", ") || "nobody"})`))
    const [tail, head] = [leafOf(from), leafOf(to)]
    return `  ${idOf(tail)} -> ${idOf(head)} ${attributes({
      label,
      ...(tail === from ? {} : { ltail: `cluster_${idOf(from)}` }),
      ...(head === to ? {} : { lhead: `cluster_${idOf(to)}` }),
      ...(isStory ? { color: colours.story, fontcolor: colours.story, penwidth: "2.2" } : {})
    })}`
  }
  return [
    `digraph ${quoted(form.name)} {`,
    `  graph ${attributes({
      compound: "true", rankdir: "TB", nodesep: "0.6", ranksep: "0.7", fontname: font, fontsize: "13", fontcolor: finding === undefined ? colours.soft : colours.story, bgcolor: "white", pad: "0.3",
      labelloc: "b", labeljust: "l", ...(finding === undefined ? {} : { label: lines(["", ...wrapped(finding.message, 60)]) })
    })}`,
    `  node ${attributes({ shape: "box", style: "rounded,filled", fontname: font, fontsize: "14", fontcolor: colours.ink, color: colours.line, margin: "0.2,0.12" })}`,
    `  edge ${attributes({ fontname: font, fontsize: "11", fontcolor: colours.soft, color: colours.line })}`,
    `  start ${attributes({ shape: "circle", label: "", width: "0.18", fixedsize: "true", style: "filled", fillcolor: colours.ink })}`,
    `  start -> ${idOf(leafOf(form.initial))}${leafOf(form.initial) === form.initial ? "" : ` ${attributes({ lhead: `cluster_${idOf(form.initial)}` })}`}`,
    ...parts.root.states.flatMap((state) => node(state, "  ")),
    ...[...together.values()].map(arrow),
    "}", ""
  ].join("\n")
}
