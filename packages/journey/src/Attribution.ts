/** Which channel a success is owed to: five ways to share it out, all opinions, none of which creates or loses anything. */

/** A way that customers took, and how much it yielded altogether; `value` may be a count or money. */
export interface Path {
  readonly channels: ReadonlyArray<string>
  readonly value: number
}

/**
 * How a path's value is shared: all to the `first` or `last` channel, `linear` evenly, by `position` (`ends` of it, 0 to 0.5, to the first and
 * to the last each, the rest evenly between), or by `decay` (each step back counts `factor`, 0 to 1, of the one after it).
 */
export type AttributionModel =
  | { readonly model: "first" | "last" | "linear" }
  | { readonly model: "position"; readonly ends: number }
  | { readonly model: "decay"; readonly factor: number }

/** What each channel is owed, and how it was reckoned. */
export interface Attributed {
  readonly parameters: AttributionModel
  readonly shares: ReadonlyMap<string, number>
  /** The value of paths without a channel: owed to nobody. */
  readonly unattributed: number
}

const weightsOf = (length: number, model: AttributionModel): ReadonlyArray<number> => {
  const at = Array.from({ length }, (_, i) => i)
  switch (model.model) {
    case "first": return at.map((i) => (i === 0 ? 1 : 0))
    case "last": return at.map((i) => (i === length - 1 ? 1 : 0))
    case "linear": return at.map(() => 1 / length)
    case "position": {
      if (length < 3) return at.map(() => 1 / length)
      const ends = Math.min(0.5, Math.max(0, model.ends))
      return at.map((i) => (i === 0 || i === length - 1 ? ends : (1 - 2 * ends) / (length - 2)))
    }
    case "decay": {
      const raw = at.map((i) => Math.min(1, Math.max(0, model.factor)) ** (length - 1 - i))
      const sum = raw.reduce((total, weight) => total + weight, 0)
      return raw.map((weight) => weight / sum)
    }
  }
}

/**
 * Shares the value of paths out to channels; the shares and what is unattributed add up to the value of all paths.
 *
 * ```ts
 * import { attribute } from "@redthread/journey"
 * const { shares } = attribute([{ channels: ["web", "branch", "web"], value: 9 }], { model: "linear" })
 * shares.get("web") // => 6
 * ```
 */
export const attribute = (paths: ReadonlyArray<Path>, parameters: AttributionModel): Attributed => {
  const shares = new Map<string, number>()
  let unattributed = 0
  for (const { channels, value } of paths) {
    if (channels.length === 0) unattributed += value
    const weights = weightsOf(channels.length, parameters)
    channels.forEach((channel, i) => shares.set(channel, (shares.get(channel) ?? 0) + value * (weights[i] ?? 0)))
  }
  return { parameters, shares, unattributed }
}
