/** Pictures of pages before anybody reads them: how large they are, which pages a TIFF has, grey pixels as a file. */

/** What a picture says about its size, in pixels; `pages` of a TIFF, else 1. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly pages: number
}

const jpegSize = (view: DataView): PictureSize | undefined => {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xFF) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xFF) at++
    else if (marker >= 0xC0 && marker <= 0xCF && marker !== 0xC4 && marker !== 0xC8 && marker !== 0xCC) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), pages: 1 }
    else at += marker >= 0xD0 && marker <= 0xD9 ? 2 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** More pages than a fax has; a chain of directories may also be a circle. */
const mostTiffPages = 500

/** Where the directory of each page begins; a circle or a place outside of the file ends the list. */
const directoriesOf = (view: DataView): ReadonlyArray<number> => {
  const little = view.getUint8(0) === 0x49
  const found: Array<number> = []
  for (let at = view.getUint32(4, little); at >= 8 && at + 2 <= view.byteLength && !found.includes(at) && found.length < mostTiffPages;) {
    found.push(at)
    const next = at + 2 + 12 * view.getUint16(at, little)
    if (next + 4 > view.byteLength) break
    at = view.getUint32(next, little)
  }
  return found
}

const tiffSize = (view: DataView): PictureSize | undefined => {
  const little = view.getUint8(0) === 0x49
  const pages = directoriesOf(view)
  const sizes = pages.map((at) => {
    const tag = (wanted: number): number => {
      for (let i = 0; i < view.getUint16(at, little); i++) {
        const entry = at + 2 + 12 * i
        if (entry + 12 > view.byteLength) return 0
        if (view.getUint16(entry, little) === wanted) return view.getUint16(entry + 2, little) === 3 ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little)
      }
      return 0
    }
    return { width: tag(256), height: tag(257) }
  })
  const largest = sizes.toSorted((one, other) => other.width * other.height - one.width * one.height)[0]
  return largest === undefined ? undefined : { ...largest, pages: pages.length }
}

/** The size that a PNG, JPEG or TIFF declares; `undefined` where it is none of these, or cut off before it says so. */
export const sizeOfPicture = (bytes: Uint8Array): PictureSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1")
  if (head === "\x89PNG\r\n\x1A\n") return bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20), pages: 1 }
  if (head.startsWith("\xFF\xD8\xFF")) return jpegSize(view)
  return /^(II\*\0|MM\0\*)/.test(head) && bytes.length >= 8 ? tiffSize(view) : undefined
}

/** The TIFF with only this page, counted from 0: the same bytes, whose header names another directory. */
export const tiffPage = (bytes: Uint8Array, page: number): Uint8Array => {
  const copy = new Uint8Array(bytes)
  const view = new DataView(copy.buffer)
  const at = directoriesOf(view)[page]
  if (at !== undefined) view.setUint32(4, at, view.getUint8(0) === 0x49)
  return copy
}

/** Pixels from white (255) to black (0), row by row from the top. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Colours with 1 (grey), 3 (red, green, blue) or 4 (… and alpha, on white paper) bytes a pixel, as grey. Weights: ITU-R BT.601. */
export const greyOf = (data: ArrayLike<number>, width: number, height: number, channels: number): GreyPicture => {
  const pixels = new Uint8Array(width * height)
  for (let i = 0, from = 0; i < pixels.length; i++, from += channels) {
    const luma = channels < 3 ? data[from] ?? 255 : (77 * (data[from] ?? 255) + 150 * (data[from + 1] ?? 255) + 29 * (data[from + 2] ?? 255)) >> 8
    const alpha = channels === 4 ? data[from + 3] ?? 255 : 255
    pixels[i] = alpha === 255 ? luma : 255 - Math.round(((255 - luma) * alpha) / 255)
  }
  return { width, height, pixels }
}

/** One bit a pixel, rows filled up to whole bytes; 1 is white. */
export const greyOfBits = (data: ArrayLike<number>, width: number, height: number): GreyPicture => {
  const pixels = new Uint8Array(width * height)
  const row = (width + 7) >> 3
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) pixels[i] = ((data[y * row + (x >> 3)] ?? 255) & (128 >> (x & 7))) === 0 ? 0 : 255
  }
  return { width, height, pixels }
}

/** The picture turned clockwise by 0, 90, 180 or 270 degrees. */
export const turned = ({ height, pixels, width }: GreyPicture, degrees: number): GreyPicture => {
  const turn = ((degrees % 360) + 360) % 360
  if (turn === 0) return { height, pixels, width }
  if (turn === 180) return { height, width, pixels: Uint8Array.from(pixels).reverse() }
  const made = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) made[turn === 90 ? x * height + height - 1 - y : (width - 1 - x) * height + y] = pixels[y * width + x] ?? 255
  }
  return { width: height, height: width, pixels: made }
}

/** The pixels as a file: Portable Greymap. Source: netpbm, PGM (P5). */
export const pgm = ({ height, pixels, width }: GreyPicture): Uint8Array => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels])
