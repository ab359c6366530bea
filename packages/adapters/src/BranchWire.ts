/** What tills, counters and calendars of a branch report: redthread's own format, for want of one that all of them speak. */
import { Schema } from "effect"
import { maybe, maybeId, maybeList, maybeText, open } from "./Lenient.ts"
import { StandardSecrets } from "./StandardWebhooks.ts"

/** What the branch adapter has to be told: the secrets with which a branch signs its deliveries. */
export const BranchConfig = StandardSecrets
export type BranchConfig = typeof BranchConfig.Type

/** Money: decimal text, or a number that is kept as it was written. */
const Money = Schema.Union([Schema.String, Schema.Int])

const Customer = open({ customerNo: maybeText, loyaltyCard: maybeText, name: maybeText, email: maybeText, phone: maybeText, contractNo: maybeText })
const about = { id: Schema.String, at: maybeText, revision: maybe(Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(0)))), branch: maybeText, customer: maybe(Customer), note: maybeText, agent: maybeText }

/** A receipt of a till: what was paid; `of` names the receipt that a return takes back. */
const Receipt = open({
  ...about, type: Schema.Literals(["receipt", "return"]), number: maybeId, total: maybe(Money), currency: maybeText, of: maybeText, till: maybeId,
  lines: maybeList(open({ text: maybeText, quantity: maybe(Money), price: maybe(Money) })), paid: maybeList(open({ by: maybeText, amount: maybe(Money) }))
})

/** A form that was filled in at the counter; `identified` says by which document the customer was identified. */
const Visit = open({ ...about, type: Schema.Literal("visit"), fields: maybe(Schema.Record(Schema.String, Schema.String)), reason: maybeText, identified: maybeText })

/** An appointment: made, moved, kept, missed or cancelled. */
const Appointment = open({ ...about, type: Schema.Literal("appointment"), state: maybe(Schema.Union([Schema.Literals(["booked", "moved", "kept", "missed", "cancelled"]), Schema.String])), starts: maybeText, ends: maybeText, reason: maybeText })

/** What the customer agreed to at the counter. */
const Consent = open({ ...about, type: Schema.Literal("consent"), purpose: Schema.NonEmptyString, granted: Schema.Boolean })

/** One report of a branch; unknown keys are kept. */
export const BranchReport = Schema.Union([Receipt, Visit, Appointment, Consent])
export type BranchReport = typeof BranchReport.Type

/** What a branch delivers: one report, or several. */
export const BranchWire = Schema.Union([BranchReport, Schema.Array(BranchReport)])
export type BranchWire = typeof BranchWire.Type
