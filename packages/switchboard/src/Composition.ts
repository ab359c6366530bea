/** What one brand composes: its channels, its processes, how it recognises people, what its words mean. */
import type { Registry } from "@redthread/channel"
import type * as Identity from "@redthread/identity"
import { type ChannelKind, ChannelName, type FactName, type Namespace, type TenantId } from "@redthread/model"
import type * as Process from "@redthread/process"
import type { Classifier } from "@redthread/triage"
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
  readonly classifier: Classifier
  /** The brand's own names for kinds of channel, as its processes use them; a kind without one is called by its kind. */
  readonly channelNames: Partial<Readonly<Record<ChannelKind, ChannelName>>>
  /** Facts by which people are recognised, such as `contractNo`, and the namespace each belongs to. */
  readonly identifying: Readonly<Record<FactName, Namespace>>
}

/** The composition that a switchboard runs. */
export class Composed extends Context.Service<Composed, Composition>()("@redthread/switchboard/Composed") {}

/** The brand's own name of the channel. */
export const nameOf = (composition: Composition, kind: ChannelKind): ChannelName =>
  composition.channelNames[kind] ?? ChannelName.make(kind)

/** The process of that name, if it is composed here. */
export const processNamed = (composition: Composition, name: string | undefined): Process.Composed | undefined =>
  composition.processes.find((process) => process.name === name)
