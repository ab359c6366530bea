/** What arrived, byte for byte, before anything is understood. */
import { ChannelKind, Checksum, Instant, TenantId } from "@redthread/model"
import { Schema } from "effect"

/**
 * One raw delivery. It is archived before it is read, so that nothing is lost and everything can be replayed after
 * an adapter was improved.
 */
export const Received = Schema.Struct({
  tenant: TenantId,
  channel: ChannelKind,
  /** When it reached us. */
  at: Instant,
  /** Where it came in: the file's name or the path of the endpoint. */
  name: Schema.String,
  /** Header fields with lower-case names; empty for files. */
  headers: Schema.Record(Schema.String, Schema.String),
  body: Schema.Uint8Array,
  /** SHA-256 of `body`. */
  checksum: Checksum,
  /**
   * What the shell found out beside the bytes, by name: DNS results for DKIM, text read off a scan, bytes of media.
   * An adapter that needs I/O to understand a delivery finds its result here.
   */
  evidence: Schema.Record(Schema.String, Schema.Json)
})
export type Received = typeof Received.Type

const utf8 = new TextDecoder("utf-8")

/** The body as UTF-8 text without byte order mark; bytes that are no UTF-8 become U+FFFD. */
export const textOf = (received: Pick<Received, "body">): string => utf8.decode(received.body)
