/** What the fields of forms and pages mean: the facts customers are asked for, and what they are recognised by. */
import { type Assurance, type Identifier, Namespace } from "@redthread/model"

/** A field's name without language, brackets and case: `kunde[E-Mail]` becomes `email`, `Straße` becomes `strasse`. */
export const plainName = (name: string): string => {
  const last = name.split(/[.[\]/]+/).filter((part) => part !== "" && !/^\d+$/.test(part)).at(-1) ?? ""
  const folded = last.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss")
  return folded.normalize("NFKD").replace(/[^a-z0-9]/g, "")
}

/** A fact, or a part of one that is told in several fields: the given name before the family name. */
export interface Meaning {
  readonly fact: string
  /** 0: the whole; from 1: the order among the parts. */
  readonly part: number
}

const named = (fact: string, part: number, names: string): ReadonlyArray<readonly [string, Meaning]> =>
  names.split(" ").map((name) => [name, { fact, part }])

/** German and English names of fields, and what they mean. */
const usual: ReadonlyMap<string, Meaning> = new Map([
  ...named("name", 0, "name fullname vollername vollstaendigername kundenname customername yourname ihrname"),
  ...named("name", 1, "vorname firstname givenname rufname"),
  ...named("name", 2, "nachname lastname surname familyname familienname zuname"),
  ...named("address", 0, "address adresse anschrift postanschrift wohnanschrift fulladdress"),
  ...named("address", 1, "strasse street streetaddress addressline1 strassehausnummer strasseundhausnummer"),
  ...named("address", 2, "hausnummer hausnr housenumber houseno"),
  ...named("address", 3, "plz postleitzahl zip zipcode postcode postalcode"),
  ...named("address", 4, "ort stadt wohnort city town"),
  ...named("email", 0, "email mail emailadresse emailaddress mailadresse kontaktemail youremail useremail"),
  ...named("phone", 0, "phone telefon telefonnummer tel telephone phonenumber rufnummer handy handynummer mobil mobilnummer mobile rueckrufnummer mobiltelefon"),
  ...named("contractNo", 0, "contractno contractnumber contractid vertragsnummer vertragsnr vertragnr vertrag contract vertragskonto vertragskontonummer"),
  ...named("customerNo", 0, "customerno customernumber customerid kundennummer kundennr kdnr kundenid"),
  ...named("reason", 0, "reason grund kuendigungsgrund cancellationreason anlass beweggrund"),
  ...named("meterNo", 0, "meterno meternumber zaehlernummer zaehlernr")
])

/** What a person may stand under in nested fields; `product.name` names nobody. */
const people = /^(customer|kunde|contact|kontakt|person|user|sender|absender|form|formfields|fields|data|values|answers|body|applicant|antragsteller)$/

const isThing = (name: string): boolean => {
  const parent = plainName(name.replace(/[.[/]+[^.[/]*$/, ""))
  return /[.[/]/.test(name) && plainName(name) === "name" && parent !== "" && !people.test(parent)
}

/**
 * What a field means: as configured by its exact name (the empty text: nothing), else by the usual names; `undefined`
 * where nobody knows.
 */
export const meaningOf = (name: string, configured: Readonly<Record<string, string>> = {}): Meaning | undefined => {
  const own = Object.hasOwn(configured, name) ? configured[name] : undefined
  if (own !== undefined) return own === "" ? undefined : { fact: own, part: 0 }
  return isThing(name) ? undefined : usual.get(plainName(name))
}

const namespaceByFact: Readonly<Record<string, string>> = {
  name: "name", email: "email", phone: "phone", contractNo: "contract-no", customerNo: "customer-no"
}

const sessions = new Set(["session", "sessionid", "sid", "sessiontoken", "visitsession"])
const accounts = new Set(["account", "accountid", "portalaccount", "kundenkonto", "portalkonto", "userid", "username", "benutzername", "login"])

/** Kinds of field that hold secrets or guards against robots: they stay in the raw payload. */
export const isSecret = (name: string): boolean => /passwor|passwd|pwd|kennwort|csrf|xsrf|captcha|honeypot|nonce/.test(name.toLowerCase())

/** The identifier that a field holds: by its fact, or a session or account of the portal; `undefined` where it identifies nobody. */
export const identifierIn = (name: string, fact: string | undefined, value: string, assurance: Assurance): Identifier | undefined => {
  const plain = plainName(name)
  const kind = fact !== undefined ? namespaceByFact[fact] : sessions.has(plain) ? "session" : accounts.has(plain) ? "portal-account" : undefined
  const text = value.trim()
  if (kind === undefined || text === "" || text.length > 320 || (kind === "email" && !/^[^\s@]+@[^\s@]+$/.test(text))) return undefined
  return { namespace: Namespace.make(kind), value: text, assurance }
}
