/** `redthread check` on diagrams: BPMN and SCXML files are processes too, and what is lost is told beside the findings. */
import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it } from "vitest"

const place = mkdtempSync(join(tmpdir(), "redthread-diagram-"))
afterAll(() => rmSync(place, { recursive: true }))

const check = async (name: string, text: string, which = ""): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  writeFileSync(join(place, name), text)
  const out: Array<string> = []
  const err: Array<string> = []
  const screen: Console.Console = { ...globalThis.console, log: (...line) => out.push(line.join(" ")), error: (...line) => err.push(line.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(["check", join(place, name) + which, "--json"]), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n") }
}

const process = (id: string, inside = ""): string =>
  `<process id="${id}"><startEvent id="${id}.s"/><task id="${id}.a" name="ask"/><endEvent id="${id}.e" name="done"/>${inside}
   <sequenceFlow id="${id}.1" sourceRef="${id}.s" targetRef="${id}.a"/><sequenceFlow id="${id}.2" sourceRef="${id}.a" targetRef="${id}.e"/></process>`
const diagram = (inside: string): string => `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">${inside}</definitions>`

it("checks a BPMN diagram, and tells beside it what is lost", async () => {
  const { code, err, out } = await check("one.bpmn", diagram(process("order", `<dataObject id="paper"/>`)))
  expect([code, JSON.parse(out)]).toMatchObject([0, { process: "order", findings: [] }])
  expect(err).toBe(`${join(place, "one.bpmn")} (paper): The data object “paper” has no place in a process.`)
})

it("asks which of several processes is meant", async () => {
  const two = diagram(process("order") + process("bill"))
  expect(await check("two.bpmn", two)).toMatchObject({ code: 2, err: expect.stringContaining("It holds 2 processes: order, bill.") as string })
  expect(await check("two.bpmn", two, "#bill")).toMatchObject({ code: 0, out: expect.stringContaining(`"process":"bill"`) as string })
  expect(await check("two.bpmn", two, "#none")).toMatchObject({ code: 2, err: expect.stringContaining("There is no process “none” in it") as string })
})

it("checks an SCXML chart", async () => {
  const chart = `<scxml xmlns="http://www.w3.org/2005/07/scxml" name="call"><state id="ringing"><transition event="answer" target="over"/><onentry><log/></onentry></state><final id="over"/></scxml>`
  expect(await check("call.scxml", chart)).toMatchObject({ code: 0, out: expect.stringContaining(`"process":"call"`) as string, err: expect.stringContaining("What “log” does is left out.") as string })
})

it("ends with 2 where the file is no diagram, and says where it breaks", async () => {
  expect(await check("broken.bpmn", "<definitions>")).toMatchObject({ code: 2, err: expect.stringMatching(/broken\.bpmn \(line 1, column \d+\): This is not well-formed XML/) as string })
  expect(await check("other.scxml", diagram(""))).toMatchObject({ code: 2, err: expect.stringContaining("not “scxml”") as string })
})
