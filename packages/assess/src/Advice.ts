/** What to do next, with what speaks for it and what against; who decides has to weigh it. */
import { Result } from "effect"
import type { Matter } from "./Switches.ts"
import type { Judged } from "./Verdict.ts"

/** What the data cannot know about a company; leave out what is not known. */
export interface Situation {
  readonly employees?: number
  readonly industry?: string
  /** A year's money for the change, in any currency. */
  readonly budget?: number
  /** Whether the staff stands behind it. */
  readonly isBacked?: boolean
  /** What the company says it is today. */
  readonly declared?: "single" | "multi" | "omni"
}

/** One piece of advice; never without both sides. */
export interface Advice {
  readonly advice: string
  readonly reasonsFor: ReadonlyArray<string>
  readonly reasonsAgainst: ReadonlyArray<string>
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`

const circumstances = ({ budget, employees, industry, isBacked }: Situation): Pick<Advice, "reasonsFor" | "reasonsAgainst"> => ({
  reasonsFor: [
    ...(isBacked === true ? ["The staff stands behind it."] : []),
    ...(employees !== undefined && employees >= 250 ? [`With ${employees} people the one who answers is seldom the one who was told: what is not written down is lost.`] : []),
    ...(industry === undefined ? [] : [`Customers compare with what others in the industry (${industry}) offer them.`])
  ],
  reasonsAgainst: [
    ...(isBacked === false ? ["The staff does not stand behind it; begin there."] : []),
    ...(employees !== undefined && employees < 20 ? [`With ${employees} people, talking to one another may do for less.`] : []),
    ...(budget === undefined ? ["Nobody said what it may cost."] : budget === 0 ? ["There is no budget."] : [])
  ]
})

/** Advice from the verdict and the situation. */
export const adviseOn = ({ pairs, rows, siloRate, verdict }: Judged, matters: ReadonlyArray<Matter>, situation: Situation = {}): ReadonlyArray<Advice> => {
  const moving = matters.filter(({ channels }) => channels > 1).length
  const around = circumstances(situation)
  const declared = situation.declared === undefined || verdict === "undecidable" || situation.declared === verdict ? [] : [{
    advice: `Stop calling it ${situation.declared}: customers live ${verdict}.`,
    reasonsFor: rows.filter(({ speaksFor }) => speaksFor === verdict).map(({ criterion, found }) => `${criterion} ${found}`),
    reasonsAgainst: ["The log may not show everything that was done; look at what it leaves out."]
  }]
  switch (verdict) {
    case "single":
      return [...declared, {
        advice: "Omnichannel is not needed: make the one channel good.",
        reasonsFor: rows.filter(({ speaksFor }) => speaksFor === "single").map(({ found }) => `${found}.`),
        reasonsAgainst: ["Customers who would have come another way do not stand in the log.", "The few on other channels may be the ones who cannot use the first."]
      }]
    case "multi": {
      const clear = pairs.filter(({ grade }) => grade === "separate" || grade === "partly")
      const losing = siloRate === undefined ? [] : pairs.filter(({ kept, switches }) => kept < switches).toSorted((a, b) => (b.switches - b.kept) - (a.switches - a.kept))
      const worst = (clear.length > 0 ? clear : losing).slice(0, 3)
      return [...declared, ...(worst.length === 0 ? [{
        advice: "Leave the channels beside each other, and watch whether customers begin to move between them.",
        reasonsFor: [`${moving} of ${matters.length} matters use more than one channel.`],
        reasonsAgainst: ["Customers may not move because they cannot."]
      }] : worst.map(({ from, interval, kept, switches, to }, i) => ({
        advice: `${i === 0 ? "First" : "Then"} join ${from} and ${to}: let what was told on ${from} be seen on ${to}.`,
        reasonsFor: [
          `${switches - kept} of ${switches} changes from ${from} to ${to} lost something${Result.isSuccess(interval) ? ` (kept: ${percent(interval.success.low)} to ${percent(interval.success.high)})` : ""}.`,
          ...(siloRate === undefined ? [] : [`Over all channels ${percent(siloRate.estimate)} of the changes lose something.`]), ...around.reasonsFor
        ],
        reasonsAgainst: [`${matters.length - moving} of ${matters.length} matters never change channel and gain nothing.`, ...around.reasonsAgainst]
      })))]
    }
    case "omni":
      return [...declared, {
        advice: "Keep it, and keep measuring: a new channel is where it breaks.", reasonsFor: rows.filter(({ speaksFor }) => speaksFor === "omni").map(({ found }) => `${found}.`),
        reasonsAgainst: ["A log tells only what it records; ask customers too."]
      }]
    case "undecidable":
      return [{
        advice: "Record more before deciding: who the customer is, on which channel, what they were asked, and how it ended.",
        reasonsFor: rows.filter(({ speaksFor }) => speaksFor === "undecidable").map(({ criterion, found }) => `${criterion} ${found}.`), reasonsAgainst: ["Recording takes time and has to be allowed by law."]
      }]
  }
}
