/** What identity says to people, in English and in German. */
import type { Assurance } from "@redthread/model"
import { likenessInWords, matterInWords, signed } from "./LikenessWords.ts"
import type { Link, Refusal } from "./Link.ts"

/** The language in which something is explained. */
export type Language = "en" | "de"

/** All sentences of one language. */
export interface Wording {
  readonly and: string
  readonly or: string
  readonly link: (link: Link) => string
  readonly refusal: (refusal: Refusal) => string
  readonly notFollowed: (link: string, refusal: string) => string
  readonly asked: {
    readonly passedOn: (refusal: Extract<Refusal, { readonly _tag: "PassedOn" }>, people: string) => string
    readonly tooMany: (people: string) => string
    readonly whose: (link: string, people: string) => string
    readonly whoIsRight: (link: string, one: string, other: string) => string
    readonly areOne: (people: string, refusal: string) => string
    readonly areAlike: (people: string, link: string) => string
    readonly whichAreOne: (people: string, link: string) => string
  }
  readonly clause: {
    readonly asserted: string
    readonly unique: (namespace: string, attested: Assurance, priority: number) => string
    readonly alike: (model: string) => string
  }
  readonly step: (from: string, to: string, link: Link, clause: string) => string
  readonly andThen: string
  readonly oneRecord: (record: string) => string
  readonly nothing: (record: string) => string
  readonly two: (one: string, other: string, reasons: string) => string
  readonly noLink: string
  readonly aLink: string
  readonly wasRefused: (link: string, refusal: string) => string
  readonly shares: (namespace: string, value: string) => string
  readonly but: {
    readonly notUnique: (namespace: string) => string
    readonly blocked: string
    readonly weak: (attested: Assurance) => string
    readonly generic: (people: number) => string
    readonly passedOn: string
    readonly refused: string
  }
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)

const period = (since: number | undefined, until: number | undefined, from: string, to: string): string =>
  `${since === undefined ? "" : ` ${from} ${day(since)}`}${until === undefined ? "" : ` ${to} ${day(until)}`}`

const english: Wording = {
  and: "and", or: "or",
  link: (link) => {
    switch (link._tag) {
      case "SharedValue": return `${link.namespace} ${link.value}${period(link.since, link.until, "from", "until")}`
      case "Asserted": return `the word of ${link.by} (“${link.because}”)`
      case "Alike": return `the likeness of ${link.one} and ${link.other} (${signed(link.weight)} bits: ${likenessInWords(link.contributions, link.prior, "en")})`
    }
  },
  refusal: (refusal) => {
    switch (refusal._tag) {
      case "ToldApart": return `${refusal.one} and ${refusal.other} were said to be two people (${refusal.evidence.join(", ")})`
      case "LimitReached": return `one person would have ${refusal.values.length} values of ${refusal.namespace} (${refusal.values.join(", ")}) where ${refusal.limit} ${refusal.limit === 1 ? "is" : "are"} allowed`
      case "PassedOn": return `${refusal.record} was seen with ${refusal.namespace} ${refusal.value} before and after it passed on (${refusal.at.map(day).join(", ")})`
      case "Doubtful": return refusal.mean < 0 ? `over all ${refusal.pairs} pairs of their records two people are likelier (${signed(refusal.mean)} bits on the mean)` : refusal.only !== undefined ? `nothing but the ${matterInWords(refusal.only, "en")} speaks for it (${signed(refusal.mean)} bits)` : `no pair of their records says it clearly (${signed(refusal.mean)} bits on the mean of ${refusal.pairs})`
    }
  },
  notFollowed: (link, refusal) => `${link} was not followed: ${refusal}`,
  asked: {
    passedOn: ({ namespace, record, value }, people) => `Whose is ${record} now that ${namespace} ${value} passed on: that of ${people}?`,
    tooMany: (people) => `Which of these belong to ${people}? Retract the observation that is wrong.`,
    whose: (link, people) => `Whose is ${link}: that of ${people}?`,
    whoIsRight: (link, one, other) => `Who is right: ${link}, or those who told ${one} and ${other} apart? Retract the other.`,
    areOne: (people, refusal) => `Are ${people} one person although ${refusal}? Retract the value that is wrong, or the assertion.`,
    areAlike: (people, link) => `Are ${people} one person? For it speaks ${link}. Say that they are the same, or different.`,
    whichAreOne: (people, link) => `Which of ${people} are one person? What says most is ${link}. Say of two at a time that they are the same, or different.`
  },
  clause: {
    asserted: "an assertion links unless a limit or an assertion of difference forbids it",
    unique: (namespace, attested, priority) => `${namespace} is unique and links from “${attested}” on (priority ${priority})`,
    alike: (model) => `records that are alike are linked by the model ${model} after all certain links, unless a limit or anybody's word forbids it`
  },
  step: (from, to, link, clause) => `${from} and ${to} are one person because ${link._tag === "SharedValue" ? `both carry ${english.link(link)}` : `of ${english.link(link)}`}; ${clause}`,
  andThen: "then", oneRecord: (record) => `${record} is one record.`, nothing: (record) => `Nothing was observed of ${record}.`,
  two: (one, other, reasons) => `${one} and ${other} are two people: ${reasons}.`,
  noLink: "nothing links them", aLink: "a link", wasRefused: (link, refusal) => `${link} was refused: ${refusal}`,
  shares: (namespace, value) => `both carry ${namespace} ${value}`,
  but: {
    notUnique: (namespace) => `, but ${namespace} is not unique and never links`, blocked: ", which the policy blocks",
    weak: (attested) => `, but it is attested below “${attested}”`, generic: (people) => `, but more than ${people} people stand behind it`,
    passedOn: ", but it passed from one person to another in between", refused: ", but this link was refused"
  }
}

