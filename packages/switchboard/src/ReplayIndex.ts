/** What took effect, by name and content, in about 40 bytes an event, whatever it holds; so that an archive of any size can be compared. */
import type { ChannelEvent, Identifier } from "@redthread/model"
import { hash } from "node:crypto"

const plainIdentifier = ({ normalised: _, ...identifier }: Identifier) => identifier

/**
 * What of an event makes a difference when it is read again: everything but where it stands in the payload, how identifiers
 * are compared today, and what it said about the business, which had its effect the first time.
 */
export const comparable = ({ reading: _, signals: _signals, source: _source, ...event }: ChannelEvent): Readonly<Record<string, unknown>> => ({
  ...event, identifiers: event.identifiers.map(plainIdentifier), others: event.others.map((one) => ({ ...one, identifiers: one.identifiers.map(plainIdentifier) }))
})

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(sorted)
    : value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
    : value

/** A value as text; the order of keys makes no difference. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? ""

/** What is known of an event that took effect: not met yet in the archive, met as it was, met otherwise. */
export type Met = "never" | "same" | "otherwise"

const states: ReadonlyArray<Met> = ["never", "same", "otherwise"]

interface Tables {
  readonly names: BigUint64Array
  readonly contents: BigUint64Array
  readonly readings: Uint16Array
  readonly met: Uint8Array
}

const tables = (size: number): Tables => ({ names: new BigUint64Array(size), contents: new BigUint64Array(size), readings: new Uint16Array(size), met: new Uint8Array(size) })

const short = (text: string): bigint => BigInt(`0x${hash("sha256", text).slice(0, 16)}`) || 1n

/** An index of events by key and revision. Two events are taken for one with a chance of one in 10^19 a pair. */
export class ReplayIndex {
  #all = tables(1024)
  #size = 0

  /** How many events took effect. */
  get size(): number {
    return this.#size
  }

  #slot(name: bigint, { names }: Tables = this.#all): number {
    const mask = names.length - 1
    let at = Number(name & BigInt(mask))
    while (names[at] !== 0n && names[at] !== name) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const old = this.#all
    const more = tables(old.names.length * 2)
    for (const [i, name] of old.names.entries()) {
      if (name === 0n) continue
      const at = this.#slot(name, more)
      more.names[at] = name
      more.contents[at] = old.contents[i] ?? 0n
      more.readings[at] = old.readings[i] ?? 0
      more.met[at] = old.met[i] ?? 0
    }
    this.#all = more
  }

  /** An event took effect; of several readings the last one counts. */
  tookEffect(event: ChannelEvent): void {
    if (this.#size * 3 > this.#all.names.length * 2) this.#grow()
    const name = short(`${event.revision} ${event.key}`)
    const at = this.#slot(name)
    const { contents, names, readings } = this.#all
    const isNew = names[at] === 0n
    if (isNew) this.#size++
    else if ((readings[at] ?? 0) > (event.reading ?? 0)) return
    names[at] = name
    contents[at] = short(canonical(comparable(event)))
    readings[at] = event.reading ?? 0
  }

  /** The archive says this, in any of these forms: `same` once anything in it says so. `undefined` for an event that never took effect. */
  meet(event: ChannelEvent, forms: ReadonlyArray<ChannelEvent>): Met | undefined {
    const at = this.#slot(short(`${event.revision} ${event.key}`))
    const { contents, met, names } = this.#all
    if (names[at] === 0n) return undefined
    if (forms.some((form) => contents[at] === short(canonical(comparable(form))))) met[at] = 1
    else if (met[at] === 0) met[at] = 2
    return states[met[at] ?? 0]
  }

  /** What is known of it; `undefined` where it never took effect. */
  met(event: ChannelEvent): Met | undefined {
    const at = this.#slot(short(`${event.revision} ${event.key}`))
    return this.#all.names[at] === 0n ? undefined : states[this.#all.met[at] ?? 0]
  }

  /** How often it was read again so far. */
  readingsOf(event: ChannelEvent): number {
    return this.#all.readings[this.#slot(short(`${event.revision} ${event.key}`))] ?? 0
  }

  /** Counts as met as it is now, so that it is told once. */
  told(event: ChannelEvent): void {
    const at = this.#slot(short(`${event.revision} ${event.key}`))
    if (this.#all.names[at] !== 0n) this.#all.met[at] = 1
  }
}
