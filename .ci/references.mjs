/**
 * Writes the `tsconfig.build.json` of every package from its dependencies, so that `tsc -b` knows what comes first.
 * With `--check` it only says which are out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (file) => JSON.parse(readFileSync(join(root, file), "utf8"))
const names = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "src", "index.ts"))).sort()

/** The packages of ours that a package needs, by the last part of their names. */
const needs = (manifest) =>
  Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    .filter((name) => name.startsWith("@redthread/")).map((name) => name.slice("@redthread/".length)).filter((name) => names.includes(name)).sort()

const config = (up, references) => ({
  extends: `${up}tsconfig.json`,
  compilerOptions: {
    composite: true, noEmit: false, emitDeclarationOnly: true, declaration: true, rootDir: "src", outDir: "dist",
    tsBuildInfoFile: "dist/.tsbuildinfo"
  },
  include: ["src"],
  references
})

const onlyCheck = process.argv.includes("--check")
const stale = []
const write = (file, value) => {
  const text = `${JSON.stringify(value, null, 2)}\n`
  const path = join(root, file)
  if (existsSync(path) && readFileSync(path, "utf8") === text) return
  if (onlyCheck) stale.push(file)
  else writeFileSync(path, text)
}

for (const name of names) {
  const references = needs(read(`packages/${name}/package.json`)).map((other) => ({ path: `../${other}/tsconfig.build.json` }))
  write(`packages/${name}/tsconfig.build.json`, config("../../", references))
}
write("tsconfig.build.json", config("./", names.map((name) => ({ path: `packages/${name}/tsconfig.build.json` }))))

if (stale.length > 0) {
  console.error(`${stale.join(", ")} no longer says what the package depends on. Run: node .ci/references.mjs`)
  process.exit(1)
}
