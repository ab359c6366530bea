/** One configuration for every package: sources run without a build, all tests share one worker's modules. */
import { defineConfig } from "vitest/config"

// Not "import": workers would hand it on to `require`, which then gets ES modules from packages that have both.
const conditions = ["@redthread/source", "module", "node"]

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
