/** Who speaks on Slack, in which workspace and channel; and how Slack writes text. */
import { noMarks, type Place, type Received } from "@redthread/channel"
import { ConversationId, type Identifier, Namespace, type Participant } from "@redthread/model"
import { adapterId, defined, sharedBy } from "./Drafting.ts"
import type { SlackConfig } from "./SlackWire.ts"

/** The adapter's id. */
export const slackId = adapterId("slack")

/** What all events of Slack share. */
export const slackShared = sharedBy(slackId, "slack")

/** An event on its way, with the envelope around it. */
export interface SlackScene {
  readonly config: SlackConfig
  readonly received: Received
  readonly envelope: Place
}

const user = Namespace.make("slack-user")
const bot = Namespace.make("slack-bot")
const username = Namespace.make("slack-username")
const claims: ReadonlyArray<readonly [key: string, namespace: Namespace]> = [["email", Namespace.make("email")], ["phone", Namespace.make("phone")]]
const name = Namespace.make("name")

/** The workspace of the delivery. */
export const workspaceOf = ({ envelope }: SlackScene, marks: Place["marks"]): string | undefined =>
  envelope.for(marks).get("team_id").name() ?? envelope.for(marks).get("team").get("id").name()

/** A user id, which counts in a workspace: the user's own where it is named, else the delivery's. */
export const slackUser = (scene: SlackScene, id: Place, team: Place | undefined): ReadonlyArray<Identifier> => {
  const value = id.name()
  return value === undefined ? [] : [{ namespace: user, value, ...defined({ scope: team?.name() ?? workspaceOf(scene, id.marks) }), assurance: "channel-verified" }]
}

const claimed = (namespace: Namespace, value: string | undefined): ReadonlyArray<Identifier> => (value === undefined ? [] : [{ namespace, value, assurance: "claimed" }])

/** All that a user object says about a person; a workspace's profile is what the person or an administrator entered. */
export const slackPerson = (scene: SlackScene, person: Place): ReadonlyArray<Identifier> => {
  const profile = person.get("profile")
  const found = [
    ...slackUser(scene, person.get("id"), person.get("team_id")),
    ...claimed(username, person.get("username").name() ?? person.get("name").name()),
    ...claims.flatMap(([key, namespace]) => claimed(namespace, profile.get(key).name() ?? person.get(key).name())),
    ...claimed(name, profile.get("real_name").name() ?? person.get("real_name").name())
  ]
  person.carry()
  return found
}

/** The user of an item that names one as id or as object. */
export const slackUserOf = (scene: SlackScene, item: Place): ReadonlyArray<Identifier> => {
  const who = item.get("user").isPresent ? item.get("user") : item.get("user_id")
  if (typeof who.value !== "string") return slackPerson(scene, who)
  const team = ["user_team", "team"].map((key) => item.get(key)).find(({ value }) => typeof value === "string" && value !== "")
  return slackUser(scene, who, team)
}

/** A bot as a participant: ours, or somebody else's. */
export const slackBot = (scene: SlackScene, item: Place, role: Participant["role"]): ReadonlyArray<Participant> => {
  const id = item.get("bot_id").name()
  const [first, ...rest] = [
    ...slackUserOf(scene, item),
    ...(id === undefined ? [] : [{ namespace: bot, value: id, ...defined({ scope: workspaceOf(scene, item.marks) }), assurance: "channel-verified" } as const])
  ]
  return first === undefined ? [] : [{ role, identifiers: [first, ...rest] }]
}

/** Whether the brand's own app wrote this: by the configuration, by the app's id, or by the bot that Slack says we are. */
export const isOurs = ({ config, envelope }: SlackScene, item: Place): boolean => {
  const looking = envelope.for(noMarks())
  const bots = looking.get("authorizations").items().filter((one) => one.get("is_bot").value === true).map((one) => one.get("user_id").value)
  const [speaker, botId, app] = ["user", "bot_id", "app_id"].map((key) => item.get(key).value)
  const said = (value: unknown): value is string => typeof value === "string" && value !== ""
  return [speaker, botId].some((id) => said(id) && (bots.includes(id) || config.own?.includes(id) === true)) ||
    (said(app) && said(botId) && app === looking.get("api_app_id").value)
}

/** A message's id in the workspace: channel and time stamp. Both may be empty, as in templates; without them there is none. */
export const slackRef = (channel: Place, ts: Place): string | undefined => {
  const [where, when] = [channel.string(), ts.string()]
  return where === undefined || when === undefined ? undefined : `${where}:${when}`
}

/** A direct message is one conversation, in a channel each thread is. */
export const slackConversation = (scene: SlackScene, channel: string, thread: string | undefined, marks: Place["marks"]): { readonly conversation?: ConversationId } =>
  channel === ""
    ? {}
    : { conversation: ConversationId.make([slackId, workspaceOf(scene, marks) ?? "", channel, ...(channel.startsWith("D") || thread === undefined ? [] : [thread])].join(":")) }

/** Slack's text for people: links and mentions in words, `&amp;`, `&lt;` and `&gt;` as the characters they stand for. */
export const slackText = (written: string): string =>
  written.replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) => {
    if (target.startsWith("@") || target.startsWith("#")) return label === undefined || label === "" ? target : `${target[0] ?? ""}${label}`
    if (target.startsWith("!")) return `@${label ?? target.slice(1).split("^")[0] ?? ""}`
    const address = target.replace(/^(mailto|tel):/, "")
    return label === undefined || label === address || label === target ? address : `${label} (${address})`
  }).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")
