/** What one brand composes: its channels, its processes, how it recognises people, what its words mean. */
import type { Registry } from "@redthread/channel"
import * as Identity from "@redthread/identity"
import { type ChannelKind, ChannelName, FactName, Namespace, TenantId } from "@redthread/model"
import type * as Process from "@redthread/process"
import { type Classifier, keywords } from "@redthread/triage"
import { Context } from "effect"

/** Plain data and functions; nothing here does I/O. */
export interface Composition {
  readonly tenant: TenantId
  /**
   * In order of preference where several adapters serve one kind of channel. Looked at for each delivery: with a getter,
   * adapters come and go at run time (`withAdapter`, `withoutAdapter`).
   */
  readonly adapters: Registry
  readonly processes: ReadonlyArray<Process.Composed>
  readonly identity: Identity.Policy
  /** A frozen model, by which people who are alike in what they say of themselves are linked or asked about too; absent where only certain links are made. */
  readonly model?: Identity.MatchModel | undefined
  readonly classifier: Classifier
  /** The brand's own names for kinds of channel, as its processes use them; a kind without one is called by its kind. */
  readonly channelNames: Partial<Readonly<Record<ChannelKind, ChannelName>>>
  /** Facts by which people are recognised, such as `contractNo`, and the namespace each belongs to. */
  readonly identifying: Readonly<Record<FactName, Namespace>>
}

/**
 * A composition with what goes without saying: one tenant, the default policy of recognition, no processes and no phrases,
 * people recognised by the facts `contractNo`, `customerNo`, `email` and `phone`.
 */
export const compose = (given: Pick<Composition, "adapters"> & Partial<Composition>): Composition => ({
  tenant: TenantId.make("default"),
  processes: [],
  identity: Identity.defaultPolicy,
  classifier: keywords([]),
  channelNames: {},
  identifying: {
    [FactName.make("contractNo")]: Namespace.make("contract-no"),
    [FactName.make("customerNo")]: Namespace.make("customer-no"),
    [FactName.make("email")]: Namespace.make("email"),
    [FactName.make("phone")]: Namespace.make("phone")
  },
  ...given
})

/** The composition that a switchboard runs. */
export class Composed extends Context.Service<Composed, Composition>()("@redthread/switchboard/Composed") {}

/** The brand's own name of the channel. */
export const nameOf = (composition: Composition, kind: ChannelKind): ChannelName =>
  composition.channelNames[kind] ?? ChannelName.make(kind)

/** The process of that name, if it is composed here. */
export const processNamed = (composition: Composition, name: string | undefined): Process.Composed | undefined =>
  composition.processes.find((process) => process.name === name)
