/** The rules between packages: imports point strictly down, third-party code stays where it belongs, the lower layers are pure. */
import { posix } from "node:path"
import ts from "typescript"
import { type Imported, importsOf, lineOf, parse, type SourceFile, walk } from "./Sources.ts"

/** What `layers.json` says. */
export interface LayerRules {
  /** Lowest first; packages of one layer are strangers. */
  readonly layers: ReadonlyArray<ReadonlyArray<string>>
  /** The highest layer that is pure. */
  readonly pureUpTo: number
  /** Third-party libraries and the packages that may use them; `*` for all. */
  readonly libraries: Readonly<Record<string, ReadonlyArray<string>>>
  /** What the pure layers may take from `effect`. */
  readonly stableEffect: ReadonlyArray<string>
}

/** A broken rule: `path:line says`. */
export type Violation = string

const impure: Readonly<Record<string, ReadonlySet<string>>> = {
  Date: new Set(["now"]),
  Math: new Set(["random"]),
  performance: new Set(["now", "timeOrigin", "mark", "measure"]),
  crypto: new Set(["randomUUID", "getRandomValues", "subtle"]),
  process: new Set(["env", "argv", "exit", "stdin", "stdout", "stderr", "cwd", "nextTick", "hrtime", "pid", "platform", "on", "memoryUsage", "exitCode"]),
  console: new Set(["log", "error", "warn", "info", "debug", "trace"])
}
const impureCalls = new Set(["fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"])

const impurities = (source: ts.SourceFile): ReadonlyArray<readonly [string, number]> => {
  const found: Array<readonly [string, number]> = []
  walk(source, (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && impure[node.expression.text]?.has(node.name.text) === true) {
      found.push([node.getText(), lineOf(node)])
    }
    const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : undefined
    if (called === undefined || !ts.isIdentifier(called)) return
    const asksTheClock = called.text === "Date" && (ts.isCallExpression(node) || (node as ts.NewExpression).arguments?.length === 0)
    if (asksTheClock || (ts.isCallExpression(node) && impureCalls.has(called.text))) found.push([node.getText(), lineOf(node)])
  })
  return found
}

const libraryOf = (specifier: string): string => specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/")

const placeOf = (path: string): { readonly name: string; readonly folder: string; readonly isTest: boolean } => {
  const [first, name = "", part = ""] = path.split("/")
  return first === "packages" ? { name, folder: `packages/${name}/${part}`, isTest: part === "tests" } : { name: "redthread", folder: "src", isTest: false }
}

/** Every place where a file breaks a rule; empty when all hold. The files are those under `src/` and `packages/`. */
export const violations = (rules: LayerRules, files: ReadonlyArray<SourceFile>): ReadonlyArray<Violation> => {
  const layerOf = (name: string): number => rules.layers.findIndex((layer) => layer.includes(name))
  const listed = new Map(files.filter(({ path }) => path.endsWith("/index.ts")).map((file) => {
    const folder = posix.dirname(file.path)
    return [folder, importsOf(parse(file)).filter(({ specifier }) => specifier.startsWith(".")).map(({ specifier }) => posix.join(folder, specifier))] as const
  }))
  return files.flatMap((file) => {
    const { folder, isTest, name } = placeOf(file.path)
    const source = parse(file)
    const layer = layerOf(name)
    const found: Array<Violation> = []
    const blame = (line: number, says: string): void => {
      found.push(`${file.path}:${line} ${says}`)
    }
    if (layer === -1) blame(1, `belongs to “${name}”, which layers.json does not know`)
    if (/(^|\/)(utils?|common|core|helpers?|internal|types)(\.ts|\/)/i.test(file.path)) blame(1, "has a name that says nothing about its idea")

    const inside = ({ line, specifier }: Imported): void => {
      const target = posix.join(posix.dirname(file.path), specifier)
      if (!target.startsWith(`${folder}/`)) return blame(line, `reaches out of ${folder} with ${specifier}: import the package by its name`)
      const order = listed.get(folder)
      if (isTest || name === "redthread" || file.path.endsWith("/index.ts") || order === undefined) return undefined
      const [from, to] = [order.indexOf(file.path), order.indexOf(target)]
      return to === -1 || from === -1 || to >= from ? blame(line, `imports ${specifier}, which index.ts does not list above it`) : undefined
    }
    const ours = ({ line, specifier }: Imported): void => {
      const other = specifier.split("/")[1] ?? ""
      if (!isTest && layerOf(other) >= layer) blame(line, `imports ${specifier}, which does not lie below ${name}`)
    }
    const foreign = ({ line, names, specifier }: Imported): void => {
      const library = libraryOf(specifier)
      const allowed = rules.libraries[library]
      if (allowed === undefined || !(allowed.includes("*") || allowed.includes(name))) return blame(line, `uses ${library}, which layers.json does not allow in ${name}`)
      if (layer > rules.pureUpTo || library !== "effect") return undefined
      const taken = specifier === "effect" ? names : [specifier.slice("effect/".length)]
      const unstable = taken.filter((one) => !rules.stableEffect.includes(one))
      return unstable.length > 0 ? blame(line, `takes ${unstable.join(", ")} from effect, which is not stable`) : undefined
    }
    for (const one of importsOf(source)) {
      if (one.specifier.startsWith(".")) inside(one)
      else if (one.specifier.startsWith("@redthread/")) ours(one)
      else if (isTest) continue
      else if (one.specifier.startsWith("node:")) {
        if (layer <= rules.pureUpTo) blame(one.line, `uses ${one.specifier} in a pure layer`)
      } else foreign(one)
    }
    if (!isTest && layer !== -1 && layer <= rules.pureUpTo) {
      for (const [what, line] of impurities(source)) blame(line, `says ${what} in a pure layer; time, ids and chance arrive as arguments`)
    }
    if (!isTest && name !== "redthread" && !file.path.endsWith("/index.ts") && listed.get(folder)?.includes(file.path) === false) blame(1, "is not listed in index.ts")
    return found
  })
}
