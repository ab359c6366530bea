/** How sure we are that a person is who they say: one ordered set for every channel. */
import { Schema } from "effect"

const ascending = ["anonymous", "claimed", "channel-verified", "authenticated", "identified-by-law"] as const

/**
 * From nobody to certainty: `anonymous` (nothing known), `claimed` (said so), `channel-verified` (the channel vouches,
 * such as a signed webhook naming the number), `authenticated` (logged in or proved a secret), `identified-by-law`
 * (identity document checked). A process names the levels it uses. Compare ISO/IEC 29115 levels of assurance.
 */
export const Assurance = Schema.Literals(ascending)
export type Assurance = typeof Assurance.Type

/** The level's rank, 0 (`anonymous`) to 4 (`identified-by-law`). */
export const assuranceRank = (level: Assurance): number => ascending.indexOf(level)

/** Whether `level` is `least` or higher. */
export const isAtLeast = (level: Assurance, least: Assurance): boolean => assuranceRank(level) >= assuranceRank(least)

/** The lower of two levels: what may be relied upon after two records turn out to be one person. */
export const lowerAssurance = (one: Assurance, other: Assurance): Assurance => (assuranceRank(one) <= assuranceRank(other) ? one : other)
