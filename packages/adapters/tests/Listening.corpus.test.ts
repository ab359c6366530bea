import { activityPub, cloudEvents, facebookPage, mastodon, segment, shopify, wooCommerce } from "@redthread/adapters"
import { type AnyAdapter, choose, parseJson } from "@redthread/channel"
import type { ChannelKind } from "@redthread/model"
import { Effect, Result } from "effect"
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { delivery, filesBelow, lawful } from "./deliveries.ts"

const corpus = process.env["REDTHREAD_CORPUS"]
const registry: ReadonlyArray<AnyAdapter> = [
  wooCommerce({ secrets: [] }), shopify({ secrets: [] }), segment({ secrets: [] }), cloudEvents({ secrets: [] }), facebookPage({ appSecrets: [] }), mastodon({ secrets: [] }), activityPub({})
]

/** Every file is read lawfully, or refused with the reason. */
const readAll = async (kind: ChannelKind, folder: string) => {
  const all = await Promise.all(filesBelow(join(corpus ?? "", "channels", folder)).map(async (file) => {
    const received = delivery(kind, readFileSync(file), { name: basename(file) })
    const chosen = Effect.runSync(Effect.result(choose(registry, received)))
    return Result.isFailure(chosen) ? { file, events: [], malformed: chosen.failure.reason } : { file, ...await lawful(chosen.success, received) }
  }))
  const unrecognised = all.filter(({ events }) => events.some(({ _tag }) => _tag === "Unrecognised"))
  console.log(`${folder}: ${all.length} files, ${all.length - unrecognised.length - all.filter(({ malformed }) => malformed !== undefined).length} recognised, ${unrecognised.length} with something unrecognised, ${all.filter(({ malformed }) => malformed !== undefined).length} refused`)
  return { all, unrecognised }
}

/** The activities of the vocabulary that a server delivers to an inbox: a type, and an actor behind it. */
const isActivity = (file: string): boolean => {
  const { actor, type } = Result.getOrElse(parseJson(readFileSync(file, "utf8")), () => ({})) as { readonly actor?: unknown; readonly type?: unknown }
  return actor !== undefined && typeof type === "string" && !type.includes(":") && !/^(Person|Note|Collection|Object)$/.test(type)
}

describe.skipIf(!corpus)("payloads from elsewhere", () => {
  it("of shops, pages and social networks lose nothing: they are read, or refused with the reason", async () => {
    for (const [kind, folder] of [["shop", "shop"], ["web", "web-app"], ["social", "social-facebook"], ["social", "mastodon"], ["social", "activitypub"]] as const) {
      const { all } = await readAll(kind, folder)
      expect(all.filter(({ events, malformed }) => events.length === 0 && malformed === undefined)).toEqual([])
    }
  })

  it("of Segment and Facebook are all recognised, for all of them are deliveries", async () => {
    for (const [kind, folder] of [["web", "web-app"], ["social", "social-facebook"]] as const) {
      const { all, unrecognised } = await readAll(kind, folder)
      expect(all.length).toBeGreaterThan(0)
      expect([...unrecognised, ...all.filter(({ malformed }) => malformed !== undefined)]).toEqual([])
    }
  })

  it("of the fediverse are recognised where somebody acts", async () => {
    const { all } = await readAll("social", "activitypub")
    const acts = all.filter(({ file }) => isActivity(file))
    console.log(`activitypub: ${acts.length} files are activities`)
    expect(acts.length).toBeGreaterThan(0)
    expect(acts.filter(({ events }) => events.length === 0 || events.some(({ _tag }) => _tag === "Unrecognised")).map(({ file }) => basename(file))).toEqual([])
  })
})
