/** A table whose columns nobody explained: which tell case, activity and time, by their names, else by what stands in them. */
import { csvRowAt, separatorOf } from "@redthread/standards"
import type { CsvColumns } from "@redthread/standards"
import { looksLikeChannels, plainName } from "./Roles.ts"

/** What could be found out, and from what; a role that is missing has to be told. */
export interface ColumnsGuessed {
  readonly columns: Partial<CsvColumns>
  readonly byValues: ReadonlyArray<keyof CsvColumns>
  readonly names: ReadonlyArray<string>
}

const known: Readonly<Record<keyof CsvColumns, RegExp>> = {
  case: /^(?:case(?:conceptname|id|number|no|name)?|trace(?:id)?|caseref(?:erence)?|referenz(?:nummer)?|processinstance(?:id)?|instanceid|vorgangs?(?:id|nummer|nr)?|fall(?:id|nummer|nr)?|aktenzeichen|ticket(?:id|nummer|nr|number|no)?|concern(?:id)?|anliegens?(?:id|nummer|nr)|incident(?:id|number)?|request(?:id)?|order(?:id)?|auftrags(?:nummer|nr)|bestell(?:nummer|nr))$/,
  activity: /^(?:conceptname|activity(?:name|id|label)?|task(?:name)?|event(?:name|type)?|action|step(?:name)?|aktivitaet(?:sname)?|taetigkeit|prozessschritt|arbeitsschritt|schritt|ereignis(?:art)?|aktion|vorgangsart|operation|was)$/,
  time: /^(?:timetimestamp|timestamp|ts(?:min)?|event(?:time|timestamp)|complete(?:timestamp)?|start(?:timestamp|time|ed|edat)?|datetime|time|date|zeitstempel|zeitpunkt|datum(?:zeit|uhrzeit)?|zeit|wann|beginn|erstelltam|created(?:at|on)?|occurredat|calldate|contactdate|kontaktdatum|eingangsdatum|uhrzeit|(?:kontakt|eingangs|anruf|gespraechs)?(?:zeitpunkt|zeit)|eroeffnet(?:am)?|angelegt(?:am)?|received(?:at)?|opened(?:at)?|contact(?:time|datetime)|call(?:time|start)|when)$/
}
const customer = /^(?:customer|kunden?|kd|cust|client|requester|user|visitor|id(?:visitor|user|customer)|account|person|member|partner|contract|vertrags?)(?:id|no|nr|number|nummer|email|mail)?$|^idvisitor$/
/** Columns that measure something and are no names of anything. */
const measuring = /sec|min(?:ute)?s?$|dauer|duration|speed|time|zeit|amount|betrag|price|preis|count|anzahl|rating|score|bewertung|age$|alter$/
const naming = /(?:id|nr|no|nummer|number)$/
const topic = /^(?:ticket|case|call|contact|kontakt|incident|request)?(?:type|typ|topic|thema|anliegen|concern|subject|betreff|reason|grund|contactreason|kontaktgrund|category|kategorie|issue|intent|anlass|status|ergebnis|outcome|result)$/

const most = (values: ReadonlyArray<string>, is: (value: string) => boolean): boolean => {
  const told = values.filter((value) => value !== "")
  return told.length > 0 && told.filter(is).length >= 0.9 * told.length
}

const device = /^(?:device|geraet|endgeraet|platform|plattform)(?:type|typ)?$|^dimdeviceappcombo$/

/** A few values that come again and again and are no numbers. */
const isKind = (values: ReadonlyArray<string>): boolean => {
  const different = new Set(values).size
  return different > 1 && different <= 50 && !most(values, (value) => value === "" || !Number.isNaN(Number(value)))
}

/** Whether each value of the first column goes with one value of the second, and the second with several of the first: matters of customers. */
const belongs = (ones: ReadonlyArray<string>, others: ReadonlyArray<string>): boolean => {
  const owner = new Map<string, string>()
  for (const [i, one] of ones.entries()) {
    const known = owner.get(one)
    if (known !== undefined && known !== others[i]) return false
    owner.set(one, others[i] ?? "")
  }
  return owner.size > 1.05 * new Set(others).size
}

