/** What speaks against a model: it was learned from too little, from the wrong records, or for fewer people than there are now. */
import { Schema } from "effect"
import type { LearnedAspect, MatchModel } from "./Model.ts"
import { unseenPairs } from "./Typical.ts"
import type { Language } from "./Wording.ts"
import type { Resolution } from "./Resolution.ts"
import { storeOf } from "./Versions.ts"

/** One reason to doubt what a model says. */
export const ModelConcern = Schema.TaggedUnion({
  /** Fewer records than it takes to see how often strangers agree. */
  FewRecords: { records: Schema.Int, wanted: Schema.Int },
  /** Fewer pairs of one person are expected than it takes to see how their records look. */
  FewPairs: { pairs: Schema.Number, wanted: Schema.Int },
  /** So seldom the same on what is one's own, or so often different, that what was found are hardly people; bounds kept it. */
  HardlyPeople: { aspect: Schema.NonEmptyString },
  /** Begun elsewhere, learning would open other merges: `agreement` is the share of those that both would open. */
  Unstable: { agreement: Schema.Number },
  /** More records per person than a list has: `perRecord` others of one person for each on the mean. */
  TooManyAlike: { perRecord: Schema.Number },
  /** Another given name or birth date speaks against one person by so few bits only, as if relatives were one. */
  RelativesTakenForOne: { aspect: Schema.NonEmptyString, weight: Schema.Number },
  /** So many times more records are compared than it was learned from: a likeness by chance is as many times likelier. */
  Outgrown: { records: Schema.Int, known: Schema.Int }
})
export type ModelConcern = typeof ModelConcern.Type

/** Below this, twenty pairs of one person are not to be expected. */
const fewRecords = 500
/** Of fewer pairs of one person the shares of a level are guesses. */
const fewPairs = 20
/** Where less agrees, who is who depends on where learning began. */
const leastAgreement = 0.9
/** Another name or birth date should make one person four times less likely; much mistyped lists come to six. */
const leastAgainst = -2

/** More records of one person than five beside each are a list of events, not of customers. */
const mostPerRecord = 5
/** Chance likeness is eight times as likely among eight times as many. */
const mostGrown = 8

