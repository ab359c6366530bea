/** What goes wrong on the way into a table: typing, reading by machine, hearing, omitting, exchanging fields. */
import type { Chance } from "@redthread/testing/Chance"

const near: Readonly<Record<string, string>> = { a: "sqy", b: "vgn", c: "xvd", d: "sfe", e: "wrd", f: "dgr", g: "fht", h: "gjz", i: "uok", j: "hku", k: "jli", l: "kö", m: "n", n: "bm", o: "ip", p: "oü", q: "wa", r: "et", s: "ad", t: "rz", u: "zi", v: "cb", w: "qe", x: "yc", y: "xa", z: "tu" }
const misread: ReadonlyArray<readonly [string, string]> = [["m", "rn"], ["rn", "m"], ["l", "1"], ["o", "0"], ["S", "5"], ["B", "8"], ["cl", "d"], ["e", "c"], ["h", "b"], ["ü", "ii"], ["ß", "B"], ["i", "j"], ["1", "7"], ["0", "6"], ["5", "6"]]
const misheard: ReadonlyArray<readonly [string, string]> = [["ei", "ai"], ["th", "t"], ["ph", "f"], ["dt", "t"], ["ck", "k"], ["tz", "z"], ["ss", "ß"], ["ie", "i"], ["mm", "m"], ["nn", "n"], ["ä", "e"], ["v", "f"], ["y", "i"], ["c", "k"], ["ch", "sch"], ["d", "t"], ["b", "p"]]

const pairs = (draw: Chance, text: string, rules: ReadonlyArray<readonly [string, string]>): string => {
  const fit = rules.filter(([from]) => text.includes(from))
  if (fit.length === 0) return typed(draw, text)
  const [from, to] = draw.one(fit)
  return text.replace(from, to)
}

/** A slip of the keyboard. */
export const typed = (draw: Chance, text: string): string => {
  if (text.length < 2) return text
  const at = draw.below(text.length)
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
  const digit = /\d/.test(here)
  switch (draw.below(5)) {
    case 0: return before + after
    case 1: return `${before}${digit ? draw.digits(1) : draw.one([...(near[here.toLowerCase()] ?? "e")])}${here}${after}`
    case 2: return after === "" ? text : `${before}${after.charAt(0)}${here}${after.slice(1)}`
    case 3: return at === 0 || digit ? `${before}${here}${here}${after}` : `${before} ${here}${after}`
    default: return `${before}${digit ? draw.digits(1) : draw.one([...(near[here.toLowerCase()] ?? "e")])}${after}`
  }
}

/** One mistake of any kind. */
export const mistaken = (draw: Chance, text: string): string => {
  const kind = draw.next()
  return text === "" ? text : kind < 0.65 ? typed(draw, text) : kind < 0.82 ? pairs(draw, text, misread) : pairs(draw, text, misheard)
}

/** So many mistakes at most, at least one. */
export const garbled = (draw: Chance, text: string, most: number): string => {
  let out = text
  for (let i = 1 + draw.below(most); i > 0; i--) out = mistaken(draw, out)
  return out
}

const signs: ReadonlyArray<readonly [RegExp, string]> = [[/ä/g, "ae"], [/ö/g, "oe"], [/ü/g, "ue"], [/Ä/g, "Ae"], [/Ö/g, "Oe"], [/Ü/g, "Ue"], [/ß/g, "ss"], [/ı/g, "i"], [/ł/g, "l"]]
export const withoutUmlauts = (text: string): string => signs.reduce((all, [from, to]) => all.replace(from, to), text).normalize("NFD").replace(/\p{M}/gu, "")
/** Umlauts without anything in their place, as American systems leave them. */
export const stripped = (text: string): string => text.replace(/ß/g, "ss").replace(/ı/g, "i").replace(/ł/g, "l").normalize("NFD").replace(/\p{M}/gu, "")

const short: Readonly<Record<string, ReadonlyArray<string>>> = {
  Katharina: ["Kathi", "Käthe", "Katja"], Elisabeth: ["Lisa", "Elli", "Sissi"], Margarete: ["Grete", "Gretel"], Johannes: ["Hannes", "Hans"], Joseph: ["Sepp", "Josef"], Friedrich: ["Fritz"], Wilhelm: ["Willi"],
  Heinrich: ["Heinz", "Heiner"], Maximilian: ["Max"], Alexander: ["Alex"], Sebastian: ["Basti"], Michael: ["Michi"], Thomas: ["Tom"], Stefan: ["Stephan"], Christian: ["Chris"], Andreas: ["Andi"], Franziska: ["Franzi"],
  Susanne: ["Susi"], Gabriele: ["Gabi"], Angelika: ["Geli"], Brigitte: ["Gitte"], Johanna: ["Hanna"], Christine: ["Tina"], Stefanie: ["Steffi"], Charlotte: ["Lotte"], Matthias: ["Matze"], Georg: ["Schorsch"], Franz: ["Franzl"],
  Benjamin: ["Ben"], Theodor: ["Theo"], Eduard: ["Edi"], Anton: ["Toni"], Ludwig: ["Lutz"], Magdalena: ["Leni"], Philipp: ["Philip"], Tobias: ["Tobi"], Nicole: ["Nici"], Claudia: ["Claudi"], Barbara: ["Babsi"], Ursula: ["Uschi"]
}
export const nicknamed = (draw: Chance, name: string): string => draw.one(short[name] ?? [name])

/** A date as somebody may write it. */
export const dated = (draw: Chance, iso: string, forms: ReadonlyArray<"iso" | "german" | "plain">): string => {
  const [year = "", month = "", day = ""] = iso.split("-")
  switch (draw.one(forms)) {
    case "german": return `${day}.${month}.${year}`
    case "plain": return `${year}${month}${day}`
    default: return iso
  }
}
