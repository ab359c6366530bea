/** The rules `forgets`, `assurance-loss` and `re-ask`: what a customer told or proved must not be lost on the way. */
import { edgesTo, moveOf, reaskedBy, situation, type Space, startOf } from "./Explore.ts"
import { type Evidence, type Found, storyOf } from "./Found.ts"
import { Loss } from "./Reach.ts"

/**
 * A logout is the customer's own free choice unless nothing else leads on: then they are forced to throw away what they
 * told and proved. Free losses are warnings.
 */
const isForced = ({ lossless, space }: Evidence, edge: number): boolean => {
  const move = moveOf(space, edge)
  const from = space.source[edge] ?? 0
  return move.kind !== "auth" || !move.resets || (lossless[from] === 0 && space.known[from] === space.visible[from])
}

/** The edges of each move that lose something of this kind, in the order of their distance; `edges`: the forced ones, or the free where there are none. */
const losing = (evidence: Evidence, kind: number) => {
  const byMove = new Map<number, { forced: Array<number>; free: Array<number> }>()
  const { losses, space } = evidence
  for (let edge = 0; edge < space.transitions; edge++) {
    if (((losses[edge] ?? 0) & kind) === 0) continue
    const index = space.move[edge] ?? 0
    const entry = byMove.get(index) ?? { forced: [], free: [] }
    byMove.set(index, entry)
    ;(isForced(evidence, edge) ? entry.forced : entry.free).push(edge)
  }
  return [...byMove.values()].map(({ forced, free }) => ({
    forced,
    free,
    ...(forced.length > 0 ? { edges: forced, severity: "error" as const } : { edges: free, severity: "warning" as const })
  }))
}

const forgotten = (space: Space, edge: number): number =>
  (space.visible[space.source[edge] ?? 0] ?? 0) & ~(space.visible[space.target[edge] ?? 0] ?? 0)

/**
 * The shortest story in which the fact, lost by one of the edges, stays out of sight until it is asked for again.
 * Distances count from the beginning, so the edges start at different distances: one queue per distance.
 */
const askedAgain = (space: Space, losers: ReadonlyArray<number>, fact: number, best: number) => {
  const cameBy = new Int32Array(space.states).fill(-1)
  const queues: Array<Array<number>> = []
  const put = (far: number, edge: number): void => {
    ;(queues[far] ??= []).push(edge)
  }
  for (const edge of losers) if ((forgotten(space, edge) & fact) !== 0) put((space.depth[space.source[edge] ?? 0] ?? 0) + 1, edge)
  for (let far = 0; far < queues.length && far + 1 < best; far++) {
    for (const edge of queues[far] ?? []) {
      const here = space.target[edge] ?? 0
      if (cameBy[here] !== -1 || ((space.visible[here] ?? 0) & fact) !== 0) continue
      cameBy[here] = edge
      const at = situation(space, here)
      for (let next = space.firstEdge[here] ?? 0; next < (space.firstEdge[here + 1] ?? 0); next++) {
        if ((reaskedBy(moveOf(space, next), at.known, at.visible) & fact) !== 0) {
          const tail = [next]
          let last = edge
          while ((forgotten(space, last) & fact) === 0) {
            tail.unshift(last)
            last = cameBy[space.source[last] ?? 0] ?? -1
          }
          const from = space.source[last] ?? 0
          return { start: startOf(space, from), edges: [...edgesTo(space, from), last, ...tail] }
        }
        put(far + 1, next)
      }
    }
  }
  return undefined
}

/** A re-ask that follows a forced loss; where there is none, one that follows a free loss of the same declaration. */
const reask = (evidence: Evidence): ReadonlyArray<Found> => {
  const { space } = evidence
  return losing(evidence, Loss.forgets).flatMap(({ forced, free }) => {
    const [error] = reaskAfter(space, forced, "error")
    return error === undefined ? reaskAfter(space, free, "warning") : [error]
  })
}

const reaskAfter = (space: Space, edges: ReadonlyArray<number>, severity: Found["severity"]): ReadonlyArray<Found> => {
  const lost = edges.reduce((bits, edge) => bits | forgotten(space, edge), 0)
  let shortest: Pick<Found, "start" | "edges"> | undefined
  for (let bit = 0; bit < space.plan.facts.length; bit++) {
    if ((lost & (1 << bit)) === 0) continue
    shortest = askedAgain(space, edges, 1 << bit, shortest?.edges.length ?? Number.POSITIVE_INFINITY) ?? shortest
  }
  const last = shortest?.edges.at(-1)
  if (shortest === undefined || last === undefined) return []
  const at = situation(space, space.source[last] ?? 0)
  const loser = moveOf(space, edges[0] ?? 0)
  return [{
    rule: "re-ask", shade: loser.kind, severity, channel: at.channel, ...shortest,
    facts: reaskedBy(moveOf(space, last), at.known, at.visible), cause: loser.at, name: moveOf(space, last).step
  }]
}

/** Every declaration by which something is lost, each with its shortest story. */
export const findLosses = (evidence: Evidence): ReadonlyArray<Found> => {
  const { space } = evidence
  const forgets = losing(evidence, Loss.forgets)
  const forgetful = new Set(forgets.map(({ edges }) => space.move[edges[0] ?? 0]))
  const found = (rule: "forgets" | "assurance-loss", edges: ReadonlyArray<number>, severity: Found["severity"]): Found => {
    const edge = edges[0] ?? 0
    const move = moveOf(space, edge)
    const from = space.source[edge] ?? 0
    return {
      rule, shade: move.kind === "handover" ? "handover" : severity === "error" ? "forced" : "free", severity,
      channel: space.channel[from] ?? 0, ...storyOf(space, edge), facts: rule === "forgets" ? forgotten(space, edge) : 0, cause: move.at,
      name: rule === "forgets" ? move.step : space.plan.levels[space.level[from] ?? 0] ?? ""
    }
  }
  return [
    ...forgets.map(({ edges, severity }) => found("forgets", edges, severity)),
    // A logout that keeps all that was told, and to which nobody is forced, is just a logout.
    ...losing(evidence, Loss.assurance)
      .filter(({ edges, severity }) => severity === "error" || forgetful.has(space.move[edges[0] ?? 0]))
      .map(({ edges, severity }) => found("assurance-loss", edges, severity)),
    ...reask(evidence)
  ]
}
