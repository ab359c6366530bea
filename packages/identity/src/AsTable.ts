/** Records as a table, so that a model can be learned from the evidence that is there. */
import type { RecordId } from "@redthread/model"
import { Role, type RecordSchema, type Table } from "./Columns.ts"
import { alphabetical } from "./Order.ts"
import { portraitOf } from "./Portrait.ts"
import type { Resolution } from "./Resolution.ts"
import { storeOf } from "./Versions.ts"

/** Records as rows, with their names and what the columns mean. */
export interface RecordTable {
  readonly table: Table
  readonly keys: ReadonlyArray<RecordId>
  readonly schema: RecordSchema
}

const roles = Role.literals.filter((role) => role !== "recordNumber" && role !== "ignored")

const schema: RecordSchema = { name: "evidence", columns: Object.fromEntries(roles.map((role) => [role, [role]])), others: "ignored" }

/**
 * All records that say anything which can be compared, in alphabetical order, a column per role that occurs: what `match`
 * learns a model from. Each cell holds what the record shows under this resolution: its surest identifier, its latest fact.
 */
export const asTable = ({ version }: Resolution): RecordTable => {
  const columns = roles.map((role) => [role, 0] as const)
  const found = [...storeOf(version).records.values()].filter(({ observations }) => observations !== undefined)
    .map((node) => [node.id, portraitOf(node, { columns }).cells] as const)
    .filter(([, cells]) => cells.some((cell) => cell !== "")).sort(([one], [other]) => alphabetical(one, other))
  const used = roles.map((_, i) => i).filter((i) => found.some(([, cells]) => cells[i] !== ""))
  return { table: { columns: used.map((i) => roles[i] ?? ""), rows: found.map(([, cells]) => used.map((i) => cells[i] ?? "")) }, keys: found.map(([id]) => id), schema }
}
