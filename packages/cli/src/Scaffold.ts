/** A new adapter package that works from the first minute: the example of the kit under a name of its own. */
import { Effect, FileSystem, Path } from "effect"
import { fileURLToPath } from "node:url"
import { BadInput } from "./Outcome.ts"

/** The names that a package has in its files. */
interface Names {
  /** `my-channel` */
  readonly kebab: string
  /** `MyChannel` */
  readonly pascal: string
  /** `myChannel` */
  readonly camel: string
}

const namesOf = (kebab: string): Names => {
  const pascal = kebab.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("")
  return { kebab, pascal, camel: pascal.slice(0, 1).toLowerCase() + pascal.slice(1) }
}

/** Where each file of the example goes. */
const sources: ReadonlyArray<readonly [from: string, to: string]> = [
  ["src/ExampleWire.ts", "src/Wire.ts"], ["src/ExampleEvents.ts", "src/Events.ts"], ["src/ExampleSending.ts", "src/Sending.ts"],
  ["src/ExampleAdapter.ts", "src/Adapter.ts"], ["src/ExampleSamples.ts", "tests/samples.ts"], ["samples/message.json", "samples/message.json"]
]

/** The text of the example under the new names. */
const renamed = (text: string, to: string, { camel, kebab, pascal }: Names): string =>
  text
    .replace("import * as ChannelKit from \"./ChannelKit.ts\"", "import { ChannelKit } from \"@redthread/testing\"")
    .replaceAll(/"\.\/Example(Wire|Events|Sending|Adapter)\.ts"/g, to.startsWith("src/") ? "\"./$1.ts\"" : "\"../src/$1.ts\"")
    .replaceAll("example-channel", kebab).replaceAll("example:channel", `${kebab}:chat`).replaceAll("x-example-", `x-${kebab}-`).replaceAll("example-user", `${kebab}-user`)
    .replaceAll("the example vendor", kebab)
    .replaceAll(/\bexample(?=[A-Z])/g, camel)
    .replaceAll(/Example(?![a-z])/g, pascal)

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const packageJson = (name: string, version: string): string =>
  json({
    name, version: "0.1.0", description: `The channel ${name} for redthread.`, type: "module", engines: { node: ">=22.19" },
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } }, files: ["dist"],
    scripts: { test: "tsc -p . --noEmit && node --test \"tests/*.test.ts\"", certify: "redthread certify tests/samples.ts", build: "tsc -p tsconfig.build.json" },
    dependencies: { "@redthread/channel": `^${version}`, "@redthread/model": `^${version}` },
    peerDependencies: { effect: "^4.1.0" },
    devDependencies: { "@redthread/testing": `^${version}`, "@types/node": "^26.6.6", effect: "^4.1.0", redthread: `^${version}`, typescript: "^6.0.3" }
  })

const tsconfig = json({
  compilerOptions: {
    target: "ES2023", lib: ["ES2023", "DOM", "DOM.Iterable"], module: "NodeNext", types: ["node"], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true, erasableSyntaxOnly: true, rewriteRelativeImportExtensions: true, skipLibCheck: true
  },
  include: ["src", "tests"]
})

const buildConfig = json({ extends: "./tsconfig.json", compilerOptions: { rootDir: "src", outDir: "dist", declaration: true }, include: ["src"] })

const index = ({ kebab }: Names): string =>
  `/** The channel ${kebab} for redthread. */
export * from "./Wire.ts"
export * from "./Events.ts"
export * from "./Sending.ts"
export * from "./Adapter.ts"
`

const test = `/** The thirteen laws of a channel adapter, one test each. With vitest: take \`describe\` and \`it\` from there. */
import { ChannelKit } from "@redthread/testing"
import { describe, it } from "node:test"
import { adapter, samples } from "./samples.ts"

ChannelKit.suite(adapter, samples, { describe, it })
`

