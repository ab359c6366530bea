/** The pages about findings say what the checker says. */
import * as Process from "@redthread/process"
import { Result } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const pages = new URL("../../../docs/findings/", import.meta.url)
const page = (name: string): string => readFileSync(new URL(name, pages), "utf8")

describe("every finding has its page", () => {
  it("with none missing and none left over", () => {
    expect(readdirSync(pages).sort()).toEqual(["README.md", ...Process.Rule.literals.map((rule) => `${rule}.md`)].sort())
    for (const rule of Process.Rule.literals) expect(page("README.md")).toContain(`[${rule}](${rule}.md)`)
  })
  for (const rule of Process.Rule.literals.filter((name) => name !== "incomplete")) {
    it(`that tells its story as the checker does: ${rule}`, () => {
      const text = page(`${rule}.md`)
      const sample = /\.\.\/\.\.\/(packages\/process\/tests\/patterns\/[^)]*)/.exec(text)?.[1] ?? ""
      const json: unknown = JSON.parse(readFileSync(new URL(`../../../${sample}`, import.meta.url), "utf8"))
      const finding = Process.check(Result.getOrThrow(Process.fromJson(json))).findings.find((each) => each.rule === rule)
      for (const part of [finding?.message, finding?.messageDe, finding?.suggestion, finding?.cause]) expect(text).toContain(part)
    })
  }
})
