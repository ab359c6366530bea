/** What bytes are, by their first ones; names are only claims. Sources: the formats' own specifications, RFC 6838, WHATWG MIME Sniffing. */

const signatures: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\x89PNG\r\n\x1A\n/, "image/png"],
  [/^\xFF\xD8\xFF/, "image/jpeg"],
  [/^GIF8[79]a/, "image/gif"],
  [/^RIFF[^]{4}WEBP/, "image/webp"],
  [/^(II\*\0|MM\0\*)/, "image/tiff"],
  [/^[^]{4}ftyp(heic|heix|mif1|msf1)/, "image/heic"],
  [/^[^]{4}ftyp(M4A |M4B )/, "audio/mp4"],
  [/^[^]{4}ftyp/, "video/mp4"],
  [/^\x1A\x45\xDF\xA3/, "video/webm"],
  [/^OggS/, "audio/ogg"],
  [/^(ID3|\xFF[\xE2-\xE7\xF2-\xF7\xFA-\xFF])/, "audio/mpeg"],
  [/^\xFF[\xF0\xF1\xF8\xF9]/, "audio/aac"],
  [/^RIFF[^]{4}WAVE/, "audio/wav"],
  [/^#!AMR/, "audio/amr"],
  [/^%PDF-/, "application/pdf"],
  [/^PK\x03\x04/, "application/zip"],
  [/^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/, "application/x-ole-storage"],
  [/^\{\\rtf/, "application/rtf"],
  [/^(MZ|\x7FELF|\xCA\xFE\xBA\xBE|[\xCE\xCF]\xFA\xED\xFE|#!\s*\/)/, "application/x-executable"],
  [/^(\xEF\xBB\xBF)?\s*(<!--[^]*?-->\s*)?<(!doctype html|html|head|body|script|svg|iframe)\b/i, "text/html"],
  [/^(\xEF\xBB\xBF)?\s*<\?xml\b/, "application/xml"]
]

/** The type of bytes; plain text where nothing in them is a control character; `undefined` where nobody knows. */
export const typeOfBytes = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1")
  const found = signatures.find(([signature]) => signature.test(start))
  if (found !== undefined) return found[1]
  return start !== "" && !/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/.test(start) ? "text/plain" : undefined
}

/** A container and the types that are kept in it: a document of an office program is a zip. */
const insides: Readonly<Record<string, RegExp>> = {
  "application/zip": /^application\/(vnd\.(openxmlformats|oasis\.opendocument)|epub\+zip|x-zip)/,
  "application/x-ole-storage": /^application\/(msword|vnd\.ms-)/,
  "video/mp4": /^(audio\/(mp4|aac|x-m4a)|video\/(quicktime|3gpp))$/,
  "video/webm": /^(audio\/webm|video\/x-matroska)$/,
  "audio/ogg": /^(video|application)\/ogg$/,
  "text/plain": /^(text\/(?!html)|application\/json$)/,
  "application/xml": /^(text|image)\/(xml|svg\+xml)$/
}

const bare = (type: string): string => type.split(";")[0]?.trim().toLowerCase() ?? ""

/**
 * What a file may be called: the declared type where the bytes can be that, the bytes' own where the declaration says
 * nothing or names another type of the same family; `undefined` where bytes and declaration contradict each other, or
 * nobody knows what the bytes are.
 *
 * ```ts
 * import { settledType } from "@redthread/switchboard"
 * settledType("image/jpeg", "image/png") // => "image/png"
 * settledType("image/jpeg", "application/x-executable") // => undefined
 * ```
 */
export const settledType = (declared: string | undefined, sniffed: string | undefined): string | undefined => {
  const told = bare(declared ?? "")
  if (sniffed === undefined || told === "" || told === "application/octet-stream" || told === sniffed) return sniffed
  if (insides[sniffed]?.test(told) === true) return told
  return told.split("/")[0] === sniffed.split("/")[0] && sniffed !== "text/html" && !sniffed.startsWith("application/") ? sniffed : undefined
}

/** Whether a type is among those that are taken, such as `image/*`. */
export const isTaken = (types: ReadonlyArray<string>, type: string): boolean =>
  types.some((one) => one === type || (one.endsWith("/*") && type.startsWith(one.slice(0, -1))))
