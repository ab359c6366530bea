/** Pictures of journeys: whole, told in words, and without one label on another. */
import * as Journey from "@redthread/journey"
import { ChannelName, JourneySpec } from "@redthread/model"
import { threads } from "@redthread/testing"
import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const unescaped = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&amp;", "&")

/** Where each label of a picture stands. */
const boxesOf = (svg: string): ReadonlyArray<Box> =>
  [...svg.matchAll(/<text class="([^"]*)" font-size="([\d.]+)" x="(-?[\d.]+)" y="(-?[\d.]+)"(?: text-anchor="(\w+)")?>(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/g)].map(([, tone = "", size = "", x = "", y = "", anchor = "start", text = ""]) => {
    const width = Journey.widthOf(unescaped(text), Number(size) * (tone.includes("strong") ? 1.13 : 1))
    const left = Number(x) - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0)
    return { text, left, right: left + width, top: Number(y) - 0.76 * Number(size), bottom: Number(y) + 0.2 * Number(size) }
  })

const overlaps = (boxes: ReadonlyArray<Box>): ReadonlyArray<string> =>
  boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).map((other) => `“${one.text}” on “${other.text}”`))

const sizeOf = (svg: string): readonly [number, number] => {
  const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return [Number(width), Number(height)]
}

/** What is wrong with a picture. */
const faults = (svg: string): ReadonlyArray<string> => {
  const boxes = boxesOf(svg)
  const [width, height] = sizeOf(svg)
  return [
    ...overlaps(boxes), ...boxes.filter(({ bottom, left, right, top }) => left < -0.5 || right > width + 0.5 || top < -1 || bottom > height + 1).map(({ text }) => `“${text}” leaves the picture`),
    ...((svg.match(/<text /g) ?? []).length === boxes.length ? [] : ["some labels are not seen"]), ...(svg.includes("NaN") || svg.includes("undefined") ? ["it says NaN or undefined"] : []),
    ...(/<svg [^>]*role="img"/.test(svg) && /<title>[^<]/.test(svg) && /<desc>[^<]/.test(svg) && svg.includes("prefers-color-scheme:dark") ? [] : ["it is not told in words, or not for dark ground"]),
    ...((svg.match(/<(?:g|text|title|desc|style|svg)[ >]/g) ?? []).length === (svg.match(/<\/(?:g|text|title|desc|style|svg)>/g) ?? []).length ? [] : ["its elements do not end"])
  ]
}

