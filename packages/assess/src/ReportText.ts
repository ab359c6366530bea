/** The assessment as Markdown, and as the plain JSON that machines read. */
import { tellMeasured, tellParameters } from "@redthread/journey"
import { Result, type Schema } from "effect"
import type { Assessment } from "./Assessment.ts"
import type { Changed } from "./Change.ts"
import { levels } from "./Maturity.ts"
import { type Interval, tellTooFew, type TooFew } from "./Sample.ts"
import type { Gapped } from "./Standing.ts"

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** A value in its unit: shares in percent, times in hours. */
export const tellValue = (value: number, unit: Changed["unit"]): string =>
  unit === "share" ? percent(value) : unit === "milliseconds" ? `${(value / 3_600_000).toFixed(1)} h` : value.toFixed(2)

const interval = (its: Result.Result<Interval, TooFew>, unit: Changed["unit"]): string =>
  Result.match(its, { onFailure: tellTooFew, onSuccess: ({ estimate, high, low }) => `${tellValue(estimate, unit)} (${tellValue(low, unit)} to ${tellValue(high, unit)})` })

const row = (cells: ReadonlyArray<string>): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ")).join(" | ")} |`
const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [row(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(row)].join("\n")

/** A p value in words. */
export const tellP = (p: number): string => (p < 0.001 ? "< 0.001" : p.toFixed(3))

/** What each verdict means, in one sentence. */
export const verdictSays = {
  single: "One channel: it carries nearly everything.",
  multi: "Several channels beside each other: what one knows, the next does not, or nobody needs it to.",
  omni: "Several channels as one: customers change and lose nothing.",
  undecidable: "The data do not decide it."
} as const

/** The rule after a change, in words. */
export const ruleSays = {
  stop: "Stop: at least one measure got worse, more than chance explains.",
  keep: "Keep it: something got better and nothing worse.",
  "no evidence": "No evidence of a change: go on measuring, or take the cheaper of the two.",
  "too few": "Too few to judge the change."
} as const

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
const widest = (gap: Gapped | undefined): string => (gap === undefined ? "–" : `${gap.lowest} to ${gap.highest}: ${interval(Result.succeed(gap.interval), "share")}`)

/** Tables of the report, as rows of cells; the page shows the same. */
export const tablesOf = (
  { change, channelsPerCustomer, costs, coverage, drifts, goals, groups, guards, items, judged, lived, maturity, mix, options, preferences, standing, understood }: Assessment
) => ({
  understood: { head: ["role", "attribute", "found by"], rows: understood.map(({ attribute, by, role }) => [role, attribute === "@activity" ? "the activity" : attribute === "@case" ? "the case" : attribute, by]) },
  verdict: { head: ["criterion", "found", "speaks for"], rows: judged.rows.map(({ criterion, found, speaksFor }) => [criterion, found, speaksFor ?? "–"]) },
  mix: { head: ["channel", "contacts", "share"], rows: mix.map(({ channel, contacts, share }) => [channel, String(contacts), percent(share)]) },
  pairs: {
    head: ["from", "to", "changes", "lost nothing", "share (customers counted once)", "grade"],
    rows: judged.pairs.slice(0, 20).map(({ from, grade, interval: its, kept, switches, to }) => [from, to, String(switches), String(kept), interval(its, "share"), grade])
  },
  standing: {
    head: ["measure", "value", "of", "better", "definition and parameters", "left out"],
    rows: standing.map(({ better, measured }) => [
      measured.measure, measured.value === undefined ? "–" : tellValue(measured.value, measured.unit), String(measured.of), better,
      `${measured.definition} ${tellParameters(measured.parameters)}`.trim(),
      measured.leftOut.map(({ because, count }) => `${count}: ${because}`).join("; ")
    ])
  },
  parity: {
    head: ["measure", "by", "test", "p", "equal?", "widest gap"],
    rows: groups.map(({ by, gap, measure, parity }) => Result.match(parity, {
      onFailure: (few) => [measure, by, "–", "–", tellTooFew(few), widest(gap)],
      onSuccess: ({ p, test }) => [measure, by, test, tellP(p), p < 0.05 ? "no" : "no difference shown", widest(gap)]
    }))
  },
  customers: { head: ["channels", "customers"], rows: channelsPerCustomer.map((count, i) => [String(i + 1), String(count)]) },
  gaps: { head: ["channel", "nobody came", "to be expected"], rows: coverage.gaps.slice(0, 12).map(({ at, channel, expected }) => [channel, at, expected.toFixed(1)]) },
  drifts: {
    head: ["rate", "was", "drift", "since the week of", "the alarm rang"],
    rows: drifts.map(({ alarm, of, plan, weeks }) => [
      of, `${percent(plan.low)} to ${percent(plan.high)}`, alarm?.way ?? "none shown", alarm === undefined ? "–" : day(weeks[alarm.since]?.from ?? 0), alarm === undefined ? "–" : day(weeks[alarm.rang]?.from ?? 0)
    ])
  },
  guards: {
    head: ["measure", "still good", "after", "weeks", "the guard says"],
    rows: guards.map(({ measure, plan, state, weeks }) => [
      measure, `${plan.worse === "higher" ? "up to" : "from"} ${percent(plan.bound ?? 0)}`, state.changed.of === 0 ? "–" : `${percent(state.changed.hits / state.changed.of)} of ${state.changed.of} customers`,
      String(weeks), state.stoppedAt === undefined ? "no harm shown" : `stop, in week ${state.stoppedAt}`
    ])
  },
  lived: {
    head: ["of the process", "cases or steps", "found"],
    rows: lived === undefined ? [] : [
      ["cases exactly as declared", String(lived.cases), interval(lived.asDeclared, "share")],
      ["fitness, precision", "", `${lived.fitness.toFixed(3)}, ${lived.precision.toFixed(3)}`],
      ...lived.channels.map(({ cases, channel, deviations, fitness, missing }) => [`on ${channel}`, String(cases), `fitness ${fitness.toFixed(3)}, ${deviations} deviations, ${missing} left out`]),
      ...lived.deviations.slice(0, 10).map(({ missing, step, unforeseen }) => [`step ${step}`, String(missing + unforeseen), `${missing} left out, ${unforeseen} where the process does not have it`]),
      ...(lived.unknownSteps.length === 0 ? [] : [["unknown to the process", String(lived.unknownSteps.length), lived.unknownSteps.slice(0, 10).join(", ")]])
    ]
  },
  goals: {
    head: ["goal", "by", "now", "of the way", "state"],
    rows: goals.map(({ found, goal, interval: its, state, unit = "count", way }) => [
      `${goal.measure}${Object.values(goal.where ?? {}).map((is) => ` (${is})`).join("")} ${goal.direction} ${tellValue(goal.target, unit)}${goal.because === undefined ? "" : `: ${goal.because}`}`, goal.by,
      its === undefined ? "–" : interval(Result.succeed(its), unit), way === undefined ? "–" : `${percent(way.estimate)} (${percent(way.low)} to ${percent(way.high)})`, `${state}: ${found}`
    ])
  },
  maturity: { head: ["level", "check", "found", "holds"], rows: maturity.checks.map(({ check, found, holds, level }) => [`${level} ${levels[level] ?? ""}`, check, found, holds === undefined ? "cannot be seen" : holds ? "yes" : "no"]) },
  costs: { head: ["begun on", "concerns", "settled", "cost of a settled one"], rows: costs.map(({ channel, concerns, perSettled, settled }) => [channel, String(concerns), String(settled), interval(perSettled, "count")]) },
  items: { head: ["what it takes", "how much", "why", "cost"], rows: items.map(({ because, cost, item, quantity, unit }) => [item, `${quantity} ${unit}`, because, cost === undefined ? "not told" : String(cost)]) },
  options: {
    head: ["together", "cost", "gain", ""],
    rows: (options?.front ?? []).slice(0, 30).map(({ choices, cost, gain }) => [choices.length === 0 ? "nothing" : choices.join(", "), String(cost), String(gain), cost === options?.within?.cost && gain === options.within.gain ? "the most within the budget" : ""])
  },
  preferences: {
    head: ["channel", "say they like it best", "come by it", "fewer than say so?"],
    rows: preferences.map(({ channel, interval: its, isLess, stated }) => [channel, percent(stated), interval(its, "share"), isLess === undefined ? "cannot be told" : isLess ? "surely" : "not shown"])
  },
  groups: { head: ["measure", "by", "group", "share", "of"], rows: groups.flatMap(({ by, groups: own, measure }) => own.map(({ group, interval: its, of }) => [measure, by, group, interval(its, "share"), String(of)])) },
  change: {
    head: ["measure", "before", "after", "difference", "p (adjusted)", "judgement", "weekly jump"],
    rows: (change?.rows ?? []).map((one) => [
      one.measure, `${tellValue(one.before.value, one.unit)} of ${one.before.of}`, `${tellValue(one.after.value, one.unit)} of ${one.after.of}`, interval(one.difference, one.unit),
      one.p === undefined ? "–" : tellP(one.p), one.judgement, interval(one.jump, one.unit)
    ])
  }
})

/** What the log is called in the report. */
export interface Titled {
  readonly title: string
}

/** The report as Markdown. */
export const toMarkdown = (assessment: Assessment, { title }: Titled): string => {
  const { advice, change, contacts, declared, judged, judgedBefore, lived, matters, maturity, notes } = assessment
  const tables = tablesOf(assessment)
  const part = (heading: string, { head, rows }: { readonly head: ReadonlyArray<string>; readonly rows: ReadonlyArray<ReadonlyArray<string>> }): ReadonlyArray<string> =>
    rows.length === 0 ? [] : [`## ${heading}`, table(head, rows)]
  return [
    `# ${title}`,
    `**Verdict: ${judged.verdict}.** ${verdictSays[judged.verdict]}${declared === undefined ? "" : ` The company says of itself: ${declared}.`}${judgedBefore === undefined ? "" : ` Before the change: ${judgedBefore.verdict}.`}`,
    ...(judged.siloRate === undefined ? [] : [`Silo rate: ${interval(Result.succeed(judged.siloRate), "share")} of the changes of channel lose something.`]),
    `${contacts.length} contacts in ${matters.length} matters. Maturity: level ${maturity.level} of 5, ${maturity.name}.`,
    ...part("Why", tables.verdict),
    "## Advice",
    ...advice.map(({ advice: what, reasonsAgainst, reasonsFor }) => [`**${what}**`, ...reasonsFor.map((reason) => `- for: ${reason}`), ...reasonsAgainst.map((reason) => `- against: ${reason}`)].join("\n")),
    ...(change === undefined ? [] : [...part(`Before and after ${new Date(change.at).toISOString().slice(0, 10)}`, tables.change), `**${ruleSays[change.rule]}**`]),
    ...part("Guard", tables.guards), ...part("Goals", tables.goals), ...part("Channels", tables.mix), ...part("Channels of one customer", tables.customers), ...part("What customers say and do", tables.preferences),
    ...part("Changes of channel", tables.pairs), ...part("Holes in the coverage", tables.gaps), ...part("Drift", tables.drifts),
    ...part(`Declared and lived${lived === undefined ? "" : `: ${lived.process}`}`, tables.lived), ...part("Measures", tables.standing), ...part("Equal quality", tables.parity), ...part("By channel and group", tables.groups),
    ...part("Maturity", tables.maturity), ...part("What it costs", tables.costs), ...part("What can be done", tables.options), ...part("What it takes", tables.items),
    ...part("How the log was understood", tables.understood),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join("\n")])
  ].join("\n\n") + "\n"
}

