/**
 * Reading and writing what other systems write, without loss: event logs (XES, CSV, OCEL 2.0) and nets (PNML; BPMN is only read).
 *
 * @module
 */
export * from "./Unreadable.ts"
export { documentText } from "./Text.ts"
export { readXml, type XmlElement, type XmlPlace } from "./Xml.ts"
export {} from "./When.ts"
export { type Written } from "./Written.ts"
export {} from "./XmlWrite.ts"
export { plainValue, readXes, type XesAttributes, type XesLog } from "./Xes.ts"
export * from "./XesWrite.ts"
export { type ReadNet, readPnml } from "./Pnml.ts"
export * from "./PnmlWrite.ts"
export { csvField, csvRowAt, type CsvRow, type CsvRowFound, separatorOf } from "./CsvTable.ts"
export { type CsvColumns, type CsvLog, readCsv } from "./Csv.ts"
export * from "./CsvWrite.ts"
export { caseTypesOf, flattenOcel, type Ocel, type OcelEvent, type OcelObject, type OcelRelation, readOcel } from "./Ocel.ts"
export {} from "./JsonText.ts"
export * from "./OcelWrite.ts"
export {} from "./BpmnScope.ts"
export * from "./Bpmn.ts"
export * from "./CodecLaws.ts"
