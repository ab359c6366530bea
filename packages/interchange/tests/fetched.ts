/** Published packages that tests read but do not depend on: fetched once at a fixed version, checked, kept in node_modules/.cache. */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"

const cache = join(import.meta.dirname, "../../../node_modules/.cache/redthread")

/** The folder with the files of a package; `undefined` where it is not kept and cannot be fetched. Fails where its bytes are not those expected. */
export const fetched = (name: string, version: string, integrity: string): string | undefined => {
  const folder = join(cache, `${name.replace(/^@/, "").replace("/", "-")}-${version}`)
  if (existsSync(folder)) return join(folder, "package")
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, "fetching-"))
  try {
    const printed = execFileSync("npm", ["pack", `${name}@${version}`, "--silent", "--ignore-scripts"], { cwd: fresh, encoding: "utf8", timeout: 60_000, stdio: ["ignore", "pipe", "ignore"] })
    const archive = join(fresh, printed.trim().split("\n").at(-1) ?? "")
    const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`
    if (found !== integrity) throw new RangeError(`${name}@${version} is ${found}, not ${integrity}.`)
    execFileSync("tar", ["-xzf", archive, "-C", fresh])
    renameSync(fresh, folder)
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true })
    if (cause instanceof RangeError) throw cause
    if (!existsSync(folder)) return undefined
  }
  return join(folder, "package")
}
