/** Everything that mappings can tell, written and read in every standard, into new documents and into documents full of other things. */
import type { Law } from "@redthread/model"
import * as Standards from "@redthread/standards"
import { checkLaw, findBreach } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anything, contentsOf, sayable, time } from "./Mappings.ts"

const runs = Number(process.env["REDTHREAD_RUNS"] ?? 60)

/** Other members, other blanks, numbers that no double holds, the same key twice. */
const textsOf = <A>(codec: Standards.MappedCodec<A>, contents: fc.Arbitrary<ReadonlyArray<A>>, junk: string): fc.Arbitrary<string> =>
  fc.tuple(contents, fc.boolean(), fc.constantFrom("", "\n", "\t ")).map(([content, odd, blank]) => {
    const text = Result.getOrThrow(codec.write(content)).text
    return `${blank}${odd ? text.replace("{", `{${blank}${junk}${/^[^{]*\{\}/.test(text) ? "" : ","}${blank}`) : text}${blank}`
  })

const rich = "\"x:odd\" : [1.0, 12345678901234567890, 1e400, {\"a\\u0062\":null, \"ab\":-0}], \"x:twice\":1, \"x:twice\":{\"y\":2.50}"
const { activityStreams, cjml, cloudEventMessages, cloudEvents, consentRecords, fhirPatients, jsContact, ocelXml, schemaOrgContacts, schemaOrgParties, tmf621, tmf629, tmf632, tmf681, tmf683, tmf701, vcards, xdm } = Standards

const filled = sayable.filter((text) => text !== "")
const events: fc.Arbitrary<ReadonlyArray<Standards.ToldContact>> = contentsOf(cloudEvents).map((all) =>
  all.map(({ bytes, ...one }) => ({ ...one, ...(bytes === undefined || one.body !== undefined ? {} : { bytes }), kinds: [one.kinds?.[0] ?? "kind"] })))
const header = fc.string({ unit: fc.constantFrom(..."abz09 äß€😀%\"'/"), minLength: 1, maxLength: 6 })
const body = fc.oneof(
  fc.record({ mediaType: fc.constantFrom("application/json", "application/vnd.x+json; charset=utf-8"), body: anything }),
  fc.record({ mediaType: fc.constantFrom("text/plain", "text/xml"), body: filled }, { requiredKeys: ["mediaType"] })
)
const messages: fc.Arbitrary<ReadonlyArray<Standards.ToldContact>> = fc.tuple(
  fc.record({ id: header, source: header, kinds: header.map((kind) => [kind]), at: time, title: header, extra: fc.dictionary(fc.stringMatching(/^[a-z]{12,14}$/), header, { minKeys: 1, maxKeys: 2 }) }, { requiredKeys: ["id", "source", "kinds"] }),
  body
).map(([head, its]) => [{ ...head, ...its }])

const cover = <A>(name: string, codec: Standards.MappedCodec<A>, { contents = contentsOf(codec), junk = rich, texts = textsOf(codec, contents, junk) }: { contents?: fc.Arbitrary<ReadonlyArray<A>>; junk?: string; texts?: fc.Arbitrary<string> } = {}): void => {
  describe(name, () => {
    const laws = { ...Standards.codecLawsOf(codec), ...Standards.mappingLawsOf(codec) }
    const test = <S>(law: Law<S>, subjects: fc.Arbitrary<S>): void => it(law.id, { timeout: 60_000 }, () => checkLaw(law, subjects, { runs }))
    const settings = fc.record({ content: contents, original: texts }, { requiredKeys: ["content"] })
    const more = contents.map((all) => all.map((one) => ({ ...one, odd: "x", half: "\uD800" })))
    const changing = fc.record({ original: texts, change: fc.nat().map((n) => (content: ReadonlyArray<A>) => {
      const all = codec.variants(content)
      return all[n % Math.max(1, all.length)] ?? content
    }) })
    test(laws.untouchedStays, texts)
    test(laws.writtenIsRead, settings)
    test(laws.lossesAreNamed, fc.record({ content: more, original: texts }, { requiredKeys: ["content"] }))
    test(laws.changeStaysInItsPlace, changing)
    test(laws.oneFieldIsOnePlace, texts)
    test(laws.nothingIsPassedOver, texts)
    it("reads whatever bytes come, and never throws", () => {
      fc.assert(fc.property(contents, fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.tuple(texts, fc.nat(), fc.string({ unit: "binary" })).map(([text, at, wrong]) => text.slice(0, at % (text.length + 1)) + wrong + text.slice(at % (text.length + 1))), anything.map((json) => JSON.stringify(json, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)))), (content, original) => {
        const [read, wrote] = [codec.read(original), codec.write(content, original)]
        expect(Result.isSuccess(read) || Result.isFailure(wrote)).toBe(true)
      }), { numRuns: runs })
    })
  })
}

