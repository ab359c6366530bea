/** A frozen model made ready to compare records that come one by one. */
import type { Role } from "./Columns.ts"
import { type MatchModel, nameOfModel } from "./Model.ts"
import { laidOut, type Profiled, readerFor } from "./Reading.ts"
import { type Scales, scales } from "./Weights.ts"

/** A model at work. What it says depends on the model alone; what it remembers only saves time. */
export interface Likening {
  readonly model: MatchModel
  readonly name: string
  readonly scales: Scales
  readonly common: ReadonlySet<number>
  /** Which values of which roles it reads: a cell each, in this order. */
  readonly columns: ReadonlyArray<readonly [role: Role, nth: number]>
  readonly read: (cells: ReadonlyArray<string>) => Profiled
}

const made = new WeakMap<MatchModel, Likening>()

/** The model at work; made once per model. */
export const likening = (model: MatchModel): Likening => {
  const have = made.get(model)
  if (have !== undefined) return have
  const readings = model.readings.map(({ reading }) => reading)
  const { bindings, columns } = laidOut(readings)
  const fresh = { model, name: nameOfModel(model), scales: scales(model), common: new Set(model.common), columns, read: readerFor(readings)(bindings) }
  made.set(model, fresh)
  return fresh
}
