/** What the documentation shows is true: its examples are type-checked and run. */
import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { afterAll, describe, expect, it } from "vitest"
import { examplesIn } from "./Examples.ts"
import { root, sourcesAt } from "./Sources.ts"

const folder = `${root}.vitest/examples-${process.pid}/`
const files = sourcesAt("src/**/*.ts", "packages/*/src/**/*.ts", "README.md", "docs/*.md", "docs/guides/*.md", "packages/*/README.md", "CONTRIBUTING.md")
const examples = files.flatMap(examplesIn).map((example, i) => ({ ...example, file: `${folder}example${i}.ts` }))

mkdirSync(folder, { recursive: true })
for (const { code, file } of examples) writeFileSync(file, code)
writeFileSync(`${folder}tsconfig.json`, JSON.stringify({
  extends: "../../tsconfig.json",
  compilerOptions: { noUnusedLocals: false, noPropertyAccessFromIndexSignature: false },
  include: ["*.ts"]
}))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe("the examples in the documentation", () => {
  it("promise something", () => {
    expect(examples.reduce((sum, { promises }) => sum + promises, 0)).toBeGreaterThan(20)
  })

  it("are what the compiler accepts", () => {
    const tsc = spawnSync(`${root}node_modules/.bin/tsc`, ["-p", folder], { encoding: "utf8", cwd: folder })
    const said = tsc.stdout.replaceAll(/example(\d+)\.ts/g, (name, i: string) => examples[Number(i)]?.where ?? name)
    expect(said).toBe("")
    expect(tsc.status).toBe(0)
  })

  for (const { file, promises, where } of examples) {
    it(`come true: ${where}${promises === 0 ? "" : ` (${promises})`}`, async () => {
      await import(/* @vite-ignore */ file)
    })
  }
})

describe("an example", () => {
  const first = (text: string): string => examplesIn({ path: "A.md", text })[0]?.code ?? ""

  it("becomes an expectation behind an expression, a declaration or several lines", () => {
    expect(first("```ts\nimport { a } from \"a\"\na(1) // => 2\n```\n")).toContain("__expect(a(1), \"A.md:1\").toEqual(2)")
    expect(first("```ts\nimport { a } from \"a\"\nconst b = a(1) // => { c: 2 }\n```\n")).toContain("__expect(b, \"A.md:1\").toEqual({ c: 2 })")
    expect(first("```ts\nimport { a } from \"a\"\na(\n  1\n) // => 2\n```\n")).toContain("toEqual(2)")
    expect(first("/**\n * ```ts\n * import { a } from \"a\"\n * a(1) // => 2\n * ```\n */")).toContain("__expect(a(1)")
  })

  it("that promises a value it cannot give is refused", () => {
    expect(() => first("```ts\na(1) // => 2\n```\n")).toThrow("imports nothing")
    expect(() => first("```ts\nimport { a } from \"a\" // => 2\n```\n")).toThrow("has no value")
  })

  it("without imports is a fragment for the reader", () => {
    expect(first("```ts\ninterface A {}\n```\n")).toBe("")
  })
})
