/** Reference diagrams of the BPMN Model Interchange Working Group: all are read, nothing of them is dropped silently, what is read survives the way back. */
import { fromBpmn, toBpmn } from "@redthread/interchange"
import { Effect } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { flowElementsOf } from "./Diagrams.ts"

const corpus = process.env["REDTHREAD_CORPUS"] ?? ""
const folder = join(corpus, "process")
const files = corpus === "" ? [] : readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".bpmn")).map((name) => join(folder, name))
if (corpus === "") console.warn("REDTHREAD_CORPUS is not set: the tests that read reference diagrams are skipped.")

describe.skipIf(corpus === "")("the reference diagrams", () => {
  it("are read, each flow element in a process or in the losses, and come back the same", { timeout: 60_000 }, async () => {
    expect(files.length).toBeGreaterThan(20)
    let [elements, represented, lost] = [0, 0, 0]
    for (const file of files) {
      const bytes = readFileSync(file)
      const { losses, processes } = await Effect.runPromise(fromBpmn(new Uint8Array(bytes)))
      const ids = flowElementsOf(bytes.toString("latin1"))
      const placed = new Set(processes.flatMap(({ places }) => Object.keys(places)))
      const named = new Set(losses.map(({ at }) => at))
      expect([file, ids.filter((id) => !placed.has(id) && !named.has(id))]).toEqual([file, []])
      elements += ids.length
      represented += ids.filter((id) => placed.has(id)).length
      lost += losses.length
      for (const { process } of processes) {
        const again = await Effect.runPromise(fromBpmn((await Effect.runPromise(toBpmn(process))).xml))
        expect([again.processes[0]?.process.form, again.losses]).toEqual([process.form, []])
      }
    }
    console.log(`${files.length} diagrams, ${elements} flow elements, ${represented} in a process, ${lost} losses`)
  })
})
