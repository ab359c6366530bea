/** Reading a foreign document so that every leaf is accounted for: what was used, what is carried, what nobody knows. */
import { type ChannelEvent, childPointer, type Pointer, pointerKeys, rootPointer, type Source } from "@redthread/model"
import type { Schema } from "effect"

/** Visits all leaves below a value: scalars, and empty arrays and objects; in document order. */
const eachLeaf = (value: Schema.Json, at: Pointer, visit: (leaf: Pointer) => void): void => {
  if (value === null || typeof value !== "object") visit(at)
  else if (Array.isArray(value)) {
    if (value.length === 0) visit(at)
    for (let i = 0; i < value.length; i++) eachLeaf(value[i] as Schema.Json, childPointer(at, i), visit)
  } else {
    let isEmpty = true
    for (const key of Object.keys(value)) {
      isEmpty = false
      eachLeaf((value as Schema.JsonObject)[key] as Schema.Json, childPointer(at, key), visit)
    }
    if (isEmpty) visit(at)
  }
}

/** The pointers to all leaves of a document: scalars, and empty arrays and objects; in document order. */
export const leavesOf = (document: Schema.Json): ReadonlyArray<Pointer> => {
  const leaves: Array<Pointer> = []
  eachLeaf(document, rootPointer, (leaf) => leaves.push(leaf))
  return leaves
}

/** The value at a pointer; `undefined` where there is none. */
export const valueAt = (document: Schema.Json, at: Pointer): Schema.Json | undefined =>
  pointerKeys(at).reduce<Schema.Json | undefined>(
    (value, key) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, key) ? (value as Readonly<Record<string, Schema.Json>>)[key] : undefined,
    document
  )

/** What one event took from the document, leaf by leaf. */
export interface Marks {
  readonly read: Set<Pointer>
  readonly carried: Set<Pointer>
}

/** Fresh marks: nothing taken yet. */
export const noMarks = (): Marks => ({ read: new Set(), carried: new Set() })

/** One value of a document. There is one spot for each, however often it is looked at, and its pointer is written once, when it is asked for. */
class Spot {
  readonly value: Schema.Json | undefined
  readonly #above: Spot | undefined
  readonly #key: string | number
  #pointer: Pointer | undefined = undefined
  #below: Map<string | number, Spot> | undefined = undefined

  constructor(value: Schema.Json | undefined, above: Spot | undefined, key: string | number) {
    this.value = value
    this.#above = above
    this.#key = key
  }

  get pointer(): Pointer {
    return this.#pointer ??= this.#above === undefined ? rootPointer : childPointer(this.#above.pointer, this.#key)
  }

  /** The value under a key; a spot that nobody keeps where there is none. */
  below(key: string | number): Spot {
    const known = this.#below?.get(key)
    if (known !== undefined) return known
    const { value } = this
    const isHere = value !== null && typeof value === "object" && Array.isArray(value) === (typeof key === "number") && Object.hasOwn(value, key)
    if (!isHere) return new Spot(undefined, this, key)
    const spot = new Spot((value as Schema.JsonObject)[key], this, key)
    ;(this.#below ??= new Map()).set(key, spot)
    return spot
  }
}

/**
 * A place in a foreign document. Looking is free; taking a value marks its leaf. Missing and mistyped values are
 * `undefined`, never an exception.
 */
export class Place {
  readonly marks: Marks
  readonly #spot: Spot

  constructor(spot: Spot, marks: Marks) {
    this.#spot = spot
    this.marks = marks
  }

  get value(): Schema.Json | undefined {
    return this.#spot.value
  }

  get pointer(): Pointer {
    return this.#spot.pointer
  }

