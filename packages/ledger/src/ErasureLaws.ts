/** What erasure promises, as laws over what was planted, who was erased, and what is found afterwards. */
import type { Law } from "@redthread/model"

/** What is left of one tenant's ledger after people were erased from it. Planted texts are unique, and each is one person's. */
export interface Remains {
  /** Planted for people who were erased since: in entries, deliveries and reasons. */
  readonly gone: ReadonlyArray<string>
  /** Planted in entries for everybody else. */
  readonly stays: ReadonlyArray<string>
  /** All that any reader can still read: entries, deliveries, reasons, names of records, as one text. */
  readonly readable: string
  /** Planted texts that were found in the store's own bytes, at any time. */
  readonly inClear: ReadonlyArray<string>
  /** What was appended, and closed with a tombstone, by stream; and what is found there. */
  readonly appended: number
  readonly tombstones: number
  readonly found: number
  /** Where a follower met an index that does not follow the one before in its stream. */
  readonly gaps: ReadonlyArray<string>
  /** Event keys that took effect and are no longer known. */
  readonly forgottenKeys: ReadonlyArray<string>
  /** Deliveries that were erased, delivered again and kept again. */
  readonly resurrected: ReadonlyArray<string>
  /** What a second erasure of the same people still found to erase. */
  readonly erasedTwice: number
}

const law = (id: string, says: string, breaches: Law<Remains>["breaches"]): Law<Remains> => ({ id: `erasure/${id}`, says, source: "Regulation (EU) 2016/679, Article 17", breaches })
const each = (texts: ReadonlyArray<string>, because: string): ReturnType<Law<Remains>["breaches"]> => texts.map((text) => ({ entries: [], because: `${because}: ${text}` }))

/** Nobody reads it again. */
export const erasedIsGone = law("erased-is-gone", "What was erased cannot be read again, by whatever way it is asked for.", ({ gone, readable }) =>
  each(gone.filter((text) => readable.includes(text)), "it is still read"))

/** Who stands beside keeps what is theirs. */
export const othersStay = law("others-stay", "Erasing one person takes nothing from another, also where both are named in one entry.", ({ readable, stays }) =>
  each(stays.filter((text) => !readable.includes(text)), "it was lost"))

/** The store never sees it. */
export const nothingInClear = law("nothing-in-clear", "What tells about a person never stands in the store's files in clear.", ({ inClear }) => each(inClear, "it stands there"))

/** Positions, order and number stay. */
export const orderStays = law("order-stays", "Erasing somebody moves and removes no entry; each stream of theirs ends with a tombstone.", ({ appended, found, gaps, tombstones }) => [
  ...(found === appended + tombstones ? [] : [{ entries: [], because: `${found} entries are there, ${appended} were appended and ${tombstones} streams closed` }]), ...each(gaps, "a gap")
])

/** A redelivery brings nobody back. */
export const nobodyComesBack = law("nobody-comes-back", "A channel that delivers again what was erased brings nothing back.", ({ forgottenKeys, resurrected }) =>
  [...each(forgottenKeys, "the event is forgotten"), ...each(resurrected, "it is kept again")])

/** Doing it twice is doing it once. */
export const erasingTwiceIsOnce = law("twice-is-once", "Erasing somebody twice is erasing them once.", ({ erasedTwice }) =>
  erasedTwice === 0 ? [] : [{ entries: [], because: `${erasedTwice} more were erased the second time` }])

/** The promises of erasure. */
export const erasureLaws: ReadonlyArray<Law<Remains>> = [erasedIsGone, othersStay, nothingInClear, orderStays, nobodyComesBack, erasingTwiceIsOnce]
