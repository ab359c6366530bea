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

/** The streams between the four stages; `Flow.step` is the stage, from 0 (research) to 3 (recommend). Stays in no stage are left out. */
export const stageFlows = (journeys: ReadonlyArray<LivedJourney>): Flows => {
  const began = new Map<string, number>()
  const flows = new Map<string, Flow & { count: number }>()
  let ways = 0
  for (const way of journeys.flatMap(waysOf)) {
    ways++
    const first = way[0]?.on ?? ""
    began.set(first, (began.get(first) ?? 0) + 1)
    way.forEach(({ on, stage }, i) => {
      const next = way[i + 1]
      const [to, until] = next === undefined ? [end, stage + 1] : [next.on, next.stage]
      const key = `${stage}\u0000${on}\u0000${until}\u0000${to}`
      const known = flows.get(key)
      if (known === undefined) flows.set(key, { step: stage, from: on, to, until, count: 1 })
      else known.count++
    })
  }
  return { ways, began, flows: [...flows.values()], columns: [...order, "then"] }
}
