/** The columns of Asterisk's call records (CDR) and channel events (CEL), by every name the exporters use for them. */
import { Schema } from "effect"
import { under } from "./Drafting.ts"
import { TelephoneNumbers } from "./TelephoneCalls.ts"

/** Columns of `Master.csv` in the order of Asterisk's `cdr_csv`, then those that newer versions append. */
export const cdrColumns = [
  "accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel", "lastapp", "lastdata", "start", "answer", "end",
  "duration", "billsec", "disposition", "amaflags", "uniqueid", "userfield", "linkedid", "peeraccount", "sequence"
] as const

/** Columns in the order of the sample mapping of `cdr_custom`. */
export const customCdrColumns = [
  "clid", "src", "dst", "dcontext", "channel", "dstchannel", "lastapp", "lastdata", "start", "answer", "end", "duration",
  "billsec", "disposition", "amaflags", "accountcode", "uniqueid", "userfield", "sequence"
] as const

/** Columns in the order of the sample mapping of `cel_custom`. */
export const celColumns = [
  "eventtype", "eventtime", "cidname", "cidnum", "cidani", "cidrdnis", "ciddnid", "exten", "context", "channame", "appname",
  "appdata", "amaflags", "accountcode", "uniqueid", "linkedid", "peer", "userfield", "userdeftype", "eventextra"
] as const

const synonyms: Readonly<Record<string, string>> = {
  source: "src", destination: "dst", destinationcontext: "dcontext", callerid: "clid", destinationchannel: "dstchannel",
  lastapplication: "lastapp", starttime: "start", calldate: "start", answertime: "answer", endtime: "end",
  billableseconds: "billsec", eventname: "eventtype", calleridname: "cidname", calleridnum: "cidnum", calleridani: "cidani",
  calleridrdnis: "cidrdnis", calleriddnid: "ciddnid", channelname: "channame", application: "appname",
  applicationdata: "appdata", extension: "exten", bridgepeer: "peer", extra: "eventextra"
}

/** The name that we use for a column, whatever its spelling: `CallerIDnum` and `cid_num` are `cidnum`. */
export const columnName = (written: string): string => {
  const plain = written.trim().toLowerCase().replaceAll(/[\s_-]/g, "")
  return under(synonyms, plain) ?? plain
}

const cells = <const Names extends ReadonlyArray<string>>(names: Names) =>
  Schema.Struct(Object.fromEntries(names.map((name) => [name, Schema.String])) as { [Name in Names[number]]: typeof Schema.String })

/** A table of call records or of channel events, each row by the names of its columns. */
export const AsteriskWire = Schema.Union([
  Schema.Struct({ rows: Schema.NonEmptyArray(cells(cdrColumns)) }),
  Schema.Struct({ rows: Schema.NonEmptyArray(cells(celColumns)) })
])
export type AsteriskWire = typeof AsteriskWire.Type

/** What the exchange cannot tell itself. */
export const AsteriskConfig = Schema.Struct({
  ...TelephoneNumbers.fields,
  /** The zone of times without offset, such as `Europe/Berlin` or `+01:00`; UTC where absent. */
  timeZone: Schema.optionalKey(Schema.NonEmptyString),
  /** Tells exchanges apart whose unique ids could be the same. */
  system: Schema.optionalKey(Schema.NonEmptyString),
  /** Order of the columns in files without a header row, where it differs from the samples. */
  cdrColumns: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  celColumns: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
export type AsteriskConfig = typeof AsteriskConfig.Type
