/** The main module of bpmn-moddle carries no types: what we use of it is described in src/Moddle.ts. */
declare module "bpmn-moddle" {
  export const BpmnModdle: new(packages: Readonly<Record<string, unknown>>) => unknown
}
