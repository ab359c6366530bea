/** The commands of the repository do what they say, also where something is missing. */
import { spawnSync } from "node:child_process"
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { root } from "./Sources.ts"

const work = mkdtempSync(join(tmpdir(), "redthread-repository-"))
afterAll(() => {
  rmSync(work, { recursive: true, force: true })
})

let made = 0
/** An empty checkout with what the script under test needs. */
const checkout = (...files: ReadonlyArray<string>): string => {
  const folder = join(work, `checkout${made++}`)
  for (const file of files) cpSync(`${root}${file}`, join(folder, file))
  return folder
}
interface Ended { readonly code: number | null; readonly said: string }
const run = (folder: string, script: string, args: ReadonlyArray<string> = [], path = ""): Ended => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(folder, script), ...args], {
    cwd: folder, encoding: "utf8", env: { ...process.env, PATH: `${path}:${process.env["PATH"] ?? ""}` }
  })
  return { code: status, said: `${stdout}${stderr}` }
}

describe("getting ready", () => {
  /** An npm that only notes that it was called, and puts a Node where npm would. */
  const fakeNpm = (folder: string, does: string): string => {
    const path = join(folder, "fake")
    mkdirSync(path)
    writeFileSync(join(path, "npm"), `#!/bin/sh\necho "$@" >> ${folder}/called\n${does}\n`)
    chmodSync(join(path, "npm"), 0o755)
    return path
  }
  const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { readonly devDependencies: { readonly node: string } }
  const installs = `mkdir -p node_modules/.bin\nprintf '#!/bin/sh\\necho v${devDependencies.node}\\n' > node_modules/.bin/node\nchmod +x node_modules/.bin/node`
  const prepare = (does: string): { readonly folder: string; readonly ready: () => Ended; readonly calls: () => number } => {
    const folder = checkout(".ci/ready.mjs", "package.json", "package-lock.json")
    const path = fakeNpm(folder, does)
    return {
      folder,
      ready: () => run(folder, ".ci/ready.mjs", [], path),
      calls: () => (existsSync(join(folder, "called")) ? readFileSync(join(folder, "called"), "utf8").trim().split("\n").length : 0)
    }
  }

  it("installs what the lock says, dev dependencies included, and says so; then never again", () => {
    const { calls, folder, ready } = prepare(installs)
    const first = ready()
    expect(first.said).toContain("Installing the locked dependencies and Node")
    expect(first.code).toBe(0)
    expect(readFileSync(join(folder, "called"), "utf8")).toContain("ci --include=dev")
    expect(ready()).toEqual({ code: 0, said: "" })
    expect(calls()).toBe(1)
  })

  it("installs again when the lock changed, or the pinned Node is gone", () => {
    const { calls, folder, ready } = prepare(installs)
    ready()
    writeFileSync(join(folder, "package-lock.json"), "{}")
    ready()
    expect(calls()).toBe(2)
    rmSync(join(folder, "node_modules", ".redthread-ready"))
    ready()
    expect(calls()).toBe(3)
  })

  it("starts nothing when the installation fails, and says what it needs", () => {
    const { ready } = prepare("exit 1")
    expect(ready()).toMatchObject({ code: 1, said: expect.stringContaining("The installation failed, see above; it needs the network once.") as string })
  })

  it("says so when install scripts were left out", () => {
    const { ready } = prepare("mkdir -p node_modules")
    expect(ready().said).toContain("npm left out the install scripts")
  })
})

describe("the launcher", () => {
  it("says what to do in a checkout where nothing is installed", () => {
    const folder = checkout("src/redthread.mjs", "package.json", "packages/model/package.json")
    expect(run(folder, "src/redthread.mjs", ["demo"])).toEqual({ code: 2, said: `redthread: Nothing is installed yet. Run: npm start --prefix ${folder}\n` })
  })

  it("runs the built files once it is published", () => {
    const folder = checkout("src/redthread.mjs", "package.json")
    mkdirSync(join(folder, "dist"))
    writeFileSync(join(folder, "dist", "bin.js"), "console.log(process.argv.slice(2).join(' '))\nprocess.exitCode = 3\n")
    expect(run(folder, "src/redthread.mjs", ["check", "a.json"])).toEqual({ code: 3, said: "check a.json\n" })
  })
})

describe("the lock guard", () => {
  const guard = (packages: object): Ended => {
    const file = join(work, "lock.json")
    writeFileSync(file, JSON.stringify({ packages }))
    return run(root, ".ci/lock.mjs", [file])
  }

  it("passes the lock of this repository", () => {
    expect(run(root, ".ci/lock.mjs").code).toBe(0)
  })

  it("notices a registry, a missing checksum and a binary that cannot be resolved", () => {
    expect(guard({ "node_modules/a": { resolved: "https://registry.example/a.tgz", integrity: "x" } }).said).toContain("node_modules/a name a registry")
    expect(guard({ "node_modules/a": {} }).said).toContain("node_modules/a have no checksum")
    expect(guard({ "node_modules/a": { integrity: "x", optionalDependencies: { "a-linux": "1.0.0" } } }).said).toContain("a-linux (of node_modules/a) are optional binaries")
    expect(guard({ "node_modules/a": { integrity: "x", optionalDependencies: { b: "1" } }, "node_modules/b": { integrity: "y" } }).code).toBe(0)
  })
})
