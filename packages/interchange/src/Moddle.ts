/** What we use of bpmn-moddle, which reads and writes BPMN 2.0 documents as trees of elements, with our one extension known to it. */
// oxlint-disable-next-line typescript/triple-slash-reference -- whoever compiles these sources elsewhere needs the declaration too
/// <reference path="../types/bpmn-moddle.d.ts" />
import { BpmnModdle } from "bpmn-moddle"

/** An element of a document: its type (`bpmn:Task`), and its properties. */
export interface ModdleElement {
  readonly $type: string
  readonly [property: string]: unknown
}

/** What reads, makes and writes elements. */
export interface Moddle {
  readonly fromXML: (xml: string) => Promise<{ readonly rootElement: ModdleElement; readonly warnings: ReadonlyArray<{ readonly message: string; readonly element?: ModdleElement }> }>
  readonly toXML: (element: ModdleElement, options: { readonly format: boolean }) => Promise<{ readonly xml: string }>
  readonly create: (type: string, properties: Readonly<Record<string, unknown>>) => ModdleElement
}

/** The namespace of our extension. */
export const keptNamespace = "urn:redthread:process:1"

let made: Moddle | undefined

/** The reader and writer; made once, when it is first needed. Our extension `redthread:kept` holds JSON. */
export const moddle = (): Moddle => made ??= new BpmnModdle({
  redthread: {
    name: "redthread", prefix: "redthread", uri: keptNamespace, xml: { tagAlias: "lowerCase" }, associations: [],
    types: [{ name: "Kept", superClass: ["Element"], properties: [{ name: "makesGood", type: "String", isAttr: true }, { name: "json", type: "String", isBody: true }] }]
  }
}) as Moddle
