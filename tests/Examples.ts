/** Examples in doc comments and guides: `expression // => value` becomes an expectation that is type-checked and run. */
import ts from "typescript"
import type { SourceFile } from "./Sources.ts"

/** One example as a module of its own; `where` is `path:line` of its first line. */
export interface Example {
  readonly where: string
  readonly code: string
  /** How many values it promises. */
  readonly promises: number
}

const fence = /^([ \t]*(?:\*[ \t]?)?)```ts\b[^\n]*\n([\s\S]*?)^[ \t]*(?:\*[ \t]?)?```[ \t]*$/gm

/** Turns each promise into an expectation; a promise stands behind the last line of a statement. */
const withExpectations = (code: string, where: string): readonly [code: string, promises: number] => {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true)
  let promises = 0
  const parts = source.statements.map((statement) => {
    const text = statement.getFullText()
    const told = /^[ \t]*\/\/ =>[ \t]*(.+)/.exec(code.slice(statement.end))?.[1]?.trim()
    if (told === undefined) return text
    promises++
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined
    if (declared !== undefined) return `${text}\n;__expect(${declared}, ${JSON.stringify(where)}).toEqual(${told})\n`
    if (ts.isExpressionStatement(statement)) return `\n;__expect(${statement.expression.getText()}, ${JSON.stringify(where)}).toEqual(${told})\n`
    throw new Error(`${where}: “// => ${told}” stands behind something that has no value.`)
  })
  const head = promises === 0 ? "" : "import { expect as __expect } from \"vitest\"\n"
  return [`${head}${parts.join("")}\nexport {}\n`, promises]
}

/** The examples of one file: fences marked `ts` that import something; those without are fragments for the reader only. */
export const examplesIn = ({ path, text }: SourceFile): ReadonlyArray<Example> =>
  [...text.matchAll(fence)].flatMap(({ 0: whole, 1: margin = "", 2: body = "", index }) => {
    const where = `${path}:${text.slice(0, index).split("\n").length}`
    const code = margin.includes("*") ? body.replaceAll(/^[ \t]*\*[ \t]?/gm, "") : body
    if (!/^import\b/m.test(code)) {
      if (code.includes("// =>")) throw new Error(`${where}: the example promises a value but imports nothing, so it cannot run.\n${whole}`)
      return []
    }
    const [runnable, promises] = withExpectations(code, where)
    return [{ where, code: runnable, promises }]
  })
