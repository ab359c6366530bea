/** Pictures by Graphviz, compiled to WebAssembly: needs the optional package `@hpcc-js/wasm-graphviz`. */
import { Effect, Schema } from "effect"

/** The package `@hpcc-js/wasm-graphviz` is not installed, or does not start here. */
export class GraphvizMissing extends Schema.TaggedError<GraphvizMissing>()("GraphvizMissing", { cause: Schema.Unknown }) {
  override get message(): string {
    return "Pictures by Graphviz need the package “@hpcc-js/wasm-graphviz”: npm install @hpcc-js/wasm-graphviz."
  }
}

/** Graphviz refuses the text: it says why, and in which line. */
export class DotRefused extends Schema.TaggedError<DotRefused>()("DotRefused", { reason: Schema.String }) {
  override get message(): string {
    return `Graphviz cannot draw this: ${this.reason}`
  }
}

/** What draws: as much of Graphviz as is used here. */
interface Drawing {
  readonly dot: (text: string) => string
}

/** Loads Graphviz; the argument is for programs that bring it from elsewhere. */
export const load = (from: () => Promise<{ readonly Graphviz: { readonly load: () => Promise<Drawing> } }> = () => import("@hpcc-js/wasm-graphviz")): Effect.Effect<Drawing, GraphvizMissing> =>
  Effect.tryPromise({ try: () => from().then(({ Graphviz }) => Graphviz.load()), catch: (cause) => new GraphvizMissing({ cause }) })

/**
 * Draws a DOT text, such as `toDot` writes, as SVG.
 *
 * ```ts
 * import * as Graphviz from "@redthread/interchange/Graphviz"
 * import { Effect } from "effect"
 * const svg = await Effect.runPromise(Graphviz.toSvg("digraph { open -> done }"))
 * svg.includes("<svg") // => true
 * ```
 */
export const toSvg = Effect.fn("Graphviz.toSvg")(function*(dot: string) {
  const graphviz = yield* load()
  return yield* Effect.try({ try: () => graphviz.dot(dot), catch: (cause) => new DotRefused({ reason: cause instanceof Error ? cause.message.trim() : String(cause) }) })
})
