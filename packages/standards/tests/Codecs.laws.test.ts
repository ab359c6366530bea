/** Generated logs and nets, written and read in every format, into new documents and into documents full of other things. */
import type { EventLog, Instant, Law, LoggedEvent, Net } from "@redthread/model"
import * as Standards from "@redthread/standards"
import { checkLaw, findBreach } from "@redthread/testing"
import { Result, type Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const runs = Number(process.env["REDTHREAD_RUNS"] ?? 300)
const { codecs } = Standards

/** Text that every format can say: no control signs, no halves of signs. */
const sayable = fc.string({ unit: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(..."abz09 äß€😀<>&\"';,|\t\n#:=/\\{}[]") }, fc.integer({ min: 0x20, max: 0xD7FF }).map((code) => String.fromCodePoint(code))), maxLength: 8 })
const name = fc.oneof(fc.constantFrom("a", "b", "1", "2", "__proto__", "constructor", "case:x", "Zeit", "timestamp", "activity"), sayable)
const time = fc.record({ day: fc.integer({ min: 0, max: 20_000 }), zone: fc.constantFrom("Z", "+02:00", "-05:30"), precise: fc.boolean() }).map(({ day, precise, zone }) => {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
  const raw = `${date}T12:30:15${precise ? ".123456789" : ""}${zone}`
  return { instant: Date.parse(`${date}T12:30:15${precise ? ".123" : ""}${zone}`) as Instant, raw }
})
const record = <A>(keys: fc.Arbitrary<string>, value: fc.Arbitrary<A>, without: ReadonlyArray<string> = []): fc.Arbitrary<Record<string, A>> =>
  fc.array(fc.tuple(keys, value), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs.filter(([key]) => !without.includes(key))))

const logs = (keys: fc.Arbitrary<string>, value: fc.Arbitrary<Schema.Json>, without: ReadonlyArray<string>, text: fc.Arbitrary<string>): fc.Arbitrary<EventLog> => {
  const event: fc.Arbitrary<LoggedEvent> = fc.record({ activity: text, at: time, attributes: record(keys, value, without) }, { requiredKeys: ["activity", "attributes"] })
  return fc.record({ cases: fc.array(fc.record({ id: text, attributes: record(keys, value, without), events: fc.array(event, { maxLength: 4 }) }), { maxLength: 4 }) })
}

const flat: fc.Arbitrary<Schema.Json> = fc.oneof(sayable, fc.tuple(fc.constantFrom("date", "int", "float", "boolean", "id"), sayable).map(([type, value]) => ({ [type]: value })))
const xesValue: fc.Arbitrary<Schema.Json> = fc.oneof(
  { weight: 4, arbitrary: flat },
  fc.tuple(sayable, fc.array(fc.tuple(name, flat), { minLength: 1, maxLength: 2 })).map(([value, attributes]) => ({ string: value, attributes: attributes.map(([key, inner]) => [key, inner]) })),
  fc.array(fc.tuple(name, flat), { maxLength: 2 }).map((list) => ({ list: list.map(([key, inner]) => [key, inner]) }))
)
const ownKeys = ["concept:name", "time:timestamp"]
const xesLogs: fc.Arbitrary<Standards.XesContent> = fc.record({
  log: logs(name, xesValue, ownKeys, sayable),
  root: fc.constantFrom({ "xes.version": "1.0" }, { "xes.version": "2.0", "xes.features": "nested-attributes" }),
  extensions: fc.array(fc.record({ name: sayable, prefix: sayable, uri: sayable }), { maxLength: 2 }),
  classifiers: fc.array(fc.record({ name: sayable, keys: sayable }), { maxLength: 2 }),
  globals: fc.array(fc.record({ scope: fc.constantFrom("event", "trace"), attributes: record(name, xesValue) }), { maxLength: 2 }),
  attributes: record(name, xesValue, ["concept:name"])
})

const filled = sayable.filter((text) => text !== "")
const column = name.filter((key) => key.trim() === key && key !== "" && !key.startsWith("case:") && !ownKeys.includes(key))
/** Logs that a table can say: text only, every case has events, in the order of their times. */
const csvLogs: fc.Arbitrary<EventLog> = logs(column, sayable, ["case:concept:name"], filled).map(({ cases }) => ({
  cases: cases.filter(({ events, id }, i) => events.length > 0 && cases.findIndex((one) => one.id === id) === i).map((one) => ({
    ...one, events: one.events.every(({ at }) => at !== undefined) ? one.events.toSorted((a, b) => (a.at?.instant ?? 0) - (b.at?.instant ?? 0)) : one.events
  }))
}))

const relations = fc.uniqueArray(fc.record({ objectId: fc.constantFrom("o1", "o2", "o3"), qualifier: sayable }), { maxLength: 3, selector: ({ objectId, qualifier }) => objectId + qualifier })
const ocelLogs: fc.Arbitrary<Standards.OcelContent> = fc.record({
  objects: fc.uniqueArray(fc.record({ id: sayable, type: sayable, relationships: relations }), { maxLength: 3, selector: ({ id }) => id }),
  events: fc.uniqueArray(
    fc.record({ id: sayable, type: sayable, time: time.map(({ raw }) => raw), attributes: record(sayable, fc.oneof(sayable, fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0).filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n)))), relationships: relations }),
    { maxLength: 4, selector: ({ id }) => id }
  )
})

