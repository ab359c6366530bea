/** Foreign JSON survives reading: long integers, odd keys, deep nesting. */
import * as Channel from "@redthread/channel"
import { jsonArbitrary, runs } from "@redthread/testing"
import { Result } from "effect"
import { parse as parseLossless } from "lossless-json"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const read = (text: string): unknown => Result.getOrThrow(Channel.parseJson(text))
const reason = (text: string): string => Result.match(Channel.parseJson(text), { onFailure: (error) => error.message, onSuccess: () => "" })

/** JSON text whose keys are escaped in odd ways; Node 24 and 26 mix some of them up. */
const treacherous = "{\"\\\\\":1,\"b\":{\"toString\":null,\"\\n\":2,\"\":3},\"c\":[{\"\\\\\":1},{\"\\n\":1},{\"\\\"\":1},{\"\\t\":1}]}"

describe("foreign JSON", () => {
  it("keeps every digit of an integer that a number cannot hold, wherever it stands", () => {
    expect(read("{\"id\":12345678901234567890,\"list\":[ -9007199254740993]}")).toEqual({ id: "12345678901234567890", list: ["-9007199254740993"] })
    expect(read("12345678901234567890")).toBe("12345678901234567890")
  })

  it("leaves numbers alone that a number can hold, and fractions", () => {
    expect(read("[9007199254740991, 0.1234567890123456, 1e20, -1.5]")).toEqual([9007199254740991, 0.1234567890123456, 1e20, -1.5])
  })

  it("does not take digits inside a text for a number", () => {
    expect(read("{\"text\":\"call 12345678901234567890, please\"}")).toEqual({ text: "call 12345678901234567890, please" })
  })

  it("returns escaped keys as they were written, also one that ends in a quotation mark", () => {
    expect(read(treacherous)).toEqual({
      "\\": 1, b: { toString: null, "\n": 2, "": 3 }, c: [{ "\\": 1 }, { "\n": 1 }, { "\"": 1 }, { "\t": 1 }]
    })
    expect(Object.keys(read("{\"\\\"\":1}") as object)).toEqual(["\""])
  })

  it("returns escaped keys right also after documents whose keys look alike, where Node 24 and 26 mix them up", () => {
    for (const text of ["{\"0\":null,\"b\":null,\"\\\\\":null}", "{\"b\":null,\"\\n\":null}"]) {
      JSON.parse(text)
      expect(JSON.stringify(read(text))).toBe(text)
      expect(JSON.stringify(Result.getOrThrow(Channel.parseOwnJson(text)))).toBe(text)
    }
  })

  it("keeps a key called __proto__ as a key", () => {
    expect(Object.keys(read("{\"__proto__\":{\"a\":12345678901234567890}}") as object)).toEqual(["__proto__"])
  })

  it("takes the last of two equal keys, whichever way it reads", () => {
    expect(read("{\"a\":1,\"a\":2}")).toEqual({ a: 2 })
    expect(read("{\"a\":1,\"a\":2,\"id\":12345678901234567890}")).toEqual({ a: 2, id: "12345678901234567890" })
  })

  it("skips a byte order mark", () => {
    expect(read("\uFEFF{}")).toEqual({})
  })

  it("is refused in one sentence when it is empty, cut off or no JSON", () => {
    expect(reason(" \n")).toBe("The payload is empty.")
    expect(reason("{\"a\":")).toMatch(/^This is not JSON: /)
    expect(reason("<xml/>")).toMatch(/^This is not JSON: /)
  })

  it("is refused beyond 512 levels instead of exhausting the stack", () => {
    expect(read(`${"[".repeat(512)}${"]".repeat(512)}`)).toBeDefined()
    expect(reason(`${"[".repeat(513)}${"]".repeat(513)}`)).toBe("The JSON is nested deeper than 512 levels.")
    expect(reason("[".repeat(1_000_000))).toBe("The JSON is nested deeper than 512 levels.")
    expect(reason(`"${"[".repeat(1000)}"`)).toBe("")
  })

  it("is refused with more than a million values instead of filling the memory", () => {
    expect(read(`[${"0,".repeat(499_999)}0]`)).toHaveLength(500_000)
    expect(reason(`[${"0,".repeat(500_000)}0]`)).toBe("The JSON holds more than 500000 values. Send it in several deliveries.")
    expect(reason(JSON.stringify({ text: ",".repeat(2_000_000) }))).toBe("")
  })

  it("reads half a million escapes as they are", () => {
    const html = "\n".repeat(500_000)
    expect(read(JSON.stringify({ html }))).toEqual({ html })
  })

  it("says what a reader without a quick way says, for any text", () => {
    const token = fc.oneof(
      fc.stringMatching(/^-?(0|[1-9]\d{0,24})(\.\d{1,20})?([eE][+-]?\d{1,3})?$/), fc.string().map((text) => JSON.stringify(text)), fc.stringMatching(/^"\d{14,20}"$/),
      fc.constantFrom("true", "null", "[]", "{}", "\"\\u0041\\\"\"")
    )
    const key = fc.oneof(fc.constantFrom("\"a\"", "\"\\\\\"", "\"\\n\"", "\"\\\"\"", "\"\\u0061\"", "\"\""), fc.stringMatching(/^"[a-z]{1,3}"$/))
    const blank = fc.constantFrom("", " ", "\n\t")
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof({ depthSize: "small" }, token, fc.array(tie("text"), { maxLength: 4 }).map((all) => `[${all.join(",")}]`),
        fc.array(fc.tuple(key, blank, tie("text")), { maxLength: 4 }).map((all) => `{${all.map(([name, gap, value]) => `${name}${gap}:${gap}${value}`).join(",")}}`))
    }))
    const parseNumber = (written: string) => (/^-?\d+$/.test(written) && !Number.isSafeInteger(Number(written)) ? written : Number(written))
    fc.assert(fc.property(text, (written) => {
      expect(read(written)).toEqual(parseLossless(written, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue }))
    }), { numRuns: runs * 4 })
  })

  it("says the same as it was, for any document that a double can hold", () => {
    const written = (text: string): boolean => !/(^|[^\d.])\d{16,}/.test(text)
    fc.assert(
      fc.property(jsonArbitrary.map((value) => JSON.stringify(value)).filter(written), (text) => {
        expect(JSON.stringify(read(text))).toBe(text)
      }),
      { numRuns: runs }
    )
  })
})

describe("our own JSON", () => {
  it("comes back with every number and every key", () => {
    fc.assert(
      fc.property(jsonArbitrary, (value) => {
        expect(Result.getOrThrow(Channel.parseOwnJson(JSON.stringify(value)))).toEqual(value)
      }),
      { numRuns: runs }
    )
    expect(Result.getOrThrow(Channel.parseOwnJson(JSON.stringify({ "\\": 2 ** 60, "\n": 1 })))).toEqual({ "\\": 2 ** 60, "\n": 1 })
  })

  it("is refused in one sentence when it was cut off", () => {
    expect(Result.isFailure(Channel.parseOwnJson("{\"a\""))).toBe(true)
  })
})
