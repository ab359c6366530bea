/** What a filled-in form says about the business: what was asked, what was told, which step was tried. */
import { FactName, type Identifier, type Signal, StepName } from "@redthread/model"
import { identifierIn, meaningOf } from "./FormBodyFacts.ts"
import type { FormField } from "./FormBodyParts.ts"
import type { WebFormConfig } from "./WebFormConfig.ts"

interface Told {
  readonly fact: string
  readonly wholes: Array<string>
  readonly parts: Array<readonly [number, string]>
  isPrefilled: boolean
}

const gather = (fields: ReadonlyArray<FormField>, config: WebFormConfig, prefilled: ReadonlySet<string>): ReadonlyArray<Told> => {
  const told = new Map<string, Told>()
  for (const { name, value } of fields) {
    const meaning = meaningOf(name, config.facts)
    if (meaning === undefined || value.trim() === "") continue
    const one = told.get(meaning.fact) ?? { fact: meaning.fact, wholes: [], parts: [], isPrefilled: true }
    if (meaning.part === 0) one.wholes.push(value.trim())
    else one.parts.push([meaning.part, value.trim()])
    one.isPrefilled &&= prefilled.has(name)
    told.set(meaning.fact, one)
  }
  return [...told.values()]
}

/** The values told for one fact: the whole where a field has it, else the parts in their usual order, the town behind a comma. */
const valuesOf = ({ parts, wholes }: Told): ReadonlyArray<string> => {
  if (wholes.length > 0) return wholes
  const sorted = parts.toSorted(([one], [other]) => one - other)
  const line = (isSecond: boolean): string => sorted.filter(([part]) => part > 2 === isSecond).map(([, value]) => value).join(" ")
  return [[line(false), line(true)].filter((text) => text !== "").join(", ")]
}

const valueOf = (fields: ReadonlyArray<FormField>, names: RegExp): string | undefined =>
  fields.find(({ name, value }) => names.test(name) && value.trim() !== "")?.value.trim()

/** The step that submitting this form means; `undefined` where neither the form nor the configuration says one. */
export const stepOf = (fields: ReadonlyArray<FormField>, config: WebFormConfig, paths: ReadonlyArray<string>): string | undefined => {
  const asked = [valueOf(fields, /^(_?form|form[_-]?(id|name))$/i), ...paths].filter((key) => key !== undefined)
  const configured = config.step ?? {}
  return valueOf(fields, /^_?step$/i) ?? asked.flatMap((key) => (Object.hasOwn(configured, key) ? [configured[key] ?? ""] : [])).find((step) => step !== "")
}

/** Names of fields that came filled in. */
export const prefilledNames = (fields: ReadonlyArray<FormField>, config: WebFormConfig): ReadonlySet<string> =>
  new Set([...config.prefilled ?? [], ...fields.filter(({ name }) => /^prefilled(\[\d*\]|\.\d+)?$/.test(name)).flatMap(({ value }) => value.split(",").map((one) => one.trim()))])

/**
 * The signals of one submission, in the order of the form: for each fact that was filled in `Asked` and `Told`, for one
 * that came filled in `Told` alone; the step last.
 */
export const formSignals = (fields: ReadonlyArray<FormField>, config: WebFormConfig, step: string | undefined): ReadonlyArray<Signal> => [
  ...gather(fields, config, prefilledNames(fields, config)).flatMap((told): ReadonlyArray<Signal> => {
    const fact = FactName.make(told.fact)
    const said = valuesOf(told).map((value): Signal => ({ _tag: "Told", fact, value }))
    return told.isPrefilled ? said : [{ _tag: "Asked", fact }, ...said]
  }),
  ...(step === undefined ? [] : [{ _tag: "StepTried", step: StepName.make(step) } as const])
]

/** Who filled in the form: what it says of e-mail, telephone, numbers, name, session and account; only claimed. */
export const formIdentifiers = (fields: ReadonlyArray<FormField>, config: WebFormConfig): ReadonlyArray<Identifier> => {
  const facts = gather(fields, config, new Set()).flatMap((told) => valuesOf(told).flatMap((value) => identifierIn("", told.fact, value, "claimed") ?? []))
  const others = fields.flatMap(({ name, value }) => (meaningOf(name, config.facts) === undefined ? identifierIn(name, undefined, value, "claimed") ?? [] : []))
  const seen = new Set<string>()
  return [...facts, ...others].filter(({ namespace, value }) => {
    const key = `${namespace} ${value}`
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}