const id = fc.constantFrom("p0", "p1", "p2", "p3", "a < b")
const trimmed = sayable.map((text) => text.trim().replaceAll("\n", "x")).filter((text) => text !== "" && text === text.trim())
const nets: fc.Arbitrary<Net> = fc.record({
  name: trimmed,
  places: fc.uniqueArray(fc.record({ id, name: trimmed }, { requiredKeys: ["id"] }), { minLength: 1, maxLength: 4, selector: (one) => one.id }),
  steps: fc.array(fc.record({ label: trimmed }, { requiredKeys: [] }), { maxLength: 4 }),
  arcs: fc.uniqueArray(fc.record({ place: fc.nat(3), step: fc.nat(3), into: fc.boolean(), weight: fc.integer({ min: 1, max: 3 }) }), { maxLength: 6, selector: ({ into, place, step }) => `${place} ${step} ${into}` }),
  initial: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
  final: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 })
}).map(({ arcs, final, initial, name: its, places, steps }) => {
  const marking = (counts: ReadonlyArray<number>) => Object.fromEntries(counts.flatMap((count, i) => (places[i] === undefined ? [] : [[places[i].id, count]])))
  return {
    name: its, places, transitions: steps.map((step, i) => ({ id: `t${i}`, ...step })), initial: marking(initial), final: marking(final),
    arcs: arcs.flatMap(({ into, place, step, weight }) => {
      const [from, to] = [places[place]?.id, steps[step] === undefined ? undefined : `t${step}`]
      return from === undefined || to === undefined ? [] : [into ? { from, to, weight } : { from: to, to: from, weight }]
    })
  }
})

