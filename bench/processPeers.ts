/** The peers of the process checker on the same process: Spin on its Promela model, XState and its graph on its statechart. */
import { toPromela, toXState } from "@redthread/interchange"
import type * as Process from "@redthread/process"
import { getAdjacencyMap, getShortestPaths } from "@xstate/graph"
import * as xstate from "xstate"
import { asOurs, explored, whyNoSpin } from "../packages/interchange/tests/Spin.ts"

/** Spin, compiled with -O2, partial-order reduction off; CPU seconds of the quickest of three searches alone. Says why where it cannot be run. */
export const spin = (process: Process.Composed): string | { readonly states: number; readonly transitions: number; readonly seconds: number; readonly memoryMb: number } => {
  if (whyNoSpin !== undefined) return whyNoSpin
  const counted = explored(toPromela(process).text, { optimise: 2, depth: 4_000_000, times: 3 })
  if (!counted.isComplete) return "Spin did not finish its search."
  return { ...asOurs(counted, process.channels.length), seconds: counted.seconds, memoryMb: counted.memoryMb }
}

/**
 * The states that @xstate/graph finds from one channel on, as a map of neighbours and as shortest paths; customers change the
 * channel only where they are handed over, as for the checker.
 */
export const graph = (process: Process.Composed): { readonly neighbours: () => number; readonly paths: () => number } => {
  const { config, machine } = toXState(process)
  const logic = machine(xstate)
  const types = [...Object.keys(config.on ?? {}), ...Object.values(config.states ?? {}).flatMap(({ on }) => Object.keys(on ?? {}))]
  const eventsOn = new Map(process.channels.map((channel) => [String(channel), [...new Set(types)].filter((type) => type.startsWith(`${channel}: `)).map((type) => ({ type }))]))
  const events = ({ context }: { readonly context: { readonly on?: string } }) => eventsOn.get(context.on ?? "") ?? []
  const [fromState] = xstate.transition(logic, xstate.initialTransition(logic)[0], { type: `${process.channels[0] ?? ""} arrives` })
  return {
    neighbours: () => Object.keys(getAdjacencyMap(logic, { events, fromState })).length,
    paths: () => getShortestPaths(logic, { events, fromState }).length
  }
}

/** Actors ready to take these events, one for each customer; taking them all is what is measured. */
export const actors = (process: Process.Composed, customers: number, begins: string, types: ReadonlyArray<string>): () => number => {
  const logic = toXState(process).machine(xstate)
  const started = Array.from({ length: customers }, () => {
    const actor = xstate.createActor(logic).start()
    actor.send({ type: `${begins} arrives` })
    return actor
  })
  const events = types.map((type) => ({ type }))
  return () => {
    for (const actor of started) for (const event of events) actor.send(event)
    if (started.some((actor) => actor.getSnapshot().status !== "done")) throw new Error("A customer did not get to the end.")
    return customers * events.length
  }
}
