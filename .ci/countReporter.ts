/** Closes a test run with one plain line, `N passed, N failed, N skipped`, that any CI can count. */
import type { Reporter, TestModule } from "vitest/node"

/** The reporter that `vitest.config.ts` names; it adds nothing but the closing line. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++
      if (module.errors().length > 0) count.failed++
    }
    console.log(`${count.passed} passed, ${count.failed + count.pending} failed, ${count.skipped} skipped`)
  }
}