/** Puts other things into XML: comments, instructions, unknown elements, blanks between tags; other quotes; unknown attributes. */
const strange = (junk: ReadonlyArray<string>) => (text: string, dice: ReadonlyArray<number>): string => {
  let turn = 0
  const next = (): number => dice[turn++ % Math.max(1, dice.length)] ?? 0
  return text.replaceAll(/>(?=\s*<)(?!\s*<text)/g, (sign, at: number) => (at < text.indexOf("?>") + 2 || next() % 3 > 0 ? sign : `${sign}${junk[next() % junk.length] ?? ""}`))
    .replaceAll(/<\w[^<>]*>/g, (tag) => tag.replaceAll(/="([^"']*)"/g, (whole, value: string) => (next() % 2 === 0 ? whole : ` =  '${value}'`)))
    .replace(/<\/(log|pnml)>\s*$/, (end) => `${end}<!-- the end -->\r\n`)
}
const xmlJunk = ["<!-- c -->", "<?tool does it?>", "\r\n\t", "<x:odd a='1'>t<string key='k' value='v'/><event/></x:odd>"]
const netJunk = ["<!-- c -->", "<graphics><position x='1' y='2'/></graphics>", "\r\n\t", "<toolspecific tool='x'>y</toolspecific>"]
const dice = fc.array(fc.nat(100), { minLength: 1, maxLength: 20 })
const written = <A>(codec: Standards.Codec<A>, content: A): string => Result.getOrThrow(codec.write(content)).text
const xesTexts = fc.tuple(xesLogs, dice).map(([log, turns]) => strange(xmlJunk)(written(codecs.xes, log), turns))
const netTexts = fc.tuple(nets, dice).map(([net, turns]) => strange(netJunk)(written(codecs.pnml, net), turns))
/** Other line breaks, empty lines, rows that tell nothing, rows with too many fields, no end of the last line. */
const csvTexts = fc.tuple(csvLogs, fc.constantFrom("\n", "\r\n"), fc.constantFrom("", "\n", "\n\n,,,,,,,,,,,,\n", "\n;\n")).map(([log, lineBreak, end]) => {
  const text = written(codecs.csv, log)
  return (text.includes("\n\"") || /"[^"]*\n/.test(text) ? text : text.replaceAll("\n", lineBreak)).trimEnd() + end
})
const jsonTexts = fc.tuple(ocelLogs, fc.constantFrom(undefined, 1, "\t"), fc.boolean()).map(([log, indent, odd]) => {
  const text = JSON.stringify(JSON.parse(written(codecs.ocel, log)), undefined, indent)
  return odd ? text.replace("{", "{ \"x\" : [1.0, 12345678901234567890, 1e400, {\"a\\u0062\":null}],").replaceAll("\"relationships\"", "\"own\":2.50,\"relationships\"") : `\uFEFF${text}\n`.slice(1)
})

const replaced = <A>(list: ReadonlyArray<A>, at: number, change: (one: A) => A): ReadonlyArray<A> => list.map((one, i) => (list.length > 0 && i === at % list.length ? change(one) : one))
const word = fc.constantFrom("Q", "Qu", "QQQ")

describe.each([
  {
    codec: codecs.xes, contents: xesLogs, texts: xesTexts,
    changes: fc.tuple(fc.nat(9), fc.nat(9), word).map(([i, j, text]) => (content: Standards.XesContent): Standards.XesContent => ({
      ...content, log: { cases: replaced(content.log.cases, i, (one) => ({ ...one, events: replaced(one.events, j, (event) => (event.activity === "" ? event : { ...event, activity: text })) })) }
    })),
    anything: fc.record({ log: logs(fc.string({ unit: "binary" }), fc.jsonValue() as fc.Arbitrary<Schema.Json>, [], fc.string({ unit: "binary" })) })
  }
])("XES", ({ anything, changes, codec, contents, texts }) => cover(codec, contents, texts, changes, anything))
describe.each([
  {
    codec: codecs.csv, contents: csvLogs, texts: csvTexts,
    changes: fc.tuple(fc.nat(9), fc.nat(9), word).map(([i, j, text]) => (content: EventLog): EventLog => ({
      cases: replaced(content.cases, i, (one) => ({ ...one, events: replaced(one.events, j, (event) => (/^\w+$/.test(event.activity) ? { ...event, activity: text } : event)) }))
    })),
    anything: logs(fc.string({ unit: "binary" }), fc.jsonValue() as fc.Arbitrary<Schema.Json>, [], fc.string({ unit: "binary" }))
  }
])("CSV", ({ anything, changes, codec, contents, texts }) => cover(codec, contents, texts, changes, anything))
describe.each([
  {
    codec: codecs.ocel, contents: ocelLogs, texts: jsonTexts,
    changes: fc.tuple(fc.nat(9), word).map(([i, text]) => (content: Standards.OcelContent): Standards.OcelContent => ({ ...content, events: replaced(content.events, i, (event) => ({ ...event, time: text })) })),
    anything: ocelLogs.map((content) => ({ ...content, objects: [...content.objects, ...content.objects], events: content.events.map((event) => ({ ...event, attributes: { ...event.attributes, big: 1e300, half: "\uD800" } })) }))
  }
])("OCEL", ({ anything, changes, codec, contents, texts }) => cover(codec, contents, texts, changes, anything))
describe.each([
  {
    codec: codecs.pnml, contents: nets, texts: netTexts,
    changes: fc.tuple(fc.nat(9), word).map(([i, text]) => (net: Net): Net => ({ ...net, transitions: replaced(net.transitions, i, (one) => (one.label === undefined || one.label === one.id ? one : { ...one, label: text })) })),
    anything: fc.tuple(nets, fc.string({ unit: "binary" })).map(([net, text]) => ({ ...net, name: text, initial: {}, transitions: [...net.transitions, { id: text, label: text }] }))
  }
])("PNML", ({ anything, changes, codec, contents, texts }) => cover(codec, contents, texts, changes, anything))

function cover<A>(codec: Standards.Codec<A>, contents: fc.Arbitrary<A>, texts: fc.Arbitrary<string>, changes: fc.Arbitrary<(content: A) => A>, anything: fc.Arbitrary<A>): void {
  const laws = Standards.codecLawsOf(codec)
  const test = <S>(law: Law<S>, subjects: fc.Arbitrary<S>): void => it(law.id, { timeout: 60_000 }, () => checkLaw(law, subjects, { runs }))
  const settings = fc.record({ content: contents, original: texts }, { requiredKeys: ["content"] })
  const changing = fc.record({ original: texts, change: changes })
  test(laws.untouchedStays, texts)
  test(laws.writtenIsRead, settings)
  test(laws.lossesAreNamed, fc.record({ content: anything, original: texts }, { requiredKeys: ["content"] }))
  test(laws.changeStaysInItsPlace, changing)
  it("writes into whatever bytes it could read, and never throws", () => {
    fc.assert(fc.property(contents, fc.oneof(fc.uint8Array({ maxLength: 60 }), texts.map((text) => new TextEncoder().encode(text)), fc.tuple(texts, fc.nat(), fc.string({ unit: "binary" })).map(([text, at, junk]) => text.slice(0, at % (text.length + 1)) + junk + text.slice(at % (text.length + 1)))), (content, original) => {
      const read = codec.read(original)
      const wrote = codec.write(content, original)
      expect(Result.isSuccess(read) || Result.isFailure(wrote)).toBe(true)
    }), { numRuns: runs })
  })
  it("is noticed when it is broken: when it begins anew, forgets the original, or names no losses", () => {
    const anew = Standards.codecLawsOf({ ...codec, write: (content) => codec.write(content) })
    expect(findBreach(anew.untouchedStays, texts, { runs: 200 })).toBeDefined()
    expect(findBreach(anew.changeStaysInItsPlace, changing, { runs: 200 })).toBeDefined()
    const asWas = Standards.codecLawsOf({ ...codec, write: (content, original) => codec.write(original === undefined ? content : Result.getOrThrow(codec.read(original)), original) })
    expect(findBreach(asWas.writtenIsRead, settings, { runs: 200 })).toBeDefined()
  })
}
