/** The name of a delivery's bytes. */
import { Checksum } from "@redthread/model"
import { hash } from "node:crypto"

/**
 * SHA-256 of the bytes, as `Received` carries it.
 *
 * ```ts
 * import { checksumOf } from "@redthread/ledger"
 * checksumOf(new Uint8Array()) // => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 * ```
 */
export const checksumOf = (bytes: Uint8Array): Checksum => Checksum.make(hash("sha256", bytes), { disableChecks: true })
