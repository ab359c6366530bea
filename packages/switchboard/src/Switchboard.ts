/** One Layer to compose: intake and live overview over whatever ledger is given. */
import { registryOf } from "@redthread/channel"
import type { ChannelKind } from "@redthread/model"
import { Effect, Layer } from "effect"
import { AgentActions } from "./AgentActions.ts"
import { Composed, type Composition } from "./Composition.ts"
import { Decisions } from "./Decisions.ts"
import { Intake } from "./Intake.ts"
import { LiveOverview } from "./LiveOverview.ts"
import { MasterData } from "./MasterData.ts"
import { Outbox } from "./Outbox.ts"
import { People } from "./People.ts"
import { Reader } from "./Reader.ts"
import { Reminders } from "./Reminders.ts"
import { Scribe } from "./Scribe.ts"
import { Settling } from "./Settling.ts"
import { type WebhookLimits, webhookLimits, Webhooks } from "./Webhooks.ts"

/** The composition, checked: fails with `Misfit` where an adapter comes twice, or nobody reads a channel that the brand has a name for. */
const checked = (composition: Composition) =>
  Layer.effect(
    Composed,
    Effect.as(Effect.fromResult(registryOf(composition.adapters, Object.keys(composition.channelNames) as ReadonlyArray<ChannelKind>)), composition)
  )

/** The switchboard of one brand; needs a `Ledger` and nothing else. Fails at start where its adapters do not fit together. */
export const layer = (composition: Composition) =>
  Layer.mergeAll(AgentActions.layer, Decisions.layer, LiveOverview.layer, MasterData.layer, Outbox.layer, Reminders.layer).pipe(
    Layer.provideMerge(Intake.layer),
    Layer.provideMerge(Scribe.layer),
    Layer.provideMerge(Layer.merge(People.layer, Reader.layer)),
    Layer.provideMerge(checked(composition))
  )

/** Webhook endpoints over a switchboard: deliveries are kept, thanked for, and settled in the background. */
export const layerWebhooks = (limits: WebhookLimits = webhookLimits) => Webhooks.layer(limits).pipe(Layer.provideMerge(Settling.layer))
