/** A person's names: given name, surname, in either order, and all other names. */
import { both, comparison, eitherWay, level, on, weighted, compare } from "./Comparison.ts"
import { folded, wordsOf } from "./Letters.ts"
import { nicknames } from "./Nicknames.ts"
import { isClose, isWithin } from "./Similarity.ts"
import { sound } from "./Sounds.ts"
import { aspectOf, type Handle, type Trait } from "./Trait.ts"

/** One name as it is compared. */
export interface Name {
  readonly text: string
  readonly words: ReadonlyArray<string>
  readonly sound: string
}

/** All names of a person. */
export interface PersonName {
  readonly given: Name | undefined
  readonly surname: Name | undefined
  /** Every word of all names. */
  readonly all: ReadonlyArray<string>
  /** The words that stand neither in the given name nor in the surname. */
  readonly rest: ReadonlyArray<string>
}

const salutations = new Set(["mr", "mrs", "ms", "miss", "sir", "dr", "prof", "professor", "herr", "frau", "dipl", "ing", "phd", "jr", "sr", "jun", "sen"])

const mayBeSame = nicknames(folded)

const nameOf = (words: ReadonlyArray<string>): Name | undefined =>
  words.length === 0 ? undefined : { text: words.join(" "), words, sound: sound(words.join("")) }

const wordsIn = (text: string | undefined): ReadonlyArray<string> =>
  text === undefined ? [] : wordsOf(text).filter((word) => !salutations.has(word))

/** Given name and surname of a whole name: `Meier, Anna` or `Anna Maria Meier`. */
const parted = (whole: string): { readonly given: ReadonlyArray<string>; readonly surname: ReadonlyArray<string> } => {
  const comma = whole.indexOf(",")
  if (comma > 0) return { surname: wordsIn(whole.slice(0, comma)), given: wordsIn(whole.slice(comma + 1)).slice(0, 1) }
  const words = wordsIn(whole)
  return words.length < 2 ? { given: [], surname: words } : { given: words.slice(0, 1), surname: words.slice(-1) }
}

const read: Trait<PersonName>["read"] = ({ fullName, givenName, middleName, surname }) => {
  const whole = givenName === undefined && surname === undefined && fullName !== undefined ? parted(fullName) : undefined
  const [given, family] = [whole?.given ?? wordsIn(givenName), whole?.surname ?? wordsIn(surname)]
  const all = [...new Set([...given, ...family, ...wordsIn(middleName), ...wordsIn(fullName)])]
  if (all.length === 0) return undefined
  return { given: nameOf(given), surname: nameOf(family), all, rest: all.filter((word) => !given.includes(word) && !family.includes(word)) }
}

const isNear = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length)
  return shorter >= 3 && (isWithin(1, one, other) || (shorter >= 6 && isWithin(2, one, other)) || isClose(0.94, one, other))
}
const soundsAlike = both<Name>(on(({ sound: code }) => code, (one, other) => one.length > 1 && one === other))
const isAlike = (one: Name, other: Name): boolean => soundsAlike(one, other) || isClose(0.84, one.text, other.text)
const sharesWord = (one: Name, other: Name): boolean =>
  (one.words.length > 1 || other.words.length > 1) && one.words.some((word) => word.length > 1 && other.words.includes(word))
const isInitial = eitherWay<Name>((one, other) => one.text.length === 1 && other.text.startsWith(one.text))
const areNicknames = (one: Name, other: Name): boolean => one.words.some((mine) => other.words.some((theirs) => mayBeSame(mine, theirs)))

const exactly = weighted(level<Name>("the same", (one, other) => one.text === other.text))
const almost = weighted(level<Name>("misspelt", (one, other) => isNear(one.text, other.text)))
const alike = weighted(level<Name>("alike or in part", (one, other) => isAlike(one, other) || sharesWord(one, other)))

