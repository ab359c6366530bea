/** The weakest link: the step on a channel whose repair would spare customers most. Source: „nur so gut wie das schwächste Glied in der Kette“ (H. Henn). */
import type { Burden } from "./Attempts.ts"
import type { LivedJourney } from "./Lived.ts"

/** What burdens cost in points; opinions, like all weights. */
export type BurdenWeights = Readonly<Record<Burden, number>>

/** Weights to start from: those of the effort of journeys; doing a step again costs as much as being asked again. */
export const plainBurdens: BurdenWeights = { askedAgain: 2, refused: 2, transfer: 3, searchedInVain: 2, repeated: 2 }

/** How links are compared. */
export interface LinkDrawing {
  /** A number from 0 up to, but not including, 1. */
  readonly chance: () => number
  readonly weights?: BurdenWeights
  /** How often customers are drawn anew; 500 unless told. */
  readonly runs?: number
  /** 0.95 unless told. */
  readonly confidence?: number
  /** Fewer journeys than this tell no interval; 30 unless told. */
  readonly minimum?: number
  /** A channel counts as an example for others from so many tries of the step on; 5 unless told. */
  readonly example?: number
}

/** A step on a channel: how heavy it is there, how light it could be, and what that would be worth. */
export interface Link {
  /** Empty for what burdened customers on a stay without any step. */
  readonly step: string
  readonly on: string
  readonly tries: number
  readonly journeys: number
  /** Points of burden per try. */
  readonly burden: number
  /** Points per try on the channel where the step is lightest; 0 where no other channel has it often enough. */
  readonly could: number
  /** The channel that shows it; absent where nothing burdens anybody there is the aim. */
  readonly like?: string
  /** Points that a journey would be spared on average if the step were there as light as it could be. */
  readonly gain: number
  /** Where the gain lies by drawing customers whole; absent below the minimum. */
  readonly interval?: { readonly low: number; readonly high: number }
  /** In which share of the draws it was the weakest of all; absent below the minimum. */
  readonly weakest?: number
}

/** The links with a gain, the weakest first, and how they were compared. */
export interface Links {
  readonly definition: string
  readonly unit: "points"
  readonly parameters: { readonly weights: BurdenWeights; readonly runs: number; readonly confidence: number; readonly minimum: number; readonly example: number }
  readonly of: number
  readonly links: ReadonlyArray<Link>
}

interface Cell {
  readonly step: string
  readonly on: string
  readonly siblings: Array<number>
}

/** The lightest sibling with enough tries, if it is lighter. */
const best = (cell: number, { siblings }: Cell, tries: Float64Array, points: Float64Array, example: number): { readonly could: number; readonly like: number } => {
  let [could, like] = [Infinity, -1]
  for (const other of siblings) {
    const n = tries[other] ?? 0
    if (other !== cell && n >= example && (points[other] ?? 0) / n < could) [could, like] = [(points[other] ?? 0) / n, other]
  }
  return like < 0 ? { could: 0, like } : { could, like }
}

