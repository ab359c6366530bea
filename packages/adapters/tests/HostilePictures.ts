/** Pictures that say they are huge, and archives that grow: what a letter or a form may hold beside PDFs. */
import { crc32, deflateRawSync, deflateSync } from "node:zlib"

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of these dimensions whose pixels are blank. */
const png = (width: number, height: number, pixels: number): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(pixels))), chunk("IEND", Buffer.alloc(0))]))
}

/** A TIFF whose directories lead to each other without end, with dimensions that nobody can hold. */
const tiff = (pages: number): Uint8Array => {
  const file = Buffer.alloc(8 + pages * 30)
  file.write("II*\0", "latin1")
  file.writeUInt32LE(8, 4)
  for (let page = 0; page < pages; page++) {
    const at = 8 + page * 30
    file.writeUInt16LE(2, at)
    for (const [i, tag] of [256, 257].entries()) {
      const entry = at + 2 + i * 12
      file.writeUInt16LE(tag, entry)
      file.writeUInt16LE(4, entry + 2)
      file.writeUInt32LE(1, entry + 4)
      file.writeUInt32LE(0xFFFFFFFF, entry + 8)
    }
    file.writeUInt32LE(page + 1 < pages ? at + 30 : 8, at + 26)
  }
  return new Uint8Array(file)
}

const jpeg = (): Uint8Array => Uint8Array.from([0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0xFF, 0xFF, 0xFF, 0xFF, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])

/** An archive (APPNOTE 6.3) of one file of this many blanks. */
export const zipOf = (bytes: number): Uint8Array => {
  const data = deflateRawSync(Buffer.alloc(bytes), { level: 9 })
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034B50)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(bytes, 22)
  local.writeUInt16LE(1, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014B50)
  local.copy(central, 6, 4, 30)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054B50)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(47, 12)
  end.writeUInt32LE(31 + data.length, 16)
  return new Uint8Array(Buffer.concat([local, Buffer.from("a"), data, central, Buffer.from("a"), end]))
}

/** `scale` is how large they are, 1 being full size. */
export const hostilePictures = (scale: number): ReadonlyArray<{ readonly name: string; readonly body: () => Uint8Array }> => [
  { name: "a PNG that says it has four thousand million pixels", body: () => png(65_000, 65_000, 1000) },
  { name: "a PNG that grows a thousandfold", body: () => png(30_000, 30_000, Math.ceil(900_000_000 * scale)) },
  { name: "a TIFF whose pages lead in a circle", body: () => tiff(Math.ceil(100_000 * scale)) },
  { name: "a JPEG of nothing but its dimensions", body: jpeg },
  { name: "an archive that grows a thousandfold", body: () => zipOf(Math.ceil(900_000_000 * scale)) }
]
