/** The plainest classifier: phrases that a team writes down. Deterministic, explains itself, abstains when in doubt. */
import type { Direction, ProcessName, StepName } from "@redthread/model"
import { Effect } from "effect"
import { Classification, type Classifier } from "./Classifier.ts"

/** Phrases that tell a process, and perhaps a step, when one of them occurs in a text said in this direction. */
export interface Phrases {
  readonly process: ProcessName
  readonly step?: StepName
  /** Whose words count; absent: everybody's. */
  readonly said?: Direction
  /** Compared without case, accents and repeated blanks; a phrase may end inside a word (`kündig` finds `Kündigung`). */
  readonly anyOf: ReadonlyArray<string>
}

/** Folds case, accents and white space, so that `KÜNDIGEN`, `kuendigen` and `kündigen` compare equal. */
const folded = (text: string): string =>
  text.toLowerCase()
    .replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss")
    .normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/\s+/g, " ")

const startsWord = (text: string, phrase: string): boolean => {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}

/**
 * A classifier made of phrases. Texts that match phrases of several processes are left to people: it abstains.
 * Within one process the phrases of a step win over those without; two different steps leave the step open.
 *
 * ```ts
 * import * as Triage from "@redthread/triage"
 * import { ProcessName } from "@redthread/model"
 * import { Effect } from "effect"
 * const classify = Triage.keywords([{ process: ProcessName.make("contract.cancel"), anyOf: ["kündig", "cancel my contract"] }])
 * Effect.runSync(classify({ text: "Ich möchte KÜNDIGEN.", direction: "inbound" }))._tag // => "About"
 * ```
 */
export const keywords = (phrases: ReadonlyArray<Phrases>): Classifier => {
  const known = phrases.map((entry) => ({ ...entry, anyOf: entry.anyOf.map((phrase) => ({ phrase, as: folded(phrase) })) }))
  return ({ direction, text }) =>
    Effect.sync(() => {
      const said = folded(text)
      const hits = known.flatMap((entry) => {
        if (entry.said !== undefined && entry.said !== direction) return []
        const hit = entry.anyOf.find(({ as }) => startsWord(said, as))
        return hit === undefined ? [] : [{ entry, phrase: hit.phrase }]
      })
      const processes = new Set(hits.map(({ entry }) => entry.process))
      const [first] = hits
      if (first === undefined) return Classification.cases.Abstained.make({ because: "no known phrase" })
      if (processes.size > 1) {
        return Classification.cases.Abstained.make({ because: `phrases of ${[...processes].join(" and ")}` })
      }
      const steps = new Map(hits.flatMap(({ entry, phrase }) => (entry.step === undefined ? [] : [[entry.step, phrase] as const])))
      const [step] = steps.size === 1 ? [...steps] : []
      return Classification.cases.About.make({
        process: first.entry.process,
        ...(step === undefined ? {} : { step: step[0] }),
        confidence: 1,
        because: `“${step?.[1] ?? first.phrase}”`
      })
    })
}
