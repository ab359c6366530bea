/** Why the ledger could not do what it was asked, so that the caller knows what to do next. */
import { ChannelKind, Checksum, EventKey, RecordId } from "@redthread/model"
import { Schema } from "effect"

/** The stream is not as long as the writer believed: somebody else wrote first. Read it again, decide again, append again. */
export class ThreadMoved extends Schema.TaggedError<ThreadMoved>()("ThreadMoved", {
  record: RecordId,
  expected: Schema.Int,
  actual: Schema.Int
}) {
  override get message(): string {
    return `The stream of ${this.record} has ${this.actual} entries, not ${this.expected}: somebody else wrote first.`
  }
}

/** The event took effect before, at this revision; nothing was written. The delivery is a duplicate. */
export class AlreadyCounted extends Schema.TaggedError<AlreadyCounted>()("AlreadyCounted", {
  key: EventKey,
  revision: Schema.Int
}) {
  override get message(): string {
    return `The event ${this.key} took effect before, at revision ${this.revision}.`
  }
}

/** The delivery to be settled or parked was never archived. */
export class DeliveryUnknown extends Schema.TaggedError<DeliveryUnknown>()("DeliveryUnknown", {
  channel: ChannelKind,
  checksum: Checksum
}) {
  override get message(): string {
    return `No delivery on ${this.channel} with the checksum ${this.checksum} is in the archive.`
  }
}

/** The checksum does not belong to the bytes; kept under it, the delivery could be taken for another. */
export class ChecksumWrong extends Schema.TaggedError<ChecksumWrong>()("ChecksumWrong", {
  given: Checksum,
  actual: Checksum
}) {
  override get message(): string {
    return `The bytes have the checksum ${this.actual}, not ${this.given}.`
  }
}

/** A stored entry cannot be read by this release; `index` counts from 0 within the record's stream. */
export class EntryUnreadable extends Schema.TaggedError<EntryUnreadable>()("EntryUnreadable", {
  record: RecordId,
  index: Schema.Int,
  text: Schema.String
}) {
  override get message(): string {
    return `Entry ${this.index} of ${this.record} cannot be read: ${this.text}`
  }
}

/** An entry to be appended does not fit the model: our own entries are strict. Nothing was written. */
export class EntryInvalid extends Schema.TaggedError<EntryInvalid>()("EntryInvalid", {
  record: RecordId,
  text: Schema.String
}) {
  override get message(): string {
    return `An entry for ${this.record} does not fit the model: ${this.text}`
  }
}

/** This is no place in the ledger that was asked: it comes from another one, or was made up. */
export class PositionUnknown extends Schema.TaggedError<PositionUnknown>()("PositionUnknown", { position: Schema.String }) {
  override get message(): string {
    return `“${this.position}” is no place in this ledger.`
  }
}

/** Another process has this ledger open. One process at a time writes a file. */
export class LedgerInUse extends Schema.TaggedError<LedgerInUse>()("LedgerInUse", { file: Schema.String }) {
  override get message(): string {
    return `Another process has the ledger ${this.file} open.`
  }
}

/** The file or database is no ledger, was written by a newer release, or cannot be opened; `file` names it, without secrets. */
export class LedgerUnreadable extends Schema.TaggedError<LedgerUnreadable>()("LedgerUnreadable", {
  file: Schema.String,
  text: Schema.String
}) {
  override get message(): string {
    return `The ledger ${this.file} cannot be opened: ${this.text}`
  }
}

/** The database refuses this user: no such user, a wrong password, or a right that is missing. Trying again does not help. */
export class AccessDenied extends Schema.TaggedError<AccessDenied>()("AccessDenied", { text: Schema.String }) {
  override get message(): string {
    return `The ledger's database refuses access: ${this.text}`
  }
}

/** The disk is full. Nothing of the refused write was kept; what was acknowledged before is safe. */
export class StorageFull extends Schema.TaggedError<StorageFull>()("StorageFull", { text: Schema.String }) {
  override get message(): string {
    return `The disk that holds the ledger is full: ${this.text}`
  }
}

/** The store behind the ledger failed or cannot be reached; whether a write took effect is seen by asking again. */
export class LogUnavailable extends Schema.TaggedError<LogUnavailable>()("LogUnavailable", { text: Schema.String }) {
  override get message(): string {
    return `The ledger cannot be reached: ${this.text}`
  }
}

/** The reasons; more may come. */
export const LedgerReason = Schema.Union([
  ThreadMoved,
  AlreadyCounted,
  DeliveryUnknown,
  ChecksumWrong,
  EntryUnreadable,
  EntryInvalid,
  PositionUnknown,
  LedgerInUse,
  LedgerUnreadable,
  AccessDenied,
  StorageFull,
  LogUnavailable
])
export type LedgerReason = typeof LedgerReason.Type

/** The one error of the ledger; its `reason` grows without breaking callers (`Effect.catchReason`). */
export class LedgerError extends Schema.TaggedError<LedgerError>()("LedgerError", { reason: LedgerReason }) {
  override get message(): string {
    return this.reason.message
  }
}

/** The error with this reason. */
export const ledgerError = (reason: LedgerReason): LedgerError => new LedgerError({ reason })
