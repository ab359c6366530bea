/**
 * Petri nets as PNML, without loss. In the document that a net was read from only what differs is written: drawing positions,
 * tools' own parts and comments stay as they stand.
 */
import type { Marking, Net } from "@redthread/model"
import { Result } from "effect"
import { readPnml, scanPnml } from "./Pnml.ts"
import { textPieces } from "./Text.ts"
import type { Document, Unreadable } from "./Unreadable.ts"
import { differing, type Edit, edited, isSame, listEdits, paired, type Written } from "./Written.ts"
import { childOf, childrenOf, type XmlElement } from "./Xml.ts"
import { declaredUtf8, openedTag, putInto, setAttributes, spanOf, withoutElement, xmlElement, xmlText } from "./XmlWrite.ts"

type Transition = Net["transitions"][number]
type Arc = Net["arcs"][number]

const indent = "\n      "
const textXml = (name: string, text: string): string => xmlElement(name, {}, `<text>${xmlText(text)}</text>`)
const silent = xmlElement("toolspecific", { tool: "ProM", version: "6.4", activity: "$invisible$" })

const placeXml = ({ id, name }: Net["places"][number], initial: Marking): string =>
  xmlElement("place", { id }, `${name === undefined ? "" : textXml("name", name)}${Object.hasOwn(initial, id) ? textXml("initialMarking", String(initial[id])) : ""}`)
const transitionXml = ({ id, label }: Transition): string => xmlElement("transition", { id }, label === undefined ? silent : textXml("name", label))
const arcXml = ({ from, to, weight }: Arc, id: string): string => xmlElement("arc", { id, source: from, target: to }, weight === 1 ? "" : textXml("inscription", String(weight)))
const finalXml = (final: Marking): string =>
  xmlElement("finalmarkings", {}, xmlElement("marking", {}, Object.entries(final).map(([idref, count]) => xmlElement("place", { idref }, `<text>${count}</text>`)).join("")))

