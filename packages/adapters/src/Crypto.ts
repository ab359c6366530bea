/** Proving who sent something: keyed hashes over raw bytes, compared without telling how far they agree. */
import { createHmac, hash, timingSafeEqual } from "node:crypto"

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export const sha256Hex = (bytes: Uint8Array | string): string => hash("sha256", bytes, "hex")

/** HMAC with SHA-256 (RFC 2104): 32 bytes. They come as a short text, because a buffer of its own costs more than the hashing. */
export const hmacSha256 = (secret: string | Uint8Array, bytes: Uint8Array | string): Uint8Array =>
  Buffer.from(createHmac("sha256", secret).update(bytes).digest("latin1"), "latin1")

/** Whether two byte strings are equal; takes as long for a difference in the first byte as in the last. */
export const equalBytes = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && timingSafeEqual(one, other)

/** Whether two secrets are equal, without telling how far they agree; also not by their length. */
export const equalSecrets = (one: string, other: string): boolean =>
  equalBytes(hmacSha256("compare", one), hmacSha256("compare", other))

/** The bytes that hexadecimal digits stand for; empty where they are none or their number is odd. */
export const bytesOfHex = (hex: string): Uint8Array =>
  hex.length % 2 === 0 && /^[0-9a-f]*$/i.test(hex) ? Buffer.from(hex, "hex") : new Uint8Array()
