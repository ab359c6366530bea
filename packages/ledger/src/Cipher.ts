/** How values are sealed: AES-256-GCM, bound to their place, under keys that can be thrown away. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto"

const nonceSize = 12
const tagSize = 16

/** A new key: 32 random bytes. */
export const newKey = (): Uint8Array => randomBytes(32)

const sealWith = (key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, place: string): Uint8Array => {
  const cipher = createCipheriv("aes-256-gcm", key, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The bytes, sealed; whoever opens them has to name the same place. Sealed twice they differ. */
export const seal = (key: Uint8Array, plain: Uint8Array, place: string): Uint8Array => sealWith(key, randomBytes(nonceSize), plain, place)

/** The bytes, sealed so that the same bytes under the same key are the same again: their nonce is a keyed hash of them. */
export const sealAgain = (key: Uint8Array, plain: Uint8Array, place: string): Uint8Array =>
  sealWith(key, createHmac("sha256", key).update(place).update("\0").update(plain).digest().subarray(0, nonceSize), plain, place)

/** What was sealed; `undefined` where key or place are others, or a byte was changed. */
export const unseal = (key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array | undefined => {
  if (sealed.length < nonceSize + tagSize) return undefined
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceSize), { authTagLength: tagSize })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(-tagSize))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceSize, -tagSize)), decipher.final()])
  } catch {
    return undefined
  }
}

/** One key out of several: who lacks one of them cannot have it. The order does not matter. */
export const jointKey = (keys: ReadonlyArray<Uint8Array>): Uint8Array => {
  const [only, ...more] = keys
  if (only !== undefined && more.length === 0) return only
  const joint = createHash("sha256")
  for (const key of keys.map((one) => Buffer.from(one).toString("hex")).sort()) joint.update(key)
  return joint.digest()
}

/** A name under a key: the same name has the same pseudonym, and who lacks the key cannot try names out. 32 hexadecimal digits. */
export const pseudonym = (key: Uint8Array, ...names: ReadonlyArray<string>): string =>
  createHmac("sha256", key).update(JSON.stringify(names)).digest("hex").slice(0, 32)

/** Bytes as text (Base64). */
export const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64")
/** The bytes of such a text. */
export const fromText = (text: string): Uint8Array => Buffer.from(text, "base64")