const fresh = ({ arcs, final, initial, name, places, transitions }: Net): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${
    xmlElement("pnml", {}, `\n  ${
      xmlElement("net", { id: "net1", type: "http://www.pnml.org/version-2009/grammar/pnmlcoremodel" }, [
        `\n    ${textXml("name", name)}`,
        `\n    ${xmlElement("page", { id: "page1" }, [
          ...places.map((place) => indent + placeXml(place, initial)),
          ...transitions.map((transition) => indent + transitionXml(transition)),
          ...arcs.map((arc, i) => indent + arcXml(arc, `arc${i + 1}`))
        ].join("") + "\n    ")}`,
        `\n    ${finalXml(final)}\n  `
      ].join(""))
    }\n`)
  }\n`

/** What changes within an element: edits in what is there, and what is put in. */
interface Inner {
  readonly edits: ReadonlyArray<Edit>
  readonly added: string
}

const nothing: Inner = { edits: [], added: "" }

/** Sets the text of an element with a `text` in it; makes one where there is none, takes it away for `undefined`. */
const textChange = (text: string, holder: XmlElement, name: string, old: string | undefined, now: string | undefined): Inner => {
  if (old === now) return nothing
  const element = childOf(holder, name)
  if (element === undefined) return now === undefined ? nothing : { edits: [], added: textXml(name, now) }
  if (now === undefined) return { edits: [withoutElement(text, element.place)], added: "" }
  const inner = childOf(element, "text")
  return { edits: [inner === undefined ? { ...spanOf(text, element.place), text: textXml(name, now) } : { ...spanOf(text, inner.place), text: xmlElement("text", {}, xmlText(now)) }], added: "" }
}

const labelChange = (text: string, element: XmlElement, old: Transition, now: Transition): ReadonlyArray<Inner> => {
  if (old.label === now.label) return []
  if (now.label === undefined) return [{ edits: [], added: silent }]
  const marks = childrenOf(element, "toolspecific").filter(({ attributes }) => attributes["activity"] === "$invisible$")
  const name = childOf(element, "name") === undefined ? undefined : old.label ?? ""
  return [{ edits: marks.map(({ place }) => withoutElement(text, place)), added: "" }, textChange(text, element, "name", name, now.label)]
}

/** All changes in one element together. */
const elementEdits = (text: string, { place }: XmlElement, attributes: ReadonlyArray<Edit>, inner: ReadonlyArray<Inner>): ReadonlyArray<Edit> =>
  [...attributes, ...inner.flatMap(({ edits }) => edits), ...putInto(text, place, place.ends, inner.map(({ added }) => added).join(""))]

const changed = (text: string, { net: was, nodes }: Scanned, now: Net): ReadonlyArray<Edit> => {
  const { arcs, finals, net, places, transitions } = nodes
  const page = childrenOf(net, "page")[0] ?? net
  const inside = page.children.at(-1)?.place.to ?? page.place.ends
  const isSimple = (shape: Net) => [shape.places.map(({ id }) => id), shape.arcs]
  const stays = (its: "final" | "initial", isTold: boolean): boolean => isSame(was[its], now[its]) && (isTold || isSame(isSimple(was), isSimple(now)))
  const keepsInitial = stays("initial", places.some((place) => childOf(place, "initialMarking") !== undefined))
  const list = <A>(elements: ReadonlyArray<XmlElement>, old: ReadonlyArray<A>, its: ReadonlyArray<A>, keyOf: (one: A) => string, render: (one: A, i: number) => string, change: (element: XmlElement, was: A, now: A) => ReadonlyArray<Edit>) =>
    listEdits(text, {
      old: elements.map(({ place }) => spanOf(text, place)), pairs: paired(old.map(keyOf), its.map(keyOf)), start: inside, before: indent,
      render: (i) => render(its[i] as A, i), change: (i, j) => change(elements[j] as XmlElement, old[j] as A, its[i] as A)
    })
  const tokens = (marking: Marking, id: string): string | undefined => (Object.hasOwn(marking, id) ? String(marking[id]) : undefined)
  const behind = net.children.at(-1)?.place.to ?? net.place.ends
  const renamed = was.name === now.name ? nothing : textChange(text, net, "name", childOf(net, "name") === undefined ? undefined : was.name, now.name)
  const ended = stays("final", finals !== undefined) ? nothing : finals === undefined ? { edits: [], added: `\n    ${finalXml(now.final)}` } : { edits: [{ ...spanOf(text, finals.place), text: finalXml(now.final) }], added: "" }
  return [
    ...renamed.edits,
    ...ended.edits,
    ...list(places, was.places, now.places, ({ id }) => id, (place) => placeXml(place, now.initial), (element, old, its) =>
      elementEdits(text, element, setAttributes(text, element.place.ends, { id: old.id }, { id: its.id }), [
        textChange(text, element, "name", old.name, its.name),
        keepsInitial ? nothing : textChange(text, element, "initialMarking", childOf(element, "initialMarking") === undefined ? undefined : tokens(was.initial, old.id) ?? "0", tokens(now.initial, its.id))
      ])),
    ...list(transitions, was.transitions, now.transitions, ({ id }) => id, transitionXml, (element, old, its) =>
      elementEdits(text, element, setAttributes(text, element.place.ends, { id: old.id }, { id: its.id }), labelChange(text, element, old, its))),
    ...list(arcs, was.arcs, now.arcs, ({ from, to }) => JSON.stringify([from, to]), (arc, i) => arcXml(arc, `arc-${text.length}-${i}`), (element, old, its) =>
      elementEdits(text, element, setAttributes(text, element.place.ends, { source: old.from, target: old.to }, { source: its.from, target: its.to }), [
        textChange(text, element, "inscription", childOf(element, "inscription") === undefined ? undefined : String(old.weight), its.weight === 1 && old.weight === 1 && childOf(element, "inscription") === undefined ? undefined : String(its.weight))
      ])),
    ...putInto(text, net.place, behind, `${renamed.added}${ended.added}`)
  ]
}

type Scanned = Result.Result.Success<ReturnType<typeof scanPnml>>

/**
 * Writes a net. `original` is the document it was read from: what did not change is not touched, character for character;
 * fails where it is not PNML. Without it a new document is made, on one page. The text is to be stored as UTF-8. What PNML
 * cannot say is in `losses`: a net that begins or ends without any token.
 */
export const writePnml = (net: Net, original?: Document): Result.Result<Written, Unreadable> => {
  const said = (text: string): Result.Result<Written, Unreadable> => Result.map(readPnml(text), (read) => ({ text, losses: differing(net, read.net) }))
  if (original === undefined) return said(fresh(net))
  return Result.flatMap(scanPnml(original), (scanned) =>
    Result.flatMap(textPieces("PNML", original), (pieces) => {
      const text = pieces.join("")
      const { ends, to } = scanned.nodes.net.place
      if (ends === to && !isSame(scanned.net, net)) return writePnml(net, edited(text, openedTag(text, scanned.nodes.net.place)))
      return said(edited(text, [...declaredUtf8(text, original), ...changed(text, scanned, net)]))
    }))
}
