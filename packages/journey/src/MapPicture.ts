/** The journey map as a picture: stages and steps across, channels down, the planned way dashed, the lived one red, feelings and backstage below. */
import { boldly, escaped, framed, labelled, widthOf, wrapped } from "./Drawing.ts"
import type { JourneyMap, MapStage, MapStep } from "./JourneyMap.ts"

const [left, column, lane] = [136, 172, 46]
const [head, feeling, stageRow] = [118, 92, 24]

interface Column {
  readonly stage: MapStage
  readonly step?: MapStep
  readonly x: number
}

const columnsOf = ({ stages }: JourneyMap): ReadonlyArray<Column> => {
  const found: Array<Column> = []
  for (const stage of stages) {
    for (const step of stage.steps.length === 0 ? [undefined] : stage.steps) found.push({ stage, ...(step === undefined ? {} : { step }), x: left + found.length * column })
  }
  return found
}

const middle = ({ x }: Column): number => x + column / 2

/** The planned way: from each step to the next, on the first channel where it is planned; a step planned anywhere stays on the channel before. */
const plannedAt = (columns: ReadonlyArray<Column>, channels: JourneyMap["channels"]): ReadonlyArray<readonly [number, number]> => {
  let row = 0
  return columns.flatMap((one) => {
    if (one.step === undefined) return []
    const known = one.step.planned[0] === undefined ? -1 : channels.indexOf(one.step.planned[0])
    row = known < 0 ? row : known
    return [[middle(one), row] as const]
  })
}

const way = (points: ReadonlyArray<readonly [number, number]>): string =>
  points.map(([x, y], i) => {
    const before = points[i - 1]
    return before === undefined ? `M${x.toFixed(1)} ${y.toFixed(1)}` : `C${((before[0] + x) / 2).toFixed(1)} ${before[1].toFixed(1)} ${((before[0] + x) / 2).toFixed(1)} ${y.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`
  }).join("")

const frontStage = (map: JourneyMap, columns: ReadonlyArray<Column>, top: number): string => {
  const rowAt = (row: number): number => top + row * lane + lane / 2
  const right = left + columns.length * column
  const lanes = map.channels.map((channel, row) => `<line class="line" x1="${left}" x2="${right}" y1="${rowAt(row)}" y2="${rowAt(row)}"/>${labelled({ x: 16, y: rowAt(row) + 4, text: channel, width: left - 28, tone: "faint" })}`)
  const planned = way(plannedAt(columns, map.channels).map(([x, row]) => [x, rowAt(row)]))
  const spots = columns.flatMap((one) => [...(one.step?.on ?? [])].map(([channel, { met, refused }]) => {
    const [x, y] = [middle(one), rowAt(map.channels.indexOf(channel))]
    const r = map.journeys <= 1 ? 7 : 5 + 9 * Math.sqrt((met + refused) / Math.max(1, map.journeys))
    const turns = (map.moves ?? []).flatMap((move, i) => (move.step === one.step?.step && move.on === channel ? [`${i + 1}${move.refused ? " ✗" : ""}`] : []))
    const text = map.journeys <= 1 ? turns.join(", ") : `${met}${refused === 0 ? "" : ` ✗${refused}`}`
    return `<g><title>${escaped(`${one.step?.step ?? ""} on ${channel}: met ${met}, refused ${refused}`)}</title><circle class="${met === 0 ? "no" : "yes"}" cx="${x}" cy="${y}" r="${Math.min(15, r).toFixed(1)}"/></g>` +
      (text === "" ? "" : labelled({ x: x + Math.min(15, r) + 2, y: y - 8, text, width: column / 2 - 20, size: 11, tone: refused > met ? "bad halo" : "ink halo" }))
  }))
  const byStep = new Map(columns.flatMap((one) => (one.step === undefined ? [] : [[one.step.step, one] as const])))
  const moves = (map.moves ?? []).flatMap((move) => {
    const at = byStep.get(move.step)
    return at === undefined ? [] : [[middle(at), rowAt(map.channels.indexOf(move.on))] as const]
  })
  return `${lanes.join("")}<path class="planline" d="${planned}"/>${moves.length < 2 ? "" : `<path class="badline" d="${way(moves)}"/>`}${spots.join("")}`
}

