/** A map of texts does what an ordinary map does, whatever is set, looked for and deleted in whatever order. */
import { TextMap } from "@redthread/identity/TextMap"
import { runs } from "@redthread/testing"
import * as fc from "fast-check"
import { expect, it } from "vitest"

const text = fc.oneof(fc.nat(300).map((n) => `text ${n}`), fc.string({ maxLength: 6 }))
interface Item {
  readonly text: string
  readonly i: number
}
const deed = fc.record({ what: fc.constantFrom("set", "set", "get", "delete"), text })

it("identity/text-map: whatever is done to it, it holds what a map would hold", () => {
  fc.assert(fc.property(fc.array(deed, { maxLength: 600, size: "max" }), (deeds) => {
    const [mine, theirs] = [new TextMap<Item>(({ text: own }) => own), new Map<string, Item>()]
    deeds.forEach((each, i) => {
      if (each.what === "delete") {
        mine.delete(each.text)
        theirs.delete(each.text)
      } else {
        expect(mine.get(each.text)).toEqual(theirs.get(each.text))
        if (each.what === "get") return
        mine.set(each.text, { text: each.text, i })
        theirs.set(each.text, { text: each.text, i })
      }
      expect(mine.size).toBe(theirs.size)
    })
    expect(new Map(mine.entries())).toEqual(theirs)
    expect([...mine.keys()].sort()).toEqual([...theirs.keys()].sort())
    expect([...mine.values()].length).toBe(theirs.size)
  }), { numRuns: Math.min(runs, 300) })
})

it("thousands of texts that somebody chose to have one hash are found all the same, and quickly enough", () => {
  const hash = (of: string): number => {
    let all = 0x811c9dc5
    for (let i = 0; i < of.length; i++) all = Math.imul(all ^ of.charCodeAt(i), 0x01000193)
    return (all ^ (all >>> 15)) & 0x3fff
  }
  const chosen: Array<string> = []
  for (let i = 0; chosen.length < 300; i++) if (hash(`k${i}`) === 77) chosen.push(`k${i}`)
  const map = new TextMap<Item>(({ text: own }) => own)
  chosen.forEach((each, i) => map.set(each, { text: each, i }))
  expect(chosen.map((each) => map.get(each)?.i)).toEqual(chosen.map((_, i) => i))
  expect(map.size).toBe(300)
  for (const each of chosen.slice(0, 150)) map.delete(each)
  expect([map.size, map.get(chosen[10] ?? ""), map.get(chosen[299] ?? "")?.i]).toEqual([150, undefined, 299])
})