const word = fc.oneof(fc.constantFrom("Hotline", "Kundenzentrum in der Innenstadt von Köln", "WWWWWWWWWWWWWWWWWWWWWWWW", "a<b & \"c\"", "お問い合わせ窓口センター", "x"), fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" })).filter((one) => one.trim() !== "")
const specs = fc.record({ names: fc.uniqueArray(word, { minLength: 4, maxLength: 9 }), channels: fc.uniqueArray(word, { minLength: 1, maxLength: 6 }) }).map(({ channels, names }) => Schema.decodeUnknownSync(JourneySpec)({
  name: names[0], version: 1,
  stages: (["research", "buy", "use", "recommend"] as const).map((stage, i) => ({
    stage, touchpoints: channels.filter((_, k) => k % 4 === i || k === 0).map((channel) => ({ id: `${stage} ${channel}`, channel, name: channel, login: "none", isMeasured: false })),
    expects: [...names.filter((_, k) => k % 4 === i), ...(i === 1 ? ["request"] : i === 2 ? ["confirm"] : [])]
  })),
  steps: names.map((name, k) => ({ name, title: `${name} ${name}`, backstage: [{ name, by: name }], requires: { says: name, unit: "hours", atMost: 1 }, capability: { says: name, unit: "hours", value: k } }))
}))

describe("pictures of journeys", () => {
  it("of the map, of effort and of streams have no label on another, whatever things are called", { timeout: 60_000 }, () => {
    fc.assert(fc.property(specs, fc.array(threads, { minLength: 1, maxLength: 5 }), (spec, some) => {
      const journeys = some.map((thread) => Journey.liveThrough(thread, spec))
      const map = Journey.mapOf(spec, journeys)
      const found = [
        ...faults(Journey.mapSvg(map, Journey.tellMap(map).join(" "))), ...faults(Journey.effortSvg(journeys)), ...faults(Journey.sankeySvg(Journey.stageFlows(journeys))),
        ...faults(Journey.sankeySvg(Journey.flowsOf(some.flatMap(Journey.contactsOf))))
      ]
      if (found.length > 0) throw new Error(found.join("\n"))
    }), { numRuns: 150 })
  })
  it("of streams stay readable with long names and narrow streams", { timeout: 60_000 }, () => {
    const flow = (names: ReadonlyArray<string>) => fc.record({ step: fc.nat({ max: 3 }), from: fc.constantFrom(...names), to: fc.constantFrom(...names, Journey.end), count: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 100_000 })) })
    const flows = fc.uniqueArray(word, { minLength: 1, maxLength: 8 }).chain((names) => fc.uniqueArray(flow(names), { maxLength: 30, selector: ({ from, step, to }) => `${step} ${from} ${to}` }))
    fc.assert(fc.property(flows, fc.boolean(), (some, named) => {
      const found = faults(Journey.sankeySvg({ ways: 1, began: new Map(), flows: some, ...(named ? { columns: ["research", "buy", "use", "recommend", "then"] } : {}) }))
      if (found.length > 0) throw new Error(found.join("\n"))
    }), { numRuns: 150 })
  })
  it("would be caught with a label on another, or beyond the edge", () => {
    const svg = (x: number) => `<svg xmlns="" width="100" height="40" role="img"><title>t</title><desc>d</desc><style>prefers-color-scheme:dark</style><text class="ink" font-size="12" x="5.0" y="20.0">one</text><text class="ink" font-size="12" x="${x.toFixed(1)}" y="22.0">other</text></svg>`
    expect([faults(svg(10)), faults(svg(50)), faults(svg(90))]).toEqual([["“one” on “other”"], [], ["“other” leaves the picture"]])
  })
  it("cut text at the width they have", () => {
    expect(Journey.shortened("Kundenzentrum", 60, 12)).toBe("Kunden…")
    expect(Journey.shortened("kurz", 60, 12)).toBe("kurz")
    expect(Journey.shortened("x", 2, 12)).toBe("")
  })
  it("of streams keep stages apart that nobody went through", () => {
    const svg = Journey.sankeySvg({ ways: 3, began: new Map(), columns: ["research", "buy", "use", "recommend", "then"], flows: [{ step: 2, from: "web", until: 3, to: Journey.end, count: 3 }] })
    const at = (name: string) => boxesOf(svg).find(({ text }) => text.startsWith(name))?.left ?? -1
    expect(at("use")).toBeLessThan(at("web 3"))
    expect(at("web 3")).toBeLessThan(at("recommend"))
    expect(at("recommend")).toBeLessThan(at("ended 3"))
  })
})

describe("Mermaid", () => {
  const lines = (text: string) => text.split("\n")
  it("is one statement a line, whatever people wrote", () => {
    fc.assert(fc.property(threads, (thread) => {
      const [head, actor, ...rest] = lines(Journey.threadMermaid(thread))
      return head === "sequenceDiagram" && actor === "  actor customer" && rest.every((line) => /^ {2}(?:participant c\d+ as [^;#]+|Note over (?:c\d+|customer): [^;#]+|(?:customer|c\d+)(?:->>|-->>|--x)(?:customer|c\d+): [^;#]*)$/.test(line))
    }), { numRuns: 200 })
  })
  it("draws streams with nodes of their own for each step", () => {
    const flows = [{ step: 0, from: "web", to: "hot\"line", count: 2 }, { step: 1, from: "hot\"line", to: "web", count: 2 }]
    expect(Journey.flowsMermaid({ ways: 2, began: new Map(), flows })).toBe("sankey-beta\n\n\"1 web\",\"2 hot line\",2\n\"2 hot line\",\"3 web\",2")
  })
  it("draws the map as a user journey with feelings from 1 to 5", () => {
    const step = { step: "pay", title: "Pay: now", stage: "buy", met: 1, deviations: {}, felt: -2.25, planned: [], on: new Map([[ChannelName.make("web"), { met: 1, refused: 0 }]]), backstage: [], demand: "unknown", isMeasured: true }
    const map = { name: "shop", version: 1, journeys: 1, channels: [], stages: [{ stage: "buy", journeys: 1, steps: [step, { ...step, title: "Enjoy", felt: 1 }], touchpoints: [], points: 0, waited: 0 }], blindSpots: [] } as unknown as Journey.JourneyMap
    expect(lines(Journey.mapMermaid(map))).toEqual(["journey", "  title shop 1", "  section buy", "    Pay now: 1: web", "    Enjoy: 5: web"])
  })
})
