/** One configuration for every package: sources run without a build, all tests share one worker's modules. */
import { defineConfig } from "vitest/config"

const conditions = ["@redthread/source", "module", "node", "import", "default"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: process.env["REDTHREAD_BENCH"] === undefined
      ? ["tests/**/*.test.ts", "packages/*/tests/**/*.test.ts"]
      : ["bench/**/*.bench.ts"],
    pool: "threads",
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 60_000,
    reporters: ["default", "./.ci/countReporter.ts"]
  }
})
