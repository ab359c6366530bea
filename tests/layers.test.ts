/** Imports point strictly down, and each rule notices who breaks it. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { type LayerRules, violations } from "./Layers.ts"
import { root, sourcesAt } from "./Sources.ts"

const rules = JSON.parse(readFileSync(`${root}layers.json`, "utf8")) as LayerRules

describe("the sources", () => {
  it("keep to the layers, use third-party code where it belongs, and are pure below the line", () => {
    const files = sourcesAt("src/**/*.ts", "packages/*/src/**/*.ts", "packages/*/tests/**/*.ts")
    expect(files.length).toBeGreaterThan(100)
    expect(violations(rules, files)).toEqual([])
  })
})

describe("the rules", () => {
  const says = (path: string, text: string, index = "export * from \"./A.ts\"\nexport * from \"./B.ts\""): ReadonlyArray<string> => {
    const folder = path.slice(0, path.lastIndexOf("/"))
    return violations(rules, [{ path: `${folder}/index.ts`, text: index }, { path: `${folder}/A.ts`, text: "" }, { path, text }].filter((file, i, all) => all.findLastIndex((other) => other.path === file.path) === i))
  }
  const planted: Readonly<Record<string, readonly [path: string, text: string, says: string]>> = {
    "an import of a higher layer": ["packages/model/src/B.ts", "import * as Channel from \"@redthread/channel\"", "which does not lie below model"],
    "an import of a neighbour": ["packages/process/src/B.ts", "import type { x } from \"@redthread/identity\"", "which does not lie below process"],
    "an import of itself by name": ["packages/process/src/B.ts", "import { x } from \"@redthread/process\"", "which does not lie below process"],
    "a type imported from above in passing": ["packages/channel/src/B.ts", "export type X = import(\"@redthread/ledger\").Y", "which does not lie below channel"],
    "a relative import of another package": ["packages/channel/src/B.ts", "import { x } from \"../../model/src/Ids.ts\"", "import the package by its name"],
    "a test that reaches into a package": ["packages/channel/tests/B.ts", "import { x } from \"../src/Json.ts\"", "import the package by its name"],
    "an import from further down the table of contents": ["packages/model/src/A.ts", "import { b } from \"./B.ts\"", "which index.ts does not list above it"],
    "a file that the table of contents leaves out": ["packages/model/src/C.ts", "export const c = 1", "is not listed in index.ts"],
    "a library in the wrong package": ["packages/identity/src/B.ts", "import { parse } from \"csv-parse\"", "uses csv-parse"],
    "a library that nobody listed": ["packages/cli/src/B.ts", "const it = await import(\"left-pad\")", "uses left-pad"],
    "Node in a pure layer": ["packages/identity/src/B.ts", "import { createHash } from \"node:crypto\"", "uses node:crypto in a pure layer"],
    "an unstable module of effect": ["packages/triage/src/B.ts", "import { Graph } from \"effect\"", "takes Graph from effect"],
    "an unstable sub-path of effect": ["packages/triage/src/B.ts", "import { SqlClient } from \"effect/sql\"", "takes sql from effect"],
    "the clock": ["packages/process/src/B.ts", "export const now = () => Date.now()", "says Date.now"],
    "the clock in disguise": ["packages/process/src/B.ts", "export const now = () => new Date().getTime()", "says new Date()"],
    "chance": ["packages/process/src/B.ts", "export const dice = () => Math.random()", "says Math.random"],
    "the environment": ["packages/process/src/B.ts", "export const home = process.env", "says process.env"],
    "waiting": ["packages/journey/src/B.ts", "setTimeout(() => {}, 1)", "says setTimeout"],
    "a drawer for everything": ["packages/journey/src/utils.ts", "", "has a name that says nothing"],
    "a package without a layer": ["packages/gadgets/src/B.ts", "", "which layers.json does not know"]
  }

  for (const [what, [path, text, expected]] of Object.entries(planted)) {
    it(`notice ${what}`, () => {
      expect(says(path, text).join("\n")).toContain(expected)
    })
  }

  it("let pass what is meant to be", () => {
    expect(says("packages/identity/src/B.ts", "import { Schema } from \"effect\"\nimport { a } from \"./A.ts\"\nimport { parse } from \"libphonenumber-js/max\"\nimport type { Fact } from \"@redthread/model\"\n// Date.now() is forbidden\nexport const at = (ms: number) => new Date(ms).toISOString()")).toEqual([])
    expect(says("packages/ledger/src/B.ts", "import { DatabaseSync } from \"node:sqlite\"\nimport { SqlClient } from \"effect/sql\"\nexport const now = Date.now()")).toEqual([])
  })
})
