/** What makes two records alike, said in English and in German. */
import type { Contribution } from "./Weights.ts"

const readings: Readonly<Record<string, string>> = {
  name: "Name", address: "Adresse", "given name": "Vorname", surname: "Nachname", "other names": "weitere Namen", company: "Firma", "birth date": "Geburtsdatum", date: "Datum", number: "Nummer", "e-mail": "E-Mail",
  telephone: "Telefon", mobile: "Mobilnummer", fax: "Fax", street: "Straße", "house number": "Hausnummer", addition: "Adresszusatz", postcode: "Postleitzahl", city: "Ort",
  region: "Region", country: "Land", "birth place": "Geburtsort", gender: "Geschlecht", occupation: "Beruf", website: "Webseite", category: "Merkmal", words: "Angabe"
}

const levels: Readonly<Record<string, string>> = {
  "the same": "gleich", different: "verschieden", misspelt: "verschrieben", alike: "ähnlich", "alike or in part": "ähnlich oder zum Teil gleich", "short form": "Kurzform", initial: "Anfangsbuchstabe",
  elsewhere: "an anderer Stelle", "swapped with the given name": "mit dem Vornamen vertauscht", "several shared": "mehrere gemeinsam", "one shared": "einer gemeinsam",
  "an initial": "ein Anfangsbuchstabe", "none shared": "keiner gemeinsam", "one or two slips": "ein oder zwei Tippfehler", "several slips": "mehrere Tippfehler",
  "one slip": "ein Tippfehler", "two slips": "zwei Tippfehler", "the same but for the domain": "gleich bis auf die Domain", "the same domain": "gleiche Domain",
  "the same but for the area": "gleich bis auf die Vorwahl", "the same but for a letter": "gleich bis auf einen Buchstaben", "a word in common": "ein Wort gemeinsam",
  "all words of one": "alle Wörter des einen", "most words": "die meisten Wörter", "a word in common, or alike": "ein Wort gemeinsam oder ähnlich",
  "one slip, or day and month swapped": "ein Tippfehler oder Tag und Monat vertauscht", "two parts the same": "zwei Teile gleich", "within 40 days": "keine 40 Tage auseinander",
  "within a year": "kein Jahr auseinander", "neighbours, or one slip": "benachbart oder ein Tippfehler", "the same region": "gleiche Region"
}

const circles: Readonly<Record<string, string>> = { household: "eines Haushalts", brand: "einer Marke", premises: "eines Gebäudes" }

/** A weight as it is read: with its sign, to a tenth of a bit. */
export const signed = (weight: number): string => `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`

/** The reading, or the part of it that was compared; numbered as it is. */
const comparedOf = ({ aspect, reading }: Contribution): string => (reading === "name" || reading === "street" ? aspect : reading)

const english = (contribution: Contribution): string =>
  contribution.reading === "circle"
    ? `two ${contribution.aspect === "any" ? "others" : `of one ${contribution.aspect.replaceAll(", ", " or ")}`} would agree too`
    : `${comparedOf(contribution)} ${contribution.level}`

const german = (contribution: Contribution): string => {
  if (contribution.reading === "circle") {
    return contribution.aspect === "any" ? "andere stimmten auch überein" : `zwei ${contribution.aspect.split(", ").map((each) => circles[each] ?? each).join(" oder ")} stimmten auch überein`
  }
  const [, name = "", number = ""] = /^(.*?)( \d+)?$/.exec(comparedOf(contribution)) ?? []
  return `${readings[name] ?? name}${number} ${levels[contribution.level] ?? contribution.level}`
}

/** A matter by its name. */
export const matterInWords = (matter: string, language: "en" | "de"): string => (language === "de" ? readings[matter] ?? matter : matter)

/** What a comparison found, without its weight. */
export const comparedInWords = (contribution: Contribution, language: "en" | "de"): string => (language === "de" ? german : english)(contribution)

/** All that was compared, what says most first, and last how unlikely it is that any two are one person. */
export const likenessInWords = (contributions: ReadonlyArray<Contribution>, prior: number, language: "en" | "de"): string =>
  [
    ...contributions.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).map((each) => `${comparedInWords(each, language)} ${signed(each.weight)}`),
    `${language === "de" ? "zwei beliebige" : "any two"} ${signed(prior)}`
  ].join(", ")
