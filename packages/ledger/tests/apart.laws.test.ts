/** What is left of any entry when all keys are gone: an entry of the same kind that tells of nobody. */
import { erasedMark, readEntry, writeEntry } from "@redthread/ledger"
import { takeApart, putBack } from "@redthread/ledger/SealedEntry"
import { Entry, RecordId } from "@redthread/model"
import { arbitraryOf } from "@redthread/testing"
import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const own = RecordId.make("email:anna@example.org")
const whose = { own, beside: [], recordOf: () => undefined, pseudonym: (key: string) => `erased:${key.length}` }
const kinds = new Set(Object.keys(Entry.cases))
const golden = JSON.parse(readFileSync(new URL("golden/release-0.1.json", import.meta.url), "utf8")) as ReadonlyArray<Schema.JsonObject>

/** Every text in a JSON value with the key under which it stands. */
const texts = (json: Schema.Json, key = ""): ReadonlyArray<readonly [string, string]> =>
  typeof json === "string" ? [[key, json]]
  : Array.isArray(json) ? (json as Schema.JsonArray).flatMap((one) => texts(one, key))
  : json !== null && typeof json === "object" ? Object.entries(json).flatMap(([name, one]) => texts(one, name))
  : []

describe("an entry taken apart", () => {
  it("is put together again as it was, whatever it says", () => {
    fc.assert(fc.property(arbitraryOf(Entry), (entry) => {
      const json = Result.getOrThrow(writeEntry(entry))
      const { parts, rest } = takeApart(json, kinds, whose)
      expect(putBack(structuredClone(rest), parts.flatMap(({ values }) => values))).toEqual(json)
    }))
  })

  it("leaves an entry that can be read, of the same kind, time and channel", () => {
    fc.assert(fc.property(arbitraryOf(Entry), (entry) => {
      const json = Result.getOrThrow(writeEntry(entry))
      const left = Result.getOrThrow(readEntry(takeApart(json, kinds, whose).rest))
      expect([left._tag, left.id, left.occurred.instant, left.recorded, left.on]).toEqual([entry._tag, entry.id, entry.occurred.instant, entry.recorded, entry.on])
    }))
  })

  it.each(golden.filter(({ _tag }) => _tag !== "Erased").map((json) => [`${String(json["_tag"])} ${String(json["id"])}`, json] as const))("leaves none of the free texts of %s", (_, json) => {
    // Every free text gets a mark of its own; those that are names of ours are told by a list, so that a new field is sealed until somebody decides otherwise.
    const ours = ["_tag", "id", "instant", "recorded", "validFrom", "validUntil", "until", "on", "concern", "by", "channel", "adapter", "direction", "automatic", "status", "phase", "role", "kind",
      "namespace", "assurance", "was", "now", "process", "name", "step", "state", "offeredOn", "fact", "from", "to", "purpose", "carried", "lost", "arrivedAs", "answer", "offer", "promise", "decision",
      "reason", "foundBy", "mediaType", "scan", "consent", "currency", "scale", "source", "owner", "about"]
    const { rest } = takeApart(json, kinds, whose)
    const left = new Set(texts(rest).filter(([key]) => !ours.includes(key)).map(([, text]) => text))
    expect([...left].filter((text) => text !== erasedMark && text !== "" && !text.startsWith("erased:") && !/^0{64}$/.test(text))).toEqual([])
  })

  it("keeps those apart who are named in it together", () => {
    const anna = RecordId.make("email:anna@example.org")
    const ben = RecordId.make("email:ben@example.org")
    const json = { ...golden[0], event: { ...(golden[0]?.["event"] as Schema.JsonObject), others: [
      { role: "other", identifiers: [{ namespace: "email", value: "ben@example.org", assurance: "claimed" }] },
      { role: "brand", identifiers: [{ namespace: "email", value: "service@example.com", assurance: "claimed" }] }
    ] } } as Schema.JsonObject
    const { parts, rest } = takeApart(json, kinds, { ...whose, own: anna, recordOf: () => ben })
    expect(parts.map(({ of }) => of)).toEqual([[anna], [ben]])
    const left = putBack(structuredClone(rest), parts.filter(({ of }) => of[0] !== ben).flatMap(({ values }) => values))
    expect(JSON.stringify(left)).not.toContain("ben@")
    expect((left["event"] as { others: ReadonlyArray<unknown> }).others).toHaveLength(1)
    expect(Result.isSuccess(readEntry(left))).toBe(true)
  })
})
