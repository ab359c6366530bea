/** Tables of made-up records with the truth in their last column, of the kinds that brands have: none was looked at when anything was chosen. */
import { customerRows, type CustomerRow } from "@redthread/testing"
import { chance, type Chance } from "@redthread/testing/Chance"
import { dated, garbled, mistaken, nicknamed, stripped, typed, withoutUmlauts } from "./Slips.ts"
import { born, given, jobs, states, street, surname, town, townStems } from "./Words.ts"

/** What a column means; how it is called is chosen later. */
export type Field =
  | "id" | "given" | "surname" | "full" | "both" | "born" | "organisation" | "street" | "house" | "address" | "addition" | "postcode" | "city" | "state" | "phone" | "email" | "code"
  | "birthPlace" | "gender" | "occupation" | "truth"

export type Row = Readonly<Partial<Record<Field, string>>>

/** A kind of table: what is asked of it, and how one is made. */
export interface Kind {
  /** The least F1, precision and recall, and the largest cluster. */
  readonly asked: { readonly f1?: number; readonly precision?: number; readonly recall?: number; readonly largest?: number }
  readonly flags: ReadonlyArray<string>
  /** One table, or two that are linked. */
  readonly make: (draw: Chance, records: number) => readonly [ReadonlyArray<Row>] | readonly [ReadonlyArray<Row>, ReadonlyArray<Row>]
}

type Person = Required<Pick<Row, "given" | "surname" | "born" | "street" | "house" | "postcode" | "city">> & Row

const house = (draw: Chance): string => `${1 + Math.floor(150 * draw.next() ** 2)}${draw.happens(0.08) ? draw.one(["a", "b", "c"]) : ""}`
const person = (draw: Chance): Person & { readonly isWoman: boolean; readonly dials: string } => {
  const isWoman = draw.happens(0.5)
  const place = town(draw)
  return { isWoman, given: given(draw, isWoman), surname: surname(draw), born: born(draw, 1925, 2006), street: street(draw), house: house(draw), postcode: place.code, city: place.name, dials: place.dials }
}

const febrlFields = ["given", "surname", "house", "street", "addition", "city", "postcode", "state", "born", "code"] as const

/** As P. Christen's generator of duplicates does it, in German: so many changes per record, a field may be mistyped, lost, replaced or exchanged. */
const changed = (draw: Chance, row: Row, mostChanges: number): Row => {
  const out: Record<string, string> = { ...row }
  for (let left = 1 + draw.below(mostChanges); left > 0; left--) {
    const field = draw.one(febrlFields)
    const value = out[field] ?? ""
    const kind = draw.next()
    if (kind < 0.66) out[field] = mistaken(draw, value)
    else if (kind < 0.74) out[field] = ""
    else if (kind < 0.82) out[field] = field === "given" ? given(draw, draw.happens(0.5)) : field === "surname" ? surname(draw) : field === "city" ? town(draw).name : field === "street" ? street(draw) : value
    else if (kind < 0.88) [out["given"], out["surname"]] = [out["surname"] ?? "", out["given"] ?? ""]
    else if (kind < 0.92) [out["street"], out["addition"]] = [out["addition"] ?? "", out["street"] ?? ""]
    else if (kind < 0.96) out[field] = withoutUmlauts(value)
    else if (field === "born" && value.length === 8) out["born"] = value.slice(0, 4) + value.slice(6, 8) + value.slice(4, 6)
    else if (field === "street") out["street"] = value.replace(/straße$/, "str.").replace(/ Straße$/, " Str.")
  }
  return out
}

const febrlOriginal = (draw: Chance, n: number): Row => {
  const { born: date, city, given: first, house: number, postcode, street: road, surname: last } = person(draw)
  const sparse = (share: number, value: string): string => (draw.happens(share) ? "" : value)
  return {
    given: sparse(0.02, first), surname: sparse(0.01, last), house: sparse(0.05, number), street: sparse(0.02, road), addition: draw.happens(0.5) ? `${draw.one(["Hinterhaus", "Seitenflügel", "Wohnung", "c/o", "Gartenhaus", "Etage"])} ${draw.happens(0.5) ? surname(draw) : draw.below(90)}` : "",
    city, postcode, state: sparse(0.1, draw.frequent(states)), born: sparse(0.05, date.replaceAll("-", "")), code: String(1_000_000 + (n * 7_919_317 + draw.below(7)) % 8_999_999), truth: `e${n}`
  }
}

