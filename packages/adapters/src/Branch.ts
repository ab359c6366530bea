/** Branches, counters and appointments as a channel: what was paid, who came, and for what. */
import type { ChannelAdapter, Draft, Place, Received } from "@redthread/channel"
import { AgentId, type Assurance, ConversationId, FactName, type Identifier, Namespace, outsideTime, Purpose, type Signal, StepName } from "@redthread/model"
import { BranchConfig, BranchWire } from "./BranchWire.ts"
import { adapterId, digest, eventKey, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { meaningOf } from "./FormBodyFacts.ts"
import { fresh, has, listener } from "./Listening.ts"
import { verifyStandard } from "./StandardWebhooks.ts"
import { namedIn } from "./WebActions.ts"
import { carry, eachOnce } from "./Webhook.ts"

const id = adapterId("branch")

const types = new Set(["receipt", "return", "visit", "appointment", "consent"])

const reportsIn = (root: Place): ReadonlyArray<Place> => (Array.isArray(root.value) ? root.items() : [root])

const isReport = (place: Place): boolean => types.has(String(place.get("type").value)) && has(place, "id")

/** A card or number that was shown at the till is claimed; who showed an identity document is identified by law. */
const peopleIn = (report: Place, level: Assurance): ReadonlyArray<Identifier> => {
  const customer = report.get("customer")
  const card = customer.get("loyaltyCard").name()?.trim() ?? ""
  return eachOnce([...namedIn(customer), ...(card === "" ? [] : [{ namespace: Namespace.make("loyalty-card"), value: card, assurance: "claimed" as const }]), ...namedIn(report.get("fields"))])
    .map((one) => ({ ...one, assurance: level === "identified-by-law" && one.namespace === "name" ? level : one.assurance }))
}

const revisionOf = (report: Place): number => {
  const { value } = report.get("revision")
  return Number.isSafeInteger(value) && Number(value) >= 0 ? report.get("revision").number() ?? 0 : 0
}

const noted = (report: Place, ...keys: ReadonlyArray<string>): ReadonlyArray<Signal> =>
  keys.flatMap((key) => {
    const text = report.get(key).text() || undefined
    return text === undefined ? [] : [{ _tag: "Noted", text: `${key}: ${text}` }]
  })

const toldIn = (report: Place): ReadonlyArray<Signal> =>
  report.get("fields").members().flatMap(([name, inner]): ReadonlyArray<Signal> => {
    const value = name === "" ? undefined : inner.json()
    return value === undefined ? [] : [{ _tag: "Told", fact: FactName.make(meaningOf(name)?.fact ?? name), value }]
  })

const draftOf = (report: Place, received: Received): Draft => {
  if (!isReport(report)) return unrecognisedDraft(id, "branch", received, report, "an entry that is no report of a branch")
  const type = String(report.get("type").value)
  const branch = report.get("branch").name() ?? "unnamed"
  const own = report.get("id").text() || digest(report.value)
  const identified = report.get("identified").name()
  const level = identified === undefined ? "claimed" : "identified-by-law"
  const agent = report.get("agent").name()
  const at = outsideTime(report.get("at").name(), received.at)
  report.get("type").string()
  report.get("customer").carry()
  const reasons = noted(report, "reason", "note")
  const about = {
    ...sharedBy(id, "branch"), key: eventKey(id, branch, type, own), revision: revisionOf(report), at, identifiers: peopleIn(report, level),
    others: agent === undefined ? [] : [{ role: "agent" as const, identifiers: [{ namespace: Namespace.make("agent"), value: AgentId.make(agent), assurance: "claimed" as const }] as const }],
    thread: { conversation: ConversationId.make(`branch:${branch}:${own}`), id: own, references: [] }
  }
  const base = { at: report.pointer, marks: report.marks }
  if (type === "receipt" || type === "return") {
    const before = report.get("of").text() || undefined
    const [amount, currency] = [report.get("total").text(), report.get("currency").name()]
    const number = report.get("number").text() || own
    carry(report, "lines", "paid", "till", "tax")
    return {
      ...base,
      event: { ...about, _tag: "Transaction", thread: { ...about.thread, references: before === undefined ? [] : [before] }, signals: reasons, what: type, number, ...(amount === undefined ? {} : { amount }), ...(currency === undefined ? {} : { currency }) }
    }
  }
  if (type === "consent") {
    const [purpose, granted] = [report.get("purpose").name() ?? "unnamed", report.get("granted").boolean()]
    return granted === undefined
      ? unrecognisedDraft(id, "branch", received, report, "a consent that says neither yes nor no")
      : { ...base, event: { ...about, _tag: "ConsentChanged", signals: reasons, consent: { purpose: Purpose.make(purpose), granted, at, evidence: `at the counter of ${branch}` } } }
  }
  const login: ReadonlyArray<Signal> = identified === undefined ? [] : [{ _tag: "LoggedIn", by: StepName.make(identified), assurance: "identified-by-law" }]
  const state = type === "appointment" ? noted(report, "state", "starts", "ends") : []
  const fields = report.get("fields").members().flatMap(([name, inner]) => {
    const value = inner.text()
    return value === undefined ? [] : [{ name, value }]
  })
  return {
    ...base,
    event: { ...about, _tag: "Visit", place: type === "appointment" ? `${branch}, appointment` : branch, signals: [...login, ...state, ...reasons, ...toldIn(report)], content: fields.length === 0 ? [] : [{ _tag: "Form", fields }] }
  }
}

/**
 * Reports of branches. It listens only: who stands at the counter is answered there.
 *
 * ```ts
 * import { branchAdapter } from "@redthread/adapters"
 * branchAdapter({ secrets: [] }).kind // => "branch"
 * ```
 */
export const branchAdapter = (config: BranchConfig): ChannelAdapter<BranchConfig, BranchWire> =>
  listener({
    id,
    kind: "branch",
    config: BranchConfig,
    wire: BranchWire,
    source: "packages/adapters/README.md",
    looksRight: (root) => reportsIn(root).some(isReport),
    verify: (received, now) => verifyStandard(config, received, now),
    drafts: (root, received) => reportsIn(root).map((report) => draftOf(fresh(report), received))
  })
