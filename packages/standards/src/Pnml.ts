/** Petri nets in PNML (ISO/IEC 15909-2): places, transitions, arcs and markings; drawing positions are left out. */
import type { Net } from "@redthread/model"
import { Result } from "effect"
import { type Document, type Loss, Unreadable } from "./Unreadable.ts"
import { childOf, childrenOf, readXml, type XmlElement } from "./Xml.ts"

/** A net, and what of its document has no place in it. */
export interface ReadNet {
  readonly net: Net
  readonly losses: ReadonlyArray<Loss>
}

const textOf = (element: XmlElement | undefined): string | undefined => {
  const text = childOf(element, "text")?.text ?? element?.text
  return text === "" ? undefined : text
}

const isSilent = (transition: XmlElement): boolean => childrenOf(transition, "toolspecific").some(({ attributes }) => attributes["activity"] === "$invisible$")

/** A page and the pages on it, so that what lies on any of them is found. */
const pagesOf = (element: XmlElement): ReadonlyArray<XmlElement> => [element, ...childrenOf(element, "page").flatMap(pagesOf)]

const known = new Set(["place", "transition", "arc", "page", "name", "graphics", "toolspecific", "finalmarkings", "referencePlace", "referenceTransition"])

/** The elements behind a net, in its order. */
export interface NetNodes {
  readonly net: XmlElement
  readonly places: ReadonlyArray<XmlElement>
  readonly transitions: ReadonlyArray<XmlElement>
  readonly arcs: ReadonlyArray<XmlElement>
  readonly finals: XmlElement | undefined
}

/**
 * Reads a net. A transition without a name is called by its id, and silent where a tool says so (`$invisible$`). Without
 * final markings the net ends with one token on every place that no arc leaves, without an initial one it begins with one on
 * every place that no arc enters. Fails where the document is not PNML, or tells of ids or numbers that are none.
 */
export const readPnml = (document: Document): Result.Result<ReadNet, Unreadable> => Result.map(scanPnml(document), ({ losses, net }) => ({ net, losses }))

/** Reads a net, with the elements behind it. */
export const scanPnml = (document: Document): Result.Result<ReadNet & { readonly nodes: NetNodes }, Unreadable> =>
  Result.flatMap(readXml("PNML", document), (root) => {
    const losses: Array<Loss> = []
    const lose = ({ line }: XmlElement, what: string): void => {
      losses.push({ at: `line ${line}`, what })
    }
    const unreadable = ({ line }: XmlElement, reason: string): Result.Result<never, Unreadable> =>
      Result.fail(new Unreadable({ format: "PNML", at: `line ${line}`, reason }))
    const [first, ...others] = root.name === "net" ? [root] : childrenOf(root, "net")
    if (first === undefined) return unreadable(root, "There is no net in it.")
    for (const other of others) lose(other, "Only the first net of the document is read.")
    const pages = pagesOf(first)
    const all = (name: string): ReadonlyArray<XmlElement> => pages.flatMap((page) => childrenOf(page, name))
    for (const child of pages.flatMap(({ children }) => children)) if (!known.has(child.name)) lose(child, `“${child.name}” is not read.`)

    const same = new Map<string, string>()
    for (const reference of [...all("referencePlace"), ...all("referenceTransition")]) same.set(reference.attributes["id"] ?? "", reference.attributes["ref"] ?? "")
    const meant = (id: string): string => {
      const passed = new Set<string>()
      let at = id
      while (same.has(at) && !passed.has(at)) {
        passed.add(at)
        at = same.get(at) ?? at
      }
      for (const one of passed) same.set(one, at)
      return at
    }
    const [places, transitions, arcs] = [all("place"), all("transition"), all("arc")]
    const ids = new Set<string>()
    for (const node of [...places, ...transitions]) {
      const id = node.attributes["id"]
      if (id === undefined) return unreadable(node, `A ${node.name} has no id.`)
      if (ids.has(id)) return unreadable(node, `The id “${id}” is given twice.`)
      ids.add(id)
    }
    const placeIds = new Set(places.map(({ attributes }) => attributes["id"] ?? ""))
    const arcsRead: Array<Net["arcs"][number]> = []
    const arcNodes: Array<XmlElement> = []
    for (const arc of arcs) {
      const [from, to] = [meant(arc.attributes["source"] ?? ""), meant(arc.attributes["target"] ?? "")]
      for (const end of [from, to]) if (!ids.has(end)) return unreadable(arc, `An arc leads from or to “${end}”, which is not there.`)
      if (placeIds.has(from) === placeIds.has(to)) return unreadable(arc, `An arc joins “${from}” and “${to}”, which are of the same sort.`)
      const kind = textOf(childOf(arc, "arctype")) ?? childOf(arc, "type")?.attributes["value"] ?? "normal"
      if (kind !== "normal") {
        lose(arc, `An arc of type “${kind}” is left out.`)
        continue
      }
      const weight = Number(textOf(childOf(arc, "inscription")) ?? 1)
      if (!Number.isSafeInteger(weight) || weight < 1) return unreadable(arc, "The weight of an arc is no whole number from 1 on.")
      arcsRead.push({ from, to, weight })
      arcNodes.push(arc)
    }
    const marking = (entries: ReadonlyArray<readonly [string, XmlElement]>): Result.Result<Net["initial"], Unreadable> => {
      const tokens: Array<[string, number]> = []
      for (const [id, element] of entries) {
        const count = Number(textOf(element) ?? 0)
        if (!placeIds.has(id)) return unreadable(element, `A marking names the place “${id}”, which is not there.`)
        if (!Number.isSafeInteger(count) || count < 0) return unreadable(element, "A number of tokens is no whole number from 0 on.")
        if (count > 0) tokens.push([id, count])
      }
      return Result.succeed(Object.fromEntries(tokens))
    }
    const markings = childrenOf(childOf(first, "finalmarkings"), "marking")
    for (const other of markings.slice(1)) lose(other, "Only the first final marking is read.")
    return Result.flatMap(marking(places.flatMap((place) => {
      const initial = childOf(place, "initialMarking")
      return initial === undefined ? [] : [[place.attributes["id"] ?? "", initial] as const]
    })), (initial) =>
      Result.map(marking(childrenOf(markings[0], "place").map((place) => [meant(place.attributes["idref"] ?? ""), place] as const)), (final) => {
        const ends = (side: "from" | "to") => {
          const used = new Set(arcsRead.map((arc) => arc[side]))
          return Object.fromEntries([...placeIds].filter((id) => !used.has(id)).map((id) => [id, 1]))
        }
        const net: Net = {
          name: textOf(childOf(first, "name")) ?? first.attributes["id"] ?? "",
          places: places.map((place) => {
            const name = textOf(childOf(place, "name"))
            return { id: place.attributes["id"] ?? "", ...(name === undefined ? {} : { name }) }
          }),
          transitions: transitions.map((transition) => {
            const id = transition.attributes["id"] ?? ""
            return isSilent(transition) ? { id } : { id, label: textOf(childOf(transition, "name")) ?? id }
          }),
          arcs: arcsRead,
          initial: Object.keys(initial).length > 0 ? initial : ends("to"),
          final: Object.keys(final).length > 0 ? final : ends("from")
        }
        return { net, losses, nodes: { net: first, places, transitions, arcs: arcNodes, finals: childOf(first, "finalmarkings") } }
      }))
  })