const quantile = (values: Float64Array, share: number): number => {
  const at = share * (values.length - 1)
  const [low, high] = [values[Math.floor(at)] ?? 0, values[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

/**
 * Which step on which channel is the weakest link. The gain is modelled: were the step as light there as on the channel where it is lightest
 * (or without any burden where no other channel has it), a journey would be spared so many points. The interval draws whole customers
 * (percentiles); the same chance gives the same interval. Source of the interval: B. Efron, R. Tibshirani, An Introduction to the
 * Bootstrap (1993), ch. 13.
 */
export const weakestLinks = (
  journeys: ReadonlyArray<LivedJourney>, { chance, confidence = 0.95, example = 5, minimum = 30, runs = 500, weights = plainBurdens }: LinkDrawing
): Links => {
  const cells: Array<Cell> = []
  const byKey = new Map<string, number>()
  const byStep = new Map<string, Array<number>>()
  const cellOf = (step: string, on: string): number => {
    const key = `${step}\u0000${on}`
    const known = byKey.get(key)
    if (known !== undefined) return known
    const siblings = byStep.get(step) ?? []
    siblings.push(cells.length)
    byStep.set(step, siblings)
    byKey.set(key, cells.length)
    return cells.push({ step, on, siblings: step === "" ? [] : siblings }) - 1
  }
  const own = journeys.map(({ attempts }) => {
    const sums = new Map<number, { tries: number; points: number }>()
    for (const { burdens, on, step } of attempts) {
      const cell = cellOf(step, on)
      const sum = sums.get(cell) ?? { tries: 0, points: 0 }
      sum.tries++
      for (const burden of burdens) sum.points += weights[burden]
      sums.set(cell, sum)
    }
    return [...sums].map(([cell, sum]) => ({ cell, ...sum }))
  })
  // Side by side in memory: drawing goes over all of it hundreds of times.
  const begins = Uint32Array.from([0, ...own.map(({ length }) => length)])
  for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0)
  const flat = own.flat()
  const [cellAt, triesAt, pointsAt] = [Uint32Array.from(flat, ({ cell }) => cell), Float64Array.from(flat, ({ tries }) => tries), Float64Array.from(flat, ({ points }) => points)]
  const summed = (drawn: () => number) => {
    const [tries, points] = [new Float64Array(cells.length), new Float64Array(cells.length)]
    for (let i = 0; i < own.length; i++) {
      const journey = drawn()
      const until = begins[journey + 1] as number
      for (let k = begins[journey] as number; k < until; k++) {
        const cell = cellAt[k] as number
        tries[cell] = (tries[cell] as number) + (triesAt[k] as number)
        points[cell] = (points[cell] as number) + (pointsAt[k] as number)
      }
    }
    return { tries, points }
  }
  const gainOf = (cell: number, tries: Float64Array, points: Float64Array): number =>
    Math.max(0, (points[cell] ?? 0) - best(cell, cells[cell] as Cell, tries, points, example).could * (tries[cell] ?? 0)) / Math.max(1, own.length)
  let next = 0
  const seen = summed(() => next++)
  const gains = cells.map((_, cell) => gainOf(cell, seen.tries, seen.points))
  const wanted = cells.flatMap((_, cell) => ((gains[cell] ?? 0) > 0 ? [cell] : []))
  const enough = journeys.length >= minimum && wanted.length > 0
  const draws = wanted.map(() => new Float64Array(enough ? runs : 0))
  const first = wanted.map(() => 0)
  for (let run = 0; enough && run < runs; run++) {
    const { points, tries } = summed(() => Math.floor(chance() * own.length))
    let [top, most] = [-1, 0]
    wanted.forEach((cell, i) => {
      const gain = gainOf(cell, tries, points)
      const its = draws[i]
      if (its !== undefined) its[run] = gain
      if (gain > most) [top, most] = [i, gain]
    })
    if (top >= 0) first[top] = (first[top] ?? 0) + 1
  }
  const links = wanted.map((cell, i): Link => {
    const { on, step } = cells[cell] as Cell
    const { could, like } = best(cell, cells[cell] as Cell, seen.tries, seen.points, example)
    const tries = seen.tries[cell] ?? 0
    const sorted = draws[i]?.toSorted() ?? new Float64Array()
    return {
      step, on, tries, journeys: own.filter((sums) => sums.some((one) => one.cell === cell)).length, burden: (seen.points[cell] ?? 0) / tries, could,
      ...(like < 0 ? {} : { like: (cells[like] as Cell).on }), gain: gains[cell] ?? 0,
      ...(enough ? { interval: { low: quantile(sorted, (1 - confidence) / 2), high: quantile(sorted, (1 + confidence) / 2) }, weakest: (first[i] ?? 0) / runs } : {})
    }
  })
  return {
    definition: "Points of burden that a journey would be spared if the step were on this channel as light as on the channel where it is lightest, or without any burden where no other has it.",
    unit: "points", parameters: { weights, runs: enough ? runs : 0, confidence, minimum, example }, of: journeys.length,
    links: links.toSorted((one, other) => other.gain - one.gain || (`${one.step} ${one.on}` < `${other.step} ${other.on}` ? -1 : 1))
  }
}

/** A link as one line. */
export const tellLink = ({ burden, could, gain, interval, like, on, step, tries, weakest }: Link): string =>
  `${step === "" ? "contacts without a step" : `“${step}”`} on ${on}: ${burden.toFixed(2)} points a try (${tries} tries), ${like === undefined ? "could be none" : `${could.toFixed(2)} on ${like}`}; ` +
  `would spare a journey ${gain.toFixed(2)} points${interval === undefined ? ", too few journeys for an interval" : ` (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}), the weakest in ${((weakest ?? 0) * 100).toFixed(0)} % of the draws`}`
