/** What a codec from a mapping promises, as laws: on top of those of every format, one field is one place, and nothing is passed over. */
import { type Breach, type Law, type Pointer, rootPointer } from "@redthread/model"
import { Result } from "effect"
import { type JsonValue } from "./JsonText.ts"
import type { MappedCodec } from "./MappingCodec.ts"
import { leavesOf, understood } from "./MappingRead.ts"
import { type Document } from "./Unreadable.ts"
import { differing, isSame } from "./Written.ts"

const broken = (because: string): ReadonlyArray<Breach> => [{ entries: [], because }]

const source = "DESIGN: foreign objects are read leniently, written losslessly"

/** The laws of one codec. */
export const mappingLawsOf = <A>(codec: MappedCodec<A>) => {
  const id = (name: string): string => `standards/${codec.format.toLowerCase()}-${name}`
  const valueOf = (document: Document): JsonValue | undefined => Result.getOrUndefined(Result.map(codec.syntax.read(codec.format, document), ({ value }) => value))
  return {
    oneFieldIsOnePlace: {
      id: id("one-field-is-one-place"),
      says: "When one field changes, exactly one value of the document changes, and the new one is read back.",
      source,
      breaches: (document) => {
        const read = codec.read(document)
        if (Result.isFailure(read)) return []
        const before = valueOf(document)
        return codec.variants(read.success).flatMap((content) => {
          const written = codec.write(content, document)
          /** What the standard refuses, such as a relative address, need not be written. */
          if (Result.isFailure(written)) return []
          const { losses, text } = written.success
          const places = differing(before, valueOf(text))
          const told = Result.getOrUndefined(codec.read(text))
          return places.length !== 1 ? broken(`${places.length} places changed: ${places.map(({ at }) => at).join(", ")}`)
            : losses.length > 0 || !isSame(told, content) ? broken(`${places[0]?.at ?? ""} is not read back`)
            : []
        })
      }
    } satisfies Law<Document>,
    nothingIsPassedOver: {
      id: id("nothing-is-passed-over"),
      says: "Every value of a document is told in our words or named as kept with the document; taking a value away that was told changes what is told.",
      source,
      breaches: (document) => {
        const value = valueOf(document)
        const read = codec.read(document)
        if (value === undefined || Result.isFailure(read)) return []
        const [known, kept] = [new Set<Pointer>(understood(codec.rule, value, rootPointer)), new Set<string>(codec.carried(document).map(({ at }) => at))]
        const silent = leavesOf(value, rootPointer).filter((at) => known.has(at) === kept.has(at))
        return silent.length === 0 ? [] : broken(`${silent.join(", ")} neither told nor named`)
      }
    } satisfies Law<Document>
  } as const
}