const german: Wording = {
  and: "und", or: "oder",
  link: (link) => {
    switch (link._tag) {
      case "SharedValue": return `${link.namespace} ${link.value}${period(link.since, link.until, "ab", "bis")}`
      case "Asserted": return `die Aussage von ${link.by} („${link.because}“)`
      case "Alike": return `die Ähnlichkeit von ${link.one} und ${link.other} (${signed(link.weight)} Bit: ${likenessInWords(link.contributions, link.prior, "de")})`
    }
  },
  refusal: (refusal) => {
    switch (refusal._tag) {
      case "ToldApart": return `${refusal.one} und ${refusal.other} sind laut Aussage zwei Personen (${refusal.evidence.join(", ")})`
      case "LimitReached": return `eine Person hätte ${refusal.values.length} Werte von ${refusal.namespace} (${refusal.values.join(", ")}), erlaubt ${refusal.limit === 1 ? "ist" : "sind"} ${refusal.limit}`
      case "PassedOn": return `${refusal.record} wurde mit ${refusal.namespace} ${refusal.value} gesehen, bevor und nachdem es den Inhaber wechselte (${refusal.at.map(day).join(", ")})`
      case "Doubtful": return refusal.mean < 0 ? `über alle ${refusal.pairs} Paare ihrer Datensätze sind zwei Personen wahrscheinlicher (${signed(refusal.mean)} Bit im Mittel)` : refusal.only !== undefined ? `nur eines spricht dafür: ${matterInWords(refusal.only, "de")} (${signed(refusal.mean)} Bit)` : `kein Paar ihrer Datensätze sagt es deutlich (${signed(refusal.mean)} Bit im Mittel von ${refusal.pairs})`
    }
  },
  notFollowed: (link, refusal) => `${link} wurde nicht gefolgt: ${refusal}`,
  asked: {
    passedOn: ({ namespace, record, value }, people) => `Zu wem gehört ${record}, nachdem ${namespace} ${value} den Inhaber wechselte: ${people}?`,
    tooMany: (people) => `Was davon gehört zu ${people}? Bitte die falsche Beobachtung zurücknehmen.`,
    whose: (link, people) => `Wem gehört ${link}: ${people}?`,
    whoIsRight: (link, one, other) => `Was stimmt: ${link} oder die Aussage, dass ${one} und ${other} zwei Personen sind? Bitte das andere zurücknehmen.`,
    areOne: (people, refusal) => `Sind ${people} eine Person, obwohl gilt: ${refusal}? Bitte den falschen Wert oder die Aussage zurücknehmen.`,
    areAlike: (people, link) => `Sind ${people} eine Person? Dafür spricht ${link}. Bitte sagen, ob sie gleich oder verschieden sind.`,
    whichAreOne: (people, link) => `Wer von ${people} ist eine Person? Am meisten sagt ${link}. Bitte für je zwei sagen, ob sie gleich oder verschieden sind.`
  },
  clause: {
    asserted: "eine Aussage verbindet, solange keine Grenze und keine gegenteilige Aussage es verbietet",
    unique: (namespace, attested, priority) => `${namespace} ist eindeutig und verbindet ab „${attested}“ (Rang ${priority})`,
    alike: (model) => `Ähnliches verbindet das Modell ${model} nach allen sicheren Verbindungen, solange keine Grenze und keine Aussage es verbietet`
  },
  step: (from, to, link, clause) => `${from} und ${to} sind eine Person: ${link._tag === "SharedValue" ? `beide tragen ${german.link(link)}` : link._tag === "Asserted" ? `so ${german.link(link)}` : `so sagt es ${german.link(link)}`}; ${clause}`,
  andThen: "dann", oneRecord: (record) => `${record} ist ein einziger Datensatz.`, nothing: (record) => `Über ${record} ist nichts bekannt.`,
  two: (one, other, reasons) => `${one} und ${other} sind zwei Personen: ${reasons}.`,
  noLink: "nichts verbindet sie", aLink: "eine Verbindung", wasRefused: (link, refusal) => `${link} wurde abgelehnt: ${refusal}`,
  shares: (namespace, value) => `beide tragen ${namespace} ${value}`,
  but: {
    notUnique: (namespace) => `, aber ${namespace} ist nicht eindeutig und verbindet nie`, blocked: ", was die Regeln sperren",
    weak: (attested) => `, aber schwächer belegt als „${attested}“`, generic: (people) => `, aber dahinter stehen mehr als ${people} Personen`,
    passedOn: ", aber der Inhaber hat dazwischen gewechselt", refused: ", aber diese Verbindung wurde abgelehnt"
  }
}

/** The sentences of a language. */
export const wordingOf = (language: Language): Wording => (language === "de" ? german : english)
