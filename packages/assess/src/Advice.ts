/** What to do next, with what speaks for it and what against; who decides has to weigh it. */
import { Result } from "effect"
import type { Item } from "./Costs.ts"
import type { Gap } from "./Coverage.ts"
import type { Bundle } from "./Options.ts"
import type { Preference } from "./Preferences.ts"
import type { Need, Situation } from "./Situation.ts"
import type { Gapped } from "./Standing.ts"
import type { Matter } from "./Switches.ts"
import type { Judged } from "./Verdict.ts"
import type { Drift } from "./Watched.ts"

/** One piece of advice; never without both sides. */
export interface Advice {
  readonly advice: string
  readonly reasonsFor: ReadonlyArray<string>
  readonly reasonsAgainst: ReadonlyArray<string>
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** What was found beside the verdict that advice may rest on. */
export interface Findings {
  readonly items?: ReadonlyArray<Item>
  readonly within?: Bundle
  readonly gaps?: ReadonlyArray<Gap>
  readonly drifts?: ReadonlyArray<Drift>
  readonly parity?: ReadonlyArray<{ readonly measure: string; readonly gap: Gapped }>
  readonly preferences?: ReadonlyArray<Preference>
}

type Reasons = Pick<Advice, "reasonsFor" | "reasonsAgainst">

const needsSay: Readonly<Record<Need, Reasons>> = {
  speed: { reasonsFor: ["Customers want speed: who need not repeat themselves is sooner done."], reasonsAgainst: [] },
  choice: { reasonsFor: ["Customers want to choose the way, and to change it."], reasonsAgainst: [] },
  anytime: { reasonsFor: ["Customers want to be served at any hour: what they begin at night has to be known in the morning."], reasonsAgainst: [] },
  person: { reasonsFor: [], reasonsAgainst: ["Customers want to talk to a person: the first money may be better spent on people."] },
  simplicity: { reasonsFor: [], reasonsAgainst: ["Customers want it simple: fewer channels, each done well, may please them more."] }
}

/** What size, industry, customers' needs, money, hands, experience and the staff say about joining channels. */
const circumstances = (situation: Situation, { items = [], within }: Findings): Reasons => {
  const { budget, employees, hours, industry, isBacked, isExperienced, isServiceDecisive, needs = [], systems } = situation
  const cost = items.reduce((sum, item) => sum + (item.cost ?? 0), 0)
  const training = items.find(({ unit }) => unit === "hours")?.quantity
  return {
    reasonsFor: [
      ...needs.flatMap((need) => needsSay[need].reasonsFor),
      ...(isBacked === true ? ["The staff stands behind it."] : []),
      ...(isExperienced === true ? ["Somebody who has done it before takes part."] : []),
      ...(employees !== undefined && employees >= 250 ? [`With ${employees} people the one who answers is seldom the one who was told: what is not written down is lost.`] : []),
      ...(systems !== undefined && systems > 1 ? [`Customers' data are in ${systems} systems, and nobody sees all of them.`] : []),
      ...(industry === undefined || isServiceDecisive === false ? [] : [isServiceDecisive === true ? `In the industry (${industry}) customers choose by service.` : `Customers compare with what others in the industry (${industry}) offer them.`]),
      ...(budget !== undefined && cost > 0 && cost <= budget ? [`What is priced costs ${cost} and the budget is ${budget}.`] : []),
      ...(hours !== undefined && training !== undefined && training <= hours ? [`The training takes ${training} hours, and there are ${hours}.`] : [])
    ],
    reasonsAgainst: [
      ...needs.flatMap((need) => needsSay[need].reasonsAgainst),
      ...(isBacked === false ? ["The staff does not stand behind it; begin there."] : []),
      ...(isExperienced === false ? ["Nobody who takes part has done it before."] : []),
      ...(employees !== undefined && employees < 20 ? [`With ${employees} people, talking to one another may do for less.`] : []),
      ...(systems !== undefined && systems > 1 ? [`${systems} systems have to be joined, and each joint has to be kept.`] : []),
      ...(isServiceDecisive === false && industry !== undefined ? [`In the industry (${industry}) customers do not choose by service.`] : []),
      ...(budget === undefined ? ["Nobody said what it may cost."] : budget === 0 ? ["There is no budget."]
        : cost > budget ? [`What is priced costs ${cost}, more than the budget of ${budget}${within === undefined ? "" : `; within it: ${within.choices.length === 0 ? "nothing" : within.choices.join(", ")}`}.`] : []),
      ...(hours !== undefined && training !== undefined && training > hours ? [`The training takes ${training} hours, and there are ${hours}.`] : [])
    ]
  }
}

const besides = ({ drifts = [], gaps = [], parity = [], preferences = [] }: Findings): ReadonlyArray<Advice> => [
  ...drifts.flatMap(({ alarm, of, weeks }) => (alarm === undefined ? [] : [{
    advice: `Find out why ${of} ${alarm.way === "up" ? "rises" : "falls"}.`,
    reasonsFor: [`It has gone ${alarm.way} since the week of ${dayOf(weeks[alarm.since]?.from ?? 0)}, more than chance explains.`],
    reasonsAgainst: ["It may be the season, or another way of recording."]
  }])).slice(0, 3),
  ...(gaps.length === 0 ? [] : [{
    advice: `See whether ${gaps.slice(0, 3).map(({ at, channel }) => `${channel} (${at})`).join(", ")} should be open.`,
    reasonsFor: gaps.slice(0, 3).map(({ at, channel, expected }) => `Nobody came by ${channel} for “${at}”, where about ${Math.round(expected)} were to be expected if channels did not differ.`),
    reasonsAgainst: ["What is closed costs nothing, and customers may not miss it."]
  }]),
  ...parity.filter(({ gap }) => gap.interval.low > 0.1).slice(0, 2).map(({ gap, measure }) => ({
    advice: `Make ${measure} the same on ${gap.lowest} and ${gap.highest}.`,
    reasonsFor: [`They differ by ${percent(gap.interval.estimate)}, surely by ${percent(gap.interval.low)}.`],
    reasonsAgainst: ["Other matters may come by other channels: compare like with like first."]
  })),
  ...preferences.filter(({ isLess }) => isLess === true).slice(0, 2).map(({ channel, observed, stated }) => ({
    advice: `Find out what keeps customers from ${channel}.`,
    reasonsFor: [`${percent(stated)} say they like it best, ${percent(observed)} of the contacts come by it.`],
    reasonsAgainst: ["Who was asked may not be who comes."]
  }))
]

/** Advice from the verdict, the situation, and what was found beside. */
export const adviseOn = (judged: Judged, matters: ReadonlyArray<Matter>, situation: Situation = {}, found: Findings = {}): ReadonlyArray<Advice> =>
  [...adviseOnVerdict(judged, matters, situation, found), ...(judged.verdict === "undecidable" ? [] : besides(found))]

const adviseOnVerdict = ({ pairs, rows, siloRate, verdict }: Judged, matters: ReadonlyArray<Matter>, situation: Situation, found: Findings): ReadonlyArray<Advice> => {
  const moving = matters.filter(({ channels }) => channels > 1).length
  const around = circumstances(situation, found)
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
        reasonsAgainst: [...(situation.needs?.includes("choice") === true ? ["Customers want to choose the way."] : []), "Customers who would have come another way do not stand in the log.", "The few on other channels may be the ones who cannot use the first."]
      }]
    case "multi": {
      const clear = pairs.filter(({ grade }) => grade !== "joined" && grade !== "undecided")
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
