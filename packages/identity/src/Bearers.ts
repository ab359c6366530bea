/** Records as others see them: what they carry, by which piece of evidence, and what they say. */
import type { Identifier } from "@redthread/model"
import type { Bearer, Bearing, Told } from "./Bearing.ts"
import { type Key, keyOf } from "./Normalise.ts"
import { alphabetical } from "./Order.ts"
import { type Mark, type Node, observationsOf, type Value } from "./Values.ts"

/** The identifier with the value's own normalised form. */
export const identifierOf = ({ identifier, value: { normalised } }: Mark): Identifier => {
  if (identifier.normalised === normalised) return identifier
  const { normalised: _, ...rest } = identifier
  return normalised === undefined ? rest : { ...rest, normalised }
}

/** The key of the value, made when first asked for. */
export const keyOfValue = (value: Value): Key =>
  value.key ??= keyOf({
    namespace: value.space.namespace, value: value.given, assurance: "anonymous", ...(value.normalised === undefined ? {} : { normalised: value.normalised }),
    ...(value.scope === undefined ? {} : { scope: value.scope })
  })

const bearingOf = (mark: Mark): Bearing => ({
  key: keyOfValue(mark.value), identifier: identifierOf(mark), evidence: mark.best.id, at: mark.best.at, since: mark.first.at, last: mark.latest.at,
  ...(mark.until === undefined ? {} : { until: mark.until }), mayLink: mark.mayLink
})

/** The record as others see it. */
export const bearerOf = (node: Node): Bearer => {
  if (node.bearer !== undefined) return node.bearer
  const bearings: Array<Bearing> = []
  for (let mark = node.marks; mark !== undefined; mark = mark.beside) bearings.push(bearingOf(mark))
  const facts = factsOf(node)
  return node.bearer = { id: node.id, bearings: bearings.sort((one, other) => alphabetical(one.key, other.key)), ...(facts.length === 0 ? {} : { facts }) }
}

const noFacts: ReadonlyArray<Told> = []

/** What the record says of its person, the latest first; each thing said once per piece of evidence. */
export const factsOf = (node: Node): ReadonlyArray<Told> => {
  const { observations } = node
  if (observations === undefined || ("_tag" in observations && observations.facts === undefined)) return noFacts
  const facts = observationsOf(node).flatMap(({ at, facts: said = [], id }) => said.map(({ name, value }) => ({ name, value, evidence: id, at })))
  return facts.sort((one, other) => other.at - one.at || alphabetical(one.evidence, other.evidence) || alphabetical(one.name, other.name) || alphabetical(one.value, other.value))
    .filter(({ evidence, name, value }, i) => i === 0 || facts[i - 1]?.name !== name || facts[i - 1]?.value !== value || facts[i - 1]?.evidence !== evidence)
}
