/** Files as deliveries: which files there are, which channel each came over, and their bytes as they are. */
import { type Received } from "@redthread/channel"
import { checksumOf } from "@redthread/ledger"
import { type ChannelKind, Instant, type TenantId } from "@redthread/model"
import { Clock, Effect, FileSystem, Path } from "effect"
import { BadInput } from "./Outcome.ts"

/** The kinds of channel that commands take, by the names people use for them. */
export const kinds = [
  "email", "whatsapp", "messenger", "instagram", "telegram", "slack", "sms", "telephone", "video", "social", "shop",
  "branch", "letter", "webform", "web", "chat"
] as const satisfies ReadonlyArray<ChannelKind>

const folders: Readonly<Record<string, ChannelKind>> = {
  ...Object.fromEntries(kinds.map((kind) => [kind, kind])),
  voice: "telephone", hotline: "telephone", calls: "telephone", mail: "email", portal: "web", letters: "letter", forms: "webform", line: "chat", teams: "chat", gchat: "chat", "google-chat": "chat", discord: "chat", matrix: "chat", facebook: "social", mastodon: "social", activitypub: "social"
}

const endings: Readonly<Record<string, ChannelKind>> = {
  ".eml": "email", ".pdf": "letter", ".csv": "telephone", ".http": "webform", ".form": "webform"
}

/** The kind of channel that a path speaks of: by a folder's name, else by the file's ending; `undefined` where neither does. */
export const kindOf = (path: string): ChannelKind | undefined => {
  const parts = path.split(/[\\/]/)
  const byFolder = parts.slice(0, -1).toReversed().map((part) => folders[part.replace(/^\d+-/, "").toLowerCase()]).find((kind) => kind !== undefined)
  const name = parts.at(-1) ?? ""
  return byFolder ?? endings[name.slice(name.lastIndexOf(".")).toLowerCase()]
}

/** All files behind the paths: a folder stands for everything below it, sorted by name; hidden files are left out. */
export const filesBelow = Effect.fn("Deliveries.filesBelow")(function*(paths: ReadonlyArray<string>) {
  const fs = yield* FileSystem.FileSystem
  const { join } = yield* Path.Path
  const found: Array<string> = []
  for (const path of paths) {
    const info = yield* Effect.mapError(fs.stat(path), () =>
      new BadInput({ input: path, at: "", reason: "There is no such file or folder." }))
    if (info.type !== "Directory") found.push(path)
    else {
      const inside = yield* Effect.mapError(fs.readDirectory(path, { recursive: true }), (cause) =>
        new BadInput({ input: path, at: "", reason: `The folder cannot be read: ${cause.message}` }))
      for (const name of inside.toSorted()) {
        if (name.split(/[\\/]/).some((part) => part.startsWith("."))) continue
        const file = join(path, name)
        const stat = yield* Effect.option(fs.stat(file))
        if (stat._tag === "Some" && stat.value.type === "File") found.push(file)
      }
    }
  }
  return found
})

/** The file as a delivery that arrives now. Fails with `BadInput` where it cannot be read. */
export const deliver = Effect.fn("Deliveries.deliver")(function*(file: string, channel: ChannelKind, tenant: TenantId) {
  const fs = yield* FileSystem.FileSystem
  const body = yield* Effect.mapError(fs.readFile(file), (cause) =>
    new BadInput({ input: file, at: "", reason: `The file cannot be read: ${cause.message}` }))
  const received: Received = {
    tenant,
    channel,
    at: Instant.make(yield* Clock.currentTimeMillis),
    name: file,
    headers: {},
    body,
    checksum: checksumOf(body),
    evidence: {}
  }
  return received
})