const against = (name: string, { levels }: LearnedAspect): ReadonlyArray<ModelConcern> => {
  const last = levels.at(-1)
  const weight = last === undefined || last.u === 0 ? -Infinity : Math.log2(last.m / last.u)
  return weight <= leastAgainst ? [] : [ModelConcern.cases.RelativesTakenForOne.make({ aspect: name, weight })]
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-3
/** Whether what is one's own agrees as seldom, or differs as often, as learning allows at all. */
const isOnBound = ({ levels }: LearnedAspect): boolean => isNear(levels[0]?.m ?? 1, 0.25) || isNear(levels.at(-1)?.m ?? 0, 0.35)

/** What speaks against a model, as far as it shows by itself. */
export const modelConcerns = ({ agreement = 1, prior, readings, records }: MatchModel): ReadonlyArray<ModelConcern> => {
  const pairs = 2 ** prior * (records * (records - 1) / 2 + unseenPairs)
  const perRecord = 2 * pairs / records
  const own = readings.flatMap(({ aspects, reading }) => (reading.name === "birth date" || reading.name === "name" ? aspects.filter(({ name }) => name !== "other names") : []))
  return [
    ...(records < fewRecords ? [ModelConcern.cases.FewRecords.make({ records, wanted: fewRecords })] : []),
    ...(pairs < fewPairs ? [ModelConcern.cases.FewPairs.make({ pairs, wanted: fewPairs })] : []),
    ...own.filter(isOnBound).map(({ name }) => ModelConcern.cases.HardlyPeople.make({ aspect: name })),
    ...(agreement < leastAgreement ? [ModelConcern.cases.Unstable.make({ agreement })] : []),
    ...(perRecord > mostPerRecord ? [ModelConcern.cases.TooManyAlike.make({ perRecord })] : []),
    ...readings.flatMap(({ aspects, reading }) => aspects.flatMap((aspect) =>
      aspect.name === "given name" ? against(aspect.name, aspect) : reading.name === "birth date" ? against(reading.name, aspect) : []))
  ]
}

/** What speaks against the model of a resolution, by itself and for the records that are known now; nothing without a model. */
export const concernsAbout = ({ model, version }: Resolution): ReadonlyArray<ModelConcern> => {
  if (model === undefined) return []
  let known = 0
  for (const { likeness } of storeOf(version).records.values()) if (likeness !== undefined) known++
  return [...modelConcerns(model), ...(known > mostGrown * model.records ? [ModelConcern.cases.Outgrown.make({ records: model.records, known })] : [])]
}

const rounded = (value: number): string => value.toFixed(value < 1 ? 2 : 1)

/** The concern, and what to do about it. */
export const concernInWords = (concern: ModelConcern, language: Language): string => {
  const isGerman = language === "de"
  switch (concern._tag) {
    case "FewRecords": return isGerman
      ? `Das Modell wurde aus ${concern.records} Datensätzen gelernt; es sollten ${concern.wanted} sein. Aus einer größeren Liste lernen.`
      : `The model was learned from ${concern.records} records; ${concern.wanted} should be the least. Learn it from a larger list.`
    case "FewPairs": return isGerman
      ? `Nur ${rounded(concern.pairs)} Paare einer Person werden erwartet; unter ${concern.wanted} ist kaum zu sehen, wie sich deren Datensätze unterscheiden. Das Ergebnis durchsehen.`
      : `Only ${rounded(concern.pairs)} pairs of one person are expected; with fewer than ${concern.wanted} it is hardly seen how their records differ. Look through what came out.`
    case "HardlyPeople": return isGerman
      ? `Was gefunden wurde, stimmt so selten überein (${concern.aspect}), dass es kaum Personen sind: vielleicht steht niemand doppelt. Das Ergebnis durchsehen.`
      : `What was found agrees so seldom (${concern.aspect}) that it is hardly people: perhaps nobody is there twice. Look through what came out.`
    case "Unstable": return isGerman
      ? `Anders begonnen fände das Lernen andere: nur ${Math.round(100 * concern.agreement)} % der Paare werden beide Male gefunden. Aus mehr oder volleren Datensätzen lernen.`
      : `Begun elsewhere, learning would find others: only ${Math.round(100 * concern.agreement)} % of the pairs are found both times. Learn from more records, or fuller ones.`
    case "TooManyAlike": return isGerman
      ? `Das Modell hält zu viele für eine Person (${rounded(concern.perRecord)} weitere je Datensatz). Prüfen, ob Vorname und Geburtsdatum erkannt wurden, und neu lernen.`
      : `The model takes too many for one person (${rounded(concern.perRecord)} others per record). See whether given name and birth date were recognised, and learn it anew.`
    case "RelativesTakenForOne": return isGerman
      ? `Ein anderer Wert (${concern.aspect === "given name" ? "Vorname" : "Geburtsdatum"}) spricht kaum gegen eine Person (${rounded(concern.weight)} Bit): das Modell hat Familien für Personen gehalten, etwa weil kaum jemand doppelt steht. Aus einer Liste lernen, in der Personen oft doppelt stehen.`
      : `Another ${concern.aspect} hardly speaks against one person (${rounded(concern.weight)} bits): the model took families for people, as where hardly anybody is twice. Learn it from a list in which people are often twice.`
    case "Outgrown": return isGerman
      ? `Bekannt sind ${concern.known} Datensätze, gelernt wurde aus ${concern.records}: zufällige Ähnlichkeit ist häufiger als das Modell weiß. Neu lernen.`
      : `${concern.known} records are known, the model was learned from ${concern.records}: chance likeness is commoner than it knows. Learn it anew.`
  }
}
