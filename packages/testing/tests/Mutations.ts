/** Processes beside copies of them in which one thing is different. */
import * as Process from "@redthread/process"
import { processJson } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"

interface Place {
  readonly holder: Record<string, unknown> | Array<unknown>
  readonly key: string
}

const places = (value: unknown): ReadonlyArray<Place> =>
  typeof value !== "object" || value === null ? [] : Object.entries(value).flatMap(([key, inner]) => [{ holder: value as Place["holder"], key }, ...places(inner)])

/** The document without one of its parts in what is bound to channels or what events do; `undefined` where that is no process. */
const without = (json: unknown, choice: number): Process.Composed | undefined => {
  const copy = structuredClone(json) as Record<string, unknown>
  const all = [...places(copy["channels"]), ...places(copy["events"])].filter(({ key }) => key !== "claims")
  const place = all[choice % Math.max(1, all.length)]
  if (place === undefined) return undefined
  if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1)
  else delete place.holder[place.key]
  const read = Process.fromJson(copy)
  return Result.isSuccess(read) ? read.success : undefined
}

/** A process, and another one that lacks something. */
export const pairs: fc.Arbitrary<readonly [Process.Composed, Process.Composed]> = fc.tuple(processJson, fc.nat(1000)).map(([json, choice]) => {
  const process = Process.fromJson(json)
  const other = without(json, choice)
  return Result.isFailure(process) || other === undefined ? undefined : [process.success, other] as const
}).filter((pair) => pair !== undefined && JSON.stringify(pair[0].channels) === JSON.stringify(pair[1].channels)) as fc.Arbitrary<readonly [Process.Composed, Process.Composed]>
