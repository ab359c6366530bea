/** `redthread decode`: raw payloads in, canonical channel events out; what was not understood is named and counted. */
import * as Channel from "@redthread/channel"
import * as Journey from "@redthread/journey"
import { AdapterId, ChannelEvent, TenantId } from "@redthread/model"
import { Effect, Option, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { deliver, filesBelow, kinds } from "./Deliveries.ts"
import { registry } from "./Installed.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson, progress } from "./Output.ts"

const encode = Schema.encodeSync(ChannelEvent)

/** What `--json` prints last: counts over all payloads; `leaves` are the values in their documents. */
interface Summary {
  readonly payloads: number
  readonly events: number
  readonly unrecognised: number
  readonly malformed: number
  readonly leaves: number
  readonly leavesUnaccounted: number
}

/** Decodes files of one kind of channel. A malformed payload is a line of its own and stops nothing. */
export const decode = Command.make(
  "decode",
  {
    channel: Flag.Literals("channel", kinds).pipe(Flag.withDescription("Kind of channel the files came over")),
    adapter: Flag.String("adapter").pipe(Flag.withDescription("Adapter to use, instead of the one that recognises the file"), Flag.optional),
    json: Flag.Boolean("json").pipe(Flag.withDescription("One JSON line per channel event, a summary last"), Flag.withDefault(false)),
    files: Argument.String("files").pipe(Argument.withDescription("Files, or folders of files"), Argument.variadic({ min: 1 }))
  },
  Effect.fn("redthread decode")(function*({ adapter, channel, files, json }) {
    const found = yield* filesBelow(files)
    if (found.length === 0) return yield* new BadInput({ input: files.join(" "), at: "", reason: "There are no files in it." })
    const forced = Option.getOrUndefined(Option.map(adapter, (id) => AdapterId.make(id)))
    if (forced !== undefined && !registry.some(({ id }) => id === forced)) {
      return yield* new BadInput({ input: `--adapter ${forced}`, at: "", reason: `There is no such adapter; there are ${registry.map(({ id }) => id).join(", ")}.` })
    }
    const bar = progress("decoding", found.length)
    let summary: Summary = { payloads: 0, events: 0, unrecognised: 0, malformed: 0, leaves: 0, leavesUnaccounted: 0 }
    for (const file of found) {
      const received = yield* deliver(file, channel, TenantId.make("default"))
      const result = yield* Effect.result(Effect.gen(function*() {
        // Chat apps without a kind of their own are found under whatever kind of messages they were put.
        const own = yield* Effect.result(Channel.choose(registry, received, forced))
        const chosen = own._tag === "Success" ? own.success : yield* Effect.mapError(Channel.choose(registry, { ...received, channel: "chat" }, forced), () => own.failure)
        const events = yield* chosen.normalise(received)
        return { events, account: Channel.account(yield* chosen.document(received), events) }
      }))
      summary = { ...summary, payloads: summary.payloads + 1 }
      if (result._tag === "Failure") {
        const { at, reason } = result.failure
        summary = { ...summary, malformed: summary.malformed + 1 }
        yield* json ? printJson({ payload: file, malformed: { at, reason } }) : print(`${file}\n  malformed: ${result.failure.message}`)
      } else {
        const { account, events } = result.success
        summary = {
          ...summary,
          events: summary.events + events.length,
          unrecognised: summary.unrecognised + events.filter(({ _tag }) => _tag === "Unrecognised").length,
          leaves: summary.leaves + account.leaves,
          leavesUnaccounted: summary.leavesUnaccounted + account.unaccounted.length
        }
        if (!json) yield* print(file)
        for (const event of events) yield* json ? printJson({ payload: file, event: encode(event) }) : print(`  ${event._tag.padEnd(15)} ${Journey.tellEvent(event)}`)
      }
      yield* bar.step(file)
    }
    yield* bar.done
    yield* json
      ? printJson({ summary })
      : print(`${summary.payloads} payloads, ${summary.events} events, ${summary.unrecognised} of them unrecognised, ${summary.malformed} payloads malformed; ` +
        `${summary.leaves} values, ${summary.leavesUnaccounted} unaccounted for`)
    if (summary.malformed === summary.payloads) {
      return yield* new BadInput({ input: files.join(" "), at: "", reason: `None of the ${summary.payloads} payloads could be read.` })
    }
  })
).pipe(Command.withDescription("Turn raw payloads into canonical channel events"))
