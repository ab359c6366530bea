/** The energy contract, told twice from raw payloads. Source: R. Dinter, junokai. */
import { NodeServices } from "@effect/platform-node"
import { tellStory, type Told } from "@redthread/cli"
import * as Journey from "@redthread/journey"
import type { Entry } from "@redthread/model"
import { Effect } from "effect"
import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"

const demo = fileURLToPath(new URL("../../packages/cli/demo", import.meta.url))
const told = (telling: string): Promise<Told> =>
  Effect.runPromise(Effect.provide(tellStory(telling, `${demo}/${telling}`), NodeServices.layer))

let silo: Told
let omni: Told
beforeAll(async () => {
  silo = await told("silo")
  omni = await told("redthread")
})

const of = <Tag extends Entry["_tag"]>({ thread }: Told, tag: Tag): ReadonlyArray<Extract<Entry, { _tag: Tag }>> =>
  thread.entries.filter((entry): entry is Extract<Entry, { _tag: Tag }> => entry._tag === tag)

describe("cancelling an energy contract among silos", () => {
  it("begins with a search that finds nothing and a step refused because the customer is logged in", () => {
    expect(of(silo, "Searched")).toMatchObject([{ query: "Vertrag kündigen", results: 0 }])
    expect(of(silo, "StepRefused")[0]).toMatchObject({ on: "web", because: expect.stringContaining("authenticated") })
  })
  it("goes on at the hotline, which asks for all that is known, asks for proof again and sends the customer back", () => {
    expect(of(silo, "FactAsked").filter(({ known, on }) => known && on === "hotline").map(({ fact }) => fact)).toEqual(["name", "address", "contractNo"])
    expect(of(silo, "AssuranceChanged").filter(({ on }) => on === "hotline")).toMatchObject([{ by: "identify" }])
    expect(of(silo, "Redirected")).toMatchObject([{ redirect: { from: "hotline", to: "web", forced: true } }])
  })
  it("ends on the website, logged out, with everything typed in again", () => {
    expect(of(silo, "FactAsked").filter(({ known, on }) => known && on === "web").map(({ fact }) => fact)).toEqual(["name", "address", "contractNo"])
    expect(of(silo, "ConcernClosed")).toMatchObject([{ outcome: "cancelled" }])
  })
  it("could have been known: the checker finds the same story without any customer", () => {
    const rules = silo.checked.findings.map(({ channel, length, rule }) => `${rule} ${channel} ${length}`)
    expect(rules).toEqual(expect.arrayContaining(["channel-trap web 1", "forgets web 2", "assurance-loss web 2", "re-ask web 3"]))
    expect(silo.checked.findings.filter(({ cause }) => String(cause).startsWith("/channels/hotline/handover"))).not.toEqual([])
  })
})

describe("cancelling an energy contract with one thread", () => {
  it("goes over four channels as one concern and one process", () => {
    expect(Journey.journeyOf(omni.thread).stops.map(({ came, on }) => `${on} ${came}`)).toEqual(["web began", "hotline handed-over", "whatsapp chose", "email chose"])
    expect(of(omni, "ConcernOpened")).toHaveLength(1)
    expect(of(omni, "StepTaken").map(({ now, on, step }) => `${step} on ${on}: ${now}`)).toEqual(["request on hotline: requested", "confirm on email: cancelled"])
  })
  it("lets the hotline see what the portal knew, so that nobody is asked anything", () => {
    expect(of(omni, "HandedOver")).toMatchObject([{ handover: { carried: ["name", "address", "contractNo"], lost: [], assurance: "authenticated" } }])
    expect(of(omni, "FactAsked")).toEqual([])
    expect(omni.overview.known.map(({ name }) => name)).toEqual(["name", "address", "contractNo"])
  })
  it("keeps the promise of a confirmation", () => {
    expect(of(omni, "PromiseKept").map(({ promise }) => promise)).toEqual(of(omni, "PromiseMade").map(({ promise }) => promise.id))
  })
  it("is consistent for every customer, not only for this one", () => {
    expect(omni.checked.findings).toEqual([])
  })
  it("costs less in every measure", () => {
    for (const key of ["steps", "askedAgain", "reAuthentications", "channelBreaks", "deadEnds"] as const) {
      expect(omni.measures[key], key).toBeLessThan(silo.measures[key])
    }
  })
})
