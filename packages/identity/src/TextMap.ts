/** A map from texts that are looked up once and seldom again: quicker than `Map` where most of its texts are new. */

const first = 64

/** So many places are tried; a text that finds none of them goes to an ordinary map, so that no choice of texts makes it slow. */
const most = 64

/**
 * As `Map`, in no particular order, of things that know their own texts. Hashes stand beside the places, so that neither a look nor growing touches other
 * texts; and setting a text that was just looked for in vain costs no second look.
 */
export class TextMap<A> {
  /** Per place the hash and the number of the entry from 1; 0 where nothing ever was, -1 where something was deleted. */
  private places = new Int32Array(2 * first)
  private mask = first - 1
  private readonly textOf: (item: A) => string
  private readonly items: Array<A | undefined> = []
  private readonly free: Array<number> = []
  private readonly others = new Map<string, A>()
  /** Places that are not 0. */
  private used = 0
  private missed: string | undefined
  private missedAt = -1
  private missedHash = 0

  constructor(textOf: (item: A) => string) {
    this.textOf = textOf
  }

  get size(): number {
    return this.items.length - this.free.length + this.others.size
  }

  get(text: string): A | undefined {
    const entry = this.entryOf(text)
    return entry > 0 ? this.items[entry - 1] : this.others.size === 0 ? undefined : this.others.get(text)
  }

  has(text: string): boolean {
    return this.entryOf(text) > 0 || this.others.has(text)
  }

  set(text: string, item: A): void {
    const entry = this.missed === text ? 0 : this.entryOf(text)
    if (entry > 0) this.items[entry - 1] = item
    else if (this.missedAt < 0 || (this.others.size > 0 && this.others.has(text))) this.others.set(text, item)
    else this.add(item)
    this.missed = undefined
  }

  delete(text: string): void {
    const entry = this.entryOf(text)
    this.missed = undefined
    if (entry === 0) {
      this.others.delete(text)
      return
    }
    this.places[this.missedAt + 1] = -1
    this.items[entry - 1] = undefined
    this.free.push(entry)
  }

  *entries(): Generator<readonly [string, A], void> {
    const gone = new Set(this.free)
    for (let i = 0; i < this.items.length; i++) if (!gone.has(i + 1)) yield [this.textOf(this.items[i] as A), this.items[i] as A]
    yield* this.others
  }

  *keys(): Generator<string, void> {
    for (const [text] of this.entries()) yield text
  }

  *values(): Generator<A, void> {
    for (const [, item] of this.entries()) yield item
  }

  /** The number of the entry, 0 for none; notes where it is, or where it would be: below zero where there is no room. */
  private entryOf(text: string): number {
    let hash = 0x811c9dc5
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash ^= hash >>> 15
    const { items, mask, places } = this
    let at = hash & mask
    for (let tries = 0; tries < most; tries++) {
      const entry = places[2 * at + 1]!
      if (entry === 0) {
        this.missed = text
        this.missedAt = 2 * at
        this.missedHash = hash
        return 0
      }
      if (entry > 0 && places[2 * at] === hash && this.textOf(items[entry - 1] as A) === text) {
        this.missed = undefined
        this.missedAt = 2 * at
        return entry
      }
      at = (at + 1) & mask
    }
    this.missed = text
    this.missedAt = -1
    return 0
  }

  private add(item: A): void {
    let entry = this.items.length + 1
    if (this.free.length === 0) this.items.push(item)
    else {
      entry = this.free.pop() ?? entry
      this.items[entry - 1] = item
    }
    this.places[this.missedAt] = this.missedHash
    this.places[this.missedAt + 1] = entry
    if (++this.used * 2 > this.mask) this.grow()
  }

  private grow(): void {
    const { places } = this
    let size = first
    while (size < 4 * (this.items.length - this.free.length)) size *= 4
    this.places = new Int32Array(2 * size)
    this.mask = size - 1
    this.used = 0
    for (let i = 0; i < places.length; i += 2) {
      const entry = places[i + 1]!
      if (entry <= 0) continue
      let at = places[i]! & this.mask
      while (this.places[2 * at + 1] !== 0) at = (at + 1) & this.mask
      this.places[2 * at] = places[i]!
      this.places[2 * at + 1] = entry
      this.used++
    }
  }
}
