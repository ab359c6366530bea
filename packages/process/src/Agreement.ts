/** Where the checker and the slow and simple readings of its rules differ. */
import { type StateName } from "@redthread/model"
import type { Composed } from "./Composed.ts"
import type { Finding, Rule } from "./Finding.ts"
import { own } from "./Form.ts"
import type { Likeness } from "./Grades.ts"
import { differencesIn, gradeIn, leftOutIn } from "./OracleRoads.ts"
import { deadlocksIn, deadStepsIn, effortIn, type Graph, graphBy, ownershipIn, type Readings, superfluousIn, uncompensatedIn, unreachableStatesIn } from "./Oracles.ts"
import { text } from "./Walks.ts"

const shortest = (findings: ReadonlyArray<Finding>, keyOf: (finding: Finding) => string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const finding of findings) found.set(keyOf(finding), Math.min(found.get(keyOf(finding)) ?? Number.POSITIVE_INFINITY, finding.length))
  return found
}
const sorted = (found: Readings): string => text([...found].sort(([one], [other]) => (one < other ? -1 : 1)))

/** A finding about what is mandatory; the others about equivalence compare channels. */
const isMandatory = ({ message }: Finding): boolean => message.includes("mandatory")

const ownershipKey = ({ cause, message }: Finding): string => {
  const several = /Here (.*) answer to the customer at once/.exec(message)?.[1]
  return several !== undefined ? `several ${several.replace(/ and |, /g, ",")}` : `${cause.startsWith("/events/") ? "coordinates" : "nobody"} ${cause}`
}

const equivalenceDiffers = (graph: Graph, findings: ReadonlyArray<Finding>): ReadonlyArray<string> => {
  const differences = differencesIn(graph)
  const channels = findings.filter((finding) => !isMandatory(finding))
  const mandatory = findings.filter(isMandatory)
  const fits = (finding: Finding, { channels: on, length, severity }: typeof differences[number]) => finding.severity === severity && on.includes(finding.channel) && finding.length <= length
  const left = [...leftOutIn(graph)].map(([key, length]) => `${key.slice(key.indexOf(" ") + 1)} ${length}`).sort()
  const told = mandatory.map(({ cause, length }) => `${cause} ${length}`).sort()
  return [
    ...channels.filter((finding) => !differences.some((difference) => fits(finding, difference) && finding.length === difference.length)).map((finding) => `equivalence: ${finding.message} is invented`),
    // What is mandatory and left out explains a difference by the same step.
    ...(mandatory.length > 0 ? [] : differences.filter((difference) => !channels.some((finding) => fits(finding, difference))).map((difference) => `equivalence: ${text(difference)} is overlooked`)),
    ...(text(left) === text(told) ? [] : [`mandatory: ${text(told)} instead of ${text(left)}`])
  ]
}

/** Every rule with what was found, by cause and with the length of its shortest story, against what a simple reading finds. */
export const rulesDiffer = (process: Composed, findings: ReadonlyArray<Finding>): ReadonlyArray<string> => {
  const graph = graphBy(process)
  const of = (rule: Rule) => findings.filter((finding) => finding.rule === rule)
  const byCause = ({ cause }: Finding) => cause
  const compare = (rule: Rule, read: Readings, keyOf: (finding: Finding) => string = byCause): ReadonlyArray<string> => {
    const told = shortest(of(rule), keyOf)
    return sorted(told) === sorted(read) ? [] : [`${rule}: ${sorted(told)} instead of ${sorted(read)}`]
  }
  return [
    ...compare("dead-step", deadStepsIn(graph), ({ cause }) => cause.replace(/(\/affords\/[^/]*)\/at(Least|Most)$/, "$1")),
    ...compare("unreachable-state", unreachableStatesIn(graph)),
    ...compare("superfluous-step", superfluousIn(graph), ({ cause, path }) => `${cause} ${path.at(-1) ?? ""}`),
    ...compare("effort", effortIn(graph)),
    ...compare("uncompensated", uncompensatedIn(graph)),
    ...compare("ownership", ownershipIn(graph), ownershipKey),
    ...compare("deadlock", deadlocksIn(graph), ({ message }) =>
      /“(.*)”, and it is neither/.exec(message)?.[1] ?? (/more: (.*) wait for each other/.exec(message)?.[1] ?? "").replace(/ and |, /g, " ")),
    ...equivalenceDiffers(graph, of("equivalence"))
  ]
}

/** Every pair of channels with a goal both claim, whose grade is not the one that the definitions give. */
export const gradesDiffer = (process: Composed, likeness: (process: Composed, one: Composed["channels"][number], other: Composed["channels"][number], goal: StateName) => Likeness | undefined): ReadonlyArray<string> => {
  const graph = graphBy(process)
  return process.channels.flatMap((one, i) =>
    process.channels.slice(i + 1).flatMap((other) =>
      (own(process.form.channels, one)?.claims ?? []).flatMap((goal) => {
        const told = likeness(process, one, other, goal as StateName)?.grade
        const read = gradeIn(graph, one, other, goal)
        return told === read ? [] : [`${one} and ${other} to ${goal}: ${told ?? "none"} instead of ${read ?? "none"}`]
      })
    )
  )
}