const givenNames = comparison("given name", [exactly, weighted(level("short form", areNicknames)), almost, alike, level("initial", isInitial), level("elsewhere", () => false)])
const surnames = comparison("surname", [exactly, almost, alike, level("swapped with the given name", () => false), level("elsewhere", () => false)])
const elsewhere = { given: givenNames.levels.length - 1, surname: surnames.levels.length - 1 }
const swapped = elsewhere.surname - 1

/** Whether a name stands among the other's names, whole or misspelt. */
const standsIn = (name: Name | undefined, all: ReadonlyArray<string>): boolean =>
  name !== undefined && name.words.some((word) => word.length > 2 && all.some((other) => word === other || (word.length > 4 && isWithin(1, word, other))))

const shared = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): number => {
  let found = 0
  for (const word of one) if (other.some((their) => their === word || (Math.min(word.length, their.length) > 3 && isNear(word, their)))) found++
  return found
}

/** 1 two or more words, 2 one word, 3 one's other names are the other's initials, 4 none in common. */
const restOf = (one: PersonName, other: PersonName): number => {
  if (one.rest.length === 0 || other.rest.length === 0) return 0
  const count = Math.min(shared(one.rest, other.rest), shared(other.rest, one.rest))
  if (count > 0) return count > 1 ? 1 : 2
  return one.rest.some((word) => other.rest.some((their) => (word.length === 1 || their.length === 1) && word[0] === their[0])) ? 3 : 4
}

/** Whether the given name of each is, or sounds like, the surname of the other. */
const areSwapped = (one: PersonName, other: PersonName): boolean => {
  const [across, back] = [compare(surnames, one.given, other.surname), compare(surnames, one.surname, other.given)]
  return across > 0 && back > 0 && (across === 1 || back === 1) && Math.max(across, back) <= 3
}

/** Whether one has a single name, which is the other's, but in the other place: `Anna` as a surname. */
const isMisplaced = (one: PersonName, other: PersonName): boolean =>
  (one.surname === undefined && one.given !== undefined && one.given.text === other.surname?.text) ||
  (one.given === undefined && one.surname !== undefined && one.surname.text === other.given?.text)

/** Each coincidence counts for one aspect only: what would show in two would count twice. */
const compareNames: Trait<PersonName>["compare"] = (one, other) => {
  const rest = restOf(one, other)
  const [given, surname] = [compare(givenNames, one.given, other.given), compare(surnames, one.surname, other.surname)]
  const [isGivenFar, isSurnameFar] = [given === 0 || given === givenNames.levels.length, surname === 0 || surname === surnames.levels.length]
  if (isGivenFar && isSurnameFar) {
    if (areSwapped(one, other)) return [0, swapped, rest]
    if (isMisplaced(one, other) || isMisplaced(other, one)) return [0, elsewhere.surname, rest]
  }
  return [
    isGivenFar && (standsIn(one.given, other.rest) || standsIn(other.given, one.rest)) ? elsewhere.given : given,
    isSurnameFar && (standsIn(one.surname, other.rest) || standsIn(other.surname, one.rest)) ? elsewhere.surname : surname,
    rest
  ]
}

const handles = ({ all, given, surname }: PersonName): ReadonlyArray<Handle> => {
  const found: Array<Handle> = []
  if (given !== undefined) found.push(["given name", given.text])
  if (surname !== undefined) found.push(["surname", surname.text], ["sound of the surname", surname.sound])
  if (given !== undefined && surname !== undefined) found.push(["names", [given.text, surname.text].sort().join(" ")])
  for (const word of all) if (word.length > 2) found.push(["any name", word])
  return found
}

/** A person's names in German and English, from whichever of given name, middle name, surname and whole name there are. */
export const personName: Trait<PersonName> = {
  name: "name",
  aspects: [
    aspectOf(givenNames, true),
    aspectOf(surnames),
    { name: "other names", isOwn: true, levels: ["several shared", "one shared", "an initial", "none shared"], rarity: [0, 0, 0, 0] }
  ],
  read,
  compare: compareNames,
  terms: ({ given, surname }) => [given?.text, surname?.text, undefined],
  handles
}
