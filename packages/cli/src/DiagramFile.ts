/** A process out of a diagram: BPMN or SCXML. What is lost on the way is told beside the result. */
import type { Unreadable } from "@redthread/standards"
import type * as Process from "@redthread/process"
import { Effect, FileSystem } from "effect"
import { BadInput } from "./Outcome.ts"
import { remark } from "./Output.ts"

/** Whether the file is a diagram, by its ending; `order.bpmn#billing` names one of its processes. */
export const isDiagram = (file: string): boolean => /\.(bpmn|scxml)(#.*)?$/.test(file)

/** The process of a diagram. Fails where the file is no diagram, or holds several processes and none or none of them is named. */
export const processInDiagram = Effect.fn("DiagramFile.processInDiagram")(function*(input: string) {
  const [file = "", wanted] = input.split(/#(?=[^#]*$)/)
  const fs = yield* FileSystem.FileSystem
  const bytes = yield* Effect.mapError(fs.readFile(file), (cause) =>
    new BadInput({ input: file, at: "", reason: cause.reason._tag === "NotFound" ? "There is no such file." : `The file cannot be read: ${cause.message}` }))
  const { fromBpmn, fromScxml } = yield* Effect.promise(() => import("@redthread/interchange"))
  const unreadable = ({ at, reason }: Unreadable): BadInput => new BadInput({ input: file, at, reason })
  const { losses, processes } = file.endsWith(".bpmn")
    ? yield* Effect.mapError(fromBpmn(bytes), unreadable)
    : yield* Effect.mapBoth(Effect.fromResult(fromScxml(bytes)), { onSuccess: (chart) => ({ losses: chart.losses, processes: [chart] }), onFailure: unreadable })
  const all: ReadonlyArray<Process.Composed> = processes.map(({ process }) => process)
  const named = wanted === undefined ? all : all.filter(({ name }) => name === wanted)
  const [only, ...others] = named
  if (only === undefined || others.length > 0) {
    const names = all.map(({ name }) => name).join(", ")
    return yield* new BadInput({ input: file, at: "", reason: wanted === undefined ? `It holds ${all.length} processes: ${names}. Name one of them: ${file}#${all[0]?.name ?? ""}` : `There is no process “${wanted}” in it; there are ${names}.` })
  }
  for (const { at, what } of losses) yield* remark(`${file}${at === "" ? "" : ` (${at})`}: ${what}`)
  return only
})