const feelings = (columns: ReadonlyArray<Column>, top: number): string => {
  const zero = top + feeling * 0.4
  const yOf = (felt: number): number => zero - felt * (feeling * (felt > 0 ? 0.36 : 0.24))
  const known = columns.flatMap((one) => (one.step?.felt === undefined ? [] : [[middle(one), yOf(one.step.felt), one.step.felt] as const]))
  const right = left + columns.length * column
  return labelled({ x: 16, y: zero + 4, text: "how it felt", width: left - 28, tone: "faint" }) + `<line class="line" x1="${left}" x2="${right}" y1="${zero}" y2="${zero}"/>` +
    (known.length < 2 ? "" : `<path class="mood" d="${way(known.map(([x, y]) => [x, y]))}"/>`) +
    known.map(([x, y, felt]) => `<circle class="${felt < 0 ? "bad" : "good"}" cx="${x}" cy="${y.toFixed(1)}" r="4"/>` + labelled({ x: x + 8, y: y + (felt < 0 ? 13 : -5), text: felt.toFixed(2), width: 50, size: 11, tone: felt < 0 ? "bad" : "good" })).join("")
}

const marksOf = (map: JourneyMap, { deviations, isMeasured, demand, met, requires }: MapStep): ReadonlyArray<readonly [string, string]> => [
  ...(map.journeys > 0 && met === 0 ? [["warn", "never seen"] as const] : []),
  ...Object.entries(deviations).filter(([kind]) => kind !== "skipped" || met > 0).map(([kind, count]) => ["bad", `${count} × ${kind}`] as const),
  ...(demand === "missed" ? [["bad", `demands: ${requires?.says ?? ""}`] as const] : []),
  ...(isMeasured ? [] : [["warn", "nobody measures it"] as const])
]

const stepHead = (map: JourneyMap, one: Column): string => {
  const { step: its, x } = one
  if (its === undefined) return labelled({ x: x + 10, y: 74, text: "no step planned", width: column - 16, tone: "faint" })
  const lines = wrapped(its.title, column - 20, 13 * boldly, 2)
  return lines.map((text, row) => labelled({ x: x + 10, y: 74 + row * 16, text, width: column - 16, size: 13, tone: "ink strong" })).join("") +
    (map.journeys < 2 ? "" : labelled({ x: x + 10, y: 74 + lines.length * 16, text: `${its.met} of ${map.journeys}`, width: column - 16, size: 11, tone: "faint" }))
}

const style = ".strong{font-weight:600}.stage{fill:#ddf4ff}.yes{fill:#b3261e}.no{fill:#fff;stroke:#b3261e;stroke-width:2.5}.mood{stroke:#8250df;stroke-width:2;fill:none}.behind{stroke:#59636e;stroke-dasharray:2 4}" +
  ".halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}" +
  "@media (prefers-color-scheme:dark){.stage{fill:#12283d}.yes{fill:#ff7b72}.no{fill:#0d1117;stroke:#ff7b72}.mood{stroke:#a371f7}.behind{stroke:#9198a1}.halo{stroke:#0d1117}}"

