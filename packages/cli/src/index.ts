/**
 * The redthread command line.
 *
 * @module
 */
export * from "./Outcome.ts"
export * from "./Output.ts"
export * from "./JsonFile.ts"
export * from "./Deliveries.ts"
export * from "./Installed.ts"
export * from "./Settings.ts"
export * from "./Decode.ts"
export * from "./Ingest.ts"
export * from "./Trace.ts"
export * from "./DiagramFile.ts"
export * from "./ProcessFile.ts"
export * from "./ThreadFile.ts"
export * from "./Check.ts"
export * from "./LogFile.ts"
export * from "./ConformReport.ts"
export * from "./Conform.ts"
export * from "./Scaffold.ts"
export * from "./Certify.ts"
export * from "./Demo.ts"
export * from "./Main.ts"