const febrl = (mostChanges: number): Kind["make"] => (draw, records) => {
  const rows: Array<Row> = []
  for (let n = 0; rows.length < records; n++) {
    const original = febrlOriginal(draw, n)
    rows.push(original)
    const duplicates = draw.happens(0.55) ? 0 : 1 + Math.floor(5 * draw.next() ** 1.2)
    for (let i = 0; i < duplicates; i++) rows.push(changed(draw, original, mostChanges))
  }
  return [rows]
}

const febrlPair: Kind["make"] = (draw, records) => {
  const originals = Array.from({ length: records >> 1 }, (_, n) => febrlOriginal(draw, n))
  return [originals, originals.map((row) => changed(draw, row, 3))]
}

/** Few fields, much missing, mailboxes made of the name: as fake_1000, in German. */
const sparse: Kind["make"] = (draw, records) => {
  const rows: Array<Row> = []
  for (let n = 0; rows.length < records; n++) {
    const one = person(draw)
    const [first, last] = [withoutUmlauts(one.given), withoutUmlauts(one.surname)].map((name) => name.toLowerCase().replace(/[^a-z]/g, "")) as [string, string]
    const email = `${draw.one([`${first}.${last}`, `${first}${last}`, `${first.charAt(0)}.${last}`, `${last}.${first}`])}${draw.below(100)}@${surname(draw).toLowerCase()}-${draw.one(["gmbh", "ag", "mail", "web"])}.${draw.one(["de", "net", "com"])}`
    const some = (share: number, value: string): string => (draw.happens(share) ? value : "")
    for (let copies = 1 + draw.below(6); copies > 0; copies--) {
      const off = (text: string): string => (draw.happens(0.12) ? garbled(draw, text, 3) : text)
      const [a, b] = [off(draw.happens(0.08) ? nicknamed(draw, one.given) : one.given), off(one.surname)]
      const swaps = draw.happens(0.05)
      rows.push({
        given: some(0.8, swaps ? b : a), surname: some(0.8, swaps ? a : b), born: some(0.97, draw.happens(0.1) ? born(draw, 1970, 2015) : draw.happens(0.1) ? typed(draw, one.born) : one.born),
        city: some(0.8, off(one.city)), email: some(0.8, off(email)), truth: `e${n}`
      })
    }
  }
  return [rows]
}

const titles = ["Freiherr von", "Graf von", "von", "Ritter von", "zu", "Edler von"]
/** People of the past with few fields, as historical_50k, in German: titles, places, trades, nicknames. */
const historical: Kind["make"] = (draw, records) => {
  const rows: Array<Row> = []
  for (let n = 0; rows.length < records; n++) {
    const one = person(draw)
    const isNoble = draw.happens(0.15)
    const place = draw.one(townStems)
    const second = draw.happens(0.4) ? given(draw, one.isWoman) : ""
    const title = isNoble ? `${draw.one(titles)} ` : ""
    const date = born(draw, 1700, 1925)
    const job = draw.frequent(jobs)
    for (let copies = 1 + Math.floor(14 * draw.next() ** 2); copies > 0; copies--) {
      const off = (text: string, share = 0.1): string => (draw.happens(share) ? garbled(draw, text, 2) : text)
      const first = off(draw.happens(0.15) ? nicknamed(draw, one.given) : one.given, 0.07).toLowerCase()
      const last = off(draw.happens(0.1) ? withoutUmlauts(one.surname) : one.surname, 0.1).toLowerCase()
      const full = [first, draw.happens(0.7) ? second : second.charAt(0), draw.happens(0.7) ? title.trim() : "", last, draw.happens(0.2) && isNoble ? `von ${place}` : ""].filter((word) => word !== "").join(" ").toLowerCase()
      const some = (share: number, value: string): string => (draw.happens(share) ? value : "")
      rows.push({
        full: draw.happens(0.04) ? `${last}, ${first}` : full, both: `${first} ${last}`, given: first, surname: last, born: some(0.82, draw.happens(0.12) ? typed(draw, date) : draw.happens(0.05) ? `${date.slice(0, 4)}-01-01` : date),
        birthPlace: some(0.85, off(draw.happens(0.12) ? draw.one(townStems) : place).toLowerCase()), postcode: some(0.75, draw.happens(0.15) ? typed(draw, one.postcode) : one.postcode),
        gender: some(0.75, one.isWoman ? "weiblich" : "männlich"), occupation: some(0.8, off(draw.happens(0.06) ? draw.one(jobs) : job).toLowerCase()), truth: `e${n}`
      })
    }
  }
  return [rows]
}

