/** Proving who sent something: keyed hashes over raw bytes, compared without telling how far they agree. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto"

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export const sha256Hex = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex")

/** HMAC with SHA-256 (RFC 2104): 32 bytes. */
export const hmacSha256 = (secret: string | Uint8Array, bytes: Uint8Array | string): Uint8Array =>
  new Uint8Array(createHmac("sha256", secret).update(bytes).digest())

/** Whether two byte strings are equal; takes as long for a difference in the first byte as in the last. */
export const equalBytes = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && timingSafeEqual(one, other)

/** Whether two secrets are equal, without telling how far they agree; also not by their length. */
export const equalSecrets = (one: string, other: string): boolean =>
  equalBytes(hmacSha256("compare", one), hmacSha256("compare", other))

/** The bytes that hexadecimal digits stand for; empty where they are none or their number is odd. */
export const bytesOfHex = (hex: string): Uint8Array =>
  hex.length % 2 === 0 && /^[0-9a-f]*$/i.test(hex) ? new Uint8Array(Buffer.from(hex, "hex")) : new Uint8Array()
