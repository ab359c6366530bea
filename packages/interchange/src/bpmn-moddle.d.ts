/** What we use of bpmn-moddle, whose main module carries no types. */
declare module "bpmn-moddle" {
  /** An element of a document: its type (`bpmn:Task`), its properties, and under `$attrs` those that its type does not know. */
  export interface ModdleElement {
    readonly $type: string
    readonly $attrs?: Readonly<Record<string, unknown>>
    readonly $instanceOf?: (type: string) => boolean
    readonly [property: string]: unknown
  }
  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>)
    fromXML(xml: string): Promise<{
      readonly rootElement: ModdleElement
      readonly warnings: ReadonlyArray<{ readonly message: string; readonly element?: ModdleElement; readonly property?: string; readonly value?: unknown }>
    }>
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>
    create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement
  }
}
