/** One row of an Asterisk table: its cells by name, its place in the call, and the people on the line. */
import type { Place, Received } from "@redthread/channel"
import { ConversationId, type Direction, type Identifier, type Participant, type ThreadEvidence } from "@redthread/model"
import { type AsteriskConfig, columnName } from "./AsteriskColumns.ts"
import { adapterId, defined } from "./Drafting.ts"
import { distinct, nameOf, participant, phoneOf, type Sides, sidesOf } from "./TelephoneCalls.ts"

/** The adapter's id. */
export const asteriskId = adapterId("asterisk")

/** Everything that is known around a row. */
export interface AsteriskScene {
  readonly config: AsteriskConfig
  readonly received: Received
}

/** The cells of a row by their canonical names; a missing cell has no value. */
export type Row = (name: string) => Place

/** Reads a row; of two columns with one meaning the first counts. */
export const rowOf = (place: Place): Row => {
  const cells = new Map<string, Place>()
  for (const [written, cell] of place.members()) {
    const name = columnName(written)
    if (!cells.has(name)) cells.set(name, cell)
  }
  return (name) => cells.get(name) ?? place.get(`\u0000${name}`)
}

/** A cell's text, marked as read; empty where it is missing. */
export const read = (row: Row, name: string): string => row(name).text() ?? ""

/** A cell's text, without taking it. */
export const peek = (row: Row, name: string): string => {
  const { value } = row(name)
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : ""
}

/** Says of these cells: known, kept with the raw payload. */
export const carryCells = (row: Row, names: ReadonlyArray<string>): void => {
  for (const name of names) row(name).carry()
}

/** The beginning of every key and conversation of one exchange. */
export const exchangeOf = ({ config }: AsteriskScene): ReadonlyArray<string> => (config.system === undefined ? [] : [config.system])

/** The call that a row belongs to, and the channel it speaks of. */
export const threadOfRow = (scene: AsteriskScene, row: Row): ThreadEvidence => {
  const [id, linked] = [read(row, "uniqueid"), read(row, "linkedid")]
  const call = linked === "" ? id : linked
  return {
    ...defined({
      conversation: call === "" ? undefined : ConversationId.make([asteriskId, ...exchangeOf(scene), call].join(":")),
      id: id === "" ? undefined : id
    }),
    references: linked === "" || linked === id ? [] : [linked]
  }
}

/** Who calls whom, before anybody knows who of them is the customer. */
export interface Line {
  readonly from: ReadonlyArray<string>
  readonly name: string
  readonly to: string
  readonly context: string
}

/** The customer and the others on a line, and the direction seen from the brand. A call among colleagues has no customer. */
export const peopleOf = (
  config: AsteriskConfig,
  { context, from, name, to }: Line
): { readonly direction: Direction; readonly identifiers: ReadonlyArray<Identifier>; readonly others: ReadonlyArray<Participant> } => {
  const sides: Sides = sidesOf(config, from.find((number) => number !== "") ?? "", to, context)
  const caller = distinct([...from.flatMap(phoneOf), ...nameOf(name)])
  const callee = phoneOf(to)
  return sides === "inbound"
    ? { direction: "inbound", identifiers: caller, others: participant("brand", callee) }
    : sides === "outbound"
    ? { direction: "outbound", identifiers: callee, others: participant("agent", caller) }
    : { direction: "outbound", identifiers: [], others: [...participant("agent", caller), ...participant("agent", callee)] }
}