cover("CloudEvents", cloudEvents, { contents: events, junk: "\"odd\" : 12345678901234567890, \"twice\":1, \"twice\":-0" })
cover("CloudEvents as messages", cloudEventMessages, { contents: messages, texts: fc.tuple(messages, fc.constantFrom("", "POST /x HTTP/1.1\r\nHost: example.org\r\n", "X-Other:  %20 \n")).map(([all, head]) => head + Result.getOrThrow(cloudEventMessages.write(all)).text) })
cover("ActivityStreams", activityStreams)
cover("XDM", xdm)
cover("TMF683", tmf683)
cover("TMF681", tmf681)
cover("TMF621", tmf621)
cover("TMF629", tmf629)
cover("TMF632", tmf632)
cover("TMF701", tmf701)
cover("consent", consentRecords)
cover("JSContact", jsContact)
cover("FHIR", fhirPatients)
cover("schema.org, parties", schemaOrgParties)
cover("schema.org, contacts", schemaOrgContacts)

const plain = fc.string({ unit: fc.constantFrom(..."abz09äß€😀<>&';,|:\\=/"), minLength: 1, maxLength: 6 })
const inCards = contentsOf(vcards, { text: plain, least: 1 })
cover("vCard", vcards, { contents: inCards, texts: inCards.map((all) => Result.getOrThrow(vcards.write(all)).text.replaceAll("END:VCARD", "X-ODD;a=\"b;c\":x;y\r\n z\r\nEND:VCARD").replaceAll("TEL:", "item1.TEL;PREF=1:")).filter((text) => text !== "") })
const other = (text: string): string => text.replaceAll("><", "><!-- c -->\n<").replace(/<(\w+)\/>/, "<$1></$1>")
const inJourneys = contentsOf(cjml, { text: plain, least: 1 }).filter((all) => all.length > 0)
cover("CJML", cjml, { contents: inJourneys, texts: inJourneys.map((all) => other(Result.getOrThrow(cjml.write(all)).text)) })
const inLogs = contentsOf(ocelXml, { text: plain, least: 1 }).map((all) => all.slice(0, 1).map((log): Standards.OcelXmlLog => ({ objects: [{ id: "o" }], events: [{ id: "e" }], ...log }))).filter((all) => all.length > 0 && (all[0]?.objects?.length ?? 0) > 0 && (all[0]?.events?.length ?? 0) > 0)
cover("OCEL as XML", ocelXml, { contents: inLogs, texts: inLogs.map((all) => other(Result.getOrThrow(ocelXml.write(all)).text)) })

describe("codecs that break a promise", () => {
  const codec = tmf683
  const [contents, texts] = [contentsOf(codec), textsOf(codec, contentsOf(codec), rich)]
  const settings = fc.record({ content: contents, original: texts })
  const changing = fc.record({ original: texts, change: fc.constant((content: ReadonlyArray<Standards.ToldContact>) => codec.variants(content)[0] ?? content) })
  const caught = <S>(law: Law<S>, subjects: fc.Arbitrary<S>): void => expect(findBreach(law, subjects, { runs: 300 }), law.id).toBeDefined()
  it("are noticed: one that begins anew", () => {
    const broken = { ...codec, write: (content: ReadonlyArray<Standards.ToldContact>) => codec.write(content) }
    caught(Standards.codecLawsOf(broken).untouchedStays, texts)
    caught(Standards.codecLawsOf(broken).changeStaysInItsPlace, changing)
    caught(Standards.mappingLawsOf(broken).oneFieldIsOnePlace, texts)
  })
  it("are noticed: one that only hands back what it kept", () => {
    const broken = { ...codec, write: (content: ReadonlyArray<Standards.ToldContact>, original?: Standards.Document) => codec.write(original === undefined ? content : Result.getOrThrow(codec.read(original)), original) }
    caught(Standards.codecLawsOf(broken).writtenIsRead, settings)
    caught(Standards.mappingLawsOf(broken).oneFieldIsOnePlace, texts)
  })
  it("are noticed: one that keeps quiet about losses, and one about what it only carries", () => {
    const silent = { ...codec, write: (content: ReadonlyArray<Standards.ToldContact>, original?: Standards.Document) => Result.map(codec.write(content, original), (written) => ({ ...written, losses: [] })) }
    caught(Standards.codecLawsOf(silent).lossesAreNamed, fc.record({ content: contents.map((all) => all.map((one) => ({ ...one, odd: "x" }))), original: texts }))
    caught(Standards.mappingLawsOf({ ...codec, carried: () => [] }).nothingIsPassedOver, texts)
  })
  it("are noticed: one that tells two fields from one place", () => {
    const { at, fields, text } = Standards.Mapping
    const broken = Standards.mappedCodec({ format: "TMF683", mapping: fields({ title: at("description", text), reason: at("description", text) }) })
    caught(Standards.mappingLawsOf(broken).oneFieldIsOnePlace, fc.constant("{\"description\":\"a\"}"))
  })
})
