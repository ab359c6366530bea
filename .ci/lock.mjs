/** Guards the lock file: it names no registry, and every platform binary that a package asks for can be resolved from it. */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lock = JSON.parse(readFileSync(process.argv[2] ?? join(root, "package-lock.json"), "utf8"))
const entries = Object.entries(lock.packages)

const hosts = entries.filter(([, { resolved }]) => /^[a-z+]+:\/\//.test(resolved ?? "")).map(([path]) => path)
const unpinned = entries.filter(([path, { integrity, link }]) => path.includes("node_modules/") && !link && integrity === undefined).map(([path]) => path)

/** Where Node would find `name` from the package at `path`. */
const find = (path, name) => {
  for (let at = path;;) {
    const inner = `${at === "" ? "" : `${at}/`}node_modules/${name}`
    if (lock.packages[inner] !== undefined) return inner
    const cut = at.lastIndexOf("/node_modules/")
    if (at === "") return undefined
    at = cut === -1 ? "" : at.slice(0, cut)
  }
}
const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).filter((name) => find(path, name) === undefined).map((name) => `${name} (of ${path})`)
)

const problems = [
  [hosts, "name a registry; the lock must work with any: set omit-lockfile-registry-resolved"],
  [unpinned, "have no checksum"],
  [missing, "are optional binaries that the lock does not have, so npm ci refuses it elsewhere: pin another version"]
].filter(([found]) => found.length > 0)

for (const [found, what] of problems) console.error(`${found.join(", ")} ${String(what)}.`)
if (problems.length > 0) process.exit(1)
console.log(`${entries.length} locked packages name no registry and are complete.`)