const readme = ({ kebab, pascal }: Names): string =>
  `# ${kebab}

The channel ${kebab} for redthread: signed webhooks in, canonical events out, and messages back.

    npm install
    npm test            # types, and one test for each of the thirteen laws
    npm run certify     # the same laws as a report, on 10,000 forged deliveries

It works as it is, for a vendor that does not exist. To make it yours, change these in this order and run \`npm test\` after each:

1. \`samples/\`: put in what the vendor's documentation shows as deliveries, and name the files in \`tests/samples.ts\`: who speaks, who the customer is, where somebody says stop.
2. \`src/Wire.ts\`: what the vendor delivers. Known keys typed, all others kept; the kit generates deliveries from it.
3. \`src/Events.ts\`: what each delivery means. A value that you take out of a \`Place\` is accounted for; what you leave is listed as not understood.
4. \`src/Adapter.ts\`: how the vendor signs. \`signing\` in \`tests/samples.ts\` signs as the vendor does.
5. \`src/Sending.ts\`: what can be carried, how it is said, and what the vendor's answers mean. \`documented\`, \`shows\` and \`outcomes\` in \`tests/samples.ts\` play the vendor.

A law that has nothing to do with the channel is named under \`exempt\` with the reason; the report prints it.

## What it can do

Reads messages, pictures, receipts and STOP; verifies signatures with two secrets, so that they can be changed; sends text and pictures; everything else becomes words or is named as lost.

## What it cannot do

Fetch files that want a token, and ask for deliveries where nobody calls. Files behind links are fetched as they are; for the others give the adapter \`media\`, for files inside a delivery \`part\`, and to be asked \`pull\` (with \`awaits\` where the vendor can say that there is news). The switchboard's workers do the rest. Neither can it be asked what became of a message whose answer got lost (\`lookUp\`), send what was approved beforehand outside a reply window (\`templates\` of the capabilities, and \`template\` of the message in \`Sending.ts\`), or find out at arrival what the bytes do not say, such as a platform's keys (\`evidence\`).

## Use

    import { make${pascal}Adapter } from "${kebab}"

It is an Effect that takes an \`HttpClient\` and gives the adapter; put that into the registry of a composition.
`

/** A word or several with hyphens between them, as npm names packages. */
const isName = (name: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name !== "example"

/**
 * Writes the package, for this release of redthread, into a folder of its name and gives the files, relative to the folder. Fails with `BadInput` where
 * the name is none, or the folder holds something already.
 */
export const scaffold = Effect.fn("Scaffold.scaffold")(function*(folder: string) {
  const fs = yield* FileSystem.FileSystem
  const { basename, dirname, join } = yield* Path.Path
  const name = basename(folder)
  const bad = (reason: string) => new BadInput({ input: folder, at: "", reason })
  if (!isName(name)) return yield* bad("A package is called by small letters, digits and hyphens, such as my-channel.")
  const there = yield* Effect.orElseSucceed(fs.readDirectory(folder), () => [])
  if (there.length > 0) return yield* bad("The folder is not empty.")
  const names = namesOf(name)
  const home = dirname(fileURLToPath(import.meta.resolve("@redthread/testing/package.json")))
  const { version } = JSON.parse(yield* fs.readFileString(join(home, "package.json"))) as { readonly version: string }
  const copied = yield* Effect.forEach(sources, ([from, to]) =>
    Effect.map(fs.readFileString(join(home, from)), (text) => [to, renamed(text, to, names)] as const))
  const files: ReadonlyArray<readonly [string, string]> = [
    ["README.md", readme(names)], ["package.json", packageJson(name, version)], ["tsconfig.json", tsconfig], ["tsconfig.build.json", buildConfig],
    ["src/index.ts", index(names)], ...copied, ["tests/laws.test.ts", test]
  ]
  for (const [path, text] of files) {
    yield* fs.makeDirectory(dirname(join(folder, path)), { recursive: true })
    yield* fs.writeFileString(join(folder, path), text)
  }
  return files.map(([path]) => path)
}, Effect.catchTag("PlatformError", (error) => new BadInput({ input: "the new package", at: "", reason: error.message })))
