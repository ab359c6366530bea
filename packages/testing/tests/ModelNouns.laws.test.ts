/** Every noun of the model can be generated, and survives JSON. */
import { isDeepStrictEqual } from "node:util"
import { parseOwnJson } from "@redthread/channel"
import * as Model from "@redthread/model"
import { arbitraryOf, checkLaw, findBreach } from "@redthread/testing"
import { Result, Schema, SchemaTransformation } from "effect"
import { describe, expect, it } from "vitest"

type Noun = Schema.Codec<unknown, unknown>
const nouns: ReadonlyArray<readonly [string, Noun]> = Object.entries(Model as Readonly<Record<string, unknown>>)
  .flatMap(([name, value]) => (Schema.isSchema(value) ? [[name, value as unknown as Noun] as const] : []))

const survivesJson = (noun: Noun): Model.Law<unknown> => {
  const codec = Schema.toCodecJson(noun)
  const is = Schema.is(noun)
  const encode = Schema.encodeUnknownSync(codec)
  const decode = Schema.decodeUnknownSync(codec)
  return {
    id: "model/survives-json",
    says: "What is written down can be read again, letter by letter.",
    source: "JSON (RFC 8259)",
    breaches: (value) => {
      if (!is(value)) return [{ entries: [], because: "the generated value is none" }]
      const read = decode(Result.getOrThrow(parseOwnJson(JSON.stringify(encode(value)))))
      return isDeepStrictEqual(read, value) ? [] : [{ entries: [], because: "another value came back" }]
    }
  }
}

describe("every noun of the model", () => {
  it("is looked at", () => {
    expect(nouns.length).toBeGreaterThan(50)
  })

  for (const [name, noun] of nouns) {
    it(`model/survives-json (${name})`, () => {
      checkLaw(survivesJson(noun), arbitraryOf(noun), { runs: 100 })
    })
  }

  it("would be caught if its codec forgot the milliseconds", () => {
    const Seconds = Schema.String.pipe(Schema.decodeTo(
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4e12 })),
      SchemaTransformation.transform({
        decode: (text: string) => Date.parse(text),
        encode: (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`
      })
    ))
    expect(findBreach(survivesJson(Seconds), arbitraryOf<unknown>(Seconds))).toBeGreaterThan(0)
  })
})
