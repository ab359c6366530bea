/** Every noun can be described to other languages, and the description fits what we write. */
import * as Model from "@redthread/model"
import { arbitraryOf } from "@redthread/testing"
import { Schema, SchemaRepresentation } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const documents = Model.jsonSchemas()

describe("the JSON Schema of a noun", () => {
  it("exists for every schema that the model exports", () => {
    const exported = Object.entries(Model as Readonly<Record<string, unknown>>).filter(([, value]) => Schema.isSchema(value)).map(([name]) => name)
    expect(Object.keys(documents).sort()).toEqual(exported.sort())
  })

  it("is of draft 2020-12 and points at nothing outside itself", () => {
    for (const [name, document] of Object.entries(documents)) {
      expect(document["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema")
      expect(document["title"]).toBe(name)
      const defs = Object.keys((document["$defs"] ?? {}) as object)
      for (const [, target] of JSON.stringify(document).matchAll(/"\$ref":"#\/\$defs\/([^"]*)"/g)) expect(defs).toContain(target)
    }
  })

  it("names patterns, so that others refuse what we would refuse", () => {
    expect(documents["Checksum"]).toMatchObject({ type: "string", pattern: "^[0-9a-f]{64}$" })
    expect(documents["Instant"]?.["pattern"]).toContain("T\\d{2}")
  })

  for (const [name, noun] of Object.entries(Model.nouns)) {
    it(`accepts what is written of a ${name}`, () => {
      const { $defs, $schema: _, title: __, ...schema } = documents[name] ?? {}
      const described = SchemaRepresentation.fromJsonSchemaDocument(
        { dialect: "draft-2020-12", schema, definitions: ($defs ?? {}) as never },
        { patterns: "apply" }
      )
      const accepts = Schema.is(described)
      const encode = Schema.encodeUnknownSync(Schema.toCodecJson(noun as Schema.Codec<unknown>))
      fc.assert(fc.property(arbitraryOf(noun as Schema.Schema<unknown>), (value) => accepts(encode(value))), { numRuns: 20 })
    })
  }
})
