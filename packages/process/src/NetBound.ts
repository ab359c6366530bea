/**
 * How much a case will deviate at the least from here on, by the marking equation: whatever order things happen in, tokens
 * have to add up. The linear programme has one row for each place and each label; only its right side changes from
 * question to question, so the dual simplex method goes on from its last answer. Every answer is the value of a dual
 * solution that is checked against the programme itself, so that rounding never makes a bound too high.
 * Source: Adriansyah 2014 (the marking equation as heuristic), van Dongen 2018 (its reuse).
 */
import type { PreparedNet } from "./NetForm.ts"

/** A lower bound for what is left: from a marking to the final one with so many events of each label to come. */
export type NetBound = (tokens: Int32Array, remaining: Int32Array) => number

interface Column {
  readonly rows: ReadonlyArray<number>
  readonly values: ReadonlyArray<number>
  readonly cost: number
}

/** Model moves, moves made together, and log moves, as columns over the rows of places and labels. */
const columnsOf = ({ labels, places, transitions }: PreparedNet): ReadonlyArray<Column> => {
  const columns: Array<Column> = []
  for (const { gives, label, takes } of transitions) {
    const effect = new Map<number, number>()
    for (let i = 0; i < takes.length; i += 2) effect.set(takes[i] as number, (effect.get(takes[i] as number) ?? 0) - (takes[i + 1] as number))
    for (let i = 0; i < gives.length; i += 2) effect.set(gives[i] as number, (effect.get(gives[i] as number) ?? 0) + (gives[i + 1] as number))
    const entries = [...effect].filter(([, value]) => value !== 0)
    const [rows, values] = [entries.map(([row]) => row), entries.map(([, value]) => value)]
    columns.push({ rows, values, cost: label < 0 ? 0 : 1 })
    if (label >= 0) columns.push({ rows: [...rows, places.length + label], values: [...values, 1], cost: 0 })
  }
  labels.forEach((_, label) => columns.push({ rows: [places.length + label], values: [1], cost: 1 }))
  return columns
}

const tiny = 1e-7

/** The bound for one net: whole numbers, `Infinity` where the final marking cannot be reached. */
export const netBound = (prepared: PreparedNet): NetBound => {
  const columns = columnsOf(prepared)
  const n = columns.length
  const m = prepared.places.length + prepared.labels.length
  const width = n + m
  const table = new Float64Array(m * width)
  const reduced = new Float64Array(width)
  const basis = new Int32Array(m)
  const isBasic = new Uint8Array(width)
  const right = new Float64Array(m)
  const level = new Float64Array(m)
  let pivots = 0

  const restart = (): void => {
    table.fill(0)
    reduced.fill(0)
    isBasic.fill(0)
    columns.forEach(({ cost, rows, values }, j) => {
      rows.forEach((row, i) => {
        table[row * width + j] = values[i] as number
      })
      reduced[j] = cost
    })
    for (let i = 0; i < m; i++) {
      table[i * width + n + i] = 1
      basis[i] = n + i
      isBasic[n + i] = 1
    }
    pivots = 0
  }
  restart()

  const settle = (): void => {
    for (let i = 0; i < m; i++) {
      let sum = 0
      const start = i * width + n
      for (let k = 0; k < m; k++) sum += (table[start + k] as number) * (right[k] as number)
      level[i] = sum
    }
  }

  const pivot = (row: number, column: number): void => {
    const start = row * width
    const by = table[start + column] as number
    for (let j = 0; j < width; j++) table[start + j] = (table[start + j] as number) / by
    level[row] = (level[row] as number) / by
    for (let i = 0; i < m; i++) {
      const factor = table[i * width + column] as number
      if (i === row || factor === 0) continue
      const at = i * width
      for (let j = 0; j < width; j++) table[at + j] = (table[at + j] as number) - factor * (table[start + j] as number)
      table[at + column] = 0
      level[i] = (level[i] as number) - factor * (level[row] as number)
    }
    const factor = reduced[column] as number
    if (factor !== 0) for (let j = 0; j < width; j++) reduced[j] = (reduced[j] as number) - factor * (table[start + j] as number)
    reduced[column] = 0
    isBasic[basis[row] as number] = 0
    isBasic[column] = 1
    basis[row] = column
    pivots++
  }

  /** The row furthest from what is allowed: an auxiliary that is not zero, anything else below zero; -1 where all is well. */
  const worstRow = (): number => {
    let worst = tiny
    let row = -1
    for (let i = 0; i < m; i++) {
      const value = level[i] as number
      const off = (basis[i] as number) >= n ? Math.abs(value) : -value
      if (off > worst) {
        worst = off
        row = i
      }
    }
    return row
  }

  const entering = (row: number): number => {
    const sign = (level[row] as number) > 0 ? 1 : -1
    const start = row * width
    let best = Infinity
    let size = 0
    let column = -1
    for (let j = 0; j < n; j++) {
      if (isBasic[j] === 1) continue
      const entry = sign * (table[start + j] as number)
      if (entry <= 1e-9) continue
      const ratio = Math.max(0, reduced[j] as number) / entry
      if (ratio < best - 1e-12 || (ratio <= best + 1e-12 && entry > size)) {
        best = ratio
        size = entry
        column = j
      }
    }
    return column
  }

  /** By how much the multipliers of the rows fail to be a proof; `weigh` is 0 for a proof that there is no solution at all. */
  const flaw = (multiplier: (row: number) => number, weigh: 0 | 1): number => {
    let most = 0
    for (const { cost, rows, values } of columns) {
      let sum = 0
      for (let i = 0; i < rows.length; i++) sum += multiplier(rows[i] as number) * (values[i] as number)
      most = Math.max(most, sum - weigh * cost)
    }
    return most
  }

  const attempt = (): number | undefined => {
    settle()
    for (let round = 0; round < 20 * m + 200; round++) {
      const row = worstRow()
      if (row < 0) break
      const column = entering(row)
      if (column < 0) {
        const sign = (level[row] as number) > 0 ? 1 : -1
        if (Math.abs(level[row] as number) < 1e-4) break
        return flaw((i) => sign * (table[row * width + n + i] as number), 0) < 1e-9 ? Infinity : undefined
      }
      pivot(row, column)
    }
    if (flaw((i) => -(reduced[n + i] as number), 1) > 1e-9) return undefined
    let value = 0
    for (let i = 0; i < m; i++) value -= (reduced[n + i] as number) * (right[i] as number)
    return Math.max(0, Math.ceil(value - 1e-4))
  }

  return (tokens, remaining) => {
    const { final, labels, places } = prepared
    for (let i = 0; i < places.length; i++) right[i] = (final[i] as number) - (tokens[i] as number)
    for (let i = 0; i < labels.length; i++) right[places.length + i] = remaining[i] as number
    if (pivots > 2000) restart()
    const first = attempt()
    if (first !== undefined) return first
    restart()
    return attempt() ?? 0
  }
}
