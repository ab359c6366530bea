/** What a record shows of its person, as it is compared with others: one text per role, from all that was observed of it. */
import { assuranceRank } from "@redthread/model"
import { factsOf } from "./Bearers.ts"
import { type Role, roleOf } from "./Columns.ts"
import type { EvidenceId } from "./Evidence.ts"
import type { Likening } from "./Likening.ts"
import { alphabetical } from "./Order.ts"
import { isBlockedBy } from "./Policy.ts"
import type { Mark, Node } from "./Values.ts"

interface Shown {
  readonly text: string
  readonly evidence: EvidenceId
}

/** Whether the value is the person's own for all that is known: not one of many, not given up, not blocked. */
const isOwn = ({ until, value: { isGeneric, normalised, space } }: Mark): boolean =>
  normalised !== undefined && !isGeneric && until === undefined && !isBlockedBy(space.rule, normalised)

/** The surest first, the earliest of those, then the alphabet. */
const bySurety = (one: Mark, other: Mark): number =>
  assuranceRank(other.identifier.assurance) - assuranceRank(one.identifier.assurance) || one.best.at - other.best.at || alphabetical(one.best.id, other.best.id) ||
    alphabetical(one.value.normalised ?? "", other.value.normalised ?? "")

const shownBy = (node: Node): ReadonlyMap<Role, ReadonlyArray<Shown>> => {
  const shown = new Map<Role, Array<Shown>>()
  const show = (role: Role, text: string, evidence: EvidenceId): void => {
    const have = shown.get(role)
    if (have === undefined) shown.set(role, [{ text, evidence }])
    else if (!have.some((each) => each.text === text)) have.push({ text, evidence })
  }
  const marks: Array<Mark> = []
  for (let mark = node.marks; mark !== undefined; mark = mark.beside) if (mark.value.space.role !== undefined && isOwn(mark)) marks.push(mark)
  for (const { best, value: { normalised, space } } of marks.sort(bySurety)) if (space.role !== undefined && normalised !== undefined) show(space.role, normalised, best.id)
  for (const { evidence, name, value } of factsOf(node)) {
    const role = roleOf(name)
    if (role !== undefined) show(role, value.trim(), evidence)
  }
  return shown
}

/** A record as a row, and the pieces of evidence that its cells are from. */
export interface Portrait {
  readonly cells: ReadonlyArray<string>
  readonly evidence: ReadonlyArray<EvidenceId>
}

/**
 * The cells of a record as the model wants them: identifiers before facts, the surest identifier, the latest fact. Where
 * the model reads two telephones, the second. A function of what was observed of the record, and of which values are generic.
 */
export const portraitOf = (node: Node, { columns }: Pick<Likening, "columns">): Portrait => {
  const shown = shownBy(node)
  const found = columns.map(([role, nth]) => shown.get(role)?.[nth])
  return {
    cells: found.map((each) => each?.text ?? ""),
    evidence: [...new Set(found.flatMap((each) => each?.evidence ?? []))].sort(alphabetical)
  }
}
