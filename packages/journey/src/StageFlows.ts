/** How customers came from stage to stage, and on which channel they were there, as streams for the picture of ways. */
import type { Stage } from "@redthread/model"
import type { LivedJourney } from "./Lived.ts"
import { end, type Flow, type Flows } from "./Sankey.ts"

const order: ReadonlyArray<Stage> = ["research", "buy", "use", "recommend"]

/** The ways of one journey: the channel of the last stay in each stage; whoever goes back to an earlier stage begins a new way. */
const waysOf = ({ stays }: LivedJourney): ReadonlyArray<ReadonlyArray<{ readonly stage: number; readonly on: string }>> => {
  const ways: Array<Array<{ stage: number; on: string }>> = []
  for (const stay of stays) {
    if (stay.stage === undefined) continue
    const stage = order.indexOf(stay.stage)
    const way = ways.at(-1)
    const last = way?.at(-1)
    if (way === undefined || last === undefined || stage < last.stage) ways.push([{ stage, on: stay.on }])
    else if (stage === last.stage) last.on = stay.on
    else way.push({ stage, on: stay.on })
  }
  return ways
}

/**
 * The streams between the four stages; `Flow.step` is the stage, from 0 (research) to 3 (recommend). Stays in no stage are left out;
 * channels beyond the busiest `channels` are taken together as `other`.
 */
export const stageFlows = (journeys: ReadonlyArray<LivedJourney>, { channels = 8 }: { readonly channels?: number } = {}): Flows => {
  const counts = new Map<string, number>()
  for (const { stays } of journeys) for (const { on, stage } of stays) if (stage !== undefined) counts.set(on, (counts.get(on) ?? 0) + 1)
  const shown = new Set([...counts].toSorted((a, b) => b[1] - a[1]).slice(0, channels).map(([channel]) => channel))
  const nameOf = (on: string): string => (shown.has(on) ? on : "other")
  const began = new Map<string, number>()
  const flows = new Map<string, Flow & { count: number }>()
  let ways = 0
  for (const way of journeys.flatMap(waysOf)) {
    ways++
    const first = nameOf(way[0]?.on ?? "")
    began.set(first, (began.get(first) ?? 0) + 1)
    way.forEach(({ on: channel, stage }, i) => {
      const next = way[i + 1]
      const on = nameOf(channel)
      const [to, until] = next === undefined ? [end, stage + 1] : [nameOf(next.on), next.stage]
      const key = `${stage}\u0000${on}\u0000${until}\u0000${to}`
      const known = flows.get(key)
      if (known === undefined) flows.set(key, { step: stage, from: on, to, until, count: 1 })
      else known.count++
    })
  }
  return { ways, began, flows: [...flows.values()], columns: [...order, "then"] }
}