/** Customers of a supplier with households: couples, twins, father and son of one name, moves and marriages between one row and the next. */
const customers: Kind["make"] = (draw, records) => {
  const rows: Array<Row> = []
  let count = 0
  const rowsOf = (one: Person & { readonly dials: string }, shared: { readonly phone: string }): void => {
    const truth = `e${count++}`
    const mobile = `+4915${1 + draw.below(8)}${draw.digits(8)}`
    const plain = withoutUmlauts(`${one.given}.${one.surname}`).toLowerCase().replace(/[^a-z.]/g, "")
    const email = `${plain}${draw.below(99)}@${draw.one(["web.example", "post.example", "mail.example", "online.example"])}`
    const later = draw.happens(0.12) ? person(draw) : undefined
    const married = draw.happens(0.04) ? surname(draw) : undefined
    for (let copies = 1 + draw.below(4), i = 0; i < copies; i++) {
      const isLater = i > 0 && draw.happens(0.6)
      const home = isLater && later !== undefined ? later : one
      const write = draw.one([(text: string) => text, (text: string) => text, withoutUmlauts, stripped])
      const off = (text: string): string => (draw.happens(0.05) ? mistaken(draw, write(text)) : write(text))
      const some = (share: number, value: string): string => (draw.happens(share) ? value : "")
      const [first, last] = [off(draw.happens(0.08) ? nicknamed(draw, one.given) : one.given), off(isLater && married !== undefined ? married : one.surname)]
      const swaps = draw.happens(0.02)
      const road = draw.happens(0.3) ? home.street.replace(/straße$/, "str.").replace(/ Straße$/, " Str.") : home.street
      const number = draw.happens(0.3) ? shared.phone : mobile
      rows.push({
        given: swaps ? last : first, surname: swaps ? first : last, born: some(0.75, draw.happens(0.04) ? typed(draw, one.born) : dated(draw, one.born, ["iso", "iso", "german"])),
        street: some(0.9, off(road)), house: home.house, postcode: some(0.9, draw.happens(0.02) ? typed(draw, home.postcode) : home.postcode), city: some(0.9, off(home.city)),
        phone: some(0.6, draw.one([number, number.replace("+49", "0"), number.replace("+49", "0049 "), number.replace("+49", "0").replace(/^(.{4,5})/, "$1/")])), email: some(0.55, draw.happens(0.03) ? typed(draw, email) : email), truth
      })
    }
  }
  while (rows.length < records) {
    const one = person(draw)
    const shared = { phone: `+49${one.dials}${1_000_000 + draw.below(8_999_999)}` }
    const kind = draw.next()
    rowsOf(one, shared)
    if (kind > 0.45) continue
    const at = (isWoman: boolean, from: number, until: number): typeof one => ({ ...one, isWoman, given: given(draw, isWoman), born: born(draw, from, until) })
    rowsOf(at(!one.isWoman, 1950, 1985), shared)
    if (kind < 0.03) {
      const twin = at(true, 1985, 2005)
      rowsOf(twin, shared)
      rowsOf({ ...twin, given: given(draw, false) }, shared)
    } else if (kind < 0.06) rowsOf({ ...one, born: born(draw, 1985, 2005) }, shared)
    else if (kind < 0.2) rowsOf(at(draw.happens(0.5), 1985, 2005), shared)
  }
  return [rows]
}

