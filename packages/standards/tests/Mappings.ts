/** What a mapping can tell, generated from the mapping itself. */
import type { Instant } from "@redthread/model"
import type * as Standards from "@redthread/standards"
import * as fc from "fast-check"

type Rule = Standards.Mapping.Rule
type Value = Standards.JsonValue

/** Text with all that JSON has to escape, without halves of signs. */
export const sayable: fc.Arbitrary<string> = fc.string({ unit: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(..."abz09 äß€😀<>&\"';,|\t\n#:=/\\{}[]") }, fc.integer({ min: 0x20, max: 0xD7FF }).map((code) => String.fromCodePoint(code))), maxLength: 6 })
const filled = sayable.filter((text) => text !== "")
export const time = fc.record({ day: fc.integer({ min: 0, max: 20_000 }), zone: fc.constantFrom("Z", "+02:00", "-05:30"), precise: fc.boolean() }).map(({ day, precise, zone }) => {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
  return { instant: Date.parse(`${date}T12:30:15${precise ? ".123" : ""}${zone}`) as Instant, raw: `${date}T12:30:15${precise ? ".123456789" : ""}${zone}` }
})
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, maxExcluded: true, min: -1e6, max: 1e6 }).map((value) => value + 0), fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }))
const leaf: fc.Arbitrary<Value> = fc.oneof(sayable, number, fc.boolean(), fc.constant(null))
const key = fc.oneof(fc.constantFrom("a", "b", "__proto__", "constructor", "x:y"), filled.filter((text) => !/^\d+$/.test(text)))
export const anything: fc.Arbitrary<Value> = fc.oneof(leaf, fc.array(leaf, { maxLength: 2 }), fc.array(fc.tuple(key, leaf), { maxLength: 2 }).map((members) => Object.fromEntries(members)))
const isRecord = (value: Value): value is Standards.JsonRecord => typeof value === "object" && value !== null && !Array.isArray(value)

/** Which texts a syntax can say, and how many items a list has at least. */
export interface Said {
  readonly text?: fc.Arbitrary<string>
  readonly least?: number
}

/** What the rule can tell in a new document, so that it can be told again. */
export const tellings = (rule: Rule, depth = 0, said: Said = {}): fc.Arbitrary<Value> => {
  const { least = 0, text = sayable } = said
  switch (rule._tag) {
    case "Text": return rule.filled ? text.filter((one) => one !== "") : text
    case "Flag": return fc.boolean()
    case "Number": return number
    case "Time": return time
    case "Words": return fc.constantFrom(...new Set(rule.words.map(([, ours]) => ours)))
    case "Anything": return anything
    case "At": case "Only": return tellings(rule.its, depth, said)
    case "Alone": return tellings(rule.its, depth, said).map((its) => ({ [rule.name]: its }))
    case "Fields": {
      const shallow = Object.entries(rule.fields).filter(([, its]) => depth < 6 || !["List", "Grouped"].includes(its._tag === "At" ? its.its._tag : its._tag))
      const model = Object.fromEntries(shallow.map(([name, its]) => [name, name === "url" || name === "link" ? sayable.map((text) => `http://example.org/${text}`) : tellings(its, depth + 1, said)]))
      const some = shallow.map(([name]) => name)
      return fc.tuple(fc.shuffledSubarray(some, { minLength: 1, maxLength: Math.min(some.length, depth > 1 ? 3 : 6) }), fc.record(model)).map(([chosen, all]) =>
        Object.fromEntries(Object.entries(all).filter(([name]) => chosen.includes(name) || rule.needs.includes(name))))
    }
    case "One": return tellings(rule.each, depth + 1, said)
    case "List": return fc.array(tellings(rule.each, depth + 1, said), { minLength: rule.shared ? 1 : least, maxLength: depth > 3 ? 1 : 2 })
    case "Values": return fc.array(tellings(rule.each, depth + 1, said), { maxLength: 2 })
    case "Grouped":
      return fc.uniqueArray(fc.tuple(key, fc.array(tellings(rule.each, depth + 1, said), { minLength: 1, maxLength: rule.single ? 1 : 2 })), { selector: ([its]) => its, maxLength: 2 })
        .map((groups) => groups.toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([its, items]) => items.flatMap((item) => (isRecord(item) ? [{ [rule.by]: its, ...item }] : []))))
    case "Others": return fc.array(fc.tuple(fc.stringMatching(/^[a-z]{12,14}$/), leaf), { minLength: 1, maxLength: 2 }).map((members) => Object.fromEntries(members))
    case "Either": return tellings((rule.ways[0] as (typeof rule.ways)[number]).its, depth, said)
    case "Later": return depth > 3 ? fc.constant({ purposes: ["x"] }) : tellings(rule.its(), depth + 1, said)
  }
}

/** What a codec can say. */
export const contentsOf = <A>(codec: Standards.MappedCodec<A>, said?: Said): fc.Arbitrary<ReadonlyArray<A>> => tellings(codec.rule, 0, said) as fc.Arbitrary<unknown> as fc.Arbitrary<ReadonlyArray<A>>
