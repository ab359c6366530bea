/**
 * The packages as users get them: built, packed, installed in an empty project, imported, type-checked, looked over by
 * publint and attw, and bundled: one import of `@redthread/process` brings no third-party code but effect.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (name) => join(root, "node_modules", ".bin", name)
const work = mkdtempSync(join(tmpdir(), "redthread-packed-"))
process.on("exit", () => rmSync(work, { recursive: true, force: true }))

const fail = (sentence, detail = "") => {
  console.error(`${sentence}\n${detail}`.trim())
  process.exit(1)
}
const started = performance.now()
const say = (sentence) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${sentence}`)
const run = (sentence, command, args, cwd = root) => {
  const { error, status, stderr, stdout } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 2 ** 28 })
  if (error !== undefined || status !== 0) fail(sentence, `${error?.message ?? ""}\n${stdout}\n${stderr}`)
  return stdout
}

run("The build failed.", "npm", ["run", "build"])
const packed = join(work, "packed")
mkdirSync(packed)
const tarballs = JSON.parse(run("Packing failed.", "npm", ["pack", "--workspaces", "--include-workspace-root", "--json", "--ignore-scripts", "--pack-destination", packed]))
const listed = Array.isArray(tarballs) ? tarballs : Object.values(tarballs)
for (const { files, name } of listed) {
  const odd = files.map(({ path }) => path).filter((path) => /(^|\/)(tests|node_modules)\/|\.tsbuildinfo$|\.env|\.sqlite/.test(path))
  if (odd.length > 0) fail(`${name} packs what users do not need: ${odd.join(", ")}.`)
  for (const needed of ["LICENSE", "package.json", "dist/index.js", "dist/index.d.ts"]) {
    if (!files.some(({ path }) => path === needed)) fail(`${name} lacks ${needed}.`)
  }
}
const names = listed.map(({ name }) => name)
say(`${names.length} packages are built and packed, ${Math.round(listed.reduce((sum, { size }) => sum + size, 0) / 1024)} kB together.`)

const files = readdirSync(packed).map((file) => join(packed, file))
const project = join(work, "project")
mkdirSync(project)
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const version = (name) => manifest.devDependencies[name]
writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }))
run("Installing the packages in an empty project failed.", "npm", [
  "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", ...files, `effect@${version("effect")}`,
  `nodemailer@${version("nodemailer")}`, `@types/node@${version("@types/node")}`
], project)
say("They install in an empty project.")

const imports = names.map((name, i) => `import * as package${i} from "${name}"`).join("\n")
const uses = `${imports}\nconst all: ReadonlyArray<object> = [${names.map((_, i) => `package${i}`).join(", ")}]\nif (all.some((one) => Object.keys(one).length === 0)) throw new Error("a package exports nothing")\n`
writeFileSync(join(project, "consumer.ts"), uses)
writeFileSync(join(project, "consumer.mjs"), uses.replace(": ReadonlyArray<object>", ""))
writeFileSync(join(project, "tsconfig.json"), JSON.stringify({
  compilerOptions: { module: "NodeNext", target: "ES2023", lib: ["ES2023", "DOM", "DOM.Iterable"], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: ["node"] },
  include: ["consumer.ts"]
}))
run("The packages cannot be imported.", process.execPath, ["consumer.mjs"], project)
say("Each can be imported.")
run("The packages do not type-check for a consumer.", bin("tsc"), ["-p", "."], project)
say("Each type-checks under NodeNext, declarations included.")
const redthread = (...args) => run(`The installed command fails: redthread ${args.join(" ")}.`, process.execPath, [join(project, "node_modules", ".bin", "redthread"), ...args], project)
const samples = join(project, "node_modules", "@redthread", "adapters", "samples")
redthread("demo")
for (const channel of readdirSync(samples)) redthread("decode", "--channel", channel, join(samples, channel), "--json")
say("The installed command tells its demo and decodes the samples of every adapter.")
redthread("certify", "--new", "my-channel")
redthread("certify", join("my-channel", "tests", "samples.ts"))
say("A new adapter is written and keeps all thirteen laws at once.")

for (const { filename, name } of listed) {
  const tarball = join(packed, filename)
  run(`publint has something to say about ${name}.`, bin("publint"), ["run", tarball, "--strict"])
  run(`attw has something to say about ${name}.`, bin("attw"), [tarball, "--profile", "esm-only"])
}
say("publint and attw find nothing.")

const { build } = await import("esbuild")
writeFileSync(join(project, "process.js"), "import * as Process from \"@redthread/process\"\nconsole.log(Process.check)\n")
const { metafile } = await build({
  absWorkingDir: project, entryPoints: ["process.js"], bundle: true, minify: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], write: false, metafile: true, logLevel: "silent"
}).catch((error) => fail("@redthread/process cannot be bundled.", error.message))
const [output] = Object.values(metafile.outputs)
const bytes = {}
for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
  const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? "the project"
  bytes[owner] = (bytes[owner] ?? 0) + bytesInOutput
}
const strangers = Object.keys(bytes).filter((owner) => !/^(the project|effect|@redthread\/(process|model))$/.test(owner))
if (strangers.length > 0) fail(`A bundle of @redthread/process contains ${strangers.join(", ")}.`)
say(`A bundle of @redthread/process holds ${Object.entries(bytes).map(([owner, size]) => `${owner} ${Math.round(size / 1024)} kB`).join(", ")}, nothing else.`)
