/** Builds the JavaScript of every package: file by file, imports left as they are; the declarations come from `tsc -b`. */
import { existsSync, readdirSync } from "node:fs"
import type { Plugin } from "esbuild"
import { defineConfig, type Options } from "tsup"

/** Leaves every import to the reader's package manager or bundler; between our own files `.ts` becomes `.js`. */
const importsStay: Plugin = {
  name: "imports-stay",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path: path.startsWith(".") ? path.replace(/\.ts$/, ".js") : path, external: true }
    )
  }
}

const packageAt = (folder: string): Options => ({
  name: folder,
  entry: [`${folder}/src/**/*.ts`],
  outDir: `${folder}/dist`,
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: false,
  splitting: false,
  clean: true,
  silent: true,
  removeNodeProtocol: false,
  tsconfig: "tsconfig.json",
  esbuildPlugins: [importsStay]
})

const folders = readdirSync("packages").map((name) => `packages/${name}`).filter((folder) => existsSync(`${folder}/src/index.ts`))

export default defineConfig([".", ...folders].map(packageAt))
