/** The assessment as Markdown, and as the plain JSON that machines read. */
import { tellMeasured, tellParameters } from "@redthread/journey"
import { Result, type Schema } from "effect"
import type { Assessment } from "./Assessment.ts"
import type { Changed } from "./Change.ts"
import { type Interval, tellTooFew, type TooFew } from "./Sample.ts"

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

/** Tables of the report, as rows of cells; the page shows the same. */
export const tablesOf = ({ change, groups, judged, mix, standing, understood }: Assessment) => ({
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
    head: ["measure", "by", "test", "p", "equal?"],
    rows: groups.map(({ by, measure, parity }) => Result.match(parity, {
      onFailure: (few) => [measure, by, "–", "–", tellTooFew(few)],
      onSuccess: ({ p, test }) => [measure, by, test, tellP(p), p < 0.05 ? "no" : "no difference shown"]
    }))
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
  const { advice, change, contacts, declared, judged, judgedBefore, matters, notes } = assessment
  const tables = tablesOf(assessment)
  const part = (heading: string, { head, rows }: { readonly head: ReadonlyArray<string>; readonly rows: ReadonlyArray<ReadonlyArray<string>> }): ReadonlyArray<string> =>
    rows.length === 0 ? [] : [`## ${heading}`, table(head, rows)]
  return [
    `# ${title}`,
    `**Verdict: ${judged.verdict}.** ${verdictSays[judged.verdict]}${declared === undefined ? "" : ` The company says of itself: ${declared}.`}${judgedBefore === undefined ? "" : ` Before the change: ${judgedBefore.verdict}.`}`,
    ...(judged.siloRate === undefined ? [] : [`Silo rate: ${interval(Result.succeed(judged.siloRate), "share")} of the changes of channel lose something.`]),
    `${contacts.length} contacts in ${matters.length} matters.`,
    ...part("Why", tables.verdict),
    "## Advice",
    ...advice.map(({ advice: what, reasonsAgainst, reasonsFor }) => [`**${what}**`, ...reasonsFor.map((reason) => `- for: ${reason}`), ...reasonsAgainst.map((reason) => `- against: ${reason}`)].join("\n")),
    ...(change === undefined ? [] : [...part(`Before and after ${new Date(change.at).toISOString().slice(0, 10)}`, tables.change), `**${ruleSays[change.rule]}**`]),
    ...part("Channels", tables.mix), ...part("Changes of channel", tables.pairs), ...part("Measures", tables.standing), ...part("Equal quality", tables.parity), ...part("By channel and group", tables.groups),
    ...part("How the log was understood", tables.understood),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join("\n")])
  ].join("\n\n") + "\n"
}

const plainResult = <A extends object>(its: Result.Result<A, TooFew>): Schema.Json => JSON.parse(JSON.stringify(Result.match(its, { onFailure: (few) => few, onSuccess: (value) => value }))) as Schema.Json

/** The report as plain JSON; what was too few stands there as such, never as a number. */
export const toReportJson = ({ advice, change, contacts, declared, groups, judged, judgedBefore, matters, mix, notes, standing, understood }: Assessment): Schema.Json => JSON.parse(JSON.stringify({
  verdict: judged.verdict, verdictBefore: judgedBefore?.verdict ?? null, criteria: judged.rows, siloRate: judged.siloRate ?? null, declared: declared ?? null,
  contacts: contacts.length, customers: new Set(contacts.map(({ customer }) => customer)).size, matters: matters.length,
  switches: matters.reduce((sum, matter) => sum + matter.switches.length, 0),
  channels: mix, pairs: judged.pairs.map((pair) => ({ ...pair, interval: plainResult(pair.interval) })),
  measures: standing.map(({ better, measured: { observations: _, ...measured } }) => ({ ...measured, better })),
  groups: groups.map(({ by, groups: own, measure, parity }) => ({ measure, by, groups: own.map((group) => ({ ...group, interval: plainResult(group.interval) })), parity: plainResult(parity) })),
  change: change === undefined ? null : {
    at: new Date(change.at).toISOString(), rule: change.rule, alpha: change.alpha,
    rows: change.rows.map((one) => ({ ...one, difference: plainResult(one.difference), tested: plainResult(one.tested), jump: plainResult(one.jump) }))
  },
  advice, understood, notes
})) as Schema.Json

/** The verdict in a few lines, for a terminal. */
export const toStory = ({ advice, change, judged, judgedBefore, notes, standing }: Assessment): string => [
  `Verdict: ${judged.verdict}. ${verdictSays[judged.verdict]}${judgedBefore === undefined ? "" : ` Before the change: ${judgedBefore.verdict}.`}`,
  ...judged.rows.map(({ criterion, found }) => `  ${criterion} ${found}.`),
  ...standing.map(({ measured }) => `  ${tellMeasured(measured)}`),
  ...(change === undefined ? [] : [ruleSays[change.rule], ...change.rows.map((one) => `  ${one.measure}: ${tellValue(one.before.value, one.unit)} → ${tellValue(one.after.value, one.unit)}: ${one.judgement}${one.p === undefined ? "" : ` (p ${tellP(one.p)})`}`)]),
  ...advice.map(({ advice: what }) => `→ ${what}`),
  ...notes.map((note) => `Note: ${note}`)
].join("\n")
