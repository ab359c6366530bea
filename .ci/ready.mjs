/**
 * Makes a checkout ready: installs what is missing, the pinned Node included, and says so; silent when nothing is.
 * Every npm script begins with it; not as a `pre` script, for npm leaves those out under `ignore-scripts`. Plain
 * JavaScript without dependencies, for it runs on whatever Node the machine has.
 */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isWindows = process.platform === "win32"
const bin = join(root, "node_modules", ".bin")
const stamp = join(root, "node_modules", ".redthread-ready")
const hash = (text) => createHash("sha256").update(text).digest("hex")
const lock = hash(readFileSync(join(root, "package-lock.json")))
const say = (sentence) => process.stderr.write(`redthread: ${sentence}\n`)
const give = (sentence) => {
  say(sentence)
  process.exit(1)
}

/** Our own binaries must not be used while they are being replaced. */
const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== bin).join(delimiter)
const run = (command, args, options = {}) => spawnSync(command, args, { cwd: root, shell: isWindows, ...options })

const pinned = () => run(join(bin, isWindows ? "node.cmd" : "node"), ["--version"], { encoding: "utf8" }).stdout?.trim() ?? ""
const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies.node
const isPinned = () => pinned() === `v${wanted}`
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lock

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number)
  return major > 22 || (major === 22 && minor >= 19)
}

/** Two commands started at once must not install over each other. */
const turn = join(tmpdir(), `redthread-${hash(root).slice(0, 16)}`)
const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const takeTurn = () => {
  for (let told = false;;) {
    try {
      mkdirSync(turn)
      writeFileSync(join(turn, "pid"), String(process.pid))
      return
    } catch {
      const owner = existsSync(join(turn, "pid")) ? Number(readFileSync(join(turn, "pid"), "utf8")) : 0
      if (owner > 0 && !isAlive(owner)) rmSync(turn, { recursive: true, force: true })
      else if (!told) {
        say("Another command is installing; waiting for it.")
        told = true
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}

const install = () => {
  say(`Installing the locked dependencies and Node ${wanted} into node_modules; this happens once and takes about a minute.`)
  const npm = run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, PATH: path }
  })
  if (npm.error !== undefined) give(`npm could not be started (${npm.error.message}); install Node with npm and try again.`)
  if (npm.status !== 0) give("The installation failed, see above; it needs the network once. Nothing was started.")
}

if (!isInstalled() || !(isPinned() || isNewEnough(process.version))) {
  takeTurn()
  try {
    if (!isInstalled() || !isPinned()) install()
    if (!isPinned()) {
      if (!isNewEnough(process.version)) {
        give(
          `npm left out the install scripts, so Node ${wanted} is missing and this machine's Node ${process.versions.node} is too old (22.19 is needed). ` +
            "Run: npm ci --include=dev --ignore-scripts=false"
        )
      }
      say(`npm left out the install scripts, so this machine's Node ${process.versions.node} is used instead of the pinned ${wanted}.`)
    }
    writeFileSync(stamp, lock)
    say("Ready.")
  } finally {
    rmSync(turn, { recursive: true, force: true })
  }
}