  /** The same place, marked on behalf of another event. */
  for(marks: Marks): Place {
    return new Place(this.#spot, marks)
  }

  /** The place one key further down; its value is `undefined` where there is none. */
  get(key: string): Place {
    return new Place(this.#spot.below(key), this.marks)
  }

  /** The elements of an array; empty where this is none. */
  items(): ReadonlyArray<Place> {
    return Array.isArray(this.value)
      ? this.value.map((_, i) => new Place(this.#spot.below(i), this.marks))
      : []
  }

  /** The element of an array at an index, from 0; its value is `undefined` where there is none. */
  item(index: number): Place {
    return new Place(this.#spot.below(index), this.marks)
  }

  /** The members of an object; empty where this is none. */
  members(): ReadonlyArray<readonly [string, Place]> {
    return this.value !== null && typeof this.value === "object" && !Array.isArray(this.value)
      ? Object.keys(this.value).map((key) => [key, this.get(key)] as const)
      : []
  }

  get isPresent(): boolean {
    return this.value !== undefined && this.value !== null
  }

  /** Takes a string. */
  string(): string | undefined {
    if (typeof this.value !== "string") return undefined
    this.marks.read.add(this.pointer)
    return this.value
  }

  /** Takes a string that is not empty. */
  name(): string | undefined {
    return this.value === "" ? undefined : this.string()
  }

  /** Takes a string, number or boolean as text. */
  text(): string | undefined {
    if (typeof this.value !== "string" && typeof this.value !== "number" && typeof this.value !== "boolean") return undefined
    this.marks.read.add(this.pointer)
    return String(this.value)
  }

  /** Takes a number, or a string that is written like one. */
  number(): number | undefined {
    const value = typeof this.value === "string" && /^-?\d+(\.\d+)?$/.test(this.value) ? Number(this.value) : this.value
    if (typeof value !== "number" || !Number.isFinite(value)) return undefined
    this.marks.read.add(this.pointer)
    return value
  }

  /** Takes `true` or `false`. */
  boolean(): boolean | undefined {
    if (typeof this.value !== "boolean") return undefined
    this.marks.read.add(this.pointer)
    return this.value
  }

  /** Takes everything below as it is. */
  json(): Schema.Json | undefined {
    this.#markAll(this.marks.read)
    return this.value
  }

  /** Says of everything below: known, kept with the raw payload, in no typed field. */
  carry(): void {
    this.#markAll(this.marks.carried)
  }

  #markAll(marks: Set<Pointer>): void {
    if (this.value !== undefined) eachLeaf(this.value, this.pointer, (leaf) => marks.add(leaf))
  }
}

/** The root of a document, to read from. */
export const reading = (document: Schema.Json, marks: Marks = noMarks()): Place => new Place(new Spot(document, undefined, ""), marks)

type WithoutSource<E> = E extends unknown ? Omit<E, "source"> : never

/** An event before its leaves are accounted for: where it stands in the document, and what it took. */
export interface Draft {
  readonly at: Pointer
  readonly marks: Marks
  readonly event: WithoutSource<ChannelEvent>
}

/** The pointers from a place up to the root, the place itself first. */
const upwards = (pointer: Pointer): ReadonlyArray<string> => {
  const above: Array<string> = [pointer]
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    above.push(pointer.slice(0, end))
    if (end === 0) break
  }
  return above
}

/** Finds the draft that shares the longest way from the root with a leaf; of several the first. */
const nearestOf = (drafts: ReadonlyArray<Draft>): (leaf: Pointer) => number => {
  const first = new Map<string, number>()
  drafts.forEach(({ at }, i) => {
    for (const above of upwards(at)) if (!first.has(above)) first.set(above, i)
  })
  return (leaf) => first.get(upwards(leaf).find((above) => first.has(above)) ?? "") ?? 0
}

/** The leaves that no draft took. */
const untaken = (document: Schema.Json, drafts: ReadonlyArray<Draft>): ReadonlyArray<Pointer> => {
  const [only] = drafts
  const taken = drafts.length === 1 && only !== undefined ? undefined : new Set(drafts.flatMap(({ marks }) => [...marks.read, ...marks.carried]))
  const isTaken = taken === undefined ? (leaf: Pointer) => only?.marks.read.has(leaf) === true || only?.marks.carried.has(leaf) === true : (leaf: Pointer) => taken.has(leaf)
  return leavesOf(document).filter((leaf) => !isTaken(leaf))
}

/**
 * Completes the drafts of one document: every leaf that no draft took becomes `unrecognised` on the event nearest to
 * it, so that nothing vanishes. Without drafts the leaves have nowhere to go: give one `Unrecognised` draft instead.
 */
export const settle = (document: Schema.Json, drafts: ReadonlyArray<Draft>): ReadonlyArray<ChannelEvent> => {
  const left: ReadonlyArray<Array<Pointer>> = drafts.map(() => [])
  const leaves = untaken(document, drafts)
  if (leaves.length > 0) {
    const nearest = nearestOf(drafts)
    for (const leaf of leaves) left[nearest(leaf)]?.push(leaf)
  }
  return drafts.map(({ at, event, marks }, i) => {
    const source: Source = {
      at,
      read: [...marks.read],
      carried: [...marks.carried].filter((leaf) => !marks.read.has(leaf)),
      unrecognised: left[i] ?? []
    }
    return { ...event, source }
  })
}