const isTime = (value: string): boolean =>
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]\d{1,2}:\d{2}|$)/.test(value) || /^\d{1,2}\.\d{1,2}\.\d{4}/.test(value) || /^1\d{9}(?:\d{3})?$/.test(value)


/** The first megabyte as text; a sign that it cuts through is no reason to take it for another encoding. */
const headOf = (bytes: Uint8Array): string => {
  const head = bytes.subarray(0, 1_000_000)
  const text = new TextDecoder("utf-8").decode(head, { stream: true })
  return text.includes("\uFFFD") ? new TextDecoder("windows-1252").decode(head) : text
}

/**
 * Looks at the head and up to 2,000 rows of a table. A column goes by its name first. Where no name tells: the time is the first column of
 * times; the case the one of matters that each belong to one customer, else the customer, else the one with the most different values of which most
 * come again, else one that numbers the rows; the activity the one of
 * topics or results, else of channels, of devices, of a few kinds. `told` is taken as it is. Guesses nothing for text that is no table.
 */
export const guessColumns = (document: Uint8Array | string, told: Partial<CsvColumns> = {}): ColumnsGuessed => {
  const text = typeof document === "string" ? document : headOf(document)
  const separator = separatorOf(text)
  const rows: Array<ReadonlyArray<string>> = []
  for (let [at, line] = [0, 1]; at < text.length && rows.length <= 2000;) {
    const row = csvRowAt(text, at, line, separator)
    if (row.fields.length > 1 || row.fields[0] !== undefined) rows.push(row.fields.map((field) => (field ?? "").trim()))
    at = row.next
    line = row.nextLine
  }
  const [names = [], ...body] = rows
  const values = names.map((_, i) => body.map((row) => row[i] ?? ""))
  const free = (name: string): boolean => name !== "" && !Object.values(columns).includes(name)
  const columns: { -readonly [K in keyof CsvColumns]?: CsvColumns[K] } = { ...told }
  const byValues: Array<keyof CsvColumns> = []
  const wanted: ReadonlyArray<keyof CsvColumns> = ["time", "case", "activity"]
  for (const role of wanted) {
    const byName = names.find((name) => free(name) && known[role].test(plainName(name)) && (role !== "time" || most(values[names.indexOf(name)] ?? [], isTime)))
    if (columns[role] === undefined && byName !== undefined) columns[role] = byName
  }
  const guess = (role: keyof CsvColumns, candidates: ReadonlyArray<string | undefined>): void => {
    const found = columns[role] === undefined ? candidates.find((name) => name !== undefined && free(name)) : undefined
    if (found === undefined) return
    columns[role] = found
    byValues.push(role)
  }
  const times = names.filter((_, i) => most(values[i] ?? [], isTime))
  guess("time", [...times.filter((name) => most(values[names.indexOf(name)] ?? [], (value) => /\d{1,2}:\d{2}|^1\d{9}/.test(value))), ...times])
  const comingAgain = names
    .map((name, i) => ({ name, different: new Set(values[i]).size, of: (values[i] ?? []).filter((value) => value !== "").length, its: values[i] ?? [] }))
    .filter(({ different, its, name, of }) => !measuring.test(plainName(name)) && of > 0.5 * body.length && different > 1 && different < 0.95 * of && different > Math.min(20, 0.05 * of) && !looksLikeChannels(its) && !most(its, isTime) && most(its, (value) => value.length <= 64))
    .toSorted((a, b) => b.different - a.different)
    .map(({ name }) => name)
  const people = names.find((name) => customer.test(plainName(name)))
  const nested = comingAgain.filter((name) => people !== undefined && name !== people && belongs(values[names.indexOf(name)] ?? [], values[names.indexOf(people)] ?? []))
  guess("case", [...nested, ...names.filter((name) => customer.test(plainName(name))), ...comingAgain,
    ...names.filter((name, i) => naming.test(plainName(name)) && new Set(values[i]).size === body.length)])
  guess("activity", [
    ...names.filter((name) => topic.test(plainName(name))), ...names.filter((_, i) => looksLikeChannels(values[i] ?? [])), ...names.filter((name) => device.test(plainName(name))),
    ...names.filter((_, i) => isKind(values[i] ?? []))
  ])
  return { columns, byValues, names }
}
