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
import { Media } from "./Media.ts"
import type { MediaRules } from "./MediaRules.ts"
import { Outbox } from "./Outbox.ts"
import { People } from "./People.ts"
import { Pulling, type PullPace } from "./Pulling.ts"
import { Reader } from "./Reader.ts"
import { Reminders } from "./Reminders.ts"
import { Scribe } from "./Scribe.ts"
import { Settling } from "./Settling.ts"
import { type WebhookLimits, webhookLimits, Webhooks } from "./Webhooks.ts"
import { mediaWorker, outboxWorker, pullingWorker, remindersWorker } from "./Workers.ts"

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
    Layer.provideMerge(People.layer),
    Layer.provideMerge(Reader.layer),
    Layer.provideMerge(checked(composition))
  )

/** Webhook endpoints over a switchboard: deliveries are kept, thanked for, and settled in the background. */
export const layerWebhooks = (limits: WebhookLimits = webhookLimits) => Webhooks.layer(limits).pipe(Layer.provideMerge(Settling.layer))

/** What a switchboard does by itself; what is not told is as usual. */
export interface WorkerOptions {
  readonly media?: Partial<MediaRules>
  readonly pulling?: Partial<PullPace>
  /** With false this process leaves it to others over the same ledger; `Media` and `Pulling` are there all the same. */
  readonly running?: boolean
}

/**
 * Everything that goes on in the background, over a switchboard: deliveries take effect, answers are sent, deadlines and
 * promises fall due, files are fetched and deleted, mailboxes and their like are asked. In as many processes as share the
 * ledger. When its scope closes nothing new is begun, and what was begun is ended.
 */
export const layerWorkers = ({ media = {}, pulling = {}, running = true }: WorkerOptions = {}) =>
  (running ? Layer.mergeAll(outboxWorker, remindersWorker, mediaWorker, pullingWorker) : Layer.empty).pipe(
    Layer.provideMerge(Layer.merge(Media.layer(media), Pulling.layer(pulling))),
    Layer.provideMerge(Settling.layer)
  )
