/** Lines for people and machines: results on standard output, progress on standard error. */
import { Console, Effect } from "effect"

/** One line of result. */
export const print = (text: string): Effect.Effect<void> => Console.log(text)

/** One line of JSON. */
export const printJson = (value: unknown): Effect.Effect<void> => Console.log(JSON.stringify(value))

/** A remark beside the result, on standard error. */
export const remark = (text: string): Effect.Effect<void> => Console.error(text)

/** Tells how far a long command is; silent where nobody watches. */
export interface Progress {
  readonly step: (label?: string) => Effect.Effect<void>
  readonly done: Effect.Effect<void>
}

const width = 24

/** A progress bar over `total` items on standard error; silent without a terminal. Redrawn ten times a second at most. */
export const progress = (title: string, total: number): Progress => {
  const screen = process.stderr
  if (!screen.isTTY || total === 0) return { step: () => Effect.void, done: Effect.void }
  let count = 0
  let drawn = 0
  const draw = (label: string): void => {
    const filled = Math.round((width * count) / total)
    const line = `${title} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${count}/${total} ${label}`
    screen.write(`\r\u001B[K${line.slice(0, (screen.columns ?? 80) - 1)}`)
  }
  return {
    step: (label = "") =>
      Effect.clockWith((clock) =>
        Effect.sync(() => {
          count++
          const now = clock.currentTimeMillisUnsafe()
          if (now - drawn >= 100 || count === total) {
            drawn = now
            draw(label)
          }
        })
      ),
    done: Effect.sync(() => {
      screen.write("\r\u001B[K")
    })
  }
}