const trades = ["Elektro", "Sanitär", "Bäckerei", "Autohaus", "Metallbau", "Pflegedienst", "Gebäudereinigung", "Spedition", "Gärtnerei", "Zahnarztpraxis", "Steuerkanzlei", "Druckerei", "Tischlerei", "Fahrschule", "Bauunternehmen", "Apotheke", "Immobilien", "Versicherungsbüro", "Hausverwaltung", "Malerbetrieb"]
const publics = ["Stadtwerke", "Volksbank", "Sparkasse", "Kreishandwerkerschaft", "Evangelische Kirchengemeinde", "Turnverein", "Freiwillige Feuerwehr", "Klinikum", "Volkshochschule", "Wohnungsgenossenschaft", "Caritasverband", "Gymnasium", "Stadtbibliothek"]
const forms = ["GmbH", "GmbH & Co. KG", "AG", "KG", "OHG", "GbR", "e.K.", "UG (haftungsbeschränkt)", "e.V.", "eG"]
const spelled: Readonly<Record<string, ReadonlyArray<string>>> = {
  GmbH: ["GmbH", "G.m.b.H.", "Gmbh", "Gesellschaft mit beschränkter Haftung", ""], "GmbH & Co. KG": ["GmbH & Co. KG", "GmbH & Co KG", "GmbH u. Co. KG", "GmbH und Co. KG", "KG"], AG: ["AG", "Aktiengesellschaft", ""], "e.V.": ["e.V.", "e. V.", "eV", ""], "e.K.": ["e.K.", "e. Kfm.", ""],
  "UG (haftungsbeschränkt)": ["UG (haftungsbeschränkt)", "UG", "UG haftungsbeschränkt"], eG: ["eG", "e.G.", ""], OHG: ["OHG", "oHG", ""], KG: ["KG", "K.G.", ""], GbR: ["GbR", "G.b.R.", ""]
}
const organisationName = (draw: Chance, place: string): { readonly form: string; readonly names: ReadonlyArray<string> } => {
  const kind = draw.next()
  if (kind < 0.25) {
    const what = draw.one(publics)
    return { form: draw.one(what.endsWith("verein") || what === "Caritasverband" ? ["e.V."] : ["GmbH", "AG", "", "eG"]), names: [`${what} ${place}`, `${what} ${place}`, `${what.replace("Evangelische", "Ev.").replace("Freiwillige", "Freiw.").replace("Turnverein", "TV")} ${place}`, `${place}er ${what}`] }
  }
  const [founder, trade] = [surname(draw), draw.one(trades)]
  if (kind < 0.75) return { form: draw.one(forms), names: [`${trade} ${founder}`, `${trade} ${founder}`, `${founder} ${trade}`, `${trade} ${given(draw, draw.happens(0.3))} ${founder}`, founder] }
  const made = `${draw.one(["Nord", "Süd", "Euro", "Inter", "Omni", "Pro", "Neo", "Alpha", "Delta", "Vita", "Terra", "Aqua", "Solar", "Tele"])}${draw.one(["tec", "plan", "bau", "log", "med", "soft", "trans", "pharm", "werk", "energie", "kauf", "data"])} ${draw.happens(0.5) ? place : founder}`
  return { form: draw.one(forms), names: [made, made, made.toUpperCase(), made.split(" ")[0] ?? made] }
}

/** Organisations; a branch office in another town is another one of the same brand. */
const organisations: Kind["make"] = (draw, records) => {
  const rows: Array<Row> = []
  let count = 0
  while (rows.length < records) {
    const seat = town(draw)
    const { form, names } = organisationName(draw, seat.name)
    const site = `${withoutUmlauts(names[0] ?? "").toLowerCase().replace(/[^a-z]+/g, "-")}.example`
    const branches = draw.happens(0.12) ? 2 + draw.below(3) : 1
    for (let branch = 0; branch < branches; branch++) {
      const place = branch === 0 ? seat : town(draw)
      const [road, number, truth] = [street(draw), house(draw), `e${count++}`]
      const phone = `${place.dials}${100_000 + draw.below(8_999_999)}`
      const email = `${draw.one(["info", "kontakt", "office"])}@${site}`
      for (let copies = 1 + draw.below(4); copies > 0; copies--) {
        const write = draw.one([(text: string) => text, (text: string) => text, withoutUmlauts, (text: string) => text.toUpperCase()])
        const off = (text: string): string => (draw.happens(0.05) ? mistaken(draw, write(text)) : write(text))
        const some = (share: number, value: string): string => (draw.happens(share) ? value : "")
        const suffix = branch > 0 && draw.happens(0.4) ? `, ${draw.one(["Niederlassung", "Filiale", "NL", "Zweigstelle"])} ${place.name}` : ""
        rows.push({
          organisation: off(`${draw.happens(0.7) ? names[0] ?? "" : draw.one(names)} ${draw.one(spelled[form] ?? [form])}`.trim() + suffix), street: some(0.9, off(draw.happens(0.3) ? road.replace(/straße$/, "str.").replace(/ Straße$/, " Str.") : road)), house: some(0.9, number),
          postcode: some(0.9, draw.happens(0.03) ? typed(draw, place.code) : place.code), city: some(0.95, off(place.name)), phone: some(0.65, draw.one([`0${phone}`, `+49 ${phone}`, `0${place.dials}/${phone.slice(place.dials.length)}`, `0${place.dials} - ${phone.slice(place.dials.length)}-0`])),
          email: some(0.5, draw.happens(0.03) ? typed(draw, email) : email), truth
        })
      }
    }
  }
  return [rows]
}

