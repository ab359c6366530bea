/**
 * The public API of every package as comment-free declarations under `docs/api-report/`, so that a change of it shows in
 * a diff. Without arguments it compares and fails on a difference; with `--update` it writes.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = join(root, "docs", "api-report")
const printer = ts.createPrinter({ removeComments: true })
const squeeze = (text) => text.replaceAll(/\s+/g, " ")

/** Types that were printed before, by their text: repeated inside others, the name stands for them. */
const known = new Map()

/** Puts the name where a type repeats, so that a change shows once. */
const shorten = (source) => {
  const result = ts.transform(source, [(context) => (file) => {
    const visit = (node) => {
      const name = ts.isTypeNode(node) ? known.get(squeeze(node.getText(source))) : undefined
      return name === undefined ? ts.visitEachChild(node, visit, context) : ts.factory.createTypeQueryNode(ts.factory.createIdentifier(name))
    }
    const statements = file.statements.map((statement) => {
      const shorter = ts.visitEachChild(statement, visit, context)
      if (!ts.isVariableStatement(statement)) return shorter
      for (const { name, type } of statement.declarationList.declarations) {
        const text = type === undefined ? "" : squeeze(type.getText(source))
        if (text.length > 80 && !known.has(text)) known.set(text, name.getText(source))
      }
      return shorter
    })
    return ts.factory.updateSourceFile(file, statements)
  }])
  return printer.printFile(result.transformed[0]).trim()
}

/** The declarations of one file without comments, and the files it re-exports, in order. */
const declarationsOf = (file) => {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true)
  const exported = source.statements.filter(ts.isExportDeclaration).map(({ moduleSpecifier }) => moduleSpecifier?.text)
    .filter((path) => path?.startsWith("."))
  return { text: shorten(source), exported: exported.map((path) => join(dirname(file), path.replace(/\.(ts|js)$/, ".d.ts"))) }
}

const reportOf = (dist) => {
  const index = declarationsOf(join(dist, "index.d.ts"))
  const inside = index.exported.map((file) => `// ${relative(dist, file)}\n${declarationsOf(file).text}`)
  const elsewhere = index.text.split("\n").filter((line) => /from "(?!\.)/.test(line))
  return `${[...elsewhere, ...inside].join("\n\n")}\n`
}

/** Lower layers first, for the nouns of the model stand in all others. */
const { layers } = JSON.parse(readFileSync(join(root, "layers.json"), "utf8"))
const packages = layers.flat()
  .map((name) => [name, name === "redthread" ? join(root, "dist") : join(root, "packages", name, "dist")])
  .filter(([, dist]) => existsSync(join(dist, "index.d.ts")))
  .map(([name, dist]) => [name, reportOf(dist)])

if (process.argv.includes("--update")) {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  for (const [name, report] of packages) writeFileSync(join(reports, `${name}.d.ts`), report)
  console.log(`The public API of ${packages.length} packages is written to docs/api-report/.`)
} else {
  const changed = packages.filter(([name, report]) => {
    const file = join(reports, `${name}.d.ts`)
    return !existsSync(file) || readFileSync(file, "utf8") !== report
  }).map(([name]) => name)
  if (changed.length > 0) {
    console.error(`The public API of ${changed.join(", ")} is no longer what docs/api-report/ says. If that is meant, run: npm run api`)
    process.exit(1)
  }
  console.log(`The public API of ${packages.length} packages is what docs/api-report/ says.`)
}