/** Plain data: of a Result what was found, or what is too few; what is not there is left out. */
const plain = (value: unknown): Schema.Json => {
  if (Result.isResult(value)) return plain(Result.isSuccess(value) ? value.success : value.failure)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).flatMap(([key, its]) => (its === undefined ? [] : [[key, plain(its)]])))
  return typeof value === "number" && !Number.isFinite(value) ? null : value as Schema.Json
}

/** The report as plain JSON; what was too few stands there as such, never as a number. */
export const toReportJson = ({ change, contacts, declared, drifts, judged, judgedBefore, matters, mix, options, standing, ...others }: Assessment): Schema.Json => plain({
  verdict: judged.verdict, verdictBefore: judgedBefore?.verdict ?? null, criteria: judged.rows, siloRate: judged.siloRate ?? null, declared: declared ?? null,
  contacts: contacts.length, customers: new Set(contacts.map(({ customer }) => customer)).size, matters: matters.length,
  switches: matters.reduce((sum, matter) => sum + matter.switches.length, 0), channels: mix, pairs: judged.pairs,
  measures: standing.map(({ better, measured: { observations: _, ...measured } }) => ({ ...measured, better })),
  change: change === undefined ? null : { ...change, at: new Date(change.at).toISOString() },
  drifts: drifts.map(({ alarm, baseline, of, plan, weeks }) => ({
    of, plan, baseline, weeks: weeks.length, alarm: alarm === undefined ? null : { way: alarm.way, since: day(weeks[alarm.since]?.from ?? 0), rang: day(weeks[alarm.rang]?.from ?? 0) }
  })),
  options: options ?? null, ...others
})

