import { Pointer } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const text = readFileSync(new URL("./patterns/02-no-way-out.defect.json", import.meta.url), "utf8")
const checked = Process.check(Result.getOrThrow(Process.fromJson(JSON.parse(text))))
const line = 1 + text.split("\n").findIndex((each) => each.includes("atMost"))
const column = 1 + (text.split("\n")[line - 1] ?? "").indexOf("\"atMost\"")

describe("the findings for continuous integration", () => {
  it("are a SARIF log that points to the line of the cause", () => {
    const log = Process.toSarif(checked, { path: "cancel.json", text }) as { version: string; runs: ReadonlyArray<{ results: ReadonlyArray<Record<string, unknown>>; tool: unknown }> }
    expect(log.version).toBe("2.1.0")
    expect(log.runs[0]?.tool).toEqual({ driver: { name: "redthread", rules: [{ id: "channel-trap" }, { id: "login-removes-step" }, { id: "trap" }] } })
    expect(log.runs[0]?.results).toHaveLength(checked.findings.length)
    expect(log.runs[0]?.results[0]).toMatchObject({
      ruleId: "trap", level: "error",
      locations: [{ physicalLocation: { artifactLocation: { uri: "cancel.json" }, region: { startLine: line, startColumn: column } } }]
    })
  })
  it("are annotations of one line each, with everything escaped that ends one", () => {
    const [first = ""] = Process.toAnnotations(checked, { path: "a,b:c.json", text })
    expect(first).toMatch(new RegExp(`^::error file=a%2Cb%3Ac\\.json,line=${line},col=${column},title=contract\\.cancel%3A trap::A customer begins on web`))
    const tricky = { ...checked, findings: checked.findings.slice(0, 1).map((finding) => ({ ...finding, message: "100 %\nof it" })) }
    expect(Process.toAnnotations(tricky, { path: "p" })[0]).toContain("::100 %25%0Aof it")
  })
  it("stand on the first line where there is no text, or another one than was checked", () => {
    for (const other of [undefined, "", "{", "[1, {\"a\\\"\": }", "{\"channels\": {\"web\": 1}}"]) {
      expect(Process.toAnnotations(checked, { path: "p", ...(other === undefined ? {} : { text: other }) })[0]).toContain("line=1,")
    }
  })
  it("find their place behind odd keys and values", () => {
    const odd = { "a \"{[": ["}", 1, null, { x: "\\" }], channels: { "web": { affords: [] } } }
    const told = JSON.stringify(odd, null, 1)
    const at = { ...checked, findings: checked.findings.slice(0, 1).map((finding) => ({ ...finding, cause: Pointer.make("/channels/web/affords") })) }
    const expected = 1 + told.split("\n").findIndex((each) => each.includes("affords"))
    expect(Process.toAnnotations(at, { path: "p", text: told })[0]).toContain(`line=${expected},`)
  })
})