/**
 * Sites found by their telephone alone: houses of one carrier with one switchboard, a carrier and its tenant, numbers that
 * passed on, one site with two numbers, addresses written in several ways.
 */
const sites: Kind["make"] = (draw, records) => {
  const rows: Array<Row> = []
  let count = 0
  while (rows.length < records) {
    const seat = town(draw)
    const { form, names } = organisationName(draw, seat.name)
    const line = (): string => `0${seat.dials} ${100_000 + draw.below(8_999_999)}`
    const switchboard = line()
    const houses = draw.happens(0.15) ? 2 + draw.below(5) : 1
    const nearby = street(draw)
    for (let at = 0; at < houses; at++) {
      const [road, number, truth] = [draw.happens(0.1) ? nearby : street(draw), house(draw), `e${count++}`]
      const own = houses === 1 || draw.happens(0.35) ? (at === 0 ? switchboard : line()) : switchboard
      const second = draw.happens(0.12) ? line() : own
      for (let copies = 1 + draw.below(6); copies > 0; copies--) {
        const phone = draw.happens(0.15) ? second : own
        const write = draw.one([road, road, road.replace(/straße$/, "str."), road.toUpperCase(), draw.happens(0.3) ? mistaken(draw, road) : road])
        rows.push({
          organisation: `${draw.one(names)}${draw.happens(0.4) ? ` ${form}` : ""}`, address: draw.happens(0.95) ? `${write} ${draw.happens(0.03) ? typed(draw, number) : number}${draw.happens(0.15) ? `, ${seat.name}` : ""}` : "", postcode: draw.happens(0.6) ? seat.code : "",
          phone: draw.happens(0.97) ? draw.one([phone, phone.replace(" ", "/"), phone.replace(/^0/, "+49 "), phone.replace(" ", "")]) : "", truth
        })
      }
    }
  }
  return [rows]
}

const fromGenerator = (isContact: boolean): Kind["make"] => (draw, records) => {
  const rows = [...customerRows({ seed: draw.below(1_000_000), customers: Math.round(records / 2.1) })]
  const row = (each: CustomerRow): Row => ({
    given: each.given_name, surname: each.surname, born: each.date_of_birth, ...(isContact ? { organisation: each.organisation } : {}), street: each.street, house: each.house_number,
    postcode: each.postcode, city: each.city, phone: each.phone, email: each.email, truth: each.truth
  })
  return [rows.map(row)]
}

/** The kinds. What is asked is of the height that was asked of the data each is like. */
export const kinds: Readonly<Record<string, Kind>> = {
  "FEBRL, German": { asked: { f1: 0.999 }, flags: [], make: febrl(6) },
  "FEBRL, German, ten changes": { asked: { f1: 0.99 }, flags: [], make: febrl(10) },
  "FEBRL, German, two files": { asked: { f1: 0.9995 }, flags: [], make: febrlPair },
  "few fields, much missing": { asked: { f1: 0.94, precision: 0.99 }, flags: [], make: sparse },
  "people of the past": { asked: { f1: 0.9, precision: 0.97, largest: 40 }, flags: [], make: historical },
  "customers and households": { asked: { f1: 0.94, precision: 0.97 }, flags: [], make: customers },
  "customers as generated": { asked: { f1: 0.94, precision: 0.97 }, flags: [], make: fromGenerator(false) },
  "contacts as generated": { asked: { f1: 0.94, precision: 0.97 }, flags: [], make: fromGenerator(true) },
  "organisations": { asked: { f1: 0.9, precision: 0.97 }, flags: [], make: organisations },
  "sites by telephone": { asked: { precision: 0.97, recall: 0.75 }, flags: ["--by", "phone"], make: sites }
}

export const tablesOf = (kind: Kind, seed: number, records: number): ReturnType<Kind["make"]> => kind.make(chance(seed), records)
