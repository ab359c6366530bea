/** Every document of the standards' own examples comes back as it was, one field is one place, and what must be refused is refused. */
import * as Standards from "@redthread/standards"
import { Result } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const corpus = process.env["REDTHREAD_CORPUS"] ?? ""
const filesIn = (folder: string, wanted: RegExp): ReadonlyArray<string> =>
  readdirSync(join(corpus, "standards", folder), { withFileTypes: true }).filter((one) => one.isFile() && wanted.test(one.name)).map(({ name }) => join(corpus, "standards", folder, name))
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file))
const isJson = (bytes: Uint8Array): boolean => Result.isSuccess(Result.try({ try: () => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown, catch: () => undefined }))

const laws = Standards.mappingLawsOf
const mapped: ReadonlyArray<readonly [string, RegExp, Standards.MappedCodec<object>]> = [
  ["cloudevents", /^example/, Standards.cloudEvents], ["as2", /\.json$/, Standards.activityStreams], ["xdm", /\.json$/, Standards.xdm],
  ["tmf-v4", /^TMF621/, Standards.tmf621], ["tmf-v4", /^TMF629/, Standards.tmf629], ["tmf-v4", /^TMF632/, Standards.tmf632], ["tmf-v4", /^TMF681/, Standards.tmf681],
  ["tmf-v4", /^TMF683/, Standards.tmf683], ["tmf-v4", /^TMF701/, Standards.tmf701], ["tmf-v4", /\.json$/, Standards.tmf683], ["consent-27560", /\.json$/, Standards.consentRecords]
]

describe.skipIf(corpus === "")("the examples of the standards", () => {
  it.each(mapped)("%s %s come back character for character, and each field has its one place", { timeout: 60_000 }, (folder, wanted, codec) => {
    const files = filesIn(folder, wanted)
    expect(files.length).toBeGreaterThan(0)
    let [same, changes] = [0, 0]
    for (const file of files) {
      const document = bytesOf(file)
      const read = codec.read(document)
      /** Two of the examples are no JSON; nothing else may be refused. */
      if (Result.isFailure(read)) {
        expect(isJson(document), file).toBe(false)
        continue
      }
      const written = Result.getOrThrow(codec.write(read.success, document))
      expect(written.text === new TextDecoder().decode(document) && written.losses.length === 0, file).toBe(true)
      const anew = Result.getOrThrow(codec.write(read.success))
      expect(anew.losses, file).toEqual([])
      changes += codec.variants(read.success).length
      expect([...laws(codec).oneFieldIsOnePlace.breaches(document), ...laws(codec).nothingIsPassedOver.breaches(document)], file).toEqual([])
      same++
    }
    console.log(`${codec.format}: ${same} of ${files.length} came back; ${changes} fields were changed, each in its one place`)
  })
  it("of ActivityStreams that must fail are refused, and it is said where and why", () => {
    const files = filesIn("as2/fail", /\.json$/)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const read = Standards.activityStreams.read(bytesOf(file))
      expect(Result.isFailure(read) && read.failure.reason.length > 10, file).toBe(true)
    }
  })
})
