/** Who may see a thread, act on it, or decide about it: the application's own rules, asked before anything is shown or written. */
import { AgentId, type ConcernId, type RecordId } from "@redthread/model"
import { Context, Effect, Schema } from "effect"

/** What somebody wants. */
export interface Wish {
  /** Absent where the application asks for itself. */
  readonly by: AgentId | undefined
  /** To see the thread, to act on it, or to decide who is who and what becomes of a delivery. */
  readonly what: "see" | "act" | "decide"
  /** The streams concerned: all that are the person now; none where it concerns no customer. */
  readonly records: ReadonlyArray<RecordId>
  readonly concern?: ConcernId | undefined
}

/** Somebody may not do what they wanted: who, what, about whom, and why. Nothing was shown or written. */
export class NotAllowed extends Schema.TaggedError<NotAllowed>()("NotAllowed", {
  by: Schema.optionalKey(AgentId),
  what: Schema.Literals(["see", "act", "decide"]),
  about: Schema.String,
  because: Schema.String
}) {
  override get message(): string {
    return `${this.by ?? "Nobody in particular"} may not ${this.what}${this.about === "" ? "" : ` (${this.about})`}: ${this.because}`
  }
}

/** The rules: why a wish is refused, or `undefined` where it is granted. */
export interface AccessRules {
  readonly refusal: (wish: Wish) => Effect.Effect<string | undefined>
}

/**
 * The access rules of the application; without any, everybody within the tenant may do everything. Give others with
 * `Layer.succeed(Access, rules)` to the layer of the switchboard.
 */
export const Access = Context.Reference<AccessRules>("@redthread/switchboard/Access", {
  defaultValue: () => ({ refusal: () => Effect.succeed(undefined) })
})

/** Goes on where the wish is granted; fails with `NotAllowed` where it is not. */
export const permitted = (rules: AccessRules, wish: Wish): Effect.Effect<void, NotAllowed> =>
  Effect.flatMap(rules.refusal(wish), (because) =>
    because === undefined ? Effect.void : Effect.fail(new NotAllowed({
      ...(wish.by === undefined ? {} : { by: wish.by }), what: wish.what, about: wish.concern ?? wish.records[0] ?? "", because
    })))

/** Nobody by that name works here. */
export class UnknownAgent extends Schema.TaggedError<UnknownAgent>()("UnknownAgent", { agent: AgentId }) {
  override get message(): string {
    return `Nobody called ${this.agent} works here.`
  }
}

/** Who works here, as the application knows it; without any other word, everybody who says so. */
export const Agents = Context.Reference<{ readonly isKnown: (agent: AgentId) => Effect.Effect<boolean> }>("@redthread/switchboard/Agents", {
  defaultValue: () => ({ isKnown: () => Effect.succeed(true) })
})
