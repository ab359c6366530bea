/** The sources as data: which file imports what, so that rules about them are functions over a list of files. */
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import ts from "typescript"

/** A file of the repository; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** One import, export-from or dynamic import. */
export interface Imported {
  readonly specifier: string
  /** The names taken from it; `*` for everything. */
  readonly names: ReadonlyArray<string>
  readonly line: number
}

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("..", import.meta.url))

/** The TypeScript files of a checkout that match a pattern. */
export const sourcesAt = (...patterns: ReadonlyArray<string>): ReadonlyArray<SourceFile> =>
  globSync([...patterns], { cwd: root }).map((path) => path.replaceAll("\\", "/")).filter((path) => !path.includes("node_modules") && !path.includes("/dist/"))
    .sort().map((path) => ({ path, text: readFileSync(`${root}${path}`, "utf8") }))

/** The syntax tree of a file, with parents. */
export const parse = ({ path, text }: SourceFile): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/** The line of a node, from 1. */
export const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1

/** Calls `look` with every node of the tree. */
export const walk = (node: ts.Node, look: (node: ts.Node) => void): void => {
  look(node)
  node.forEachChild((child) => walk(child, look))
}

const namesOf = (clause: ts.ImportClause | undefined): ReadonlyArray<string> => {
  const bindings = clause?.namedBindings
  if (bindings === undefined || !ts.isNamedImports(bindings)) return ["*"]
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text)
}

/** Everything that a file imports, types included. */
export const importsOf = (source: ts.SourceFile): ReadonlyArray<Imported> => {
  const found: Array<Imported> = []
  walk(source, (node) => {
    const add = (specifier: ts.Node | undefined, names: ReadonlyArray<string>): void => {
      if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, names, line: lineOf(node) })
    }
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOf(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, ["*"])
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], ["*"])
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, ["*"])
  })
  return found
}
