/**
 * Reading what other systems write, without loss: event logs (XES, CSV, OCEL 2.0) and nets (PNML, BPMN).
 *
 * @module
 */
export * from "./Unreadable.ts"
export {} from "./Text.ts"
export {} from "./Xml.ts"
export {} from "./When.ts"
export * from "./Xes.ts"
export * from "./Pnml.ts"
export {} from "./CsvTable.ts"
export * from "./Csv.ts"
export * from "./Ocel.ts"
export {} from "./BpmnScope.ts"
export * from "./Bpmn.ts"
