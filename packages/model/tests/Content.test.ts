/** Messages in plain words, and places in foreign documents. */
import { childPointer, type Content, Pointer, plainText, pointerKeys, rootPointer } from "@redthread/model"
import { keyArbitrary, runs } from "@redthread/testing"
import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("a message in plain words", () => {
  const every: Readonly<Record<Content["_tag"], readonly [Content, string]>> = {
    Text: [{ _tag: "Text", text: "Hello" }, "Hello"],
    Html: [{ _tag: "Html", html: "<style>p{}</style><p>Good&nbsp;day,<br>Anna</p><script>alert('<p>')</script>" }, "Good&nbsp;day, Anna"],
    Media: [{ _tag: "Media", kind: "document", media: { ref: "m1", filename: "contract.pdf" } }, "[document contract.pdf]"],
    Location: [{ _tag: "Location", latitude: 52.5, longitude: 13.4 }, "[52.5, 13.4]"],
    Contacts: [{ _tag: "Contacts", cards: [{}, {}] }, "[contacts: 2]"],
    Choice: [{ _tag: "Choice", id: "1", title: "Cancel" }, "Cancel"],
    Order: [{ _tag: "Order", items: [{}] }, "[order: 1 items]"],
    Form: [{ _tag: "Form", fields: [{ name: "name", value: "Anna" }, { name: "name", value: "Schulz" }] }, "name: Anna\nname: Schulz"],
    Unsupported: [{ _tag: "Unsupported", what: "poll" }, "[poll]"]
  }

  for (const [kind, [part, words]] of Object.entries(every)) {
    it(`says what a ${kind} part says`, () => {
      expect(plainText([part])).toBe(words)
    })
  }

  it("prefers what the customer wrote to what we call it", () => {
    expect(plainText([
      { _tag: "Media", kind: "image", media: { ref: "m1" }, caption: "my meter" },
      { _tag: "Location", latitude: 1, longitude: 2, name: "Home", address: "Street 1" },
      { _tag: "Location", latitude: 1, longitude: 2, address: "Street 1" },
      { _tag: "Order", items: [], text: "as always" }
    ])).toBe("my meter\nHome\nStreet 1\nas always")
  })

  it("is one line a part, without empty lines", () => {
    expect(plainText([{ _tag: "Text", text: "a" }, { _tag: "Text", text: "" }, { _tag: "Text", text: "b" }])).toBe("a\nb")
    expect(plainText([])).toBe("")
  })
})

describe("a pointer", () => {
  it("leads back to the keys it was made of, whatever they contain", () => {
    fc.assert(fc.property(fc.array(keyArbitrary), (keys) => {
      const pointer = keys.reduce<Pointer>(childPointer, rootPointer)
      expect(pointerKeys(pointer)).toEqual(keys)
      expect(Schema.is(Pointer)(pointer)).toBe(true)
    }), { numRuns: runs })
  })

  it("is refused where it is none", () => {
    for (const text of ["a", "/~2", "/~", "//a~"]) expect(Schema.is(Pointer)(text), text).toBe(false)
    expect(Schema.is(Pointer)("//")).toBe(true)
  })
})
