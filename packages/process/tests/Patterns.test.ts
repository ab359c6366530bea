/** Defects that customer service is known for, each beside a twin that differs in one line and has none. */
import * as Process from "@redthread/process"
import { Result } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const folder = new URL("./patterns/", import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8")
const checked = (file: string) => Process.check(Result.getOrThrow(Process.fromJson(JSON.parse(read(file)))))

/** What is to be found: rule and shortest path. */
const patterns: Readonly<Record<string, ReadonlyArray<readonly [Process.Rule, ...ReadonlyArray<string>]>>> = {
  "01-cancellation-story": [["channel-trap", "login"], ["forgets", "login", "logout"], ["assurance-loss", "login", "logout"], ["re-ask", "login", "logout", "request"]],
  "02-no-way-out": [["trap", "login"]],
  "03-second-hop-drops-a-fact": [["forgets", "tell", "handover branch"], ["re-ask", "tell", "handover branch", "move"]],
  "04-assurance-lost-on-handover": [["assurance-loss", "login", "handover hotline"]],
  "05-parity-without-handover": [["parity"]],
  "06-mid-process-trap": [["trap", "login", "report", "inspect", "reject"]],
  "07-ping-pong-referral": [["trap", "handover web", "handover hotline"]],
  "08-fact-asked-on-one-branch-only": [["unproved-fact", "fileByPhone"]],
  "09-level-nobody-grants": [["dead-step"]],
  "10-handover-dearer-than-a-fresh-start": [["effort", "search", "handover hotline"]],
  "11-skipped-mandatory-notice": [["equivalence", "offer", "sign"]],
  "11b-notice-skipped-on-one-channel": [["equivalence", "offer", "signAtOnce"]],
  "11c-notice-offered-on-one-channel-only": [["equivalence", "offer", "notice"]],
  "12-timeout-that-cannot-be-reopened": [["trap", "announce", "lapse"]],
  "13-parallel-parts-waiting-for-each-other": [["deadlock", "order"]],
  "13b-steps-waiting-for-each-others-facts": [["deadlock", "claim"]],
  "14-migration-orphan": [["migration-orphan", "ask"]],
  "14b-migration-without-a-promised-fact": [["migration-orphan", "ask"]],
  "15-channel-trap-with-a-detour": [["channel-trap", "login"]],
  "15b-channel-trap-by-a-step-of-its-own": [["channel-trap", "request", "park"]],
  "16-livelock": [["trap", "queue"]],
  "17-superfluous-step": [["superfluous-step", "wait"]],
  "18-ends-half-done": [["uncompensated", "reserve", "pay", "withdraw"]],
  "19-nobody-answers": [["ownership", "order"]],
  "19b-customer-between-departments": [["ownership", "order", "layCable", "setMeter"]]
}

describe("a known defect", () => {
  it("has its test here, every one in the folder", () => {
    expect(readdirSync(folder).map((file) => file.split(".")[0]).filter((name, i, all) => all.indexOf(name) === i).sort()).toEqual(Object.keys(patterns).sort())
  })
  for (const [name, expected] of Object.entries(patterns)) {
    it(`is found by its shortest story, and not in the twin: ${name.replaceAll("-", " ")}`, () => {
      const { findings, ignored } = checked(`${name}.defect.json`)
      expect(ignored).toEqual([])
      for (const [rule, ...path] of expected) {
        const found = findings.filter((finding) => finding.rule === rule)
        expect(found.map((finding) => finding.path)).toContainEqual(path)
        expect(Math.min(...found.map(({ length }) => length))).toBe(path.length)
        for (const { message, messageDe, suggestion, suggestionDe } of found) expect(new Set([message, messageDe, suggestion, suggestionDe]).size).toBe(4)
      }
      expect(checked(`${name}.clean.json`)).toMatchObject({ findings: [], ignored: [], isComplete: true })
    })
    it(`differs from its twin in one line: ${name}`, () => {
      const [defect, clean] = [read(`${name}.defect.json`).split("\n"), read(`${name}.clean.json`).split("\n")]
      const shorter = Math.min(defect.length, clean.length)
      const same = (one: (i: number) => string | undefined, other: (i: number) => string | undefined, most: number): number => {
        let i = 0
        while (i < most && one(i) === other(i)) i++
        return i
      }
      const head = same((i) => defect[i], (i) => clean[i], shorter)
      const tail = same((i) => defect.at(-1 - i), (i) => clean.at(-1 - i), shorter - head)
      expect(Math.max(defect.length, clean.length) - head - tail).toBe(1)
    })
  }
})
