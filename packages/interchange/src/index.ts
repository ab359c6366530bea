/**
 * Processes to and from other notations; what a notation cannot express comes back as a list, never dropped in silence.
 *
 * @module
 */
export {} from "./Inexpressible.ts"
export {} from "./Parts.ts"
export {} from "./Formula.ts"
export * from "./Promela.ts"
export {} from "./Names.ts"
export {} from "./ScxmlExpression.ts"
export {} from "./ScxmlChart.ts"
export {} from "./ScxmlRun.ts"
export {} from "./ScxmlFlat.ts"
export {} from "./ScxmlParts.ts"
export * from "./Scxml.ts"
export {} from "./Moddle.ts"
export {} from "./BpmnGraph.ts"
export {} from "./BpmnBlocks.ts"
export {} from "./BpmnStates.ts"
export {} from "./Kept.ts"
export {} from "./BpmnPlan.ts"
export {} from "./BpmnLayout.ts"
export {} from "./BpmnWrite.ts"
export * from "./Bpmn.ts"
export { type CustomerContext, type CustomerEvent } from "./CustomerContext.ts"
export * from "./XState.ts"
export * from "./Dot.ts"
export {} from "./Graphviz.ts"