/** The map as SVG. `says`, the text for those who listen, is what `tellMap` says. */
export const mapSvg = (map: JourneyMap, says: string, title: string = map.name): string => {
  const columns = columnsOf(map)
  const marks = columns.map((one) => (one.step === undefined ? [] : marksOf(map, one.step)))
  const behind = columns.map((one) => one.step?.backstage ?? [])
  const silent = map.stages.map(({ touchpoints }) => touchpoints.filter(({ events, isMeasured }) => !isMeasured || (events === 0 && map.journeys > 0)))
  const lanesTop = head + 8
  const feelTop = lanesTop + map.channels.length * lane + 8
  const gapTop = feelTop + feeling + 6
  const gapRows = Math.max(1, ...marks.map(({ length }) => length))
  const placesTop = gapTop + gapRows * 16 + 14
  const placeRows = Math.max(1, ...silent.map(({ length }) => length))
  const backTop = placesTop + placeRows * 16 + 22
  const backRows = Math.max(1, ...behind.map(({ length }) => length))
  const legend = backTop + backRows * 16 + 26
  const [width, height] = [Math.max(left + columns.length * column + 16, 480), legend + 20]
  const right = width - 16
  const stages = map.stages.map((stage, i) => {
    const own = columns.filter((one) => one.stage === stage)
    const [x, w] = [own[0]?.x ?? left, own.length * column]
    return `<rect class="stage" x="${x + 2}" y="34" width="${w - 4}" height="${stageRow - 2}" rx="4"/>${labelled({ x: x + 10, y: 50, text: stage.stage, width: w - 20, tone: "ink strong" })}` +
      (i === 0 ? "" : `<line class="line" x1="${x}" x2="${x}" y1="34" y2="${backTop + backRows * 16}"/>`) +
      (silent[i] ?? []).map(({ events, isMeasured, name }, row) => labelled({ x: x + 10, y: placesTop + 12 + row * 16, text: `${name}: ${[...(events === 0 && map.journeys > 0 ? ["silent"] : []), ...(isMeasured ? [] : ["unmeasured"])].join(", ")}`, width: w - 16, size: 11, tone: "warn" })).join("")
  })
  const body = labelled({ x: 16, y: 22, text: `${title} (plan ${map.version}${map.journeys === 1 ? "" : `, ${map.journeys} journeys`})`, width: width - 32, size: 15, tone: "ink strong" }) +
    stages.join("") + columns.map((one) => stepHead(map, one)).join("") + frontStage(map, columns, lanesTop) + feelings(columns, feelTop) +
    labelled({ x: 16, y: gapTop + 12, text: "gaps", width: left - 28, tone: "faint" }) +
    columns.map((one, i) => (marks[i] ?? []).map(([tone, text], row) => labelled({ x: one.x + 10, y: gapTop + 12 + row * 16, text, width: column - 16, size: 11, tone })).join("")).join("") +
    labelled({ x: 16, y: placesTop + 12, text: "blind touchpoints", width: left - 20, tone: "faint" }) +
    `<line class="behind" x1="16" x2="${right}" y1="${backTop - 8}" y2="${backTop - 8}"/>` +
    labelled({ x: 16, y: backTop + 12, text: "backstage", width: left - 28, tone: "faint" }) +
    columns.map((one, i) => (behind[i] ?? []).map(({ by, name }, row) => labelled({ x: one.x + 10, y: backTop + 12 + row * 16, text: `${name}${by === undefined ? "" : ` (${by})`}`, width: column - 16, size: 11 })).join("")).join("") +
    `<line class="planline" x1="16" x2="48" y1="${legend}" y2="${legend}"/>${labelled({ x: 54, y: legend + 4, text: "planned", width: 80, size: 11, tone: "faint" })}` +
    (map.journeys === 1 ? `<line class="badline" x1="124" x2="156" y1="${legend}" y2="${legend}"/>` : `<circle class="yes" cx="140" cy="${legend}" r="6"/>`) + labelled({ x: 162, y: legend + 4, text: "lived", width: 60, size: 11, tone: "faint" }) +
    `<circle class="no" cx="220" cy="${legend}" r="6"/>${labelled({ x: 232, y: legend + 4, text: "refused only", width: Math.min(120, 20 + widthOf("refused only", 11)), size: 11, tone: "faint" })}`
  return framed({ width, height }, { title, says }, body, style)
}