/** The verdict in a few lines, for a terminal. */
export const toStory = ({ advice, change, drifts, goals, guards, judged, judgedBefore, lived, maturity, notes, options, standing }: Assessment): string => [
  `Verdict: ${judged.verdict}. ${verdictSays[judged.verdict]}${judgedBefore === undefined ? "" : ` Before the change: ${judgedBefore.verdict}.`}`,
  ...judged.rows.map(({ criterion, found }) => `  ${criterion} ${found}.`),
  ...standing.map(({ measured }) => `  ${tellMeasured(measured)}`),
  ...(change === undefined ? [] : [ruleSays[change.rule], ...change.rows.map((one) => `  ${one.measure}: ${tellValue(one.before.value, one.unit)} → ${tellValue(one.after.value, one.unit)}: ${one.judgement}${one.p === undefined ? "" : ` (p ${tellP(one.p)})`}`)]),
  ...guards.flatMap(({ measure, state }) => (state.stoppedAt === undefined ? [] : [`  ${measure}: the guard would have said stop in week ${state.stoppedAt}`])),
  ...goals.map(({ found, goal, state }) => `Goal ${goal.measure} ${goal.direction} ${goal.target} by ${goal.by}: ${state} (${found})`),
  ...(lived === undefined ? [] : [`${lived.process} as declared: ${interval(lived.asDeclared, "share")} of ${lived.cases} cases`]),
  ...drifts.flatMap(({ alarm, of, weeks }) => (alarm === undefined ? [] : [`Drift: ${of} goes ${alarm.way} since the week of ${day(weeks[alarm.since]?.from ?? 0)}`])),
  `Maturity: level ${maturity.level} of 5, ${maturity.name}. ${maturity.checks.filter(({ holds, level }) => level === maturity.level + 1 && holds !== true).map(({ check, found }) => `Next: ${check} (${found})`).join(" ")}`.trim(),
  ...(options?.within === undefined ? [] : [`Within the budget: ${options.within.choices.length === 0 ? "nothing" : options.within.choices.join(", ")} (cost ${options.within.cost}, gain ${options.within.gain})`]),
  ...advice.map(({ advice: what }) => `→ ${what}`),
  ...notes.map((note) => `Note: ${note}`)
].join("\n")
