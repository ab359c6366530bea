/** The supplier's service over real HTTP: right, and with one defect at a time. */
import * as Process from "@redthread/process"
import * as Test from "@redthread/testing"
import { afterEach, describe, expect, it } from "vitest"
import { cancel, type Defect, driving, type EnergyService, start } from "./EnergyService.ts"

const running: Array<EnergyService> = []
const propertyOf = async (defect?: Defect): Promise<Test.Property> => {
  const service = await start(defect)
  running.push(service)
  return Test.property(cancel, driving(service), { patience: "10 seconds", tries: 40 })
}
afterEach(async () => {
  for (const service of running.splice(0)) await service.close()
})

describe("the cancellation over HTTP, on the web site, at the hotline and in the branch", () => {
  it("is consistent as a process", () => {
    expect(Process.check(cancel).findings).toEqual([])
  })
  it("is implemented as it is stated", async () => {
    const property = await propertyOf()
    const report = await property.assert({ seed: 1, runs: 30 })
    expect(report).toMatchObject({ unvisited: [], unseen: [] })
    expect(report.coverage.percent).toBeGreaterThan(50)
    await property.assert({ seed: 1, runs: 4, together: "channels" })
    await property.assert({ seed: 1, runs: 2, together: "customers" })
  })
  const defects: Readonly<Record<Exclude<Defect, "last write wins" | "one name for all">, RegExp>> = {
    "login forgets": /^A customer begins on web: “explain” on web, then “login” on web\. web does not show reason any more: what was told is forgotten\./,
    "hotline asks again": /^A customer begins on hotline: “identify” on hotline\. “request” on hotline asks for contractNo although the company knows it already\.$/,
    "branch forgets to close": /^A customer begins on branch: “request” on branch, then “confirm” on branch\. branch offers “explain”, which the process refuses: The matter is settled: “cancelled”\./
  }
  for (const [defect, story] of Object.entries(defects)) {
    it(`shows the defect by its shortest story: ${defect}`, async () => {
      const { failure } = await (await propertyOf(defect as Defect)).check({ seed: 1, runs: 60 })
      expect(failure?.story).toMatch(story)
    })
  }
  it("loses what was told at the hotline when the branch writes at the same time", async () => {
    const property = await propertyOf("last write wins")
    expect((await property.check({ seed: 1, runs: 10 })).failure).toBeUndefined()
    const { failure } = await property.check({ seed: 1, runs: 20, together: "channels" })
    expect(failure?.differences[0]._tag).toBe("NotInOrder")
    expect(failure?.length).toBeLessThanOrEqual(3)
  })
  it("shows one customer the name of another only when there are two", async () => {
    const property = await propertyOf("one name for all")
    expect((await property.check({ seed: 1, runs: 10 })).failure).toBeUndefined()
    expect((await property.check({ seed: 1, runs: 10, together: "customers" })).failure?.differences).toContainEqual(expect.objectContaining({ _tag: "WrongValue", fact: "name" }))
  })
  it("is reported as a failure with its step when the service is down", async () => {
    const service = await start()
    await service.close()
    const { failure } = await Test.property(cancel, driving(service)).check({ seed: 1, runs: 5 })
    expect(failure?.story).toBe("Beginning failed on no channel yet: fetch failed")
  })
})
