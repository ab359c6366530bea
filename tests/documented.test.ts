/** Every public symbol has a doc comment, and every file says what it is for. */
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import ts from "typescript"
import { describe, expect, it } from "vitest"
import { lineOf, parse, root, type SourceFile, sourcesAt } from "./Sources.ts"

const docComments = (node: ts.Node): number => {
  const { text } = node.getSourceFile()
  return (ts.getLeadingCommentRanges(text, node.pos) ?? []).filter(({ pos }) => text.startsWith("/**", pos)).length
}

/** `export type Thing = typeof Thing.Type` is the other half of a documented schema. */
const isOtherHalf = (node: ts.Statement): boolean => ts.isTypeAliasDeclaration(node) && new RegExp(`typeof ${node.name.text}\\.Type$`).test(node.type.getText())

/** The places where something public is not explained. */
const unexplained = (file: SourceFile): ReadonlyArray<string> => {
  const source = parse(file)
  const missing: Array<string> = []
  if (!file.text.startsWith("/**") && !file.text.startsWith("#!")) missing.push(`${file.path}:1 does not say what the file is for`)
  let overloaded = ""
  for (const statement of source.statements) {
    const isExported = ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported || isOtherHalf(statement)) continue
    const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() ?? "" : (statement as ts.DeclarationStatement).name?.getText() ?? ""
    // The header of a file is not the comment of its first symbol.
    const needed = statement === source.statements[0] ? 2 : 1
    if (docComments(statement) < needed && name !== overloaded) missing.push(`${file.path}:${lineOf(statement)} ${name} has no doc comment`)
    overloaded = name
  }
  return missing
}

describe("the sources", () => {
  it("explain every public symbol and every file", () => {
    expect(sourcesAt("src/**/*.ts", "packages/*/src/**/*.ts").flatMap(unexplained)).toEqual([])
  })

  it("would be caught without their comments", () => {
    expect(unexplained({ path: "A.ts", text: "/** The header. */\nexport const a = 1\n\n/** Known. */\nexport const b = 2\n\nexport type C = string" }))
      .toEqual(["A.ts:2 a has no doc comment", "A.ts:7 C has no doc comment"])
    expect(unexplained({ path: "A.ts", text: "import \"x\"" })).toEqual(["A.ts:1 does not say what the file is for"])
    expect(unexplained({ path: "A.ts", text: "/** The header. */\n\n/** A thing. */\nexport const Thing = 1\nexport type Thing = typeof Thing.Type" })).toEqual([])
  })
})

describe("the guides", () => {
  /** Links to places in the repository that are not there. */
  const deadLinks = ({ path, text }: SourceFile): ReadonlyArray<string> =>
    [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link).filter((link) => !existsSync(join(root, dirname(path), link))).map((link) => `${path} leads to ${link}`)

  it("lead nowhere but to what is there", () => {
    expect(sourcesAt("*.md", "docs/**/*.md", "packages/*/*.md").filter(({ path }) => !path.startsWith("docs/api/")).flatMap(deadLinks)).toEqual([])
    expect(deadLinks({ path: "README.md", text: "[a](docs/glossary.md#x) [b](nowhere.md) [c](https://example.org) [d](#here)" })).toEqual(["README.md leads to nowhere.md"])
  })
})
