/** BPMN diagrams of every kind: nothing is dropped silently, and processes come back the same. */
import { fromBpmn, toBpmn } from "@redthread/interchange"
import { readXml, type XmlElement } from "@redthread/standards"
import type { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { composedProcesses, runs } from "@redthread/testing"
import { Effect, Result } from "effect"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { diagramOf, flowElementsOf, type Plot, plots, runsOf, wildDiagrams } from "./Diagrams.ts"

const plain = (process: Process.Composed | undefined): unknown => JSON.parse(JSON.stringify(process?.form))
const lasting = { timeout: 120_000 }

it("interchange/process-to-bpmn-and-back-is-the-same", lasting, async () => {
  await fc.assert(fc.asyncProperty(composedProcesses, async (process) => {
    const { xml } = await Effect.runPromise(toBpmn(process))
    const { losses, processes } = await Effect.runPromise(fromBpmn(xml))
    expect(plain(processes[0]?.process)).toEqual(plain(process))
    expect([processes.length, losses]).toEqual([1, []])
  }), { numRuns: runs })
})

it("interchange/foreign-bpmn-to-process-to-bpmn-and-back-is-the-same", lasting, async () => {
  let read = 0
  await fc.assert(fc.asyncProperty(wildDiagrams, async (document) => {
    const first = await Effect.runPromise(Effect.result(fromBpmn(document)))
    if (Result.isFailure(first)) {
      expect(first.failure.reason).not.toBe("")
      return
    }
    read++
    for (const { process } of first.success.processes) {
      const { xml } = await Effect.runPromise(toBpmn(process))
      const again = await Effect.runPromise(fromBpmn(xml))
      expect(plain(again.processes[0]?.process)).toEqual(plain(process))
    }
  }), { numRuns: Math.ceil(runs / 4) })
  expect(read).toBeGreaterThan(runs * 0.2)
})

it("interchange/every-flow-element-is-in-the-process-or-in-the-losses", lasting, async () => {
  let counted = 0
  await fc.assert(fc.asyncProperty(wildDiagrams, async (document) => {
    const result = await Effect.runPromise(Effect.result(fromBpmn(document)))
    if (Result.isFailure(result)) return
    const { losses, processes } = result.success
    const accounted = new Set([...losses.map(({ at }) => at), ...processes.flatMap(({ places }) => Object.keys(places))])
    const ids = flowElementsOf(document)
    counted += ids.length
    expect(ids.filter((id) => !accounted.has(id))).toEqual([])
    for (const { places, process } of processes) {
      for (const place of Object.values(places)) expect(place === "/initial" || Process.declarationAt(process, place as Parameters<typeof Process.declarationAt>[1]) !== undefined, place).toBe(true)
    }
  }), { numRuns: runs })
  expect(counted).toBeGreaterThan(runs)
})

/** Every complete run of a process, by the names of the tasks; steps that are no tasks leave no trace. */
const walksOf = (process: Process.Composed): ReadonlyArray<string> => {
  const channel = "any" as ChannelName
  const found: Array<string> = []
  const walk = (running: Process.Case, before: ReadonlyArray<string>): void => {
    if (Process.isGoal(process, running.state)) found.push(before.join(" "))
    for (const { step } of Process.offered(process, running, channel)) {
      const outcome = Process.step(process, running, { channel, step: step as StepName })
      const task = /^t\d+(?=:|$)/.exec(step)?.[0]
      if (outcome._tag === "Taken") walk(outcome.case, task === undefined ? before : [...before, task])
    }
  }
  walk(Process.begin(process, channel), [])
  return [...new Set(found)].sort()
}

it("interchange/a-diagram-allows-the-same-runs-as-its-process", lasting, async () => {
  await fc.assert(fc.asyncProperty(plots, async (plot: Plot) => {
    const { losses, processes: [only] } = await Effect.runPromise(fromBpmn(diagramOf(plot)))
    expect(losses).toEqual([])
    expect(only === undefined ? [] : walksOf(only.process)).toEqual([...new Set(runsOf(plot).map((run) => run.join(" ")))].sort())
  }), { numRuns: Math.ceil(runs / 2) })
})

const boundsOf = (shape: XmlElement): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } => {
  const { height, width, x, y } = shape.children.find(({ name }) => name === "Bounds")?.attributes ?? {}
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) }
}

it("interchange/everything-in-a-diagram-is-drawn-and-nothing-overlaps", lasting, async () => {
  await fc.assert(fc.asyncProperty(composedProcesses, async (process) => {
    const { xml } = await Effect.runPromise(toBpmn(process))
    const root = Result.getOrThrow(readXml("BPMN", xml))
    const all = (element: XmlElement, name: RegExp): ReadonlyArray<XmlElement> => [...(name.test(element.name) ? [element] : []), ...element.children.flatMap((child) => all(child, name))]
    const drawn = new Set(all(root, /^BPMN(Shape|Edge)$/).map(({ attributes }) => attributes["bpmnElement"] ?? ""))
    const elements = all(root, /^(participant|messageFlow|sequenceFlow|subProcess|\w+Gateway|\w+Event)$/).map(({ attributes }) => attributes["id"] ?? "")
    expect(elements.filter((id) => !drawn.has(id))).toEqual([])
    for (const edge of all(root, /^BPMNEdge$/)) expect(all(edge, /^waypoint$/).length).toBeGreaterThan(1)
    const boxes = new Map(all(root, /^BPMNShape$/).map((shape) => [shape.attributes["bpmnElement"] ?? "", boundsOf(shape)]))
    const siblings = [all(root, /^participant$/), ...all(root, /^(process|subProcess)$/).map(({ children }) => children.filter(({ name }) => /Event$|Gateway$|^subProcess$/.test(name) && name !== "boundaryEvent"))]
    for (const group of siblings) {
      for (const [i, one] of group.entries()) {
        const a = boxes.get(one.attributes["id"] ?? "")
        for (const other of group.slice(i + 1)) {
          const b = boxes.get(other.attributes["id"] ?? "")
          if (a === undefined || b === undefined) throw new Error("not drawn")
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y, `${one.attributes["id"]} ${other.attributes["id"]}`).toBe(true)
        }
      }
    }
    for (const parent of all(root, /^subProcess$/)) {
      const around = boxes.get(parent.attributes["id"] ?? "")
      for (const child of parent.children) {
        const inside = boxes.get(child.attributes["id"] ?? "")
        if (inside === undefined || around === undefined) continue
        expect(inside.x >= around.x && inside.y >= around.y && inside.x + inside.width <= around.x + around.width && inside.y + inside.height <= around.y + around.height).toBe(true)
      }
    }
  }), { numRuns: Math.ceil(runs / 10) })
})
