/** The glossary explains every noun, in both languages, and tells it from its neighbour. */
import { readFileSync } from "node:fs"
import * as Model from "@redthread/model"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { root } from "./Sources.ts"

/** The nouns that the design is told in. */
const words = [
  "Tenant", "Party", "Customer", "Identifier", "Assurance", "Channel", "Touchpoint", "Received", "ChannelEvent", "Interaction", "Conversation",
  "Concern", "Fact", "Redirect", "Handover", "Promise", "Offer", "Feedback", "Entry", "Record", "Thread", "Stage", "Journey", "EventLog", "Consent",
  "Agent", "Skill", "JourneySpec", "Law", "Capabilities"
]
const schemas = Object.entries(Model as Readonly<Record<string, unknown>>).filter(([, value]) => Schema.isSchema(value)).map(([name]) => name)

interface Row { readonly word: string; readonly german: string; readonly sentence: string; readonly confused: string }

const rowsOf = (text: string): ReadonlyArray<Row> =>
  text.split("\n").filter((line) => /^\| (?!Word|---)/.test(line)).map((line) => {
    const [, word = "", german = "", sentence = "", confused = ""] = line.split("|").map((cell) => cell.trim())
    return { word, german, sentence, confused }
  })

const complaints = (rows: ReadonlyArray<Row>, nouns: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...nouns.filter((noun) => !rows.some(({ word }) => word === noun)).map((noun) => `${noun} is missing`),
  ...rows.filter(({ word }, i) => rows.findIndex((other) => other.word === word) !== i).map(({ word }) => `${word} comes twice`),
  ...rows.filter(({ word }) => !nouns.includes(word)).map(({ word }) => `${word} is no noun of the model`),
  ...rows.filter(({ german, sentence, confused }) => german === "" || !/^[A-Z].*\.$/.test(sentence) || !confused.endsWith(".")).map(({ word }) => `${word} is half explained`)
]

describe("the glossary", () => {
  const rows = rowsOf(readFileSync(`${root}docs/glossary.md`, "utf8"))

  it("explains every noun of the design and of the model, once and fully", () => {
    expect(complaints(rows, [...new Set([...words, ...schemas])])).toEqual([])
  })

  it("would be caught with a noun missing, doubled, invented or half explained", () => {
    const [first] = rows as [Row]
    expect(complaints([first, first, { ...first, word: "Gadget" }, { ...first, word: "Party", german: "" }], ["Tenant", "Party", "Customer"]))
      .toEqual(["Customer is missing", "Tenant comes twice", "Gadget is no noun of the model", "Party is half explained"])
  })
})
